# Composition: operator × code of the complement → CAMEO code of the whole. This is CAMEO's own grammar:
# future cooperation is agreement, future conflict is threat, reduced cooperation is sanction, eased conflict is
# concession, and what is asked, demanded or refused keeps the place that it has in roots 03 to 08.
#
# Columns: OPERATOR | pattern of the complement's code | result | note
# - Patterns: a code; a prefix with `*` (07* = 07, 070, 071 ...); `coop` = 03* to 08*; `conflict` = 09* to 20*;
#   `any`. Where the complement has no code at all, the code in the header of operators.lex holds.
# - The most specific row that fits counts; of equals the later.
# - The result is a code, or `=` where the whole has the complement's own. Where no row fits, the code in the header of operators.lex holds.
# - Nested operators compose from the inside out: 'refused to lift sanctions' is REFUSE × (EASE × 163 = 085) = 1244.

# PROMISE: intent to cooperate (03x); promised conflict is threat (13x)
PROMISE | 0211 | 0311 |
PROMISE | 021* | 031 | an agreed appeal: same kind
PROMISE | 022 | 032 |
PROMISE | 0231 | 0331 |
PROMISE | 0232 | 0332 |
PROMISE | 0233 | 0333 |
PROMISE | 0234 | 0334 |
PROMISE | 023* | 033 |
PROMISE | 0241 | 0341 |
PROMISE | 0242 | 0342 |
PROMISE | 0243 | 0343 |
PROMISE | 0244 | 0344 |
PROMISE | 024* | 034 |
PROMISE | 0251 | 0351 |
PROMISE | 0252 | 0352 |
PROMISE | 0253 | 0353 |
PROMISE | 0254 | 0354 |
PROMISE | 0255 | 0355 |
PROMISE | 0256 | 0356 |
PROMISE | 025* | 035 |
PROMISE | 026 | 036 |
PROMISE | 027 | 037 |
PROMISE | 028 | 038 |
PROMISE | 02* | 030 |
PROMISE | 030 | 030 | 'agreed to agree': the complement already is intent
PROMISE | 031 | 031 | 'agreed to agree': the complement already is intent
PROMISE | 0311 | 0311 | 'agreed to agree': the complement already is intent
PROMISE | 0312 | 0312 | 'agreed to agree': the complement already is intent
PROMISE | 0313 | 0313 | 'agreed to agree': the complement already is intent
PROMISE | 0314 | 0314 | 'agreed to agree': the complement already is intent
PROMISE | 032 | 032 | 'agreed to agree': the complement already is intent
PROMISE | 033 | 033 | 'agreed to agree': the complement already is intent
PROMISE | 0331 | 0331 | 'agreed to agree': the complement already is intent
PROMISE | 0332 | 0332 | 'agreed to agree': the complement already is intent
PROMISE | 0333 | 0333 | 'agreed to agree': the complement already is intent
PROMISE | 0334 | 0334 | 'agreed to agree': the complement already is intent
PROMISE | 034 | 034 | 'agreed to agree': the complement already is intent
PROMISE | 0341 | 0341 | 'agreed to agree': the complement already is intent
PROMISE | 0342 | 0342 | 'agreed to agree': the complement already is intent
PROMISE | 0343 | 0343 | 'agreed to agree': the complement already is intent
PROMISE | 0344 | 0344 | 'agreed to agree': the complement already is intent
PROMISE | 035 | 035 | 'agreed to agree': the complement already is intent
PROMISE | 0351 | 0351 | 'agreed to agree': the complement already is intent
PROMISE | 0352 | 0352 | 'agreed to agree': the complement already is intent
PROMISE | 0353 | 0353 | 'agreed to agree': the complement already is intent
PROMISE | 0354 | 0354 | 'agreed to agree': the complement already is intent
PROMISE | 0355 | 0355 | 'agreed to agree': the complement already is intent
PROMISE | 0356 | 0356 | 'agreed to agree': the complement already is intent
PROMISE | 036 | 036 | 'agreed to agree': the complement already is intent
PROMISE | 037 | 037 | 'agreed to agree': the complement already is intent
PROMISE | 038 | 038 | 'agreed to agree': the complement already is intent
PROMISE | 039 | 039 | 'agreed to agree': the complement already is intent
PROMISE | 045 | 039 | mediate
PROMISE | 04* | 036 | meet, negotiate
PROMISE | 057 | 032 | sign an agreement
PROMISE | 05* | 032 | diplomatic cooperation
PROMISE | 061 | 0311 | economic
PROMISE | 062 | 0312 | military
PROMISE | 063 | 0313 | judicial
PROMISE | 064 | 0314 | intelligence
PROMISE | 06* | 031 | material cooperation
PROMISE | 071 | 0331 |
PROMISE | 072 | 0332 |
PROMISE | 073 | 0333 |
PROMISE | 074 | 0334 |
PROMISE | 075 | 0333 | asylum is humanitarian
PROMISE | 07* | 033 |
PROMISE | 0811 | 0351 |
PROMISE | 0812 | 0351 |
PROMISE | 0813 | 0351 |
PROMISE | 0814 | 0351 |
PROMISE | 081* | 0351 | ease administrative sanctions
PROMISE | 082 | 0352 | ease dissent
PROMISE | 0831 | 0341 | leadership
PROMISE | 0832 | 0342 | policy
PROMISE | 0833 | 0343 | rights
PROMISE | 0834 | 0344 | institutions
PROMISE | 083* | 034 |
PROMISE | 084* | 0353 | release, return
PROMISE | 085 | 0354 |
PROMISE | 086* | 0355 |
PROMISE | 0871 | 0356 | ceasefire
PROMISE | 087* | 0356 | de-escalate
PROMISE | 08* | 035 | yield
PROMISE | 090 | 030 | promised inquiry: cooperative intent
PROMISE | 09* | 030 |
PROMISE | 100 | 100 | 'plans to demand'
PROMISE | 101 | 101 | 'plans to demand'
PROMISE | 1011 | 1011 | 'plans to demand'
PROMISE | 1012 | 1012 | 'plans to demand'
PROMISE | 1013 | 1013 | 'plans to demand'
PROMISE | 1014 | 1014 | 'plans to demand'
PROMISE | 102 | 102 | 'plans to demand'
PROMISE | 103 | 103 | 'plans to demand'
PROMISE | 1031 | 1031 | 'plans to demand'
PROMISE | 1032 | 1032 | 'plans to demand'
PROMISE | 1033 | 1033 | 'plans to demand'
PROMISE | 1034 | 1034 | 'plans to demand'
PROMISE | 104 | 104 | 'plans to demand'
PROMISE | 1041 | 1041 | 'plans to demand'
PROMISE | 1042 | 1042 | 'plans to demand'
PROMISE | 1043 | 1043 | 'plans to demand'
PROMISE | 1044 | 1044 | 'plans to demand'
PROMISE | 105 | 105 | 'plans to demand'
PROMISE | 1051 | 1051 | 'plans to demand'
PROMISE | 1052 | 1052 | 'plans to demand'
PROMISE | 1053 | 1053 | 'plans to demand'
PROMISE | 1054 | 1054 | 'plans to demand'
PROMISE | 1055 | 1055 | 'plans to demand'
PROMISE | 1056 | 1056 | 'plans to demand'
PROMISE | 106 | 106 | 'plans to demand'
PROMISE | 107 | 107 | 'plans to demand'
PROMISE | 108 | 108 | 'plans to demand'
PROMISE | 115 | 131 | promise to sue: non-force threat
PROMISE | 11* | 130 |
PROMISE | 121* | 131 |
PROMISE | 124* | 124 | 'vowed not to yield'
PROMISE | 12* | 120 | promised refusal
PROMISE | 130 | 130 | itself
PROMISE | 131 | 131 | itself
PROMISE | 1311 | 1311 | itself
PROMISE | 1312 | 1312 | itself
PROMISE | 1313 | 1313 | itself
PROMISE | 132 | 132 | itself
PROMISE | 1321 | 1321 | itself
PROMISE | 1322 | 1322 | itself
PROMISE | 1323 | 1323 | itself
PROMISE | 1324 | 1324 | itself
PROMISE | 133 | 133 | itself
PROMISE | 134 | 134 | itself
PROMISE | 135 | 135 | itself
PROMISE | 136 | 136 | itself
PROMISE | 137 | 137 | itself
PROMISE | 138 | 138 | itself
PROMISE | 1381 | 1381 | itself
PROMISE | 1382 | 1382 | itself
PROMISE | 1383 | 1383 | itself
PROMISE | 1384 | 1384 | itself
PROMISE | 1385 | 1385 | itself
PROMISE | 139 | 139 | itself
PROMISE | 14* | 133 | future conflict is threat
PROMISE | 153 | 137 | future conflict is threat
PROMISE | 15* | 138 | future conflict is threat
PROMISE | 161 | 1313 | future conflict is threat
PROMISE | 162* | 1311 | future conflict is threat
PROMISE | 163 | 1312 | future conflict is threat
PROMISE | 164 | 134 | future conflict is threat
PROMISE | 165 | 135 | future conflict is threat
PROMISE | 166* | 136 | future conflict is threat
PROMISE | 16* | 131 | future conflict is threat
PROMISE | 171* | 137 | future conflict is threat
PROMISE | 1721 | 1321 | future conflict is threat
PROMISE | 1722 | 1322 | future conflict is threat
PROMISE | 1723 | 1323 | future conflict is threat
PROMISE | 1724 | 1324 | future conflict is threat
PROMISE | 172* | 132 | future conflict is threat
PROMISE | 173 | 137 | future conflict is threat
PROMISE | 174 | 137 | future conflict is threat
PROMISE | 175 | 137 | future conflict is threat
PROMISE | 17* | 137 | future conflict is threat
PROMISE | 183* | 1383 | future conflict is threat
PROMISE | 18* | 1383 | future conflict is threat
PROMISE | 191 | 1381 | future conflict is threat
PROMISE | 192 | 1382 | future conflict is threat
PROMISE | 19* | 1384 | future conflict is threat
PROMISE | 204* | 1385 | future conflict is threat
PROMISE | 201 | 138 | future conflict is threat
PROMISE | 20* | 1383 | future conflict is threat
PROMISE | any | 030 |

