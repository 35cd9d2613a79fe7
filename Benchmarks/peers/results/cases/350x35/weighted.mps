NAME placer
ROWS
 N objective
 L one.st000
 L one.st001
 L one.st002
 L one.st003
 L one.st004
 L one.st005
 L one.st006
 L one.st007
 L one.st008
 L one.st009
 L one.st011
 L one.st012
 L one.st013
 L one.st014
 L one.st015
 L one.st016
 L one.st017
 L one.st018
 L one.st019
 L one.st020
 L one.st021
 L one.st022
 L one.st023
 L one.st024
 L one.st025
 L one.st026
 L one.st027
 L one.st028
 L one.st029
 L one.st030
 L one.st031
 L one.st033
 L one.st034
 L one.st035
 L one.st036
 L one.st037
 L one.st038
 L one.st039
 L one.st040
 L one.st041
 L one.st042
 L one.st043
 L one.st044
 L one.st045
 L one.st046
 L one.st047
 L one.st048
 L one.st049
 L one.st050
 L one.st051
 L one.st052
 L one.st053
 L one.st054
 L one.st055
 L one.st056
 L one.st057
 L one.st058
 L one.st059
 L one.st060
 L one.st061
 L one.st062
 L one.st063
 L one.st064
 L one.st065
 L one.st066
 L one.st067
 L one.st068
 L one.st069
 L one.st070
 L one.st071
 L one.st072
 L one.st073
 L one.st074
 L one.st075
 L one.st076
 L one.st078
 L one.st079
 L one.st081
 L one.st082
 L one.st083
 L one.st084
 L one.st085
 L one.st087
 L one.st089
 L one.st090
 L one.st091
 L one.st092
 L one.st093
 L one.st094
 L one.st095
 L one.st097
 L one.st098
 L one.st099
 L one.st100
 L one.st101
 L one.st102
 L one.st103
 L one.st104
 L one.st105
 L one.st106
 L one.st107
 L one.st108
 L one.st109
 L one.st110
 L one.st111
 L one.st112
 L one.st113
 L one.st114
 L one.st115
 L one.st116
 L one.st117
 L one.st118
 L one.st119
 L one.st120
 L one.st121
 L one.st122
 L one.st123
 L one.st124
 L one.st125
 L one.st127
 L one.st128
 L one.st129
 L one.st130
 L one.st131
 L one.st132
 L one.st133
 L one.st134
 L one.st135
 L one.st136
 L one.st137
 L one.st138
 L one.st140
 L one.st141
 L one.st143
 L one.st144
 L one.st145
 L one.st146
 L one.st147
 L one.st148
 L one.st149
 L one.st150
 L one.st151
 L one.st152
 L one.st153
 L one.st154
 L one.st155
 L one.st156
 L one.st157
 L one.st159
 L one.st160
 L one.st161
 L one.st162
 L one.st163
 L one.st164
 L one.st165
 L one.st166
 L one.st167
 L one.st168
 L one.st169
 L one.st170
 L one.st171
 L one.st172
 L one.st173
 L one.st174
 L one.st175
 L one.st176
 L one.st177
 L one.st178
 L one.st179
 L one.st180
 L one.st181
 L one.st182
 L one.st183
 L one.st184
 L one.st185
 L one.st186
 L one.st187
 L one.st188
 L one.st189
 L one.st190
 L one.st191
 L one.st192
 L one.st193
 L one.st194
 L one.st195
 L one.st196
 L one.st197
 L one.st198
 L one.st199
 L one.st200
 L one.st201
 L one.st202
 L one.st203
 L one.st204
 L one.st205
 L one.st207
 L one.st208
 L one.st209
 L one.st210
 L one.st211
 L one.st212
 L one.st213
 L one.st214
 L one.st215
 L one.st216
 L one.st217
 L one.st218
 L one.st219
 L one.st220
 L one.st221
 L one.st222
 L one.st223
 L one.st224
 L one.st225
 L one.st226
 L one.st227
 L one.st228
 L one.st229
 L one.st230
 L one.st231
 L one.st232
 L one.st233
 L one.st234
 L one.st235
 L one.st236
 L one.st237
 L one.st238
 L one.st239
 L one.st240
 L one.st241
 L one.st242
 L one.st243
 L one.st244
 L one.st245
 L one.st246
 L one.st247
 L one.st248
 L one.st249
 L one.st250
 L one.st251
 L one.st252
 L one.st253
 L one.st254
 L one.st255
 L one.st256
 L one.st257
 L one.st258
 L one.st259
 L one.st260
 L one.st261
 L one.st262
 L one.st263
 L one.st264
 L one.st265
 L one.st266
 L one.st267
 L one.st268
 L one.st269
 L one.st270
 L one.st271
 L one.st272
 L one.st275
 L one.st276
 L one.st277
 L one.st278
 L one.st279
 L one.st280
 L one.st281
 L one.st282
 L one.st283
 L one.st284
 L one.st285
 L one.st286
 L one.st287
 L one.st288
 L one.st289
 L one.st290
 L one.st291
 L one.st292
 L one.st293
 L one.st294
 L one.st295
 L one.st296
 L one.st297
 L one.st298
 L one.st300
 L one.st301
 L one.st302
 L one.st303
 L one.st304
 L one.st305
 L one.st306
 L one.st307
 L one.st308
 L one.st310
 L one.st313
 L one.st314
 L one.st315
 L one.st316
 L one.st317
 L one.st318
 L one.st319
 L one.st320
 L one.st321
 L one.st322
 L one.st324
 L one.st325
 L one.st326
 L one.st327
 L one.st328
 L one.st329
 L one.st330
 L one.st331
 L one.st332
 L one.st333
 L one.st334
 L one.st335
 L one.st336
 L one.st337
 L one.st338
 L one.st339
 L one.st340
 L one.st341
 L one.st342
 L one.st343
 L one.st344
 L one.st345
 L one.st346
 L one.st347
 L one.st348
 L one.st349
 L duo.m000.2
 L whole.st002.m000.2
 L whole.st059.m000.2
 L whole.st070.m000.2
 L whole.st121.m000.2
 L whole.st135.m000.2
 L whole.st155.m000.2
 L whole.st172.m000.2
 L whole.st235.m000.2
 L whole.st277.m000.2
 L slots.m000
 L duo.m001.4
 L whole.st012.m001.4
 L whole.st114.m001.4
 L whole.st145.m001.4
 L whole.st275.m001.4
 L whole.st279.m001.4
 L whole.st333.m001.4
 L slots.m001
 L slots.m002
 L slots.m003
 L duo.m004.12
 L whole.st063.m004.12
 L whole.st175.m004.12
 L whole.st196.m004.12
 L slots.m004
 L slots.m005
 L duo.m006.0
 L whole.st000.m006.0
 L whole.st025.m006.0
 L whole.st049.m006.0
 L whole.st074.m006.0
 L whole.st092.m006.0
 L whole.st151.m006.0
 L whole.st207.m006.0
 L whole.st346.m006.0
 L slots.m006
 L duo.m007.9
 L whole.st060.m007.9
 L whole.st061.m007.9
 L whole.st103.m007.9
 L whole.st130.m007.9
 L whole.st200.m007.9
 L whole.st232.m007.9
 L whole.st285.m007.9
 L whole.st332.m007.9
 L whole.st334.m007.9
 L slots.m007
 L slots.m008
 L slots.m009
 L slots.m010
 L slots.m011
 L duo.m012.14
 L whole.st184.m012.14
 L whole.st330.m012.14
 L slots.m012
 E duo.m013.5
 L whole.st013.m013.5
 L whole.st019.m013.5
 L whole.st041.m013.5
 L whole.st056.m013.5
 L whole.st118.m013.5
 L whole.st134.m013.5
 L whole.st161.m013.5
 L whole.st165.m013.5
 L whole.st205.m013.5
 L slots.m013
 L slots.m014
 L duo.m015.9
 L whole.st060.m015.9
 L whole.st103.m015.9
 L whole.st116.m015.9
 L whole.st130.m015.9
 L whole.st169.m015.9
 L whole.st200.m015.9
 L whole.st232.m015.9
 L whole.st269.m015.9
 L whole.st282.m015.9
 L whole.st285.m015.9
 L whole.st332.m015.9
 L slots.m015
 L duo.m016.15
 L whole.st195.m016.15
 L whole.st263.m016.15
 L slots.m016
 E duo.m017.14
 L whole.st184.m017.14
 L whole.st339.m017.14
 L slots.m017
 L duo.m018.3
 L whole.st009.m018.3
 L whole.st124.m018.3
 L whole.st150.m018.3
 L whole.st237.m018.3
 L whole.st266.m018.3
 L slots.m018
 L duo.m019.0
 L whole.st025.m019.0
 L whole.st026.m019.0
 L whole.st074.m019.0
 L whole.st207.m019.0
 L whole.st292.m019.0
 L slots.m019
 L slots.m020
 L duo.m021.14
 L whole.st184.m021.14
 L whole.st330.m021.14
 L whole.st339.m021.14
 L slots.m021
 L duo.m022.14
 L whole.st184.m022.14
 L whole.st330.m022.14
 L slots.m022
 L duo.m023.9
 L whole.st060.m023.9
 L whole.st061.m023.9
 L whole.st103.m023.9
 L whole.st116.m023.9
 L whole.st130.m023.9
 L whole.st200.m023.9
 L whole.st232.m023.9
 L whole.st282.m023.9
 L whole.st285.m023.9
 L whole.st332.m023.9
 L whole.st334.m023.9
 L slots.m023
 E duo.m024.10
 L whole.st052.m024.10
 L whole.st186.m024.10
 L whole.st291.m024.10
 L slots.m024
 L duo.m025.10
 L whole.st067.m025.10
 L whole.st073.m025.10
 L whole.st100.m025.10
 L whole.st171.m025.10
 L whole.st186.m025.10
 L whole.st255.m025.10
 L slots.m025
 L duo.m026.12
 L whole.st175.m026.12
 L whole.st191.m026.12
 L whole.st196.m026.12
 L whole.st247.m026.12
 L slots.m026
 L duo.m027.0
 L whole.st025.m027.0
 L whole.st026.m027.0
 L whole.st049.m027.0
 L whole.st074.m027.0
 L whole.st092.m027.0
 L whole.st207.m027.0
 L whole.st292.m027.0
 L whole.st346.m027.0
 L slots.m027
 L duo.m028.14
 L whole.st184.m028.14
 L whole.st330.m028.14
 L whole.st339.m028.14
 L slots.m028
 L duo.m029.3
 L whole.st009.m029.3
 L whole.st124.m029.3
 L whole.st129.m029.3
 L whole.st150.m029.3
 L whole.st162.m029.3
 L whole.st187.m029.3
 L whole.st213.m029.3
 L whole.st221.m029.3
 L whole.st237.m029.3
 L whole.st240.m029.3
 L whole.st266.m029.3
 L whole.st300.m029.3
 L slots.m029
 L slots.m030
 E duo.m031.6
 L whole.st021.m031.6
 L whole.st078.m031.6
 L whole.st101.m031.6
 L whole.st149.m031.6
 L whole.st193.m031.6
 L slots.m031
 L duo.m032.9
 L whole.st048.m032.9
 L whole.st060.m032.9
 L whole.st061.m032.9
 L whole.st103.m032.9
 L whole.st116.m032.9
 L whole.st130.m032.9
 L whole.st169.m032.9
 L whole.st200.m032.9
 L whole.st232.m032.9
 L whole.st269.m032.9
 L whole.st282.m032.9
 L whole.st285.m032.9
 L whole.st332.m032.9
 L whole.st334.m032.9
 L slots.m032
 L slots.m033
 L slots.m034
 L duo.m035.10
 L whole.st067.m035.10
 L whole.st073.m035.10
 L whole.st100.m035.10
 L whole.st171.m035.10
 L whole.st186.m035.10
 L whole.st255.m035.10
 L whole.st261.m035.10
 L slots.m035
 L duo.m036.2
 L whole.st002.m036.2
 L whole.st059.m036.2
 L whole.st070.m036.2
 L whole.st121.m036.2
 L whole.st135.m036.2
 L whole.st155.m036.2
 L whole.st277.m036.2
 L slots.m036
 L slots.m037
 L duo.m038.2
 L whole.st002.m038.2
 L whole.st059.m038.2
 L whole.st070.m038.2
 L whole.st121.m038.2
 L whole.st135.m038.2
 L whole.st155.m038.2
 L whole.st277.m038.2
 L slots.m038
 L slots.m039
 L slots.m040
 L slots.m041
 L slots.m042
 L slots.m043
 L slots.m044
 L slots.m045
 L slots.m046
 L duo.m047.10
 L whole.st067.m047.10
 L whole.st073.m047.10
 L whole.st077.m047.10
 L whole.st171.m047.10
 L whole.st186.m047.10
 L whole.st255.m047.10
 L whole.st261.m047.10
 L slots.m047
 L duo.m048.4
 L whole.st012.m048.4
 L whole.st114.m048.4
 L whole.st145.m048.4
 L whole.st275.m048.4
 L whole.st279.m048.4
 L whole.st333.m048.4
 L slots.m048
 L slots.m049
 L slots.m050
 L duo.m051.10
 L whole.st052.m051.10
 L whole.st067.m051.10
 L whole.st073.m051.10
 L whole.st171.m051.10
 L whole.st186.m051.10
 L whole.st255.m051.10
 L whole.st291.m051.10
 L slots.m051
 E duo.m052.10
 L whole.st067.m052.10
 L whole.st073.m052.10
 L whole.st100.m052.10
 L whole.st171.m052.10
 L whole.st186.m052.10
 L whole.st255.m052.10
 L slots.m052
 L duo.m053.1
 L whole.st001.m053.1
 L whole.st179.m053.1
 L whole.st257.m053.1
 L slots.m053
 L slots.m054
 L slots.m055
 L duo.m056.13
 L whole.st120.m056.13
 L whole.st226.m056.13
 L whole.st227.m056.13
 L whole.st248.m056.13
 L slots.m056
 L duo.m057.12
 L whole.st063.m057.12
 L whole.st175.m057.12
 L whole.st196.m057.12
 L slots.m057
 L duo.m058.5
 L whole.st013.m058.5
 L whole.st019.m058.5
 L whole.st041.m058.5
 L whole.st056.m058.5
 L whole.st118.m058.5
 L whole.st134.m058.5
 L whole.st161.m058.5
 L whole.st165.m058.5
 L whole.st205.m058.5
 L slots.m058
 L duo.m059.12
 L whole.st081.m059.12
 L whole.st089.m059.12
 L whole.st196.m059.12
 L whole.st247.m059.12
 L whole.st302.m059.12
 L slots.m059
 L duo.m060.5
 L whole.st013.m060.5
 L whole.st019.m060.5
 L whole.st041.m060.5
 L whole.st056.m060.5
 L whole.st118.m060.5
 L whole.st134.m060.5
 L whole.st161.m060.5
 L whole.st165.m060.5
 L whole.st205.m060.5
 L slots.m060
 L slots.m061
 E duo.m062.6
 L whole.st021.m062.6
 L whole.st054.m062.6
 L whole.st078.m062.6
 L whole.st101.m062.6
 L whole.st106.m062.6
 L whole.st149.m062.6
 L whole.st193.m062.6
 L whole.st233.m062.6
 L whole.st234.m062.6
 L whole.st251.m062.6
 L whole.st256.m062.6
 L whole.st303.m062.6
 L whole.st335.m062.6
 L slots.m062
 L slots.m063
 E duo.m064.2
 L whole.st002.m064.2
 L whole.st059.m064.2
 L whole.st070.m064.2
 L whole.st121.m064.2
 L whole.st135.m064.2
 L whole.st155.m064.2
 L whole.st277.m064.2
 L slots.m064
 L duo.m065.5
 L whole.st013.m065.5
 L whole.st019.m065.5
 L whole.st041.m065.5
 L whole.st056.m065.5
 L whole.st165.m065.5
 L slots.m065
 L duo.m066.0
 L whole.st025.m066.0
 L whole.st026.m066.0
 L whole.st074.m066.0
 L whole.st207.m066.0
 L whole.st292.m066.0
 L slots.m066
 L slots.m067
 L duo.m068.14
 L whole.st184.m068.14
 L whole.st339.m068.14
 L slots.m068
 L duo.m069.2
 L whole.st002.m069.2
 L whole.st059.m069.2
 L whole.st070.m069.2
 L whole.st121.m069.2
 L whole.st135.m069.2
 L whole.st155.m069.2
 L whole.st277.m069.2
 L slots.m069
 L duo.m070.5
 L whole.st013.m070.5
 L whole.st019.m070.5
 L whole.st041.m070.5
 L whole.st044.m070.5
 L whole.st051.m070.5
 L whole.st118.m070.5
 L whole.st134.m070.5
 L whole.st161.m070.5
 L whole.st165.m070.5
 L whole.st203.m070.5
 L whole.st205.m070.5
 L slots.m070
 E duo.m071.13
 L whole.st120.m071.13
 L whole.st226.m071.13
 L whole.st227.m071.13
 L whole.st248.m071.13
 L slots.m071
 L duo.m072.9
 L whole.st060.m072.9
 L whole.st061.m072.9
 L whole.st103.m072.9
 L whole.st130.m072.9
 L whole.st232.m072.9
 L whole.st285.m072.9
 L whole.st332.m072.9
 L whole.st334.m072.9
 L slots.m072
 L duo.m073.12
 L whole.st081.m073.12
 L whole.st089.m073.12
 L whole.st191.m073.12
 L whole.st196.m073.12
 L whole.st247.m073.12
 L whole.st302.m073.12
 L slots.m073
 L slots.m074
 L duo.m075.4
 L whole.st012.m075.4
 L whole.st114.m075.4
 L whole.st145.m075.4
 L whole.st275.m075.4
 L whole.st279.m075.4
 L whole.st333.m075.4
 L slots.m075
 L duo.m077.3
 L whole.st009.m077.3
 L whole.st124.m077.3
 L whole.st129.m077.3
 L whole.st162.m077.3
 L whole.st187.m077.3
 L whole.st213.m077.3
 L whole.st221.m077.3
 L whole.st237.m077.3
 L whole.st240.m077.3
 L whole.st266.m077.3
 L whole.st300.m077.3
 L slots.m077
 L duo.m078.0
 L whole.st000.m078.0
 L whole.st025.m078.0
 L whole.st026.m078.0
 L whole.st049.m078.0
 L whole.st074.m078.0
 L whole.st092.m078.0
 L whole.st151.m078.0
 L whole.st207.m078.0
 L whole.st346.m078.0
 L slots.m078
 L duo.m079.12
 L whole.st081.m079.12
 L whole.st089.m079.12
 L whole.st191.m079.12
 L whole.st196.m079.12
 L whole.st247.m079.12
 L whole.st302.m079.12
 L slots.m079
 L duo.m080.9
 L whole.st060.m080.9
 L whole.st061.m080.9
 L whole.st103.m080.9
 L whole.st130.m080.9
 L whole.st232.m080.9
 L whole.st285.m080.9
 L whole.st332.m080.9
 L whole.st334.m080.9
 L slots.m080
 L slots.m081
 L slots.m082
 L duo.m083.5
 L whole.st013.m083.5
 L whole.st019.m083.5
 L whole.st041.m083.5
 L whole.st044.m083.5
 L whole.st051.m083.5
 L whole.st118.m083.5
 L whole.st134.m083.5
 L whole.st161.m083.5
 L whole.st165.m083.5
 L whole.st205.m083.5
 L slots.m083
 L duo.m084.9
 L whole.st060.m084.9
 L whole.st103.m084.9
 L whole.st116.m084.9
 L whole.st130.m084.9
 L whole.st169.m084.9
 L whole.st200.m084.9
 L whole.st232.m084.9
 L whole.st269.m084.9
 L whole.st282.m084.9
 L whole.st285.m084.9
 L whole.st332.m084.9
 L slots.m084
 L duo.m085.6
 L whole.st021.m085.6
 L whole.st054.m085.6
 L whole.st078.m085.6
 L whole.st106.m085.6
 L whole.st149.m085.6
 L whole.st193.m085.6
 L whole.st233.m085.6
 L whole.st234.m085.6
 L whole.st251.m085.6
 L whole.st256.m085.6
 L whole.st303.m085.6
 L whole.st335.m085.6
 L slots.m085
 L duo.m086.2
 L whole.st002.m086.2
 L whole.st059.m086.2
 L whole.st070.m086.2
 L whole.st121.m086.2
 L whole.st135.m086.2
 L whole.st155.m086.2
 L whole.st277.m086.2
 L slots.m086
 L slots.m087
 L slots.m088
 L slots.m089
 L duo.m090.5
 L whole.st013.m090.5
 L whole.st019.m090.5
 L whole.st041.m090.5
 L whole.st044.m090.5
 L whole.st051.m090.5
 L whole.st118.m090.5
 L whole.st134.m090.5
 L whole.st161.m090.5
 L whole.st165.m090.5
 L whole.st205.m090.5
 L slots.m090
 L duo.m091.10
 L whole.st067.m091.10
 L whole.st073.m091.10
 L whole.st100.m091.10
 L whole.st171.m091.10
 L whole.st186.m091.10
 L whole.st255.m091.10
 L slots.m091
 L slots.m092
 L duo.m093.1
 L whole.st001.m093.1
 L whole.st035.m093.1
 L whole.st210.m093.1
 L whole.st257.m093.1
 L slots.m093
 L duo.m094.2
 L whole.st002.m094.2
 L whole.st059.m094.2
 L whole.st070.m094.2
 L whole.st121.m094.2
 L whole.st135.m094.2
 L whole.st155.m094.2
 L whole.st277.m094.2
 L slots.m094
 L slots.m095
 L duo.m096.0
 L whole.st000.m096.0
 L whole.st025.m096.0
 L whole.st026.m096.0
 L whole.st049.m096.0
 L whole.st074.m096.0
 L whole.st092.m096.0
 L whole.st207.m096.0
 L whole.st292.m096.0
 L whole.st346.m096.0
 L slots.m096
 L duo.m097.10
 L whole.st067.m097.10
 L whole.st073.m097.10
 L whole.st100.m097.10
 L whole.st171.m097.10
 L whole.st186.m097.10
 L whole.st255.m097.10
 L slots.m097
 L duo.m098.5
 L whole.st013.m098.5
 L whole.st019.m098.5
 L whole.st041.m098.5
 L whole.st056.m098.5
 L whole.st118.m098.5
 L whole.st134.m098.5
 L whole.st161.m098.5
 L whole.st165.m098.5
 L whole.st203.m098.5
 L whole.st205.m098.5
 L slots.m098
 L duo.m099.8
 L whole.st136.m099.8
 L whole.st283.m099.8
 L whole.st328.m099.8
 L slots.m099
 L slots.m100
 L slots.m101
 L slots.m102
 L duo.m103.9
 L whole.st060.m103.9
 L whole.st061.m103.9
 L whole.st103.m103.9
 L whole.st116.m103.9
 L whole.st130.m103.9
 L whole.st232.m103.9
 L whole.st285.m103.9
 L whole.st332.m103.9
 L whole.st334.m103.9
 L slots.m103
 L slots.m104
 L slots.m105
 L duo.m106.0
 L whole.st025.m106.0
 L whole.st049.m106.0
 L whole.st074.m106.0
 L whole.st092.m106.0
 L whole.st207.m106.0
 L whole.st346.m106.0
 L slots.m106
 L slots.m107
 L duo.m108.15
 L whole.st195.m108.15
 L whole.st263.m108.15
 L slots.m108
 L slots.m109
 L duo.m110.12
 L whole.st081.m110.12
 L whole.st089.m110.12
 L whole.st191.m110.12
 L whole.st196.m110.12
 L whole.st247.m110.12
 L whole.st302.m110.12
 L slots.m110
 L duo.m111.0
 L whole.st000.m111.0
 L whole.st025.m111.0
 L whole.st049.m111.0
 L whole.st074.m111.0
 L whole.st092.m111.0
 L whole.st151.m111.0
 L whole.st207.m111.0
 L whole.st346.m111.0
 L slots.m111
 L slots.m112
 L duo.m113.2
 L whole.st070.m113.2
 L whole.st121.m113.2
 L whole.st155.m113.2
 L whole.st172.m113.2
 L whole.st235.m113.2
 L slots.m113
 L duo.m114.3
 L whole.st009.m114.3
 L whole.st124.m114.3
 L whole.st150.m114.3
 L whole.st237.m114.3
 L whole.st266.m114.3
 L slots.m114
 L slots.m115
 L duo.m116.3
 L whole.st009.m116.3
 L whole.st124.m116.3
 L whole.st150.m116.3
 L whole.st237.m116.3
 L whole.st266.m116.3
 L slots.m116
 L slots.m117
 L duo.m118.10
 L whole.st067.m118.10
 L whole.st073.m118.10
 L whole.st100.m118.10
 L whole.st171.m118.10
 L whole.st186.m118.10
 L whole.st255.m118.10
 L slots.m118
 L duo.m119.12
 L whole.st081.m119.12
 L whole.st089.m119.12
 L whole.st191.m119.12
 L whole.st196.m119.12
 L whole.st247.m119.12
 L whole.st302.m119.12
 L slots.m119
 L slots.m120
 L duo.m121.4
 L whole.st012.m121.4
 L whole.st114.m121.4
 L whole.st145.m121.4
 L whole.st170.m121.4
 L whole.st275.m121.4
 L whole.st279.m121.4
 L whole.st295.m121.4
 L whole.st333.m121.4
 L slots.m121
 L slots.m122
 L slots.m123
 L duo.m124.12
 L whole.st175.m124.12
 L whole.st247.m124.12
 L slots.m124
 L slots.m125
 L slots.m126
 E duo.m127.4
 L whole.st114.m127.4
 L whole.st170.m127.4
 L whole.st279.m127.4
 L whole.st295.m127.4
 L slots.m127
 L slots.m128
 L slots.m129
 L duo.m130.9
 L whole.st060.m130.9
 L whole.st061.m130.9
 L whole.st103.m130.9
 L whole.st116.m130.9
 L whole.st285.m130.9
 L slots.m130
 L slots.m131
 L slots.m132
 L slots.m133
 L duo.m134.2
 L whole.st002.m134.2
 L whole.st059.m134.2
 L whole.st070.m134.2
 L whole.st121.m134.2
 L whole.st135.m134.2
 L whole.st155.m134.2
 L whole.st277.m134.2
 L duo.m134.5
 L whole.st013.m134.5
 L whole.st019.m134.5
 L whole.st041.m134.5
 L whole.st056.m134.5
 L whole.st118.m134.5
 L whole.st134.m134.5
 L whole.st161.m134.5
 L whole.st165.m134.5
 L whole.st203.m134.5
 L whole.st205.m134.5
 L slots.m134
 L duo.m135.10
 L whole.st067.m135.10
 L whole.st073.m135.10
 L whole.st100.m135.10
 L whole.st171.m135.10
 L whole.st186.m135.10
 L whole.st255.m135.10
 L slots.m135
 L slots.m136
 L duo.m137.8
 L whole.st045.m137.8
 L whole.st123.m137.8
 L whole.st328.m137.8
 L whole.st331.m137.8
 L slots.m137
 L duo.m138.5
 L whole.st013.m138.5
 L whole.st019.m138.5
 L whole.st041.m138.5
 L whole.st056.m138.5
 L whole.st118.m138.5
 L whole.st134.m138.5
 L whole.st161.m138.5
 L whole.st165.m138.5
 L whole.st203.m138.5
 L whole.st205.m138.5
 L slots.m138
 L duo.m139.12
 L whole.st063.m139.12
 L whole.st175.m139.12
 L whole.st196.m139.12
 L slots.m139
 L slots.m140
 L slots.m142
 L duo.m143.4
 L whole.st012.m143.4
 L whole.st114.m143.4
 L whole.st145.m143.4
 L whole.st275.m143.4
 L whole.st279.m143.4
 L whole.st333.m143.4
 L slots.m143
 L slots.m144
 L duo.m145.14
 L whole.st184.m145.14
 L whole.st330.m145.14
 L slots.m145
 L slots.m146
 L slots.m147
 L duo.m148.10
 L whole.st067.m148.10
 L whole.st073.m148.10
 L whole.st100.m148.10
 L whole.st171.m148.10
 L whole.st186.m148.10
 L whole.st255.m148.10
 L slots.m148
 L slots.m149
 L duo.m150.9
 L whole.st060.m150.9
 L whole.st061.m150.9
 L whole.st103.m150.9
 L whole.st116.m150.9
 L whole.st130.m150.9
 L whole.st285.m150.9
 L whole.st332.m150.9
 L whole.st334.m150.9
 L slots.m150
 L duo.m151.13
 L whole.st108.m151.13
 L whole.st120.m151.13
 L whole.st122.m151.13
 L whole.st226.m151.13
 L whole.st227.m151.13
 L whole.st230.m151.13
 L whole.st248.m151.13
 L slots.m151
 L duo.m152.4
 L whole.st114.m152.4
 L whole.st279.m152.4
 L whole.st295.m152.4
 L whole.st333.m152.4
 L duo.m152.15
 L whole.st195.m152.15
 L whole.st263.m152.15
 L slots.m152
 L slots.m153
 L duo.m154.5
 L whole.st013.m154.5
 L whole.st019.m154.5
 L whole.st041.m154.5
 L whole.st056.m154.5
 L whole.st118.m154.5
 L whole.st134.m154.5
 L whole.st161.m154.5
 L whole.st165.m154.5
 L whole.st203.m154.5
 L whole.st205.m154.5
 L slots.m154
 L duo.m155.12
 L whole.st081.m155.12
 L whole.st089.m155.12
 L whole.st191.m155.12
 L whole.st196.m155.12
 L whole.st247.m155.12
 L whole.st302.m155.12
 L slots.m155
 L slots.m156
 E duo.m157.8
 L whole.st136.m157.8
 L whole.st283.m157.8
 L whole.st328.m157.8
 L slots.m157
 E duo.m158.12
 L whole.st063.m158.12
 L whole.st175.m158.12
 L whole.st196.m158.12
 L slots.m158
 L duo.m159.8
 L whole.st045.m159.8
 L whole.st123.m159.8
 L whole.st138.m159.8
 L whole.st328.m159.8
 L whole.st331.m159.8
 L slots.m159
 L slots.m160
 L duo.m161.10
 L whole.st052.m161.10
 L whole.st186.m161.10
 L whole.st261.m161.10
 L whole.st291.m161.10
 L slots.m161
 L duo.m162.2
 L whole.st002.m162.2
 L whole.st059.m162.2
 L whole.st070.m162.2
 L whole.st121.m162.2
 L whole.st135.m162.2
 L whole.st155.m162.2
 L whole.st277.m162.2
 L slots.m162
 L slots.m163
 L duo.m164.6
 L whole.st054.m164.6
 L whole.st078.m164.6
 L whole.st106.m164.6
 L whole.st149.m164.6
 L whole.st193.m164.6
 L whole.st233.m164.6
 L whole.st234.m164.6
 L whole.st251.m164.6
 L whole.st256.m164.6
 L whole.st303.m164.6
 L slots.m164
 L slots.m165
 L duo.m166.2
 L whole.st002.m166.2
 L whole.st059.m166.2
 L whole.st070.m166.2
 L whole.st121.m166.2
 L whole.st135.m166.2
 L whole.st155.m166.2
 L whole.st172.m166.2
 L whole.st235.m166.2
 L whole.st277.m166.2
 L slots.m166
 L slots.m167
 L duo.m168.5
 L whole.st013.m168.5
 L whole.st019.m168.5
 L whole.st041.m168.5
 L whole.st044.m168.5
 L whole.st051.m168.5
 L whole.st118.m168.5
 L whole.st134.m168.5
 L whole.st161.m168.5
 L whole.st165.m168.5
 L whole.st205.m168.5
 L slots.m168
 L slots.m169
 L slots.m170
 L slots.m171
 L duo.m172.10
 L whole.st067.m172.10
 L whole.st073.m172.10
 L whole.st100.m172.10
 L whole.st171.m172.10
 L whole.st186.m172.10
 L whole.st255.m172.10
 L slots.m172
 E duo.m173.3
 L whole.st009.m173.3
 L whole.st124.m173.3
 L whole.st150.m173.3
 L whole.st237.m173.3
 L whole.st266.m173.3
 L slots.m173
 L slots.m174
 L slots.m175
 L duo.m176.14
 L whole.st184.m176.14
 L whole.st339.m176.14
 L slots.m176
 L slots.m177
 L slots.m179
 L slots.m181
 L duo.m182.3
 L whole.st009.m182.3
 L whole.st124.m182.3
 L whole.st150.m182.3
 L whole.st237.m182.3
 L whole.st266.m182.3
 L slots.m182
 L slots.m183
 L slots.m184
 L slots.m185
 E count.s000
 L load.s000
 G empty.s000
 E count.s001
 L load.s001
 G empty.s001
 E count.s002
 L load.s002
 E count.s003
 L load.s003
 E count.s004
 L load.s004
 G empty.s004
 E count.s005
 L load.s005
 G empty.s005
 E count.s006
 L load.s006
 E count.s007
 L load.s007
 G empty.s007
 E count.s008
 L load.s008
 G empty.s008
 E count.s009
 L load.s009
 G empty.s009
 E count.s010
 L load.s010
 G empty.s010
 E count.s011
 L load.s011
 G empty.s011
 E count.s012
 L load.s012
 E count.s013
 L load.s013
 E count.s014
 L load.s014
 G empty.s014
 E count.s015
 L load.s015
 E count.s016
 L load.s016
 E count.s017
 L load.s017
 G empty.s017
 E count.s018
 L load.s018
 G empty.s018
 E count.s019
 L load.s019
 E count.s020
 L load.s020
 G empty.s020
 E count.s021
 L load.s021
 G empty.s021
 E count.s022
 L load.s022
 G empty.s022
 E count.s023
 L load.s023
 G empty.s023
 E count.s024
 L load.s024
 E count.s025
 L most.s025
 G least.s025
 L load.s025
 G empty.s025
 E count.s026
 L load.s026
 E count.s027
 L load.s027
 G empty.s027
 E count.s028
 L load.s028
 E count.s029
 L load.s029
 G empty.s029
 E count.s030
 L load.s030
 E count.s031
 L load.s031
 G empty.s031
 E count.s032
 L most.s032
 G least.s032
 L load.s032
 G empty.s032
 E count.s033
 L load.s033
 G empty.s033
 E count.s034
 L load.s034
 G empty.s034
 L guests.p000
COLUMNS
 objective.offset objective 106800000
 m0 'MARKER' 'INTORG'
 x.st000.m111 objective -99228
 x.st000.m111 one.st000 1
 x.st000.m111 duo.m111.0 1
 x.st000.m111 whole.st000.m111.0 1
 x.st000.m111 count.s004 1
 x.st000.m078 objective -98371
 x.st000.m078 one.st000 1
 x.st000.m078 duo.m078.0 1
 x.st000.m078 whole.st000.m078.0 1
 x.st000.m078 count.s014 1
 x.st000.m006 objective -53798
 x.st000.m006 one.st000 1
 x.st000.m006 duo.m006.0 1
 x.st000.m006 whole.st000.m006.0 1
 x.st000.m006 count.s015 1
 x.st000.m096 objective -95832
 x.st000.m096 one.st000 1
 x.st000.m096 duo.m096.0 1
 x.st000.m096 whole.st000.m096.0 1
 x.st000.m096 count.s023 1
 x.st001.m093 objective -95870
 x.st001.m093 one.st001 1
 x.st001.m093 duo.m093.1 1
 x.st001.m093 whole.st001.m093.1 1
 x.st001.m093 count.s020 1
 x.st001.m053 objective -99255
 x.st001.m053 one.st001 1
 x.st001.m053 duo.m053.1 1
 x.st001.m053 whole.st001.m053.1 1
 x.st001.m053 count.s032 1
 x.st001.m008 objective -98782
 x.st001.m008 one.st001 1
 x.st001.m008 slots.m008 1
 x.st001.m008 count.s034 1
 x.st002.m134 objective -96496
 x.st002.m134 one.st002 1
 x.st002.m134 duo.m134.2 1
 x.st002.m134 whole.st002.m134.2 1
 x.st002.m134 count.s000 1
 x.st002.m134 guests.p000 1
 x.st002.m162 objective -98011
 x.st002.m162 one.st002 1
 x.st002.m162 duo.m162.2 1
 x.st002.m162 whole.st002.m162.2 1
 x.st002.m162 count.s001 1
 x.st002.m162 guests.p000 1
 x.st002.m107 objective -67883
 x.st002.m107 one.st002 1
 x.st002.m107 slots.m107 1
 x.st002.m107 count.s002 1
 x.st002.m107 guests.p000 1
 x.st002.m038 objective -96852
 x.st002.m038 one.st002 1
 x.st002.m038 duo.m038.2 1
 x.st002.m038 whole.st002.m038.2 1
 x.st002.m038 count.s005 1
 x.st002.m038 guests.p000 1
 x.st002.m036 objective -96660
 x.st002.m036 one.st002 1
 x.st002.m036 duo.m036.2 1
 x.st002.m036 whole.st002.m036.2 1
 x.st002.m036 count.s007 1
 x.st002.m036 guests.p000 1
 x.st002.m069 objective -96997
 x.st002.m069 one.st002 1
 x.st002.m069 duo.m069.2 1
 x.st002.m069 whole.st002.m069.2 1
 x.st002.m069 count.s010 1
 x.st002.m069 guests.p000 1
 x.st002.m102 objective -96966
 x.st002.m102 one.st002 1
 x.st002.m102 slots.m102 1
 x.st002.m102 count.s011 1
 x.st002.m102 guests.p000 1
 x.st002.m086 objective -67148
 x.st002.m086 one.st002 1
 x.st002.m086 duo.m086.2 1
 x.st002.m086 whole.st002.m086.2 1
 x.st002.m086 count.s013 1
 x.st002.m086 guests.p000 1
 x.st002.m094 objective -52790
 x.st002.m094 one.st002 1
 x.st002.m094 duo.m094.2 1
 x.st002.m094 whole.st002.m094.2 1
 x.st002.m094 count.s015 1
 x.st002.m064 objective -98077
 x.st002.m064 one.st002 1
 x.st002.m064 duo.m064.2 1
 x.st002.m064 whole.st002.m064.2 1
 x.st002.m064 count.s017 1
 x.st002.m064 guests.p000 1
 x.st002.m125 objective -68417
 x.st002.m125 one.st002 1
 x.st002.m125 slots.m125 1
 x.st002.m125 count.s019 1
 x.st002.m125 guests.p000 1
 x.st002.m126 objective -68417
 x.st002.m126 one.st002 1
 x.st002.m126 slots.m126 1
 x.st002.m126 count.s019 1
 x.st002.m126 guests.p000 1
 x.st002.m170 objective -94056
 x.st002.m170 one.st002 1
 x.st002.m170 slots.m170 1
 x.st002.m170 count.s022 1
 x.st002.m170 guests.p000 1
 x.st002.m166 objective -65252
 x.st002.m166 one.st002 1
 x.st002.m166 duo.m166.2 1
 x.st002.m166 whole.st002.m166.2 1
 x.st002.m166 count.s024 1
 x.st002.m166 guests.p000 1
 x.st002.m000 objective -94368
 x.st002.m000 one.st002 1
 x.st002.m000 duo.m000.2 1
 x.st002.m000 whole.st002.m000.2 1
 x.st002.m000 count.s025 1
 x.st002.m000 guests.p000 1
 x.st003.m167 objective -198706
 x.st003.m167 one.st003 1
 x.st003.m167 slots.m167 1
 x.st003.m167 count.s029 1
 x.st003.m157 objective -167335
 x.st003.m157 one.st003 1
 x.st003.m157 slots.m157 1
 x.st003.m157 count.s030 1
 x.st003.m099 objective -197126
 x.st003.m099 one.st003 1
 x.st003.m099 slots.m099 1
 x.st003.m099 count.s032 1
 x.st004.m109 objective -368896
 x.st004.m109 one.st004 1
 x.st004.m109 slots.m109 1
 x.st004.m109 count.s002 1
 x.st004.m020 objective -368629
 x.st004.m020 one.st004 1
 x.st004.m020 slots.m020 1
 x.st004.m020 count.s012 1
 x.st004.m112 objective -368629
 x.st004.m112 one.st004 1
 x.st004.m112 slots.m112 1
 x.st004.m112 count.s012 1
 x.st004.m183 objective -368574
 x.st004.m183 one.st004 1
 x.st004.m183 slots.m183 1
 x.st004.m183 count.s013 1
 x.st004.m181 objective -352793
 x.st004.m181 one.st004 1
 x.st004.m181 slots.m181 1
 x.st004.m181 count.s015 1
 x.st004.m156 objective -367954
 x.st004.m156 one.st004 1
 x.st004.m156 slots.m156 1
 x.st004.m156 count.s019 1
 x.st005.m147 objective -398622
 x.st005.m147 one.st005 1
 x.st005.m147 slots.m147 1
 x.st005.m147 count.s008 1
 x.st005.m005 objective -398831
 x.st005.m005 one.st005 1
 x.st005.m005 slots.m005 1
 x.st005.m005 count.s011 1
 x.st005.m151 objective -395366
 x.st005.m151 one.st005 1
 x.st005.m151 slots.m151 1
 x.st005.m151 count.s023 1
 x.st006.m122 objective -394074
 x.st006.m122 one.st006 1
 x.st006.m122 slots.m122 1
 x.st006.m122 count.s022 1
 x.st006.m122 guests.p000 1
 x.st006.m083 objective -394106
 x.st006.m083 one.st006 1
 x.st006.m083 slots.m083 1
 x.st006.m083 count.s023 1
 x.st006.m083 guests.p000 1
 x.st006.m090 objective -364112
 x.st006.m090 one.st006 1
 x.st006.m090 slots.m090 1
 x.st006.m090 count.s024 1
 x.st006.m090 guests.p000 1
 x.st006.m168 objective -364112
 x.st006.m168 one.st006 1
 x.st006.m168 slots.m168 1
 x.st006.m168 count.s024 1
 x.st006.m168 guests.p000 1
 x.st006.m070 objective -394092
 x.st006.m070 one.st006 1
 x.st006.m070 slots.m070 1
 x.st006.m070 count.s025 1
 x.st006.m070 guests.p000 1
 x.st006.m095 objective -397544
 x.st006.m095 one.st006 1
 x.st006.m095 slots.m095 1
 x.st006.m095 count.s029 1
 x.st006.m095 guests.p000 1
 x.st007.m098 objective -397874
 x.st007.m098 one.st007 1
 x.st007.m098 slots.m098 1
 x.st007.m098 count.s000 1
 x.st007.m134 objective -397874
 x.st007.m134 one.st007 1
 x.st007.m134 slots.m134 1
 x.st007.m134 count.s000 1
 x.st007.m042 objective -369238
 x.st007.m042 one.st007 1
 x.st007.m042 slots.m042 1
 x.st007.m042 count.s002 1
 x.st007.m060 objective -398107
 x.st007.m060 one.st007 1
 x.st007.m060 slots.m060 1
 x.st007.m060 count.s005 1
 x.st007.m058 objective -397779
 x.st007.m058 one.st007 1
 x.st007.m058 slots.m058 1
 x.st007.m058 count.s007 1
 x.st007.m138 objective -397957
 x.st007.m138 one.st007 1
 x.st007.m138 slots.m138 1
 x.st007.m138 count.s010 1
 x.st007.m041 objective -397930
 x.st007.m041 one.st007 1
 x.st007.m041 slots.m041 1
 x.st007.m041 count.s011 1
 x.st007.m154 objective -367378
 x.st007.m154 one.st007 1
 x.st007.m154 slots.m154 1
 x.st007.m154 count.s012 1
 x.st007.m013 objective -398036
 x.st007.m013 one.st007 1
 x.st007.m013 slots.m013 1
 x.st007.m013 count.s017 1
 x.st007.m089 objective -368189
 x.st007.m089 one.st007 1
 x.st007.m089 slots.m089 1
 x.st007.m089 count.s019 1
 x.st007.m122 objective -395120
 x.st007.m122 one.st007 1
 x.st007.m122 slots.m122 1
 x.st007.m122 count.s022 1
 x.st007.m083 objective -395032
 x.st007.m083 one.st007 1
 x.st007.m083 slots.m083 1
 x.st007.m083 count.s023 1
 x.st007.m090 objective -366304
 x.st007.m090 one.st007 1
 x.st007.m090 slots.m090 1
 x.st007.m090 count.s024 1
 x.st007.m168 objective -366304
 x.st007.m168 one.st007 1
 x.st007.m168 slots.m168 1
 x.st007.m168 count.s024 1
 x.st007.m070 objective -395388
 x.st007.m070 one.st007 1
 x.st007.m070 slots.m070 1
 x.st007.m070 count.s025 1
 x.st008.m111 objective -396931
 x.st008.m111 one.st008 1
 x.st008.m111 slots.m111 1
 x.st008.m111 count.s004 1
 x.st008.m136 objective -396862
 x.st008.m136 one.st008 1
 x.st008.m136 slots.m136 1
 x.st008.m136 count.s008 1
 x.st008.m078 objective -396082
 x.st008.m078 one.st008 1
 x.st008.m078 slots.m078 1
 x.st008.m078 count.s014 1
 x.st008.m006 objective -351231
 x.st008.m006 one.st008 1
 x.st008.m006 slots.m006 1
 x.st008.m006 count.s015 1
 x.st008.m096 objective -393346
 x.st008.m096 one.st008 1
 x.st008.m096 slots.m096 1
 x.st008.m096 count.s023 1
 x.st008.m027 objective -363018
 x.st008.m027 one.st008 1
 x.st008.m027 slots.m027 1
 x.st008.m027 count.s026 1
 x.st009.m182 objective -99018
 x.st009.m182 one.st009 1
 x.st009.m182 duo.m182.3 1
 x.st009.m182 whole.st009.m182.3 1
 x.st009.m182 count.s003 1
 x.st009.m116 objective -98878
 x.st009.m116 one.st009 1
 x.st009.m116 duo.m116.3 1
 x.st009.m116 whole.st009.m116.3 1
 x.st009.m116 count.s008 1
 x.st009.m114 objective -99239
 x.st009.m114 one.st009 1
 x.st009.m114 duo.m114.3 1
 x.st009.m114 whole.st009.m114.3 1
 x.st009.m114 count.s010 1
 x.st009.m018 objective -98895
 x.st009.m018 one.st009 1
 x.st009.m018 duo.m018.3 1
 x.st009.m018 whole.st009.m018.3 1
 x.st009.m018 count.s016 1
 x.st009.m173 objective -98376
 x.st009.m173 one.st009 1
 x.st009.m173 duo.m173.3 1
 x.st009.m173 whole.st009.m173.3 1
 x.st009.m173 count.s017 1
 x.st009.m040 objective -98545
 x.st009.m040 one.st009 1
 x.st009.m040 slots.m040 1
 x.st009.m040 count.s019 1
 x.st009.m120 objective -98545
 x.st009.m120 one.st009 1
 x.st009.m120 slots.m120 1
 x.st009.m120 count.s019 1
 x.st009.m029 objective -96340
 x.st009.m029 one.st009 1
 x.st009.m029 duo.m029.3 1
 x.st009.m029 whole.st009.m029.3 1
 x.st009.m029 count.s025 1
 x.st009.m077 objective -95950
 x.st009.m077 one.st009 1
 x.st009.m077 duo.m077.3 1
 x.st009.m077 whole.st009.m077.3 1
 x.st009.m077 count.s026 1
 x.st011.m063 objective -398412
 x.st011.m063 one.st011 1
 x.st011.m063 slots.m063 1
 x.st011.m063 count.s000 1
 x.st011.m148 objective -398485
 x.st011.m148 one.st011 1
 x.st011.m148 slots.m148 1
 x.st011.m148 count.s005 1
 x.st011.m050 objective -367614
 x.st011.m050 one.st011 1
 x.st011.m050 slots.m050 1
 x.st011.m050 count.s006 1
 x.st011.m091 objective -399021
 x.st011.m091 one.st011 1
 x.st011.m091 slots.m091 1
 x.st011.m091 count.s009 1
 x.st011.m118 objective -399021
 x.st011.m118 one.st011 1
 x.st011.m118 slots.m118 1
 x.st011.m118 count.s009 1
 x.st011.m144 objective -398927
 x.st011.m144 one.st011 1
 x.st011.m144 slots.m144 1
 x.st011.m144 count.s011 1
 x.st011.m025 objective -368120
 x.st011.m025 one.st011 1
 x.st011.m025 slots.m025 1
 x.st011.m025 count.s012 1
 x.st011.m097 objective -368120
 x.st011.m097 one.st011 1
 x.st011.m097 slots.m097 1
 x.st011.m097 count.s012 1
 x.st011.m052 objective -397383
 x.st011.m052 one.st011 1
 x.st011.m052 slots.m052 1
 x.st011.m052 count.s017 1
 x.st011.m051 objective -395394
 x.st011.m051 one.st011 1
 x.st011.m051 slots.m051 1
 x.st011.m051 count.s020 1
 x.st011.m135 objective -366256
 x.st011.m135 one.st011 1
 x.st011.m135 slots.m135 1
 x.st011.m135 count.s024 1
 x.st011.m047 objective -366456
 x.st011.m047 one.st011 1
 x.st011.m047 slots.m047 1
 x.st011.m047 count.s026 1
 x.st012.m146 objective -66876
 x.st012.m146 one.st012 1
 x.st012.m146 slots.m146 1
 x.st012.m146 count.s002 1
 x.st012.m146 guests.p000 1
 x.st012.m001 objective -95851
 x.st012.m001 one.st012 1
 x.st012.m001 duo.m001.4 1
 x.st012.m001 whole.st012.m001.4 1
 x.st012.m001 count.s005 1
 x.st012.m001 guests.p000 1
 x.st012.m143 objective -95576
 x.st012.m143 one.st012 1
 x.st012.m143 duo.m143.4 1
 x.st012.m143 whole.st012.m143.4 1
 x.st012.m143 count.s007 1
 x.st012.m143 guests.p000 1
 x.st012.m002 objective -95928
 x.st012.m002 one.st012 1
 x.st012.m002 slots.m002 1
 x.st012.m002 count.s011 1
 x.st012.m002 guests.p000 1
 x.st012.m048 objective -66659
 x.st012.m048 one.st012 1
 x.st012.m048 duo.m048.4 1
 x.st012.m048 whole.st012.m048.4 1
 x.st012.m048 count.s012 1
 x.st012.m048 guests.p000 1
 x.st012.m075 objective -65739
 x.st012.m075 one.st012 1
 x.st012.m075 duo.m075.4 1
 x.st012.m075 whole.st012.m075.4 1
 x.st012.m075 count.s013 1
 x.st012.m075 guests.p000 1
 x.st012.m121 objective -93582
 x.st012.m121 one.st012 1
 x.st012.m121 duo.m121.4 1
 x.st012.m121 whole.st012.m121.4 1
 x.st012.m121 count.s020 1
 x.st012.m121 guests.p000 1
 x.st012.m081 objective -92500
 x.st012.m081 one.st012 1
 x.st012.m081 slots.m081 1
 x.st012.m081 count.s021 1
 x.st012.m081 guests.p000 1
 x.st013.m098 objective -95806
 x.st013.m098 one.st013 1
 x.st013.m098 duo.m098.5 1
 x.st013.m098 whole.st013.m098.5 1
 x.st013.m098 count.s000 1
 x.st013.m134 objective -95806
 x.st013.m134 one.st013 1
 x.st013.m134 duo.m134.5 1
 x.st013.m134 whole.st013.m134.5 1
 x.st013.m134 count.s000 1
 x.st013.m042 objective -65678
 x.st013.m042 one.st013 1
 x.st013.m042 slots.m042 1
 x.st013.m042 count.s002 1
 x.st013.m060 objective -95346
 x.st013.m060 one.st013 1
 x.st013.m060 duo.m060.5 1
 x.st013.m060 whole.st013.m060.5 1
 x.st013.m060 count.s005 1
 x.st013.m058 objective -97361
 x.st013.m058 one.st013 1
 x.st013.m058 duo.m058.5 1
 x.st013.m058 whole.st013.m058.5 1
 x.st013.m058 count.s007 1
 x.st013.m138 objective -96628
 x.st013.m138 one.st013 1
 x.st013.m138 duo.m138.5 1
 x.st013.m138 whole.st013.m138.5 1
 x.st013.m138 count.s010 1
 x.st013.m041 objective -95642
 x.st013.m041 one.st013 1
 x.st013.m041 slots.m041 1
 x.st013.m041 count.s011 1
 x.st013.m154 objective -64102
 x.st013.m154 one.st013 1
 x.st013.m154 duo.m154.5 1
 x.st013.m154 whole.st013.m154.5 1
 x.st013.m154 count.s012 1
 x.st013.m065 objective -65860
 x.st013.m065 one.st013 1
 x.st013.m065 duo.m065.5 1
 x.st013.m065 whole.st013.m065.5 1
 x.st013.m065 count.s013 1
 x.st013.m013 objective -94822
 x.st013.m013 one.st013 1
 x.st013.m013 duo.m013.5 1
 x.st013.m013 whole.st013.m013.5 1
 x.st013.m013 count.s017 1
 x.st013.m122 objective -99132
 x.st013.m122 one.st013 1
 x.st013.m122 slots.m122 1
 x.st013.m122 count.s022 1
 x.st013.m083 objective -97902
 x.st013.m083 one.st013 1
 x.st013.m083 duo.m083.5 1
 x.st013.m083 whole.st013.m083.5 1
 x.st013.m083 count.s023 1
 x.st013.m090 objective -67943
 x.st013.m090 one.st013 1
 x.st013.m090 duo.m090.5 1
 x.st013.m090 whole.st013.m090.5 1
 x.st013.m090 count.s024 1
 x.st013.m168 objective -67943
 x.st013.m168 one.st013 1
 x.st013.m168 duo.m168.5 1
 x.st013.m168 whole.st013.m168.5 1
 x.st013.m168 count.s024 1
 x.st013.m070 objective -99261
 x.st013.m070 one.st013 1
 x.st013.m070 duo.m070.5 1
 x.st013.m070 whole.st013.m070.5 1
 x.st013.m070 count.s025 1
 x.st013.m095 objective -96650
 x.st013.m095 one.st013 1
 x.st013.m095 slots.m095 1
 x.st013.m095 count.s029 1
 x.st013.m169 objective -94354
 x.st013.m169 one.st013 1
 x.st013.m169 slots.m169 1
 x.st013.m169 count.s034 1
 x.st014.m170 objective -196128
 x.st014.m170 one.st014 1
 x.st014.m170 slots.m170 1
 x.st014.m170 count.s022 1
 x.st014.m170 guests.p000 1
 x.st014.m166 objective -164962
 x.st014.m166 one.st014 1
 x.st014.m166 slots.m166 1
 x.st014.m166 count.s024 1
 x.st014.m166 guests.p000 1
 x.st014.m000 objective -194854
 x.st014.m000 one.st014 1
 x.st014.m000 slots.m000 1
 x.st014.m000 count.s025 1
 x.st014.m000 guests.p000 1
 x.st014.m037 objective -198350
 x.st014.m037 one.st014 1
 x.st014.m037 slots.m037 1
 x.st014.m037 count.s029 1
 x.st014.m037 guests.p000 1
 x.st014.m113 objective -197076
 x.st014.m113 one.st014 1
 x.st014.m113 slots.m113 1
 x.st014.m113 count.s033 1
 x.st014.m113 guests.p000 1
 x.st015.m134 objective -193448
 x.st015.m134 one.st015 1
 x.st015.m134 slots.m134 1
 x.st015.m134 count.s000 1
 x.st015.m134 guests.p000 1
 x.st015.m162 objective -192352
 x.st015.m162 one.st015 1
 x.st015.m162 slots.m162 1
 x.st015.m162 count.s001 1
 x.st015.m162 guests.p000 1
 x.st015.m107 objective -163298
 x.st015.m107 one.st015 1
 x.st015.m107 slots.m107 1
 x.st015.m107 count.s002 1
 x.st015.m107 guests.p000 1
 x.st015.m038 objective -192948
 x.st015.m038 one.st015 1
 x.st015.m038 slots.m038 1
 x.st015.m038 count.s005 1
 x.st015.m038 guests.p000 1
 x.st015.m171 objective -192948
 x.st015.m171 one.st015 1
 x.st015.m171 slots.m171 1
 x.st015.m171 count.s005 1
 x.st015.m171 guests.p000 1
 x.st015.m036 objective -195565
 x.st015.m036 one.st015 1
 x.st015.m036 slots.m036 1
 x.st015.m036 count.s007 1
 x.st015.m036 guests.p000 1
 x.st015.m086 objective -162224
 x.st015.m086 one.st015 1
 x.st015.m086 slots.m086 1
 x.st015.m086 count.s013 1
 x.st015.m086 guests.p000 1
 x.st015.m094 objective -147590
 x.st015.m094 one.st015 1
 x.st015.m094 slots.m094 1
 x.st015.m094 count.s015 1
 x.st015.m064 objective -192336
 x.st015.m064 one.st015 1
 x.st015.m064 slots.m064 1
 x.st015.m064 count.s017 1
 x.st015.m064 guests.p000 1
 x.st015.m125 objective -162042
 x.st015.m125 one.st015 1
 x.st015.m125 slots.m125 1
 x.st015.m125 count.s019 1
 x.st015.m125 guests.p000 1
 x.st015.m126 objective -162042
 x.st015.m126 one.st015 1
 x.st015.m126 slots.m126 1
 x.st015.m126 count.s019 1
 x.st015.m126 guests.p000 1
 x.st015.m170 objective -195637
 x.st015.m170 one.st015 1
 x.st015.m170 slots.m170 1
 x.st015.m170 count.s022 1
 x.st015.m170 guests.p000 1
 x.st015.m166 objective -165639
 x.st015.m166 one.st015 1
 x.st015.m166 slots.m166 1
 x.st015.m166 count.s024 1
 x.st015.m166 guests.p000 1
 x.st015.m000 objective -195797
 x.st015.m000 one.st015 1
 x.st015.m000 slots.m000 1
 x.st015.m000 count.s025 1
 x.st015.m000 guests.p000 1
 x.st015.m037 objective -192834
 x.st015.m037 one.st015 1
 x.st015.m037 slots.m037 1
 x.st015.m037 count.s029 1
 x.st015.m037 guests.p000 1
 x.st015.m113 objective -193232
 x.st015.m113 one.st015 1
 x.st015.m113 slots.m113 1
 x.st015.m113 count.s033 1
 x.st015.m113 guests.p000 1
 x.st016.m072 objective -377948
 x.st016.m072 one.st016 1
 x.st016.m072 slots.m072 1
 x.st016.m072 count.s003 1
 x.st016.m130 objective -393886
 x.st016.m130 one.st016 1
 x.st016.m130 slots.m130 1
 x.st016.m130 count.s004 1
 x.st016.m007 objective -395078
 x.st016.m007 one.st016 1
 x.st016.m007 slots.m007 1
 x.st016.m007 count.s007 1
 x.st016.m044 objective -392646
 x.st016.m044 one.st016 1
 x.st016.m044 slots.m044 1
 x.st016.m044 count.s011 1
 x.st016.m101 objective -392646
 x.st016.m101 one.st016 1
 x.st016.m101 slots.m101 1
 x.st016.m101 count.s011 1
 x.st016.m023 objective -393891
 x.st016.m023 one.st016 1
 x.st016.m023 slots.m023 1
 x.st016.m023 count.s014 1
 x.st016.m032 objective -395751
 x.st016.m032 one.st016 1
 x.st016.m032 slots.m032 1
 x.st016.m032 count.s025 1
 x.st016.m015 objective -367344
 x.st016.m015 one.st016 1
 x.st016.m015 slots.m015 1
 x.st016.m015 count.s026 1
 x.st016.m084 objective -395594
 x.st016.m084 one.st016 1
 x.st016.m084 slots.m084 1
 x.st016.m084 count.s027 1
 x.st016.m009 objective -393970
 x.st016.m009 one.st016 1
 x.st016.m009 slots.m009 1
 x.st016.m009 count.s029 1
 x.st016.m045 objective -393970
 x.st016.m045 one.st016 1
 x.st016.m045 slots.m045 1
 x.st016.m045 count.s029 1
 x.st017.m134 objective -191563
 x.st017.m134 one.st017 1
 x.st017.m134 slots.m134 1
 x.st017.m134 count.s000 1
 x.st017.m162 objective -195143
 x.st017.m162 one.st017 1
 x.st017.m162 slots.m162 1
 x.st017.m162 count.s001 1
 x.st017.m107 objective -162920
 x.st017.m107 one.st017 1
 x.st017.m107 slots.m107 1
 x.st017.m107 count.s002 1
 x.st017.m038 objective -191928
 x.st017.m038 one.st017 1
 x.st017.m038 slots.m038 1
 x.st017.m038 count.s005 1
 x.st017.m171 objective -193128
 x.st017.m171 one.st017 1
 x.st017.m171 slots.m171 1
 x.st017.m171 count.s005 1
 x.st017.m036 objective -191785
 x.st017.m036 one.st017 1
 x.st017.m036 slots.m036 1
 x.st017.m036 count.s007 1
 x.st017.m102 objective -192069
 x.st017.m102 one.st017 1
 x.st017.m102 slots.m102 1
 x.st017.m102 count.s011 1
 x.st017.m086 objective -162458
 x.st017.m086 one.st017 1
 x.st017.m086 slots.m086 1
 x.st017.m086 count.s013 1
 x.st017.m094 objective -146081
 x.st017.m094 one.st017 1
 x.st017.m094 slots.m094 1
 x.st017.m094 count.s015 1
 x.st017.m064 objective -192289
 x.st017.m064 one.st017 1
 x.st017.m064 slots.m064 1
 x.st017.m064 count.s017 1
 x.st017.m125 objective -162342
 x.st017.m125 one.st017 1
 x.st017.m125 slots.m125 1
 x.st017.m125 count.s019 1
 x.st017.m126 objective -162342
 x.st017.m126 one.st017 1
 x.st017.m126 slots.m126 1
 x.st017.m126 count.s019 1
 x.st017.m170 objective -188528
 x.st017.m170 one.st017 1
 x.st017.m170 slots.m170 1
 x.st017.m170 count.s022 1
 x.st017.m166 objective -159714
 x.st017.m166 one.st017 1
 x.st017.m166 slots.m166 1
 x.st017.m166 count.s024 1
 x.st017.m000 objective -188804
 x.st017.m000 one.st017 1
 x.st017.m000 slots.m000 1
 x.st017.m000 count.s025 1
 x.st018.m033 objective -396527
 x.st018.m033 one.st018 1
 x.st018.m033 slots.m033 1
 x.st018.m033 count.s005 1
 x.st018.m033 guests.p000 1
 x.st018.m100 objective -397650
 x.st018.m100 one.st018 1
 x.st018.m100 slots.m100 1
 x.st018.m100 count.s006 1
 x.st018.m100 guests.p000 1
 x.st018.m085 objective -393196
 x.st018.m085 one.st018 1
 x.st018.m085 slots.m085 1
 x.st018.m085 count.s023 1
 x.st018.m085 guests.p000 1
 x.st018.m164 objective -393734
 x.st018.m164 one.st018 1
 x.st018.m164 slots.m164 1
 x.st018.m164 count.s027 1
 x.st018.m164 guests.p000 1
 x.st018.m062 objective -392144
 x.st018.m062 one.st018 1
 x.st018.m062 slots.m062 1
 x.st018.m062 count.s028 1
 x.st018.m062 guests.p000 1
 x.st019.m098 objective -98563
 x.st019.m098 one.st019 1
 x.st019.m098 duo.m098.5 1
 x.st019.m098 whole.st019.m098.5 1
 x.st019.m098 count.s000 1
 x.st019.m134 objective -98563
 x.st019.m134 one.st019 1
 x.st019.m134 duo.m134.5 1
 x.st019.m134 whole.st019.m134.5 1
 x.st019.m134 count.s000 1
 x.st019.m042 objective -68711
 x.st019.m042 one.st019 1
 x.st019.m042 slots.m042 1
 x.st019.m042 count.s002 1
 x.st019.m060 objective -98917
 x.st019.m060 one.st019 1
 x.st019.m060 duo.m060.5 1
 x.st019.m060 whole.st019.m060.5 1
 x.st019.m060 count.s005 1
 x.st019.m058 objective -98475
 x.st019.m058 one.st019 1
 x.st019.m058 duo.m058.5 1
 x.st019.m058 whole.st019.m058.5 1
 x.st019.m058 count.s007 1
 x.st019.m138 objective -98880
 x.st019.m138 one.st019 1
 x.st019.m138 duo.m138.5 1
 x.st019.m138 whole.st019.m138.5 1
 x.st019.m138 count.s010 1
 x.st019.m154 objective -69018
 x.st019.m154 one.st019 1
 x.st019.m154 duo.m154.5 1
 x.st019.m154 whole.st019.m154.5 1
 x.st019.m154 count.s012 1
 x.st019.m065 objective -69073
 x.st019.m065 one.st019 1
 x.st019.m065 duo.m065.5 1
 x.st019.m065 whole.st019.m065.5 1
 x.st019.m065 count.s013 1
 x.st019.m013 objective -98399
 x.st019.m013 one.st019 1
 x.st019.m013 duo.m013.5 1
 x.st019.m013 whole.st019.m013.5 1
 x.st019.m013 count.s017 1
 x.st019.m122 objective -95310
 x.st019.m122 one.st019 1
 x.st019.m122 slots.m122 1
 x.st019.m122 count.s022 1
 x.st019.m083 objective -95222
 x.st019.m083 one.st019 1
 x.st019.m083 duo.m083.5 1
 x.st019.m083 whole.st019.m083.5 1
 x.st019.m083 count.s023 1
 x.st019.m090 objective -65298
 x.st019.m090 one.st019 1
 x.st019.m090 duo.m090.5 1
 x.st019.m090 whole.st019.m090.5 1
 x.st019.m090 count.s024 1
 x.st019.m168 objective -65298
 x.st019.m168 one.st019 1
 x.st019.m168 duo.m168.5 1
 x.st019.m168 whole.st019.m168.5 1
 x.st019.m168 count.s024 1
 x.st019.m070 objective -95590
 x.st019.m070 one.st019 1
 x.st019.m070 duo.m070.5 1
 x.st019.m070 whole.st019.m070.5 1
 x.st019.m070 count.s025 1
 x.st020.m134 objective -198213
 x.st020.m134 one.st020 1
 x.st020.m134 slots.m134 1
 x.st020.m134 count.s000 1
 x.st020.m162 objective -198289
 x.st020.m162 one.st020 1
 x.st020.m162 slots.m162 1
 x.st020.m162 count.s001 1
 x.st020.m107 objective -168377
 x.st020.m107 one.st020 1
 x.st020.m107 slots.m107 1
 x.st020.m107 count.s002 1
 x.st020.m038 objective -198466
 x.st020.m038 one.st020 1
 x.st020.m038 slots.m038 1
 x.st020.m038 count.s005 1
 x.st020.m171 objective -198466
 x.st020.m171 one.st020 1
 x.st020.m171 slots.m171 1
 x.st020.m171 count.s005 1
 x.st020.m036 objective -198751
 x.st020.m036 one.st020 1
 x.st020.m036 slots.m036 1
 x.st020.m036 count.s007 1
 x.st020.m069 objective -198920
 x.st020.m069 one.st020 1
 x.st020.m069 slots.m069 1
 x.st020.m069 count.s010 1
 x.st020.m102 objective -198956
 x.st020.m102 one.st020 1
 x.st020.m102 slots.m102 1
 x.st020.m102 count.s011 1
 x.st020.m094 objective -152817
 x.st020.m094 one.st020 1
 x.st020.m094 slots.m094 1
 x.st020.m094 count.s015 1
 x.st020.m064 objective -198008
 x.st020.m064 one.st020 1
 x.st020.m064 slots.m064 1
 x.st020.m064 count.s017 1
 x.st020.m125 objective -168393
 x.st020.m125 one.st020 1
 x.st020.m125 slots.m125 1
 x.st020.m125 count.s019 1
 x.st020.m126 objective -168393
 x.st020.m126 one.st020 1
 x.st020.m126 slots.m126 1
 x.st020.m126 count.s019 1
 x.st020.m170 objective -196284
 x.st020.m170 one.st020 1
 x.st020.m170 slots.m170 1
 x.st020.m170 count.s022 1
 x.st020.m166 objective -166280
 x.st020.m166 one.st020 1
 x.st020.m166 slots.m166 1
 x.st020.m166 count.s024 1
 x.st020.m000 objective -196594
 x.st020.m000 one.st020 1
 x.st020.m000 slots.m000 1
 x.st020.m000 count.s025 1
 x.st021.m085 objective -94772
 x.st021.m085 one.st021 1
 x.st021.m085 duo.m085.6 1
 x.st021.m085 whole.st021.m085.6 1
 x.st021.m085 count.s023 1
 x.st021.m062 objective -95092
 x.st021.m062 one.st021 1
 x.st021.m062 duo.m062.6 1
 x.st021.m062 whole.st021.m062.6 1
 x.st021.m062 count.s028 1
 x.st021.m031 objective -99265
 x.st021.m031 one.st021 1
 x.st021.m031 duo.m031.6 1
 x.st021.m031 whole.st021.m031.6 1
 x.st021.m031 count.s030 1
 x.st022.m043 objective -794762
 x.st022.m043 one.st022 1
 x.st022.m043 slots.m043 1
 x.st022.m043 count.s000 1
 x.st022.m039 objective -794504
 x.st022.m039 one.st022 1
 x.st022.m039 slots.m039 1
 x.st022.m039 count.s001 1
 x.st022.m074 objective -779978
 x.st022.m074 one.st022 1
 x.st022.m074 slots.m074 1
 x.st022.m074 count.s003 1
 x.st022.m011 objective -795008
 x.st022.m011 one.st022 1
 x.st022.m011 slots.m011 1
 x.st022.m011 count.s009 1
 x.st022.m105 objective -764330
 x.st022.m105 one.st022 1
 x.st022.m105 slots.m105 1
 x.st022.m105 count.s012 1
 x.st022.m133 objective -796400
 x.st022.m133 one.st022 1
 x.st022.m133 slots.m133 1
 x.st022.m133 count.s027 1
 x.st022.m160 objective -797115
 x.st022.m160 one.st022 1
 x.st022.m160 slots.m160 1
 x.st022.m160 count.s029 1
 x.st022.m165 objective -796742
 x.st022.m165 one.st022 1
 x.st022.m165 slots.m165 1
 x.st022.m165 count.s031 1
 x.st023.m147 objective -398119
 x.st023.m147 one.st023 1
 x.st023.m147 slots.m147 1
 x.st023.m147 count.s008 1
 x.st023.m147 guests.p000 1
 x.st023.m005 objective -398211
 x.st023.m005 one.st023 1
 x.st023.m005 slots.m005 1
 x.st023.m005 count.s011 1
 x.st023.m005 guests.p000 1
 x.st023.m151 objective -394994
 x.st023.m151 one.st023 1
 x.st023.m151 slots.m151 1
 x.st023.m151 count.s023 1
 x.st023.m151 guests.p000 1
 x.st024.m134 objective -396366
 x.st024.m134 one.st024 1
 x.st024.m134 slots.m134 1
 x.st024.m134 count.s000 1
 x.st024.m162 objective -395346
 x.st024.m162 one.st024 1
 x.st024.m162 slots.m162 1
 x.st024.m162 count.s001 1
 x.st024.m107 objective -366258
 x.st024.m107 one.st024 1
 x.st024.m107 slots.m107 1
 x.st024.m107 count.s002 1
 x.st024.m038 objective -395942
 x.st024.m038 one.st024 1
 x.st024.m038 slots.m038 1
 x.st024.m038 count.s005 1
 x.st024.m171 objective -395942
 x.st024.m171 one.st024 1
 x.st024.m171 slots.m171 1
 x.st024.m171 count.s005 1
 x.st024.m036 objective -397054
 x.st024.m036 one.st024 1
 x.st024.m036 slots.m036 1
 x.st024.m036 count.s007 1
 x.st024.m069 objective -396340
 x.st024.m069 one.st024 1
 x.st024.m069 slots.m069 1
 x.st024.m069 count.s010 1
 x.st024.m102 objective -396554
 x.st024.m102 one.st024 1
 x.st024.m102 slots.m102 1
 x.st024.m102 count.s011 1
 x.st024.m086 objective -365892
 x.st024.m086 one.st024 1
 x.st024.m086 slots.m086 1
 x.st024.m086 count.s013 1
 x.st024.m094 objective -349484
 x.st024.m094 one.st024 1
 x.st024.m094 slots.m094 1
 x.st024.m094 count.s015 1
 x.st024.m064 objective -394302
 x.st024.m064 one.st024 1
 x.st024.m064 slots.m064 1
 x.st024.m064 count.s017 1
 x.st024.m125 objective -365242
 x.st024.m125 one.st024 1
 x.st024.m125 slots.m125 1
 x.st024.m125 count.s019 1
 x.st024.m126 objective -365242
 x.st024.m126 one.st024 1
 x.st024.m126 slots.m126 1
 x.st024.m126 count.s019 1
 x.st024.m170 objective -398415
 x.st024.m170 one.st024 1
 x.st024.m170 slots.m170 1
 x.st024.m170 count.s022 1
 x.st024.m166 objective -368428
 x.st024.m166 one.st024 1
 x.st024.m166 slots.m166 1
 x.st024.m166 count.s024 1
 x.st024.m000 objective -398534
 x.st024.m000 one.st024 1
 x.st024.m000 slots.m000 1
 x.st024.m000 count.s025 1
 x.st024.m037 objective -396530
 x.st024.m037 one.st024 1
 x.st024.m037 slots.m037 1
 x.st024.m037 count.s029 1
 x.st025.m111 objective -95514
 x.st025.m111 one.st025 1
 x.st025.m111 duo.m111.0 1
 x.st025.m111 whole.st025.m111.0 1
 x.st025.m111 count.s004 1
 x.st025.m106 objective -65678
 x.st025.m106 one.st025 1
 x.st025.m106 duo.m106.0 1
 x.st025.m106 whole.st025.m106.0 1
 x.st025.m106 count.s013 1
 x.st025.m078 objective -96380
 x.st025.m078 one.st025 1
 x.st025.m078 duo.m078.0 1
 x.st025.m078 whole.st025.m078.0 1
 x.st025.m078 count.s014 1
 x.st025.m006 objective -50760
 x.st025.m006 one.st025 1
 x.st025.m006 duo.m006.0 1
 x.st025.m006 whole.st025.m006.0 1
 x.st025.m006 count.s015 1
 x.st025.m096 objective -96088
 x.st025.m096 one.st025 1
 x.st025.m096 duo.m096.0 1
 x.st025.m096 whole.st025.m096.0 1
 x.st025.m096 count.s023 1
 x.st025.m027 objective -66296
 x.st025.m027 one.st025 1
 x.st025.m027 duo.m027.0 1
 x.st025.m027 whole.st025.m027.0 1
 x.st025.m027 count.s026 1
 x.st025.m066 objective -96246
 x.st025.m066 one.st025 1
 x.st025.m066 duo.m066.0 1
 x.st025.m066 whole.st025.m066.0 1
 x.st025.m066 count.s031 1
 x.st025.m019 objective -95960
 x.st025.m019 one.st025 1
 x.st025.m019 duo.m019.0 1
 x.st025.m019 whole.st025.m019.0 1
 x.st025.m019 count.s032 1
 x.st025.m092 objective -95896
 x.st025.m092 one.st025 1
 x.st025.m092 slots.m092 1
 x.st025.m092 count.s034 1
 x.st026.m078 objective -93180
 x.st026.m078 one.st026 1
 x.st026.m078 duo.m078.0 1
 x.st026.m078 whole.st026.m078.0 1
 x.st026.m078 count.s014 1
 x.st026.m078 guests.p000 1
 x.st026.m096 objective -95766
 x.st026.m096 one.st026 1
 x.st026.m096 duo.m096.0 1
 x.st026.m096 whole.st026.m096.0 1
 x.st026.m096 count.s023 1
 x.st026.m096 guests.p000 1
 x.st026.m027 objective -65974
 x.st026.m027 one.st026 1
 x.st026.m027 duo.m027.0 1
 x.st026.m027 whole.st026.m027.0 1
 x.st026.m027 count.s026 1
 x.st026.m027 guests.p000 1
 x.st026.m066 objective -98560
 x.st026.m066 one.st026 1
 x.st026.m066 duo.m066.0 1
 x.st026.m066 whole.st026.m066.0 1
 x.st026.m066 count.s031 1
 x.st026.m066 guests.p000 1
 x.st026.m019 objective -98510
 x.st026.m019 one.st026 1
 x.st026.m019 duo.m019.0 1
 x.st026.m019 whole.st026.m019.0 1
 x.st026.m019 count.s032 1
 x.st026.m019 guests.p000 1
 x.st026.m092 objective -98334
 x.st026.m092 one.st026 1
 x.st026.m092 slots.m092 1
 x.st026.m092 count.s034 1
 x.st026.m092 guests.p000 1
 x.st027.m030 objective -394654
 x.st027.m030 one.st027 1
 x.st027.m030 slots.m030 1
 x.st027.m030 count.s000 1
 x.st027.m030 guests.p000 1
 x.st027.m088 objective -364420
 x.st027.m088 one.st027 1
 x.st027.m088 slots.m088 1
 x.st027.m088 count.s006 1
 x.st027.m088 guests.p000 1
 x.st027.m129 objective -365948
 x.st027.m129 one.st027 1
 x.st027.m129 slots.m129 1
 x.st027.m129 count.s019 1
 x.st027.m129 guests.p000 1
 x.st027.m167 objective -395588
 x.st027.m167 one.st027 1
 x.st027.m167 slots.m167 1
 x.st027.m167 count.s029 1
 x.st027.m167 guests.p000 1
 x.st027.m157 objective -365202
 x.st027.m157 one.st027 1
 x.st027.m157 slots.m157 1
 x.st027.m157 count.s030 1
 x.st027.m157 guests.p000 1
 x.st027.m099 objective -394780
 x.st027.m099 one.st027 1
 x.st027.m099 slots.m099 1
 x.st027.m099 count.s032 1
 x.st027.m099 guests.p000 1
 x.st028.m111 objective -794210
 x.st028.m111 one.st028 1
 x.st028.m111 slots.m111 1
 x.st028.m111 count.s004 1
 x.st028.m136 objective -794954
 x.st028.m136 one.st028 1
 x.st028.m136 slots.m136 1
 x.st028.m136 count.s008 1
 x.st028.m078 objective -795854
 x.st028.m078 one.st028 1
 x.st028.m078 slots.m078 1
 x.st028.m078 count.s014 1
 x.st028.m006 objective -747602
 x.st028.m006 one.st028 1
 x.st028.m006 slots.m006 1
 x.st028.m006 count.s015 1
 x.st028.m096 objective -798993
 x.st028.m096 one.st028 1
 x.st028.m096 slots.m096 1
 x.st028.m096 count.s023 1
 x.st028.m066 objective -793574
 x.st028.m066 one.st028 1
 x.st028.m066 slots.m066 1
 x.st028.m066 count.s031 1
 x.st028.m019 objective -794116
 x.st028.m019 one.st028 1
 x.st028.m019 slots.m019 1
 x.st028.m019 count.s032 1
 x.st029.m043 objective -197347
 x.st029.m043 one.st029 1
 x.st029.m043 slots.m043 1
 x.st029.m043 count.s000 1
 x.st029.m039 objective -197147
 x.st029.m039 one.st029 1
 x.st029.m039 slots.m039 1
 x.st029.m039 count.s001 1
 x.st029.m074 objective -182570
 x.st029.m074 one.st029 1
 x.st029.m074 slots.m074 1
 x.st029.m074 count.s003 1
 x.st029.m171 objective -197429
 x.st029.m171 one.st029 1
 x.st029.m171 slots.m171 1
 x.st029.m171 count.s005 1
 x.st029.m011 objective -199237
 x.st029.m011 one.st029 1
 x.st029.m011 slots.m011 1
 x.st029.m011 count.s009 1
 x.st029.m105 objective -166681
 x.st029.m105 one.st029 1
 x.st029.m105 slots.m105 1
 x.st029.m105 count.s012 1
 x.st029.m133 objective -195222
 x.st029.m133 one.st029 1
 x.st029.m133 slots.m133 1
 x.st029.m133 count.s027 1
 x.st030.m111 objective -392924
 x.st030.m111 one.st030 1
 x.st030.m111 slots.m111 1
 x.st030.m111 count.s004 1
 x.st030.m136 objective -393362
 x.st030.m136 one.st030 1
 x.st030.m136 slots.m136 1
 x.st030.m136 count.s008 1
 x.st030.m078 objective -394153
 x.st030.m078 one.st030 1
 x.st030.m078 slots.m078 1
 x.st030.m078 count.s014 1
 x.st030.m006 objective -347176
 x.st030.m006 one.st030 1
 x.st030.m006 slots.m006 1
 x.st030.m006 count.s015 1
 x.st030.m096 objective -399136
 x.st030.m096 one.st030 1
 x.st030.m096 slots.m096 1
 x.st030.m096 count.s023 1
 x.st030.m066 objective -393510
 x.st030.m066 one.st030 1
 x.st030.m066 slots.m066 1
 x.st030.m066 count.s031 1
 x.st030.m019 objective -392904
 x.st030.m019 one.st030 1
 x.st030.m019 slots.m019 1
 x.st030.m019 count.s032 1
 x.st030.m092 objective -391870
 x.st030.m092 one.st030 1
 x.st030.m092 slots.m092 1
 x.st030.m092 count.s034 1
 x.st031.m147 objective -194448
 x.st031.m147 one.st031 1
 x.st031.m147 slots.m147 1
 x.st031.m147 count.s008 1
 x.st031.m147 guests.p000 1
 x.st031.m005 objective -196488
 x.st031.m005 one.st031 1
 x.st031.m005 slots.m005 1
 x.st031.m005 count.s011 1
 x.st031.m005 guests.p000 1
 x.st031.m061 objective -192070
 x.st031.m061 one.st031 1
 x.st031.m061 slots.m061 1
 x.st031.m061 count.s022 1
 x.st031.m061 guests.p000 1
 x.st031.m151 objective -191982
 x.st031.m151 one.st031 1
 x.st031.m151 slots.m151 1
 x.st031.m151 count.s023 1
 x.st031.m151 guests.p000 1
 x.st032.m049 objective -68175
 x.st032.m049 slots.m049 1
 x.st032.m049 count.s002 1
 x.st033.m098 objective -795994
 x.st033.m098 one.st033 1
 x.st033.m098 slots.m098 1
 x.st033.m098 count.s000 1
 x.st033.m134 objective -795994
 x.st033.m134 one.st033 1
 x.st033.m134 slots.m134 1
 x.st033.m134 count.s000 1
 x.st033.m042 objective -766159
 x.st033.m042 one.st033 1
 x.st033.m042 slots.m042 1
 x.st033.m042 count.s002 1
 x.st033.m060 objective -796333
 x.st033.m060 one.st033 1
 x.st033.m060 slots.m060 1
 x.st033.m060 count.s005 1
 x.st033.m058 objective -796212
 x.st033.m058 one.st033 1
 x.st033.m058 slots.m058 1
 x.st033.m058 count.s007 1
 x.st033.m138 objective -798282
 x.st033.m138 one.st033 1
 x.st033.m138 slots.m138 1
 x.st033.m138 count.s010 1
 x.st033.m041 objective -796424
 x.st033.m041 one.st033 1
 x.st033.m041 slots.m041 1
 x.st033.m041 count.s011 1
 x.st033.m154 objective -765958
 x.st033.m154 one.st033 1
 x.st033.m154 slots.m154 1
 x.st033.m154 count.s012 1
 x.st033.m065 objective -765890
 x.st033.m065 one.st033 1
 x.st033.m065 slots.m065 1
 x.st033.m065 count.s013 1
 x.st033.m013 objective -795108
 x.st033.m013 one.st033 1
 x.st033.m013 slots.m013 1
 x.st033.m013 count.s017 1
 x.st033.m089 objective -765243
 x.st033.m089 one.st033 1
 x.st033.m089 slots.m089 1
 x.st033.m089 count.s019 1
 x.st033.m122 objective -793180
 x.st033.m122 one.st033 1
 x.st033.m122 slots.m122 1
 x.st033.m122 count.s022 1
 x.st033.m083 objective -793092
 x.st033.m083 one.st033 1
 x.st033.m083 slots.m083 1
 x.st033.m083 count.s023 1
 x.st033.m090 objective -763166
 x.st033.m090 one.st033 1
 x.st033.m090 slots.m090 1
 x.st033.m090 count.s024 1
 x.st033.m168 objective -763166
 x.st033.m168 one.st033 1
 x.st033.m168 slots.m168 1
 x.st033.m168 count.s024 1
 x.st033.m070 objective -793452
 x.st033.m070 one.st033 1
 x.st033.m070 slots.m070 1
 x.st033.m070 count.s025 1
 x.st034.m182 objective -198932
 x.st034.m182 one.st034 1
 x.st034.m182 slots.m182 1
 x.st034.m182 count.s003 1
 x.st034.m116 objective -198400
 x.st034.m116 one.st034 1
 x.st034.m116 slots.m116 1
 x.st034.m116 count.s008 1
 x.st034.m114 objective -198442
 x.st034.m114 one.st034 1
 x.st034.m114 slots.m114 1
 x.st034.m114 count.s010 1
 x.st034.m018 objective -197827
 x.st034.m018 one.st034 1
 x.st034.m018 slots.m018 1
 x.st034.m018 count.s016 1
 x.st034.m173 objective -197336
 x.st034.m173 one.st034 1
 x.st034.m173 slots.m173 1
 x.st034.m173 count.s017 1
 x.st034.m040 objective -197475
 x.st034.m040 one.st034 1
 x.st034.m040 slots.m040 1
 x.st034.m040 count.s019 1
 x.st034.m120 objective -197475
 x.st034.m120 one.st034 1
 x.st034.m120 slots.m120 1
 x.st034.m120 count.s019 1
 x.st034.m029 objective -196286
 x.st034.m029 one.st034 1
 x.st034.m029 slots.m029 1
 x.st034.m029 count.s025 1
 x.st034.m077 objective -196188
 x.st034.m077 one.st034 1
 x.st034.m077 slots.m077 1
 x.st034.m077 count.s026 1
 x.st035.m180 objective -51760
 x.st035.m180 one.st035 1
 x.st035.m180 count.s015 1
 x.st035.m093 objective -93510
 x.st035.m093 one.st035 1
 x.st035.m093 duo.m093.1 1
 x.st035.m093 whole.st035.m093.1 1
 x.st035.m093 count.s020 1
 x.st036.m145 objective -398522
 x.st036.m145 one.st036 1
 x.st036.m145 slots.m145 1
 x.st036.m145 count.s004 1
 x.st036.m012 objective -398760
 x.st036.m012 one.st036 1
 x.st036.m012 slots.m012 1
 x.st036.m012 count.s009 1
 x.st036.m022 objective -396657
 x.st036.m022 one.st036 1
 x.st036.m022 slots.m022 1
 x.st036.m022 count.s018 1
 x.st036.m142 objective -393954
 x.st036.m142 one.st036 1
 x.st036.m142 slots.m142 1
 x.st036.m142 count.s021 1
 x.st036.m123 objective -397640
 x.st036.m123 one.st036 1
 x.st036.m123 slots.m123 1
 x.st036.m123 count.s022 1
 x.st036.m028 objective -396395
 x.st036.m028 one.st036 1
 x.st036.m028 slots.m028 1
 x.st036.m028 count.s023 1
 x.st036.m021 objective -367634
 x.st036.m021 one.st036 1
 x.st036.m021 slots.m021 1
 x.st036.m021 count.s024 1
 x.st036.m017 objective -362654
 x.st036.m017 one.st036 1
 x.st036.m017 slots.m017 1
 x.st036.m017 count.s030 1
 x.st036.m068 objective -393720
 x.st036.m068 one.st036 1
 x.st036.m068 slots.m068 1
 x.st036.m068 count.s032 1
 x.st037.m121 objective -393872
 x.st037.m121 one.st037 1
 x.st037.m121 slots.m121 1
 x.st037.m121 count.s020 1
 x.st037.m121 guests.p000 1
 x.st037.m081 objective -393986
 x.st037.m081 one.st037 1
 x.st037.m081 slots.m081 1
 x.st037.m081 count.s021 1
 x.st037.m081 guests.p000 1
 x.st037.m014 objective -396276
 x.st037.m014 one.st037 1
 x.st037.m014 slots.m014 1
 x.st037.m014 count.s029 1
 x.st037.m014 guests.p000 1
 x.st038.m033 objective -394534
 x.st038.m033 one.st038 1
 x.st038.m033 slots.m033 1
 x.st038.m033 count.s005 1
 x.st038.m033 guests.p000 1
 x.st038.m100 objective -393978
 x.st038.m100 one.st038 1
 x.st038.m100 slots.m100 1
 x.st038.m100 count.s006 1
 x.st038.m100 guests.p000 1
 x.st038.m085 objective -395022
 x.st038.m085 one.st038 1
 x.st038.m085 slots.m085 1
 x.st038.m085 count.s023 1
 x.st038.m085 guests.p000 1
 x.st038.m164 objective -395618
 x.st038.m164 one.st038 1
 x.st038.m164 slots.m164 1
 x.st038.m164 count.s027 1
 x.st038.m164 guests.p000 1
 x.st038.m062 objective -397829
 x.st038.m062 one.st038 1
 x.st038.m062 slots.m062 1
 x.st038.m062 count.s028 1
 x.st038.m062 guests.p000 1
 x.st038.m031 objective -395100
 x.st038.m031 one.st038 1
 x.st038.m031 slots.m031 1
 x.st038.m031 count.s030 1
 x.st038.m031 guests.p000 1
 x.st039.m182 objective -196369
 x.st039.m182 one.st039 1
 x.st039.m182 slots.m182 1
 x.st039.m182 count.s003 1
 x.st039.m182 guests.p000 1
 x.st039.m116 objective -196165
 x.st039.m116 one.st039 1
 x.st039.m116 slots.m116 1
 x.st039.m116 count.s008 1
 x.st039.m116 guests.p000 1
 x.st039.m114 objective -196228
 x.st039.m114 one.st039 1
 x.st039.m114 slots.m114 1
 x.st039.m114 count.s010 1
 x.st039.m114 guests.p000 1
 x.st039.m018 objective -198002
 x.st039.m018 one.st039 1
 x.st039.m018 slots.m018 1
 x.st039.m018 count.s016 1
 x.st039.m018 guests.p000 1
 x.st039.m173 objective -195532
 x.st039.m173 one.st039 1
 x.st039.m173 slots.m173 1
 x.st039.m173 count.s017 1
 x.st039.m173 guests.p000 1
 x.st039.m040 objective -195916
 x.st039.m040 one.st039 1
 x.st039.m040 slots.m040 1
 x.st039.m040 count.s019 1
 x.st039.m040 guests.p000 1
 x.st039.m120 objective -195916
 x.st039.m120 one.st039 1
 x.st039.m120 slots.m120 1
 x.st039.m120 count.s019 1
 x.st039.m120 guests.p000 1
 x.st040.m063 objective -794730
 x.st040.m063 one.st040 1
 x.st040.m063 slots.m063 1
 x.st040.m063 count.s000 1
 x.st040.m091 objective -795083
 x.st040.m091 one.st040 1
 x.st040.m091 slots.m091 1
 x.st040.m091 count.s009 1
 x.st040.m118 objective -795083
 x.st040.m118 one.st040 1
 x.st040.m118 slots.m118 1
 x.st040.m118 count.s009 1
 x.st040.m144 objective -794981
 x.st040.m144 one.st040 1
 x.st040.m144 slots.m144 1
 x.st040.m144 count.s011 1
 x.st040.m025 objective -764174
 x.st040.m025 one.st040 1
 x.st040.m025 slots.m025 1
 x.st040.m025 count.s012 1
 x.st040.m097 objective -764174
 x.st040.m097 one.st040 1
 x.st040.m097 slots.m097 1
 x.st040.m097 count.s012 1
 x.st040.m052 objective -793466
 x.st040.m052 one.st040 1
 x.st040.m052 slots.m052 1
 x.st040.m052 count.s017 1
 x.st040.m051 objective -791882
 x.st040.m051 one.st040 1
 x.st040.m051 slots.m051 1
 x.st040.m051 count.s020 1
 x.st041.m098 objective -96844
 x.st041.m098 one.st041 1
 x.st041.m098 duo.m098.5 1
 x.st041.m098 whole.st041.m098.5 1
 x.st041.m098 count.s000 1
 x.st041.m134 objective -96844
 x.st041.m134 one.st041 1
 x.st041.m134 duo.m134.5 1
 x.st041.m134 whole.st041.m134.5 1
 x.st041.m134 count.s000 1
 x.st041.m042 objective -66658
 x.st041.m042 one.st041 1
 x.st041.m042 slots.m042 1
 x.st041.m042 count.s002 1
 x.st041.m060 objective -96284
 x.st041.m060 one.st041 1
 x.st041.m060 duo.m060.5 1
 x.st041.m060 whole.st041.m060.5 1
 x.st041.m060 count.s005 1
 x.st041.m058 objective -97170
 x.st041.m058 one.st041 1
 x.st041.m058 duo.m058.5 1
 x.st041.m058 whole.st041.m058.5 1
 x.st041.m058 count.s007 1
 x.st041.m138 objective -96322
 x.st041.m138 one.st041 1
 x.st041.m138 duo.m138.5 1
 x.st041.m138 whole.st041.m138.5 1
 x.st041.m138 count.s010 1
 x.st041.m154 objective -64944
 x.st041.m154 one.st041 1
 x.st041.m154 duo.m154.5 1
 x.st041.m154 whole.st041.m154.5 1
 x.st041.m154 count.s012 1
 x.st041.m065 objective -65506
 x.st041.m065 one.st041 1
 x.st041.m065 duo.m065.5 1
 x.st041.m065 whole.st041.m065.5 1
 x.st041.m065 count.s013 1
 x.st041.m013 objective -94352
 x.st041.m013 one.st041 1
 x.st041.m013 duo.m013.5 1
 x.st041.m013 whole.st041.m013.5 1
 x.st041.m013 count.s017 1
 x.st041.m122 objective -99254
 x.st041.m122 one.st041 1
 x.st041.m122 slots.m122 1
 x.st041.m122 count.s022 1
 x.st041.m083 objective -99248
 x.st041.m083 one.st041 1
 x.st041.m083 duo.m083.5 1
 x.st041.m083 whole.st041.m083.5 1
 x.st041.m083 count.s023 1
 x.st041.m090 objective -69235
 x.st041.m090 one.st041 1
 x.st041.m090 duo.m090.5 1
 x.st041.m090 whole.st041.m090.5 1
 x.st041.m090 count.s024 1
 x.st041.m168 objective -69235
 x.st041.m168 one.st041 1
 x.st041.m168 duo.m168.5 1
 x.st041.m168 whole.st041.m168.5 1
 x.st041.m168 count.s024 1
 x.st041.m070 objective -99136
 x.st041.m070 one.st041 1
 x.st041.m070 duo.m070.5 1
 x.st041.m070 whole.st041.m070.5 1
 x.st041.m070 count.s025 1
 x.st041.m095 objective -96198
 x.st041.m095 one.st041 1
 x.st041.m095 slots.m095 1
 x.st041.m095 count.s029 1
 x.st041.m169 objective -95142
 x.st041.m169 one.st041 1
 x.st041.m169 slots.m169 1
 x.st041.m169 count.s034 1
 x.st042.m096 objective -192824
 x.st042.m096 one.st042 1
 x.st042.m096 slots.m096 1
 x.st042.m096 count.s023 1
 x.st042.m096 guests.p000 1
 x.st042.m027 objective -165142
 x.st042.m027 one.st042 1
 x.st042.m027 slots.m027 1
 x.st042.m027 count.s026 1
 x.st042.m027 guests.p000 1
 x.st042.m066 objective -196413
 x.st042.m066 one.st042 1
 x.st042.m066 slots.m066 1
 x.st042.m066 count.s031 1
 x.st042.m066 guests.p000 1
 x.st042.m019 objective -196037
 x.st042.m019 one.st042 1
 x.st042.m019 slots.m019 1
 x.st042.m019 count.s032 1
 x.st042.m019 guests.p000 1
 x.st042.m092 objective -195992
 x.st042.m092 one.st042 1
 x.st042.m092 slots.m092 1
 x.st042.m092 count.s034 1
 x.st042.m092 guests.p000 1
 x.st043.m182 objective -196641
 x.st043.m182 one.st043 1
 x.st043.m182 slots.m182 1
 x.st043.m182 count.s003 1
 x.st043.m116 objective -198488
 x.st043.m116 one.st043 1
 x.st043.m116 slots.m116 1
 x.st043.m116 count.s008 1
 x.st043.m114 objective -196851
 x.st043.m114 one.st043 1
 x.st043.m114 slots.m114 1
 x.st043.m114 count.s010 1
 x.st043.m018 objective -196013
 x.st043.m018 one.st043 1
 x.st043.m018 slots.m018 1
 x.st043.m018 count.s016 1
 x.st043.m173 objective -195616
 x.st043.m173 one.st043 1
 x.st043.m173 slots.m173 1
 x.st043.m173 count.s017 1
 x.st043.m040 objective -195676
 x.st043.m040 one.st043 1
 x.st043.m040 slots.m040 1
 x.st043.m040 count.s019 1
 x.st043.m120 objective -195676
 x.st043.m120 one.st043 1
 x.st043.m120 slots.m120 1
 x.st043.m120 count.s019 1
 x.st043.m029 objective -193736
 x.st043.m029 one.st043 1
 x.st043.m029 slots.m029 1
 x.st043.m029 count.s025 1
 x.st043.m077 objective -193638
 x.st043.m077 one.st043 1
 x.st043.m077 slots.m077 1
 x.st043.m077 count.s026 1
 x.st044.m122 objective -95148
 x.st044.m122 one.st044 1
 x.st044.m122 slots.m122 1
 x.st044.m122 count.s022 1
 x.st044.m083 objective -95194
 x.st044.m083 one.st044 1
 x.st044.m083 duo.m083.5 1
 x.st044.m083 whole.st044.m083.5 1
 x.st044.m083 count.s023 1
 x.st044.m090 objective -65184
 x.st044.m090 one.st044 1
 x.st044.m090 duo.m090.5 1
 x.st044.m090 whole.st044.m090.5 1
 x.st044.m090 count.s024 1
 x.st044.m168 objective -65184
 x.st044.m168 one.st044 1
 x.st044.m168 duo.m168.5 1
 x.st044.m168 whole.st044.m168.5 1
 x.st044.m168 count.s024 1
 x.st044.m070 objective -95106
 x.st044.m070 one.st044 1
 x.st044.m070 duo.m070.5 1
 x.st044.m070 whole.st044.m070.5 1
 x.st044.m070 count.s025 1
 x.st044.m095 objective -97995
 x.st044.m095 one.st044 1
 x.st044.m095 slots.m095 1
 x.st044.m095 count.s029 1
 x.st044.m169 objective -97721
 x.st044.m169 one.st044 1
 x.st044.m169 slots.m169 1
 x.st044.m169 count.s034 1
 x.st045.m137 objective -96309
 x.st045.m137 one.st045 1
 x.st045.m137 duo.m137.8 1
 x.st045.m137 whole.st045.m137.8 1
 x.st045.m137 count.s005 1
 x.st045.m137 guests.p000 1
 x.st045.m088 objective -66055
 x.st045.m088 one.st045 1
 x.st045.m088 slots.m088 1
 x.st045.m088 count.s006 1
 x.st045.m088 guests.p000 1
 x.st045.m159 objective -97976
 x.st045.m159 one.st045 1
 x.st045.m159 duo.m159.8 1
 x.st045.m159 whole.st045.m159.8 1
 x.st045.m159 count.s007 1
 x.st045.m159 guests.p000 1
 x.st045.m131 objective -96455
 x.st045.m131 one.st045 1
 x.st045.m131 slots.m131 1
 x.st045.m131 count.s011 1
 x.st045.m131 guests.p000 1
 x.st045.m129 objective -66502
 x.st045.m129 one.st045 1
 x.st045.m129 slots.m129 1
 x.st045.m129 count.s019 1
 x.st045.m129 guests.p000 1
 x.st046.m111 objective -198727
 x.st046.m111 one.st046 1
 x.st046.m111 slots.m111 1
 x.st046.m111 count.s004 1
 x.st046.m136 objective -198097
 x.st046.m136 one.st046 1
 x.st046.m136 slots.m136 1
 x.st046.m136 count.s008 1
 x.st046.m106 objective -168457
 x.st046.m106 one.st046 1
 x.st046.m106 slots.m106 1
 x.st046.m106 count.s013 1
 x.st046.m078 objective -197632
 x.st046.m078 one.st046 1
 x.st046.m078 slots.m078 1
 x.st046.m078 count.s014 1
 x.st046.m006 objective -152388
 x.st046.m006 one.st046 1
 x.st046.m006 slots.m006 1
 x.st046.m006 count.s015 1
 x.st046.m096 objective -195320
 x.st046.m096 one.st046 1
 x.st046.m096 slots.m096 1
 x.st046.m096 count.s023 1
 x.st046.m027 objective -165566
 x.st046.m027 one.st046 1
 x.st046.m027 slots.m027 1
 x.st046.m027 count.s026 1
 x.st047.m170 objective -196054
 x.st047.m170 one.st047 1
 x.st047.m170 slots.m170 1
 x.st047.m170 count.s022 1
 x.st047.m166 objective -166092
 x.st047.m166 one.st047 1
 x.st047.m166 slots.m166 1
 x.st047.m166 count.s024 1
 x.st047.m000 objective -196054
 x.st047.m000 one.st047 1
 x.st047.m000 slots.m000 1
 x.st047.m000 count.s025 1
 x.st047.m037 objective -198663
 x.st047.m037 one.st047 1
 x.st047.m037 slots.m037 1
 x.st047.m037 count.s029 1
 x.st047.m113 objective -198187
 x.st047.m113 one.st047 1
 x.st047.m113 slots.m113 1
 x.st047.m113 count.s033 1
 x.st048.m032 objective -96026
 x.st048.m032 one.st048 1
 x.st048.m032 duo.m032.9 1
 x.st048.m032 whole.st048.m032.9 1
 x.st048.m032 count.s025 1
 x.st048.m009 objective -99192
 x.st048.m009 one.st048 1
 x.st048.m009 slots.m009 1
 x.st048.m009 count.s029 1
 x.st048.m045 objective -99192
 x.st048.m045 one.st048 1
 x.st048.m045 slots.m045 1
 x.st048.m045 count.s029 1
 x.st049.m111 objective -98223
 x.st049.m111 one.st049 1
 x.st049.m111 duo.m111.0 1
 x.st049.m111 whole.st049.m111.0 1
 x.st049.m111 count.s004 1
 x.st049.m111 guests.p000 1
 x.st049.m106 objective -68637
 x.st049.m106 one.st049 1
 x.st049.m106 duo.m106.0 1
 x.st049.m106 whole.st049.m106.0 1
 x.st049.m106 count.s013 1
 x.st049.m106 guests.p000 1
 x.st049.m078 objective -97434
 x.st049.m078 one.st049 1
 x.st049.m078 duo.m078.0 1
 x.st049.m078 whole.st049.m078.0 1
 x.st049.m078 count.s014 1
 x.st049.m078 guests.p000 1
 x.st049.m006 objective -54169
 x.st049.m006 one.st049 1
 x.st049.m006 duo.m006.0 1
 x.st049.m006 whole.st049.m006.0 1
 x.st049.m006 count.s015 1
 x.st049.m096 objective -94562
 x.st049.m096 one.st049 1
 x.st049.m096 duo.m096.0 1
 x.st049.m096 whole.st049.m096.0 1
 x.st049.m096 count.s023 1
 x.st049.m096 guests.p000 1
 x.st049.m027 objective -64554
 x.st049.m027 one.st049 1
 x.st049.m027 duo.m027.0 1
 x.st049.m027 whole.st049.m027.0 1
 x.st049.m027 count.s026 1
 x.st049.m027 guests.p000 1
 x.st050.m051 objective -395182
 x.st050.m051 one.st050 1
 x.st050.m051 slots.m051 1
 x.st050.m051 count.s020 1
 x.st050.m135 objective -364632
 x.st050.m135 one.st050 1
 x.st050.m135 slots.m135 1
 x.st050.m135 count.s024 1
 x.st050.m047 objective -365150
 x.st050.m047 one.st050 1
 x.st050.m047 slots.m047 1
 x.st050.m047 count.s026 1
 x.st050.m024 objective -366824
 x.st050.m024 one.st050 1
 x.st050.m024 slots.m024 1
 x.st050.m024 count.s030 1
 x.st050.m161 objective -396485
 x.st050.m161 one.st050 1
 x.st050.m161 slots.m161 1
 x.st050.m161 count.s033 1
 x.st051.m122 objective -96014
 x.st051.m122 one.st051 1
 x.st051.m122 slots.m122 1
 x.st051.m122 count.s022 1
 x.st051.m083 objective -96058
 x.st051.m083 one.st051 1
 x.st051.m083 duo.m083.5 1
 x.st051.m083 whole.st051.m083.5 1
 x.st051.m083 count.s023 1
 x.st051.m090 objective -66050
 x.st051.m090 one.st051 1
 x.st051.m090 duo.m090.5 1
 x.st051.m090 whole.st051.m090.5 1
 x.st051.m090 count.s024 1
 x.st051.m168 objective -66050
 x.st051.m168 one.st051 1
 x.st051.m168 duo.m168.5 1
 x.st051.m168 whole.st051.m168.5 1
 x.st051.m168 count.s024 1
 x.st051.m070 objective -95984
 x.st051.m070 one.st051 1
 x.st051.m070 duo.m070.5 1
 x.st051.m070 whole.st051.m070.5 1
 x.st051.m070 count.s025 1
 x.st051.m095 objective -99150
 x.st051.m095 one.st051 1
 x.st051.m095 slots.m095 1
 x.st051.m095 count.s029 1
 x.st051.m169 objective -99081
 x.st051.m169 one.st051 1
 x.st051.m169 slots.m169 1
 x.st051.m169 count.s034 1
 x.st052.m051 objective -96466
 x.st052.m051 one.st052 1
 x.st052.m051 duo.m051.10 1
 x.st052.m051 whole.st052.m051.10 1
 x.st052.m051 count.s020 1
 x.st052.m061 objective -96740
 x.st052.m061 one.st052 1
 x.st052.m061 slots.m061 1
 x.st052.m061 count.s022 1
 x.st052.m024 objective -69139
 x.st052.m024 one.st052 1
 x.st052.m024 duo.m024.10 1
 x.st052.m024 whole.st052.m024.10 1
 x.st052.m024 count.s030 1
 x.st052.m161 objective -98775
 x.st052.m161 one.st052 1
 x.st052.m161 duo.m161.10 1
 x.st052.m161 whole.st052.m161.10 1
 x.st052.m161 count.s033 1
 x.st053.m160 objective -796638
 x.st053.m160 one.st053 1
 x.st053.m160 slots.m160 1
 x.st053.m160 count.s029 1
 x.st053.m165 objective -796596
 x.st053.m165 one.st053 1
 x.st053.m165 slots.m165 1
 x.st053.m165 count.s031 1
 x.st054.m100 objective -97377
 x.st054.m100 one.st054 1
 x.st054.m100 slots.m100 1
 x.st054.m100 count.s006 1
 x.st054.m100 guests.p000 1
 x.st054.m085 objective -93826
 x.st054.m085 one.st054 1
 x.st054.m085 duo.m085.6 1
 x.st054.m085 whole.st054.m085.6 1
 x.st054.m085 count.s023 1
 x.st054.m085 guests.p000 1
 x.st054.m164 objective -94390
 x.st054.m164 one.st054 1
 x.st054.m164 duo.m164.6 1
 x.st054.m164 whole.st054.m164.6 1
 x.st054.m164 count.s027 1
 x.st054.m164 guests.p000 1
 x.st054.m062 objective -93490
 x.st054.m062 one.st054 1
 x.st054.m062 duo.m062.6 1
 x.st054.m062 whole.st054.m062.6 1
 x.st054.m062 count.s028 1
 x.st054.m062 guests.p000 1
 x.st055.m111 objective -195746
 x.st055.m111 one.st055 1
 x.st055.m111 slots.m111 1
 x.st055.m111 count.s004 1
 x.st055.m111 guests.p000 1
 x.st055.m136 objective -196748
 x.st055.m136 one.st055 1
 x.st055.m136 slots.m136 1
 x.st055.m136 count.s008 1
 x.st055.m136 guests.p000 1
 x.st055.m078 objective -196930
 x.st055.m078 one.st055 1
 x.st055.m078 slots.m078 1
 x.st055.m078 count.s014 1
 x.st055.m078 guests.p000 1
 x.st055.m006 objective -149808
 x.st055.m006 one.st055 1
 x.st055.m006 slots.m006 1
 x.st055.m006 count.s015 1
 x.st055.m096 objective -198231
 x.st055.m096 one.st055 1
 x.st055.m096 slots.m096 1
 x.st055.m096 count.s023 1
 x.st055.m096 guests.p000 1
 x.st055.m027 objective -167946
 x.st055.m027 one.st055 1
 x.st055.m027 slots.m027 1
 x.st055.m027 count.s026 1
 x.st055.m027 guests.p000 1
 x.st055.m066 objective -195194
 x.st055.m066 one.st055 1
 x.st055.m066 slots.m066 1
 x.st055.m066 count.s031 1
 x.st055.m066 guests.p000 1
 x.st055.m019 objective -195672
 x.st055.m019 one.st055 1
 x.st055.m019 slots.m019 1
 x.st055.m019 count.s032 1
 x.st055.m019 guests.p000 1
 x.st055.m092 objective -194434
 x.st055.m092 one.st055 1
 x.st055.m092 slots.m092 1
 x.st055.m092 count.s034 1
 x.st055.m092 guests.p000 1
 x.st056.m098 objective -98638
 x.st056.m098 one.st056 1
 x.st056.m098 duo.m098.5 1
 x.st056.m098 whole.st056.m098.5 1
 x.st056.m098 count.s000 1
 x.st056.m134 objective -98638
 x.st056.m134 one.st056 1
 x.st056.m134 duo.m134.5 1
 x.st056.m134 whole.st056.m134.5 1
 x.st056.m134 count.s000 1
 x.st056.m042 objective -68826
 x.st056.m042 one.st056 1
 x.st056.m042 slots.m042 1
 x.st056.m042 count.s002 1
 x.st056.m060 objective -99041
 x.st056.m060 one.st056 1
 x.st056.m060 duo.m060.5 1
 x.st056.m060 whole.st056.m060.5 1
 x.st056.m060 count.s005 1
 x.st056.m058 objective -98687
 x.st056.m058 one.st056 1
 x.st056.m058 duo.m058.5 1
 x.st056.m058 whole.st056.m058.5 1
 x.st056.m058 count.s007 1
 x.st056.m138 objective -99130
 x.st056.m138 one.st056 1
 x.st056.m138 duo.m138.5 1
 x.st056.m138 whole.st056.m138.5 1
 x.st056.m138 count.s010 1
 x.st056.m041 objective -99038
 x.st056.m041 one.st056 1
 x.st056.m041 slots.m041 1
 x.st056.m041 count.s011 1
 x.st056.m154 objective -68952
 x.st056.m154 one.st056 1
 x.st056.m154 duo.m154.5 1
 x.st056.m154 whole.st056.m154.5 1
 x.st056.m154 count.s012 1
 x.st056.m065 objective -69233
 x.st056.m065 one.st056 1
 x.st056.m065 duo.m065.5 1
 x.st056.m065 whole.st056.m065.5 1
 x.st056.m065 count.s013 1
 x.st056.m013 objective -98480
 x.st056.m013 one.st056 1
 x.st056.m013 duo.m013.5 1
 x.st056.m013 whole.st056.m013.5 1
 x.st056.m013 count.s017 1
 x.st057.m109 objective -62942
 x.st057.m109 one.st057 1
 x.st057.m109 slots.m109 1
 x.st057.m109 count.s002 1
 x.st057.m179 objective -62272
 x.st057.m179 one.st057 1
 x.st057.m179 slots.m179 1
 x.st057.m179 count.s006 1
 x.st057.m020 objective -62694
 x.st057.m020 one.st057 1
 x.st057.m020 slots.m020 1
 x.st057.m020 count.s012 1
 x.st057.m112 objective -62694
 x.st057.m112 one.st057 1
 x.st057.m112 slots.m112 1
 x.st057.m112 count.s012 1
 x.st057.m183 objective -63038
 x.st057.m183 one.st057 1
 x.st057.m183 slots.m183 1
 x.st057.m183 count.s013 1
 x.st057.m181 objective -48098
 x.st057.m181 one.st057 1
 x.st057.m181 slots.m181 1
 x.st057.m181 count.s015 1
 x.st057.m082 objective -63842
 x.st057.m082 one.st057 1
 x.st057.m082 slots.m082 1
 x.st057.m082 count.s016 1
 x.st057.m156 objective -64054
 x.st057.m156 one.st057 1
 x.st057.m156 slots.m156 1
 x.st057.m156 count.s019 1
 x.st057.m128 objective -96092
 x.st057.m128 one.st057 1
 x.st057.m128 slots.m128 1
 x.st057.m128 count.s027 1
 x.st057.m132 objective -93744
 x.st057.m132 one.st057 1
 x.st057.m132 slots.m132 1
 x.st057.m132 count.s031 1
 x.st057.m046 objective -93380
 x.st057.m046 one.st057 1
 x.st057.m046 slots.m046 1
 x.st057.m046 count.s034 1
 x.st057.m175 objective -93380
 x.st057.m175 one.st057 1
 x.st057.m175 slots.m175 1
 x.st057.m175 count.s034 1
 x.st058.m167 objective -198482
 x.st058.m167 one.st058 1
 x.st058.m167 slots.m167 1
 x.st058.m167 count.s029 1
 x.st058.m167 guests.p000 1
 x.st058.m099 objective -198544
 x.st058.m099 one.st058 1
 x.st058.m099 slots.m099 1
 x.st058.m099 count.s032 1
 x.st058.m099 guests.p000 1
 x.st059.m134 objective -97704
 x.st059.m134 one.st059 1
 x.st059.m134 duo.m134.2 1
 x.st059.m134 whole.st059.m134.2 1
 x.st059.m134 count.s000 1
 x.st059.m134 guests.p000 1
 x.st059.m162 objective -97842
 x.st059.m162 one.st059 1
 x.st059.m162 duo.m162.2 1
 x.st059.m162 whole.st059.m162.2 1
 x.st059.m162 count.s001 1
 x.st059.m162 guests.p000 1
 x.st059.m107 objective -67871
 x.st059.m107 one.st059 1
 x.st059.m107 slots.m107 1
 x.st059.m107 count.s002 1
 x.st059.m107 guests.p000 1
 x.st059.m038 objective -97979
 x.st059.m038 one.st059 1
 x.st059.m038 duo.m038.2 1
 x.st059.m038 whole.st059.m038.2 1
 x.st059.m038 count.s005 1
 x.st059.m038 guests.p000 1
 x.st059.m036 objective -97941
 x.st059.m036 one.st059 1
 x.st059.m036 duo.m036.2 1
 x.st059.m036 whole.st059.m036.2 1
 x.st059.m036 count.s007 1
 x.st059.m036 guests.p000 1
 x.st059.m069 objective -98136
 x.st059.m069 one.st059 1
 x.st059.m069 duo.m069.2 1
 x.st059.m069 whole.st059.m069.2 1
 x.st059.m069 count.s010 1
 x.st059.m069 guests.p000 1
 x.st059.m102 objective -98156
 x.st059.m102 one.st059 1
 x.st059.m102 slots.m102 1
 x.st059.m102 count.s011 1
 x.st059.m102 guests.p000 1
 x.st059.m086 objective -68103
 x.st059.m086 one.st059 1
 x.st059.m086 duo.m086.2 1
 x.st059.m086 whole.st059.m086.2 1
 x.st059.m086 count.s013 1
 x.st059.m086 guests.p000 1
 x.st059.m094 objective -53700
 x.st059.m094 one.st059 1
 x.st059.m094 duo.m094.2 1
 x.st059.m094 whole.st059.m094.2 1
 x.st059.m094 count.s015 1
 x.st059.m064 objective -97810
 x.st059.m064 one.st059 1
 x.st059.m064 duo.m064.2 1
 x.st059.m064 whole.st059.m064.2 1
 x.st059.m064 count.s017 1
 x.st059.m064 guests.p000 1
 x.st059.m125 objective -68252
 x.st059.m125 one.st059 1
 x.st059.m125 slots.m125 1
 x.st059.m125 count.s019 1
 x.st059.m125 guests.p000 1
 x.st059.m126 objective -68252
 x.st059.m126 one.st059 1
 x.st059.m126 slots.m126 1
 x.st059.m126 count.s019 1
 x.st059.m126 guests.p000 1
 x.st059.m170 objective -95792
 x.st059.m170 one.st059 1
 x.st059.m170 slots.m170 1
 x.st059.m170 count.s022 1
 x.st059.m170 guests.p000 1
 x.st059.m166 objective -65790
 x.st059.m166 one.st059 1
 x.st059.m166 duo.m166.2 1
 x.st059.m166 whole.st059.m166.2 1
 x.st059.m166 count.s024 1
 x.st059.m166 guests.p000 1
 x.st059.m000 objective -96110
 x.st059.m000 one.st059 1
 x.st059.m000 duo.m000.2 1
 x.st059.m000 whole.st059.m000.2 1
 x.st059.m000 count.s025 1
 x.st059.m000 guests.p000 1
 x.st060.m185 objective -69043
 x.st060.m185 one.st060 1
 x.st060.m185 slots.m185 1
 x.st060.m185 count.s002 1
 x.st060.m072 objective -84062
 x.st060.m072 one.st060 1
 x.st060.m072 duo.m072.9 1
 x.st060.m072 whole.st060.m072.9 1
 x.st060.m072 count.s003 1
 x.st060.m130 objective -99118
 x.st060.m130 one.st060 1
 x.st060.m130 duo.m130.9 1
 x.st060.m130 whole.st060.m130.9 1
 x.st060.m130 count.s004 1
 x.st060.m010 objective -68464
 x.st060.m010 one.st060 1
 x.st060.m010 slots.m010 1
 x.st060.m010 count.s006 1
 x.st060.m007 objective -98763
 x.st060.m007 one.st060 1
 x.st060.m007 duo.m007.9 1
 x.st060.m007 whole.st060.m007.9 1
 x.st060.m007 count.s007 1
 x.st060.m101 objective -98895
 x.st060.m101 one.st060 1
 x.st060.m101 slots.m101 1
 x.st060.m101 count.s011 1
 x.st060.m150 objective -68580
 x.st060.m150 one.st060 1
 x.st060.m150 duo.m150.9 1
 x.st060.m150 whole.st060.m150.9 1
 x.st060.m150 count.s012 1
 x.st060.m023 objective -98351
 x.st060.m023 one.st060 1
 x.st060.m023 duo.m023.9 1
 x.st060.m023 whole.st060.m023.9 1
 x.st060.m023 count.s014 1
 x.st060.m103 objective -53575
 x.st060.m103 one.st060 1
 x.st060.m103 duo.m103.9 1
 x.st060.m103 whole.st060.m103.9 1
 x.st060.m103 count.s015 1
 x.st060.m080 objective -68394
 x.st060.m080 one.st060 1
 x.st060.m080 duo.m080.9 1
 x.st060.m080 whole.st060.m080.9 1
 x.st060.m080 count.s016 1
 x.st060.m032 objective -96204
 x.st060.m032 one.st060 1
 x.st060.m032 duo.m032.9 1
 x.st060.m032 whole.st060.m032.9 1
 x.st060.m032 count.s025 1
 x.st060.m015 objective -65806
 x.st060.m015 one.st060 1
 x.st060.m015 duo.m015.9 1
 x.st060.m015 whole.st060.m015.9 1
 x.st060.m015 count.s026 1
 x.st060.m084 objective -96368
 x.st060.m084 one.st060 1
 x.st060.m084 duo.m084.9 1
 x.st060.m084 whole.st060.m084.9 1
 x.st060.m084 count.s027 1
 x.st061.m185 objective -66338
 x.st061.m185 one.st061 1
 x.st061.m185 slots.m185 1
 x.st061.m185 count.s002 1
 x.st061.m072 objective -81216
 x.st061.m072 one.st061 1
 x.st061.m072 duo.m072.9 1
 x.st061.m072 whole.st061.m072.9 1
 x.st061.m072 count.s003 1
 x.st061.m130 objective -95952
 x.st061.m130 one.st061 1
 x.st061.m130 duo.m130.9 1
 x.st061.m130 whole.st061.m130.9 1
 x.st061.m130 count.s004 1
 x.st061.m010 objective -64172
 x.st061.m010 one.st061 1
 x.st061.m010 slots.m010 1
 x.st061.m010 count.s006 1
 x.st061.m007 objective -96842
 x.st061.m007 one.st061 1
 x.st061.m007 duo.m007.9 1
 x.st061.m007 whole.st061.m007.9 1
 x.st061.m007 count.s007 1
 x.st061.m101 objective -96200
 x.st061.m101 one.st061 1
 x.st061.m101 slots.m101 1
 x.st061.m101 count.s011 1
 x.st061.m150 objective -64606
 x.st061.m150 one.st061 1
 x.st061.m150 duo.m150.9 1
 x.st061.m150 whole.st061.m150.9 1
 x.st061.m150 count.s012 1
 x.st061.m023 objective -97469
 x.st061.m023 one.st061 1
 x.st061.m023 duo.m023.9 1
 x.st061.m023 whole.st061.m023.9 1
 x.st061.m023 count.s014 1
 x.st061.m103 objective -49914
 x.st061.m103 one.st061 1
 x.st061.m103 duo.m103.9 1
 x.st061.m103 whole.st061.m103.9 1
 x.st061.m103 count.s015 1
 x.st061.m080 objective -65342
 x.st061.m080 one.st061 1
 x.st061.m080 duo.m080.9 1
 x.st061.m080 whole.st061.m080.9 1
 x.st061.m080 count.s016 1
 x.st061.m032 objective -98988
 x.st061.m032 one.st061 1
 x.st061.m032 duo.m032.9 1
 x.st061.m032 whole.st061.m032.9 1
 x.st061.m032 count.s025 1
 x.st061.m009 objective -96238
 x.st061.m009 one.st061 1
 x.st061.m009 slots.m009 1
 x.st061.m009 count.s029 1
 x.st061.m045 objective -96238
 x.st061.m045 one.st061 1
 x.st061.m045 slots.m045 1
 x.st061.m045 count.s029 1
 x.st062.m032 objective -395440
 x.st062.m032 one.st062 1
 x.st062.m032 slots.m032 1
 x.st062.m032 count.s025 1
 x.st062.m015 objective -364548
 x.st062.m015 one.st062 1
 x.st062.m015 slots.m015 1
 x.st062.m015 count.s026 1
 x.st062.m009 objective -398910
 x.st062.m009 one.st062 1
 x.st062.m009 slots.m009 1
 x.st062.m009 count.s029 1
 x.st062.m045 objective -398910
 x.st062.m045 one.st062 1
 x.st062.m045 slots.m045 1
 x.st062.m045 count.s029 1
 x.st063.m158 objective -867622
 x.st063.m158 one.st063 1
 x.st063.m158 duo.m158.12 1
 x.st063.m158 whole.st063.m158.12 1
 x.st063.m158 count.s030 1
 x.st063.m004 objective -897432
 x.st063.m004 one.st063 1
 x.st063.m004 duo.m004.12 1
 x.st063.m004 whole.st063.m004.12 1
 x.st063.m004 count.s032 1
 x.st063.m057 objective -897432
 x.st063.m057 one.st063 1
 x.st063.m057 duo.m057.12 1
 x.st063.m057 whole.st063.m057.12 1
 x.st063.m057 count.s032 1
 x.st063.m139 objective -898760
 x.st063.m139 one.st063 1
 x.st063.m139 duo.m139.12 1
 x.st063.m139 whole.st063.m139.12 1
 x.st063.m139 count.s033 1
 x.st064.m145 objective -195385
 x.st064.m145 one.st064 1
 x.st064.m145 slots.m145 1
 x.st064.m145 count.s004 1
 x.st064.m012 objective -195296
 x.st064.m012 one.st064 1
 x.st064.m012 slots.m012 1
 x.st064.m012 count.s009 1
 x.st064.m142 objective -192164
 x.st064.m142 one.st064 1
 x.st064.m142 slots.m142 1
 x.st064.m142 count.s021 1
 x.st064.m123 objective -192242
 x.st064.m123 one.st064 1
 x.st064.m123 slots.m123 1
 x.st064.m123 count.s022 1
 x.st064.m028 objective -192154
 x.st064.m028 one.st064 1
 x.st064.m028 slots.m028 1
 x.st064.m028 count.s023 1
 x.st064.m021 objective -162234
 x.st064.m021 one.st064 1
 x.st064.m021 slots.m021 1
 x.st064.m021 count.s024 1
 x.st065.m030 objective -197676
 x.st065.m030 one.st065 1
 x.st065.m030 slots.m030 1
 x.st065.m030 count.s000 1
 x.st065.m030 guests.p000 1
 x.st065.m137 objective -197990
 x.st065.m137 one.st065 1
 x.st065.m137 slots.m137 1
 x.st065.m137 count.s005 1
 x.st065.m137 guests.p000 1
 x.st065.m088 objective -167556
 x.st065.m088 one.st065 1
 x.st065.m088 slots.m088 1
 x.st065.m088 count.s006 1
 x.st065.m088 guests.p000 1
 x.st065.m159 objective -197559
 x.st065.m159 one.st065 1
 x.st065.m159 slots.m159 1
 x.st065.m159 count.s007 1
 x.st065.m159 guests.p000 1
 x.st065.m131 objective -197847
 x.st065.m131 one.st065 1
 x.st065.m131 slots.m131 1
 x.st065.m131 count.s011 1
 x.st065.m131 guests.p000 1
 x.st065.m129 objective -167521
 x.st065.m129 one.st065 1
 x.st065.m129 slots.m129 1
 x.st065.m129 count.s019 1
 x.st065.m129 guests.p000 1
 x.st066.m128 objective -796240
 x.st066.m128 one.st066 1
 x.st066.m128 slots.m128 1
 x.st066.m128 count.s027 1
 x.st066.m132 objective -798915
 x.st066.m132 one.st066 1
 x.st066.m132 slots.m132 1
 x.st066.m132 count.s031 1
 x.st066.m175 objective -798383
 x.st066.m175 one.st066 1
 x.st066.m175 slots.m175 1
 x.st066.m175 count.s034 1
 x.st067.m172 objective -96496
 x.st067.m172 one.st067 1
 x.st067.m172 duo.m172.10 1
 x.st067.m172 whole.st067.m172.10 1
 x.st067.m172 count.s001 1
 x.st067.m172 guests.p000 1
 x.st067.m035 objective -96738
 x.st067.m035 one.st067 1
 x.st067.m035 duo.m035.10 1
 x.st067.m035 whole.st067.m035.10 1
 x.st067.m035 count.s004 1
 x.st067.m035 guests.p000 1
 x.st067.m148 objective -96752
 x.st067.m148 one.st067 1
 x.st067.m148 duo.m148.10 1
 x.st067.m148 whole.st067.m148.10 1
 x.st067.m148 count.s005 1
 x.st067.m148 guests.p000 1
 x.st067.m050 objective -65974
 x.st067.m050 one.st067 1
 x.st067.m050 slots.m050 1
 x.st067.m050 count.s006 1
 x.st067.m050 guests.p000 1
 x.st067.m184 objective -65974
 x.st067.m184 one.st067 1
 x.st067.m184 slots.m184 1
 x.st067.m184 count.s006 1
 x.st067.m184 guests.p000 1
 x.st067.m091 objective -96860
 x.st067.m091 one.st067 1
 x.st067.m091 duo.m091.10 1
 x.st067.m091 whole.st067.m091.10 1
 x.st067.m091 count.s009 1
 x.st067.m091 guests.p000 1
 x.st067.m118 objective -96860
 x.st067.m118 one.st067 1
 x.st067.m118 duo.m118.10 1
 x.st067.m118 whole.st067.m118.10 1
 x.st067.m118 count.s009 1
 x.st067.m118 guests.p000 1
 x.st067.m144 objective -98760
 x.st067.m144 one.st067 1
 x.st067.m144 slots.m144 1
 x.st067.m144 count.s011 1
 x.st067.m144 guests.p000 1
 x.st067.m025 objective -66187
 x.st067.m025 one.st067 1
 x.st067.m025 duo.m025.10 1
 x.st067.m025 whole.st067.m025.10 1
 x.st067.m025 count.s012 1
 x.st067.m025 guests.p000 1
 x.st067.m097 objective -66187
 x.st067.m097 one.st067 1
 x.st067.m097 duo.m097.10 1
 x.st067.m097 whole.st067.m097.10 1
 x.st067.m097 count.s012 1
 x.st067.m097 guests.p000 1
 x.st067.m052 objective -95756
 x.st067.m052 one.st067 1
 x.st067.m052 duo.m052.10 1
 x.st067.m052 whole.st067.m052.10 1
 x.st067.m052 count.s017 1
 x.st067.m052 guests.p000 1
 x.st067.m051 objective -93344
 x.st067.m051 one.st067 1
 x.st067.m051 duo.m051.10 1
 x.st067.m051 whole.st067.m051.10 1
 x.st067.m051 count.s020 1
 x.st067.m051 guests.p000 1
 x.st067.m061 objective -94168
 x.st067.m061 one.st067 1
 x.st067.m061 slots.m061 1
 x.st067.m061 count.s022 1
 x.st067.m061 guests.p000 1
 x.st067.m135 objective -64158
 x.st067.m135 one.st067 1
 x.st067.m135 duo.m135.10 1
 x.st067.m135 whole.st067.m135.10 1
 x.st067.m135 count.s024 1
 x.st067.m135 guests.p000 1
 x.st067.m047 objective -64066
 x.st067.m047 one.st067 1
 x.st067.m047 duo.m047.10 1
 x.st067.m047 whole.st067.m047.10 1
 x.st067.m047 count.s026 1
 x.st067.m047 guests.p000 1
 x.st068.m111 objective -396552
 x.st068.m111 one.st068 1
 x.st068.m111 slots.m111 1
 x.st068.m111 count.s004 1
 x.st068.m136 objective -396751
 x.st068.m136 one.st068 1
 x.st068.m136 slots.m136 1
 x.st068.m136 count.s008 1
 x.st068.m106 objective -366525
 x.st068.m106 one.st068 1
 x.st068.m106 slots.m106 1
 x.st068.m106 count.s013 1
 x.st068.m078 objective -398592
 x.st068.m078 one.st068 1
 x.st068.m078 slots.m078 1
 x.st068.m078 count.s014 1
 x.st068.m006 objective -351489
 x.st068.m006 one.st068 1
 x.st068.m006 slots.m006 1
 x.st068.m006 count.s015 1
 x.st068.m096 objective -395286
 x.st068.m096 one.st068 1
 x.st068.m096 slots.m096 1
 x.st068.m096 count.s023 1
 x.st068.m027 objective -365344
 x.st068.m027 one.st068 1
 x.st068.m027 slots.m027 1
 x.st068.m027 count.s026 1
 x.st069.m146 objective -366139
 x.st069.m146 one.st069 1
 x.st069.m146 slots.m146 1
 x.st069.m146 count.s002 1
 x.st069.m146 guests.p000 1
 x.st069.m001 objective -396258
 x.st069.m001 one.st069 1
 x.st069.m001 slots.m001 1
 x.st069.m001 count.s005 1
 x.st069.m001 guests.p000 1
 x.st069.m143 objective -396186
 x.st069.m143 one.st069 1
 x.st069.m143 slots.m143 1
 x.st069.m143 count.s007 1
 x.st069.m143 guests.p000 1
 x.st069.m002 objective -396427
 x.st069.m002 one.st069 1
 x.st069.m002 slots.m002 1
 x.st069.m002 count.s011 1
 x.st069.m002 guests.p000 1
 x.st069.m075 objective -366692
 x.st069.m075 one.st069 1
 x.st069.m075 slots.m075 1
 x.st069.m075 count.s013 1
 x.st069.m075 guests.p000 1
 x.st069.m121 objective -395740
 x.st069.m121 one.st069 1
 x.st069.m121 slots.m121 1
 x.st069.m121 count.s020 1
 x.st069.m121 guests.p000 1
 x.st069.m081 objective -394352
 x.st069.m081 one.st069 1
 x.st069.m081 slots.m081 1
 x.st069.m081 count.s021 1
 x.st069.m081 guests.p000 1
 x.st070.m134 objective -95098
 x.st070.m134 one.st070 1
 x.st070.m134 duo.m134.2 1
 x.st070.m134 whole.st070.m134.2 1
 x.st070.m134 count.s000 1
 x.st070.m134 guests.p000 1
 x.st070.m162 objective -94818
 x.st070.m162 one.st070 1
 x.st070.m162 duo.m162.2 1
 x.st070.m162 whole.st070.m162.2 1
 x.st070.m162 count.s001 1
 x.st070.m162 guests.p000 1
 x.st070.m107 objective -64066
 x.st070.m107 one.st070 1
 x.st070.m107 slots.m107 1
 x.st070.m107 count.s002 1
 x.st070.m107 guests.p000 1
 x.st070.m038 objective -95250
 x.st070.m038 one.st070 1
 x.st070.m038 duo.m038.2 1
 x.st070.m038 whole.st070.m038.2 1
 x.st070.m038 count.s005 1
 x.st070.m038 guests.p000 1
 x.st070.m036 objective -95730
 x.st070.m036 one.st070 1
 x.st070.m036 duo.m036.2 1
 x.st070.m036 whole.st070.m036.2 1
 x.st070.m036 count.s007 1
 x.st070.m036 guests.p000 1
 x.st070.m069 objective -95528
 x.st070.m069 one.st070 1
 x.st070.m069 duo.m069.2 1
 x.st070.m069 whole.st070.m069.2 1
 x.st070.m069 count.s010 1
 x.st070.m069 guests.p000 1
 x.st070.m102 objective -94470
 x.st070.m102 one.st070 1
 x.st070.m102 slots.m102 1
 x.st070.m102 count.s011 1
 x.st070.m102 guests.p000 1
 x.st070.m086 objective -64068
 x.st070.m086 one.st070 1
 x.st070.m086 duo.m086.2 1
 x.st070.m086 whole.st070.m086.2 1
 x.st070.m086 count.s013 1
 x.st070.m086 guests.p000 1
 x.st070.m094 objective -50904
 x.st070.m094 one.st070 1
 x.st070.m094 duo.m094.2 1
 x.st070.m094 whole.st070.m094.2 1
 x.st070.m094 count.s015 1
 x.st070.m064 objective -95248
 x.st070.m064 one.st070 1
 x.st070.m064 duo.m064.2 1
 x.st070.m064 whole.st070.m064.2 1
 x.st070.m064 count.s017 1
 x.st070.m064 guests.p000 1
 x.st070.m125 objective -65004
 x.st070.m125 one.st070 1
 x.st070.m125 slots.m125 1
 x.st070.m125 count.s019 1
 x.st070.m125 guests.p000 1
 x.st070.m126 objective -65004
 x.st070.m126 one.st070 1
 x.st070.m126 slots.m126 1
 x.st070.m126 count.s019 1
 x.st070.m126 guests.p000 1
 x.st070.m170 objective -96248
 x.st070.m170 one.st070 1
 x.st070.m170 slots.m170 1
 x.st070.m170 count.s022 1
 x.st070.m170 guests.p000 1
 x.st070.m166 objective -66276
 x.st070.m166 one.st070 1
 x.st070.m166 duo.m166.2 1
 x.st070.m166 whole.st070.m166.2 1
 x.st070.m166 count.s024 1
 x.st070.m166 guests.p000 1
 x.st070.m000 objective -95300
 x.st070.m000 one.st070 1
 x.st070.m000 duo.m000.2 1
 x.st070.m000 whole.st070.m000.2 1
 x.st070.m000 count.s025 1
 x.st070.m000 guests.p000 1
 x.st070.m037 objective -95364
 x.st070.m037 one.st070 1
 x.st070.m037 slots.m037 1
 x.st070.m037 count.s029 1
 x.st070.m037 guests.p000 1
 x.st070.m113 objective -94306
 x.st070.m113 one.st070 1
 x.st070.m113 duo.m113.2 1
 x.st070.m113 whole.st070.m113.2 1
 x.st070.m113 count.s033 1
 x.st070.m113 guests.p000 1
 x.st071.m033 objective -791560
 x.st071.m033 one.st071 1
 x.st071.m033 slots.m033 1
 x.st071.m033 count.s005 1
 x.st071.m033 guests.p000 1
 x.st071.m100 objective -791026
 x.st071.m100 one.st071 1
 x.st071.m100 slots.m100 1
 x.st071.m100 count.s006 1
 x.st071.m100 guests.p000 1
 x.st071.m085 objective -797046
 x.st071.m085 one.st071 1
 x.st071.m085 slots.m085 1
 x.st071.m085 count.s023 1
 x.st071.m085 guests.p000 1
 x.st071.m062 objective -791748
 x.st071.m062 one.st071 1
 x.st071.m062 slots.m062 1
 x.st071.m062 count.s028 1
 x.st071.m062 guests.p000 1
 x.st071.m031 objective -791096
 x.st071.m031 one.st071 1
 x.st071.m031 slots.m031 1
 x.st071.m031 count.s030 1
 x.st071.m031 guests.p000 1
 x.st072.m005 objective -795803
 x.st072.m005 one.st072 1
 x.st072.m005 slots.m005 1
 x.st072.m005 count.s011 1
 x.st072.m151 objective -792884
 x.st072.m151 one.st072 1
 x.st072.m151 slots.m151 1
 x.st072.m151 count.s023 1
 x.st073.m172 objective -95656
 x.st073.m172 one.st073 1
 x.st073.m172 duo.m172.10 1
 x.st073.m172 whole.st073.m172.10 1
 x.st073.m172 count.s001 1
 x.st073.m035 objective -95757
 x.st073.m035 one.st073 1
 x.st073.m035 duo.m035.10 1
 x.st073.m035 whole.st073.m035.10 1
 x.st073.m035 count.s004 1
 x.st073.m148 objective -95773
 x.st073.m148 one.st073 1
 x.st073.m148 duo.m148.10 1
 x.st073.m148 whole.st073.m148.10 1
 x.st073.m148 count.s005 1
 x.st073.m050 objective -65441
 x.st073.m050 one.st073 1
 x.st073.m050 slots.m050 1
 x.st073.m050 count.s006 1
 x.st073.m184 objective -65441
 x.st073.m184 one.st073 1
 x.st073.m184 slots.m184 1
 x.st073.m184 count.s006 1
 x.st073.m091 objective -97624
 x.st073.m091 one.st073 1
 x.st073.m091 duo.m091.10 1
 x.st073.m091 whole.st073.m091.10 1
 x.st073.m091 count.s009 1
 x.st073.m118 objective -97624
 x.st073.m118 one.st073 1
 x.st073.m118 duo.m118.10 1
 x.st073.m118 whole.st073.m118.10 1
 x.st073.m118 count.s009 1
 x.st073.m144 objective -95927
 x.st073.m144 one.st073 1
 x.st073.m144 slots.m144 1
 x.st073.m144 count.s011 1
 x.st073.m025 objective -66876
 x.st073.m025 one.st073 1
 x.st073.m025 duo.m025.10 1
 x.st073.m025 whole.st073.m025.10 1
 x.st073.m025 count.s012 1
 x.st073.m097 objective -66876
 x.st073.m097 one.st073 1
 x.st073.m097 duo.m097.10 1
 x.st073.m097 whole.st073.m097.10 1
 x.st073.m097 count.s012 1
 x.st073.m052 objective -96672
 x.st073.m052 one.st073 1
 x.st073.m052 duo.m052.10 1
 x.st073.m052 whole.st073.m052.10 1
 x.st073.m052 count.s017 1
 x.st073.m051 objective -94590
 x.st073.m051 one.st073 1
 x.st073.m051 duo.m051.10 1
 x.st073.m051 whole.st073.m051.10 1
 x.st073.m051 count.s020 1
 x.st073.m061 objective -93250
 x.st073.m061 one.st073 1
 x.st073.m061 slots.m061 1
 x.st073.m061 count.s022 1
 x.st073.m135 objective -63246
 x.st073.m135 one.st073 1
 x.st073.m135 duo.m135.10 1
 x.st073.m135 whole.st073.m135.10 1
 x.st073.m135 count.s024 1
 x.st073.m047 objective -64386
 x.st073.m047 one.st073 1
 x.st073.m047 duo.m047.10 1
 x.st073.m047 whole.st073.m047.10 1
 x.st073.m047 count.s026 1
 x.st074.m111 objective -95936
 x.st074.m111 one.st074 1
 x.st074.m111 duo.m111.0 1
 x.st074.m111 whole.st074.m111.0 1
 x.st074.m111 count.s004 1
 x.st074.m111 guests.p000 1
 x.st074.m106 objective -67435
 x.st074.m106 one.st074 1
 x.st074.m106 duo.m106.0 1
 x.st074.m106 whole.st074.m106.0 1
 x.st074.m106 count.s013 1
 x.st074.m106 guests.p000 1
 x.st074.m078 objective -96711
 x.st074.m078 one.st074 1
 x.st074.m078 duo.m078.0 1
 x.st074.m078 whole.st074.m078.0 1
 x.st074.m078 count.s014 1
 x.st074.m078 guests.p000 1
 x.st074.m006 objective -51121
 x.st074.m006 one.st074 1
 x.st074.m006 duo.m006.0 1
 x.st074.m006 whole.st074.m006.0 1
 x.st074.m006 count.s015 1
 x.st074.m096 objective -95328
 x.st074.m096 one.st074 1
 x.st074.m096 duo.m096.0 1
 x.st074.m096 whole.st074.m096.0 1
 x.st074.m096 count.s023 1
 x.st074.m096 guests.p000 1
 x.st074.m027 objective -65331
 x.st074.m027 one.st074 1
 x.st074.m027 duo.m027.0 1
 x.st074.m027 whole.st074.m027.0 1
 x.st074.m027 count.s026 1
 x.st074.m027 guests.p000 1
 x.st074.m066 objective -91482
 x.st074.m066 one.st074 1
 x.st074.m066 duo.m066.0 1
 x.st074.m066 whole.st074.m066.0 1
 x.st074.m066 count.s031 1
 x.st074.m066 guests.p000 1
 x.st074.m019 objective -91730
 x.st074.m019 one.st074 1
 x.st074.m019 duo.m019.0 1
 x.st074.m019 whole.st074.m019.0 1
 x.st074.m019 count.s032 1
 x.st074.m019 guests.p000 1
 x.st075.m063 objective -794902
 x.st075.m063 one.st075 1
 x.st075.m063 slots.m063 1
 x.st075.m063 count.s000 1
 x.st075.m148 objective -793146
 x.st075.m148 one.st075 1
 x.st075.m148 slots.m148 1
 x.st075.m148 count.s005 1
 x.st075.m050 objective -762570
 x.st075.m050 one.st075 1
 x.st075.m050 slots.m050 1
 x.st075.m050 count.s006 1
 x.st075.m091 objective -793286
 x.st075.m091 one.st075 1
 x.st075.m091 slots.m091 1
 x.st075.m091 count.s009 1
 x.st075.m118 objective -793286
 x.st075.m118 one.st075 1
 x.st075.m118 slots.m118 1
 x.st075.m118 count.s009 1
 x.st075.m144 objective -793096
 x.st075.m144 one.st075 1
 x.st075.m144 slots.m144 1
 x.st075.m144 count.s011 1
 x.st075.m025 objective -762706
 x.st075.m025 one.st075 1
 x.st075.m025 slots.m025 1
 x.st075.m025 count.s012 1
 x.st075.m097 objective -761506
 x.st075.m097 one.st075 1
 x.st075.m097 slots.m097 1
 x.st075.m097 count.s012 1
 x.st075.m052 objective -791780
 x.st075.m052 one.st075 1
 x.st075.m052 slots.m052 1
 x.st075.m052 count.s017 1
 x.st075.m051 objective -793604
 x.st075.m051 one.st075 1
 x.st075.m051 slots.m051 1
 x.st075.m051 count.s020 1
 x.st075.m135 objective -767718
 x.st075.m135 one.st075 1
 x.st075.m135 slots.m135 1
 x.st075.m135 count.s024 1
 x.st075.m047 objective -767310
 x.st075.m047 one.st075 1
 x.st075.m047 slots.m047 1
 x.st075.m047 count.s026 1
 x.st075.m024 objective -762392
 x.st075.m024 one.st075 1
 x.st075.m024 slots.m024 1
 x.st075.m024 count.s030 1
 x.st075.m161 objective -791772
 x.st075.m161 one.st075 1
 x.st075.m161 slots.m161 1
 x.st075.m161 count.s033 1
 x.st076.m134 objective -196292
 x.st076.m134 one.st076 1
 x.st076.m134 slots.m134 1
 x.st076.m134 count.s000 1
 x.st076.m162 objective -196645
 x.st076.m162 one.st076 1
 x.st076.m162 slots.m162 1
 x.st076.m162 count.s001 1
 x.st076.m107 objective -166482
 x.st076.m107 one.st076 1
 x.st076.m107 slots.m107 1
 x.st076.m107 count.s002 1
 x.st076.m038 objective -196666
 x.st076.m038 one.st076 1
 x.st076.m038 slots.m038 1
 x.st076.m038 count.s005 1
 x.st076.m171 objective -196666
 x.st076.m171 one.st076 1
 x.st076.m171 slots.m171 1
 x.st076.m171 count.s005 1
 x.st076.m036 objective -196726
 x.st076.m036 one.st076 1
 x.st076.m036 slots.m036 1
 x.st076.m036 count.s007 1
 x.st076.m069 objective -197102
 x.st076.m069 one.st076 1
 x.st076.m069 slots.m069 1
 x.st076.m069 count.s010 1
 x.st076.m102 objective -197055
 x.st076.m102 one.st076 1
 x.st076.m102 slots.m102 1
 x.st076.m102 count.s011 1
 x.st076.m086 objective -168779
 x.st076.m086 one.st076 1
 x.st076.m086 slots.m086 1
 x.st076.m086 count.s013 1
 x.st076.m094 objective -151390
 x.st076.m094 one.st076 1
 x.st076.m094 slots.m094 1
 x.st076.m094 count.s015 1
 x.st076.m064 objective -196562
 x.st076.m064 one.st076 1
 x.st076.m064 slots.m064 1
 x.st076.m064 count.s017 1
 x.st076.m125 objective -166816
 x.st076.m125 one.st076 1
 x.st076.m125 slots.m125 1
 x.st076.m125 count.s019 1
 x.st076.m126 objective -166816
 x.st076.m126 one.st076 1
 x.st076.m126 slots.m126 1
 x.st076.m126 count.s019 1
 x.st076.m170 objective -193722
 x.st076.m170 one.st076 1
 x.st076.m170 slots.m170 1
 x.st076.m170 count.s022 1
 x.st076.m166 objective -163718
 x.st076.m166 one.st076 1
 x.st076.m166 slots.m166 1
 x.st076.m166 count.s024 1
 x.st076.m000 objective -194030
 x.st076.m000 one.st076 1
 x.st076.m000 slots.m000 1
 x.st076.m000 count.s025 1
 x.st077.m047 objective -69291
 x.st077.m047 duo.m047.10 1
 x.st077.m047 whole.st077.m047.10 1
 x.st077.m047 count.s026 1
 x.st078.m100 objective -93404
 x.st078.m100 one.st078 1
 x.st078.m100 slots.m100 1
 x.st078.m100 count.s006 1
 x.st078.m085 objective -98021
 x.st078.m085 one.st078 1
 x.st078.m085 duo.m085.6 1
 x.st078.m085 whole.st078.m085.6 1
 x.st078.m085 count.s023 1
 x.st078.m164 objective -97800
 x.st078.m164 one.st078 1
 x.st078.m164 duo.m164.6 1
 x.st078.m164 whole.st078.m164.6 1
 x.st078.m164 count.s027 1
 x.st078.m062 objective -95142
 x.st078.m062 one.st078 1
 x.st078.m062 duo.m062.6 1
 x.st078.m062 whole.st078.m062.6 1
 x.st078.m062 count.s028 1
 x.st078.m031 objective -94806
 x.st078.m031 one.st078 1
 x.st078.m031 duo.m031.6 1
 x.st078.m031 whole.st078.m031.6 1
 x.st078.m031 count.s030 1
 x.st079.m098 objective -392038
 x.st079.m098 one.st079 1
 x.st079.m098 slots.m098 1
 x.st079.m098 count.s000 1
 x.st079.m134 objective -392038
 x.st079.m134 one.st079 1
 x.st079.m134 slots.m134 1
 x.st079.m134 count.s000 1
 x.st079.m042 objective -362240
 x.st079.m042 one.st079 1
 x.st079.m042 slots.m042 1
 x.st079.m042 count.s002 1
 x.st079.m058 objective -392368
 x.st079.m058 one.st079 1
 x.st079.m058 slots.m058 1
 x.st079.m058 count.s007 1
 x.st079.m138 objective -392264
 x.st079.m138 one.st079 1
 x.st079.m138 slots.m138 1
 x.st079.m138 count.s010 1
 x.st079.m041 objective -392388
 x.st079.m041 one.st079 1
 x.st079.m041 slots.m041 1
 x.st079.m041 count.s011 1
 x.st079.m154 objective -361796
 x.st079.m154 one.st079 1
 x.st079.m154 slots.m154 1
 x.st079.m154 count.s012 1
 x.st079.m013 objective -392306
 x.st079.m013 one.st079 1
 x.st079.m013 slots.m013 1
 x.st079.m013 count.s017 1
 x.st079.m089 objective -363202
 x.st079.m089 one.st079 1
 x.st079.m089 slots.m089 1
 x.st079.m089 count.s019 1
 x.st079.m122 objective -392976
 x.st079.m122 one.st079 1
 x.st079.m122 slots.m122 1
 x.st079.m122 count.s022 1
 x.st079.m083 objective -392938
 x.st079.m083 one.st079 1
 x.st079.m083 slots.m083 1
 x.st079.m083 count.s023 1
 x.st079.m090 objective -364206
 x.st079.m090 one.st079 1
 x.st079.m090 slots.m090 1
 x.st079.m090 count.s024 1
 x.st079.m168 objective -364206
 x.st079.m168 one.st079 1
 x.st079.m168 slots.m168 1
 x.st079.m168 count.s024 1
 x.st079.m070 objective -393224
 x.st079.m070 one.st079 1
 x.st079.m070 slots.m070 1
 x.st079.m070 count.s025 1
 x.st079.m095 objective -393574
 x.st079.m095 one.st079 1
 x.st079.m095 slots.m095 1
 x.st079.m095 count.s029 1
 x.st079.m169 objective -394544
 x.st079.m169 one.st079 1
 x.st079.m169 slots.m169 1
 x.st079.m169 count.s034 1
 x.st080.m047 objective -768463
 x.st080.m047 slots.m047 1
 x.st080.m047 count.s026 1
 x.st080.m047 guests.p000 1
 x.st081.m059 objective -98282
 x.st081.m059 one.st081 1
 x.st081.m059 duo.m059.12 1
 x.st081.m059 whole.st081.m059.12 1
 x.st081.m059 count.s004 1
 x.st081.m059 guests.p000 1
 x.st081.m073 objective -96489
 x.st081.m073 one.st081 1
 x.st081.m073 duo.m073.12 1
 x.st081.m073 whole.st081.m073.12 1
 x.st081.m073 count.s005 1
 x.st081.m073 guests.p000 1
 x.st081.m119 objective -96100
 x.st081.m119 one.st081 1
 x.st081.m119 duo.m119.12 1
 x.st081.m119 whole.st081.m119.12 1
 x.st081.m119 count.s007 1
 x.st081.m119 guests.p000 1
 x.st081.m155 objective -96546
 x.st081.m155 one.st081 1
 x.st081.m155 duo.m155.12 1
 x.st081.m155 whole.st081.m155.12 1
 x.st081.m155 count.s010 1
 x.st081.m155 guests.p000 1
 x.st081.m110 objective -95735
 x.st081.m110 one.st081 1
 x.st081.m110 duo.m110.12 1
 x.st081.m110 whole.st081.m110.12 1
 x.st081.m110 count.s014 1
 x.st081.m110 guests.p000 1
 x.st081.m079 objective -66535
 x.st081.m079 one.st081 1
 x.st081.m079 duo.m079.12 1
 x.st081.m079 whole.st081.m079.12 1
 x.st081.m079 count.s016 1
 x.st081.m079 guests.p000 1
 x.st081.m054 objective -66249
 x.st081.m054 one.st081 1
 x.st081.m054 slots.m054 1
 x.st081.m054 count.s019 1
 x.st081.m054 guests.p000 1
 x.st082.m145 objective -394268
 x.st082.m145 one.st082 1
 x.st082.m145 slots.m145 1
 x.st082.m145 count.s004 1
 x.st082.m145 guests.p000 1
 x.st082.m012 objective -394670
 x.st082.m012 one.st082 1
 x.st082.m012 slots.m012 1
 x.st082.m012 count.s009 1
 x.st082.m012 guests.p000 1
 x.st082.m022 objective -395042
 x.st082.m022 one.st082 1
 x.st082.m022 slots.m022 1
 x.st082.m022 count.s018 1
 x.st082.m022 guests.p000 1
 x.st082.m142 objective -398296
 x.st082.m142 one.st082 1
 x.st082.m142 slots.m142 1
 x.st082.m142 count.s021 1
 x.st082.m142 guests.p000 1
 x.st082.m123 objective -395410
 x.st082.m123 one.st082 1
 x.st082.m123 slots.m123 1
 x.st082.m123 count.s022 1
 x.st082.m123 guests.p000 1
 x.st082.m028 objective -395380
 x.st082.m028 one.st082 1
 x.st082.m028 slots.m028 1
 x.st082.m028 count.s023 1
 x.st082.m028 guests.p000 1
 x.st082.m021 objective -365442
 x.st082.m021 one.st082 1
 x.st082.m021 slots.m021 1
 x.st082.m021 count.s024 1
 x.st082.m021 guests.p000 1
 x.st082.m017 objective -366346
 x.st082.m017 one.st082 1
 x.st082.m017 slots.m017 1
 x.st082.m017 count.s030 1
 x.st082.m017 guests.p000 1
 x.st082.m176 objective -396258
 x.st082.m176 one.st082 1
 x.st082.m176 slots.m176 1
 x.st082.m176 count.s031 1
 x.st082.m176 guests.p000 1
 x.st082.m068 objective -395904
 x.st082.m068 one.st082 1
 x.st082.m068 slots.m068 1
 x.st082.m068 count.s032 1
 x.st082.m068 guests.p000 1
 x.st082.m140 objective -395932
 x.st082.m140 one.st082 1
 x.st082.m140 slots.m140 1
 x.st082.m140 count.s034 1
 x.st082.m140 guests.p000 1
 x.st083.m134 objective -196150
 x.st083.m134 one.st083 1
 x.st083.m134 slots.m134 1
 x.st083.m134 count.s000 1
 x.st083.m162 objective -195110
 x.st083.m162 one.st083 1
 x.st083.m162 slots.m162 1
 x.st083.m162 count.s001 1
 x.st083.m107 objective -166030
 x.st083.m107 one.st083 1
 x.st083.m107 slots.m107 1
 x.st083.m107 count.s002 1
 x.st083.m038 objective -195706
 x.st083.m038 one.st083 1
 x.st083.m038 slots.m038 1
 x.st083.m038 count.s005 1
 x.st083.m171 objective -195706
 x.st083.m171 one.st083 1
 x.st083.m171 slots.m171 1
 x.st083.m171 count.s005 1
 x.st083.m036 objective -196878
 x.st083.m036 one.st083 1
 x.st083.m036 slots.m036 1
 x.st083.m036 count.s007 1
 x.st083.m094 objective -149238
 x.st083.m094 one.st083 1
 x.st083.m094 slots.m094 1
 x.st083.m094 count.s015 1
 x.st083.m064 objective -194062
 x.st083.m064 one.st083 1
 x.st083.m064 slots.m064 1
 x.st083.m064 count.s017 1
 x.st083.m125 objective -165004
 x.st083.m125 one.st083 1
 x.st083.m125 slots.m125 1
 x.st083.m125 count.s019 1
 x.st083.m126 objective -165004
 x.st083.m126 one.st083 1
 x.st083.m126 slots.m126 1
 x.st083.m126 count.s019 1
 x.st083.m170 objective -198750
 x.st083.m170 one.st083 1
 x.st083.m170 slots.m170 1
 x.st083.m170 count.s022 1
 x.st083.m166 objective -168770
 x.st083.m166 one.st083 1
 x.st083.m166 slots.m166 1
 x.st083.m166 count.s024 1
 x.st083.m000 objective -198749
 x.st083.m000 one.st083 1
 x.st083.m000 slots.m000 1
 x.st083.m000 count.s025 1
 x.st083.m037 objective -197132
 x.st083.m037 one.st083 1
 x.st083.m037 slots.m037 1
 x.st083.m037 count.s029 1
 x.st083.m113 objective -196338
 x.st083.m113 one.st083 1
 x.st083.m113 slots.m113 1
 x.st083.m113 count.s033 1
 x.st084.m134 objective -192764
 x.st084.m134 one.st084 1
 x.st084.m134 slots.m134 1
 x.st084.m134 count.s000 1
 x.st084.m162 objective -191728
 x.st084.m162 one.st084 1
 x.st084.m162 slots.m162 1
 x.st084.m162 count.s001 1
 x.st084.m107 objective -162648
 x.st084.m107 one.st084 1
 x.st084.m107 slots.m107 1
 x.st084.m107 count.s002 1
 x.st084.m036 objective -192896
 x.st084.m036 one.st084 1
 x.st084.m036 slots.m036 1
 x.st084.m036 count.s007 1
 x.st084.m069 objective -192118
 x.st084.m069 one.st084 1
 x.st084.m069 slots.m069 1
 x.st084.m069 count.s010 1
 x.st084.m102 objective -192332
 x.st084.m102 one.st084 1
 x.st084.m102 slots.m102 1
 x.st084.m102 count.s011 1
 x.st084.m086 objective -161666
 x.st084.m086 one.st084 1
 x.st084.m086 slots.m086 1
 x.st084.m086 count.s013 1
 x.st084.m094 objective -145556
 x.st084.m094 one.st084 1
 x.st084.m094 slots.m094 1
 x.st084.m094 count.s015 1
 x.st084.m064 objective -190374
 x.st084.m064 one.st084 1
 x.st084.m064 slots.m064 1
 x.st084.m064 count.s017 1
 x.st084.m125 objective -161314
 x.st084.m125 one.st084 1
 x.st084.m125 slots.m125 1
 x.st084.m125 count.s019 1
 x.st084.m126 objective -161314
 x.st084.m126 one.st084 1
 x.st084.m126 slots.m126 1
 x.st084.m126 count.s019 1
 x.st084.m170 objective -195173
 x.st084.m170 one.st084 1
 x.st084.m170 slots.m170 1
 x.st084.m170 count.s022 1
 x.st084.m166 objective -165191
 x.st084.m166 one.st084 1
 x.st084.m166 slots.m166 1
 x.st084.m166 count.s024 1
 x.st084.m000 objective -195220
 x.st084.m000 one.st084 1
 x.st084.m000 slots.m000 1
 x.st084.m000 count.s025 1
 x.st084.m037 objective -192798
 x.st084.m037 one.st084 1
 x.st084.m037 slots.m037 1
 x.st084.m037 count.s029 1
 x.st084.m113 objective -191980
 x.st084.m113 one.st084 1
 x.st084.m113 slots.m113 1
 x.st084.m113 count.s033 1
 x.st085.m059 objective -394574
 x.st085.m059 one.st085 1
 x.st085.m059 slots.m059 1
 x.st085.m059 count.s004 1
 x.st085.m059 guests.p000 1
 x.st085.m073 objective -394584
 x.st085.m073 one.st085 1
 x.st085.m073 slots.m073 1
 x.st085.m073 count.s005 1
 x.st085.m073 guests.p000 1
 x.st085.m119 objective -395158
 x.st085.m119 one.st085 1
 x.st085.m119 slots.m119 1
 x.st085.m119 count.s007 1
 x.st085.m119 guests.p000 1
 x.st085.m155 objective -394368
 x.st085.m155 one.st085 1
 x.st085.m155 slots.m155 1
 x.st085.m155 count.s010 1
 x.st085.m155 guests.p000 1
 x.st085.m110 objective -394394
 x.st085.m110 one.st085 1
 x.st085.m110 slots.m110 1
 x.st085.m110 count.s014 1
 x.st085.m110 guests.p000 1
 x.st085.m054 objective -362304
 x.st085.m054 one.st085 1
 x.st085.m054 slots.m054 1
 x.st085.m054 count.s019 1
 x.st085.m054 guests.p000 1
 x.st085.m163 objective -392506
 x.st085.m163 one.st085 1
 x.st085.m163 slots.m163 1
 x.st085.m163 count.s021 1
 x.st085.m163 guests.p000 1
 x.st085.m026 objective -396129
 x.st085.m026 one.st085 1
 x.st085.m026 slots.m026 1
 x.st085.m026 count.s023 1
 x.st085.m026 guests.p000 1
 x.st085.m158 objective -363310
 x.st085.m158 one.st085 1
 x.st085.m158 slots.m158 1
 x.st085.m158 count.s030 1
 x.st085.m158 guests.p000 1
 x.st085.m004 objective -394526
 x.st085.m004 one.st085 1
 x.st085.m004 slots.m004 1
 x.st085.m004 count.s032 1
 x.st085.m004 guests.p000 1
 x.st085.m057 objective -394526
 x.st085.m057 one.st085 1
 x.st085.m057 slots.m057 1
 x.st085.m057 count.s032 1
 x.st085.m057 guests.p000 1
 x.st085.m139 objective -392660
 x.st085.m139 one.st085 1
 x.st085.m139 slots.m139 1
 x.st085.m139 count.s033 1
 x.st085.m139 guests.p000 1
 x.st085.m104 objective -392386
 x.st085.m104 one.st085 1
 x.st085.m104 slots.m104 1
 x.st085.m104 count.s034 1
 x.st085.m104 guests.p000 1
 x.st087.m063 objective -397595
 x.st087.m063 one.st087 1
 x.st087.m063 slots.m063 1
 x.st087.m063 count.s000 1
 x.st087.m063 guests.p000 1
 x.st087.m148 objective -396716
 x.st087.m148 one.st087 1
 x.st087.m148 slots.m148 1
 x.st087.m148 count.s005 1
 x.st087.m148 guests.p000 1
 x.st087.m050 objective -368032
 x.st087.m050 one.st087 1
 x.st087.m050 slots.m050 1
 x.st087.m050 count.s006 1
 x.st087.m050 guests.p000 1
 x.st087.m091 objective -396486
 x.st087.m091 one.st087 1
 x.st087.m091 slots.m091 1
 x.st087.m091 count.s009 1
 x.st087.m091 guests.p000 1
 x.st087.m118 objective -396486
 x.st087.m118 one.st087 1
 x.st087.m118 slots.m118 1
 x.st087.m118 count.s009 1
 x.st087.m118 guests.p000 1
 x.st087.m144 objective -396555
 x.st087.m144 one.st087 1
 x.st087.m144 slots.m144 1
 x.st087.m144 count.s011 1
 x.st087.m144 guests.p000 1
 x.st087.m025 objective -368065
 x.st087.m025 one.st087 1
 x.st087.m025 slots.m025 1
 x.st087.m025 count.s012 1
 x.st087.m025 guests.p000 1
 x.st087.m097 objective -366865
 x.st087.m097 one.st087 1
 x.st087.m097 slots.m097 1
 x.st087.m097 count.s012 1
 x.st087.m097 guests.p000 1
 x.st087.m135 objective -362988
 x.st087.m135 one.st087 1
 x.st087.m135 slots.m135 1
 x.st087.m135 count.s024 1
 x.st087.m135 guests.p000 1
 x.st088.m077 objective -395952
 x.st088.m077 slots.m077 1
 x.st088.m077 count.s026 1
 x.st089.m059 objective -98760
 x.st089.m059 one.st089 1
 x.st089.m059 duo.m059.12 1
 x.st089.m059 whole.st089.m059.12 1
 x.st089.m059 count.s004 1
 x.st089.m059 guests.p000 1
 x.st089.m073 objective -98759
 x.st089.m073 one.st089 1
 x.st089.m073 duo.m073.12 1
 x.st089.m073 whole.st089.m073.12 1
 x.st089.m073 count.s005 1
 x.st089.m073 guests.p000 1
 x.st089.m119 objective -98394
 x.st089.m119 one.st089 1
 x.st089.m119 duo.m119.12 1
 x.st089.m119 whole.st089.m119.12 1
 x.st089.m119 count.s007 1
 x.st089.m119 guests.p000 1
 x.st089.m155 objective -98628
 x.st089.m155 one.st089 1
 x.st089.m155 duo.m155.12 1
 x.st089.m155 whole.st089.m155.12 1
 x.st089.m155 count.s010 1
 x.st089.m155 guests.p000 1
 x.st089.m110 objective -97982
 x.st089.m110 one.st089 1
 x.st089.m110 duo.m110.12 1
 x.st089.m110 whole.st089.m110.12 1
 x.st089.m110 count.s014 1
 x.st089.m110 guests.p000 1
 x.st089.m079 objective -68008
 x.st089.m079 one.st089 1
 x.st089.m079 duo.m079.12 1
 x.st089.m079 whole.st089.m079.12 1
 x.st089.m079 count.s016 1
 x.st089.m079 guests.p000 1
 x.st089.m054 objective -67655
 x.st089.m054 one.st089 1
 x.st089.m054 slots.m054 1
 x.st089.m054 count.s019 1
 x.st089.m054 guests.p000 1
 x.st090.m063 objective -195582
 x.st090.m063 one.st090 1
 x.st090.m063 slots.m063 1
 x.st090.m063 count.s000 1
 x.st090.m172 objective -194514
 x.st090.m172 one.st090 1
 x.st090.m172 slots.m172 1
 x.st090.m172 count.s001 1
 x.st090.m035 objective -195102
 x.st090.m035 one.st090 1
 x.st090.m035 slots.m035 1
 x.st090.m035 count.s004 1
 x.st090.m148 objective -196010
 x.st090.m148 one.st090 1
 x.st090.m148 slots.m148 1
 x.st090.m148 count.s005 1
 x.st090.m050 objective -163412
 x.st090.m050 one.st090 1
 x.st090.m050 slots.m050 1
 x.st090.m050 count.s006 1
 x.st090.m184 objective -163412
 x.st090.m184 one.st090 1
 x.st090.m184 slots.m184 1
 x.st090.m184 count.s006 1
 x.st090.m091 objective -195570
 x.st090.m091 one.st090 1
 x.st090.m091 slots.m091 1
 x.st090.m091 count.s009 1
 x.st090.m118 objective -195570
 x.st090.m118 one.st090 1
 x.st090.m118 slots.m118 1
 x.st090.m118 count.s009 1
 x.st090.m144 objective -195406
 x.st090.m144 one.st090 1
 x.st090.m144 slots.m144 1
 x.st090.m144 count.s011 1
 x.st090.m025 objective -163866
 x.st090.m025 one.st090 1
 x.st090.m025 slots.m025 1
 x.st090.m025 count.s012 1
 x.st090.m097 objective -163866
 x.st090.m097 one.st090 1
 x.st090.m097 slots.m097 1
 x.st090.m097 count.s012 1
 x.st090.m052 objective -193400
 x.st090.m052 one.st090 1
 x.st090.m052 slots.m052 1
 x.st090.m052 count.s017 1
 x.st090.m051 objective -194998
 x.st090.m051 one.st090 1
 x.st090.m051 slots.m051 1
 x.st090.m051 count.s020 1
 x.st090.m061 objective -198246
 x.st090.m061 one.st090 1
 x.st090.m061 slots.m061 1
 x.st090.m061 count.s022 1
 x.st090.m135 objective -168266
 x.st090.m135 one.st090 1
 x.st090.m135 slots.m135 1
 x.st090.m135 count.s024 1
 x.st090.m047 objective -168374
 x.st090.m047 one.st090 1
 x.st090.m047 slots.m047 1
 x.st090.m047 count.s026 1
 x.st090.m024 objective -165920
 x.st090.m024 one.st090 1
 x.st090.m024 slots.m024 1
 x.st090.m024 count.s030 1
 x.st090.m161 objective -195292
 x.st090.m161 one.st090 1
 x.st090.m161 slots.m161 1
 x.st090.m161 count.s033 1
 x.st091.m085 objective -194840
 x.st091.m085 one.st091 1
 x.st091.m085 slots.m085 1
 x.st091.m085 count.s023 1
 x.st091.m085 guests.p000 1
 x.st091.m164 objective -195496
 x.st091.m164 one.st091 1
 x.st091.m164 slots.m164 1
 x.st091.m164 count.s027 1
 x.st091.m164 guests.p000 1
 x.st091.m062 objective -196435
 x.st091.m062 one.st091 1
 x.st091.m062 slots.m062 1
 x.st091.m062 count.s028 1
 x.st091.m062 guests.p000 1
 x.st091.m031 objective -198128
 x.st091.m031 one.st091 1
 x.st091.m031 slots.m031 1
 x.st091.m031 count.s030 1
 x.st091.m031 guests.p000 1
 x.st092.m111 objective -95357
 x.st092.m111 one.st092 1
 x.st092.m111 duo.m111.0 1
 x.st092.m111 whole.st092.m111.0 1
 x.st092.m111 count.s004 1
 x.st092.m106 objective -65544
 x.st092.m106 one.st092 1
 x.st092.m106 duo.m106.0 1
 x.st092.m106 whole.st092.m106.0 1
 x.st092.m106 count.s013 1
 x.st092.m078 objective -94783
 x.st092.m078 one.st092 1
 x.st092.m078 duo.m078.0 1
 x.st092.m078 whole.st092.m078.0 1
 x.st092.m078 count.s014 1
 x.st092.m006 objective -50438
 x.st092.m006 one.st092 1
 x.st092.m006 duo.m006.0 1
 x.st092.m006 whole.st092.m006.0 1
 x.st092.m006 count.s015 1
 x.st092.m096 objective -92316
 x.st092.m096 one.st092 1
 x.st092.m096 duo.m096.0 1
 x.st092.m096 whole.st092.m096.0 1
 x.st092.m096 count.s023 1
 x.st092.m027 objective -62320
 x.st092.m027 one.st092 1
 x.st092.m027 duo.m027.0 1
 x.st092.m027 whole.st092.m027.0 1
 x.st092.m027 count.s026 1
 x.st093.m117 objective -178072
 x.st093.m117 one.st093 1
 x.st093.m117 slots.m117 1
 x.st093.m117 count.s003 1
 x.st093.m117 guests.p000 1
 x.st093.m003 objective -162620
 x.st093.m003 one.st093 1
 x.st093.m003 slots.m003 1
 x.st093.m003 count.s006 1
 x.st093.m003 guests.p000 1
 x.st093.m174 objective -193450
 x.st093.m174 one.st093 1
 x.st093.m174 slots.m174 1
 x.st093.m174 count.s014 1
 x.st093.m174 guests.p000 1
 x.st093.m080 objective -163838
 x.st093.m080 one.st093 1
 x.st093.m080 slots.m080 1
 x.st093.m080 count.s016 1
 x.st093.m080 guests.p000 1
 x.st093.m177 objective -165958
 x.st093.m177 one.st093 1
 x.st093.m177 slots.m177 1
 x.st093.m177 count.s019 1
 x.st093.m177 guests.p000 1
 x.st093.m087 objective -196738
 x.st093.m087 one.st093 1
 x.st093.m087 slots.m087 1
 x.st093.m087 count.s020 1
 x.st093.m087 guests.p000 1
 x.st093.m149 objective -162792
 x.st093.m149 one.st093 1
 x.st093.m149 slots.m149 1
 x.st093.m149 count.s030 1
 x.st093.m149 guests.p000 1
 x.st093.m076 objective -192378
 x.st093.m076 one.st093 1
 x.st093.m076 count.s032 1
 x.st093.m076 guests.p000 1
 x.st094.m085 objective -196408
 x.st094.m085 one.st094 1
 x.st094.m085 slots.m085 1
 x.st094.m085 count.s023 1
 x.st094.m062 objective -197082
 x.st094.m062 one.st094 1
 x.st094.m062 slots.m062 1
 x.st094.m062 count.s028 1
 x.st094.m031 objective -199228
 x.st094.m031 one.st094 1
 x.st094.m031 slots.m031 1
 x.st094.m031 count.s030 1
 x.st095.m111 objective -397027
 x.st095.m111 one.st095 1
 x.st095.m111 slots.m111 1
 x.st095.m111 count.s004 1
 x.st095.m136 objective -396664
 x.st095.m136 one.st095 1
 x.st095.m136 slots.m136 1
 x.st095.m136 count.s008 1
 x.st095.m106 objective -367283
 x.st095.m106 one.st095 1
 x.st095.m106 slots.m106 1
 x.st095.m106 count.s013 1
 x.st095.m078 objective -396188
 x.st095.m078 one.st095 1
 x.st095.m078 slots.m078 1
 x.st095.m078 count.s014 1
 x.st095.m006 objective -353993
 x.st095.m006 one.st095 1
 x.st095.m006 slots.m006 1
 x.st095.m006 count.s015 1
 x.st095.m096 objective -393256
 x.st095.m096 one.st095 1
 x.st095.m096 slots.m096 1
 x.st095.m096 count.s023 1
 x.st095.m027 objective -363234
 x.st095.m027 one.st095 1
 x.st095.m027 slots.m027 1
 x.st095.m027 count.s026 1
 x.st096.m049 objective -67244
 x.st096.m049 slots.m049 1
 x.st096.m049 count.s002 1
 x.st097.m030 objective -196662
 x.st097.m030 one.st097 1
 x.st097.m030 slots.m030 1
 x.st097.m030 count.s000 1
 x.st097.m137 objective -197056
 x.st097.m137 one.st097 1
 x.st097.m137 slots.m137 1
 x.st097.m137 count.s005 1
 x.st097.m088 objective -168968
 x.st097.m088 one.st097 1
 x.st097.m088 slots.m088 1
 x.st097.m088 count.s006 1
 x.st097.m159 objective -196943
 x.st097.m159 one.st097 1
 x.st097.m159 slots.m159 1
 x.st097.m159 count.s007 1
 x.st097.m131 objective -197288
 x.st097.m131 one.st097 1
 x.st097.m131 slots.m131 1
 x.st097.m131 count.s011 1
 x.st097.m129 objective -168288
 x.st097.m129 one.st097 1
 x.st097.m129 slots.m129 1
 x.st097.m129 count.s019 1
 x.st098.m081 objective -395904
 x.st098.m081 one.st098 1
 x.st098.m081 slots.m081 1
 x.st098.m081 count.s021 1
 x.st098.m081 guests.p000 1
 x.st098.m014 objective -396715
 x.st098.m014 one.st098 1
 x.st098.m014 slots.m014 1
 x.st098.m014 count.s029 1
 x.st098.m014 guests.p000 1
 x.st098.m127 objective -366612
 x.st098.m127 one.st098 1
 x.st098.m127 slots.m127 1
 x.st098.m127 count.s030 1
 x.st098.m127 guests.p000 1
 x.st099.m098 objective -395546
 x.st099.m098 one.st099 1
 x.st099.m098 slots.m098 1
 x.st099.m098 count.s000 1
 x.st099.m134 objective -395546
 x.st099.m134 one.st099 1
 x.st099.m134 slots.m134 1
 x.st099.m134 count.s000 1
 x.st099.m042 objective -364562
 x.st099.m042 one.st099 1
 x.st099.m042 slots.m042 1
 x.st099.m042 count.s002 1
 x.st099.m060 objective -394612
 x.st099.m060 one.st099 1
 x.st099.m060 slots.m060 1
 x.st099.m060 count.s005 1
 x.st099.m058 objective -395272
 x.st099.m058 one.st099 1
 x.st099.m058 slots.m058 1
 x.st099.m058 count.s007 1
 x.st099.m154 objective -364756
 x.st099.m154 one.st099 1
 x.st099.m154 slots.m154 1
 x.st099.m154 count.s012 1
 x.st099.m013 objective -396142
 x.st099.m013 one.st099 1
 x.st099.m013 slots.m013 1
 x.st099.m013 count.s017 1
 x.st099.m089 objective -365826
 x.st099.m089 one.st099 1
 x.st099.m089 slots.m089 1
 x.st099.m089 count.s019 1
 x.st099.m122 objective -394792
 x.st099.m122 one.st099 1
 x.st099.m122 slots.m122 1
 x.st099.m122 count.s022 1
 x.st099.m083 objective -395944
 x.st099.m083 one.st099 1
 x.st099.m083 slots.m083 1
 x.st099.m083 count.s023 1
 x.st099.m090 objective -366018
 x.st099.m090 one.st099 1
 x.st099.m090 slots.m090 1
 x.st099.m090 count.s024 1
 x.st099.m168 objective -364818
 x.st099.m168 one.st099 1
 x.st099.m168 slots.m168 1
 x.st099.m168 count.s024 1
 x.st099.m070 objective -396268
 x.st099.m070 one.st099 1
 x.st099.m070 slots.m070 1
 x.st099.m070 count.s025 1
 x.st099.m095 objective -396354
 x.st099.m095 one.st099 1
 x.st099.m095 slots.m095 1
 x.st099.m095 count.s029 1
 x.st099.m169 objective -393936
 x.st099.m169 one.st099 1
 x.st099.m169 slots.m169 1
 x.st099.m169 count.s034 1
 x.st100.m172 objective -98829
 x.st100.m172 one.st100 1
 x.st100.m172 duo.m172.10 1
 x.st100.m172 whole.st100.m172.10 1
 x.st100.m172 count.s001 1
 x.st100.m035 objective -98601
 x.st100.m035 one.st100 1
 x.st100.m035 duo.m035.10 1
 x.st100.m035 whole.st100.m035.10 1
 x.st100.m035 count.s004 1
 x.st100.m148 objective -98605
 x.st100.m148 one.st100 1
 x.st100.m148 duo.m148.10 1
 x.st100.m148 whole.st100.m148.10 1
 x.st100.m148 count.s005 1
 x.st100.m050 objective -69237
 x.st100.m050 one.st100 1
 x.st100.m050 slots.m050 1
 x.st100.m050 count.s006 1
 x.st100.m184 objective -69237
 x.st100.m184 one.st100 1
 x.st100.m184 slots.m184 1
 x.st100.m184 count.s006 1
 x.st100.m091 objective -98427
 x.st100.m091 one.st100 1
 x.st100.m091 duo.m091.10 1
 x.st100.m091 whole.st100.m091.10 1
 x.st100.m091 count.s009 1
 x.st100.m118 objective -98427
 x.st100.m118 one.st100 1
 x.st100.m118 duo.m118.10 1
 x.st100.m118 whole.st100.m118.10 1
 x.st100.m118 count.s009 1
 x.st100.m144 objective -98535
 x.st100.m144 one.st100 1
 x.st100.m144 slots.m144 1
 x.st100.m144 count.s011 1
 x.st100.m025 objective -69327
 x.st100.m025 one.st100 1
 x.st100.m025 duo.m025.10 1
 x.st100.m025 whole.st100.m025.10 1
 x.st100.m025 count.s012 1
 x.st100.m097 objective -69327
 x.st100.m097 one.st100 1
 x.st100.m097 duo.m097.10 1
 x.st100.m097 whole.st100.m097.10 1
 x.st100.m097 count.s012 1
 x.st100.m052 objective -98766
 x.st100.m052 one.st100 1
 x.st100.m052 duo.m052.10 1
 x.st100.m052 whole.st100.m052.10 1
 x.st100.m052 count.s017 1
 x.st100.m061 objective -94834
 x.st100.m061 one.st100 1
 x.st100.m061 slots.m061 1
 x.st100.m061 count.s022 1
 x.st100.m135 objective -64826
 x.st100.m135 one.st100 1
 x.st100.m135 duo.m135.10 1
 x.st100.m135 whole.st100.m135.10 1
 x.st100.m135 count.s024 1
 x.st101.m062 objective -95875
 x.st101.m062 one.st101 1
 x.st101.m062 duo.m062.6 1
 x.st101.m062 whole.st101.m062.6 1
 x.st101.m062 count.s028 1
 x.st101.m031 objective -97639
 x.st101.m031 one.st101 1
 x.st101.m031 duo.m031.6 1
 x.st101.m031 whole.st101.m031.6 1
 x.st101.m031 count.s030 1
 x.st102.m117 objective -182536
 x.st102.m117 one.st102 1
 x.st102.m117 slots.m117 1
 x.st102.m117 count.s003 1
 x.st102.m117 guests.p000 1
 x.st102.m003 objective -167774
 x.st102.m003 one.st102 1
 x.st102.m003 slots.m003 1
 x.st102.m003 count.s006 1
 x.st102.m003 guests.p000 1
 x.st102.m174 objective -196835
 x.st102.m174 one.st102 1
 x.st102.m174 slots.m174 1
 x.st102.m174 count.s014 1
 x.st102.m174 guests.p000 1
 x.st102.m080 objective -168060
 x.st102.m080 one.st102 1
 x.st102.m080 slots.m080 1
 x.st102.m080 count.s016 1
 x.st102.m080 guests.p000 1
 x.st102.m177 objective -167926
 x.st102.m177 one.st102 1
 x.st102.m177 slots.m177 1
 x.st102.m177 count.s019 1
 x.st102.m177 guests.p000 1
 x.st102.m087 objective -195640
 x.st102.m087 one.st102 1
 x.st102.m087 slots.m087 1
 x.st102.m087 count.s020 1
 x.st102.m087 guests.p000 1
 x.st103.m185 objective -65348
 x.st103.m185 one.st103 1
 x.st103.m185 slots.m185 1
 x.st103.m185 count.s002 1
 x.st103.m072 objective -80433
 x.st103.m072 one.st103 1
 x.st103.m072 duo.m072.9 1
 x.st103.m072 whole.st103.m072.9 1
 x.st103.m072 count.s003 1
 x.st103.m130 objective -95502
 x.st103.m130 one.st103 1
 x.st103.m130 duo.m130.9 1
 x.st103.m130 whole.st103.m130.9 1
 x.st103.m130 count.s004 1
 x.st103.m010 objective -64943
 x.st103.m010 one.st103 1
 x.st103.m010 slots.m010 1
 x.st103.m010 count.s006 1
 x.st103.m007 objective -95261
 x.st103.m007 one.st103 1
 x.st103.m007 duo.m007.9 1
 x.st103.m007 whole.st103.m007.9 1
 x.st103.m007 count.s007 1
 x.st103.m101 objective -95611
 x.st103.m101 one.st103 1
 x.st103.m101 slots.m101 1
 x.st103.m101 count.s011 1
 x.st103.m150 objective -65162
 x.st103.m150 one.st103 1
 x.st103.m150 duo.m150.9 1
 x.st103.m150 whole.st103.m150.9 1
 x.st103.m150 count.s012 1
 x.st103.m023 objective -94917
 x.st103.m023 one.st103 1
 x.st103.m023 duo.m023.9 1
 x.st103.m023 whole.st103.m023.9 1
 x.st103.m023 count.s014 1
 x.st103.m103 objective -53897
 x.st103.m103 one.st103 1
 x.st103.m103 duo.m103.9 1
 x.st103.m103 whole.st103.m103.9 1
 x.st103.m103 count.s015 1
 x.st103.m080 objective -65308
 x.st103.m080 one.st103 1
 x.st103.m080 duo.m080.9 1
 x.st103.m080 whole.st103.m080.9 1
 x.st103.m080 count.s016 1
 x.st103.m032 objective -92928
 x.st103.m032 one.st103 1
 x.st103.m032 duo.m032.9 1
 x.st103.m032 whole.st103.m032.9 1
 x.st103.m032 count.s025 1
 x.st103.m015 objective -62540
 x.st103.m015 one.st103 1
 x.st103.m015 duo.m015.9 1
 x.st103.m015 whole.st103.m015.9 1
 x.st103.m015 count.s026 1
 x.st103.m084 objective -93146
 x.st103.m084 one.st103 1
 x.st103.m084 duo.m084.9 1
 x.st103.m084 whole.st103.m084.9 1
 x.st103.m084 count.s027 1
 x.st104.m061 objective -198056
 x.st104.m061 one.st104 1
 x.st104.m061 slots.m061 1
 x.st104.m061 count.s022 1
 x.st104.m061 guests.p000 1
 x.st104.m135 objective -166844
 x.st104.m135 one.st104 1
 x.st104.m135 slots.m135 1
 x.st104.m135 count.s024 1
 x.st104.m135 guests.p000 1
 x.st104.m047 objective -168264
 x.st104.m047 one.st104 1
 x.st104.m047 slots.m047 1
 x.st104.m047 count.s026 1
 x.st104.m047 guests.p000 1
 x.st105.m146 objective -364088
 x.st105.m146 one.st105 1
 x.st105.m146 slots.m146 1
 x.st105.m146 count.s002 1
 x.st105.m001 objective -394064
 x.st105.m001 one.st105 1
 x.st105.m001 slots.m001 1
 x.st105.m001 count.s005 1
 x.st105.m143 objective -394260
 x.st105.m143 one.st105 1
 x.st105.m143 slots.m143 1
 x.st105.m143 count.s007 1
 x.st105.m002 objective -394182
 x.st105.m002 one.st105 1
 x.st105.m002 slots.m002 1
 x.st105.m002 count.s011 1
 x.st105.m075 objective -364066
 x.st105.m075 one.st105 1
 x.st105.m075 slots.m075 1
 x.st105.m075 count.s013 1
 x.st105.m121 objective -398751
 x.st105.m121 one.st105 1
 x.st105.m121 slots.m121 1
 x.st105.m121 count.s020 1
 x.st105.m081 objective -398192
 x.st105.m081 one.st105 1
 x.st105.m081 slots.m081 1
 x.st105.m081 count.s021 1
 x.st105.m014 objective -396764
 x.st105.m014 one.st105 1
 x.st105.m014 slots.m014 1
 x.st105.m014 count.s029 1
 x.st105.m127 objective -365246
 x.st105.m127 one.st105 1
 x.st105.m127 slots.m127 1
 x.st105.m127 count.s030 1
 x.st106.m100 objective -94697
 x.st106.m100 one.st106 1
 x.st106.m100 slots.m100 1
 x.st106.m100 count.s006 1
 x.st106.m100 guests.p000 1
 x.st106.m085 objective -93006
 x.st106.m085 one.st106 1
 x.st106.m085 duo.m085.6 1
 x.st106.m085 whole.st106.m085.6 1
 x.st106.m085 count.s023 1
 x.st106.m085 guests.p000 1
 x.st106.m164 objective -93574
 x.st106.m164 one.st106 1
 x.st106.m164 duo.m164.6 1
 x.st106.m164 whole.st106.m164.6 1
 x.st106.m164 count.s027 1
 x.st106.m164 guests.p000 1
 x.st106.m062 objective -92284
 x.st106.m062 one.st106 1
 x.st106.m062 duo.m062.6 1
 x.st106.m062 whole.st106.m062.6 1
 x.st106.m062 count.s028 1
 x.st106.m062 guests.p000 1
 x.st107.m134 objective -194026
 x.st107.m134 one.st107 1
 x.st107.m134 slots.m134 1
 x.st107.m134 count.s000 1
 x.st107.m134 guests.p000 1
 x.st107.m162 objective -192936
 x.st107.m162 one.st107 1
 x.st107.m162 slots.m162 1
 x.st107.m162 count.s001 1
 x.st107.m162 guests.p000 1
 x.st107.m107 objective -163880
 x.st107.m107 one.st107 1
 x.st107.m107 slots.m107 1
 x.st107.m107 count.s002 1
 x.st107.m107 guests.p000 1
 x.st107.m038 objective -193534
 x.st107.m038 one.st107 1
 x.st107.m038 slots.m038 1
 x.st107.m038 count.s005 1
 x.st107.m038 guests.p000 1
 x.st107.m171 objective -193534
 x.st107.m171 one.st107 1
 x.st107.m171 slots.m171 1
 x.st107.m171 count.s005 1
 x.st107.m171 guests.p000 1
 x.st107.m036 objective -194414
 x.st107.m036 one.st107 1
 x.st107.m036 slots.m036 1
 x.st107.m036 count.s007 1
 x.st107.m036 guests.p000 1
 x.st107.m086 objective -162828
 x.st107.m086 one.st107 1
 x.st107.m086 slots.m086 1
 x.st107.m086 count.s013 1
 x.st107.m086 guests.p000 1
 x.st107.m094 objective -148202
 x.st107.m094 one.st107 1
 x.st107.m094 slots.m094 1
 x.st107.m094 count.s015 1
 x.st107.m064 objective -191778
 x.st107.m064 one.st107 1
 x.st107.m064 slots.m064 1
 x.st107.m064 count.s017 1
 x.st107.m064 guests.p000 1
 x.st107.m125 objective -162704
 x.st107.m125 one.st107 1
 x.st107.m125 slots.m125 1
 x.st107.m125 count.s019 1
 x.st107.m125 guests.p000 1
 x.st107.m126 objective -162704
 x.st107.m126 one.st107 1
 x.st107.m126 slots.m126 1
 x.st107.m126 count.s019 1
 x.st107.m126 guests.p000 1
 x.st107.m170 objective -198581
 x.st107.m170 one.st107 1
 x.st107.m170 slots.m170 1
 x.st107.m170 count.s022 1
 x.st107.m170 guests.p000 1
 x.st107.m166 objective -166798
 x.st107.m166 one.st107 1
 x.st107.m166 slots.m166 1
 x.st107.m166 count.s024 1
 x.st107.m166 guests.p000 1
 x.st107.m000 objective -196691
 x.st107.m000 one.st107 1
 x.st107.m000 slots.m000 1
 x.st107.m000 count.s025 1
 x.st107.m000 guests.p000 1
 x.st107.m037 objective -194476
 x.st107.m037 one.st107 1
 x.st107.m037 slots.m037 1
 x.st107.m037 count.s029 1
 x.st107.m037 guests.p000 1
 x.st107.m113 objective -193730
 x.st107.m113 one.st107 1
 x.st107.m113 slots.m113 1
 x.st107.m113 count.s033 1
 x.st107.m113 guests.p000 1
 x.st108.m005 objective -96949
 x.st108.m005 one.st108 1
 x.st108.m005 slots.m005 1
 x.st108.m005 count.s011 1
 x.st108.m005 guests.p000 1
 x.st108.m061 objective -95002
 x.st108.m061 one.st108 1
 x.st108.m061 slots.m061 1
 x.st108.m061 count.s022 1
 x.st108.m061 guests.p000 1
 x.st108.m151 objective -93716
 x.st108.m151 one.st108 1
 x.st108.m151 duo.m151.13 1
 x.st108.m151 whole.st108.m151.13 1
 x.st108.m151 count.s023 1
 x.st108.m151 guests.p000 1
 x.st109.m078 objective -194052
 x.st109.m078 one.st109 1
 x.st109.m078 slots.m078 1
 x.st109.m078 count.s014 1
 x.st109.m096 objective -196086
 x.st109.m096 one.st109 1
 x.st109.m096 slots.m096 1
 x.st109.m096 count.s023 1
 x.st109.m027 objective -166608
 x.st109.m027 one.st109 1
 x.st109.m027 slots.m027 1
 x.st109.m027 count.s026 1
 x.st109.m066 objective -198281
 x.st109.m066 one.st109 1
 x.st109.m066 slots.m066 1
 x.st109.m066 count.s031 1
 x.st109.m019 objective -198178
 x.st109.m019 one.st109 1
 x.st109.m019 slots.m019 1
 x.st109.m019 count.s032 1
 x.st109.m092 objective -198356
 x.st109.m092 one.st109 1
 x.st109.m092 slots.m092 1
 x.st109.m092 count.s034 1
 x.st110.m135 objective -765512
 x.st110.m135 one.st110 1
 x.st110.m135 slots.m135 1
 x.st110.m135 count.s024 1
 x.st110.m024 objective -766666
 x.st110.m024 one.st110 1
 x.st110.m024 slots.m024 1
 x.st110.m024 count.s030 1
 x.st110.m161 objective -798102
 x.st110.m161 one.st110 1
 x.st110.m161 slots.m161 1
 x.st110.m161 count.s033 1
 x.st111.m117 objective -782621
 x.st111.m117 one.st111 1
 x.st111.m117 slots.m117 1
 x.st111.m117 count.s003 1
 x.st111.m117 guests.p000 1
 x.st111.m003 objective -766643
 x.st111.m003 one.st111 1
 x.st111.m003 slots.m003 1
 x.st111.m003 count.s006 1
 x.st111.m003 guests.p000 1
 x.st111.m174 objective -798023
 x.st111.m174 one.st111 1
 x.st111.m174 slots.m174 1
 x.st111.m174 count.s014 1
 x.st111.m174 guests.p000 1
 x.st111.m177 objective -766831
 x.st111.m177 one.st111 1
 x.st111.m177 slots.m177 1
 x.st111.m177 count.s019 1
 x.st111.m177 guests.p000 1
 x.st111.m087 objective -795088
 x.st111.m087 one.st111 1
 x.st111.m087 slots.m087 1
 x.st111.m087 count.s020 1
 x.st111.m087 guests.p000 1
 x.st112.m146 objective -164416
 x.st112.m146 one.st112 1
 x.st112.m146 slots.m146 1
 x.st112.m146 count.s002 1
 x.st112.m001 objective -194096
 x.st112.m001 one.st112 1
 x.st112.m001 slots.m001 1
 x.st112.m001 count.s005 1
 x.st112.m143 objective -194666
 x.st112.m143 one.st112 1
 x.st112.m143 slots.m143 1
 x.st112.m143 count.s007 1
 x.st112.m002 objective -194106
 x.st112.m002 one.st112 1
 x.st112.m002 slots.m002 1
 x.st112.m002 count.s011 1
 x.st112.m048 objective -162586
 x.st112.m048 one.st112 1
 x.st112.m048 slots.m048 1
 x.st112.m048 count.s012 1
 x.st112.m075 objective -163442
 x.st112.m075 one.st112 1
 x.st112.m075 slots.m075 1
 x.st112.m075 count.s013 1
 x.st112.m121 objective -194408
 x.st112.m121 one.st112 1
 x.st112.m121 slots.m121 1
 x.st112.m121 count.s020 1
 x.st112.m081 objective -193562
 x.st112.m081 one.st112 1
 x.st112.m081 slots.m081 1
 x.st112.m081 count.s021 1
 x.st112.m014 objective -194640
 x.st112.m014 one.st112 1
 x.st112.m014 slots.m014 1
 x.st112.m014 count.s029 1
 x.st112.m127 objective -166272
 x.st112.m127 one.st112 1
 x.st112.m127 slots.m127 1
 x.st112.m127 count.s030 1
 x.st113.m109 objective -366790
 x.st113.m109 one.st113 1
 x.st113.m109 slots.m109 1
 x.st113.m109 count.s002 1
 x.st113.m179 objective -364642
 x.st113.m179 one.st113 1
 x.st113.m179 slots.m179 1
 x.st113.m179 count.s006 1
 x.st113.m020 objective -364778
 x.st113.m020 one.st113 1
 x.st113.m020 slots.m020 1
 x.st113.m020 count.s012 1
 x.st113.m112 objective -364778
 x.st113.m112 one.st113 1
 x.st113.m112 slots.m112 1
 x.st113.m112 count.s012 1
 x.st113.m181 objective -349488
 x.st113.m181 one.st113 1
 x.st113.m181 slots.m181 1
 x.st113.m181 count.s015 1
 x.st113.m082 objective -365520
 x.st113.m082 one.st113 1
 x.st113.m082 slots.m082 1
 x.st113.m082 count.s016 1
 x.st113.m156 objective -365064
 x.st113.m156 one.st113 1
 x.st113.m156 slots.m156 1
 x.st113.m156 count.s019 1
 x.st113.m132 objective -395236
 x.st113.m132 one.st113 1
 x.st113.m132 slots.m132 1
 x.st113.m132 count.s031 1
 x.st113.m175 objective -394784
 x.st113.m175 one.st113 1
 x.st113.m175 slots.m175 1
 x.st113.m175 count.s034 1
 x.st114.m146 objective -65960
 x.st114.m146 one.st114 1
 x.st114.m146 slots.m146 1
 x.st114.m146 count.s002 1
 x.st114.m001 objective -95668
 x.st114.m001 one.st114 1
 x.st114.m001 duo.m001.4 1
 x.st114.m001 whole.st114.m001.4 1
 x.st114.m001 count.s005 1
 x.st114.m143 objective -97508
 x.st114.m143 one.st114 1
 x.st114.m143 duo.m143.4 1
 x.st114.m143 whole.st114.m143.4 1
 x.st114.m143 count.s007 1
 x.st114.m002 objective -96000
 x.st114.m002 one.st114 1
 x.st114.m002 slots.m002 1
 x.st114.m002 count.s011 1
 x.st114.m048 objective -64516
 x.st114.m048 one.st114 1
 x.st114.m048 duo.m048.4 1
 x.st114.m048 whole.st114.m048.4 1
 x.st114.m048 count.s012 1
 x.st114.m075 objective -65066
 x.st114.m075 one.st114 1
 x.st114.m075 duo.m075.4 1
 x.st114.m075 whole.st114.m075.4 1
 x.st114.m075 count.s013 1
 x.st114.m152 objective -96723
 x.st114.m152 one.st114 1
 x.st114.m152 duo.m152.4 1
 x.st114.m152 whole.st114.m152.4 1
 x.st114.m152 count.s014 1
 x.st114.m121 objective -96752
 x.st114.m121 one.st114 1
 x.st114.m121 duo.m121.4 1
 x.st114.m121 whole.st114.m121.4 1
 x.st114.m121 count.s020 1
 x.st114.m081 objective -94900
 x.st114.m081 one.st114 1
 x.st114.m081 slots.m081 1
 x.st114.m081 count.s021 1
 x.st114.m014 objective -96772
 x.st114.m014 one.st114 1
 x.st114.m014 slots.m014 1
 x.st114.m014 count.s029 1
 x.st114.m127 objective -65352
 x.st114.m127 one.st114 1
 x.st114.m127 duo.m127.4 1
 x.st114.m127 whole.st114.m127.4 1
 x.st114.m127 count.s030 1
 x.st115.m134 objective -196206
 x.st115.m134 one.st115 1
 x.st115.m134 slots.m134 1
 x.st115.m134 count.s000 1
 x.st115.m162 objective -195076
 x.st115.m162 one.st115 1
 x.st115.m162 slots.m162 1
 x.st115.m162 count.s001 1
 x.st115.m107 objective -166034
 x.st115.m107 one.st115 1
 x.st115.m107 slots.m107 1
 x.st115.m107 count.s002 1
 x.st115.m038 objective -195670
 x.st115.m038 one.st115 1
 x.st115.m038 slots.m038 1
 x.st115.m038 count.s005 1
 x.st115.m171 objective -195670
 x.st115.m171 one.st115 1
 x.st115.m171 slots.m171 1
 x.st115.m171 count.s005 1
 x.st115.m036 objective -196856
 x.st115.m036 one.st115 1
 x.st115.m036 slots.m036 1
 x.st115.m036 count.s007 1
 x.st115.m069 objective -196020
 x.st115.m069 one.st115 1
 x.st115.m069 slots.m069 1
 x.st115.m069 count.s010 1
 x.st115.m102 objective -196232
 x.st115.m102 one.st115 1
 x.st115.m102 slots.m102 1
 x.st115.m102 count.s011 1
 x.st115.m086 objective -165516
 x.st115.m086 one.st115 1
 x.st115.m086 slots.m086 1
 x.st115.m086 count.s013 1
 x.st115.m094 objective -149072
 x.st115.m094 one.st115 1
 x.st115.m094 slots.m094 1
 x.st115.m094 count.s015 1
 x.st115.m064 objective -193794
 x.st115.m064 one.st115 1
 x.st115.m064 slots.m064 1
 x.st115.m064 count.s017 1
 x.st115.m125 objective -164688
 x.st115.m125 one.st115 1
 x.st115.m125 slots.m125 1
 x.st115.m125 count.s019 1
 x.st115.m126 objective -164688
 x.st115.m126 one.st115 1
 x.st115.m126 slots.m126 1
 x.st115.m126 count.s019 1
 x.st115.m170 objective -198754
 x.st115.m170 one.st115 1
 x.st115.m170 slots.m170 1
 x.st115.m170 count.s022 1
 x.st115.m166 objective -168736
 x.st115.m166 one.st115 1
 x.st115.m166 slots.m166 1
 x.st115.m166 count.s024 1
 x.st115.m000 objective -198609
 x.st115.m000 one.st115 1
 x.st115.m000 slots.m000 1
 x.st115.m000 count.s025 1
 x.st115.m037 objective -196078
 x.st115.m037 one.st115 1
 x.st115.m037 slots.m037 1
 x.st115.m037 count.s029 1
 x.st115.m113 objective -195326
 x.st115.m113 one.st115 1
 x.st115.m113 slots.m113 1
 x.st115.m113 count.s033 1
 x.st116.m185 objective -66884
 x.st116.m185 one.st116 1
 x.st116.m185 slots.m185 1
 x.st116.m185 count.s002 1
 x.st116.m185 guests.p000 1
 x.st116.m130 objective -98694
 x.st116.m130 one.st116 1
 x.st116.m130 duo.m130.9 1
 x.st116.m130 whole.st116.m130.9 1
 x.st116.m130 count.s004 1
 x.st116.m130 guests.p000 1
 x.st116.m010 objective -65968
 x.st116.m010 one.st116 1
 x.st116.m010 slots.m010 1
 x.st116.m010 count.s006 1
 x.st116.m010 guests.p000 1
 x.st116.m150 objective -66140
 x.st116.m150 one.st116 1
 x.st116.m150 duo.m150.9 1
 x.st116.m150 whole.st116.m150.9 1
 x.st116.m150 count.s012 1
 x.st116.m150 guests.p000 1
 x.st116.m023 objective -96213
 x.st116.m023 one.st116 1
 x.st116.m023 duo.m023.9 1
 x.st116.m023 whole.st116.m023.9 1
 x.st116.m023 count.s014 1
 x.st116.m023 guests.p000 1
 x.st116.m103 objective -51804
 x.st116.m103 one.st116 1
 x.st116.m103 duo.m103.9 1
 x.st116.m103 whole.st116.m103.9 1
 x.st116.m103 count.s015 1
 x.st116.m032 objective -94290
 x.st116.m032 one.st116 1
 x.st116.m032 duo.m032.9 1
 x.st116.m032 whole.st116.m032.9 1
 x.st116.m032 count.s025 1
 x.st116.m032 guests.p000 1
 x.st116.m015 objective -63892
 x.st116.m015 one.st116 1
 x.st116.m015 duo.m015.9 1
 x.st116.m015 whole.st116.m015.9 1
 x.st116.m015 count.s026 1
 x.st116.m015 guests.p000 1
 x.st116.m084 objective -94468
 x.st116.m084 one.st116 1
 x.st116.m084 duo.m084.9 1
 x.st116.m084 whole.st116.m084.9 1
 x.st116.m084 count.s027 1
 x.st116.m084 guests.p000 1
 x.st117.m098 objective -795134
 x.st117.m098 one.st117 1
 x.st117.m098 slots.m098 1
 x.st117.m098 count.s000 1
 x.st117.m134 objective -795134
 x.st117.m134 one.st117 1
 x.st117.m134 slots.m134 1
 x.st117.m134 count.s000 1
 x.st117.m042 objective -765316
 x.st117.m042 one.st117 1
 x.st117.m042 slots.m042 1
 x.st117.m042 count.s002 1
 x.st117.m060 objective -795318
 x.st117.m060 one.st117 1
 x.st117.m060 slots.m060 1
 x.st117.m060 count.s005 1
 x.st117.m058 objective -795468
 x.st117.m058 one.st117 1
 x.st117.m058 slots.m058 1
 x.st117.m058 count.s007 1
 x.st117.m138 objective -795302
 x.st117.m138 one.st117 1
 x.st117.m138 slots.m138 1
 x.st117.m138 count.s010 1
 x.st117.m041 objective -795436
 x.st117.m041 one.st117 1
 x.st117.m041 slots.m041 1
 x.st117.m041 count.s011 1
 x.st117.m154 objective -764734
 x.st117.m154 one.st117 1
 x.st117.m154 slots.m154 1
 x.st117.m154 count.s012 1
 x.st117.m065 objective -765384
 x.st117.m065 one.st117 1
 x.st117.m065 slots.m065 1
 x.st117.m065 count.s013 1
 x.st117.m013 objective -795148
 x.st117.m013 one.st117 1
 x.st117.m013 slots.m013 1
 x.st117.m013 count.s017 1
 x.st117.m089 objective -766082
 x.st117.m089 one.st117 1
 x.st117.m089 slots.m089 1
 x.st117.m089 count.s019 1
 x.st117.m122 objective -796214
 x.st117.m122 one.st117 1
 x.st117.m122 slots.m122 1
 x.st117.m122 count.s022 1
 x.st117.m083 objective -796176
 x.st117.m083 one.st117 1
 x.st117.m083 slots.m083 1
 x.st117.m083 count.s023 1
 x.st117.m070 objective -796462
 x.st117.m070 one.st117 1
 x.st117.m070 slots.m070 1
 x.st117.m070 count.s025 1
 x.st117.m095 objective -796492
 x.st117.m095 one.st117 1
 x.st117.m095 slots.m095 1
 x.st117.m095 count.s029 1
 x.st117.m169 objective -795586
 x.st117.m169 one.st117 1
 x.st117.m169 slots.m169 1
 x.st117.m169 count.s034 1
 x.st118.m098 objective -97245
 x.st118.m098 one.st118 1
 x.st118.m098 duo.m098.5 1
 x.st118.m098 whole.st118.m098.5 1
 x.st118.m098 count.s000 1
 x.st118.m134 objective -97245
 x.st118.m134 one.st118 1
 x.st118.m134 duo.m134.5 1
 x.st118.m134 whole.st118.m134.5 1
 x.st118.m134 count.s000 1
 x.st118.m042 objective -67395
 x.st118.m042 one.st118 1
 x.st118.m042 slots.m042 1
 x.st118.m042 count.s002 1
 x.st118.m060 objective -97458
 x.st118.m060 one.st118 1
 x.st118.m060 duo.m060.5 1
 x.st118.m060 whole.st118.m060.5 1
 x.st118.m060 count.s005 1
 x.st118.m058 objective -97511
 x.st118.m058 one.st118 1
 x.st118.m058 duo.m058.5 1
 x.st118.m058 whole.st118.m058.5 1
 x.st118.m058 count.s007 1
 x.st118.m138 objective -97608
 x.st118.m138 one.st118 1
 x.st118.m138 duo.m138.5 1
 x.st118.m138 whole.st118.m138.5 1
 x.st118.m138 count.s010 1
 x.st118.m154 objective -68401
 x.st118.m154 one.st118 1
 x.st118.m154 duo.m154.5 1
 x.st118.m154 whole.st118.m154.5 1
 x.st118.m154 count.s012 1
 x.st118.m013 objective -98227
 x.st118.m013 one.st118 1
 x.st118.m013 duo.m013.5 1
 x.st118.m013 whole.st118.m013.5 1
 x.st118.m013 count.s017 1
 x.st118.m122 objective -95564
 x.st118.m122 one.st118 1
 x.st118.m122 slots.m122 1
 x.st118.m122 count.s022 1
 x.st118.m083 objective -95476
 x.st118.m083 one.st118 1
 x.st118.m083 duo.m083.5 1
 x.st118.m083 whole.st118.m083.5 1
 x.st118.m083 count.s023 1
 x.st118.m090 objective -65560
 x.st118.m090 one.st118 1
 x.st118.m090 duo.m090.5 1
 x.st118.m090 whole.st118.m090.5 1
 x.st118.m090 count.s024 1
 x.st118.m168 objective -65560
 x.st118.m168 one.st118 1
 x.st118.m168 duo.m168.5 1
 x.st118.m168 whole.st118.m168.5 1
 x.st118.m168 count.s024 1
 x.st118.m070 objective -95878
 x.st118.m070 one.st118 1
 x.st118.m070 duo.m070.5 1
 x.st118.m070 whole.st118.m070.5 1
 x.st118.m070 count.s025 1
 x.st119.m182 objective -196640
 x.st119.m182 one.st119 1
 x.st119.m182 slots.m182 1
 x.st119.m182 count.s003 1
 x.st119.m114 objective -196573
 x.st119.m114 one.st119 1
 x.st119.m114 slots.m114 1
 x.st119.m114 count.s010 1
 x.st119.m018 objective -198561
 x.st119.m018 one.st119 1
 x.st119.m018 slots.m018 1
 x.st119.m018 count.s016 1
 x.st119.m173 objective -196235
 x.st119.m173 one.st119 1
 x.st119.m173 slots.m173 1
 x.st119.m173 count.s017 1
 x.st119.m040 objective -196425
 x.st119.m040 one.st119 1
 x.st119.m040 slots.m040 1
 x.st119.m040 count.s019 1
 x.st119.m120 objective -196425
 x.st119.m120 one.st119 1
 x.st119.m120 slots.m120 1
 x.st119.m120 count.s019 1
 x.st119.m029 objective -193982
 x.st119.m029 one.st119 1
 x.st119.m029 slots.m029 1
 x.st119.m029 count.s025 1
 x.st119.m077 objective -193902
 x.st119.m077 one.st119 1
 x.st119.m077 slots.m077 1
 x.st119.m077 count.s026 1
 x.st120.m005 objective -90994
 x.st120.m005 one.st120 1
 x.st120.m005 slots.m005 1
 x.st120.m005 count.s011 1
 x.st120.m005 guests.p000 1
 x.st120.m061 objective -93056
 x.st120.m061 one.st120 1
 x.st120.m061 slots.m061 1
 x.st120.m061 count.s022 1
 x.st120.m061 guests.p000 1
 x.st120.m151 objective -93022
 x.st120.m151 one.st120 1
 x.st120.m151 duo.m151.13 1
 x.st120.m151 whole.st120.m151.13 1
 x.st120.m151 count.s023 1
 x.st120.m151 guests.p000 1
 x.st120.m071 objective -60424
 x.st120.m071 one.st120 1
 x.st120.m071 duo.m071.13 1
 x.st120.m071 whole.st120.m071.13 1
 x.st120.m071 count.s030 1
 x.st120.m071 guests.p000 1
 x.st120.m056 objective -89760
 x.st120.m056 one.st120 1
 x.st120.m056 duo.m056.13 1
 x.st120.m056 whole.st120.m056.13 1
 x.st120.m056 count.s033 1
 x.st120.m056 guests.p000 1
 x.st121.m134 objective -94260
 x.st121.m134 one.st121 1
 x.st121.m134 duo.m134.2 1
 x.st121.m134 whole.st121.m134.2 1
 x.st121.m134 count.s000 1
 x.st121.m134 guests.p000 1
 x.st121.m162 objective -93964
 x.st121.m162 one.st121 1
 x.st121.m162 duo.m162.2 1
 x.st121.m162 whole.st121.m162.2 1
 x.st121.m162 count.s001 1
 x.st121.m162 guests.p000 1
 x.st121.m107 objective -64420
 x.st121.m107 one.st121 1
 x.st121.m107 slots.m107 1
 x.st121.m107 count.s002 1
 x.st121.m107 guests.p000 1
 x.st121.m038 objective -94398
 x.st121.m038 one.st121 1
 x.st121.m038 duo.m038.2 1
 x.st121.m038 whole.st121.m038.2 1
 x.st121.m038 count.s005 1
 x.st121.m038 guests.p000 1
 x.st121.m036 objective -94890
 x.st121.m036 one.st121 1
 x.st121.m036 duo.m036.2 1
 x.st121.m036 whole.st121.m036.2 1
 x.st121.m036 count.s007 1
 x.st121.m036 guests.p000 1
 x.st121.m069 objective -94674
 x.st121.m069 one.st121 1
 x.st121.m069 duo.m069.2 1
 x.st121.m069 whole.st121.m069.2 1
 x.st121.m069 count.s010 1
 x.st121.m069 guests.p000 1
 x.st121.m102 objective -94818
 x.st121.m102 one.st121 1
 x.st121.m102 slots.m102 1
 x.st121.m102 count.s011 1
 x.st121.m102 guests.p000 1
 x.st121.m086 objective -64422
 x.st121.m086 one.st121 1
 x.st121.m086 duo.m086.2 1
 x.st121.m086 whole.st121.m086.2 1
 x.st121.m086 count.s013 1
 x.st121.m086 guests.p000 1
 x.st121.m094 objective -50066
 x.st121.m094 one.st121 1
 x.st121.m094 duo.m094.2 1
 x.st121.m094 whole.st121.m094.2 1
 x.st121.m094 count.s015 1
 x.st121.m064 objective -94454
 x.st121.m064 one.st121 1
 x.st121.m064 duo.m064.2 1
 x.st121.m064 whole.st121.m064.2 1
 x.st121.m064 count.s017 1
 x.st121.m064 guests.p000 1
 x.st121.m125 objective -65394
 x.st121.m125 one.st121 1
 x.st121.m125 slots.m125 1
 x.st121.m125 count.s019 1
 x.st121.m125 guests.p000 1
 x.st121.m126 objective -65394
 x.st121.m126 one.st121 1
 x.st121.m126 slots.m126 1
 x.st121.m126 count.s019 1
 x.st121.m126 guests.p000 1
 x.st121.m170 objective -95804
 x.st121.m170 one.st121 1
 x.st121.m170 slots.m170 1
 x.st121.m170 count.s022 1
 x.st121.m170 guests.p000 1
 x.st121.m166 objective -65836
 x.st121.m166 one.st121 1
 x.st121.m166 duo.m166.2 1
 x.st121.m166 whole.st121.m166.2 1
 x.st121.m166 count.s024 1
 x.st121.m166 guests.p000 1
 x.st121.m000 objective -96022
 x.st121.m000 one.st121 1
 x.st121.m000 duo.m000.2 1
 x.st121.m000 whole.st121.m000.2 1
 x.st121.m000 count.s025 1
 x.st121.m000 guests.p000 1
 x.st121.m037 objective -96886
 x.st121.m037 one.st121 1
 x.st121.m037 slots.m037 1
 x.st121.m037 count.s029 1
 x.st121.m037 guests.p000 1
 x.st121.m113 objective -96048
 x.st121.m113 one.st121 1
 x.st121.m113 duo.m113.2 1
 x.st121.m113 whole.st121.m113.2 1
 x.st121.m113 count.s033 1
 x.st121.m113 guests.p000 1
 x.st122.m005 objective -97586
 x.st122.m005 one.st122 1
 x.st122.m005 slots.m005 1
 x.st122.m005 count.s011 1
 x.st122.m061 objective -95838
 x.st122.m061 one.st122 1
 x.st122.m061 slots.m061 1
 x.st122.m061 count.s022 1
 x.st122.m151 objective -94552
 x.st122.m151 one.st122 1
 x.st122.m151 duo.m151.13 1
 x.st122.m151 whole.st122.m151.13 1
 x.st122.m151 count.s023 1
 x.st123.m137 objective -97742
 x.st123.m137 one.st123 1
 x.st123.m137 duo.m137.8 1
 x.st123.m137 whole.st123.m137.8 1
 x.st123.m137 count.s005 1
 x.st123.m088 objective -68338
 x.st123.m088 one.st123 1
 x.st123.m088 slots.m088 1
 x.st123.m088 count.s006 1
 x.st123.m159 objective -98907
 x.st123.m159 one.st123 1
 x.st123.m159 duo.m159.8 1
 x.st123.m159 whole.st123.m159.8 1
 x.st123.m159 count.s007 1
 x.st123.m131 objective -99139
 x.st123.m131 one.st123 1
 x.st123.m131 slots.m131 1
 x.st123.m131 count.s011 1
 x.st123.m129 objective -68571
 x.st123.m129 one.st123 1
 x.st123.m129 slots.m129 1
 x.st123.m129 count.s019 1
 x.st124.m182 objective -96590
 x.st124.m182 one.st124 1
 x.st124.m182 duo.m182.3 1
 x.st124.m182 whole.st124.m182.3 1
 x.st124.m182 count.s003 1
 x.st124.m116 objective -97076
 x.st124.m116 one.st124 1
 x.st124.m116 duo.m116.3 1
 x.st124.m116 whole.st124.m116.3 1
 x.st124.m116 count.s008 1
 x.st124.m114 objective -96384
 x.st124.m114 one.st124 1
 x.st124.m114 duo.m114.3 1
 x.st124.m114 whole.st124.m114.3 1
 x.st124.m114 count.s010 1
 x.st124.m018 objective -95778
 x.st124.m018 one.st124 1
 x.st124.m018 duo.m018.3 1
 x.st124.m018 whole.st124.m018.3 1
 x.st124.m018 count.s016 1
 x.st124.m173 objective -94446
 x.st124.m173 one.st124 1
 x.st124.m173 duo.m173.3 1
 x.st124.m173 whole.st124.m173.3 1
 x.st124.m173 count.s017 1
 x.st124.m040 objective -95338
 x.st124.m040 one.st124 1
 x.st124.m040 slots.m040 1
 x.st124.m040 count.s019 1
 x.st124.m120 objective -95338
 x.st124.m120 one.st124 1
 x.st124.m120 slots.m120 1
 x.st124.m120 count.s019 1
 x.st124.m029 objective -99217
 x.st124.m029 one.st124 1
 x.st124.m029 duo.m029.3 1
 x.st124.m029 whole.st124.m029.3 1
 x.st124.m029 count.s025 1
 x.st124.m077 objective -99198
 x.st124.m077 one.st124 1
 x.st124.m077 duo.m077.3 1
 x.st124.m077 whole.st124.m077.3 1
 x.st124.m077 count.s026 1
 x.st125.m182 objective -398287
 x.st125.m182 one.st125 1
 x.st125.m182 slots.m182 1
 x.st125.m182 count.s003 1
 x.st125.m116 objective -398224
 x.st125.m116 one.st125 1
 x.st125.m116 slots.m116 1
 x.st125.m116 count.s008 1
 x.st125.m114 objective -397322
 x.st125.m114 one.st125 1
 x.st125.m114 slots.m114 1
 x.st125.m114 count.s010 1
 x.st125.m018 objective -397827
 x.st125.m018 one.st125 1
 x.st125.m018 slots.m018 1
 x.st125.m018 count.s016 1
 x.st125.m173 objective -398433
 x.st125.m173 one.st125 1
 x.st125.m173 slots.m173 1
 x.st125.m173 count.s017 1
 x.st125.m040 objective -397494
 x.st125.m040 one.st125 1
 x.st125.m040 slots.m040 1
 x.st125.m040 count.s019 1
 x.st125.m120 objective -397494
 x.st125.m120 one.st125 1
 x.st125.m120 slots.m120 1
 x.st125.m120 count.s019 1
 x.st125.m077 objective -395648
 x.st125.m077 one.st125 1
 x.st125.m077 slots.m077 1
 x.st125.m077 count.s026 1
 x.st126.m149 objective -167765
 x.st126.m149 slots.m149 1
 x.st126.m149 count.s030 1
 x.st127.m059 objective -394156
 x.st127.m059 one.st127 1
 x.st127.m059 slots.m059 1
 x.st127.m059 count.s004 1
 x.st127.m059 guests.p000 1
 x.st127.m073 objective -394149
 x.st127.m073 one.st127 1
 x.st127.m073 slots.m073 1
 x.st127.m073 count.s005 1
 x.st127.m073 guests.p000 1
 x.st127.m119 objective -394019
 x.st127.m119 one.st127 1
 x.st127.m119 slots.m119 1
 x.st127.m119 count.s007 1
 x.st127.m119 guests.p000 1
 x.st127.m155 objective -394355
 x.st127.m155 one.st127 1
 x.st127.m155 slots.m155 1
 x.st127.m155 count.s010 1
 x.st127.m155 guests.p000 1
 x.st127.m110 objective -393304
 x.st127.m110 one.st127 1
 x.st127.m110 slots.m110 1
 x.st127.m110 count.s014 1
 x.st127.m110 guests.p000 1
 x.st127.m054 objective -363376
 x.st127.m054 one.st127 1
 x.st127.m054 slots.m054 1
 x.st127.m054 count.s019 1
 x.st127.m054 guests.p000 1
 x.st127.m124 objective -390082
 x.st127.m124 one.st127 1
 x.st127.m124 slots.m124 1
 x.st127.m124 count.s020 1
 x.st127.m124 guests.p000 1
 x.st127.m026 objective -390512
 x.st127.m026 one.st127 1
 x.st127.m026 slots.m026 1
 x.st127.m026 count.s023 1
 x.st127.m026 guests.p000 1
 x.st128.m005 objective -796951
 x.st128.m005 one.st128 1
 x.st128.m005 slots.m005 1
 x.st128.m005 count.s011 1
 x.st128.m151 objective -792088
 x.st128.m151 one.st128 1
 x.st128.m151 slots.m151 1
 x.st128.m151 count.s023 1
 x.st129.m029 objective -95350
 x.st129.m029 one.st129 1
 x.st129.m029 duo.m029.3 1
 x.st129.m029 whole.st129.m029.3 1
 x.st129.m029 count.s025 1
 x.st129.m029 guests.p000 1
 x.st129.m077 objective -94444
 x.st129.m077 one.st129 1
 x.st129.m077 duo.m077.3 1
 x.st129.m077 whole.st129.m077.3 1
 x.st129.m077 count.s026 1
 x.st129.m077 guests.p000 1
 x.st130.m185 objective -67229
 x.st130.m185 one.st130 1
 x.st130.m185 slots.m185 1
 x.st130.m185 count.s002 1
 x.st130.m072 objective -82313
 x.st130.m072 one.st130 1
 x.st130.m072 duo.m072.9 1
 x.st130.m072 whole.st130.m072.9 1
 x.st130.m072 count.s003 1
 x.st130.m010 objective -66819
 x.st130.m010 one.st130 1
 x.st130.m010 slots.m010 1
 x.st130.m010 count.s006 1
 x.st130.m007 objective -97020
 x.st130.m007 one.st130 1
 x.st130.m007 duo.m007.9 1
 x.st130.m007 whole.st130.m007.9 1
 x.st130.m007 count.s007 1
 x.st130.m101 objective -99117
 x.st130.m101 one.st130 1
 x.st130.m101 slots.m101 1
 x.st130.m101 count.s011 1
 x.st130.m150 objective -66997
 x.st130.m150 one.st130 1
 x.st130.m150 duo.m150.9 1
 x.st130.m150 whole.st130.m150.9 1
 x.st130.m150 count.s012 1
 x.st130.m023 objective -96619
 x.st130.m023 one.st130 1
 x.st130.m023 duo.m023.9 1
 x.st130.m023 whole.st130.m023.9 1
 x.st130.m023 count.s014 1
 x.st130.m103 objective -52054
 x.st130.m103 one.st130 1
 x.st130.m103 duo.m103.9 1
 x.st130.m103 whole.st130.m103.9 1
 x.st130.m103 count.s015 1
 x.st130.m080 objective -66920
 x.st130.m080 one.st130 1
 x.st130.m080 duo.m080.9 1
 x.st130.m080 whole.st130.m080.9 1
 x.st130.m080 count.s016 1
 x.st130.m032 objective -94488
 x.st130.m032 one.st130 1
 x.st130.m032 duo.m032.9 1
 x.st130.m032 whole.st130.m032.9 1
 x.st130.m032 count.s025 1
 x.st130.m015 objective -64094
 x.st130.m015 one.st130 1
 x.st130.m015 duo.m015.9 1
 x.st130.m015 whole.st130.m015.9 1
 x.st130.m015 count.s026 1
 x.st130.m084 objective -94686
 x.st130.m084 one.st130 1
 x.st130.m084 duo.m084.9 1
 x.st130.m084 whole.st130.m084.9 1
 x.st130.m084 count.s027 1
 x.st131.m033 objective -194910
 x.st131.m033 one.st131 1
 x.st131.m033 slots.m033 1
 x.st131.m033 count.s005 1
 x.st131.m100 objective -193240
 x.st131.m100 one.st131 1
 x.st131.m100 slots.m100 1
 x.st131.m100 count.s006 1
 x.st131.m085 objective -197173
 x.st131.m085 one.st131 1
 x.st131.m085 slots.m085 1
 x.st131.m085 count.s023 1
 x.st131.m062 objective -195812
 x.st131.m062 one.st131 1
 x.st131.m062 slots.m062 1
 x.st131.m062 count.s028 1
 x.st131.m031 objective -194976
 x.st131.m031 one.st131 1
 x.st131.m031 slots.m031 1
 x.st131.m031 count.s030 1
 x.st132.m182 objective -798809
 x.st132.m182 one.st132 1
 x.st132.m182 slots.m182 1
 x.st132.m182 count.s003 1
 x.st132.m114 objective -798514
 x.st132.m114 one.st132 1
 x.st132.m114 slots.m114 1
 x.st132.m114 count.s010 1
 x.st132.m018 objective -796798
 x.st132.m018 one.st132 1
 x.st132.m018 slots.m018 1
 x.st132.m018 count.s016 1
 x.st132.m173 objective -797570
 x.st132.m173 one.st132 1
 x.st132.m173 slots.m173 1
 x.st132.m173 count.s017 1
 x.st132.m040 objective -797659
 x.st132.m040 one.st132 1
 x.st132.m040 slots.m040 1
 x.st132.m040 count.s019 1
 x.st132.m120 objective -797659
 x.st132.m120 one.st132 1
 x.st132.m120 slots.m120 1
 x.st132.m120 count.s019 1
 x.st132.m077 objective -794614
 x.st132.m077 one.st132 1
 x.st132.m077 slots.m077 1
 x.st132.m077 count.s026 1
 x.st133.m142 objective -793080
 x.st133.m142 one.st133 1
 x.st133.m142 slots.m142 1
 x.st133.m142 count.s021 1
 x.st133.m123 objective -793306
 x.st133.m123 one.st133 1
 x.st133.m123 slots.m123 1
 x.st133.m123 count.s022 1
 x.st133.m028 objective -793352
 x.st133.m028 one.st133 1
 x.st133.m028 slots.m028 1
 x.st133.m028 count.s023 1
 x.st133.m021 objective -763342
 x.st133.m021 one.st133 1
 x.st133.m021 slots.m021 1
 x.st133.m021 count.s024 1
 x.st133.m017 objective -766249
 x.st133.m017 one.st133 1
 x.st133.m017 slots.m017 1
 x.st133.m017 count.s030 1
 x.st133.m068 objective -796170
 x.st133.m068 one.st133 1
 x.st133.m068 slots.m068 1
 x.st133.m068 count.s032 1
 x.st133.m140 objective -797291
 x.st133.m140 one.st133 1
 x.st133.m140 slots.m140 1
 x.st133.m140 count.s034 1
 x.st134.m098 objective -97918
 x.st134.m098 one.st134 1
 x.st134.m098 duo.m098.5 1
 x.st134.m098 whole.st134.m098.5 1
 x.st134.m098 count.s000 1
 x.st134.m098 guests.p000 1
 x.st134.m134 objective -97918
 x.st134.m134 one.st134 1
 x.st134.m134 duo.m134.5 1
 x.st134.m134 whole.st134.m134.5 1
 x.st134.m134 count.s000 1
 x.st134.m134 guests.p000 1
 x.st134.m042 objective -68083
 x.st134.m042 one.st134 1
 x.st134.m042 slots.m042 1
 x.st134.m042 count.s002 1
 x.st134.m042 guests.p000 1
 x.st134.m060 objective -98172
 x.st134.m060 one.st134 1
 x.st134.m060 duo.m060.5 1
 x.st134.m060 whole.st134.m060.5 1
 x.st134.m060 count.s005 1
 x.st134.m060 guests.p000 1
 x.st134.m058 objective -98154
 x.st134.m058 one.st134 1
 x.st134.m058 duo.m058.5 1
 x.st134.m058 whole.st134.m058.5 1
 x.st134.m058 count.s007 1
 x.st134.m058 guests.p000 1
 x.st134.m138 objective -98327
 x.st134.m138 one.st134 1
 x.st134.m138 duo.m138.5 1
 x.st134.m138 whole.st134.m138.5 1
 x.st134.m138 count.s010 1
 x.st134.m138 guests.p000 1
 x.st134.m041 objective -98362
 x.st134.m041 one.st134 1
 x.st134.m041 slots.m041 1
 x.st134.m041 count.s011 1
 x.st134.m041 guests.p000 1
 x.st134.m154 objective -67930
 x.st134.m154 one.st134 1
 x.st134.m154 duo.m154.5 1
 x.st134.m154 whole.st134.m154.5 1
 x.st134.m154 count.s012 1
 x.st134.m154 guests.p000 1
 x.st134.m013 objective -97710
 x.st134.m013 one.st134 1
 x.st134.m013 duo.m013.5 1
 x.st134.m013 whole.st134.m013.5 1
 x.st134.m013 count.s017 1
 x.st134.m013 guests.p000 1
 x.st134.m122 objective -95978
 x.st134.m122 one.st134 1
 x.st134.m122 slots.m122 1
 x.st134.m122 count.s022 1
 x.st134.m122 guests.p000 1
 x.st134.m083 objective -95890
 x.st134.m083 one.st134 1
 x.st134.m083 duo.m083.5 1
 x.st134.m083 whole.st134.m083.5 1
 x.st134.m083 count.s023 1
 x.st134.m083 guests.p000 1
 x.st134.m090 objective -65974
 x.st134.m090 one.st134 1
 x.st134.m090 duo.m090.5 1
 x.st134.m090 whole.st134.m090.5 1
 x.st134.m090 count.s024 1
 x.st134.m090 guests.p000 1
 x.st134.m168 objective -65974
 x.st134.m168 one.st134 1
 x.st134.m168 duo.m168.5 1
 x.st134.m168 whole.st134.m168.5 1
 x.st134.m168 count.s024 1
 x.st134.m168 guests.p000 1
 x.st134.m070 objective -96288
 x.st134.m070 one.st134 1
 x.st134.m070 duo.m070.5 1
 x.st134.m070 whole.st134.m070.5 1
 x.st134.m070 count.s025 1
 x.st134.m070 guests.p000 1
 x.st135.m134 objective -94251
 x.st135.m134 one.st135 1
 x.st135.m134 duo.m134.2 1
 x.st135.m134 whole.st135.m134.2 1
 x.st135.m134 count.s000 1
 x.st135.m162 objective -94096
 x.st135.m162 one.st135 1
 x.st135.m162 duo.m162.2 1
 x.st135.m162 whole.st135.m162.2 1
 x.st135.m162 count.s001 1
 x.st135.m107 objective -66157
 x.st135.m107 one.st135 1
 x.st135.m107 slots.m107 1
 x.st135.m107 count.s002 1
 x.st135.m038 objective -94344
 x.st135.m038 one.st135 1
 x.st135.m038 duo.m038.2 1
 x.st135.m038 whole.st135.m038.2 1
 x.st135.m038 count.s005 1
 x.st135.m036 objective -94560
 x.st135.m036 one.st135 1
 x.st135.m036 duo.m036.2 1
 x.st135.m036 whole.st135.m036.2 1
 x.st135.m036 count.s007 1
 x.st135.m069 objective -96569
 x.st135.m069 one.st135 1
 x.st135.m069 duo.m069.2 1
 x.st135.m069 whole.st135.m069.2 1
 x.st135.m069 count.s010 1
 x.st135.m102 objective -94553
 x.st135.m102 one.st135 1
 x.st135.m102 slots.m102 1
 x.st135.m102 count.s011 1
 x.st135.m086 objective -64205
 x.st135.m086 one.st135 1
 x.st135.m086 duo.m086.2 1
 x.st135.m086 whole.st135.m086.2 1
 x.st135.m086 count.s013 1
 x.st135.m094 objective -49131
 x.st135.m094 one.st135 1
 x.st135.m094 duo.m094.2 1
 x.st135.m094 whole.st135.m094.2 1
 x.st135.m094 count.s015 1
 x.st135.m064 objective -94945
 x.st135.m064 one.st135 1
 x.st135.m064 duo.m064.2 1
 x.st135.m064 whole.st135.m064.2 1
 x.st135.m064 count.s017 1
 x.st135.m125 objective -64180
 x.st135.m125 one.st135 1
 x.st135.m125 slots.m125 1
 x.st135.m125 count.s019 1
 x.st135.m126 objective -64180
 x.st135.m126 one.st135 1
 x.st135.m126 slots.m126 1
 x.st135.m126 count.s019 1
 x.st135.m170 objective -93115
 x.st135.m170 one.st135 1
 x.st135.m170 slots.m170 1
 x.st135.m170 count.s022 1
 x.st135.m166 objective -64313
 x.st135.m166 one.st135 1
 x.st135.m166 duo.m166.2 1
 x.st135.m166 whole.st135.m166.2 1
 x.st135.m166 count.s024 1
 x.st135.m000 objective -93272
 x.st135.m000 one.st135 1
 x.st135.m000 duo.m000.2 1
 x.st135.m000 whole.st135.m000.2 1
 x.st135.m000 count.s025 1
 x.st135.m037 objective -89930
 x.st135.m037 one.st135 1
 x.st135.m037 slots.m037 1
 x.st135.m037 count.s029 1
 x.st136.m167 objective -98175
 x.st136.m167 one.st136 1
 x.st136.m167 slots.m167 1
 x.st136.m167 count.s029 1
 x.st136.m167 guests.p000 1
 x.st136.m157 objective -68338
 x.st136.m157 one.st136 1
 x.st136.m157 duo.m157.8 1
 x.st136.m157 whole.st136.m157.8 1
 x.st136.m157 count.s030 1
 x.st136.m157 guests.p000 1
 x.st136.m099 objective -98589
 x.st136.m099 one.st136 1
 x.st136.m099 duo.m099.8 1
 x.st136.m099 whole.st136.m099.8 1
 x.st136.m099 count.s032 1
 x.st136.m099 guests.p000 1
 x.st137.m116 objective -391300
 x.st137.m116 one.st137 1
 x.st137.m116 slots.m116 1
 x.st137.m116 count.s008 1
 x.st137.m077 objective -395208
 x.st137.m077 one.st137 1
 x.st137.m077 slots.m077 1
 x.st137.m077 count.s026 1
 x.st138.m088 objective -68204
 x.st138.m088 one.st138 1
 x.st138.m088 slots.m088 1
 x.st138.m088 count.s006 1
 x.st138.m159 objective -99011
 x.st138.m159 one.st138 1
 x.st138.m159 duo.m159.8 1
 x.st138.m159 whole.st138.m159.8 1
 x.st138.m159 count.s007 1
 x.st138.m131 objective -99119
 x.st138.m131 one.st138 1
 x.st138.m131 slots.m131 1
 x.st138.m131 count.s011 1
 x.st138.m129 objective -68443
 x.st138.m129 one.st138 1
 x.st138.m129 slots.m129 1
 x.st138.m129 count.s019 1
 x.st139.m031 objective -197733
 x.st139.m031 slots.m031 1
 x.st139.m031 count.s030 1
 x.st140.m043 objective -396324
 x.st140.m043 one.st140 1
 x.st140.m043 slots.m043 1
 x.st140.m043 count.s000 1
 x.st140.m039 objective -395240
 x.st140.m039 one.st140 1
 x.st140.m039 slots.m039 1
 x.st140.m039 count.s001 1
 x.st140.m074 objective -381080
 x.st140.m074 one.st140 1
 x.st140.m074 slots.m074 1
 x.st140.m074 count.s003 1
 x.st140.m171 objective -395838
 x.st140.m171 one.st140 1
 x.st140.m171 slots.m171 1
 x.st140.m171 count.s005 1
 x.st140.m011 objective -396294
 x.st140.m011 one.st140 1
 x.st140.m011 slots.m011 1
 x.st140.m011 count.s009 1
 x.st140.m105 objective -364568
 x.st140.m105 one.st140 1
 x.st140.m105 slots.m105 1
 x.st140.m105 count.s012 1
 x.st140.m133 objective -397730
 x.st140.m133 one.st140 1
 x.st140.m133 slots.m133 1
 x.st140.m133 count.s027 1
 x.st140.m160 objective -394784
 x.st140.m160 one.st140 1
 x.st140.m160 slots.m160 1
 x.st140.m160 count.s029 1
 x.st140.m165 objective -395356
 x.st140.m165 one.st140 1
 x.st140.m165 slots.m165 1
 x.st140.m165 count.s031 1
 x.st141.m182 objective -396393
 x.st141.m182 one.st141 1
 x.st141.m182 slots.m182 1
 x.st141.m182 count.s003 1
 x.st141.m116 objective -396242
 x.st141.m116 one.st141 1
 x.st141.m116 slots.m116 1
 x.st141.m116 count.s008 1
 x.st141.m114 objective -398403
 x.st141.m114 one.st141 1
 x.st141.m114 slots.m114 1
 x.st141.m114 count.s010 1
 x.st141.m173 objective -396499
 x.st141.m173 one.st141 1
 x.st141.m173 slots.m173 1
 x.st141.m173 count.s017 1
 x.st141.m040 objective -396587
 x.st141.m040 one.st141 1
 x.st141.m040 slots.m040 1
 x.st141.m040 count.s019 1
 x.st141.m120 objective -396587
 x.st141.m120 one.st141 1
 x.st141.m120 slots.m120 1
 x.st141.m120 count.s019 1
 x.st141.m077 objective -393432
 x.st141.m077 one.st141 1
 x.st141.m077 slots.m077 1
 x.st141.m077 count.s026 1
 x.st143.m059 objective -397400
 x.st143.m059 one.st143 1
 x.st143.m059 slots.m059 1
 x.st143.m059 count.s004 1
 x.st143.m059 guests.p000 1
 x.st143.m073 objective -395612
 x.st143.m073 one.st143 1
 x.st143.m073 slots.m073 1
 x.st143.m073 count.s005 1
 x.st143.m073 guests.p000 1
 x.st143.m119 objective -395615
 x.st143.m119 one.st143 1
 x.st143.m119 slots.m119 1
 x.st143.m119 count.s007 1
 x.st143.m119 guests.p000 1
 x.st143.m155 objective -396025
 x.st143.m155 one.st143 1
 x.st143.m155 slots.m155 1
 x.st143.m155 count.s010 1
 x.st143.m155 guests.p000 1
 x.st143.m110 objective -395021
 x.st143.m110 one.st143 1
 x.st143.m110 slots.m110 1
 x.st143.m110 count.s014 1
 x.st143.m110 guests.p000 1
 x.st143.m054 objective -366002
 x.st143.m054 one.st143 1
 x.st143.m054 slots.m054 1
 x.st143.m054 count.s019 1
 x.st143.m054 guests.p000 1
 x.st143.m124 objective -393260
 x.st143.m124 one.st143 1
 x.st143.m124 slots.m124 1
 x.st143.m124 count.s020 1
 x.st143.m124 guests.p000 1
 x.st143.m163 objective -391868
 x.st143.m163 one.st143 1
 x.st143.m163 slots.m163 1
 x.st143.m163 count.s021 1
 x.st143.m163 guests.p000 1
 x.st144.m134 objective -396928
 x.st144.m134 one.st144 1
 x.st144.m134 slots.m134 1
 x.st144.m134 count.s000 1
 x.st144.m162 objective -397199
 x.st144.m162 one.st144 1
 x.st144.m162 slots.m162 1
 x.st144.m162 count.s001 1
 x.st144.m107 objective -366967
 x.st144.m107 one.st144 1
 x.st144.m107 slots.m107 1
 x.st144.m107 count.s002 1
 x.st144.m038 objective -397035
 x.st144.m038 one.st144 1
 x.st144.m038 slots.m038 1
 x.st144.m038 count.s005 1
 x.st144.m171 objective -397035
 x.st144.m171 one.st144 1
 x.st144.m171 slots.m171 1
 x.st144.m171 count.s005 1
 x.st144.m036 objective -398187
 x.st144.m036 one.st144 1
 x.st144.m036 slots.m036 1
 x.st144.m036 count.s007 1
 x.st144.m069 objective -398395
 x.st144.m069 one.st144 1
 x.st144.m069 slots.m069 1
 x.st144.m069 count.s010 1
 x.st144.m102 objective -397126
 x.st144.m102 one.st144 1
 x.st144.m102 slots.m102 1
 x.st144.m102 count.s011 1
 x.st144.m086 objective -367423
 x.st144.m086 one.st144 1
 x.st144.m086 slots.m086 1
 x.st144.m086 count.s013 1
 x.st144.m094 objective -352267
 x.st144.m094 one.st144 1
 x.st144.m094 slots.m094 1
 x.st144.m094 count.s015 1
 x.st144.m064 objective -397314
 x.st144.m064 one.st144 1
 x.st144.m064 slots.m064 1
 x.st144.m064 count.s017 1
 x.st144.m125 objective -367296
 x.st144.m125 one.st144 1
 x.st144.m125 slots.m125 1
 x.st144.m125 count.s019 1
 x.st144.m126 objective -367296
 x.st144.m126 one.st144 1
 x.st144.m126 slots.m126 1
 x.st144.m126 count.s019 1
 x.st144.m170 objective -394852
 x.st144.m170 one.st144 1
 x.st144.m170 slots.m170 1
 x.st144.m170 count.s022 1
 x.st144.m166 objective -363634
 x.st144.m166 one.st144 1
 x.st144.m166 slots.m166 1
 x.st144.m166 count.s024 1
 x.st144.m000 objective -395100
 x.st144.m000 one.st144 1
 x.st144.m000 slots.m000 1
 x.st144.m000 count.s025 1
 x.st145.m146 objective -63844
 x.st145.m146 one.st145 1
 x.st145.m146 slots.m146 1
 x.st145.m146 count.s002 1
 x.st145.m001 objective -93862
 x.st145.m001 one.st145 1
 x.st145.m001 duo.m001.4 1
 x.st145.m001 whole.st145.m001.4 1
 x.st145.m001 count.s005 1
 x.st145.m143 objective -94284
 x.st145.m143 one.st145 1
 x.st145.m143 duo.m143.4 1
 x.st145.m143 whole.st145.m143.4 1
 x.st145.m143 count.s007 1
 x.st145.m002 objective -94278
 x.st145.m002 one.st145 1
 x.st145.m002 slots.m002 1
 x.st145.m002 count.s011 1
 x.st145.m048 objective -63650
 x.st145.m048 one.st145 1
 x.st145.m048 duo.m048.4 1
 x.st145.m048 whole.st145.m048.4 1
 x.st145.m048 count.s012 1
 x.st145.m075 objective -63974
 x.st145.m075 one.st145 1
 x.st145.m075 duo.m075.4 1
 x.st145.m075 whole.st145.m075.4 1
 x.st145.m075 count.s013 1
 x.st145.m121 objective -97849
 x.st145.m121 one.st145 1
 x.st145.m121 duo.m121.4 1
 x.st145.m121 whole.st145.m121.4 1
 x.st145.m121 count.s020 1
 x.st145.m081 objective -98885
 x.st145.m081 one.st145 1
 x.st145.m081 slots.m081 1
 x.st145.m081 count.s021 1
 x.st145.m014 objective -97124
 x.st145.m014 one.st145 1
 x.st145.m014 slots.m014 1
 x.st145.m014 count.s029 1
 x.st146.m098 objective -194754
 x.st146.m098 one.st146 1
 x.st146.m098 slots.m098 1
 x.st146.m098 count.s000 1
 x.st146.m098 guests.p000 1
 x.st146.m134 objective -194754
 x.st146.m134 one.st146 1
 x.st146.m134 slots.m134 1
 x.st146.m134 count.s000 1
 x.st146.m134 guests.p000 1
 x.st146.m042 objective -164646
 x.st146.m042 one.st146 1
 x.st146.m042 slots.m042 1
 x.st146.m042 count.s002 1
 x.st146.m042 guests.p000 1
 x.st146.m060 objective -194326
 x.st146.m060 one.st146 1
 x.st146.m060 slots.m060 1
 x.st146.m060 count.s005 1
 x.st146.m060 guests.p000 1
 x.st146.m058 objective -194747
 x.st146.m058 one.st146 1
 x.st146.m058 slots.m058 1
 x.st146.m058 count.s007 1
 x.st146.m058 guests.p000 1
 x.st146.m138 objective -194122
 x.st146.m138 one.st146 1
 x.st146.m138 slots.m138 1
 x.st146.m138 count.s010 1
 x.st146.m138 guests.p000 1
 x.st146.m041 objective -194336
 x.st146.m041 one.st146 1
 x.st146.m041 slots.m041 1
 x.st146.m041 count.s011 1
 x.st146.m041 guests.p000 1
 x.st146.m154 objective -162812
 x.st146.m154 one.st146 1
 x.st146.m154 slots.m154 1
 x.st146.m154 count.s012 1
 x.st146.m154 guests.p000 1
 x.st146.m013 objective -192362
 x.st146.m013 one.st146 1
 x.st146.m013 slots.m013 1
 x.st146.m013 count.s017 1
 x.st146.m013 guests.p000 1
 x.st146.m089 objective -163294
 x.st146.m089 one.st146 1
 x.st146.m089 slots.m089 1
 x.st146.m089 count.s019 1
 x.st146.m089 guests.p000 1
 x.st146.m122 objective -196597
 x.st146.m122 one.st146 1
 x.st146.m122 slots.m122 1
 x.st146.m122 count.s022 1
 x.st146.m122 guests.p000 1
 x.st146.m090 objective -166606
 x.st146.m090 one.st146 1
 x.st146.m090 slots.m090 1
 x.st146.m090 count.s024 1
 x.st146.m090 guests.p000 1
 x.st146.m168 objective -166606
 x.st146.m168 one.st146 1
 x.st146.m168 slots.m168 1
 x.st146.m168 count.s024 1
 x.st146.m168 guests.p000 1
 x.st146.m070 objective -198543
 x.st146.m070 one.st146 1
 x.st146.m070 slots.m070 1
 x.st146.m070 count.s025 1
 x.st146.m070 guests.p000 1
 x.st146.m095 objective -193964
 x.st146.m095 one.st146 1
 x.st146.m095 slots.m095 1
 x.st146.m095 count.s029 1
 x.st146.m095 guests.p000 1
 x.st146.m169 objective -192854
 x.st146.m169 one.st146 1
 x.st146.m169 slots.m169 1
 x.st146.m169 count.s034 1
 x.st146.m169 guests.p000 1
 x.st147.m063 objective -797654
 x.st147.m063 one.st147 1
 x.st147.m063 slots.m063 1
 x.st147.m063 count.s000 1
 x.st147.m025 objective -768822
 x.st147.m025 one.st147 1
 x.st147.m025 slots.m025 1
 x.st147.m025 count.s012 1
 x.st147.m097 objective -768822
 x.st147.m097 one.st147 1
 x.st147.m097 slots.m097 1
 x.st147.m097 count.s012 1
 x.st148.m182 objective -796550
 x.st148.m182 one.st148 1
 x.st148.m182 slots.m182 1
 x.st148.m182 count.s003 1
 x.st148.m182 guests.p000 1
 x.st148.m114 objective -798295
 x.st148.m114 one.st148 1
 x.st148.m114 slots.m114 1
 x.st148.m114 count.s010 1
 x.st148.m114 guests.p000 1
 x.st148.m173 objective -795701
 x.st148.m173 one.st148 1
 x.st148.m173 slots.m173 1
 x.st148.m173 count.s017 1
 x.st148.m173 guests.p000 1
 x.st148.m040 objective -795845
 x.st148.m040 one.st148 1
 x.st148.m040 slots.m040 1
 x.st148.m040 count.s019 1
 x.st148.m040 guests.p000 1
 x.st148.m120 objective -795845
 x.st148.m120 one.st148 1
 x.st148.m120 slots.m120 1
 x.st148.m120 count.s019 1
 x.st148.m120 guests.p000 1
 x.st149.m100 objective -94560
 x.st149.m100 one.st149 1
 x.st149.m100 slots.m100 1
 x.st149.m100 count.s006 1
 x.st149.m085 objective -96452
 x.st149.m085 one.st149 1
 x.st149.m085 duo.m085.6 1
 x.st149.m085 whole.st149.m085.6 1
 x.st149.m085 count.s023 1
 x.st149.m164 objective -97002
 x.st149.m164 one.st149 1
 x.st149.m164 duo.m164.6 1
 x.st149.m164 whole.st149.m164.6 1
 x.st149.m164 count.s027 1
 x.st149.m062 objective -99314
 x.st149.m062 one.st149 1
 x.st149.m062 duo.m062.6 1
 x.st149.m062 whole.st149.m062.6 1
 x.st149.m062 count.s028 1
 x.st149.m031 objective -97020
 x.st149.m031 one.st149 1
 x.st149.m031 duo.m031.6 1
 x.st149.m031 whole.st149.m031.6 1
 x.st149.m031 count.s030 1
 x.st150.m182 objective -97134
 x.st150.m182 one.st150 1
 x.st150.m182 duo.m182.3 1
 x.st150.m182 whole.st150.m182.3 1
 x.st150.m182 count.s003 1
 x.st150.m116 objective -97119
 x.st150.m116 one.st150 1
 x.st150.m116 duo.m116.3 1
 x.st150.m116 whole.st150.m116.3 1
 x.st150.m116 count.s008 1
 x.st150.m114 objective -98565
 x.st150.m114 one.st150 1
 x.st150.m114 duo.m114.3 1
 x.st150.m114 whole.st150.m114.3 1
 x.st150.m114 count.s010 1
 x.st150.m018 objective -97976
 x.st150.m018 one.st150 1
 x.st150.m018 duo.m018.3 1
 x.st150.m018 whole.st150.m018.3 1
 x.st150.m018 count.s016 1
 x.st150.m173 objective -98759
 x.st150.m173 one.st150 1
 x.st150.m173 duo.m173.3 1
 x.st150.m173 whole.st150.m173.3 1
 x.st150.m173 count.s017 1
 x.st150.m040 objective -98020
 x.st150.m040 one.st150 1
 x.st150.m040 slots.m040 1
 x.st150.m040 count.s019 1
 x.st150.m120 objective -98020
 x.st150.m120 one.st150 1
 x.st150.m120 slots.m120 1
 x.st150.m120 count.s019 1
 x.st150.m029 objective -95980
 x.st150.m029 one.st150 1
 x.st150.m029 duo.m029.3 1
 x.st150.m029 whole.st150.m029.3 1
 x.st150.m029 count.s025 1
 x.st151.m111 objective -98419
 x.st151.m111 one.st151 1
 x.st151.m111 duo.m111.0 1
 x.st151.m111 whole.st151.m111.0 1
 x.st151.m111 count.s004 1
 x.st151.m111 guests.p000 1
 x.st151.m078 objective -98260
 x.st151.m078 one.st151 1
 x.st151.m078 duo.m078.0 1
 x.st151.m078 whole.st151.m078.0 1
 x.st151.m078 count.s014 1
 x.st151.m078 guests.p000 1
 x.st151.m006 objective -53557
 x.st151.m006 one.st151 1
 x.st151.m006 duo.m006.0 1
 x.st151.m006 whole.st151.m006.0 1
 x.st151.m006 count.s015 1
 x.st152.m122 objective -195680
 x.st152.m122 one.st152 1
 x.st152.m122 slots.m122 1
 x.st152.m122 count.s022 1
 x.st152.m122 guests.p000 1
 x.st152.m083 objective -195720
 x.st152.m083 one.st152 1
 x.st152.m083 slots.m083 1
 x.st152.m083 count.s023 1
 x.st152.m083 guests.p000 1
 x.st152.m090 objective -165718
 x.st152.m090 one.st152 1
 x.st152.m090 slots.m090 1
 x.st152.m090 count.s024 1
 x.st152.m090 guests.p000 1
 x.st152.m168 objective -165718
 x.st152.m168 one.st152 1
 x.st152.m168 slots.m168 1
 x.st152.m168 count.s024 1
 x.st152.m168 guests.p000 1
 x.st152.m070 objective -195670
 x.st152.m070 one.st152 1
 x.st152.m070 slots.m070 1
 x.st152.m070 count.s025 1
 x.st152.m070 guests.p000 1
 x.st152.m095 objective -198703
 x.st152.m095 one.st152 1
 x.st152.m095 slots.m095 1
 x.st152.m095 count.s029 1
 x.st152.m095 guests.p000 1
 x.st152.m169 objective -198294
 x.st152.m169 one.st152 1
 x.st152.m169 slots.m169 1
 x.st152.m169 count.s034 1
 x.st152.m169 guests.p000 1
 x.st153.m117 objective -384003
 x.st153.m117 one.st153 1
 x.st153.m117 slots.m117 1
 x.st153.m117 count.s003 1
 x.st153.m003 objective -368104
 x.st153.m003 one.st153 1
 x.st153.m003 slots.m003 1
 x.st153.m003 count.s006 1
 x.st153.m174 objective -398031
 x.st153.m174 one.st153 1
 x.st153.m174 slots.m174 1
 x.st153.m174 count.s014 1
 x.st153.m177 objective -367683
 x.st153.m177 one.st153 1
 x.st153.m177 slots.m177 1
 x.st153.m177 count.s019 1
 x.st153.m087 objective -395382
 x.st153.m087 one.st153 1
 x.st153.m087 slots.m087 1
 x.st153.m087 count.s020 1
 x.st154.m098 objective -392758
 x.st154.m098 one.st154 1
 x.st154.m098 slots.m098 1
 x.st154.m098 count.s000 1
 x.st154.m134 objective -392758
 x.st154.m134 one.st154 1
 x.st154.m134 slots.m134 1
 x.st154.m134 count.s000 1
 x.st154.m042 objective -362956
 x.st154.m042 one.st154 1
 x.st154.m042 slots.m042 1
 x.st154.m042 count.s002 1
 x.st154.m060 objective -392986
 x.st154.m060 one.st154 1
 x.st154.m060 slots.m060 1
 x.st154.m060 count.s005 1
 x.st154.m058 objective -393388
 x.st154.m058 one.st154 1
 x.st154.m058 slots.m058 1
 x.st154.m058 count.s007 1
 x.st154.m138 objective -393276
 x.st154.m138 one.st154 1
 x.st154.m138 slots.m138 1
 x.st154.m138 count.s010 1
 x.st154.m041 objective -393400
 x.st154.m041 one.st154 1
 x.st154.m041 slots.m041 1
 x.st154.m041 count.s011 1
 x.st154.m154 objective -362806
 x.st154.m154 one.st154 1
 x.st154.m154 slots.m154 1
 x.st154.m154 count.s012 1
 x.st154.m013 objective -393618
 x.st154.m013 one.st154 1
 x.st154.m013 slots.m013 1
 x.st154.m013 count.s017 1
 x.st154.m089 objective -364512
 x.st154.m089 one.st154 1
 x.st154.m089 slots.m089 1
 x.st154.m089 count.s019 1
 x.st154.m122 objective -393790
 x.st154.m122 one.st154 1
 x.st154.m122 slots.m122 1
 x.st154.m122 count.s022 1
 x.st154.m083 objective -393756
 x.st154.m083 one.st154 1
 x.st154.m083 slots.m083 1
 x.st154.m083 count.s023 1
 x.st154.m090 objective -363820
 x.st154.m090 one.st154 1
 x.st154.m090 slots.m090 1
 x.st154.m090 count.s024 1
 x.st154.m168 objective -363820
 x.st154.m168 one.st154 1
 x.st154.m168 slots.m168 1
 x.st154.m168 count.s024 1
 x.st154.m070 objective -394032
 x.st154.m070 one.st154 1
 x.st154.m070 slots.m070 1
 x.st154.m070 count.s025 1
 x.st154.m095 objective -396676
 x.st154.m095 one.st154 1
 x.st154.m095 slots.m095 1
 x.st154.m095 count.s029 1
 x.st155.m134 objective -96646
 x.st155.m134 one.st155 1
 x.st155.m134 duo.m134.2 1
 x.st155.m134 whole.st155.m134.2 1
 x.st155.m134 count.s000 1
 x.st155.m162 objective -95542
 x.st155.m162 one.st155 1
 x.st155.m162 duo.m162.2 1
 x.st155.m162 whole.st155.m162.2 1
 x.st155.m162 count.s001 1
 x.st155.m107 objective -66490
 x.st155.m107 one.st155 1
 x.st155.m107 slots.m107 1
 x.st155.m107 count.s002 1
 x.st155.m038 objective -96138
 x.st155.m038 one.st155 1
 x.st155.m038 duo.m038.2 1
 x.st155.m038 whole.st155.m038.2 1
 x.st155.m038 count.s005 1
 x.st155.m036 objective -97022
 x.st155.m036 one.st155 1
 x.st155.m036 duo.m036.2 1
 x.st155.m036 whole.st155.m036.2 1
 x.st155.m036 count.s007 1
 x.st155.m069 objective -96202
 x.st155.m069 one.st155 1
 x.st155.m069 duo.m069.2 1
 x.st155.m069 whole.st155.m069.2 1
 x.st155.m069 count.s010 1
 x.st155.m102 objective -96416
 x.st155.m102 one.st155 1
 x.st155.m102 slots.m102 1
 x.st155.m102 count.s011 1
 x.st155.m086 objective -65414
 x.st155.m086 one.st155 1
 x.st155.m086 duo.m086.2 1
 x.st155.m086 whole.st155.m086.2 1
 x.st155.m086 count.s013 1
 x.st155.m094 objective -50182
 x.st155.m094 one.st155 1
 x.st155.m094 duo.m094.2 1
 x.st155.m094 whole.st155.m094.2 1
 x.st155.m094 count.s015 1
 x.st155.m064 objective -94336
 x.st155.m064 one.st155 1
 x.st155.m064 duo.m064.2 1
 x.st155.m064 whole.st155.m064.2 1
 x.st155.m064 count.s017 1
 x.st155.m125 objective -65250
 x.st155.m125 one.st155 1
 x.st155.m125 slots.m125 1
 x.st155.m125 count.s019 1
 x.st155.m126 objective -65250
 x.st155.m126 one.st155 1
 x.st155.m126 slots.m126 1
 x.st155.m126 count.s019 1
 x.st155.m170 objective -99302
 x.st155.m170 one.st155 1
 x.st155.m170 slots.m170 1
 x.st155.m170 count.s022 1
 x.st155.m166 objective -69319
 x.st155.m166 one.st155 1
 x.st155.m166 duo.m166.2 1
 x.st155.m166 whole.st155.m166.2 1
 x.st155.m166 count.s024 1
 x.st155.m000 objective -99196
 x.st155.m000 one.st155 1
 x.st155.m000 duo.m000.2 1
 x.st155.m000 whole.st155.m000.2 1
 x.st155.m000 count.s025 1
 x.st155.m037 objective -96652
 x.st155.m037 one.st155 1
 x.st155.m037 slots.m037 1
 x.st155.m037 count.s029 1
 x.st155.m113 objective -95894
 x.st155.m113 one.st155 1
 x.st155.m113 duo.m113.2 1
 x.st155.m113 whole.st155.m113.2 1
 x.st155.m113 count.s033 1
 x.st156.m134 objective -193028
 x.st156.m134 one.st156 1
 x.st156.m134 slots.m134 1
 x.st156.m134 count.s000 1
 x.st156.m134 guests.p000 1
 x.st156.m162 objective -192772
 x.st156.m162 one.st156 1
 x.st156.m162 slots.m162 1
 x.st156.m162 count.s001 1
 x.st156.m162 guests.p000 1
 x.st156.m107 objective -164402
 x.st156.m107 one.st156 1
 x.st156.m107 slots.m107 1
 x.st156.m107 count.s002 1
 x.st156.m107 guests.p000 1
 x.st156.m038 objective -193196
 x.st156.m038 one.st156 1
 x.st156.m038 slots.m038 1
 x.st156.m038 count.s005 1
 x.st156.m038 guests.p000 1
 x.st156.m171 objective -193196
 x.st156.m171 one.st156 1
 x.st156.m171 slots.m171 1
 x.st156.m171 count.s005 1
 x.st156.m171 guests.p000 1
 x.st156.m036 objective -193960
 x.st156.m036 one.st156 1
 x.st156.m036 slots.m036 1
 x.st156.m036 count.s007 1
 x.st156.m036 guests.p000 1
 x.st156.m069 objective -193774
 x.st156.m069 one.st156 1
 x.st156.m069 slots.m069 1
 x.st156.m069 count.s010 1
 x.st156.m069 guests.p000 1
 x.st156.m086 objective -163838
 x.st156.m086 one.st156 1
 x.st156.m086 slots.m086 1
 x.st156.m086 count.s013 1
 x.st156.m086 guests.p000 1
 x.st156.m094 objective -148286
 x.st156.m094 one.st156 1
 x.st156.m094 slots.m094 1
 x.st156.m094 count.s015 1
 x.st156.m064 objective -193270
 x.st156.m064 one.st156 1
 x.st156.m064 slots.m064 1
 x.st156.m064 count.s017 1
 x.st156.m064 guests.p000 1
 x.st156.m125 objective -164212
 x.st156.m125 one.st156 1
 x.st156.m125 slots.m125 1
 x.st156.m125 count.s019 1
 x.st156.m125 guests.p000 1
 x.st156.m126 objective -164212
 x.st156.m126 one.st156 1
 x.st156.m126 slots.m126 1
 x.st156.m126 count.s019 1
 x.st156.m126 guests.p000 1
 x.st156.m170 objective -194210
 x.st156.m170 one.st156 1
 x.st156.m170 slots.m170 1
 x.st156.m170 count.s022 1
 x.st156.m170 guests.p000 1
 x.st156.m166 objective -164238
 x.st156.m166 one.st156 1
 x.st156.m166 slots.m166 1
 x.st156.m166 count.s024 1
 x.st156.m166 guests.p000 1
 x.st156.m000 objective -194454
 x.st156.m000 one.st156 1
 x.st156.m000 slots.m000 1
 x.st156.m000 count.s025 1
 x.st156.m000 guests.p000 1
 x.st156.m037 objective -195114
 x.st156.m037 one.st156 1
 x.st156.m037 slots.m037 1
 x.st156.m037 count.s029 1
 x.st156.m037 guests.p000 1
 x.st156.m113 objective -194066
 x.st156.m113 one.st156 1
 x.st156.m113 slots.m113 1
 x.st156.m113 count.s033 1
 x.st156.m113 guests.p000 1
 x.st157.m128 objective -196278
 x.st157.m128 one.st157 1
 x.st157.m128 slots.m128 1
 x.st157.m128 count.s027 1
 x.st157.m132 objective -198794
 x.st157.m132 one.st157 1
 x.st157.m132 slots.m132 1
 x.st157.m132 count.s031 1
 x.st157.m046 objective -198287
 x.st157.m046 one.st157 1
 x.st157.m046 slots.m046 1
 x.st157.m046 count.s034 1
 x.st157.m175 objective -198287
 x.st157.m175 one.st157 1
 x.st157.m175 slots.m175 1
 x.st157.m175 count.s034 1
 x.st159.m182 objective -395739
 x.st159.m182 one.st159 1
 x.st159.m182 slots.m182 1
 x.st159.m182 count.s003 1
 x.st159.m116 objective -397813
 x.st159.m116 one.st159 1
 x.st159.m116 slots.m116 1
 x.st159.m116 count.s008 1
 x.st159.m114 objective -396237
 x.st159.m114 one.st159 1
 x.st159.m114 slots.m114 1
 x.st159.m114 count.s010 1
 x.st159.m018 objective -395577
 x.st159.m018 one.st159 1
 x.st159.m018 slots.m018 1
 x.st159.m018 count.s016 1
 x.st159.m173 objective -394964
 x.st159.m173 one.st159 1
 x.st159.m173 slots.m173 1
 x.st159.m173 count.s017 1
 x.st159.m040 objective -395227
 x.st159.m040 one.st159 1
 x.st159.m040 slots.m040 1
 x.st159.m040 count.s019 1
 x.st159.m120 objective -395227
 x.st159.m120 one.st159 1
 x.st159.m120 slots.m120 1
 x.st159.m120 count.s019 1
 x.st159.m077 objective -393352
 x.st159.m077 one.st159 1
 x.st159.m077 slots.m077 1
 x.st159.m077 count.s026 1
 x.st160.m182 objective -398649
 x.st160.m182 one.st160 1
 x.st160.m182 slots.m182 1
 x.st160.m182 count.s003 1
 x.st160.m116 objective -399012
 x.st160.m116 one.st160 1
 x.st160.m116 slots.m116 1
 x.st160.m116 count.s008 1
 x.st160.m114 objective -399103
 x.st160.m114 one.st160 1
 x.st160.m114 slots.m114 1
 x.st160.m114 count.s010 1
 x.st160.m018 objective -398562
 x.st160.m018 one.st160 1
 x.st160.m018 slots.m018 1
 x.st160.m018 count.s016 1
 x.st160.m173 objective -397911
 x.st160.m173 one.st160 1
 x.st160.m173 slots.m173 1
 x.st160.m173 count.s017 1
 x.st160.m040 objective -398232
 x.st160.m040 one.st160 1
 x.st160.m040 slots.m040 1
 x.st160.m040 count.s019 1
 x.st160.m120 objective -398232
 x.st160.m120 one.st160 1
 x.st160.m120 slots.m120 1
 x.st160.m120 count.s019 1
 x.st161.m098 objective -97775
 x.st161.m098 one.st161 1
 x.st161.m098 duo.m098.5 1
 x.st161.m098 whole.st161.m098.5 1
 x.st161.m098 count.s000 1
 x.st161.m098 guests.p000 1
 x.st161.m134 objective -97775
 x.st161.m134 one.st161 1
 x.st161.m134 duo.m134.5 1
 x.st161.m134 whole.st161.m134.5 1
 x.st161.m134 count.s000 1
 x.st161.m134 guests.p000 1
 x.st161.m042 objective -67965
 x.st161.m042 one.st161 1
 x.st161.m042 slots.m042 1
 x.st161.m042 count.s002 1
 x.st161.m042 guests.p000 1
 x.st161.m060 objective -98168
 x.st161.m060 one.st161 1
 x.st161.m060 duo.m060.5 1
 x.st161.m060 whole.st161.m060.5 1
 x.st161.m060 count.s005 1
 x.st161.m060 guests.p000 1
 x.st161.m058 objective -97873
 x.st161.m058 one.st161 1
 x.st161.m058 duo.m058.5 1
 x.st161.m058 whole.st161.m058.5 1
 x.st161.m058 count.s007 1
 x.st161.m058 guests.p000 1
 x.st161.m138 objective -98285
 x.st161.m138 one.st161 1
 x.st161.m138 duo.m138.5 1
 x.st161.m138 whole.st161.m138.5 1
 x.st161.m138 count.s010 1
 x.st161.m138 guests.p000 1
 x.st161.m041 objective -98218
 x.st161.m041 one.st161 1
 x.st161.m041 slots.m041 1
 x.st161.m041 count.s011 1
 x.st161.m041 guests.p000 1
 x.st161.m154 objective -68408
 x.st161.m154 one.st161 1
 x.st161.m154 duo.m154.5 1
 x.st161.m154 whole.st161.m154.5 1
 x.st161.m154 count.s012 1
 x.st161.m154 guests.p000 1
 x.st161.m013 objective -98127
 x.st161.m013 one.st161 1
 x.st161.m013 duo.m013.5 1
 x.st161.m013 whole.st161.m013.5 1
 x.st161.m013 count.s017 1
 x.st161.m013 guests.p000 1
 x.st161.m122 objective -95018
 x.st161.m122 one.st161 1
 x.st161.m122 slots.m122 1
 x.st161.m122 count.s022 1
 x.st161.m122 guests.p000 1
 x.st161.m083 objective -94930
 x.st161.m083 one.st161 1
 x.st161.m083 duo.m083.5 1
 x.st161.m083 whole.st161.m083.5 1
 x.st161.m083 count.s023 1
 x.st161.m083 guests.p000 1
 x.st161.m090 objective -65012
 x.st161.m090 one.st161 1
 x.st161.m090 duo.m090.5 1
 x.st161.m090 whole.st161.m090.5 1
 x.st161.m090 count.s024 1
 x.st161.m090 guests.p000 1
 x.st161.m168 objective -65012
 x.st161.m168 one.st161 1
 x.st161.m168 duo.m168.5 1
 x.st161.m168 whole.st161.m168.5 1
 x.st161.m168 count.s024 1
 x.st161.m168 guests.p000 1
 x.st161.m070 objective -95324
 x.st161.m070 one.st161 1
 x.st161.m070 duo.m070.5 1
 x.st161.m070 whole.st161.m070.5 1
 x.st161.m070 count.s025 1
 x.st161.m070 guests.p000 1
 x.st162.m029 objective -95372
 x.st162.m029 one.st162 1
 x.st162.m029 duo.m029.3 1
 x.st162.m029 whole.st162.m029.3 1
 x.st162.m029 count.s025 1
 x.st162.m029 guests.p000 1
 x.st162.m077 objective -95600
 x.st162.m077 one.st162 1
 x.st162.m077 duo.m077.3 1
 x.st162.m077 whole.st162.m077.3 1
 x.st162.m077 count.s026 1
 x.st162.m077 guests.p000 1
 x.st163.m093 objective -792942
 x.st163.m093 one.st163 1
 x.st163.m093 slots.m093 1
 x.st163.m093 count.s020 1
 x.st163.m053 objective -794824
 x.st163.m053 one.st163 1
 x.st163.m053 slots.m053 1
 x.st163.m053 count.s032 1
 x.st164.m033 objective -399033
 x.st164.m033 one.st164 1
 x.st164.m033 slots.m033 1
 x.st164.m033 count.s005 1
 x.st164.m100 objective -396357
 x.st164.m100 one.st164 1
 x.st164.m100 slots.m100 1
 x.st164.m100 count.s006 1
 x.st164.m085 objective -394154
 x.st164.m085 one.st164 1
 x.st164.m085 slots.m085 1
 x.st164.m085 count.s023 1
 x.st164.m062 objective -393812
 x.st164.m062 one.st164 1
 x.st164.m062 slots.m062 1
 x.st164.m062 count.s028 1
 x.st165.m098 objective -97184
 x.st165.m098 one.st165 1
 x.st165.m098 duo.m098.5 1
 x.st165.m098 whole.st165.m098.5 1
 x.st165.m098 count.s000 1
 x.st165.m134 objective -97184
 x.st165.m134 one.st165 1
 x.st165.m134 duo.m134.5 1
 x.st165.m134 whole.st165.m134.5 1
 x.st165.m134 count.s000 1
 x.st165.m042 objective -67373
 x.st165.m042 one.st165 1
 x.st165.m042 slots.m042 1
 x.st165.m042 count.s002 1
 x.st165.m060 objective -99345
 x.st165.m060 one.st165 1
 x.st165.m060 duo.m060.5 1
 x.st165.m060 whole.st165.m060.5 1
 x.st165.m060 count.s005 1
 x.st165.m058 objective -97187
 x.st165.m058 one.st165 1
 x.st165.m058 duo.m058.5 1
 x.st165.m058 whole.st165.m058.5 1
 x.st165.m058 count.s007 1
 x.st165.m138 objective -97489
 x.st165.m138 one.st165 1
 x.st165.m138 duo.m138.5 1
 x.st165.m138 whole.st165.m138.5 1
 x.st165.m138 count.s010 1
 x.st165.m041 objective -97445
 x.st165.m041 one.st165 1
 x.st165.m041 slots.m041 1
 x.st165.m041 count.s011 1
 x.st165.m154 objective -66843
 x.st165.m154 one.st165 1
 x.st165.m154 duo.m154.5 1
 x.st165.m154 whole.st165.m154.5 1
 x.st165.m154 count.s012 1
 x.st165.m065 objective -67102
 x.st165.m065 one.st165 1
 x.st165.m065 duo.m065.5 1
 x.st165.m065 whole.st165.m065.5 1
 x.st165.m065 count.s013 1
 x.st165.m013 objective -96334
 x.st165.m013 one.st165 1
 x.st165.m013 duo.m013.5 1
 x.st165.m013 whole.st165.m013.5 1
 x.st165.m013 count.s017 1
 x.st165.m122 objective -94538
 x.st165.m122 one.st165 1
 x.st165.m122 slots.m122 1
 x.st165.m122 count.s022 1
 x.st165.m083 objective -94450
 x.st165.m083 one.st165 1
 x.st165.m083 duo.m083.5 1
 x.st165.m083 whole.st165.m083.5 1
 x.st165.m083 count.s023 1
 x.st165.m090 objective -64526
 x.st165.m090 one.st165 1
 x.st165.m090 duo.m090.5 1
 x.st165.m090 whole.st165.m090.5 1
 x.st165.m090 count.s024 1
 x.st165.m168 objective -64526
 x.st165.m168 one.st165 1
 x.st165.m168 duo.m168.5 1
 x.st165.m168 whole.st165.m168.5 1
 x.st165.m168 count.s024 1
 x.st165.m070 objective -94818
 x.st165.m070 one.st165 1
 x.st165.m070 duo.m070.5 1
 x.st165.m070 whole.st165.m070.5 1
 x.st165.m070 count.s025 1
 x.st166.m085 objective -391186
 x.st166.m085 one.st166 1
 x.st166.m085 slots.m085 1
 x.st166.m085 count.s023 1
 x.st166.m085 guests.p000 1
 x.st166.m164 objective -392470
 x.st166.m164 one.st166 1
 x.st166.m164 slots.m164 1
 x.st166.m164 count.s027 1
 x.st166.m164 guests.p000 1
 x.st166.m062 objective -390556
 x.st166.m062 one.st166 1
 x.st166.m062 slots.m062 1
 x.st166.m062 count.s028 1
 x.st166.m062 guests.p000 1
 x.st166.m031 objective -395146
 x.st166.m031 one.st166 1
 x.st166.m031 slots.m031 1
 x.st166.m031 count.s030 1
 x.st166.m031 guests.p000 1
 x.st167.m182 objective -198673
 x.st167.m182 one.st167 1
 x.st167.m182 slots.m182 1
 x.st167.m182 count.s003 1
 x.st167.m116 objective -198421
 x.st167.m116 one.st167 1
 x.st167.m116 slots.m116 1
 x.st167.m116 count.s008 1
 x.st167.m114 objective -198507
 x.st167.m114 one.st167 1
 x.st167.m114 slots.m114 1
 x.st167.m114 count.s010 1
 x.st167.m018 objective -198192
 x.st167.m018 one.st167 1
 x.st167.m018 slots.m018 1
 x.st167.m018 count.s016 1
 x.st167.m173 objective -197695
 x.st167.m173 one.st167 1
 x.st167.m173 slots.m173 1
 x.st167.m173 count.s017 1
 x.st167.m040 objective -197840
 x.st167.m040 one.st167 1
 x.st167.m040 slots.m040 1
 x.st167.m040 count.s019 1
 x.st167.m120 objective -197840
 x.st167.m120 one.st167 1
 x.st167.m120 slots.m120 1
 x.st167.m120 count.s019 1
 x.st167.m029 objective -195978
 x.st167.m029 one.st167 1
 x.st167.m029 slots.m029 1
 x.st167.m029 count.s025 1
 x.st167.m077 objective -195880
 x.st167.m077 one.st167 1
 x.st167.m077 slots.m077 1
 x.st167.m077 count.s026 1
 x.st168.m134 objective -198568
 x.st168.m134 one.st168 1
 x.st168.m134 slots.m134 1
 x.st168.m134 count.s000 1
 x.st168.m162 objective -198923
 x.st168.m162 one.st168 1
 x.st168.m162 slots.m162 1
 x.st168.m162 count.s001 1
 x.st168.m107 objective -168758
 x.st168.m107 one.st168 1
 x.st168.m107 slots.m107 1
 x.st168.m107 count.s002 1
 x.st168.m036 objective -198366
 x.st168.m036 one.st168 1
 x.st168.m036 slots.m036 1
 x.st168.m036 count.s007 1
 x.st168.m069 objective -198779
 x.st168.m069 one.st168 1
 x.st168.m069 slots.m069 1
 x.st168.m069 count.s010 1
 x.st168.m102 objective -198714
 x.st168.m102 one.st168 1
 x.st168.m102 slots.m102 1
 x.st168.m102 count.s011 1
 x.st168.m094 objective -153178
 x.st168.m094 one.st168 1
 x.st168.m094 slots.m094 1
 x.st168.m094 count.s015 1
 x.st168.m064 objective -198232
 x.st168.m064 one.st168 1
 x.st168.m064 slots.m064 1
 x.st168.m064 count.s017 1
 x.st168.m125 objective -168427
 x.st168.m125 one.st168 1
 x.st168.m125 slots.m125 1
 x.st168.m125 count.s019 1
 x.st168.m126 objective -168427
 x.st168.m126 one.st168 1
 x.st168.m126 slots.m126 1
 x.st168.m126 count.s019 1
 x.st168.m170 objective -195926
 x.st168.m170 one.st168 1
 x.st168.m170 slots.m170 1
 x.st168.m170 count.s022 1
 x.st168.m166 objective -165918
 x.st168.m166 one.st168 1
 x.st168.m166 slots.m166 1
 x.st168.m166 count.s024 1
 x.st168.m000 objective -196224
 x.st168.m000 one.st168 1
 x.st168.m000 slots.m000 1
 x.st168.m000 count.s025 1
 x.st169.m032 objective -95494
 x.st169.m032 one.st169 1
 x.st169.m032 duo.m032.9 1
 x.st169.m032 whole.st169.m032.9 1
 x.st169.m032 count.s025 1
 x.st169.m032 guests.p000 1
 x.st169.m015 objective -65796
 x.st169.m015 one.st169 1
 x.st169.m015 duo.m015.9 1
 x.st169.m015 whole.st169.m015.9 1
 x.st169.m015 count.s026 1
 x.st169.m015 guests.p000 1
 x.st169.m084 objective -95530
 x.st169.m084 one.st169 1
 x.st169.m084 duo.m084.9 1
 x.st169.m084 whole.st169.m084.9 1
 x.st169.m084 count.s027 1
 x.st169.m084 guests.p000 1
 x.st169.m009 objective -98474
 x.st169.m009 one.st169 1
 x.st169.m009 slots.m009 1
 x.st169.m009 count.s029 1
 x.st169.m009 guests.p000 1
 x.st169.m045 objective -98474
 x.st169.m045 one.st169 1
 x.st169.m045 slots.m045 1
 x.st169.m045 count.s029 1
 x.st169.m045 guests.p000 1
 x.st170.m121 objective -95012
 x.st170.m121 one.st170 1
 x.st170.m121 duo.m121.4 1
 x.st170.m121 whole.st170.m121.4 1
 x.st170.m121 count.s020 1
 x.st170.m081 objective -93752
 x.st170.m081 one.st170 1
 x.st170.m081 slots.m081 1
 x.st170.m081 count.s021 1
 x.st170.m014 objective -96225
 x.st170.m014 one.st170 1
 x.st170.m014 slots.m014 1
 x.st170.m014 count.s029 1
 x.st170.m127 objective -66281
 x.st170.m127 one.st170 1
 x.st170.m127 duo.m127.4 1
 x.st170.m127 whole.st170.m127.4 1
 x.st170.m127 count.s030 1
 x.st171.m172 objective -98042
 x.st171.m172 one.st171 1
 x.st171.m172 duo.m172.10 1
 x.st171.m172 whole.st171.m172.10 1
 x.st171.m172 count.s001 1
 x.st171.m035 objective -97872
 x.st171.m035 one.st171 1
 x.st171.m035 duo.m035.10 1
 x.st171.m035 whole.st171.m035.10 1
 x.st171.m035 count.s004 1
 x.st171.m148 objective -97879
 x.st171.m148 one.st171 1
 x.st171.m148 duo.m148.10 1
 x.st171.m148 whole.st171.m148.10 1
 x.st171.m148 count.s005 1
 x.st171.m050 objective -68120
 x.st171.m050 one.st171 1
 x.st171.m050 slots.m050 1
 x.st171.m050 count.s006 1
 x.st171.m184 objective -68120
 x.st171.m184 one.st171 1
 x.st171.m184 slots.m184 1
 x.st171.m184 count.s006 1
 x.st171.m091 objective -97725
 x.st171.m091 one.st171 1
 x.st171.m091 duo.m091.10 1
 x.st171.m091 whole.st171.m091.10 1
 x.st171.m091 count.s009 1
 x.st171.m118 objective -97725
 x.st171.m118 one.st171 1
 x.st171.m118 duo.m118.10 1
 x.st171.m118 whole.st171.m118.10 1
 x.st171.m118 count.s009 1
 x.st171.m144 objective -97838
 x.st171.m144 one.st171 1
 x.st171.m144 slots.m144 1
 x.st171.m144 count.s011 1
 x.st171.m025 objective -68350
 x.st171.m025 one.st171 1
 x.st171.m025 duo.m025.10 1
 x.st171.m025 whole.st171.m025.10 1
 x.st171.m025 count.s012 1
 x.st171.m097 objective -68350
 x.st171.m097 one.st171 1
 x.st171.m097 duo.m097.10 1
 x.st171.m097 whole.st171.m097.10 1
 x.st171.m097 count.s012 1
 x.st171.m052 objective -97814
 x.st171.m052 one.st171 1
 x.st171.m052 duo.m052.10 1
 x.st171.m052 whole.st171.m052.10 1
 x.st171.m052 count.s017 1
 x.st171.m051 objective -94470
 x.st171.m051 one.st171 1
 x.st171.m051 duo.m051.10 1
 x.st171.m051 whole.st171.m051.10 1
 x.st171.m051 count.s020 1
 x.st171.m061 objective -94364
 x.st171.m061 one.st171 1
 x.st171.m061 slots.m061 1
 x.st171.m061 count.s022 1
 x.st171.m135 objective -64354
 x.st171.m135 one.st171 1
 x.st171.m135 duo.m135.10 1
 x.st171.m135 whole.st171.m135.10 1
 x.st171.m135 count.s024 1
 x.st171.m047 objective -64274
 x.st171.m047 one.st171 1
 x.st171.m047 duo.m047.10 1
 x.st171.m047 whole.st171.m047.10 1
 x.st171.m047 count.s026 1
 x.st172.m170 objective -93286
 x.st172.m170 one.st172 1
 x.st172.m170 slots.m170 1
 x.st172.m170 count.s022 1
 x.st172.m166 objective -63322
 x.st172.m166 one.st172 1
 x.st172.m166 duo.m166.2 1
 x.st172.m166 whole.st172.m166.2 1
 x.st172.m166 count.s024 1
 x.st172.m000 objective -93254
 x.st172.m000 one.st172 1
 x.st172.m000 duo.m000.2 1
 x.st172.m000 whole.st172.m000.2 1
 x.st172.m000 count.s025 1
 x.st172.m037 objective -96430
 x.st172.m037 one.st172 1
 x.st172.m037 slots.m037 1
 x.st172.m037 count.s029 1
 x.st172.m113 objective -97608
 x.st172.m113 one.st172 1
 x.st172.m113 duo.m113.2 1
 x.st172.m113 whole.st172.m113.2 1
 x.st172.m113 count.s033 1
 x.st173.m029 objective -195230
 x.st173.m029 one.st173 1
 x.st173.m029 slots.m029 1
 x.st173.m029 count.s025 1
 x.st173.m077 objective -195858
 x.st173.m077 one.st173 1
 x.st173.m077 slots.m077 1
 x.st173.m077 count.s026 1
 x.st174.m109 objective -366997
 x.st174.m109 one.st174 1
 x.st174.m109 slots.m109 1
 x.st174.m109 count.s002 1
 x.st174.m179 objective -367048
 x.st174.m179 one.st174 1
 x.st174.m179 slots.m179 1
 x.st174.m179 count.s006 1
 x.st174.m020 objective -366881
 x.st174.m020 one.st174 1
 x.st174.m020 slots.m020 1
 x.st174.m020 count.s012 1
 x.st174.m112 objective -366881
 x.st174.m112 one.st174 1
 x.st174.m112 slots.m112 1
 x.st174.m112 count.s012 1
 x.st174.m183 objective -367006
 x.st174.m183 one.st174 1
 x.st174.m183 slots.m183 1
 x.st174.m183 count.s013 1
 x.st174.m181 objective -353050
 x.st174.m181 one.st174 1
 x.st174.m181 slots.m181 1
 x.st174.m181 count.s015 1
 x.st174.m082 objective -366582
 x.st174.m082 one.st174 1
 x.st174.m082 slots.m082 1
 x.st174.m082 count.s016 1
 x.st174.m156 objective -366278
 x.st174.m156 one.st174 1
 x.st174.m156 slots.m156 1
 x.st174.m156 count.s019 1
 x.st174.m128 objective -393872
 x.st174.m128 one.st174 1
 x.st174.m128 slots.m128 1
 x.st174.m128 count.s027 1
 x.st175.m124 objective -94604
 x.st175.m124 one.st175 1
 x.st175.m124 duo.m124.12 1
 x.st175.m124 whole.st175.m124.12 1
 x.st175.m124 count.s020 1
 x.st175.m124 guests.p000 1
 x.st175.m163 objective -94868
 x.st175.m163 one.st175 1
 x.st175.m163 slots.m163 1
 x.st175.m163 count.s021 1
 x.st175.m163 guests.p000 1
 x.st175.m026 objective -95446
 x.st175.m026 one.st175 1
 x.st175.m026 duo.m026.12 1
 x.st175.m026 whole.st175.m026.12 1
 x.st175.m026 count.s023 1
 x.st175.m026 guests.p000 1
 x.st175.m158 objective -67601
 x.st175.m158 one.st175 1
 x.st175.m158 duo.m158.12 1
 x.st175.m158 whole.st175.m158.12 1
 x.st175.m158 count.s030 1
 x.st175.m158 guests.p000 1
 x.st175.m004 objective -97591
 x.st175.m004 one.st175 1
 x.st175.m004 duo.m004.12 1
 x.st175.m004 whole.st175.m004.12 1
 x.st175.m004 count.s032 1
 x.st175.m004 guests.p000 1
 x.st175.m057 objective -97591
 x.st175.m057 one.st175 1
 x.st175.m057 duo.m057.12 1
 x.st175.m057 whole.st175.m057.12 1
 x.st175.m057 count.s032 1
 x.st175.m057 guests.p000 1
 x.st175.m139 objective -98190
 x.st175.m139 one.st175 1
 x.st175.m139 duo.m139.12 1
 x.st175.m139 whole.st175.m139.12 1
 x.st175.m139 count.s033 1
 x.st175.m139 guests.p000 1
 x.st176.m059 objective -397957
 x.st176.m059 one.st176 1
 x.st176.m059 slots.m059 1
 x.st176.m059 count.s004 1
 x.st176.m073 objective -397973
 x.st176.m073 one.st176 1
 x.st176.m073 slots.m073 1
 x.st176.m073 count.s005 1
 x.st176.m119 objective -397950
 x.st176.m119 one.st176 1
 x.st176.m119 slots.m119 1
 x.st176.m119 count.s007 1
 x.st176.m155 objective -398129
 x.st176.m155 one.st176 1
 x.st176.m155 slots.m155 1
 x.st176.m155 count.s010 1
 x.st176.m054 objective -368527
 x.st176.m054 one.st176 1
 x.st176.m054 slots.m054 1
 x.st176.m054 count.s019 1
 x.st176.m124 objective -396550
 x.st176.m124 one.st176 1
 x.st176.m124 slots.m124 1
 x.st176.m124 count.s020 1
 x.st176.m163 objective -395162
 x.st176.m163 one.st176 1
 x.st176.m163 slots.m163 1
 x.st176.m163 count.s021 1
 x.st176.m026 objective -395762
 x.st176.m026 one.st176 1
 x.st176.m026 slots.m026 1
 x.st176.m026 count.s023 1
 x.st177.m170 objective -396754
 x.st177.m170 one.st177 1
 x.st177.m170 slots.m170 1
 x.st177.m170 count.s022 1
 x.st177.m166 objective -366792
 x.st177.m166 one.st177 1
 x.st177.m166 slots.m166 1
 x.st177.m166 count.s024 1
 x.st177.m000 objective -396746
 x.st177.m000 one.st177 1
 x.st177.m000 slots.m000 1
 x.st177.m000 count.s025 1
 x.st177.m037 objective -398939
 x.st177.m037 one.st177 1
 x.st177.m037 slots.m037 1
 x.st177.m037 count.s029 1
 x.st177.m113 objective -398417
 x.st177.m113 one.st177 1
 x.st177.m113 slots.m113 1
 x.st177.m113 count.s033 1
 x.st178.m059 objective -398503
 x.st178.m059 one.st178 1
 x.st178.m059 slots.m059 1
 x.st178.m059 count.s004 1
 x.st178.m073 objective -397288
 x.st178.m073 one.st178 1
 x.st178.m073 slots.m073 1
 x.st178.m073 count.s005 1
 x.st178.m119 objective -397283
 x.st178.m119 one.st178 1
 x.st178.m119 slots.m119 1
 x.st178.m119 count.s007 1
 x.st178.m155 objective -397432
 x.st178.m155 one.st178 1
 x.st178.m155 slots.m155 1
 x.st178.m155 count.s010 1
 x.st178.m110 objective -396575
 x.st178.m110 one.st178 1
 x.st178.m110 slots.m110 1
 x.st178.m110 count.s014 1
 x.st178.m054 objective -366216
 x.st178.m054 one.st178 1
 x.st178.m054 slots.m054 1
 x.st178.m054 count.s019 1
 x.st178.m124 objective -394336
 x.st178.m124 one.st178 1
 x.st178.m124 slots.m124 1
 x.st178.m124 count.s020 1
 x.st178.m026 objective -395326
 x.st178.m026 one.st178 1
 x.st178.m026 slots.m026 1
 x.st178.m026 count.s023 1
 x.st179.m115 objective -64896
 x.st179.m115 one.st179 1
 x.st179.m115 slots.m115 1
 x.st179.m115 count.s006 1
 x.st179.m034 objective -94666
 x.st179.m034 one.st179 1
 x.st179.m034 slots.m034 1
 x.st179.m034 count.s011 1
 x.st179.m180 objective -49500
 x.st179.m180 one.st179 1
 x.st179.m180 count.s015 1
 x.st179.m053 objective -94676
 x.st179.m053 one.st179 1
 x.st179.m053 duo.m053.1 1
 x.st179.m053 whole.st179.m053.1 1
 x.st179.m053 count.s032 1
 x.st179.m008 objective -95840
 x.st179.m008 one.st179 1
 x.st179.m008 slots.m008 1
 x.st179.m008 count.s034 1
 x.st180.m182 objective -198212
 x.st180.m182 one.st180 1
 x.st180.m182 slots.m182 1
 x.st180.m182 count.s003 1
 x.st180.m116 objective -197780
 x.st180.m116 one.st180 1
 x.st180.m116 slots.m116 1
 x.st180.m116 count.s008 1
 x.st180.m114 objective -198129
 x.st180.m114 one.st180 1
 x.st180.m114 slots.m114 1
 x.st180.m114 count.s010 1
 x.st180.m018 objective -198564
 x.st180.m018 one.st180 1
 x.st180.m018 slots.m018 1
 x.st180.m018 count.s016 1
 x.st180.m173 objective -198868
 x.st180.m173 one.st180 1
 x.st180.m173 slots.m173 1
 x.st180.m173 count.s017 1
 x.st180.m040 objective -198594
 x.st180.m040 one.st180 1
 x.st180.m040 slots.m040 1
 x.st180.m040 count.s019 1
 x.st180.m120 objective -198594
 x.st180.m120 one.st180 1
 x.st180.m120 slots.m120 1
 x.st180.m120 count.s019 1
 x.st180.m029 objective -194998
 x.st180.m029 one.st180 1
 x.st180.m029 slots.m029 1
 x.st180.m029 count.s025 1
 x.st181.m098 objective -198534
 x.st181.m098 one.st181 1
 x.st181.m098 slots.m098 1
 x.st181.m098 count.s000 1
 x.st181.m134 objective -198534
 x.st181.m134 one.st181 1
 x.st181.m134 slots.m134 1
 x.st181.m134 count.s000 1
 x.st181.m042 objective -168598
 x.st181.m042 one.st181 1
 x.st181.m042 slots.m042 1
 x.st181.m042 count.s002 1
 x.st181.m058 objective -198550
 x.st181.m058 one.st181 1
 x.st181.m058 slots.m058 1
 x.st181.m058 count.s007 1
 x.st181.m138 objective -198264
 x.st181.m138 one.st181 1
 x.st181.m138 slots.m138 1
 x.st181.m138 count.s010 1
 x.st181.m154 objective -167587
 x.st181.m154 one.st181 1
 x.st181.m154 slots.m154 1
 x.st181.m154 count.s012 1
 x.st181.m065 objective -168169
 x.st181.m065 one.st181 1
 x.st181.m065 slots.m065 1
 x.st181.m065 count.s013 1
 x.st181.m013 objective -197226
 x.st181.m013 one.st181 1
 x.st181.m013 slots.m013 1
 x.st181.m013 count.s017 1
 x.st181.m122 objective -197042
 x.st181.m122 one.st181 1
 x.st181.m122 slots.m122 1
 x.st181.m122 count.s022 1
 x.st181.m083 objective -196996
 x.st181.m083 one.st181 1
 x.st181.m083 slots.m083 1
 x.st181.m083 count.s023 1
 x.st181.m090 objective -167037
 x.st181.m090 one.st181 1
 x.st181.m090 slots.m090 1
 x.st181.m090 count.s024 1
 x.st181.m168 objective -167037
 x.st181.m168 one.st181 1
 x.st181.m168 slots.m168 1
 x.st181.m168 count.s024 1
 x.st181.m070 objective -197187
 x.st181.m070 one.st181 1
 x.st181.m070 slots.m070 1
 x.st181.m070 count.s025 1
 x.st182.m030 objective -797841
 x.st182.m030 one.st182 1
 x.st182.m030 slots.m030 1
 x.st182.m030 count.s000 1
 x.st182.m030 guests.p000 1
 x.st182.m137 objective -798128
 x.st182.m137 one.st182 1
 x.st182.m137 slots.m137 1
 x.st182.m137 count.s005 1
 x.st182.m137 guests.p000 1
 x.st182.m159 objective -797399
 x.st182.m159 one.st182 1
 x.st182.m159 slots.m159 1
 x.st182.m159 count.s007 1
 x.st182.m159 guests.p000 1
 x.st182.m131 objective -797637
 x.st182.m131 one.st182 1
 x.st182.m131 slots.m131 1
 x.st182.m131 count.s011 1
 x.st182.m131 guests.p000 1
 x.st182.m129 objective -767000
 x.st182.m129 one.st182 1
 x.st182.m129 slots.m129 1
 x.st182.m129 count.s019 1
 x.st182.m129 guests.p000 1
 x.st183.m111 objective -398211
 x.st183.m111 one.st183 1
 x.st183.m111 slots.m111 1
 x.st183.m111 count.s004 1
 x.st183.m111 guests.p000 1
 x.st183.m136 objective -397553
 x.st183.m136 one.st183 1
 x.st183.m136 slots.m136 1
 x.st183.m136 count.s008 1
 x.st183.m136 guests.p000 1
 x.st183.m106 objective -367965
 x.st183.m106 one.st183 1
 x.st183.m106 slots.m106 1
 x.st183.m106 count.s013 1
 x.st183.m106 guests.p000 1
 x.st183.m078 objective -397077
 x.st183.m078 one.st183 1
 x.st183.m078 slots.m078 1
 x.st183.m078 count.s014 1
 x.st183.m078 guests.p000 1
 x.st183.m006 objective -352491
 x.st183.m006 one.st183 1
 x.st183.m006 slots.m006 1
 x.st183.m006 count.s015 1
 x.st183.m096 objective -394772
 x.st183.m096 one.st183 1
 x.st183.m096 slots.m096 1
 x.st183.m096 count.s023 1
 x.st183.m096 guests.p000 1
 x.st183.m027 objective -365028
 x.st183.m027 one.st183 1
 x.st183.m027 slots.m027 1
 x.st183.m027 count.s026 1
 x.st183.m027 guests.p000 1
 x.st184.m145 objective -96134
 x.st184.m145 one.st184 1
 x.st184.m145 duo.m145.14 1
 x.st184.m145 whole.st184.m145.14 1
 x.st184.m145 count.s004 1
 x.st184.m012 objective -96566
 x.st184.m012 one.st184 1
 x.st184.m012 duo.m012.14 1
 x.st184.m012 whole.st184.m012.14 1
 x.st184.m012 count.s009 1
 x.st184.m022 objective -94790
 x.st184.m022 one.st184 1
 x.st184.m022 duo.m022.14 1
 x.st184.m022 whole.st184.m022.14 1
 x.st184.m022 count.s018 1
 x.st184.m142 objective -94400
 x.st184.m142 one.st184 1
 x.st184.m142 slots.m142 1
 x.st184.m142 count.s021 1
 x.st184.m123 objective -99098
 x.st184.m123 one.st184 1
 x.st184.m123 slots.m123 1
 x.st184.m123 count.s022 1
 x.st184.m028 objective -99106
 x.st184.m028 one.st184 1
 x.st184.m028 duo.m028.14 1
 x.st184.m028 whole.st184.m028.14 1
 x.st184.m028 count.s023 1
 x.st184.m021 objective -69081
 x.st184.m021 one.st184 1
 x.st184.m021 duo.m021.14 1
 x.st184.m021 whole.st184.m021.14 1
 x.st184.m021 count.s024 1
 x.st184.m017 objective -65880
 x.st184.m017 one.st184 1
 x.st184.m017 duo.m017.14 1
 x.st184.m017 whole.st184.m017.14 1
 x.st184.m017 count.s030 1
 x.st184.m176 objective -95400
 x.st184.m176 one.st184 1
 x.st184.m176 duo.m176.14 1
 x.st184.m176 whole.st184.m176.14 1
 x.st184.m176 count.s031 1
 x.st184.m068 objective -95982
 x.st184.m068 one.st184 1
 x.st184.m068 duo.m068.14 1
 x.st184.m068 whole.st184.m068.14 1
 x.st184.m068 count.s032 1
 x.st185.m072 objective -378632
 x.st185.m072 one.st185 1
 x.st185.m072 slots.m072 1
 x.st185.m072 count.s003 1
 x.st185.m130 objective -393560
 x.st185.m130 one.st185 1
 x.st185.m130 slots.m130 1
 x.st185.m130 count.s004 1
 x.st185.m010 objective -362918
 x.st185.m010 one.st185 1
 x.st185.m010 slots.m010 1
 x.st185.m010 count.s006 1
 x.st185.m007 objective -392524
 x.st185.m007 one.st185 1
 x.st185.m007 slots.m007 1
 x.st185.m007 count.s007 1
 x.st185.m044 objective -392506
 x.st185.m044 one.st185 1
 x.st185.m044 slots.m044 1
 x.st185.m044 count.s011 1
 x.st185.m101 objective -392506
 x.st185.m101 one.st185 1
 x.st185.m101 slots.m101 1
 x.st185.m101 count.s011 1
 x.st185.m150 objective -361838
 x.st185.m150 one.st185 1
 x.st185.m150 slots.m150 1
 x.st185.m150 count.s012 1
 x.st185.m023 objective -393010
 x.st185.m023 one.st185 1
 x.st185.m023 slots.m023 1
 x.st185.m023 count.s014 1
 x.st185.m067 objective -346642
 x.st185.m067 one.st185 1
 x.st185.m067 slots.m067 1
 x.st185.m067 count.s015 1
 x.st185.m103 objective -346642
 x.st185.m103 one.st185 1
 x.st185.m103 slots.m103 1
 x.st185.m103 count.s015 1
 x.st185.m032 objective -393532
 x.st185.m032 one.st185 1
 x.st185.m032 slots.m032 1
 x.st185.m032 count.s025 1
 x.st185.m009 objective -396502
 x.st185.m009 one.st185 1
 x.st185.m009 slots.m009 1
 x.st185.m009 count.s029 1
 x.st185.m045 objective -396802
 x.st185.m045 one.st185 1
 x.st185.m045 slots.m045 1
 x.st185.m045 count.s029 1
 x.st186.m172 objective -95584
 x.st186.m172 one.st186 1
 x.st186.m172 duo.m172.10 1
 x.st186.m172 whole.st186.m172.10 1
 x.st186.m172 count.s001 1
 x.st186.m035 objective -96172
 x.st186.m035 one.st186 1
 x.st186.m035 duo.m035.10 1
 x.st186.m035 whole.st186.m035.10 1
 x.st186.m035 count.s004 1
 x.st186.m148 objective -96182
 x.st186.m148 one.st186 1
 x.st186.m148 duo.m148.10 1
 x.st186.m148 whole.st186.m148.10 1
 x.st186.m148 count.s005 1
 x.st186.m050 objective -64472
 x.st186.m050 one.st186 1
 x.st186.m050 slots.m050 1
 x.st186.m050 count.s006 1
 x.st186.m184 objective -64472
 x.st186.m184 one.st186 1
 x.st186.m184 slots.m184 1
 x.st186.m184 count.s006 1
 x.st186.m091 objective -96638
 x.st186.m091 one.st186 1
 x.st186.m091 duo.m091.10 1
 x.st186.m091 whole.st186.m091.10 1
 x.st186.m091 count.s009 1
 x.st186.m118 objective -96638
 x.st186.m118 one.st186 1
 x.st186.m118 duo.m118.10 1
 x.st186.m118 whole.st186.m118.10 1
 x.st186.m118 count.s009 1
 x.st186.m144 objective -96472
 x.st186.m144 one.st186 1
 x.st186.m144 slots.m144 1
 x.st186.m144 count.s011 1
 x.st186.m025 objective -64922
 x.st186.m025 one.st186 1
 x.st186.m025 duo.m025.10 1
 x.st186.m025 whole.st186.m025.10 1
 x.st186.m025 count.s012 1
 x.st186.m097 objective -64922
 x.st186.m097 one.st186 1
 x.st186.m097 duo.m097.10 1
 x.st186.m097 whole.st186.m097.10 1
 x.st186.m097 count.s012 1
 x.st186.m052 objective -94436
 x.st186.m052 one.st186 1
 x.st186.m052 duo.m052.10 1
 x.st186.m052 whole.st186.m052.10 1
 x.st186.m052 count.s017 1
 x.st186.m051 objective -95880
 x.st186.m051 one.st186 1
 x.st186.m051 duo.m051.10 1
 x.st186.m051 whole.st186.m051.10 1
 x.st186.m051 count.s020 1
 x.st186.m061 objective -99222
 x.st186.m061 one.st186 1
 x.st186.m061 slots.m061 1
 x.st186.m061 count.s022 1
 x.st186.m135 objective -69241
 x.st186.m135 one.st186 1
 x.st186.m135 duo.m135.10 1
 x.st186.m135 whole.st186.m135.10 1
 x.st186.m135 count.s024 1
 x.st186.m047 objective -69337
 x.st186.m047 one.st186 1
 x.st186.m047 duo.m047.10 1
 x.st186.m047 whole.st186.m047.10 1
 x.st186.m047 count.s026 1
 x.st186.m024 objective -66642
 x.st186.m024 one.st186 1
 x.st186.m024 duo.m024.10 1
 x.st186.m024 whole.st186.m024.10 1
 x.st186.m024 count.s030 1
 x.st186.m161 objective -96008
 x.st186.m161 one.st186 1
 x.st186.m161 duo.m161.10 1
 x.st186.m161 whole.st186.m161.10 1
 x.st186.m161 count.s033 1
 x.st187.m029 objective -94858
 x.st187.m029 one.st187 1
 x.st187.m029 duo.m029.3 1
 x.st187.m029 whole.st187.m029.3 1
 x.st187.m029 count.s025 1
 x.st187.m077 objective -95124
 x.st187.m077 one.st187 1
 x.st187.m077 duo.m077.3 1
 x.st187.m077 whole.st187.m077.3 1
 x.st187.m077 count.s026 1
 x.st188.m043 objective -396280
 x.st188.m043 one.st188 1
 x.st188.m043 slots.m043 1
 x.st188.m043 count.s000 1
 x.st188.m039 objective -396336
 x.st188.m039 one.st188 1
 x.st188.m039 slots.m039 1
 x.st188.m039 count.s001 1
 x.st188.m074 objective -381513
 x.st188.m074 one.st188 1
 x.st188.m074 slots.m074 1
 x.st188.m074 count.s003 1
 x.st188.m171 objective -396536
 x.st188.m171 one.st188 1
 x.st188.m171 slots.m171 1
 x.st188.m171 count.s005 1
 x.st188.m105 objective -366479
 x.st188.m105 one.st188 1
 x.st188.m105 slots.m105 1
 x.st188.m105 count.s012 1
 x.st188.m133 objective -395320
 x.st188.m133 one.st188 1
 x.st188.m133 slots.m133 1
 x.st188.m133 count.s027 1
 x.st189.m051 objective -394802
 x.st189.m051 one.st189 1
 x.st189.m051 slots.m051 1
 x.st189.m051 count.s020 1
 x.st189.m051 guests.p000 1
 x.st189.m024 objective -368283
 x.st189.m024 one.st189 1
 x.st189.m024 slots.m024 1
 x.st189.m024 count.s030 1
 x.st189.m024 guests.p000 1
 x.st189.m161 objective -398572
 x.st189.m161 one.st189 1
 x.st189.m161 slots.m161 1
 x.st189.m161 count.s033 1
 x.st189.m161 guests.p000 1
 x.st190.m005 objective -792168
 x.st190.m005 one.st190 1
 x.st190.m005 slots.m005 1
 x.st190.m005 count.s011 1
 x.st190.m005 guests.p000 1
 x.st190.m151 objective -791962
 x.st190.m151 one.st190 1
 x.st190.m151 slots.m151 1
 x.st190.m151 count.s023 1
 x.st190.m151 guests.p000 1
 x.st190.m153 objective -793096
 x.st190.m153 one.st190 1
 x.st190.m153 slots.m153 1
 x.st190.m153 count.s029 1
 x.st190.m153 guests.p000 1
 x.st190.m071 objective -764510
 x.st190.m071 one.st190 1
 x.st190.m071 slots.m071 1
 x.st190.m071 count.s030 1
 x.st190.m071 guests.p000 1
 x.st190.m056 objective -792080
 x.st190.m056 one.st190 1
 x.st190.m056 slots.m056 1
 x.st190.m056 count.s033 1
 x.st190.m056 guests.p000 1
 x.st191.m073 objective -99346
 x.st191.m073 one.st191 1
 x.st191.m073 duo.m073.12 1
 x.st191.m073 whole.st191.m073.12 1
 x.st191.m073 count.s005 1
 x.st191.m119 objective -97158
 x.st191.m119 one.st191 1
 x.st191.m119 duo.m119.12 1
 x.st191.m119 whole.st191.m119.12 1
 x.st191.m119 count.s007 1
 x.st191.m155 objective -97390
 x.st191.m155 one.st191 1
 x.st191.m155 duo.m155.12 1
 x.st191.m155 whole.st191.m155.12 1
 x.st191.m155 count.s010 1
 x.st191.m110 objective -96744
 x.st191.m110 one.st191 1
 x.st191.m110 duo.m110.12 1
 x.st191.m110 whole.st191.m110.12 1
 x.st191.m110 count.s014 1
 x.st191.m079 objective -66781
 x.st191.m079 one.st191 1
 x.st191.m079 duo.m079.12 1
 x.st191.m079 whole.st191.m079.12 1
 x.st191.m079 count.s016 1
 x.st191.m054 objective -66429
 x.st191.m054 one.st191 1
 x.st191.m054 slots.m054 1
 x.st191.m054 count.s019 1
 x.st191.m163 objective -92290
 x.st191.m163 one.st191 1
 x.st191.m163 slots.m163 1
 x.st191.m163 count.s021 1
 x.st191.m026 objective -94384
 x.st191.m026 one.st191 1
 x.st191.m026 duo.m026.12 1
 x.st191.m026 whole.st191.m026.12 1
 x.st191.m026 count.s023 1
 x.st192.m170 objective -394216
 x.st192.m170 one.st192 1
 x.st192.m170 slots.m170 1
 x.st192.m170 count.s022 1
 x.st192.m166 objective -362452
 x.st192.m166 one.st192 1
 x.st192.m166 slots.m166 1
 x.st192.m166 count.s024 1
 x.st192.m000 objective -393564
 x.st192.m000 one.st192 1
 x.st192.m000 slots.m000 1
 x.st192.m000 count.s025 1
 x.st192.m037 objective -396523
 x.st192.m037 one.st192 1
 x.st192.m037 slots.m037 1
 x.st192.m037 count.s029 1
 x.st192.m113 objective -395717
 x.st192.m113 one.st192 1
 x.st192.m113 slots.m113 1
 x.st192.m113 count.s033 1
 x.st193.m100 objective -94062
 x.st193.m100 one.st193 1
 x.st193.m100 slots.m100 1
 x.st193.m100 count.s006 1
 x.st193.m085 objective -95720
 x.st193.m085 one.st193 1
 x.st193.m085 duo.m085.6 1
 x.st193.m085 whole.st193.m085.6 1
 x.st193.m085 count.s023 1
 x.st193.m164 objective -96252
 x.st193.m164 one.st193 1
 x.st193.m164 duo.m164.6 1
 x.st193.m164 whole.st193.m164.6 1
 x.st193.m164 count.s027 1
 x.st193.m062 objective -98942
 x.st193.m062 one.st193 1
 x.st193.m062 duo.m062.6 1
 x.st193.m062 whole.st193.m062.6 1
 x.st193.m062 count.s028 1
 x.st193.m031 objective -96868
 x.st193.m031 one.st193 1
 x.st193.m031 duo.m031.6 1
 x.st193.m031 whole.st193.m031.6 1
 x.st193.m031 count.s030 1
 x.st194.m182 objective -192962
 x.st194.m182 one.st194 1
 x.st194.m182 slots.m182 1
 x.st194.m182 count.s003 1
 x.st194.m116 objective -193570
 x.st194.m116 one.st194 1
 x.st194.m116 slots.m116 1
 x.st194.m116 count.s008 1
 x.st194.m018 objective -192070
 x.st194.m018 one.st194 1
 x.st194.m018 slots.m018 1
 x.st194.m018 count.s016 1
 x.st194.m173 objective -190732
 x.st194.m173 one.st194 1
 x.st194.m173 slots.m173 1
 x.st194.m173 count.s017 1
 x.st194.m040 objective -191594
 x.st194.m040 one.st194 1
 x.st194.m040 slots.m040 1
 x.st194.m040 count.s019 1
 x.st194.m120 objective -191594
 x.st194.m120 one.st194 1
 x.st194.m120 slots.m120 1
 x.st194.m120 count.s019 1
 x.st194.m029 objective -193700
 x.st194.m029 one.st194 1
 x.st194.m029 slots.m029 1
 x.st194.m029 count.s025 1
 x.st194.m077 objective -193835
 x.st194.m077 one.st194 1
 x.st194.m077 slots.m077 1
 x.st194.m077 count.s026 1
 x.st195.m178 objective -95285
 x.st195.m178 one.st195 1
 x.st195.m178 count.s005 1
 x.st195.m016 objective -95189
 x.st195.m016 one.st195 1
 x.st195.m016 duo.m016.15 1
 x.st195.m016 whole.st195.m016.15 1
 x.st195.m016 count.s008 1
 x.st195.m108 objective -65150
 x.st195.m108 one.st195 1
 x.st195.m108 duo.m108.15 1
 x.st195.m108 whole.st195.m108.15 1
 x.st195.m108 count.s012 1
 x.st195.m152 objective -94846
 x.st195.m152 one.st195 1
 x.st195.m152 duo.m152.15 1
 x.st195.m152 whole.st195.m152.15 1
 x.st195.m152 count.s014 1
 x.st196.m059 objective -95432
 x.st196.m059 one.st196 1
 x.st196.m059 duo.m059.12 1
 x.st196.m059 whole.st196.m059.12 1
 x.st196.m059 count.s004 1
 x.st196.m059 guests.p000 1
 x.st196.m073 objective -95438
 x.st196.m073 one.st196 1
 x.st196.m073 duo.m073.12 1
 x.st196.m073 whole.st196.m073.12 1
 x.st196.m073 count.s005 1
 x.st196.m073 guests.p000 1
 x.st196.m119 objective -95911
 x.st196.m119 one.st196 1
 x.st196.m119 duo.m119.12 1
 x.st196.m119 whole.st196.m119.12 1
 x.st196.m119 count.s007 1
 x.st196.m119 guests.p000 1
 x.st196.m155 objective -95498
 x.st196.m155 one.st196 1
 x.st196.m155 duo.m155.12 1
 x.st196.m155 whole.st196.m155.12 1
 x.st196.m155 count.s010 1
 x.st196.m155 guests.p000 1
 x.st196.m110 objective -96321
 x.st196.m110 one.st196 1
 x.st196.m110 duo.m110.12 1
 x.st196.m110 whole.st196.m110.12 1
 x.st196.m110 count.s014 1
 x.st196.m110 guests.p000 1
 x.st196.m079 objective -64900
 x.st196.m079 one.st196 1
 x.st196.m079 duo.m079.12 1
 x.st196.m079 whole.st196.m079.12 1
 x.st196.m079 count.s016 1
 x.st196.m079 guests.p000 1
 x.st196.m054 objective -64448
 x.st196.m054 one.st196 1
 x.st196.m054 slots.m054 1
 x.st196.m054 count.s019 1
 x.st196.m054 guests.p000 1
 x.st196.m163 objective -94636
 x.st196.m163 one.st196 1
 x.st196.m163 slots.m163 1
 x.st196.m163 count.s021 1
 x.st196.m163 guests.p000 1
 x.st196.m026 objective -97069
 x.st196.m026 one.st196 1
 x.st196.m026 duo.m026.12 1
 x.st196.m026 whole.st196.m026.12 1
 x.st196.m026 count.s023 1
 x.st196.m026 guests.p000 1
 x.st196.m158 objective -63944
 x.st196.m158 one.st196 1
 x.st196.m158 duo.m158.12 1
 x.st196.m158 whole.st196.m158.12 1
 x.st196.m158 count.s030 1
 x.st196.m158 guests.p000 1
 x.st196.m004 objective -95132
 x.st196.m004 one.st196 1
 x.st196.m004 duo.m004.12 1
 x.st196.m004 whole.st196.m004.12 1
 x.st196.m004 count.s032 1
 x.st196.m004 guests.p000 1
 x.st196.m057 objective -95132
 x.st196.m057 one.st196 1
 x.st196.m057 duo.m057.12 1
 x.st196.m057 whole.st196.m057.12 1
 x.st196.m057 count.s032 1
 x.st196.m057 guests.p000 1
 x.st196.m139 objective -94478
 x.st196.m139 one.st196 1
 x.st196.m139 duo.m139.12 1
 x.st196.m139 whole.st196.m139.12 1
 x.st196.m139 count.s033 1
 x.st196.m139 guests.p000 1
 x.st197.m146 objective -768690
 x.st197.m146 one.st197 1
 x.st197.m146 slots.m146 1
 x.st197.m146 count.s002 1
 x.st197.m001 objective -798726
 x.st197.m001 one.st197 1
 x.st197.m001 slots.m001 1
 x.st197.m001 count.s005 1
 x.st197.m143 objective -798111
 x.st197.m143 one.st197 1
 x.st197.m143 slots.m143 1
 x.st197.m143 count.s007 1
 x.st197.m002 objective -798221
 x.st197.m002 one.st197 1
 x.st197.m002 slots.m002 1
 x.st197.m002 count.s011 1
 x.st197.m075 objective -768388
 x.st197.m075 one.st197 1
 x.st197.m075 slots.m075 1
 x.st197.m075 count.s013 1
 x.st197.m121 objective -794510
 x.st197.m121 one.st197 1
 x.st197.m121 slots.m121 1
 x.st197.m121 count.s020 1
 x.st198.m119 objective -196798
 x.st198.m119 one.st198 1
 x.st198.m119 slots.m119 1
 x.st198.m119 count.s007 1
 x.st198.m110 objective -197167
 x.st198.m110 one.st198 1
 x.st198.m110 slots.m110 1
 x.st198.m110 count.s014 1
 x.st198.m026 objective -198538
 x.st198.m026 one.st198 1
 x.st198.m026 slots.m026 1
 x.st198.m026 count.s023 1
 x.st199.m111 objective -796860
 x.st199.m111 one.st199 1
 x.st199.m111 slots.m111 1
 x.st199.m111 count.s004 1
 x.st199.m136 objective -798723
 x.st199.m136 one.st199 1
 x.st199.m136 slots.m136 1
 x.st199.m136 count.s008 1
 x.st199.m106 objective -766469
 x.st199.m106 one.st199 1
 x.st199.m106 slots.m106 1
 x.st199.m106 count.s013 1
 x.st199.m078 objective -796577
 x.st199.m078 one.st199 1
 x.st199.m078 slots.m078 1
 x.st199.m078 count.s014 1
 x.st199.m006 objective -750416
 x.st199.m006 one.st199 1
 x.st199.m006 slots.m006 1
 x.st199.m006 count.s015 1
 x.st199.m096 objective -794936
 x.st199.m096 one.st199 1
 x.st199.m096 slots.m096 1
 x.st199.m096 count.s023 1
 x.st199.m027 objective -765210
 x.st199.m027 one.st199 1
 x.st199.m027 slots.m027 1
 x.st199.m027 count.s026 1
 x.st200.m007 objective -93894
 x.st200.m007 one.st200 1
 x.st200.m007 duo.m007.9 1
 x.st200.m007 whole.st200.m007.9 1
 x.st200.m007 count.s007 1
 x.st200.m023 objective -94692
 x.st200.m023 one.st200 1
 x.st200.m023 duo.m023.9 1
 x.st200.m023 whole.st200.m023.9 1
 x.st200.m023 count.s014 1
 x.st200.m032 objective -97310
 x.st200.m032 one.st200 1
 x.st200.m032 duo.m032.9 1
 x.st200.m032 whole.st200.m032.9 1
 x.st200.m032 count.s025 1
 x.st200.m015 objective -67458
 x.st200.m015 one.st200 1
 x.st200.m015 duo.m015.9 1
 x.st200.m015 whole.st200.m015.9 1
 x.st200.m015 count.s026 1
 x.st200.m084 objective -97329
 x.st200.m084 one.st200 1
 x.st200.m084 duo.m084.9 1
 x.st200.m084 whole.st200.m084.9 1
 x.st200.m084 count.s027 1
 x.st200.m009 objective -98911
 x.st200.m009 one.st200 1
 x.st200.m009 slots.m009 1
 x.st200.m009 count.s029 1
 x.st200.m045 objective -98911
 x.st200.m045 one.st200 1
 x.st200.m045 slots.m045 1
 x.st200.m045 count.s029 1
 x.st201.m033 objective -797993
 x.st201.m033 one.st201 1
 x.st201.m033 slots.m033 1
 x.st201.m033 count.s005 1
 x.st201.m033 guests.p000 1
 x.st201.m085 objective -795140
 x.st201.m085 one.st201 1
 x.st201.m085 slots.m085 1
 x.st201.m085 count.s023 1
 x.st201.m085 guests.p000 1
 x.st201.m164 objective -795956
 x.st201.m164 one.st201 1
 x.st201.m164 slots.m164 1
 x.st201.m164 count.s027 1
 x.st201.m164 guests.p000 1
 x.st201.m062 objective -794082
 x.st201.m062 one.st201 1
 x.st201.m062 slots.m062 1
 x.st201.m062 count.s028 1
 x.st201.m062 guests.p000 1
 x.st202.m117 objective -374040
 x.st202.m117 one.st202 1
 x.st202.m117 slots.m117 1
 x.st202.m117 count.s003 1
 x.st202.m174 objective -390464
 x.st202.m174 one.st202 1
 x.st202.m174 slots.m174 1
 x.st202.m174 count.s014 1
 x.st202.m177 objective -358846
 x.st202.m177 one.st202 1
 x.st202.m177 slots.m177 1
 x.st202.m177 count.s019 1
 x.st202.m087 objective -392408
 x.st202.m087 one.st202 1
 x.st202.m087 slots.m087 1
 x.st202.m087 count.s020 1
 x.st202.m149 objective -365949
 x.st202.m149 one.st202 1
 x.st202.m149 slots.m149 1
 x.st202.m149 count.s030 1
 x.st202.m076 objective -397980
 x.st202.m076 one.st202 1
 x.st202.m076 count.s032 1
 x.st203.m098 objective -93382
 x.st203.m098 one.st203 1
 x.st203.m098 duo.m098.5 1
 x.st203.m098 whole.st203.m098.5 1
 x.st203.m098 count.s000 1
 x.st203.m134 objective -93382
 x.st203.m134 one.st203 1
 x.st203.m134 duo.m134.5 1
 x.st203.m134 whole.st203.m134.5 1
 x.st203.m134 count.s000 1
 x.st203.m042 objective -63620
 x.st203.m042 one.st203 1
 x.st203.m042 slots.m042 1
 x.st203.m042 count.s002 1
 x.st203.m138 objective -94010
 x.st203.m138 one.st203 1
 x.st203.m138 duo.m138.5 1
 x.st203.m138 whole.st203.m138.5 1
 x.st203.m138 count.s010 1
 x.st203.m154 objective -63700
 x.st203.m154 one.st203 1
 x.st203.m154 duo.m154.5 1
 x.st203.m154 whole.st203.m154.5 1
 x.st203.m154 count.s012 1
 x.st203.m070 objective -94008
 x.st203.m070 one.st203 1
 x.st203.m070 duo.m070.5 1
 x.st203.m070 whole.st203.m070.5 1
 x.st203.m070 count.s025 1
 x.st203.m095 objective -96102
 x.st203.m095 one.st203 1
 x.st203.m095 slots.m095 1
 x.st203.m095 count.s029 1
 x.st203.m169 objective -93480
 x.st203.m169 one.st203 1
 x.st203.m169 slots.m169 1
 x.st203.m169 count.s034 1
 x.st204.m185 objective -162816
 x.st204.m185 one.st204 1
 x.st204.m185 slots.m185 1
 x.st204.m185 count.s002 1
 x.st204.m185 guests.p000 1
 x.st204.m072 objective -177880
 x.st204.m072 one.st204 1
 x.st204.m072 slots.m072 1
 x.st204.m072 count.s003 1
 x.st204.m072 guests.p000 1
 x.st204.m130 objective -192828
 x.st204.m130 one.st204 1
 x.st204.m130 slots.m130 1
 x.st204.m130 count.s004 1
 x.st204.m130 guests.p000 1
 x.st204.m010 objective -162300
 x.st204.m010 one.st204 1
 x.st204.m010 slots.m010 1
 x.st204.m010 count.s006 1
 x.st204.m010 guests.p000 1
 x.st204.m007 objective -193238
 x.st204.m007 one.st204 1
 x.st204.m007 slots.m007 1
 x.st204.m007 count.s007 1
 x.st204.m007 guests.p000 1
 x.st204.m044 objective -193270
 x.st204.m044 one.st204 1
 x.st204.m044 slots.m044 1
 x.st204.m044 count.s011 1
 x.st204.m044 guests.p000 1
 x.st204.m101 objective -193270
 x.st204.m101 one.st204 1
 x.st204.m101 slots.m101 1
 x.st204.m101 count.s011 1
 x.st204.m101 guests.p000 1
 x.st204.m150 objective -162706
 x.st204.m150 one.st204 1
 x.st204.m150 slots.m150 1
 x.st204.m150 count.s012 1
 x.st204.m150 guests.p000 1
 x.st204.m023 objective -193678
 x.st204.m023 one.st204 1
 x.st204.m023 slots.m023 1
 x.st204.m023 count.s014 1
 x.st204.m023 guests.p000 1
 x.st204.m067 objective -148702
 x.st204.m067 one.st204 1
 x.st204.m067 slots.m067 1
 x.st204.m067 count.s015 1
 x.st204.m103 objective -148702
 x.st204.m103 one.st204 1
 x.st204.m103 slots.m103 1
 x.st204.m103 count.s015 1
 x.st204.m080 objective -163842
 x.st204.m080 one.st204 1
 x.st204.m080 slots.m080 1
 x.st204.m080 count.s016 1
 x.st204.m080 guests.p000 1
 x.st204.m032 objective -193730
 x.st204.m032 one.st204 1
 x.st204.m032 slots.m032 1
 x.st204.m032 count.s025 1
 x.st204.m032 guests.p000 1
 x.st204.m015 objective -163654
 x.st204.m015 one.st204 1
 x.st204.m015 slots.m015 1
 x.st204.m015 count.s026 1
 x.st204.m015 guests.p000 1
 x.st204.m084 objective -194026
 x.st204.m084 one.st204 1
 x.st204.m084 slots.m084 1
 x.st204.m084 count.s027 1
 x.st204.m084 guests.p000 1
 x.st204.m009 objective -196178
 x.st204.m009 one.st204 1
 x.st204.m009 slots.m009 1
 x.st204.m009 count.s029 1
 x.st204.m009 guests.p000 1
 x.st204.m045 objective -195878
 x.st204.m045 one.st204 1
 x.st204.m045 slots.m045 1
 x.st204.m045 count.s029 1
 x.st204.m045 guests.p000 1
 x.st205.m098 objective -97511
 x.st205.m098 one.st205 1
 x.st205.m098 duo.m098.5 1
 x.st205.m098 whole.st205.m098.5 1
 x.st205.m098 count.s000 1
 x.st205.m098 guests.p000 1
 x.st205.m134 objective -97511
 x.st205.m134 one.st205 1
 x.st205.m134 duo.m134.5 1
 x.st205.m134 whole.st205.m134.5 1
 x.st205.m134 count.s000 1
 x.st205.m134 guests.p000 1
 x.st205.m042 objective -67695
 x.st205.m042 one.st205 1
 x.st205.m042 slots.m042 1
 x.st205.m042 count.s002 1
 x.st205.m042 guests.p000 1
 x.st205.m060 objective -97856
 x.st205.m060 one.st205 1
 x.st205.m060 duo.m060.5 1
 x.st205.m060 whole.st205.m060.5 1
 x.st205.m060 count.s005 1
 x.st205.m060 guests.p000 1
 x.st205.m058 objective -97698
 x.st205.m058 one.st205 1
 x.st205.m058 duo.m058.5 1
 x.st205.m058 whole.st205.m058.5 1
 x.st205.m058 count.s007 1
 x.st205.m058 guests.p000 1
 x.st205.m138 objective -98004
 x.st205.m138 one.st205 1
 x.st205.m138 duo.m138.5 1
 x.st205.m138 whole.st205.m138.5 1
 x.st205.m138 count.s010 1
 x.st205.m138 guests.p000 1
 x.st205.m041 objective -97983
 x.st205.m041 one.st205 1
 x.st205.m041 slots.m041 1
 x.st205.m041 count.s011 1
 x.st205.m041 guests.p000 1
 x.st205.m154 objective -68051
 x.st205.m154 one.st205 1
 x.st205.m154 duo.m154.5 1
 x.st205.m154 whole.st205.m154.5 1
 x.st205.m154 count.s012 1
 x.st205.m154 guests.p000 1
 x.st205.m013 objective -98116
 x.st205.m013 one.st205 1
 x.st205.m013 duo.m013.5 1
 x.st205.m013 whole.st205.m013.5 1
 x.st205.m013 count.s017 1
 x.st205.m013 guests.p000 1
 x.st205.m122 objective -95160
 x.st205.m122 one.st205 1
 x.st205.m122 slots.m122 1
 x.st205.m122 count.s022 1
 x.st205.m122 guests.p000 1
 x.st205.m083 objective -95074
 x.st205.m083 one.st205 1
 x.st205.m083 duo.m083.5 1
 x.st205.m083 whole.st205.m083.5 1
 x.st205.m083 count.s023 1
 x.st205.m083 guests.p000 1
 x.st205.m090 objective -65160
 x.st205.m090 one.st205 1
 x.st205.m090 duo.m090.5 1
 x.st205.m090 whole.st205.m090.5 1
 x.st205.m090 count.s024 1
 x.st205.m090 guests.p000 1
 x.st205.m168 objective -65160
 x.st205.m168 one.st205 1
 x.st205.m168 duo.m168.5 1
 x.st205.m168 whole.st205.m168.5 1
 x.st205.m168 count.s024 1
 x.st205.m168 guests.p000 1
 x.st205.m070 objective -95478
 x.st205.m070 one.st205 1
 x.st205.m070 duo.m070.5 1
 x.st205.m070 whole.st205.m070.5 1
 x.st205.m070 count.s025 1
 x.st205.m070 guests.p000 1
 x.st207.m111 objective -95288
 x.st207.m111 one.st207 1
 x.st207.m111 duo.m111.0 1
 x.st207.m111 whole.st207.m111.0 1
 x.st207.m111 count.s004 1
 x.st207.m111 guests.p000 1
 x.st207.m106 objective -64170
 x.st207.m106 one.st207 1
 x.st207.m106 duo.m106.0 1
 x.st207.m106 whole.st207.m106.0 1
 x.st207.m106 count.s013 1
 x.st207.m106 guests.p000 1
 x.st207.m078 objective -95058
 x.st207.m078 one.st207 1
 x.st207.m078 duo.m078.0 1
 x.st207.m078 whole.st207.m078.0 1
 x.st207.m078 count.s014 1
 x.st207.m078 guests.p000 1
 x.st207.m006 objective -49820
 x.st207.m006 one.st207 1
 x.st207.m006 duo.m006.0 1
 x.st207.m006 whole.st207.m006.0 1
 x.st207.m006 count.s015 1
 x.st207.m096 objective -96054
 x.st207.m096 one.st207 1
 x.st207.m096 duo.m096.0 1
 x.st207.m096 whole.st207.m096.0 1
 x.st207.m096 count.s023 1
 x.st207.m096 guests.p000 1
 x.st207.m027 objective -66258
 x.st207.m027 one.st207 1
 x.st207.m027 duo.m027.0 1
 x.st207.m027 whole.st207.m027.0 1
 x.st207.m027 count.s026 1
 x.st207.m027 guests.p000 1
 x.st207.m066 objective -95796
 x.st207.m066 one.st207 1
 x.st207.m066 duo.m066.0 1
 x.st207.m066 whole.st207.m066.0 1
 x.st207.m066 count.s031 1
 x.st207.m066 guests.p000 1
 x.st207.m019 objective -94392
 x.st207.m019 one.st207 1
 x.st207.m019 duo.m019.0 1
 x.st207.m019 whole.st207.m019.0 1
 x.st207.m019 count.s032 1
 x.st207.m019 guests.p000 1
 x.st207.m092 objective -94216
 x.st207.m092 one.st207 1
 x.st207.m092 slots.m092 1
 x.st207.m092 count.s034 1
 x.st207.m092 guests.p000 1
 x.st208.m098 objective -398683
 x.st208.m098 one.st208 1
 x.st208.m098 slots.m098 1
 x.st208.m098 count.s000 1
 x.st208.m134 objective -398683
 x.st208.m134 one.st208 1
 x.st208.m134 slots.m134 1
 x.st208.m134 count.s000 1
 x.st208.m042 objective -368691
 x.st208.m042 one.st208 1
 x.st208.m042 slots.m042 1
 x.st208.m042 count.s002 1
 x.st208.m060 objective -398730
 x.st208.m060 one.st208 1
 x.st208.m060 slots.m060 1
 x.st208.m060 count.s005 1
 x.st208.m058 objective -398116
 x.st208.m058 one.st208 1
 x.st208.m058 slots.m058 1
 x.st208.m058 count.s007 1
 x.st208.m138 objective -398284
 x.st208.m138 one.st208 1
 x.st208.m138 slots.m138 1
 x.st208.m138 count.s010 1
 x.st208.m041 objective -398221
 x.st208.m041 one.st208 1
 x.st208.m041 slots.m041 1
 x.st208.m041 count.s011 1
 x.st208.m154 objective -368118
 x.st208.m154 one.st208 1
 x.st208.m154 slots.m154 1
 x.st208.m154 count.s012 1
 x.st208.m013 objective -397496
 x.st208.m013 one.st208 1
 x.st208.m013 slots.m013 1
 x.st208.m013 count.s017 1
 x.st208.m089 objective -367470
 x.st208.m089 one.st208 1
 x.st208.m089 slots.m089 1
 x.st208.m089 count.s019 1
 x.st208.m122 objective -395388
 x.st208.m122 one.st208 1
 x.st208.m122 slots.m122 1
 x.st208.m122 count.s022 1
 x.st208.m083 objective -395302
 x.st208.m083 one.st208 1
 x.st208.m083 slots.m083 1
 x.st208.m083 count.s023 1
 x.st208.m090 objective -365368
 x.st208.m090 one.st208 1
 x.st208.m090 slots.m090 1
 x.st208.m090 count.s024 1
 x.st208.m168 objective -365368
 x.st208.m168 one.st208 1
 x.st208.m168 slots.m168 1
 x.st208.m168 count.s024 1
 x.st208.m070 objective -395628
 x.st208.m070 one.st208 1
 x.st208.m070 slots.m070 1
 x.st208.m070 count.s025 1
 x.st209.m063 objective -198051
 x.st209.m063 one.st209 1
 x.st209.m063 slots.m063 1
 x.st209.m063 count.s000 1
 x.st209.m172 objective -198237
 x.st209.m172 one.st209 1
 x.st209.m172 slots.m172 1
 x.st209.m172 count.s001 1
 x.st209.m035 objective -198363
 x.st209.m035 one.st209 1
 x.st209.m035 slots.m035 1
 x.st209.m035 count.s004 1
 x.st209.m148 objective -198378
 x.st209.m148 one.st209 1
 x.st209.m148 slots.m148 1
 x.st209.m148 count.s005 1
 x.st209.m050 objective -167894
 x.st209.m050 one.st209 1
 x.st209.m050 slots.m050 1
 x.st209.m050 count.s006 1
 x.st209.m184 objective -167894
 x.st209.m184 one.st209 1
 x.st209.m184 slots.m184 1
 x.st209.m184 count.s006 1
 x.st209.m091 objective -198709
 x.st209.m091 one.st209 1
 x.st209.m091 slots.m091 1
 x.st209.m091 count.s009 1
 x.st209.m118 objective -198709
 x.st209.m118 one.st209 1
 x.st209.m118 slots.m118 1
 x.st209.m118 count.s009 1
 x.st209.m144 objective -198823
 x.st209.m144 one.st209 1
 x.st209.m144 slots.m144 1
 x.st209.m144 count.s011 1
 x.st209.m025 objective -168425
 x.st209.m025 one.st209 1
 x.st209.m025 slots.m025 1
 x.st209.m025 count.s012 1
 x.st209.m097 objective -168425
 x.st209.m097 one.st209 1
 x.st209.m097 slots.m097 1
 x.st209.m097 count.s012 1
 x.st209.m052 objective -197783
 x.st209.m052 one.st209 1
 x.st209.m052 slots.m052 1
 x.st209.m052 count.s017 1
 x.st209.m051 objective -195728
 x.st209.m051 one.st209 1
 x.st209.m051 slots.m051 1
 x.st209.m051 count.s020 1
 x.st209.m061 objective -195698
 x.st209.m061 one.st209 1
 x.st209.m061 slots.m061 1
 x.st209.m061 count.s022 1
 x.st209.m135 objective -165690
 x.st209.m135 one.st209 1
 x.st209.m135 slots.m135 1
 x.st209.m135 count.s024 1
 x.st209.m047 objective -165916
 x.st209.m047 one.st209 1
 x.st209.m047 slots.m047 1
 x.st209.m047 count.s026 1
 x.st210.m115 objective -67070
 x.st210.m115 one.st210 1
 x.st210.m115 slots.m115 1
 x.st210.m115 count.s006 1
 x.st210.m034 objective -97804
 x.st210.m034 one.st210 1
 x.st210.m034 slots.m034 1
 x.st210.m034 count.s011 1
 x.st210.m180 objective -52491
 x.st210.m180 one.st210 1
 x.st210.m180 count.s015 1
 x.st210.m093 objective -96442
 x.st210.m093 one.st210 1
 x.st210.m093 duo.m093.1 1
 x.st210.m093 whole.st210.m093.1 1
 x.st210.m093 count.s020 1
 x.st211.m072 objective -780924
 x.st211.m072 one.st211 1
 x.st211.m072 slots.m072 1
 x.st211.m072 count.s003 1
 x.st211.m072 guests.p000 1
 x.st211.m130 objective -795666
 x.st211.m130 one.st211 1
 x.st211.m130 slots.m130 1
 x.st211.m130 count.s004 1
 x.st211.m130 guests.p000 1
 x.st211.m010 objective -763926
 x.st211.m010 one.st211 1
 x.st211.m010 slots.m010 1
 x.st211.m010 count.s006 1
 x.st211.m010 guests.p000 1
 x.st211.m007 objective -796629
 x.st211.m007 one.st211 1
 x.st211.m007 slots.m007 1
 x.st211.m007 count.s007 1
 x.st211.m007 guests.p000 1
 x.st211.m044 objective -796244
 x.st211.m044 one.st211 1
 x.st211.m044 slots.m044 1
 x.st211.m044 count.s011 1
 x.st211.m044 guests.p000 1
 x.st211.m101 objective -796244
 x.st211.m101 one.st211 1
 x.st211.m101 slots.m101 1
 x.st211.m101 count.s011 1
 x.st211.m101 guests.p000 1
 x.st211.m023 objective -796738
 x.st211.m023 one.st211 1
 x.st211.m023 slots.m023 1
 x.st211.m023 count.s014 1
 x.st211.m023 guests.p000 1
 x.st211.m067 objective -749688
 x.st211.m067 one.st211 1
 x.st211.m067 slots.m067 1
 x.st211.m067 count.s015 1
 x.st211.m103 objective -749688
 x.st211.m103 one.st211 1
 x.st211.m103 slots.m103 1
 x.st211.m103 count.s015 1
 x.st211.m032 objective -798023
 x.st211.m032 one.st211 1
 x.st211.m032 slots.m032 1
 x.st211.m032 count.s025 1
 x.st211.m032 guests.p000 1
 x.st211.m015 objective -768127
 x.st211.m015 one.st211 1
 x.st211.m015 slots.m015 1
 x.st211.m015 count.s026 1
 x.st211.m015 guests.p000 1
 x.st211.m084 objective -798599
 x.st211.m084 one.st211 1
 x.st211.m084 slots.m084 1
 x.st211.m084 count.s027 1
 x.st211.m084 guests.p000 1
 x.st211.m009 objective -795234
 x.st211.m009 one.st211 1
 x.st211.m009 slots.m009 1
 x.st211.m009 count.s029 1
 x.st211.m009 guests.p000 1
 x.st211.m045 objective -795234
 x.st211.m045 one.st211 1
 x.st211.m045 slots.m045 1
 x.st211.m045 count.s029 1
 x.st211.m045 guests.p000 1
 x.st212.m051 objective -394510
 x.st212.m051 one.st212 1
 x.st212.m051 slots.m051 1
 x.st212.m051 count.s020 1
 x.st212.m135 objective -364798
 x.st212.m135 one.st212 1
 x.st212.m135 slots.m135 1
 x.st212.m135 count.s024 1
 x.st212.m047 objective -365314
 x.st212.m047 one.st212 1
 x.st212.m047 slots.m047 1
 x.st212.m047 count.s026 1
 x.st212.m024 objective -366724
 x.st212.m024 one.st212 1
 x.st212.m024 slots.m024 1
 x.st212.m024 count.s030 1
 x.st212.m161 objective -398173
 x.st212.m161 one.st212 1
 x.st212.m161 slots.m161 1
 x.st212.m161 count.s033 1
 x.st213.m029 objective -498961
 x.st213.m029 one.st213 1
 x.st213.m029 duo.m029.3 1
 x.st213.m029 whole.st213.m029.3 1
 x.st213.m029 count.s025 1
 x.st213.m077 objective -499160
 x.st213.m077 one.st213 1
 x.st213.m077 duo.m077.3 1
 x.st213.m077 whole.st213.m077.3 1
 x.st213.m077 count.s026 1
 x.st214.m033 objective -397457
 x.st214.m033 one.st214 1
 x.st214.m033 slots.m033 1
 x.st214.m033 count.s005 1
 x.st214.m100 objective -396714
 x.st214.m100 one.st214 1
 x.st214.m100 slots.m100 1
 x.st214.m100 count.s006 1
 x.st214.m085 objective -396699
 x.st214.m085 one.st214 1
 x.st214.m085 slots.m085 1
 x.st214.m085 count.s023 1
 x.st214.m164 objective -396726
 x.st214.m164 one.st214 1
 x.st214.m164 slots.m164 1
 x.st214.m164 count.s027 1
 x.st214.m062 objective -396102
 x.st214.m062 one.st214 1
 x.st214.m062 slots.m062 1
 x.st214.m062 count.s028 1
 x.st214.m031 objective -393090
 x.st214.m031 one.st214 1
 x.st214.m031 slots.m031 1
 x.st214.m031 count.s030 1
 x.st215.m063 objective -394168
 x.st215.m063 one.st215 1
 x.st215.m063 slots.m063 1
 x.st215.m063 count.s000 1
 x.st215.m063 guests.p000 1
 x.st215.m148 objective -393646
 x.st215.m148 one.st215 1
 x.st215.m148 slots.m148 1
 x.st215.m148 count.s005 1
 x.st215.m148 guests.p000 1
 x.st215.m050 objective -361900
 x.st215.m050 one.st215 1
 x.st215.m050 slots.m050 1
 x.st215.m050 count.s006 1
 x.st215.m050 guests.p000 1
 x.st215.m091 objective -393794
 x.st215.m091 one.st215 1
 x.st215.m091 slots.m091 1
 x.st215.m091 count.s009 1
 x.st215.m091 guests.p000 1
 x.st215.m118 objective -393794
 x.st215.m118 one.st215 1
 x.st215.m118 slots.m118 1
 x.st215.m118 count.s009 1
 x.st215.m118 guests.p000 1
 x.st215.m144 objective -393616
 x.st215.m144 one.st215 1
 x.st215.m144 slots.m144 1
 x.st215.m144 count.s011 1
 x.st215.m144 guests.p000 1
 x.st215.m025 objective -362044
 x.st215.m025 one.st215 1
 x.st215.m025 slots.m025 1
 x.st215.m025 count.s012 1
 x.st215.m025 guests.p000 1
 x.st215.m097 objective -362044
 x.st215.m097 one.st215 1
 x.st215.m097 slots.m097 1
 x.st215.m097 count.s012 1
 x.st215.m097 guests.p000 1
 x.st215.m052 objective -391510
 x.st215.m052 one.st215 1
 x.st215.m052 slots.m052 1
 x.st215.m052 count.s017 1
 x.st215.m052 guests.p000 1
 x.st215.m135 objective -366895
 x.st215.m135 one.st215 1
 x.st215.m135 slots.m135 1
 x.st215.m135 count.s024 1
 x.st215.m135 guests.p000 1
 x.st215.m024 objective -363764
 x.st215.m024 one.st215 1
 x.st215.m024 slots.m024 1
 x.st215.m024 count.s030 1
 x.st215.m024 guests.p000 1
 x.st215.m161 objective -393154
 x.st215.m161 one.st215 1
 x.st215.m161 slots.m161 1
 x.st215.m161 count.s033 1
 x.st215.m161 guests.p000 1
 x.st216.m049 objective -167036
 x.st216.m049 one.st216 1
 x.st216.m049 slots.m049 1
 x.st216.m049 count.s002 1
 x.st216.m141 objective -195042
 x.st216.m141 one.st216 1
 x.st216.m141 count.s010 1
 x.st217.m030 objective -798740
 x.st217.m030 one.st217 1
 x.st217.m030 slots.m030 1
 x.st217.m030 count.s000 1
 x.st217.m088 objective -768747
 x.st217.m088 one.st217 1
 x.st217.m088 slots.m088 1
 x.st217.m088 count.s006 1
 x.st217.m159 objective -798643
 x.st217.m159 one.st217 1
 x.st217.m159 slots.m159 1
 x.st217.m159 count.s007 1
 x.st217.m131 objective -798917
 x.st217.m131 one.st217 1
 x.st217.m131 slots.m131 1
 x.st217.m131 count.s011 1
 x.st217.m129 objective -768309
 x.st217.m129 one.st217 1
 x.st217.m129 slots.m129 1
 x.st217.m129 count.s019 1
 x.st218.m073 objective -198171
 x.st218.m073 one.st218 1
 x.st218.m073 slots.m073 1
 x.st218.m073 count.s005 1
 x.st218.m119 objective -197562
 x.st218.m119 one.st218 1
 x.st218.m119 slots.m119 1
 x.st218.m119 count.s007 1
 x.st218.m155 objective -197977
 x.st218.m155 one.st218 1
 x.st218.m155 slots.m155 1
 x.st218.m155 count.s010 1
 x.st218.m110 objective -197269
 x.st218.m110 one.st218 1
 x.st218.m110 slots.m110 1
 x.st218.m110 count.s014 1
 x.st218.m079 objective -168465
 x.st218.m079 one.st218 1
 x.st218.m079 slots.m079 1
 x.st218.m079 count.s016 1
 x.st218.m054 objective -168433
 x.st218.m054 one.st218 1
 x.st218.m054 slots.m054 1
 x.st218.m054 count.s019 1
 x.st218.m124 objective -195918
 x.st218.m124 one.st218 1
 x.st218.m124 slots.m124 1
 x.st218.m124 count.s020 1
 x.st218.m163 objective -194530
 x.st218.m163 one.st218 1
 x.st218.m163 slots.m163 1
 x.st218.m163 count.s021 1
 x.st218.m026 objective -194696
 x.st218.m026 one.st218 1
 x.st218.m026 slots.m026 1
 x.st218.m026 count.s023 1
 x.st219.m182 objective -391826
 x.st219.m182 one.st219 1
 x.st219.m182 slots.m182 1
 x.st219.m182 count.s003 1
 x.st219.m182 guests.p000 1
 x.st219.m116 objective -391914
 x.st219.m116 one.st219 1
 x.st219.m116 slots.m116 1
 x.st219.m116 count.s008 1
 x.st219.m116 guests.p000 1
 x.st219.m114 objective -390570
 x.st219.m114 one.st219 1
 x.st219.m114 slots.m114 1
 x.st219.m114 count.s010 1
 x.st219.m114 guests.p000 1
 x.st219.m018 objective -391178
 x.st219.m018 one.st219 1
 x.st219.m018 slots.m018 1
 x.st219.m018 count.s016 1
 x.st219.m018 guests.p000 1
 x.st219.m173 objective -392862
 x.st219.m173 one.st219 1
 x.st219.m173 slots.m173 1
 x.st219.m173 count.s017 1
 x.st219.m173 guests.p000 1
 x.st219.m040 objective -391392
 x.st219.m040 one.st219 1
 x.st219.m040 slots.m040 1
 x.st219.m040 count.s019 1
 x.st219.m040 guests.p000 1
 x.st219.m120 objective -391392
 x.st219.m120 one.st219 1
 x.st219.m120 slots.m120 1
 x.st219.m120 count.s019 1
 x.st219.m120 guests.p000 1
 x.st219.m077 objective -394808
 x.st219.m077 one.st219 1
 x.st219.m077 slots.m077 1
 x.st219.m077 count.s026 1
 x.st219.m077 guests.p000 1
 x.st220.m108 objective -164550
 x.st220.m108 one.st220 1
 x.st220.m108 slots.m108 1
 x.st220.m108 count.s012 1
 x.st220.m108 guests.p000 1
 x.st220.m152 objective -195362
 x.st220.m152 one.st220 1
 x.st220.m152 slots.m152 1
 x.st220.m152 count.s014 1
 x.st220.m152 guests.p000 1
 x.st220.m055 objective -150540
 x.st220.m055 one.st220 1
 x.st220.m055 slots.m055 1
 x.st220.m055 count.s015 1
 x.st221.m029 objective -95946
 x.st221.m029 one.st221 1
 x.st221.m029 duo.m029.3 1
 x.st221.m029 whole.st221.m029.3 1
 x.st221.m029 count.s025 1
 x.st221.m077 objective -95006
 x.st221.m077 one.st221 1
 x.st221.m077 duo.m077.3 1
 x.st221.m077 whole.st221.m077.3 1
 x.st221.m077 count.s026 1
 x.st222.m128 objective -195718
 x.st222.m128 one.st222 1
 x.st222.m128 slots.m128 1
 x.st222.m128 count.s027 1
 x.st222.m132 objective -197204
 x.st222.m132 one.st222 1
 x.st222.m132 slots.m132 1
 x.st222.m132 count.s031 1
 x.st222.m046 objective -196993
 x.st222.m046 one.st222 1
 x.st222.m046 slots.m046 1
 x.st222.m046 count.s034 1
 x.st222.m175 objective -196993
 x.st222.m175 one.st222 1
 x.st222.m175 slots.m175 1
 x.st222.m175 count.s034 1
 x.st223.m185 objective -166627
 x.st223.m185 one.st223 1
 x.st223.m185 slots.m185 1
 x.st223.m185 count.s002 1
 x.st223.m185 guests.p000 1
 x.st223.m072 objective -181633
 x.st223.m072 one.st223 1
 x.st223.m072 slots.m072 1
 x.st223.m072 count.s003 1
 x.st223.m072 guests.p000 1
 x.st223.m010 objective -166023
 x.st223.m010 one.st223 1
 x.st223.m010 slots.m010 1
 x.st223.m010 count.s006 1
 x.st223.m010 guests.p000 1
 x.st223.m007 objective -196047
 x.st223.m007 one.st223 1
 x.st223.m007 slots.m007 1
 x.st223.m007 count.s007 1
 x.st223.m007 guests.p000 1
 x.st223.m044 objective -196154
 x.st223.m044 one.st223 1
 x.st223.m044 slots.m044 1
 x.st223.m044 count.s011 1
 x.st223.m044 guests.p000 1
 x.st223.m101 objective -196154
 x.st223.m101 one.st223 1
 x.st223.m101 slots.m101 1
 x.st223.m101 count.s011 1
 x.st223.m101 guests.p000 1
 x.st223.m150 objective -165831
 x.st223.m150 one.st223 1
 x.st223.m150 slots.m150 1
 x.st223.m150 count.s012 1
 x.st223.m150 guests.p000 1
 x.st223.m023 objective -196541
 x.st223.m023 one.st223 1
 x.st223.m023 slots.m023 1
 x.st223.m023 count.s014 1
 x.st223.m023 guests.p000 1
 x.st223.m067 objective -150821
 x.st223.m067 one.st223 1
 x.st223.m067 slots.m067 1
 x.st223.m067 count.s015 1
 x.st223.m103 objective -150821
 x.st223.m103 one.st223 1
 x.st223.m103 slots.m103 1
 x.st223.m103 count.s015 1
 x.st223.m080 objective -165640
 x.st223.m080 one.st223 1
 x.st223.m080 slots.m080 1
 x.st223.m080 count.s016 1
 x.st223.m080 guests.p000 1
 x.st223.m032 objective -193802
 x.st223.m032 one.st223 1
 x.st223.m032 slots.m032 1
 x.st223.m032 count.s025 1
 x.st223.m032 guests.p000 1
 x.st223.m015 objective -165204
 x.st223.m015 one.st223 1
 x.st223.m015 slots.m015 1
 x.st223.m015 count.s026 1
 x.st223.m015 guests.p000 1
 x.st223.m084 objective -195162
 x.st223.m084 one.st223 1
 x.st223.m084 slots.m084 1
 x.st223.m084 count.s027 1
 x.st223.m084 guests.p000 1
 x.st224.m059 objective -398506
 x.st224.m059 one.st224 1
 x.st224.m059 slots.m059 1
 x.st224.m059 count.s004 1
 x.st224.m073 objective -398508
 x.st224.m073 one.st224 1
 x.st224.m073 slots.m073 1
 x.st224.m073 count.s005 1
 x.st224.m119 objective -398073
 x.st224.m119 one.st224 1
 x.st224.m119 slots.m119 1
 x.st224.m119 count.s007 1
 x.st224.m155 objective -398491
 x.st224.m155 one.st224 1
 x.st224.m155 slots.m155 1
 x.st224.m155 count.s010 1
 x.st224.m110 objective -397975
 x.st224.m110 one.st224 1
 x.st224.m110 slots.m110 1
 x.st224.m110 count.s014 1
 x.st224.m054 objective -368120
 x.st224.m054 one.st224 1
 x.st224.m054 slots.m054 1
 x.st224.m054 count.s019 1
 x.st224.m124 objective -394848
 x.st224.m124 one.st224 1
 x.st224.m124 slots.m124 1
 x.st224.m124 count.s020 1
 x.st224.m163 objective -393460
 x.st224.m163 one.st224 1
 x.st224.m163 slots.m163 1
 x.st224.m163 count.s021 1
 x.st225.m098 objective -197823
 x.st225.m098 one.st225 1
 x.st225.m098 slots.m098 1
 x.st225.m098 count.s000 1
 x.st225.m098 guests.p000 1
 x.st225.m134 objective -197823
 x.st225.m134 one.st225 1
 x.st225.m134 slots.m134 1
 x.st225.m134 count.s000 1
 x.st225.m134 guests.p000 1
 x.st225.m042 objective -167976
 x.st225.m042 one.st225 1
 x.st225.m042 slots.m042 1
 x.st225.m042 count.s002 1
 x.st225.m042 guests.p000 1
 x.st225.m060 objective -198181
 x.st225.m060 one.st225 1
 x.st225.m060 slots.m060 1
 x.st225.m060 count.s005 1
 x.st225.m060 guests.p000 1
 x.st225.m058 objective -197438
 x.st225.m058 one.st225 1
 x.st225.m058 slots.m058 1
 x.st225.m058 count.s007 1
 x.st225.m058 guests.p000 1
 x.st225.m138 objective -197826
 x.st225.m138 one.st225 1
 x.st225.m138 slots.m138 1
 x.st225.m138 count.s010 1
 x.st225.m138 guests.p000 1
 x.st225.m154 objective -167704
 x.st225.m154 one.st225 1
 x.st225.m154 slots.m154 1
 x.st225.m154 count.s012 1
 x.st225.m154 guests.p000 1
 x.st225.m065 objective -168162
 x.st225.m065 one.st225 1
 x.st225.m065 slots.m065 1
 x.st225.m065 count.s013 1
 x.st225.m065 guests.p000 1
 x.st225.m013 objective -197107
 x.st225.m013 one.st225 1
 x.st225.m013 slots.m013 1
 x.st225.m013 count.s017 1
 x.st225.m013 guests.p000 1
 x.st225.m089 objective -167139
 x.st225.m089 one.st225 1
 x.st225.m089 slots.m089 1
 x.st225.m089 count.s019 1
 x.st225.m089 guests.p000 1
 x.st225.m122 objective -194734
 x.st225.m122 one.st225 1
 x.st225.m122 slots.m122 1
 x.st225.m122 count.s022 1
 x.st225.m122 guests.p000 1
 x.st225.m083 objective -194644
 x.st225.m083 one.st225 1
 x.st225.m083 slots.m083 1
 x.st225.m083 count.s023 1
 x.st225.m083 guests.p000 1
 x.st225.m090 objective -164720
 x.st225.m090 one.st225 1
 x.st225.m090 slots.m090 1
 x.st225.m090 count.s024 1
 x.st225.m090 guests.p000 1
 x.st225.m168 objective -164720
 x.st225.m168 one.st225 1
 x.st225.m168 slots.m168 1
 x.st225.m168 count.s024 1
 x.st225.m168 guests.p000 1
 x.st225.m070 objective -195010
 x.st225.m070 one.st225 1
 x.st225.m070 slots.m070 1
 x.st225.m070 count.s025 1
 x.st225.m070 guests.p000 1
 x.st226.m005 objective -92924
 x.st226.m005 one.st226 1
 x.st226.m005 slots.m005 1
 x.st226.m005 count.s011 1
 x.st226.m061 objective -96248
 x.st226.m061 one.st226 1
 x.st226.m061 slots.m061 1
 x.st226.m061 count.s022 1
 x.st226.m151 objective -96282
 x.st226.m151 one.st226 1
 x.st226.m151 duo.m151.13 1
 x.st226.m151 whole.st226.m151.13 1
 x.st226.m151 count.s023 1
 x.st226.m071 objective -69006
 x.st226.m071 one.st226 1
 x.st226.m071 duo.m071.13 1
 x.st226.m071 whole.st226.m071.13 1
 x.st226.m071 count.s030 1
 x.st226.m056 objective -98734
 x.st226.m056 one.st226 1
 x.st226.m056 duo.m056.13 1
 x.st226.m056 whole.st226.m056.13 1
 x.st226.m056 count.s033 1
 x.st227.m005 objective -92750
 x.st227.m005 one.st227 1
 x.st227.m005 slots.m005 1
 x.st227.m005 count.s011 1
 x.st227.m061 objective -92652
 x.st227.m061 one.st227 1
 x.st227.m061 slots.m061 1
 x.st227.m061 count.s022 1
 x.st227.m151 objective -93810
 x.st227.m151 one.st227 1
 x.st227.m151 duo.m151.13 1
 x.st227.m151 whole.st227.m151.13 1
 x.st227.m151 count.s023 1
 x.st227.m071 objective -63028
 x.st227.m071 one.st227 1
 x.st227.m071 duo.m071.13 1
 x.st227.m071 whole.st227.m071.13 1
 x.st227.m071 count.s030 1
 x.st227.m056 objective -92404
 x.st227.m056 one.st227 1
 x.st227.m056 duo.m056.13 1
 x.st227.m056 whole.st227.m056.13 1
 x.st227.m056 count.s033 1
 x.st228.m163 objective -193704
 x.st228.m163 one.st228 1
 x.st228.m163 slots.m163 1
 x.st228.m163 count.s021 1
 x.st228.m163 guests.p000 1
 x.st228.m026 objective -193336
 x.st228.m026 one.st228 1
 x.st228.m026 slots.m026 1
 x.st228.m026 count.s023 1
 x.st228.m026 guests.p000 1
 x.st228.m158 objective -166376
 x.st228.m158 one.st228 1
 x.st228.m158 slots.m158 1
 x.st228.m158 count.s030 1
 x.st228.m158 guests.p000 1
 x.st228.m004 objective -196306
 x.st228.m004 one.st228 1
 x.st228.m004 slots.m004 1
 x.st228.m004 count.s032 1
 x.st228.m004 guests.p000 1
 x.st228.m057 objective -196306
 x.st228.m057 one.st228 1
 x.st228.m057 slots.m057 1
 x.st228.m057 count.s032 1
 x.st228.m057 guests.p000 1
 x.st228.m139 objective -198380
 x.st228.m139 one.st228 1
 x.st228.m139 slots.m139 1
 x.st228.m139 count.s033 1
 x.st228.m139 guests.p000 1
 x.st228.m104 objective -196529
 x.st228.m104 one.st228 1
 x.st228.m104 slots.m104 1
 x.st228.m104 count.s034 1
 x.st228.m104 guests.p000 1
 x.st229.m023 objective -390902
 x.st229.m023 one.st229 1
 x.st229.m023 slots.m023 1
 x.st229.m023 count.s014 1
 x.st229.m032 objective -394326
 x.st229.m032 one.st229 1
 x.st229.m032 slots.m032 1
 x.st229.m032 count.s025 1
 x.st229.m009 objective -398827
 x.st229.m009 one.st229 1
 x.st229.m009 slots.m009 1
 x.st229.m009 count.s029 1
 x.st229.m045 objective -399127
 x.st229.m045 one.st229 1
 x.st229.m045 slots.m045 1
 x.st229.m045 count.s029 1
 x.st230.m005 objective -97868
 x.st230.m005 one.st230 1
 x.st230.m005 slots.m005 1
 x.st230.m005 count.s011 1
 x.st230.m005 guests.p000 1
 x.st230.m061 objective -94162
 x.st230.m061 one.st230 1
 x.st230.m061 slots.m061 1
 x.st230.m061 count.s022 1
 x.st230.m061 guests.p000 1
 x.st230.m151 objective -94074
 x.st230.m151 one.st230 1
 x.st230.m151 duo.m151.13 1
 x.st230.m151 whole.st230.m151.13 1
 x.st230.m151 count.s023 1
 x.st230.m151 guests.p000 1
 x.st231.m063 objective -196160
 x.st231.m063 one.st231 1
 x.st231.m063 slots.m063 1
 x.st231.m063 count.s000 1
 x.st231.m172 objective -197983
 x.st231.m172 one.st231 1
 x.st231.m172 slots.m172 1
 x.st231.m172 count.s001 1
 x.st231.m035 objective -197689
 x.st231.m035 one.st231 1
 x.st231.m035 slots.m035 1
 x.st231.m035 count.s004 1
 x.st231.m148 objective -196486
 x.st231.m148 one.st231 1
 x.st231.m148 slots.m148 1
 x.st231.m148 count.s005 1
 x.st231.m050 objective -168891
 x.st231.m050 one.st231 1
 x.st231.m050 slots.m050 1
 x.st231.m050 count.s006 1
 x.st231.m184 objective -168891
 x.st231.m184 one.st231 1
 x.st231.m184 slots.m184 1
 x.st231.m184 count.s006 1
 x.st231.m091 objective -195955
 x.st231.m091 one.st231 1
 x.st231.m091 slots.m091 1
 x.st231.m091 count.s009 1
 x.st231.m118 objective -195955
 x.st231.m118 one.st231 1
 x.st231.m118 slots.m118 1
 x.st231.m118 count.s009 1
 x.st231.m144 objective -196023
 x.st231.m144 one.st231 1
 x.st231.m144 slots.m144 1
 x.st231.m144 count.s011 1
 x.st231.m025 objective -166255
 x.st231.m025 one.st231 1
 x.st231.m025 slots.m025 1
 x.st231.m025 count.s012 1
 x.st231.m097 objective -166255
 x.st231.m097 one.st231 1
 x.st231.m097 slots.m097 1
 x.st231.m097 count.s012 1
 x.st231.m052 objective -196833
 x.st231.m052 one.st231 1
 x.st231.m052 slots.m052 1
 x.st231.m052 count.s017 1
 x.st231.m061 objective -192840
 x.st231.m061 one.st231 1
 x.st231.m061 slots.m061 1
 x.st231.m061 count.s022 1
 x.st231.m135 objective -164028
 x.st231.m135 one.st231 1
 x.st231.m135 slots.m135 1
 x.st231.m135 count.s024 1
 x.st231.m047 objective -162420
 x.st231.m047 one.st231 1
 x.st231.m047 slots.m047 1
 x.st231.m047 count.s026 1
 x.st232.m185 objective -56652
 x.st232.m185 one.st232 1
 x.st232.m185 slots.m185 1
 x.st232.m185 count.s002 1
 x.st232.m185 guests.p000 1
 x.st232.m072 objective -71616
 x.st232.m072 one.st232 1
 x.st232.m072 duo.m072.9 1
 x.st232.m072 whole.st232.m072.9 1
 x.st232.m072 count.s003 1
 x.st232.m072 guests.p000 1
 x.st232.m007 objective -86010
 x.st232.m007 one.st232 1
 x.st232.m007 duo.m007.9 1
 x.st232.m007 whole.st232.m007.9 1
 x.st232.m007 count.s007 1
 x.st232.m007 guests.p000 1
 x.st232.m101 objective -85634
 x.st232.m101 one.st232 1
 x.st232.m101 slots.m101 1
 x.st232.m101 count.s011 1
 x.st232.m101 guests.p000 1
 x.st232.m023 objective -88596
 x.st232.m023 one.st232 1
 x.st232.m023 duo.m023.9 1
 x.st232.m023 whole.st232.m023.9 1
 x.st232.m023 count.s014 1
 x.st232.m023 guests.p000 1
 x.st232.m103 objective -40402
 x.st232.m103 one.st232 1
 x.st232.m103 duo.m103.9 1
 x.st232.m103 whole.st232.m103.9 1
 x.st232.m103 count.s015 1
 x.st232.m080 objective -56690
 x.st232.m080 one.st232 1
 x.st232.m080 duo.m080.9 1
 x.st232.m080 whole.st232.m080.9 1
 x.st232.m080 count.s016 1
 x.st232.m080 guests.p000 1
 x.st232.m032 objective -89332
 x.st232.m032 one.st232 1
 x.st232.m032 duo.m032.9 1
 x.st232.m032 whole.st232.m032.9 1
 x.st232.m032 count.s025 1
 x.st232.m032 guests.p000 1
 x.st232.m015 objective -59620
 x.st232.m015 one.st232 1
 x.st232.m015 duo.m015.9 1
 x.st232.m015 whole.st232.m015.9 1
 x.st232.m015 count.s026 1
 x.st232.m015 guests.p000 1
 x.st232.m084 objective -89380
 x.st232.m084 one.st232 1
 x.st232.m084 duo.m084.9 1
 x.st232.m084 whole.st232.m084.9 1
 x.st232.m084 count.s027 1
 x.st232.m084 guests.p000 1
 x.st232.m009 objective -93236
 x.st232.m009 one.st232 1
 x.st232.m009 slots.m009 1
 x.st232.m009 count.s029 1
 x.st232.m009 guests.p000 1
 x.st232.m045 objective -93236
 x.st232.m045 one.st232 1
 x.st232.m045 slots.m045 1
 x.st232.m045 count.s029 1
 x.st232.m045 guests.p000 1
 x.st233.m100 objective -97587
 x.st233.m100 one.st233 1
 x.st233.m100 slots.m100 1
 x.st233.m100 count.s006 1
 x.st233.m100 guests.p000 1
 x.st233.m085 objective -96024
 x.st233.m085 one.st233 1
 x.st233.m085 duo.m085.6 1
 x.st233.m085 whole.st233.m085.6 1
 x.st233.m085 count.s023 1
 x.st233.m085 guests.p000 1
 x.st233.m164 objective -96538
 x.st233.m164 one.st233 1
 x.st233.m164 duo.m164.6 1
 x.st233.m164 whole.st233.m164.6 1
 x.st233.m164 count.s027 1
 x.st233.m164 guests.p000 1
 x.st233.m062 objective -94844
 x.st233.m062 one.st233 1
 x.st233.m062 duo.m062.6 1
 x.st233.m062 whole.st233.m062.6 1
 x.st233.m062 count.s028 1
 x.st233.m062 guests.p000 1
 x.st234.m100 objective -95211
 x.st234.m100 one.st234 1
 x.st234.m100 slots.m100 1
 x.st234.m100 count.s006 1
 x.st234.m085 objective -92870
 x.st234.m085 one.st234 1
 x.st234.m085 duo.m085.6 1
 x.st234.m085 whole.st234.m085.6 1
 x.st234.m085 count.s023 1
 x.st234.m164 objective -93444
 x.st234.m164 one.st234 1
 x.st234.m164 duo.m164.6 1
 x.st234.m164 whole.st234.m164.6 1
 x.st234.m164 count.s027 1
 x.st234.m062 objective -92342
 x.st234.m062 one.st234 1
 x.st234.m062 duo.m062.6 1
 x.st234.m062 whole.st234.m062.6 1
 x.st234.m062 count.s028 1
 x.st235.m170 objective -94490
 x.st235.m170 one.st235 1
 x.st235.m170 slots.m170 1
 x.st235.m170 count.s022 1
 x.st235.m166 objective -64528
 x.st235.m166 one.st235 1
 x.st235.m166 duo.m166.2 1
 x.st235.m166 whole.st235.m166.2 1
 x.st235.m166 count.s024 1
 x.st235.m000 objective -94498
 x.st235.m000 one.st235 1
 x.st235.m000 duo.m000.2 1
 x.st235.m000 whole.st235.m000.2 1
 x.st235.m000 count.s025 1
 x.st235.m037 objective -97387
 x.st235.m037 one.st235 1
 x.st235.m037 slots.m037 1
 x.st235.m037 count.s029 1
 x.st235.m113 objective -98736
 x.st235.m113 one.st235 1
 x.st235.m113 duo.m113.2 1
 x.st235.m113 whole.st235.m113.2 1
 x.st235.m113 count.s033 1
 x.st236.m134 objective -794286
 x.st236.m134 one.st236 1
 x.st236.m134 slots.m134 1
 x.st236.m134 count.s000 1
 x.st236.m162 objective -794082
 x.st236.m162 one.st236 1
 x.st236.m162 slots.m162 1
 x.st236.m162 count.s001 1
 x.st236.m107 objective -764470
 x.st236.m107 one.st236 1
 x.st236.m107 slots.m107 1
 x.st236.m107 count.s002 1
 x.st236.m038 objective -794484
 x.st236.m038 one.st236 1
 x.st236.m038 slots.m038 1
 x.st236.m038 count.s005 1
 x.st236.m171 objective -794484
 x.st236.m171 one.st236 1
 x.st236.m171 slots.m171 1
 x.st236.m171 count.s005 1
 x.st236.m036 objective -794618
 x.st236.m036 one.st236 1
 x.st236.m036 slots.m036 1
 x.st236.m036 count.s007 1
 x.st236.m069 objective -794470
 x.st236.m069 one.st236 1
 x.st236.m069 slots.m069 1
 x.st236.m069 count.s010 1
 x.st236.m102 objective -794600
 x.st236.m102 one.st236 1
 x.st236.m102 slots.m102 1
 x.st236.m102 count.s011 1
 x.st236.m086 objective -764586
 x.st236.m086 one.st236 1
 x.st236.m086 slots.m086 1
 x.st236.m086 count.s013 1
 x.st236.m064 objective -794452
 x.st236.m064 one.st236 1
 x.st236.m064 slots.m064 1
 x.st236.m064 count.s017 1
 x.st236.m125 objective -765352
 x.st236.m125 one.st236 1
 x.st236.m125 slots.m125 1
 x.st236.m125 count.s019 1
 x.st236.m126 objective -765352
 x.st236.m126 one.st236 1
 x.st236.m126 slots.m126 1
 x.st236.m126 count.s019 1
 x.st236.m170 objective -795574
 x.st236.m170 one.st236 1
 x.st236.m170 slots.m170 1
 x.st236.m170 count.s022 1
 x.st236.m166 objective -765606
 x.st236.m166 one.st236 1
 x.st236.m166 slots.m166 1
 x.st236.m166 count.s024 1
 x.st236.m000 objective -795800
 x.st236.m000 one.st236 1
 x.st236.m000 slots.m000 1
 x.st236.m000 count.s025 1
 x.st236.m037 objective -796692
 x.st236.m037 one.st236 1
 x.st236.m037 slots.m037 1
 x.st236.m037 count.s029 1
 x.st236.m113 objective -795704
 x.st236.m113 one.st236 1
 x.st236.m113 slots.m113 1
 x.st236.m113 count.s033 1
 x.st237.m182 objective -95563
 x.st237.m182 one.st237 1
 x.st237.m182 duo.m182.3 1
 x.st237.m182 whole.st237.m182.3 1
 x.st237.m182 count.s003 1
 x.st237.m116 objective -95312
 x.st237.m116 one.st237 1
 x.st237.m116 duo.m116.3 1
 x.st237.m116 whole.st237.m116.3 1
 x.st237.m116 count.s008 1
 x.st237.m114 objective -95543
 x.st237.m114 one.st237 1
 x.st237.m114 duo.m114.3 1
 x.st237.m114 whole.st237.m114.3 1
 x.st237.m114 count.s010 1
 x.st237.m018 objective -94990
 x.st237.m018 one.st237 1
 x.st237.m018 duo.m018.3 1
 x.st237.m018 whole.st237.m018.3 1
 x.st237.m018 count.s016 1
 x.st237.m173 objective -94537
 x.st237.m173 one.st237 1
 x.st237.m173 duo.m173.3 1
 x.st237.m173 whole.st237.m173.3 1
 x.st237.m173 count.s017 1
 x.st237.m040 objective -94645
 x.st237.m040 one.st237 1
 x.st237.m040 slots.m040 1
 x.st237.m040 count.s019 1
 x.st237.m120 objective -94645
 x.st237.m120 one.st237 1
 x.st237.m120 slots.m120 1
 x.st237.m120 count.s019 1
 x.st237.m029 objective -92718
 x.st237.m029 one.st237 1
 x.st237.m029 duo.m029.3 1
 x.st237.m029 whole.st237.m029.3 1
 x.st237.m029 count.s025 1
 x.st237.m077 objective -92320
 x.st237.m077 one.st237 1
 x.st237.m077 duo.m077.3 1
 x.st237.m077 whole.st237.m077.3 1
 x.st237.m077 count.s026 1
 x.st238.m059 objective -796811
 x.st238.m059 one.st238 1
 x.st238.m059 slots.m059 1
 x.st238.m059 count.s004 1
 x.st238.m155 objective -797259
 x.st238.m155 one.st238 1
 x.st238.m155 slots.m155 1
 x.st238.m155 count.s010 1
 x.st238.m110 objective -796329
 x.st238.m110 one.st238 1
 x.st238.m110 slots.m110 1
 x.st238.m110 count.s014 1
 x.st238.m054 objective -767256
 x.st238.m054 one.st238 1
 x.st238.m054 slots.m054 1
 x.st238.m054 count.s019 1
 x.st239.m072 objective -177232
 x.st239.m072 one.st239 1
 x.st239.m072 slots.m072 1
 x.st239.m072 count.s003 1
 x.st239.m130 objective -193364
 x.st239.m130 one.st239 1
 x.st239.m130 slots.m130 1
 x.st239.m130 count.s004 1
 x.st239.m010 objective -162746
 x.st239.m010 one.st239 1
 x.st239.m010 slots.m010 1
 x.st239.m010 count.s006 1
 x.st239.m007 objective -192320
 x.st239.m007 one.st239 1
 x.st239.m007 slots.m007 1
 x.st239.m007 count.s007 1
 x.st239.m044 objective -192310
 x.st239.m044 one.st239 1
 x.st239.m044 slots.m044 1
 x.st239.m044 count.s011 1
 x.st239.m101 objective -192310
 x.st239.m101 one.st239 1
 x.st239.m101 slots.m101 1
 x.st239.m101 count.s011 1
 x.st239.m150 objective -161664
 x.st239.m150 one.st239 1
 x.st239.m150 slots.m150 1
 x.st239.m150 count.s012 1
 x.st239.m023 objective -192804
 x.st239.m023 one.st239 1
 x.st239.m023 slots.m023 1
 x.st239.m023 count.s014 1
 x.st239.m067 objective -146464
 x.st239.m067 one.st239 1
 x.st239.m067 slots.m067 1
 x.st239.m067 count.s015 1
 x.st239.m103 objective -146464
 x.st239.m103 one.st239 1
 x.st239.m103 slots.m103 1
 x.st239.m103 count.s015 1
 x.st239.m080 objective -164608
 x.st239.m080 one.st239 1
 x.st239.m080 slots.m080 1
 x.st239.m080 count.s016 1
 x.st239.m032 objective -193354
 x.st239.m032 one.st239 1
 x.st239.m032 slots.m032 1
 x.st239.m032 count.s025 1
 x.st239.m009 objective -195024
 x.st239.m009 one.st239 1
 x.st239.m009 slots.m009 1
 x.st239.m009 count.s029 1
 x.st239.m045 objective -195024
 x.st239.m045 one.st239 1
 x.st239.m045 slots.m045 1
 x.st239.m045 count.s029 1
 x.st240.m029 objective -96262
 x.st240.m029 one.st240 1
 x.st240.m029 duo.m029.3 1
 x.st240.m029 whole.st240.m029.3 1
 x.st240.m029 count.s025 1
 x.st240.m077 objective -95362
 x.st240.m077 one.st240 1
 x.st240.m077 duo.m077.3 1
 x.st240.m077 whole.st240.m077.3 1
 x.st240.m077 count.s026 1
 x.st241.m178 objective -797965
 x.st241.m178 one.st241 1
 x.st241.m178 count.s005 1
 x.st241.m178 guests.p000 1
 x.st241.m016 objective -797852
 x.st241.m016 one.st241 1
 x.st241.m016 slots.m016 1
 x.st241.m016 count.s008 1
 x.st241.m016 guests.p000 1
 x.st241.m108 objective -767181
 x.st241.m108 one.st241 1
 x.st241.m108 slots.m108 1
 x.st241.m108 count.s012 1
 x.st241.m108 guests.p000 1
 x.st241.m055 objective -752346
 x.st241.m055 one.st241 1
 x.st241.m055 slots.m055 1
 x.st241.m055 count.s015 1
 x.st242.m147 objective -795812
 x.st242.m147 one.st242 1
 x.st242.m147 slots.m147 1
 x.st242.m147 count.s008 1
 x.st242.m005 objective -794644
 x.st242.m005 one.st242 1
 x.st242.m005 slots.m005 1
 x.st242.m005 count.s011 1
 x.st242.m151 objective -794852
 x.st242.m151 one.st242 1
 x.st242.m151 slots.m151 1
 x.st242.m151 count.s023 1
 x.st242.m153 objective -795028
 x.st242.m153 one.st242 1
 x.st242.m153 slots.m153 1
 x.st242.m153 count.s029 1
 x.st242.m071 objective -764644
 x.st242.m071 one.st242 1
 x.st242.m071 slots.m071 1
 x.st242.m071 count.s030 1
 x.st242.m056 objective -793992
 x.st242.m056 one.st242 1
 x.st242.m056 slots.m056 1
 x.st242.m056 count.s033 1
 x.st243.m063 objective -796863
 x.st243.m063 one.st243 1
 x.st243.m063 slots.m063 1
 x.st243.m063 count.s000 1
 x.st243.m091 objective -797183
 x.st243.m091 one.st243 1
 x.st243.m091 slots.m091 1
 x.st243.m091 count.s009 1
 x.st243.m118 objective -797183
 x.st243.m118 one.st243 1
 x.st243.m118 slots.m118 1
 x.st243.m118 count.s009 1
 x.st243.m144 objective -797195
 x.st243.m144 one.st243 1
 x.st243.m144 slots.m144 1
 x.st243.m144 count.s011 1
 x.st243.m025 objective -766531
 x.st243.m025 one.st243 1
 x.st243.m025 slots.m025 1
 x.st243.m025 count.s012 1
 x.st243.m097 objective -766531
 x.st243.m097 one.st243 1
 x.st243.m097 slots.m097 1
 x.st243.m097 count.s012 1
 x.st243.m052 objective -796246
 x.st243.m052 one.st243 1
 x.st243.m052 slots.m052 1
 x.st243.m052 count.s017 1
 x.st244.m111 objective -198098
 x.st244.m111 one.st244 1
 x.st244.m111 slots.m111 1
 x.st244.m111 count.s004 1
 x.st244.m111 guests.p000 1
 x.st244.m136 objective -196229
 x.st244.m136 one.st244 1
 x.st244.m136 slots.m136 1
 x.st244.m136 count.s008 1
 x.st244.m136 guests.p000 1
 x.st244.m106 objective -166580
 x.st244.m106 one.st244 1
 x.st244.m106 slots.m106 1
 x.st244.m106 count.s013 1
 x.st244.m106 guests.p000 1
 x.st244.m078 objective -195854
 x.st244.m078 one.st244 1
 x.st244.m078 slots.m078 1
 x.st244.m078 count.s014 1
 x.st244.m078 guests.p000 1
 x.st244.m096 objective -193564
 x.st244.m096 one.st244 1
 x.st244.m096 slots.m096 1
 x.st244.m096 count.s023 1
 x.st244.m096 guests.p000 1
 x.st244.m027 objective -163866
 x.st244.m027 one.st244 1
 x.st244.m027 slots.m027 1
 x.st244.m027 count.s026 1
 x.st244.m027 guests.p000 1
 x.st245.m182 objective -795560
 x.st245.m182 one.st245 1
 x.st245.m182 slots.m182 1
 x.st245.m182 count.s003 1
 x.st245.m116 objective -797206
 x.st245.m116 one.st245 1
 x.st245.m116 slots.m116 1
 x.st245.m116 count.s008 1
 x.st245.m114 objective -795361
 x.st245.m114 one.st245 1
 x.st245.m114 slots.m114 1
 x.st245.m114 count.s010 1
 x.st245.m018 objective -795155
 x.st245.m018 one.st245 1
 x.st245.m018 slots.m018 1
 x.st245.m018 count.s016 1
 x.st245.m173 objective -794489
 x.st245.m173 one.st245 1
 x.st245.m173 slots.m173 1
 x.st245.m173 count.s017 1
 x.st245.m040 objective -794854
 x.st245.m040 one.st245 1
 x.st245.m040 slots.m040 1
 x.st245.m040 count.s019 1
 x.st245.m120 objective -794854
 x.st245.m120 one.st245 1
 x.st245.m120 slots.m120 1
 x.st245.m120 count.s019 1
 x.st245.m077 objective -795092
 x.st245.m077 one.st245 1
 x.st245.m077 slots.m077 1
 x.st245.m077 count.s026 1
 x.st246.m178 objective -196195
 x.st246.m178 one.st246 1
 x.st246.m178 count.s005 1
 x.st246.m178 guests.p000 1
 x.st246.m016 objective -196178
 x.st246.m016 one.st246 1
 x.st246.m016 slots.m016 1
 x.st246.m016 count.s008 1
 x.st246.m016 guests.p000 1
 x.st246.m108 objective -166750
 x.st246.m108 one.st246 1
 x.st246.m108 slots.m108 1
 x.st246.m108 count.s012 1
 x.st246.m108 guests.p000 1
 x.st246.m055 objective -151493
 x.st246.m055 one.st246 1
 x.st246.m055 slots.m055 1
 x.st246.m055 count.s015 1
 x.st247.m059 objective -98302
 x.st247.m059 one.st247 1
 x.st247.m059 duo.m059.12 1
 x.st247.m059 whole.st247.m059.12 1
 x.st247.m059 count.s004 1
 x.st247.m059 guests.p000 1
 x.st247.m073 objective -98317
 x.st247.m073 one.st247 1
 x.st247.m073 duo.m073.12 1
 x.st247.m073 whole.st247.m073.12 1
 x.st247.m073 count.s005 1
 x.st247.m073 guests.p000 1
 x.st247.m119 objective -98292
 x.st247.m119 one.st247 1
 x.st247.m119 duo.m119.12 1
 x.st247.m119 whole.st247.m119.12 1
 x.st247.m119 count.s007 1
 x.st247.m119 guests.p000 1
 x.st247.m155 objective -98466
 x.st247.m155 one.st247 1
 x.st247.m155 duo.m155.12 1
 x.st247.m155 whole.st247.m155.12 1
 x.st247.m155 count.s010 1
 x.st247.m155 guests.p000 1
 x.st247.m110 objective -98062
 x.st247.m110 one.st247 1
 x.st247.m110 duo.m110.12 1
 x.st247.m110 whole.st247.m110.12 1
 x.st247.m110 count.s014 1
 x.st247.m110 guests.p000 1
 x.st247.m079 objective -68308
 x.st247.m079 one.st247 1
 x.st247.m079 duo.m079.12 1
 x.st247.m079 whole.st247.m079.12 1
 x.st247.m079 count.s016 1
 x.st247.m079 guests.p000 1
 x.st247.m054 objective -67983
 x.st247.m054 one.st247 1
 x.st247.m054 slots.m054 1
 x.st247.m054 count.s019 1
 x.st247.m054 guests.p000 1
 x.st247.m124 objective -95622
 x.st247.m124 one.st247 1
 x.st247.m124 duo.m124.12 1
 x.st247.m124 whole.st247.m124.12 1
 x.st247.m124 count.s020 1
 x.st247.m124 guests.p000 1
 x.st247.m163 objective -94544
 x.st247.m163 one.st247 1
 x.st247.m163 slots.m163 1
 x.st247.m163 count.s021 1
 x.st247.m163 guests.p000 1
 x.st247.m026 objective -95934
 x.st247.m026 one.st247 1
 x.st247.m026 duo.m026.12 1
 x.st247.m026 whole.st247.m026.12 1
 x.st247.m026 count.s023 1
 x.st247.m026 guests.p000 1
 x.st248.m005 objective -91390
 x.st248.m005 one.st248 1
 x.st248.m005 slots.m005 1
 x.st248.m005 count.s011 1
 x.st248.m061 objective -95374
 x.st248.m061 one.st248 1
 x.st248.m061 slots.m061 1
 x.st248.m061 count.s022 1
 x.st248.m151 objective -96626
 x.st248.m151 one.st248 1
 x.st248.m151 duo.m151.13 1
 x.st248.m151 whole.st248.m151.13 1
 x.st248.m151 count.s023 1
 x.st248.m071 objective -67914
 x.st248.m071 one.st248 1
 x.st248.m071 duo.m071.13 1
 x.st248.m071 whole.st248.m071.13 1
 x.st248.m071 count.s030 1
 x.st248.m056 objective -97753
 x.st248.m056 one.st248 1
 x.st248.m056 duo.m056.13 1
 x.st248.m056 whole.st248.m056.13 1
 x.st248.m056 count.s033 1
 x.st249.m160 objective -96746
 x.st249.m160 one.st249 1
 x.st249.m160 slots.m160 1
 x.st249.m160 count.s029 1
 x.st249.m165 objective -96906
 x.st249.m165 one.st249 1
 x.st249.m165 slots.m165 1
 x.st249.m165 count.s031 1
 x.st250.m114 objective -199298
 x.st250.m114 one.st250 1
 x.st250.m114 slots.m114 1
 x.st250.m114 count.s010 1
 x.st250.m040 objective -198439
 x.st250.m040 one.st250 1
 x.st250.m040 slots.m040 1
 x.st250.m040 count.s019 1
 x.st250.m120 objective -198439
 x.st250.m120 one.st250 1
 x.st250.m120 slots.m120 1
 x.st250.m120 count.s019 1
 x.st250.m029 objective -196408
 x.st250.m029 one.st250 1
 x.st250.m029 slots.m029 1
 x.st250.m029 count.s025 1
 x.st251.m100 objective -94989
 x.st251.m100 one.st251 1
 x.st251.m100 slots.m100 1
 x.st251.m100 count.s006 1
 x.st251.m100 guests.p000 1
 x.st251.m085 objective -91996
 x.st251.m085 one.st251 1
 x.st251.m085 duo.m085.6 1
 x.st251.m085 whole.st251.m085.6 1
 x.st251.m085 count.s023 1
 x.st251.m085 guests.p000 1
 x.st251.m164 objective -91478
 x.st251.m164 one.st251 1
 x.st251.m164 duo.m164.6 1
 x.st251.m164 whole.st251.m164.6 1
 x.st251.m164 count.s027 1
 x.st251.m164 guests.p000 1
 x.st251.m062 objective -91844
 x.st251.m062 one.st251 1
 x.st251.m062 duo.m062.6 1
 x.st251.m062 whole.st251.m062.6 1
 x.st251.m062 count.s028 1
 x.st251.m062 guests.p000 1
 x.st252.m146 objective -361140
 x.st252.m146 one.st252 1
 x.st252.m146 slots.m146 1
 x.st252.m146 count.s002 1
 x.st252.m146 guests.p000 1
 x.st252.m143 objective -391996
 x.st252.m143 one.st252 1
 x.st252.m143 slots.m143 1
 x.st252.m143 count.s007 1
 x.st252.m143 guests.p000 1
 x.st252.m002 objective -391634
 x.st252.m002 one.st252 1
 x.st252.m002 slots.m002 1
 x.st252.m002 count.s011 1
 x.st252.m002 guests.p000 1
 x.st252.m121 objective -394656
 x.st252.m121 one.st252 1
 x.st252.m121 slots.m121 1
 x.st252.m121 count.s020 1
 x.st252.m121 guests.p000 1
 x.st252.m081 objective -395408
 x.st252.m081 one.st252 1
 x.st252.m081 slots.m081 1
 x.st252.m081 count.s021 1
 x.st252.m081 guests.p000 1
 x.st252.m014 objective -398469
 x.st252.m014 one.st252 1
 x.st252.m014 slots.m014 1
 x.st252.m014 count.s029 1
 x.st252.m014 guests.p000 1
 x.st252.m127 objective -368603
 x.st252.m127 one.st252 1
 x.st252.m127 slots.m127 1
 x.st252.m127 count.s030 1
 x.st252.m127 guests.p000 1
 x.st253.m121 objective -794360
 x.st253.m121 one.st253 1
 x.st253.m121 slots.m121 1
 x.st253.m121 count.s020 1
 x.st253.m081 objective -794568
 x.st253.m081 one.st253 1
 x.st253.m081 slots.m081 1
 x.st253.m081 count.s021 1
 x.st253.m014 objective -796652
 x.st253.m014 one.st253 1
 x.st253.m014 slots.m014 1
 x.st253.m014 count.s029 1
 x.st254.m098 objective -398338
 x.st254.m098 one.st254 1
 x.st254.m098 slots.m098 1
 x.st254.m098 count.s000 1
 x.st254.m098 guests.p000 1
 x.st254.m134 objective -398338
 x.st254.m134 one.st254 1
 x.st254.m134 slots.m134 1
 x.st254.m134 count.s000 1
 x.st254.m134 guests.p000 1
 x.st254.m042 objective -368480
 x.st254.m042 one.st254 1
 x.st254.m042 slots.m042 1
 x.st254.m042 count.s002 1
 x.st254.m042 guests.p000 1
 x.st254.m060 objective -398640
 x.st254.m060 one.st254 1
 x.st254.m060 slots.m060 1
 x.st254.m060 count.s005 1
 x.st254.m060 guests.p000 1
 x.st254.m058 objective -397920
 x.st254.m058 one.st254 1
 x.st254.m058 slots.m058 1
 x.st254.m058 count.s007 1
 x.st254.m058 guests.p000 1
 x.st254.m138 objective -398206
 x.st254.m138 one.st254 1
 x.st254.m138 slots.m138 1
 x.st254.m138 count.s010 1
 x.st254.m138 guests.p000 1
 x.st254.m154 objective -367798
 x.st254.m154 one.st254 1
 x.st254.m154 slots.m154 1
 x.st254.m154 count.s012 1
 x.st254.m154 guests.p000 1
 x.st254.m013 objective -397224
 x.st254.m013 one.st254 1
 x.st254.m013 slots.m013 1
 x.st254.m013 count.s017 1
 x.st254.m013 guests.p000 1
 x.st254.m089 objective -367320
 x.st254.m089 one.st254 1
 x.st254.m089 slots.m089 1
 x.st254.m089 count.s019 1
 x.st254.m089 guests.p000 1
 x.st254.m122 objective -395400
 x.st254.m122 one.st254 1
 x.st254.m122 slots.m122 1
 x.st254.m122 count.s022 1
 x.st254.m122 guests.p000 1
 x.st254.m083 objective -395312
 x.st254.m083 one.st254 1
 x.st254.m083 slots.m083 1
 x.st254.m083 count.s023 1
 x.st254.m083 guests.p000 1
 x.st254.m070 objective -395670
 x.st254.m070 one.st254 1
 x.st254.m070 slots.m070 1
 x.st254.m070 count.s025 1
 x.st254.m070 guests.p000 1
 x.st255.m172 objective -98054
 x.st255.m172 one.st255 1
 x.st255.m172 duo.m172.10 1
 x.st255.m172 whole.st255.m172.10 1
 x.st255.m172 count.s001 1
 x.st255.m172 guests.p000 1
 x.st255.m035 objective -98316
 x.st255.m035 one.st255 1
 x.st255.m035 duo.m035.10 1
 x.st255.m035 whole.st255.m035.10 1
 x.st255.m035 count.s004 1
 x.st255.m035 guests.p000 1
 x.st255.m148 objective -98328
 x.st255.m148 one.st255 1
 x.st255.m148 duo.m148.10 1
 x.st255.m148 whole.st255.m148.10 1
 x.st255.m148 count.s005 1
 x.st255.m148 guests.p000 1
 x.st255.m050 objective -67552
 x.st255.m050 one.st255 1
 x.st255.m050 slots.m050 1
 x.st255.m050 count.s006 1
 x.st255.m050 guests.p000 1
 x.st255.m184 objective -67552
 x.st255.m184 one.st255 1
 x.st255.m184 slots.m184 1
 x.st255.m184 count.s006 1
 x.st255.m184 guests.p000 1
 x.st255.m091 objective -98543
 x.st255.m091 one.st255 1
 x.st255.m091 duo.m091.10 1
 x.st255.m091 whole.st255.m091.10 1
 x.st255.m091 count.s009 1
 x.st255.m091 guests.p000 1
 x.st255.m118 objective -98543
 x.st255.m118 one.st255 1
 x.st255.m118 duo.m118.10 1
 x.st255.m118 whole.st255.m118.10 1
 x.st255.m118 count.s009 1
 x.st255.m118 guests.p000 1
 x.st255.m144 objective -98527
 x.st255.m144 one.st255 1
 x.st255.m144 slots.m144 1
 x.st255.m144 count.s011 1
 x.st255.m144 guests.p000 1
 x.st255.m025 objective -67774
 x.st255.m025 one.st255 1
 x.st255.m025 duo.m025.10 1
 x.st255.m025 whole.st255.m025.10 1
 x.st255.m025 count.s012 1
 x.st255.m025 guests.p000 1
 x.st255.m097 objective -67774
 x.st255.m097 one.st255 1
 x.st255.m097 duo.m097.10 1
 x.st255.m097 whole.st255.m097.10 1
 x.st255.m097 count.s012 1
 x.st255.m097 guests.p000 1
 x.st255.m052 objective -97416
 x.st255.m052 one.st255 1
 x.st255.m052 duo.m052.10 1
 x.st255.m052 whole.st255.m052.10 1
 x.st255.m052 count.s017 1
 x.st255.m052 guests.p000 1
 x.st255.m051 objective -95484
 x.st255.m051 one.st255 1
 x.st255.m051 duo.m051.10 1
 x.st255.m051 whole.st255.m051.10 1
 x.st255.m051 count.s020 1
 x.st255.m051 guests.p000 1
 x.st255.m061 objective -96416
 x.st255.m061 one.st255 1
 x.st255.m061 slots.m061 1
 x.st255.m061 count.s022 1
 x.st255.m061 guests.p000 1
 x.st255.m135 objective -66406
 x.st255.m135 one.st255 1
 x.st255.m135 duo.m135.10 1
 x.st255.m135 whole.st255.m135.10 1
 x.st255.m135 count.s024 1
 x.st255.m135 guests.p000 1
 x.st255.m047 objective -66322
 x.st255.m047 one.st255 1
 x.st255.m047 duo.m047.10 1
 x.st255.m047 whole.st255.m047.10 1
 x.st255.m047 count.s026 1
 x.st255.m047 guests.p000 1
 x.st256.m100 objective -98619
 x.st256.m100 one.st256 1
 x.st256.m100 slots.m100 1
 x.st256.m100 count.s006 1
 x.st256.m085 objective -95580
 x.st256.m085 one.st256 1
 x.st256.m085 duo.m085.6 1
 x.st256.m085 whole.st256.m085.6 1
 x.st256.m085 count.s023 1
 x.st256.m164 objective -96106
 x.st256.m164 one.st256 1
 x.st256.m164 duo.m164.6 1
 x.st256.m164 whole.st256.m164.6 1
 x.st256.m164 count.s027 1
 x.st256.m062 objective -94814
 x.st256.m062 one.st256 1
 x.st256.m062 duo.m062.6 1
 x.st256.m062 whole.st256.m062.6 1
 x.st256.m062 count.s028 1
 x.st257.m180 objective -46252
 x.st257.m180 one.st257 1
 x.st257.m180 count.s015 1
 x.st257.m093 objective -95360
 x.st257.m093 one.st257 1
 x.st257.m093 duo.m093.1 1
 x.st257.m093 whole.st257.m093.1 1
 x.st257.m093 count.s020 1
 x.st257.m093 guests.p000 1
 x.st257.m053 objective -90228
 x.st257.m053 one.st257 1
 x.st257.m053 duo.m053.1 1
 x.st257.m053 whole.st257.m053.1 1
 x.st257.m053 count.s032 1
 x.st257.m053 guests.p000 1
 x.st258.m030 objective -398192
 x.st258.m030 one.st258 1
 x.st258.m030 slots.m030 1
 x.st258.m030 count.s000 1
 x.st258.m137 objective -398423
 x.st258.m137 one.st258 1
 x.st258.m137 slots.m137 1
 x.st258.m137 count.s005 1
 x.st258.m088 objective -368028
 x.st258.m088 one.st258 1
 x.st258.m088 slots.m088 1
 x.st258.m088 count.s006 1
 x.st258.m159 objective -398317
 x.st258.m159 one.st258 1
 x.st258.m159 slots.m159 1
 x.st258.m159 count.s007 1
 x.st258.m131 objective -398518
 x.st258.m131 one.st258 1
 x.st258.m131 slots.m131 1
 x.st258.m131 count.s011 1
 x.st258.m129 objective -367517
 x.st258.m129 one.st258 1
 x.st258.m129 slots.m129 1
 x.st258.m129 count.s019 1
 x.st259.m111 objective -197305
 x.st259.m111 one.st259 1
 x.st259.m111 slots.m111 1
 x.st259.m111 count.s004 1
 x.st259.m111 guests.p000 1
 x.st259.m078 objective -197008
 x.st259.m078 one.st259 1
 x.st259.m078 slots.m078 1
 x.st259.m078 count.s014 1
 x.st259.m078 guests.p000 1
 x.st259.m006 objective -152628
 x.st259.m006 one.st259 1
 x.st259.m006 slots.m006 1
 x.st259.m006 count.s015 1
 x.st259.m027 objective -165020
 x.st259.m027 one.st259 1
 x.st259.m027 slots.m027 1
 x.st259.m027 count.s026 1
 x.st259.m027 guests.p000 1
 x.st260.m111 objective -197227
 x.st260.m111 one.st260 1
 x.st260.m111 slots.m111 1
 x.st260.m111 count.s004 1
 x.st260.m136 objective -196880
 x.st260.m136 one.st260 1
 x.st260.m136 slots.m136 1
 x.st260.m136 count.s008 1
 x.st260.m106 objective -165609
 x.st260.m106 one.st260 1
 x.st260.m106 slots.m106 1
 x.st260.m106 count.s013 1
 x.st260.m078 objective -195391
 x.st260.m078 one.st260 1
 x.st260.m078 slots.m078 1
 x.st260.m078 count.s014 1
 x.st260.m006 objective -151490
 x.st260.m006 one.st260 1
 x.st260.m006 slots.m006 1
 x.st260.m006 count.s015 1
 x.st260.m096 objective -193396
 x.st260.m096 one.st260 1
 x.st260.m096 slots.m096 1
 x.st260.m096 count.s023 1
 x.st261.m035 objective -98082
 x.st261.m035 one.st261 1
 x.st261.m035 duo.m035.10 1
 x.st261.m035 whole.st261.m035.10 1
 x.st261.m035 count.s004 1
 x.st261.m035 guests.p000 1
 x.st261.m050 objective -68560
 x.st261.m050 one.st261 1
 x.st261.m050 slots.m050 1
 x.st261.m050 count.s006 1
 x.st261.m050 guests.p000 1
 x.st261.m184 objective -68560
 x.st261.m184 one.st261 1
 x.st261.m184 slots.m184 1
 x.st261.m184 count.s006 1
 x.st261.m184 guests.p000 1
 x.st261.m047 objective -64304
 x.st261.m047 one.st261 1
 x.st261.m047 duo.m047.10 1
 x.st261.m047 whole.st261.m047.10 1
 x.st261.m047 count.s026 1
 x.st261.m047 guests.p000 1
 x.st261.m161 objective -97660
 x.st261.m161 one.st261 1
 x.st261.m161 duo.m161.10 1
 x.st261.m161 whole.st261.m161.10 1
 x.st261.m161 count.s033 1
 x.st261.m161 guests.p000 1
 x.st262.m134 objective -797206
 x.st262.m134 one.st262 1
 x.st262.m134 slots.m134 1
 x.st262.m134 count.s000 1
 x.st262.m134 guests.p000 1
 x.st262.m162 objective -797189
 x.st262.m162 one.st262 1
 x.st262.m162 slots.m162 1
 x.st262.m162 count.s001 1
 x.st262.m162 guests.p000 1
 x.st262.m107 objective -767396
 x.st262.m107 one.st262 1
 x.st262.m107 slots.m107 1
 x.st262.m107 count.s002 1
 x.st262.m107 guests.p000 1
 x.st262.m038 objective -797480
 x.st262.m038 one.st262 1
 x.st262.m038 slots.m038 1
 x.st262.m038 count.s005 1
 x.st262.m038 guests.p000 1
 x.st262.m171 objective -797480
 x.st262.m171 one.st262 1
 x.st262.m171 slots.m171 1
 x.st262.m171 count.s005 1
 x.st262.m171 guests.p000 1
 x.st262.m036 objective -797253
 x.st262.m036 one.st262 1
 x.st262.m036 slots.m036 1
 x.st262.m036 count.s007 1
 x.st262.m036 guests.p000 1
 x.st262.m069 objective -797480
 x.st262.m069 one.st262 1
 x.st262.m069 slots.m069 1
 x.st262.m069 count.s010 1
 x.st262.m069 guests.p000 1
 x.st262.m102 objective -797496
 x.st262.m102 one.st262 1
 x.st262.m102 slots.m102 1
 x.st262.m102 count.s011 1
 x.st262.m102 guests.p000 1
 x.st262.m086 objective -767355
 x.st262.m086 one.st262 1
 x.st262.m086 slots.m086 1
 x.st262.m086 count.s013 1
 x.st262.m086 guests.p000 1
 x.st262.m064 objective -796300
 x.st262.m064 one.st262 1
 x.st262.m064 slots.m064 1
 x.st262.m064 count.s017 1
 x.st262.m064 guests.p000 1
 x.st262.m170 objective -794678
 x.st262.m170 one.st262 1
 x.st262.m170 slots.m170 1
 x.st262.m170 count.s022 1
 x.st262.m170 guests.p000 1
 x.st262.m166 objective -764666
 x.st262.m166 one.st262 1
 x.st262.m166 slots.m166 1
 x.st262.m166 count.s024 1
 x.st262.m166 guests.p000 1
 x.st262.m000 objective -794958
 x.st262.m000 one.st262 1
 x.st262.m000 slots.m000 1
 x.st262.m000 count.s025 1
 x.st262.m000 guests.p000 1
 x.st263.m178 objective -99219
 x.st263.m178 one.st263 1
 x.st263.m178 count.s005 1
 x.st263.m016 objective -98925
 x.st263.m016 one.st263 1
 x.st263.m016 duo.m016.15 1
 x.st263.m016 whole.st263.m016.15 1
 x.st263.m016 count.s008 1
 x.st263.m108 objective -68801
 x.st263.m108 one.st263 1
 x.st263.m108 duo.m108.15 1
 x.st263.m108 whole.st263.m108.15 1
 x.st263.m108 count.s012 1
 x.st263.m152 objective -97260
 x.st263.m152 one.st263 1
 x.st263.m152 duo.m152.15 1
 x.st263.m152 whole.st263.m152.15 1
 x.st263.m152 count.s014 1
 x.st264.m063 objective -397590
 x.st264.m063 one.st264 1
 x.st264.m063 slots.m063 1
 x.st264.m063 count.s000 1
 x.st264.m148 objective -397987
 x.st264.m148 one.st264 1
 x.st264.m148 slots.m148 1
 x.st264.m148 count.s005 1
 x.st264.m050 objective -367486
 x.st264.m050 one.st264 1
 x.st264.m050 slots.m050 1
 x.st264.m050 count.s006 1
 x.st264.m091 objective -397781
 x.st264.m091 one.st264 1
 x.st264.m091 slots.m091 1
 x.st264.m091 count.s009 1
 x.st264.m118 objective -397781
 x.st264.m118 one.st264 1
 x.st264.m118 slots.m118 1
 x.st264.m118 count.s009 1
 x.st264.m144 objective -397861
 x.st264.m144 one.st264 1
 x.st264.m144 slots.m144 1
 x.st264.m144 count.s011 1
 x.st264.m025 objective -367661
 x.st264.m025 one.st264 1
 x.st264.m025 slots.m025 1
 x.st264.m025 count.s012 1
 x.st264.m097 objective -367661
 x.st264.m097 one.st264 1
 x.st264.m097 slots.m097 1
 x.st264.m097 count.s012 1
 x.st264.m052 objective -397108
 x.st264.m052 one.st264 1
 x.st264.m052 slots.m052 1
 x.st264.m052 count.s017 1
 x.st264.m051 objective -394016
 x.st264.m051 one.st264 1
 x.st264.m051 slots.m051 1
 x.st264.m051 count.s020 1
 x.st264.m135 objective -364668
 x.st264.m135 one.st264 1
 x.st264.m135 slots.m135 1
 x.st264.m135 count.s024 1
 x.st264.m047 objective -364568
 x.st264.m047 one.st264 1
 x.st264.m047 slots.m047 1
 x.st264.m047 count.s026 1
 x.st265.m063 objective -398000
 x.st265.m063 one.st265 1
 x.st265.m063 slots.m063 1
 x.st265.m063 count.s000 1
 x.st265.m063 guests.p000 1
 x.st265.m148 objective -397145
 x.st265.m148 one.st265 1
 x.st265.m148 slots.m148 1
 x.st265.m148 count.s005 1
 x.st265.m148 guests.p000 1
 x.st265.m050 objective -367690
 x.st265.m050 one.st265 1
 x.st265.m050 slots.m050 1
 x.st265.m050 count.s006 1
 x.st265.m050 guests.p000 1
 x.st265.m091 objective -396609
 x.st265.m091 one.st265 1
 x.st265.m091 slots.m091 1
 x.st265.m091 count.s009 1
 x.st265.m091 guests.p000 1
 x.st265.m118 objective -396609
 x.st265.m118 one.st265 1
 x.st265.m118 slots.m118 1
 x.st265.m118 count.s009 1
 x.st265.m118 guests.p000 1
 x.st265.m144 objective -396650
 x.st265.m144 one.st265 1
 x.st265.m144 slots.m144 1
 x.st265.m144 count.s011 1
 x.st265.m144 guests.p000 1
 x.st265.m025 objective -367544
 x.st265.m025 one.st265 1
 x.st265.m025 slots.m025 1
 x.st265.m025 count.s012 1
 x.st265.m025 guests.p000 1
 x.st265.m097 objective -366344
 x.st265.m097 one.st265 1
 x.st265.m097 slots.m097 1
 x.st265.m097 count.s012 1
 x.st265.m097 guests.p000 1
 x.st265.m052 objective -395774
 x.st265.m052 one.st265 1
 x.st265.m052 slots.m052 1
 x.st265.m052 count.s017 1
 x.st265.m052 guests.p000 1
 x.st265.m051 objective -394438
 x.st265.m051 one.st265 1
 x.st265.m051 slots.m051 1
 x.st265.m051 count.s020 1
 x.st265.m051 guests.p000 1
 x.st265.m135 objective -363854
 x.st265.m135 one.st265 1
 x.st265.m135 slots.m135 1
 x.st265.m135 count.s024 1
 x.st265.m135 guests.p000 1
 x.st265.m047 objective -365246
 x.st265.m047 one.st265 1
 x.st265.m047 slots.m047 1
 x.st265.m047 count.s026 1
 x.st265.m047 guests.p000 1
 x.st266.m182 objective -95156
 x.st266.m182 one.st266 1
 x.st266.m182 duo.m182.3 1
 x.st266.m182 whole.st266.m182.3 1
 x.st266.m182 count.s003 1
 x.st266.m116 objective -94915
 x.st266.m116 one.st266 1
 x.st266.m116 duo.m116.3 1
 x.st266.m116 whole.st266.m116.3 1
 x.st266.m116 count.s008 1
 x.st266.m114 objective -95233
 x.st266.m114 one.st266 1
 x.st266.m114 duo.m114.3 1
 x.st266.m114 whole.st266.m114.3 1
 x.st266.m114 count.s010 1
 x.st266.m018 objective -94974
 x.st266.m018 one.st266 1
 x.st266.m018 duo.m018.3 1
 x.st266.m018 whole.st266.m018.3 1
 x.st266.m018 count.s016 1
 x.st266.m173 objective -94755
 x.st266.m173 one.st266 1
 x.st266.m173 duo.m173.3 1
 x.st266.m173 whole.st266.m173.3 1
 x.st266.m173 count.s017 1
 x.st266.m040 objective -94694
 x.st266.m040 one.st266 1
 x.st266.m040 slots.m040 1
 x.st266.m040 count.s019 1
 x.st266.m120 objective -94694
 x.st266.m120 one.st266 1
 x.st266.m120 slots.m120 1
 x.st266.m120 count.s019 1
 x.st266.m029 objective -95516
 x.st266.m029 one.st266 1
 x.st266.m029 duo.m029.3 1
 x.st266.m029 whole.st266.m029.3 1
 x.st266.m029 count.s025 1
 x.st266.m077 objective -91520
 x.st266.m077 one.st266 1
 x.st266.m077 duo.m077.3 1
 x.st266.m077 whole.st266.m077.3 1
 x.st266.m077 count.s026 1
 x.st267.m051 objective -393458
 x.st267.m051 one.st267 1
 x.st267.m051 slots.m051 1
 x.st267.m051 count.s020 1
 x.st267.m135 objective -365344
 x.st267.m135 one.st267 1
 x.st267.m135 slots.m135 1
 x.st267.m135 count.s024 1
 x.st267.m047 objective -364056
 x.st267.m047 one.st267 1
 x.st267.m047 slots.m047 1
 x.st267.m047 count.s026 1
 x.st267.m024 objective -367036
 x.st267.m024 one.st267 1
 x.st267.m024 slots.m024 1
 x.st267.m024 count.s030 1
 x.st267.m161 objective -397192
 x.st267.m161 one.st267 1
 x.st267.m161 slots.m161 1
 x.st267.m161 count.s033 1
 x.st268.m182 objective -195140
 x.st268.m182 one.st268 1
 x.st268.m182 slots.m182 1
 x.st268.m182 count.s003 1
 x.st268.m116 objective -195500
 x.st268.m116 one.st268 1
 x.st268.m116 slots.m116 1
 x.st268.m116 count.s008 1
 x.st268.m114 objective -195416
 x.st268.m114 one.st268 1
 x.st268.m114 slots.m114 1
 x.st268.m114 count.s010 1
 x.st268.m018 objective -196132
 x.st268.m018 one.st268 1
 x.st268.m018 slots.m018 1
 x.st268.m018 count.s016 1
 x.st268.m173 objective -195560
 x.st268.m173 one.st268 1
 x.st268.m173 slots.m173 1
 x.st268.m173 count.s017 1
 x.st268.m040 objective -196430
 x.st268.m040 one.st268 1
 x.st268.m040 slots.m040 1
 x.st268.m040 count.s019 1
 x.st268.m120 objective -196430
 x.st268.m120 one.st268 1
 x.st268.m120 slots.m120 1
 x.st268.m120 count.s019 1
 x.st268.m029 objective -195952
 x.st268.m029 one.st268 1
 x.st268.m029 slots.m029 1
 x.st268.m029 count.s025 1
 x.st268.m077 objective -195876
 x.st268.m077 one.st268 1
 x.st268.m077 slots.m077 1
 x.st268.m077 count.s026 1
 x.st269.m032 objective -92372
 x.st269.m032 one.st269 1
 x.st269.m032 duo.m032.9 1
 x.st269.m032 whole.st269.m032.9 1
 x.st269.m032 count.s025 1
 x.st269.m032 guests.p000 1
 x.st269.m015 objective -63878
 x.st269.m015 one.st269 1
 x.st269.m015 duo.m015.9 1
 x.st269.m015 whole.st269.m015.9 1
 x.st269.m015 count.s026 1
 x.st269.m015 guests.p000 1
 x.st269.m084 objective -92404
 x.st269.m084 one.st269 1
 x.st269.m084 duo.m084.9 1
 x.st269.m084 whole.st269.m084.9 1
 x.st269.m084 count.s027 1
 x.st269.m084 guests.p000 1
 x.st269.m009 objective -97205
 x.st269.m009 one.st269 1
 x.st269.m009 slots.m009 1
 x.st269.m009 count.s029 1
 x.st269.m009 guests.p000 1
 x.st269.m045 objective -97205
 x.st269.m045 one.st269 1
 x.st269.m045 slots.m045 1
 x.st269.m045 count.s029 1
 x.st269.m045 guests.p000 1
 x.st270.m063 objective -194778
 x.st270.m063 one.st270 1
 x.st270.m063 slots.m063 1
 x.st270.m063 count.s000 1
 x.st270.m063 guests.p000 1
 x.st270.m144 objective -194808
 x.st270.m144 one.st270 1
 x.st270.m144 slots.m144 1
 x.st270.m144 count.s011 1
 x.st270.m144 guests.p000 1
 x.st270.m061 objective -197785
 x.st270.m061 one.st270 1
 x.st270.m061 slots.m061 1
 x.st270.m061 count.s022 1
 x.st270.m061 guests.p000 1
 x.st270.m135 objective -167790
 x.st270.m135 one.st270 1
 x.st270.m135 slots.m135 1
 x.st270.m135 count.s024 1
 x.st270.m135 guests.p000 1
 x.st270.m047 objective -168116
 x.st270.m047 one.st270 1
 x.st270.m047 slots.m047 1
 x.st270.m047 count.s026 1
 x.st270.m047 guests.p000 1
 x.st270.m024 objective -165810
 x.st270.m024 one.st270 1
 x.st270.m024 slots.m024 1
 x.st270.m024 count.s030 1
 x.st270.m024 guests.p000 1
 x.st270.m161 objective -195246
 x.st270.m161 one.st270 1
 x.st270.m161 slots.m161 1
 x.st270.m161 count.s033 1
 x.st270.m161 guests.p000 1
 x.st271.m178 objective -397864
 x.st271.m178 one.st271 1
 x.st271.m178 count.s005 1
 x.st271.m178 guests.p000 1
 x.st271.m016 objective -397863
 x.st271.m016 one.st271 1
 x.st271.m016 slots.m016 1
 x.st271.m016 count.s008 1
 x.st271.m016 guests.p000 1
 x.st271.m108 objective -367693
 x.st271.m108 one.st271 1
 x.st271.m108 slots.m108 1
 x.st271.m108 count.s012 1
 x.st271.m108 guests.p000 1
 x.st271.m055 objective -352375
 x.st271.m055 one.st271 1
 x.st271.m055 slots.m055 1
 x.st271.m055 count.s015 1
 x.st272.m063 objective -196084
 x.st272.m063 one.st272 1
 x.st272.m063 slots.m063 1
 x.st272.m063 count.s000 1
 x.st272.m063 guests.p000 1
 x.st272.m172 objective -193812
 x.st272.m172 one.st272 1
 x.st272.m172 slots.m172 1
 x.st272.m172 count.s001 1
 x.st272.m172 guests.p000 1
 x.st272.m035 objective -194402
 x.st272.m035 one.st272 1
 x.st272.m035 slots.m035 1
 x.st272.m035 count.s004 1
 x.st272.m035 guests.p000 1
 x.st272.m148 objective -194410
 x.st272.m148 one.st272 1
 x.st272.m148 slots.m148 1
 x.st272.m148 count.s005 1
 x.st272.m148 guests.p000 1
 x.st272.m050 objective -162696
 x.st272.m050 one.st272 1
 x.st272.m050 slots.m050 1
 x.st272.m050 count.s006 1
 x.st272.m050 guests.p000 1
 x.st272.m184 objective -162696
 x.st272.m184 one.st272 1
 x.st272.m184 slots.m184 1
 x.st272.m184 count.s006 1
 x.st272.m184 guests.p000 1
 x.st272.m091 objective -196068
 x.st272.m091 one.st272 1
 x.st272.m091 slots.m091 1
 x.st272.m091 count.s009 1
 x.st272.m091 guests.p000 1
 x.st272.m118 objective -196068
 x.st272.m118 one.st272 1
 x.st272.m118 slots.m118 1
 x.st272.m118 count.s009 1
 x.st272.m118 guests.p000 1
 x.st272.m144 objective -194698
 x.st272.m144 one.st272 1
 x.st272.m144 slots.m144 1
 x.st272.m144 count.s011 1
 x.st272.m144 guests.p000 1
 x.st272.m025 objective -163144
 x.st272.m025 one.st272 1
 x.st272.m025 slots.m025 1
 x.st272.m025 count.s012 1
 x.st272.m025 guests.p000 1
 x.st272.m097 objective -163144
 x.st272.m097 one.st272 1
 x.st272.m097 slots.m097 1
 x.st272.m097 count.s012 1
 x.st272.m097 guests.p000 1
 x.st272.m052 objective -194134
 x.st272.m052 one.st272 1
 x.st272.m052 slots.m052 1
 x.st272.m052 count.s017 1
 x.st272.m052 guests.p000 1
 x.st272.m051 objective -193968
 x.st272.m051 one.st272 1
 x.st272.m051 slots.m051 1
 x.st272.m051 count.s020 1
 x.st272.m051 guests.p000 1
 x.st272.m061 objective -196684
 x.st272.m061 one.st272 1
 x.st272.m061 slots.m061 1
 x.st272.m061 count.s022 1
 x.st272.m061 guests.p000 1
 x.st272.m135 objective -166687
 x.st272.m135 one.st272 1
 x.st272.m135 slots.m135 1
 x.st272.m135 count.s024 1
 x.st272.m135 guests.p000 1
 x.st272.m047 objective -166964
 x.st272.m047 one.st272 1
 x.st272.m047 slots.m047 1
 x.st272.m047 count.s026 1
 x.st272.m047 guests.p000 1
 x.st272.m024 objective -163802
 x.st272.m024 one.st272 1
 x.st272.m024 slots.m024 1
 x.st272.m024 count.s030 1
 x.st272.m024 guests.p000 1
 x.st272.m161 objective -193142
 x.st272.m161 one.st272 1
 x.st272.m161 slots.m161 1
 x.st272.m161 count.s033 1
 x.st272.m161 guests.p000 1
 x.st274.m049 objective -68531
 x.st274.m049 slots.m049 1
 x.st274.m049 count.s002 1
 x.st274.m049 guests.p000 1
 x.st275.m146 objective -68344
 x.st275.m146 one.st275 1
 x.st275.m146 slots.m146 1
 x.st275.m146 count.s002 1
 x.st275.m146 guests.p000 1
 x.st275.m001 objective -98569
 x.st275.m001 one.st275 1
 x.st275.m001 duo.m001.4 1
 x.st275.m001 whole.st275.m001.4 1
 x.st275.m001 count.s005 1
 x.st275.m001 guests.p000 1
 x.st275.m143 objective -98142
 x.st275.m143 one.st275 1
 x.st275.m143 duo.m143.4 1
 x.st275.m143 whole.st275.m143.4 1
 x.st275.m143 count.s007 1
 x.st275.m143 guests.p000 1
 x.st275.m002 objective -98457
 x.st275.m002 one.st275 1
 x.st275.m002 slots.m002 1
 x.st275.m002 count.s011 1
 x.st275.m002 guests.p000 1
 x.st275.m048 objective -68282
 x.st275.m048 one.st275 1
 x.st275.m048 duo.m048.4 1
 x.st275.m048 whole.st275.m048.4 1
 x.st275.m048 count.s012 1
 x.st275.m048 guests.p000 1
 x.st275.m075 objective -68514
 x.st275.m075 one.st275 1
 x.st275.m075 duo.m075.4 1
 x.st275.m075 whole.st275.m075.4 1
 x.st275.m075 count.s013 1
 x.st275.m075 guests.p000 1
 x.st275.m121 objective -94646
 x.st275.m121 one.st275 1
 x.st275.m121 duo.m121.4 1
 x.st275.m121 whole.st275.m121.4 1
 x.st275.m121 count.s020 1
 x.st275.m121 guests.p000 1
 x.st275.m081 objective -93560
 x.st275.m081 one.st275 1
 x.st275.m081 slots.m081 1
 x.st275.m081 count.s021 1
 x.st275.m081 guests.p000 1
 x.st276.m061 objective -196480
 x.st276.m061 one.st276 1
 x.st276.m061 slots.m061 1
 x.st276.m061 count.s022 1
 x.st276.m151 objective -196516
 x.st276.m151 one.st276 1
 x.st276.m151 slots.m151 1
 x.st276.m151 count.s023 1
 x.st276.m153 objective -199180
 x.st276.m153 one.st276 1
 x.st276.m153 slots.m153 1
 x.st276.m153 count.s029 1
 x.st276.m071 objective -169001
 x.st276.m071 one.st276 1
 x.st276.m071 slots.m071 1
 x.st276.m071 count.s030 1
 x.st276.m056 objective -198646
 x.st276.m056 one.st276 1
 x.st276.m056 slots.m056 1
 x.st276.m056 count.s033 1
 x.st277.m134 objective -93484
 x.st277.m134 one.st277 1
 x.st277.m134 duo.m134.2 1
 x.st277.m134 whole.st277.m134.2 1
 x.st277.m134 count.s000 1
 x.st277.m162 objective -92567
 x.st277.m162 one.st277 1
 x.st277.m162 duo.m162.2 1
 x.st277.m162 whole.st277.m162.2 1
 x.st277.m162 count.s001 1
 x.st277.m107 objective -62464
 x.st277.m107 one.st277 1
 x.st277.m107 slots.m107 1
 x.st277.m107 count.s002 1
 x.st277.m038 objective -94489
 x.st277.m038 one.st277 1
 x.st277.m038 duo.m038.2 1
 x.st277.m038 whole.st277.m038.2 1
 x.st277.m038 count.s005 1
 x.st277.m036 objective -92264
 x.st277.m036 one.st277 1
 x.st277.m036 duo.m036.2 1
 x.st277.m036 whole.st277.m036.2 1
 x.st277.m036 count.s007 1
 x.st277.m069 objective -92656
 x.st277.m069 one.st277 1
 x.st277.m069 duo.m069.2 1
 x.st277.m069 whole.st277.m069.2 1
 x.st277.m069 count.s010 1
 x.st277.m102 objective -92559
 x.st277.m102 one.st277 1
 x.st277.m102 slots.m102 1
 x.st277.m102 count.s011 1
 x.st277.m086 objective -62409
 x.st277.m086 one.st277 1
 x.st277.m086 duo.m086.2 1
 x.st277.m086 whole.st277.m086.2 1
 x.st277.m086 count.s013 1
 x.st277.m094 objective -47228
 x.st277.m094 one.st277 1
 x.st277.m094 duo.m094.2 1
 x.st277.m094 whole.st277.m094.2 1
 x.st277.m094 count.s015 1
 x.st277.m064 objective -91631
 x.st277.m064 one.st277 1
 x.st277.m064 duo.m064.2 1
 x.st277.m064 whole.st277.m064.2 1
 x.st277.m064 count.s017 1
 x.st277.m125 objective -61769
 x.st277.m125 one.st277 1
 x.st277.m125 slots.m125 1
 x.st277.m125 count.s019 1
 x.st277.m126 objective -61769
 x.st277.m126 one.st277 1
 x.st277.m126 slots.m126 1
 x.st277.m126 count.s019 1
 x.st277.m170 objective -90696
 x.st277.m170 one.st277 1
 x.st277.m170 slots.m170 1
 x.st277.m170 count.s022 1
 x.st277.m166 objective -59484
 x.st277.m166 one.st277 1
 x.st277.m166 duo.m166.2 1
 x.st277.m166 whole.st277.m166.2 1
 x.st277.m166 count.s024 1
 x.st277.m000 objective -89776
 x.st277.m000 one.st277 1
 x.st277.m000 duo.m000.2 1
 x.st277.m000 whole.st277.m000.2 1
 x.st277.m000 count.s025 1
 x.st278.m072 objective -776578
 x.st278.m072 one.st278 1
 x.st278.m072 slots.m072 1
 x.st278.m072 count.s003 1
 x.st278.m072 guests.p000 1
 x.st278.m130 objective -791314
 x.st278.m130 one.st278 1
 x.st278.m130 slots.m130 1
 x.st278.m130 count.s004 1
 x.st278.m130 guests.p000 1
 x.st278.m010 objective -759542
 x.st278.m010 one.st278 1
 x.st278.m010 slots.m010 1
 x.st278.m010 count.s006 1
 x.st278.m010 guests.p000 1
 x.st278.m007 objective -792506
 x.st278.m007 one.st278 1
 x.st278.m007 slots.m007 1
 x.st278.m007 count.s007 1
 x.st278.m007 guests.p000 1
 x.st278.m044 objective -791868
 x.st278.m044 one.st278 1
 x.st278.m044 slots.m044 1
 x.st278.m044 count.s011 1
 x.st278.m044 guests.p000 1
 x.st278.m101 objective -791868
 x.st278.m101 one.st278 1
 x.st278.m101 slots.m101 1
 x.st278.m101 count.s011 1
 x.st278.m101 guests.p000 1
 x.st278.m150 objective -760278
 x.st278.m150 one.st278 1
 x.st278.m150 slots.m150 1
 x.st278.m150 count.s012 1
 x.st278.m150 guests.p000 1
 x.st278.m023 objective -792753
 x.st278.m023 one.st278 1
 x.st278.m023 slots.m023 1
 x.st278.m023 count.s014 1
 x.st278.m023 guests.p000 1
 x.st278.m067 objective -745290
 x.st278.m067 one.st278 1
 x.st278.m067 slots.m067 1
 x.st278.m067 count.s015 1
 x.st278.m103 objective -745290
 x.st278.m103 one.st278 1
 x.st278.m103 slots.m103 1
 x.st278.m103 count.s015 1
 x.st278.m032 objective -794279
 x.st278.m032 one.st278 1
 x.st278.m032 slots.m032 1
 x.st278.m032 count.s025 1
 x.st278.m032 guests.p000 1
 x.st278.m015 objective -764628
 x.st278.m015 one.st278 1
 x.st278.m015 slots.m015 1
 x.st278.m015 count.s026 1
 x.st278.m015 guests.p000 1
 x.st278.m084 objective -794719
 x.st278.m084 one.st278 1
 x.st278.m084 slots.m084 1
 x.st278.m084 count.s027 1
 x.st278.m084 guests.p000 1
 x.st278.m009 objective -791756
 x.st278.m009 one.st278 1
 x.st278.m009 slots.m009 1
 x.st278.m009 count.s029 1
 x.st278.m009 guests.p000 1
 x.st278.m045 objective -791756
 x.st278.m045 one.st278 1
 x.st278.m045 slots.m045 1
 x.st278.m045 count.s029 1
 x.st278.m045 guests.p000 1
 x.st279.m146 objective -63912
 x.st279.m146 one.st279 1
 x.st279.m146 slots.m146 1
 x.st279.m146 count.s002 1
 x.st279.m146 guests.p000 1
 x.st279.m001 objective -93566
 x.st279.m001 one.st279 1
 x.st279.m001 duo.m001.4 1
 x.st279.m001 whole.st279.m001.4 1
 x.st279.m001 count.s005 1
 x.st279.m001 guests.p000 1
 x.st279.m143 objective -94448
 x.st279.m143 one.st279 1
 x.st279.m143 duo.m143.4 1
 x.st279.m143 whole.st279.m143.4 1
 x.st279.m143 count.s007 1
 x.st279.m143 guests.p000 1
 x.st279.m002 objective -93852
 x.st279.m002 one.st279 1
 x.st279.m002 slots.m002 1
 x.st279.m002 count.s011 1
 x.st279.m002 guests.p000 1
 x.st279.m048 objective -62300
 x.st279.m048 one.st279 1
 x.st279.m048 duo.m048.4 1
 x.st279.m048 whole.st279.m048.4 1
 x.st279.m048 count.s012 1
 x.st279.m048 guests.p000 1
 x.st279.m075 objective -62860
 x.st279.m075 one.st279 1
 x.st279.m075 duo.m075.4 1
 x.st279.m075 whole.st279.m075.4 1
 x.st279.m075 count.s013 1
 x.st279.m075 guests.p000 1
 x.st279.m152 objective -95086
 x.st279.m152 one.st279 1
 x.st279.m152 duo.m152.4 1
 x.st279.m152 whole.st279.m152.4 1
 x.st279.m152 count.s014 1
 x.st279.m152 guests.p000 1
 x.st279.m121 objective -93338
 x.st279.m121 one.st279 1
 x.st279.m121 duo.m121.4 1
 x.st279.m121 whole.st279.m121.4 1
 x.st279.m121 count.s020 1
 x.st279.m121 guests.p000 1
 x.st279.m081 objective -92808
 x.st279.m081 one.st279 1
 x.st279.m081 slots.m081 1
 x.st279.m081 count.s021 1
 x.st279.m081 guests.p000 1
 x.st279.m014 objective -96262
 x.st279.m014 one.st279 1
 x.st279.m014 slots.m014 1
 x.st279.m014 count.s029 1
 x.st279.m014 guests.p000 1
 x.st279.m127 objective -64328
 x.st279.m127 one.st279 1
 x.st279.m127 duo.m127.4 1
 x.st279.m127 whole.st279.m127.4 1
 x.st279.m127 count.s030 1
 x.st279.m127 guests.p000 1
 x.st280.m110 objective -393236
 x.st280.m110 one.st280 1
 x.st280.m110 slots.m110 1
 x.st280.m110 count.s014 1
 x.st280.m124 objective -395826
 x.st280.m124 one.st280 1
 x.st280.m124 slots.m124 1
 x.st280.m124 count.s020 1
 x.st280.m163 objective -395848
 x.st280.m163 one.st280 1
 x.st280.m163 slots.m163 1
 x.st280.m163 count.s021 1
 x.st280.m026 objective -396290
 x.st280.m026 one.st280 1
 x.st280.m026 slots.m026 1
 x.st280.m026 count.s023 1
 x.st280.m158 objective -368604
 x.st280.m158 one.st280 1
 x.st280.m158 slots.m158 1
 x.st280.m158 count.s030 1
 x.st280.m004 objective -398681
 x.st280.m004 one.st280 1
 x.st280.m004 slots.m004 1
 x.st280.m004 count.s032 1
 x.st280.m057 objective -398681
 x.st280.m057 one.st280 1
 x.st280.m057 slots.m057 1
 x.st280.m057 count.s032 1
 x.st280.m139 objective -398378
 x.st280.m139 one.st280 1
 x.st280.m139 slots.m139 1
 x.st280.m139 count.s033 1
 x.st280.m104 objective -398199
 x.st280.m104 one.st280 1
 x.st280.m104 slots.m104 1
 x.st280.m104 count.s034 1
 x.st281.m182 objective -797840
 x.st281.m182 one.st281 1
 x.st281.m182 slots.m182 1
 x.st281.m182 count.s003 1
 x.st281.m182 guests.p000 1
 x.st281.m116 objective -797515
 x.st281.m116 one.st281 1
 x.st281.m116 slots.m116 1
 x.st281.m116 count.s008 1
 x.st281.m116 guests.p000 1
 x.st281.m114 objective -797768
 x.st281.m114 one.st281 1
 x.st281.m114 slots.m114 1
 x.st281.m114 count.s010 1
 x.st281.m114 guests.p000 1
 x.st281.m018 objective -797980
 x.st281.m018 one.st281 1
 x.st281.m018 slots.m018 1
 x.st281.m018 count.s016 1
 x.st281.m018 guests.p000 1
 x.st281.m173 objective -797326
 x.st281.m173 one.st281 1
 x.st281.m173 slots.m173 1
 x.st281.m173 count.s017 1
 x.st281.m173 guests.p000 1
 x.st281.m040 objective -797636
 x.st281.m040 one.st281 1
 x.st281.m040 slots.m040 1
 x.st281.m040 count.s019 1
 x.st281.m040 guests.p000 1
 x.st281.m120 objective -797636
 x.st281.m120 one.st281 1
 x.st281.m120 slots.m120 1
 x.st281.m120 count.s019 1
 x.st281.m120 guests.p000 1
 x.st281.m077 objective -795440
 x.st281.m077 one.st281 1
 x.st281.m077 slots.m077 1
 x.st281.m077 count.s026 1
 x.st281.m077 guests.p000 1
 x.st282.m023 objective -91304
 x.st282.m023 one.st282 1
 x.st282.m023 duo.m023.9 1
 x.st282.m023 whole.st282.m023.9 1
 x.st282.m023 count.s014 1
 x.st282.m023 guests.p000 1
 x.st282.m032 objective -94008
 x.st282.m032 one.st282 1
 x.st282.m032 duo.m032.9 1
 x.st282.m032 whole.st282.m032.9 1
 x.st282.m032 count.s025 1
 x.st282.m032 guests.p000 1
 x.st282.m015 objective -64328
 x.st282.m015 one.st282 1
 x.st282.m015 duo.m015.9 1
 x.st282.m015 whole.st282.m015.9 1
 x.st282.m015 count.s026 1
 x.st282.m015 guests.p000 1
 x.st282.m084 objective -94022
 x.st282.m084 one.st282 1
 x.st282.m084 duo.m084.9 1
 x.st282.m084 whole.st282.m084.9 1
 x.st282.m084 count.s027 1
 x.st282.m084 guests.p000 1
 x.st282.m009 objective -98053
 x.st282.m009 one.st282 1
 x.st282.m009 slots.m009 1
 x.st282.m009 count.s029 1
 x.st282.m009 guests.p000 1
 x.st282.m045 objective -98353
 x.st282.m045 one.st282 1
 x.st282.m045 slots.m045 1
 x.st282.m045 count.s029 1
 x.st282.m045 guests.p000 1
 x.st283.m167 objective -99216
 x.st283.m167 one.st283 1
 x.st283.m167 slots.m167 1
 x.st283.m167 count.s029 1
 x.st283.m157 objective -67912
 x.st283.m157 one.st283 1
 x.st283.m157 duo.m157.8 1
 x.st283.m157 whole.st283.m157.8 1
 x.st283.m157 count.s030 1
 x.st283.m099 objective -97761
 x.st283.m099 one.st283 1
 x.st283.m099 duo.m099.8 1
 x.st283.m099 whole.st283.m099.8 1
 x.st283.m099 count.s032 1
 x.st284.m063 objective -798565
 x.st284.m063 one.st284 1
 x.st284.m063 slots.m063 1
 x.st284.m063 count.s000 1
 x.st284.m148 objective -798921
 x.st284.m148 one.st284 1
 x.st284.m148 slots.m148 1
 x.st284.m148 count.s005 1
 x.st284.m050 objective -768325
 x.st284.m050 one.st284 1
 x.st284.m050 slots.m050 1
 x.st284.m050 count.s006 1
 x.st284.m091 objective -798387
 x.st284.m091 one.st284 1
 x.st284.m091 slots.m091 1
 x.st284.m091 count.s009 1
 x.st284.m118 objective -798387
 x.st284.m118 one.st284 1
 x.st284.m118 slots.m118 1
 x.st284.m118 count.s009 1
 x.st284.m144 objective -798438
 x.st284.m144 one.st284 1
 x.st284.m144 slots.m144 1
 x.st284.m144 count.s011 1
 x.st284.m025 objective -768179
 x.st284.m025 one.st284 1
 x.st284.m025 slots.m025 1
 x.st284.m025 count.s012 1
 x.st284.m097 objective -768179
 x.st284.m097 one.st284 1
 x.st284.m097 slots.m097 1
 x.st284.m097 count.s012 1
 x.st284.m052 objective -797607
 x.st284.m052 one.st284 1
 x.st284.m052 slots.m052 1
 x.st284.m052 count.s017 1
 x.st284.m051 objective -795046
 x.st284.m051 one.st284 1
 x.st284.m051 slots.m051 1
 x.st284.m051 count.s020 1
 x.st284.m135 objective -765600
 x.st284.m135 one.st284 1
 x.st284.m135 slots.m135 1
 x.st284.m135 count.s024 1
 x.st284.m047 objective -765792
 x.st284.m047 one.st284 1
 x.st284.m047 slots.m047 1
 x.st284.m047 count.s026 1
 x.st285.m185 objective -68542
 x.st285.m185 one.st285 1
 x.st285.m185 slots.m185 1
 x.st285.m185 count.s002 1
 x.st285.m072 objective -83632
 x.st285.m072 one.st285 1
 x.st285.m072 duo.m072.9 1
 x.st285.m072 whole.st285.m072.9 1
 x.st285.m072 count.s003 1
 x.st285.m130 objective -98741
 x.st285.m130 one.st285 1
 x.st285.m130 duo.m130.9 1
 x.st285.m130 whole.st285.m130.9 1
 x.st285.m130 count.s004 1
 x.st285.m010 objective -68835
 x.st285.m010 one.st285 1
 x.st285.m010 slots.m010 1
 x.st285.m010 count.s006 1
 x.st285.m007 objective -98435
 x.st285.m007 one.st285 1
 x.st285.m007 duo.m007.9 1
 x.st285.m007 whole.st285.m007.9 1
 x.st285.m007 count.s007 1
 x.st285.m101 objective -98784
 x.st285.m101 one.st285 1
 x.st285.m101 slots.m101 1
 x.st285.m101 count.s011 1
 x.st285.m150 objective -69066
 x.st285.m150 one.st285 1
 x.st285.m150 duo.m150.9 1
 x.st285.m150 whole.st285.m150.9 1
 x.st285.m150 count.s012 1
 x.st285.m023 objective -98118
 x.st285.m023 one.st285 1
 x.st285.m023 duo.m023.9 1
 x.st285.m023 whole.st285.m023.9 1
 x.st285.m023 count.s014 1
 x.st285.m103 objective -54270
 x.st285.m103 one.st285 1
 x.st285.m103 duo.m103.9 1
 x.st285.m103 whole.st285.m103.9 1
 x.st285.m103 count.s015 1
 x.st285.m080 objective -69148
 x.st285.m080 one.st285 1
 x.st285.m080 duo.m080.9 1
 x.st285.m080 whole.st285.m080.9 1
 x.st285.m080 count.s016 1
 x.st285.m032 objective -95812
 x.st285.m032 one.st285 1
 x.st285.m032 duo.m032.9 1
 x.st285.m032 whole.st285.m032.9 1
 x.st285.m032 count.s025 1
 x.st285.m015 objective -65432
 x.st285.m015 one.st285 1
 x.st285.m015 duo.m015.9 1
 x.st285.m015 whole.st285.m015.9 1
 x.st285.m015 count.s026 1
 x.st285.m084 objective -96052
 x.st285.m084 one.st285 1
 x.st285.m084 duo.m084.9 1
 x.st285.m084 whole.st285.m084.9 1
 x.st285.m084 count.s027 1
 x.st286.m059 objective -190892
 x.st286.m059 one.st286 1
 x.st286.m059 slots.m059 1
 x.st286.m059 count.s004 1
 x.st286.m059 guests.p000 1
 x.st286.m073 objective -190922
 x.st286.m073 one.st286 1
 x.st286.m073 slots.m073 1
 x.st286.m073 count.s005 1
 x.st286.m073 guests.p000 1
 x.st286.m119 objective -191256
 x.st286.m119 one.st286 1
 x.st286.m119 slots.m119 1
 x.st286.m119 count.s007 1
 x.st286.m119 guests.p000 1
 x.st286.m155 objective -191222
 x.st286.m155 one.st286 1
 x.st286.m155 slots.m155 1
 x.st286.m155 count.s010 1
 x.st286.m155 guests.p000 1
 x.st286.m110 objective -191654
 x.st286.m110 one.st286 1
 x.st286.m110 slots.m110 1
 x.st286.m110 count.s014 1
 x.st286.m110 guests.p000 1
 x.st286.m079 objective -165584
 x.st286.m079 one.st286 1
 x.st286.m079 slots.m079 1
 x.st286.m079 count.s016 1
 x.st286.m079 guests.p000 1
 x.st286.m054 objective -162312
 x.st286.m054 one.st286 1
 x.st286.m054 slots.m054 1
 x.st286.m054 count.s019 1
 x.st286.m054 guests.p000 1
 x.st286.m124 objective -195133
 x.st286.m124 one.st286 1
 x.st286.m124 slots.m124 1
 x.st286.m124 count.s020 1
 x.st286.m124 guests.p000 1
 x.st286.m163 objective -194720
 x.st286.m163 one.st286 1
 x.st286.m163 slots.m163 1
 x.st286.m163 count.s021 1
 x.st286.m163 guests.p000 1
 x.st286.m026 objective -191268
 x.st286.m026 one.st286 1
 x.st286.m026 slots.m026 1
 x.st286.m026 count.s023 1
 x.st286.m026 guests.p000 1
 x.st286.m158 objective -161874
 x.st286.m158 one.st286 1
 x.st286.m158 slots.m158 1
 x.st286.m158 count.s030 1
 x.st286.m158 guests.p000 1
 x.st286.m004 objective -191432
 x.st286.m004 one.st286 1
 x.st286.m004 slots.m004 1
 x.st286.m004 count.s032 1
 x.st286.m004 guests.p000 1
 x.st286.m057 objective -191432
 x.st286.m057 one.st286 1
 x.st286.m057 slots.m057 1
 x.st286.m057 count.s032 1
 x.st286.m057 guests.p000 1
 x.st286.m139 objective -191266
 x.st286.m139 one.st286 1
 x.st286.m139 slots.m139 1
 x.st286.m139 count.s033 1
 x.st286.m139 guests.p000 1
 x.st286.m104 objective -191480
 x.st286.m104 one.st286 1
 x.st286.m104 slots.m104 1
 x.st286.m104 count.s034 1
 x.st286.m104 guests.p000 1
 x.st287.m063 objective -796278
 x.st287.m063 one.st287 1
 x.st287.m063 slots.m063 1
 x.st287.m063 count.s000 1
 x.st287.m091 objective -796284
 x.st287.m091 one.st287 1
 x.st287.m091 slots.m091 1
 x.st287.m091 count.s009 1
 x.st287.m118 objective -796284
 x.st287.m118 one.st287 1
 x.st287.m118 slots.m118 1
 x.st287.m118 count.s009 1
 x.st287.m144 objective -796406
 x.st287.m144 one.st287 1
 x.st287.m144 slots.m144 1
 x.st287.m144 count.s011 1
 x.st287.m052 objective -796337
 x.st287.m052 one.st287 1
 x.st287.m052 slots.m052 1
 x.st287.m052 count.s017 1
 x.st287.m051 objective -793982
 x.st287.m051 one.st287 1
 x.st287.m051 slots.m051 1
 x.st287.m051 count.s020 1
 x.st288.m033 objective -397823
 x.st288.m033 one.st288 1
 x.st288.m033 slots.m033 1
 x.st288.m033 count.s005 1
 x.st288.m033 guests.p000 1
 x.st288.m100 objective -397632
 x.st288.m100 one.st288 1
 x.st288.m100 slots.m100 1
 x.st288.m100 count.s006 1
 x.st288.m100 guests.p000 1
 x.st288.m085 objective -394236
 x.st288.m085 one.st288 1
 x.st288.m085 slots.m085 1
 x.st288.m085 count.s023 1
 x.st288.m085 guests.p000 1
 x.st288.m164 objective -395400
 x.st288.m164 one.st288 1
 x.st288.m164 slots.m164 1
 x.st288.m164 count.s027 1
 x.st288.m164 guests.p000 1
 x.st289.m051 objective -394254
 x.st289.m051 one.st289 1
 x.st289.m051 slots.m051 1
 x.st289.m051 count.s020 1
 x.st289.m051 guests.p000 1
 x.st289.m135 objective -364740
 x.st289.m135 one.st289 1
 x.st289.m135 slots.m135 1
 x.st289.m135 count.s024 1
 x.st289.m135 guests.p000 1
 x.st289.m047 objective -365228
 x.st289.m047 one.st289 1
 x.st289.m047 slots.m047 1
 x.st289.m047 count.s026 1
 x.st289.m047 guests.p000 1
 x.st289.m024 objective -366305
 x.st289.m024 one.st289 1
 x.st289.m024 slots.m024 1
 x.st289.m024 count.s030 1
 x.st289.m024 guests.p000 1
 x.st289.m161 objective -395965
 x.st289.m161 one.st289 1
 x.st289.m161 slots.m161 1
 x.st289.m161 count.s033 1
 x.st289.m161 guests.p000 1
 x.st290.m146 objective -761882
 x.st290.m146 one.st290 1
 x.st290.m146 slots.m146 1
 x.st290.m146 count.s002 1
 x.st290.m001 objective -790366
 x.st290.m001 one.st290 1
 x.st290.m001 slots.m001 1
 x.st290.m001 count.s005 1
 x.st290.m143 objective -791148
 x.st290.m143 one.st290 1
 x.st290.m143 slots.m143 1
 x.st290.m143 count.s007 1
 x.st290.m002 objective -791086
 x.st290.m002 one.st290 1
 x.st290.m002 slots.m002 1
 x.st290.m002 count.s011 1
 x.st290.m075 objective -760994
 x.st290.m075 one.st290 1
 x.st290.m075 slots.m075 1
 x.st290.m075 count.s013 1
 x.st290.m121 objective -796122
 x.st290.m121 one.st290 1
 x.st290.m121 slots.m121 1
 x.st290.m121 count.s020 1
 x.st290.m081 objective -794672
 x.st290.m081 one.st290 1
 x.st290.m081 slots.m081 1
 x.st290.m081 count.s021 1
 x.st290.m127 objective -762194
 x.st290.m127 one.st290 1
 x.st290.m127 slots.m127 1
 x.st290.m127 count.s030 1
 x.st291.m051 objective -96120
 x.st291.m051 one.st291 1
 x.st291.m051 duo.m051.10 1
 x.st291.m051 whole.st291.m051.10 1
 x.st291.m051 count.s020 1
 x.st291.m061 objective -96758
 x.st291.m061 one.st291 1
 x.st291.m061 slots.m061 1
 x.st291.m061 count.s022 1
 x.st291.m024 objective -69177
 x.st291.m024 one.st291 1
 x.st291.m024 duo.m024.10 1
 x.st291.m024 whole.st291.m024.10 1
 x.st291.m024 count.s030 1
 x.st291.m161 objective -98851
 x.st291.m161 one.st291 1
 x.st291.m161 duo.m161.10 1
 x.st291.m161 whole.st291.m161.10 1
 x.st291.m161 count.s033 1
 x.st292.m096 objective -95430
 x.st292.m096 one.st292 1
 x.st292.m096 duo.m096.0 1
 x.st292.m096 whole.st292.m096.0 1
 x.st292.m096 count.s023 1
 x.st292.m027 objective -65640
 x.st292.m027 one.st292 1
 x.st292.m027 duo.m027.0 1
 x.st292.m027 whole.st292.m027.0 1
 x.st292.m027 count.s026 1
 x.st292.m066 objective -99167
 x.st292.m066 one.st292 1
 x.st292.m066 duo.m066.0 1
 x.st292.m066 whole.st292.m066.0 1
 x.st292.m066 count.s031 1
 x.st292.m019 objective -98777
 x.st292.m019 one.st292 1
 x.st292.m019 duo.m019.0 1
 x.st292.m019 whole.st292.m019.0 1
 x.st292.m019 count.s032 1
 x.st292.m092 objective -99289
 x.st292.m092 one.st292 1
 x.st292.m092 slots.m092 1
 x.st292.m092 count.s034 1
 x.st293.m111 objective -199120
 x.st293.m111 one.st293 1
 x.st293.m111 slots.m111 1
 x.st293.m111 count.s004 1
 x.st293.m136 objective -198819
 x.st293.m136 one.st293 1
 x.st293.m136 slots.m136 1
 x.st293.m136 count.s008 1
 x.st293.m106 objective -168749
 x.st293.m106 one.st293 1
 x.st293.m106 slots.m106 1
 x.st293.m106 count.s013 1
 x.st293.m078 objective -198359
 x.st293.m078 one.st293 1
 x.st293.m078 slots.m078 1
 x.st293.m078 count.s014 1
 x.st293.m006 objective -153569
 x.st293.m006 one.st293 1
 x.st293.m006 slots.m006 1
 x.st293.m006 count.s015 1
 x.st293.m096 objective -195876
 x.st293.m096 one.st293 1
 x.st293.m096 slots.m096 1
 x.st293.m096 count.s023 1
 x.st293.m027 objective -165822
 x.st293.m027 one.st293 1
 x.st293.m027 slots.m027 1
 x.st293.m027 count.s026 1
 x.st294.m182 objective -393850
 x.st294.m182 one.st294 1
 x.st294.m182 slots.m182 1
 x.st294.m182 count.s003 1
 x.st294.m182 guests.p000 1
 x.st294.m116 objective -393334
 x.st294.m116 one.st294 1
 x.st294.m116 slots.m116 1
 x.st294.m116 count.s008 1
 x.st294.m116 guests.p000 1
 x.st294.m114 objective -394404
 x.st294.m114 one.st294 1
 x.st294.m114 slots.m114 1
 x.st294.m114 count.s010 1
 x.st294.m114 guests.p000 1
 x.st294.m018 objective -393554
 x.st294.m018 one.st294 1
 x.st294.m018 slots.m018 1
 x.st294.m018 count.s016 1
 x.st294.m018 guests.p000 1
 x.st294.m173 objective -394114
 x.st294.m173 one.st294 1
 x.st294.m173 slots.m173 1
 x.st294.m173 count.s017 1
 x.st294.m173 guests.p000 1
 x.st294.m040 objective -395012
 x.st294.m040 one.st294 1
 x.st294.m040 slots.m040 1
 x.st294.m040 count.s019 1
 x.st294.m040 guests.p000 1
 x.st294.m120 objective -395012
 x.st294.m120 one.st294 1
 x.st294.m120 slots.m120 1
 x.st294.m120 count.s019 1
 x.st294.m120 guests.p000 1
 x.st294.m077 objective -394010
 x.st294.m077 one.st294 1
 x.st294.m077 slots.m077 1
 x.st294.m077 count.s026 1
 x.st294.m077 guests.p000 1
 x.st295.m152 objective -91842
 x.st295.m152 one.st295 1
 x.st295.m152 duo.m152.4 1
 x.st295.m152 whole.st295.m152.4 1
 x.st295.m152 count.s014 1
 x.st295.m152 guests.p000 1
 x.st295.m121 objective -95676
 x.st295.m121 one.st295 1
 x.st295.m121 duo.m121.4 1
 x.st295.m121 whole.st295.m121.4 1
 x.st295.m121 count.s020 1
 x.st295.m121 guests.p000 1
 x.st295.m081 objective -94164
 x.st295.m081 one.st295 1
 x.st295.m081 slots.m081 1
 x.st295.m081 count.s021 1
 x.st295.m081 guests.p000 1
 x.st295.m014 objective -96772
 x.st295.m014 one.st295 1
 x.st295.m014 slots.m014 1
 x.st295.m014 count.s029 1
 x.st295.m014 guests.p000 1
 x.st295.m127 objective -66745
 x.st295.m127 one.st295 1
 x.st295.m127 duo.m127.4 1
 x.st295.m127 whole.st295.m127.4 1
 x.st295.m127 count.s030 1
 x.st295.m127 guests.p000 1
 x.st296.m081 objective -194514
 x.st296.m081 one.st296 1
 x.st296.m081 slots.m081 1
 x.st296.m081 count.s021 1
 x.st296.m014 objective -197959
 x.st296.m014 one.st296 1
 x.st296.m014 slots.m014 1
 x.st296.m014 count.s029 1
 x.st297.m117 objective -381593
 x.st297.m117 one.st297 1
 x.st297.m117 slots.m117 1
 x.st297.m117 count.s003 1
 x.st297.m117 guests.p000 1
 x.st297.m003 objective -365618
 x.st297.m003 one.st297 1
 x.st297.m003 slots.m003 1
 x.st297.m003 count.s006 1
 x.st297.m003 guests.p000 1
 x.st297.m174 objective -396024
 x.st297.m174 one.st297 1
 x.st297.m174 slots.m174 1
 x.st297.m174 count.s014 1
 x.st297.m174 guests.p000 1
 x.st297.m177 objective -365556
 x.st297.m177 one.st297 1
 x.st297.m177 slots.m177 1
 x.st297.m177 count.s019 1
 x.st297.m177 guests.p000 1
 x.st297.m087 objective -393078
 x.st297.m087 one.st297 1
 x.st297.m087 slots.m087 1
 x.st297.m087 count.s020 1
 x.st297.m087 guests.p000 1
 x.st298.m145 objective -398534
 x.st298.m145 one.st298 1
 x.st298.m145 slots.m145 1
 x.st298.m145 count.s004 1
 x.st298.m145 guests.p000 1
 x.st298.m012 objective -396681
 x.st298.m012 one.st298 1
 x.st298.m012 slots.m012 1
 x.st298.m012 count.s009 1
 x.st298.m012 guests.p000 1
 x.st298.m022 objective -396173
 x.st298.m022 one.st298 1
 x.st298.m022 slots.m022 1
 x.st298.m022 count.s018 1
 x.st298.m022 guests.p000 1
 x.st298.m142 objective -392162
 x.st298.m142 one.st298 1
 x.st298.m142 slots.m142 1
 x.st298.m142 count.s021 1
 x.st298.m142 guests.p000 1
 x.st298.m123 objective -393766
 x.st298.m123 one.st298 1
 x.st298.m123 slots.m123 1
 x.st298.m123 count.s022 1
 x.st298.m123 guests.p000 1
 x.st298.m028 objective -393678
 x.st298.m028 one.st298 1
 x.st298.m028 slots.m028 1
 x.st298.m028 count.s023 1
 x.st298.m028 guests.p000 1
 x.st298.m021 objective -363756
 x.st298.m021 one.st298 1
 x.st298.m021 slots.m021 1
 x.st298.m021 count.s024 1
 x.st298.m021 guests.p000 1
 x.st299.m163 objective -198766
 x.st299.m163 slots.m163 1
 x.st299.m163 count.s021 1
 x.st300.m029 objective -96216
 x.st300.m029 one.st300 1
 x.st300.m029 duo.m029.3 1
 x.st300.m029 whole.st300.m029.3 1
 x.st300.m029 count.s025 1
 x.st300.m077 objective -96502
 x.st300.m077 one.st300 1
 x.st300.m077 duo.m077.3 1
 x.st300.m077 whole.st300.m077.3 1
 x.st300.m077 count.s026 1
 x.st301.m111 objective -792676
 x.st301.m111 one.st301 1
 x.st301.m111 slots.m111 1
 x.st301.m111 count.s004 1
 x.st301.m136 objective -793426
 x.st301.m136 one.st301 1
 x.st301.m136 slots.m136 1
 x.st301.m136 count.s008 1
 x.st301.m106 objective -762278
 x.st301.m106 one.st301 1
 x.st301.m106 slots.m106 1
 x.st301.m106 count.s013 1
 x.st301.m078 objective -794345
 x.st301.m078 one.st301 1
 x.st301.m078 slots.m078 1
 x.st301.m078 count.s014 1
 x.st301.m006 objective -747352
 x.st301.m006 one.st301 1
 x.st301.m006 slots.m006 1
 x.st301.m006 count.s015 1
 x.st301.m096 objective -797434
 x.st301.m096 one.st301 1
 x.st301.m096 slots.m096 1
 x.st301.m096 count.s023 1
 x.st301.m027 objective -766021
 x.st301.m027 one.st301 1
 x.st301.m027 slots.m027 1
 x.st301.m027 count.s026 1
 x.st301.m066 objective -792476
 x.st301.m066 one.st301 1
 x.st301.m066 slots.m066 1
 x.st301.m066 count.s031 1
 x.st301.m019 objective -792984
 x.st301.m019 one.st301 1
 x.st301.m019 slots.m019 1
 x.st301.m019 count.s032 1
 x.st301.m092 objective -792320
 x.st301.m092 one.st301 1
 x.st301.m092 slots.m092 1
 x.st301.m092 count.s034 1
 x.st302.m059 objective -98359
 x.st302.m059 one.st302 1
 x.st302.m059 duo.m059.12 1
 x.st302.m059 whole.st302.m059.12 1
 x.st302.m059 count.s004 1
 x.st302.m073 objective -98372
 x.st302.m073 one.st302 1
 x.st302.m073 duo.m073.12 1
 x.st302.m073 whole.st302.m073.12 1
 x.st302.m073 count.s005 1
 x.st302.m119 objective -98107
 x.st302.m119 one.st302 1
 x.st302.m119 duo.m119.12 1
 x.st302.m119 whole.st302.m119.12 1
 x.st302.m119 count.s007 1
 x.st302.m155 objective -98494
 x.st302.m155 one.st302 1
 x.st302.m155 duo.m155.12 1
 x.st302.m155 whole.st302.m155.12 1
 x.st302.m155 count.s010 1
 x.st302.m110 objective -97849
 x.st302.m110 one.st302 1
 x.st302.m110 duo.m110.12 1
 x.st302.m110 whole.st302.m110.12 1
 x.st302.m110 count.s014 1
 x.st302.m079 objective -69076
 x.st302.m079 one.st302 1
 x.st302.m079 duo.m079.12 1
 x.st302.m079 whole.st302.m079.12 1
 x.st302.m079 count.s016 1
 x.st302.m054 objective -69192
 x.st302.m054 one.st302 1
 x.st302.m054 slots.m054 1
 x.st302.m054 count.s019 1
 x.st303.m100 objective -97077
 x.st303.m100 one.st303 1
 x.st303.m100 slots.m100 1
 x.st303.m100 count.s006 1
 x.st303.m085 objective -98320
 x.st303.m085 one.st303 1
 x.st303.m085 duo.m085.6 1
 x.st303.m085 whole.st303.m085.6 1
 x.st303.m085 count.s023 1
 x.st303.m164 objective -95906
 x.st303.m164 one.st303 1
 x.st303.m164 duo.m164.6 1
 x.st303.m164 whole.st303.m164.6 1
 x.st303.m164 count.s027 1
 x.st303.m062 objective -95568
 x.st303.m062 one.st303 1
 x.st303.m062 duo.m062.6 1
 x.st303.m062 whole.st303.m062.6 1
 x.st303.m062 count.s028 1
 x.st304.m143 objective -192652
 x.st304.m143 one.st304 1
 x.st304.m143 slots.m143 1
 x.st304.m143 count.s007 1
 x.st304.m143 guests.p000 1
 x.st304.m152 objective -193736
 x.st304.m152 one.st304 1
 x.st304.m152 slots.m152 1
 x.st304.m152 count.s014 1
 x.st304.m152 guests.p000 1
 x.st304.m121 objective -195716
 x.st304.m121 one.st304 1
 x.st304.m121 slots.m121 1
 x.st304.m121 count.s020 1
 x.st304.m121 guests.p000 1
 x.st304.m081 objective -195646
 x.st304.m081 one.st304 1
 x.st304.m081 slots.m081 1
 x.st304.m081 count.s021 1
 x.st304.m081 guests.p000 1
 x.st304.m014 objective -197862
 x.st304.m014 one.st304 1
 x.st304.m014 slots.m014 1
 x.st304.m014 count.s029 1
 x.st304.m014 guests.p000 1
 x.st304.m127 objective -167756
 x.st304.m127 one.st304 1
 x.st304.m127 slots.m127 1
 x.st304.m127 count.s030 1
 x.st304.m127 guests.p000 1
 x.st305.m111 objective -798722
 x.st305.m111 one.st305 1
 x.st305.m111 slots.m111 1
 x.st305.m111 count.s004 1
 x.st305.m136 objective -798770
 x.st305.m136 one.st305 1
 x.st305.m136 slots.m136 1
 x.st305.m136 count.s008 1
 x.st305.m106 objective -768286
 x.st305.m106 one.st305 1
 x.st305.m106 slots.m106 1
 x.st305.m106 count.s013 1
 x.st305.m078 objective -798318
 x.st305.m078 one.st305 1
 x.st305.m078 slots.m078 1
 x.st305.m078 count.s014 1
 x.st305.m006 objective -752223
 x.st305.m006 one.st305 1
 x.st305.m006 slots.m006 1
 x.st305.m006 count.s015 1
 x.st305.m027 objective -766896
 x.st305.m027 one.st305 1
 x.st305.m027 slots.m027 1
 x.st305.m027 count.s026 1
 x.st306.m098 objective -393470
 x.st306.m098 one.st306 1
 x.st306.m098 slots.m098 1
 x.st306.m098 count.s000 1
 x.st306.m134 objective -393470
 x.st306.m134 one.st306 1
 x.st306.m134 slots.m134 1
 x.st306.m134 count.s000 1
 x.st306.m042 objective -363666
 x.st306.m042 one.st306 1
 x.st306.m042 slots.m042 1
 x.st306.m042 count.s002 1
 x.st306.m060 objective -393690
 x.st306.m060 one.st306 1
 x.st306.m060 slots.m060 1
 x.st306.m060 count.s005 1
 x.st306.m058 objective -393802
 x.st306.m058 one.st306 1
 x.st306.m058 slots.m058 1
 x.st306.m058 count.s007 1
 x.st306.m138 objective -393680
 x.st306.m138 one.st306 1
 x.st306.m138 slots.m138 1
 x.st306.m138 count.s010 1
 x.st306.m154 objective -363192
 x.st306.m154 one.st306 1
 x.st306.m154 slots.m154 1
 x.st306.m154 count.s012 1
 x.st306.m065 objective -365012
 x.st306.m065 one.st306 1
 x.st306.m065 slots.m065 1
 x.st306.m065 count.s013 1
 x.st306.m013 objective -393686
 x.st306.m013 one.st306 1
 x.st306.m013 slots.m013 1
 x.st306.m013 count.s017 1
 x.st306.m089 objective -364588
 x.st306.m089 one.st306 1
 x.st306.m089 slots.m089 1
 x.st306.m089 count.s019 1
 x.st306.m122 objective -394512
 x.st306.m122 one.st306 1
 x.st306.m122 slots.m122 1
 x.st306.m122 count.s022 1
 x.st306.m090 objective -364542
 x.st306.m090 one.st306 1
 x.st306.m090 slots.m090 1
 x.st306.m090 count.s024 1
 x.st306.m168 objective -364542
 x.st306.m168 one.st306 1
 x.st306.m168 slots.m168 1
 x.st306.m168 count.s024 1
 x.st306.m070 objective -394754
 x.st306.m070 one.st306 1
 x.st306.m070 slots.m070 1
 x.st306.m070 count.s025 1
 x.st306.m095 objective -396106
 x.st306.m095 one.st306 1
 x.st306.m095 slots.m095 1
 x.st306.m095 count.s029 1
 x.st306.m169 objective -394380
 x.st306.m169 one.st306 1
 x.st306.m169 slots.m169 1
 x.st306.m169 count.s034 1
 x.st307.m182 objective -194942
 x.st307.m182 one.st307 1
 x.st307.m182 slots.m182 1
 x.st307.m182 count.s003 1
 x.st307.m116 objective -195604
 x.st307.m116 one.st307 1
 x.st307.m116 slots.m116 1
 x.st307.m116 count.s008 1
 x.st307.m018 objective -195930
 x.st307.m018 one.st307 1
 x.st307.m018 slots.m018 1
 x.st307.m018 count.s016 1
 x.st307.m173 objective -195346
 x.st307.m173 one.st307 1
 x.st307.m173 slots.m173 1
 x.st307.m173 count.s017 1
 x.st307.m040 objective -196222
 x.st307.m040 one.st307 1
 x.st307.m040 slots.m040 1
 x.st307.m040 count.s019 1
 x.st307.m120 objective -196222
 x.st307.m120 one.st307 1
 x.st307.m120 slots.m120 1
 x.st307.m120 count.s019 1
 x.st307.m029 objective -195732
 x.st307.m029 one.st307 1
 x.st307.m029 slots.m029 1
 x.st307.m029 count.s025 1
 x.st308.m061 objective -192974
 x.st308.m061 one.st308 1
 x.st308.m061 slots.m061 1
 x.st308.m061 count.s022 1
 x.st308.m151 objective -194216
 x.st308.m151 one.st308 1
 x.st308.m151 slots.m151 1
 x.st308.m151 count.s023 1
 x.st308.m153 objective -199027
 x.st308.m153 one.st308 1
 x.st308.m153 slots.m153 1
 x.st308.m153 count.s029 1
 x.st308.m056 objective -195553
 x.st308.m056 one.st308 1
 x.st308.m056 slots.m056 1
 x.st308.m056 count.s033 1
 x.st310.m061 objective -195010
 x.st310.m061 one.st310 1
 x.st310.m061 slots.m061 1
 x.st310.m061 count.s022 1
 x.st310.m151 objective -195064
 x.st310.m151 one.st310 1
 x.st310.m151 slots.m151 1
 x.st310.m151 count.s023 1
 x.st310.m153 objective -198816
 x.st310.m153 one.st310 1
 x.st310.m153 slots.m153 1
 x.st310.m153 count.s029 1
 x.st310.m071 objective -167089
 x.st310.m071 one.st310 1
 x.st310.m071 slots.m071 1
 x.st310.m071 count.s030 1
 x.st310.m056 objective -196874
 x.st310.m056 one.st310 1
 x.st310.m056 slots.m056 1
 x.st310.m056 count.s033 1
 x.st311.m005 objective -98822
 x.st311.m005 slots.m005 1
 x.st311.m005 count.s011 1
 x.st312.m053 objective -798440
 x.st312.m053 slots.m053 1
 x.st312.m053 count.s032 1
 x.st313.m134 objective -398132
 x.st313.m134 one.st313 1
 x.st313.m134 slots.m134 1
 x.st313.m134 count.s000 1
 x.st313.m162 objective -398420
 x.st313.m162 one.st313 1
 x.st313.m162 slots.m162 1
 x.st313.m162 count.s001 1
 x.st313.m107 objective -368322
 x.st313.m107 one.st313 1
 x.st313.m107 slots.m107 1
 x.st313.m107 count.s002 1
 x.st313.m038 objective -398515
 x.st313.m038 one.st313 1
 x.st313.m038 slots.m038 1
 x.st313.m038 count.s005 1
 x.st313.m171 objective -398515
 x.st313.m171 one.st313 1
 x.st313.m171 slots.m171 1
 x.st313.m171 count.s005 1
 x.st313.m069 objective -398942
 x.st313.m069 one.st313 1
 x.st313.m069 slots.m069 1
 x.st313.m069 count.s010 1
 x.st313.m102 objective -398861
 x.st313.m102 one.st313 1
 x.st313.m102 slots.m102 1
 x.st313.m102 count.s011 1
 x.st313.m086 objective -369106
 x.st313.m086 one.st313 1
 x.st313.m086 slots.m086 1
 x.st313.m086 count.s013 1
 x.st313.m094 objective -352751
 x.st313.m094 one.st313 1
 x.st313.m094 slots.m094 1
 x.st313.m094 count.s015 1
 x.st313.m064 objective -397777
 x.st313.m064 one.st313 1
 x.st313.m064 slots.m064 1
 x.st313.m064 count.s017 1
 x.st313.m125 objective -367967
 x.st313.m125 one.st313 1
 x.st313.m125 slots.m125 1
 x.st313.m125 count.s019 1
 x.st313.m126 objective -367967
 x.st313.m126 one.st313 1
 x.st313.m126 slots.m126 1
 x.st313.m126 count.s019 1
 x.st313.m170 objective -395506
 x.st313.m170 one.st313 1
 x.st313.m170 slots.m170 1
 x.st313.m170 count.s022 1
 x.st313.m166 objective -365496
 x.st313.m166 one.st313 1
 x.st313.m166 slots.m166 1
 x.st313.m166 count.s024 1
 x.st313.m000 objective -395798
 x.st313.m000 one.st313 1
 x.st313.m000 slots.m000 1
 x.st313.m000 count.s025 1
 x.st314.m146 objective -362904
 x.st314.m146 one.st314 1
 x.st314.m146 slots.m146 1
 x.st314.m146 count.s002 1
 x.st314.m146 guests.p000 1
 x.st314.m001 objective -392958
 x.st314.m001 one.st314 1
 x.st314.m001 slots.m001 1
 x.st314.m001 count.s005 1
 x.st314.m001 guests.p000 1
 x.st314.m143 objective -394216
 x.st314.m143 one.st314 1
 x.st314.m143 slots.m143 1
 x.st314.m143 count.s007 1
 x.st314.m143 guests.p000 1
 x.st314.m002 objective -393070
 x.st314.m002 one.st314 1
 x.st314.m002 slots.m002 1
 x.st314.m002 count.s011 1
 x.st314.m002 guests.p000 1
 x.st314.m075 objective -362556
 x.st314.m075 one.st314 1
 x.st314.m075 slots.m075 1
 x.st314.m075 count.s013 1
 x.st314.m075 guests.p000 1
 x.st314.m121 objective -398239
 x.st314.m121 one.st314 1
 x.st314.m121 slots.m121 1
 x.st314.m121 count.s020 1
 x.st314.m121 guests.p000 1
 x.st314.m081 objective -397310
 x.st314.m081 one.st314 1
 x.st314.m081 slots.m081 1
 x.st314.m081 count.s021 1
 x.st314.m081 guests.p000 1
 x.st314.m014 objective -395786
 x.st314.m014 one.st314 1
 x.st314.m014 slots.m014 1
 x.st314.m014 count.s029 1
 x.st314.m014 guests.p000 1
 x.st314.m127 objective -364202
 x.st314.m127 one.st314 1
 x.st314.m127 slots.m127 1
 x.st314.m127 count.s030 1
 x.st314.m127 guests.p000 1
 x.st315.m146 objective -361376
 x.st315.m146 one.st315 1
 x.st315.m146 slots.m146 1
 x.st315.m146 count.s002 1
 x.st315.m146 guests.p000 1
 x.st315.m001 objective -391396
 x.st315.m001 one.st315 1
 x.st315.m001 slots.m001 1
 x.st315.m001 count.s005 1
 x.st315.m001 guests.p000 1
 x.st315.m143 objective -391814
 x.st315.m143 one.st315 1
 x.st315.m143 slots.m143 1
 x.st315.m143 count.s007 1
 x.st315.m143 guests.p000 1
 x.st315.m002 objective -391812
 x.st315.m002 one.st315 1
 x.st315.m002 slots.m002 1
 x.st315.m002 count.s011 1
 x.st315.m002 guests.p000 1
 x.st315.m075 objective -361806
 x.st315.m075 one.st315 1
 x.st315.m075 slots.m075 1
 x.st315.m075 count.s013 1
 x.st315.m075 guests.p000 1
 x.st315.m121 objective -397272
 x.st315.m121 one.st315 1
 x.st315.m121 slots.m121 1
 x.st315.m121 count.s020 1
 x.st315.m121 guests.p000 1
 x.st315.m081 objective -394885
 x.st315.m081 one.st315 1
 x.st315.m081 slots.m081 1
 x.st315.m081 count.s021 1
 x.st315.m081 guests.p000 1
 x.st315.m014 objective -393128
 x.st315.m014 one.st315 1
 x.st315.m014 slots.m014 1
 x.st315.m014 count.s029 1
 x.st315.m014 guests.p000 1
 x.st315.m127 objective -362742
 x.st315.m127 one.st315 1
 x.st315.m127 slots.m127 1
 x.st315.m127 count.s030 1
 x.st315.m127 guests.p000 1
 x.st316.m182 objective -392996
 x.st316.m182 one.st316 1
 x.st316.m182 slots.m182 1
 x.st316.m182 count.s003 1
 x.st316.m182 guests.p000 1
 x.st316.m116 objective -393778
 x.st316.m116 one.st316 1
 x.st316.m116 slots.m116 1
 x.st316.m116 count.s008 1
 x.st316.m116 guests.p000 1
 x.st316.m114 objective -393082
 x.st316.m114 one.st316 1
 x.st316.m114 slots.m114 1
 x.st316.m114 count.s010 1
 x.st316.m114 guests.p000 1
 x.st316.m018 objective -392172
 x.st316.m018 one.st316 1
 x.st316.m018 slots.m018 1
 x.st316.m018 count.s016 1
 x.st316.m018 guests.p000 1
 x.st316.m173 objective -390840
 x.st316.m173 one.st316 1
 x.st316.m173 slots.m173 1
 x.st316.m173 count.s017 1
 x.st316.m173 guests.p000 1
 x.st316.m040 objective -391736
 x.st316.m040 one.st316 1
 x.st316.m040 slots.m040 1
 x.st316.m040 count.s019 1
 x.st316.m040 guests.p000 1
 x.st316.m120 objective -391736
 x.st316.m120 one.st316 1
 x.st316.m120 slots.m120 1
 x.st316.m120 count.s019 1
 x.st316.m120 guests.p000 1
 x.st316.m077 objective -398178
 x.st316.m077 one.st316 1
 x.st316.m077 slots.m077 1
 x.st316.m077 count.s026 1
 x.st316.m077 guests.p000 1
 x.st317.m098 objective -396578
 x.st317.m098 one.st317 1
 x.st317.m098 slots.m098 1
 x.st317.m098 count.s000 1
 x.st317.m134 objective -396578
 x.st317.m134 one.st317 1
 x.st317.m134 slots.m134 1
 x.st317.m134 count.s000 1
 x.st317.m042 objective -366412
 x.st317.m042 one.st317 1
 x.st317.m042 slots.m042 1
 x.st317.m042 count.s002 1
 x.st317.m060 objective -396050
 x.st317.m060 one.st317 1
 x.st317.m060 slots.m060 1
 x.st317.m060 count.s005 1
 x.st317.m058 objective -396936
 x.st317.m058 one.st317 1
 x.st317.m058 slots.m058 1
 x.st317.m058 count.s007 1
 x.st317.m138 objective -396106
 x.st317.m138 one.st317 1
 x.st317.m138 slots.m138 1
 x.st317.m138 count.s010 1
 x.st317.m041 objective -396318
 x.st317.m041 one.st317 1
 x.st317.m041 slots.m041 1
 x.st317.m041 count.s011 1
 x.st317.m122 objective -399290
 x.st317.m122 one.st317 1
 x.st317.m122 slots.m122 1
 x.st317.m122 count.s022 1
 x.st317.m083 objective -399335
 x.st317.m083 one.st317 1
 x.st317.m083 slots.m083 1
 x.st317.m083 count.s023 1
 x.st317.m090 objective -369293
 x.st317.m090 one.st317 1
 x.st317.m090 slots.m090 1
 x.st317.m090 count.s024 1
 x.st317.m168 objective -369293
 x.st317.m168 one.st317 1
 x.st317.m168 slots.m168 1
 x.st317.m168 count.s024 1
 x.st317.m070 objective -399134
 x.st317.m070 one.st317 1
 x.st317.m070 slots.m070 1
 x.st317.m070 count.s025 1
 x.st317.m095 objective -396552
 x.st317.m095 one.st317 1
 x.st317.m095 slots.m095 1
 x.st317.m095 count.s029 1
 x.st317.m169 objective -395502
 x.st317.m169 one.st317 1
 x.st317.m169 slots.m169 1
 x.st317.m169 count.s034 1
 x.st318.m134 objective -196522
 x.st318.m134 one.st318 1
 x.st318.m134 slots.m134 1
 x.st318.m134 count.s000 1
 x.st318.m162 objective -196798
 x.st318.m162 one.st318 1
 x.st318.m162 slots.m162 1
 x.st318.m162 count.s001 1
 x.st318.m107 objective -166625
 x.st318.m107 one.st318 1
 x.st318.m107 slots.m107 1
 x.st318.m107 count.s002 1
 x.st318.m038 objective -198531
 x.st318.m038 one.st318 1
 x.st318.m038 slots.m038 1
 x.st318.m038 count.s005 1
 x.st318.m171 objective -198531
 x.st318.m171 one.st318 1
 x.st318.m171 slots.m171 1
 x.st318.m171 count.s005 1
 x.st318.m036 objective -196648
 x.st318.m036 one.st318 1
 x.st318.m036 slots.m036 1
 x.st318.m036 count.s007 1
 x.st318.m069 objective -196890
 x.st318.m069 one.st318 1
 x.st318.m069 slots.m069 1
 x.st318.m069 count.s010 1
 x.st318.m102 objective -196822
 x.st318.m102 one.st318 1
 x.st318.m102 slots.m102 1
 x.st318.m102 count.s011 1
 x.st318.m086 objective -167025
 x.st318.m086 one.st318 1
 x.st318.m086 slots.m086 1
 x.st318.m086 count.s013 1
 x.st318.m094 objective -150647
 x.st318.m094 one.st318 1
 x.st318.m094 slots.m094 1
 x.st318.m094 count.s015 1
 x.st318.m064 objective -195656
 x.st318.m064 one.st318 1
 x.st318.m064 slots.m064 1
 x.st318.m064 count.s017 1
 x.st318.m125 objective -165720
 x.st318.m125 one.st318 1
 x.st318.m125 slots.m125 1
 x.st318.m125 count.s019 1
 x.st318.m126 objective -165720
 x.st318.m126 one.st318 1
 x.st318.m126 slots.m126 1
 x.st318.m126 count.s019 1
 x.st318.m170 objective -193482
 x.st318.m170 one.st318 1
 x.st318.m170 slots.m170 1
 x.st318.m170 count.s022 1
 x.st318.m166 objective -162500
 x.st318.m166 one.st318 1
 x.st318.m166 slots.m166 1
 x.st318.m166 count.s024 1
 x.st318.m000 objective -193746
 x.st318.m000 one.st318 1
 x.st318.m000 slots.m000 1
 x.st318.m000 count.s025 1
 x.st319.m111 objective -397997
 x.st319.m111 one.st319 1
 x.st319.m111 slots.m111 1
 x.st319.m111 count.s004 1
 x.st319.m136 objective -397701
 x.st319.m136 one.st319 1
 x.st319.m136 slots.m136 1
 x.st319.m136 count.s008 1
 x.st319.m078 objective -397229
 x.st319.m078 one.st319 1
 x.st319.m078 slots.m078 1
 x.st319.m078 count.s014 1
 x.st319.m006 objective -352633
 x.st319.m006 one.st319 1
 x.st319.m006 slots.m006 1
 x.st319.m006 count.s015 1
 x.st319.m096 objective -396564
 x.st319.m096 one.st319 1
 x.st319.m096 slots.m096 1
 x.st319.m096 count.s023 1
 x.st320.m033 objective -797933
 x.st320.m033 one.st320 1
 x.st320.m033 slots.m033 1
 x.st320.m033 count.s005 1
 x.st320.m033 guests.p000 1
 x.st320.m100 objective -798078
 x.st320.m100 one.st320 1
 x.st320.m100 slots.m100 1
 x.st320.m100 count.s006 1
 x.st320.m100 guests.p000 1
 x.st320.m085 objective -794368
 x.st320.m085 one.st320 1
 x.st320.m085 slots.m085 1
 x.st320.m085 count.s023 1
 x.st320.m085 guests.p000 1
 x.st320.m164 objective -794974
 x.st320.m164 one.st320 1
 x.st320.m164 slots.m164 1
 x.st320.m164 count.s027 1
 x.st320.m164 guests.p000 1
 x.st320.m062 objective -794194
 x.st320.m062 one.st320 1
 x.st320.m062 slots.m062 1
 x.st320.m062 count.s028 1
 x.st320.m062 guests.p000 1
 x.st321.m030 objective -198576
 x.st321.m030 one.st321 1
 x.st321.m030 slots.m030 1
 x.st321.m030 count.s000 1
 x.st321.m137 objective -197601
 x.st321.m137 one.st321 1
 x.st321.m137 slots.m137 1
 x.st321.m137 count.s005 1
 x.st321.m088 objective -166838
 x.st321.m088 one.st321 1
 x.st321.m088 slots.m088 1
 x.st321.m088 count.s006 1
 x.st321.m159 objective -197553
 x.st321.m159 one.st321 1
 x.st321.m159 slots.m159 1
 x.st321.m159 count.s007 1
 x.st321.m131 objective -197811
 x.st321.m131 one.st321 1
 x.st321.m131 slots.m131 1
 x.st321.m131 count.s011 1
 x.st321.m129 objective -167217
 x.st321.m129 one.st321 1
 x.st321.m129 slots.m129 1
 x.st321.m129 count.s019 1
 x.st322.m185 objective -167756
 x.st322.m185 one.st322 1
 x.st322.m185 slots.m185 1
 x.st322.m185 count.s002 1
 x.st322.m185 guests.p000 1
 x.st322.m072 objective -182821
 x.st322.m072 one.st322 1
 x.st322.m072 slots.m072 1
 x.st322.m072 count.s003 1
 x.st322.m072 guests.p000 1
 x.st322.m130 objective -197839
 x.st322.m130 one.st322 1
 x.st322.m130 slots.m130 1
 x.st322.m130 count.s004 1
 x.st322.m130 guests.p000 1
 x.st322.m010 objective -167417
 x.st322.m010 one.st322 1
 x.st322.m010 slots.m010 1
 x.st322.m010 count.s006 1
 x.st322.m010 guests.p000 1
 x.st322.m007 objective -197517
 x.st322.m007 one.st322 1
 x.st322.m007 slots.m007 1
 x.st322.m007 count.s007 1
 x.st322.m007 guests.p000 1
 x.st322.m044 objective -197739
 x.st322.m044 one.st322 1
 x.st322.m044 slots.m044 1
 x.st322.m044 count.s011 1
 x.st322.m044 guests.p000 1
 x.st322.m101 objective -197739
 x.st322.m101 one.st322 1
 x.st322.m101 slots.m101 1
 x.st322.m101 count.s011 1
 x.st322.m101 guests.p000 1
 x.st322.m150 objective -167352
 x.st322.m150 one.st322 1
 x.st322.m150 slots.m150 1
 x.st322.m150 count.s012 1
 x.st322.m150 guests.p000 1
 x.st322.m023 objective -197339
 x.st322.m023 one.st322 1
 x.st322.m023 slots.m023 1
 x.st322.m023 count.s014 1
 x.st322.m023 guests.p000 1
 x.st322.m067 objective -152547
 x.st322.m067 one.st322 1
 x.st322.m067 slots.m067 1
 x.st322.m067 count.s015 1
 x.st322.m103 objective -152547
 x.st322.m103 one.st322 1
 x.st322.m103 slots.m103 1
 x.st322.m103 count.s015 1
 x.st322.m080 objective -167818
 x.st322.m080 one.st322 1
 x.st322.m080 slots.m080 1
 x.st322.m080 count.s016 1
 x.st322.m080 guests.p000 1
 x.st322.m032 objective -195918
 x.st322.m032 one.st322 1
 x.st322.m032 slots.m032 1
 x.st322.m032 count.s025 1
 x.st322.m032 guests.p000 1
 x.st322.m015 objective -165846
 x.st322.m015 one.st322 1
 x.st322.m015 slots.m015 1
 x.st322.m015 count.s026 1
 x.st322.m015 guests.p000 1
 x.st322.m084 objective -196170
 x.st322.m084 one.st322 1
 x.st322.m084 slots.m084 1
 x.st322.m084 count.s027 1
 x.st322.m084 guests.p000 1
 x.st323.m075 objective -764152
 x.st323.m075 slots.m075 1
 x.st323.m075 count.s013 1
 x.st323.m075 guests.p000 1
 x.st324.m029 objective -195026
 x.st324.m029 one.st324 1
 x.st324.m029 slots.m029 1
 x.st324.m029 count.s025 1
 x.st324.m077 objective -193814
 x.st324.m077 one.st324 1
 x.st324.m077 slots.m077 1
 x.st324.m077 count.s026 1
 x.st325.m072 objective -375786
 x.st325.m072 one.st325 1
 x.st325.m072 slots.m072 1
 x.st325.m072 count.s003 1
 x.st325.m072 guests.p000 1
 x.st325.m130 objective -390698
 x.st325.m130 one.st325 1
 x.st325.m130 slots.m130 1
 x.st325.m130 count.s004 1
 x.st325.m130 guests.p000 1
 x.st325.m007 objective -390912
 x.st325.m007 one.st325 1
 x.st325.m007 slots.m007 1
 x.st325.m007 count.s007 1
 x.st325.m007 guests.p000 1
 x.st325.m044 objective -390844
 x.st325.m044 one.st325 1
 x.st325.m044 slots.m044 1
 x.st325.m044 count.s011 1
 x.st325.m044 guests.p000 1
 x.st325.m101 objective -390844
 x.st325.m101 one.st325 1
 x.st325.m101 slots.m101 1
 x.st325.m101 count.s011 1
 x.st325.m101 guests.p000 1
 x.st325.m150 objective -360100
 x.st325.m150 one.st325 1
 x.st325.m150 slots.m150 1
 x.st325.m150 count.s012 1
 x.st325.m150 guests.p000 1
 x.st325.m023 objective -391454
 x.st325.m023 one.st325 1
 x.st325.m023 slots.m023 1
 x.st325.m023 count.s014 1
 x.st325.m023 guests.p000 1
 x.st325.m032 objective -392334
 x.st325.m032 one.st325 1
 x.st325.m032 slots.m032 1
 x.st325.m032 count.s025 1
 x.st325.m032 guests.p000 1
 x.st325.m009 objective -392980
 x.st325.m009 one.st325 1
 x.st325.m009 slots.m009 1
 x.st325.m009 count.s029 1
 x.st325.m009 guests.p000 1
 x.st325.m045 objective -392980
 x.st325.m045 one.st325 1
 x.st325.m045 slots.m045 1
 x.st325.m045 count.s029 1
 x.st325.m045 guests.p000 1
 x.st326.m124 objective -193228
 x.st326.m124 one.st326 1
 x.st326.m124 slots.m124 1
 x.st326.m124 count.s020 1
 x.st326.m163 objective -194634
 x.st326.m163 one.st326 1
 x.st326.m163 slots.m163 1
 x.st326.m163 count.s021 1
 x.st326.m026 objective -194590
 x.st326.m026 one.st326 1
 x.st326.m026 slots.m026 1
 x.st326.m026 count.s023 1
 x.st326.m158 objective -166878
 x.st326.m158 one.st326 1
 x.st326.m158 slots.m158 1
 x.st326.m158 count.s030 1
 x.st326.m004 objective -196964
 x.st326.m004 one.st326 1
 x.st326.m004 slots.m004 1
 x.st326.m004 count.s032 1
 x.st326.m057 objective -196964
 x.st326.m057 one.st326 1
 x.st326.m057 slots.m057 1
 x.st326.m057 count.s032 1
 x.st326.m139 objective -197238
 x.st326.m139 one.st326 1
 x.st326.m139 slots.m139 1
 x.st326.m139 count.s033 1
 x.st326.m104 objective -197430
 x.st326.m104 one.st326 1
 x.st326.m104 slots.m104 1
 x.st326.m104 count.s034 1
 x.st327.m043 objective -393486
 x.st327.m043 one.st327 1
 x.st327.m043 slots.m043 1
 x.st327.m043 count.s000 1
 x.st327.m074 objective -379840
 x.st327.m074 one.st327 1
 x.st327.m074 slots.m074 1
 x.st327.m074 count.s003 1
 x.st327.m011 objective -393442
 x.st327.m011 one.st327 1
 x.st327.m011 slots.m011 1
 x.st327.m011 count.s009 1
 x.st327.m133 objective -397173
 x.st327.m133 one.st327 1
 x.st327.m133 slots.m133 1
 x.st327.m133 count.s027 1
 x.st327.m160 objective -398230
 x.st327.m160 one.st327 1
 x.st327.m160 slots.m160 1
 x.st327.m160 count.s029 1
 x.st327.m165 objective -394420
 x.st327.m165 one.st327 1
 x.st327.m165 slots.m165 1
 x.st327.m165 count.s031 1
 x.st328.m137 objective -93852
 x.st328.m137 one.st328 1
 x.st328.m137 duo.m137.8 1
 x.st328.m137 whole.st328.m137.8 1
 x.st328.m137 count.s005 1
 x.st328.m088 objective -63254
 x.st328.m088 one.st328 1
 x.st328.m088 slots.m088 1
 x.st328.m088 count.s006 1
 x.st328.m159 objective -94244
 x.st328.m159 one.st328 1
 x.st328.m159 duo.m159.8 1
 x.st328.m159 whole.st328.m159.8 1
 x.st328.m159 count.s007 1
 x.st328.m131 objective -94266
 x.st328.m131 one.st328 1
 x.st328.m131 slots.m131 1
 x.st328.m131 count.s011 1
 x.st328.m129 objective -66862
 x.st328.m129 one.st328 1
 x.st328.m129 slots.m129 1
 x.st328.m129 count.s019 1
 x.st328.m167 objective -94912
 x.st328.m167 one.st328 1
 x.st328.m167 slots.m167 1
 x.st328.m167 count.s029 1
 x.st328.m157 objective -64528
 x.st328.m157 one.st328 1
 x.st328.m157 duo.m157.8 1
 x.st328.m157 whole.st328.m157.8 1
 x.st328.m157 count.s030 1
 x.st328.m099 objective -94118
 x.st328.m099 one.st328 1
 x.st328.m099 duo.m099.8 1
 x.st328.m099 whole.st328.m099.8 1
 x.st328.m099 count.s032 1
 x.st329.m117 objective -383472
 x.st329.m117 one.st329 1
 x.st329.m117 slots.m117 1
 x.st329.m117 count.s003 1
 x.st329.m003 objective -367925
 x.st329.m003 one.st329 1
 x.st329.m003 slots.m003 1
 x.st329.m003 count.s006 1
 x.st329.m174 objective -398240
 x.st329.m174 one.st329 1
 x.st329.m174 slots.m174 1
 x.st329.m174 count.s014 1
 x.st329.m177 objective -368214
 x.st329.m177 one.st329 1
 x.st329.m177 slots.m177 1
 x.st329.m177 count.s019 1
 x.st329.m087 objective -395394
 x.st329.m087 one.st329 1
 x.st329.m087 slots.m087 1
 x.st329.m087 count.s020 1
 x.st330.m145 objective -95587
 x.st330.m145 one.st330 1
 x.st330.m145 duo.m145.14 1
 x.st330.m145 whole.st330.m145.14 1
 x.st330.m145 count.s004 1
 x.st330.m012 objective -95767
 x.st330.m012 one.st330 1
 x.st330.m012 duo.m012.14 1
 x.st330.m012 whole.st330.m012.14 1
 x.st330.m012 count.s009 1
 x.st330.m022 objective -93479
 x.st330.m022 one.st330 1
 x.st330.m022 duo.m022.14 1
 x.st330.m022 whole.st330.m022.14 1
 x.st330.m022 count.s018 1
 x.st330.m142 objective -89664
 x.st330.m142 one.st330 1
 x.st330.m142 slots.m142 1
 x.st330.m142 count.s021 1
 x.st330.m123 objective -93066
 x.st330.m123 one.st330 1
 x.st330.m123 slots.m123 1
 x.st330.m123 count.s022 1
 x.st330.m028 objective -91778
 x.st330.m028 one.st330 1
 x.st330.m028 duo.m028.14 1
 x.st330.m028 whole.st330.m028.14 1
 x.st330.m028 count.s023 1
 x.st330.m021 objective -63052
 x.st330.m021 one.st330 1
 x.st330.m021 duo.m021.14 1
 x.st330.m021 whole.st330.m021.14 1
 x.st330.m021 count.s024 1
 x.st331.m137 objective -96959
 x.st331.m137 one.st331 1
 x.st331.m137 duo.m137.8 1
 x.st331.m137 whole.st331.m137.8 1
 x.st331.m137 count.s005 1
 x.st331.m137 guests.p000 1
 x.st331.m088 objective -65951
 x.st331.m088 one.st331 1
 x.st331.m088 slots.m088 1
 x.st331.m088 count.s006 1
 x.st331.m088 guests.p000 1
 x.st331.m159 objective -94740
 x.st331.m159 one.st331 1
 x.st331.m159 duo.m159.8 1
 x.st331.m159 whole.st331.m159.8 1
 x.st331.m159 count.s007 1
 x.st331.m159 guests.p000 1
 x.st331.m131 objective -94958
 x.st331.m131 one.st331 1
 x.st331.m131 slots.m131 1
 x.st331.m131 count.s011 1
 x.st331.m131 guests.p000 1
 x.st331.m129 objective -65765
 x.st331.m129 one.st331 1
 x.st331.m129 slots.m129 1
 x.st331.m129 count.s019 1
 x.st331.m129 guests.p000 1
 x.st332.m185 objective -66704
 x.st332.m185 one.st332 1
 x.st332.m185 slots.m185 1
 x.st332.m185 count.s002 1
 x.st332.m072 objective -81592
 x.st332.m072 one.st332 1
 x.st332.m072 duo.m072.9 1
 x.st332.m072 whole.st332.m072.9 1
 x.st332.m072 count.s003 1
 x.st332.m010 objective -64584
 x.st332.m010 one.st332 1
 x.st332.m010 slots.m010 1
 x.st332.m010 count.s006 1
 x.st332.m007 objective -97226
 x.st332.m007 one.st332 1
 x.st332.m007 duo.m007.9 1
 x.st332.m007 whole.st332.m007.9 1
 x.st332.m007 count.s007 1
 x.st332.m101 objective -96604
 x.st332.m101 one.st332 1
 x.st332.m101 slots.m101 1
 x.st332.m101 count.s011 1
 x.st332.m150 objective -65024
 x.st332.m150 one.st332 1
 x.st332.m150 duo.m150.9 1
 x.st332.m150 whole.st332.m150.9 1
 x.st332.m150 count.s012 1
 x.st332.m023 objective -97669
 x.st332.m023 one.st332 1
 x.st332.m023 duo.m023.9 1
 x.st332.m023 whole.st332.m023.9 1
 x.st332.m023 count.s014 1
 x.st332.m103 objective -50344
 x.st332.m103 one.st332 1
 x.st332.m103 duo.m103.9 1
 x.st332.m103 whole.st332.m103.9 1
 x.st332.m103 count.s015 1
 x.st332.m080 objective -65796
 x.st332.m080 one.st332 1
 x.st332.m080 duo.m080.9 1
 x.st332.m080 whole.st332.m080.9 1
 x.st332.m080 count.s016 1
 x.st332.m032 objective -99239
 x.st332.m032 one.st332 1
 x.st332.m032 duo.m032.9 1
 x.st332.m032 whole.st332.m032.9 1
 x.st332.m032 count.s025 1
 x.st332.m015 objective -69222
 x.st332.m015 one.st332 1
 x.st332.m015 duo.m015.9 1
 x.st332.m015 whole.st332.m015.9 1
 x.st332.m015 count.s026 1
 x.st332.m084 objective -99079
 x.st332.m084 one.st332 1
 x.st332.m084 duo.m084.9 1
 x.st332.m084 whole.st332.m084.9 1
 x.st332.m084 count.s027 1
 x.st332.m009 objective -96354
 x.st332.m009 one.st332 1
 x.st332.m009 slots.m009 1
 x.st332.m009 count.s029 1
 x.st332.m045 objective -96354
 x.st332.m045 one.st332 1
 x.st332.m045 slots.m045 1
 x.st332.m045 count.s029 1
 x.st333.m146 objective -668459
 x.st333.m146 one.st333 1
 x.st333.m146 slots.m146 1
 x.st333.m146 count.s002 1
 x.st333.m146 guests.p000 1
 x.st333.m001 objective -698676
 x.st333.m001 one.st333 1
 x.st333.m001 duo.m001.4 1
 x.st333.m001 whole.st333.m001.4 1
 x.st333.m001 count.s005 1
 x.st333.m001 guests.p000 1
 x.st333.m143 objective -698233
 x.st333.m143 one.st333 1
 x.st333.m143 duo.m143.4 1
 x.st333.m143 whole.st333.m143.4 1
 x.st333.m143 count.s007 1
 x.st333.m143 guests.p000 1
 x.st333.m002 objective -698504
 x.st333.m002 one.st333 1
 x.st333.m002 slots.m002 1
 x.st333.m002 count.s011 1
 x.st333.m002 guests.p000 1
 x.st333.m048 objective -668162
 x.st333.m048 one.st333 1
 x.st333.m048 duo.m048.4 1
 x.st333.m048 whole.st333.m048.4 1
 x.st333.m048 count.s012 1
 x.st333.m048 guests.p000 1
 x.st333.m075 objective -668392
 x.st333.m075 one.st333 1
 x.st333.m075 duo.m075.4 1
 x.st333.m075 whole.st333.m075.4 1
 x.st333.m075 count.s013 1
 x.st333.m075 guests.p000 1
 x.st333.m152 objective -697825
 x.st333.m152 one.st333 1
 x.st333.m152 duo.m152.4 1
 x.st333.m152 whole.st333.m152.4 1
 x.st333.m152 count.s014 1
 x.st333.m152 guests.p000 1
 x.st333.m121 objective -694568
 x.st333.m121 one.st333 1
 x.st333.m121 duo.m121.4 1
 x.st333.m121 whole.st333.m121.4 1
 x.st333.m121 count.s020 1
 x.st333.m121 guests.p000 1
 x.st333.m081 objective -693486
 x.st333.m081 one.st333 1
 x.st333.m081 slots.m081 1
 x.st333.m081 count.s021 1
 x.st333.m081 guests.p000 1
 x.st334.m185 objective -63252
 x.st334.m185 one.st334 1
 x.st334.m185 slots.m185 1
 x.st334.m185 count.s002 1
 x.st334.m072 objective -79344
 x.st334.m072 one.st334 1
 x.st334.m072 duo.m072.9 1
 x.st334.m072 whole.st334.m072.9 1
 x.st334.m072 count.s003 1
 x.st334.m010 objective -62348
 x.st334.m010 one.st334 1
 x.st334.m010 slots.m010 1
 x.st334.m010 count.s006 1
 x.st334.m007 objective -94978
 x.st334.m007 one.st334 1
 x.st334.m007 duo.m007.9 1
 x.st334.m007 whole.st334.m007.9 1
 x.st334.m007 count.s007 1
 x.st334.m101 objective -93164
 x.st334.m101 one.st334 1
 x.st334.m101 slots.m101 1
 x.st334.m101 count.s011 1
 x.st334.m150 objective -61592
 x.st334.m150 one.st334 1
 x.st334.m150 duo.m150.9 1
 x.st334.m150 whole.st334.m150.9 1
 x.st334.m150 count.s012 1
 x.st334.m023 objective -94447
 x.st334.m023 one.st334 1
 x.st334.m023 duo.m023.9 1
 x.st334.m023 whole.st334.m023.9 1
 x.st334.m023 count.s014 1
 x.st334.m103 objective -48118
 x.st334.m103 one.st334 1
 x.st334.m103 duo.m103.9 1
 x.st334.m103 whole.st334.m103.9 1
 x.st334.m103 count.s015 1
 x.st334.m080 objective -62388
 x.st334.m080 one.st334 1
 x.st334.m080 duo.m080.9 1
 x.st334.m080 whole.st334.m080.9 1
 x.st334.m080 count.s016 1
 x.st334.m032 objective -97264
 x.st334.m032 one.st334 1
 x.st334.m032 duo.m032.9 1
 x.st334.m032 whole.st334.m032.9 1
 x.st334.m032 count.s025 1
 x.st334.m009 objective -94864
 x.st334.m009 one.st334 1
 x.st334.m009 slots.m009 1
 x.st334.m009 count.s029 1
 x.st334.m045 objective -94864
 x.st334.m045 one.st334 1
 x.st334.m045 slots.m045 1
 x.st334.m045 count.s029 1
 x.st335.m100 objective -95718
 x.st335.m100 one.st335 1
 x.st335.m100 slots.m100 1
 x.st335.m100 count.s006 1
 x.st335.m085 objective -92672
 x.st335.m085 one.st335 1
 x.st335.m085 duo.m085.6 1
 x.st335.m085 whole.st335.m085.6 1
 x.st335.m085 count.s023 1
 x.st335.m062 objective -92202
 x.st335.m062 one.st335 1
 x.st335.m062 duo.m062.6 1
 x.st335.m062 whole.st335.m062.6 1
 x.st335.m062 count.s028 1
 x.st336.m098 objective -194350
 x.st336.m098 one.st336 1
 x.st336.m098 slots.m098 1
 x.st336.m098 count.s000 1
 x.st336.m098 guests.p000 1
 x.st336.m134 objective -194350
 x.st336.m134 one.st336 1
 x.st336.m134 slots.m134 1
 x.st336.m134 count.s000 1
 x.st336.m134 guests.p000 1
 x.st336.m042 objective -165739
 x.st336.m042 one.st336 1
 x.st336.m042 slots.m042 1
 x.st336.m042 count.s002 1
 x.st336.m042 guests.p000 1
 x.st336.m060 objective -194725
 x.st336.m060 one.st336 1
 x.st336.m060 slots.m060 1
 x.st336.m060 count.s005 1
 x.st336.m060 guests.p000 1
 x.st336.m058 objective -194203
 x.st336.m058 one.st336 1
 x.st336.m058 slots.m058 1
 x.st336.m058 count.s007 1
 x.st336.m058 guests.p000 1
 x.st336.m138 objective -194559
 x.st336.m138 one.st336 1
 x.st336.m138 slots.m138 1
 x.st336.m138 count.s010 1
 x.st336.m138 guests.p000 1
 x.st336.m041 objective -194517
 x.st336.m041 one.st336 1
 x.st336.m041 slots.m041 1
 x.st336.m041 count.s011 1
 x.st336.m041 guests.p000 1
 x.st336.m154 objective -164480
 x.st336.m154 one.st336 1
 x.st336.m154 slots.m154 1
 x.st336.m154 count.s012 1
 x.st336.m154 guests.p000 1
 x.st336.m013 objective -196244
 x.st336.m013 one.st336 1
 x.st336.m013 slots.m013 1
 x.st336.m013 count.s017 1
 x.st336.m013 guests.p000 1
 x.st336.m089 objective -166629
 x.st336.m089 one.st336 1
 x.st336.m089 slots.m089 1
 x.st336.m089 count.s019 1
 x.st336.m089 guests.p000 1
 x.st336.m122 objective -191680
 x.st336.m122 one.st336 1
 x.st336.m122 slots.m122 1
 x.st336.m122 count.s022 1
 x.st336.m122 guests.p000 1
 x.st336.m083 objective -191594
 x.st336.m083 one.st336 1
 x.st336.m083 slots.m083 1
 x.st336.m083 count.s023 1
 x.st336.m083 guests.p000 1
 x.st336.m070 objective -191998
 x.st336.m070 one.st336 1
 x.st336.m070 slots.m070 1
 x.st336.m070 count.s025 1
 x.st336.m070 guests.p000 1
 x.st337.m147 objective -396454
 x.st337.m147 one.st337 1
 x.st337.m147 slots.m147 1
 x.st337.m147 count.s008 1
 x.st337.m005 objective -395956
 x.st337.m005 one.st337 1
 x.st337.m005 slots.m005 1
 x.st337.m005 count.s011 1
 x.st337.m151 objective -398837
 x.st337.m151 one.st337 1
 x.st337.m151 slots.m151 1
 x.st337.m151 count.s023 1
 x.st337.m153 objective -395382
 x.st337.m153 one.st337 1
 x.st337.m153 slots.m153 1
 x.st337.m153 count.s029 1
 x.st337.m071 objective -365258
 x.st337.m071 one.st337 1
 x.st337.m071 slots.m071 1
 x.st337.m071 count.s030 1
 x.st337.m056 objective -394654
 x.st337.m056 one.st337 1
 x.st337.m056 slots.m056 1
 x.st337.m056 count.s033 1
 x.st338.m128 objective -796544
 x.st338.m128 one.st338 1
 x.st338.m128 slots.m128 1
 x.st338.m128 count.s027 1
 x.st338.m132 objective -799062
 x.st338.m132 one.st338 1
 x.st338.m132 slots.m132 1
 x.st338.m132 count.s031 1
 x.st339.m142 objective -96356
 x.st339.m142 one.st339 1
 x.st339.m142 slots.m142 1
 x.st339.m142 count.s021 1
 x.st339.m142 guests.p000 1
 x.st339.m123 objective -96306
 x.st339.m123 one.st339 1
 x.st339.m123 slots.m123 1
 x.st339.m123 count.s022 1
 x.st339.m123 guests.p000 1
 x.st339.m028 objective -96344
 x.st339.m028 one.st339 1
 x.st339.m028 duo.m028.14 1
 x.st339.m028 whole.st339.m028.14 1
 x.st339.m028 count.s023 1
 x.st339.m028 guests.p000 1
 x.st339.m021 objective -66344
 x.st339.m021 one.st339 1
 x.st339.m021 duo.m021.14 1
 x.st339.m021 whole.st339.m021.14 1
 x.st339.m021 count.s024 1
 x.st339.m021 guests.p000 1
 x.st339.m017 objective -68420
 x.st339.m017 one.st339 1
 x.st339.m017 duo.m017.14 1
 x.st339.m017 whole.st339.m017.14 1
 x.st339.m017 count.s030 1
 x.st339.m017 guests.p000 1
 x.st339.m176 objective -98233
 x.st339.m176 one.st339 1
 x.st339.m176 duo.m176.14 1
 x.st339.m176 whole.st339.m176.14 1
 x.st339.m176 count.s031 1
 x.st339.m176 guests.p000 1
 x.st339.m068 objective -98255
 x.st339.m068 one.st339 1
 x.st339.m068 duo.m068.14 1
 x.st339.m068 whole.st339.m068.14 1
 x.st339.m068 count.s032 1
 x.st339.m068 guests.p000 1
 x.st340.m063 objective -797780
 x.st340.m063 one.st340 1
 x.st340.m063 slots.m063 1
 x.st340.m063 count.s000 1
 x.st340.m148 objective -798137
 x.st340.m148 one.st340 1
 x.st340.m148 slots.m148 1
 x.st340.m148 count.s005 1
 x.st340.m050 objective -768188
 x.st340.m050 one.st340 1
 x.st340.m050 slots.m050 1
 x.st340.m050 count.s006 1
 x.st340.m091 objective -797839
 x.st340.m091 one.st340 1
 x.st340.m091 slots.m091 1
 x.st340.m091 count.s009 1
 x.st340.m118 objective -797839
 x.st340.m118 one.st340 1
 x.st340.m118 slots.m118 1
 x.st340.m118 count.s009 1
 x.st340.m144 objective -797952
 x.st340.m144 one.st340 1
 x.st340.m144 slots.m144 1
 x.st340.m144 count.s011 1
 x.st340.m025 objective -768089
 x.st340.m025 one.st340 1
 x.st340.m025 slots.m025 1
 x.st340.m025 count.s012 1
 x.st340.m097 objective -768089
 x.st340.m097 one.st340 1
 x.st340.m097 slots.m097 1
 x.st340.m097 count.s012 1
 x.st340.m052 objective -798182
 x.st340.m052 one.st340 1
 x.st340.m052 slots.m052 1
 x.st340.m052 count.s017 1
 x.st340.m051 objective -796616
 x.st340.m051 one.st340 1
 x.st340.m051 slots.m051 1
 x.st340.m051 count.s020 1
 x.st340.m135 objective -765328
 x.st340.m135 one.st340 1
 x.st340.m135 slots.m135 1
 x.st340.m135 count.s024 1
 x.st340.m047 objective -765588
 x.st340.m047 one.st340 1
 x.st340.m047 slots.m047 1
 x.st340.m047 count.s026 1
 x.st341.m111 objective -798240
 x.st341.m111 one.st341 1
 x.st341.m111 slots.m111 1
 x.st341.m111 count.s004 1
 x.st341.m136 objective -798035
 x.st341.m136 one.st341 1
 x.st341.m136 slots.m136 1
 x.st341.m136 count.s008 1
 x.st341.m106 objective -766965
 x.st341.m106 one.st341 1
 x.st341.m106 slots.m106 1
 x.st341.m106 count.s013 1
 x.st341.m078 objective -796394
 x.st341.m078 one.st341 1
 x.st341.m078 slots.m078 1
 x.st341.m078 count.s014 1
 x.st341.m006 objective -753006
 x.st341.m006 one.st341 1
 x.st341.m006 slots.m006 1
 x.st341.m006 count.s015 1
 x.st341.m096 objective -793986
 x.st341.m096 one.st341 1
 x.st341.m096 slots.m096 1
 x.st341.m096 count.s023 1
 x.st341.m027 objective -763976
 x.st341.m027 one.st341 1
 x.st341.m027 slots.m027 1
 x.st341.m027 count.s026 1
 x.st342.m085 objective -191402
 x.st342.m085 one.st342 1
 x.st342.m085 slots.m085 1
 x.st342.m085 count.s023 1
 x.st342.m062 objective -192736
 x.st342.m062 one.st342 1
 x.st342.m062 slots.m062 1
 x.st342.m062 count.s028 1
 x.st342.m031 objective -194167
 x.st342.m031 one.st342 1
 x.st342.m031 slots.m031 1
 x.st342.m031 count.s030 1
 x.st343.m167 objective -398318
 x.st343.m167 one.st343 1
 x.st343.m167 slots.m167 1
 x.st343.m167 count.s029 1
 x.st343.m167 guests.p000 1
 x.st343.m157 objective -368308
 x.st343.m157 one.st343 1
 x.st343.m157 slots.m157 1
 x.st343.m157 count.s030 1
 x.st343.m157 guests.p000 1
 x.st343.m099 objective -398063
 x.st343.m099 one.st343 1
 x.st343.m099 slots.m099 1
 x.st343.m099 count.s032 1
 x.st343.m099 guests.p000 1
 x.st344.m051 objective -396645
 x.st344.m051 one.st344 1
 x.st344.m051 slots.m051 1
 x.st344.m051 count.s020 1
 x.st344.m051 guests.p000 1
 x.st344.m135 objective -364914
 x.st344.m135 one.st344 1
 x.st344.m135 slots.m135 1
 x.st344.m135 count.s024 1
 x.st344.m135 guests.p000 1
 x.st344.m047 objective -365426
 x.st344.m047 one.st344 1
 x.st344.m047 slots.m047 1
 x.st344.m047 count.s026 1
 x.st344.m047 guests.p000 1
 x.st344.m024 objective -367541
 x.st344.m024 one.st344 1
 x.st344.m024 slots.m024 1
 x.st344.m024 count.s030 1
 x.st344.m024 guests.p000 1
 x.st344.m161 objective -397288
 x.st344.m161 one.st344 1
 x.st344.m161 slots.m161 1
 x.st344.m161 count.s033 1
 x.st344.m161 guests.p000 1
 x.st345.m098 objective -793862
 x.st345.m098 one.st345 1
 x.st345.m098 slots.m098 1
 x.st345.m098 count.s000 1
 x.st345.m134 objective -793862
 x.st345.m134 one.st345 1
 x.st345.m134 slots.m134 1
 x.st345.m134 count.s000 1
 x.st345.m042 objective -763700
 x.st345.m042 one.st345 1
 x.st345.m042 slots.m042 1
 x.st345.m042 count.s002 1
 x.st345.m060 objective -793342
 x.st345.m060 one.st345 1
 x.st345.m060 slots.m060 1
 x.st345.m060 count.s005 1
 x.st345.m058 objective -794526
 x.st345.m058 one.st345 1
 x.st345.m058 slots.m058 1
 x.st345.m058 count.s007 1
 x.st345.m138 objective -793702
 x.st345.m138 one.st345 1
 x.st345.m138 slots.m138 1
 x.st345.m138 count.s010 1
 x.st345.m041 objective -793916
 x.st345.m041 one.st345 1
 x.st345.m041 slots.m041 1
 x.st345.m041 count.s011 1
 x.st345.m154 objective -762350
 x.st345.m154 one.st345 1
 x.st345.m154 slots.m154 1
 x.st345.m154 count.s012 1
 x.st345.m065 objective -763210
 x.st345.m065 one.st345 1
 x.st345.m065 slots.m065 1
 x.st345.m065 count.s013 1
 x.st345.m013 objective -791530
 x.st345.m013 one.st345 1
 x.st345.m013 slots.m013 1
 x.st345.m013 count.s017 1
 x.st345.m089 objective -762446
 x.st345.m089 one.st345 1
 x.st345.m089 slots.m089 1
 x.st345.m089 count.s019 1
 x.st345.m122 objective -796735
 x.st345.m122 one.st345 1
 x.st345.m122 slots.m122 1
 x.st345.m122 count.s022 1
 x.st345.m083 objective -796778
 x.st345.m083 one.st345 1
 x.st345.m083 slots.m083 1
 x.st345.m083 count.s023 1
 x.st345.m090 objective -768243
 x.st345.m090 one.st345 1
 x.st345.m090 slots.m090 1
 x.st345.m090 count.s024 1
 x.st345.m168 objective -768543
 x.st345.m168 one.st345 1
 x.st345.m168 slots.m168 1
 x.st345.m168 count.s024 1
 x.st345.m070 objective -796594
 x.st345.m070 one.st345 1
 x.st345.m070 slots.m070 1
 x.st345.m070 count.s025 1
 x.st345.m095 objective -794676
 x.st345.m095 one.st345 1
 x.st345.m095 slots.m095 1
 x.st345.m095 count.s029 1
 x.st345.m169 objective -793344
 x.st345.m169 one.st345 1
 x.st345.m169 slots.m169 1
 x.st345.m169 count.s034 1
 x.st346.m111 objective -96640
 x.st346.m111 one.st346 1
 x.st346.m111 duo.m111.0 1
 x.st346.m111 whole.st346.m111.0 1
 x.st346.m111 count.s004 1
 x.st346.m106 objective -67368
 x.st346.m106 one.st346 1
 x.st346.m106 duo.m106.0 1
 x.st346.m106 whole.st346.m106.0 1
 x.st346.m106 count.s013 1
 x.st346.m078 objective -95809
 x.st346.m078 one.st346 1
 x.st346.m078 duo.m078.0 1
 x.st346.m078 whole.st346.m078.0 1
 x.st346.m078 count.s014 1
 x.st346.m006 objective -52185
 x.st346.m006 one.st346 1
 x.st346.m006 duo.m006.0 1
 x.st346.m006 whole.st346.m006.0 1
 x.st346.m006 count.s015 1
 x.st346.m096 objective -94316
 x.st346.m096 one.st346 1
 x.st346.m096 duo.m096.0 1
 x.st346.m096 whole.st346.m096.0 1
 x.st346.m096 count.s023 1
 x.st346.m027 objective -63378
 x.st346.m027 one.st346 1
 x.st346.m027 duo.m027.0 1
 x.st346.m027 whole.st346.m027.0 1
 x.st346.m027 count.s026 1
 x.st347.m146 objective -165782
 x.st347.m146 one.st347 1
 x.st347.m146 slots.m146 1
 x.st347.m146 count.s002 1
 x.st347.m001 objective -195408
 x.st347.m001 one.st347 1
 x.st347.m001 slots.m001 1
 x.st347.m001 count.s005 1
 x.st347.m143 objective -196594
 x.st347.m143 one.st347 1
 x.st347.m143 slots.m143 1
 x.st347.m143 count.s007 1
 x.st347.m002 objective -195960
 x.st347.m002 one.st347 1
 x.st347.m002 slots.m002 1
 x.st347.m002 count.s011 1
 x.st347.m048 objective -164372
 x.st347.m048 one.st347 1
 x.st347.m048 slots.m048 1
 x.st347.m048 count.s012 1
 x.st347.m075 objective -165236
 x.st347.m075 one.st347 1
 x.st347.m075 slots.m075 1
 x.st347.m075 count.s013 1
 x.st347.m152 objective -196898
 x.st347.m152 one.st347 1
 x.st347.m152 slots.m152 1
 x.st347.m152 count.s014 1
 x.st347.m121 objective -194938
 x.st347.m121 one.st347 1
 x.st347.m121 slots.m121 1
 x.st347.m121 count.s020 1
 x.st347.m081 objective -194074
 x.st347.m081 one.st347 1
 x.st347.m081 slots.m081 1
 x.st347.m081 count.s021 1
 x.st347.m014 objective -196048
 x.st347.m014 one.st347 1
 x.st347.m014 slots.m014 1
 x.st347.m014 count.s029 1
 x.st347.m127 objective -165934
 x.st347.m127 one.st347 1
 x.st347.m127 slots.m127 1
 x.st347.m127 count.s030 1
 x.st348.m059 objective -390824
 x.st348.m059 one.st348 1
 x.st348.m059 slots.m059 1
 x.st348.m059 count.s004 1
 x.st348.m073 objective -390828
 x.st348.m073 one.st348 1
 x.st348.m073 slots.m073 1
 x.st348.m073 count.s005 1
 x.st348.m119 objective -391714
 x.st348.m119 one.st348 1
 x.st348.m119 slots.m119 1
 x.st348.m119 count.s007 1
 x.st348.m155 objective -392064
 x.st348.m155 one.st348 1
 x.st348.m155 slots.m155 1
 x.st348.m155 count.s010 1
 x.st348.m110 objective -392507
 x.st348.m110 one.st348 1
 x.st348.m110 slots.m110 1
 x.st348.m110 count.s014 1
 x.st348.m054 objective -359796
 x.st348.m054 one.st348 1
 x.st348.m054 slots.m054 1
 x.st348.m054 count.s019 1
 x.st348.m124 objective -390184
 x.st348.m124 one.st348 1
 x.st348.m124 slots.m124 1
 x.st348.m124 count.s020 1
 x.st348.m163 objective -390864
 x.st348.m163 one.st348 1
 x.st348.m163 slots.m163 1
 x.st348.m163 count.s021 1
 x.st348.m026 objective -395471
 x.st348.m026 one.st348 1
 x.st348.m026 slots.m026 1
 x.st348.m026 count.s023 1
 x.st348.m158 objective -361530
 x.st348.m158 one.st348 1
 x.st348.m158 slots.m158 1
 x.st348.m158 count.s030 1
 x.st348.m004 objective -391662
 x.st348.m004 one.st348 1
 x.st348.m004 slots.m004 1
 x.st348.m004 count.s032 1
 x.st348.m057 objective -391662
 x.st348.m057 one.st348 1
 x.st348.m057 slots.m057 1
 x.st348.m057 count.s032 1
 x.st348.m139 objective -390966
 x.st348.m139 one.st348 1
 x.st348.m139 slots.m139 1
 x.st348.m139 count.s033 1
 x.st348.m104 objective -390612
 x.st348.m104 one.st348 1
 x.st348.m104 slots.m104 1
 x.st348.m104 count.s034 1
 x.st349.m147 objective -794246
 x.st349.m147 one.st349 1
 x.st349.m147 slots.m147 1
 x.st349.m147 count.s008 1
 x.st349.m151 objective -794106
 x.st349.m151 one.st349 1
 x.st349.m151 slots.m151 1
 x.st349.m151 count.s023 1
 x.st349.m153 objective -796452
 x.st349.m153 one.st349 1
 x.st349.m153 slots.m153 1
 x.st349.m153 count.s029 1
 x.st349.m071 objective -764866
 x.st349.m071 one.st349 1
 x.st349.m071 slots.m071 1
 x.st349.m071 count.s030 1
 x.st349.m056 objective -794232
 x.st349.m056 one.st349 1
 x.st349.m056 slots.m056 1
 x.st349.m056 count.s033 1
 z.m000.2 duo.m000.2 -2
 z.m000.2 whole.st002.m000.2 -1
 z.m000.2 whole.st059.m000.2 -1
 z.m000.2 whole.st070.m000.2 -1
 z.m000.2 whole.st121.m000.2 -1
 z.m000.2 whole.st135.m000.2 -1
 z.m000.2 whole.st155.m000.2 -1
 z.m000.2 whole.st172.m000.2 -1
 z.m000.2 whole.st235.m000.2 -1
 z.m000.2 whole.st277.m000.2 -1
 z.m000.2 slots.m000 1
 z.m001.4 duo.m001.4 -2
 z.m001.4 whole.st012.m001.4 -1
 z.m001.4 whole.st114.m001.4 -1
 z.m001.4 whole.st145.m001.4 -1
 z.m001.4 whole.st275.m001.4 -1
 z.m001.4 whole.st279.m001.4 -1
 z.m001.4 whole.st333.m001.4 -1
 z.m001.4 slots.m001 1
 z.m004.12 duo.m004.12 -2
 z.m004.12 whole.st063.m004.12 -1
 z.m004.12 whole.st175.m004.12 -1
 z.m004.12 whole.st196.m004.12 -1
 z.m004.12 slots.m004 1
 z.m006.0 duo.m006.0 -2
 z.m006.0 whole.st000.m006.0 -1
 z.m006.0 whole.st025.m006.0 -1
 z.m006.0 whole.st049.m006.0 -1
 z.m006.0 whole.st074.m006.0 -1
 z.m006.0 whole.st092.m006.0 -1
 z.m006.0 whole.st151.m006.0 -1
 z.m006.0 whole.st207.m006.0 -1
 z.m006.0 whole.st346.m006.0 -1
 z.m006.0 slots.m006 1
 z.m007.9 duo.m007.9 -2
 z.m007.9 whole.st060.m007.9 -1
 z.m007.9 whole.st061.m007.9 -1
 z.m007.9 whole.st103.m007.9 -1
 z.m007.9 whole.st130.m007.9 -1
 z.m007.9 whole.st200.m007.9 -1
 z.m007.9 whole.st232.m007.9 -1
 z.m007.9 whole.st285.m007.9 -1
 z.m007.9 whole.st332.m007.9 -1
 z.m007.9 whole.st334.m007.9 -1
 z.m007.9 slots.m007 1
 z.m012.14 duo.m012.14 -2
 z.m012.14 whole.st184.m012.14 -1
 z.m012.14 whole.st330.m012.14 -1
 z.m012.14 slots.m012 1
 z.m013.5 duo.m013.5 -2
 z.m013.5 whole.st013.m013.5 -1
 z.m013.5 whole.st019.m013.5 -1
 z.m013.5 whole.st041.m013.5 -1
 z.m013.5 whole.st056.m013.5 -1
 z.m013.5 whole.st118.m013.5 -1
 z.m013.5 whole.st134.m013.5 -1
 z.m013.5 whole.st161.m013.5 -1
 z.m013.5 whole.st165.m013.5 -1
 z.m013.5 whole.st205.m013.5 -1
 z.m013.5 slots.m013 1
 z.m015.9 duo.m015.9 -2
 z.m015.9 whole.st060.m015.9 -1
 z.m015.9 whole.st103.m015.9 -1
 z.m015.9 whole.st116.m015.9 -1
 z.m015.9 whole.st130.m015.9 -1
 z.m015.9 whole.st169.m015.9 -1
 z.m015.9 whole.st200.m015.9 -1
 z.m015.9 whole.st232.m015.9 -1
 z.m015.9 whole.st269.m015.9 -1
 z.m015.9 whole.st282.m015.9 -1
 z.m015.9 whole.st285.m015.9 -1
 z.m015.9 whole.st332.m015.9 -1
 z.m015.9 slots.m015 1
 z.m016.15 duo.m016.15 -2
 z.m016.15 whole.st195.m016.15 -1
 z.m016.15 whole.st263.m016.15 -1
 z.m016.15 slots.m016 1
 z.m017.14 duo.m017.14 -2
 z.m017.14 whole.st184.m017.14 -1
 z.m017.14 whole.st339.m017.14 -1
 z.m017.14 slots.m017 1
 z.m018.3 duo.m018.3 -2
 z.m018.3 whole.st009.m018.3 -1
 z.m018.3 whole.st124.m018.3 -1
 z.m018.3 whole.st150.m018.3 -1
 z.m018.3 whole.st237.m018.3 -1
 z.m018.3 whole.st266.m018.3 -1
 z.m018.3 slots.m018 1
 z.m019.0 duo.m019.0 -2
 z.m019.0 whole.st025.m019.0 -1
 z.m019.0 whole.st026.m019.0 -1
 z.m019.0 whole.st074.m019.0 -1
 z.m019.0 whole.st207.m019.0 -1
 z.m019.0 whole.st292.m019.0 -1
 z.m019.0 slots.m019 1
 z.m021.14 duo.m021.14 -2
 z.m021.14 whole.st184.m021.14 -1
 z.m021.14 whole.st330.m021.14 -1
 z.m021.14 whole.st339.m021.14 -1
 z.m021.14 slots.m021 1
 z.m022.14 duo.m022.14 -2
 z.m022.14 whole.st184.m022.14 -1
 z.m022.14 whole.st330.m022.14 -1
 z.m022.14 slots.m022 1
 z.m023.9 duo.m023.9 -2
 z.m023.9 whole.st060.m023.9 -1
 z.m023.9 whole.st061.m023.9 -1
 z.m023.9 whole.st103.m023.9 -1
 z.m023.9 whole.st116.m023.9 -1
 z.m023.9 whole.st130.m023.9 -1
 z.m023.9 whole.st200.m023.9 -1
 z.m023.9 whole.st232.m023.9 -1
 z.m023.9 whole.st282.m023.9 -1
 z.m023.9 whole.st285.m023.9 -1
 z.m023.9 whole.st332.m023.9 -1
 z.m023.9 whole.st334.m023.9 -1
 z.m023.9 slots.m023 1
 z.m024.10 duo.m024.10 -2
 z.m024.10 whole.st052.m024.10 -1
 z.m024.10 whole.st186.m024.10 -1
 z.m024.10 whole.st291.m024.10 -1
 z.m024.10 slots.m024 1
 z.m025.10 duo.m025.10 -2
 z.m025.10 whole.st067.m025.10 -1
 z.m025.10 whole.st073.m025.10 -1
 z.m025.10 whole.st100.m025.10 -1
 z.m025.10 whole.st171.m025.10 -1
 z.m025.10 whole.st186.m025.10 -1
 z.m025.10 whole.st255.m025.10 -1
 z.m025.10 slots.m025 1
 z.m026.12 duo.m026.12 -2
 z.m026.12 whole.st175.m026.12 -1
 z.m026.12 whole.st191.m026.12 -1
 z.m026.12 whole.st196.m026.12 -1
 z.m026.12 whole.st247.m026.12 -1
 z.m026.12 slots.m026 1
 z.m027.0 duo.m027.0 -2
 z.m027.0 whole.st025.m027.0 -1
 z.m027.0 whole.st026.m027.0 -1
 z.m027.0 whole.st049.m027.0 -1
 z.m027.0 whole.st074.m027.0 -1
 z.m027.0 whole.st092.m027.0 -1
 z.m027.0 whole.st207.m027.0 -1
 z.m027.0 whole.st292.m027.0 -1
 z.m027.0 whole.st346.m027.0 -1
 z.m027.0 slots.m027 1
 z.m028.14 duo.m028.14 -2
 z.m028.14 whole.st184.m028.14 -1
 z.m028.14 whole.st330.m028.14 -1
 z.m028.14 whole.st339.m028.14 -1
 z.m028.14 slots.m028 1
 z.m029.3 duo.m029.3 -2
 z.m029.3 whole.st009.m029.3 -1
 z.m029.3 whole.st124.m029.3 -1
 z.m029.3 whole.st129.m029.3 -1
 z.m029.3 whole.st150.m029.3 -1
 z.m029.3 whole.st162.m029.3 -1
 z.m029.3 whole.st187.m029.3 -1
 z.m029.3 whole.st213.m029.3 -1
 z.m029.3 whole.st221.m029.3 -1
 z.m029.3 whole.st237.m029.3 -1
 z.m029.3 whole.st240.m029.3 -1
 z.m029.3 whole.st266.m029.3 -1
 z.m029.3 whole.st300.m029.3 -1
 z.m029.3 slots.m029 1
 z.m031.6 duo.m031.6 -2
 z.m031.6 whole.st021.m031.6 -1
 z.m031.6 whole.st078.m031.6 -1
 z.m031.6 whole.st101.m031.6 -1
 z.m031.6 whole.st149.m031.6 -1
 z.m031.6 whole.st193.m031.6 -1
 z.m031.6 slots.m031 1
 z.m032.9 duo.m032.9 -2
 z.m032.9 whole.st048.m032.9 -1
 z.m032.9 whole.st060.m032.9 -1
 z.m032.9 whole.st061.m032.9 -1
 z.m032.9 whole.st103.m032.9 -1
 z.m032.9 whole.st116.m032.9 -1
 z.m032.9 whole.st130.m032.9 -1
 z.m032.9 whole.st169.m032.9 -1
 z.m032.9 whole.st200.m032.9 -1
 z.m032.9 whole.st232.m032.9 -1
 z.m032.9 whole.st269.m032.9 -1
 z.m032.9 whole.st282.m032.9 -1
 z.m032.9 whole.st285.m032.9 -1
 z.m032.9 whole.st332.m032.9 -1
 z.m032.9 whole.st334.m032.9 -1
 z.m032.9 slots.m032 1
 z.m035.10 duo.m035.10 -2
 z.m035.10 whole.st067.m035.10 -1
 z.m035.10 whole.st073.m035.10 -1
 z.m035.10 whole.st100.m035.10 -1
 z.m035.10 whole.st171.m035.10 -1
 z.m035.10 whole.st186.m035.10 -1
 z.m035.10 whole.st255.m035.10 -1
 z.m035.10 whole.st261.m035.10 -1
 z.m035.10 slots.m035 1
 z.m036.2 duo.m036.2 -2
 z.m036.2 whole.st002.m036.2 -1
 z.m036.2 whole.st059.m036.2 -1
 z.m036.2 whole.st070.m036.2 -1
 z.m036.2 whole.st121.m036.2 -1
 z.m036.2 whole.st135.m036.2 -1
 z.m036.2 whole.st155.m036.2 -1
 z.m036.2 whole.st277.m036.2 -1
 z.m036.2 slots.m036 1
 z.m038.2 duo.m038.2 -2
 z.m038.2 whole.st002.m038.2 -1
 z.m038.2 whole.st059.m038.2 -1
 z.m038.2 whole.st070.m038.2 -1
 z.m038.2 whole.st121.m038.2 -1
 z.m038.2 whole.st135.m038.2 -1
 z.m038.2 whole.st155.m038.2 -1
 z.m038.2 whole.st277.m038.2 -1
 z.m038.2 slots.m038 1
 z.m047.10 duo.m047.10 -2
 z.m047.10 whole.st067.m047.10 -1
 z.m047.10 whole.st073.m047.10 -1
 z.m047.10 whole.st077.m047.10 -1
 z.m047.10 whole.st171.m047.10 -1
 z.m047.10 whole.st186.m047.10 -1
 z.m047.10 whole.st255.m047.10 -1
 z.m047.10 whole.st261.m047.10 -1
 z.m047.10 slots.m047 1
 z.m048.4 duo.m048.4 -2
 z.m048.4 whole.st012.m048.4 -1
 z.m048.4 whole.st114.m048.4 -1
 z.m048.4 whole.st145.m048.4 -1
 z.m048.4 whole.st275.m048.4 -1
 z.m048.4 whole.st279.m048.4 -1
 z.m048.4 whole.st333.m048.4 -1
 z.m048.4 slots.m048 1
 z.m051.10 duo.m051.10 -2
 z.m051.10 whole.st052.m051.10 -1
 z.m051.10 whole.st067.m051.10 -1
 z.m051.10 whole.st073.m051.10 -1
 z.m051.10 whole.st171.m051.10 -1
 z.m051.10 whole.st186.m051.10 -1
 z.m051.10 whole.st255.m051.10 -1
 z.m051.10 whole.st291.m051.10 -1
 z.m051.10 slots.m051 1
 z.m052.10 duo.m052.10 -2
 z.m052.10 whole.st067.m052.10 -1
 z.m052.10 whole.st073.m052.10 -1
 z.m052.10 whole.st100.m052.10 -1
 z.m052.10 whole.st171.m052.10 -1
 z.m052.10 whole.st186.m052.10 -1
 z.m052.10 whole.st255.m052.10 -1
 z.m052.10 slots.m052 1
 z.m053.1 duo.m053.1 -2
 z.m053.1 whole.st001.m053.1 -1
 z.m053.1 whole.st179.m053.1 -1
 z.m053.1 whole.st257.m053.1 -1
 z.m053.1 slots.m053 1
 z.m056.13 duo.m056.13 -2
 z.m056.13 whole.st120.m056.13 -1
 z.m056.13 whole.st226.m056.13 -1
 z.m056.13 whole.st227.m056.13 -1
 z.m056.13 whole.st248.m056.13 -1
 z.m056.13 slots.m056 1
 z.m057.12 duo.m057.12 -2
 z.m057.12 whole.st063.m057.12 -1
 z.m057.12 whole.st175.m057.12 -1
 z.m057.12 whole.st196.m057.12 -1
 z.m057.12 slots.m057 1
 z.m058.5 duo.m058.5 -2
 z.m058.5 whole.st013.m058.5 -1
 z.m058.5 whole.st019.m058.5 -1
 z.m058.5 whole.st041.m058.5 -1
 z.m058.5 whole.st056.m058.5 -1
 z.m058.5 whole.st118.m058.5 -1
 z.m058.5 whole.st134.m058.5 -1
 z.m058.5 whole.st161.m058.5 -1
 z.m058.5 whole.st165.m058.5 -1
 z.m058.5 whole.st205.m058.5 -1
 z.m058.5 slots.m058 1
 z.m059.12 duo.m059.12 -2
 z.m059.12 whole.st081.m059.12 -1
 z.m059.12 whole.st089.m059.12 -1
 z.m059.12 whole.st196.m059.12 -1
 z.m059.12 whole.st247.m059.12 -1
 z.m059.12 whole.st302.m059.12 -1
 z.m059.12 slots.m059 1
 z.m060.5 duo.m060.5 -2
 z.m060.5 whole.st013.m060.5 -1
 z.m060.5 whole.st019.m060.5 -1
 z.m060.5 whole.st041.m060.5 -1
 z.m060.5 whole.st056.m060.5 -1
 z.m060.5 whole.st118.m060.5 -1
 z.m060.5 whole.st134.m060.5 -1
 z.m060.5 whole.st161.m060.5 -1
 z.m060.5 whole.st165.m060.5 -1
 z.m060.5 whole.st205.m060.5 -1
 z.m060.5 slots.m060 1
 z.m062.6 duo.m062.6 -2
 z.m062.6 whole.st021.m062.6 -1
 z.m062.6 whole.st054.m062.6 -1
 z.m062.6 whole.st078.m062.6 -1
 z.m062.6 whole.st101.m062.6 -1
 z.m062.6 whole.st106.m062.6 -1
 z.m062.6 whole.st149.m062.6 -1
 z.m062.6 whole.st193.m062.6 -1
 z.m062.6 whole.st233.m062.6 -1
 z.m062.6 whole.st234.m062.6 -1
 z.m062.6 whole.st251.m062.6 -1
 z.m062.6 whole.st256.m062.6 -1
 z.m062.6 whole.st303.m062.6 -1
 z.m062.6 whole.st335.m062.6 -1
 z.m062.6 slots.m062 1
 z.m064.2 duo.m064.2 -2
 z.m064.2 whole.st002.m064.2 -1
 z.m064.2 whole.st059.m064.2 -1
 z.m064.2 whole.st070.m064.2 -1
 z.m064.2 whole.st121.m064.2 -1
 z.m064.2 whole.st135.m064.2 -1
 z.m064.2 whole.st155.m064.2 -1
 z.m064.2 whole.st277.m064.2 -1
 z.m064.2 slots.m064 1
 z.m065.5 duo.m065.5 -2
 z.m065.5 whole.st013.m065.5 -1
 z.m065.5 whole.st019.m065.5 -1
 z.m065.5 whole.st041.m065.5 -1
 z.m065.5 whole.st056.m065.5 -1
 z.m065.5 whole.st165.m065.5 -1
 z.m065.5 slots.m065 1
 z.m066.0 duo.m066.0 -2
 z.m066.0 whole.st025.m066.0 -1
 z.m066.0 whole.st026.m066.0 -1
 z.m066.0 whole.st074.m066.0 -1
 z.m066.0 whole.st207.m066.0 -1
 z.m066.0 whole.st292.m066.0 -1
 z.m066.0 slots.m066 1
 z.m068.14 duo.m068.14 -2
 z.m068.14 whole.st184.m068.14 -1
 z.m068.14 whole.st339.m068.14 -1
 z.m068.14 slots.m068 1
 z.m069.2 duo.m069.2 -2
 z.m069.2 whole.st002.m069.2 -1
 z.m069.2 whole.st059.m069.2 -1
 z.m069.2 whole.st070.m069.2 -1
 z.m069.2 whole.st121.m069.2 -1
 z.m069.2 whole.st135.m069.2 -1
 z.m069.2 whole.st155.m069.2 -1
 z.m069.2 whole.st277.m069.2 -1
 z.m069.2 slots.m069 1
 z.m070.5 duo.m070.5 -2
 z.m070.5 whole.st013.m070.5 -1
 z.m070.5 whole.st019.m070.5 -1
 z.m070.5 whole.st041.m070.5 -1
 z.m070.5 whole.st044.m070.5 -1
 z.m070.5 whole.st051.m070.5 -1
 z.m070.5 whole.st118.m070.5 -1
 z.m070.5 whole.st134.m070.5 -1
 z.m070.5 whole.st161.m070.5 -1
 z.m070.5 whole.st165.m070.5 -1
 z.m070.5 whole.st203.m070.5 -1
 z.m070.5 whole.st205.m070.5 -1
 z.m070.5 slots.m070 1
 z.m071.13 duo.m071.13 -2
 z.m071.13 whole.st120.m071.13 -1
 z.m071.13 whole.st226.m071.13 -1
 z.m071.13 whole.st227.m071.13 -1
 z.m071.13 whole.st248.m071.13 -1
 z.m071.13 slots.m071 1
 z.m072.9 duo.m072.9 -2
 z.m072.9 whole.st060.m072.9 -1
 z.m072.9 whole.st061.m072.9 -1
 z.m072.9 whole.st103.m072.9 -1
 z.m072.9 whole.st130.m072.9 -1
 z.m072.9 whole.st232.m072.9 -1
 z.m072.9 whole.st285.m072.9 -1
 z.m072.9 whole.st332.m072.9 -1
 z.m072.9 whole.st334.m072.9 -1
 z.m072.9 slots.m072 1
 z.m073.12 duo.m073.12 -2
 z.m073.12 whole.st081.m073.12 -1
 z.m073.12 whole.st089.m073.12 -1
 z.m073.12 whole.st191.m073.12 -1
 z.m073.12 whole.st196.m073.12 -1
 z.m073.12 whole.st247.m073.12 -1
 z.m073.12 whole.st302.m073.12 -1
 z.m073.12 slots.m073 1
 z.m075.4 duo.m075.4 -2
 z.m075.4 whole.st012.m075.4 -1
 z.m075.4 whole.st114.m075.4 -1
 z.m075.4 whole.st145.m075.4 -1
 z.m075.4 whole.st275.m075.4 -1
 z.m075.4 whole.st279.m075.4 -1
 z.m075.4 whole.st333.m075.4 -1
 z.m075.4 slots.m075 1
 z.m077.3 duo.m077.3 -2
 z.m077.3 whole.st009.m077.3 -1
 z.m077.3 whole.st124.m077.3 -1
 z.m077.3 whole.st129.m077.3 -1
 z.m077.3 whole.st162.m077.3 -1
 z.m077.3 whole.st187.m077.3 -1
 z.m077.3 whole.st213.m077.3 -1
 z.m077.3 whole.st221.m077.3 -1
 z.m077.3 whole.st237.m077.3 -1
 z.m077.3 whole.st240.m077.3 -1
 z.m077.3 whole.st266.m077.3 -1
 z.m077.3 whole.st300.m077.3 -1
 z.m077.3 slots.m077 1
 z.m078.0 duo.m078.0 -2
 z.m078.0 whole.st000.m078.0 -1
 z.m078.0 whole.st025.m078.0 -1
 z.m078.0 whole.st026.m078.0 -1
 z.m078.0 whole.st049.m078.0 -1
 z.m078.0 whole.st074.m078.0 -1
 z.m078.0 whole.st092.m078.0 -1
 z.m078.0 whole.st151.m078.0 -1
 z.m078.0 whole.st207.m078.0 -1
 z.m078.0 whole.st346.m078.0 -1
 z.m078.0 slots.m078 1
 z.m079.12 duo.m079.12 -2
 z.m079.12 whole.st081.m079.12 -1
 z.m079.12 whole.st089.m079.12 -1
 z.m079.12 whole.st191.m079.12 -1
 z.m079.12 whole.st196.m079.12 -1
 z.m079.12 whole.st247.m079.12 -1
 z.m079.12 whole.st302.m079.12 -1
 z.m079.12 slots.m079 1
 z.m080.9 duo.m080.9 -2
 z.m080.9 whole.st060.m080.9 -1
 z.m080.9 whole.st061.m080.9 -1
 z.m080.9 whole.st103.m080.9 -1
 z.m080.9 whole.st130.m080.9 -1
 z.m080.9 whole.st232.m080.9 -1
 z.m080.9 whole.st285.m080.9 -1
 z.m080.9 whole.st332.m080.9 -1
 z.m080.9 whole.st334.m080.9 -1
 z.m080.9 slots.m080 1
 z.m083.5 duo.m083.5 -2
 z.m083.5 whole.st013.m083.5 -1
 z.m083.5 whole.st019.m083.5 -1
 z.m083.5 whole.st041.m083.5 -1
 z.m083.5 whole.st044.m083.5 -1
 z.m083.5 whole.st051.m083.5 -1
 z.m083.5 whole.st118.m083.5 -1
 z.m083.5 whole.st134.m083.5 -1
 z.m083.5 whole.st161.m083.5 -1
 z.m083.5 whole.st165.m083.5 -1
 z.m083.5 whole.st205.m083.5 -1
 z.m083.5 slots.m083 1
 z.m084.9 duo.m084.9 -2
 z.m084.9 whole.st060.m084.9 -1
 z.m084.9 whole.st103.m084.9 -1
 z.m084.9 whole.st116.m084.9 -1
 z.m084.9 whole.st130.m084.9 -1
 z.m084.9 whole.st169.m084.9 -1
 z.m084.9 whole.st200.m084.9 -1
 z.m084.9 whole.st232.m084.9 -1
 z.m084.9 whole.st269.m084.9 -1
 z.m084.9 whole.st282.m084.9 -1
 z.m084.9 whole.st285.m084.9 -1
 z.m084.9 whole.st332.m084.9 -1
 z.m084.9 slots.m084 1
 z.m085.6 duo.m085.6 -2
 z.m085.6 whole.st021.m085.6 -1
 z.m085.6 whole.st054.m085.6 -1
 z.m085.6 whole.st078.m085.6 -1
 z.m085.6 whole.st106.m085.6 -1
 z.m085.6 whole.st149.m085.6 -1
 z.m085.6 whole.st193.m085.6 -1
 z.m085.6 whole.st233.m085.6 -1
 z.m085.6 whole.st234.m085.6 -1
 z.m085.6 whole.st251.m085.6 -1
 z.m085.6 whole.st256.m085.6 -1
 z.m085.6 whole.st303.m085.6 -1
 z.m085.6 whole.st335.m085.6 -1
 z.m085.6 slots.m085 1
 z.m086.2 duo.m086.2 -2
 z.m086.2 whole.st002.m086.2 -1
 z.m086.2 whole.st059.m086.2 -1
 z.m086.2 whole.st070.m086.2 -1
 z.m086.2 whole.st121.m086.2 -1
 z.m086.2 whole.st135.m086.2 -1
 z.m086.2 whole.st155.m086.2 -1
 z.m086.2 whole.st277.m086.2 -1
 z.m086.2 slots.m086 1
 z.m090.5 duo.m090.5 -2
 z.m090.5 whole.st013.m090.5 -1
 z.m090.5 whole.st019.m090.5 -1
 z.m090.5 whole.st041.m090.5 -1
 z.m090.5 whole.st044.m090.5 -1
 z.m090.5 whole.st051.m090.5 -1
 z.m090.5 whole.st118.m090.5 -1
 z.m090.5 whole.st134.m090.5 -1
 z.m090.5 whole.st161.m090.5 -1
 z.m090.5 whole.st165.m090.5 -1
 z.m090.5 whole.st205.m090.5 -1
 z.m090.5 slots.m090 1
 z.m091.10 duo.m091.10 -2
 z.m091.10 whole.st067.m091.10 -1
 z.m091.10 whole.st073.m091.10 -1
 z.m091.10 whole.st100.m091.10 -1
 z.m091.10 whole.st171.m091.10 -1
 z.m091.10 whole.st186.m091.10 -1
 z.m091.10 whole.st255.m091.10 -1
 z.m091.10 slots.m091 1
 z.m093.1 duo.m093.1 -2
 z.m093.1 whole.st001.m093.1 -1
 z.m093.1 whole.st035.m093.1 -1
 z.m093.1 whole.st210.m093.1 -1
 z.m093.1 whole.st257.m093.1 -1
 z.m093.1 slots.m093 1
 z.m094.2 duo.m094.2 -2
 z.m094.2 whole.st002.m094.2 -1
 z.m094.2 whole.st059.m094.2 -1
 z.m094.2 whole.st070.m094.2 -1
 z.m094.2 whole.st121.m094.2 -1
 z.m094.2 whole.st135.m094.2 -1
 z.m094.2 whole.st155.m094.2 -1
 z.m094.2 whole.st277.m094.2 -1
 z.m094.2 slots.m094 1
 z.m096.0 duo.m096.0 -2
 z.m096.0 whole.st000.m096.0 -1
 z.m096.0 whole.st025.m096.0 -1
 z.m096.0 whole.st026.m096.0 -1
 z.m096.0 whole.st049.m096.0 -1
 z.m096.0 whole.st074.m096.0 -1
 z.m096.0 whole.st092.m096.0 -1
 z.m096.0 whole.st207.m096.0 -1
 z.m096.0 whole.st292.m096.0 -1
 z.m096.0 whole.st346.m096.0 -1
 z.m096.0 slots.m096 1
 z.m097.10 duo.m097.10 -2
 z.m097.10 whole.st067.m097.10 -1
 z.m097.10 whole.st073.m097.10 -1
 z.m097.10 whole.st100.m097.10 -1
 z.m097.10 whole.st171.m097.10 -1
 z.m097.10 whole.st186.m097.10 -1
 z.m097.10 whole.st255.m097.10 -1
 z.m097.10 slots.m097 1
 z.m098.5 duo.m098.5 -2
 z.m098.5 whole.st013.m098.5 -1
 z.m098.5 whole.st019.m098.5 -1
 z.m098.5 whole.st041.m098.5 -1
 z.m098.5 whole.st056.m098.5 -1
 z.m098.5 whole.st118.m098.5 -1
 z.m098.5 whole.st134.m098.5 -1
 z.m098.5 whole.st161.m098.5 -1
 z.m098.5 whole.st165.m098.5 -1
 z.m098.5 whole.st203.m098.5 -1
 z.m098.5 whole.st205.m098.5 -1
 z.m098.5 slots.m098 1
 z.m099.8 duo.m099.8 -2
 z.m099.8 whole.st136.m099.8 -1
 z.m099.8 whole.st283.m099.8 -1
 z.m099.8 whole.st328.m099.8 -1
 z.m099.8 slots.m099 1
 z.m103.9 duo.m103.9 -2
 z.m103.9 whole.st060.m103.9 -1
 z.m103.9 whole.st061.m103.9 -1
 z.m103.9 whole.st103.m103.9 -1
 z.m103.9 whole.st116.m103.9 -1
 z.m103.9 whole.st130.m103.9 -1
 z.m103.9 whole.st232.m103.9 -1
 z.m103.9 whole.st285.m103.9 -1
 z.m103.9 whole.st332.m103.9 -1
 z.m103.9 whole.st334.m103.9 -1
 z.m103.9 slots.m103 1
 z.m106.0 duo.m106.0 -2
 z.m106.0 whole.st025.m106.0 -1
 z.m106.0 whole.st049.m106.0 -1
 z.m106.0 whole.st074.m106.0 -1
 z.m106.0 whole.st092.m106.0 -1
 z.m106.0 whole.st207.m106.0 -1
 z.m106.0 whole.st346.m106.0 -1
 z.m106.0 slots.m106 1
 z.m108.15 duo.m108.15 -2
 z.m108.15 whole.st195.m108.15 -1
 z.m108.15 whole.st263.m108.15 -1
 z.m108.15 slots.m108 1
 z.m110.12 duo.m110.12 -2
 z.m110.12 whole.st081.m110.12 -1
 z.m110.12 whole.st089.m110.12 -1
 z.m110.12 whole.st191.m110.12 -1
 z.m110.12 whole.st196.m110.12 -1
 z.m110.12 whole.st247.m110.12 -1
 z.m110.12 whole.st302.m110.12 -1
 z.m110.12 slots.m110 1
 z.m111.0 duo.m111.0 -2
 z.m111.0 whole.st000.m111.0 -1
 z.m111.0 whole.st025.m111.0 -1
 z.m111.0 whole.st049.m111.0 -1
 z.m111.0 whole.st074.m111.0 -1
 z.m111.0 whole.st092.m111.0 -1
 z.m111.0 whole.st151.m111.0 -1
 z.m111.0 whole.st207.m111.0 -1
 z.m111.0 whole.st346.m111.0 -1
 z.m111.0 slots.m111 1
 z.m113.2 duo.m113.2 -2
 z.m113.2 whole.st070.m113.2 -1
 z.m113.2 whole.st121.m113.2 -1
 z.m113.2 whole.st155.m113.2 -1
 z.m113.2 whole.st172.m113.2 -1
 z.m113.2 whole.st235.m113.2 -1
 z.m113.2 slots.m113 1
 z.m114.3 duo.m114.3 -2
 z.m114.3 whole.st009.m114.3 -1
 z.m114.3 whole.st124.m114.3 -1
 z.m114.3 whole.st150.m114.3 -1
 z.m114.3 whole.st237.m114.3 -1
 z.m114.3 whole.st266.m114.3 -1
 z.m114.3 slots.m114 1
 z.m116.3 duo.m116.3 -2
 z.m116.3 whole.st009.m116.3 -1
 z.m116.3 whole.st124.m116.3 -1
 z.m116.3 whole.st150.m116.3 -1
 z.m116.3 whole.st237.m116.3 -1
 z.m116.3 whole.st266.m116.3 -1
 z.m116.3 slots.m116 1
 z.m118.10 duo.m118.10 -2
 z.m118.10 whole.st067.m118.10 -1
 z.m118.10 whole.st073.m118.10 -1
 z.m118.10 whole.st100.m118.10 -1
 z.m118.10 whole.st171.m118.10 -1
 z.m118.10 whole.st186.m118.10 -1
 z.m118.10 whole.st255.m118.10 -1
 z.m118.10 slots.m118 1
 z.m119.12 duo.m119.12 -2
 z.m119.12 whole.st081.m119.12 -1
 z.m119.12 whole.st089.m119.12 -1
 z.m119.12 whole.st191.m119.12 -1
 z.m119.12 whole.st196.m119.12 -1
 z.m119.12 whole.st247.m119.12 -1
 z.m119.12 whole.st302.m119.12 -1
 z.m119.12 slots.m119 1
 z.m121.4 duo.m121.4 -2
 z.m121.4 whole.st012.m121.4 -1
 z.m121.4 whole.st114.m121.4 -1
 z.m121.4 whole.st145.m121.4 -1
 z.m121.4 whole.st170.m121.4 -1
 z.m121.4 whole.st275.m121.4 -1
 z.m121.4 whole.st279.m121.4 -1
 z.m121.4 whole.st295.m121.4 -1
 z.m121.4 whole.st333.m121.4 -1
 z.m121.4 slots.m121 1
 z.m124.12 duo.m124.12 -2
 z.m124.12 whole.st175.m124.12 -1
 z.m124.12 whole.st247.m124.12 -1
 z.m124.12 slots.m124 1
 z.m127.4 duo.m127.4 -2
 z.m127.4 whole.st114.m127.4 -1
 z.m127.4 whole.st170.m127.4 -1
 z.m127.4 whole.st279.m127.4 -1
 z.m127.4 whole.st295.m127.4 -1
 z.m127.4 slots.m127 1
 z.m130.9 duo.m130.9 -2
 z.m130.9 whole.st060.m130.9 -1
 z.m130.9 whole.st061.m130.9 -1
 z.m130.9 whole.st103.m130.9 -1
 z.m130.9 whole.st116.m130.9 -1
 z.m130.9 whole.st285.m130.9 -1
 z.m130.9 slots.m130 1
 z.m134.2 duo.m134.2 -2
 z.m134.2 whole.st002.m134.2 -1
 z.m134.2 whole.st059.m134.2 -1
 z.m134.2 whole.st070.m134.2 -1
 z.m134.2 whole.st121.m134.2 -1
 z.m134.2 whole.st135.m134.2 -1
 z.m134.2 whole.st155.m134.2 -1
 z.m134.2 whole.st277.m134.2 -1
 z.m134.2 slots.m134 1
 z.m134.5 duo.m134.5 -2
 z.m134.5 whole.st013.m134.5 -1
 z.m134.5 whole.st019.m134.5 -1
 z.m134.5 whole.st041.m134.5 -1
 z.m134.5 whole.st056.m134.5 -1
 z.m134.5 whole.st118.m134.5 -1
 z.m134.5 whole.st134.m134.5 -1
 z.m134.5 whole.st161.m134.5 -1
 z.m134.5 whole.st165.m134.5 -1
 z.m134.5 whole.st203.m134.5 -1
 z.m134.5 whole.st205.m134.5 -1
 z.m134.5 slots.m134 1
 z.m135.10 duo.m135.10 -2
 z.m135.10 whole.st067.m135.10 -1
 z.m135.10 whole.st073.m135.10 -1
 z.m135.10 whole.st100.m135.10 -1
 z.m135.10 whole.st171.m135.10 -1
 z.m135.10 whole.st186.m135.10 -1
 z.m135.10 whole.st255.m135.10 -1
 z.m135.10 slots.m135 1
 z.m137.8 duo.m137.8 -2
 z.m137.8 whole.st045.m137.8 -1
 z.m137.8 whole.st123.m137.8 -1
 z.m137.8 whole.st328.m137.8 -1
 z.m137.8 whole.st331.m137.8 -1
 z.m137.8 slots.m137 1
 z.m138.5 duo.m138.5 -2
 z.m138.5 whole.st013.m138.5 -1
 z.m138.5 whole.st019.m138.5 -1
 z.m138.5 whole.st041.m138.5 -1
 z.m138.5 whole.st056.m138.5 -1
 z.m138.5 whole.st118.m138.5 -1
 z.m138.5 whole.st134.m138.5 -1
 z.m138.5 whole.st161.m138.5 -1
 z.m138.5 whole.st165.m138.5 -1
 z.m138.5 whole.st203.m138.5 -1
 z.m138.5 whole.st205.m138.5 -1
 z.m138.5 slots.m138 1
 z.m139.12 duo.m139.12 -2
 z.m139.12 whole.st063.m139.12 -1
 z.m139.12 whole.st175.m139.12 -1
 z.m139.12 whole.st196.m139.12 -1
 z.m139.12 slots.m139 1
 z.m143.4 duo.m143.4 -2
 z.m143.4 whole.st012.m143.4 -1
 z.m143.4 whole.st114.m143.4 -1
 z.m143.4 whole.st145.m143.4 -1
 z.m143.4 whole.st275.m143.4 -1
 z.m143.4 whole.st279.m143.4 -1
 z.m143.4 whole.st333.m143.4 -1
 z.m143.4 slots.m143 1
 z.m145.14 duo.m145.14 -2
 z.m145.14 whole.st184.m145.14 -1
 z.m145.14 whole.st330.m145.14 -1
 z.m145.14 slots.m145 1
 z.m148.10 duo.m148.10 -2
 z.m148.10 whole.st067.m148.10 -1
 z.m148.10 whole.st073.m148.10 -1
 z.m148.10 whole.st100.m148.10 -1
 z.m148.10 whole.st171.m148.10 -1
 z.m148.10 whole.st186.m148.10 -1
 z.m148.10 whole.st255.m148.10 -1
 z.m148.10 slots.m148 1
 z.m150.9 duo.m150.9 -2
 z.m150.9 whole.st060.m150.9 -1
 z.m150.9 whole.st061.m150.9 -1
 z.m150.9 whole.st103.m150.9 -1
 z.m150.9 whole.st116.m150.9 -1
 z.m150.9 whole.st130.m150.9 -1
 z.m150.9 whole.st285.m150.9 -1
 z.m150.9 whole.st332.m150.9 -1
 z.m150.9 whole.st334.m150.9 -1
 z.m150.9 slots.m150 1
 z.m151.13 duo.m151.13 -2
 z.m151.13 whole.st108.m151.13 -1
 z.m151.13 whole.st120.m151.13 -1
 z.m151.13 whole.st122.m151.13 -1
 z.m151.13 whole.st226.m151.13 -1
 z.m151.13 whole.st227.m151.13 -1
 z.m151.13 whole.st230.m151.13 -1
 z.m151.13 whole.st248.m151.13 -1
 z.m151.13 slots.m151 1
 z.m152.4 duo.m152.4 -2
 z.m152.4 whole.st114.m152.4 -1
 z.m152.4 whole.st279.m152.4 -1
 z.m152.4 whole.st295.m152.4 -1
 z.m152.4 whole.st333.m152.4 -1
 z.m152.4 slots.m152 1
 z.m152.15 duo.m152.15 -2
 z.m152.15 whole.st195.m152.15 -1
 z.m152.15 whole.st263.m152.15 -1
 z.m152.15 slots.m152 1
 z.m154.5 duo.m154.5 -2
 z.m154.5 whole.st013.m154.5 -1
 z.m154.5 whole.st019.m154.5 -1
 z.m154.5 whole.st041.m154.5 -1
 z.m154.5 whole.st056.m154.5 -1
 z.m154.5 whole.st118.m154.5 -1
 z.m154.5 whole.st134.m154.5 -1
 z.m154.5 whole.st161.m154.5 -1
 z.m154.5 whole.st165.m154.5 -1
 z.m154.5 whole.st203.m154.5 -1
 z.m154.5 whole.st205.m154.5 -1
 z.m154.5 slots.m154 1
 z.m155.12 duo.m155.12 -2
 z.m155.12 whole.st081.m155.12 -1
 z.m155.12 whole.st089.m155.12 -1
 z.m155.12 whole.st191.m155.12 -1
 z.m155.12 whole.st196.m155.12 -1
 z.m155.12 whole.st247.m155.12 -1
 z.m155.12 whole.st302.m155.12 -1
 z.m155.12 slots.m155 1
 z.m157.8 duo.m157.8 -2
 z.m157.8 whole.st136.m157.8 -1
 z.m157.8 whole.st283.m157.8 -1
 z.m157.8 whole.st328.m157.8 -1
 z.m157.8 slots.m157 1
 z.m158.12 duo.m158.12 -2
 z.m158.12 whole.st063.m158.12 -1
 z.m158.12 whole.st175.m158.12 -1
 z.m158.12 whole.st196.m158.12 -1
 z.m158.12 slots.m158 1
 z.m159.8 duo.m159.8 -2
 z.m159.8 whole.st045.m159.8 -1
 z.m159.8 whole.st123.m159.8 -1
 z.m159.8 whole.st138.m159.8 -1
 z.m159.8 whole.st328.m159.8 -1
 z.m159.8 whole.st331.m159.8 -1
 z.m159.8 slots.m159 1
 z.m161.10 duo.m161.10 -2
 z.m161.10 whole.st052.m161.10 -1
 z.m161.10 whole.st186.m161.10 -1
 z.m161.10 whole.st261.m161.10 -1
 z.m161.10 whole.st291.m161.10 -1
 z.m161.10 slots.m161 1
 z.m162.2 duo.m162.2 -2
 z.m162.2 whole.st002.m162.2 -1
 z.m162.2 whole.st059.m162.2 -1
 z.m162.2 whole.st070.m162.2 -1
 z.m162.2 whole.st121.m162.2 -1
 z.m162.2 whole.st135.m162.2 -1
 z.m162.2 whole.st155.m162.2 -1
 z.m162.2 whole.st277.m162.2 -1
 z.m162.2 slots.m162 1
 z.m164.6 duo.m164.6 -2
 z.m164.6 whole.st054.m164.6 -1
 z.m164.6 whole.st078.m164.6 -1
 z.m164.6 whole.st106.m164.6 -1
 z.m164.6 whole.st149.m164.6 -1
 z.m164.6 whole.st193.m164.6 -1
 z.m164.6 whole.st233.m164.6 -1
 z.m164.6 whole.st234.m164.6 -1
 z.m164.6 whole.st251.m164.6 -1
 z.m164.6 whole.st256.m164.6 -1
 z.m164.6 whole.st303.m164.6 -1
 z.m164.6 slots.m164 1
 z.m166.2 duo.m166.2 -2
 z.m166.2 whole.st002.m166.2 -1
 z.m166.2 whole.st059.m166.2 -1
 z.m166.2 whole.st070.m166.2 -1
 z.m166.2 whole.st121.m166.2 -1
 z.m166.2 whole.st135.m166.2 -1
 z.m166.2 whole.st155.m166.2 -1
 z.m166.2 whole.st172.m166.2 -1
 z.m166.2 whole.st235.m166.2 -1
 z.m166.2 whole.st277.m166.2 -1
 z.m166.2 slots.m166 1
 z.m168.5 duo.m168.5 -2
 z.m168.5 whole.st013.m168.5 -1
 z.m168.5 whole.st019.m168.5 -1
 z.m168.5 whole.st041.m168.5 -1
 z.m168.5 whole.st044.m168.5 -1
 z.m168.5 whole.st051.m168.5 -1
 z.m168.5 whole.st118.m168.5 -1
 z.m168.5 whole.st134.m168.5 -1
 z.m168.5 whole.st161.m168.5 -1
 z.m168.5 whole.st165.m168.5 -1
 z.m168.5 whole.st205.m168.5 -1
 z.m168.5 slots.m168 1
 z.m172.10 duo.m172.10 -2
 z.m172.10 whole.st067.m172.10 -1
 z.m172.10 whole.st073.m172.10 -1
 z.m172.10 whole.st100.m172.10 -1
 z.m172.10 whole.st171.m172.10 -1
 z.m172.10 whole.st186.m172.10 -1
 z.m172.10 whole.st255.m172.10 -1
 z.m172.10 slots.m172 1
 z.m173.3 duo.m173.3 -2
 z.m173.3 whole.st009.m173.3 -1
 z.m173.3 whole.st124.m173.3 -1
 z.m173.3 whole.st150.m173.3 -1
 z.m173.3 whole.st237.m173.3 -1
 z.m173.3 whole.st266.m173.3 -1
 z.m173.3 slots.m173 1
 z.m176.14 duo.m176.14 -2
 z.m176.14 whole.st184.m176.14 -1
 z.m176.14 whole.st339.m176.14 -1
 z.m176.14 slots.m176 1
 z.m182.3 duo.m182.3 -2
 z.m182.3 whole.st009.m182.3 -1
 z.m182.3 whole.st124.m182.3 -1
 z.m182.3 whole.st150.m182.3 -1
 z.m182.3 whole.st237.m182.3 -1
 z.m182.3 whole.st266.m182.3 -1
 z.m182.3 slots.m182 1
 n.s000 count.s000 -1
 n.s000 load.s000 1
 n.s000 empty.s000 1
 load.s000.1 objective 180
 load.s000.1 load.s000 -1
 load.s000.2 objective 360
 load.s000.2 load.s000 -1
 load.s000.3 objective 540
 load.s000.3 load.s000 -1
 empty.s000 objective 1800
 empty.s000 empty.s000 1
 n.s001 count.s001 -1
 n.s001 load.s001 1
 n.s001 empty.s001 1
 load.s001.1 objective 180
 load.s001.1 load.s001 -1
 load.s001.2 objective 360
 load.s001.2 load.s001 -1
 load.s001.3 objective 540
 load.s001.3 load.s001 -1
 empty.s001 objective 1800
 empty.s001 empty.s001 1
 n.s002 count.s002 -1
 n.s002 load.s002 1
 load.s002.1 objective 180
 load.s002.1 load.s002 -1
 load.s002.2 objective 360
 load.s002.2 load.s002 -1
 load.s002.3 objective 540
 load.s002.3 load.s002 -1
 n.s003 count.s003 -1
 n.s003 load.s003 1
 load.s003.1 objective 180
 load.s003.1 load.s003 -1
 load.s003.2 objective 360
 load.s003.2 load.s003 -1
 load.s003.3 objective 540
 load.s003.3 load.s003 -1
 n.s004 count.s004 -1
 n.s004 load.s004 1
 n.s004 empty.s004 1
 load.s004.1 objective 180
 load.s004.1 load.s004 -1
 load.s004.2 objective 360
 load.s004.2 load.s004 -1
 load.s004.3 objective 540
 load.s004.3 load.s004 -1
 empty.s004 objective 1800
 empty.s004 empty.s004 1
 n.s005 count.s005 -1
 n.s005 load.s005 1
 n.s005 empty.s005 1
 load.s005.1 objective 180
 load.s005.1 load.s005 -1
 load.s005.2 objective 360
 load.s005.2 load.s005 -1
 load.s005.3 objective 540
 load.s005.3 load.s005 -1
 empty.s005 objective 1800
 empty.s005 empty.s005 1
 n.s006 count.s006 -1
 n.s006 load.s006 1
 load.s006.1 objective 180
 load.s006.1 load.s006 -1
 load.s006.2 objective 360
 load.s006.2 load.s006 -1
 load.s006.3 objective 540
 load.s006.3 load.s006 -1
 n.s007 count.s007 -1
 n.s007 load.s007 1
 n.s007 empty.s007 1
 load.s007.1 objective 180
 load.s007.1 load.s007 -1
 load.s007.2 objective 360
 load.s007.2 load.s007 -1
 load.s007.3 objective 540
 load.s007.3 load.s007 -1
 empty.s007 objective 1800
 empty.s007 empty.s007 1
 n.s008 count.s008 -1
 n.s008 load.s008 1
 n.s008 empty.s008 1
 load.s008.1 objective 180
 load.s008.1 load.s008 -1
 load.s008.2 objective 360
 load.s008.2 load.s008 -1
 load.s008.3 objective 540
 load.s008.3 load.s008 -1
 empty.s008 objective 1800
 empty.s008 empty.s008 1
 n.s009 count.s009 -1
 n.s009 load.s009 1
 n.s009 empty.s009 1
 load.s009.1 objective 180
 load.s009.1 load.s009 -1
 load.s009.2 objective 360
 load.s009.2 load.s009 -1
 load.s009.3 objective 540
 load.s009.3 load.s009 -1
 empty.s009 objective 1800
 empty.s009 empty.s009 1
 n.s010 count.s010 -1
 n.s010 load.s010 1
 n.s010 empty.s010 1
 load.s010.1 objective 180
 load.s010.1 load.s010 -1
 load.s010.2 objective 360
 load.s010.2 load.s010 -1
 load.s010.3 objective 540
 load.s010.3 load.s010 -1
 empty.s010 objective 1800
 empty.s010 empty.s010 1
 n.s011 count.s011 -1
 n.s011 load.s011 1
 n.s011 empty.s011 1
 load.s011.1 objective 180
 load.s011.1 load.s011 -1
 load.s011.2 objective 360
 load.s011.2 load.s011 -1
 load.s011.3 objective 540
 load.s011.3 load.s011 -1
 empty.s011 objective 1800
 empty.s011 empty.s011 1
 n.s012 count.s012 -1
 n.s012 load.s012 1
 load.s012.1 objective 180
 load.s012.1 load.s012 -1
 load.s012.2 objective 360
 load.s012.2 load.s012 -1
 load.s012.3 objective 540
 load.s012.3 load.s012 -1
 n.s013 count.s013 -1
 n.s013 load.s013 1
 load.s013.1 objective 180
 load.s013.1 load.s013 -1
 load.s013.2 objective 360
 load.s013.2 load.s013 -1
 load.s013.3 objective 540
 load.s013.3 load.s013 -1
 n.s014 count.s014 -1
 n.s014 load.s014 1
 n.s014 empty.s014 1
 load.s014.1 objective 180
 load.s014.1 load.s014 -1
 load.s014.2 objective 360
 load.s014.2 load.s014 -1
 load.s014.3 objective 540
 load.s014.3 load.s014 -1
 empty.s014 objective 1800
 empty.s014 empty.s014 1
 n.s015 count.s015 -1
 n.s015 load.s015 1
 load.s015.1 objective 180
 load.s015.1 load.s015 -1
 load.s015.2 objective 360
 load.s015.2 load.s015 -1
 load.s015.3 objective 540
 load.s015.3 load.s015 -1
 n.s016 count.s016 -1
 n.s016 load.s016 1
 load.s016.1 objective 180
 load.s016.1 load.s016 -1
 load.s016.2 objective 360
 load.s016.2 load.s016 -1
 load.s016.3 objective 540
 load.s016.3 load.s016 -1
 n.s017 count.s017 -1
 n.s017 load.s017 1
 n.s017 empty.s017 1
 load.s017.1 objective 180
 load.s017.1 load.s017 -1
 load.s017.2 objective 360
 load.s017.2 load.s017 -1
 load.s017.3 objective 540
 load.s017.3 load.s017 -1
 empty.s017 objective 1800
 empty.s017 empty.s017 1
 n.s018 count.s018 -1
 n.s018 load.s018 1
 n.s018 empty.s018 1
 load.s018.1 objective 360
 load.s018.1 load.s018 -1
 empty.s018 objective 1800
 empty.s018 empty.s018 1
 n.s019 count.s019 -1
 n.s019 load.s019 1
 load.s019.1 objective 180
 load.s019.1 load.s019 -1
 load.s019.2 objective 360
 load.s019.2 load.s019 -1
 load.s019.3 objective 540
 load.s019.3 load.s019 -1
 n.s020 count.s020 -1
 n.s020 load.s020 1
 n.s020 empty.s020 1
 load.s020.1 objective 180
 load.s020.1 load.s020 -1
 load.s020.2 objective 360
 load.s020.2 load.s020 -1
 load.s020.3 objective 540
 load.s020.3 load.s020 -1
 empty.s020 objective 1800
 empty.s020 empty.s020 1
 n.s021 count.s021 -1
 n.s021 load.s021 1
 n.s021 empty.s021 1
 load.s021.1 objective 180
 load.s021.1 load.s021 -1
 load.s021.2 objective 360
 load.s021.2 load.s021 -1
 empty.s021 objective 1800
 empty.s021 empty.s021 1
 n.s022 count.s022 -1
 n.s022 load.s022 1
 n.s022 empty.s022 1
 load.s022.1 objective 180
 load.s022.1 load.s022 -1
 load.s022.2 objective 360
 load.s022.2 load.s022 -1
 load.s022.3 objective 540
 load.s022.3 load.s022 -1
 empty.s022 objective 1800
 empty.s022 empty.s022 1
 n.s023 count.s023 -1
 n.s023 load.s023 1
 n.s023 empty.s023 1
 load.s023.1 objective 180
 load.s023.1 load.s023 -1
 load.s023.2 objective 360
 load.s023.2 load.s023 -1
 load.s023.3 objective 540
 load.s023.3 load.s023 -1
 empty.s023 objective 1800
 empty.s023 empty.s023 1
 n.s024 count.s024 -1
 n.s024 load.s024 1
 load.s024.1 objective 180
 load.s024.1 load.s024 -1
 load.s024.2 objective 360
 load.s024.2 load.s024 -1
 load.s024.3 objective 540
 load.s024.3 load.s024 -1
 n.s025 count.s025 -1
 n.s025 most.s025 1
 n.s025 least.s025 1
 n.s025 load.s025 1
 open.s025 most.s025 -10
 open.s025 least.s025 -3
 open.s025 empty.s025 1
 load.s025.1 objective 180
 load.s025.1 load.s025 -1
 load.s025.2 objective 360
 load.s025.2 load.s025 -1
 load.s025.3 objective 540
 load.s025.3 load.s025 -1
 empty.s025 objective 1800
 empty.s025 empty.s025 1
 n.s026 count.s026 -1
 n.s026 load.s026 1
 load.s026.1 objective 180
 load.s026.1 load.s026 -1
 load.s026.2 objective 360
 load.s026.2 load.s026 -1
 load.s026.3 objective 540
 load.s026.3 load.s026 -1
 n.s027 count.s027 -1
 n.s027 load.s027 1
 n.s027 empty.s027 1
 load.s027.1 objective 180
 load.s027.1 load.s027 -1
 load.s027.2 objective 360
 load.s027.2 load.s027 -1
 load.s027.3 objective 540
 load.s027.3 load.s027 -1
 empty.s027 objective 1800
 empty.s027 empty.s027 1
 n.s028 count.s028 -1
 n.s028 load.s028 1
 load.s028.1 objective 180
 load.s028.1 load.s028 -1
 load.s028.2 objective 360
 load.s028.2 load.s028 -1
 load.s028.3 objective 540
 load.s028.3 load.s028 -1
 n.s029 count.s029 -1
 n.s029 load.s029 1
 n.s029 empty.s029 1
 load.s029.1 objective 180
 load.s029.1 load.s029 -1
 load.s029.2 objective 360
 load.s029.2 load.s029 -1
 load.s029.3 objective 540
 load.s029.3 load.s029 -1
 empty.s029 objective 1800
 empty.s029 empty.s029 1
 n.s030 count.s030 -1
 n.s030 load.s030 1
 load.s030.1 objective 180
 load.s030.1 load.s030 -1
 load.s030.2 objective 360
 load.s030.2 load.s030 -1
 load.s030.3 objective 540
 load.s030.3 load.s030 -1
 n.s031 count.s031 -1
 n.s031 load.s031 1
 n.s031 empty.s031 1
 load.s031.1 objective 180
 load.s031.1 load.s031 -1
 load.s031.2 objective 360
 load.s031.2 load.s031 -1
 load.s031.3 objective 540
 load.s031.3 load.s031 -1
 empty.s031 objective 1800
 empty.s031 empty.s031 1
 n.s032 count.s032 -1
 n.s032 most.s032 1
 n.s032 least.s032 1
 n.s032 load.s032 1
 open.s032 most.s032 -14
 open.s032 least.s032 -3
 open.s032 empty.s032 1
 load.s032.1 objective 180
 load.s032.1 load.s032 -1
 load.s032.2 objective 360
 load.s032.2 load.s032 -1
 load.s032.3 objective 540
 load.s032.3 load.s032 -1
 empty.s032 objective 1800
 empty.s032 empty.s032 1
 n.s033 count.s033 -1
 n.s033 load.s033 1
 n.s033 empty.s033 1
 load.s033.1 objective 180
 load.s033.1 load.s033 -1
 load.s033.2 objective 360
 load.s033.2 load.s033 -1
 load.s033.3 objective 540
 load.s033.3 load.s033 -1
 empty.s033 objective 1800
 empty.s033 empty.s033 1
 n.s034 count.s034 -1
 n.s034 load.s034 1
 n.s034 empty.s034 1
 load.s034.1 objective 180
 load.s034.1 load.s034 -1
 load.s034.2 objective 360
 load.s034.2 load.s034 -1
 load.s034.3 objective 540
 load.s034.3 load.s034 -1
 empty.s034 objective 1800
 empty.s034 empty.s034 1
 m1 'MARKER' 'INTEND'
RHS
 rhs one.st000 1
 rhs one.st001 1
 rhs one.st002 1
 rhs one.st003 1
 rhs one.st004 1
 rhs one.st005 1
 rhs one.st006 1
 rhs one.st007 1
 rhs one.st008 1
 rhs one.st009 1
 rhs one.st011 1
 rhs one.st012 1
 rhs one.st013 1
 rhs one.st014 1
 rhs one.st015 1
 rhs one.st016 1
 rhs one.st017 1
 rhs one.st018 1
 rhs one.st019 1
 rhs one.st020 1
 rhs one.st021 1
 rhs one.st022 1
 rhs one.st023 1
 rhs one.st024 1
 rhs one.st025 1
 rhs one.st026 1
 rhs one.st027 1
 rhs one.st028 1
 rhs one.st029 1
 rhs one.st030 1
 rhs one.st031 1
 rhs one.st033 1
 rhs one.st034 1
 rhs one.st035 1
 rhs one.st036 1
 rhs one.st037 1
 rhs one.st038 1
 rhs one.st039 1
 rhs one.st040 1
 rhs one.st041 1
 rhs one.st042 1
 rhs one.st043 1
 rhs one.st044 1
 rhs one.st045 1
 rhs one.st046 1
 rhs one.st047 1
 rhs one.st048 1
 rhs one.st049 1
 rhs one.st050 1
 rhs one.st051 1
 rhs one.st052 1
 rhs one.st053 1
 rhs one.st054 1
 rhs one.st055 1
 rhs one.st056 1
 rhs one.st057 1
 rhs one.st058 1
 rhs one.st059 1
 rhs one.st060 1
 rhs one.st061 1
 rhs one.st062 1
 rhs one.st063 1
 rhs one.st064 1
 rhs one.st065 1
 rhs one.st066 1
 rhs one.st067 1
 rhs one.st068 1
 rhs one.st069 1
 rhs one.st070 1
 rhs one.st071 1
 rhs one.st072 1
 rhs one.st073 1
 rhs one.st074 1
 rhs one.st075 1
 rhs one.st076 1
 rhs one.st078 1
 rhs one.st079 1
 rhs one.st081 1
 rhs one.st082 1
 rhs one.st083 1
 rhs one.st084 1
 rhs one.st085 1
 rhs one.st087 1
 rhs one.st089 1
 rhs one.st090 1
 rhs one.st091 1
 rhs one.st092 1
 rhs one.st093 1
 rhs one.st094 1
 rhs one.st095 1
 rhs one.st097 1
 rhs one.st098 1
 rhs one.st099 1
 rhs one.st100 1
 rhs one.st101 1
 rhs one.st102 1
 rhs one.st103 1
 rhs one.st104 1
 rhs one.st105 1
 rhs one.st106 1
 rhs one.st107 1
 rhs one.st108 1
 rhs one.st109 1
 rhs one.st110 1
 rhs one.st111 1
 rhs one.st112 1
 rhs one.st113 1
 rhs one.st114 1
 rhs one.st115 1
 rhs one.st116 1
 rhs one.st117 1
 rhs one.st118 1
 rhs one.st119 1
 rhs one.st120 1
 rhs one.st121 1
 rhs one.st122 1
 rhs one.st123 1
 rhs one.st124 1
 rhs one.st125 1
 rhs one.st127 1
 rhs one.st128 1
 rhs one.st129 1
 rhs one.st130 1
 rhs one.st131 1
 rhs one.st132 1
 rhs one.st133 1
 rhs one.st134 1
 rhs one.st135 1
 rhs one.st136 1
 rhs one.st137 1
 rhs one.st138 1
 rhs one.st140 1
 rhs one.st141 1
 rhs one.st143 1
 rhs one.st144 1
 rhs one.st145 1
 rhs one.st146 1
 rhs one.st147 1
 rhs one.st148 1
 rhs one.st149 1
 rhs one.st150 1
 rhs one.st151 1
 rhs one.st152 1
 rhs one.st153 1
 rhs one.st154 1
 rhs one.st155 1
 rhs one.st156 1
 rhs one.st157 1
 rhs one.st159 1
 rhs one.st160 1
 rhs one.st161 1
 rhs one.st162 1
 rhs one.st163 1
 rhs one.st164 1
 rhs one.st165 1
 rhs one.st166 1
 rhs one.st167 1
 rhs one.st168 1
 rhs one.st169 1
 rhs one.st170 1
 rhs one.st171 1
 rhs one.st172 1
 rhs one.st173 1
 rhs one.st174 1
 rhs one.st175 1
 rhs one.st176 1
 rhs one.st177 1
 rhs one.st178 1
 rhs one.st179 1
 rhs one.st180 1
 rhs one.st181 1
 rhs one.st182 1
 rhs one.st183 1
 rhs one.st184 1
 rhs one.st185 1
 rhs one.st186 1
 rhs one.st187 1
 rhs one.st188 1
 rhs one.st189 1
 rhs one.st190 1
 rhs one.st191 1
 rhs one.st192 1
 rhs one.st193 1
 rhs one.st194 1
 rhs one.st195 1
 rhs one.st196 1
 rhs one.st197 1
 rhs one.st198 1
 rhs one.st199 1
 rhs one.st200 1
 rhs one.st201 1
 rhs one.st202 1
 rhs one.st203 1
 rhs one.st204 1
 rhs one.st205 1
 rhs one.st207 1
 rhs one.st208 1
 rhs one.st209 1
 rhs one.st210 1
 rhs one.st211 1
 rhs one.st212 1
 rhs one.st213 1
 rhs one.st214 1
 rhs one.st215 1
 rhs one.st216 1
 rhs one.st217 1
 rhs one.st218 1
 rhs one.st219 1
 rhs one.st220 1
 rhs one.st221 1
 rhs one.st222 1
 rhs one.st223 1
 rhs one.st224 1
 rhs one.st225 1
 rhs one.st226 1
 rhs one.st227 1
 rhs one.st228 1
 rhs one.st229 1
 rhs one.st230 1
 rhs one.st231 1
 rhs one.st232 1
 rhs one.st233 1
 rhs one.st234 1
 rhs one.st235 1
 rhs one.st236 1
 rhs one.st237 1
 rhs one.st238 1
 rhs one.st239 1
 rhs one.st240 1
 rhs one.st241 1
 rhs one.st242 1
 rhs one.st243 1
 rhs one.st244 1
 rhs one.st245 1
 rhs one.st246 1
 rhs one.st247 1
 rhs one.st248 1
 rhs one.st249 1
 rhs one.st250 1
 rhs one.st251 1
 rhs one.st252 1
 rhs one.st253 1
 rhs one.st254 1
 rhs one.st255 1
 rhs one.st256 1
 rhs one.st257 1
 rhs one.st258 1
 rhs one.st259 1
 rhs one.st260 1
 rhs one.st261 1
 rhs one.st262 1
 rhs one.st263 1
 rhs one.st264 1
 rhs one.st265 1
 rhs one.st266 1
 rhs one.st267 1
 rhs one.st268 1
 rhs one.st269 1
 rhs one.st270 1
 rhs one.st271 1
 rhs one.st272 1
 rhs one.st275 1
 rhs one.st276 1
 rhs one.st277 1
 rhs one.st278 1
 rhs one.st279 1
 rhs one.st280 1
 rhs one.st281 1
 rhs one.st282 1
 rhs one.st283 1
 rhs one.st284 1
 rhs one.st285 1
 rhs one.st286 1
 rhs one.st287 1
 rhs one.st288 1
 rhs one.st289 1
 rhs one.st290 1
 rhs one.st291 1
 rhs one.st292 1
 rhs one.st293 1
 rhs one.st294 1
 rhs one.st295 1
 rhs one.st296 1
 rhs one.st297 1
 rhs one.st298 1
 rhs one.st300 1
 rhs one.st301 1
 rhs one.st302 1
 rhs one.st303 1
 rhs one.st304 1
 rhs one.st305 1
 rhs one.st306 1
 rhs one.st307 1
 rhs one.st308 1
 rhs one.st310 1
 rhs one.st313 1
 rhs one.st314 1
 rhs one.st315 1
 rhs one.st316 1
 rhs one.st317 1
 rhs one.st318 1
 rhs one.st319 1
 rhs one.st320 1
 rhs one.st321 1
 rhs one.st322 1
 rhs one.st324 1
 rhs one.st325 1
 rhs one.st326 1
 rhs one.st327 1
 rhs one.st328 1
 rhs one.st329 1
 rhs one.st330 1
 rhs one.st331 1
 rhs one.st332 1
 rhs one.st333 1
 rhs one.st334 1
 rhs one.st335 1
 rhs one.st336 1
 rhs one.st337 1
 rhs one.st338 1
 rhs one.st339 1
 rhs one.st340 1
 rhs one.st341 1
 rhs one.st342 1
 rhs one.st343 1
 rhs one.st344 1
 rhs one.st345 1
 rhs one.st346 1
 rhs one.st347 1
 rhs one.st348 1
 rhs one.st349 1
 rhs slots.m000 2
 rhs slots.m001 1
 rhs slots.m002 2
 rhs slots.m003 2
 rhs slots.m004 3
 rhs slots.m005 1
 rhs slots.m006 1
 rhs slots.m007 2
 rhs slots.m008 1
 rhs slots.m009 2
 rhs slots.m010 1
 rhs slots.m011 3
 rhs slots.m012 1
 rhs slots.m013 1
 rhs slots.m014 4
 rhs slots.m015 2
 rhs slots.m016 3
 rhs slots.m017 2
 rhs slots.m018 2
 rhs slots.m019 1
 rhs slots.m020 1
 rhs slots.m021 1
 rhs slots.m022 2
 rhs slots.m023 3
 rhs slots.m024 1
 rhs slots.m025 2
 rhs slots.m026 2
 rhs slots.m027 2
 rhs slots.m028 2
 rhs slots.m029 1
 rhs slots.m030 1
 rhs slots.m031 1
 rhs slots.m032 1
 rhs slots.m033 2
 rhs slots.m034 1
 rhs slots.m035 2
 rhs slots.m036 1
 rhs slots.m037 2
 rhs slots.m038 1
 rhs slots.m039 2
 rhs slots.m040 4
 rhs slots.m041 1
 rhs slots.m042 2
 rhs slots.m043 1
 rhs slots.m044 4
 rhs slots.m045 1
 rhs slots.m046 1
 rhs slots.m047 1
 rhs slots.m048 1
 rhs slots.m049 3
 rhs slots.m050 2
 rhs slots.m051 1
 rhs slots.m052 2
 rhs slots.m053 3
 rhs slots.m054 1
 rhs slots.m055 2
 rhs slots.m056 1
 rhs slots.m057 2
 rhs slots.m058 2
 rhs slots.m059 1
 rhs slots.m060 4
 rhs slots.m061 2
 rhs slots.m062 4
 rhs slots.m063 2
 rhs slots.m064 1
 rhs slots.m065 1
 rhs slots.m066 1
 rhs slots.m067 1
 rhs slots.m068 1
 rhs slots.m069 2
 rhs slots.m070 1
 rhs slots.m071 1
 rhs slots.m072 2
 rhs slots.m073 2
 rhs slots.m074 2
 rhs slots.m075 1
 rhs slots.m077 2
 rhs slots.m078 1
 rhs slots.m079 1
 rhs slots.m080 1
 rhs slots.m081 1
 rhs slots.m082 2
 rhs slots.m083 1
 rhs slots.m084 1
 rhs slots.m085 1
 rhs slots.m086 2
 rhs slots.m087 1
 rhs slots.m088 3
 rhs slots.m089 3
 rhs slots.m090 2
 rhs slots.m091 4
 rhs slots.m092 2
 rhs slots.m093 1
 rhs slots.m094 2
 rhs slots.m095 2
 rhs slots.m096 1
 rhs slots.m097 1
 rhs slots.m098 1
 rhs slots.m099 3
 rhs slots.m100 1
 rhs slots.m101 3
 rhs slots.m102 1
 rhs slots.m103 1
 rhs slots.m104 1
 rhs slots.m105 2
 rhs slots.m106 1
 rhs slots.m107 2
 rhs slots.m108 3
 rhs slots.m109 2
 rhs slots.m110 1
 rhs slots.m111 1
 rhs slots.m112 1
 rhs slots.m113 2
 rhs slots.m114 3
 rhs slots.m115 1
 rhs slots.m116 1
 rhs slots.m117 2
 rhs slots.m118 1
 rhs slots.m119 1
 rhs slots.m120 2
 rhs slots.m121 2
 rhs slots.m122 1
 rhs slots.m123 2
 rhs slots.m124 2
 rhs slots.m125 2
 rhs slots.m126 2
 rhs slots.m127 3
 rhs slots.m128 2
 rhs slots.m129 2
 rhs slots.m130 4
 rhs slots.m131 1
 rhs slots.m132 2
 rhs slots.m133 1
 rhs slots.m134 2
 rhs slots.m135 2
 rhs slots.m136 1
 rhs slots.m137 2
 rhs slots.m138 4
 rhs slots.m139 1
 rhs slots.m140 1
 rhs slots.m142 1
 rhs slots.m143 1
 rhs slots.m144 4
 rhs slots.m145 1
 rhs slots.m146 2
 rhs slots.m147 2
 rhs slots.m148 2
 rhs slots.m149 1
 rhs slots.m150 1
 rhs slots.m151 2
 rhs slots.m152 3
 rhs slots.m153 1
 rhs slots.m154 1
 rhs slots.m155 1
 rhs slots.m156 1
 rhs slots.m157 2
 rhs slots.m158 1
 rhs slots.m159 2
 rhs slots.m160 2
 rhs slots.m161 1
 rhs slots.m162 3
 rhs slots.m163 1
 rhs slots.m164 3
 rhs slots.m165 2
 rhs slots.m166 1
 rhs slots.m167 1
 rhs slots.m168 3
 rhs slots.m169 1
 rhs slots.m170 4
 rhs slots.m171 1
 rhs slots.m172 2
 rhs slots.m173 1
 rhs slots.m174 1
 rhs slots.m175 1
 rhs slots.m176 1
 rhs slots.m177 1
 rhs slots.m179 2
 rhs slots.m181 1
 rhs slots.m182 1
 rhs slots.m183 2
 rhs slots.m184 2
 rhs slots.m185 1
 rhs load.s000 2
 rhs empty.s000 1
 rhs load.s001 2
 rhs empty.s001 1
 rhs load.s002 3
 rhs load.s003 2
 rhs load.s004 5
 rhs empty.s004 1
 rhs load.s005 10
 rhs empty.s005 1
 rhs load.s006 4
 rhs load.s007 5
 rhs empty.s007 1
 rhs load.s008 2
 rhs empty.s008 1
 rhs load.s009 5
 rhs empty.s009 1
 rhs load.s010 6
 rhs empty.s010 1
 rhs load.s011 5
 rhs empty.s011 1
 rhs load.s012 4
 rhs load.s013 2
 rhs load.s014 5
 rhs empty.s014 1
 rhs load.s015 5
 rhs load.s016 2
 rhs load.s017 3
 rhs empty.s017 1
 rhs load.s018 1
 rhs empty.s018 1
 rhs load.s019 4
 rhs load.s020 4
 rhs empty.s020 1
 rhs load.s021 1
 rhs empty.s021 1
 rhs load.s022 3
 rhs empty.s022 1
 rhs load.s023 3
 rhs empty.s023 1
 rhs load.s024 3
 rhs load.s025 3
 rhs empty.s025 1
 rhs load.s026 4
 rhs load.s027 2
 rhs empty.s027 1
 rhs load.s028 2
 rhs load.s029 4
 rhs empty.s029 1
 rhs load.s030 3
 rhs load.s031 3
 rhs empty.s031 1
 rhs load.s032 4
 rhs empty.s032 1
 rhs load.s033 1
 rhs empty.s033 1
 rhs load.s034 2
 rhs empty.s034 1
 rhs guests.p000 43
BOUNDS
 FX bnd objective.offset 1
 LO bnd x.st000.m111 0
 UP bnd x.st000.m111 1
 LO bnd x.st000.m078 0
 UP bnd x.st000.m078 1
 LO bnd x.st000.m006 0
 UP bnd x.st000.m006 1
 LO bnd x.st000.m096 0
 UP bnd x.st000.m096 1
 LO bnd x.st001.m093 0
 UP bnd x.st001.m093 1
 LO bnd x.st001.m053 0
 UP bnd x.st001.m053 1
 LO bnd x.st001.m008 0
 UP bnd x.st001.m008 1
 LO bnd x.st002.m134 0
 UP bnd x.st002.m134 1
 LO bnd x.st002.m162 0
 UP bnd x.st002.m162 1
 LO bnd x.st002.m107 0
 UP bnd x.st002.m107 1
 LO bnd x.st002.m038 0
 UP bnd x.st002.m038 1
 LO bnd x.st002.m036 0
 UP bnd x.st002.m036 1
 LO bnd x.st002.m069 0
 UP bnd x.st002.m069 1
 LO bnd x.st002.m102 0
 UP bnd x.st002.m102 1
 LO bnd x.st002.m086 0
 UP bnd x.st002.m086 1
 LO bnd x.st002.m094 0
 UP bnd x.st002.m094 1
 LO bnd x.st002.m064 0
 UP bnd x.st002.m064 1
 LO bnd x.st002.m125 0
 UP bnd x.st002.m125 1
 LO bnd x.st002.m126 0
 UP bnd x.st002.m126 1
 LO bnd x.st002.m170 0
 UP bnd x.st002.m170 1
 LO bnd x.st002.m166 0
 UP bnd x.st002.m166 1
 LO bnd x.st002.m000 0
 UP bnd x.st002.m000 1
 LO bnd x.st003.m167 0
 UP bnd x.st003.m167 1
 LO bnd x.st003.m157 0
 UP bnd x.st003.m157 1
 LO bnd x.st003.m099 0
 UP bnd x.st003.m099 1
 LO bnd x.st004.m109 0
 UP bnd x.st004.m109 1
 LO bnd x.st004.m020 0
 UP bnd x.st004.m020 1
 LO bnd x.st004.m112 0
 UP bnd x.st004.m112 1
 LO bnd x.st004.m183 0
 UP bnd x.st004.m183 1
 LO bnd x.st004.m181 0
 UP bnd x.st004.m181 1
 LO bnd x.st004.m156 0
 UP bnd x.st004.m156 1
 LO bnd x.st005.m147 0
 UP bnd x.st005.m147 1
 LO bnd x.st005.m005 0
 UP bnd x.st005.m005 1
 LO bnd x.st005.m151 0
 UP bnd x.st005.m151 1
 LO bnd x.st006.m122 0
 UP bnd x.st006.m122 1
 LO bnd x.st006.m083 0
 UP bnd x.st006.m083 1
 LO bnd x.st006.m090 0
 UP bnd x.st006.m090 1
 LO bnd x.st006.m168 0
 UP bnd x.st006.m168 1
 LO bnd x.st006.m070 0
 UP bnd x.st006.m070 1
 LO bnd x.st006.m095 0
 UP bnd x.st006.m095 1
 LO bnd x.st007.m098 0
 UP bnd x.st007.m098 1
 LO bnd x.st007.m134 0
 UP bnd x.st007.m134 1
 LO bnd x.st007.m042 0
 UP bnd x.st007.m042 1
 LO bnd x.st007.m060 0
 UP bnd x.st007.m060 1
 LO bnd x.st007.m058 0
 UP bnd x.st007.m058 1
 LO bnd x.st007.m138 0
 UP bnd x.st007.m138 1
 LO bnd x.st007.m041 0
 UP bnd x.st007.m041 1
 LO bnd x.st007.m154 0
 UP bnd x.st007.m154 1
 LO bnd x.st007.m013 0
 UP bnd x.st007.m013 1
 LO bnd x.st007.m089 0
 UP bnd x.st007.m089 1
 LO bnd x.st007.m122 0
 UP bnd x.st007.m122 1
 LO bnd x.st007.m083 0
 UP bnd x.st007.m083 1
 LO bnd x.st007.m090 0
 UP bnd x.st007.m090 1
 LO bnd x.st007.m168 0
 UP bnd x.st007.m168 1
 LO bnd x.st007.m070 0
 UP bnd x.st007.m070 1
 LO bnd x.st008.m111 0
 UP bnd x.st008.m111 1
 LO bnd x.st008.m136 0
 UP bnd x.st008.m136 1
 LO bnd x.st008.m078 0
 UP bnd x.st008.m078 1
 LO bnd x.st008.m006 0
 UP bnd x.st008.m006 1
 LO bnd x.st008.m096 0
 UP bnd x.st008.m096 1
 LO bnd x.st008.m027 0
 UP bnd x.st008.m027 1
 LO bnd x.st009.m182 0
 UP bnd x.st009.m182 1
 LO bnd x.st009.m116 0
 UP bnd x.st009.m116 1
 LO bnd x.st009.m114 0
 UP bnd x.st009.m114 1
 LO bnd x.st009.m018 0
 UP bnd x.st009.m018 1
 LO bnd x.st009.m173 0
 UP bnd x.st009.m173 1
 LO bnd x.st009.m040 0
 UP bnd x.st009.m040 1
 LO bnd x.st009.m120 0
 UP bnd x.st009.m120 1
 LO bnd x.st009.m029 0
 UP bnd x.st009.m029 1
 LO bnd x.st009.m077 0
 UP bnd x.st009.m077 1
 LO bnd x.st011.m063 0
 UP bnd x.st011.m063 1
 LO bnd x.st011.m148 0
 UP bnd x.st011.m148 1
 LO bnd x.st011.m050 0
 UP bnd x.st011.m050 1
 LO bnd x.st011.m091 0
 UP bnd x.st011.m091 1
 LO bnd x.st011.m118 0
 UP bnd x.st011.m118 1
 LO bnd x.st011.m144 0
 UP bnd x.st011.m144 1
 LO bnd x.st011.m025 0
 UP bnd x.st011.m025 1
 LO bnd x.st011.m097 0
 UP bnd x.st011.m097 1
 LO bnd x.st011.m052 0
 UP bnd x.st011.m052 1
 LO bnd x.st011.m051 0
 UP bnd x.st011.m051 1
 LO bnd x.st011.m135 0
 UP bnd x.st011.m135 1
 LO bnd x.st011.m047 0
 UP bnd x.st011.m047 1
 LO bnd x.st012.m146 0
 UP bnd x.st012.m146 1
 LO bnd x.st012.m001 0
 UP bnd x.st012.m001 1
 LO bnd x.st012.m143 0
 UP bnd x.st012.m143 1
 LO bnd x.st012.m002 0
 UP bnd x.st012.m002 1
 LO bnd x.st012.m048 0
 UP bnd x.st012.m048 1
 LO bnd x.st012.m075 0
 UP bnd x.st012.m075 1
 LO bnd x.st012.m121 0
 UP bnd x.st012.m121 1
 LO bnd x.st012.m081 0
 UP bnd x.st012.m081 1
 LO bnd x.st013.m098 0
 UP bnd x.st013.m098 1
 LO bnd x.st013.m134 0
 UP bnd x.st013.m134 1
 LO bnd x.st013.m042 0
 UP bnd x.st013.m042 1
 LO bnd x.st013.m060 0
 UP bnd x.st013.m060 1
 LO bnd x.st013.m058 0
 UP bnd x.st013.m058 1
 LO bnd x.st013.m138 0
 UP bnd x.st013.m138 1
 LO bnd x.st013.m041 0
 UP bnd x.st013.m041 1
 LO bnd x.st013.m154 0
 UP bnd x.st013.m154 1
 LO bnd x.st013.m065 0
 UP bnd x.st013.m065 1
 LO bnd x.st013.m013 0
 UP bnd x.st013.m013 1
 LO bnd x.st013.m122 0
 UP bnd x.st013.m122 1
 LO bnd x.st013.m083 0
 UP bnd x.st013.m083 1
 LO bnd x.st013.m090 0
 UP bnd x.st013.m090 1
 LO bnd x.st013.m168 0
 UP bnd x.st013.m168 1
 LO bnd x.st013.m070 0
 UP bnd x.st013.m070 1
 LO bnd x.st013.m095 0
 UP bnd x.st013.m095 1
 LO bnd x.st013.m169 0
 UP bnd x.st013.m169 1
 LO bnd x.st014.m170 0
 UP bnd x.st014.m170 1
 LO bnd x.st014.m166 0
 UP bnd x.st014.m166 1
 LO bnd x.st014.m000 0
 UP bnd x.st014.m000 1
 LO bnd x.st014.m037 0
 UP bnd x.st014.m037 1
 LO bnd x.st014.m113 0
 UP bnd x.st014.m113 1
 LO bnd x.st015.m134 0
 UP bnd x.st015.m134 1
 LO bnd x.st015.m162 0
 UP bnd x.st015.m162 1
 LO bnd x.st015.m107 0
 UP bnd x.st015.m107 1
 LO bnd x.st015.m038 0
 UP bnd x.st015.m038 1
 LO bnd x.st015.m171 0
 UP bnd x.st015.m171 1
 LO bnd x.st015.m036 0
 UP bnd x.st015.m036 1
 LO bnd x.st015.m086 0
 UP bnd x.st015.m086 1
 LO bnd x.st015.m094 0
 UP bnd x.st015.m094 1
 LO bnd x.st015.m064 0
 UP bnd x.st015.m064 1
 LO bnd x.st015.m125 0
 UP bnd x.st015.m125 1
 LO bnd x.st015.m126 0
 UP bnd x.st015.m126 1
 LO bnd x.st015.m170 0
 UP bnd x.st015.m170 1
 LO bnd x.st015.m166 0
 UP bnd x.st015.m166 1
 LO bnd x.st015.m000 0
 UP bnd x.st015.m000 1
 LO bnd x.st015.m037 0
 UP bnd x.st015.m037 1
 LO bnd x.st015.m113 0
 UP bnd x.st015.m113 1
 LO bnd x.st016.m072 0
 UP bnd x.st016.m072 1
 LO bnd x.st016.m130 0
 UP bnd x.st016.m130 1
 LO bnd x.st016.m007 0
 UP bnd x.st016.m007 1
 LO bnd x.st016.m044 0
 UP bnd x.st016.m044 1
 LO bnd x.st016.m101 0
 UP bnd x.st016.m101 1
 LO bnd x.st016.m023 0
 UP bnd x.st016.m023 1
 LO bnd x.st016.m032 0
 UP bnd x.st016.m032 1
 LO bnd x.st016.m015 0
 UP bnd x.st016.m015 1
 LO bnd x.st016.m084 0
 UP bnd x.st016.m084 1
 LO bnd x.st016.m009 0
 UP bnd x.st016.m009 1
 LO bnd x.st016.m045 0
 UP bnd x.st016.m045 1
 LO bnd x.st017.m134 0
 UP bnd x.st017.m134 1
 LO bnd x.st017.m162 0
 UP bnd x.st017.m162 1
 LO bnd x.st017.m107 0
 UP bnd x.st017.m107 1
 LO bnd x.st017.m038 0
 UP bnd x.st017.m038 1
 LO bnd x.st017.m171 0
 UP bnd x.st017.m171 1
 LO bnd x.st017.m036 0
 UP bnd x.st017.m036 1
 LO bnd x.st017.m102 0
 UP bnd x.st017.m102 1
 LO bnd x.st017.m086 0
 UP bnd x.st017.m086 1
 LO bnd x.st017.m094 0
 UP bnd x.st017.m094 1
 LO bnd x.st017.m064 0
 UP bnd x.st017.m064 1
 LO bnd x.st017.m125 0
 UP bnd x.st017.m125 1
 LO bnd x.st017.m126 0
 UP bnd x.st017.m126 1
 LO bnd x.st017.m170 0
 UP bnd x.st017.m170 1
 LO bnd x.st017.m166 0
 UP bnd x.st017.m166 1
 LO bnd x.st017.m000 0
 UP bnd x.st017.m000 1
 LO bnd x.st018.m033 0
 UP bnd x.st018.m033 1
 LO bnd x.st018.m100 0
 UP bnd x.st018.m100 1
 LO bnd x.st018.m085 0
 UP bnd x.st018.m085 1
 LO bnd x.st018.m164 0
 UP bnd x.st018.m164 1
 LO bnd x.st018.m062 0
 UP bnd x.st018.m062 1
 LO bnd x.st019.m098 0
 UP bnd x.st019.m098 1
 LO bnd x.st019.m134 0
 UP bnd x.st019.m134 1
 LO bnd x.st019.m042 0
 UP bnd x.st019.m042 1
 LO bnd x.st019.m060 0
 UP bnd x.st019.m060 1
 LO bnd x.st019.m058 0
 UP bnd x.st019.m058 1
 LO bnd x.st019.m138 0
 UP bnd x.st019.m138 1
 LO bnd x.st019.m154 0
 UP bnd x.st019.m154 1
 LO bnd x.st019.m065 0
 UP bnd x.st019.m065 1
 LO bnd x.st019.m013 0
 UP bnd x.st019.m013 1
 LO bnd x.st019.m122 0
 UP bnd x.st019.m122 1
 LO bnd x.st019.m083 0
 UP bnd x.st019.m083 1
 LO bnd x.st019.m090 0
 UP bnd x.st019.m090 1
 LO bnd x.st019.m168 0
 UP bnd x.st019.m168 1
 LO bnd x.st019.m070 0
 UP bnd x.st019.m070 1
 LO bnd x.st020.m134 0
 UP bnd x.st020.m134 1
 LO bnd x.st020.m162 0
 UP bnd x.st020.m162 1
 LO bnd x.st020.m107 0
 UP bnd x.st020.m107 1
 LO bnd x.st020.m038 0
 UP bnd x.st020.m038 1
 LO bnd x.st020.m171 0
 UP bnd x.st020.m171 1
 LO bnd x.st020.m036 0
 UP bnd x.st020.m036 1
 LO bnd x.st020.m069 0
 UP bnd x.st020.m069 1
 LO bnd x.st020.m102 0
 UP bnd x.st020.m102 1
 LO bnd x.st020.m094 0
 UP bnd x.st020.m094 1
 LO bnd x.st020.m064 0
 UP bnd x.st020.m064 1
 LO bnd x.st020.m125 0
 UP bnd x.st020.m125 1
 LO bnd x.st020.m126 0
 UP bnd x.st020.m126 1
 LO bnd x.st020.m170 0
 UP bnd x.st020.m170 1
 LO bnd x.st020.m166 0
 UP bnd x.st020.m166 1
 LO bnd x.st020.m000 0
 UP bnd x.st020.m000 1
 LO bnd x.st021.m085 0
 UP bnd x.st021.m085 1
 LO bnd x.st021.m062 0
 UP bnd x.st021.m062 1
 LO bnd x.st021.m031 0
 UP bnd x.st021.m031 1
 LO bnd x.st022.m043 0
 UP bnd x.st022.m043 1
 LO bnd x.st022.m039 0
 UP bnd x.st022.m039 1
 LO bnd x.st022.m074 0
 UP bnd x.st022.m074 1
 LO bnd x.st022.m011 0
 UP bnd x.st022.m011 1
 LO bnd x.st022.m105 0
 UP bnd x.st022.m105 1
 LO bnd x.st022.m133 0
 UP bnd x.st022.m133 1
 LO bnd x.st022.m160 0
 UP bnd x.st022.m160 1
 LO bnd x.st022.m165 0
 UP bnd x.st022.m165 1
 LO bnd x.st023.m147 0
 UP bnd x.st023.m147 1
 LO bnd x.st023.m005 0
 UP bnd x.st023.m005 1
 LO bnd x.st023.m151 0
 UP bnd x.st023.m151 1
 LO bnd x.st024.m134 0
 UP bnd x.st024.m134 1
 LO bnd x.st024.m162 0
 UP bnd x.st024.m162 1
 LO bnd x.st024.m107 0
 UP bnd x.st024.m107 1
 LO bnd x.st024.m038 0
 UP bnd x.st024.m038 1
 LO bnd x.st024.m171 0
 UP bnd x.st024.m171 1
 LO bnd x.st024.m036 0
 UP bnd x.st024.m036 1
 LO bnd x.st024.m069 0
 UP bnd x.st024.m069 1
 LO bnd x.st024.m102 0
 UP bnd x.st024.m102 1
 LO bnd x.st024.m086 0
 UP bnd x.st024.m086 1
 LO bnd x.st024.m094 0
 UP bnd x.st024.m094 1
 LO bnd x.st024.m064 0
 UP bnd x.st024.m064 1
 LO bnd x.st024.m125 0
 UP bnd x.st024.m125 1
 LO bnd x.st024.m126 0
 UP bnd x.st024.m126 1
 LO bnd x.st024.m170 0
 UP bnd x.st024.m170 1
 LO bnd x.st024.m166 0
 UP bnd x.st024.m166 1
 LO bnd x.st024.m000 0
 UP bnd x.st024.m000 1
 LO bnd x.st024.m037 0
 UP bnd x.st024.m037 1
 LO bnd x.st025.m111 0
 UP bnd x.st025.m111 1
 LO bnd x.st025.m106 0
 UP bnd x.st025.m106 1
 LO bnd x.st025.m078 0
 UP bnd x.st025.m078 1
 LO bnd x.st025.m006 0
 UP bnd x.st025.m006 1
 LO bnd x.st025.m096 0
 UP bnd x.st025.m096 1
 LO bnd x.st025.m027 0
 UP bnd x.st025.m027 1
 LO bnd x.st025.m066 0
 UP bnd x.st025.m066 1
 LO bnd x.st025.m019 0
 UP bnd x.st025.m019 1
 LO bnd x.st025.m092 0
 UP bnd x.st025.m092 1
 LO bnd x.st026.m078 0
 UP bnd x.st026.m078 1
 LO bnd x.st026.m096 0
 UP bnd x.st026.m096 1
 LO bnd x.st026.m027 0
 UP bnd x.st026.m027 1
 LO bnd x.st026.m066 0
 UP bnd x.st026.m066 1
 LO bnd x.st026.m019 0
 UP bnd x.st026.m019 1
 LO bnd x.st026.m092 0
 UP bnd x.st026.m092 1
 LO bnd x.st027.m030 0
 UP bnd x.st027.m030 1
 LO bnd x.st027.m088 0
 UP bnd x.st027.m088 1
 LO bnd x.st027.m129 0
 UP bnd x.st027.m129 1
 LO bnd x.st027.m167 0
 UP bnd x.st027.m167 1
 LO bnd x.st027.m157 0
 UP bnd x.st027.m157 1
 LO bnd x.st027.m099 0
 UP bnd x.st027.m099 1
 LO bnd x.st028.m111 0
 UP bnd x.st028.m111 1
 LO bnd x.st028.m136 0
 UP bnd x.st028.m136 1
 LO bnd x.st028.m078 0
 UP bnd x.st028.m078 1
 LO bnd x.st028.m006 0
 UP bnd x.st028.m006 1
 LO bnd x.st028.m096 0
 UP bnd x.st028.m096 1
 LO bnd x.st028.m066 0
 UP bnd x.st028.m066 1
 LO bnd x.st028.m019 0
 UP bnd x.st028.m019 1
 LO bnd x.st029.m043 0
 UP bnd x.st029.m043 1
 LO bnd x.st029.m039 0
 UP bnd x.st029.m039 1
 LO bnd x.st029.m074 0
 UP bnd x.st029.m074 1
 LO bnd x.st029.m171 0
 UP bnd x.st029.m171 1
 LO bnd x.st029.m011 0
 UP bnd x.st029.m011 1
 LO bnd x.st029.m105 0
 UP bnd x.st029.m105 1
 LO bnd x.st029.m133 0
 UP bnd x.st029.m133 1
 LO bnd x.st030.m111 0
 UP bnd x.st030.m111 1
 LO bnd x.st030.m136 0
 UP bnd x.st030.m136 1
 LO bnd x.st030.m078 0
 UP bnd x.st030.m078 1
 LO bnd x.st030.m006 0
 UP bnd x.st030.m006 1
 LO bnd x.st030.m096 0
 UP bnd x.st030.m096 1
 LO bnd x.st030.m066 0
 UP bnd x.st030.m066 1
 LO bnd x.st030.m019 0
 UP bnd x.st030.m019 1
 LO bnd x.st030.m092 0
 UP bnd x.st030.m092 1
 LO bnd x.st031.m147 0
 UP bnd x.st031.m147 1
 LO bnd x.st031.m005 0
 UP bnd x.st031.m005 1
 LO bnd x.st031.m061 0
 UP bnd x.st031.m061 1
 LO bnd x.st031.m151 0
 UP bnd x.st031.m151 1
 LO bnd x.st032.m049 0
 UP bnd x.st032.m049 1
 LO bnd x.st033.m098 0
 UP bnd x.st033.m098 1
 LO bnd x.st033.m134 0
 UP bnd x.st033.m134 1
 LO bnd x.st033.m042 0
 UP bnd x.st033.m042 1
 LO bnd x.st033.m060 0
 UP bnd x.st033.m060 1
 LO bnd x.st033.m058 0
 UP bnd x.st033.m058 1
 LO bnd x.st033.m138 0
 UP bnd x.st033.m138 1
 LO bnd x.st033.m041 0
 UP bnd x.st033.m041 1
 LO bnd x.st033.m154 0
 UP bnd x.st033.m154 1
 LO bnd x.st033.m065 0
 UP bnd x.st033.m065 1
 LO bnd x.st033.m013 0
 UP bnd x.st033.m013 1
 LO bnd x.st033.m089 0
 UP bnd x.st033.m089 1
 LO bnd x.st033.m122 0
 UP bnd x.st033.m122 1
 LO bnd x.st033.m083 0
 UP bnd x.st033.m083 1
 LO bnd x.st033.m090 0
 UP bnd x.st033.m090 1
 LO bnd x.st033.m168 0
 UP bnd x.st033.m168 1
 LO bnd x.st033.m070 0
 UP bnd x.st033.m070 1
 LO bnd x.st034.m182 0
 UP bnd x.st034.m182 1
 LO bnd x.st034.m116 0
 UP bnd x.st034.m116 1
 LO bnd x.st034.m114 0
 UP bnd x.st034.m114 1
 LO bnd x.st034.m018 0
 UP bnd x.st034.m018 1
 LO bnd x.st034.m173 0
 UP bnd x.st034.m173 1
 LO bnd x.st034.m040 0
 UP bnd x.st034.m040 1
 LO bnd x.st034.m120 0
 UP bnd x.st034.m120 1
 LO bnd x.st034.m029 0
 UP bnd x.st034.m029 1
 LO bnd x.st034.m077 0
 UP bnd x.st034.m077 1
 LO bnd x.st035.m180 0
 UP bnd x.st035.m180 1
 LO bnd x.st035.m093 0
 UP bnd x.st035.m093 1
 LO bnd x.st036.m145 0
 UP bnd x.st036.m145 1
 LO bnd x.st036.m012 0
 UP bnd x.st036.m012 1
 LO bnd x.st036.m022 0
 UP bnd x.st036.m022 1
 LO bnd x.st036.m142 0
 UP bnd x.st036.m142 1
 LO bnd x.st036.m123 0
 UP bnd x.st036.m123 1
 LO bnd x.st036.m028 0
 UP bnd x.st036.m028 1
 LO bnd x.st036.m021 0
 UP bnd x.st036.m021 1
 LO bnd x.st036.m017 0
 UP bnd x.st036.m017 1
 LO bnd x.st036.m068 0
 UP bnd x.st036.m068 1
 LO bnd x.st037.m121 0
 UP bnd x.st037.m121 1
 LO bnd x.st037.m081 0
 UP bnd x.st037.m081 1
 LO bnd x.st037.m014 0
 UP bnd x.st037.m014 1
 LO bnd x.st038.m033 0
 UP bnd x.st038.m033 1
 LO bnd x.st038.m100 0
 UP bnd x.st038.m100 1
 LO bnd x.st038.m085 0
 UP bnd x.st038.m085 1
 LO bnd x.st038.m164 0
 UP bnd x.st038.m164 1
 LO bnd x.st038.m062 0
 UP bnd x.st038.m062 1
 LO bnd x.st038.m031 0
 UP bnd x.st038.m031 1
 LO bnd x.st039.m182 0
 UP bnd x.st039.m182 1
 LO bnd x.st039.m116 0
 UP bnd x.st039.m116 1
 LO bnd x.st039.m114 0
 UP bnd x.st039.m114 1
 LO bnd x.st039.m018 0
 UP bnd x.st039.m018 1
 LO bnd x.st039.m173 0
 UP bnd x.st039.m173 1
 LO bnd x.st039.m040 0
 UP bnd x.st039.m040 1
 LO bnd x.st039.m120 0
 UP bnd x.st039.m120 1
 LO bnd x.st040.m063 0
 UP bnd x.st040.m063 1
 LO bnd x.st040.m091 0
 UP bnd x.st040.m091 1
 LO bnd x.st040.m118 0
 UP bnd x.st040.m118 1
 LO bnd x.st040.m144 0
 UP bnd x.st040.m144 1
 LO bnd x.st040.m025 0
 UP bnd x.st040.m025 1
 LO bnd x.st040.m097 0
 UP bnd x.st040.m097 1
 LO bnd x.st040.m052 0
 UP bnd x.st040.m052 1
 LO bnd x.st040.m051 0
 UP bnd x.st040.m051 1
 LO bnd x.st041.m098 0
 UP bnd x.st041.m098 1
 LO bnd x.st041.m134 0
 UP bnd x.st041.m134 1
 LO bnd x.st041.m042 0
 UP bnd x.st041.m042 1
 LO bnd x.st041.m060 0
 UP bnd x.st041.m060 1
 LO bnd x.st041.m058 0
 UP bnd x.st041.m058 1
 LO bnd x.st041.m138 0
 UP bnd x.st041.m138 1
 LO bnd x.st041.m154 0
 UP bnd x.st041.m154 1
 LO bnd x.st041.m065 0
 UP bnd x.st041.m065 1
 LO bnd x.st041.m013 0
 UP bnd x.st041.m013 1
 LO bnd x.st041.m122 0
 UP bnd x.st041.m122 1
 LO bnd x.st041.m083 0
 UP bnd x.st041.m083 1
 LO bnd x.st041.m090 0
 UP bnd x.st041.m090 1
 LO bnd x.st041.m168 0
 UP bnd x.st041.m168 1
 LO bnd x.st041.m070 0
 UP bnd x.st041.m070 1
 LO bnd x.st041.m095 0
 UP bnd x.st041.m095 1
 LO bnd x.st041.m169 0
 UP bnd x.st041.m169 1
 LO bnd x.st042.m096 0
 UP bnd x.st042.m096 1
 LO bnd x.st042.m027 0
 UP bnd x.st042.m027 1
 LO bnd x.st042.m066 0
 UP bnd x.st042.m066 1
 LO bnd x.st042.m019 0
 UP bnd x.st042.m019 1
 LO bnd x.st042.m092 0
 UP bnd x.st042.m092 1
 LO bnd x.st043.m182 0
 UP bnd x.st043.m182 1
 LO bnd x.st043.m116 0
 UP bnd x.st043.m116 1
 LO bnd x.st043.m114 0
 UP bnd x.st043.m114 1
 LO bnd x.st043.m018 0
 UP bnd x.st043.m018 1
 LO bnd x.st043.m173 0
 UP bnd x.st043.m173 1
 LO bnd x.st043.m040 0
 UP bnd x.st043.m040 1
 LO bnd x.st043.m120 0
 UP bnd x.st043.m120 1
 LO bnd x.st043.m029 0
 UP bnd x.st043.m029 1
 LO bnd x.st043.m077 0
 UP bnd x.st043.m077 1
 LO bnd x.st044.m122 0
 UP bnd x.st044.m122 1
 LO bnd x.st044.m083 0
 UP bnd x.st044.m083 1
 LO bnd x.st044.m090 0
 UP bnd x.st044.m090 1
 LO bnd x.st044.m168 0
 UP bnd x.st044.m168 1
 LO bnd x.st044.m070 0
 UP bnd x.st044.m070 1
 LO bnd x.st044.m095 0
 UP bnd x.st044.m095 1
 LO bnd x.st044.m169 0
 UP bnd x.st044.m169 1
 LO bnd x.st045.m137 0
 UP bnd x.st045.m137 1
 LO bnd x.st045.m088 0
 UP bnd x.st045.m088 1
 LO bnd x.st045.m159 0
 UP bnd x.st045.m159 1
 LO bnd x.st045.m131 0
 UP bnd x.st045.m131 1
 LO bnd x.st045.m129 0
 UP bnd x.st045.m129 1
 LO bnd x.st046.m111 0
 UP bnd x.st046.m111 1
 LO bnd x.st046.m136 0
 UP bnd x.st046.m136 1
 LO bnd x.st046.m106 0
 UP bnd x.st046.m106 1
 LO bnd x.st046.m078 0
 UP bnd x.st046.m078 1
 LO bnd x.st046.m006 0
 UP bnd x.st046.m006 1
 LO bnd x.st046.m096 0
 UP bnd x.st046.m096 1
 LO bnd x.st046.m027 0
 UP bnd x.st046.m027 1
 LO bnd x.st047.m170 0
 UP bnd x.st047.m170 1
 LO bnd x.st047.m166 0
 UP bnd x.st047.m166 1
 LO bnd x.st047.m000 0
 UP bnd x.st047.m000 1
 LO bnd x.st047.m037 0
 UP bnd x.st047.m037 1
 LO bnd x.st047.m113 0
 UP bnd x.st047.m113 1
 LO bnd x.st048.m032 0
 UP bnd x.st048.m032 1
 LO bnd x.st048.m009 0
 UP bnd x.st048.m009 1
 LO bnd x.st048.m045 0
 UP bnd x.st048.m045 1
 LO bnd x.st049.m111 0
 UP bnd x.st049.m111 1
 LO bnd x.st049.m106 0
 UP bnd x.st049.m106 1
 LO bnd x.st049.m078 0
 UP bnd x.st049.m078 1
 LO bnd x.st049.m006 0
 UP bnd x.st049.m006 1
 LO bnd x.st049.m096 0
 UP bnd x.st049.m096 1
 LO bnd x.st049.m027 0
 UP bnd x.st049.m027 1
 LO bnd x.st050.m051 0
 UP bnd x.st050.m051 1
 LO bnd x.st050.m135 0
 UP bnd x.st050.m135 1
 LO bnd x.st050.m047 0
 UP bnd x.st050.m047 1
 LO bnd x.st050.m024 0
 UP bnd x.st050.m024 1
 LO bnd x.st050.m161 0
 UP bnd x.st050.m161 1
 LO bnd x.st051.m122 0
 UP bnd x.st051.m122 1
 LO bnd x.st051.m083 0
 UP bnd x.st051.m083 1
 LO bnd x.st051.m090 0
 UP bnd x.st051.m090 1
 LO bnd x.st051.m168 0
 UP bnd x.st051.m168 1
 LO bnd x.st051.m070 0
 UP bnd x.st051.m070 1
 LO bnd x.st051.m095 0
 UP bnd x.st051.m095 1
 LO bnd x.st051.m169 0
 UP bnd x.st051.m169 1
 LO bnd x.st052.m051 0
 UP bnd x.st052.m051 1
 LO bnd x.st052.m061 0
 UP bnd x.st052.m061 1
 LO bnd x.st052.m024 0
 UP bnd x.st052.m024 1
 LO bnd x.st052.m161 0
 UP bnd x.st052.m161 1
 LO bnd x.st053.m160 0
 UP bnd x.st053.m160 1
 LO bnd x.st053.m165 0
 UP bnd x.st053.m165 1
 LO bnd x.st054.m100 0
 UP bnd x.st054.m100 1
 LO bnd x.st054.m085 0
 UP bnd x.st054.m085 1
 LO bnd x.st054.m164 0
 UP bnd x.st054.m164 1
 LO bnd x.st054.m062 0
 UP bnd x.st054.m062 1
 LO bnd x.st055.m111 0
 UP bnd x.st055.m111 1
 LO bnd x.st055.m136 0
 UP bnd x.st055.m136 1
 LO bnd x.st055.m078 0
 UP bnd x.st055.m078 1
 LO bnd x.st055.m006 0
 UP bnd x.st055.m006 1
 LO bnd x.st055.m096 0
 UP bnd x.st055.m096 1
 LO bnd x.st055.m027 0
 UP bnd x.st055.m027 1
 LO bnd x.st055.m066 0
 UP bnd x.st055.m066 1
 LO bnd x.st055.m019 0
 UP bnd x.st055.m019 1
 LO bnd x.st055.m092 0
 UP bnd x.st055.m092 1
 LO bnd x.st056.m098 0
 UP bnd x.st056.m098 1
 LO bnd x.st056.m134 0
 UP bnd x.st056.m134 1
 LO bnd x.st056.m042 0
 UP bnd x.st056.m042 1
 LO bnd x.st056.m060 0
 UP bnd x.st056.m060 1
 LO bnd x.st056.m058 0
 UP bnd x.st056.m058 1
 LO bnd x.st056.m138 0
 UP bnd x.st056.m138 1
 LO bnd x.st056.m041 0
 UP bnd x.st056.m041 1
 LO bnd x.st056.m154 0
 UP bnd x.st056.m154 1
 LO bnd x.st056.m065 0
 UP bnd x.st056.m065 1
 LO bnd x.st056.m013 0
 UP bnd x.st056.m013 1
 LO bnd x.st057.m109 0
 UP bnd x.st057.m109 1
 LO bnd x.st057.m179 0
 UP bnd x.st057.m179 1
 LO bnd x.st057.m020 0
 UP bnd x.st057.m020 1
 LO bnd x.st057.m112 0
 UP bnd x.st057.m112 1
 LO bnd x.st057.m183 0
 UP bnd x.st057.m183 1
 LO bnd x.st057.m181 0
 UP bnd x.st057.m181 1
 LO bnd x.st057.m082 0
 UP bnd x.st057.m082 1
 LO bnd x.st057.m156 0
 UP bnd x.st057.m156 1
 LO bnd x.st057.m128 0
 UP bnd x.st057.m128 1
 LO bnd x.st057.m132 0
 UP bnd x.st057.m132 1
 LO bnd x.st057.m046 0
 UP bnd x.st057.m046 1
 LO bnd x.st057.m175 0
 UP bnd x.st057.m175 1
 LO bnd x.st058.m167 0
 UP bnd x.st058.m167 1
 LO bnd x.st058.m099 0
 UP bnd x.st058.m099 1
 LO bnd x.st059.m134 0
 UP bnd x.st059.m134 1
 LO bnd x.st059.m162 0
 UP bnd x.st059.m162 1
 LO bnd x.st059.m107 0
 UP bnd x.st059.m107 1
 LO bnd x.st059.m038 0
 UP bnd x.st059.m038 1
 LO bnd x.st059.m036 0
 UP bnd x.st059.m036 1
 LO bnd x.st059.m069 0
 UP bnd x.st059.m069 1
 LO bnd x.st059.m102 0
 UP bnd x.st059.m102 1
 LO bnd x.st059.m086 0
 UP bnd x.st059.m086 1
 LO bnd x.st059.m094 0
 UP bnd x.st059.m094 1
 LO bnd x.st059.m064 0
 UP bnd x.st059.m064 1
 LO bnd x.st059.m125 0
 UP bnd x.st059.m125 1
 LO bnd x.st059.m126 0
 UP bnd x.st059.m126 1
 LO bnd x.st059.m170 0
 UP bnd x.st059.m170 1
 LO bnd x.st059.m166 0
 UP bnd x.st059.m166 1
 LO bnd x.st059.m000 0
 UP bnd x.st059.m000 1
 LO bnd x.st060.m185 0
 UP bnd x.st060.m185 1
 LO bnd x.st060.m072 0
 UP bnd x.st060.m072 1
 LO bnd x.st060.m130 0
 UP bnd x.st060.m130 1
 LO bnd x.st060.m010 0
 UP bnd x.st060.m010 1
 LO bnd x.st060.m007 0
 UP bnd x.st060.m007 1
 LO bnd x.st060.m101 0
 UP bnd x.st060.m101 1
 LO bnd x.st060.m150 0
 UP bnd x.st060.m150 1
 LO bnd x.st060.m023 0
 UP bnd x.st060.m023 1
 LO bnd x.st060.m103 0
 UP bnd x.st060.m103 1
 LO bnd x.st060.m080 0
 UP bnd x.st060.m080 1
 LO bnd x.st060.m032 0
 UP bnd x.st060.m032 1
 LO bnd x.st060.m015 0
 UP bnd x.st060.m015 1
 LO bnd x.st060.m084 0
 UP bnd x.st060.m084 1
 LO bnd x.st061.m185 0
 UP bnd x.st061.m185 1
 LO bnd x.st061.m072 0
 UP bnd x.st061.m072 1
 LO bnd x.st061.m130 0
 UP bnd x.st061.m130 1
 LO bnd x.st061.m010 0
 UP bnd x.st061.m010 1
 LO bnd x.st061.m007 0
 UP bnd x.st061.m007 1
 LO bnd x.st061.m101 0
 UP bnd x.st061.m101 1
 LO bnd x.st061.m150 0
 UP bnd x.st061.m150 1
 LO bnd x.st061.m023 0
 UP bnd x.st061.m023 1
 LO bnd x.st061.m103 0
 UP bnd x.st061.m103 1
 LO bnd x.st061.m080 0
 UP bnd x.st061.m080 1
 LO bnd x.st061.m032 0
 UP bnd x.st061.m032 1
 LO bnd x.st061.m009 0
 UP bnd x.st061.m009 1
 LO bnd x.st061.m045 0
 UP bnd x.st061.m045 1
 LO bnd x.st062.m032 0
 UP bnd x.st062.m032 1
 LO bnd x.st062.m015 0
 UP bnd x.st062.m015 1
 LO bnd x.st062.m009 0
 UP bnd x.st062.m009 1
 LO bnd x.st062.m045 0
 UP bnd x.st062.m045 1
 LO bnd x.st063.m158 0
 UP bnd x.st063.m158 1
 LO bnd x.st063.m004 0
 UP bnd x.st063.m004 1
 LO bnd x.st063.m057 0
 UP bnd x.st063.m057 1
 LO bnd x.st063.m139 0
 UP bnd x.st063.m139 1
 LO bnd x.st064.m145 0
 UP bnd x.st064.m145 1
 LO bnd x.st064.m012 0
 UP bnd x.st064.m012 1
 LO bnd x.st064.m142 0
 UP bnd x.st064.m142 1
 LO bnd x.st064.m123 0
 UP bnd x.st064.m123 1
 LO bnd x.st064.m028 0
 UP bnd x.st064.m028 1
 LO bnd x.st064.m021 0
 UP bnd x.st064.m021 1
 LO bnd x.st065.m030 0
 UP bnd x.st065.m030 1
 LO bnd x.st065.m137 0
 UP bnd x.st065.m137 1
 LO bnd x.st065.m088 0
 UP bnd x.st065.m088 1
 LO bnd x.st065.m159 0
 UP bnd x.st065.m159 1
 LO bnd x.st065.m131 0
 UP bnd x.st065.m131 1
 LO bnd x.st065.m129 0
 UP bnd x.st065.m129 1
 LO bnd x.st066.m128 0
 UP bnd x.st066.m128 1
 LO bnd x.st066.m132 0
 UP bnd x.st066.m132 1
 LO bnd x.st066.m175 0
 UP bnd x.st066.m175 1
 LO bnd x.st067.m172 0
 UP bnd x.st067.m172 1
 LO bnd x.st067.m035 0
 UP bnd x.st067.m035 1
 LO bnd x.st067.m148 0
 UP bnd x.st067.m148 1
 LO bnd x.st067.m050 0
 UP bnd x.st067.m050 1
 LO bnd x.st067.m184 0
 UP bnd x.st067.m184 1
 LO bnd x.st067.m091 0
 UP bnd x.st067.m091 1
 LO bnd x.st067.m118 0
 UP bnd x.st067.m118 1
 LO bnd x.st067.m144 0
 UP bnd x.st067.m144 1
 LO bnd x.st067.m025 0
 UP bnd x.st067.m025 1
 LO bnd x.st067.m097 0
 UP bnd x.st067.m097 1
 LO bnd x.st067.m052 0
 UP bnd x.st067.m052 1
 LO bnd x.st067.m051 0
 UP bnd x.st067.m051 1
 LO bnd x.st067.m061 0
 UP bnd x.st067.m061 1
 LO bnd x.st067.m135 0
 UP bnd x.st067.m135 1
 LO bnd x.st067.m047 0
 UP bnd x.st067.m047 1
 LO bnd x.st068.m111 0
 UP bnd x.st068.m111 1
 LO bnd x.st068.m136 0
 UP bnd x.st068.m136 1
 LO bnd x.st068.m106 0
 UP bnd x.st068.m106 1
 LO bnd x.st068.m078 0
 UP bnd x.st068.m078 1
 LO bnd x.st068.m006 0
 UP bnd x.st068.m006 1
 LO bnd x.st068.m096 0
 UP bnd x.st068.m096 1
 LO bnd x.st068.m027 0
 UP bnd x.st068.m027 1
 LO bnd x.st069.m146 0
 UP bnd x.st069.m146 1
 LO bnd x.st069.m001 0
 UP bnd x.st069.m001 1
 LO bnd x.st069.m143 0
 UP bnd x.st069.m143 1
 LO bnd x.st069.m002 0
 UP bnd x.st069.m002 1
 LO bnd x.st069.m075 0
 UP bnd x.st069.m075 1
 LO bnd x.st069.m121 0
 UP bnd x.st069.m121 1
 LO bnd x.st069.m081 0
 UP bnd x.st069.m081 1
 LO bnd x.st070.m134 0
 UP bnd x.st070.m134 1
 LO bnd x.st070.m162 0
 UP bnd x.st070.m162 1
 LO bnd x.st070.m107 0
 UP bnd x.st070.m107 1
 LO bnd x.st070.m038 0
 UP bnd x.st070.m038 1
 LO bnd x.st070.m036 0
 UP bnd x.st070.m036 1
 LO bnd x.st070.m069 0
 UP bnd x.st070.m069 1
 LO bnd x.st070.m102 0
 UP bnd x.st070.m102 1
 LO bnd x.st070.m086 0
 UP bnd x.st070.m086 1
 LO bnd x.st070.m094 0
 UP bnd x.st070.m094 1
 LO bnd x.st070.m064 0
 UP bnd x.st070.m064 1
 LO bnd x.st070.m125 0
 UP bnd x.st070.m125 1
 LO bnd x.st070.m126 0
 UP bnd x.st070.m126 1
 LO bnd x.st070.m170 0
 UP bnd x.st070.m170 1
 LO bnd x.st070.m166 0
 UP bnd x.st070.m166 1
 LO bnd x.st070.m000 0
 UP bnd x.st070.m000 1
 LO bnd x.st070.m037 0
 UP bnd x.st070.m037 1
 LO bnd x.st070.m113 0
 UP bnd x.st070.m113 1
 LO bnd x.st071.m033 0
 UP bnd x.st071.m033 1
 LO bnd x.st071.m100 0
 UP bnd x.st071.m100 1
 LO bnd x.st071.m085 0
 UP bnd x.st071.m085 1
 LO bnd x.st071.m062 0
 UP bnd x.st071.m062 1
 LO bnd x.st071.m031 0
 UP bnd x.st071.m031 1
 LO bnd x.st072.m005 0
 UP bnd x.st072.m005 1
 LO bnd x.st072.m151 0
 UP bnd x.st072.m151 1
 LO bnd x.st073.m172 0
 UP bnd x.st073.m172 1
 LO bnd x.st073.m035 0
 UP bnd x.st073.m035 1
 LO bnd x.st073.m148 0
 UP bnd x.st073.m148 1
 LO bnd x.st073.m050 0
 UP bnd x.st073.m050 1
 LO bnd x.st073.m184 0
 UP bnd x.st073.m184 1
 LO bnd x.st073.m091 0
 UP bnd x.st073.m091 1
 LO bnd x.st073.m118 0
 UP bnd x.st073.m118 1
 LO bnd x.st073.m144 0
 UP bnd x.st073.m144 1
 LO bnd x.st073.m025 0
 UP bnd x.st073.m025 1
 LO bnd x.st073.m097 0
 UP bnd x.st073.m097 1
 LO bnd x.st073.m052 0
 UP bnd x.st073.m052 1
 LO bnd x.st073.m051 0
 UP bnd x.st073.m051 1
 LO bnd x.st073.m061 0
 UP bnd x.st073.m061 1
 LO bnd x.st073.m135 0
 UP bnd x.st073.m135 1
 LO bnd x.st073.m047 0
 UP bnd x.st073.m047 1
 LO bnd x.st074.m111 0
 UP bnd x.st074.m111 1
 LO bnd x.st074.m106 0
 UP bnd x.st074.m106 1
 LO bnd x.st074.m078 0
 UP bnd x.st074.m078 1
 LO bnd x.st074.m006 0
 UP bnd x.st074.m006 1
 LO bnd x.st074.m096 0
 UP bnd x.st074.m096 1
 LO bnd x.st074.m027 0
 UP bnd x.st074.m027 1
 LO bnd x.st074.m066 0
 UP bnd x.st074.m066 1
 LO bnd x.st074.m019 0
 UP bnd x.st074.m019 1
 LO bnd x.st075.m063 0
 UP bnd x.st075.m063 1
 LO bnd x.st075.m148 0
 UP bnd x.st075.m148 1
 LO bnd x.st075.m050 0
 UP bnd x.st075.m050 1
 LO bnd x.st075.m091 0
 UP bnd x.st075.m091 1
 LO bnd x.st075.m118 0
 UP bnd x.st075.m118 1
 LO bnd x.st075.m144 0
 UP bnd x.st075.m144 1
 LO bnd x.st075.m025 0
 UP bnd x.st075.m025 1
 LO bnd x.st075.m097 0
 UP bnd x.st075.m097 1
 LO bnd x.st075.m052 0
 UP bnd x.st075.m052 1
 LO bnd x.st075.m051 0
 UP bnd x.st075.m051 1
 LO bnd x.st075.m135 0
 UP bnd x.st075.m135 1
 LO bnd x.st075.m047 0
 UP bnd x.st075.m047 1
 LO bnd x.st075.m024 0
 UP bnd x.st075.m024 1
 LO bnd x.st075.m161 0
 UP bnd x.st075.m161 1
 LO bnd x.st076.m134 0
 UP bnd x.st076.m134 1
 LO bnd x.st076.m162 0
 UP bnd x.st076.m162 1
 LO bnd x.st076.m107 0
 UP bnd x.st076.m107 1
 LO bnd x.st076.m038 0
 UP bnd x.st076.m038 1
 LO bnd x.st076.m171 0
 UP bnd x.st076.m171 1
 LO bnd x.st076.m036 0
 UP bnd x.st076.m036 1
 LO bnd x.st076.m069 0
 UP bnd x.st076.m069 1
 LO bnd x.st076.m102 0
 UP bnd x.st076.m102 1
 LO bnd x.st076.m086 0
 UP bnd x.st076.m086 1
 LO bnd x.st076.m094 0
 UP bnd x.st076.m094 1
 LO bnd x.st076.m064 0
 UP bnd x.st076.m064 1
 LO bnd x.st076.m125 0
 UP bnd x.st076.m125 1
 LO bnd x.st076.m126 0
 UP bnd x.st076.m126 1
 LO bnd x.st076.m170 0
 UP bnd x.st076.m170 1
 LO bnd x.st076.m166 0
 UP bnd x.st076.m166 1
 LO bnd x.st076.m000 0
 UP bnd x.st076.m000 1
 LO bnd x.st077.m047 0
 UP bnd x.st077.m047 1
 LO bnd x.st078.m100 0
 UP bnd x.st078.m100 1
 LO bnd x.st078.m085 0
 UP bnd x.st078.m085 1
 LO bnd x.st078.m164 0
 UP bnd x.st078.m164 1
 LO bnd x.st078.m062 0
 UP bnd x.st078.m062 1
 LO bnd x.st078.m031 0
 UP bnd x.st078.m031 1
 LO bnd x.st079.m098 0
 UP bnd x.st079.m098 1
 LO bnd x.st079.m134 0
 UP bnd x.st079.m134 1
 LO bnd x.st079.m042 0
 UP bnd x.st079.m042 1
 LO bnd x.st079.m058 0
 UP bnd x.st079.m058 1
 LO bnd x.st079.m138 0
 UP bnd x.st079.m138 1
 LO bnd x.st079.m041 0
 UP bnd x.st079.m041 1
 LO bnd x.st079.m154 0
 UP bnd x.st079.m154 1
 LO bnd x.st079.m013 0
 UP bnd x.st079.m013 1
 LO bnd x.st079.m089 0
 UP bnd x.st079.m089 1
 LO bnd x.st079.m122 0
 UP bnd x.st079.m122 1
 LO bnd x.st079.m083 0
 UP bnd x.st079.m083 1
 LO bnd x.st079.m090 0
 UP bnd x.st079.m090 1
 LO bnd x.st079.m168 0
 UP bnd x.st079.m168 1
 LO bnd x.st079.m070 0
 UP bnd x.st079.m070 1
 LO bnd x.st079.m095 0
 UP bnd x.st079.m095 1
 LO bnd x.st079.m169 0
 UP bnd x.st079.m169 1
 LO bnd x.st080.m047 0
 UP bnd x.st080.m047 1
 LO bnd x.st081.m059 0
 UP bnd x.st081.m059 1
 LO bnd x.st081.m073 0
 UP bnd x.st081.m073 1
 LO bnd x.st081.m119 0
 UP bnd x.st081.m119 1
 LO bnd x.st081.m155 0
 UP bnd x.st081.m155 1
 LO bnd x.st081.m110 0
 UP bnd x.st081.m110 1
 LO bnd x.st081.m079 0
 UP bnd x.st081.m079 1
 LO bnd x.st081.m054 0
 UP bnd x.st081.m054 1
 LO bnd x.st082.m145 0
 UP bnd x.st082.m145 1
 LO bnd x.st082.m012 0
 UP bnd x.st082.m012 1
 LO bnd x.st082.m022 0
 UP bnd x.st082.m022 1
 LO bnd x.st082.m142 0
 UP bnd x.st082.m142 1
 LO bnd x.st082.m123 0
 UP bnd x.st082.m123 1
 LO bnd x.st082.m028 0
 UP bnd x.st082.m028 1
 LO bnd x.st082.m021 0
 UP bnd x.st082.m021 1
 LO bnd x.st082.m017 0
 UP bnd x.st082.m017 1
 LO bnd x.st082.m176 0
 UP bnd x.st082.m176 1
 LO bnd x.st082.m068 0
 UP bnd x.st082.m068 1
 LO bnd x.st082.m140 0
 UP bnd x.st082.m140 1
 LO bnd x.st083.m134 0
 UP bnd x.st083.m134 1
 LO bnd x.st083.m162 0
 UP bnd x.st083.m162 1
 LO bnd x.st083.m107 0
 UP bnd x.st083.m107 1
 LO bnd x.st083.m038 0
 UP bnd x.st083.m038 1
 LO bnd x.st083.m171 0
 UP bnd x.st083.m171 1
 LO bnd x.st083.m036 0
 UP bnd x.st083.m036 1
 LO bnd x.st083.m094 0
 UP bnd x.st083.m094 1
 LO bnd x.st083.m064 0
 UP bnd x.st083.m064 1
 LO bnd x.st083.m125 0
 UP bnd x.st083.m125 1
 LO bnd x.st083.m126 0
 UP bnd x.st083.m126 1
 LO bnd x.st083.m170 0
 UP bnd x.st083.m170 1
 LO bnd x.st083.m166 0
 UP bnd x.st083.m166 1
 LO bnd x.st083.m000 0
 UP bnd x.st083.m000 1
 LO bnd x.st083.m037 0
 UP bnd x.st083.m037 1
 LO bnd x.st083.m113 0
 UP bnd x.st083.m113 1
 LO bnd x.st084.m134 0
 UP bnd x.st084.m134 1
 LO bnd x.st084.m162 0
 UP bnd x.st084.m162 1
 LO bnd x.st084.m107 0
 UP bnd x.st084.m107 1
 LO bnd x.st084.m036 0
 UP bnd x.st084.m036 1
 LO bnd x.st084.m069 0
 UP bnd x.st084.m069 1
 LO bnd x.st084.m102 0
 UP bnd x.st084.m102 1
 LO bnd x.st084.m086 0
 UP bnd x.st084.m086 1
 LO bnd x.st084.m094 0
 UP bnd x.st084.m094 1
 LO bnd x.st084.m064 0
 UP bnd x.st084.m064 1
 LO bnd x.st084.m125 0
 UP bnd x.st084.m125 1
 LO bnd x.st084.m126 0
 UP bnd x.st084.m126 1
 LO bnd x.st084.m170 0
 UP bnd x.st084.m170 1
 LO bnd x.st084.m166 0
 UP bnd x.st084.m166 1
 LO bnd x.st084.m000 0
 UP bnd x.st084.m000 1
 LO bnd x.st084.m037 0
 UP bnd x.st084.m037 1
 LO bnd x.st084.m113 0
 UP bnd x.st084.m113 1
 LO bnd x.st085.m059 0
 UP bnd x.st085.m059 1
 LO bnd x.st085.m073 0
 UP bnd x.st085.m073 1
 LO bnd x.st085.m119 0
 UP bnd x.st085.m119 1
 LO bnd x.st085.m155 0
 UP bnd x.st085.m155 1
 LO bnd x.st085.m110 0
 UP bnd x.st085.m110 1
 LO bnd x.st085.m054 0
 UP bnd x.st085.m054 1
 LO bnd x.st085.m163 0
 UP bnd x.st085.m163 1
 LO bnd x.st085.m026 0
 UP bnd x.st085.m026 1
 LO bnd x.st085.m158 0
 UP bnd x.st085.m158 1
 LO bnd x.st085.m004 0
 UP bnd x.st085.m004 1
 LO bnd x.st085.m057 0
 UP bnd x.st085.m057 1
 LO bnd x.st085.m139 0
 UP bnd x.st085.m139 1
 LO bnd x.st085.m104 0
 UP bnd x.st085.m104 1
 LO bnd x.st087.m063 0
 UP bnd x.st087.m063 1
 LO bnd x.st087.m148 0
 UP bnd x.st087.m148 1
 LO bnd x.st087.m050 0
 UP bnd x.st087.m050 1
 LO bnd x.st087.m091 0
 UP bnd x.st087.m091 1
 LO bnd x.st087.m118 0
 UP bnd x.st087.m118 1
 LO bnd x.st087.m144 0
 UP bnd x.st087.m144 1
 LO bnd x.st087.m025 0
 UP bnd x.st087.m025 1
 LO bnd x.st087.m097 0
 UP bnd x.st087.m097 1
 LO bnd x.st087.m135 0
 UP bnd x.st087.m135 1
 LO bnd x.st088.m077 0
 UP bnd x.st088.m077 1
 LO bnd x.st089.m059 0
 UP bnd x.st089.m059 1
 LO bnd x.st089.m073 0
 UP bnd x.st089.m073 1
 LO bnd x.st089.m119 0
 UP bnd x.st089.m119 1
 LO bnd x.st089.m155 0
 UP bnd x.st089.m155 1
 LO bnd x.st089.m110 0
 UP bnd x.st089.m110 1
 LO bnd x.st089.m079 0
 UP bnd x.st089.m079 1
 LO bnd x.st089.m054 0
 UP bnd x.st089.m054 1
 LO bnd x.st090.m063 0
 UP bnd x.st090.m063 1
 LO bnd x.st090.m172 0
 UP bnd x.st090.m172 1
 LO bnd x.st090.m035 0
 UP bnd x.st090.m035 1
 LO bnd x.st090.m148 0
 UP bnd x.st090.m148 1
 LO bnd x.st090.m050 0
 UP bnd x.st090.m050 1
 LO bnd x.st090.m184 0
 UP bnd x.st090.m184 1
 LO bnd x.st090.m091 0
 UP bnd x.st090.m091 1
 LO bnd x.st090.m118 0
 UP bnd x.st090.m118 1
 LO bnd x.st090.m144 0
 UP bnd x.st090.m144 1
 LO bnd x.st090.m025 0
 UP bnd x.st090.m025 1
 LO bnd x.st090.m097 0
 UP bnd x.st090.m097 1
 LO bnd x.st090.m052 0
 UP bnd x.st090.m052 1
 LO bnd x.st090.m051 0
 UP bnd x.st090.m051 1
 LO bnd x.st090.m061 0
 UP bnd x.st090.m061 1
 LO bnd x.st090.m135 0
 UP bnd x.st090.m135 1
 LO bnd x.st090.m047 0
 UP bnd x.st090.m047 1
 LO bnd x.st090.m024 0
 UP bnd x.st090.m024 1
 LO bnd x.st090.m161 0
 UP bnd x.st090.m161 1
 LO bnd x.st091.m085 0
 UP bnd x.st091.m085 1
 LO bnd x.st091.m164 0
 UP bnd x.st091.m164 1
 LO bnd x.st091.m062 0
 UP bnd x.st091.m062 1
 LO bnd x.st091.m031 0
 UP bnd x.st091.m031 1
 LO bnd x.st092.m111 0
 UP bnd x.st092.m111 1
 LO bnd x.st092.m106 0
 UP bnd x.st092.m106 1
 LO bnd x.st092.m078 0
 UP bnd x.st092.m078 1
 LO bnd x.st092.m006 0
 UP bnd x.st092.m006 1
 LO bnd x.st092.m096 0
 UP bnd x.st092.m096 1
 LO bnd x.st092.m027 0
 UP bnd x.st092.m027 1
 LO bnd x.st093.m117 0
 UP bnd x.st093.m117 1
 LO bnd x.st093.m003 0
 UP bnd x.st093.m003 1
 LO bnd x.st093.m174 0
 UP bnd x.st093.m174 1
 LO bnd x.st093.m080 0
 UP bnd x.st093.m080 1
 LO bnd x.st093.m177 0
 UP bnd x.st093.m177 1
 LO bnd x.st093.m087 0
 UP bnd x.st093.m087 1
 LO bnd x.st093.m149 0
 UP bnd x.st093.m149 1
 LO bnd x.st093.m076 0
 UP bnd x.st093.m076 1
 LO bnd x.st094.m085 0
 UP bnd x.st094.m085 1
 LO bnd x.st094.m062 0
 UP bnd x.st094.m062 1
 LO bnd x.st094.m031 0
 UP bnd x.st094.m031 1
 LO bnd x.st095.m111 0
 UP bnd x.st095.m111 1
 LO bnd x.st095.m136 0
 UP bnd x.st095.m136 1
 LO bnd x.st095.m106 0
 UP bnd x.st095.m106 1
 LO bnd x.st095.m078 0
 UP bnd x.st095.m078 1
 LO bnd x.st095.m006 0
 UP bnd x.st095.m006 1
 LO bnd x.st095.m096 0
 UP bnd x.st095.m096 1
 LO bnd x.st095.m027 0
 UP bnd x.st095.m027 1
 LO bnd x.st096.m049 0
 UP bnd x.st096.m049 1
 LO bnd x.st097.m030 0
 UP bnd x.st097.m030 1
 LO bnd x.st097.m137 0
 UP bnd x.st097.m137 1
 LO bnd x.st097.m088 0
 UP bnd x.st097.m088 1
 LO bnd x.st097.m159 0
 UP bnd x.st097.m159 1
 LO bnd x.st097.m131 0
 UP bnd x.st097.m131 1
 LO bnd x.st097.m129 0
 UP bnd x.st097.m129 1
 LO bnd x.st098.m081 0
 UP bnd x.st098.m081 1
 LO bnd x.st098.m014 0
 UP bnd x.st098.m014 1
 LO bnd x.st098.m127 0
 UP bnd x.st098.m127 1
 LO bnd x.st099.m098 0
 UP bnd x.st099.m098 1
 LO bnd x.st099.m134 0
 UP bnd x.st099.m134 1
 LO bnd x.st099.m042 0
 UP bnd x.st099.m042 1
 LO bnd x.st099.m060 0
 UP bnd x.st099.m060 1
 LO bnd x.st099.m058 0
 UP bnd x.st099.m058 1
 LO bnd x.st099.m154 0
 UP bnd x.st099.m154 1
 LO bnd x.st099.m013 0
 UP bnd x.st099.m013 1
 LO bnd x.st099.m089 0
 UP bnd x.st099.m089 1
 LO bnd x.st099.m122 0
 UP bnd x.st099.m122 1
 LO bnd x.st099.m083 0
 UP bnd x.st099.m083 1
 LO bnd x.st099.m090 0
 UP bnd x.st099.m090 1
 LO bnd x.st099.m168 0
 UP bnd x.st099.m168 1
 LO bnd x.st099.m070 0
 UP bnd x.st099.m070 1
 LO bnd x.st099.m095 0
 UP bnd x.st099.m095 1
 LO bnd x.st099.m169 0
 UP bnd x.st099.m169 1
 LO bnd x.st100.m172 0
 UP bnd x.st100.m172 1
 LO bnd x.st100.m035 0
 UP bnd x.st100.m035 1
 LO bnd x.st100.m148 0
 UP bnd x.st100.m148 1
 LO bnd x.st100.m050 0
 UP bnd x.st100.m050 1
 LO bnd x.st100.m184 0
 UP bnd x.st100.m184 1
 LO bnd x.st100.m091 0
 UP bnd x.st100.m091 1
 LO bnd x.st100.m118 0
 UP bnd x.st100.m118 1
 LO bnd x.st100.m144 0
 UP bnd x.st100.m144 1
 LO bnd x.st100.m025 0
 UP bnd x.st100.m025 1
 LO bnd x.st100.m097 0
 UP bnd x.st100.m097 1
 LO bnd x.st100.m052 0
 UP bnd x.st100.m052 1
 LO bnd x.st100.m061 0
 UP bnd x.st100.m061 1
 LO bnd x.st100.m135 0
 UP bnd x.st100.m135 1
 LO bnd x.st101.m062 0
 UP bnd x.st101.m062 1
 LO bnd x.st101.m031 0
 UP bnd x.st101.m031 1
 LO bnd x.st102.m117 0
 UP bnd x.st102.m117 1
 LO bnd x.st102.m003 0
 UP bnd x.st102.m003 1
 LO bnd x.st102.m174 0
 UP bnd x.st102.m174 1
 LO bnd x.st102.m080 0
 UP bnd x.st102.m080 1
 LO bnd x.st102.m177 0
 UP bnd x.st102.m177 1
 LO bnd x.st102.m087 0
 UP bnd x.st102.m087 1
 LO bnd x.st103.m185 0
 UP bnd x.st103.m185 1
 LO bnd x.st103.m072 0
 UP bnd x.st103.m072 1
 LO bnd x.st103.m130 0
 UP bnd x.st103.m130 1
 LO bnd x.st103.m010 0
 UP bnd x.st103.m010 1
 LO bnd x.st103.m007 0
 UP bnd x.st103.m007 1
 LO bnd x.st103.m101 0
 UP bnd x.st103.m101 1
 LO bnd x.st103.m150 0
 UP bnd x.st103.m150 1
 LO bnd x.st103.m023 0
 UP bnd x.st103.m023 1
 LO bnd x.st103.m103 0
 UP bnd x.st103.m103 1
 LO bnd x.st103.m080 0
 UP bnd x.st103.m080 1
 LO bnd x.st103.m032 0
 UP bnd x.st103.m032 1
 LO bnd x.st103.m015 0
 UP bnd x.st103.m015 1
 LO bnd x.st103.m084 0
 UP bnd x.st103.m084 1
 LO bnd x.st104.m061 0
 UP bnd x.st104.m061 1
 LO bnd x.st104.m135 0
 UP bnd x.st104.m135 1
 LO bnd x.st104.m047 0
 UP bnd x.st104.m047 1
 LO bnd x.st105.m146 0
 UP bnd x.st105.m146 1
 LO bnd x.st105.m001 0
 UP bnd x.st105.m001 1
 LO bnd x.st105.m143 0
 UP bnd x.st105.m143 1
 LO bnd x.st105.m002 0
 UP bnd x.st105.m002 1
 LO bnd x.st105.m075 0
 UP bnd x.st105.m075 1
 LO bnd x.st105.m121 0
 UP bnd x.st105.m121 1
 LO bnd x.st105.m081 0
 UP bnd x.st105.m081 1
 LO bnd x.st105.m014 0
 UP bnd x.st105.m014 1
 LO bnd x.st105.m127 0
 UP bnd x.st105.m127 1
 LO bnd x.st106.m100 0
 UP bnd x.st106.m100 1
 LO bnd x.st106.m085 0
 UP bnd x.st106.m085 1
 LO bnd x.st106.m164 0
 UP bnd x.st106.m164 1
 LO bnd x.st106.m062 0
 UP bnd x.st106.m062 1
 LO bnd x.st107.m134 0
 UP bnd x.st107.m134 1
 LO bnd x.st107.m162 0
 UP bnd x.st107.m162 1
 LO bnd x.st107.m107 0
 UP bnd x.st107.m107 1
 LO bnd x.st107.m038 0
 UP bnd x.st107.m038 1
 LO bnd x.st107.m171 0
 UP bnd x.st107.m171 1
 LO bnd x.st107.m036 0
 UP bnd x.st107.m036 1
 LO bnd x.st107.m086 0
 UP bnd x.st107.m086 1
 LO bnd x.st107.m094 0
 UP bnd x.st107.m094 1
 LO bnd x.st107.m064 0
 UP bnd x.st107.m064 1
 LO bnd x.st107.m125 0
 UP bnd x.st107.m125 1
 LO bnd x.st107.m126 0
 UP bnd x.st107.m126 1
 LO bnd x.st107.m170 0
 UP bnd x.st107.m170 1
 LO bnd x.st107.m166 0
 UP bnd x.st107.m166 1
 LO bnd x.st107.m000 0
 UP bnd x.st107.m000 1
 LO bnd x.st107.m037 0
 UP bnd x.st107.m037 1
 LO bnd x.st107.m113 0
 UP bnd x.st107.m113 1
 LO bnd x.st108.m005 0
 UP bnd x.st108.m005 1
 LO bnd x.st108.m061 0
 UP bnd x.st108.m061 1
 LO bnd x.st108.m151 0
 UP bnd x.st108.m151 1
 LO bnd x.st109.m078 0
 UP bnd x.st109.m078 1
 LO bnd x.st109.m096 0
 UP bnd x.st109.m096 1
 LO bnd x.st109.m027 0
 UP bnd x.st109.m027 1
 LO bnd x.st109.m066 0
 UP bnd x.st109.m066 1
 LO bnd x.st109.m019 0
 UP bnd x.st109.m019 1
 LO bnd x.st109.m092 0
 UP bnd x.st109.m092 1
 LO bnd x.st110.m135 0
 UP bnd x.st110.m135 1
 LO bnd x.st110.m024 0
 UP bnd x.st110.m024 1
 LO bnd x.st110.m161 0
 UP bnd x.st110.m161 1
 LO bnd x.st111.m117 0
 UP bnd x.st111.m117 1
 LO bnd x.st111.m003 0
 UP bnd x.st111.m003 1
 LO bnd x.st111.m174 0
 UP bnd x.st111.m174 1
 LO bnd x.st111.m177 0
 UP bnd x.st111.m177 1
 LO bnd x.st111.m087 0
 UP bnd x.st111.m087 1
 LO bnd x.st112.m146 0
 UP bnd x.st112.m146 1
 LO bnd x.st112.m001 0
 UP bnd x.st112.m001 1
 LO bnd x.st112.m143 0
 UP bnd x.st112.m143 1
 LO bnd x.st112.m002 0
 UP bnd x.st112.m002 1
 LO bnd x.st112.m048 0
 UP bnd x.st112.m048 1
 LO bnd x.st112.m075 0
 UP bnd x.st112.m075 1
 LO bnd x.st112.m121 0
 UP bnd x.st112.m121 1
 LO bnd x.st112.m081 0
 UP bnd x.st112.m081 1
 LO bnd x.st112.m014 0
 UP bnd x.st112.m014 1
 LO bnd x.st112.m127 0
 UP bnd x.st112.m127 1
 LO bnd x.st113.m109 0
 UP bnd x.st113.m109 1
 LO bnd x.st113.m179 0
 UP bnd x.st113.m179 1
 LO bnd x.st113.m020 0
 UP bnd x.st113.m020 1
 LO bnd x.st113.m112 0
 UP bnd x.st113.m112 1
 LO bnd x.st113.m181 0
 UP bnd x.st113.m181 1
 LO bnd x.st113.m082 0
 UP bnd x.st113.m082 1
 LO bnd x.st113.m156 0
 UP bnd x.st113.m156 1
 LO bnd x.st113.m132 0
 UP bnd x.st113.m132 1
 LO bnd x.st113.m175 0
 UP bnd x.st113.m175 1
 LO bnd x.st114.m146 0
 UP bnd x.st114.m146 1
 LO bnd x.st114.m001 0
 UP bnd x.st114.m001 1
 LO bnd x.st114.m143 0
 UP bnd x.st114.m143 1
 LO bnd x.st114.m002 0
 UP bnd x.st114.m002 1
 LO bnd x.st114.m048 0
 UP bnd x.st114.m048 1
 LO bnd x.st114.m075 0
 UP bnd x.st114.m075 1
 LO bnd x.st114.m152 0
 UP bnd x.st114.m152 1
 LO bnd x.st114.m121 0
 UP bnd x.st114.m121 1
 LO bnd x.st114.m081 0
 UP bnd x.st114.m081 1
 LO bnd x.st114.m014 0
 UP bnd x.st114.m014 1
 LO bnd x.st114.m127 0
 UP bnd x.st114.m127 1
 LO bnd x.st115.m134 0
 UP bnd x.st115.m134 1
 LO bnd x.st115.m162 0
 UP bnd x.st115.m162 1
 LO bnd x.st115.m107 0
 UP bnd x.st115.m107 1
 LO bnd x.st115.m038 0
 UP bnd x.st115.m038 1
 LO bnd x.st115.m171 0
 UP bnd x.st115.m171 1
 LO bnd x.st115.m036 0
 UP bnd x.st115.m036 1
 LO bnd x.st115.m069 0
 UP bnd x.st115.m069 1
 LO bnd x.st115.m102 0
 UP bnd x.st115.m102 1
 LO bnd x.st115.m086 0
 UP bnd x.st115.m086 1
 LO bnd x.st115.m094 0
 UP bnd x.st115.m094 1
 LO bnd x.st115.m064 0
 UP bnd x.st115.m064 1
 LO bnd x.st115.m125 0
 UP bnd x.st115.m125 1
 LO bnd x.st115.m126 0
 UP bnd x.st115.m126 1
 LO bnd x.st115.m170 0
 UP bnd x.st115.m170 1
 LO bnd x.st115.m166 0
 UP bnd x.st115.m166 1
 LO bnd x.st115.m000 0
 UP bnd x.st115.m000 1
 LO bnd x.st115.m037 0
 UP bnd x.st115.m037 1
 LO bnd x.st115.m113 0
 UP bnd x.st115.m113 1
 LO bnd x.st116.m185 0
 UP bnd x.st116.m185 1
 LO bnd x.st116.m130 0
 UP bnd x.st116.m130 1
 LO bnd x.st116.m010 0
 UP bnd x.st116.m010 1
 LO bnd x.st116.m150 0
 UP bnd x.st116.m150 1
 LO bnd x.st116.m023 0
 UP bnd x.st116.m023 1
 LO bnd x.st116.m103 0
 UP bnd x.st116.m103 1
 LO bnd x.st116.m032 0
 UP bnd x.st116.m032 1
 LO bnd x.st116.m015 0
 UP bnd x.st116.m015 1
 LO bnd x.st116.m084 0
 UP bnd x.st116.m084 1
 LO bnd x.st117.m098 0
 UP bnd x.st117.m098 1
 LO bnd x.st117.m134 0
 UP bnd x.st117.m134 1
 LO bnd x.st117.m042 0
 UP bnd x.st117.m042 1
 LO bnd x.st117.m060 0
 UP bnd x.st117.m060 1
 LO bnd x.st117.m058 0
 UP bnd x.st117.m058 1
 LO bnd x.st117.m138 0
 UP bnd x.st117.m138 1
 LO bnd x.st117.m041 0
 UP bnd x.st117.m041 1
 LO bnd x.st117.m154 0
 UP bnd x.st117.m154 1
 LO bnd x.st117.m065 0
 UP bnd x.st117.m065 1
 LO bnd x.st117.m013 0
 UP bnd x.st117.m013 1
 LO bnd x.st117.m089 0
 UP bnd x.st117.m089 1
 LO bnd x.st117.m122 0
 UP bnd x.st117.m122 1
 LO bnd x.st117.m083 0
 UP bnd x.st117.m083 1
 LO bnd x.st117.m070 0
 UP bnd x.st117.m070 1
 LO bnd x.st117.m095 0
 UP bnd x.st117.m095 1
 LO bnd x.st117.m169 0
 UP bnd x.st117.m169 1
 LO bnd x.st118.m098 0
 UP bnd x.st118.m098 1
 LO bnd x.st118.m134 0
 UP bnd x.st118.m134 1
 LO bnd x.st118.m042 0
 UP bnd x.st118.m042 1
 LO bnd x.st118.m060 0
 UP bnd x.st118.m060 1
 LO bnd x.st118.m058 0
 UP bnd x.st118.m058 1
 LO bnd x.st118.m138 0
 UP bnd x.st118.m138 1
 LO bnd x.st118.m154 0
 UP bnd x.st118.m154 1
 LO bnd x.st118.m013 0
 UP bnd x.st118.m013 1
 LO bnd x.st118.m122 0
 UP bnd x.st118.m122 1
 LO bnd x.st118.m083 0
 UP bnd x.st118.m083 1
 LO bnd x.st118.m090 0
 UP bnd x.st118.m090 1
 LO bnd x.st118.m168 0
 UP bnd x.st118.m168 1
 LO bnd x.st118.m070 0
 UP bnd x.st118.m070 1
 LO bnd x.st119.m182 0
 UP bnd x.st119.m182 1
 LO bnd x.st119.m114 0
 UP bnd x.st119.m114 1
 LO bnd x.st119.m018 0
 UP bnd x.st119.m018 1
 LO bnd x.st119.m173 0
 UP bnd x.st119.m173 1
 LO bnd x.st119.m040 0
 UP bnd x.st119.m040 1
 LO bnd x.st119.m120 0
 UP bnd x.st119.m120 1
 LO bnd x.st119.m029 0
 UP bnd x.st119.m029 1
 LO bnd x.st119.m077 0
 UP bnd x.st119.m077 1
 LO bnd x.st120.m005 0
 UP bnd x.st120.m005 1
 LO bnd x.st120.m061 0
 UP bnd x.st120.m061 1
 LO bnd x.st120.m151 0
 UP bnd x.st120.m151 1
 LO bnd x.st120.m071 0
 UP bnd x.st120.m071 1
 LO bnd x.st120.m056 0
 UP bnd x.st120.m056 1
 LO bnd x.st121.m134 0
 UP bnd x.st121.m134 1
 LO bnd x.st121.m162 0
 UP bnd x.st121.m162 1
 LO bnd x.st121.m107 0
 UP bnd x.st121.m107 1
 LO bnd x.st121.m038 0
 UP bnd x.st121.m038 1
 LO bnd x.st121.m036 0
 UP bnd x.st121.m036 1
 LO bnd x.st121.m069 0
 UP bnd x.st121.m069 1
 LO bnd x.st121.m102 0
 UP bnd x.st121.m102 1
 LO bnd x.st121.m086 0
 UP bnd x.st121.m086 1
 LO bnd x.st121.m094 0
 UP bnd x.st121.m094 1
 LO bnd x.st121.m064 0
 UP bnd x.st121.m064 1
 LO bnd x.st121.m125 0
 UP bnd x.st121.m125 1
 LO bnd x.st121.m126 0
 UP bnd x.st121.m126 1
 LO bnd x.st121.m170 0
 UP bnd x.st121.m170 1
 LO bnd x.st121.m166 0
 UP bnd x.st121.m166 1
 LO bnd x.st121.m000 0
 UP bnd x.st121.m000 1
 LO bnd x.st121.m037 0
 UP bnd x.st121.m037 1
 LO bnd x.st121.m113 0
 UP bnd x.st121.m113 1
 LO bnd x.st122.m005 0
 UP bnd x.st122.m005 1
 LO bnd x.st122.m061 0
 UP bnd x.st122.m061 1
 LO bnd x.st122.m151 0
 UP bnd x.st122.m151 1
 LO bnd x.st123.m137 0
 UP bnd x.st123.m137 1
 LO bnd x.st123.m088 0
 UP bnd x.st123.m088 1
 LO bnd x.st123.m159 0
 UP bnd x.st123.m159 1
 LO bnd x.st123.m131 0
 UP bnd x.st123.m131 1
 LO bnd x.st123.m129 0
 UP bnd x.st123.m129 1
 LO bnd x.st124.m182 0
 UP bnd x.st124.m182 1
 LO bnd x.st124.m116 0
 UP bnd x.st124.m116 1
 LO bnd x.st124.m114 0
 UP bnd x.st124.m114 1
 LO bnd x.st124.m018 0
 UP bnd x.st124.m018 1
 LO bnd x.st124.m173 0
 UP bnd x.st124.m173 1
 LO bnd x.st124.m040 0
 UP bnd x.st124.m040 1
 LO bnd x.st124.m120 0
 UP bnd x.st124.m120 1
 LO bnd x.st124.m029 0
 UP bnd x.st124.m029 1
 LO bnd x.st124.m077 0
 UP bnd x.st124.m077 1
 LO bnd x.st125.m182 0
 UP bnd x.st125.m182 1
 LO bnd x.st125.m116 0
 UP bnd x.st125.m116 1
 LO bnd x.st125.m114 0
 UP bnd x.st125.m114 1
 LO bnd x.st125.m018 0
 UP bnd x.st125.m018 1
 LO bnd x.st125.m173 0
 UP bnd x.st125.m173 1
 LO bnd x.st125.m040 0
 UP bnd x.st125.m040 1
 LO bnd x.st125.m120 0
 UP bnd x.st125.m120 1
 LO bnd x.st125.m077 0
 UP bnd x.st125.m077 1
 LO bnd x.st126.m149 0
 UP bnd x.st126.m149 1
 LO bnd x.st127.m059 0
 UP bnd x.st127.m059 1
 LO bnd x.st127.m073 0
 UP bnd x.st127.m073 1
 LO bnd x.st127.m119 0
 UP bnd x.st127.m119 1
 LO bnd x.st127.m155 0
 UP bnd x.st127.m155 1
 LO bnd x.st127.m110 0
 UP bnd x.st127.m110 1
 LO bnd x.st127.m054 0
 UP bnd x.st127.m054 1
 LO bnd x.st127.m124 0
 UP bnd x.st127.m124 1
 LO bnd x.st127.m026 0
 UP bnd x.st127.m026 1
 LO bnd x.st128.m005 0
 UP bnd x.st128.m005 1
 LO bnd x.st128.m151 0
 UP bnd x.st128.m151 1
 LO bnd x.st129.m029 0
 UP bnd x.st129.m029 1
 LO bnd x.st129.m077 0
 UP bnd x.st129.m077 1
 LO bnd x.st130.m185 0
 UP bnd x.st130.m185 1
 LO bnd x.st130.m072 0
 UP bnd x.st130.m072 1
 LO bnd x.st130.m010 0
 UP bnd x.st130.m010 1
 LO bnd x.st130.m007 0
 UP bnd x.st130.m007 1
 LO bnd x.st130.m101 0
 UP bnd x.st130.m101 1
 LO bnd x.st130.m150 0
 UP bnd x.st130.m150 1
 LO bnd x.st130.m023 0
 UP bnd x.st130.m023 1
 LO bnd x.st130.m103 0
 UP bnd x.st130.m103 1
 LO bnd x.st130.m080 0
 UP bnd x.st130.m080 1
 LO bnd x.st130.m032 0
 UP bnd x.st130.m032 1
 LO bnd x.st130.m015 0
 UP bnd x.st130.m015 1
 LO bnd x.st130.m084 0
 UP bnd x.st130.m084 1
 LO bnd x.st131.m033 0
 UP bnd x.st131.m033 1
 LO bnd x.st131.m100 0
 UP bnd x.st131.m100 1
 LO bnd x.st131.m085 0
 UP bnd x.st131.m085 1
 LO bnd x.st131.m062 0
 UP bnd x.st131.m062 1
 LO bnd x.st131.m031 0
 UP bnd x.st131.m031 1
 LO bnd x.st132.m182 0
 UP bnd x.st132.m182 1
 LO bnd x.st132.m114 0
 UP bnd x.st132.m114 1
 LO bnd x.st132.m018 0
 UP bnd x.st132.m018 1
 LO bnd x.st132.m173 0
 UP bnd x.st132.m173 1
 LO bnd x.st132.m040 0
 UP bnd x.st132.m040 1
 LO bnd x.st132.m120 0
 UP bnd x.st132.m120 1
 LO bnd x.st132.m077 0
 UP bnd x.st132.m077 1
 LO bnd x.st133.m142 0
 UP bnd x.st133.m142 1
 LO bnd x.st133.m123 0
 UP bnd x.st133.m123 1
 LO bnd x.st133.m028 0
 UP bnd x.st133.m028 1
 LO bnd x.st133.m021 0
 UP bnd x.st133.m021 1
 LO bnd x.st133.m017 0
 UP bnd x.st133.m017 1
 LO bnd x.st133.m068 0
 UP bnd x.st133.m068 1
 LO bnd x.st133.m140 0
 UP bnd x.st133.m140 1
 LO bnd x.st134.m098 0
 UP bnd x.st134.m098 1
 LO bnd x.st134.m134 0
 UP bnd x.st134.m134 1
 LO bnd x.st134.m042 0
 UP bnd x.st134.m042 1
 LO bnd x.st134.m060 0
 UP bnd x.st134.m060 1
 LO bnd x.st134.m058 0
 UP bnd x.st134.m058 1
 LO bnd x.st134.m138 0
 UP bnd x.st134.m138 1
 LO bnd x.st134.m041 0
 UP bnd x.st134.m041 1
 LO bnd x.st134.m154 0
 UP bnd x.st134.m154 1
 LO bnd x.st134.m013 0
 UP bnd x.st134.m013 1
 LO bnd x.st134.m122 0
 UP bnd x.st134.m122 1
 LO bnd x.st134.m083 0
 UP bnd x.st134.m083 1
 LO bnd x.st134.m090 0
 UP bnd x.st134.m090 1
 LO bnd x.st134.m168 0
 UP bnd x.st134.m168 1
 LO bnd x.st134.m070 0
 UP bnd x.st134.m070 1
 LO bnd x.st135.m134 0
 UP bnd x.st135.m134 1
 LO bnd x.st135.m162 0
 UP bnd x.st135.m162 1
 LO bnd x.st135.m107 0
 UP bnd x.st135.m107 1
 LO bnd x.st135.m038 0
 UP bnd x.st135.m038 1
 LO bnd x.st135.m036 0
 UP bnd x.st135.m036 1
 LO bnd x.st135.m069 0
 UP bnd x.st135.m069 1
 LO bnd x.st135.m102 0
 UP bnd x.st135.m102 1
 LO bnd x.st135.m086 0
 UP bnd x.st135.m086 1
 LO bnd x.st135.m094 0
 UP bnd x.st135.m094 1
 LO bnd x.st135.m064 0
 UP bnd x.st135.m064 1
 LO bnd x.st135.m125 0
 UP bnd x.st135.m125 1
 LO bnd x.st135.m126 0
 UP bnd x.st135.m126 1
 LO bnd x.st135.m170 0
 UP bnd x.st135.m170 1
 LO bnd x.st135.m166 0
 UP bnd x.st135.m166 1
 LO bnd x.st135.m000 0
 UP bnd x.st135.m000 1
 LO bnd x.st135.m037 0
 UP bnd x.st135.m037 1
 LO bnd x.st136.m167 0
 UP bnd x.st136.m167 1
 LO bnd x.st136.m157 0
 UP bnd x.st136.m157 1
 LO bnd x.st136.m099 0
 UP bnd x.st136.m099 1
 LO bnd x.st137.m116 0
 UP bnd x.st137.m116 1
 LO bnd x.st137.m077 0
 UP bnd x.st137.m077 1
 LO bnd x.st138.m088 0
 UP bnd x.st138.m088 1
 LO bnd x.st138.m159 0
 UP bnd x.st138.m159 1
 LO bnd x.st138.m131 0
 UP bnd x.st138.m131 1
 LO bnd x.st138.m129 0
 UP bnd x.st138.m129 1
 LO bnd x.st139.m031 0
 UP bnd x.st139.m031 1
 LO bnd x.st140.m043 0
 UP bnd x.st140.m043 1
 LO bnd x.st140.m039 0
 UP bnd x.st140.m039 1
 LO bnd x.st140.m074 0
 UP bnd x.st140.m074 1
 LO bnd x.st140.m171 0
 UP bnd x.st140.m171 1
 LO bnd x.st140.m011 0
 UP bnd x.st140.m011 1
 LO bnd x.st140.m105 0
 UP bnd x.st140.m105 1
 LO bnd x.st140.m133 0
 UP bnd x.st140.m133 1
 LO bnd x.st140.m160 0
 UP bnd x.st140.m160 1
 LO bnd x.st140.m165 0
 UP bnd x.st140.m165 1
 LO bnd x.st141.m182 0
 UP bnd x.st141.m182 1
 LO bnd x.st141.m116 0
 UP bnd x.st141.m116 1
 LO bnd x.st141.m114 0
 UP bnd x.st141.m114 1
 LO bnd x.st141.m173 0
 UP bnd x.st141.m173 1
 LO bnd x.st141.m040 0
 UP bnd x.st141.m040 1
 LO bnd x.st141.m120 0
 UP bnd x.st141.m120 1
 LO bnd x.st141.m077 0
 UP bnd x.st141.m077 1
 LO bnd x.st143.m059 0
 UP bnd x.st143.m059 1
 LO bnd x.st143.m073 0
 UP bnd x.st143.m073 1
 LO bnd x.st143.m119 0
 UP bnd x.st143.m119 1
 LO bnd x.st143.m155 0
 UP bnd x.st143.m155 1
 LO bnd x.st143.m110 0
 UP bnd x.st143.m110 1
 LO bnd x.st143.m054 0
 UP bnd x.st143.m054 1
 LO bnd x.st143.m124 0
 UP bnd x.st143.m124 1
 LO bnd x.st143.m163 0
 UP bnd x.st143.m163 1
 LO bnd x.st144.m134 0
 UP bnd x.st144.m134 1
 LO bnd x.st144.m162 0
 UP bnd x.st144.m162 1
 LO bnd x.st144.m107 0
 UP bnd x.st144.m107 1
 LO bnd x.st144.m038 0
 UP bnd x.st144.m038 1
 LO bnd x.st144.m171 0
 UP bnd x.st144.m171 1
 LO bnd x.st144.m036 0
 UP bnd x.st144.m036 1
 LO bnd x.st144.m069 0
 UP bnd x.st144.m069 1
 LO bnd x.st144.m102 0
 UP bnd x.st144.m102 1
 LO bnd x.st144.m086 0
 UP bnd x.st144.m086 1
 LO bnd x.st144.m094 0
 UP bnd x.st144.m094 1
 LO bnd x.st144.m064 0
 UP bnd x.st144.m064 1
 LO bnd x.st144.m125 0
 UP bnd x.st144.m125 1
 LO bnd x.st144.m126 0
 UP bnd x.st144.m126 1
 LO bnd x.st144.m170 0
 UP bnd x.st144.m170 1
 LO bnd x.st144.m166 0
 UP bnd x.st144.m166 1
 LO bnd x.st144.m000 0
 UP bnd x.st144.m000 1
 LO bnd x.st145.m146 0
 UP bnd x.st145.m146 1
 LO bnd x.st145.m001 0
 UP bnd x.st145.m001 1
 LO bnd x.st145.m143 0
 UP bnd x.st145.m143 1
 LO bnd x.st145.m002 0
 UP bnd x.st145.m002 1
 LO bnd x.st145.m048 0
 UP bnd x.st145.m048 1
 LO bnd x.st145.m075 0
 UP bnd x.st145.m075 1
 LO bnd x.st145.m121 0
 UP bnd x.st145.m121 1
 LO bnd x.st145.m081 0
 UP bnd x.st145.m081 1
 LO bnd x.st145.m014 0
 UP bnd x.st145.m014 1
 LO bnd x.st146.m098 0
 UP bnd x.st146.m098 1
 LO bnd x.st146.m134 0
 UP bnd x.st146.m134 1
 LO bnd x.st146.m042 0
 UP bnd x.st146.m042 1
 LO bnd x.st146.m060 0
 UP bnd x.st146.m060 1
 LO bnd x.st146.m058 0
 UP bnd x.st146.m058 1
 LO bnd x.st146.m138 0
 UP bnd x.st146.m138 1
 LO bnd x.st146.m041 0
 UP bnd x.st146.m041 1
 LO bnd x.st146.m154 0
 UP bnd x.st146.m154 1
 LO bnd x.st146.m013 0
 UP bnd x.st146.m013 1
 LO bnd x.st146.m089 0
 UP bnd x.st146.m089 1
 LO bnd x.st146.m122 0
 UP bnd x.st146.m122 1
 LO bnd x.st146.m090 0
 UP bnd x.st146.m090 1
 LO bnd x.st146.m168 0
 UP bnd x.st146.m168 1
 LO bnd x.st146.m070 0
 UP bnd x.st146.m070 1
 LO bnd x.st146.m095 0
 UP bnd x.st146.m095 1
 LO bnd x.st146.m169 0
 UP bnd x.st146.m169 1
 LO bnd x.st147.m063 0
 UP bnd x.st147.m063 1
 LO bnd x.st147.m025 0
 UP bnd x.st147.m025 1
 LO bnd x.st147.m097 0
 UP bnd x.st147.m097 1
 LO bnd x.st148.m182 0
 UP bnd x.st148.m182 1
 LO bnd x.st148.m114 0
 UP bnd x.st148.m114 1
 LO bnd x.st148.m173 0
 UP bnd x.st148.m173 1
 LO bnd x.st148.m040 0
 UP bnd x.st148.m040 1
 LO bnd x.st148.m120 0
 UP bnd x.st148.m120 1
 LO bnd x.st149.m100 0
 UP bnd x.st149.m100 1
 LO bnd x.st149.m085 0
 UP bnd x.st149.m085 1
 LO bnd x.st149.m164 0
 UP bnd x.st149.m164 1
 LO bnd x.st149.m062 0
 UP bnd x.st149.m062 1
 LO bnd x.st149.m031 0
 UP bnd x.st149.m031 1
 LO bnd x.st150.m182 0
 UP bnd x.st150.m182 1
 LO bnd x.st150.m116 0
 UP bnd x.st150.m116 1
 LO bnd x.st150.m114 0
 UP bnd x.st150.m114 1
 LO bnd x.st150.m018 0
 UP bnd x.st150.m018 1
 LO bnd x.st150.m173 0
 UP bnd x.st150.m173 1
 LO bnd x.st150.m040 0
 UP bnd x.st150.m040 1
 LO bnd x.st150.m120 0
 UP bnd x.st150.m120 1
 LO bnd x.st150.m029 0
 UP bnd x.st150.m029 1
 LO bnd x.st151.m111 0
 UP bnd x.st151.m111 1
 LO bnd x.st151.m078 0
 UP bnd x.st151.m078 1
 LO bnd x.st151.m006 0
 UP bnd x.st151.m006 1
 LO bnd x.st152.m122 0
 UP bnd x.st152.m122 1
 LO bnd x.st152.m083 0
 UP bnd x.st152.m083 1
 LO bnd x.st152.m090 0
 UP bnd x.st152.m090 1
 LO bnd x.st152.m168 0
 UP bnd x.st152.m168 1
 LO bnd x.st152.m070 0
 UP bnd x.st152.m070 1
 LO bnd x.st152.m095 0
 UP bnd x.st152.m095 1
 LO bnd x.st152.m169 0
 UP bnd x.st152.m169 1
 LO bnd x.st153.m117 0
 UP bnd x.st153.m117 1
 LO bnd x.st153.m003 0
 UP bnd x.st153.m003 1
 LO bnd x.st153.m174 0
 UP bnd x.st153.m174 1
 LO bnd x.st153.m177 0
 UP bnd x.st153.m177 1
 LO bnd x.st153.m087 0
 UP bnd x.st153.m087 1
 LO bnd x.st154.m098 0
 UP bnd x.st154.m098 1
 LO bnd x.st154.m134 0
 UP bnd x.st154.m134 1
 LO bnd x.st154.m042 0
 UP bnd x.st154.m042 1
 LO bnd x.st154.m060 0
 UP bnd x.st154.m060 1
 LO bnd x.st154.m058 0
 UP bnd x.st154.m058 1
 LO bnd x.st154.m138 0
 UP bnd x.st154.m138 1
 LO bnd x.st154.m041 0
 UP bnd x.st154.m041 1
 LO bnd x.st154.m154 0
 UP bnd x.st154.m154 1
 LO bnd x.st154.m013 0
 UP bnd x.st154.m013 1
 LO bnd x.st154.m089 0
 UP bnd x.st154.m089 1
 LO bnd x.st154.m122 0
 UP bnd x.st154.m122 1
 LO bnd x.st154.m083 0
 UP bnd x.st154.m083 1
 LO bnd x.st154.m090 0
 UP bnd x.st154.m090 1
 LO bnd x.st154.m168 0
 UP bnd x.st154.m168 1
 LO bnd x.st154.m070 0
 UP bnd x.st154.m070 1
 LO bnd x.st154.m095 0
 UP bnd x.st154.m095 1
 LO bnd x.st155.m134 0
 UP bnd x.st155.m134 1
 LO bnd x.st155.m162 0
 UP bnd x.st155.m162 1
 LO bnd x.st155.m107 0
 UP bnd x.st155.m107 1
 LO bnd x.st155.m038 0
 UP bnd x.st155.m038 1
 LO bnd x.st155.m036 0
 UP bnd x.st155.m036 1
 LO bnd x.st155.m069 0
 UP bnd x.st155.m069 1
 LO bnd x.st155.m102 0
 UP bnd x.st155.m102 1
 LO bnd x.st155.m086 0
 UP bnd x.st155.m086 1
 LO bnd x.st155.m094 0
 UP bnd x.st155.m094 1
 LO bnd x.st155.m064 0
 UP bnd x.st155.m064 1
 LO bnd x.st155.m125 0
 UP bnd x.st155.m125 1
 LO bnd x.st155.m126 0
 UP bnd x.st155.m126 1
 LO bnd x.st155.m170 0
 UP bnd x.st155.m170 1
 LO bnd x.st155.m166 0
 UP bnd x.st155.m166 1
 LO bnd x.st155.m000 0
 UP bnd x.st155.m000 1
 LO bnd x.st155.m037 0
 UP bnd x.st155.m037 1
 LO bnd x.st155.m113 0
 UP bnd x.st155.m113 1
 LO bnd x.st156.m134 0
 UP bnd x.st156.m134 1
 LO bnd x.st156.m162 0
 UP bnd x.st156.m162 1
 LO bnd x.st156.m107 0
 UP bnd x.st156.m107 1
 LO bnd x.st156.m038 0
 UP bnd x.st156.m038 1
 LO bnd x.st156.m171 0
 UP bnd x.st156.m171 1
 LO bnd x.st156.m036 0
 UP bnd x.st156.m036 1
 LO bnd x.st156.m069 0
 UP bnd x.st156.m069 1
 LO bnd x.st156.m086 0
 UP bnd x.st156.m086 1
 LO bnd x.st156.m094 0
 UP bnd x.st156.m094 1
 LO bnd x.st156.m064 0
 UP bnd x.st156.m064 1
 LO bnd x.st156.m125 0
 UP bnd x.st156.m125 1
 LO bnd x.st156.m126 0
 UP bnd x.st156.m126 1
 LO bnd x.st156.m170 0
 UP bnd x.st156.m170 1
 LO bnd x.st156.m166 0
 UP bnd x.st156.m166 1
 LO bnd x.st156.m000 0
 UP bnd x.st156.m000 1
 LO bnd x.st156.m037 0
 UP bnd x.st156.m037 1
 LO bnd x.st156.m113 0
 UP bnd x.st156.m113 1
 LO bnd x.st157.m128 0
 UP bnd x.st157.m128 1
 LO bnd x.st157.m132 0
 UP bnd x.st157.m132 1
 LO bnd x.st157.m046 0
 UP bnd x.st157.m046 1
 LO bnd x.st157.m175 0
 UP bnd x.st157.m175 1
 LO bnd x.st159.m182 0
 UP bnd x.st159.m182 1
 LO bnd x.st159.m116 0
 UP bnd x.st159.m116 1
 LO bnd x.st159.m114 0
 UP bnd x.st159.m114 1
 LO bnd x.st159.m018 0
 UP bnd x.st159.m018 1
 LO bnd x.st159.m173 0
 UP bnd x.st159.m173 1
 LO bnd x.st159.m040 0
 UP bnd x.st159.m040 1
 LO bnd x.st159.m120 0
 UP bnd x.st159.m120 1
 LO bnd x.st159.m077 0
 UP bnd x.st159.m077 1
 LO bnd x.st160.m182 0
 UP bnd x.st160.m182 1
 LO bnd x.st160.m116 0
 UP bnd x.st160.m116 1
 LO bnd x.st160.m114 0
 UP bnd x.st160.m114 1
 LO bnd x.st160.m018 0
 UP bnd x.st160.m018 1
 LO bnd x.st160.m173 0
 UP bnd x.st160.m173 1
 LO bnd x.st160.m040 0
 UP bnd x.st160.m040 1
 LO bnd x.st160.m120 0
 UP bnd x.st160.m120 1
 LO bnd x.st161.m098 0
 UP bnd x.st161.m098 1
 LO bnd x.st161.m134 0
 UP bnd x.st161.m134 1
 LO bnd x.st161.m042 0
 UP bnd x.st161.m042 1
 LO bnd x.st161.m060 0
 UP bnd x.st161.m060 1
 LO bnd x.st161.m058 0
 UP bnd x.st161.m058 1
 LO bnd x.st161.m138 0
 UP bnd x.st161.m138 1
 LO bnd x.st161.m041 0
 UP bnd x.st161.m041 1
 LO bnd x.st161.m154 0
 UP bnd x.st161.m154 1
 LO bnd x.st161.m013 0
 UP bnd x.st161.m013 1
 LO bnd x.st161.m122 0
 UP bnd x.st161.m122 1
 LO bnd x.st161.m083 0
 UP bnd x.st161.m083 1
 LO bnd x.st161.m090 0
 UP bnd x.st161.m090 1
 LO bnd x.st161.m168 0
 UP bnd x.st161.m168 1
 LO bnd x.st161.m070 0
 UP bnd x.st161.m070 1
 LO bnd x.st162.m029 0
 UP bnd x.st162.m029 1
 LO bnd x.st162.m077 0
 UP bnd x.st162.m077 1
 LO bnd x.st163.m093 0
 UP bnd x.st163.m093 1
 LO bnd x.st163.m053 0
 UP bnd x.st163.m053 1
 LO bnd x.st164.m033 0
 UP bnd x.st164.m033 1
 LO bnd x.st164.m100 0
 UP bnd x.st164.m100 1
 LO bnd x.st164.m085 0
 UP bnd x.st164.m085 1
 LO bnd x.st164.m062 0
 UP bnd x.st164.m062 1
 LO bnd x.st165.m098 0
 UP bnd x.st165.m098 1
 LO bnd x.st165.m134 0
 UP bnd x.st165.m134 1
 LO bnd x.st165.m042 0
 UP bnd x.st165.m042 1
 LO bnd x.st165.m060 0
 UP bnd x.st165.m060 1
 LO bnd x.st165.m058 0
 UP bnd x.st165.m058 1
 LO bnd x.st165.m138 0
 UP bnd x.st165.m138 1
 LO bnd x.st165.m041 0
 UP bnd x.st165.m041 1
 LO bnd x.st165.m154 0
 UP bnd x.st165.m154 1
 LO bnd x.st165.m065 0
 UP bnd x.st165.m065 1
 LO bnd x.st165.m013 0
 UP bnd x.st165.m013 1
 LO bnd x.st165.m122 0
 UP bnd x.st165.m122 1
 LO bnd x.st165.m083 0
 UP bnd x.st165.m083 1
 LO bnd x.st165.m090 0
 UP bnd x.st165.m090 1
 LO bnd x.st165.m168 0
 UP bnd x.st165.m168 1
 LO bnd x.st165.m070 0
 UP bnd x.st165.m070 1
 LO bnd x.st166.m085 0
 UP bnd x.st166.m085 1
 LO bnd x.st166.m164 0
 UP bnd x.st166.m164 1
 LO bnd x.st166.m062 0
 UP bnd x.st166.m062 1
 LO bnd x.st166.m031 0
 UP bnd x.st166.m031 1
 LO bnd x.st167.m182 0
 UP bnd x.st167.m182 1
 LO bnd x.st167.m116 0
 UP bnd x.st167.m116 1
 LO bnd x.st167.m114 0
 UP bnd x.st167.m114 1
 LO bnd x.st167.m018 0
 UP bnd x.st167.m018 1
 LO bnd x.st167.m173 0
 UP bnd x.st167.m173 1
 LO bnd x.st167.m040 0
 UP bnd x.st167.m040 1
 LO bnd x.st167.m120 0
 UP bnd x.st167.m120 1
 LO bnd x.st167.m029 0
 UP bnd x.st167.m029 1
 LO bnd x.st167.m077 0
 UP bnd x.st167.m077 1
 LO bnd x.st168.m134 0
 UP bnd x.st168.m134 1
 LO bnd x.st168.m162 0
 UP bnd x.st168.m162 1
 LO bnd x.st168.m107 0
 UP bnd x.st168.m107 1
 LO bnd x.st168.m036 0
 UP bnd x.st168.m036 1
 LO bnd x.st168.m069 0
 UP bnd x.st168.m069 1
 LO bnd x.st168.m102 0
 UP bnd x.st168.m102 1
 LO bnd x.st168.m094 0
 UP bnd x.st168.m094 1
 LO bnd x.st168.m064 0
 UP bnd x.st168.m064 1
 LO bnd x.st168.m125 0
 UP bnd x.st168.m125 1
 LO bnd x.st168.m126 0
 UP bnd x.st168.m126 1
 LO bnd x.st168.m170 0
 UP bnd x.st168.m170 1
 LO bnd x.st168.m166 0
 UP bnd x.st168.m166 1
 LO bnd x.st168.m000 0
 UP bnd x.st168.m000 1
 LO bnd x.st169.m032 0
 UP bnd x.st169.m032 1
 LO bnd x.st169.m015 0
 UP bnd x.st169.m015 1
 LO bnd x.st169.m084 0
 UP bnd x.st169.m084 1
 LO bnd x.st169.m009 0
 UP bnd x.st169.m009 1
 LO bnd x.st169.m045 0
 UP bnd x.st169.m045 1
 LO bnd x.st170.m121 0
 UP bnd x.st170.m121 1
 LO bnd x.st170.m081 0
 UP bnd x.st170.m081 1
 LO bnd x.st170.m014 0
 UP bnd x.st170.m014 1
 LO bnd x.st170.m127 0
 UP bnd x.st170.m127 1
 LO bnd x.st171.m172 0
 UP bnd x.st171.m172 1
 LO bnd x.st171.m035 0
 UP bnd x.st171.m035 1
 LO bnd x.st171.m148 0
 UP bnd x.st171.m148 1
 LO bnd x.st171.m050 0
 UP bnd x.st171.m050 1
 LO bnd x.st171.m184 0
 UP bnd x.st171.m184 1
 LO bnd x.st171.m091 0
 UP bnd x.st171.m091 1
 LO bnd x.st171.m118 0
 UP bnd x.st171.m118 1
 LO bnd x.st171.m144 0
 UP bnd x.st171.m144 1
 LO bnd x.st171.m025 0
 UP bnd x.st171.m025 1
 LO bnd x.st171.m097 0
 UP bnd x.st171.m097 1
 LO bnd x.st171.m052 0
 UP bnd x.st171.m052 1
 LO bnd x.st171.m051 0
 UP bnd x.st171.m051 1
 LO bnd x.st171.m061 0
 UP bnd x.st171.m061 1
 LO bnd x.st171.m135 0
 UP bnd x.st171.m135 1
 LO bnd x.st171.m047 0
 UP bnd x.st171.m047 1
 LO bnd x.st172.m170 0
 UP bnd x.st172.m170 1
 LO bnd x.st172.m166 0
 UP bnd x.st172.m166 1
 LO bnd x.st172.m000 0
 UP bnd x.st172.m000 1
 LO bnd x.st172.m037 0
 UP bnd x.st172.m037 1
 LO bnd x.st172.m113 0
 UP bnd x.st172.m113 1
 LO bnd x.st173.m029 0
 UP bnd x.st173.m029 1
 LO bnd x.st173.m077 0
 UP bnd x.st173.m077 1
 LO bnd x.st174.m109 0
 UP bnd x.st174.m109 1
 LO bnd x.st174.m179 0
 UP bnd x.st174.m179 1
 LO bnd x.st174.m020 0
 UP bnd x.st174.m020 1
 LO bnd x.st174.m112 0
 UP bnd x.st174.m112 1
 LO bnd x.st174.m183 0
 UP bnd x.st174.m183 1
 LO bnd x.st174.m181 0
 UP bnd x.st174.m181 1
 LO bnd x.st174.m082 0
 UP bnd x.st174.m082 1
 LO bnd x.st174.m156 0
 UP bnd x.st174.m156 1
 LO bnd x.st174.m128 0
 UP bnd x.st174.m128 1
 LO bnd x.st175.m124 0
 UP bnd x.st175.m124 1
 LO bnd x.st175.m163 0
 UP bnd x.st175.m163 1
 LO bnd x.st175.m026 0
 UP bnd x.st175.m026 1
 LO bnd x.st175.m158 0
 UP bnd x.st175.m158 1
 LO bnd x.st175.m004 0
 UP bnd x.st175.m004 1
 LO bnd x.st175.m057 0
 UP bnd x.st175.m057 1
 LO bnd x.st175.m139 0
 UP bnd x.st175.m139 1
 LO bnd x.st176.m059 0
 UP bnd x.st176.m059 1
 LO bnd x.st176.m073 0
 UP bnd x.st176.m073 1
 LO bnd x.st176.m119 0
 UP bnd x.st176.m119 1
 LO bnd x.st176.m155 0
 UP bnd x.st176.m155 1
 LO bnd x.st176.m054 0
 UP bnd x.st176.m054 1
 LO bnd x.st176.m124 0
 UP bnd x.st176.m124 1
 LO bnd x.st176.m163 0
 UP bnd x.st176.m163 1
 LO bnd x.st176.m026 0
 UP bnd x.st176.m026 1
 LO bnd x.st177.m170 0
 UP bnd x.st177.m170 1
 LO bnd x.st177.m166 0
 UP bnd x.st177.m166 1
 LO bnd x.st177.m000 0
 UP bnd x.st177.m000 1
 LO bnd x.st177.m037 0
 UP bnd x.st177.m037 1
 LO bnd x.st177.m113 0
 UP bnd x.st177.m113 1
 LO bnd x.st178.m059 0
 UP bnd x.st178.m059 1
 LO bnd x.st178.m073 0
 UP bnd x.st178.m073 1
 LO bnd x.st178.m119 0
 UP bnd x.st178.m119 1
 LO bnd x.st178.m155 0
 UP bnd x.st178.m155 1
 LO bnd x.st178.m110 0
 UP bnd x.st178.m110 1
 LO bnd x.st178.m054 0
 UP bnd x.st178.m054 1
 LO bnd x.st178.m124 0
 UP bnd x.st178.m124 1
 LO bnd x.st178.m026 0
 UP bnd x.st178.m026 1
 LO bnd x.st179.m115 0
 UP bnd x.st179.m115 1
 LO bnd x.st179.m034 0
 UP bnd x.st179.m034 1
 LO bnd x.st179.m180 0
 UP bnd x.st179.m180 1
 LO bnd x.st179.m053 0
 UP bnd x.st179.m053 1
 LO bnd x.st179.m008 0
 UP bnd x.st179.m008 1
 LO bnd x.st180.m182 0
 UP bnd x.st180.m182 1
 LO bnd x.st180.m116 0
 UP bnd x.st180.m116 1
 LO bnd x.st180.m114 0
 UP bnd x.st180.m114 1
 LO bnd x.st180.m018 0
 UP bnd x.st180.m018 1
 LO bnd x.st180.m173 0
 UP bnd x.st180.m173 1
 LO bnd x.st180.m040 0
 UP bnd x.st180.m040 1
 LO bnd x.st180.m120 0
 UP bnd x.st180.m120 1
 LO bnd x.st180.m029 0
 UP bnd x.st180.m029 1
 LO bnd x.st181.m098 0
 UP bnd x.st181.m098 1
 LO bnd x.st181.m134 0
 UP bnd x.st181.m134 1
 LO bnd x.st181.m042 0
 UP bnd x.st181.m042 1
 LO bnd x.st181.m058 0
 UP bnd x.st181.m058 1
 LO bnd x.st181.m138 0
 UP bnd x.st181.m138 1
 LO bnd x.st181.m154 0
 UP bnd x.st181.m154 1
 LO bnd x.st181.m065 0
 UP bnd x.st181.m065 1
 LO bnd x.st181.m013 0
 UP bnd x.st181.m013 1
 LO bnd x.st181.m122 0
 UP bnd x.st181.m122 1
 LO bnd x.st181.m083 0
 UP bnd x.st181.m083 1
 LO bnd x.st181.m090 0
 UP bnd x.st181.m090 1
 LO bnd x.st181.m168 0
 UP bnd x.st181.m168 1
 LO bnd x.st181.m070 0
 UP bnd x.st181.m070 1
 LO bnd x.st182.m030 0
 UP bnd x.st182.m030 1
 LO bnd x.st182.m137 0
 UP bnd x.st182.m137 1
 LO bnd x.st182.m159 0
 UP bnd x.st182.m159 1
 LO bnd x.st182.m131 0
 UP bnd x.st182.m131 1
 LO bnd x.st182.m129 0
 UP bnd x.st182.m129 1
 LO bnd x.st183.m111 0
 UP bnd x.st183.m111 1
 LO bnd x.st183.m136 0
 UP bnd x.st183.m136 1
 LO bnd x.st183.m106 0
 UP bnd x.st183.m106 1
 LO bnd x.st183.m078 0
 UP bnd x.st183.m078 1
 LO bnd x.st183.m006 0
 UP bnd x.st183.m006 1
 LO bnd x.st183.m096 0
 UP bnd x.st183.m096 1
 LO bnd x.st183.m027 0
 UP bnd x.st183.m027 1
 LO bnd x.st184.m145 0
 UP bnd x.st184.m145 1
 LO bnd x.st184.m012 0
 UP bnd x.st184.m012 1
 LO bnd x.st184.m022 0
 UP bnd x.st184.m022 1
 LO bnd x.st184.m142 0
 UP bnd x.st184.m142 1
 LO bnd x.st184.m123 0
 UP bnd x.st184.m123 1
 LO bnd x.st184.m028 0
 UP bnd x.st184.m028 1
 LO bnd x.st184.m021 0
 UP bnd x.st184.m021 1
 LO bnd x.st184.m017 0
 UP bnd x.st184.m017 1
 LO bnd x.st184.m176 0
 UP bnd x.st184.m176 1
 LO bnd x.st184.m068 0
 UP bnd x.st184.m068 1
 LO bnd x.st185.m072 0
 UP bnd x.st185.m072 1
 LO bnd x.st185.m130 0
 UP bnd x.st185.m130 1
 LO bnd x.st185.m010 0
 UP bnd x.st185.m010 1
 LO bnd x.st185.m007 0
 UP bnd x.st185.m007 1
 LO bnd x.st185.m044 0
 UP bnd x.st185.m044 1
 LO bnd x.st185.m101 0
 UP bnd x.st185.m101 1
 LO bnd x.st185.m150 0
 UP bnd x.st185.m150 1
 LO bnd x.st185.m023 0
 UP bnd x.st185.m023 1
 LO bnd x.st185.m067 0
 UP bnd x.st185.m067 1
 LO bnd x.st185.m103 0
 UP bnd x.st185.m103 1
 LO bnd x.st185.m032 0
 UP bnd x.st185.m032 1
 LO bnd x.st185.m009 0
 UP bnd x.st185.m009 1
 LO bnd x.st185.m045 0
 UP bnd x.st185.m045 1
 LO bnd x.st186.m172 0
 UP bnd x.st186.m172 1
 LO bnd x.st186.m035 0
 UP bnd x.st186.m035 1
 LO bnd x.st186.m148 0
 UP bnd x.st186.m148 1
 LO bnd x.st186.m050 0
 UP bnd x.st186.m050 1
 LO bnd x.st186.m184 0
 UP bnd x.st186.m184 1
 LO bnd x.st186.m091 0
 UP bnd x.st186.m091 1
 LO bnd x.st186.m118 0
 UP bnd x.st186.m118 1
 LO bnd x.st186.m144 0
 UP bnd x.st186.m144 1
 LO bnd x.st186.m025 0
 UP bnd x.st186.m025 1
 LO bnd x.st186.m097 0
 UP bnd x.st186.m097 1
 LO bnd x.st186.m052 0
 UP bnd x.st186.m052 1
 LO bnd x.st186.m051 0
 UP bnd x.st186.m051 1
 LO bnd x.st186.m061 0
 UP bnd x.st186.m061 1
 LO bnd x.st186.m135 0
 UP bnd x.st186.m135 1
 LO bnd x.st186.m047 0
 UP bnd x.st186.m047 1
 LO bnd x.st186.m024 0
 UP bnd x.st186.m024 1
 LO bnd x.st186.m161 0
 UP bnd x.st186.m161 1
 LO bnd x.st187.m029 0
 UP bnd x.st187.m029 1
 LO bnd x.st187.m077 0
 UP bnd x.st187.m077 1
 LO bnd x.st188.m043 0
 UP bnd x.st188.m043 1
 LO bnd x.st188.m039 0
 UP bnd x.st188.m039 1
 LO bnd x.st188.m074 0
 UP bnd x.st188.m074 1
 LO bnd x.st188.m171 0
 UP bnd x.st188.m171 1
 LO bnd x.st188.m105 0
 UP bnd x.st188.m105 1
 LO bnd x.st188.m133 0
 UP bnd x.st188.m133 1
 LO bnd x.st189.m051 0
 UP bnd x.st189.m051 1
 LO bnd x.st189.m024 0
 UP bnd x.st189.m024 1
 LO bnd x.st189.m161 0
 UP bnd x.st189.m161 1
 LO bnd x.st190.m005 0
 UP bnd x.st190.m005 1
 LO bnd x.st190.m151 0
 UP bnd x.st190.m151 1
 LO bnd x.st190.m153 0
 UP bnd x.st190.m153 1
 LO bnd x.st190.m071 0
 UP bnd x.st190.m071 1
 LO bnd x.st190.m056 0
 UP bnd x.st190.m056 1
 LO bnd x.st191.m073 0
 UP bnd x.st191.m073 1
 LO bnd x.st191.m119 0
 UP bnd x.st191.m119 1
 LO bnd x.st191.m155 0
 UP bnd x.st191.m155 1
 LO bnd x.st191.m110 0
 UP bnd x.st191.m110 1
 LO bnd x.st191.m079 0
 UP bnd x.st191.m079 1
 LO bnd x.st191.m054 0
 UP bnd x.st191.m054 1
 LO bnd x.st191.m163 0
 UP bnd x.st191.m163 1
 LO bnd x.st191.m026 0
 UP bnd x.st191.m026 1
 LO bnd x.st192.m170 0
 UP bnd x.st192.m170 1
 LO bnd x.st192.m166 0
 UP bnd x.st192.m166 1
 LO bnd x.st192.m000 0
 UP bnd x.st192.m000 1
 LO bnd x.st192.m037 0
 UP bnd x.st192.m037 1
 LO bnd x.st192.m113 0
 UP bnd x.st192.m113 1
 LO bnd x.st193.m100 0
 UP bnd x.st193.m100 1
 LO bnd x.st193.m085 0
 UP bnd x.st193.m085 1
 LO bnd x.st193.m164 0
 UP bnd x.st193.m164 1
 LO bnd x.st193.m062 0
 UP bnd x.st193.m062 1
 LO bnd x.st193.m031 0
 UP bnd x.st193.m031 1
 LO bnd x.st194.m182 0
 UP bnd x.st194.m182 1
 LO bnd x.st194.m116 0
 UP bnd x.st194.m116 1
 LO bnd x.st194.m018 0
 UP bnd x.st194.m018 1
 LO bnd x.st194.m173 0
 UP bnd x.st194.m173 1
 LO bnd x.st194.m040 0
 UP bnd x.st194.m040 1
 LO bnd x.st194.m120 0
 UP bnd x.st194.m120 1
 LO bnd x.st194.m029 0
 UP bnd x.st194.m029 1
 LO bnd x.st194.m077 0
 UP bnd x.st194.m077 1
 LO bnd x.st195.m178 0
 UP bnd x.st195.m178 1
 LO bnd x.st195.m016 0
 UP bnd x.st195.m016 1
 LO bnd x.st195.m108 0
 UP bnd x.st195.m108 1
 LO bnd x.st195.m152 0
 UP bnd x.st195.m152 1
 LO bnd x.st196.m059 0
 UP bnd x.st196.m059 1
 LO bnd x.st196.m073 0
 UP bnd x.st196.m073 1
 LO bnd x.st196.m119 0
 UP bnd x.st196.m119 1
 LO bnd x.st196.m155 0
 UP bnd x.st196.m155 1
 LO bnd x.st196.m110 0
 UP bnd x.st196.m110 1
 LO bnd x.st196.m079 0
 UP bnd x.st196.m079 1
 LO bnd x.st196.m054 0
 UP bnd x.st196.m054 1
 LO bnd x.st196.m163 0
 UP bnd x.st196.m163 1
 LO bnd x.st196.m026 0
 UP bnd x.st196.m026 1
 LO bnd x.st196.m158 0
 UP bnd x.st196.m158 1
 LO bnd x.st196.m004 0
 UP bnd x.st196.m004 1
 LO bnd x.st196.m057 0
 UP bnd x.st196.m057 1
 LO bnd x.st196.m139 0
 UP bnd x.st196.m139 1
 LO bnd x.st197.m146 0
 UP bnd x.st197.m146 1
 LO bnd x.st197.m001 0
 UP bnd x.st197.m001 1
 LO bnd x.st197.m143 0
 UP bnd x.st197.m143 1
 LO bnd x.st197.m002 0
 UP bnd x.st197.m002 1
 LO bnd x.st197.m075 0
 UP bnd x.st197.m075 1
 LO bnd x.st197.m121 0
 UP bnd x.st197.m121 1
 LO bnd x.st198.m119 0
 UP bnd x.st198.m119 1
 LO bnd x.st198.m110 0
 UP bnd x.st198.m110 1
 LO bnd x.st198.m026 0
 UP bnd x.st198.m026 1
 LO bnd x.st199.m111 0
 UP bnd x.st199.m111 1
 LO bnd x.st199.m136 0
 UP bnd x.st199.m136 1
 LO bnd x.st199.m106 0
 UP bnd x.st199.m106 1
 LO bnd x.st199.m078 0
 UP bnd x.st199.m078 1
 LO bnd x.st199.m006 0
 UP bnd x.st199.m006 1
 LO bnd x.st199.m096 0
 UP bnd x.st199.m096 1
 LO bnd x.st199.m027 0
 UP bnd x.st199.m027 1
 LO bnd x.st200.m007 0
 UP bnd x.st200.m007 1
 LO bnd x.st200.m023 0
 UP bnd x.st200.m023 1
 LO bnd x.st200.m032 0
 UP bnd x.st200.m032 1
 LO bnd x.st200.m015 0
 UP bnd x.st200.m015 1
 LO bnd x.st200.m084 0
 UP bnd x.st200.m084 1
 LO bnd x.st200.m009 0
 UP bnd x.st200.m009 1
 LO bnd x.st200.m045 0
 UP bnd x.st200.m045 1
 LO bnd x.st201.m033 0
 UP bnd x.st201.m033 1
 LO bnd x.st201.m085 0
 UP bnd x.st201.m085 1
 LO bnd x.st201.m164 0
 UP bnd x.st201.m164 1
 LO bnd x.st201.m062 0
 UP bnd x.st201.m062 1
 LO bnd x.st202.m117 0
 UP bnd x.st202.m117 1
 LO bnd x.st202.m174 0
 UP bnd x.st202.m174 1
 LO bnd x.st202.m177 0
 UP bnd x.st202.m177 1
 LO bnd x.st202.m087 0
 UP bnd x.st202.m087 1
 LO bnd x.st202.m149 0
 UP bnd x.st202.m149 1
 LO bnd x.st202.m076 0
 UP bnd x.st202.m076 1
 LO bnd x.st203.m098 0
 UP bnd x.st203.m098 1
 LO bnd x.st203.m134 0
 UP bnd x.st203.m134 1
 LO bnd x.st203.m042 0
 UP bnd x.st203.m042 1
 LO bnd x.st203.m138 0
 UP bnd x.st203.m138 1
 LO bnd x.st203.m154 0
 UP bnd x.st203.m154 1
 LO bnd x.st203.m070 0
 UP bnd x.st203.m070 1
 LO bnd x.st203.m095 0
 UP bnd x.st203.m095 1
 LO bnd x.st203.m169 0
 UP bnd x.st203.m169 1
 LO bnd x.st204.m185 0
 UP bnd x.st204.m185 1
 LO bnd x.st204.m072 0
 UP bnd x.st204.m072 1
 LO bnd x.st204.m130 0
 UP bnd x.st204.m130 1
 LO bnd x.st204.m010 0
 UP bnd x.st204.m010 1
 LO bnd x.st204.m007 0
 UP bnd x.st204.m007 1
 LO bnd x.st204.m044 0
 UP bnd x.st204.m044 1
 LO bnd x.st204.m101 0
 UP bnd x.st204.m101 1
 LO bnd x.st204.m150 0
 UP bnd x.st204.m150 1
 LO bnd x.st204.m023 0
 UP bnd x.st204.m023 1
 LO bnd x.st204.m067 0
 UP bnd x.st204.m067 1
 LO bnd x.st204.m103 0
 UP bnd x.st204.m103 1
 LO bnd x.st204.m080 0
 UP bnd x.st204.m080 1
 LO bnd x.st204.m032 0
 UP bnd x.st204.m032 1
 LO bnd x.st204.m015 0
 UP bnd x.st204.m015 1
 LO bnd x.st204.m084 0
 UP bnd x.st204.m084 1
 LO bnd x.st204.m009 0
 UP bnd x.st204.m009 1
 LO bnd x.st204.m045 0
 UP bnd x.st204.m045 1
 LO bnd x.st205.m098 0
 UP bnd x.st205.m098 1
 LO bnd x.st205.m134 0
 UP bnd x.st205.m134 1
 LO bnd x.st205.m042 0
 UP bnd x.st205.m042 1
 LO bnd x.st205.m060 0
 UP bnd x.st205.m060 1
 LO bnd x.st205.m058 0
 UP bnd x.st205.m058 1
 LO bnd x.st205.m138 0
 UP bnd x.st205.m138 1
 LO bnd x.st205.m041 0
 UP bnd x.st205.m041 1
 LO bnd x.st205.m154 0
 UP bnd x.st205.m154 1
 LO bnd x.st205.m013 0
 UP bnd x.st205.m013 1
 LO bnd x.st205.m122 0
 UP bnd x.st205.m122 1
 LO bnd x.st205.m083 0
 UP bnd x.st205.m083 1
 LO bnd x.st205.m090 0
 UP bnd x.st205.m090 1
 LO bnd x.st205.m168 0
 UP bnd x.st205.m168 1
 LO bnd x.st205.m070 0
 UP bnd x.st205.m070 1
 LO bnd x.st207.m111 0
 UP bnd x.st207.m111 1
 LO bnd x.st207.m106 0
 UP bnd x.st207.m106 1
 LO bnd x.st207.m078 0
 UP bnd x.st207.m078 1
 LO bnd x.st207.m006 0
 UP bnd x.st207.m006 1
 LO bnd x.st207.m096 0
 UP bnd x.st207.m096 1
 LO bnd x.st207.m027 0
 UP bnd x.st207.m027 1
 LO bnd x.st207.m066 0
 UP bnd x.st207.m066 1
 LO bnd x.st207.m019 0
 UP bnd x.st207.m019 1
 LO bnd x.st207.m092 0
 UP bnd x.st207.m092 1
 LO bnd x.st208.m098 0
 UP bnd x.st208.m098 1
 LO bnd x.st208.m134 0
 UP bnd x.st208.m134 1
 LO bnd x.st208.m042 0
 UP bnd x.st208.m042 1
 LO bnd x.st208.m060 0
 UP bnd x.st208.m060 1
 LO bnd x.st208.m058 0
 UP bnd x.st208.m058 1
 LO bnd x.st208.m138 0
 UP bnd x.st208.m138 1
 LO bnd x.st208.m041 0
 UP bnd x.st208.m041 1
 LO bnd x.st208.m154 0
 UP bnd x.st208.m154 1
 LO bnd x.st208.m013 0
 UP bnd x.st208.m013 1
 LO bnd x.st208.m089 0
 UP bnd x.st208.m089 1
 LO bnd x.st208.m122 0
 UP bnd x.st208.m122 1
 LO bnd x.st208.m083 0
 UP bnd x.st208.m083 1
 LO bnd x.st208.m090 0
 UP bnd x.st208.m090 1
 LO bnd x.st208.m168 0
 UP bnd x.st208.m168 1
 LO bnd x.st208.m070 0
 UP bnd x.st208.m070 1
 LO bnd x.st209.m063 0
 UP bnd x.st209.m063 1
 LO bnd x.st209.m172 0
 UP bnd x.st209.m172 1
 LO bnd x.st209.m035 0
 UP bnd x.st209.m035 1
 LO bnd x.st209.m148 0
 UP bnd x.st209.m148 1
 LO bnd x.st209.m050 0
 UP bnd x.st209.m050 1
 LO bnd x.st209.m184 0
 UP bnd x.st209.m184 1
 LO bnd x.st209.m091 0
 UP bnd x.st209.m091 1
 LO bnd x.st209.m118 0
 UP bnd x.st209.m118 1
 LO bnd x.st209.m144 0
 UP bnd x.st209.m144 1
 LO bnd x.st209.m025 0
 UP bnd x.st209.m025 1
 LO bnd x.st209.m097 0
 UP bnd x.st209.m097 1
 LO bnd x.st209.m052 0
 UP bnd x.st209.m052 1
 LO bnd x.st209.m051 0
 UP bnd x.st209.m051 1
 LO bnd x.st209.m061 0
 UP bnd x.st209.m061 1
 LO bnd x.st209.m135 0
 UP bnd x.st209.m135 1
 LO bnd x.st209.m047 0
 UP bnd x.st209.m047 1
 LO bnd x.st210.m115 0
 UP bnd x.st210.m115 1
 LO bnd x.st210.m034 0
 UP bnd x.st210.m034 1
 LO bnd x.st210.m180 0
 UP bnd x.st210.m180 1
 LO bnd x.st210.m093 0
 UP bnd x.st210.m093 1
 LO bnd x.st211.m072 0
 UP bnd x.st211.m072 1
 LO bnd x.st211.m130 0
 UP bnd x.st211.m130 1
 LO bnd x.st211.m010 0
 UP bnd x.st211.m010 1
 LO bnd x.st211.m007 0
 UP bnd x.st211.m007 1
 LO bnd x.st211.m044 0
 UP bnd x.st211.m044 1
 LO bnd x.st211.m101 0
 UP bnd x.st211.m101 1
 LO bnd x.st211.m023 0
 UP bnd x.st211.m023 1
 LO bnd x.st211.m067 0
 UP bnd x.st211.m067 1
 LO bnd x.st211.m103 0
 UP bnd x.st211.m103 1
 LO bnd x.st211.m032 0
 UP bnd x.st211.m032 1
 LO bnd x.st211.m015 0
 UP bnd x.st211.m015 1
 LO bnd x.st211.m084 0
 UP bnd x.st211.m084 1
 LO bnd x.st211.m009 0
 UP bnd x.st211.m009 1
 LO bnd x.st211.m045 0
 UP bnd x.st211.m045 1
 LO bnd x.st212.m051 0
 UP bnd x.st212.m051 1
 LO bnd x.st212.m135 0
 UP bnd x.st212.m135 1
 LO bnd x.st212.m047 0
 UP bnd x.st212.m047 1
 LO bnd x.st212.m024 0
 UP bnd x.st212.m024 1
 LO bnd x.st212.m161 0
 UP bnd x.st212.m161 1
 LO bnd x.st213.m029 0
 UP bnd x.st213.m029 1
 LO bnd x.st213.m077 0
 UP bnd x.st213.m077 1
 LO bnd x.st214.m033 0
 UP bnd x.st214.m033 1
 LO bnd x.st214.m100 0
 UP bnd x.st214.m100 1
 LO bnd x.st214.m085 0
 UP bnd x.st214.m085 1
 LO bnd x.st214.m164 0
 UP bnd x.st214.m164 1
 LO bnd x.st214.m062 0
 UP bnd x.st214.m062 1
 LO bnd x.st214.m031 0
 UP bnd x.st214.m031 1
 LO bnd x.st215.m063 0
 UP bnd x.st215.m063 1
 LO bnd x.st215.m148 0
 UP bnd x.st215.m148 1
 LO bnd x.st215.m050 0
 UP bnd x.st215.m050 1
 LO bnd x.st215.m091 0
 UP bnd x.st215.m091 1
 LO bnd x.st215.m118 0
 UP bnd x.st215.m118 1
 LO bnd x.st215.m144 0
 UP bnd x.st215.m144 1
 LO bnd x.st215.m025 0
 UP bnd x.st215.m025 1
 LO bnd x.st215.m097 0
 UP bnd x.st215.m097 1
 LO bnd x.st215.m052 0
 UP bnd x.st215.m052 1
 LO bnd x.st215.m135 0
 UP bnd x.st215.m135 1
 LO bnd x.st215.m024 0
 UP bnd x.st215.m024 1
 LO bnd x.st215.m161 0
 UP bnd x.st215.m161 1
 LO bnd x.st216.m049 0
 UP bnd x.st216.m049 1
 LO bnd x.st216.m141 0
 UP bnd x.st216.m141 1
 LO bnd x.st217.m030 0
 UP bnd x.st217.m030 1
 LO bnd x.st217.m088 0
 UP bnd x.st217.m088 1
 LO bnd x.st217.m159 0
 UP bnd x.st217.m159 1
 LO bnd x.st217.m131 0
 UP bnd x.st217.m131 1
 LO bnd x.st217.m129 0
 UP bnd x.st217.m129 1
 LO bnd x.st218.m073 0
 UP bnd x.st218.m073 1
 LO bnd x.st218.m119 0
 UP bnd x.st218.m119 1
 LO bnd x.st218.m155 0
 UP bnd x.st218.m155 1
 LO bnd x.st218.m110 0
 UP bnd x.st218.m110 1
 LO bnd x.st218.m079 0
 UP bnd x.st218.m079 1
 LO bnd x.st218.m054 0
 UP bnd x.st218.m054 1
 LO bnd x.st218.m124 0
 UP bnd x.st218.m124 1
 LO bnd x.st218.m163 0
 UP bnd x.st218.m163 1
 LO bnd x.st218.m026 0
 UP bnd x.st218.m026 1
 LO bnd x.st219.m182 0
 UP bnd x.st219.m182 1
 LO bnd x.st219.m116 0
 UP bnd x.st219.m116 1
 LO bnd x.st219.m114 0
 UP bnd x.st219.m114 1
 LO bnd x.st219.m018 0
 UP bnd x.st219.m018 1
 LO bnd x.st219.m173 0
 UP bnd x.st219.m173 1
 LO bnd x.st219.m040 0
 UP bnd x.st219.m040 1
 LO bnd x.st219.m120 0
 UP bnd x.st219.m120 1
 LO bnd x.st219.m077 0
 UP bnd x.st219.m077 1
 LO bnd x.st220.m108 0
 UP bnd x.st220.m108 1
 LO bnd x.st220.m152 0
 UP bnd x.st220.m152 1
 LO bnd x.st220.m055 0
 UP bnd x.st220.m055 1
 LO bnd x.st221.m029 0
 UP bnd x.st221.m029 1
 LO bnd x.st221.m077 0
 UP bnd x.st221.m077 1
 LO bnd x.st222.m128 0
 UP bnd x.st222.m128 1
 LO bnd x.st222.m132 0
 UP bnd x.st222.m132 1
 LO bnd x.st222.m046 0
 UP bnd x.st222.m046 1
 LO bnd x.st222.m175 0
 UP bnd x.st222.m175 1
 LO bnd x.st223.m185 0
 UP bnd x.st223.m185 1
 LO bnd x.st223.m072 0
 UP bnd x.st223.m072 1
 LO bnd x.st223.m010 0
 UP bnd x.st223.m010 1
 LO bnd x.st223.m007 0
 UP bnd x.st223.m007 1
 LO bnd x.st223.m044 0
 UP bnd x.st223.m044 1
 LO bnd x.st223.m101 0
 UP bnd x.st223.m101 1
 LO bnd x.st223.m150 0
 UP bnd x.st223.m150 1
 LO bnd x.st223.m023 0
 UP bnd x.st223.m023 1
 LO bnd x.st223.m067 0
 UP bnd x.st223.m067 1
 LO bnd x.st223.m103 0
 UP bnd x.st223.m103 1
 LO bnd x.st223.m080 0
 UP bnd x.st223.m080 1
 LO bnd x.st223.m032 0
 UP bnd x.st223.m032 1
 LO bnd x.st223.m015 0
 UP bnd x.st223.m015 1
 LO bnd x.st223.m084 0
 UP bnd x.st223.m084 1
 LO bnd x.st224.m059 0
 UP bnd x.st224.m059 1
 LO bnd x.st224.m073 0
 UP bnd x.st224.m073 1
 LO bnd x.st224.m119 0
 UP bnd x.st224.m119 1
 LO bnd x.st224.m155 0
 UP bnd x.st224.m155 1
 LO bnd x.st224.m110 0
 UP bnd x.st224.m110 1
 LO bnd x.st224.m054 0
 UP bnd x.st224.m054 1
 LO bnd x.st224.m124 0
 UP bnd x.st224.m124 1
 LO bnd x.st224.m163 0
 UP bnd x.st224.m163 1
 LO bnd x.st225.m098 0
 UP bnd x.st225.m098 1
 LO bnd x.st225.m134 0
 UP bnd x.st225.m134 1
 LO bnd x.st225.m042 0
 UP bnd x.st225.m042 1
 LO bnd x.st225.m060 0
 UP bnd x.st225.m060 1
 LO bnd x.st225.m058 0
 UP bnd x.st225.m058 1
 LO bnd x.st225.m138 0
 UP bnd x.st225.m138 1
 LO bnd x.st225.m154 0
 UP bnd x.st225.m154 1
 LO bnd x.st225.m065 0
 UP bnd x.st225.m065 1
 LO bnd x.st225.m013 0
 UP bnd x.st225.m013 1
 LO bnd x.st225.m089 0
 UP bnd x.st225.m089 1
 LO bnd x.st225.m122 0
 UP bnd x.st225.m122 1
 LO bnd x.st225.m083 0
 UP bnd x.st225.m083 1
 LO bnd x.st225.m090 0
 UP bnd x.st225.m090 1
 LO bnd x.st225.m168 0
 UP bnd x.st225.m168 1
 LO bnd x.st225.m070 0
 UP bnd x.st225.m070 1
 LO bnd x.st226.m005 0
 UP bnd x.st226.m005 1
 LO bnd x.st226.m061 0
 UP bnd x.st226.m061 1
 LO bnd x.st226.m151 0
 UP bnd x.st226.m151 1
 LO bnd x.st226.m071 0
 UP bnd x.st226.m071 1
 LO bnd x.st226.m056 0
 UP bnd x.st226.m056 1
 LO bnd x.st227.m005 0
 UP bnd x.st227.m005 1
 LO bnd x.st227.m061 0
 UP bnd x.st227.m061 1
 LO bnd x.st227.m151 0
 UP bnd x.st227.m151 1
 LO bnd x.st227.m071 0
 UP bnd x.st227.m071 1
 LO bnd x.st227.m056 0
 UP bnd x.st227.m056 1
 LO bnd x.st228.m163 0
 UP bnd x.st228.m163 1
 LO bnd x.st228.m026 0
 UP bnd x.st228.m026 1
 LO bnd x.st228.m158 0
 UP bnd x.st228.m158 1
 LO bnd x.st228.m004 0
 UP bnd x.st228.m004 1
 LO bnd x.st228.m057 0
 UP bnd x.st228.m057 1
 LO bnd x.st228.m139 0
 UP bnd x.st228.m139 1
 LO bnd x.st228.m104 0
 UP bnd x.st228.m104 1
 LO bnd x.st229.m023 0
 UP bnd x.st229.m023 1
 LO bnd x.st229.m032 0
 UP bnd x.st229.m032 1
 LO bnd x.st229.m009 0
 UP bnd x.st229.m009 1
 LO bnd x.st229.m045 0
 UP bnd x.st229.m045 1
 LO bnd x.st230.m005 0
 UP bnd x.st230.m005 1
 LO bnd x.st230.m061 0
 UP bnd x.st230.m061 1
 LO bnd x.st230.m151 0
 UP bnd x.st230.m151 1
 LO bnd x.st231.m063 0
 UP bnd x.st231.m063 1
 LO bnd x.st231.m172 0
 UP bnd x.st231.m172 1
 LO bnd x.st231.m035 0
 UP bnd x.st231.m035 1
 LO bnd x.st231.m148 0
 UP bnd x.st231.m148 1
 LO bnd x.st231.m050 0
 UP bnd x.st231.m050 1
 LO bnd x.st231.m184 0
 UP bnd x.st231.m184 1
 LO bnd x.st231.m091 0
 UP bnd x.st231.m091 1
 LO bnd x.st231.m118 0
 UP bnd x.st231.m118 1
 LO bnd x.st231.m144 0
 UP bnd x.st231.m144 1
 LO bnd x.st231.m025 0
 UP bnd x.st231.m025 1
 LO bnd x.st231.m097 0
 UP bnd x.st231.m097 1
 LO bnd x.st231.m052 0
 UP bnd x.st231.m052 1
 LO bnd x.st231.m061 0
 UP bnd x.st231.m061 1
 LO bnd x.st231.m135 0
 UP bnd x.st231.m135 1
 LO bnd x.st231.m047 0
 UP bnd x.st231.m047 1
 LO bnd x.st232.m185 0
 UP bnd x.st232.m185 1
 LO bnd x.st232.m072 0
 UP bnd x.st232.m072 1
 LO bnd x.st232.m007 0
 UP bnd x.st232.m007 1
 LO bnd x.st232.m101 0
 UP bnd x.st232.m101 1
 LO bnd x.st232.m023 0
 UP bnd x.st232.m023 1
 LO bnd x.st232.m103 0
 UP bnd x.st232.m103 1
 LO bnd x.st232.m080 0
 UP bnd x.st232.m080 1
 LO bnd x.st232.m032 0
 UP bnd x.st232.m032 1
 LO bnd x.st232.m015 0
 UP bnd x.st232.m015 1
 LO bnd x.st232.m084 0
 UP bnd x.st232.m084 1
 LO bnd x.st232.m009 0
 UP bnd x.st232.m009 1
 LO bnd x.st232.m045 0
 UP bnd x.st232.m045 1
 LO bnd x.st233.m100 0
 UP bnd x.st233.m100 1
 LO bnd x.st233.m085 0
 UP bnd x.st233.m085 1
 LO bnd x.st233.m164 0
 UP bnd x.st233.m164 1
 LO bnd x.st233.m062 0
 UP bnd x.st233.m062 1
 LO bnd x.st234.m100 0
 UP bnd x.st234.m100 1
 LO bnd x.st234.m085 0
 UP bnd x.st234.m085 1
 LO bnd x.st234.m164 0
 UP bnd x.st234.m164 1
 LO bnd x.st234.m062 0
 UP bnd x.st234.m062 1
 LO bnd x.st235.m170 0
 UP bnd x.st235.m170 1
 LO bnd x.st235.m166 0
 UP bnd x.st235.m166 1
 LO bnd x.st235.m000 0
 UP bnd x.st235.m000 1
 LO bnd x.st235.m037 0
 UP bnd x.st235.m037 1
 LO bnd x.st235.m113 0
 UP bnd x.st235.m113 1
 LO bnd x.st236.m134 0
 UP bnd x.st236.m134 1
 LO bnd x.st236.m162 0
 UP bnd x.st236.m162 1
 LO bnd x.st236.m107 0
 UP bnd x.st236.m107 1
 LO bnd x.st236.m038 0
 UP bnd x.st236.m038 1
 LO bnd x.st236.m171 0
 UP bnd x.st236.m171 1
 LO bnd x.st236.m036 0
 UP bnd x.st236.m036 1
 LO bnd x.st236.m069 0
 UP bnd x.st236.m069 1
 LO bnd x.st236.m102 0
 UP bnd x.st236.m102 1
 LO bnd x.st236.m086 0
 UP bnd x.st236.m086 1
 LO bnd x.st236.m064 0
 UP bnd x.st236.m064 1
 LO bnd x.st236.m125 0
 UP bnd x.st236.m125 1
 LO bnd x.st236.m126 0
 UP bnd x.st236.m126 1
 LO bnd x.st236.m170 0
 UP bnd x.st236.m170 1
 LO bnd x.st236.m166 0
 UP bnd x.st236.m166 1
 LO bnd x.st236.m000 0
 UP bnd x.st236.m000 1
 LO bnd x.st236.m037 0
 UP bnd x.st236.m037 1
 LO bnd x.st236.m113 0
 UP bnd x.st236.m113 1
 LO bnd x.st237.m182 0
 UP bnd x.st237.m182 1
 LO bnd x.st237.m116 0
 UP bnd x.st237.m116 1
 LO bnd x.st237.m114 0
 UP bnd x.st237.m114 1
 LO bnd x.st237.m018 0
 UP bnd x.st237.m018 1
 LO bnd x.st237.m173 0
 UP bnd x.st237.m173 1
 LO bnd x.st237.m040 0
 UP bnd x.st237.m040 1
 LO bnd x.st237.m120 0
 UP bnd x.st237.m120 1
 LO bnd x.st237.m029 0
 UP bnd x.st237.m029 1
 LO bnd x.st237.m077 0
 UP bnd x.st237.m077 1
 LO bnd x.st238.m059 0
 UP bnd x.st238.m059 1
 LO bnd x.st238.m155 0
 UP bnd x.st238.m155 1
 LO bnd x.st238.m110 0
 UP bnd x.st238.m110 1
 LO bnd x.st238.m054 0
 UP bnd x.st238.m054 1
 LO bnd x.st239.m072 0
 UP bnd x.st239.m072 1
 LO bnd x.st239.m130 0
 UP bnd x.st239.m130 1
 LO bnd x.st239.m010 0
 UP bnd x.st239.m010 1
 LO bnd x.st239.m007 0
 UP bnd x.st239.m007 1
 LO bnd x.st239.m044 0
 UP bnd x.st239.m044 1
 LO bnd x.st239.m101 0
 UP bnd x.st239.m101 1
 LO bnd x.st239.m150 0
 UP bnd x.st239.m150 1
 LO bnd x.st239.m023 0
 UP bnd x.st239.m023 1
 LO bnd x.st239.m067 0
 UP bnd x.st239.m067 1
 LO bnd x.st239.m103 0
 UP bnd x.st239.m103 1
 LO bnd x.st239.m080 0
 UP bnd x.st239.m080 1
 LO bnd x.st239.m032 0
 UP bnd x.st239.m032 1
 LO bnd x.st239.m009 0
 UP bnd x.st239.m009 1
 LO bnd x.st239.m045 0
 UP bnd x.st239.m045 1
 LO bnd x.st240.m029 0
 UP bnd x.st240.m029 1
 LO bnd x.st240.m077 0
 UP bnd x.st240.m077 1
 LO bnd x.st241.m178 0
 UP bnd x.st241.m178 1
 LO bnd x.st241.m016 0
 UP bnd x.st241.m016 1
 LO bnd x.st241.m108 0
 UP bnd x.st241.m108 1
 LO bnd x.st241.m055 0
 UP bnd x.st241.m055 1
 LO bnd x.st242.m147 0
 UP bnd x.st242.m147 1
 LO bnd x.st242.m005 0
 UP bnd x.st242.m005 1
 LO bnd x.st242.m151 0
 UP bnd x.st242.m151 1
 LO bnd x.st242.m153 0
 UP bnd x.st242.m153 1
 LO bnd x.st242.m071 0
 UP bnd x.st242.m071 1
 LO bnd x.st242.m056 0
 UP bnd x.st242.m056 1
 LO bnd x.st243.m063 0
 UP bnd x.st243.m063 1
 LO bnd x.st243.m091 0
 UP bnd x.st243.m091 1
 LO bnd x.st243.m118 0
 UP bnd x.st243.m118 1
 LO bnd x.st243.m144 0
 UP bnd x.st243.m144 1
 LO bnd x.st243.m025 0
 UP bnd x.st243.m025 1
 LO bnd x.st243.m097 0
 UP bnd x.st243.m097 1
 LO bnd x.st243.m052 0
 UP bnd x.st243.m052 1
 LO bnd x.st244.m111 0
 UP bnd x.st244.m111 1
 LO bnd x.st244.m136 0
 UP bnd x.st244.m136 1
 LO bnd x.st244.m106 0
 UP bnd x.st244.m106 1
 LO bnd x.st244.m078 0
 UP bnd x.st244.m078 1
 LO bnd x.st244.m096 0
 UP bnd x.st244.m096 1
 LO bnd x.st244.m027 0
 UP bnd x.st244.m027 1
 LO bnd x.st245.m182 0
 UP bnd x.st245.m182 1
 LO bnd x.st245.m116 0
 UP bnd x.st245.m116 1
 LO bnd x.st245.m114 0
 UP bnd x.st245.m114 1
 LO bnd x.st245.m018 0
 UP bnd x.st245.m018 1
 LO bnd x.st245.m173 0
 UP bnd x.st245.m173 1
 LO bnd x.st245.m040 0
 UP bnd x.st245.m040 1
 LO bnd x.st245.m120 0
 UP bnd x.st245.m120 1
 LO bnd x.st245.m077 0
 UP bnd x.st245.m077 1
 LO bnd x.st246.m178 0
 UP bnd x.st246.m178 1
 LO bnd x.st246.m016 0
 UP bnd x.st246.m016 1
 LO bnd x.st246.m108 0
 UP bnd x.st246.m108 1
 LO bnd x.st246.m055 0
 UP bnd x.st246.m055 1
 LO bnd x.st247.m059 0
 UP bnd x.st247.m059 1
 LO bnd x.st247.m073 0
 UP bnd x.st247.m073 1
 LO bnd x.st247.m119 0
 UP bnd x.st247.m119 1
 LO bnd x.st247.m155 0
 UP bnd x.st247.m155 1
 LO bnd x.st247.m110 0
 UP bnd x.st247.m110 1
 LO bnd x.st247.m079 0
 UP bnd x.st247.m079 1
 LO bnd x.st247.m054 0
 UP bnd x.st247.m054 1
 LO bnd x.st247.m124 0
 UP bnd x.st247.m124 1
 LO bnd x.st247.m163 0
 UP bnd x.st247.m163 1
 LO bnd x.st247.m026 0
 UP bnd x.st247.m026 1
 LO bnd x.st248.m005 0
 UP bnd x.st248.m005 1
 LO bnd x.st248.m061 0
 UP bnd x.st248.m061 1
 LO bnd x.st248.m151 0
 UP bnd x.st248.m151 1
 LO bnd x.st248.m071 0
 UP bnd x.st248.m071 1
 LO bnd x.st248.m056 0
 UP bnd x.st248.m056 1
 LO bnd x.st249.m160 0
 UP bnd x.st249.m160 1
 LO bnd x.st249.m165 0
 UP bnd x.st249.m165 1
 LO bnd x.st250.m114 0
 UP bnd x.st250.m114 1
 LO bnd x.st250.m040 0
 UP bnd x.st250.m040 1
 LO bnd x.st250.m120 0
 UP bnd x.st250.m120 1
 LO bnd x.st250.m029 0
 UP bnd x.st250.m029 1
 LO bnd x.st251.m100 0
 UP bnd x.st251.m100 1
 LO bnd x.st251.m085 0
 UP bnd x.st251.m085 1
 LO bnd x.st251.m164 0
 UP bnd x.st251.m164 1
 LO bnd x.st251.m062 0
 UP bnd x.st251.m062 1
 LO bnd x.st252.m146 0
 UP bnd x.st252.m146 1
 LO bnd x.st252.m143 0
 UP bnd x.st252.m143 1
 LO bnd x.st252.m002 0
 UP bnd x.st252.m002 1
 LO bnd x.st252.m121 0
 UP bnd x.st252.m121 1
 LO bnd x.st252.m081 0
 UP bnd x.st252.m081 1
 LO bnd x.st252.m014 0
 UP bnd x.st252.m014 1
 LO bnd x.st252.m127 0
 UP bnd x.st252.m127 1
 LO bnd x.st253.m121 0
 UP bnd x.st253.m121 1
 LO bnd x.st253.m081 0
 UP bnd x.st253.m081 1
 LO bnd x.st253.m014 0
 UP bnd x.st253.m014 1
 LO bnd x.st254.m098 0
 UP bnd x.st254.m098 1
 LO bnd x.st254.m134 0
 UP bnd x.st254.m134 1
 LO bnd x.st254.m042 0
 UP bnd x.st254.m042 1
 LO bnd x.st254.m060 0
 UP bnd x.st254.m060 1
 LO bnd x.st254.m058 0
 UP bnd x.st254.m058 1
 LO bnd x.st254.m138 0
 UP bnd x.st254.m138 1
 LO bnd x.st254.m154 0
 UP bnd x.st254.m154 1
 LO bnd x.st254.m013 0
 UP bnd x.st254.m013 1
 LO bnd x.st254.m089 0
 UP bnd x.st254.m089 1
 LO bnd x.st254.m122 0
 UP bnd x.st254.m122 1
 LO bnd x.st254.m083 0
 UP bnd x.st254.m083 1
 LO bnd x.st254.m070 0
 UP bnd x.st254.m070 1
 LO bnd x.st255.m172 0
 UP bnd x.st255.m172 1
 LO bnd x.st255.m035 0
 UP bnd x.st255.m035 1
 LO bnd x.st255.m148 0
 UP bnd x.st255.m148 1
 LO bnd x.st255.m050 0
 UP bnd x.st255.m050 1
 LO bnd x.st255.m184 0
 UP bnd x.st255.m184 1
 LO bnd x.st255.m091 0
 UP bnd x.st255.m091 1
 LO bnd x.st255.m118 0
 UP bnd x.st255.m118 1
 LO bnd x.st255.m144 0
 UP bnd x.st255.m144 1
 LO bnd x.st255.m025 0
 UP bnd x.st255.m025 1
 LO bnd x.st255.m097 0
 UP bnd x.st255.m097 1
 LO bnd x.st255.m052 0
 UP bnd x.st255.m052 1
 LO bnd x.st255.m051 0
 UP bnd x.st255.m051 1
 LO bnd x.st255.m061 0
 UP bnd x.st255.m061 1
 LO bnd x.st255.m135 0
 UP bnd x.st255.m135 1
 LO bnd x.st255.m047 0
 UP bnd x.st255.m047 1
 LO bnd x.st256.m100 0
 UP bnd x.st256.m100 1
 LO bnd x.st256.m085 0
 UP bnd x.st256.m085 1
 LO bnd x.st256.m164 0
 UP bnd x.st256.m164 1
 LO bnd x.st256.m062 0
 UP bnd x.st256.m062 1
 LO bnd x.st257.m180 0
 UP bnd x.st257.m180 1
 LO bnd x.st257.m093 0
 UP bnd x.st257.m093 1
 LO bnd x.st257.m053 0
 UP bnd x.st257.m053 1
 LO bnd x.st258.m030 0
 UP bnd x.st258.m030 1
 LO bnd x.st258.m137 0
 UP bnd x.st258.m137 1
 LO bnd x.st258.m088 0
 UP bnd x.st258.m088 1
 LO bnd x.st258.m159 0
 UP bnd x.st258.m159 1
 LO bnd x.st258.m131 0
 UP bnd x.st258.m131 1
 LO bnd x.st258.m129 0
 UP bnd x.st258.m129 1
 LO bnd x.st259.m111 0
 UP bnd x.st259.m111 1
 LO bnd x.st259.m078 0
 UP bnd x.st259.m078 1
 LO bnd x.st259.m006 0
 UP bnd x.st259.m006 1
 LO bnd x.st259.m027 0
 UP bnd x.st259.m027 1
 LO bnd x.st260.m111 0
 UP bnd x.st260.m111 1
 LO bnd x.st260.m136 0
 UP bnd x.st260.m136 1
 LO bnd x.st260.m106 0
 UP bnd x.st260.m106 1
 LO bnd x.st260.m078 0
 UP bnd x.st260.m078 1
 LO bnd x.st260.m006 0
 UP bnd x.st260.m006 1
 LO bnd x.st260.m096 0
 UP bnd x.st260.m096 1
 LO bnd x.st261.m035 0
 UP bnd x.st261.m035 1
 LO bnd x.st261.m050 0
 UP bnd x.st261.m050 1
 LO bnd x.st261.m184 0
 UP bnd x.st261.m184 1
 LO bnd x.st261.m047 0
 UP bnd x.st261.m047 1
 LO bnd x.st261.m161 0
 UP bnd x.st261.m161 1
 LO bnd x.st262.m134 0
 UP bnd x.st262.m134 1
 LO bnd x.st262.m162 0
 UP bnd x.st262.m162 1
 LO bnd x.st262.m107 0
 UP bnd x.st262.m107 1
 LO bnd x.st262.m038 0
 UP bnd x.st262.m038 1
 LO bnd x.st262.m171 0
 UP bnd x.st262.m171 1
 LO bnd x.st262.m036 0
 UP bnd x.st262.m036 1
 LO bnd x.st262.m069 0
 UP bnd x.st262.m069 1
 LO bnd x.st262.m102 0
 UP bnd x.st262.m102 1
 LO bnd x.st262.m086 0
 UP bnd x.st262.m086 1
 LO bnd x.st262.m064 0
 UP bnd x.st262.m064 1
 LO bnd x.st262.m170 0
 UP bnd x.st262.m170 1
 LO bnd x.st262.m166 0
 UP bnd x.st262.m166 1
 LO bnd x.st262.m000 0
 UP bnd x.st262.m000 1
 LO bnd x.st263.m178 0
 UP bnd x.st263.m178 1
 LO bnd x.st263.m016 0
 UP bnd x.st263.m016 1
 LO bnd x.st263.m108 0
 UP bnd x.st263.m108 1
 LO bnd x.st263.m152 0
 UP bnd x.st263.m152 1
 LO bnd x.st264.m063 0
 UP bnd x.st264.m063 1
 LO bnd x.st264.m148 0
 UP bnd x.st264.m148 1
 LO bnd x.st264.m050 0
 UP bnd x.st264.m050 1
 LO bnd x.st264.m091 0
 UP bnd x.st264.m091 1
 LO bnd x.st264.m118 0
 UP bnd x.st264.m118 1
 LO bnd x.st264.m144 0
 UP bnd x.st264.m144 1
 LO bnd x.st264.m025 0
 UP bnd x.st264.m025 1
 LO bnd x.st264.m097 0
 UP bnd x.st264.m097 1
 LO bnd x.st264.m052 0
 UP bnd x.st264.m052 1
 LO bnd x.st264.m051 0
 UP bnd x.st264.m051 1
 LO bnd x.st264.m135 0
 UP bnd x.st264.m135 1
 LO bnd x.st264.m047 0
 UP bnd x.st264.m047 1
 LO bnd x.st265.m063 0
 UP bnd x.st265.m063 1
 LO bnd x.st265.m148 0
 UP bnd x.st265.m148 1
 LO bnd x.st265.m050 0
 UP bnd x.st265.m050 1
 LO bnd x.st265.m091 0
 UP bnd x.st265.m091 1
 LO bnd x.st265.m118 0
 UP bnd x.st265.m118 1
 LO bnd x.st265.m144 0
 UP bnd x.st265.m144 1
 LO bnd x.st265.m025 0
 UP bnd x.st265.m025 1
 LO bnd x.st265.m097 0
 UP bnd x.st265.m097 1
 LO bnd x.st265.m052 0
 UP bnd x.st265.m052 1
 LO bnd x.st265.m051 0
 UP bnd x.st265.m051 1
 LO bnd x.st265.m135 0
 UP bnd x.st265.m135 1
 LO bnd x.st265.m047 0
 UP bnd x.st265.m047 1
 LO bnd x.st266.m182 0
 UP bnd x.st266.m182 1
 LO bnd x.st266.m116 0
 UP bnd x.st266.m116 1
 LO bnd x.st266.m114 0
 UP bnd x.st266.m114 1
 LO bnd x.st266.m018 0
 UP bnd x.st266.m018 1
 LO bnd x.st266.m173 0
 UP bnd x.st266.m173 1
 LO bnd x.st266.m040 0
 UP bnd x.st266.m040 1
 LO bnd x.st266.m120 0
 UP bnd x.st266.m120 1
 LO bnd x.st266.m029 0
 UP bnd x.st266.m029 1
 LO bnd x.st266.m077 0
 UP bnd x.st266.m077 1
 LO bnd x.st267.m051 0
 UP bnd x.st267.m051 1
 LO bnd x.st267.m135 0
 UP bnd x.st267.m135 1
 LO bnd x.st267.m047 0
 UP bnd x.st267.m047 1
 LO bnd x.st267.m024 0
 UP bnd x.st267.m024 1
 LO bnd x.st267.m161 0
 UP bnd x.st267.m161 1
 LO bnd x.st268.m182 0
 UP bnd x.st268.m182 1
 LO bnd x.st268.m116 0
 UP bnd x.st268.m116 1
 LO bnd x.st268.m114 0
 UP bnd x.st268.m114 1
 LO bnd x.st268.m018 0
 UP bnd x.st268.m018 1
 LO bnd x.st268.m173 0
 UP bnd x.st268.m173 1
 LO bnd x.st268.m040 0
 UP bnd x.st268.m040 1
 LO bnd x.st268.m120 0
 UP bnd x.st268.m120 1
 LO bnd x.st268.m029 0
 UP bnd x.st268.m029 1
 LO bnd x.st268.m077 0
 UP bnd x.st268.m077 1
 LO bnd x.st269.m032 0
 UP bnd x.st269.m032 1
 LO bnd x.st269.m015 0
 UP bnd x.st269.m015 1
 LO bnd x.st269.m084 0
 UP bnd x.st269.m084 1
 LO bnd x.st269.m009 0
 UP bnd x.st269.m009 1
 LO bnd x.st269.m045 0
 UP bnd x.st269.m045 1
 LO bnd x.st270.m063 0
 UP bnd x.st270.m063 1
 LO bnd x.st270.m144 0
 UP bnd x.st270.m144 1
 LO bnd x.st270.m061 0
 UP bnd x.st270.m061 1
 LO bnd x.st270.m135 0
 UP bnd x.st270.m135 1
 LO bnd x.st270.m047 0
 UP bnd x.st270.m047 1
 LO bnd x.st270.m024 0
 UP bnd x.st270.m024 1
 LO bnd x.st270.m161 0
 UP bnd x.st270.m161 1
 LO bnd x.st271.m178 0
 UP bnd x.st271.m178 1
 LO bnd x.st271.m016 0
 UP bnd x.st271.m016 1
 LO bnd x.st271.m108 0
 UP bnd x.st271.m108 1
 LO bnd x.st271.m055 0
 UP bnd x.st271.m055 1
 LO bnd x.st272.m063 0
 UP bnd x.st272.m063 1
 LO bnd x.st272.m172 0
 UP bnd x.st272.m172 1
 LO bnd x.st272.m035 0
 UP bnd x.st272.m035 1
 LO bnd x.st272.m148 0
 UP bnd x.st272.m148 1
 LO bnd x.st272.m050 0
 UP bnd x.st272.m050 1
 LO bnd x.st272.m184 0
 UP bnd x.st272.m184 1
 LO bnd x.st272.m091 0
 UP bnd x.st272.m091 1
 LO bnd x.st272.m118 0
 UP bnd x.st272.m118 1
 LO bnd x.st272.m144 0
 UP bnd x.st272.m144 1
 LO bnd x.st272.m025 0
 UP bnd x.st272.m025 1
 LO bnd x.st272.m097 0
 UP bnd x.st272.m097 1
 LO bnd x.st272.m052 0
 UP bnd x.st272.m052 1
 LO bnd x.st272.m051 0
 UP bnd x.st272.m051 1
 LO bnd x.st272.m061 0
 UP bnd x.st272.m061 1
 LO bnd x.st272.m135 0
 UP bnd x.st272.m135 1
 LO bnd x.st272.m047 0
 UP bnd x.st272.m047 1
 LO bnd x.st272.m024 0
 UP bnd x.st272.m024 1
 LO bnd x.st272.m161 0
 UP bnd x.st272.m161 1
 LO bnd x.st274.m049 0
 UP bnd x.st274.m049 1
 LO bnd x.st275.m146 0
 UP bnd x.st275.m146 1
 LO bnd x.st275.m001 0
 UP bnd x.st275.m001 1
 LO bnd x.st275.m143 0
 UP bnd x.st275.m143 1
 LO bnd x.st275.m002 0
 UP bnd x.st275.m002 1
 LO bnd x.st275.m048 0
 UP bnd x.st275.m048 1
 LO bnd x.st275.m075 0
 UP bnd x.st275.m075 1
 LO bnd x.st275.m121 0
 UP bnd x.st275.m121 1
 LO bnd x.st275.m081 0
 UP bnd x.st275.m081 1
 LO bnd x.st276.m061 0
 UP bnd x.st276.m061 1
 LO bnd x.st276.m151 0
 UP bnd x.st276.m151 1
 LO bnd x.st276.m153 0
 UP bnd x.st276.m153 1
 LO bnd x.st276.m071 0
 UP bnd x.st276.m071 1
 LO bnd x.st276.m056 0
 UP bnd x.st276.m056 1
 LO bnd x.st277.m134 0
 UP bnd x.st277.m134 1
 LO bnd x.st277.m162 0
 UP bnd x.st277.m162 1
 LO bnd x.st277.m107 0
 UP bnd x.st277.m107 1
 LO bnd x.st277.m038 0
 UP bnd x.st277.m038 1
 LO bnd x.st277.m036 0
 UP bnd x.st277.m036 1
 LO bnd x.st277.m069 0
 UP bnd x.st277.m069 1
 LO bnd x.st277.m102 0
 UP bnd x.st277.m102 1
 LO bnd x.st277.m086 0
 UP bnd x.st277.m086 1
 LO bnd x.st277.m094 0
 UP bnd x.st277.m094 1
 LO bnd x.st277.m064 0
 UP bnd x.st277.m064 1
 LO bnd x.st277.m125 0
 UP bnd x.st277.m125 1
 LO bnd x.st277.m126 0
 UP bnd x.st277.m126 1
 LO bnd x.st277.m170 0
 UP bnd x.st277.m170 1
 LO bnd x.st277.m166 0
 UP bnd x.st277.m166 1
 LO bnd x.st277.m000 0
 UP bnd x.st277.m000 1
 LO bnd x.st278.m072 0
 UP bnd x.st278.m072 1
 LO bnd x.st278.m130 0
 UP bnd x.st278.m130 1
 LO bnd x.st278.m010 0
 UP bnd x.st278.m010 1
 LO bnd x.st278.m007 0
 UP bnd x.st278.m007 1
 LO bnd x.st278.m044 0
 UP bnd x.st278.m044 1
 LO bnd x.st278.m101 0
 UP bnd x.st278.m101 1
 LO bnd x.st278.m150 0
 UP bnd x.st278.m150 1
 LO bnd x.st278.m023 0
 UP bnd x.st278.m023 1
 LO bnd x.st278.m067 0
 UP bnd x.st278.m067 1
 LO bnd x.st278.m103 0
 UP bnd x.st278.m103 1
 LO bnd x.st278.m032 0
 UP bnd x.st278.m032 1
 LO bnd x.st278.m015 0
 UP bnd x.st278.m015 1
 LO bnd x.st278.m084 0
 UP bnd x.st278.m084 1
 LO bnd x.st278.m009 0
 UP bnd x.st278.m009 1
 LO bnd x.st278.m045 0
 UP bnd x.st278.m045 1
 LO bnd x.st279.m146 0
 UP bnd x.st279.m146 1
 LO bnd x.st279.m001 0
 UP bnd x.st279.m001 1
 LO bnd x.st279.m143 0
 UP bnd x.st279.m143 1
 LO bnd x.st279.m002 0
 UP bnd x.st279.m002 1
 LO bnd x.st279.m048 0
 UP bnd x.st279.m048 1
 LO bnd x.st279.m075 0
 UP bnd x.st279.m075 1
 LO bnd x.st279.m152 0
 UP bnd x.st279.m152 1
 LO bnd x.st279.m121 0
 UP bnd x.st279.m121 1
 LO bnd x.st279.m081 0
 UP bnd x.st279.m081 1
 LO bnd x.st279.m014 0
 UP bnd x.st279.m014 1
 LO bnd x.st279.m127 0
 UP bnd x.st279.m127 1
 LO bnd x.st280.m110 0
 UP bnd x.st280.m110 1
 LO bnd x.st280.m124 0
 UP bnd x.st280.m124 1
 LO bnd x.st280.m163 0
 UP bnd x.st280.m163 1
 LO bnd x.st280.m026 0
 UP bnd x.st280.m026 1
 LO bnd x.st280.m158 0
 UP bnd x.st280.m158 1
 LO bnd x.st280.m004 0
 UP bnd x.st280.m004 1
 LO bnd x.st280.m057 0
 UP bnd x.st280.m057 1
 LO bnd x.st280.m139 0
 UP bnd x.st280.m139 1
 LO bnd x.st280.m104 0
 UP bnd x.st280.m104 1
 LO bnd x.st281.m182 0
 UP bnd x.st281.m182 1
 LO bnd x.st281.m116 0
 UP bnd x.st281.m116 1
 LO bnd x.st281.m114 0
 UP bnd x.st281.m114 1
 LO bnd x.st281.m018 0
 UP bnd x.st281.m018 1
 LO bnd x.st281.m173 0
 UP bnd x.st281.m173 1
 LO bnd x.st281.m040 0
 UP bnd x.st281.m040 1
 LO bnd x.st281.m120 0
 UP bnd x.st281.m120 1
 LO bnd x.st281.m077 0
 UP bnd x.st281.m077 1
 LO bnd x.st282.m023 0
 UP bnd x.st282.m023 1
 LO bnd x.st282.m032 0
 UP bnd x.st282.m032 1
 LO bnd x.st282.m015 0
 UP bnd x.st282.m015 1
 LO bnd x.st282.m084 0
 UP bnd x.st282.m084 1
 LO bnd x.st282.m009 0
 UP bnd x.st282.m009 1
 LO bnd x.st282.m045 0
 UP bnd x.st282.m045 1
 LO bnd x.st283.m167 0
 UP bnd x.st283.m167 1
 LO bnd x.st283.m157 0
 UP bnd x.st283.m157 1
 LO bnd x.st283.m099 0
 UP bnd x.st283.m099 1
 LO bnd x.st284.m063 0
 UP bnd x.st284.m063 1
 LO bnd x.st284.m148 0
 UP bnd x.st284.m148 1
 LO bnd x.st284.m050 0
 UP bnd x.st284.m050 1
 LO bnd x.st284.m091 0
 UP bnd x.st284.m091 1
 LO bnd x.st284.m118 0
 UP bnd x.st284.m118 1
 LO bnd x.st284.m144 0
 UP bnd x.st284.m144 1
 LO bnd x.st284.m025 0
 UP bnd x.st284.m025 1
 LO bnd x.st284.m097 0
 UP bnd x.st284.m097 1
 LO bnd x.st284.m052 0
 UP bnd x.st284.m052 1
 LO bnd x.st284.m051 0
 UP bnd x.st284.m051 1
 LO bnd x.st284.m135 0
 UP bnd x.st284.m135 1
 LO bnd x.st284.m047 0
 UP bnd x.st284.m047 1
 LO bnd x.st285.m185 0
 UP bnd x.st285.m185 1
 LO bnd x.st285.m072 0
 UP bnd x.st285.m072 1
 LO bnd x.st285.m130 0
 UP bnd x.st285.m130 1
 LO bnd x.st285.m010 0
 UP bnd x.st285.m010 1
 LO bnd x.st285.m007 0
 UP bnd x.st285.m007 1
 LO bnd x.st285.m101 0
 UP bnd x.st285.m101 1
 LO bnd x.st285.m150 0
 UP bnd x.st285.m150 1
 LO bnd x.st285.m023 0
 UP bnd x.st285.m023 1
 LO bnd x.st285.m103 0
 UP bnd x.st285.m103 1
 LO bnd x.st285.m080 0
 UP bnd x.st285.m080 1
 LO bnd x.st285.m032 0
 UP bnd x.st285.m032 1
 LO bnd x.st285.m015 0
 UP bnd x.st285.m015 1
 LO bnd x.st285.m084 0
 UP bnd x.st285.m084 1
 LO bnd x.st286.m059 0
 UP bnd x.st286.m059 1
 LO bnd x.st286.m073 0
 UP bnd x.st286.m073 1
 LO bnd x.st286.m119 0
 UP bnd x.st286.m119 1
 LO bnd x.st286.m155 0
 UP bnd x.st286.m155 1
 LO bnd x.st286.m110 0
 UP bnd x.st286.m110 1
 LO bnd x.st286.m079 0
 UP bnd x.st286.m079 1
 LO bnd x.st286.m054 0
 UP bnd x.st286.m054 1
 LO bnd x.st286.m124 0
 UP bnd x.st286.m124 1
 LO bnd x.st286.m163 0
 UP bnd x.st286.m163 1
 LO bnd x.st286.m026 0
 UP bnd x.st286.m026 1
 LO bnd x.st286.m158 0
 UP bnd x.st286.m158 1
 LO bnd x.st286.m004 0
 UP bnd x.st286.m004 1
 LO bnd x.st286.m057 0
 UP bnd x.st286.m057 1
 LO bnd x.st286.m139 0
 UP bnd x.st286.m139 1
 LO bnd x.st286.m104 0
 UP bnd x.st286.m104 1
 LO bnd x.st287.m063 0
 UP bnd x.st287.m063 1
 LO bnd x.st287.m091 0
 UP bnd x.st287.m091 1
 LO bnd x.st287.m118 0
 UP bnd x.st287.m118 1
 LO bnd x.st287.m144 0
 UP bnd x.st287.m144 1
 LO bnd x.st287.m052 0
 UP bnd x.st287.m052 1
 LO bnd x.st287.m051 0
 UP bnd x.st287.m051 1
 LO bnd x.st288.m033 0
 UP bnd x.st288.m033 1
 LO bnd x.st288.m100 0
 UP bnd x.st288.m100 1
 LO bnd x.st288.m085 0
 UP bnd x.st288.m085 1
 LO bnd x.st288.m164 0
 UP bnd x.st288.m164 1
 LO bnd x.st289.m051 0
 UP bnd x.st289.m051 1
 LO bnd x.st289.m135 0
 UP bnd x.st289.m135 1
 LO bnd x.st289.m047 0
 UP bnd x.st289.m047 1
 LO bnd x.st289.m024 0
 UP bnd x.st289.m024 1
 LO bnd x.st289.m161 0
 UP bnd x.st289.m161 1
 LO bnd x.st290.m146 0
 UP bnd x.st290.m146 1
 LO bnd x.st290.m001 0
 UP bnd x.st290.m001 1
 LO bnd x.st290.m143 0
 UP bnd x.st290.m143 1
 LO bnd x.st290.m002 0
 UP bnd x.st290.m002 1
 LO bnd x.st290.m075 0
 UP bnd x.st290.m075 1
 LO bnd x.st290.m121 0
 UP bnd x.st290.m121 1
 LO bnd x.st290.m081 0
 UP bnd x.st290.m081 1
 LO bnd x.st290.m127 0
 UP bnd x.st290.m127 1
 LO bnd x.st291.m051 0
 UP bnd x.st291.m051 1
 LO bnd x.st291.m061 0
 UP bnd x.st291.m061 1
 LO bnd x.st291.m024 0
 UP bnd x.st291.m024 1
 LO bnd x.st291.m161 0
 UP bnd x.st291.m161 1
 LO bnd x.st292.m096 0
 UP bnd x.st292.m096 1
 LO bnd x.st292.m027 0
 UP bnd x.st292.m027 1
 LO bnd x.st292.m066 0
 UP bnd x.st292.m066 1
 LO bnd x.st292.m019 0
 UP bnd x.st292.m019 1
 LO bnd x.st292.m092 0
 UP bnd x.st292.m092 1
 LO bnd x.st293.m111 0
 UP bnd x.st293.m111 1
 LO bnd x.st293.m136 0
 UP bnd x.st293.m136 1
 LO bnd x.st293.m106 0
 UP bnd x.st293.m106 1
 LO bnd x.st293.m078 0
 UP bnd x.st293.m078 1
 LO bnd x.st293.m006 0
 UP bnd x.st293.m006 1
 LO bnd x.st293.m096 0
 UP bnd x.st293.m096 1
 LO bnd x.st293.m027 0
 UP bnd x.st293.m027 1
 LO bnd x.st294.m182 0
 UP bnd x.st294.m182 1
 LO bnd x.st294.m116 0
 UP bnd x.st294.m116 1
 LO bnd x.st294.m114 0
 UP bnd x.st294.m114 1
 LO bnd x.st294.m018 0
 UP bnd x.st294.m018 1
 LO bnd x.st294.m173 0
 UP bnd x.st294.m173 1
 LO bnd x.st294.m040 0
 UP bnd x.st294.m040 1
 LO bnd x.st294.m120 0
 UP bnd x.st294.m120 1
 LO bnd x.st294.m077 0
 UP bnd x.st294.m077 1
 LO bnd x.st295.m152 0
 UP bnd x.st295.m152 1
 LO bnd x.st295.m121 0
 UP bnd x.st295.m121 1
 LO bnd x.st295.m081 0
 UP bnd x.st295.m081 1
 LO bnd x.st295.m014 0
 UP bnd x.st295.m014 1
 LO bnd x.st295.m127 0
 UP bnd x.st295.m127 1
 LO bnd x.st296.m081 0
 UP bnd x.st296.m081 1
 LO bnd x.st296.m014 0
 UP bnd x.st296.m014 1
 LO bnd x.st297.m117 0
 UP bnd x.st297.m117 1
 LO bnd x.st297.m003 0
 UP bnd x.st297.m003 1
 LO bnd x.st297.m174 0
 UP bnd x.st297.m174 1
 LO bnd x.st297.m177 0
 UP bnd x.st297.m177 1
 LO bnd x.st297.m087 0
 UP bnd x.st297.m087 1
 LO bnd x.st298.m145 0
 UP bnd x.st298.m145 1
 LO bnd x.st298.m012 0
 UP bnd x.st298.m012 1
 LO bnd x.st298.m022 0
 UP bnd x.st298.m022 1
 LO bnd x.st298.m142 0
 UP bnd x.st298.m142 1
 LO bnd x.st298.m123 0
 UP bnd x.st298.m123 1
 LO bnd x.st298.m028 0
 UP bnd x.st298.m028 1
 LO bnd x.st298.m021 0
 UP bnd x.st298.m021 1
 LO bnd x.st299.m163 0
 UP bnd x.st299.m163 1
 LO bnd x.st300.m029 0
 UP bnd x.st300.m029 1
 LO bnd x.st300.m077 0
 UP bnd x.st300.m077 1
 LO bnd x.st301.m111 0
 UP bnd x.st301.m111 1
 LO bnd x.st301.m136 0
 UP bnd x.st301.m136 1
 LO bnd x.st301.m106 0
 UP bnd x.st301.m106 1
 LO bnd x.st301.m078 0
 UP bnd x.st301.m078 1
 LO bnd x.st301.m006 0
 UP bnd x.st301.m006 1
 LO bnd x.st301.m096 0
 UP bnd x.st301.m096 1
 LO bnd x.st301.m027 0
 UP bnd x.st301.m027 1
 LO bnd x.st301.m066 0
 UP bnd x.st301.m066 1
 LO bnd x.st301.m019 0
 UP bnd x.st301.m019 1
 LO bnd x.st301.m092 0
 UP bnd x.st301.m092 1
 LO bnd x.st302.m059 0
 UP bnd x.st302.m059 1
 LO bnd x.st302.m073 0
 UP bnd x.st302.m073 1
 LO bnd x.st302.m119 0
 UP bnd x.st302.m119 1
 LO bnd x.st302.m155 0
 UP bnd x.st302.m155 1
 LO bnd x.st302.m110 0
 UP bnd x.st302.m110 1
 LO bnd x.st302.m079 0
 UP bnd x.st302.m079 1
 LO bnd x.st302.m054 0
 UP bnd x.st302.m054 1
 LO bnd x.st303.m100 0
 UP bnd x.st303.m100 1
 LO bnd x.st303.m085 0
 UP bnd x.st303.m085 1
 LO bnd x.st303.m164 0
 UP bnd x.st303.m164 1
 LO bnd x.st303.m062 0
 UP bnd x.st303.m062 1
 LO bnd x.st304.m143 0
 UP bnd x.st304.m143 1
 LO bnd x.st304.m152 0
 UP bnd x.st304.m152 1
 LO bnd x.st304.m121 0
 UP bnd x.st304.m121 1
 LO bnd x.st304.m081 0
 UP bnd x.st304.m081 1
 LO bnd x.st304.m014 0
 UP bnd x.st304.m014 1
 LO bnd x.st304.m127 0
 UP bnd x.st304.m127 1
 LO bnd x.st305.m111 0
 UP bnd x.st305.m111 1
 LO bnd x.st305.m136 0
 UP bnd x.st305.m136 1
 LO bnd x.st305.m106 0
 UP bnd x.st305.m106 1
 LO bnd x.st305.m078 0
 UP bnd x.st305.m078 1
 LO bnd x.st305.m006 0
 UP bnd x.st305.m006 1
 LO bnd x.st305.m027 0
 UP bnd x.st305.m027 1
 LO bnd x.st306.m098 0
 UP bnd x.st306.m098 1
 LO bnd x.st306.m134 0
 UP bnd x.st306.m134 1
 LO bnd x.st306.m042 0
 UP bnd x.st306.m042 1
 LO bnd x.st306.m060 0
 UP bnd x.st306.m060 1
 LO bnd x.st306.m058 0
 UP bnd x.st306.m058 1
 LO bnd x.st306.m138 0
 UP bnd x.st306.m138 1
 LO bnd x.st306.m154 0
 UP bnd x.st306.m154 1
 LO bnd x.st306.m065 0
 UP bnd x.st306.m065 1
 LO bnd x.st306.m013 0
 UP bnd x.st306.m013 1
 LO bnd x.st306.m089 0
 UP bnd x.st306.m089 1
 LO bnd x.st306.m122 0
 UP bnd x.st306.m122 1
 LO bnd x.st306.m090 0
 UP bnd x.st306.m090 1
 LO bnd x.st306.m168 0
 UP bnd x.st306.m168 1
 LO bnd x.st306.m070 0
 UP bnd x.st306.m070 1
 LO bnd x.st306.m095 0
 UP bnd x.st306.m095 1
 LO bnd x.st306.m169 0
 UP bnd x.st306.m169 1
 LO bnd x.st307.m182 0
 UP bnd x.st307.m182 1
 LO bnd x.st307.m116 0
 UP bnd x.st307.m116 1
 LO bnd x.st307.m018 0
 UP bnd x.st307.m018 1
 LO bnd x.st307.m173 0
 UP bnd x.st307.m173 1
 LO bnd x.st307.m040 0
 UP bnd x.st307.m040 1
 LO bnd x.st307.m120 0
 UP bnd x.st307.m120 1
 LO bnd x.st307.m029 0
 UP bnd x.st307.m029 1
 LO bnd x.st308.m061 0
 UP bnd x.st308.m061 1
 LO bnd x.st308.m151 0
 UP bnd x.st308.m151 1
 LO bnd x.st308.m153 0
 UP bnd x.st308.m153 1
 LO bnd x.st308.m056 0
 UP bnd x.st308.m056 1
 LO bnd x.st310.m061 0
 UP bnd x.st310.m061 1
 LO bnd x.st310.m151 0
 UP bnd x.st310.m151 1
 LO bnd x.st310.m153 0
 UP bnd x.st310.m153 1
 LO bnd x.st310.m071 0
 UP bnd x.st310.m071 1
 LO bnd x.st310.m056 0
 UP bnd x.st310.m056 1
 LO bnd x.st311.m005 0
 UP bnd x.st311.m005 1
 LO bnd x.st312.m053 0
 UP bnd x.st312.m053 1
 LO bnd x.st313.m134 0
 UP bnd x.st313.m134 1
 LO bnd x.st313.m162 0
 UP bnd x.st313.m162 1
 LO bnd x.st313.m107 0
 UP bnd x.st313.m107 1
 LO bnd x.st313.m038 0
 UP bnd x.st313.m038 1
 LO bnd x.st313.m171 0
 UP bnd x.st313.m171 1
 LO bnd x.st313.m069 0
 UP bnd x.st313.m069 1
 LO bnd x.st313.m102 0
 UP bnd x.st313.m102 1
 LO bnd x.st313.m086 0
 UP bnd x.st313.m086 1
 LO bnd x.st313.m094 0
 UP bnd x.st313.m094 1
 LO bnd x.st313.m064 0
 UP bnd x.st313.m064 1
 LO bnd x.st313.m125 0
 UP bnd x.st313.m125 1
 LO bnd x.st313.m126 0
 UP bnd x.st313.m126 1
 LO bnd x.st313.m170 0
 UP bnd x.st313.m170 1
 LO bnd x.st313.m166 0
 UP bnd x.st313.m166 1
 LO bnd x.st313.m000 0
 UP bnd x.st313.m000 1
 LO bnd x.st314.m146 0
 UP bnd x.st314.m146 1
 LO bnd x.st314.m001 0
 UP bnd x.st314.m001 1
 LO bnd x.st314.m143 0
 UP bnd x.st314.m143 1
 LO bnd x.st314.m002 0
 UP bnd x.st314.m002 1
 LO bnd x.st314.m075 0
 UP bnd x.st314.m075 1
 LO bnd x.st314.m121 0
 UP bnd x.st314.m121 1
 LO bnd x.st314.m081 0
 UP bnd x.st314.m081 1
 LO bnd x.st314.m014 0
 UP bnd x.st314.m014 1
 LO bnd x.st314.m127 0
 UP bnd x.st314.m127 1
 LO bnd x.st315.m146 0
 UP bnd x.st315.m146 1
 LO bnd x.st315.m001 0
 UP bnd x.st315.m001 1
 LO bnd x.st315.m143 0
 UP bnd x.st315.m143 1
 LO bnd x.st315.m002 0
 UP bnd x.st315.m002 1
 LO bnd x.st315.m075 0
 UP bnd x.st315.m075 1
 LO bnd x.st315.m121 0
 UP bnd x.st315.m121 1
 LO bnd x.st315.m081 0
 UP bnd x.st315.m081 1
 LO bnd x.st315.m014 0
 UP bnd x.st315.m014 1
 LO bnd x.st315.m127 0
 UP bnd x.st315.m127 1
 LO bnd x.st316.m182 0
 UP bnd x.st316.m182 1
 LO bnd x.st316.m116 0
 UP bnd x.st316.m116 1
 LO bnd x.st316.m114 0
 UP bnd x.st316.m114 1
 LO bnd x.st316.m018 0
 UP bnd x.st316.m018 1
 LO bnd x.st316.m173 0
 UP bnd x.st316.m173 1
 LO bnd x.st316.m040 0
 UP bnd x.st316.m040 1
 LO bnd x.st316.m120 0
 UP bnd x.st316.m120 1
 LO bnd x.st316.m077 0
 UP bnd x.st316.m077 1
 LO bnd x.st317.m098 0
 UP bnd x.st317.m098 1
 LO bnd x.st317.m134 0
 UP bnd x.st317.m134 1
 LO bnd x.st317.m042 0
 UP bnd x.st317.m042 1
 LO bnd x.st317.m060 0
 UP bnd x.st317.m060 1
 LO bnd x.st317.m058 0
 UP bnd x.st317.m058 1
 LO bnd x.st317.m138 0
 UP bnd x.st317.m138 1
 LO bnd x.st317.m041 0
 UP bnd x.st317.m041 1
 LO bnd x.st317.m122 0
 UP bnd x.st317.m122 1
 LO bnd x.st317.m083 0
 UP bnd x.st317.m083 1
 LO bnd x.st317.m090 0
 UP bnd x.st317.m090 1
 LO bnd x.st317.m168 0
 UP bnd x.st317.m168 1
 LO bnd x.st317.m070 0
 UP bnd x.st317.m070 1
 LO bnd x.st317.m095 0
 UP bnd x.st317.m095 1
 LO bnd x.st317.m169 0
 UP bnd x.st317.m169 1
 LO bnd x.st318.m134 0
 UP bnd x.st318.m134 1
 LO bnd x.st318.m162 0
 UP bnd x.st318.m162 1
 LO bnd x.st318.m107 0
 UP bnd x.st318.m107 1
 LO bnd x.st318.m038 0
 UP bnd x.st318.m038 1
 LO bnd x.st318.m171 0
 UP bnd x.st318.m171 1
 LO bnd x.st318.m036 0
 UP bnd x.st318.m036 1
 LO bnd x.st318.m069 0
 UP bnd x.st318.m069 1
 LO bnd x.st318.m102 0
 UP bnd x.st318.m102 1
 LO bnd x.st318.m086 0
 UP bnd x.st318.m086 1
 LO bnd x.st318.m094 0
 UP bnd x.st318.m094 1
 LO bnd x.st318.m064 0
 UP bnd x.st318.m064 1
 LO bnd x.st318.m125 0
 UP bnd x.st318.m125 1
 LO bnd x.st318.m126 0
 UP bnd x.st318.m126 1
 LO bnd x.st318.m170 0
 UP bnd x.st318.m170 1
 LO bnd x.st318.m166 0
 UP bnd x.st318.m166 1
 LO bnd x.st318.m000 0
 UP bnd x.st318.m000 1
 LO bnd x.st319.m111 0
 UP bnd x.st319.m111 1
 LO bnd x.st319.m136 0
 UP bnd x.st319.m136 1
 LO bnd x.st319.m078 0
 UP bnd x.st319.m078 1
 LO bnd x.st319.m006 0
 UP bnd x.st319.m006 1
 LO bnd x.st319.m096 0
 UP bnd x.st319.m096 1
 LO bnd x.st320.m033 0
 UP bnd x.st320.m033 1
 LO bnd x.st320.m100 0
 UP bnd x.st320.m100 1
 LO bnd x.st320.m085 0
 UP bnd x.st320.m085 1
 LO bnd x.st320.m164 0
 UP bnd x.st320.m164 1
 LO bnd x.st320.m062 0
 UP bnd x.st320.m062 1
 LO bnd x.st321.m030 0
 UP bnd x.st321.m030 1
 LO bnd x.st321.m137 0
 UP bnd x.st321.m137 1
 LO bnd x.st321.m088 0
 UP bnd x.st321.m088 1
 LO bnd x.st321.m159 0
 UP bnd x.st321.m159 1
 LO bnd x.st321.m131 0
 UP bnd x.st321.m131 1
 LO bnd x.st321.m129 0
 UP bnd x.st321.m129 1
 LO bnd x.st322.m185 0
 UP bnd x.st322.m185 1
 LO bnd x.st322.m072 0
 UP bnd x.st322.m072 1
 LO bnd x.st322.m130 0
 UP bnd x.st322.m130 1
 LO bnd x.st322.m010 0
 UP bnd x.st322.m010 1
 LO bnd x.st322.m007 0
 UP bnd x.st322.m007 1
 LO bnd x.st322.m044 0
 UP bnd x.st322.m044 1
 LO bnd x.st322.m101 0
 UP bnd x.st322.m101 1
 LO bnd x.st322.m150 0
 UP bnd x.st322.m150 1
 LO bnd x.st322.m023 0
 UP bnd x.st322.m023 1
 LO bnd x.st322.m067 0
 UP bnd x.st322.m067 1
 LO bnd x.st322.m103 0
 UP bnd x.st322.m103 1
 LO bnd x.st322.m080 0
 UP bnd x.st322.m080 1
 LO bnd x.st322.m032 0
 UP bnd x.st322.m032 1
 LO bnd x.st322.m015 0
 UP bnd x.st322.m015 1
 LO bnd x.st322.m084 0
 UP bnd x.st322.m084 1
 LO bnd x.st323.m075 0
 UP bnd x.st323.m075 1
 LO bnd x.st324.m029 0
 UP bnd x.st324.m029 1
 LO bnd x.st324.m077 0
 UP bnd x.st324.m077 1
 LO bnd x.st325.m072 0
 UP bnd x.st325.m072 1
 LO bnd x.st325.m130 0
 UP bnd x.st325.m130 1
 LO bnd x.st325.m007 0
 UP bnd x.st325.m007 1
 LO bnd x.st325.m044 0
 UP bnd x.st325.m044 1
 LO bnd x.st325.m101 0
 UP bnd x.st325.m101 1
 LO bnd x.st325.m150 0
 UP bnd x.st325.m150 1
 LO bnd x.st325.m023 0
 UP bnd x.st325.m023 1
 LO bnd x.st325.m032 0
 UP bnd x.st325.m032 1
 LO bnd x.st325.m009 0
 UP bnd x.st325.m009 1
 LO bnd x.st325.m045 0
 UP bnd x.st325.m045 1
 LO bnd x.st326.m124 0
 UP bnd x.st326.m124 1
 LO bnd x.st326.m163 0
 UP bnd x.st326.m163 1
 LO bnd x.st326.m026 0
 UP bnd x.st326.m026 1
 LO bnd x.st326.m158 0
 UP bnd x.st326.m158 1
 LO bnd x.st326.m004 0
 UP bnd x.st326.m004 1
 LO bnd x.st326.m057 0
 UP bnd x.st326.m057 1
 LO bnd x.st326.m139 0
 UP bnd x.st326.m139 1
 LO bnd x.st326.m104 0
 UP bnd x.st326.m104 1
 LO bnd x.st327.m043 0
 UP bnd x.st327.m043 1
 LO bnd x.st327.m074 0
 UP bnd x.st327.m074 1
 LO bnd x.st327.m011 0
 UP bnd x.st327.m011 1
 LO bnd x.st327.m133 0
 UP bnd x.st327.m133 1
 LO bnd x.st327.m160 0
 UP bnd x.st327.m160 1
 LO bnd x.st327.m165 0
 UP bnd x.st327.m165 1
 LO bnd x.st328.m137 0
 UP bnd x.st328.m137 1
 LO bnd x.st328.m088 0
 UP bnd x.st328.m088 1
 LO bnd x.st328.m159 0
 UP bnd x.st328.m159 1
 LO bnd x.st328.m131 0
 UP bnd x.st328.m131 1
 LO bnd x.st328.m129 0
 UP bnd x.st328.m129 1
 LO bnd x.st328.m167 0
 UP bnd x.st328.m167 1
 LO bnd x.st328.m157 0
 UP bnd x.st328.m157 1
 LO bnd x.st328.m099 0
 UP bnd x.st328.m099 1
 LO bnd x.st329.m117 0
 UP bnd x.st329.m117 1
 LO bnd x.st329.m003 0
 UP bnd x.st329.m003 1
 LO bnd x.st329.m174 0
 UP bnd x.st329.m174 1
 LO bnd x.st329.m177 0
 UP bnd x.st329.m177 1
 LO bnd x.st329.m087 0
 UP bnd x.st329.m087 1
 LO bnd x.st330.m145 0
 UP bnd x.st330.m145 1
 LO bnd x.st330.m012 0
 UP bnd x.st330.m012 1
 LO bnd x.st330.m022 0
 UP bnd x.st330.m022 1
 LO bnd x.st330.m142 0
 UP bnd x.st330.m142 1
 LO bnd x.st330.m123 0
 UP bnd x.st330.m123 1
 LO bnd x.st330.m028 0
 UP bnd x.st330.m028 1
 LO bnd x.st330.m021 0
 UP bnd x.st330.m021 1
 LO bnd x.st331.m137 0
 UP bnd x.st331.m137 1
 LO bnd x.st331.m088 0
 UP bnd x.st331.m088 1
 LO bnd x.st331.m159 0
 UP bnd x.st331.m159 1
 LO bnd x.st331.m131 0
 UP bnd x.st331.m131 1
 LO bnd x.st331.m129 0
 UP bnd x.st331.m129 1
 LO bnd x.st332.m185 0
 UP bnd x.st332.m185 1
 LO bnd x.st332.m072 0
 UP bnd x.st332.m072 1
 LO bnd x.st332.m010 0
 UP bnd x.st332.m010 1
 LO bnd x.st332.m007 0
 UP bnd x.st332.m007 1
 LO bnd x.st332.m101 0
 UP bnd x.st332.m101 1
 LO bnd x.st332.m150 0
 UP bnd x.st332.m150 1
 LO bnd x.st332.m023 0
 UP bnd x.st332.m023 1
 LO bnd x.st332.m103 0
 UP bnd x.st332.m103 1
 LO bnd x.st332.m080 0
 UP bnd x.st332.m080 1
 LO bnd x.st332.m032 0
 UP bnd x.st332.m032 1
 LO bnd x.st332.m015 0
 UP bnd x.st332.m015 1
 LO bnd x.st332.m084 0
 UP bnd x.st332.m084 1
 LO bnd x.st332.m009 0
 UP bnd x.st332.m009 1
 LO bnd x.st332.m045 0
 UP bnd x.st332.m045 1
 LO bnd x.st333.m146 0
 UP bnd x.st333.m146 1
 LO bnd x.st333.m001 0
 UP bnd x.st333.m001 1
 LO bnd x.st333.m143 0
 UP bnd x.st333.m143 1
 LO bnd x.st333.m002 0
 UP bnd x.st333.m002 1
 LO bnd x.st333.m048 0
 UP bnd x.st333.m048 1
 LO bnd x.st333.m075 0
 UP bnd x.st333.m075 1
 LO bnd x.st333.m152 0
 UP bnd x.st333.m152 1
 LO bnd x.st333.m121 0
 UP bnd x.st333.m121 1
 LO bnd x.st333.m081 0
 UP bnd x.st333.m081 1
 LO bnd x.st334.m185 0
 UP bnd x.st334.m185 1
 LO bnd x.st334.m072 0
 UP bnd x.st334.m072 1
 LO bnd x.st334.m010 0
 UP bnd x.st334.m010 1
 LO bnd x.st334.m007 0
 UP bnd x.st334.m007 1
 LO bnd x.st334.m101 0
 UP bnd x.st334.m101 1
 LO bnd x.st334.m150 0
 UP bnd x.st334.m150 1
 LO bnd x.st334.m023 0
 UP bnd x.st334.m023 1
 LO bnd x.st334.m103 0
 UP bnd x.st334.m103 1
 LO bnd x.st334.m080 0
 UP bnd x.st334.m080 1
 LO bnd x.st334.m032 0
 UP bnd x.st334.m032 1
 LO bnd x.st334.m009 0
 UP bnd x.st334.m009 1
 LO bnd x.st334.m045 0
 UP bnd x.st334.m045 1
 LO bnd x.st335.m100 0
 UP bnd x.st335.m100 1
 LO bnd x.st335.m085 0
 UP bnd x.st335.m085 1
 LO bnd x.st335.m062 0
 UP bnd x.st335.m062 1
 LO bnd x.st336.m098 0
 UP bnd x.st336.m098 1
 LO bnd x.st336.m134 0
 UP bnd x.st336.m134 1
 LO bnd x.st336.m042 0
 UP bnd x.st336.m042 1
 LO bnd x.st336.m060 0
 UP bnd x.st336.m060 1
 LO bnd x.st336.m058 0
 UP bnd x.st336.m058 1
 LO bnd x.st336.m138 0
 UP bnd x.st336.m138 1
 LO bnd x.st336.m041 0
 UP bnd x.st336.m041 1
 LO bnd x.st336.m154 0
 UP bnd x.st336.m154 1
 LO bnd x.st336.m013 0
 UP bnd x.st336.m013 1
 LO bnd x.st336.m089 0
 UP bnd x.st336.m089 1
 LO bnd x.st336.m122 0
 UP bnd x.st336.m122 1
 LO bnd x.st336.m083 0
 UP bnd x.st336.m083 1
 LO bnd x.st336.m070 0
 UP bnd x.st336.m070 1
 LO bnd x.st337.m147 0
 UP bnd x.st337.m147 1
 LO bnd x.st337.m005 0
 UP bnd x.st337.m005 1
 LO bnd x.st337.m151 0
 UP bnd x.st337.m151 1
 LO bnd x.st337.m153 0
 UP bnd x.st337.m153 1
 LO bnd x.st337.m071 0
 UP bnd x.st337.m071 1
 LO bnd x.st337.m056 0
 UP bnd x.st337.m056 1
 LO bnd x.st338.m128 0
 UP bnd x.st338.m128 1
 LO bnd x.st338.m132 0
 UP bnd x.st338.m132 1
 LO bnd x.st339.m142 0
 UP bnd x.st339.m142 1
 LO bnd x.st339.m123 0
 UP bnd x.st339.m123 1
 LO bnd x.st339.m028 0
 UP bnd x.st339.m028 1
 LO bnd x.st339.m021 0
 UP bnd x.st339.m021 1
 LO bnd x.st339.m017 0
 UP bnd x.st339.m017 1
 LO bnd x.st339.m176 0
 UP bnd x.st339.m176 1
 LO bnd x.st339.m068 0
 UP bnd x.st339.m068 1
 LO bnd x.st340.m063 0
 UP bnd x.st340.m063 1
 LO bnd x.st340.m148 0
 UP bnd x.st340.m148 1
 LO bnd x.st340.m050 0
 UP bnd x.st340.m050 1
 LO bnd x.st340.m091 0
 UP bnd x.st340.m091 1
 LO bnd x.st340.m118 0
 UP bnd x.st340.m118 1
 LO bnd x.st340.m144 0
 UP bnd x.st340.m144 1
 LO bnd x.st340.m025 0
 UP bnd x.st340.m025 1
 LO bnd x.st340.m097 0
 UP bnd x.st340.m097 1
 LO bnd x.st340.m052 0
 UP bnd x.st340.m052 1
 LO bnd x.st340.m051 0
 UP bnd x.st340.m051 1
 LO bnd x.st340.m135 0
 UP bnd x.st340.m135 1
 LO bnd x.st340.m047 0
 UP bnd x.st340.m047 1
 LO bnd x.st341.m111 0
 UP bnd x.st341.m111 1
 LO bnd x.st341.m136 0
 UP bnd x.st341.m136 1
 LO bnd x.st341.m106 0
 UP bnd x.st341.m106 1
 LO bnd x.st341.m078 0
 UP bnd x.st341.m078 1
 LO bnd x.st341.m006 0
 UP bnd x.st341.m006 1
 LO bnd x.st341.m096 0
 UP bnd x.st341.m096 1
 LO bnd x.st341.m027 0
 UP bnd x.st341.m027 1
 LO bnd x.st342.m085 0
 UP bnd x.st342.m085 1
 LO bnd x.st342.m062 0
 UP bnd x.st342.m062 1
 LO bnd x.st342.m031 0
 UP bnd x.st342.m031 1
 LO bnd x.st343.m167 0
 UP bnd x.st343.m167 1
 LO bnd x.st343.m157 0
 UP bnd x.st343.m157 1
 LO bnd x.st343.m099 0
 UP bnd x.st343.m099 1
 LO bnd x.st344.m051 0
 UP bnd x.st344.m051 1
 LO bnd x.st344.m135 0
 UP bnd x.st344.m135 1
 LO bnd x.st344.m047 0
 UP bnd x.st344.m047 1
 LO bnd x.st344.m024 0
 UP bnd x.st344.m024 1
 LO bnd x.st344.m161 0
 UP bnd x.st344.m161 1
 LO bnd x.st345.m098 0
 UP bnd x.st345.m098 1
 LO bnd x.st345.m134 0
 UP bnd x.st345.m134 1
 LO bnd x.st345.m042 0
 UP bnd x.st345.m042 1
 LO bnd x.st345.m060 0
 UP bnd x.st345.m060 1
 LO bnd x.st345.m058 0
 UP bnd x.st345.m058 1
 LO bnd x.st345.m138 0
 UP bnd x.st345.m138 1
 LO bnd x.st345.m041 0
 UP bnd x.st345.m041 1
 LO bnd x.st345.m154 0
 UP bnd x.st345.m154 1
 LO bnd x.st345.m065 0
 UP bnd x.st345.m065 1
 LO bnd x.st345.m013 0
 UP bnd x.st345.m013 1
 LO bnd x.st345.m089 0
 UP bnd x.st345.m089 1
 LO bnd x.st345.m122 0
 UP bnd x.st345.m122 1
 LO bnd x.st345.m083 0
 UP bnd x.st345.m083 1
 LO bnd x.st345.m090 0
 UP bnd x.st345.m090 1
 LO bnd x.st345.m168 0
 UP bnd x.st345.m168 1
 LO bnd x.st345.m070 0
 UP bnd x.st345.m070 1
 LO bnd x.st345.m095 0
 UP bnd x.st345.m095 1
 LO bnd x.st345.m169 0
 UP bnd x.st345.m169 1
 LO bnd x.st346.m111 0
 UP bnd x.st346.m111 1
 LO bnd x.st346.m106 0
 UP bnd x.st346.m106 1
 LO bnd x.st346.m078 0
 UP bnd x.st346.m078 1
 LO bnd x.st346.m006 0
 UP bnd x.st346.m006 1
 LO bnd x.st346.m096 0
 UP bnd x.st346.m096 1
 LO bnd x.st346.m027 0
 UP bnd x.st346.m027 1
 LO bnd x.st347.m146 0
 UP bnd x.st347.m146 1
 LO bnd x.st347.m001 0
 UP bnd x.st347.m001 1
 LO bnd x.st347.m143 0
 UP bnd x.st347.m143 1
 LO bnd x.st347.m002 0
 UP bnd x.st347.m002 1
 LO bnd x.st347.m048 0
 UP bnd x.st347.m048 1
 LO bnd x.st347.m075 0
 UP bnd x.st347.m075 1
 LO bnd x.st347.m152 0
 UP bnd x.st347.m152 1
 LO bnd x.st347.m121 0
 UP bnd x.st347.m121 1
 LO bnd x.st347.m081 0
 UP bnd x.st347.m081 1
 LO bnd x.st347.m014 0
 UP bnd x.st347.m014 1
 LO bnd x.st347.m127 0
 UP bnd x.st347.m127 1
 LO bnd x.st348.m059 0
 UP bnd x.st348.m059 1
 LO bnd x.st348.m073 0
 UP bnd x.st348.m073 1
 LO bnd x.st348.m119 0
 UP bnd x.st348.m119 1
 LO bnd x.st348.m155 0
 UP bnd x.st348.m155 1
 LO bnd x.st348.m110 0
 UP bnd x.st348.m110 1
 LO bnd x.st348.m054 0
 UP bnd x.st348.m054 1
 LO bnd x.st348.m124 0
 UP bnd x.st348.m124 1
 LO bnd x.st348.m163 0
 UP bnd x.st348.m163 1
 LO bnd x.st348.m026 0
 UP bnd x.st348.m026 1
 LO bnd x.st348.m158 0
 UP bnd x.st348.m158 1
 LO bnd x.st348.m004 0
 UP bnd x.st348.m004 1
 LO bnd x.st348.m057 0
 UP bnd x.st348.m057 1
 LO bnd x.st348.m139 0
 UP bnd x.st348.m139 1
 LO bnd x.st348.m104 0
 UP bnd x.st348.m104 1
 LO bnd x.st349.m147 0
 UP bnd x.st349.m147 1
 LO bnd x.st349.m151 0
 UP bnd x.st349.m151 1
 LO bnd x.st349.m153 0
 UP bnd x.st349.m153 1
 LO bnd x.st349.m071 0
 UP bnd x.st349.m071 1
 LO bnd x.st349.m056 0
 UP bnd x.st349.m056 1
 LO bnd z.m000.2 0
 UP bnd z.m000.2 2
 LO bnd z.m001.4 0
 UP bnd z.m001.4 1
 LO bnd z.m004.12 0
 UP bnd z.m004.12 2
 LO bnd z.m006.0 0
 UP bnd z.m006.0 1
 LO bnd z.m007.9 0
 UP bnd z.m007.9 2
 LO bnd z.m012.14 0
 UP bnd z.m012.14 1
 LO bnd z.m013.5 0
 UP bnd z.m013.5 1
 LO bnd z.m015.9 0
 UP bnd z.m015.9 2
 LO bnd z.m016.15 0
 UP bnd z.m016.15 1
 LO bnd z.m017.14 0
 UP bnd z.m017.14 1
 LO bnd z.m018.3 0
 UP bnd z.m018.3 2
 LO bnd z.m019.0 0
 UP bnd z.m019.0 1
 LO bnd z.m021.14 0
 UP bnd z.m021.14 1
 LO bnd z.m022.14 0
 UP bnd z.m022.14 1
 LO bnd z.m023.9 0
 UP bnd z.m023.9 3
 LO bnd z.m024.10 0
 UP bnd z.m024.10 1
 LO bnd z.m025.10 0
 UP bnd z.m025.10 2
 LO bnd z.m026.12 0
 UP bnd z.m026.12 2
 LO bnd z.m027.0 0
 UP bnd z.m027.0 2
 LO bnd z.m028.14 0
 UP bnd z.m028.14 2
 LO bnd z.m029.3 0
 UP bnd z.m029.3 1
 LO bnd z.m031.6 0
 UP bnd z.m031.6 1
 LO bnd z.m032.9 0
 UP bnd z.m032.9 1
 LO bnd z.m035.10 0
 UP bnd z.m035.10 2
 LO bnd z.m036.2 0
 UP bnd z.m036.2 1
 LO bnd z.m038.2 0
 UP bnd z.m038.2 1
 LO bnd z.m047.10 0
 UP bnd z.m047.10 1
 LO bnd z.m048.4 0
 UP bnd z.m048.4 1
 LO bnd z.m051.10 0
 UP bnd z.m051.10 1
 LO bnd z.m052.10 0
 UP bnd z.m052.10 2
 LO bnd z.m053.1 0
 UP bnd z.m053.1 2
 LO bnd z.m056.13 0
 UP bnd z.m056.13 1
 LO bnd z.m057.12 0
 UP bnd z.m057.12 2
 LO bnd z.m058.5 0
 UP bnd z.m058.5 2
 LO bnd z.m059.12 0
 UP bnd z.m059.12 1
 LO bnd z.m060.5 0
 UP bnd z.m060.5 4
 LO bnd z.m062.6 0
 UP bnd z.m062.6 4
 LO bnd z.m064.2 0
 UP bnd z.m064.2 1
 LO bnd z.m065.5 0
 UP bnd z.m065.5 1
 LO bnd z.m066.0 0
 UP bnd z.m066.0 1
 LO bnd z.m068.14 0
 UP bnd z.m068.14 1
 LO bnd z.m069.2 0
 UP bnd z.m069.2 2
 LO bnd z.m070.5 0
 UP bnd z.m070.5 1
 LO bnd z.m071.13 0
 UP bnd z.m071.13 1
 LO bnd z.m072.9 0
 UP bnd z.m072.9 2
 LO bnd z.m073.12 0
 UP bnd z.m073.12 2
 LO bnd z.m075.4 0
 UP bnd z.m075.4 1
 LO bnd z.m077.3 0
 UP bnd z.m077.3 2
 LO bnd z.m078.0 0
 UP bnd z.m078.0 1
 LO bnd z.m079.12 0
 UP bnd z.m079.12 1
 LO bnd z.m080.9 0
 UP bnd z.m080.9 1
 LO bnd z.m083.5 0
 UP bnd z.m083.5 1
 LO bnd z.m084.9 0
 UP bnd z.m084.9 1
 LO bnd z.m085.6 0
 UP bnd z.m085.6 1
 LO bnd z.m086.2 0
 UP bnd z.m086.2 2
 LO bnd z.m090.5 0
 UP bnd z.m090.5 2
 LO bnd z.m091.10 0
 UP bnd z.m091.10 3
 LO bnd z.m093.1 0
 UP bnd z.m093.1 1
 LO bnd z.m094.2 0
 UP bnd z.m094.2 2
 LO bnd z.m096.0 0
 UP bnd z.m096.0 1
 LO bnd z.m097.10 0
 UP bnd z.m097.10 1
 LO bnd z.m098.5 0
 UP bnd z.m098.5 1
 LO bnd z.m099.8 0
 UP bnd z.m099.8 2
 LO bnd z.m103.9 0
 UP bnd z.m103.9 1
 LO bnd z.m106.0 0
 UP bnd z.m106.0 1
 LO bnd z.m108.15 0
 UP bnd z.m108.15 1
 LO bnd z.m110.12 0
 UP bnd z.m110.12 1
 LO bnd z.m111.0 0
 UP bnd z.m111.0 1
 LO bnd z.m113.2 0
 UP bnd z.m113.2 2
 LO bnd z.m114.3 0
 UP bnd z.m114.3 3
 LO bnd z.m116.3 0
 UP bnd z.m116.3 1
 LO bnd z.m118.10 0
 UP bnd z.m118.10 1
 LO bnd z.m119.12 0
 UP bnd z.m119.12 1
 LO bnd z.m121.4 0
 UP bnd z.m121.4 2
 LO bnd z.m124.12 0
 UP bnd z.m124.12 1
 LO bnd z.m127.4 0
 UP bnd z.m127.4 2
 LO bnd z.m130.9 0
 UP bnd z.m130.9 3
 LO bnd z.m134.2 0
 UP bnd z.m134.2 2
 LO bnd z.m134.5 0
 UP bnd z.m134.5 2
 LO bnd z.m135.10 0
 UP bnd z.m135.10 2
 LO bnd z.m137.8 0
 UP bnd z.m137.8 2
 LO bnd z.m138.5 0
 UP bnd z.m138.5 4
 LO bnd z.m139.12 0
 UP bnd z.m139.12 1
 LO bnd z.m143.4 0
 UP bnd z.m143.4 1
 LO bnd z.m145.14 0
 UP bnd z.m145.14 1
 LO bnd z.m148.10 0
 UP bnd z.m148.10 2
 LO bnd z.m150.9 0
 UP bnd z.m150.9 1
 LO bnd z.m151.13 0
 UP bnd z.m151.13 2
 LO bnd z.m152.4 0
 UP bnd z.m152.4 2
 LO bnd z.m152.15 0
 UP bnd z.m152.15 1
 LO bnd z.m154.5 0
 UP bnd z.m154.5 1
 LO bnd z.m155.12 0
 UP bnd z.m155.12 1
 LO bnd z.m157.8 0
 UP bnd z.m157.8 1
 LO bnd z.m158.12 0
 UP bnd z.m158.12 1
 LO bnd z.m159.8 0
 UP bnd z.m159.8 2
 LO bnd z.m161.10 0
 UP bnd z.m161.10 1
 LO bnd z.m162.2 0
 UP bnd z.m162.2 3
 LO bnd z.m164.6 0
 UP bnd z.m164.6 3
 LO bnd z.m166.2 0
 UP bnd z.m166.2 1
 LO bnd z.m168.5 0
 UP bnd z.m168.5 3
 LO bnd z.m172.10 0
 UP bnd z.m172.10 2
 LO bnd z.m173.3 0
 UP bnd z.m173.3 1
 LO bnd z.m176.14 0
 UP bnd z.m176.14 1
 LO bnd z.m182.3 0
 UP bnd z.m182.3 1
 LO bnd n.s000 0
 UP bnd n.s000 6
 LO bnd load.s000.1 0
 UP bnd load.s000.1 1
 LO bnd load.s000.2 0
 UP bnd load.s000.2 2
 LO bnd load.s000.3 0
 UP bnd load.s000.3 1
 LO bnd empty.s000 0
 UP bnd empty.s000 1
 LO bnd n.s001 0
 UP bnd n.s001 7
 LO bnd load.s001.1 0
 UP bnd load.s001.1 2
 LO bnd load.s001.2 0
 UP bnd load.s001.2 2
 LO bnd load.s001.3 0
 UP bnd load.s001.3 1
 LO bnd empty.s001 0
 UP bnd empty.s001 1
 LO bnd n.s002 0
 UP bnd n.s002 12
 LO bnd load.s002.1 0
 UP bnd load.s002.1 3
 LO bnd load.s002.2 0
 UP bnd load.s002.2 3
 LO bnd load.s002.3 0
 UP bnd load.s002.3 3
 LO bnd n.s003 0
 UP bnd n.s003 6
 LO bnd load.s003.1 0
 UP bnd load.s003.1 1
 LO bnd load.s003.2 0
 UP bnd load.s003.2 2
 LO bnd load.s003.3 0
 UP bnd load.s003.3 1
 LO bnd n.s004 0
 UP bnd n.s004 18
 LO bnd load.s004.1 0
 UP bnd load.s004.1 4
 LO bnd load.s004.2 0
 UP bnd load.s004.2 5
 LO bnd load.s004.3 0
 UP bnd load.s004.3 4
 LO bnd empty.s004 0
 UP bnd empty.s004 1
 LO bnd n.s005 0
 UP bnd n.s005 38
 LO bnd load.s005.1 0
 UP bnd load.s005.1 9
 LO bnd load.s005.2 0
 UP bnd load.s005.2 10
 LO bnd load.s005.3 0
 UP bnd load.s005.3 9
 LO bnd empty.s005 0
 UP bnd empty.s005 1
 LO bnd n.s006 0
 UP bnd n.s006 14
 LO bnd load.s006.1 0
 UP bnd load.s006.1 3
 LO bnd load.s006.2 0
 UP bnd load.s006.2 4
 LO bnd load.s006.3 0
 UP bnd load.s006.3 3
 LO bnd n.s007 0
 UP bnd n.s007 18
 LO bnd load.s007.1 0
 UP bnd load.s007.1 4
 LO bnd load.s007.2 0
 UP bnd load.s007.2 5
 LO bnd load.s007.3 0
 UP bnd load.s007.3 4
 LO bnd empty.s007 0
 UP bnd empty.s007 1
 LO bnd n.s008 0
 UP bnd n.s008 7
 LO bnd load.s008.1 0
 UP bnd load.s008.1 2
 LO bnd load.s008.2 0
 UP bnd load.s008.2 2
 LO bnd load.s008.3 0
 UP bnd load.s008.3 1
 LO bnd empty.s008 0
 UP bnd empty.s008 1
 LO bnd n.s009 0
 UP bnd n.s009 18
 LO bnd load.s009.1 0
 UP bnd load.s009.1 4
 LO bnd load.s009.2 0
 UP bnd load.s009.2 5
 LO bnd load.s009.3 0
 UP bnd load.s009.3 4
 LO bnd empty.s009 0
 UP bnd empty.s009 1
 LO bnd n.s010 0
 UP bnd n.s010 24
 LO bnd load.s010.1 0
 UP bnd load.s010.1 6
 LO bnd load.s010.2 0
 UP bnd load.s010.2 6
 LO bnd load.s010.3 0
 UP bnd load.s010.3 6
 LO bnd empty.s010 0
 UP bnd empty.s010 1
 LO bnd n.s011 0
 UP bnd n.s011 18
 LO bnd load.s011.1 0
 UP bnd load.s011.1 4
 LO bnd load.s011.2 0
 UP bnd load.s011.2 5
 LO bnd load.s011.3 0
 UP bnd load.s011.3 4
 LO bnd empty.s011 0
 UP bnd empty.s011 1
 LO bnd n.s012 0
 UP bnd n.s012 14
 LO bnd load.s012.1 0
 UP bnd load.s012.1 3
 LO bnd load.s012.2 0
 UP bnd load.s012.2 4
 LO bnd load.s012.3 0
 UP bnd load.s012.3 3
 LO bnd n.s013 0
 UP bnd n.s013 6
 LO bnd load.s013.1 0
 UP bnd load.s013.1 1
 LO bnd load.s013.2 0
 UP bnd load.s013.2 2
 LO bnd load.s013.3 0
 UP bnd load.s013.3 1
 LO bnd n.s014 0
 UP bnd n.s014 18
 LO bnd load.s014.1 0
 UP bnd load.s014.1 4
 LO bnd load.s014.2 0
 UP bnd load.s014.2 5
 LO bnd load.s014.3 0
 UP bnd load.s014.3 4
 LO bnd empty.s014 0
 UP bnd empty.s014 1
 LO bnd n.s015 0
 UP bnd n.s015 20
 LO bnd load.s015.1 0
 UP bnd load.s015.1 5
 LO bnd load.s015.2 0
 UP bnd load.s015.2 5
 LO bnd load.s015.3 0
 UP bnd load.s015.3 5
 LO bnd n.s016 0
 UP bnd n.s016 5
 LO bnd load.s016.1 0
 UP bnd load.s016.1 1
 LO bnd load.s016.2 0
 UP bnd load.s016.2 1
 LO bnd load.s016.3 0
 UP bnd load.s016.3 1
 LO bnd n.s017 0
 UP bnd n.s017 10
 LO bnd load.s017.1 0
 UP bnd load.s017.1 2
 LO bnd load.s017.2 0
 UP bnd load.s017.2 3
 LO bnd load.s017.3 0
 UP bnd load.s017.3 2
 LO bnd empty.s017 0
 UP bnd empty.s017 1
 LO bnd n.s018 0
 UP bnd n.s018 2
 LO bnd load.s018.1 0
 UP bnd load.s018.1 1
 LO bnd empty.s018 0
 UP bnd empty.s018 1
 LO bnd n.s019 0
 UP bnd n.s019 16
 LO bnd load.s019.1 0
 UP bnd load.s019.1 4
 LO bnd load.s019.2 0
 UP bnd load.s019.2 4
 LO bnd load.s019.3 0
 UP bnd load.s019.3 4
 LO bnd n.s020 0
 UP bnd n.s020 14
 LO bnd load.s020.1 0
 UP bnd load.s020.1 3
 LO bnd load.s020.2 0
 UP bnd load.s020.2 4
 LO bnd load.s020.3 0
 UP bnd load.s020.3 3
 LO bnd empty.s020 0
 UP bnd empty.s020 1
 LO bnd n.s021 0
 UP bnd n.s021 3
 LO bnd load.s021.1 0
 UP bnd load.s021.1 1
 LO bnd load.s021.2 0
 UP bnd load.s021.2 1
 LO bnd empty.s021 0
 UP bnd empty.s021 1
 LO bnd n.s022 0
 UP bnd n.s022 9
 LO bnd load.s022.1 0
 UP bnd load.s022.1 2
 LO bnd load.s022.2 0
 UP bnd load.s022.2 2
 LO bnd load.s022.3 0
 UP bnd load.s022.3 2
 LO bnd empty.s022 0
 UP bnd empty.s022 1
 LO bnd n.s023 0
 UP bnd n.s023 9
 LO bnd load.s023.1 0
 UP bnd load.s023.1 2
 LO bnd load.s023.2 0
 UP bnd load.s023.2 2
 LO bnd load.s023.3 0
 UP bnd load.s023.3 2
 LO bnd empty.s023 0
 UP bnd empty.s023 1
 LO bnd n.s024 0
 UP bnd n.s024 9
 LO bnd load.s024.1 0
 UP bnd load.s024.1 2
 LO bnd load.s024.2 0
 UP bnd load.s024.2 2
 LO bnd load.s024.3 0
 UP bnd load.s024.3 2
 LO bnd n.s025 0
 UP bnd n.s025 10
 LO bnd open.s025 0
 UP bnd open.s025 1
 LO bnd load.s025.1 0
 UP bnd load.s025.1 2
 LO bnd load.s025.2 0
 UP bnd load.s025.2 3
 LO bnd load.s025.3 0
 UP bnd load.s025.3 2
 LO bnd empty.s025 0
 UP bnd empty.s025 1
 LO bnd n.s026 0
 UP bnd n.s026 14
 LO bnd load.s026.1 0
 UP bnd load.s026.1 3
 LO bnd load.s026.2 0
 UP bnd load.s026.2 4
 LO bnd load.s026.3 0
 UP bnd load.s026.3 3
 LO bnd n.s027 0
 UP bnd n.s027 7
 LO bnd load.s027.1 0
 UP bnd load.s027.1 2
 LO bnd load.s027.2 0
 UP bnd load.s027.2 2
 LO bnd load.s027.3 0
 UP bnd load.s027.3 1
 LO bnd empty.s027 0
 UP bnd empty.s027 1
 LO bnd n.s028 0
 UP bnd n.s028 8
 LO bnd load.s028.1 0
 UP bnd load.s028.1 2
 LO bnd load.s028.2 0
 UP bnd load.s028.2 2
 LO bnd load.s028.3 0
 UP bnd load.s028.3 2
 LO bnd n.s029 0
 UP bnd n.s029 14
 LO bnd load.s029.1 0
 UP bnd load.s029.1 3
 LO bnd load.s029.2 0
 UP bnd load.s029.2 4
 LO bnd load.s029.3 0
 UP bnd load.s029.3 3
 LO bnd empty.s029 0
 UP bnd empty.s029 1
 LO bnd n.s030 0
 UP bnd n.s030 12
 LO bnd load.s030.1 0
 UP bnd load.s030.1 3
 LO bnd load.s030.2 0
 UP bnd load.s030.2 3
 LO bnd load.s030.3 0
 UP bnd load.s030.3 3
 LO bnd n.s031 0
 UP bnd n.s031 12
 LO bnd load.s031.1 0
 UP bnd load.s031.1 3
 LO bnd load.s031.2 0
 UP bnd load.s031.2 3
 LO bnd load.s031.3 0
 UP bnd load.s031.3 3
 LO bnd empty.s031 0
 UP bnd empty.s031 1
 LO bnd n.s032 0
 UP bnd n.s032 14
 LO bnd open.s032 0
 UP bnd open.s032 1
 LO bnd load.s032.1 0
 UP bnd load.s032.1 3
 LO bnd load.s032.2 0
 UP bnd load.s032.2 4
 LO bnd load.s032.3 0
 UP bnd load.s032.3 3
 LO bnd empty.s032 0
 UP bnd empty.s032 1
 LO bnd n.s033 0
 UP bnd n.s033 4
 LO bnd load.s033.1 0
 UP bnd load.s033.1 1
 LO bnd load.s033.2 0
 UP bnd load.s033.2 1
 LO bnd load.s033.3 0
 UP bnd load.s033.3 1
 LO bnd empty.s033 0
 UP bnd empty.s033 1
 LO bnd n.s034 0
 UP bnd n.s034 8
 LO bnd load.s034.1 0
 UP bnd load.s034.1 2
 LO bnd load.s034.2 0
 UP bnd load.s034.2 2
 LO bnd load.s034.3 0
 UP bnd load.s034.3 2
 LO bnd empty.s034 0
 UP bnd empty.s034 1
ENDATA
