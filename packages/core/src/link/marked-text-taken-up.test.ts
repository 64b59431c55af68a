import { testMarkedTexts } from "./testing/marked-texts.ts";

/** "This declaration" is the one of its sort that was named last. */

const JOINT = "[Совместную декларацию|joint-declaration-1956]";
const TOKYO = "[Токийскую декларацию|tokyo-declaration-1993]";
const FOUR = "[Южных Курилах|disputed-islands]";

testMarkedTexts([
  [
    "ru",
    "2018-11-20",
    `В 1956 году [СССР|soviet-union] и [Япония|japan] подписали ${JOINT}. Позже подписали ${TOKYO} о ${FOUR}. [Япония|japan] ссылается на [эту декларацию|tokyo-declaration-1993].`,
  ],
  // called by a phrase; said again in another case
  [
    "ru",
    "2018-11-20",
    `В 1956 году [СССР|soviet-union] и [Япония|japan] подписали ${JOINT} и спорили о ${FOUR}. В [этой декларации|joint-declaration-1956] девять пунктов. [Эта декларация|joint-declaration-1956] действует.`,
  ],
  // another stands between, which the dictionary does not know
  [
    "ru",
    "2018-11-20",
    `Подписали ${TOKYO} о ${FOUR}. Затем подписали Рижскую декларацию. Эта декларация о торговле.`,
  ],
  [
    "ru",
    "2018-11-20",
    "По [Портсмутскому договору|portsmouth-treaty-1905] [Россия|russia] уступила [Японии|japan] [Южный Сахалин|sakhalin]; [спорные острова|disputed-islands] [этот договор|portsmouth-treaty-1905] не назвал.",
  ],
  [
    "uk",
    "2018-11-20",
    "[Токійську декларацію|tokyo-declaration-1993] про [спірні острови|disputed-islands] підписано. У [цій декларації|tokyo-declaration-1993] названо [чотири острови|disputed-islands]. [Ця декларація|tokyo-declaration-1993] чинна.",
  ],
]);