# DEMAND: 10x, in the order of 03x
DEMAND | 045 | 108 |
DEMAND | 04* | 106 |
DEMAND | 036 | 106 |
DEMAND | 037 | 107 |
DEMAND | 038 | 108 |
DEMAND | 039 | 108 |
DEMAND | 0311 | 1011 |
DEMAND | 0312 | 1012 |
DEMAND | 0313 | 1013 |
DEMAND | 0314 | 1014 |
DEMAND | 031* | 101 |
DEMAND | 032 | 102 |
DEMAND | 0331 | 1031 |
DEMAND | 0332 | 1032 |
DEMAND | 0333 | 1033 |
DEMAND | 0334 | 1034 |
DEMAND | 033* | 103 |
DEMAND | 0341 | 1041 |
DEMAND | 0342 | 1042 |
DEMAND | 0343 | 1043 |
DEMAND | 0344 | 1044 |
DEMAND | 034* | 104 |
DEMAND | 0351 | 1051 |
DEMAND | 0352 | 1052 |
DEMAND | 0353 | 1053 |
DEMAND | 0354 | 1054 |
DEMAND | 0355 | 1055 |
DEMAND | 0356 | 1056 |
DEMAND | 035* | 105 |
DEMAND | 030 | 100 |
DEMAND | 03* | 100 |
DEMAND | 057 | 102 |
DEMAND | 05* | 102 |
DEMAND | 061 | 1011 |
DEMAND | 062 | 1012 |
DEMAND | 063 | 1013 |
DEMAND | 064 | 1014 |
DEMAND | 06* | 101 |
DEMAND | 071 | 1031 |
DEMAND | 072 | 1032 |
DEMAND | 073 | 1033 |
DEMAND | 074 | 1034 |
DEMAND | 075 | 1033 |
DEMAND | 07* | 103 |
DEMAND | 081* | 1051 |
DEMAND | 082 | 1052 |
DEMAND | 0831 | 1041 |
DEMAND | 0832 | 1042 |
DEMAND | 0833 | 1043 |
DEMAND | 0834 | 1044 |
DEMAND | 083* | 104 |
DEMAND | 084* | 1053 |
DEMAND | 085 | 1054 |
DEMAND | 086* | 1055 |
DEMAND | 087* | 1056 |
DEMAND | 08* | 105 |
DEMAND | 02* | 100 | 'insisted on asking'
DEMAND | 09* | 100 | demand an inquiry
DEMAND | 100 | 100 | 'demanded to be told': the demand itself
DEMAND | 101 | 101 | 'demanded to be told': the demand itself
DEMAND | 1011 | 1011 | 'demanded to be told': the demand itself
DEMAND | 1012 | 1012 | 'demanded to be told': the demand itself
DEMAND | 1013 | 1013 | 'demanded to be told': the demand itself
DEMAND | 1014 | 1014 | 'demanded to be told': the demand itself
DEMAND | 102 | 102 | 'demanded to be told': the demand itself
DEMAND | 103 | 103 | 'demanded to be told': the demand itself
DEMAND | 1031 | 1031 | 'demanded to be told': the demand itself
DEMAND | 1032 | 1032 | 'demanded to be told': the demand itself
DEMAND | 1033 | 1033 | 'demanded to be told': the demand itself
DEMAND | 1034 | 1034 | 'demanded to be told': the demand itself
DEMAND | 104 | 104 | 'demanded to be told': the demand itself
DEMAND | 1041 | 1041 | 'demanded to be told': the demand itself
DEMAND | 1042 | 1042 | 'demanded to be told': the demand itself
DEMAND | 1043 | 1043 | 'demanded to be told': the demand itself
DEMAND | 1044 | 1044 | 'demanded to be told': the demand itself
DEMAND | 105 | 105 | 'demanded to be told': the demand itself
DEMAND | 1051 | 1051 | 'demanded to be told': the demand itself
DEMAND | 1052 | 1052 | 'demanded to be told': the demand itself
DEMAND | 1053 | 1053 | 'demanded to be told': the demand itself
DEMAND | 1054 | 1054 | 'demanded to be told': the demand itself
DEMAND | 1055 | 1055 | 'demanded to be told': the demand itself
DEMAND | 1056 | 1056 | 'demanded to be told': the demand itself
DEMAND | 106 | 106 | 'demanded to be told': the demand itself
DEMAND | 107 | 107 | 'demanded to be told': the demand itself
DEMAND | 108 | 108 | 'demanded to be told': the demand itself
DEMAND | 115 | 1013 | demand prosecution: judicial cooperation
DEMAND | 11* | 102 | demand criticism: policy support
DEMAND | 12* | 100 |
DEMAND | 13* | 100 |
DEMAND | 14* | 100 |
DEMAND | 15* | 1012 | demand force posture: military cooperation
DEMAND | 161 | 102 | demand a break with a third party: policy support
DEMAND | 163 | 102 | demand sanctions on a third party
DEMAND | 1661 | 1055 |
DEMAND | 166* | 100 |
DEMAND | 16* | 100 |
DEMAND | 173 | 1013 | demand an arrest: judicial cooperation
DEMAND | 174 | 1013 |
DEMAND | 17* | 100 |
DEMAND | 18* | 100 |
DEMAND | 19* | 1012 | demand force against a third party
DEMAND | 20* | 100 |
DEMAND | any | 100 |

# APPEAL: 02x, in the order of 03x
APPEAL | 045 | 028 |
APPEAL | 04* | 026 |
APPEAL | 036 | 026 |
APPEAL | 037 | 027 |
APPEAL | 038 | 028 |
APPEAL | 039 | 028 |
APPEAL | 0311 | 0211 |
APPEAL | 0312 | 0212 |
APPEAL | 0313 | 0213 |
APPEAL | 0314 | 0214 |
APPEAL | 031* | 021 |
APPEAL | 032 | 022 |
APPEAL | 0331 | 0231 |
APPEAL | 0332 | 0232 |
APPEAL | 0333 | 0233 |
APPEAL | 0334 | 0234 |
APPEAL | 033* | 023 |
APPEAL | 0341 | 0241 |
APPEAL | 0342 | 0242 |
APPEAL | 0343 | 0243 |
APPEAL | 0344 | 0244 |
APPEAL | 034* | 024 |
APPEAL | 0351 | 0251 |
APPEAL | 0352 | 0252 |
APPEAL | 0353 | 0253 |
APPEAL | 0354 | 0254 |
APPEAL | 0355 | 0255 |
APPEAL | 0356 | 0256 |
APPEAL | 035* | 025 |
APPEAL | 030 | 020 |
APPEAL | 03* | 020 |
APPEAL | 057 | 022 |
APPEAL | 05* | 022 |
APPEAL | 061 | 0211 |
APPEAL | 062 | 0212 |
APPEAL | 063 | 0213 |
APPEAL | 064 | 0214 |
APPEAL | 06* | 021 |
APPEAL | 071 | 0231 |
APPEAL | 072 | 0232 |
APPEAL | 073 | 0233 |
APPEAL | 074 | 0234 |
APPEAL | 075 | 0233 |
APPEAL | 07* | 023 |
APPEAL | 081* | 0251 |
APPEAL | 082 | 0252 |
APPEAL | 0831 | 0241 |
APPEAL | 0832 | 0242 |
APPEAL | 0833 | 0243 |
APPEAL | 0834 | 0244 |
APPEAL | 083* | 024 |
APPEAL | 084* | 0253 |
APPEAL | 085 | 0254 |
APPEAL | 086* | 0255 |
APPEAL | 087* | 0256 |
APPEAL | 08* | 025 |
APPEAL | 020 | 020 | 'urged to appeal'
APPEAL | 021 | 021 | 'urged to appeal'
APPEAL | 0211 | 0211 | 'urged to appeal'
APPEAL | 0212 | 0212 | 'urged to appeal'
APPEAL | 0213 | 0213 | 'urged to appeal'
APPEAL | 0214 | 0214 | 'urged to appeal'
APPEAL | 022 | 022 | 'urged to appeal'
APPEAL | 023 | 023 | 'urged to appeal'
APPEAL | 0231 | 0231 | 'urged to appeal'
APPEAL | 0232 | 0232 | 'urged to appeal'
APPEAL | 0233 | 0233 | 'urged to appeal'
APPEAL | 0234 | 0234 | 'urged to appeal'
APPEAL | 024 | 024 | 'urged to appeal'
APPEAL | 0241 | 0241 | 'urged to appeal'
APPEAL | 0242 | 0242 | 'urged to appeal'
APPEAL | 0243 | 0243 | 'urged to appeal'
APPEAL | 0244 | 0244 | 'urged to appeal'
APPEAL | 025 | 025 | 'urged to appeal'
APPEAL | 0251 | 0251 | 'urged to appeal'
APPEAL | 0252 | 0252 | 'urged to appeal'
APPEAL | 0253 | 0253 | 'urged to appeal'
APPEAL | 0254 | 0254 | 'urged to appeal'
APPEAL | 0255 | 0255 | 'urged to appeal'
APPEAL | 0256 | 0256 | 'urged to appeal'
APPEAL | 026 | 026 | 'urged to appeal'
APPEAL | 027 | 027 | 'urged to appeal'
APPEAL | 028 | 028 | 'urged to appeal'
APPEAL | 09* | 020 | ask for an inquiry
APPEAL | 100 | 100 | itself
APPEAL | 101 | 101 | itself
APPEAL | 1011 | 1011 | itself
APPEAL | 1012 | 1012 | itself
APPEAL | 1013 | 1013 | itself
APPEAL | 1014 | 1014 | itself
APPEAL | 102 | 102 | itself
APPEAL | 103 | 103 | itself
APPEAL | 1031 | 1031 | itself
APPEAL | 1032 | 1032 | itself
APPEAL | 1033 | 1033 | itself
APPEAL | 1034 | 1034 | itself
APPEAL | 104 | 104 | itself
APPEAL | 1041 | 1041 | itself
APPEAL | 1042 | 1042 | itself
APPEAL | 1043 | 1043 | itself
APPEAL | 1044 | 1044 | itself
APPEAL | 105 | 105 | itself
APPEAL | 1051 | 1051 | itself
APPEAL | 1052 | 1052 | itself
APPEAL | 1053 | 1053 | itself
APPEAL | 1054 | 1054 | itself
APPEAL | 1055 | 1055 | itself
APPEAL | 1056 | 1056 | itself
APPEAL | 106 | 106 | itself
APPEAL | 107 | 107 | itself
APPEAL | 108 | 108 | itself
APPEAL | 115 | 0213 | ask for prosecution
APPEAL | 11* | 022 | ask for criticism: policy support
APPEAL | 12* | 020 |
APPEAL | 13* | 020 |
APPEAL | 14* | 133 | call for protest: threatened dissent
APPEAL | 15* | 0212 |
APPEAL | 161 | 022 |
APPEAL | 163 | 022 | ask for sanctions on a third party: policy support
APPEAL | 16* | 020 |
APPEAL | 173 | 0213 |
APPEAL | 174 | 0213 |
APPEAL | 17* | 020 |
APPEAL | 18* | 1383 | call for violence is a threat
APPEAL | 19* | 0212 | ask for force against a third party
APPEAL | 20* | 1383 |
APPEAL | any | 020 |

