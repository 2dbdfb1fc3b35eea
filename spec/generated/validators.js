// Generated from spec/openapi.yaml. Do not edit.
var ht=(s,a)=>()=>{try{return a||s((a={exports:{}}).exports,a),a.exports}catch(f){throw a=0,f}};var Ma=ht(Ka=>{"use strict";Object.defineProperty(Ka,"__esModule",{value:!0});function wn(s){let a=s.length,f=0,c=0,p;for(;c<
a;)f++,p=s.charCodeAt(c++),p>=55296&&p<=56319&&c<a&&(p=s.charCodeAt(c),(p&64512)===56320&&c++);return f}Ka.default=wn;wn.
code='require("ajv/dist/runtime/ucs2length").default'});var yr=ht(ge=>{"use strict";Object.defineProperty(ge,"__esModule",{value:!0});ge.formatNames=ge.fastFormats=ge.fullFormats=
void 0;function he(s,a){return{validate:s,compare:a}}ge.fullFormats={date:he(Dn,Ga),time:he(Ha(!0),Xa),"date-time":he(bn(
!0),In),"iso-time":he(Ha(),Nn),"iso-date-time":he(bn(),Ln),duration:/^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
uri:Zp,"uri-reference":/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
"uri-template":/^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
url:/^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
hostname:/^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,ipv4:/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
ipv6:/^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
regex:Hp,uuid:/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,"json-pointer":/^(?:\/(?:[^~/]|~0|~1)*)*$/,
"json-pointer-uri-fragment":/^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,"relative-json-pointer":/^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
byte:Vp,int32:{type:"number",validate:Kp},int64:{type:"number",validate:Mp},float:{type:"number",validate:xn},double:{type:"\
number",validate:xn},password:!0,binary:!0};ge.fastFormats={...ge.fullFormats,date:he(/^\d\d\d\d-[0-1]\d-[0-3]\d$/,Ga),time:he(
/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,Xa),"date-time":he(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,
In),"iso-time":he(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,Nn),"iso-date-time":he(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,
Ln),uri:/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,"uri-reference":/^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
email:/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i};
ge.formatNames=Object.keys(ge.fullFormats);function zp(s){return s%4===0&&(s%100!==0||s%400===0)}var Rp=/^(\d\d\d\d)-(\d\d)-(\d\d)$/,
Fp=[0,31,28,31,30,31,30,31,31,30,31,30,31];function Dn(s){let a=Rp.exec(s);if(!a)return!1;let f=+a[1],c=+a[2],p=+a[3];return c>=
1&&c<=12&&p>=1&&p<=(c===2&&zp(f)?29:Fp[c])}function Ga(s,a){if(s&&a)return s>a?1:s<a?-1:0}var Ua=/^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
function Ha(s){return function(f){let c=Ua.exec(f);if(!c)return!1;let p=+c[1],m=+c[2],e=+c[3],i=c[4],o=c[5]==="-"?-1:1,r=+(c[6]||
0),t=+(c[7]||0);if(r>23||t>59||s&&!i)return!1;if(p<=23&&m<=59&&e<60)return!0;let n=m-t*o,l=p-r*o-(n<0?1:0);return(l===23||
l===-1)&&(n===59||n===-1)&&e<61}}function Xa(s,a){if(!(s&&a))return;let f=new Date("2020-01-01T"+s).valueOf(),c=new Date(
"2020-01-01T"+a).valueOf();if(f&&c)return f-c}function Nn(s,a){if(!(s&&a))return;let f=Ua.exec(s),c=Ua.exec(a);if(f&&c)return s=
f[1]+f[2]+f[3],a=c[1]+c[2]+c[3],s>a?1:s<a?-1:0}var Ya=/t|\s/i;function bn(s){let a=Ha(s);return function(c){let p=c.split(
Ya);return p.length===2&&Dn(p[0])&&a(p[1])}}function In(s,a){if(!(s&&a))return;let f=new Date(s).valueOf(),c=new Date(a).
valueOf();if(f&&c)return f-c}function Ln(s,a){if(!(s&&a))return;let[f,c]=s.split(Ya),[p,m]=a.split(Ya),e=Ga(f,p);if(e!==
void 0)return e||Xa(c,m)}var Cp=/\/|:/,Sp=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function Zp(s){return Cp.test(s)&&Sp.test(s)}var qn=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
function Vp(s){return qn.lastIndex=0,qn.test(s)}var Wp=-(2**31),Bp=2**31-1;function Kp(s){return Number.isInteger(s)&&s<=
Bp&&s>=Wp}function Mp(s){return Number.isInteger(s)}function xn(){return!0}var Up=/[^\\]\\Z/;function Hp(s){if(Up.test(s))
return!1;try{return new RegExp(s),!0}catch{return!1}}});var jn=ht((ou,On)=>{"use strict";On.exports=function s(a,f){if(a===f)return!0;if(a&&f&&typeof a=="object"&&typeof f=="ob\
ject"){if(a.constructor!==f.constructor)return!1;var c,p,m;if(Array.isArray(a)){if(c=a.length,c!=f.length)return!1;for(p=
c;p--!==0;)if(!s(a[p],f[p]))return!1;return!0}if(a.constructor===RegExp)return a.source===f.source&&a.flags===f.flags;if(a.
valueOf!==Object.prototype.valueOf)return a.valueOf()===f.valueOf();if(a.toString!==Object.prototype.toString)return a.toString()===
f.toString();if(m=Object.keys(a),c=m.length,c!==Object.keys(f).length)return!1;for(p=c;p--!==0;)if(!Object.prototype.hasOwnProperty.
call(f,m[p]))return!1;for(p=c;p--!==0;){var e=m[p];if(!s(a[e],f[e]))return!1}return!0}return a!==a&&f!==f}});var Ja=ht(Qa=>{"use strict";Object.defineProperty(Qa,"__esModule",{value:!0});var Tn=jn();Tn.code='require("ajv/dist/run\
time/equal").default';Qa.default=Tn});var q=Pt;function Pt(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,
o=Pt.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s))for(let r in s){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}else{let r={instancePath:a,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Pt.errors=e,i===0}
Pt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var F=vt;var P=Ma().default,Yp=new RegExp("^[A-Za-z0-9._-]{1,128}$","u");function N(s,{instancePath:a="",parentData:f,parentDataProperty:c,
rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=N.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.
items=void 0),typeof s=="string"){if(P(s)>128){let r={instancePath:a,schemaPath:"#/maxLength",keyword:"maxLength",params:{
limit:128},message:"must NOT have more than 128 characters"};e===null?e=[r]:e.push(r),i++}if(!Yp.test(s)){let r={instancePath:a,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9._-]{1,128}$"},message:'must match pattern "^[A-Za-\
z0-9._-]{1,128}$"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}return N.errors=e,i===0}N.evaluated={dynamicProps:!1,
dynamicItems:!1};function vt(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){
let e=null,i=0,o=vt.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s))s["x-request-id"]!==void 0&&(N(s["x-request-id"],{instancePath:a+"/x-request-id",parentData:s,parentDataProperty:"\
x-request-id",rootData:p,dynamicAnchors:m})||(e=e===null?N.errors:e.concat(N.errors),i=e.length));else{let r={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return vt.
errors=e,i===0}vt.evaluated={props:{"x-request-id":!0},dynamicProps:!1,dynamicItems:!1};var zn=kt;var Di=/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
function kt(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,
o=kt.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.email===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"email"},
message:"must have required property 'email'"};e===null?e=[r]:e.push(r),i++}if(s.password===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"password"},message:"must have required property 'pas\
sword'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="email"||r==="password")){let t={instancePath:a,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional p\
roperties"};e===null?e=[t]:e.push(t),i++}if(s.email!==void 0){let r=s.email;if(typeof r=="string"){if(P(r)>254){let t={instancePath:a+
"/email",schemaPath:"#/properties/email/maxLength",keyword:"maxLength",params:{limit:254},message:"must NOT have more th\
an 254 characters"};e===null?e=[t]:e.push(t),i++}if(!Di.test(r)){let t={instancePath:a+"/email",schemaPath:"#/properties\
/email/format",keyword:"format",params:{format:"email"},message:'must match format "email"'};e===null?e=[t]:e.push(t),i++}}else{
let t={instancePath:a+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type:"string"},message:"must \
be string"};e===null?e=[t]:e.push(t),i++}}if(s.password!==void 0){let r=s.password;if(typeof r=="string"){if(P(r)>200){let t={
instancePath:a+"/password",schemaPath:"#/properties/password/maxLength",keyword:"maxLength",params:{limit:200},message:"\
must NOT have more than 200 characters"};e===null?e=[t]:e.push(t),i++}if(P(r)<1){let t={instancePath:a+"/password",schemaPath:"\
#/properties/password/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/password",schemaPath:"#/properties/password/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}}else{let r={instancePath:a,schemaPath:"#\
/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return kt.errors=e,i===
0}kt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Rn=_t;var Gp=yr().fullFormats.date;function G(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){
let e=null,i=0,o=G.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s=="string"){if(P(
s)>10){let r={instancePath:a,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:10},message:"must NOT have more \
than 10 characters"};e===null?e=[r]:e.push(r),i++}if(!Gp.validate(s)){let r={instancePath:a,schemaPath:"#/format",keyword:"\
format",params:{format:"date"},message:'must match format "date"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}return G.
errors=e,i===0}G.evaluated={dynamicProps:!1,dynamicItems:!1};var Xp={type:"string",enum:["day","week","month"]};function kr(s,{
instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=kr.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s!="string"){let r={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(!(s==="day"||s===
"week"||s==="month")){let r={instancePath:a,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Xp.enum},message:"m\
ust be equal to one of the allowed values"};e===null?e=[r]:e.push(r),i++}return kr.errors=e,i===0}kr.evaluated={dynamicProps:!1,
dynamicItems:!1};function _t(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){
let e=null,i=0,o=_t.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){s.interval===void 0&&(s.interval="day");for(let r in s)if(!(r==="start_date"||r==="end_date"||r==="in\
terval")){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}s.start_date!==void 0&&(G(s.start_date,{instancePath:a+
"/start_date",parentData:s,parentDataProperty:"start_date",rootData:p,dynamicAnchors:m})||(e=e===null?G.errors:e.concat(
G.errors),i=e.length)),s.end_date!==void 0&&(G(s.end_date,{instancePath:a+"/end_date",parentData:s,parentDataProperty:"e\
nd_date",rootData:p,dynamicAnchors:m})||(e=e===null?G.errors:e.concat(G.errors),i=e.length)),kr(s.interval,{instancePath:a+
"/interval",parentData:s,parentDataProperty:"interval",rootData:p,dynamicAnchors:m})||(e=e===null?kr.errors:e.concat(kr.
errors),i=e.length)}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must b\
e object"};e===null?e=[r]:e.push(r),i++}return _t.errors=e,i===0}_t.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Fn=wt;var Qp={type:"string",enum:["request","publishing","connection","webhook","audit"]};function _r(s,{instancePath:a="",parentData:f,
parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=_r.evaluated;if(o.dynamicProps&&(o.props=void 0),
o.dynamicItems&&(o.items=void 0),typeof s!="string"){let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(!(s==="request"||s==="publishing"||s==="connection"||
s==="webhook"||s==="audit")){let r={instancePath:a,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Qp.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),i++}return _r.errors=e,i===0}_r.evaluated={dynamicProps:!1,
dynamicItems:!1};var ot=yr().fullFormats["date-time"];function wt(s,{instancePath:a="",parentData:f,parentDataProperty:c,
rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=wt.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){s.limit===void 0&&(s.limit=20);for(let t in s)if(!(t==="limit"||
t==="cursor"||t==="type"||t==="status"||t==="since")){let n={instancePath:a,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(
n),i++}let r=s.limit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:a+"/limit",schemaPath:"\
#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),i++}
if(typeof r=="number"&&isFinite(r)){if(r>100||isNaN(r)){let t={instancePath:a+"/limit",schemaPath:"#/properties/limit/ma\
ximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100"};e===null?e=[t]:e.push(t),i++}if(r<
1||isNaN(r)){let t={instancePath:a+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"};e===null?e=[t]:e.push(t),i++}}if(s.cursor!==void 0){let t=s.cursor;if(typeof t=="st\
ring"){if(P(t)>512){let n={instancePath:a+"/cursor",schemaPath:"#/properties/cursor/maxLength",keyword:"maxLength",params:{
limit:512},message:"must NOT have more than 512 characters"};e===null?e=[n]:e.push(n),i++}if(P(t)<1){let n={instancePath:a+
"/cursor",schemaPath:"#/properties/cursor/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters"};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:a+"/cursor",schemaPath:"#/properties/cursor/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}}if(s.type!==void 0&&(_r(
s.type,{instancePath:a+"/type",parentData:s,parentDataProperty:"type",rootData:p,dynamicAnchors:m})||(e=e===null?_r.errors:
e.concat(_r.errors),i=e.length)),s.status!==void 0){let t=s.status;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(
t))){let n={instancePath:a+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof t=="number"&&isFinite(t)){if(t>599||isNaN(t)){let n={instancePath:a+
"/status",schemaPath:"#/properties/status/maximum",keyword:"maximum",params:{comparison:"<=",limit:599},message:"must be\
 <= 599"};e===null?e=[n]:e.push(n),i++}if(t<100||isNaN(t)){let n={instancePath:a+"/status",schemaPath:"#/properties/stat\
us/minimum",keyword:"minimum",params:{comparison:">=",limit:100},message:"must be >= 100"};e===null?e=[n]:e.push(n),i++}}}
if(s.since!==void 0){let t=s.since;if(typeof t=="string"){if(P(t)>35){let n={instancePath:a+"/since",schemaPath:"#/prope\
rties/since/maxLength",keyword:"maxLength",params:{limit:35},message:"must NOT have more than 35 characters"};e===null?e=
[n]:e.push(n),i++}if(!ot.validate(t)){let n={instancePath:a+"/since",schemaPath:"#/properties/since/format",keyword:"for\
mat",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:a+
"/since",schemaPath:"#/properties/since/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[n]:e.push(n),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must b\
e object"};e===null?e=[r]:e.push(r),i++}return wt.errors=e,i===0}wt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Cn=bt;var Jp=new RegExp("^ws_[a-z0-9]{1,40}$","u");function O(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,
dynamicAnchors:m={}}={}){let e=null,i=0,o=O.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s=="string"){if(P(s)>43){let r={instancePath:a,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:43},message:"\
must NOT have more than 43 characters"};e===null?e=[r]:e.push(r),i++}if(!Jp.test(s)){let r={instancePath:a,schemaPath:"#\
/pattern",keyword:"pattern",params:{pattern:"^ws_[a-z0-9]{1,40}$"},message:'must match pattern "^ws_[a-z0-9]{1,40}$"'};e===
null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),i++}return O.errors=e,i===0}O.evaluated={dynamicProps:!1,dynamicItems:!1};var em={
type:"string",enum:["company","workspace","location","agency"]};function Pe(s,{instancePath:a="",parentData:f,parentDataProperty:c,
rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=Pe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),typeof s!="string"){let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),i++}if(!(s==="company"||s==="workspace"||s==="location"||s==="agency")){let r={
instancePath:a,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:em.enum},message:"must be equal to one of the al\
lowed values"};e===null?e=[r]:e.push(r),i++}return Pe.errors=e,i===0}Pe.evaluated={dynamicProps:!1,dynamicItems:!1};var rm={
type:"string",enum:["active","rotating","revoked","expired"]};function wr(s,{instancePath:a="",parentData:f,parentDataProperty:c,
rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=wr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),typeof s!="string"){let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),i++}if(!(s==="active"||s==="rotating"||s==="revoked"||s==="expired")){let r={instancePath:a,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:rm.enum},message:"must be equal to one of the allowed values"};
e===null?e=[r]:e.push(r),i++}return wr.errors=e,i===0}wr.evaluated={dynamicProps:!1,dynamicItems:!1};function bt(s,{instancePath:a="",
parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=bt.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){s.limit===void 0&&(s.limit=20);
for(let t in s)if(!(t==="limit"||t==="cursor"||t==="workspace_id"||t==="kind"||t==="status")){let n={instancePath:a,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional p\
roperties"};e===null?e=[n]:e.push(n),i++}let r=s.limit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={
instancePath:a+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be int\
eger"};e===null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(r)){if(r>100||isNaN(r)){let t={instancePath:a+"/limi\
t",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100"};
e===null?e=[t]:e.push(t),i++}if(r<1||isNaN(r)){let t={instancePath:a+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[t]:e.push(t),i++}}if(s.cursor!==void 0){let t=s.
cursor;if(typeof t=="string"){if(P(t)>512){let n={instancePath:a+"/cursor",schemaPath:"#/properties/cursor/maxLength",keyword:"\
maxLength",params:{limit:512},message:"must NOT have more than 512 characters"};e===null?e=[n]:e.push(n),i++}if(P(t)<1){
let n={instancePath:a+"/cursor",schemaPath:"#/properties/cursor/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:a+"/cursor",schemaPath:"#\
/properties/cursor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}}s.
workspace_id!==void 0&&(O(s.workspace_id,{instancePath:a+"/workspace_id",parentData:s,parentDataProperty:"workspace_id",
rootData:p,dynamicAnchors:m})||(e=e===null?O.errors:e.concat(O.errors),i=e.length)),s.kind!==void 0&&(Pe(s.kind,{instancePath:a+
"/kind",parentData:s,parentDataProperty:"kind",rootData:p,dynamicAnchors:m})||(e=e===null?Pe.errors:e.concat(Pe.errors),
i=e.length)),s.status!==void 0&&(wr(s.status,{instancePath:a+"/status",parentData:s,parentDataProperty:"status",rootData:p,
dynamicAnchors:m})||(e=e===null?wr.errors:e.concat(wr.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return bt.errors=e,i===0}bt.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ee=qt;var Ni=new RegExp('^([A-Za-z0-9._-]{1,255}|"[A-Za-z0-9._-]{1,255}")$',"u");function qt(s,{instancePath:a="",parentData:f,
parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=qt.evaluated;if(o.dynamicProps&&(o.props=void 0),
o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s["x-request-id"]!==void 0&&(N(s["x-reques\
t-id"],{instancePath:a+"/x-request-id",parentData:s,parentDataProperty:"x-request-id",rootData:p,dynamicAnchors:m})||(e=
e===null?N.errors:e.concat(N.errors),i=e.length)),s["idempotency-key"]!==void 0){let r=s["idempotency-key"];if(typeof r==
"string"){if(P(r)>257){let t={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/maxLength",keyword:"\
maxLength",params:{limit:257},message:"must NOT have more than 257 characters"};e===null?e=[t]:e.push(t),i++}if(!Ni.test(
r)){let t={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/pattern",keyword:"pattern",params:{
pattern:'^([A-Za-z0-9._-]{1,255}|"[A-Za-z0-9._-]{1,255}")$'},message:'must match pattern "^([A-Za-z0-9._-]{1,255}|"[A-Za\
-z0-9._-]{1,255}")$"'};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/idempotency-key",schemaPath:"#/propert\
ies/idempotency-key/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}}else{
let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),i++}return qt.errors=e,i===0}qt.evaluated={props:{"x-request-id":!0,"idempotency-key":!0},dynamicProps:!1,dynamicItems:!1};
var Sn=xt,en={type:"object",additionalProperties:!1,properties:{name:{$ref:"#/components/schemas/ApiKeyName"},description:{
type:["string","null"],maxLength:500},kind:{$ref:"#/components/schemas/ApiKeyKind",default:"workspace"},workspace_id:{$ref:"\
#/components/schemas/WorkspaceId"},scopes:{$ref:"#/components/schemas/Scopes"},expires_in_days:{type:["integer","null"],
minimum:1,maximum:3650,default:null},rate_limit:{$ref:"#/components/schemas/RateLimitsRequest"},allowed_origins:{$ref:"#\
/components/schemas/AllowedOrigins"},allowed_ips:{$ref:"#/components/schemas/AllowedIps"}}},Ii=Object.prototype.hasOwnProperty;function ve(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,
o=ve.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s=="string"){if(P(s)>100){let r={
instancePath:a,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 char\
acters"};e===null?e=[r]:e.push(r),i++}if(P(s)<1){let r={instancePath:a,schemaPath:"#/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}return ve.errors=e,
i===0}ve.evaluated={dynamicProps:!1,dynamicItems:!1};var sm={type:"string",enum:["posts:read","posts:write","posts:delete","posts:approve","media:read","media:upload","queue\
:read","queue:write","schedule:read","schedule:write","analytics:read","connections:read","connections:write","brands:re\
ad","brands:write","feeds:read","feeds:write","ai:generate","webhooks:manage","notifications:read","workflows:read","wor\
kflows:write","links:read","links:write","forms:read","contacts:read","contacts:write","workspaces:read","workspaces:wri\
te","keys:rotate","logs:read"]};function br(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){
let e=null,i=0,o=br.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s!="string"){let r={
instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(
r),i++}if(!(s==="posts:read"||s==="posts:write"||s==="posts:delete"||s==="posts:approve"||s==="media:read"||s==="media:u\
pload"||s==="queue:read"||s==="queue:write"||s==="schedule:read"||s==="schedule:write"||s==="analytics:read"||s==="conne\
ctions:read"||s==="connections:write"||s==="brands:read"||s==="brands:write"||s==="feeds:read"||s==="feeds:write"||s==="\
ai:generate"||s==="webhooks:manage"||s==="notifications:read"||s==="workflows:read"||s==="workflows:write"||s==="links:r\
ead"||s==="links:write"||s==="forms:read"||s==="contacts:read"||s==="contacts:write"||s==="workspaces:read"||s==="worksp\
aces:write"||s==="keys:rotate"||s==="logs:read")){let r={instancePath:a,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:sm.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),i++}return br.errors=e,i===0}br.evaluated=
{dynamicProps:!1,dynamicItems:!1};var hr=Ja().default;function ke(s,{instancePath:a="",parentData:f,parentDataProperty:c,
rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=ke.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),Array.isArray(s)){if(s.length>100){let l={instancePath:a,schemaPath:"#/maxItems",keyword:"maxItems",params:{
limit:100},message:"must NOT have more than 100 items"};e===null?e=[l]:e.push(l),i++}let r=s.length;for(let l=0;l<r;l++)
br(s[l],{instancePath:a+"/"+l,parentData:s,parentDataProperty:l,rootData:p,dynamicAnchors:m})||(e=e===null?br.errors:e.concat(
br.errors),i=e.length);let t=s.length,n;if(t>1){e:for(;t--;)for(n=t;n--;)if(hr(s[t],s[n])){let l={instancePath:a,schemaPath:"\
#/uniqueItems",keyword:"uniqueItems",params:{i:t,j:n},message:"must NOT have duplicate items (items ## "+n+" and "+t+" a\
re identical)"};e===null?e=[l]:e.push(l),i++;break e}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),i++}return ke.errors=e,i===0}ke.evaluated={items:!0,dynamicProps:!1,
dynamicItems:!1};function _e(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,
o=_e.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){for(let r in s)if(!(r==="per_minute"||r==="per_day")){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(
t),i++}if(s.per_minute!==void 0){let r=s.per_minute;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:a+
"/per_minute",schemaPath:"#/properties/per_minute/type",keyword:"type",params:{type:"integer"},message:"must be integer"};
e===null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(r)){if(r>1e6||isNaN(r)){let t={instancePath:a+"/per_minute",
schemaPath:"#/properties/per_minute/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 10\
00000"};e===null?e=[t]:e.push(t),i++}if(r<1||isNaN(r)){let t={instancePath:a+"/per_minute",schemaPath:"#/properties/per_\
minute/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[t]:e.push(t),i++}}}
if(s.per_day!==void 0){let r=s.per_day;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:a+"\
/per_day",schemaPath:"#/properties/per_day/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(r)){if(r>1e9||isNaN(r)){let t={instancePath:a+"/per_day",schemaPath:"\
#/properties/per_day/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e9},message:"must be <= 1000000000"};e===
null?e=[t]:e.push(t),i++}if(r<1||isNaN(r)){let t={instancePath:a+"/per_day",schemaPath:"#/properties/per_day/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[t]:e.push(t),i++}}}}else{let r={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return _e.
errors=e,i===0}_e.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var tm=new RegExp("^https?://[^/?#@\\s]+$","u");function we(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,
dynamicAnchors:m={}}={}){let e=null,i=0,o=we.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
Array.isArray(s)){if(s.length>50){let l={instancePath:a,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:50},message:"\
must NOT have more than 50 items"};e===null?e=[l]:e.push(l),i++}let r=s.length;for(let l=0;l<r;l++){let d=s[l];if(typeof d==
"string"){if(P(d)>255){let y={instancePath:a+"/"+l,schemaPath:"#/items/maxLength",keyword:"maxLength",params:{limit:255},
message:"must NOT have more than 255 characters"};e===null?e=[y]:e.push(y),i++}if(!tm.test(d)){let y={instancePath:a+"/"+
l,schemaPath:"#/items/pattern",keyword:"pattern",params:{pattern:"^https?://[^/?#@\\s]+$"},message:'must match pattern "\
^https?://[^/?#@\\s]+$"'};e===null?e=[y]:e.push(y),i++}}else{let y={instancePath:a+"/"+l,schemaPath:"#/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),i++}}let t=s.length,n;if(t>1){let l={};for(;t--;){
let d=s[t];if(typeof d=="string"){if(typeof l[d]=="number"){n=l[d];let y={instancePath:a,schemaPath:"#/uniqueItems",keyword:"\
uniqueItems",params:{i:t,j:n},message:"must NOT have duplicate items (items ## "+n+" and "+t+" are identical)"};e===null?
e=[y]:e.push(y),i++;break}l[d]=t}}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"array"},
message:"must be array"};e===null?e=[r]:e.push(r),i++}return we.errors=e,i===0}we.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var im=new RegExp("^[0-9A-Fa-f:.]+(/[0-9]{1,3})?$","u");function be(s,{instancePath:a="",parentData:f,parentDataProperty:c,
rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=be.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),Array.isArray(s)){if(s.length>100){let l={instancePath:a,schemaPath:"#/maxItems",keyword:"maxItems",params:{
limit:100},message:"must NOT have more than 100 items"};e===null?e=[l]:e.push(l),i++}let r=s.length;for(let l=0;l<r;l++){
let d=s[l];if(typeof d=="string"){if(P(d)>49){let y={instancePath:a+"/"+l,schemaPath:"#/items/maxLength",keyword:"maxLen\
gth",params:{limit:49},message:"must NOT have more than 49 characters"};e===null?e=[y]:e.push(y),i++}if(!im.test(d)){let y={
instancePath:a+"/"+l,schemaPath:"#/items/pattern",keyword:"pattern",params:{pattern:"^[0-9A-Fa-f:.]+(/[0-9]{1,3})?$"},message:'\
must match pattern "^[0-9A-Fa-f:.]+(/[0-9]{1,3})?$"'};e===null?e=[y]:e.push(y),i++}}else{let y={instancePath:a+"/"+l,schemaPath:"\
#/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),i++}}let t=s.length,
n;if(t>1){let l={};for(;t--;){let d=s[t];if(typeof d=="string"){if(typeof l[d]=="number"){n=l[d];let y={instancePath:a,schemaPath:"\
#/uniqueItems",keyword:"uniqueItems",params:{i:t,j:n},message:"must NOT have duplicate items (items ## "+n+" and "+t+" a\
re identical)"};e===null?e=[y]:e.push(y),i++;break}l[d]=t}}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"typ\
e",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),i++}return be.errors=e,i===0}be.evaluated={items:!0,
dynamicProps:!1,dynamicItems:!1};function xt(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){
let e=null,i=0,o=xt.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){s.kind===void 0&&(s.kind="workspace"),s.expires_in_days===void 0&&(s.expires_in_days=null);for(let t in s)
if(!Ii.call(en.properties,t)){let n={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(s.name!==void 0&&(ve(
s.name,{instancePath:a+"/name",parentData:s,parentDataProperty:"name",rootData:p,dynamicAnchors:m})||(e=e===null?ve.errors:
e.concat(ve.errors),i=e.length)),s.description!==void 0){let t=s.description;if(typeof t!="string"&&t!==null){let n={instancePath:a+
"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:en.properties.description.type},message:"\
must be string,null"};e===null?e=[n]:e.push(n),i++}if(typeof t=="string"&&P(t)>500){let n={instancePath:a+"/description",
schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit:500},message:"must NOT have more than \
500 characters"};e===null?e=[n]:e.push(n),i++}}Pe(s.kind,{instancePath:a+"/kind",parentData:s,parentDataProperty:"kind",
rootData:p,dynamicAnchors:m})||(e=e===null?Pe.errors:e.concat(Pe.errors),i=e.length),s.workspace_id!==void 0&&(O(s.workspace_id,
{instancePath:a+"/workspace_id",parentData:s,parentDataProperty:"workspace_id",rootData:p,dynamicAnchors:m})||(e=e===null?
O.errors:e.concat(O.errors),i=e.length)),s.scopes!==void 0&&(ke(s.scopes,{instancePath:a+"/scopes",parentData:s,parentDataProperty:"\
scopes",rootData:p,dynamicAnchors:m})||(e=e===null?ke.errors:e.concat(ke.errors),i=e.length));let r=s.expires_in_days;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&r!==null){let t={instancePath:a+"/expires_in_days",schemaPath:"#/properties/e\
xpires_in_days/type",keyword:"type",params:{type:en.properties.expires_in_days.type},message:"must be integer,null"};e===
null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(r)){if(r>3650||isNaN(r)){let t={instancePath:a+"/expires_in_day\
s",schemaPath:"#/properties/expires_in_days/maximum",keyword:"maximum",params:{comparison:"<=",limit:3650},message:"must\
 be <= 3650"};e===null?e=[t]:e.push(t),i++}if(r<1||isNaN(r)){let t={instancePath:a+"/expires_in_days",schemaPath:"#/prop\
erties/expires_in_days/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[t]:
e.push(t),i++}}s.rate_limit!==void 0&&(_e(s.rate_limit,{instancePath:a+"/rate_limit",parentData:s,parentDataProperty:"ra\
te_limit",rootData:p,dynamicAnchors:m})||(e=e===null?_e.errors:e.concat(_e.errors),i=e.length)),s.allowed_origins!==void 0&&
(we(s.allowed_origins,{instancePath:a+"/allowed_origins",parentData:s,parentDataProperty:"allowed_origins",rootData:p,dynamicAnchors:m})||
(e=e===null?we.errors:e.concat(we.errors),i=e.length)),s.allowed_ips!==void 0&&(be(s.allowed_ips,{instancePath:a+"/allow\
ed_ips",parentData:s,parentDataProperty:"allowed_ips",rootData:p,dynamicAnchors:m})||(e=e===null?be.errors:e.concat(be.errors),
i=e.length))}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[r]:e.push(r),i++}return xt.errors=e,i===0}xt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ze=Dt;var am=new RegExp("^key_[a-z0-9]{1,40}$","u");function qr(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,
dynamicAnchors:m={}}={}){let e=null,i=0,o=qr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s=="string"){if(P(s)>44){let r={instancePath:a,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:44},message:"\
must NOT have more than 44 characters"};e===null?e=[r]:e.push(r),i++}if(!am.test(s)){let r={instancePath:a,schemaPath:"#\
/pattern",keyword:"pattern",params:{pattern:"^key_[a-z0-9]{1,40}$"},message:'must match pattern "^key_[a-z0-9]{1,40}$"'};
e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),i++}return qr.errors=e,i===0}qr.evaluated={dynamicProps:!1,dynamicItems:!1};function Dt(s,{
instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=Dt.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.key_id===
void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"key_id"},message:"must\
 have required property 'key_id'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(r!=="key_id"){let t={instancePath:a,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional p\
roperties"};e===null?e=[t]:e.push(t),i++}s.key_id!==void 0&&(qr(s.key_id,{instancePath:a+"/key_id",parentData:s,parentDataProperty:"\
key_id",rootData:p,dynamicAnchors:m})||(e=e===null?qr.errors:e.concat(qr.errors),i=e.length))}else{let r={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Dt.
errors=e,i===0}Dt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Li=Nt;function Nt(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,
o=Nt.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s["x-request-id"]!==void 0&&(N(s["x-request-id"],{instancePath:a+"/x-request-id",parentData:s,parentDataProperty:"\
x-request-id",rootData:p,dynamicAnchors:m})||(e=e===null?N.errors:e.concat(N.errors),i=e.length)),s["if-none-match"]!==void 0){
let r=s["if-none-match"];if(typeof r=="string"){if(P(r)>500){let t={instancePath:a+"/if-none-match",schemaPath:"#/proper\
ties/if-none-match/maxLength",keyword:"maxLength",params:{limit:500},message:"must NOT have more than 500 characters"};e===
null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/if-none-match",schemaPath:"#/properties/if-none-match/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}}else{let r={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Nt.errors=e,
i===0}Nt.evaluated={props:{"x-request-id":!0,"if-none-match":!0},dynamicProps:!1,dynamicItems:!1};var Oi=It;function It(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,
o=It.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s["x-request-id"]!==void 0&&(N(s["x-request-id"],{instancePath:a+"/x-request-id",parentData:s,parentDataProperty:"\
x-request-id",rootData:p,dynamicAnchors:m})||(e=e===null?N.errors:e.concat(N.errors),i=e.length)),s["idempotency-key"]!==
void 0){let r=s["idempotency-key"];if(typeof r=="string"){if(P(r)>257){let t={instancePath:a+"/idempotency-key",schemaPath:"\
#/properties/idempotency-key/maxLength",keyword:"maxLength",params:{limit:257},message:"must NOT have more than 257 char\
acters"};e===null?e=[t]:e.push(t),i++}if(!Ni.test(r)){let t={instancePath:a+"/idempotency-key",schemaPath:"#/properties/\
idempotency-key/pattern",keyword:"pattern",params:{pattern:'^([A-Za-z0-9._-]{1,255}|"[A-Za-z0-9._-]{1,255}")$'},message:'\
must match pattern "^([A-Za-z0-9._-]{1,255}|"[A-Za-z0-9._-]{1,255}")$"'};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+
"/idempotency-key",schemaPath:"#/properties/idempotency-key/type",keyword:"type",params:{type:"string"},message:"must be\
 string"};e===null?e=[t]:e.push(t),i++}}if(s["if-match"]!==void 0){let r=s["if-match"];if(typeof r=="string"){if(P(r)>500){
let t={instancePath:a+"/if-match",schemaPath:"#/properties/if-match/maxLength",keyword:"maxLength",params:{limit:500},message:"\
must NOT have more than 500 characters"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/if-match",schemaPath:"\
#/properties/if-match/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}}else{
let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),i++}return It.errors=e,i===0}It.evaluated={props:{"x-request-id":!0,"idempotency-key":!0,"if-match":!0},dynamicProps:!1,
dynamicItems:!1};var Zn=Lt,$n={type:"object",additionalProperties:!1,minProperties:1,properties:{name:{$ref:"#/component\
s/schemas/ApiKeyName"},description:{type:["string","null"],maxLength:500},scopes:{$ref:"#/components/schemas/Scopes"},expires_in_days:{
type:["integer","null"],minimum:1,maximum:3650},rate_limit:{$ref:"#/components/schemas/RateLimitsRequest"},allowed_origins:{
$ref:"#/components/schemas/AllowedOrigins"},allowed_ips:{$ref:"#/components/schemas/AllowedIps"}}};function Lt(s,{instancePath:a="",
parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=Lt.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(Object.keys(s).length<1){
let r={instancePath:a,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1},message:"must NOT have fewer\
 than 1 properties"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="name"||r==="description"||r==="scopes"||r==="\
expires_in_days"||r==="rate_limit"||r==="allowed_origins"||r==="allowed_ips")){let t={instancePath:a,schemaPath:"#/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properti\
es"};e===null?e=[t]:e.push(t),i++}if(s.name!==void 0&&(ve(s.name,{instancePath:a+"/name",parentData:s,parentDataProperty:"\
name",rootData:p,dynamicAnchors:m})||(e=e===null?ve.errors:e.concat(ve.errors),i=e.length)),s.description!==void 0){let r=s.
description;if(typeof r!="string"&&r!==null){let t={instancePath:a+"/description",schemaPath:"#/properties/description/t\
ype",keyword:"type",params:{type:$n.properties.description.type},message:"must be string,null"};e===null?e=[t]:e.push(t),
i++}if(typeof r=="string"&&P(r)>500){let t={instancePath:a+"/description",schemaPath:"#/properties/description/maxLength",
keyword:"maxLength",params:{limit:500},message:"must NOT have more than 500 characters"};e===null?e=[t]:e.push(t),i++}}if(s.
scopes!==void 0&&(ke(s.scopes,{instancePath:a+"/scopes",parentData:s,parentDataProperty:"scopes",rootData:p,dynamicAnchors:m})||
(e=e===null?ke.errors:e.concat(ke.errors),i=e.length)),s.expires_in_days!==void 0){let r=s.expires_in_days;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&r!==null){let t={instancePath:a+"/expires_in_days",schemaPath:"#/properties/e\
xpires_in_days/type",keyword:"type",params:{type:$n.properties.expires_in_days.type},message:"must be integer,null"};e===
null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(r)){if(r>3650||isNaN(r)){let t={instancePath:a+"/expires_in_day\
s",schemaPath:"#/properties/expires_in_days/maximum",keyword:"maximum",params:{comparison:"<=",limit:3650},message:"must\
 be <= 3650"};e===null?e=[t]:e.push(t),i++}if(r<1||isNaN(r)){let t={instancePath:a+"/expires_in_days",schemaPath:"#/prop\
erties/expires_in_days/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[t]:
e.push(t),i++}}}s.rate_limit!==void 0&&(_e(s.rate_limit,{instancePath:a+"/rate_limit",parentData:s,parentDataProperty:"r\
ate_limit",rootData:p,dynamicAnchors:m})||(e=e===null?_e.errors:e.concat(_e.errors),i=e.length)),s.allowed_origins!==void 0&&
(we(s.allowed_origins,{instancePath:a+"/allowed_origins",parentData:s,parentDataProperty:"allowed_origins",rootData:p,dynamicAnchors:m})||
(e=e===null?we.errors:e.concat(we.errors),i=e.length)),s.allowed_ips!==void 0&&(be(s.allowed_ips,{instancePath:a+"/allow\
ed_ips",parentData:s,parentDataProperty:"allowed_ips",rootData:p,dynamicAnchors:m})||(e=e===null?be.errors:e.concat(be.errors),
i=e.length))}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[r]:e.push(r),i++}return Lt.errors=e,i===0}Lt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Vn=Ot;function Ot(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,
o=Ot.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){s.confirm===void 0&&(s.confirm=!1);for(let r in s)if(r!=="confirm"){let t={instancePath:a,schemaPath:"#/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===
null?e=[t]:e.push(t),i++}if(typeof s.confirm!="boolean"){let r={instancePath:a+"/confirm",schemaPath:"#/properties/confi\
rm/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Ot.
errors=e,i===0}Ot.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Wn=jt;function jt(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,
o=jt.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){for(let r in s)if(r!=="reason"){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}if(s.reason!==
void 0){let r=s.reason;if(typeof r=="string"){if(P(r)>500){let t={instancePath:a+"/reason",schemaPath:"#/properties/reas\
on/maxLength",keyword:"maxLength",params:{limit:500},message:"must NOT have more than 500 characters"};e===null?e=[t]:e.
push(t),i++}}else{let t={instancePath:a+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return jt.errors=e,i===0}jt.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Bn=Tt;function Tt(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,
o=Tt.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){s.confirm===void 0&&(s.confirm=!1);for(let r in s)if(r!=="confirm"){let t={instancePath:a,schemaPath:"#/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===
null?e=[t]:e.push(t),i++}if(typeof s.confirm!="boolean"){let r={instancePath:a+"/confirm",schemaPath:"#/properties/confi\
rm/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Tt.
errors=e,i===0}Tt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Kn=$t,nm={type:"object",additionalProperties:!1,
properties:{overlap_seconds:{type:"integer",minimum:0,maximum:604800,default:86400},expires_in_days:{type:["integer","nu\
ll"],minimum:1,maximum:3650}}};function $t(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){
let e=null,i=0,o=$t.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){s.overlap_seconds===void 0&&(s.overlap_seconds=86400);for(let t in s)if(!(t==="overlap_seconds"||t===
"expires_in_days")){let n={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}let r=s.overlap_seconds;if(!(typeof r=="numb\
er"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:a+"/overlap_seconds",schemaPath:"#/properties/overlap_seconds/\
type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),i++}if(typeof r=="numbe\
r"&&isFinite(r)){if(r>604800||isNaN(r)){let t={instancePath:a+"/overlap_seconds",schemaPath:"#/properties/overlap_second\
s/maximum",keyword:"maximum",params:{comparison:"<=",limit:604800},message:"must be <= 604800"};e===null?e=[t]:e.push(t),
i++}if(r<0||isNaN(r)){let t={instancePath:a+"/overlap_seconds",schemaPath:"#/properties/overlap_seconds/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[t]:e.push(t),i++}}if(s.expires_in_days!==void 0){
let t=s.expires_in_days;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null){let n={instancePath:a+"/expi\
res_in_days",schemaPath:"#/properties/expires_in_days/type",keyword:"type",params:{type:nm.properties.expires_in_days.type},
message:"must be integer,null"};e===null?e=[n]:e.push(n),i++}if(typeof t=="number"&&isFinite(t)){if(t>3650||isNaN(t)){let n={
instancePath:a+"/expires_in_days",schemaPath:"#/properties/expires_in_days/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:3650},message:"must be <= 3650"};e===null?e=[n]:e.push(n),i++}if(t<1||isNaN(t)){let n={instancePath:a+"/expire\
s_in_days",schemaPath:"#/properties/expires_in_days/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"};e===null?e=[n]:e.push(n),i++}}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return $t.errors=e,i===0}$t.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Mn=At;function At(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,
o=At.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){for(let r in s)if(!(r==="start_date"||r==="end_date")){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(
t),i++}s.start_date!==void 0&&(G(s.start_date,{instancePath:a+"/start_date",parentData:s,parentDataProperty:"start_date",
rootData:p,dynamicAnchors:m})||(e=e===null?G.errors:e.concat(G.errors),i=e.length)),s.end_date!==void 0&&(G(s.end_date,{
instancePath:a+"/end_date",parentData:s,parentDataProperty:"end_date",rootData:p,dynamicAnchors:m})||(e=e===null?G.errors:
e.concat(G.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),i++}return At.errors=e,i===0}At.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Un=Et;function Et(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,
o=Et.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(Object.keys(s).length<1){let r={instancePath:a,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1},
message:"must NOT have fewer than 1 properties"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(r!=="settings"){let t={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have \
additional properties"};e===null?e=[t]:e.push(t),i++}if(s.settings!==void 0){let r=s.settings;if(r&&typeof r=="object"&&
!Array.isArray(r)){for(let t in r)if(t!=="idle_deletion"){let n={instancePath:a+"/settings",schemaPath:"#/properties/set\
tings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have addition\
al properties"};e===null?e=[n]:e.push(n),i++}if(r.idle_deletion!==void 0&&typeof r.idle_deletion!="boolean"){let t={instancePath:a+
"/settings/idle_deletion",schemaPath:"#/properties/settings/properties/idle_deletion/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/settings",schemaPath:"#/\
properties/settings/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),i++}}}else{
let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),i++}return Et.errors=e,i===0}Et.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Hn=zt;var om={type:"string",enum:["member","admin","account_admin"]};function qe(s,{instancePath:a="",parentData:f,parentDataProperty:c,
rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=qe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),typeof s!="string"){let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),i++}if(!(s==="member"||s==="admin"||s==="account_admin")){let r={instancePath:a,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:om.enum},message:"must be equal to one of the allowed values"};
e===null?e=[r]:e.push(r),i++}return qe.errors=e,i===0}qe.evaluated={dynamicProps:!1,dynamicItems:!1};function zt(s,{instancePath:a="",
parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=zt.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){s.limit===void 0&&(s.limit=20);
for(let t in s)if(!(t==="limit"||t==="cursor"||t==="role")){let n={instancePath:a,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(
n),i++}let r=s.limit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:a+"/limit",schemaPath:"\
#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),i++}
if(typeof r=="number"&&isFinite(r)){if(r>100||isNaN(r)){let t={instancePath:a+"/limit",schemaPath:"#/properties/limit/ma\
ximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100"};e===null?e=[t]:e.push(t),i++}if(r<
1||isNaN(r)){let t={instancePath:a+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"};e===null?e=[t]:e.push(t),i++}}if(s.cursor!==void 0){let t=s.cursor;if(typeof t=="st\
ring"){if(P(t)>512){let n={instancePath:a+"/cursor",schemaPath:"#/properties/cursor/maxLength",keyword:"maxLength",params:{
limit:512},message:"must NOT have more than 512 characters"};e===null?e=[n]:e.push(n),i++}if(P(t)<1){let n={instancePath:a+
"/cursor",schemaPath:"#/properties/cursor/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters"};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:a+"/cursor",schemaPath:"#/properties/cursor/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}}s.role!==void 0&&(qe(s.
role,{instancePath:a+"/role",parentData:s,parentDataProperty:"role",rootData:p,dynamicAnchors:m})||(e=e===null?qe.errors:
e.concat(qe.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),i++}return zt.errors=e,i===0}zt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Yn=Rt;var pm=new RegExp("^member_[a-z0-9]{1,40}$","u");function xr(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,
dynamicAnchors:m={}}={}){let e=null,i=0,o=xr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s=="string"){if(P(s)>47){let r={instancePath:a,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:47},message:"\
must NOT have more than 47 characters"};e===null?e=[r]:e.push(r),i++}if(!pm.test(s)){let r={instancePath:a,schemaPath:"#\
/pattern",keyword:"pattern",params:{pattern:"^member_[a-z0-9]{1,40}$"},message:'must match pattern "^member_[a-z0-9]{1,4\
0}$"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),i++}return xr.errors=e,i===0}xr.evaluated={dynamicProps:!1,dynamicItems:!1};
function Rt(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,
o=Rt.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.member_id===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"m\
ember_id"},message:"must have required property 'member_id'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(r!=="member\
_id"){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}s.member_id!==void 0&&(xr(s.member_id,{instancePath:a+
"/member_id",parentData:s,parentDataProperty:"member_id",rootData:p,dynamicAnchors:m})||(e=e===null?xr.errors:e.concat(xr.
errors),i=e.length))}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[r]:e.push(r),i++}return Rt.errors=e,i===0}Rt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Gn=Ft;function Ft(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,
o=Ft.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.role===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"role"},
message:"must have required property 'role'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(r!=="role"){let t={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have \
additional properties"};e===null?e=[t]:e.push(t),i++}s.role!==void 0&&(qe(s.role,{instancePath:a+"/role",parentData:s,parentDataProperty:"\
role",rootData:p,dynamicAnchors:m})||(e=e===null?qe.errors:e.concat(qe.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Ft.errors=e,
i===0}Ft.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Xn=Ct;var mm={type:"string",enum:["workspace","location"]};function xe(s,{instancePath:a="",parentData:f,parentDataProperty:c,
rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=xe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),typeof s!="string"){let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),i++}if(!(s==="workspace"||s==="location")){let r={instancePath:a,schemaPath:"#\
/enum",keyword:"enum",params:{allowedValues:mm.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:
e.push(r),i++}return xe.errors=e,i===0}xe.evaluated={dynamicProps:!1,dynamicItems:!1};function Ct(s,{instancePath:a="",parentData:f,
parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=Ct.evaluated;if(o.dynamicProps&&(o.props=void 0),
o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){s.limit===void 0&&(s.limit=20);for(let t in s)
if(!(t==="limit"||t==="cursor"||t==="kind")){let n={instancePath:a,schemaPath:"#/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}
let r=s.limit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:a+"/limit",schemaPath:"#/pro\
perties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),i++}if(typeof r==
"number"&&isFinite(r)){if(r>100||isNaN(r)){let t={instancePath:a+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:100},message:"must be <= 100"};e===null?e=[t]:e.push(t),i++}if(r<1||isNaN(r)){let t={
instancePath:a+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"};e===null?e=[t]:e.push(t),i++}}if(s.cursor!==void 0){let t=s.cursor;if(typeof t=="string"){if(P(t)>512){let n={
instancePath:a+"/cursor",schemaPath:"#/properties/cursor/maxLength",keyword:"maxLength",params:{limit:512},message:"must\
 NOT have more than 512 characters"};e===null?e=[n]:e.push(n),i++}if(P(t)<1){let n={instancePath:a+"/cursor",schemaPath:"\
#/properties/cursor/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[n]:e.push(n),i++}}else{let n={instancePath:a+"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}}s.kind!==void 0&&(xe(s.kind,{instancePath:a+"/kin\
d",parentData:s,parentDataProperty:"kind",rootData:p,dynamicAnchors:m})||(e=e===null?xe.errors:e.concat(xe.errors),i=e.length))}else{
let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),i++}return Ct.errors=e,i===0}Ct.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Qn=St;var lm=new RegExp("^[A-Za-z][A-Za-z0-9_+/-]*$","u");function R(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,
dynamicAnchors:m={}}={}){let e=null,i=0,o=R.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s=="string"){if(P(s)>64){let r={instancePath:a,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:64},message:"\
must NOT have more than 64 characters"};e===null?e=[r]:e.push(r),i++}if(!lm.test(s)){let r={instancePath:a,schemaPath:"#\
/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_+/-]*$"},message:'must match pattern "^[A-Za-z][A-Za-z0\
-9_+/-]*$"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[r]:e.push(r),i++}return R.errors=e,i===0}R.evaluated={dynamicProps:!1,dynamicItems:!1};
function St(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,
o=St.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.timezone===void 0&&(s.timezone="UTC"),s.name===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[r]:e.push(r),i++}for(let r in s)
if(!(r==="name"||r==="kind"||r==="timezone")){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}
if(s.name!==void 0){let r=s.name;if(typeof r=="string"){if(P(r)>100){let t={instancePath:a+"/name",schemaPath:"#/propert\
ies/name/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=
[t]:e.push(t),i++}if(P(r)<1){let t={instancePath:a+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",
params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
t]:e.push(t),i++}}s.kind!==void 0&&(xe(s.kind,{instancePath:a+"/kind",parentData:s,parentDataProperty:"kind",rootData:p,
dynamicAnchors:m})||(e=e===null?xe.errors:e.concat(xe.errors),i=e.length)),R(s.timezone,{instancePath:a+"/timezone",parentData:s,
parentDataProperty:"timezone",rootData:p,dynamicAnchors:m})||(e=e===null?R.errors:e.concat(R.errors),i=e.length)}else{let r={
instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(
r),i++}return St.errors=e,i===0}St.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var sn=Zt;function Zt(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,
o=Zt.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.workspace_id===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
workspace_id"},message:"must have required property 'workspace_id'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(r!==
"workspace_id"){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}s.workspace_id!==void 0&&(O(s.workspace_id,{
instancePath:a+"/workspace_id",parentData:s,parentDataProperty:"workspace_id",rootData:p,dynamicAnchors:m})||(e=e===null?
O.errors:e.concat(O.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Zt.errors=e,i===0}Zt.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Jn=Vt;function Vt(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,
o=Vt.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(Object.keys(s).length<1){let r={instancePath:a,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1},
message:"must NOT have fewer than 1 properties"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="name"||r==="timez\
one"||r==="settings")){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}if(s.name!==void 0){let r=s.
name;if(typeof r=="string"){if(P(r)>100){let t={instancePath:a+"/name",schemaPath:"#/properties/name/maxLength",keyword:"\
maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[t]:e.push(t),i++}if(P(r)<1){
let t={instancePath:a+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"mus\
t NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/name",schemaPath:"#/prop\
erties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}if(s.timezone!==
void 0&&(R(s.timezone,{instancePath:a+"/timezone",parentData:s,parentDataProperty:"timezone",rootData:p,dynamicAnchors:m})||
(e=e===null?R.errors:e.concat(R.errors),i=e.length)),s.settings!==void 0){let r=s.settings;if(r&&typeof r=="object"&&!Array.
isArray(r)){for(let t in r)if(t!=="idle_deletion"){let n={instancePath:a+"/settings",schemaPath:"#/properties/settings/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional prop\
erties"};e===null?e=[n]:e.push(n),i++}if(r.idle_deletion!==void 0&&typeof r.idle_deletion!="boolean"){let t={instancePath:a+
"/settings/idle_deletion",schemaPath:"#/properties/settings/properties/idle_deletion/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/settings",schemaPath:"#/\
properties/settings/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),i++}}}else{
let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),i++}return Vt.errors=e,i===0}Vt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var tn=Wt;function Wt(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,
o=Wt.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){s.limit===void 0&&(s.limit=20);for(let t in s)if(!(t==="limit"||t==="cursor"||t==="q")){let n={instancePath:a,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional p\
roperties"};e===null?e=[n]:e.push(n),i++}let r=s.limit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={
instancePath:a+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be int\
eger"};e===null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(r)){if(r>100||isNaN(r)){let t={instancePath:a+"/limi\
t",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100"};
e===null?e=[t]:e.push(t),i++}if(r<1||isNaN(r)){let t={instancePath:a+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[t]:e.push(t),i++}}if(s.cursor!==void 0){let t=s.
cursor;if(typeof t=="string"){if(P(t)>512){let n={instancePath:a+"/cursor",schemaPath:"#/properties/cursor/maxLength",keyword:"\
maxLength",params:{limit:512},message:"must NOT have more than 512 characters"};e===null?e=[n]:e.push(n),i++}if(P(t)<1){
let n={instancePath:a+"/cursor",schemaPath:"#/properties/cursor/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:a+"/cursor",schemaPath:"#\
/properties/cursor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}}if(s.
q!==void 0){let t=s.q;if(typeof t=="string"){if(P(t)>100){let n={instancePath:a+"/q",schemaPath:"#/properties/q/maxLengt\
h",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[n]:e.push(n),i++}
if(P(t)<1){let n={instancePath:a+"/q",schemaPath:"#/properties/q/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:a+"/q",schemaPath:"#/prop\
erties/q/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}}}else{let r={
instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(
r),i++}return Wt.errors=e,i===0}Wt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var z=Bt;function Bt(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,
o=Bt.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s))s["x-request-id"]!==void 0&&(N(s["x-request-id"],{instancePath:a+"/x-request-id",parentData:s,parentDataProperty:"x-r\
equest-id",rootData:p,dynamicAnchors:m})||(e=e===null?N.errors:e.concat(N.errors),i=e.length)),s["x-workspace-id"]!==void 0&&
(O(s["x-workspace-id"],{instancePath:a+"/x-workspace-id",parentData:s,parentDataProperty:"x-workspace-id",rootData:p,dynamicAnchors:m})||
(e=e===null?O.errors:e.concat(O.errors),i=e.length));else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Bt.errors=e,i===0}Bt.evaluated={props:{"x-r\
equest-id":!0,"x-workspace-id":!0},dynamicProps:!1,dynamicItems:!1};var eo=Kt;var an=new RegExp("^brand_[a-z0-9]{1,40}$","u");function De(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,
dynamicAnchors:m={}}={}){let e=null,i=0,o=De.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s=="string"){if(P(s)>46){let r={instancePath:a,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:46},message:"\
must NOT have more than 46 characters"};e===null?e=[r]:e.push(r),i++}if(!an.test(s)){let r={instancePath:a,schemaPath:"#\
/pattern",keyword:"pattern",params:{pattern:"^brand_[a-z0-9]{1,40}$"},message:'must match pattern "^brand_[a-z0-9]{1,40}\
$"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),i++}return De.errors=e,i===0}De.evaluated={dynamicProps:!1,dynamicItems:!1};
var um={type:"string",enum:["x","instagram","facebook","linkedin","tiktok","youtube","threads","bluesky","pinterest","go\
ogle_business","mastodon","telegram","reddit"]};function ne(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,
dynamicAnchors:m={}}={}){let e=null,i=0,o=ne.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s!="string"){let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[r]:e.push(r),i++}if(!(s==="x"||s==="instagram"||s==="facebook"||s==="linkedin"||s==="tiktok"||s==="you\
tube"||s==="threads"||s==="bluesky"||s==="pinterest"||s==="google_business"||s==="mastodon"||s==="telegram"||s==="reddit")){
let r={instancePath:a,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:um.enum},message:"must be equal to one of\
 the allowed values"};e===null?e=[r]:e.push(r),i++}return ne.errors=e,i===0}ne.evaluated={dynamicProps:!1,dynamicItems:!1};
var dm={type:"string",enum:["active","expiring","expired","disconnected"]};function Dr(s,{instancePath:a="",parentData:f,
parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=Dr.evaluated;if(o.dynamicProps&&(o.props=void 0),
o.dynamicItems&&(o.items=void 0),typeof s!="string"){let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(!(s==="active"||s==="expiring"||s==="expired"||s==="d\
isconnected")){let r={instancePath:a,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:dm.enum},message:"must be \
equal to one of the allowed values"};e===null?e=[r]:e.push(r),i++}return Dr.errors=e,i===0}Dr.evaluated={dynamicProps:!1,
dynamicItems:!1};function Kt(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){
let e=null,i=0,o=Kt.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){s.limit===void 0&&(s.limit=20);for(let t in s)if(!(t==="limit"||t==="cursor"||t==="brand_id"||t==="ne\
twork"||t==="status")){let n={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}let r=s.limit;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:a+"/limit",schemaPath:"#/properties/limit/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(r)){
if(r>100||isNaN(r)){let t={instancePath:a+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:100},message:"must be <= 100"};e===null?e=[t]:e.push(t),i++}if(r<1||isNaN(r)){let t={instancePath:a+"/limit",schemaPath:"\
#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[t]:e.
push(t),i++}}if(s.cursor!==void 0){let t=s.cursor;if(typeof t=="string"){if(P(t)>512){let n={instancePath:a+"/cursor",schemaPath:"\
#/properties/cursor/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 characters"};
e===null?e=[n]:e.push(n),i++}if(P(t)<1){let n={instancePath:a+"/cursor",schemaPath:"#/properties/cursor/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:a+
"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[n]:e.push(n),i++}}s.brand_id!==void 0&&(De(s.brand_id,{instancePath:a+"/brand_id",parentData:s,parentDataProperty:"br\
and_id",rootData:p,dynamicAnchors:m})||(e=e===null?De.errors:e.concat(De.errors),i=e.length)),s.network!==void 0&&(ne(s.
network,{instancePath:a+"/network",parentData:s,parentDataProperty:"network",rootData:p,dynamicAnchors:m})||(e=e===null?
ne.errors:e.concat(ne.errors),i=e.length)),s.status!==void 0&&(Dr(s.status,{instancePath:a+"/status",parentData:s,parentDataProperty:"\
status",rootData:p,dynamicAnchors:m})||(e=e===null?Dr.errors:e.concat(Dr.errors),i=e.length))}else{let r={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Kt.
errors=e,i===0}Kt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ro=Mt;var cm=new RegExp("^conn_[a-z0-9]{1,40}$","u");function $(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,
dynamicAnchors:m={}}={}){let e=null,i=0,o=$.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s=="string"){if(P(s)>45){let r={instancePath:a,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:45},message:"\
must NOT have more than 45 characters"};e===null?e=[r]:e.push(r),i++}if(!cm.test(s)){let r={instancePath:a,schemaPath:"#\
/pattern",keyword:"pattern",params:{pattern:"^conn_[a-z0-9]{1,40}$"},message:'must match pattern "^conn_[a-z0-9]{1,40}$"'};
e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),i++}return $.errors=e,i===0}$.evaluated={dynamicProps:!1,dynamicItems:!1};function Mt(s,{
instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=Mt.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.connection_id===
void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"connection_id"},message:"\
must have required property 'connection_id'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(r!=="connection_id"){let t={
instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}s.connection_id!==void 0&&($(s.connection_id,{instancePath:a+
"/connection_id",parentData:s,parentDataProperty:"connection_id",rootData:p,dynamicAnchors:m})||(e=e===null?$.errors:e.concat(
$.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"};e===null?e=[r]:e.push(r),i++}return Mt.errors=e,i===0}Mt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var pt=Ut;function Ut(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,
o=Ut.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s["x-request-id"]!==void 0&&(N(s["x-request-id"],{instancePath:a+"/x-request-id",parentData:s,parentDataProperty:"\
x-request-id",rootData:p,dynamicAnchors:m})||(e=e===null?N.errors:e.concat(N.errors),i=e.length)),s["x-workspace-id"]!==
void 0&&(O(s["x-workspace-id"],{instancePath:a+"/x-workspace-id",parentData:s,parentDataProperty:"x-workspace-id",rootData:p,
dynamicAnchors:m})||(e=e===null?O.errors:e.concat(O.errors),i=e.length)),s["if-none-match"]!==void 0){let r=s["if-none-m\
atch"];if(typeof r=="string"){if(P(r)>500){let t={instancePath:a+"/if-none-match",schemaPath:"#/properties/if-none-match\
/maxLength",keyword:"maxLength",params:{limit:500},message:"must NOT have more than 500 characters"};e===null?e=[t]:e.push(
t),i++}}else{let t={instancePath:a+"/if-none-match",schemaPath:"#/properties/if-none-match/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Ut.errors=e,i===0}Ut.evaluated=
{props:{"x-request-id":!0,"x-workspace-id":!0,"if-none-match":!0},dynamicProps:!1,dynamicItems:!1};var so=Ht;function Ht(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,
o=Ht.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){for(let r in s)if(r!=="network"){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}s.network!==
void 0&&(ne(s.network,{instancePath:a+"/network",parentData:s,parentDataProperty:"network",rootData:p,dynamicAnchors:m})||
(e=e===null?ne.errors:e.concat(ne.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Ht.errors=e,i===0}Ht.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Re=Yt;function Yt(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,
o=Yt.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s["x-request-id"]!==void 0&&(N(s["x-request-id"],{instancePath:a+"/x-request-id",parentData:s,parentDataProperty:"\
x-request-id",rootData:p,dynamicAnchors:m})||(e=e===null?N.errors:e.concat(N.errors),i=e.length)),s["x-workspace-id"]!==
void 0&&(O(s["x-workspace-id"],{instancePath:a+"/x-workspace-id",parentData:s,parentDataProperty:"x-workspace-id",rootData:p,
dynamicAnchors:m})||(e=e===null?O.errors:e.concat(O.errors),i=e.length)),s["idempotency-key"]!==void 0){let r=s["idempot\
ency-key"];if(typeof r=="string"){if(P(r)>257){let t={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempot\
ency-key/maxLength",keyword:"maxLength",params:{limit:257},message:"must NOT have more than 257 characters"};e===null?e=
[t]:e.push(t),i++}if(!Ni.test(r)){let t={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/patt\
ern",keyword:"pattern",params:{pattern:'^([A-Za-z0-9._-]{1,255}|"[A-Za-z0-9._-]{1,255}")$'},message:'must match pattern \
"^([A-Za-z0-9._-]{1,255}|"[A-Za-z0-9._-]{1,255}")$"'};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/idempot\
ency-key",schemaPath:"#/properties/idempotency-key/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[t]:e.push(t),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),i++}return Yt.errors=e,i===0}Yt.evaluated={props:{"x-request-id":!0,"x-workspa\
ce-id":!0,"idempotency-key":!0},dynamicProps:!1,dynamicItems:!1};var to=Gt;function Gt(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,
o=Gt.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.file===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"file"},
message:"must have required property 'file'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="file"||r==="alt_text"||
r==="title")){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}if(s.file!==void 0){let r=s.file;if(!(r&&typeof r==
"object"&&!Array.isArray(r))){let t={instancePath:a+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[t]:e.push(t),i++}}if(s.alt_text!==void 0){let r=s.alt_text;if(typeof r=="\
string"){if(P(r)>4086){let t={instancePath:a+"/alt_text",schemaPath:"#/properties/alt_text/maxLength",keyword:"maxLength",
params:{limit:4086},message:"must NOT have more than 4086 characters"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+
"/alt_text",schemaPath:"#/properties/alt_text/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[t]:e.push(t),i++}}if(s.title!==void 0){let r=s.title;if(typeof r=="string"){if(P(r)>200){let t={instancePath:a+"\
/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more tha\
n 200 characters"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/title",schemaPath:"#/properties/title/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}}else{let r={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Gt.
errors=e,i===0}Gt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var io=Xt;var fm=new RegExp("^media_[a-z0-9]{1,40}$","u");function Ne(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,
dynamicAnchors:m={}}={}){let e=null,i=0,o=Ne.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s=="string"){if(P(s)>46){let r={instancePath:a,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:46},message:"\
must NOT have more than 46 characters"};e===null?e=[r]:e.push(r),i++}if(!fm.test(s)){let r={instancePath:a,schemaPath:"#\
/pattern",keyword:"pattern",params:{pattern:"^media_[a-z0-9]{1,40}$"},message:'must match pattern "^media_[a-z0-9]{1,40}\
$"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),i++}return Ne.errors=e,i===0}Ne.evaluated={dynamicProps:!1,dynamicItems:!1};
function Xt(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,
o=Xt.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.media_id===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"me\
dia_id"},message:"must have required property 'media_id'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(r!=="media_id"){
let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}s.media_id!==void 0&&(Ne(s.media_id,{instancePath:a+"\
/media_id",parentData:s,parentDataProperty:"media_id",rootData:p,dynamicAnchors:m})||(e=e===null?Ne.errors:e.concat(Ne.errors),
i=e.length))}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[r]:e.push(r),i++}return Xt.errors=e,i===0}Xt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ao=Qt,
ym={type:"object",properties:{limit:{type:"integer",minimum:1,maximum:100,default:20},cursor:{type:"string",minLength:1,
maxLength:512},status:{type:"array",minItems:1,maxItems:9,uniqueItems:!0,items:{$ref:"#/components/schemas/PostStatus"}},
brand_id:{$ref:"#/components/schemas/BrandId"},connection_id:{$ref:"#/components/schemas/ConnectionId"},network:{$ref:"#\
/components/schemas/Network"},label:{type:"string",minLength:1,maxLength:50},q:{type:"string",minLength:1,maxLength:100},
source:{$ref:"#/components/schemas/PostSource"},created_after:{$ref:"#/components/schemas/Timestamp"},scheduled_after:{$ref:"\
#/components/schemas/Timestamp"},scheduled_before:{$ref:"#/components/schemas/Timestamp"}},required:[],additionalProperties:!1},
hm={type:"string",enum:["draft","pending_approval","rejected","scheduled","queued","publishing","published","partial","f\
ailed"]};function Nr(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,
i=0,o=Nr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s!="string"){let r={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(!(s===
"draft"||s==="pending_approval"||s==="rejected"||s==="scheduled"||s==="queued"||s==="publishing"||s==="published"||s==="\
partial"||s==="failed")){let r={instancePath:a,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:hm.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),i++}return Nr.errors=e,i===0}Nr.evaluated={dynamicProps:!1,
dynamicItems:!1};var gm={type:"string",enum:["app","api","zapier","feed","ai","workflow"]};function Ir(s,{instancePath:a="",
parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=Ir.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s!="string"){let r={instancePath:a,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(!(s==="app"||s==="api"||s==="zapi\
er"||s==="feed"||s==="ai"||s==="workflow")){let r={instancePath:a,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:gm.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),i++}return Ir.errors=e,i===0}Ir.evaluated=
{dynamicProps:!1,dynamicItems:!1};function ae(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,
o=ae.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s=="string"){if(P(s)>35){let r={
instancePath:a,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:35},message:"must NOT have more than 35 charac\
ters"};e===null?e=[r]:e.push(r),i++}if(!ot.validate(s)){let r={instancePath:a,schemaPath:"#/format",keyword:"format",params:{
format:"date-time"},message:'must match format "date-time"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}return ae.errors=e,
i===0}ae.evaluated={dynamicProps:!1,dynamicItems:!1};function Qt(s,{instancePath:a="",parentData:f,parentDataProperty:c,
rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=Qt.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){s.limit===void 0&&(s.limit=20);for(let t in s)if(!Ii.call(ym.
properties,t)){let n={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}let r=s.limit;if(!(typeof r=="number"&&!(r%1)&&
!isNaN(r)&&isFinite(r))){let t={instancePath:a+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};e===null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(r)){if(r>100||isNaN(r)){
let t={instancePath:a+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},
message:"must be <= 100"};e===null?e=[t]:e.push(t),i++}if(r<1||isNaN(r)){let t={instancePath:a+"/limit",schemaPath:"#/pr\
operties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[t]:e.push(
t),i++}}if(s.cursor!==void 0){let t=s.cursor;if(typeof t=="string"){if(P(t)>512){let n={instancePath:a+"/cursor",schemaPath:"\
#/properties/cursor/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 characters"};
e===null?e=[n]:e.push(n),i++}if(P(t)<1){let n={instancePath:a+"/cursor",schemaPath:"#/properties/cursor/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:a+
"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[n]:e.push(n),i++}}if(s.status!==void 0){let t=s.status;if(Array.isArray(t)){if(t.length>9){let y={instancePath:a+"/st\
atus",schemaPath:"#/properties/status/maxItems",keyword:"maxItems",params:{limit:9},message:"must NOT have more than 9 i\
tems"};e===null?e=[y]:e.push(y),i++}if(t.length<1){let y={instancePath:a+"/status",schemaPath:"#/properties/status/minIt\
ems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[y]:e.push(y),i++}let n=t.
length;for(let y=0;y<n;y++)Nr(t[y],{instancePath:a+"/status/"+y,parentData:t,parentDataProperty:y,rootData:p,dynamicAnchors:m})||
(e=e===null?Nr.errors:e.concat(Nr.errors),i=e.length);let l=t.length,d;if(l>1){e:for(;l--;)for(d=l;d--;)if(hr(t[l],t[d])){
let y={instancePath:a+"/status",schemaPath:"#/properties/status/uniqueItems",keyword:"uniqueItems",params:{i:l,j:d},message:"\
must NOT have duplicate items (items ## "+d+" and "+l+" are identical)"};e===null?e=[y]:e.push(y),i++;break e}}}else{let n={
instancePath:a+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"array"},message:"must be arr\
ay"};e===null?e=[n]:e.push(n),i++}}if(s.brand_id!==void 0&&(De(s.brand_id,{instancePath:a+"/brand_id",parentData:s,parentDataProperty:"\
brand_id",rootData:p,dynamicAnchors:m})||(e=e===null?De.errors:e.concat(De.errors),i=e.length)),s.connection_id!==void 0&&
($(s.connection_id,{instancePath:a+"/connection_id",parentData:s,parentDataProperty:"connection_id",rootData:p,dynamicAnchors:m})||
(e=e===null?$.errors:e.concat($.errors),i=e.length)),s.network!==void 0&&(ne(s.network,{instancePath:a+"/network",parentData:s,
parentDataProperty:"network",rootData:p,dynamicAnchors:m})||(e=e===null?ne.errors:e.concat(ne.errors),i=e.length)),s.label!==
void 0){let t=s.label;if(typeof t=="string"){if(P(t)>50){let n={instancePath:a+"/label",schemaPath:"#/properties/label/m\
axLength",keyword:"maxLength",params:{limit:50},message:"must NOT have more than 50 characters"};e===null?e=[n]:e.push(n),
i++}if(P(t)<1){let n={instancePath:a+"/label",schemaPath:"#/properties/label/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:a+"/label",schemaPath:"\
#/properties/label/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}}if(s.
q!==void 0){let t=s.q;if(typeof t=="string"){if(P(t)>100){let n={instancePath:a+"/q",schemaPath:"#/properties/q/maxLengt\
h",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[n]:e.push(n),i++}
if(P(t)<1){let n={instancePath:a+"/q",schemaPath:"#/properties/q/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:a+"/q",schemaPath:"#/prop\
erties/q/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}}s.source!==
void 0&&(Ir(s.source,{instancePath:a+"/source",parentData:s,parentDataProperty:"source",rootData:p,dynamicAnchors:m})||(e=
e===null?Ir.errors:e.concat(Ir.errors),i=e.length)),s.created_after!==void 0&&(ae(s.created_after,{instancePath:a+"/crea\
ted_after",parentData:s,parentDataProperty:"created_after",rootData:p,dynamicAnchors:m})||(e=e===null?ae.errors:e.concat(
ae.errors),i=e.length)),s.scheduled_after!==void 0&&(ae(s.scheduled_after,{instancePath:a+"/scheduled_after",parentData:s,
parentDataProperty:"scheduled_after",rootData:p,dynamicAnchors:m})||(e=e===null?ae.errors:e.concat(ae.errors),i=e.length)),
s.scheduled_before!==void 0&&(ae(s.scheduled_before,{instancePath:a+"/scheduled_before",parentData:s,parentDataProperty:"\
scheduled_before",rootData:p,dynamicAnchors:m})||(e=e===null?ae.errors:e.concat(ae.errors),i=e.length))}else{let r={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Qt.
errors=e,i===0}Qt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var nn=Jt,Pr={type:"object",additionalProperties:!1,
properties:{content:{type:"string",maxLength:1e5},title:{type:["string","null"],maxLength:300},link:{anyOf:[{$ref:"#/com\
ponents/schemas/PostLinkRequest"},{type:"null"}]},media:{type:"array",maxItems:35,items:{$ref:"#/components/schemas/Post\
MediaRequest"}},targets:{type:"array",maxItems:50,items:{$ref:"#/components/schemas/PostTargetRequest"}},social_profile_ids:{
type:"array",maxItems:50,uniqueItems:!0,items:{$ref:"#/components/schemas/ConnectionId"}},schedule:{$ref:"#/components/s\
chemas/PostScheduleRequest"},labels:{type:"array",maxItems:20,uniqueItems:!0,items:{type:"string",minLength:1,maxLength:50}},
notes:{type:["string","null"],maxLength:2e3},external_ref:{type:["string","null"],maxLength:200},brand_id:{type:["string",
"null"],pattern:"^brand_[a-z0-9]{1,40}$",maxLength:46},callback_url:{type:["string","null"],format:"uri",pattern:"^https\
?://",maxLength:2048},allow_duplicate:{type:"boolean",default:!1}}},rn={type:"object",additionalProperties:!1,required:[
"url"],properties:{url:{type:"string",format:"uri",pattern:"^https?://",maxLength:2048},title:{type:["string","null"],maxLength:300},
description:{type:["string","null"],maxLength:1e3},image_url:{type:["string","null"],format:"uri",pattern:"^https?://",maxLength:2048}}},
lr=yr().fullFormats.uri,ur=new RegExp("^https?://","u");function Ie(s,{instancePath:a="",parentData:f,parentDataProperty:c,
rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=Ie.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.url===void 0){let r={instancePath:a,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'"};e===null?e=[r]:e.push(
r),i++}for(let r in s)if(!(r==="url"||r==="title"||r==="description"||r==="image_url")){let t={instancePath:a,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional p\
roperties"};e===null?e=[t]:e.push(t),i++}if(s.url!==void 0){let r=s.url;if(typeof r=="string"){if(P(r)>2048){let t={instancePath:a+
"/url",schemaPath:"#/properties/url/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than \
2048 characters"};e===null?e=[t]:e.push(t),i++}if(!ur.test(r)){let t={instancePath:a+"/url",schemaPath:"#/properties/url\
/pattern",keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[t]:e.push(
t),i++}if(!lr(r)){let t={instancePath:a+"/url",schemaPath:"#/properties/url/format",keyword:"format",params:{format:"uri"},
message:'must match format "uri"'};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/url",schemaPath:"#/propert\
ies/url/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}if(s.title!==
void 0){let r=s.title;if(typeof r!="string"&&r!==null){let t={instancePath:a+"/title",schemaPath:"#/properties/title/typ\
e",keyword:"type",params:{type:rn.properties.title.type},message:"must be string,null"};e===null?e=[t]:e.push(t),i++}if(typeof r==
"string"&&P(r)>300){let t={instancePath:a+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{
limit:300},message:"must NOT have more than 300 characters"};e===null?e=[t]:e.push(t),i++}}if(s.description!==void 0){let r=s.
description;if(typeof r!="string"&&r!==null){let t={instancePath:a+"/description",schemaPath:"#/properties/description/t\
ype",keyword:"type",params:{type:rn.properties.description.type},message:"must be string,null"};e===null?e=[t]:e.push(t),
i++}if(typeof r=="string"&&P(r)>1e3){let t={instancePath:a+"/description",schemaPath:"#/properties/description/maxLength",
keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than 1000 characters"};e===null?e=[t]:e.push(t),i++}}
if(s.image_url!==void 0){let r=s.image_url;if(typeof r!="string"&&r!==null){let t={instancePath:a+"/image_url",schemaPath:"\
#/properties/image_url/type",keyword:"type",params:{type:rn.properties.image_url.type},message:"must be string,null"};e===
null?e=[t]:e.push(t),i++}if(typeof r=="string"){if(P(r)>2048){let t={instancePath:a+"/image_url",schemaPath:"#/propertie\
s/image_url/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters"};e===null?
e=[t]:e.push(t),i++}if(!ur.test(r)){let t={instancePath:a+"/image_url",schemaPath:"#/properties/image_url/pattern",keyword:"\
pattern",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[t]:e.push(t),i++}if(!lr(r)){
let t={instancePath:a+"/image_url",schemaPath:"#/properties/image_url/format",keyword:"format",params:{format:"uri"},message:'\
must match format "uri"'};e===null?e=[t]:e.push(t),i++}}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Ie.errors=e,i===0}Ie.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var Pm={type:"object",additionalProperties:!1,required:["media_id"],properties:{media_id:{
$ref:"#/components/schemas/MediaId"},alt_text:{type:["string","null"],maxLength:4086}}};function oe(s,{instancePath:a="",
parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=oe.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.media_id===void 0){let r={
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"media_id"},message:"must have require\
d property 'media_id'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="media_id"||r==="alt_text")){let t={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have \
additional properties"};e===null?e=[t]:e.push(t),i++}if(s.media_id!==void 0&&(Ne(s.media_id,{instancePath:a+"/media_id",
parentData:s,parentDataProperty:"media_id",rootData:p,dynamicAnchors:m})||(e=e===null?Ne.errors:e.concat(Ne.errors),i=e.
length)),s.alt_text!==void 0){let r=s.alt_text;if(typeof r!="string"&&r!==null){let t={instancePath:a+"/alt_text",schemaPath:"\
#/properties/alt_text/type",keyword:"type",params:{type:Pm.properties.alt_text.type},message:"must be string,null"};e===
null?e=[t]:e.push(t),i++}if(typeof r=="string"&&P(r)>4086){let t={instancePath:a+"/alt_text",schemaPath:"#/properties/al\
t_text/maxLength",keyword:"maxLength",params:{limit:4086},message:"must NOT have more than 4086 characters"};e===null?e=
[t]:e.push(t),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must b\
e object"};e===null?e=[r]:e.push(r),i++}return oe.errors=e,i===0}oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var An={type:"object",additionalProperties:!1,required:["connection_id"],properties:{connection_id:{$ref:"#/components/s\
chemas/ConnectionId"},content:{type:["string","null"],maxLength:1e5},media:{type:["array","null"],maxItems:35,items:{$ref:"\
#/components/schemas/PostMediaRequest"}},options:{$ref:"#/components/schemas/NetworkOptions"}}};function Lr(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,
o=Lr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(Object.keys(s).length>50){let r={instancePath:a,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit:50},
message:"must NOT have more than 50 properties"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/\
type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Lr.errors=e,i===
0}Lr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Le(s,{instancePath:a="",parentData:f,parentDataProperty:c,
rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=Le.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.connection_id===void 0){let r={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"connection_id"},message:"must have required property 'connection\
_id'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="connection_id"||r==="content"||r==="media"||r==="options")){
let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}if(s.connection_id!==void 0&&($(s.connection_id,{instancePath:a+
"/connection_id",parentData:s,parentDataProperty:"connection_id",rootData:p,dynamicAnchors:m})||(e=e===null?$.errors:e.concat(
$.errors),i=e.length)),s.content!==void 0){let r=s.content;if(typeof r!="string"&&r!==null){let t={instancePath:a+"/cont\
ent",schemaPath:"#/properties/content/type",keyword:"type",params:{type:An.properties.content.type},message:"must be str\
ing,null"};e===null?e=[t]:e.push(t),i++}if(typeof r=="string"&&P(r)>1e5){let t={instancePath:a+"/content",schemaPath:"#/\
properties/content/maxLength",keyword:"maxLength",params:{limit:1e5},message:"must NOT have more than 100000 characters"};
e===null?e=[t]:e.push(t),i++}}if(s.media!==void 0){let r=s.media;if(!Array.isArray(r)&&r!==null){let t={instancePath:a+"\
/media",schemaPath:"#/properties/media/type",keyword:"type",params:{type:An.properties.media.type},message:"must be arra\
y,null"};e===null?e=[t]:e.push(t),i++}if(Array.isArray(r)){if(r.length>35){let n={instancePath:a+"/media",schemaPath:"#/\
properties/media/maxItems",keyword:"maxItems",params:{limit:35},message:"must NOT have more than 35 items"};e===null?e=[
n]:e.push(n),i++}let t=r.length;for(let n=0;n<t;n++)oe(r[n],{instancePath:a+"/media/"+n,parentData:r,parentDataProperty:n,
rootData:p,dynamicAnchors:m})||(e=e===null?oe.errors:e.concat(oe.errors),i=e.length)}}s.options!==void 0&&(Lr(s.options,
{instancePath:a+"/options",parentData:s,parentDataProperty:"options",rootData:p,dynamicAnchors:m})||(e=e===null?Lr.errors:
e.concat(Lr.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),i++}return Le.errors=e,i===0}Le.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var vm={type:"object",additionalProperties:!1,required:["mode"],properties:{mode:{type:"string",enum:["draft","at","now"]},
scheduled_at:{$ref:"#/components/schemas/ScheduledAt"},timezone:{$ref:"#/components/schemas/TimeZone"}}};var km=new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?$","u");function Or(s,{instancePath:a="",parentData:f,
parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=Or.evaluated;if(o.dynamicProps&&(o.props=void 0),
o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.local===void 0){let r={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"local"},message:"must have required property 'local'"};e===null?
e=[r]:e.push(r),i++}if(s.timezone===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
timezone"},message:"must have required property 'timezone'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="local"||
r==="timezone")){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}if(s.local!==void 0){let r=s.local;if(typeof r==
"string"){if(P(r)>19){let t={instancePath:a+"/local",schemaPath:"#/properties/local/maxLength",keyword:"maxLength",params:{
limit:19},message:"must NOT have more than 19 characters"};e===null?e=[t]:e.push(t),i++}if(!km.test(r)){let t={instancePath:a+
"/local",schemaPath:"#/properties/local/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}\
:[0-9]{2}(:[0-9]{2})?$"},message:'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?$"'};e===
null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/local",schemaPath:"#/properties/local/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}s.timezone!==void 0&&(R(s.timezone,{instancePath:a+
"/timezone",parentData:s,parentDataProperty:"timezone",rootData:p,dynamicAnchors:m})||(e=e===null?R.errors:e.concat(R.errors),
i=e.length))}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[r]:e.push(r),i++}return Or.errors=e,i===0}Or.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Oe(s,{
instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=Oe.evaluated;
o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0);let r=i,t=!1,n=null,l=i;if(typeof s=="string"){if(P(s)>
35){let w={instancePath:a,schemaPath:"#/oneOf/0/maxLength",keyword:"maxLength",params:{limit:35},message:"must NOT have \
more than 35 characters"};e===null?e=[w]:e.push(w),i++}if(!ot.validate(s)){let w={instancePath:a,schemaPath:"#/oneOf/0/f\
ormat",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[w]:e.push(w),i++}}else{
let w={instancePath:a,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[w]:e.push(w),i++}var y=l===i;y&&(t=!0,n=0);let d=i;Or(s,{instancePath:a,parentData:f,parentDataProperty:c,rootData:p,
dynamicAnchors:m})||(e=e===null?Or.errors:e.concat(Or.errors),i=e.length);var y=d===i;if(y&&t)t=!1,n=[n,1];else if(y){t=
!0,n=1;var k=!0}if(t)i=r,e!==null&&(r?e.length=r:e=null);else{let w={instancePath:a,schemaPath:"#/oneOf",keyword:"oneOf",
params:{passingSchemas:n},message:"must match exactly one schema in oneOf"};e===null?e=[w]:e.push(w),i++}return Oe.errors=
e,o.props=k,i===0}Oe.evaluated={dynamicProps:!0,dynamicItems:!1};function je(s,{instancePath:a="",parentData:f,parentDataProperty:c,
rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=je.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.mode===void 0){let r={instancePath:a,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"mode"},message:"must have required property 'mode'"};e===null?e=[r]:e.push(
r),i++}for(let r in s)if(!(r==="mode"||r==="scheduled_at"||r==="timezone")){let t={instancePath:a,schemaPath:"#/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};
e===null?e=[t]:e.push(t),i++}if(s.mode!==void 0){let r=s.mode;if(typeof r!="string"){let t={instancePath:a+"/mode",schemaPath:"\
#/properties/mode/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}if(!(r===
"draft"||r==="at"||r==="now")){let t={instancePath:a+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{
allowedValues:vm.properties.mode.enum},message:"must be equal to one of the allowed values"};e===null?e=[t]:e.push(t),i++}}
s.scheduled_at!==void 0&&(Oe(s.scheduled_at,{instancePath:a+"/scheduled_at",parentData:s,parentDataProperty:"scheduled_a\
t",rootData:p,dynamicAnchors:m})||(e=e===null?Oe.errors:e.concat(Oe.errors),i=e.length)),s.timezone!==void 0&&(R(s.timezone,
{instancePath:a+"/timezone",parentData:s,parentDataProperty:"timezone",rootData:p,dynamicAnchors:m})||(e=e===null?R.errors:
e.concat(R.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),i++}return je.errors=e,i===0}je.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function Jt(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,
o=Jt.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){s.allow_duplicate===void 0&&(s.allow_duplicate=!1);for(let t in s)if(!Ii.call(Pr.properties,t)){let n={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have \
additional properties"};e===null?e=[n]:e.push(n),i++}if(s.content!==void 0){let t=s.content;if(typeof t=="string"){if(P(
t)>1e5){let n={instancePath:a+"/content",schemaPath:"#/properties/content/maxLength",keyword:"maxLength",params:{limit:1e5},
message:"must NOT have more than 100000 characters"};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:a+"/content",
schemaPath:"#/properties/content/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.
push(n),i++}}if(s.title!==void 0){let t=s.title;if(typeof t!="string"&&t!==null){let n={instancePath:a+"/title",schemaPath:"\
#/properties/title/type",keyword:"type",params:{type:Pr.properties.title.type},message:"must be string,null"};e===null?e=
[n]:e.push(n),i++}if(typeof t=="string"&&P(t)>300){let n={instancePath:a+"/title",schemaPath:"#/properties/title/maxLeng\
th",keyword:"maxLength",params:{limit:300},message:"must NOT have more than 300 characters"};e===null?e=[n]:e.push(n),i++}}
if(s.link!==void 0){let t=s.link,n=i,l=!1,d=i;Ie(t,{instancePath:a+"/link",parentData:s,parentDataProperty:"link",rootData:p,
dynamicAnchors:m})||(e=e===null?Ie.errors:e.concat(Ie.errors),i=e.length);var r=d===i;l=l||r;let y=i;if(t!==null){let k={
instancePath:a+"/link",schemaPath:"#/properties/link/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be \
null"};e===null?e=[k]:e.push(k),i++}var r=y===i;if(l=l||r,l)i=n,e!==null&&(n?e.length=n:e=null);else{let k={instancePath:a+
"/link",schemaPath:"#/properties/link/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?
e=[k]:e.push(k),i++}}if(s.media!==void 0){let t=s.media;if(Array.isArray(t)){if(t.length>35){let l={instancePath:a+"/med\
ia",schemaPath:"#/properties/media/maxItems",keyword:"maxItems",params:{limit:35},message:"must NOT have more than 35 it\
ems"};e===null?e=[l]:e.push(l),i++}let n=t.length;for(let l=0;l<n;l++)oe(t[l],{instancePath:a+"/media/"+l,parentData:t,parentDataProperty:l,
rootData:p,dynamicAnchors:m})||(e=e===null?oe.errors:e.concat(oe.errors),i=e.length)}else{let n={instancePath:a+"/media",
schemaPath:"#/properties/media/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(
n),i++}}if(s.targets!==void 0){let t=s.targets;if(Array.isArray(t)){if(t.length>50){let l={instancePath:a+"/targets",schemaPath:"\
#/properties/targets/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 items"};e===null?
e=[l]:e.push(l),i++}let n=t.length;for(let l=0;l<n;l++)Le(t[l],{instancePath:a+"/targets/"+l,parentData:t,parentDataProperty:l,
rootData:p,dynamicAnchors:m})||(e=e===null?Le.errors:e.concat(Le.errors),i=e.length)}else{let n={instancePath:a+"/target\
s",schemaPath:"#/properties/targets/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.
push(n),i++}}if(s.social_profile_ids!==void 0){let t=s.social_profile_ids;if(Array.isArray(t)){if(t.length>50){let y={instancePath:a+
"/social_profile_ids",schemaPath:"#/properties/social_profile_ids/maxItems",keyword:"maxItems",params:{limit:50},message:"\
must NOT have more than 50 items"};e===null?e=[y]:e.push(y),i++}let n=t.length;for(let y=0;y<n;y++)$(t[y],{instancePath:a+
"/social_profile_ids/"+y,parentData:t,parentDataProperty:y,rootData:p,dynamicAnchors:m})||(e=e===null?$.errors:e.concat(
$.errors),i=e.length);let l=t.length,d;if(l>1){e:for(;l--;)for(d=l;d--;)if(hr(t[l],t[d])){let y={instancePath:a+"/social\
_profile_ids",schemaPath:"#/properties/social_profile_ids/uniqueItems",keyword:"uniqueItems",params:{i:l,j:d},message:"m\
ust NOT have duplicate items (items ## "+d+" and "+l+" are identical)"};e===null?e=[y]:e.push(y),i++;break e}}}else{let n={
instancePath:a+"/social_profile_ids",schemaPath:"#/properties/social_profile_ids/type",keyword:"type",params:{type:"arra\
y"},message:"must be array"};e===null?e=[n]:e.push(n),i++}}if(s.schedule!==void 0&&(je(s.schedule,{instancePath:a+"/sche\
dule",parentData:s,parentDataProperty:"schedule",rootData:p,dynamicAnchors:m})||(e=e===null?je.errors:e.concat(je.errors),
i=e.length)),s.labels!==void 0){let t=s.labels;if(Array.isArray(t)){if(t.length>20){let y={instancePath:a+"/labels",schemaPath:"\
#/properties/labels/maxItems",keyword:"maxItems",params:{limit:20},message:"must NOT have more than 20 items"};e===null?
e=[y]:e.push(y),i++}let n=t.length;for(let y=0;y<n;y++){let k=t[y];if(typeof k=="string"){if(P(k)>50){let w={instancePath:a+
"/labels/"+y,schemaPath:"#/properties/labels/items/maxLength",keyword:"maxLength",params:{limit:50},message:"must NOT ha\
ve more than 50 characters"};e===null?e=[w]:e.push(w),i++}if(P(k)<1){let w={instancePath:a+"/labels/"+y,schemaPath:"#/pr\
operties/labels/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[w]:e.push(w),i++}}else{let w={instancePath:a+"/labels/"+y,schemaPath:"#/properties/labels/items/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"};e===null?e=[w]:e.push(w),i++}}let l=t.length,d;if(l>1){let y={};for(;l--;){
let k=t[l];if(typeof k=="string"){if(typeof y[k]=="number"){d=y[k];let w={instancePath:a+"/labels",schemaPath:"#/propert\
ies/labels/uniqueItems",keyword:"uniqueItems",params:{i:l,j:d},message:"must NOT have duplicate items (items ## "+d+" an\
d "+l+" are identical)"};e===null?e=[w]:e.push(w),i++;break}y[k]=l}}}}else{let n={instancePath:a+"/labels",schemaPath:"#\
/properties/labels/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),i++}}if(s.
notes!==void 0){let t=s.notes;if(typeof t!="string"&&t!==null){let n={instancePath:a+"/notes",schemaPath:"#/properties/n\
otes/type",keyword:"type",params:{type:Pr.properties.notes.type},message:"must be string,null"};e===null?e=[n]:e.push(n),
i++}if(typeof t=="string"&&P(t)>2e3){let n={instancePath:a+"/notes",schemaPath:"#/properties/notes/maxLength",keyword:"m\
axLength",params:{limit:2e3},message:"must NOT have more than 2000 characters"};e===null?e=[n]:e.push(n),i++}}if(s.external_ref!==
void 0){let t=s.external_ref;if(typeof t!="string"&&t!==null){let n={instancePath:a+"/external_ref",schemaPath:"#/proper\
ties/external_ref/type",keyword:"type",params:{type:Pr.properties.external_ref.type},message:"must be string,null"};e===
null?e=[n]:e.push(n),i++}if(typeof t=="string"&&P(t)>200){let n={instancePath:a+"/external_ref",schemaPath:"#/properties\
/external_ref/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};e===null?
e=[n]:e.push(n),i++}}if(s.brand_id!==void 0){let t=s.brand_id;if(typeof t!="string"&&t!==null){let n={instancePath:a+"/b\
rand_id",schemaPath:"#/properties/brand_id/type",keyword:"type",params:{type:Pr.properties.brand_id.type},message:"must \
be string,null"};e===null?e=[n]:e.push(n),i++}if(typeof t=="string"){if(P(t)>46){let n={instancePath:a+"/brand_id",schemaPath:"\
#/properties/brand_id/maxLength",keyword:"maxLength",params:{limit:46},message:"must NOT have more than 46 characters"};
e===null?e=[n]:e.push(n),i++}if(!an.test(t)){let n={instancePath:a+"/brand_id",schemaPath:"#/properties/brand_id/pattern",
keyword:"pattern",params:{pattern:"^brand_[a-z0-9]{1,40}$"},message:'must match pattern "^brand_[a-z0-9]{1,40}$"'};e===null?
e=[n]:e.push(n),i++}}}if(s.callback_url!==void 0){let t=s.callback_url;if(typeof t!="string"&&t!==null){let n={instancePath:a+
"/callback_url",schemaPath:"#/properties/callback_url/type",keyword:"type",params:{type:Pr.properties.callback_url.type},
message:"must be string,null"};e===null?e=[n]:e.push(n),i++}if(typeof t=="string"){if(P(t)>2048){let n={instancePath:a+"\
/callback_url",schemaPath:"#/properties/callback_url/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NO\
T have more than 2048 characters"};e===null?e=[n]:e.push(n),i++}if(!ur.test(t)){let n={instancePath:a+"/callback_url",schemaPath:"\
#/properties/callback_url/pattern",keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https?:\
//"'};e===null?e=[n]:e.push(n),i++}if(!lr(t)){let n={instancePath:a+"/callback_url",schemaPath:"#/properties/callback_ur\
l/format",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[n]:e.push(n),i++}}}if(typeof s.
allow_duplicate!="boolean"){let t={instancePath:a+"/allow_duplicate",schemaPath:"#/properties/allow_duplicate/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),i++}return Jt.errors=e,
i===0}Jt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Vr=ei;var _m=new RegExp("^post_[a-z0-9]{1,40}$","u");function jr(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,
dynamicAnchors:m={}}={}){let e=null,i=0,o=jr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s=="string"){if(P(s)>45){let r={instancePath:a,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:45},message:"\
must NOT have more than 45 characters"};e===null?e=[r]:e.push(r),i++}if(!_m.test(s)){let r={instancePath:a,schemaPath:"#\
/pattern",keyword:"pattern",params:{pattern:"^post_[a-z0-9]{1,40}$"},message:'must match pattern "^post_[a-z0-9]{1,40}$"'};
e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),i++}return jr.errors=e,i===0}jr.evaluated={dynamicProps:!1,dynamicItems:!1};function ei(s,{
instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=ei.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.post_id===
void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"post_id"},message:"mus\
t have required property 'post_id'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(r!=="post_id"){let t={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have \
additional properties"};e===null?e=[t]:e.push(t),i++}s.post_id!==void 0&&(jr(s.post_id,{instancePath:a+"/post_id",parentData:s,
parentDataProperty:"post_id",rootData:p,dynamicAnchors:m})||(e=e===null?jr.errors:e.concat(jr.errors),i=e.length))}else{
let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),i++}return ei.errors=e,i===0}ei.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ji=ri;function ri(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,
o=ri.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s["x-request-id"]!==void 0&&(N(s["x-request-id"],{instancePath:a+"/x-request-id",parentData:s,parentDataProperty:"\
x-request-id",rootData:p,dynamicAnchors:m})||(e=e===null?N.errors:e.concat(N.errors),i=e.length)),s["x-workspace-id"]!==
void 0&&(O(s["x-workspace-id"],{instancePath:a+"/x-workspace-id",parentData:s,parentDataProperty:"x-workspace-id",rootData:p,
dynamicAnchors:m})||(e=e===null?O.errors:e.concat(O.errors),i=e.length)),s["idempotency-key"]!==void 0){let r=s["idempot\
ency-key"];if(typeof r=="string"){if(P(r)>257){let t={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempot\
ency-key/maxLength",keyword:"maxLength",params:{limit:257},message:"must NOT have more than 257 characters"};e===null?e=
[t]:e.push(t),i++}if(!Ni.test(r)){let t={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/patt\
ern",keyword:"pattern",params:{pattern:'^([A-Za-z0-9._-]{1,255}|"[A-Za-z0-9._-]{1,255}")$'},message:'must match pattern \
"^([A-Za-z0-9._-]{1,255}|"[A-Za-z0-9._-]{1,255}")$"'};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/idempot\
ency-key",schemaPath:"#/properties/idempotency-key/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[t]:e.push(t),i++}}if(s["if-match"]!==void 0){let r=s["if-match"];if(typeof r=="string"){if(P(r)>500){let t={
instancePath:a+"/if-match",schemaPath:"#/properties/if-match/maxLength",keyword:"maxLength",params:{limit:500},message:"\
must NOT have more than 500 characters"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/if-match",schemaPath:"\
#/properties/if-match/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}}else{
let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),i++}return ri.errors=e,i===0}ri.evaluated={props:{"x-request-id":!0,"x-workspace-id":!0,"idempotency-key":!0,"\
if-match":!0},dynamicProps:!1,dynamicItems:!1};var no=si,vr={type:"object",additionalProperties:!1,minProperties:1,properties:{
content:{type:"string",maxLength:1e5},title:{type:["string","null"],maxLength:300},link:{anyOf:[{$ref:"#/components/sche\
mas/PostLinkRequest"},{type:"null"}]},media:{type:"array",maxItems:35,items:{$ref:"#/components/schemas/PostMediaRequest"}},
targets:{type:"array",maxItems:50,items:{$ref:"#/components/schemas/PostTargetRequest"}},social_profile_ids:{type:"array",
maxItems:50,uniqueItems:!0,items:{$ref:"#/components/schemas/ConnectionId"}},schedule:{$ref:"#/components/schemas/PostSc\
heduleRequest"},labels:{type:"array",maxItems:20,uniqueItems:!0,items:{type:"string",minLength:1,maxLength:50}},notes:{type:[
"string","null"],maxLength:2e3},external_ref:{type:["string","null"],maxLength:200},brand_id:{type:["string","null"],pattern:"\
^brand_[a-z0-9]{1,40}$",maxLength:46},callback_url:{type:["string","null"],format:"uri",pattern:"^https?://",maxLength:2048},
allow_duplicate:{type:"boolean"}}};function si(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){
let e=null,i=0,o=si.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){if(Object.keys(s).length<1){let t={instancePath:a,schemaPath:"#/minProperties",keyword:"minProperties",
params:{limit:1},message:"must NOT have fewer than 1 properties"};e===null?e=[t]:e.push(t),i++}for(let t in s)if(!Ii.call(
vr.properties,t)){let n={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(s.content!==void 0){let t=s.content;if(typeof t==
"string"){if(P(t)>1e5){let n={instancePath:a+"/content",schemaPath:"#/properties/content/maxLength",keyword:"maxLength",
params:{limit:1e5},message:"must NOT have more than 100000 characters"};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:a+
"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[n]:e.push(n),i++}}if(s.title!==void 0){let t=s.title;if(typeof t!="string"&&t!==null){let n={instancePath:a+"/title",
schemaPath:"#/properties/title/type",keyword:"type",params:{type:vr.properties.title.type},message:"must be string,null"};
e===null?e=[n]:e.push(n),i++}if(typeof t=="string"&&P(t)>300){let n={instancePath:a+"/title",schemaPath:"#/properties/ti\
tle/maxLength",keyword:"maxLength",params:{limit:300},message:"must NOT have more than 300 characters"};e===null?e=[n]:e.
push(n),i++}}if(s.link!==void 0){let t=s.link,n=i,l=!1,d=i;Ie(t,{instancePath:a+"/link",parentData:s,parentDataProperty:"\
link",rootData:p,dynamicAnchors:m})||(e=e===null?Ie.errors:e.concat(Ie.errors),i=e.length);var r=d===i;l=l||r;let y=i;if(t!==
null){let k={instancePath:a+"/link",schemaPath:"#/properties/link/anyOf/1/type",keyword:"type",params:{type:"null"},message:"\
must be null"};e===null?e=[k]:e.push(k),i++}var r=y===i;if(l=l||r,l)i=n,e!==null&&(n?e.length=n:e=null);else{let k={instancePath:a+
"/link",schemaPath:"#/properties/link/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?
e=[k]:e.push(k),i++}}if(s.media!==void 0){let t=s.media;if(Array.isArray(t)){if(t.length>35){let l={instancePath:a+"/med\
ia",schemaPath:"#/properties/media/maxItems",keyword:"maxItems",params:{limit:35},message:"must NOT have more than 35 it\
ems"};e===null?e=[l]:e.push(l),i++}let n=t.length;for(let l=0;l<n;l++)oe(t[l],{instancePath:a+"/media/"+l,parentData:t,parentDataProperty:l,
rootData:p,dynamicAnchors:m})||(e=e===null?oe.errors:e.concat(oe.errors),i=e.length)}else{let n={instancePath:a+"/media",
schemaPath:"#/properties/media/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(
n),i++}}if(s.targets!==void 0){let t=s.targets;if(Array.isArray(t)){if(t.length>50){let l={instancePath:a+"/targets",schemaPath:"\
#/properties/targets/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 items"};e===null?
e=[l]:e.push(l),i++}let n=t.length;for(let l=0;l<n;l++)Le(t[l],{instancePath:a+"/targets/"+l,parentData:t,parentDataProperty:l,
rootData:p,dynamicAnchors:m})||(e=e===null?Le.errors:e.concat(Le.errors),i=e.length)}else{let n={instancePath:a+"/target\
s",schemaPath:"#/properties/targets/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.
push(n),i++}}if(s.social_profile_ids!==void 0){let t=s.social_profile_ids;if(Array.isArray(t)){if(t.length>50){let y={instancePath:a+
"/social_profile_ids",schemaPath:"#/properties/social_profile_ids/maxItems",keyword:"maxItems",params:{limit:50},message:"\
must NOT have more than 50 items"};e===null?e=[y]:e.push(y),i++}let n=t.length;for(let y=0;y<n;y++)$(t[y],{instancePath:a+
"/social_profile_ids/"+y,parentData:t,parentDataProperty:y,rootData:p,dynamicAnchors:m})||(e=e===null?$.errors:e.concat(
$.errors),i=e.length);let l=t.length,d;if(l>1){e:for(;l--;)for(d=l;d--;)if(hr(t[l],t[d])){let y={instancePath:a+"/social\
_profile_ids",schemaPath:"#/properties/social_profile_ids/uniqueItems",keyword:"uniqueItems",params:{i:l,j:d},message:"m\
ust NOT have duplicate items (items ## "+d+" and "+l+" are identical)"};e===null?e=[y]:e.push(y),i++;break e}}}else{let n={
instancePath:a+"/social_profile_ids",schemaPath:"#/properties/social_profile_ids/type",keyword:"type",params:{type:"arra\
y"},message:"must be array"};e===null?e=[n]:e.push(n),i++}}if(s.schedule!==void 0&&(je(s.schedule,{instancePath:a+"/sche\
dule",parentData:s,parentDataProperty:"schedule",rootData:p,dynamicAnchors:m})||(e=e===null?je.errors:e.concat(je.errors),
i=e.length)),s.labels!==void 0){let t=s.labels;if(Array.isArray(t)){if(t.length>20){let y={instancePath:a+"/labels",schemaPath:"\
#/properties/labels/maxItems",keyword:"maxItems",params:{limit:20},message:"must NOT have more than 20 items"};e===null?
e=[y]:e.push(y),i++}let n=t.length;for(let y=0;y<n;y++){let k=t[y];if(typeof k=="string"){if(P(k)>50){let w={instancePath:a+
"/labels/"+y,schemaPath:"#/properties/labels/items/maxLength",keyword:"maxLength",params:{limit:50},message:"must NOT ha\
ve more than 50 characters"};e===null?e=[w]:e.push(w),i++}if(P(k)<1){let w={instancePath:a+"/labels/"+y,schemaPath:"#/pr\
operties/labels/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[w]:e.push(w),i++}}else{let w={instancePath:a+"/labels/"+y,schemaPath:"#/properties/labels/items/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"};e===null?e=[w]:e.push(w),i++}}let l=t.length,d;if(l>1){let y={};for(;l--;){
let k=t[l];if(typeof k=="string"){if(typeof y[k]=="number"){d=y[k];let w={instancePath:a+"/labels",schemaPath:"#/propert\
ies/labels/uniqueItems",keyword:"uniqueItems",params:{i:l,j:d},message:"must NOT have duplicate items (items ## "+d+" an\
d "+l+" are identical)"};e===null?e=[w]:e.push(w),i++;break}y[k]=l}}}}else{let n={instancePath:a+"/labels",schemaPath:"#\
/properties/labels/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),i++}}if(s.
notes!==void 0){let t=s.notes;if(typeof t!="string"&&t!==null){let n={instancePath:a+"/notes",schemaPath:"#/properties/n\
otes/type",keyword:"type",params:{type:vr.properties.notes.type},message:"must be string,null"};e===null?e=[n]:e.push(n),
i++}if(typeof t=="string"&&P(t)>2e3){let n={instancePath:a+"/notes",schemaPath:"#/properties/notes/maxLength",keyword:"m\
axLength",params:{limit:2e3},message:"must NOT have more than 2000 characters"};e===null?e=[n]:e.push(n),i++}}if(s.external_ref!==
void 0){let t=s.external_ref;if(typeof t!="string"&&t!==null){let n={instancePath:a+"/external_ref",schemaPath:"#/proper\
ties/external_ref/type",keyword:"type",params:{type:vr.properties.external_ref.type},message:"must be string,null"};e===
null?e=[n]:e.push(n),i++}if(typeof t=="string"&&P(t)>200){let n={instancePath:a+"/external_ref",schemaPath:"#/properties\
/external_ref/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};e===null?
e=[n]:e.push(n),i++}}if(s.brand_id!==void 0){let t=s.brand_id;if(typeof t!="string"&&t!==null){let n={instancePath:a+"/b\
rand_id",schemaPath:"#/properties/brand_id/type",keyword:"type",params:{type:vr.properties.brand_id.type},message:"must \
be string,null"};e===null?e=[n]:e.push(n),i++}if(typeof t=="string"){if(P(t)>46){let n={instancePath:a+"/brand_id",schemaPath:"\
#/properties/brand_id/maxLength",keyword:"maxLength",params:{limit:46},message:"must NOT have more than 46 characters"};
e===null?e=[n]:e.push(n),i++}if(!an.test(t)){let n={instancePath:a+"/brand_id",schemaPath:"#/properties/brand_id/pattern",
keyword:"pattern",params:{pattern:"^brand_[a-z0-9]{1,40}$"},message:'must match pattern "^brand_[a-z0-9]{1,40}$"'};e===null?
e=[n]:e.push(n),i++}}}if(s.callback_url!==void 0){let t=s.callback_url;if(typeof t!="string"&&t!==null){let n={instancePath:a+
"/callback_url",schemaPath:"#/properties/callback_url/type",keyword:"type",params:{type:vr.properties.callback_url.type},
message:"must be string,null"};e===null?e=[n]:e.push(n),i++}if(typeof t=="string"){if(P(t)>2048){let n={instancePath:a+"\
/callback_url",schemaPath:"#/properties/callback_url/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NO\
T have more than 2048 characters"};e===null?e=[n]:e.push(n),i++}if(!ur.test(t)){let n={instancePath:a+"/callback_url",schemaPath:"\
#/properties/callback_url/pattern",keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https?:\
//"'};e===null?e=[n]:e.push(n),i++}if(!lr(t)){let n={instancePath:a+"/callback_url",schemaPath:"#/properties/callback_ur\
l/format",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[n]:e.push(n),i++}}}if(s.
allow_duplicate!==void 0&&typeof s.allow_duplicate!="boolean"){let t={instancePath:a+"/allow_duplicate",schemaPath:"#/pr\
operties/allow_duplicate/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),
i++}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[t]:e.push(t),i++}return si.errors=e,i===0}si.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var oo=ti,wm={
type:"object",properties:{mode:{type:"string",enum:["app","network","both"],default:"app"}},required:[],additionalProperties:!1};
function ti(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,
o=ti.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){s.mode===void 0&&(s.mode="app");for(let t in s)if(t!=="mode"){let n={instancePath:a,schemaPath:"#/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?
e=[n]:e.push(n),i++}let r=s.mode;if(typeof r!="string"){let t={instancePath:a+"/mode",schemaPath:"#/properties/mode/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}if(!(r==="app"||r==="networ\
k"||r==="both")){let t={instancePath:a+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues:wm.
properties.mode.enum},message:"must be equal to one of the allowed values"};e===null?e=[t]:e.push(t),i++}}else{let r={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return ti.
errors=e,i===0}ti.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var po=ii;function ii(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,
o=ii.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.scheduled_at===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
scheduled_at"},message:"must have required property 'scheduled_at'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r===
"scheduled_at"||r==="timezone")){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}s.scheduled_at!==
void 0&&(Oe(s.scheduled_at,{instancePath:a+"/scheduled_at",parentData:s,parentDataProperty:"scheduled_at",rootData:p,dynamicAnchors:m})||
(e=e===null?Oe.errors:e.concat(Oe.errors),i=e.length)),s.timezone!==void 0&&(R(s.timezone,{instancePath:a+"/timezone",parentData:s,
parentDataProperty:"timezone",rootData:p,dynamicAnchors:m})||(e=e===null?R.errors:e.concat(R.errors),i=e.length))}else{let r={
instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(
r),i++}return ii.errors=e,i===0}ii.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var mo=ai,bm={type:"object",additionalProperties:!1,
properties:{target_ids:{type:"array",minItems:1,maxItems:50,uniqueItems:!0,items:{$ref:"#/components/schemas/PostTargetI\
d"}},callback_url:{type:["string","null"],format:"uri",pattern:"^https?://",maxLength:2048}}};var qm=new RegExp("^target_[a-z0-9]{1,40}$","u");function Tr(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,
dynamicAnchors:m={}}={}){let e=null,i=0,o=Tr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s=="string"){if(P(s)>47){let r={instancePath:a,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:47},message:"\
must NOT have more than 47 characters"};e===null?e=[r]:e.push(r),i++}if(!qm.test(s)){let r={instancePath:a,schemaPath:"#\
/pattern",keyword:"pattern",params:{pattern:"^target_[a-z0-9]{1,40}$"},message:'must match pattern "^target_[a-z0-9]{1,4\
0}$"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),i++}return Tr.errors=e,i===0}Tr.evaluated={dynamicProps:!1,dynamicItems:!1};
function ai(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,
o=ai.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){for(let r in s)if(!(r==="target_ids"||r==="callback_url")){let t={instancePath:a,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[
t]:e.push(t),i++}if(s.target_ids!==void 0){let r=s.target_ids;if(Array.isArray(r)){if(r.length>50){let d={instancePath:a+
"/target_ids",schemaPath:"#/properties/target_ids/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have \
more than 50 items"};e===null?e=[d]:e.push(d),i++}if(r.length<1){let d={instancePath:a+"/target_ids",schemaPath:"#/prope\
rties/target_ids/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[d]:
e.push(d),i++}let t=r.length;for(let d=0;d<t;d++)Tr(r[d],{instancePath:a+"/target_ids/"+d,parentData:r,parentDataProperty:d,
rootData:p,dynamicAnchors:m})||(e=e===null?Tr.errors:e.concat(Tr.errors),i=e.length);let n=r.length,l;if(n>1){e:for(;n--;)
for(l=n;l--;)if(hr(r[n],r[l])){let d={instancePath:a+"/target_ids",schemaPath:"#/properties/target_ids/uniqueItems",keyword:"\
uniqueItems",params:{i:n,j:l},message:"must NOT have duplicate items (items ## "+l+" and "+n+" are identical)"};e===null?
e=[d]:e.push(d),i++;break e}}}else{let t={instancePath:a+"/target_ids",schemaPath:"#/properties/target_ids/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[t]:e.push(t),i++}}if(s.callback_url!==void 0){let r=s.callback_url;
if(typeof r!="string"&&r!==null){let t={instancePath:a+"/callback_url",schemaPath:"#/properties/callback_url/type",keyword:"\
type",params:{type:bm.properties.callback_url.type},message:"must be string,null"};e===null?e=[t]:e.push(t),i++}if(typeof r==
"string"){if(P(r)>2048){let t={instancePath:a+"/callback_url",schemaPath:"#/properties/callback_url/maxLength",keyword:"\
maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters"};e===null?e=[t]:e.push(t),i++}if(!ur.test(
r)){let t={instancePath:a+"/callback_url",schemaPath:"#/properties/callback_url/pattern",keyword:"pattern",params:{pattern:"\
^https?://"},message:'must match pattern "^https?://"'};e===null?e=[t]:e.push(t),i++}if(!lr(r)){let t={instancePath:a+"/\
callback_url",schemaPath:"#/properties/callback_url/format",keyword:"format",params:{format:"uri"},message:'must match f\
ormat "uri"'};e===null?e=[t]:e.push(t),i++}}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return ai.errors=e,i===0}ai.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var lo=ni;var xm={type:"string",enum:["api_key.deletion_warning","api_key.deleted","api_key.expiring","api_key.rotated"]};function $r(s,{
instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=$r.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s!="string"){let r={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(!(s==="api_key.d\
eletion_warning"||s==="api_key.deleted"||s==="api_key.expiring"||s==="api_key.rotated")){let r={instancePath:a,schemaPath:"\
#/enum",keyword:"enum",params:{allowedValues:xm.enum},message:"must be equal to one of the allowed values"};e===null?e=[
r]:e.push(r),i++}return $r.errors=e,i===0}$r.evaluated={dynamicProps:!1,dynamicItems:!1};function ni(s,{instancePath:a="",
parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=ni.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){s.limit===void 0&&(s.limit=20);
for(let t in s)if(!(t==="limit"||t==="cursor"||t==="type"||t==="unread"||t==="since")){let n={instancePath:a,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional p\
roperties"};e===null?e=[n]:e.push(n),i++}let r=s.limit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={
instancePath:a+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be int\
eger"};e===null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(r)){if(r>100||isNaN(r)){let t={instancePath:a+"/limi\
t",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100"};
e===null?e=[t]:e.push(t),i++}if(r<1||isNaN(r)){let t={instancePath:a+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[t]:e.push(t),i++}}if(s.cursor!==void 0){let t=s.
cursor;if(typeof t=="string"){if(P(t)>512){let n={instancePath:a+"/cursor",schemaPath:"#/properties/cursor/maxLength",keyword:"\
maxLength",params:{limit:512},message:"must NOT have more than 512 characters"};e===null?e=[n]:e.push(n),i++}if(P(t)<1){
let n={instancePath:a+"/cursor",schemaPath:"#/properties/cursor/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:a+"/cursor",schemaPath:"#\
/properties/cursor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}}if(s.
type!==void 0&&($r(s.type,{instancePath:a+"/type",parentData:s,parentDataProperty:"type",rootData:p,dynamicAnchors:m})||
(e=e===null?$r.errors:e.concat($r.errors),i=e.length)),s.unread!==void 0&&typeof s.unread!="boolean"){let t={instancePath:a+
"/unread",schemaPath:"#/properties/unread/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?
e=[t]:e.push(t),i++}if(s.since!==void 0){let t=s.since;if(typeof t=="string"){if(P(t)>35){let n={instancePath:a+"/since",
schemaPath:"#/properties/since/maxLength",keyword:"maxLength",params:{limit:35},message:"must NOT have more than 35 char\
acters"};e===null?e=[n]:e.push(n),i++}if(!ot.validate(t)){let n={instancePath:a+"/since",schemaPath:"#/properties/since/\
format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[n]:e.push(n),i++}}else{
let n={instancePath:a+"/since",schemaPath:"#/properties/since/type",keyword:"type",params:{type:"string"},message:"must \
be string"};e===null?e=[n]:e.push(n),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return ni.errors=e,i===0}ni.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var uo=oi;var Dm=new RegExp("^notification_[a-z0-9]{1,40}$","u");function Ar(s,{instancePath:a="",parentData:f,parentDataProperty:c,
rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=Ar.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),typeof s=="string"){if(P(s)>53){let r={instancePath:a,schemaPath:"#/maxLength",keyword:"maxLength",params:{
limit:53},message:"must NOT have more than 53 characters"};e===null?e=[r]:e.push(r),i++}if(!Dm.test(s)){let r={instancePath:a,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^notification_[a-z0-9]{1,40}$"},message:'must match pattern "^\
notification_[a-z0-9]{1,40}$"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}return Ar.errors=e,i===0}Ar.evaluated=
{dynamicProps:!1,dynamicItems:!1};function oi(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){
let e=null,i=0,o=oi.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){if(s.notification_id===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"notification_id"},message:"must have required property 'notification_id'"};e===null?e=[r]:e.push(r),i++}
for(let r in s)if(r!=="notification_id"){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}s.notification_id!==
void 0&&(Ar(s.notification_id,{instancePath:a+"/notification_id",parentData:s,parentDataProperty:"notification_id",rootData:p,
dynamicAnchors:m})||(e=e===null?Ar.errors:e.concat(Ar.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return oi.errors=e,i===0}oi.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var co=pi;var Nm=new RegExp("^[+ ]?[0-9(][0-9 ()./-]{3,30}$","u");function pi(s,{instancePath:a="",parentData:f,parentDataProperty:c,
rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=pi.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){s.limit===void 0&&(s.limit=20);for(let t in s)if(!(t==="limit"||
t==="cursor"||t==="email"||t==="phone"||t==="q"||t==="tag")){let n={instancePath:a,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(
n),i++}let r=s.limit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:a+"/limit",schemaPath:"\
#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),i++}
if(typeof r=="number"&&isFinite(r)){if(r>100||isNaN(r)){let t={instancePath:a+"/limit",schemaPath:"#/properties/limit/ma\
ximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100"};e===null?e=[t]:e.push(t),i++}if(r<
1||isNaN(r)){let t={instancePath:a+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"};e===null?e=[t]:e.push(t),i++}}if(s.cursor!==void 0){let t=s.cursor;if(typeof t=="st\
ring"){if(P(t)>512){let n={instancePath:a+"/cursor",schemaPath:"#/properties/cursor/maxLength",keyword:"maxLength",params:{
limit:512},message:"must NOT have more than 512 characters"};e===null?e=[n]:e.push(n),i++}if(P(t)<1){let n={instancePath:a+
"/cursor",schemaPath:"#/properties/cursor/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters"};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:a+"/cursor",schemaPath:"#/properties/cursor/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}}if(s.email!==void 0){let t=s.
email;if(typeof t=="string"){if(P(t)>254){let n={instancePath:a+"/email",schemaPath:"#/properties/email/maxLength",keyword:"\
maxLength",params:{limit:254},message:"must NOT have more than 254 characters"};e===null?e=[n]:e.push(n),i++}if(!Di.test(
t)){let n={instancePath:a+"/email",schemaPath:"#/properties/email/format",keyword:"format",params:{format:"email"},message:'\
must match format "email"'};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:a+"/email",schemaPath:"#/properties/e\
mail/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}}if(s.phone!==void 0){
let t=s.phone;if(typeof t=="string"){if(P(t)>32){let n={instancePath:a+"/phone",schemaPath:"#/properties/phone/maxLength",
keyword:"maxLength",params:{limit:32},message:"must NOT have more than 32 characters"};e===null?e=[n]:e.push(n),i++}if(!Nm.
test(t)){let n={instancePath:a+"/phone",schemaPath:"#/properties/phone/pattern",keyword:"pattern",params:{pattern:"^[+ ]\
?[0-9(][0-9 ()./-]{3,30}$"},message:'must match pattern "^[+ ]?[0-9(][0-9 ()./-]{3,30}$"'};e===null?e=[n]:e.push(n),i++}}else{
let n={instancePath:a+"/phone",schemaPath:"#/properties/phone/type",keyword:"type",params:{type:"string"},message:"must \
be string"};e===null?e=[n]:e.push(n),i++}}if(s.q!==void 0){let t=s.q;if(typeof t=="string"){if(P(t)>100){let n={instancePath:a+
"/q",schemaPath:"#/properties/q/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 c\
haracters"};e===null?e=[n]:e.push(n),i++}if(P(t)<1){let n={instancePath:a+"/q",schemaPath:"#/properties/q/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:a+
"/q",schemaPath:"#/properties/q/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),i++}}if(s.tag!==void 0){let t=s.tag;if(typeof t=="string"){if(P(t)>50){let n={instancePath:a+"/tag",schemaPath:"#/pro\
perties/tag/maxLength",keyword:"maxLength",params:{limit:50},message:"must NOT have more than 50 characters"};e===null?e=
[n]:e.push(n),i++}if(P(t)<1){let n={instancePath:a+"/tag",schemaPath:"#/properties/tag/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:a+"/tag",
schemaPath:"#/properties/tag/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[r]:e.push(r),i++}return pi.errors=e,i===0}pi.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var fo=mi,
En={type:"object",additionalProperties:!1,properties:{email:{type:"string",format:"email",maxLength:254},phone:{type:"st\
ring",pattern:"^[+]?[0-9(][0-9 ()./-]{3,30}$",maxLength:32},name:{type:["string","null"],minLength:1,maxLength:200},tags:{
$ref:"#/components/schemas/ContactTags"},custom_fields:{$ref:"#/components/schemas/CustomFieldsChange"},source:{type:["s\
tring","null"],minLength:1,maxLength:200}}},yo=new RegExp("^[+]?[0-9(][0-9 ()./-]{3,30}$","u");function Te(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,
o=Te.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),Array.isArray(s)){if(s.length>50){let t={
instancePath:a,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 items"};
e===null?e=[t]:e.push(t),i++}let r=s.length;for(let t=0;t<r;t++){let n=s[t];if(typeof n=="string"){if(P(n)>50){let l={instancePath:a+
"/"+t,schemaPath:"#/items/maxLength",keyword:"maxLength",params:{limit:50},message:"must NOT have more than 50 character\
s"};e===null?e=[l]:e.push(l),i++}if(P(n)<1){let l={instancePath:a+"/"+t,schemaPath:"#/items/minLength",keyword:"minLengt\
h",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[l]:e.push(l),i++}}else{let l={instancePath:a+
"/"+t,schemaPath:"#/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),
i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[r]:e.push(r),i++}return Te.errors=e,i===0}Te.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var Im={type:"objec\
t",maxProperties:50,propertyNames:{$ref:"#/components/schemas/CustomFieldName"},additionalProperties:{type:["string","nu\
ll"],maxLength:1e3}};var Lm=new RegExp("^[a-z][a-z0-9_]{0,49}$","u");function Er(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,
dynamicAnchors:m={}}={}){let e=null,i=0,o=Er.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s=="string"){if(P(s)>50){let r={instancePath:a,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:50},message:"\
must NOT have more than 50 characters"};e===null?e=[r]:e.push(r),i++}if(!Lm.test(s)){let r={instancePath:a,schemaPath:"#\
/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,49}$"},message:'must match pattern "^[a-z][a-z0-9_]{0,49}\
$"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),i++}return Er.errors=e,i===0}Er.evaluated={dynamicProps:!1,dynamicItems:!1};
function $e(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,
o=$e.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(Object.keys(s).length>50){let t={instancePath:a,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit:50},
message:"must NOT have more than 50 properties"};e===null?e=[t]:e.push(t),i++}for(let t in s){let n=i;Er(t,{instancePath:a,
parentData:s,parentDataProperty:c,rootData:p,dynamicAnchors:m})||(e=e===null?Er.errors:e.concat(Er.errors),i=e.length);var r=n===
i;if(!r){let l={instancePath:a,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:t},message:"pro\
perty name must be valid"};e===null?e=[l]:e.push(l),i++}}for(let t in s){let n=s[t];if(typeof n!="string"&&n!==null){let l={
instancePath:a+"/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{
type:Im.additionalProperties.type},message:"must be string,null"};e===null?e=[l]:e.push(l),i++}if(typeof n=="string"&&P(
n)>1e3){let l={instancePath:a+"/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/maxLength",
keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than 1000 characters"};e===null?e=[l]:e.push(l),i++}}}else{
let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:
e.push(t),i++}return $e.errors=e,i===0}$e.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function mi(s,{instancePath:a="",
parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=mi.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(!(r==="ema\
il"||r==="phone"||r==="name"||r==="tags"||r==="custom_fields"||r==="source")){let t={instancePath:a,schemaPath:"#/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional propertie\
s"};e===null?e=[t]:e.push(t),i++}if(s.email!==void 0){let r=s.email;if(typeof r=="string"){if(P(r)>254){let t={instancePath:a+
"/email",schemaPath:"#/properties/email/maxLength",keyword:"maxLength",params:{limit:254},message:"must NOT have more th\
an 254 characters"};e===null?e=[t]:e.push(t),i++}if(!Di.test(r)){let t={instancePath:a+"/email",schemaPath:"#/properties\
/email/format",keyword:"format",params:{format:"email"},message:'must match format "email"'};e===null?e=[t]:e.push(t),i++}}else{
let t={instancePath:a+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type:"string"},message:"must \
be string"};e===null?e=[t]:e.push(t),i++}}if(s.phone!==void 0){let r=s.phone;if(typeof r=="string"){if(P(r)>32){let t={instancePath:a+
"/phone",schemaPath:"#/properties/phone/maxLength",keyword:"maxLength",params:{limit:32},message:"must NOT have more tha\
n 32 characters"};e===null?e=[t]:e.push(t),i++}if(!yo.test(r)){let t={instancePath:a+"/phone",schemaPath:"#/properties/p\
hone/pattern",keyword:"pattern",params:{pattern:"^[+]?[0-9(][0-9 ()./-]{3,30}$"},message:'must match pattern "^[+]?[0-9(\
][0-9 ()./-]{3,30}$"'};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/phone",schemaPath:"#/properties/phone/\
type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}if(s.name!==void 0){
let r=s.name;if(typeof r!="string"&&r!==null){let t={instancePath:a+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:En.properties.name.type},message:"must be string,null"};e===null?e=[t]:e.push(t),i++}if(typeof r=="st\
ring"){if(P(r)>200){let t={instancePath:a+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:200},
message:"must NOT have more than 200 characters"};e===null?e=[t]:e.push(t),i++}if(P(r)<1){let t={instancePath:a+"/name",
schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 charac\
ters"};e===null?e=[t]:e.push(t),i++}}}if(s.tags!==void 0&&(Te(s.tags,{instancePath:a+"/tags",parentData:s,parentDataProperty:"\
tags",rootData:p,dynamicAnchors:m})||(e=e===null?Te.errors:e.concat(Te.errors),i=e.length)),s.custom_fields!==void 0&&($e(
s.custom_fields,{instancePath:a+"/custom_fields",parentData:s,parentDataProperty:"custom_fields",rootData:p,dynamicAnchors:m})||
(e=e===null?$e.errors:e.concat($e.errors),i=e.length)),s.source!==void 0){let r=s.source;if(typeof r!="string"&&r!==null){
let t={instancePath:a+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type:En.properties.source.type},
message:"must be string,null"};e===null?e=[t]:e.push(t),i++}if(typeof r=="string"){if(P(r)>200){let t={instancePath:a+"/\
source",schemaPath:"#/properties/source/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more th\
an 200 characters"};e===null?e=[t]:e.push(t),i++}if(P(r)<1){let t={instancePath:a+"/source",schemaPath:"#/properties/sou\
rce/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(
t),i++}}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[r]:e.push(r),i++}return mi.errors=e,i===0}mi.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ti=li;var Om=new RegExp("^contact_[a-z0-9]{1,40}$","u");function Ae(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,
dynamicAnchors:m={}}={}){let e=null,i=0,o=Ae.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s=="string"){if(P(s)>48){let r={instancePath:a,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:48},message:"\
must NOT have more than 48 characters"};e===null?e=[r]:e.push(r),i++}if(!Om.test(s)){let r={instancePath:a,schemaPath:"#\
/pattern",keyword:"pattern",params:{pattern:"^contact_[a-z0-9]{1,40}$"},message:'must match pattern "^contact_[a-z0-9]{1\
,40}$"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[r]:e.push(r),i++}return Ae.errors=e,i===0}Ae.evaluated={dynamicProps:!1,dynamicItems:!1};
function li(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,
o=li.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.contact_id===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
contact_id"},message:"must have required property 'contact_id'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(r!=="con\
tact_id"){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}s.contact_id!==void 0&&(Ae(s.contact_id,{instancePath:a+
"/contact_id",parentData:s,parentDataProperty:"contact_id",rootData:p,dynamicAnchors:m})||(e=e===null?Ae.errors:e.concat(
Ae.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[r]:e.push(r),i++}return li.errors=e,i===0}li.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var ho=ui,gt={type:"object",additionalProperties:!1,minProperties:1,properties:{email:{type:["string","null"],format:"em\
ail",maxLength:254},phone:{type:["string","null"],pattern:"^[+]?[0-9(][0-9 ()./-]{3,30}$",maxLength:32},name:{type:["str\
ing","null"],minLength:1,maxLength:200},tags:{$ref:"#/components/schemas/ContactTags"},custom_fields:{$ref:"#/components\
/schemas/CustomFieldsChange"},source:{type:["string","null"],minLength:1,maxLength:200}}};function ui(s,{instancePath:a="",
parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=ui.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(Object.keys(s).length<1){
let r={instancePath:a,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1},message:"must NOT have fewer\
 than 1 properties"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="email"||r==="phone"||r==="name"||r==="tags"||
r==="custom_fields"||r==="source")){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}if(s.email!==
void 0){let r=s.email;if(typeof r!="string"&&r!==null){let t={instancePath:a+"/email",schemaPath:"#/properties/email/typ\
e",keyword:"type",params:{type:gt.properties.email.type},message:"must be string,null"};e===null?e=[t]:e.push(t),i++}if(typeof r==
"string"){if(P(r)>254){let t={instancePath:a+"/email",schemaPath:"#/properties/email/maxLength",keyword:"maxLength",params:{
limit:254},message:"must NOT have more than 254 characters"};e===null?e=[t]:e.push(t),i++}if(!Di.test(r)){let t={instancePath:a+
"/email",schemaPath:"#/properties/email/format",keyword:"format",params:{format:"email"},message:'must match format "ema\
il"'};e===null?e=[t]:e.push(t),i++}}}if(s.phone!==void 0){let r=s.phone;if(typeof r!="string"&&r!==null){let t={instancePath:a+
"/phone",schemaPath:"#/properties/phone/type",keyword:"type",params:{type:gt.properties.phone.type},message:"must be str\
ing,null"};e===null?e=[t]:e.push(t),i++}if(typeof r=="string"){if(P(r)>32){let t={instancePath:a+"/phone",schemaPath:"#/\
properties/phone/maxLength",keyword:"maxLength",params:{limit:32},message:"must NOT have more than 32 characters"};e===null?
e=[t]:e.push(t),i++}if(!yo.test(r)){let t={instancePath:a+"/phone",schemaPath:"#/properties/phone/pattern",keyword:"patt\
ern",params:{pattern:"^[+]?[0-9(][0-9 ()./-]{3,30}$"},message:'must match pattern "^[+]?[0-9(][0-9 ()./-]{3,30}$"'};e===
null?e=[t]:e.push(t),i++}}}if(s.name!==void 0){let r=s.name;if(typeof r!="string"&&r!==null){let t={instancePath:a+"/nam\
e",schemaPath:"#/properties/name/type",keyword:"type",params:{type:gt.properties.name.type},message:"must be string,null"};
e===null?e=[t]:e.push(t),i++}if(typeof r=="string"){if(P(r)>200){let t={instancePath:a+"/name",schemaPath:"#/properties/\
name/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};e===null?e=[t]:
e.push(t),i++}if(P(r)<1){let t={instancePath:a+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),i++}}}if(s.tags!==void 0&&(Te(s.tags,
{instancePath:a+"/tags",parentData:s,parentDataProperty:"tags",rootData:p,dynamicAnchors:m})||(e=e===null?Te.errors:e.concat(
Te.errors),i=e.length)),s.custom_fields!==void 0&&($e(s.custom_fields,{instancePath:a+"/custom_fields",parentData:s,parentDataProperty:"\
custom_fields",rootData:p,dynamicAnchors:m})||(e=e===null?$e.errors:e.concat($e.errors),i=e.length)),s.source!==void 0){
let r=s.source;if(typeof r!="string"&&r!==null){let t={instancePath:a+"/source",schemaPath:"#/properties/source/type",keyword:"\
type",params:{type:gt.properties.source.type},message:"must be string,null"};e===null?e=[t]:e.push(t),i++}if(typeof r=="\
string"){if(P(r)>200){let t={instancePath:a+"/source",schemaPath:"#/properties/source/maxLength",keyword:"maxLength",params:{
limit:200},message:"must NOT have more than 200 characters"};e===null?e=[t]:e.push(t),i++}if(P(r)<1){let t={instancePath:a+
"/source",schemaPath:"#/properties/source/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters"};e===null?e=[t]:e.push(t),i++}}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return ui.errors=e,i===0}ui.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var go=di;var jm={type:"string",enum:["draft","published"]};function zr(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,
dynamicAnchors:m={}}={}){let e=null,i=0,o=zr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s!="string"){let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[r]:e.push(r),i++}if(!(s==="draft"||s==="published")){let r={instancePath:a,schemaPath:"#/enum",keyword:"\
enum",params:{allowedValues:jm.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),i++}
return zr.errors=e,i===0}zr.evaluated={dynamicProps:!1,dynamicItems:!1};function di(s,{instancePath:a="",parentData:f,parentDataProperty:c,
rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=di.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){s.limit===void 0&&(s.limit=20);for(let t in s)if(!(t==="limit"||
t==="cursor"||t==="status")){let n={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}let r=s.limit;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:a+"/limit",schemaPath:"#/properties/limit/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(r)){
if(r>100||isNaN(r)){let t={instancePath:a+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:100},message:"must be <= 100"};e===null?e=[t]:e.push(t),i++}if(r<1||isNaN(r)){let t={instancePath:a+"/limit",schemaPath:"\
#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[t]:e.
push(t),i++}}if(s.cursor!==void 0){let t=s.cursor;if(typeof t=="string"){if(P(t)>512){let n={instancePath:a+"/cursor",schemaPath:"\
#/properties/cursor/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 characters"};
e===null?e=[n]:e.push(n),i++}if(P(t)<1){let n={instancePath:a+"/cursor",schemaPath:"#/properties/cursor/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:a+
"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[n]:e.push(n),i++}}s.status!==void 0&&(zr(s.status,{instancePath:a+"/status",parentData:s,parentDataProperty:"status",
rootData:p,dynamicAnchors:m})||(e=e===null?zr.errors:e.concat(zr.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return di.errors=e,
i===0}di.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var on=ci;var Tm=new RegExp("^workflow_[a-z0-9]{1,40}$","u");function Rr(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,
dynamicAnchors:m={}}={}){let e=null,i=0,o=Rr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s=="string"){if(P(s)>49){let r={instancePath:a,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:49},message:"\
must NOT have more than 49 characters"};e===null?e=[r]:e.push(r),i++}if(!Tm.test(s)){let r={instancePath:a,schemaPath:"#\
/pattern",keyword:"pattern",params:{pattern:"^workflow_[a-z0-9]{1,40}$"},message:'must match pattern "^workflow_[a-z0-9]\
{1,40}$"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[r]:e.push(r),i++}return Rr.errors=e,i===0}Rr.evaluated={dynamicProps:!1,dynamicItems:!1};
function ci(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,
o=ci.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.workflow_id===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
workflow_id"},message:"must have required property 'workflow_id'"};e===null?e=[r]:e.push(r),i++}if(s.contact_id===void 0){
let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"contact_id"},message:"must hav\
e required property 'contact_id'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="workflow_id"||r==="contact_id")){
let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}s.workflow_id!==void 0&&(Rr(s.workflow_id,{instancePath:a+
"/workflow_id",parentData:s,parentDataProperty:"workflow_id",rootData:p,dynamicAnchors:m})||(e=e===null?Rr.errors:e.concat(
Rr.errors),i=e.length)),s.contact_id!==void 0&&(Ae(s.contact_id,{instancePath:a+"/contact_id",parentData:s,parentDataProperty:"\
contact_id",rootData:p,dynamicAnchors:m})||(e=e===null?Ae.errors:e.concat(Ae.errors),i=e.length))}else{let r={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return ci.
errors=e,i===0}ci.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Po=fi,$m={type:"object",additionalProperties:!1,
properties:{event_start_at:{type:["string","null"],format:"date-time",maxLength:35}}};function fi(s,{instancePath:a="",parentData:f,
parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=fi.evaluated;if(o.dynamicProps&&(o.props=void 0),
o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(r!=="event_start_at"){let t={
instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}if(s.event_start_at!==void 0){let r=s.event_start_at;
if(typeof r!="string"&&r!==null){let t={instancePath:a+"/event_start_at",schemaPath:"#/properties/event_start_at/type",keyword:"\
type",params:{type:$m.properties.event_start_at.type},message:"must be string,null"};e===null?e=[t]:e.push(t),i++}if(typeof r==
"string"){if(P(r)>35){let t={instancePath:a+"/event_start_at",schemaPath:"#/properties/event_start_at/maxLength",keyword:"\
maxLength",params:{limit:35},message:"must NOT have more than 35 characters"};e===null?e=[t]:e.push(t),i++}if(!ot.validate(
r)){let t={instancePath:a+"/event_start_at",schemaPath:"#/properties/event_start_at/format",keyword:"format",params:{format:"\
date-time"},message:'must match format "date-time"'};e===null?e=[t]:e.push(t),i++}}}}else{let r={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return fi.errors=e,
i===0}fi.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var vo=yi;function yi(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,
o=yi.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.name===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},
message:"must have required property 'name'"};e===null?e=[r]:e.push(r),i++}if(s.redirect_to===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"redirect_to"},message:"must have required property '\
redirect_to'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="name"||r==="redirect_to")){let t={instancePath:a,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional p\
roperties"};e===null?e=[t]:e.push(t),i++}if(s.name!==void 0){let r=s.name;if(typeof r=="string"){if(P(r)>100){let t={instancePath:a+
"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than\
 100 characters"};e===null?e=[t]:e.push(t),i++}if(P(r)<1){let t={instancePath:a+"/name",schemaPath:"#/properties/name/mi\
nLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),
i++}}else{let t={instancePath:a+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),i++}}if(s.redirect_to!==void 0){let r=s.redirect_to;if(typeof r=="string"){if(P(
r)>2048){let t={instancePath:a+"/redirect_to",schemaPath:"#/properties/redirect_to/maxLength",keyword:"maxLength",params:{
limit:2048},message:"must NOT have more than 2048 characters"};e===null?e=[t]:e.push(t),i++}if(!ur.test(r)){let t={instancePath:a+
"/redirect_to",schemaPath:"#/properties/redirect_to/pattern",keyword:"pattern",params:{pattern:"^https?://"},message:'mu\
st match pattern "^https?://"'};e===null?e=[t]:e.push(t),i++}if(!lr(r)){let t={instancePath:a+"/redirect_to",schemaPath:"\
#/properties/redirect_to/format",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[t]:
e.push(t),i++}}else{let t={instancePath:a+"/redirect_to",schemaPath:"#/properties/redirect_to/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return yi.errors=e,i===0}yi.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var mt=hi;var Am=new RegExp("^link_[a-z0-9]{1,40}$","u");function Fr(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,
dynamicAnchors:m={}}={}){let e=null,i=0,o=Fr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s=="string"){if(P(s)>45){let r={instancePath:a,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:45},message:"\
must NOT have more than 45 characters"};e===null?e=[r]:e.push(r),i++}if(!Am.test(s)){let r={instancePath:a,schemaPath:"#\
/pattern",keyword:"pattern",params:{pattern:"^link_[a-z0-9]{1,40}$"},message:'must match pattern "^link_[a-z0-9]{1,40}$"'};
e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),i++}return Fr.errors=e,i===0}Fr.evaluated={dynamicProps:!1,dynamicItems:!1};function hi(s,{
instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=hi.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.link_id===
void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"link_id"},message:"mus\
t have required property 'link_id'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(r!=="link_id"){let t={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have \
additional properties"};e===null?e=[t]:e.push(t),i++}s.link_id!==void 0&&(Fr(s.link_id,{instancePath:a+"/link_id",parentData:s,
parentDataProperty:"link_id",rootData:p,dynamicAnchors:m})||(e=e===null?Fr.errors:e.concat(Fr.errors),i=e.length))}else{
let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),i++}return hi.errors=e,i===0}hi.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ko=gi;function gi(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,
o=gi.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(Object.keys(s).length<1){let r={instancePath:a,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1},
message:"must NOT have fewer than 1 properties"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="name"||r==="redir\
ect_to")){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}if(s.name!==void 0){let r=s.name;if(typeof r==
"string"){if(P(r)>100){let t={instancePath:a+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{
limit:100},message:"must NOT have more than 100 characters"};e===null?e=[t]:e.push(t),i++}if(P(r)<1){let t={instancePath:a+
"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than \
1 characters"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}if(s.redirect_to!==void 0){let r=s.
redirect_to;if(typeof r=="string"){if(P(r)>2048){let t={instancePath:a+"/redirect_to",schemaPath:"#/properties/redirect_\
to/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters"};e===null?e=[t]:
e.push(t),i++}if(!ur.test(r)){let t={instancePath:a+"/redirect_to",schemaPath:"#/properties/redirect_to/pattern",keyword:"\
pattern",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[t]:e.push(t),i++}if(!lr(r)){
let t={instancePath:a+"/redirect_to",schemaPath:"#/properties/redirect_to/format",keyword:"format",params:{format:"uri"},
message:'must match format "uri"'};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/redirect_to",schemaPath:"#\
/properties/redirect_to/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}}else{
let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),i++}return gi.errors=e,i===0}gi.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var _o=Pi;function Pi(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,
o=Pi.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){s.limit===void 0&&(s.limit=20);for(let t in s)if(!(t==="limit"||t==="cursor"||t==="start_date"||t==="end_date")){let n={
instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}let r=s.limit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))){let t={instancePath:a+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integ\
er"},message:"must be integer"};e===null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(r)){if(r>100||isNaN(r)){let t={
instancePath:a+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"\
must be <= 100"};e===null?e=[t]:e.push(t),i++}if(r<1||isNaN(r)){let t={instancePath:a+"/limit",schemaPath:"#/properties/\
limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[t]:e.push(t),i++}}
if(s.cursor!==void 0){let t=s.cursor;if(typeof t=="string"){if(P(t)>512){let n={instancePath:a+"/cursor",schemaPath:"#/p\
roperties/cursor/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 characters"};e===
null?e=[n]:e.push(n),i++}if(P(t)<1){let n={instancePath:a+"/cursor",schemaPath:"#/properties/cursor/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:a+
"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[n]:e.push(n),i++}}if(s.start_date!==void 0){let t=s.start_date;if(typeof t=="string"){if(P(t)>64){let n={instancePath:a+
"/start_date",schemaPath:"#/properties/start_date/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT hav\
e more than 64 characters"};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:a+"/start_date",schemaPath:"#/propert\
ies/start_date/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}}if(s.
end_date!==void 0){let t=s.end_date;if(typeof t=="string"){if(P(t)>64){let n={instancePath:a+"/end_date",schemaPath:"#/p\
roperties/end_date/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};e===
null?e=[n]:e.push(n),i++}}else{let n={instancePath:a+"/end_date",schemaPath:"#/properties/end_date/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}}}else{let r={instancePath:a,schemaPath:"#\
/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Pi.errors=e,i===
0}Pi.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var wo=vi;var Em={type:"string",enum:["form","survey"]};function Cr(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,
dynamicAnchors:m={}}={}){let e=null,i=0,o=Cr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s!="string"){let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[r]:e.push(r),i++}if(!(s==="form"||s==="survey")){let r={instancePath:a,schemaPath:"#/enum",keyword:"en\
um",params:{allowedValues:Em.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),i++}return Cr.
errors=e,i===0}Cr.evaluated={dynamicProps:!1,dynamicItems:!1};function vi(s,{instancePath:a="",parentData:f,parentDataProperty:c,
rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=vi.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){s.limit===void 0&&(s.limit=20);for(let t in s)if(!(t==="limit"||
t==="cursor"||t==="type")){let n={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}let r=s.limit;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:a+"/limit",schemaPath:"#/properties/limit/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(r)){
if(r>100||isNaN(r)){let t={instancePath:a+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:100},message:"must be <= 100"};e===null?e=[t]:e.push(t),i++}if(r<1||isNaN(r)){let t={instancePath:a+"/limit",schemaPath:"\
#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[t]:e.
push(t),i++}}if(s.cursor!==void 0){let t=s.cursor;if(typeof t=="string"){if(P(t)>512){let n={instancePath:a+"/cursor",schemaPath:"\
#/properties/cursor/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 characters"};
e===null?e=[n]:e.push(n),i++}if(P(t)<1){let n={instancePath:a+"/cursor",schemaPath:"#/properties/cursor/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:a+
"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[n]:e.push(n),i++}}s.type!==void 0&&(Cr(s.type,{instancePath:a+"/type",parentData:s,parentDataProperty:"type",rootData:p,
dynamicAnchors:m})||(e=e===null?Cr.errors:e.concat(Cr.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return vi.errors=e,i===0}vi.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var bo=ki;var zm=new RegExp("^form_[a-z0-9]{1,40}$","u");function Sr(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,
dynamicAnchors:m={}}={}){let e=null,i=0,o=Sr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s=="string"){if(P(s)>45){let r={instancePath:a,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:45},message:"\
must NOT have more than 45 characters"};e===null?e=[r]:e.push(r),i++}if(!zm.test(s)){let r={instancePath:a,schemaPath:"#\
/pattern",keyword:"pattern",params:{pattern:"^form_[a-z0-9]{1,40}$"},message:'must match pattern "^form_[a-z0-9]{1,40}$"'};
e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),i++}return Sr.errors=e,i===0}Sr.evaluated={dynamicProps:!1,dynamicItems:!1};function ki(s,{
instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=ki.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.form_id===
void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"form_id"},message:"mus\
t have required property 'form_id'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(r!=="form_id"){let t={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have \
additional properties"};e===null?e=[t]:e.push(t),i++}s.form_id!==void 0&&(Sr(s.form_id,{instancePath:a+"/form_id",parentData:s,
parentDataProperty:"form_id",rootData:p,dynamicAnchors:m})||(e=e===null?Sr.errors:e.concat(Sr.errors),i=e.length))}else{
let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),i++}return ki.errors=e,i===0}ki.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var qo=_i;function _i(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,
o=_i.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){s.limit===void 0&&(s.limit=20);for(let t in s)if(!(t==="limit"||t==="cursor"||t==="start_date"||t==="end_date"||t===
"q")){let n={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}let r=s.limit;if(!(typeof r=="number"&&!(r%1)&&
!isNaN(r)&&isFinite(r))){let t={instancePath:a+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};e===null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(r)){if(r>100||isNaN(r)){
let t={instancePath:a+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},
message:"must be <= 100"};e===null?e=[t]:e.push(t),i++}if(r<1||isNaN(r)){let t={instancePath:a+"/limit",schemaPath:"#/pr\
operties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[t]:e.push(
t),i++}}if(s.cursor!==void 0){let t=s.cursor;if(typeof t=="string"){if(P(t)>512){let n={instancePath:a+"/cursor",schemaPath:"\
#/properties/cursor/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 characters"};
e===null?e=[n]:e.push(n),i++}if(P(t)<1){let n={instancePath:a+"/cursor",schemaPath:"#/properties/cursor/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:a+
"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[n]:e.push(n),i++}}if(s.start_date!==void 0){let t=s.start_date;if(typeof t=="string"){if(P(t)>64){let n={instancePath:a+
"/start_date",schemaPath:"#/properties/start_date/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT hav\
e more than 64 characters"};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:a+"/start_date",schemaPath:"#/propert\
ies/start_date/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}}if(s.
end_date!==void 0){let t=s.end_date;if(typeof t=="string"){if(P(t)>64){let n={instancePath:a+"/end_date",schemaPath:"#/p\
roperties/end_date/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};e===
null?e=[n]:e.push(n),i++}}else{let n={instancePath:a+"/end_date",schemaPath:"#/properties/end_date/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}}if(s.q!==void 0){let t=s.q;if(typeof t=="\
string"){if(P(t)>100){let n={instancePath:a+"/q",schemaPath:"#/properties/q/maxLength",keyword:"maxLength",params:{limit:100},
message:"must NOT have more than 100 characters"};e===null?e=[n]:e.push(n),i++}if(P(t)<1){let n={instancePath:a+"/q",schemaPath:"\
#/properties/q/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?
e=[n]:e.push(n),i++}}else{let n={instancePath:a+"/q",schemaPath:"#/properties/q/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[n]:e.push(n),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return _i.errors=e,i===0}_i.evaluated={
props:!0,dynamicProps:!1,dynamicItems:!1};var xo=wi;var Rm={type:"string",enum:["post.published","post.partial","post.failed","api_key.created","api_key.rotated","api_key.r\
evoked","api_key.expiring","api_key.deletion_warning","api_key.deleted","contact.created","workflow.enrolled","trigger_l\
ink.clicked","form.submitted","webhook.test"]};function pe(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,
dynamicAnchors:m={}}={}){let e=null,i=0,o=pe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s!="string"){let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[r]:e.push(r),i++}if(!(s==="post.published"||s==="post.partial"||s==="post.failed"||s==="api_key.create\
d"||s==="api_key.rotated"||s==="api_key.revoked"||s==="api_key.expiring"||s==="api_key.deletion_warning"||s==="api_key.d\
eleted"||s==="contact.created"||s==="workflow.enrolled"||s==="trigger_link.clicked"||s==="form.submitted"||s==="webhook.\
test")){let r={instancePath:a,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Rm.enum},message:"must be equal t\
o one of the allowed values"};e===null?e=[r]:e.push(r),i++}return pe.errors=e,i===0}pe.evaluated={dynamicProps:!1,dynamicItems:!1};
function wi(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,
o=wi.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){s.limit===void 0&&(s.limit=20);for(let t in s)if(!(t==="limit"||t==="cursor"||t==="event")){let n={instancePath:a,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional p\
roperties"};e===null?e=[n]:e.push(n),i++}let r=s.limit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={
instancePath:a+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be int\
eger"};e===null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(r)){if(r>100||isNaN(r)){let t={instancePath:a+"/limi\
t",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100"};
e===null?e=[t]:e.push(t),i++}if(r<1||isNaN(r)){let t={instancePath:a+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[t]:e.push(t),i++}}if(s.cursor!==void 0){let t=s.
cursor;if(typeof t=="string"){if(P(t)>512){let n={instancePath:a+"/cursor",schemaPath:"#/properties/cursor/maxLength",keyword:"\
maxLength",params:{limit:512},message:"must NOT have more than 512 characters"};e===null?e=[n]:e.push(n),i++}if(P(t)<1){
let n={instancePath:a+"/cursor",schemaPath:"#/properties/cursor/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:a+"/cursor",schemaPath:"#\
/properties/cursor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}}s.
event!==void 0&&(pe(s.event,{instancePath:a+"/event",parentData:s,parentDataProperty:"event",rootData:p,dynamicAnchors:m})||
(e=e===null?pe.errors:e.concat(pe.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return wi.errors=e,i===0}wi.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Do=bi,Fm={type:"object",additionalProperties:!1,required:["url","events"],properties:{url:{type:"st\
ring",format:"uri",pattern:"^https?://",maxLength:2048},events:{type:"array",minItems:1,maxItems:50,uniqueItems:!0,items:{
$ref:"#/components/schemas/EventType"}},connection_ids:{type:"array",maxItems:100,uniqueItems:!0,items:{$ref:"#/componen\
ts/schemas/ConnectionId"}},name:{type:["string","null"],maxLength:100}}};function bi(s,{instancePath:a="",parentData:f,parentDataProperty:c,
rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=bi.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.url===void 0){let r={instancePath:a,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'"};e===null?e=[r]:e.push(
r),i++}if(s.events===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"e\
vents"},message:"must have required property 'events'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="url"||r===
"events"||r==="connection_ids"||r==="name")){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}
if(s.url!==void 0){let r=s.url;if(typeof r=="string"){if(P(r)>2048){let t={instancePath:a+"/url",schemaPath:"#/propertie\
s/url/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters"};e===null?e=[
t]:e.push(t),i++}if(!ur.test(r)){let t={instancePath:a+"/url",schemaPath:"#/properties/url/pattern",keyword:"pattern",params:{
pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[t]:e.push(t),i++}if(!lr(r)){let t={instancePath:a+
"/url",schemaPath:"#/properties/url/format",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===
null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}if(s.events!==void 0){let r=s.events;if(Array.isArray(r)){
if(r.length>50){let d={instancePath:a+"/events",schemaPath:"#/properties/events/maxItems",keyword:"maxItems",params:{limit:50},
message:"must NOT have more than 50 items"};e===null?e=[d]:e.push(d),i++}if(r.length<1){let d={instancePath:a+"/events",
schemaPath:"#/properties/events/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};
e===null?e=[d]:e.push(d),i++}let t=r.length;for(let d=0;d<t;d++)pe(r[d],{instancePath:a+"/events/"+d,parentData:r,parentDataProperty:d,
rootData:p,dynamicAnchors:m})||(e=e===null?pe.errors:e.concat(pe.errors),i=e.length);let n=r.length,l;if(n>1){e:for(;n--;)
for(l=n;l--;)if(hr(r[n],r[l])){let d={instancePath:a+"/events",schemaPath:"#/properties/events/uniqueItems",keyword:"uni\
queItems",params:{i:n,j:l},message:"must NOT have duplicate items (items ## "+l+" and "+n+" are identical)"};e===null?e=
[d]:e.push(d),i++;break e}}}else{let t={instancePath:a+"/events",schemaPath:"#/properties/events/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[t]:e.push(t),i++}}if(s.connection_ids!==void 0){let r=s.connection_ids;
if(Array.isArray(r)){if(r.length>100){let d={instancePath:a+"/connection_ids",schemaPath:"#/properties/connection_ids/ma\
xItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 items"};e===null?e=[d]:e.push(d),i++}
let t=r.length;for(let d=0;d<t;d++)$(r[d],{instancePath:a+"/connection_ids/"+d,parentData:r,parentDataProperty:d,rootData:p,
dynamicAnchors:m})||(e=e===null?$.errors:e.concat($.errors),i=e.length);let n=r.length,l;if(n>1){e:for(;n--;)for(l=n;l--;)
if(hr(r[n],r[l])){let d={instancePath:a+"/connection_ids",schemaPath:"#/properties/connection_ids/uniqueItems",keyword:"\
uniqueItems",params:{i:n,j:l},message:"must NOT have duplicate items (items ## "+l+" and "+n+" are identical)"};e===null?
e=[d]:e.push(d),i++;break e}}}else{let t={instancePath:a+"/connection_ids",schemaPath:"#/properties/connection_ids/type",
keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[t]:e.push(t),i++}}if(s.name!==void 0){let r=s.
name;if(typeof r!="string"&&r!==null){let t={instancePath:a+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:Fm.properties.name.type},message:"must be string,null"};e===null?e=[t]:e.push(t),i++}if(typeof r=="string"&&P(r)>100){
let t={instancePath:a+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:100},message:"m\
ust NOT have more than 100 characters"};e===null?e=[t]:e.push(t),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return bi.errors=e,i===0}bi.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var pn=qi;var Cm=new RegExp("^webhook_[a-z0-9]{1,40}$","u");function Zr(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,
dynamicAnchors:m={}}={}){let e=null,i=0,o=Zr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s=="string"){if(P(s)>48){let r={instancePath:a,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:48},message:"\
must NOT have more than 48 characters"};e===null?e=[r]:e.push(r),i++}if(!Cm.test(s)){let r={instancePath:a,schemaPath:"#\
/pattern",keyword:"pattern",params:{pattern:"^webhook_[a-z0-9]{1,40}$"},message:'must match pattern "^webhook_[a-z0-9]{1\
,40}$"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[r]:e.push(r),i++}return Zr.errors=e,i===0}Zr.evaluated={dynamicProps:!1,dynamicItems:!1};
function qi(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,
o=qi.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.webhook_id===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
webhook_id"},message:"must have required property 'webhook_id'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(r!=="web\
hook_id"){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}s.webhook_id!==void 0&&(Zr(s.webhook_id,{instancePath:a+
"/webhook_id",parentData:s,parentDataProperty:"webhook_id",rootData:p,dynamicAnchors:m})||(e=e===null?Zr.errors:e.concat(
Zr.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[r]:e.push(r),i++}return qi.errors=e,i===0}qi.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var No=xi;function xi(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,
o=xi.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){s.event===void 0&&(s.event="webhook.test");for(let r in s)if(r!=="event"){let t={instancePath:a,schemaPath:"#/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional propertie\
s"};e===null?e=[t]:e.push(t),i++}pe(s.event,{instancePath:a+"/event",parentData:s,parentDataProperty:"event",rootData:p,
dynamicAnchors:m})||(e=e===null?pe.errors:e.concat(pe.errors),i=e.length)}else{let r={instancePath:a,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return xi.errors=e,i===0}xi.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ro=Fi;function v(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=v.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s!="boolean"){let r={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(s!==
!0){let r={instancePath:a,schemaPath:"#/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to consta\
nt"};e===null?e=[r]:e.push(r),i++}return v.errors=e,i===0}v.evaluated={dynamicProps:!1,dynamicItems:!1};var h=Ma().default,Zm=new RegExp("^sess_[0-9a-f]{64}$","u");var T=yr().fullFormats["date-time"];function g(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){
let e=null,i=0,o=g.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s=="string"){if(h(
s)>35){let r={instancePath:a,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:35},message:"must NOT have more \
than 35 characters"};e===null?e=[r]:e.push(r),i++}if(!T.validate(s)){let r={instancePath:a,schemaPath:"#/format",keyword:"\
format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}return g.
errors=e,i===0}g.evaluated={dynamicProps:!1,dynamicItems:!1};var Vm=new RegExp("^member_[a-z0-9]{1,40}$","u");function Mr(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,
dynamicAnchors:m={}}={}){let e=null,i=0,o=Mr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s=="string"){if(h(s)>47){let r={instancePath:a,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:47},message:"\
must NOT have more than 47 characters"};e===null?e=[r]:e.push(r),i++}if(!Vm.test(s)){let r={instancePath:a,schemaPath:"#\
/pattern",keyword:"pattern",params:{pattern:"^member_[a-z0-9]{1,40}$"},message:'must match pattern "^member_[a-z0-9]{1,4\
0}$"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),i++}return Mr.errors=e,i===0}Mr.evaluated={dynamicProps:!1,dynamicItems:!1};
var Wm={type:"string",enum:["member","admin","account_admin"]};function Ze(s,{instancePath:a="",parentData:f,parentDataProperty:c,
rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=Ze.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),typeof s!="string"){let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),i++}if(!(s==="member"||s==="admin"||s==="account_admin")){let r={instancePath:a,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Wm.enum},message:"must be equal to one of the allowed values"};
e===null?e=[r]:e.push(r),i++}return Ze.errors=e,i===0}Ze.evaluated={dynamicProps:!1,dynamicItems:!1};var ft=/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
function X(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=X.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){
if(s.id===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[r]:e.push(r),i++}if(s.name===void 0){let r={instancePath:a,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[r]:
e.push(r),i++}if(s.email===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
email"},message:"must have required property 'email'"};e===null?e=[r]:e.push(r),i++}if(s.role===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"role"},message:"must have required property 'role'"};
e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="id"||r==="name"||r==="email"||r==="role")){let t={instancePath:a,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional p\
roperties"};e===null?e=[t]:e.push(t),i++}if(s.id!==void 0&&(Mr(s.id,{instancePath:a+"/id",parentData:s,parentDataProperty:"\
id",rootData:p,dynamicAnchors:m})||(e=e===null?Mr.errors:e.concat(Mr.errors),i=e.length)),s.name!==void 0){let r=s.name;
if(typeof r=="string"){if(h(r)>100){let t={instancePath:a+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxL\
ength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
t]:e.push(t),i++}}if(s.email!==void 0){let r=s.email;if(typeof r=="string"){if(h(r)>254){let t={instancePath:a+"/email",
schemaPath:"#/properties/email/maxLength",keyword:"maxLength",params:{limit:254},message:"must NOT have more than 254 ch\
aracters"};e===null?e=[t]:e.push(t),i++}if(!ft.test(r)){let t={instancePath:a+"/email",schemaPath:"#/properties/email/fo\
rmat",keyword:"format",params:{format:"email"},message:'must match format "email"'};e===null?e=[t]:e.push(t),i++}}else{let t={
instancePath:a+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[t]:e.push(t),i++}}s.role!==void 0&&(Ze(s.role,{instancePath:a+"/role",parentData:s,parentDataProperty:"\
role",rootData:p,dynamicAnchors:m})||(e=e===null?Ze.errors:e.concat(Ze.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return X.errors=e,i===
0}X.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ur(s,{instancePath:a="",parentData:f,parentDataProperty:c,
rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=Ur.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.token===void 0){let r={instancePath:a,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:"token"},message:"must have required property 'token'"};e===null?e=[r]:
e.push(r),i++}if(s.expires_at===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
expires_at"},message:"must have required property 'expires_at'"};e===null?e=[r]:e.push(r),i++}if(s.member===void 0){let r={
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"member"},message:"must have required \
property 'member'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="token"||r==="expires_at"||r==="member")){let t={
instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}if(s.token!==void 0){let r=s.token;if(typeof r=="stri\
ng"){if(h(r)>69){let t={instancePath:a+"/token",schemaPath:"#/properties/token/maxLength",keyword:"maxLength",params:{limit:69},
message:"must NOT have more than 69 characters"};e===null?e=[t]:e.push(t),i++}if(!Zm.test(r)){let t={instancePath:a+"/to\
ken",schemaPath:"#/properties/token/pattern",keyword:"pattern",params:{pattern:"^sess_[0-9a-f]{64}$"},message:'must matc\
h pattern "^sess_[0-9a-f]{64}$"'};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/token",schemaPath:"#/proper\
ties/token/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}s.expires_at!==
void 0&&(g(s.expires_at,{instancePath:a+"/expires_at",parentData:s,parentDataProperty:"expires_at",rootData:p,dynamicAnchors:m})||
(e=e===null?g.errors:e.concat(g.errors),i=e.length)),s.member!==void 0&&(X(s.member,{instancePath:a+"/member",parentData:s,
parentDataProperty:"member",rootData:p,dynamicAnchors:m})||(e=e===null?X.errors:e.concat(X.errors),i=e.length))}else{let r={
instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(
r),i++}return Ur.errors=e,i===0}Ur.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Fi(s,{instancePath:a="",
parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=Fi.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.success===void 0){let r={
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"success"},message:"must have required\
 property 'success'"};e===null?e=[r]:e.push(r),i++}if(s.data===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=[r]:e.push(r),i++}for(let r in s)
if(!(r==="success"||r==="data")){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}s.success!==void 0&&
(v(s.success,{instancePath:a+"/success",parentData:s,parentDataProperty:"success",rootData:p,dynamicAnchors:m})||(e=e===
null?v.errors:e.concat(v.errors),i=e.length)),s.data!==void 0&&(Ur(s.data,{instancePath:a+"/data",parentData:s,parentDataProperty:"\
data",rootData:p,dynamicAnchors:m})||(e=e===null?Ur.errors:e.concat(Ur.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Fi.errors=e,
i===0}Fi.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var u=Ci;var Bm={type:"string",enum:["INVALID_PARAMETER","MISSING_PARAMETER","INVALID_DATE","INVALID_DATE_RANGE","CONFIRMATION_RE\
QUIRED","INVALID_JSON","UNAUTHORIZED","INVALID_API_KEY","API_KEY_EXPIRED","SESSION_EXPIRED","INVALID_CREDENTIALS","AI_QU\
OTA_EXCEEDED","PLAN_LIMIT","INSUFFICIENT_SCOPE","ROLE_REQUIRED","WRONG_CREDENTIAL","NOT_AUTHORIZED_CREATE_BRAND","IP_NOT\
_ALLOWED","ORIGIN_NOT_ALLOWED","WORKSPACE_MISMATCH","SELF_APPROVAL_FORBIDDEN","NOT_FOUND","UNKNOWN_ENDPOINT","METHOD_NOT\
_ALLOWED","NOT_ACCEPTABLE","PAYLOAD_TOO_LARGE","UNSUPPORTED_MEDIA_TYPE","CONFLICT","DUPLICATE_CONTENT","IDEMPOTENCY_IN_F\
LIGHT","SECRET_ALREADY_SHOWN","APPROVAL_REQUIRED","KEY_EXISTS","KEY_NOT_REVEALABLE","SCOPE_WIDENING_FORBIDDEN","BRAND_LI\
MIT","WEBHOOK_LIMIT","CONNECTION_EXPIRED","QUOTA_EXCEEDED","STATE_EXPIRED","UPLOAD_INCOMPLETE","POST_NOT_EDITABLE","NOT_\
PENDING_APPROVAL","NOT_RETRYABLE","SLOT_TAKEN","NO_SCHEDULE_WINDOWS","PRECONDITION_FAILED","VALIDATION_FAILED","IDEMPOTE\
NCY_KEY_REUSED","SCHEDULED_IN_PAST","MEDIA_REQUIRED","URL_BLOCKED","INVALID_SCOPE","UNSUPPORTED_NETWORK","MEDIA_FETCH_FA\
ILED","FEED_UNREADABLE","CONTENT_POLICY","NETWORK_DELETE_UNSUPPORTED","RATE_LIMIT_EXCEEDED","AUTH_THROTTLED","INTERNAL",
"UPSTREAM_NETWORK","MAINTENANCE"]};function Ve(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){
let e=null,i=0,o=Ve.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s!="string"){let r={
instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(
r),i++}if(!(s==="INVALID_PARAMETER"||s==="MISSING_PARAMETER"||s==="INVALID_DATE"||s==="INVALID_DATE_RANGE"||s==="CONFIRM\
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
DED"||s==="AUTH_THROTTLED"||s==="INTERNAL"||s==="UPSTREAM_NETWORK"||s==="MAINTENANCE")){let r={instancePath:a,schemaPath:"\
#/enum",keyword:"enum",params:{allowedValues:Bm.enum},message:"must be equal to one of the allowed values"};e===null?e=[
r]:e.push(r),i++}return Ve.errors=e,i===0}Ve.evaluated={dynamicProps:!1,dynamicItems:!1};var Km=new RegExp("^[A-Za-z0-9._-]{1,128}$","u");function Hr(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,
dynamicAnchors:m={}}={}){let e=null,i=0,o=Hr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s=="string"){if(h(s)>128){let r={instancePath:a,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:128},message:"\
must NOT have more than 128 characters"};e===null?e=[r]:e.push(r),i++}if(!Km.test(s)){let r={instancePath:a,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9._-]{1,128}$"},message:'must match pattern "^[A-Za-z0-9._-]{1,1\
28}$"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),i++}return Hr.errors=e,i===0}Hr.evaluated={dynamicProps:!1,dynamicItems:!1};var yn=new RegExp("^[A-Z][A-Z0-9_]*$","u");function Yr(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,
dynamicAnchors:m={}}={}){let e=null,i=0,o=Yr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
s&&typeof s=="object"&&!Array.isArray(s)){if(s.pointer===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"pointer"},message:"must have required property 'pointer'"};e===null?e=[r]:e.push(r),i++}
if(s.code===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[r]:e.push(r),i++}if(s.message===void 0){let r={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"message"},message:"must have required property 'message'"};e===null?
e=[r]:e.push(r),i++}for(let r in s)if(!(r==="pointer"||r==="code"||r==="message")){let t={instancePath:a,schemaPath:"#/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional prop\
erties"};e===null?e=[t]:e.push(t),i++}if(s.pointer!==void 0){let r=s.pointer;if(typeof r=="string"){if(h(r)>500){let t={
instancePath:a+"/pointer",schemaPath:"#/properties/pointer/maxLength",keyword:"maxLength",params:{limit:500},message:"mu\
st NOT have more than 500 characters"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/pointer",schemaPath:"#\
/properties/pointer/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}
if(s.code!==void 0){let r=s.code;if(typeof r=="string"){if(h(r)>64){let t={instancePath:a+"/code",schemaPath:"#/properti\
es/code/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};e===null?e=[t]:
e.push(t),i++}if(!yn.test(r)){let t={instancePath:a+"/code",schemaPath:"#/properties/code/pattern",keyword:"pattern",params:{
pattern:"^[A-Z][A-Z0-9_]*$"},message:'must match pattern "^[A-Z][A-Z0-9_]*$"'};e===null?e=[t]:e.push(t),i++}}else{let t={
instancePath:a+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[t]:e.push(t),i++}}if(s.message!==void 0){let r=s.message;if(typeof r=="string"){if(h(r)>500){let t={instancePath:a+
"/message",schemaPath:"#/properties/message/maxLength",keyword:"maxLength",params:{limit:500},message:"must NOT have mor\
e than 500 characters"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/message",schemaPath:"#/properties/mes\
sage/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}}else{let r={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Yr.
errors=e,i===0}Yr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var U=yr().fullFormats.uri;function Gr(s,{instancePath:a="",
parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=Gr.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.code===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"code"},message:"must have required property 'code'"};
e===null?e=[r]:e.push(r),i++}if(s.message===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"message"},message:"must have required property 'message'"};e===null?e=[r]:e.push(r),i++}if(s.status===void 0){
let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"status"},message:"must have re\
quired property 'status'"};e===null?e=[r]:e.push(r),i++}if(s.request_id===void 0){let r={instancePath:a,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"request_id"},message:"must have required property 'request_id'"};e===
null?e=[r]:e.push(r),i++}if(s.retryable===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"retryable"},message:"must have required property 'retryable'"};e===null?e=[r]:e.push(r),i++}if(s.doc_url===
void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"doc_url"},message:"mus\
t have required property 'doc_url'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="code"||r==="message"||r==="st\
atus"||r==="request_id"||r==="retryable"||r==="doc_url"||r==="details"||r==="errors")){let t={instancePath:a,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional p\
roperties"};e===null?e=[t]:e.push(t),i++}if(s.code!==void 0&&(Ve(s.code,{instancePath:a+"/code",parentData:s,parentDataProperty:"\
code",rootData:p,dynamicAnchors:m})||(e=e===null?Ve.errors:e.concat(Ve.errors),i=e.length)),s.message!==void 0){let r=s.
message;if(typeof r=="string"){if(h(r)>1e3){let t={instancePath:a+"/message",schemaPath:"#/properties/message/maxLength",
keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than 1000 characters"};e===null?e=[t]:e.push(t),i++}}else{
let t={instancePath:a+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"};e===null?e=[t]:e.push(t),i++}}if(s.status!==void 0){let r=s.status;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))){let t={instancePath:a+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"int\
eger"},message:"must be integer"};e===null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(r)){if(r>599||isNaN(r)){let t={
instancePath:a+"/status",schemaPath:"#/properties/status/maximum",keyword:"maximum",params:{comparison:"<=",limit:599},message:"\
must be <= 599"};e===null?e=[t]:e.push(t),i++}if(r<400||isNaN(r)){let t={instancePath:a+"/status",schemaPath:"#/properti\
es/status/minimum",keyword:"minimum",params:{comparison:">=",limit:400},message:"must be >= 400"};e===null?e=[t]:e.push(
t),i++}}}if(s.request_id!==void 0&&(Hr(s.request_id,{instancePath:a+"/request_id",parentData:s,parentDataProperty:"reque\
st_id",rootData:p,dynamicAnchors:m})||(e=e===null?Hr.errors:e.concat(Hr.errors),i=e.length)),s.retryable!==void 0&&typeof s.
retryable!="boolean"){let r={instancePath:a+"/retryable",schemaPath:"#/properties/retryable/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(s.doc_url!==void 0){let r=s.doc_url;if(typeof r==
"string"){if(h(r)>2048){let t={instancePath:a+"/doc_url",schemaPath:"#/properties/doc_url/maxLength",keyword:"maxLength",
params:{limit:2048},message:"must NOT have more than 2048 characters"};e===null?e=[t]:e.push(t),i++}if(!U(r)){let t={instancePath:a+
"/doc_url",schemaPath:"#/properties/doc_url/format",keyword:"format",params:{format:"uri"},message:'must match format "u\
ri"'};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/doc_url",schemaPath:"#/properties/doc_url/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}if(s.details!==void 0){let r=s.details;
if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length>20){let t={instancePath:a+"/details",schemaPath:"#\
/properties/details/maxProperties",keyword:"maxProperties",params:{limit:20},message:"must NOT have more than 20 propert\
ies"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/details",schemaPath:"#/properties/details/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),i++}}if(s.errors!==void 0){let r=s.errors;
if(Array.isArray(r)){if(r.length>100){let n={instancePath:a+"/errors",schemaPath:"#/properties/errors/maxItems",keyword:"\
maxItems",params:{limit:100},message:"must NOT have more than 100 items"};e===null?e=[n]:e.push(n),i++}let t=r.length;for(let n=0;n<
t;n++)Yr(r[n],{instancePath:a+"/errors/"+n,parentData:r,parentDataProperty:n,rootData:p,dynamicAnchors:m})||(e=e===null?
Yr.errors:e.concat(Yr.errors),i=e.length)}else{let t={instancePath:a+"/errors",schemaPath:"#/properties/errors/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[t]:e.push(t),i++}}}else{let r={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Gr.errors=e,
i===0}Gr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ci(s,{instancePath:a="",parentData:f,parentDataProperty:c,
rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=Ci.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.success===void 0){let r={instancePath:a,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"success"},message:"must have required property 'success'"};e===null?
e=[r]:e.push(r),i++}if(s.error===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
error"},message:"must have required property 'error'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="success"||r===
"error")){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}if(s.success!==void 0){let r=s.success;if(typeof r!=
"boolean"){let t={instancePath:a+"/success",schemaPath:"#/properties/success/type",keyword:"type",params:{type:"boolean"},
message:"must be boolean"};e===null?e=[t]:e.push(t),i++}if(r!==!1){let t={instancePath:a+"/success",schemaPath:"#/proper\
ties/success/const",keyword:"const",params:{allowedValue:!1},message:"must be equal to constant"};e===null?e=[t]:e.push(
t),i++}}s.error!==void 0&&(Gr(s.error,{instancePath:a+"/error",parentData:s,parentDataProperty:"error",rootData:p,dynamicAnchors:m})||
(e=e===null?Gr.errors:e.concat(Gr.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Ci.errors=e,i===0}Ci.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Fo=Si;var Mm={type:"object",required:["id","name","type","plan"],properties:{id:{$ref:"#/components/schemas/CompanyId"},name:{
type:"string",maxLength:100},type:{type:"string",enum:["company","agency"]},plan:{$ref:"#/components/schemas/PlanId"}},additionalProperties:!1};var Um=new RegExp("^company_[a-z0-9]{1,40}$","u");function Q(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,
dynamicAnchors:m={}}={}){let e=null,i=0,o=Q.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s=="string"){if(h(s)>48){let r={instancePath:a,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:48},message:"\
must NOT have more than 48 characters"};e===null?e=[r]:e.push(r),i++}if(!Um.test(s)){let r={instancePath:a,schemaPath:"#\
/pattern",keyword:"pattern",params:{pattern:"^company_[a-z0-9]{1,40}$"},message:'must match pattern "^company_[a-z0-9]{1\
,40}$"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[r]:e.push(r),i++}return Q.errors=e,i===0}Q.evaluated={dynamicProps:!1,dynamicItems:!1};var Hm=new RegExp("^[a-z][a-z0-9_-]{0,39}$","u");function J(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,
dynamicAnchors:m={}}={}){let e=null,i=0,o=J.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s=="string"){if(h(s)>40){let r={instancePath:a,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:40},message:"\
must NOT have more than 40 characters"};e===null?e=[r]:e.push(r),i++}if(!Hm.test(s)){let r={instancePath:a,schemaPath:"#\
/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_-]{0,39}$"},message:'must match pattern "^[a-z][a-z0-9_-]{0,3\
9}$"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),i++}return J.errors=e,i===0}J.evaluated={dynamicProps:!1,dynamicItems:!1};
function We(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,
o=We.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.id===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[r]:e.push(r),i++}if(s.name===void 0){let r={instancePath:a,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[r]:
e.push(r),i++}if(s.type===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),i++}if(s.plan===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"plan"},message:"must have required property 'plan'"};
e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="id"||r==="name"||r==="type"||r==="plan")){let t={instancePath:a,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional p\
roperties"};e===null?e=[t]:e.push(t),i++}if(s.id!==void 0&&(Q(s.id,{instancePath:a+"/id",parentData:s,parentDataProperty:"\
id",rootData:p,dynamicAnchors:m})||(e=e===null?Q.errors:e.concat(Q.errors),i=e.length)),s.name!==void 0){let r=s.name;if(typeof r==
"string"){if(h(r)>100){let t={instancePath:a+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{
limit:100},message:"must NOT have more than 100 characters"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/\
name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),i++}}if(s.type!==void 0){let r=s.type;if(typeof r!="string"){let t={instancePath:a+"/type",schemaPath:"#/prope\
rties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}if(!(r==="\
company"||r==="agency")){let t={instancePath:a+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:Mm.
properties.type.enum},message:"must be equal to one of the allowed values"};e===null?e=[t]:e.push(t),i++}}s.plan!==void 0&&
(J(s.plan,{instancePath:a+"/plan",parentData:s,parentDataProperty:"plan",rootData:p,dynamicAnchors:m})||(e=e===null?J.errors:
e.concat(J.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),i++}return We.errors=e,i===0}We.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var nt=new RegExp("^ws_[a-z0-9]{1,40}$","u");function _(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,
dynamicAnchors:m={}}={}){let e=null,i=0,o=_.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s=="string"){if(h(s)>43){let r={instancePath:a,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:43},message:"\
must NOT have more than 43 characters"};e===null?e=[r]:e.push(r),i++}if(!nt.test(s)){let r={instancePath:a,schemaPath:"#\
/pattern",keyword:"pattern",params:{pattern:"^ws_[a-z0-9]{1,40}$"},message:'must match pattern "^ws_[a-z0-9]{1,40}$"'};e===
null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),i++}return _.errors=e,i===0}_.evaluated={dynamicProps:!1,dynamicItems:!1};var Ym={
type:"string",enum:["workspace","location"]};function Be(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,
dynamicAnchors:m={}}={}){let e=null,i=0,o=Be.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s!="string"){let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[r]:e.push(r),i++}if(!(s==="workspace"||s==="location")){let r={instancePath:a,schemaPath:"#/enum",keyword:"\
enum",params:{allowedValues:Ym.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),i++}
return Be.errors=e,i===0}Be.evaluated={dynamicProps:!1,dynamicItems:!1};var Co=new RegExp("^[A-Za-z][A-Za-z0-9_+/-]*$","u");function le(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,
dynamicAnchors:m={}}={}){let e=null,i=0,o=le.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s=="string"){if(h(s)>64){let r={instancePath:a,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:64},message:"\
must NOT have more than 64 characters"};e===null?e=[r]:e.push(r),i++}if(!Co.test(s)){let r={instancePath:a,schemaPath:"#\
/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_+/-]*$"},message:'must match pattern "^[A-Za-z][A-Za-z0\
-9_+/-]*$"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[r]:e.push(r),i++}return le.errors=e,i===0}le.evaluated={dynamicProps:!1,dynamicItems:!1};
function ue(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,
o=ue.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.id===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[r]:e.push(r),i++}if(s.name===void 0){let r={instancePath:a,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[r]:
e.push(r),i++}if(s.kind===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
kind"},message:"must have required property 'kind'"};e===null?e=[r]:e.push(r),i++}if(s.timezone===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"timezone"},message:"must have required property 'tim\
ezone'"};e===null?e=[r]:e.push(r),i++}if(s.company_id===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"company_id"},message:"must have required property 'company_id'"};e===null?e=[r]:e.push(
r),i++}if(s.created_at===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
created_at"},message:"must have required property 'created_at'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="i\
d"||r==="name"||r==="kind"||r==="timezone"||r==="company_id"||r==="created_at")){let t={instancePath:a,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional proper\
ties"};e===null?e=[t]:e.push(t),i++}if(s.id!==void 0&&(_(s.id,{instancePath:a+"/id",parentData:s,parentDataProperty:"id",
rootData:p,dynamicAnchors:m})||(e=e===null?_.errors:e.concat(_.errors),i=e.length)),s.name!==void 0){let r=s.name;if(typeof r==
"string"){if(h(r)>100){let t={instancePath:a+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{
limit:100},message:"must NOT have more than 100 characters"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/\
name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),i++}}s.kind!==void 0&&(Be(s.kind,{instancePath:a+"/kind",parentData:s,parentDataProperty:"kind",rootData:p,dynamicAnchors:m})||
(e=e===null?Be.errors:e.concat(Be.errors),i=e.length)),s.timezone!==void 0&&(le(s.timezone,{instancePath:a+"/timezone",parentData:s,
parentDataProperty:"timezone",rootData:p,dynamicAnchors:m})||(e=e===null?le.errors:e.concat(le.errors),i=e.length)),s.company_id!==
void 0&&(Q(s.company_id,{instancePath:a+"/company_id",parentData:s,parentDataProperty:"company_id",rootData:p,dynamicAnchors:m})||
(e=e===null?Q.errors:e.concat(Q.errors),i=e.length)),s.created_at!==void 0&&(g(s.created_at,{instancePath:a+"/created_at",
parentData:s,parentDataProperty:"created_at",rootData:p,dynamicAnchors:m})||(e=e===null?g.errors:e.concat(g.errors),i=e.
length))}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[r]:e.push(r),i++}return ue.errors=e,i===0}ue.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Xr(s,{
instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=Xr.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.expires_at===
void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"expires_at"},message:"\
must have required property 'expires_at'"};e===null?e=[r]:e.push(r),i++}if(s.member===void 0){let r={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"member"},message:"must have required property 'member'"};e===null?
e=[r]:e.push(r),i++}if(s.company===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
company"},message:"must have required property 'company'"};e===null?e=[r]:e.push(r),i++}if(s.workspaces===void 0){let r={
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"workspaces"},message:"must have requi\
red property 'workspaces'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="expires_at"||r==="member"||r==="compan\
y"||r==="workspaces")){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}if(s.expires_at!==void 0&&
(g(s.expires_at,{instancePath:a+"/expires_at",parentData:s,parentDataProperty:"expires_at",rootData:p,dynamicAnchors:m})||
(e=e===null?g.errors:e.concat(g.errors),i=e.length)),s.member!==void 0&&(X(s.member,{instancePath:a+"/member",parentData:s,
parentDataProperty:"member",rootData:p,dynamicAnchors:m})||(e=e===null?X.errors:e.concat(X.errors),i=e.length)),s.company!==
void 0&&(We(s.company,{instancePath:a+"/company",parentData:s,parentDataProperty:"company",rootData:p,dynamicAnchors:m})||
(e=e===null?We.errors:e.concat(We.errors),i=e.length)),s.workspaces!==void 0){let r=s.workspaces;if(Array.isArray(r)){if(r.
length>1e3){let n={instancePath:a+"/workspaces",schemaPath:"#/properties/workspaces/maxItems",keyword:"maxItems",params:{
limit:1e3},message:"must NOT have more than 1000 items"};e===null?e=[n]:e.push(n),i++}let t=r.length;for(let n=0;n<t;n++)
ue(r[n],{instancePath:a+"/workspaces/"+n,parentData:r,parentDataProperty:n,rootData:p,dynamicAnchors:m})||(e=e===null?ue.
errors:e.concat(ue.errors),i=e.length)}else{let t={instancePath:a+"/workspaces",schemaPath:"#/properties/workspaces/type",
keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[t]:e.push(t),i++}}}else{let r={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Xr.
errors=e,i===0}Xr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Si(s,{instancePath:a="",parentData:f,parentDataProperty:c,
rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=Si.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.success===void 0){let r={instancePath:a,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"success"},message:"must have required property 'success'"};e===null?
e=[r]:e.push(r),i++}if(s.data===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
data"},message:"must have required property 'data'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="success"||r===
"data")){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}s.success!==void 0&&(v(s.success,{instancePath:a+
"/success",parentData:s,parentDataProperty:"success",rootData:p,dynamicAnchors:m})||(e=e===null?v.errors:e.concat(v.errors),
i=e.length)),s.data!==void 0&&(Xr(s.data,{instancePath:a+"/data",parentData:s,parentDataProperty:"data",rootData:p,dynamicAnchors:m})||
(e=e===null?Xr.errors:e.concat(Xr.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Si.errors=e,i===0}Si.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var So=Zi;var Gm={type:"object",required:["status","version","time"],properties:{status:{type:"string",enum:["ok"]},version:{type:"\
string",maxLength:40},time:{$ref:"#/components/schemas/Timestamp"}},additionalProperties:!1};function Qr(s,{instancePath:a="",
parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=Qr.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.status===void 0){let r={
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"status"},message:"must have required \
property 'status'"};e===null?e=[r]:e.push(r),i++}if(s.version===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"version"},message:"must have required property 'version'"};e===null?e=[r]:e.push(r),i++}
if(s.time===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"time"},message:"\
must have required property 'time'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="status"||r==="version"||r==="\
time")){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}if(s.status!==void 0){let r=s.status;if(typeof r!=
"string"){let t={instancePath:a+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),i++}if(r!=="ok"){let t={instancePath:a+"/status",schemaPath:"#/properties/stat\
us/enum",keyword:"enum",params:{allowedValues:Gm.properties.status.enum},message:"must be equal to one of the allowed va\
lues"};e===null?e=[t]:e.push(t),i++}}if(s.version!==void 0){let r=s.version;if(typeof r=="string"){if(h(r)>40){let t={instancePath:a+
"/version",schemaPath:"#/properties/version/maxLength",keyword:"maxLength",params:{limit:40},message:"must NOT have more\
 than 40 characters"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/version",schemaPath:"#/properties/versi\
on/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}s.time!==void 0&&
(g(s.time,{instancePath:a+"/time",parentData:s,parentDataProperty:"time",rootData:p,dynamicAnchors:m})||(e=e===null?g.errors:
e.concat(g.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),i++}return Qr.errors=e,i===0}Qr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function Zi(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,
o=Zi.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.success===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"suc\
cess"},message:"must have required property 'success'"};e===null?e=[r]:e.push(r),i++}if(s.data===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};
e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="success"||r==="data")){let t={instancePath:a,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};
e===null?e=[t]:e.push(t),i++}s.success!==void 0&&(v(s.success,{instancePath:a+"/success",parentData:s,parentDataProperty:"\
success",rootData:p,dynamicAnchors:m})||(e=e===null?v.errors:e.concat(v.errors),i=e.length)),s.data!==void 0&&(Qr(s.data,
{instancePath:a+"/data",parentData:s,parentDataProperty:"data",rootData:p,dynamicAnchors:m})||(e=e===null?Qr.errors:e.concat(
Qr.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[r]:e.push(r),i++}return Zi.errors=e,i===0}Zi.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Zo=Vi;var $i={type:"object",required:["version","path","status","released_at","sunset_at"],properties:{version:{type:"string",
pattern:"^[0-9]+[.][0-9]+$",maxLength:10},path:{type:["string","null"],pattern:"^v[0-9]+$",maxLength:10},status:{type:"s\
tring",enum:["current","deprecated"]},released_at:{type:["string","null"],format:"date-time",maxLength:35},sunset_at:{type:[
"string","null"],format:"date-time",maxLength:35}},additionalProperties:!1},Xm=new RegExp("^[0-9]+[.][0-9]+$","u"),Qm=new RegExp(
"^v[0-9]+$","u");function Jr(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){
let e=null,i=0,o=Jr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){if(s.version===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
version"},message:"must have required property 'version'"};e===null?e=[r]:e.push(r),i++}if(s.path===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"path"},message:"must have required property 'path'"};
e===null?e=[r]:e.push(r),i++}if(s.status===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[r]:e.push(r),i++}if(s.released_at===
void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"released_at"},message:"\
must have required property 'released_at'"};e===null?e=[r]:e.push(r),i++}if(s.sunset_at===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"sunset_at"},message:"must have required property 'su\
nset_at'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="version"||r==="path"||r==="status"||r==="released_at"||
r==="sunset_at")){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}if(s.version!==void 0){let r=s.version;if(typeof r==
"string"){if(h(r)>10){let t={instancePath:a+"/version",schemaPath:"#/properties/version/maxLength",keyword:"maxLength",params:{
limit:10},message:"must NOT have more than 10 characters"};e===null?e=[t]:e.push(t),i++}if(!Xm.test(r)){let t={instancePath:a+
"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern:"^[0-9]+[.][0-9]+$"},message:'mus\
t match pattern "^[0-9]+[.][0-9]+$"'};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/version",schemaPath:"#/\
properties/version/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}if(s.
path!==void 0){let r=s.path;if(typeof r!="string"&&r!==null){let t={instancePath:a+"/path",schemaPath:"#/properties/path\
/type",keyword:"type",params:{type:$i.properties.path.type},message:"must be string,null"};e===null?e=[t]:e.push(t),i++}
if(typeof r=="string"){if(h(r)>10){let t={instancePath:a+"/path",schemaPath:"#/properties/path/maxLength",keyword:"maxLe\
ngth",params:{limit:10},message:"must NOT have more than 10 characters"};e===null?e=[t]:e.push(t),i++}if(!Qm.test(r)){let t={
instancePath:a+"/path",schemaPath:"#/properties/path/pattern",keyword:"pattern",params:{pattern:"^v[0-9]+$"},message:'mu\
st match pattern "^v[0-9]+$"'};e===null?e=[t]:e.push(t),i++}}}if(s.status!==void 0){let r=s.status;if(typeof r!="string"){
let t={instancePath:a+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"};e===null?e=[t]:e.push(t),i++}if(!(r==="current"||r==="deprecated")){let t={instancePath:a+"/status",schemaPath:"\
#/properties/status/enum",keyword:"enum",params:{allowedValues:$i.properties.status.enum},message:"must be equal to one \
of the allowed values"};e===null?e=[t]:e.push(t),i++}}if(s.released_at!==void 0){let r=s.released_at;if(typeof r!="strin\
g"&&r!==null){let t={instancePath:a+"/released_at",schemaPath:"#/properties/released_at/type",keyword:"type",params:{type:$i.
properties.released_at.type},message:"must be string,null"};e===null?e=[t]:e.push(t),i++}if(typeof r=="string"){if(h(r)>
35){let t={instancePath:a+"/released_at",schemaPath:"#/properties/released_at/maxLength",keyword:"maxLength",params:{limit:35},
message:"must NOT have more than 35 characters"};e===null?e=[t]:e.push(t),i++}if(!T.validate(r)){let t={instancePath:a+"\
/released_at",schemaPath:"#/properties/released_at/format",keyword:"format",params:{format:"date-time"},message:'must ma\
tch format "date-time"'};e===null?e=[t]:e.push(t),i++}}}if(s.sunset_at!==void 0){let r=s.sunset_at;if(typeof r!="string"&&
r!==null){let t={instancePath:a+"/sunset_at",schemaPath:"#/properties/sunset_at/type",keyword:"type",params:{type:$i.properties.
sunset_at.type},message:"must be string,null"};e===null?e=[t]:e.push(t),i++}if(typeof r=="string"){if(h(r)>35){let t={instancePath:a+
"/sunset_at",schemaPath:"#/properties/sunset_at/maxLength",keyword:"maxLength",params:{limit:35},message:"must NOT have \
more than 35 characters"};e===null?e=[t]:e.push(t),i++}if(!T.validate(r)){let t={instancePath:a+"/sunset_at",schemaPath:"\
#/properties/sunset_at/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===
null?e=[t]:e.push(t),i++}}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),i++}return Jr.errors=e,i===0}Jr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function Vi(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,
o=Vi.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.success===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"suc\
cess"},message:"must have required property 'success'"};e===null?e=[r]:e.push(r),i++}if(s.data===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};
e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="success"||r==="data")){let t={instancePath:a,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};
e===null?e=[t]:e.push(t),i++}if(s.success!==void 0&&(v(s.success,{instancePath:a+"/success",parentData:s,parentDataProperty:"\
success",rootData:p,dynamicAnchors:m})||(e=e===null?v.errors:e.concat(v.errors),i=e.length)),s.data!==void 0){let r=s.data;
if(Array.isArray(r)){if(r.length>20){let n={instancePath:a+"/data",schemaPath:"#/properties/data/maxItems",keyword:"maxI\
tems",params:{limit:20},message:"must NOT have more than 20 items"};e===null?e=[n]:e.push(n),i++}let t=r.length;for(let n=0;n<
t;n++)Jr(r[n],{instancePath:a+"/data/"+n,parentData:r,parentDataProperty:n,rootData:p,dynamicAnchors:m})||(e=e===null?Jr.
errors:e.concat(Jr.errors),i=e.length)}else{let t={instancePath:a+"/data",schemaPath:"#/properties/data/type",keyword:"t\
ype",params:{type:"array"},message:"must be array"};e===null?e=[t]:e.push(t),i++}}}else{let r={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Vi.errors=e,
i===0}Vi.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Vo=Wi;var Ai={type:"object",required:["id","prefix","name","kind","scopes","limits","allowed_origins","allowed_ips","last_used\
_at","expires_at","scheduled_deletion_at"],properties:{id:{$ref:"#/components/schemas/ApiKeyId"},prefix:{$ref:"#/compone\
nts/schemas/ApiKeyPrefix"},name:{$ref:"#/components/schemas/ApiKeyName"},kind:{$ref:"#/components/schemas/ApiKeyKind"},scopes:{
$ref:"#/components/schemas/Scopes"},limits:{$ref:"#/components/schemas/RateLimits"},allowed_origins:{$ref:"#/components/\
schemas/AllowedOrigins"},allowed_ips:{$ref:"#/components/schemas/AllowedIps"},last_used_at:{type:["string","null"],format:"\
date-time",maxLength:35},expires_at:{type:["string","null"],format:"date-time",maxLength:35},scheduled_deletion_at:{type:[
"string","null"],format:"date-time",maxLength:35}},additionalProperties:!1},M=Object.prototype.hasOwnProperty;var yt=new RegExp("^key_[a-z0-9]{1,40}$","u");function S(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,
dynamicAnchors:m={}}={}){let e=null,i=0,o=S.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s=="string"){if(h(s)>44){let r={instancePath:a,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:44},message:"\
must NOT have more than 44 characters"};e===null?e=[r]:e.push(r),i++}if(!yt.test(s)){let r={instancePath:a,schemaPath:"#\
/pattern",keyword:"pattern",params:{pattern:"^key_[a-z0-9]{1,40}$"},message:'must match pattern "^key_[a-z0-9]{1,40}$"'};
e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),i++}return S.errors=e,i===0}S.evaluated={dynamicProps:!1,dynamicItems:!1};var Jm=new RegExp("^[A-Za-z0-9_]{10}$","u");function ee(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,
dynamicAnchors:m={}}={}){let e=null,i=0,o=ee.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s=="string"){if(h(s)>10){let r={instancePath:a,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:10},message:"\
must NOT have more than 10 characters"};e===null?e=[r]:e.push(r),i++}if(!Jm.test(s)){let r={instancePath:a,schemaPath:"#\
/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_]{10}$"},message:'must match pattern "^[A-Za-z0-9_]{10}$"'};e===
null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),i++}return ee.errors=e,i===0}ee.evaluated={dynamicProps:!1,dynamicItems:!1};function j(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=j.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s=="string"){if(h(s)>100){let r={instancePath:a,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?
e=[r]:e.push(r),i++}if(h(s)<1){let r={instancePath:a,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}return j.errors=e,i===0}j.evaluated=
{dynamicProps:!1,dynamicItems:!1};var el={type:"string",enum:["company","workspace","location","agency"]};function re(s,{
instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=re.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s!="string"){let r={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(!(s==="company"||
s==="workspace"||s==="location"||s==="agency")){let r={instancePath:a,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:el.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),i++}return re.errors=e,i===0}re.evaluated=
{dynamicProps:!1,dynamicItems:!1};var rl={type:"string",enum:["posts:read","posts:write","posts:delete","posts:approve","media:read","media:upload","queue\
:read","queue:write","schedule:read","schedule:write","analytics:read","connections:read","connections:write","brands:re\
ad","brands:write","feeds:read","feeds:write","ai:generate","webhooks:manage","notifications:read","workflows:read","wor\
kflows:write","links:read","links:write","forms:read","contacts:read","contacts:write","workspaces:read","workspaces:wri\
te","keys:rotate","logs:read"]};function me(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){
let e=null,i=0,o=me.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s!="string"){let r={
instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(
r),i++}if(!(s==="posts:read"||s==="posts:write"||s==="posts:delete"||s==="posts:approve"||s==="media:read"||s==="media:u\
pload"||s==="queue:read"||s==="queue:write"||s==="schedule:read"||s==="schedule:write"||s==="analytics:read"||s==="conne\
ctions:read"||s==="connections:write"||s==="brands:read"||s==="brands:write"||s==="feeds:read"||s==="feeds:write"||s==="\
ai:generate"||s==="webhooks:manage"||s==="notifications:read"||s==="workflows:read"||s==="workflows:write"||s==="links:r\
ead"||s==="links:write"||s==="forms:read"||s==="contacts:read"||s==="contacts:write"||s==="workspaces:read"||s==="worksp\
aces:write"||s==="keys:rotate"||s==="logs:read")){let r={instancePath:a,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:rl.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),i++}return me.errors=e,i===0}me.evaluated=
{dynamicProps:!1,dynamicItems:!1};var sl=Ja().default;function se(s,{instancePath:a="",parentData:f,parentDataProperty:c,
rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=se.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),Array.isArray(s)){if(s.length>100){let l={instancePath:a,schemaPath:"#/maxItems",keyword:"maxItems",params:{
limit:100},message:"must NOT have more than 100 items"};e===null?e=[l]:e.push(l),i++}let r=s.length;for(let l=0;l<r;l++)
me(s[l],{instancePath:a+"/"+l,parentData:s,parentDataProperty:l,rootData:p,dynamicAnchors:m})||(e=e===null?me.errors:e.concat(
me.errors),i=e.length);let t=s.length,n;if(t>1){e:for(;t--;)for(n=t;n--;)if(sl(s[t],s[n])){let l={instancePath:a,schemaPath:"\
#/uniqueItems",keyword:"uniqueItems",params:{i:t,j:n},message:"must NOT have duplicate items (items ## "+n+" and "+t+" a\
re identical)"};e===null?e=[l]:e.push(l),i++;break e}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),i++}return se.errors=e,i===0}se.evaluated={items:!0,dynamicProps:!1,
dynamicItems:!1};var Io={type:"object",required:["per_minute","per_day"],properties:{per_minute:{type:["integer","null"],
minimum:1,maximum:1e6},per_day:{type:["integer","null"],minimum:1,maximum:1e9}},additionalProperties:!1};function Z(s,{instancePath:a="",
parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=Z.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.per_minute===void 0){let r={
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"per_minute"},message:"must have requi\
red property 'per_minute'"};e===null?e=[r]:e.push(r),i++}if(s.per_day===void 0){let r={instancePath:a,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:"per_day"},message:"must have required property 'per_day'"};e===null?e=
[r]:e.push(r),i++}for(let r in s)if(!(r==="per_minute"||r==="per_day")){let t={instancePath:a,schemaPath:"#/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===
null?e=[t]:e.push(t),i++}if(s.per_minute!==void 0){let r=s.per_minute;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))&&r!==null){let t={instancePath:a+"/per_minute",schemaPath:"#/properties/per_minute/type",keyword:"type",params:{type:Io.
properties.per_minute.type},message:"must be integer,null"};e===null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(
r)){if(r>1e6||isNaN(r)){let t={instancePath:a+"/per_minute",schemaPath:"#/properties/per_minute/maximum",keyword:"maximu\
m",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000"};e===null?e=[t]:e.push(t),i++}if(r<1||isNaN(r)){let t={
instancePath:a+"/per_minute",schemaPath:"#/properties/per_minute/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"};e===null?e=[t]:e.push(t),i++}}}if(s.per_day!==void 0){let r=s.per_day;if(!(typeof r=="number"&&!(r%
1)&&!isNaN(r)&&isFinite(r))&&r!==null){let t={instancePath:a+"/per_day",schemaPath:"#/properties/per_day/type",keyword:"\
type",params:{type:Io.properties.per_day.type},message:"must be integer,null"};e===null?e=[t]:e.push(t),i++}if(typeof r==
"number"&&isFinite(r)){if(r>1e9||isNaN(r)){let t={instancePath:a+"/per_day",schemaPath:"#/properties/per_day/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1e9},message:"must be <= 1000000000"};e===null?e=[t]:e.push(t),i++}if(r<1||isNaN(
r)){let t={instancePath:a+"/per_day",schemaPath:"#/properties/per_day/minimum",keyword:"minimum",params:{comparison:">=",
limit:1},message:"must be >= 1"};e===null?e=[t]:e.push(t),i++}}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Z.errors=e,i===0}Z.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var tl=new RegExp("^https?://[^/?#@\\s]+$","u");function te(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,
dynamicAnchors:m={}}={}){let e=null,i=0,o=te.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
Array.isArray(s)){if(s.length>50){let l={instancePath:a,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:50},message:"\
must NOT have more than 50 items"};e===null?e=[l]:e.push(l),i++}let r=s.length;for(let l=0;l<r;l++){let d=s[l];if(typeof d==
"string"){if(h(d)>255){let y={instancePath:a+"/"+l,schemaPath:"#/items/maxLength",keyword:"maxLength",params:{limit:255},
message:"must NOT have more than 255 characters"};e===null?e=[y]:e.push(y),i++}if(!tl.test(d)){let y={instancePath:a+"/"+
l,schemaPath:"#/items/pattern",keyword:"pattern",params:{pattern:"^https?://[^/?#@\\s]+$"},message:'must match pattern "\
^https?://[^/?#@\\s]+$"'};e===null?e=[y]:e.push(y),i++}}else{let y={instancePath:a+"/"+l,schemaPath:"#/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),i++}}let t=s.length,n;if(t>1){let l={};for(;t--;){
let d=s[t];if(typeof d=="string"){if(typeof l[d]=="number"){n=l[d];let y={instancePath:a,schemaPath:"#/uniqueItems",keyword:"\
uniqueItems",params:{i:t,j:n},message:"must NOT have duplicate items (items ## "+n+" and "+t+" are identical)"};e===null?
e=[y]:e.push(y),i++;break}l[d]=t}}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"array"},
message:"must be array"};e===null?e=[r]:e.push(r),i++}return te.errors=e,i===0}te.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var il=new RegExp("^[0-9A-Fa-f:.]+(/[0-9]{1,3})?$","u");function ie(s,{instancePath:a="",parentData:f,parentDataProperty:c,
rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=ie.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),Array.isArray(s)){if(s.length>100){let l={instancePath:a,schemaPath:"#/maxItems",keyword:"maxItems",params:{
limit:100},message:"must NOT have more than 100 items"};e===null?e=[l]:e.push(l),i++}let r=s.length;for(let l=0;l<r;l++){
let d=s[l];if(typeof d=="string"){if(h(d)>49){let y={instancePath:a+"/"+l,schemaPath:"#/items/maxLength",keyword:"maxLen\
gth",params:{limit:49},message:"must NOT have more than 49 characters"};e===null?e=[y]:e.push(y),i++}if(!il.test(d)){let y={
instancePath:a+"/"+l,schemaPath:"#/items/pattern",keyword:"pattern",params:{pattern:"^[0-9A-Fa-f:.]+(/[0-9]{1,3})?$"},message:'\
must match pattern "^[0-9A-Fa-f:.]+(/[0-9]{1,3})?$"'};e===null?e=[y]:e.push(y),i++}}else{let y={instancePath:a+"/"+l,schemaPath:"\
#/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),i++}}let t=s.length,
n;if(t>1){let l={};for(;t--;){let d=s[t];if(typeof d=="string"){if(typeof l[d]=="number"){n=l[d];let y={instancePath:a,schemaPath:"\
#/uniqueItems",keyword:"uniqueItems",params:{i:t,j:n},message:"must NOT have duplicate items (items ## "+n+" and "+t+" a\
re identical)"};e===null?e=[y]:e.push(y),i++;break}l[d]=t}}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"typ\
e",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),i++}return ie.errors=e,i===0}ie.evaluated={items:!0,
dynamicProps:!1,dynamicItems:!1};function es(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){
let e=null,i=0,o=es.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){if(s.id===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
id"},message:"must have required property 'id'"};e===null?e=[r]:e.push(r),i++}if(s.prefix===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"prefix"},message:"must have required property 'prefi\
x'"};e===null?e=[r]:e.push(r),i++}if(s.name===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[r]:e.push(r),i++}if(s.kind===void 0){let r={
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required pr\
operty 'kind'"};e===null?e=[r]:e.push(r),i++}if(s.scopes===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"scopes"},message:"must have required property 'scopes'"};e===null?e=[r]:e.push(r),i++}
if(s.limits===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"limits"},
message:"must have required property 'limits'"};e===null?e=[r]:e.push(r),i++}if(s.allowed_origins===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"allowed_origins"},message:"must have required proper\
ty 'allowed_origins'"};e===null?e=[r]:e.push(r),i++}if(s.allowed_ips===void 0){let r={instancePath:a,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"allowed_ips"},message:"must have required property 'allowed_ips'"};e===
null?e=[r]:e.push(r),i++}if(s.last_used_at===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"last_used_at"},message:"must have required property 'last_used_at'"};e===null?e=[r]:e.push(r),i++}if(s.
expires_at===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"expires_a\
t"},message:"must have required property 'expires_at'"};e===null?e=[r]:e.push(r),i++}if(s.scheduled_deletion_at===void 0){
let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"scheduled_deletion_at"},message:"\
must have required property 'scheduled_deletion_at'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!M.call(Ai.properties,
r)){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}if(s.id!==void 0&&(S(s.id,{instancePath:a+"/\
id",parentData:s,parentDataProperty:"id",rootData:p,dynamicAnchors:m})||(e=e===null?S.errors:e.concat(S.errors),i=e.length)),
s.prefix!==void 0&&(ee(s.prefix,{instancePath:a+"/prefix",parentData:s,parentDataProperty:"prefix",rootData:p,dynamicAnchors:m})||
(e=e===null?ee.errors:e.concat(ee.errors),i=e.length)),s.name!==void 0&&(j(s.name,{instancePath:a+"/name",parentData:s,parentDataProperty:"\
name",rootData:p,dynamicAnchors:m})||(e=e===null?j.errors:e.concat(j.errors),i=e.length)),s.kind!==void 0&&(re(s.kind,{instancePath:a+
"/kind",parentData:s,parentDataProperty:"kind",rootData:p,dynamicAnchors:m})||(e=e===null?re.errors:e.concat(re.errors),
i=e.length)),s.scopes!==void 0&&(se(s.scopes,{instancePath:a+"/scopes",parentData:s,parentDataProperty:"scopes",rootData:p,
dynamicAnchors:m})||(e=e===null?se.errors:e.concat(se.errors),i=e.length)),s.limits!==void 0&&(Z(s.limits,{instancePath:a+
"/limits",parentData:s,parentDataProperty:"limits",rootData:p,dynamicAnchors:m})||(e=e===null?Z.errors:e.concat(Z.errors),
i=e.length)),s.allowed_origins!==void 0&&(te(s.allowed_origins,{instancePath:a+"/allowed_origins",parentData:s,parentDataProperty:"\
allowed_origins",rootData:p,dynamicAnchors:m})||(e=e===null?te.errors:e.concat(te.errors),i=e.length)),s.allowed_ips!==void 0&&
(ie(s.allowed_ips,{instancePath:a+"/allowed_ips",parentData:s,parentDataProperty:"allowed_ips",rootData:p,dynamicAnchors:m})||
(e=e===null?ie.errors:e.concat(ie.errors),i=e.length)),s.last_used_at!==void 0){let r=s.last_used_at;if(typeof r!="strin\
g"&&r!==null){let t={instancePath:a+"/last_used_at",schemaPath:"#/properties/last_used_at/type",keyword:"type",params:{type:Ai.
properties.last_used_at.type},message:"must be string,null"};e===null?e=[t]:e.push(t),i++}if(typeof r=="string"){if(h(r)>
35){let t={instancePath:a+"/last_used_at",schemaPath:"#/properties/last_used_at/maxLength",keyword:"maxLength",params:{limit:35},
message:"must NOT have more than 35 characters"};e===null?e=[t]:e.push(t),i++}if(!T.validate(r)){let t={instancePath:a+"\
/last_used_at",schemaPath:"#/properties/last_used_at/format",keyword:"format",params:{format:"date-time"},message:'must \
match format "date-time"'};e===null?e=[t]:e.push(t),i++}}}if(s.expires_at!==void 0){let r=s.expires_at;if(typeof r!="str\
ing"&&r!==null){let t={instancePath:a+"/expires_at",schemaPath:"#/properties/expires_at/type",keyword:"type",params:{type:Ai.
properties.expires_at.type},message:"must be string,null"};e===null?e=[t]:e.push(t),i++}if(typeof r=="string"){if(h(r)>35){
let t={instancePath:a+"/expires_at",schemaPath:"#/properties/expires_at/maxLength",keyword:"maxLength",params:{limit:35},
message:"must NOT have more than 35 characters"};e===null?e=[t]:e.push(t),i++}if(!T.validate(r)){let t={instancePath:a+"\
/expires_at",schemaPath:"#/properties/expires_at/format",keyword:"format",params:{format:"date-time"},message:'must matc\
h format "date-time"'};e===null?e=[t]:e.push(t),i++}}}if(s.scheduled_deletion_at!==void 0){let r=s.scheduled_deletion_at;
if(typeof r!="string"&&r!==null){let t={instancePath:a+"/scheduled_deletion_at",schemaPath:"#/properties/scheduled_delet\
ion_at/type",keyword:"type",params:{type:Ai.properties.scheduled_deletion_at.type},message:"must be string,null"};e===null?
e=[t]:e.push(t),i++}if(typeof r=="string"){if(h(r)>35){let t={instancePath:a+"/scheduled_deletion_at",schemaPath:"#/prop\
erties/scheduled_deletion_at/maxLength",keyword:"maxLength",params:{limit:35},message:"must NOT have more than 35 charac\
ters"};e===null?e=[t]:e.push(t),i++}if(!T.validate(r)){let t={instancePath:a+"/scheduled_deletion_at",schemaPath:"#/prop\
erties/scheduled_deletion_at/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};
e===null?e=[t]:e.push(t),i++}}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),i++}return es.errors=e,i===0}es.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function rs(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,
o=rs.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.key===void 0){let n={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"key"},message:"\
must have required property 'key'"};e===null?e=[n]:e.push(n),i++}if(s.workspace===void 0){let n={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"workspace"},message:"must have required property 'workspace'"};e===
null?e=[n]:e.push(n),i++}if(s.company===void 0){let n={instancePath:a,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"company"},message:"must have required property 'company'"};e===null?e=[n]:e.push(n),i++}if(s.plan===void 0){
let n={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"plan"},message:"must have requ\
ired property 'plan'"};e===null?e=[n]:e.push(n),i++}if(s.role===void 0){let n={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"role"},message:"must have required property 'role'"};e===null?e=[n]:e.push(n),i++}for(let n in s)
if(!(n==="key"||n==="workspace"||n==="company"||n==="plan"||n==="role")){let l={instancePath:a,schemaPath:"#/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===
null?e=[l]:e.push(l),i++}if(s.key!==void 0&&(es(s.key,{instancePath:a+"/key",parentData:s,parentDataProperty:"key",rootData:p,
dynamicAnchors:m})||(e=e===null?es.errors:e.concat(es.errors),i=e.length)),s.workspace!==void 0){let n=s.workspace,l=i,d=!1,
y=i;ue(n,{instancePath:a+"/workspace",parentData:s,parentDataProperty:"workspace",rootData:p,dynamicAnchors:m})||(e=e===
null?ue.errors:e.concat(ue.errors),i=e.length);var r=y===i;d=d||r;let k=i;if(n!==null){let w={instancePath:a+"/workspace",
schemaPath:"#/properties/workspace/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=
[w]:e.push(w),i++}var r=k===i;if(d=d||r,d)i=l,e!==null&&(l?e.length=l:e=null);else{let w={instancePath:a+"/workspace",schemaPath:"\
#/properties/workspace/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[w]:e.push(w),
i++}}if(s.company!==void 0&&(We(s.company,{instancePath:a+"/company",parentData:s,parentDataProperty:"company",rootData:p,
dynamicAnchors:m})||(e=e===null?We.errors:e.concat(We.errors),i=e.length)),s.plan!==void 0&&(J(s.plan,{instancePath:a+"/\
plan",parentData:s,parentDataProperty:"plan",rootData:p,dynamicAnchors:m})||(e=e===null?J.errors:e.concat(J.errors),i=e.
length)),s.role!==void 0){let n=s.role,l=i,d=!1,y=i;Ze(n,{instancePath:a+"/role",parentData:s,parentDataProperty:"role",
rootData:p,dynamicAnchors:m})||(e=e===null?Ze.errors:e.concat(Ze.errors),i=e.length);var t=y===i;d=d||t;let k=i;if(n!==null){
let w={instancePath:a+"/role",schemaPath:"#/properties/role/anyOf/1/type",keyword:"type",params:{type:"null"},message:"m\
ust be null"};e===null?e=[w]:e.push(w),i++}var t=k===i;if(d=d||t,d)i=l,e!==null&&(l?e.length=l:e=null);else{let w={instancePath:a+
"/role",schemaPath:"#/properties/role/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?
e=[w]:e.push(w),i++}}}else{let n={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must\
 be object"};e===null?e=[n]:e.push(n),i++}return rs.errors=e,i===0}rs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function Wi(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,
o=Wi.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.success===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"suc\
cess"},message:"must have required property 'success'"};e===null?e=[r]:e.push(r),i++}if(s.data===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};
e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="success"||r==="data")){let t={instancePath:a,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};
e===null?e=[t]:e.push(t),i++}s.success!==void 0&&(v(s.success,{instancePath:a+"/success",parentData:s,parentDataProperty:"\
success",rootData:p,dynamicAnchors:m})||(e=e===null?v.errors:e.concat(v.errors),i=e.length)),s.data!==void 0&&(rs(s.data,
{instancePath:a+"/data",parentData:s,parentDataProperty:"data",rootData:p,dynamicAnchors:m})||(e=e===null?rs.errors:e.concat(
rs.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[r]:e.push(r),i++}return Wi.errors=e,i===0}Wi.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Wo=Bi;var al={type:"object",required:["id","free","api_access","rate_limit","upgrade_url"],properties:{id:{$ref:"#/components/\
schemas/PlanId"},free:{type:"boolean"},api_access:{type:"boolean"},rate_limit:{anyOf:[{$ref:"#/components/schemas/RateLi\
mits"},{type:"null"}]},upgrade_url:{type:["string","null"],format:"uri",maxLength:2048}},additionalProperties:!1};function ss(s,{
instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=ss.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===
void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must hav\
e required property 'id'"};e===null?e=[t]:e.push(t),i++}if(s.free===void 0){let t={instancePath:a,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"free"},message:"must have required property 'free'"};e===null?e=[t]:e.push(t),
i++}if(s.api_access===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
api_access"},message:"must have required property 'api_access'"};e===null?e=[t]:e.push(t),i++}if(s.rate_limit===void 0){
let t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"rate_limit"},message:"must hav\
e required property 'rate_limit'"};e===null?e=[t]:e.push(t),i++}if(s.upgrade_url===void 0){let t={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"upgrade_url"},message:"must have required property 'upgrade_url'"};
e===null?e=[t]:e.push(t),i++}for(let t in s)if(!(t==="id"||t==="free"||t==="api_access"||t==="rate_limit"||t==="upgrade_\
url")){let n={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(s.id!==void 0&&(J(s.id,{instancePath:a+"/\
id",parentData:s,parentDataProperty:"id",rootData:p,dynamicAnchors:m})||(e=e===null?J.errors:e.concat(J.errors),i=e.length)),
s.free!==void 0&&typeof s.free!="boolean"){let t={instancePath:a+"/free",schemaPath:"#/properties/free/type",keyword:"ty\
pe",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),i++}if(s.api_access!==void 0&&typeof s.api_access!=
"boolean"){let t={instancePath:a+"/api_access",schemaPath:"#/properties/api_access/type",keyword:"type",params:{type:"bo\
olean"},message:"must be boolean"};e===null?e=[t]:e.push(t),i++}if(s.rate_limit!==void 0){let t=s.rate_limit,n=i,l=!1,d=i;
Z(t,{instancePath:a+"/rate_limit",parentData:s,parentDataProperty:"rate_limit",rootData:p,dynamicAnchors:m})||(e=e===null?
Z.errors:e.concat(Z.errors),i=e.length);var r=d===i;l=l||r;let y=i;if(t!==null){let k={instancePath:a+"/rate_limit",schemaPath:"\
#/properties/rate_limit/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[k]:e.push(
k),i++}var r=y===i;if(l=l||r,l)i=n,e!==null&&(n?e.length=n:e=null);else{let k={instancePath:a+"/rate_limit",schemaPath:"\
#/properties/rate_limit/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[k]:e.push(k),
i++}}if(s.upgrade_url!==void 0){let t=s.upgrade_url;if(typeof t!="string"&&t!==null){let n={instancePath:a+"/upgrade_url",
schemaPath:"#/properties/upgrade_url/type",keyword:"type",params:{type:al.properties.upgrade_url.type},message:"must be \
string,null"};e===null?e=[n]:e.push(n),i++}if(typeof t=="string"){if(h(t)>2048){let n={instancePath:a+"/upgrade_url",schemaPath:"\
#/properties/upgrade_url/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 charac\
ters"};e===null?e=[n]:e.push(n),i++}if(!U(t)){let n={instancePath:a+"/upgrade_url",schemaPath:"#/properties/upgrade_url/\
format",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[n]:e.push(n),i++}}}}else{let t={
instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(
t),i++}return ss.errors=e,i===0}ss.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Bi(s,{instancePath:a="",
parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=Bi.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.success===void 0){let r={
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"success"},message:"must have required\
 property 'success'"};e===null?e=[r]:e.push(r),i++}if(s.data===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=[r]:e.push(r),i++}for(let r in s)
if(!(r==="success"||r==="data")){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}if(s.success!==
void 0&&(v(s.success,{instancePath:a+"/success",parentData:s,parentDataProperty:"success",rootData:p,dynamicAnchors:m})||
(e=e===null?v.errors:e.concat(v.errors),i=e.length)),s.data!==void 0){let r=s.data;if(Array.isArray(r)){if(r.length>20){
let n={instancePath:a+"/data",schemaPath:"#/properties/data/maxItems",keyword:"maxItems",params:{limit:20},message:"must\
 NOT have more than 20 items"};e===null?e=[n]:e.push(n),i++}let t=r.length;for(let n=0;n<t;n++)ss(r[n],{instancePath:a+"\
/data/"+n,parentData:r,parentDataProperty:n,rootData:p,dynamicAnchors:m})||(e=e===null?ss.errors:e.concat(ss.errors),i=e.
length)}else{let t={instancePath:a+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[t]:e.push(t),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Bi.errors=e,i===0}Bi.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Bo=Ki;var Lo={type:"object",required:["scope","resource","access","description","implies","presets"],properties:{scope:{$ref:"\
#/components/schemas/Scope"},resource:{type:"string",maxLength:40},access:{type:"string",enum:["read","write","action"]},
description:{type:"string",maxLength:200},implies:{type:"array",maxItems:10,items:{$ref:"#/components/schemas/Scope"}},presets:{
type:"array",maxItems:10,items:{type:"string",enum:["publishing","reporting"]}}},additionalProperties:!1};function ts(s,{
instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=ts.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.scope===
void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"scope"},message:"must \
have required property 'scope'"};e===null?e=[r]:e.push(r),i++}if(s.resource===void 0){let r={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"resource"},message:"must have required property 'resource'"};e===
null?e=[r]:e.push(r),i++}if(s.access===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"access"},message:"must have required property 'access'"};e===null?e=[r]:e.push(r),i++}if(s.description===
void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"description"},message:"\
must have required property 'description'"};e===null?e=[r]:e.push(r),i++}if(s.implies===void 0){let r={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"implies"},message:"must have required property 'implies'"};e===null?
e=[r]:e.push(r),i++}if(s.presets===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
presets"},message:"must have required property 'presets'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="scope"||
r==="resource"||r==="access"||r==="description"||r==="implies"||r==="presets")){let t={instancePath:a,schemaPath:"#/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional propert\
ies"};e===null?e=[t]:e.push(t),i++}if(s.scope!==void 0&&(me(s.scope,{instancePath:a+"/scope",parentData:s,parentDataProperty:"\
scope",rootData:p,dynamicAnchors:m})||(e=e===null?me.errors:e.concat(me.errors),i=e.length)),s.resource!==void 0){let r=s.
resource;if(typeof r=="string"){if(h(r)>40){let t={instancePath:a+"/resource",schemaPath:"#/properties/resource/maxLengt\
h",keyword:"maxLength",params:{limit:40},message:"must NOT have more than 40 characters"};e===null?e=[t]:e.push(t),i++}}else{
let t={instancePath:a+"/resource",schemaPath:"#/properties/resource/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),i++}}if(s.access!==void 0){let r=s.access;if(typeof r!="string"){let t={instancePath:a+
"/access",schemaPath:"#/properties/access/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[t]:e.push(t),i++}if(!(r==="read"||r==="write"||r==="action")){let t={instancePath:a+"/access",schemaPath:"#/propertie\
s/access/enum",keyword:"enum",params:{allowedValues:Lo.properties.access.enum},message:"must be equal to one of the allo\
wed values"};e===null?e=[t]:e.push(t),i++}}if(s.description!==void 0){let r=s.description;if(typeof r=="string"){if(h(r)>
200){let t={instancePath:a+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit:200},
message:"must NOT have more than 200 characters"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/description",
schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),i++}}if(s.implies!==void 0){let r=s.implies;if(Array.isArray(r)){if(r.length>10){let n={instancePath:a+"/impli\
es",schemaPath:"#/properties/implies/maxItems",keyword:"maxItems",params:{limit:10},message:"must NOT have more than 10 \
items"};e===null?e=[n]:e.push(n),i++}let t=r.length;for(let n=0;n<t;n++)me(r[n],{instancePath:a+"/implies/"+n,parentData:r,
parentDataProperty:n,rootData:p,dynamicAnchors:m})||(e=e===null?me.errors:e.concat(me.errors),i=e.length)}else{let t={instancePath:a+
"/implies",schemaPath:"#/properties/implies/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[t]:e.push(t),i++}}if(s.presets!==void 0){let r=s.presets;if(Array.isArray(r)){if(r.length>10){let n={instancePath:a+"\
/presets",schemaPath:"#/properties/presets/maxItems",keyword:"maxItems",params:{limit:10},message:"must NOT have more th\
an 10 items"};e===null?e=[n]:e.push(n),i++}let t=r.length;for(let n=0;n<t;n++){let l=r[n];if(typeof l!="string"){let d={
instancePath:a+"/presets/"+n,schemaPath:"#/properties/presets/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[d]:e.push(d),i++}if(!(l==="publishing"||l==="reporting")){let d={instancePath:a+"/presets/"+
n,schemaPath:"#/properties/presets/items/enum",keyword:"enum",params:{allowedValues:Lo.properties.presets.items.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[d]:e.push(d),i++}}}else{let t={instancePath:a+"/presets",schemaPath:"\
#/properties/presets/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[t]:e.push(t),i++}}}else{
let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),i++}return ts.errors=e,i===0}ts.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ki(s,{instancePath:a="",
parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=Ki.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.success===void 0){let r={
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"success"},message:"must have required\
 property 'success'"};e===null?e=[r]:e.push(r),i++}if(s.data===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=[r]:e.push(r),i++}for(let r in s)
if(!(r==="success"||r==="data")){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}if(s.success!==
void 0&&(v(s.success,{instancePath:a+"/success",parentData:s,parentDataProperty:"success",rootData:p,dynamicAnchors:m})||
(e=e===null?v.errors:e.concat(v.errors),i=e.length)),s.data!==void 0){let r=s.data;if(Array.isArray(r)){if(r.length>100){
let n={instancePath:a+"/data",schemaPath:"#/properties/data/maxItems",keyword:"maxItems",params:{limit:100},message:"mus\
t NOT have more than 100 items"};e===null?e=[n]:e.push(n),i++}let t=r.length;for(let n=0;n<t;n++)ts(r[n],{instancePath:a+
"/data/"+n,parentData:r,parentDataProperty:n,rootData:p,dynamicAnchors:m})||(e=e===null?ts.errors:e.concat(ts.errors),i=
e.length)}else{let t={instancePath:a+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[t]:e.push(t),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Ki.errors=e,i===0}Ki.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Ko=Mi;var Mo=yr().fullFormats.date;function E(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){
let e=null,i=0,o=E.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s=="string"){if(h(
s)>10){let r={instancePath:a,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:10},message:"must NOT have more \
than 10 characters"};e===null?e=[r]:e.push(r),i++}if(!Mo.validate(s)){let r={instancePath:a,schemaPath:"#/format",keyword:"\
format",params:{format:"date"},message:'must match format "date"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}return E.
errors=e,i===0}E.evaluated={dynamicProps:!1,dynamicItems:!1};var nl={type:"string",enum:["day","week","month"]};function is(s,{
instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=is.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s!="string"){let r={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(!(s==="day"||s===
"week"||s==="month")){let r={instancePath:a,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:nl.enum},message:"m\
ust be equal to one of the allowed values"};e===null?e=[r]:e.push(r),i++}return is.errors=e,i===0}is.evaluated={dynamicProps:!1,
dynamicItems:!1};function as(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,
o=as.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.name===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},
message:"must have required property 'name'"};e===null?e=[r]:e.push(r),i++}if(s.limit===void 0){let r={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"limit"},message:"must have required property 'limit'"};e===null?
e=[r]:e.push(r),i++}if(s.used===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
used"},message:"must have required property 'used'"};e===null?e=[r]:e.push(r),i++}if(s.remaining===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"remaining"},message:"must have required property 're\
maining'"};e===null?e=[r]:e.push(r),i++}if(s.reset_at===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"reset_at"},message:"must have required property 'reset_at'"};e===null?e=[r]:e.push(r),
i++}for(let r in s)if(!(r==="name"||r==="limit"||r==="used"||r==="remaining"||r==="reset_at")){let t={instancePath:a,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional p\
roperties"};e===null?e=[t]:e.push(t),i++}if(s.name!==void 0){let r=s.name;if(typeof r=="string"){if(h(r)>40){let t={instancePath:a+
"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:40},message:"must NOT have more than \
40 characters"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}if(s.limit!==void 0){let r=s.limit;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:a+"/limit",schemaPath:"#/properties/limit/\
type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),i++}if(typeof r=="numbe\
r"&&isFinite(r)){if(r>1e9||isNaN(r)){let t={instancePath:a+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"max\
imum",params:{comparison:"<=",limit:1e9},message:"must be <= 1000000000"};e===null?e=[t]:e.push(t),i++}if(r<0||isNaN(r)){
let t={instancePath:a+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};e===null?e=[t]:e.push(t),i++}}}if(s.used!==void 0){let r=s.used;if(!(typeof r=="number"&&!(r%1)&&
!isNaN(r)&&isFinite(r))){let t={instancePath:a+"/used",schemaPath:"#/properties/used/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};e===null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(r)){if(r>1e9||isNaN(r)){
let t={instancePath:a+"/used",schemaPath:"#/properties/used/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e9},
message:"must be <= 1000000000"};e===null?e=[t]:e.push(t),i++}if(r<0||isNaN(r)){let t={instancePath:a+"/used",schemaPath:"\
#/properties/used/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[t]:e.push(
t),i++}}}if(s.remaining!==void 0){let r=s.remaining;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:a+
"/remaining",schemaPath:"#/properties/remaining/type",keyword:"type",params:{type:"integer"},message:"must be integer"};
e===null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(r)){if(r>1e9||isNaN(r)){let t={instancePath:a+"/remaining",
schemaPath:"#/properties/remaining/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e9},message:"must be <= 100\
0000000"};e===null?e=[t]:e.push(t),i++}if(r<0||isNaN(r)){let t={instancePath:a+"/remaining",schemaPath:"#/properties/rem\
aining/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[t]:e.push(t),i++}}}
s.reset_at!==void 0&&(g(s.reset_at,{instancePath:a+"/reset_at",parentData:s,parentDataProperty:"reset_at",rootData:p,dynamicAnchors:m})||
(e=e===null?g.errors:e.concat(g.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return as.errors=e,i===0}as.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function I(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=I.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&
isFinite(s))){let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"integer"},message:"must be integer"};
e===null?e=[r]:e.push(r),i++}if(typeof s=="number"&&isFinite(s)){if(s>1e9||isNaN(s)){let r={instancePath:a,schemaPath:"#\
/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e9},message:"must be <= 1000000000"};e===null?e=[r]:e.push(r),
i++}if(s<0||isNaN(s)){let r={instancePath:a,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[r]:e.push(r),i++}}return I.errors=e,i===0}I.evaluated={dynamicProps:!1,dynamicItems:!1};function A(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=A.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&
isFinite(s))){let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"integer"},message:"must be integer"};
e===null?e=[r]:e.push(r),i++}if(typeof s=="number"&&isFinite(s)){if(s>1e9||isNaN(s)){let r={instancePath:a,schemaPath:"#\
/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e9},message:"must be <= 1000000000"};e===null?e=[r]:e.push(r),
i++}if(s<0||isNaN(s)){let r={instancePath:a,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[r]:e.push(r),i++}}return A.errors=e,i===0}A.evaluated={dynamicProps:!1,dynamicItems:!1};function ns(s,{
instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=ns.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.start_date===
void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"start_date"},message:"\
must have required property 'start_date'"};e===null?e=[r]:e.push(r),i++}if(s.requests===void 0){let r={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"requests"},message:"must have required property 'requests'"};e===
null?e=[r]:e.push(r),i++}if(s.errors===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"errors"},message:"must have required property 'errors'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r===
"start_date"||r==="requests"||r==="errors")){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}
s.start_date!==void 0&&(E(s.start_date,{instancePath:a+"/start_date",parentData:s,parentDataProperty:"start_date",rootData:p,
dynamicAnchors:m})||(e=e===null?E.errors:e.concat(E.errors),i=e.length)),s.requests!==void 0&&(I(s.requests,{instancePath:a+
"/requests",parentData:s,parentDataProperty:"requests",rootData:p,dynamicAnchors:m})||(e=e===null?I.errors:e.concat(I.errors),
i=e.length)),s.errors!==void 0&&(A(s.errors,{instancePath:a+"/errors",parentData:s,parentDataProperty:"errors",rootData:p,
dynamicAnchors:m})||(e=e===null?A.errors:e.concat(A.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return ns.errors=e,i===0}ns.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function os(s,{instancePath:a="",parentData:f,parentDataProperty:c,
rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=os.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.start_date===void 0){let r={instancePath:a,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"start_date"},message:"must have required property 'start_date'"};
e===null?e=[r]:e.push(r),i++}if(s.end_date===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"end_date"},message:"must have required property 'end_date'"};e===null?e=[r]:e.push(r),i++}if(s.interval===
void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"interval"},message:"mu\
st have required property 'interval'"};e===null?e=[r]:e.push(r),i++}if(s.windows===void 0){let r={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"windows"},message:"must have required property 'windows'"};e===null?
e=[r]:e.push(r),i++}if(s.periods===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
periods"},message:"must have required property 'periods'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="start_d\
ate"||r==="end_date"||r==="interval"||r==="windows"||r==="periods")){let t={instancePath:a,schemaPath:"#/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?
e=[t]:e.push(t),i++}if(s.start_date!==void 0&&(E(s.start_date,{instancePath:a+"/start_date",parentData:s,parentDataProperty:"\
start_date",rootData:p,dynamicAnchors:m})||(e=e===null?E.errors:e.concat(E.errors),i=e.length)),s.end_date!==void 0&&(E(
s.end_date,{instancePath:a+"/end_date",parentData:s,parentDataProperty:"end_date",rootData:p,dynamicAnchors:m})||(e=e===
null?E.errors:e.concat(E.errors),i=e.length)),s.interval!==void 0&&(is(s.interval,{instancePath:a+"/interval",parentData:s,
parentDataProperty:"interval",rootData:p,dynamicAnchors:m})||(e=e===null?is.errors:e.concat(is.errors),i=e.length)),s.windows!==
void 0){let r=s.windows;if(Array.isArray(r)){if(r.length>10){let n={instancePath:a+"/windows",schemaPath:"#/properties/w\
indows/maxItems",keyword:"maxItems",params:{limit:10},message:"must NOT have more than 10 items"};e===null?e=[n]:e.push(
n),i++}let t=r.length;for(let n=0;n<t;n++)as(r[n],{instancePath:a+"/windows/"+n,parentData:r,parentDataProperty:n,rootData:p,
dynamicAnchors:m})||(e=e===null?as.errors:e.concat(as.errors),i=e.length)}else{let t={instancePath:a+"/windows",schemaPath:"\
#/properties/windows/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[t]:e.push(t),i++}}if(s.
periods!==void 0){let r=s.periods;if(Array.isArray(r)){if(r.length>366){let n={instancePath:a+"/periods",schemaPath:"#/p\
roperties/periods/maxItems",keyword:"maxItems",params:{limit:366},message:"must NOT have more than 366 items"};e===null?
e=[n]:e.push(n),i++}let t=r.length;for(let n=0;n<t;n++)ns(r[n],{instancePath:a+"/periods/"+n,parentData:r,parentDataProperty:n,
rootData:p,dynamicAnchors:m})||(e=e===null?ns.errors:e.concat(ns.errors),i=e.length)}else{let t={instancePath:a+"/period\
s",schemaPath:"#/properties/periods/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[t]:e.
push(t),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"};e===null?e=[r]:e.push(r),i++}return os.errors=e,i===0}os.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Mi(s,{
instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=Mi.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.success===
void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"success"},message:"mus\
t have required property 'success'"};e===null?e=[r]:e.push(r),i++}if(s.data===void 0){let r={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=
[r]:e.push(r),i++}for(let r in s)if(!(r==="success"||r==="data")){let t={instancePath:a,schemaPath:"#/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?
e=[t]:e.push(t),i++}s.success!==void 0&&(v(s.success,{instancePath:a+"/success",parentData:s,parentDataProperty:"success",
rootData:p,dynamicAnchors:m})||(e=e===null?v.errors:e.concat(v.errors),i=e.length)),s.data!==void 0&&(os(s.data,{instancePath:a+
"/data",parentData:s,parentDataProperty:"data",rootData:p,dynamicAnchors:m})||(e=e===null?os.errors:e.concat(os.errors),
i=e.length))}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[r]:e.push(r),i++}return Mi.errors=e,i===0}Mi.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Uo=Ui;var Fe={type:"object",required:["id","at","type","operation","actor","key_prefix","workspace_id","subject_id","status","\
code","request_id","ip","changed","reason"],properties:{id:{type:"string",pattern:"^(log|audit)_[a-z0-9]{1,40}$",maxLength:46},
at:{$ref:"#/components/schemas/Timestamp"},type:{$ref:"#/components/schemas/LogType"},operation:{type:"string",maxLength:100},
actor:{anyOf:[{$ref:"#/components/schemas/Actor"},{type:"null"}]},key_prefix:{type:["string","null"],maxLength:10},workspace_id:{
type:["string","null"],pattern:"^ws_[a-z0-9]{1,40}$",maxLength:43},subject_id:{type:["string","null"],maxLength:64},status:{
type:["integer","null"],minimum:100,maximum:599},code:{type:["string","null"],maxLength:64},request_id:{type:["string","\
null"],maxLength:128},ip:{type:["string","null"],maxLength:45},changed:{type:"array",maxItems:50,items:{type:"string",maxLength:64}},
reason:{type:["string","null"],maxLength:500}},additionalProperties:!1},ol=new RegExp("^(log|audit)_[a-z0-9]{1,40}$","u"),
pl={type:"string",enum:["request","publishing","connection","webhook","audit"]};function ps(s,{instancePath:a="",parentData:f,
parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=ps.evaluated;if(o.dynamicProps&&(o.props=void 0),
o.dynamicItems&&(o.items=void 0),typeof s!="string"){let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(!(s==="request"||s==="publishing"||s==="connection"||
s==="webhook"||s==="audit")){let r={instancePath:a,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:pl.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),i++}return ps.errors=e,i===0}ps.evaluated={dynamicProps:!1,
dynamicItems:!1};var ml={type:"object",required:["type","id"],properties:{type:{type:"string",enum:["key","member"]},id:{
type:"string",pattern:"^(key|member)_[a-z0-9]{1,40}$",maxLength:47}},additionalProperties:!1},ll=new RegExp("^(key|membe\
r)_[a-z0-9]{1,40}$","u");function V(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){
let e=null,i=0,o=V.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){if(s.type===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),i++}if(s.id===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===
null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="type"||r==="id")){let t={instancePath:a,schemaPath:"#/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?
e=[t]:e.push(t),i++}if(s.type!==void 0){let r=s.type;if(typeof r!="string"){let t={instancePath:a+"/type",schemaPath:"#/\
properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}if(!(r===
"key"||r==="member")){let t={instancePath:a+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:ml.
properties.type.enum},message:"must be equal to one of the allowed values"};e===null?e=[t]:e.push(t),i++}}if(s.id!==void 0){
let r=s.id;if(typeof r=="string"){if(h(r)>47){let t={instancePath:a+"/id",schemaPath:"#/properties/id/maxLength",keyword:"\
maxLength",params:{limit:47},message:"must NOT have more than 47 characters"};e===null?e=[t]:e.push(t),i++}if(!ll.test(r)){
let t={instancePath:a+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern:"^(key|member)_[a-z0-\
9]{1,40}$"},message:'must match pattern "^(key|member)_[a-z0-9]{1,40}$"'};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.
push(t),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"};e===null?e=[r]:e.push(r),i++}return V.errors=e,i===0}V.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ms(s,{
instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=ms.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===
void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must hav\
e required property 'id'"};e===null?e=[t]:e.push(t),i++}if(s.at===void 0){let t={instancePath:a,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"at"},message:"must have required property 'at'"};e===null?e=[t]:e.push(t),i++}
if(s.type===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},message:"\
must have required property 'type'"};e===null?e=[t]:e.push(t),i++}if(s.operation===void 0){let t={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"operation"},message:"must have required property 'operation'"};e===
null?e=[t]:e.push(t),i++}if(s.actor===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
actor"},message:"must have required property 'actor'"};e===null?e=[t]:e.push(t),i++}if(s.key_prefix===void 0){let t={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"key_prefix"},message:"must have required property 'k\
ey_prefix'"};e===null?e=[t]:e.push(t),i++}if(s.workspace_id===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"workspace_id"},message:"must have required property 'workspace_id'"};e===null?e=[t]:e.
push(t),i++}if(s.subject_id===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
subject_id"},message:"must have required property 'subject_id'"};e===null?e=[t]:e.push(t),i++}if(s.status===void 0){let t={
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"status"},message:"must have required \
property 'status'"};e===null?e=[t]:e.push(t),i++}if(s.code===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"code"},message:"must have required property 'code'"};e===null?e=[t]:e.push(t),i++}if(s.
request_id===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"request_i\
d"},message:"must have required property 'request_id'"};e===null?e=[t]:e.push(t),i++}if(s.ip===void 0){let t={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"ip"},message:"must have required property 'ip'"};e===
null?e=[t]:e.push(t),i++}if(s.changed===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"changed"},message:"must have required property 'changed'"};e===null?e=[t]:e.push(t),i++}if(s.reason===void 0){
let t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"reason"},message:"must have re\
quired property 'reason'"};e===null?e=[t]:e.push(t),i++}for(let t in s)if(!M.call(Fe.properties,t)){let n={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have \
additional properties"};e===null?e=[n]:e.push(n),i++}if(s.id!==void 0){let t=s.id;if(typeof t=="string"){if(h(t)>46){let n={
instancePath:a+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit:46},message:"must NOT have\
 more than 46 characters"};e===null?e=[n]:e.push(n),i++}if(!ol.test(t)){let n={instancePath:a+"/id",schemaPath:"#/proper\
ties/id/pattern",keyword:"pattern",params:{pattern:"^(log|audit)_[a-z0-9]{1,40}$"},message:'must match pattern "^(log|au\
dit)_[a-z0-9]{1,40}$"'};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:a+"/id",schemaPath:"#/properties/id/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}}if(s.at!==void 0&&(g(s.at,
{instancePath:a+"/at",parentData:s,parentDataProperty:"at",rootData:p,dynamicAnchors:m})||(e=e===null?g.errors:e.concat(
g.errors),i=e.length)),s.type!==void 0&&(ps(s.type,{instancePath:a+"/type",parentData:s,parentDataProperty:"type",rootData:p,
dynamicAnchors:m})||(e=e===null?ps.errors:e.concat(ps.errors),i=e.length)),s.operation!==void 0){let t=s.operation;if(typeof t==
"string"){if(h(t)>100){let n={instancePath:a+"/operation",schemaPath:"#/properties/operation/maxLength",keyword:"maxLeng\
th",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:a+
"/operation",schemaPath:"#/properties/operation/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[n]:e.push(n),i++}}if(s.actor!==void 0){let t=s.actor,n=i,l=!1,d=i;V(t,{instancePath:a+"/actor",parentData:s,parentDataProperty:"\
actor",rootData:p,dynamicAnchors:m})||(e=e===null?V.errors:e.concat(V.errors),i=e.length);var r=d===i;l=l||r;let y=i;if(t!==
null){let k={instancePath:a+"/actor",schemaPath:"#/properties/actor/anyOf/1/type",keyword:"type",params:{type:"null"},message:"\
must be null"};e===null?e=[k]:e.push(k),i++}var r=y===i;if(l=l||r,l)i=n,e!==null&&(n?e.length=n:e=null);else{let k={instancePath:a+
"/actor",schemaPath:"#/properties/actor/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?
e=[k]:e.push(k),i++}}if(s.key_prefix!==void 0){let t=s.key_prefix;if(typeof t!="string"&&t!==null){let n={instancePath:a+
"/key_prefix",schemaPath:"#/properties/key_prefix/type",keyword:"type",params:{type:Fe.properties.key_prefix.type},message:"\
must be string,null"};e===null?e=[n]:e.push(n),i++}if(typeof t=="string"&&h(t)>10){let n={instancePath:a+"/key_prefix",schemaPath:"\
#/properties/key_prefix/maxLength",keyword:"maxLength",params:{limit:10},message:"must NOT have more than 10 characters"};
e===null?e=[n]:e.push(n),i++}}if(s.workspace_id!==void 0){let t=s.workspace_id;if(typeof t!="string"&&t!==null){let n={instancePath:a+
"/workspace_id",schemaPath:"#/properties/workspace_id/type",keyword:"type",params:{type:Fe.properties.workspace_id.type},
message:"must be string,null"};e===null?e=[n]:e.push(n),i++}if(typeof t=="string"){if(h(t)>43){let n={instancePath:a+"/w\
orkspace_id",schemaPath:"#/properties/workspace_id/maxLength",keyword:"maxLength",params:{limit:43},message:"must NOT ha\
ve more than 43 characters"};e===null?e=[n]:e.push(n),i++}if(!nt.test(t)){let n={instancePath:a+"/workspace_id",schemaPath:"\
#/properties/workspace_id/pattern",keyword:"pattern",params:{pattern:"^ws_[a-z0-9]{1,40}$"},message:'must match pattern \
"^ws_[a-z0-9]{1,40}$"'};e===null?e=[n]:e.push(n),i++}}}if(s.subject_id!==void 0){let t=s.subject_id;if(typeof t!="string"&&
t!==null){let n={instancePath:a+"/subject_id",schemaPath:"#/properties/subject_id/type",keyword:"type",params:{type:Fe.properties.
subject_id.type},message:"must be string,null"};e===null?e=[n]:e.push(n),i++}if(typeof t=="string"&&h(t)>64){let n={instancePath:a+
"/subject_id",schemaPath:"#/properties/subject_id/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT hav\
e more than 64 characters"};e===null?e=[n]:e.push(n),i++}}if(s.status!==void 0){let t=s.status;if(!(typeof t=="number"&&
!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null){let n={instancePath:a+"/status",schemaPath:"#/properties/status/type",keyword:"\
type",params:{type:Fe.properties.status.type},message:"must be integer,null"};e===null?e=[n]:e.push(n),i++}if(typeof t==
"number"&&isFinite(t)){if(t>599||isNaN(t)){let n={instancePath:a+"/status",schemaPath:"#/properties/status/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:599},message:"must be <= 599"};e===null?e=[n]:e.push(n),i++}if(t<100||isNaN(t)){let n={
instancePath:a+"/status",schemaPath:"#/properties/status/minimum",keyword:"minimum",params:{comparison:">=",limit:100},message:"\
must be >= 100"};e===null?e=[n]:e.push(n),i++}}}if(s.code!==void 0){let t=s.code;if(typeof t!="string"&&t!==null){let n={
instancePath:a+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:Fe.properties.code.type},message:"\
must be string,null"};e===null?e=[n]:e.push(n),i++}if(typeof t=="string"&&h(t)>64){let n={instancePath:a+"/code",schemaPath:"\
#/properties/code/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};e===
null?e=[n]:e.push(n),i++}}if(s.request_id!==void 0){let t=s.request_id;if(typeof t!="string"&&t!==null){let n={instancePath:a+
"/request_id",schemaPath:"#/properties/request_id/type",keyword:"type",params:{type:Fe.properties.request_id.type},message:"\
must be string,null"};e===null?e=[n]:e.push(n),i++}if(typeof t=="string"&&h(t)>128){let n={instancePath:a+"/request_id",
schemaPath:"#/properties/request_id/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 1\
28 characters"};e===null?e=[n]:e.push(n),i++}}if(s.ip!==void 0){let t=s.ip;if(typeof t!="string"&&t!==null){let n={instancePath:a+
"/ip",schemaPath:"#/properties/ip/type",keyword:"type",params:{type:Fe.properties.ip.type},message:"must be string,null"};
e===null?e=[n]:e.push(n),i++}if(typeof t=="string"&&h(t)>45){let n={instancePath:a+"/ip",schemaPath:"#/properties/ip/max\
Length",keyword:"maxLength",params:{limit:45},message:"must NOT have more than 45 characters"};e===null?e=[n]:e.push(n),
i++}}if(s.changed!==void 0){let t=s.changed;if(Array.isArray(t)){if(t.length>50){let l={instancePath:a+"/changed",schemaPath:"\
#/properties/changed/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 items"};e===null?
e=[l]:e.push(l),i++}let n=t.length;for(let l=0;l<n;l++){let d=t[l];if(typeof d=="string"){if(h(d)>64){let y={instancePath:a+
"/changed/"+l,schemaPath:"#/properties/changed/items/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT \
have more than 64 characters"};e===null?e=[y]:e.push(y),i++}}else{let y={instancePath:a+"/changed/"+l,schemaPath:"#/prop\
erties/changed/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),i++}}}else{
let n={instancePath:a+"/changed",schemaPath:"#/properties/changed/type",keyword:"type",params:{type:"array"},message:"mu\
st be array"};e===null?e=[n]:e.push(n),i++}}if(s.reason!==void 0){let t=s.reason;if(typeof t!="string"&&t!==null){let n={
instancePath:a+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:Fe.properties.reason.type},message:"\
must be string,null"};e===null?e=[n]:e.push(n),i++}if(typeof t=="string"&&h(t)>500){let n={instancePath:a+"/reason",schemaPath:"\
#/properties/reason/maxLength",keyword:"maxLength",params:{limit:500},message:"must NOT have more than 500 characters"};
e===null?e=[n]:e.push(n),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[t]:e.push(t),i++}return ms.errors=e,i===0}ms.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var ul={type:"object",required:["next_cursor","has_more"],properties:{next_cursor:{type:["string","null"],maxLength:512},
has_more:{type:"boolean"}},additionalProperties:!1};function b(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,
dynamicAnchors:m={}}={}){let e=null,i=0,o=b.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
s&&typeof s=="object"&&!Array.isArray(s)){if(s.next_cursor===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"next_cursor"},message:"must have required property 'next_cursor'"};e===null?e=[r]:e.push(
r),i++}if(s.has_more===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
has_more"},message:"must have required property 'has_more'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="next_\
cursor"||r==="has_more")){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}if(s.next_cursor!==void 0){
let r=s.next_cursor;if(typeof r!="string"&&r!==null){let t={instancePath:a+"/next_cursor",schemaPath:"#/properties/next_\
cursor/type",keyword:"type",params:{type:ul.properties.next_cursor.type},message:"must be string,null"};e===null?e=[t]:e.
push(t),i++}if(typeof r=="string"&&h(r)>512){let t={instancePath:a+"/next_cursor",schemaPath:"#/properties/next_cursor/m\
axLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 characters"};e===null?e=[t]:e.push(
t),i++}}if(s.has_more!==void 0&&typeof s.has_more!="boolean"){let r={instancePath:a+"/has_more",schemaPath:"#/properties\
/has_more/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}}else{let r={
instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(
r),i++}return b.errors=e,i===0}b.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ui(s,{instancePath:a="",parentData:f,
parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=Ui.evaluated;if(o.dynamicProps&&(o.props=void 0),
o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.success===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"success"},message:"must have required property 'succ\
ess'"};e===null?e=[r]:e.push(r),i++}if(s.data===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=[r]:e.push(r),i++}if(s.pagination===
void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"pagination"},message:"\
must have required property 'pagination'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="success"||r==="data"||r===
"pagination")){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}if(s.success!==void 0&&(v(s.success,{instancePath:a+
"/success",parentData:s,parentDataProperty:"success",rootData:p,dynamicAnchors:m})||(e=e===null?v.errors:e.concat(v.errors),
i=e.length)),s.data!==void 0){let r=s.data;if(Array.isArray(r)){if(r.length>100){let n={instancePath:a+"/data",schemaPath:"\
#/properties/data/maxItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 items"};e===null?
e=[n]:e.push(n),i++}let t=r.length;for(let n=0;n<t;n++)ms(r[n],{instancePath:a+"/data/"+n,parentData:r,parentDataProperty:n,
rootData:p,dynamicAnchors:m})||(e=e===null?ms.errors:e.concat(ms.errors),i=e.length)}else{let t={instancePath:a+"/data",
schemaPath:"#/properties/data/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[t]:e.push(
t),i++}}s.pagination!==void 0&&(b(s.pagination,{instancePath:a+"/pagination",parentData:s,parentDataProperty:"pagination",
rootData:p,dynamicAnchors:m})||(e=e===null?b.errors:e.concat(b.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Ui.errors=e,
i===0}Ui.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ho=Hi;var dr={type:"object",required:["id","prefix","name","label","description","kind","workspace_id","status","scopes","limi\
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
replaces:{type:["string","null"],pattern:"^key_[a-z0-9]{1,40}$",maxLength:44}},additionalProperties:!1},dl={type:"string",
enum:["active","rotating","revoked","expired"]};function de(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,
dynamicAnchors:m={}}={}){let e=null,i=0,o=de.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s!="string"){let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[r]:e.push(r),i++}if(!(s==="active"||s==="rotating"||s==="revoked"||s==="expired")){let r={instancePath:a,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:dl.enum},message:"must be equal to one of the allowed values"};
e===null?e=[r]:e.push(r),i++}return de.errors=e,i===0}de.evaluated={dynamicProps:!1,dynamicItems:!1};function L(s,{instancePath:a="",
parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=L.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){let t={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===
null?e=[t]:e.push(t),i++}if(s.prefix===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"prefix"},message:"must have required property 'prefix'"};e===null?e=[t]:e.push(t),i++}if(s.name===void 0){
let t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have requ\
ired property 'name'"};e===null?e=[t]:e.push(t),i++}if(s.label===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"label"},message:"must have required property 'label'"};e===null?e=[t]:e.push(t),i++}if(s.
description===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"descript\
ion"},message:"must have required property 'description'"};e===null?e=[t]:e.push(t),i++}if(s.kind===void 0){let t={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};
e===null?e=[t]:e.push(t),i++}if(s.workspace_id===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"workspace_id"},message:"must have required property 'workspace_id'"};e===null?e=[t]:e.push(t),i++}
if(s.status===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"status"},
message:"must have required property 'status'"};e===null?e=[t]:e.push(t),i++}if(s.scopes===void 0){let t={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"scopes"},message:"must have required property 'scope\
s'"};e===null?e=[t]:e.push(t),i++}if(s.limits===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"limits"},message:"must have required property 'limits'"};e===null?e=[t]:e.push(t),i++}if(s.allowed_origins===
void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"allowed_origins"},message:"\
must have required property 'allowed_origins'"};e===null?e=[t]:e.push(t),i++}if(s.allowed_ips===void 0){let t={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"allowed_ips"},message:"must have required property '\
allowed_ips'"};e===null?e=[t]:e.push(t),i++}if(s.last_used_at===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"last_used_at"},message:"must have required property 'last_used_at'"};e===null?e=[t]:e.
push(t),i++}if(s.created_at===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
created_at"},message:"must have required property 'created_at'"};e===null?e=[t]:e.push(t),i++}if(s.created_by===void 0){
let t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"created_by"},message:"must hav\
e required property 'created_by'"};e===null?e=[t]:e.push(t),i++}if(s.expires_at===void 0){let t={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"expires_at"},message:"must have required property 'expires_at'"};
e===null?e=[t]:e.push(t),i++}if(s.scheduled_deletion_at===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"scheduled_deletion_at"},message:"must have required property 'scheduled_deletion_at'"};
e===null?e=[t]:e.push(t),i++}if(s.revoked_at===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"revoked_at"},message:"must have required property 'revoked_at'"};e===null?e=[t]:e.push(t),i++}if(s.
replaces===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"replaces"},
message:"must have required property 'replaces'"};e===null?e=[t]:e.push(t),i++}for(let t in s)if(!M.call(dr.properties,t)){
let n={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(s.id!==void 0&&(S(s.id,{instancePath:a+"/id",parentData:s,
parentDataProperty:"id",rootData:p,dynamicAnchors:m})||(e=e===null?S.errors:e.concat(S.errors),i=e.length)),s.prefix!==void 0&&
(ee(s.prefix,{instancePath:a+"/prefix",parentData:s,parentDataProperty:"prefix",rootData:p,dynamicAnchors:m})||(e=e===null?
ee.errors:e.concat(ee.errors),i=e.length)),s.name!==void 0&&(j(s.name,{instancePath:a+"/name",parentData:s,parentDataProperty:"\
name",rootData:p,dynamicAnchors:m})||(e=e===null?j.errors:e.concat(j.errors),i=e.length)),s.label!==void 0&&(j(s.label,{
instancePath:a+"/label",parentData:s,parentDataProperty:"label",rootData:p,dynamicAnchors:m})||(e=e===null?j.errors:e.concat(
j.errors),i=e.length)),s.description!==void 0){let t=s.description;if(typeof t!="string"&&t!==null){let n={instancePath:a+
"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:dr.properties.description.type},message:"\
must be string,null"};e===null?e=[n]:e.push(n),i++}if(typeof t=="string"&&h(t)>500){let n={instancePath:a+"/description",
schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit:500},message:"must NOT have more than \
500 characters"};e===null?e=[n]:e.push(n),i++}}if(s.kind!==void 0&&(re(s.kind,{instancePath:a+"/kind",parentData:s,parentDataProperty:"\
kind",rootData:p,dynamicAnchors:m})||(e=e===null?re.errors:e.concat(re.errors),i=e.length)),s.workspace_id!==void 0){let t=s.
workspace_id;if(typeof t!="string"&&t!==null){let n={instancePath:a+"/workspace_id",schemaPath:"#/properties/workspace_i\
d/type",keyword:"type",params:{type:dr.properties.workspace_id.type},message:"must be string,null"};e===null?e=[n]:e.push(
n),i++}if(typeof t=="string"){if(h(t)>43){let n={instancePath:a+"/workspace_id",schemaPath:"#/properties/workspace_id/ma\
xLength",keyword:"maxLength",params:{limit:43},message:"must NOT have more than 43 characters"};e===null?e=[n]:e.push(n),
i++}if(!nt.test(t)){let n={instancePath:a+"/workspace_id",schemaPath:"#/properties/workspace_id/pattern",keyword:"patter\
n",params:{pattern:"^ws_[a-z0-9]{1,40}$"},message:'must match pattern "^ws_[a-z0-9]{1,40}$"'};e===null?e=[n]:e.push(n),i++}}}
if(s.status!==void 0&&(de(s.status,{instancePath:a+"/status",parentData:s,parentDataProperty:"status",rootData:p,dynamicAnchors:m})||
(e=e===null?de.errors:e.concat(de.errors),i=e.length)),s.scopes!==void 0&&(se(s.scopes,{instancePath:a+"/scopes",parentData:s,
parentDataProperty:"scopes",rootData:p,dynamicAnchors:m})||(e=e===null?se.errors:e.concat(se.errors),i=e.length)),s.limits!==
void 0&&(Z(s.limits,{instancePath:a+"/limits",parentData:s,parentDataProperty:"limits",rootData:p,dynamicAnchors:m})||(e=
e===null?Z.errors:e.concat(Z.errors),i=e.length)),s.allowed_origins!==void 0&&(te(s.allowed_origins,{instancePath:a+"/al\
lowed_origins",parentData:s,parentDataProperty:"allowed_origins",rootData:p,dynamicAnchors:m})||(e=e===null?te.errors:e.
concat(te.errors),i=e.length)),s.allowed_ips!==void 0&&(ie(s.allowed_ips,{instancePath:a+"/allowed_ips",parentData:s,parentDataProperty:"\
allowed_ips",rootData:p,dynamicAnchors:m})||(e=e===null?ie.errors:e.concat(ie.errors),i=e.length)),s.masked_secret!==void 0){
let t=s.masked_secret;if(typeof t=="string"){if(h(t)>64){let n={instancePath:a+"/masked_secret",schemaPath:"#/properties\
/masked_secret/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};e===null?
e=[n]:e.push(n),i++}}else{let n={instancePath:a+"/masked_secret",schemaPath:"#/properties/masked_secret/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}}if(s.last_used_at!==void 0){let t=s.
last_used_at;if(typeof t!="string"&&t!==null){let n={instancePath:a+"/last_used_at",schemaPath:"#/properties/last_used_a\
t/type",keyword:"type",params:{type:dr.properties.last_used_at.type},message:"must be string,null"};e===null?e=[n]:e.push(
n),i++}if(typeof t=="string"){if(h(t)>35){let n={instancePath:a+"/last_used_at",schemaPath:"#/properties/last_used_at/ma\
xLength",keyword:"maxLength",params:{limit:35},message:"must NOT have more than 35 characters"};e===null?e=[n]:e.push(n),
i++}if(!T.validate(t)){let n={instancePath:a+"/last_used_at",schemaPath:"#/properties/last_used_at/format",keyword:"form\
at",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[n]:e.push(n),i++}}}if(s.created_at!==
void 0&&(g(s.created_at,{instancePath:a+"/created_at",parentData:s,parentDataProperty:"created_at",rootData:p,dynamicAnchors:m})||
(e=e===null?g.errors:e.concat(g.errors),i=e.length)),s.created_by!==void 0){let t=s.created_by,n=i,l=!1,d=i;V(t,{instancePath:a+
"/created_by",parentData:s,parentDataProperty:"created_by",rootData:p,dynamicAnchors:m})||(e=e===null?V.errors:e.concat(
V.errors),i=e.length);var r=d===i;l=l||r;let y=i;if(t!==null){let k={instancePath:a+"/created_by",schemaPath:"#/properti\
es/created_by/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[k]:e.push(k),i++}var r=y===
i;if(l=l||r,l)i=n,e!==null&&(n?e.length=n:e=null);else{let k={instancePath:a+"/created_by",schemaPath:"#/properties/crea\
ted_by/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[k]:e.push(k),i++}}if(s.expires_at!==
void 0){let t=s.expires_at;if(typeof t!="string"&&t!==null){let n={instancePath:a+"/expires_at",schemaPath:"#/properties\
/expires_at/type",keyword:"type",params:{type:dr.properties.expires_at.type},message:"must be string,null"};e===null?e=[
n]:e.push(n),i++}if(typeof t=="string"){if(h(t)>35){let n={instancePath:a+"/expires_at",schemaPath:"#/properties/expires\
_at/maxLength",keyword:"maxLength",params:{limit:35},message:"must NOT have more than 35 characters"};e===null?e=[n]:e.push(
n),i++}if(!T.validate(t)){let n={instancePath:a+"/expires_at",schemaPath:"#/properties/expires_at/format",keyword:"forma\
t",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[n]:e.push(n),i++}}}if(s.scheduled_deletion_at!==
void 0){let t=s.scheduled_deletion_at;if(typeof t!="string"&&t!==null){let n={instancePath:a+"/scheduled_deletion_at",schemaPath:"\
#/properties/scheduled_deletion_at/type",keyword:"type",params:{type:dr.properties.scheduled_deletion_at.type},message:"\
must be string,null"};e===null?e=[n]:e.push(n),i++}if(typeof t=="string"){if(h(t)>35){let n={instancePath:a+"/scheduled_\
deletion_at",schemaPath:"#/properties/scheduled_deletion_at/maxLength",keyword:"maxLength",params:{limit:35},message:"mu\
st NOT have more than 35 characters"};e===null?e=[n]:e.push(n),i++}if(!T.validate(t)){let n={instancePath:a+"/scheduled_\
deletion_at",schemaPath:"#/properties/scheduled_deletion_at/format",keyword:"format",params:{format:"date-time"},message:'\
must match format "date-time"'};e===null?e=[n]:e.push(n),i++}}}if(s.revoked_at!==void 0){let t=s.revoked_at;if(typeof t!=
"string"&&t!==null){let n={instancePath:a+"/revoked_at",schemaPath:"#/properties/revoked_at/type",keyword:"type",params:{
type:dr.properties.revoked_at.type},message:"must be string,null"};e===null?e=[n]:e.push(n),i++}if(typeof t=="string"){if(h(
t)>35){let n={instancePath:a+"/revoked_at",schemaPath:"#/properties/revoked_at/maxLength",keyword:"maxLength",params:{limit:35},
message:"must NOT have more than 35 characters"};e===null?e=[n]:e.push(n),i++}if(!T.validate(t)){let n={instancePath:a+"\
/revoked_at",schemaPath:"#/properties/revoked_at/format",keyword:"format",params:{format:"date-time"},message:'must matc\
h format "date-time"'};e===null?e=[n]:e.push(n),i++}}}if(s.replaces!==void 0){let t=s.replaces;if(typeof t!="string"&&t!==
null){let n={instancePath:a+"/replaces",schemaPath:"#/properties/replaces/type",keyword:"type",params:{type:dr.properties.
replaces.type},message:"must be string,null"};e===null?e=[n]:e.push(n),i++}if(typeof t=="string"){if(h(t)>44){let n={instancePath:a+
"/replaces",schemaPath:"#/properties/replaces/maxLength",keyword:"maxLength",params:{limit:44},message:"must NOT have mo\
re than 44 characters"};e===null?e=[n]:e.push(n),i++}if(!yt.test(t)){let n={instancePath:a+"/replaces",schemaPath:"#/pro\
perties/replaces/pattern",keyword:"pattern",params:{pattern:"^key_[a-z0-9]{1,40}$"},message:'must match pattern "^key_[a\
-z0-9]{1,40}$"'};e===null?e=[n]:e.push(n),i++}}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[t]:e.push(t),i++}return L.errors=e,i===0}L.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Hi(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){
let e=null,i=0,o=Hi.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){if(s.success===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
success"},message:"must have required property 'success'"};e===null?e=[r]:e.push(r),i++}if(s.data===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};
e===null?e=[r]:e.push(r),i++}if(s.pagination===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"pagination"},message:"must have required property 'pagination'"};e===null?e=[r]:e.push(r),i++}for(let r in s)
if(!(r==="success"||r==="data"||r==="pagination")){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),
i++}if(s.success!==void 0&&(v(s.success,{instancePath:a+"/success",parentData:s,parentDataProperty:"success",rootData:p,
dynamicAnchors:m})||(e=e===null?v.errors:e.concat(v.errors),i=e.length)),s.data!==void 0){let r=s.data;if(Array.isArray(
r)){if(r.length>100){let n={instancePath:a+"/data",schemaPath:"#/properties/data/maxItems",keyword:"maxItems",params:{limit:100},
message:"must NOT have more than 100 items"};e===null?e=[n]:e.push(n),i++}let t=r.length;for(let n=0;n<t;n++)L(r[n],{instancePath:a+
"/data/"+n,parentData:r,parentDataProperty:n,rootData:p,dynamicAnchors:m})||(e=e===null?L.errors:e.concat(L.errors),i=e.
length)}else{let t={instancePath:a+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[t]:e.push(t),i++}}s.pagination!==void 0&&(b(s.pagination,{instancePath:a+"/pagination",parentData:s,
parentDataProperty:"pagination",rootData:p,dynamicAnchors:m})||(e=e===null?b.errors:e.concat(b.errors),i=e.length))}else{
let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),i++}return Hi.errors=e,i===0}Hi.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Za=Yi;var cr={type:"object",required:["secret","id","prefix","name","label","description","kind","workspace_id","status","scop\
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
ull"],pattern:"^key_[a-z0-9]{1,40}$",maxLength:44}},additionalProperties:!1},Yo=new RegExp("^[A-Za-z0-9_]{16,128}$","u");
function ls(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,
o=ls.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.secret===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"secr\
et"},message:"must have required property 'secret'"};e===null?e=[t]:e.push(t),i++}if(s.id===void 0){let t={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===
null?e=[t]:e.push(t),i++}if(s.prefix===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"prefix"},message:"must have required property 'prefix'"};e===null?e=[t]:e.push(t),i++}if(s.name===void 0){
let t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have requ\
ired property 'name'"};e===null?e=[t]:e.push(t),i++}if(s.label===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"label"},message:"must have required property 'label'"};e===null?e=[t]:e.push(t),i++}if(s.
description===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"descript\
ion"},message:"must have required property 'description'"};e===null?e=[t]:e.push(t),i++}if(s.kind===void 0){let t={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};
e===null?e=[t]:e.push(t),i++}if(s.workspace_id===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"workspace_id"},message:"must have required property 'workspace_id'"};e===null?e=[t]:e.push(t),i++}
if(s.status===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"status"},
message:"must have required property 'status'"};e===null?e=[t]:e.push(t),i++}if(s.scopes===void 0){let t={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"scopes"},message:"must have required property 'scope\
s'"};e===null?e=[t]:e.push(t),i++}if(s.limits===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"limits"},message:"must have required property 'limits'"};e===null?e=[t]:e.push(t),i++}if(s.allowed_origins===
void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"allowed_origins"},message:"\
must have required property 'allowed_origins'"};e===null?e=[t]:e.push(t),i++}if(s.allowed_ips===void 0){let t={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"allowed_ips"},message:"must have required property '\
allowed_ips'"};e===null?e=[t]:e.push(t),i++}if(s.last_used_at===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"last_used_at"},message:"must have required property 'last_used_at'"};e===null?e=[t]:e.
push(t),i++}if(s.created_at===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
created_at"},message:"must have required property 'created_at'"};e===null?e=[t]:e.push(t),i++}if(s.created_by===void 0){
let t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"created_by"},message:"must hav\
e required property 'created_by'"};e===null?e=[t]:e.push(t),i++}if(s.expires_at===void 0){let t={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"expires_at"},message:"must have required property 'expires_at'"};
e===null?e=[t]:e.push(t),i++}if(s.scheduled_deletion_at===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"scheduled_deletion_at"},message:"must have required property 'scheduled_deletion_at'"};
e===null?e=[t]:e.push(t),i++}if(s.revoked_at===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"revoked_at"},message:"must have required property 'revoked_at'"};e===null?e=[t]:e.push(t),i++}if(s.
replaces===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"replaces"},
message:"must have required property 'replaces'"};e===null?e=[t]:e.push(t),i++}for(let t in s)if(!M.call(cr.properties,t)){
let n={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(s.secret!==void 0){let t=s.secret;if(typeof t=="st\
ring"){if(h(t)>128){let n={instancePath:a+"/secret",schemaPath:"#/properties/secret/maxLength",keyword:"maxLength",params:{
limit:128},message:"must NOT have more than 128 characters"};e===null?e=[n]:e.push(n),i++}if(!Yo.test(t)){let n={instancePath:a+
"/secret",schemaPath:"#/properties/secret/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_]{16,128}$"},message:'\
must match pattern "^[A-Za-z0-9_]{16,128}$"'};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:a+"/secret",schemaPath:"\
#/properties/secret/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}}
if(s.id!==void 0&&(S(s.id,{instancePath:a+"/id",parentData:s,parentDataProperty:"id",rootData:p,dynamicAnchors:m})||(e=e===
null?S.errors:e.concat(S.errors),i=e.length)),s.prefix!==void 0&&(ee(s.prefix,{instancePath:a+"/prefix",parentData:s,parentDataProperty:"\
prefix",rootData:p,dynamicAnchors:m})||(e=e===null?ee.errors:e.concat(ee.errors),i=e.length)),s.name!==void 0&&(j(s.name,
{instancePath:a+"/name",parentData:s,parentDataProperty:"name",rootData:p,dynamicAnchors:m})||(e=e===null?j.errors:e.concat(
j.errors),i=e.length)),s.label!==void 0&&(j(s.label,{instancePath:a+"/label",parentData:s,parentDataProperty:"label",rootData:p,
dynamicAnchors:m})||(e=e===null?j.errors:e.concat(j.errors),i=e.length)),s.description!==void 0){let t=s.description;if(typeof t!=
"string"&&t!==null){let n={instancePath:a+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{
type:cr.properties.description.type},message:"must be string,null"};e===null?e=[n]:e.push(n),i++}if(typeof t=="string"&&
h(t)>500){let n={instancePath:a+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{
limit:500},message:"must NOT have more than 500 characters"};e===null?e=[n]:e.push(n),i++}}if(s.kind!==void 0&&(re(s.kind,
{instancePath:a+"/kind",parentData:s,parentDataProperty:"kind",rootData:p,dynamicAnchors:m})||(e=e===null?re.errors:e.concat(
re.errors),i=e.length)),s.workspace_id!==void 0){let t=s.workspace_id;if(typeof t!="string"&&t!==null){let n={instancePath:a+
"/workspace_id",schemaPath:"#/properties/workspace_id/type",keyword:"type",params:{type:cr.properties.workspace_id.type},
message:"must be string,null"};e===null?e=[n]:e.push(n),i++}if(typeof t=="string"){if(h(t)>43){let n={instancePath:a+"/w\
orkspace_id",schemaPath:"#/properties/workspace_id/maxLength",keyword:"maxLength",params:{limit:43},message:"must NOT ha\
ve more than 43 characters"};e===null?e=[n]:e.push(n),i++}if(!nt.test(t)){let n={instancePath:a+"/workspace_id",schemaPath:"\
#/properties/workspace_id/pattern",keyword:"pattern",params:{pattern:"^ws_[a-z0-9]{1,40}$"},message:'must match pattern \
"^ws_[a-z0-9]{1,40}$"'};e===null?e=[n]:e.push(n),i++}}}if(s.status!==void 0&&(de(s.status,{instancePath:a+"/status",parentData:s,
parentDataProperty:"status",rootData:p,dynamicAnchors:m})||(e=e===null?de.errors:e.concat(de.errors),i=e.length)),s.scopes!==
void 0&&(se(s.scopes,{instancePath:a+"/scopes",parentData:s,parentDataProperty:"scopes",rootData:p,dynamicAnchors:m})||(e=
e===null?se.errors:e.concat(se.errors),i=e.length)),s.limits!==void 0&&(Z(s.limits,{instancePath:a+"/limits",parentData:s,
parentDataProperty:"limits",rootData:p,dynamicAnchors:m})||(e=e===null?Z.errors:e.concat(Z.errors),i=e.length)),s.allowed_origins!==
void 0&&(te(s.allowed_origins,{instancePath:a+"/allowed_origins",parentData:s,parentDataProperty:"allowed_origins",rootData:p,
dynamicAnchors:m})||(e=e===null?te.errors:e.concat(te.errors),i=e.length)),s.allowed_ips!==void 0&&(ie(s.allowed_ips,{instancePath:a+
"/allowed_ips",parentData:s,parentDataProperty:"allowed_ips",rootData:p,dynamicAnchors:m})||(e=e===null?ie.errors:e.concat(
ie.errors),i=e.length)),s.masked_secret!==void 0){let t=s.masked_secret;if(typeof t=="string"){if(h(t)>64){let n={instancePath:a+
"/masked_secret",schemaPath:"#/properties/masked_secret/maxLength",keyword:"maxLength",params:{limit:64},message:"must N\
OT have more than 64 characters"};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:a+"/masked_secret",schemaPath:"\
#/properties/masked_secret/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),
i++}}if(s.last_used_at!==void 0){let t=s.last_used_at;if(typeof t!="string"&&t!==null){let n={instancePath:a+"/last_used\
_at",schemaPath:"#/properties/last_used_at/type",keyword:"type",params:{type:cr.properties.last_used_at.type},message:"m\
ust be string,null"};e===null?e=[n]:e.push(n),i++}if(typeof t=="string"){if(h(t)>35){let n={instancePath:a+"/last_used_a\
t",schemaPath:"#/properties/last_used_at/maxLength",keyword:"maxLength",params:{limit:35},message:"must NOT have more th\
an 35 characters"};e===null?e=[n]:e.push(n),i++}if(!T.validate(t)){let n={instancePath:a+"/last_used_at",schemaPath:"#/p\
roperties/last_used_at/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===
null?e=[n]:e.push(n),i++}}}if(s.created_at!==void 0&&(g(s.created_at,{instancePath:a+"/created_at",parentData:s,parentDataProperty:"\
created_at",rootData:p,dynamicAnchors:m})||(e=e===null?g.errors:e.concat(g.errors),i=e.length)),s.created_by!==void 0){let t=s.
created_by,n=i,l=!1,d=i;V(t,{instancePath:a+"/created_by",parentData:s,parentDataProperty:"created_by",rootData:p,dynamicAnchors:m})||
(e=e===null?V.errors:e.concat(V.errors),i=e.length);var r=d===i;l=l||r;let y=i;if(t!==null){let k={instancePath:a+"/crea\
ted_by",schemaPath:"#/properties/created_by/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===
null?e=[k]:e.push(k),i++}var r=y===i;if(l=l||r,l)i=n,e!==null&&(n?e.length=n:e=null);else{let k={instancePath:a+"/create\
d_by",schemaPath:"#/properties/created_by/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?
e=[k]:e.push(k),i++}}if(s.expires_at!==void 0){let t=s.expires_at;if(typeof t!="string"&&t!==null){let n={instancePath:a+
"/expires_at",schemaPath:"#/properties/expires_at/type",keyword:"type",params:{type:cr.properties.expires_at.type},message:"\
must be string,null"};e===null?e=[n]:e.push(n),i++}if(typeof t=="string"){if(h(t)>35){let n={instancePath:a+"/expires_at",
schemaPath:"#/properties/expires_at/maxLength",keyword:"maxLength",params:{limit:35},message:"must NOT have more than 35\
 characters"};e===null?e=[n]:e.push(n),i++}if(!T.validate(t)){let n={instancePath:a+"/expires_at",schemaPath:"#/properti\
es/expires_at/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[
n]:e.push(n),i++}}}if(s.scheduled_deletion_at!==void 0){let t=s.scheduled_deletion_at;if(typeof t!="string"&&t!==null){let n={
instancePath:a+"/scheduled_deletion_at",schemaPath:"#/properties/scheduled_deletion_at/type",keyword:"type",params:{type:cr.
properties.scheduled_deletion_at.type},message:"must be string,null"};e===null?e=[n]:e.push(n),i++}if(typeof t=="string"){
if(h(t)>35){let n={instancePath:a+"/scheduled_deletion_at",schemaPath:"#/properties/scheduled_deletion_at/maxLength",keyword:"\
maxLength",params:{limit:35},message:"must NOT have more than 35 characters"};e===null?e=[n]:e.push(n),i++}if(!T.validate(
t)){let n={instancePath:a+"/scheduled_deletion_at",schemaPath:"#/properties/scheduled_deletion_at/format",keyword:"forma\
t",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[n]:e.push(n),i++}}}if(s.revoked_at!==
void 0){let t=s.revoked_at;if(typeof t!="string"&&t!==null){let n={instancePath:a+"/revoked_at",schemaPath:"#/properties\
/revoked_at/type",keyword:"type",params:{type:cr.properties.revoked_at.type},message:"must be string,null"};e===null?e=[
n]:e.push(n),i++}if(typeof t=="string"){if(h(t)>35){let n={instancePath:a+"/revoked_at",schemaPath:"#/properties/revoked\
_at/maxLength",keyword:"maxLength",params:{limit:35},message:"must NOT have more than 35 characters"};e===null?e=[n]:e.push(
n),i++}if(!T.validate(t)){let n={instancePath:a+"/revoked_at",schemaPath:"#/properties/revoked_at/format",keyword:"forma\
t",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[n]:e.push(n),i++}}}if(s.replaces!==void 0){
let t=s.replaces;if(typeof t!="string"&&t!==null){let n={instancePath:a+"/replaces",schemaPath:"#/properties/replaces/ty\
pe",keyword:"type",params:{type:cr.properties.replaces.type},message:"must be string,null"};e===null?e=[n]:e.push(n),i++}
if(typeof t=="string"){if(h(t)>44){let n={instancePath:a+"/replaces",schemaPath:"#/properties/replaces/maxLength",keyword:"\
maxLength",params:{limit:44},message:"must NOT have more than 44 characters"};e===null?e=[n]:e.push(n),i++}if(!yt.test(t)){
let n={instancePath:a+"/replaces",schemaPath:"#/properties/replaces/pattern",keyword:"pattern",params:{pattern:"^key_[a-\
z0-9]{1,40}$"},message:'must match pattern "^key_[a-z0-9]{1,40}$"'};e===null?e=[n]:e.push(n),i++}}}}else{let t={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),i++}return ls.
errors=e,i===0}ls.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Yi(s,{instancePath:a="",parentData:f,parentDataProperty:c,
rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=Yi.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.success===void 0){let r={instancePath:a,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"success"},message:"must have required property 'success'"};e===null?
e=[r]:e.push(r),i++}if(s.data===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
data"},message:"must have required property 'data'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="success"||r===
"data")){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}s.success!==void 0&&(v(s.success,{instancePath:a+
"/success",parentData:s,parentDataProperty:"success",rootData:p,dynamicAnchors:m})||(e=e===null?v.errors:e.concat(v.errors),
i=e.length)),s.data!==void 0&&(ls(s.data,{instancePath:a+"/data",parentData:s,parentDataProperty:"data",rootData:p,dynamicAnchors:m})||
(e=e===null?ls.errors:e.concat(ls.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Yi.errors=e,i===0}Yi.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Va=Gi;function Gi(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,
o=Gi.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.success===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"suc\
cess"},message:"must have required property 'success'"};e===null?e=[r]:e.push(r),i++}if(s.data===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};
e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="success"||r==="data")){let t={instancePath:a,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};
e===null?e=[t]:e.push(t),i++}s.success!==void 0&&(v(s.success,{instancePath:a+"/success",parentData:s,parentDataProperty:"\
success",rootData:p,dynamicAnchors:m})||(e=e===null?v.errors:e.concat(v.errors),i=e.length)),s.data!==void 0&&(L(s.data,
{instancePath:a+"/data",parentData:s,parentDataProperty:"data",rootData:p,dynamicAnchors:m})||(e=e===null?L.errors:e.concat(
L.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"};e===null?e=[r]:e.push(r),i++}return Gi.errors=e,i===0}Gi.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Go=Xi;var fr={type:"object",required:["secret","replaced_key","id","prefix","name","label","description","kind","workspace_id",
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
function us(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,
o=us.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.secret===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"secr\
et"},message:"must have required property 'secret'"};e===null?e=[t]:e.push(t),i++}if(s.replaced_key===void 0){let t={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"replaced_key"},message:"must have required property \
'replaced_key'"};e===null?e=[t]:e.push(t),i++}if(s.id===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[t]:e.push(t),i++}if(s.prefix===
void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"prefix"},message:"must\
 have required property 'prefix'"};e===null?e=[t]:e.push(t),i++}if(s.name===void 0){let t={instancePath:a,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[t]:
e.push(t),i++}if(s.label===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
label"},message:"must have required property 'label'"};e===null?e=[t]:e.push(t),i++}if(s.description===void 0){let t={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"description"},message:"must have required property '\
description'"};e===null?e=[t]:e.push(t),i++}if(s.kind===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[t]:e.push(t),i++}if(s.
workspace_id===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"workspa\
ce_id"},message:"must have required property 'workspace_id'"};e===null?e=[t]:e.push(t),i++}if(s.status===void 0){let t={
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"status"},message:"must have required \
property 'status'"};e===null?e=[t]:e.push(t),i++}if(s.scopes===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"scopes"},message:"must have required property 'scopes'"};e===null?e=[t]:e.push(t),i++}
if(s.limits===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"limits"},
message:"must have required property 'limits'"};e===null?e=[t]:e.push(t),i++}if(s.allowed_origins===void 0){let t={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"allowed_origins"},message:"must have required proper\
ty 'allowed_origins'"};e===null?e=[t]:e.push(t),i++}if(s.allowed_ips===void 0){let t={instancePath:a,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"allowed_ips"},message:"must have required property 'allowed_ips'"};e===
null?e=[t]:e.push(t),i++}if(s.last_used_at===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"last_used_at"},message:"must have required property 'last_used_at'"};e===null?e=[t]:e.push(t),i++}if(s.
created_at===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"created_a\
t"},message:"must have required property 'created_at'"};e===null?e=[t]:e.push(t),i++}if(s.created_by===void 0){let t={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"created_by"},message:"must have required property 'c\
reated_by'"};e===null?e=[t]:e.push(t),i++}if(s.expires_at===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"expires_at"},message:"must have required property 'expires_at'"};e===null?e=[t]:e.push(
t),i++}if(s.scheduled_deletion_at===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
scheduled_deletion_at"},message:"must have required property 'scheduled_deletion_at'"};e===null?e=[t]:e.push(t),i++}if(s.
revoked_at===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"revoked_a\
t"},message:"must have required property 'revoked_at'"};e===null?e=[t]:e.push(t),i++}if(s.replaces===void 0){let t={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"replaces"},message:"must have required property 'rep\
laces'"};e===null?e=[t]:e.push(t),i++}for(let t in s)if(!M.call(fr.properties,t)){let n={instancePath:a,schemaPath:"#/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional prope\
rties"};e===null?e=[n]:e.push(n),i++}if(s.secret!==void 0){let t=s.secret;if(typeof t=="string"){if(h(t)>128){let n={instancePath:a+
"/secret",schemaPath:"#/properties/secret/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more \
than 128 characters"};e===null?e=[n]:e.push(n),i++}if(!Yo.test(t)){let n={instancePath:a+"/secret",schemaPath:"#/propert\
ies/secret/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_]{16,128}$"},message:'must match pattern "^[A-Za-z0-9\
_]{16,128}$"'};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:a+"/secret",schemaPath:"#/properties/secret/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}}if(s.replaced_key!==void 0&&
(L(s.replaced_key,{instancePath:a+"/replaced_key",parentData:s,parentDataProperty:"replaced_key",rootData:p,dynamicAnchors:m})||
(e=e===null?L.errors:e.concat(L.errors),i=e.length)),s.id!==void 0&&(S(s.id,{instancePath:a+"/id",parentData:s,parentDataProperty:"\
id",rootData:p,dynamicAnchors:m})||(e=e===null?S.errors:e.concat(S.errors),i=e.length)),s.prefix!==void 0&&(ee(s.prefix,
{instancePath:a+"/prefix",parentData:s,parentDataProperty:"prefix",rootData:p,dynamicAnchors:m})||(e=e===null?ee.errors:
e.concat(ee.errors),i=e.length)),s.name!==void 0&&(j(s.name,{instancePath:a+"/name",parentData:s,parentDataProperty:"nam\
e",rootData:p,dynamicAnchors:m})||(e=e===null?j.errors:e.concat(j.errors),i=e.length)),s.label!==void 0&&(j(s.label,{instancePath:a+
"/label",parentData:s,parentDataProperty:"label",rootData:p,dynamicAnchors:m})||(e=e===null?j.errors:e.concat(j.errors),
i=e.length)),s.description!==void 0){let t=s.description;if(typeof t!="string"&&t!==null){let n={instancePath:a+"/descri\
ption",schemaPath:"#/properties/description/type",keyword:"type",params:{type:fr.properties.description.type},message:"m\
ust be string,null"};e===null?e=[n]:e.push(n),i++}if(typeof t=="string"&&h(t)>500){let n={instancePath:a+"/description",
schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit:500},message:"must NOT have more than \
500 characters"};e===null?e=[n]:e.push(n),i++}}if(s.kind!==void 0&&(re(s.kind,{instancePath:a+"/kind",parentData:s,parentDataProperty:"\
kind",rootData:p,dynamicAnchors:m})||(e=e===null?re.errors:e.concat(re.errors),i=e.length)),s.workspace_id!==void 0){let t=s.
workspace_id;if(typeof t!="string"&&t!==null){let n={instancePath:a+"/workspace_id",schemaPath:"#/properties/workspace_i\
d/type",keyword:"type",params:{type:fr.properties.workspace_id.type},message:"must be string,null"};e===null?e=[n]:e.push(
n),i++}if(typeof t=="string"){if(h(t)>43){let n={instancePath:a+"/workspace_id",schemaPath:"#/properties/workspace_id/ma\
xLength",keyword:"maxLength",params:{limit:43},message:"must NOT have more than 43 characters"};e===null?e=[n]:e.push(n),
i++}if(!nt.test(t)){let n={instancePath:a+"/workspace_id",schemaPath:"#/properties/workspace_id/pattern",keyword:"patter\
n",params:{pattern:"^ws_[a-z0-9]{1,40}$"},message:'must match pattern "^ws_[a-z0-9]{1,40}$"'};e===null?e=[n]:e.push(n),i++}}}
if(s.status!==void 0&&(de(s.status,{instancePath:a+"/status",parentData:s,parentDataProperty:"status",rootData:p,dynamicAnchors:m})||
(e=e===null?de.errors:e.concat(de.errors),i=e.length)),s.scopes!==void 0&&(se(s.scopes,{instancePath:a+"/scopes",parentData:s,
parentDataProperty:"scopes",rootData:p,dynamicAnchors:m})||(e=e===null?se.errors:e.concat(se.errors),i=e.length)),s.limits!==
void 0&&(Z(s.limits,{instancePath:a+"/limits",parentData:s,parentDataProperty:"limits",rootData:p,dynamicAnchors:m})||(e=
e===null?Z.errors:e.concat(Z.errors),i=e.length)),s.allowed_origins!==void 0&&(te(s.allowed_origins,{instancePath:a+"/al\
lowed_origins",parentData:s,parentDataProperty:"allowed_origins",rootData:p,dynamicAnchors:m})||(e=e===null?te.errors:e.
concat(te.errors),i=e.length)),s.allowed_ips!==void 0&&(ie(s.allowed_ips,{instancePath:a+"/allowed_ips",parentData:s,parentDataProperty:"\
allowed_ips",rootData:p,dynamicAnchors:m})||(e=e===null?ie.errors:e.concat(ie.errors),i=e.length)),s.masked_secret!==void 0){
let t=s.masked_secret;if(typeof t=="string"){if(h(t)>64){let n={instancePath:a+"/masked_secret",schemaPath:"#/properties\
/masked_secret/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};e===null?
e=[n]:e.push(n),i++}}else{let n={instancePath:a+"/masked_secret",schemaPath:"#/properties/masked_secret/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}}if(s.last_used_at!==void 0){let t=s.
last_used_at;if(typeof t!="string"&&t!==null){let n={instancePath:a+"/last_used_at",schemaPath:"#/properties/last_used_a\
t/type",keyword:"type",params:{type:fr.properties.last_used_at.type},message:"must be string,null"};e===null?e=[n]:e.push(
n),i++}if(typeof t=="string"){if(h(t)>35){let n={instancePath:a+"/last_used_at",schemaPath:"#/properties/last_used_at/ma\
xLength",keyword:"maxLength",params:{limit:35},message:"must NOT have more than 35 characters"};e===null?e=[n]:e.push(n),
i++}if(!T.validate(t)){let n={instancePath:a+"/last_used_at",schemaPath:"#/properties/last_used_at/format",keyword:"form\
at",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[n]:e.push(n),i++}}}if(s.created_at!==
void 0&&(g(s.created_at,{instancePath:a+"/created_at",parentData:s,parentDataProperty:"created_at",rootData:p,dynamicAnchors:m})||
(e=e===null?g.errors:e.concat(g.errors),i=e.length)),s.created_by!==void 0){let t=s.created_by,n=i,l=!1,d=i;V(t,{instancePath:a+
"/created_by",parentData:s,parentDataProperty:"created_by",rootData:p,dynamicAnchors:m})||(e=e===null?V.errors:e.concat(
V.errors),i=e.length);var r=d===i;l=l||r;let y=i;if(t!==null){let k={instancePath:a+"/created_by",schemaPath:"#/properti\
es/created_by/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[k]:e.push(k),i++}var r=y===
i;if(l=l||r,l)i=n,e!==null&&(n?e.length=n:e=null);else{let k={instancePath:a+"/created_by",schemaPath:"#/properties/crea\
ted_by/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[k]:e.push(k),i++}}if(s.expires_at!==
void 0){let t=s.expires_at;if(typeof t!="string"&&t!==null){let n={instancePath:a+"/expires_at",schemaPath:"#/properties\
/expires_at/type",keyword:"type",params:{type:fr.properties.expires_at.type},message:"must be string,null"};e===null?e=[
n]:e.push(n),i++}if(typeof t=="string"){if(h(t)>35){let n={instancePath:a+"/expires_at",schemaPath:"#/properties/expires\
_at/maxLength",keyword:"maxLength",params:{limit:35},message:"must NOT have more than 35 characters"};e===null?e=[n]:e.push(
n),i++}if(!T.validate(t)){let n={instancePath:a+"/expires_at",schemaPath:"#/properties/expires_at/format",keyword:"forma\
t",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[n]:e.push(n),i++}}}if(s.scheduled_deletion_at!==
void 0){let t=s.scheduled_deletion_at;if(typeof t!="string"&&t!==null){let n={instancePath:a+"/scheduled_deletion_at",schemaPath:"\
#/properties/scheduled_deletion_at/type",keyword:"type",params:{type:fr.properties.scheduled_deletion_at.type},message:"\
must be string,null"};e===null?e=[n]:e.push(n),i++}if(typeof t=="string"){if(h(t)>35){let n={instancePath:a+"/scheduled_\
deletion_at",schemaPath:"#/properties/scheduled_deletion_at/maxLength",keyword:"maxLength",params:{limit:35},message:"mu\
st NOT have more than 35 characters"};e===null?e=[n]:e.push(n),i++}if(!T.validate(t)){let n={instancePath:a+"/scheduled_\
deletion_at",schemaPath:"#/properties/scheduled_deletion_at/format",keyword:"format",params:{format:"date-time"},message:'\
must match format "date-time"'};e===null?e=[n]:e.push(n),i++}}}if(s.revoked_at!==void 0){let t=s.revoked_at;if(typeof t!=
"string"&&t!==null){let n={instancePath:a+"/revoked_at",schemaPath:"#/properties/revoked_at/type",keyword:"type",params:{
type:fr.properties.revoked_at.type},message:"must be string,null"};e===null?e=[n]:e.push(n),i++}if(typeof t=="string"){if(h(
t)>35){let n={instancePath:a+"/revoked_at",schemaPath:"#/properties/revoked_at/maxLength",keyword:"maxLength",params:{limit:35},
message:"must NOT have more than 35 characters"};e===null?e=[n]:e.push(n),i++}if(!T.validate(t)){let n={instancePath:a+"\
/revoked_at",schemaPath:"#/properties/revoked_at/format",keyword:"format",params:{format:"date-time"},message:'must matc\
h format "date-time"'};e===null?e=[n]:e.push(n),i++}}}if(s.replaces!==void 0){let t=s.replaces;if(typeof t!="string"&&t!==
null){let n={instancePath:a+"/replaces",schemaPath:"#/properties/replaces/type",keyword:"type",params:{type:fr.properties.
replaces.type},message:"must be string,null"};e===null?e=[n]:e.push(n),i++}if(typeof t=="string"){if(h(t)>44){let n={instancePath:a+
"/replaces",schemaPath:"#/properties/replaces/maxLength",keyword:"maxLength",params:{limit:44},message:"must NOT have mo\
re than 44 characters"};e===null?e=[n]:e.push(n),i++}if(!yt.test(t)){let n={instancePath:a+"/replaces",schemaPath:"#/pro\
perties/replaces/pattern",keyword:"pattern",params:{pattern:"^key_[a-z0-9]{1,40}$"},message:'must match pattern "^key_[a\
-z0-9]{1,40}$"'};e===null?e=[n]:e.push(n),i++}}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[t]:e.push(t),i++}return us.errors=e,i===0}us.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Xi(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){
let e=null,i=0,o=Xi.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){if(s.success===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
success"},message:"must have required property 'success'"};e===null?e=[r]:e.push(r),i++}if(s.data===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};
e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="success"||r==="data")){let t={instancePath:a,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};
e===null?e=[t]:e.push(t),i++}s.success!==void 0&&(v(s.success,{instancePath:a+"/success",parentData:s,parentDataProperty:"\
success",rootData:p,dynamicAnchors:m})||(e=e===null?v.errors:e.concat(v.errors),i=e.length)),s.data!==void 0&&(us(s.data,
{instancePath:a+"/data",parentData:s,parentDataProperty:"data",rootData:p,dynamicAnchors:m})||(e=e===null?us.errors:e.concat(
us.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[r]:e.push(r),i++}return Xi.errors=e,i===0}Xi.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Xo=Qi;var mn={type:"object",required:["key_id","start_date","end_date","requests","by_day","by_operation","by_ip","by_origin",
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
#/components/schemas/RequestCount"}},additionalProperties:!1}}},additionalProperties:!1};function ds(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,
o=ds.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s=="string"){if(h(s)>100){let r={
instancePath:a,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 char\
acters"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[r]:e.push(r),i++}return ds.errors=e,i===0}ds.evaluated={dynamicProps:!1,dynamicItems:!1};
var cl={type:["string","null"],maxLength:45};function cs(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,
dynamicAnchors:m={}}={}){let e=null,i=0,o=cs.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s!="string"&&s!==null){let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:cl.type},message:"mu\
st be string,null"};e===null?e=[r]:e.push(r),i++}if(typeof s=="string"&&h(s)>45){let r={instancePath:a,schemaPath:"#/max\
Length",keyword:"maxLength",params:{limit:45},message:"must NOT have more than 45 characters"};e===null?e=[r]:e.push(r),
i++}return cs.errors=e,i===0}cs.evaluated={dynamicProps:!1,dynamicItems:!1};function fs(s,{instancePath:a="",parentData:f,
parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=fs.evaluated;if(o.dynamicProps&&(o.props=void 0),
o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.key_id===void 0){let r={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"key_id"},message:"must have required property 'key_id'"};e===null?
e=[r]:e.push(r),i++}if(s.start_date===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
start_date"},message:"must have required property 'start_date'"};e===null?e=[r]:e.push(r),i++}if(s.end_date===void 0){let r={
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"end_date"},message:"must have require\
d property 'end_date'"};e===null?e=[r]:e.push(r),i++}if(s.requests===void 0){let r={instancePath:a,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"requests"},message:"must have required property 'requests'"};e===null?e=[
r]:e.push(r),i++}if(s.by_day===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
by_day"},message:"must have required property 'by_day'"};e===null?e=[r]:e.push(r),i++}if(s.by_operation===void 0){let r={
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"by_operation"},message:"must have req\
uired property 'by_operation'"};e===null?e=[r]:e.push(r),i++}if(s.by_ip===void 0){let r={instancePath:a,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"by_ip"},message:"must have required property 'by_ip'"};e===null?e=[r]:
e.push(r),i++}if(s.by_origin===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
by_origin"},message:"must have required property 'by_origin'"};e===null?e=[r]:e.push(r),i++}if(s.by_client===void 0){let r={
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"by_client"},message:"must have requir\
ed property 'by_client'"};e===null?e=[r]:e.push(r),i++}if(s.errors===void 0){let r={instancePath:a,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"errors"},message:"must have required property 'errors'"};e===null?e=[r]:e.
push(r),i++}for(let r in s)if(!M.call(mn.properties,r)){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(
t),i++}if(s.key_id!==void 0&&(S(s.key_id,{instancePath:a+"/key_id",parentData:s,parentDataProperty:"key_id",rootData:p,dynamicAnchors:m})||
(e=e===null?S.errors:e.concat(S.errors),i=e.length)),s.start_date!==void 0&&(E(s.start_date,{instancePath:a+"/start_date",
parentData:s,parentDataProperty:"start_date",rootData:p,dynamicAnchors:m})||(e=e===null?E.errors:e.concat(E.errors),i=e.
length)),s.end_date!==void 0&&(E(s.end_date,{instancePath:a+"/end_date",parentData:s,parentDataProperty:"end_date",rootData:p,
dynamicAnchors:m})||(e=e===null?E.errors:e.concat(E.errors),i=e.length)),s.requests!==void 0&&(I(s.requests,{instancePath:a+
"/requests",parentData:s,parentDataProperty:"requests",rootData:p,dynamicAnchors:m})||(e=e===null?I.errors:e.concat(I.errors),
i=e.length)),s.by_day!==void 0){let r=s.by_day;if(Array.isArray(r)){if(r.length>366){let n={instancePath:a+"/by_day",schemaPath:"\
#/properties/by_day/maxItems",keyword:"maxItems",params:{limit:366},message:"must NOT have more than 366 items"};e===null?
e=[n]:e.push(n),i++}let t=r.length;for(let n=0;n<t;n++){let l=r[n];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.date===
void 0){let d={instancePath:a+"/by_day/"+n,schemaPath:"#/properties/by_day/items/required",keyword:"required",params:{missingProperty:"\
date"},message:"must have required property 'date'"};e===null?e=[d]:e.push(d),i++}if(l.requests===void 0){let d={instancePath:a+
"/by_day/"+n,schemaPath:"#/properties/by_day/items/required",keyword:"required",params:{missingProperty:"requests"},message:"\
must have required property 'requests'"};e===null?e=[d]:e.push(d),i++}if(l.errors===void 0){let d={instancePath:a+"/by_d\
ay/"+n,schemaPath:"#/properties/by_day/items/required",keyword:"required",params:{missingProperty:"errors"},message:"mus\
t have required property 'errors'"};e===null?e=[d]:e.push(d),i++}for(let d in l)if(!(d==="date"||d==="requests"||d==="er\
rors")){let y={instancePath:a+"/by_day/"+n,schemaPath:"#/properties/by_day/items/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:d},message:"must NOT have additional properties"};e===null?e=[y]:e.push(y),i++}
l.date!==void 0&&(E(l.date,{instancePath:a+"/by_day/"+n+"/date",parentData:l,parentDataProperty:"date",rootData:p,dynamicAnchors:m})||
(e=e===null?E.errors:e.concat(E.errors),i=e.length)),l.requests!==void 0&&(I(l.requests,{instancePath:a+"/by_day/"+n+"/r\
equests",parentData:l,parentDataProperty:"requests",rootData:p,dynamicAnchors:m})||(e=e===null?I.errors:e.concat(I.errors),
i=e.length)),l.errors!==void 0&&(A(l.errors,{instancePath:a+"/by_day/"+n+"/errors",parentData:l,parentDataProperty:"erro\
rs",rootData:p,dynamicAnchors:m})||(e=e===null?A.errors:e.concat(A.errors),i=e.length))}else{let d={instancePath:a+"/by_\
day/"+n,schemaPath:"#/properties/by_day/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[d]:e.push(d),i++}}}else{let t={instancePath:a+"/by_day",schemaPath:"#/properties/by_day/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[t]:e.push(t),i++}}if(s.by_operation!==void 0){let r=s.by_operation;if(Array.
isArray(r)){if(r.length>100){let n={instancePath:a+"/by_operation",schemaPath:"#/properties/by_operation/maxItems",keyword:"\
maxItems",params:{limit:100},message:"must NOT have more than 100 items"};e===null?e=[n]:e.push(n),i++}let t=r.length;for(let n=0;n<
t;n++){let l=r[n];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.operation===void 0){let d={instancePath:a+"/by_opera\
tion/"+n,schemaPath:"#/properties/by_operation/items/required",keyword:"required",params:{missingProperty:"operation"},message:"\
must have required property 'operation'"};e===null?e=[d]:e.push(d),i++}if(l.requests===void 0){let d={instancePath:a+"/b\
y_operation/"+n,schemaPath:"#/properties/by_operation/items/required",keyword:"required",params:{missingProperty:"reques\
ts"},message:"must have required property 'requests'"};e===null?e=[d]:e.push(d),i++}if(l.errors===void 0){let d={instancePath:a+
"/by_operation/"+n,schemaPath:"#/properties/by_operation/items/required",keyword:"required",params:{missingProperty:"err\
ors"},message:"must have required property 'errors'"};e===null?e=[d]:e.push(d),i++}for(let d in l)if(!(d==="operation"||
d==="requests"||d==="errors")){let y={instancePath:a+"/by_operation/"+n,schemaPath:"#/properties/by_operation/items/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional propert\
ies"};e===null?e=[y]:e.push(y),i++}l.operation!==void 0&&(ds(l.operation,{instancePath:a+"/by_operation/"+n+"/operation",
parentData:l,parentDataProperty:"operation",rootData:p,dynamicAnchors:m})||(e=e===null?ds.errors:e.concat(ds.errors),i=e.
length)),l.requests!==void 0&&(I(l.requests,{instancePath:a+"/by_operation/"+n+"/requests",parentData:l,parentDataProperty:"\
requests",rootData:p,dynamicAnchors:m})||(e=e===null?I.errors:e.concat(I.errors),i=e.length)),l.errors!==void 0&&(A(l.errors,
{instancePath:a+"/by_operation/"+n+"/errors",parentData:l,parentDataProperty:"errors",rootData:p,dynamicAnchors:m})||(e=
e===null?A.errors:e.concat(A.errors),i=e.length))}else{let d={instancePath:a+"/by_operation/"+n,schemaPath:"#/properties\
/by_operation/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[d]:e.push(d),i++}}}else{
let t={instancePath:a+"/by_operation",schemaPath:"#/properties/by_operation/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[t]:e.push(t),i++}}if(s.by_ip!==void 0){let r=s.by_ip;if(Array.isArray(r)){if(r.length>100){let n={
instancePath:a+"/by_ip",schemaPath:"#/properties/by_ip/maxItems",keyword:"maxItems",params:{limit:100},message:"must NOT\
 have more than 100 items"};e===null?e=[n]:e.push(n),i++}let t=r.length;for(let n=0;n<t;n++){let l=r[n];if(l&&typeof l==
"object"&&!Array.isArray(l)){if(l.ip===void 0){let d={instancePath:a+"/by_ip/"+n,schemaPath:"#/properties/by_ip/items/re\
quired",keyword:"required",params:{missingProperty:"ip"},message:"must have required property 'ip'"};e===null?e=[d]:e.push(
d),i++}if(l.requests===void 0){let d={instancePath:a+"/by_ip/"+n,schemaPath:"#/properties/by_ip/items/required",keyword:"\
required",params:{missingProperty:"requests"},message:"must have required property 'requests'"};e===null?e=[d]:e.push(d),
i++}if(l.errors===void 0){let d={instancePath:a+"/by_ip/"+n,schemaPath:"#/properties/by_ip/items/required",keyword:"requ\
ired",params:{missingProperty:"errors"},message:"must have required property 'errors'"};e===null?e=[d]:e.push(d),i++}for(let d in l)
if(!(d==="ip"||d==="requests"||d==="errors")){let y={instancePath:a+"/by_ip/"+n,schemaPath:"#/properties/by_ip/items/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional proper\
ties"};e===null?e=[y]:e.push(y),i++}l.ip!==void 0&&(cs(l.ip,{instancePath:a+"/by_ip/"+n+"/ip",parentData:l,parentDataProperty:"\
ip",rootData:p,dynamicAnchors:m})||(e=e===null?cs.errors:e.concat(cs.errors),i=e.length)),l.requests!==void 0&&(I(l.requests,
{instancePath:a+"/by_ip/"+n+"/requests",parentData:l,parentDataProperty:"requests",rootData:p,dynamicAnchors:m})||(e=e===
null?I.errors:e.concat(I.errors),i=e.length)),l.errors!==void 0&&(A(l.errors,{instancePath:a+"/by_ip/"+n+"/errors",parentData:l,
parentDataProperty:"errors",rootData:p,dynamicAnchors:m})||(e=e===null?A.errors:e.concat(A.errors),i=e.length))}else{let d={
instancePath:a+"/by_ip/"+n,schemaPath:"#/properties/by_ip/items/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"};e===null?e=[d]:e.push(d),i++}}}else{let t={instancePath:a+"/by_ip",schemaPath:"#/properties/by_ip/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[t]:e.push(t),i++}}if(s.by_origin!==void 0){let r=s.by_origin;
if(Array.isArray(r)){if(r.length>100){let n={instancePath:a+"/by_origin",schemaPath:"#/properties/by_origin/maxItems",keyword:"\
maxItems",params:{limit:100},message:"must NOT have more than 100 items"};e===null?e=[n]:e.push(n),i++}let t=r.length;for(let n=0;n<
t;n++){let l=r[n];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.origin===void 0){let d={instancePath:a+"/by_origin/"+
n,schemaPath:"#/properties/by_origin/items/required",keyword:"required",params:{missingProperty:"origin"},message:"must \
have required property 'origin'"};e===null?e=[d]:e.push(d),i++}if(l.requests===void 0){let d={instancePath:a+"/by_origin\
/"+n,schemaPath:"#/properties/by_origin/items/required",keyword:"required",params:{missingProperty:"requests"},message:"\
must have required property 'requests'"};e===null?e=[d]:e.push(d),i++}if(l.errors===void 0){let d={instancePath:a+"/by_o\
rigin/"+n,schemaPath:"#/properties/by_origin/items/required",keyword:"required",params:{missingProperty:"errors"},message:"\
must have required property 'errors'"};e===null?e=[d]:e.push(d),i++}for(let d in l)if(!(d==="origin"||d==="requests"||d===
"errors")){let y={instancePath:a+"/by_origin/"+n,schemaPath:"#/properties/by_origin/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"};e===null?e=[y]:e.push(
y),i++}if(l.origin!==void 0){let d=l.origin;if(typeof d=="string"){if(h(d)>255){let y={instancePath:a+"/by_origin/"+n+"/\
origin",schemaPath:"#/properties/by_origin/items/properties/origin/maxLength",keyword:"maxLength",params:{limit:255},message:"\
must NOT have more than 255 characters"};e===null?e=[y]:e.push(y),i++}}else{let y={instancePath:a+"/by_origin/"+n+"/orig\
in",schemaPath:"#/properties/by_origin/items/properties/origin/type",keyword:"type",params:{type:"string"},message:"must\
 be string"};e===null?e=[y]:e.push(y),i++}}l.requests!==void 0&&(I(l.requests,{instancePath:a+"/by_origin/"+n+"/requests",
parentData:l,parentDataProperty:"requests",rootData:p,dynamicAnchors:m})||(e=e===null?I.errors:e.concat(I.errors),i=e.length)),
l.errors!==void 0&&(A(l.errors,{instancePath:a+"/by_origin/"+n+"/errors",parentData:l,parentDataProperty:"errors",rootData:p,
dynamicAnchors:m})||(e=e===null?A.errors:e.concat(A.errors),i=e.length))}else{let d={instancePath:a+"/by_origin/"+n,schemaPath:"\
#/properties/by_origin/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[d]:e.push(
d),i++}}}else{let t={instancePath:a+"/by_origin",schemaPath:"#/properties/by_origin/type",keyword:"type",params:{type:"a\
rray"},message:"must be array"};e===null?e=[t]:e.push(t),i++}}if(s.by_client!==void 0){let r=s.by_client;if(Array.isArray(
r)){if(r.length>100){let n={instancePath:a+"/by_client",schemaPath:"#/properties/by_client/maxItems",keyword:"maxItems",
params:{limit:100},message:"must NOT have more than 100 items"};e===null?e=[n]:e.push(n),i++}let t=r.length;for(let n=0;n<
t;n++){let l=r[n];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.name===void 0){let d={instancePath:a+"/by_client/"+n,
schemaPath:"#/properties/by_client/items/required",keyword:"required",params:{missingProperty:"name"},message:"must have\
 required property 'name'"};e===null?e=[d]:e.push(d),i++}if(l.version===void 0){let d={instancePath:a+"/by_client/"+n,schemaPath:"\
#/properties/by_client/items/required",keyword:"required",params:{missingProperty:"version"},message:"must have required\
 property 'version'"};e===null?e=[d]:e.push(d),i++}if(l.requests===void 0){let d={instancePath:a+"/by_client/"+n,schemaPath:"\
#/properties/by_client/items/required",keyword:"required",params:{missingProperty:"requests"},message:"must have require\
d property 'requests'"};e===null?e=[d]:e.push(d),i++}if(l.errors===void 0){let d={instancePath:a+"/by_client/"+n,schemaPath:"\
#/properties/by_client/items/required",keyword:"required",params:{missingProperty:"errors"},message:"must have required \
property 'errors'"};e===null?e=[d]:e.push(d),i++}for(let d in l)if(!(d==="name"||d==="version"||d==="requests"||d==="err\
ors")){let y={instancePath:a+"/by_client/"+n,schemaPath:"#/properties/by_client/items/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"};e===null?e=[y]:e.push(y),
i++}if(l.name!==void 0){let d=l.name;if(typeof d!="string"&&d!==null){let y={instancePath:a+"/by_client/"+n+"/name",schemaPath:"\
#/properties/by_client/items/properties/name/type",keyword:"type",params:{type:mn.properties.by_client.items.properties.
name.type},message:"must be string,null"};e===null?e=[y]:e.push(y),i++}if(typeof d=="string"&&h(d)>100){let y={instancePath:a+
"/by_client/"+n+"/name",schemaPath:"#/properties/by_client/items/properties/name/maxLength",keyword:"maxLength",params:{
limit:100},message:"must NOT have more than 100 characters"};e===null?e=[y]:e.push(y),i++}}if(l.version!==void 0){let d=l.
version;if(typeof d!="string"&&d!==null){let y={instancePath:a+"/by_client/"+n+"/version",schemaPath:"#/properties/by_cl\
ient/items/properties/version/type",keyword:"type",params:{type:mn.properties.by_client.items.properties.version.type},message:"\
must be string,null"};e===null?e=[y]:e.push(y),i++}if(typeof d=="string"&&h(d)>100){let y={instancePath:a+"/by_client/"+
n+"/version",schemaPath:"#/properties/by_client/items/properties/version/maxLength",keyword:"maxLength",params:{limit:100},
message:"must NOT have more than 100 characters"};e===null?e=[y]:e.push(y),i++}}l.requests!==void 0&&(I(l.requests,{instancePath:a+
"/by_client/"+n+"/requests",parentData:l,parentDataProperty:"requests",rootData:p,dynamicAnchors:m})||(e=e===null?I.errors:
e.concat(I.errors),i=e.length)),l.errors!==void 0&&(A(l.errors,{instancePath:a+"/by_client/"+n+"/errors",parentData:l,parentDataProperty:"\
errors",rootData:p,dynamicAnchors:m})||(e=e===null?A.errors:e.concat(A.errors),i=e.length))}else{let d={instancePath:a+"\
/by_client/"+n,schemaPath:"#/properties/by_client/items/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"};e===null?e=[d]:e.push(d),i++}}}else{let t={instancePath:a+"/by_client",schemaPath:"#/properties/by_client/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[t]:e.push(t),i++}}if(s.errors!==void 0){let r=s.errors;
if(Array.isArray(r)){if(r.length>100){let n={instancePath:a+"/errors",schemaPath:"#/properties/errors/maxItems",keyword:"\
maxItems",params:{limit:100},message:"must NOT have more than 100 items"};e===null?e=[n]:e.push(n),i++}let t=r.length;for(let n=0;n<
t;n++){let l=r[n];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.code===void 0){let d={instancePath:a+"/errors/"+n,schemaPath:"\
#/properties/errors/items/required",keyword:"required",params:{missingProperty:"code"},message:"must have required prope\
rty 'code'"};e===null?e=[d]:e.push(d),i++}if(l.requests===void 0){let d={instancePath:a+"/errors/"+n,schemaPath:"#/prope\
rties/errors/items/required",keyword:"required",params:{missingProperty:"requests"},message:"must have required property\
 'requests'"};e===null?e=[d]:e.push(d),i++}for(let d in l)if(!(d==="code"||d==="requests")){let y={instancePath:a+"/erro\
rs/"+n,schemaPath:"#/properties/errors/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},
message:"must NOT have additional properties"};e===null?e=[y]:e.push(y),i++}l.code!==void 0&&(Ve(l.code,{instancePath:a+
"/errors/"+n+"/code",parentData:l,parentDataProperty:"code",rootData:p,dynamicAnchors:m})||(e=e===null?Ve.errors:e.concat(
Ve.errors),i=e.length)),l.requests!==void 0&&(I(l.requests,{instancePath:a+"/errors/"+n+"/requests",parentData:l,parentDataProperty:"\
requests",rootData:p,dynamicAnchors:m})||(e=e===null?I.errors:e.concat(I.errors),i=e.length))}else{let d={instancePath:a+
"/errors/"+n,schemaPath:"#/properties/errors/items/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[d]:e.push(d),i++}}}else{let t={instancePath:a+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",
params:{type:"array"},message:"must be array"};e===null?e=[t]:e.push(t),i++}}}else{let r={instancePath:a,schemaPath:"#/t\
ype",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return fs.errors=e,i===
0}fs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Qi(s,{instancePath:a="",parentData:f,parentDataProperty:c,
rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=Qi.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.success===void 0){let r={instancePath:a,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"success"},message:"must have required property 'success'"};e===null?
e=[r]:e.push(r),i++}if(s.data===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
data"},message:"must have required property 'data'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="success"||r===
"data")){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}s.success!==void 0&&(v(s.success,{instancePath:a+
"/success",parentData:s,parentDataProperty:"success",rootData:p,dynamicAnchors:m})||(e=e===null?v.errors:e.concat(v.errors),
i=e.length)),s.data!==void 0&&(fs(s.data,{instancePath:a+"/data",parentData:s,parentDataProperty:"data",rootData:p,dynamicAnchors:m})||
(e=e===null?fs.errors:e.concat(fs.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Qi.errors=e,i===0}Qi.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var hn=Ji;var Oo={type:"object",required:["id","name","type","plan","billing_url","default_brand_id","settings"],properties:{id:{$ref:"\
#/components/schemas/CompanyId"},name:{type:"string",maxLength:100},type:{type:"string",enum:["company","agency"]},plan:{
$ref:"#/components/schemas/PlanId"},billing_url:{type:"string",format:"uri",maxLength:2048},default_brand_id:{type:["str\
ing","null"],pattern:"^brand_[a-z0-9]{1,40}$",maxLength:46},settings:{$ref:"#/components/schemas/CompanySettings"}},additionalProperties:!1};function ys(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,
o=ys.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.idle_deletion===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
idle_deletion"},message:"must have required property 'idle_deletion'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(r!==
"idle_deletion"){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}if(s.idle_deletion!==void 0&&typeof s.idle_deletion!=
"boolean"){let r={instancePath:a+"/idle_deletion",schemaPath:"#/properties/idle_deletion/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return ys.errors=e,i===0}ys.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var gn=new RegExp("^brand_[a-z0-9]{1,40}$","u");function hs(s,{instancePath:a="",
parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=hs.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===
null?e=[r]:e.push(r),i++}if(s.name===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
name"},message:"must have required property 'name'"};e===null?e=[r]:e.push(r),i++}if(s.type===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};
e===null?e=[r]:e.push(r),i++}if(s.plan===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"plan"},message:"must have required property 'plan'"};e===null?e=[r]:e.push(r),i++}if(s.billing_url===void 0){
let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"billing_url"},message:"must ha\
ve required property 'billing_url'"};e===null?e=[r]:e.push(r),i++}if(s.default_brand_id===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"default_brand_id"},message:"must have required prope\
rty 'default_brand_id'"};e===null?e=[r]:e.push(r),i++}if(s.settings===void 0){let r={instancePath:a,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"settings"},message:"must have required property 'settings'"};e===null?e=
[r]:e.push(r),i++}for(let r in s)if(!(r==="id"||r==="name"||r==="type"||r==="plan"||r==="billing_url"||r==="default_bran\
d_id"||r==="settings")){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}if(s.id!==void 0&&(Q(s.
id,{instancePath:a+"/id",parentData:s,parentDataProperty:"id",rootData:p,dynamicAnchors:m})||(e=e===null?Q.errors:e.concat(
Q.errors),i=e.length)),s.name!==void 0){let r=s.name;if(typeof r=="string"){if(h(r)>100){let t={instancePath:a+"/name",schemaPath:"\
#/properties/name/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===
null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}if(s.type!==void 0){let r=s.type;if(typeof r!="st\
ring"){let t={instancePath:a+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),i++}if(!(r==="company"||r==="agency")){let t={instancePath:a+"/type",schemaPath:"\
#/properties/type/enum",keyword:"enum",params:{allowedValues:Oo.properties.type.enum},message:"must be equal to one of t\
he allowed values"};e===null?e=[t]:e.push(t),i++}}if(s.plan!==void 0&&(J(s.plan,{instancePath:a+"/plan",parentData:s,parentDataProperty:"\
plan",rootData:p,dynamicAnchors:m})||(e=e===null?J.errors:e.concat(J.errors),i=e.length)),s.billing_url!==void 0){let r=s.
billing_url;if(typeof r=="string"){if(h(r)>2048){let t={instancePath:a+"/billing_url",schemaPath:"#/properties/billing_u\
rl/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters"};e===null?e=[t]:
e.push(t),i++}if(!U(r)){let t={instancePath:a+"/billing_url",schemaPath:"#/properties/billing_url/format",keyword:"forma\
t",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/b\
illing_url",schemaPath:"#/properties/billing_url/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[t]:e.push(t),i++}}if(s.default_brand_id!==void 0){let r=s.default_brand_id;if(typeof r!="string"&&r!==null){let t={
instancePath:a+"/default_brand_id",schemaPath:"#/properties/default_brand_id/type",keyword:"type",params:{type:Oo.properties.
default_brand_id.type},message:"must be string,null"};e===null?e=[t]:e.push(t),i++}if(typeof r=="string"){if(h(r)>46){let t={
instancePath:a+"/default_brand_id",schemaPath:"#/properties/default_brand_id/maxLength",keyword:"maxLength",params:{limit:46},
message:"must NOT have more than 46 characters"};e===null?e=[t]:e.push(t),i++}if(!gn.test(r)){let t={instancePath:a+"/de\
fault_brand_id",schemaPath:"#/properties/default_brand_id/pattern",keyword:"pattern",params:{pattern:"^brand_[a-z0-9]{1,\
40}$"},message:'must match pattern "^brand_[a-z0-9]{1,40}$"'};e===null?e=[t]:e.push(t),i++}}}s.settings!==void 0&&(ys(s.
settings,{instancePath:a+"/settings",parentData:s,parentDataProperty:"settings",rootData:p,dynamicAnchors:m})||(e=e===null?
ys.errors:e.concat(ys.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return hs.errors=e,i===0}hs.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Ji(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){
let e=null,i=0,o=Ji.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){if(s.success===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
success"},message:"must have required property 'success'"};e===null?e=[r]:e.push(r),i++}if(s.data===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};
e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="success"||r==="data")){let t={instancePath:a,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};
e===null?e=[t]:e.push(t),i++}s.success!==void 0&&(v(s.success,{instancePath:a+"/success",parentData:s,parentDataProperty:"\
success",rootData:p,dynamicAnchors:m})||(e=e===null?v.errors:e.concat(v.errors),i=e.length)),s.data!==void 0&&(hs(s.data,
{instancePath:a+"/data",parentData:s,parentDataProperty:"data",rootData:p,dynamicAnchors:m})||(e=e===null?hs.errors:e.concat(
hs.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[r]:e.push(r),i++}return Ji.errors=e,i===0}Ji.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Qo=ea;function ea(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,
o=ea.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.success===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"suc\
cess"},message:"must have required property 'success'"};e===null?e=[r]:e.push(r),i++}if(s.data===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};
e===null?e=[r]:e.push(r),i++}if(s.pagination===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"pagination"},message:"must have required property 'pagination'"};e===null?e=[r]:e.push(r),i++}for(let r in s)
if(!(r==="success"||r==="data"||r==="pagination")){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),
i++}if(s.success!==void 0&&(v(s.success,{instancePath:a+"/success",parentData:s,parentDataProperty:"success",rootData:p,
dynamicAnchors:m})||(e=e===null?v.errors:e.concat(v.errors),i=e.length)),s.data!==void 0){let r=s.data;if(Array.isArray(
r)){if(r.length>100){let n={instancePath:a+"/data",schemaPath:"#/properties/data/maxItems",keyword:"maxItems",params:{limit:100},
message:"must NOT have more than 100 items"};e===null?e=[n]:e.push(n),i++}let t=r.length;for(let n=0;n<t;n++)X(r[n],{instancePath:a+
"/data/"+n,parentData:r,parentDataProperty:n,rootData:p,dynamicAnchors:m})||(e=e===null?X.errors:e.concat(X.errors),i=e.
length)}else{let t={instancePath:a+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[t]:e.push(t),i++}}s.pagination!==void 0&&(b(s.pagination,{instancePath:a+"/pagination",parentData:s,
parentDataProperty:"pagination",rootData:p,dynamicAnchors:m})||(e=e===null?b.errors:e.concat(b.errors),i=e.length))}else{
let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),i++}return ea.errors=e,i===0}ea.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Jo=ra;function ra(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,
o=ra.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.success===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"suc\
cess"},message:"must have required property 'success'"};e===null?e=[r]:e.push(r),i++}if(s.data===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};
e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="success"||r==="data")){let t={instancePath:a,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};
e===null?e=[t]:e.push(t),i++}s.success!==void 0&&(v(s.success,{instancePath:a+"/success",parentData:s,parentDataProperty:"\
success",rootData:p,dynamicAnchors:m})||(e=e===null?v.errors:e.concat(v.errors),i=e.length)),s.data!==void 0&&(X(s.data,
{instancePath:a+"/data",parentData:s,parentDataProperty:"data",rootData:p,dynamicAnchors:m})||(e=e===null?X.errors:e.concat(
X.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"};e===null?e=[r]:e.push(r),i++}return ra.errors=e,i===0}ra.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var ep=sa;function sa(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,
o=sa.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.success===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"suc\
cess"},message:"must have required property 'success'"};e===null?e=[r]:e.push(r),i++}if(s.data===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};
e===null?e=[r]:e.push(r),i++}if(s.pagination===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"pagination"},message:"must have required property 'pagination'"};e===null?e=[r]:e.push(r),i++}for(let r in s)
if(!(r==="success"||r==="data"||r==="pagination")){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),
i++}if(s.success!==void 0&&(v(s.success,{instancePath:a+"/success",parentData:s,parentDataProperty:"success",rootData:p,
dynamicAnchors:m})||(e=e===null?v.errors:e.concat(v.errors),i=e.length)),s.data!==void 0){let r=s.data;if(Array.isArray(
r)){if(r.length>100){let n={instancePath:a+"/data",schemaPath:"#/properties/data/maxItems",keyword:"maxItems",params:{limit:100},
message:"must NOT have more than 100 items"};e===null?e=[n]:e.push(n),i++}let t=r.length;for(let n=0;n<t;n++)ue(r[n],{instancePath:a+
"/data/"+n,parentData:r,parentDataProperty:n,rootData:p,dynamicAnchors:m})||(e=e===null?ue.errors:e.concat(ue.errors),i=
e.length)}else{let t={instancePath:a+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[t]:e.push(t),i++}}s.pagination!==void 0&&(b(s.pagination,{instancePath:a+"/pagination",parentData:s,
parentDataProperty:"pagination",rootData:p,dynamicAnchors:m})||(e=e===null?b.errors:e.concat(b.errors),i=e.length))}else{
let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),i++}return sa.errors=e,i===0}sa.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Wa=ta;function gs(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,
o=gs.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.idle_deletion===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
idle_deletion"},message:"must have required property 'idle_deletion'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(r!==
"idle_deletion"){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}if(s.idle_deletion!==void 0&&typeof s.idle_deletion!=
"boolean"){let r={instancePath:a+"/idle_deletion",schemaPath:"#/properties/idle_deletion/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return gs.errors=e,i===0}gs.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function Ps(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,
dynamicAnchors:m={}}={}){let e=null,i=0,o=Ps.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[r]:e.push(r),i++}if(s.name===
void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must h\
ave required property 'name'"};e===null?e=[r]:e.push(r),i++}if(s.kind===void 0){let r={instancePath:a,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[r]:e.
push(r),i++}if(s.timezone===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
timezone"},message:"must have required property 'timezone'"};e===null?e=[r]:e.push(r),i++}if(s.company_id===void 0){let r={
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"company_id"},message:"must have requi\
red property 'company_id'"};e===null?e=[r]:e.push(r),i++}if(s.created_at===void 0){let r={instancePath:a,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:"created_at"},message:"must have required property 'created_at'"};e===
null?e=[r]:e.push(r),i++}if(s.settings===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"settings"},message:"must have required property 'settings'"};e===null?e=[r]:e.push(r),i++}for(let r in s)
if(!(r==="id"||r==="name"||r==="kind"||r==="timezone"||r==="company_id"||r==="created_at"||r==="settings")){let t={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have \
additional properties"};e===null?e=[t]:e.push(t),i++}if(s.id!==void 0&&(_(s.id,{instancePath:a+"/id",parentData:s,parentDataProperty:"\
id",rootData:p,dynamicAnchors:m})||(e=e===null?_.errors:e.concat(_.errors),i=e.length)),s.name!==void 0){let r=s.name;if(typeof r==
"string"){if(h(r)>100){let t={instancePath:a+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{
limit:100},message:"must NOT have more than 100 characters"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/\
name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),i++}}s.kind!==void 0&&(Be(s.kind,{instancePath:a+"/kind",parentData:s,parentDataProperty:"kind",rootData:p,dynamicAnchors:m})||
(e=e===null?Be.errors:e.concat(Be.errors),i=e.length)),s.timezone!==void 0&&(le(s.timezone,{instancePath:a+"/timezone",parentData:s,
parentDataProperty:"timezone",rootData:p,dynamicAnchors:m})||(e=e===null?le.errors:e.concat(le.errors),i=e.length)),s.company_id!==
void 0&&(Q(s.company_id,{instancePath:a+"/company_id",parentData:s,parentDataProperty:"company_id",rootData:p,dynamicAnchors:m})||
(e=e===null?Q.errors:e.concat(Q.errors),i=e.length)),s.created_at!==void 0&&(g(s.created_at,{instancePath:a+"/created_at",
parentData:s,parentDataProperty:"created_at",rootData:p,dynamicAnchors:m})||(e=e===null?g.errors:e.concat(g.errors),i=e.
length)),s.settings!==void 0&&(gs(s.settings,{instancePath:a+"/settings",parentData:s,parentDataProperty:"settings",rootData:p,
dynamicAnchors:m})||(e=e===null?gs.errors:e.concat(gs.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Ps.errors=e,i===0}Ps.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ta(s,{instancePath:a="",parentData:f,parentDataProperty:c,
rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=ta.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.success===void 0){let r={instancePath:a,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"success"},message:"must have required property 'success'"};e===null?
e=[r]:e.push(r),i++}if(s.data===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
data"},message:"must have required property 'data'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="success"||r===
"data")){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}s.success!==void 0&&(v(s.success,{instancePath:a+
"/success",parentData:s,parentDataProperty:"success",rootData:p,dynamicAnchors:m})||(e=e===null?v.errors:e.concat(v.errors),
i=e.length)),s.data!==void 0&&(Ps(s.data,{instancePath:a+"/data",parentData:s,parentDataProperty:"data",rootData:p,dynamicAnchors:m})||
(e=e===null?Ps.errors:e.concat(Ps.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return ta.errors=e,i===0}ta.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var rp=ia;var Ei={type:"object",required:["id","workspace_id","name","email","website","timezone","country","is_default","created_\
at"],properties:{id:{$ref:"#/components/schemas/BrandId"},workspace_id:{$ref:"#/components/schemas/WorkspaceId"},name:{type:"\
string",maxLength:100},email:{type:["string","null"],format:"email",maxLength:254},website:{type:["string","null"],format:"\
uri",maxLength:2048},timezone:{$ref:"#/components/schemas/TimeZone"},country:{type:["string","null"],pattern:"^[A-Z]{2}$",
maxLength:2},is_default:{type:"boolean"},created_at:{$ref:"#/components/schemas/Timestamp"}},additionalProperties:!1};function Ke(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,
o=Ke.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s=="string"){if(h(s)>46){let r={
instancePath:a,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:46},message:"must NOT have more than 46 charac\
ters"};e===null?e=[r]:e.push(r),i++}if(!gn.test(s)){let r={instancePath:a,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^brand_[a-z0-9]{1,40}$"},message:'must match pattern "^brand_[a-z0-9]{1,40}$"'};e===null?e=[r]:e.push(r),i++}}else{
let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:
e.push(r),i++}return Ke.errors=e,i===0}Ke.evaluated={dynamicProps:!1,dynamicItems:!1};var fl=new RegExp("^[A-Z]{2}$","u");
function vs(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,
o=vs.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.id===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[r]:e.push(r),i++}if(s.workspace_id===void 0){let r={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"workspace_id"},message:"must have required property 'workspace_i\
d'"};e===null?e=[r]:e.push(r),i++}if(s.name===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[r]:e.push(r),i++}if(s.email===void 0){
let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"email"},message:"must have req\
uired property 'email'"};e===null?e=[r]:e.push(r),i++}if(s.website===void 0){let r={instancePath:a,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"website"},message:"must have required property 'website'"};e===null?e=[r]:
e.push(r),i++}if(s.timezone===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
timezone"},message:"must have required property 'timezone'"};e===null?e=[r]:e.push(r),i++}if(s.country===void 0){let r={
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"country"},message:"must have required\
 property 'country'"};e===null?e=[r]:e.push(r),i++}if(s.is_default===void 0){let r={instancePath:a,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"is_default"},message:"must have required property 'is_default'"};e===null?
e=[r]:e.push(r),i++}if(s.created_at===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
created_at"},message:"must have required property 'created_at'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!M.call(
Ei.properties,r)){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}if(s.id!==void 0&&(Ke(s.id,{instancePath:a+"\
/id",parentData:s,parentDataProperty:"id",rootData:p,dynamicAnchors:m})||(e=e===null?Ke.errors:e.concat(Ke.errors),i=e.length)),
s.workspace_id!==void 0&&(_(s.workspace_id,{instancePath:a+"/workspace_id",parentData:s,parentDataProperty:"workspace_id",
rootData:p,dynamicAnchors:m})||(e=e===null?_.errors:e.concat(_.errors),i=e.length)),s.name!==void 0){let r=s.name;if(typeof r==
"string"){if(h(r)>100){let t={instancePath:a+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{
limit:100},message:"must NOT have more than 100 characters"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/\
name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),i++}}if(s.email!==void 0){let r=s.email;if(typeof r!="string"&&r!==null){let t={instancePath:a+"/email",schemaPath:"\
#/properties/email/type",keyword:"type",params:{type:Ei.properties.email.type},message:"must be string,null"};e===null?e=
[t]:e.push(t),i++}if(typeof r=="string"){if(h(r)>254){let t={instancePath:a+"/email",schemaPath:"#/properties/email/maxL\
ength",keyword:"maxLength",params:{limit:254},message:"must NOT have more than 254 characters"};e===null?e=[t]:e.push(t),
i++}if(!ft.test(r)){let t={instancePath:a+"/email",schemaPath:"#/properties/email/format",keyword:"format",params:{format:"\
email"},message:'must match format "email"'};e===null?e=[t]:e.push(t),i++}}}if(s.website!==void 0){let r=s.website;if(typeof r!=
"string"&&r!==null){let t={instancePath:a+"/website",schemaPath:"#/properties/website/type",keyword:"type",params:{type:Ei.
properties.website.type},message:"must be string,null"};e===null?e=[t]:e.push(t),i++}if(typeof r=="string"){if(h(r)>2048){
let t={instancePath:a+"/website",schemaPath:"#/properties/website/maxLength",keyword:"maxLength",params:{limit:2048},message:"\
must NOT have more than 2048 characters"};e===null?e=[t]:e.push(t),i++}if(!U(r)){let t={instancePath:a+"/website",schemaPath:"\
#/properties/website/format",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[t]:e.
push(t),i++}}}if(s.timezone!==void 0&&(le(s.timezone,{instancePath:a+"/timezone",parentData:s,parentDataProperty:"timezo\
ne",rootData:p,dynamicAnchors:m})||(e=e===null?le.errors:e.concat(le.errors),i=e.length)),s.country!==void 0){let r=s.country;
if(typeof r!="string"&&r!==null){let t={instancePath:a+"/country",schemaPath:"#/properties/country/type",keyword:"type",
params:{type:Ei.properties.country.type},message:"must be string,null"};e===null?e=[t]:e.push(t),i++}if(typeof r=="strin\
g"){if(h(r)>2){let t={instancePath:a+"/country",schemaPath:"#/properties/country/maxLength",keyword:"maxLength",params:{
limit:2},message:"must NOT have more than 2 characters"};e===null?e=[t]:e.push(t),i++}if(!fl.test(r)){let t={instancePath:a+
"/country",schemaPath:"#/properties/country/pattern",keyword:"pattern",params:{pattern:"^[A-Z]{2}$"},message:'must match\
 pattern "^[A-Z]{2}$"'};e===null?e=[t]:e.push(t),i++}}}if(s.is_default!==void 0&&typeof s.is_default!="boolean"){let r={
instancePath:a+"/is_default",schemaPath:"#/properties/is_default/type",keyword:"type",params:{type:"boolean"},message:"m\
ust be boolean"};e===null?e=[r]:e.push(r),i++}s.created_at!==void 0&&(g(s.created_at,{instancePath:a+"/created_at",parentData:s,
parentDataProperty:"created_at",rootData:p,dynamicAnchors:m})||(e=e===null?g.errors:e.concat(g.errors),i=e.length))}else{
let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),i++}return vs.errors=e,i===0}vs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ia(s,{instancePath:a="",
parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=ia.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.success===void 0){let r={
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"success"},message:"must have required\
 property 'success'"};e===null?e=[r]:e.push(r),i++}if(s.data===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=[r]:e.push(r),i++}if(s.
pagination===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"paginatio\
n"},message:"must have required property 'pagination'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="success"||
r==="data"||r==="pagination")){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}if(s.success!==
void 0&&(v(s.success,{instancePath:a+"/success",parentData:s,parentDataProperty:"success",rootData:p,dynamicAnchors:m})||
(e=e===null?v.errors:e.concat(v.errors),i=e.length)),s.data!==void 0){let r=s.data;if(Array.isArray(r)){if(r.length>100){
let n={instancePath:a+"/data",schemaPath:"#/properties/data/maxItems",keyword:"maxItems",params:{limit:100},message:"mus\
t NOT have more than 100 items"};e===null?e=[n]:e.push(n),i++}let t=r.length;for(let n=0;n<t;n++)vs(r[n],{instancePath:a+
"/data/"+n,parentData:r,parentDataProperty:n,rootData:p,dynamicAnchors:m})||(e=e===null?vs.errors:e.concat(vs.errors),i=
e.length)}else{let t={instancePath:a+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[t]:e.push(t),i++}}s.pagination!==void 0&&(b(s.pagination,{instancePath:a+"/pagination",parentData:s,
parentDataProperty:"pagination",rootData:p,dynamicAnchors:m})||(e=e===null?b.errors:e.concat(b.errors),i=e.length))}else{
let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),i++}return ia.errors=e,i===0}ia.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var sp=aa;var Wr={type:"object",required:["id","workspace_id","brand_id","network","type","external_id","name","username","image_u\
rl","status","expires_at","capabilities","health","created_at"],properties:{id:{$ref:"#/components/schemas/ConnectionId"},
workspace_id:{$ref:"#/components/schemas/WorkspaceId"},brand_id:{$ref:"#/components/schemas/BrandId"},network:{$ref:"#/c\
omponents/schemas/Network"},type:{type:"string",enum:["profile","page","group","business","channel"]},external_id:{type:"\
string",maxLength:200},name:{type:"string",maxLength:200},username:{type:["string","null"],maxLength:100},image_url:{type:[
"string","null"],format:"uri",maxLength:2048},status:{$ref:"#/components/schemas/ConnectionStatus"},expires_at:{type:["s\
tring","null"],format:"date-time",maxLength:35},capabilities:{type:"array",maxItems:20,uniqueItems:!0,items:{type:"strin\
g",enum:["text","link","image","video","carousel","document"]}},health:{$ref:"#/components/schemas/ConnectionHealth"},created_at:{
$ref:"#/components/schemas/Timestamp"}},additionalProperties:!1};var yl=new RegExp("^conn_[a-z0-9]{1,40}$","u");function W(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,
dynamicAnchors:m={}}={}){let e=null,i=0,o=W.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s=="string"){if(h(s)>45){let r={instancePath:a,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:45},message:"\
must NOT have more than 45 characters"};e===null?e=[r]:e.push(r),i++}if(!yl.test(s)){let r={instancePath:a,schemaPath:"#\
/pattern",keyword:"pattern",params:{pattern:"^conn_[a-z0-9]{1,40}$"},message:'must match pattern "^conn_[a-z0-9]{1,40}$"'};
e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),i++}return W.errors=e,i===0}W.evaluated={dynamicProps:!1,dynamicItems:!1};var hl={
type:"string",enum:["x","instagram","facebook","linkedin","tiktok","youtube","threads","bluesky","pinterest","google_bus\
iness","mastodon","telegram","reddit"]};function B(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){
let e=null,i=0,o=B.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s!="string"){let r={
instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(
r),i++}if(!(s==="x"||s==="instagram"||s==="facebook"||s==="linkedin"||s==="tiktok"||s==="youtube"||s==="threads"||s==="b\
luesky"||s==="pinterest"||s==="google_business"||s==="mastodon"||s==="telegram"||s==="reddit")){let r={instancePath:a,schemaPath:"\
#/enum",keyword:"enum",params:{allowedValues:hl.enum},message:"must be equal to one of the allowed values"};e===null?e=[
r]:e.push(r),i++}return B.errors=e,i===0}B.evaluated={dynamicProps:!1,dynamicItems:!1};var gl={type:"string",enum:["acti\
ve","expiring","expired","disconnected"]};function ks(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,
dynamicAnchors:m={}}={}){let e=null,i=0,o=ks.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s!="string"){let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[r]:e.push(r),i++}if(!(s==="active"||s==="expiring"||s==="expired"||s==="disconnected")){let r={instancePath:a,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:gl.enum},message:"must be equal to one of the allowed values"};
e===null?e=[r]:e.push(r),i++}return ks.errors=e,i===0}ks.evaluated={dynamicProps:!1,dynamicItems:!1};function _s(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,
o=_s.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.token_valid===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
token_valid"},message:"must have required property 'token_valid'"};e===null?e=[r]:e.push(r),i++}if(s.scopes_missing===void 0){
let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"scopes_missing"},message:"must\
 have required property 'scopes_missing'"};e===null?e=[r]:e.push(r),i++}if(s.issues===void 0){let r={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"issues"},message:"must have required property 'issues'"};e===null?
e=[r]:e.push(r),i++}for(let r in s)if(!(r==="token_valid"||r==="scopes_missing"||r==="issues")){let t={instancePath:a,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional p\
roperties"};e===null?e=[t]:e.push(t),i++}if(s.token_valid!==void 0&&typeof s.token_valid!="boolean"){let r={instancePath:a+
"/token_valid",schemaPath:"#/properties/token_valid/type",keyword:"type",params:{type:"boolean"},message:"must be boolea\
n"};e===null?e=[r]:e.push(r),i++}if(s.scopes_missing!==void 0){let r=s.scopes_missing;if(Array.isArray(r)){if(r.length>50){
let n={instancePath:a+"/scopes_missing",schemaPath:"#/properties/scopes_missing/maxItems",keyword:"maxItems",params:{limit:50},
message:"must NOT have more than 50 items"};e===null?e=[n]:e.push(n),i++}let t=r.length;for(let n=0;n<t;n++){let l=r[n];
if(typeof l=="string"){if(h(l)>100){let d={instancePath:a+"/scopes_missing/"+n,schemaPath:"#/properties/scopes_missing/i\
tems/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[d]:
e.push(d),i++}}else{let d={instancePath:a+"/scopes_missing/"+n,schemaPath:"#/properties/scopes_missing/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),i++}}}else{let t={instancePath:a+"/scope\
s_missing",schemaPath:"#/properties/scopes_missing/type",keyword:"type",params:{type:"array"},message:"must be array"};e===
null?e=[t]:e.push(t),i++}}if(s.issues!==void 0){let r=s.issues;if(Array.isArray(r)){if(r.length>20){let n={instancePath:a+
"/issues",schemaPath:"#/properties/issues/maxItems",keyword:"maxItems",params:{limit:20},message:"must NOT have more tha\
n 20 items"};e===null?e=[n]:e.push(n),i++}let t=r.length;for(let n=0;n<t;n++){let l=r[n];if(typeof l=="string"){if(h(l)>
500){let d={instancePath:a+"/issues/"+n,schemaPath:"#/properties/issues/items/maxLength",keyword:"maxLength",params:{limit:500},
message:"must NOT have more than 500 characters"};e===null?e=[d]:e.push(d),i++}}else{let d={instancePath:a+"/issues/"+n,
schemaPath:"#/properties/issues/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
d]:e.push(d),i++}}}else{let t={instancePath:a+"/issues",schemaPath:"#/properties/issues/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[t]:e.push(t),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return _s.errors=e,i===0}_s.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function Me(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,
dynamicAnchors:m={}}={}){let e=null,i=0,o=Me.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[r]:e.push(r),i++}if(s.workspace_id===
void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"workspace_id"},message:"\
must have required property 'workspace_id'"};e===null?e=[r]:e.push(r),i++}if(s.brand_id===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"brand_id"},message:"must have required property 'bra\
nd_id'"};e===null?e=[r]:e.push(r),i++}if(s.network===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"network"},message:"must have required property 'network'"};e===null?e=[r]:e.push(r),i++}if(s.
type===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},message:"\
must have required property 'type'"};e===null?e=[r]:e.push(r),i++}if(s.external_id===void 0){let r={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"external_id"},message:"must have required property 'external_id'"};
e===null?e=[r]:e.push(r),i++}if(s.name===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[r]:e.push(r),i++}if(s.username===void 0){
let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"username"},message:"must have \
required property 'username'"};e===null?e=[r]:e.push(r),i++}if(s.image_url===void 0){let r={instancePath:a,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"image_url"},message:"must have required property 'image_url'"};e===
null?e=[r]:e.push(r),i++}if(s.status===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[r]:e.push(r),i++}if(s.expires_at===
void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"expires_at"},message:"\
must have required property 'expires_at'"};e===null?e=[r]:e.push(r),i++}if(s.capabilities===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"capabilities"},message:"must have required property \
'capabilities'"};e===null?e=[r]:e.push(r),i++}if(s.health===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"health"},message:"must have required property 'health'"};e===null?e=[r]:e.push(r),i++}
if(s.created_at===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"crea\
ted_at"},message:"must have required property 'created_at'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!M.call(Wr.properties,
r)){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}if(s.id!==void 0&&(W(s.id,{instancePath:a+"/\
id",parentData:s,parentDataProperty:"id",rootData:p,dynamicAnchors:m})||(e=e===null?W.errors:e.concat(W.errors),i=e.length)),
s.workspace_id!==void 0&&(_(s.workspace_id,{instancePath:a+"/workspace_id",parentData:s,parentDataProperty:"workspace_id",
rootData:p,dynamicAnchors:m})||(e=e===null?_.errors:e.concat(_.errors),i=e.length)),s.brand_id!==void 0&&(Ke(s.brand_id,
{instancePath:a+"/brand_id",parentData:s,parentDataProperty:"brand_id",rootData:p,dynamicAnchors:m})||(e=e===null?Ke.errors:
e.concat(Ke.errors),i=e.length)),s.network!==void 0&&(B(s.network,{instancePath:a+"/network",parentData:s,parentDataProperty:"\
network",rootData:p,dynamicAnchors:m})||(e=e===null?B.errors:e.concat(B.errors),i=e.length)),s.type!==void 0){let r=s.type;
if(typeof r!="string"){let t={instancePath:a+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[t]:e.push(t),i++}if(!(r==="profile"||r==="page"||r==="group"||r==="business"||
r==="channel")){let t={instancePath:a+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:Wr.
properties.type.enum},message:"must be equal to one of the allowed values"};e===null?e=[t]:e.push(t),i++}}if(s.external_id!==
void 0){let r=s.external_id;if(typeof r=="string"){if(h(r)>200){let t={instancePath:a+"/external_id",schemaPath:"#/prope\
rties/external_id/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};e===
null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/external_id",schemaPath:"#/properties/external_id/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}if(s.name!==void 0){let r=s.name;if(typeof r==
"string"){if(h(r)>200){let t={instancePath:a+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{
limit:200},message:"must NOT have more than 200 characters"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/\
name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),i++}}if(s.username!==void 0){let r=s.username;if(typeof r!="string"&&r!==null){let t={instancePath:a+"/usernam\
e",schemaPath:"#/properties/username/type",keyword:"type",params:{type:Wr.properties.username.type},message:"must be str\
ing,null"};e===null?e=[t]:e.push(t),i++}if(typeof r=="string"&&h(r)>100){let t={instancePath:a+"/username",schemaPath:"#\
/properties/username/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};
e===null?e=[t]:e.push(t),i++}}if(s.image_url!==void 0){let r=s.image_url;if(typeof r!="string"&&r!==null){let t={instancePath:a+
"/image_url",schemaPath:"#/properties/image_url/type",keyword:"type",params:{type:Wr.properties.image_url.type},message:"\
must be string,null"};e===null?e=[t]:e.push(t),i++}if(typeof r=="string"){if(h(r)>2048){let t={instancePath:a+"/image_ur\
l",schemaPath:"#/properties/image_url/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more tha\
n 2048 characters"};e===null?e=[t]:e.push(t),i++}if(!U(r)){let t={instancePath:a+"/image_url",schemaPath:"#/properties/i\
mage_url/format",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[t]:e.push(t),i++}}}
if(s.status!==void 0&&(ks(s.status,{instancePath:a+"/status",parentData:s,parentDataProperty:"status",rootData:p,dynamicAnchors:m})||
(e=e===null?ks.errors:e.concat(ks.errors),i=e.length)),s.expires_at!==void 0){let r=s.expires_at;if(typeof r!="string"&&
r!==null){let t={instancePath:a+"/expires_at",schemaPath:"#/properties/expires_at/type",keyword:"type",params:{type:Wr.properties.
expires_at.type},message:"must be string,null"};e===null?e=[t]:e.push(t),i++}if(typeof r=="string"){if(h(r)>35){let t={instancePath:a+
"/expires_at",schemaPath:"#/properties/expires_at/maxLength",keyword:"maxLength",params:{limit:35},message:"must NOT hav\
e more than 35 characters"};e===null?e=[t]:e.push(t),i++}if(!T.validate(r)){let t={instancePath:a+"/expires_at",schemaPath:"\
#/properties/expires_at/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===
null?e=[t]:e.push(t),i++}}}if(s.capabilities!==void 0){let r=s.capabilities;if(Array.isArray(r)){if(r.length>20){let d={
instancePath:a+"/capabilities",schemaPath:"#/properties/capabilities/maxItems",keyword:"maxItems",params:{limit:20},message:"\
must NOT have more than 20 items"};e===null?e=[d]:e.push(d),i++}let t=r.length;for(let d=0;d<t;d++){let y=r[d];if(typeof y!=
"string"){let k={instancePath:a+"/capabilities/"+d,schemaPath:"#/properties/capabilities/items/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[k]:e.push(k),i++}if(!(y==="text"||y==="link"||y==="image"||y==="vid\
eo"||y==="carousel"||y==="document")){let k={instancePath:a+"/capabilities/"+d,schemaPath:"#/properties/capabilities/ite\
ms/enum",keyword:"enum",params:{allowedValues:Wr.properties.capabilities.items.enum},message:"must be equal to one of th\
e allowed values"};e===null?e=[k]:e.push(k),i++}}let n=r.length,l;if(n>1){let d={};for(;n--;){let y=r[n];if(typeof y=="s\
tring"){if(typeof d[y]=="number"){l=d[y];let k={instancePath:a+"/capabilities",schemaPath:"#/properties/capabilities/uni\
queItems",keyword:"uniqueItems",params:{i:n,j:l},message:"must NOT have duplicate items (items ## "+l+" and "+n+" are id\
entical)"};e===null?e=[k]:e.push(k),i++;break}d[y]=n}}}}else{let t={instancePath:a+"/capabilities",schemaPath:"#/propert\
ies/capabilities/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[t]:e.push(t),i++}}s.health!==
void 0&&(_s(s.health,{instancePath:a+"/health",parentData:s,parentDataProperty:"health",rootData:p,dynamicAnchors:m})||(e=
e===null?_s.errors:e.concat(_s.errors),i=e.length)),s.created_at!==void 0&&(g(s.created_at,{instancePath:a+"/created_at",
parentData:s,parentDataProperty:"created_at",rootData:p,dynamicAnchors:m})||(e=e===null?g.errors:e.concat(g.errors),i=e.
length))}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[r]:e.push(r),i++}return Me.errors=e,i===0}Me.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function aa(s,{
instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=aa.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.success===
void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"success"},message:"mus\
t have required property 'success'"};e===null?e=[r]:e.push(r),i++}if(s.data===void 0){let r={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=
[r]:e.push(r),i++}if(s.pagination===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
pagination"},message:"must have required property 'pagination'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="s\
uccess"||r==="data"||r==="pagination")){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}if(s.
success!==void 0&&(v(s.success,{instancePath:a+"/success",parentData:s,parentDataProperty:"success",rootData:p,dynamicAnchors:m})||
(e=e===null?v.errors:e.concat(v.errors),i=e.length)),s.data!==void 0){let r=s.data;if(Array.isArray(r)){if(r.length>100){
let n={instancePath:a+"/data",schemaPath:"#/properties/data/maxItems",keyword:"maxItems",params:{limit:100},message:"mus\
t NOT have more than 100 items"};e===null?e=[n]:e.push(n),i++}let t=r.length;for(let n=0;n<t;n++)Me(r[n],{instancePath:a+
"/data/"+n,parentData:r,parentDataProperty:n,rootData:p,dynamicAnchors:m})||(e=e===null?Me.errors:e.concat(Me.errors),i=
e.length)}else{let t={instancePath:a+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[t]:e.push(t),i++}}s.pagination!==void 0&&(b(s.pagination,{instancePath:a+"/pagination",parentData:s,
parentDataProperty:"pagination",rootData:p,dynamicAnchors:m})||(e=e===null?b.errors:e.concat(b.errors),i=e.length))}else{
let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),i++}return aa.errors=e,i===0}aa.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var tp=na;function na(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,
o=na.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.success===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"suc\
cess"},message:"must have required property 'success'"};e===null?e=[r]:e.push(r),i++}if(s.data===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};
e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="success"||r==="data")){let t={instancePath:a,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};
e===null?e=[t]:e.push(t),i++}s.success!==void 0&&(v(s.success,{instancePath:a+"/success",parentData:s,parentDataProperty:"\
success",rootData:p,dynamicAnchors:m})||(e=e===null?v.errors:e.concat(v.errors),i=e.length)),s.data!==void 0&&(Me(s.data,
{instancePath:a+"/data",parentData:s,parentDataProperty:"data",rootData:p,dynamicAnchors:m})||(e=e===null?Me.errors:e.concat(
Me.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[r]:e.push(r),i++}return na.errors=e,i===0}na.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var ip=oa;var Pl={type:"object",required:["network","label","title","text","media","hashtags","quota","options","severity","notes",
"source","verified_at"],properties:{network:{$ref:"#/components/schemas/Network"},label:{type:"string",maxLength:40},title:{
anyOf:[{$ref:"#/components/schemas/TitleRules"},{type:"null"}]},text:{$ref:"#/components/schemas/TextRules"},media:{$ref:"\
#/components/schemas/MediaRules"},hashtags:{anyOf:[{$ref:"#/components/schemas/HashtagRules"},{type:"null"}]},quota:{anyOf:[
{$ref:"#/components/schemas/NetworkQuota"},{type:"null"}]},options:{type:"object",maxProperties:50,additionalProperties:{
$ref:"#/components/schemas/OptionRules"}},severity:{type:"object",maxProperties:50,additionalProperties:{$ref:"#/compone\
nts/schemas/Severity"}},notes:{type:"array",maxItems:20,items:{type:"string",maxLength:500}},source:{type:"array",maxItems:20,
items:{type:"string",format:"uri",maxLength:500}},verified_at:{type:"string",format:"date",maxLength:10}},additionalProperties:!1};function ws(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,
o=ws.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.required===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"re\
quired"},message:"must have required property 'required'"};e===null?e=[r]:e.push(r),i++}if(s.limit===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"limit"},message:"must have required property 'limit'"};
e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="required"||r==="limit")){let t={instancePath:a,schemaPath:"#/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properti\
es"};e===null?e=[t]:e.push(t),i++}if(s.required!==void 0&&typeof s.required!="boolean"){let r={instancePath:a+"/required",
schemaPath:"#/properties/required/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:
e.push(r),i++}if(s.limit!==void 0){let r=s.limit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:a+
"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(r)){if(r>1e5||isNaN(r)){let t={instancePath:a+"/limit",schemaPath:"#\
/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e5},message:"must be <= 100000"};e===null?e=
[t]:e.push(t),i++}if(r<1||isNaN(r)){let t={instancePath:a+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"mini\
mum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[t]:e.push(t),i++}}}}else{let r={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return ws.
errors=e,i===0}ws.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var lt={type:"object",required:["limit","counting",
"byte_limit","warn_above","limit_with_images","limit_with_videos","url_length"],properties:{limit:{type:"integer",minimum:0,
maximum:1e5},counting:{$ref:"#/components/schemas/Counting"},byte_limit:{type:["integer","null"],minimum:1,maximum:1e6},
warn_above:{type:["integer","null"],minimum:1,maximum:1e5},limit_with_images:{type:["integer","null"],minimum:1,maximum:1e5},
limit_with_videos:{type:["integer","null"],minimum:1,maximum:1e5},url_length:{type:["integer","null"],minimum:1,maximum:1e3}},
additionalProperties:!1},vl={type:"string",enum:["weighted","grapheme","codepoint","utf16","threads"]};function Ue(s,{instancePath:a="",
parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=Ue.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s!="string"){let r={instancePath:a,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(!(s==="weighted"||s==="grapheme"||
s==="codepoint"||s==="utf16"||s==="threads")){let r={instancePath:a,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:vl.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),i++}return Ue.errors=e,i===0}Ue.evaluated=
{dynamicProps:!1,dynamicItems:!1};function bs(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){
let e=null,i=0,o=bs.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){if(s.limit===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
limit"},message:"must have required property 'limit'"};e===null?e=[r]:e.push(r),i++}if(s.counting===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"counting"},message:"must have required property 'cou\
nting'"};e===null?e=[r]:e.push(r),i++}if(s.byte_limit===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"byte_limit"},message:"must have required property 'byte_limit'"};e===null?e=[r]:e.push(
r),i++}if(s.warn_above===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
warn_above"},message:"must have required property 'warn_above'"};e===null?e=[r]:e.push(r),i++}if(s.limit_with_images===void 0){
let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"limit_with_images"},message:"m\
ust have required property 'limit_with_images'"};e===null?e=[r]:e.push(r),i++}if(s.limit_with_videos===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"limit_with_videos"},message:"must have required prop\
erty 'limit_with_videos'"};e===null?e=[r]:e.push(r),i++}if(s.url_length===void 0){let r={instancePath:a,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"url_length"},message:"must have required property 'url_length'"};e===
null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="limit"||r==="counting"||r==="byte_limit"||r==="warn_above"||r==="limit\
_with_images"||r==="limit_with_videos"||r==="url_length")){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(
t),i++}if(s.limit!==void 0){let r=s.limit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:a+
"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(r)){if(r>1e5||isNaN(r)){let t={instancePath:a+"/limit",schemaPath:"#\
/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e5},message:"must be <= 100000"};e===null?e=
[t]:e.push(t),i++}if(r<0||isNaN(r)){let t={instancePath:a+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"mini\
mum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[t]:e.push(t),i++}}}if(s.counting!==void 0&&(Ue(
s.counting,{instancePath:a+"/counting",parentData:s,parentDataProperty:"counting",rootData:p,dynamicAnchors:m})||(e=e===
null?Ue.errors:e.concat(Ue.errors),i=e.length)),s.byte_limit!==void 0){let r=s.byte_limit;if(!(typeof r=="number"&&!(r%1)&&
!isNaN(r)&&isFinite(r))&&r!==null){let t={instancePath:a+"/byte_limit",schemaPath:"#/properties/byte_limit/type",keyword:"\
type",params:{type:lt.properties.byte_limit.type},message:"must be integer,null"};e===null?e=[t]:e.push(t),i++}if(typeof r==
"number"&&isFinite(r)){if(r>1e6||isNaN(r)){let t={instancePath:a+"/byte_limit",schemaPath:"#/properties/byte_limit/maxim\
um",keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000"};e===null?e=[t]:e.push(t),i++}if(r<
1||isNaN(r)){let t={instancePath:a+"/byte_limit",schemaPath:"#/properties/byte_limit/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[t]:e.push(t),i++}}}if(s.warn_above!==void 0){let r=s.warn_above;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&r!==null){let t={instancePath:a+"/warn_above",schemaPath:"#/pr\
operties/warn_above/type",keyword:"type",params:{type:lt.properties.warn_above.type},message:"must be integer,null"};e===
null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(r)){if(r>1e5||isNaN(r)){let t={instancePath:a+"/warn_above",schemaPath:"\
#/properties/warn_above/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e5},message:"must be <= 100000"};e===null?
e=[t]:e.push(t),i++}if(r<1||isNaN(r)){let t={instancePath:a+"/warn_above",schemaPath:"#/properties/warn_above/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[t]:e.push(t),i++}}}if(s.limit_with_images!==
void 0){let r=s.limit_with_images;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&r!==null){let t={instancePath:a+
"/limit_with_images",schemaPath:"#/properties/limit_with_images/type",keyword:"type",params:{type:lt.properties.limit_with_images.
type},message:"must be integer,null"};e===null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(r)){if(r>1e5||isNaN(r)){
let t={instancePath:a+"/limit_with_images",schemaPath:"#/properties/limit_with_images/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1e5},message:"must be <= 100000"};e===null?e=[t]:e.push(t),i++}if(r<1||isNaN(r)){let t={instancePath:a+
"/limit_with_images",schemaPath:"#/properties/limit_with_images/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"};e===null?e=[t]:e.push(t),i++}}}if(s.limit_with_videos!==void 0){let r=s.limit_with_videos;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&r!==null){let t={instancePath:a+"/limit_with_videos",schemaPath:"#/properties\
/limit_with_videos/type",keyword:"type",params:{type:lt.properties.limit_with_videos.type},message:"must be integer,null"};
e===null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(r)){if(r>1e5||isNaN(r)){let t={instancePath:a+"/limit_with_\
videos",schemaPath:"#/properties/limit_with_videos/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e5},message:"\
must be <= 100000"};e===null?e=[t]:e.push(t),i++}if(r<1||isNaN(r)){let t={instancePath:a+"/limit_with_videos",schemaPath:"\
#/properties/limit_with_videos/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?
e=[t]:e.push(t),i++}}}if(s.url_length!==void 0){let r=s.url_length;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))&&r!==null){let t={instancePath:a+"/url_length",schemaPath:"#/properties/url_length/type",keyword:"type",params:{type:lt.
properties.url_length.type},message:"must be integer,null"};e===null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(
r)){if(r>1e3||isNaN(r)){let t={instancePath:a+"/url_length",schemaPath:"#/properties/url_length/maximum",keyword:"maximu\
m",params:{comparison:"<=",limit:1e3},message:"must be <= 1000"};e===null?e=[t]:e.push(t),i++}if(r<1||isNaN(r)){let t={instancePath:a+
"/url_length",schemaPath:"#/properties/url_length/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"m\
ust be >= 1"};e===null?e=[t]:e.push(t),i++}}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return bs.errors=e,i===0}bs.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var jo={type:"object",required:["max","warn_above","formats","max_bytes"],properties:{max:{type:"integer",minimum:1,maximum:100},
warn_above:{type:["integer","null"],minimum:1,maximum:100},formats:{type:"array",maxItems:20,items:{type:"string",pattern:"\
^image/[a-z0-9.+-]+$",maxLength:60}},max_bytes:{type:["integer","null"],minimum:1,maximum:1e12}},additionalProperties:!1},
kl=new RegExp("^image/[a-z0-9.+-]+$","u");function Se(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,
dynamicAnchors:m={}}={}){let e=null,i=0,o=Se.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
s&&typeof s=="object"&&!Array.isArray(s)){if(s.max===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"max"},message:"must have required property 'max'"};e===null?e=[r]:e.push(r),i++}if(s.warn_above===
void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"warn_above"},message:"\
must have required property 'warn_above'"};e===null?e=[r]:e.push(r),i++}if(s.formats===void 0){let r={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"formats"},message:"must have required property 'formats'"};e===null?
e=[r]:e.push(r),i++}if(s.max_bytes===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
max_bytes"},message:"must have required property 'max_bytes'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="max"||
r==="warn_above"||r==="formats"||r==="max_bytes")){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),
i++}if(s.max!==void 0){let r=s.max;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:a+"/max",
schemaPath:"#/properties/max/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(
t),i++}if(typeof r=="number"&&isFinite(r)){if(r>100||isNaN(r)){let t={instancePath:a+"/max",schemaPath:"#/properties/max\
/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100"};e===null?e=[t]:e.push(t),i++}if(r<
1||isNaN(r)){let t={instancePath:a+"/max",schemaPath:"#/properties/max/minimum",keyword:"minimum",params:{comparison:">=",
limit:1},message:"must be >= 1"};e===null?e=[t]:e.push(t),i++}}}if(s.warn_above!==void 0){let r=s.warn_above;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&r!==null){let t={instancePath:a+"/warn_above",schemaPath:"#/properties/warn_a\
bove/type",keyword:"type",params:{type:jo.properties.warn_above.type},message:"must be integer,null"};e===null?e=[t]:e.push(
t),i++}if(typeof r=="number"&&isFinite(r)){if(r>100||isNaN(r)){let t={instancePath:a+"/warn_above",schemaPath:"#/propert\
ies/warn_above/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100"};e===null?e=[t]:e.
push(t),i++}if(r<1||isNaN(r)){let t={instancePath:a+"/warn_above",schemaPath:"#/properties/warn_above/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[t]:e.push(t),i++}}}if(s.formats!==void 0){
let r=s.formats;if(Array.isArray(r)){if(r.length>20){let n={instancePath:a+"/formats",schemaPath:"#/properties/formats/m\
axItems",keyword:"maxItems",params:{limit:20},message:"must NOT have more than 20 items"};e===null?e=[n]:e.push(n),i++}let t=r.
length;for(let n=0;n<t;n++){let l=r[n];if(typeof l=="string"){if(h(l)>60){let d={instancePath:a+"/formats/"+n,schemaPath:"\
#/properties/formats/items/maxLength",keyword:"maxLength",params:{limit:60},message:"must NOT have more than 60 characte\
rs"};e===null?e=[d]:e.push(d),i++}if(!kl.test(l)){let d={instancePath:a+"/formats/"+n,schemaPath:"#/properties/formats/i\
tems/pattern",keyword:"pattern",params:{pattern:"^image/[a-z0-9.+-]+$"},message:'must match pattern "^image/[a-z0-9.+-]+\
$"'};e===null?e=[d]:e.push(d),i++}}else{let d={instancePath:a+"/formats/"+n,schemaPath:"#/properties/formats/items/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),i++}}}else{let t={instancePath:a+
"/formats",schemaPath:"#/properties/formats/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[t]:e.push(t),i++}}if(s.max_bytes!==void 0){let r=s.max_bytes;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&
r!==null){let t={instancePath:a+"/max_bytes",schemaPath:"#/properties/max_bytes/type",keyword:"type",params:{type:jo.properties.
max_bytes.type},message:"must be integer,null"};e===null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(r)){if(r>1e12||
isNaN(r)){let t={instancePath:a+"/max_bytes",schemaPath:"#/properties/max_bytes/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e12},message:"must be <= 1000000000000"};e===null?e=[t]:e.push(t),i++}if(r<1||isNaN(r)){let t={instancePath:a+
"/max_bytes",schemaPath:"#/properties/max_bytes/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"mus\
t be >= 1"};e===null?e=[t]:e.push(t),i++}}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Se.errors=e,i===0}Se.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var zi={type:"object",required:["max","warn_above","formats","max_bytes","min_seconds","max_seconds"],properties:{
max:{type:"integer",minimum:1,maximum:100},warn_above:{type:["integer","null"],minimum:1,maximum:100},formats:{type:"arr\
ay",maxItems:20,items:{type:"string",pattern:"^video/[a-z0-9.+-]+$",maxLength:60}},max_bytes:{type:["integer","null"],minimum:1,
maximum:1e12},min_seconds:{type:["number","null"],minimum:0,maximum:86400},max_seconds:{type:["number","null"],minimum:0,
maximum:86400}},additionalProperties:!1},_l=new RegExp("^video/[a-z0-9.+-]+$","u");function qs(s,{instancePath:a="",parentData:f,
parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=qs.evaluated;if(o.dynamicProps&&(o.props=void 0),
o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.max===void 0){let r={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"max"},message:"must have required property 'max'"};e===null?e=[r]:
e.push(r),i++}if(s.warn_above===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
warn_above"},message:"must have required property 'warn_above'"};e===null?e=[r]:e.push(r),i++}if(s.formats===void 0){let r={
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"formats"},message:"must have required\
 property 'formats'"};e===null?e=[r]:e.push(r),i++}if(s.max_bytes===void 0){let r={instancePath:a,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"max_bytes"},message:"must have required property 'max_bytes'"};e===null?e=[r]:
e.push(r),i++}if(s.min_seconds===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
min_seconds"},message:"must have required property 'min_seconds'"};e===null?e=[r]:e.push(r),i++}if(s.max_seconds===void 0){
let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"max_seconds"},message:"must ha\
ve required property 'max_seconds'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="max"||r==="warn_above"||r==="\
formats"||r==="max_bytes"||r==="min_seconds"||r==="max_seconds")){let t={instancePath:a,schemaPath:"#/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?
e=[t]:e.push(t),i++}if(s.max!==void 0){let r=s.max;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:a+
"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[
t]:e.push(t),i++}if(typeof r=="number"&&isFinite(r)){if(r>100||isNaN(r)){let t={instancePath:a+"/max",schemaPath:"#/prop\
erties/max/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100"};e===null?e=[t]:e.push(
t),i++}if(r<1||isNaN(r)){let t={instancePath:a+"/max",schemaPath:"#/properties/max/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"};e===null?e=[t]:e.push(t),i++}}}if(s.warn_above!==void 0){let r=s.warn_above;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&r!==null){let t={instancePath:a+"/warn_above",schemaPath:"#/properties/warn_a\
bove/type",keyword:"type",params:{type:zi.properties.warn_above.type},message:"must be integer,null"};e===null?e=[t]:e.push(
t),i++}if(typeof r=="number"&&isFinite(r)){if(r>100||isNaN(r)){let t={instancePath:a+"/warn_above",schemaPath:"#/propert\
ies/warn_above/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100"};e===null?e=[t]:e.
push(t),i++}if(r<1||isNaN(r)){let t={instancePath:a+"/warn_above",schemaPath:"#/properties/warn_above/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[t]:e.push(t),i++}}}if(s.formats!==void 0){
let r=s.formats;if(Array.isArray(r)){if(r.length>20){let n={instancePath:a+"/formats",schemaPath:"#/properties/formats/m\
axItems",keyword:"maxItems",params:{limit:20},message:"must NOT have more than 20 items"};e===null?e=[n]:e.push(n),i++}let t=r.
length;for(let n=0;n<t;n++){let l=r[n];if(typeof l=="string"){if(h(l)>60){let d={instancePath:a+"/formats/"+n,schemaPath:"\
#/properties/formats/items/maxLength",keyword:"maxLength",params:{limit:60},message:"must NOT have more than 60 characte\
rs"};e===null?e=[d]:e.push(d),i++}if(!_l.test(l)){let d={instancePath:a+"/formats/"+n,schemaPath:"#/properties/formats/i\
tems/pattern",keyword:"pattern",params:{pattern:"^video/[a-z0-9.+-]+$"},message:'must match pattern "^video/[a-z0-9.+-]+\
$"'};e===null?e=[d]:e.push(d),i++}}else{let d={instancePath:a+"/formats/"+n,schemaPath:"#/properties/formats/items/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),i++}}}else{let t={instancePath:a+
"/formats",schemaPath:"#/properties/formats/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[t]:e.push(t),i++}}if(s.max_bytes!==void 0){let r=s.max_bytes;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&
r!==null){let t={instancePath:a+"/max_bytes",schemaPath:"#/properties/max_bytes/type",keyword:"type",params:{type:zi.properties.
max_bytes.type},message:"must be integer,null"};e===null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(r)){if(r>1e12||
isNaN(r)){let t={instancePath:a+"/max_bytes",schemaPath:"#/properties/max_bytes/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e12},message:"must be <= 1000000000000"};e===null?e=[t]:e.push(t),i++}if(r<1||isNaN(r)){let t={instancePath:a+
"/max_bytes",schemaPath:"#/properties/max_bytes/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"mus\
t be >= 1"};e===null?e=[t]:e.push(t),i++}}}if(s.min_seconds!==void 0){let r=s.min_seconds;if(!(typeof r=="number"&&isFinite(
r))&&r!==null){let t={instancePath:a+"/min_seconds",schemaPath:"#/properties/min_seconds/type",keyword:"type",params:{type:zi.
properties.min_seconds.type},message:"must be number,null"};e===null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(
r)){if(r>86400||isNaN(r)){let t={instancePath:a+"/min_seconds",schemaPath:"#/properties/min_seconds/maximum",keyword:"ma\
ximum",params:{comparison:"<=",limit:86400},message:"must be <= 86400"};e===null?e=[t]:e.push(t),i++}if(r<0||isNaN(r)){let t={
instancePath:a+"/min_seconds",schemaPath:"#/properties/min_seconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};e===null?e=[t]:e.push(t),i++}}}if(s.max_seconds!==void 0){let r=s.max_seconds;if(!(typeof r=="nu\
mber"&&isFinite(r))&&r!==null){let t={instancePath:a+"/max_seconds",schemaPath:"#/properties/max_seconds/type",keyword:"\
type",params:{type:zi.properties.max_seconds.type},message:"must be number,null"};e===null?e=[t]:e.push(t),i++}if(typeof r==
"number"&&isFinite(r)){if(r>86400||isNaN(r)){let t={instancePath:a+"/max_seconds",schemaPath:"#/properties/max_seconds/m\
aximum",keyword:"maximum",params:{comparison:"<=",limit:86400},message:"must be <= 86400"};e===null?e=[t]:e.push(t),i++}
if(r<0||isNaN(r)){let t={instancePath:a+"/max_seconds",schemaPath:"#/properties/max_seconds/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[t]:e.push(t),i++}}}}else{let r={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return qs.errors=e,
i===0}qs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function xs(s,{instancePath:a="",parentData:f,parentDataProperty:c,
rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=xs.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.required===void 0){let l={instancePath:a,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:"required"},message:"must have required property 'required'"};e===null?
e=[l]:e.push(l),i++}if(s.max_items===void 0){let l={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
max_items"},message:"must have required property 'max_items'"};e===null?e=[l]:e.push(l),i++}if(s.may_mix===void 0){let l={
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"may_mix"},message:"must have required\
 property 'may_mix'"};e===null?e=[l]:e.push(l),i++}if(s.images===void 0){let l={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"images"},message:"must have required property 'images'"};e===null?e=[l]:e.push(l),i++}
if(s.gifs===void 0){let l={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"gifs"},message:"\
must have required property 'gifs'"};e===null?e=[l]:e.push(l),i++}if(s.videos===void 0){let l={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"videos"},message:"must have required property 'videos'"};e===null?
e=[l]:e.push(l),i++}for(let l in s)if(!(l==="required"||l==="max_items"||l==="may_mix"||l==="images"||l==="gifs"||l==="v\
ideos")){let d={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},
message:"must NOT have additional properties"};e===null?e=[d]:e.push(d),i++}if(s.required!==void 0&&typeof s.required!="\
boolean"){let l={instancePath:a+"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type:"boolean"},
message:"must be boolean"};e===null?e=[l]:e.push(l),i++}if(s.max_items!==void 0){let l=s.max_items;if(!(typeof l=="numbe\
r"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let d={instancePath:a+"/max_items",schemaPath:"#/properties/max_items/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[d]:e.push(d),i++}if(typeof l=="number"&&isFinite(l)){
if(l>100||isNaN(l)){let d={instancePath:a+"/max_items",schemaPath:"#/properties/max_items/maximum",keyword:"maximum",params:{
comparison:"<=",limit:100},message:"must be <= 100"};e===null?e=[d]:e.push(d),i++}if(l<0||isNaN(l)){let d={instancePath:a+
"/max_items",schemaPath:"#/properties/max_items/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"mus\
t be >= 0"};e===null?e=[d]:e.push(d),i++}}}if(s.may_mix!==void 0&&typeof s.may_mix!="boolean"){let l={instancePath:a+"/m\
ay_mix",schemaPath:"#/properties/may_mix/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?
e=[l]:e.push(l),i++}if(s.images!==void 0){let l=s.images,d=i,y=!1,k=i;Se(l,{instancePath:a+"/images",parentData:s,parentDataProperty:"\
images",rootData:p,dynamicAnchors:m})||(e=e===null?Se.errors:e.concat(Se.errors),i=e.length);var r=k===i;y=y||r;let w=i;
if(l!==null){let D={instancePath:a+"/images",schemaPath:"#/properties/images/anyOf/1/type",keyword:"type",params:{type:"\
null"},message:"must be null"};e===null?e=[D]:e.push(D),i++}var r=w===i;if(y=y||r,y)i=d,e!==null&&(d?e.length=d:e=null);else{
let D={instancePath:a+"/images",schemaPath:"#/properties/images/anyOf",keyword:"anyOf",params:{},message:"must match a s\
chema in anyOf"};e===null?e=[D]:e.push(D),i++}}if(s.gifs!==void 0){let l=s.gifs,d=i,y=!1,k=i;Se(l,{instancePath:a+"/gifs",
parentData:s,parentDataProperty:"gifs",rootData:p,dynamicAnchors:m})||(e=e===null?Se.errors:e.concat(Se.errors),i=e.length);
var t=k===i;y=y||t;let w=i;if(l!==null){let D={instancePath:a+"/gifs",schemaPath:"#/properties/gifs/anyOf/1/type",keyword:"\
type",params:{type:"null"},message:"must be null"};e===null?e=[D]:e.push(D),i++}var t=w===i;if(y=y||t,y)i=d,e!==null&&(d?
e.length=d:e=null);else{let D={instancePath:a+"/gifs",schemaPath:"#/properties/gifs/anyOf",keyword:"anyOf",params:{},message:"\
must match a schema in anyOf"};e===null?e=[D]:e.push(D),i++}}if(s.videos!==void 0){let l=s.videos,d=i,y=!1,k=i;qs(l,{instancePath:a+
"/videos",parentData:s,parentDataProperty:"videos",rootData:p,dynamicAnchors:m})||(e=e===null?qs.errors:e.concat(qs.errors),
i=e.length);var n=k===i;y=y||n;let w=i;if(l!==null){let D={instancePath:a+"/videos",schemaPath:"#/properties/videos/anyO\
f/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[D]:e.push(D),i++}var n=w===i;if(y=y||n,
y)i=d,e!==null&&(d?e.length=d:e=null);else{let D={instancePath:a+"/videos",schemaPath:"#/properties/videos/anyOf",keyword:"\
anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[D]:e.push(D),i++}}}else{let l={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),i++}return xs.errors=e,
i===0}xs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var To={type:"object",required:["warn_above","max"],properties:{
warn_above:{type:["integer","null"],minimum:0,maximum:1e3},max:{type:["integer","null"],minimum:0,maximum:1e3}},additionalProperties:!1};
function Ds(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,
o=Ds.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.warn_above===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
warn_above"},message:"must have required property 'warn_above'"};e===null?e=[r]:e.push(r),i++}if(s.max===void 0){let r={
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"max"},message:"must have required pro\
perty 'max'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="warn_above"||r==="max")){let t={instancePath:a,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional p\
roperties"};e===null?e=[t]:e.push(t),i++}if(s.warn_above!==void 0){let r=s.warn_above;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))&&r!==null){let t={instancePath:a+"/warn_above",schemaPath:"#/properties/warn_above/type",keyword:"type",
params:{type:To.properties.warn_above.type},message:"must be integer,null"};e===null?e=[t]:e.push(t),i++}if(typeof r=="n\
umber"&&isFinite(r)){if(r>1e3||isNaN(r)){let t={instancePath:a+"/warn_above",schemaPath:"#/properties/warn_above/maximum",
keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000"};e===null?e=[t]:e.push(t),i++}if(r<0||isNaN(
r)){let t={instancePath:a+"/warn_above",schemaPath:"#/properties/warn_above/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};e===null?e=[t]:e.push(t),i++}}}if(s.max!==void 0){let r=s.max;if(!(typeof r=="numbe\
r"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&r!==null){let t={instancePath:a+"/max",schemaPath:"#/properties/max/type",keyword:"\
type",params:{type:To.properties.max.type},message:"must be integer,null"};e===null?e=[t]:e.push(t),i++}if(typeof r=="nu\
mber"&&isFinite(r)){if(r>1e3||isNaN(r)){let t={instancePath:a+"/max",schemaPath:"#/properties/max/maximum",keyword:"maxi\
mum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000"};e===null?e=[t]:e.push(t),i++}if(r<0||isNaN(r)){let t={
instancePath:a+"/max",schemaPath:"#/properties/max/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[t]:e.push(t),i++}}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Ds.errors=e,i===0}Ds.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Ns(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,
o=Ns.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.posts===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"posts"},
message:"must have required property 'posts'"};e===null?e=[r]:e.push(r),i++}if(s.seconds===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"seconds"},message:"must have required property 'seco\
nds'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="posts"||r==="seconds")){let t={instancePath:a,schemaPath:"#\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional pr\
operties"};e===null?e=[t]:e.push(t),i++}if(s.posts!==void 0){let r=s.posts;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let t={instancePath:a+"/posts",schemaPath:"#/properties/posts/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(r)){if(r>1e5||isNaN(r)){let t={instancePath:a+
"/posts",schemaPath:"#/properties/posts/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e5},message:"must be <\
= 100000"};e===null?e=[t]:e.push(t),i++}if(r<1||isNaN(r)){let t={instancePath:a+"/posts",schemaPath:"#/properties/posts/\
minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[t]:e.push(t),i++}}}if(s.
seconds!==void 0){let r=s.seconds;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:a+"/seco\
nds",schemaPath:"#/properties/seconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=
[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(r)){if(r>2678400||isNaN(r)){let t={instancePath:a+"/seconds",schemaPath:"\
#/properties/seconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:2678400},message:"must be <= 2678400"};e===
null?e=[t]:e.push(t),i++}if(r<1||isNaN(r)){let t={instancePath:a+"/seconds",schemaPath:"#/properties/seconds/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[t]:e.push(t),i++}}}}else{let r={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Ns.
errors=e,i===0}Ns.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ln={type:"object",required:["required","max_l\
ength","only_with"],properties:{required:{type:"boolean"},max_length:{type:["integer","null"],minimum:1,maximum:1e5},only_with:{
type:["string","null"],enum:["images","videos","media",null]}},additionalProperties:!1};function Is(s,{instancePath:a="",
parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=Is.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.required===void 0){let r={
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"required"},message:"must have require\
d property 'required'"};e===null?e=[r]:e.push(r),i++}if(s.max_length===void 0){let r={instancePath:a,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"max_length"},message:"must have required property 'max_length'"};e===null?
e=[r]:e.push(r),i++}if(s.only_with===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
only_with"},message:"must have required property 'only_with'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="req\
uired"||r==="max_length"||r==="only_with")){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additiona\
lProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}if(s.
required!==void 0&&typeof s.required!="boolean"){let r={instancePath:a+"/required",schemaPath:"#/properties/required/typ\
e",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(s.max_length!==void 0){
let r=s.max_length;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&r!==null){let t={instancePath:a+"/max_lengt\
h",schemaPath:"#/properties/max_length/type",keyword:"type",params:{type:ln.properties.max_length.type},message:"must be\
 integer,null"};e===null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(r)){if(r>1e5||isNaN(r)){let t={instancePath:a+
"/max_length",schemaPath:"#/properties/max_length/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e5},message:"\
must be <= 100000"};e===null?e=[t]:e.push(t),i++}if(r<1||isNaN(r)){let t={instancePath:a+"/max_length",schemaPath:"#/pro\
perties/max_length/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[t]:e.
push(t),i++}}}if(s.only_with!==void 0){let r=s.only_with;if(typeof r!="string"&&r!==null){let t={instancePath:a+"/only_w\
ith",schemaPath:"#/properties/only_with/type",keyword:"type",params:{type:ln.properties.only_with.type},message:"must be\
 string,null"};e===null?e=[t]:e.push(t),i++}if(!(r==="images"||r==="videos"||r==="media"||r===null)){let t={instancePath:a+
"/only_with",schemaPath:"#/properties/only_with/enum",keyword:"enum",params:{allowedValues:ln.properties.only_with.enum},
message:"must be equal to one of the allowed values"};e===null?e=[t]:e.push(t),i++}}}else{let r={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Is.errors=e,
i===0}Is.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var wl={type:"string",enum:["error","warning","info"]};function Ls(s,{
instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=Ls.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s!="string"){let r={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(!(s==="error"||s===
"warning"||s==="info")){let r={instancePath:a,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:wl.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),i++}return Ls.errors=e,i===0}Ls.evaluated={dynamicProps:!1,
dynamicItems:!1};function Os(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){
let e=null,i=0,o=Os.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){if(s.network===void 0){let l={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
network"},message:"must have required property 'network'"};e===null?e=[l]:e.push(l),i++}if(s.label===void 0){let l={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"label"},message:"must have required property 'label'"};
e===null?e=[l]:e.push(l),i++}if(s.title===void 0){let l={instancePath:a,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"title"},message:"must have required property 'title'"};e===null?e=[l]:e.push(l),i++}if(s.text===void 0){
let l={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"text"},message:"must have requ\
ired property 'text'"};e===null?e=[l]:e.push(l),i++}if(s.media===void 0){let l={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"media"},message:"must have required property 'media'"};e===null?e=[l]:e.push(l),i++}if(s.
hashtags===void 0){let l={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"hashtags"},
message:"must have required property 'hashtags'"};e===null?e=[l]:e.push(l),i++}if(s.quota===void 0){let l={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"quota"},message:"must have required property 'quota'"};
e===null?e=[l]:e.push(l),i++}if(s.options===void 0){let l={instancePath:a,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"options"},message:"must have required property 'options'"};e===null?e=[l]:e.push(l),i++}if(s.severity===
void 0){let l={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"severity"},message:"mu\
st have required property 'severity'"};e===null?e=[l]:e.push(l),i++}if(s.notes===void 0){let l={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"notes"},message:"must have required property 'notes'"};e===null?
e=[l]:e.push(l),i++}if(s.source===void 0){let l={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
source"},message:"must have required property 'source'"};e===null?e=[l]:e.push(l),i++}if(s.verified_at===void 0){let l={
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"verified_at"},message:"must have requ\
ired property 'verified_at'"};e===null?e=[l]:e.push(l),i++}for(let l in s)if(!M.call(Pl.properties,l)){let d={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have \
additional properties"};e===null?e=[d]:e.push(d),i++}if(s.network!==void 0&&(B(s.network,{instancePath:a+"/network",parentData:s,
parentDataProperty:"network",rootData:p,dynamicAnchors:m})||(e=e===null?B.errors:e.concat(B.errors),i=e.length)),s.label!==
void 0){let l=s.label;if(typeof l=="string"){if(h(l)>40){let d={instancePath:a+"/label",schemaPath:"#/properties/label/m\
axLength",keyword:"maxLength",params:{limit:40},message:"must NOT have more than 40 characters"};e===null?e=[d]:e.push(d),
i++}}else{let d={instancePath:a+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[d]:e.push(d),i++}}if(s.title!==void 0){let l=s.title,d=i,y=!1,k=i;ws(l,{instancePath:a+"/ti\
tle",parentData:s,parentDataProperty:"title",rootData:p,dynamicAnchors:m})||(e=e===null?ws.errors:e.concat(ws.errors),i=
e.length);var r=k===i;y=y||r;let w=i;if(l!==null){let D={instancePath:a+"/title",schemaPath:"#/properties/title/anyOf/1/\
type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[D]:e.push(D),i++}var r=w===i;if(y=y||r,y)i=
d,e!==null&&(d?e.length=d:e=null);else{let D={instancePath:a+"/title",schemaPath:"#/properties/title/anyOf",keyword:"any\
Of",params:{},message:"must match a schema in anyOf"};e===null?e=[D]:e.push(D),i++}}if(s.text!==void 0&&(bs(s.text,{instancePath:a+
"/text",parentData:s,parentDataProperty:"text",rootData:p,dynamicAnchors:m})||(e=e===null?bs.errors:e.concat(bs.errors),
i=e.length)),s.media!==void 0&&(xs(s.media,{instancePath:a+"/media",parentData:s,parentDataProperty:"media",rootData:p,dynamicAnchors:m})||
(e=e===null?xs.errors:e.concat(xs.errors),i=e.length)),s.hashtags!==void 0){let l=s.hashtags,d=i,y=!1,k=i;Ds(l,{instancePath:a+
"/hashtags",parentData:s,parentDataProperty:"hashtags",rootData:p,dynamicAnchors:m})||(e=e===null?Ds.errors:e.concat(Ds.
errors),i=e.length);var t=k===i;y=y||t;let w=i;if(l!==null){let D={instancePath:a+"/hashtags",schemaPath:"#/properties/h\
ashtags/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[D]:e.push(D),i++}var t=w===
i;if(y=y||t,y)i=d,e!==null&&(d?e.length=d:e=null);else{let D={instancePath:a+"/hashtags",schemaPath:"#/properties/hashta\
gs/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[D]:e.push(D),i++}}if(s.quota!==void 0){
let l=s.quota,d=i,y=!1,k=i;Ns(l,{instancePath:a+"/quota",parentData:s,parentDataProperty:"quota",rootData:p,dynamicAnchors:m})||
(e=e===null?Ns.errors:e.concat(Ns.errors),i=e.length);var n=k===i;y=y||n;let w=i;if(l!==null){let D={instancePath:a+"/qu\
ota",schemaPath:"#/properties/quota/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=
[D]:e.push(D),i++}var n=w===i;if(y=y||n,y)i=d,e!==null&&(d?e.length=d:e=null);else{let D={instancePath:a+"/quota",schemaPath:"\
#/properties/quota/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[D]:e.push(D),i++}}
if(s.options!==void 0){let l=s.options;if(l&&typeof l=="object"&&!Array.isArray(l)){if(Object.keys(l).length>50){let d={
instancePath:a+"/options",schemaPath:"#/properties/options/maxProperties",keyword:"maxProperties",params:{limit:50},message:"\
must NOT have more than 50 properties"};e===null?e=[d]:e.push(d),i++}for(let d in l)Is(l[d],{instancePath:a+"/options/"+
d.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:l,parentDataProperty:d,rootData:p,dynamicAnchors:m})||(e=e===null?Is.
errors:e.concat(Is.errors),i=e.length)}else{let d={instancePath:a+"/options",schemaPath:"#/properties/options/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[d]:e.push(d),i++}}if(s.severity!==void 0){let l=s.severity;
if(l&&typeof l=="object"&&!Array.isArray(l)){if(Object.keys(l).length>50){let d={instancePath:a+"/severity",schemaPath:"\
#/properties/severity/maxProperties",keyword:"maxProperties",params:{limit:50},message:"must NOT have more than 50 prope\
rties"};e===null?e=[d]:e.push(d),i++}for(let d in l)Ls(l[d],{instancePath:a+"/severity/"+d.replace(/~/g,"~0").replace(/\//g,
"~1"),parentData:l,parentDataProperty:d,rootData:p,dynamicAnchors:m})||(e=e===null?Ls.errors:e.concat(Ls.errors),i=e.length)}else{
let d={instancePath:a+"/severity",schemaPath:"#/properties/severity/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[d]:e.push(d),i++}}if(s.notes!==void 0){let l=s.notes;if(Array.isArray(l)){if(l.length>20){let y={
instancePath:a+"/notes",schemaPath:"#/properties/notes/maxItems",keyword:"maxItems",params:{limit:20},message:"must NOT \
have more than 20 items"};e===null?e=[y]:e.push(y),i++}let d=l.length;for(let y=0;y<d;y++){let k=l[y];if(typeof k=="stri\
ng"){if(h(k)>500){let w={instancePath:a+"/notes/"+y,schemaPath:"#/properties/notes/items/maxLength",keyword:"maxLength",
params:{limit:500},message:"must NOT have more than 500 characters"};e===null?e=[w]:e.push(w),i++}}else{let w={instancePath:a+
"/notes/"+y,schemaPath:"#/properties/notes/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[w]:e.push(w),i++}}}else{let d={instancePath:a+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[d]:e.push(d),i++}}if(s.source!==void 0){let l=s.source;if(Array.isArray(
l)){if(l.length>20){let y={instancePath:a+"/source",schemaPath:"#/properties/source/maxItems",keyword:"maxItems",params:{
limit:20},message:"must NOT have more than 20 items"};e===null?e=[y]:e.push(y),i++}let d=l.length;for(let y=0;y<d;y++){let k=l[y];
if(typeof k=="string"){if(h(k)>500){let w={instancePath:a+"/source/"+y,schemaPath:"#/properties/source/items/maxLength",
keyword:"maxLength",params:{limit:500},message:"must NOT have more than 500 characters"};e===null?e=[w]:e.push(w),i++}if(!U(
k)){let w={instancePath:a+"/source/"+y,schemaPath:"#/properties/source/items/format",keyword:"format",params:{format:"ur\
i"},message:'must match format "uri"'};e===null?e=[w]:e.push(w),i++}}else{let w={instancePath:a+"/source/"+y,schemaPath:"\
#/properties/source/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[w]:e.push(w),
i++}}}else{let d={instancePath:a+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[d]:e.push(d),i++}}if(s.verified_at!==void 0){let l=s.verified_at;if(typeof l=="string"){if(h(
l)>10){let d={instancePath:a+"/verified_at",schemaPath:"#/properties/verified_at/maxLength",keyword:"maxLength",params:{
limit:10},message:"must NOT have more than 10 characters"};e===null?e=[d]:e.push(d),i++}if(!Mo.validate(l)){let d={instancePath:a+
"/verified_at",schemaPath:"#/properties/verified_at/format",keyword:"format",params:{format:"date"},message:'must match \
format "date"'};e===null?e=[d]:e.push(d),i++}}else{let d={instancePath:a+"/verified_at",schemaPath:"#/properties/verifie\
d_at/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),i++}}}else{let l={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),i++}return Os.
errors=e,i===0}Os.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function oa(s,{instancePath:a="",parentData:f,parentDataProperty:c,
rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=oa.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.success===void 0){let r={instancePath:a,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"success"},message:"must have required property 'success'"};e===null?
e=[r]:e.push(r),i++}if(s.data===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
data"},message:"must have required property 'data'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="success"||r===
"data")){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}if(s.success!==void 0&&(v(s.success,{instancePath:a+
"/success",parentData:s,parentDataProperty:"success",rootData:p,dynamicAnchors:m})||(e=e===null?v.errors:e.concat(v.errors),
i=e.length)),s.data!==void 0){let r=s.data;if(Array.isArray(r)){if(r.length>50){let n={instancePath:a+"/data",schemaPath:"\
#/properties/data/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 items"};e===null?e=
[n]:e.push(n),i++}let t=r.length;for(let n=0;n<t;n++)Os(r[n],{instancePath:a+"/data/"+n,parentData:r,parentDataProperty:n,
rootData:p,dynamicAnchors:m})||(e=e===null?Os.errors:e.concat(Os.errors),i=e.length)}else{let t={instancePath:a+"/data",
schemaPath:"#/properties/data/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[t]:e.push(
t),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[r]:e.push(r),i++}return oa.errors=e,i===0}oa.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Pn=pa;var Ce={type:"object",required:["id","workspace_id","type","mime_type","size","width","height","duration","url","thumbna\
il_url","status","alt_text","title","valid_for","created_at"],properties:{id:{$ref:"#/components/schemas/MediaId"},workspace_id:{
$ref:"#/components/schemas/WorkspaceId"},type:{type:"string",enum:["image","video","document"]},mime_type:{type:"string",
pattern:"^[a-z]+/[a-z0-9.+-]+$",maxLength:100},size:{type:"integer",minimum:0,maximum:1e12},width:{type:["integer","null"],
minimum:1,maximum:1e5},height:{type:["integer","null"],minimum:1,maximum:1e5},duration:{type:["number","null"],minimum:0,
maximum:86400},url:{type:"string",format:"uri",maxLength:2048},thumbnail_url:{type:["string","null"],format:"uri",maxLength:2048},
status:{type:"string",enum:["processing","ready","failed"]},alt_text:{type:["string","null"],maxLength:4086},title:{type:[
"string","null"],maxLength:200},valid_for:{type:"object",maxProperties:50,propertyNames:{$ref:"#/components/schemas/Netw\
ork"},additionalProperties:{$ref:"#/components/schemas/MediaFitness"}},created_at:{$ref:"#/components/schemas/Timestamp"}},
additionalProperties:!1};var bl=new RegExp("^media_[a-z0-9]{1,40}$","u");function He(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,
dynamicAnchors:m={}}={}){let e=null,i=0,o=He.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s=="string"){if(h(s)>46){let r={instancePath:a,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:46},message:"\
must NOT have more than 46 characters"};e===null?e=[r]:e.push(r),i++}if(!bl.test(s)){let r={instancePath:a,schemaPath:"#\
/pattern",keyword:"pattern",params:{pattern:"^media_[a-z0-9]{1,40}$"},message:'must match pattern "^media_[a-z0-9]{1,40}\
$"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),i++}return He.errors=e,i===0}He.evaluated={dynamicProps:!1,dynamicItems:!1};var $o={type:"object",required:["code","path","message","limit","actual"],properties:{code:{type:"string",pattern:"^[A-Z\
][A-Z0-9_]*$",maxLength:64},path:{type:"string",maxLength:200},message:{type:"string",maxLength:500},limit:{type:["numbe\
r","null"],minimum:0,maximum:1e12},actual:{type:["number","null"],minimum:0,maximum:1e12}},additionalProperties:!1};function C(s,{
instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=C.evaluated;if(o.
dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.code===void 0){
let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"code"},message:"must have requ\
ired property 'code'"};e===null?e=[r]:e.push(r),i++}if(s.path===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"path"},message:"must have required property 'path'"};e===null?e=[r]:e.push(r),i++}if(s.
message===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"message"},message:"\
must have required property 'message'"};e===null?e=[r]:e.push(r),i++}if(s.limit===void 0){let r={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"limit"},message:"must have required property 'limit'"};e===null?
e=[r]:e.push(r),i++}if(s.actual===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
actual"},message:"must have required property 'actual'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="code"||r===
"path"||r==="message"||r==="limit"||r==="actual")){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),
i++}if(s.code!==void 0){let r=s.code;if(typeof r=="string"){if(h(r)>64){let t={instancePath:a+"/code",schemaPath:"#/prop\
erties/code/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};e===null?e=
[t]:e.push(t),i++}if(!yn.test(r)){let t={instancePath:a+"/code",schemaPath:"#/properties/code/pattern",keyword:"pattern",
params:{pattern:"^[A-Z][A-Z0-9_]*$"},message:'must match pattern "^[A-Z][A-Z0-9_]*$"'};e===null?e=[t]:e.push(t),i++}}else{
let t={instancePath:a+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"string"},message:"must be\
 string"};e===null?e=[t]:e.push(t),i++}}if(s.path!==void 0){let r=s.path;if(typeof r=="string"){if(h(r)>200){let t={instancePath:a+
"/path",schemaPath:"#/properties/path/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than\
 200 characters"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/path",schemaPath:"#/properties/path/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}if(s.message!==void 0){let r=s.message;
if(typeof r=="string"){if(h(r)>500){let t={instancePath:a+"/message",schemaPath:"#/properties/message/maxLength",keyword:"\
maxLength",params:{limit:500},message:"must NOT have more than 500 characters"};e===null?e=[t]:e.push(t),i++}}else{let t={
instancePath:a+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[t]:e.push(t),i++}}if(s.limit!==void 0){let r=s.limit;if(!(typeof r=="number"&&isFinite(r))&&r!==null){
let t={instancePath:a+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:$o.properties.limit.type},
message:"must be number,null"};e===null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(r)){if(r>1e12||isNaN(r)){let t={
instancePath:a+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e12},message:"\
must be <= 1000000000000"};e===null?e=[t]:e.push(t),i++}if(r<0||isNaN(r)){let t={instancePath:a+"/limit",schemaPath:"#/p\
roperties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[t]:e.push(
t),i++}}}if(s.actual!==void 0){let r=s.actual;if(!(typeof r=="number"&&isFinite(r))&&r!==null){let t={instancePath:a+"/a\
ctual",schemaPath:"#/properties/actual/type",keyword:"type",params:{type:$o.properties.actual.type},message:"must be num\
ber,null"};e===null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(r)){if(r>1e12||isNaN(r)){let t={instancePath:a+"\
/actual",schemaPath:"#/properties/actual/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e12},message:"must be\
 <= 1000000000000"};e===null?e=[t]:e.push(t),i++}if(r<0||isNaN(r)){let t={instancePath:a+"/actual",schemaPath:"#/propert\
ies/actual/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[t]:e.push(t),
i++}}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[r]:e.push(r),i++}return C.errors=e,i===0}C.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function js(s,{instancePath:a="",
parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=js.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.ok===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"ok"},message:"must have required property 'ok'"};e===
null?e=[r]:e.push(r),i++}if(s.problems===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"problems"},message:"must have required property 'problems'"};e===null?e=[r]:e.push(r),i++}for(let r in s)
if(!(r==="ok"||r==="problems")){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}if(s.ok!==void 0&&
typeof s.ok!="boolean"){let r={instancePath:a+"/ok",schemaPath:"#/properties/ok/type",keyword:"type",params:{type:"boole\
an"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(s.problems!==void 0){let r=s.problems;if(Array.isArray(r)){
if(r.length>20){let n={instancePath:a+"/problems",schemaPath:"#/properties/problems/maxItems",keyword:"maxItems",params:{
limit:20},message:"must NOT have more than 20 items"};e===null?e=[n]:e.push(n),i++}let t=r.length;for(let n=0;n<t;n++)C(
r[n],{instancePath:a+"/problems/"+n,parentData:r,parentDataProperty:n,rootData:p,dynamicAnchors:m})||(e=e===null?C.errors:
e.concat(C.errors),i=e.length)}else{let t={instancePath:a+"/problems",schemaPath:"#/properties/problems/type",keyword:"t\
ype",params:{type:"array"},message:"must be array"};e===null?e=[t]:e.push(t),i++}}}else{let r={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return js.errors=e,
i===0}js.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ql=new RegExp("^[a-z]+/[a-z0-9.+-]+$","u");function Ts(s,{
instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=Ts.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===
void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must hav\
e required property 'id'"};e===null?e=[t]:e.push(t),i++}if(s.workspace_id===void 0){let t={instancePath:a,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"workspace_id"},message:"must have required property 'workspace_id'"};
e===null?e=[t]:e.push(t),i++}if(s.type===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[t]:e.push(t),i++}if(s.mime_type===void 0){
let t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"mime_type"},message:"must have\
 required property 'mime_type'"};e===null?e=[t]:e.push(t),i++}if(s.size===void 0){let t={instancePath:a,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"size"},message:"must have required property 'size'"};e===null?e=[t]:
e.push(t),i++}if(s.width===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
width"},message:"must have required property 'width'"};e===null?e=[t]:e.push(t),i++}if(s.height===void 0){let t={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"height"},message:"must have required property 'heigh\
t'"};e===null?e=[t]:e.push(t),i++}if(s.duration===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"duration"},message:"must have required property 'duration'"};e===null?e=[t]:e.push(t),i++}if(s.
url===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"url"},message:"m\
ust have required property 'url'"};e===null?e=[t]:e.push(t),i++}if(s.thumbnail_url===void 0){let t={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"thumbnail_url"},message:"must have required property 'thumbnail_\
url'"};e===null?e=[t]:e.push(t),i++}if(s.status===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[t]:e.push(t),i++}if(s.alt_text===
void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"alt_text"},message:"mu\
st have required property 'alt_text'"};e===null?e=[t]:e.push(t),i++}if(s.title===void 0){let t={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"title"},message:"must have required property 'title'"};e===null?
e=[t]:e.push(t),i++}if(s.valid_for===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
valid_for"},message:"must have required property 'valid_for'"};e===null?e=[t]:e.push(t),i++}if(s.created_at===void 0){let t={
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"created_at"},message:"must have requi\
red property 'created_at'"};e===null?e=[t]:e.push(t),i++}for(let t in s)if(!M.call(Ce.properties,t)){let n={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have \
additional properties"};e===null?e=[n]:e.push(n),i++}if(s.id!==void 0&&(He(s.id,{instancePath:a+"/id",parentData:s,parentDataProperty:"\
id",rootData:p,dynamicAnchors:m})||(e=e===null?He.errors:e.concat(He.errors),i=e.length)),s.workspace_id!==void 0&&(_(s.
workspace_id,{instancePath:a+"/workspace_id",parentData:s,parentDataProperty:"workspace_id",rootData:p,dynamicAnchors:m})||
(e=e===null?_.errors:e.concat(_.errors),i=e.length)),s.type!==void 0){let t=s.type;if(typeof t!="string"){let n={instancePath:a+
"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
n]:e.push(n),i++}if(!(t==="image"||t==="video"||t==="document")){let n={instancePath:a+"/type",schemaPath:"#/properties/\
type/enum",keyword:"enum",params:{allowedValues:Ce.properties.type.enum},message:"must be equal to one of the allowed va\
lues"};e===null?e=[n]:e.push(n),i++}}if(s.mime_type!==void 0){let t=s.mime_type;if(typeof t=="string"){if(h(t)>100){let n={
instancePath:a+"/mime_type",schemaPath:"#/properties/mime_type/maxLength",keyword:"maxLength",params:{limit:100},message:"\
must NOT have more than 100 characters"};e===null?e=[n]:e.push(n),i++}if(!ql.test(t)){let n={instancePath:a+"/mime_type",
schemaPath:"#/properties/mime_type/pattern",keyword:"pattern",params:{pattern:"^[a-z]+/[a-z0-9.+-]+$"},message:'must mat\
ch pattern "^[a-z]+/[a-z0-9.+-]+$"'};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:a+"/mime_type",schemaPath:"#\
/properties/mime_type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}}
if(s.size!==void 0){let t=s.size;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:a+"/size",
schemaPath:"#/properties/size/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(
n),i++}if(typeof t=="number"&&isFinite(t)){if(t>1e12||isNaN(t)){let n={instancePath:a+"/size",schemaPath:"#/properties/s\
ize/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e12},message:"must be <= 1000000000000"};e===null?e=[n]:e.
push(n),i++}if(t<0||isNaN(t)){let n={instancePath:a+"/size",schemaPath:"#/properties/size/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),i++}}}if(s.width!==void 0){let t=s.width;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null){let n={instancePath:a+"/width",schemaPath:"#/properties/width/type",
keyword:"type",params:{type:Ce.properties.width.type},message:"must be integer,null"};e===null?e=[n]:e.push(n),i++}if(typeof t==
"number"&&isFinite(t)){if(t>1e5||isNaN(t)){let n={instancePath:a+"/width",schemaPath:"#/properties/width/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1e5},message:"must be <= 100000"};e===null?e=[n]:e.push(n),i++}if(t<1||isNaN(t)){
let n={instancePath:a+"/width",schemaPath:"#/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"};e===null?e=[n]:e.push(n),i++}}}if(s.height!==void 0){let t=s.height;if(!(typeof t=="number"&&!(t%
1)&&!isNaN(t)&&isFinite(t))&&t!==null){let n={instancePath:a+"/height",schemaPath:"#/properties/height/type",keyword:"ty\
pe",params:{type:Ce.properties.height.type},message:"must be integer,null"};e===null?e=[n]:e.push(n),i++}if(typeof t=="n\
umber"&&isFinite(t)){if(t>1e5||isNaN(t)){let n={instancePath:a+"/height",schemaPath:"#/properties/height/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1e5},message:"must be <= 100000"};e===null?e=[n]:e.push(n),i++}if(t<1||isNaN(t)){
let n={instancePath:a+"/height",schemaPath:"#/properties/height/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"};e===null?e=[n]:e.push(n),i++}}}if(s.duration!==void 0){let t=s.duration;if(!(typeof t=="number"&&
isFinite(t))&&t!==null){let n={instancePath:a+"/duration",schemaPath:"#/properties/duration/type",keyword:"type",params:{
type:Ce.properties.duration.type},message:"must be number,null"};e===null?e=[n]:e.push(n),i++}if(typeof t=="number"&&isFinite(
t)){if(t>86400||isNaN(t)){let n={instancePath:a+"/duration",schemaPath:"#/properties/duration/maximum",keyword:"maximum",
params:{comparison:"<=",limit:86400},message:"must be <= 86400"};e===null?e=[n]:e.push(n),i++}if(t<0||isNaN(t)){let n={instancePath:a+
"/duration",schemaPath:"#/properties/duration/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must \
be >= 0"};e===null?e=[n]:e.push(n),i++}}}if(s.url!==void 0){let t=s.url;if(typeof t=="string"){if(h(t)>2048){let n={instancePath:a+
"/url",schemaPath:"#/properties/url/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than \
2048 characters"};e===null?e=[n]:e.push(n),i++}if(!U(t)){let n={instancePath:a+"/url",schemaPath:"#/properties/url/forma\
t",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:a+
"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),i++}}if(s.thumbnail_url!==void 0){let t=s.thumbnail_url;if(typeof t!="string"&&t!==null){let n={instancePath:a+
"/thumbnail_url",schemaPath:"#/properties/thumbnail_url/type",keyword:"type",params:{type:Ce.properties.thumbnail_url.type},
message:"must be string,null"};e===null?e=[n]:e.push(n),i++}if(typeof t=="string"){if(h(t)>2048){let n={instancePath:a+"\
/thumbnail_url",schemaPath:"#/properties/thumbnail_url/maxLength",keyword:"maxLength",params:{limit:2048},message:"must \
NOT have more than 2048 characters"};e===null?e=[n]:e.push(n),i++}if(!U(t)){let n={instancePath:a+"/thumbnail_url",schemaPath:"\
#/properties/thumbnail_url/format",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=
[n]:e.push(n),i++}}}if(s.status!==void 0){let t=s.status;if(typeof t!="string"){let n={instancePath:a+"/status",schemaPath:"\
#/properties/status/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}if(!(t===
"processing"||t==="ready"||t==="failed")){let n={instancePath:a+"/status",schemaPath:"#/properties/status/enum",keyword:"\
enum",params:{allowedValues:Ce.properties.status.enum},message:"must be equal to one of the allowed values"};e===null?e=
[n]:e.push(n),i++}}if(s.alt_text!==void 0){let t=s.alt_text;if(typeof t!="string"&&t!==null){let n={instancePath:a+"/alt\
_text",schemaPath:"#/properties/alt_text/type",keyword:"type",params:{type:Ce.properties.alt_text.type},message:"must be\
 string,null"};e===null?e=[n]:e.push(n),i++}if(typeof t=="string"&&h(t)>4086){let n={instancePath:a+"/alt_text",schemaPath:"\
#/properties/alt_text/maxLength",keyword:"maxLength",params:{limit:4086},message:"must NOT have more than 4086 character\
s"};e===null?e=[n]:e.push(n),i++}}if(s.title!==void 0){let t=s.title;if(typeof t!="string"&&t!==null){let n={instancePath:a+
"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:Ce.properties.title.type},message:"must be str\
ing,null"};e===null?e=[n]:e.push(n),i++}if(typeof t=="string"&&h(t)>200){let n={instancePath:a+"/title",schemaPath:"#/pr\
operties/title/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};e===null?
e=[n]:e.push(n),i++}}if(s.valid_for!==void 0){let t=s.valid_for;if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(
t).length>50){let n={instancePath:a+"/valid_for",schemaPath:"#/properties/valid_for/maxProperties",keyword:"maxPropertie\
s",params:{limit:50},message:"must NOT have more than 50 properties"};e===null?e=[n]:e.push(n),i++}for(let n in t){let l=i;
B(n,{instancePath:a+"/valid_for",parentData:t,parentDataProperty:"valid_for",rootData:p,dynamicAnchors:m})||(e=e===null?
B.errors:e.concat(B.errors),i=e.length);var r=l===i;if(!r){let d={instancePath:a+"/valid_for",schemaPath:"#/properties/v\
alid_for/propertyNames",keyword:"propertyNames",params:{propertyName:n},message:"property name must be valid"};e===null?
e=[d]:e.push(d),i++}}for(let n in t)js(t[n],{instancePath:a+"/valid_for/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,
parentDataProperty:n,rootData:p,dynamicAnchors:m})||(e=e===null?js.errors:e.concat(js.errors),i=e.length)}else{let n={instancePath:a+
"/valid_for",schemaPath:"#/properties/valid_for/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[n]:e.push(n),i++}}s.created_at!==void 0&&(g(s.created_at,{instancePath:a+"/created_at",parentData:s,parentDataProperty:"\
created_at",rootData:p,dynamicAnchors:m})||(e=e===null?g.errors:e.concat(g.errors),i=e.length))}else{let t={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),i++}return Ts.
errors=e,i===0}Ts.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function pa(s,{instancePath:a="",parentData:f,parentDataProperty:c,
rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=pa.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.success===void 0){let r={instancePath:a,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"success"},message:"must have required property 'success'"};e===null?
e=[r]:e.push(r),i++}if(s.data===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
data"},message:"must have required property 'data'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="success"||r===
"data")){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}s.success!==void 0&&(v(s.success,{instancePath:a+
"/success",parentData:s,parentDataProperty:"success",rootData:p,dynamicAnchors:m})||(e=e===null?v.errors:e.concat(v.errors),
i=e.length)),s.data!==void 0&&(Ts(s.data,{instancePath:a+"/data",parentData:s,parentDataProperty:"data",rootData:p,dynamicAnchors:m})||
(e=e===null?Ts.errors:e.concat(Ts.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return pa.errors=e,i===0}pa.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var ap=ma;var Br={type:"object",required:["id","workspace_id","brand_id","status","source","external_ref","content","title","link",
"media","targets","labels","notes","schedule","created_by","created_at","updated_at","published_at","version"],properties:{
id:{$ref:"#/components/schemas/PostId"},workspace_id:{$ref:"#/components/schemas/WorkspaceId"},brand_id:{type:["string",
"null"],pattern:"^brand_[a-z0-9]{1,40}$",maxLength:46},status:{$ref:"#/components/schemas/PostStatus"},source:{$ref:"#/c\
omponents/schemas/PostSource"},external_ref:{type:["string","null"],maxLength:200},content:{type:"string",maxLength:1e5},
title:{type:["string","null"],maxLength:300},link:{anyOf:[{$ref:"#/components/schemas/PostLink"},{type:"null"}]},media:{
type:"array",maxItems:35,items:{$ref:"#/components/schemas/PostMedia"}},targets:{type:"array",maxItems:50,items:{$ref:"#\
/components/schemas/PostTarget"}},labels:{type:"array",maxItems:20,items:{type:"string",maxLength:50}},notes:{type:["str\
ing","null"],maxLength:2e3},schedule:{$ref:"#/components/schemas/PostSchedule"},created_by:{anyOf:[{$ref:"#/components/s\
chemas/Actor"},{type:"null"}]},created_at:{$ref:"#/components/schemas/Timestamp"},updated_at:{$ref:"#/components/schemas\
/Timestamp"},published_at:{type:["string","null"],format:"date-time",maxLength:35},version:{type:"integer",minimum:1,maximum:2147483647}},
additionalProperties:!1};var xl=new RegExp("^post_[a-z0-9]{1,40}$","u");function $s(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,
dynamicAnchors:m={}}={}){let e=null,i=0,o=$s.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s=="string"){if(h(s)>45){let r={instancePath:a,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:45},message:"\
must NOT have more than 45 characters"};e===null?e=[r]:e.push(r),i++}if(!xl.test(s)){let r={instancePath:a,schemaPath:"#\
/pattern",keyword:"pattern",params:{pattern:"^post_[a-z0-9]{1,40}$"},message:'must match pattern "^post_[a-z0-9]{1,40}$"'};
e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),i++}return $s.errors=e,i===0}$s.evaluated={dynamicProps:!1,dynamicItems:!1};var Dl={
type:"string",enum:["draft","pending_approval","rejected","scheduled","queued","publishing","published","partial","faile\
d"]};function As(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,
i=0,o=As.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s!="string"){let r={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(!(s===
"draft"||s==="pending_approval"||s==="rejected"||s==="scheduled"||s==="queued"||s==="publishing"||s==="published"||s==="\
partial"||s==="failed")){let r={instancePath:a,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Dl.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),i++}return As.errors=e,i===0}As.evaluated={dynamicProps:!1,
dynamicItems:!1};var Nl={type:"string",enum:["app","api","zapier","feed","ai","workflow"]};function Es(s,{instancePath:a="",
parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=Es.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s!="string"){let r={instancePath:a,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(!(s==="app"||s==="api"||s==="zapi\
er"||s==="feed"||s==="ai"||s==="workflow")){let r={instancePath:a,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Nl.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),i++}return Es.errors=e,i===0}Es.evaluated=
{dynamicProps:!1,dynamicItems:!1};var un={type:"object",required:["url","title","description","image_url"],properties:{url:{
type:"string",format:"uri",maxLength:2048},title:{type:["string","null"],maxLength:300},description:{type:["string","nul\
l"],maxLength:1e3},image_url:{type:["string","null"],format:"uri",maxLength:2048}},additionalProperties:!1};function zs(s,{
instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=zs.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.url===
void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"url"},message:"must ha\
ve required property 'url'"};e===null?e=[r]:e.push(r),i++}if(s.title===void 0){let r={instancePath:a,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"title"},message:"must have required property 'title'"};e===null?e=[r]:e.
push(r),i++}if(s.description===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
description"},message:"must have required property 'description'"};e===null?e=[r]:e.push(r),i++}if(s.image_url===void 0){
let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"image_url"},message:"must have\
 required property 'image_url'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="url"||r==="title"||r==="descripti\
on"||r==="image_url")){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}if(s.url!==void 0){let r=s.
url;if(typeof r=="string"){if(h(r)>2048){let t={instancePath:a+"/url",schemaPath:"#/properties/url/maxLength",keyword:"m\
axLength",params:{limit:2048},message:"must NOT have more than 2048 characters"};e===null?e=[t]:e.push(t),i++}if(!U(r)){
let t={instancePath:a+"/url",schemaPath:"#/properties/url/format",keyword:"format",params:{format:"uri"},message:'must m\
atch format "uri"'};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/url",schemaPath:"#/properties/url/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}if(s.title!==void 0){let r=s.title;
if(typeof r!="string"&&r!==null){let t={instancePath:a+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{
type:un.properties.title.type},message:"must be string,null"};e===null?e=[t]:e.push(t),i++}if(typeof r=="string"&&h(r)>300){
let t={instancePath:a+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit:300},message:"\
must NOT have more than 300 characters"};e===null?e=[t]:e.push(t),i++}}if(s.description!==void 0){let r=s.description;if(typeof r!=
"string"&&r!==null){let t={instancePath:a+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{
type:un.properties.description.type},message:"must be string,null"};e===null?e=[t]:e.push(t),i++}if(typeof r=="string"&&
h(r)>1e3){let t={instancePath:a+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{
limit:1e3},message:"must NOT have more than 1000 characters"};e===null?e=[t]:e.push(t),i++}}if(s.image_url!==void 0){let r=s.
image_url;if(typeof r!="string"&&r!==null){let t={instancePath:a+"/image_url",schemaPath:"#/properties/image_url/type",keyword:"\
type",params:{type:un.properties.image_url.type},message:"must be string,null"};e===null?e=[t]:e.push(t),i++}if(typeof r==
"string"){if(h(r)>2048){let t={instancePath:a+"/image_url",schemaPath:"#/properties/image_url/maxLength",keyword:"maxLen\
gth",params:{limit:2048},message:"must NOT have more than 2048 characters"};e===null?e=[t]:e.push(t),i++}if(!U(r)){let t={
instancePath:a+"/image_url",schemaPath:"#/properties/image_url/format",keyword:"format",params:{format:"uri"},message:'m\
ust match format "uri"'};e===null?e=[t]:e.push(t),i++}}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return zs.errors=e,i===0}zs.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Il={type:"object",required:["media_id","alt_text"],properties:{media_id:{$ref:"#/components/schemas\
/MediaId"},alt_text:{type:["string","null"],maxLength:4086}},additionalProperties:!1};function Ye(s,{instancePath:a="",parentData:f,
parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=Ye.evaluated;if(o.dynamicProps&&(o.props=void 0),
o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.media_id===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"media_id"},message:"must have required property 'med\
ia_id'"};e===null?e=[r]:e.push(r),i++}if(s.alt_text===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"alt_text"},message:"must have required property 'alt_text'"};e===null?e=[r]:e.push(r),i++}
for(let r in s)if(!(r==="media_id"||r==="alt_text")){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(
t),i++}if(s.media_id!==void 0&&(He(s.media_id,{instancePath:a+"/media_id",parentData:s,parentDataProperty:"media_id",rootData:p,
dynamicAnchors:m})||(e=e===null?He.errors:e.concat(He.errors),i=e.length)),s.alt_text!==void 0){let r=s.alt_text;if(typeof r!=
"string"&&r!==null){let t={instancePath:a+"/alt_text",schemaPath:"#/properties/alt_text/type",keyword:"type",params:{type:Il.
properties.alt_text.type},message:"must be string,null"};e===null?e=[t]:e.push(t),i++}if(typeof r=="string"&&h(r)>4086){
let t={instancePath:a+"/alt_text",schemaPath:"#/properties/alt_text/maxLength",keyword:"maxLength",params:{limit:4086},message:"\
must NOT have more than 4086 characters"};e===null?e=[t]:e.push(t),i++}}}else{let r={instancePath:a,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Ye.errors=e,i===0}Ye.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Kr={type:"object",required:["id","connection_id","network","con\
tent","media","options","status","external_id","external_url","published_at","error","warnings"],properties:{id:{$ref:"#\
/components/schemas/PostTargetId"},connection_id:{$ref:"#/components/schemas/ConnectionId"},network:{$ref:"#/components/\
schemas/Network"},content:{type:["string","null"],maxLength:1e5},media:{type:["array","null"],maxItems:35,items:{$ref:"#\
/components/schemas/PostMedia"}},options:{$ref:"#/components/schemas/NetworkOptions"},status:{$ref:"#/components/schemas\
/PostTargetStatus"},external_id:{type:["string","null"],maxLength:200},external_url:{type:["string","null"],format:"uri",
maxLength:2048},published_at:{type:["string","null"],format:"date-time",maxLength:35},error:{anyOf:[{$ref:"#/components/\
schemas/PublishError"},{type:"null"}]},warnings:{type:"array",maxItems:50,items:{$ref:"#/components/schemas/Finding"}}},
additionalProperties:!1};var Ll=new RegExp("^target_[a-z0-9]{1,40}$","u");function Rs(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,
dynamicAnchors:m={}}={}){let e=null,i=0,o=Rs.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s=="string"){if(h(s)>47){let r={instancePath:a,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:47},message:"\
must NOT have more than 47 characters"};e===null?e=[r]:e.push(r),i++}if(!Ll.test(s)){let r={instancePath:a,schemaPath:"#\
/pattern",keyword:"pattern",params:{pattern:"^target_[a-z0-9]{1,40}$"},message:'must match pattern "^target_[a-z0-9]{1,4\
0}$"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),i++}return Rs.errors=e,i===0}Rs.evaluated={dynamicProps:!1,dynamicItems:!1};function Fs(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,
o=Fs.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(Object.keys(s).length>50){let r={instancePath:a,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit:50},
message:"must NOT have more than 50 properties"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/\
type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Fs.errors=e,i===
0}Fs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ol={type:"string",enum:["pending","publishing","published",
"failed","awaiting_user_action","skipped"]};function Cs(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,
dynamicAnchors:m={}}={}){let e=null,i=0,o=Cs.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s!="string"){let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[r]:e.push(r),i++}if(!(s==="pending"||s==="publishing"||s==="published"||s==="failed"||s==="awaiting_us\
er_action"||s==="skipped")){let r={instancePath:a,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Ol.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),i++}return Cs.errors=e,i===0}Cs.evaluated={dynamicProps:!1,
dynamicItems:!1};var Ao={type:"object",required:["code","category","source","retryable","message"],properties:{code:{type:"\
string",pattern:"^[A-Z][A-Z0-9_]*$",maxLength:64},category:{type:"string",enum:["auth_expired","user_content","user_abus\
e","account_issue","platform_rejected","platform_error","system_error","unknown"]},source:{type:"string",enum:["user","p\
latform","system"]},retryable:{type:"boolean"},message:{type:"string",maxLength:1e3}},additionalProperties:!1};function Ss(s,{
instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=Ss.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.code===
void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"code"},message:"must h\
ave required property 'code'"};e===null?e=[r]:e.push(r),i++}if(s.category===void 0){let r={instancePath:a,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"category"},message:"must have required property 'category'"};e===null?
e=[r]:e.push(r),i++}if(s.source===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
source"},message:"must have required property 'source'"};e===null?e=[r]:e.push(r),i++}if(s.retryable===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"retryable"},message:"must have required property 're\
tryable'"};e===null?e=[r]:e.push(r),i++}if(s.message===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"message"},message:"must have required property 'message'"};e===null?e=[r]:e.push(r),i++}
for(let r in s)if(!(r==="code"||r==="category"||r==="source"||r==="retryable"||r==="message")){let t={instancePath:a,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional p\
roperties"};e===null?e=[t]:e.push(t),i++}if(s.code!==void 0){let r=s.code;if(typeof r=="string"){if(h(r)>64){let t={instancePath:a+
"/code",schemaPath:"#/properties/code/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than \
64 characters"};e===null?e=[t]:e.push(t),i++}if(!yn.test(r)){let t={instancePath:a+"/code",schemaPath:"#/properties/code\
/pattern",keyword:"pattern",params:{pattern:"^[A-Z][A-Z0-9_]*$"},message:'must match pattern "^[A-Z][A-Z0-9_]*$"'};e===null?
e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}if(s.category!==void 0){let r=s.category;if(typeof r!="\
string"){let t={instancePath:a+"/category",schemaPath:"#/properties/category/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[t]:e.push(t),i++}if(!(r==="auth_expired"||r==="user_content"||r==="user_abuse"||r===
"account_issue"||r==="platform_rejected"||r==="platform_error"||r==="system_error"||r==="unknown")){let t={instancePath:a+
"/category",schemaPath:"#/properties/category/enum",keyword:"enum",params:{allowedValues:Ao.properties.category.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[t]:e.push(t),i++}}if(s.source!==void 0){let r=s.source;if(typeof r!=
"string"){let t={instancePath:a+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),i++}if(!(r==="user"||r==="platform"||r==="system")){let t={instancePath:a+"/so\
urce",schemaPath:"#/properties/source/enum",keyword:"enum",params:{allowedValues:Ao.properties.source.enum},message:"mus\
t be equal to one of the allowed values"};e===null?e=[t]:e.push(t),i++}}if(s.retryable!==void 0&&typeof s.retryable!="bo\
olean"){let r={instancePath:a+"/retryable",schemaPath:"#/properties/retryable/type",keyword:"type",params:{type:"boolean"},
message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(s.message!==void 0){let r=s.message;if(typeof r=="string"){if(h(
r)>1e3){let t={instancePath:a+"/message",schemaPath:"#/properties/message/maxLength",keyword:"maxLength",params:{limit:1e3},
message:"must NOT have more than 1000 characters"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/message",schemaPath:"\
#/properties/message/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}}else{
let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),i++}return Ss.errors=e,i===0}Ss.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Zs(s,{instancePath:a="",
parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=Zs.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){let t={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===
null?e=[t]:e.push(t),i++}if(s.connection_id===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"connection_id"},message:"must have required property 'connection_id'"};e===null?e=[t]:e.push(t),i++}if(s.
network===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"network"},message:"\
must have required property 'network'"};e===null?e=[t]:e.push(t),i++}if(s.content===void 0){let t={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"content"},message:"must have required property 'content'"};e===null?
e=[t]:e.push(t),i++}if(s.media===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
media"},message:"must have required property 'media'"};e===null?e=[t]:e.push(t),i++}if(s.options===void 0){let t={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"options"},message:"must have required property 'opti\
ons'"};e===null?e=[t]:e.push(t),i++}if(s.status===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[t]:e.push(t),i++}if(s.external_id===
void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"external_id"},message:"\
must have required property 'external_id'"};e===null?e=[t]:e.push(t),i++}if(s.external_url===void 0){let t={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"external_url"},message:"must have required property \
'external_url'"};e===null?e=[t]:e.push(t),i++}if(s.published_at===void 0){let t={instancePath:a,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"published_at"},message:"must have required property 'published_at'"};e===null?
e=[t]:e.push(t),i++}if(s.error===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
error"},message:"must have required property 'error'"};e===null?e=[t]:e.push(t),i++}if(s.warnings===void 0){let t={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"warnings"},message:"must have required property 'war\
nings'"};e===null?e=[t]:e.push(t),i++}for(let t in s)if(!M.call(Kr.properties,t)){let n={instancePath:a,schemaPath:"#/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional prope\
rties"};e===null?e=[n]:e.push(n),i++}if(s.id!==void 0&&(Rs(s.id,{instancePath:a+"/id",parentData:s,parentDataProperty:"i\
d",rootData:p,dynamicAnchors:m})||(e=e===null?Rs.errors:e.concat(Rs.errors),i=e.length)),s.connection_id!==void 0&&(W(s.
connection_id,{instancePath:a+"/connection_id",parentData:s,parentDataProperty:"connection_id",rootData:p,dynamicAnchors:m})||
(e=e===null?W.errors:e.concat(W.errors),i=e.length)),s.network!==void 0&&(B(s.network,{instancePath:a+"/network",parentData:s,
parentDataProperty:"network",rootData:p,dynamicAnchors:m})||(e=e===null?B.errors:e.concat(B.errors),i=e.length)),s.content!==
void 0){let t=s.content;if(typeof t!="string"&&t!==null){let n={instancePath:a+"/content",schemaPath:"#/properties/conte\
nt/type",keyword:"type",params:{type:Kr.properties.content.type},message:"must be string,null"};e===null?e=[n]:e.push(n),
i++}if(typeof t=="string"&&h(t)>1e5){let n={instancePath:a+"/content",schemaPath:"#/properties/content/maxLength",keyword:"\
maxLength",params:{limit:1e5},message:"must NOT have more than 100000 characters"};e===null?e=[n]:e.push(n),i++}}if(s.media!==
void 0){let t=s.media;if(!Array.isArray(t)&&t!==null){let n={instancePath:a+"/media",schemaPath:"#/properties/media/type",
keyword:"type",params:{type:Kr.properties.media.type},message:"must be array,null"};e===null?e=[n]:e.push(n),i++}if(Array.
isArray(t)){if(t.length>35){let l={instancePath:a+"/media",schemaPath:"#/properties/media/maxItems",keyword:"maxItems",params:{
limit:35},message:"must NOT have more than 35 items"};e===null?e=[l]:e.push(l),i++}let n=t.length;for(let l=0;l<n;l++)Ye(
t[l],{instancePath:a+"/media/"+l,parentData:t,parentDataProperty:l,rootData:p,dynamicAnchors:m})||(e=e===null?Ye.errors:
e.concat(Ye.errors),i=e.length)}}if(s.options!==void 0&&(Fs(s.options,{instancePath:a+"/options",parentData:s,parentDataProperty:"\
options",rootData:p,dynamicAnchors:m})||(e=e===null?Fs.errors:e.concat(Fs.errors),i=e.length)),s.status!==void 0&&(Cs(s.
status,{instancePath:a+"/status",parentData:s,parentDataProperty:"status",rootData:p,dynamicAnchors:m})||(e=e===null?Cs.
errors:e.concat(Cs.errors),i=e.length)),s.external_id!==void 0){let t=s.external_id;if(typeof t!="string"&&t!==null){let n={
instancePath:a+"/external_id",schemaPath:"#/properties/external_id/type",keyword:"type",params:{type:Kr.properties.external_id.
type},message:"must be string,null"};e===null?e=[n]:e.push(n),i++}if(typeof t=="string"&&h(t)>200){let n={instancePath:a+
"/external_id",schemaPath:"#/properties/external_id/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT \
have more than 200 characters"};e===null?e=[n]:e.push(n),i++}}if(s.external_url!==void 0){let t=s.external_url;if(typeof t!=
"string"&&t!==null){let n={instancePath:a+"/external_url",schemaPath:"#/properties/external_url/type",keyword:"type",params:{
type:Kr.properties.external_url.type},message:"must be string,null"};e===null?e=[n]:e.push(n),i++}if(typeof t=="string"){
if(h(t)>2048){let n={instancePath:a+"/external_url",schemaPath:"#/properties/external_url/maxLength",keyword:"maxLength",
params:{limit:2048},message:"must NOT have more than 2048 characters"};e===null?e=[n]:e.push(n),i++}if(!U(t)){let n={instancePath:a+
"/external_url",schemaPath:"#/properties/external_url/format",keyword:"format",params:{format:"uri"},message:'must match\
 format "uri"'};e===null?e=[n]:e.push(n),i++}}}if(s.published_at!==void 0){let t=s.published_at;if(typeof t!="string"&&t!==
null){let n={instancePath:a+"/published_at",schemaPath:"#/properties/published_at/type",keyword:"type",params:{type:Kr.properties.
published_at.type},message:"must be string,null"};e===null?e=[n]:e.push(n),i++}if(typeof t=="string"){if(h(t)>35){let n={
instancePath:a+"/published_at",schemaPath:"#/properties/published_at/maxLength",keyword:"maxLength",params:{limit:35},message:"\
must NOT have more than 35 characters"};e===null?e=[n]:e.push(n),i++}if(!T.validate(t)){let n={instancePath:a+"/publishe\
d_at",schemaPath:"#/properties/published_at/format",keyword:"format",params:{format:"date-time"},message:'must match for\
mat "date-time"'};e===null?e=[n]:e.push(n),i++}}}if(s.error!==void 0){let t=s.error,n=i,l=!1,d=i;Ss(t,{instancePath:a+"/\
error",parentData:s,parentDataProperty:"error",rootData:p,dynamicAnchors:m})||(e=e===null?Ss.errors:e.concat(Ss.errors),
i=e.length);var r=d===i;l=l||r;let y=i;if(t!==null){let k={instancePath:a+"/error",schemaPath:"#/properties/error/anyOf/\
1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[k]:e.push(k),i++}var r=y===i;if(l=l||r,l)
i=n,e!==null&&(n?e.length=n:e=null);else{let k={instancePath:a+"/error",schemaPath:"#/properties/error/anyOf",keyword:"a\
nyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[k]:e.push(k),i++}}if(s.warnings!==void 0){let t=s.warnings;
if(Array.isArray(t)){if(t.length>50){let l={instancePath:a+"/warnings",schemaPath:"#/properties/warnings/maxItems",keyword:"\
maxItems",params:{limit:50},message:"must NOT have more than 50 items"};e===null?e=[l]:e.push(l),i++}let n=t.length;for(let l=0;l<
n;l++)C(t[l],{instancePath:a+"/warnings/"+l,parentData:t,parentDataProperty:l,rootData:p,dynamicAnchors:m})||(e=e===null?
C.errors:e.concat(C.errors),i=e.length)}else{let n={instancePath:a+"/warnings",schemaPath:"#/properties/warnings/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),i++}}}else{let t={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),i++}return Zs.errors=e,
i===0}Zs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var dn={type:"object",required:["mode","scheduled_at","tim\
ezone"],properties:{mode:{type:"string",enum:["draft","at","now","queue","next_slot"]},scheduled_at:{type:["string","nul\
l"],format:"date-time",maxLength:35},timezone:{type:["string","null"],pattern:"^[A-Za-z][A-Za-z0-9_+/-]*$",maxLength:64}},
additionalProperties:!1};function Vs(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){
let e=null,i=0,o=Vs.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){if(s.mode===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
mode"},message:"must have required property 'mode'"};e===null?e=[r]:e.push(r),i++}if(s.scheduled_at===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"scheduled_at"},message:"must have required property \
'scheduled_at'"};e===null?e=[r]:e.push(r),i++}if(s.timezone===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"timezone"},message:"must have required property 'timezone'"};e===null?e=[r]:e.push(r),
i++}for(let r in s)if(!(r==="mode"||r==="scheduled_at"||r==="timezone")){let t={instancePath:a,schemaPath:"#/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===
null?e=[t]:e.push(t),i++}if(s.mode!==void 0){let r=s.mode;if(typeof r!="string"){let t={instancePath:a+"/mode",schemaPath:"\
#/properties/mode/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}if(!(r===
"draft"||r==="at"||r==="now"||r==="queue"||r==="next_slot")){let t={instancePath:a+"/mode",schemaPath:"#/properties/mode\
/enum",keyword:"enum",params:{allowedValues:dn.properties.mode.enum},message:"must be equal to one of the allowed values"};
e===null?e=[t]:e.push(t),i++}}if(s.scheduled_at!==void 0){let r=s.scheduled_at;if(typeof r!="string"&&r!==null){let t={instancePath:a+
"/scheduled_at",schemaPath:"#/properties/scheduled_at/type",keyword:"type",params:{type:dn.properties.scheduled_at.type},
message:"must be string,null"};e===null?e=[t]:e.push(t),i++}if(typeof r=="string"){if(h(r)>35){let t={instancePath:a+"/s\
cheduled_at",schemaPath:"#/properties/scheduled_at/maxLength",keyword:"maxLength",params:{limit:35},message:"must NOT ha\
ve more than 35 characters"};e===null?e=[t]:e.push(t),i++}if(!T.validate(r)){let t={instancePath:a+"/scheduled_at",schemaPath:"\
#/properties/scheduled_at/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};
e===null?e=[t]:e.push(t),i++}}}if(s.timezone!==void 0){let r=s.timezone;if(typeof r!="string"&&r!==null){let t={instancePath:a+
"/timezone",schemaPath:"#/properties/timezone/type",keyword:"type",params:{type:dn.properties.timezone.type},message:"mu\
st be string,null"};e===null?e=[t]:e.push(t),i++}if(typeof r=="string"){if(h(r)>64){let t={instancePath:a+"/timezone",schemaPath:"\
#/properties/timezone/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};
e===null?e=[t]:e.push(t),i++}if(!Co.test(r)){let t={instancePath:a+"/timezone",schemaPath:"#/properties/timezone/pattern",
keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_+/-]*$"},message:'must match pattern "^[A-Za-z][A-Za-z0-9_+/-]*$"'};
e===null?e=[t]:e.push(t),i++}}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),i++}return Vs.errors=e,i===0}Vs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function K(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=K.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){
if(s.id===void 0){let n={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[n]:e.push(n),i++}if(s.workspace_id===void 0){let n={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"workspace_id"},message:"must have required property 'workspace_i\
d'"};e===null?e=[n]:e.push(n),i++}if(s.brand_id===void 0){let n={instancePath:a,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"brand_id"},message:"must have required property 'brand_id'"};e===null?e=[n]:e.push(n),i++}if(s.
status===void 0){let n={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"status"},message:"\
must have required property 'status'"};e===null?e=[n]:e.push(n),i++}if(s.source===void 0){let n={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"source"},message:"must have required property 'source'"};e===null?
e=[n]:e.push(n),i++}if(s.external_ref===void 0){let n={instancePath:a,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"external_ref"},message:"must have required property 'external_ref'"};e===null?e=[n]:e.push(n),i++}if(s.
content===void 0){let n={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"content"},message:"\
must have required property 'content'"};e===null?e=[n]:e.push(n),i++}if(s.title===void 0){let n={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"title"},message:"must have required property 'title'"};e===null?
e=[n]:e.push(n),i++}if(s.link===void 0){let n={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
link"},message:"must have required property 'link'"};e===null?e=[n]:e.push(n),i++}if(s.media===void 0){let n={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"media"},message:"must have required property 'media'"};
e===null?e=[n]:e.push(n),i++}if(s.targets===void 0){let n={instancePath:a,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"targets"},message:"must have required property 'targets'"};e===null?e=[n]:e.push(n),i++}if(s.labels===void 0){
let n={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"labels"},message:"must have re\
quired property 'labels'"};e===null?e=[n]:e.push(n),i++}if(s.notes===void 0){let n={instancePath:a,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"notes"},message:"must have required property 'notes'"};e===null?e=[n]:e.push(
n),i++}if(s.schedule===void 0){let n={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
schedule"},message:"must have required property 'schedule'"};e===null?e=[n]:e.push(n),i++}if(s.created_by===void 0){let n={
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"created_by"},message:"must have requi\
red property 'created_by'"};e===null?e=[n]:e.push(n),i++}if(s.created_at===void 0){let n={instancePath:a,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:"created_at"},message:"must have required property 'created_at'"};e===
null?e=[n]:e.push(n),i++}if(s.updated_at===void 0){let n={instancePath:a,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"updated_at"},message:"must have required property 'updated_at'"};e===null?e=[n]:e.push(n),i++}if(s.published_at===
void 0){let n={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"published_at"},message:"\
must have required property 'published_at'"};e===null?e=[n]:e.push(n),i++}if(s.version===void 0){let n={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'"};e===null?
e=[n]:e.push(n),i++}for(let n in s)if(!M.call(Br.properties,n)){let l={instancePath:a,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[
l]:e.push(l),i++}if(s.id!==void 0&&($s(s.id,{instancePath:a+"/id",parentData:s,parentDataProperty:"id",rootData:p,dynamicAnchors:m})||
(e=e===null?$s.errors:e.concat($s.errors),i=e.length)),s.workspace_id!==void 0&&(_(s.workspace_id,{instancePath:a+"/work\
space_id",parentData:s,parentDataProperty:"workspace_id",rootData:p,dynamicAnchors:m})||(e=e===null?_.errors:e.concat(_.
errors),i=e.length)),s.brand_id!==void 0){let n=s.brand_id;if(typeof n!="string"&&n!==null){let l={instancePath:a+"/bran\
d_id",schemaPath:"#/properties/brand_id/type",keyword:"type",params:{type:Br.properties.brand_id.type},message:"must be \
string,null"};e===null?e=[l]:e.push(l),i++}if(typeof n=="string"){if(h(n)>46){let l={instancePath:a+"/brand_id",schemaPath:"\
#/properties/brand_id/maxLength",keyword:"maxLength",params:{limit:46},message:"must NOT have more than 46 characters"};
e===null?e=[l]:e.push(l),i++}if(!gn.test(n)){let l={instancePath:a+"/brand_id",schemaPath:"#/properties/brand_id/pattern",
keyword:"pattern",params:{pattern:"^brand_[a-z0-9]{1,40}$"},message:'must match pattern "^brand_[a-z0-9]{1,40}$"'};e===null?
e=[l]:e.push(l),i++}}}if(s.status!==void 0&&(As(s.status,{instancePath:a+"/status",parentData:s,parentDataProperty:"stat\
us",rootData:p,dynamicAnchors:m})||(e=e===null?As.errors:e.concat(As.errors),i=e.length)),s.source!==void 0&&(Es(s.source,
{instancePath:a+"/source",parentData:s,parentDataProperty:"source",rootData:p,dynamicAnchors:m})||(e=e===null?Es.errors:
e.concat(Es.errors),i=e.length)),s.external_ref!==void 0){let n=s.external_ref;if(typeof n!="string"&&n!==null){let l={instancePath:a+
"/external_ref",schemaPath:"#/properties/external_ref/type",keyword:"type",params:{type:Br.properties.external_ref.type},
message:"must be string,null"};e===null?e=[l]:e.push(l),i++}if(typeof n=="string"&&h(n)>200){let l={instancePath:a+"/ext\
ernal_ref",schemaPath:"#/properties/external_ref/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT hav\
e more than 200 characters"};e===null?e=[l]:e.push(l),i++}}if(s.content!==void 0){let n=s.content;if(typeof n=="string"){
if(h(n)>1e5){let l={instancePath:a+"/content",schemaPath:"#/properties/content/maxLength",keyword:"maxLength",params:{limit:1e5},
message:"must NOT have more than 100000 characters"};e===null?e=[l]:e.push(l),i++}}else{let l={instancePath:a+"/content",
schemaPath:"#/properties/content/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.
push(l),i++}}if(s.title!==void 0){let n=s.title;if(typeof n!="string"&&n!==null){let l={instancePath:a+"/title",schemaPath:"\
#/properties/title/type",keyword:"type",params:{type:Br.properties.title.type},message:"must be string,null"};e===null?e=
[l]:e.push(l),i++}if(typeof n=="string"&&h(n)>300){let l={instancePath:a+"/title",schemaPath:"#/properties/title/maxLeng\
th",keyword:"maxLength",params:{limit:300},message:"must NOT have more than 300 characters"};e===null?e=[l]:e.push(l),i++}}
if(s.link!==void 0){let n=s.link,l=i,d=!1,y=i;zs(n,{instancePath:a+"/link",parentData:s,parentDataProperty:"link",rootData:p,
dynamicAnchors:m})||(e=e===null?zs.errors:e.concat(zs.errors),i=e.length);var r=y===i;d=d||r;let k=i;if(n!==null){let w={
instancePath:a+"/link",schemaPath:"#/properties/link/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be \
null"};e===null?e=[w]:e.push(w),i++}var r=k===i;if(d=d||r,d)i=l,e!==null&&(l?e.length=l:e=null);else{let w={instancePath:a+
"/link",schemaPath:"#/properties/link/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?
e=[w]:e.push(w),i++}}if(s.media!==void 0){let n=s.media;if(Array.isArray(n)){if(n.length>35){let d={instancePath:a+"/med\
ia",schemaPath:"#/properties/media/maxItems",keyword:"maxItems",params:{limit:35},message:"must NOT have more than 35 it\
ems"};e===null?e=[d]:e.push(d),i++}let l=n.length;for(let d=0;d<l;d++)Ye(n[d],{instancePath:a+"/media/"+d,parentData:n,parentDataProperty:d,
rootData:p,dynamicAnchors:m})||(e=e===null?Ye.errors:e.concat(Ye.errors),i=e.length)}else{let l={instancePath:a+"/media",
schemaPath:"#/properties/media/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[l]:e.push(
l),i++}}if(s.targets!==void 0){let n=s.targets;if(Array.isArray(n)){if(n.length>50){let d={instancePath:a+"/targets",schemaPath:"\
#/properties/targets/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 items"};e===null?
e=[d]:e.push(d),i++}let l=n.length;for(let d=0;d<l;d++)Zs(n[d],{instancePath:a+"/targets/"+d,parentData:n,parentDataProperty:d,
rootData:p,dynamicAnchors:m})||(e=e===null?Zs.errors:e.concat(Zs.errors),i=e.length)}else{let l={instancePath:a+"/target\
s",schemaPath:"#/properties/targets/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[l]:e.
push(l),i++}}if(s.labels!==void 0){let n=s.labels;if(Array.isArray(n)){if(n.length>20){let d={instancePath:a+"/labels",schemaPath:"\
#/properties/labels/maxItems",keyword:"maxItems",params:{limit:20},message:"must NOT have more than 20 items"};e===null?
e=[d]:e.push(d),i++}let l=n.length;for(let d=0;d<l;d++){let y=n[d];if(typeof y=="string"){if(h(y)>50){let k={instancePath:a+
"/labels/"+d,schemaPath:"#/properties/labels/items/maxLength",keyword:"maxLength",params:{limit:50},message:"must NOT ha\
ve more than 50 characters"};e===null?e=[k]:e.push(k),i++}}else{let k={instancePath:a+"/labels/"+d,schemaPath:"#/propert\
ies/labels/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[k]:e.push(k),i++}}}else{
let l={instancePath:a+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type:"array"},message:"must\
 be array"};e===null?e=[l]:e.push(l),i++}}if(s.notes!==void 0){let n=s.notes;if(typeof n!="string"&&n!==null){let l={instancePath:a+
"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type:Br.properties.notes.type},message:"must be str\
ing,null"};e===null?e=[l]:e.push(l),i++}if(typeof n=="string"&&h(n)>2e3){let l={instancePath:a+"/notes",schemaPath:"#/pr\
operties/notes/maxLength",keyword:"maxLength",params:{limit:2e3},message:"must NOT have more than 2000 characters"};e===
null?e=[l]:e.push(l),i++}}if(s.schedule!==void 0&&(Vs(s.schedule,{instancePath:a+"/schedule",parentData:s,parentDataProperty:"\
schedule",rootData:p,dynamicAnchors:m})||(e=e===null?Vs.errors:e.concat(Vs.errors),i=e.length)),s.created_by!==void 0){let n=s.
created_by,l=i,d=!1,y=i;V(n,{instancePath:a+"/created_by",parentData:s,parentDataProperty:"created_by",rootData:p,dynamicAnchors:m})||
(e=e===null?V.errors:e.concat(V.errors),i=e.length);var t=y===i;d=d||t;let k=i;if(n!==null){let w={instancePath:a+"/crea\
ted_by",schemaPath:"#/properties/created_by/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===
null?e=[w]:e.push(w),i++}var t=k===i;if(d=d||t,d)i=l,e!==null&&(l?e.length=l:e=null);else{let w={instancePath:a+"/create\
d_by",schemaPath:"#/properties/created_by/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?
e=[w]:e.push(w),i++}}if(s.created_at!==void 0&&(g(s.created_at,{instancePath:a+"/created_at",parentData:s,parentDataProperty:"\
created_at",rootData:p,dynamicAnchors:m})||(e=e===null?g.errors:e.concat(g.errors),i=e.length)),s.updated_at!==void 0&&(g(
s.updated_at,{instancePath:a+"/updated_at",parentData:s,parentDataProperty:"updated_at",rootData:p,dynamicAnchors:m})||(e=
e===null?g.errors:e.concat(g.errors),i=e.length)),s.published_at!==void 0){let n=s.published_at;if(typeof n!="string"&&n!==
null){let l={instancePath:a+"/published_at",schemaPath:"#/properties/published_at/type",keyword:"type",params:{type:Br.properties.
published_at.type},message:"must be string,null"};e===null?e=[l]:e.push(l),i++}if(typeof n=="string"){if(h(n)>35){let l={
instancePath:a+"/published_at",schemaPath:"#/properties/published_at/maxLength",keyword:"maxLength",params:{limit:35},message:"\
must NOT have more than 35 characters"};e===null?e=[l]:e.push(l),i++}if(!T.validate(n)){let l={instancePath:a+"/publishe\
d_at",schemaPath:"#/properties/published_at/format",keyword:"format",params:{format:"date-time"},message:'must match for\
mat "date-time"'};e===null?e=[l]:e.push(l),i++}}}if(s.version!==void 0){let n=s.version;if(!(typeof n=="number"&&!(n%1)&&
!isNaN(n)&&isFinite(n))){let l={instancePath:a+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[l]:e.push(l),i++}if(typeof n=="number"&&isFinite(n)){if(n>2147483647||
isNaN(n)){let l={instancePath:a+"/version",schemaPath:"#/properties/version/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:2147483647},message:"must be <= 2147483647"};e===null?e=[l]:e.push(l),i++}if(n<1||isNaN(n)){let l={instancePath:a+
"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be\
 >= 1"};e===null?e=[l]:e.push(l),i++}}}}else{let n={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"};e===null?e=[n]:e.push(n),i++}return K.errors=e,i===0}K.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function ma(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){
let e=null,i=0,o=ma.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){if(s.success===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
success"},message:"must have required property 'success'"};e===null?e=[r]:e.push(r),i++}if(s.data===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};
e===null?e=[r]:e.push(r),i++}if(s.pagination===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"pagination"},message:"must have required property 'pagination'"};e===null?e=[r]:e.push(r),i++}for(let r in s)
if(!(r==="success"||r==="data"||r==="pagination")){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),
i++}if(s.success!==void 0&&(v(s.success,{instancePath:a+"/success",parentData:s,parentDataProperty:"success",rootData:p,
dynamicAnchors:m})||(e=e===null?v.errors:e.concat(v.errors),i=e.length)),s.data!==void 0){let r=s.data;if(Array.isArray(
r)){if(r.length>100){let n={instancePath:a+"/data",schemaPath:"#/properties/data/maxItems",keyword:"maxItems",params:{limit:100},
message:"must NOT have more than 100 items"};e===null?e=[n]:e.push(n),i++}let t=r.length;for(let n=0;n<t;n++)K(r[n],{instancePath:a+
"/data/"+n,parentData:r,parentDataProperty:n,rootData:p,dynamicAnchors:m})||(e=e===null?K.errors:e.concat(K.errors),i=e.
length)}else{let t={instancePath:a+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[t]:e.push(t),i++}}s.pagination!==void 0&&(b(s.pagination,{instancePath:a+"/pagination",parentData:s,
parentDataProperty:"pagination",rootData:p,dynamicAnchors:m})||(e=e===null?b.errors:e.concat(b.errors),i=e.length))}else{
let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),i++}return ma.errors=e,i===0}ma.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var gr=la;function Ws(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,
o=Ws.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.warnings===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"wa\
rnings"},message:"must have required property 'warnings'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(r!=="warnings"){
let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}if(s.warnings!==void 0){let r=s.warnings;if(Array.isArray(
r)){if(r.length>20){let n={instancePath:a+"/warnings",schemaPath:"#/properties/warnings/maxItems",keyword:"maxItems",params:{
limit:20},message:"must NOT have more than 20 items"};e===null?e=[n]:e.push(n),i++}let t=r.length;for(let n=0;n<t;n++)C(
r[n],{instancePath:a+"/warnings/"+n,parentData:r,parentDataProperty:n,rootData:p,dynamicAnchors:m})||(e=e===null?C.errors:
e.concat(C.errors),i=e.length)}else{let t={instancePath:a+"/warnings",schemaPath:"#/properties/warnings/type",keyword:"t\
ype",params:{type:"array"},message:"must be array"};e===null?e=[t]:e.push(t),i++}}}else{let r={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Ws.errors=e,
i===0}Ws.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function la(s,{instancePath:a="",parentData:f,parentDataProperty:c,
rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=la.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.success===void 0){let r={instancePath:a,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"success"},message:"must have required property 'success'"};e===null?
e=[r]:e.push(r),i++}if(s.data===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
data"},message:"must have required property 'data'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="success"||r===
"data"||r==="meta")){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}s.success!==void 0&&(v(s.success,{instancePath:a+
"/success",parentData:s,parentDataProperty:"success",rootData:p,dynamicAnchors:m})||(e=e===null?v.errors:e.concat(v.errors),
i=e.length)),s.data!==void 0&&(K(s.data,{instancePath:a+"/data",parentData:s,parentDataProperty:"data",rootData:p,dynamicAnchors:m})||
(e=e===null?K.errors:e.concat(K.errors),i=e.length)),s.meta!==void 0&&(Ws(s.meta,{instancePath:a+"/meta",parentData:s,parentDataProperty:"\
meta",rootData:p,dynamicAnchors:m})||(e=e===null?Ws.errors:e.concat(Ws.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return la.errors=e,
i===0}la.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var np=ua;function Bs(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,
o=Bs.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.count===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"count"},
message:"must have required property 'count'"};e===null?e=[r]:e.push(r),i++}if(s.limit===void 0){let r={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"limit"},message:"must have required property 'limit'"};e===null?
e=[r]:e.push(r),i++}if(s.counting===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
counting"},message:"must have required property 'counting'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="count"||
r==="limit"||r==="counting")){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}if(s.count!==void 0){let r=s.
count;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:a+"/count",schemaPath:"#/properties/\
count/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),i++}if(typeof r==
"number"&&isFinite(r)){if(r>1e6||isNaN(r)){let t={instancePath:a+"/count",schemaPath:"#/properties/count/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000"};e===null?e=[t]:e.push(t),i++}if(r<0||isNaN(r)){
let t={instancePath:a+"/count",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};e===null?e=[t]:e.push(t),i++}}}if(s.limit!==void 0){let r=s.limit;if(!(typeof r=="number"&&!(r%1)&&
!isNaN(r)&&isFinite(r))){let t={instancePath:a+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};e===null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(r)){if(r>1e5||isNaN(r)){
let t={instancePath:a+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e5},
message:"must be <= 100000"};e===null?e=[t]:e.push(t),i++}if(r<0||isNaN(r)){let t={instancePath:a+"/limit",schemaPath:"#\
/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[t]:e.push(
t),i++}}}s.counting!==void 0&&(Ue(s.counting,{instancePath:a+"/counting",parentData:s,parentDataProperty:"counting",rootData:p,
dynamicAnchors:m})||(e=e===null?Ue.errors:e.concat(Ue.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Bs.errors=e,i===0}Bs.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ks(s,{instancePath:a="",parentData:f,parentDataProperty:c,
rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=Ks.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.connection_id===void 0){let r={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"connection_id"},message:"must have required property 'connection\
_id'"};e===null?e=[r]:e.push(r),i++}if(s.network===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"network"},message:"must have required property 'network'"};e===null?e=[r]:e.push(r),i++}if(s.
valid===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"valid"},message:"\
must have required property 'valid'"};e===null?e=[r]:e.push(r),i++}if(s.length===void 0){let r={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"length"},message:"must have required property 'length'"};e===null?
e=[r]:e.push(r),i++}if(s.errors===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
errors"},message:"must have required property 'errors'"};e===null?e=[r]:e.push(r),i++}if(s.warnings===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"warnings"},message:"must have required property 'war\
nings'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="connection_id"||r==="network"||r==="valid"||r==="length"||
r==="errors"||r==="warnings")){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}if(s.connection_id!==
void 0&&(W(s.connection_id,{instancePath:a+"/connection_id",parentData:s,parentDataProperty:"connection_id",rootData:p,dynamicAnchors:m})||
(e=e===null?W.errors:e.concat(W.errors),i=e.length)),s.network!==void 0&&(B(s.network,{instancePath:a+"/network",parentData:s,
parentDataProperty:"network",rootData:p,dynamicAnchors:m})||(e=e===null?B.errors:e.concat(B.errors),i=e.length)),s.valid!==
void 0&&typeof s.valid!="boolean"){let r={instancePath:a+"/valid",schemaPath:"#/properties/valid/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(s.length!==void 0&&(Bs(s.length,{instancePath:a+
"/length",parentData:s,parentDataProperty:"length",rootData:p,dynamicAnchors:m})||(e=e===null?Bs.errors:e.concat(Bs.errors),
i=e.length)),s.errors!==void 0){let r=s.errors;if(Array.isArray(r)){if(r.length>50){let n={instancePath:a+"/errors",schemaPath:"\
#/properties/errors/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 items"};e===null?
e=[n]:e.push(n),i++}let t=r.length;for(let n=0;n<t;n++)C(r[n],{instancePath:a+"/errors/"+n,parentData:r,parentDataProperty:n,
rootData:p,dynamicAnchors:m})||(e=e===null?C.errors:e.concat(C.errors),i=e.length)}else{let t={instancePath:a+"/errors",
schemaPath:"#/properties/errors/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[t]:e.push(
t),i++}}if(s.warnings!==void 0){let r=s.warnings;if(Array.isArray(r)){if(r.length>50){let n={instancePath:a+"/warnings",
schemaPath:"#/properties/warnings/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 ite\
ms"};e===null?e=[n]:e.push(n),i++}let t=r.length;for(let n=0;n<t;n++)C(r[n],{instancePath:a+"/warnings/"+n,parentData:r,
parentDataProperty:n,rootData:p,dynamicAnchors:m})||(e=e===null?C.errors:e.concat(C.errors),i=e.length)}else{let t={instancePath:a+
"/warnings",schemaPath:"#/properties/warnings/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[t]:e.push(t),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must\
 be object"};e===null?e=[r]:e.push(r),i++}return Ks.errors=e,i===0}Ks.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function Ms(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,
o=Ms.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.valid===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"valid"},
message:"must have required property 'valid'"};e===null?e=[r]:e.push(r),i++}if(s.results===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"results"},message:"must have required property 'resu\
lts'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="valid"||r==="results")){let t={instancePath:a,schemaPath:"#\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional pr\
operties"};e===null?e=[t]:e.push(t),i++}if(s.valid!==void 0&&typeof s.valid!="boolean"){let r={instancePath:a+"/valid",schemaPath:"\
#/properties/valid/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}
if(s.results!==void 0){let r=s.results;if(Array.isArray(r)){if(r.length>50){let n={instancePath:a+"/results",schemaPath:"\
#/properties/results/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 items"};e===null?
e=[n]:e.push(n),i++}let t=r.length;for(let n=0;n<t;n++)Ks(r[n],{instancePath:a+"/results/"+n,parentData:r,parentDataProperty:n,
rootData:p,dynamicAnchors:m})||(e=e===null?Ks.errors:e.concat(Ks.errors),i=e.length)}else{let t={instancePath:a+"/result\
s",schemaPath:"#/properties/results/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[t]:e.
push(t),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"};e===null?e=[r]:e.push(r),i++}return Ms.errors=e,i===0}Ms.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ua(s,{
instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=ua.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.success===
void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"success"},message:"mus\
t have required property 'success'"};e===null?e=[r]:e.push(r),i++}if(s.data===void 0){let r={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=
[r]:e.push(r),i++}for(let r in s)if(!(r==="success"||r==="data")){let t={instancePath:a,schemaPath:"#/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?
e=[t]:e.push(t),i++}s.success!==void 0&&(v(s.success,{instancePath:a+"/success",parentData:s,parentDataProperty:"success",
rootData:p,dynamicAnchors:m})||(e=e===null?v.errors:e.concat(v.errors),i=e.length)),s.data!==void 0&&(Ms(s.data,{instancePath:a+
"/data",parentData:s,parentDataProperty:"data",rootData:p,dynamicAnchors:m})||(e=e===null?Ms.errors:e.concat(Ms.errors),
i=e.length))}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[r]:e.push(r),i++}return ua.errors=e,i===0}ua.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var op=da;var ut={type:"object",required:["id","type","workspace_id","key_id","days_left","title","body","created_at","read_at"],properties:{
id:{$ref:"#/components/schemas/NotificationId"},type:{$ref:"#/components/schemas/NotificationType"},workspace_id:{type:[
"string","null"],pattern:"^ws_[a-z0-9]{1,40}$",maxLength:43},key_id:{type:["string","null"],pattern:"^key_[a-z0-9]{1,40}\
$",maxLength:44},days_left:{type:["integer","null"],minimum:0,maximum:3650},title:{type:"string",maxLength:200},body:{type:"\
string",maxLength:1e3},created_at:{$ref:"#/components/schemas/Timestamp"},read_at:{type:["string","null"],format:"date-t\
ime",maxLength:35}},additionalProperties:!1};var jl=new RegExp("^notification_[a-z0-9]{1,40}$","u");function Us(s,{instancePath:a="",parentData:f,parentDataProperty:c,
rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=Us.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),typeof s=="string"){if(h(s)>53){let r={instancePath:a,schemaPath:"#/maxLength",keyword:"maxLength",params:{
limit:53},message:"must NOT have more than 53 characters"};e===null?e=[r]:e.push(r),i++}if(!jl.test(s)){let r={instancePath:a,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^notification_[a-z0-9]{1,40}$"},message:'must match pattern "^\
notification_[a-z0-9]{1,40}$"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}return Us.errors=e,i===0}Us.evaluated=
{dynamicProps:!1,dynamicItems:!1};var Tl={type:"string",enum:["api_key.deletion_warning","api_key.deleted","api_key.expi\
ring","api_key.rotated"]};function Hs(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){
let e=null,i=0,o=Hs.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s!="string"){let r={
instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(
r),i++}if(!(s==="api_key.deletion_warning"||s==="api_key.deleted"||s==="api_key.expiring"||s==="api_key.rotated")){let r={
instancePath:a,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Tl.enum},message:"must be equal to one of the al\
lowed values"};e===null?e=[r]:e.push(r),i++}return Hs.errors=e,i===0}Hs.evaluated={dynamicProps:!1,dynamicItems:!1};function Ge(s,{
instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=Ge.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===
void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must hav\
e required property 'id'"};e===null?e=[r]:e.push(r),i++}if(s.type===void 0){let r={instancePath:a,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),
i++}if(s.workspace_id===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
workspace_id"},message:"must have required property 'workspace_id'"};e===null?e=[r]:e.push(r),i++}if(s.key_id===void 0){
let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"key_id"},message:"must have re\
quired property 'key_id'"};e===null?e=[r]:e.push(r),i++}if(s.days_left===void 0){let r={instancePath:a,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"days_left"},message:"must have required property 'days_left'"};e===null?
e=[r]:e.push(r),i++}if(s.title===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
title"},message:"must have required property 'title'"};e===null?e=[r]:e.push(r),i++}if(s.body===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"body"},message:"must have required property 'body'"};
e===null?e=[r]:e.push(r),i++}if(s.created_at===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"created_at"},message:"must have required property 'created_at'"};e===null?e=[r]:e.push(r),i++}if(s.
read_at===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"read_at"},message:"\
must have required property 'read_at'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!M.call(ut.properties,r)){let t={
instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}if(s.id!==void 0&&(Us(s.id,{instancePath:a+"/id",parentData:s,
parentDataProperty:"id",rootData:p,dynamicAnchors:m})||(e=e===null?Us.errors:e.concat(Us.errors),i=e.length)),s.type!==void 0&&
(Hs(s.type,{instancePath:a+"/type",parentData:s,parentDataProperty:"type",rootData:p,dynamicAnchors:m})||(e=e===null?Hs.
errors:e.concat(Hs.errors),i=e.length)),s.workspace_id!==void 0){let r=s.workspace_id;if(typeof r!="string"&&r!==null){let t={
instancePath:a+"/workspace_id",schemaPath:"#/properties/workspace_id/type",keyword:"type",params:{type:ut.properties.workspace_id.
type},message:"must be string,null"};e===null?e=[t]:e.push(t),i++}if(typeof r=="string"){if(h(r)>43){let t={instancePath:a+
"/workspace_id",schemaPath:"#/properties/workspace_id/maxLength",keyword:"maxLength",params:{limit:43},message:"must NOT\
 have more than 43 characters"};e===null?e=[t]:e.push(t),i++}if(!nt.test(r)){let t={instancePath:a+"/workspace_id",schemaPath:"\
#/properties/workspace_id/pattern",keyword:"pattern",params:{pattern:"^ws_[a-z0-9]{1,40}$"},message:'must match pattern \
"^ws_[a-z0-9]{1,40}$"'};e===null?e=[t]:e.push(t),i++}}}if(s.key_id!==void 0){let r=s.key_id;if(typeof r!="string"&&r!==null){
let t={instancePath:a+"/key_id",schemaPath:"#/properties/key_id/type",keyword:"type",params:{type:ut.properties.key_id.type},
message:"must be string,null"};e===null?e=[t]:e.push(t),i++}if(typeof r=="string"){if(h(r)>44){let t={instancePath:a+"/k\
ey_id",schemaPath:"#/properties/key_id/maxLength",keyword:"maxLength",params:{limit:44},message:"must NOT have more than\
 44 characters"};e===null?e=[t]:e.push(t),i++}if(!yt.test(r)){let t={instancePath:a+"/key_id",schemaPath:"#/properties/k\
ey_id/pattern",keyword:"pattern",params:{pattern:"^key_[a-z0-9]{1,40}$"},message:'must match pattern "^key_[a-z0-9]{1,40\
}$"'};e===null?e=[t]:e.push(t),i++}}}if(s.days_left!==void 0){let r=s.days_left;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))&&r!==null){let t={instancePath:a+"/days_left",schemaPath:"#/properties/days_left/type",keyword:"type",params:{
type:ut.properties.days_left.type},message:"must be integer,null"};e===null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(
r)){if(r>3650||isNaN(r)){let t={instancePath:a+"/days_left",schemaPath:"#/properties/days_left/maximum",keyword:"maximum",
params:{comparison:"<=",limit:3650},message:"must be <= 3650"};e===null?e=[t]:e.push(t),i++}if(r<0||isNaN(r)){let t={instancePath:a+
"/days_left",schemaPath:"#/properties/days_left/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"mus\
t be >= 0"};e===null?e=[t]:e.push(t),i++}}}if(s.title!==void 0){let r=s.title;if(typeof r=="string"){if(h(r)>200){let t={
instancePath:a+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit:200},message:"must N\
OT have more than 200 characters"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/title",schemaPath:"#/prope\
rties/title/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}if(s.body!==
void 0){let r=s.body;if(typeof r=="string"){if(h(r)>1e3){let t={instancePath:a+"/body",schemaPath:"#/properties/body/max\
Length",keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than 1000 characters"};e===null?e=[t]:e.push(
t),i++}}else{let t={instancePath:a+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),i++}}if(s.created_at!==void 0&&(g(s.created_at,{instancePath:a+"/created_at",parentData:s,
parentDataProperty:"created_at",rootData:p,dynamicAnchors:m})||(e=e===null?g.errors:e.concat(g.errors),i=e.length)),s.read_at!==
void 0){let r=s.read_at;if(typeof r!="string"&&r!==null){let t={instancePath:a+"/read_at",schemaPath:"#/properties/read_\
at/type",keyword:"type",params:{type:ut.properties.read_at.type},message:"must be string,null"};e===null?e=[t]:e.push(t),
i++}if(typeof r=="string"){if(h(r)>35){let t={instancePath:a+"/read_at",schemaPath:"#/properties/read_at/maxLength",keyword:"\
maxLength",params:{limit:35},message:"must NOT have more than 35 characters"};e===null?e=[t]:e.push(t),i++}if(!T.validate(
r)){let t={instancePath:a+"/read_at",schemaPath:"#/properties/read_at/format",keyword:"format",params:{format:"date-time"},
message:'must match format "date-time"'};e===null?e=[t]:e.push(t),i++}}}}else{let r={instancePath:a,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Ge.errors=e,i===0}Ge.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function da(s,{instancePath:a="",parentData:f,parentDataProperty:c,
rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=da.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.success===void 0){let r={instancePath:a,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"success"},message:"must have required property 'success'"};e===null?
e=[r]:e.push(r),i++}if(s.data===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
data"},message:"must have required property 'data'"};e===null?e=[r]:e.push(r),i++}if(s.pagination===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"pagination"},message:"must have required property 'p\
agination'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="success"||r==="data"||r==="pagination")){let t={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have \
additional properties"};e===null?e=[t]:e.push(t),i++}if(s.success!==void 0&&(v(s.success,{instancePath:a+"/success",parentData:s,
parentDataProperty:"success",rootData:p,dynamicAnchors:m})||(e=e===null?v.errors:e.concat(v.errors),i=e.length)),s.data!==
void 0){let r=s.data;if(Array.isArray(r)){if(r.length>100){let n={instancePath:a+"/data",schemaPath:"#/properties/data/m\
axItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 items"};e===null?e=[n]:e.push(n),i++}
let t=r.length;for(let n=0;n<t;n++)Ge(r[n],{instancePath:a+"/data/"+n,parentData:r,parentDataProperty:n,rootData:p,dynamicAnchors:m})||
(e=e===null?Ge.errors:e.concat(Ge.errors),i=e.length)}else{let t={instancePath:a+"/data",schemaPath:"#/properties/data/t\
ype",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[t]:e.push(t),i++}}s.pagination!==void 0&&
(b(s.pagination,{instancePath:a+"/pagination",parentData:s,parentDataProperty:"pagination",rootData:p,dynamicAnchors:m})||
(e=e===null?b.errors:e.concat(b.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return da.errors=e,i===0}da.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var pp=ca;function ca(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,
o=ca.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.success===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"suc\
cess"},message:"must have required property 'success'"};e===null?e=[r]:e.push(r),i++}if(s.data===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};
e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="success"||r==="data")){let t={instancePath:a,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};
e===null?e=[t]:e.push(t),i++}s.success!==void 0&&(v(s.success,{instancePath:a+"/success",parentData:s,parentDataProperty:"\
success",rootData:p,dynamicAnchors:m})||(e=e===null?v.errors:e.concat(v.errors),i=e.length)),s.data!==void 0&&(Ge(s.data,
{instancePath:a+"/data",parentData:s,parentDataProperty:"data",rootData:p,dynamicAnchors:m})||(e=e===null?Ge.errors:e.concat(
Ge.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[r]:e.push(r),i++}return ca.errors=e,i===0}ca.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var mp=fa;var dt={type:"object",required:["id","workspace_id","email","phone","name","tags","custom_fields","source","created_at",
"updated_at"],properties:{id:{$ref:"#/components/schemas/ContactId"},workspace_id:{$ref:"#/components/schemas/WorkspaceI\
d"},email:{type:["string","null"],format:"email",maxLength:254},phone:{type:["string","null"],pattern:"^[+]?[0-9]{5,15}$",
maxLength:16},name:{type:["string","null"],maxLength:200},tags:{$ref:"#/components/schemas/ContactTags"},custom_fields:{
$ref:"#/components/schemas/CustomFields"},source:{type:["string","null"],maxLength:200},created_at:{$ref:"#/components/s\
chemas/Timestamp"},updated_at:{$ref:"#/components/schemas/Timestamp"}},additionalProperties:!1};var vn=new RegExp("^contact_[a-z0-9]{1,40}$","u");function ce(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,
dynamicAnchors:m={}}={}){let e=null,i=0,o=ce.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s=="string"){if(h(s)>48){let r={instancePath:a,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:48},message:"\
must NOT have more than 48 characters"};e===null?e=[r]:e.push(r),i++}if(!vn.test(s)){let r={instancePath:a,schemaPath:"#\
/pattern",keyword:"pattern",params:{pattern:"^contact_[a-z0-9]{1,40}$"},message:'must match pattern "^contact_[a-z0-9]{1\
,40}$"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[r]:e.push(r),i++}return ce.errors=e,i===0}ce.evaluated={dynamicProps:!1,dynamicItems:!1};function Xe(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,
o=Xe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),Array.isArray(s)){if(s.length>50){let t={
instancePath:a,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 items"};
e===null?e=[t]:e.push(t),i++}let r=s.length;for(let t=0;t<r;t++){let n=s[t];if(typeof n=="string"){if(h(n)>50){let l={instancePath:a+
"/"+t,schemaPath:"#/items/maxLength",keyword:"maxLength",params:{limit:50},message:"must NOT have more than 50 character\
s"};e===null?e=[l]:e.push(l),i++}if(h(n)<1){let l={instancePath:a+"/"+t,schemaPath:"#/items/minLength",keyword:"minLengt\
h",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[l]:e.push(l),i++}}else{let l={instancePath:a+
"/"+t,schemaPath:"#/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),
i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[r]:e.push(r),i++}return Xe.errors=e,i===0}Xe.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var lp=new RegExp("^[a-z][a-z0-9_]{0,49}$","u");function Ys(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,
dynamicAnchors:m={}}={}){let e=null,i=0,o=Ys.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s=="string"){if(h(s)>50){let r={instancePath:a,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:50},message:"\
must NOT have more than 50 characters"};e===null?e=[r]:e.push(r),i++}if(!lp.test(s)){let r={instancePath:a,schemaPath:"#\
/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{0,49}$"},message:'must match pattern "^[a-z][a-z0-9_]{0,49}\
$"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),i++}return Ys.errors=e,i===0}Ys.evaluated={dynamicProps:!1,dynamicItems:!1};
function Qe(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,
o=Qe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(Object.keys(s).length>50){let t={instancePath:a,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit:50},
message:"must NOT have more than 50 properties"};e===null?e=[t]:e.push(t),i++}for(let t in s){let n=i;Ys(t,{instancePath:a,
parentData:s,parentDataProperty:c,rootData:p,dynamicAnchors:m})||(e=e===null?Ys.errors:e.concat(Ys.errors),i=e.length);var r=n===
i;if(!r){let l={instancePath:a,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:t},message:"pro\
perty name must be valid"};e===null?e=[l]:e.push(l),i++}}for(let t in s){let n=s[t];if(typeof n=="string"){if(h(n)>1e3){
let l={instancePath:a+"/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/maxLength",keyword:"\
maxLength",params:{limit:1e3},message:"must NOT have more than 1000 characters"};e===null?e=[l]:e.push(l),i++}}else{let l={
instancePath:a+"/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),i++}return Qe.errors=e,i===0}Qe.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var up=new RegExp("^[+]?[0-9]{5,15}$","u");function fe(s,{instancePath:a="",parentData:f,
parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=fe.evaluated;if(o.dynamicProps&&(o.props=void 0),
o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){let r={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[r]:
e.push(r),i++}if(s.workspace_id===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
workspace_id"},message:"must have required property 'workspace_id'"};e===null?e=[r]:e.push(r),i++}if(s.email===void 0){let r={
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"email"},message:"must have required p\
roperty 'email'"};e===null?e=[r]:e.push(r),i++}if(s.phone===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"phone"},message:"must have required property 'phone'"};e===null?e=[r]:e.push(r),i++}if(s.
name===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"\
must have required property 'name'"};e===null?e=[r]:e.push(r),i++}if(s.tags===void 0){let r={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"tags"},message:"must have required property 'tags'"};e===null?e=
[r]:e.push(r),i++}if(s.custom_fields===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"custom_fields"},message:"must have required property 'custom_fields'"};e===null?e=[r]:e.push(r),i++}if(s.
source===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"source"},message:"\
must have required property 'source'"};e===null?e=[r]:e.push(r),i++}if(s.created_at===void 0){let r={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"created_at"},message:"must have required property 'created_at'"};
e===null?e=[r]:e.push(r),i++}if(s.updated_at===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"updated_at"},message:"must have required property 'updated_at'"};e===null?e=[r]:e.push(r),i++}for(let r in s)
if(!M.call(dt.properties,r)){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}if(s.id!==void 0&&(ce(
s.id,{instancePath:a+"/id",parentData:s,parentDataProperty:"id",rootData:p,dynamicAnchors:m})||(e=e===null?ce.errors:e.concat(
ce.errors),i=e.length)),s.workspace_id!==void 0&&(_(s.workspace_id,{instancePath:a+"/workspace_id",parentData:s,parentDataProperty:"\
workspace_id",rootData:p,dynamicAnchors:m})||(e=e===null?_.errors:e.concat(_.errors),i=e.length)),s.email!==void 0){let r=s.
email;if(typeof r!="string"&&r!==null){let t={instancePath:a+"/email",schemaPath:"#/properties/email/type",keyword:"type",
params:{type:dt.properties.email.type},message:"must be string,null"};e===null?e=[t]:e.push(t),i++}if(typeof r=="string"){
if(h(r)>254){let t={instancePath:a+"/email",schemaPath:"#/properties/email/maxLength",keyword:"maxLength",params:{limit:254},
message:"must NOT have more than 254 characters"};e===null?e=[t]:e.push(t),i++}if(!ft.test(r)){let t={instancePath:a+"/e\
mail",schemaPath:"#/properties/email/format",keyword:"format",params:{format:"email"},message:'must match format "email"'};
e===null?e=[t]:e.push(t),i++}}}if(s.phone!==void 0){let r=s.phone;if(typeof r!="string"&&r!==null){let t={instancePath:a+
"/phone",schemaPath:"#/properties/phone/type",keyword:"type",params:{type:dt.properties.phone.type},message:"must be str\
ing,null"};e===null?e=[t]:e.push(t),i++}if(typeof r=="string"){if(h(r)>16){let t={instancePath:a+"/phone",schemaPath:"#/\
properties/phone/maxLength",keyword:"maxLength",params:{limit:16},message:"must NOT have more than 16 characters"};e===null?
e=[t]:e.push(t),i++}if(!up.test(r)){let t={instancePath:a+"/phone",schemaPath:"#/properties/phone/pattern",keyword:"patt\
ern",params:{pattern:"^[+]?[0-9]{5,15}$"},message:'must match pattern "^[+]?[0-9]{5,15}$"'};e===null?e=[t]:e.push(t),i++}}}
if(s.name!==void 0){let r=s.name;if(typeof r!="string"&&r!==null){let t={instancePath:a+"/name",schemaPath:"#/properties\
/name/type",keyword:"type",params:{type:dt.properties.name.type},message:"must be string,null"};e===null?e=[t]:e.push(t),
i++}if(typeof r=="string"&&h(r)>200){let t={instancePath:a+"/name",schemaPath:"#/properties/name/maxLength",keyword:"max\
Length",params:{limit:200},message:"must NOT have more than 200 characters"};e===null?e=[t]:e.push(t),i++}}if(s.tags!==void 0&&
(Xe(s.tags,{instancePath:a+"/tags",parentData:s,parentDataProperty:"tags",rootData:p,dynamicAnchors:m})||(e=e===null?Xe.
errors:e.concat(Xe.errors),i=e.length)),s.custom_fields!==void 0&&(Qe(s.custom_fields,{instancePath:a+"/custom_fields",parentData:s,
parentDataProperty:"custom_fields",rootData:p,dynamicAnchors:m})||(e=e===null?Qe.errors:e.concat(Qe.errors),i=e.length)),
s.source!==void 0){let r=s.source;if(typeof r!="string"&&r!==null){let t={instancePath:a+"/source",schemaPath:"#/propert\
ies/source/type",keyword:"type",params:{type:dt.properties.source.type},message:"must be string,null"};e===null?e=[t]:e.
push(t),i++}if(typeof r=="string"&&h(r)>200){let t={instancePath:a+"/source",schemaPath:"#/properties/source/maxLength",
keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};e===null?e=[t]:e.push(t),i++}}s.
created_at!==void 0&&(g(s.created_at,{instancePath:a+"/created_at",parentData:s,parentDataProperty:"created_at",rootData:p,
dynamicAnchors:m})||(e=e===null?g.errors:e.concat(g.errors),i=e.length)),s.updated_at!==void 0&&(g(s.updated_at,{instancePath:a+
"/updated_at",parentData:s,parentDataProperty:"updated_at",rootData:p,dynamicAnchors:m})||(e=e===null?g.errors:e.concat(
g.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"};e===null?e=[r]:e.push(r),i++}return fe.errors=e,i===0}fe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function fa(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,
o=fa.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.success===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"suc\
cess"},message:"must have required property 'success'"};e===null?e=[r]:e.push(r),i++}if(s.data===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};
e===null?e=[r]:e.push(r),i++}if(s.pagination===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"pagination"},message:"must have required property 'pagination'"};e===null?e=[r]:e.push(r),i++}for(let r in s)
if(!(r==="success"||r==="data"||r==="pagination")){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),
i++}if(s.success!==void 0&&(v(s.success,{instancePath:a+"/success",parentData:s,parentDataProperty:"success",rootData:p,
dynamicAnchors:m})||(e=e===null?v.errors:e.concat(v.errors),i=e.length)),s.data!==void 0){let r=s.data;if(Array.isArray(
r)){if(r.length>100){let n={instancePath:a+"/data",schemaPath:"#/properties/data/maxItems",keyword:"maxItems",params:{limit:100},
message:"must NOT have more than 100 items"};e===null?e=[n]:e.push(n),i++}let t=r.length;for(let n=0;n<t;n++)fe(r[n],{instancePath:a+
"/data/"+n,parentData:r,parentDataProperty:n,rootData:p,dynamicAnchors:m})||(e=e===null?fe.errors:e.concat(fe.errors),i=
e.length)}else{let t={instancePath:a+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[t]:e.push(t),i++}}s.pagination!==void 0&&(b(s.pagination,{instancePath:a+"/pagination",parentData:s,
parentDataProperty:"pagination",rootData:p,dynamicAnchors:m})||(e=e===null?b.errors:e.concat(b.errors),i=e.length))}else{
let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),i++}return fa.errors=e,i===0}fa.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var kn=ya;var ct={type:"object",required:["created","id","workspace_id","email","phone","name","tags","custom_fields","source","cr\
eated_at","updated_at"],properties:{created:{type:"boolean"},id:{$ref:"#/components/schemas/ContactId"},workspace_id:{$ref:"\
#/components/schemas/WorkspaceId"},email:{type:["string","null"],format:"email",maxLength:254},phone:{type:["string","nu\
ll"],pattern:"^[+]?[0-9]{5,15}$",maxLength:16},name:{type:["string","null"],maxLength:200},tags:{$ref:"#/components/sche\
mas/ContactTags"},custom_fields:{$ref:"#/components/schemas/CustomFields"},source:{type:["string","null"],maxLength:200},
created_at:{$ref:"#/components/schemas/Timestamp"},updated_at:{$ref:"#/components/schemas/Timestamp"}},additionalProperties:!1};
function Gs(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,
o=Gs.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.created===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"cre\
ated"},message:"must have required property 'created'"};e===null?e=[r]:e.push(r),i++}if(s.id===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===
null?e=[r]:e.push(r),i++}if(s.workspace_id===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"workspace_id"},message:"must have required property 'workspace_id'"};e===null?e=[r]:e.push(r),i++}if(s.
email===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"email"},message:"\
must have required property 'email'"};e===null?e=[r]:e.push(r),i++}if(s.phone===void 0){let r={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"phone"},message:"must have required property 'phone'"};e===null?
e=[r]:e.push(r),i++}if(s.name===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
name"},message:"must have required property 'name'"};e===null?e=[r]:e.push(r),i++}if(s.tags===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"tags"},message:"must have required property 'tags'"};
e===null?e=[r]:e.push(r),i++}if(s.custom_fields===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"custom_fields"},message:"must have required property 'custom_fields'"};e===null?e=[r]:e.push(
r),i++}if(s.source===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"s\
ource"},message:"must have required property 'source'"};e===null?e=[r]:e.push(r),i++}if(s.created_at===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"created_at"},message:"must have required property 'c\
reated_at'"};e===null?e=[r]:e.push(r),i++}if(s.updated_at===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"updated_at"},message:"must have required property 'updated_at'"};e===null?e=[r]:e.push(
r),i++}for(let r in s)if(!M.call(ct.properties,r)){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),
i++}if(s.created!==void 0&&typeof s.created!="boolean"){let r={instancePath:a+"/created",schemaPath:"#/properties/create\
d/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(s.id!==void 0&&
(ce(s.id,{instancePath:a+"/id",parentData:s,parentDataProperty:"id",rootData:p,dynamicAnchors:m})||(e=e===null?ce.errors:
e.concat(ce.errors),i=e.length)),s.workspace_id!==void 0&&(_(s.workspace_id,{instancePath:a+"/workspace_id",parentData:s,
parentDataProperty:"workspace_id",rootData:p,dynamicAnchors:m})||(e=e===null?_.errors:e.concat(_.errors),i=e.length)),s.
email!==void 0){let r=s.email;if(typeof r!="string"&&r!==null){let t={instancePath:a+"/email",schemaPath:"#/properties/e\
mail/type",keyword:"type",params:{type:ct.properties.email.type},message:"must be string,null"};e===null?e=[t]:e.push(t),
i++}if(typeof r=="string"){if(h(r)>254){let t={instancePath:a+"/email",schemaPath:"#/properties/email/maxLength",keyword:"\
maxLength",params:{limit:254},message:"must NOT have more than 254 characters"};e===null?e=[t]:e.push(t),i++}if(!ft.test(
r)){let t={instancePath:a+"/email",schemaPath:"#/properties/email/format",keyword:"format",params:{format:"email"},message:'\
must match format "email"'};e===null?e=[t]:e.push(t),i++}}}if(s.phone!==void 0){let r=s.phone;if(typeof r!="string"&&r!==
null){let t={instancePath:a+"/phone",schemaPath:"#/properties/phone/type",keyword:"type",params:{type:ct.properties.phone.
type},message:"must be string,null"};e===null?e=[t]:e.push(t),i++}if(typeof r=="string"){if(h(r)>16){let t={instancePath:a+
"/phone",schemaPath:"#/properties/phone/maxLength",keyword:"maxLength",params:{limit:16},message:"must NOT have more tha\
n 16 characters"};e===null?e=[t]:e.push(t),i++}if(!up.test(r)){let t={instancePath:a+"/phone",schemaPath:"#/properties/p\
hone/pattern",keyword:"pattern",params:{pattern:"^[+]?[0-9]{5,15}$"},message:'must match pattern "^[+]?[0-9]{5,15}$"'};e===
null?e=[t]:e.push(t),i++}}}if(s.name!==void 0){let r=s.name;if(typeof r!="string"&&r!==null){let t={instancePath:a+"/nam\
e",schemaPath:"#/properties/name/type",keyword:"type",params:{type:ct.properties.name.type},message:"must be string,null"};
e===null?e=[t]:e.push(t),i++}if(typeof r=="string"&&h(r)>200){let t={instancePath:a+"/name",schemaPath:"#/properties/nam\
e/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};e===null?e=[t]:e.push(
t),i++}}if(s.tags!==void 0&&(Xe(s.tags,{instancePath:a+"/tags",parentData:s,parentDataProperty:"tags",rootData:p,dynamicAnchors:m})||
(e=e===null?Xe.errors:e.concat(Xe.errors),i=e.length)),s.custom_fields!==void 0&&(Qe(s.custom_fields,{instancePath:a+"/c\
ustom_fields",parentData:s,parentDataProperty:"custom_fields",rootData:p,dynamicAnchors:m})||(e=e===null?Qe.errors:e.concat(
Qe.errors),i=e.length)),s.source!==void 0){let r=s.source;if(typeof r!="string"&&r!==null){let t={instancePath:a+"/sourc\
e",schemaPath:"#/properties/source/type",keyword:"type",params:{type:ct.properties.source.type},message:"must be string,\
null"};e===null?e=[t]:e.push(t),i++}if(typeof r=="string"&&h(r)>200){let t={instancePath:a+"/source",schemaPath:"#/prope\
rties/source/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};e===null?
e=[t]:e.push(t),i++}}s.created_at!==void 0&&(g(s.created_at,{instancePath:a+"/created_at",parentData:s,parentDataProperty:"\
created_at",rootData:p,dynamicAnchors:m})||(e=e===null?g.errors:e.concat(g.errors),i=e.length)),s.updated_at!==void 0&&(g(
s.updated_at,{instancePath:a+"/updated_at",parentData:s,parentDataProperty:"updated_at",rootData:p,dynamicAnchors:m})||(e=
e===null?g.errors:e.concat(g.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Gs.errors=e,i===0}Gs.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function ya(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){
let e=null,i=0,o=ya.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){if(s.success===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
success"},message:"must have required property 'success'"};e===null?e=[r]:e.push(r),i++}if(s.data===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};
e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="success"||r==="data")){let t={instancePath:a,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};
e===null?e=[t]:e.push(t),i++}s.success!==void 0&&(v(s.success,{instancePath:a+"/success",parentData:s,parentDataProperty:"\
success",rootData:p,dynamicAnchors:m})||(e=e===null?v.errors:e.concat(v.errors),i=e.length)),s.data!==void 0&&(Gs(s.data,
{instancePath:a+"/data",parentData:s,parentDataProperty:"data",rootData:p,dynamicAnchors:m})||(e=e===null?Gs.errors:e.concat(
Gs.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[r]:e.push(r),i++}return ya.errors=e,i===0}ya.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var _n=ha;function ha(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,
o=ha.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.success===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"suc\
cess"},message:"must have required property 'success'"};e===null?e=[r]:e.push(r),i++}if(s.data===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};
e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="success"||r==="data")){let t={instancePath:a,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};
e===null?e=[t]:e.push(t),i++}s.success!==void 0&&(v(s.success,{instancePath:a+"/success",parentData:s,parentDataProperty:"\
success",rootData:p,dynamicAnchors:m})||(e=e===null?v.errors:e.concat(v.errors),i=e.length)),s.data!==void 0&&(fe(s.data,
{instancePath:a+"/data",parentData:s,parentDataProperty:"data",rootData:p,dynamicAnchors:m})||(e=e===null?fe.errors:e.concat(
fe.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[r]:e.push(r),i++}return ha.errors=e,i===0}ha.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var dp=ga;var $l=new RegExp("^workflow_[a-z0-9]{1,40}$","u");function Je(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,
dynamicAnchors:m={}}={}){let e=null,i=0,o=Je.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s=="string"){if(h(s)>49){let r={instancePath:a,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:49},message:"\
must NOT have more than 49 characters"};e===null?e=[r]:e.push(r),i++}if(!$l.test(s)){let r={instancePath:a,schemaPath:"#\
/pattern",keyword:"pattern",params:{pattern:"^workflow_[a-z0-9]{1,40}$"},message:'must match pattern "^workflow_[a-z0-9]\
{1,40}$"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[r]:e.push(r),i++}return Je.errors=e,i===0}Je.evaluated={dynamicProps:!1,dynamicItems:!1};
var Al={type:"string",enum:["draft","published"]};function Xs(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,
dynamicAnchors:m={}}={}){let e=null,i=0,o=Xs.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s!="string"){let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[r]:e.push(r),i++}if(!(s==="draft"||s==="published")){let r={instancePath:a,schemaPath:"#/enum",keyword:"\
enum",params:{allowedValues:Al.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),i++}
return Xs.errors=e,i===0}Xs.evaluated={dynamicProps:!1,dynamicItems:!1};function Qs(s,{instancePath:a="",parentData:f,parentDataProperty:c,
rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=Qs.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){let r={instancePath:a,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[r]:e.push(r),
i++}if(s.workspace_id===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
workspace_id"},message:"must have required property 'workspace_id'"};e===null?e=[r]:e.push(r),i++}if(s.name===void 0){let r={
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required pr\
operty 'name'"};e===null?e=[r]:e.push(r),i++}if(s.status===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[r]:e.push(r),i++}
if(s.version===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},
message:"must have required property 'version'"};e===null?e=[r]:e.push(r),i++}if(s.created_at===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"created_at"},message:"must have required property 'c\
reated_at'"};e===null?e=[r]:e.push(r),i++}if(s.updated_at===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"updated_at"},message:"must have required property 'updated_at'"};e===null?e=[r]:e.push(
r),i++}for(let r in s)if(!(r==="id"||r==="workspace_id"||r==="name"||r==="status"||r==="version"||r==="created_at"||r===
"updated_at")){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}if(s.id!==void 0&&(Je(s.id,{instancePath:a+"\
/id",parentData:s,parentDataProperty:"id",rootData:p,dynamicAnchors:m})||(e=e===null?Je.errors:e.concat(Je.errors),i=e.length)),
s.workspace_id!==void 0&&(_(s.workspace_id,{instancePath:a+"/workspace_id",parentData:s,parentDataProperty:"workspace_id",
rootData:p,dynamicAnchors:m})||(e=e===null?_.errors:e.concat(_.errors),i=e.length)),s.name!==void 0){let r=s.name;if(typeof r==
"string"){if(h(r)>200){let t={instancePath:a+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{
limit:200},message:"must NOT have more than 200 characters"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/\
name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),i++}}if(s.status!==void 0&&(Xs(s.status,{instancePath:a+"/status",parentData:s,parentDataProperty:"status",rootData:p,
dynamicAnchors:m})||(e=e===null?Xs.errors:e.concat(Xs.errors),i=e.length)),s.version!==void 0){let r=s.version;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:a+"/version",schemaPath:"#/properties/version/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(r)){
if(r>2147483647||isNaN(r)){let t={instancePath:a+"/version",schemaPath:"#/properties/version/maximum",keyword:"maximum",
params:{comparison:"<=",limit:2147483647},message:"must be <= 2147483647"};e===null?e=[t]:e.push(t),i++}if(r<1||isNaN(r)){
let t={instancePath:a+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"};e===null?e=[t]:e.push(t),i++}}}s.created_at!==void 0&&(g(s.created_at,{instancePath:a+"/created_\
at",parentData:s,parentDataProperty:"created_at",rootData:p,dynamicAnchors:m})||(e=e===null?g.errors:e.concat(g.errors),
i=e.length)),s.updated_at!==void 0&&(g(s.updated_at,{instancePath:a+"/updated_at",parentData:s,parentDataProperty:"updat\
ed_at",rootData:p,dynamicAnchors:m})||(e=e===null?g.errors:e.concat(g.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Qs.errors=e,
i===0}Qs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ga(s,{instancePath:a="",parentData:f,parentDataProperty:c,
rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=ga.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.success===void 0){let r={instancePath:a,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"success"},message:"must have required property 'success'"};e===null?
e=[r]:e.push(r),i++}if(s.data===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
data"},message:"must have required property 'data'"};e===null?e=[r]:e.push(r),i++}if(s.pagination===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"pagination"},message:"must have required property 'p\
agination'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="success"||r==="data"||r==="pagination")){let t={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have \
additional properties"};e===null?e=[t]:e.push(t),i++}if(s.success!==void 0&&(v(s.success,{instancePath:a+"/success",parentData:s,
parentDataProperty:"success",rootData:p,dynamicAnchors:m})||(e=e===null?v.errors:e.concat(v.errors),i=e.length)),s.data!==
void 0){let r=s.data;if(Array.isArray(r)){if(r.length>100){let n={instancePath:a+"/data",schemaPath:"#/properties/data/m\
axItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 items"};e===null?e=[n]:e.push(n),i++}
let t=r.length;for(let n=0;n<t;n++)Qs(r[n],{instancePath:a+"/data/"+n,parentData:r,parentDataProperty:n,rootData:p,dynamicAnchors:m})||
(e=e===null?Qs.errors:e.concat(Qs.errors),i=e.length)}else{let t={instancePath:a+"/data",schemaPath:"#/properties/data/t\
ype",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[t]:e.push(t),i++}}s.pagination!==void 0&&
(b(s.pagination,{instancePath:a+"/pagination",parentData:s,parentDataProperty:"pagination",rootData:p,dynamicAnchors:m})||
(e=e===null?b.errors:e.concat(b.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return ga.errors=e,i===0}ga.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var cp=Pa;var El={type:"object",required:["id","workspace_id","workflow_id","contact_id","event_start_at","enrolled_at"],properties:{
id:{type:"string",pattern:"^enrollment_[a-z0-9]{1,40}$",maxLength:51},workspace_id:{$ref:"#/components/schemas/Workspace\
Id"},workflow_id:{$ref:"#/components/schemas/WorkflowId"},contact_id:{$ref:"#/components/schemas/ContactId"},event_start_at:{
type:["string","null"],format:"date-time",maxLength:35},enrolled_at:{$ref:"#/components/schemas/Timestamp"}},additionalProperties:!1},
zl=new RegExp("^enrollment_[a-z0-9]{1,40}$","u");function er(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,
dynamicAnchors:m={}}={}){let e=null,i=0,o=er.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[r]:e.push(r),i++}if(s.workspace_id===
void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"workspace_id"},message:"\
must have required property 'workspace_id'"};e===null?e=[r]:e.push(r),i++}if(s.workflow_id===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"workflow_id"},message:"must have required property '\
workflow_id'"};e===null?e=[r]:e.push(r),i++}if(s.contact_id===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"contact_id"},message:"must have required property 'contact_id'"};e===null?e=[r]:e.push(
r),i++}if(s.event_start_at===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
event_start_at"},message:"must have required property 'event_start_at'"};e===null?e=[r]:e.push(r),i++}if(s.enrolled_at===
void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"enrolled_at"},message:"\
must have required property 'enrolled_at'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="id"||r==="workspace_id"||
r==="workflow_id"||r==="contact_id"||r==="event_start_at"||r==="enrolled_at")){let t={instancePath:a,schemaPath:"#/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properti\
es"};e===null?e=[t]:e.push(t),i++}if(s.id!==void 0){let r=s.id;if(typeof r=="string"){if(h(r)>51){let t={instancePath:a+
"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit:51},message:"must NOT have more than 51 c\
haracters"};e===null?e=[t]:e.push(t),i++}if(!zl.test(r)){let t={instancePath:a+"/id",schemaPath:"#/properties/id/pattern",
keyword:"pattern",params:{pattern:"^enrollment_[a-z0-9]{1,40}$"},message:'must match pattern "^enrollment_[a-z0-9]{1,40}\
$"'};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}if(s.workspace_id!==void 0&&(_(s.workspace_id,{instancePath:a+
"/workspace_id",parentData:s,parentDataProperty:"workspace_id",rootData:p,dynamicAnchors:m})||(e=e===null?_.errors:e.concat(
_.errors),i=e.length)),s.workflow_id!==void 0&&(Je(s.workflow_id,{instancePath:a+"/workflow_id",parentData:s,parentDataProperty:"\
workflow_id",rootData:p,dynamicAnchors:m})||(e=e===null?Je.errors:e.concat(Je.errors),i=e.length)),s.contact_id!==void 0&&
(ce(s.contact_id,{instancePath:a+"/contact_id",parentData:s,parentDataProperty:"contact_id",rootData:p,dynamicAnchors:m})||
(e=e===null?ce.errors:e.concat(ce.errors),i=e.length)),s.event_start_at!==void 0){let r=s.event_start_at;if(typeof r!="s\
tring"&&r!==null){let t={instancePath:a+"/event_start_at",schemaPath:"#/properties/event_start_at/type",keyword:"type",params:{
type:El.properties.event_start_at.type},message:"must be string,null"};e===null?e=[t]:e.push(t),i++}if(typeof r=="string"){
if(h(r)>35){let t={instancePath:a+"/event_start_at",schemaPath:"#/properties/event_start_at/maxLength",keyword:"maxLengt\
h",params:{limit:35},message:"must NOT have more than 35 characters"};e===null?e=[t]:e.push(t),i++}if(!T.validate(r)){let t={
instancePath:a+"/event_start_at",schemaPath:"#/properties/event_start_at/format",keyword:"format",params:{format:"date-t\
ime"},message:'must match format "date-time"'};e===null?e=[t]:e.push(t),i++}}}s.enrolled_at!==void 0&&(g(s.enrolled_at,{
instancePath:a+"/enrolled_at",parentData:s,parentDataProperty:"enrolled_at",rootData:p,dynamicAnchors:m})||(e=e===null?g.
errors:e.concat(g.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return er.errors=e,i===0}er.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Pa(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){
let e=null,i=0,o=Pa.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){if(s.success===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
success"},message:"must have required property 'success'"};e===null?e=[r]:e.push(r),i++}if(s.data===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};
e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="success"||r==="data")){let t={instancePath:a,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};
e===null?e=[t]:e.push(t),i++}s.success!==void 0&&(v(s.success,{instancePath:a+"/success",parentData:s,parentDataProperty:"\
success",rootData:p,dynamicAnchors:m})||(e=e===null?v.errors:e.concat(v.errors),i=e.length)),s.data!==void 0&&(er(s.data,
{instancePath:a+"/data",parentData:s,parentDataProperty:"data",rootData:p,dynamicAnchors:m})||(e=e===null?er.errors:e.concat(
er.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[r]:e.push(r),i++}return Pa.errors=e,i===0}Pa.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var fp=va;var Rl={type:"object",required:["id","workspace_id","name","redirect_to","field_key","url","clicks","created_at","update\
d_at"],properties:{id:{$ref:"#/components/schemas/TriggerLinkId"},workspace_id:{$ref:"#/components/schemas/WorkspaceId"},
name:{type:"string",maxLength:100},redirect_to:{type:"string",format:"uri",maxLength:8192},field_key:{type:"string",pattern:"\
^[0-9a-f]{16}$",maxLength:16},url:{type:"string",format:"uri",maxLength:2048},clicks:{type:"integer",minimum:0,maximum:2147483647},
created_at:{$ref:"#/components/schemas/Timestamp"},updated_at:{$ref:"#/components/schemas/Timestamp"}},additionalProperties:!1};var Fl=new RegExp("^link_[a-z0-9]{1,40}$","u");function rr(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,
dynamicAnchors:m={}}={}){let e=null,i=0,o=rr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s=="string"){if(h(s)>45){let r={instancePath:a,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:45},message:"\
must NOT have more than 45 characters"};e===null?e=[r]:e.push(r),i++}if(!Fl.test(s)){let r={instancePath:a,schemaPath:"#\
/pattern",keyword:"pattern",params:{pattern:"^link_[a-z0-9]{1,40}$"},message:'must match pattern "^link_[a-z0-9]{1,40}$"'};
e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),i++}return rr.errors=e,i===0}rr.evaluated={dynamicProps:!1,dynamicItems:!1};var Cl=new RegExp(
"^[0-9a-f]{16}$","u");function sr(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){
let e=null,i=0,o=sr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){if(s.id===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
id"},message:"must have required property 'id'"};e===null?e=[r]:e.push(r),i++}if(s.workspace_id===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"workspace_id"},message:"must have required property \
'workspace_id'"};e===null?e=[r]:e.push(r),i++}if(s.name===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[r]:e.push(r),i++}if(s.
redirect_to===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"redirect\
_to"},message:"must have required property 'redirect_to'"};e===null?e=[r]:e.push(r),i++}if(s.field_key===void 0){let r={
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"field_key"},message:"must have requir\
ed property 'field_key'"};e===null?e=[r]:e.push(r),i++}if(s.url===void 0){let r={instancePath:a,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'"};e===null?e=[r]:e.push(r),
i++}if(s.clicks===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"clic\
ks"},message:"must have required property 'clicks'"};e===null?e=[r]:e.push(r),i++}if(s.created_at===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"created_at"},message:"must have required property 'c\
reated_at'"};e===null?e=[r]:e.push(r),i++}if(s.updated_at===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"updated_at"},message:"must have required property 'updated_at'"};e===null?e=[r]:e.push(
r),i++}for(let r in s)if(!M.call(Rl.properties,r)){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),
i++}if(s.id!==void 0&&(rr(s.id,{instancePath:a+"/id",parentData:s,parentDataProperty:"id",rootData:p,dynamicAnchors:m})||
(e=e===null?rr.errors:e.concat(rr.errors),i=e.length)),s.workspace_id!==void 0&&(_(s.workspace_id,{instancePath:a+"/work\
space_id",parentData:s,parentDataProperty:"workspace_id",rootData:p,dynamicAnchors:m})||(e=e===null?_.errors:e.concat(_.
errors),i=e.length)),s.name!==void 0){let r=s.name;if(typeof r=="string"){if(h(r)>100){let t={instancePath:a+"/name",schemaPath:"\
#/properties/name/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===
null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}if(s.redirect_to!==void 0){let r=s.redirect_to;if(typeof r==
"string"){if(h(r)>8192){let t={instancePath:a+"/redirect_to",schemaPath:"#/properties/redirect_to/maxLength",keyword:"ma\
xLength",params:{limit:8192},message:"must NOT have more than 8192 characters"};e===null?e=[t]:e.push(t),i++}if(!U(r)){let t={
instancePath:a+"/redirect_to",schemaPath:"#/properties/redirect_to/format",keyword:"format",params:{format:"uri"},message:'\
must match format "uri"'};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/redirect_to",schemaPath:"#/properti\
es/redirect_to/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}if(s.
field_key!==void 0){let r=s.field_key;if(typeof r=="string"){if(h(r)>16){let t={instancePath:a+"/field_key",schemaPath:"\
#/properties/field_key/maxLength",keyword:"maxLength",params:{limit:16},message:"must NOT have more than 16 characters"};
e===null?e=[t]:e.push(t),i++}if(!Cl.test(r)){let t={instancePath:a+"/field_key",schemaPath:"#/properties/field_key/patte\
rn",keyword:"pattern",params:{pattern:"^[0-9a-f]{16}$"},message:'must match pattern "^[0-9a-f]{16}$"'};e===null?e=[t]:e.
push(t),i++}}else{let t={instancePath:a+"/field_key",schemaPath:"#/properties/field_key/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}if(s.url!==void 0){let r=s.url;if(typeof r=="string"){if(h(
r)>2048){let t={instancePath:a+"/url",schemaPath:"#/properties/url/maxLength",keyword:"maxLength",params:{limit:2048},message:"\
must NOT have more than 2048 characters"};e===null?e=[t]:e.push(t),i++}if(!U(r)){let t={instancePath:a+"/url",schemaPath:"\
#/properties/url/format",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[t]:e.push(
t),i++}}else{let t={instancePath:a+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),i++}}if(s.clicks!==void 0){let r=s.clicks;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))){let t={instancePath:a+"/clicks",schemaPath:"#/properties/clicks/type",keyword:"type",params:{type:"int\
eger"},message:"must be integer"};e===null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(r)){if(r>2147483647||isNaN(
r)){let t={instancePath:a+"/clicks",schemaPath:"#/properties/clicks/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647},
message:"must be <= 2147483647"};e===null?e=[t]:e.push(t),i++}if(r<0||isNaN(r)){let t={instancePath:a+"/clicks",schemaPath:"\
#/properties/clicks/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[t]:e.
push(t),i++}}}s.created_at!==void 0&&(g(s.created_at,{instancePath:a+"/created_at",parentData:s,parentDataProperty:"crea\
ted_at",rootData:p,dynamicAnchors:m})||(e=e===null?g.errors:e.concat(g.errors),i=e.length)),s.updated_at!==void 0&&(g(s.
updated_at,{instancePath:a+"/updated_at",parentData:s,parentDataProperty:"updated_at",rootData:p,dynamicAnchors:m})||(e=
e===null?g.errors:e.concat(g.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return sr.errors=e,i===0}sr.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function va(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){
let e=null,i=0,o=va.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){if(s.success===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
success"},message:"must have required property 'success'"};e===null?e=[r]:e.push(r),i++}if(s.data===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};
e===null?e=[r]:e.push(r),i++}if(s.pagination===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"pagination"},message:"must have required property 'pagination'"};e===null?e=[r]:e.push(r),i++}for(let r in s)
if(!(r==="success"||r==="data"||r==="pagination")){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),
i++}if(s.success!==void 0&&(v(s.success,{instancePath:a+"/success",parentData:s,parentDataProperty:"success",rootData:p,
dynamicAnchors:m})||(e=e===null?v.errors:e.concat(v.errors),i=e.length)),s.data!==void 0){let r=s.data;if(Array.isArray(
r)){if(r.length>100){let n={instancePath:a+"/data",schemaPath:"#/properties/data/maxItems",keyword:"maxItems",params:{limit:100},
message:"must NOT have more than 100 items"};e===null?e=[n]:e.push(n),i++}let t=r.length;for(let n=0;n<t;n++)sr(r[n],{instancePath:a+
"/data/"+n,parentData:r,parentDataProperty:n,rootData:p,dynamicAnchors:m})||(e=e===null?sr.errors:e.concat(sr.errors),i=
e.length)}else{let t={instancePath:a+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[t]:e.push(t),i++}}s.pagination!==void 0&&(b(s.pagination,{instancePath:a+"/pagination",parentData:s,
parentDataProperty:"pagination",rootData:p,dynamicAnchors:m})||(e=e===null?b.errors:e.concat(b.errors),i=e.length))}else{
let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),i++}return va.errors=e,i===0}va.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ba=ka;function ka(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,
o=ka.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.success===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"suc\
cess"},message:"must have required property 'success'"};e===null?e=[r]:e.push(r),i++}if(s.data===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};
e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="success"||r==="data")){let t={instancePath:a,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};
e===null?e=[t]:e.push(t),i++}s.success!==void 0&&(v(s.success,{instancePath:a+"/success",parentData:s,parentDataProperty:"\
success",rootData:p,dynamicAnchors:m})||(e=e===null?v.errors:e.concat(v.errors),i=e.length)),s.data!==void 0&&(sr(s.data,
{instancePath:a+"/data",parentData:s,parentDataProperty:"data",rootData:p,dynamicAnchors:m})||(e=e===null?sr.errors:e.concat(
sr.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[r]:e.push(r),i++}return ka.errors=e,i===0}ka.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var yp=_a;var Eo={type:"object",required:["id","link_id","contact_id","clicked_at","referrer"],properties:{id:{type:"string",pattern:"\
^click_[a-z0-9]{1,40}$",maxLength:46},link_id:{$ref:"#/components/schemas/TriggerLinkId"},contact_id:{type:["string","nu\
ll"],pattern:"^contact_[a-z0-9]{1,40}$",maxLength:48},clicked_at:{$ref:"#/components/schemas/Timestamp"},referrer:{type:[
"string","null"],format:"uri",maxLength:2048}},additionalProperties:!1},Sl=new RegExp("^click_[a-z0-9]{1,40}$","u");function tr(s,{
instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=tr.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===
void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must hav\
e required property 'id'"};e===null?e=[r]:e.push(r),i++}if(s.link_id===void 0){let r={instancePath:a,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"link_id"},message:"must have required property 'link_id'"};e===null?e=[
r]:e.push(r),i++}if(s.contact_id===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
contact_id"},message:"must have required property 'contact_id'"};e===null?e=[r]:e.push(r),i++}if(s.clicked_at===void 0){
let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"clicked_at"},message:"must hav\
e required property 'clicked_at'"};e===null?e=[r]:e.push(r),i++}if(s.referrer===void 0){let r={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"referrer"},message:"must have required property 'referrer'"};e===
null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="id"||r==="link_id"||r==="contact_id"||r==="clicked_at"||r==="referrer")){
let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}if(s.id!==void 0){let r=s.id;if(typeof r=="string"){if(h(
r)>46){let t={instancePath:a+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit:46},message:"\
must NOT have more than 46 characters"};e===null?e=[t]:e.push(t),i++}if(!Sl.test(r)){let t={instancePath:a+"/id",schemaPath:"\
#/properties/id/pattern",keyword:"pattern",params:{pattern:"^click_[a-z0-9]{1,40}$"},message:'must match pattern "^click\
_[a-z0-9]{1,40}$"'};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/id",schemaPath:"#/properties/id/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}if(s.link_id!==void 0&&(rr(s.link_id,
{instancePath:a+"/link_id",parentData:s,parentDataProperty:"link_id",rootData:p,dynamicAnchors:m})||(e=e===null?rr.errors:
e.concat(rr.errors),i=e.length)),s.contact_id!==void 0){let r=s.contact_id;if(typeof r!="string"&&r!==null){let t={instancePath:a+
"/contact_id",schemaPath:"#/properties/contact_id/type",keyword:"type",params:{type:Eo.properties.contact_id.type},message:"\
must be string,null"};e===null?e=[t]:e.push(t),i++}if(typeof r=="string"){if(h(r)>48){let t={instancePath:a+"/contact_id",
schemaPath:"#/properties/contact_id/maxLength",keyword:"maxLength",params:{limit:48},message:"must NOT have more than 48\
 characters"};e===null?e=[t]:e.push(t),i++}if(!vn.test(r)){let t={instancePath:a+"/contact_id",schemaPath:"#/properties/\
contact_id/pattern",keyword:"pattern",params:{pattern:"^contact_[a-z0-9]{1,40}$"},message:'must match pattern "^contact_\
[a-z0-9]{1,40}$"'};e===null?e=[t]:e.push(t),i++}}}if(s.clicked_at!==void 0&&(g(s.clicked_at,{instancePath:a+"/clicked_at",
parentData:s,parentDataProperty:"clicked_at",rootData:p,dynamicAnchors:m})||(e=e===null?g.errors:e.concat(g.errors),i=e.
length)),s.referrer!==void 0){let r=s.referrer;if(typeof r!="string"&&r!==null){let t={instancePath:a+"/referrer",schemaPath:"\
#/properties/referrer/type",keyword:"type",params:{type:Eo.properties.referrer.type},message:"must be string,null"};e===
null?e=[t]:e.push(t),i++}if(typeof r=="string"){if(h(r)>2048){let t={instancePath:a+"/referrer",schemaPath:"#/properties\
/referrer/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters"};e===null?
e=[t]:e.push(t),i++}if(!U(r)){let t={instancePath:a+"/referrer",schemaPath:"#/properties/referrer/format",keyword:"forma\
t",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[t]:e.push(t),i++}}}}else{let r={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return tr.errors=e,
i===0}tr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function _a(s,{instancePath:a="",parentData:f,parentDataProperty:c,
rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=_a.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.success===void 0){let r={instancePath:a,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"success"},message:"must have required property 'success'"};e===null?
e=[r]:e.push(r),i++}if(s.data===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
data"},message:"must have required property 'data'"};e===null?e=[r]:e.push(r),i++}if(s.pagination===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"pagination"},message:"must have required property 'p\
agination'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="success"||r==="data"||r==="pagination")){let t={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have \
additional properties"};e===null?e=[t]:e.push(t),i++}if(s.success!==void 0&&(v(s.success,{instancePath:a+"/success",parentData:s,
parentDataProperty:"success",rootData:p,dynamicAnchors:m})||(e=e===null?v.errors:e.concat(v.errors),i=e.length)),s.data!==
void 0){let r=s.data;if(Array.isArray(r)){if(r.length>100){let n={instancePath:a+"/data",schemaPath:"#/properties/data/m\
axItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 items"};e===null?e=[n]:e.push(n),i++}
let t=r.length;for(let n=0;n<t;n++)tr(r[n],{instancePath:a+"/data/"+n,parentData:r,parentDataProperty:n,rootData:p,dynamicAnchors:m})||
(e=e===null?tr.errors:e.concat(tr.errors),i=e.length)}else{let t={instancePath:a+"/data",schemaPath:"#/properties/data/t\
ype",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[t]:e.push(t),i++}}s.pagination!==void 0&&
(b(s.pagination,{instancePath:a+"/pagination",parentData:s,parentDataProperty:"pagination",rootData:p,dynamicAnchors:m})||
(e=e===null?b.errors:e.concat(b.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return _a.errors=e,i===0}_a.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var hp=wa;var Zl=new RegExp("^form_[a-z0-9]{1,40}$","u");function ir(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,
dynamicAnchors:m={}}={}){let e=null,i=0,o=ir.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s=="string"){if(h(s)>45){let r={instancePath:a,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:45},message:"\
must NOT have more than 45 characters"};e===null?e=[r]:e.push(r),i++}if(!Zl.test(s)){let r={instancePath:a,schemaPath:"#\
/pattern",keyword:"pattern",params:{pattern:"^form_[a-z0-9]{1,40}$"},message:'must match pattern "^form_[a-z0-9]{1,40}$"'};
e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),i++}return ir.errors=e,i===0}ir.evaluated={dynamicProps:!1,dynamicItems:!1};var Vl={
type:"string",enum:["form","survey"]};function Js(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){
let e=null,i=0,o=Js.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s!="string"){let r={
instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(
r),i++}if(!(s==="form"||s==="survey")){let r={instancePath:a,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Vl.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),i++}return Js.errors=e,i===0}Js.evaluated=
{dynamicProps:!1,dynamicItems:!1};var Wl={type:"object",required:["key","label","type","required","options"],properties:{
key:{$ref:"#/components/schemas/FormFieldKey"},label:{type:"string",maxLength:200},type:{type:"string",enum:["name","ema\
il","phone","text","number","choice","checkbox"]},required:{type:"boolean"},options:{type:"array",maxItems:100,items:{type:"\
string",maxLength:200}}},additionalProperties:!1};function ar(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,
o=ar.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s=="string"){if(h(s)>50){let r={
instancePath:a,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:50},message:"must NOT have more than 50 charac\
ters"};e===null?e=[r]:e.push(r),i++}if(!lp.test(s)){let r={instancePath:a,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^[a-z][a-z0-9_]{0,49}$"},message:'must match pattern "^[a-z][a-z0-9_]{0,49}$"'};e===null?e=[r]:e.push(r),i++}}else{
let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:
e.push(r),i++}return ar.errors=e,i===0}ar.evaluated={dynamicProps:!1,dynamicItems:!1};function et(s,{instancePath:a="",parentData:f,
parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=et.evaluated;if(o.dynamicProps&&(o.props=void 0),
o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.key===void 0){let r={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"key"},message:"must have required property 'key'"};e===null?e=[r]:
e.push(r),i++}if(s.label===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
label"},message:"must have required property 'label'"};e===null?e=[r]:e.push(r),i++}if(s.type===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};
e===null?e=[r]:e.push(r),i++}if(s.required===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"required"},message:"must have required property 'required'"};e===null?e=[r]:e.push(r),i++}if(s.options===
void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"options"},message:"mus\
t have required property 'options'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="key"||r==="label"||r==="type"||
r==="required"||r==="options")){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}if(s.key!==void 0&&
(ar(s.key,{instancePath:a+"/key",parentData:s,parentDataProperty:"key",rootData:p,dynamicAnchors:m})||(e=e===null?ar.errors:
e.concat(ar.errors),i=e.length)),s.label!==void 0){let r=s.label;if(typeof r=="string"){if(h(r)>200){let t={instancePath:a+
"/label",schemaPath:"#/properties/label/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more th\
an 200 characters"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/label",schemaPath:"#/properties/label/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}if(s.type!==void 0){let r=s.
type;if(typeof r!="string"){let t={instancePath:a+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}if(!(r==="name"||r==="email"||r==="phone"||r==="text"||r===
"number"||r==="choice"||r==="checkbox")){let t={instancePath:a+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",
params:{allowedValues:Wl.properties.type.enum},message:"must be equal to one of the allowed values"};e===null?e=[t]:e.push(
t),i++}}if(s.required!==void 0&&typeof s.required!="boolean"){let r={instancePath:a+"/required",schemaPath:"#/properties\
/required/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(s.options!==
void 0){let r=s.options;if(Array.isArray(r)){if(r.length>100){let n={instancePath:a+"/options",schemaPath:"#/properties/\
options/maxItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 items"};e===null?e=[n]:e.push(
n),i++}let t=r.length;for(let n=0;n<t;n++){let l=r[n];if(typeof l=="string"){if(h(l)>200){let d={instancePath:a+"/option\
s/"+n,schemaPath:"#/properties/options/items/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have mo\
re than 200 characters"};e===null?e=[d]:e.push(d),i++}}else{let d={instancePath:a+"/options/"+n,schemaPath:"#/properties\
/options/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),i++}}}else{
let t={instancePath:a+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type:"array"},message:"mu\
st be array"};e===null?e=[t]:e.push(t),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return et.errors=e,i===0}et.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function rt(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){
let e=null,i=0,o=rt.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){if(s.id===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
id"},message:"must have required property 'id'"};e===null?e=[r]:e.push(r),i++}if(s.workspace_id===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"workspace_id"},message:"must have required property \
'workspace_id'"};e===null?e=[r]:e.push(r),i++}if(s.name===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[r]:e.push(r),i++}if(s.
type===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},message:"\
must have required property 'type'"};e===null?e=[r]:e.push(r),i++}if(s.url===void 0){let r={instancePath:a,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'"};e===null?e=[r]:
e.push(r),i++}if(s.fields===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
fields"},message:"must have required property 'fields'"};e===null?e=[r]:e.push(r),i++}if(s.created_at===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"created_at"},message:"must have required property 'c\
reated_at'"};e===null?e=[r]:e.push(r),i++}if(s.updated_at===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"updated_at"},message:"must have required property 'updated_at'"};e===null?e=[r]:e.push(
r),i++}for(let r in s)if(!(r==="id"||r==="workspace_id"||r==="name"||r==="type"||r==="url"||r==="fields"||r==="created_a\
t"||r==="updated_at")){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}if(s.id!==void 0&&(ir(
s.id,{instancePath:a+"/id",parentData:s,parentDataProperty:"id",rootData:p,dynamicAnchors:m})||(e=e===null?ir.errors:e.concat(
ir.errors),i=e.length)),s.workspace_id!==void 0&&(_(s.workspace_id,{instancePath:a+"/workspace_id",parentData:s,parentDataProperty:"\
workspace_id",rootData:p,dynamicAnchors:m})||(e=e===null?_.errors:e.concat(_.errors),i=e.length)),s.name!==void 0){let r=s.
name;if(typeof r=="string"){if(h(r)>200){let t={instancePath:a+"/name",schemaPath:"#/properties/name/maxLength",keyword:"\
maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};e===null?e=[t]:e.push(t),i++}}else{let t={
instancePath:a+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[t]:e.push(t),i++}}if(s.type!==void 0&&(Js(s.type,{instancePath:a+"/type",parentData:s,parentDataProperty:"ty\
pe",rootData:p,dynamicAnchors:m})||(e=e===null?Js.errors:e.concat(Js.errors),i=e.length)),s.url!==void 0){let r=s.url;if(typeof r==
"string"){if(h(r)>2048){let t={instancePath:a+"/url",schemaPath:"#/properties/url/maxLength",keyword:"maxLength",params:{
limit:2048},message:"must NOT have more than 2048 characters"};e===null?e=[t]:e.push(t),i++}if(!U(r)){let t={instancePath:a+
"/url",schemaPath:"#/properties/url/format",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===
null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}if(s.fields!==void 0){let r=s.fields;if(Array.isArray(r)){
if(r.length>50){let n={instancePath:a+"/fields",schemaPath:"#/properties/fields/maxItems",keyword:"maxItems",params:{limit:50},
message:"must NOT have more than 50 items"};e===null?e=[n]:e.push(n),i++}let t=r.length;for(let n=0;n<t;n++)et(r[n],{instancePath:a+
"/fields/"+n,parentData:r,parentDataProperty:n,rootData:p,dynamicAnchors:m})||(e=e===null?et.errors:e.concat(et.errors),
i=e.length)}else{let t={instancePath:a+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type:"arra\
y"},message:"must be array"};e===null?e=[t]:e.push(t),i++}}s.created_at!==void 0&&(g(s.created_at,{instancePath:a+"/crea\
ted_at",parentData:s,parentDataProperty:"created_at",rootData:p,dynamicAnchors:m})||(e=e===null?g.errors:e.concat(g.errors),
i=e.length)),s.updated_at!==void 0&&(g(s.updated_at,{instancePath:a+"/updated_at",parentData:s,parentDataProperty:"updat\
ed_at",rootData:p,dynamicAnchors:m})||(e=e===null?g.errors:e.concat(g.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return rt.errors=e,
i===0}rt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function wa(s,{instancePath:a="",parentData:f,parentDataProperty:c,
rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=wa.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.success===void 0){let r={instancePath:a,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"success"},message:"must have required property 'success'"};e===null?
e=[r]:e.push(r),i++}if(s.data===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
data"},message:"must have required property 'data'"};e===null?e=[r]:e.push(r),i++}if(s.pagination===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"pagination"},message:"must have required property 'p\
agination'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="success"||r==="data"||r==="pagination")){let t={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have \
additional properties"};e===null?e=[t]:e.push(t),i++}if(s.success!==void 0&&(v(s.success,{instancePath:a+"/success",parentData:s,
parentDataProperty:"success",rootData:p,dynamicAnchors:m})||(e=e===null?v.errors:e.concat(v.errors),i=e.length)),s.data!==
void 0){let r=s.data;if(Array.isArray(r)){if(r.length>100){let n={instancePath:a+"/data",schemaPath:"#/properties/data/m\
axItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 items"};e===null?e=[n]:e.push(n),i++}
let t=r.length;for(let n=0;n<t;n++)rt(r[n],{instancePath:a+"/data/"+n,parentData:r,parentDataProperty:n,rootData:p,dynamicAnchors:m})||
(e=e===null?rt.errors:e.concat(rt.errors),i=e.length)}else{let t={instancePath:a+"/data",schemaPath:"#/properties/data/t\
ype",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[t]:e.push(t),i++}}s.pagination!==void 0&&
(b(s.pagination,{instancePath:a+"/pagination",parentData:s,parentDataProperty:"pagination",rootData:p,dynamicAnchors:m})||
(e=e===null?b.errors:e.concat(b.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return wa.errors=e,i===0}wa.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var gp=ba;var Ri={type:"object",required:["id","form_id","contact_id","name","email","fields","created_at"],properties:{id:{type:"\
string",pattern:"^submission_[a-z0-9]{1,40}$",maxLength:51},form_id:{$ref:"#/components/schemas/FormId"},contact_id:{type:[
"string","null"],pattern:"^contact_[a-z0-9]{1,40}$",maxLength:48},name:{type:["string","null"],maxLength:200},email:{type:[
"string","null"],format:"email",maxLength:254},fields:{type:"object",maxProperties:50,propertyNames:{$ref:"#/components/\
schemas/FormFieldKey"},additionalProperties:{type:["string","number","boolean"],maxLength:5e3,minimum:-1e15,maximum:1e15}},
created_at:{$ref:"#/components/schemas/Timestamp"}},additionalProperties:!1},Bl=new RegExp("^submission_[a-z0-9]{1,40}$",
"u");function nr(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,
i=0,o=nr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.id===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[t]:e.push(t),i++}if(s.form_id===void 0){let t={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"form_id"},message:"must have required property 'form_id'"};e===null?
e=[t]:e.push(t),i++}if(s.contact_id===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
contact_id"},message:"must have required property 'contact_id'"};e===null?e=[t]:e.push(t),i++}if(s.name===void 0){let t={
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required pr\
operty 'name'"};e===null?e=[t]:e.push(t),i++}if(s.email===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"email"},message:"must have required property 'email'"};e===null?e=[t]:e.push(t),i++}if(s.
fields===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"fields"},message:"\
must have required property 'fields'"};e===null?e=[t]:e.push(t),i++}if(s.created_at===void 0){let t={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"created_at"},message:"must have required property 'created_at'"};
e===null?e=[t]:e.push(t),i++}for(let t in s)if(!(t==="id"||t==="form_id"||t==="contact_id"||t==="name"||t==="email"||t===
"fields"||t==="created_at")){let n={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(s.id!==void 0){let t=s.
id;if(typeof t=="string"){if(h(t)>51){let n={instancePath:a+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLen\
gth",params:{limit:51},message:"must NOT have more than 51 characters"};e===null?e=[n]:e.push(n),i++}if(!Bl.test(t)){let n={
instancePath:a+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern:"^submission_[a-z0-9]{1,40}$"},
message:'must match pattern "^submission_[a-z0-9]{1,40}$"'};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:a+"/i\
d",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),i++}}if(s.form_id!==void 0&&(ir(s.form_id,{instancePath:a+"/form_id",parentData:s,parentDataProperty:"form_id",rootData:p,
dynamicAnchors:m})||(e=e===null?ir.errors:e.concat(ir.errors),i=e.length)),s.contact_id!==void 0){let t=s.contact_id;if(typeof t!=
"string"&&t!==null){let n={instancePath:a+"/contact_id",schemaPath:"#/properties/contact_id/type",keyword:"type",params:{
type:Ri.properties.contact_id.type},message:"must be string,null"};e===null?e=[n]:e.push(n),i++}if(typeof t=="string"){if(h(
t)>48){let n={instancePath:a+"/contact_id",schemaPath:"#/properties/contact_id/maxLength",keyword:"maxLength",params:{limit:48},
message:"must NOT have more than 48 characters"};e===null?e=[n]:e.push(n),i++}if(!vn.test(t)){let n={instancePath:a+"/co\
ntact_id",schemaPath:"#/properties/contact_id/pattern",keyword:"pattern",params:{pattern:"^contact_[a-z0-9]{1,40}$"},message:'\
must match pattern "^contact_[a-z0-9]{1,40}$"'};e===null?e=[n]:e.push(n),i++}}}if(s.name!==void 0){let t=s.name;if(typeof t!=
"string"&&t!==null){let n={instancePath:a+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:Ri.properties.
name.type},message:"must be string,null"};e===null?e=[n]:e.push(n),i++}if(typeof t=="string"&&h(t)>200){let n={instancePath:a+
"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than\
 200 characters"};e===null?e=[n]:e.push(n),i++}}if(s.email!==void 0){let t=s.email;if(typeof t!="string"&&t!==null){let n={
instancePath:a+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type:Ri.properties.email.type},message:"\
must be string,null"};e===null?e=[n]:e.push(n),i++}if(typeof t=="string"){if(h(t)>254){let n={instancePath:a+"/email",schemaPath:"\
#/properties/email/maxLength",keyword:"maxLength",params:{limit:254},message:"must NOT have more than 254 characters"};e===
null?e=[n]:e.push(n),i++}if(!ft.test(t)){let n={instancePath:a+"/email",schemaPath:"#/properties/email/format",keyword:"\
format",params:{format:"email"},message:'must match format "email"'};e===null?e=[n]:e.push(n),i++}}}if(s.fields!==void 0){
let t=s.fields;if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length>50){let n={instancePath:a+"/fields",
schemaPath:"#/properties/fields/maxProperties",keyword:"maxProperties",params:{limit:50},message:"must NOT have more tha\
n 50 properties"};e===null?e=[n]:e.push(n),i++}for(let n in t){let l=i;ar(n,{instancePath:a+"/fields",parentData:t,parentDataProperty:"\
fields",rootData:p,dynamicAnchors:m})||(e=e===null?ar.errors:e.concat(ar.errors),i=e.length);var r=l===i;if(!r){let d={instancePath:a+
"/fields",schemaPath:"#/properties/fields/propertyNames",keyword:"propertyNames",params:{propertyName:n},message:"proper\
ty name must be valid"};e===null?e=[d]:e.push(d),i++}}for(let n in t){let l=t[n];if(typeof l!="string"&&!(typeof l=="num\
ber"&&isFinite(l))&&typeof l!="boolean"){let d={instancePath:a+"/fields/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/fields/additionalProperties/type",keyword:"type",params:{type:Ri.properties.fields.additionalProperties.type},
message:"must be string,number,boolean"};e===null?e=[d]:e.push(d),i++}if(typeof l=="number"&&isFinite(l)){if(l>1e15||isNaN(
l)){let d={instancePath:a+"/fields/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fields/additional\
Properties/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e15},message:"must be <= 1000000000000000"};e===null?
e=[d]:e.push(d),i++}if(l<-1e15||isNaN(l)){let d={instancePath:a+"/fields/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/fields/additionalProperties/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e15},message:"must b\
e >= -1000000000000000"};e===null?e=[d]:e.push(d),i++}}if(typeof l=="string"&&h(l)>5e3){let d={instancePath:a+"/fields/"+
n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/fields/additionalProperties/maxLength",keyword:"maxLen\
gth",params:{limit:5e3},message:"must NOT have more than 5000 characters"};e===null?e=[d]:e.push(d),i++}}}else{let n={instancePath:a+
"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[n]:e.push(n),i++}}s.created_at!==void 0&&(g(s.created_at,{instancePath:a+"/created_at",parentData:s,parentDataProperty:"\
created_at",rootData:p,dynamicAnchors:m})||(e=e===null?g.errors:e.concat(g.errors),i=e.length))}else{let t={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),i++}return nr.
errors=e,i===0}nr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ba(s,{instancePath:a="",parentData:f,parentDataProperty:c,
rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=ba.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.success===void 0){let r={instancePath:a,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"success"},message:"must have required property 'success'"};e===null?
e=[r]:e.push(r),i++}if(s.data===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
data"},message:"must have required property 'data'"};e===null?e=[r]:e.push(r),i++}if(s.pagination===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"pagination"},message:"must have required property 'p\
agination'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="success"||r==="data"||r==="pagination")){let t={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have \
additional properties"};e===null?e=[t]:e.push(t),i++}if(s.success!==void 0&&(v(s.success,{instancePath:a+"/success",parentData:s,
parentDataProperty:"success",rootData:p,dynamicAnchors:m})||(e=e===null?v.errors:e.concat(v.errors),i=e.length)),s.data!==
void 0){let r=s.data;if(Array.isArray(r)){if(r.length>100){let n={instancePath:a+"/data",schemaPath:"#/properties/data/m\
axItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 items"};e===null?e=[n]:e.push(n),i++}
let t=r.length;for(let n=0;n<t;n++)nr(r[n],{instancePath:a+"/data/"+n,parentData:r,parentDataProperty:n,rootData:p,dynamicAnchors:m})||
(e=e===null?nr.errors:e.concat(nr.errors),i=e.length)}else{let t={instancePath:a+"/data",schemaPath:"#/properties/data/t\
ype",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[t]:e.push(t),i++}}s.pagination!==void 0&&
(b(s.pagination,{instancePath:a+"/pagination",parentData:s,parentDataProperty:"pagination",rootData:p,dynamicAnchors:m})||
(e=e===null?b.errors:e.concat(b.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return ba.errors=e,i===0}ba.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Pp=qa;var cn={type:"object",required:["id","workspace_id","url","events","connection_ids","name","status","failure_count","las\
t_delivery","created_at"],properties:{id:{$ref:"#/components/schemas/WebhookId"},workspace_id:{$ref:"#/components/schema\
s/WorkspaceId"},url:{type:"string",format:"uri",maxLength:2048},events:{type:"array",maxItems:50,items:{$ref:"#/componen\
ts/schemas/EventType"}},connection_ids:{type:"array",maxItems:100,items:{$ref:"#/components/schemas/ConnectionId"}},name:{
type:["string","null"],maxLength:100},status:{type:"string",enum:["active","disabled"]},failure_count:{type:"integer",minimum:0,
maximum:1e3},last_delivery:{anyOf:[{$ref:"#/components/schemas/WebhookDelivery"},{type:"null"}]},created_at:{$ref:"#/com\
ponents/schemas/Timestamp"}},additionalProperties:!1};var Kl=new RegExp("^webhook_[a-z0-9]{1,40}$","u");function ye(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,
dynamicAnchors:m={}}={}){let e=null,i=0,o=ye.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s=="string"){if(h(s)>48){let r={instancePath:a,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:48},message:"\
must NOT have more than 48 characters"};e===null?e=[r]:e.push(r),i++}if(!Kl.test(s)){let r={instancePath:a,schemaPath:"#\
/pattern",keyword:"pattern",params:{pattern:"^webhook_[a-z0-9]{1,40}$"},message:'must match pattern "^webhook_[a-z0-9]{1\
,40}$"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[r]:e.push(r),i++}return ye.errors=e,i===0}ye.evaluated={dynamicProps:!1,dynamicItems:!1};
var Ml={type:"string",enum:["post.published","post.partial","post.failed","api_key.created","api_key.rotated","api_key.r\
evoked","api_key.expiring","api_key.deletion_warning","api_key.deleted","contact.created","workflow.enrolled","trigger_l\
ink.clicked","form.submitted","webhook.test"]};function or(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,
dynamicAnchors:m={}}={}){let e=null,i=0,o=or.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s!="string"){let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[r]:e.push(r),i++}if(!(s==="post.published"||s==="post.partial"||s==="post.failed"||s==="api_key.create\
d"||s==="api_key.rotated"||s==="api_key.revoked"||s==="api_key.expiring"||s==="api_key.deletion_warning"||s==="api_key.d\
eleted"||s==="contact.created"||s==="workflow.enrolled"||s==="trigger_link.clicked"||s==="form.submitted"||s==="webhook.\
test")){let r={instancePath:a,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Ml.enum},message:"must be equal t\
o one of the allowed values"};e===null?e=[r]:e.push(r),i++}return or.errors=e,i===0}or.evaluated={dynamicProps:!1,dynamicItems:!1};
var zo={type:"object",required:["at","status","response_status"],properties:{at:{$ref:"#/components/schemas/Timestamp"},
status:{type:"string",enum:["delivered","failed"]},response_status:{type:["integer","null"],minimum:100,maximum:599}},additionalProperties:!1};
function pr(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,
o=pr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.at===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"at"},message:"\
must have required property 'at'"};e===null?e=[r]:e.push(r),i++}if(s.status===void 0){let r={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?
e=[r]:e.push(r),i++}if(s.response_status===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"response_status"},message:"must have required property 'response_status'"};e===null?e=[r]:e.push(r),i++}
for(let r in s)if(!(r==="at"||r==="status"||r==="response_status")){let t={instancePath:a,schemaPath:"#/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?
e=[t]:e.push(t),i++}if(s.at!==void 0&&(g(s.at,{instancePath:a+"/at",parentData:s,parentDataProperty:"at",rootData:p,dynamicAnchors:m})||
(e=e===null?g.errors:e.concat(g.errors),i=e.length)),s.status!==void 0){let r=s.status;if(typeof r!="string"){let t={instancePath:a+
"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[t]:e.push(t),i++}if(!(r==="delivered"||r==="failed")){let t={instancePath:a+"/status",schemaPath:"#/properties/status\
/enum",keyword:"enum",params:{allowedValues:zo.properties.status.enum},message:"must be equal to one of the allowed valu\
es"};e===null?e=[t]:e.push(t),i++}}if(s.response_status!==void 0){let r=s.response_status;if(!(typeof r=="number"&&!(r%1)&&
!isNaN(r)&&isFinite(r))&&r!==null){let t={instancePath:a+"/response_status",schemaPath:"#/properties/response_status/typ\
e",keyword:"type",params:{type:zo.properties.response_status.type},message:"must be integer,null"};e===null?e=[t]:e.push(
t),i++}if(typeof r=="number"&&isFinite(r)){if(r>599||isNaN(r)){let t={instancePath:a+"/response_status",schemaPath:"#/pr\
operties/response_status/maximum",keyword:"maximum",params:{comparison:"<=",limit:599},message:"must be <= 599"};e===null?
e=[t]:e.push(t),i++}if(r<100||isNaN(r)){let t={instancePath:a+"/response_status",schemaPath:"#/properties/response_statu\
s/minimum",keyword:"minimum",params:{comparison:">=",limit:100},message:"must be >= 100"};e===null?e=[t]:e.push(t),i++}}}}else{
let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),i++}return pr.errors=e,i===0}pr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function st(s,{instancePath:a="",
parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=st.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){let t={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===
null?e=[t]:e.push(t),i++}if(s.workspace_id===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"workspace_id"},message:"must have required property 'workspace_id'"};e===null?e=[t]:e.push(t),i++}if(s.
url===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"url"},message:"m\
ust have required property 'url'"};e===null?e=[t]:e.push(t),i++}if(s.events===void 0){let t={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"events"},message:"must have required property 'events'"};e===null?
e=[t]:e.push(t),i++}if(s.connection_ids===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"connection_ids"},message:"must have required property 'connection_ids'"};e===null?e=[t]:e.push(t),i++}if(s.
name===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"\
must have required property 'name'"};e===null?e=[t]:e.push(t),i++}if(s.status===void 0){let t={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?
e=[t]:e.push(t),i++}if(s.failure_count===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"failure_count"},message:"must have required property 'failure_count'"};e===null?e=[t]:e.push(t),i++}if(s.
last_delivery===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"last_d\
elivery"},message:"must have required property 'last_delivery'"};e===null?e=[t]:e.push(t),i++}if(s.created_at===void 0){
let t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"created_at"},message:"must hav\
e required property 'created_at'"};e===null?e=[t]:e.push(t),i++}for(let t in s)if(!M.call(cn.properties,t)){let n={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have \
additional properties"};e===null?e=[n]:e.push(n),i++}if(s.id!==void 0&&(ye(s.id,{instancePath:a+"/id",parentData:s,parentDataProperty:"\
id",rootData:p,dynamicAnchors:m})||(e=e===null?ye.errors:e.concat(ye.errors),i=e.length)),s.workspace_id!==void 0&&(_(s.
workspace_id,{instancePath:a+"/workspace_id",parentData:s,parentDataProperty:"workspace_id",rootData:p,dynamicAnchors:m})||
(e=e===null?_.errors:e.concat(_.errors),i=e.length)),s.url!==void 0){let t=s.url;if(typeof t=="string"){if(h(t)>2048){let n={
instancePath:a+"/url",schemaPath:"#/properties/url/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT \
have more than 2048 characters"};e===null?e=[n]:e.push(n),i++}if(!U(t)){let n={instancePath:a+"/url",schemaPath:"#/prope\
rties/url/format",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[n]:e.push(n),i++}}else{
let n={instancePath:a+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"};e===null?e=[n]:e.push(n),i++}}if(s.events!==void 0){let t=s.events;if(Array.isArray(t)){if(t.length>50){let l={instancePath:a+
"/events",schemaPath:"#/properties/events/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more tha\
n 50 items"};e===null?e=[l]:e.push(l),i++}let n=t.length;for(let l=0;l<n;l++)or(t[l],{instancePath:a+"/events/"+l,parentData:t,
parentDataProperty:l,rootData:p,dynamicAnchors:m})||(e=e===null?or.errors:e.concat(or.errors),i=e.length)}else{let n={instancePath:a+
"/events",schemaPath:"#/properties/events/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=
[n]:e.push(n),i++}}if(s.connection_ids!==void 0){let t=s.connection_ids;if(Array.isArray(t)){if(t.length>100){let l={instancePath:a+
"/connection_ids",schemaPath:"#/properties/connection_ids/maxItems",keyword:"maxItems",params:{limit:100},message:"must \
NOT have more than 100 items"};e===null?e=[l]:e.push(l),i++}let n=t.length;for(let l=0;l<n;l++)W(t[l],{instancePath:a+"/\
connection_ids/"+l,parentData:t,parentDataProperty:l,rootData:p,dynamicAnchors:m})||(e=e===null?W.errors:e.concat(W.errors),
i=e.length)}else{let n={instancePath:a+"/connection_ids",schemaPath:"#/properties/connection_ids/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),i++}}if(s.name!==void 0){let t=s.name;if(typeof t!="stri\
ng"&&t!==null){let n={instancePath:a+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:cn.properties.
name.type},message:"must be string,null"};e===null?e=[n]:e.push(n),i++}if(typeof t=="string"&&h(t)>100){let n={instancePath:a+
"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than\
 100 characters"};e===null?e=[n]:e.push(n),i++}}if(s.status!==void 0){let t=s.status;if(typeof t!="string"){let n={instancePath:a+
"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[n]:e.push(n),i++}if(!(t==="active"||t==="disabled")){let n={instancePath:a+"/status",schemaPath:"#/properties/status/\
enum",keyword:"enum",params:{allowedValues:cn.properties.status.enum},message:"must be equal to one of the allowed value\
s"};e===null?e=[n]:e.push(n),i++}}if(s.failure_count!==void 0){let t=s.failure_count;if(!(typeof t=="number"&&!(t%1)&&!isNaN(
t)&&isFinite(t))){let n={instancePath:a+"/failure_count",schemaPath:"#/properties/failure_count/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof t=="number"&&isFinite(t)){if(t>1e3||isNaN(
t)){let n={instancePath:a+"/failure_count",schemaPath:"#/properties/failure_count/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e3},message:"must be <= 1000"};e===null?e=[n]:e.push(n),i++}if(t<0||isNaN(t)){let n={instancePath:a+"/failure\
_count",schemaPath:"#/properties/failure_count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must\
 be >= 0"};e===null?e=[n]:e.push(n),i++}}}if(s.last_delivery!==void 0){let t=s.last_delivery,n=i,l=!1,d=i;pr(t,{instancePath:a+
"/last_delivery",parentData:s,parentDataProperty:"last_delivery",rootData:p,dynamicAnchors:m})||(e=e===null?pr.errors:e.
concat(pr.errors),i=e.length);var r=d===i;l=l||r;let y=i;if(t!==null){let k={instancePath:a+"/last_delivery",schemaPath:"\
#/properties/last_delivery/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[k]:e.push(
k),i++}var r=y===i;if(l=l||r,l)i=n,e!==null&&(n?e.length=n:e=null);else{let k={instancePath:a+"/last_delivery",schemaPath:"\
#/properties/last_delivery/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[k]:e.push(
k),i++}}s.created_at!==void 0&&(g(s.created_at,{instancePath:a+"/created_at",parentData:s,parentDataProperty:"created_at",
rootData:p,dynamicAnchors:m})||(e=e===null?g.errors:e.concat(g.errors),i=e.length))}else{let t={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),i++}return st.errors=e,
i===0}st.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function qa(s,{instancePath:a="",parentData:f,parentDataProperty:c,
rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=qa.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.success===void 0){let r={instancePath:a,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"success"},message:"must have required property 'success'"};e===null?
e=[r]:e.push(r),i++}if(s.data===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
data"},message:"must have required property 'data'"};e===null?e=[r]:e.push(r),i++}if(s.pagination===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"pagination"},message:"must have required property 'p\
agination'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="success"||r==="data"||r==="pagination")){let t={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have \
additional properties"};e===null?e=[t]:e.push(t),i++}if(s.success!==void 0&&(v(s.success,{instancePath:a+"/success",parentData:s,
parentDataProperty:"success",rootData:p,dynamicAnchors:m})||(e=e===null?v.errors:e.concat(v.errors),i=e.length)),s.data!==
void 0){let r=s.data;if(Array.isArray(r)){if(r.length>100){let n={instancePath:a+"/data",schemaPath:"#/properties/data/m\
axItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 items"};e===null?e=[n]:e.push(n),i++}
let t=r.length;for(let n=0;n<t;n++)st(r[n],{instancePath:a+"/data/"+n,parentData:r,parentDataProperty:n,rootData:p,dynamicAnchors:m})||
(e=e===null?st.errors:e.concat(st.errors),i=e.length)}else{let t={instancePath:a+"/data",schemaPath:"#/properties/data/t\
ype",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[t]:e.push(t),i++}}s.pagination!==void 0&&
(b(s.pagination,{instancePath:a+"/pagination",parentData:s,parentDataProperty:"pagination",rootData:p,dynamicAnchors:m})||
(e=e===null?b.errors:e.concat(b.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return qa.errors=e,i===0}qa.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var vp=xa;var fn={type:"object",required:["signing_secret","id","workspace_id","url","events","connection_ids","name","status","fa\
ilure_count","last_delivery","created_at"],properties:{signing_secret:{type:"string",pattern:"^whsec_[A-Za-z0-9+/=]{24,1\
28}$",maxLength:134},id:{$ref:"#/components/schemas/WebhookId"},workspace_id:{$ref:"#/components/schemas/WorkspaceId"},url:{
type:"string",format:"uri",maxLength:2048},events:{type:"array",maxItems:50,items:{$ref:"#/components/schemas/EventType"}},
connection_ids:{type:"array",maxItems:100,items:{$ref:"#/components/schemas/ConnectionId"}},name:{type:["string","null"],
maxLength:100},status:{type:"string",enum:["active","disabled"]},failure_count:{type:"integer",minimum:0,maximum:1e3},last_delivery:{
anyOf:[{$ref:"#/components/schemas/WebhookDelivery"},{type:"null"}]},created_at:{$ref:"#/components/schemas/Timestamp"}},
additionalProperties:!1},Ul=new RegExp("^whsec_[A-Za-z0-9+/=]{24,128}$","u");function tt(s,{instancePath:a="",parentData:f,
parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=tt.evaluated;if(o.dynamicProps&&(o.props=void 0),
o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.signing_secret===void 0){let t={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"signing_secret"},message:"must have required propert\
y 'signing_secret'"};e===null?e=[t]:e.push(t),i++}if(s.id===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[t]:e.push(t),i++}if(s.workspace_id===
void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"workspace_id"},message:"\
must have required property 'workspace_id'"};e===null?e=[t]:e.push(t),i++}if(s.url===void 0){let t={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'"};e===null?e=[t]:
e.push(t),i++}if(s.events===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
events"},message:"must have required property 'events'"};e===null?e=[t]:e.push(t),i++}if(s.connection_ids===void 0){let t={
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"connection_ids"},message:"must have r\
equired property 'connection_ids'"};e===null?e=[t]:e.push(t),i++}if(s.name===void 0){let t={instancePath:a,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[
t]:e.push(t),i++}if(s.status===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
status"},message:"must have required property 'status'"};e===null?e=[t]:e.push(t),i++}if(s.failure_count===void 0){let t={
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"failure_count"},message:"must have re\
quired property 'failure_count'"};e===null?e=[t]:e.push(t),i++}if(s.last_delivery===void 0){let t={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"last_delivery"},message:"must have required property 'last_deliv\
ery'"};e===null?e=[t]:e.push(t),i++}if(s.created_at===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"created_at"},message:"must have required property 'created_at'"};e===null?e=[t]:e.push(t),
i++}for(let t in s)if(!M.call(fn.properties,t)){let n={instancePath:a,schemaPath:"#/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}
if(s.signing_secret!==void 0){let t=s.signing_secret;if(typeof t=="string"){if(h(t)>134){let n={instancePath:a+"/signing\
_secret",schemaPath:"#/properties/signing_secret/maxLength",keyword:"maxLength",params:{limit:134},message:"must NOT hav\
e more than 134 characters"};e===null?e=[n]:e.push(n),i++}if(!Ul.test(t)){let n={instancePath:a+"/signing_secret",schemaPath:"\
#/properties/signing_secret/pattern",keyword:"pattern",params:{pattern:"^whsec_[A-Za-z0-9+/=]{24,128}$"},message:'must m\
atch pattern "^whsec_[A-Za-z0-9+/=]{24,128}$"'};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:a+"/signing_secre\
t",schemaPath:"#/properties/signing_secret/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[n]:e.push(n),i++}}if(s.id!==void 0&&(ye(s.id,{instancePath:a+"/id",parentData:s,parentDataProperty:"id",rootData:p,dynamicAnchors:m})||
(e=e===null?ye.errors:e.concat(ye.errors),i=e.length)),s.workspace_id!==void 0&&(_(s.workspace_id,{instancePath:a+"/work\
space_id",parentData:s,parentDataProperty:"workspace_id",rootData:p,dynamicAnchors:m})||(e=e===null?_.errors:e.concat(_.
errors),i=e.length)),s.url!==void 0){let t=s.url;if(typeof t=="string"){if(h(t)>2048){let n={instancePath:a+"/url",schemaPath:"\
#/properties/url/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters"};e===
null?e=[n]:e.push(n),i++}if(!U(t)){let n={instancePath:a+"/url",schemaPath:"#/properties/url/format",keyword:"format",params:{
format:"uri"},message:'must match format "uri"'};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:a+"/url",schemaPath:"\
#/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}}if(s.
events!==void 0){let t=s.events;if(Array.isArray(t)){if(t.length>50){let l={instancePath:a+"/events",schemaPath:"#/prope\
rties/events/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 items"};e===null?e=[l]:e.
push(l),i++}let n=t.length;for(let l=0;l<n;l++)or(t[l],{instancePath:a+"/events/"+l,parentData:t,parentDataProperty:l,rootData:p,
dynamicAnchors:m})||(e=e===null?or.errors:e.concat(or.errors),i=e.length)}else{let n={instancePath:a+"/events",schemaPath:"\
#/properties/events/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),i++}}if(s.
connection_ids!==void 0){let t=s.connection_ids;if(Array.isArray(t)){if(t.length>100){let l={instancePath:a+"/connection\
_ids",schemaPath:"#/properties/connection_ids/maxItems",keyword:"maxItems",params:{limit:100},message:"must NOT have mor\
e than 100 items"};e===null?e=[l]:e.push(l),i++}let n=t.length;for(let l=0;l<n;l++)W(t[l],{instancePath:a+"/connection_i\
ds/"+l,parentData:t,parentDataProperty:l,rootData:p,dynamicAnchors:m})||(e=e===null?W.errors:e.concat(W.errors),i=e.length)}else{
let n={instancePath:a+"/connection_ids",schemaPath:"#/properties/connection_ids/type",keyword:"type",params:{type:"array"},
message:"must be array"};e===null?e=[n]:e.push(n),i++}}if(s.name!==void 0){let t=s.name;if(typeof t!="string"&&t!==null){
let n={instancePath:a+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:fn.properties.name.type},message:"\
must be string,null"};e===null?e=[n]:e.push(n),i++}if(typeof t=="string"&&h(t)>100){let n={instancePath:a+"/name",schemaPath:"\
#/properties/name/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===
null?e=[n]:e.push(n),i++}}if(s.status!==void 0){let t=s.status;if(typeof t!="string"){let n={instancePath:a+"/status",schemaPath:"\
#/properties/status/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}if(!(t===
"active"||t==="disabled")){let n={instancePath:a+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{
allowedValues:fn.properties.status.enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),
i++}}if(s.failure_count!==void 0){let t=s.failure_count;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={
instancePath:a+"/failure_count",schemaPath:"#/properties/failure_count/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof t=="number"&&isFinite(t)){if(t>1e3||isNaN(t)){let n={instancePath:a+
"/failure_count",schemaPath:"#/properties/failure_count/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"\
must be <= 1000"};e===null?e=[n]:e.push(n),i++}if(t<0||isNaN(t)){let n={instancePath:a+"/failure_count",schemaPath:"#/pr\
operties/failure_count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:
e.push(n),i++}}}if(s.last_delivery!==void 0){let t=s.last_delivery,n=i,l=!1,d=i;pr(t,{instancePath:a+"/last_delivery",parentData:s,
parentDataProperty:"last_delivery",rootData:p,dynamicAnchors:m})||(e=e===null?pr.errors:e.concat(pr.errors),i=e.length);
var r=d===i;l=l||r;let y=i;if(t!==null){let k={instancePath:a+"/last_delivery",schemaPath:"#/properties/last_delivery/an\
yOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[k]:e.push(k),i++}var r=y===i;if(l=l||
r,l)i=n,e!==null&&(n?e.length=n:e=null);else{let k={instancePath:a+"/last_delivery",schemaPath:"#/properties/last_delive\
ry/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[k]:e.push(k),i++}}s.created_at!==
void 0&&(g(s.created_at,{instancePath:a+"/created_at",parentData:s,parentDataProperty:"created_at",rootData:p,dynamicAnchors:m})||
(e=e===null?g.errors:e.concat(g.errors),i=e.length))}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),i++}return tt.errors=e,i===0}tt.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function xa(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){
let e=null,i=0,o=xa.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){if(s.success===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
success"},message:"must have required property 'success'"};e===null?e=[r]:e.push(r),i++}if(s.data===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};
e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="success"||r==="data")){let t={instancePath:a,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};
e===null?e=[t]:e.push(t),i++}s.success!==void 0&&(v(s.success,{instancePath:a+"/success",parentData:s,parentDataProperty:"\
success",rootData:p,dynamicAnchors:m})||(e=e===null?v.errors:e.concat(v.errors),i=e.length)),s.data!==void 0&&(tt(s.data,
{instancePath:a+"/data",parentData:s,parentDataProperty:"data",rootData:p,dynamicAnchors:m})||(e=e===null?tt.errors:e.concat(
tt.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[r]:e.push(r),i++}return xa.errors=e,i===0}xa.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var kp=Da;var Hl=new RegExp("^delivery_[a-z0-9]{1,40}$","u");function it(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,
dynamicAnchors:m={}}={}){let e=null,i=0,o=it.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
s&&typeof s=="object"&&!Array.isArray(s)){if(s.delivery_id===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"delivery_id"},message:"must have required property 'delivery_id'"};e===null?e=[r]:e.push(
r),i++}for(let r in s)if(r!=="delivery_id"){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additiona\
lProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}if(s.
delivery_id!==void 0){let r=s.delivery_id;if(typeof r=="string"){if(h(r)>49){let t={instancePath:a+"/delivery_id",schemaPath:"\
#/properties/delivery_id/maxLength",keyword:"maxLength",params:{limit:49},message:"must NOT have more than 49 characters"};
e===null?e=[t]:e.push(t),i++}if(!Hl.test(r)){let t={instancePath:a+"/delivery_id",schemaPath:"#/properties/delivery_id/p\
attern",keyword:"pattern",params:{pattern:"^delivery_[a-z0-9]{1,40}$"},message:'must match pattern "^delivery_[a-z0-9]{1\
,40}$"'};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/delivery_id",schemaPath:"#/properties/delivery_id/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}}else{let r={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return it.
errors=e,i===0}it.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Da(s,{instancePath:a="",parentData:f,parentDataProperty:c,
rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=Da.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.success===void 0){let r={instancePath:a,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"success"},message:"must have required property 'success'"};e===null?
e=[r]:e.push(r),i++}if(s.data===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
data"},message:"must have required property 'data'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="success"||r===
"data")){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}s.success!==void 0&&(v(s.success,{instancePath:a+
"/success",parentData:s,parentDataProperty:"success",rootData:p,dynamicAnchors:m})||(e=e===null?v.errors:e.concat(v.errors),
i=e.length)),s.data!==void 0&&(it(s.data,{instancePath:a+"/data",parentData:s,parentDataProperty:"data",rootData:p,dynamicAnchors:m})||
(e=e===null?it.errors:e.concat(it.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Da.errors=e,i===0}Da.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var _p=Na;var Yl=new RegExp("^event_[a-z0-9]{1,40}$","u");function x(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,
dynamicAnchors:m={}}={}){let e=null,i=0,o=x.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s=="string"){if(h(s)>46){let r={instancePath:a,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:46},message:"\
must NOT have more than 46 characters"};e===null?e=[r]:e.push(r),i++}if(!Yl.test(s)){let r={instancePath:a,schemaPath:"#\
/pattern",keyword:"pattern",params:{pattern:"^event_[a-z0-9]{1,40}$"},message:'must match pattern "^event_[a-z0-9]{1,40}\
$"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),i++}return x.errors=e,i===0}x.evaluated={dynamicProps:!1,dynamicItems:!1};
function Na(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,
o=Na.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.id===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[r]:e.push(r),i++}if(s.type===void 0){let r={instancePath:a,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[r]:
e.push(r),i++}if(s.created_at===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
created_at"},message:"must have required property 'created_at'"};e===null?e=[r]:e.push(r),i++}if(s.workspace_id===void 0){
let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"workspace_id"},message:"must h\
ave required property 'workspace_id'"};e===null?e=[r]:e.push(r),i++}if(s.data===void 0){let r={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=
[r]:e.push(r),i++}for(let r in s)if(!(r==="id"||r==="type"||r==="created_at"||r==="workspace_id"||r==="data")){let t={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have \
additional properties"};e===null?e=[t]:e.push(t),i++}if(s.id!==void 0&&(x(s.id,{instancePath:a+"/id",parentData:s,parentDataProperty:"\
id",rootData:p,dynamicAnchors:m})||(e=e===null?x.errors:e.concat(x.errors),i=e.length)),s.type!==void 0){let r=s.type;if(typeof r!=
"string"){let t={instancePath:a+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),i++}if(r!=="post.published"){let t={instancePath:a+"/type",schemaPath:"#/prope\
rties/type/const",keyword:"const",params:{allowedValue:"post.published"},message:"must be equal to constant"};e===null?e=
[t]:e.push(t),i++}}s.created_at!==void 0&&(g(s.created_at,{instancePath:a+"/created_at",parentData:s,parentDataProperty:"\
created_at",rootData:p,dynamicAnchors:m})||(e=e===null?g.errors:e.concat(g.errors),i=e.length)),s.workspace_id!==void 0&&
(_(s.workspace_id,{instancePath:a+"/workspace_id",parentData:s,parentDataProperty:"workspace_id",rootData:p,dynamicAnchors:m})||
(e=e===null?_.errors:e.concat(_.errors),i=e.length)),s.data!==void 0&&(K(s.data,{instancePath:a+"/data",parentData:s,parentDataProperty:"\
data",rootData:p,dynamicAnchors:m})||(e=e===null?K.errors:e.concat(K.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Na.errors=e,
i===0}Na.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var wp=Ia;function Ia(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,
o=Ia.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.id===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[r]:e.push(r),i++}if(s.type===void 0){let r={instancePath:a,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[r]:
e.push(r),i++}if(s.created_at===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
created_at"},message:"must have required property 'created_at'"};e===null?e=[r]:e.push(r),i++}if(s.workspace_id===void 0){
let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"workspace_id"},message:"must h\
ave required property 'workspace_id'"};e===null?e=[r]:e.push(r),i++}if(s.data===void 0){let r={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=
[r]:e.push(r),i++}for(let r in s)if(!(r==="id"||r==="type"||r==="created_at"||r==="workspace_id"||r==="data")){let t={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have \
additional properties"};e===null?e=[t]:e.push(t),i++}if(s.id!==void 0&&(x(s.id,{instancePath:a+"/id",parentData:s,parentDataProperty:"\
id",rootData:p,dynamicAnchors:m})||(e=e===null?x.errors:e.concat(x.errors),i=e.length)),s.type!==void 0){let r=s.type;if(typeof r!=
"string"){let t={instancePath:a+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),i++}if(r!=="post.partial"){let t={instancePath:a+"/type",schemaPath:"#/propert\
ies/type/const",keyword:"const",params:{allowedValue:"post.partial"},message:"must be equal to constant"};e===null?e=[t]:
e.push(t),i++}}s.created_at!==void 0&&(g(s.created_at,{instancePath:a+"/created_at",parentData:s,parentDataProperty:"cre\
ated_at",rootData:p,dynamicAnchors:m})||(e=e===null?g.errors:e.concat(g.errors),i=e.length)),s.workspace_id!==void 0&&(_(
s.workspace_id,{instancePath:a+"/workspace_id",parentData:s,parentDataProperty:"workspace_id",rootData:p,dynamicAnchors:m})||
(e=e===null?_.errors:e.concat(_.errors),i=e.length)),s.data!==void 0&&(K(s.data,{instancePath:a+"/data",parentData:s,parentDataProperty:"\
data",rootData:p,dynamicAnchors:m})||(e=e===null?K.errors:e.concat(K.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Ia.errors=e,
i===0}Ia.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var bp=La;function La(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,
o=La.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.id===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[r]:e.push(r),i++}if(s.type===void 0){let r={instancePath:a,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[r]:
e.push(r),i++}if(s.created_at===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
created_at"},message:"must have required property 'created_at'"};e===null?e=[r]:e.push(r),i++}if(s.workspace_id===void 0){
let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"workspace_id"},message:"must h\
ave required property 'workspace_id'"};e===null?e=[r]:e.push(r),i++}if(s.data===void 0){let r={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=
[r]:e.push(r),i++}for(let r in s)if(!(r==="id"||r==="type"||r==="created_at"||r==="workspace_id"||r==="data")){let t={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have \
additional properties"};e===null?e=[t]:e.push(t),i++}if(s.id!==void 0&&(x(s.id,{instancePath:a+"/id",parentData:s,parentDataProperty:"\
id",rootData:p,dynamicAnchors:m})||(e=e===null?x.errors:e.concat(x.errors),i=e.length)),s.type!==void 0){let r=s.type;if(typeof r!=
"string"){let t={instancePath:a+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),i++}if(r!=="post.failed"){let t={instancePath:a+"/type",schemaPath:"#/properti\
es/type/const",keyword:"const",params:{allowedValue:"post.failed"},message:"must be equal to constant"};e===null?e=[t]:e.
push(t),i++}}s.created_at!==void 0&&(g(s.created_at,{instancePath:a+"/created_at",parentData:s,parentDataProperty:"creat\
ed_at",rootData:p,dynamicAnchors:m})||(e=e===null?g.errors:e.concat(g.errors),i=e.length)),s.workspace_id!==void 0&&(_(s.
workspace_id,{instancePath:a+"/workspace_id",parentData:s,parentDataProperty:"workspace_id",rootData:p,dynamicAnchors:m})||
(e=e===null?_.errors:e.concat(_.errors),i=e.length)),s.data!==void 0&&(K(s.data,{instancePath:a+"/data",parentData:s,parentDataProperty:"\
data",rootData:p,dynamicAnchors:m})||(e=e===null?K.errors:e.concat(K.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return La.errors=e,
i===0}La.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var qp=Oa;function Oa(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,
o=Oa.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.id===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[r]:e.push(r),i++}if(s.type===void 0){let r={instancePath:a,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[r]:
e.push(r),i++}if(s.created_at===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
created_at"},message:"must have required property 'created_at'"};e===null?e=[r]:e.push(r),i++}if(s.workspace_id===void 0){
let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"workspace_id"},message:"must h\
ave required property 'workspace_id'"};e===null?e=[r]:e.push(r),i++}if(s.data===void 0){let r={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=
[r]:e.push(r),i++}for(let r in s)if(!(r==="id"||r==="type"||r==="created_at"||r==="workspace_id"||r==="data")){let t={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have \
additional properties"};e===null?e=[t]:e.push(t),i++}if(s.id!==void 0&&(x(s.id,{instancePath:a+"/id",parentData:s,parentDataProperty:"\
id",rootData:p,dynamicAnchors:m})||(e=e===null?x.errors:e.concat(x.errors),i=e.length)),s.type!==void 0){let r=s.type;if(typeof r!=
"string"){let t={instancePath:a+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),i++}if(r!=="api_key.created"){let t={instancePath:a+"/type",schemaPath:"#/prop\
erties/type/const",keyword:"const",params:{allowedValue:"api_key.created"},message:"must be equal to constant"};e===null?
e=[t]:e.push(t),i++}}s.created_at!==void 0&&(g(s.created_at,{instancePath:a+"/created_at",parentData:s,parentDataProperty:"\
created_at",rootData:p,dynamicAnchors:m})||(e=e===null?g.errors:e.concat(g.errors),i=e.length)),s.workspace_id!==void 0&&
(_(s.workspace_id,{instancePath:a+"/workspace_id",parentData:s,parentDataProperty:"workspace_id",rootData:p,dynamicAnchors:m})||
(e=e===null?_.errors:e.concat(_.errors),i=e.length)),s.data!==void 0&&(L(s.data,{instancePath:a+"/data",parentData:s,parentDataProperty:"\
data",rootData:p,dynamicAnchors:m})||(e=e===null?L.errors:e.concat(L.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Oa.errors=e,
i===0}Oa.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var xp=ja;function ja(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,
o=ja.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.id===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[r]:e.push(r),i++}if(s.type===void 0){let r={instancePath:a,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[r]:
e.push(r),i++}if(s.created_at===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
created_at"},message:"must have required property 'created_at'"};e===null?e=[r]:e.push(r),i++}if(s.workspace_id===void 0){
let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"workspace_id"},message:"must h\
ave required property 'workspace_id'"};e===null?e=[r]:e.push(r),i++}if(s.data===void 0){let r={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=
[r]:e.push(r),i++}for(let r in s)if(!(r==="id"||r==="type"||r==="created_at"||r==="workspace_id"||r==="data")){let t={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have \
additional properties"};e===null?e=[t]:e.push(t),i++}if(s.id!==void 0&&(x(s.id,{instancePath:a+"/id",parentData:s,parentDataProperty:"\
id",rootData:p,dynamicAnchors:m})||(e=e===null?x.errors:e.concat(x.errors),i=e.length)),s.type!==void 0){let r=s.type;if(typeof r!=
"string"){let t={instancePath:a+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),i++}if(r!=="api_key.rotated"){let t={instancePath:a+"/type",schemaPath:"#/prop\
erties/type/const",keyword:"const",params:{allowedValue:"api_key.rotated"},message:"must be equal to constant"};e===null?
e=[t]:e.push(t),i++}}s.created_at!==void 0&&(g(s.created_at,{instancePath:a+"/created_at",parentData:s,parentDataProperty:"\
created_at",rootData:p,dynamicAnchors:m})||(e=e===null?g.errors:e.concat(g.errors),i=e.length)),s.workspace_id!==void 0&&
(_(s.workspace_id,{instancePath:a+"/workspace_id",parentData:s,parentDataProperty:"workspace_id",rootData:p,dynamicAnchors:m})||
(e=e===null?_.errors:e.concat(_.errors),i=e.length)),s.data!==void 0&&(L(s.data,{instancePath:a+"/data",parentData:s,parentDataProperty:"\
data",rootData:p,dynamicAnchors:m})||(e=e===null?L.errors:e.concat(L.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return ja.errors=e,
i===0}ja.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Dp=Ta;function Ta(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,
o=Ta.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.id===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[r]:e.push(r),i++}if(s.type===void 0){let r={instancePath:a,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[r]:
e.push(r),i++}if(s.created_at===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
created_at"},message:"must have required property 'created_at'"};e===null?e=[r]:e.push(r),i++}if(s.workspace_id===void 0){
let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"workspace_id"},message:"must h\
ave required property 'workspace_id'"};e===null?e=[r]:e.push(r),i++}if(s.data===void 0){let r={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=
[r]:e.push(r),i++}for(let r in s)if(!(r==="id"||r==="type"||r==="created_at"||r==="workspace_id"||r==="data")){let t={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have \
additional properties"};e===null?e=[t]:e.push(t),i++}if(s.id!==void 0&&(x(s.id,{instancePath:a+"/id",parentData:s,parentDataProperty:"\
id",rootData:p,dynamicAnchors:m})||(e=e===null?x.errors:e.concat(x.errors),i=e.length)),s.type!==void 0){let r=s.type;if(typeof r!=
"string"){let t={instancePath:a+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),i++}if(r!=="api_key.revoked"){let t={instancePath:a+"/type",schemaPath:"#/prop\
erties/type/const",keyword:"const",params:{allowedValue:"api_key.revoked"},message:"must be equal to constant"};e===null?
e=[t]:e.push(t),i++}}s.created_at!==void 0&&(g(s.created_at,{instancePath:a+"/created_at",parentData:s,parentDataProperty:"\
created_at",rootData:p,dynamicAnchors:m})||(e=e===null?g.errors:e.concat(g.errors),i=e.length)),s.workspace_id!==void 0&&
(_(s.workspace_id,{instancePath:a+"/workspace_id",parentData:s,parentDataProperty:"workspace_id",rootData:p,dynamicAnchors:m})||
(e=e===null?_.errors:e.concat(_.errors),i=e.length)),s.data!==void 0&&(L(s.data,{instancePath:a+"/data",parentData:s,parentDataProperty:"\
data",rootData:p,dynamicAnchors:m})||(e=e===null?L.errors:e.concat(L.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Ta.errors=e,
i===0}Ta.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Np=$a;function mr(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,
o=mr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.days_left===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"d\
ays_left"},message:"must have required property 'days_left'"};e===null?e=[r]:e.push(r),i++}if(s.key===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"key"},message:"must have required property 'key'"};e===
null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="days_left"||r==="key")){let t={instancePath:a,schemaPath:"#/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};
e===null?e=[t]:e.push(t),i++}if(s.days_left!==void 0){let r=s.days_left;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let t={instancePath:a+"/days_left",schemaPath:"#/properties/days_left/type",keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(r)){if(r>3650||isNaN(r)){let t={
instancePath:a+"/days_left",schemaPath:"#/properties/days_left/maximum",keyword:"maximum",params:{comparison:"<=",limit:3650},
message:"must be <= 3650"};e===null?e=[t]:e.push(t),i++}if(r<0||isNaN(r)){let t={instancePath:a+"/days_left",schemaPath:"\
#/properties/days_left/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[t]:
e.push(t),i++}}}s.key!==void 0&&(L(s.key,{instancePath:a+"/key",parentData:s,parentDataProperty:"key",rootData:p,dynamicAnchors:m})||
(e=e===null?L.errors:e.concat(L.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return mr.errors=e,i===0}mr.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function $a(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){
let e=null,i=0,o=$a.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){if(s.id===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
id"},message:"must have required property 'id'"};e===null?e=[r]:e.push(r),i++}if(s.type===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};
e===null?e=[r]:e.push(r),i++}if(s.created_at===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"created_at"},message:"must have required property 'created_at'"};e===null?e=[r]:e.push(r),i++}if(s.
workspace_id===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"workspa\
ce_id"},message:"must have required property 'workspace_id'"};e===null?e=[r]:e.push(r),i++}if(s.data===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};
e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="id"||r==="type"||r==="created_at"||r==="workspace_id"||r==="data")){
let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}if(s.id!==void 0&&(x(s.id,{instancePath:a+"/id",parentData:s,
parentDataProperty:"id",rootData:p,dynamicAnchors:m})||(e=e===null?x.errors:e.concat(x.errors),i=e.length)),s.type!==void 0){
let r=s.type;if(typeof r!="string"){let t={instancePath:a+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}if(r!=="api_key.expiring"){let t={instancePath:a+"\
/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"api_key.expiring"},message:"must be eq\
ual to constant"};e===null?e=[t]:e.push(t),i++}}s.created_at!==void 0&&(g(s.created_at,{instancePath:a+"/created_at",parentData:s,
parentDataProperty:"created_at",rootData:p,dynamicAnchors:m})||(e=e===null?g.errors:e.concat(g.errors),i=e.length)),s.workspace_id!==
void 0&&(_(s.workspace_id,{instancePath:a+"/workspace_id",parentData:s,parentDataProperty:"workspace_id",rootData:p,dynamicAnchors:m})||
(e=e===null?_.errors:e.concat(_.errors),i=e.length)),s.data!==void 0&&(mr(s.data,{instancePath:a+"/data",parentData:s,parentDataProperty:"\
data",rootData:p,dynamicAnchors:m})||(e=e===null?mr.errors:e.concat(mr.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return $a.errors=e,
i===0}$a.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ip=Aa;function Aa(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,
o=Aa.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.id===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[r]:e.push(r),i++}if(s.type===void 0){let r={instancePath:a,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[r]:
e.push(r),i++}if(s.created_at===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
created_at"},message:"must have required property 'created_at'"};e===null?e=[r]:e.push(r),i++}if(s.workspace_id===void 0){
let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"workspace_id"},message:"must h\
ave required property 'workspace_id'"};e===null?e=[r]:e.push(r),i++}if(s.data===void 0){let r={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=
[r]:e.push(r),i++}for(let r in s)if(!(r==="id"||r==="type"||r==="created_at"||r==="workspace_id"||r==="data")){let t={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have \
additional properties"};e===null?e=[t]:e.push(t),i++}if(s.id!==void 0&&(x(s.id,{instancePath:a+"/id",parentData:s,parentDataProperty:"\
id",rootData:p,dynamicAnchors:m})||(e=e===null?x.errors:e.concat(x.errors),i=e.length)),s.type!==void 0){let r=s.type;if(typeof r!=
"string"){let t={instancePath:a+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),i++}if(r!=="api_key.deletion_warning"){let t={instancePath:a+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"api_key.deletion_warning"},message:"must be equal to cons\
tant"};e===null?e=[t]:e.push(t),i++}}s.created_at!==void 0&&(g(s.created_at,{instancePath:a+"/created_at",parentData:s,parentDataProperty:"\
created_at",rootData:p,dynamicAnchors:m})||(e=e===null?g.errors:e.concat(g.errors),i=e.length)),s.workspace_id!==void 0&&
(_(s.workspace_id,{instancePath:a+"/workspace_id",parentData:s,parentDataProperty:"workspace_id",rootData:p,dynamicAnchors:m})||
(e=e===null?_.errors:e.concat(_.errors),i=e.length)),s.data!==void 0&&(mr(s.data,{instancePath:a+"/data",parentData:s,parentDataProperty:"\
data",rootData:p,dynamicAnchors:m})||(e=e===null?mr.errors:e.concat(mr.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Aa.errors=e,
i===0}Aa.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Lp=Ea;function Ea(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,
o=Ea.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.id===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[r]:e.push(r),i++}if(s.type===void 0){let r={instancePath:a,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[r]:
e.push(r),i++}if(s.created_at===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
created_at"},message:"must have required property 'created_at'"};e===null?e=[r]:e.push(r),i++}if(s.workspace_id===void 0){
let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"workspace_id"},message:"must h\
ave required property 'workspace_id'"};e===null?e=[r]:e.push(r),i++}if(s.data===void 0){let r={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=
[r]:e.push(r),i++}for(let r in s)if(!(r==="id"||r==="type"||r==="created_at"||r==="workspace_id"||r==="data")){let t={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have \
additional properties"};e===null?e=[t]:e.push(t),i++}if(s.id!==void 0&&(x(s.id,{instancePath:a+"/id",parentData:s,parentDataProperty:"\
id",rootData:p,dynamicAnchors:m})||(e=e===null?x.errors:e.concat(x.errors),i=e.length)),s.type!==void 0){let r=s.type;if(typeof r!=
"string"){let t={instancePath:a+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),i++}if(r!=="api_key.deleted"){let t={instancePath:a+"/type",schemaPath:"#/prop\
erties/type/const",keyword:"const",params:{allowedValue:"api_key.deleted"},message:"must be equal to constant"};e===null?
e=[t]:e.push(t),i++}}s.created_at!==void 0&&(g(s.created_at,{instancePath:a+"/created_at",parentData:s,parentDataProperty:"\
created_at",rootData:p,dynamicAnchors:m})||(e=e===null?g.errors:e.concat(g.errors),i=e.length)),s.workspace_id!==void 0&&
(_(s.workspace_id,{instancePath:a+"/workspace_id",parentData:s,parentDataProperty:"workspace_id",rootData:p,dynamicAnchors:m})||
(e=e===null?_.errors:e.concat(_.errors),i=e.length)),s.data!==void 0&&(L(s.data,{instancePath:a+"/data",parentData:s,parentDataProperty:"\
data",rootData:p,dynamicAnchors:m})||(e=e===null?L.errors:e.concat(L.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Ea.errors=e,
i===0}Ea.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Op=za;function za(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,
o=za.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.id===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[r]:e.push(r),i++}if(s.type===void 0){let r={instancePath:a,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[r]:
e.push(r),i++}if(s.created_at===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
created_at"},message:"must have required property 'created_at'"};e===null?e=[r]:e.push(r),i++}if(s.workspace_id===void 0){
let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"workspace_id"},message:"must h\
ave required property 'workspace_id'"};e===null?e=[r]:e.push(r),i++}if(s.data===void 0){let r={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=
[r]:e.push(r),i++}for(let r in s)if(!(r==="id"||r==="type"||r==="created_at"||r==="workspace_id"||r==="data")){let t={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have \
additional properties"};e===null?e=[t]:e.push(t),i++}if(s.id!==void 0&&(x(s.id,{instancePath:a+"/id",parentData:s,parentDataProperty:"\
id",rootData:p,dynamicAnchors:m})||(e=e===null?x.errors:e.concat(x.errors),i=e.length)),s.type!==void 0){let r=s.type;if(typeof r!=
"string"){let t={instancePath:a+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),i++}if(r!=="contact.created"){let t={instancePath:a+"/type",schemaPath:"#/prop\
erties/type/const",keyword:"const",params:{allowedValue:"contact.created"},message:"must be equal to constant"};e===null?
e=[t]:e.push(t),i++}}s.created_at!==void 0&&(g(s.created_at,{instancePath:a+"/created_at",parentData:s,parentDataProperty:"\
created_at",rootData:p,dynamicAnchors:m})||(e=e===null?g.errors:e.concat(g.errors),i=e.length)),s.workspace_id!==void 0&&
(_(s.workspace_id,{instancePath:a+"/workspace_id",parentData:s,parentDataProperty:"workspace_id",rootData:p,dynamicAnchors:m})||
(e=e===null?_.errors:e.concat(_.errors),i=e.length)),s.data!==void 0&&(fe(s.data,{instancePath:a+"/data",parentData:s,parentDataProperty:"\
data",rootData:p,dynamicAnchors:m})||(e=e===null?fe.errors:e.concat(fe.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return za.errors=e,
i===0}za.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var jp=Ra;function Ra(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,
o=Ra.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.id===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[r]:e.push(r),i++}if(s.type===void 0){let r={instancePath:a,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[r]:
e.push(r),i++}if(s.created_at===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
created_at"},message:"must have required property 'created_at'"};e===null?e=[r]:e.push(r),i++}if(s.workspace_id===void 0){
let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"workspace_id"},message:"must h\
ave required property 'workspace_id'"};e===null?e=[r]:e.push(r),i++}if(s.data===void 0){let r={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=
[r]:e.push(r),i++}for(let r in s)if(!(r==="id"||r==="type"||r==="created_at"||r==="workspace_id"||r==="data")){let t={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have \
additional properties"};e===null?e=[t]:e.push(t),i++}if(s.id!==void 0&&(x(s.id,{instancePath:a+"/id",parentData:s,parentDataProperty:"\
id",rootData:p,dynamicAnchors:m})||(e=e===null?x.errors:e.concat(x.errors),i=e.length)),s.type!==void 0){let r=s.type;if(typeof r!=
"string"){let t={instancePath:a+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),i++}if(r!=="workflow.enrolled"){let t={instancePath:a+"/type",schemaPath:"#/pr\
operties/type/const",keyword:"const",params:{allowedValue:"workflow.enrolled"},message:"must be equal to constant"};e===
null?e=[t]:e.push(t),i++}}s.created_at!==void 0&&(g(s.created_at,{instancePath:a+"/created_at",parentData:s,parentDataProperty:"\
created_at",rootData:p,dynamicAnchors:m})||(e=e===null?g.errors:e.concat(g.errors),i=e.length)),s.workspace_id!==void 0&&
(_(s.workspace_id,{instancePath:a+"/workspace_id",parentData:s,parentDataProperty:"workspace_id",rootData:p,dynamicAnchors:m})||
(e=e===null?_.errors:e.concat(_.errors),i=e.length)),s.data!==void 0&&(er(s.data,{instancePath:a+"/data",parentData:s,parentDataProperty:"\
data",rootData:p,dynamicAnchors:m})||(e=e===null?er.errors:e.concat(er.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Ra.errors=e,
i===0}Ra.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Tp=Fa;function Fa(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,
o=Fa.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.id===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[r]:e.push(r),i++}if(s.type===void 0){let r={instancePath:a,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[r]:
e.push(r),i++}if(s.created_at===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
created_at"},message:"must have required property 'created_at'"};e===null?e=[r]:e.push(r),i++}if(s.workspace_id===void 0){
let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"workspace_id"},message:"must h\
ave required property 'workspace_id'"};e===null?e=[r]:e.push(r),i++}if(s.data===void 0){let r={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=
[r]:e.push(r),i++}for(let r in s)if(!(r==="id"||r==="type"||r==="created_at"||r==="workspace_id"||r==="data")){let t={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have \
additional properties"};e===null?e=[t]:e.push(t),i++}if(s.id!==void 0&&(x(s.id,{instancePath:a+"/id",parentData:s,parentDataProperty:"\
id",rootData:p,dynamicAnchors:m})||(e=e===null?x.errors:e.concat(x.errors),i=e.length)),s.type!==void 0){let r=s.type;if(typeof r!=
"string"){let t={instancePath:a+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),i++}if(r!=="trigger_link.clicked"){let t={instancePath:a+"/type",schemaPath:"#\
/properties/type/const",keyword:"const",params:{allowedValue:"trigger_link.clicked"},message:"must be equal to constant"};
e===null?e=[t]:e.push(t),i++}}s.created_at!==void 0&&(g(s.created_at,{instancePath:a+"/created_at",parentData:s,parentDataProperty:"\
created_at",rootData:p,dynamicAnchors:m})||(e=e===null?g.errors:e.concat(g.errors),i=e.length)),s.workspace_id!==void 0&&
(_(s.workspace_id,{instancePath:a+"/workspace_id",parentData:s,parentDataProperty:"workspace_id",rootData:p,dynamicAnchors:m})||
(e=e===null?_.errors:e.concat(_.errors),i=e.length)),s.data!==void 0&&(tr(s.data,{instancePath:a+"/data",parentData:s,parentDataProperty:"\
data",rootData:p,dynamicAnchors:m})||(e=e===null?tr.errors:e.concat(tr.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Fa.errors=e,
i===0}Fa.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var $p=Ca;function Ca(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,
o=Ca.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.id===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[r]:e.push(r),i++}if(s.type===void 0){let r={instancePath:a,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[r]:
e.push(r),i++}if(s.created_at===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
created_at"},message:"must have required property 'created_at'"};e===null?e=[r]:e.push(r),i++}if(s.workspace_id===void 0){
let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"workspace_id"},message:"must h\
ave required property 'workspace_id'"};e===null?e=[r]:e.push(r),i++}if(s.data===void 0){let r={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=
[r]:e.push(r),i++}for(let r in s)if(!(r==="id"||r==="type"||r==="created_at"||r==="workspace_id"||r==="data")){let t={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have \
additional properties"};e===null?e=[t]:e.push(t),i++}if(s.id!==void 0&&(x(s.id,{instancePath:a+"/id",parentData:s,parentDataProperty:"\
id",rootData:p,dynamicAnchors:m})||(e=e===null?x.errors:e.concat(x.errors),i=e.length)),s.type!==void 0){let r=s.type;if(typeof r!=
"string"){let t={instancePath:a+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),i++}if(r!=="form.submitted"){let t={instancePath:a+"/type",schemaPath:"#/prope\
rties/type/const",keyword:"const",params:{allowedValue:"form.submitted"},message:"must be equal to constant"};e===null?e=
[t]:e.push(t),i++}}s.created_at!==void 0&&(g(s.created_at,{instancePath:a+"/created_at",parentData:s,parentDataProperty:"\
created_at",rootData:p,dynamicAnchors:m})||(e=e===null?g.errors:e.concat(g.errors),i=e.length)),s.workspace_id!==void 0&&
(_(s.workspace_id,{instancePath:a+"/workspace_id",parentData:s,parentDataProperty:"workspace_id",rootData:p,dynamicAnchors:m})||
(e=e===null?_.errors:e.concat(_.errors),i=e.length)),s.data!==void 0&&(nr(s.data,{instancePath:a+"/data",parentData:s,parentDataProperty:"\
data",rootData:p,dynamicAnchors:m})||(e=e===null?nr.errors:e.concat(nr.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Ca.errors=e,
i===0}Ca.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ap=Sa;function at(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,
o=at.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.webhook_id===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
webhook_id"},message:"must have required property 'webhook_id'"};e===null?e=[r]:e.push(r),i++}if(s.message===void 0){let r={
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"message"},message:"must have required\
 property 'message'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="webhook_id"||r==="message")){let t={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have \
additional properties"};e===null?e=[t]:e.push(t),i++}if(s.webhook_id!==void 0&&(ye(s.webhook_id,{instancePath:a+"/webhoo\
k_id",parentData:s,parentDataProperty:"webhook_id",rootData:p,dynamicAnchors:m})||(e=e===null?ye.errors:e.concat(ye.errors),
i=e.length)),s.message!==void 0){let r=s.message;if(typeof r=="string"){if(h(r)>200){let t={instancePath:a+"/message",schemaPath:"\
#/properties/message/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};
e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/message",schemaPath:"#/properties/message/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}}else{let r={instancePath:a,schemaPath:"#\
/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return at.errors=e,i===
0}at.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Sa(s,{instancePath:a="",parentData:f,parentDataProperty:c,
rootData:p=s,dynamicAnchors:m={}}={}){let e=null,i=0,o=Sa.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){let r={instancePath:a,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[r]:e.push(r),
i++}if(s.type===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},
message:"must have required property 'type'"};e===null?e=[r]:e.push(r),i++}if(s.created_at===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"created_at"},message:"must have required property 'c\
reated_at'"};e===null?e=[r]:e.push(r),i++}if(s.workspace_id===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"workspace_id"},message:"must have required property 'workspace_id'"};e===null?e=[r]:e.
push(r),i++}if(s.data===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
data"},message:"must have required property 'data'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="id"||r==="typ\
e"||r==="created_at"||r==="workspace_id"||r==="data")){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(
t),i++}if(s.id!==void 0&&(x(s.id,{instancePath:a+"/id",parentData:s,parentDataProperty:"id",rootData:p,dynamicAnchors:m})||
(e=e===null?x.errors:e.concat(x.errors),i=e.length)),s.type!==void 0){let r=s.type;if(typeof r!="string"){let t={instancePath:a+
"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
t]:e.push(t),i++}if(r!=="webhook.test"){let t={instancePath:a+"/type",schemaPath:"#/properties/type/const",keyword:"cons\
t",params:{allowedValue:"webhook.test"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),i++}}s.created_at!==
void 0&&(g(s.created_at,{instancePath:a+"/created_at",parentData:s,parentDataProperty:"created_at",rootData:p,dynamicAnchors:m})||
(e=e===null?g.errors:e.concat(g.errors),i=e.length)),s.workspace_id!==void 0&&(_(s.workspace_id,{instancePath:a+"/worksp\
ace_id",parentData:s,parentDataProperty:"workspace_id",rootData:p,dynamicAnchors:m})||(e=e===null?_.errors:e.concat(_.errors),
i=e.length)),s.data!==void 0&&(at(s.data,{instancePath:a+"/data",parentData:s,parentDataProperty:"data",rootData:p,dynamicAnchors:m})||
(e=e===null?at.errors:e.concat(at.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Sa.errors=e,i===0}Sa.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function H(s,a){let f=Object.entries(s),c=p=>{if(tu(p))for(let[e,i]of f)Object.hasOwn(p,e)&&(p[e]=Ql(p[e],i));let m=a(p);
return c.errors=a.errors??null,m};return c}var Y=s=>(Y.errors=s===void 0?null:[Xl],s===void 0),Xl={instancePath:"",keyword:"\
false schema",params:{},message:"must have no body"};function Ql(s,a){if(typeof a=="string")return Ep(s,a);let f=Array.isArray(
s)?s:[s];return(a.hasCommas?f.flatMap(Jl):f).map(p=>Ep(p,a.list))}function Jl(s){return typeof s=="string"?s.split(","):
s}function Ep(s,a){return typeof s=="string"?su[a](s):s}var eu=/^-?(0|[1-9]\d{0,14})$/,ru=/^-?(0|[1-9]\d{0,14})(\.\d{1,15})?$/,
su={integer:s=>eu.test(s)?Number(s):s,number:s=>ru.test(s)?Number(s):s,boolean:s=>s==="true"||s==="false"?s==="true":s,text:s=>s};
function tu(s){return typeof s=="object"&&s!==null}var uu={createSession:{query:q,headers:F,body:zn,isBodyOptional:!1,responses:{201:Ro,400:u,401:u,403:u,406:u,413:u,415:u,
422:u,429:u,500:u,503:u}},getSession:{query:q,headers:F,isBodyOptional:!0,responses:{200:Fo,400:u,401:u,403:u,406:u,429:u,
500:u,503:u}},deleteSession:{query:q,headers:F,isBodyOptional:!0,responses:{204:Y,400:u,401:u,403:u,406:u,429:u,500:u,503:u}},
getHealth:{query:q,headers:F,isBodyOptional:!0,responses:{200:So,400:u,406:u,500:u,503:u}},listApiVersions:{query:q,headers:F,
isBodyOptional:!0,responses:{200:Zo,400:u,406:u,500:u,503:u}},getMe:{query:q,headers:F,isBodyOptional:!0,responses:{200:Vo,
400:u,401:u,403:u,406:u,429:u,500:u,503:u}},listPlans:{query:q,headers:F,isBodyOptional:!0,responses:{200:Wo,400:u,406:u,
500:u,503:u}},listScopes:{query:q,headers:F,isBodyOptional:!0,responses:{200:Bo,400:u,406:u,500:u,503:u}},getUsage:{query:Rn,
headers:F,isBodyOptional:!0,responses:{200:Ko,400:u,401:u,403:u,406:u,429:u,500:u,503:u}},listLogs:{query:H({limit:"inte\
ger",status:"integer"},Fn),headers:F,isBodyOptional:!0,responses:{200:Uo,400:u,401:u,403:u,406:u,429:u,500:u,503:u}},listApiKeys:{
query:H({limit:"integer"},Cn),headers:F,isBodyOptional:!0,responses:{200:Ho,400:u,401:u,403:u,406:u,429:u,500:u,503:u}},
createApiKey:{query:q,headers:Ee,body:Sn,isBodyOptional:!1,responses:{201:Za,400:u,401:u,403:u,406:u,409:u,413:u,415:u,422:u,
429:u,500:u,503:u}},getApiKey:{path:ze,query:q,headers:Li,isBodyOptional:!0,responses:{200:Va,304:Y,400:u,401:u,403:u,404:u,
406:u,429:u,500:u,503:u}},updateApiKey:{path:ze,query:q,headers:Oi,body:Zn,isBodyOptional:!1,responses:{200:Va,400:u,401:u,
403:u,404:u,406:u,409:u,412:u,413:u,415:u,422:u,429:u,500:u,503:u}},deleteApiKey:{path:ze,query:H({confirm:"boolean"},Vn),
headers:F,isBodyOptional:!0,responses:{204:Y,400:u,401:u,403:u,404:u,406:u,429:u,500:u,503:u}},revokeApiKey:{path:ze,query:q,
headers:Ee,body:Wn,isBodyOptional:!0,responses:{200:Va,400:u,401:u,403:u,404:u,406:u,409:u,413:u,415:u,422:u,429:u,500:u,
503:u}},regenerateApiKey:{path:ze,query:q,headers:Ee,body:Bn,isBodyOptional:!0,responses:{201:Za,400:u,401:u,403:u,404:u,
406:u,409:u,413:u,415:u,422:u,429:u,500:u,503:u}},rotateApiKey:{path:ze,query:q,headers:Ee,body:Kn,isBodyOptional:!0,responses:{
201:Go,400:u,401:u,403:u,404:u,406:u,409:u,413:u,415:u,422:u,429:u,500:u,503:u}},revealApiKey:{path:ze,query:q,headers:Ee,
isBodyOptional:!0,responses:{200:Za,400:u,401:u,403:u,404:u,406:u,409:u,422:u,429:u,500:u,503:u}},getApiKeyUsage:{path:ze,
query:Mn,headers:F,isBodyOptional:!0,responses:{200:Xo,400:u,401:u,403:u,404:u,406:u,429:u,500:u,503:u}},getCompany:{query:q,
headers:Li,isBodyOptional:!0,responses:{200:hn,304:Y,400:u,401:u,403:u,406:u,429:u,500:u,503:u}},updateCompany:{query:q,
headers:Oi,body:Un,isBodyOptional:!1,responses:{200:hn,400:u,401:u,403:u,406:u,409:u,412:u,413:u,415:u,422:u,429:u,500:u,
503:u}},listMembers:{query:H({limit:"integer"},Hn),headers:F,isBodyOptional:!0,responses:{200:Qo,400:u,401:u,403:u,406:u,
429:u,500:u,503:u}},updateMemberRole:{path:Yn,query:q,headers:Ee,body:Gn,isBodyOptional:!1,responses:{200:Jo,400:u,401:u,
403:u,404:u,406:u,409:u,413:u,415:u,422:u,429:u,500:u,503:u}},listWorkspaces:{query:H({limit:"integer"},Xn),headers:F,isBodyOptional:!0,
responses:{200:ep,400:u,401:u,403:u,406:u,429:u,500:u,503:u}},createWorkspace:{query:q,headers:Ee,body:Qn,isBodyOptional:!1,
responses:{201:Wa,400:u,401:u,403:u,406:u,409:u,413:u,415:u,422:u,429:u,500:u,503:u}},getWorkspace:{path:sn,query:q,headers:Li,
isBodyOptional:!0,responses:{200:Wa,304:Y,400:u,401:u,403:u,404:u,406:u,429:u,500:u,503:u}},updateWorkspace:{path:sn,query:q,
headers:Oi,body:Jn,isBodyOptional:!1,responses:{200:Wa,400:u,401:u,403:u,404:u,406:u,409:u,412:u,413:u,415:u,422:u,429:u,
500:u,503:u}},listBrands:{query:H({limit:"integer"},tn),headers:z,isBodyOptional:!0,responses:{200:rp,400:u,401:u,403:u,
406:u,429:u,500:u,503:u}},listConnections:{query:H({limit:"integer"},eo),headers:z,isBodyOptional:!0,responses:{200:sp,400:u,
401:u,403:u,406:u,429:u,500:u,503:u}},getConnection:{path:ro,query:q,headers:pt,isBodyOptional:!0,responses:{200:tp,304:Y,
400:u,401:u,403:u,404:u,406:u,429:u,500:u,503:u}},listNetworks:{query:so,headers:F,isBodyOptional:!0,responses:{200:ip,400:u,
406:u,500:u,503:u}},uploadMedia:{query:q,headers:Re,body:to,isBodyOptional:!1,responses:{201:Pn,400:u,401:u,403:u,406:u,
409:u,413:u,415:u,422:u,429:u,500:u,503:u}},getMedia:{path:io,query:q,headers:pt,isBodyOptional:!0,responses:{200:Pn,304:Y,
400:u,401:u,403:u,404:u,406:u,429:u,500:u,503:u}},listPosts:{query:H({limit:"integer",status:{list:"text",hasCommas:!1}},
ao),headers:z,isBodyOptional:!0,responses:{200:ap,400:u,401:u,403:u,406:u,429:u,500:u,503:u}},createPost:{query:q,headers:Re,
body:nn,isBodyOptional:!1,responses:{201:gr,202:gr,400:u,401:u,403:u,406:u,409:u,413:u,415:u,422:u,429:u,500:u,503:u}},validatePost:{
query:q,headers:Re,body:nn,isBodyOptional:!1,responses:{200:np,400:u,401:u,403:u,406:u,409:u,413:u,415:u,422:u,429:u,500:u,
503:u}},getPost:{path:Vr,query:q,headers:pt,isBodyOptional:!0,responses:{200:gr,304:Y,400:u,401:u,403:u,404:u,406:u,429:u,
500:u,503:u}},updatePost:{path:Vr,query:q,headers:ji,body:no,isBodyOptional:!1,responses:{200:gr,400:u,401:u,403:u,404:u,
406:u,409:u,412:u,413:u,415:u,422:u,429:u,500:u,503:u}},deletePost:{path:Vr,query:oo,headers:z,isBodyOptional:!0,responses:{
204:Y,400:u,401:u,403:u,404:u,406:u,409:u,422:u,429:u,500:u,503:u}},schedulePost:{path:Vr,query:q,headers:Re,body:po,isBodyOptional:!1,
responses:{200:gr,400:u,401:u,403:u,404:u,406:u,409:u,413:u,415:u,422:u,429:u,500:u,503:u}},publishPost:{path:Vr,query:q,
headers:Re,body:mo,isBodyOptional:!0,responses:{202:gr,400:u,401:u,403:u,404:u,406:u,409:u,413:u,415:u,422:u,429:u,500:u,
503:u}},listNotifications:{query:H({limit:"integer",unread:"boolean"},lo),headers:F,isBodyOptional:!0,responses:{200:op,
400:u,401:u,403:u,406:u,429:u,500:u,503:u}},markNotificationRead:{path:uo,query:q,headers:Ee,isBodyOptional:!0,responses:{
200:pp,400:u,401:u,403:u,404:u,406:u,409:u,422:u,429:u,500:u,503:u}},listContacts:{query:H({limit:"integer"},co),headers:z,
isBodyOptional:!0,responses:{200:mp,400:u,401:u,403:u,406:u,429:u,500:u,503:u}},upsertContact:{query:q,headers:z,body:fo,
isBodyOptional:!1,responses:{200:kn,201:kn,400:u,401:u,403:u,406:u,409:u,413:u,415:u,422:u,429:u,500:u,503:u}},getContact:{
path:Ti,query:q,headers:pt,isBodyOptional:!0,responses:{200:_n,304:Y,400:u,401:u,403:u,404:u,406:u,429:u,500:u,503:u}},updateContact:{
path:Ti,query:q,headers:ji,body:ho,isBodyOptional:!1,responses:{200:_n,400:u,401:u,403:u,404:u,406:u,409:u,412:u,413:u,415:u,
422:u,429:u,500:u,503:u}},deleteContact:{path:Ti,query:q,headers:z,isBodyOptional:!0,responses:{204:Y,400:u,401:u,403:u,
404:u,406:u,429:u,500:u,503:u}},listWorkflows:{query:H({limit:"integer"},go),headers:z,isBodyOptional:!0,responses:{200:dp,
400:u,401:u,403:u,406:u,429:u,500:u,503:u}},addContactToWorkflow:{path:on,query:q,headers:z,body:Po,isBodyOptional:!0,responses:{
200:cp,400:u,401:u,403:u,404:u,406:u,409:u,413:u,415:u,422:u,429:u,500:u,503:u}},removeContactFromWorkflow:{path:on,query:q,
headers:z,isBodyOptional:!0,responses:{204:Y,400:u,401:u,403:u,404:u,406:u,429:u,500:u,503:u}},listTriggerLinks:{query:H(
{limit:"integer"},tn),headers:z,isBodyOptional:!0,responses:{200:fp,400:u,401:u,403:u,406:u,429:u,500:u,503:u}},createTriggerLink:{
query:q,headers:Re,body:vo,isBodyOptional:!1,responses:{201:Ba,400:u,401:u,403:u,406:u,409:u,413:u,415:u,422:u,429:u,500:u,
503:u}},getTriggerLink:{path:mt,query:q,headers:z,isBodyOptional:!0,responses:{200:Ba,400:u,401:u,403:u,404:u,406:u,429:u,
500:u,503:u}},updateTriggerLink:{path:mt,query:q,headers:ji,body:ko,isBodyOptional:!1,responses:{200:Ba,400:u,401:u,403:u,
404:u,406:u,409:u,412:u,413:u,415:u,422:u,429:u,500:u,503:u}},deleteTriggerLink:{path:mt,query:q,headers:z,isBodyOptional:!0,
responses:{204:Y,400:u,401:u,403:u,404:u,406:u,429:u,500:u,503:u}},listTriggerLinkClicks:{path:mt,query:H({limit:"intege\
r"},_o),headers:z,isBodyOptional:!0,responses:{200:yp,400:u,401:u,403:u,404:u,406:u,429:u,500:u,503:u}},listForms:{query:H(
{limit:"integer"},wo),headers:z,isBodyOptional:!0,responses:{200:hp,400:u,401:u,403:u,406:u,429:u,500:u,503:u}},listFormSubmissions:{
path:bo,query:H({limit:"integer"},qo),headers:z,isBodyOptional:!0,responses:{200:gp,400:u,401:u,403:u,404:u,406:u,429:u,
500:u,503:u}},listWebhooks:{query:H({limit:"integer"},xo),headers:z,isBodyOptional:!0,responses:{200:Pp,400:u,401:u,403:u,
406:u,429:u,500:u,503:u}},createWebhook:{query:q,headers:Re,body:Do,isBodyOptional:!1,responses:{201:vp,400:u,401:u,403:u,
404:u,406:u,409:u,413:u,415:u,422:u,429:u,500:u,503:u}},deleteWebhook:{path:pn,query:q,headers:z,isBodyOptional:!0,responses:{
204:Y,400:u,401:u,403:u,404:u,406:u,429:u,500:u,503:u}},testWebhook:{path:pn,query:q,headers:Re,body:No,isBodyOptional:!0,
responses:{202:kp,400:u,401:u,403:u,404:u,406:u,409:u,413:u,415:u,422:u,429:u,500:u,503:u}}},du={"post.published":_p,"po\
st.partial":wp,"post.failed":bp,"api_key.created":qp,"api_key.rotated":xp,"api_key.revoked":Dp,"api_key.expiring":Np,"ap\
i_key.deletion_warning":Ip,"api_key.deleted":Lp,"contact.created":Op,"workflow.enrolled":jp,"trigger_link.clicked":Tp,"f\
orm.submitted":$p,"webhook.test":Ap};export{du as eventValidators,uu as validators};
