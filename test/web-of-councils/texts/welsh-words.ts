import type { Topic } from './statement-words';

/** The same topics in Welsh; the braces are filled as in English. */
export const WELSH_WORDS: Readonly<Record<Topic, readonly string[]>> = {
  opening: [
    "Mae'r datganiad hwn yn nodi'r camau a gymerodd {council} yn ystod y flwyddyn ariannol o 1 Ebrill {from} hyd 31 Mawrth {to} i sicrhau nad yw caethwasiaeth fodern na masnachu pobl yn digwydd yn ei waith ei hun nac yn ei gadwyni cyflenwi. Fe'i cyhoeddir yn unol ag adran 54 o Ddeddf Caethwasiaeth Fodern 2015.",
    'Mae {council} wedi ymrwymo i atal caethwasiaeth fodern a masnachu mewn pobl. Hwn yw ein datganiad blynyddol ar gyfer {year}, ac mae’n disgrifio’r hyn a wnaethom, yr hyn a ganfuwyd a’r hyn sydd ar ôl i’w wneud.',
  ],
  structure: [
    'Rydym yn cyflogi {900-4200} o bobl ac yn gwasanaethu {61000-240000} o drigolion. Rydym yn darparu gofal cymdeithasol, addysg, tai, priffyrdd, gwastraff a gwasanaethau hamdden.',
    'Mae gan y cyngor {30-70} o gynghorwyr. Gwneir penderfyniadau gan {body}, ac mae pum cyfarwyddiaeth yn darparu’r gwasanaethau o ddydd i ddydd.',
  ],
  supply: [
    'Yn {year} gwariwyd £{40-190} miliwn gyda {500-1700} o gyflenwyr. Gofal, adeiladu a gwastraff yw’r categorïau mwyaf.',
    'Mae ein cadwyni cyflenwi yn cynnwys gweithwyr asiantaeth, bwyd i ysgolion, glanhau, diogelwch a deunyddiau adeiladu. Rydym yn adnabod ein cyflenwyr uniongyrchol yn dda.',
  ],
  policies: [
    'Llofnododd y cyngor God Ymarfer Llywodraeth Cymru ar Gyflogaeth Foesegol mewn Cadwyni Cyflenwi. Mae’r polisi chwythu’r chwiban yn agored i weithwyr contractwyr hefyd.',
    'Mae’r polisi diogelu, y polisi recriwtio a’r cod ymddygiad yn cefnogi’r datganiad hwn, ac fe’u hadolygir bob tair blynedd.',
  ],
  diligence: [
    'Mae pob tendr yn gofyn i gynigwyr a ydynt yn cydymffurfio â’r Ddeddf. Yn ystod y flwyddyn gwiriwyd {12-70} o gynigwyr, ac ymwelwyd ag {8-30} o safleoedd.',
    'Gofynnwyd i {20-60} o gyflenwyr risg uchel gwblhau asesiad, ac mae {15-19} wedi ateb. Mae rheolwyr contract yn trafod yr argymhellion gyda nhw.',
  ],
  risk: [
    'Gofal cartref, adeiladu, didoli gwastraff a glanhau yw’r meysydd lle mae’r risg fwyaf. Mae caethwasiaeth fodern ar y gofrestr risg gorfforaethol.',
    'Aseswyd ein contractau yn ôl sector, gwlad a math o weithiwr. Mae {6-25} ohonynt yn risg uchel ac mae gan bob un ei gynllun ei hun.',
  ],
  training: [
    'Cwblhaodd {60-97} y cant o’r staff y modiwl ar-lein ar gaethwasiaeth fodern. Cafodd swyddogion caffael gwrs undydd.',
    'Mae hyfforddiant yn cynnwys arwyddion camfanteisio a sut i atgyfeirio dioddefwr posibl i’r Mecanwaith Atgyfeirio Cenedlaethol.',
  ],
  measures: [
    'Gwnaed {2-14} atgyfeiriad i’r Mecanwaith Atgyfeirio Cenedlaethol yn ystod {year}, {1-5} ohonynt ar gyfer plant.',
    'Ni roddwyd gwybod am unrhyw achos yn ein cadwyni cyflenwi ein hunain yn ystod y flwyddyn. Nid yw hynny’n brawf nad oes un.',
  ],
  plans: [
    'Dros y flwyddyn nesaf byddwn yn hyfforddi pob rheolwr contract ac yn mapio isgontractwyr ein tri chontract mwyaf.',
    'Erbyn 31 Mawrth {next} byddwn yn gofyn i bob darparwr gofal sut y mae’n recriwtio dramor.',
  ],
  approval: [
    'Cymeradwywyd y datganiad hwn gan {body} ar {approved}. Llofnodwyd gan {leader}, Arweinydd y Cyngor, a {chief}, Prif Weithredwr.',
    'Cymeradwywyd gan {body} ar {approved}. Llofnodwyd: {leader}, Arweinydd {council}.',
  ],
};

export const WELSH_HEADINGS: Readonly<Record<Topic, string>> = {
  opening: 'Cyflwyniad',
  structure: 'Ein cyngor',
  supply: 'Ein cadwyni cyflenwi',
  policies: 'Polisïau',
  diligence: 'Diwydrwydd dyladwy',
  risk: 'Asesu risg',
  training: 'Hyfforddiant',
  measures: 'Mesur cynnydd',
  plans: 'Y flwyddyn nesaf',
  approval: 'Cymeradwyaeth',
};