# REFUSE: 12x, in the order of 03x. Refusing conflict (not to attack) is easing, not rejection
REFUSE | 045 | 126 |
REFUSE | 04* | 125 |
REFUSE | 036 | 125 |
REFUSE | 037 | 127 |
REFUSE | 038 | 126 |
REFUSE | 039 | 126 |
REFUSE | 0311 | 1211 |
REFUSE | 0312 | 1212 |
REFUSE | 0313 | 1213 |
REFUSE | 0314 | 1214 |
REFUSE | 031* | 121 |
REFUSE | 032 | 120 |
REFUSE | 0331 | 1221 |
REFUSE | 0332 | 1222 |
REFUSE | 0333 | 1223 |
REFUSE | 0334 | 1224 |
REFUSE | 033* | 122 |
REFUSE | 0341 | 1231 |
REFUSE | 0342 | 1232 |
REFUSE | 0343 | 1233 |
REFUSE | 0344 | 1234 |
REFUSE | 034* | 123 |
REFUSE | 0351 | 1241 |
REFUSE | 0352 | 1242 |
REFUSE | 0353 | 1243 |
REFUSE | 0354 | 1244 |
REFUSE | 0355 | 1245 |
REFUSE | 0356 | 1246 |
REFUSE | 035* | 124 |
REFUSE | 030 | 120 |
REFUSE | 03* | 120 |
REFUSE | 057 | 120 |
REFUSE | 05* | 120 |
REFUSE | 061 | 1211 |
REFUSE | 062 | 1212 |
REFUSE | 063 | 1213 |
REFUSE | 064 | 1214 |
REFUSE | 06* | 121 |
REFUSE | 071 | 1221 |
REFUSE | 072 | 1222 |
REFUSE | 073 | 1223 |
REFUSE | 074 | 1224 |
REFUSE | 075 | 1223 |
REFUSE | 07* | 122 |
REFUSE | 081* | 1241 |
REFUSE | 082 | 1242 |
REFUSE | 0831 | 1231 |
REFUSE | 0832 | 1232 |
REFUSE | 0833 | 1233 |
REFUSE | 0834 | 1234 |
REFUSE | 083* | 123 |
REFUSE | 084* | 1243 |
REFUSE | 085 | 1244 |
REFUSE | 086* | 1245 |
REFUSE | 087* | 1246 |
REFUSE | 08* | 124 |
REFUSE | 0211 | 1211 |
REFUSE | 0212 | 1212 |
REFUSE | 0213 | 1213 |
REFUSE | 0214 | 1214 |
REFUSE | 021* | 121 | reject an appeal for cooperation
REFUSE | 022 | 120 |
REFUSE | 0231 | 1221 |
REFUSE | 0232 | 1222 |
REFUSE | 0233 | 1223 |
REFUSE | 0234 | 1224 |
REFUSE | 023* | 122 |
REFUSE | 0241 | 1231 |
REFUSE | 0242 | 1232 |
REFUSE | 0243 | 1233 |
REFUSE | 0244 | 1234 |
REFUSE | 024* | 123 |
REFUSE | 0251 | 1241 |
REFUSE | 0252 | 1242 |
REFUSE | 0253 | 1243 |
REFUSE | 0254 | 1244 |
REFUSE | 0255 | 1245 |
REFUSE | 0256 | 1246 |
REFUSE | 025* | 124 |
REFUSE | 026 | 125 |
REFUSE | 027 | 127 |
REFUSE | 028 | 126 |
REFUSE | 02* | 120 |
REFUSE | 1011 | 1211 | reject a demand: as its appeal
REFUSE | 1012 | 1212 |
REFUSE | 1013 | 1213 |
REFUSE | 1014 | 1214 |
REFUSE | 101* | 121 |
REFUSE | 102 | 120 |
REFUSE | 1031 | 1221 |
REFUSE | 1032 | 1222 |
REFUSE | 1033 | 1223 |
REFUSE | 1034 | 1224 |
REFUSE | 103* | 122 |
REFUSE | 1041 | 1231 |
REFUSE | 1042 | 1232 |
REFUSE | 1043 | 1233 |
REFUSE | 1044 | 1234 |
REFUSE | 104* | 123 |
REFUSE | 1051 | 1241 |
REFUSE | 1052 | 1242 |
REFUSE | 1053 | 1243 |
REFUSE | 1054 | 1244 |
REFUSE | 1055 | 1245 |
REFUSE | 1056 | 1246 |
REFUSE | 105* | 124 |
REFUSE | 106 | 125 |
REFUSE | 107 | 127 |
REFUSE | 108 | 126 |
REFUSE | 10* | 120 |
REFUSE | 09* | 120 | refuse to be investigated, reject an inquiry
REFUSE | 112* | 120 | reject an accusation
REFUSE | 11* | 120 |
REFUSE | 12* | 120 |
REFUSE | 139 | 124 | reject an ultimatum
REFUSE | 13* | 120 | dismiss a threat
REFUSE | 14* | 120 |
REFUSE | 150 | 120 |
REFUSE | 15* | 1212 | refuse to deploy
REFUSE | 161 | 120 |
REFUSE | 163 | 120 | oppose or reject sanctions
REFUSE | 16* | 120 |
REFUSE | 17* | 120 |
REFUSE | 192 | 120 | reject an occupation
REFUSE | 18* | 120 |
REFUSE | 19* | 1212 | refuse to take part in force
REFUSE | 20* | 120 |
REFUSE | any | 120 |

# THREATEN: 13x matching what is threatened; threatened end of cooperation as its 16x
THREATEN | 04* | 130 |
THREATEN | 05* | 130 |
THREATEN | 06* | 131 |
THREATEN | 07* | 131 |
THREATEN | 08* | 130 | a warning over a concession
THREATEN | 02* | 130 |
THREATEN | 03* | 130 |
THREATEN | 09* | 130 |
THREATEN | 10* | 130 |
THREATEN | 115 | 131 | threaten to sue
THREATEN | 11* | 130 |
THREATEN | 129 | 131 | threaten a veto
THREATEN | 121* | 131 |
THREATEN | 122* | 1311 | threaten to refuse aid
THREATEN | 124* | 130 |
THREATEN | 12* | 131 |
THREATEN | 130 | 130 | itself
THREATEN | 131 | 131 | itself
THREATEN | 1311 | 1311 | itself
THREATEN | 1312 | 1312 | itself
THREATEN | 1313 | 1313 | itself
THREATEN | 132 | 132 | itself
THREATEN | 1321 | 1321 | itself
THREATEN | 1322 | 1322 | itself
THREATEN | 1323 | 1323 | itself
THREATEN | 1324 | 1324 | itself
THREATEN | 133 | 133 | itself
THREATEN | 134 | 134 | itself
THREATEN | 135 | 135 | itself
THREATEN | 136 | 136 | itself
THREATEN | 137 | 137 | itself
THREATEN | 138 | 138 | itself
THREATEN | 1381 | 1381 | itself
THREATEN | 1382 | 1382 | itself
THREATEN | 1383 | 1383 | itself
THREATEN | 1384 | 1384 | itself
THREATEN | 1385 | 1385 | itself
THREATEN | 139 | 139 | itself
THREATEN | 14* | 133 |
THREATEN | 153 | 137 |
THREATEN | 15* | 138 |
THREATEN | 161 | 1313 |
THREATEN | 162* | 1311 |
THREATEN | 163 | 1312 |
THREATEN | 164 | 134 |
THREATEN | 165 | 135 |
THREATEN | 166* | 136 |
THREATEN | 16* | 131 |
THREATEN | 171* | 137 |
THREATEN | 1721 | 1321 |
THREATEN | 1722 | 1322 |
THREATEN | 1723 | 1323 |
THREATEN | 1724 | 1324 |
THREATEN | 172* | 132 |
THREATEN | 173 | 137 |
THREATEN | 174 | 137 |
THREATEN | 175 | 137 |
THREATEN | 17* | 137 |
THREATEN | 183* | 1383 |
THREATEN | 18* | 1383 |
THREATEN | 191 | 1381 |
THREATEN | 192 | 1382 |
THREATEN | 19* | 1384 |
THREATEN | 204* | 1385 |
THREATEN | 201 | 138 |
THREATEN | 20* | 1383 |
THREATEN | any | 130 |

# STOP: what is ended decides. Cooperation ended is 16x; conflict or restriction ended is 08x
STOP | 045 | 165 | halt mediation
STOP | 044 | 164 |
STOP | 042 | 161 | cancel a visit
STOP | 043 | 161 |
STOP | 04* | 164 | halt negotiations
STOP | 036 | 164 |
STOP | 037 | 164 |
STOP | 038 | 165 |
STOP | 039 | 165 |
STOP | 0331 | 1621 |
STOP | 0332 | 1622 |
STOP | 0333 | 1623 |
STOP | 0334 | 1661 |
STOP | 033* | 162 |
STOP | 031* | 160 |
STOP | 03* | 160 |
STOP | 02* | 160 | drop a request
STOP | 0256 | 160 |
STOP | 050 | 161 |
STOP | 054 | 161 | withdraw recognition
STOP | 057 | 160 | scrap an agreement
STOP | 05* | 161 | end support: reduced relations
STOP | 061 | 163 | stop trade: embargo
STOP | 062 | 160 | stop military cooperation
STOP | 063 | 160 |
STOP | 064 | 160 |
STOP | 06* | 160 |
STOP | 071 | 1621 |
STOP | 072 | 1622 |
STOP | 073 | 1623 |
STOP | 074 | 1661 | end peacekeeping
STOP | 075 | 162 |
STOP | 07* | 162 |
STOP | 0871 | 196 | end a ceasefire
STOP | 0872 | 154 | halt a withdrawal
STOP | 0873 | 154 | stop disarming
STOP | 0874 | 154 |
STOP | 087* | 154 |
STOP | 0862 | 1662 | end inspections
STOP | 0861 | 1661 |
STOP | 0863 | 1663 |
STOP | 086* | 166 |
STOP | 085 | 163 |
STOP | 084* | 1243 | stop releases
STOP | 083* | 123 | halt reform
STOP | 08* | 124 |
STOP | 09* | 080 | drop an investigation
STOP | 10* | 080 | drop a demand
STOP | 115 | 081 | drop a lawsuit
STOP | 112* | 080 | drop charges
STOP | 11* | 080 |
STOP | 12* | 080 | end a refusal
STOP | 13* | 080 | stop threatening
STOP | 142* | 082 | end a hunger strike: dissent eased
STOP | 14* | 082 | end protest
STOP | 150 | 087 | stop exercises
STOP | 151 | 081 |
STOP | 153 | 081 |
STOP | 15* | 087 | stop mobilising
STOP | 161 | 050 | end a break: restored relations
STOP | 163 | 085 |
STOP | 162* | 085 |
STOP | 164 | 036 |
STOP | 166* | 086 |
STOP | 16* | 080 |
STOP | 1711 | 0842 | end a seizure
STOP | 1712 | 087 |
STOP | 1721 | 0811 |
STOP | 1722 | 0812 |
STOP | 1723 | 0813 |
STOP | 1724 | 0814 |
STOP | 172* | 081 |
STOP | 173 | 0841 |
STOP | 174 | 081 |
STOP | 175 | 0811 | end repression
STOP | 171* | 084 |
STOP | 17* | 081 |
STOP | 181 | 0841 | end a hostage-taking
STOP | 18* | 087 |
STOP | 191 | 0872 | lift a blockade
STOP | 192 | 0874 | end an occupation
STOP | 195 | 087 |
STOP | 196 | 0871 |
STOP | 19* | 087 | stop attacks
STOP | 20* | 087 |
STOP | any | 160 |

# EASE: as STOP for conflict and restriction; of cooperation taken back as STOP
EASE | 07* | 162 | withdraw aid
EASE | 0871 | 196 | call off a ceasefire
EASE | 08* | 124 | revoke a concession
EASE | 042 | 161 | call off a visit
EASE | 045 | 165 |
EASE | 04* | 164 | call off talks
EASE | 057 | 160 | revoke an agreement
EASE | 05* | 161 | withdraw support
EASE | 06* | 160 |
EASE | 03* | 160 | withdraw an offer
EASE | 02* | 080 | withdraw a request
EASE | 09* | 081 | drop an investigation
EASE | 10* | 080 | drop a demand
EASE | 115 | 081 | drop a lawsuit
EASE | 116 | 081 | quash a conviction
EASE | 1121 | 081 | drop charges
EASE | 112* | 080 |
EASE | 11* | 080 |
EASE | 128 | 080 |
EASE | 12* | 080 | withdraw an objection
EASE | 1312 | 085 |
EASE | 138* | 087 | withdraw a threat of force
EASE | 13* | 080 | withdraw a threat
EASE | 14* | 082 | call off protest
EASE | 15* | 087 | stand down
EASE | 163 | 085 | lift sanctions
EASE | 162* | 085 |
EASE | 161 | 050 |
EASE | 164 | 036 |
EASE | 166* | 086 |
EASE | 16* | 085 |
EASE | 1711 | 0842 | return what was seized
EASE | 1712 | 080 |
EASE | 171* | 084 |
EASE | 1721 | 0811 | lift restrictions on freedoms
EASE | 1722 | 0812 | lift a ban on parties
EASE | 1723 | 0813 | lift a curfew
EASE | 1724 | 0814 | lift emergency rule
EASE | 172* | 081 |
EASE | 173 | 0841 |
EASE | 174 | 081 |
EASE | 175 | 0811 |
EASE | 17* | 081 |
EASE | 181 | 0841 |
EASE | 18* | 087 |
EASE | 191 | 0872 | lift a blockade
EASE | 192 | 0874 | end an occupation
EASE | 196 | 0871 |
EASE | 19* | 087 |
EASE | 20* | 087 |
EASE | any | 080 |

