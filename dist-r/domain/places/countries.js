"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.COUNTRIES = void 0;
exports.namesOfCountry = namesOfCountry;
const ENDINGS = ['', 's', 'e', 'es', 'ne', 'nes'];
/**
 * What languages call countries beside their names, as data: one line each of ISO 3166-1 code, zone and names of the
 * capital (English/French), and the words for its people (English; French stems, which take -e, -ne and -s).
 */
const LINES = `
AE;Asia/Dubai;Abu Dhabi/Abou Dhabi;Emirati;émirati/émirien
AF;Asia/Kabul;Kabul/Kaboul;Afghan;afghan
AL;Europe/Tirane;Tirana;Albanian;albanais
AM;Asia/Yerevan;Yerevan/Erevan;Armenian;arménien
AO;Africa/Luanda;Luanda;Angolan;angolais
AR;America/Argentina/Buenos_Aires;Buenos Aires;Argentine/Argentinian;argentin
AT;Europe/Vienna;Vienna/Vienne;Austrian;autrichien
AU;Australia/Sydney;Canberra;Australian;australien
AZ;Asia/Baku;Baku/Bakou;Azerbaijani;azerbaïdjanais/azéri
BA;Europe/Sarajevo;Sarajevo;Bosnian;bosnien/bosniaque
BB;America/Barbados;Bridgetown;Barbadian;barbadien
BD;Asia/Dhaka;Dhaka/Dacca;Bangladeshi;bangladais
BE;Europe/Brussels;Brussels/Bruxelles;Belgian;belge
BF;Africa/Ouagadougou;Ouagadougou;Burkinabe;burkinabè
BG;Europe/Sofia;Sofia;Bulgarian;bulgare
BH;Asia/Bahrain;Manama;Bahraini;bahreïni/bahreïnien
BI;Africa/Bujumbura;Gitega;Burundian;burundais
BJ;Africa/Porto-Novo;Porto-Novo;Beninese;béninois
BN;Asia/Brunei;Bandar Seri Begawan;Bruneian;brunéien
BO;America/La_Paz;La Paz;Bolivian;bolivien
BR;America/Sao_Paulo;Brasilia;Brazilian;brésilien
BT;Asia/Thimphu;Thimphu/Thimphou;Bhutanese;bhoutanais
BW;Africa/Gaborone;Gaborone;Botswanan;botswanais
BY;Europe/Minsk;Minsk;Belarusian/Belarussian;biélorusse/bélarusse
BZ;America/Belize;Belmopan;Belizean;bélizien
CA;America/Toronto;Ottawa;Canadian;canadien
CD;Africa/Kinshasa;Kinshasa;Congolese;congolais
CF;Africa/Bangui;Bangui;Central African;centrafricain
CG;Africa/Brazzaville;Brazzaville;;brazzavillois
CH;Europe/Zurich;Bern/Berne;Swiss;suisse
CI;Africa/Abidjan;Yamoussoukro;Ivorian;ivoirien
CL;America/Santiago;Santiago;Chilean;chilien
CM;Africa/Douala;Yaoundé;Cameroonian;camerounais
CN;Asia/Shanghai;Beijing/Pékin;Chinese;chinois/sino
CO;America/Bogota;Bogotá;Colombian;colombien
CR;America/Costa_Rica;San José;Costa Rican;costaricien
CU;America/Havana;Havana/La Havane;Cuban;cubain
CV;Atlantic/Cape_Verde;Praia;Cape Verdean;capverdien
CY;Asia/Nicosia;Nicosia/Nicosie;Cypriot;chypriote
CZ;Europe/Prague;Prague;Czech;tchèque
DE;Europe/Berlin;Berlin;German;allemand/germano
DJ;Africa/Djibouti;Djibouti;Djiboutian;djiboutien
DK;Europe/Copenhagen;Copenhagen/Copenhague;Danish;danois
DO;America/Santo_Domingo;Santo Domingo/Saint-Domingue;Dominican;dominicain
DZ;Africa/Algiers;Algiers/Alger;Algerian;algérien
EC;America/Guayaquil;Quito;Ecuadorian;équatorien
EE;Europe/Tallinn;Tallinn;Estonian;estonien
EG;Africa/Cairo;Cairo/Le Caire;Egyptian;égyptien
ER;Africa/Asmara;Asmara;Eritrean;érythréen
ES;Europe/Madrid;Madrid;Spanish;espagnol/hispano
ET;Africa/Addis_Ababa;Addis Ababa/Addis-Abeba;Ethiopian;éthiopien
FI;Europe/Helsinki;Helsinki;Finnish;finlandais
FJ;Pacific/Fiji;Suva;Fijian;fidjien
FR;Europe/Paris;Paris;French;français/franco
GA;Africa/Libreville;Libreville;Gabonese;gabonais
GB;Europe/London;London/Londres;British;britannique/anglo
GE;Asia/Tbilisi;Tbilisi/Tbilissi;Georgian;géorgien
GH;Africa/Accra;Accra;Ghanaian;ghanéen
GM;Africa/Banjul;Banjul;Gambian;gambien
GN;Africa/Conakry;Conakry;Guinean;guinéen
GQ;Africa/Malabo;Malabo;Equatoguinean;équatoguinéen
GR;Europe/Athens;Athens/Athènes;Greek;grec/grecque/gréco
GT;America/Guatemala;Guatemala City;Guatemalan;guatémaltèque
GW;Africa/Bissau;Bissau;;bissau-guinéen
GY;America/Guyana;Georgetown;Guyanese;guyanien
HN;America/Tegucigalpa;Tegucigalpa;Honduran;hondurien
HR;Europe/Zagreb;Zagreb;Croatian;croate
HT;America/Port-au-Prince;Port-au-Prince;Haitian;haïtien
HU;Europe/Budapest;Budapest;Hungarian;hongrois
ID;Asia/Jakarta;Jakarta;Indonesian;indonésien
IE;Europe/Dublin;Dublin;Irish;irlandais
IL;Asia/Jerusalem;Jerusalem/Jérusalem;Israeli;israélien/israélo
IN;Asia/Kolkata;New Delhi;Indian;indien/indo
IQ;Asia/Baghdad;Baghdad/Bagdad;Iraqi;irakien
IR;Asia/Tehran;Tehran/Téhéran/Teheran;Iranian;iranien/irano
IS;Atlantic/Reykjavik;Reykjavik;Icelandic;islandais
IT;Europe/Rome;Rome;Italian;italien/italo
JM;America/Jamaica;Kingston;Jamaican;jamaïcain
JO;Asia/Amman;Amman;Jordanian;jordanien
JP;Asia/Tokyo;Tokyo;Japanese;japonais/nippon
KE;Africa/Nairobi;Nairobi;Kenyan;kényan
KG;Asia/Bishkek;Bishkek/Bichkek;Kyrgyz;kirghize
KH;Asia/Phnom_Penh;Phnom Penh;Cambodian;cambodgien
KM;Indian/Comoro;Moroni;Comorian;comorien
KP;Asia/Pyongyang;Pyongyang;North Korean;nord-coréen
KR;Asia/Seoul;Seoul/Séoul;South Korean;sud-coréen
KW;Asia/Kuwait;Kuwait City;Kuwaiti;koweïtien
KZ;Asia/Almaty;Astana;Kazakh/Kazakhstani;kazakh
LA;Asia/Vientiane;Vientiane;Laotian/Lao;laotien
LB;Asia/Beirut;Beirut/Beyrouth;Lebanese;libanais
LR;Africa/Monrovia;Monrovia;Liberian;libérien
LS;Africa/Maseru;Maseru;Basotho;lesothan
LT;Europe/Vilnius;Vilnius;Lithuanian;lituanien
LU;Europe/Luxembourg;Luxembourg;Luxembourgish;luxembourgeois
LV;Europe/Riga;Riga;Latvian;letton
LY;Africa/Tripoli;Tripoli;Libyan;libyen
MA;Africa/Casablanca;Rabat;Moroccan;marocain
MC;Europe/Monaco;Monaco;Monegasque;monégasque
MD;Europe/Chisinau;Chisinau;Moldovan;moldave
ME;Europe/Podgorica;Podgorica;Montenegrin;monténégrin
MG;Indian/Antananarivo;Antananarivo;Malagasy;malgache
MK;Europe/Skopje;Skopje;Macedonian;macédonien
ML;Africa/Bamako;Bamako;Malian;malien
MM;Asia/Yangon;Naypyidaw;Burmese;birman
MN;Asia/Ulaanbaatar;Ulaanbaatar/Oulan-Bator;Mongolian;mongol
MR;Africa/Nouakchott;Nouakchott;Mauritanian;mauritanien
MT;Europe/Malta;Valletta/La Valette;Maltese;maltais
MU;Indian/Mauritius;Port Louis/Port-Louis;Mauritian;mauricien
MV;Indian/Maldives;Malé;Maldivian;maldivien
MW;Africa/Blantyre;Lilongwe;Malawian;malawite
MX;America/Mexico_City;Mexico City/Mexico;Mexican;mexicain
MY;Asia/Kuala_Lumpur;Kuala Lumpur;Malaysian;malaisien
MZ;Africa/Maputo;Maputo;Mozambican;mozambicain
NA;Africa/Windhoek;Windhoek;Namibian;namibien
NE;Africa/Niamey;Niamey;Nigerien;nigérien
NG;Africa/Lagos;Abuja;Nigerian;nigérian
NI;America/Managua;Managua;Nicaraguan;nicaraguayen
NL;Europe/Amsterdam;The Hague/La Haye;Dutch;néerlandais
NO;Europe/Oslo;Oslo;Norwegian;norvégien
NP;Asia/Kathmandu;Kathmandu/Katmandou;Nepali/Nepalese;népalais
NZ;Pacific/Auckland;Wellington;New Zealand;néo-zélandais
OM;Asia/Muscat;Muscat/Mascate;Omani;omanais
PA;America/Panama;Panama City;Panamanian;panaméen
PE;America/Lima;Lima;Peruvian;péruvien
PG;Pacific/Port_Moresby;Port Moresby;Papua New Guinean;papou
PH;Asia/Manila;Manila/Manille;Philippine/Filipino;philippin
PK;Asia/Karachi;Islamabad;Pakistani;pakistanais
PL;Europe/Warsaw;Warsaw/Varsovie;Polish;polonais
PS;Asia/Hebron;Ramallah;Palestinian;palestinien
PT;Europe/Lisbon;Lisbon/Lisbonne;Portuguese;portugais
PY;America/Asuncion;Asunción;Paraguayan;paraguayen
QA;Asia/Qatar;Doha;Qatari;qatari/qatarien/qatari
RO;Europe/Bucharest;Bucharest/Bucarest;Romanian;roumain
RS;Europe/Belgrade;Belgrade;Serbian/Serb;serbe
RU;Europe/Moscow;Moscow/Moscou;Russian;russe/russo
RW;Africa/Kigali;Kigali;Rwandan;rwandais
SA;Asia/Riyadh;Riyadh/Riyad;Saudi/Saudi Arabian;saoudien
SB;Pacific/Guadalcanal;Honiara;Solomon Islander;salomonais
SD;Africa/Khartoum;Khartoum;Sudanese;soudanais
SE;Europe/Stockholm;Stockholm;Swedish;suédois
SG;Asia/Singapore;Singapore/Singapour;Singaporean;singapourien
SI;Europe/Ljubljana;Ljubljana;Slovenian/Slovene;slovène
SK;Europe/Bratislava;Bratislava;Slovak;slovaque
SL;Africa/Freetown;Freetown;Sierra Leonean;sierra-léonais
SN;Africa/Dakar;Dakar;Senegalese;sénégalais
SO;Africa/Mogadishu;Mogadishu/Mogadiscio;Somali;somalien
SR;America/Paramaribo;Paramaribo;Surinamese;surinamais
SS;Africa/Juba;Juba/Djouba;South Sudanese;sud-soudanais
SV;America/El_Salvador;San Salvador;Salvadoran;salvadorien
SY;Asia/Damascus;Damascus/Damas;Syrian;syrien
TD;Africa/Ndjamena;N'Djamena;Chadian;tchadien
TG;Africa/Lome;Lomé;Togolese;togolais
TH;Asia/Bangkok;Bangkok;Thai;thaïlandais
TJ;Asia/Dushanbe;Dushanbe/Douchanbé;Tajik;tadjik
TL;Asia/Dili;Dili;Timorese;timorais
TM;Asia/Ashgabat;Ashgabat/Achgabat;Turkmen;turkmène
TN;Africa/Tunis;Tunis;Tunisian;tunisien
TR;Europe/Istanbul;Ankara;Turkish;turc/turque/turco
TT;America/Port_of_Spain;Port of Spain/Port-d’Espagne;Trinidadian;trinidadien
TW;Asia/Taipei;Taipei;Taiwanese;taïwanais
TZ;Africa/Dar_es_Salaam;Dodoma;Tanzanian;tanzanien
UA;Europe/Kyiv;Kyiv/Kiev;Ukrainian;ukrainien/ukraino
UG;Africa/Kampala;Kampala;Ugandan;ougandais
US;America/New_York;Washington;American/US/U.S./USA;américain/américano/étasunien/étatsunien
UY;America/Montevideo;Montevideo;Uruguayan;uruguayen
UZ;Asia/Tashkent;Tashkent/Tachkent;Uzbek;ouzbek
VA;Europe/Vatican;Vatican City;Vatican;vatican
VC;America/St_Vincent;Kingstown;Vincentian;vincentais
VE;America/Caracas;Caracas;Venezuelan;vénézuélien
VN;Asia/Ho_Chi_Minh;Hanoi/Hanoï;Vietnamese;vietnamien
VU;Pacific/Efate;Port Vila/Port-Vila;;vanuatais
WS;Pacific/Apia;Apia;Samoan;samoan
XK;Europe/Belgrade;Pristina;Kosovar;kosovar
YE;Asia/Aden;Sanaa;Yemeni;yéménite
ZA;Africa/Johannesburg;Pretoria;South African;sud-africain
ZM;Africa/Lusaka;Lusaka;Zambian;zambien
ZW;Africa/Harare;Harare;Zimbabwean;zimbabwéen
`;
exports.COUNTRIES = new Map(LINES.trim()
    .split('\n')
    .map((line) => {
    const [code = '', zone = '', capital = '', english = '', french = ''] = line.split(';');
    const stems = french.split('/');
    return [
        code,
        {
            code,
            zone,
            capital: capital.split('/'),
            english: english === '' ? [] : english.split('/').flatMap((word) => [word, `${word}s`]),
            french: stems.flatMap((stem) => ENDINGS.map((ending) => stem + ending)),
        },
    ];
}));
const NAMES = ['en', 'fr'].map((language) => new Intl.DisplayNames([language], { type: 'region' }));
/** What a country is called in English and in French. */
function namesOfCountry(code) {
    return NAMES.map((names) => names.of(code) ?? code);
}
//# sourceMappingURL=countries.js.map