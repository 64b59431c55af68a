import { browserTests } from "@gazetteer/testing/browser-tests";

export default browserTests();