# ACCUSE: 112x by what is alleged
ACCUSE | 1125 | 1125 |
ACCUSE | 173 | 1122 | arrest as an abuse
ACCUSE | 175 | 1122 | repression
ACCUSE | 174 | 1122 | deportation
ACCUSE | 1721 | 1122 |
ACCUSE | 172* | 1122 |
ACCUSE | 1711 | 1121 | seizure, theft
ACCUSE | 1712 | 1123 | destruction
ACCUSE | 17* | 1122 |
ACCUSE | 181 | 1121 | kidnapping
ACCUSE | 1821 | 1122 | rape
ACCUSE | 1822 | 1122 | torture
ACCUSE | 1823 | 1121 | killing
ACCUSE | 182* | 1122 | beating
ACCUSE | 183* | 1123 | bombing, terrorism
ACCUSE | 184 | 1124 | human shields
ACCUSE | 185 | 1121 |
ACCUSE | 186 | 1121 | assassination
ACCUSE | 18* | 1123 |
ACCUSE | 196 | 1123 | violate a ceasefire
ACCUSE | 19* | 1123 | aggression
ACCUSE | 20* | 1124 | war crimes
ACCUSE | 145* | 1121 | riot
ACCUSE | 14* | 112 |
ACCUSE | 15* | 1123 | build-up
ACCUSE | 163 | 112 |
ACCUSE | 16* | 112 |
ACCUSE | 13* | 112 | accuse of threatening
ACCUSE | 128 | 112 | accuse of breaking the law or treaty
ACCUSE | 12* | 112 |
ACCUSE | 11* | 112 |
ACCUSE | 10* | 112 |
ACCUSE | 09* | 112 |
ACCUSE | 072 | 1123 | accuse of arming a third party
ACCUSE | 074 | 1123 |
ACCUSE | 07* | 112 |
ACCUSE | 062 | 1123 |
ACCUSE | 064 | 1125 | accuse of passing intelligence
ACCUSE | 06* | 112 |
ACCUSE | 05* | 112 |
ACCUSE | 04* | 112 |
ACCUSE | 08* | 111 | criticise a concession
ACCUSE | 03* | 112 |
ACCUSE | 02* | 112 |
ACCUSE | any | 112 |

# INVESTIGATE: 09x by what is investigated
INVESTIGATE | 1125 | 091 | espionage
INVESTIGATE | 1124 | 094 |
INVESTIGATE | 1123 | 093 |
INVESTIGATE | 1122 | 092 |
INVESTIGATE | 1121 | 091 |
INVESTIGATE | 11* | 090 |
INVESTIGATE | 175 | 092 |
INVESTIGATE | 173 | 092 | arrest as an abuse
INVESTIGATE | 172* | 092 |
INVESTIGATE | 1711 | 091 |
INVESTIGATE | 1712 | 091 |
INVESTIGATE | 17* | 090 |
INVESTIGATE | 1821 | 092 |
INVESTIGATE | 1822 | 092 |
INVESTIGATE | 182* | 091 |
INVESTIGATE | 181 | 091 |
INVESTIGATE | 184 | 094 |
INVESTIGATE | 18* | 091 | killing, bombing: crime
INVESTIGATE | 19* | 093 | military action
INVESTIGATE | 20* | 094 |
INVESTIGATE | 145* | 091 | riot
INVESTIGATE | 14* | 090 |
INVESTIGATE | 15* | 093 |
INVESTIGATE | 128 | 090 |
INVESTIGATE | 163 | 090 |
INVESTIGATE | 071 | 091 | misuse of aid or loans
INVESTIGATE | any | 090 |

# PRAISE: 051 whatever the deed; a welcomed conflict against a third party stays praise of the doer
PRAISE | 056 | 051 |
PRAISE | any | 051 |

# ALLOW: leave given. Permitted cooperation is agreed to; permitted entry and relief are 08x; permitted force is mobilising
ALLOW | 042 | 036 | allow a visit
ALLOW | 043 | 036 |
ALLOW | 045 | 038 | accept mediation
ALLOW | 04* | 036 |
ALLOW | 057 | 032 |
ALLOW | 05* | 032 |
ALLOW | 061 | 0311 |
ALLOW | 062 | 0312 |
ALLOW | 063 | 0313 |
ALLOW | 064 | 0314 |
ALLOW | 06* | 031 |
ALLOW | 074 | 0861 | let peacekeepers in
ALLOW | 073 | 0863 | let relief in
ALLOW | 071 | 0331 |
ALLOW | 072 | 0332 |
ALLOW | 07* | 033 |
ALLOW | 080 | 080 | allow what eases: the easing
ALLOW | 081 | 081 | allow what eases: the easing
ALLOW | 0811 | 0811 | allow what eases: the easing
ALLOW | 0812 | 0812 | allow what eases: the easing
ALLOW | 0813 | 0813 | allow what eases: the easing
ALLOW | 0814 | 0814 | allow what eases: the easing
ALLOW | 082 | 082 | allow what eases: the easing
ALLOW | 083 | 083 | allow what eases: the easing
ALLOW | 0831 | 0831 | allow what eases: the easing
ALLOW | 0832 | 0832 | allow what eases: the easing
ALLOW | 0833 | 0833 | allow what eases: the easing
ALLOW | 0834 | 0834 | allow what eases: the easing
ALLOW | 084 | 084 | allow what eases: the easing
ALLOW | 0841 | 0841 | allow what eases: the easing
ALLOW | 0842 | 0842 | allow what eases: the easing
ALLOW | 085 | 085 | allow what eases: the easing
ALLOW | 086 | 086 | allow what eases: the easing
ALLOW | 0861 | 0861 | allow what eases: the easing
ALLOW | 0862 | 0862 | allow what eases: the easing
ALLOW | 0863 | 0863 | allow what eases: the easing
ALLOW | 087 | 087 | allow what eases: the easing
ALLOW | 0871 | 0871 | allow what eases: the easing
ALLOW | 0872 | 0872 | allow what eases: the easing
ALLOW | 0873 | 0873 | allow what eases: the easing
ALLOW | 0874 | 0874 | allow what eases: the easing
ALLOW | 09* | 0862 | let inspectors in
ALLOW | 100 | 100 | itself
ALLOW | 101 | 101 | itself
ALLOW | 1011 | 1011 | itself
ALLOW | 1012 | 1012 | itself
ALLOW | 1013 | 1013 | itself
ALLOW | 1014 | 1014 | itself
ALLOW | 102 | 102 | itself
ALLOW | 103 | 103 | itself
ALLOW | 1031 | 1031 | itself
ALLOW | 1032 | 1032 | itself
ALLOW | 1033 | 1033 | itself
ALLOW | 1034 | 1034 | itself
ALLOW | 104 | 104 | itself
ALLOW | 1041 | 1041 | itself
ALLOW | 1042 | 1042 | itself
ALLOW | 1043 | 1043 | itself
ALLOW | 1044 | 1044 | itself
ALLOW | 105 | 105 | itself
ALLOW | 1051 | 1051 | itself
ALLOW | 1052 | 1052 | itself
ALLOW | 1053 | 1053 | itself
ALLOW | 1054 | 1054 | itself
ALLOW | 1055 | 1055 | itself
ALLOW | 1056 | 1056 | itself
ALLOW | 106 | 106 | itself
ALLOW | 107 | 107 | itself
ALLOW | 108 | 108 | itself
ALLOW | 14* | 0811 | allow protest
ALLOW | 15* | 154 | authorise deployment
ALLOW | 160 | 160 | authorise sanctions
ALLOW | 161 | 161 | authorise sanctions
ALLOW | 162 | 162 | authorise sanctions
ALLOW | 1621 | 1621 | authorise sanctions
ALLOW | 1622 | 1622 | authorise sanctions
ALLOW | 1623 | 1623 | authorise sanctions
ALLOW | 163 | 163 | authorise sanctions
ALLOW | 164 | 164 | authorise sanctions
ALLOW | 165 | 165 | authorise sanctions
ALLOW | 166 | 166 | authorise sanctions
ALLOW | 1661 | 1661 | authorise sanctions
ALLOW | 1662 | 1662 | authorise sanctions
ALLOW | 1663 | 1663 | authorise sanctions
ALLOW | 170 | 170 | authorise coercion
ALLOW | 171 | 171 | authorise coercion
ALLOW | 1711 | 1711 | authorise coercion
ALLOW | 1712 | 1712 | authorise coercion
ALLOW | 172 | 172 | authorise coercion
ALLOW | 1721 | 1721 | authorise coercion
ALLOW | 1722 | 1722 | authorise coercion
ALLOW | 1723 | 1723 | authorise coercion
ALLOW | 1724 | 1724 | authorise coercion
ALLOW | 173 | 173 | authorise coercion
ALLOW | 174 | 174 | authorise coercion
ALLOW | 175 | 175 | authorise coercion
ALLOW | 18* | 138 |
ALLOW | 19* | 138 | authorise force: threat
ALLOW | 20* | 138 |
ALLOW | 11* | 080 |
ALLOW | 12* | 080 |
ALLOW | 130 | 130 | itself
ALLOW | 131 | 131 | itself
ALLOW | 1311 | 1311 | itself
ALLOW | 1312 | 1312 | itself
ALLOW | 1313 | 1313 | itself
ALLOW | 132 | 132 | itself
ALLOW | 1321 | 1321 | itself
ALLOW | 1322 | 1322 | itself
ALLOW | 1323 | 1323 | itself
ALLOW | 1324 | 1324 | itself
ALLOW | 133 | 133 | itself
ALLOW | 134 | 134 | itself
ALLOW | 135 | 135 | itself
ALLOW | 136 | 136 | itself
ALLOW | 137 | 137 | itself
ALLOW | 138 | 138 | itself
ALLOW | 1381 | 1381 | itself
ALLOW | 1382 | 1382 | itself
ALLOW | 1383 | 1383 | itself
ALLOW | 1384 | 1384 | itself
ALLOW | 1385 | 1385 | itself
ALLOW | 139 | 139 | itself
ALLOW | 030 | 030 | itself
ALLOW | 031 | 031 | itself
ALLOW | 0311 | 0311 | itself
ALLOW | 0312 | 0312 | itself
ALLOW | 0313 | 0313 | itself
ALLOW | 0314 | 0314 | itself
ALLOW | 032 | 032 | itself
ALLOW | 033 | 033 | itself
ALLOW | 0331 | 0331 | itself
ALLOW | 0332 | 0332 | itself
ALLOW | 0333 | 0333 | itself
ALLOW | 0334 | 0334 | itself
ALLOW | 034 | 034 | itself
ALLOW | 0341 | 0341 | itself
ALLOW | 0342 | 0342 | itself
ALLOW | 0343 | 0343 | itself
ALLOW | 0344 | 0344 | itself
ALLOW | 035 | 035 | itself
ALLOW | 0351 | 0351 | itself
ALLOW | 0352 | 0352 | itself
ALLOW | 0353 | 0353 | itself
ALLOW | 0354 | 0354 | itself
ALLOW | 0355 | 0355 | itself
ALLOW | 0356 | 0356 | itself
ALLOW | 036 | 036 | itself
ALLOW | 037 | 037 | itself
ALLOW | 038 | 038 | itself
ALLOW | 039 | 039 | itself
ALLOW | 020 | 020 | itself
ALLOW | 021 | 021 | itself
ALLOW | 0211 | 0211 | itself
ALLOW | 0212 | 0212 | itself
ALLOW | 0213 | 0213 | itself
ALLOW | 0214 | 0214 | itself
ALLOW | 022 | 022 | itself
ALLOW | 023 | 023 | itself
ALLOW | 0231 | 0231 | itself
ALLOW | 0232 | 0232 | itself
ALLOW | 0233 | 0233 | itself
ALLOW | 0234 | 0234 | itself
ALLOW | 024 | 024 | itself
ALLOW | 0241 | 0241 | itself
ALLOW | 0242 | 0242 | itself
ALLOW | 0243 | 0243 | itself
ALLOW | 0244 | 0244 | itself
ALLOW | 025 | 025 | itself
ALLOW | 0251 | 0251 | itself
ALLOW | 0252 | 0252 | itself
ALLOW | 0253 | 0253 | itself
ALLOW | 0254 | 0254 | itself
ALLOW | 0255 | 0255 | itself
ALLOW | 0256 | 0256 | itself
ALLOW | 026 | 026 | itself
ALLOW | 027 | 027 | itself
ALLOW | 028 | 028 | itself
ALLOW | any | 080 |

