/** Entities about which states differ; each must show the difference, with the claim of every side. */
export const CONTESTED_ENTITIES = `
disputed-islands iturup kunashir shikotan habomai-islands lesser-kuril-chain kuril-islands
greater-kuril-chain shibotsu-zeleny suisho-tanfilyev taraku-polonsky yuri-island akiyuri-anuchin
kaigara-signalny senkaku-islands liancourt-rocks yuzhno-kurilsk kurilsk malokurilskoye crimea
sakhalin-oblast kuril-islands-dispute world-war-ii soviet-occupation-1945 soviet-denunciation-1945
incorporation-1946 expulsion-of-residents yalta-conference end-of-treaty-talks-2022
end-of-visa-free-visits-2022 annexation-of-crimea-2014 medvedev-visit-2010 medvedev-visit-2015
mishustin-visit-2021 putin-visit-2026 medvedev-visit-2012 vostok-2022-exercise northern-territories-law
mount-chacha krabozavodskoye iturup-airport mendeleyevo-airport hitokappu-bay friendship-house
`
  .trim()
  .split(/\s+/);
