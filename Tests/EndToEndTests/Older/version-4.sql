PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE device (key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, letter TEXT NOT NULL UNIQUE) STRICT;
INSERT INTO device VALUES(1,'cfacefa9-12d9-e977-5e08-72003096c763','A');
CREATE TABLE operation (
    key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, device INTEGER NOT NULL REFERENCES device(key),
    sequence INTEGER NOT NULL, lamport INTEGER NOT NULL, actor TEXT NOT NULL, entered INTEGER NOT NULL,
    kind TEXT NOT NULL, payload TEXT NOT NULL, reverses TEXT, changes INTEGER NOT NULL, facts INTEGER NOT NULL,
    salt BLOB NOT NULL, digest BLOB NOT NULL, chain BLOB NOT NULL,
    undone INTEGER REFERENCES operation(key) DEFERRABLE INITIALLY DEFERRED, UNIQUE (device, sequence)
) STRICT;
INSERT INTO operation VALUES(1,'01a216ea-536f-7115-9504-c590fd5e23e2',1,1,1,'dewi',1795680785263,'campaign.init','{"branch":"Pangkalpinang"}',NULL,13,0,X'69fc7112a2a14dd1149180a33ff28aeb',X'14b8b63a11029ff2c76ba07ee2b281b3565bbe018b80225eb51a2e5ea1214399',X'7dfe5e5652857ec9698b5ed8db0db764204ec39ad3a115300476da380f3c0f8d',NULL);
INSERT INTO operation VALUES(2,'01a216ea-53a9-7c90-83a3-6b3e4c7fff81',1,2,2,'dewi',1795680785321,'site.import','{"source":"sites.csv","added":2,"changed":0}',NULL,2,0,X'd510d2eedec8f7d93366139587054db3',X'16b26a6a2aaa9fd83b050c5f73d498cbdeafc50c38fcb4e78b8edadd688dc0fc',X'b38a4f0f64b8308739e63ff7b994b446b38d2b75ee662e0f832879ee2a79d50a',NULL);
INSERT INTO operation VALUES(3,'01a216ea-5409-7ee9-93c7-9fa0eb169a35',1,3,3,'dewi',1795680785417,'team.add','{"record":"T1"}',NULL,1,0,X'fcb8bfeddb3f75dc1412a13699468cb9',X'da7f06d13eb814ff081518a04369d250288496155020a119e23195cd0907df4b',X'0ae5e0bf7ab31f71cd38739731d70a2dca8c5b6709a1b20407bd478826e9ef03',NULL);
INSERT INTO operation VALUES(4,'01a216ea-5453-7613-8275-14c7aca9cd11',1,4,4,'dewi',1795680785491,'event.add','{"event":"A1","site":"V1","start":"2026-12-02 09:00","reason":null}',NULL,1,0,X'af5864b859ad38f73ad00b684735d085',X'73d2821b6b0a017d237c130e30509e8a4a0f100b79d57a927e687e86b80492d6',X'e273313b86c26f7377a3bde3ad0643e5360e4aa9ee74ab009fdf8f66d5390579',NULL);
INSERT INTO operation VALUES(5,'01a216ea-5499-7ee3-91aa-9f9082016da1',1,5,5,'dewi',1795680785561,'attend.count','{"event":"A1","heads":40}',NULL,0,1,X'830ea0ea9f2d57064a7f6368476dea4a',X'fda8db9489d3dcd17c5dcdf809fab9403ef61da00799f8e62856e8c8c03fcc51',X'addfad22577c22634ffbf173ee870ee9c089aba0f0262af9f9554e4c6094110e',NULL);
INSERT INTO operation VALUES(6,'01a216ea-54bf-750f-9ee4-061cea2017ab',1,6,6,'dewi',1795680785599,'attend.add','{"event":"A1","person":"A1"}',NULL,1,1,X'1d314a1018933efb89306f14713f98c2',X'ac1513c8850cf72356b2ee1d1010fc3d0c98cce7af9c32a287ea455ebd68d0f6',X'dad0ee5425494c938ea1fc509a5a234d5f6b288aeaf2d4f0804d8ec31db3e6e3',NULL);
INSERT INTO operation VALUES(7,'01a216ea-54e8-763d-a69e-78e5ba738028',1,7,7,'dewi',1795680785640,'attend.add','{"event":"A1","person":"A2"}',NULL,1,1,X'905f2c1d7722a1a830777f9cc33e3dac',X'869a9e4ef18d17c627d4b06c055d4fc0fb072dbd3da892bc2e02b426fb9d0bd2',X'b96f2c869356e94bd30d8a78d798e24e3f6133ae1f942dc685337b5e21e4de31',NULL);
INSERT INTO operation VALUES(8,'01a216ea-5511-755a-9f31-a532599f320a',1,8,8,'dewi',1795680785681,'signup.add','{"person":"A1","date":"2026-12-02"}',NULL,0,1,X'2bad8747d98ce0893825665bd4df22e3',X'aa284aef69a95240ad778cabca5ba52f58701dbc283c71a8842e9b496a596a6f',X'edc175605099e2989900aeb8bf947de060830e8c1e730b5305bca8ff8440bbae',NULL);
INSERT INTO operation VALUES(9,'01a216ea-5541-7e50-afc2-8a154089989e',1,9,9,'dewi',1795680785729,'attend.count','{"event":"A1","heads":41}',NULL,1,1,X'5c6d31b760ea11739268a0cde76f985c',X'e0ac9b7d75225ee330e7469ea4cbdb03d7bae6578dab8a5f473a7a5ea2d98262',X'4fe6310ded842f21b367d9770ed0e7aabe0da2f0e86fc67d7fb87deec8a9150a',10);
INSERT INTO operation VALUES(10,'01a216ea-5566-7875-8e5d-00d6367f3990',1,10,10,'dewi',1795680785766,'undo','{"number":"A9","kind":"attend.count"}','01a216ea-5541-7e50-afc2-8a154089989e',2,0,X'ab0fc90419adb98bfcbd9f86e3f66bad',X'62be590d34674bd354bcac0e7cc9d177293cacfcd87b4da928198e2694892597',X'2507eb36ba7420860aa701f1fb79dc01afb5f58db251617995e4b0956b197df9',NULL);
INSERT INTO operation VALUES(11,'01a216ea-5627-7e40-87ec-56a02d1eabc0',1,11,11,'dewi',1795680785959,'plan.make','{"plan":"A1","week":"2026-W50"}',NULL,1,0,X'86615cd8ea00b435d77eddabb9e16e0c',X'415048a1f07607e519f921a0343999b1611b88a263293e8f9a9c8d917c85a6aa',X'b4baee440a6c86414df37c2e9009869b67ce379d0f69a6e99f73d4a161ddffdc',NULL);
CREATE TABLE change (
    operation INTEGER NOT NULL REFERENCES operation(key) DEFERRABLE INITIALLY DEFERRED,
    ordinal INTEGER NOT NULL, noun TEXT NOT NULL, record TEXT NOT NULL, action TEXT NOT NULL,
    base INTEGER NOT NULL, content TEXT, salt BLOB, digest BLOB NOT NULL, PRIMARY KEY (operation, ordinal)
) STRICT, WITHOUT ROWID;
INSERT INTO change VALUES(1,0,'campaign','01a216ea-536f-7000-a39d-7dc68aef3384','create',0,'{"branch":"Pangkalpinang","zone":"WIB","friday_break":"fri 11:30-13:00","window":30,"road_factor":1.4,"speed":40.0,"leg_minutes":10,"spacing":7,"break_travel":1,"ramadan_close":"15:00","weekly_budget":null,"wish_value":1.0,"move_price":5.0,"recovery_days":60,"retired":0}',X'2f9effd5ae16d6251cd30f5aeb11965f',X'191926049e3aa04a8b60ca65ae913dce35d761267d427777f5637ecc0b00c827');
INSERT INTO change VALUES(1,1,'ecosystem','village','create',0,'{"name_id":"Desa","name_en":"Village","windows":"mon-fri 08:00-15:30","duration":120,"potential":300,"turnout":0.1,"rate":0.15,"color":"green","visit_cost":null,"spacing":null,"retired":0}',X'bf3bc1fbdf04c18870c650037368da34',X'c1b53c8f73f99ca0c8b20ebd9554f4e91c9772adc6f1636bf69053f5ab80ced5');
INSERT INTO change VALUES(1,2,'ecosystem','market','create',0,'{"name_id":"Pasar","name_en":"Market","windows":"mon-sun 06:00-10:00","duration":75,"potential":150,"turnout":0.15,"rate":0.2,"color":"orange","visit_cost":null,"spacing":null,"retired":0}',X'f877787905d366d905b9c47ab90ddcfb',X'a5d0d7b4cbc4b844a36387074cdb0252fba4531053a90ef573184f36d12055fa');
INSERT INTO change VALUES(1,3,'ecosystem','sme','create',0,'{"name_id":"UKM","name_en":"SME","windows":"mon-sat 09:00-17:00","duration":75,"potential":60,"turnout":0.3,"rate":0.18,"color":"blue","visit_cost":null,"spacing":null,"retired":0}',X'bd24fbc6f1b7209d8d1b02385e577f42',X'19b480a4750bd1d1c32b1ad1ade2fb55ccc30bc98b0e133b45b3c91e4df8e973');
INSERT INTO change VALUES(1,4,'ecosystem','vulnerable','create',0,'{"name_id":"Pekerja rentan","name_en":"Vulnerable workers","windows":"mon-sat 13:00-17:00","duration":90,"potential":80,"turnout":0.3,"rate":0.25,"color":"red","visit_cost":null,"spacing":null,"retired":0}',X'89004e2238b0504c9b6c8e6efb408d0f',X'331182e5d898761ffaddc259803f9a16d269ed4bf403282bab2baa3da1484c39');
INSERT INTO change VALUES(1,5,'region','19','create',0,'{"name":"Kepulauan Bangka Belitung","island":null,"aliases":"Babel;Bangka Belitung","retired":0}',X'9e84a72a5f2abf9943968d824349b85a',X'a32bf0db72366a11f666a77abc573b0bc8eed5c2027e574b6ca5a36c65f52221');
INSERT INTO change VALUES(1,6,'region','19.01','create',0,'{"name":"Kabupaten Bangka","island":"bangka","aliases":null,"retired":0}',X'eaca405d4d44aa6f3b2bc020153571da',X'a52ac9418d59c22cf77212372023a2114cad0c2c96d277adb5700cf411bc60af');
INSERT INTO change VALUES(1,7,'region','19.02','create',0,'{"name":"Kabupaten Belitung","island":"belitung","aliases":null,"retired":0}',X'2170d4bf265a07c8ff17c4bab10b3b8f',X'2cecfbaf46763c0186fbffcbbd673430e9d8de3b69e39d524d4568feec27ca16');
INSERT INTO change VALUES(1,8,'region','19.03','create',0,'{"name":"Kabupaten Bangka Selatan","island":"bangka","aliases":null,"retired":0}',X'a4767764328a10d85fe7a5295ef42f6d',X'28122c68e5658b44df562318f9a5dc74ffca06fa58f9c2f999ab7156894b8137');
INSERT INTO change VALUES(1,9,'region','19.04','create',0,'{"name":"Kabupaten Bangka Tengah","island":"bangka","aliases":null,"retired":0}',X'9c2c7010ad08a83c7204a7d548beedf6',X'ec0ae24181e6fa7729c0e2e632350b8d6739314569e7c19c7cef8dc45b2dd507');
INSERT INTO change VALUES(1,10,'region','19.05','create',0,'{"name":"Kabupaten Bangka Barat","island":"bangka","aliases":null,"retired":0}',X'80646d80dd0ac0713361ed66092e05f4',X'848ce0396639492d6ccd5140c9b796af9b5651a5b21c04b12ba543209ea415b5');
INSERT INTO change VALUES(1,11,'region','19.06','create',0,'{"name":"Kabupaten Belitung Timur","island":"belitung","aliases":null,"retired":0}',X'22d50cc9f396000643e467516f45644e',X'baa1d969cd92e165151c713e29b0e9554122ad80196430d259d6ee0e3217d06f');
INSERT INTO change VALUES(1,12,'region','19.71','create',0,'{"name":"Kota Pangkal Pinang","island":"bangka","aliases":"Pangkalpinang","retired":0}',X'd90da3355f29bffa9f53eacec4d57eac',X'a4727d02d1d1e919ecee575245d7583f48dc584cbc6ea614477810ebc4d269e9');
INSERT INTO change VALUES(2,0,'site','V1','create',0,'{"name":"Kurau","ecosystem":"village","region":"19.04.01.2005","latitude":-2.339,"longitude":106.224,"island":null,"potential":null,"duration":null,"windows":null,"market_days":null,"pasaran":null,"open_dates":null,"closed_dates":null,"spacing":null,"max_visits":null,"promised_by":null,"skills":null,"wish_teams":null,"avoid_teams":null,"visit_cost":null,"host":null,"host_phone":null,"note":null,"retired":0}',X'8b1ef777910f57182b60936ec7184f34',X'9a00afc6fb90eac8dc60b66f586215aa2814220137cfb41df7b3650506227a39');
INSERT INTO change VALUES(2,1,'site','V2','create',0,'{"name":"Gedung Nasional","ecosystem":"village","region":"19.71.02.1002","latitude":-2.1248,"longitude":106.115,"island":null,"potential":null,"duration":null,"windows":null,"market_days":null,"pasaran":null,"open_dates":null,"closed_dates":null,"spacing":null,"max_visits":null,"promised_by":null,"skills":null,"wish_teams":null,"avoid_teams":null,"visit_cost":null,"host":null,"host_phone":null,"note":null,"retired":0}',X'ef60f21fc91dafa27fc857fa74c62abc',X'82fdfdd45abe5fd652ab4a67ddcf8631b860d3a0326b42912fb25a311e806229');
INSERT INTO change VALUES(3,0,'team','T1','create',0,'{"name":"Bangka","office":null,"latitude":-2.1262,"longitude":106.1134,"island":null,"shifts":null,"max_events":null,"max_travel":null,"retired":0}',X'eb407d9218f4353cf343011f5637615d',X'188e9ca30908fcfb07924b9c93e19d69f0ae60c81ac188e25dceb837344c0b6f');
INSERT INTO change VALUES(4,0,'event','01a216ea-5453-7000-93f0-1135fecdda3b','create',0,'{"site":"V1","teams":"T1","start":"2026-12-02 09:00","end":"2026-12-02 11:00","status":"planned","invited":null,"reason":null,"uid":"5410b9b4-a758-81aa-be2b-3ae0accdcb44@sosialisasi","sequence":0,"former_start":null,"former_end":null,"plan":null,"retired":0,"number":1}',X'fc85fd948a4c5b1f22eaa054a121fad1',X'dea0b7db5d4ce7534d6c8d85aa8f9b1fede6f11a2bbe6e2c812c0802f172d969');
INSERT INTO change VALUES(6,0,'person','01a216ea-54bf-7000-ac29-74a7c962b48c','create',0,'{"name":"Siti (contoh)","phone":"081200000001","village":null,"same_as":null,"retired":0,"number":1}',X'9fcad78285bd18834d3fffe3d08d9b46',X'31d5f9700e279503bf384e2f39a6ce0b448dfb9993e5a0a59784d12f1c52b577');
INSERT INTO change VALUES(7,0,'person','01a216ea-54e8-7000-a4f4-1249999e900f','create',0,'{"name":"Budi (contoh)","phone":null,"village":null,"same_as":null,"retired":0,"number":2}',X'2936a405514a5f8284a6a646c4e44bcf',X'8cde306082a699d2240fc60f652d19563b4fe4e33fa261da085ab751a464ab8f');
INSERT INTO change VALUES(9,0,'headcount','01a216ea-5499-7ee3-91aa-9f9082016da1:0','supersede',0,NULL,X'5ad2fe27810382c1ff2a114d62fc92f8',X'40cf41979cec00a2c7b05f1dc672dd90e6b4ee47624820fcfcdd1df960a99908');
INSERT INTO change VALUES(10,0,'attendance','01a216ea-5541-7e50-afc2-8a154089989e:*','supersede',0,NULL,X'55802464c6e7e6104a2df7d8df640df1',X'9c36bf244d43d9748fe18e4f80b4609bcd02e7f489b57a69cfeedfe8c7eaddf2');
INSERT INTO change VALUES(10,1,'headcount','01a216ea-5499-7ee3-91aa-9f9082016da1:0','restore',0,NULL,X'6398f7a18cd87d9f496b79221f1cba74',X'ccf96a8822decbca382d5b4e53a4d00867272d2e6d3b09faae4c48707935872a');
INSERT INTO change VALUES(11,0,'plan','01a216ea-5627-7000-931e-4b3532d108f2','create',0,'{"monday":"2026-12-07","seed":1,"seconds":0.119,"visits":"V2~T1~2026-12-07 08:00~120~1.974~11~1.52~300~0.03631~0.18125~1.0~~|V1~T1~2026-12-09 08:45~120~0.111~66~0.089~299~0.01608~0.20971~0.11012~~","accepted":0,"weeks":1,"prize":"thompson","bound":1.609,"dropped":"","retired":0,"number":1}',X'c0c5769137b32289c1a4e3f86b21a982',X'34d8e826b875562733fa2ee29ab2b694bc0f6fa6d65a970978af09c57da88f4a');
CREATE TABLE IF NOT EXISTS "campaign" (
    key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, device INTEGER REFERENCES device(key), number INTEGER,
    version INTEGER NOT NULL, created INTEGER NOT NULL, changed INTEGER NOT NULL, retired INTEGER NOT NULL,
    removed INTEGER NOT NULL, branch TEXT NOT NULL, zone TEXT NOT NULL, friday_break TEXT, window INTEGER NOT NULL,
road_factor REAL NOT NULL, speed REAL NOT NULL, leg_minutes INTEGER NOT NULL
, spacing INTEGER NOT NULL DEFAULT 7, break_travel INTEGER NOT NULL DEFAULT 1, ramadan_close TEXT DEFAULT '15:00', weekly_budget INTEGER, wish_value REAL NOT NULL DEFAULT 1, move_price REAL NOT NULL DEFAULT 5, recovery_days INTEGER NOT NULL DEFAULT 60) STRICT;
INSERT INTO campaign VALUES(1,'01a216ea-536f-7000-a39d-7dc68aef3384',NULL,NULL,1,1795680785263,1795680785263,0,0,'Pangkalpinang','WIB','fri 11:30-13:00',30,1.3999999999999999111,40.0,10,7,1,'15:00',NULL,1.0,5.0,60);
CREATE TABLE IF NOT EXISTS "coverage" (
    key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, device INTEGER REFERENCES device(key), number INTEGER,
    version INTEGER NOT NULL, created INTEGER NOT NULL, changed INTEGER NOT NULL, retired INTEGER NOT NULL,
    removed INTEGER NOT NULL, region TEXT NOT NULL, date TEXT NOT NULL, basis TEXT NOT NULL, members INTEGER NOT NULL,
workforce INTEGER NOT NULL, source TEXT
) STRICT;
CREATE TABLE IF NOT EXISTS "ecosystem" (
    key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, device INTEGER REFERENCES device(key), number INTEGER,
    version INTEGER NOT NULL, created INTEGER NOT NULL, changed INTEGER NOT NULL, retired INTEGER NOT NULL,
    removed INTEGER NOT NULL, name_id TEXT NOT NULL, name_en TEXT NOT NULL, windows TEXT, duration INTEGER NOT NULL,
potential INTEGER NOT NULL, turnout REAL NOT NULL, rate REAL NOT NULL, color TEXT
, visit_cost INTEGER, spacing INTEGER) STRICT;
INSERT INTO ecosystem VALUES(1,'village',NULL,NULL,1,1795680785263,1795680785263,0,0,'Desa','Village','mon-fri 08:00-15:30',120,300,0.10000000000000000555,0.14999999999999999444,'green',NULL,NULL);
INSERT INTO ecosystem VALUES(2,'market',NULL,NULL,1,1795680785263,1795680785263,0,0,'Pasar','Market','mon-sun 06:00-10:00',75,150,0.14999999999999999444,0.2000000000000000111,'orange',NULL,NULL);
INSERT INTO ecosystem VALUES(3,'sme',NULL,NULL,1,1795680785263,1795680785263,0,0,'UKM','SME','mon-sat 09:00-17:00',75,60,0.29999999999999998889,0.17999999999999999333,'blue',NULL,NULL);
INSERT INTO ecosystem VALUES(4,'vulnerable',NULL,NULL,1,1795680785263,1795680785263,0,0,'Pekerja rentan','Vulnerable workers','mon-sat 13:00-17:00',90,80,0.29999999999999998889,0.25,'red',NULL,NULL);
CREATE TABLE IF NOT EXISTS "event" (
    key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, device INTEGER REFERENCES device(key), number INTEGER,
    version INTEGER NOT NULL, created INTEGER NOT NULL, changed INTEGER NOT NULL, retired INTEGER NOT NULL,
    removed INTEGER NOT NULL, site TEXT NOT NULL REFERENCES site(id), teams TEXT NOT NULL, start TEXT, end TEXT, status TEXT NOT NULL,
invited INTEGER, reason TEXT, uid TEXT NOT NULL UNIQUE, sequence INTEGER NOT NULL, former_start TEXT,
former_end TEXT, plan TEXT
) STRICT;
INSERT INTO event VALUES(1,'01a216ea-5453-7000-93f0-1135fecdda3b',1,1,1,1795680785491,1795680785491,0,0,'V1','T1','2026-12-02 09:00','2026-12-02 11:00','planned',NULL,NULL,'5410b9b4-a758-81aa-be2b-3ae0accdcb44@sosialisasi',0,NULL,NULL,NULL);
CREATE TABLE IF NOT EXISTS "holiday" (
    key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, device INTEGER REFERENCES device(key), number INTEGER,
    version INTEGER NOT NULL, created INTEGER NOT NULL, changed INTEGER NOT NULL, retired INTEGER NOT NULL,
    removed INTEGER NOT NULL, date TEXT NOT NULL, kind TEXT NOT NULL, until TEXT, name_id TEXT, name_en TEXT
) STRICT;
CREATE TABLE IF NOT EXISTS "officer" (
    key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, device INTEGER REFERENCES device(key), number INTEGER,
    version INTEGER NOT NULL, created INTEGER NOT NULL, changed INTEGER NOT NULL, retired INTEGER NOT NULL,
    removed INTEGER NOT NULL, name TEXT NOT NULL, team TEXT NOT NULL REFERENCES team(id), role TEXT, phone TEXT, email TEXT, leave TEXT
, skills TEXT, joins TEXT) STRICT;
CREATE TABLE IF NOT EXISTS "person" (
    key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, device INTEGER REFERENCES device(key), number INTEGER,
    version INTEGER NOT NULL, created INTEGER NOT NULL, changed INTEGER NOT NULL, retired INTEGER NOT NULL,
    removed INTEGER NOT NULL, name TEXT NOT NULL, phone TEXT, village TEXT
, same_as TEXT) STRICT;
INSERT INTO person VALUES(1,'01a216ea-54bf-7000-ac29-74a7c962b48c',1,1,1,1795680785599,1795680785599,0,0,'Siti (contoh)','081200000001',NULL,NULL);
INSERT INTO person VALUES(2,'01a216ea-54e8-7000-a4f4-1249999e900f',1,2,1,1795680785640,1795680785640,0,0,'Budi (contoh)',NULL,NULL,NULL);
CREATE TABLE IF NOT EXISTS "plan" (
    key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, device INTEGER REFERENCES device(key), number INTEGER,
    version INTEGER NOT NULL, created INTEGER NOT NULL, changed INTEGER NOT NULL, retired INTEGER NOT NULL,
    removed INTEGER NOT NULL, monday TEXT NOT NULL, seed INTEGER NOT NULL, seconds REAL NOT NULL, visits TEXT NOT NULL,
accepted INTEGER NOT NULL
, weeks INTEGER NOT NULL DEFAULT 1, prize TEXT NOT NULL DEFAULT 'mean', bound REAL, dropped TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO "plan" VALUES(1,'01a216ea-5627-7000-931e-4b3532d108f2',1,1,1,1795680785959,1795680785959,0,0,'2026-12-07',1,0.11899999999999999467,'V2~T1~2026-12-07 08:00~120~1.974~11~1.52~300~0.03631~0.18125~1.0~~|V1~T1~2026-12-09 08:45~120~0.111~66~0.089~299~0.01608~0.20971~0.11012~~',0,1,'thompson',1.6089999999999999857,'');
CREATE TABLE IF NOT EXISTS "region" (
    key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, device INTEGER REFERENCES device(key), number INTEGER,
    version INTEGER NOT NULL, created INTEGER NOT NULL, changed INTEGER NOT NULL, retired INTEGER NOT NULL,
    removed INTEGER NOT NULL, name TEXT NOT NULL, island TEXT, aliases TEXT
) STRICT;
INSERT INTO region VALUES(1,'19',NULL,NULL,1,1795680785263,1795680785263,0,0,'Kepulauan Bangka Belitung',NULL,'Babel;Bangka Belitung');
INSERT INTO region VALUES(2,'19.01',NULL,NULL,1,1795680785263,1795680785263,0,0,'Kabupaten Bangka','bangka',NULL);
INSERT INTO region VALUES(3,'19.02',NULL,NULL,1,1795680785263,1795680785263,0,0,'Kabupaten Belitung','belitung',NULL);
INSERT INTO region VALUES(4,'19.03',NULL,NULL,1,1795680785263,1795680785263,0,0,'Kabupaten Bangka Selatan','bangka',NULL);
INSERT INTO region VALUES(5,'19.04',NULL,NULL,1,1795680785263,1795680785263,0,0,'Kabupaten Bangka Tengah','bangka',NULL);
INSERT INTO region VALUES(6,'19.05',NULL,NULL,1,1795680785263,1795680785263,0,0,'Kabupaten Bangka Barat','bangka',NULL);
INSERT INTO region VALUES(7,'19.06',NULL,NULL,1,1795680785263,1795680785263,0,0,'Kabupaten Belitung Timur','belitung',NULL);
INSERT INTO region VALUES(8,'19.71',NULL,NULL,1,1795680785263,1795680785263,0,0,'Kota Pangkal Pinang','bangka','Pangkalpinang');
CREATE TABLE IF NOT EXISTS "site" (
    key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, device INTEGER REFERENCES device(key), number INTEGER,
    version INTEGER NOT NULL, created INTEGER NOT NULL, changed INTEGER NOT NULL, retired INTEGER NOT NULL,
    removed INTEGER NOT NULL, name TEXT NOT NULL, ecosystem TEXT NOT NULL REFERENCES ecosystem(id), region TEXT, latitude REAL,
longitude REAL, island TEXT, potential INTEGER, duration INTEGER, windows TEXT, market_days TEXT,
host TEXT, host_phone TEXT, note TEXT
, pasaran TEXT, open_dates TEXT, closed_dates TEXT, spacing INTEGER, max_visits INTEGER, promised_by TEXT, skills TEXT, wish_teams TEXT, avoid_teams TEXT, visit_cost INTEGER) STRICT;
INSERT INTO site VALUES(1,'V1',NULL,NULL,1,1795680785321,1795680785321,0,0,'Kurau','village','19.04.01.2005',-2.338999999999999968,106.22400000000000374,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO site VALUES(2,'V2',NULL,NULL,1,1795680785321,1795680785321,0,0,'Gedung Nasional','village','19.71.02.1002',-2.124800000000000022,106.11499999999999488,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE IF NOT EXISTS "team" (
    key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, device INTEGER REFERENCES device(key), number INTEGER,
    version INTEGER NOT NULL, created INTEGER NOT NULL, changed INTEGER NOT NULL, retired INTEGER NOT NULL,
    removed INTEGER NOT NULL, name TEXT NOT NULL, office TEXT, latitude REAL, longitude REAL, island TEXT, shifts TEXT,
max_events INTEGER
, max_travel INTEGER) STRICT;
INSERT INTO team VALUES(1,'T1',NULL,NULL,1,1795680785417,1795680785417,0,0,'Bangka',NULL,-2.1261999999999998678,106.1133999999999986,NULL,NULL,NULL,NULL);
CREATE TABLE IF NOT EXISTS "attendance" (
    operation INTEGER NOT NULL REFERENCES operation(key) DEFERRABLE INITIALLY DEFERRED,
    ordinal INTEGER NOT NULL, superseded INTEGER REFERENCES operation(key) DEFERRABLE INITIALLY DEFERRED,
    event INTEGER NOT NULL REFERENCES event(key), person INTEGER NOT NULL REFERENCES person(key), stage TEXT,
member TEXT NOT NULL, at TEXT, PRIMARY KEY (operation, ordinal)
) STRICT, WITHOUT ROWID;
INSERT INTO attendance VALUES(6,0,NULL,1,1,'interested','unknown',NULL);
INSERT INTO attendance VALUES(7,0,NULL,1,2,NULL,'unknown',NULL);
CREATE TABLE IF NOT EXISTS "cost" (
    operation INTEGER NOT NULL REFERENCES operation(key) DEFERRABLE INITIALLY DEFERRED,
    ordinal INTEGER NOT NULL, superseded INTEGER REFERENCES operation(key) DEFERRABLE INITIALLY DEFERRED,
    event INTEGER NOT NULL REFERENCES event(key), rupiah INTEGER NOT NULL, PRIMARY KEY (operation, ordinal)
) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS "headcount" (
    operation INTEGER NOT NULL REFERENCES operation(key) DEFERRABLE INITIALLY DEFERRED,
    ordinal INTEGER NOT NULL, superseded INTEGER REFERENCES operation(key) DEFERRABLE INITIALLY DEFERRED,
    event INTEGER NOT NULL REFERENCES event(key), heads INTEGER NOT NULL, PRIMARY KEY (operation, ordinal)
) STRICT, WITHOUT ROWID;
INSERT INTO headcount VALUES(5,0,NULL,1,40);
INSERT INTO headcount VALUES(9,0,10,1,41);
CREATE TABLE IF NOT EXISTS "signup" (
    operation INTEGER NOT NULL REFERENCES operation(key) DEFERRABLE INITIALLY DEFERRED,
    ordinal INTEGER NOT NULL, superseded INTEGER REFERENCES operation(key) DEFERRABLE INITIALLY DEFERRED,
    person INTEGER NOT NULL REFERENCES person(key), date TEXT NOT NULL, channel TEXT NOT NULL,
event INTEGER REFERENCES event(key), agent TEXT, sponsor TEXT, segment TEXT, programmes TEXT, PRIMARY KEY (operation, ordinal)
) STRICT, WITHOUT ROWID;
INSERT INTO signup VALUES(8,0,NULL,1,'2026-12-02','event',1,NULL,NULL,NULL,NULL);
CREATE TABLE IF NOT EXISTS "link" (
    key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, device INTEGER REFERENCES device(key), number INTEGER,
    version INTEGER NOT NULL, created INTEGER NOT NULL, changed INTEGER NOT NULL, retired INTEGER NOT NULL,
    removed INTEGER NOT NULL, name TEXT NOT NULL, kind TEXT NOT NULL, from_island TEXT NOT NULL, to_island TEXT NOT NULL,
from_latitude REAL NOT NULL, from_longitude REAL NOT NULL, to_latitude REAL NOT NULL,
to_longitude REAL NOT NULL, minutes INTEGER NOT NULL, departures TEXT, returns TEXT, days TEXT
) STRICT;
CREATE TABLE IF NOT EXISTS "quota" (
    key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, device INTEGER REFERENCES device(key), number INTEGER,
    version INTEGER NOT NULL, created INTEGER NOT NULL, changed INTEGER NOT NULL, retired INTEGER NOT NULL,
    removed INTEGER NOT NULL, scope TEXT NOT NULL, of TEXT NOT NULL, at_least INTEGER, at_most INTEGER
) STRICT;
CREATE TABLE IF NOT EXISTS "travel" (
    key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, device INTEGER REFERENCES device(key), number INTEGER,
    version INTEGER NOT NULL, created INTEGER NOT NULL, changed INTEGER NOT NULL, retired INTEGER NOT NULL,
    removed INTEGER NOT NULL, points TEXT NOT NULL, minutes TEXT NOT NULL
) STRICT;
CREATE INDEX operation_order ON operation(lamport, device);
CREATE INDEX change_record ON change(record, noun);
CREATE UNIQUE INDEX "campaign_number" ON "campaign"(device, number) WHERE number IS NOT NULL;
CREATE UNIQUE INDEX "coverage_number" ON "coverage"(device, number) WHERE number IS NOT NULL;
CREATE UNIQUE INDEX "ecosystem_number" ON "ecosystem"(device, number) WHERE number IS NOT NULL;
CREATE UNIQUE INDEX "event_number" ON "event"(device, number) WHERE number IS NOT NULL;
CREATE UNIQUE INDEX "holiday_number" ON "holiday"(device, number) WHERE number IS NOT NULL;
CREATE UNIQUE INDEX "officer_number" ON "officer"(device, number) WHERE number IS NOT NULL;
CREATE UNIQUE INDEX "person_number" ON "person"(device, number) WHERE number IS NOT NULL;
CREATE UNIQUE INDEX "plan_number" ON "plan"(device, number) WHERE number IS NOT NULL;
CREATE UNIQUE INDEX "region_number" ON "region"(device, number) WHERE number IS NOT NULL;
CREATE UNIQUE INDEX "site_number" ON "site"(device, number) WHERE number IS NOT NULL;
CREATE UNIQUE INDEX "team_number" ON "team"(device, number) WHERE number IS NOT NULL;
CREATE UNIQUE INDEX attendance_once ON attendance(event, person) WHERE superseded IS NULL;
CREATE INDEX attendance_person ON attendance(person) WHERE superseded IS NULL;
CREATE UNIQUE INDEX headcount_once ON headcount(event) WHERE superseded IS NULL;
CREATE INDEX signup_person ON signup(person) WHERE superseded IS NULL;
CREATE INDEX signup_event ON signup(event) WHERE superseded IS NULL AND event IS NOT NULL;
CREATE INDEX cost_event ON cost(event) WHERE superseded IS NULL;
CREATE INDEX person_phone ON person(phone) WHERE phone IS NOT NULL;
CREATE INDEX person_name ON person(name COLLATE NOCASE);
CREATE INDEX event_start ON event(start);
CREATE INDEX event_site ON event(site);
CREATE UNIQUE INDEX "link_number" ON "link"(device, number) WHERE number IS NOT NULL;
CREATE UNIQUE INDEX "quota_number" ON "quota"(device, number) WHERE number IS NOT NULL;
CREATE UNIQUE INDEX "travel_number" ON "travel"(device, number) WHERE number IS NOT NULL;
COMMIT;
PRAGMA application_id = 1397707593;
PRAGMA user_version = 4;