# FORCE: what is forced is coercion; flight and exile are deportation
FORCE | 174 | 174 |
FORCE | 201 | 201 | driven from home
FORCE | 181 | 181 |
FORCE | 180 | 180 | itself
FORCE | 182 | 182 | itself
FORCE | 1821 | 1821 | itself
FORCE | 1822 | 1822 | itself
FORCE | 1823 | 1823 | itself
FORCE | 183 | 183 | itself
FORCE | 1831 | 1831 | itself
FORCE | 1832 | 1832 | itself
FORCE | 1833 | 1833 | itself
FORCE | 184 | 184 | itself
FORCE | 185 | 185 | itself
FORCE | 186 | 186 | itself
FORCE | 190 | 190 | itself
FORCE | 191 | 191 | itself
FORCE | 192 | 192 | itself
FORCE | 193 | 193 | itself
FORCE | 194 | 194 | itself
FORCE | 195 | 195 | itself
FORCE | 196 | 196 | itself
FORCE | 200 | 200 | itself
FORCE | 202 | 202 | itself
FORCE | 203 | 203 | itself
FORCE | 204 | 204 | itself
FORCE | 2041 | 2041 | itself
FORCE | 2042 | 2042 | itself
FORCE | 0831 | 170 | forced from office
FORCE | any | 170 |

# DENY: the denier rejects; the content becomes a mention with status denied
DENY | 04* | 120 |
DENY | 09* | 120 |
DENY | 11* | 120 | deny an accusation
DENY | any | 120 |

# The weak twins (INTEND beside PROMISE, ORDER beside DEMAND ...) compose as their models do.

INTEND | 0211 | 0311 |
INTEND | 021* | 031 | an agreed appeal: same kind
INTEND | 022 | 032 |
INTEND | 0231 | 0331 |
INTEND | 0232 | 0332 |
INTEND | 0233 | 0333 |
INTEND | 0234 | 0334 |
INTEND | 023* | 033 |
INTEND | 0241 | 0341 |
INTEND | 0242 | 0342 |
INTEND | 0243 | 0343 |
INTEND | 0244 | 0344 |
INTEND | 024* | 034 |
INTEND | 0251 | 0351 |
INTEND | 0252 | 0352 |
INTEND | 0253 | 0353 |
INTEND | 0254 | 0354 |
INTEND | 0255 | 0355 |
INTEND | 0256 | 0356 |
INTEND | 025* | 035 |
INTEND | 026 | 036 |
INTEND | 027 | 037 |
INTEND | 028 | 038 |
INTEND | 02* | 030 |
INTEND | 030 | 030 | 'agreed to agree': the complement already is intent
INTEND | 031 | 031 | 'agreed to agree': the complement already is intent
INTEND | 0311 | 0311 | 'agreed to agree': the complement already is intent
INTEND | 0312 | 0312 | 'agreed to agree': the complement already is intent
INTEND | 0313 | 0313 | 'agreed to agree': the complement already is intent
INTEND | 0314 | 0314 | 'agreed to agree': the complement already is intent
INTEND | 032 | 032 | 'agreed to agree': the complement already is intent
INTEND | 033 | 033 | 'agreed to agree': the complement already is intent
INTEND | 0331 | 0331 | 'agreed to agree': the complement already is intent
INTEND | 0332 | 0332 | 'agreed to agree': the complement already is intent
INTEND | 0333 | 0333 | 'agreed to agree': the complement already is intent
INTEND | 0334 | 0334 | 'agreed to agree': the complement already is intent
INTEND | 034 | 034 | 'agreed to agree': the complement already is intent
INTEND | 0341 | 0341 | 'agreed to agree': the complement already is intent
INTEND | 0342 | 0342 | 'agreed to agree': the complement already is intent
INTEND | 0343 | 0343 | 'agreed to agree': the complement already is intent
INTEND | 0344 | 0344 | 'agreed to agree': the complement already is intent
INTEND | 035 | 035 | 'agreed to agree': the complement already is intent
INTEND | 0351 | 0351 | 'agreed to agree': the complement already is intent
INTEND | 0352 | 0352 | 'agreed to agree': the complement already is intent
INTEND | 0353 | 0353 | 'agreed to agree': the complement already is intent
INTEND | 0354 | 0354 | 'agreed to agree': the complement already is intent
INTEND | 0355 | 0355 | 'agreed to agree': the complement already is intent
INTEND | 0356 | 0356 | 'agreed to agree': the complement already is intent
INTEND | 036 | 036 | 'agreed to agree': the complement already is intent
INTEND | 037 | 037 | 'agreed to agree': the complement already is intent
INTEND | 038 | 038 | 'agreed to agree': the complement already is intent
INTEND | 039 | 039 | 'agreed to agree': the complement already is intent
INTEND | 045 | 039 | mediate
INTEND | 04* | 036 | meet, negotiate
INTEND | 057 | 032 | sign an agreement
INTEND | 05* | 032 | diplomatic cooperation
INTEND | 061 | 0311 | economic
INTEND | 062 | 0312 | military
INTEND | 063 | 0313 | judicial
INTEND | 064 | 0314 | intelligence
INTEND | 06* | 031 | material cooperation
INTEND | 071 | 0331 |
INTEND | 072 | 0332 |
INTEND | 073 | 0333 |
INTEND | 074 | 0334 |
INTEND | 075 | 0333 | asylum is humanitarian
INTEND | 07* | 033 |
INTEND | 0811 | 0351 |
INTEND | 0812 | 0351 |
INTEND | 0813 | 0351 |
INTEND | 0814 | 0351 |
INTEND | 081* | 0351 | ease administrative sanctions
INTEND | 082 | 0352 | ease dissent
INTEND | 0831 | 0341 | leadership
INTEND | 0832 | 0342 | policy
INTEND | 0833 | 0343 | rights
INTEND | 0834 | 0344 | institutions
INTEND | 083* | 034 |
INTEND | 084* | 0353 | release, return
INTEND | 085 | 0354 |
INTEND | 086* | 0355 |
INTEND | 0871 | 0356 | ceasefire
INTEND | 087* | 0356 | de-escalate
INTEND | 08* | 035 | yield
INTEND | 090 | 030 | promised inquiry: cooperative intent
INTEND | 09* | 030 |
INTEND | 100 | 100 | 'plans to demand'
INTEND | 101 | 101 | 'plans to demand'
INTEND | 1011 | 1011 | 'plans to demand'
INTEND | 1012 | 1012 | 'plans to demand'
INTEND | 1013 | 1013 | 'plans to demand'
INTEND | 1014 | 1014 | 'plans to demand'
INTEND | 102 | 102 | 'plans to demand'
INTEND | 103 | 103 | 'plans to demand'
INTEND | 1031 | 1031 | 'plans to demand'
INTEND | 1032 | 1032 | 'plans to demand'
INTEND | 1033 | 1033 | 'plans to demand'
INTEND | 1034 | 1034 | 'plans to demand'
INTEND | 104 | 104 | 'plans to demand'
INTEND | 1041 | 1041 | 'plans to demand'
INTEND | 1042 | 1042 | 'plans to demand'
INTEND | 1043 | 1043 | 'plans to demand'
INTEND | 1044 | 1044 | 'plans to demand'
INTEND | 105 | 105 | 'plans to demand'
INTEND | 1051 | 1051 | 'plans to demand'
INTEND | 1052 | 1052 | 'plans to demand'
INTEND | 1053 | 1053 | 'plans to demand'
INTEND | 1054 | 1054 | 'plans to demand'
INTEND | 1055 | 1055 | 'plans to demand'
INTEND | 1056 | 1056 | 'plans to demand'
INTEND | 106 | 106 | 'plans to demand'
INTEND | 107 | 107 | 'plans to demand'
INTEND | 108 | 108 | 'plans to demand'
INTEND | 115 | 131 | promise to sue: non-force threat
INTEND | 11* | 130 |
INTEND | 121* | 131 |
INTEND | 124* | 124 | 'vowed not to yield'
INTEND | 12* | 120 | promised refusal
INTEND | 130 | 130 | itself
INTEND | 131 | 131 | itself
INTEND | 1311 | 1311 | itself
INTEND | 1312 | 1312 | itself
INTEND | 1313 | 1313 | itself
INTEND | 132 | 132 | itself
INTEND | 1321 | 1321 | itself
INTEND | 1322 | 1322 | itself
INTEND | 1323 | 1323 | itself
INTEND | 1324 | 1324 | itself
INTEND | 133 | 133 | itself
INTEND | 134 | 134 | itself
INTEND | 135 | 135 | itself
INTEND | 136 | 136 | itself
INTEND | 137 | 137 | itself
INTEND | 138 | 138 | itself
INTEND | 1381 | 1381 | itself
INTEND | 1382 | 1382 | itself
INTEND | 1383 | 1383 | itself
INTEND | 1384 | 1384 | itself
INTEND | 1385 | 1385 | itself
INTEND | 139 | 139 | itself
INTEND | 14* | 133 | future conflict is threat
INTEND | 153 | 137 | future conflict is threat
INTEND | 15* | 138 | future conflict is threat
INTEND | 161 | 1313 | future conflict is threat
INTEND | 162* | 1311 | future conflict is threat
INTEND | 163 | 1312 | future conflict is threat
INTEND | 164 | 134 | future conflict is threat
INTEND | 165 | 135 | future conflict is threat
INTEND | 166* | 136 | future conflict is threat
INTEND | 16* | 131 | future conflict is threat
INTEND | 171* | 137 | future conflict is threat
INTEND | 1721 | 1321 | future conflict is threat
INTEND | 1722 | 1322 | future conflict is threat
INTEND | 1723 | 1323 | future conflict is threat
INTEND | 1724 | 1324 | future conflict is threat
INTEND | 172* | 132 | future conflict is threat
INTEND | 173 | 137 | future conflict is threat
INTEND | 174 | 137 | future conflict is threat
INTEND | 175 | 137 | future conflict is threat
INTEND | 17* | 137 | future conflict is threat
INTEND | 183* | 1383 | future conflict is threat
INTEND | 18* | 1383 | future conflict is threat
INTEND | 191 | 1381 | future conflict is threat
INTEND | 192 | 1382 | future conflict is threat
INTEND | 19* | 1384 | future conflict is threat
INTEND | 204* | 1385 | future conflict is threat
INTEND | 201 | 138 | future conflict is threat
INTEND | 20* | 1383 | future conflict is threat
INTEND | any | 030 |

