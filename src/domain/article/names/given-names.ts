/** First names, folded, that are a woman's or a man's wherever diplomacy is in the news; those that may be either are left out. */
const FEMALE = `
  adriana agata agnes agnieszka aicha aisha aissata alejandra aleksandra alice alicia amal amanda amina amy ana ana-maria anahit anastasia
  anastasiya androulla angela aniko anita anja anjali ann anna annalena anne anne-marie annegret annette anniken arlene arpine asma asmaa
  astrid atifete avis avril awa ayse azadeh barbara beata beatrice beatriz benazir bernadette betty biljana bintou birgit birgitta blanca
  brigitte camille canan carla carmen caroline catherine celine chandrika charlene charlotte chiara chimamanda christina christine
  chrystia chunying cilia claire clare claudia claudine colette condoleezza consuelo corazon corina coumba cristina dalia danica daniela
  debra delcy denise diane dilma dina dipu djeneba dolores dora dragana dunja ebba ekaterina elena eleni elina elisabeta elisabeth eliska
  elizabeth ella ellen elvira emily emine emma epsy erato erna esperanza esra eszter eva ewa fatemeh fatima fatma fatou fatoumata fauzia
  federica ferdows figen fiona fofi folake francesca francine franziska frauke fu-ying funke gabriela gabriella gail galina gayane
  geraldine geun-hye gillian giorgia giulia gloria golda gordana graca graciela griselda gro gultan gulten gunilla gwen hadiza hafsa hajar
  halima hanan hanna harriet hasina hawa hayat heather heidemarie heidi helen helena helene helle hilde hillary hina houda ibtisam ildiko
  ilona ilse imane imelda inas indira indrani ine ines ing-wen ingrid ingrida inna intisar ioana ioulia irina iryna isabel isabelle ivana
  iveta jacinda jacqui jadranka jadwiga jamila jane janet jeane jeanne jeannine jelena jen jennifer jenny jessica jo-anne joan joanna
  johanna josefa josephine joyce juana judit judith julia julie kadiatou kaja kamala karen karima karin karine katalin katarina katarzyna
  kate katerina katherine katrin kellyanne kersti ketanji ketevan khadija khaleda khatia kirsten kirstjen kolinda kristin krisztina
  kyung-wha lakshmi lamia larisa latifa laura layla leanne leila lenka leyla lidia ligia lilia lilian linda lindiwe lisa liv livia liz
  ljiljana loren lorena louisa louise lucia luciana ludmila luz lyudmila madeleine madeline magdalena mahnaz maia mairead maja maka makiko
  maleeha malgorzata malika mamata maneka marcela margaret margarita margot marguerite maria mariam mariama marianne mariastella marie
  marietta marija marina marise marta martha martina mary mary-lou maryam masoumeh matia mayra megawati mei-ling meira melanie meral
  mercedes mette mhairi michaela michelle mihaela mila milena milica mireya miria miriam mirjana mo mona monica monika motia mounira
  mulyani nabila nadezhda nadia najat najla naledi nancy naoko narges nasrin natalia natela nathalie nawal ndeye nevena nezha ngozi nicole
  nighat niki nikki nilde nina nineth nirmala nirupama nkosazana noemi nomvula noura nurcan nurul oby odette oksana olena olga olivia
  oumou oxana paetongtarn paola parvin patricia patty paula penny pervin petra phumzile pilar pratibha priti priyanka puan rabab rachel
  rachida raffaella raisa raluca ramatou rania rebecca renate retno rhoda riikka rini risa rita roberta rocio rokia rosa rosario rosena
  roxana rula ruth ruzan ruzica sabine saida salimata sally salma salome samantha samia samira sanae sandra sanja sanna sara sarah savitri
  sebahat segolene seiko sharmila sheila sherry sheryl shirin shirley shushan silvia simin simona siranush sirimavo smriti snezana sofia
  solange solveig sonia sophie soraya souad specioza stefania stella stephanie suella sunita susan susana sushma susy svenja svetlana
  sylvie tamara tammy tansu tarja tatiana tehmina teresita thandi thangam theresa therese thorgerdur tijana tina tinatin tiziana trine
  tulsi tzipi ulrike ursula ute valentina valerie vera verenice veronica veronique vesna victoria vigdis viktoria violeta viorica vjosa
  wendy widad winnie ximena xiomara yasmin yelena yevgenia yingluck yolanda yoriko yulia yvette zabelle zahra zainab zdenka zeynep zinaida
  zineb zofia zohra zohreh zoila zorica zsuzsanna zuraida zuzana`;
