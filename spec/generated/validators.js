// Generated from spec/openapi.yaml. Do not edit.
var Vt=(s,i)=>()=>{try{return i||s((i={exports:{}}).exports,i),i.exports}catch(y){throw i=0,y}};var Cn=Vt(Sn=>{"use strict";Object.defineProperty(Sn,"__esModule",{value:!0});function ho(s){let i=s.length,y=0,f=0,m;for(;f<
i;)y++,m=s.charCodeAt(f++),m>=55296&&m<=56319&&f<i&&(m=s.charCodeAt(f),(m&64512)===56320&&f++);return y}Sn.default=ho;ho.
code='require("ajv/dist/runtime/ucs2length").default'});var Tr=Vt($e=>{"use strict";Object.defineProperty($e,"__esModule",{value:!0});$e.formatNames=$e.fastFormats=$e.fullFormats=
void 0;function Te(s,i){return{validate:s,compare:i}}$e.fullFormats={date:Te(ko,Bn),time:Te(Wn(!0),Kn),"date-time":Te(go(
!0),wo),"iso-time":Te(Wn(),_o),"iso-date-time":Te(go(),bo),duration:/^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
uri:pl,"uri-reference":/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
"uri-template":/^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
url:/^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
hostname:/^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,ipv4:/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
ipv6:/^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
regex:yl,uuid:/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,"json-pointer":/^(?:\/(?:[^~/]|~0|~1)*)*$/,
"json-pointer-uri-fragment":/^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,"relative-json-pointer":/^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
byte:ml,int32:{type:"number",validate:dl},int64:{type:"number",validate:cl},float:{type:"number",validate:vo},double:{type:"\
number",validate:vo},password:!0,binary:!0};$e.fastFormats={...$e.fullFormats,date:Te(/^\d\d\d\d-[0-1]\d-[0-3]\d$/,Bn),time:Te(
/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,Kn),"date-time":Te(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,
wo),"iso-time":Te(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,_o),"iso-date-time":Te(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,
bo),uri:/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,"uri-reference":/^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
email:/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i};
$e.formatNames=Object.keys($e.fullFormats);function tl(s){return s%4===0&&(s%100!==0||s%400===0)}var al=/^(\d\d\d\d)-(\d\d)-(\d\d)$/,
il=[0,31,28,31,30,31,30,31,31,30,31,30,31];function ko(s){let i=al.exec(s);if(!i)return!1;let y=+i[1],f=+i[2],m=+i[3];return f>=
1&&f<=12&&m>=1&&m<=(f===2&&tl(y)?29:il[f])}function Bn(s,i){if(s&&i)return s>i?1:s<i?-1:0}var Vn=/^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
function Wn(s){return function(y){let f=Vn.exec(y);if(!f)return!1;let m=+f[1],l=+f[2],e=+f[3],t=f[4],o=f[5]==="-"?-1:1,r=+(f[6]||
0),a=+(f[7]||0);if(r>23||a>59||s&&!t)return!1;if(m<=23&&l<=59&&e<60)return!0;let n=l-a*o,p=m-r*o-(n<0?1:0);return(p===23||
p===-1)&&(n===59||n===-1)&&e<61}}function Kn(s,i){if(!(s&&i))return;let y=new Date("2020-01-01T"+s).valueOf(),f=new Date(
"2020-01-01T"+i).valueOf();if(y&&f)return y-f}function _o(s,i){if(!(s&&i))return;let y=Vn.exec(s),f=Vn.exec(i);if(y&&f)return s=
y[1]+y[2]+y[3],i=f[1]+f[2]+f[3],s>i?1:s<i?-1:0}var Zn=/t|\s/i;function go(s){let i=Wn(s);return function(f){let m=f.split(
Zn);return m.length===2&&ko(m[0])&&i(m[1])}}function wo(s,i){if(!(s&&i))return;let y=new Date(s).valueOf(),f=new Date(i).
valueOf();if(y&&f)return y-f}function bo(s,i){if(!(s&&i))return;let[y,f]=s.split(Zn),[m,l]=i.split(Zn),e=Bn(y,m);if(e!==
void 0)return e||Kn(f,l)}var nl=/\/|:/,ol=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function pl(s){return nl.test(s)&&ol.test(s)}var Po=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
function ml(s){return Po.lastIndex=0,Po.test(s)}var ll=-(2**31),ul=2**31-1;function dl(s){return Number.isInteger(s)&&s<=
ul&&s>=ll}function cl(s){return Number.isInteger(s)}function vo(){return!0}var fl=/[^\\]\\Z/;function yl(s){if(fl.test(s))
return!1;try{return new RegExp(s),!0}catch{return!1}}});var xo=Vt((Rd,qo)=>{"use strict";qo.exports=function s(i,y){if(i===y)return!0;if(i&&y&&typeof i=="object"&&typeof y=="ob\
ject"){if(i.constructor!==y.constructor)return!1;var f,m,l;if(Array.isArray(i)){if(f=i.length,f!=y.length)return!1;for(m=
f;m--!==0;)if(!s(i[m],y[m]))return!1;return!0}if(i.constructor===RegExp)return i.source===y.source&&i.flags===y.flags;if(i.
valueOf!==Object.prototype.valueOf)return i.valueOf()===y.valueOf();if(i.toString!==Object.prototype.toString)return i.toString()===
y.toString();if(l=Object.keys(i),f=l.length,f!==Object.keys(y).length)return!1;for(m=f;m--!==0;)if(!Object.prototype.hasOwnProperty.
call(y,l[m]))return!1;for(m=f;m--!==0;){var e=l[m];if(!s(i[e],y[e]))return!1}return!0}return i!==i&&y!==y}});var Un=Vt(Mn=>{"use strict";Object.defineProperty(Mn,"__esModule",{value:!0});var Do=xo();Do.code='require("ajv/dist/run\
time/equal").default';Mn.default=Do});var N=Zt;function Zt(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=Zt.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s))for(let r in s){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}else{let r={instancePath:i,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Zt.errors=e,t===0}
Zt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var B=Bt;var k=Cn().default,hl=new RegExp("^[A-Za-z0-9._-]{1,128}$","u");function O(s,{instancePath:i="",parentData:y,parentDataProperty:f,
rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=O.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.
items=void 0),typeof s=="string"){if(k(s)>128){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{
limit:128},message:"must NOT have more than 128 characters"};e===null?e=[r]:e.push(r),t++}if(!hl.test(s)){let r={instancePath:i,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9._-]{1,128}$"},message:'must match pattern "^[A-Za-\
z0-9._-]{1,128}$"'};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return O.errors=e,t===0}O.evaluated={dynamicProps:!1,
dynamicItems:!1};function Bt(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){
let e=null,t=0,o=Bt.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s))s["x-request-id"]!==void 0&&(O(s["x-request-id"],{instancePath:i+"/x-request-id",parentData:s,parentDataProperty:"\
x-request-id",rootData:m,dynamicAnchors:l})||(e=e===null?O.errors:e.concat(O.errors),t=e.length));else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Bt.
errors=e,t===0}Bt.evaluated={props:{"x-request-id":!0},dynamicProps:!1,dynamicItems:!1};var jo=Kt;var ii=/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
function Kt(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=Kt.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.email===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"email"},
message:"must have required property 'email'"};e===null?e=[r]:e.push(r),t++}if(s.password===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"password"},message:"must have required property 'pas\
sword'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="email"||r==="password")){let a={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional p\
roperties"};e===null?e=[a]:e.push(a),t++}if(s.email!==void 0){let r=s.email;if(typeof r=="string"){if(k(r)>254){let a={instancePath:i+
"/email",schemaPath:"#/properties/email/maxLength",keyword:"maxLength",params:{limit:254},message:"must NOT have more th\
an 254 characters"};e===null?e=[a]:e.push(a),t++}if(!ii.test(r)){let a={instancePath:i+"/email",schemaPath:"#/properties\
/email/format",keyword:"format",params:{format:"email"},message:'must match format "email"'};e===null?e=[a]:e.push(a),t++}}else{
let a={instancePath:i+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type:"string"},message:"must \
be string"};e===null?e=[a]:e.push(a),t++}}if(s.password!==void 0){let r=s.password;if(typeof r=="string"){if(k(r)>200){let a={
instancePath:i+"/password",schemaPath:"#/properties/password/maxLength",keyword:"maxLength",params:{limit:200},message:"\
must NOT have more than 200 characters"};e===null?e=[a]:e.push(a),t++}if(k(r)<1){let a={instancePath:i+"/password",schemaPath:"\
#/properties/password/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/password",schemaPath:"#/properties/password/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:i,schemaPath:"#\
/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Kt.errors=e,t===
0}Kt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var To=Mt;var gl=Tr().fullFormats.date;function Q(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){
let e=null,t=0,o=Q.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s=="string"){if(k(
s)>10){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:10},message:"must NOT have more \
than 10 characters"};e===null?e=[r]:e.push(r),t++}if(!gl.validate(s)){let r={instancePath:i,schemaPath:"#/format",keyword:"\
format",params:{format:"date"},message:'must match format "date"'};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return Q.
errors=e,t===0}Q.evaluated={dynamicProps:!1,dynamicItems:!1};var Pl={type:"string",enum:["day","week","month"]};function Er(s,{
instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=Er.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s!="string"){let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(!(s==="day"||s===
"week"||s==="month")){let r={instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Pl.enum},message:"m\
ust be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}return Er.errors=e,t===0}Er.evaluated={dynamicProps:!1,
dynamicItems:!1};function Mt(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){
let e=null,t=0,o=Mt.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){s.interval===void 0&&(s.interval="day");for(let r in s)if(!(r==="start_date"||r==="end_date"||r==="in\
terval")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}s.start_date!==void 0&&(Q(s.start_date,{instancePath:i+
"/start_date",parentData:s,parentDataProperty:"start_date",rootData:m,dynamicAnchors:l})||(e=e===null?Q.errors:e.concat(
Q.errors),t=e.length)),s.end_date!==void 0&&(Q(s.end_date,{instancePath:i+"/end_date",parentData:s,parentDataProperty:"e\
nd_date",rootData:m,dynamicAnchors:l})||(e=e===null?Q.errors:e.concat(Q.errors),t=e.length)),Er(s.interval,{instancePath:i+
"/interval",parentData:s,parentDataProperty:"interval",rootData:m,dynamicAnchors:l})||(e=e===null?Er.errors:e.concat(Er.
errors),t=e.length)}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must b\
e object"};e===null?e=[r]:e.push(r),t++}return Mt.errors=e,t===0}Mt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var $o=Ut;var vl={type:"string",enum:["request","publishing","connection","webhook","audit"]};function zr(s,{instancePath:i="",parentData:y,
parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=zr.evaluated;if(o.dynamicProps&&(o.props=void 0),
o.dynamicItems&&(o.items=void 0),typeof s!="string"){let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(!(s==="request"||s==="publishing"||s==="connection"||
s==="webhook"||s==="audit")){let r={instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:vl.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}return zr.errors=e,t===0}zr.evaluated={dynamicProps:!1,
dynamicItems:!1};var is=Tr().fullFormats["date-time"];function Ut(s,{instancePath:i="",parentData:y,parentDataProperty:f,
rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=Ut.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){s.limit===void 0&&(s.limit=20);for(let a in s)if(!(a==="limit"||
a==="cursor"||a==="type"||a==="status"||a==="since")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[n]:e.push(
n),t++}let r=s.limit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+"/limit",schemaPath:"\
#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),t++}
if(typeof r=="number"&&isFinite(r)){if(r>100||isNaN(r)){let a={instancePath:i+"/limit",schemaPath:"#/properties/limit/ma\
ximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100"};e===null?e=[a]:e.push(a),t++}if(r<
1||isNaN(r)){let a={instancePath:i+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"};e===null?e=[a]:e.push(a),t++}}if(s.cursor!==void 0){let a=s.cursor;if(typeof a=="st\
ring"){if(k(a)>512){let n={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/maxLength",keyword:"maxLength",params:{
limit:512},message:"must NOT have more than 512 characters"};e===null?e=[n]:e.push(n),t++}if(k(a)<1){let n={instancePath:i+
"/cursor",schemaPath:"#/properties/cursor/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(s.type!==void 0&&(zr(
s.type,{instancePath:i+"/type",parentData:s,parentDataProperty:"type",rootData:m,dynamicAnchors:l})||(e=e===null?zr.errors:
e.concat(zr.errors),t=e.length)),s.status!==void 0){let a=s.status;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(
a))){let n={instancePath:i+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[n]:e.push(n),t++}if(typeof a=="number"&&isFinite(a)){if(a>599||isNaN(a)){let n={instancePath:i+
"/status",schemaPath:"#/properties/status/maximum",keyword:"maximum",params:{comparison:"<=",limit:599},message:"must be\
 <= 599"};e===null?e=[n]:e.push(n),t++}if(a<100||isNaN(a)){let n={instancePath:i+"/status",schemaPath:"#/properties/stat\
us/minimum",keyword:"minimum",params:{comparison:">=",limit:100},message:"must be >= 100"};e===null?e=[n]:e.push(n),t++}}}
if(s.since!==void 0){let a=s.since;if(typeof a=="string"){if(k(a)>35){let n={instancePath:i+"/since",schemaPath:"#/prope\
rties/since/maxLength",keyword:"maxLength",params:{limit:35},message:"must NOT have more than 35 characters"};e===null?e=
[n]:e.push(n),t++}if(!is.validate(a)){let n={instancePath:i+"/since",schemaPath:"#/properties/since/format",keyword:"for\
mat",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+
"/since",schemaPath:"#/properties/since/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[n]:e.push(n),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must b\
e object"};e===null?e=[r]:e.push(r),t++}return Ut.errors=e,t===0}Ut.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Ao=Ht;var kl=new RegExp("^ws_[a-z0-9]{1,40}$","u");function $(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,
dynamicAnchors:l={}}={}){let e=null,t=0,o=$.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s=="string"){if(k(s)>43){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:43},message:"\
must NOT have more than 43 characters"};e===null?e=[r]:e.push(r),t++}if(!kl.test(s)){let r={instancePath:i,schemaPath:"#\
/pattern",keyword:"pattern",params:{pattern:"^ws_[a-z0-9]{1,40}$"},message:'must match pattern "^ws_[a-z0-9]{1,40}$"'};e===
null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),t++}return $.errors=e,t===0}$.evaluated={dynamicProps:!1,dynamicItems:!1};var _l={
type:"string",enum:["company","workspace","location","agency"]};function Ee(s,{instancePath:i="",parentData:y,parentDataProperty:f,
rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=Ee.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),typeof s!="string"){let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),t++}if(!(s==="company"||s==="workspace"||s==="location"||s==="agency")){let r={
instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:_l.enum},message:"must be equal to one of the al\
lowed values"};e===null?e=[r]:e.push(r),t++}return Ee.errors=e,t===0}Ee.evaluated={dynamicProps:!1,dynamicItems:!1};var wl={
type:"string",enum:["active","rotating","revoked","expired"]};function Rr(s,{instancePath:i="",parentData:y,parentDataProperty:f,
rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=Rr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),typeof s!="string"){let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),t++}if(!(s==="active"||s==="rotating"||s==="revoked"||s==="expired")){let r={instancePath:i,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:wl.enum},message:"must be equal to one of the allowed values"};
e===null?e=[r]:e.push(r),t++}return Rr.errors=e,t===0}Rr.evaluated={dynamicProps:!1,dynamicItems:!1};function Ht(s,{instancePath:i="",
parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=Ht.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){s.limit===void 0&&(s.limit=20);
for(let a in s)if(!(a==="limit"||a==="cursor"||a==="workspace_id"||a==="kind"||a==="status")){let n={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional p\
roperties"};e===null?e=[n]:e.push(n),t++}let r=s.limit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={
instancePath:i+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be int\
eger"};e===null?e=[a]:e.push(a),t++}if(typeof r=="number"&&isFinite(r)){if(r>100||isNaN(r)){let a={instancePath:i+"/limi\
t",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100"};
e===null?e=[a]:e.push(a),t++}if(r<1||isNaN(r)){let a={instancePath:i+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[a]:e.push(a),t++}}if(s.cursor!==void 0){let a=s.
cursor;if(typeof a=="string"){if(k(a)>512){let n={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/maxLength",keyword:"\
maxLength",params:{limit:512},message:"must NOT have more than 512 characters"};e===null?e=[n]:e.push(n),t++}if(k(a)<1){
let n={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/cursor",schemaPath:"#\
/properties/cursor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}s.
workspace_id!==void 0&&($(s.workspace_id,{instancePath:i+"/workspace_id",parentData:s,parentDataProperty:"workspace_id",
rootData:m,dynamicAnchors:l})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),s.kind!==void 0&&(Ee(s.kind,{instancePath:i+
"/kind",parentData:s,parentDataProperty:"kind",rootData:m,dynamicAnchors:l})||(e=e===null?Ee.errors:e.concat(Ee.errors),
t=e.length)),s.status!==void 0&&(Rr(s.status,{instancePath:i+"/status",parentData:s,parentDataProperty:"status",rootData:m,
dynamicAnchors:l})||(e=e===null?Rr.errors:e.concat(Rr.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Ht.errors=e,t===0}Ht.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Xe=Yt;var ni=new RegExp('^([A-Za-z0-9._-]{1,255}|"[A-Za-z0-9._-]{1,255}")$',"u");function Yt(s,{instancePath:i="",parentData:y,
parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=Yt.evaluated;if(o.dynamicProps&&(o.props=void 0),
o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s["x-request-id"]!==void 0&&(O(s["x-reques\
t-id"],{instancePath:i+"/x-request-id",parentData:s,parentDataProperty:"x-request-id",rootData:m,dynamicAnchors:l})||(e=
e===null?O.errors:e.concat(O.errors),t=e.length)),s["idempotency-key"]!==void 0){let r=s["idempotency-key"];if(typeof r==
"string"){if(k(r)>257){let a={instancePath:i+"/idempotency-key",schemaPath:"#/properties/idempotency-key/maxLength",keyword:"\
maxLength",params:{limit:257},message:"must NOT have more than 257 characters"};e===null?e=[a]:e.push(a),t++}if(!ni.test(
r)){let a={instancePath:i+"/idempotency-key",schemaPath:"#/properties/idempotency-key/pattern",keyword:"pattern",params:{
pattern:'^([A-Za-z0-9._-]{1,255}|"[A-Za-z0-9._-]{1,255}")$'},message:'must match pattern "^([A-Za-z0-9._-]{1,255}|"[A-Za\
-z0-9._-]{1,255}")$"'};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/idempotency-key",schemaPath:"#/propert\
ies/idempotency-key/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}}}else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),t++}return Yt.errors=e,t===0}Yt.evaluated={props:{"x-request-id":!0,"idempotency-key":!0},dynamicProps:!1,dynamicItems:!1};
var Eo=Gt,Hn={type:"object",additionalProperties:!1,properties:{name:{$ref:"#/components/schemas/ApiKeyName"},description:{
type:["string","null"],maxLength:500},kind:{$ref:"#/components/schemas/ApiKeyKind",default:"workspace"},workspace_id:{$ref:"\
#/components/schemas/WorkspaceId"},scopes:{$ref:"#/components/schemas/Scopes"},expires_in_days:{type:["integer","null"],
minimum:1,maximum:3650,default:null},rate_limit:{$ref:"#/components/schemas/RateLimitsRequest"},allowed_origins:{$ref:"#\
/components/schemas/AllowedOrigins"},allowed_ips:{$ref:"#/components/schemas/AllowedIps"}}},Tt=Object.prototype.hasOwnProperty;function ze(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=ze.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s=="string"){if(k(s)>100){let r={
instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 char\
acters"};e===null?e=[r]:e.push(r),t++}if(k(s)<1){let r={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return ze.errors=e,
t===0}ze.evaluated={dynamicProps:!1,dynamicItems:!1};var bl={type:"string",enum:["posts:read","posts:write","posts:delete","posts:approve","media:read","media:upload","queue\
:read","queue:write","schedule:read","schedule:write","analytics:read","connections:read","connections:write","brands:re\
ad","brands:write","feeds:read","feeds:write","ai:generate","webhooks:manage","notifications:read","workflows:read","wor\
kflows:write","links:read","links:write","forms:read","contacts:read","contacts:write","workspaces:read","workspaces:wri\
te","keys:rotate","logs:read"]};function Fr(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){
let e=null,t=0,o=Fr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s!="string"){let r={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(
r),t++}if(!(s==="posts:read"||s==="posts:write"||s==="posts:delete"||s==="posts:approve"||s==="media:read"||s==="media:u\
pload"||s==="queue:read"||s==="queue:write"||s==="schedule:read"||s==="schedule:write"||s==="analytics:read"||s==="conne\
ctions:read"||s==="connections:write"||s==="brands:read"||s==="brands:write"||s==="feeds:read"||s==="feeds:write"||s==="\
ai:generate"||s==="webhooks:manage"||s==="notifications:read"||s==="workflows:read"||s==="workflows:write"||s==="links:r\
ead"||s==="links:write"||s==="forms:read"||s==="contacts:read"||s==="contacts:write"||s==="workspaces:read"||s==="worksp\
aces:write"||s==="keys:rotate"||s==="logs:read")){let r={instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:bl.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}return Fr.errors=e,t===0}Fr.evaluated=
{dynamicProps:!1,dynamicItems:!1};var Ae=Un().default;function Re(s,{instancePath:i="",parentData:y,parentDataProperty:f,
rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=Re.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),Array.isArray(s)){if(s.length>100){let p={instancePath:i,schemaPath:"#/maxItems",keyword:"maxItems",params:{
limit:100},message:"must NOT have more than 100 items"};e===null?e=[p]:e.push(p),t++}let r=s.length;for(let p=0;p<r;p++)
Fr(s[p],{instancePath:i+"/"+p,parentData:s,parentDataProperty:p,rootData:m,dynamicAnchors:l})||(e=e===null?Fr.errors:e.concat(
Fr.errors),t=e.length);let a=s.length,n;if(a>1){e:for(;a--;)for(n=a;n--;)if(Ae(s[a],s[n])){let p={instancePath:i,schemaPath:"\
#/uniqueItems",keyword:"uniqueItems",params:{i:a,j:n},message:"must NOT have duplicate items (items ## "+n+" and "+a+" a\
re identical)"};e===null?e=[p]:e.push(p),t++;break e}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),t++}return Re.errors=e,t===0}Re.evaluated={items:!0,dynamicProps:!1,
dynamicItems:!1};function Fe(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=Fe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){for(let r in s)if(!(r==="per_minute"||r==="per_day")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.push(
a),t++}if(s.per_minute!==void 0){let r=s.per_minute;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+
"/per_minute",schemaPath:"#/properties/per_minute/type",keyword:"type",params:{type:"integer"},message:"must be integer"};
e===null?e=[a]:e.push(a),t++}if(typeof r=="number"&&isFinite(r)){if(r>1e6||isNaN(r)){let a={instancePath:i+"/per_minute",
schemaPath:"#/properties/per_minute/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 10\
00000"};e===null?e=[a]:e.push(a),t++}if(r<1||isNaN(r)){let a={instancePath:i+"/per_minute",schemaPath:"#/properties/per_\
minute/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[a]:e.push(a),t++}}}
if(s.per_day!==void 0){let r=s.per_day;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+"\
/per_day",schemaPath:"#/properties/per_day/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[a]:e.push(a),t++}if(typeof r=="number"&&isFinite(r)){if(r>1e9||isNaN(r)){let a={instancePath:i+"/per_day",schemaPath:"\
#/properties/per_day/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e9},message:"must be <= 1000000000"};e===
null?e=[a]:e.push(a),t++}if(r<1||isNaN(r)){let a={instancePath:i+"/per_day",schemaPath:"#/properties/per_day/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[a]:e.push(a),t++}}}}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Fe.
errors=e,t===0}Fe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ql=new RegExp("^https?://[^/?#@\\s]+$","u");function Se(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,
dynamicAnchors:l={}}={}){let e=null,t=0,o=Se.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
Array.isArray(s)){if(s.length>50){let p={instancePath:i,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:50},message:"\
must NOT have more than 50 items"};e===null?e=[p]:e.push(p),t++}let r=s.length;for(let p=0;p<r;p++){let u=s[p];if(typeof u==
"string"){if(k(u)>255){let c={instancePath:i+"/"+p,schemaPath:"#/items/maxLength",keyword:"maxLength",params:{limit:255},
message:"must NOT have more than 255 characters"};e===null?e=[c]:e.push(c),t++}if(!ql.test(u)){let c={instancePath:i+"/"+
p,schemaPath:"#/items/pattern",keyword:"pattern",params:{pattern:"^https?://[^/?#@\\s]+$"},message:'must match pattern "\
^https?://[^/?#@\\s]+$"'};e===null?e=[c]:e.push(c),t++}}else{let c={instancePath:i+"/"+p,schemaPath:"#/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),t++}}let a=s.length,n;if(a>1){let p={};for(;a--;){
let u=s[a];if(typeof u=="string"){if(typeof p[u]=="number"){n=p[u];let c={instancePath:i,schemaPath:"#/uniqueItems",keyword:"\
uniqueItems",params:{i:a,j:n},message:"must NOT have duplicate items (items ## "+n+" and "+a+" are identical)"};e===null?
e=[c]:e.push(c),t++;break}p[u]=a}}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"array"},
message:"must be array"};e===null?e=[r]:e.push(r),t++}return Se.errors=e,t===0}Se.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var xl=new RegExp("^[0-9A-Fa-f:.]+(/[0-9]{1,3})?$","u");function Ce(s,{instancePath:i="",parentData:y,parentDataProperty:f,
rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=Ce.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),Array.isArray(s)){if(s.length>100){let p={instancePath:i,schemaPath:"#/maxItems",keyword:"maxItems",params:{
limit:100},message:"must NOT have more than 100 items"};e===null?e=[p]:e.push(p),t++}let r=s.length;for(let p=0;p<r;p++){
let u=s[p];if(typeof u=="string"){if(k(u)>49){let c={instancePath:i+"/"+p,schemaPath:"#/items/maxLength",keyword:"maxLen\
gth",params:{limit:49},message:"must NOT have more than 49 characters"};e===null?e=[c]:e.push(c),t++}if(!xl.test(u)){let c={
instancePath:i+"/"+p,schemaPath:"#/items/pattern",keyword:"pattern",params:{pattern:"^[0-9A-Fa-f:.]+(/[0-9]{1,3})?$"},message:'\
must match pattern "^[0-9A-Fa-f:.]+(/[0-9]{1,3})?$"'};e===null?e=[c]:e.push(c),t++}}else{let c={instancePath:i+"/"+p,schemaPath:"\
#/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),t++}}let a=s.length,
n;if(a>1){let p={};for(;a--;){let u=s[a];if(typeof u=="string"){if(typeof p[u]=="number"){n=p[u];let c={instancePath:i,schemaPath:"\
#/uniqueItems",keyword:"uniqueItems",params:{i:a,j:n},message:"must NOT have duplicate items (items ## "+n+" and "+a+" a\
re identical)"};e===null?e=[c]:e.push(c),t++;break}p[u]=a}}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"typ\
e",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),t++}return Ce.errors=e,t===0}Ce.evaluated={items:!0,
dynamicProps:!1,dynamicItems:!1};function Gt(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){
let e=null,t=0,o=Gt.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){s.kind===void 0&&(s.kind="workspace"),s.expires_in_days===void 0&&(s.expires_in_days=null);for(let a in s)
if(!Tt.call(Hn.properties,a)){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(s.name!==void 0&&(ze(
s.name,{instancePath:i+"/name",parentData:s,parentDataProperty:"name",rootData:m,dynamicAnchors:l})||(e=e===null?ze.errors:
e.concat(ze.errors),t=e.length)),s.description!==void 0){let a=s.description;if(typeof a!="string"&&a!==null){let n={instancePath:i+
"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:Hn.properties.description.type},message:"\
must be string,null"};e===null?e=[n]:e.push(n),t++}if(typeof a=="string"&&k(a)>500){let n={instancePath:i+"/description",
schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit:500},message:"must NOT have more than \
500 characters"};e===null?e=[n]:e.push(n),t++}}Ee(s.kind,{instancePath:i+"/kind",parentData:s,parentDataProperty:"kind",
rootData:m,dynamicAnchors:l})||(e=e===null?Ee.errors:e.concat(Ee.errors),t=e.length),s.workspace_id!==void 0&&($(s.workspace_id,
{instancePath:i+"/workspace_id",parentData:s,parentDataProperty:"workspace_id",rootData:m,dynamicAnchors:l})||(e=e===null?
$.errors:e.concat($.errors),t=e.length)),s.scopes!==void 0&&(Re(s.scopes,{instancePath:i+"/scopes",parentData:s,parentDataProperty:"\
scopes",rootData:m,dynamicAnchors:l})||(e=e===null?Re.errors:e.concat(Re.errors),t=e.length));let r=s.expires_in_days;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&r!==null){let a={instancePath:i+"/expires_in_days",schemaPath:"#/properties/e\
xpires_in_days/type",keyword:"type",params:{type:Hn.properties.expires_in_days.type},message:"must be integer,null"};e===
null?e=[a]:e.push(a),t++}if(typeof r=="number"&&isFinite(r)){if(r>3650||isNaN(r)){let a={instancePath:i+"/expires_in_day\
s",schemaPath:"#/properties/expires_in_days/maximum",keyword:"maximum",params:{comparison:"<=",limit:3650},message:"must\
 be <= 3650"};e===null?e=[a]:e.push(a),t++}if(r<1||isNaN(r)){let a={instancePath:i+"/expires_in_days",schemaPath:"#/prop\
erties/expires_in_days/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[a]:
e.push(a),t++}}s.rate_limit!==void 0&&(Fe(s.rate_limit,{instancePath:i+"/rate_limit",parentData:s,parentDataProperty:"ra\
te_limit",rootData:m,dynamicAnchors:l})||(e=e===null?Fe.errors:e.concat(Fe.errors),t=e.length)),s.allowed_origins!==void 0&&
(Se(s.allowed_origins,{instancePath:i+"/allowed_origins",parentData:s,parentDataProperty:"allowed_origins",rootData:m,dynamicAnchors:l})||
(e=e===null?Se.errors:e.concat(Se.errors),t=e.length)),s.allowed_ips!==void 0&&(Ce(s.allowed_ips,{instancePath:i+"/allow\
ed_ips",parentData:s,parentDataProperty:"allowed_ips",rootData:m,dynamicAnchors:l})||(e=e===null?Ce.errors:e.concat(Ce.errors),
t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[r]:e.push(r),t++}return Gt.errors=e,t===0}Gt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Qe=Xt;var Dl=new RegExp("^key_[a-z0-9]{1,40}$","u");function Sr(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,
dynamicAnchors:l={}}={}){let e=null,t=0,o=Sr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s=="string"){if(k(s)>44){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:44},message:"\
must NOT have more than 44 characters"};e===null?e=[r]:e.push(r),t++}if(!Dl.test(s)){let r={instancePath:i,schemaPath:"#\
/pattern",keyword:"pattern",params:{pattern:"^key_[a-z0-9]{1,40}$"},message:'must match pattern "^key_[a-z0-9]{1,40}$"'};
e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),t++}return Sr.errors=e,t===0}Sr.evaluated={dynamicProps:!1,dynamicItems:!1};function Xt(s,{
instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=Xt.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.key_id===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"key_id"},message:"must\
 have required property 'key_id'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(r!=="key_id"){let a={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional p\
roperties"};e===null?e=[a]:e.push(a),t++}s.key_id!==void 0&&(Sr(s.key_id,{instancePath:i+"/key_id",parentData:s,parentDataProperty:"\
key_id",rootData:m,dynamicAnchors:l})||(e=e===null?Sr.errors:e.concat(Sr.errors),t=e.length))}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Xt.
errors=e,t===0}Xt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var oi=Qt;function Qt(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=Qt.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s["x-request-id"]!==void 0&&(O(s["x-request-id"],{instancePath:i+"/x-request-id",parentData:s,parentDataProperty:"\
x-request-id",rootData:m,dynamicAnchors:l})||(e=e===null?O.errors:e.concat(O.errors),t=e.length)),s["if-none-match"]!==void 0){
let r=s["if-none-match"];if(typeof r=="string"){if(k(r)>500){let a={instancePath:i+"/if-none-match",schemaPath:"#/proper\
ties/if-none-match/maxLength",keyword:"maxLength",params:{limit:500},message:"must NOT have more than 500 characters"};e===
null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/if-none-match",schemaPath:"#/properties/if-none-match/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Qt.errors=e,
t===0}Qt.evaluated={props:{"x-request-id":!0,"if-none-match":!0},dynamicProps:!1,dynamicItems:!1};var pi=Jt;function Jt(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=Jt.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s["x-request-id"]!==void 0&&(O(s["x-request-id"],{instancePath:i+"/x-request-id",parentData:s,parentDataProperty:"\
x-request-id",rootData:m,dynamicAnchors:l})||(e=e===null?O.errors:e.concat(O.errors),t=e.length)),s["idempotency-key"]!==
void 0){let r=s["idempotency-key"];if(typeof r=="string"){if(k(r)>257){let a={instancePath:i+"/idempotency-key",schemaPath:"\
#/properties/idempotency-key/maxLength",keyword:"maxLength",params:{limit:257},message:"must NOT have more than 257 char\
acters"};e===null?e=[a]:e.push(a),t++}if(!ni.test(r)){let a={instancePath:i+"/idempotency-key",schemaPath:"#/properties/\
idempotency-key/pattern",keyword:"pattern",params:{pattern:'^([A-Za-z0-9._-]{1,255}|"[A-Za-z0-9._-]{1,255}")$'},message:'\
must match pattern "^([A-Za-z0-9._-]{1,255}|"[A-Za-z0-9._-]{1,255}")$"'};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+
"/idempotency-key",schemaPath:"#/properties/idempotency-key/type",keyword:"type",params:{type:"string"},message:"must be\
 string"};e===null?e=[a]:e.push(a),t++}}if(s["if-match"]!==void 0){let r=s["if-match"];if(typeof r=="string"){if(k(r)>500){
let a={instancePath:i+"/if-match",schemaPath:"#/properties/if-match/maxLength",keyword:"maxLength",params:{limit:500},message:"\
must NOT have more than 500 characters"};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/if-match",schemaPath:"\
#/properties/if-match/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}}}else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),t++}return Jt.errors=e,t===0}Jt.evaluated={props:{"x-request-id":!0,"idempotency-key":!0,"if-match":!0},dynamicProps:!1,
dynamicItems:!1};var zo=ea,No={type:"object",additionalProperties:!1,minProperties:1,properties:{name:{$ref:"#/component\
s/schemas/ApiKeyName"},description:{type:["string","null"],maxLength:500},scopes:{$ref:"#/components/schemas/Scopes"},expires_in_days:{
type:["integer","null"],minimum:1,maximum:3650},rate_limit:{$ref:"#/components/schemas/RateLimitsRequest"},allowed_origins:{
$ref:"#/components/schemas/AllowedOrigins"},allowed_ips:{$ref:"#/components/schemas/AllowedIps"}}};function ea(s,{instancePath:i="",
parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=ea.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(Object.keys(s).length<1){
let r={instancePath:i,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1},message:"must NOT have fewer\
 than 1 properties"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="name"||r==="description"||r==="scopes"||r==="\
expires_in_days"||r==="rate_limit"||r==="allowed_origins"||r==="allowed_ips")){let a={instancePath:i,schemaPath:"#/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properti\
es"};e===null?e=[a]:e.push(a),t++}if(s.name!==void 0&&(ze(s.name,{instancePath:i+"/name",parentData:s,parentDataProperty:"\
name",rootData:m,dynamicAnchors:l})||(e=e===null?ze.errors:e.concat(ze.errors),t=e.length)),s.description!==void 0){let r=s.
description;if(typeof r!="string"&&r!==null){let a={instancePath:i+"/description",schemaPath:"#/properties/description/t\
ype",keyword:"type",params:{type:No.properties.description.type},message:"must be string,null"};e===null?e=[a]:e.push(a),
t++}if(typeof r=="string"&&k(r)>500){let a={instancePath:i+"/description",schemaPath:"#/properties/description/maxLength",
keyword:"maxLength",params:{limit:500},message:"must NOT have more than 500 characters"};e===null?e=[a]:e.push(a),t++}}if(s.
scopes!==void 0&&(Re(s.scopes,{instancePath:i+"/scopes",parentData:s,parentDataProperty:"scopes",rootData:m,dynamicAnchors:l})||
(e=e===null?Re.errors:e.concat(Re.errors),t=e.length)),s.expires_in_days!==void 0){let r=s.expires_in_days;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&r!==null){let a={instancePath:i+"/expires_in_days",schemaPath:"#/properties/e\
xpires_in_days/type",keyword:"type",params:{type:No.properties.expires_in_days.type},message:"must be integer,null"};e===
null?e=[a]:e.push(a),t++}if(typeof r=="number"&&isFinite(r)){if(r>3650||isNaN(r)){let a={instancePath:i+"/expires_in_day\
s",schemaPath:"#/properties/expires_in_days/maximum",keyword:"maximum",params:{comparison:"<=",limit:3650},message:"must\
 be <= 3650"};e===null?e=[a]:e.push(a),t++}if(r<1||isNaN(r)){let a={instancePath:i+"/expires_in_days",schemaPath:"#/prop\
erties/expires_in_days/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[a]:
e.push(a),t++}}}s.rate_limit!==void 0&&(Fe(s.rate_limit,{instancePath:i+"/rate_limit",parentData:s,parentDataProperty:"r\
ate_limit",rootData:m,dynamicAnchors:l})||(e=e===null?Fe.errors:e.concat(Fe.errors),t=e.length)),s.allowed_origins!==void 0&&
(Se(s.allowed_origins,{instancePath:i+"/allowed_origins",parentData:s,parentDataProperty:"allowed_origins",rootData:m,dynamicAnchors:l})||
(e=e===null?Se.errors:e.concat(Se.errors),t=e.length)),s.allowed_ips!==void 0&&(Ce(s.allowed_ips,{instancePath:i+"/allow\
ed_ips",parentData:s,parentDataProperty:"allowed_ips",rootData:m,dynamicAnchors:l})||(e=e===null?Ce.errors:e.concat(Ce.errors),
t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[r]:e.push(r),t++}return ea.errors=e,t===0}ea.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ro=ra;function ra(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=ra.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){s.confirm===void 0&&(s.confirm=!1);for(let r in s)if(r!=="confirm"){let a={instancePath:i,schemaPath:"#/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===
null?e=[a]:e.push(a),t++}if(typeof s.confirm!="boolean"){let r={instancePath:i+"/confirm",schemaPath:"#/properties/confi\
rm/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return ra.
errors=e,t===0}ra.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Fo=sa;function sa(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=sa.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){for(let r in s)if(r!=="reason"){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}if(s.reason!==
void 0){let r=s.reason;if(typeof r=="string"){if(k(r)>500){let a={instancePath:i+"/reason",schemaPath:"#/properties/reas\
on/maxLength",keyword:"maxLength",params:{limit:500},message:"must NOT have more than 500 characters"};e===null?e=[a]:e.
push(a),t++}}else{let a={instancePath:i+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return sa.errors=e,t===0}sa.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var So=ta;function ta(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=ta.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){s.confirm===void 0&&(s.confirm=!1);for(let r in s)if(r!=="confirm"){let a={instancePath:i,schemaPath:"#/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===
null?e=[a]:e.push(a),t++}if(typeof s.confirm!="boolean"){let r={instancePath:i+"/confirm",schemaPath:"#/properties/confi\
rm/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return ta.
errors=e,t===0}ta.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Co=aa,Nl={type:"object",additionalProperties:!1,
properties:{overlap_seconds:{type:"integer",minimum:0,maximum:604800,default:86400},expires_in_days:{type:["integer","nu\
ll"],minimum:1,maximum:3650}}};function aa(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){
let e=null,t=0,o=aa.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){s.overlap_seconds===void 0&&(s.overlap_seconds=86400);for(let a in s)if(!(a==="overlap_seconds"||a===
"expires_in_days")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}let r=s.overlap_seconds;if(!(typeof r=="numb\
er"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+"/overlap_seconds",schemaPath:"#/properties/overlap_seconds/\
type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),t++}if(typeof r=="numbe\
r"&&isFinite(r)){if(r>604800||isNaN(r)){let a={instancePath:i+"/overlap_seconds",schemaPath:"#/properties/overlap_second\
s/maximum",keyword:"maximum",params:{comparison:"<=",limit:604800},message:"must be <= 604800"};e===null?e=[a]:e.push(a),
t++}if(r<0||isNaN(r)){let a={instancePath:i+"/overlap_seconds",schemaPath:"#/properties/overlap_seconds/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[a]:e.push(a),t++}}if(s.expires_in_days!==void 0){
let a=s.expires_in_days;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))&&a!==null){let n={instancePath:i+"/expi\
res_in_days",schemaPath:"#/properties/expires_in_days/type",keyword:"type",params:{type:Nl.properties.expires_in_days.type},
message:"must be integer,null"};e===null?e=[n]:e.push(n),t++}if(typeof a=="number"&&isFinite(a)){if(a>3650||isNaN(a)){let n={
instancePath:i+"/expires_in_days",schemaPath:"#/properties/expires_in_days/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:3650},message:"must be <= 3650"};e===null?e=[n]:e.push(n),t++}if(a<1||isNaN(a)){let n={instancePath:i+"/expire\
s_in_days",schemaPath:"#/properties/expires_in_days/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"};e===null?e=[n]:e.push(n),t++}}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return aa.errors=e,t===0}aa.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Vo=ia;function ia(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=ia.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){for(let r in s)if(!(r==="start_date"||r==="end_date")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.push(
a),t++}s.start_date!==void 0&&(Q(s.start_date,{instancePath:i+"/start_date",parentData:s,parentDataProperty:"start_date",
rootData:m,dynamicAnchors:l})||(e=e===null?Q.errors:e.concat(Q.errors),t=e.length)),s.end_date!==void 0&&(Q(s.end_date,{
instancePath:i+"/end_date",parentData:s,parentDataProperty:"end_date",rootData:m,dynamicAnchors:l})||(e=e===null?Q.errors:
e.concat(Q.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),t++}return ia.errors=e,t===0}ia.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Wo=na;function na(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=na.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(Object.keys(s).length<1){let r={instancePath:i,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1},
message:"must NOT have fewer than 1 properties"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(r!=="settings"){let a={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have \
additional properties"};e===null?e=[a]:e.push(a),t++}if(s.settings!==void 0){let r=s.settings;if(r&&typeof r=="object"&&
!Array.isArray(r)){for(let a in r)if(a!=="idle_deletion"){let n={instancePath:i+"/settings",schemaPath:"#/properties/set\
tings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have addition\
al properties"};e===null?e=[n]:e.push(n),t++}if(r.idle_deletion!==void 0&&typeof r.idle_deletion!="boolean"){let a={instancePath:i+
"/settings/idle_deletion",schemaPath:"#/properties/settings/properties/idle_deletion/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/settings",schemaPath:"#/\
properties/settings/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),t++}}}else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),t++}return na.errors=e,t===0}na.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Zo=oa;var Il={type:"string",enum:["member","admin","account_admin"]};function Ve(s,{instancePath:i="",parentData:y,parentDataProperty:f,
rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=Ve.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),typeof s!="string"){let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),t++}if(!(s==="member"||s==="admin"||s==="account_admin")){let r={instancePath:i,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Il.enum},message:"must be equal to one of the allowed values"};
e===null?e=[r]:e.push(r),t++}return Ve.errors=e,t===0}Ve.evaluated={dynamicProps:!1,dynamicItems:!1};function oa(s,{instancePath:i="",
parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=oa.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){s.limit===void 0&&(s.limit=20);
for(let a in s)if(!(a==="limit"||a==="cursor"||a==="role")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[n]:e.push(
n),t++}let r=s.limit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+"/limit",schemaPath:"\
#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),t++}
if(typeof r=="number"&&isFinite(r)){if(r>100||isNaN(r)){let a={instancePath:i+"/limit",schemaPath:"#/properties/limit/ma\
ximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100"};e===null?e=[a]:e.push(a),t++}if(r<
1||isNaN(r)){let a={instancePath:i+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"};e===null?e=[a]:e.push(a),t++}}if(s.cursor!==void 0){let a=s.cursor;if(typeof a=="st\
ring"){if(k(a)>512){let n={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/maxLength",keyword:"maxLength",params:{
limit:512},message:"must NOT have more than 512 characters"};e===null?e=[n]:e.push(n),t++}if(k(a)<1){let n={instancePath:i+
"/cursor",schemaPath:"#/properties/cursor/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}s.role!==void 0&&(Ve(s.
role,{instancePath:i+"/role",parentData:s,parentDataProperty:"role",rootData:m,dynamicAnchors:l})||(e=e===null?Ve.errors:
e.concat(Ve.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),t++}return oa.errors=e,t===0}oa.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Bo=pa;var Ll=new RegExp("^member_[a-z0-9]{1,40}$","u");function Cr(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,
dynamicAnchors:l={}}={}){let e=null,t=0,o=Cr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s=="string"){if(k(s)>47){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:47},message:"\
must NOT have more than 47 characters"};e===null?e=[r]:e.push(r),t++}if(!Ll.test(s)){let r={instancePath:i,schemaPath:"#\
/pattern",keyword:"pattern",params:{pattern:"^member_[a-z0-9]{1,40}$"},message:'must match pattern "^member_[a-z0-9]{1,4\
0}$"'};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),t++}return Cr.errors=e,t===0}Cr.evaluated={dynamicProps:!1,dynamicItems:!1};
function pa(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=pa.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.member_id===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"m\
ember_id"},message:"must have required property 'member_id'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(r!=="member\
_id"){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}s.member_id!==void 0&&(Cr(s.member_id,{instancePath:i+
"/member_id",parentData:s,parentDataProperty:"member_id",rootData:m,dynamicAnchors:l})||(e=e===null?Cr.errors:e.concat(Cr.
errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[r]:e.push(r),t++}return pa.errors=e,t===0}pa.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Ko=ma;function ma(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=ma.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.role===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"role"},
message:"must have required property 'role'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(r!=="role"){let a={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have \
additional properties"};e===null?e=[a]:e.push(a),t++}s.role!==void 0&&(Ve(s.role,{instancePath:i+"/role",parentData:s,parentDataProperty:"\
role",rootData:m,dynamicAnchors:l})||(e=e===null?Ve.errors:e.concat(Ve.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return ma.errors=e,
t===0}ma.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Mo=la;var Ol={type:"string",enum:["workspace","location"]};function We(s,{instancePath:i="",parentData:y,parentDataProperty:f,
rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=We.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),typeof s!="string"){let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),t++}if(!(s==="workspace"||s==="location")){let r={instancePath:i,schemaPath:"#\
/enum",keyword:"enum",params:{allowedValues:Ol.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:
e.push(r),t++}return We.errors=e,t===0}We.evaluated={dynamicProps:!1,dynamicItems:!1};function la(s,{instancePath:i="",parentData:y,
parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=la.evaluated;if(o.dynamicProps&&(o.props=void 0),
o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){s.limit===void 0&&(s.limit=20);for(let a in s)
if(!(a==="limit"||a==="cursor"||a==="kind")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}
let r=s.limit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+"/limit",schemaPath:"#/pro\
perties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),t++}if(typeof r==
"number"&&isFinite(r)){if(r>100||isNaN(r)){let a={instancePath:i+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:100},message:"must be <= 100"};e===null?e=[a]:e.push(a),t++}if(r<1||isNaN(r)){let a={
instancePath:i+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"};e===null?e=[a]:e.push(a),t++}}if(s.cursor!==void 0){let a=s.cursor;if(typeof a=="string"){if(k(a)>512){let n={
instancePath:i+"/cursor",schemaPath:"#/properties/cursor/maxLength",keyword:"maxLength",params:{limit:512},message:"must\
 NOT have more than 512 characters"};e===null?e=[n]:e.push(n),t++}if(k(a)<1){let n={instancePath:i+"/cursor",schemaPath:"\
#/properties/cursor/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}s.kind!==void 0&&(We(s.kind,{instancePath:i+"/kin\
d",parentData:s,parentDataProperty:"kind",rootData:m,dynamicAnchors:l})||(e=e===null?We.errors:e.concat(We.errors),t=e.length))}else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),t++}return la.errors=e,t===0}la.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Uo=ua;var jl=new RegExp("^[A-Za-z][A-Za-z0-9_+/-]*$","u");function Z(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,
dynamicAnchors:l={}}={}){let e=null,t=0,o=Z.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s=="string"){if(k(s)>64){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:64},message:"\
must NOT have more than 64 characters"};e===null?e=[r]:e.push(r),t++}if(!jl.test(s)){let r={instancePath:i,schemaPath:"#\
/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_+/-]*$"},message:'must match pattern "^[A-Za-z][A-Za-z0\
-9_+/-]*$"'};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return Z.errors=e,t===0}Z.evaluated={dynamicProps:!1,dynamicItems:!1};
function ua(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=ua.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.timezone===void 0&&(s.timezone="UTC"),s.name===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[r]:e.push(r),t++}for(let r in s)
if(!(r==="name"||r==="kind"||r==="timezone")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}
if(s.name!==void 0){let r=s.name;if(typeof r=="string"){if(k(r)>100){let a={instancePath:i+"/name",schemaPath:"#/propert\
ies/name/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=
[a]:e.push(a),t++}if(k(r)<1){let a={instancePath:i+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",
params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
a]:e.push(a),t++}}s.kind!==void 0&&(We(s.kind,{instancePath:i+"/kind",parentData:s,parentDataProperty:"kind",rootData:m,
dynamicAnchors:l})||(e=e===null?We.errors:e.concat(We.errors),t=e.length)),Z(s.timezone,{instancePath:i+"/timezone",parentData:s,
parentDataProperty:"timezone",rootData:m,dynamicAnchors:l})||(e=e===null?Z.errors:e.concat(Z.errors),t=e.length)}else{let r={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(
r),t++}return ua.errors=e,t===0}ua.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Xn=da;function da(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=da.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.workspace_id===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
workspace_id"},message:"must have required property 'workspace_id'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(r!==
"workspace_id"){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}s.workspace_id!==void 0&&($(s.workspace_id,{
instancePath:i+"/workspace_id",parentData:s,parentDataProperty:"workspace_id",rootData:m,dynamicAnchors:l})||(e=e===null?
$.errors:e.concat($.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return da.errors=e,t===0}da.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Ho=ca;var Tl=new RegExp("^(key|member)_[a-z0-9]{1,40}$","u");function ue(s,{instancePath:i="",parentData:y,parentDataProperty:f,
rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=ue.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),Array.isArray(s)){if(s.length>50){let p={instancePath:i,schemaPath:"#/maxItems",keyword:"maxItems",params:{
limit:50},message:"must NOT have more than 50 items"};e===null?e=[p]:e.push(p),t++}let r=s.length;for(let p=0;p<r;p++){let u=s[p];
if(typeof u=="string"){if(k(u)>47){let c={instancePath:i+"/"+p,schemaPath:"#/items/maxLength",keyword:"maxLength",params:{
limit:47},message:"must NOT have more than 47 characters"};e===null?e=[c]:e.push(c),t++}if(!Tl.test(u)){let c={instancePath:i+
"/"+p,schemaPath:"#/items/pattern",keyword:"pattern",params:{pattern:"^(key|member)_[a-z0-9]{1,40}$"},message:'must matc\
h pattern "^(key|member)_[a-z0-9]{1,40}$"'};e===null?e=[c]:e.push(c),t++}}else{let c={instancePath:i+"/"+p,schemaPath:"#\
/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),t++}}let a=s.length,
n;if(a>1){let p={};for(;a--;){let u=s[a];if(typeof u=="string"){if(typeof p[u]=="number"){n=p[u];let c={instancePath:i,schemaPath:"\
#/uniqueItems",keyword:"uniqueItems",params:{i:a,j:n},message:"must NOT have duplicate items (items ## "+n+" and "+a+" a\
re identical)"};e===null?e=[c]:e.push(c),t++;break}p[u]=a}}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"typ\
e",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),t++}return ue.errors=e,t===0}ue.evaluated={items:!0,
dynamicProps:!1,dynamicItems:!1};function ca(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){
let e=null,t=0,o=ca.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){if(Object.keys(s).length<1){let r={instancePath:i,schemaPath:"#/minProperties",keyword:"minProperties",
params:{limit:1},message:"must NOT have fewer than 1 properties"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="\
name"||r==="timezone"||r==="settings")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}if(s.
name!==void 0){let r=s.name;if(typeof r=="string"){if(k(r)>100){let a={instancePath:i+"/name",schemaPath:"#/properties/n\
ame/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[a]:e.
push(a),t++}if(k(r)<1){let a={instancePath:i+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/nam\
e",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.
push(a),t++}}if(s.timezone!==void 0&&(Z(s.timezone,{instancePath:i+"/timezone",parentData:s,parentDataProperty:"timezone",
rootData:m,dynamicAnchors:l})||(e=e===null?Z.errors:e.concat(Z.errors),t=e.length)),s.settings!==void 0){let r=s.settings;
if(r&&typeof r=="object"&&!Array.isArray(r)){for(let a in r)if(!(a==="approval_required"||a==="approver_ids"||a==="idle_\
deletion")){let n={instancePath:i+"/settings",schemaPath:"#/properties/settings/additionalProperties",keyword:"additiona\
lProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.
approval_required!==void 0&&typeof r.approval_required!="boolean"){let a={instancePath:i+"/settings/approval_required",schemaPath:"\
#/properties/settings/properties/approval_required/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};
e===null?e=[a]:e.push(a),t++}if(r.approver_ids!==void 0&&(ue(r.approver_ids,{instancePath:i+"/settings/approver_ids",parentData:r,
parentDataProperty:"approver_ids",rootData:m,dynamicAnchors:l})||(e=e===null?ue.errors:e.concat(ue.errors),t=e.length)),
r.idle_deletion!==void 0&&typeof r.idle_deletion!="boolean"){let a={instancePath:i+"/settings/idle_deletion",schemaPath:"\
#/properties/settings/properties/idle_deletion/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===
null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:i,schemaPath:"#\
/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return ca.errors=e,t===
0}ca.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Qn=fa;function fa(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=fa.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){s.limit===void 0&&(s.limit=20);for(let a in s)if(!(a==="limit"||a==="cursor"||a==="q")){let n={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional p\
roperties"};e===null?e=[n]:e.push(n),t++}let r=s.limit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={
instancePath:i+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be int\
eger"};e===null?e=[a]:e.push(a),t++}if(typeof r=="number"&&isFinite(r)){if(r>100||isNaN(r)){let a={instancePath:i+"/limi\
t",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100"};
e===null?e=[a]:e.push(a),t++}if(r<1||isNaN(r)){let a={instancePath:i+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[a]:e.push(a),t++}}if(s.cursor!==void 0){let a=s.
cursor;if(typeof a=="string"){if(k(a)>512){let n={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/maxLength",keyword:"\
maxLength",params:{limit:512},message:"must NOT have more than 512 characters"};e===null?e=[n]:e.push(n),t++}if(k(a)<1){
let n={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/cursor",schemaPath:"#\
/properties/cursor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(s.
q!==void 0){let a=s.q;if(typeof a=="string"){if(k(a)>100){let n={instancePath:i+"/q",schemaPath:"#/properties/q/maxLengt\
h",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[n]:e.push(n),t++}
if(k(a)<1){let n={instancePath:i+"/q",schemaPath:"#/properties/q/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/q",schemaPath:"#/prop\
erties/q/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}}else{let r={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(
r),t++}return fa.errors=e,t===0}fa.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var R=ya;function ya(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=ya.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s))s["x-request-id"]!==void 0&&(O(s["x-request-id"],{instancePath:i+"/x-request-id",parentData:s,parentDataProperty:"x-r\
equest-id",rootData:m,dynamicAnchors:l})||(e=e===null?O.errors:e.concat(O.errors),t=e.length)),s["x-workspace-id"]!==void 0&&
($(s["x-workspace-id"],{instancePath:i+"/x-workspace-id",parentData:s,parentDataProperty:"x-workspace-id",rootData:m,dynamicAnchors:l})||
(e=e===null?$.errors:e.concat($.errors),t=e.length));else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return ya.errors=e,t===0}ya.evaluated={props:{"x-r\
equest-id":!0,"x-workspace-id":!0},dynamicProps:!1,dynamicItems:!1};var Yo=ha;var mi=new RegExp("^brand_[a-z0-9]{1,40}$","u");function Ze(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,
dynamicAnchors:l={}}={}){let e=null,t=0,o=Ze.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s=="string"){if(k(s)>46){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:46},message:"\
must NOT have more than 46 characters"};e===null?e=[r]:e.push(r),t++}if(!mi.test(s)){let r={instancePath:i,schemaPath:"#\
/pattern",keyword:"pattern",params:{pattern:"^brand_[a-z0-9]{1,40}$"},message:'must match pattern "^brand_[a-z0-9]{1,40}\
$"'};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),t++}return Ze.errors=e,t===0}Ze.evaluated={dynamicProps:!1,dynamicItems:!1};
var $l={type:"string",enum:["x","instagram","facebook","linkedin","tiktok","youtube","threads","bluesky","pinterest","go\
ogle_business","mastodon","telegram","reddit"]};function de(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,
dynamicAnchors:l={}}={}){let e=null,t=0,o=de.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s!="string"){let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[r]:e.push(r),t++}if(!(s==="x"||s==="instagram"||s==="facebook"||s==="linkedin"||s==="tiktok"||s==="you\
tube"||s==="threads"||s==="bluesky"||s==="pinterest"||s==="google_business"||s==="mastodon"||s==="telegram"||s==="reddit")){
let r={instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:$l.enum},message:"must be equal to one of\
 the allowed values"};e===null?e=[r]:e.push(r),t++}return de.errors=e,t===0}de.evaluated={dynamicProps:!1,dynamicItems:!1};
var Al={type:"string",enum:["active","expiring","expired","disconnected"]};function Vr(s,{instancePath:i="",parentData:y,
parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=Vr.evaluated;if(o.dynamicProps&&(o.props=void 0),
o.dynamicItems&&(o.items=void 0),typeof s!="string"){let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(!(s==="active"||s==="expiring"||s==="expired"||s==="d\
isconnected")){let r={instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Al.enum},message:"must be \
equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}return Vr.errors=e,t===0}Vr.evaluated={dynamicProps:!1,
dynamicItems:!1};function ha(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){
let e=null,t=0,o=ha.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){s.limit===void 0&&(s.limit=20);for(let a in s)if(!(a==="limit"||a==="cursor"||a==="brand_id"||a==="ne\
twork"||a==="status")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}let r=s.limit;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+"/limit",schemaPath:"#/properties/limit/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),t++}if(typeof r=="number"&&isFinite(r)){
if(r>100||isNaN(r)){let a={instancePath:i+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:100},message:"must be <= 100"};e===null?e=[a]:e.push(a),t++}if(r<1||isNaN(r)){let a={instancePath:i+"/limit",schemaPath:"\
#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[a]:e.
push(a),t++}}if(s.cursor!==void 0){let a=s.cursor;if(typeof a=="string"){if(k(a)>512){let n={instancePath:i+"/cursor",schemaPath:"\
#/properties/cursor/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 characters"};
e===null?e=[n]:e.push(n),t++}if(k(a)<1){let n={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+
"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[n]:e.push(n),t++}}s.brand_id!==void 0&&(Ze(s.brand_id,{instancePath:i+"/brand_id",parentData:s,parentDataProperty:"br\
and_id",rootData:m,dynamicAnchors:l})||(e=e===null?Ze.errors:e.concat(Ze.errors),t=e.length)),s.network!==void 0&&(de(s.
network,{instancePath:i+"/network",parentData:s,parentDataProperty:"network",rootData:m,dynamicAnchors:l})||(e=e===null?
de.errors:e.concat(de.errors),t=e.length)),s.status!==void 0&&(Vr(s.status,{instancePath:i+"/status",parentData:s,parentDataProperty:"\
status",rootData:m,dynamicAnchors:l})||(e=e===null?Vr.errors:e.concat(Vr.errors),t=e.length))}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return ha.
errors=e,t===0}ha.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Go=ga;var El=new RegExp("^conn_[a-z0-9]{1,40}$","u");function A(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,
dynamicAnchors:l={}}={}){let e=null,t=0,o=A.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s=="string"){if(k(s)>45){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:45},message:"\
must NOT have more than 45 characters"};e===null?e=[r]:e.push(r),t++}if(!El.test(s)){let r={instancePath:i,schemaPath:"#\
/pattern",keyword:"pattern",params:{pattern:"^conn_[a-z0-9]{1,40}$"},message:'must match pattern "^conn_[a-z0-9]{1,40}$"'};
e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),t++}return A.errors=e,t===0}A.evaluated={dynamicProps:!1,dynamicItems:!1};function ga(s,{
instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=ga.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.connection_id===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"connection_id"},message:"\
must have required property 'connection_id'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(r!=="connection_id"){let a={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}s.connection_id!==void 0&&(A(s.connection_id,{instancePath:i+
"/connection_id",parentData:s,parentDataProperty:"connection_id",rootData:m,dynamicAnchors:l})||(e=e===null?A.errors:e.concat(
A.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"};e===null?e=[r]:e.push(r),t++}return ga.errors=e,t===0}ga.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var $t=Pa;function Pa(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=Pa.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s["x-request-id"]!==void 0&&(O(s["x-request-id"],{instancePath:i+"/x-request-id",parentData:s,parentDataProperty:"\
x-request-id",rootData:m,dynamicAnchors:l})||(e=e===null?O.errors:e.concat(O.errors),t=e.length)),s["x-workspace-id"]!==
void 0&&($(s["x-workspace-id"],{instancePath:i+"/x-workspace-id",parentData:s,parentDataProperty:"x-workspace-id",rootData:m,
dynamicAnchors:l})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),s["if-none-match"]!==void 0){let r=s["if-none-m\
atch"];if(typeof r=="string"){if(k(r)>500){let a={instancePath:i+"/if-none-match",schemaPath:"#/properties/if-none-match\
/maxLength",keyword:"maxLength",params:{limit:500},message:"must NOT have more than 500 characters"};e===null?e=[a]:e.push(
a),t++}}else{let a={instancePath:i+"/if-none-match",schemaPath:"#/properties/if-none-match/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Pa.errors=e,t===0}Pa.evaluated=
{props:{"x-request-id":!0,"x-workspace-id":!0,"if-none-match":!0},dynamicProps:!1,dynamicItems:!1};var Xo=va;function va(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=va.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){for(let r in s)if(r!=="network"){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}s.network!==
void 0&&(de(s.network,{instancePath:i+"/network",parentData:s,parentDataProperty:"network",rootData:m,dynamicAnchors:l})||
(e=e===null?de.errors:e.concat(de.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return va.errors=e,t===0}va.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var J=ka;function ka(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=ka.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s["x-request-id"]!==void 0&&(O(s["x-request-id"],{instancePath:i+"/x-request-id",parentData:s,parentDataProperty:"\
x-request-id",rootData:m,dynamicAnchors:l})||(e=e===null?O.errors:e.concat(O.errors),t=e.length)),s["x-workspace-id"]!==
void 0&&($(s["x-workspace-id"],{instancePath:i+"/x-workspace-id",parentData:s,parentDataProperty:"x-workspace-id",rootData:m,
dynamicAnchors:l})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),s["idempotency-key"]!==void 0){let r=s["idempot\
ency-key"];if(typeof r=="string"){if(k(r)>257){let a={instancePath:i+"/idempotency-key",schemaPath:"#/properties/idempot\
ency-key/maxLength",keyword:"maxLength",params:{limit:257},message:"must NOT have more than 257 characters"};e===null?e=
[a]:e.push(a),t++}if(!ni.test(r)){let a={instancePath:i+"/idempotency-key",schemaPath:"#/properties/idempotency-key/patt\
ern",keyword:"pattern",params:{pattern:'^([A-Za-z0-9._-]{1,255}|"[A-Za-z0-9._-]{1,255}")$'},message:'must match pattern \
"^([A-Za-z0-9._-]{1,255}|"[A-Za-z0-9._-]{1,255}")$"'};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/idempot\
ency-key",schemaPath:"#/properties/idempotency-key/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),t++}return ka.errors=e,t===0}ka.evaluated={props:{"x-request-id":!0,"x-workspa\
ce-id":!0,"idempotency-key":!0},dynamicProps:!1,dynamicItems:!1};var Qo=_a;function _a(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=_a.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.file===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"file"},
message:"must have required property 'file'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="file"||r==="alt_text"||
r==="title")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}if(s.file!==void 0){let r=s.file;if(!(r&&typeof r==
"object"&&!Array.isArray(r))){let a={instancePath:i+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[a]:e.push(a),t++}}if(s.alt_text!==void 0){let r=s.alt_text;if(typeof r=="\
string"){if(k(r)>4086){let a={instancePath:i+"/alt_text",schemaPath:"#/properties/alt_text/maxLength",keyword:"maxLength",
params:{limit:4086},message:"must NOT have more than 4086 characters"};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+
"/alt_text",schemaPath:"#/properties/alt_text/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[a]:e.push(a),t++}}if(s.title!==void 0){let r=s.title;if(typeof r=="string"){if(k(r)>200){let a={instancePath:i+"\
/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more tha\
n 200 characters"};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/title",schemaPath:"#/properties/title/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return _a.
errors=e,t===0}_a.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Jo=wa;var zl=new RegExp("^media_[a-z0-9]{1,40}$","u");function Be(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,
dynamicAnchors:l={}}={}){let e=null,t=0,o=Be.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s=="string"){if(k(s)>46){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:46},message:"\
must NOT have more than 46 characters"};e===null?e=[r]:e.push(r),t++}if(!zl.test(s)){let r={instancePath:i,schemaPath:"#\
/pattern",keyword:"pattern",params:{pattern:"^media_[a-z0-9]{1,40}$"},message:'must match pattern "^media_[a-z0-9]{1,40}\
$"'};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),t++}return Be.errors=e,t===0}Be.evaluated={dynamicProps:!1,dynamicItems:!1};
function wa(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=wa.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.media_id===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"me\
dia_id"},message:"must have required property 'media_id'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(r!=="media_id"){
let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}s.media_id!==void 0&&(Be(s.media_id,{instancePath:i+"\
/media_id",parentData:s,parentDataProperty:"media_id",rootData:m,dynamicAnchors:l})||(e=e===null?Be.errors:e.concat(Be.errors),
t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[r]:e.push(r),t++}return wa.errors=e,t===0}wa.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ep=ba,
Io={type:"object",properties:{limit:{type:"integer",minimum:1,maximum:100,default:20},cursor:{type:"string",minLength:1,
maxLength:512},status:{type:"array",minItems:1,maxItems:9,uniqueItems:!0,items:{$ref:"#/components/schemas/PostStatus"}},
brand_id:{$ref:"#/components/schemas/BrandId"},connection_id:{$ref:"#/components/schemas/ConnectionId"},network:{$ref:"#\
/components/schemas/Network"},label:{type:"string",minLength:1,maxLength:50},q:{type:"string",minLength:1,maxLength:100},
source:{$ref:"#/components/schemas/PostSource"},created_after:{$ref:"#/components/schemas/Timestamp"},scheduled_after:{$ref:"\
#/components/schemas/Timestamp"},scheduled_before:{$ref:"#/components/schemas/Timestamp"},sort:{type:"string",enum:["-cr\
eated_at","created_at","-scheduled_at","scheduled_at"],default:"-created_at"}},required:[],additionalProperties:!1},Rl={
type:"string",enum:["draft","pending_approval","rejected","scheduled","queued","publishing","published","partial","faile\
d"]};function Wr(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,
t=0,o=Wr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s!="string"){let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(!(s===
"draft"||s==="pending_approval"||s==="rejected"||s==="scheduled"||s==="queued"||s==="publishing"||s==="published"||s==="\
partial"||s==="failed")){let r={instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Rl.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}return Wr.errors=e,t===0}Wr.evaluated={dynamicProps:!1,
dynamicItems:!1};var Fl={type:"string",enum:["app","api","zapier","feed","ai","workflow"]};function Zr(s,{instancePath:i="",
parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=Zr.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s!="string"){let r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(!(s==="app"||s==="api"||s==="zapi\
er"||s==="feed"||s==="ai"||s==="workflow")){let r={instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Fl.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}return Zr.errors=e,t===0}Zr.evaluated=
{dynamicProps:!1,dynamicItems:!1};function me(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=me.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s=="string"){if(k(s)>35){let r={
instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:35},message:"must NOT have more than 35 charac\
ters"};e===null?e=[r]:e.push(r),t++}if(!is.validate(s)){let r={instancePath:i,schemaPath:"#/format",keyword:"format",params:{
format:"date-time"},message:'must match format "date-time"'};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return me.errors=e,
t===0}me.evaluated={dynamicProps:!1,dynamicItems:!1};function ba(s,{instancePath:i="",parentData:y,parentDataProperty:f,
rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=ba.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){s.limit===void 0&&(s.limit=20),s.sort===void 0&&(s.sort="-cre\
ated_at");for(let n in s)if(!Tt.call(Io.properties,n)){let p={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[p]:e.push(
p),t++}let r=s.limit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+"/limit",schemaPath:"\
#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}
if(typeof r=="number"&&isFinite(r)){if(r>100||isNaN(r)){let n={instancePath:i+"/limit",schemaPath:"#/properties/limit/ma\
ximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100"};e===null?e=[n]:e.push(n),t++}if(r<
1||isNaN(r)){let n={instancePath:i+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"};e===null?e=[n]:e.push(n),t++}}if(s.cursor!==void 0){let n=s.cursor;if(typeof n=="st\
ring"){if(k(n)>512){let p={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/maxLength",keyword:"maxLength",params:{
limit:512},message:"must NOT have more than 512 characters"};e===null?e=[p]:e.push(p),t++}if(k(n)<1){let p={instancePath:i+
"/cursor",schemaPath:"#/properties/cursor/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters"};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),t++}}if(s.status!==void 0){
let n=s.status;if(Array.isArray(n)){if(n.length>9){let h={instancePath:i+"/status",schemaPath:"#/properties/status/maxIt\
ems",keyword:"maxItems",params:{limit:9},message:"must NOT have more than 9 items"};e===null?e=[h]:e.push(h),t++}if(n.length<
1){let h={instancePath:i+"/status",schemaPath:"#/properties/status/minItems",keyword:"minItems",params:{limit:1},message:"\
must NOT have fewer than 1 items"};e===null?e=[h]:e.push(h),t++}let p=n.length;for(let h=0;h<p;h++)Wr(n[h],{instancePath:i+
"/status/"+h,parentData:n,parentDataProperty:h,rootData:m,dynamicAnchors:l})||(e=e===null?Wr.errors:e.concat(Wr.errors),
t=e.length);let u=n.length,c;if(u>1){e:for(;u--;)for(c=u;c--;)if(Ae(n[u],n[c])){let h={instancePath:i+"/status",schemaPath:"\
#/properties/status/uniqueItems",keyword:"uniqueItems",params:{i:u,j:c},message:"must NOT have duplicate items (items ##\
 "+c+" and "+u+" are identical)"};e===null?e=[h]:e.push(h),t++;break e}}}else{let p={instancePath:i+"/status",schemaPath:"\
#/properties/status/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[p]:e.push(p),t++}}if(s.
brand_id!==void 0&&(Ze(s.brand_id,{instancePath:i+"/brand_id",parentData:s,parentDataProperty:"brand_id",rootData:m,dynamicAnchors:l})||
(e=e===null?Ze.errors:e.concat(Ze.errors),t=e.length)),s.connection_id!==void 0&&(A(s.connection_id,{instancePath:i+"/co\
nnection_id",parentData:s,parentDataProperty:"connection_id",rootData:m,dynamicAnchors:l})||(e=e===null?A.errors:e.concat(
A.errors),t=e.length)),s.network!==void 0&&(de(s.network,{instancePath:i+"/network",parentData:s,parentDataProperty:"net\
work",rootData:m,dynamicAnchors:l})||(e=e===null?de.errors:e.concat(de.errors),t=e.length)),s.label!==void 0){let n=s.label;
if(typeof n=="string"){if(k(n)>50){let p={instancePath:i+"/label",schemaPath:"#/properties/label/maxLength",keyword:"max\
Length",params:{limit:50},message:"must NOT have more than 50 characters"};e===null?e=[p]:e.push(p),t++}if(k(n)<1){let p={
instancePath:i+"/label",schemaPath:"#/properties/label/minLength",keyword:"minLength",params:{limit:1},message:"must NOT\
 have fewer than 1 characters"};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:i+"/label",schemaPath:"#/properti\
es/label/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),t++}}if(s.q!==void 0){
let n=s.q;if(typeof n=="string"){if(k(n)>100){let p={instancePath:i+"/q",schemaPath:"#/properties/q/maxLength",keyword:"\
maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[p]:e.push(p),t++}if(k(n)<1){
let p={instancePath:i+"/q",schemaPath:"#/properties/q/minLength",keyword:"minLength",params:{limit:1},message:"must NOT \
have fewer than 1 characters"};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:i+"/q",schemaPath:"#/properties/q/\
type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),t++}}s.source!==void 0&&(Zr(
s.source,{instancePath:i+"/source",parentData:s,parentDataProperty:"source",rootData:m,dynamicAnchors:l})||(e=e===null?Zr.
errors:e.concat(Zr.errors),t=e.length)),s.created_after!==void 0&&(me(s.created_after,{instancePath:i+"/created_after",parentData:s,
parentDataProperty:"created_after",rootData:m,dynamicAnchors:l})||(e=e===null?me.errors:e.concat(me.errors),t=e.length)),
s.scheduled_after!==void 0&&(me(s.scheduled_after,{instancePath:i+"/scheduled_after",parentData:s,parentDataProperty:"sc\
heduled_after",rootData:m,dynamicAnchors:l})||(e=e===null?me.errors:e.concat(me.errors),t=e.length)),s.scheduled_before!==
void 0&&(me(s.scheduled_before,{instancePath:i+"/scheduled_before",parentData:s,parentDataProperty:"scheduled_before",rootData:m,
dynamicAnchors:l})||(e=e===null?me.errors:e.concat(me.errors),t=e.length));let a=s.sort;if(typeof a!="string"){let n={instancePath:i+
"/sort",schemaPath:"#/properties/sort/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
n]:e.push(n),t++}if(!(a==="-created_at"||a==="created_at"||a==="-scheduled_at"||a==="scheduled_at")){let n={instancePath:i+
"/sort",schemaPath:"#/properties/sort/enum",keyword:"enum",params:{allowedValues:Io.properties.sort.enum},message:"must \
be equal to one of the allowed values"};e===null?e=[n]:e.push(n),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return ba.errors=e,t===0}ba.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Jn=qa,le={type:"object",additionalProperties:!1,properties:{content:{type:"\
string",maxLength:1e5},title:{type:["string","null"],maxLength:300},link:{anyOf:[{$ref:"#/components/schemas/PostLinkReq\
uest"},{type:"null"}]},media:{type:"array",maxItems:35,items:{$ref:"#/components/schemas/PostMediaRequest"}},targets:{type:"\
array",maxItems:50,items:{$ref:"#/components/schemas/PostTargetRequest"}},social_profile_ids:{type:"array",maxItems:50,uniqueItems:!0,
items:{$ref:"#/components/schemas/ConnectionId"}},schedule:{$ref:"#/components/schemas/PostScheduleRequest"},thread:{type:"\
array",maxItems:25,items:{$ref:"#/components/schemas/PostThreadPartRequest"}},first_comment:{anyOf:[{$ref:"#/components/\
schemas/PostFirstCommentRequest"},{type:"null"}]},recurrence:{anyOf:[{$ref:"#/components/schemas/PostRecurrenceRequest"},
{type:"null"}]},approval:{$ref:"#/components/schemas/PostApprovalRequest"},shorten_links:{type:"boolean"},labels:{type:"\
array",maxItems:20,uniqueItems:!0,items:{type:"string",minLength:1,maxLength:50}},notes:{type:["string","null"],maxLength:2e3},
external_ref:{type:["string","null"],maxLength:200},brand_id:{type:["string","null"],pattern:"^brand_[a-z0-9]{1,40}$",maxLength:46},
callback_url:{type:["string","null"],format:"uri",pattern:"^https?://",maxLength:2048},allow_duplicate:{type:"boolean",default:!1}}},
Yn={type:"object",additionalProperties:!1,required:["url"],properties:{url:{type:"string",format:"uri",pattern:"^https?:\
//",maxLength:2048},title:{type:["string","null"],maxLength:300},description:{type:["string","null"],maxLength:1e3},image_url:{
type:["string","null"],format:"uri",pattern:"^https?://",maxLength:2048}}},Ye=Tr().fullFormats.uri,Ge=new RegExp("^https\
?://","u");function ce(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,
t=0,o=ce.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.url===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"url"},message:"\
must have required property 'url'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="url"||r==="title"||r==="descri\
ption"||r==="image_url")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}if(s.url!==void 0){let r=s.
url;if(typeof r=="string"){if(k(r)>2048){let a={instancePath:i+"/url",schemaPath:"#/properties/url/maxLength",keyword:"m\
axLength",params:{limit:2048},message:"must NOT have more than 2048 characters"};e===null?e=[a]:e.push(a),t++}if(!Ge.test(
r)){let a={instancePath:i+"/url",schemaPath:"#/properties/url/pattern",keyword:"pattern",params:{pattern:"^https?://"},message:'\
must match pattern "^https?://"'};e===null?e=[a]:e.push(a),t++}if(!Ye(r)){let a={instancePath:i+"/url",schemaPath:"#/pro\
perties/url/format",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[a]:e.push(a),t++}}else{
let a={instancePath:i+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"};e===null?e=[a]:e.push(a),t++}}if(s.title!==void 0){let r=s.title;if(typeof r!="string"&&r!==null){let a={instancePath:i+
"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:Yn.properties.title.type},message:"must be str\
ing,null"};e===null?e=[a]:e.push(a),t++}if(typeof r=="string"&&k(r)>300){let a={instancePath:i+"/title",schemaPath:"#/pr\
operties/title/maxLength",keyword:"maxLength",params:{limit:300},message:"must NOT have more than 300 characters"};e===null?
e=[a]:e.push(a),t++}}if(s.description!==void 0){let r=s.description;if(typeof r!="string"&&r!==null){let a={instancePath:i+
"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:Yn.properties.description.type},message:"\
must be string,null"};e===null?e=[a]:e.push(a),t++}if(typeof r=="string"&&k(r)>1e3){let a={instancePath:i+"/description",
schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than \
1000 characters"};e===null?e=[a]:e.push(a),t++}}if(s.image_url!==void 0){let r=s.image_url;if(typeof r!="string"&&r!==null){
let a={instancePath:i+"/image_url",schemaPath:"#/properties/image_url/type",keyword:"type",params:{type:Yn.properties.image_url.
type},message:"must be string,null"};e===null?e=[a]:e.push(a),t++}if(typeof r=="string"){if(k(r)>2048){let a={instancePath:i+
"/image_url",schemaPath:"#/properties/image_url/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT hav\
e more than 2048 characters"};e===null?e=[a]:e.push(a),t++}if(!Ge.test(r)){let a={instancePath:i+"/image_url",schemaPath:"\
#/properties/image_url/pattern",keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};
e===null?e=[a]:e.push(a),t++}if(!Ye(r)){let a={instancePath:i+"/image_url",schemaPath:"#/properties/image_url/format",keyword:"\
format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[a]:e.push(a),t++}}}}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return ce.
errors=e,t===0}ce.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Sl={type:"object",additionalProperties:!1,required:[
"media_id"],properties:{media_id:{$ref:"#/components/schemas/MediaId"},alt_text:{type:["string","null"],maxLength:4086}}};
function F(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=F.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){
if(s.media_id===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"media_\
id"},message:"must have required property 'media_id'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="media_id"||
r==="alt_text")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}if(s.media_id!==void 0&&(Be(s.media_id,{instancePath:i+
"/media_id",parentData:s,parentDataProperty:"media_id",rootData:m,dynamicAnchors:l})||(e=e===null?Be.errors:e.concat(Be.
errors),t=e.length)),s.alt_text!==void 0){let r=s.alt_text;if(typeof r!="string"&&r!==null){let a={instancePath:i+"/alt_\
text",schemaPath:"#/properties/alt_text/type",keyword:"type",params:{type:Sl.properties.alt_text.type},message:"must be \
string,null"};e===null?e=[a]:e.push(a),t++}if(typeof r=="string"&&k(r)>4086){let a={instancePath:i+"/alt_text",schemaPath:"\
#/properties/alt_text/maxLength",keyword:"maxLength",params:{limit:4086},message:"must NOT have more than 4086 character\
s"};e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[r]:e.push(r),t++}return F.errors=e,t===0}F.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Lo={type:"object",additionalProperties:!1,required:["connection_id"],properties:{connection_id:{$ref:"#/components/s\
chemas/ConnectionId"},content:{type:["string","null"],maxLength:1e5},media:{type:["array","null"],maxItems:35,items:{$ref:"\
#/components/schemas/PostMediaRequest"}},scheduled_at:{anyOf:[{$ref:"#/components/schemas/ScheduledAt"},{type:"null"}]},
options:{$ref:"#/components/schemas/NetworkOptions"}}};var Cl=new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?$","u");function Br(s,{instancePath:i="",parentData:y,
parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=Br.evaluated;if(o.dynamicProps&&(o.props=void 0),
o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.local===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"local"},message:"must have required property 'local'"};e===null?
e=[r]:e.push(r),t++}if(s.timezone===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
timezone"},message:"must have required property 'timezone'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="local"||
r==="timezone")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}if(s.local!==void 0){let r=s.local;if(typeof r==
"string"){if(k(r)>19){let a={instancePath:i+"/local",schemaPath:"#/properties/local/maxLength",keyword:"maxLength",params:{
limit:19},message:"must NOT have more than 19 characters"};e===null?e=[a]:e.push(a),t++}if(!Cl.test(r)){let a={instancePath:i+
"/local",schemaPath:"#/properties/local/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}\
:[0-9]{2}(:[0-9]{2})?$"},message:'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?$"'};e===
null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/local",schemaPath:"#/properties/local/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}}s.timezone!==void 0&&(Z(s.timezone,{instancePath:i+
"/timezone",parentData:s,parentDataProperty:"timezone",rootData:m,dynamicAnchors:l})||(e=e===null?Z.errors:e.concat(Z.errors),
t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[r]:e.push(r),t++}return Br.errors=e,t===0}Br.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function fe(s,{
instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=fe.evaluated;
o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0);let r=t,a=!1,n=null,p=t;if(typeof s=="string"){if(k(s)>
35){let v={instancePath:i,schemaPath:"#/oneOf/0/maxLength",keyword:"maxLength",params:{limit:35},message:"must NOT have \
more than 35 characters"};e===null?e=[v]:e.push(v),t++}if(!is.validate(s)){let v={instancePath:i,schemaPath:"#/oneOf/0/f\
ormat",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[v]:e.push(v),t++}}else{
let v={instancePath:i,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[v]:e.push(v),t++}var c=p===t;c&&(a=!0,n=0);let u=t;Br(s,{instancePath:i,parentData:y,parentDataProperty:f,rootData:m,
dynamicAnchors:l})||(e=e===null?Br.errors:e.concat(Br.errors),t=e.length);var c=u===t;if(c&&a)a=!1,n=[n,1];else if(c){a=
!0,n=1;var h=!0}if(a)t=r,e!==null&&(r?e.length=r:e=null);else{let v={instancePath:i,schemaPath:"#/oneOf",keyword:"oneOf",
params:{passingSchemas:n},message:"must match exactly one schema in oneOf"};e===null?e=[v]:e.push(v),t++}return fe.errors=
e,o.props=h,t===0}fe.evaluated={dynamicProps:!0,dynamicItems:!1};function Kr(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=Kr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(Object.keys(s).length>50){let r={instancePath:i,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit:50},
message:"must NOT have more than 50 properties"};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/\
type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Kr.errors=e,t===
0}Kr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ye(s,{instancePath:i="",parentData:y,parentDataProperty:f,
rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=ye.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.connection_id===void 0){let a={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"connection_id"},message:"must have required property 'connection\
_id'"};e===null?e=[a]:e.push(a),t++}for(let a in s)if(!(a==="connection_id"||a==="content"||a==="media"||a==="scheduled_\
at"||a==="options")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(s.connection_id!==void 0&&(A(s.connection_id,
{instancePath:i+"/connection_id",parentData:s,parentDataProperty:"connection_id",rootData:m,dynamicAnchors:l})||(e=e===null?
A.errors:e.concat(A.errors),t=e.length)),s.content!==void 0){let a=s.content;if(typeof a!="string"&&a!==null){let n={instancePath:i+
"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type:Lo.properties.content.type},message:"must \
be string,null"};e===null?e=[n]:e.push(n),t++}if(typeof a=="string"&&k(a)>1e5){let n={instancePath:i+"/content",schemaPath:"\
#/properties/content/maxLength",keyword:"maxLength",params:{limit:1e5},message:"must NOT have more than 100000 character\
s"};e===null?e=[n]:e.push(n),t++}}if(s.media!==void 0){let a=s.media;if(!Array.isArray(a)&&a!==null){let n={instancePath:i+
"/media",schemaPath:"#/properties/media/type",keyword:"type",params:{type:Lo.properties.media.type},message:"must be arr\
ay,null"};e===null?e=[n]:e.push(n),t++}if(Array.isArray(a)){if(a.length>35){let p={instancePath:i+"/media",schemaPath:"#\
/properties/media/maxItems",keyword:"maxItems",params:{limit:35},message:"must NOT have more than 35 items"};e===null?e=
[p]:e.push(p),t++}let n=a.length;for(let p=0;p<n;p++)F(a[p],{instancePath:i+"/media/"+p,parentData:a,parentDataProperty:p,
rootData:m,dynamicAnchors:l})||(e=e===null?F.errors:e.concat(F.errors),t=e.length)}}if(s.scheduled_at!==void 0){let a=s.
scheduled_at,n=t,p=!1,u=t;fe(a,{instancePath:i+"/scheduled_at",parentData:s,parentDataProperty:"scheduled_at",rootData:m,
dynamicAnchors:l})||(e=e===null?fe.errors:e.concat(fe.errors),t=e.length);var r=u===t;p=p||r;let c=t;if(a!==null){let h={
instancePath:i+"/scheduled_at",schemaPath:"#/properties/scheduled_at/anyOf/1/type",keyword:"type",params:{type:"null"},message:"\
must be null"};e===null?e=[h]:e.push(h),t++}var r=c===t;if(p=p||r,p)t=n,e!==null&&(n?e.length=n:e=null);else{let h={instancePath:i+
"/scheduled_at",schemaPath:"#/properties/scheduled_at/anyOf",keyword:"anyOf",params:{},message:"must match a schema in a\
nyOf"};e===null?e=[h]:e.push(h),t++}}s.options!==void 0&&(Kr(s.options,{instancePath:i+"/options",parentData:s,parentDataProperty:"\
options",rootData:m,dynamicAnchors:l})||(e=e===null?Kr.errors:e.concat(Kr.errors),t=e.length))}else{let a={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),t++}return ye.
errors=e,t===0}ye.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Vl={type:"object",additionalProperties:!1,required:[
"mode"],properties:{mode:{type:"string",enum:["draft","at","now"]},scheduled_at:{$ref:"#/components/schemas/ScheduledAt"},
timezone:{$ref:"#/components/schemas/TimeZone"}}};function he(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,
dynamicAnchors:l={}}={}){let e=null,t=0,o=he.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
s&&typeof s=="object"&&!Array.isArray(s)){if(s.mode===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"mode"},message:"must have required property 'mode'"};e===null?e=[r]:e.push(r),t++}for(let r in s)
if(!(r==="mode"||r==="scheduled_at"||r==="timezone")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.push(
a),t++}if(s.mode!==void 0){let r=s.mode;if(typeof r!="string"){let a={instancePath:i+"/mode",schemaPath:"#/properties/mo\
de/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}if(!(r==="draft"||
r==="at"||r==="now")){let a={instancePath:i+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues:Vl.
properties.mode.enum},message:"must be equal to one of the allowed values"};e===null?e=[a]:e.push(a),t++}}s.scheduled_at!==
void 0&&(fe(s.scheduled_at,{instancePath:i+"/scheduled_at",parentData:s,parentDataProperty:"scheduled_at",rootData:m,dynamicAnchors:l})||
(e=e===null?fe.errors:e.concat(fe.errors),t=e.length)),s.timezone!==void 0&&(Z(s.timezone,{instancePath:i+"/timezone",parentData:s,
parentDataProperty:"timezone",rootData:m,dynamicAnchors:l})||(e=e===null?Z.errors:e.concat(Z.errors),t=e.length))}else{let r={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(
r),t++}return he.errors=e,t===0}he.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ge(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=ge.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.content===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"con\
tent"},message:"must have required property 'content'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="content"||
r==="media")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}if(s.content!==void 0){let r=s.content;if(typeof r==
"string"){if(k(r)>1e5){let a={instancePath:i+"/content",schemaPath:"#/properties/content/maxLength",keyword:"maxLength",
params:{limit:1e5},message:"must NOT have more than 100000 characters"};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+
"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[a]:e.push(a),t++}}if(s.media!==void 0){let r=s.media;if(Array.isArray(r)){if(r.length>35){let n={instancePath:i+"/med\
ia",schemaPath:"#/properties/media/maxItems",keyword:"maxItems",params:{limit:35},message:"must NOT have more than 35 it\
ems"};e===null?e=[n]:e.push(n),t++}let a=r.length;for(let n=0;n<a;n++)F(r[n],{instancePath:i+"/media/"+n,parentData:r,parentDataProperty:n,
rootData:m,dynamicAnchors:l})||(e=e===null?F.errors:e.concat(F.errors),t=e.length)}else{let a={instancePath:i+"/media",schemaPath:"\
#/properties/media/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),t++}}}else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),t++}return ge.errors=e,t===0}ge.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Pe(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=Pe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.delay_seconds===void 0&&(s.delay_seconds=0),s.content===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"content"},message:"must have required property 'content'"};e===null?e=[a]:e.push(a),t++}
for(let a in s)if(!(a==="content"||a==="media"||a==="delay_seconds")){let n={instancePath:i,schemaPath:"#/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===
null?e=[n]:e.push(n),t++}if(s.content!==void 0){let a=s.content;if(typeof a=="string"){if(k(a)>1e5){let n={instancePath:i+
"/content",schemaPath:"#/properties/content/maxLength",keyword:"maxLength",params:{limit:1e5},message:"must NOT have mor\
e than 100000 characters"};e===null?e=[n]:e.push(n),t++}if(k(a)<1){let n={instancePath:i+"/content",schemaPath:"#/proper\
ties/content/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=
[n]:e.push(n),t++}}else{let n={instancePath:i+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(s.media!==void 0){let a=s.media;if(Array.isArray(a)){
if(a.length>35){let p={instancePath:i+"/media",schemaPath:"#/properties/media/maxItems",keyword:"maxItems",params:{limit:35},
message:"must NOT have more than 35 items"};e===null?e=[p]:e.push(p),t++}let n=a.length;for(let p=0;p<n;p++)F(a[p],{instancePath:i+
"/media/"+p,parentData:a,parentDataProperty:p,rootData:m,dynamicAnchors:l})||(e=e===null?F.errors:e.concat(F.errors),t=e.
length)}else{let n={instancePath:i+"/media",schemaPath:"#/properties/media/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[n]:e.push(n),t++}}let r=s.delay_seconds;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let a={instancePath:i+"/delay_seconds",schemaPath:"#/properties/delay_seconds/type",keyword:"type",params:{type:"in\
teger"},message:"must be integer"};e===null?e=[a]:e.push(a),t++}if(typeof r=="number"&&isFinite(r)){if(r>86400||isNaN(r)){
let a={instancePath:i+"/delay_seconds",schemaPath:"#/properties/delay_seconds/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:86400},message:"must be <= 86400"};e===null?e=[a]:e.push(a),t++}if(r<0||isNaN(r)){let a={instancePath:i+"/dela\
y_seconds",schemaPath:"#/properties/delay_seconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"m\
ust be >= 0"};e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Pe.errors=e,t===0}Pe.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Gn={type:"object",additionalProperties:!1,required:["freq"],properties:{freq:{type:"string",enum:["\
daily","weekly","monthly"]},interval:{type:"integer",minimum:1,maximum:52,default:1},by_day:{type:"array",maxItems:7,uniqueItems:!0,
items:{$ref:"#/components/schemas/Weekday"}},until:{type:["string","null"],format:"date-time",maxLength:35},count:{type:[
"integer","null"],minimum:1,maximum:1e3}}},Wl={type:"string",enum:["MO","TU","WE","TH","FR","SA","SU"]};function Mr(s,{instancePath:i="",
parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=Mr.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s!="string"){let r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(!(s==="MO"||s==="TU"||s==="WE"||s===
"TH"||s==="FR"||s==="SA"||s==="SU")){let r={instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Wl.enum},
message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}return Mr.errors=e,t===0}Mr.evaluated=
{dynamicProps:!1,dynamicItems:!1};function ve(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){
let e=null,t=0,o=ve.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){if(s.interval===void 0&&(s.interval=1),s.freq===void 0){let a={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"freq"},message:"must have required property 'freq'"};e===null?e=[a]:e.push(a),
t++}for(let a in s)if(!(a==="freq"||a==="interval"||a==="by_day"||a==="until"||a==="count")){let n={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional p\
roperties"};e===null?e=[n]:e.push(n),t++}if(s.freq!==void 0){let a=s.freq;if(typeof a!="string"){let n={instancePath:i+"\
/freq",schemaPath:"#/properties/freq/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),t++}if(!(a==="daily"||a==="weekly"||a==="monthly")){let n={instancePath:i+"/freq",schemaPath:"#/properties/fre\
q/enum",keyword:"enum",params:{allowedValues:Gn.properties.freq.enum},message:"must be equal to one of the allowed value\
s"};e===null?e=[n]:e.push(n),t++}}let r=s.interval;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+
"/interval",schemaPath:"#/properties/interval/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===
null?e=[a]:e.push(a),t++}if(typeof r=="number"&&isFinite(r)){if(r>52||isNaN(r)){let a={instancePath:i+"/interval",schemaPath:"\
#/properties/interval/maximum",keyword:"maximum",params:{comparison:"<=",limit:52},message:"must be <= 52"};e===null?e=[
a]:e.push(a),t++}if(r<1||isNaN(r)){let a={instancePath:i+"/interval",schemaPath:"#/properties/interval/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[a]:e.push(a),t++}}if(s.by_day!==void 0){let a=s.
by_day;if(Array.isArray(a)){if(a.length>7){let c={instancePath:i+"/by_day",schemaPath:"#/properties/by_day/maxItems",keyword:"\
maxItems",params:{limit:7},message:"must NOT have more than 7 items"};e===null?e=[c]:e.push(c),t++}let n=a.length;for(let c=0;c<
n;c++)Mr(a[c],{instancePath:i+"/by_day/"+c,parentData:a,parentDataProperty:c,rootData:m,dynamicAnchors:l})||(e=e===null?
Mr.errors:e.concat(Mr.errors),t=e.length);let p=a.length,u;if(p>1){e:for(;p--;)for(u=p;u--;)if(Ae(a[p],a[u])){let c={instancePath:i+
"/by_day",schemaPath:"#/properties/by_day/uniqueItems",keyword:"uniqueItems",params:{i:p,j:u},message:"must NOT have dup\
licate items (items ## "+u+" and "+p+" are identical)"};e===null?e=[c]:e.push(c),t++;break e}}}else{let n={instancePath:i+
"/by_day",schemaPath:"#/properties/by_day/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=
[n]:e.push(n),t++}}if(s.until!==void 0){let a=s.until;if(typeof a!="string"&&a!==null){let n={instancePath:i+"/until",schemaPath:"\
#/properties/until/type",keyword:"type",params:{type:Gn.properties.until.type},message:"must be string,null"};e===null?e=
[n]:e.push(n),t++}if(typeof a=="string"){if(k(a)>35){let n={instancePath:i+"/until",schemaPath:"#/properties/until/maxLe\
ngth",keyword:"maxLength",params:{limit:35},message:"must NOT have more than 35 characters"};e===null?e=[n]:e.push(n),t++}
if(!is.validate(a)){let n={instancePath:i+"/until",schemaPath:"#/properties/until/format",keyword:"format",params:{format:"\
date-time"},message:'must match format "date-time"'};e===null?e=[n]:e.push(n),t++}}}if(s.count!==void 0){let a=s.count;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a)&&isFinite(a))&&a!==null){let n={instancePath:i+"/count",schemaPath:"#/properties/count/type",
keyword:"type",params:{type:Gn.properties.count.type},message:"must be integer,null"};e===null?e=[n]:e.push(n),t++}if(typeof a==
"number"&&isFinite(a)){if(a>1e3||isNaN(a)){let n={instancePath:i+"/count",schemaPath:"#/properties/count/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000"};e===null?e=[n]:e.push(n),t++}if(a<1||isNaN(a)){let n={
instancePath:i+"/count",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"};e===null?e=[n]:e.push(n),t++}}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return ve.errors=e,t===0}ve.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Zl={type:"object",additionalProperties:!1,required:["required"],properties:{required:{type:"boolean"},
approver_ids:{$ref:"#/components/schemas/ApproverIds"},note:{type:["string","null"],maxLength:2e3}}};function ke(s,{instancePath:i="",
parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=ke.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.required===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"required"},message:"must have require\
d property 'required'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="required"||r==="approver_ids"||r==="note")){
let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}if(s.required!==void 0&&typeof s.required!="boolean"){
let r={instancePath:i+"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[r]:e.push(r),t++}if(s.approver_ids!==void 0&&(ue(s.approver_ids,{instancePath:i+"/approver\
_ids",parentData:s,parentDataProperty:"approver_ids",rootData:m,dynamicAnchors:l})||(e=e===null?ue.errors:e.concat(ue.errors),
t=e.length)),s.note!==void 0){let r=s.note;if(typeof r!="string"&&r!==null){let a={instancePath:i+"/note",schemaPath:"#/\
properties/note/type",keyword:"type",params:{type:Zl.properties.note.type},message:"must be string,null"};e===null?e=[a]:
e.push(a),t++}if(typeof r=="string"&&k(r)>2e3){let a={instancePath:i+"/note",schemaPath:"#/properties/note/maxLength",keyword:"\
maxLength",params:{limit:2e3},message:"must NOT have more than 2000 characters"};e===null?e=[a]:e.push(a),t++}}}else{let r={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(
r),t++}return ke.errors=e,t===0}ke.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function qa(s,{instancePath:i="",
parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=qa.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){s.allow_duplicate===void 0&&
(s.allow_duplicate=!1);for(let p in s)if(!Tt.call(le.properties,p)){let u={instancePath:i,schemaPath:"#/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"};e===null?
e=[u]:e.push(u),t++}if(s.content!==void 0){let p=s.content;if(typeof p=="string"){if(k(p)>1e5){let u={instancePath:i+"/c\
ontent",schemaPath:"#/properties/content/maxLength",keyword:"maxLength",params:{limit:1e5},message:"must NOT have more t\
han 100000 characters"};e===null?e=[u]:e.push(u),t++}}else{let u={instancePath:i+"/content",schemaPath:"#/properties/con\
tent/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),t++}}if(s.title!==void 0){
let p=s.title;if(typeof p!="string"&&p!==null){let u={instancePath:i+"/title",schemaPath:"#/properties/title/type",keyword:"\
type",params:{type:le.properties.title.type},message:"must be string,null"};e===null?e=[u]:e.push(u),t++}if(typeof p=="s\
tring"&&k(p)>300){let u={instancePath:i+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit:300},
message:"must NOT have more than 300 characters"};e===null?e=[u]:e.push(u),t++}}if(s.link!==void 0){let p=s.link,u=t,c=!1,
h=t;ce(p,{instancePath:i+"/link",parentData:s,parentDataProperty:"link",rootData:m,dynamicAnchors:l})||(e=e===null?ce.errors:
e.concat(ce.errors),t=e.length);var r=h===t;c=c||r;let v=t;if(p!==null){let w={instancePath:i+"/link",schemaPath:"#/prop\
erties/link/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[w]:e.push(w),t++}var r=v===
t;if(c=c||r,c)t=u,e!==null&&(u?e.length=u:e=null);else{let w={instancePath:i+"/link",schemaPath:"#/properties/link/anyOf",
keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[w]:e.push(w),t++}}if(s.media!==void 0){let p=s.
media;if(Array.isArray(p)){if(p.length>35){let c={instancePath:i+"/media",schemaPath:"#/properties/media/maxItems",keyword:"\
maxItems",params:{limit:35},message:"must NOT have more than 35 items"};e===null?e=[c]:e.push(c),t++}let u=p.length;for(let c=0;c<
u;c++)F(p[c],{instancePath:i+"/media/"+c,parentData:p,parentDataProperty:c,rootData:m,dynamicAnchors:l})||(e=e===null?F.
errors:e.concat(F.errors),t=e.length)}else{let u={instancePath:i+"/media",schemaPath:"#/properties/media/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[u]:e.push(u),t++}}if(s.targets!==void 0){let p=s.targets;
if(Array.isArray(p)){if(p.length>50){let c={instancePath:i+"/targets",schemaPath:"#/properties/targets/maxItems",keyword:"\
maxItems",params:{limit:50},message:"must NOT have more than 50 items"};e===null?e=[c]:e.push(c),t++}let u=p.length;for(let c=0;c<
u;c++)ye(p[c],{instancePath:i+"/targets/"+c,parentData:p,parentDataProperty:c,rootData:m,dynamicAnchors:l})||(e=e===null?
ye.errors:e.concat(ye.errors),t=e.length)}else{let u={instancePath:i+"/targets",schemaPath:"#/properties/targets/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[u]:e.push(u),t++}}if(s.social_profile_ids!==void 0){let p=s.
social_profile_ids;if(Array.isArray(p)){if(p.length>50){let v={instancePath:i+"/social_profile_ids",schemaPath:"#/proper\
ties/social_profile_ids/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 items"};e===null?
e=[v]:e.push(v),t++}let u=p.length;for(let v=0;v<u;v++)A(p[v],{instancePath:i+"/social_profile_ids/"+v,parentData:p,parentDataProperty:v,
rootData:m,dynamicAnchors:l})||(e=e===null?A.errors:e.concat(A.errors),t=e.length);let c=p.length,h;if(c>1){e:for(;c--;)
for(h=c;h--;)if(Ae(p[c],p[h])){let v={instancePath:i+"/social_profile_ids",schemaPath:"#/properties/social_profile_ids/u\
niqueItems",keyword:"uniqueItems",params:{i:c,j:h},message:"must NOT have duplicate items (items ## "+h+" and "+c+" are \
identical)"};e===null?e=[v]:e.push(v),t++;break e}}}else{let u={instancePath:i+"/social_profile_ids",schemaPath:"#/prope\
rties/social_profile_ids/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[u]:e.push(u),t++}}
if(s.schedule!==void 0&&(he(s.schedule,{instancePath:i+"/schedule",parentData:s,parentDataProperty:"schedule",rootData:m,
dynamicAnchors:l})||(e=e===null?he.errors:e.concat(he.errors),t=e.length)),s.thread!==void 0){let p=s.thread;if(Array.isArray(
p)){if(p.length>25){let c={instancePath:i+"/thread",schemaPath:"#/properties/thread/maxItems",keyword:"maxItems",params:{
limit:25},message:"must NOT have more than 25 items"};e===null?e=[c]:e.push(c),t++}let u=p.length;for(let c=0;c<u;c++)ge(
p[c],{instancePath:i+"/thread/"+c,parentData:p,parentDataProperty:c,rootData:m,dynamicAnchors:l})||(e=e===null?ge.errors:
e.concat(ge.errors),t=e.length)}else{let u={instancePath:i+"/thread",schemaPath:"#/properties/thread/type",keyword:"type",
params:{type:"array"},message:"must be array"};e===null?e=[u]:e.push(u),t++}}if(s.first_comment!==void 0){let p=s.first_comment,
u=t,c=!1,h=t;Pe(p,{instancePath:i+"/first_comment",parentData:s,parentDataProperty:"first_comment",rootData:m,dynamicAnchors:l})||
(e=e===null?Pe.errors:e.concat(Pe.errors),t=e.length);var a=h===t;c=c||a;let v=t;if(p!==null){let w={instancePath:i+"/fi\
rst_comment",schemaPath:"#/properties/first_comment/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be n\
ull"};e===null?e=[w]:e.push(w),t++}var a=v===t;if(c=c||a,c)t=u,e!==null&&(u?e.length=u:e=null);else{let w={instancePath:i+
"/first_comment",schemaPath:"#/properties/first_comment/anyOf",keyword:"anyOf",params:{},message:"must match a schema in\
 anyOf"};e===null?e=[w]:e.push(w),t++}}if(s.recurrence!==void 0){let p=s.recurrence,u=t,c=!1,h=t;ve(p,{instancePath:i+"/\
recurrence",parentData:s,parentDataProperty:"recurrence",rootData:m,dynamicAnchors:l})||(e=e===null?ve.errors:e.concat(ve.
errors),t=e.length);var n=h===t;c=c||n;let v=t;if(p!==null){let w={instancePath:i+"/recurrence",schemaPath:"#/properties\
/recurrence/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[w]:e.push(w),t++}var n=v===
t;if(c=c||n,c)t=u,e!==null&&(u?e.length=u:e=null);else{let w={instancePath:i+"/recurrence",schemaPath:"#/properties/recu\
rrence/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[w]:e.push(w),t++}}if(s.approval!==
void 0&&(ke(s.approval,{instancePath:i+"/approval",parentData:s,parentDataProperty:"approval",rootData:m,dynamicAnchors:l})||
(e=e===null?ke.errors:e.concat(ke.errors),t=e.length)),s.shorten_links!==void 0&&typeof s.shorten_links!="boolean"){let p={
instancePath:i+"/shorten_links",schemaPath:"#/properties/shorten_links/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[p]:e.push(p),t++}if(s.labels!==void 0){let p=s.labels;if(Array.isArray(p)){if(p.length>20){
let v={instancePath:i+"/labels",schemaPath:"#/properties/labels/maxItems",keyword:"maxItems",params:{limit:20},message:"\
must NOT have more than 20 items"};e===null?e=[v]:e.push(v),t++}let u=p.length;for(let v=0;v<u;v++){let w=p[v];if(typeof w==
"string"){if(k(w)>50){let x={instancePath:i+"/labels/"+v,schemaPath:"#/properties/labels/items/maxLength",keyword:"maxLe\
ngth",params:{limit:50},message:"must NOT have more than 50 characters"};e===null?e=[x]:e.push(x),t++}if(k(w)<1){let x={
instancePath:i+"/labels/"+v,schemaPath:"#/properties/labels/items/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[x]:e.push(x),t++}}else{let x={instancePath:i+"/labels/"+v,schemaPath:"\
#/properties/labels/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[x]:e.push(x),
t++}}let c=p.length,h;if(c>1){let v={};for(;c--;){let w=p[c];if(typeof w=="string"){if(typeof v[w]=="number"){h=v[w];let x={
instancePath:i+"/labels",schemaPath:"#/properties/labels/uniqueItems",keyword:"uniqueItems",params:{i:c,j:h},message:"mu\
st NOT have duplicate items (items ## "+h+" and "+c+" are identical)"};e===null?e=[x]:e.push(x),t++;break}v[w]=c}}}}else{
let u={instancePath:i+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type:"array"},message:"must\
 be array"};e===null?e=[u]:e.push(u),t++}}if(s.notes!==void 0){let p=s.notes;if(typeof p!="string"&&p!==null){let u={instancePath:i+
"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type:le.properties.notes.type},message:"must be str\
ing,null"};e===null?e=[u]:e.push(u),t++}if(typeof p=="string"&&k(p)>2e3){let u={instancePath:i+"/notes",schemaPath:"#/pr\
operties/notes/maxLength",keyword:"maxLength",params:{limit:2e3},message:"must NOT have more than 2000 characters"};e===
null?e=[u]:e.push(u),t++}}if(s.external_ref!==void 0){let p=s.external_ref;if(typeof p!="string"&&p!==null){let u={instancePath:i+
"/external_ref",schemaPath:"#/properties/external_ref/type",keyword:"type",params:{type:le.properties.external_ref.type},
message:"must be string,null"};e===null?e=[u]:e.push(u),t++}if(typeof p=="string"&&k(p)>200){let u={instancePath:i+"/ext\
ernal_ref",schemaPath:"#/properties/external_ref/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT hav\
e more than 200 characters"};e===null?e=[u]:e.push(u),t++}}if(s.brand_id!==void 0){let p=s.brand_id;if(typeof p!="string"&&
p!==null){let u={instancePath:i+"/brand_id",schemaPath:"#/properties/brand_id/type",keyword:"type",params:{type:le.properties.
brand_id.type},message:"must be string,null"};e===null?e=[u]:e.push(u),t++}if(typeof p=="string"){if(k(p)>46){let u={instancePath:i+
"/brand_id",schemaPath:"#/properties/brand_id/maxLength",keyword:"maxLength",params:{limit:46},message:"must NOT have mo\
re than 46 characters"};e===null?e=[u]:e.push(u),t++}if(!mi.test(p)){let u={instancePath:i+"/brand_id",schemaPath:"#/pro\
perties/brand_id/pattern",keyword:"pattern",params:{pattern:"^brand_[a-z0-9]{1,40}$"},message:'must match pattern "^bran\
d_[a-z0-9]{1,40}$"'};e===null?e=[u]:e.push(u),t++}}}if(s.callback_url!==void 0){let p=s.callback_url;if(typeof p!="strin\
g"&&p!==null){let u={instancePath:i+"/callback_url",schemaPath:"#/properties/callback_url/type",keyword:"type",params:{type:le.
properties.callback_url.type},message:"must be string,null"};e===null?e=[u]:e.push(u),t++}if(typeof p=="string"){if(k(p)>
2048){let u={instancePath:i+"/callback_url",schemaPath:"#/properties/callback_url/maxLength",keyword:"maxLength",params:{
limit:2048},message:"must NOT have more than 2048 characters"};e===null?e=[u]:e.push(u),t++}if(!Ge.test(p)){let u={instancePath:i+
"/callback_url",schemaPath:"#/properties/callback_url/pattern",keyword:"pattern",params:{pattern:"^https?://"},message:'\
must match pattern "^https?://"'};e===null?e=[u]:e.push(u),t++}if(!Ye(p)){let u={instancePath:i+"/callback_url",schemaPath:"\
#/properties/callback_url/format",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[
u]:e.push(u),t++}}}if(typeof s.allow_duplicate!="boolean"){let p={instancePath:i+"/allow_duplicate",schemaPath:"#/proper\
ties/allow_duplicate/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[p]:e.push(p),t++}}else{
let p={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[p]:
e.push(p),t++}return qa.errors=e,t===0}qa.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var rp=xa,Bl={type:"objec\
t",additionalProperties:!1,required:["posts"],properties:{posts:{type:"array",minItems:1,maxItems:100,items:{$ref:"#/com\
ponents/schemas/CreatePostRequest"}},dry_run:{type:"boolean",default:!1},on_error:{type:"string",enum:["continue","abort"],
default:"continue"}}};function Ur(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){
let e=null,t=0,o=Ur.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){s.allow_duplicate===void 0&&(s.allow_duplicate=!1);for(let p in s)if(!Tt.call(le.properties,p)){let u={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"\
must NOT have additional properties"};e===null?e=[u]:e.push(u),t++}if(s.content!==void 0){let p=s.content;if(typeof p=="\
string"){if(k(p)>1e5){let u={instancePath:i+"/content",schemaPath:"#/properties/content/maxLength",keyword:"maxLength",params:{
limit:1e5},message:"must NOT have more than 100000 characters"};e===null?e=[u]:e.push(u),t++}}else{let u={instancePath:i+
"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[u]:e.push(u),t++}}if(s.title!==void 0){let p=s.title;if(typeof p!="string"&&p!==null){let u={instancePath:i+"/title",
schemaPath:"#/properties/title/type",keyword:"type",params:{type:le.properties.title.type},message:"must be string,null"};
e===null?e=[u]:e.push(u),t++}if(typeof p=="string"&&k(p)>300){let u={instancePath:i+"/title",schemaPath:"#/properties/ti\
tle/maxLength",keyword:"maxLength",params:{limit:300},message:"must NOT have more than 300 characters"};e===null?e=[u]:e.
push(u),t++}}if(s.link!==void 0){let p=s.link,u=t,c=!1,h=t;ce(p,{instancePath:i+"/link",parentData:s,parentDataProperty:"\
link",rootData:m,dynamicAnchors:l})||(e=e===null?ce.errors:e.concat(ce.errors),t=e.length);var r=h===t;c=c||r;let v=t;if(p!==
null){let w={instancePath:i+"/link",schemaPath:"#/properties/link/anyOf/1/type",keyword:"type",params:{type:"null"},message:"\
must be null"};e===null?e=[w]:e.push(w),t++}var r=v===t;if(c=c||r,c)t=u,e!==null&&(u?e.length=u:e=null);else{let w={instancePath:i+
"/link",schemaPath:"#/properties/link/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?
e=[w]:e.push(w),t++}}if(s.media!==void 0){let p=s.media;if(Array.isArray(p)){if(p.length>35){let c={instancePath:i+"/med\
ia",schemaPath:"#/properties/media/maxItems",keyword:"maxItems",params:{limit:35},message:"must NOT have more than 35 it\
ems"};e===null?e=[c]:e.push(c),t++}let u=p.length;for(let c=0;c<u;c++)F(p[c],{instancePath:i+"/media/"+c,parentData:p,parentDataProperty:c,
rootData:m,dynamicAnchors:l})||(e=e===null?F.errors:e.concat(F.errors),t=e.length)}else{let u={instancePath:i+"/media",schemaPath:"\
#/properties/media/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[u]:e.push(u),t++}}if(s.
targets!==void 0){let p=s.targets;if(Array.isArray(p)){if(p.length>50){let c={instancePath:i+"/targets",schemaPath:"#/pr\
operties/targets/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 items"};e===null?e=[
c]:e.push(c),t++}let u=p.length;for(let c=0;c<u;c++)ye(p[c],{instancePath:i+"/targets/"+c,parentData:p,parentDataProperty:c,
rootData:m,dynamicAnchors:l})||(e=e===null?ye.errors:e.concat(ye.errors),t=e.length)}else{let u={instancePath:i+"/target\
s",schemaPath:"#/properties/targets/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[u]:e.
push(u),t++}}if(s.social_profile_ids!==void 0){let p=s.social_profile_ids;if(Array.isArray(p)){if(p.length>50){let v={instancePath:i+
"/social_profile_ids",schemaPath:"#/properties/social_profile_ids/maxItems",keyword:"maxItems",params:{limit:50},message:"\
must NOT have more than 50 items"};e===null?e=[v]:e.push(v),t++}let u=p.length;for(let v=0;v<u;v++)A(p[v],{instancePath:i+
"/social_profile_ids/"+v,parentData:p,parentDataProperty:v,rootData:m,dynamicAnchors:l})||(e=e===null?A.errors:e.concat(
A.errors),t=e.length);let c=p.length,h;if(c>1){e:for(;c--;)for(h=c;h--;)if(Ae(p[c],p[h])){let v={instancePath:i+"/social\
_profile_ids",schemaPath:"#/properties/social_profile_ids/uniqueItems",keyword:"uniqueItems",params:{i:c,j:h},message:"m\
ust NOT have duplicate items (items ## "+h+" and "+c+" are identical)"};e===null?e=[v]:e.push(v),t++;break e}}}else{let u={
instancePath:i+"/social_profile_ids",schemaPath:"#/properties/social_profile_ids/type",keyword:"type",params:{type:"arra\
y"},message:"must be array"};e===null?e=[u]:e.push(u),t++}}if(s.schedule!==void 0&&(he(s.schedule,{instancePath:i+"/sche\
dule",parentData:s,parentDataProperty:"schedule",rootData:m,dynamicAnchors:l})||(e=e===null?he.errors:e.concat(he.errors),
t=e.length)),s.thread!==void 0){let p=s.thread;if(Array.isArray(p)){if(p.length>25){let c={instancePath:i+"/thread",schemaPath:"\
#/properties/thread/maxItems",keyword:"maxItems",params:{limit:25},message:"must NOT have more than 25 items"};e===null?
e=[c]:e.push(c),t++}let u=p.length;for(let c=0;c<u;c++)ge(p[c],{instancePath:i+"/thread/"+c,parentData:p,parentDataProperty:c,
rootData:m,dynamicAnchors:l})||(e=e===null?ge.errors:e.concat(ge.errors),t=e.length)}else{let u={instancePath:i+"/thread",
schemaPath:"#/properties/thread/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[u]:e.push(
u),t++}}if(s.first_comment!==void 0){let p=s.first_comment,u=t,c=!1,h=t;Pe(p,{instancePath:i+"/first_comment",parentData:s,
parentDataProperty:"first_comment",rootData:m,dynamicAnchors:l})||(e=e===null?Pe.errors:e.concat(Pe.errors),t=e.length);
var a=h===t;c=c||a;let v=t;if(p!==null){let w={instancePath:i+"/first_comment",schemaPath:"#/properties/first_comment/an\
yOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[w]:e.push(w),t++}var a=v===t;if(c=c||
a,c)t=u,e!==null&&(u?e.length=u:e=null);else{let w={instancePath:i+"/first_comment",schemaPath:"#/properties/first_comme\
nt/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[w]:e.push(w),t++}}if(s.recurrence!==
void 0){let p=s.recurrence,u=t,c=!1,h=t;ve(p,{instancePath:i+"/recurrence",parentData:s,parentDataProperty:"recurrence",
rootData:m,dynamicAnchors:l})||(e=e===null?ve.errors:e.concat(ve.errors),t=e.length);var n=h===t;c=c||n;let v=t;if(p!==null){
let w={instancePath:i+"/recurrence",schemaPath:"#/properties/recurrence/anyOf/1/type",keyword:"type",params:{type:"null"},
message:"must be null"};e===null?e=[w]:e.push(w),t++}var n=v===t;if(c=c||n,c)t=u,e!==null&&(u?e.length=u:e=null);else{let w={
instancePath:i+"/recurrence",schemaPath:"#/properties/recurrence/anyOf",keyword:"anyOf",params:{},message:"must match a \
schema in anyOf"};e===null?e=[w]:e.push(w),t++}}if(s.approval!==void 0&&(ke(s.approval,{instancePath:i+"/approval",parentData:s,
parentDataProperty:"approval",rootData:m,dynamicAnchors:l})||(e=e===null?ke.errors:e.concat(ke.errors),t=e.length)),s.shorten_links!==
void 0&&typeof s.shorten_links!="boolean"){let p={instancePath:i+"/shorten_links",schemaPath:"#/properties/shorten_links\
/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[p]:e.push(p),t++}if(s.labels!==void 0){
let p=s.labels;if(Array.isArray(p)){if(p.length>20){let v={instancePath:i+"/labels",schemaPath:"#/properties/labels/maxI\
tems",keyword:"maxItems",params:{limit:20},message:"must NOT have more than 20 items"};e===null?e=[v]:e.push(v),t++}let u=p.
length;for(let v=0;v<u;v++){let w=p[v];if(typeof w=="string"){if(k(w)>50){let x={instancePath:i+"/labels/"+v,schemaPath:"\
#/properties/labels/items/maxLength",keyword:"maxLength",params:{limit:50},message:"must NOT have more than 50 character\
s"};e===null?e=[x]:e.push(x),t++}if(k(w)<1){let x={instancePath:i+"/labels/"+v,schemaPath:"#/properties/labels/items/min\
Length",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[x]:e.push(x),t++}}else{
let x={instancePath:i+"/labels/"+v,schemaPath:"#/properties/labels/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[x]:e.push(x),t++}}let c=p.length,h;if(c>1){let v={};for(;c--;){let w=p[c];if(typeof w=="str\
ing"){if(typeof v[w]=="number"){h=v[w];let x={instancePath:i+"/labels",schemaPath:"#/properties/labels/uniqueItems",keyword:"\
uniqueItems",params:{i:c,j:h},message:"must NOT have duplicate items (items ## "+h+" and "+c+" are identical)"};e===null?
e=[x]:e.push(x),t++;break}v[w]=c}}}}else{let u={instancePath:i+"/labels",schemaPath:"#/properties/labels/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[u]:e.push(u),t++}}if(s.notes!==void 0){let p=s.notes;if(typeof p!=
"string"&&p!==null){let u={instancePath:i+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type:le.properties.
notes.type},message:"must be string,null"};e===null?e=[u]:e.push(u),t++}if(typeof p=="string"&&k(p)>2e3){let u={instancePath:i+
"/notes",schemaPath:"#/properties/notes/maxLength",keyword:"maxLength",params:{limit:2e3},message:"must NOT have more th\
an 2000 characters"};e===null?e=[u]:e.push(u),t++}}if(s.external_ref!==void 0){let p=s.external_ref;if(typeof p!="string"&&
p!==null){let u={instancePath:i+"/external_ref",schemaPath:"#/properties/external_ref/type",keyword:"type",params:{type:le.
properties.external_ref.type},message:"must be string,null"};e===null?e=[u]:e.push(u),t++}if(typeof p=="string"&&k(p)>200){
let u={instancePath:i+"/external_ref",schemaPath:"#/properties/external_ref/maxLength",keyword:"maxLength",params:{limit:200},
message:"must NOT have more than 200 characters"};e===null?e=[u]:e.push(u),t++}}if(s.brand_id!==void 0){let p=s.brand_id;
if(typeof p!="string"&&p!==null){let u={instancePath:i+"/brand_id",schemaPath:"#/properties/brand_id/type",keyword:"type",
params:{type:le.properties.brand_id.type},message:"must be string,null"};e===null?e=[u]:e.push(u),t++}if(typeof p=="stri\
ng"){if(k(p)>46){let u={instancePath:i+"/brand_id",schemaPath:"#/properties/brand_id/maxLength",keyword:"maxLength",params:{
limit:46},message:"must NOT have more than 46 characters"};e===null?e=[u]:e.push(u),t++}if(!mi.test(p)){let u={instancePath:i+
"/brand_id",schemaPath:"#/properties/brand_id/pattern",keyword:"pattern",params:{pattern:"^brand_[a-z0-9]{1,40}$"},message:'\
must match pattern "^brand_[a-z0-9]{1,40}$"'};e===null?e=[u]:e.push(u),t++}}}if(s.callback_url!==void 0){let p=s.callback_url;
if(typeof p!="string"&&p!==null){let u={instancePath:i+"/callback_url",schemaPath:"#/properties/callback_url/type",keyword:"\
type",params:{type:le.properties.callback_url.type},message:"must be string,null"};e===null?e=[u]:e.push(u),t++}if(typeof p==
"string"){if(k(p)>2048){let u={instancePath:i+"/callback_url",schemaPath:"#/properties/callback_url/maxLength",keyword:"\
maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters"};e===null?e=[u]:e.push(u),t++}if(!Ge.test(
p)){let u={instancePath:i+"/callback_url",schemaPath:"#/properties/callback_url/pattern",keyword:"pattern",params:{pattern:"\
^https?://"},message:'must match pattern "^https?://"'};e===null?e=[u]:e.push(u),t++}if(!Ye(p)){let u={instancePath:i+"/\
callback_url",schemaPath:"#/properties/callback_url/format",keyword:"format",params:{format:"uri"},message:'must match f\
ormat "uri"'};e===null?e=[u]:e.push(u),t++}}}if(typeof s.allow_duplicate!="boolean"){let p={instancePath:i+"/allow_dupli\
cate",schemaPath:"#/properties/allow_duplicate/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===
null?e=[p]:e.push(p),t++}}else{let p={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[p]:e.push(p),t++}return Ur.errors=e,t===0}Ur.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function xa(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=xa.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.dry_run===void 0&&(s.dry_run=!1),s.on_error===void 0&&(s.on_error="continue"),s.posts===void 0){let a={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"posts"},message:"must have required property 'posts'"};
e===null?e=[a]:e.push(a),t++}for(let a in s)if(!(a==="posts"||a==="dry_run"||a==="on_error")){let n={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional p\
roperties"};e===null?e=[n]:e.push(n),t++}if(s.posts!==void 0){let a=s.posts;if(Array.isArray(a)){if(a.length>100){let p={
instancePath:i+"/posts",schemaPath:"#/properties/posts/maxItems",keyword:"maxItems",params:{limit:100},message:"must NOT\
 have more than 100 items"};e===null?e=[p]:e.push(p),t++}if(a.length<1){let p={instancePath:i+"/posts",schemaPath:"#/pro\
perties/posts/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[p]:e.
push(p),t++}let n=a.length;for(let p=0;p<n;p++)Ur(a[p],{instancePath:i+"/posts/"+p,parentData:a,parentDataProperty:p,rootData:m,
dynamicAnchors:l})||(e=e===null?Ur.errors:e.concat(Ur.errors),t=e.length)}else{let n={instancePath:i+"/posts",schemaPath:"\
#/properties/posts/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),t++}}if(typeof s.
dry_run!="boolean"){let a={instancePath:i+"/dry_run",schemaPath:"#/properties/dry_run/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"};e===null?e=[a]:e.push(a),t++}let r=s.on_error;if(typeof r!="string"){let a={instancePath:i+
"/on_error",schemaPath:"#/properties/on_error/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[a]:e.push(a),t++}if(!(r==="continue"||r==="abort")){let a={instancePath:i+"/on_error",schemaPath:"#/properties/o\
n_error/enum",keyword:"enum",params:{allowedValues:Bl.properties.on_error.enum},message:"must be equal to one of the all\
owed values"};e===null?e=[a]:e.push(a),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return xa.errors=e,t===0}xa.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var we=Da;var Kl=new RegExp("^post_[a-z0-9]{1,40}$","u");function Hr(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,
dynamicAnchors:l={}}={}){let e=null,t=0,o=Hr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s=="string"){if(k(s)>45){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:45},message:"\
must NOT have more than 45 characters"};e===null?e=[r]:e.push(r),t++}if(!Kl.test(s)){let r={instancePath:i,schemaPath:"#\
/pattern",keyword:"pattern",params:{pattern:"^post_[a-z0-9]{1,40}$"},message:'must match pattern "^post_[a-z0-9]{1,40}$"'};
e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),t++}return Hr.errors=e,t===0}Hr.evaluated={dynamicProps:!1,dynamicItems:!1};function Da(s,{
instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=Da.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.post_id===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"post_id"},message:"mus\
t have required property 'post_id'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(r!=="post_id"){let a={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have \
additional properties"};e===null?e=[a]:e.push(a),t++}s.post_id!==void 0&&(Hr(s.post_id,{instancePath:i+"/post_id",parentData:s,
parentDataProperty:"post_id",rootData:m,dynamicAnchors:l})||(e=e===null?Hr.errors:e.concat(Hr.errors),t=e.length))}else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),t++}return Da.errors=e,t===0}Da.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var li=Na;function Na(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=Na.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s["x-request-id"]!==void 0&&(O(s["x-request-id"],{instancePath:i+"/x-request-id",parentData:s,parentDataProperty:"\
x-request-id",rootData:m,dynamicAnchors:l})||(e=e===null?O.errors:e.concat(O.errors),t=e.length)),s["x-workspace-id"]!==
void 0&&($(s["x-workspace-id"],{instancePath:i+"/x-workspace-id",parentData:s,parentDataProperty:"x-workspace-id",rootData:m,
dynamicAnchors:l})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),s["idempotency-key"]!==void 0){let r=s["idempot\
ency-key"];if(typeof r=="string"){if(k(r)>257){let a={instancePath:i+"/idempotency-key",schemaPath:"#/properties/idempot\
ency-key/maxLength",keyword:"maxLength",params:{limit:257},message:"must NOT have more than 257 characters"};e===null?e=
[a]:e.push(a),t++}if(!ni.test(r)){let a={instancePath:i+"/idempotency-key",schemaPath:"#/properties/idempotency-key/patt\
ern",keyword:"pattern",params:{pattern:'^([A-Za-z0-9._-]{1,255}|"[A-Za-z0-9._-]{1,255}")$'},message:'must match pattern \
"^([A-Za-z0-9._-]{1,255}|"[A-Za-z0-9._-]{1,255}")$"'};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/idempot\
ency-key",schemaPath:"#/properties/idempotency-key/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[a]:e.push(a),t++}}if(s["if-match"]!==void 0){let r=s["if-match"];if(typeof r=="string"){if(k(r)>500){let a={
instancePath:i+"/if-match",schemaPath:"#/properties/if-match/maxLength",keyword:"maxLength",params:{limit:500},message:"\
must NOT have more than 500 characters"};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/if-match",schemaPath:"\
#/properties/if-match/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}}}else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),t++}return Na.errors=e,t===0}Na.evaluated={props:{"x-request-id":!0,"x-workspace-id":!0,"idempotency-key":!0,"\
if-match":!0},dynamicProps:!1,dynamicItems:!1};var sp=Ia,Ar={type:"object",additionalProperties:!1,minProperties:1,properties:{
content:{type:"string",maxLength:1e5},title:{type:["string","null"],maxLength:300},link:{anyOf:[{$ref:"#/components/sche\
mas/PostLinkRequest"},{type:"null"}]},media:{type:"array",maxItems:35,items:{$ref:"#/components/schemas/PostMediaRequest"}},
targets:{type:"array",maxItems:50,items:{$ref:"#/components/schemas/PostTargetRequest"}},social_profile_ids:{type:"array",
maxItems:50,uniqueItems:!0,items:{$ref:"#/components/schemas/ConnectionId"}},schedule:{$ref:"#/components/schemas/PostSc\
heduleRequest"},thread:{type:"array",maxItems:25,items:{$ref:"#/components/schemas/PostThreadPartRequest"}},first_comment:{
anyOf:[{$ref:"#/components/schemas/PostFirstCommentRequest"},{type:"null"}]},recurrence:{anyOf:[{$ref:"#/components/sche\
mas/PostRecurrenceRequest"},{type:"null"}]},approval:{$ref:"#/components/schemas/PostApprovalRequest"},shorten_links:{type:"\
boolean"},labels:{type:"array",maxItems:20,uniqueItems:!0,items:{type:"string",minLength:1,maxLength:50}},notes:{type:["\
string","null"],maxLength:2e3},external_ref:{type:["string","null"],maxLength:200},brand_id:{type:["string","null"],pattern:"\
^brand_[a-z0-9]{1,40}$",maxLength:46},callback_url:{type:["string","null"],format:"uri",pattern:"^https?://",maxLength:2048},
allow_duplicate:{type:"boolean"}}};function Ia(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){
let e=null,t=0,o=Ia.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){if(Object.keys(s).length<1){let p={instancePath:i,schemaPath:"#/minProperties",keyword:"minProperties",
params:{limit:1},message:"must NOT have fewer than 1 properties"};e===null?e=[p]:e.push(p),t++}for(let p in s)if(!Tt.call(
Ar.properties,p)){let u={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},
message:"must NOT have additional properties"};e===null?e=[u]:e.push(u),t++}if(s.content!==void 0){let p=s.content;if(typeof p==
"string"){if(k(p)>1e5){let u={instancePath:i+"/content",schemaPath:"#/properties/content/maxLength",keyword:"maxLength",
params:{limit:1e5},message:"must NOT have more than 100000 characters"};e===null?e=[u]:e.push(u),t++}}else{let u={instancePath:i+
"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[u]:e.push(u),t++}}if(s.title!==void 0){let p=s.title;if(typeof p!="string"&&p!==null){let u={instancePath:i+"/title",
schemaPath:"#/properties/title/type",keyword:"type",params:{type:Ar.properties.title.type},message:"must be string,null"};
e===null?e=[u]:e.push(u),t++}if(typeof p=="string"&&k(p)>300){let u={instancePath:i+"/title",schemaPath:"#/properties/ti\
tle/maxLength",keyword:"maxLength",params:{limit:300},message:"must NOT have more than 300 characters"};e===null?e=[u]:e.
push(u),t++}}if(s.link!==void 0){let p=s.link,u=t,c=!1,h=t;ce(p,{instancePath:i+"/link",parentData:s,parentDataProperty:"\
link",rootData:m,dynamicAnchors:l})||(e=e===null?ce.errors:e.concat(ce.errors),t=e.length);var r=h===t;c=c||r;let v=t;if(p!==
null){let w={instancePath:i+"/link",schemaPath:"#/properties/link/anyOf/1/type",keyword:"type",params:{type:"null"},message:"\
must be null"};e===null?e=[w]:e.push(w),t++}var r=v===t;if(c=c||r,c)t=u,e!==null&&(u?e.length=u:e=null);else{let w={instancePath:i+
"/link",schemaPath:"#/properties/link/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?
e=[w]:e.push(w),t++}}if(s.media!==void 0){let p=s.media;if(Array.isArray(p)){if(p.length>35){let c={instancePath:i+"/med\
ia",schemaPath:"#/properties/media/maxItems",keyword:"maxItems",params:{limit:35},message:"must NOT have more than 35 it\
ems"};e===null?e=[c]:e.push(c),t++}let u=p.length;for(let c=0;c<u;c++)F(p[c],{instancePath:i+"/media/"+c,parentData:p,parentDataProperty:c,
rootData:m,dynamicAnchors:l})||(e=e===null?F.errors:e.concat(F.errors),t=e.length)}else{let u={instancePath:i+"/media",schemaPath:"\
#/properties/media/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[u]:e.push(u),t++}}if(s.
targets!==void 0){let p=s.targets;if(Array.isArray(p)){if(p.length>50){let c={instancePath:i+"/targets",schemaPath:"#/pr\
operties/targets/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 items"};e===null?e=[
c]:e.push(c),t++}let u=p.length;for(let c=0;c<u;c++)ye(p[c],{instancePath:i+"/targets/"+c,parentData:p,parentDataProperty:c,
rootData:m,dynamicAnchors:l})||(e=e===null?ye.errors:e.concat(ye.errors),t=e.length)}else{let u={instancePath:i+"/target\
s",schemaPath:"#/properties/targets/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[u]:e.
push(u),t++}}if(s.social_profile_ids!==void 0){let p=s.social_profile_ids;if(Array.isArray(p)){if(p.length>50){let v={instancePath:i+
"/social_profile_ids",schemaPath:"#/properties/social_profile_ids/maxItems",keyword:"maxItems",params:{limit:50},message:"\
must NOT have more than 50 items"};e===null?e=[v]:e.push(v),t++}let u=p.length;for(let v=0;v<u;v++)A(p[v],{instancePath:i+
"/social_profile_ids/"+v,parentData:p,parentDataProperty:v,rootData:m,dynamicAnchors:l})||(e=e===null?A.errors:e.concat(
A.errors),t=e.length);let c=p.length,h;if(c>1){e:for(;c--;)for(h=c;h--;)if(Ae(p[c],p[h])){let v={instancePath:i+"/social\
_profile_ids",schemaPath:"#/properties/social_profile_ids/uniqueItems",keyword:"uniqueItems",params:{i:c,j:h},message:"m\
ust NOT have duplicate items (items ## "+h+" and "+c+" are identical)"};e===null?e=[v]:e.push(v),t++;break e}}}else{let u={
instancePath:i+"/social_profile_ids",schemaPath:"#/properties/social_profile_ids/type",keyword:"type",params:{type:"arra\
y"},message:"must be array"};e===null?e=[u]:e.push(u),t++}}if(s.schedule!==void 0&&(he(s.schedule,{instancePath:i+"/sche\
dule",parentData:s,parentDataProperty:"schedule",rootData:m,dynamicAnchors:l})||(e=e===null?he.errors:e.concat(he.errors),
t=e.length)),s.thread!==void 0){let p=s.thread;if(Array.isArray(p)){if(p.length>25){let c={instancePath:i+"/thread",schemaPath:"\
#/properties/thread/maxItems",keyword:"maxItems",params:{limit:25},message:"must NOT have more than 25 items"};e===null?
e=[c]:e.push(c),t++}let u=p.length;for(let c=0;c<u;c++)ge(p[c],{instancePath:i+"/thread/"+c,parentData:p,parentDataProperty:c,
rootData:m,dynamicAnchors:l})||(e=e===null?ge.errors:e.concat(ge.errors),t=e.length)}else{let u={instancePath:i+"/thread",
schemaPath:"#/properties/thread/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[u]:e.push(
u),t++}}if(s.first_comment!==void 0){let p=s.first_comment,u=t,c=!1,h=t;Pe(p,{instancePath:i+"/first_comment",parentData:s,
parentDataProperty:"first_comment",rootData:m,dynamicAnchors:l})||(e=e===null?Pe.errors:e.concat(Pe.errors),t=e.length);
var a=h===t;c=c||a;let v=t;if(p!==null){let w={instancePath:i+"/first_comment",schemaPath:"#/properties/first_comment/an\
yOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[w]:e.push(w),t++}var a=v===t;if(c=c||
a,c)t=u,e!==null&&(u?e.length=u:e=null);else{let w={instancePath:i+"/first_comment",schemaPath:"#/properties/first_comme\
nt/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[w]:e.push(w),t++}}if(s.recurrence!==
void 0){let p=s.recurrence,u=t,c=!1,h=t;ve(p,{instancePath:i+"/recurrence",parentData:s,parentDataProperty:"recurrence",
rootData:m,dynamicAnchors:l})||(e=e===null?ve.errors:e.concat(ve.errors),t=e.length);var n=h===t;c=c||n;let v=t;if(p!==null){
let w={instancePath:i+"/recurrence",schemaPath:"#/properties/recurrence/anyOf/1/type",keyword:"type",params:{type:"null"},
message:"must be null"};e===null?e=[w]:e.push(w),t++}var n=v===t;if(c=c||n,c)t=u,e!==null&&(u?e.length=u:e=null);else{let w={
instancePath:i+"/recurrence",schemaPath:"#/properties/recurrence/anyOf",keyword:"anyOf",params:{},message:"must match a \
schema in anyOf"};e===null?e=[w]:e.push(w),t++}}if(s.approval!==void 0&&(ke(s.approval,{instancePath:i+"/approval",parentData:s,
parentDataProperty:"approval",rootData:m,dynamicAnchors:l})||(e=e===null?ke.errors:e.concat(ke.errors),t=e.length)),s.shorten_links!==
void 0&&typeof s.shorten_links!="boolean"){let p={instancePath:i+"/shorten_links",schemaPath:"#/properties/shorten_links\
/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[p]:e.push(p),t++}if(s.labels!==void 0){
let p=s.labels;if(Array.isArray(p)){if(p.length>20){let v={instancePath:i+"/labels",schemaPath:"#/properties/labels/maxI\
tems",keyword:"maxItems",params:{limit:20},message:"must NOT have more than 20 items"};e===null?e=[v]:e.push(v),t++}let u=p.
length;for(let v=0;v<u;v++){let w=p[v];if(typeof w=="string"){if(k(w)>50){let x={instancePath:i+"/labels/"+v,schemaPath:"\
#/properties/labels/items/maxLength",keyword:"maxLength",params:{limit:50},message:"must NOT have more than 50 character\
s"};e===null?e=[x]:e.push(x),t++}if(k(w)<1){let x={instancePath:i+"/labels/"+v,schemaPath:"#/properties/labels/items/min\
Length",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[x]:e.push(x),t++}}else{
let x={instancePath:i+"/labels/"+v,schemaPath:"#/properties/labels/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[x]:e.push(x),t++}}let c=p.length,h;if(c>1){let v={};for(;c--;){let w=p[c];if(typeof w=="str\
ing"){if(typeof v[w]=="number"){h=v[w];let x={instancePath:i+"/labels",schemaPath:"#/properties/labels/uniqueItems",keyword:"\
uniqueItems",params:{i:c,j:h},message:"must NOT have duplicate items (items ## "+h+" and "+c+" are identical)"};e===null?
e=[x]:e.push(x),t++;break}v[w]=c}}}}else{let u={instancePath:i+"/labels",schemaPath:"#/properties/labels/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[u]:e.push(u),t++}}if(s.notes!==void 0){let p=s.notes;if(typeof p!=
"string"&&p!==null){let u={instancePath:i+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type:Ar.properties.
notes.type},message:"must be string,null"};e===null?e=[u]:e.push(u),t++}if(typeof p=="string"&&k(p)>2e3){let u={instancePath:i+
"/notes",schemaPath:"#/properties/notes/maxLength",keyword:"maxLength",params:{limit:2e3},message:"must NOT have more th\
an 2000 characters"};e===null?e=[u]:e.push(u),t++}}if(s.external_ref!==void 0){let p=s.external_ref;if(typeof p!="string"&&
p!==null){let u={instancePath:i+"/external_ref",schemaPath:"#/properties/external_ref/type",keyword:"type",params:{type:Ar.
properties.external_ref.type},message:"must be string,null"};e===null?e=[u]:e.push(u),t++}if(typeof p=="string"&&k(p)>200){
let u={instancePath:i+"/external_ref",schemaPath:"#/properties/external_ref/maxLength",keyword:"maxLength",params:{limit:200},
message:"must NOT have more than 200 characters"};e===null?e=[u]:e.push(u),t++}}if(s.brand_id!==void 0){let p=s.brand_id;
if(typeof p!="string"&&p!==null){let u={instancePath:i+"/brand_id",schemaPath:"#/properties/brand_id/type",keyword:"type",
params:{type:Ar.properties.brand_id.type},message:"must be string,null"};e===null?e=[u]:e.push(u),t++}if(typeof p=="stri\
ng"){if(k(p)>46){let u={instancePath:i+"/brand_id",schemaPath:"#/properties/brand_id/maxLength",keyword:"maxLength",params:{
limit:46},message:"must NOT have more than 46 characters"};e===null?e=[u]:e.push(u),t++}if(!mi.test(p)){let u={instancePath:i+
"/brand_id",schemaPath:"#/properties/brand_id/pattern",keyword:"pattern",params:{pattern:"^brand_[a-z0-9]{1,40}$"},message:'\
must match pattern "^brand_[a-z0-9]{1,40}$"'};e===null?e=[u]:e.push(u),t++}}}if(s.callback_url!==void 0){let p=s.callback_url;
if(typeof p!="string"&&p!==null){let u={instancePath:i+"/callback_url",schemaPath:"#/properties/callback_url/type",keyword:"\
type",params:{type:Ar.properties.callback_url.type},message:"must be string,null"};e===null?e=[u]:e.push(u),t++}if(typeof p==
"string"){if(k(p)>2048){let u={instancePath:i+"/callback_url",schemaPath:"#/properties/callback_url/maxLength",keyword:"\
maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters"};e===null?e=[u]:e.push(u),t++}if(!Ge.test(
p)){let u={instancePath:i+"/callback_url",schemaPath:"#/properties/callback_url/pattern",keyword:"pattern",params:{pattern:"\
^https?://"},message:'must match pattern "^https?://"'};e===null?e=[u]:e.push(u),t++}if(!Ye(p)){let u={instancePath:i+"/\
callback_url",schemaPath:"#/properties/callback_url/format",keyword:"format",params:{format:"uri"},message:'must match f\
ormat "uri"'};e===null?e=[u]:e.push(u),t++}}}if(s.allow_duplicate!==void 0&&typeof s.allow_duplicate!="boolean"){let p={
instancePath:i+"/allow_duplicate",schemaPath:"#/properties/allow_duplicate/type",keyword:"type",params:{type:"boolean"},
message:"must be boolean"};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),t++}return Ia.errors=e,t===0}Ia.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var tp=La,Ml={type:"object",properties:{mode:{type:"string",enum:["app","network","both"],default:"app"}},
required:[],additionalProperties:!1};function La(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){
let e=null,t=0,o=La.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){s.mode===void 0&&(s.mode="app");for(let a in s)if(a!=="mode"){let n={instancePath:i,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional proper\
ties"};e===null?e=[n]:e.push(n),t++}let r=s.mode;if(typeof r!="string"){let a={instancePath:i+"/mode",schemaPath:"#/prop\
erties/mode/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}if(!(r===
"app"||r==="network"||r==="both")){let a={instancePath:i+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{
allowedValues:Ml.properties.mode.enum},message:"must be equal to one of the allowed values"};e===null?e=[a]:e.push(a),t++}}else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),t++}return La.errors=e,t===0}La.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ap=Oa;function Oa(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=Oa.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.scheduled_at===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
scheduled_at"},message:"must have required property 'scheduled_at'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r===
"scheduled_at"||r==="timezone")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}s.scheduled_at!==
void 0&&(fe(s.scheduled_at,{instancePath:i+"/scheduled_at",parentData:s,parentDataProperty:"scheduled_at",rootData:m,dynamicAnchors:l})||
(e=e===null?fe.errors:e.concat(fe.errors),t=e.length)),s.timezone!==void 0&&(Z(s.timezone,{instancePath:i+"/timezone",parentData:s,
parentDataProperty:"timezone",rootData:m,dynamicAnchors:l})||(e=e===null?Z.errors:e.concat(Z.errors),t=e.length))}else{let r={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(
r),t++}return Oa.errors=e,t===0}Oa.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ip=ja,Ul={type:"object",additionalProperties:!1,
properties:{target_ids:{type:"array",minItems:1,maxItems:50,uniqueItems:!0,items:{$ref:"#/components/schemas/PostTargetI\
d"}},callback_url:{type:["string","null"],format:"uri",pattern:"^https?://",maxLength:2048}}};var Hl=new RegExp("^target_[a-z0-9]{1,40}$","u");function Ke(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,
dynamicAnchors:l={}}={}){let e=null,t=0,o=Ke.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s=="string"){if(k(s)>47){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:47},message:"\
must NOT have more than 47 characters"};e===null?e=[r]:e.push(r),t++}if(!Hl.test(s)){let r={instancePath:i,schemaPath:"#\
/pattern",keyword:"pattern",params:{pattern:"^target_[a-z0-9]{1,40}$"},message:'must match pattern "^target_[a-z0-9]{1,4\
0}$"'};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),t++}return Ke.errors=e,t===0}Ke.evaluated={dynamicProps:!1,dynamicItems:!1};
function ja(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=ja.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){for(let r in s)if(!(r==="target_ids"||r==="callback_url")){let a={instancePath:i,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[
a]:e.push(a),t++}if(s.target_ids!==void 0){let r=s.target_ids;if(Array.isArray(r)){if(r.length>50){let u={instancePath:i+
"/target_ids",schemaPath:"#/properties/target_ids/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have \
more than 50 items"};e===null?e=[u]:e.push(u),t++}if(r.length<1){let u={instancePath:i+"/target_ids",schemaPath:"#/prope\
rties/target_ids/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[u]:
e.push(u),t++}let a=r.length;for(let u=0;u<a;u++)Ke(r[u],{instancePath:i+"/target_ids/"+u,parentData:r,parentDataProperty:u,
rootData:m,dynamicAnchors:l})||(e=e===null?Ke.errors:e.concat(Ke.errors),t=e.length);let n=r.length,p;if(n>1){e:for(;n--;)
for(p=n;p--;)if(Ae(r[n],r[p])){let u={instancePath:i+"/target_ids",schemaPath:"#/properties/target_ids/uniqueItems",keyword:"\
uniqueItems",params:{i:n,j:p},message:"must NOT have duplicate items (items ## "+p+" and "+n+" are identical)"};e===null?
e=[u]:e.push(u),t++;break e}}}else{let a={instancePath:i+"/target_ids",schemaPath:"#/properties/target_ids/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),t++}}if(s.callback_url!==void 0){let r=s.callback_url;
if(typeof r!="string"&&r!==null){let a={instancePath:i+"/callback_url",schemaPath:"#/properties/callback_url/type",keyword:"\
type",params:{type:Ul.properties.callback_url.type},message:"must be string,null"};e===null?e=[a]:e.push(a),t++}if(typeof r==
"string"){if(k(r)>2048){let a={instancePath:i+"/callback_url",schemaPath:"#/properties/callback_url/maxLength",keyword:"\
maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters"};e===null?e=[a]:e.push(a),t++}if(!Ge.test(
r)){let a={instancePath:i+"/callback_url",schemaPath:"#/properties/callback_url/pattern",keyword:"pattern",params:{pattern:"\
^https?://"},message:'must match pattern "^https?://"'};e===null?e=[a]:e.push(a),t++}if(!Ye(r)){let a={instancePath:i+"/\
callback_url",schemaPath:"#/properties/callback_url/format",keyword:"format",params:{format:"uri"},message:'must match f\
ormat "uri"'};e===null?e=[a]:e.push(a),t++}}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return ja.errors=e,t===0}ja.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var np=Ta,Yl={type:"object",additionalProperties:!1,properties:{approver_ids:{$ref:"#/components/schema\
s/ApproverIds"},note:{type:["string","null"],maxLength:2e3}}};function Ta(s,{instancePath:i="",parentData:y,parentDataProperty:f,
rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=Ta.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(!(r==="approver_ids"||r==="note")){let a={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have \
additional properties"};e===null?e=[a]:e.push(a),t++}if(s.approver_ids!==void 0&&(ue(s.approver_ids,{instancePath:i+"/ap\
prover_ids",parentData:s,parentDataProperty:"approver_ids",rootData:m,dynamicAnchors:l})||(e=e===null?ue.errors:e.concat(
ue.errors),t=e.length)),s.note!==void 0){let r=s.note;if(typeof r!="string"&&r!==null){let a={instancePath:i+"/note",schemaPath:"\
#/properties/note/type",keyword:"type",params:{type:Yl.properties.note.type},message:"must be string,null"};e===null?e=[
a]:e.push(a),t++}if(typeof r=="string"&&k(r)>2e3){let a={instancePath:i+"/note",schemaPath:"#/properties/note/maxLength",
keyword:"maxLength",params:{limit:2e3},message:"must NOT have more than 2000 characters"};e===null?e=[a]:e.push(a),t++}}}else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),t++}return Ta.errors=e,t===0}Ta.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var op=$a,Gl={type:"objec\
t",additionalProperties:!1,properties:{note:{type:["string","null"],maxLength:2e3},sequence:{type:"integer",minimum:0,maximum:2147483647}}};
function $a(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=$a.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){for(let r in s)if(!(r==="note"||r==="sequence")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.push(
a),t++}if(s.note!==void 0){let r=s.note;if(typeof r!="string"&&r!==null){let a={instancePath:i+"/note",schemaPath:"#/pro\
perties/note/type",keyword:"type",params:{type:Gl.properties.note.type},message:"must be string,null"};e===null?e=[a]:e.
push(a),t++}if(typeof r=="string"&&k(r)>2e3){let a={instancePath:i+"/note",schemaPath:"#/properties/note/maxLength",keyword:"\
maxLength",params:{limit:2e3},message:"must NOT have more than 2000 characters"};e===null?e=[a]:e.push(a),t++}}if(s.sequence!==
void 0){let r=s.sequence;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+"/sequence",schemaPath:"\
#/properties/sequence/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),t++}
if(typeof r=="number"&&isFinite(r)){if(r>2147483647||isNaN(r)){let a={instancePath:i+"/sequence",schemaPath:"#/propertie\
s/sequence/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647},message:"must be <= 2147483647"};e===null?
e=[a]:e.push(a),t++}if(r<0||isNaN(r)){let a={instancePath:i+"/sequence",schemaPath:"#/properties/sequence/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[a]:e.push(a),t++}}}}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return $a.
errors=e,t===0}$a.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var pp=Aa;function Aa(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=Aa.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.note===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"note"},
message:"must have required property 'note'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="note"||r==="sequence")){
let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}if(s.note!==void 0){let r=s.note;if(typeof r=="string"){
if(k(r)>2e3){let a={instancePath:i+"/note",schemaPath:"#/properties/note/maxLength",keyword:"maxLength",params:{limit:2e3},
message:"must NOT have more than 2000 characters"};e===null?e=[a]:e.push(a),t++}if(k(r)<1){let a={instancePath:i+"/note",
schemaPath:"#/properties/note/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 charac\
ters"};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/note",schemaPath:"#/properties/note/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}}if(s.sequence!==void 0){let r=s.sequence;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+"/sequence",schemaPath:"#/properties/seq\
uence/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),t++}if(typeof r==
"number"&&isFinite(r)){if(r>2147483647||isNaN(r)){let a={instancePath:i+"/sequence",schemaPath:"#/properties/sequence/ma\
ximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647},message:"must be <= 2147483647"};e===null?e=[a]:e.push(
a),t++}if(r<0||isNaN(r)){let a={instancePath:i+"/sequence",schemaPath:"#/properties/sequence/minimum",keyword:"minimum",
params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[a]:e.push(a),t++}}}}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Aa.errors=e,
t===0}Aa.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var mp=Ea;function Ea(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=Ea.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){for(let r in s)if(r!=="target_ids"){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}if(s.
target_ids!==void 0){let r=s.target_ids;if(Array.isArray(r)){if(r.length>50){let u={instancePath:i+"/target_ids",schemaPath:"\
#/properties/target_ids/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 items"};e===null?
e=[u]:e.push(u),t++}if(r.length<1){let u={instancePath:i+"/target_ids",schemaPath:"#/properties/target_ids/minItems",keyword:"\
minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[u]:e.push(u),t++}let a=r.length;for(let u=0;u<
a;u++)Ke(r[u],{instancePath:i+"/target_ids/"+u,parentData:r,parentDataProperty:u,rootData:m,dynamicAnchors:l})||(e=e===null?
Ke.errors:e.concat(Ke.errors),t=e.length);let n=r.length,p;if(n>1){e:for(;n--;)for(p=n;p--;)if(Ae(r[n],r[p])){let u={instancePath:i+
"/target_ids",schemaPath:"#/properties/target_ids/uniqueItems",keyword:"uniqueItems",params:{i:n,j:p},message:"must NOT \
have duplicate items (items ## "+p+" and "+n+" are identical)"};e===null?e=[u]:e.push(u),t++;break e}}}else{let a={instancePath:i+
"/target_ids",schemaPath:"#/properties/target_ids/type",keyword:"type",params:{type:"array"},message:"must be array"};e===
null?e=[a]:e.push(a),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),t++}return Ea.errors=e,t===0}Ea.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var lp=za;function za(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=za.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){s.limit===void 0&&(s.limit=20);for(let a in s)if(!(a==="limit"||a==="cursor")){let n={instancePath:i,schemaPath:"#/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional prop\
erties"};e===null?e=[n]:e.push(n),t++}let r=s.limit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+
"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[a]:e.push(a),t++}if(typeof r=="number"&&isFinite(r)){if(r>100||isNaN(r)){let a={instancePath:i+"/limit",schemaPath:"#\
/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100"};e===null?e=[a]:
e.push(a),t++}if(r<1||isNaN(r)){let a={instancePath:i+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",
params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[a]:e.push(a),t++}}if(s.cursor!==void 0){let a=s.cursor;
if(typeof a=="string"){if(k(a)>512){let n={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/maxLength",keyword:"\
maxLength",params:{limit:512},message:"must NOT have more than 512 characters"};e===null?e=[n]:e.push(n),t++}if(k(a)<1){
let n={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/cursor",schemaPath:"#\
/properties/cursor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}}else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),t++}return za.errors=e,t===0}za.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var up=Ra;function Ra(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=Ra.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){s.limit===void 0&&(s.limit=20);for(let a in s)if(!(a==="limit"||a==="cursor"||a==="q")){let n={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional p\
roperties"};e===null?e=[n]:e.push(n),t++}let r=s.limit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={
instancePath:i+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be int\
eger"};e===null?e=[a]:e.push(a),t++}if(typeof r=="number"&&isFinite(r)){if(r>100||isNaN(r)){let a={instancePath:i+"/limi\
t",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100"};
e===null?e=[a]:e.push(a),t++}if(r<1||isNaN(r)){let a={instancePath:i+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[a]:e.push(a),t++}}if(s.cursor!==void 0){let a=s.
cursor;if(typeof a=="string"){if(k(a)>512){let n={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/maxLength",keyword:"\
maxLength",params:{limit:512},message:"must NOT have more than 512 characters"};e===null?e=[n]:e.push(n),t++}if(k(a)<1){
let n={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/cursor",schemaPath:"#\
/properties/cursor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(s.
q!==void 0){let a=s.q;if(typeof a=="string"){if(k(a)>50){let n={instancePath:i+"/q",schemaPath:"#/properties/q/maxLength",
keyword:"maxLength",params:{limit:50},message:"must NOT have more than 50 characters"};e===null?e=[n]:e.push(n),t++}if(k(
a)<1){let n={instancePath:i+"/q",schemaPath:"#/properties/q/minLength",keyword:"minLength",params:{limit:1},message:"mus\
t NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/q",schemaPath:"#/propert\
ies/q/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Ra.
errors=e,t===0}Ra.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var dp=Fa;var Xl=new RegExp("^job_[a-z0-9]{1,40}$","u");function Yr(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,
dynamicAnchors:l={}}={}){let e=null,t=0,o=Yr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s=="string"){if(k(s)>44){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:44},message:"\
must NOT have more than 44 characters"};e===null?e=[r]:e.push(r),t++}if(!Xl.test(s)){let r={instancePath:i,schemaPath:"#\
/pattern",keyword:"pattern",params:{pattern:"^job_[a-z0-9]{1,40}$"},message:'must match pattern "^job_[a-z0-9]{1,40}$"'};
e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),t++}return Yr.errors=e,t===0}Yr.evaluated={dynamicProps:!1,dynamicItems:!1};function Fa(s,{
instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=Fa.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.job_id===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"job_id"},message:"must\
 have required property 'job_id'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(r!=="job_id"){let a={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional p\
roperties"};e===null?e=[a]:e.push(a),t++}s.job_id!==void 0&&(Yr(s.job_id,{instancePath:i+"/job_id",parentData:s,parentDataProperty:"\
job_id",rootData:m,dynamicAnchors:l})||(e=e===null?Yr.errors:e.concat(Yr.errors),t=e.length))}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Fa.
errors=e,t===0}Fa.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var cp=Sa;var Ql={type:"string",enum:["api_key.deletion_warning","api_key.deleted","api_key.expiring","api_key.rotated"]};function Gr(s,{
instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=Gr.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s!="string"){let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(!(s==="api_key.d\
eletion_warning"||s==="api_key.deleted"||s==="api_key.expiring"||s==="api_key.rotated")){let r={instancePath:i,schemaPath:"\
#/enum",keyword:"enum",params:{allowedValues:Ql.enum},message:"must be equal to one of the allowed values"};e===null?e=[
r]:e.push(r),t++}return Gr.errors=e,t===0}Gr.evaluated={dynamicProps:!1,dynamicItems:!1};function Sa(s,{instancePath:i="",
parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=Sa.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){s.limit===void 0&&(s.limit=20);
for(let a in s)if(!(a==="limit"||a==="cursor"||a==="type"||a==="unread"||a==="since")){let n={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional p\
roperties"};e===null?e=[n]:e.push(n),t++}let r=s.limit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={
instancePath:i+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be int\
eger"};e===null?e=[a]:e.push(a),t++}if(typeof r=="number"&&isFinite(r)){if(r>100||isNaN(r)){let a={instancePath:i+"/limi\
t",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100"};
e===null?e=[a]:e.push(a),t++}if(r<1||isNaN(r)){let a={instancePath:i+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[a]:e.push(a),t++}}if(s.cursor!==void 0){let a=s.
cursor;if(typeof a=="string"){if(k(a)>512){let n={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/maxLength",keyword:"\
maxLength",params:{limit:512},message:"must NOT have more than 512 characters"};e===null?e=[n]:e.push(n),t++}if(k(a)<1){
let n={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/cursor",schemaPath:"#\
/properties/cursor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(s.
type!==void 0&&(Gr(s.type,{instancePath:i+"/type",parentData:s,parentDataProperty:"type",rootData:m,dynamicAnchors:l})||
(e=e===null?Gr.errors:e.concat(Gr.errors),t=e.length)),s.unread!==void 0&&typeof s.unread!="boolean"){let a={instancePath:i+
"/unread",schemaPath:"#/properties/unread/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?
e=[a]:e.push(a),t++}if(s.since!==void 0){let a=s.since;if(typeof a=="string"){if(k(a)>35){let n={instancePath:i+"/since",
schemaPath:"#/properties/since/maxLength",keyword:"maxLength",params:{limit:35},message:"must NOT have more than 35 char\
acters"};e===null?e=[n]:e.push(n),t++}if(!is.validate(a)){let n={instancePath:i+"/since",schemaPath:"#/properties/since/\
format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[n]:e.push(n),t++}}else{
let n={instancePath:i+"/since",schemaPath:"#/properties/since/type",keyword:"type",params:{type:"string"},message:"must \
be string"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Sa.errors=e,t===0}Sa.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var fp=Ca;var Jl=new RegExp("^notification_[a-z0-9]{1,40}$","u");function Xr(s,{instancePath:i="",parentData:y,parentDataProperty:f,
rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=Xr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),typeof s=="string"){if(k(s)>53){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{
limit:53},message:"must NOT have more than 53 characters"};e===null?e=[r]:e.push(r),t++}if(!Jl.test(s)){let r={instancePath:i,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^notification_[a-z0-9]{1,40}$"},message:'must match pattern "^\
notification_[a-z0-9]{1,40}$"'};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return Xr.errors=e,t===0}Xr.evaluated=
{dynamicProps:!1,dynamicItems:!1};function Ca(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){
let e=null,t=0,o=Ca.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){if(s.notification_id===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"notification_id"},message:"must have required property 'notification_id'"};e===null?e=[r]:e.push(r),t++}
for(let r in s)if(r!=="notification_id"){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}s.notification_id!==
void 0&&(Xr(s.notification_id,{instancePath:i+"/notification_id",parentData:s,parentDataProperty:"notification_id",rootData:m,
dynamicAnchors:l})||(e=e===null?Xr.errors:e.concat(Xr.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Ca.errors=e,t===0}Ca.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var yp=Va;var eu=new RegExp("^[+ ]?[0-9(][0-9 ()./-]{3,30}$","u");function Va(s,{instancePath:i="",parentData:y,parentDataProperty:f,
rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=Va.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){s.limit===void 0&&(s.limit=20);for(let a in s)if(!(a==="limit"||
a==="cursor"||a==="email"||a==="phone"||a==="q"||a==="tag")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[n]:e.push(
n),t++}let r=s.limit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+"/limit",schemaPath:"\
#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),t++}
if(typeof r=="number"&&isFinite(r)){if(r>100||isNaN(r)){let a={instancePath:i+"/limit",schemaPath:"#/properties/limit/ma\
ximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100"};e===null?e=[a]:e.push(a),t++}if(r<
1||isNaN(r)){let a={instancePath:i+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"};e===null?e=[a]:e.push(a),t++}}if(s.cursor!==void 0){let a=s.cursor;if(typeof a=="st\
ring"){if(k(a)>512){let n={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/maxLength",keyword:"maxLength",params:{
limit:512},message:"must NOT have more than 512 characters"};e===null?e=[n]:e.push(n),t++}if(k(a)<1){let n={instancePath:i+
"/cursor",schemaPath:"#/properties/cursor/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(s.email!==void 0){let a=s.
email;if(typeof a=="string"){if(k(a)>254){let n={instancePath:i+"/email",schemaPath:"#/properties/email/maxLength",keyword:"\
maxLength",params:{limit:254},message:"must NOT have more than 254 characters"};e===null?e=[n]:e.push(n),t++}if(!ii.test(
a)){let n={instancePath:i+"/email",schemaPath:"#/properties/email/format",keyword:"format",params:{format:"email"},message:'\
must match format "email"'};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/email",schemaPath:"#/properties/e\
mail/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(s.phone!==void 0){
let a=s.phone;if(typeof a=="string"){if(k(a)>32){let n={instancePath:i+"/phone",schemaPath:"#/properties/phone/maxLength",
keyword:"maxLength",params:{limit:32},message:"must NOT have more than 32 characters"};e===null?e=[n]:e.push(n),t++}if(!eu.
test(a)){let n={instancePath:i+"/phone",schemaPath:"#/properties/phone/pattern",keyword:"pattern",params:{pattern:"^[+ ]\
?[0-9(][0-9 ()./-]{3,30}$"},message:'must match pattern "^[+ ]?[0-9(][0-9 ()./-]{3,30}$"'};e===null?e=[n]:e.push(n),t++}}else{
let n={instancePath:i+"/phone",schemaPath:"#/properties/phone/type",keyword:"type",params:{type:"string"},message:"must \
be string"};e===null?e=[n]:e.push(n),t++}}if(s.q!==void 0){let a=s.q;if(typeof a=="string"){if(k(a)>100){let n={instancePath:i+
"/q",schemaPath:"#/properties/q/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 c\
haracters"};e===null?e=[n]:e.push(n),t++}if(k(a)<1){let n={instancePath:i+"/q",schemaPath:"#/properties/q/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+
"/q",schemaPath:"#/properties/q/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),t++}}if(s.tag!==void 0){let a=s.tag;if(typeof a=="string"){if(k(a)>50){let n={instancePath:i+"/tag",schemaPath:"#/pro\
perties/tag/maxLength",keyword:"maxLength",params:{limit:50},message:"must NOT have more than 50 characters"};e===null?e=
[n]:e.push(n),t++}if(k(a)<1){let n={instancePath:i+"/tag",schemaPath:"#/properties/tag/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/tag",
schemaPath:"#/properties/tag/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[r]:e.push(r),t++}return Va.errors=e,t===0}Va.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var hp=Wa,
Oo={type:"object",additionalProperties:!1,properties:{email:{type:"string",format:"email",maxLength:254},phone:{type:"st\
ring",pattern:"^[+]?[0-9(][0-9 ()./-]{3,30}$",maxLength:32},name:{type:["string","null"],minLength:1,maxLength:200},tags:{
$ref:"#/components/schemas/ContactTags"},custom_fields:{$ref:"#/components/schemas/CustomFieldsChange"},source:{type:["s\
tring","null"],minLength:1,maxLength:200}}},gp=new RegExp("^[+]?[0-9(][0-9 ()./-]{3,30}$","u");function Me(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=Me.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),Array.isArray(s)){if(s.length>50){let a={
instancePath:i,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 items"};
e===null?e=[a]:e.push(a),t++}let r=s.length;for(let a=0;a<r;a++){let n=s[a];if(typeof n=="string"){if(k(n)>50){let p={instancePath:i+
"/"+a,schemaPath:"#/items/maxLength",keyword:"maxLength",params:{limit:50},message:"must NOT have more than 50 character\
s"};e===null?e=[p]:e.push(p),t++}if(k(n)<1){let p={instancePath:i+"/"+a,schemaPath:"#/items/minLength",keyword:"minLengt\
h",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:i+
"/"+a,schemaPath:"#/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),
t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[r]:e.push(r),t++}return Me.errors=e,t===0}Me.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var ru={type:"objec\
t",maxProperties:50,propertyNames:{$ref:"#/components/schemas/CustomFieldName"},additionalProperties:{type:["string","nu\
ll"],maxLength:1e3}};var su=new RegExp("^[a-z][a-z0-9_]{0,49}$","u");function Qr(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,
dynamicAnchors:l={}}={}){let e=null,t=0,o=Qr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s=="string"){if(k(s)>50){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:50},message:"\
must NOT have more than 50 characters"};e===null?e=[r]:e.push(r),t++}if(!su.test(s)){let r={instancePath:i,schemaPath:"#\
/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,49}$"},message:'must match pattern "^[a-z][a-z0-9_]{0,49}\
$"'};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),t++}return Qr.errors=e,t===0}Qr.evaluated={dynamicProps:!1,dynamicItems:!1};
function Ue(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=Ue.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(Object.keys(s).length>50){let a={instancePath:i,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit:50},
message:"must NOT have more than 50 properties"};e===null?e=[a]:e.push(a),t++}for(let a in s){let n=t;Qr(a,{instancePath:i,
parentData:s,parentDataProperty:f,rootData:m,dynamicAnchors:l})||(e=e===null?Qr.errors:e.concat(Qr.errors),t=e.length);var r=n===
t;if(!r){let p={instancePath:i,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:a},message:"pro\
perty name must be valid"};e===null?e=[p]:e.push(p),t++}}for(let a in s){let n=s[a];if(typeof n!="string"&&n!==null){let p={
instancePath:i+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{
type:ru.additionalProperties.type},message:"must be string,null"};e===null?e=[p]:e.push(p),t++}if(typeof n=="string"&&k(
n)>1e3){let p={instancePath:i+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/maxLength",
keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than 1000 characters"};e===null?e=[p]:e.push(p),t++}}}else{
let a={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:
e.push(a),t++}return Ue.errors=e,t===0}Ue.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Wa(s,{instancePath:i="",
parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=Wa.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(!(r==="ema\
il"||r==="phone"||r==="name"||r==="tags"||r==="custom_fields"||r==="source")){let a={instancePath:i,schemaPath:"#/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional propertie\
s"};e===null?e=[a]:e.push(a),t++}if(s.email!==void 0){let r=s.email;if(typeof r=="string"){if(k(r)>254){let a={instancePath:i+
"/email",schemaPath:"#/properties/email/maxLength",keyword:"maxLength",params:{limit:254},message:"must NOT have more th\
an 254 characters"};e===null?e=[a]:e.push(a),t++}if(!ii.test(r)){let a={instancePath:i+"/email",schemaPath:"#/properties\
/email/format",keyword:"format",params:{format:"email"},message:'must match format "email"'};e===null?e=[a]:e.push(a),t++}}else{
let a={instancePath:i+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type:"string"},message:"must \
be string"};e===null?e=[a]:e.push(a),t++}}if(s.phone!==void 0){let r=s.phone;if(typeof r=="string"){if(k(r)>32){let a={instancePath:i+
"/phone",schemaPath:"#/properties/phone/maxLength",keyword:"maxLength",params:{limit:32},message:"must NOT have more tha\
n 32 characters"};e===null?e=[a]:e.push(a),t++}if(!gp.test(r)){let a={instancePath:i+"/phone",schemaPath:"#/properties/p\
hone/pattern",keyword:"pattern",params:{pattern:"^[+]?[0-9(][0-9 ()./-]{3,30}$"},message:'must match pattern "^[+]?[0-9(\
][0-9 ()./-]{3,30}$"'};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/phone",schemaPath:"#/properties/phone/\
type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}}if(s.name!==void 0){
let r=s.name;if(typeof r!="string"&&r!==null){let a={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:Oo.properties.name.type},message:"must be string,null"};e===null?e=[a]:e.push(a),t++}if(typeof r=="st\
ring"){if(k(r)>200){let a={instancePath:i+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:200},
message:"must NOT have more than 200 characters"};e===null?e=[a]:e.push(a),t++}if(k(r)<1){let a={instancePath:i+"/name",
schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 charac\
ters"};e===null?e=[a]:e.push(a),t++}}}if(s.tags!==void 0&&(Me(s.tags,{instancePath:i+"/tags",parentData:s,parentDataProperty:"\
tags",rootData:m,dynamicAnchors:l})||(e=e===null?Me.errors:e.concat(Me.errors),t=e.length)),s.custom_fields!==void 0&&(Ue(
s.custom_fields,{instancePath:i+"/custom_fields",parentData:s,parentDataProperty:"custom_fields",rootData:m,dynamicAnchors:l})||
(e=e===null?Ue.errors:e.concat(Ue.errors),t=e.length)),s.source!==void 0){let r=s.source;if(typeof r!="string"&&r!==null){
let a={instancePath:i+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type:Oo.properties.source.type},
message:"must be string,null"};e===null?e=[a]:e.push(a),t++}if(typeof r=="string"){if(k(r)>200){let a={instancePath:i+"/\
source",schemaPath:"#/properties/source/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more th\
an 200 characters"};e===null?e=[a]:e.push(a),t++}if(k(r)<1){let a={instancePath:i+"/source",schemaPath:"#/properties/sou\
rce/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[a]:e.push(
a),t++}}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[r]:e.push(r),t++}return Wa.errors=e,t===0}Wa.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ui=Za;var tu=new RegExp("^contact_[a-z0-9]{1,40}$","u");function He(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,
dynamicAnchors:l={}}={}){let e=null,t=0,o=He.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s=="string"){if(k(s)>48){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:48},message:"\
must NOT have more than 48 characters"};e===null?e=[r]:e.push(r),t++}if(!tu.test(s)){let r={instancePath:i,schemaPath:"#\
/pattern",keyword:"pattern",params:{pattern:"^contact_[a-z0-9]{1,40}$"},message:'must match pattern "^contact_[a-z0-9]{1\
,40}$"'};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return He.errors=e,t===0}He.evaluated={dynamicProps:!1,dynamicItems:!1};
function Za(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=Za.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.contact_id===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
contact_id"},message:"must have required property 'contact_id'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(r!=="con\
tact_id"){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}s.contact_id!==void 0&&(He(s.contact_id,{instancePath:i+
"/contact_id",parentData:s,parentDataProperty:"contact_id",rootData:m,dynamicAnchors:l})||(e=e===null?He.errors:e.concat(
He.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[r]:e.push(r),t++}return Za.errors=e,t===0}Za.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Pp=Ba,Wt={type:"object",additionalProperties:!1,minProperties:1,properties:{email:{type:["string","null"],format:"em\
ail",maxLength:254},phone:{type:["string","null"],pattern:"^[+]?[0-9(][0-9 ()./-]{3,30}$",maxLength:32},name:{type:["str\
ing","null"],minLength:1,maxLength:200},tags:{$ref:"#/components/schemas/ContactTags"},custom_fields:{$ref:"#/components\
/schemas/CustomFieldsChange"},source:{type:["string","null"],minLength:1,maxLength:200}}};function Ba(s,{instancePath:i="",
parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=Ba.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(Object.keys(s).length<1){
let r={instancePath:i,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1},message:"must NOT have fewer\
 than 1 properties"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="email"||r==="phone"||r==="name"||r==="tags"||
r==="custom_fields"||r==="source")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}if(s.email!==
void 0){let r=s.email;if(typeof r!="string"&&r!==null){let a={instancePath:i+"/email",schemaPath:"#/properties/email/typ\
e",keyword:"type",params:{type:Wt.properties.email.type},message:"must be string,null"};e===null?e=[a]:e.push(a),t++}if(typeof r==
"string"){if(k(r)>254){let a={instancePath:i+"/email",schemaPath:"#/properties/email/maxLength",keyword:"maxLength",params:{
limit:254},message:"must NOT have more than 254 characters"};e===null?e=[a]:e.push(a),t++}if(!ii.test(r)){let a={instancePath:i+
"/email",schemaPath:"#/properties/email/format",keyword:"format",params:{format:"email"},message:'must match format "ema\
il"'};e===null?e=[a]:e.push(a),t++}}}if(s.phone!==void 0){let r=s.phone;if(typeof r!="string"&&r!==null){let a={instancePath:i+
"/phone",schemaPath:"#/properties/phone/type",keyword:"type",params:{type:Wt.properties.phone.type},message:"must be str\
ing,null"};e===null?e=[a]:e.push(a),t++}if(typeof r=="string"){if(k(r)>32){let a={instancePath:i+"/phone",schemaPath:"#/\
properties/phone/maxLength",keyword:"maxLength",params:{limit:32},message:"must NOT have more than 32 characters"};e===null?
e=[a]:e.push(a),t++}if(!gp.test(r)){let a={instancePath:i+"/phone",schemaPath:"#/properties/phone/pattern",keyword:"patt\
ern",params:{pattern:"^[+]?[0-9(][0-9 ()./-]{3,30}$"},message:'must match pattern "^[+]?[0-9(][0-9 ()./-]{3,30}$"'};e===
null?e=[a]:e.push(a),t++}}}if(s.name!==void 0){let r=s.name;if(typeof r!="string"&&r!==null){let a={instancePath:i+"/nam\
e",schemaPath:"#/properties/name/type",keyword:"type",params:{type:Wt.properties.name.type},message:"must be string,null"};
e===null?e=[a]:e.push(a),t++}if(typeof r=="string"){if(k(r)>200){let a={instancePath:i+"/name",schemaPath:"#/properties/\
name/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};e===null?e=[a]:
e.push(a),t++}if(k(r)<1){let a={instancePath:i+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[a]:e.push(a),t++}}}if(s.tags!==void 0&&(Me(s.tags,
{instancePath:i+"/tags",parentData:s,parentDataProperty:"tags",rootData:m,dynamicAnchors:l})||(e=e===null?Me.errors:e.concat(
Me.errors),t=e.length)),s.custom_fields!==void 0&&(Ue(s.custom_fields,{instancePath:i+"/custom_fields",parentData:s,parentDataProperty:"\
custom_fields",rootData:m,dynamicAnchors:l})||(e=e===null?Ue.errors:e.concat(Ue.errors),t=e.length)),s.source!==void 0){
let r=s.source;if(typeof r!="string"&&r!==null){let a={instancePath:i+"/source",schemaPath:"#/properties/source/type",keyword:"\
type",params:{type:Wt.properties.source.type},message:"must be string,null"};e===null?e=[a]:e.push(a),t++}if(typeof r=="\
string"){if(k(r)>200){let a={instancePath:i+"/source",schemaPath:"#/properties/source/maxLength",keyword:"maxLength",params:{
limit:200},message:"must NOT have more than 200 characters"};e===null?e=[a]:e.push(a),t++}if(k(r)<1){let a={instancePath:i+
"/source",schemaPath:"#/properties/source/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters"};e===null?e=[a]:e.push(a),t++}}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Ba.errors=e,t===0}Ba.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var vp=Ka;var au={type:"string",enum:["draft","published"]};function Jr(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,
dynamicAnchors:l={}}={}){let e=null,t=0,o=Jr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s!="string"){let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[r]:e.push(r),t++}if(!(s==="draft"||s==="published")){let r={instancePath:i,schemaPath:"#/enum",keyword:"\
enum",params:{allowedValues:au.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}
return Jr.errors=e,t===0}Jr.evaluated={dynamicProps:!1,dynamicItems:!1};function Ka(s,{instancePath:i="",parentData:y,parentDataProperty:f,
rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=Ka.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){s.limit===void 0&&(s.limit=20);for(let a in s)if(!(a==="limit"||
a==="cursor"||a==="status")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}let r=s.limit;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+"/limit",schemaPath:"#/properties/limit/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),t++}if(typeof r=="number"&&isFinite(r)){
if(r>100||isNaN(r)){let a={instancePath:i+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:100},message:"must be <= 100"};e===null?e=[a]:e.push(a),t++}if(r<1||isNaN(r)){let a={instancePath:i+"/limit",schemaPath:"\
#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[a]:e.
push(a),t++}}if(s.cursor!==void 0){let a=s.cursor;if(typeof a=="string"){if(k(a)>512){let n={instancePath:i+"/cursor",schemaPath:"\
#/properties/cursor/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 characters"};
e===null?e=[n]:e.push(n),t++}if(k(a)<1){let n={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+
"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[n]:e.push(n),t++}}s.status!==void 0&&(Jr(s.status,{instancePath:i+"/status",parentData:s,parentDataProperty:"status",
rootData:m,dynamicAnchors:l})||(e=e===null?Jr.errors:e.concat(Jr.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Ka.errors=e,
t===0}Ka.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var eo=Ma;var iu=new RegExp("^workflow_[a-z0-9]{1,40}$","u");function es(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,
dynamicAnchors:l={}}={}){let e=null,t=0,o=es.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s=="string"){if(k(s)>49){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:49},message:"\
must NOT have more than 49 characters"};e===null?e=[r]:e.push(r),t++}if(!iu.test(s)){let r={instancePath:i,schemaPath:"#\
/pattern",keyword:"pattern",params:{pattern:"^workflow_[a-z0-9]{1,40}$"},message:'must match pattern "^workflow_[a-z0-9]\
{1,40}$"'};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return es.errors=e,t===0}es.evaluated={dynamicProps:!1,dynamicItems:!1};
function Ma(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=Ma.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.workflow_id===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
workflow_id"},message:"must have required property 'workflow_id'"};e===null?e=[r]:e.push(r),t++}if(s.contact_id===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"contact_id"},message:"must hav\
e required property 'contact_id'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="workflow_id"||r==="contact_id")){
let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}s.workflow_id!==void 0&&(es(s.workflow_id,{instancePath:i+
"/workflow_id",parentData:s,parentDataProperty:"workflow_id",rootData:m,dynamicAnchors:l})||(e=e===null?es.errors:e.concat(
es.errors),t=e.length)),s.contact_id!==void 0&&(He(s.contact_id,{instancePath:i+"/contact_id",parentData:s,parentDataProperty:"\
contact_id",rootData:m,dynamicAnchors:l})||(e=e===null?He.errors:e.concat(He.errors),t=e.length))}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Ma.
errors=e,t===0}Ma.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var kp=Ua,nu={type:"object",additionalProperties:!1,
properties:{event_start_at:{type:["string","null"],format:"date-time",maxLength:35}}};function Ua(s,{instancePath:i="",parentData:y,
parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=Ua.evaluated;if(o.dynamicProps&&(o.props=void 0),
o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(r!=="event_start_at"){let a={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}if(s.event_start_at!==void 0){let r=s.event_start_at;
if(typeof r!="string"&&r!==null){let a={instancePath:i+"/event_start_at",schemaPath:"#/properties/event_start_at/type",keyword:"\
type",params:{type:nu.properties.event_start_at.type},message:"must be string,null"};e===null?e=[a]:e.push(a),t++}if(typeof r==
"string"){if(k(r)>35){let a={instancePath:i+"/event_start_at",schemaPath:"#/properties/event_start_at/maxLength",keyword:"\
maxLength",params:{limit:35},message:"must NOT have more than 35 characters"};e===null?e=[a]:e.push(a),t++}if(!is.validate(
r)){let a={instancePath:i+"/event_start_at",schemaPath:"#/properties/event_start_at/format",keyword:"format",params:{format:"\
date-time"},message:'must match format "date-time"'};e===null?e=[a]:e.push(a),t++}}}}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Ua.errors=e,
t===0}Ua.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var _p=Ha;function Ha(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=Ha.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.name===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},
message:"must have required property 'name'"};e===null?e=[r]:e.push(r),t++}if(s.redirect_to===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"redirect_to"},message:"must have required property '\
redirect_to'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="name"||r==="redirect_to")){let a={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional p\
roperties"};e===null?e=[a]:e.push(a),t++}if(s.name!==void 0){let r=s.name;if(typeof r=="string"){if(k(r)>100){let a={instancePath:i+
"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than\
 100 characters"};e===null?e=[a]:e.push(a),t++}if(k(r)<1){let a={instancePath:i+"/name",schemaPath:"#/properties/name/mi\
nLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[a]:e.push(a),
t++}}else{let a={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[a]:e.push(a),t++}}if(s.redirect_to!==void 0){let r=s.redirect_to;if(typeof r=="string"){if(k(
r)>2048){let a={instancePath:i+"/redirect_to",schemaPath:"#/properties/redirect_to/maxLength",keyword:"maxLength",params:{
limit:2048},message:"must NOT have more than 2048 characters"};e===null?e=[a]:e.push(a),t++}if(!Ge.test(r)){let a={instancePath:i+
"/redirect_to",schemaPath:"#/properties/redirect_to/pattern",keyword:"pattern",params:{pattern:"^https?://"},message:'mu\
st match pattern "^https?://"'};e===null?e=[a]:e.push(a),t++}if(!Ye(r)){let a={instancePath:i+"/redirect_to",schemaPath:"\
#/properties/redirect_to/format",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[a]:
e.push(a),t++}}else{let a={instancePath:i+"/redirect_to",schemaPath:"#/properties/redirect_to/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Ha.errors=e,t===0}Ha.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var At=Ya;var ou=new RegExp("^link_[a-z0-9]{1,40}$","u");function rs(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,
dynamicAnchors:l={}}={}){let e=null,t=0,o=rs.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s=="string"){if(k(s)>45){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:45},message:"\
must NOT have more than 45 characters"};e===null?e=[r]:e.push(r),t++}if(!ou.test(s)){let r={instancePath:i,schemaPath:"#\
/pattern",keyword:"pattern",params:{pattern:"^link_[a-z0-9]{1,40}$"},message:'must match pattern "^link_[a-z0-9]{1,40}$"'};
e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),t++}return rs.errors=e,t===0}rs.evaluated={dynamicProps:!1,dynamicItems:!1};function Ya(s,{
instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=Ya.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.link_id===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"link_id"},message:"mus\
t have required property 'link_id'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(r!=="link_id"){let a={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have \
additional properties"};e===null?e=[a]:e.push(a),t++}s.link_id!==void 0&&(rs(s.link_id,{instancePath:i+"/link_id",parentData:s,
parentDataProperty:"link_id",rootData:m,dynamicAnchors:l})||(e=e===null?rs.errors:e.concat(rs.errors),t=e.length))}else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),t++}return Ya.errors=e,t===0}Ya.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var wp=Ga;function Ga(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=Ga.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(Object.keys(s).length<1){let r={instancePath:i,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1},
message:"must NOT have fewer than 1 properties"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="name"||r==="redir\
ect_to")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}if(s.name!==void 0){let r=s.name;if(typeof r==
"string"){if(k(r)>100){let a={instancePath:i+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{
limit:100},message:"must NOT have more than 100 characters"};e===null?e=[a]:e.push(a),t++}if(k(r)<1){let a={instancePath:i+
"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than \
1 characters"};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}}if(s.redirect_to!==void 0){let r=s.
redirect_to;if(typeof r=="string"){if(k(r)>2048){let a={instancePath:i+"/redirect_to",schemaPath:"#/properties/redirect_\
to/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters"};e===null?e=[a]:
e.push(a),t++}if(!Ge.test(r)){let a={instancePath:i+"/redirect_to",schemaPath:"#/properties/redirect_to/pattern",keyword:"\
pattern",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[a]:e.push(a),t++}if(!Ye(r)){
let a={instancePath:i+"/redirect_to",schemaPath:"#/properties/redirect_to/format",keyword:"format",params:{format:"uri"},
message:'must match format "uri"'};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/redirect_to",schemaPath:"#\
/properties/redirect_to/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}}}else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),t++}return Ga.errors=e,t===0}Ga.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var bp=Xa;function Xa(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=Xa.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){s.limit===void 0&&(s.limit=20);for(let a in s)if(!(a==="limit"||a==="cursor"||a==="start_date"||a==="end_date")){let n={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}let r=s.limit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))){let a={instancePath:i+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integ\
er"},message:"must be integer"};e===null?e=[a]:e.push(a),t++}if(typeof r=="number"&&isFinite(r)){if(r>100||isNaN(r)){let a={
instancePath:i+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"\
must be <= 100"};e===null?e=[a]:e.push(a),t++}if(r<1||isNaN(r)){let a={instancePath:i+"/limit",schemaPath:"#/properties/\
limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[a]:e.push(a),t++}}
if(s.cursor!==void 0){let a=s.cursor;if(typeof a=="string"){if(k(a)>512){let n={instancePath:i+"/cursor",schemaPath:"#/p\
roperties/cursor/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 characters"};e===
null?e=[n]:e.push(n),t++}if(k(a)<1){let n={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+
"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[n]:e.push(n),t++}}if(s.start_date!==void 0){let a=s.start_date;if(typeof a=="string"){if(k(a)>64){let n={instancePath:i+
"/start_date",schemaPath:"#/properties/start_date/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT hav\
e more than 64 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/start_date",schemaPath:"#/propert\
ies/start_date/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(s.
end_date!==void 0){let a=s.end_date;if(typeof a=="string"){if(k(a)>64){let n={instancePath:i+"/end_date",schemaPath:"#/p\
roperties/end_date/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};e===
null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/end_date",schemaPath:"#/properties/end_date/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:i,schemaPath:"#\
/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Xa.errors=e,t===
0}Xa.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var qp=Qa;var pu={type:"string",enum:["form","survey"]};function ss(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,
dynamicAnchors:l={}}={}){let e=null,t=0,o=ss.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s!="string"){let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[r]:e.push(r),t++}if(!(s==="form"||s==="survey")){let r={instancePath:i,schemaPath:"#/enum",keyword:"en\
um",params:{allowedValues:pu.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}return ss.
errors=e,t===0}ss.evaluated={dynamicProps:!1,dynamicItems:!1};function Qa(s,{instancePath:i="",parentData:y,parentDataProperty:f,
rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=Qa.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){s.limit===void 0&&(s.limit=20);for(let a in s)if(!(a==="limit"||
a==="cursor"||a==="type")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}let r=s.limit;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+"/limit",schemaPath:"#/properties/limit/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),t++}if(typeof r=="number"&&isFinite(r)){
if(r>100||isNaN(r)){let a={instancePath:i+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:100},message:"must be <= 100"};e===null?e=[a]:e.push(a),t++}if(r<1||isNaN(r)){let a={instancePath:i+"/limit",schemaPath:"\
#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[a]:e.
push(a),t++}}if(s.cursor!==void 0){let a=s.cursor;if(typeof a=="string"){if(k(a)>512){let n={instancePath:i+"/cursor",schemaPath:"\
#/properties/cursor/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 characters"};
e===null?e=[n]:e.push(n),t++}if(k(a)<1){let n={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+
"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[n]:e.push(n),t++}}s.type!==void 0&&(ss(s.type,{instancePath:i+"/type",parentData:s,parentDataProperty:"type",rootData:m,
dynamicAnchors:l})||(e=e===null?ss.errors:e.concat(ss.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Qa.errors=e,t===0}Qa.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var xp=Ja;var mu=new RegExp("^form_[a-z0-9]{1,40}$","u");function ts(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,
dynamicAnchors:l={}}={}){let e=null,t=0,o=ts.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s=="string"){if(k(s)>45){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:45},message:"\
must NOT have more than 45 characters"};e===null?e=[r]:e.push(r),t++}if(!mu.test(s)){let r={instancePath:i,schemaPath:"#\
/pattern",keyword:"pattern",params:{pattern:"^form_[a-z0-9]{1,40}$"},message:'must match pattern "^form_[a-z0-9]{1,40}$"'};
e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),t++}return ts.errors=e,t===0}ts.evaluated={dynamicProps:!1,dynamicItems:!1};function Ja(s,{
instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=Ja.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.form_id===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"form_id"},message:"mus\
t have required property 'form_id'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(r!=="form_id"){let a={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have \
additional properties"};e===null?e=[a]:e.push(a),t++}s.form_id!==void 0&&(ts(s.form_id,{instancePath:i+"/form_id",parentData:s,
parentDataProperty:"form_id",rootData:m,dynamicAnchors:l})||(e=e===null?ts.errors:e.concat(ts.errors),t=e.length))}else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),t++}return Ja.errors=e,t===0}Ja.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Dp=ei;function ei(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=ei.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){s.limit===void 0&&(s.limit=20);for(let a in s)if(!(a==="limit"||a==="cursor"||a==="start_date"||a==="end_date"||a===
"q")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}let r=s.limit;if(!(typeof r=="number"&&!(r%1)&&
!isNaN(r)&&isFinite(r))){let a={instancePath:i+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};e===null?e=[a]:e.push(a),t++}if(typeof r=="number"&&isFinite(r)){if(r>100||isNaN(r)){
let a={instancePath:i+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},
message:"must be <= 100"};e===null?e=[a]:e.push(a),t++}if(r<1||isNaN(r)){let a={instancePath:i+"/limit",schemaPath:"#/pr\
operties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[a]:e.push(
a),t++}}if(s.cursor!==void 0){let a=s.cursor;if(typeof a=="string"){if(k(a)>512){let n={instancePath:i+"/cursor",schemaPath:"\
#/properties/cursor/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 characters"};
e===null?e=[n]:e.push(n),t++}if(k(a)<1){let n={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+
"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[n]:e.push(n),t++}}if(s.start_date!==void 0){let a=s.start_date;if(typeof a=="string"){if(k(a)>64){let n={instancePath:i+
"/start_date",schemaPath:"#/properties/start_date/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT hav\
e more than 64 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/start_date",schemaPath:"#/propert\
ies/start_date/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(s.
end_date!==void 0){let a=s.end_date;if(typeof a=="string"){if(k(a)>64){let n={instancePath:i+"/end_date",schemaPath:"#/p\
roperties/end_date/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};e===
null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/end_date",schemaPath:"#/properties/end_date/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(s.q!==void 0){let a=s.q;if(typeof a=="\
string"){if(k(a)>100){let n={instancePath:i+"/q",schemaPath:"#/properties/q/maxLength",keyword:"maxLength",params:{limit:100},
message:"must NOT have more than 100 characters"};e===null?e=[n]:e.push(n),t++}if(k(a)<1){let n={instancePath:i+"/q",schemaPath:"\
#/properties/q/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?
e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/q",schemaPath:"#/properties/q/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return ei.errors=e,t===0}ei.evaluated={
props:!0,dynamicProps:!1,dynamicItems:!1};var Np=ri;var lu={type:"string",enum:["post.created","post.updated","post.deleted","post.scheduled","post.approval_requested","pos\
t.approved","post.rejected","post.target.published","post.target.failed","post.published","post.partial","post.failed","\
api_key.created","api_key.rotated","api_key.revoked","api_key.expiring","api_key.deletion_warning","api_key.deleted","co\
ntact.created","workflow.enrolled","trigger_link.clicked","form.submitted","webhook.test"]};function _e(s,{instancePath:i="",
parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=_e.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s!="string"){let r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(!(s==="post.created"||s==="post.u\
pdated"||s==="post.deleted"||s==="post.scheduled"||s==="post.approval_requested"||s==="post.approved"||s==="post.rejecte\
d"||s==="post.target.published"||s==="post.target.failed"||s==="post.published"||s==="post.partial"||s==="post.failed"||
s==="api_key.created"||s==="api_key.rotated"||s==="api_key.revoked"||s==="api_key.expiring"||s==="api_key.deletion_warni\
ng"||s==="api_key.deleted"||s==="contact.created"||s==="workflow.enrolled"||s==="trigger_link.clicked"||s==="form.submit\
ted"||s==="webhook.test")){let r={instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:lu.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}return _e.errors=e,t===0}_e.evaluated={dynamicProps:!1,
dynamicItems:!1};function ri(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){
let e=null,t=0,o=ri.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){s.limit===void 0&&(s.limit=20);for(let a in s)if(!(a==="limit"||a==="cursor"||a==="event")){let n={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have \
additional properties"};e===null?e=[n]:e.push(n),t++}let r=s.limit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let a={instancePath:i+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[a]:e.push(a),t++}if(typeof r=="number"&&isFinite(r)){if(r>100||isNaN(r)){let a={instancePath:i+
"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <\
= 100"};e===null?e=[a]:e.push(a),t++}if(r<1||isNaN(r)){let a={instancePath:i+"/limit",schemaPath:"#/properties/limit/min\
imum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[a]:e.push(a),t++}}if(s.cursor!==
void 0){let a=s.cursor;if(typeof a=="string"){if(k(a)>512){let n={instancePath:i+"/cursor",schemaPath:"#/properties/curs\
or/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 characters"};e===null?e=[n]:e.
push(n),t++}if(k(a)<1){let n={instancePath:i+"/cursor",schemaPath:"#/properties/cursor/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/cur\
sor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),t++}}s.event!==void 0&&(_e(s.event,{instancePath:i+"/event",parentData:s,parentDataProperty:"event",rootData:m,
dynamicAnchors:l})||(e=e===null?_e.errors:e.concat(_e.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return ri.errors=e,t===0}ri.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ip=si,uu={type:"object",additionalProperties:!1,required:["url",
"events"],properties:{url:{type:"string",format:"uri",pattern:"^https?://",maxLength:2048},events:{type:"array",minItems:1,
maxItems:50,uniqueItems:!0,items:{$ref:"#/components/schemas/EventType"}},connection_ids:{type:"array",maxItems:100,uniqueItems:!0,
items:{$ref:"#/components/schemas/ConnectionId"}},name:{type:["string","null"],maxLength:100}}};function si(s,{instancePath:i="",
parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=si.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.url===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'"};e===
null?e=[r]:e.push(r),t++}if(s.events===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"events"},message:"must have required property 'events'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r===
"url"||r==="events"||r==="connection_ids"||r==="name")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.push(
a),t++}if(s.url!==void 0){let r=s.url;if(typeof r=="string"){if(k(r)>2048){let a={instancePath:i+"/url",schemaPath:"#/pr\
operties/url/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters"};e===null?
e=[a]:e.push(a),t++}if(!Ge.test(r)){let a={instancePath:i+"/url",schemaPath:"#/properties/url/pattern",keyword:"pattern",
params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[a]:e.push(a),t++}if(!Ye(r)){let a={
instancePath:i+"/url",schemaPath:"#/properties/url/format",keyword:"format",params:{format:"uri"},message:'must match fo\
rmat "uri"'};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/url",schemaPath:"#/properties/url/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}}if(s.events!==void 0){let r=s.events;
if(Array.isArray(r)){if(r.length>50){let u={instancePath:i+"/events",schemaPath:"#/properties/events/maxItems",keyword:"\
maxItems",params:{limit:50},message:"must NOT have more than 50 items"};e===null?e=[u]:e.push(u),t++}if(r.length<1){let u={
instancePath:i+"/events",schemaPath:"#/properties/events/minItems",keyword:"minItems",params:{limit:1},message:"must NOT\
 have fewer than 1 items"};e===null?e=[u]:e.push(u),t++}let a=r.length;for(let u=0;u<a;u++)_e(r[u],{instancePath:i+"/eve\
nts/"+u,parentData:r,parentDataProperty:u,rootData:m,dynamicAnchors:l})||(e=e===null?_e.errors:e.concat(_e.errors),t=e.length);
let n=r.length,p;if(n>1){e:for(;n--;)for(p=n;p--;)if(Ae(r[n],r[p])){let u={instancePath:i+"/events",schemaPath:"#/proper\
ties/events/uniqueItems",keyword:"uniqueItems",params:{i:n,j:p},message:"must NOT have duplicate items (items ## "+p+" a\
nd "+n+" are identical)"};e===null?e=[u]:e.push(u),t++;break e}}}else{let a={instancePath:i+"/events",schemaPath:"#/prop\
erties/events/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),t++}}if(s.connection_ids!==
void 0){let r=s.connection_ids;if(Array.isArray(r)){if(r.length>100){let u={instancePath:i+"/connection_ids",schemaPath:"\
#/properties/connection_ids/maxItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 items"};
e===null?e=[u]:e.push(u),t++}let a=r.length;for(let u=0;u<a;u++)A(r[u],{instancePath:i+"/connection_ids/"+u,parentData:r,
parentDataProperty:u,rootData:m,dynamicAnchors:l})||(e=e===null?A.errors:e.concat(A.errors),t=e.length);let n=r.length,p;
if(n>1){e:for(;n--;)for(p=n;p--;)if(Ae(r[n],r[p])){let u={instancePath:i+"/connection_ids",schemaPath:"#/properties/conn\
ection_ids/uniqueItems",keyword:"uniqueItems",params:{i:n,j:p},message:"must NOT have duplicate items (items ## "+p+" an\
d "+n+" are identical)"};e===null?e=[u]:e.push(u),t++;break e}}}else{let a={instancePath:i+"/connection_ids",schemaPath:"\
#/properties/connection_ids/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),
t++}}if(s.name!==void 0){let r=s.name;if(typeof r!="string"&&r!==null){let a={instancePath:i+"/name",schemaPath:"#/prope\
rties/name/type",keyword:"type",params:{type:uu.properties.name.type},message:"must be string,null"};e===null?e=[a]:e.push(
a),t++}if(typeof r=="string"&&k(r)>100){let a={instancePath:i+"/name",schemaPath:"#/properties/name/maxLength",keyword:"\
maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[a]:e.push(a),t++}}}else{let r={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(
r),t++}return si.errors=e,t===0}si.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ro=ti;var du=new RegExp("^webhook_[a-z0-9]{1,40}$","u");function as(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,
dynamicAnchors:l={}}={}){let e=null,t=0,o=as.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s=="string"){if(k(s)>48){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:48},message:"\
must NOT have more than 48 characters"};e===null?e=[r]:e.push(r),t++}if(!du.test(s)){let r={instancePath:i,schemaPath:"#\
/pattern",keyword:"pattern",params:{pattern:"^webhook_[a-z0-9]{1,40}$"},message:'must match pattern "^webhook_[a-z0-9]{1\
,40}$"'};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return as.errors=e,t===0}as.evaluated={dynamicProps:!1,dynamicItems:!1};
function ti(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=ti.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.webhook_id===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
webhook_id"},message:"must have required property 'webhook_id'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(r!=="web\
hook_id"){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}s.webhook_id!==void 0&&(as(s.webhook_id,{instancePath:i+
"/webhook_id",parentData:s,parentDataProperty:"webhook_id",rootData:m,dynamicAnchors:l})||(e=e===null?as.errors:e.concat(
as.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[r]:e.push(r),t++}return ti.errors=e,t===0}ti.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Lp=ai;function ai(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=ai.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){s.event===void 0&&(s.event="webhook.test");for(let r in s)if(r!=="event"){let a={instancePath:i,schemaPath:"#/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional propertie\
s"};e===null?e=[a]:e.push(a),t++}_e(s.event,{instancePath:i+"/event",parentData:s,parentDataProperty:"event",rootData:m,
dynamicAnchors:l})||(e=e===null?_e.errors:e.concat(_e.errors),t=e.length)}else{let r={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return ai.errors=e,t===0}ai.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Vp=gi;function _(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=_.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s!="boolean"){let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),t++}if(s!==
!0){let r={instancePath:i,schemaPath:"#/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to consta\
nt"};e===null?e=[r]:e.push(r),t++}return _.errors=e,t===0}_.evaluated={dynamicProps:!1,dynamicItems:!1};var g=Cn().default,fu=new RegExp("^sess_[0-9a-f]{64}$","u");var L=Tr().fullFormats["date-time"];function P(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){
let e=null,t=0,o=P.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s=="string"){if(g(
s)>35){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:35},message:"must NOT have more \
than 35 characters"};e===null?e=[r]:e.push(r),t++}if(!L.validate(s)){let r={instancePath:i,schemaPath:"#/format",keyword:"\
format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return P.
errors=e,t===0}P.evaluated={dynamicProps:!1,dynamicItems:!1};var yu=new RegExp("^member_[a-z0-9]{1,40}$","u");function ms(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,
dynamicAnchors:l={}}={}){let e=null,t=0,o=ms.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s=="string"){if(g(s)>47){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:47},message:"\
must NOT have more than 47 characters"};e===null?e=[r]:e.push(r),t++}if(!yu.test(s)){let r={instancePath:i,schemaPath:"#\
/pattern",keyword:"pattern",params:{pattern:"^member_[a-z0-9]{1,40}$"},message:'must match pattern "^member_[a-z0-9]{1,4\
0}$"'};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),t++}return ms.errors=e,t===0}ms.evaluated={dynamicProps:!1,dynamicItems:!1};
var hu={type:"string",enum:["member","admin","account_admin"]};function sr(s,{instancePath:i="",parentData:y,parentDataProperty:f,
rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=sr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),typeof s!="string"){let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),t++}if(!(s==="member"||s==="admin"||s==="account_admin")){let r={instancePath:i,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:hu.enum},message:"must be equal to one of the allowed values"};
e===null?e=[r]:e.push(r),t++}return sr.errors=e,t===0}sr.evaluated={dynamicProps:!1,dynamicItems:!1};var St=/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
function ee(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=ee.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.id===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[r]:e.push(r),t++}if(s.name===void 0){let r={instancePath:i,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[r]:
e.push(r),t++}if(s.email===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
email"},message:"must have required property 'email'"};e===null?e=[r]:e.push(r),t++}if(s.role===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"role"},message:"must have required property 'role'"};
e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="id"||r==="name"||r==="email"||r==="role")){let a={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional p\
roperties"};e===null?e=[a]:e.push(a),t++}if(s.id!==void 0&&(ms(s.id,{instancePath:i+"/id",parentData:s,parentDataProperty:"\
id",rootData:m,dynamicAnchors:l})||(e=e===null?ms.errors:e.concat(ms.errors),t=e.length)),s.name!==void 0){let r=s.name;
if(typeof r=="string"){if(g(r)>100){let a={instancePath:i+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxL\
ength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
a]:e.push(a),t++}}if(s.email!==void 0){let r=s.email;if(typeof r=="string"){if(g(r)>254){let a={instancePath:i+"/email",
schemaPath:"#/properties/email/maxLength",keyword:"maxLength",params:{limit:254},message:"must NOT have more than 254 ch\
aracters"};e===null?e=[a]:e.push(a),t++}if(!St.test(r)){let a={instancePath:i+"/email",schemaPath:"#/properties/email/fo\
rmat",keyword:"format",params:{format:"email"},message:'must match format "email"'};e===null?e=[a]:e.push(a),t++}}else{let a={
instancePath:i+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[a]:e.push(a),t++}}s.role!==void 0&&(sr(s.role,{instancePath:i+"/role",parentData:s,parentDataProperty:"\
role",rootData:m,dynamicAnchors:l})||(e=e===null?sr.errors:e.concat(sr.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return ee.errors=e,
t===0}ee.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ls(s,{instancePath:i="",parentData:y,parentDataProperty:f,
rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=ls.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.token===void 0){let r={instancePath:i,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:"token"},message:"must have required property 'token'"};e===null?e=[r]:
e.push(r),t++}if(s.expires_at===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
expires_at"},message:"must have required property 'expires_at'"};e===null?e=[r]:e.push(r),t++}if(s.member===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"member"},message:"must have required \
property 'member'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="token"||r==="expires_at"||r==="member")){let a={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}if(s.token!==void 0){let r=s.token;if(typeof r=="stri\
ng"){if(g(r)>69){let a={instancePath:i+"/token",schemaPath:"#/properties/token/maxLength",keyword:"maxLength",params:{limit:69},
message:"must NOT have more than 69 characters"};e===null?e=[a]:e.push(a),t++}if(!fu.test(r)){let a={instancePath:i+"/to\
ken",schemaPath:"#/properties/token/pattern",keyword:"pattern",params:{pattern:"^sess_[0-9a-f]{64}$"},message:'must matc\
h pattern "^sess_[0-9a-f]{64}$"'};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/token",schemaPath:"#/proper\
ties/token/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}}s.expires_at!==
void 0&&(P(s.expires_at,{instancePath:i+"/expires_at",parentData:s,parentDataProperty:"expires_at",rootData:m,dynamicAnchors:l})||
(e=e===null?P.errors:e.concat(P.errors),t=e.length)),s.member!==void 0&&(ee(s.member,{instancePath:i+"/member",parentData:s,
parentDataProperty:"member",rootData:m,dynamicAnchors:l})||(e=e===null?ee.errors:e.concat(ee.errors),t=e.length))}else{let r={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(
r),t++}return ls.errors=e,t===0}ls.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function gi(s,{instancePath:i="",
parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=gi.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.success===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"success"},message:"must have required\
 property 'success'"};e===null?e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=[r]:e.push(r),t++}for(let r in s)
if(!(r==="success"||r==="data")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}s.success!==void 0&&
(_(s.success,{instancePath:i+"/success",parentData:s,parentDataProperty:"success",rootData:m,dynamicAnchors:l})||(e=e===
null?_.errors:e.concat(_.errors),t=e.length)),s.data!==void 0&&(ls(s.data,{instancePath:i+"/data",parentData:s,parentDataProperty:"\
data",rootData:m,dynamicAnchors:l})||(e=e===null?ls.errors:e.concat(ls.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return gi.errors=e,
t===0}gi.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var d=Pi;var gu={type:"string",enum:["INVALID_PARAMETER","MISSING_PARAMETER","INVALID_DATE","INVALID_DATE_RANGE","CONFIRMATION_RE\
QUIRED","INVALID_JSON","UNAUTHORIZED","INVALID_API_KEY","API_KEY_EXPIRED","SESSION_EXPIRED","INVALID_CREDENTIALS","AI_QU\
OTA_EXCEEDED","PLAN_LIMIT","INSUFFICIENT_SCOPE","ROLE_REQUIRED","WRONG_CREDENTIAL","NOT_AUTHORIZED_CREATE_BRAND","IP_NOT\
_ALLOWED","ORIGIN_NOT_ALLOWED","WORKSPACE_MISMATCH","SELF_APPROVAL_FORBIDDEN","NOT_FOUND","UNKNOWN_ENDPOINT","METHOD_NOT\
_ALLOWED","NOT_ACCEPTABLE","PAYLOAD_TOO_LARGE","UNSUPPORTED_MEDIA_TYPE","CONFLICT","DUPLICATE_CONTENT","IDEMPOTENCY_IN_F\
LIGHT","SECRET_ALREADY_SHOWN","APPROVAL_REQUIRED","KEY_EXISTS","KEY_NOT_REVEALABLE","SCOPE_WIDENING_FORBIDDEN","BRAND_LI\
MIT","WEBHOOK_LIMIT","CONNECTION_EXPIRED","QUOTA_EXCEEDED","STATE_EXPIRED","UPLOAD_INCOMPLETE","POST_NOT_EDITABLE","NOT_\
PENDING_APPROVAL","NOT_RETRYABLE","SLOT_TAKEN","NO_SCHEDULE_WINDOWS","PRECONDITION_FAILED","VALIDATION_FAILED","IDEMPOTE\
NCY_KEY_REUSED","SCHEDULED_IN_PAST","MEDIA_REQUIRED","URL_BLOCKED","INVALID_SCOPE","UNSUPPORTED_NETWORK","MEDIA_FETCH_FA\
ILED","FEED_UNREADABLE","CONTENT_POLICY","NETWORK_DELETE_UNSUPPORTED","RATE_LIMIT_EXCEEDED","AUTH_THROTTLED","INTERNAL",
"UPSTREAM_NETWORK","MAINTENANCE"]};function tr(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){
let e=null,t=0,o=tr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s!="string"){let r={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(
r),t++}if(!(s==="INVALID_PARAMETER"||s==="MISSING_PARAMETER"||s==="INVALID_DATE"||s==="INVALID_DATE_RANGE"||s==="CONFIRM\
ATION_REQUIRED"||s==="INVALID_JSON"||s==="UNAUTHORIZED"||s==="INVALID_API_KEY"||s==="API_KEY_EXPIRED"||s==="SESSION_EXPI\
RED"||s==="INVALID_CREDENTIALS"||s==="AI_QUOTA_EXCEEDED"||s==="PLAN_LIMIT"||s==="INSUFFICIENT_SCOPE"||s==="ROLE_REQUIRED"||
s==="WRONG_CREDENTIAL"||s==="NOT_AUTHORIZED_CREATE_BRAND"||s==="IP_NOT_ALLOWED"||s==="ORIGIN_NOT_ALLOWED"||s==="WORKSPAC\
E_MISMATCH"||s==="SELF_APPROVAL_FORBIDDEN"||s==="NOT_FOUND"||s==="UNKNOWN_ENDPOINT"||s==="METHOD_NOT_ALLOWED"||s==="NOT_\
ACCEPTABLE"||s==="PAYLOAD_TOO_LARGE"||s==="UNSUPPORTED_MEDIA_TYPE"||s==="CONFLICT"||s==="DUPLICATE_CONTENT"||s==="IDEMPO\
TENCY_IN_FLIGHT"||s==="SECRET_ALREADY_SHOWN"||s==="APPROVAL_REQUIRED"||s==="KEY_EXISTS"||s==="KEY_NOT_REVEALABLE"||s==="\
SCOPE_WIDENING_FORBIDDEN"||s==="BRAND_LIMIT"||s==="WEBHOOK_LIMIT"||s==="CONNECTION_EXPIRED"||s==="QUOTA_EXCEEDED"||s==="\
STATE_EXPIRED"||s==="UPLOAD_INCOMPLETE"||s==="POST_NOT_EDITABLE"||s==="NOT_PENDING_APPROVAL"||s==="NOT_RETRYABLE"||s==="\
SLOT_TAKEN"||s==="NO_SCHEDULE_WINDOWS"||s==="PRECONDITION_FAILED"||s==="VALIDATION_FAILED"||s==="IDEMPOTENCY_KEY_REUSED"||
s==="SCHEDULED_IN_PAST"||s==="MEDIA_REQUIRED"||s==="URL_BLOCKED"||s==="INVALID_SCOPE"||s==="UNSUPPORTED_NETWORK"||s==="M\
EDIA_FETCH_FAILED"||s==="FEED_UNREADABLE"||s==="CONTENT_POLICY"||s==="NETWORK_DELETE_UNSUPPORTED"||s==="RATE_LIMIT_EXCEE\
DED"||s==="AUTH_THROTTLED"||s==="INTERNAL"||s==="UPSTREAM_NETWORK"||s==="MAINTENANCE")){let r={instancePath:i,schemaPath:"\
#/enum",keyword:"enum",params:{allowedValues:gu.enum},message:"must be equal to one of the allowed values"};e===null?e=[
r]:e.push(r),t++}return tr.errors=e,t===0}tr.evaluated={dynamicProps:!1,dynamicItems:!1};var Pu=new RegExp("^[A-Za-z0-9._-]{1,128}$","u");function us(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,
dynamicAnchors:l={}}={}){let e=null,t=0,o=us.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s=="string"){if(g(s)>128){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:128},message:"\
must NOT have more than 128 characters"};e===null?e=[r]:e.push(r),t++}if(!Pu.test(s)){let r={instancePath:i,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9._-]{1,128}$"},message:'must match pattern "^[A-Za-z0-9._-]{1,1\
28}$"'};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),t++}return us.errors=e,t===0}us.evaluated={dynamicProps:!1,dynamicItems:!1};var An=new RegExp("^[A-Z][A-Z0-9_]*$","u");function ds(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,
dynamicAnchors:l={}}={}){let e=null,t=0,o=ds.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
s&&typeof s=="object"&&!Array.isArray(s)){if(s.pointer===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"pointer"},message:"must have required property 'pointer'"};e===null?e=[r]:e.push(r),t++}
if(s.code===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[r]:e.push(r),t++}if(s.message===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"message"},message:"must have required property 'message'"};e===null?
e=[r]:e.push(r),t++}for(let r in s)if(!(r==="pointer"||r==="code"||r==="message")){let a={instancePath:i,schemaPath:"#/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional prop\
erties"};e===null?e=[a]:e.push(a),t++}if(s.pointer!==void 0){let r=s.pointer;if(typeof r=="string"){if(g(r)>500){let a={
instancePath:i+"/pointer",schemaPath:"#/properties/pointer/maxLength",keyword:"maxLength",params:{limit:500},message:"mu\
st NOT have more than 500 characters"};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/pointer",schemaPath:"#\
/properties/pointer/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}}
if(s.code!==void 0){let r=s.code;if(typeof r=="string"){if(g(r)>64){let a={instancePath:i+"/code",schemaPath:"#/properti\
es/code/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};e===null?e=[a]:
e.push(a),t++}if(!An.test(r)){let a={instancePath:i+"/code",schemaPath:"#/properties/code/pattern",keyword:"pattern",params:{
pattern:"^[A-Z][A-Z0-9_]*$"},message:'must match pattern "^[A-Z][A-Z0-9_]*$"'};e===null?e=[a]:e.push(a),t++}}else{let a={
instancePath:i+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[a]:e.push(a),t++}}if(s.message!==void 0){let r=s.message;if(typeof r=="string"){if(g(r)>500){let a={instancePath:i+
"/message",schemaPath:"#/properties/message/maxLength",keyword:"maxLength",params:{limit:500},message:"must NOT have mor\
e than 500 characters"};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/message",schemaPath:"#/properties/mes\
sage/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return ds.
errors=e,t===0}ds.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var G=Tr().fullFormats.uri;function cs(s,{instancePath:i="",
parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=cs.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.code===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"code"},message:"must have required property 'code'"};
e===null?e=[r]:e.push(r),t++}if(s.message===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"message"},message:"must have required property 'message'"};e===null?e=[r]:e.push(r),t++}if(s.status===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"status"},message:"must have re\
quired property 'status'"};e===null?e=[r]:e.push(r),t++}if(s.request_id===void 0){let r={instancePath:i,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"request_id"},message:"must have required property 'request_id'"};e===
null?e=[r]:e.push(r),t++}if(s.retryable===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"retryable"},message:"must have required property 'retryable'"};e===null?e=[r]:e.push(r),t++}if(s.doc_url===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"doc_url"},message:"mus\
t have required property 'doc_url'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="code"||r==="message"||r==="st\
atus"||r==="request_id"||r==="retryable"||r==="doc_url"||r==="details"||r==="errors")){let a={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional p\
roperties"};e===null?e=[a]:e.push(a),t++}if(s.code!==void 0&&(tr(s.code,{instancePath:i+"/code",parentData:s,parentDataProperty:"\
code",rootData:m,dynamicAnchors:l})||(e=e===null?tr.errors:e.concat(tr.errors),t=e.length)),s.message!==void 0){let r=s.
message;if(typeof r=="string"){if(g(r)>1e3){let a={instancePath:i+"/message",schemaPath:"#/properties/message/maxLength",
keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than 1000 characters"};e===null?e=[a]:e.push(a),t++}}else{
let a={instancePath:i+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"};e===null?e=[a]:e.push(a),t++}}if(s.status!==void 0){let r=s.status;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))){let a={instancePath:i+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"int\
eger"},message:"must be integer"};e===null?e=[a]:e.push(a),t++}if(typeof r=="number"&&isFinite(r)){if(r>599||isNaN(r)){let a={
instancePath:i+"/status",schemaPath:"#/properties/status/maximum",keyword:"maximum",params:{comparison:"<=",limit:599},message:"\
must be <= 599"};e===null?e=[a]:e.push(a),t++}if(r<400||isNaN(r)){let a={instancePath:i+"/status",schemaPath:"#/properti\
es/status/minimum",keyword:"minimum",params:{comparison:">=",limit:400},message:"must be >= 400"};e===null?e=[a]:e.push(
a),t++}}}if(s.request_id!==void 0&&(us(s.request_id,{instancePath:i+"/request_id",parentData:s,parentDataProperty:"reque\
st_id",rootData:m,dynamicAnchors:l})||(e=e===null?us.errors:e.concat(us.errors),t=e.length)),s.retryable!==void 0&&typeof s.
retryable!="boolean"){let r={instancePath:i+"/retryable",schemaPath:"#/properties/retryable/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),t++}if(s.doc_url!==void 0){let r=s.doc_url;if(typeof r==
"string"){if(g(r)>2048){let a={instancePath:i+"/doc_url",schemaPath:"#/properties/doc_url/maxLength",keyword:"maxLength",
params:{limit:2048},message:"must NOT have more than 2048 characters"};e===null?e=[a]:e.push(a),t++}if(!G(r)){let a={instancePath:i+
"/doc_url",schemaPath:"#/properties/doc_url/format",keyword:"format",params:{format:"uri"},message:'must match format "u\
ri"'};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/doc_url",schemaPath:"#/properties/doc_url/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}}if(s.details!==void 0){let r=s.details;
if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length>20){let a={instancePath:i+"/details",schemaPath:"#\
/properties/details/maxProperties",keyword:"maxProperties",params:{limit:20},message:"must NOT have more than 20 propert\
ies"};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/details",schemaPath:"#/properties/details/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),t++}}if(s.errors!==void 0){let r=s.errors;
if(Array.isArray(r)){if(r.length>100){let n={instancePath:i+"/errors",schemaPath:"#/properties/errors/maxItems",keyword:"\
maxItems",params:{limit:100},message:"must NOT have more than 100 items"};e===null?e=[n]:e.push(n),t++}let a=r.length;for(let n=0;n<
a;n++)ds(r[n],{instancePath:i+"/errors/"+n,parentData:r,parentDataProperty:n,rootData:m,dynamicAnchors:l})||(e=e===null?
ds.errors:e.concat(ds.errors),t=e.length)}else{let a={instancePath:i+"/errors",schemaPath:"#/properties/errors/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return cs.errors=e,
t===0}cs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Pi(s,{instancePath:i="",parentData:y,parentDataProperty:f,
rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=Pi.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.success===void 0){let r={instancePath:i,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"success"},message:"must have required property 'success'"};e===null?
e=[r]:e.push(r),t++}if(s.error===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
error"},message:"must have required property 'error'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="success"||r===
"error")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}if(s.success!==void 0){let r=s.success;if(typeof r!=
"boolean"){let a={instancePath:i+"/success",schemaPath:"#/properties/success/type",keyword:"type",params:{type:"boolean"},
message:"must be boolean"};e===null?e=[a]:e.push(a),t++}if(r!==!1){let a={instancePath:i+"/success",schemaPath:"#/proper\
ties/success/const",keyword:"const",params:{allowedValue:!1},message:"must be equal to constant"};e===null?e=[a]:e.push(
a),t++}}s.error!==void 0&&(cs(s.error,{instancePath:i+"/error",parentData:s,parentDataProperty:"error",rootData:m,dynamicAnchors:l})||
(e=e===null?cs.errors:e.concat(cs.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Pi.errors=e,t===0}Pi.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Wp=vi;var vu={type:"object",required:["id","name","type","plan"],properties:{id:{$ref:"#/components/schemas/CompanyId"},name:{
type:"string",maxLength:100},type:{type:"string",enum:["company","agency"]},plan:{$ref:"#/components/schemas/PlanId"}},additionalProperties:!1};var ku=new RegExp("^company_[a-z0-9]{1,40}$","u");function re(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,
dynamicAnchors:l={}}={}){let e=null,t=0,o=re.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s=="string"){if(g(s)>48){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:48},message:"\
must NOT have more than 48 characters"};e===null?e=[r]:e.push(r),t++}if(!ku.test(s)){let r={instancePath:i,schemaPath:"#\
/pattern",keyword:"pattern",params:{pattern:"^company_[a-z0-9]{1,40}$"},message:'must match pattern "^company_[a-z0-9]{1\
,40}$"'};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return re.errors=e,t===0}re.evaluated={dynamicProps:!1,dynamicItems:!1};var _u=new RegExp("^[a-z][a-z0-9_-]{0,39}$","u");function se(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,
dynamicAnchors:l={}}={}){let e=null,t=0,o=se.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s=="string"){if(g(s)>40){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:40},message:"\
must NOT have more than 40 characters"};e===null?e=[r]:e.push(r),t++}if(!_u.test(s)){let r={instancePath:i,schemaPath:"#\
/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_-]{0,39}$"},message:'must match pattern "^[a-z][a-z0-9_-]{0,3\
9}$"'};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),t++}return se.errors=e,t===0}se.evaluated={dynamicProps:!1,dynamicItems:!1};
function ar(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=ar.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.id===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[r]:e.push(r),t++}if(s.name===void 0){let r={instancePath:i,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[r]:
e.push(r),t++}if(s.type===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),t++}if(s.plan===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"plan"},message:"must have required property 'plan'"};
e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="id"||r==="name"||r==="type"||r==="plan")){let a={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional p\
roperties"};e===null?e=[a]:e.push(a),t++}if(s.id!==void 0&&(re(s.id,{instancePath:i+"/id",parentData:s,parentDataProperty:"\
id",rootData:m,dynamicAnchors:l})||(e=e===null?re.errors:e.concat(re.errors),t=e.length)),s.name!==void 0){let r=s.name;
if(typeof r=="string"){if(g(r)>100){let a={instancePath:i+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxL\
ength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
a]:e.push(a),t++}}if(s.type!==void 0){let r=s.type;if(typeof r!="string"){let a={instancePath:i+"/type",schemaPath:"#/pr\
operties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}if(!(r===
"company"||r==="agency")){let a={instancePath:i+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:vu.
properties.type.enum},message:"must be equal to one of the allowed values"};e===null?e=[a]:e.push(a),t++}}s.plan!==void 0&&
(se(s.plan,{instancePath:i+"/plan",parentData:s,parentDataProperty:"plan",rootData:m,dynamicAnchors:l})||(e=e===null?se.
errors:e.concat(se.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return ar.errors=e,t===0}ar.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var jt=new RegExp("^ws_[a-z0-9]{1,40}$","u");function b(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,
dynamicAnchors:l={}}={}){let e=null,t=0,o=b.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s=="string"){if(g(s)>43){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:43},message:"\
must NOT have more than 43 characters"};e===null?e=[r]:e.push(r),t++}if(!jt.test(s)){let r={instancePath:i,schemaPath:"#\
/pattern",keyword:"pattern",params:{pattern:"^ws_[a-z0-9]{1,40}$"},message:'must match pattern "^ws_[a-z0-9]{1,40}$"'};e===
null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),t++}return b.errors=e,t===0}b.evaluated={dynamicProps:!1,dynamicItems:!1};var wu={
type:"string",enum:["workspace","location"]};function ir(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,
dynamicAnchors:l={}}={}){let e=null,t=0,o=ir.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s!="string"){let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[r]:e.push(r),t++}if(!(s==="workspace"||s==="location")){let r={instancePath:i,schemaPath:"#/enum",keyword:"\
enum",params:{allowedValues:wu.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}
return ir.errors=e,t===0}ir.evaluated={dynamicProps:!1,dynamicItems:!1};var Zp=new RegExp("^[A-Za-z][A-Za-z0-9_+/-]*$","u");function xe(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,
dynamicAnchors:l={}}={}){let e=null,t=0,o=xe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s=="string"){if(g(s)>64){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:64},message:"\
must NOT have more than 64 characters"};e===null?e=[r]:e.push(r),t++}if(!Zp.test(s)){let r={instancePath:i,schemaPath:"#\
/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_+/-]*$"},message:'must match pattern "^[A-Za-z][A-Za-z0\
-9_+/-]*$"'};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return xe.errors=e,t===0}xe.evaluated={dynamicProps:!1,dynamicItems:!1};
function De(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=De.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.id===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[r]:e.push(r),t++}if(s.name===void 0){let r={instancePath:i,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[r]:
e.push(r),t++}if(s.kind===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
kind"},message:"must have required property 'kind'"};e===null?e=[r]:e.push(r),t++}if(s.timezone===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"timezone"},message:"must have required property 'tim\
ezone'"};e===null?e=[r]:e.push(r),t++}if(s.company_id===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"company_id"},message:"must have required property 'company_id'"};e===null?e=[r]:e.push(
r),t++}if(s.created_at===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
created_at"},message:"must have required property 'created_at'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="i\
d"||r==="name"||r==="kind"||r==="timezone"||r==="company_id"||r==="created_at")){let a={instancePath:i,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional proper\
ties"};e===null?e=[a]:e.push(a),t++}if(s.id!==void 0&&(b(s.id,{instancePath:i+"/id",parentData:s,parentDataProperty:"id",
rootData:m,dynamicAnchors:l})||(e=e===null?b.errors:e.concat(b.errors),t=e.length)),s.name!==void 0){let r=s.name;if(typeof r==
"string"){if(g(r)>100){let a={instancePath:i+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{
limit:100},message:"must NOT have more than 100 characters"};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/\
name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:
e.push(a),t++}}s.kind!==void 0&&(ir(s.kind,{instancePath:i+"/kind",parentData:s,parentDataProperty:"kind",rootData:m,dynamicAnchors:l})||
(e=e===null?ir.errors:e.concat(ir.errors),t=e.length)),s.timezone!==void 0&&(xe(s.timezone,{instancePath:i+"/timezone",parentData:s,
parentDataProperty:"timezone",rootData:m,dynamicAnchors:l})||(e=e===null?xe.errors:e.concat(xe.errors),t=e.length)),s.company_id!==
void 0&&(re(s.company_id,{instancePath:i+"/company_id",parentData:s,parentDataProperty:"company_id",rootData:m,dynamicAnchors:l})||
(e=e===null?re.errors:e.concat(re.errors),t=e.length)),s.created_at!==void 0&&(P(s.created_at,{instancePath:i+"/created_\
at",parentData:s,parentDataProperty:"created_at",rootData:m,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),
t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[r]:e.push(r),t++}return De.errors=e,t===0}De.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function fs(s,{
instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=fs.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.expires_at===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"expires_at"},message:"\
must have required property 'expires_at'"};e===null?e=[r]:e.push(r),t++}if(s.member===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"member"},message:"must have required property 'member'"};e===null?
e=[r]:e.push(r),t++}if(s.company===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
company"},message:"must have required property 'company'"};e===null?e=[r]:e.push(r),t++}if(s.workspaces===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"workspaces"},message:"must have requi\
red property 'workspaces'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="expires_at"||r==="member"||r==="compan\
y"||r==="workspaces")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}if(s.expires_at!==void 0&&
(P(s.expires_at,{instancePath:i+"/expires_at",parentData:s,parentDataProperty:"expires_at",rootData:m,dynamicAnchors:l})||
(e=e===null?P.errors:e.concat(P.errors),t=e.length)),s.member!==void 0&&(ee(s.member,{instancePath:i+"/member",parentData:s,
parentDataProperty:"member",rootData:m,dynamicAnchors:l})||(e=e===null?ee.errors:e.concat(ee.errors),t=e.length)),s.company!==
void 0&&(ar(s.company,{instancePath:i+"/company",parentData:s,parentDataProperty:"company",rootData:m,dynamicAnchors:l})||
(e=e===null?ar.errors:e.concat(ar.errors),t=e.length)),s.workspaces!==void 0){let r=s.workspaces;if(Array.isArray(r)){if(r.
length>1e3){let n={instancePath:i+"/workspaces",schemaPath:"#/properties/workspaces/maxItems",keyword:"maxItems",params:{
limit:1e3},message:"must NOT have more than 1000 items"};e===null?e=[n]:e.push(n),t++}let a=r.length;for(let n=0;n<a;n++)
De(r[n],{instancePath:i+"/workspaces/"+n,parentData:r,parentDataProperty:n,rootData:m,dynamicAnchors:l})||(e=e===null?De.
errors:e.concat(De.errors),t=e.length)}else{let a={instancePath:i+"/workspaces",schemaPath:"#/properties/workspaces/type",
keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return fs.
errors=e,t===0}fs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function vi(s,{instancePath:i="",parentData:y,parentDataProperty:f,
rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=vi.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.success===void 0){let r={instancePath:i,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"success"},message:"must have required property 'success'"};e===null?
e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
data"},message:"must have required property 'data'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="success"||r===
"data")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}s.success!==void 0&&(_(s.success,{instancePath:i+
"/success",parentData:s,parentDataProperty:"success",rootData:m,dynamicAnchors:l})||(e=e===null?_.errors:e.concat(_.errors),
t=e.length)),s.data!==void 0&&(fs(s.data,{instancePath:i+"/data",parentData:s,parentDataProperty:"data",rootData:m,dynamicAnchors:l})||
(e=e===null?fs.errors:e.concat(fs.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return vi.errors=e,t===0}vi.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Bp=ki;var bu={type:"object",required:["status","version","time"],properties:{status:{type:"string",enum:["ok"]},version:{type:"\
string",maxLength:40},time:{$ref:"#/components/schemas/Timestamp"}},additionalProperties:!1};function ys(s,{instancePath:i="",
parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=ys.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.status===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"status"},message:"must have required \
property 'status'"};e===null?e=[r]:e.push(r),t++}if(s.version===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"version"},message:"must have required property 'version'"};e===null?e=[r]:e.push(r),t++}
if(s.time===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"time"},message:"\
must have required property 'time'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="status"||r==="version"||r==="\
time")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}if(s.status!==void 0){let r=s.status;if(typeof r!=
"string"){let a={instancePath:i+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[a]:e.push(a),t++}if(r!=="ok"){let a={instancePath:i+"/status",schemaPath:"#/properties/stat\
us/enum",keyword:"enum",params:{allowedValues:bu.properties.status.enum},message:"must be equal to one of the allowed va\
lues"};e===null?e=[a]:e.push(a),t++}}if(s.version!==void 0){let r=s.version;if(typeof r=="string"){if(g(r)>40){let a={instancePath:i+
"/version",schemaPath:"#/properties/version/maxLength",keyword:"maxLength",params:{limit:40},message:"must NOT have more\
 than 40 characters"};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/version",schemaPath:"#/properties/versi\
on/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}}s.time!==void 0&&
(P(s.time,{instancePath:i+"/time",parentData:s,parentDataProperty:"time",rootData:m,dynamicAnchors:l})||(e=e===null?P.errors:
e.concat(P.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),t++}return ys.errors=e,t===0}ys.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function ki(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=ki.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.success===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"suc\
cess"},message:"must have required property 'success'"};e===null?e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};
e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="success"||r==="data")){let a={instancePath:i,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};
e===null?e=[a]:e.push(a),t++}s.success!==void 0&&(_(s.success,{instancePath:i+"/success",parentData:s,parentDataProperty:"\
success",rootData:m,dynamicAnchors:l})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),s.data!==void 0&&(ys(s.data,
{instancePath:i+"/data",parentData:s,parentDataProperty:"data",rootData:m,dynamicAnchors:l})||(e=e===null?ys.errors:e.concat(
ys.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[r]:e.push(r),t++}return ki.errors=e,t===0}ki.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Kp=_i;var di={type:"object",required:["version","path","status","released_at","sunset_at"],properties:{version:{type:"string",
pattern:"^[0-9]+[.][0-9]+$",maxLength:10},path:{type:["string","null"],pattern:"^v[0-9]+$",maxLength:10},status:{type:"s\
tring",enum:["current","deprecated"]},released_at:{type:["string","null"],format:"date-time",maxLength:35},sunset_at:{type:[
"string","null"],format:"date-time",maxLength:35}},additionalProperties:!1},qu=new RegExp("^[0-9]+[.][0-9]+$","u"),xu=new RegExp(
"^v[0-9]+$","u");function hs(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){
let e=null,t=0,o=hs.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){if(s.version===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
version"},message:"must have required property 'version'"};e===null?e=[r]:e.push(r),t++}if(s.path===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"path"},message:"must have required property 'path'"};
e===null?e=[r]:e.push(r),t++}if(s.status===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[r]:e.push(r),t++}if(s.released_at===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"released_at"},message:"\
must have required property 'released_at'"};e===null?e=[r]:e.push(r),t++}if(s.sunset_at===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"sunset_at"},message:"must have required property 'su\
nset_at'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="version"||r==="path"||r==="status"||r==="released_at"||
r==="sunset_at")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}if(s.version!==void 0){let r=s.version;if(typeof r==
"string"){if(g(r)>10){let a={instancePath:i+"/version",schemaPath:"#/properties/version/maxLength",keyword:"maxLength",params:{
limit:10},message:"must NOT have more than 10 characters"};e===null?e=[a]:e.push(a),t++}if(!qu.test(r)){let a={instancePath:i+
"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern:"^[0-9]+[.][0-9]+$"},message:'mus\
t match pattern "^[0-9]+[.][0-9]+$"'};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/version",schemaPath:"#/\
properties/version/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}}if(s.
path!==void 0){let r=s.path;if(typeof r!="string"&&r!==null){let a={instancePath:i+"/path",schemaPath:"#/properties/path\
/type",keyword:"type",params:{type:di.properties.path.type},message:"must be string,null"};e===null?e=[a]:e.push(a),t++}
if(typeof r=="string"){if(g(r)>10){let a={instancePath:i+"/path",schemaPath:"#/properties/path/maxLength",keyword:"maxLe\
ngth",params:{limit:10},message:"must NOT have more than 10 characters"};e===null?e=[a]:e.push(a),t++}if(!xu.test(r)){let a={
instancePath:i+"/path",schemaPath:"#/properties/path/pattern",keyword:"pattern",params:{pattern:"^v[0-9]+$"},message:'mu\
st match pattern "^v[0-9]+$"'};e===null?e=[a]:e.push(a),t++}}}if(s.status!==void 0){let r=s.status;if(typeof r!="string"){
let a={instancePath:i+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"};e===null?e=[a]:e.push(a),t++}if(!(r==="current"||r==="deprecated")){let a={instancePath:i+"/status",schemaPath:"\
#/properties/status/enum",keyword:"enum",params:{allowedValues:di.properties.status.enum},message:"must be equal to one \
of the allowed values"};e===null?e=[a]:e.push(a),t++}}if(s.released_at!==void 0){let r=s.released_at;if(typeof r!="strin\
g"&&r!==null){let a={instancePath:i+"/released_at",schemaPath:"#/properties/released_at/type",keyword:"type",params:{type:di.
properties.released_at.type},message:"must be string,null"};e===null?e=[a]:e.push(a),t++}if(typeof r=="string"){if(g(r)>
35){let a={instancePath:i+"/released_at",schemaPath:"#/properties/released_at/maxLength",keyword:"maxLength",params:{limit:35},
message:"must NOT have more than 35 characters"};e===null?e=[a]:e.push(a),t++}if(!L.validate(r)){let a={instancePath:i+"\
/released_at",schemaPath:"#/properties/released_at/format",keyword:"format",params:{format:"date-time"},message:'must ma\
tch format "date-time"'};e===null?e=[a]:e.push(a),t++}}}if(s.sunset_at!==void 0){let r=s.sunset_at;if(typeof r!="string"&&
r!==null){let a={instancePath:i+"/sunset_at",schemaPath:"#/properties/sunset_at/type",keyword:"type",params:{type:di.properties.
sunset_at.type},message:"must be string,null"};e===null?e=[a]:e.push(a),t++}if(typeof r=="string"){if(g(r)>35){let a={instancePath:i+
"/sunset_at",schemaPath:"#/properties/sunset_at/maxLength",keyword:"maxLength",params:{limit:35},message:"must NOT have \
more than 35 characters"};e===null?e=[a]:e.push(a),t++}if(!L.validate(r)){let a={instancePath:i+"/sunset_at",schemaPath:"\
#/properties/sunset_at/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===
null?e=[a]:e.push(a),t++}}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),t++}return hs.errors=e,t===0}hs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function _i(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=_i.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.success===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"suc\
cess"},message:"must have required property 'success'"};e===null?e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};
e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="success"||r==="data")){let a={instancePath:i,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};
e===null?e=[a]:e.push(a),t++}if(s.success!==void 0&&(_(s.success,{instancePath:i+"/success",parentData:s,parentDataProperty:"\
success",rootData:m,dynamicAnchors:l})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),s.data!==void 0){let r=s.data;
if(Array.isArray(r)){if(r.length>20){let n={instancePath:i+"/data",schemaPath:"#/properties/data/maxItems",keyword:"maxI\
tems",params:{limit:20},message:"must NOT have more than 20 items"};e===null?e=[n]:e.push(n),t++}let a=r.length;for(let n=0;n<
a;n++)hs(r[n],{instancePath:i+"/data/"+n,parentData:r,parentDataProperty:n,rootData:m,dynamicAnchors:l})||(e=e===null?hs.
errors:e.concat(hs.errors),t=e.length)}else{let a={instancePath:i+"/data",schemaPath:"#/properties/data/type",keyword:"t\
ype",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return _i.errors=e,
t===0}_i.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Mp=wi;var ci={type:"object",required:["id","prefix","name","kind","scopes","limits","allowed_origins","allowed_ips","last_used\
_at","expires_at","scheduled_deletion_at"],properties:{id:{$ref:"#/components/schemas/ApiKeyId"},prefix:{$ref:"#/compone\
nts/schemas/ApiKeyPrefix"},name:{$ref:"#/components/schemas/ApiKeyName"},kind:{$ref:"#/components/schemas/ApiKeyKind"},scopes:{
$ref:"#/components/schemas/Scopes"},limits:{$ref:"#/components/schemas/RateLimits"},allowed_origins:{$ref:"#/components/\
schemas/AllowedOrigins"},allowed_ips:{$ref:"#/components/schemas/AllowedIps"},last_used_at:{type:["string","null"],format:"\
date-time",maxLength:35},expires_at:{type:["string","null"],format:"date-time",maxLength:35},scheduled_deletion_at:{type:[
"string","null"],format:"date-time",maxLength:35}},additionalProperties:!1},V=Object.prototype.hasOwnProperty;var Ct=new RegExp("^key_[a-z0-9]{1,40}$","u");function M(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,
dynamicAnchors:l={}}={}){let e=null,t=0,o=M.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s=="string"){if(g(s)>44){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:44},message:"\
must NOT have more than 44 characters"};e===null?e=[r]:e.push(r),t++}if(!Ct.test(s)){let r={instancePath:i,schemaPath:"#\
/pattern",keyword:"pattern",params:{pattern:"^key_[a-z0-9]{1,40}$"},message:'must match pattern "^key_[a-z0-9]{1,40}$"'};
e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),t++}return M.errors=e,t===0}M.evaluated={dynamicProps:!1,dynamicItems:!1};var Du=new RegExp("^[A-Za-z0-9_]{10}$","u");function te(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,
dynamicAnchors:l={}}={}){let e=null,t=0,o=te.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s=="string"){if(g(s)>10){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:10},message:"\
must NOT have more than 10 characters"};e===null?e=[r]:e.push(r),t++}if(!Du.test(s)){let r={instancePath:i,schemaPath:"#\
/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_]{10}$"},message:'must match pattern "^[A-Za-z0-9_]{10}$"'};e===
null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),t++}return te.errors=e,t===0}te.evaluated={dynamicProps:!1,dynamicItems:!1};function E(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=E.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s=="string"){if(g(s)>100){let r={instancePath:i,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?
e=[r]:e.push(r),t++}if(g(s)<1){let r={instancePath:i,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return E.errors=e,t===0}E.evaluated=
{dynamicProps:!1,dynamicItems:!1};var Nu={type:"string",enum:["company","workspace","location","agency"]};function ae(s,{
instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=ae.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s!="string"){let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(!(s==="company"||
s==="workspace"||s==="location"||s==="agency")){let r={instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Nu.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}return ae.errors=e,t===0}ae.evaluated=
{dynamicProps:!1,dynamicItems:!1};var Iu={type:"string",enum:["posts:read","posts:write","posts:delete","posts:approve","media:read","media:upload","queue\
:read","queue:write","schedule:read","schedule:write","analytics:read","connections:read","connections:write","brands:re\
ad","brands:write","feeds:read","feeds:write","ai:generate","webhooks:manage","notifications:read","workflows:read","wor\
kflows:write","links:read","links:write","forms:read","contacts:read","contacts:write","workspaces:read","workspaces:wri\
te","keys:rotate","logs:read"]};function be(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){
let e=null,t=0,o=be.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s!="string"){let r={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(
r),t++}if(!(s==="posts:read"||s==="posts:write"||s==="posts:delete"||s==="posts:approve"||s==="media:read"||s==="media:u\
pload"||s==="queue:read"||s==="queue:write"||s==="schedule:read"||s==="schedule:write"||s==="analytics:read"||s==="conne\
ctions:read"||s==="connections:write"||s==="brands:read"||s==="brands:write"||s==="feeds:read"||s==="feeds:write"||s==="\
ai:generate"||s==="webhooks:manage"||s==="notifications:read"||s==="workflows:read"||s==="workflows:write"||s==="links:r\
ead"||s==="links:write"||s==="forms:read"||s==="contacts:read"||s==="contacts:write"||s==="workspaces:read"||s==="worksp\
aces:write"||s==="keys:rotate"||s==="logs:read")){let r={instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Iu.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}return be.errors=e,t===0}be.evaluated=
{dynamicProps:!1,dynamicItems:!1};var Up=Un().default;function ie(s,{instancePath:i="",parentData:y,parentDataProperty:f,
rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=ie.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),Array.isArray(s)){if(s.length>100){let p={instancePath:i,schemaPath:"#/maxItems",keyword:"maxItems",params:{
limit:100},message:"must NOT have more than 100 items"};e===null?e=[p]:e.push(p),t++}let r=s.length;for(let p=0;p<r;p++)
be(s[p],{instancePath:i+"/"+p,parentData:s,parentDataProperty:p,rootData:m,dynamicAnchors:l})||(e=e===null?be.errors:e.concat(
be.errors),t=e.length);let a=s.length,n;if(a>1){e:for(;a--;)for(n=a;n--;)if(Up(s[a],s[n])){let p={instancePath:i,schemaPath:"\
#/uniqueItems",keyword:"uniqueItems",params:{i:a,j:n},message:"must NOT have duplicate items (items ## "+n+" and "+a+" a\
re identical)"};e===null?e=[p]:e.push(p),t++;break e}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),t++}return ie.errors=e,t===0}ie.evaluated={items:!0,dynamicProps:!1,
dynamicItems:!1};var Op={type:"object",required:["per_minute","per_day"],properties:{per_minute:{type:["integer","null"],
minimum:1,maximum:1e6},per_day:{type:["integer","null"],minimum:1,maximum:1e9}},additionalProperties:!1};function U(s,{instancePath:i="",
parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=U.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.per_minute===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"per_minute"},message:"must have requi\
red property 'per_minute'"};e===null?e=[r]:e.push(r),t++}if(s.per_day===void 0){let r={instancePath:i,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:"per_day"},message:"must have required property 'per_day'"};e===null?e=
[r]:e.push(r),t++}for(let r in s)if(!(r==="per_minute"||r==="per_day")){let a={instancePath:i,schemaPath:"#/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===
null?e=[a]:e.push(a),t++}if(s.per_minute!==void 0){let r=s.per_minute;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))&&r!==null){let a={instancePath:i+"/per_minute",schemaPath:"#/properties/per_minute/type",keyword:"type",params:{type:Op.
properties.per_minute.type},message:"must be integer,null"};e===null?e=[a]:e.push(a),t++}if(typeof r=="number"&&isFinite(
r)){if(r>1e6||isNaN(r)){let a={instancePath:i+"/per_minute",schemaPath:"#/properties/per_minute/maximum",keyword:"maximu\
m",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000"};e===null?e=[a]:e.push(a),t++}if(r<1||isNaN(r)){let a={
instancePath:i+"/per_minute",schemaPath:"#/properties/per_minute/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"};e===null?e=[a]:e.push(a),t++}}}if(s.per_day!==void 0){let r=s.per_day;if(!(typeof r=="number"&&!(r%
1)&&!isNaN(r)&&isFinite(r))&&r!==null){let a={instancePath:i+"/per_day",schemaPath:"#/properties/per_day/type",keyword:"\
type",params:{type:Op.properties.per_day.type},message:"must be integer,null"};e===null?e=[a]:e.push(a),t++}if(typeof r==
"number"&&isFinite(r)){if(r>1e9||isNaN(r)){let a={instancePath:i+"/per_day",schemaPath:"#/properties/per_day/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1e9},message:"must be <= 1000000000"};e===null?e=[a]:e.push(a),t++}if(r<1||isNaN(
r)){let a={instancePath:i+"/per_day",schemaPath:"#/properties/per_day/minimum",keyword:"minimum",params:{comparison:">=",
limit:1},message:"must be >= 1"};e===null?e=[a]:e.push(a),t++}}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return U.errors=e,t===0}U.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Lu=new RegExp("^https?://[^/?#@\\s]+$","u");function ne(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,
dynamicAnchors:l={}}={}){let e=null,t=0,o=ne.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
Array.isArray(s)){if(s.length>50){let p={instancePath:i,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:50},message:"\
must NOT have more than 50 items"};e===null?e=[p]:e.push(p),t++}let r=s.length;for(let p=0;p<r;p++){let u=s[p];if(typeof u==
"string"){if(g(u)>255){let c={instancePath:i+"/"+p,schemaPath:"#/items/maxLength",keyword:"maxLength",params:{limit:255},
message:"must NOT have more than 255 characters"};e===null?e=[c]:e.push(c),t++}if(!Lu.test(u)){let c={instancePath:i+"/"+
p,schemaPath:"#/items/pattern",keyword:"pattern",params:{pattern:"^https?://[^/?#@\\s]+$"},message:'must match pattern "\
^https?://[^/?#@\\s]+$"'};e===null?e=[c]:e.push(c),t++}}else{let c={instancePath:i+"/"+p,schemaPath:"#/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),t++}}let a=s.length,n;if(a>1){let p={};for(;a--;){
let u=s[a];if(typeof u=="string"){if(typeof p[u]=="number"){n=p[u];let c={instancePath:i,schemaPath:"#/uniqueItems",keyword:"\
uniqueItems",params:{i:a,j:n},message:"must NOT have duplicate items (items ## "+n+" and "+a+" are identical)"};e===null?
e=[c]:e.push(c),t++;break}p[u]=a}}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"array"},
message:"must be array"};e===null?e=[r]:e.push(r),t++}return ne.errors=e,t===0}ne.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var Ou=new RegExp("^[0-9A-Fa-f:.]+(/[0-9]{1,3})?$","u");function oe(s,{instancePath:i="",parentData:y,parentDataProperty:f,
rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=oe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),Array.isArray(s)){if(s.length>100){let p={instancePath:i,schemaPath:"#/maxItems",keyword:"maxItems",params:{
limit:100},message:"must NOT have more than 100 items"};e===null?e=[p]:e.push(p),t++}let r=s.length;for(let p=0;p<r;p++){
let u=s[p];if(typeof u=="string"){if(g(u)>49){let c={instancePath:i+"/"+p,schemaPath:"#/items/maxLength",keyword:"maxLen\
gth",params:{limit:49},message:"must NOT have more than 49 characters"};e===null?e=[c]:e.push(c),t++}if(!Ou.test(u)){let c={
instancePath:i+"/"+p,schemaPath:"#/items/pattern",keyword:"pattern",params:{pattern:"^[0-9A-Fa-f:.]+(/[0-9]{1,3})?$"},message:'\
must match pattern "^[0-9A-Fa-f:.]+(/[0-9]{1,3})?$"'};e===null?e=[c]:e.push(c),t++}}else{let c={instancePath:i+"/"+p,schemaPath:"\
#/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),t++}}let a=s.length,
n;if(a>1){let p={};for(;a--;){let u=s[a];if(typeof u=="string"){if(typeof p[u]=="number"){n=p[u];let c={instancePath:i,schemaPath:"\
#/uniqueItems",keyword:"uniqueItems",params:{i:a,j:n},message:"must NOT have duplicate items (items ## "+n+" and "+a+" a\
re identical)"};e===null?e=[c]:e.push(c),t++;break}p[u]=a}}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"typ\
e",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),t++}return oe.errors=e,t===0}oe.evaluated={items:!0,
dynamicProps:!1,dynamicItems:!1};function gs(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){
let e=null,t=0,o=gs.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){if(s.id===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
id"},message:"must have required property 'id'"};e===null?e=[r]:e.push(r),t++}if(s.prefix===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"prefix"},message:"must have required property 'prefi\
x'"};e===null?e=[r]:e.push(r),t++}if(s.name===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[r]:e.push(r),t++}if(s.kind===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required pr\
operty 'kind'"};e===null?e=[r]:e.push(r),t++}if(s.scopes===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"scopes"},message:"must have required property 'scopes'"};e===null?e=[r]:e.push(r),t++}
if(s.limits===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"limits"},
message:"must have required property 'limits'"};e===null?e=[r]:e.push(r),t++}if(s.allowed_origins===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"allowed_origins"},message:"must have required proper\
ty 'allowed_origins'"};e===null?e=[r]:e.push(r),t++}if(s.allowed_ips===void 0){let r={instancePath:i,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"allowed_ips"},message:"must have required property 'allowed_ips'"};e===
null?e=[r]:e.push(r),t++}if(s.last_used_at===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"last_used_at"},message:"must have required property 'last_used_at'"};e===null?e=[r]:e.push(r),t++}if(s.
expires_at===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"expires_a\
t"},message:"must have required property 'expires_at'"};e===null?e=[r]:e.push(r),t++}if(s.scheduled_deletion_at===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"scheduled_deletion_at"},message:"\
must have required property 'scheduled_deletion_at'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!V.call(ci.properties,
r)){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}if(s.id!==void 0&&(M(s.id,{instancePath:i+"/\
id",parentData:s,parentDataProperty:"id",rootData:m,dynamicAnchors:l})||(e=e===null?M.errors:e.concat(M.errors),t=e.length)),
s.prefix!==void 0&&(te(s.prefix,{instancePath:i+"/prefix",parentData:s,parentDataProperty:"prefix",rootData:m,dynamicAnchors:l})||
(e=e===null?te.errors:e.concat(te.errors),t=e.length)),s.name!==void 0&&(E(s.name,{instancePath:i+"/name",parentData:s,parentDataProperty:"\
name",rootData:m,dynamicAnchors:l})||(e=e===null?E.errors:e.concat(E.errors),t=e.length)),s.kind!==void 0&&(ae(s.kind,{instancePath:i+
"/kind",parentData:s,parentDataProperty:"kind",rootData:m,dynamicAnchors:l})||(e=e===null?ae.errors:e.concat(ae.errors),
t=e.length)),s.scopes!==void 0&&(ie(s.scopes,{instancePath:i+"/scopes",parentData:s,parentDataProperty:"scopes",rootData:m,
dynamicAnchors:l})||(e=e===null?ie.errors:e.concat(ie.errors),t=e.length)),s.limits!==void 0&&(U(s.limits,{instancePath:i+
"/limits",parentData:s,parentDataProperty:"limits",rootData:m,dynamicAnchors:l})||(e=e===null?U.errors:e.concat(U.errors),
t=e.length)),s.allowed_origins!==void 0&&(ne(s.allowed_origins,{instancePath:i+"/allowed_origins",parentData:s,parentDataProperty:"\
allowed_origins",rootData:m,dynamicAnchors:l})||(e=e===null?ne.errors:e.concat(ne.errors),t=e.length)),s.allowed_ips!==void 0&&
(oe(s.allowed_ips,{instancePath:i+"/allowed_ips",parentData:s,parentDataProperty:"allowed_ips",rootData:m,dynamicAnchors:l})||
(e=e===null?oe.errors:e.concat(oe.errors),t=e.length)),s.last_used_at!==void 0){let r=s.last_used_at;if(typeof r!="strin\
g"&&r!==null){let a={instancePath:i+"/last_used_at",schemaPath:"#/properties/last_used_at/type",keyword:"type",params:{type:ci.
properties.last_used_at.type},message:"must be string,null"};e===null?e=[a]:e.push(a),t++}if(typeof r=="string"){if(g(r)>
35){let a={instancePath:i+"/last_used_at",schemaPath:"#/properties/last_used_at/maxLength",keyword:"maxLength",params:{limit:35},
message:"must NOT have more than 35 characters"};e===null?e=[a]:e.push(a),t++}if(!L.validate(r)){let a={instancePath:i+"\
/last_used_at",schemaPath:"#/properties/last_used_at/format",keyword:"format",params:{format:"date-time"},message:'must \
match format "date-time"'};e===null?e=[a]:e.push(a),t++}}}if(s.expires_at!==void 0){let r=s.expires_at;if(typeof r!="str\
ing"&&r!==null){let a={instancePath:i+"/expires_at",schemaPath:"#/properties/expires_at/type",keyword:"type",params:{type:ci.
properties.expires_at.type},message:"must be string,null"};e===null?e=[a]:e.push(a),t++}if(typeof r=="string"){if(g(r)>35){
let a={instancePath:i+"/expires_at",schemaPath:"#/properties/expires_at/maxLength",keyword:"maxLength",params:{limit:35},
message:"must NOT have more than 35 characters"};e===null?e=[a]:e.push(a),t++}if(!L.validate(r)){let a={instancePath:i+"\
/expires_at",schemaPath:"#/properties/expires_at/format",keyword:"format",params:{format:"date-time"},message:'must matc\
h format "date-time"'};e===null?e=[a]:e.push(a),t++}}}if(s.scheduled_deletion_at!==void 0){let r=s.scheduled_deletion_at;
if(typeof r!="string"&&r!==null){let a={instancePath:i+"/scheduled_deletion_at",schemaPath:"#/properties/scheduled_delet\
ion_at/type",keyword:"type",params:{type:ci.properties.scheduled_deletion_at.type},message:"must be string,null"};e===null?
e=[a]:e.push(a),t++}if(typeof r=="string"){if(g(r)>35){let a={instancePath:i+"/scheduled_deletion_at",schemaPath:"#/prop\
erties/scheduled_deletion_at/maxLength",keyword:"maxLength",params:{limit:35},message:"must NOT have more than 35 charac\
ters"};e===null?e=[a]:e.push(a),t++}if(!L.validate(r)){let a={instancePath:i+"/scheduled_deletion_at",schemaPath:"#/prop\
erties/scheduled_deletion_at/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};
e===null?e=[a]:e.push(a),t++}}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),t++}return gs.errors=e,t===0}gs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function Ps(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=Ps.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.key===void 0){let n={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"key"},message:"\
must have required property 'key'"};e===null?e=[n]:e.push(n),t++}if(s.workspace===void 0){let n={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"workspace"},message:"must have required property 'workspace'"};e===
null?e=[n]:e.push(n),t++}if(s.company===void 0){let n={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"company"},message:"must have required property 'company'"};e===null?e=[n]:e.push(n),t++}if(s.plan===void 0){
let n={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"plan"},message:"must have requ\
ired property 'plan'"};e===null?e=[n]:e.push(n),t++}if(s.role===void 0){let n={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"role"},message:"must have required property 'role'"};e===null?e=[n]:e.push(n),t++}for(let n in s)
if(!(n==="key"||n==="workspace"||n==="company"||n==="plan"||n==="role")){let p={instancePath:i,schemaPath:"#/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===
null?e=[p]:e.push(p),t++}if(s.key!==void 0&&(gs(s.key,{instancePath:i+"/key",parentData:s,parentDataProperty:"key",rootData:m,
dynamicAnchors:l})||(e=e===null?gs.errors:e.concat(gs.errors),t=e.length)),s.workspace!==void 0){let n=s.workspace,p=t,u=!1,
c=t;De(n,{instancePath:i+"/workspace",parentData:s,parentDataProperty:"workspace",rootData:m,dynamicAnchors:l})||(e=e===
null?De.errors:e.concat(De.errors),t=e.length);var r=c===t;u=u||r;let h=t;if(n!==null){let v={instancePath:i+"/workspace",
schemaPath:"#/properties/workspace/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=
[v]:e.push(v),t++}var r=h===t;if(u=u||r,u)t=p,e!==null&&(p?e.length=p:e=null);else{let v={instancePath:i+"/workspace",schemaPath:"\
#/properties/workspace/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[v]:e.push(v),
t++}}if(s.company!==void 0&&(ar(s.company,{instancePath:i+"/company",parentData:s,parentDataProperty:"company",rootData:m,
dynamicAnchors:l})||(e=e===null?ar.errors:e.concat(ar.errors),t=e.length)),s.plan!==void 0&&(se(s.plan,{instancePath:i+"\
/plan",parentData:s,parentDataProperty:"plan",rootData:m,dynamicAnchors:l})||(e=e===null?se.errors:e.concat(se.errors),t=
e.length)),s.role!==void 0){let n=s.role,p=t,u=!1,c=t;sr(n,{instancePath:i+"/role",parentData:s,parentDataProperty:"role",
rootData:m,dynamicAnchors:l})||(e=e===null?sr.errors:e.concat(sr.errors),t=e.length);var a=c===t;u=u||a;let h=t;if(n!==null){
let v={instancePath:i+"/role",schemaPath:"#/properties/role/anyOf/1/type",keyword:"type",params:{type:"null"},message:"m\
ust be null"};e===null?e=[v]:e.push(v),t++}var a=h===t;if(u=u||a,u)t=p,e!==null&&(p?e.length=p:e=null);else{let v={instancePath:i+
"/role",schemaPath:"#/properties/role/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?
e=[v]:e.push(v),t++}}}else{let n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must\
 be object"};e===null?e=[n]:e.push(n),t++}return Ps.errors=e,t===0}Ps.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function wi(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=wi.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.success===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"suc\
cess"},message:"must have required property 'success'"};e===null?e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};
e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="success"||r==="data")){let a={instancePath:i,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};
e===null?e=[a]:e.push(a),t++}s.success!==void 0&&(_(s.success,{instancePath:i+"/success",parentData:s,parentDataProperty:"\
success",rootData:m,dynamicAnchors:l})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),s.data!==void 0&&(Ps(s.data,
{instancePath:i+"/data",parentData:s,parentDataProperty:"data",rootData:m,dynamicAnchors:l})||(e=e===null?Ps.errors:e.concat(
Ps.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[r]:e.push(r),t++}return wi.errors=e,t===0}wi.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Hp=bi;var ju={type:"object",required:["id","free","api_access","rate_limit","upgrade_url"],properties:{id:{$ref:"#/components/\
schemas/PlanId"},free:{type:"boolean"},api_access:{type:"boolean"},rate_limit:{anyOf:[{$ref:"#/components/schemas/RateLi\
mits"},{type:"null"}]},upgrade_url:{type:["string","null"],format:"uri",maxLength:2048}},additionalProperties:!1};function vs(s,{
instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=vs.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===
void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must hav\
e required property 'id'"};e===null?e=[a]:e.push(a),t++}if(s.free===void 0){let a={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"free"},message:"must have required property 'free'"};e===null?e=[a]:e.push(a),
t++}if(s.api_access===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
api_access"},message:"must have required property 'api_access'"};e===null?e=[a]:e.push(a),t++}if(s.rate_limit===void 0){
let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"rate_limit"},message:"must hav\
e required property 'rate_limit'"};e===null?e=[a]:e.push(a),t++}if(s.upgrade_url===void 0){let a={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"upgrade_url"},message:"must have required property 'upgrade_url'"};
e===null?e=[a]:e.push(a),t++}for(let a in s)if(!(a==="id"||a==="free"||a==="api_access"||a==="rate_limit"||a==="upgrade_\
url")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(s.id!==void 0&&(se(s.id,{instancePath:i+"\
/id",parentData:s,parentDataProperty:"id",rootData:m,dynamicAnchors:l})||(e=e===null?se.errors:e.concat(se.errors),t=e.length)),
s.free!==void 0&&typeof s.free!="boolean"){let a={instancePath:i+"/free",schemaPath:"#/properties/free/type",keyword:"ty\
pe",params:{type:"boolean"},message:"must be boolean"};e===null?e=[a]:e.push(a),t++}if(s.api_access!==void 0&&typeof s.api_access!=
"boolean"){let a={instancePath:i+"/api_access",schemaPath:"#/properties/api_access/type",keyword:"type",params:{type:"bo\
olean"},message:"must be boolean"};e===null?e=[a]:e.push(a),t++}if(s.rate_limit!==void 0){let a=s.rate_limit,n=t,p=!1,u=t;
U(a,{instancePath:i+"/rate_limit",parentData:s,parentDataProperty:"rate_limit",rootData:m,dynamicAnchors:l})||(e=e===null?
U.errors:e.concat(U.errors),t=e.length);var r=u===t;p=p||r;let c=t;if(a!==null){let h={instancePath:i+"/rate_limit",schemaPath:"\
#/properties/rate_limit/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[h]:e.push(
h),t++}var r=c===t;if(p=p||r,p)t=n,e!==null&&(n?e.length=n:e=null);else{let h={instancePath:i+"/rate_limit",schemaPath:"\
#/properties/rate_limit/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[h]:e.push(h),
t++}}if(s.upgrade_url!==void 0){let a=s.upgrade_url;if(typeof a!="string"&&a!==null){let n={instancePath:i+"/upgrade_url",
schemaPath:"#/properties/upgrade_url/type",keyword:"type",params:{type:ju.properties.upgrade_url.type},message:"must be \
string,null"};e===null?e=[n]:e.push(n),t++}if(typeof a=="string"){if(g(a)>2048){let n={instancePath:i+"/upgrade_url",schemaPath:"\
#/properties/upgrade_url/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 charac\
ters"};e===null?e=[n]:e.push(n),t++}if(!G(a)){let n={instancePath:i+"/upgrade_url",schemaPath:"#/properties/upgrade_url/\
format",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[n]:e.push(n),t++}}}}else{let a={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(
a),t++}return vs.errors=e,t===0}vs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function bi(s,{instancePath:i="",
parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=bi.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.success===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"success"},message:"must have required\
 property 'success'"};e===null?e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=[r]:e.push(r),t++}for(let r in s)
if(!(r==="success"||r==="data")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}if(s.success!==
void 0&&(_(s.success,{instancePath:i+"/success",parentData:s,parentDataProperty:"success",rootData:m,dynamicAnchors:l})||
(e=e===null?_.errors:e.concat(_.errors),t=e.length)),s.data!==void 0){let r=s.data;if(Array.isArray(r)){if(r.length>20){
let n={instancePath:i+"/data",schemaPath:"#/properties/data/maxItems",keyword:"maxItems",params:{limit:20},message:"must\
 NOT have more than 20 items"};e===null?e=[n]:e.push(n),t++}let a=r.length;for(let n=0;n<a;n++)vs(r[n],{instancePath:i+"\
/data/"+n,parentData:r,parentDataProperty:n,rootData:m,dynamicAnchors:l})||(e=e===null?vs.errors:e.concat(vs.errors),t=e.
length)}else{let a={instancePath:i+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return bi.errors=e,t===0}bi.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Yp=qi;var jp={type:"object",required:["scope","resource","access","description","implies","presets"],properties:{scope:{$ref:"\
#/components/schemas/Scope"},resource:{type:"string",maxLength:40},access:{type:"string",enum:["read","write","action"]},
description:{type:"string",maxLength:200},implies:{type:"array",maxItems:10,items:{$ref:"#/components/schemas/Scope"}},presets:{
type:"array",maxItems:10,items:{type:"string",enum:["publishing","reporting"]}}},additionalProperties:!1};function ks(s,{
instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=ks.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.scope===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"scope"},message:"must \
have required property 'scope'"};e===null?e=[r]:e.push(r),t++}if(s.resource===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"resource"},message:"must have required property 'resource'"};e===
null?e=[r]:e.push(r),t++}if(s.access===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"access"},message:"must have required property 'access'"};e===null?e=[r]:e.push(r),t++}if(s.description===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"description"},message:"\
must have required property 'description'"};e===null?e=[r]:e.push(r),t++}if(s.implies===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"implies"},message:"must have required property 'implies'"};e===null?
e=[r]:e.push(r),t++}if(s.presets===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
presets"},message:"must have required property 'presets'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="scope"||
r==="resource"||r==="access"||r==="description"||r==="implies"||r==="presets")){let a={instancePath:i,schemaPath:"#/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional propert\
ies"};e===null?e=[a]:e.push(a),t++}if(s.scope!==void 0&&(be(s.scope,{instancePath:i+"/scope",parentData:s,parentDataProperty:"\
scope",rootData:m,dynamicAnchors:l})||(e=e===null?be.errors:e.concat(be.errors),t=e.length)),s.resource!==void 0){let r=s.
resource;if(typeof r=="string"){if(g(r)>40){let a={instancePath:i+"/resource",schemaPath:"#/properties/resource/maxLengt\
h",keyword:"maxLength",params:{limit:40},message:"must NOT have more than 40 characters"};e===null?e=[a]:e.push(a),t++}}else{
let a={instancePath:i+"/resource",schemaPath:"#/properties/resource/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[a]:e.push(a),t++}}if(s.access!==void 0){let r=s.access;if(typeof r!="string"){let a={instancePath:i+
"/access",schemaPath:"#/properties/access/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[a]:e.push(a),t++}if(!(r==="read"||r==="write"||r==="action")){let a={instancePath:i+"/access",schemaPath:"#/propertie\
s/access/enum",keyword:"enum",params:{allowedValues:jp.properties.access.enum},message:"must be equal to one of the allo\
wed values"};e===null?e=[a]:e.push(a),t++}}if(s.description!==void 0){let r=s.description;if(typeof r=="string"){if(g(r)>
200){let a={instancePath:i+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit:200},
message:"must NOT have more than 200 characters"};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/description",
schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:
e.push(a),t++}}if(s.implies!==void 0){let r=s.implies;if(Array.isArray(r)){if(r.length>10){let n={instancePath:i+"/impli\
es",schemaPath:"#/properties/implies/maxItems",keyword:"maxItems",params:{limit:10},message:"must NOT have more than 10 \
items"};e===null?e=[n]:e.push(n),t++}let a=r.length;for(let n=0;n<a;n++)be(r[n],{instancePath:i+"/implies/"+n,parentData:r,
parentDataProperty:n,rootData:m,dynamicAnchors:l})||(e=e===null?be.errors:e.concat(be.errors),t=e.length)}else{let a={instancePath:i+
"/implies",schemaPath:"#/properties/implies/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[a]:e.push(a),t++}}if(s.presets!==void 0){let r=s.presets;if(Array.isArray(r)){if(r.length>10){let n={instancePath:i+"\
/presets",schemaPath:"#/properties/presets/maxItems",keyword:"maxItems",params:{limit:10},message:"must NOT have more th\
an 10 items"};e===null?e=[n]:e.push(n),t++}let a=r.length;for(let n=0;n<a;n++){let p=r[n];if(typeof p!="string"){let u={
instancePath:i+"/presets/"+n,schemaPath:"#/properties/presets/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[u]:e.push(u),t++}if(!(p==="publishing"||p==="reporting")){let u={instancePath:i+"/presets/"+
n,schemaPath:"#/properties/presets/items/enum",keyword:"enum",params:{allowedValues:jp.properties.presets.items.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[u]:e.push(u),t++}}}else{let a={instancePath:i+"/presets",schemaPath:"\
#/properties/presets/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),t++}}}else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),t++}return ks.errors=e,t===0}ks.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function qi(s,{instancePath:i="",
parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=qi.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.success===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"success"},message:"must have required\
 property 'success'"};e===null?e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=[r]:e.push(r),t++}for(let r in s)
if(!(r==="success"||r==="data")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}if(s.success!==
void 0&&(_(s.success,{instancePath:i+"/success",parentData:s,parentDataProperty:"success",rootData:m,dynamicAnchors:l})||
(e=e===null?_.errors:e.concat(_.errors),t=e.length)),s.data!==void 0){let r=s.data;if(Array.isArray(r)){if(r.length>100){
let n={instancePath:i+"/data",schemaPath:"#/properties/data/maxItems",keyword:"maxItems",params:{limit:100},message:"mus\
t NOT have more than 100 items"};e===null?e=[n]:e.push(n),t++}let a=r.length;for(let n=0;n<a;n++)ks(r[n],{instancePath:i+
"/data/"+n,parentData:r,parentDataProperty:n,rootData:m,dynamicAnchors:l})||(e=e===null?ks.errors:e.concat(ks.errors),t=
e.length)}else{let a={instancePath:i+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return qi.errors=e,t===0}qi.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Gp=xi;var Xp=Tr().fullFormats.date;function C(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){
let e=null,t=0,o=C.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s=="string"){if(g(
s)>10){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:10},message:"must NOT have more \
than 10 characters"};e===null?e=[r]:e.push(r),t++}if(!Xp.validate(s)){let r={instancePath:i,schemaPath:"#/format",keyword:"\
format",params:{format:"date"},message:'must match format "date"'};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return C.
errors=e,t===0}C.evaluated={dynamicProps:!1,dynamicItems:!1};var Tu={type:"string",enum:["day","week","month"]};function _s(s,{
instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=_s.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s!="string"){let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(!(s==="day"||s===
"week"||s==="month")){let r={instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Tu.enum},message:"m\
ust be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}return _s.errors=e,t===0}_s.evaluated={dynamicProps:!1,
dynamicItems:!1};function ws(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=ws.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.name===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},
message:"must have required property 'name'"};e===null?e=[r]:e.push(r),t++}if(s.limit===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"limit"},message:"must have required property 'limit'"};e===null?
e=[r]:e.push(r),t++}if(s.used===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
used"},message:"must have required property 'used'"};e===null?e=[r]:e.push(r),t++}if(s.remaining===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"remaining"},message:"must have required property 're\
maining'"};e===null?e=[r]:e.push(r),t++}if(s.reset_at===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"reset_at"},message:"must have required property 'reset_at'"};e===null?e=[r]:e.push(r),
t++}for(let r in s)if(!(r==="name"||r==="limit"||r==="used"||r==="remaining"||r==="reset_at")){let a={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional p\
roperties"};e===null?e=[a]:e.push(a),t++}if(s.name!==void 0){let r=s.name;if(typeof r=="string"){if(g(r)>40){let a={instancePath:i+
"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:40},message:"must NOT have more than \
40 characters"};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}}if(s.limit!==void 0){let r=s.limit;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+"/limit",schemaPath:"#/properties/limit/\
type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),t++}if(typeof r=="numbe\
r"&&isFinite(r)){if(r>1e9||isNaN(r)){let a={instancePath:i+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"max\
imum",params:{comparison:"<=",limit:1e9},message:"must be <= 1000000000"};e===null?e=[a]:e.push(a),t++}if(r<0||isNaN(r)){
let a={instancePath:i+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};e===null?e=[a]:e.push(a),t++}}}if(s.used!==void 0){let r=s.used;if(!(typeof r=="number"&&!(r%1)&&
!isNaN(r)&&isFinite(r))){let a={instancePath:i+"/used",schemaPath:"#/properties/used/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};e===null?e=[a]:e.push(a),t++}if(typeof r=="number"&&isFinite(r)){if(r>1e9||isNaN(r)){
let a={instancePath:i+"/used",schemaPath:"#/properties/used/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e9},
message:"must be <= 1000000000"};e===null?e=[a]:e.push(a),t++}if(r<0||isNaN(r)){let a={instancePath:i+"/used",schemaPath:"\
#/properties/used/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[a]:e.push(
a),t++}}}if(s.remaining!==void 0){let r=s.remaining;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+
"/remaining",schemaPath:"#/properties/remaining/type",keyword:"type",params:{type:"integer"},message:"must be integer"};
e===null?e=[a]:e.push(a),t++}if(typeof r=="number"&&isFinite(r)){if(r>1e9||isNaN(r)){let a={instancePath:i+"/remaining",
schemaPath:"#/properties/remaining/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e9},message:"must be <= 100\
0000000"};e===null?e=[a]:e.push(a),t++}if(r<0||isNaN(r)){let a={instancePath:i+"/remaining",schemaPath:"#/properties/rem\
aining/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[a]:e.push(a),t++}}}
s.reset_at!==void 0&&(P(s.reset_at,{instancePath:i+"/reset_at",parentData:s,parentDataProperty:"reset_at",rootData:m,dynamicAnchors:l})||
(e=e===null?P.errors:e.concat(P.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return ws.errors=e,t===0}ws.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function j(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=j.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&
isFinite(s))){let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"integer"},message:"must be integer"};
e===null?e=[r]:e.push(r),t++}if(typeof s=="number"&&isFinite(s)){if(s>1e9||isNaN(s)){let r={instancePath:i,schemaPath:"#\
/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e9},message:"must be <= 1000000000"};e===null?e=[r]:e.push(r),
t++}if(s<0||isNaN(s)){let r={instancePath:i,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[r]:e.push(r),t++}}return j.errors=e,t===0}j.evaluated={dynamicProps:!1,dynamicItems:!1};function S(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=S.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&
isFinite(s))){let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"integer"},message:"must be integer"};
e===null?e=[r]:e.push(r),t++}if(typeof s=="number"&&isFinite(s)){if(s>1e9||isNaN(s)){let r={instancePath:i,schemaPath:"#\
/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e9},message:"must be <= 1000000000"};e===null?e=[r]:e.push(r),
t++}if(s<0||isNaN(s)){let r={instancePath:i,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[r]:e.push(r),t++}}return S.errors=e,t===0}S.evaluated={dynamicProps:!1,dynamicItems:!1};function bs(s,{
instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=bs.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.start_date===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"start_date"},message:"\
must have required property 'start_date'"};e===null?e=[r]:e.push(r),t++}if(s.requests===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"requests"},message:"must have required property 'requests'"};e===
null?e=[r]:e.push(r),t++}if(s.errors===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"errors"},message:"must have required property 'errors'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r===
"start_date"||r==="requests"||r==="errors")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}
s.start_date!==void 0&&(C(s.start_date,{instancePath:i+"/start_date",parentData:s,parentDataProperty:"start_date",rootData:m,
dynamicAnchors:l})||(e=e===null?C.errors:e.concat(C.errors),t=e.length)),s.requests!==void 0&&(j(s.requests,{instancePath:i+
"/requests",parentData:s,parentDataProperty:"requests",rootData:m,dynamicAnchors:l})||(e=e===null?j.errors:e.concat(j.errors),
t=e.length)),s.errors!==void 0&&(S(s.errors,{instancePath:i+"/errors",parentData:s,parentDataProperty:"errors",rootData:m,
dynamicAnchors:l})||(e=e===null?S.errors:e.concat(S.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return bs.errors=e,t===0}bs.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function qs(s,{instancePath:i="",parentData:y,parentDataProperty:f,
rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=qs.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.start_date===void 0){let r={instancePath:i,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"start_date"},message:"must have required property 'start_date'"};
e===null?e=[r]:e.push(r),t++}if(s.end_date===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"end_date"},message:"must have required property 'end_date'"};e===null?e=[r]:e.push(r),t++}if(s.interval===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"interval"},message:"mu\
st have required property 'interval'"};e===null?e=[r]:e.push(r),t++}if(s.windows===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"windows"},message:"must have required property 'windows'"};e===null?
e=[r]:e.push(r),t++}if(s.periods===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
periods"},message:"must have required property 'periods'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="start_d\
ate"||r==="end_date"||r==="interval"||r==="windows"||r==="periods")){let a={instancePath:i,schemaPath:"#/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?
e=[a]:e.push(a),t++}if(s.start_date!==void 0&&(C(s.start_date,{instancePath:i+"/start_date",parentData:s,parentDataProperty:"\
start_date",rootData:m,dynamicAnchors:l})||(e=e===null?C.errors:e.concat(C.errors),t=e.length)),s.end_date!==void 0&&(C(
s.end_date,{instancePath:i+"/end_date",parentData:s,parentDataProperty:"end_date",rootData:m,dynamicAnchors:l})||(e=e===
null?C.errors:e.concat(C.errors),t=e.length)),s.interval!==void 0&&(_s(s.interval,{instancePath:i+"/interval",parentData:s,
parentDataProperty:"interval",rootData:m,dynamicAnchors:l})||(e=e===null?_s.errors:e.concat(_s.errors),t=e.length)),s.windows!==
void 0){let r=s.windows;if(Array.isArray(r)){if(r.length>10){let n={instancePath:i+"/windows",schemaPath:"#/properties/w\
indows/maxItems",keyword:"maxItems",params:{limit:10},message:"must NOT have more than 10 items"};e===null?e=[n]:e.push(
n),t++}let a=r.length;for(let n=0;n<a;n++)ws(r[n],{instancePath:i+"/windows/"+n,parentData:r,parentDataProperty:n,rootData:m,
dynamicAnchors:l})||(e=e===null?ws.errors:e.concat(ws.errors),t=e.length)}else{let a={instancePath:i+"/windows",schemaPath:"\
#/properties/windows/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),t++}}if(s.
periods!==void 0){let r=s.periods;if(Array.isArray(r)){if(r.length>366){let n={instancePath:i+"/periods",schemaPath:"#/p\
roperties/periods/maxItems",keyword:"maxItems",params:{limit:366},message:"must NOT have more than 366 items"};e===null?
e=[n]:e.push(n),t++}let a=r.length;for(let n=0;n<a;n++)bs(r[n],{instancePath:i+"/periods/"+n,parentData:r,parentDataProperty:n,
rootData:m,dynamicAnchors:l})||(e=e===null?bs.errors:e.concat(bs.errors),t=e.length)}else{let a={instancePath:i+"/period\
s",schemaPath:"#/properties/periods/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.
push(a),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"};e===null?e=[r]:e.push(r),t++}return qs.errors=e,t===0}qs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function xi(s,{
instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=xi.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.success===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"success"},message:"mus\
t have required property 'success'"};e===null?e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=
[r]:e.push(r),t++}for(let r in s)if(!(r==="success"||r==="data")){let a={instancePath:i,schemaPath:"#/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?
e=[a]:e.push(a),t++}s.success!==void 0&&(_(s.success,{instancePath:i+"/success",parentData:s,parentDataProperty:"success",
rootData:m,dynamicAnchors:l})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),s.data!==void 0&&(qs(s.data,{instancePath:i+
"/data",parentData:s,parentDataProperty:"data",rootData:m,dynamicAnchors:l})||(e=e===null?qs.errors:e.concat(qs.errors),
t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[r]:e.push(r),t++}return xi.errors=e,t===0}xi.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Qp=Di;var Je={type:"object",required:["id","at","type","operation","actor","key_prefix","workspace_id","subject_id","status","\
code","request_id","ip","changed","reason"],properties:{id:{type:"string",pattern:"^(log|audit)_[a-z0-9]{1,40}$",maxLength:46},
at:{$ref:"#/components/schemas/Timestamp"},type:{$ref:"#/components/schemas/LogType"},operation:{type:"string",maxLength:100},
actor:{anyOf:[{$ref:"#/components/schemas/Actor"},{type:"null"}]},key_prefix:{type:["string","null"],maxLength:10},workspace_id:{
type:["string","null"],pattern:"^ws_[a-z0-9]{1,40}$",maxLength:43},subject_id:{type:["string","null"],maxLength:64},status:{
type:["integer","null"],minimum:100,maximum:599},code:{type:["string","null"],maxLength:64},request_id:{type:["string","\
null"],maxLength:128},ip:{type:["string","null"],maxLength:45},changed:{type:"array",maxItems:50,items:{type:"string",maxLength:64}},
reason:{type:["string","null"],maxLength:500}},additionalProperties:!1},$u=new RegExp("^(log|audit)_[a-z0-9]{1,40}$","u"),
Au={type:"string",enum:["request","publishing","connection","webhook","audit"]};function xs(s,{instancePath:i="",parentData:y,
parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=xs.evaluated;if(o.dynamicProps&&(o.props=void 0),
o.dynamicItems&&(o.items=void 0),typeof s!="string"){let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(!(s==="request"||s==="publishing"||s==="connection"||
s==="webhook"||s==="audit")){let r={instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Au.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}return xs.errors=e,t===0}xs.evaluated={dynamicProps:!1,
dynamicItems:!1};var Eu={type:"object",required:["type","id"],properties:{type:{type:"string",enum:["key","member"]},id:{
type:"string",pattern:"^(key|member)_[a-z0-9]{1,40}$",maxLength:47}},additionalProperties:!1},Jp=new RegExp("^(key|membe\
r)_[a-z0-9]{1,40}$","u");function z(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){
let e=null,t=0,o=z.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){if(s.type===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),t++}if(s.id===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===
null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="type"||r==="id")){let a={instancePath:i,schemaPath:"#/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?
e=[a]:e.push(a),t++}if(s.type!==void 0){let r=s.type;if(typeof r!="string"){let a={instancePath:i+"/type",schemaPath:"#/\
properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}if(!(r===
"key"||r==="member")){let a={instancePath:i+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:Eu.
properties.type.enum},message:"must be equal to one of the allowed values"};e===null?e=[a]:e.push(a),t++}}if(s.id!==void 0){
let r=s.id;if(typeof r=="string"){if(g(r)>47){let a={instancePath:i+"/id",schemaPath:"#/properties/id/maxLength",keyword:"\
maxLength",params:{limit:47},message:"must NOT have more than 47 characters"};e===null?e=[a]:e.push(a),t++}if(!Jp.test(r)){
let a={instancePath:i+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern:"^(key|member)_[a-z0-\
9]{1,40}$"},message:'must match pattern "^(key|member)_[a-z0-9]{1,40}$"'};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.
push(a),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"};e===null?e=[r]:e.push(r),t++}return z.errors=e,t===0}z.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ds(s,{
instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=Ds.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===
void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must hav\
e required property 'id'"};e===null?e=[a]:e.push(a),t++}if(s.at===void 0){let a={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"at"},message:"must have required property 'at'"};e===null?e=[a]:e.push(a),t++}
if(s.type===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},message:"\
must have required property 'type'"};e===null?e=[a]:e.push(a),t++}if(s.operation===void 0){let a={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"operation"},message:"must have required property 'operation'"};e===
null?e=[a]:e.push(a),t++}if(s.actor===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
actor"},message:"must have required property 'actor'"};e===null?e=[a]:e.push(a),t++}if(s.key_prefix===void 0){let a={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"key_prefix"},message:"must have required property 'k\
ey_prefix'"};e===null?e=[a]:e.push(a),t++}if(s.workspace_id===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"workspace_id"},message:"must have required property 'workspace_id'"};e===null?e=[a]:e.
push(a),t++}if(s.subject_id===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
subject_id"},message:"must have required property 'subject_id'"};e===null?e=[a]:e.push(a),t++}if(s.status===void 0){let a={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"status"},message:"must have required \
property 'status'"};e===null?e=[a]:e.push(a),t++}if(s.code===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"code"},message:"must have required property 'code'"};e===null?e=[a]:e.push(a),t++}if(s.
request_id===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"request_i\
d"},message:"must have required property 'request_id'"};e===null?e=[a]:e.push(a),t++}if(s.ip===void 0){let a={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"ip"},message:"must have required property 'ip'"};e===
null?e=[a]:e.push(a),t++}if(s.changed===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"changed"},message:"must have required property 'changed'"};e===null?e=[a]:e.push(a),t++}if(s.reason===void 0){
let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"reason"},message:"must have re\
quired property 'reason'"};e===null?e=[a]:e.push(a),t++}for(let a in s)if(!V.call(Je.properties,a)){let n={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have \
additional properties"};e===null?e=[n]:e.push(n),t++}if(s.id!==void 0){let a=s.id;if(typeof a=="string"){if(g(a)>46){let n={
instancePath:i+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit:46},message:"must NOT have\
 more than 46 characters"};e===null?e=[n]:e.push(n),t++}if(!$u.test(a)){let n={instancePath:i+"/id",schemaPath:"#/proper\
ties/id/pattern",keyword:"pattern",params:{pattern:"^(log|audit)_[a-z0-9]{1,40}$"},message:'must match pattern "^(log|au\
dit)_[a-z0-9]{1,40}$"'};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/id",schemaPath:"#/properties/id/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(s.at!==void 0&&(P(s.at,
{instancePath:i+"/at",parentData:s,parentDataProperty:"at",rootData:m,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(
P.errors),t=e.length)),s.type!==void 0&&(xs(s.type,{instancePath:i+"/type",parentData:s,parentDataProperty:"type",rootData:m,
dynamicAnchors:l})||(e=e===null?xs.errors:e.concat(xs.errors),t=e.length)),s.operation!==void 0){let a=s.operation;if(typeof a==
"string"){if(g(a)>100){let n={instancePath:i+"/operation",schemaPath:"#/properties/operation/maxLength",keyword:"maxLeng\
th",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+
"/operation",schemaPath:"#/properties/operation/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[n]:e.push(n),t++}}if(s.actor!==void 0){let a=s.actor,n=t,p=!1,u=t;z(a,{instancePath:i+"/actor",parentData:s,parentDataProperty:"\
actor",rootData:m,dynamicAnchors:l})||(e=e===null?z.errors:e.concat(z.errors),t=e.length);var r=u===t;p=p||r;let c=t;if(a!==
null){let h={instancePath:i+"/actor",schemaPath:"#/properties/actor/anyOf/1/type",keyword:"type",params:{type:"null"},message:"\
must be null"};e===null?e=[h]:e.push(h),t++}var r=c===t;if(p=p||r,p)t=n,e!==null&&(n?e.length=n:e=null);else{let h={instancePath:i+
"/actor",schemaPath:"#/properties/actor/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?
e=[h]:e.push(h),t++}}if(s.key_prefix!==void 0){let a=s.key_prefix;if(typeof a!="string"&&a!==null){let n={instancePath:i+
"/key_prefix",schemaPath:"#/properties/key_prefix/type",keyword:"type",params:{type:Je.properties.key_prefix.type},message:"\
must be string,null"};e===null?e=[n]:e.push(n),t++}if(typeof a=="string"&&g(a)>10){let n={instancePath:i+"/key_prefix",schemaPath:"\
#/properties/key_prefix/maxLength",keyword:"maxLength",params:{limit:10},message:"must NOT have more than 10 characters"};
e===null?e=[n]:e.push(n),t++}}if(s.workspace_id!==void 0){let a=s.workspace_id;if(typeof a!="string"&&a!==null){let n={instancePath:i+
"/workspace_id",schemaPath:"#/properties/workspace_id/type",keyword:"type",params:{type:Je.properties.workspace_id.type},
message:"must be string,null"};e===null?e=[n]:e.push(n),t++}if(typeof a=="string"){if(g(a)>43){let n={instancePath:i+"/w\
orkspace_id",schemaPath:"#/properties/workspace_id/maxLength",keyword:"maxLength",params:{limit:43},message:"must NOT ha\
ve more than 43 characters"};e===null?e=[n]:e.push(n),t++}if(!jt.test(a)){let n={instancePath:i+"/workspace_id",schemaPath:"\
#/properties/workspace_id/pattern",keyword:"pattern",params:{pattern:"^ws_[a-z0-9]{1,40}$"},message:'must match pattern \
"^ws_[a-z0-9]{1,40}$"'};e===null?e=[n]:e.push(n),t++}}}if(s.subject_id!==void 0){let a=s.subject_id;if(typeof a!="string"&&
a!==null){let n={instancePath:i+"/subject_id",schemaPath:"#/properties/subject_id/type",keyword:"type",params:{type:Je.properties.
subject_id.type},message:"must be string,null"};e===null?e=[n]:e.push(n),t++}if(typeof a=="string"&&g(a)>64){let n={instancePath:i+
"/subject_id",schemaPath:"#/properties/subject_id/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT hav\
e more than 64 characters"};e===null?e=[n]:e.push(n),t++}}if(s.status!==void 0){let a=s.status;if(!(typeof a=="number"&&
!(a%1)&&!isNaN(a)&&isFinite(a))&&a!==null){let n={instancePath:i+"/status",schemaPath:"#/properties/status/type",keyword:"\
type",params:{type:Je.properties.status.type},message:"must be integer,null"};e===null?e=[n]:e.push(n),t++}if(typeof a==
"number"&&isFinite(a)){if(a>599||isNaN(a)){let n={instancePath:i+"/status",schemaPath:"#/properties/status/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:599},message:"must be <= 599"};e===null?e=[n]:e.push(n),t++}if(a<100||isNaN(a)){let n={
instancePath:i+"/status",schemaPath:"#/properties/status/minimum",keyword:"minimum",params:{comparison:">=",limit:100},message:"\
must be >= 100"};e===null?e=[n]:e.push(n),t++}}}if(s.code!==void 0){let a=s.code;if(typeof a!="string"&&a!==null){let n={
instancePath:i+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:Je.properties.code.type},message:"\
must be string,null"};e===null?e=[n]:e.push(n),t++}if(typeof a=="string"&&g(a)>64){let n={instancePath:i+"/code",schemaPath:"\
#/properties/code/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};e===
null?e=[n]:e.push(n),t++}}if(s.request_id!==void 0){let a=s.request_id;if(typeof a!="string"&&a!==null){let n={instancePath:i+
"/request_id",schemaPath:"#/properties/request_id/type",keyword:"type",params:{type:Je.properties.request_id.type},message:"\
must be string,null"};e===null?e=[n]:e.push(n),t++}if(typeof a=="string"&&g(a)>128){let n={instancePath:i+"/request_id",
schemaPath:"#/properties/request_id/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 1\
28 characters"};e===null?e=[n]:e.push(n),t++}}if(s.ip!==void 0){let a=s.ip;if(typeof a!="string"&&a!==null){let n={instancePath:i+
"/ip",schemaPath:"#/properties/ip/type",keyword:"type",params:{type:Je.properties.ip.type},message:"must be string,null"};
e===null?e=[n]:e.push(n),t++}if(typeof a=="string"&&g(a)>45){let n={instancePath:i+"/ip",schemaPath:"#/properties/ip/max\
Length",keyword:"maxLength",params:{limit:45},message:"must NOT have more than 45 characters"};e===null?e=[n]:e.push(n),
t++}}if(s.changed!==void 0){let a=s.changed;if(Array.isArray(a)){if(a.length>50){let p={instancePath:i+"/changed",schemaPath:"\
#/properties/changed/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 items"};e===null?
e=[p]:e.push(p),t++}let n=a.length;for(let p=0;p<n;p++){let u=a[p];if(typeof u=="string"){if(g(u)>64){let c={instancePath:i+
"/changed/"+p,schemaPath:"#/properties/changed/items/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT \
have more than 64 characters"};e===null?e=[c]:e.push(c),t++}}else{let c={instancePath:i+"/changed/"+p,schemaPath:"#/prop\
erties/changed/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),t++}}}else{
let n={instancePath:i+"/changed",schemaPath:"#/properties/changed/type",keyword:"type",params:{type:"array"},message:"mu\
st be array"};e===null?e=[n]:e.push(n),t++}}if(s.reason!==void 0){let a=s.reason;if(typeof a!="string"&&a!==null){let n={
instancePath:i+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:Je.properties.reason.type},message:"\
must be string,null"};e===null?e=[n]:e.push(n),t++}if(typeof a=="string"&&g(a)>500){let n={instancePath:i+"/reason",schemaPath:"\
#/properties/reason/maxLength",keyword:"maxLength",params:{limit:500},message:"must NOT have more than 500 characters"};
e===null?e=[n]:e.push(n),t++}}}else{let a={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[a]:e.push(a),t++}return Ds.errors=e,t===0}Ds.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var zu={type:"object",required:["next_cursor","has_more"],properties:{next_cursor:{type:["string","null"],maxLength:512},
has_more:{type:"boolean"}},additionalProperties:!1};function D(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,
dynamicAnchors:l={}}={}){let e=null,t=0,o=D.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
s&&typeof s=="object"&&!Array.isArray(s)){if(s.next_cursor===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"next_cursor"},message:"must have required property 'next_cursor'"};e===null?e=[r]:e.push(
r),t++}if(s.has_more===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
has_more"},message:"must have required property 'has_more'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="next_\
cursor"||r==="has_more")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}if(s.next_cursor!==void 0){
let r=s.next_cursor;if(typeof r!="string"&&r!==null){let a={instancePath:i+"/next_cursor",schemaPath:"#/properties/next_\
cursor/type",keyword:"type",params:{type:zu.properties.next_cursor.type},message:"must be string,null"};e===null?e=[a]:e.
push(a),t++}if(typeof r=="string"&&g(r)>512){let a={instancePath:i+"/next_cursor",schemaPath:"#/properties/next_cursor/m\
axLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 characters"};e===null?e=[a]:e.push(
a),t++}}if(s.has_more!==void 0&&typeof s.has_more!="boolean"){let r={instancePath:i+"/has_more",schemaPath:"#/properties\
/has_more/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),t++}}else{let r={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(
r),t++}return D.errors=e,t===0}D.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Di(s,{instancePath:i="",parentData:y,
parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=Di.evaluated;if(o.dynamicProps&&(o.props=void 0),
o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.success===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"success"},message:"must have required property 'succ\
ess'"};e===null?e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=[r]:e.push(r),t++}if(s.pagination===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"pagination"},message:"\
must have required property 'pagination'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="success"||r==="data"||r===
"pagination")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}if(s.success!==void 0&&(_(s.success,{instancePath:i+
"/success",parentData:s,parentDataProperty:"success",rootData:m,dynamicAnchors:l})||(e=e===null?_.errors:e.concat(_.errors),
t=e.length)),s.data!==void 0){let r=s.data;if(Array.isArray(r)){if(r.length>100){let n={instancePath:i+"/data",schemaPath:"\
#/properties/data/maxItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 items"};e===null?
e=[n]:e.push(n),t++}let a=r.length;for(let n=0;n<a;n++)Ds(r[n],{instancePath:i+"/data/"+n,parentData:r,parentDataProperty:n,
rootData:m,dynamicAnchors:l})||(e=e===null?Ds.errors:e.concat(Ds.errors),t=e.length)}else{let a={instancePath:i+"/data",
schemaPath:"#/properties/data/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(
a),t++}}s.pagination!==void 0&&(D(s.pagination,{instancePath:i+"/pagination",parentData:s,parentDataProperty:"pagination",
rootData:m,dynamicAnchors:l})||(e=e===null?D.errors:e.concat(D.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Di.errors=e,
t===0}Di.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var em=Ni;var Lr={type:"object",required:["id","prefix","name","label","description","kind","workspace_id","status","scopes","limi\
ts","allowed_origins","allowed_ips","last_used_at","created_at","created_by","expires_at","scheduled_deletion_at","revok\
ed_at","replaces"],properties:{id:{$ref:"#/components/schemas/ApiKeyId"},prefix:{$ref:"#/components/schemas/ApiKeyPrefix"},
name:{$ref:"#/components/schemas/ApiKeyName"},label:{$ref:"#/components/schemas/ApiKeyName"},description:{type:["string",
"null"],maxLength:500},kind:{$ref:"#/components/schemas/ApiKeyKind"},workspace_id:{type:["string","null"],pattern:"^ws_[\
a-z0-9]{1,40}$",maxLength:43},status:{$ref:"#/components/schemas/ApiKeyStatus"},scopes:{$ref:"#/components/schemas/Scope\
s"},limits:{$ref:"#/components/schemas/RateLimits"},allowed_origins:{$ref:"#/components/schemas/AllowedOrigins"},allowed_ips:{
$ref:"#/components/schemas/AllowedIps"},masked_secret:{type:"string",maxLength:64},last_used_at:{type:["string","null"],
format:"date-time",maxLength:35},created_at:{$ref:"#/components/schemas/Timestamp"},created_by:{anyOf:[{$ref:"#/componen\
ts/schemas/Actor"},{type:"null"}]},expires_at:{type:["string","null"],format:"date-time",maxLength:35},scheduled_deletion_at:{
type:["string","null"],format:"date-time",maxLength:35},revoked_at:{type:["string","null"],format:"date-time",maxLength:35},
replaces:{type:["string","null"],pattern:"^key_[a-z0-9]{1,40}$",maxLength:44}},additionalProperties:!1},Ru={type:"string",
enum:["active","rotating","revoked","expired"]};function Ne(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,
dynamicAnchors:l={}}={}){let e=null,t=0,o=Ne.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s!="string"){let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[r]:e.push(r),t++}if(!(s==="active"||s==="rotating"||s==="revoked"||s==="expired")){let r={instancePath:i,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Ru.enum},message:"must be equal to one of the allowed values"};
e===null?e=[r]:e.push(r),t++}return Ne.errors=e,t===0}Ne.evaluated={dynamicProps:!1,dynamicItems:!1};function T(s,{instancePath:i="",
parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=T.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){let a={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===
null?e=[a]:e.push(a),t++}if(s.prefix===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"prefix"},message:"must have required property 'prefix'"};e===null?e=[a]:e.push(a),t++}if(s.name===void 0){
let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have requ\
ired property 'name'"};e===null?e=[a]:e.push(a),t++}if(s.label===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"label"},message:"must have required property 'label'"};e===null?e=[a]:e.push(a),t++}if(s.
description===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"descript\
ion"},message:"must have required property 'description'"};e===null?e=[a]:e.push(a),t++}if(s.kind===void 0){let a={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};
e===null?e=[a]:e.push(a),t++}if(s.workspace_id===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"workspace_id"},message:"must have required property 'workspace_id'"};e===null?e=[a]:e.push(a),t++}
if(s.status===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"status"},
message:"must have required property 'status'"};e===null?e=[a]:e.push(a),t++}if(s.scopes===void 0){let a={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"scopes"},message:"must have required property 'scope\
s'"};e===null?e=[a]:e.push(a),t++}if(s.limits===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"limits"},message:"must have required property 'limits'"};e===null?e=[a]:e.push(a),t++}if(s.allowed_origins===
void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"allowed_origins"},message:"\
must have required property 'allowed_origins'"};e===null?e=[a]:e.push(a),t++}if(s.allowed_ips===void 0){let a={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"allowed_ips"},message:"must have required property '\
allowed_ips'"};e===null?e=[a]:e.push(a),t++}if(s.last_used_at===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"last_used_at"},message:"must have required property 'last_used_at'"};e===null?e=[a]:e.
push(a),t++}if(s.created_at===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
created_at"},message:"must have required property 'created_at'"};e===null?e=[a]:e.push(a),t++}if(s.created_by===void 0){
let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"created_by"},message:"must hav\
e required property 'created_by'"};e===null?e=[a]:e.push(a),t++}if(s.expires_at===void 0){let a={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"expires_at"},message:"must have required property 'expires_at'"};
e===null?e=[a]:e.push(a),t++}if(s.scheduled_deletion_at===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"scheduled_deletion_at"},message:"must have required property 'scheduled_deletion_at'"};
e===null?e=[a]:e.push(a),t++}if(s.revoked_at===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"revoked_at"},message:"must have required property 'revoked_at'"};e===null?e=[a]:e.push(a),t++}if(s.
replaces===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"replaces"},
message:"must have required property 'replaces'"};e===null?e=[a]:e.push(a),t++}for(let a in s)if(!V.call(Lr.properties,a)){
let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(s.id!==void 0&&(M(s.id,{instancePath:i+"/id",parentData:s,
parentDataProperty:"id",rootData:m,dynamicAnchors:l})||(e=e===null?M.errors:e.concat(M.errors),t=e.length)),s.prefix!==void 0&&
(te(s.prefix,{instancePath:i+"/prefix",parentData:s,parentDataProperty:"prefix",rootData:m,dynamicAnchors:l})||(e=e===null?
te.errors:e.concat(te.errors),t=e.length)),s.name!==void 0&&(E(s.name,{instancePath:i+"/name",parentData:s,parentDataProperty:"\
name",rootData:m,dynamicAnchors:l})||(e=e===null?E.errors:e.concat(E.errors),t=e.length)),s.label!==void 0&&(E(s.label,{
instancePath:i+"/label",parentData:s,parentDataProperty:"label",rootData:m,dynamicAnchors:l})||(e=e===null?E.errors:e.concat(
E.errors),t=e.length)),s.description!==void 0){let a=s.description;if(typeof a!="string"&&a!==null){let n={instancePath:i+
"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:Lr.properties.description.type},message:"\
must be string,null"};e===null?e=[n]:e.push(n),t++}if(typeof a=="string"&&g(a)>500){let n={instancePath:i+"/description",
schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit:500},message:"must NOT have more than \
500 characters"};e===null?e=[n]:e.push(n),t++}}if(s.kind!==void 0&&(ae(s.kind,{instancePath:i+"/kind",parentData:s,parentDataProperty:"\
kind",rootData:m,dynamicAnchors:l})||(e=e===null?ae.errors:e.concat(ae.errors),t=e.length)),s.workspace_id!==void 0){let a=s.
workspace_id;if(typeof a!="string"&&a!==null){let n={instancePath:i+"/workspace_id",schemaPath:"#/properties/workspace_i\
d/type",keyword:"type",params:{type:Lr.properties.workspace_id.type},message:"must be string,null"};e===null?e=[n]:e.push(
n),t++}if(typeof a=="string"){if(g(a)>43){let n={instancePath:i+"/workspace_id",schemaPath:"#/properties/workspace_id/ma\
xLength",keyword:"maxLength",params:{limit:43},message:"must NOT have more than 43 characters"};e===null?e=[n]:e.push(n),
t++}if(!jt.test(a)){let n={instancePath:i+"/workspace_id",schemaPath:"#/properties/workspace_id/pattern",keyword:"patter\
n",params:{pattern:"^ws_[a-z0-9]{1,40}$"},message:'must match pattern "^ws_[a-z0-9]{1,40}$"'};e===null?e=[n]:e.push(n),t++}}}
if(s.status!==void 0&&(Ne(s.status,{instancePath:i+"/status",parentData:s,parentDataProperty:"status",rootData:m,dynamicAnchors:l})||
(e=e===null?Ne.errors:e.concat(Ne.errors),t=e.length)),s.scopes!==void 0&&(ie(s.scopes,{instancePath:i+"/scopes",parentData:s,
parentDataProperty:"scopes",rootData:m,dynamicAnchors:l})||(e=e===null?ie.errors:e.concat(ie.errors),t=e.length)),s.limits!==
void 0&&(U(s.limits,{instancePath:i+"/limits",parentData:s,parentDataProperty:"limits",rootData:m,dynamicAnchors:l})||(e=
e===null?U.errors:e.concat(U.errors),t=e.length)),s.allowed_origins!==void 0&&(ne(s.allowed_origins,{instancePath:i+"/al\
lowed_origins",parentData:s,parentDataProperty:"allowed_origins",rootData:m,dynamicAnchors:l})||(e=e===null?ne.errors:e.
concat(ne.errors),t=e.length)),s.allowed_ips!==void 0&&(oe(s.allowed_ips,{instancePath:i+"/allowed_ips",parentData:s,parentDataProperty:"\
allowed_ips",rootData:m,dynamicAnchors:l})||(e=e===null?oe.errors:e.concat(oe.errors),t=e.length)),s.masked_secret!==void 0){
let a=s.masked_secret;if(typeof a=="string"){if(g(a)>64){let n={instancePath:i+"/masked_secret",schemaPath:"#/properties\
/masked_secret/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};e===null?
e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/masked_secret",schemaPath:"#/properties/masked_secret/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(s.last_used_at!==void 0){let a=s.
last_used_at;if(typeof a!="string"&&a!==null){let n={instancePath:i+"/last_used_at",schemaPath:"#/properties/last_used_a\
t/type",keyword:"type",params:{type:Lr.properties.last_used_at.type},message:"must be string,null"};e===null?e=[n]:e.push(
n),t++}if(typeof a=="string"){if(g(a)>35){let n={instancePath:i+"/last_used_at",schemaPath:"#/properties/last_used_at/ma\
xLength",keyword:"maxLength",params:{limit:35},message:"must NOT have more than 35 characters"};e===null?e=[n]:e.push(n),
t++}if(!L.validate(a)){let n={instancePath:i+"/last_used_at",schemaPath:"#/properties/last_used_at/format",keyword:"form\
at",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[n]:e.push(n),t++}}}if(s.created_at!==
void 0&&(P(s.created_at,{instancePath:i+"/created_at",parentData:s,parentDataProperty:"created_at",rootData:m,dynamicAnchors:l})||
(e=e===null?P.errors:e.concat(P.errors),t=e.length)),s.created_by!==void 0){let a=s.created_by,n=t,p=!1,u=t;z(a,{instancePath:i+
"/created_by",parentData:s,parentDataProperty:"created_by",rootData:m,dynamicAnchors:l})||(e=e===null?z.errors:e.concat(
z.errors),t=e.length);var r=u===t;p=p||r;let c=t;if(a!==null){let h={instancePath:i+"/created_by",schemaPath:"#/properti\
es/created_by/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[h]:e.push(h),t++}var r=c===
t;if(p=p||r,p)t=n,e!==null&&(n?e.length=n:e=null);else{let h={instancePath:i+"/created_by",schemaPath:"#/properties/crea\
ted_by/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[h]:e.push(h),t++}}if(s.expires_at!==
void 0){let a=s.expires_at;if(typeof a!="string"&&a!==null){let n={instancePath:i+"/expires_at",schemaPath:"#/properties\
/expires_at/type",keyword:"type",params:{type:Lr.properties.expires_at.type},message:"must be string,null"};e===null?e=[
n]:e.push(n),t++}if(typeof a=="string"){if(g(a)>35){let n={instancePath:i+"/expires_at",schemaPath:"#/properties/expires\
_at/maxLength",keyword:"maxLength",params:{limit:35},message:"must NOT have more than 35 characters"};e===null?e=[n]:e.push(
n),t++}if(!L.validate(a)){let n={instancePath:i+"/expires_at",schemaPath:"#/properties/expires_at/format",keyword:"forma\
t",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[n]:e.push(n),t++}}}if(s.scheduled_deletion_at!==
void 0){let a=s.scheduled_deletion_at;if(typeof a!="string"&&a!==null){let n={instancePath:i+"/scheduled_deletion_at",schemaPath:"\
#/properties/scheduled_deletion_at/type",keyword:"type",params:{type:Lr.properties.scheduled_deletion_at.type},message:"\
must be string,null"};e===null?e=[n]:e.push(n),t++}if(typeof a=="string"){if(g(a)>35){let n={instancePath:i+"/scheduled_\
deletion_at",schemaPath:"#/properties/scheduled_deletion_at/maxLength",keyword:"maxLength",params:{limit:35},message:"mu\
st NOT have more than 35 characters"};e===null?e=[n]:e.push(n),t++}if(!L.validate(a)){let n={instancePath:i+"/scheduled_\
deletion_at",schemaPath:"#/properties/scheduled_deletion_at/format",keyword:"format",params:{format:"date-time"},message:'\
must match format "date-time"'};e===null?e=[n]:e.push(n),t++}}}if(s.revoked_at!==void 0){let a=s.revoked_at;if(typeof a!=
"string"&&a!==null){let n={instancePath:i+"/revoked_at",schemaPath:"#/properties/revoked_at/type",keyword:"type",params:{
type:Lr.properties.revoked_at.type},message:"must be string,null"};e===null?e=[n]:e.push(n),t++}if(typeof a=="string"){if(g(
a)>35){let n={instancePath:i+"/revoked_at",schemaPath:"#/properties/revoked_at/maxLength",keyword:"maxLength",params:{limit:35},
message:"must NOT have more than 35 characters"};e===null?e=[n]:e.push(n),t++}if(!L.validate(a)){let n={instancePath:i+"\
/revoked_at",schemaPath:"#/properties/revoked_at/format",keyword:"format",params:{format:"date-time"},message:'must matc\
h format "date-time"'};e===null?e=[n]:e.push(n),t++}}}if(s.replaces!==void 0){let a=s.replaces;if(typeof a!="string"&&a!==
null){let n={instancePath:i+"/replaces",schemaPath:"#/properties/replaces/type",keyword:"type",params:{type:Lr.properties.
replaces.type},message:"must be string,null"};e===null?e=[n]:e.push(n),t++}if(typeof a=="string"){if(g(a)>44){let n={instancePath:i+
"/replaces",schemaPath:"#/properties/replaces/maxLength",keyword:"maxLength",params:{limit:44},message:"must NOT have mo\
re than 44 characters"};e===null?e=[n]:e.push(n),t++}if(!Ct.test(a)){let n={instancePath:i+"/replaces",schemaPath:"#/pro\
perties/replaces/pattern",keyword:"pattern",params:{pattern:"^key_[a-z0-9]{1,40}$"},message:'must match pattern "^key_[a\
-z0-9]{1,40}$"'};e===null?e=[n]:e.push(n),t++}}}}else{let a={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[a]:e.push(a),t++}return T.errors=e,t===0}T.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Ni(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){
let e=null,t=0,o=Ni.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){if(s.success===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
success"},message:"must have required property 'success'"};e===null?e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};
e===null?e=[r]:e.push(r),t++}if(s.pagination===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"pagination"},message:"must have required property 'pagination'"};e===null?e=[r]:e.push(r),t++}for(let r in s)
if(!(r==="success"||r==="data"||r==="pagination")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),
t++}if(s.success!==void 0&&(_(s.success,{instancePath:i+"/success",parentData:s,parentDataProperty:"success",rootData:m,
dynamicAnchors:l})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),s.data!==void 0){let r=s.data;if(Array.isArray(
r)){if(r.length>100){let n={instancePath:i+"/data",schemaPath:"#/properties/data/maxItems",keyword:"maxItems",params:{limit:100},
message:"must NOT have more than 100 items"};e===null?e=[n]:e.push(n),t++}let a=r.length;for(let n=0;n<a;n++)T(r[n],{instancePath:i+
"/data/"+n,parentData:r,parentDataProperty:n,rootData:m,dynamicAnchors:l})||(e=e===null?T.errors:e.concat(T.errors),t=e.
length)}else{let a={instancePath:i+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[a]:e.push(a),t++}}s.pagination!==void 0&&(D(s.pagination,{instancePath:i+"/pagination",parentData:s,
parentDataProperty:"pagination",rootData:m,dynamicAnchors:l})||(e=e===null?D.errors:e.concat(D.errors),t=e.length))}else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),t++}return Ni.errors=e,t===0}Ni.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var En=Ii;var Or={type:"object",required:["secret","id","prefix","name","label","description","kind","workspace_id","status","scop\
es","limits","allowed_origins","allowed_ips","last_used_at","created_at","created_by","expires_at","scheduled_deletion_a\
t","revoked_at","replaces"],properties:{secret:{type:"string",pattern:"^[A-Za-z0-9_]{16,128}$",maxLength:128},id:{$ref:"\
#/components/schemas/ApiKeyId"},prefix:{$ref:"#/components/schemas/ApiKeyPrefix"},name:{$ref:"#/components/schemas/ApiKe\
yName"},label:{$ref:"#/components/schemas/ApiKeyName"},description:{type:["string","null"],maxLength:500},kind:{$ref:"#/\
components/schemas/ApiKeyKind"},workspace_id:{type:["string","null"],pattern:"^ws_[a-z0-9]{1,40}$",maxLength:43},status:{
$ref:"#/components/schemas/ApiKeyStatus"},scopes:{$ref:"#/components/schemas/Scopes"},limits:{$ref:"#/components/schemas\
/RateLimits"},allowed_origins:{$ref:"#/components/schemas/AllowedOrigins"},allowed_ips:{$ref:"#/components/schemas/Allow\
edIps"},masked_secret:{type:"string",maxLength:64},last_used_at:{type:["string","null"],format:"date-time",maxLength:35},
created_at:{$ref:"#/components/schemas/Timestamp"},created_by:{anyOf:[{$ref:"#/components/schemas/Actor"},{type:"null"}]},
expires_at:{type:["string","null"],format:"date-time",maxLength:35},scheduled_deletion_at:{type:["string","null"],format:"\
date-time",maxLength:35},revoked_at:{type:["string","null"],format:"date-time",maxLength:35},replaces:{type:["string","n\
ull"],pattern:"^key_[a-z0-9]{1,40}$",maxLength:44}},additionalProperties:!1},rm=new RegExp("^[A-Za-z0-9_]{16,128}$","u");
function Ns(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=Ns.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.secret===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"secr\
et"},message:"must have required property 'secret'"};e===null?e=[a]:e.push(a),t++}if(s.id===void 0){let a={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===
null?e=[a]:e.push(a),t++}if(s.prefix===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"prefix"},message:"must have required property 'prefix'"};e===null?e=[a]:e.push(a),t++}if(s.name===void 0){
let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have requ\
ired property 'name'"};e===null?e=[a]:e.push(a),t++}if(s.label===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"label"},message:"must have required property 'label'"};e===null?e=[a]:e.push(a),t++}if(s.
description===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"descript\
ion"},message:"must have required property 'description'"};e===null?e=[a]:e.push(a),t++}if(s.kind===void 0){let a={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};
e===null?e=[a]:e.push(a),t++}if(s.workspace_id===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"workspace_id"},message:"must have required property 'workspace_id'"};e===null?e=[a]:e.push(a),t++}
if(s.status===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"status"},
message:"must have required property 'status'"};e===null?e=[a]:e.push(a),t++}if(s.scopes===void 0){let a={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"scopes"},message:"must have required property 'scope\
s'"};e===null?e=[a]:e.push(a),t++}if(s.limits===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"limits"},message:"must have required property 'limits'"};e===null?e=[a]:e.push(a),t++}if(s.allowed_origins===
void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"allowed_origins"},message:"\
must have required property 'allowed_origins'"};e===null?e=[a]:e.push(a),t++}if(s.allowed_ips===void 0){let a={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"allowed_ips"},message:"must have required property '\
allowed_ips'"};e===null?e=[a]:e.push(a),t++}if(s.last_used_at===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"last_used_at"},message:"must have required property 'last_used_at'"};e===null?e=[a]:e.
push(a),t++}if(s.created_at===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
created_at"},message:"must have required property 'created_at'"};e===null?e=[a]:e.push(a),t++}if(s.created_by===void 0){
let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"created_by"},message:"must hav\
e required property 'created_by'"};e===null?e=[a]:e.push(a),t++}if(s.expires_at===void 0){let a={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"expires_at"},message:"must have required property 'expires_at'"};
e===null?e=[a]:e.push(a),t++}if(s.scheduled_deletion_at===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"scheduled_deletion_at"},message:"must have required property 'scheduled_deletion_at'"};
e===null?e=[a]:e.push(a),t++}if(s.revoked_at===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"revoked_at"},message:"must have required property 'revoked_at'"};e===null?e=[a]:e.push(a),t++}if(s.
replaces===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"replaces"},
message:"must have required property 'replaces'"};e===null?e=[a]:e.push(a),t++}for(let a in s)if(!V.call(Or.properties,a)){
let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(s.secret!==void 0){let a=s.secret;if(typeof a=="st\
ring"){if(g(a)>128){let n={instancePath:i+"/secret",schemaPath:"#/properties/secret/maxLength",keyword:"maxLength",params:{
limit:128},message:"must NOT have more than 128 characters"};e===null?e=[n]:e.push(n),t++}if(!rm.test(a)){let n={instancePath:i+
"/secret",schemaPath:"#/properties/secret/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_]{16,128}$"},message:'\
must match pattern "^[A-Za-z0-9_]{16,128}$"'};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/secret",schemaPath:"\
#/properties/secret/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}
if(s.id!==void 0&&(M(s.id,{instancePath:i+"/id",parentData:s,parentDataProperty:"id",rootData:m,dynamicAnchors:l})||(e=e===
null?M.errors:e.concat(M.errors),t=e.length)),s.prefix!==void 0&&(te(s.prefix,{instancePath:i+"/prefix",parentData:s,parentDataProperty:"\
prefix",rootData:m,dynamicAnchors:l})||(e=e===null?te.errors:e.concat(te.errors),t=e.length)),s.name!==void 0&&(E(s.name,
{instancePath:i+"/name",parentData:s,parentDataProperty:"name",rootData:m,dynamicAnchors:l})||(e=e===null?E.errors:e.concat(
E.errors),t=e.length)),s.label!==void 0&&(E(s.label,{instancePath:i+"/label",parentData:s,parentDataProperty:"label",rootData:m,
dynamicAnchors:l})||(e=e===null?E.errors:e.concat(E.errors),t=e.length)),s.description!==void 0){let a=s.description;if(typeof a!=
"string"&&a!==null){let n={instancePath:i+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{
type:Or.properties.description.type},message:"must be string,null"};e===null?e=[n]:e.push(n),t++}if(typeof a=="string"&&
g(a)>500){let n={instancePath:i+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{
limit:500},message:"must NOT have more than 500 characters"};e===null?e=[n]:e.push(n),t++}}if(s.kind!==void 0&&(ae(s.kind,
{instancePath:i+"/kind",parentData:s,parentDataProperty:"kind",rootData:m,dynamicAnchors:l})||(e=e===null?ae.errors:e.concat(
ae.errors),t=e.length)),s.workspace_id!==void 0){let a=s.workspace_id;if(typeof a!="string"&&a!==null){let n={instancePath:i+
"/workspace_id",schemaPath:"#/properties/workspace_id/type",keyword:"type",params:{type:Or.properties.workspace_id.type},
message:"must be string,null"};e===null?e=[n]:e.push(n),t++}if(typeof a=="string"){if(g(a)>43){let n={instancePath:i+"/w\
orkspace_id",schemaPath:"#/properties/workspace_id/maxLength",keyword:"maxLength",params:{limit:43},message:"must NOT ha\
ve more than 43 characters"};e===null?e=[n]:e.push(n),t++}if(!jt.test(a)){let n={instancePath:i+"/workspace_id",schemaPath:"\
#/properties/workspace_id/pattern",keyword:"pattern",params:{pattern:"^ws_[a-z0-9]{1,40}$"},message:'must match pattern \
"^ws_[a-z0-9]{1,40}$"'};e===null?e=[n]:e.push(n),t++}}}if(s.status!==void 0&&(Ne(s.status,{instancePath:i+"/status",parentData:s,
parentDataProperty:"status",rootData:m,dynamicAnchors:l})||(e=e===null?Ne.errors:e.concat(Ne.errors),t=e.length)),s.scopes!==
void 0&&(ie(s.scopes,{instancePath:i+"/scopes",parentData:s,parentDataProperty:"scopes",rootData:m,dynamicAnchors:l})||(e=
e===null?ie.errors:e.concat(ie.errors),t=e.length)),s.limits!==void 0&&(U(s.limits,{instancePath:i+"/limits",parentData:s,
parentDataProperty:"limits",rootData:m,dynamicAnchors:l})||(e=e===null?U.errors:e.concat(U.errors),t=e.length)),s.allowed_origins!==
void 0&&(ne(s.allowed_origins,{instancePath:i+"/allowed_origins",parentData:s,parentDataProperty:"allowed_origins",rootData:m,
dynamicAnchors:l})||(e=e===null?ne.errors:e.concat(ne.errors),t=e.length)),s.allowed_ips!==void 0&&(oe(s.allowed_ips,{instancePath:i+
"/allowed_ips",parentData:s,parentDataProperty:"allowed_ips",rootData:m,dynamicAnchors:l})||(e=e===null?oe.errors:e.concat(
oe.errors),t=e.length)),s.masked_secret!==void 0){let a=s.masked_secret;if(typeof a=="string"){if(g(a)>64){let n={instancePath:i+
"/masked_secret",schemaPath:"#/properties/masked_secret/maxLength",keyword:"maxLength",params:{limit:64},message:"must N\
OT have more than 64 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/masked_secret",schemaPath:"\
#/properties/masked_secret/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),
t++}}if(s.last_used_at!==void 0){let a=s.last_used_at;if(typeof a!="string"&&a!==null){let n={instancePath:i+"/last_used\
_at",schemaPath:"#/properties/last_used_at/type",keyword:"type",params:{type:Or.properties.last_used_at.type},message:"m\
ust be string,null"};e===null?e=[n]:e.push(n),t++}if(typeof a=="string"){if(g(a)>35){let n={instancePath:i+"/last_used_a\
t",schemaPath:"#/properties/last_used_at/maxLength",keyword:"maxLength",params:{limit:35},message:"must NOT have more th\
an 35 characters"};e===null?e=[n]:e.push(n),t++}if(!L.validate(a)){let n={instancePath:i+"/last_used_at",schemaPath:"#/p\
roperties/last_used_at/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===
null?e=[n]:e.push(n),t++}}}if(s.created_at!==void 0&&(P(s.created_at,{instancePath:i+"/created_at",parentData:s,parentDataProperty:"\
created_at",rootData:m,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),s.created_by!==void 0){let a=s.
created_by,n=t,p=!1,u=t;z(a,{instancePath:i+"/created_by",parentData:s,parentDataProperty:"created_by",rootData:m,dynamicAnchors:l})||
(e=e===null?z.errors:e.concat(z.errors),t=e.length);var r=u===t;p=p||r;let c=t;if(a!==null){let h={instancePath:i+"/crea\
ted_by",schemaPath:"#/properties/created_by/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===
null?e=[h]:e.push(h),t++}var r=c===t;if(p=p||r,p)t=n,e!==null&&(n?e.length=n:e=null);else{let h={instancePath:i+"/create\
d_by",schemaPath:"#/properties/created_by/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?
e=[h]:e.push(h),t++}}if(s.expires_at!==void 0){let a=s.expires_at;if(typeof a!="string"&&a!==null){let n={instancePath:i+
"/expires_at",schemaPath:"#/properties/expires_at/type",keyword:"type",params:{type:Or.properties.expires_at.type},message:"\
must be string,null"};e===null?e=[n]:e.push(n),t++}if(typeof a=="string"){if(g(a)>35){let n={instancePath:i+"/expires_at",
schemaPath:"#/properties/expires_at/maxLength",keyword:"maxLength",params:{limit:35},message:"must NOT have more than 35\
 characters"};e===null?e=[n]:e.push(n),t++}if(!L.validate(a)){let n={instancePath:i+"/expires_at",schemaPath:"#/properti\
es/expires_at/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[
n]:e.push(n),t++}}}if(s.scheduled_deletion_at!==void 0){let a=s.scheduled_deletion_at;if(typeof a!="string"&&a!==null){let n={
instancePath:i+"/scheduled_deletion_at",schemaPath:"#/properties/scheduled_deletion_at/type",keyword:"type",params:{type:Or.
properties.scheduled_deletion_at.type},message:"must be string,null"};e===null?e=[n]:e.push(n),t++}if(typeof a=="string"){
if(g(a)>35){let n={instancePath:i+"/scheduled_deletion_at",schemaPath:"#/properties/scheduled_deletion_at/maxLength",keyword:"\
maxLength",params:{limit:35},message:"must NOT have more than 35 characters"};e===null?e=[n]:e.push(n),t++}if(!L.validate(
a)){let n={instancePath:i+"/scheduled_deletion_at",schemaPath:"#/properties/scheduled_deletion_at/format",keyword:"forma\
t",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[n]:e.push(n),t++}}}if(s.revoked_at!==
void 0){let a=s.revoked_at;if(typeof a!="string"&&a!==null){let n={instancePath:i+"/revoked_at",schemaPath:"#/properties\
/revoked_at/type",keyword:"type",params:{type:Or.properties.revoked_at.type},message:"must be string,null"};e===null?e=[
n]:e.push(n),t++}if(typeof a=="string"){if(g(a)>35){let n={instancePath:i+"/revoked_at",schemaPath:"#/properties/revoked\
_at/maxLength",keyword:"maxLength",params:{limit:35},message:"must NOT have more than 35 characters"};e===null?e=[n]:e.push(
n),t++}if(!L.validate(a)){let n={instancePath:i+"/revoked_at",schemaPath:"#/properties/revoked_at/format",keyword:"forma\
t",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[n]:e.push(n),t++}}}if(s.replaces!==void 0){
let a=s.replaces;if(typeof a!="string"&&a!==null){let n={instancePath:i+"/replaces",schemaPath:"#/properties/replaces/ty\
pe",keyword:"type",params:{type:Or.properties.replaces.type},message:"must be string,null"};e===null?e=[n]:e.push(n),t++}
if(typeof a=="string"){if(g(a)>44){let n={instancePath:i+"/replaces",schemaPath:"#/properties/replaces/maxLength",keyword:"\
maxLength",params:{limit:44},message:"must NOT have more than 44 characters"};e===null?e=[n]:e.push(n),t++}if(!Ct.test(a)){
let n={instancePath:i+"/replaces",schemaPath:"#/properties/replaces/pattern",keyword:"pattern",params:{pattern:"^key_[a-\
z0-9]{1,40}$"},message:'must match pattern "^key_[a-z0-9]{1,40}$"'};e===null?e=[n]:e.push(n),t++}}}}else{let a={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),t++}return Ns.
errors=e,t===0}Ns.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ii(s,{instancePath:i="",parentData:y,parentDataProperty:f,
rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=Ii.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.success===void 0){let r={instancePath:i,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"success"},message:"must have required property 'success'"};e===null?
e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
data"},message:"must have required property 'data'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="success"||r===
"data")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}s.success!==void 0&&(_(s.success,{instancePath:i+
"/success",parentData:s,parentDataProperty:"success",rootData:m,dynamicAnchors:l})||(e=e===null?_.errors:e.concat(_.errors),
t=e.length)),s.data!==void 0&&(Ns(s.data,{instancePath:i+"/data",parentData:s,parentDataProperty:"data",rootData:m,dynamicAnchors:l})||
(e=e===null?Ns.errors:e.concat(Ns.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Ii.errors=e,t===0}Ii.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var zn=Li;function Li(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=Li.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.success===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"suc\
cess"},message:"must have required property 'success'"};e===null?e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};
e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="success"||r==="data")){let a={instancePath:i,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};
e===null?e=[a]:e.push(a),t++}s.success!==void 0&&(_(s.success,{instancePath:i+"/success",parentData:s,parentDataProperty:"\
success",rootData:m,dynamicAnchors:l})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),s.data!==void 0&&(T(s.data,
{instancePath:i+"/data",parentData:s,parentDataProperty:"data",rootData:m,dynamicAnchors:l})||(e=e===null?T.errors:e.concat(
T.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"};e===null?e=[r]:e.push(r),t++}return Li.errors=e,t===0}Li.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var sm=Oi;var jr={type:"object",required:["secret","replaced_key","id","prefix","name","label","description","kind","workspace_id",
"status","scopes","limits","allowed_origins","allowed_ips","last_used_at","created_at","created_by","expires_at","schedu\
led_deletion_at","revoked_at","replaces"],properties:{secret:{type:"string",pattern:"^[A-Za-z0-9_]{16,128}$",maxLength:128},
replaced_key:{$ref:"#/components/schemas/ApiKey"},id:{$ref:"#/components/schemas/ApiKeyId"},prefix:{$ref:"#/components/s\
chemas/ApiKeyPrefix"},name:{$ref:"#/components/schemas/ApiKeyName"},label:{$ref:"#/components/schemas/ApiKeyName"},description:{
type:["string","null"],maxLength:500},kind:{$ref:"#/components/schemas/ApiKeyKind"},workspace_id:{type:["string","null"],
pattern:"^ws_[a-z0-9]{1,40}$",maxLength:43},status:{$ref:"#/components/schemas/ApiKeyStatus"},scopes:{$ref:"#/components\
/schemas/Scopes"},limits:{$ref:"#/components/schemas/RateLimits"},allowed_origins:{$ref:"#/components/schemas/AllowedOri\
gins"},allowed_ips:{$ref:"#/components/schemas/AllowedIps"},masked_secret:{type:"string",maxLength:64},last_used_at:{type:[
"string","null"],format:"date-time",maxLength:35},created_at:{$ref:"#/components/schemas/Timestamp"},created_by:{anyOf:[
{$ref:"#/components/schemas/Actor"},{type:"null"}]},expires_at:{type:["string","null"],format:"date-time",maxLength:35},
scheduled_deletion_at:{type:["string","null"],format:"date-time",maxLength:35},revoked_at:{type:["string","null"],format:"\
date-time",maxLength:35},replaces:{type:["string","null"],pattern:"^key_[a-z0-9]{1,40}$",maxLength:44}},additionalProperties:!1};
function Is(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=Is.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.secret===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"secr\
et"},message:"must have required property 'secret'"};e===null?e=[a]:e.push(a),t++}if(s.replaced_key===void 0){let a={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"replaced_key"},message:"must have required property \
'replaced_key'"};e===null?e=[a]:e.push(a),t++}if(s.id===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[a]:e.push(a),t++}if(s.prefix===
void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"prefix"},message:"must\
 have required property 'prefix'"};e===null?e=[a]:e.push(a),t++}if(s.name===void 0){let a={instancePath:i,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[a]:
e.push(a),t++}if(s.label===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
label"},message:"must have required property 'label'"};e===null?e=[a]:e.push(a),t++}if(s.description===void 0){let a={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"description"},message:"must have required property '\
description'"};e===null?e=[a]:e.push(a),t++}if(s.kind===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[a]:e.push(a),t++}if(s.
workspace_id===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"workspa\
ce_id"},message:"must have required property 'workspace_id'"};e===null?e=[a]:e.push(a),t++}if(s.status===void 0){let a={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"status"},message:"must have required \
property 'status'"};e===null?e=[a]:e.push(a),t++}if(s.scopes===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"scopes"},message:"must have required property 'scopes'"};e===null?e=[a]:e.push(a),t++}
if(s.limits===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"limits"},
message:"must have required property 'limits'"};e===null?e=[a]:e.push(a),t++}if(s.allowed_origins===void 0){let a={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"allowed_origins"},message:"must have required proper\
ty 'allowed_origins'"};e===null?e=[a]:e.push(a),t++}if(s.allowed_ips===void 0){let a={instancePath:i,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"allowed_ips"},message:"must have required property 'allowed_ips'"};e===
null?e=[a]:e.push(a),t++}if(s.last_used_at===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"last_used_at"},message:"must have required property 'last_used_at'"};e===null?e=[a]:e.push(a),t++}if(s.
created_at===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"created_a\
t"},message:"must have required property 'created_at'"};e===null?e=[a]:e.push(a),t++}if(s.created_by===void 0){let a={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"created_by"},message:"must have required property 'c\
reated_by'"};e===null?e=[a]:e.push(a),t++}if(s.expires_at===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"expires_at"},message:"must have required property 'expires_at'"};e===null?e=[a]:e.push(
a),t++}if(s.scheduled_deletion_at===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
scheduled_deletion_at"},message:"must have required property 'scheduled_deletion_at'"};e===null?e=[a]:e.push(a),t++}if(s.
revoked_at===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"revoked_a\
t"},message:"must have required property 'revoked_at'"};e===null?e=[a]:e.push(a),t++}if(s.replaces===void 0){let a={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"replaces"},message:"must have required property 'rep\
laces'"};e===null?e=[a]:e.push(a),t++}for(let a in s)if(!V.call(jr.properties,a)){let n={instancePath:i,schemaPath:"#/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional prope\
rties"};e===null?e=[n]:e.push(n),t++}if(s.secret!==void 0){let a=s.secret;if(typeof a=="string"){if(g(a)>128){let n={instancePath:i+
"/secret",schemaPath:"#/properties/secret/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more \
than 128 characters"};e===null?e=[n]:e.push(n),t++}if(!rm.test(a)){let n={instancePath:i+"/secret",schemaPath:"#/propert\
ies/secret/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_]{16,128}$"},message:'must match pattern "^[A-Za-z0-9\
_]{16,128}$"'};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/secret",schemaPath:"#/properties/secret/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(s.replaced_key!==void 0&&
(T(s.replaced_key,{instancePath:i+"/replaced_key",parentData:s,parentDataProperty:"replaced_key",rootData:m,dynamicAnchors:l})||
(e=e===null?T.errors:e.concat(T.errors),t=e.length)),s.id!==void 0&&(M(s.id,{instancePath:i+"/id",parentData:s,parentDataProperty:"\
id",rootData:m,dynamicAnchors:l})||(e=e===null?M.errors:e.concat(M.errors),t=e.length)),s.prefix!==void 0&&(te(s.prefix,
{instancePath:i+"/prefix",parentData:s,parentDataProperty:"prefix",rootData:m,dynamicAnchors:l})||(e=e===null?te.errors:
e.concat(te.errors),t=e.length)),s.name!==void 0&&(E(s.name,{instancePath:i+"/name",parentData:s,parentDataProperty:"nam\
e",rootData:m,dynamicAnchors:l})||(e=e===null?E.errors:e.concat(E.errors),t=e.length)),s.label!==void 0&&(E(s.label,{instancePath:i+
"/label",parentData:s,parentDataProperty:"label",rootData:m,dynamicAnchors:l})||(e=e===null?E.errors:e.concat(E.errors),
t=e.length)),s.description!==void 0){let a=s.description;if(typeof a!="string"&&a!==null){let n={instancePath:i+"/descri\
ption",schemaPath:"#/properties/description/type",keyword:"type",params:{type:jr.properties.description.type},message:"m\
ust be string,null"};e===null?e=[n]:e.push(n),t++}if(typeof a=="string"&&g(a)>500){let n={instancePath:i+"/description",
schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit:500},message:"must NOT have more than \
500 characters"};e===null?e=[n]:e.push(n),t++}}if(s.kind!==void 0&&(ae(s.kind,{instancePath:i+"/kind",parentData:s,parentDataProperty:"\
kind",rootData:m,dynamicAnchors:l})||(e=e===null?ae.errors:e.concat(ae.errors),t=e.length)),s.workspace_id!==void 0){let a=s.
workspace_id;if(typeof a!="string"&&a!==null){let n={instancePath:i+"/workspace_id",schemaPath:"#/properties/workspace_i\
d/type",keyword:"type",params:{type:jr.properties.workspace_id.type},message:"must be string,null"};e===null?e=[n]:e.push(
n),t++}if(typeof a=="string"){if(g(a)>43){let n={instancePath:i+"/workspace_id",schemaPath:"#/properties/workspace_id/ma\
xLength",keyword:"maxLength",params:{limit:43},message:"must NOT have more than 43 characters"};e===null?e=[n]:e.push(n),
t++}if(!jt.test(a)){let n={instancePath:i+"/workspace_id",schemaPath:"#/properties/workspace_id/pattern",keyword:"patter\
n",params:{pattern:"^ws_[a-z0-9]{1,40}$"},message:'must match pattern "^ws_[a-z0-9]{1,40}$"'};e===null?e=[n]:e.push(n),t++}}}
if(s.status!==void 0&&(Ne(s.status,{instancePath:i+"/status",parentData:s,parentDataProperty:"status",rootData:m,dynamicAnchors:l})||
(e=e===null?Ne.errors:e.concat(Ne.errors),t=e.length)),s.scopes!==void 0&&(ie(s.scopes,{instancePath:i+"/scopes",parentData:s,
parentDataProperty:"scopes",rootData:m,dynamicAnchors:l})||(e=e===null?ie.errors:e.concat(ie.errors),t=e.length)),s.limits!==
void 0&&(U(s.limits,{instancePath:i+"/limits",parentData:s,parentDataProperty:"limits",rootData:m,dynamicAnchors:l})||(e=
e===null?U.errors:e.concat(U.errors),t=e.length)),s.allowed_origins!==void 0&&(ne(s.allowed_origins,{instancePath:i+"/al\
lowed_origins",parentData:s,parentDataProperty:"allowed_origins",rootData:m,dynamicAnchors:l})||(e=e===null?ne.errors:e.
concat(ne.errors),t=e.length)),s.allowed_ips!==void 0&&(oe(s.allowed_ips,{instancePath:i+"/allowed_ips",parentData:s,parentDataProperty:"\
allowed_ips",rootData:m,dynamicAnchors:l})||(e=e===null?oe.errors:e.concat(oe.errors),t=e.length)),s.masked_secret!==void 0){
let a=s.masked_secret;if(typeof a=="string"){if(g(a)>64){let n={instancePath:i+"/masked_secret",schemaPath:"#/properties\
/masked_secret/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};e===null?
e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/masked_secret",schemaPath:"#/properties/masked_secret/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(s.last_used_at!==void 0){let a=s.
last_used_at;if(typeof a!="string"&&a!==null){let n={instancePath:i+"/last_used_at",schemaPath:"#/properties/last_used_a\
t/type",keyword:"type",params:{type:jr.properties.last_used_at.type},message:"must be string,null"};e===null?e=[n]:e.push(
n),t++}if(typeof a=="string"){if(g(a)>35){let n={instancePath:i+"/last_used_at",schemaPath:"#/properties/last_used_at/ma\
xLength",keyword:"maxLength",params:{limit:35},message:"must NOT have more than 35 characters"};e===null?e=[n]:e.push(n),
t++}if(!L.validate(a)){let n={instancePath:i+"/last_used_at",schemaPath:"#/properties/last_used_at/format",keyword:"form\
at",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[n]:e.push(n),t++}}}if(s.created_at!==
void 0&&(P(s.created_at,{instancePath:i+"/created_at",parentData:s,parentDataProperty:"created_at",rootData:m,dynamicAnchors:l})||
(e=e===null?P.errors:e.concat(P.errors),t=e.length)),s.created_by!==void 0){let a=s.created_by,n=t,p=!1,u=t;z(a,{instancePath:i+
"/created_by",parentData:s,parentDataProperty:"created_by",rootData:m,dynamicAnchors:l})||(e=e===null?z.errors:e.concat(
z.errors),t=e.length);var r=u===t;p=p||r;let c=t;if(a!==null){let h={instancePath:i+"/created_by",schemaPath:"#/properti\
es/created_by/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[h]:e.push(h),t++}var r=c===
t;if(p=p||r,p)t=n,e!==null&&(n?e.length=n:e=null);else{let h={instancePath:i+"/created_by",schemaPath:"#/properties/crea\
ted_by/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[h]:e.push(h),t++}}if(s.expires_at!==
void 0){let a=s.expires_at;if(typeof a!="string"&&a!==null){let n={instancePath:i+"/expires_at",schemaPath:"#/properties\
/expires_at/type",keyword:"type",params:{type:jr.properties.expires_at.type},message:"must be string,null"};e===null?e=[
n]:e.push(n),t++}if(typeof a=="string"){if(g(a)>35){let n={instancePath:i+"/expires_at",schemaPath:"#/properties/expires\
_at/maxLength",keyword:"maxLength",params:{limit:35},message:"must NOT have more than 35 characters"};e===null?e=[n]:e.push(
n),t++}if(!L.validate(a)){let n={instancePath:i+"/expires_at",schemaPath:"#/properties/expires_at/format",keyword:"forma\
t",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[n]:e.push(n),t++}}}if(s.scheduled_deletion_at!==
void 0){let a=s.scheduled_deletion_at;if(typeof a!="string"&&a!==null){let n={instancePath:i+"/scheduled_deletion_at",schemaPath:"\
#/properties/scheduled_deletion_at/type",keyword:"type",params:{type:jr.properties.scheduled_deletion_at.type},message:"\
must be string,null"};e===null?e=[n]:e.push(n),t++}if(typeof a=="string"){if(g(a)>35){let n={instancePath:i+"/scheduled_\
deletion_at",schemaPath:"#/properties/scheduled_deletion_at/maxLength",keyword:"maxLength",params:{limit:35},message:"mu\
st NOT have more than 35 characters"};e===null?e=[n]:e.push(n),t++}if(!L.validate(a)){let n={instancePath:i+"/scheduled_\
deletion_at",schemaPath:"#/properties/scheduled_deletion_at/format",keyword:"format",params:{format:"date-time"},message:'\
must match format "date-time"'};e===null?e=[n]:e.push(n),t++}}}if(s.revoked_at!==void 0){let a=s.revoked_at;if(typeof a!=
"string"&&a!==null){let n={instancePath:i+"/revoked_at",schemaPath:"#/properties/revoked_at/type",keyword:"type",params:{
type:jr.properties.revoked_at.type},message:"must be string,null"};e===null?e=[n]:e.push(n),t++}if(typeof a=="string"){if(g(
a)>35){let n={instancePath:i+"/revoked_at",schemaPath:"#/properties/revoked_at/maxLength",keyword:"maxLength",params:{limit:35},
message:"must NOT have more than 35 characters"};e===null?e=[n]:e.push(n),t++}if(!L.validate(a)){let n={instancePath:i+"\
/revoked_at",schemaPath:"#/properties/revoked_at/format",keyword:"format",params:{format:"date-time"},message:'must matc\
h format "date-time"'};e===null?e=[n]:e.push(n),t++}}}if(s.replaces!==void 0){let a=s.replaces;if(typeof a!="string"&&a!==
null){let n={instancePath:i+"/replaces",schemaPath:"#/properties/replaces/type",keyword:"type",params:{type:jr.properties.
replaces.type},message:"must be string,null"};e===null?e=[n]:e.push(n),t++}if(typeof a=="string"){if(g(a)>44){let n={instancePath:i+
"/replaces",schemaPath:"#/properties/replaces/maxLength",keyword:"maxLength",params:{limit:44},message:"must NOT have mo\
re than 44 characters"};e===null?e=[n]:e.push(n),t++}if(!Ct.test(a)){let n={instancePath:i+"/replaces",schemaPath:"#/pro\
perties/replaces/pattern",keyword:"pattern",params:{pattern:"^key_[a-z0-9]{1,40}$"},message:'must match pattern "^key_[a\
-z0-9]{1,40}$"'};e===null?e=[n]:e.push(n),t++}}}}else{let a={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[a]:e.push(a),t++}return Is.errors=e,t===0}Is.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Oi(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){
let e=null,t=0,o=Oi.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){if(s.success===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
success"},message:"must have required property 'success'"};e===null?e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};
e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="success"||r==="data")){let a={instancePath:i,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};
e===null?e=[a]:e.push(a),t++}s.success!==void 0&&(_(s.success,{instancePath:i+"/success",parentData:s,parentDataProperty:"\
success",rootData:m,dynamicAnchors:l})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),s.data!==void 0&&(Is(s.data,
{instancePath:i+"/data",parentData:s,parentDataProperty:"data",rootData:m,dynamicAnchors:l})||(e=e===null?Is.errors:e.concat(
Is.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[r]:e.push(r),t++}return Oi.errors=e,t===0}Oi.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var tm=ji;var so={type:"object",required:["key_id","start_date","end_date","requests","by_day","by_operation","by_ip","by_origin",
"by_client","errors"],properties:{key_id:{$ref:"#/components/schemas/ApiKeyId"},start_date:{$ref:"#/components/schemas/C\
alendarDate"},end_date:{$ref:"#/components/schemas/CalendarDate"},requests:{$ref:"#/components/schemas/RequestCount"},by_day:{
type:"array",maxItems:366,items:{type:"object",required:["date","requests","errors"],properties:{date:{$ref:"#/component\
s/schemas/CalendarDate"},requests:{$ref:"#/components/schemas/RequestCount"},errors:{$ref:"#/components/schemas/ErrorCou\
nt"}},additionalProperties:!1}},by_operation:{type:"array",maxItems:100,items:{type:"object",required:["operation","requ\
ests","errors"],properties:{operation:{$ref:"#/components/schemas/OperationName"},requests:{$ref:"#/components/schemas/R\
equestCount"},errors:{$ref:"#/components/schemas/ErrorCount"}},additionalProperties:!1}},by_ip:{type:"array",maxItems:100,
items:{type:"object",required:["ip","requests","errors"],properties:{ip:{$ref:"#/components/schemas/CallerAddress"},requests:{
$ref:"#/components/schemas/RequestCount"},errors:{$ref:"#/components/schemas/ErrorCount"}},additionalProperties:!1}},by_origin:{
type:"array",maxItems:100,items:{type:"object",required:["origin","requests","errors"],properties:{origin:{type:"string",
maxLength:255},requests:{$ref:"#/components/schemas/RequestCount"},errors:{$ref:"#/components/schemas/ErrorCount"}},additionalProperties:!1}},
by_client:{type:"array",maxItems:100,items:{type:"object",required:["name","version","requests","errors"],properties:{name:{
type:["string","null"],maxLength:100},version:{type:["string","null"],maxLength:100},requests:{$ref:"#/components/schema\
s/RequestCount"},errors:{$ref:"#/components/schemas/ErrorCount"}},additionalProperties:!1}},errors:{type:"array",maxItems:100,
items:{type:"object",required:["code","requests"],properties:{code:{$ref:"#/components/schemas/ErrorCode"},requests:{$ref:"\
#/components/schemas/RequestCount"}},additionalProperties:!1}}},additionalProperties:!1};function Ls(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=Ls.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s=="string"){if(g(s)>100){let r={
instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 char\
acters"};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return Ls.errors=e,t===0}Ls.evaluated={dynamicProps:!1,dynamicItems:!1};
var Fu={type:["string","null"],maxLength:45};function Os(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,
dynamicAnchors:l={}}={}){let e=null,t=0,o=Os.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s!="string"&&s!==null){let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:Fu.type},message:"mu\
st be string,null"};e===null?e=[r]:e.push(r),t++}if(typeof s=="string"&&g(s)>45){let r={instancePath:i,schemaPath:"#/max\
Length",keyword:"maxLength",params:{limit:45},message:"must NOT have more than 45 characters"};e===null?e=[r]:e.push(r),
t++}return Os.errors=e,t===0}Os.evaluated={dynamicProps:!1,dynamicItems:!1};function js(s,{instancePath:i="",parentData:y,
parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=js.evaluated;if(o.dynamicProps&&(o.props=void 0),
o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.key_id===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"key_id"},message:"must have required property 'key_id'"};e===null?
e=[r]:e.push(r),t++}if(s.start_date===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
start_date"},message:"must have required property 'start_date'"};e===null?e=[r]:e.push(r),t++}if(s.end_date===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"end_date"},message:"must have require\
d property 'end_date'"};e===null?e=[r]:e.push(r),t++}if(s.requests===void 0){let r={instancePath:i,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"requests"},message:"must have required property 'requests'"};e===null?e=[
r]:e.push(r),t++}if(s.by_day===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
by_day"},message:"must have required property 'by_day'"};e===null?e=[r]:e.push(r),t++}if(s.by_operation===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"by_operation"},message:"must have req\
uired property 'by_operation'"};e===null?e=[r]:e.push(r),t++}if(s.by_ip===void 0){let r={instancePath:i,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"by_ip"},message:"must have required property 'by_ip'"};e===null?e=[r]:
e.push(r),t++}if(s.by_origin===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
by_origin"},message:"must have required property 'by_origin'"};e===null?e=[r]:e.push(r),t++}if(s.by_client===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"by_client"},message:"must have requir\
ed property 'by_client'"};e===null?e=[r]:e.push(r),t++}if(s.errors===void 0){let r={instancePath:i,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"errors"},message:"must have required property 'errors'"};e===null?e=[r]:e.
push(r),t++}for(let r in s)if(!V.call(so.properties,r)){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.push(
a),t++}if(s.key_id!==void 0&&(M(s.key_id,{instancePath:i+"/key_id",parentData:s,parentDataProperty:"key_id",rootData:m,dynamicAnchors:l})||
(e=e===null?M.errors:e.concat(M.errors),t=e.length)),s.start_date!==void 0&&(C(s.start_date,{instancePath:i+"/start_date",
parentData:s,parentDataProperty:"start_date",rootData:m,dynamicAnchors:l})||(e=e===null?C.errors:e.concat(C.errors),t=e.
length)),s.end_date!==void 0&&(C(s.end_date,{instancePath:i+"/end_date",parentData:s,parentDataProperty:"end_date",rootData:m,
dynamicAnchors:l})||(e=e===null?C.errors:e.concat(C.errors),t=e.length)),s.requests!==void 0&&(j(s.requests,{instancePath:i+
"/requests",parentData:s,parentDataProperty:"requests",rootData:m,dynamicAnchors:l})||(e=e===null?j.errors:e.concat(j.errors),
t=e.length)),s.by_day!==void 0){let r=s.by_day;if(Array.isArray(r)){if(r.length>366){let n={instancePath:i+"/by_day",schemaPath:"\
#/properties/by_day/maxItems",keyword:"maxItems",params:{limit:366},message:"must NOT have more than 366 items"};e===null?
e=[n]:e.push(n),t++}let a=r.length;for(let n=0;n<a;n++){let p=r[n];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.date===
void 0){let u={instancePath:i+"/by_day/"+n,schemaPath:"#/properties/by_day/items/required",keyword:"required",params:{missingProperty:"\
date"},message:"must have required property 'date'"};e===null?e=[u]:e.push(u),t++}if(p.requests===void 0){let u={instancePath:i+
"/by_day/"+n,schemaPath:"#/properties/by_day/items/required",keyword:"required",params:{missingProperty:"requests"},message:"\
must have required property 'requests'"};e===null?e=[u]:e.push(u),t++}if(p.errors===void 0){let u={instancePath:i+"/by_d\
ay/"+n,schemaPath:"#/properties/by_day/items/required",keyword:"required",params:{missingProperty:"errors"},message:"mus\
t have required property 'errors'"};e===null?e=[u]:e.push(u),t++}for(let u in p)if(!(u==="date"||u==="requests"||u==="er\
rors")){let c={instancePath:i+"/by_day/"+n,schemaPath:"#/properties/by_day/items/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:u},message:"must NOT have additional properties"};e===null?e=[c]:e.push(c),t++}
p.date!==void 0&&(C(p.date,{instancePath:i+"/by_day/"+n+"/date",parentData:p,parentDataProperty:"date",rootData:m,dynamicAnchors:l})||
(e=e===null?C.errors:e.concat(C.errors),t=e.length)),p.requests!==void 0&&(j(p.requests,{instancePath:i+"/by_day/"+n+"/r\
equests",parentData:p,parentDataProperty:"requests",rootData:m,dynamicAnchors:l})||(e=e===null?j.errors:e.concat(j.errors),
t=e.length)),p.errors!==void 0&&(S(p.errors,{instancePath:i+"/by_day/"+n+"/errors",parentData:p,parentDataProperty:"erro\
rs",rootData:m,dynamicAnchors:l})||(e=e===null?S.errors:e.concat(S.errors),t=e.length))}else{let u={instancePath:i+"/by_\
day/"+n,schemaPath:"#/properties/by_day/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[u]:e.push(u),t++}}}else{let a={instancePath:i+"/by_day",schemaPath:"#/properties/by_day/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),t++}}if(s.by_operation!==void 0){let r=s.by_operation;if(Array.
isArray(r)){if(r.length>100){let n={instancePath:i+"/by_operation",schemaPath:"#/properties/by_operation/maxItems",keyword:"\
maxItems",params:{limit:100},message:"must NOT have more than 100 items"};e===null?e=[n]:e.push(n),t++}let a=r.length;for(let n=0;n<
a;n++){let p=r[n];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.operation===void 0){let u={instancePath:i+"/by_opera\
tion/"+n,schemaPath:"#/properties/by_operation/items/required",keyword:"required",params:{missingProperty:"operation"},message:"\
must have required property 'operation'"};e===null?e=[u]:e.push(u),t++}if(p.requests===void 0){let u={instancePath:i+"/b\
y_operation/"+n,schemaPath:"#/properties/by_operation/items/required",keyword:"required",params:{missingProperty:"reques\
ts"},message:"must have required property 'requests'"};e===null?e=[u]:e.push(u),t++}if(p.errors===void 0){let u={instancePath:i+
"/by_operation/"+n,schemaPath:"#/properties/by_operation/items/required",keyword:"required",params:{missingProperty:"err\
ors"},message:"must have required property 'errors'"};e===null?e=[u]:e.push(u),t++}for(let u in p)if(!(u==="operation"||
u==="requests"||u==="errors")){let c={instancePath:i+"/by_operation/"+n,schemaPath:"#/properties/by_operation/items/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional propert\
ies"};e===null?e=[c]:e.push(c),t++}p.operation!==void 0&&(Ls(p.operation,{instancePath:i+"/by_operation/"+n+"/operation",
parentData:p,parentDataProperty:"operation",rootData:m,dynamicAnchors:l})||(e=e===null?Ls.errors:e.concat(Ls.errors),t=e.
length)),p.requests!==void 0&&(j(p.requests,{instancePath:i+"/by_operation/"+n+"/requests",parentData:p,parentDataProperty:"\
requests",rootData:m,dynamicAnchors:l})||(e=e===null?j.errors:e.concat(j.errors),t=e.length)),p.errors!==void 0&&(S(p.errors,
{instancePath:i+"/by_operation/"+n+"/errors",parentData:p,parentDataProperty:"errors",rootData:m,dynamicAnchors:l})||(e=
e===null?S.errors:e.concat(S.errors),t=e.length))}else{let u={instancePath:i+"/by_operation/"+n,schemaPath:"#/properties\
/by_operation/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[u]:e.push(u),t++}}}else{
let a={instancePath:i+"/by_operation",schemaPath:"#/properties/by_operation/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[a]:e.push(a),t++}}if(s.by_ip!==void 0){let r=s.by_ip;if(Array.isArray(r)){if(r.length>100){let n={
instancePath:i+"/by_ip",schemaPath:"#/properties/by_ip/maxItems",keyword:"maxItems",params:{limit:100},message:"must NOT\
 have more than 100 items"};e===null?e=[n]:e.push(n),t++}let a=r.length;for(let n=0;n<a;n++){let p=r[n];if(p&&typeof p==
"object"&&!Array.isArray(p)){if(p.ip===void 0){let u={instancePath:i+"/by_ip/"+n,schemaPath:"#/properties/by_ip/items/re\
quired",keyword:"required",params:{missingProperty:"ip"},message:"must have required property 'ip'"};e===null?e=[u]:e.push(
u),t++}if(p.requests===void 0){let u={instancePath:i+"/by_ip/"+n,schemaPath:"#/properties/by_ip/items/required",keyword:"\
required",params:{missingProperty:"requests"},message:"must have required property 'requests'"};e===null?e=[u]:e.push(u),
t++}if(p.errors===void 0){let u={instancePath:i+"/by_ip/"+n,schemaPath:"#/properties/by_ip/items/required",keyword:"requ\
ired",params:{missingProperty:"errors"},message:"must have required property 'errors'"};e===null?e=[u]:e.push(u),t++}for(let u in p)
if(!(u==="ip"||u==="requests"||u==="errors")){let c={instancePath:i+"/by_ip/"+n,schemaPath:"#/properties/by_ip/items/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional proper\
ties"};e===null?e=[c]:e.push(c),t++}p.ip!==void 0&&(Os(p.ip,{instancePath:i+"/by_ip/"+n+"/ip",parentData:p,parentDataProperty:"\
ip",rootData:m,dynamicAnchors:l})||(e=e===null?Os.errors:e.concat(Os.errors),t=e.length)),p.requests!==void 0&&(j(p.requests,
{instancePath:i+"/by_ip/"+n+"/requests",parentData:p,parentDataProperty:"requests",rootData:m,dynamicAnchors:l})||(e=e===
null?j.errors:e.concat(j.errors),t=e.length)),p.errors!==void 0&&(S(p.errors,{instancePath:i+"/by_ip/"+n+"/errors",parentData:p,
parentDataProperty:"errors",rootData:m,dynamicAnchors:l})||(e=e===null?S.errors:e.concat(S.errors),t=e.length))}else{let u={
instancePath:i+"/by_ip/"+n,schemaPath:"#/properties/by_ip/items/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"};e===null?e=[u]:e.push(u),t++}}}else{let a={instancePath:i+"/by_ip",schemaPath:"#/properties/by_ip/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),t++}}if(s.by_origin!==void 0){let r=s.by_origin;
if(Array.isArray(r)){if(r.length>100){let n={instancePath:i+"/by_origin",schemaPath:"#/properties/by_origin/maxItems",keyword:"\
maxItems",params:{limit:100},message:"must NOT have more than 100 items"};e===null?e=[n]:e.push(n),t++}let a=r.length;for(let n=0;n<
a;n++){let p=r[n];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.origin===void 0){let u={instancePath:i+"/by_origin/"+
n,schemaPath:"#/properties/by_origin/items/required",keyword:"required",params:{missingProperty:"origin"},message:"must \
have required property 'origin'"};e===null?e=[u]:e.push(u),t++}if(p.requests===void 0){let u={instancePath:i+"/by_origin\
/"+n,schemaPath:"#/properties/by_origin/items/required",keyword:"required",params:{missingProperty:"requests"},message:"\
must have required property 'requests'"};e===null?e=[u]:e.push(u),t++}if(p.errors===void 0){let u={instancePath:i+"/by_o\
rigin/"+n,schemaPath:"#/properties/by_origin/items/required",keyword:"required",params:{missingProperty:"errors"},message:"\
must have required property 'errors'"};e===null?e=[u]:e.push(u),t++}for(let u in p)if(!(u==="origin"||u==="requests"||u===
"errors")){let c={instancePath:i+"/by_origin/"+n,schemaPath:"#/properties/by_origin/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:u},message:"must NOT have additional properties"};e===null?e=[c]:e.push(
c),t++}if(p.origin!==void 0){let u=p.origin;if(typeof u=="string"){if(g(u)>255){let c={instancePath:i+"/by_origin/"+n+"/\
origin",schemaPath:"#/properties/by_origin/items/properties/origin/maxLength",keyword:"maxLength",params:{limit:255},message:"\
must NOT have more than 255 characters"};e===null?e=[c]:e.push(c),t++}}else{let c={instancePath:i+"/by_origin/"+n+"/orig\
in",schemaPath:"#/properties/by_origin/items/properties/origin/type",keyword:"type",params:{type:"string"},message:"must\
 be string"};e===null?e=[c]:e.push(c),t++}}p.requests!==void 0&&(j(p.requests,{instancePath:i+"/by_origin/"+n+"/requests",
parentData:p,parentDataProperty:"requests",rootData:m,dynamicAnchors:l})||(e=e===null?j.errors:e.concat(j.errors),t=e.length)),
p.errors!==void 0&&(S(p.errors,{instancePath:i+"/by_origin/"+n+"/errors",parentData:p,parentDataProperty:"errors",rootData:m,
dynamicAnchors:l})||(e=e===null?S.errors:e.concat(S.errors),t=e.length))}else{let u={instancePath:i+"/by_origin/"+n,schemaPath:"\
#/properties/by_origin/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[u]:e.push(
u),t++}}}else{let a={instancePath:i+"/by_origin",schemaPath:"#/properties/by_origin/type",keyword:"type",params:{type:"a\
rray"},message:"must be array"};e===null?e=[a]:e.push(a),t++}}if(s.by_client!==void 0){let r=s.by_client;if(Array.isArray(
r)){if(r.length>100){let n={instancePath:i+"/by_client",schemaPath:"#/properties/by_client/maxItems",keyword:"maxItems",
params:{limit:100},message:"must NOT have more than 100 items"};e===null?e=[n]:e.push(n),t++}let a=r.length;for(let n=0;n<
a;n++){let p=r[n];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.name===void 0){let u={instancePath:i+"/by_client/"+n,
schemaPath:"#/properties/by_client/items/required",keyword:"required",params:{missingProperty:"name"},message:"must have\
 required property 'name'"};e===null?e=[u]:e.push(u),t++}if(p.version===void 0){let u={instancePath:i+"/by_client/"+n,schemaPath:"\
#/properties/by_client/items/required",keyword:"required",params:{missingProperty:"version"},message:"must have required\
 property 'version'"};e===null?e=[u]:e.push(u),t++}if(p.requests===void 0){let u={instancePath:i+"/by_client/"+n,schemaPath:"\
#/properties/by_client/items/required",keyword:"required",params:{missingProperty:"requests"},message:"must have require\
d property 'requests'"};e===null?e=[u]:e.push(u),t++}if(p.errors===void 0){let u={instancePath:i+"/by_client/"+n,schemaPath:"\
#/properties/by_client/items/required",keyword:"required",params:{missingProperty:"errors"},message:"must have required \
property 'errors'"};e===null?e=[u]:e.push(u),t++}for(let u in p)if(!(u==="name"||u==="version"||u==="requests"||u==="err\
ors")){let c={instancePath:i+"/by_client/"+n,schemaPath:"#/properties/by_client/items/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:u},message:"must NOT have additional properties"};e===null?e=[c]:e.push(c),
t++}if(p.name!==void 0){let u=p.name;if(typeof u!="string"&&u!==null){let c={instancePath:i+"/by_client/"+n+"/name",schemaPath:"\
#/properties/by_client/items/properties/name/type",keyword:"type",params:{type:so.properties.by_client.items.properties.
name.type},message:"must be string,null"};e===null?e=[c]:e.push(c),t++}if(typeof u=="string"&&g(u)>100){let c={instancePath:i+
"/by_client/"+n+"/name",schemaPath:"#/properties/by_client/items/properties/name/maxLength",keyword:"maxLength",params:{
limit:100},message:"must NOT have more than 100 characters"};e===null?e=[c]:e.push(c),t++}}if(p.version!==void 0){let u=p.
version;if(typeof u!="string"&&u!==null){let c={instancePath:i+"/by_client/"+n+"/version",schemaPath:"#/properties/by_cl\
ient/items/properties/version/type",keyword:"type",params:{type:so.properties.by_client.items.properties.version.type},message:"\
must be string,null"};e===null?e=[c]:e.push(c),t++}if(typeof u=="string"&&g(u)>100){let c={instancePath:i+"/by_client/"+
n+"/version",schemaPath:"#/properties/by_client/items/properties/version/maxLength",keyword:"maxLength",params:{limit:100},
message:"must NOT have more than 100 characters"};e===null?e=[c]:e.push(c),t++}}p.requests!==void 0&&(j(p.requests,{instancePath:i+
"/by_client/"+n+"/requests",parentData:p,parentDataProperty:"requests",rootData:m,dynamicAnchors:l})||(e=e===null?j.errors:
e.concat(j.errors),t=e.length)),p.errors!==void 0&&(S(p.errors,{instancePath:i+"/by_client/"+n+"/errors",parentData:p,parentDataProperty:"\
errors",rootData:m,dynamicAnchors:l})||(e=e===null?S.errors:e.concat(S.errors),t=e.length))}else{let u={instancePath:i+"\
/by_client/"+n,schemaPath:"#/properties/by_client/items/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"};e===null?e=[u]:e.push(u),t++}}}else{let a={instancePath:i+"/by_client",schemaPath:"#/properties/by_client/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),t++}}if(s.errors!==void 0){let r=s.errors;
if(Array.isArray(r)){if(r.length>100){let n={instancePath:i+"/errors",schemaPath:"#/properties/errors/maxItems",keyword:"\
maxItems",params:{limit:100},message:"must NOT have more than 100 items"};e===null?e=[n]:e.push(n),t++}let a=r.length;for(let n=0;n<
a;n++){let p=r[n];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.code===void 0){let u={instancePath:i+"/errors/"+n,schemaPath:"\
#/properties/errors/items/required",keyword:"required",params:{missingProperty:"code"},message:"must have required prope\
rty 'code'"};e===null?e=[u]:e.push(u),t++}if(p.requests===void 0){let u={instancePath:i+"/errors/"+n,schemaPath:"#/prope\
rties/errors/items/required",keyword:"required",params:{missingProperty:"requests"},message:"must have required property\
 'requests'"};e===null?e=[u]:e.push(u),t++}for(let u in p)if(!(u==="code"||u==="requests")){let c={instancePath:i+"/erro\
rs/"+n,schemaPath:"#/properties/errors/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},
message:"must NOT have additional properties"};e===null?e=[c]:e.push(c),t++}p.code!==void 0&&(tr(p.code,{instancePath:i+
"/errors/"+n+"/code",parentData:p,parentDataProperty:"code",rootData:m,dynamicAnchors:l})||(e=e===null?tr.errors:e.concat(
tr.errors),t=e.length)),p.requests!==void 0&&(j(p.requests,{instancePath:i+"/errors/"+n+"/requests",parentData:p,parentDataProperty:"\
requests",rootData:m,dynamicAnchors:l})||(e=e===null?j.errors:e.concat(j.errors),t=e.length))}else{let u={instancePath:i+
"/errors/"+n,schemaPath:"#/properties/errors/items/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[u]:e.push(u),t++}}}else{let a={instancePath:i+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",
params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:i,schemaPath:"#/t\
ype",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return js.errors=e,t===
0}js.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ji(s,{instancePath:i="",parentData:y,parentDataProperty:f,
rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=ji.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.success===void 0){let r={instancePath:i,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"success"},message:"must have required property 'success'"};e===null?
e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
data"},message:"must have required property 'data'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="success"||r===
"data")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}s.success!==void 0&&(_(s.success,{instancePath:i+
"/success",parentData:s,parentDataProperty:"success",rootData:m,dynamicAnchors:l})||(e=e===null?_.errors:e.concat(_.errors),
t=e.length)),s.data!==void 0&&(js(s.data,{instancePath:i+"/data",parentData:s,parentDataProperty:"data",rootData:m,dynamicAnchors:l})||
(e=e===null?js.errors:e.concat(js.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return ji.errors=e,t===0}ji.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var mo=Ti;var Tp={type:"object",required:["id","name","type","plan","billing_url","default_brand_id","settings"],properties:{id:{$ref:"\
#/components/schemas/CompanyId"},name:{type:"string",maxLength:100},type:{type:"string",enum:["company","agency"]},plan:{
$ref:"#/components/schemas/PlanId"},billing_url:{type:"string",format:"uri",maxLength:2048},default_brand_id:{type:["str\
ing","null"],pattern:"^brand_[a-z0-9]{1,40}$",maxLength:46},settings:{$ref:"#/components/schemas/CompanySettings"}},additionalProperties:!1};function Ts(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=Ts.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.idle_deletion===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
idle_deletion"},message:"must have required property 'idle_deletion'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(r!==
"idle_deletion"){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}if(s.idle_deletion!==void 0&&typeof s.idle_deletion!=
"boolean"){let r={instancePath:i+"/idle_deletion",schemaPath:"#/properties/idle_deletion/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Ts.errors=e,t===0}Ts.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var lo=new RegExp("^brand_[a-z0-9]{1,40}$","u");function $s(s,{instancePath:i="",
parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=$s.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===
null?e=[r]:e.push(r),t++}if(s.name===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
name"},message:"must have required property 'name'"};e===null?e=[r]:e.push(r),t++}if(s.type===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};
e===null?e=[r]:e.push(r),t++}if(s.plan===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"plan"},message:"must have required property 'plan'"};e===null?e=[r]:e.push(r),t++}if(s.billing_url===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"billing_url"},message:"must ha\
ve required property 'billing_url'"};e===null?e=[r]:e.push(r),t++}if(s.default_brand_id===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"default_brand_id"},message:"must have required prope\
rty 'default_brand_id'"};e===null?e=[r]:e.push(r),t++}if(s.settings===void 0){let r={instancePath:i,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"settings"},message:"must have required property 'settings'"};e===null?e=
[r]:e.push(r),t++}for(let r in s)if(!(r==="id"||r==="name"||r==="type"||r==="plan"||r==="billing_url"||r==="default_bran\
d_id"||r==="settings")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}if(s.id!==void 0&&(re(
s.id,{instancePath:i+"/id",parentData:s,parentDataProperty:"id",rootData:m,dynamicAnchors:l})||(e=e===null?re.errors:e.concat(
re.errors),t=e.length)),s.name!==void 0){let r=s.name;if(typeof r=="string"){if(g(r)>100){let a={instancePath:i+"/name",
schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 cha\
racters"};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}}if(s.type!==void 0){let r=s.type;if(typeof r!=
"string"){let a={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[a]:e.push(a),t++}if(!(r==="company"||r==="agency")){let a={instancePath:i+"/type",schemaPath:"\
#/properties/type/enum",keyword:"enum",params:{allowedValues:Tp.properties.type.enum},message:"must be equal to one of t\
he allowed values"};e===null?e=[a]:e.push(a),t++}}if(s.plan!==void 0&&(se(s.plan,{instancePath:i+"/plan",parentData:s,parentDataProperty:"\
plan",rootData:m,dynamicAnchors:l})||(e=e===null?se.errors:e.concat(se.errors),t=e.length)),s.billing_url!==void 0){let r=s.
billing_url;if(typeof r=="string"){if(g(r)>2048){let a={instancePath:i+"/billing_url",schemaPath:"#/properties/billing_u\
rl/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters"};e===null?e=[a]:
e.push(a),t++}if(!G(r)){let a={instancePath:i+"/billing_url",schemaPath:"#/properties/billing_url/format",keyword:"forma\
t",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/b\
illing_url",schemaPath:"#/properties/billing_url/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[a]:e.push(a),t++}}if(s.default_brand_id!==void 0){let r=s.default_brand_id;if(typeof r!="string"&&r!==null){let a={
instancePath:i+"/default_brand_id",schemaPath:"#/properties/default_brand_id/type",keyword:"type",params:{type:Tp.properties.
default_brand_id.type},message:"must be string,null"};e===null?e=[a]:e.push(a),t++}if(typeof r=="string"){if(g(r)>46){let a={
instancePath:i+"/default_brand_id",schemaPath:"#/properties/default_brand_id/maxLength",keyword:"maxLength",params:{limit:46},
message:"must NOT have more than 46 characters"};e===null?e=[a]:e.push(a),t++}if(!lo.test(r)){let a={instancePath:i+"/de\
fault_brand_id",schemaPath:"#/properties/default_brand_id/pattern",keyword:"pattern",params:{pattern:"^brand_[a-z0-9]{1,\
40}$"},message:'must match pattern "^brand_[a-z0-9]{1,40}$"'};e===null?e=[a]:e.push(a),t++}}}s.settings!==void 0&&(Ts(s.
settings,{instancePath:i+"/settings",parentData:s,parentDataProperty:"settings",rootData:m,dynamicAnchors:l})||(e=e===null?
Ts.errors:e.concat(Ts.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return $s.errors=e,t===0}$s.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Ti(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){
let e=null,t=0,o=Ti.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){if(s.success===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
success"},message:"must have required property 'success'"};e===null?e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};
e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="success"||r==="data")){let a={instancePath:i,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};
e===null?e=[a]:e.push(a),t++}s.success!==void 0&&(_(s.success,{instancePath:i+"/success",parentData:s,parentDataProperty:"\
success",rootData:m,dynamicAnchors:l})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),s.data!==void 0&&($s(s.data,
{instancePath:i+"/data",parentData:s,parentDataProperty:"data",rootData:m,dynamicAnchors:l})||(e=e===null?$s.errors:e.concat(
$s.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[r]:e.push(r),t++}return Ti.errors=e,t===0}Ti.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var am=$i;function $i(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=$i.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.success===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"suc\
cess"},message:"must have required property 'success'"};e===null?e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};
e===null?e=[r]:e.push(r),t++}if(s.pagination===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"pagination"},message:"must have required property 'pagination'"};e===null?e=[r]:e.push(r),t++}for(let r in s)
if(!(r==="success"||r==="data"||r==="pagination")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),
t++}if(s.success!==void 0&&(_(s.success,{instancePath:i+"/success",parentData:s,parentDataProperty:"success",rootData:m,
dynamicAnchors:l})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),s.data!==void 0){let r=s.data;if(Array.isArray(
r)){if(r.length>100){let n={instancePath:i+"/data",schemaPath:"#/properties/data/maxItems",keyword:"maxItems",params:{limit:100},
message:"must NOT have more than 100 items"};e===null?e=[n]:e.push(n),t++}let a=r.length;for(let n=0;n<a;n++)ee(r[n],{instancePath:i+
"/data/"+n,parentData:r,parentDataProperty:n,rootData:m,dynamicAnchors:l})||(e=e===null?ee.errors:e.concat(ee.errors),t=
e.length)}else{let a={instancePath:i+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[a]:e.push(a),t++}}s.pagination!==void 0&&(D(s.pagination,{instancePath:i+"/pagination",parentData:s,
parentDataProperty:"pagination",rootData:m,dynamicAnchors:l})||(e=e===null?D.errors:e.concat(D.errors),t=e.length))}else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),t++}return $i.errors=e,t===0}$i.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var im=Ai;function Ai(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=Ai.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.success===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"suc\
cess"},message:"must have required property 'success'"};e===null?e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};
e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="success"||r==="data")){let a={instancePath:i,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};
e===null?e=[a]:e.push(a),t++}s.success!==void 0&&(_(s.success,{instancePath:i+"/success",parentData:s,parentDataProperty:"\
success",rootData:m,dynamicAnchors:l})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),s.data!==void 0&&(ee(s.data,
{instancePath:i+"/data",parentData:s,parentDataProperty:"data",rootData:m,dynamicAnchors:l})||(e=e===null?ee.errors:e.concat(
ee.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[r]:e.push(r),t++}return Ai.errors=e,t===0}Ai.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var nm=Ei;function Ei(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=Ei.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.success===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"suc\
cess"},message:"must have required property 'success'"};e===null?e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};
e===null?e=[r]:e.push(r),t++}if(s.pagination===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"pagination"},message:"must have required property 'pagination'"};e===null?e=[r]:e.push(r),t++}for(let r in s)
if(!(r==="success"||r==="data"||r==="pagination")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),
t++}if(s.success!==void 0&&(_(s.success,{instancePath:i+"/success",parentData:s,parentDataProperty:"success",rootData:m,
dynamicAnchors:l})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),s.data!==void 0){let r=s.data;if(Array.isArray(
r)){if(r.length>100){let n={instancePath:i+"/data",schemaPath:"#/properties/data/maxItems",keyword:"maxItems",params:{limit:100},
message:"must NOT have more than 100 items"};e===null?e=[n]:e.push(n),t++}let a=r.length;for(let n=0;n<a;n++)De(r[n],{instancePath:i+
"/data/"+n,parentData:r,parentDataProperty:n,rootData:m,dynamicAnchors:l})||(e=e===null?De.errors:e.concat(De.errors),t=
e.length)}else{let a={instancePath:i+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[a]:e.push(a),t++}}s.pagination!==void 0&&(D(s.pagination,{instancePath:i+"/pagination",parentData:s,
parentDataProperty:"pagination",rootData:m,dynamicAnchors:l})||(e=e===null?D.errors:e.concat(D.errors),t=e.length))}else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),t++}return Ei.errors=e,t===0}Ei.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Rn=zi;function nr(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=nr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),Array.isArray(s)){if(s.length>50){let p={
instancePath:i,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 items"};
e===null?e=[p]:e.push(p),t++}let r=s.length;for(let p=0;p<r;p++){let u=s[p];if(typeof u=="string"){if(g(u)>47){let c={instancePath:i+
"/"+p,schemaPath:"#/items/maxLength",keyword:"maxLength",params:{limit:47},message:"must NOT have more than 47 character\
s"};e===null?e=[c]:e.push(c),t++}if(!Jp.test(u)){let c={instancePath:i+"/"+p,schemaPath:"#/items/pattern",keyword:"patte\
rn",params:{pattern:"^(key|member)_[a-z0-9]{1,40}$"},message:'must match pattern "^(key|member)_[a-z0-9]{1,40}$"'};e===null?
e=[c]:e.push(c),t++}}else{let c={instancePath:i+"/"+p,schemaPath:"#/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[c]:e.push(c),t++}}let a=s.length,n;if(a>1){let p={};for(;a--;){let u=s[a];if(typeof u=="str\
ing"){if(typeof p[u]=="number"){n=p[u];let c={instancePath:i,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i:a,
j:n},message:"must NOT have duplicate items (items ## "+n+" and "+a+" are identical)"};e===null?e=[c]:e.push(c),t++;break}
p[u]=a}}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"};e===
null?e=[r]:e.push(r),t++}return nr.errors=e,t===0}nr.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function As(s,{
instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=As.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.approval_required===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"approval_required"},message:"\
must have required property 'approval_required'"};e===null?e=[r]:e.push(r),t++}if(s.approver_ids===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"approver_ids"},message:"must have required property \
'approver_ids'"};e===null?e=[r]:e.push(r),t++}if(s.idle_deletion===void 0){let r={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"idle_deletion"},message:"must have required property 'idle_deletion'"};e===null?
e=[r]:e.push(r),t++}for(let r in s)if(!(r==="approval_required"||r==="approver_ids"||r==="idle_deletion")){let a={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have \
additional properties"};e===null?e=[a]:e.push(a),t++}if(s.approval_required!==void 0&&typeof s.approval_required!="boole\
an"){let r={instancePath:i+"/approval_required",schemaPath:"#/properties/approval_required/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),t++}if(s.approver_ids!==void 0&&(nr(s.approver_ids,{
instancePath:i+"/approver_ids",parentData:s,parentDataProperty:"approver_ids",rootData:m,dynamicAnchors:l})||(e=e===null?
nr.errors:e.concat(nr.errors),t=e.length)),s.idle_deletion!==void 0&&typeof s.idle_deletion!="boolean"){let r={instancePath:i+
"/idle_deletion",schemaPath:"#/properties/idle_deletion/type",keyword:"type",params:{type:"boolean"},message:"must be bo\
olean"};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[r]:e.push(r),t++}return As.errors=e,t===0}As.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function Es(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=Es.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.id===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[r]:e.push(r),t++}if(s.name===void 0){let r={instancePath:i,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[r]:
e.push(r),t++}if(s.kind===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
kind"},message:"must have required property 'kind'"};e===null?e=[r]:e.push(r),t++}if(s.timezone===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"timezone"},message:"must have required property 'tim\
ezone'"};e===null?e=[r]:e.push(r),t++}if(s.company_id===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"company_id"},message:"must have required property 'company_id'"};e===null?e=[r]:e.push(
r),t++}if(s.created_at===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
created_at"},message:"must have required property 'created_at'"};e===null?e=[r]:e.push(r),t++}if(s.settings===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"settings"},message:"must have require\
d property 'settings'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="id"||r==="name"||r==="kind"||r==="timezone"||
r==="company_id"||r==="created_at"||r==="settings")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.push(
a),t++}if(s.id!==void 0&&(b(s.id,{instancePath:i+"/id",parentData:s,parentDataProperty:"id",rootData:m,dynamicAnchors:l})||
(e=e===null?b.errors:e.concat(b.errors),t=e.length)),s.name!==void 0){let r=s.name;if(typeof r=="string"){if(g(r)>100){let a={
instancePath:i+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT\
 have more than 100 characters"};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/name",schemaPath:"#/properti\
es/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}}s.kind!==void 0&&
(ir(s.kind,{instancePath:i+"/kind",parentData:s,parentDataProperty:"kind",rootData:m,dynamicAnchors:l})||(e=e===null?ir.
errors:e.concat(ir.errors),t=e.length)),s.timezone!==void 0&&(xe(s.timezone,{instancePath:i+"/timezone",parentData:s,parentDataProperty:"\
timezone",rootData:m,dynamicAnchors:l})||(e=e===null?xe.errors:e.concat(xe.errors),t=e.length)),s.company_id!==void 0&&(re(
s.company_id,{instancePath:i+"/company_id",parentData:s,parentDataProperty:"company_id",rootData:m,dynamicAnchors:l})||(e=
e===null?re.errors:e.concat(re.errors),t=e.length)),s.created_at!==void 0&&(P(s.created_at,{instancePath:i+"/created_at",
parentData:s,parentDataProperty:"created_at",rootData:m,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.
length)),s.settings!==void 0&&(As(s.settings,{instancePath:i+"/settings",parentData:s,parentDataProperty:"settings",rootData:m,
dynamicAnchors:l})||(e=e===null?As.errors:e.concat(As.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Es.errors=e,t===0}Es.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function zi(s,{instancePath:i="",parentData:y,parentDataProperty:f,
rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=zi.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.success===void 0){let r={instancePath:i,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"success"},message:"must have required property 'success'"};e===null?
e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
data"},message:"must have required property 'data'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="success"||r===
"data")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}s.success!==void 0&&(_(s.success,{instancePath:i+
"/success",parentData:s,parentDataProperty:"success",rootData:m,dynamicAnchors:l})||(e=e===null?_.errors:e.concat(_.errors),
t=e.length)),s.data!==void 0&&(Es(s.data,{instancePath:i+"/data",parentData:s,parentDataProperty:"data",rootData:m,dynamicAnchors:l})||
(e=e===null?Es.errors:e.concat(Es.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return zi.errors=e,t===0}zi.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var om=Ri;var fi={type:"object",required:["id","workspace_id","name","email","website","timezone","country","is_default","created_\
at"],properties:{id:{$ref:"#/components/schemas/BrandId"},workspace_id:{$ref:"#/components/schemas/WorkspaceId"},name:{type:"\
string",maxLength:100},email:{type:["string","null"],format:"email",maxLength:254},website:{type:["string","null"],format:"\
uri",maxLength:2048},timezone:{$ref:"#/components/schemas/TimeZone"},country:{type:["string","null"],pattern:"^[A-Z]{2}$",
maxLength:2},is_default:{type:"boolean"},created_at:{$ref:"#/components/schemas/Timestamp"}},additionalProperties:!1};function or(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=or.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s=="string"){if(g(s)>46){let r={
instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:46},message:"must NOT have more than 46 charac\
ters"};e===null?e=[r]:e.push(r),t++}if(!lo.test(s)){let r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^brand_[a-z0-9]{1,40}$"},message:'must match pattern "^brand_[a-z0-9]{1,40}$"'};e===null?e=[r]:e.push(r),t++}}else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:
e.push(r),t++}return or.errors=e,t===0}or.evaluated={dynamicProps:!1,dynamicItems:!1};var Su=new RegExp("^[A-Z]{2}$","u");
function zs(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=zs.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.id===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[r]:e.push(r),t++}if(s.workspace_id===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"workspace_id"},message:"must have required property 'workspace_i\
d'"};e===null?e=[r]:e.push(r),t++}if(s.name===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[r]:e.push(r),t++}if(s.email===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"email"},message:"must have req\
uired property 'email'"};e===null?e=[r]:e.push(r),t++}if(s.website===void 0){let r={instancePath:i,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"website"},message:"must have required property 'website'"};e===null?e=[r]:
e.push(r),t++}if(s.timezone===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
timezone"},message:"must have required property 'timezone'"};e===null?e=[r]:e.push(r),t++}if(s.country===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"country"},message:"must have required\
 property 'country'"};e===null?e=[r]:e.push(r),t++}if(s.is_default===void 0){let r={instancePath:i,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"is_default"},message:"must have required property 'is_default'"};e===null?
e=[r]:e.push(r),t++}if(s.created_at===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
created_at"},message:"must have required property 'created_at'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!V.call(
fi.properties,r)){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}if(s.id!==void 0&&(or(s.id,{instancePath:i+"\
/id",parentData:s,parentDataProperty:"id",rootData:m,dynamicAnchors:l})||(e=e===null?or.errors:e.concat(or.errors),t=e.length)),
s.workspace_id!==void 0&&(b(s.workspace_id,{instancePath:i+"/workspace_id",parentData:s,parentDataProperty:"workspace_id",
rootData:m,dynamicAnchors:l})||(e=e===null?b.errors:e.concat(b.errors),t=e.length)),s.name!==void 0){let r=s.name;if(typeof r==
"string"){if(g(r)>100){let a={instancePath:i+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{
limit:100},message:"must NOT have more than 100 characters"};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/\
name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:
e.push(a),t++}}if(s.email!==void 0){let r=s.email;if(typeof r!="string"&&r!==null){let a={instancePath:i+"/email",schemaPath:"\
#/properties/email/type",keyword:"type",params:{type:fi.properties.email.type},message:"must be string,null"};e===null?e=
[a]:e.push(a),t++}if(typeof r=="string"){if(g(r)>254){let a={instancePath:i+"/email",schemaPath:"#/properties/email/maxL\
ength",keyword:"maxLength",params:{limit:254},message:"must NOT have more than 254 characters"};e===null?e=[a]:e.push(a),
t++}if(!St.test(r)){let a={instancePath:i+"/email",schemaPath:"#/properties/email/format",keyword:"format",params:{format:"\
email"},message:'must match format "email"'};e===null?e=[a]:e.push(a),t++}}}if(s.website!==void 0){let r=s.website;if(typeof r!=
"string"&&r!==null){let a={instancePath:i+"/website",schemaPath:"#/properties/website/type",keyword:"type",params:{type:fi.
properties.website.type},message:"must be string,null"};e===null?e=[a]:e.push(a),t++}if(typeof r=="string"){if(g(r)>2048){
let a={instancePath:i+"/website",schemaPath:"#/properties/website/maxLength",keyword:"maxLength",params:{limit:2048},message:"\
must NOT have more than 2048 characters"};e===null?e=[a]:e.push(a),t++}if(!G(r)){let a={instancePath:i+"/website",schemaPath:"\
#/properties/website/format",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[a]:e.
push(a),t++}}}if(s.timezone!==void 0&&(xe(s.timezone,{instancePath:i+"/timezone",parentData:s,parentDataProperty:"timezo\
ne",rootData:m,dynamicAnchors:l})||(e=e===null?xe.errors:e.concat(xe.errors),t=e.length)),s.country!==void 0){let r=s.country;
if(typeof r!="string"&&r!==null){let a={instancePath:i+"/country",schemaPath:"#/properties/country/type",keyword:"type",
params:{type:fi.properties.country.type},message:"must be string,null"};e===null?e=[a]:e.push(a),t++}if(typeof r=="strin\
g"){if(g(r)>2){let a={instancePath:i+"/country",schemaPath:"#/properties/country/maxLength",keyword:"maxLength",params:{
limit:2},message:"must NOT have more than 2 characters"};e===null?e=[a]:e.push(a),t++}if(!Su.test(r)){let a={instancePath:i+
"/country",schemaPath:"#/properties/country/pattern",keyword:"pattern",params:{pattern:"^[A-Z]{2}$"},message:'must match\
 pattern "^[A-Z]{2}$"'};e===null?e=[a]:e.push(a),t++}}}if(s.is_default!==void 0&&typeof s.is_default!="boolean"){let r={
instancePath:i+"/is_default",schemaPath:"#/properties/is_default/type",keyword:"type",params:{type:"boolean"},message:"m\
ust be boolean"};e===null?e=[r]:e.push(r),t++}s.created_at!==void 0&&(P(s.created_at,{instancePath:i+"/created_at",parentData:s,
parentDataProperty:"created_at",rootData:m,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length))}else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),t++}return zs.errors=e,t===0}zs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ri(s,{instancePath:i="",
parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=Ri.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.success===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"success"},message:"must have required\
 property 'success'"};e===null?e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=[r]:e.push(r),t++}if(s.
pagination===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"paginatio\
n"},message:"must have required property 'pagination'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="success"||
r==="data"||r==="pagination")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}if(s.success!==
void 0&&(_(s.success,{instancePath:i+"/success",parentData:s,parentDataProperty:"success",rootData:m,dynamicAnchors:l})||
(e=e===null?_.errors:e.concat(_.errors),t=e.length)),s.data!==void 0){let r=s.data;if(Array.isArray(r)){if(r.length>100){
let n={instancePath:i+"/data",schemaPath:"#/properties/data/maxItems",keyword:"maxItems",params:{limit:100},message:"mus\
t NOT have more than 100 items"};e===null?e=[n]:e.push(n),t++}let a=r.length;for(let n=0;n<a;n++)zs(r[n],{instancePath:i+
"/data/"+n,parentData:r,parentDataProperty:n,rootData:m,dynamicAnchors:l})||(e=e===null?zs.errors:e.concat(zs.errors),t=
e.length)}else{let a={instancePath:i+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[a]:e.push(a),t++}}s.pagination!==void 0&&(D(s.pagination,{instancePath:i+"/pagination",parentData:s,
parentDataProperty:"pagination",rootData:m,dynamicAnchors:l})||(e=e===null?D.errors:e.concat(D.errors),t=e.length))}else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),t++}return Ri.errors=e,t===0}Ri.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var pm=Fi;var ns={type:"object",required:["id","workspace_id","brand_id","network","type","external_id","name","username","image_u\
rl","status","expires_at","capabilities","health","created_at"],properties:{id:{$ref:"#/components/schemas/ConnectionId"},
workspace_id:{$ref:"#/components/schemas/WorkspaceId"},brand_id:{$ref:"#/components/schemas/BrandId"},network:{$ref:"#/c\
omponents/schemas/Network"},type:{type:"string",enum:["profile","page","group","business","channel"]},external_id:{type:"\
string",maxLength:200},name:{type:"string",maxLength:200},username:{type:["string","null"],maxLength:100},image_url:{type:[
"string","null"],format:"uri",maxLength:2048},status:{$ref:"#/components/schemas/ConnectionStatus"},expires_at:{type:["s\
tring","null"],format:"date-time",maxLength:35},capabilities:{type:"array",maxItems:20,uniqueItems:!0,items:{type:"strin\
g",enum:["text","link","image","video","carousel","document"]}},health:{$ref:"#/components/schemas/ConnectionHealth"},created_at:{
$ref:"#/components/schemas/Timestamp"}},additionalProperties:!1};var mm=new RegExp("^conn_[a-z0-9]{1,40}$","u");function H(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,
dynamicAnchors:l={}}={}){let e=null,t=0,o=H.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s=="string"){if(g(s)>45){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:45},message:"\
must NOT have more than 45 characters"};e===null?e=[r]:e.push(r),t++}if(!mm.test(s)){let r={instancePath:i,schemaPath:"#\
/pattern",keyword:"pattern",params:{pattern:"^conn_[a-z0-9]{1,40}$"},message:'must match pattern "^conn_[a-z0-9]{1,40}$"'};
e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),t++}return H.errors=e,t===0}H.evaluated={dynamicProps:!1,dynamicItems:!1};var Cu={
type:"string",enum:["x","instagram","facebook","linkedin","tiktok","youtube","threads","bluesky","pinterest","google_bus\
iness","mastodon","telegram","reddit"]};function Y(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){
let e=null,t=0,o=Y.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s!="string"){let r={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(
r),t++}if(!(s==="x"||s==="instagram"||s==="facebook"||s==="linkedin"||s==="tiktok"||s==="youtube"||s==="threads"||s==="b\
luesky"||s==="pinterest"||s==="google_business"||s==="mastodon"||s==="telegram"||s==="reddit")){let r={instancePath:i,schemaPath:"\
#/enum",keyword:"enum",params:{allowedValues:Cu.enum},message:"must be equal to one of the allowed values"};e===null?e=[
r]:e.push(r),t++}return Y.errors=e,t===0}Y.evaluated={dynamicProps:!1,dynamicItems:!1};var Vu={type:"string",enum:["acti\
ve","expiring","expired","disconnected"]};function Rs(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,
dynamicAnchors:l={}}={}){let e=null,t=0,o=Rs.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s!="string"){let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[r]:e.push(r),t++}if(!(s==="active"||s==="expiring"||s==="expired"||s==="disconnected")){let r={instancePath:i,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Vu.enum},message:"must be equal to one of the allowed values"};
e===null?e=[r]:e.push(r),t++}return Rs.errors=e,t===0}Rs.evaluated={dynamicProps:!1,dynamicItems:!1};function Fs(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=Fs.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.token_valid===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
token_valid"},message:"must have required property 'token_valid'"};e===null?e=[r]:e.push(r),t++}if(s.scopes_missing===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"scopes_missing"},message:"must\
 have required property 'scopes_missing'"};e===null?e=[r]:e.push(r),t++}if(s.issues===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"issues"},message:"must have required property 'issues'"};e===null?
e=[r]:e.push(r),t++}for(let r in s)if(!(r==="token_valid"||r==="scopes_missing"||r==="issues")){let a={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional p\
roperties"};e===null?e=[a]:e.push(a),t++}if(s.token_valid!==void 0&&typeof s.token_valid!="boolean"){let r={instancePath:i+
"/token_valid",schemaPath:"#/properties/token_valid/type",keyword:"type",params:{type:"boolean"},message:"must be boolea\
n"};e===null?e=[r]:e.push(r),t++}if(s.scopes_missing!==void 0){let r=s.scopes_missing;if(Array.isArray(r)){if(r.length>50){
let n={instancePath:i+"/scopes_missing",schemaPath:"#/properties/scopes_missing/maxItems",keyword:"maxItems",params:{limit:50},
message:"must NOT have more than 50 items"};e===null?e=[n]:e.push(n),t++}let a=r.length;for(let n=0;n<a;n++){let p=r[n];
if(typeof p=="string"){if(g(p)>100){let u={instancePath:i+"/scopes_missing/"+n,schemaPath:"#/properties/scopes_missing/i\
tems/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[u]:
e.push(u),t++}}else{let u={instancePath:i+"/scopes_missing/"+n,schemaPath:"#/properties/scopes_missing/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),t++}}}else{let a={instancePath:i+"/scope\
s_missing",schemaPath:"#/properties/scopes_missing/type",keyword:"type",params:{type:"array"},message:"must be array"};e===
null?e=[a]:e.push(a),t++}}if(s.issues!==void 0){let r=s.issues;if(Array.isArray(r)){if(r.length>20){let n={instancePath:i+
"/issues",schemaPath:"#/properties/issues/maxItems",keyword:"maxItems",params:{limit:20},message:"must NOT have more tha\
n 20 items"};e===null?e=[n]:e.push(n),t++}let a=r.length;for(let n=0;n<a;n++){let p=r[n];if(typeof p=="string"){if(g(p)>
500){let u={instancePath:i+"/issues/"+n,schemaPath:"#/properties/issues/items/maxLength",keyword:"maxLength",params:{limit:500},
message:"must NOT have more than 500 characters"};e===null?e=[u]:e.push(u),t++}}else{let u={instancePath:i+"/issues/"+n,
schemaPath:"#/properties/issues/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
u]:e.push(u),t++}}}else{let a={instancePath:i+"/issues",schemaPath:"#/properties/issues/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Fs.errors=e,t===0}Fs.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function pr(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,
dynamicAnchors:l={}}={}){let e=null,t=0,o=pr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[r]:e.push(r),t++}if(s.workspace_id===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"workspace_id"},message:"\
must have required property 'workspace_id'"};e===null?e=[r]:e.push(r),t++}if(s.brand_id===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"brand_id"},message:"must have required property 'bra\
nd_id'"};e===null?e=[r]:e.push(r),t++}if(s.network===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"network"},message:"must have required property 'network'"};e===null?e=[r]:e.push(r),t++}if(s.
type===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},message:"\
must have required property 'type'"};e===null?e=[r]:e.push(r),t++}if(s.external_id===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"external_id"},message:"must have required property 'external_id'"};
e===null?e=[r]:e.push(r),t++}if(s.name===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[r]:e.push(r),t++}if(s.username===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"username"},message:"must have \
required property 'username'"};e===null?e=[r]:e.push(r),t++}if(s.image_url===void 0){let r={instancePath:i,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"image_url"},message:"must have required property 'image_url'"};e===
null?e=[r]:e.push(r),t++}if(s.status===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[r]:e.push(r),t++}if(s.expires_at===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"expires_at"},message:"\
must have required property 'expires_at'"};e===null?e=[r]:e.push(r),t++}if(s.capabilities===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"capabilities"},message:"must have required property \
'capabilities'"};e===null?e=[r]:e.push(r),t++}if(s.health===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"health"},message:"must have required property 'health'"};e===null?e=[r]:e.push(r),t++}
if(s.created_at===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"crea\
ted_at"},message:"must have required property 'created_at'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!V.call(ns.properties,
r)){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}if(s.id!==void 0&&(H(s.id,{instancePath:i+"/\
id",parentData:s,parentDataProperty:"id",rootData:m,dynamicAnchors:l})||(e=e===null?H.errors:e.concat(H.errors),t=e.length)),
s.workspace_id!==void 0&&(b(s.workspace_id,{instancePath:i+"/workspace_id",parentData:s,parentDataProperty:"workspace_id",
rootData:m,dynamicAnchors:l})||(e=e===null?b.errors:e.concat(b.errors),t=e.length)),s.brand_id!==void 0&&(or(s.brand_id,
{instancePath:i+"/brand_id",parentData:s,parentDataProperty:"brand_id",rootData:m,dynamicAnchors:l})||(e=e===null?or.errors:
e.concat(or.errors),t=e.length)),s.network!==void 0&&(Y(s.network,{instancePath:i+"/network",parentData:s,parentDataProperty:"\
network",rootData:m,dynamicAnchors:l})||(e=e===null?Y.errors:e.concat(Y.errors),t=e.length)),s.type!==void 0){let r=s.type;
if(typeof r!="string"){let a={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[a]:e.push(a),t++}if(!(r==="profile"||r==="page"||r==="group"||r==="business"||
r==="channel")){let a={instancePath:i+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:ns.
properties.type.enum},message:"must be equal to one of the allowed values"};e===null?e=[a]:e.push(a),t++}}if(s.external_id!==
void 0){let r=s.external_id;if(typeof r=="string"){if(g(r)>200){let a={instancePath:i+"/external_id",schemaPath:"#/prope\
rties/external_id/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};e===
null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/external_id",schemaPath:"#/properties/external_id/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}}if(s.name!==void 0){let r=s.name;if(typeof r==
"string"){if(g(r)>200){let a={instancePath:i+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{
limit:200},message:"must NOT have more than 200 characters"};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/\
name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:
e.push(a),t++}}if(s.username!==void 0){let r=s.username;if(typeof r!="string"&&r!==null){let a={instancePath:i+"/usernam\
e",schemaPath:"#/properties/username/type",keyword:"type",params:{type:ns.properties.username.type},message:"must be str\
ing,null"};e===null?e=[a]:e.push(a),t++}if(typeof r=="string"&&g(r)>100){let a={instancePath:i+"/username",schemaPath:"#\
/properties/username/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};
e===null?e=[a]:e.push(a),t++}}if(s.image_url!==void 0){let r=s.image_url;if(typeof r!="string"&&r!==null){let a={instancePath:i+
"/image_url",schemaPath:"#/properties/image_url/type",keyword:"type",params:{type:ns.properties.image_url.type},message:"\
must be string,null"};e===null?e=[a]:e.push(a),t++}if(typeof r=="string"){if(g(r)>2048){let a={instancePath:i+"/image_ur\
l",schemaPath:"#/properties/image_url/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more tha\
n 2048 characters"};e===null?e=[a]:e.push(a),t++}if(!G(r)){let a={instancePath:i+"/image_url",schemaPath:"#/properties/i\
mage_url/format",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[a]:e.push(a),t++}}}
if(s.status!==void 0&&(Rs(s.status,{instancePath:i+"/status",parentData:s,parentDataProperty:"status",rootData:m,dynamicAnchors:l})||
(e=e===null?Rs.errors:e.concat(Rs.errors),t=e.length)),s.expires_at!==void 0){let r=s.expires_at;if(typeof r!="string"&&
r!==null){let a={instancePath:i+"/expires_at",schemaPath:"#/properties/expires_at/type",keyword:"type",params:{type:ns.properties.
expires_at.type},message:"must be string,null"};e===null?e=[a]:e.push(a),t++}if(typeof r=="string"){if(g(r)>35){let a={instancePath:i+
"/expires_at",schemaPath:"#/properties/expires_at/maxLength",keyword:"maxLength",params:{limit:35},message:"must NOT hav\
e more than 35 characters"};e===null?e=[a]:e.push(a),t++}if(!L.validate(r)){let a={instancePath:i+"/expires_at",schemaPath:"\
#/properties/expires_at/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===
null?e=[a]:e.push(a),t++}}}if(s.capabilities!==void 0){let r=s.capabilities;if(Array.isArray(r)){if(r.length>20){let u={
instancePath:i+"/capabilities",schemaPath:"#/properties/capabilities/maxItems",keyword:"maxItems",params:{limit:20},message:"\
must NOT have more than 20 items"};e===null?e=[u]:e.push(u),t++}let a=r.length;for(let u=0;u<a;u++){let c=r[u];if(typeof c!=
"string"){let h={instancePath:i+"/capabilities/"+u,schemaPath:"#/properties/capabilities/items/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[h]:e.push(h),t++}if(!(c==="text"||c==="link"||c==="image"||c==="vid\
eo"||c==="carousel"||c==="document")){let h={instancePath:i+"/capabilities/"+u,schemaPath:"#/properties/capabilities/ite\
ms/enum",keyword:"enum",params:{allowedValues:ns.properties.capabilities.items.enum},message:"must be equal to one of th\
e allowed values"};e===null?e=[h]:e.push(h),t++}}let n=r.length,p;if(n>1){let u={};for(;n--;){let c=r[n];if(typeof c=="s\
tring"){if(typeof u[c]=="number"){p=u[c];let h={instancePath:i+"/capabilities",schemaPath:"#/properties/capabilities/uni\
queItems",keyword:"uniqueItems",params:{i:n,j:p},message:"must NOT have duplicate items (items ## "+p+" and "+n+" are id\
entical)"};e===null?e=[h]:e.push(h),t++;break}u[c]=n}}}}else{let a={instancePath:i+"/capabilities",schemaPath:"#/propert\
ies/capabilities/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),t++}}s.health!==
void 0&&(Fs(s.health,{instancePath:i+"/health",parentData:s,parentDataProperty:"health",rootData:m,dynamicAnchors:l})||(e=
e===null?Fs.errors:e.concat(Fs.errors),t=e.length)),s.created_at!==void 0&&(P(s.created_at,{instancePath:i+"/created_at",
parentData:s,parentDataProperty:"created_at",rootData:m,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.
length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[r]:e.push(r),t++}return pr.errors=e,t===0}pr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Fi(s,{
instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=Fi.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.success===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"success"},message:"mus\
t have required property 'success'"};e===null?e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=
[r]:e.push(r),t++}if(s.pagination===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
pagination"},message:"must have required property 'pagination'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="s\
uccess"||r==="data"||r==="pagination")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}if(s.
success!==void 0&&(_(s.success,{instancePath:i+"/success",parentData:s,parentDataProperty:"success",rootData:m,dynamicAnchors:l})||
(e=e===null?_.errors:e.concat(_.errors),t=e.length)),s.data!==void 0){let r=s.data;if(Array.isArray(r)){if(r.length>100){
let n={instancePath:i+"/data",schemaPath:"#/properties/data/maxItems",keyword:"maxItems",params:{limit:100},message:"mus\
t NOT have more than 100 items"};e===null?e=[n]:e.push(n),t++}let a=r.length;for(let n=0;n<a;n++)pr(r[n],{instancePath:i+
"/data/"+n,parentData:r,parentDataProperty:n,rootData:m,dynamicAnchors:l})||(e=e===null?pr.errors:e.concat(pr.errors),t=
e.length)}else{let a={instancePath:i+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[a]:e.push(a),t++}}s.pagination!==void 0&&(D(s.pagination,{instancePath:i+"/pagination",parentData:s,
parentDataProperty:"pagination",rootData:m,dynamicAnchors:l})||(e=e===null?D.errors:e.concat(D.errors),t=e.length))}else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),t++}return Fi.errors=e,t===0}Fi.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var lm=Si;function Si(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=Si.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.success===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"suc\
cess"},message:"must have required property 'success'"};e===null?e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};
e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="success"||r==="data")){let a={instancePath:i,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};
e===null?e=[a]:e.push(a),t++}s.success!==void 0&&(_(s.success,{instancePath:i+"/success",parentData:s,parentDataProperty:"\
success",rootData:m,dynamicAnchors:l})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),s.data!==void 0&&(pr(s.data,
{instancePath:i+"/data",parentData:s,parentDataProperty:"data",rootData:m,dynamicAnchors:l})||(e=e===null?pr.errors:e.concat(
pr.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[r]:e.push(r),t++}return Si.errors=e,t===0}Si.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var um=Ci;var Wu={type:"object",required:["network","label","title","text","media","hashtags","quota","has_threads","has_first_com\
ment","can_delete","options","severity","notes","source","verified_at"],properties:{network:{$ref:"#/components/schemas/\
Network"},label:{type:"string",maxLength:40},title:{anyOf:[{$ref:"#/components/schemas/TitleRules"},{type:"null"}]},text:{
$ref:"#/components/schemas/TextRules"},media:{$ref:"#/components/schemas/MediaRules"},hashtags:{anyOf:[{$ref:"#/componen\
ts/schemas/HashtagRules"},{type:"null"}]},quota:{anyOf:[{$ref:"#/components/schemas/NetworkQuota"},{type:"null"}]},has_threads:{
type:"boolean"},has_first_comment:{type:"boolean"},can_delete:{type:"boolean"},options:{type:"object",maxProperties:50,additionalProperties:{
$ref:"#/components/schemas/OptionRules"}},severity:{type:"object",maxProperties:50,additionalProperties:{$ref:"#/compone\
nts/schemas/Severity"}},notes:{type:"array",maxItems:20,items:{type:"string",maxLength:500}},source:{type:"array",maxItems:20,
items:{type:"string",format:"uri",maxLength:500}},verified_at:{type:"string",format:"date",maxLength:10}},additionalProperties:!1};function Ss(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=Ss.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.required===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"re\
quired"},message:"must have required property 'required'"};e===null?e=[r]:e.push(r),t++}if(s.limit===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"limit"},message:"must have required property 'limit'"};
e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="required"||r==="limit")){let a={instancePath:i,schemaPath:"#/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properti\
es"};e===null?e=[a]:e.push(a),t++}if(s.required!==void 0&&typeof s.required!="boolean"){let r={instancePath:i+"/required",
schemaPath:"#/properties/required/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:
e.push(r),t++}if(s.limit!==void 0){let r=s.limit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+
"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[a]:e.push(a),t++}if(typeof r=="number"&&isFinite(r)){if(r>1e5||isNaN(r)){let a={instancePath:i+"/limit",schemaPath:"#\
/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e5},message:"must be <= 100000"};e===null?e=
[a]:e.push(a),t++}if(r<1||isNaN(r)){let a={instancePath:i+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"mini\
mum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[a]:e.push(a),t++}}}}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Ss.
errors=e,t===0}Ss.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Et={type:"object",required:["limit","counting",
"byte_limit","warn_above","limit_with_images","limit_with_videos","url_length"],properties:{limit:{type:"integer",minimum:0,
maximum:1e5},counting:{$ref:"#/components/schemas/Counting"},byte_limit:{type:["integer","null"],minimum:1,maximum:1e6},
warn_above:{type:["integer","null"],minimum:1,maximum:1e5},limit_with_images:{type:["integer","null"],minimum:1,maximum:1e5},
limit_with_videos:{type:["integer","null"],minimum:1,maximum:1e5},url_length:{type:["integer","null"],minimum:1,maximum:1e3}},
additionalProperties:!1},Zu={type:"string",enum:["weighted","grapheme","codepoint","utf16","threads"]};function mr(s,{instancePath:i="",
parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=mr.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s!="string"){let r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(!(s==="weighted"||s==="grapheme"||
s==="codepoint"||s==="utf16"||s==="threads")){let r={instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Zu.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}return mr.errors=e,t===0}mr.evaluated=
{dynamicProps:!1,dynamicItems:!1};function Cs(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){
let e=null,t=0,o=Cs.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){if(s.limit===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
limit"},message:"must have required property 'limit'"};e===null?e=[r]:e.push(r),t++}if(s.counting===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"counting"},message:"must have required property 'cou\
nting'"};e===null?e=[r]:e.push(r),t++}if(s.byte_limit===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"byte_limit"},message:"must have required property 'byte_limit'"};e===null?e=[r]:e.push(
r),t++}if(s.warn_above===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
warn_above"},message:"must have required property 'warn_above'"};e===null?e=[r]:e.push(r),t++}if(s.limit_with_images===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"limit_with_images"},message:"m\
ust have required property 'limit_with_images'"};e===null?e=[r]:e.push(r),t++}if(s.limit_with_videos===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"limit_with_videos"},message:"must have required prop\
erty 'limit_with_videos'"};e===null?e=[r]:e.push(r),t++}if(s.url_length===void 0){let r={instancePath:i,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"url_length"},message:"must have required property 'url_length'"};e===
null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="limit"||r==="counting"||r==="byte_limit"||r==="warn_above"||r==="limit\
_with_images"||r==="limit_with_videos"||r==="url_length")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.push(
a),t++}if(s.limit!==void 0){let r=s.limit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+
"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[a]:e.push(a),t++}if(typeof r=="number"&&isFinite(r)){if(r>1e5||isNaN(r)){let a={instancePath:i+"/limit",schemaPath:"#\
/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e5},message:"must be <= 100000"};e===null?e=
[a]:e.push(a),t++}if(r<0||isNaN(r)){let a={instancePath:i+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"mini\
mum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[a]:e.push(a),t++}}}if(s.counting!==void 0&&(mr(
s.counting,{instancePath:i+"/counting",parentData:s,parentDataProperty:"counting",rootData:m,dynamicAnchors:l})||(e=e===
null?mr.errors:e.concat(mr.errors),t=e.length)),s.byte_limit!==void 0){let r=s.byte_limit;if(!(typeof r=="number"&&!(r%1)&&
!isNaN(r)&&isFinite(r))&&r!==null){let a={instancePath:i+"/byte_limit",schemaPath:"#/properties/byte_limit/type",keyword:"\
type",params:{type:Et.properties.byte_limit.type},message:"must be integer,null"};e===null?e=[a]:e.push(a),t++}if(typeof r==
"number"&&isFinite(r)){if(r>1e6||isNaN(r)){let a={instancePath:i+"/byte_limit",schemaPath:"#/properties/byte_limit/maxim\
um",keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000"};e===null?e=[a]:e.push(a),t++}if(r<
1||isNaN(r)){let a={instancePath:i+"/byte_limit",schemaPath:"#/properties/byte_limit/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[a]:e.push(a),t++}}}if(s.warn_above!==void 0){let r=s.warn_above;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&r!==null){let a={instancePath:i+"/warn_above",schemaPath:"#/pr\
operties/warn_above/type",keyword:"type",params:{type:Et.properties.warn_above.type},message:"must be integer,null"};e===
null?e=[a]:e.push(a),t++}if(typeof r=="number"&&isFinite(r)){if(r>1e5||isNaN(r)){let a={instancePath:i+"/warn_above",schemaPath:"\
#/properties/warn_above/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e5},message:"must be <= 100000"};e===null?
e=[a]:e.push(a),t++}if(r<1||isNaN(r)){let a={instancePath:i+"/warn_above",schemaPath:"#/properties/warn_above/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[a]:e.push(a),t++}}}if(s.limit_with_images!==
void 0){let r=s.limit_with_images;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&r!==null){let a={instancePath:i+
"/limit_with_images",schemaPath:"#/properties/limit_with_images/type",keyword:"type",params:{type:Et.properties.limit_with_images.
type},message:"must be integer,null"};e===null?e=[a]:e.push(a),t++}if(typeof r=="number"&&isFinite(r)){if(r>1e5||isNaN(r)){
let a={instancePath:i+"/limit_with_images",schemaPath:"#/properties/limit_with_images/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1e5},message:"must be <= 100000"};e===null?e=[a]:e.push(a),t++}if(r<1||isNaN(r)){let a={instancePath:i+
"/limit_with_images",schemaPath:"#/properties/limit_with_images/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"};e===null?e=[a]:e.push(a),t++}}}if(s.limit_with_videos!==void 0){let r=s.limit_with_videos;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&r!==null){let a={instancePath:i+"/limit_with_videos",schemaPath:"#/properties\
/limit_with_videos/type",keyword:"type",params:{type:Et.properties.limit_with_videos.type},message:"must be integer,null"};
e===null?e=[a]:e.push(a),t++}if(typeof r=="number"&&isFinite(r)){if(r>1e5||isNaN(r)){let a={instancePath:i+"/limit_with_\
videos",schemaPath:"#/properties/limit_with_videos/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e5},message:"\
must be <= 100000"};e===null?e=[a]:e.push(a),t++}if(r<1||isNaN(r)){let a={instancePath:i+"/limit_with_videos",schemaPath:"\
#/properties/limit_with_videos/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?
e=[a]:e.push(a),t++}}}if(s.url_length!==void 0){let r=s.url_length;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))&&r!==null){let a={instancePath:i+"/url_length",schemaPath:"#/properties/url_length/type",keyword:"type",params:{type:Et.
properties.url_length.type},message:"must be integer,null"};e===null?e=[a]:e.push(a),t++}if(typeof r=="number"&&isFinite(
r)){if(r>1e3||isNaN(r)){let a={instancePath:i+"/url_length",schemaPath:"#/properties/url_length/maximum",keyword:"maximu\
m",params:{comparison:"<=",limit:1e3},message:"must be <= 1000"};e===null?e=[a]:e.push(a),t++}if(r<1||isNaN(r)){let a={instancePath:i+
"/url_length",schemaPath:"#/properties/url_length/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"m\
ust be >= 1"};e===null?e=[a]:e.push(a),t++}}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Cs.errors=e,t===0}Cs.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var $p={type:"object",required:["max","warn_above","formats","max_bytes"],properties:{max:{type:"integer",minimum:1,maximum:100},
warn_above:{type:["integer","null"],minimum:1,maximum:100},formats:{type:"array",maxItems:20,items:{type:"string",pattern:"\
^image/[a-z0-9.+-]+$",maxLength:60}},max_bytes:{type:["integer","null"],minimum:1,maximum:1e12}},additionalProperties:!1},
Bu=new RegExp("^image/[a-z0-9.+-]+$","u");function rr(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,
dynamicAnchors:l={}}={}){let e=null,t=0,o=rr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
s&&typeof s=="object"&&!Array.isArray(s)){if(s.max===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"max"},message:"must have required property 'max'"};e===null?e=[r]:e.push(r),t++}if(s.warn_above===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"warn_above"},message:"\
must have required property 'warn_above'"};e===null?e=[r]:e.push(r),t++}if(s.formats===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"formats"},message:"must have required property 'formats'"};e===null?
e=[r]:e.push(r),t++}if(s.max_bytes===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
max_bytes"},message:"must have required property 'max_bytes'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="max"||
r==="warn_above"||r==="formats"||r==="max_bytes")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),
t++}if(s.max!==void 0){let r=s.max;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+"/max",
schemaPath:"#/properties/max/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(
a),t++}if(typeof r=="number"&&isFinite(r)){if(r>100||isNaN(r)){let a={instancePath:i+"/max",schemaPath:"#/properties/max\
/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100"};e===null?e=[a]:e.push(a),t++}if(r<
1||isNaN(r)){let a={instancePath:i+"/max",schemaPath:"#/properties/max/minimum",keyword:"minimum",params:{comparison:">=",
limit:1},message:"must be >= 1"};e===null?e=[a]:e.push(a),t++}}}if(s.warn_above!==void 0){let r=s.warn_above;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&r!==null){let a={instancePath:i+"/warn_above",schemaPath:"#/properties/warn_a\
bove/type",keyword:"type",params:{type:$p.properties.warn_above.type},message:"must be integer,null"};e===null?e=[a]:e.push(
a),t++}if(typeof r=="number"&&isFinite(r)){if(r>100||isNaN(r)){let a={instancePath:i+"/warn_above",schemaPath:"#/propert\
ies/warn_above/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100"};e===null?e=[a]:e.
push(a),t++}if(r<1||isNaN(r)){let a={instancePath:i+"/warn_above",schemaPath:"#/properties/warn_above/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[a]:e.push(a),t++}}}if(s.formats!==void 0){
let r=s.formats;if(Array.isArray(r)){if(r.length>20){let n={instancePath:i+"/formats",schemaPath:"#/properties/formats/m\
axItems",keyword:"maxItems",params:{limit:20},message:"must NOT have more than 20 items"};e===null?e=[n]:e.push(n),t++}let a=r.
length;for(let n=0;n<a;n++){let p=r[n];if(typeof p=="string"){if(g(p)>60){let u={instancePath:i+"/formats/"+n,schemaPath:"\
#/properties/formats/items/maxLength",keyword:"maxLength",params:{limit:60},message:"must NOT have more than 60 characte\
rs"};e===null?e=[u]:e.push(u),t++}if(!Bu.test(p)){let u={instancePath:i+"/formats/"+n,schemaPath:"#/properties/formats/i\
tems/pattern",keyword:"pattern",params:{pattern:"^image/[a-z0-9.+-]+$"},message:'must match pattern "^image/[a-z0-9.+-]+\
$"'};e===null?e=[u]:e.push(u),t++}}else{let u={instancePath:i+"/formats/"+n,schemaPath:"#/properties/formats/items/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),t++}}}else{let a={instancePath:i+
"/formats",schemaPath:"#/properties/formats/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[a]:e.push(a),t++}}if(s.max_bytes!==void 0){let r=s.max_bytes;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&
r!==null){let a={instancePath:i+"/max_bytes",schemaPath:"#/properties/max_bytes/type",keyword:"type",params:{type:$p.properties.
max_bytes.type},message:"must be integer,null"};e===null?e=[a]:e.push(a),t++}if(typeof r=="number"&&isFinite(r)){if(r>1e12||
isNaN(r)){let a={instancePath:i+"/max_bytes",schemaPath:"#/properties/max_bytes/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e12},message:"must be <= 1000000000000"};e===null?e=[a]:e.push(a),t++}if(r<1||isNaN(r)){let a={instancePath:i+
"/max_bytes",schemaPath:"#/properties/max_bytes/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"mus\
t be >= 1"};e===null?e=[a]:e.push(a),t++}}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return rr.errors=e,t===0}rr.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var yi={type:"object",required:["max","warn_above","formats","max_bytes","min_seconds","max_seconds"],properties:{
max:{type:"integer",minimum:1,maximum:100},warn_above:{type:["integer","null"],minimum:1,maximum:100},formats:{type:"arr\
ay",maxItems:20,items:{type:"string",pattern:"^video/[a-z0-9.+-]+$",maxLength:60}},max_bytes:{type:["integer","null"],minimum:1,
maximum:1e12},min_seconds:{type:["number","null"],minimum:0,maximum:86400},max_seconds:{type:["number","null"],minimum:0,
maximum:86400}},additionalProperties:!1},Ku=new RegExp("^video/[a-z0-9.+-]+$","u");function Vs(s,{instancePath:i="",parentData:y,
parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=Vs.evaluated;if(o.dynamicProps&&(o.props=void 0),
o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.max===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"max"},message:"must have required property 'max'"};e===null?e=[r]:
e.push(r),t++}if(s.warn_above===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
warn_above"},message:"must have required property 'warn_above'"};e===null?e=[r]:e.push(r),t++}if(s.formats===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"formats"},message:"must have required\
 property 'formats'"};e===null?e=[r]:e.push(r),t++}if(s.max_bytes===void 0){let r={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"max_bytes"},message:"must have required property 'max_bytes'"};e===null?e=[r]:
e.push(r),t++}if(s.min_seconds===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
min_seconds"},message:"must have required property 'min_seconds'"};e===null?e=[r]:e.push(r),t++}if(s.max_seconds===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"max_seconds"},message:"must ha\
ve required property 'max_seconds'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="max"||r==="warn_above"||r==="\
formats"||r==="max_bytes"||r==="min_seconds"||r==="max_seconds")){let a={instancePath:i,schemaPath:"#/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?
e=[a]:e.push(a),t++}if(s.max!==void 0){let r=s.max;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+
"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[
a]:e.push(a),t++}if(typeof r=="number"&&isFinite(r)){if(r>100||isNaN(r)){let a={instancePath:i+"/max",schemaPath:"#/prop\
erties/max/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100"};e===null?e=[a]:e.push(
a),t++}if(r<1||isNaN(r)){let a={instancePath:i+"/max",schemaPath:"#/properties/max/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"};e===null?e=[a]:e.push(a),t++}}}if(s.warn_above!==void 0){let r=s.warn_above;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&r!==null){let a={instancePath:i+"/warn_above",schemaPath:"#/properties/warn_a\
bove/type",keyword:"type",params:{type:yi.properties.warn_above.type},message:"must be integer,null"};e===null?e=[a]:e.push(
a),t++}if(typeof r=="number"&&isFinite(r)){if(r>100||isNaN(r)){let a={instancePath:i+"/warn_above",schemaPath:"#/propert\
ies/warn_above/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100"};e===null?e=[a]:e.
push(a),t++}if(r<1||isNaN(r)){let a={instancePath:i+"/warn_above",schemaPath:"#/properties/warn_above/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[a]:e.push(a),t++}}}if(s.formats!==void 0){
let r=s.formats;if(Array.isArray(r)){if(r.length>20){let n={instancePath:i+"/formats",schemaPath:"#/properties/formats/m\
axItems",keyword:"maxItems",params:{limit:20},message:"must NOT have more than 20 items"};e===null?e=[n]:e.push(n),t++}let a=r.
length;for(let n=0;n<a;n++){let p=r[n];if(typeof p=="string"){if(g(p)>60){let u={instancePath:i+"/formats/"+n,schemaPath:"\
#/properties/formats/items/maxLength",keyword:"maxLength",params:{limit:60},message:"must NOT have more than 60 characte\
rs"};e===null?e=[u]:e.push(u),t++}if(!Ku.test(p)){let u={instancePath:i+"/formats/"+n,schemaPath:"#/properties/formats/i\
tems/pattern",keyword:"pattern",params:{pattern:"^video/[a-z0-9.+-]+$"},message:'must match pattern "^video/[a-z0-9.+-]+\
$"'};e===null?e=[u]:e.push(u),t++}}else{let u={instancePath:i+"/formats/"+n,schemaPath:"#/properties/formats/items/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),t++}}}else{let a={instancePath:i+
"/formats",schemaPath:"#/properties/formats/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[a]:e.push(a),t++}}if(s.max_bytes!==void 0){let r=s.max_bytes;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&
r!==null){let a={instancePath:i+"/max_bytes",schemaPath:"#/properties/max_bytes/type",keyword:"type",params:{type:yi.properties.
max_bytes.type},message:"must be integer,null"};e===null?e=[a]:e.push(a),t++}if(typeof r=="number"&&isFinite(r)){if(r>1e12||
isNaN(r)){let a={instancePath:i+"/max_bytes",schemaPath:"#/properties/max_bytes/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e12},message:"must be <= 1000000000000"};e===null?e=[a]:e.push(a),t++}if(r<1||isNaN(r)){let a={instancePath:i+
"/max_bytes",schemaPath:"#/properties/max_bytes/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"mus\
t be >= 1"};e===null?e=[a]:e.push(a),t++}}}if(s.min_seconds!==void 0){let r=s.min_seconds;if(!(typeof r=="number"&&isFinite(
r))&&r!==null){let a={instancePath:i+"/min_seconds",schemaPath:"#/properties/min_seconds/type",keyword:"type",params:{type:yi.
properties.min_seconds.type},message:"must be number,null"};e===null?e=[a]:e.push(a),t++}if(typeof r=="number"&&isFinite(
r)){if(r>86400||isNaN(r)){let a={instancePath:i+"/min_seconds",schemaPath:"#/properties/min_seconds/maximum",keyword:"ma\
ximum",params:{comparison:"<=",limit:86400},message:"must be <= 86400"};e===null?e=[a]:e.push(a),t++}if(r<0||isNaN(r)){let a={
instancePath:i+"/min_seconds",schemaPath:"#/properties/min_seconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};e===null?e=[a]:e.push(a),t++}}}if(s.max_seconds!==void 0){let r=s.max_seconds;if(!(typeof r=="nu\
mber"&&isFinite(r))&&r!==null){let a={instancePath:i+"/max_seconds",schemaPath:"#/properties/max_seconds/type",keyword:"\
type",params:{type:yi.properties.max_seconds.type},message:"must be number,null"};e===null?e=[a]:e.push(a),t++}if(typeof r==
"number"&&isFinite(r)){if(r>86400||isNaN(r)){let a={instancePath:i+"/max_seconds",schemaPath:"#/properties/max_seconds/m\
aximum",keyword:"maximum",params:{comparison:"<=",limit:86400},message:"must be <= 86400"};e===null?e=[a]:e.push(a),t++}
if(r<0||isNaN(r)){let a={instancePath:i+"/max_seconds",schemaPath:"#/properties/max_seconds/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[a]:e.push(a),t++}}}}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Vs.errors=e,
t===0}Vs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ws(s,{instancePath:i="",parentData:y,parentDataProperty:f,
rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=Ws.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.required===void 0){let p={instancePath:i,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:"required"},message:"must have required property 'required'"};e===null?
e=[p]:e.push(p),t++}if(s.max_items===void 0){let p={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
max_items"},message:"must have required property 'max_items'"};e===null?e=[p]:e.push(p),t++}if(s.may_mix===void 0){let p={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"may_mix"},message:"must have required\
 property 'may_mix'"};e===null?e=[p]:e.push(p),t++}if(s.images===void 0){let p={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"images"},message:"must have required property 'images'"};e===null?e=[p]:e.push(p),t++}
if(s.gifs===void 0){let p={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"gifs"},message:"\
must have required property 'gifs'"};e===null?e=[p]:e.push(p),t++}if(s.videos===void 0){let p={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"videos"},message:"must have required property 'videos'"};e===null?
e=[p]:e.push(p),t++}for(let p in s)if(!(p==="required"||p==="max_items"||p==="may_mix"||p==="images"||p==="gifs"||p==="v\
ideos")){let u={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},
message:"must NOT have additional properties"};e===null?e=[u]:e.push(u),t++}if(s.required!==void 0&&typeof s.required!="\
boolean"){let p={instancePath:i+"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type:"boolean"},
message:"must be boolean"};e===null?e=[p]:e.push(p),t++}if(s.max_items!==void 0){let p=s.max_items;if(!(typeof p=="numbe\
r"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let u={instancePath:i+"/max_items",schemaPath:"#/properties/max_items/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[u]:e.push(u),t++}if(typeof p=="number"&&isFinite(p)){
if(p>100||isNaN(p)){let u={instancePath:i+"/max_items",schemaPath:"#/properties/max_items/maximum",keyword:"maximum",params:{
comparison:"<=",limit:100},message:"must be <= 100"};e===null?e=[u]:e.push(u),t++}if(p<0||isNaN(p)){let u={instancePath:i+
"/max_items",schemaPath:"#/properties/max_items/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"mus\
t be >= 0"};e===null?e=[u]:e.push(u),t++}}}if(s.may_mix!==void 0&&typeof s.may_mix!="boolean"){let p={instancePath:i+"/m\
ay_mix",schemaPath:"#/properties/may_mix/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?
e=[p]:e.push(p),t++}if(s.images!==void 0){let p=s.images,u=t,c=!1,h=t;rr(p,{instancePath:i+"/images",parentData:s,parentDataProperty:"\
images",rootData:m,dynamicAnchors:l})||(e=e===null?rr.errors:e.concat(rr.errors),t=e.length);var r=h===t;c=c||r;let v=t;
if(p!==null){let w={instancePath:i+"/images",schemaPath:"#/properties/images/anyOf/1/type",keyword:"type",params:{type:"\
null"},message:"must be null"};e===null?e=[w]:e.push(w),t++}var r=v===t;if(c=c||r,c)t=u,e!==null&&(u?e.length=u:e=null);else{
let w={instancePath:i+"/images",schemaPath:"#/properties/images/anyOf",keyword:"anyOf",params:{},message:"must match a s\
chema in anyOf"};e===null?e=[w]:e.push(w),t++}}if(s.gifs!==void 0){let p=s.gifs,u=t,c=!1,h=t;rr(p,{instancePath:i+"/gifs",
parentData:s,parentDataProperty:"gifs",rootData:m,dynamicAnchors:l})||(e=e===null?rr.errors:e.concat(rr.errors),t=e.length);
var a=h===t;c=c||a;let v=t;if(p!==null){let w={instancePath:i+"/gifs",schemaPath:"#/properties/gifs/anyOf/1/type",keyword:"\
type",params:{type:"null"},message:"must be null"};e===null?e=[w]:e.push(w),t++}var a=v===t;if(c=c||a,c)t=u,e!==null&&(u?
e.length=u:e=null);else{let w={instancePath:i+"/gifs",schemaPath:"#/properties/gifs/anyOf",keyword:"anyOf",params:{},message:"\
must match a schema in anyOf"};e===null?e=[w]:e.push(w),t++}}if(s.videos!==void 0){let p=s.videos,u=t,c=!1,h=t;Vs(p,{instancePath:i+
"/videos",parentData:s,parentDataProperty:"videos",rootData:m,dynamicAnchors:l})||(e=e===null?Vs.errors:e.concat(Vs.errors),
t=e.length);var n=h===t;c=c||n;let v=t;if(p!==null){let w={instancePath:i+"/videos",schemaPath:"#/properties/videos/anyO\
f/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[w]:e.push(w),t++}var n=v===t;if(c=c||n,
c)t=u,e!==null&&(u?e.length=u:e=null);else{let w={instancePath:i+"/videos",schemaPath:"#/properties/videos/anyOf",keyword:"\
anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[w]:e.push(w),t++}}}else{let p={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),t++}return Ws.errors=e,
t===0}Ws.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ap={type:"object",required:["warn_above","max"],properties:{
warn_above:{type:["integer","null"],minimum:0,maximum:1e3},max:{type:["integer","null"],minimum:0,maximum:1e3}},additionalProperties:!1};
function Zs(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=Zs.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.warn_above===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
warn_above"},message:"must have required property 'warn_above'"};e===null?e=[r]:e.push(r),t++}if(s.max===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"max"},message:"must have required pro\
perty 'max'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="warn_above"||r==="max")){let a={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional p\
roperties"};e===null?e=[a]:e.push(a),t++}if(s.warn_above!==void 0){let r=s.warn_above;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))&&r!==null){let a={instancePath:i+"/warn_above",schemaPath:"#/properties/warn_above/type",keyword:"type",
params:{type:Ap.properties.warn_above.type},message:"must be integer,null"};e===null?e=[a]:e.push(a),t++}if(typeof r=="n\
umber"&&isFinite(r)){if(r>1e3||isNaN(r)){let a={instancePath:i+"/warn_above",schemaPath:"#/properties/warn_above/maximum",
keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000"};e===null?e=[a]:e.push(a),t++}if(r<0||isNaN(
r)){let a={instancePath:i+"/warn_above",schemaPath:"#/properties/warn_above/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};e===null?e=[a]:e.push(a),t++}}}if(s.max!==void 0){let r=s.max;if(!(typeof r=="numbe\
r"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&r!==null){let a={instancePath:i+"/max",schemaPath:"#/properties/max/type",keyword:"\
type",params:{type:Ap.properties.max.type},message:"must be integer,null"};e===null?e=[a]:e.push(a),t++}if(typeof r=="nu\
mber"&&isFinite(r)){if(r>1e3||isNaN(r)){let a={instancePath:i+"/max",schemaPath:"#/properties/max/maximum",keyword:"maxi\
mum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000"};e===null?e=[a]:e.push(a),t++}if(r<0||isNaN(r)){let a={
instancePath:i+"/max",schemaPath:"#/properties/max/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[a]:e.push(a),t++}}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Zs.errors=e,t===0}Zs.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Bs(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=Bs.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.posts===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"posts"},
message:"must have required property 'posts'"};e===null?e=[r]:e.push(r),t++}if(s.seconds===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"seconds"},message:"must have required property 'seco\
nds'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="posts"||r==="seconds")){let a={instancePath:i,schemaPath:"#\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional pr\
operties"};e===null?e=[a]:e.push(a),t++}if(s.posts!==void 0){let r=s.posts;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let a={instancePath:i+"/posts",schemaPath:"#/properties/posts/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[a]:e.push(a),t++}if(typeof r=="number"&&isFinite(r)){if(r>1e5||isNaN(r)){let a={instancePath:i+
"/posts",schemaPath:"#/properties/posts/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e5},message:"must be <\
= 100000"};e===null?e=[a]:e.push(a),t++}if(r<1||isNaN(r)){let a={instancePath:i+"/posts",schemaPath:"#/properties/posts/\
minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[a]:e.push(a),t++}}}if(s.
seconds!==void 0){let r=s.seconds;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+"/seco\
nds",schemaPath:"#/properties/seconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=
[a]:e.push(a),t++}if(typeof r=="number"&&isFinite(r)){if(r>2678400||isNaN(r)){let a={instancePath:i+"/seconds",schemaPath:"\
#/properties/seconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:2678400},message:"must be <= 2678400"};e===
null?e=[a]:e.push(a),t++}if(r<1||isNaN(r)){let a={instancePath:i+"/seconds",schemaPath:"#/properties/seconds/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[a]:e.push(a),t++}}}}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Bs.
errors=e,t===0}Bs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var to={type:"object",required:["required","max_l\
ength","only_with"],properties:{required:{type:"boolean"},max_length:{type:["integer","null"],minimum:1,maximum:1e5},only_with:{
type:["string","null"],enum:["images","videos","media",null]}},additionalProperties:!1};function Ks(s,{instancePath:i="",
parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=Ks.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.required===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"required"},message:"must have require\
d property 'required'"};e===null?e=[r]:e.push(r),t++}if(s.max_length===void 0){let r={instancePath:i,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"max_length"},message:"must have required property 'max_length'"};e===null?
e=[r]:e.push(r),t++}if(s.only_with===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
only_with"},message:"must have required property 'only_with'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="req\
uired"||r==="max_length"||r==="only_with")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additiona\
lProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}if(s.
required!==void 0&&typeof s.required!="boolean"){let r={instancePath:i+"/required",schemaPath:"#/properties/required/typ\
e",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),t++}if(s.max_length!==void 0){
let r=s.max_length;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&r!==null){let a={instancePath:i+"/max_lengt\
h",schemaPath:"#/properties/max_length/type",keyword:"type",params:{type:to.properties.max_length.type},message:"must be\
 integer,null"};e===null?e=[a]:e.push(a),t++}if(typeof r=="number"&&isFinite(r)){if(r>1e5||isNaN(r)){let a={instancePath:i+
"/max_length",schemaPath:"#/properties/max_length/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e5},message:"\
must be <= 100000"};e===null?e=[a]:e.push(a),t++}if(r<1||isNaN(r)){let a={instancePath:i+"/max_length",schemaPath:"#/pro\
perties/max_length/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[a]:e.
push(a),t++}}}if(s.only_with!==void 0){let r=s.only_with;if(typeof r!="string"&&r!==null){let a={instancePath:i+"/only_w\
ith",schemaPath:"#/properties/only_with/type",keyword:"type",params:{type:to.properties.only_with.type},message:"must be\
 string,null"};e===null?e=[a]:e.push(a),t++}if(!(r==="images"||r==="videos"||r==="media"||r===null)){let a={instancePath:i+
"/only_with",schemaPath:"#/properties/only_with/enum",keyword:"enum",params:{allowedValues:to.properties.only_with.enum},
message:"must be equal to one of the allowed values"};e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Ks.errors=e,
t===0}Ks.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Mu={type:"string",enum:["error","warning","info"]};function Ms(s,{
instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=Ms.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s!="string"){let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(!(s==="error"||s===
"warning"||s==="info")){let r={instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Mu.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}return Ms.errors=e,t===0}Ms.evaluated={dynamicProps:!1,
dynamicItems:!1};function Us(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){
let e=null,t=0,o=Us.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){if(s.network===void 0){let p={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
network"},message:"must have required property 'network'"};e===null?e=[p]:e.push(p),t++}if(s.label===void 0){let p={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"label"},message:"must have required property 'label'"};
e===null?e=[p]:e.push(p),t++}if(s.title===void 0){let p={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"title"},message:"must have required property 'title'"};e===null?e=[p]:e.push(p),t++}if(s.text===void 0){
let p={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"text"},message:"must have requ\
ired property 'text'"};e===null?e=[p]:e.push(p),t++}if(s.media===void 0){let p={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"media"},message:"must have required property 'media'"};e===null?e=[p]:e.push(p),t++}if(s.
hashtags===void 0){let p={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"hashtags"},
message:"must have required property 'hashtags'"};e===null?e=[p]:e.push(p),t++}if(s.quota===void 0){let p={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"quota"},message:"must have required property 'quota'"};
e===null?e=[p]:e.push(p),t++}if(s.has_threads===void 0){let p={instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"has_threads"},message:"must have required property 'has_threads'"};e===null?e=[p]:e.push(p),t++}
if(s.has_first_comment===void 0){let p={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
has_first_comment"},message:"must have required property 'has_first_comment'"};e===null?e=[p]:e.push(p),t++}if(s.can_delete===
void 0){let p={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"can_delete"},message:"\
must have required property 'can_delete'"};e===null?e=[p]:e.push(p),t++}if(s.options===void 0){let p={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"options"},message:"must have required property 'options'"};e===null?
e=[p]:e.push(p),t++}if(s.severity===void 0){let p={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
severity"},message:"must have required property 'severity'"};e===null?e=[p]:e.push(p),t++}if(s.notes===void 0){let p={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"notes"},message:"must have required property 'notes'"};
e===null?e=[p]:e.push(p),t++}if(s.source===void 0){let p={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"source"},message:"must have required property 'source'"};e===null?e=[p]:e.push(p),t++}if(s.verified_at===
void 0){let p={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"verified_at"},message:"\
must have required property 'verified_at'"};e===null?e=[p]:e.push(p),t++}for(let p in s)if(!V.call(Wu.properties,p)){let u={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"\
must NOT have additional properties"};e===null?e=[u]:e.push(u),t++}if(s.network!==void 0&&(Y(s.network,{instancePath:i+"\
/network",parentData:s,parentDataProperty:"network",rootData:m,dynamicAnchors:l})||(e=e===null?Y.errors:e.concat(Y.errors),
t=e.length)),s.label!==void 0){let p=s.label;if(typeof p=="string"){if(g(p)>40){let u={instancePath:i+"/label",schemaPath:"\
#/properties/label/maxLength",keyword:"maxLength",params:{limit:40},message:"must NOT have more than 40 characters"};e===
null?e=[u]:e.push(u),t++}}else{let u={instancePath:i+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),t++}}if(s.title!==void 0){let p=s.title,u=t,c=!1,h=t;Ss(
p,{instancePath:i+"/title",parentData:s,parentDataProperty:"title",rootData:m,dynamicAnchors:l})||(e=e===null?Ss.errors:
e.concat(Ss.errors),t=e.length);var r=h===t;c=c||r;let v=t;if(p!==null){let w={instancePath:i+"/title",schemaPath:"#/pro\
perties/title/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[w]:e.push(w),t++}var r=v===
t;if(c=c||r,c)t=u,e!==null&&(u?e.length=u:e=null);else{let w={instancePath:i+"/title",schemaPath:"#/properties/title/any\
Of",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[w]:e.push(w),t++}}if(s.text!==void 0&&
(Cs(s.text,{instancePath:i+"/text",parentData:s,parentDataProperty:"text",rootData:m,dynamicAnchors:l})||(e=e===null?Cs.
errors:e.concat(Cs.errors),t=e.length)),s.media!==void 0&&(Ws(s.media,{instancePath:i+"/media",parentData:s,parentDataProperty:"\
media",rootData:m,dynamicAnchors:l})||(e=e===null?Ws.errors:e.concat(Ws.errors),t=e.length)),s.hashtags!==void 0){let p=s.
hashtags,u=t,c=!1,h=t;Zs(p,{instancePath:i+"/hashtags",parentData:s,parentDataProperty:"hashtags",rootData:m,dynamicAnchors:l})||
(e=e===null?Zs.errors:e.concat(Zs.errors),t=e.length);var a=h===t;c=c||a;let v=t;if(p!==null){let w={instancePath:i+"/ha\
shtags",schemaPath:"#/properties/hashtags/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===
null?e=[w]:e.push(w),t++}var a=v===t;if(c=c||a,c)t=u,e!==null&&(u?e.length=u:e=null);else{let w={instancePath:i+"/hashta\
gs",schemaPath:"#/properties/hashtags/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?
e=[w]:e.push(w),t++}}if(s.quota!==void 0){let p=s.quota,u=t,c=!1,h=t;Bs(p,{instancePath:i+"/quota",parentData:s,parentDataProperty:"\
quota",rootData:m,dynamicAnchors:l})||(e=e===null?Bs.errors:e.concat(Bs.errors),t=e.length);var n=h===t;c=c||n;let v=t;if(p!==
null){let w={instancePath:i+"/quota",schemaPath:"#/properties/quota/anyOf/1/type",keyword:"type",params:{type:"null"},message:"\
must be null"};e===null?e=[w]:e.push(w),t++}var n=v===t;if(c=c||n,c)t=u,e!==null&&(u?e.length=u:e=null);else{let w={instancePath:i+
"/quota",schemaPath:"#/properties/quota/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?
e=[w]:e.push(w),t++}}if(s.has_threads!==void 0&&typeof s.has_threads!="boolean"){let p={instancePath:i+"/has_threads",schemaPath:"\
#/properties/has_threads/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[p]:e.push(p),
t++}if(s.has_first_comment!==void 0&&typeof s.has_first_comment!="boolean"){let p={instancePath:i+"/has_first_comment",schemaPath:"\
#/properties/has_first_comment/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[p]:e.
push(p),t++}if(s.can_delete!==void 0&&typeof s.can_delete!="boolean"){let p={instancePath:i+"/can_delete",schemaPath:"#/\
properties/can_delete/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[p]:e.push(p),t++}
if(s.options!==void 0){let p=s.options;if(p&&typeof p=="object"&&!Array.isArray(p)){if(Object.keys(p).length>50){let u={
instancePath:i+"/options",schemaPath:"#/properties/options/maxProperties",keyword:"maxProperties",params:{limit:50},message:"\
must NOT have more than 50 properties"};e===null?e=[u]:e.push(u),t++}for(let u in p)Ks(p[u],{instancePath:i+"/options/"+
u.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:p,parentDataProperty:u,rootData:m,dynamicAnchors:l})||(e=e===null?Ks.
errors:e.concat(Ks.errors),t=e.length)}else{let u={instancePath:i+"/options",schemaPath:"#/properties/options/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[u]:e.push(u),t++}}if(s.severity!==void 0){let p=s.severity;
if(p&&typeof p=="object"&&!Array.isArray(p)){if(Object.keys(p).length>50){let u={instancePath:i+"/severity",schemaPath:"\
#/properties/severity/maxProperties",keyword:"maxProperties",params:{limit:50},message:"must NOT have more than 50 prope\
rties"};e===null?e=[u]:e.push(u),t++}for(let u in p)Ms(p[u],{instancePath:i+"/severity/"+u.replace(/~/g,"~0").replace(/\//g,
"~1"),parentData:p,parentDataProperty:u,rootData:m,dynamicAnchors:l})||(e=e===null?Ms.errors:e.concat(Ms.errors),t=e.length)}else{
let u={instancePath:i+"/severity",schemaPath:"#/properties/severity/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[u]:e.push(u),t++}}if(s.notes!==void 0){let p=s.notes;if(Array.isArray(p)){if(p.length>20){let c={
instancePath:i+"/notes",schemaPath:"#/properties/notes/maxItems",keyword:"maxItems",params:{limit:20},message:"must NOT \
have more than 20 items"};e===null?e=[c]:e.push(c),t++}let u=p.length;for(let c=0;c<u;c++){let h=p[c];if(typeof h=="stri\
ng"){if(g(h)>500){let v={instancePath:i+"/notes/"+c,schemaPath:"#/properties/notes/items/maxLength",keyword:"maxLength",
params:{limit:500},message:"must NOT have more than 500 characters"};e===null?e=[v]:e.push(v),t++}}else{let v={instancePath:i+
"/notes/"+c,schemaPath:"#/properties/notes/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[v]:e.push(v),t++}}}else{let u={instancePath:i+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[u]:e.push(u),t++}}if(s.source!==void 0){let p=s.source;if(Array.isArray(
p)){if(p.length>20){let c={instancePath:i+"/source",schemaPath:"#/properties/source/maxItems",keyword:"maxItems",params:{
limit:20},message:"must NOT have more than 20 items"};e===null?e=[c]:e.push(c),t++}let u=p.length;for(let c=0;c<u;c++){let h=p[c];
if(typeof h=="string"){if(g(h)>500){let v={instancePath:i+"/source/"+c,schemaPath:"#/properties/source/items/maxLength",
keyword:"maxLength",params:{limit:500},message:"must NOT have more than 500 characters"};e===null?e=[v]:e.push(v),t++}if(!G(
h)){let v={instancePath:i+"/source/"+c,schemaPath:"#/properties/source/items/format",keyword:"format",params:{format:"ur\
i"},message:'must match format "uri"'};e===null?e=[v]:e.push(v),t++}}else{let v={instancePath:i+"/source/"+c,schemaPath:"\
#/properties/source/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[v]:e.push(v),
t++}}}else{let u={instancePath:i+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[u]:e.push(u),t++}}if(s.verified_at!==void 0){let p=s.verified_at;if(typeof p=="string"){if(g(
p)>10){let u={instancePath:i+"/verified_at",schemaPath:"#/properties/verified_at/maxLength",keyword:"maxLength",params:{
limit:10},message:"must NOT have more than 10 characters"};e===null?e=[u]:e.push(u),t++}if(!Xp.validate(p)){let u={instancePath:i+
"/verified_at",schemaPath:"#/properties/verified_at/format",keyword:"format",params:{format:"date"},message:'must match \
format "date"'};e===null?e=[u]:e.push(u),t++}}else{let u={instancePath:i+"/verified_at",schemaPath:"#/properties/verifie\
d_at/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),t++}}}else{let p={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),t++}return Us.
errors=e,t===0}Us.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ci(s,{instancePath:i="",parentData:y,parentDataProperty:f,
rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=Ci.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.success===void 0){let r={instancePath:i,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"success"},message:"must have required property 'success'"};e===null?
e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
data"},message:"must have required property 'data'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="success"||r===
"data")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}if(s.success!==void 0&&(_(s.success,{instancePath:i+
"/success",parentData:s,parentDataProperty:"success",rootData:m,dynamicAnchors:l})||(e=e===null?_.errors:e.concat(_.errors),
t=e.length)),s.data!==void 0){let r=s.data;if(Array.isArray(r)){if(r.length>50){let n={instancePath:i+"/data",schemaPath:"\
#/properties/data/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 items"};e===null?e=
[n]:e.push(n),t++}let a=r.length;for(let n=0;n<a;n++)Us(r[n],{instancePath:i+"/data/"+n,parentData:r,parentDataProperty:n,
rootData:m,dynamicAnchors:l})||(e=e===null?Us.errors:e.concat(Us.errors),t=e.length)}else{let a={instancePath:i+"/data",
schemaPath:"#/properties/data/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(
a),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[r]:e.push(r),t++}return Ci.errors=e,t===0}Ci.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var uo=Vi;var er={type:"object",required:["id","workspace_id","type","mime_type","size","width","height","duration","url","thumbna\
il_url","status","alt_text","title","valid_for","created_at"],properties:{id:{$ref:"#/components/schemas/MediaId"},workspace_id:{
$ref:"#/components/schemas/WorkspaceId"},type:{type:"string",enum:["image","video","document"]},mime_type:{type:"string",
pattern:"^[a-z]+/[a-z0-9.+-]+$",maxLength:100},size:{type:"integer",minimum:0,maximum:1e12},width:{type:["integer","null"],
minimum:1,maximum:1e5},height:{type:["integer","null"],minimum:1,maximum:1e5},duration:{type:["number","null"],minimum:0,
maximum:86400},url:{type:"string",format:"uri",maxLength:2048},thumbnail_url:{type:["string","null"],format:"uri",maxLength:2048},
status:{type:"string",enum:["processing","ready","failed"]},alt_text:{type:["string","null"],maxLength:4086},title:{type:[
"string","null"],maxLength:200},valid_for:{type:"object",maxProperties:50,propertyNames:{$ref:"#/components/schemas/Netw\
ork"},additionalProperties:{$ref:"#/components/schemas/MediaFitness"}},created_at:{$ref:"#/components/schemas/Timestamp"}},
additionalProperties:!1};var Uu=new RegExp("^media_[a-z0-9]{1,40}$","u");function lr(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,
dynamicAnchors:l={}}={}){let e=null,t=0,o=lr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s=="string"){if(g(s)>46){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:46},message:"\
must NOT have more than 46 characters"};e===null?e=[r]:e.push(r),t++}if(!Uu.test(s)){let r={instancePath:i,schemaPath:"#\
/pattern",keyword:"pattern",params:{pattern:"^media_[a-z0-9]{1,40}$"},message:'must match pattern "^media_[a-z0-9]{1,40}\
$"'};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),t++}return lr.errors=e,t===0}lr.evaluated={dynamicProps:!1,dynamicItems:!1};var Ep={type:"object",required:["code","path","message","limit","actual"],properties:{code:{type:"string",pattern:"^[A-Z\
][A-Z0-9_]*$",maxLength:64},path:{type:"string",maxLength:200},message:{type:"string",maxLength:500},limit:{type:["numbe\
r","null"],minimum:0,maximum:1e12},actual:{type:["number","null"],minimum:0,maximum:1e12}},additionalProperties:!1};function K(s,{
instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=K.evaluated;if(o.
dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.code===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"code"},message:"must have requ\
ired property 'code'"};e===null?e=[r]:e.push(r),t++}if(s.path===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"path"},message:"must have required property 'path'"};e===null?e=[r]:e.push(r),t++}if(s.
message===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"message"},message:"\
must have required property 'message'"};e===null?e=[r]:e.push(r),t++}if(s.limit===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"limit"},message:"must have required property 'limit'"};e===null?
e=[r]:e.push(r),t++}if(s.actual===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
actual"},message:"must have required property 'actual'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="code"||r===
"path"||r==="message"||r==="limit"||r==="actual")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),
t++}if(s.code!==void 0){let r=s.code;if(typeof r=="string"){if(g(r)>64){let a={instancePath:i+"/code",schemaPath:"#/prop\
erties/code/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};e===null?e=
[a]:e.push(a),t++}if(!An.test(r)){let a={instancePath:i+"/code",schemaPath:"#/properties/code/pattern",keyword:"pattern",
params:{pattern:"^[A-Z][A-Z0-9_]*$"},message:'must match pattern "^[A-Z][A-Z0-9_]*$"'};e===null?e=[a]:e.push(a),t++}}else{
let a={instancePath:i+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"string"},message:"must be\
 string"};e===null?e=[a]:e.push(a),t++}}if(s.path!==void 0){let r=s.path;if(typeof r=="string"){if(g(r)>200){let a={instancePath:i+
"/path",schemaPath:"#/properties/path/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than\
 200 characters"};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/path",schemaPath:"#/properties/path/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}}if(s.message!==void 0){let r=s.message;
if(typeof r=="string"){if(g(r)>500){let a={instancePath:i+"/message",schemaPath:"#/properties/message/maxLength",keyword:"\
maxLength",params:{limit:500},message:"must NOT have more than 500 characters"};e===null?e=[a]:e.push(a),t++}}else{let a={
instancePath:i+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[a]:e.push(a),t++}}if(s.limit!==void 0){let r=s.limit;if(!(typeof r=="number"&&isFinite(r))&&r!==null){
let a={instancePath:i+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:Ep.properties.limit.type},
message:"must be number,null"};e===null?e=[a]:e.push(a),t++}if(typeof r=="number"&&isFinite(r)){if(r>1e12||isNaN(r)){let a={
instancePath:i+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e12},message:"\
must be <= 1000000000000"};e===null?e=[a]:e.push(a),t++}if(r<0||isNaN(r)){let a={instancePath:i+"/limit",schemaPath:"#/p\
roperties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[a]:e.push(
a),t++}}}if(s.actual!==void 0){let r=s.actual;if(!(typeof r=="number"&&isFinite(r))&&r!==null){let a={instancePath:i+"/a\
ctual",schemaPath:"#/properties/actual/type",keyword:"type",params:{type:Ep.properties.actual.type},message:"must be num\
ber,null"};e===null?e=[a]:e.push(a),t++}if(typeof r=="number"&&isFinite(r)){if(r>1e12||isNaN(r)){let a={instancePath:i+"\
/actual",schemaPath:"#/properties/actual/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e12},message:"must be\
 <= 1000000000000"};e===null?e=[a]:e.push(a),t++}if(r<0||isNaN(r)){let a={instancePath:i+"/actual",schemaPath:"#/propert\
ies/actual/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[a]:e.push(a),
t++}}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[r]:e.push(r),t++}return K.errors=e,t===0}K.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Hs(s,{instancePath:i="",
parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=Hs.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.ok===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"ok"},message:"must have required property 'ok'"};e===
null?e=[r]:e.push(r),t++}if(s.problems===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"problems"},message:"must have required property 'problems'"};e===null?e=[r]:e.push(r),t++}for(let r in s)
if(!(r==="ok"||r==="problems")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}if(s.ok!==void 0&&
typeof s.ok!="boolean"){let r={instancePath:i+"/ok",schemaPath:"#/properties/ok/type",keyword:"type",params:{type:"boole\
an"},message:"must be boolean"};e===null?e=[r]:e.push(r),t++}if(s.problems!==void 0){let r=s.problems;if(Array.isArray(r)){
if(r.length>20){let n={instancePath:i+"/problems",schemaPath:"#/properties/problems/maxItems",keyword:"maxItems",params:{
limit:20},message:"must NOT have more than 20 items"};e===null?e=[n]:e.push(n),t++}let a=r.length;for(let n=0;n<a;n++)K(
r[n],{instancePath:i+"/problems/"+n,parentData:r,parentDataProperty:n,rootData:m,dynamicAnchors:l})||(e=e===null?K.errors:
e.concat(K.errors),t=e.length)}else{let a={instancePath:i+"/problems",schemaPath:"#/properties/problems/type",keyword:"t\
ype",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Hs.errors=e,
t===0}Hs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Hu=new RegExp("^[a-z]+/[a-z0-9.+-]+$","u");function Ys(s,{
instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=Ys.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===
void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must hav\
e required property 'id'"};e===null?e=[a]:e.push(a),t++}if(s.workspace_id===void 0){let a={instancePath:i,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"workspace_id"},message:"must have required property 'workspace_id'"};
e===null?e=[a]:e.push(a),t++}if(s.type===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[a]:e.push(a),t++}if(s.mime_type===void 0){
let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"mime_type"},message:"must have\
 required property 'mime_type'"};e===null?e=[a]:e.push(a),t++}if(s.size===void 0){let a={instancePath:i,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"size"},message:"must have required property 'size'"};e===null?e=[a]:
e.push(a),t++}if(s.width===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
width"},message:"must have required property 'width'"};e===null?e=[a]:e.push(a),t++}if(s.height===void 0){let a={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"height"},message:"must have required property 'heigh\
t'"};e===null?e=[a]:e.push(a),t++}if(s.duration===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"duration"},message:"must have required property 'duration'"};e===null?e=[a]:e.push(a),t++}if(s.
url===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"url"},message:"m\
ust have required property 'url'"};e===null?e=[a]:e.push(a),t++}if(s.thumbnail_url===void 0){let a={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"thumbnail_url"},message:"must have required property 'thumbnail_\
url'"};e===null?e=[a]:e.push(a),t++}if(s.status===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[a]:e.push(a),t++}if(s.alt_text===
void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"alt_text"},message:"mu\
st have required property 'alt_text'"};e===null?e=[a]:e.push(a),t++}if(s.title===void 0){let a={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"title"},message:"must have required property 'title'"};e===null?
e=[a]:e.push(a),t++}if(s.valid_for===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
valid_for"},message:"must have required property 'valid_for'"};e===null?e=[a]:e.push(a),t++}if(s.created_at===void 0){let a={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"created_at"},message:"must have requi\
red property 'created_at'"};e===null?e=[a]:e.push(a),t++}for(let a in s)if(!V.call(er.properties,a)){let n={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have \
additional properties"};e===null?e=[n]:e.push(n),t++}if(s.id!==void 0&&(lr(s.id,{instancePath:i+"/id",parentData:s,parentDataProperty:"\
id",rootData:m,dynamicAnchors:l})||(e=e===null?lr.errors:e.concat(lr.errors),t=e.length)),s.workspace_id!==void 0&&(b(s.
workspace_id,{instancePath:i+"/workspace_id",parentData:s,parentDataProperty:"workspace_id",rootData:m,dynamicAnchors:l})||
(e=e===null?b.errors:e.concat(b.errors),t=e.length)),s.type!==void 0){let a=s.type;if(typeof a!="string"){let n={instancePath:i+
"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
n]:e.push(n),t++}if(!(a==="image"||a==="video"||a==="document")){let n={instancePath:i+"/type",schemaPath:"#/properties/\
type/enum",keyword:"enum",params:{allowedValues:er.properties.type.enum},message:"must be equal to one of the allowed va\
lues"};e===null?e=[n]:e.push(n),t++}}if(s.mime_type!==void 0){let a=s.mime_type;if(typeof a=="string"){if(g(a)>100){let n={
instancePath:i+"/mime_type",schemaPath:"#/properties/mime_type/maxLength",keyword:"maxLength",params:{limit:100},message:"\
must NOT have more than 100 characters"};e===null?e=[n]:e.push(n),t++}if(!Hu.test(a)){let n={instancePath:i+"/mime_type",
schemaPath:"#/properties/mime_type/pattern",keyword:"pattern",params:{pattern:"^[a-z]+/[a-z0-9.+-]+$"},message:'must mat\
ch pattern "^[a-z]+/[a-z0-9.+-]+$"'};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/mime_type",schemaPath:"#\
/properties/mime_type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}
if(s.size!==void 0){let a=s.size;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let n={instancePath:i+"/size",
schemaPath:"#/properties/size/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(
n),t++}if(typeof a=="number"&&isFinite(a)){if(a>1e12||isNaN(a)){let n={instancePath:i+"/size",schemaPath:"#/properties/s\
ize/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e12},message:"must be <= 1000000000000"};e===null?e=[n]:e.
push(n),t++}if(a<0||isNaN(a)){let n={instancePath:i+"/size",schemaPath:"#/properties/size/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),t++}}}if(s.width!==void 0){let a=s.width;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a)&&isFinite(a))&&a!==null){let n={instancePath:i+"/width",schemaPath:"#/properties/width/type",
keyword:"type",params:{type:er.properties.width.type},message:"must be integer,null"};e===null?e=[n]:e.push(n),t++}if(typeof a==
"number"&&isFinite(a)){if(a>1e5||isNaN(a)){let n={instancePath:i+"/width",schemaPath:"#/properties/width/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1e5},message:"must be <= 100000"};e===null?e=[n]:e.push(n),t++}if(a<1||isNaN(a)){
let n={instancePath:i+"/width",schemaPath:"#/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"};e===null?e=[n]:e.push(n),t++}}}if(s.height!==void 0){let a=s.height;if(!(typeof a=="number"&&!(a%
1)&&!isNaN(a)&&isFinite(a))&&a!==null){let n={instancePath:i+"/height",schemaPath:"#/properties/height/type",keyword:"ty\
pe",params:{type:er.properties.height.type},message:"must be integer,null"};e===null?e=[n]:e.push(n),t++}if(typeof a=="n\
umber"&&isFinite(a)){if(a>1e5||isNaN(a)){let n={instancePath:i+"/height",schemaPath:"#/properties/height/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1e5},message:"must be <= 100000"};e===null?e=[n]:e.push(n),t++}if(a<1||isNaN(a)){
let n={instancePath:i+"/height",schemaPath:"#/properties/height/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"};e===null?e=[n]:e.push(n),t++}}}if(s.duration!==void 0){let a=s.duration;if(!(typeof a=="number"&&
isFinite(a))&&a!==null){let n={instancePath:i+"/duration",schemaPath:"#/properties/duration/type",keyword:"type",params:{
type:er.properties.duration.type},message:"must be number,null"};e===null?e=[n]:e.push(n),t++}if(typeof a=="number"&&isFinite(
a)){if(a>86400||isNaN(a)){let n={instancePath:i+"/duration",schemaPath:"#/properties/duration/maximum",keyword:"maximum",
params:{comparison:"<=",limit:86400},message:"must be <= 86400"};e===null?e=[n]:e.push(n),t++}if(a<0||isNaN(a)){let n={instancePath:i+
"/duration",schemaPath:"#/properties/duration/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must \
be >= 0"};e===null?e=[n]:e.push(n),t++}}}if(s.url!==void 0){let a=s.url;if(typeof a=="string"){if(g(a)>2048){let n={instancePath:i+
"/url",schemaPath:"#/properties/url/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than \
2048 characters"};e===null?e=[n]:e.push(n),t++}if(!G(a)){let n={instancePath:i+"/url",schemaPath:"#/properties/url/forma\
t",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+
"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),t++}}if(s.thumbnail_url!==void 0){let a=s.thumbnail_url;if(typeof a!="string"&&a!==null){let n={instancePath:i+
"/thumbnail_url",schemaPath:"#/properties/thumbnail_url/type",keyword:"type",params:{type:er.properties.thumbnail_url.type},
message:"must be string,null"};e===null?e=[n]:e.push(n),t++}if(typeof a=="string"){if(g(a)>2048){let n={instancePath:i+"\
/thumbnail_url",schemaPath:"#/properties/thumbnail_url/maxLength",keyword:"maxLength",params:{limit:2048},message:"must \
NOT have more than 2048 characters"};e===null?e=[n]:e.push(n),t++}if(!G(a)){let n={instancePath:i+"/thumbnail_url",schemaPath:"\
#/properties/thumbnail_url/format",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=
[n]:e.push(n),t++}}}if(s.status!==void 0){let a=s.status;if(typeof a!="string"){let n={instancePath:i+"/status",schemaPath:"\
#/properties/status/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(!(a===
"processing"||a==="ready"||a==="failed")){let n={instancePath:i+"/status",schemaPath:"#/properties/status/enum",keyword:"\
enum",params:{allowedValues:er.properties.status.enum},message:"must be equal to one of the allowed values"};e===null?e=
[n]:e.push(n),t++}}if(s.alt_text!==void 0){let a=s.alt_text;if(typeof a!="string"&&a!==null){let n={instancePath:i+"/alt\
_text",schemaPath:"#/properties/alt_text/type",keyword:"type",params:{type:er.properties.alt_text.type},message:"must be\
 string,null"};e===null?e=[n]:e.push(n),t++}if(typeof a=="string"&&g(a)>4086){let n={instancePath:i+"/alt_text",schemaPath:"\
#/properties/alt_text/maxLength",keyword:"maxLength",params:{limit:4086},message:"must NOT have more than 4086 character\
s"};e===null?e=[n]:e.push(n),t++}}if(s.title!==void 0){let a=s.title;if(typeof a!="string"&&a!==null){let n={instancePath:i+
"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:er.properties.title.type},message:"must be str\
ing,null"};e===null?e=[n]:e.push(n),t++}if(typeof a=="string"&&g(a)>200){let n={instancePath:i+"/title",schemaPath:"#/pr\
operties/title/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};e===null?
e=[n]:e.push(n),t++}}if(s.valid_for!==void 0){let a=s.valid_for;if(a&&typeof a=="object"&&!Array.isArray(a)){if(Object.keys(
a).length>50){let n={instancePath:i+"/valid_for",schemaPath:"#/properties/valid_for/maxProperties",keyword:"maxPropertie\
s",params:{limit:50},message:"must NOT have more than 50 properties"};e===null?e=[n]:e.push(n),t++}for(let n in a){let p=t;
Y(n,{instancePath:i+"/valid_for",parentData:a,parentDataProperty:"valid_for",rootData:m,dynamicAnchors:l})||(e=e===null?
Y.errors:e.concat(Y.errors),t=e.length);var r=p===t;if(!r){let u={instancePath:i+"/valid_for",schemaPath:"#/properties/v\
alid_for/propertyNames",keyword:"propertyNames",params:{propertyName:n},message:"property name must be valid"};e===null?
e=[u]:e.push(u),t++}}for(let n in a)Hs(a[n],{instancePath:i+"/valid_for/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a,
parentDataProperty:n,rootData:m,dynamicAnchors:l})||(e=e===null?Hs.errors:e.concat(Hs.errors),t=e.length)}else{let n={instancePath:i+
"/valid_for",schemaPath:"#/properties/valid_for/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[n]:e.push(n),t++}}s.created_at!==void 0&&(P(s.created_at,{instancePath:i+"/created_at",parentData:s,parentDataProperty:"\
created_at",rootData:m,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length))}else{let a={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),t++}return Ys.
errors=e,t===0}Ys.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Vi(s,{instancePath:i="",parentData:y,parentDataProperty:f,
rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=Vi.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.success===void 0){let r={instancePath:i,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"success"},message:"must have required property 'success'"};e===null?
e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
data"},message:"must have required property 'data'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="success"||r===
"data")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}s.success!==void 0&&(_(s.success,{instancePath:i+
"/success",parentData:s,parentDataProperty:"success",rootData:m,dynamicAnchors:l})||(e=e===null?_.errors:e.concat(_.errors),
t=e.length)),s.data!==void 0&&(Ys(s.data,{instancePath:i+"/data",parentData:s,parentDataProperty:"data",rootData:m,dynamicAnchors:l})||
(e=e===null?Ys.errors:e.concat(Ys.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Vi.errors=e,t===0}Vi.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var dm=Wi;var os={type:"object",required:["id","workspace_id","brand_id","status","source","external_ref","content","title","link",
"media","targets","thread","first_comment","labels","notes","shorten_links","schedule","recurrence","approval","created_\
by","created_at","updated_at","published_at","version"],properties:{id:{$ref:"#/components/schemas/PostId"},workspace_id:{
$ref:"#/components/schemas/WorkspaceId"},brand_id:{type:["string","null"],pattern:"^brand_[a-z0-9]{1,40}$",maxLength:46},
status:{$ref:"#/components/schemas/PostStatus"},source:{$ref:"#/components/schemas/PostSource"},external_ref:{type:["str\
ing","null"],maxLength:200},content:{type:"string",maxLength:1e5},title:{type:["string","null"],maxLength:300},link:{anyOf:[
{$ref:"#/components/schemas/PostLink"},{type:"null"}]},media:{type:"array",maxItems:35,items:{$ref:"#/components/schemas\
/PostMedia"}},targets:{type:"array",maxItems:50,items:{$ref:"#/components/schemas/PostTarget"}},thread:{type:"array",maxItems:25,
items:{$ref:"#/components/schemas/PostThreadPart"}},first_comment:{anyOf:[{$ref:"#/components/schemas/PostFirstComment"},
{type:"null"}]},labels:{type:"array",maxItems:20,items:{type:"string",maxLength:50}},notes:{type:["string","null"],maxLength:2e3},
shorten_links:{type:"boolean"},schedule:{$ref:"#/components/schemas/PostSchedule"},recurrence:{anyOf:[{$ref:"#/component\
s/schemas/PostRecurrence"},{type:"null"}]},approval:{$ref:"#/components/schemas/PostApproval"},created_by:{anyOf:[{$ref:"\
#/components/schemas/Actor"},{type:"null"}]},created_at:{$ref:"#/components/schemas/Timestamp"},updated_at:{$ref:"#/comp\
onents/schemas/Timestamp"},published_at:{type:["string","null"],format:"date-time",maxLength:35},version:{type:"integer",
minimum:1,maximum:2147483647}},additionalProperties:!1};var cm=new RegExp("^post_[a-z0-9]{1,40}$","u");function ur(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,
dynamicAnchors:l={}}={}){let e=null,t=0,o=ur.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s=="string"){if(g(s)>45){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:45},message:"\
must NOT have more than 45 characters"};e===null?e=[r]:e.push(r),t++}if(!cm.test(s)){let r={instancePath:i,schemaPath:"#\
/pattern",keyword:"pattern",params:{pattern:"^post_[a-z0-9]{1,40}$"},message:'must match pattern "^post_[a-z0-9]{1,40}$"'};
e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),t++}return ur.errors=e,t===0}ur.evaluated={dynamicProps:!1,dynamicItems:!1};var Yu={
type:"string",enum:["draft","pending_approval","rejected","scheduled","queued","publishing","published","partial","faile\
d"]};function qe(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,
t=0,o=qe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s!="string"){let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(!(s===
"draft"||s==="pending_approval"||s==="rejected"||s==="scheduled"||s==="queued"||s==="publishing"||s==="published"||s==="\
partial"||s==="failed")){let r={instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Yu.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}return qe.errors=e,t===0}qe.evaluated={dynamicProps:!1,
dynamicItems:!1};var Gu={type:"string",enum:["app","api","zapier","feed","ai","workflow"]};function Gs(s,{instancePath:i="",
parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=Gs.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s!="string"){let r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(!(s==="app"||s==="api"||s==="zapi\
er"||s==="feed"||s==="ai"||s==="workflow")){let r={instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Gu.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}return Gs.errors=e,t===0}Gs.evaluated=
{dynamicProps:!1,dynamicItems:!1};var ao={type:"object",required:["url","title","description","image_url"],properties:{url:{
type:"string",format:"uri",maxLength:2048},title:{type:["string","null"],maxLength:300},description:{type:["string","nul\
l"],maxLength:1e3},image_url:{type:["string","null"],format:"uri",maxLength:2048}},additionalProperties:!1};function Xs(s,{
instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=Xs.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.url===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"url"},message:"must ha\
ve required property 'url'"};e===null?e=[r]:e.push(r),t++}if(s.title===void 0){let r={instancePath:i,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"title"},message:"must have required property 'title'"};e===null?e=[r]:e.
push(r),t++}if(s.description===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
description"},message:"must have required property 'description'"};e===null?e=[r]:e.push(r),t++}if(s.image_url===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"image_url"},message:"must have\
 required property 'image_url'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="url"||r==="title"||r==="descripti\
on"||r==="image_url")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}if(s.url!==void 0){let r=s.
url;if(typeof r=="string"){if(g(r)>2048){let a={instancePath:i+"/url",schemaPath:"#/properties/url/maxLength",keyword:"m\
axLength",params:{limit:2048},message:"must NOT have more than 2048 characters"};e===null?e=[a]:e.push(a),t++}if(!G(r)){
let a={instancePath:i+"/url",schemaPath:"#/properties/url/format",keyword:"format",params:{format:"uri"},message:'must m\
atch format "uri"'};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/url",schemaPath:"#/properties/url/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}}if(s.title!==void 0){let r=s.title;
if(typeof r!="string"&&r!==null){let a={instancePath:i+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{
type:ao.properties.title.type},message:"must be string,null"};e===null?e=[a]:e.push(a),t++}if(typeof r=="string"&&g(r)>300){
let a={instancePath:i+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit:300},message:"\
must NOT have more than 300 characters"};e===null?e=[a]:e.push(a),t++}}if(s.description!==void 0){let r=s.description;if(typeof r!=
"string"&&r!==null){let a={instancePath:i+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{
type:ao.properties.description.type},message:"must be string,null"};e===null?e=[a]:e.push(a),t++}if(typeof r=="string"&&
g(r)>1e3){let a={instancePath:i+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{
limit:1e3},message:"must NOT have more than 1000 characters"};e===null?e=[a]:e.push(a),t++}}if(s.image_url!==void 0){let r=s.
image_url;if(typeof r!="string"&&r!==null){let a={instancePath:i+"/image_url",schemaPath:"#/properties/image_url/type",keyword:"\
type",params:{type:ao.properties.image_url.type},message:"must be string,null"};e===null?e=[a]:e.push(a),t++}if(typeof r==
"string"){if(g(r)>2048){let a={instancePath:i+"/image_url",schemaPath:"#/properties/image_url/maxLength",keyword:"maxLen\
gth",params:{limit:2048},message:"must NOT have more than 2048 characters"};e===null?e=[a]:e.push(a),t++}if(!G(r)){let a={
instancePath:i+"/image_url",schemaPath:"#/properties/image_url/format",keyword:"format",params:{format:"uri"},message:'m\
ust match format "uri"'};e===null?e=[a]:e.push(a),t++}}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Xs.errors=e,t===0}Xs.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Xu={type:"object",required:["media_id","alt_text"],properties:{media_id:{$ref:"#/components/schemas\
/MediaId"},alt_text:{type:["string","null"],maxLength:4086}},additionalProperties:!1};function pe(s,{instancePath:i="",parentData:y,
parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=pe.evaluated;if(o.dynamicProps&&(o.props=void 0),
o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.media_id===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"media_id"},message:"must have required property 'med\
ia_id'"};e===null?e=[r]:e.push(r),t++}if(s.alt_text===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"alt_text"},message:"must have required property 'alt_text'"};e===null?e=[r]:e.push(r),t++}
for(let r in s)if(!(r==="media_id"||r==="alt_text")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.push(
a),t++}if(s.media_id!==void 0&&(lr(s.media_id,{instancePath:i+"/media_id",parentData:s,parentDataProperty:"media_id",rootData:m,
dynamicAnchors:l})||(e=e===null?lr.errors:e.concat(lr.errors),t=e.length)),s.alt_text!==void 0){let r=s.alt_text;if(typeof r!=
"string"&&r!==null){let a={instancePath:i+"/alt_text",schemaPath:"#/properties/alt_text/type",keyword:"type",params:{type:Xu.
properties.alt_text.type},message:"must be string,null"};e===null?e=[a]:e.push(a),t++}if(typeof r=="string"&&g(r)>4086){
let a={instancePath:i+"/alt_text",schemaPath:"#/properties/alt_text/maxLength",keyword:"maxLength",params:{limit:4086},message:"\
must NOT have more than 4086 characters"};e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return pe.errors=e,t===0}pe.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var $r={type:"object",required:["id","connection_id","network","con\
tent","media","scheduled_at","options","status","external_id","external_url","published_at","error","warnings"],properties:{
id:{$ref:"#/components/schemas/PostTargetId"},connection_id:{$ref:"#/components/schemas/ConnectionId"},network:{$ref:"#/\
components/schemas/Network"},content:{type:["string","null"],maxLength:1e5},media:{type:["array","null"],maxItems:35,items:{
$ref:"#/components/schemas/PostMedia"}},scheduled_at:{type:["string","null"],format:"date-time",maxLength:35},options:{$ref:"\
#/components/schemas/NetworkOptions"},status:{$ref:"#/components/schemas/PostTargetStatus"},external_id:{type:["string",
"null"],maxLength:200},external_url:{type:["string","null"],format:"uri",maxLength:2048},published_at:{type:["string","n\
ull"],format:"date-time",maxLength:35},error:{anyOf:[{$ref:"#/components/schemas/PublishError"},{type:"null"}]},warnings:{
type:"array",maxItems:50,items:{$ref:"#/components/schemas/Finding"}}},additionalProperties:!1};var Qu=new RegExp("^target_[a-z0-9]{1,40}$","u");function Qs(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,
dynamicAnchors:l={}}={}){let e=null,t=0,o=Qs.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s=="string"){if(g(s)>47){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:47},message:"\
must NOT have more than 47 characters"};e===null?e=[r]:e.push(r),t++}if(!Qu.test(s)){let r={instancePath:i,schemaPath:"#\
/pattern",keyword:"pattern",params:{pattern:"^target_[a-z0-9]{1,40}$"},message:'must match pattern "^target_[a-z0-9]{1,4\
0}$"'};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),t++}return Qs.errors=e,t===0}Qs.evaluated={dynamicProps:!1,dynamicItems:!1};function Js(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=Js.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(Object.keys(s).length>50){let r={instancePath:i,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit:50},
message:"must NOT have more than 50 properties"};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/\
type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Js.errors=e,t===
0}Js.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ju={type:"string",enum:["pending","publishing","published",
"failed","awaiting_user_action","skipped"]};function et(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,
dynamicAnchors:l={}}={}){let e=null,t=0,o=et.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s!="string"){let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[r]:e.push(r),t++}if(!(s==="pending"||s==="publishing"||s==="published"||s==="failed"||s==="awaiting_us\
er_action"||s==="skipped")){let r={instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Ju.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}return et.errors=e,t===0}et.evaluated={dynamicProps:!1,
dynamicItems:!1};var zp={type:"object",required:["code","category","source","retryable","message"],properties:{code:{type:"\
string",pattern:"^[A-Z][A-Z0-9_]*$",maxLength:64},category:{type:"string",enum:["auth_expired","user_content","user_abus\
e","account_issue","platform_rejected","platform_error","system_error","unknown"]},source:{type:"string",enum:["user","p\
latform","system"]},retryable:{type:"boolean"},message:{type:"string",maxLength:1e3}},additionalProperties:!1};function rt(s,{
instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=rt.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.code===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"code"},message:"must h\
ave required property 'code'"};e===null?e=[r]:e.push(r),t++}if(s.category===void 0){let r={instancePath:i,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"category"},message:"must have required property 'category'"};e===null?
e=[r]:e.push(r),t++}if(s.source===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
source"},message:"must have required property 'source'"};e===null?e=[r]:e.push(r),t++}if(s.retryable===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"retryable"},message:"must have required property 're\
tryable'"};e===null?e=[r]:e.push(r),t++}if(s.message===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"message"},message:"must have required property 'message'"};e===null?e=[r]:e.push(r),t++}
for(let r in s)if(!(r==="code"||r==="category"||r==="source"||r==="retryable"||r==="message")){let a={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional p\
roperties"};e===null?e=[a]:e.push(a),t++}if(s.code!==void 0){let r=s.code;if(typeof r=="string"){if(g(r)>64){let a={instancePath:i+
"/code",schemaPath:"#/properties/code/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than \
64 characters"};e===null?e=[a]:e.push(a),t++}if(!An.test(r)){let a={instancePath:i+"/code",schemaPath:"#/properties/code\
/pattern",keyword:"pattern",params:{pattern:"^[A-Z][A-Z0-9_]*$"},message:'must match pattern "^[A-Z][A-Z0-9_]*$"'};e===null?
e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}}if(s.category!==void 0){let r=s.category;if(typeof r!="\
string"){let a={instancePath:i+"/category",schemaPath:"#/properties/category/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[a]:e.push(a),t++}if(!(r==="auth_expired"||r==="user_content"||r==="user_abuse"||r===
"account_issue"||r==="platform_rejected"||r==="platform_error"||r==="system_error"||r==="unknown")){let a={instancePath:i+
"/category",schemaPath:"#/properties/category/enum",keyword:"enum",params:{allowedValues:zp.properties.category.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[a]:e.push(a),t++}}if(s.source!==void 0){let r=s.source;if(typeof r!=
"string"){let a={instancePath:i+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[a]:e.push(a),t++}if(!(r==="user"||r==="platform"||r==="system")){let a={instancePath:i+"/so\
urce",schemaPath:"#/properties/source/enum",keyword:"enum",params:{allowedValues:zp.properties.source.enum},message:"mus\
t be equal to one of the allowed values"};e===null?e=[a]:e.push(a),t++}}if(s.retryable!==void 0&&typeof s.retryable!="bo\
olean"){let r={instancePath:i+"/retryable",schemaPath:"#/properties/retryable/type",keyword:"type",params:{type:"boolean"},
message:"must be boolean"};e===null?e=[r]:e.push(r),t++}if(s.message!==void 0){let r=s.message;if(typeof r=="string"){if(g(
r)>1e3){let a={instancePath:i+"/message",schemaPath:"#/properties/message/maxLength",keyword:"maxLength",params:{limit:1e3},
message:"must NOT have more than 1000 characters"};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/message",schemaPath:"\
#/properties/message/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}}}else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),t++}return rt.errors=e,t===0}rt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function dr(s,{instancePath:i="",
parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=dr.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){let a={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===
null?e=[a]:e.push(a),t++}if(s.connection_id===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"connection_id"},message:"must have required property 'connection_id'"};e===null?e=[a]:e.push(a),t++}if(s.
network===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"network"},message:"\
must have required property 'network'"};e===null?e=[a]:e.push(a),t++}if(s.content===void 0){let a={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"content"},message:"must have required property 'content'"};e===null?
e=[a]:e.push(a),t++}if(s.media===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
media"},message:"must have required property 'media'"};e===null?e=[a]:e.push(a),t++}if(s.scheduled_at===void 0){let a={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"scheduled_at"},message:"must have required property \
'scheduled_at'"};e===null?e=[a]:e.push(a),t++}if(s.options===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"options"},message:"must have required property 'options'"};e===null?e=[a]:e.push(a),t++}
if(s.status===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"status"},
message:"must have required property 'status'"};e===null?e=[a]:e.push(a),t++}if(s.external_id===void 0){let a={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"external_id"},message:"must have required property '\
external_id'"};e===null?e=[a]:e.push(a),t++}if(s.external_url===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"external_url"},message:"must have required property 'external_url'"};e===null?e=[a]:e.
push(a),t++}if(s.published_at===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
published_at"},message:"must have required property 'published_at'"};e===null?e=[a]:e.push(a),t++}if(s.error===void 0){let a={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"error"},message:"must have required p\
roperty 'error'"};e===null?e=[a]:e.push(a),t++}if(s.warnings===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"warnings"},message:"must have required property 'warnings'"};e===null?e=[a]:e.push(a),
t++}for(let a in s)if(!V.call($r.properties,a)){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}
if(s.id!==void 0&&(Qs(s.id,{instancePath:i+"/id",parentData:s,parentDataProperty:"id",rootData:m,dynamicAnchors:l})||(e=
e===null?Qs.errors:e.concat(Qs.errors),t=e.length)),s.connection_id!==void 0&&(H(s.connection_id,{instancePath:i+"/conne\
ction_id",parentData:s,parentDataProperty:"connection_id",rootData:m,dynamicAnchors:l})||(e=e===null?H.errors:e.concat(H.
errors),t=e.length)),s.network!==void 0&&(Y(s.network,{instancePath:i+"/network",parentData:s,parentDataProperty:"networ\
k",rootData:m,dynamicAnchors:l})||(e=e===null?Y.errors:e.concat(Y.errors),t=e.length)),s.content!==void 0){let a=s.content;
if(typeof a!="string"&&a!==null){let n={instancePath:i+"/content",schemaPath:"#/properties/content/type",keyword:"type",
params:{type:$r.properties.content.type},message:"must be string,null"};e===null?e=[n]:e.push(n),t++}if(typeof a=="strin\
g"&&g(a)>1e5){let n={instancePath:i+"/content",schemaPath:"#/properties/content/maxLength",keyword:"maxLength",params:{limit:1e5},
message:"must NOT have more than 100000 characters"};e===null?e=[n]:e.push(n),t++}}if(s.media!==void 0){let a=s.media;if(!Array.
isArray(a)&&a!==null){let n={instancePath:i+"/media",schemaPath:"#/properties/media/type",keyword:"type",params:{type:$r.
properties.media.type},message:"must be array,null"};e===null?e=[n]:e.push(n),t++}if(Array.isArray(a)){if(a.length>35){let p={
instancePath:i+"/media",schemaPath:"#/properties/media/maxItems",keyword:"maxItems",params:{limit:35},message:"must NOT \
have more than 35 items"};e===null?e=[p]:e.push(p),t++}let n=a.length;for(let p=0;p<n;p++)pe(a[p],{instancePath:i+"/medi\
a/"+p,parentData:a,parentDataProperty:p,rootData:m,dynamicAnchors:l})||(e=e===null?pe.errors:e.concat(pe.errors),t=e.length)}}
if(s.scheduled_at!==void 0){let a=s.scheduled_at;if(typeof a!="string"&&a!==null){let n={instancePath:i+"/scheduled_at",
schemaPath:"#/properties/scheduled_at/type",keyword:"type",params:{type:$r.properties.scheduled_at.type},message:"must b\
e string,null"};e===null?e=[n]:e.push(n),t++}if(typeof a=="string"){if(g(a)>35){let n={instancePath:i+"/scheduled_at",schemaPath:"\
#/properties/scheduled_at/maxLength",keyword:"maxLength",params:{limit:35},message:"must NOT have more than 35 character\
s"};e===null?e=[n]:e.push(n),t++}if(!L.validate(a)){let n={instancePath:i+"/scheduled_at",schemaPath:"#/properties/sched\
uled_at/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[n]:e.push(
n),t++}}}if(s.options!==void 0&&(Js(s.options,{instancePath:i+"/options",parentData:s,parentDataProperty:"options",rootData:m,
dynamicAnchors:l})||(e=e===null?Js.errors:e.concat(Js.errors),t=e.length)),s.status!==void 0&&(et(s.status,{instancePath:i+
"/status",parentData:s,parentDataProperty:"status",rootData:m,dynamicAnchors:l})||(e=e===null?et.errors:e.concat(et.errors),
t=e.length)),s.external_id!==void 0){let a=s.external_id;if(typeof a!="string"&&a!==null){let n={instancePath:i+"/extern\
al_id",schemaPath:"#/properties/external_id/type",keyword:"type",params:{type:$r.properties.external_id.type},message:"m\
ust be string,null"};e===null?e=[n]:e.push(n),t++}if(typeof a=="string"&&g(a)>200){let n={instancePath:i+"/external_id",
schemaPath:"#/properties/external_id/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than \
200 characters"};e===null?e=[n]:e.push(n),t++}}if(s.external_url!==void 0){let a=s.external_url;if(typeof a!="string"&&a!==
null){let n={instancePath:i+"/external_url",schemaPath:"#/properties/external_url/type",keyword:"type",params:{type:$r.properties.
external_url.type},message:"must be string,null"};e===null?e=[n]:e.push(n),t++}if(typeof a=="string"){if(g(a)>2048){let n={
instancePath:i+"/external_url",schemaPath:"#/properties/external_url/maxLength",keyword:"maxLength",params:{limit:2048},
message:"must NOT have more than 2048 characters"};e===null?e=[n]:e.push(n),t++}if(!G(a)){let n={instancePath:i+"/extern\
al_url",schemaPath:"#/properties/external_url/format",keyword:"format",params:{format:"uri"},message:'must match format \
"uri"'};e===null?e=[n]:e.push(n),t++}}}if(s.published_at!==void 0){let a=s.published_at;if(typeof a!="string"&&a!==null){
let n={instancePath:i+"/published_at",schemaPath:"#/properties/published_at/type",keyword:"type",params:{type:$r.properties.
published_at.type},message:"must be string,null"};e===null?e=[n]:e.push(n),t++}if(typeof a=="string"){if(g(a)>35){let n={
instancePath:i+"/published_at",schemaPath:"#/properties/published_at/maxLength",keyword:"maxLength",params:{limit:35},message:"\
must NOT have more than 35 characters"};e===null?e=[n]:e.push(n),t++}if(!L.validate(a)){let n={instancePath:i+"/publishe\
d_at",schemaPath:"#/properties/published_at/format",keyword:"format",params:{format:"date-time"},message:'must match for\
mat "date-time"'};e===null?e=[n]:e.push(n),t++}}}if(s.error!==void 0){let a=s.error,n=t,p=!1,u=t;rt(a,{instancePath:i+"/\
error",parentData:s,parentDataProperty:"error",rootData:m,dynamicAnchors:l})||(e=e===null?rt.errors:e.concat(rt.errors),
t=e.length);var r=u===t;p=p||r;let c=t;if(a!==null){let h={instancePath:i+"/error",schemaPath:"#/properties/error/anyOf/\
1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[h]:e.push(h),t++}var r=c===t;if(p=p||r,p)
t=n,e!==null&&(n?e.length=n:e=null);else{let h={instancePath:i+"/error",schemaPath:"#/properties/error/anyOf",keyword:"a\
nyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[h]:e.push(h),t++}}if(s.warnings!==void 0){let a=s.warnings;
if(Array.isArray(a)){if(a.length>50){let p={instancePath:i+"/warnings",schemaPath:"#/properties/warnings/maxItems",keyword:"\
maxItems",params:{limit:50},message:"must NOT have more than 50 items"};e===null?e=[p]:e.push(p),t++}let n=a.length;for(let p=0;p<
n;p++)K(a[p],{instancePath:i+"/warnings/"+p,parentData:a,parentDataProperty:p,rootData:m,dynamicAnchors:l})||(e=e===null?
K.errors:e.concat(K.errors),t=e.length)}else{let n={instancePath:i+"/warnings",schemaPath:"#/properties/warnings/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),t++}}}else{let a={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),t++}return dr.errors=e,
t===0}dr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function st(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=st.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.content===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"con\
tent"},message:"must have required property 'content'"};e===null?e=[r]:e.push(r),t++}if(s.media===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"media"},message:"must have required property 'media'"};
e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="content"||r==="media")){let a={instancePath:i,schemaPath:"#/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional propertie\
s"};e===null?e=[a]:e.push(a),t++}if(s.content!==void 0){let r=s.content;if(typeof r=="string"){if(g(r)>1e5){let a={instancePath:i+
"/content",schemaPath:"#/properties/content/maxLength",keyword:"maxLength",params:{limit:1e5},message:"must NOT have mor\
e than 100000 characters"};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/content",schemaPath:"#/properties/\
content/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}}if(s.media!==
void 0){let r=s.media;if(Array.isArray(r)){if(r.length>35){let n={instancePath:i+"/media",schemaPath:"#/properties/media\
/maxItems",keyword:"maxItems",params:{limit:35},message:"must NOT have more than 35 items"};e===null?e=[n]:e.push(n),t++}
let a=r.length;for(let n=0;n<a;n++)pe(r[n],{instancePath:i+"/media/"+n,parentData:r,parentDataProperty:n,rootData:m,dynamicAnchors:l})||
(e=e===null?pe.errors:e.concat(pe.errors),t=e.length)}else{let a={instancePath:i+"/media",schemaPath:"#/properties/media\
/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return st.
errors=e,t===0}st.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function tt(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=tt.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.content===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"con\
tent"},message:"must have required property 'content'"};e===null?e=[r]:e.push(r),t++}if(s.media===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"media"},message:"must have required property 'media'"};
e===null?e=[r]:e.push(r),t++}if(s.delay_seconds===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"delay_seconds"},message:"must have required property 'delay_seconds'"};e===null?e=[r]:e.push(
r),t++}for(let r in s)if(!(r==="content"||r==="media"||r==="delay_seconds")){let a={instancePath:i,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};
e===null?e=[a]:e.push(a),t++}if(s.content!==void 0){let r=s.content;if(typeof r=="string"){if(g(r)>1e5){let a={instancePath:i+
"/content",schemaPath:"#/properties/content/maxLength",keyword:"maxLength",params:{limit:1e5},message:"must NOT have mor\
e than 100000 characters"};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/content",schemaPath:"#/properties/\
content/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}}if(s.media!==
void 0){let r=s.media;if(Array.isArray(r)){if(r.length>35){let n={instancePath:i+"/media",schemaPath:"#/properties/media\
/maxItems",keyword:"maxItems",params:{limit:35},message:"must NOT have more than 35 items"};e===null?e=[n]:e.push(n),t++}
let a=r.length;for(let n=0;n<a;n++)pe(r[n],{instancePath:i+"/media/"+n,parentData:r,parentDataProperty:n,rootData:m,dynamicAnchors:l})||
(e=e===null?pe.errors:e.concat(pe.errors),t=e.length)}else{let a={instancePath:i+"/media",schemaPath:"#/properties/media\
/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),t++}}if(s.delay_seconds!==
void 0){let r=s.delay_seconds;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+"/delay_se\
conds",schemaPath:"#/properties/delay_seconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===
null?e=[a]:e.push(a),t++}if(typeof r=="number"&&isFinite(r)){if(r>86400||isNaN(r)){let a={instancePath:i+"/delay_seconds",
schemaPath:"#/properties/delay_seconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:86400},message:"must be \
<= 86400"};e===null?e=[a]:e.push(a),t++}if(r<0||isNaN(r)){let a={instancePath:i+"/delay_seconds",schemaPath:"#/propertie\
s/delay_seconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[a]:e.push(
a),t++}}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[r]:e.push(r),t++}return tt.errors=e,t===0}tt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var io={type:"\
object",required:["mode","scheduled_at","timezone"],properties:{mode:{type:"string",enum:["draft","at","now","queue","ne\
xt_slot"]},scheduled_at:{type:["string","null"],format:"date-time",maxLength:35},timezone:{type:["string","null"],pattern:"\
^[A-Za-z][A-Za-z0-9_+/-]*$",maxLength:64}},additionalProperties:!1};function at(s,{instancePath:i="",parentData:y,parentDataProperty:f,
rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=at.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.mode===void 0){let r={instancePath:i,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"mode"},message:"must have required property 'mode'"};e===null?e=[r]:e.push(
r),t++}if(s.scheduled_at===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
scheduled_at"},message:"must have required property 'scheduled_at'"};e===null?e=[r]:e.push(r),t++}if(s.timezone===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"timezone"},message:"must have \
required property 'timezone'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="mode"||r==="scheduled_at"||r==="tim\
ezone")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}if(s.mode!==void 0){let r=s.mode;if(typeof r!=
"string"){let a={instancePath:i+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[a]:e.push(a),t++}if(!(r==="draft"||r==="at"||r==="now"||r==="queue"||r==="next_slot")){let a={
instancePath:i+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues:io.properties.mode.enum},
message:"must be equal to one of the allowed values"};e===null?e=[a]:e.push(a),t++}}if(s.scheduled_at!==void 0){let r=s.
scheduled_at;if(typeof r!="string"&&r!==null){let a={instancePath:i+"/scheduled_at",schemaPath:"#/properties/scheduled_a\
t/type",keyword:"type",params:{type:io.properties.scheduled_at.type},message:"must be string,null"};e===null?e=[a]:e.push(
a),t++}if(typeof r=="string"){if(g(r)>35){let a={instancePath:i+"/scheduled_at",schemaPath:"#/properties/scheduled_at/ma\
xLength",keyword:"maxLength",params:{limit:35},message:"must NOT have more than 35 characters"};e===null?e=[a]:e.push(a),
t++}if(!L.validate(r)){let a={instancePath:i+"/scheduled_at",schemaPath:"#/properties/scheduled_at/format",keyword:"form\
at",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[a]:e.push(a),t++}}}if(s.timezone!==
void 0){let r=s.timezone;if(typeof r!="string"&&r!==null){let a={instancePath:i+"/timezone",schemaPath:"#/properties/tim\
ezone/type",keyword:"type",params:{type:io.properties.timezone.type},message:"must be string,null"};e===null?e=[a]:e.push(
a),t++}if(typeof r=="string"){if(g(r)>64){let a={instancePath:i+"/timezone",schemaPath:"#/properties/timezone/maxLength",
keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};e===null?e=[a]:e.push(a),t++}if(!Zp.
test(r)){let a={instancePath:i+"/timezone",schemaPath:"#/properties/timezone/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z][A-Za-z0-9_+/-]*$"},message:'must match pattern "^[A-Za-z][A-Za-z0-9_+/-]*$"'};e===null?e=[a]:e.push(a),t++}}}}else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),t++}return at.errors=e,t===0}at.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var no={type:"object",required:[
"freq","interval","by_day","until","count"],properties:{freq:{type:"string",enum:["daily","weekly","monthly"]},interval:{
type:"integer",minimum:1,maximum:52},by_day:{type:"array",maxItems:7,uniqueItems:!0,items:{$ref:"#/components/schemas/We\
ekday"}},until:{type:["string","null"],format:"date-time",maxLength:35},count:{type:["integer","null"],minimum:1,maximum:1e3}},
additionalProperties:!1},ed={type:"string",enum:["MO","TU","WE","TH","FR","SA","SU"]};function it(s,{instancePath:i="",parentData:y,
parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=it.evaluated;if(o.dynamicProps&&(o.props=void 0),
o.dynamicItems&&(o.items=void 0),typeof s!="string"){let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(!(s==="MO"||s==="TU"||s==="WE"||s==="TH"||s==="FR"||s===
"SA"||s==="SU")){let r={instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:ed.enum},message:"must b\
e equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}return it.errors=e,t===0}it.evaluated={dynamicProps:!1,
dynamicItems:!1};function nt(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){
let e=null,t=0,o=nt.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){if(s.freq===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
freq"},message:"must have required property 'freq'"};e===null?e=[r]:e.push(r),t++}if(s.interval===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"interval"},message:"must have required property 'int\
erval'"};e===null?e=[r]:e.push(r),t++}if(s.by_day===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"by_day"},message:"must have required property 'by_day'"};e===null?e=[r]:e.push(r),t++}if(s.
until===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"until"},message:"\
must have required property 'until'"};e===null?e=[r]:e.push(r),t++}if(s.count===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"count"},message:"must have required property 'count'"};e===null?
e=[r]:e.push(r),t++}for(let r in s)if(!(r==="freq"||r==="interval"||r==="by_day"||r==="until"||r==="count")){let a={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have \
additional properties"};e===null?e=[a]:e.push(a),t++}if(s.freq!==void 0){let r=s.freq;if(typeof r!="string"){let a={instancePath:i+
"/freq",schemaPath:"#/properties/freq/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
a]:e.push(a),t++}if(!(r==="daily"||r==="weekly"||r==="monthly")){let a={instancePath:i+"/freq",schemaPath:"#/properties/\
freq/enum",keyword:"enum",params:{allowedValues:no.properties.freq.enum},message:"must be equal to one of the allowed va\
lues"};e===null?e=[a]:e.push(a),t++}}if(s.interval!==void 0){let r=s.interval;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&
isFinite(r))){let a={instancePath:i+"/interval",schemaPath:"#/properties/interval/type",keyword:"type",params:{type:"int\
eger"},message:"must be integer"};e===null?e=[a]:e.push(a),t++}if(typeof r=="number"&&isFinite(r)){if(r>52||isNaN(r)){let a={
instancePath:i+"/interval",schemaPath:"#/properties/interval/maximum",keyword:"maximum",params:{comparison:"<=",limit:52},
message:"must be <= 52"};e===null?e=[a]:e.push(a),t++}if(r<1||isNaN(r)){let a={instancePath:i+"/interval",schemaPath:"#/\
properties/interval/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[a]:e.
push(a),t++}}}if(s.by_day!==void 0){let r=s.by_day;if(Array.isArray(r)){if(r.length>7){let u={instancePath:i+"/by_day",schemaPath:"\
#/properties/by_day/maxItems",keyword:"maxItems",params:{limit:7},message:"must NOT have more than 7 items"};e===null?e=
[u]:e.push(u),t++}let a=r.length;for(let u=0;u<a;u++)it(r[u],{instancePath:i+"/by_day/"+u,parentData:r,parentDataProperty:u,
rootData:m,dynamicAnchors:l})||(e=e===null?it.errors:e.concat(it.errors),t=e.length);let n=r.length,p;if(n>1){e:for(;n--;)
for(p=n;p--;)if(Up(r[n],r[p])){let u={instancePath:i+"/by_day",schemaPath:"#/properties/by_day/uniqueItems",keyword:"uni\
queItems",params:{i:n,j:p},message:"must NOT have duplicate items (items ## "+p+" and "+n+" are identical)"};e===null?e=
[u]:e.push(u),t++;break e}}}else{let a={instancePath:i+"/by_day",schemaPath:"#/properties/by_day/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),t++}}if(s.until!==void 0){let r=s.until;if(typeof r!="st\
ring"&&r!==null){let a={instancePath:i+"/until",schemaPath:"#/properties/until/type",keyword:"type",params:{type:no.properties.
until.type},message:"must be string,null"};e===null?e=[a]:e.push(a),t++}if(typeof r=="string"){if(g(r)>35){let a={instancePath:i+
"/until",schemaPath:"#/properties/until/maxLength",keyword:"maxLength",params:{limit:35},message:"must NOT have more tha\
n 35 characters"};e===null?e=[a]:e.push(a),t++}if(!L.validate(r)){let a={instancePath:i+"/until",schemaPath:"#/propertie\
s/until/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[a]:e.push(
a),t++}}}if(s.count!==void 0){let r=s.count;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&r!==null){let a={instancePath:i+
"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type:no.properties.count.type},message:"must be int\
eger,null"};e===null?e=[a]:e.push(a),t++}if(typeof r=="number"&&isFinite(r)){if(r>1e3||isNaN(r)){let a={instancePath:i+"\
/count",schemaPath:"#/properties/count/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <=\
 1000"};e===null?e=[a]:e.push(a),t++}if(r<1||isNaN(r)){let a={instancePath:i+"/count",schemaPath:"#/properties/count/min\
imum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[a]:e.push(a),t++}}}}else{let r={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(
r),t++}return nt.errors=e,t===0}nt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ps={type:"object",required:[
"required","status","approver_ids","requested_at","requester_note","decided_by","decided_at","note","sequence"],properties:{
required:{type:"boolean"},status:{type:"string",enum:["none","pending","approved","rejected"]},approver_ids:{$ref:"#/com\
ponents/schemas/ApproverIds"},requested_at:{type:["string","null"],format:"date-time",maxLength:35},requester_note:{type:[
"string","null"],maxLength:2e3},decided_by:{anyOf:[{$ref:"#/components/schemas/Actor"},{type:"null"}]},decided_at:{type:[
"string","null"],format:"date-time",maxLength:35},note:{type:["string","null"],maxLength:2e3},sequence:{type:"integer",minimum:0,
maximum:2147483647}},additionalProperties:!1};function ot(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,
dynamicAnchors:l={}}={}){let e=null,t=0,o=ot.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
s&&typeof s=="object"&&!Array.isArray(s)){if(s.required===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"required"},message:"must have required property 'required'"};e===null?e=[a]:e.push(a),
t++}if(s.status===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"stat\
us"},message:"must have required property 'status'"};e===null?e=[a]:e.push(a),t++}if(s.approver_ids===void 0){let a={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"approver_ids"},message:"must have required property \
'approver_ids'"};e===null?e=[a]:e.push(a),t++}if(s.requested_at===void 0){let a={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"requested_at"},message:"must have required property 'requested_at'"};e===null?
e=[a]:e.push(a),t++}if(s.requester_note===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"requester_note"},message:"must have required property 'requester_note'"};e===null?e=[a]:e.push(a),t++}if(s.
decided_by===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"decided_b\
y"},message:"must have required property 'decided_by'"};e===null?e=[a]:e.push(a),t++}if(s.decided_at===void 0){let a={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"decided_at"},message:"must have required property 'd\
ecided_at'"};e===null?e=[a]:e.push(a),t++}if(s.note===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"note"},message:"must have required property 'note'"};e===null?e=[a]:e.push(a),t++}if(s.sequence===
void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"sequence"},message:"mu\
st have required property 'sequence'"};e===null?e=[a]:e.push(a),t++}for(let a in s)if(!V.call(ps.properties,a)){let n={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have \
additional properties"};e===null?e=[n]:e.push(n),t++}if(s.required!==void 0&&typeof s.required!="boolean"){let a={instancePath:i+
"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===
null?e=[a]:e.push(a),t++}if(s.status!==void 0){let a=s.status;if(typeof a!="string"){let n={instancePath:i+"/status",schemaPath:"\
#/properties/status/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(!(a===
"none"||a==="pending"||a==="approved"||a==="rejected")){let n={instancePath:i+"/status",schemaPath:"#/properties/status/\
enum",keyword:"enum",params:{allowedValues:ps.properties.status.enum},message:"must be equal to one of the allowed value\
s"};e===null?e=[n]:e.push(n),t++}}if(s.approver_ids!==void 0&&(nr(s.approver_ids,{instancePath:i+"/approver_ids",parentData:s,
parentDataProperty:"approver_ids",rootData:m,dynamicAnchors:l})||(e=e===null?nr.errors:e.concat(nr.errors),t=e.length)),
s.requested_at!==void 0){let a=s.requested_at;if(typeof a!="string"&&a!==null){let n={instancePath:i+"/requested_at",schemaPath:"\
#/properties/requested_at/type",keyword:"type",params:{type:ps.properties.requested_at.type},message:"must be string,nul\
l"};e===null?e=[n]:e.push(n),t++}if(typeof a=="string"){if(g(a)>35){let n={instancePath:i+"/requested_at",schemaPath:"#/\
properties/requested_at/maxLength",keyword:"maxLength",params:{limit:35},message:"must NOT have more than 35 characters"};
e===null?e=[n]:e.push(n),t++}if(!L.validate(a)){let n={instancePath:i+"/requested_at",schemaPath:"#/properties/requested\
_at/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[n]:e.push(
n),t++}}}if(s.requester_note!==void 0){let a=s.requester_note;if(typeof a!="string"&&a!==null){let n={instancePath:i+"/r\
equester_note",schemaPath:"#/properties/requester_note/type",keyword:"type",params:{type:ps.properties.requester_note.type},
message:"must be string,null"};e===null?e=[n]:e.push(n),t++}if(typeof a=="string"&&g(a)>2e3){let n={instancePath:i+"/req\
uester_note",schemaPath:"#/properties/requester_note/maxLength",keyword:"maxLength",params:{limit:2e3},message:"must NOT\
 have more than 2000 characters"};e===null?e=[n]:e.push(n),t++}}if(s.decided_by!==void 0){let a=s.decided_by,n=t,p=!1,u=t;
z(a,{instancePath:i+"/decided_by",parentData:s,parentDataProperty:"decided_by",rootData:m,dynamicAnchors:l})||(e=e===null?
z.errors:e.concat(z.errors),t=e.length);var r=u===t;p=p||r;let c=t;if(a!==null){let h={instancePath:i+"/decided_by",schemaPath:"\
#/properties/decided_by/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[h]:e.push(
h),t++}var r=c===t;if(p=p||r,p)t=n,e!==null&&(n?e.length=n:e=null);else{let h={instancePath:i+"/decided_by",schemaPath:"\
#/properties/decided_by/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[h]:e.push(h),
t++}}if(s.decided_at!==void 0){let a=s.decided_at;if(typeof a!="string"&&a!==null){let n={instancePath:i+"/decided_at",schemaPath:"\
#/properties/decided_at/type",keyword:"type",params:{type:ps.properties.decided_at.type},message:"must be string,null"};
e===null?e=[n]:e.push(n),t++}if(typeof a=="string"){if(g(a)>35){let n={instancePath:i+"/decided_at",schemaPath:"#/proper\
ties/decided_at/maxLength",keyword:"maxLength",params:{limit:35},message:"must NOT have more than 35 characters"};e===null?
e=[n]:e.push(n),t++}if(!L.validate(a)){let n={instancePath:i+"/decided_at",schemaPath:"#/properties/decided_at/format",keyword:"\
format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[n]:e.push(n),t++}}}if(s.note!==
void 0){let a=s.note;if(typeof a!="string"&&a!==null){let n={instancePath:i+"/note",schemaPath:"#/properties/note/type",
keyword:"type",params:{type:ps.properties.note.type},message:"must be string,null"};e===null?e=[n]:e.push(n),t++}if(typeof a==
"string"&&g(a)>2e3){let n={instancePath:i+"/note",schemaPath:"#/properties/note/maxLength",keyword:"maxLength",params:{limit:2e3},
message:"must NOT have more than 2000 characters"};e===null?e=[n]:e.push(n),t++}}if(s.sequence!==void 0){let a=s.sequence;
if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let n={instancePath:i+"/sequence",schemaPath:"#/properties/seq\
uence/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(typeof a==
"number"&&isFinite(a)){if(a>2147483647||isNaN(a)){let n={instancePath:i+"/sequence",schemaPath:"#/properties/sequence/ma\
ximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647},message:"must be <= 2147483647"};e===null?e=[n]:e.push(
n),t++}if(a<0||isNaN(a)){let n={instancePath:i+"/sequence",schemaPath:"#/properties/sequence/minimum",keyword:"minimum",
params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),t++}}}}else{let a={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),t++}return ot.errors=e,
t===0}ot.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function I(s,{instancePath:i="",parentData:y,parentDataProperty:f,
rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=I.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.
items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){let u={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[u]:e.push(u),t++}
if(s.workspace_id===void 0){let u={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"wo\
rkspace_id"},message:"must have required property 'workspace_id'"};e===null?e=[u]:e.push(u),t++}if(s.brand_id===void 0){
let u={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"brand_id"},message:"must have \
required property 'brand_id'"};e===null?e=[u]:e.push(u),t++}if(s.status===void 0){let u={instancePath:i,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=
[u]:e.push(u),t++}if(s.source===void 0){let u={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
source"},message:"must have required property 'source'"};e===null?e=[u]:e.push(u),t++}if(s.external_ref===void 0){let u={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"external_ref"},message:"must have req\
uired property 'external_ref'"};e===null?e=[u]:e.push(u),t++}if(s.content===void 0){let u={instancePath:i,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"content"},message:"must have required property 'content'"};e===null?
e=[u]:e.push(u),t++}if(s.title===void 0){let u={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
title"},message:"must have required property 'title'"};e===null?e=[u]:e.push(u),t++}if(s.link===void 0){let u={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"link"},message:"must have required property 'link'"};
e===null?e=[u]:e.push(u),t++}if(s.media===void 0){let u={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"media"},message:"must have required property 'media'"};e===null?e=[u]:e.push(u),t++}if(s.targets===void 0){
let u={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"targets"},message:"must have r\
equired property 'targets'"};e===null?e=[u]:e.push(u),t++}if(s.thread===void 0){let u={instancePath:i,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:"thread"},message:"must have required property 'thread'"};e===null?e=[u]:
e.push(u),t++}if(s.first_comment===void 0){let u={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
first_comment"},message:"must have required property 'first_comment'"};e===null?e=[u]:e.push(u),t++}if(s.labels===void 0){
let u={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"labels"},message:"must have re\
quired property 'labels'"};e===null?e=[u]:e.push(u),t++}if(s.notes===void 0){let u={instancePath:i,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"notes"},message:"must have required property 'notes'"};e===null?e=[u]:e.push(
u),t++}if(s.shorten_links===void 0){let u={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
shorten_links"},message:"must have required property 'shorten_links'"};e===null?e=[u]:e.push(u),t++}if(s.schedule===void 0){
let u={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"schedule"},message:"must have \
required property 'schedule'"};e===null?e=[u]:e.push(u),t++}if(s.recurrence===void 0){let u={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"recurrence"},message:"must have required property 'recurrence'"};
e===null?e=[u]:e.push(u),t++}if(s.approval===void 0){let u={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"approval"},message:"must have required property 'approval'"};e===null?e=[u]:e.push(u),t++}if(s.created_by===
void 0){let u={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"created_by"},message:"\
must have required property 'created_by'"};e===null?e=[u]:e.push(u),t++}if(s.created_at===void 0){let u={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"created_at"},message:"must have required property 'c\
reated_at'"};e===null?e=[u]:e.push(u),t++}if(s.updated_at===void 0){let u={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"updated_at"},message:"must have required property 'updated_at'"};e===null?e=[u]:e.push(
u),t++}if(s.published_at===void 0){let u={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
published_at"},message:"must have required property 'published_at'"};e===null?e=[u]:e.push(u),t++}if(s.version===void 0){
let u={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"must have r\
equired property 'version'"};e===null?e=[u]:e.push(u),t++}for(let u in s)if(!V.call(os.properties,u)){let c={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have \
additional properties"};e===null?e=[c]:e.push(c),t++}if(s.id!==void 0&&(ur(s.id,{instancePath:i+"/id",parentData:s,parentDataProperty:"\
id",rootData:m,dynamicAnchors:l})||(e=e===null?ur.errors:e.concat(ur.errors),t=e.length)),s.workspace_id!==void 0&&(b(s.
workspace_id,{instancePath:i+"/workspace_id",parentData:s,parentDataProperty:"workspace_id",rootData:m,dynamicAnchors:l})||
(e=e===null?b.errors:e.concat(b.errors),t=e.length)),s.brand_id!==void 0){let u=s.brand_id;if(typeof u!="string"&&u!==null){
let c={instancePath:i+"/brand_id",schemaPath:"#/properties/brand_id/type",keyword:"type",params:{type:os.properties.brand_id.
type},message:"must be string,null"};e===null?e=[c]:e.push(c),t++}if(typeof u=="string"){if(g(u)>46){let c={instancePath:i+
"/brand_id",schemaPath:"#/properties/brand_id/maxLength",keyword:"maxLength",params:{limit:46},message:"must NOT have mo\
re than 46 characters"};e===null?e=[c]:e.push(c),t++}if(!lo.test(u)){let c={instancePath:i+"/brand_id",schemaPath:"#/pro\
perties/brand_id/pattern",keyword:"pattern",params:{pattern:"^brand_[a-z0-9]{1,40}$"},message:'must match pattern "^bran\
d_[a-z0-9]{1,40}$"'};e===null?e=[c]:e.push(c),t++}}}if(s.status!==void 0&&(qe(s.status,{instancePath:i+"/status",parentData:s,
parentDataProperty:"status",rootData:m,dynamicAnchors:l})||(e=e===null?qe.errors:e.concat(qe.errors),t=e.length)),s.source!==
void 0&&(Gs(s.source,{instancePath:i+"/source",parentData:s,parentDataProperty:"source",rootData:m,dynamicAnchors:l})||(e=
e===null?Gs.errors:e.concat(Gs.errors),t=e.length)),s.external_ref!==void 0){let u=s.external_ref;if(typeof u!="string"&&
u!==null){let c={instancePath:i+"/external_ref",schemaPath:"#/properties/external_ref/type",keyword:"type",params:{type:os.
properties.external_ref.type},message:"must be string,null"};e===null?e=[c]:e.push(c),t++}if(typeof u=="string"&&g(u)>200){
let c={instancePath:i+"/external_ref",schemaPath:"#/properties/external_ref/maxLength",keyword:"maxLength",params:{limit:200},
message:"must NOT have more than 200 characters"};e===null?e=[c]:e.push(c),t++}}if(s.content!==void 0){let u=s.content;if(typeof u==
"string"){if(g(u)>1e5){let c={instancePath:i+"/content",schemaPath:"#/properties/content/maxLength",keyword:"maxLength",
params:{limit:1e5},message:"must NOT have more than 100000 characters"};e===null?e=[c]:e.push(c),t++}}else{let c={instancePath:i+
"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[c]:e.push(c),t++}}if(s.title!==void 0){let u=s.title;if(typeof u!="string"&&u!==null){let c={instancePath:i+"/title",
schemaPath:"#/properties/title/type",keyword:"type",params:{type:os.properties.title.type},message:"must be string,null"};
e===null?e=[c]:e.push(c),t++}if(typeof u=="string"&&g(u)>300){let c={instancePath:i+"/title",schemaPath:"#/properties/ti\
tle/maxLength",keyword:"maxLength",params:{limit:300},message:"must NOT have more than 300 characters"};e===null?e=[c]:e.
push(c),t++}}if(s.link!==void 0){let u=s.link,c=t,h=!1,v=t;Xs(u,{instancePath:i+"/link",parentData:s,parentDataProperty:"\
link",rootData:m,dynamicAnchors:l})||(e=e===null?Xs.errors:e.concat(Xs.errors),t=e.length);var r=v===t;h=h||r;let w=t;if(u!==
null){let x={instancePath:i+"/link",schemaPath:"#/properties/link/anyOf/1/type",keyword:"type",params:{type:"null"},message:"\
must be null"};e===null?e=[x]:e.push(x),t++}var r=w===t;if(h=h||r,h)t=c,e!==null&&(c?e.length=c:e=null);else{let x={instancePath:i+
"/link",schemaPath:"#/properties/link/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?
e=[x]:e.push(x),t++}}if(s.media!==void 0){let u=s.media;if(Array.isArray(u)){if(u.length>35){let h={instancePath:i+"/med\
ia",schemaPath:"#/properties/media/maxItems",keyword:"maxItems",params:{limit:35},message:"must NOT have more than 35 it\
ems"};e===null?e=[h]:e.push(h),t++}let c=u.length;for(let h=0;h<c;h++)pe(u[h],{instancePath:i+"/media/"+h,parentData:u,parentDataProperty:h,
rootData:m,dynamicAnchors:l})||(e=e===null?pe.errors:e.concat(pe.errors),t=e.length)}else{let c={instancePath:i+"/media",
schemaPath:"#/properties/media/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[c]:e.push(
c),t++}}if(s.targets!==void 0){let u=s.targets;if(Array.isArray(u)){if(u.length>50){let h={instancePath:i+"/targets",schemaPath:"\
#/properties/targets/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 items"};e===null?
e=[h]:e.push(h),t++}let c=u.length;for(let h=0;h<c;h++)dr(u[h],{instancePath:i+"/targets/"+h,parentData:u,parentDataProperty:h,
rootData:m,dynamicAnchors:l})||(e=e===null?dr.errors:e.concat(dr.errors),t=e.length)}else{let c={instancePath:i+"/target\
s",schemaPath:"#/properties/targets/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[c]:e.
push(c),t++}}if(s.thread!==void 0){let u=s.thread;if(Array.isArray(u)){if(u.length>25){let h={instancePath:i+"/thread",schemaPath:"\
#/properties/thread/maxItems",keyword:"maxItems",params:{limit:25},message:"must NOT have more than 25 items"};e===null?
e=[h]:e.push(h),t++}let c=u.length;for(let h=0;h<c;h++)st(u[h],{instancePath:i+"/thread/"+h,parentData:u,parentDataProperty:h,
rootData:m,dynamicAnchors:l})||(e=e===null?st.errors:e.concat(st.errors),t=e.length)}else{let c={instancePath:i+"/thread",
schemaPath:"#/properties/thread/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[c]:e.push(
c),t++}}if(s.first_comment!==void 0){let u=s.first_comment,c=t,h=!1,v=t;tt(u,{instancePath:i+"/first_comment",parentData:s,
parentDataProperty:"first_comment",rootData:m,dynamicAnchors:l})||(e=e===null?tt.errors:e.concat(tt.errors),t=e.length);
var a=v===t;h=h||a;let w=t;if(u!==null){let x={instancePath:i+"/first_comment",schemaPath:"#/properties/first_comment/an\
yOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[x]:e.push(x),t++}var a=w===t;if(h=h||
a,h)t=c,e!==null&&(c?e.length=c:e=null);else{let x={instancePath:i+"/first_comment",schemaPath:"#/properties/first_comme\
nt/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[x]:e.push(x),t++}}if(s.labels!==
void 0){let u=s.labels;if(Array.isArray(u)){if(u.length>20){let h={instancePath:i+"/labels",schemaPath:"#/properties/lab\
els/maxItems",keyword:"maxItems",params:{limit:20},message:"must NOT have more than 20 items"};e===null?e=[h]:e.push(h),
t++}let c=u.length;for(let h=0;h<c;h++){let v=u[h];if(typeof v=="string"){if(g(v)>50){let w={instancePath:i+"/labels/"+h,
schemaPath:"#/properties/labels/items/maxLength",keyword:"maxLength",params:{limit:50},message:"must NOT have more than \
50 characters"};e===null?e=[w]:e.push(w),t++}}else{let w={instancePath:i+"/labels/"+h,schemaPath:"#/properties/labels/it\
ems/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[w]:e.push(w),t++}}}else{let c={instancePath:i+
"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=
[c]:e.push(c),t++}}if(s.notes!==void 0){let u=s.notes;if(typeof u!="string"&&u!==null){let c={instancePath:i+"/notes",schemaPath:"\
#/properties/notes/type",keyword:"type",params:{type:os.properties.notes.type},message:"must be string,null"};e===null?e=
[c]:e.push(c),t++}if(typeof u=="string"&&g(u)>2e3){let c={instancePath:i+"/notes",schemaPath:"#/properties/notes/maxLeng\
th",keyword:"maxLength",params:{limit:2e3},message:"must NOT have more than 2000 characters"};e===null?e=[c]:e.push(c),t++}}
if(s.shorten_links!==void 0&&typeof s.shorten_links!="boolean"){let u={instancePath:i+"/shorten_links",schemaPath:"#/pro\
perties/shorten_links/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[u]:e.push(u),t++}
if(s.schedule!==void 0&&(at(s.schedule,{instancePath:i+"/schedule",parentData:s,parentDataProperty:"schedule",rootData:m,
dynamicAnchors:l})||(e=e===null?at.errors:e.concat(at.errors),t=e.length)),s.recurrence!==void 0){let u=s.recurrence,c=t,
h=!1,v=t;nt(u,{instancePath:i+"/recurrence",parentData:s,parentDataProperty:"recurrence",rootData:m,dynamicAnchors:l})||
(e=e===null?nt.errors:e.concat(nt.errors),t=e.length);var n=v===t;h=h||n;let w=t;if(u!==null){let x={instancePath:i+"/re\
currence",schemaPath:"#/properties/recurrence/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};
e===null?e=[x]:e.push(x),t++}var n=w===t;if(h=h||n,h)t=c,e!==null&&(c?e.length=c:e=null);else{let x={instancePath:i+"/re\
currence",schemaPath:"#/properties/recurrence/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===
null?e=[x]:e.push(x),t++}}if(s.approval!==void 0&&(ot(s.approval,{instancePath:i+"/approval",parentData:s,parentDataProperty:"\
approval",rootData:m,dynamicAnchors:l})||(e=e===null?ot.errors:e.concat(ot.errors),t=e.length)),s.created_by!==void 0){let u=s.
created_by,c=t,h=!1,v=t;z(u,{instancePath:i+"/created_by",parentData:s,parentDataProperty:"created_by",rootData:m,dynamicAnchors:l})||
(e=e===null?z.errors:e.concat(z.errors),t=e.length);var p=v===t;h=h||p;let w=t;if(u!==null){let x={instancePath:i+"/crea\
ted_by",schemaPath:"#/properties/created_by/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===
null?e=[x]:e.push(x),t++}var p=w===t;if(h=h||p,h)t=c,e!==null&&(c?e.length=c:e=null);else{let x={instancePath:i+"/create\
d_by",schemaPath:"#/properties/created_by/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?
e=[x]:e.push(x),t++}}if(s.created_at!==void 0&&(P(s.created_at,{instancePath:i+"/created_at",parentData:s,parentDataProperty:"\
created_at",rootData:m,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),s.updated_at!==void 0&&(P(
s.updated_at,{instancePath:i+"/updated_at",parentData:s,parentDataProperty:"updated_at",rootData:m,dynamicAnchors:l})||(e=
e===null?P.errors:e.concat(P.errors),t=e.length)),s.published_at!==void 0){let u=s.published_at;if(typeof u!="string"&&u!==
null){let c={instancePath:i+"/published_at",schemaPath:"#/properties/published_at/type",keyword:"type",params:{type:os.properties.
published_at.type},message:"must be string,null"};e===null?e=[c]:e.push(c),t++}if(typeof u=="string"){if(g(u)>35){let c={
instancePath:i+"/published_at",schemaPath:"#/properties/published_at/maxLength",keyword:"maxLength",params:{limit:35},message:"\
must NOT have more than 35 characters"};e===null?e=[c]:e.push(c),t++}if(!L.validate(u)){let c={instancePath:i+"/publishe\
d_at",schemaPath:"#/properties/published_at/format",keyword:"format",params:{format:"date-time"},message:'must match for\
mat "date-time"'};e===null?e=[c]:e.push(c),t++}}}if(s.version!==void 0){let u=s.version;if(!(typeof u=="number"&&!(u%1)&&
!isNaN(u)&&isFinite(u))){let c={instancePath:i+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[c]:e.push(c),t++}if(typeof u=="number"&&isFinite(u)){if(u>2147483647||
isNaN(u)){let c={instancePath:i+"/version",schemaPath:"#/properties/version/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:2147483647},message:"must be <= 2147483647"};e===null?e=[c]:e.push(c),t++}if(u<1||isNaN(u)){let c={instancePath:i+
"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be\
 >= 1"};e===null?e=[c]:e.push(c),t++}}}}else{let u={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"};e===null?e=[u]:e.push(u),t++}return I.errors=e,t===0}I.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Wi(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){
let e=null,t=0,o=Wi.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){if(s.success===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
success"},message:"must have required property 'success'"};e===null?e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};
e===null?e=[r]:e.push(r),t++}if(s.pagination===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"pagination"},message:"must have required property 'pagination'"};e===null?e=[r]:e.push(r),t++}for(let r in s)
if(!(r==="success"||r==="data"||r==="pagination")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),
t++}if(s.success!==void 0&&(_(s.success,{instancePath:i+"/success",parentData:s,parentDataProperty:"success",rootData:m,
dynamicAnchors:l})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),s.data!==void 0){let r=s.data;if(Array.isArray(
r)){if(r.length>100){let n={instancePath:i+"/data",schemaPath:"#/properties/data/maxItems",keyword:"maxItems",params:{limit:100},
message:"must NOT have more than 100 items"};e===null?e=[n]:e.push(n),t++}let a=r.length;for(let n=0;n<a;n++)I(r[n],{instancePath:i+
"/data/"+n,parentData:r,parentDataProperty:n,rootData:m,dynamicAnchors:l})||(e=e===null?I.errors:e.concat(I.errors),t=e.
length)}else{let a={instancePath:i+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[a]:e.push(a),t++}}s.pagination!==void 0&&(D(s.pagination,{instancePath:i+"/pagination",parentData:s,
parentDataProperty:"pagination",rootData:m,dynamicAnchors:l})||(e=e===null?D.errors:e.concat(D.errors),t=e.length))}else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),t++}return Wi.errors=e,t===0}Wi.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var je=Zi;function pt(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=pt.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.warnings===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"wa\
rnings"},message:"must have required property 'warnings'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(r!=="warnings"){
let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}if(s.warnings!==void 0){let r=s.warnings;if(Array.isArray(
r)){if(r.length>20){let n={instancePath:i+"/warnings",schemaPath:"#/properties/warnings/maxItems",keyword:"maxItems",params:{
limit:20},message:"must NOT have more than 20 items"};e===null?e=[n]:e.push(n),t++}let a=r.length;for(let n=0;n<a;n++)K(
r[n],{instancePath:i+"/warnings/"+n,parentData:r,parentDataProperty:n,rootData:m,dynamicAnchors:l})||(e=e===null?K.errors:
e.concat(K.errors),t=e.length)}else{let a={instancePath:i+"/warnings",schemaPath:"#/properties/warnings/type",keyword:"t\
ype",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return pt.errors=e,
t===0}pt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Zi(s,{instancePath:i="",parentData:y,parentDataProperty:f,
rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=Zi.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.success===void 0){let r={instancePath:i,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"success"},message:"must have required property 'success'"};e===null?
e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
data"},message:"must have required property 'data'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="success"||r===
"data"||r==="meta")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}s.success!==void 0&&(_(s.success,{instancePath:i+
"/success",parentData:s,parentDataProperty:"success",rootData:m,dynamicAnchors:l})||(e=e===null?_.errors:e.concat(_.errors),
t=e.length)),s.data!==void 0&&(I(s.data,{instancePath:i+"/data",parentData:s,parentDataProperty:"data",rootData:m,dynamicAnchors:l})||
(e=e===null?I.errors:e.concat(I.errors),t=e.length)),s.meta!==void 0&&(pt(s.meta,{instancePath:i+"/meta",parentData:s,parentDataProperty:"\
meta",rootData:m,dynamicAnchors:l})||(e=e===null?pt.errors:e.concat(pt.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Zi.errors=e,
t===0}Zi.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var fm=Bi;function mt(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=mt.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.count===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"count"},
message:"must have required property 'count'"};e===null?e=[r]:e.push(r),t++}if(s.limit===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"limit"},message:"must have required property 'limit'"};e===null?
e=[r]:e.push(r),t++}if(s.counting===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
counting"},message:"must have required property 'counting'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="count"||
r==="limit"||r==="counting")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}if(s.count!==void 0){let r=s.
count;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+"/count",schemaPath:"#/properties/\
count/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),t++}if(typeof r==
"number"&&isFinite(r)){if(r>1e6||isNaN(r)){let a={instancePath:i+"/count",schemaPath:"#/properties/count/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000"};e===null?e=[a]:e.push(a),t++}if(r<0||isNaN(r)){
let a={instancePath:i+"/count",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};e===null?e=[a]:e.push(a),t++}}}if(s.limit!==void 0){let r=s.limit;if(!(typeof r=="number"&&!(r%1)&&
!isNaN(r)&&isFinite(r))){let a={instancePath:i+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};e===null?e=[a]:e.push(a),t++}if(typeof r=="number"&&isFinite(r)){if(r>1e5||isNaN(r)){
let a={instancePath:i+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e5},
message:"must be <= 100000"};e===null?e=[a]:e.push(a),t++}if(r<0||isNaN(r)){let a={instancePath:i+"/limit",schemaPath:"#\
/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[a]:e.push(
a),t++}}}s.counting!==void 0&&(mr(s.counting,{instancePath:i+"/counting",parentData:s,parentDataProperty:"counting",rootData:m,
dynamicAnchors:l})||(e=e===null?mr.errors:e.concat(mr.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return mt.errors=e,t===0}mt.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function lt(s,{instancePath:i="",parentData:y,parentDataProperty:f,
rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=lt.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.connection_id===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"connection_id"},message:"must have required property 'connection\
_id'"};e===null?e=[r]:e.push(r),t++}if(s.network===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"network"},message:"must have required property 'network'"};e===null?e=[r]:e.push(r),t++}if(s.
valid===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"valid"},message:"\
must have required property 'valid'"};e===null?e=[r]:e.push(r),t++}if(s.length===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"length"},message:"must have required property 'length'"};e===null?
e=[r]:e.push(r),t++}if(s.errors===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
errors"},message:"must have required property 'errors'"};e===null?e=[r]:e.push(r),t++}if(s.warnings===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"warnings"},message:"must have required property 'war\
nings'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="connection_id"||r==="network"||r==="valid"||r==="length"||
r==="errors"||r==="warnings")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}if(s.connection_id!==
void 0&&(H(s.connection_id,{instancePath:i+"/connection_id",parentData:s,parentDataProperty:"connection_id",rootData:m,dynamicAnchors:l})||
(e=e===null?H.errors:e.concat(H.errors),t=e.length)),s.network!==void 0&&(Y(s.network,{instancePath:i+"/network",parentData:s,
parentDataProperty:"network",rootData:m,dynamicAnchors:l})||(e=e===null?Y.errors:e.concat(Y.errors),t=e.length)),s.valid!==
void 0&&typeof s.valid!="boolean"){let r={instancePath:i+"/valid",schemaPath:"#/properties/valid/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),t++}if(s.length!==void 0&&(mt(s.length,{instancePath:i+
"/length",parentData:s,parentDataProperty:"length",rootData:m,dynamicAnchors:l})||(e=e===null?mt.errors:e.concat(mt.errors),
t=e.length)),s.errors!==void 0){let r=s.errors;if(Array.isArray(r)){if(r.length>50){let n={instancePath:i+"/errors",schemaPath:"\
#/properties/errors/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 items"};e===null?
e=[n]:e.push(n),t++}let a=r.length;for(let n=0;n<a;n++)K(r[n],{instancePath:i+"/errors/"+n,parentData:r,parentDataProperty:n,
rootData:m,dynamicAnchors:l})||(e=e===null?K.errors:e.concat(K.errors),t=e.length)}else{let a={instancePath:i+"/errors",
schemaPath:"#/properties/errors/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(
a),t++}}if(s.warnings!==void 0){let r=s.warnings;if(Array.isArray(r)){if(r.length>50){let n={instancePath:i+"/warnings",
schemaPath:"#/properties/warnings/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 ite\
ms"};e===null?e=[n]:e.push(n),t++}let a=r.length;for(let n=0;n<a;n++)K(r[n],{instancePath:i+"/warnings/"+n,parentData:r,
parentDataProperty:n,rootData:m,dynamicAnchors:l})||(e=e===null?K.errors:e.concat(K.errors),t=e.length)}else{let a={instancePath:i+
"/warnings",schemaPath:"#/properties/warnings/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[a]:e.push(a),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must\
 be object"};e===null?e=[r]:e.push(r),t++}return lt.errors=e,t===0}lt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function ut(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=ut.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.valid===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"valid"},
message:"must have required property 'valid'"};e===null?e=[r]:e.push(r),t++}if(s.results===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"results"},message:"must have required property 'resu\
lts'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="valid"||r==="results")){let a={instancePath:i,schemaPath:"#\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional pr\
operties"};e===null?e=[a]:e.push(a),t++}if(s.valid!==void 0&&typeof s.valid!="boolean"){let r={instancePath:i+"/valid",schemaPath:"\
#/properties/valid/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),t++}
if(s.results!==void 0){let r=s.results;if(Array.isArray(r)){if(r.length>50){let n={instancePath:i+"/results",schemaPath:"\
#/properties/results/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 items"};e===null?
e=[n]:e.push(n),t++}let a=r.length;for(let n=0;n<a;n++)lt(r[n],{instancePath:i+"/results/"+n,parentData:r,parentDataProperty:n,
rootData:m,dynamicAnchors:l})||(e=e===null?lt.errors:e.concat(lt.errors),t=e.length)}else{let a={instancePath:i+"/result\
s",schemaPath:"#/properties/results/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.
push(a),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"};e===null?e=[r]:e.push(r),t++}return ut.errors=e,t===0}ut.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Bi(s,{
instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=Bi.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.success===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"success"},message:"mus\
t have required property 'success'"};e===null?e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=
[r]:e.push(r),t++}for(let r in s)if(!(r==="success"||r==="data")){let a={instancePath:i,schemaPath:"#/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?
e=[a]:e.push(a),t++}s.success!==void 0&&(_(s.success,{instancePath:i+"/success",parentData:s,parentDataProperty:"success",
rootData:m,dynamicAnchors:l})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),s.data!==void 0&&(ut(s.data,{instancePath:i+
"/data",parentData:s,parentDataProperty:"data",rootData:m,dynamicAnchors:l})||(e=e===null?ut.errors:e.concat(ut.errors),
t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[r]:e.push(r),t++}return Bi.errors=e,t===0}Bi.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ym=Ki;var rd=new RegExp("^job_[a-z0-9]{1,40}$","u");function cr(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,
dynamicAnchors:l={}}={}){let e=null,t=0,o=cr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s=="string"){if(g(s)>44){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:44},message:"\
must NOT have more than 44 characters"};e===null?e=[r]:e.push(r),t++}if(!rd.test(s)){let r={instancePath:i,schemaPath:"#\
/pattern",keyword:"pattern",params:{pattern:"^job_[a-z0-9]{1,40}$"},message:'must match pattern "^job_[a-z0-9]{1,40}$"'};
e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),t++}return cr.errors=e,t===0}cr.evaluated={dynamicProps:!1,dynamicItems:!1};function dt(s,{
instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=dt.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.job_id===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"job_id"},message:"must\
 have required property 'job_id'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(r!=="job_id"){let a={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional p\
roperties"};e===null?e=[a]:e.push(a),t++}s.job_id!==void 0&&(cr(s.job_id,{instancePath:i+"/job_id",parentData:s,parentDataProperty:"\
job_id",rootData:m,dynamicAnchors:l})||(e=e===null?cr.errors:e.concat(cr.errors),t=e.length))}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return dt.
errors=e,t===0}dt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ki(s,{instancePath:i="",parentData:y,parentDataProperty:f,
rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=Ki.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.success===void 0){let r={instancePath:i,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"success"},message:"must have required property 'success'"};e===null?
e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
data"},message:"must have required property 'data'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="success"||r===
"data")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}s.success!==void 0&&(_(s.success,{instancePath:i+
"/success",parentData:s,parentDataProperty:"success",rootData:m,dynamicAnchors:l})||(e=e===null?_.errors:e.concat(_.errors),
t=e.length)),s.data!==void 0&&(dt(s.data,{instancePath:i+"/data",parentData:s,parentDataProperty:"data",rootData:m,dynamicAnchors:l})||
(e=e===null?dt.errors:e.concat(dt.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Ki.errors=e,t===0}Ki.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var hm=Mi;var Rp={type:"object",required:["at","actor","action","from","to","note"],properties:{at:{$ref:"#/components/schemas/Tim\
estamp"},actor:{anyOf:[{$ref:"#/components/schemas/Actor"},{type:"null"}]},action:{type:"string",enum:["created","update\
d","scheduled","unscheduled","submitted","approved","rejected","publishing","retried","published","partial","failed","wi\
thdrawn"]},from:{anyOf:[{$ref:"#/components/schemas/PostStatus"},{type:"null"}]},to:{$ref:"#/components/schemas/PostStat\
us"},note:{type:["string","null"],maxLength:2e3}},additionalProperties:!1};function ct(s,{instancePath:i="",parentData:y,
parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=ct.evaluated;if(o.dynamicProps&&(o.props=void 0),
o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.at===void 0){let n={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"at"},message:"must have required property 'at'"};e===null?e=[n]:
e.push(n),t++}if(s.actor===void 0){let n={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
actor"},message:"must have required property 'actor'"};e===null?e=[n]:e.push(n),t++}if(s.action===void 0){let n={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"action"},message:"must have required property 'actio\
n'"};e===null?e=[n]:e.push(n),t++}if(s.from===void 0){let n={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"from"},message:"must have required property 'from'"};e===null?e=[n]:e.push(n),t++}if(s.to===void 0){let n={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"to"},message:"must have required prop\
erty 'to'"};e===null?e=[n]:e.push(n),t++}if(s.note===void 0){let n={instancePath:i,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"note"},message:"must have required property 'note'"};e===null?e=[n]:e.push(n),t++}for(let n in s)
if(!(n==="at"||n==="actor"||n==="action"||n==="from"||n==="to"||n==="note")){let p={instancePath:i,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};
e===null?e=[p]:e.push(p),t++}if(s.at!==void 0&&(P(s.at,{instancePath:i+"/at",parentData:s,parentDataProperty:"at",rootData:m,
dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),s.actor!==void 0){let n=s.actor,p=t,u=!1,c=t;z(
n,{instancePath:i+"/actor",parentData:s,parentDataProperty:"actor",rootData:m,dynamicAnchors:l})||(e=e===null?z.errors:e.
concat(z.errors),t=e.length);var r=c===t;u=u||r;let h=t;if(n!==null){let v={instancePath:i+"/actor",schemaPath:"#/proper\
ties/actor/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[v]:e.push(v),t++}var r=h===
t;if(u=u||r,u)t=p,e!==null&&(p?e.length=p:e=null);else{let v={instancePath:i+"/actor",schemaPath:"#/properties/actor/any\
Of",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[v]:e.push(v),t++}}if(s.action!==void 0){
let n=s.action;if(typeof n!="string"){let p={instancePath:i+"/action",schemaPath:"#/properties/action/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),t++}if(!(n==="created"||n==="updated"||n===
"scheduled"||n==="unscheduled"||n==="submitted"||n==="approved"||n==="rejected"||n==="publishing"||n==="retried"||n==="p\
ublished"||n==="partial"||n==="failed"||n==="withdrawn")){let p={instancePath:i+"/action",schemaPath:"#/properties/actio\
n/enum",keyword:"enum",params:{allowedValues:Rp.properties.action.enum},message:"must be equal to one of the allowed val\
ues"};e===null?e=[p]:e.push(p),t++}}if(s.from!==void 0){let n=s.from,p=t,u=!1,c=t;qe(n,{instancePath:i+"/from",parentData:s,
parentDataProperty:"from",rootData:m,dynamicAnchors:l})||(e=e===null?qe.errors:e.concat(qe.errors),t=e.length);var a=c===
t;u=u||a;let h=t;if(n!==null){let v={instancePath:i+"/from",schemaPath:"#/properties/from/anyOf/1/type",keyword:"type",params:{
type:"null"},message:"must be null"};e===null?e=[v]:e.push(v),t++}var a=h===t;if(u=u||a,u)t=p,e!==null&&(p?e.length=p:e=
null);else{let v={instancePath:i+"/from",schemaPath:"#/properties/from/anyOf",keyword:"anyOf",params:{},message:"must ma\
tch a schema in anyOf"};e===null?e=[v]:e.push(v),t++}}if(s.to!==void 0&&(qe(s.to,{instancePath:i+"/to",parentData:s,parentDataProperty:"\
to",rootData:m,dynamicAnchors:l})||(e=e===null?qe.errors:e.concat(qe.errors),t=e.length)),s.note!==void 0){let n=s.note;
if(typeof n!="string"&&n!==null){let p={instancePath:i+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{
type:Rp.properties.note.type},message:"must be string,null"};e===null?e=[p]:e.push(p),t++}if(typeof n=="string"&&g(n)>2e3){
let p={instancePath:i+"/note",schemaPath:"#/properties/note/maxLength",keyword:"maxLength",params:{limit:2e3},message:"m\
ust NOT have more than 2000 characters"};e===null?e=[p]:e.push(p),t++}}}else{let n={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return ct.errors=e,t===0}ct.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function Mi(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,
dynamicAnchors:l={}}={}){let e=null,t=0,o=Mi.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
s&&typeof s=="object"&&!Array.isArray(s)){if(s.success===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"success"},message:"must have required property 'success'"};e===null?e=[r]:e.push(r),t++}
if(s.data===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"data"},message:"\
must have required property 'data'"};e===null?e=[r]:e.push(r),t++}if(s.pagination===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"pagination"},message:"must have required property 'pagination'"};
e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="success"||r==="data"||r==="pagination")){let a={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional p\
roperties"};e===null?e=[a]:e.push(a),t++}if(s.success!==void 0&&(_(s.success,{instancePath:i+"/success",parentData:s,parentDataProperty:"\
success",rootData:m,dynamicAnchors:l})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),s.data!==void 0){let r=s.data;
if(Array.isArray(r)){if(r.length>100){let n={instancePath:i+"/data",schemaPath:"#/properties/data/maxItems",keyword:"max\
Items",params:{limit:100},message:"must NOT have more than 100 items"};e===null?e=[n]:e.push(n),t++}let a=r.length;for(let n=0;n<
a;n++)ct(r[n],{instancePath:i+"/data/"+n,parentData:r,parentDataProperty:n,rootData:m,dynamicAnchors:l})||(e=e===null?ct.
errors:e.concat(ct.errors),t=e.length)}else{let a={instancePath:i+"/data",schemaPath:"#/properties/data/type",keyword:"t\
ype",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),t++}}s.pagination!==void 0&&(D(s.pagination,
{instancePath:i+"/pagination",parentData:s,parentDataProperty:"pagination",rootData:m,dynamicAnchors:l})||(e=e===null?D.
errors:e.concat(D.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Mi.errors=e,t===0}Mi.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var gm=Ui;var sd=new RegExp("^label_[a-z0-9]{1,40}$","u"),td=new RegExp("^#[0-9a-f]{6}$","u");function ft(s,{instancePath:i="",parentData:y,
parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=ft.evaluated;if(o.dynamicProps&&(o.props=void 0),
o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[r]:
e.push(r),t++}if(s.name===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
name"},message:"must have required property 'name'"};e===null?e=[r]:e.push(r),t++}if(s.color===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"color"},message:"must have required property 'color'"};
e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="id"||r==="name"||r==="color")){let a={instancePath:i,schemaPath:"#\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional pr\
operties"};e===null?e=[a]:e.push(a),t++}if(s.id!==void 0){let r=s.id;if(typeof r=="string"){if(g(r)>46){let a={instancePath:i+
"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit:46},message:"must NOT have more than 46 c\
haracters"};e===null?e=[a]:e.push(a),t++}if(!sd.test(r)){let a={instancePath:i+"/id",schemaPath:"#/properties/id/pattern",
keyword:"pattern",params:{pattern:"^label_[a-z0-9]{1,40}$"},message:'must match pattern "^label_[a-z0-9]{1,40}$"'};e===null?
e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[a]:e.push(a),t++}}if(s.name!==void 0){let r=s.name;if(typeof r=="string"){if(g(
r)>50){let a={instancePath:i+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:50},message:"\
must NOT have more than 50 characters"};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/name",schemaPath:"#/p\
roperties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}}if(s.
color!==void 0){let r=s.color;if(typeof r=="string"){if(g(r)>7){let a={instancePath:i+"/color",schemaPath:"#/properties/\
color/maxLength",keyword:"maxLength",params:{limit:7},message:"must NOT have more than 7 characters"};e===null?e=[a]:e.push(
a),t++}if(!td.test(r)){let a={instancePath:i+"/color",schemaPath:"#/properties/color/pattern",keyword:"pattern",params:{
pattern:"^#[0-9a-f]{6}$"},message:'must match pattern "^#[0-9a-f]{6}$"'};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+
"/color",schemaPath:"#/properties/color/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[a]:e.push(a),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must b\
e object"};e===null?e=[r]:e.push(r),t++}return ft.errors=e,t===0}ft.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function Ui(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=Ui.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.success===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"suc\
cess"},message:"must have required property 'success'"};e===null?e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};
e===null?e=[r]:e.push(r),t++}if(s.pagination===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"pagination"},message:"must have required property 'pagination'"};e===null?e=[r]:e.push(r),t++}for(let r in s)
if(!(r==="success"||r==="data"||r==="pagination")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),
t++}if(s.success!==void 0&&(_(s.success,{instancePath:i+"/success",parentData:s,parentDataProperty:"success",rootData:m,
dynamicAnchors:l})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),s.data!==void 0){let r=s.data;if(Array.isArray(
r)){if(r.length>100){let n={instancePath:i+"/data",schemaPath:"#/properties/data/maxItems",keyword:"maxItems",params:{limit:100},
message:"must NOT have more than 100 items"};e===null?e=[n]:e.push(n),t++}let a=r.length;for(let n=0;n<a;n++)ft(r[n],{instancePath:i+
"/data/"+n,parentData:r,parentDataProperty:n,rootData:m,dynamicAnchors:l})||(e=e===null?ft.errors:e.concat(ft.errors),t=
e.length)}else{let a={instancePath:i+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[a]:e.push(a),t++}}s.pagination!==void 0&&(D(s.pagination,{instancePath:i+"/pagination",parentData:s,
parentDataProperty:"pagination",rootData:m,dynamicAnchors:l})||(e=e===null?D.errors:e.concat(D.errors),t=e.length))}else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),t++}return Ui.errors=e,t===0}Ui.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Pm=Hi;var Fp={type:"object",required:["id","type","status","progress","result","failures","created_at","updated_at"],properties:{
id:{$ref:"#/components/schemas/JobId"},type:{type:"string",enum:["bulkCreatePosts"]},status:{type:"string",enum:["queued",
"working","complete","partial","failed"]},progress:{type:"object",required:["done","total"],properties:{done:{type:"inte\
ger",minimum:0,maximum:100},total:{type:"integer",minimum:1,maximum:100}},additionalProperties:!1},result:{$ref:"#/compo\
nents/schemas/BulkCreatePostsResult"},failures:{type:"array",maxItems:5e3,items:{$ref:"#/components/schemas/JobFailure"}},
created_at:{$ref:"#/components/schemas/Timestamp"},updated_at:{$ref:"#/components/schemas/Timestamp"}},additionalProperties:!1},
ad={type:"object",required:["dry_run","posts"],properties:{dry_run:{type:"boolean"},posts:{type:"array",maxItems:100,items:{
type:"object",required:["index","post_id"],properties:{index:{type:"integer",minimum:0,maximum:99},post_id:{type:["strin\
g","null"],pattern:"^post_[a-z0-9]{1,40}$",maxLength:45}},additionalProperties:!1}}},additionalProperties:!1};function yt(s,{
instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=yt.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.dry_run===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"dry_run"},message:"mus\
t have required property 'dry_run'"};e===null?e=[r]:e.push(r),t++}if(s.posts===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"posts"},message:"must have required property 'posts'"};e===null?
e=[r]:e.push(r),t++}for(let r in s)if(!(r==="dry_run"||r==="posts")){let a={instancePath:i,schemaPath:"#/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?
e=[a]:e.push(a),t++}if(s.dry_run!==void 0&&typeof s.dry_run!="boolean"){let r={instancePath:i+"/dry_run",schemaPath:"#/p\
roperties/dry_run/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),t++}if(s.
posts!==void 0){let r=s.posts;if(Array.isArray(r)){if(r.length>100){let n={instancePath:i+"/posts",schemaPath:"#/propert\
ies/posts/maxItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 items"};e===null?e=[n]:e.
push(n),t++}let a=r.length;for(let n=0;n<a;n++){let p=r[n];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.index===void 0){
let u={instancePath:i+"/posts/"+n,schemaPath:"#/properties/posts/items/required",keyword:"required",params:{missingProperty:"\
index"},message:"must have required property 'index'"};e===null?e=[u]:e.push(u),t++}if(p.post_id===void 0){let u={instancePath:i+
"/posts/"+n,schemaPath:"#/properties/posts/items/required",keyword:"required",params:{missingProperty:"post_id"},message:"\
must have required property 'post_id'"};e===null?e=[u]:e.push(u),t++}for(let u in p)if(!(u==="index"||u==="post_id")){let c={
instancePath:i+"/posts/"+n,schemaPath:"#/properties/posts/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:u},message:"must NOT have additional properties"};e===null?e=[c]:e.push(c),t++}if(p.index!==void 0){let u=p.
index;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))){let c={instancePath:i+"/posts/"+n+"/index",schemaPath:"#\
/properties/posts/items/properties/index/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[c]:e.push(c),t++}if(typeof u=="number"&&isFinite(u)){if(u>99||isNaN(u)){let c={instancePath:i+"/posts/"+n+"/index",schemaPath:"\
#/properties/posts/items/properties/index/maximum",keyword:"maximum",params:{comparison:"<=",limit:99},message:"must be \
<= 99"};e===null?e=[c]:e.push(c),t++}if(u<0||isNaN(u)){let c={instancePath:i+"/posts/"+n+"/index",schemaPath:"#/properti\
es/posts/items/properties/index/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===
null?e=[c]:e.push(c),t++}}}if(p.post_id!==void 0){let u=p.post_id;if(typeof u!="string"&&u!==null){let c={instancePath:i+
"/posts/"+n+"/post_id",schemaPath:"#/properties/posts/items/properties/post_id/type",keyword:"type",params:{type:ad.properties.
posts.items.properties.post_id.type},message:"must be string,null"};e===null?e=[c]:e.push(c),t++}if(typeof u=="string"){
if(g(u)>45){let c={instancePath:i+"/posts/"+n+"/post_id",schemaPath:"#/properties/posts/items/properties/post_id/maxLeng\
th",keyword:"maxLength",params:{limit:45},message:"must NOT have more than 45 characters"};e===null?e=[c]:e.push(c),t++}
if(!cm.test(u)){let c={instancePath:i+"/posts/"+n+"/post_id",schemaPath:"#/properties/posts/items/properties/post_id/pat\
tern",keyword:"pattern",params:{pattern:"^post_[a-z0-9]{1,40}$"},message:'must match pattern "^post_[a-z0-9]{1,40}$"'};e===
null?e=[c]:e.push(c),t++}}}}else{let u={instancePath:i+"/posts/"+n,schemaPath:"#/properties/posts/items/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"};e===null?e=[u]:e.push(u),t++}}}else{let a={instancePath:i+"/posts",
schemaPath:"#/properties/posts/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(
a),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[r]:e.push(r),t++}return yt.errors=e,t===0}yt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var id={type:"\
object",required:["index","connection_id","code","message"],properties:{index:{type:"integer",minimum:0,maximum:99},connection_id:{
type:["string","null"],pattern:"^conn_[a-z0-9]{1,40}$",maxLength:45},code:{type:"string",pattern:"^[A-Z][A-Z0-9_]*$",maxLength:64},
message:{type:"string",maxLength:1e3}},additionalProperties:!1};function ht(s,{instancePath:i="",parentData:y,parentDataProperty:f,
rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=ht.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.index===void 0){let r={instancePath:i,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:"index"},message:"must have required property 'index'"};e===null?e=[r]:
e.push(r),t++}if(s.connection_id===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
connection_id"},message:"must have required property 'connection_id'"};e===null?e=[r]:e.push(r),t++}if(s.code===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"code"},message:"must have requ\
ired property 'code'"};e===null?e=[r]:e.push(r),t++}if(s.message===void 0){let r={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"message"},message:"must have required property 'message'"};e===null?e=[r]:e.
push(r),t++}for(let r in s)if(!(r==="index"||r==="connection_id"||r==="code"||r==="message")){let a={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional p\
roperties"};e===null?e=[a]:e.push(a),t++}if(s.index!==void 0){let r=s.index;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&
isFinite(r))){let a={instancePath:i+"/index",schemaPath:"#/properties/index/type",keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[a]:e.push(a),t++}if(typeof r=="number"&&isFinite(r)){if(r>99||isNaN(r)){let a={instancePath:i+
"/index",schemaPath:"#/properties/index/maximum",keyword:"maximum",params:{comparison:"<=",limit:99},message:"must be <=\
 99"};e===null?e=[a]:e.push(a),t++}if(r<0||isNaN(r)){let a={instancePath:i+"/index",schemaPath:"#/properties/index/minim\
um",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[a]:e.push(a),t++}}}if(s.connection_id!==
void 0){let r=s.connection_id;if(typeof r!="string"&&r!==null){let a={instancePath:i+"/connection_id",schemaPath:"#/prop\
erties/connection_id/type",keyword:"type",params:{type:id.properties.connection_id.type},message:"must be string,null"};
e===null?e=[a]:e.push(a),t++}if(typeof r=="string"){if(g(r)>45){let a={instancePath:i+"/connection_id",schemaPath:"#/pro\
perties/connection_id/maxLength",keyword:"maxLength",params:{limit:45},message:"must NOT have more than 45 characters"};
e===null?e=[a]:e.push(a),t++}if(!mm.test(r)){let a={instancePath:i+"/connection_id",schemaPath:"#/properties/connection_\
id/pattern",keyword:"pattern",params:{pattern:"^conn_[a-z0-9]{1,40}$"},message:'must match pattern "^conn_[a-z0-9]{1,40}\
$"'};e===null?e=[a]:e.push(a),t++}}}if(s.code!==void 0){let r=s.code;if(typeof r=="string"){if(g(r)>64){let a={instancePath:i+
"/code",schemaPath:"#/properties/code/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than \
64 characters"};e===null?e=[a]:e.push(a),t++}if(!An.test(r)){let a={instancePath:i+"/code",schemaPath:"#/properties/code\
/pattern",keyword:"pattern",params:{pattern:"^[A-Z][A-Z0-9_]*$"},message:'must match pattern "^[A-Z][A-Z0-9_]*$"'};e===null?
e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}}if(s.message!==void 0){let r=s.message;if(typeof r=="st\
ring"){if(g(r)>1e3){let a={instancePath:i+"/message",schemaPath:"#/properties/message/maxLength",keyword:"maxLength",params:{
limit:1e3},message:"must NOT have more than 1000 characters"};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"\
/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[a]:e.push(a),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must\
 be object"};e===null?e=[r]:e.push(r),t++}return ht.errors=e,t===0}ht.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function gt(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=gt.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.id===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[r]:e.push(r),t++}if(s.type===void 0){let r={instancePath:i,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[r]:
e.push(r),t++}if(s.status===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
status"},message:"must have required property 'status'"};e===null?e=[r]:e.push(r),t++}if(s.progress===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"progress"},message:"must have required property 'pro\
gress'"};e===null?e=[r]:e.push(r),t++}if(s.result===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"result"},message:"must have required property 'result'"};e===null?e=[r]:e.push(r),t++}if(s.
failures===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"failures"},
message:"must have required property 'failures'"};e===null?e=[r]:e.push(r),t++}if(s.created_at===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"created_at"},message:"must have required property 'c\
reated_at'"};e===null?e=[r]:e.push(r),t++}if(s.updated_at===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"updated_at"},message:"must have required property 'updated_at'"};e===null?e=[r]:e.push(
r),t++}for(let r in s)if(!(r==="id"||r==="type"||r==="status"||r==="progress"||r==="result"||r==="failures"||r==="create\
d_at"||r==="updated_at")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}if(s.id!==void 0&&(cr(
s.id,{instancePath:i+"/id",parentData:s,parentDataProperty:"id",rootData:m,dynamicAnchors:l})||(e=e===null?cr.errors:e.concat(
cr.errors),t=e.length)),s.type!==void 0){let r=s.type;if(typeof r!="string"){let a={instancePath:i+"/type",schemaPath:"#\
/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}if(r!==
"bulkCreatePosts"){let a={instancePath:i+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:Fp.
properties.type.enum},message:"must be equal to one of the allowed values"};e===null?e=[a]:e.push(a),t++}}if(s.status!==
void 0){let r=s.status;if(typeof r!="string"){let a={instancePath:i+"/status",schemaPath:"#/properties/status/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}if(!(r==="queued"||r==="working"||r===
"complete"||r==="partial"||r==="failed")){let a={instancePath:i+"/status",schemaPath:"#/properties/status/enum",keyword:"\
enum",params:{allowedValues:Fp.properties.status.enum},message:"must be equal to one of the allowed values"};e===null?e=
[a]:e.push(a),t++}}if(s.progress!==void 0){let r=s.progress;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.done===void 0){
let a={instancePath:i+"/progress",schemaPath:"#/properties/progress/required",keyword:"required",params:{missingProperty:"\
done"},message:"must have required property 'done'"};e===null?e=[a]:e.push(a),t++}if(r.total===void 0){let a={instancePath:i+
"/progress",schemaPath:"#/properties/progress/required",keyword:"required",params:{missingProperty:"total"},message:"mus\
t have required property 'total'"};e===null?e=[a]:e.push(a),t++}for(let a in r)if(!(a==="done"||a==="total")){let n={instancePath:i+
"/progress",schemaPath:"#/properties/progress/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.done!==void 0){let a=r.done;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let n={instancePath:i+"/progress/done",schemaPath:"#/properties/progress/prop\
erties/done/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(typeof a==
"number"&&isFinite(a)){if(a>100||isNaN(a)){let n={instancePath:i+"/progress/done",schemaPath:"#/properties/progress/prop\
erties/done/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100"};e===null?e=[n]:e.push(
n),t++}if(a<0||isNaN(a)){let n={instancePath:i+"/progress/done",schemaPath:"#/properties/progress/properties/done/minimu\
m",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),t++}}}if(r.total!==
void 0){let a=r.total;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let n={instancePath:i+"/progress/total",
schemaPath:"#/properties/progress/properties/total/type",keyword:"type",params:{type:"integer"},message:"must be integer"};
e===null?e=[n]:e.push(n),t++}if(typeof a=="number"&&isFinite(a)){if(a>100||isNaN(a)){let n={instancePath:i+"/progress/to\
tal",schemaPath:"#/properties/progress/properties/total/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"\
must be <= 100"};e===null?e=[n]:e.push(n),t++}if(a<1||isNaN(a)){let n={instancePath:i+"/progress/total",schemaPath:"#/pr\
operties/progress/properties/total/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===
null?e=[n]:e.push(n),t++}}}}else{let a={instancePath:i+"/progress",schemaPath:"#/properties/progress/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),t++}}if(s.result!==void 0&&(yt(s.result,{instancePath:i+
"/result",parentData:s,parentDataProperty:"result",rootData:m,dynamicAnchors:l})||(e=e===null?yt.errors:e.concat(yt.errors),
t=e.length)),s.failures!==void 0){let r=s.failures;if(Array.isArray(r)){if(r.length>5e3){let n={instancePath:i+"/failure\
s",schemaPath:"#/properties/failures/maxItems",keyword:"maxItems",params:{limit:5e3},message:"must NOT have more than 50\
00 items"};e===null?e=[n]:e.push(n),t++}let a=r.length;for(let n=0;n<a;n++)ht(r[n],{instancePath:i+"/failures/"+n,parentData:r,
parentDataProperty:n,rootData:m,dynamicAnchors:l})||(e=e===null?ht.errors:e.concat(ht.errors),t=e.length)}else{let a={instancePath:i+
"/failures",schemaPath:"#/properties/failures/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[a]:e.push(a),t++}}s.created_at!==void 0&&(P(s.created_at,{instancePath:i+"/created_at",parentData:s,parentDataProperty:"\
created_at",rootData:m,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),s.updated_at!==void 0&&(P(
s.updated_at,{instancePath:i+"/updated_at",parentData:s,parentDataProperty:"updated_at",rootData:m,dynamicAnchors:l})||(e=
e===null?P.errors:e.concat(P.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return gt.errors=e,t===0}gt.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Hi(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){
let e=null,t=0,o=Hi.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){if(s.success===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
success"},message:"must have required property 'success'"};e===null?e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};
e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="success"||r==="data")){let a={instancePath:i,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};
e===null?e=[a]:e.push(a),t++}s.success!==void 0&&(_(s.success,{instancePath:i+"/success",parentData:s,parentDataProperty:"\
success",rootData:m,dynamicAnchors:l})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),s.data!==void 0&&(gt(s.data,
{instancePath:i+"/data",parentData:s,parentDataProperty:"data",rootData:m,dynamicAnchors:l})||(e=e===null?gt.errors:e.concat(
gt.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[r]:e.push(r),t++}return Hi.errors=e,t===0}Hi.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var vm=Yi;var zt={type:"object",required:["id","type","workspace_id","key_id","days_left","title","body","created_at","read_at"],properties:{
id:{$ref:"#/components/schemas/NotificationId"},type:{$ref:"#/components/schemas/NotificationType"},workspace_id:{type:[
"string","null"],pattern:"^ws_[a-z0-9]{1,40}$",maxLength:43},key_id:{type:["string","null"],pattern:"^key_[a-z0-9]{1,40}\
$",maxLength:44},days_left:{type:["integer","null"],minimum:0,maximum:3650},title:{type:"string",maxLength:200},body:{type:"\
string",maxLength:1e3},created_at:{$ref:"#/components/schemas/Timestamp"},read_at:{type:["string","null"],format:"date-t\
ime",maxLength:35}},additionalProperties:!1};var nd=new RegExp("^notification_[a-z0-9]{1,40}$","u");function Pt(s,{instancePath:i="",parentData:y,parentDataProperty:f,
rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=Pt.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),typeof s=="string"){if(g(s)>53){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{
limit:53},message:"must NOT have more than 53 characters"};e===null?e=[r]:e.push(r),t++}if(!nd.test(s)){let r={instancePath:i,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^notification_[a-z0-9]{1,40}$"},message:'must match pattern "^\
notification_[a-z0-9]{1,40}$"'};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return Pt.errors=e,t===0}Pt.evaluated=
{dynamicProps:!1,dynamicItems:!1};var od={type:"string",enum:["api_key.deletion_warning","api_key.deleted","api_key.expi\
ring","api_key.rotated"]};function vt(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){
let e=null,t=0,o=vt.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s!="string"){let r={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(
r),t++}if(!(s==="api_key.deletion_warning"||s==="api_key.deleted"||s==="api_key.expiring"||s==="api_key.rotated")){let r={
instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:od.enum},message:"must be equal to one of the al\
lowed values"};e===null?e=[r]:e.push(r),t++}return vt.errors=e,t===0}vt.evaluated={dynamicProps:!1,dynamicItems:!1};function fr(s,{
instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=fr.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must hav\
e required property 'id'"};e===null?e=[r]:e.push(r),t++}if(s.type===void 0){let r={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),
t++}if(s.workspace_id===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
workspace_id"},message:"must have required property 'workspace_id'"};e===null?e=[r]:e.push(r),t++}if(s.key_id===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"key_id"},message:"must have re\
quired property 'key_id'"};e===null?e=[r]:e.push(r),t++}if(s.days_left===void 0){let r={instancePath:i,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"days_left"},message:"must have required property 'days_left'"};e===null?
e=[r]:e.push(r),t++}if(s.title===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
title"},message:"must have required property 'title'"};e===null?e=[r]:e.push(r),t++}if(s.body===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"body"},message:"must have required property 'body'"};
e===null?e=[r]:e.push(r),t++}if(s.created_at===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"created_at"},message:"must have required property 'created_at'"};e===null?e=[r]:e.push(r),t++}if(s.
read_at===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"read_at"},message:"\
must have required property 'read_at'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!V.call(zt.properties,r)){let a={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}if(s.id!==void 0&&(Pt(s.id,{instancePath:i+"/id",parentData:s,
parentDataProperty:"id",rootData:m,dynamicAnchors:l})||(e=e===null?Pt.errors:e.concat(Pt.errors),t=e.length)),s.type!==void 0&&
(vt(s.type,{instancePath:i+"/type",parentData:s,parentDataProperty:"type",rootData:m,dynamicAnchors:l})||(e=e===null?vt.
errors:e.concat(vt.errors),t=e.length)),s.workspace_id!==void 0){let r=s.workspace_id;if(typeof r!="string"&&r!==null){let a={
instancePath:i+"/workspace_id",schemaPath:"#/properties/workspace_id/type",keyword:"type",params:{type:zt.properties.workspace_id.
type},message:"must be string,null"};e===null?e=[a]:e.push(a),t++}if(typeof r=="string"){if(g(r)>43){let a={instancePath:i+
"/workspace_id",schemaPath:"#/properties/workspace_id/maxLength",keyword:"maxLength",params:{limit:43},message:"must NOT\
 have more than 43 characters"};e===null?e=[a]:e.push(a),t++}if(!jt.test(r)){let a={instancePath:i+"/workspace_id",schemaPath:"\
#/properties/workspace_id/pattern",keyword:"pattern",params:{pattern:"^ws_[a-z0-9]{1,40}$"},message:'must match pattern \
"^ws_[a-z0-9]{1,40}$"'};e===null?e=[a]:e.push(a),t++}}}if(s.key_id!==void 0){let r=s.key_id;if(typeof r!="string"&&r!==null){
let a={instancePath:i+"/key_id",schemaPath:"#/properties/key_id/type",keyword:"type",params:{type:zt.properties.key_id.type},
message:"must be string,null"};e===null?e=[a]:e.push(a),t++}if(typeof r=="string"){if(g(r)>44){let a={instancePath:i+"/k\
ey_id",schemaPath:"#/properties/key_id/maxLength",keyword:"maxLength",params:{limit:44},message:"must NOT have more than\
 44 characters"};e===null?e=[a]:e.push(a),t++}if(!Ct.test(r)){let a={instancePath:i+"/key_id",schemaPath:"#/properties/k\
ey_id/pattern",keyword:"pattern",params:{pattern:"^key_[a-z0-9]{1,40}$"},message:'must match pattern "^key_[a-z0-9]{1,40\
}$"'};e===null?e=[a]:e.push(a),t++}}}if(s.days_left!==void 0){let r=s.days_left;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))&&r!==null){let a={instancePath:i+"/days_left",schemaPath:"#/properties/days_left/type",keyword:"type",params:{
type:zt.properties.days_left.type},message:"must be integer,null"};e===null?e=[a]:e.push(a),t++}if(typeof r=="number"&&isFinite(
r)){if(r>3650||isNaN(r)){let a={instancePath:i+"/days_left",schemaPath:"#/properties/days_left/maximum",keyword:"maximum",
params:{comparison:"<=",limit:3650},message:"must be <= 3650"};e===null?e=[a]:e.push(a),t++}if(r<0||isNaN(r)){let a={instancePath:i+
"/days_left",schemaPath:"#/properties/days_left/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"mus\
t be >= 0"};e===null?e=[a]:e.push(a),t++}}}if(s.title!==void 0){let r=s.title;if(typeof r=="string"){if(g(r)>200){let a={
instancePath:i+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit:200},message:"must N\
OT have more than 200 characters"};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/title",schemaPath:"#/prope\
rties/title/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}}if(s.body!==
void 0){let r=s.body;if(typeof r=="string"){if(g(r)>1e3){let a={instancePath:i+"/body",schemaPath:"#/properties/body/max\
Length",keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than 1000 characters"};e===null?e=[a]:e.push(
a),t++}}else{let a={instancePath:i+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[a]:e.push(a),t++}}if(s.created_at!==void 0&&(P(s.created_at,{instancePath:i+"/created_at",parentData:s,
parentDataProperty:"created_at",rootData:m,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),s.read_at!==
void 0){let r=s.read_at;if(typeof r!="string"&&r!==null){let a={instancePath:i+"/read_at",schemaPath:"#/properties/read_\
at/type",keyword:"type",params:{type:zt.properties.read_at.type},message:"must be string,null"};e===null?e=[a]:e.push(a),
t++}if(typeof r=="string"){if(g(r)>35){let a={instancePath:i+"/read_at",schemaPath:"#/properties/read_at/maxLength",keyword:"\
maxLength",params:{limit:35},message:"must NOT have more than 35 characters"};e===null?e=[a]:e.push(a),t++}if(!L.validate(
r)){let a={instancePath:i+"/read_at",schemaPath:"#/properties/read_at/format",keyword:"format",params:{format:"date-time"},
message:'must match format "date-time"'};e===null?e=[a]:e.push(a),t++}}}}else{let r={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return fr.errors=e,t===0}fr.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Yi(s,{instancePath:i="",parentData:y,parentDataProperty:f,
rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=Yi.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.success===void 0){let r={instancePath:i,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"success"},message:"must have required property 'success'"};e===null?
e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
data"},message:"must have required property 'data'"};e===null?e=[r]:e.push(r),t++}if(s.pagination===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"pagination"},message:"must have required property 'p\
agination'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="success"||r==="data"||r==="pagination")){let a={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have \
additional properties"};e===null?e=[a]:e.push(a),t++}if(s.success!==void 0&&(_(s.success,{instancePath:i+"/success",parentData:s,
parentDataProperty:"success",rootData:m,dynamicAnchors:l})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),s.data!==
void 0){let r=s.data;if(Array.isArray(r)){if(r.length>100){let n={instancePath:i+"/data",schemaPath:"#/properties/data/m\
axItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 items"};e===null?e=[n]:e.push(n),t++}
let a=r.length;for(let n=0;n<a;n++)fr(r[n],{instancePath:i+"/data/"+n,parentData:r,parentDataProperty:n,rootData:m,dynamicAnchors:l})||
(e=e===null?fr.errors:e.concat(fr.errors),t=e.length)}else{let a={instancePath:i+"/data",schemaPath:"#/properties/data/t\
ype",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),t++}}s.pagination!==void 0&&
(D(s.pagination,{instancePath:i+"/pagination",parentData:s,parentDataProperty:"pagination",rootData:m,dynamicAnchors:l})||
(e=e===null?D.errors:e.concat(D.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Yi.errors=e,t===0}Yi.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var km=Gi;function Gi(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=Gi.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.success===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"suc\
cess"},message:"must have required property 'success'"};e===null?e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};
e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="success"||r==="data")){let a={instancePath:i,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};
e===null?e=[a]:e.push(a),t++}s.success!==void 0&&(_(s.success,{instancePath:i+"/success",parentData:s,parentDataProperty:"\
success",rootData:m,dynamicAnchors:l})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),s.data!==void 0&&(fr(s.data,
{instancePath:i+"/data",parentData:s,parentDataProperty:"data",rootData:m,dynamicAnchors:l})||(e=e===null?fr.errors:e.concat(
fr.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[r]:e.push(r),t++}return Gi.errors=e,t===0}Gi.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var _m=Xi;var Rt={type:"object",required:["id","workspace_id","email","phone","name","tags","custom_fields","source","created_at",
"updated_at"],properties:{id:{$ref:"#/components/schemas/ContactId"},workspace_id:{$ref:"#/components/schemas/WorkspaceI\
d"},email:{type:["string","null"],format:"email",maxLength:254},phone:{type:["string","null"],pattern:"^[+]?[0-9]{5,15}$",
maxLength:16},name:{type:["string","null"],maxLength:200},tags:{$ref:"#/components/schemas/ContactTags"},custom_fields:{
$ref:"#/components/schemas/CustomFields"},source:{type:["string","null"],maxLength:200},created_at:{$ref:"#/components/s\
chemas/Timestamp"},updated_at:{$ref:"#/components/schemas/Timestamp"}},additionalProperties:!1};var co=new RegExp("^contact_[a-z0-9]{1,40}$","u");function Ie(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,
dynamicAnchors:l={}}={}){let e=null,t=0,o=Ie.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s=="string"){if(g(s)>48){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:48},message:"\
must NOT have more than 48 characters"};e===null?e=[r]:e.push(r),t++}if(!co.test(s)){let r={instancePath:i,schemaPath:"#\
/pattern",keyword:"pattern",params:{pattern:"^contact_[a-z0-9]{1,40}$"},message:'must match pattern "^contact_[a-z0-9]{1\
,40}$"'};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return Ie.errors=e,t===0}Ie.evaluated={dynamicProps:!1,dynamicItems:!1};function yr(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=yr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),Array.isArray(s)){if(s.length>50){let a={
instancePath:i,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 items"};
e===null?e=[a]:e.push(a),t++}let r=s.length;for(let a=0;a<r;a++){let n=s[a];if(typeof n=="string"){if(g(n)>50){let p={instancePath:i+
"/"+a,schemaPath:"#/items/maxLength",keyword:"maxLength",params:{limit:50},message:"must NOT have more than 50 character\
s"};e===null?e=[p]:e.push(p),t++}if(g(n)<1){let p={instancePath:i+"/"+a,schemaPath:"#/items/minLength",keyword:"minLengt\
h",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:i+
"/"+a,schemaPath:"#/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),
t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[r]:e.push(r),t++}return yr.errors=e,t===0}yr.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var wm=new RegExp("^[a-z][a-z0-9_]{0,49}$","u");function kt(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,
dynamicAnchors:l={}}={}){let e=null,t=0,o=kt.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s=="string"){if(g(s)>50){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:50},message:"\
must NOT have more than 50 characters"};e===null?e=[r]:e.push(r),t++}if(!wm.test(s)){let r={instancePath:i,schemaPath:"#\
/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,49}$"},message:'must match pattern "^[a-z][a-z0-9_]{0,49}\
$"'};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),t++}return kt.errors=e,t===0}kt.evaluated={dynamicProps:!1,dynamicItems:!1};
function hr(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=hr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(Object.keys(s).length>50){let a={instancePath:i,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit:50},
message:"must NOT have more than 50 properties"};e===null?e=[a]:e.push(a),t++}for(let a in s){let n=t;kt(a,{instancePath:i,
parentData:s,parentDataProperty:f,rootData:m,dynamicAnchors:l})||(e=e===null?kt.errors:e.concat(kt.errors),t=e.length);var r=n===
t;if(!r){let p={instancePath:i,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:a},message:"pro\
perty name must be valid"};e===null?e=[p]:e.push(p),t++}}for(let a in s){let n=s[a];if(typeof n=="string"){if(g(n)>1e3){
let p={instancePath:i+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/maxLength",keyword:"\
maxLength",params:{limit:1e3},message:"must NOT have more than 1000 characters"};e===null?e=[p]:e.push(p),t++}}else{let p={
instancePath:i+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),t++}}}else{let a={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),t++}return hr.errors=e,t===0}hr.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var bm=new RegExp("^[+]?[0-9]{5,15}$","u");function Le(s,{instancePath:i="",parentData:y,
parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=Le.evaluated;if(o.dynamicProps&&(o.props=void 0),
o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[r]:
e.push(r),t++}if(s.workspace_id===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
workspace_id"},message:"must have required property 'workspace_id'"};e===null?e=[r]:e.push(r),t++}if(s.email===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"email"},message:"must have required p\
roperty 'email'"};e===null?e=[r]:e.push(r),t++}if(s.phone===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"phone"},message:"must have required property 'phone'"};e===null?e=[r]:e.push(r),t++}if(s.
name===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"\
must have required property 'name'"};e===null?e=[r]:e.push(r),t++}if(s.tags===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"tags"},message:"must have required property 'tags'"};e===null?e=
[r]:e.push(r),t++}if(s.custom_fields===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"custom_fields"},message:"must have required property 'custom_fields'"};e===null?e=[r]:e.push(r),t++}if(s.
source===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"source"},message:"\
must have required property 'source'"};e===null?e=[r]:e.push(r),t++}if(s.created_at===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"created_at"},message:"must have required property 'created_at'"};
e===null?e=[r]:e.push(r),t++}if(s.updated_at===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"updated_at"},message:"must have required property 'updated_at'"};e===null?e=[r]:e.push(r),t++}for(let r in s)
if(!V.call(Rt.properties,r)){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}if(s.id!==void 0&&(Ie(
s.id,{instancePath:i+"/id",parentData:s,parentDataProperty:"id",rootData:m,dynamicAnchors:l})||(e=e===null?Ie.errors:e.concat(
Ie.errors),t=e.length)),s.workspace_id!==void 0&&(b(s.workspace_id,{instancePath:i+"/workspace_id",parentData:s,parentDataProperty:"\
workspace_id",rootData:m,dynamicAnchors:l})||(e=e===null?b.errors:e.concat(b.errors),t=e.length)),s.email!==void 0){let r=s.
email;if(typeof r!="string"&&r!==null){let a={instancePath:i+"/email",schemaPath:"#/properties/email/type",keyword:"type",
params:{type:Rt.properties.email.type},message:"must be string,null"};e===null?e=[a]:e.push(a),t++}if(typeof r=="string"){
if(g(r)>254){let a={instancePath:i+"/email",schemaPath:"#/properties/email/maxLength",keyword:"maxLength",params:{limit:254},
message:"must NOT have more than 254 characters"};e===null?e=[a]:e.push(a),t++}if(!St.test(r)){let a={instancePath:i+"/e\
mail",schemaPath:"#/properties/email/format",keyword:"format",params:{format:"email"},message:'must match format "email"'};
e===null?e=[a]:e.push(a),t++}}}if(s.phone!==void 0){let r=s.phone;if(typeof r!="string"&&r!==null){let a={instancePath:i+
"/phone",schemaPath:"#/properties/phone/type",keyword:"type",params:{type:Rt.properties.phone.type},message:"must be str\
ing,null"};e===null?e=[a]:e.push(a),t++}if(typeof r=="string"){if(g(r)>16){let a={instancePath:i+"/phone",schemaPath:"#/\
properties/phone/maxLength",keyword:"maxLength",params:{limit:16},message:"must NOT have more than 16 characters"};e===null?
e=[a]:e.push(a),t++}if(!bm.test(r)){let a={instancePath:i+"/phone",schemaPath:"#/properties/phone/pattern",keyword:"patt\
ern",params:{pattern:"^[+]?[0-9]{5,15}$"},message:'must match pattern "^[+]?[0-9]{5,15}$"'};e===null?e=[a]:e.push(a),t++}}}
if(s.name!==void 0){let r=s.name;if(typeof r!="string"&&r!==null){let a={instancePath:i+"/name",schemaPath:"#/properties\
/name/type",keyword:"type",params:{type:Rt.properties.name.type},message:"must be string,null"};e===null?e=[a]:e.push(a),
t++}if(typeof r=="string"&&g(r)>200){let a={instancePath:i+"/name",schemaPath:"#/properties/name/maxLength",keyword:"max\
Length",params:{limit:200},message:"must NOT have more than 200 characters"};e===null?e=[a]:e.push(a),t++}}if(s.tags!==void 0&&
(yr(s.tags,{instancePath:i+"/tags",parentData:s,parentDataProperty:"tags",rootData:m,dynamicAnchors:l})||(e=e===null?yr.
errors:e.concat(yr.errors),t=e.length)),s.custom_fields!==void 0&&(hr(s.custom_fields,{instancePath:i+"/custom_fields",parentData:s,
parentDataProperty:"custom_fields",rootData:m,dynamicAnchors:l})||(e=e===null?hr.errors:e.concat(hr.errors),t=e.length)),
s.source!==void 0){let r=s.source;if(typeof r!="string"&&r!==null){let a={instancePath:i+"/source",schemaPath:"#/propert\
ies/source/type",keyword:"type",params:{type:Rt.properties.source.type},message:"must be string,null"};e===null?e=[a]:e.
push(a),t++}if(typeof r=="string"&&g(r)>200){let a={instancePath:i+"/source",schemaPath:"#/properties/source/maxLength",
keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};e===null?e=[a]:e.push(a),t++}}s.
created_at!==void 0&&(P(s.created_at,{instancePath:i+"/created_at",parentData:s,parentDataProperty:"created_at",rootData:m,
dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),s.updated_at!==void 0&&(P(s.updated_at,{instancePath:i+
"/updated_at",parentData:s,parentDataProperty:"updated_at",rootData:m,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(
P.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"};e===null?e=[r]:e.push(r),t++}return Le.errors=e,t===0}Le.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function Xi(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=Xi.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.success===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"suc\
cess"},message:"must have required property 'success'"};e===null?e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};
e===null?e=[r]:e.push(r),t++}if(s.pagination===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"pagination"},message:"must have required property 'pagination'"};e===null?e=[r]:e.push(r),t++}for(let r in s)
if(!(r==="success"||r==="data"||r==="pagination")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),
t++}if(s.success!==void 0&&(_(s.success,{instancePath:i+"/success",parentData:s,parentDataProperty:"success",rootData:m,
dynamicAnchors:l})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),s.data!==void 0){let r=s.data;if(Array.isArray(
r)){if(r.length>100){let n={instancePath:i+"/data",schemaPath:"#/properties/data/maxItems",keyword:"maxItems",params:{limit:100},
message:"must NOT have more than 100 items"};e===null?e=[n]:e.push(n),t++}let a=r.length;for(let n=0;n<a;n++)Le(r[n],{instancePath:i+
"/data/"+n,parentData:r,parentDataProperty:n,rootData:m,dynamicAnchors:l})||(e=e===null?Le.errors:e.concat(Le.errors),t=
e.length)}else{let a={instancePath:i+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[a]:e.push(a),t++}}s.pagination!==void 0&&(D(s.pagination,{instancePath:i+"/pagination",parentData:s,
parentDataProperty:"pagination",rootData:m,dynamicAnchors:l})||(e=e===null?D.errors:e.concat(D.errors),t=e.length))}else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),t++}return Xi.errors=e,t===0}Xi.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var fo=Qi;var Ft={type:"object",required:["created","id","workspace_id","email","phone","name","tags","custom_fields","source","cr\
eated_at","updated_at"],properties:{created:{type:"boolean"},id:{$ref:"#/components/schemas/ContactId"},workspace_id:{$ref:"\
#/components/schemas/WorkspaceId"},email:{type:["string","null"],format:"email",maxLength:254},phone:{type:["string","nu\
ll"],pattern:"^[+]?[0-9]{5,15}$",maxLength:16},name:{type:["string","null"],maxLength:200},tags:{$ref:"#/components/sche\
mas/ContactTags"},custom_fields:{$ref:"#/components/schemas/CustomFields"},source:{type:["string","null"],maxLength:200},
created_at:{$ref:"#/components/schemas/Timestamp"},updated_at:{$ref:"#/components/schemas/Timestamp"}},additionalProperties:!1};
function _t(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=_t.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.created===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"cre\
ated"},message:"must have required property 'created'"};e===null?e=[r]:e.push(r),t++}if(s.id===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===
null?e=[r]:e.push(r),t++}if(s.workspace_id===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"workspace_id"},message:"must have required property 'workspace_id'"};e===null?e=[r]:e.push(r),t++}if(s.
email===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"email"},message:"\
must have required property 'email'"};e===null?e=[r]:e.push(r),t++}if(s.phone===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"phone"},message:"must have required property 'phone'"};e===null?
e=[r]:e.push(r),t++}if(s.name===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
name"},message:"must have required property 'name'"};e===null?e=[r]:e.push(r),t++}if(s.tags===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"tags"},message:"must have required property 'tags'"};
e===null?e=[r]:e.push(r),t++}if(s.custom_fields===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"custom_fields"},message:"must have required property 'custom_fields'"};e===null?e=[r]:e.push(
r),t++}if(s.source===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"s\
ource"},message:"must have required property 'source'"};e===null?e=[r]:e.push(r),t++}if(s.created_at===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"created_at"},message:"must have required property 'c\
reated_at'"};e===null?e=[r]:e.push(r),t++}if(s.updated_at===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"updated_at"},message:"must have required property 'updated_at'"};e===null?e=[r]:e.push(
r),t++}for(let r in s)if(!V.call(Ft.properties,r)){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),
t++}if(s.created!==void 0&&typeof s.created!="boolean"){let r={instancePath:i+"/created",schemaPath:"#/properties/create\
d/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),t++}if(s.id!==void 0&&
(Ie(s.id,{instancePath:i+"/id",parentData:s,parentDataProperty:"id",rootData:m,dynamicAnchors:l})||(e=e===null?Ie.errors:
e.concat(Ie.errors),t=e.length)),s.workspace_id!==void 0&&(b(s.workspace_id,{instancePath:i+"/workspace_id",parentData:s,
parentDataProperty:"workspace_id",rootData:m,dynamicAnchors:l})||(e=e===null?b.errors:e.concat(b.errors),t=e.length)),s.
email!==void 0){let r=s.email;if(typeof r!="string"&&r!==null){let a={instancePath:i+"/email",schemaPath:"#/properties/e\
mail/type",keyword:"type",params:{type:Ft.properties.email.type},message:"must be string,null"};e===null?e=[a]:e.push(a),
t++}if(typeof r=="string"){if(g(r)>254){let a={instancePath:i+"/email",schemaPath:"#/properties/email/maxLength",keyword:"\
maxLength",params:{limit:254},message:"must NOT have more than 254 characters"};e===null?e=[a]:e.push(a),t++}if(!St.test(
r)){let a={instancePath:i+"/email",schemaPath:"#/properties/email/format",keyword:"format",params:{format:"email"},message:'\
must match format "email"'};e===null?e=[a]:e.push(a),t++}}}if(s.phone!==void 0){let r=s.phone;if(typeof r!="string"&&r!==
null){let a={instancePath:i+"/phone",schemaPath:"#/properties/phone/type",keyword:"type",params:{type:Ft.properties.phone.
type},message:"must be string,null"};e===null?e=[a]:e.push(a),t++}if(typeof r=="string"){if(g(r)>16){let a={instancePath:i+
"/phone",schemaPath:"#/properties/phone/maxLength",keyword:"maxLength",params:{limit:16},message:"must NOT have more tha\
n 16 characters"};e===null?e=[a]:e.push(a),t++}if(!bm.test(r)){let a={instancePath:i+"/phone",schemaPath:"#/properties/p\
hone/pattern",keyword:"pattern",params:{pattern:"^[+]?[0-9]{5,15}$"},message:'must match pattern "^[+]?[0-9]{5,15}$"'};e===
null?e=[a]:e.push(a),t++}}}if(s.name!==void 0){let r=s.name;if(typeof r!="string"&&r!==null){let a={instancePath:i+"/nam\
e",schemaPath:"#/properties/name/type",keyword:"type",params:{type:Ft.properties.name.type},message:"must be string,null"};
e===null?e=[a]:e.push(a),t++}if(typeof r=="string"&&g(r)>200){let a={instancePath:i+"/name",schemaPath:"#/properties/nam\
e/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};e===null?e=[a]:e.push(
a),t++}}if(s.tags!==void 0&&(yr(s.tags,{instancePath:i+"/tags",parentData:s,parentDataProperty:"tags",rootData:m,dynamicAnchors:l})||
(e=e===null?yr.errors:e.concat(yr.errors),t=e.length)),s.custom_fields!==void 0&&(hr(s.custom_fields,{instancePath:i+"/c\
ustom_fields",parentData:s,parentDataProperty:"custom_fields",rootData:m,dynamicAnchors:l})||(e=e===null?hr.errors:e.concat(
hr.errors),t=e.length)),s.source!==void 0){let r=s.source;if(typeof r!="string"&&r!==null){let a={instancePath:i+"/sourc\
e",schemaPath:"#/properties/source/type",keyword:"type",params:{type:Ft.properties.source.type},message:"must be string,\
null"};e===null?e=[a]:e.push(a),t++}if(typeof r=="string"&&g(r)>200){let a={instancePath:i+"/source",schemaPath:"#/prope\
rties/source/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};e===null?
e=[a]:e.push(a),t++}}s.created_at!==void 0&&(P(s.created_at,{instancePath:i+"/created_at",parentData:s,parentDataProperty:"\
created_at",rootData:m,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),s.updated_at!==void 0&&(P(
s.updated_at,{instancePath:i+"/updated_at",parentData:s,parentDataProperty:"updated_at",rootData:m,dynamicAnchors:l})||(e=
e===null?P.errors:e.concat(P.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return _t.errors=e,t===0}_t.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Qi(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){
let e=null,t=0,o=Qi.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){if(s.success===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
success"},message:"must have required property 'success'"};e===null?e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};
e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="success"||r==="data")){let a={instancePath:i,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};
e===null?e=[a]:e.push(a),t++}s.success!==void 0&&(_(s.success,{instancePath:i+"/success",parentData:s,parentDataProperty:"\
success",rootData:m,dynamicAnchors:l})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),s.data!==void 0&&(_t(s.data,
{instancePath:i+"/data",parentData:s,parentDataProperty:"data",rootData:m,dynamicAnchors:l})||(e=e===null?_t.errors:e.concat(
_t.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[r]:e.push(r),t++}return Qi.errors=e,t===0}Qi.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var yo=Ji;function Ji(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=Ji.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.success===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"suc\
cess"},message:"must have required property 'success'"};e===null?e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};
e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="success"||r==="data")){let a={instancePath:i,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};
e===null?e=[a]:e.push(a),t++}s.success!==void 0&&(_(s.success,{instancePath:i+"/success",parentData:s,parentDataProperty:"\
success",rootData:m,dynamicAnchors:l})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),s.data!==void 0&&(Le(s.data,
{instancePath:i+"/data",parentData:s,parentDataProperty:"data",rootData:m,dynamicAnchors:l})||(e=e===null?Le.errors:e.concat(
Le.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[r]:e.push(r),t++}return Ji.errors=e,t===0}Ji.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var qm=en;var pd=new RegExp("^workflow_[a-z0-9]{1,40}$","u");function gr(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,
dynamicAnchors:l={}}={}){let e=null,t=0,o=gr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s=="string"){if(g(s)>49){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:49},message:"\
must NOT have more than 49 characters"};e===null?e=[r]:e.push(r),t++}if(!pd.test(s)){let r={instancePath:i,schemaPath:"#\
/pattern",keyword:"pattern",params:{pattern:"^workflow_[a-z0-9]{1,40}$"},message:'must match pattern "^workflow_[a-z0-9]\
{1,40}$"'};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return gr.errors=e,t===0}gr.evaluated={dynamicProps:!1,dynamicItems:!1};
var md={type:"string",enum:["draft","published"]};function wt(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,
dynamicAnchors:l={}}={}){let e=null,t=0,o=wt.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s!="string"){let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[r]:e.push(r),t++}if(!(s==="draft"||s==="published")){let r={instancePath:i,schemaPath:"#/enum",keyword:"\
enum",params:{allowedValues:md.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}
return wt.errors=e,t===0}wt.evaluated={dynamicProps:!1,dynamicItems:!1};function bt(s,{instancePath:i="",parentData:y,parentDataProperty:f,
rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=bt.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){let r={instancePath:i,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[r]:e.push(r),
t++}if(s.workspace_id===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
workspace_id"},message:"must have required property 'workspace_id'"};e===null?e=[r]:e.push(r),t++}if(s.name===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required pr\
operty 'name'"};e===null?e=[r]:e.push(r),t++}if(s.status===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[r]:e.push(r),t++}
if(s.version===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},
message:"must have required property 'version'"};e===null?e=[r]:e.push(r),t++}if(s.created_at===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"created_at"},message:"must have required property 'c\
reated_at'"};e===null?e=[r]:e.push(r),t++}if(s.updated_at===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"updated_at"},message:"must have required property 'updated_at'"};e===null?e=[r]:e.push(
r),t++}for(let r in s)if(!(r==="id"||r==="workspace_id"||r==="name"||r==="status"||r==="version"||r==="created_at"||r===
"updated_at")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}if(s.id!==void 0&&(gr(s.id,{instancePath:i+"\
/id",parentData:s,parentDataProperty:"id",rootData:m,dynamicAnchors:l})||(e=e===null?gr.errors:e.concat(gr.errors),t=e.length)),
s.workspace_id!==void 0&&(b(s.workspace_id,{instancePath:i+"/workspace_id",parentData:s,parentDataProperty:"workspace_id",
rootData:m,dynamicAnchors:l})||(e=e===null?b.errors:e.concat(b.errors),t=e.length)),s.name!==void 0){let r=s.name;if(typeof r==
"string"){if(g(r)>200){let a={instancePath:i+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{
limit:200},message:"must NOT have more than 200 characters"};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/\
name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:
e.push(a),t++}}if(s.status!==void 0&&(wt(s.status,{instancePath:i+"/status",parentData:s,parentDataProperty:"status",rootData:m,
dynamicAnchors:l})||(e=e===null?wt.errors:e.concat(wt.errors),t=e.length)),s.version!==void 0){let r=s.version;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+"/version",schemaPath:"#/properties/version/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),t++}if(typeof r=="number"&&isFinite(r)){
if(r>2147483647||isNaN(r)){let a={instancePath:i+"/version",schemaPath:"#/properties/version/maximum",keyword:"maximum",
params:{comparison:"<=",limit:2147483647},message:"must be <= 2147483647"};e===null?e=[a]:e.push(a),t++}if(r<1||isNaN(r)){
let a={instancePath:i+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"};e===null?e=[a]:e.push(a),t++}}}s.created_at!==void 0&&(P(s.created_at,{instancePath:i+"/created_\
at",parentData:s,parentDataProperty:"created_at",rootData:m,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),
t=e.length)),s.updated_at!==void 0&&(P(s.updated_at,{instancePath:i+"/updated_at",parentData:s,parentDataProperty:"updat\
ed_at",rootData:m,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return bt.errors=e,
t===0}bt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function en(s,{instancePath:i="",parentData:y,parentDataProperty:f,
rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=en.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.success===void 0){let r={instancePath:i,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"success"},message:"must have required property 'success'"};e===null?
e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
data"},message:"must have required property 'data'"};e===null?e=[r]:e.push(r),t++}if(s.pagination===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"pagination"},message:"must have required property 'p\
agination'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="success"||r==="data"||r==="pagination")){let a={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have \
additional properties"};e===null?e=[a]:e.push(a),t++}if(s.success!==void 0&&(_(s.success,{instancePath:i+"/success",parentData:s,
parentDataProperty:"success",rootData:m,dynamicAnchors:l})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),s.data!==
void 0){let r=s.data;if(Array.isArray(r)){if(r.length>100){let n={instancePath:i+"/data",schemaPath:"#/properties/data/m\
axItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 items"};e===null?e=[n]:e.push(n),t++}
let a=r.length;for(let n=0;n<a;n++)bt(r[n],{instancePath:i+"/data/"+n,parentData:r,parentDataProperty:n,rootData:m,dynamicAnchors:l})||
(e=e===null?bt.errors:e.concat(bt.errors),t=e.length)}else{let a={instancePath:i+"/data",schemaPath:"#/properties/data/t\
ype",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),t++}}s.pagination!==void 0&&
(D(s.pagination,{instancePath:i+"/pagination",parentData:s,parentDataProperty:"pagination",rootData:m,dynamicAnchors:l})||
(e=e===null?D.errors:e.concat(D.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return en.errors=e,t===0}en.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var xm=rn;var ld={type:"object",required:["id","workspace_id","workflow_id","contact_id","event_start_at","enrolled_at"],properties:{
id:{type:"string",pattern:"^enrollment_[a-z0-9]{1,40}$",maxLength:51},workspace_id:{$ref:"#/components/schemas/Workspace\
Id"},workflow_id:{$ref:"#/components/schemas/WorkflowId"},contact_id:{$ref:"#/components/schemas/ContactId"},event_start_at:{
type:["string","null"],format:"date-time",maxLength:35},enrolled_at:{$ref:"#/components/schemas/Timestamp"}},additionalProperties:!1},
ud=new RegExp("^enrollment_[a-z0-9]{1,40}$","u");function Pr(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,
dynamicAnchors:l={}}={}){let e=null,t=0,o=Pr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[r]:e.push(r),t++}if(s.workspace_id===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"workspace_id"},message:"\
must have required property 'workspace_id'"};e===null?e=[r]:e.push(r),t++}if(s.workflow_id===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"workflow_id"},message:"must have required property '\
workflow_id'"};e===null?e=[r]:e.push(r),t++}if(s.contact_id===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"contact_id"},message:"must have required property 'contact_id'"};e===null?e=[r]:e.push(
r),t++}if(s.event_start_at===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
event_start_at"},message:"must have required property 'event_start_at'"};e===null?e=[r]:e.push(r),t++}if(s.enrolled_at===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"enrolled_at"},message:"\
must have required property 'enrolled_at'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="id"||r==="workspace_id"||
r==="workflow_id"||r==="contact_id"||r==="event_start_at"||r==="enrolled_at")){let a={instancePath:i,schemaPath:"#/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properti\
es"};e===null?e=[a]:e.push(a),t++}if(s.id!==void 0){let r=s.id;if(typeof r=="string"){if(g(r)>51){let a={instancePath:i+
"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit:51},message:"must NOT have more than 51 c\
haracters"};e===null?e=[a]:e.push(a),t++}if(!ud.test(r)){let a={instancePath:i+"/id",schemaPath:"#/properties/id/pattern",
keyword:"pattern",params:{pattern:"^enrollment_[a-z0-9]{1,40}$"},message:'must match pattern "^enrollment_[a-z0-9]{1,40}\
$"'};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}}if(s.workspace_id!==void 0&&(b(s.workspace_id,{instancePath:i+
"/workspace_id",parentData:s,parentDataProperty:"workspace_id",rootData:m,dynamicAnchors:l})||(e=e===null?b.errors:e.concat(
b.errors),t=e.length)),s.workflow_id!==void 0&&(gr(s.workflow_id,{instancePath:i+"/workflow_id",parentData:s,parentDataProperty:"\
workflow_id",rootData:m,dynamicAnchors:l})||(e=e===null?gr.errors:e.concat(gr.errors),t=e.length)),s.contact_id!==void 0&&
(Ie(s.contact_id,{instancePath:i+"/contact_id",parentData:s,parentDataProperty:"contact_id",rootData:m,dynamicAnchors:l})||
(e=e===null?Ie.errors:e.concat(Ie.errors),t=e.length)),s.event_start_at!==void 0){let r=s.event_start_at;if(typeof r!="s\
tring"&&r!==null){let a={instancePath:i+"/event_start_at",schemaPath:"#/properties/event_start_at/type",keyword:"type",params:{
type:ld.properties.event_start_at.type},message:"must be string,null"};e===null?e=[a]:e.push(a),t++}if(typeof r=="string"){
if(g(r)>35){let a={instancePath:i+"/event_start_at",schemaPath:"#/properties/event_start_at/maxLength",keyword:"maxLengt\
h",params:{limit:35},message:"must NOT have more than 35 characters"};e===null?e=[a]:e.push(a),t++}if(!L.validate(r)){let a={
instancePath:i+"/event_start_at",schemaPath:"#/properties/event_start_at/format",keyword:"format",params:{format:"date-t\
ime"},message:'must match format "date-time"'};e===null?e=[a]:e.push(a),t++}}}s.enrolled_at!==void 0&&(P(s.enrolled_at,{
instancePath:i+"/enrolled_at",parentData:s,parentDataProperty:"enrolled_at",rootData:m,dynamicAnchors:l})||(e=e===null?P.
errors:e.concat(P.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Pr.errors=e,t===0}Pr.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function rn(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){
let e=null,t=0,o=rn.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){if(s.success===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
success"},message:"must have required property 'success'"};e===null?e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};
e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="success"||r==="data")){let a={instancePath:i,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};
e===null?e=[a]:e.push(a),t++}s.success!==void 0&&(_(s.success,{instancePath:i+"/success",parentData:s,parentDataProperty:"\
success",rootData:m,dynamicAnchors:l})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),s.data!==void 0&&(Pr(s.data,
{instancePath:i+"/data",parentData:s,parentDataProperty:"data",rootData:m,dynamicAnchors:l})||(e=e===null?Pr.errors:e.concat(
Pr.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[r]:e.push(r),t++}return rn.errors=e,t===0}rn.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Dm=sn;var dd={type:"object",required:["id","workspace_id","name","redirect_to","field_key","url","clicks","created_at","update\
d_at"],properties:{id:{$ref:"#/components/schemas/TriggerLinkId"},workspace_id:{$ref:"#/components/schemas/WorkspaceId"},
name:{type:"string",maxLength:100},redirect_to:{type:"string",format:"uri",maxLength:8192},field_key:{type:"string",pattern:"\
^[0-9a-f]{16}$",maxLength:16},url:{type:"string",format:"uri",maxLength:2048},clicks:{type:"integer",minimum:0,maximum:2147483647},
created_at:{$ref:"#/components/schemas/Timestamp"},updated_at:{$ref:"#/components/schemas/Timestamp"}},additionalProperties:!1};var cd=new RegExp("^link_[a-z0-9]{1,40}$","u");function vr(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,
dynamicAnchors:l={}}={}){let e=null,t=0,o=vr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s=="string"){if(g(s)>45){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:45},message:"\
must NOT have more than 45 characters"};e===null?e=[r]:e.push(r),t++}if(!cd.test(s)){let r={instancePath:i,schemaPath:"#\
/pattern",keyword:"pattern",params:{pattern:"^link_[a-z0-9]{1,40}$"},message:'must match pattern "^link_[a-z0-9]{1,40}$"'};
e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),t++}return vr.errors=e,t===0}vr.evaluated={dynamicProps:!1,dynamicItems:!1};var fd=new RegExp(
"^[0-9a-f]{16}$","u");function kr(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){
let e=null,t=0,o=kr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){if(s.id===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
id"},message:"must have required property 'id'"};e===null?e=[r]:e.push(r),t++}if(s.workspace_id===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"workspace_id"},message:"must have required property \
'workspace_id'"};e===null?e=[r]:e.push(r),t++}if(s.name===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[r]:e.push(r),t++}if(s.
redirect_to===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"redirect\
_to"},message:"must have required property 'redirect_to'"};e===null?e=[r]:e.push(r),t++}if(s.field_key===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"field_key"},message:"must have requir\
ed property 'field_key'"};e===null?e=[r]:e.push(r),t++}if(s.url===void 0){let r={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'"};e===null?e=[r]:e.push(r),
t++}if(s.clicks===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"clic\
ks"},message:"must have required property 'clicks'"};e===null?e=[r]:e.push(r),t++}if(s.created_at===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"created_at"},message:"must have required property 'c\
reated_at'"};e===null?e=[r]:e.push(r),t++}if(s.updated_at===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"updated_at"},message:"must have required property 'updated_at'"};e===null?e=[r]:e.push(
r),t++}for(let r in s)if(!V.call(dd.properties,r)){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),
t++}if(s.id!==void 0&&(vr(s.id,{instancePath:i+"/id",parentData:s,parentDataProperty:"id",rootData:m,dynamicAnchors:l})||
(e=e===null?vr.errors:e.concat(vr.errors),t=e.length)),s.workspace_id!==void 0&&(b(s.workspace_id,{instancePath:i+"/work\
space_id",parentData:s,parentDataProperty:"workspace_id",rootData:m,dynamicAnchors:l})||(e=e===null?b.errors:e.concat(b.
errors),t=e.length)),s.name!==void 0){let r=s.name;if(typeof r=="string"){if(g(r)>100){let a={instancePath:i+"/name",schemaPath:"\
#/properties/name/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===
null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}}if(s.redirect_to!==void 0){let r=s.redirect_to;if(typeof r==
"string"){if(g(r)>8192){let a={instancePath:i+"/redirect_to",schemaPath:"#/properties/redirect_to/maxLength",keyword:"ma\
xLength",params:{limit:8192},message:"must NOT have more than 8192 characters"};e===null?e=[a]:e.push(a),t++}if(!G(r)){let a={
instancePath:i+"/redirect_to",schemaPath:"#/properties/redirect_to/format",keyword:"format",params:{format:"uri"},message:'\
must match format "uri"'};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/redirect_to",schemaPath:"#/properti\
es/redirect_to/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}}if(s.
field_key!==void 0){let r=s.field_key;if(typeof r=="string"){if(g(r)>16){let a={instancePath:i+"/field_key",schemaPath:"\
#/properties/field_key/maxLength",keyword:"maxLength",params:{limit:16},message:"must NOT have more than 16 characters"};
e===null?e=[a]:e.push(a),t++}if(!fd.test(r)){let a={instancePath:i+"/field_key",schemaPath:"#/properties/field_key/patte\
rn",keyword:"pattern",params:{pattern:"^[0-9a-f]{16}$"},message:'must match pattern "^[0-9a-f]{16}$"'};e===null?e=[a]:e.
push(a),t++}}else{let a={instancePath:i+"/field_key",schemaPath:"#/properties/field_key/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}}if(s.url!==void 0){let r=s.url;if(typeof r=="string"){if(g(
r)>2048){let a={instancePath:i+"/url",schemaPath:"#/properties/url/maxLength",keyword:"maxLength",params:{limit:2048},message:"\
must NOT have more than 2048 characters"};e===null?e=[a]:e.push(a),t++}if(!G(r)){let a={instancePath:i+"/url",schemaPath:"\
#/properties/url/format",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[a]:e.push(
a),t++}}else{let a={instancePath:i+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[a]:e.push(a),t++}}if(s.clicks!==void 0){let r=s.clicks;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))){let a={instancePath:i+"/clicks",schemaPath:"#/properties/clicks/type",keyword:"type",params:{type:"int\
eger"},message:"must be integer"};e===null?e=[a]:e.push(a),t++}if(typeof r=="number"&&isFinite(r)){if(r>2147483647||isNaN(
r)){let a={instancePath:i+"/clicks",schemaPath:"#/properties/clicks/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647},
message:"must be <= 2147483647"};e===null?e=[a]:e.push(a),t++}if(r<0||isNaN(r)){let a={instancePath:i+"/clicks",schemaPath:"\
#/properties/clicks/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[a]:e.
push(a),t++}}}s.created_at!==void 0&&(P(s.created_at,{instancePath:i+"/created_at",parentData:s,parentDataProperty:"crea\
ted_at",rootData:m,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),s.updated_at!==void 0&&(P(s.
updated_at,{instancePath:i+"/updated_at",parentData:s,parentDataProperty:"updated_at",rootData:m,dynamicAnchors:l})||(e=
e===null?P.errors:e.concat(P.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return kr.errors=e,t===0}kr.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function sn(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){
let e=null,t=0,o=sn.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){if(s.success===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
success"},message:"must have required property 'success'"};e===null?e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};
e===null?e=[r]:e.push(r),t++}if(s.pagination===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"pagination"},message:"must have required property 'pagination'"};e===null?e=[r]:e.push(r),t++}for(let r in s)
if(!(r==="success"||r==="data"||r==="pagination")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),
t++}if(s.success!==void 0&&(_(s.success,{instancePath:i+"/success",parentData:s,parentDataProperty:"success",rootData:m,
dynamicAnchors:l})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),s.data!==void 0){let r=s.data;if(Array.isArray(
r)){if(r.length>100){let n={instancePath:i+"/data",schemaPath:"#/properties/data/maxItems",keyword:"maxItems",params:{limit:100},
message:"must NOT have more than 100 items"};e===null?e=[n]:e.push(n),t++}let a=r.length;for(let n=0;n<a;n++)kr(r[n],{instancePath:i+
"/data/"+n,parentData:r,parentDataProperty:n,rootData:m,dynamicAnchors:l})||(e=e===null?kr.errors:e.concat(kr.errors),t=
e.length)}else{let a={instancePath:i+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[a]:e.push(a),t++}}s.pagination!==void 0&&(D(s.pagination,{instancePath:i+"/pagination",parentData:s,
parentDataProperty:"pagination",rootData:m,dynamicAnchors:l})||(e=e===null?D.errors:e.concat(D.errors),t=e.length))}else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),t++}return sn.errors=e,t===0}sn.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Fn=tn;function tn(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=tn.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.success===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"suc\
cess"},message:"must have required property 'success'"};e===null?e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};
e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="success"||r==="data")){let a={instancePath:i,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};
e===null?e=[a]:e.push(a),t++}s.success!==void 0&&(_(s.success,{instancePath:i+"/success",parentData:s,parentDataProperty:"\
success",rootData:m,dynamicAnchors:l})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),s.data!==void 0&&(kr(s.data,
{instancePath:i+"/data",parentData:s,parentDataProperty:"data",rootData:m,dynamicAnchors:l})||(e=e===null?kr.errors:e.concat(
kr.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[r]:e.push(r),t++}return tn.errors=e,t===0}tn.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Nm=an;var Sp={type:"object",required:["id","link_id","contact_id","clicked_at","referrer"],properties:{id:{type:"string",pattern:"\
^click_[a-z0-9]{1,40}$",maxLength:46},link_id:{$ref:"#/components/schemas/TriggerLinkId"},contact_id:{type:["string","nu\
ll"],pattern:"^contact_[a-z0-9]{1,40}$",maxLength:48},clicked_at:{$ref:"#/components/schemas/Timestamp"},referrer:{type:[
"string","null"],format:"uri",maxLength:2048}},additionalProperties:!1},yd=new RegExp("^click_[a-z0-9]{1,40}$","u");function _r(s,{
instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=_r.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must hav\
e required property 'id'"};e===null?e=[r]:e.push(r),t++}if(s.link_id===void 0){let r={instancePath:i,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"link_id"},message:"must have required property 'link_id'"};e===null?e=[
r]:e.push(r),t++}if(s.contact_id===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
contact_id"},message:"must have required property 'contact_id'"};e===null?e=[r]:e.push(r),t++}if(s.clicked_at===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"clicked_at"},message:"must hav\
e required property 'clicked_at'"};e===null?e=[r]:e.push(r),t++}if(s.referrer===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"referrer"},message:"must have required property 'referrer'"};e===
null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="id"||r==="link_id"||r==="contact_id"||r==="clicked_at"||r==="referrer")){
let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}if(s.id!==void 0){let r=s.id;if(typeof r=="string"){if(g(
r)>46){let a={instancePath:i+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit:46},message:"\
must NOT have more than 46 characters"};e===null?e=[a]:e.push(a),t++}if(!yd.test(r)){let a={instancePath:i+"/id",schemaPath:"\
#/properties/id/pattern",keyword:"pattern",params:{pattern:"^click_[a-z0-9]{1,40}$"},message:'must match pattern "^click\
_[a-z0-9]{1,40}$"'};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}}if(s.link_id!==void 0&&(vr(s.link_id,
{instancePath:i+"/link_id",parentData:s,parentDataProperty:"link_id",rootData:m,dynamicAnchors:l})||(e=e===null?vr.errors:
e.concat(vr.errors),t=e.length)),s.contact_id!==void 0){let r=s.contact_id;if(typeof r!="string"&&r!==null){let a={instancePath:i+
"/contact_id",schemaPath:"#/properties/contact_id/type",keyword:"type",params:{type:Sp.properties.contact_id.type},message:"\
must be string,null"};e===null?e=[a]:e.push(a),t++}if(typeof r=="string"){if(g(r)>48){let a={instancePath:i+"/contact_id",
schemaPath:"#/properties/contact_id/maxLength",keyword:"maxLength",params:{limit:48},message:"must NOT have more than 48\
 characters"};e===null?e=[a]:e.push(a),t++}if(!co.test(r)){let a={instancePath:i+"/contact_id",schemaPath:"#/properties/\
contact_id/pattern",keyword:"pattern",params:{pattern:"^contact_[a-z0-9]{1,40}$"},message:'must match pattern "^contact_\
[a-z0-9]{1,40}$"'};e===null?e=[a]:e.push(a),t++}}}if(s.clicked_at!==void 0&&(P(s.clicked_at,{instancePath:i+"/clicked_at",
parentData:s,parentDataProperty:"clicked_at",rootData:m,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.
length)),s.referrer!==void 0){let r=s.referrer;if(typeof r!="string"&&r!==null){let a={instancePath:i+"/referrer",schemaPath:"\
#/properties/referrer/type",keyword:"type",params:{type:Sp.properties.referrer.type},message:"must be string,null"};e===
null?e=[a]:e.push(a),t++}if(typeof r=="string"){if(g(r)>2048){let a={instancePath:i+"/referrer",schemaPath:"#/properties\
/referrer/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters"};e===null?
e=[a]:e.push(a),t++}if(!G(r)){let a={instancePath:i+"/referrer",schemaPath:"#/properties/referrer/format",keyword:"forma\
t",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[a]:e.push(a),t++}}}}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return _r.errors=e,
t===0}_r.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function an(s,{instancePath:i="",parentData:y,parentDataProperty:f,
rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=an.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.success===void 0){let r={instancePath:i,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"success"},message:"must have required property 'success'"};e===null?
e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
data"},message:"must have required property 'data'"};e===null?e=[r]:e.push(r),t++}if(s.pagination===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"pagination"},message:"must have required property 'p\
agination'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="success"||r==="data"||r==="pagination")){let a={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have \
additional properties"};e===null?e=[a]:e.push(a),t++}if(s.success!==void 0&&(_(s.success,{instancePath:i+"/success",parentData:s,
parentDataProperty:"success",rootData:m,dynamicAnchors:l})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),s.data!==
void 0){let r=s.data;if(Array.isArray(r)){if(r.length>100){let n={instancePath:i+"/data",schemaPath:"#/properties/data/m\
axItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 items"};e===null?e=[n]:e.push(n),t++}
let a=r.length;for(let n=0;n<a;n++)_r(r[n],{instancePath:i+"/data/"+n,parentData:r,parentDataProperty:n,rootData:m,dynamicAnchors:l})||
(e=e===null?_r.errors:e.concat(_r.errors),t=e.length)}else{let a={instancePath:i+"/data",schemaPath:"#/properties/data/t\
ype",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),t++}}s.pagination!==void 0&&
(D(s.pagination,{instancePath:i+"/pagination",parentData:s,parentDataProperty:"pagination",rootData:m,dynamicAnchors:l})||
(e=e===null?D.errors:e.concat(D.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return an.errors=e,t===0}an.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Im=nn;var hd=new RegExp("^form_[a-z0-9]{1,40}$","u");function wr(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,
dynamicAnchors:l={}}={}){let e=null,t=0,o=wr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s=="string"){if(g(s)>45){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:45},message:"\
must NOT have more than 45 characters"};e===null?e=[r]:e.push(r),t++}if(!hd.test(s)){let r={instancePath:i,schemaPath:"#\
/pattern",keyword:"pattern",params:{pattern:"^form_[a-z0-9]{1,40}$"},message:'must match pattern "^form_[a-z0-9]{1,40}$"'};
e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),t++}return wr.errors=e,t===0}wr.evaluated={dynamicProps:!1,dynamicItems:!1};var gd={
type:"string",enum:["form","survey"]};function qt(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){
let e=null,t=0,o=qt.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s!="string"){let r={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(
r),t++}if(!(s==="form"||s==="survey")){let r={instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:gd.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}return qt.errors=e,t===0}qt.evaluated=
{dynamicProps:!1,dynamicItems:!1};var Pd={type:"object",required:["key","label","type","required","options"],properties:{
key:{$ref:"#/components/schemas/FormFieldKey"},label:{type:"string",maxLength:200},type:{type:"string",enum:["name","ema\
il","phone","text","number","choice","checkbox"]},required:{type:"boolean"},options:{type:"array",maxItems:100,items:{type:"\
string",maxLength:200}}},additionalProperties:!1};function br(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=br.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s=="string"){if(g(s)>50){let r={
instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:50},message:"must NOT have more than 50 charac\
ters"};e===null?e=[r]:e.push(r),t++}if(!wm.test(s)){let r={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^[a-z][a-z0-9_]{0,49}$"},message:'must match pattern "^[a-z][a-z0-9_]{0,49}$"'};e===null?e=[r]:e.push(r),t++}}else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:
e.push(r),t++}return br.errors=e,t===0}br.evaluated={dynamicProps:!1,dynamicItems:!1};function xt(s,{instancePath:i="",parentData:y,
parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=xt.evaluated;if(o.dynamicProps&&(o.props=void 0),
o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.key===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"key"},message:"must have required property 'key'"};e===null?e=[r]:
e.push(r),t++}if(s.label===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
label"},message:"must have required property 'label'"};e===null?e=[r]:e.push(r),t++}if(s.type===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};
e===null?e=[r]:e.push(r),t++}if(s.required===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"required"},message:"must have required property 'required'"};e===null?e=[r]:e.push(r),t++}if(s.options===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"options"},message:"mus\
t have required property 'options'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="key"||r==="label"||r==="type"||
r==="required"||r==="options")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}if(s.key!==void 0&&
(br(s.key,{instancePath:i+"/key",parentData:s,parentDataProperty:"key",rootData:m,dynamicAnchors:l})||(e=e===null?br.errors:
e.concat(br.errors),t=e.length)),s.label!==void 0){let r=s.label;if(typeof r=="string"){if(g(r)>200){let a={instancePath:i+
"/label",schemaPath:"#/properties/label/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more th\
an 200 characters"};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/label",schemaPath:"#/properties/label/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}}if(s.type!==void 0){let r=s.
type;if(typeof r!="string"){let a={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}if(!(r==="name"||r==="email"||r==="phone"||r==="text"||r===
"number"||r==="choice"||r==="checkbox")){let a={instancePath:i+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",
params:{allowedValues:Pd.properties.type.enum},message:"must be equal to one of the allowed values"};e===null?e=[a]:e.push(
a),t++}}if(s.required!==void 0&&typeof s.required!="boolean"){let r={instancePath:i+"/required",schemaPath:"#/properties\
/required/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),t++}if(s.options!==
void 0){let r=s.options;if(Array.isArray(r)){if(r.length>100){let n={instancePath:i+"/options",schemaPath:"#/properties/\
options/maxItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 items"};e===null?e=[n]:e.push(
n),t++}let a=r.length;for(let n=0;n<a;n++){let p=r[n];if(typeof p=="string"){if(g(p)>200){let u={instancePath:i+"/option\
s/"+n,schemaPath:"#/properties/options/items/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have mo\
re than 200 characters"};e===null?e=[u]:e.push(u),t++}}else{let u={instancePath:i+"/options/"+n,schemaPath:"#/properties\
/options/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),t++}}}else{
let a={instancePath:i+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type:"array"},message:"mu\
st be array"};e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return xt.errors=e,t===0}xt.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Dt(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){
let e=null,t=0,o=Dt.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){if(s.id===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
id"},message:"must have required property 'id'"};e===null?e=[r]:e.push(r),t++}if(s.workspace_id===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"workspace_id"},message:"must have required property \
'workspace_id'"};e===null?e=[r]:e.push(r),t++}if(s.name===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[r]:e.push(r),t++}if(s.
type===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},message:"\
must have required property 'type'"};e===null?e=[r]:e.push(r),t++}if(s.url===void 0){let r={instancePath:i,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'"};e===null?e=[r]:
e.push(r),t++}if(s.fields===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
fields"},message:"must have required property 'fields'"};e===null?e=[r]:e.push(r),t++}if(s.created_at===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"created_at"},message:"must have required property 'c\
reated_at'"};e===null?e=[r]:e.push(r),t++}if(s.updated_at===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"updated_at"},message:"must have required property 'updated_at'"};e===null?e=[r]:e.push(
r),t++}for(let r in s)if(!(r==="id"||r==="workspace_id"||r==="name"||r==="type"||r==="url"||r==="fields"||r==="created_a\
t"||r==="updated_at")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}if(s.id!==void 0&&(wr(
s.id,{instancePath:i+"/id",parentData:s,parentDataProperty:"id",rootData:m,dynamicAnchors:l})||(e=e===null?wr.errors:e.concat(
wr.errors),t=e.length)),s.workspace_id!==void 0&&(b(s.workspace_id,{instancePath:i+"/workspace_id",parentData:s,parentDataProperty:"\
workspace_id",rootData:m,dynamicAnchors:l})||(e=e===null?b.errors:e.concat(b.errors),t=e.length)),s.name!==void 0){let r=s.
name;if(typeof r=="string"){if(g(r)>200){let a={instancePath:i+"/name",schemaPath:"#/properties/name/maxLength",keyword:"\
maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};e===null?e=[a]:e.push(a),t++}}else{let a={
instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[a]:e.push(a),t++}}if(s.type!==void 0&&(qt(s.type,{instancePath:i+"/type",parentData:s,parentDataProperty:"ty\
pe",rootData:m,dynamicAnchors:l})||(e=e===null?qt.errors:e.concat(qt.errors),t=e.length)),s.url!==void 0){let r=s.url;if(typeof r==
"string"){if(g(r)>2048){let a={instancePath:i+"/url",schemaPath:"#/properties/url/maxLength",keyword:"maxLength",params:{
limit:2048},message:"must NOT have more than 2048 characters"};e===null?e=[a]:e.push(a),t++}if(!G(r)){let a={instancePath:i+
"/url",schemaPath:"#/properties/url/format",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===
null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}}if(s.fields!==void 0){let r=s.fields;if(Array.isArray(r)){
if(r.length>50){let n={instancePath:i+"/fields",schemaPath:"#/properties/fields/maxItems",keyword:"maxItems",params:{limit:50},
message:"must NOT have more than 50 items"};e===null?e=[n]:e.push(n),t++}let a=r.length;for(let n=0;n<a;n++)xt(r[n],{instancePath:i+
"/fields/"+n,parentData:r,parentDataProperty:n,rootData:m,dynamicAnchors:l})||(e=e===null?xt.errors:e.concat(xt.errors),
t=e.length)}else{let a={instancePath:i+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type:"arra\
y"},message:"must be array"};e===null?e=[a]:e.push(a),t++}}s.created_at!==void 0&&(P(s.created_at,{instancePath:i+"/crea\
ted_at",parentData:s,parentDataProperty:"created_at",rootData:m,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),
t=e.length)),s.updated_at!==void 0&&(P(s.updated_at,{instancePath:i+"/updated_at",parentData:s,parentDataProperty:"updat\
ed_at",rootData:m,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Dt.errors=e,
t===0}Dt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function nn(s,{instancePath:i="",parentData:y,parentDataProperty:f,
rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=nn.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.success===void 0){let r={instancePath:i,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"success"},message:"must have required property 'success'"};e===null?
e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
data"},message:"must have required property 'data'"};e===null?e=[r]:e.push(r),t++}if(s.pagination===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"pagination"},message:"must have required property 'p\
agination'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="success"||r==="data"||r==="pagination")){let a={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have \
additional properties"};e===null?e=[a]:e.push(a),t++}if(s.success!==void 0&&(_(s.success,{instancePath:i+"/success",parentData:s,
parentDataProperty:"success",rootData:m,dynamicAnchors:l})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),s.data!==
void 0){let r=s.data;if(Array.isArray(r)){if(r.length>100){let n={instancePath:i+"/data",schemaPath:"#/properties/data/m\
axItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 items"};e===null?e=[n]:e.push(n),t++}
let a=r.length;for(let n=0;n<a;n++)Dt(r[n],{instancePath:i+"/data/"+n,parentData:r,parentDataProperty:n,rootData:m,dynamicAnchors:l})||
(e=e===null?Dt.errors:e.concat(Dt.errors),t=e.length)}else{let a={instancePath:i+"/data",schemaPath:"#/properties/data/t\
ype",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),t++}}s.pagination!==void 0&&
(D(s.pagination,{instancePath:i+"/pagination",parentData:s,parentDataProperty:"pagination",rootData:m,dynamicAnchors:l})||
(e=e===null?D.errors:e.concat(D.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return nn.errors=e,t===0}nn.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Lm=on;var hi={type:"object",required:["id","form_id","contact_id","name","email","fields","created_at"],properties:{id:{type:"\
string",pattern:"^submission_[a-z0-9]{1,40}$",maxLength:51},form_id:{$ref:"#/components/schemas/FormId"},contact_id:{type:[
"string","null"],pattern:"^contact_[a-z0-9]{1,40}$",maxLength:48},name:{type:["string","null"],maxLength:200},email:{type:[
"string","null"],format:"email",maxLength:254},fields:{type:"object",maxProperties:50,propertyNames:{$ref:"#/components/\
schemas/FormFieldKey"},additionalProperties:{type:["string","number","boolean"],maxLength:5e3,minimum:-1e15,maximum:1e15}},
created_at:{$ref:"#/components/schemas/Timestamp"}},additionalProperties:!1},vd=new RegExp("^submission_[a-z0-9]{1,40}$",
"u");function qr(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,
t=0,o=qr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.id===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[a]:e.push(a),t++}if(s.form_id===void 0){let a={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"form_id"},message:"must have required property 'form_id'"};e===null?
e=[a]:e.push(a),t++}if(s.contact_id===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
contact_id"},message:"must have required property 'contact_id'"};e===null?e=[a]:e.push(a),t++}if(s.name===void 0){let a={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required pr\
operty 'name'"};e===null?e=[a]:e.push(a),t++}if(s.email===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"email"},message:"must have required property 'email'"};e===null?e=[a]:e.push(a),t++}if(s.
fields===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"fields"},message:"\
must have required property 'fields'"};e===null?e=[a]:e.push(a),t++}if(s.created_at===void 0){let a={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"created_at"},message:"must have required property 'created_at'"};
e===null?e=[a]:e.push(a),t++}for(let a in s)if(!(a==="id"||a==="form_id"||a==="contact_id"||a==="name"||a==="email"||a===
"fields"||a==="created_at")){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(s.id!==void 0){let a=s.
id;if(typeof a=="string"){if(g(a)>51){let n={instancePath:i+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLen\
gth",params:{limit:51},message:"must NOT have more than 51 characters"};e===null?e=[n]:e.push(n),t++}if(!vd.test(a)){let n={
instancePath:i+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern:"^submission_[a-z0-9]{1,40}$"},
message:'must match pattern "^submission_[a-z0-9]{1,40}$"'};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/i\
d",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),t++}}if(s.form_id!==void 0&&(wr(s.form_id,{instancePath:i+"/form_id",parentData:s,parentDataProperty:"form_id",rootData:m,
dynamicAnchors:l})||(e=e===null?wr.errors:e.concat(wr.errors),t=e.length)),s.contact_id!==void 0){let a=s.contact_id;if(typeof a!=
"string"&&a!==null){let n={instancePath:i+"/contact_id",schemaPath:"#/properties/contact_id/type",keyword:"type",params:{
type:hi.properties.contact_id.type},message:"must be string,null"};e===null?e=[n]:e.push(n),t++}if(typeof a=="string"){if(g(
a)>48){let n={instancePath:i+"/contact_id",schemaPath:"#/properties/contact_id/maxLength",keyword:"maxLength",params:{limit:48},
message:"must NOT have more than 48 characters"};e===null?e=[n]:e.push(n),t++}if(!co.test(a)){let n={instancePath:i+"/co\
ntact_id",schemaPath:"#/properties/contact_id/pattern",keyword:"pattern",params:{pattern:"^contact_[a-z0-9]{1,40}$"},message:'\
must match pattern "^contact_[a-z0-9]{1,40}$"'};e===null?e=[n]:e.push(n),t++}}}if(s.name!==void 0){let a=s.name;if(typeof a!=
"string"&&a!==null){let n={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:hi.properties.
name.type},message:"must be string,null"};e===null?e=[n]:e.push(n),t++}if(typeof a=="string"&&g(a)>200){let n={instancePath:i+
"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than\
 200 characters"};e===null?e=[n]:e.push(n),t++}}if(s.email!==void 0){let a=s.email;if(typeof a!="string"&&a!==null){let n={
instancePath:i+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type:hi.properties.email.type},message:"\
must be string,null"};e===null?e=[n]:e.push(n),t++}if(typeof a=="string"){if(g(a)>254){let n={instancePath:i+"/email",schemaPath:"\
#/properties/email/maxLength",keyword:"maxLength",params:{limit:254},message:"must NOT have more than 254 characters"};e===
null?e=[n]:e.push(n),t++}if(!St.test(a)){let n={instancePath:i+"/email",schemaPath:"#/properties/email/format",keyword:"\
format",params:{format:"email"},message:'must match format "email"'};e===null?e=[n]:e.push(n),t++}}}if(s.fields!==void 0){
let a=s.fields;if(a&&typeof a=="object"&&!Array.isArray(a)){if(Object.keys(a).length>50){let n={instancePath:i+"/fields",
schemaPath:"#/properties/fields/maxProperties",keyword:"maxProperties",params:{limit:50},message:"must NOT have more tha\
n 50 properties"};e===null?e=[n]:e.push(n),t++}for(let n in a){let p=t;br(n,{instancePath:i+"/fields",parentData:a,parentDataProperty:"\
fields",rootData:m,dynamicAnchors:l})||(e=e===null?br.errors:e.concat(br.errors),t=e.length);var r=p===t;if(!r){let u={instancePath:i+
"/fields",schemaPath:"#/properties/fields/propertyNames",keyword:"propertyNames",params:{propertyName:n},message:"proper\
ty name must be valid"};e===null?e=[u]:e.push(u),t++}}for(let n in a){let p=a[n];if(typeof p!="string"&&!(typeof p=="num\
ber"&&isFinite(p))&&typeof p!="boolean"){let u={instancePath:i+"/fields/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/fields/additionalProperties/type",keyword:"type",params:{type:hi.properties.fields.additionalProperties.type},
message:"must be string,number,boolean"};e===null?e=[u]:e.push(u),t++}if(typeof p=="number"&&isFinite(p)){if(p>1e15||isNaN(
p)){let u={instancePath:i+"/fields/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fields/additional\
Properties/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e15},message:"must be <= 1000000000000000"};e===null?
e=[u]:e.push(u),t++}if(p<-1e15||isNaN(p)){let u={instancePath:i+"/fields/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/fields/additionalProperties/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e15},message:"must b\
e >= -1000000000000000"};e===null?e=[u]:e.push(u),t++}}if(typeof p=="string"&&g(p)>5e3){let u={instancePath:i+"/fields/"+
n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fields/additionalProperties/maxLength",keyword:"maxLen\
gth",params:{limit:5e3},message:"must NOT have more than 5000 characters"};e===null?e=[u]:e.push(u),t++}}}else{let n={instancePath:i+
"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[n]:e.push(n),t++}}s.created_at!==void 0&&(P(s.created_at,{instancePath:i+"/created_at",parentData:s,parentDataProperty:"\
created_at",rootData:m,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length))}else{let a={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),t++}return qr.
errors=e,t===0}qr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function on(s,{instancePath:i="",parentData:y,parentDataProperty:f,
rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=on.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.success===void 0){let r={instancePath:i,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"success"},message:"must have required property 'success'"};e===null?
e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
data"},message:"must have required property 'data'"};e===null?e=[r]:e.push(r),t++}if(s.pagination===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"pagination"},message:"must have required property 'p\
agination'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="success"||r==="data"||r==="pagination")){let a={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have \
additional properties"};e===null?e=[a]:e.push(a),t++}if(s.success!==void 0&&(_(s.success,{instancePath:i+"/success",parentData:s,
parentDataProperty:"success",rootData:m,dynamicAnchors:l})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),s.data!==
void 0){let r=s.data;if(Array.isArray(r)){if(r.length>100){let n={instancePath:i+"/data",schemaPath:"#/properties/data/m\
axItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 items"};e===null?e=[n]:e.push(n),t++}
let a=r.length;for(let n=0;n<a;n++)qr(r[n],{instancePath:i+"/data/"+n,parentData:r,parentDataProperty:n,rootData:m,dynamicAnchors:l})||
(e=e===null?qr.errors:e.concat(qr.errors),t=e.length)}else{let a={instancePath:i+"/data",schemaPath:"#/properties/data/t\
ype",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),t++}}s.pagination!==void 0&&
(D(s.pagination,{instancePath:i+"/pagination",parentData:s,parentDataProperty:"pagination",rootData:m,dynamicAnchors:l})||
(e=e===null?D.errors:e.concat(D.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return on.errors=e,t===0}on.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Om=pn;var oo={type:"object",required:["id","workspace_id","url","events","connection_ids","name","status","failure_count","las\
t_delivery","created_at"],properties:{id:{$ref:"#/components/schemas/WebhookId"},workspace_id:{$ref:"#/components/schema\
s/WorkspaceId"},url:{type:"string",format:"uri",maxLength:2048},events:{type:"array",maxItems:50,items:{$ref:"#/componen\
ts/schemas/EventType"}},connection_ids:{type:"array",maxItems:100,items:{$ref:"#/components/schemas/ConnectionId"}},name:{
type:["string","null"],maxLength:100},status:{type:"string",enum:["active","disabled"]},failure_count:{type:"integer",minimum:0,
maximum:1e3},last_delivery:{anyOf:[{$ref:"#/components/schemas/WebhookDelivery"},{type:"null"}]},created_at:{$ref:"#/com\
ponents/schemas/Timestamp"}},additionalProperties:!1};var kd=new RegExp("^webhook_[a-z0-9]{1,40}$","u");function Oe(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,
dynamicAnchors:l={}}={}){let e=null,t=0,o=Oe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s=="string"){if(g(s)>48){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:48},message:"\
must NOT have more than 48 characters"};e===null?e=[r]:e.push(r),t++}if(!kd.test(s)){let r={instancePath:i,schemaPath:"#\
/pattern",keyword:"pattern",params:{pattern:"^webhook_[a-z0-9]{1,40}$"},message:'must match pattern "^webhook_[a-z0-9]{1\
,40}$"'};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return Oe.errors=e,t===0}Oe.evaluated={dynamicProps:!1,dynamicItems:!1};
var _d={type:"string",enum:["post.created","post.updated","post.deleted","post.scheduled","post.approval_requested","pos\
t.approved","post.rejected","post.target.published","post.target.failed","post.published","post.partial","post.failed","\
api_key.created","api_key.rotated","api_key.revoked","api_key.expiring","api_key.deletion_warning","api_key.deleted","co\
ntact.created","workflow.enrolled","trigger_link.clicked","form.submitted","webhook.test"]};function xr(s,{instancePath:i="",
parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=xr.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s!="string"){let r={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(!(s==="post.created"||s==="post.u\
pdated"||s==="post.deleted"||s==="post.scheduled"||s==="post.approval_requested"||s==="post.approved"||s==="post.rejecte\
d"||s==="post.target.published"||s==="post.target.failed"||s==="post.published"||s==="post.partial"||s==="post.failed"||
s==="api_key.created"||s==="api_key.rotated"||s==="api_key.revoked"||s==="api_key.expiring"||s==="api_key.deletion_warni\
ng"||s==="api_key.deleted"||s==="contact.created"||s==="workflow.enrolled"||s==="trigger_link.clicked"||s==="form.submit\
ted"||s==="webhook.test")){let r={instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:_d.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}return xr.errors=e,t===0}xr.evaluated={dynamicProps:!1,
dynamicItems:!1};var Cp={type:"object",required:["at","status","response_status"],properties:{at:{$ref:"#/components/sch\
emas/Timestamp"},status:{type:"string",enum:["delivered","failed"]},response_status:{type:["integer","null"],minimum:100,
maximum:599}},additionalProperties:!1};function Dr(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){
let e=null,t=0,o=Dr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){if(s.at===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
at"},message:"must have required property 'at'"};e===null?e=[r]:e.push(r),t++}if(s.status===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'statu\
s'"};e===null?e=[r]:e.push(r),t++}if(s.response_status===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"response_status"},message:"must have required property 'response_status'"};e===null?e=
[r]:e.push(r),t++}for(let r in s)if(!(r==="at"||r==="status"||r==="response_status")){let a={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional p\
roperties"};e===null?e=[a]:e.push(a),t++}if(s.at!==void 0&&(P(s.at,{instancePath:i+"/at",parentData:s,parentDataProperty:"\
at",rootData:m,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),s.status!==void 0){let r=s.status;
if(typeof r!="string"){let a={instancePath:i+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}if(!(r==="delivered"||r==="failed")){let a={instancePath:i+
"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues:Cp.properties.status.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[a]:e.push(a),t++}}if(s.response_status!==void 0){let r=s.response_status;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&r!==null){let a={instancePath:i+"/response_status",schemaPath:"\
#/properties/response_status/type",keyword:"type",params:{type:Cp.properties.response_status.type},message:"must be inte\
ger,null"};e===null?e=[a]:e.push(a),t++}if(typeof r=="number"&&isFinite(r)){if(r>599||isNaN(r)){let a={instancePath:i+"/\
response_status",schemaPath:"#/properties/response_status/maximum",keyword:"maximum",params:{comparison:"<=",limit:599},
message:"must be <= 599"};e===null?e=[a]:e.push(a),t++}if(r<100||isNaN(r)){let a={instancePath:i+"/response_status",schemaPath:"\
#/properties/response_status/minimum",keyword:"minimum",params:{comparison:">=",limit:100},message:"must be >= 100"};e===
null?e=[a]:e.push(a),t++}}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),t++}return Dr.errors=e,t===0}Dr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function Nt(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=Nt.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.id===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[a]:e.push(a),t++}if(s.workspace_id===void 0){let a={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"workspace_id"},message:"must have required property 'workspace_i\
d'"};e===null?e=[a]:e.push(a),t++}if(s.url===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"url"},message:"must have required property 'url'"};e===null?e=[a]:e.push(a),t++}if(s.events===void 0){let a={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"events"},message:"must have required \
property 'events'"};e===null?e=[a]:e.push(a),t++}if(s.connection_ids===void 0){let a={instancePath:i,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"connection_ids"},message:"must have required property 'connection_ids'"};
e===null?e=[a]:e.push(a),t++}if(s.name===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[a]:e.push(a),t++}if(s.status===void 0){
let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"status"},message:"must have re\
quired property 'status'"};e===null?e=[a]:e.push(a),t++}if(s.failure_count===void 0){let a={instancePath:i,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"failure_count"},message:"must have required property 'failure_cou\
nt'"};e===null?e=[a]:e.push(a),t++}if(s.last_delivery===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"last_delivery"},message:"must have required property 'last_delivery'"};e===null?e=[a]:
e.push(a),t++}if(s.created_at===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
created_at"},message:"must have required property 'created_at'"};e===null?e=[a]:e.push(a),t++}for(let a in s)if(!V.call(
oo.properties,a)){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(s.id!==void 0&&(Oe(s.id,{instancePath:i+"\
/id",parentData:s,parentDataProperty:"id",rootData:m,dynamicAnchors:l})||(e=e===null?Oe.errors:e.concat(Oe.errors),t=e.length)),
s.workspace_id!==void 0&&(b(s.workspace_id,{instancePath:i+"/workspace_id",parentData:s,parentDataProperty:"workspace_id",
rootData:m,dynamicAnchors:l})||(e=e===null?b.errors:e.concat(b.errors),t=e.length)),s.url!==void 0){let a=s.url;if(typeof a==
"string"){if(g(a)>2048){let n={instancePath:i+"/url",schemaPath:"#/properties/url/maxLength",keyword:"maxLength",params:{
limit:2048},message:"must NOT have more than 2048 characters"};e===null?e=[n]:e.push(n),t++}if(!G(a)){let n={instancePath:i+
"/url",schemaPath:"#/properties/url/format",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===
null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(s.events!==void 0){let a=s.events;if(Array.isArray(a)){
if(a.length>50){let p={instancePath:i+"/events",schemaPath:"#/properties/events/maxItems",keyword:"maxItems",params:{limit:50},
message:"must NOT have more than 50 items"};e===null?e=[p]:e.push(p),t++}let n=a.length;for(let p=0;p<n;p++)xr(a[p],{instancePath:i+
"/events/"+p,parentData:a,parentDataProperty:p,rootData:m,dynamicAnchors:l})||(e=e===null?xr.errors:e.concat(xr.errors),
t=e.length)}else{let n={instancePath:i+"/events",schemaPath:"#/properties/events/type",keyword:"type",params:{type:"arra\
y"},message:"must be array"};e===null?e=[n]:e.push(n),t++}}if(s.connection_ids!==void 0){let a=s.connection_ids;if(Array.
isArray(a)){if(a.length>100){let p={instancePath:i+"/connection_ids",schemaPath:"#/properties/connection_ids/maxItems",keyword:"\
maxItems",params:{limit:100},message:"must NOT have more than 100 items"};e===null?e=[p]:e.push(p),t++}let n=a.length;for(let p=0;p<
n;p++)H(a[p],{instancePath:i+"/connection_ids/"+p,parentData:a,parentDataProperty:p,rootData:m,dynamicAnchors:l})||(e=e===
null?H.errors:e.concat(H.errors),t=e.length)}else{let n={instancePath:i+"/connection_ids",schemaPath:"#/properties/conne\
ction_ids/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),t++}}if(s.name!==
void 0){let a=s.name;if(typeof a!="string"&&a!==null){let n={instancePath:i+"/name",schemaPath:"#/properties/name/type",
keyword:"type",params:{type:oo.properties.name.type},message:"must be string,null"};e===null?e=[n]:e.push(n),t++}if(typeof a==
"string"&&g(a)>100){let n={instancePath:i+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:100},
message:"must NOT have more than 100 characters"};e===null?e=[n]:e.push(n),t++}}if(s.status!==void 0){let a=s.status;if(typeof a!=
"string"){let n={instancePath:i+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),t++}if(!(a==="active"||a==="disabled")){let n={instancePath:i+"/status",schemaPath:"\
#/properties/status/enum",keyword:"enum",params:{allowedValues:oo.properties.status.enum},message:"must be equal to one \
of the allowed values"};e===null?e=[n]:e.push(n),t++}}if(s.failure_count!==void 0){let a=s.failure_count;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let n={instancePath:i+"/failure_count",schemaPath:"#/properties/failure_count\
/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(typeof a=="numb\
er"&&isFinite(a)){if(a>1e3||isNaN(a)){let n={instancePath:i+"/failure_count",schemaPath:"#/properties/failure_count/maxi\
mum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000"};e===null?e=[n]:e.push(n),t++}if(a<0||
isNaN(a)){let n={instancePath:i+"/failure_count",schemaPath:"#/properties/failure_count/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),t++}}}if(s.last_delivery!==void 0){let a=s.last_delivery,
n=t,p=!1,u=t;Dr(a,{instancePath:i+"/last_delivery",parentData:s,parentDataProperty:"last_delivery",rootData:m,dynamicAnchors:l})||
(e=e===null?Dr.errors:e.concat(Dr.errors),t=e.length);var r=u===t;p=p||r;let c=t;if(a!==null){let h={instancePath:i+"/la\
st_delivery",schemaPath:"#/properties/last_delivery/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be n\
ull"};e===null?e=[h]:e.push(h),t++}var r=c===t;if(p=p||r,p)t=n,e!==null&&(n?e.length=n:e=null);else{let h={instancePath:i+
"/last_delivery",schemaPath:"#/properties/last_delivery/anyOf",keyword:"anyOf",params:{},message:"must match a schema in\
 anyOf"};e===null?e=[h]:e.push(h),t++}}s.created_at!==void 0&&(P(s.created_at,{instancePath:i+"/created_at",parentData:s,
parentDataProperty:"created_at",rootData:m,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length))}else{
let a={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:
e.push(a),t++}return Nt.errors=e,t===0}Nt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function pn(s,{instancePath:i="",
parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=pn.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.success===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"success"},message:"must have required\
 property 'success'"};e===null?e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=[r]:e.push(r),t++}if(s.
pagination===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"paginatio\
n"},message:"must have required property 'pagination'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="success"||
r==="data"||r==="pagination")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}if(s.success!==
void 0&&(_(s.success,{instancePath:i+"/success",parentData:s,parentDataProperty:"success",rootData:m,dynamicAnchors:l})||
(e=e===null?_.errors:e.concat(_.errors),t=e.length)),s.data!==void 0){let r=s.data;if(Array.isArray(r)){if(r.length>100){
let n={instancePath:i+"/data",schemaPath:"#/properties/data/maxItems",keyword:"maxItems",params:{limit:100},message:"mus\
t NOT have more than 100 items"};e===null?e=[n]:e.push(n),t++}let a=r.length;for(let n=0;n<a;n++)Nt(r[n],{instancePath:i+
"/data/"+n,parentData:r,parentDataProperty:n,rootData:m,dynamicAnchors:l})||(e=e===null?Nt.errors:e.concat(Nt.errors),t=
e.length)}else{let a={instancePath:i+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[a]:e.push(a),t++}}s.pagination!==void 0&&(D(s.pagination,{instancePath:i+"/pagination",parentData:s,
parentDataProperty:"pagination",rootData:m,dynamicAnchors:l})||(e=e===null?D.errors:e.concat(D.errors),t=e.length))}else{
let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),t++}return pn.errors=e,t===0}pn.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var jm=mn;var po={type:"object",required:["signing_secret","id","workspace_id","url","events","connection_ids","name","status","fa\
ilure_count","last_delivery","created_at"],properties:{signing_secret:{type:"string",pattern:"^whsec_[A-Za-z0-9+/=]{24,1\
28}$",maxLength:134},id:{$ref:"#/components/schemas/WebhookId"},workspace_id:{$ref:"#/components/schemas/WorkspaceId"},url:{
type:"string",format:"uri",maxLength:2048},events:{type:"array",maxItems:50,items:{$ref:"#/components/schemas/EventType"}},
connection_ids:{type:"array",maxItems:100,items:{$ref:"#/components/schemas/ConnectionId"}},name:{type:["string","null"],
maxLength:100},status:{type:"string",enum:["active","disabled"]},failure_count:{type:"integer",minimum:0,maximum:1e3},last_delivery:{
anyOf:[{$ref:"#/components/schemas/WebhookDelivery"},{type:"null"}]},created_at:{$ref:"#/components/schemas/Timestamp"}},
additionalProperties:!1},wd=new RegExp("^whsec_[A-Za-z0-9+/=]{24,128}$","u");function It(s,{instancePath:i="",parentData:y,
parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=It.evaluated;if(o.dynamicProps&&(o.props=void 0),
o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.signing_secret===void 0){let a={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"signing_secret"},message:"must have required propert\
y 'signing_secret'"};e===null?e=[a]:e.push(a),t++}if(s.id===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[a]:e.push(a),t++}if(s.workspace_id===
void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"workspace_id"},message:"\
must have required property 'workspace_id'"};e===null?e=[a]:e.push(a),t++}if(s.url===void 0){let a={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'"};e===null?e=[a]:
e.push(a),t++}if(s.events===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
events"},message:"must have required property 'events'"};e===null?e=[a]:e.push(a),t++}if(s.connection_ids===void 0){let a={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"connection_ids"},message:"must have r\
equired property 'connection_ids'"};e===null?e=[a]:e.push(a),t++}if(s.name===void 0){let a={instancePath:i,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[
a]:e.push(a),t++}if(s.status===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
status"},message:"must have required property 'status'"};e===null?e=[a]:e.push(a),t++}if(s.failure_count===void 0){let a={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"failure_count"},message:"must have re\
quired property 'failure_count'"};e===null?e=[a]:e.push(a),t++}if(s.last_delivery===void 0){let a={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"last_delivery"},message:"must have required property 'last_deliv\
ery'"};e===null?e=[a]:e.push(a),t++}if(s.created_at===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"created_at"},message:"must have required property 'created_at'"};e===null?e=[a]:e.push(a),
t++}for(let a in s)if(!V.call(po.properties,a)){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}
if(s.signing_secret!==void 0){let a=s.signing_secret;if(typeof a=="string"){if(g(a)>134){let n={instancePath:i+"/signing\
_secret",schemaPath:"#/properties/signing_secret/maxLength",keyword:"maxLength",params:{limit:134},message:"must NOT hav\
e more than 134 characters"};e===null?e=[n]:e.push(n),t++}if(!wd.test(a)){let n={instancePath:i+"/signing_secret",schemaPath:"\
#/properties/signing_secret/pattern",keyword:"pattern",params:{pattern:"^whsec_[A-Za-z0-9+/=]{24,128}$"},message:'must m\
atch pattern "^whsec_[A-Za-z0-9+/=]{24,128}$"'};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/signing_secre\
t",schemaPath:"#/properties/signing_secret/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[n]:e.push(n),t++}}if(s.id!==void 0&&(Oe(s.id,{instancePath:i+"/id",parentData:s,parentDataProperty:"id",rootData:m,dynamicAnchors:l})||
(e=e===null?Oe.errors:e.concat(Oe.errors),t=e.length)),s.workspace_id!==void 0&&(b(s.workspace_id,{instancePath:i+"/work\
space_id",parentData:s,parentDataProperty:"workspace_id",rootData:m,dynamicAnchors:l})||(e=e===null?b.errors:e.concat(b.
errors),t=e.length)),s.url!==void 0){let a=s.url;if(typeof a=="string"){if(g(a)>2048){let n={instancePath:i+"/url",schemaPath:"\
#/properties/url/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters"};e===
null?e=[n]:e.push(n),t++}if(!G(a)){let n={instancePath:i+"/url",schemaPath:"#/properties/url/format",keyword:"format",params:{
format:"uri"},message:'must match format "uri"'};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/url",schemaPath:"\
#/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(s.
events!==void 0){let a=s.events;if(Array.isArray(a)){if(a.length>50){let p={instancePath:i+"/events",schemaPath:"#/prope\
rties/events/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 items"};e===null?e=[p]:e.
push(p),t++}let n=a.length;for(let p=0;p<n;p++)xr(a[p],{instancePath:i+"/events/"+p,parentData:a,parentDataProperty:p,rootData:m,
dynamicAnchors:l})||(e=e===null?xr.errors:e.concat(xr.errors),t=e.length)}else{let n={instancePath:i+"/events",schemaPath:"\
#/properties/events/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),t++}}if(s.
connection_ids!==void 0){let a=s.connection_ids;if(Array.isArray(a)){if(a.length>100){let p={instancePath:i+"/connection\
_ids",schemaPath:"#/properties/connection_ids/maxItems",keyword:"maxItems",params:{limit:100},message:"must NOT have mor\
e than 100 items"};e===null?e=[p]:e.push(p),t++}let n=a.length;for(let p=0;p<n;p++)H(a[p],{instancePath:i+"/connection_i\
ds/"+p,parentData:a,parentDataProperty:p,rootData:m,dynamicAnchors:l})||(e=e===null?H.errors:e.concat(H.errors),t=e.length)}else{
let n={instancePath:i+"/connection_ids",schemaPath:"#/properties/connection_ids/type",keyword:"type",params:{type:"array"},
message:"must be array"};e===null?e=[n]:e.push(n),t++}}if(s.name!==void 0){let a=s.name;if(typeof a!="string"&&a!==null){
let n={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:po.properties.name.type},message:"\
must be string,null"};e===null?e=[n]:e.push(n),t++}if(typeof a=="string"&&g(a)>100){let n={instancePath:i+"/name",schemaPath:"\
#/properties/name/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===
null?e=[n]:e.push(n),t++}}if(s.status!==void 0){let a=s.status;if(typeof a!="string"){let n={instancePath:i+"/status",schemaPath:"\
#/properties/status/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(!(a===
"active"||a==="disabled")){let n={instancePath:i+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{
allowedValues:po.properties.status.enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),
t++}}if(s.failure_count!==void 0){let a=s.failure_count;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let n={
instancePath:i+"/failure_count",schemaPath:"#/properties/failure_count/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[n]:e.push(n),t++}if(typeof a=="number"&&isFinite(a)){if(a>1e3||isNaN(a)){let n={instancePath:i+
"/failure_count",schemaPath:"#/properties/failure_count/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"\
must be <= 1000"};e===null?e=[n]:e.push(n),t++}if(a<0||isNaN(a)){let n={instancePath:i+"/failure_count",schemaPath:"#/pr\
operties/failure_count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:
e.push(n),t++}}}if(s.last_delivery!==void 0){let a=s.last_delivery,n=t,p=!1,u=t;Dr(a,{instancePath:i+"/last_delivery",parentData:s,
parentDataProperty:"last_delivery",rootData:m,dynamicAnchors:l})||(e=e===null?Dr.errors:e.concat(Dr.errors),t=e.length);
var r=u===t;p=p||r;let c=t;if(a!==null){let h={instancePath:i+"/last_delivery",schemaPath:"#/properties/last_delivery/an\
yOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[h]:e.push(h),t++}var r=c===t;if(p=p||
r,p)t=n,e!==null&&(n?e.length=n:e=null);else{let h={instancePath:i+"/last_delivery",schemaPath:"#/properties/last_delive\
ry/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[h]:e.push(h),t++}}s.created_at!==
void 0&&(P(s.created_at,{instancePath:i+"/created_at",parentData:s,parentDataProperty:"created_at",rootData:m,dynamicAnchors:l})||
(e=e===null?P.errors:e.concat(P.errors),t=e.length))}else{let a={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),t++}return It.errors=e,t===0}It.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function mn(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){
let e=null,t=0,o=mn.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){if(s.success===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
success"},message:"must have required property 'success'"};e===null?e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};
e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="success"||r==="data")){let a={instancePath:i,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};
e===null?e=[a]:e.push(a),t++}s.success!==void 0&&(_(s.success,{instancePath:i+"/success",parentData:s,parentDataProperty:"\
success",rootData:m,dynamicAnchors:l})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),s.data!==void 0&&(It(s.data,
{instancePath:i+"/data",parentData:s,parentDataProperty:"data",rootData:m,dynamicAnchors:l})||(e=e===null?It.errors:e.concat(
It.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[r]:e.push(r),t++}return mn.errors=e,t===0}mn.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Tm=ln;var bd=new RegExp("^delivery_[a-z0-9]{1,40}$","u");function Lt(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,
dynamicAnchors:l={}}={}){let e=null,t=0,o=Lt.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
s&&typeof s=="object"&&!Array.isArray(s)){if(s.delivery_id===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"delivery_id"},message:"must have required property 'delivery_id'"};e===null?e=[r]:e.push(
r),t++}for(let r in s)if(r!=="delivery_id"){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additiona\
lProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}if(s.
delivery_id!==void 0){let r=s.delivery_id;if(typeof r=="string"){if(g(r)>49){let a={instancePath:i+"/delivery_id",schemaPath:"\
#/properties/delivery_id/maxLength",keyword:"maxLength",params:{limit:49},message:"must NOT have more than 49 characters"};
e===null?e=[a]:e.push(a),t++}if(!bd.test(r)){let a={instancePath:i+"/delivery_id",schemaPath:"#/properties/delivery_id/p\
attern",keyword:"pattern",params:{pattern:"^delivery_[a-z0-9]{1,40}$"},message:'must match pattern "^delivery_[a-z0-9]{1\
,40}$"'};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/delivery_id",schemaPath:"#/properties/delivery_id/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Lt.
errors=e,t===0}Lt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ln(s,{instancePath:i="",parentData:y,parentDataProperty:f,
rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=ln.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.success===void 0){let r={instancePath:i,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"success"},message:"must have required property 'success'"};e===null?
e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
data"},message:"must have required property 'data'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="success"||r===
"data")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}s.success!==void 0&&(_(s.success,{instancePath:i+
"/success",parentData:s,parentDataProperty:"success",rootData:m,dynamicAnchors:l})||(e=e===null?_.errors:e.concat(_.errors),
t=e.length)),s.data!==void 0&&(Lt(s.data,{instancePath:i+"/data",parentData:s,parentDataProperty:"data",rootData:m,dynamicAnchors:l})||
(e=e===null?Lt.errors:e.concat(Lt.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return ln.errors=e,t===0}ln.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var $m=un;var qd=new RegExp("^event_[a-z0-9]{1,40}$","u");function q(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,
dynamicAnchors:l={}}={}){let e=null,t=0,o=q.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s=="string"){if(g(s)>46){let r={instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:46},message:"\
must NOT have more than 46 characters"};e===null?e=[r]:e.push(r),t++}if(!qd.test(s)){let r={instancePath:i,schemaPath:"#\
/pattern",keyword:"pattern",params:{pattern:"^event_[a-z0-9]{1,40}$"},message:'must match pattern "^event_[a-z0-9]{1,40}\
$"'};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),t++}return q.errors=e,t===0}q.evaluated={dynamicProps:!1,dynamicItems:!1};
function un(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=un.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.id===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[r]:e.push(r),t++}if(s.type===void 0){let r={instancePath:i,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[r]:
e.push(r),t++}if(s.created_at===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
created_at"},message:"must have required property 'created_at'"};e===null?e=[r]:e.push(r),t++}if(s.workspace_id===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"workspace_id"},message:"must h\
ave required property 'workspace_id'"};e===null?e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=
[r]:e.push(r),t++}for(let r in s)if(!(r==="id"||r==="type"||r==="created_at"||r==="workspace_id"||r==="data")){let a={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have \
additional properties"};e===null?e=[a]:e.push(a),t++}if(s.id!==void 0&&(q(s.id,{instancePath:i+"/id",parentData:s,parentDataProperty:"\
id",rootData:m,dynamicAnchors:l})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),s.type!==void 0){let r=s.type;if(typeof r!=
"string"){let a={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[a]:e.push(a),t++}if(r!=="post.created"){let a={instancePath:i+"/type",schemaPath:"#/propert\
ies/type/const",keyword:"const",params:{allowedValue:"post.created"},message:"must be equal to constant"};e===null?e=[a]:
e.push(a),t++}}s.created_at!==void 0&&(P(s.created_at,{instancePath:i+"/created_at",parentData:s,parentDataProperty:"cre\
ated_at",rootData:m,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),s.workspace_id!==void 0&&(b(
s.workspace_id,{instancePath:i+"/workspace_id",parentData:s,parentDataProperty:"workspace_id",rootData:m,dynamicAnchors:l})||
(e=e===null?b.errors:e.concat(b.errors),t=e.length)),s.data!==void 0&&(I(s.data,{instancePath:i+"/data",parentData:s,parentDataProperty:"\
data",rootData:m,dynamicAnchors:l})||(e=e===null?I.errors:e.concat(I.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return un.errors=e,
t===0}un.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Am=dn;function dn(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=dn.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.id===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[r]:e.push(r),t++}if(s.type===void 0){let r={instancePath:i,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[r]:
e.push(r),t++}if(s.created_at===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
created_at"},message:"must have required property 'created_at'"};e===null?e=[r]:e.push(r),t++}if(s.workspace_id===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"workspace_id"},message:"must h\
ave required property 'workspace_id'"};e===null?e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=
[r]:e.push(r),t++}for(let r in s)if(!(r==="id"||r==="type"||r==="created_at"||r==="workspace_id"||r==="data")){let a={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have \
additional properties"};e===null?e=[a]:e.push(a),t++}if(s.id!==void 0&&(q(s.id,{instancePath:i+"/id",parentData:s,parentDataProperty:"\
id",rootData:m,dynamicAnchors:l})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),s.type!==void 0){let r=s.type;if(typeof r!=
"string"){let a={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[a]:e.push(a),t++}if(r!=="post.updated"){let a={instancePath:i+"/type",schemaPath:"#/propert\
ies/type/const",keyword:"const",params:{allowedValue:"post.updated"},message:"must be equal to constant"};e===null?e=[a]:
e.push(a),t++}}s.created_at!==void 0&&(P(s.created_at,{instancePath:i+"/created_at",parentData:s,parentDataProperty:"cre\
ated_at",rootData:m,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),s.workspace_id!==void 0&&(b(
s.workspace_id,{instancePath:i+"/workspace_id",parentData:s,parentDataProperty:"workspace_id",rootData:m,dynamicAnchors:l})||
(e=e===null?b.errors:e.concat(b.errors),t=e.length)),s.data!==void 0&&(I(s.data,{instancePath:i+"/data",parentData:s,parentDataProperty:"\
data",rootData:m,dynamicAnchors:l})||(e=e===null?I.errors:e.concat(I.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return dn.errors=e,
t===0}dn.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Em=cn;function cn(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=cn.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.id===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[r]:e.push(r),t++}if(s.type===void 0){let r={instancePath:i,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[r]:
e.push(r),t++}if(s.created_at===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
created_at"},message:"must have required property 'created_at'"};e===null?e=[r]:e.push(r),t++}if(s.workspace_id===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"workspace_id"},message:"must h\
ave required property 'workspace_id'"};e===null?e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=
[r]:e.push(r),t++}for(let r in s)if(!(r==="id"||r==="type"||r==="created_at"||r==="workspace_id"||r==="data")){let a={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have \
additional properties"};e===null?e=[a]:e.push(a),t++}if(s.id!==void 0&&(q(s.id,{instancePath:i+"/id",parentData:s,parentDataProperty:"\
id",rootData:m,dynamicAnchors:l})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),s.type!==void 0){let r=s.type;if(typeof r!=
"string"){let a={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[a]:e.push(a),t++}if(r!=="post.deleted"){let a={instancePath:i+"/type",schemaPath:"#/propert\
ies/type/const",keyword:"const",params:{allowedValue:"post.deleted"},message:"must be equal to constant"};e===null?e=[a]:
e.push(a),t++}}s.created_at!==void 0&&(P(s.created_at,{instancePath:i+"/created_at",parentData:s,parentDataProperty:"cre\
ated_at",rootData:m,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),s.workspace_id!==void 0&&(b(
s.workspace_id,{instancePath:i+"/workspace_id",parentData:s,parentDataProperty:"workspace_id",rootData:m,dynamicAnchors:l})||
(e=e===null?b.errors:e.concat(b.errors),t=e.length)),s.data!==void 0&&(I(s.data,{instancePath:i+"/data",parentData:s,parentDataProperty:"\
data",rootData:m,dynamicAnchors:l})||(e=e===null?I.errors:e.concat(I.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return cn.errors=e,
t===0}cn.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var zm=fn;function fn(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=fn.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.id===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[r]:e.push(r),t++}if(s.type===void 0){let r={instancePath:i,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[r]:
e.push(r),t++}if(s.created_at===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
created_at"},message:"must have required property 'created_at'"};e===null?e=[r]:e.push(r),t++}if(s.workspace_id===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"workspace_id"},message:"must h\
ave required property 'workspace_id'"};e===null?e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=
[r]:e.push(r),t++}for(let r in s)if(!(r==="id"||r==="type"||r==="created_at"||r==="workspace_id"||r==="data")){let a={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have \
additional properties"};e===null?e=[a]:e.push(a),t++}if(s.id!==void 0&&(q(s.id,{instancePath:i+"/id",parentData:s,parentDataProperty:"\
id",rootData:m,dynamicAnchors:l})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),s.type!==void 0){let r=s.type;if(typeof r!=
"string"){let a={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[a]:e.push(a),t++}if(r!=="post.scheduled"){let a={instancePath:i+"/type",schemaPath:"#/prope\
rties/type/const",keyword:"const",params:{allowedValue:"post.scheduled"},message:"must be equal to constant"};e===null?e=
[a]:e.push(a),t++}}s.created_at!==void 0&&(P(s.created_at,{instancePath:i+"/created_at",parentData:s,parentDataProperty:"\
created_at",rootData:m,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),s.workspace_id!==void 0&&
(b(s.workspace_id,{instancePath:i+"/workspace_id",parentData:s,parentDataProperty:"workspace_id",rootData:m,dynamicAnchors:l})||
(e=e===null?b.errors:e.concat(b.errors),t=e.length)),s.data!==void 0&&(I(s.data,{instancePath:i+"/data",parentData:s,parentDataProperty:"\
data",rootData:m,dynamicAnchors:l})||(e=e===null?I.errors:e.concat(I.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return fn.errors=e,
t===0}fn.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Rm=yn;function yn(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=yn.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.id===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[r]:e.push(r),t++}if(s.type===void 0){let r={instancePath:i,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[r]:
e.push(r),t++}if(s.created_at===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
created_at"},message:"must have required property 'created_at'"};e===null?e=[r]:e.push(r),t++}if(s.workspace_id===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"workspace_id"},message:"must h\
ave required property 'workspace_id'"};e===null?e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=
[r]:e.push(r),t++}for(let r in s)if(!(r==="id"||r==="type"||r==="created_at"||r==="workspace_id"||r==="data")){let a={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have \
additional properties"};e===null?e=[a]:e.push(a),t++}if(s.id!==void 0&&(q(s.id,{instancePath:i+"/id",parentData:s,parentDataProperty:"\
id",rootData:m,dynamicAnchors:l})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),s.type!==void 0){let r=s.type;if(typeof r!=
"string"){let a={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[a]:e.push(a),t++}if(r!=="post.approval_requested"){let a={instancePath:i+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"post.approval_requested"},message:"must be equal to const\
ant"};e===null?e=[a]:e.push(a),t++}}s.created_at!==void 0&&(P(s.created_at,{instancePath:i+"/created_at",parentData:s,parentDataProperty:"\
created_at",rootData:m,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),s.workspace_id!==void 0&&
(b(s.workspace_id,{instancePath:i+"/workspace_id",parentData:s,parentDataProperty:"workspace_id",rootData:m,dynamicAnchors:l})||
(e=e===null?b.errors:e.concat(b.errors),t=e.length)),s.data!==void 0&&(I(s.data,{instancePath:i+"/data",parentData:s,parentDataProperty:"\
data",rootData:m,dynamicAnchors:l})||(e=e===null?I.errors:e.concat(I.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return yn.errors=e,
t===0}yn.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Fm=hn;function hn(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=hn.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.id===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[r]:e.push(r),t++}if(s.type===void 0){let r={instancePath:i,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[r]:
e.push(r),t++}if(s.created_at===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
created_at"},message:"must have required property 'created_at'"};e===null?e=[r]:e.push(r),t++}if(s.workspace_id===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"workspace_id"},message:"must h\
ave required property 'workspace_id'"};e===null?e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=
[r]:e.push(r),t++}for(let r in s)if(!(r==="id"||r==="type"||r==="created_at"||r==="workspace_id"||r==="data")){let a={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have \
additional properties"};e===null?e=[a]:e.push(a),t++}if(s.id!==void 0&&(q(s.id,{instancePath:i+"/id",parentData:s,parentDataProperty:"\
id",rootData:m,dynamicAnchors:l})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),s.type!==void 0){let r=s.type;if(typeof r!=
"string"){let a={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[a]:e.push(a),t++}if(r!=="post.approved"){let a={instancePath:i+"/type",schemaPath:"#/proper\
ties/type/const",keyword:"const",params:{allowedValue:"post.approved"},message:"must be equal to constant"};e===null?e=[
a]:e.push(a),t++}}s.created_at!==void 0&&(P(s.created_at,{instancePath:i+"/created_at",parentData:s,parentDataProperty:"\
created_at",rootData:m,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),s.workspace_id!==void 0&&
(b(s.workspace_id,{instancePath:i+"/workspace_id",parentData:s,parentDataProperty:"workspace_id",rootData:m,dynamicAnchors:l})||
(e=e===null?b.errors:e.concat(b.errors),t=e.length)),s.data!==void 0&&(I(s.data,{instancePath:i+"/data",parentData:s,parentDataProperty:"\
data",rootData:m,dynamicAnchors:l})||(e=e===null?I.errors:e.concat(I.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return hn.errors=e,
t===0}hn.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Sm=gn;function gn(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=gn.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.id===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[r]:e.push(r),t++}if(s.type===void 0){let r={instancePath:i,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[r]:
e.push(r),t++}if(s.created_at===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
created_at"},message:"must have required property 'created_at'"};e===null?e=[r]:e.push(r),t++}if(s.workspace_id===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"workspace_id"},message:"must h\
ave required property 'workspace_id'"};e===null?e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=
[r]:e.push(r),t++}for(let r in s)if(!(r==="id"||r==="type"||r==="created_at"||r==="workspace_id"||r==="data")){let a={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have \
additional properties"};e===null?e=[a]:e.push(a),t++}if(s.id!==void 0&&(q(s.id,{instancePath:i+"/id",parentData:s,parentDataProperty:"\
id",rootData:m,dynamicAnchors:l})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),s.type!==void 0){let r=s.type;if(typeof r!=
"string"){let a={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[a]:e.push(a),t++}if(r!=="post.rejected"){let a={instancePath:i+"/type",schemaPath:"#/proper\
ties/type/const",keyword:"const",params:{allowedValue:"post.rejected"},message:"must be equal to constant"};e===null?e=[
a]:e.push(a),t++}}s.created_at!==void 0&&(P(s.created_at,{instancePath:i+"/created_at",parentData:s,parentDataProperty:"\
created_at",rootData:m,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),s.workspace_id!==void 0&&
(b(s.workspace_id,{instancePath:i+"/workspace_id",parentData:s,parentDataProperty:"workspace_id",rootData:m,dynamicAnchors:l})||
(e=e===null?b.errors:e.concat(b.errors),t=e.length)),s.data!==void 0&&(I(s.data,{instancePath:i+"/data",parentData:s,parentDataProperty:"\
data",rootData:m,dynamicAnchors:l})||(e=e===null?I.errors:e.concat(I.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return gn.errors=e,
t===0}gn.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Cm=Pn;var xd={type:"object",required:["post_id","external_ref","target"],properties:{post_id:{$ref:"#/components/schemas/PostI\
d"},external_ref:{type:["string","null"],maxLength:200},target:{$ref:"#/components/schemas/PostTarget"}},additionalProperties:!1};
function Nr(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=Nr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.post_id===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"pos\
t_id"},message:"must have required property 'post_id'"};e===null?e=[r]:e.push(r),t++}if(s.external_ref===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"external_ref"},message:"must have req\
uired property 'external_ref'"};e===null?e=[r]:e.push(r),t++}if(s.target===void 0){let r={instancePath:i,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:"target"},message:"must have required property 'target'"};e===null?e=
[r]:e.push(r),t++}for(let r in s)if(!(r==="post_id"||r==="external_ref"||r==="target")){let a={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional p\
roperties"};e===null?e=[a]:e.push(a),t++}if(s.post_id!==void 0&&(ur(s.post_id,{instancePath:i+"/post_id",parentData:s,parentDataProperty:"\
post_id",rootData:m,dynamicAnchors:l})||(e=e===null?ur.errors:e.concat(ur.errors),t=e.length)),s.external_ref!==void 0){
let r=s.external_ref;if(typeof r!="string"&&r!==null){let a={instancePath:i+"/external_ref",schemaPath:"#/properties/ext\
ernal_ref/type",keyword:"type",params:{type:xd.properties.external_ref.type},message:"must be string,null"};e===null?e=[
a]:e.push(a),t++}if(typeof r=="string"&&g(r)>200){let a={instancePath:i+"/external_ref",schemaPath:"#/properties/externa\
l_ref/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};e===null?e=[a]:
e.push(a),t++}}s.target!==void 0&&(dr(s.target,{instancePath:i+"/target",parentData:s,parentDataProperty:"target",rootData:m,
dynamicAnchors:l})||(e=e===null?dr.errors:e.concat(dr.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Nr.errors=e,t===0}Nr.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Pn(s,{instancePath:i="",parentData:y,parentDataProperty:f,
rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=Pn.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){let r={instancePath:i,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[r]:e.push(r),
t++}if(s.type===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},
message:"must have required property 'type'"};e===null?e=[r]:e.push(r),t++}if(s.created_at===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"created_at"},message:"must have required property 'c\
reated_at'"};e===null?e=[r]:e.push(r),t++}if(s.workspace_id===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"workspace_id"},message:"must have required property 'workspace_id'"};e===null?e=[r]:e.
push(r),t++}if(s.data===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
data"},message:"must have required property 'data'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="id"||r==="typ\
e"||r==="created_at"||r==="workspace_id"||r==="data")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.push(
a),t++}if(s.id!==void 0&&(q(s.id,{instancePath:i+"/id",parentData:s,parentDataProperty:"id",rootData:m,dynamicAnchors:l})||
(e=e===null?q.errors:e.concat(q.errors),t=e.length)),s.type!==void 0){let r=s.type;if(typeof r!="string"){let a={instancePath:i+
"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
a]:e.push(a),t++}if(r!=="post.target.published"){let a={instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"\
const",params:{allowedValue:"post.target.published"},message:"must be equal to constant"};e===null?e=[a]:e.push(a),t++}}
s.created_at!==void 0&&(P(s.created_at,{instancePath:i+"/created_at",parentData:s,parentDataProperty:"created_at",rootData:m,
dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),s.workspace_id!==void 0&&(b(s.workspace_id,{instancePath:i+
"/workspace_id",parentData:s,parentDataProperty:"workspace_id",rootData:m,dynamicAnchors:l})||(e=e===null?b.errors:e.concat(
b.errors),t=e.length)),s.data!==void 0&&(Nr(s.data,{instancePath:i+"/data",parentData:s,parentDataProperty:"data",rootData:m,
dynamicAnchors:l})||(e=e===null?Nr.errors:e.concat(Nr.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Pn.errors=e,t===0}Pn.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Vm=vn;function vn(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=vn.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.id===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[r]:e.push(r),t++}if(s.type===void 0){let r={instancePath:i,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[r]:
e.push(r),t++}if(s.created_at===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
created_at"},message:"must have required property 'created_at'"};e===null?e=[r]:e.push(r),t++}if(s.workspace_id===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"workspace_id"},message:"must h\
ave required property 'workspace_id'"};e===null?e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=
[r]:e.push(r),t++}for(let r in s)if(!(r==="id"||r==="type"||r==="created_at"||r==="workspace_id"||r==="data")){let a={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have \
additional properties"};e===null?e=[a]:e.push(a),t++}if(s.id!==void 0&&(q(s.id,{instancePath:i+"/id",parentData:s,parentDataProperty:"\
id",rootData:m,dynamicAnchors:l})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),s.type!==void 0){let r=s.type;if(typeof r!=
"string"){let a={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[a]:e.push(a),t++}if(r!=="post.target.failed"){let a={instancePath:i+"/type",schemaPath:"#/p\
roperties/type/const",keyword:"const",params:{allowedValue:"post.target.failed"},message:"must be equal to constant"};e===
null?e=[a]:e.push(a),t++}}s.created_at!==void 0&&(P(s.created_at,{instancePath:i+"/created_at",parentData:s,parentDataProperty:"\
created_at",rootData:m,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),s.workspace_id!==void 0&&
(b(s.workspace_id,{instancePath:i+"/workspace_id",parentData:s,parentDataProperty:"workspace_id",rootData:m,dynamicAnchors:l})||
(e=e===null?b.errors:e.concat(b.errors),t=e.length)),s.data!==void 0&&(Nr(s.data,{instancePath:i+"/data",parentData:s,parentDataProperty:"\
data",rootData:m,dynamicAnchors:l})||(e=e===null?Nr.errors:e.concat(Nr.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return vn.errors=e,
t===0}vn.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Wm=kn;function kn(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=kn.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.id===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[r]:e.push(r),t++}if(s.type===void 0){let r={instancePath:i,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[r]:
e.push(r),t++}if(s.created_at===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
created_at"},message:"must have required property 'created_at'"};e===null?e=[r]:e.push(r),t++}if(s.workspace_id===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"workspace_id"},message:"must h\
ave required property 'workspace_id'"};e===null?e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=
[r]:e.push(r),t++}for(let r in s)if(!(r==="id"||r==="type"||r==="created_at"||r==="workspace_id"||r==="data")){let a={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have \
additional properties"};e===null?e=[a]:e.push(a),t++}if(s.id!==void 0&&(q(s.id,{instancePath:i+"/id",parentData:s,parentDataProperty:"\
id",rootData:m,dynamicAnchors:l})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),s.type!==void 0){let r=s.type;if(typeof r!=
"string"){let a={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[a]:e.push(a),t++}if(r!=="post.published"){let a={instancePath:i+"/type",schemaPath:"#/prope\
rties/type/const",keyword:"const",params:{allowedValue:"post.published"},message:"must be equal to constant"};e===null?e=
[a]:e.push(a),t++}}s.created_at!==void 0&&(P(s.created_at,{instancePath:i+"/created_at",parentData:s,parentDataProperty:"\
created_at",rootData:m,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),s.workspace_id!==void 0&&
(b(s.workspace_id,{instancePath:i+"/workspace_id",parentData:s,parentDataProperty:"workspace_id",rootData:m,dynamicAnchors:l})||
(e=e===null?b.errors:e.concat(b.errors),t=e.length)),s.data!==void 0&&(I(s.data,{instancePath:i+"/data",parentData:s,parentDataProperty:"\
data",rootData:m,dynamicAnchors:l})||(e=e===null?I.errors:e.concat(I.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return kn.errors=e,
t===0}kn.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Zm=_n;function _n(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=_n.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.id===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[r]:e.push(r),t++}if(s.type===void 0){let r={instancePath:i,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[r]:
e.push(r),t++}if(s.created_at===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
created_at"},message:"must have required property 'created_at'"};e===null?e=[r]:e.push(r),t++}if(s.workspace_id===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"workspace_id"},message:"must h\
ave required property 'workspace_id'"};e===null?e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=
[r]:e.push(r),t++}for(let r in s)if(!(r==="id"||r==="type"||r==="created_at"||r==="workspace_id"||r==="data")){let a={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have \
additional properties"};e===null?e=[a]:e.push(a),t++}if(s.id!==void 0&&(q(s.id,{instancePath:i+"/id",parentData:s,parentDataProperty:"\
id",rootData:m,dynamicAnchors:l})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),s.type!==void 0){let r=s.type;if(typeof r!=
"string"){let a={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[a]:e.push(a),t++}if(r!=="post.partial"){let a={instancePath:i+"/type",schemaPath:"#/propert\
ies/type/const",keyword:"const",params:{allowedValue:"post.partial"},message:"must be equal to constant"};e===null?e=[a]:
e.push(a),t++}}s.created_at!==void 0&&(P(s.created_at,{instancePath:i+"/created_at",parentData:s,parentDataProperty:"cre\
ated_at",rootData:m,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),s.workspace_id!==void 0&&(b(
s.workspace_id,{instancePath:i+"/workspace_id",parentData:s,parentDataProperty:"workspace_id",rootData:m,dynamicAnchors:l})||
(e=e===null?b.errors:e.concat(b.errors),t=e.length)),s.data!==void 0&&(I(s.data,{instancePath:i+"/data",parentData:s,parentDataProperty:"\
data",rootData:m,dynamicAnchors:l})||(e=e===null?I.errors:e.concat(I.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return _n.errors=e,
t===0}_n.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Bm=wn;function wn(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=wn.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.id===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[r]:e.push(r),t++}if(s.type===void 0){let r={instancePath:i,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[r]:
e.push(r),t++}if(s.created_at===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
created_at"},message:"must have required property 'created_at'"};e===null?e=[r]:e.push(r),t++}if(s.workspace_id===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"workspace_id"},message:"must h\
ave required property 'workspace_id'"};e===null?e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=
[r]:e.push(r),t++}for(let r in s)if(!(r==="id"||r==="type"||r==="created_at"||r==="workspace_id"||r==="data")){let a={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have \
additional properties"};e===null?e=[a]:e.push(a),t++}if(s.id!==void 0&&(q(s.id,{instancePath:i+"/id",parentData:s,parentDataProperty:"\
id",rootData:m,dynamicAnchors:l})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),s.type!==void 0){let r=s.type;if(typeof r!=
"string"){let a={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[a]:e.push(a),t++}if(r!=="post.failed"){let a={instancePath:i+"/type",schemaPath:"#/properti\
es/type/const",keyword:"const",params:{allowedValue:"post.failed"},message:"must be equal to constant"};e===null?e=[a]:e.
push(a),t++}}s.created_at!==void 0&&(P(s.created_at,{instancePath:i+"/created_at",parentData:s,parentDataProperty:"creat\
ed_at",rootData:m,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),s.workspace_id!==void 0&&(b(s.
workspace_id,{instancePath:i+"/workspace_id",parentData:s,parentDataProperty:"workspace_id",rootData:m,dynamicAnchors:l})||
(e=e===null?b.errors:e.concat(b.errors),t=e.length)),s.data!==void 0&&(I(s.data,{instancePath:i+"/data",parentData:s,parentDataProperty:"\
data",rootData:m,dynamicAnchors:l})||(e=e===null?I.errors:e.concat(I.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return wn.errors=e,
t===0}wn.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Km=bn;function bn(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=bn.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.id===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[r]:e.push(r),t++}if(s.type===void 0){let r={instancePath:i,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[r]:
e.push(r),t++}if(s.created_at===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
created_at"},message:"must have required property 'created_at'"};e===null?e=[r]:e.push(r),t++}if(s.workspace_id===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"workspace_id"},message:"must h\
ave required property 'workspace_id'"};e===null?e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=
[r]:e.push(r),t++}for(let r in s)if(!(r==="id"||r==="type"||r==="created_at"||r==="workspace_id"||r==="data")){let a={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have \
additional properties"};e===null?e=[a]:e.push(a),t++}if(s.id!==void 0&&(q(s.id,{instancePath:i+"/id",parentData:s,parentDataProperty:"\
id",rootData:m,dynamicAnchors:l})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),s.type!==void 0){let r=s.type;if(typeof r!=
"string"){let a={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[a]:e.push(a),t++}if(r!=="api_key.created"){let a={instancePath:i+"/type",schemaPath:"#/prop\
erties/type/const",keyword:"const",params:{allowedValue:"api_key.created"},message:"must be equal to constant"};e===null?
e=[a]:e.push(a),t++}}s.created_at!==void 0&&(P(s.created_at,{instancePath:i+"/created_at",parentData:s,parentDataProperty:"\
created_at",rootData:m,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),s.workspace_id!==void 0&&
(b(s.workspace_id,{instancePath:i+"/workspace_id",parentData:s,parentDataProperty:"workspace_id",rootData:m,dynamicAnchors:l})||
(e=e===null?b.errors:e.concat(b.errors),t=e.length)),s.data!==void 0&&(T(s.data,{instancePath:i+"/data",parentData:s,parentDataProperty:"\
data",rootData:m,dynamicAnchors:l})||(e=e===null?T.errors:e.concat(T.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return bn.errors=e,
t===0}bn.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Mm=qn;function qn(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=qn.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.id===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[r]:e.push(r),t++}if(s.type===void 0){let r={instancePath:i,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[r]:
e.push(r),t++}if(s.created_at===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
created_at"},message:"must have required property 'created_at'"};e===null?e=[r]:e.push(r),t++}if(s.workspace_id===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"workspace_id"},message:"must h\
ave required property 'workspace_id'"};e===null?e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=
[r]:e.push(r),t++}for(let r in s)if(!(r==="id"||r==="type"||r==="created_at"||r==="workspace_id"||r==="data")){let a={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have \
additional properties"};e===null?e=[a]:e.push(a),t++}if(s.id!==void 0&&(q(s.id,{instancePath:i+"/id",parentData:s,parentDataProperty:"\
id",rootData:m,dynamicAnchors:l})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),s.type!==void 0){let r=s.type;if(typeof r!=
"string"){let a={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[a]:e.push(a),t++}if(r!=="api_key.rotated"){let a={instancePath:i+"/type",schemaPath:"#/prop\
erties/type/const",keyword:"const",params:{allowedValue:"api_key.rotated"},message:"must be equal to constant"};e===null?
e=[a]:e.push(a),t++}}s.created_at!==void 0&&(P(s.created_at,{instancePath:i+"/created_at",parentData:s,parentDataProperty:"\
created_at",rootData:m,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),s.workspace_id!==void 0&&
(b(s.workspace_id,{instancePath:i+"/workspace_id",parentData:s,parentDataProperty:"workspace_id",rootData:m,dynamicAnchors:l})||
(e=e===null?b.errors:e.concat(b.errors),t=e.length)),s.data!==void 0&&(T(s.data,{instancePath:i+"/data",parentData:s,parentDataProperty:"\
data",rootData:m,dynamicAnchors:l})||(e=e===null?T.errors:e.concat(T.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return qn.errors=e,
t===0}qn.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Um=xn;function xn(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=xn.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.id===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[r]:e.push(r),t++}if(s.type===void 0){let r={instancePath:i,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[r]:
e.push(r),t++}if(s.created_at===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
created_at"},message:"must have required property 'created_at'"};e===null?e=[r]:e.push(r),t++}if(s.workspace_id===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"workspace_id"},message:"must h\
ave required property 'workspace_id'"};e===null?e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=
[r]:e.push(r),t++}for(let r in s)if(!(r==="id"||r==="type"||r==="created_at"||r==="workspace_id"||r==="data")){let a={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have \
additional properties"};e===null?e=[a]:e.push(a),t++}if(s.id!==void 0&&(q(s.id,{instancePath:i+"/id",parentData:s,parentDataProperty:"\
id",rootData:m,dynamicAnchors:l})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),s.type!==void 0){let r=s.type;if(typeof r!=
"string"){let a={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[a]:e.push(a),t++}if(r!=="api_key.revoked"){let a={instancePath:i+"/type",schemaPath:"#/prop\
erties/type/const",keyword:"const",params:{allowedValue:"api_key.revoked"},message:"must be equal to constant"};e===null?
e=[a]:e.push(a),t++}}s.created_at!==void 0&&(P(s.created_at,{instancePath:i+"/created_at",parentData:s,parentDataProperty:"\
created_at",rootData:m,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),s.workspace_id!==void 0&&
(b(s.workspace_id,{instancePath:i+"/workspace_id",parentData:s,parentDataProperty:"workspace_id",rootData:m,dynamicAnchors:l})||
(e=e===null?b.errors:e.concat(b.errors),t=e.length)),s.data!==void 0&&(T(s.data,{instancePath:i+"/data",parentData:s,parentDataProperty:"\
data",rootData:m,dynamicAnchors:l})||(e=e===null?T.errors:e.concat(T.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return xn.errors=e,
t===0}xn.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Hm=Dn;function Ir(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=Ir.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.days_left===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"d\
ays_left"},message:"must have required property 'days_left'"};e===null?e=[r]:e.push(r),t++}if(s.key===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"key"},message:"must have required property 'key'"};e===
null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="days_left"||r==="key")){let a={instancePath:i,schemaPath:"#/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};
e===null?e=[a]:e.push(a),t++}if(s.days_left!==void 0){let r=s.days_left;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let a={instancePath:i+"/days_left",schemaPath:"#/properties/days_left/type",keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[a]:e.push(a),t++}if(typeof r=="number"&&isFinite(r)){if(r>3650||isNaN(r)){let a={
instancePath:i+"/days_left",schemaPath:"#/properties/days_left/maximum",keyword:"maximum",params:{comparison:"<=",limit:3650},
message:"must be <= 3650"};e===null?e=[a]:e.push(a),t++}if(r<0||isNaN(r)){let a={instancePath:i+"/days_left",schemaPath:"\
#/properties/days_left/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[a]:
e.push(a),t++}}}s.key!==void 0&&(T(s.key,{instancePath:i+"/key",parentData:s,parentDataProperty:"key",rootData:m,dynamicAnchors:l})||
(e=e===null?T.errors:e.concat(T.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Ir.errors=e,t===0}Ir.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Dn(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){
let e=null,t=0,o=Dn.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){if(s.id===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
id"},message:"must have required property 'id'"};e===null?e=[r]:e.push(r),t++}if(s.type===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};
e===null?e=[r]:e.push(r),t++}if(s.created_at===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"created_at"},message:"must have required property 'created_at'"};e===null?e=[r]:e.push(r),t++}if(s.
workspace_id===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"workspa\
ce_id"},message:"must have required property 'workspace_id'"};e===null?e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};
e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="id"||r==="type"||r==="created_at"||r==="workspace_id"||r==="data")){
let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}if(s.id!==void 0&&(q(s.id,{instancePath:i+"/id",parentData:s,
parentDataProperty:"id",rootData:m,dynamicAnchors:l})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),s.type!==void 0){
let r=s.type;if(typeof r!="string"){let a={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}if(r!=="api_key.expiring"){let a={instancePath:i+"\
/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"api_key.expiring"},message:"must be eq\
ual to constant"};e===null?e=[a]:e.push(a),t++}}s.created_at!==void 0&&(P(s.created_at,{instancePath:i+"/created_at",parentData:s,
parentDataProperty:"created_at",rootData:m,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),s.workspace_id!==
void 0&&(b(s.workspace_id,{instancePath:i+"/workspace_id",parentData:s,parentDataProperty:"workspace_id",rootData:m,dynamicAnchors:l})||
(e=e===null?b.errors:e.concat(b.errors),t=e.length)),s.data!==void 0&&(Ir(s.data,{instancePath:i+"/data",parentData:s,parentDataProperty:"\
data",rootData:m,dynamicAnchors:l})||(e=e===null?Ir.errors:e.concat(Ir.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Dn.errors=e,
t===0}Dn.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ym=Nn;function Nn(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=Nn.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.id===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[r]:e.push(r),t++}if(s.type===void 0){let r={instancePath:i,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[r]:
e.push(r),t++}if(s.created_at===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
created_at"},message:"must have required property 'created_at'"};e===null?e=[r]:e.push(r),t++}if(s.workspace_id===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"workspace_id"},message:"must h\
ave required property 'workspace_id'"};e===null?e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=
[r]:e.push(r),t++}for(let r in s)if(!(r==="id"||r==="type"||r==="created_at"||r==="workspace_id"||r==="data")){let a={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have \
additional properties"};e===null?e=[a]:e.push(a),t++}if(s.id!==void 0&&(q(s.id,{instancePath:i+"/id",parentData:s,parentDataProperty:"\
id",rootData:m,dynamicAnchors:l})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),s.type!==void 0){let r=s.type;if(typeof r!=
"string"){let a={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[a]:e.push(a),t++}if(r!=="api_key.deletion_warning"){let a={instancePath:i+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"api_key.deletion_warning"},message:"must be equal to cons\
tant"};e===null?e=[a]:e.push(a),t++}}s.created_at!==void 0&&(P(s.created_at,{instancePath:i+"/created_at",parentData:s,parentDataProperty:"\
created_at",rootData:m,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),s.workspace_id!==void 0&&
(b(s.workspace_id,{instancePath:i+"/workspace_id",parentData:s,parentDataProperty:"workspace_id",rootData:m,dynamicAnchors:l})||
(e=e===null?b.errors:e.concat(b.errors),t=e.length)),s.data!==void 0&&(Ir(s.data,{instancePath:i+"/data",parentData:s,parentDataProperty:"\
data",rootData:m,dynamicAnchors:l})||(e=e===null?Ir.errors:e.concat(Ir.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Nn.errors=e,
t===0}Nn.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Gm=In;function In(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=In.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.id===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[r]:e.push(r),t++}if(s.type===void 0){let r={instancePath:i,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[r]:
e.push(r),t++}if(s.created_at===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
created_at"},message:"must have required property 'created_at'"};e===null?e=[r]:e.push(r),t++}if(s.workspace_id===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"workspace_id"},message:"must h\
ave required property 'workspace_id'"};e===null?e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=
[r]:e.push(r),t++}for(let r in s)if(!(r==="id"||r==="type"||r==="created_at"||r==="workspace_id"||r==="data")){let a={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have \
additional properties"};e===null?e=[a]:e.push(a),t++}if(s.id!==void 0&&(q(s.id,{instancePath:i+"/id",parentData:s,parentDataProperty:"\
id",rootData:m,dynamicAnchors:l})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),s.type!==void 0){let r=s.type;if(typeof r!=
"string"){let a={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[a]:e.push(a),t++}if(r!=="api_key.deleted"){let a={instancePath:i+"/type",schemaPath:"#/prop\
erties/type/const",keyword:"const",params:{allowedValue:"api_key.deleted"},message:"must be equal to constant"};e===null?
e=[a]:e.push(a),t++}}s.created_at!==void 0&&(P(s.created_at,{instancePath:i+"/created_at",parentData:s,parentDataProperty:"\
created_at",rootData:m,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),s.workspace_id!==void 0&&
(b(s.workspace_id,{instancePath:i+"/workspace_id",parentData:s,parentDataProperty:"workspace_id",rootData:m,dynamicAnchors:l})||
(e=e===null?b.errors:e.concat(b.errors),t=e.length)),s.data!==void 0&&(T(s.data,{instancePath:i+"/data",parentData:s,parentDataProperty:"\
data",rootData:m,dynamicAnchors:l})||(e=e===null?T.errors:e.concat(T.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return In.errors=e,
t===0}In.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Xm=Ln;function Ln(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=Ln.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.id===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[r]:e.push(r),t++}if(s.type===void 0){let r={instancePath:i,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[r]:
e.push(r),t++}if(s.created_at===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
created_at"},message:"must have required property 'created_at'"};e===null?e=[r]:e.push(r),t++}if(s.workspace_id===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"workspace_id"},message:"must h\
ave required property 'workspace_id'"};e===null?e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=
[r]:e.push(r),t++}for(let r in s)if(!(r==="id"||r==="type"||r==="created_at"||r==="workspace_id"||r==="data")){let a={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have \
additional properties"};e===null?e=[a]:e.push(a),t++}if(s.id!==void 0&&(q(s.id,{instancePath:i+"/id",parentData:s,parentDataProperty:"\
id",rootData:m,dynamicAnchors:l})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),s.type!==void 0){let r=s.type;if(typeof r!=
"string"){let a={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[a]:e.push(a),t++}if(r!=="contact.created"){let a={instancePath:i+"/type",schemaPath:"#/prop\
erties/type/const",keyword:"const",params:{allowedValue:"contact.created"},message:"must be equal to constant"};e===null?
e=[a]:e.push(a),t++}}s.created_at!==void 0&&(P(s.created_at,{instancePath:i+"/created_at",parentData:s,parentDataProperty:"\
created_at",rootData:m,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),s.workspace_id!==void 0&&
(b(s.workspace_id,{instancePath:i+"/workspace_id",parentData:s,parentDataProperty:"workspace_id",rootData:m,dynamicAnchors:l})||
(e=e===null?b.errors:e.concat(b.errors),t=e.length)),s.data!==void 0&&(Le(s.data,{instancePath:i+"/data",parentData:s,parentDataProperty:"\
data",rootData:m,dynamicAnchors:l})||(e=e===null?Le.errors:e.concat(Le.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Ln.errors=e,
t===0}Ln.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Qm=On;function On(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=On.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.id===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[r]:e.push(r),t++}if(s.type===void 0){let r={instancePath:i,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[r]:
e.push(r),t++}if(s.created_at===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
created_at"},message:"must have required property 'created_at'"};e===null?e=[r]:e.push(r),t++}if(s.workspace_id===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"workspace_id"},message:"must h\
ave required property 'workspace_id'"};e===null?e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=
[r]:e.push(r),t++}for(let r in s)if(!(r==="id"||r==="type"||r==="created_at"||r==="workspace_id"||r==="data")){let a={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have \
additional properties"};e===null?e=[a]:e.push(a),t++}if(s.id!==void 0&&(q(s.id,{instancePath:i+"/id",parentData:s,parentDataProperty:"\
id",rootData:m,dynamicAnchors:l})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),s.type!==void 0){let r=s.type;if(typeof r!=
"string"){let a={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[a]:e.push(a),t++}if(r!=="workflow.enrolled"){let a={instancePath:i+"/type",schemaPath:"#/pr\
operties/type/const",keyword:"const",params:{allowedValue:"workflow.enrolled"},message:"must be equal to constant"};e===
null?e=[a]:e.push(a),t++}}s.created_at!==void 0&&(P(s.created_at,{instancePath:i+"/created_at",parentData:s,parentDataProperty:"\
created_at",rootData:m,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),s.workspace_id!==void 0&&
(b(s.workspace_id,{instancePath:i+"/workspace_id",parentData:s,parentDataProperty:"workspace_id",rootData:m,dynamicAnchors:l})||
(e=e===null?b.errors:e.concat(b.errors),t=e.length)),s.data!==void 0&&(Pr(s.data,{instancePath:i+"/data",parentData:s,parentDataProperty:"\
data",rootData:m,dynamicAnchors:l})||(e=e===null?Pr.errors:e.concat(Pr.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return On.errors=e,
t===0}On.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Jm=jn;function jn(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=jn.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.id===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[r]:e.push(r),t++}if(s.type===void 0){let r={instancePath:i,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[r]:
e.push(r),t++}if(s.created_at===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
created_at"},message:"must have required property 'created_at'"};e===null?e=[r]:e.push(r),t++}if(s.workspace_id===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"workspace_id"},message:"must h\
ave required property 'workspace_id'"};e===null?e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=
[r]:e.push(r),t++}for(let r in s)if(!(r==="id"||r==="type"||r==="created_at"||r==="workspace_id"||r==="data")){let a={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have \
additional properties"};e===null?e=[a]:e.push(a),t++}if(s.id!==void 0&&(q(s.id,{instancePath:i+"/id",parentData:s,parentDataProperty:"\
id",rootData:m,dynamicAnchors:l})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),s.type!==void 0){let r=s.type;if(typeof r!=
"string"){let a={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[a]:e.push(a),t++}if(r!=="trigger_link.clicked"){let a={instancePath:i+"/type",schemaPath:"#\
/properties/type/const",keyword:"const",params:{allowedValue:"trigger_link.clicked"},message:"must be equal to constant"};
e===null?e=[a]:e.push(a),t++}}s.created_at!==void 0&&(P(s.created_at,{instancePath:i+"/created_at",parentData:s,parentDataProperty:"\
created_at",rootData:m,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),s.workspace_id!==void 0&&
(b(s.workspace_id,{instancePath:i+"/workspace_id",parentData:s,parentDataProperty:"workspace_id",rootData:m,dynamicAnchors:l})||
(e=e===null?b.errors:e.concat(b.errors),t=e.length)),s.data!==void 0&&(_r(s.data,{instancePath:i+"/data",parentData:s,parentDataProperty:"\
data",rootData:m,dynamicAnchors:l})||(e=e===null?_r.errors:e.concat(_r.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return jn.errors=e,
t===0}jn.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var el=Tn;function Tn(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=Tn.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.id===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[r]:e.push(r),t++}if(s.type===void 0){let r={instancePath:i,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[r]:
e.push(r),t++}if(s.created_at===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
created_at"},message:"must have required property 'created_at'"};e===null?e=[r]:e.push(r),t++}if(s.workspace_id===void 0){
let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"workspace_id"},message:"must h\
ave required property 'workspace_id'"};e===null?e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=
[r]:e.push(r),t++}for(let r in s)if(!(r==="id"||r==="type"||r==="created_at"||r==="workspace_id"||r==="data")){let a={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have \
additional properties"};e===null?e=[a]:e.push(a),t++}if(s.id!==void 0&&(q(s.id,{instancePath:i+"/id",parentData:s,parentDataProperty:"\
id",rootData:m,dynamicAnchors:l})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),s.type!==void 0){let r=s.type;if(typeof r!=
"string"){let a={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[a]:e.push(a),t++}if(r!=="form.submitted"){let a={instancePath:i+"/type",schemaPath:"#/prope\
rties/type/const",keyword:"const",params:{allowedValue:"form.submitted"},message:"must be equal to constant"};e===null?e=
[a]:e.push(a),t++}}s.created_at!==void 0&&(P(s.created_at,{instancePath:i+"/created_at",parentData:s,parentDataProperty:"\
created_at",rootData:m,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),s.workspace_id!==void 0&&
(b(s.workspace_id,{instancePath:i+"/workspace_id",parentData:s,parentDataProperty:"workspace_id",rootData:m,dynamicAnchors:l})||
(e=e===null?b.errors:e.concat(b.errors),t=e.length)),s.data!==void 0&&(qr(s.data,{instancePath:i+"/data",parentData:s,parentDataProperty:"\
data",rootData:m,dynamicAnchors:l})||(e=e===null?qr.errors:e.concat(qr.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Tn.errors=e,
t===0}Tn.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var rl=$n;function Ot(s,{instancePath:i="",parentData:y,parentDataProperty:f,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,
o=Ot.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.webhook_id===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
webhook_id"},message:"must have required property 'webhook_id'"};e===null?e=[r]:e.push(r),t++}if(s.message===void 0){let r={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"message"},message:"must have required\
 property 'message'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="webhook_id"||r==="message")){let a={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have \
additional properties"};e===null?e=[a]:e.push(a),t++}if(s.webhook_id!==void 0&&(Oe(s.webhook_id,{instancePath:i+"/webhoo\
k_id",parentData:s,parentDataProperty:"webhook_id",rootData:m,dynamicAnchors:l})||(e=e===null?Oe.errors:e.concat(Oe.errors),
t=e.length)),s.message!==void 0){let r=s.message;if(typeof r=="string"){if(g(r)>200){let a={instancePath:i+"/message",schemaPath:"\
#/properties/message/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};
e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/message",schemaPath:"#/properties/message/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:i,schemaPath:"#\
/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Ot.errors=e,t===
0}Ot.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function $n(s,{instancePath:i="",parentData:y,parentDataProperty:f,
rootData:m=s,dynamicAnchors:l={}}={}){let e=null,t=0,o=$n.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){let r={instancePath:i,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[r]:e.push(r),
t++}if(s.type===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},
message:"must have required property 'type'"};e===null?e=[r]:e.push(r),t++}if(s.created_at===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"created_at"},message:"must have required property 'c\
reated_at'"};e===null?e=[r]:e.push(r),t++}if(s.workspace_id===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"workspace_id"},message:"must have required property 'workspace_id'"};e===null?e=[r]:e.
push(r),t++}if(s.data===void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
data"},message:"must have required property 'data'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="id"||r==="typ\
e"||r==="created_at"||r==="workspace_id"||r==="data")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.push(
a),t++}if(s.id!==void 0&&(q(s.id,{instancePath:i+"/id",parentData:s,parentDataProperty:"id",rootData:m,dynamicAnchors:l})||
(e=e===null?q.errors:e.concat(q.errors),t=e.length)),s.type!==void 0){let r=s.type;if(typeof r!="string"){let a={instancePath:i+
"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
a]:e.push(a),t++}if(r!=="webhook.test"){let a={instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"cons\
t",params:{allowedValue:"webhook.test"},message:"must be equal to constant"};e===null?e=[a]:e.push(a),t++}}s.created_at!==
void 0&&(P(s.created_at,{instancePath:i+"/created_at",parentData:s,parentDataProperty:"created_at",rootData:m,dynamicAnchors:l})||
(e=e===null?P.errors:e.concat(P.errors),t=e.length)),s.workspace_id!==void 0&&(b(s.workspace_id,{instancePath:i+"/worksp\
ace_id",parentData:s,parentDataProperty:"workspace_id",rootData:m,dynamicAnchors:l})||(e=e===null?b.errors:e.concat(b.errors),
t=e.length)),s.data!==void 0&&(Ot(s.data,{instancePath:i+"/data",parentData:s,parentDataProperty:"data",rootData:m,dynamicAnchors:l})||
(e=e===null?Ot.errors:e.concat(Ot.errors),t=e.length))}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return $n.errors=e,t===0}$n.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function W(s,i){let y=Object.entries(s),f=m=>{if($d(m))for(let[e,t]of y)Object.hasOwn(m,e)&&(m[e]=Id(m[e],t));let l=i(m);
return f.errors=i.errors??null,l};return f}var X=s=>(X.errors=s===void 0?null:[Nd],s===void 0),Nd={instancePath:"",keyword:"\
false schema",params:{},message:"must have no body"};function Id(s,i){if(typeof i=="string")return sl(s,i);let y=Array.isArray(
s)?s:[s];return(i.hasCommas?y.flatMap(Ld):y).map(m=>sl(m,i.list))}function Ld(s){return typeof s=="string"?s.split(","):
s}function sl(s,i){return typeof s=="string"?Td[i](s):s}var Od=/^-?(0|[1-9]\d{0,14})$/,jd=/^-?(0|[1-9]\d{0,14})(\.\d{1,15})?$/,
Td={integer:s=>Od.test(s)?Number(s):s,number:s=>jd.test(s)?Number(s):s,boolean:s=>s==="true"||s==="false"?s==="true":s,text:s=>s};
function $d(s){return typeof s=="object"&&s!==null}var Vd={createSession:{query:N,headers:B,body:jo,isBodyOptional:!1,responses:{201:Vp,400:d,401:d,403:d,406:d,413:d,415:d,
422:d,429:d,500:d,503:d}},getSession:{query:N,headers:B,isBodyOptional:!0,responses:{200:Wp,400:d,401:d,403:d,406:d,429:d,
500:d,503:d}},deleteSession:{query:N,headers:B,isBodyOptional:!0,responses:{204:X,400:d,401:d,403:d,406:d,429:d,500:d,503:d}},
getHealth:{query:N,headers:B,isBodyOptional:!0,responses:{200:Bp,400:d,406:d,500:d,503:d}},listApiVersions:{query:N,headers:B,
isBodyOptional:!0,responses:{200:Kp,400:d,406:d,500:d,503:d}},getMe:{query:N,headers:B,isBodyOptional:!0,responses:{200:Mp,
400:d,401:d,403:d,406:d,429:d,500:d,503:d}},listPlans:{query:N,headers:B,isBodyOptional:!0,responses:{200:Hp,400:d,406:d,
500:d,503:d}},listScopes:{query:N,headers:B,isBodyOptional:!0,responses:{200:Yp,400:d,406:d,500:d,503:d}},getUsage:{query:To,
headers:B,isBodyOptional:!0,responses:{200:Gp,400:d,401:d,403:d,406:d,429:d,500:d,503:d}},listLogs:{query:W({limit:"inte\
ger",status:"integer"},$o),headers:B,isBodyOptional:!0,responses:{200:Qp,400:d,401:d,403:d,406:d,429:d,500:d,503:d}},listApiKeys:{
query:W({limit:"integer"},Ao),headers:B,isBodyOptional:!0,responses:{200:em,400:d,401:d,403:d,406:d,429:d,500:d,503:d}},
createApiKey:{query:N,headers:Xe,body:Eo,isBodyOptional:!1,responses:{201:En,400:d,401:d,403:d,404:d,406:d,409:d,413:d,415:d,
422:d,429:d,500:d,503:d}},getApiKey:{path:Qe,query:N,headers:oi,isBodyOptional:!0,responses:{200:zn,304:X,400:d,401:d,403:d,
404:d,406:d,429:d,500:d,503:d}},updateApiKey:{path:Qe,query:N,headers:pi,body:zo,isBodyOptional:!1,responses:{200:zn,400:d,
401:d,403:d,404:d,406:d,409:d,412:d,413:d,415:d,422:d,429:d,500:d,503:d}},deleteApiKey:{path:Qe,query:W({confirm:"boolea\
n"},Ro),headers:B,isBodyOptional:!0,responses:{204:X,400:d,401:d,403:d,404:d,406:d,429:d,500:d,503:d}},revokeApiKey:{path:Qe,
query:N,headers:Xe,body:Fo,isBodyOptional:!0,responses:{200:zn,400:d,401:d,403:d,404:d,406:d,409:d,413:d,415:d,422:d,429:d,
500:d,503:d}},regenerateApiKey:{path:Qe,query:N,headers:Xe,body:So,isBodyOptional:!0,responses:{201:En,400:d,401:d,403:d,
404:d,406:d,409:d,413:d,415:d,422:d,429:d,500:d,503:d}},rotateApiKey:{path:Qe,query:N,headers:Xe,body:Co,isBodyOptional:!0,
responses:{201:sm,400:d,401:d,403:d,404:d,406:d,409:d,413:d,415:d,422:d,429:d,500:d,503:d}},revealApiKey:{path:Qe,query:N,
headers:Xe,isBodyOptional:!0,responses:{200:En,400:d,401:d,403:d,404:d,406:d,409:d,422:d,429:d,500:d,503:d}},getApiKeyUsage:{
path:Qe,query:Vo,headers:B,isBodyOptional:!0,responses:{200:tm,400:d,401:d,403:d,404:d,406:d,429:d,500:d,503:d}},getCompany:{
query:N,headers:oi,isBodyOptional:!0,responses:{200:mo,304:X,400:d,401:d,403:d,406:d,429:d,500:d,503:d}},updateCompany:{
query:N,headers:pi,body:Wo,isBodyOptional:!1,responses:{200:mo,400:d,401:d,403:d,406:d,409:d,412:d,413:d,415:d,422:d,429:d,
500:d,503:d}},listMembers:{query:W({limit:"integer"},Zo),headers:B,isBodyOptional:!0,responses:{200:am,400:d,401:d,403:d,
406:d,429:d,500:d,503:d}},updateMemberRole:{path:Bo,query:N,headers:Xe,body:Ko,isBodyOptional:!1,responses:{200:im,400:d,
401:d,403:d,404:d,406:d,409:d,413:d,415:d,422:d,429:d,500:d,503:d}},listWorkspaces:{query:W({limit:"integer"},Mo),headers:B,
isBodyOptional:!0,responses:{200:nm,400:d,401:d,403:d,406:d,429:d,500:d,503:d}},createWorkspace:{query:N,headers:Xe,body:Uo,
isBodyOptional:!1,responses:{201:Rn,400:d,401:d,403:d,406:d,409:d,413:d,415:d,422:d,429:d,500:d,503:d}},getWorkspace:{path:Xn,
query:N,headers:oi,isBodyOptional:!0,responses:{200:Rn,304:X,400:d,401:d,403:d,404:d,406:d,429:d,500:d,503:d}},updateWorkspace:{
path:Xn,query:N,headers:pi,body:Ho,isBodyOptional:!1,responses:{200:Rn,400:d,401:d,403:d,404:d,406:d,409:d,412:d,413:d,415:d,
422:d,429:d,500:d,503:d}},listBrands:{query:W({limit:"integer"},Qn),headers:R,isBodyOptional:!0,responses:{200:om,400:d,
401:d,403:d,406:d,429:d,500:d,503:d}},listConnections:{query:W({limit:"integer"},Yo),headers:R,isBodyOptional:!0,responses:{
200:pm,400:d,401:d,403:d,406:d,429:d,500:d,503:d}},getConnection:{path:Go,query:N,headers:$t,isBodyOptional:!0,responses:{
200:lm,304:X,400:d,401:d,403:d,404:d,406:d,429:d,500:d,503:d}},listNetworks:{query:Xo,headers:B,isBodyOptional:!0,responses:{
200:um,400:d,406:d,500:d,503:d}},uploadMedia:{query:N,headers:J,body:Qo,isBodyOptional:!1,responses:{201:uo,400:d,401:d,
403:d,406:d,409:d,413:d,415:d,422:d,429:d,500:d,503:d}},getMedia:{path:Jo,query:N,headers:$t,isBodyOptional:!0,responses:{
200:uo,304:X,400:d,401:d,403:d,404:d,406:d,429:d,500:d,503:d}},listPosts:{query:W({limit:"integer",status:{list:"text",hasCommas:!1}},
ep),headers:R,isBodyOptional:!0,responses:{200:dm,400:d,401:d,403:d,406:d,429:d,500:d,503:d}},createPost:{query:N,headers:J,
body:Jn,isBodyOptional:!1,responses:{201:je,202:je,400:d,401:d,403:d,406:d,409:d,413:d,415:d,422:d,429:d,500:d,503:d}},validatePost:{
query:N,headers:J,body:Jn,isBodyOptional:!1,responses:{200:fm,400:d,401:d,403:d,406:d,409:d,413:d,415:d,422:d,429:d,500:d,
503:d}},bulkCreatePosts:{query:N,headers:J,body:rp,isBodyOptional:!1,responses:{202:ym,400:d,401:d,403:d,406:d,409:d,413:d,
415:d,422:d,429:d,500:d,503:d}},getPost:{path:we,query:N,headers:$t,isBodyOptional:!0,responses:{200:je,304:X,400:d,401:d,
403:d,404:d,406:d,429:d,500:d,503:d}},updatePost:{path:we,query:N,headers:li,body:sp,isBodyOptional:!1,responses:{200:je,
400:d,401:d,403:d,404:d,406:d,409:d,412:d,413:d,415:d,422:d,429:d,500:d,503:d}},deletePost:{path:we,query:tp,headers:R,isBodyOptional:!0,
responses:{204:X,400:d,401:d,403:d,404:d,406:d,409:d,422:d,429:d,500:d,503:d}},schedulePost:{path:we,query:N,headers:J,body:ap,
isBodyOptional:!1,responses:{200:je,400:d,401:d,403:d,404:d,406:d,409:d,413:d,415:d,422:d,429:d,500:d,503:d}},publishPost:{
path:we,query:N,headers:J,body:ip,isBodyOptional:!0,responses:{202:je,400:d,401:d,403:d,404:d,406:d,409:d,413:d,415:d,422:d,
429:d,500:d,503:d}},unschedulePost:{path:we,query:N,headers:J,isBodyOptional:!0,responses:{200:je,400:d,401:d,403:d,404:d,
406:d,409:d,413:d,415:d,422:d,429:d,500:d,503:d}},submitPostForApproval:{path:we,query:N,headers:J,body:np,isBodyOptional:!0,
responses:{200:je,400:d,401:d,403:d,404:d,406:d,409:d,413:d,415:d,422:d,429:d,500:d,503:d}},approvePost:{path:we,query:N,
headers:J,body:op,isBodyOptional:!0,responses:{200:je,400:d,401:d,403:d,404:d,406:d,409:d,413:d,415:d,422:d,429:d,500:d,
503:d}},rejectPost:{path:we,query:N,headers:J,body:pp,isBodyOptional:!1,responses:{200:je,400:d,401:d,403:d,404:d,406:d,
409:d,413:d,415:d,422:d,429:d,500:d,503:d}},retryPost:{path:we,query:N,headers:J,body:mp,isBodyOptional:!0,responses:{202:je,
400:d,401:d,403:d,404:d,406:d,409:d,413:d,415:d,422:d,429:d,500:d,503:d}},listPostHistory:{path:we,query:W({limit:"integ\
er"},lp),headers:R,isBodyOptional:!0,responses:{200:hm,400:d,401:d,403:d,404:d,406:d,429:d,500:d,503:d}},listLabels:{query:W(
{limit:"integer"},up),headers:R,isBodyOptional:!0,responses:{200:gm,400:d,401:d,403:d,406:d,429:d,500:d,503:d}},getJob:{
path:dp,query:N,headers:R,isBodyOptional:!0,responses:{200:Pm,400:d,401:d,403:d,404:d,406:d,429:d,500:d,503:d}},listNotifications:{
query:W({limit:"integer",unread:"boolean"},cp),headers:B,isBodyOptional:!0,responses:{200:vm,400:d,401:d,403:d,406:d,429:d,
500:d,503:d}},markNotificationRead:{path:fp,query:N,headers:Xe,isBodyOptional:!0,responses:{200:km,400:d,401:d,403:d,404:d,
406:d,409:d,422:d,429:d,500:d,503:d}},listContacts:{query:W({limit:"integer"},yp),headers:R,isBodyOptional:!0,responses:{
200:_m,400:d,401:d,403:d,406:d,429:d,500:d,503:d}},upsertContact:{query:N,headers:R,body:hp,isBodyOptional:!1,responses:{
200:fo,201:fo,400:d,401:d,403:d,406:d,409:d,413:d,415:d,422:d,429:d,500:d,503:d}},getContact:{path:ui,query:N,headers:$t,
isBodyOptional:!0,responses:{200:yo,304:X,400:d,401:d,403:d,404:d,406:d,429:d,500:d,503:d}},updateContact:{path:ui,query:N,
headers:li,body:Pp,isBodyOptional:!1,responses:{200:yo,400:d,401:d,403:d,404:d,406:d,409:d,412:d,413:d,415:d,422:d,429:d,
500:d,503:d}},deleteContact:{path:ui,query:N,headers:R,isBodyOptional:!0,responses:{204:X,400:d,401:d,403:d,404:d,406:d,
429:d,500:d,503:d}},listWorkflows:{query:W({limit:"integer"},vp),headers:R,isBodyOptional:!0,responses:{200:qm,400:d,401:d,
403:d,406:d,429:d,500:d,503:d}},addContactToWorkflow:{path:eo,query:N,headers:R,body:kp,isBodyOptional:!0,responses:{200:xm,
400:d,401:d,403:d,404:d,406:d,409:d,413:d,415:d,422:d,429:d,500:d,503:d}},removeContactFromWorkflow:{path:eo,query:N,headers:R,
isBodyOptional:!0,responses:{204:X,400:d,401:d,403:d,404:d,406:d,429:d,500:d,503:d}},listTriggerLinks:{query:W({limit:"i\
nteger"},Qn),headers:R,isBodyOptional:!0,responses:{200:Dm,400:d,401:d,403:d,406:d,429:d,500:d,503:d}},createTriggerLink:{
query:N,headers:J,body:_p,isBodyOptional:!1,responses:{201:Fn,400:d,401:d,403:d,406:d,409:d,413:d,415:d,422:d,429:d,500:d,
503:d}},getTriggerLink:{path:At,query:N,headers:R,isBodyOptional:!0,responses:{200:Fn,400:d,401:d,403:d,404:d,406:d,429:d,
500:d,503:d}},updateTriggerLink:{path:At,query:N,headers:li,body:wp,isBodyOptional:!1,responses:{200:Fn,400:d,401:d,403:d,
404:d,406:d,409:d,412:d,413:d,415:d,422:d,429:d,500:d,503:d}},deleteTriggerLink:{path:At,query:N,headers:R,isBodyOptional:!0,
responses:{204:X,400:d,401:d,403:d,404:d,406:d,429:d,500:d,503:d}},listTriggerLinkClicks:{path:At,query:W({limit:"intege\
r"},bp),headers:R,isBodyOptional:!0,responses:{200:Nm,400:d,401:d,403:d,404:d,406:d,429:d,500:d,503:d}},listForms:{query:W(
{limit:"integer"},qp),headers:R,isBodyOptional:!0,responses:{200:Im,400:d,401:d,403:d,406:d,429:d,500:d,503:d}},listFormSubmissions:{
path:xp,query:W({limit:"integer"},Dp),headers:R,isBodyOptional:!0,responses:{200:Lm,400:d,401:d,403:d,404:d,406:d,429:d,
500:d,503:d}},listWebhooks:{query:W({limit:"integer"},Np),headers:R,isBodyOptional:!0,responses:{200:Om,400:d,401:d,403:d,
406:d,429:d,500:d,503:d}},createWebhook:{query:N,headers:J,body:Ip,isBodyOptional:!1,responses:{201:jm,400:d,401:d,403:d,
404:d,406:d,409:d,413:d,415:d,422:d,429:d,500:d,503:d}},deleteWebhook:{path:ro,query:N,headers:R,isBodyOptional:!0,responses:{
204:X,400:d,401:d,403:d,404:d,406:d,429:d,500:d,503:d}},testWebhook:{path:ro,query:N,headers:J,body:Lp,isBodyOptional:!0,
responses:{202:Tm,400:d,401:d,403:d,404:d,406:d,409:d,413:d,415:d,422:d,429:d,500:d,503:d}}},Wd={"post.created":$m,"post\
.updated":Am,"post.deleted":Em,"post.scheduled":zm,"post.approval_requested":Rm,"post.approved":Fm,"post.rejected":Sm,"p\
ost.target.published":Cm,"post.target.failed":Vm,"post.published":Wm,"post.partial":Zm,"post.failed":Bm,"api_key.created":Km,
"api_key.rotated":Mm,"api_key.revoked":Um,"api_key.expiring":Hm,"api_key.deletion_warning":Ym,"api_key.deleted":Gm,"cont\
act.created":Xm,"workflow.enrolled":Qm,"trigger_link.clicked":Jm,"form.submitted":el,"webhook.test":rl};export{Wd as eventValidators,Vd as validators};