ORDER | 045 | 108 |
ORDER | 04* | 106 |
ORDER | 036 | 106 |
ORDER | 037 | 107 |
ORDER | 038 | 108 |
ORDER | 039 | 108 |
ORDER | 0311 | 1011 |
ORDER | 0312 | 1012 |
ORDER | 0313 | 1013 |
ORDER | 0314 | 1014 |
ORDER | 031* | 101 |
ORDER | 032 | 102 |
ORDER | 0331 | 1031 |
ORDER | 0332 | 1032 |
ORDER | 0333 | 1033 |
ORDER | 0334 | 1034 |
ORDER | 033* | 103 |
ORDER | 0341 | 1041 |
ORDER | 0342 | 1042 |
ORDER | 0343 | 1043 |
ORDER | 0344 | 1044 |
ORDER | 034* | 104 |
ORDER | 0351 | 1051 |
ORDER | 0352 | 1052 |
ORDER | 0353 | 1053 |
ORDER | 0354 | 1054 |
ORDER | 0355 | 1055 |
ORDER | 0356 | 1056 |
ORDER | 035* | 105 |
ORDER | 030 | 100 |
ORDER | 03* | 100 |
ORDER | 057 | 102 |
ORDER | 05* | 102 |
ORDER | 061 | 1011 |
ORDER | 062 | 1012 |
ORDER | 063 | 1013 |
ORDER | 064 | 1014 |
ORDER | 06* | 101 |
ORDER | 071 | 1031 |
ORDER | 072 | 1032 |
ORDER | 073 | 1033 |
ORDER | 074 | 1034 |
ORDER | 075 | 1033 |
ORDER | 07* | 103 |
ORDER | 081* | 1051 |
ORDER | 082 | 1052 |
ORDER | 0831 | 1041 |
ORDER | 0832 | 1042 |
ORDER | 0833 | 1043 |
ORDER | 0834 | 1044 |
ORDER | 083* | 104 |
ORDER | 084* | 1053 |
ORDER | 085 | 1054 |
ORDER | 086* | 1055 |
ORDER | 087* | 1056 |
ORDER | 08* | 105 |
ORDER | 02* | 100 | 'insisted on asking'
ORDER | 09* | 100 | demand an inquiry
ORDER | 100 | 100 | 'demanded to be told': the demand itself
ORDER | 101 | 101 | 'demanded to be told': the demand itself
ORDER | 1011 | 1011 | 'demanded to be told': the demand itself
ORDER | 1012 | 1012 | 'demanded to be told': the demand itself
ORDER | 1013 | 1013 | 'demanded to be told': the demand itself
ORDER | 1014 | 1014 | 'demanded to be told': the demand itself
ORDER | 102 | 102 | 'demanded to be told': the demand itself
ORDER | 103 | 103 | 'demanded to be told': the demand itself
ORDER | 1031 | 1031 | 'demanded to be told': the demand itself
ORDER | 1032 | 1032 | 'demanded to be told': the demand itself
ORDER | 1033 | 1033 | 'demanded to be told': the demand itself
ORDER | 1034 | 1034 | 'demanded to be told': the demand itself
ORDER | 104 | 104 | 'demanded to be told': the demand itself
ORDER | 1041 | 1041 | 'demanded to be told': the demand itself
ORDER | 1042 | 1042 | 'demanded to be told': the demand itself
ORDER | 1043 | 1043 | 'demanded to be told': the demand itself
ORDER | 1044 | 1044 | 'demanded to be told': the demand itself
ORDER | 105 | 105 | 'demanded to be told': the demand itself
ORDER | 1051 | 1051 | 'demanded to be told': the demand itself
ORDER | 1052 | 1052 | 'demanded to be told': the demand itself
ORDER | 1053 | 1053 | 'demanded to be told': the demand itself
ORDER | 1054 | 1054 | 'demanded to be told': the demand itself
ORDER | 1055 | 1055 | 'demanded to be told': the demand itself
ORDER | 1056 | 1056 | 'demanded to be told': the demand itself
ORDER | 106 | 106 | 'demanded to be told': the demand itself
ORDER | 107 | 107 | 'demanded to be told': the demand itself
ORDER | 108 | 108 | 'demanded to be told': the demand itself
ORDER | 115 | 1013 | demand prosecution: judicial cooperation
ORDER | 11* | 102 | demand criticism: policy support
ORDER | 12* | 100 |
ORDER | 13* | 100 |
ORDER | 14* | 100 |
ORDER | 15* | 1012 | demand force posture: military cooperation
ORDER | 161 | 102 | demand a break with a third party: policy support
ORDER | 163 | 102 | demand sanctions on a third party
ORDER | 1661 | 1055 |
ORDER | 166* | 100 |
ORDER | 16* | 100 |
ORDER | 173 | 1013 | demand an arrest: judicial cooperation
ORDER | 174 | 1013 |
ORDER | 17* | 100 |
ORDER | 18* | 100 |
ORDER | 19* | 1012 | demand force against a third party
ORDER | 20* | 100 |
ORDER | any | 100 |

ADVISE | 045 | 028 |
ADVISE | 04* | 026 |
ADVISE | 036 | 026 |
ADVISE | 037 | 027 |
ADVISE | 038 | 028 |
ADVISE | 039 | 028 |
ADVISE | 0311 | 0211 |
ADVISE | 0312 | 0212 |
ADVISE | 0313 | 0213 |
ADVISE | 0314 | 0214 |
ADVISE | 031* | 021 |
ADVISE | 032 | 022 |
ADVISE | 0331 | 0231 |
ADVISE | 0332 | 0232 |
ADVISE | 0333 | 0233 |
ADVISE | 0334 | 0234 |
ADVISE | 033* | 023 |
ADVISE | 0341 | 0241 |
ADVISE | 0342 | 0242 |
ADVISE | 0343 | 0243 |
ADVISE | 0344 | 0244 |
ADVISE | 034* | 024 |
ADVISE | 0351 | 0251 |
ADVISE | 0352 | 0252 |
ADVISE | 0353 | 0253 |
ADVISE | 0354 | 0254 |
ADVISE | 0355 | 0255 |
ADVISE | 0356 | 0256 |
ADVISE | 035* | 025 |
ADVISE | 030 | 020 |
ADVISE | 03* | 020 |
ADVISE | 057 | 022 |
ADVISE | 05* | 022 |
ADVISE | 061 | 0211 |
ADVISE | 062 | 0212 |
ADVISE | 063 | 0213 |
ADVISE | 064 | 0214 |
ADVISE | 06* | 021 |
ADVISE | 071 | 0231 |
ADVISE | 072 | 0232 |
ADVISE | 073 | 0233 |
ADVISE | 074 | 0234 |
ADVISE | 075 | 0233 |
ADVISE | 07* | 023 |
ADVISE | 081* | 0251 |
ADVISE | 082 | 0252 |
ADVISE | 0831 | 0241 |
ADVISE | 0832 | 0242 |
ADVISE | 0833 | 0243 |
ADVISE | 0834 | 0244 |
ADVISE | 083* | 024 |
ADVISE | 084* | 0253 |
ADVISE | 085 | 0254 |
ADVISE | 086* | 0255 |
ADVISE | 087* | 0256 |
ADVISE | 08* | 025 |
ADVISE | 020 | 020 | 'urged to appeal'
ADVISE | 021 | 021 | 'urged to appeal'
ADVISE | 0211 | 0211 | 'urged to appeal'
ADVISE | 0212 | 0212 | 'urged to appeal'
ADVISE | 0213 | 0213 | 'urged to appeal'
ADVISE | 0214 | 0214 | 'urged to appeal'
ADVISE | 022 | 022 | 'urged to appeal'
ADVISE | 023 | 023 | 'urged to appeal'
ADVISE | 0231 | 0231 | 'urged to appeal'
ADVISE | 0232 | 0232 | 'urged to appeal'
ADVISE | 0233 | 0233 | 'urged to appeal'
ADVISE | 0234 | 0234 | 'urged to appeal'
ADVISE | 024 | 024 | 'urged to appeal'
ADVISE | 0241 | 0241 | 'urged to appeal'
ADVISE | 0242 | 0242 | 'urged to appeal'
ADVISE | 0243 | 0243 | 'urged to appeal'
ADVISE | 0244 | 0244 | 'urged to appeal'
ADVISE | 025 | 025 | 'urged to appeal'
ADVISE | 0251 | 0251 | 'urged to appeal'
ADVISE | 0252 | 0252 | 'urged to appeal'
ADVISE | 0253 | 0253 | 'urged to appeal'
ADVISE | 0254 | 0254 | 'urged to appeal'
ADVISE | 0255 | 0255 | 'urged to appeal'
ADVISE | 0256 | 0256 | 'urged to appeal'
ADVISE | 026 | 026 | 'urged to appeal'
ADVISE | 027 | 027 | 'urged to appeal'
ADVISE | 028 | 028 | 'urged to appeal'
ADVISE | 09* | 020 | ask for an inquiry
ADVISE | 100 | 100 | itself
ADVISE | 101 | 101 | itself
ADVISE | 1011 | 1011 | itself
ADVISE | 1012 | 1012 | itself
ADVISE | 1013 | 1013 | itself
ADVISE | 1014 | 1014 | itself
ADVISE | 102 | 102 | itself
ADVISE | 103 | 103 | itself
ADVISE | 1031 | 1031 | itself
ADVISE | 1032 | 1032 | itself
ADVISE | 1033 | 1033 | itself
ADVISE | 1034 | 1034 | itself
ADVISE | 104 | 104 | itself
ADVISE | 1041 | 1041 | itself
ADVISE | 1042 | 1042 | itself
ADVISE | 1043 | 1043 | itself
ADVISE | 1044 | 1044 | itself
ADVISE | 105 | 105 | itself
ADVISE | 1051 | 1051 | itself
ADVISE | 1052 | 1052 | itself
ADVISE | 1053 | 1053 | itself
ADVISE | 1054 | 1054 | itself
ADVISE | 1055 | 1055 | itself
ADVISE | 1056 | 1056 | itself
ADVISE | 106 | 106 | itself
ADVISE | 107 | 107 | itself
ADVISE | 108 | 108 | itself
ADVISE | 115 | 0213 | ask for prosecution
ADVISE | 11* | 022 | ask for criticism: policy support
ADVISE | 12* | 020 |
ADVISE | 13* | 020 |
ADVISE | 14* | 133 | call for protest: threatened dissent
ADVISE | 15* | 0212 |
ADVISE | 161 | 022 |
ADVISE | 163 | 022 | ask for sanctions on a third party: policy support
ADVISE | 16* | 020 |
ADVISE | 173 | 0213 |
ADVISE | 174 | 0213 |
ADVISE | 17* | 020 |
ADVISE | 18* | 1383 | call for violence is a threat
ADVISE | 19* | 0212 | ask for force against a third party
ADVISE | 20* | 1383 |
ADVISE | any | 020 |