const MALE = `
  abadula abbas abd-rabbu abdala abdalla abdel abdel-fattah abdel-salam abdelaziz abdelhakim abdelhamid abdelilah abdelkader abdelmadjid
  abdelmalek abdelouahed abderaman abderrahmane abdeslam abdirahman abdiweli abdou abdoulaye abdourahamane abdul-malik abdulaziz
  abdulbasit abdulhamid abdullah abdullahi abdullatif abdulmalik abdulrahman abdulsalami abdulsami abel abhisit abilio abiy ablasse abou
  aboul abul adam adel adem adil adly adolf adolphe adrian adrien afonso agathon agim agostinho aguila ahidjo ahmad ahmed ahmedou ahmet
  aidarous aizaz ajit akbar akhmed akinwumi akira alain alan alassane albert alberto albin alcinda aldo alec alejandro aleksandar
  aleksander aleksandr aleksei aleksey alexander alexandre alexei alfonso alfred alfredo alghabass algirdas alhousseyni ali alija alioune
  alistair allan almazbek alois alojz aloysio alvaro amadou amani ambroise amir amit ammar amos amr anas anatoly anders andre andreas
  andrei andres andrew andrey andrii andris andriy andrus andry andrzej angelino anibal anifah anthony antipas antoine anton antonin
  antonio antonis antony antti anutin anwar arancha arayik aristides arkady armando armen armin arnaud arni arnold arseni arsenio arseniy
  arthur artis artur arun ashok ashraf asif askar aslan assimi atal ataollah atiku attila aubin augustin augusto aung aurelien avigdor awn
  ayaba ayad ayman azarias aziz baburam bachir badr baghdadi bahram bajram bakhtiyor bakili bakir bako balint ban bandar barack baradar
  barham barnaby bart basdeo basem bashar bassem bassirou behgjet behrouz beji bekir bela belkacem benigno benjamin benny benoit benyoucef
  berhanu bernard bernardino bertie bertrand besir besnik bettino bezalel bharrat bidya bidzina bilal bilawal bill binali bingu biram
  bisher bjarni blaise blerim boediono bogdan bohuslav boidiel boniface borge boris borut boubacar boubou boutros boyko bozidar brahim
  brajesh branko brent brett brian brigi bronislaw bruce bruno bujar bulent burhan burhanuddin calin camilo carl carles carlo carlos
  casimir caspar catalin cellou celso cemil cesar cevdet chadli charles charles-michel chaudhry cheddi chengang choguel christoph
  christophe christopher christos chrysogone chuan chukwuemeka claude claus clement colin constantine corneille corneliu costas curt
  cyprien cyril cyrus czeslaw dacian dae-jung dag dahuku damien dan daniel danilo dante david davit dean debretsion delfin demeke demetris
  denes deng denis dennis denys dermot dervis desmond devlet didier diego dimitar dimitrij dimitris dinesh diosdado django djibril dmitri
  dmitriy dmitry dmytro doku domingo dominic dominique domitien donald dorin douglas dov dragan drasko driss durao dusan dwight dzhokhar
  eamon ebrahim ed edem edgar edi edmund edouard eduard eduardo edward edwin eelco efrain efthimios egemen egils ehud einar eisaku ejup
  el-mostafa elchin eli elias elio elmar elyes emeka emhamed emile emilio emmanuel emmerson emomali enda enrico enrique enver enzo erhard
  eric erik erkki ernesto errol ersin ertugrul esko esmail esmat espen essam etienne euclid eui-yong evangelos evariste evgeny evo ezekiel
  ezer fabian fabien fahd fahrudin faisal falih farooq farouk faruk fathi fatos faure faustin fayez fazal felipe felix ferdinand ferenc
  ferhat feridun fernando fidel filip filipe firmin flavio florent forbes fouad franc francisco franck franco francois franjo frank
  frank-walter frans frantisek franz freddy frederic frederick frederik fredrik friedrich fuad fuat fulgencio fumio gaafar gabor gabriel
  gadi gamal gareth garret garry gaston gebran gedu gegham geir gennady geoffrey george georges gerald geraldo gerard gerardo gerhard
  gerry gervais getachew getulio ghassan ghazali ghazi gholam gholamali gia giancarlo gianfranco giannis gibril gideon gilberto gilchrist
  gilles ginandjar gintautas giorgi giorgio giorgos giovanni girija giuliano giulio giuseppe gjorge gjorgje glafcos gnassingbe godefroid
  goran gordon gotabaya goukouni gowher greg grigory guido guillaume guillermo gulbuddin guled gunnar gunter gunther guntis gurbanguly
  gustavo gyula habib hafez hafiz hage hagos haider haile hailemariam haitham hajredin hakainde hakan hakimullah halbe halldor hamad
  hamadi hamed hamid hamma hans hans-dietrich hans-rudolf haris harold harry hasan hashim hassan hassoumi hastings hector heiko heinz
  helmut hemedti hendrik henri henrique henry henryk heraldo herman hermann hermogenes herve hery heydar hibatullah hichem hideki
  hifikepunye hikmet hirofumi hisham hishammuddin hissene hocine horacio horst hoshyar hosni hossein houari howard hrant hristijan hu
  hubert hugh hugo hulusi humberto husain husam hussain hussein hyung-jun ian iba ibrahim ichiro idi idriss idrissa iftekhar ignazio igor
  ihor ihsan ildefonso ilir ilkka ilter imangali imran imre inam inder ingvar inigo ioannis ion iqbal iraj irakli irfaan irfan irwandi
  isaac isaias isamu ishaq ishmael ismail ismet issa istvan itamar itsunori ivan ivaylo ivica ivo iyad izz izzat jaap jaber jacek jack
  jacob jacques jaime jair jakaya jake jakob jakup jalal jalil jamal james jamieson jamil jan jan-peter janez janos jared jaromir jaroslaw
  jaswant javad javier jawad jawaharlal jean jean-baptiste jean-bertrand jean-bosco jean-claude jean-francois jean-jacques jean-louis
  jean-luc jean-marc jean-marie jean-martin jean-michel jean-noel jean-paul jean-pierre jean-yves jeff jeffrey jeje jens jeppe jeremy
  jeroen jerome jerzy jeyhun jhala jiabao jian jiang jibril jimmy jin jinping jiri joao joaquim joaquin jocelerme joe joel johan johann
  johannes john joko jonas jonathan jorge jorgen joschka jose jose-manuel josef josep joseph joshua jotham jovenel juan juan-jose
  juan-ramon juha julio julius junichiro junius jurgen juri juscelino jussi justin jusuf juvenal jyrki kadre kais kakha kakuei kalonzo
  kalzeube kamal kamchybek kamel kamran kandia karel karim karl kasit kassym kassym-jomart kasturi katsuya kazem kebby keir keith keizo
  kemal kenan kenneth ketumile kevin kgalema khadga khaldoon khaled khalid khalil khatri khawaja khieu khurshid kiichi kim kinfe kiraitu
  kiril kirill kiro kitack kjell klaus knut koffi kofi koichi koichiro konrad konstantin konstantinos kostadin kostas krim krishna
  kristian krsto krzysztof kuldip kurmanbek kurt kwan-jin kye-gwan kyriakos kyrylo laisenia lajos lakhdar lakshman lal lambert lamberto
  lansana larbi lars laszlo laurent lawrence lazarus lech lefteris lennart leo leon leonard leonid leopold leopoldo levan levon levy li
  liamine lifeng lijian linas lionel liqun liviu ljubco ljupco lloyd lojze lorenzo lothar louis lubomir lucas lucien ludvik luhut luigi
  luis luiz luke lyndon maaouya macharia macky madhav magnus mahamadou mahamat mahathir mahdi mahinda mahmoud maithripala majak majed
  majid malcolm malik mamadou mammad manasseh manfred mankeur manmohan manohar manouchehr manuel maratee marc marc-antoine marcel marcelo
  marco marek mariano mario marjan mark maros mart martin martti marty marwan masahiko masako masoud masrour massad massaoudou massimo
  massoud mateusz mathieu matteo matthew matthias matti mattlan matyas mauno maurice mauricio mauro maxim maxime mehbooba mehdi mehmet
  meir melchior meles menachem mengistu messaoud mevlut michael micheal michel micheline miguel mihaly mikael mike mikhail mikheil miklos
  mikulas milo milorad milos milton min-seok minni mintimer mircea mirek mirko miro miroslav mladen moammar moctar modeste modibo moeed
  mogens mohagher mohamad mohamed mohammad mohammed mohsen moise moises mokgweetsi momcilo moncef monja moo-hyun moon moritz morten
  morteza moses moshe mosiuoa mossa mourad mousa moussa moustapha movladi muammar mugur muhammad muhammadu muhyiddin muladi muqtada murad
  murat murray musa musalia mushahid mustafa mutlaq mutula mwai mykhailo mykola myong-chol nabih nabil naftali naim naing naji najib namik
  naoto narendra naser nasser nassib natan nathan natwar nawaf nawaz nayef nayib nebojsa nechirvan necmettin neil nelson nestor nicanor
  nicephore nicholas nicolas nicos nicusor nigel nikita nikol nikola nikolai nikolaos nikolay nikos nir nirupam nizar nnamdi nobutaka
  norbert norman norodom noureddine nouri numan nursultan obafemi octavian oguz ojo ola olaf olafur oleg oleh oleksandr oleksii oleksiy
  oliver olivier ollanta olli ollie olly olof olusegun olushegun omar omer orhan oriol osama oscar osman ossufo ossur otto otty
  ouhoumoudou ould oumar ousmane owen paavo pablo panagiotis pandeli paolo parviz pascal paschal patrice patricio patrick paul paul-henri
  paulo pavel pavlo pavlos pedro pekka pengfei percival pere pervez peter petr petre petro petros phil philip philippe phumtham pierre
  pierre-andre pierre-yves pieter pietro piotr plamen porfirio poul prachanda pranab prayut prayuth predrag qaboos qais qasem qassem quett
  quim rab rabbie rabuka rached radek radoslaw radovan rafael rafal rafi rafic rafik rahim raila rais rajiv rajnath ralph rami ramin ramiz
  ramtane ramush ramzan ranil ranjan rashad rashid rastislav ratko rauf rauff raul rawhi raymond recep reda redwan reg regis rehman remi
  renato rene rex reza riad riaz ricardo richard rick riek rishi riyad robert robert-gates roberto robin roch rodolfo rodolphe rodrigo
  roelf roelof roger rohitha roland rolf romano romdhane ronald rongji rosen roza ruben rudolf ruhakana ruhollah rumen ruslan rustam
  rustem ruud ryan ryszard ryutaro saad saddam sadegh sadiq sadyr saeb saeed sahabzada saif saifuddin sako salaheddine saleh sali salif
  salim salman salou salva sam sambo sameh sami samir samiul samora samou samuel samvel samy sandor sani saparmurat sarath sartaj sato
  saud sauli saulos sayyid schafik scott seamus sean sebastian sebastien sebhat seif seiji sekou sekouba selahattin selwyn semyon serdar
  seretse sergei sergey sergio sergiy serhiy serzh seuxis severo seyed seyoum shahabuddin shahid shahidul shahriar shamil shams shaukat
  shaul shavkat shegun shehbaz shigeki shigeru shimon shinzo shivshankar shpend shui-bian shunichi siad sibghatullah sidi sidya sigmar
  sigmundur sihasak siim silvan silvestre silvio simeon simon simplice siphiwe siraj sirajuddin sirojiddin sirri sitiveni sixto slawomir
  sleiman slim slobodan sofyan solitoki sooronbay sorin soumeylou spyros srettha staffan stanislas stanislav stanislaw stavros stefan
  stefano steingrimur sten stephane stephen steve steven stevo stipe subrahmanyam suhail suharto suk-yeol suleiman sulejman suleyman
  sung-han supachai surakiart surapong suresh surin surya susilo svein svetozar syed sylvestre tabare tadeusz tae-yong taha taher tahsin
  taieb takeo talat tamim tandja taras tarek tareq tariq taro tassos tatsuo taye tayeb tayyip tedros tendai tengku teodor teodoro teofilo
  terje thabo thaksin thanakorn theo theodoros thierry thomas thorbjorn thorsteinn tibor tidiane tiebile tigran tijjani timo timoci
  timoteo timothy tito titus tobias todd tom tomas tomasz tomislav tony toomas tore toshiki toshimitsu touhid traian trygve tunku turgut
  turki tyronne tzachi ueli uffe uhuru ulf ulrich upendra urho uri urmas usama vaclav vahan valdas valdis valeriy vartan vasyl vazgen
  velimir velupillai viacheslav vicente victor vijay vikram viktor villy vincent vinicio viorel virginijus vitali vitaliy vladimir
  vladislav vlado vojislav volker volodymyr vuk vyacheslav vytautas walid walter wang wanlop warren warwick welshman wenbin wendell
  wilfried william william-burns willy wim winston wiranto witold wladyslaw wojciech wolfgang wopke workneh wouter wunna xavier xi yacouba
  yahya yair yang yannick yannis yasar yashwant yasir yasser yasuhiro yasuo yawovi yemane yemi yevgeniy yevgeny yevhen yiannis yigal
  ying-jeou yitzhak yoav yong-nam yong-pyo yoshimasa yoshiro yossi yousaf yousef youssef yoweri yukio yukiya yuri yuriy yusril yusuf yuval
  yvan yves zabihullah zaid zaini zakaria zalmay zarko zbigniew zdenek zdzislaw zeev zein zelimkhan zephirin zhelyu ziad ziaur zine zivko
  zlatko zohrab zoltan zoran zulfikar zulkifli zurab zviad zvonko`;

const namesOf = (list: string) => new Set(list.trim().split(/\s+/));
const sets = { f: namesOf(FEMALE), m: namesOf(MALE) };

/** Whether a first name (folded) is a woman's or a man's; of two joined ones, the first tells. Null where it is not known or may be either. */
export function genderOfGiven(given: string): 'f' | 'm' | null {
  const [first = ''] = given.split('-');
  for (const name of [given, first]) {
    if (sets.f.has(name)) return 'f';
    if (sets.m.has(name)) return 'm';
  }
  return null;
}
