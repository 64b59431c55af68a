/** Entities that get the full treatment: a summary of two to four sentences and facts in three languages. */
export const DEPTH_ENTITIES = `
annexation-of-crimea-2014 boris-yeltsin crimea disputed-islands dmitry-medvedev dmitry-peskov
donald-trump eight-point-plan-2016 end-of-treaty-talks-2022 expulsion-of-residents fumio-kishida g7
gromyko-memorandum-1960 habomai-islands hokkaido ichiro-hatoyama irkutsk-statement-2001
islanders-league iturup japan-russia-peace-treaty japan-us-security-treaty-1960 jbic
joint-declaration-1956 joint-economic-activities joseph-stalin junichiro-koizumi
kawana-proposal-1998 keizo-obuchi krasnoyarsk-agreement-1997 kremlin kunashir kuril-islands
kuril-islands-dispute lesser-kuril-chain mikhail-gorbachev moscow-declaration-1998
moscow-summit-2018 nagato-tokyo-summit-2016 nemuro neutrality-pact-1941 nikita-khrushchev
portsmouth-treaty-1905 potsdam-declaration-1945 press-statement-2016 rdif rdif-jbic-mou-2016
russia-constitution-amendments-2020 russian-far-east ryutaro-hashimoto sakhalin sakhalin-oblast
san-francisco-treaty-1951 sanae-takaichi sanctions-on-russia-2014 sergei-lavrov shigeru-ishiba
shikotan shimoda-treaty-1855 shinzo-abe singapore-agreement-2018 sochi-meeting-2016
soviet-occupation-1945 st-petersburg-treaty-1875 summit-deals-2016 tokyo-declaration-1993
toshimitsu-motegi visa-free-exchange-1991 vladimir-putin world-war-ii yalta-agreement-1945
yoshihide-suga yoshiro-mori
`
  .trim()
  .split(/\s+/);