HINDER | 045 | 126 |
HINDER | 04* | 125 |
HINDER | 036 | 125 |
HINDER | 037 | 127 |
HINDER | 038 | 126 |
HINDER | 039 | 126 |
HINDER | 0311 | 1211 |
HINDER | 0312 | 1212 |
HINDER | 0313 | 1213 |
HINDER | 0314 | 1214 |
HINDER | 031* | 121 |
HINDER | 032 | 120 |
HINDER | 0331 | 1221 |
HINDER | 0332 | 1222 |
HINDER | 0333 | 1223 |
HINDER | 0334 | 1224 |
HINDER | 033* | 122 |
HINDER | 0341 | 1231 |
HINDER | 0342 | 1232 |
HINDER | 0343 | 1233 |
HINDER | 0344 | 1234 |
HINDER | 034* | 123 |
HINDER | 0351 | 1241 |
HINDER | 0352 | 1242 |
HINDER | 0353 | 1243 |
HINDER | 0354 | 1244 |
HINDER | 0355 | 1245 |
HINDER | 0356 | 1246 |
HINDER | 035* | 124 |
HINDER | 030 | 120 |
HINDER | 03* | 120 |
HINDER | 057 | 120 |
HINDER | 05* | 120 |
HINDER | 061 | 1211 |
HINDER | 062 | 1212 |
HINDER | 063 | 1213 |
HINDER | 064 | 1214 |
HINDER | 06* | 121 |
HINDER | 071 | 1221 |
HINDER | 072 | 1222 |
HINDER | 073 | 1223 |
HINDER | 074 | 1224 |
HINDER | 075 | 1223 |
HINDER | 07* | 122 |
HINDER | 081* | 1241 |
HINDER | 082 | 1242 |
HINDER | 0831 | 1231 |
HINDER | 0832 | 1232 |
HINDER | 0833 | 1233 |
HINDER | 0834 | 1234 |
HINDER | 083* | 123 |
HINDER | 084* | 1243 |
HINDER | 085 | 1244 |
HINDER | 086* | 1245 |
HINDER | 087* | 1246 |
HINDER | 08* | 124 |
HINDER | 0211 | 1211 |
HINDER | 0212 | 1212 |
HINDER | 0213 | 1213 |
HINDER | 0214 | 1214 |
HINDER | 021* | 121 | reject an appeal for cooperation
HINDER | 022 | 120 |
HINDER | 0231 | 1221 |
HINDER | 0232 | 1222 |
HINDER | 0233 | 1223 |
HINDER | 0234 | 1224 |
HINDER | 023* | 122 |
HINDER | 0241 | 1231 |
HINDER | 0242 | 1232 |
HINDER | 0243 | 1233 |
HINDER | 0244 | 1234 |
HINDER | 024* | 123 |
HINDER | 0251 | 1241 |
HINDER | 0252 | 1242 |
HINDER | 0253 | 1243 |
HINDER | 0254 | 1244 |
HINDER | 0255 | 1245 |
HINDER | 0256 | 1246 |
HINDER | 025* | 124 |
HINDER | 026 | 125 |
HINDER | 027 | 127 |
HINDER | 028 | 126 |
HINDER | 02* | 120 |
HINDER | 1011 | 1211 | reject a demand: as its appeal
HINDER | 1012 | 1212 |
HINDER | 1013 | 1213 |
HINDER | 1014 | 1214 |
HINDER | 101* | 121 |
HINDER | 102 | 120 |
HINDER | 1031 | 1221 |
HINDER | 1032 | 1222 |
HINDER | 1033 | 1223 |
HINDER | 1034 | 1224 |
HINDER | 103* | 122 |
HINDER | 1041 | 1231 |
HINDER | 1042 | 1232 |
HINDER | 1043 | 1233 |
HINDER | 1044 | 1234 |
HINDER | 104* | 123 |
HINDER | 1051 | 1241 |
HINDER | 1052 | 1242 |
HINDER | 1053 | 1243 |
HINDER | 1054 | 1244 |
HINDER | 1055 | 1245 |
HINDER | 1056 | 1246 |
HINDER | 105* | 124 |
HINDER | 106 | 125 |
HINDER | 107 | 127 |
HINDER | 108 | 126 |
HINDER | 10* | 120 |
HINDER | 09* | 120 | refuse to be investigated, reject an inquiry
HINDER | 112* | 120 | reject an accusation
HINDER | 11* | 120 |
HINDER | 12* | 120 |
HINDER | 139 | 124 | reject an ultimatum
HINDER | 13* | 120 | dismiss a threat
HINDER | 14* | 120 |
HINDER | 150 | 120 |
HINDER | 15* | 1212 | refuse to deploy
HINDER | 161 | 120 |
HINDER | 163 | 120 | oppose or reject sanctions
HINDER | 16* | 120 |
HINDER | 17* | 120 |
HINDER | 192 | 120 | reject an occupation
HINDER | 18* | 120 |
HINDER | 19* | 1212 | refuse to take part in force
HINDER | 20* | 120 |
HINDER | any | 120 |

LESSEN | 07* | 162 | withdraw aid
LESSEN | 0871 | 196 | call off a ceasefire
LESSEN | 08* | 124 | revoke a concession
LESSEN | 042 | 161 | call off a visit
LESSEN | 045 | 165 |
LESSEN | 04* | 164 | call off talks
LESSEN | 057 | 160 | revoke an agreement
LESSEN | 05* | 161 | withdraw support
LESSEN | 06* | 160 |
LESSEN | 03* | 160 | withdraw an offer
LESSEN | 02* | 080 | withdraw a request
LESSEN | 09* | 081 | drop an investigation
LESSEN | 10* | 080 | drop a demand
LESSEN | 115 | 081 | drop a lawsuit
LESSEN | 116 | 081 | quash a conviction
LESSEN | 1121 | 081 | drop charges
LESSEN | 112* | 080 |
LESSEN | 11* | 080 |
LESSEN | 128 | 080 |
LESSEN | 12* | 080 | withdraw an objection
LESSEN | 1312 | 085 |
LESSEN | 138* | 087 | withdraw a threat of force
LESSEN | 13* | 080 | withdraw a threat
LESSEN | 14* | 082 | call off protest
LESSEN | 15* | 087 | stand down
LESSEN | 163 | 085 | lift sanctions
LESSEN | 162* | 085 |
LESSEN | 161 | 050 |
LESSEN | 164 | 036 |
LESSEN | 166* | 086 |
LESSEN | 16* | 085 |
LESSEN | 1711 | 0842 | return what was seized
LESSEN | 1712 | 080 |
LESSEN | 171* | 084 |
LESSEN | 1721 | 0811 | lift restrictions on freedoms
LESSEN | 1722 | 0812 | lift a ban on parties
LESSEN | 1723 | 0813 | lift a curfew
LESSEN | 1724 | 0814 | lift emergency rule
LESSEN | 172* | 081 |
LESSEN | 173 | 0841 |
LESSEN | 174 | 081 |
LESSEN | 175 | 0811 |
LESSEN | 17* | 081 |
LESSEN | 181 | 0841 |
LESSEN | 18* | 087 |
LESSEN | 191 | 0872 | lift a blockade
LESSEN | 192 | 0874 | end an occupation
LESSEN | 196 | 0871 |
LESSEN | 19* | 087 |
LESSEN | 20* | 087 |
LESSEN | any | 080 |

END | 045 | 165 | halt mediation
END | 044 | 164 |
END | 042 | 161 | cancel a visit
END | 043 | 161 |
END | 04* | 164 | halt negotiations
END | 036 | 164 |
END | 037 | 164 |
END | 038 | 165 |
END | 039 | 165 |
END | 0331 | 1621 |
END | 0332 | 1622 |
END | 0333 | 1623 |
END | 0334 | 1661 |
END | 033* | 162 |
END | 031* | 160 |
END | 03* | 160 |
END | 02* | 160 | drop a request
END | 0256 | 160 |
END | 050 | 161 |
END | 054 | 161 | withdraw recognition
END | 057 | 160 | scrap an agreement
END | 05* | 161 | end support: reduced relations
END | 061 | 163 | stop trade: embargo
END | 062 | 160 | stop military cooperation
END | 063 | 160 |
END | 064 | 160 |
END | 06* | 160 |
END | 071 | 1621 |
END | 072 | 1622 |
END | 073 | 1623 |
END | 074 | 1661 | end peacekeeping
END | 075 | 162 |
END | 07* | 162 |
END | 0871 | 196 | end a ceasefire
END | 0872 | 154 | halt a withdrawal
END | 0873 | 154 | stop disarming
END | 0874 | 154 |
END | 087* | 154 |
END | 0862 | 1662 | end inspections
END | 0861 | 1661 |
END | 0863 | 1663 |
END | 086* | 166 |
END | 085 | 163 |
END | 084* | 1243 | stop releases
END | 083* | 123 | halt reform
END | 08* | 124 |
END | 09* | 080 | drop an investigation
END | 10* | 080 | drop a demand
END | 115 | 081 | drop a lawsuit
END | 112* | 080 | drop charges
END | 11* | 080 |
END | 12* | 080 | end a refusal
END | 13* | 080 | stop threatening
END | 142* | 082 | end a hunger strike: dissent eased
END | 14* | 082 | end protest
END | 150 | 087 | stop exercises
END | 151 | 081 |
END | 153 | 081 |
END | 15* | 087 | stop mobilising
END | 161 | 050 | end a break: restored relations
END | 163 | 085 |
END | 162* | 085 |
END | 164 | 036 |
END | 166* | 086 |
END | 16* | 080 |
END | 1711 | 0842 | end a seizure
END | 1712 | 087 |
END | 1721 | 0811 |
END | 1722 | 0812 |
END | 1723 | 0813 |
END | 1724 | 0814 |
END | 172* | 081 |
END | 173 | 0841 |
END | 174 | 081 |
END | 175 | 0811 | end repression
END | 171* | 084 |
END | 17* | 081 |
END | 181 | 0841 | end a hostage-taking
END | 18* | 087 |
END | 191 | 0872 | lift a blockade
END | 192 | 0874 | end an occupation
END | 195 | 087 |
END | 196 | 0871 |
END | 19* | 087 | stop attacks
END | 20* | 087 |
END | any | 160 |

LET | 042 | 036 | allow a visit
LET | 043 | 036 |
LET | 045 | 038 | accept mediation
LET | 04* | 036 |
LET | 057 | 032 |
LET | 05* | 032 |
LET | 061 | 0311 |
LET | 062 | 0312 |
LET | 063 | 0313 |
LET | 064 | 0314 |
LET | 06* | 031 |
LET | 074 | 0861 | let peacekeepers in
LET | 073 | 0863 | let relief in
LET | 071 | 0331 |
LET | 072 | 0332 |
LET | 07* | 033 |
LET | 080 | 080 | allow what eases: the easing
LET | 081 | 081 | allow what eases: the easing
LET | 0811 | 0811 | allow what eases: the easing
LET | 0812 | 0812 | allow what eases: the easing
LET | 0813 | 0813 | allow what eases: the easing
LET | 0814 | 0814 | allow what eases: the easing
LET | 082 | 082 | allow what eases: the easing
LET | 083 | 083 | allow what eases: the easing
LET | 0831 | 0831 | allow what eases: the easing
LET | 0832 | 0832 | allow what eases: the easing
LET | 0833 | 0833 | allow what eases: the easing
LET | 0834 | 0834 | allow what eases: the easing
LET | 084 | 084 | allow what eases: the easing
LET | 0841 | 0841 | allow what eases: the easing
LET | 0842 | 0842 | allow what eases: the easing
LET | 085 | 085 | allow what eases: the easing
LET | 086 | 086 | allow what eases: the easing
LET | 0861 | 0861 | allow what eases: the easing
LET | 0862 | 0862 | allow what eases: the easing
LET | 0863 | 0863 | allow what eases: the easing
LET | 087 | 087 | allow what eases: the easing
LET | 0871 | 0871 | allow what eases: the easing
LET | 0872 | 0872 | allow what eases: the easing
LET | 0873 | 0873 | allow what eases: the easing
LET | 0874 | 0874 | allow what eases: the easing
LET | 09* | 0862 | let inspectors in
LET | 100 | 100 | itself
LET | 101 | 101 | itself
LET | 1011 | 1011 | itself
LET | 1012 | 1012 | itself
LET | 1013 | 1013 | itself
LET | 1014 | 1014 | itself
LET | 102 | 102 | itself
LET | 103 | 103 | itself
LET | 1031 | 1031 | itself
LET | 1032 | 1032 | itself
LET | 1033 | 1033 | itself
LET | 1034 | 1034 | itself
LET | 104 | 104 | itself
LET | 1041 | 1041 | itself
LET | 1042 | 1042 | itself
LET | 1043 | 1043 | itself
LET | 1044 | 1044 | itself
LET | 105 | 105 | itself
LET | 1051 | 1051 | itself
LET | 1052 | 1052 | itself
LET | 1053 | 1053 | itself
LET | 1054 | 1054 | itself
LET | 1055 | 1055 | itself
LET | 1056 | 1056 | itself
LET | 106 | 106 | itself
LET | 107 | 107 | itself
LET | 108 | 108 | itself
LET | 14* | 0811 | allow protest
LET | 15* | 154 | authorise deployment
LET | 160 | 160 | authorise sanctions
LET | 161 | 161 | authorise sanctions
LET | 162 | 162 | authorise sanctions
LET | 1621 | 1621 | authorise sanctions
LET | 1622 | 1622 | authorise sanctions
LET | 1623 | 1623 | authorise sanctions
LET | 163 | 163 | authorise sanctions
LET | 164 | 164 | authorise sanctions
LET | 165 | 165 | authorise sanctions
LET | 166 | 166 | authorise sanctions
LET | 1661 | 1661 | authorise sanctions
LET | 1662 | 1662 | authorise sanctions
LET | 1663 | 1663 | authorise sanctions
LET | 170 | 170 | authorise coercion
LET | 171 | 171 | authorise coercion
LET | 1711 | 1711 | authorise coercion
LET | 1712 | 1712 | authorise coercion
LET | 172 | 172 | authorise coercion
LET | 1721 | 1721 | authorise coercion
LET | 1722 | 1722 | authorise coercion
LET | 1723 | 1723 | authorise coercion
LET | 1724 | 1724 | authorise coercion
LET | 173 | 173 | authorise coercion
LET | 174 | 174 | authorise coercion
LET | 175 | 175 | authorise coercion
LET | 18* | 138 |
LET | 19* | 138 | authorise force: threat
LET | 20* | 138 |
LET | 11* | 080 |
LET | 12* | 080 |
LET | 130 | 130 | itself
LET | 131 | 131 | itself
LET | 1311 | 1311 | itself
LET | 1312 | 1312 | itself
LET | 1313 | 1313 | itself
LET | 132 | 132 | itself
LET | 1321 | 1321 | itself
LET | 1322 | 1322 | itself
LET | 1323 | 1323 | itself
LET | 1324 | 1324 | itself
LET | 133 | 133 | itself
LET | 134 | 134 | itself
LET | 135 | 135 | itself
LET | 136 | 136 | itself
LET | 137 | 137 | itself
LET | 138 | 138 | itself
LET | 1381 | 1381 | itself
LET | 1382 | 1382 | itself
LET | 1383 | 1383 | itself
LET | 1384 | 1384 | itself
LET | 1385 | 1385 | itself
LET | 139 | 139 | itself
LET | 030 | 030 | itself
LET | 031 | 031 | itself
LET | 0311 | 0311 | itself
LET | 0312 | 0312 | itself
LET | 0313 | 0313 | itself
LET | 0314 | 0314 | itself
LET | 032 | 032 | itself
LET | 033 | 033 | itself
LET | 0331 | 0331 | itself
LET | 0332 | 0332 | itself
LET | 0333 | 0333 | itself
LET | 0334 | 0334 | itself
LET | 034 | 034 | itself
LET | 0341 | 0341 | itself
LET | 0342 | 0342 | itself
LET | 0343 | 0343 | itself
LET | 0344 | 0344 | itself
LET | 035 | 035 | itself
LET | 0351 | 0351 | itself
LET | 0352 | 0352 | itself
LET | 0353 | 0353 | itself
LET | 0354 | 0354 | itself
LET | 0355 | 0355 | itself
LET | 0356 | 0356 | itself
LET | 036 | 036 | itself
LET | 037 | 037 | itself
LET | 038 | 038 | itself
LET | 039 | 039 | itself
LET | 020 | 020 | itself
LET | 021 | 021 | itself
LET | 0211 | 0211 | itself
LET | 0212 | 0212 | itself
LET | 0213 | 0213 | itself
LET | 0214 | 0214 | itself
LET | 022 | 022 | itself
LET | 023 | 023 | itself
LET | 0231 | 0231 | itself
LET | 0232 | 0232 | itself
LET | 0233 | 0233 | itself
LET | 0234 | 0234 | itself
LET | 024 | 024 | itself
LET | 0241 | 0241 | itself
LET | 0242 | 0242 | itself
LET | 0243 | 0243 | itself
LET | 0244 | 0244 | itself
LET | 025 | 025 | itself
LET | 0251 | 0251 | itself
LET | 0252 | 0252 | itself
LET | 0253 | 0253 | itself
LET | 0254 | 0254 | itself
LET | 0255 | 0255 | itself
LET | 0256 | 0256 | itself
LET | 026 | 026 | itself
LET | 027 | 027 | itself
LET | 028 | 028 | itself
LET | any | 080 |

EXAMINE | 1125 | 091 | espionage
EXAMINE | 1124 | 094 |
EXAMINE | 1123 | 093 |
EXAMINE | 1122 | 092 |
EXAMINE | 1121 | 091 |
EXAMINE | 11* | 090 |
EXAMINE | 175 | 092 |
EXAMINE | 173 | 092 | arrest as an abuse
EXAMINE | 172* | 092 |
EXAMINE | 1711 | 091 |
EXAMINE | 1712 | 091 |
EXAMINE | 17* | 090 |
EXAMINE | 1821 | 092 |
EXAMINE | 1822 | 092 |
EXAMINE | 182* | 091 |
EXAMINE | 181 | 091 |
EXAMINE | 184 | 094 |
EXAMINE | 18* | 091 | killing, bombing: crime
EXAMINE | 19* | 093 | military action
EXAMINE | 20* | 094 |
EXAMINE | 145* | 091 | riot
EXAMINE | 14* | 090 |
EXAMINE | 15* | 093 |
EXAMINE | 128 | 090 |
EXAMINE | 163 | 090 |
EXAMINE | 071 | 091 | misuse of aid or loans
EXAMINE | any | 090 |

ATTRIBUTE | 1125 | 1125 |
ATTRIBUTE | 173 | 1122 | arrest as an abuse
ATTRIBUTE | 175 | 1122 | repression
ATTRIBUTE | 174 | 1122 | deportation
ATTRIBUTE | 1721 | 1122 |
ATTRIBUTE | 172* | 1122 |
ATTRIBUTE | 1711 | 1121 | seizure, theft
ATTRIBUTE | 1712 | 1123 | destruction
ATTRIBUTE | 17* | 1122 |
ATTRIBUTE | 181 | 1121 | kidnapping
ATTRIBUTE | 1821 | 1122 | rape
ATTRIBUTE | 1822 | 1122 | torture
ATTRIBUTE | 1823 | 1121 | killing
ATTRIBUTE | 182* | 1122 | beating
ATTRIBUTE | 183* | 1123 | bombing, terrorism
ATTRIBUTE | 184 | 1124 | human shields
ATTRIBUTE | 185 | 1121 |
ATTRIBUTE | 186 | 1121 | assassination
ATTRIBUTE | 18* | 1123 |
ATTRIBUTE | 196 | 1123 | violate a ceasefire
ATTRIBUTE | 19* | 1123 | aggression
ATTRIBUTE | 20* | 1124 | war crimes
ATTRIBUTE | 145* | 1121 | riot
ATTRIBUTE | 14* | 112 |
ATTRIBUTE | 15* | 1123 | build-up
ATTRIBUTE | 163 | 112 |
ATTRIBUTE | 16* | 112 |
ATTRIBUTE | 13* | 112 | accuse of threatening
ATTRIBUTE | 128 | 112 | accuse of breaking the law or treaty
ATTRIBUTE | 12* | 112 |
ATTRIBUTE | 11* | 112 |
ATTRIBUTE | 10* | 112 |
ATTRIBUTE | 09* | 112 |
ATTRIBUTE | 072 | 1123 | accuse of arming a third party
ATTRIBUTE | 074 | 1123 |
ATTRIBUTE | 07* | 112 |
ATTRIBUTE | 062 | 1123 |
ATTRIBUTE | 064 | 1125 | accuse of passing intelligence
ATTRIBUTE | 06* | 112 |
ATTRIBUTE | 05* | 112 |
ATTRIBUTE | 04* | 112 |
ATTRIBUTE | 08* | 111 | criticise a concession
ATTRIBUTE | 03* | 112 |
ATTRIBUTE | 02* | 112 |
ATTRIBUTE | any | 112 |

IMPEL | 174 | 174 |
IMPEL | 201 | 201 | driven from home
IMPEL | 181 | 181 |
IMPEL | 180 | 180 | itself
IMPEL | 182 | 182 | itself
IMPEL | 1821 | 1821 | itself
IMPEL | 1822 | 1822 | itself
IMPEL | 1823 | 1823 | itself
IMPEL | 183 | 183 | itself
IMPEL | 1831 | 1831 | itself
IMPEL | 1832 | 1832 | itself
IMPEL | 1833 | 1833 | itself
IMPEL | 184 | 184 | itself
IMPEL | 185 | 185 | itself
IMPEL | 186 | 186 | itself
IMPEL | 190 | 190 | itself
IMPEL | 191 | 191 | itself
IMPEL | 192 | 192 | itself
IMPEL | 193 | 193 | itself
IMPEL | 194 | 194 | itself
IMPEL | 195 | 195 | itself
IMPEL | 196 | 196 | itself
IMPEL | 200 | 200 | itself
IMPEL | 202 | 202 | itself
IMPEL | 203 | 203 | itself
IMPEL | 204 | 204 | itself
IMPEL | 2041 | 2041 | itself
IMPEL | 2042 | 2042 | itself
IMPEL | 0831 | 170 | forced from office
IMPEL | any | 170 |

GREET | 056 | 051 |
GREET | any | 051 |

# DEFER_..., SPEECH and IDIOM need no rows: the first leave the complement its code, the others make no event.

# Not rows of the table but a proposal for the coder: a negated operator goes by its counterpart ('did not rule out
# talks', 'never agreed', 'would not lift').
#   NOT PROMISE | any | REFUSE | 'will not agree to': go by REFUSE
#   NOT ALLOW | any | REFUSE | 'did not let': go by REFUSE
#   NOT REFUSE | 17* | THREATEN | 'did not rule out arrests': go by THREATEN
#   NOT REFUSE | 18* | THREATEN |
#   NOT REFUSE | 19* | THREATEN | 'did not rule out force'
#   NOT REFUSE | 20* | THREATEN |
#   NOT REFUSE | 16* | THREATEN |
#   NOT REFUSE | any | PROMISE | 'did not rule out talks': go by PROMISE
#   NOT STOP | 16* | REFUSE | 'would not end': go by REFUSE × EASE
#   NOT STOP | any | = | what is not stopped goes on
#   NOT EASE | any | REFUSE | 'would not lift': go by REFUSE × EASE
#   NOT DEMAND | any | - | no event
#   NOT APPEAL | any | - | no event
#   NOT THREATEN | any | - | no event
#   NOT ACCUSE | any | - | no event
#   NOT INVESTIGATE | any | - | no event
#   NOT PRAISE | any | - | no event
#   NOT FORCE | any | - | no event
#   NOT DENY | any | - | no event

# OFFER: as PROMISE, but troops that are offered are help, not a threat
OFFER as PROMISE
OFFER | 15* | 0332 |

# COMMAND: as ORDER, but what one has the power to order is one's own deed
COMMAND as ORDER
COMMAND | 145 | = |
COMMAND | 161, 163, 1661, 173, 174 | = |
COMMAND | 15* | = |
COMMAND | 16* | = |
COMMAND | 17* | = |
COMMAND | 18* | = |
COMMAND | 19* | = |
COMMAND | 20* | = |
DECREE as COMMAND

# PEACEKEEPING: troops that are sent to keep a peace
PEACEKEEPING | 150 | 074 |
PEACEKEEPING | 154 | 074 |

# DEFER_DENIED: what fails is denied, but for agreements and talks: not to reach one is to reject it
DEFER_DENIED | 03* | 120 |
DEFER_DENIED | 057 | 120 |
DEFER_DENIED | 04* | 125 |

# A meeting or a signature that is due, scheduled or expected is agreed upon: as with `will`.
DEFER_PLANNED | 04* | 036 |
DEFER_PLANNED | 045 | 039 |
DEFER_PLANNED | 057 | 032 |
# Who is invited to meet is offered a meeting; else as APPEAL.
INVITE as APPEAL
INVITE | 04* | 036 |
INVITE | 036 | 036 |
# Who agrees to go to court over a dispute accepts its judgment.
OFFER | 115 | 038 |

# ======================================================================================================================
# TOGETHER: drills and patrols of several parties (`Laos and Vietnam held naval drills`)
# ======================================================================================================================
TOGETHER | 150 | 062 |
