// Generated from spec/openapi.yaml. Do not edit.
var es=(s,a)=>()=>{try{return a||s((a={exports:{}}).exports,a),a.exports}catch(f){throw a=0,f}};var gt=es(ht=>{"use strict";Object.defineProperty(ht,"__esModule",{value:!0});function St(s){let a=s.length,f=0,c=0,m;for(;c<
a;)f++,m=s.charCodeAt(c++),m>=55296&&m<=56319&&c<a&&(m=s.charCodeAt(c),(m&64512)===56320&&c++);return f}ht.default=St;St.
code='require("ajv/dist/runtime/ucs2length").default'});var Ct=es((Gn,Zt)=>{"use strict";Zt.exports=function s(a,f){if(a===f)return!0;if(a&&f&&typeof a=="object"&&typeof f=="ob\
ject"){if(a.constructor!==f.constructor)return!1;var c,m,l;if(Array.isArray(a)){if(c=a.length,c!=f.length)return!1;for(m=
c;m--!==0;)if(!s(a[m],f[m]))return!1;return!0}if(a.constructor===RegExp)return a.source===f.source&&a.flags===f.flags;if(a.
valueOf!==Object.prototype.valueOf)return a.valueOf()===f.valueOf();if(a.toString!==Object.prototype.toString)return a.toString()===
f.toString();if(l=Object.keys(a),c=l.length,c!==Object.keys(f).length)return!1;for(m=c;m--!==0;)if(!Object.prototype.hasOwnProperty.
call(f,l[m]))return!1;for(m=c;m--!==0;){var e=l[m];if(!s(a[e],f[e]))return!1}return!0}return a!==a&&f!==f}});var vt=es(Pt=>{"use strict";Object.defineProperty(Pt,"__esModule",{value:!0});var Vt=Ct();Vt.code='require("ajv/dist/run\
time/equal").default';Pt.default=Vt});var Ze=es(te=>{"use strict";Object.defineProperty(te,"__esModule",{value:!0});te.formatNames=te.fastFormats=te.fullFormats=
void 0;function se(s,a){return{validate:s,compare:a}}te.fullFormats={date:se(Kt,bt),time:se(_t(!0),qt),"date-time":se(Mt(
!0),Ht),"iso-time":se(_t(),Ut),"iso-date-time":se(Mt(),Yt),duration:/^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
uri:oa,"uri-reference":/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
"uri-template":/^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
url:/^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
hostname:/^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,ipv4:/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
ipv6:/^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
regex:fa,uuid:/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,"json-pointer":/^(?:\/(?:[^~/]|~0|~1)*)*$/,
"json-pointer-uri-fragment":/^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,"relative-json-pointer":/^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
byte:pa,int32:{type:"number",validate:ua},int64:{type:"number",validate:da},float:{type:"number",validate:Bt},double:{type:"\
number",validate:Bt},password:!0,binary:!0};te.fastFormats={...te.fullFormats,date:se(/^\d\d\d\d-[0-1]\d-[0-3]\d$/,bt),time:se(
/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,qt),"date-time":se(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,
Ht),"iso-time":se(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,Ut),"iso-date-time":se(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,
Yt),uri:/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,"uri-reference":/^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
email:/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i};
te.formatNames=Object.keys(te.fullFormats);function sa(s){return s%4===0&&(s%100!==0||s%400===0)}var ta=/^(\d\d\d\d)-(\d\d)-(\d\d)$/,
ia=[0,31,28,31,30,31,30,31,31,30,31,30,31];function Kt(s){let a=ta.exec(s);if(!a)return!1;let f=+a[1],c=+a[2],m=+a[3];return c>=
1&&c<=12&&m>=1&&m<=(c===2&&sa(f)?29:ia[c])}function bt(s,a){if(s&&a)return s>a?1:s<a?-1:0}var wt=/^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
function _t(s){return function(f){let c=wt.exec(f);if(!c)return!1;let m=+c[1],l=+c[2],e=+c[3],i=c[4],o=c[5]==="-"?-1:1,r=+(c[6]||
0),t=+(c[7]||0);if(r>23||t>59||s&&!i)return!1;if(m<=23&&l<=59&&e<60)return!0;let n=l-t*o,p=m-r*o-(n<0?1:0);return(p===23||
p===-1)&&(n===59||n===-1)&&e<61}}function qt(s,a){if(!(s&&a))return;let f=new Date("2020-01-01T"+s).valueOf(),c=new Date(
"2020-01-01T"+a).valueOf();if(f&&c)return f-c}function Ut(s,a){if(!(s&&a))return;let f=wt.exec(s),c=wt.exec(a);if(f&&c)return s=
f[1]+f[2]+f[3],a=c[1]+c[2]+c[3],s>a?1:s<a?-1:0}var kt=/t|\s/i;function Mt(s){let a=_t(s);return function(c){let m=c.split(
kt);return m.length===2&&Kt(m[0])&&a(m[1])}}function Ht(s,a){if(!(s&&a))return;let f=new Date(s).valueOf(),c=new Date(a).
valueOf();if(f&&c)return f-c}function Yt(s,a){if(!(s&&a))return;let[f,c]=s.split(kt),[m,l]=a.split(kt),e=bt(f,m);if(e!==
void 0)return e||qt(c,l)}var aa=/\/|:/,na=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function oa(s){return aa.test(s)&&na.test(s)}var Wt=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
function pa(s){return Wt.lastIndex=0,Wt.test(s)}var ma=-(2**31),la=2**31-1;function ua(s){return Number.isInteger(s)&&s<=
la&&s>=ma}function da(s){return Number.isInteger(s)}function Bt(){return!0}var ca=/[^\\]\\Z/;function fa(s){if(ca.test(s))
return!1;try{return new RegExp(s),!0}catch{return!1}}});var x=rs;function rs(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,
o=rs.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s))for(let r in s){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}else{let r={instancePath:a,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return rs.errors=e,i===0}
rs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var R=ss;var v=gt().default,ya=new RegExp("^[A-Za-z0-9._-]{1,128}$","u");function q(s,{instancePath:a="",parentData:f,parentDataProperty:c,
rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,o=q.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.
items=void 0),typeof s=="string"){if(v(s)>128){let r={instancePath:a,schemaPath:"#/maxLength",keyword:"maxLength",params:{
limit:128},message:"must NOT have more than 128 characters"};e===null?e=[r]:e.push(r),i++}if(!ya.test(s)){let r={instancePath:a,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9._-]{1,128}$"},message:'must match pattern "^[A-Za-\
z0-9._-]{1,128}$"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}return q.errors=e,i===0}q.evaluated={dynamicProps:!1,
dynamicItems:!1};function ss(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){
let e=null,i=0,o=ss.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s))s["x-request-id"]!==void 0&&(q(s["x-request-id"],{instancePath:a+"/x-request-id",parentData:s,parentDataProperty:"\
x-request-id",rootData:m,dynamicAnchors:l})||(e=e===null?q.errors:e.concat(q.errors),i=e.length));else{let r={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return ss.
errors=e,i===0}ss.evaluated={props:{"x-request-id":!0},dynamicProps:!1,dynamicItems:!1};var Qt=ts;var ha=/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
function ts(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,
o=ts.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.email===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"email"},
message:"must have required property 'email'"};e===null?e=[r]:e.push(r),i++}if(s.password===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"password"},message:"must have required property 'pas\
sword'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="email"||r==="password")){let t={instancePath:a,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional p\
roperties"};e===null?e=[t]:e.push(t),i++}if(s.email!==void 0){let r=s.email;if(typeof r=="string"){if(v(r)>254){let t={instancePath:a+
"/email",schemaPath:"#/properties/email/maxLength",keyword:"maxLength",params:{limit:254},message:"must NOT have more th\
an 254 characters"};e===null?e=[t]:e.push(t),i++}if(!ha.test(r)){let t={instancePath:a+"/email",schemaPath:"#/properties\
/email/format",keyword:"format",params:{format:"email"},message:'must match format "email"'};e===null?e=[t]:e.push(t),i++}}else{
let t={instancePath:a+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type:"string"},message:"must \
be string"};e===null?e=[t]:e.push(t),i++}}if(s.password!==void 0){let r=s.password;if(typeof r=="string"){if(v(r)>200){let t={
instancePath:a+"/password",schemaPath:"#/properties/password/maxLength",keyword:"maxLength",params:{limit:200},message:"\
must NOT have more than 200 characters"};e===null?e=[t]:e.push(t),i++}if(v(r)<1){let t={instancePath:a+"/password",schemaPath:"\
#/properties/password/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/password",schemaPath:"#/properties/password/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}}else{let r={instancePath:a,schemaPath:"#\
/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return ts.errors=e,i===
0}ts.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Jt=is;var ga=new RegExp("^ws_[a-z0-9]{1,40}$","u");function D(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,
dynamicAnchors:l={}}={}){let e=null,i=0,o=D.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s=="string"){if(v(s)>43){let r={instancePath:a,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:43},message:"\
must NOT have more than 43 characters"};e===null?e=[r]:e.push(r),i++}if(!ga.test(s)){let r={instancePath:a,schemaPath:"#\
/pattern",keyword:"pattern",params:{pattern:"^ws_[a-z0-9]{1,40}$"},message:'must match pattern "^ws_[a-z0-9]{1,40}$"'};e===
null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),i++}return D.errors=e,i===0}D.evaluated={dynamicProps:!1,dynamicItems:!1};var Pa={
type:"string",enum:["company","workspace","location","agency"]};function ae(s,{instancePath:a="",parentData:f,parentDataProperty:c,
rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,o=ae.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),typeof s!="string"){let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),i++}if(!(s==="company"||s==="workspace"||s==="location"||s==="agency")){let r={
instancePath:a,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Pa.enum},message:"must be equal to one of the al\
lowed values"};e===null?e=[r]:e.push(r),i++}return ae.errors=e,i===0}ae.evaluated={dynamicProps:!1,dynamicItems:!1};var va={
type:"string",enum:["active","rotating","revoked","expired"]};function Me(s,{instancePath:a="",parentData:f,parentDataProperty:c,
rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,o=Me.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),typeof s!="string"){let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),i++}if(!(s==="active"||s==="rotating"||s==="revoked"||s==="expired")){let r={instancePath:a,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:va.enum},message:"must be equal to one of the allowed values"};
e===null?e=[r]:e.push(r),i++}return Me.errors=e,i===0}Me.evaluated={dynamicProps:!1,dynamicItems:!1};function is(s,{instancePath:a="",
parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,o=is.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){s.limit===void 0&&(s.limit=20);
for(let t in s)if(!(t==="limit"||t==="cursor"||t==="workspace_id"||t==="kind"||t==="status")){let n={instancePath:a,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional p\
roperties"};e===null?e=[n]:e.push(n),i++}let r=s.limit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={
instancePath:a+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be int\
eger"};e===null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(r)){if(r>100||isNaN(r)){let t={instancePath:a+"/limi\
t",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100"};
e===null?e=[t]:e.push(t),i++}if(r<1||isNaN(r)){let t={instancePath:a+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[t]:e.push(t),i++}}if(s.cursor!==void 0){let t=s.
cursor;if(typeof t=="string"){if(v(t)>512){let n={instancePath:a+"/cursor",schemaPath:"#/properties/cursor/maxLength",keyword:"\
maxLength",params:{limit:512},message:"must NOT have more than 512 characters"};e===null?e=[n]:e.push(n),i++}if(v(t)<1){
let n={instancePath:a+"/cursor",schemaPath:"#/properties/cursor/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:a+"/cursor",schemaPath:"#\
/properties/cursor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}}s.
workspace_id!==void 0&&(D(s.workspace_id,{instancePath:a+"/workspace_id",parentData:s,parentDataProperty:"workspace_id",
rootData:m,dynamicAnchors:l})||(e=e===null?D.errors:e.concat(D.errors),i=e.length)),s.kind!==void 0&&(ae(s.kind,{instancePath:a+
"/kind",parentData:s,parentDataProperty:"kind",rootData:m,dynamicAnchors:l})||(e=e===null?ae.errors:e.concat(ae.errors),
i=e.length)),s.status!==void 0&&(Me(s.status,{instancePath:a+"/status",parentData:s,parentDataProperty:"status",rootData:m,
dynamicAnchors:l})||(e=e===null?Me.errors:e.concat(Me.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return is.errors=e,i===0}is.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Nt=as;var Es=new RegExp('^([A-Za-z0-9._-]{1,255}|"[A-Za-z0-9._-]{1,255}")$',"u");function as(s,{instancePath:a="",parentData:f,
parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,o=as.evaluated;if(o.dynamicProps&&(o.props=void 0),
o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s["x-request-id"]!==void 0&&(q(s["x-reques\
t-id"],{instancePath:a+"/x-request-id",parentData:s,parentDataProperty:"x-request-id",rootData:m,dynamicAnchors:l})||(e=
e===null?q.errors:e.concat(q.errors),i=e.length)),s["idempotency-key"]!==void 0){let r=s["idempotency-key"];if(typeof r==
"string"){if(v(r)>257){let t={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/maxLength",keyword:"\
maxLength",params:{limit:257},message:"must NOT have more than 257 characters"};e===null?e=[t]:e.push(t),i++}if(!Es.test(
r)){let t={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/pattern",keyword:"pattern",params:{
pattern:'^([A-Za-z0-9._-]{1,255}|"[A-Za-z0-9._-]{1,255}")$'},message:'must match pattern "^([A-Za-z0-9._-]{1,255}|"[A-Za\
-z0-9._-]{1,255}")$"'};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/idempotency-key",schemaPath:"#/propert\
ies/idempotency-key/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}}else{
let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),i++}return as.errors=e,i===0}as.evaluated={props:{"x-request-id":!0,"idempotency-key":!0},dynamicProps:!1,dynamicItems:!1};
var ei=ns,xt={type:"object",additionalProperties:!1,properties:{name:{$ref:"#/components/schemas/ApiKeyName"},description:{
type:["string","null"],maxLength:500},kind:{$ref:"#/components/schemas/ApiKeyKind",default:"workspace"},workspace_id:{$ref:"\
#/components/schemas/WorkspaceId"},scopes:{$ref:"#/components/schemas/Scopes"},expires_in_days:{type:["integer","null"],
minimum:1,maximum:3650,default:null},rate_limit:{$ref:"#/components/schemas/RateLimitsRequest"},allowed_origins:{$ref:"#\
/components/schemas/AllowedOrigins"},allowed_ips:{$ref:"#/components/schemas/AllowedIps"}}},zs=Object.prototype.hasOwnProperty;function ne(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,
o=ne.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s=="string"){if(v(s)>100){let r={
instancePath:a,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 char\
acters"};e===null?e=[r]:e.push(r),i++}if(v(s)<1){let r={instancePath:a,schemaPath:"#/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}return ne.errors=e,
i===0}ne.evaluated={dynamicProps:!1,dynamicItems:!1};var wa={type:"string",enum:["posts:read","posts:write","posts:delete","posts:approve","media:read","media:upload","queue\
:read","queue:write","schedule:read","schedule:write","analytics:read","connections:read","connections:write","brands:re\
ad","brands:write","feeds:read","feeds:write","ai:generate","webhooks:manage","notifications:read","workflows:read","wor\
kflows:write","links:read","links:write","forms:read","contacts:read","contacts:write","workspaces:read","workspaces:wri\
te","keys:rotate","logs:read"]};function We(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){
let e=null,i=0,o=We.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s!="string"){let r={
instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(
r),i++}if(!(s==="posts:read"||s==="posts:write"||s==="posts:delete"||s==="posts:approve"||s==="media:read"||s==="media:u\
pload"||s==="queue:read"||s==="queue:write"||s==="schedule:read"||s==="schedule:write"||s==="analytics:read"||s==="conne\
ctions:read"||s==="connections:write"||s==="brands:read"||s==="brands:write"||s==="feeds:read"||s==="feeds:write"||s==="\
ai:generate"||s==="webhooks:manage"||s==="notifications:read"||s==="workflows:read"||s==="workflows:write"||s==="links:r\
ead"||s==="links:write"||s==="forms:read"||s==="contacts:read"||s==="contacts:write"||s==="workspaces:read"||s==="worksp\
aces:write"||s==="keys:rotate"||s==="logs:read")){let r={instancePath:a,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:wa.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),i++}return We.errors=e,i===0}We.evaluated=
{dynamicProps:!1,dynamicItems:!1};var Ee=vt().default;function oe(s,{instancePath:a="",parentData:f,parentDataProperty:c,
rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,o=oe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),Array.isArray(s)){if(s.length>100){let p={instancePath:a,schemaPath:"#/maxItems",keyword:"maxItems",params:{
limit:100},message:"must NOT have more than 100 items"};e===null?e=[p]:e.push(p),i++}let r=s.length;for(let p=0;p<r;p++)
We(s[p],{instancePath:a+"/"+p,parentData:s,parentDataProperty:p,rootData:m,dynamicAnchors:l})||(e=e===null?We.errors:e.concat(
We.errors),i=e.length);let t=s.length,n;if(t>1){e:for(;t--;)for(n=t;n--;)if(Ee(s[t],s[n])){let p={instancePath:a,schemaPath:"\
#/uniqueItems",keyword:"uniqueItems",params:{i:t,j:n},message:"must NOT have duplicate items (items ## "+n+" and "+t+" a\
re identical)"};e===null?e=[p]:e.push(p),i++;break e}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),i++}return oe.errors=e,i===0}oe.evaluated={items:!0,dynamicProps:!1,
dynamicItems:!1};function pe(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,
o=pe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
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
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return pe.
errors=e,i===0}pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var _a=new RegExp("^https?://[^/?#@\\s]+$","u");function me(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,
dynamicAnchors:l={}}={}){let e=null,i=0,o=me.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
Array.isArray(s)){if(s.length>50){let p={instancePath:a,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:50},message:"\
must NOT have more than 50 items"};e===null?e=[p]:e.push(p),i++}let r=s.length;for(let p=0;p<r;p++){let u=s[p];if(typeof u==
"string"){if(v(u)>255){let y={instancePath:a+"/"+p,schemaPath:"#/items/maxLength",keyword:"maxLength",params:{limit:255},
message:"must NOT have more than 255 characters"};e===null?e=[y]:e.push(y),i++}if(!_a.test(u)){let y={instancePath:a+"/"+
p,schemaPath:"#/items/pattern",keyword:"pattern",params:{pattern:"^https?://[^/?#@\\s]+$"},message:'must match pattern "\
^https?://[^/?#@\\s]+$"'};e===null?e=[y]:e.push(y),i++}}else{let y={instancePath:a+"/"+p,schemaPath:"#/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),i++}}let t=s.length,n;if(t>1){let p={};for(;t--;){
let u=s[t];if(typeof u=="string"){if(typeof p[u]=="number"){n=p[u];let y={instancePath:a,schemaPath:"#/uniqueItems",keyword:"\
uniqueItems",params:{i:t,j:n},message:"must NOT have duplicate items (items ## "+n+" and "+t+" are identical)"};e===null?
e=[y]:e.push(y),i++;break}p[u]=t}}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"array"},
message:"must be array"};e===null?e=[r]:e.push(r),i++}return me.errors=e,i===0}me.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var ka=new RegExp("^[0-9A-Fa-f:.]+(/[0-9]{1,3})?$","u");function le(s,{instancePath:a="",parentData:f,parentDataProperty:c,
rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,o=le.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),Array.isArray(s)){if(s.length>100){let p={instancePath:a,schemaPath:"#/maxItems",keyword:"maxItems",params:{
limit:100},message:"must NOT have more than 100 items"};e===null?e=[p]:e.push(p),i++}let r=s.length;for(let p=0;p<r;p++){
let u=s[p];if(typeof u=="string"){if(v(u)>49){let y={instancePath:a+"/"+p,schemaPath:"#/items/maxLength",keyword:"maxLen\
gth",params:{limit:49},message:"must NOT have more than 49 characters"};e===null?e=[y]:e.push(y),i++}if(!ka.test(u)){let y={
instancePath:a+"/"+p,schemaPath:"#/items/pattern",keyword:"pattern",params:{pattern:"^[0-9A-Fa-f:.]+(/[0-9]{1,3})?$"},message:'\
must match pattern "^[0-9A-Fa-f:.]+(/[0-9]{1,3})?$"'};e===null?e=[y]:e.push(y),i++}}else{let y={instancePath:a+"/"+p,schemaPath:"\
#/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),i++}}let t=s.length,
n;if(t>1){let p={};for(;t--;){let u=s[t];if(typeof u=="string"){if(typeof p[u]=="number"){n=p[u];let y={instancePath:a,schemaPath:"\
#/uniqueItems",keyword:"uniqueItems",params:{i:t,j:n},message:"must NOT have duplicate items (items ## "+n+" and "+t+" a\
re identical)"};e===null?e=[y]:e.push(y),i++;break}p[u]=t}}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"typ\
e",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),i++}return le.errors=e,i===0}le.evaluated={items:!0,
dynamicProps:!1,dynamicItems:!1};function ns(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){
let e=null,i=0,o=ns.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){s.kind===void 0&&(s.kind="workspace"),s.expires_in_days===void 0&&(s.expires_in_days=null);for(let t in s)
if(!zs.call(xt.properties,t)){let n={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(s.name!==void 0&&(ne(
s.name,{instancePath:a+"/name",parentData:s,parentDataProperty:"name",rootData:m,dynamicAnchors:l})||(e=e===null?ne.errors:
e.concat(ne.errors),i=e.length)),s.description!==void 0){let t=s.description;if(typeof t!="string"&&t!==null){let n={instancePath:a+
"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:xt.properties.description.type},message:"\
must be string,null"};e===null?e=[n]:e.push(n),i++}if(typeof t=="string"&&v(t)>500){let n={instancePath:a+"/description",
schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit:500},message:"must NOT have more than \
500 characters"};e===null?e=[n]:e.push(n),i++}}ae(s.kind,{instancePath:a+"/kind",parentData:s,parentDataProperty:"kind",
rootData:m,dynamicAnchors:l})||(e=e===null?ae.errors:e.concat(ae.errors),i=e.length),s.workspace_id!==void 0&&(D(s.workspace_id,
{instancePath:a+"/workspace_id",parentData:s,parentDataProperty:"workspace_id",rootData:m,dynamicAnchors:l})||(e=e===null?
D.errors:e.concat(D.errors),i=e.length)),s.scopes!==void 0&&(oe(s.scopes,{instancePath:a+"/scopes",parentData:s,parentDataProperty:"\
scopes",rootData:m,dynamicAnchors:l})||(e=e===null?oe.errors:e.concat(oe.errors),i=e.length));let r=s.expires_in_days;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&r!==null){let t={instancePath:a+"/expires_in_days",schemaPath:"#/properties/e\
xpires_in_days/type",keyword:"type",params:{type:xt.properties.expires_in_days.type},message:"must be integer,null"};e===
null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(r)){if(r>3650||isNaN(r)){let t={instancePath:a+"/expires_in_day\
s",schemaPath:"#/properties/expires_in_days/maximum",keyword:"maximum",params:{comparison:"<=",limit:3650},message:"must\
 be <= 3650"};e===null?e=[t]:e.push(t),i++}if(r<1||isNaN(r)){let t={instancePath:a+"/expires_in_days",schemaPath:"#/prop\
erties/expires_in_days/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[t]:
e.push(t),i++}}s.rate_limit!==void 0&&(pe(s.rate_limit,{instancePath:a+"/rate_limit",parentData:s,parentDataProperty:"ra\
te_limit",rootData:m,dynamicAnchors:l})||(e=e===null?pe.errors:e.concat(pe.errors),i=e.length)),s.allowed_origins!==void 0&&
(me(s.allowed_origins,{instancePath:a+"/allowed_origins",parentData:s,parentDataProperty:"allowed_origins",rootData:m,dynamicAnchors:l})||
(e=e===null?me.errors:e.concat(me.errors),i=e.length)),s.allowed_ips!==void 0&&(le(s.allowed_ips,{instancePath:a+"/allow\
ed_ips",parentData:s,parentDataProperty:"allowed_ips",rootData:m,dynamicAnchors:l})||(e=e===null?le.errors:e.concat(le.errors),
i=e.length))}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[r]:e.push(r),i++}return ns.errors=e,i===0}ns.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Qr=os;var ba=new RegExp("^key_[a-z0-9]{1,40}$","u");function Be(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,
dynamicAnchors:l={}}={}){let e=null,i=0,o=Be.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s=="string"){if(v(s)>44){let r={instancePath:a,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:44},message:"\
must NOT have more than 44 characters"};e===null?e=[r]:e.push(r),i++}if(!ba.test(s)){let r={instancePath:a,schemaPath:"#\
/pattern",keyword:"pattern",params:{pattern:"^key_[a-z0-9]{1,40}$"},message:'must match pattern "^key_[a-z0-9]{1,40}$"'};
e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),i++}return Be.errors=e,i===0}Be.evaluated={dynamicProps:!1,dynamicItems:!1};function os(s,{
instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,o=os.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.key_id===
void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"key_id"},message:"must\
 have required property 'key_id'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(r!=="key_id"){let t={instancePath:a,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional p\
roperties"};e===null?e=[t]:e.push(t),i++}s.key_id!==void 0&&(Be(s.key_id,{instancePath:a+"/key_id",parentData:s,parentDataProperty:"\
key_id",rootData:m,dynamicAnchors:l})||(e=e===null?Be.errors:e.concat(Be.errors),i=e.length))}else{let r={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return os.
errors=e,i===0}os.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ri=ps;function ps(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,
o=ps.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s["x-request-id"]!==void 0&&(q(s["x-request-id"],{instancePath:a+"/x-request-id",parentData:s,parentDataProperty:"\
x-request-id",rootData:m,dynamicAnchors:l})||(e=e===null?q.errors:e.concat(q.errors),i=e.length)),s["if-none-match"]!==void 0){
let r=s["if-none-match"];if(typeof r=="string"){if(v(r)>500){let t={instancePath:a+"/if-none-match",schemaPath:"#/proper\
ties/if-none-match/maxLength",keyword:"maxLength",params:{limit:500},message:"must NOT have more than 500 characters"};e===
null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/if-none-match",schemaPath:"#/properties/if-none-match/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}}else{let r={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return ps.errors=e,
i===0}ps.evaluated={props:{"x-request-id":!0,"if-none-match":!0},dynamicProps:!1,dynamicItems:!1};var si=ms;function ms(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,
o=ms.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s["x-request-id"]!==void 0&&(q(s["x-request-id"],{instancePath:a+"/x-request-id",parentData:s,parentDataProperty:"\
x-request-id",rootData:m,dynamicAnchors:l})||(e=e===null?q.errors:e.concat(q.errors),i=e.length)),s["idempotency-key"]!==
void 0){let r=s["idempotency-key"];if(typeof r=="string"){if(v(r)>257){let t={instancePath:a+"/idempotency-key",schemaPath:"\
#/properties/idempotency-key/maxLength",keyword:"maxLength",params:{limit:257},message:"must NOT have more than 257 char\
acters"};e===null?e=[t]:e.push(t),i++}if(!Es.test(r)){let t={instancePath:a+"/idempotency-key",schemaPath:"#/properties/\
idempotency-key/pattern",keyword:"pattern",params:{pattern:'^([A-Za-z0-9._-]{1,255}|"[A-Za-z0-9._-]{1,255}")$'},message:'\
must match pattern "^([A-Za-z0-9._-]{1,255}|"[A-Za-z0-9._-]{1,255}")$"'};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+
"/idempotency-key",schemaPath:"#/properties/idempotency-key/type",keyword:"type",params:{type:"string"},message:"must be\
 string"};e===null?e=[t]:e.push(t),i++}}if(s["if-match"]!==void 0){let r=s["if-match"];if(typeof r=="string"){if(v(r)>500){
let t={instancePath:a+"/if-match",schemaPath:"#/properties/if-match/maxLength",keyword:"maxLength",params:{limit:500},message:"\
must NOT have more than 500 characters"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/if-match",schemaPath:"\
#/properties/if-match/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}}else{
let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),i++}return ms.errors=e,i===0}ms.evaluated={props:{"x-request-id":!0,"idempotency-key":!0,"if-match":!0},dynamicProps:!1,
dynamicItems:!1};var ti=ls,Gt={type:"object",additionalProperties:!1,minProperties:1,properties:{name:{$ref:"#/component\
s/schemas/ApiKeyName"},description:{type:["string","null"],maxLength:500},scopes:{$ref:"#/components/schemas/Scopes"},expires_in_days:{
type:["integer","null"],minimum:1,maximum:3650},rate_limit:{$ref:"#/components/schemas/RateLimitsRequest"},allowed_origins:{
$ref:"#/components/schemas/AllowedOrigins"},allowed_ips:{$ref:"#/components/schemas/AllowedIps"}}};function ls(s,{instancePath:a="",
parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,o=ls.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(Object.keys(s).length<1){
let r={instancePath:a,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1},message:"must NOT have fewer\
 than 1 properties"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="name"||r==="description"||r==="scopes"||r==="\
expires_in_days"||r==="rate_limit"||r==="allowed_origins"||r==="allowed_ips")){let t={instancePath:a,schemaPath:"#/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properti\
es"};e===null?e=[t]:e.push(t),i++}if(s.name!==void 0&&(ne(s.name,{instancePath:a+"/name",parentData:s,parentDataProperty:"\
name",rootData:m,dynamicAnchors:l})||(e=e===null?ne.errors:e.concat(ne.errors),i=e.length)),s.description!==void 0){let r=s.
description;if(typeof r!="string"&&r!==null){let t={instancePath:a+"/description",schemaPath:"#/properties/description/t\
ype",keyword:"type",params:{type:Gt.properties.description.type},message:"must be string,null"};e===null?e=[t]:e.push(t),
i++}if(typeof r=="string"&&v(r)>500){let t={instancePath:a+"/description",schemaPath:"#/properties/description/maxLength",
keyword:"maxLength",params:{limit:500},message:"must NOT have more than 500 characters"};e===null?e=[t]:e.push(t),i++}}if(s.
scopes!==void 0&&(oe(s.scopes,{instancePath:a+"/scopes",parentData:s,parentDataProperty:"scopes",rootData:m,dynamicAnchors:l})||
(e=e===null?oe.errors:e.concat(oe.errors),i=e.length)),s.expires_in_days!==void 0){let r=s.expires_in_days;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&r!==null){let t={instancePath:a+"/expires_in_days",schemaPath:"#/properties/e\
xpires_in_days/type",keyword:"type",params:{type:Gt.properties.expires_in_days.type},message:"must be integer,null"};e===
null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(r)){if(r>3650||isNaN(r)){let t={instancePath:a+"/expires_in_day\
s",schemaPath:"#/properties/expires_in_days/maximum",keyword:"maximum",params:{comparison:"<=",limit:3650},message:"must\
 be <= 3650"};e===null?e=[t]:e.push(t),i++}if(r<1||isNaN(r)){let t={instancePath:a+"/expires_in_days",schemaPath:"#/prop\
erties/expires_in_days/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[t]:
e.push(t),i++}}}s.rate_limit!==void 0&&(pe(s.rate_limit,{instancePath:a+"/rate_limit",parentData:s,parentDataProperty:"r\
ate_limit",rootData:m,dynamicAnchors:l})||(e=e===null?pe.errors:e.concat(pe.errors),i=e.length)),s.allowed_origins!==void 0&&
(me(s.allowed_origins,{instancePath:a+"/allowed_origins",parentData:s,parentDataProperty:"allowed_origins",rootData:m,dynamicAnchors:l})||
(e=e===null?me.errors:e.concat(me.errors),i=e.length)),s.allowed_ips!==void 0&&(le(s.allowed_ips,{instancePath:a+"/allow\
ed_ips",parentData:s,parentDataProperty:"allowed_ips",rootData:m,dynamicAnchors:l})||(e=e===null?le.errors:e.concat(le.errors),
i=e.length))}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[r]:e.push(r),i++}return ls.errors=e,i===0}ls.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ii=us;function us(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,
o=us.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){s.confirm===void 0&&(s.confirm=!1);for(let r in s)if(r!=="confirm"){let t={instancePath:a,schemaPath:"#/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===
null?e=[t]:e.push(t),i++}if(typeof s.confirm!="boolean"){let r={instancePath:a+"/confirm",schemaPath:"#/properties/confi\
rm/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return us.
errors=e,i===0}us.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ai=ds;function ds(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,
o=ds.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){for(let r in s)if(r!=="reason"){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}if(s.reason!==
void 0){let r=s.reason;if(typeof r=="string"){if(v(r)>500){let t={instancePath:a+"/reason",schemaPath:"#/properties/reas\
on/maxLength",keyword:"maxLength",params:{limit:500},message:"must NOT have more than 500 characters"};e===null?e=[t]:e.
push(t),i++}}else{let t={instancePath:a+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return ds.errors=e,i===0}ds.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var ni=cs,qa={type:"object",properties:{limit:{type:"integer",minimum:1,maximum:100,
default:20},cursor:{type:"string",minLength:1,maxLength:512},kind:{type:"string",enum:["workspace","location"]}},required:[],
additionalProperties:!1};function cs(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){
let e=null,i=0,o=cs.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){s.limit===void 0&&(s.limit=20);for(let t in s)if(!(t==="limit"||t==="cursor"||t==="kind")){let n={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have \
additional properties"};e===null?e=[n]:e.push(n),i++}let r=s.limit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let t={instancePath:a+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(r)){if(r>100||isNaN(r)){let t={instancePath:a+
"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <\
= 100"};e===null?e=[t]:e.push(t),i++}if(r<1||isNaN(r)){let t={instancePath:a+"/limit",schemaPath:"#/properties/limit/min\
imum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[t]:e.push(t),i++}}if(s.cursor!==
void 0){let t=s.cursor;if(typeof t=="string"){if(v(t)>512){let n={instancePath:a+"/cursor",schemaPath:"#/properties/curs\
or/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 characters"};e===null?e=[n]:e.
push(n),i++}if(v(t)<1){let n={instancePath:a+"/cursor",schemaPath:"#/properties/cursor/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:a+"/cur\
sor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),i++}}if(s.kind!==void 0){let t=s.kind;if(typeof t!="string"){let n={instancePath:a+"/kind",schemaPath:"#/prope\
rties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}if(!(t==="\
workspace"||t==="location")){let n={instancePath:a+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:qa.
properties.kind.enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),i++}}}else{let r={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return cs.
errors=e,i===0}cs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var oi=fs;function fs(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,
o=fs.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){s.limit===void 0&&(s.limit=20);for(let t in s)if(!(t==="limit"||t==="cursor"||t==="q")){let n={instancePath:a,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional p\
roperties"};e===null?e=[n]:e.push(n),i++}let r=s.limit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={
instancePath:a+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be int\
eger"};e===null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(r)){if(r>100||isNaN(r)){let t={instancePath:a+"/limi\
t",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100"};
e===null?e=[t]:e.push(t),i++}if(r<1||isNaN(r)){let t={instancePath:a+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[t]:e.push(t),i++}}if(s.cursor!==void 0){let t=s.
cursor;if(typeof t=="string"){if(v(t)>512){let n={instancePath:a+"/cursor",schemaPath:"#/properties/cursor/maxLength",keyword:"\
maxLength",params:{limit:512},message:"must NOT have more than 512 characters"};e===null?e=[n]:e.push(n),i++}if(v(t)<1){
let n={instancePath:a+"/cursor",schemaPath:"#/properties/cursor/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:a+"/cursor",schemaPath:"#\
/properties/cursor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}}if(s.
q!==void 0){let t=s.q;if(typeof t=="string"){if(v(t)>100){let n={instancePath:a+"/q",schemaPath:"#/properties/q/maxLengt\
h",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[n]:e.push(n),i++}
if(v(t)<1){let n={instancePath:a+"/q",schemaPath:"#/properties/q/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:a+"/q",schemaPath:"#/prop\
erties/q/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}}}else{let r={
instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(
r),i++}return fs.errors=e,i===0}fs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ze=ys;function ys(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,
o=ys.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s))s["x-request-id"]!==void 0&&(q(s["x-request-id"],{instancePath:a+"/x-request-id",parentData:s,parentDataProperty:"x-r\
equest-id",rootData:m,dynamicAnchors:l})||(e=e===null?q.errors:e.concat(q.errors),i=e.length)),s["x-workspace-id"]!==void 0&&
(D(s["x-workspace-id"],{instancePath:a+"/x-workspace-id",parentData:s,parentDataProperty:"x-workspace-id",rootData:m,dynamicAnchors:l})||
(e=e===null?D.errors:e.concat(D.errors),i=e.length));else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return ys.errors=e,i===0}ys.evaluated={props:{"x-r\
equest-id":!0,"x-workspace-id":!0},dynamicProps:!1,dynamicItems:!1};var pi=hs;var It=new RegExp("^brand_[a-z0-9]{1,40}$","u");function ue(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,
dynamicAnchors:l={}}={}){let e=null,i=0,o=ue.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s=="string"){if(v(s)>46){let r={instancePath:a,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:46},message:"\
must NOT have more than 46 characters"};e===null?e=[r]:e.push(r),i++}if(!It.test(s)){let r={instancePath:a,schemaPath:"#\
/pattern",keyword:"pattern",params:{pattern:"^brand_[a-z0-9]{1,40}$"},message:'must match pattern "^brand_[a-z0-9]{1,40}\
$"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),i++}return ue.errors=e,i===0}ue.evaluated={dynamicProps:!1,dynamicItems:!1};
var xa={type:"string",enum:["x","instagram","facebook","linkedin","tiktok","youtube","threads","bluesky","pinterest","go\
ogle_business","mastodon","telegram","reddit"]};function S(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,
dynamicAnchors:l={}}={}){let e=null,i=0,o=S.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s!="string"){let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[r]:e.push(r),i++}if(!(s==="x"||s==="instagram"||s==="facebook"||s==="linkedin"||s==="tiktok"||s==="you\
tube"||s==="threads"||s==="bluesky"||s==="pinterest"||s==="google_business"||s==="mastodon"||s==="telegram"||s==="reddit")){
let r={instancePath:a,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:xa.enum},message:"must be equal to one of\
 the allowed values"};e===null?e=[r]:e.push(r),i++}return S.errors=e,i===0}S.evaluated={dynamicProps:!1,dynamicItems:!1};
var Da={type:"string",enum:["active","expiring","expired","disconnected"]};function Ke(s,{instancePath:a="",parentData:f,
parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,o=Ke.evaluated;if(o.dynamicProps&&(o.props=void 0),
o.dynamicItems&&(o.items=void 0),typeof s!="string"){let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(!(s==="active"||s==="expiring"||s==="expired"||s==="d\
isconnected")){let r={instancePath:a,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Da.enum},message:"must be \
equal to one of the allowed values"};e===null?e=[r]:e.push(r),i++}return Ke.errors=e,i===0}Ke.evaluated={dynamicProps:!1,
dynamicItems:!1};function hs(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){
let e=null,i=0,o=hs.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){s.limit===void 0&&(s.limit=20);for(let t in s)if(!(t==="limit"||t==="cursor"||t==="brand_id"||t==="ne\
twork"||t==="status")){let n={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}let r=s.limit;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:a+"/limit",schemaPath:"#/properties/limit/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(r)){
if(r>100||isNaN(r)){let t={instancePath:a+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:100},message:"must be <= 100"};e===null?e=[t]:e.push(t),i++}if(r<1||isNaN(r)){let t={instancePath:a+"/limit",schemaPath:"\
#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[t]:e.
push(t),i++}}if(s.cursor!==void 0){let t=s.cursor;if(typeof t=="string"){if(v(t)>512){let n={instancePath:a+"/cursor",schemaPath:"\
#/properties/cursor/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 characters"};
e===null?e=[n]:e.push(n),i++}if(v(t)<1){let n={instancePath:a+"/cursor",schemaPath:"#/properties/cursor/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:a+
"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[n]:e.push(n),i++}}s.brand_id!==void 0&&(ue(s.brand_id,{instancePath:a+"/brand_id",parentData:s,parentDataProperty:"br\
and_id",rootData:m,dynamicAnchors:l})||(e=e===null?ue.errors:e.concat(ue.errors),i=e.length)),s.network!==void 0&&(S(s.network,
{instancePath:a+"/network",parentData:s,parentDataProperty:"network",rootData:m,dynamicAnchors:l})||(e=e===null?S.errors:
e.concat(S.errors),i=e.length)),s.status!==void 0&&(Ke(s.status,{instancePath:a+"/status",parentData:s,parentDataProperty:"\
status",rootData:m,dynamicAnchors:l})||(e=e===null?Ke.errors:e.concat(Ke.errors),i=e.length))}else{let r={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return hs.
errors=e,i===0}hs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var mi=gs;var Na=new RegExp("^conn_[a-z0-9]{1,40}$","u");function N(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,
dynamicAnchors:l={}}={}){let e=null,i=0,o=N.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s=="string"){if(v(s)>45){let r={instancePath:a,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:45},message:"\
must NOT have more than 45 characters"};e===null?e=[r]:e.push(r),i++}if(!Na.test(s)){let r={instancePath:a,schemaPath:"#\
/pattern",keyword:"pattern",params:{pattern:"^conn_[a-z0-9]{1,40}$"},message:'must match pattern "^conn_[a-z0-9]{1,40}$"'};
e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),i++}return N.errors=e,i===0}N.evaluated={dynamicProps:!1,dynamicItems:!1};function gs(s,{
instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,o=gs.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.connection_id===
void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"connection_id"},message:"\
must have required property 'connection_id'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(r!=="connection_id"){let t={
instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}s.connection_id!==void 0&&(N(s.connection_id,{instancePath:a+
"/connection_id",parentData:s,parentDataProperty:"connection_id",rootData:m,dynamicAnchors:l})||(e=e===null?N.errors:e.concat(
N.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"};e===null?e=[r]:e.push(r),i++}return gs.errors=e,i===0}gs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Rs=Ps;function Ps(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,
o=Ps.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s["x-request-id"]!==void 0&&(q(s["x-request-id"],{instancePath:a+"/x-request-id",parentData:s,parentDataProperty:"\
x-request-id",rootData:m,dynamicAnchors:l})||(e=e===null?q.errors:e.concat(q.errors),i=e.length)),s["x-workspace-id"]!==
void 0&&(D(s["x-workspace-id"],{instancePath:a+"/x-workspace-id",parentData:s,parentDataProperty:"x-workspace-id",rootData:m,
dynamicAnchors:l})||(e=e===null?D.errors:e.concat(D.errors),i=e.length)),s["if-none-match"]!==void 0){let r=s["if-none-m\
atch"];if(typeof r=="string"){if(v(r)>500){let t={instancePath:a+"/if-none-match",schemaPath:"#/properties/if-none-match\
/maxLength",keyword:"maxLength",params:{limit:500},message:"must NOT have more than 500 characters"};e===null?e=[t]:e.push(
t),i++}}else{let t={instancePath:a+"/if-none-match",schemaPath:"#/properties/if-none-match/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Ps.errors=e,i===0}Ps.evaluated=
{props:{"x-request-id":!0,"x-workspace-id":!0,"if-none-match":!0},dynamicProps:!1,dynamicItems:!1};var li=vs;function vs(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,
o=vs.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){for(let r in s)if(r!=="network"){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}s.network!==
void 0&&(S(s.network,{instancePath:a+"/network",parentData:s,parentDataProperty:"network",rootData:m,dynamicAnchors:l})||
(e=e===null?S.errors:e.concat(S.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return vs.errors=e,i===0}vs.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var je=ws;function ws(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,
o=ws.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s["x-request-id"]!==void 0&&(q(s["x-request-id"],{instancePath:a+"/x-request-id",parentData:s,parentDataProperty:"\
x-request-id",rootData:m,dynamicAnchors:l})||(e=e===null?q.errors:e.concat(q.errors),i=e.length)),s["x-workspace-id"]!==
void 0&&(D(s["x-workspace-id"],{instancePath:a+"/x-workspace-id",parentData:s,parentDataProperty:"x-workspace-id",rootData:m,
dynamicAnchors:l})||(e=e===null?D.errors:e.concat(D.errors),i=e.length)),s["idempotency-key"]!==void 0){let r=s["idempot\
ency-key"];if(typeof r=="string"){if(v(r)>257){let t={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempot\
ency-key/maxLength",keyword:"maxLength",params:{limit:257},message:"must NOT have more than 257 characters"};e===null?e=
[t]:e.push(t),i++}if(!Es.test(r)){let t={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/patt\
ern",keyword:"pattern",params:{pattern:'^([A-Za-z0-9._-]{1,255}|"[A-Za-z0-9._-]{1,255}")$'},message:'must match pattern \
"^([A-Za-z0-9._-]{1,255}|"[A-Za-z0-9._-]{1,255}")$"'};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/idempot\
ency-key",schemaPath:"#/properties/idempotency-key/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[t]:e.push(t),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),i++}return ws.errors=e,i===0}ws.evaluated={props:{"x-request-id":!0,"x-workspa\
ce-id":!0,"idempotency-key":!0},dynamicProps:!1,dynamicItems:!1};var ui=_s;function _s(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,
o=_s.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.file===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"file"},
message:"must have required property 'file'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="file"||r==="alt_text"||
r==="title")){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}if(s.file!==void 0){let r=s.file;if(!(r&&typeof r==
"object"&&!Array.isArray(r))){let t={instancePath:a+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[t]:e.push(t),i++}}if(s.alt_text!==void 0){let r=s.alt_text;if(typeof r=="\
string"){if(v(r)>4086){let t={instancePath:a+"/alt_text",schemaPath:"#/properties/alt_text/maxLength",keyword:"maxLength",
params:{limit:4086},message:"must NOT have more than 4086 characters"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+
"/alt_text",schemaPath:"#/properties/alt_text/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[t]:e.push(t),i++}}if(s.title!==void 0){let r=s.title;if(typeof r=="string"){if(v(r)>200){let t={instancePath:a+"\
/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more tha\
n 200 characters"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/title",schemaPath:"#/properties/title/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}}else{let r={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return _s.
errors=e,i===0}_s.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var di=ks;var Ia=new RegExp("^media_[a-z0-9]{1,40}$","u");function de(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,
dynamicAnchors:l={}}={}){let e=null,i=0,o=de.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s=="string"){if(v(s)>46){let r={instancePath:a,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:46},message:"\
must NOT have more than 46 characters"};e===null?e=[r]:e.push(r),i++}if(!Ia.test(s)){let r={instancePath:a,schemaPath:"#\
/pattern",keyword:"pattern",params:{pattern:"^media_[a-z0-9]{1,40}$"},message:'must match pattern "^media_[a-z0-9]{1,40}\
$"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),i++}return de.errors=e,i===0}de.evaluated={dynamicProps:!1,dynamicItems:!1};
function ks(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,
o=ks.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.media_id===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"me\
dia_id"},message:"must have required property 'media_id'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(r!=="media_id"){
let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}s.media_id!==void 0&&(de(s.media_id,{instancePath:a+"\
/media_id",parentData:s,parentDataProperty:"media_id",rootData:m,dynamicAnchors:l})||(e=e===null?de.errors:e.concat(de.errors),
i=e.length))}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[r]:e.push(r),i++}return ks.errors=e,i===0}ks.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ci=bs,
Oa={type:"object",properties:{limit:{type:"integer",minimum:1,maximum:100,default:20},cursor:{type:"string",minLength:1,
maxLength:512},status:{type:"array",minItems:1,maxItems:9,uniqueItems:!0,items:{$ref:"#/components/schemas/PostStatus"}},
brand_id:{$ref:"#/components/schemas/BrandId"},connection_id:{$ref:"#/components/schemas/ConnectionId"},network:{$ref:"#\
/components/schemas/Network"},label:{type:"string",minLength:1,maxLength:50},q:{type:"string",minLength:1,maxLength:100},
source:{$ref:"#/components/schemas/PostSource"},created_after:{$ref:"#/components/schemas/Timestamp"},scheduled_after:{$ref:"\
#/components/schemas/Timestamp"},scheduled_before:{$ref:"#/components/schemas/Timestamp"}},required:[],additionalProperties:!1},
La={type:"string",enum:["draft","pending_approval","rejected","scheduled","queued","publishing","published","partial","f\
ailed"]};function Ue(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,
i=0,o=Ue.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s!="string"){let r={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(!(s===
"draft"||s==="pending_approval"||s==="rejected"||s==="scheduled"||s==="queued"||s==="publishing"||s==="published"||s==="\
partial"||s==="failed")){let r={instancePath:a,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:La.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),i++}return Ue.errors=e,i===0}Ue.evaluated={dynamicProps:!1,
dynamicItems:!1};var Ta={type:"string",enum:["app","api","zapier","feed","ai","workflow"]};function He(s,{instancePath:a="",
parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,o=He.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s!="string"){let r={instancePath:a,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(!(s==="app"||s==="api"||s==="zapi\
er"||s==="feed"||s==="ai"||s==="workflow")){let r={instancePath:a,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Ta.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),i++}return He.errors=e,i===0}He.evaluated=
{dynamicProps:!1,dynamicItems:!1};var fi=Ze().fullFormats["date-time"];function F(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){
let e=null,i=0,o=F.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s=="string"){if(v(
s)>35){let r={instancePath:a,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:35},message:"must NOT have more \
than 35 characters"};e===null?e=[r]:e.push(r),i++}if(!fi.validate(s)){let r={instancePath:a,schemaPath:"#/format",keyword:"\
format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}return F.
errors=e,i===0}F.evaluated={dynamicProps:!1,dynamicItems:!1};function bs(s,{instancePath:a="",parentData:f,parentDataProperty:c,
rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,o=bs.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){s.limit===void 0&&(s.limit=20);for(let t in s)if(!zs.call(Oa.
properties,t)){let n={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}let r=s.limit;if(!(typeof r=="number"&&!(r%1)&&
!isNaN(r)&&isFinite(r))){let t={instancePath:a+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};e===null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(r)){if(r>100||isNaN(r)){
let t={instancePath:a+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},
message:"must be <= 100"};e===null?e=[t]:e.push(t),i++}if(r<1||isNaN(r)){let t={instancePath:a+"/limit",schemaPath:"#/pr\
operties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[t]:e.push(
t),i++}}if(s.cursor!==void 0){let t=s.cursor;if(typeof t=="string"){if(v(t)>512){let n={instancePath:a+"/cursor",schemaPath:"\
#/properties/cursor/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 characters"};
e===null?e=[n]:e.push(n),i++}if(v(t)<1){let n={instancePath:a+"/cursor",schemaPath:"#/properties/cursor/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:a+
"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[n]:e.push(n),i++}}if(s.status!==void 0){let t=s.status;if(Array.isArray(t)){if(t.length>9){let y={instancePath:a+"/st\
atus",schemaPath:"#/properties/status/maxItems",keyword:"maxItems",params:{limit:9},message:"must NOT have more than 9 i\
tems"};e===null?e=[y]:e.push(y),i++}if(t.length<1){let y={instancePath:a+"/status",schemaPath:"#/properties/status/minIt\
ems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[y]:e.push(y),i++}let n=t.
length;for(let y=0;y<n;y++)Ue(t[y],{instancePath:a+"/status/"+y,parentData:t,parentDataProperty:y,rootData:m,dynamicAnchors:l})||
(e=e===null?Ue.errors:e.concat(Ue.errors),i=e.length);let p=t.length,u;if(p>1){e:for(;p--;)for(u=p;u--;)if(Ee(t[p],t[u])){
let y={instancePath:a+"/status",schemaPath:"#/properties/status/uniqueItems",keyword:"uniqueItems",params:{i:p,j:u},message:"\
must NOT have duplicate items (items ## "+u+" and "+p+" are identical)"};e===null?e=[y]:e.push(y),i++;break e}}}else{let n={
instancePath:a+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"array"},message:"must be arr\
ay"};e===null?e=[n]:e.push(n),i++}}if(s.brand_id!==void 0&&(ue(s.brand_id,{instancePath:a+"/brand_id",parentData:s,parentDataProperty:"\
brand_id",rootData:m,dynamicAnchors:l})||(e=e===null?ue.errors:e.concat(ue.errors),i=e.length)),s.connection_id!==void 0&&
(N(s.connection_id,{instancePath:a+"/connection_id",parentData:s,parentDataProperty:"connection_id",rootData:m,dynamicAnchors:l})||
(e=e===null?N.errors:e.concat(N.errors),i=e.length)),s.network!==void 0&&(S(s.network,{instancePath:a+"/network",parentData:s,
parentDataProperty:"network",rootData:m,dynamicAnchors:l})||(e=e===null?S.errors:e.concat(S.errors),i=e.length)),s.label!==
void 0){let t=s.label;if(typeof t=="string"){if(v(t)>50){let n={instancePath:a+"/label",schemaPath:"#/properties/label/m\
axLength",keyword:"maxLength",params:{limit:50},message:"must NOT have more than 50 characters"};e===null?e=[n]:e.push(n),
i++}if(v(t)<1){let n={instancePath:a+"/label",schemaPath:"#/properties/label/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:a+"/label",schemaPath:"\
#/properties/label/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}}if(s.
q!==void 0){let t=s.q;if(typeof t=="string"){if(v(t)>100){let n={instancePath:a+"/q",schemaPath:"#/properties/q/maxLengt\
h",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[n]:e.push(n),i++}
if(v(t)<1){let n={instancePath:a+"/q",schemaPath:"#/properties/q/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:a+"/q",schemaPath:"#/prop\
erties/q/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}}s.source!==
void 0&&(He(s.source,{instancePath:a+"/source",parentData:s,parentDataProperty:"source",rootData:m,dynamicAnchors:l})||(e=
e===null?He.errors:e.concat(He.errors),i=e.length)),s.created_after!==void 0&&(F(s.created_after,{instancePath:a+"/creat\
ed_after",parentData:s,parentDataProperty:"created_after",rootData:m,dynamicAnchors:l})||(e=e===null?F.errors:e.concat(F.
errors),i=e.length)),s.scheduled_after!==void 0&&(F(s.scheduled_after,{instancePath:a+"/scheduled_after",parentData:s,parentDataProperty:"\
scheduled_after",rootData:m,dynamicAnchors:l})||(e=e===null?F.errors:e.concat(F.errors),i=e.length)),s.scheduled_before!==
void 0&&(F(s.scheduled_before,{instancePath:a+"/scheduled_before",parentData:s,parentDataProperty:"scheduled_before",rootData:m,
dynamicAnchors:l})||(e=e===null?F.errors:e.concat(F.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return bs.errors=e,i===0}bs.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ot=qs,Ce={type:"object",additionalProperties:!1,properties:{content:{
type:"string",maxLength:1e5},title:{type:["string","null"],maxLength:300},link:{anyOf:[{$ref:"#/components/schemas/PostL\
inkRequest"},{type:"null"}]},media:{type:"array",maxItems:35,items:{$ref:"#/components/schemas/PostMediaRequest"}},targets:{
type:"array",maxItems:50,items:{$ref:"#/components/schemas/PostTargetRequest"}},social_profile_ids:{type:"array",maxItems:50,
uniqueItems:!0,items:{$ref:"#/components/schemas/ConnectionId"}},schedule:{$ref:"#/components/schemas/PostScheduleReques\
t"},labels:{type:"array",maxItems:20,uniqueItems:!0,items:{type:"string",minLength:1,maxLength:50}},notes:{type:["string",
"null"],maxLength:2e3},external_ref:{type:["string","null"],maxLength:200},brand_id:{type:["string","null"],pattern:"^br\
and_[a-z0-9]{1,40}$",maxLength:46},callback_url:{type:["string","null"],format:"uri",pattern:"^https?://",maxLength:2048},
allow_duplicate:{type:"boolean",default:!1}}},Dt={type:"object",additionalProperties:!1,required:["url"],properties:{url:{
type:"string",format:"uri",pattern:"^https?://",maxLength:2048},title:{type:["string","null"],maxLength:300},description:{
type:["string","null"],maxLength:1e3},image_url:{type:["string","null"],format:"uri",pattern:"^https?://",maxLength:2048}}},
er=Ze().fullFormats.uri,rr=new RegExp("^https?://","u");function ce(s,{instancePath:a="",parentData:f,parentDataProperty:c,
rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,o=ce.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.url===void 0){let r={instancePath:a,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'"};e===null?e=[r]:e.push(
r),i++}for(let r in s)if(!(r==="url"||r==="title"||r==="description"||r==="image_url")){let t={instancePath:a,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional p\
roperties"};e===null?e=[t]:e.push(t),i++}if(s.url!==void 0){let r=s.url;if(typeof r=="string"){if(v(r)>2048){let t={instancePath:a+
"/url",schemaPath:"#/properties/url/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than \
2048 characters"};e===null?e=[t]:e.push(t),i++}if(!rr.test(r)){let t={instancePath:a+"/url",schemaPath:"#/properties/url\
/pattern",keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[t]:e.push(
t),i++}if(!er(r)){let t={instancePath:a+"/url",schemaPath:"#/properties/url/format",keyword:"format",params:{format:"uri"},
message:'must match format "uri"'};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/url",schemaPath:"#/propert\
ies/url/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}if(s.title!==
void 0){let r=s.title;if(typeof r!="string"&&r!==null){let t={instancePath:a+"/title",schemaPath:"#/properties/title/typ\
e",keyword:"type",params:{type:Dt.properties.title.type},message:"must be string,null"};e===null?e=[t]:e.push(t),i++}if(typeof r==
"string"&&v(r)>300){let t={instancePath:a+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{
limit:300},message:"must NOT have more than 300 characters"};e===null?e=[t]:e.push(t),i++}}if(s.description!==void 0){let r=s.
description;if(typeof r!="string"&&r!==null){let t={instancePath:a+"/description",schemaPath:"#/properties/description/t\
ype",keyword:"type",params:{type:Dt.properties.description.type},message:"must be string,null"};e===null?e=[t]:e.push(t),
i++}if(typeof r=="string"&&v(r)>1e3){let t={instancePath:a+"/description",schemaPath:"#/properties/description/maxLength",
keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than 1000 characters"};e===null?e=[t]:e.push(t),i++}}
if(s.image_url!==void 0){let r=s.image_url;if(typeof r!="string"&&r!==null){let t={instancePath:a+"/image_url",schemaPath:"\
#/properties/image_url/type",keyword:"type",params:{type:Dt.properties.image_url.type},message:"must be string,null"};e===
null?e=[t]:e.push(t),i++}if(typeof r=="string"){if(v(r)>2048){let t={instancePath:a+"/image_url",schemaPath:"#/propertie\
s/image_url/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters"};e===null?
e=[t]:e.push(t),i++}if(!rr.test(r)){let t={instancePath:a+"/image_url",schemaPath:"#/properties/image_url/pattern",keyword:"\
pattern",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[t]:e.push(t),i++}if(!er(r)){
let t={instancePath:a+"/image_url",schemaPath:"#/properties/image_url/format",keyword:"format",params:{format:"uri"},message:'\
must match format "uri"'};e===null?e=[t]:e.push(t),i++}}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return ce.errors=e,i===0}ce.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var Aa={type:"object",additionalProperties:!1,required:["media_id"],properties:{media_id:{
$ref:"#/components/schemas/MediaId"},alt_text:{type:["string","null"],maxLength:4086}}};function Z(s,{instancePath:a="",
parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,o=Z.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.media_id===void 0){let r={
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"media_id"},message:"must have require\
d property 'media_id'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="media_id"||r==="alt_text")){let t={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have \
additional properties"};e===null?e=[t]:e.push(t),i++}if(s.media_id!==void 0&&(de(s.media_id,{instancePath:a+"/media_id",
parentData:s,parentDataProperty:"media_id",rootData:m,dynamicAnchors:l})||(e=e===null?de.errors:e.concat(de.errors),i=e.
length)),s.alt_text!==void 0){let r=s.alt_text;if(typeof r!="string"&&r!==null){let t={instancePath:a+"/alt_text",schemaPath:"\
#/properties/alt_text/type",keyword:"type",params:{type:Aa.properties.alt_text.type},message:"must be string,null"};e===
null?e=[t]:e.push(t),i++}if(typeof r=="string"&&v(r)>4086){let t={instancePath:a+"/alt_text",schemaPath:"#/properties/al\
t_text/maxLength",keyword:"maxLength",params:{limit:4086},message:"must NOT have more than 4086 characters"};e===null?e=
[t]:e.push(t),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must b\
e object"};e===null?e=[r]:e.push(r),i++}return Z.errors=e,i===0}Z.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Xt={
type:"object",additionalProperties:!1,required:["connection_id"],properties:{connection_id:{$ref:"#/components/schemas/C\
onnectionId"},content:{type:["string","null"],maxLength:1e5},media:{type:["array","null"],maxItems:35,items:{$ref:"#/com\
ponents/schemas/PostMediaRequest"}},options:{$ref:"#/components/schemas/NetworkOptions"}}};function Ye(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,
o=Ye.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(Object.keys(s).length>50){let r={instancePath:a,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit:50},
message:"must NOT have more than 50 properties"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/\
type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Ye.errors=e,i===
0}Ye.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function fe(s,{instancePath:a="",parentData:f,parentDataProperty:c,
rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,o=fe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.connection_id===void 0){let r={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"connection_id"},message:"must have required property 'connection\
_id'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="connection_id"||r==="content"||r==="media"||r==="options")){
let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}if(s.connection_id!==void 0&&(N(s.connection_id,{instancePath:a+
"/connection_id",parentData:s,parentDataProperty:"connection_id",rootData:m,dynamicAnchors:l})||(e=e===null?N.errors:e.concat(
N.errors),i=e.length)),s.content!==void 0){let r=s.content;if(typeof r!="string"&&r!==null){let t={instancePath:a+"/cont\
ent",schemaPath:"#/properties/content/type",keyword:"type",params:{type:Xt.properties.content.type},message:"must be str\
ing,null"};e===null?e=[t]:e.push(t),i++}if(typeof r=="string"&&v(r)>1e5){let t={instancePath:a+"/content",schemaPath:"#/\
properties/content/maxLength",keyword:"maxLength",params:{limit:1e5},message:"must NOT have more than 100000 characters"};
e===null?e=[t]:e.push(t),i++}}if(s.media!==void 0){let r=s.media;if(!Array.isArray(r)&&r!==null){let t={instancePath:a+"\
/media",schemaPath:"#/properties/media/type",keyword:"type",params:{type:Xt.properties.media.type},message:"must be arra\
y,null"};e===null?e=[t]:e.push(t),i++}if(Array.isArray(r)){if(r.length>35){let n={instancePath:a+"/media",schemaPath:"#/\
properties/media/maxItems",keyword:"maxItems",params:{limit:35},message:"must NOT have more than 35 items"};e===null?e=[
n]:e.push(n),i++}let t=r.length;for(let n=0;n<t;n++)Z(r[n],{instancePath:a+"/media/"+n,parentData:r,parentDataProperty:n,
rootData:m,dynamicAnchors:l})||(e=e===null?Z.errors:e.concat(Z.errors),i=e.length)}}s.options!==void 0&&(Ye(s.options,{instancePath:a+
"/options",parentData:s,parentDataProperty:"options",rootData:m,dynamicAnchors:l})||(e=e===null?Ye.errors:e.concat(Ye.errors),
i=e.length))}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[r]:e.push(r),i++}return fe.errors=e,i===0}fe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ja={
type:"object",additionalProperties:!1,required:["mode"],properties:{mode:{type:"string",enum:["draft","at","now"]},scheduled_at:{
$ref:"#/components/schemas/ScheduledAt"},timezone:{$ref:"#/components/schemas/TimeZone"}}};var $a=new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?$","u");var Ea=new RegExp("^[A-Za-z][A-Za-z0-9_+/-]*$","u");function C(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,
dynamicAnchors:l={}}={}){let e=null,i=0,o=C.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s=="string"){if(v(s)>64){let r={instancePath:a,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:64},message:"\
must NOT have more than 64 characters"};e===null?e=[r]:e.push(r),i++}if(!Ea.test(s)){let r={instancePath:a,schemaPath:"#\
/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_+/-]*$"},message:'must match pattern "^[A-Za-z][A-Za-z0\
-9_+/-]*$"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[r]:e.push(r),i++}return C.errors=e,i===0}C.evaluated={dynamicProps:!1,dynamicItems:!1};
function Ge(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,
o=Ge.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.local===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"local"},
message:"must have required property 'local'"};e===null?e=[r]:e.push(r),i++}if(s.timezone===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"timezone"},message:"must have required property 'tim\
ezone'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="local"||r==="timezone")){let t={instancePath:a,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional p\
roperties"};e===null?e=[t]:e.push(t),i++}if(s.local!==void 0){let r=s.local;if(typeof r=="string"){if(v(r)>19){let t={instancePath:a+
"/local",schemaPath:"#/properties/local/maxLength",keyword:"maxLength",params:{limit:19},message:"must NOT have more tha\
n 19 characters"};e===null?e=[t]:e.push(t),i++}if(!$a.test(r)){let t={instancePath:a+"/local",schemaPath:"#/properties/l\
ocal/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?$"},message:'m\
ust match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?$"'};e===null?e=[t]:e.push(t),i++}}else{let t={
instancePath:a+"/local",schemaPath:"#/properties/local/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[t]:e.push(t),i++}}s.timezone!==void 0&&(C(s.timezone,{instancePath:a+"/timezone",parentData:s,parentDataProperty:"\
timezone",rootData:m,dynamicAnchors:l})||(e=e===null?C.errors:e.concat(C.errors),i=e.length))}else{let r={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Ge.
errors=e,i===0}Ge.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ye(s,{instancePath:a="",parentData:f,parentDataProperty:c,
rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,o=ye.evaluated;o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.
items=void 0);let r=i,t=!1,n=null,p=i;if(typeof s=="string"){if(v(s)>35){let P={instancePath:a,schemaPath:"#/oneOf/0/max\
Length",keyword:"maxLength",params:{limit:35},message:"must NOT have more than 35 characters"};e===null?e=[P]:e.push(P),
i++}if(!fi.validate(s)){let P={instancePath:a,schemaPath:"#/oneOf/0/format",keyword:"format",params:{format:"date-time"},
message:'must match format "date-time"'};e===null?e=[P]:e.push(P),i++}}else{let P={instancePath:a,schemaPath:"#/oneOf/0/\
type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[P]:e.push(P),i++}var y=p===i;y&&(t=!0,
n=0);let u=i;Ge(s,{instancePath:a,parentData:f,parentDataProperty:c,rootData:m,dynamicAnchors:l})||(e=e===null?Ge.errors:
e.concat(Ge.errors),i=e.length);var y=u===i;if(y&&t)t=!1,n=[n,1];else if(y){t=!0,n=1;var h=!0}if(t)i=r,e!==null&&(r?e.length=
r:e=null);else{let P={instancePath:a,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:n},message:"must match \
exactly one schema in oneOf"};e===null?e=[P]:e.push(P),i++}return ye.errors=e,o.props=h,i===0}ye.evaluated={dynamicProps:!0,
dynamicItems:!1};function he(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){
let e=null,i=0,o=he.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){if(s.mode===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
mode"},message:"must have required property 'mode'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="mode"||r==="s\
cheduled_at"||r==="timezone")){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}if(s.mode!==void 0){
let r=s.mode;if(typeof r!="string"){let t={instancePath:a+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}if(!(r==="draft"||r==="at"||r==="now")){let t={instancePath:a+
"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues:ja.properties.mode.enum},message:"must \
be equal to one of the allowed values"};e===null?e=[t]:e.push(t),i++}}s.scheduled_at!==void 0&&(ye(s.scheduled_at,{instancePath:a+
"/scheduled_at",parentData:s,parentDataProperty:"scheduled_at",rootData:m,dynamicAnchors:l})||(e=e===null?ye.errors:e.concat(
ye.errors),i=e.length)),s.timezone!==void 0&&(C(s.timezone,{instancePath:a+"/timezone",parentData:s,parentDataProperty:"\
timezone",rootData:m,dynamicAnchors:l})||(e=e===null?C.errors:e.concat(C.errors),i=e.length))}else{let r={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return he.
errors=e,i===0}he.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function qs(s,{instancePath:a="",parentData:f,parentDataProperty:c,
rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,o=qs.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){s.allow_duplicate===void 0&&(s.allow_duplicate=!1);for(let t in s)
if(!zs.call(Ce.properties,t)){let n={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(s.content!==void 0){
let t=s.content;if(typeof t=="string"){if(v(t)>1e5){let n={instancePath:a+"/content",schemaPath:"#/properties/content/ma\
xLength",keyword:"maxLength",params:{limit:1e5},message:"must NOT have more than 100000 characters"};e===null?e=[n]:e.push(
n),i++}}else{let n={instancePath:a+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[n]:e.push(n),i++}}if(s.title!==void 0){let t=s.title;if(typeof t!="string"&&t!==null){
let n={instancePath:a+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:Ce.properties.title.type},
message:"must be string,null"};e===null?e=[n]:e.push(n),i++}if(typeof t=="string"&&v(t)>300){let n={instancePath:a+"/tit\
le",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit:300},message:"must NOT have more than 30\
0 characters"};e===null?e=[n]:e.push(n),i++}}if(s.link!==void 0){let t=s.link,n=i,p=!1,u=i;ce(t,{instancePath:a+"/link",
parentData:s,parentDataProperty:"link",rootData:m,dynamicAnchors:l})||(e=e===null?ce.errors:e.concat(ce.errors),i=e.length);
var r=u===i;p=p||r;let y=i;if(t!==null){let h={instancePath:a+"/link",schemaPath:"#/properties/link/anyOf/1/type",keyword:"\
type",params:{type:"null"},message:"must be null"};e===null?e=[h]:e.push(h),i++}var r=y===i;if(p=p||r,p)i=n,e!==null&&(n?
e.length=n:e=null);else{let h={instancePath:a+"/link",schemaPath:"#/properties/link/anyOf",keyword:"anyOf",params:{},message:"\
must match a schema in anyOf"};e===null?e=[h]:e.push(h),i++}}if(s.media!==void 0){let t=s.media;if(Array.isArray(t)){if(t.
length>35){let p={instancePath:a+"/media",schemaPath:"#/properties/media/maxItems",keyword:"maxItems",params:{limit:35},
message:"must NOT have more than 35 items"};e===null?e=[p]:e.push(p),i++}let n=t.length;for(let p=0;p<n;p++)Z(t[p],{instancePath:a+
"/media/"+p,parentData:t,parentDataProperty:p,rootData:m,dynamicAnchors:l})||(e=e===null?Z.errors:e.concat(Z.errors),i=e.
length)}else{let n={instancePath:a+"/media",schemaPath:"#/properties/media/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[n]:e.push(n),i++}}if(s.targets!==void 0){let t=s.targets;if(Array.isArray(t)){if(t.length>50){
let p={instancePath:a+"/targets",schemaPath:"#/properties/targets/maxItems",keyword:"maxItems",params:{limit:50},message:"\
must NOT have more than 50 items"};e===null?e=[p]:e.push(p),i++}let n=t.length;for(let p=0;p<n;p++)fe(t[p],{instancePath:a+
"/targets/"+p,parentData:t,parentDataProperty:p,rootData:m,dynamicAnchors:l})||(e=e===null?fe.errors:e.concat(fe.errors),
i=e.length)}else{let n={instancePath:a+"/targets",schemaPath:"#/properties/targets/type",keyword:"type",params:{type:"ar\
ray"},message:"must be array"};e===null?e=[n]:e.push(n),i++}}if(s.social_profile_ids!==void 0){let t=s.social_profile_ids;
if(Array.isArray(t)){if(t.length>50){let y={instancePath:a+"/social_profile_ids",schemaPath:"#/properties/social_profile\
_ids/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 items"};e===null?e=[y]:e.push(y),
i++}let n=t.length;for(let y=0;y<n;y++)N(t[y],{instancePath:a+"/social_profile_ids/"+y,parentData:t,parentDataProperty:y,
rootData:m,dynamicAnchors:l})||(e=e===null?N.errors:e.concat(N.errors),i=e.length);let p=t.length,u;if(p>1){e:for(;p--;)
for(u=p;u--;)if(Ee(t[p],t[u])){let y={instancePath:a+"/social_profile_ids",schemaPath:"#/properties/social_profile_ids/u\
niqueItems",keyword:"uniqueItems",params:{i:p,j:u},message:"must NOT have duplicate items (items ## "+u+" and "+p+" are \
identical)"};e===null?e=[y]:e.push(y),i++;break e}}}else{let n={instancePath:a+"/social_profile_ids",schemaPath:"#/prope\
rties/social_profile_ids/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),i++}}
if(s.schedule!==void 0&&(he(s.schedule,{instancePath:a+"/schedule",parentData:s,parentDataProperty:"schedule",rootData:m,
dynamicAnchors:l})||(e=e===null?he.errors:e.concat(he.errors),i=e.length)),s.labels!==void 0){let t=s.labels;if(Array.isArray(
t)){if(t.length>20){let y={instancePath:a+"/labels",schemaPath:"#/properties/labels/maxItems",keyword:"maxItems",params:{
limit:20},message:"must NOT have more than 20 items"};e===null?e=[y]:e.push(y),i++}let n=t.length;for(let y=0;y<n;y++){let h=t[y];
if(typeof h=="string"){if(v(h)>50){let P={instancePath:a+"/labels/"+y,schemaPath:"#/properties/labels/items/maxLength",keyword:"\
maxLength",params:{limit:50},message:"must NOT have more than 50 characters"};e===null?e=[P]:e.push(P),i++}if(v(h)<1){let P={
instancePath:a+"/labels/"+y,schemaPath:"#/properties/labels/items/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[P]:e.push(P),i++}}else{let P={instancePath:a+"/labels/"+y,schemaPath:"\
#/properties/labels/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[P]:e.push(P),
i++}}let p=t.length,u;if(p>1){let y={};for(;p--;){let h=t[p];if(typeof h=="string"){if(typeof y[h]=="number"){u=y[h];let P={
instancePath:a+"/labels",schemaPath:"#/properties/labels/uniqueItems",keyword:"uniqueItems",params:{i:p,j:u},message:"mu\
st NOT have duplicate items (items ## "+u+" and "+p+" are identical)"};e===null?e=[P]:e.push(P),i++;break}y[h]=p}}}}else{
let n={instancePath:a+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type:"array"},message:"must\
 be array"};e===null?e=[n]:e.push(n),i++}}if(s.notes!==void 0){let t=s.notes;if(typeof t!="string"&&t!==null){let n={instancePath:a+
"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type:Ce.properties.notes.type},message:"must be str\
ing,null"};e===null?e=[n]:e.push(n),i++}if(typeof t=="string"&&v(t)>2e3){let n={instancePath:a+"/notes",schemaPath:"#/pr\
operties/notes/maxLength",keyword:"maxLength",params:{limit:2e3},message:"must NOT have more than 2000 characters"};e===
null?e=[n]:e.push(n),i++}}if(s.external_ref!==void 0){let t=s.external_ref;if(typeof t!="string"&&t!==null){let n={instancePath:a+
"/external_ref",schemaPath:"#/properties/external_ref/type",keyword:"type",params:{type:Ce.properties.external_ref.type},
message:"must be string,null"};e===null?e=[n]:e.push(n),i++}if(typeof t=="string"&&v(t)>200){let n={instancePath:a+"/ext\
ernal_ref",schemaPath:"#/properties/external_ref/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT hav\
e more than 200 characters"};e===null?e=[n]:e.push(n),i++}}if(s.brand_id!==void 0){let t=s.brand_id;if(typeof t!="string"&&
t!==null){let n={instancePath:a+"/brand_id",schemaPath:"#/properties/brand_id/type",keyword:"type",params:{type:Ce.properties.
brand_id.type},message:"must be string,null"};e===null?e=[n]:e.push(n),i++}if(typeof t=="string"){if(v(t)>46){let n={instancePath:a+
"/brand_id",schemaPath:"#/properties/brand_id/maxLength",keyword:"maxLength",params:{limit:46},message:"must NOT have mo\
re than 46 characters"};e===null?e=[n]:e.push(n),i++}if(!It.test(t)){let n={instancePath:a+"/brand_id",schemaPath:"#/pro\
perties/brand_id/pattern",keyword:"pattern",params:{pattern:"^brand_[a-z0-9]{1,40}$"},message:'must match pattern "^bran\
d_[a-z0-9]{1,40}$"'};e===null?e=[n]:e.push(n),i++}}}if(s.callback_url!==void 0){let t=s.callback_url;if(typeof t!="strin\
g"&&t!==null){let n={instancePath:a+"/callback_url",schemaPath:"#/properties/callback_url/type",keyword:"type",params:{type:Ce.
properties.callback_url.type},message:"must be string,null"};e===null?e=[n]:e.push(n),i++}if(typeof t=="string"){if(v(t)>
2048){let n={instancePath:a+"/callback_url",schemaPath:"#/properties/callback_url/maxLength",keyword:"maxLength",params:{
limit:2048},message:"must NOT have more than 2048 characters"};e===null?e=[n]:e.push(n),i++}if(!rr.test(t)){let n={instancePath:a+
"/callback_url",schemaPath:"#/properties/callback_url/pattern",keyword:"pattern",params:{pattern:"^https?://"},message:'\
must match pattern "^https?://"'};e===null?e=[n]:e.push(n),i++}if(!er(t)){let n={instancePath:a+"/callback_url",schemaPath:"\
#/properties/callback_url/format",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[
n]:e.push(n),i++}}}if(typeof s.allow_duplicate!="boolean"){let t={instancePath:a+"/allow_duplicate",schemaPath:"#/proper\
ties/allow_duplicate/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),i++}}else{
let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:
e.push(t),i++}return qs.errors=e,i===0}qs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var sr=xs;var za=new RegExp("^post_[a-z0-9]{1,40}$","u");function Xe(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,
dynamicAnchors:l={}}={}){let e=null,i=0,o=Xe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s=="string"){if(v(s)>45){let r={instancePath:a,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:45},message:"\
must NOT have more than 45 characters"};e===null?e=[r]:e.push(r),i++}if(!za.test(s)){let r={instancePath:a,schemaPath:"#\
/pattern",keyword:"pattern",params:{pattern:"^post_[a-z0-9]{1,40}$"},message:'must match pattern "^post_[a-z0-9]{1,40}$"'};
e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),i++}return Xe.errors=e,i===0}Xe.evaluated={dynamicProps:!1,dynamicItems:!1};function xs(s,{
instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,o=xs.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.post_id===
void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"post_id"},message:"mus\
t have required property 'post_id'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(r!=="post_id"){let t={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have \
additional properties"};e===null?e=[t]:e.push(t),i++}s.post_id!==void 0&&(Xe(s.post_id,{instancePath:a+"/post_id",parentData:s,
parentDataProperty:"post_id",rootData:m,dynamicAnchors:l})||(e=e===null?Xe.errors:e.concat(Xe.errors),i=e.length))}else{
let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),i++}return xs.errors=e,i===0}xs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var yi=Ds;function Ds(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,
o=Ds.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s["x-request-id"]!==void 0&&(q(s["x-request-id"],{instancePath:a+"/x-request-id",parentData:s,parentDataProperty:"\
x-request-id",rootData:m,dynamicAnchors:l})||(e=e===null?q.errors:e.concat(q.errors),i=e.length)),s["x-workspace-id"]!==
void 0&&(D(s["x-workspace-id"],{instancePath:a+"/x-workspace-id",parentData:s,parentDataProperty:"x-workspace-id",rootData:m,
dynamicAnchors:l})||(e=e===null?D.errors:e.concat(D.errors),i=e.length)),s["idempotency-key"]!==void 0){let r=s["idempot\
ency-key"];if(typeof r=="string"){if(v(r)>257){let t={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempot\
ency-key/maxLength",keyword:"maxLength",params:{limit:257},message:"must NOT have more than 257 characters"};e===null?e=
[t]:e.push(t),i++}if(!Es.test(r)){let t={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/patt\
ern",keyword:"pattern",params:{pattern:'^([A-Za-z0-9._-]{1,255}|"[A-Za-z0-9._-]{1,255}")$'},message:'must match pattern \
"^([A-Za-z0-9._-]{1,255}|"[A-Za-z0-9._-]{1,255}")$"'};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/idempot\
ency-key",schemaPath:"#/properties/idempotency-key/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[t]:e.push(t),i++}}if(s["if-match"]!==void 0){let r=s["if-match"];if(typeof r=="string"){if(v(r)>500){let t={
instancePath:a+"/if-match",schemaPath:"#/properties/if-match/maxLength",keyword:"maxLength",params:{limit:500},message:"\
must NOT have more than 500 characters"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/if-match",schemaPath:"\
#/properties/if-match/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}}else{
let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),i++}return Ds.errors=e,i===0}Ds.evaluated={props:{"x-request-id":!0,"x-workspace-id":!0,"idempotency-key":!0,"\
if-match":!0},dynamicProps:!1,dynamicItems:!1};var hi=Ns,Ve={type:"object",additionalProperties:!1,minProperties:1,properties:{
content:{type:"string",maxLength:1e5},title:{type:["string","null"],maxLength:300},link:{anyOf:[{$ref:"#/components/sche\
mas/PostLinkRequest"},{type:"null"}]},media:{type:"array",maxItems:35,items:{$ref:"#/components/schemas/PostMediaRequest"}},
targets:{type:"array",maxItems:50,items:{$ref:"#/components/schemas/PostTargetRequest"}},social_profile_ids:{type:"array",
maxItems:50,uniqueItems:!0,items:{$ref:"#/components/schemas/ConnectionId"}},schedule:{$ref:"#/components/schemas/PostSc\
heduleRequest"},labels:{type:"array",maxItems:20,uniqueItems:!0,items:{type:"string",minLength:1,maxLength:50}},notes:{type:[
"string","null"],maxLength:2e3},external_ref:{type:["string","null"],maxLength:200},brand_id:{type:["string","null"],pattern:"\
^brand_[a-z0-9]{1,40}$",maxLength:46},callback_url:{type:["string","null"],format:"uri",pattern:"^https?://",maxLength:2048},
allow_duplicate:{type:"boolean"}}};function Ns(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){
let e=null,i=0,o=Ns.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){if(Object.keys(s).length<1){let t={instancePath:a,schemaPath:"#/minProperties",keyword:"minProperties",
params:{limit:1},message:"must NOT have fewer than 1 properties"};e===null?e=[t]:e.push(t),i++}for(let t in s)if(!zs.call(
Ve.properties,t)){let n={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(s.content!==void 0){let t=s.content;if(typeof t==
"string"){if(v(t)>1e5){let n={instancePath:a+"/content",schemaPath:"#/properties/content/maxLength",keyword:"maxLength",
params:{limit:1e5},message:"must NOT have more than 100000 characters"};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:a+
"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[n]:e.push(n),i++}}if(s.title!==void 0){let t=s.title;if(typeof t!="string"&&t!==null){let n={instancePath:a+"/title",
schemaPath:"#/properties/title/type",keyword:"type",params:{type:Ve.properties.title.type},message:"must be string,null"};
e===null?e=[n]:e.push(n),i++}if(typeof t=="string"&&v(t)>300){let n={instancePath:a+"/title",schemaPath:"#/properties/ti\
tle/maxLength",keyword:"maxLength",params:{limit:300},message:"must NOT have more than 300 characters"};e===null?e=[n]:e.
push(n),i++}}if(s.link!==void 0){let t=s.link,n=i,p=!1,u=i;ce(t,{instancePath:a+"/link",parentData:s,parentDataProperty:"\
link",rootData:m,dynamicAnchors:l})||(e=e===null?ce.errors:e.concat(ce.errors),i=e.length);var r=u===i;p=p||r;let y=i;if(t!==
null){let h={instancePath:a+"/link",schemaPath:"#/properties/link/anyOf/1/type",keyword:"type",params:{type:"null"},message:"\
must be null"};e===null?e=[h]:e.push(h),i++}var r=y===i;if(p=p||r,p)i=n,e!==null&&(n?e.length=n:e=null);else{let h={instancePath:a+
"/link",schemaPath:"#/properties/link/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?
e=[h]:e.push(h),i++}}if(s.media!==void 0){let t=s.media;if(Array.isArray(t)){if(t.length>35){let p={instancePath:a+"/med\
ia",schemaPath:"#/properties/media/maxItems",keyword:"maxItems",params:{limit:35},message:"must NOT have more than 35 it\
ems"};e===null?e=[p]:e.push(p),i++}let n=t.length;for(let p=0;p<n;p++)Z(t[p],{instancePath:a+"/media/"+p,parentData:t,parentDataProperty:p,
rootData:m,dynamicAnchors:l})||(e=e===null?Z.errors:e.concat(Z.errors),i=e.length)}else{let n={instancePath:a+"/media",schemaPath:"\
#/properties/media/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),i++}}if(s.
targets!==void 0){let t=s.targets;if(Array.isArray(t)){if(t.length>50){let p={instancePath:a+"/targets",schemaPath:"#/pr\
operties/targets/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 items"};e===null?e=[
p]:e.push(p),i++}let n=t.length;for(let p=0;p<n;p++)fe(t[p],{instancePath:a+"/targets/"+p,parentData:t,parentDataProperty:p,
rootData:m,dynamicAnchors:l})||(e=e===null?fe.errors:e.concat(fe.errors),i=e.length)}else{let n={instancePath:a+"/target\
s",schemaPath:"#/properties/targets/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.
push(n),i++}}if(s.social_profile_ids!==void 0){let t=s.social_profile_ids;if(Array.isArray(t)){if(t.length>50){let y={instancePath:a+
"/social_profile_ids",schemaPath:"#/properties/social_profile_ids/maxItems",keyword:"maxItems",params:{limit:50},message:"\
must NOT have more than 50 items"};e===null?e=[y]:e.push(y),i++}let n=t.length;for(let y=0;y<n;y++)N(t[y],{instancePath:a+
"/social_profile_ids/"+y,parentData:t,parentDataProperty:y,rootData:m,dynamicAnchors:l})||(e=e===null?N.errors:e.concat(
N.errors),i=e.length);let p=t.length,u;if(p>1){e:for(;p--;)for(u=p;u--;)if(Ee(t[p],t[u])){let y={instancePath:a+"/social\
_profile_ids",schemaPath:"#/properties/social_profile_ids/uniqueItems",keyword:"uniqueItems",params:{i:p,j:u},message:"m\
ust NOT have duplicate items (items ## "+u+" and "+p+" are identical)"};e===null?e=[y]:e.push(y),i++;break e}}}else{let n={
instancePath:a+"/social_profile_ids",schemaPath:"#/properties/social_profile_ids/type",keyword:"type",params:{type:"arra\
y"},message:"must be array"};e===null?e=[n]:e.push(n),i++}}if(s.schedule!==void 0&&(he(s.schedule,{instancePath:a+"/sche\
dule",parentData:s,parentDataProperty:"schedule",rootData:m,dynamicAnchors:l})||(e=e===null?he.errors:e.concat(he.errors),
i=e.length)),s.labels!==void 0){let t=s.labels;if(Array.isArray(t)){if(t.length>20){let y={instancePath:a+"/labels",schemaPath:"\
#/properties/labels/maxItems",keyword:"maxItems",params:{limit:20},message:"must NOT have more than 20 items"};e===null?
e=[y]:e.push(y),i++}let n=t.length;for(let y=0;y<n;y++){let h=t[y];if(typeof h=="string"){if(v(h)>50){let P={instancePath:a+
"/labels/"+y,schemaPath:"#/properties/labels/items/maxLength",keyword:"maxLength",params:{limit:50},message:"must NOT ha\
ve more than 50 characters"};e===null?e=[P]:e.push(P),i++}if(v(h)<1){let P={instancePath:a+"/labels/"+y,schemaPath:"#/pr\
operties/labels/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[P]:e.push(P),i++}}else{let P={instancePath:a+"/labels/"+y,schemaPath:"#/properties/labels/items/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"};e===null?e=[P]:e.push(P),i++}}let p=t.length,u;if(p>1){let y={};for(;p--;){
let h=t[p];if(typeof h=="string"){if(typeof y[h]=="number"){u=y[h];let P={instancePath:a+"/labels",schemaPath:"#/propert\
ies/labels/uniqueItems",keyword:"uniqueItems",params:{i:p,j:u},message:"must NOT have duplicate items (items ## "+u+" an\
d "+p+" are identical)"};e===null?e=[P]:e.push(P),i++;break}y[h]=p}}}}else{let n={instancePath:a+"/labels",schemaPath:"#\
/properties/labels/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),i++}}if(s.
notes!==void 0){let t=s.notes;if(typeof t!="string"&&t!==null){let n={instancePath:a+"/notes",schemaPath:"#/properties/n\
otes/type",keyword:"type",params:{type:Ve.properties.notes.type},message:"must be string,null"};e===null?e=[n]:e.push(n),
i++}if(typeof t=="string"&&v(t)>2e3){let n={instancePath:a+"/notes",schemaPath:"#/properties/notes/maxLength",keyword:"m\
axLength",params:{limit:2e3},message:"must NOT have more than 2000 characters"};e===null?e=[n]:e.push(n),i++}}if(s.external_ref!==
void 0){let t=s.external_ref;if(typeof t!="string"&&t!==null){let n={instancePath:a+"/external_ref",schemaPath:"#/proper\
ties/external_ref/type",keyword:"type",params:{type:Ve.properties.external_ref.type},message:"must be string,null"};e===
null?e=[n]:e.push(n),i++}if(typeof t=="string"&&v(t)>200){let n={instancePath:a+"/external_ref",schemaPath:"#/properties\
/external_ref/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};e===null?
e=[n]:e.push(n),i++}}if(s.brand_id!==void 0){let t=s.brand_id;if(typeof t!="string"&&t!==null){let n={instancePath:a+"/b\
rand_id",schemaPath:"#/properties/brand_id/type",keyword:"type",params:{type:Ve.properties.brand_id.type},message:"must \
be string,null"};e===null?e=[n]:e.push(n),i++}if(typeof t=="string"){if(v(t)>46){let n={instancePath:a+"/brand_id",schemaPath:"\
#/properties/brand_id/maxLength",keyword:"maxLength",params:{limit:46},message:"must NOT have more than 46 characters"};
e===null?e=[n]:e.push(n),i++}if(!It.test(t)){let n={instancePath:a+"/brand_id",schemaPath:"#/properties/brand_id/pattern",
keyword:"pattern",params:{pattern:"^brand_[a-z0-9]{1,40}$"},message:'must match pattern "^brand_[a-z0-9]{1,40}$"'};e===null?
e=[n]:e.push(n),i++}}}if(s.callback_url!==void 0){let t=s.callback_url;if(typeof t!="string"&&t!==null){let n={instancePath:a+
"/callback_url",schemaPath:"#/properties/callback_url/type",keyword:"type",params:{type:Ve.properties.callback_url.type},
message:"must be string,null"};e===null?e=[n]:e.push(n),i++}if(typeof t=="string"){if(v(t)>2048){let n={instancePath:a+"\
/callback_url",schemaPath:"#/properties/callback_url/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NO\
T have more than 2048 characters"};e===null?e=[n]:e.push(n),i++}if(!rr.test(t)){let n={instancePath:a+"/callback_url",schemaPath:"\
#/properties/callback_url/pattern",keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https?:\
//"'};e===null?e=[n]:e.push(n),i++}if(!er(t)){let n={instancePath:a+"/callback_url",schemaPath:"#/properties/callback_ur\
l/format",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[n]:e.push(n),i++}}}if(s.
allow_duplicate!==void 0&&typeof s.allow_duplicate!="boolean"){let t={instancePath:a+"/allow_duplicate",schemaPath:"#/pr\
operties/allow_duplicate/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),
i++}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[t]:e.push(t),i++}return Ns.errors=e,i===0}Ns.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var gi=Is,Ra={
type:"object",properties:{mode:{type:"string",enum:["app","network","both"],default:"app"}},required:[],additionalProperties:!1};
function Is(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,
o=Is.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){s.mode===void 0&&(s.mode="app");for(let t in s)if(t!=="mode"){let n={instancePath:a,schemaPath:"#/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?
e=[n]:e.push(n),i++}let r=s.mode;if(typeof r!="string"){let t={instancePath:a+"/mode",schemaPath:"#/properties/mode/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}if(!(r==="app"||r==="networ\
k"||r==="both")){let t={instancePath:a+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues:Ra.
properties.mode.enum},message:"must be equal to one of the allowed values"};e===null?e=[t]:e.push(t),i++}}else{let r={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Is.
errors=e,i===0}Is.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Pi=Os;function Os(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,
o=Os.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.scheduled_at===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
scheduled_at"},message:"must have required property 'scheduled_at'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r===
"scheduled_at"||r==="timezone")){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}s.scheduled_at!==
void 0&&(ye(s.scheduled_at,{instancePath:a+"/scheduled_at",parentData:s,parentDataProperty:"scheduled_at",rootData:m,dynamicAnchors:l})||
(e=e===null?ye.errors:e.concat(ye.errors),i=e.length)),s.timezone!==void 0&&(C(s.timezone,{instancePath:a+"/timezone",parentData:s,
parentDataProperty:"timezone",rootData:m,dynamicAnchors:l})||(e=e===null?C.errors:e.concat(C.errors),i=e.length))}else{let r={
instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(
r),i++}return Os.errors=e,i===0}Os.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var vi=Ls,Fa={type:"object",additionalProperties:!1,
properties:{target_ids:{type:"array",minItems:1,maxItems:50,uniqueItems:!0,items:{$ref:"#/components/schemas/PostTargetI\
d"}},callback_url:{type:["string","null"],format:"uri",pattern:"^https?://",maxLength:2048}}};var Sa=new RegExp("^target_[a-z0-9]{1,40}$","u");function Qe(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,
dynamicAnchors:l={}}={}){let e=null,i=0,o=Qe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s=="string"){if(v(s)>47){let r={instancePath:a,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:47},message:"\
must NOT have more than 47 characters"};e===null?e=[r]:e.push(r),i++}if(!Sa.test(s)){let r={instancePath:a,schemaPath:"#\
/pattern",keyword:"pattern",params:{pattern:"^target_[a-z0-9]{1,40}$"},message:'must match pattern "^target_[a-z0-9]{1,4\
0}$"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),i++}return Qe.errors=e,i===0}Qe.evaluated={dynamicProps:!1,dynamicItems:!1};
function Ls(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,
o=Ls.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){for(let r in s)if(!(r==="target_ids"||r==="callback_url")){let t={instancePath:a,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[
t]:e.push(t),i++}if(s.target_ids!==void 0){let r=s.target_ids;if(Array.isArray(r)){if(r.length>50){let u={instancePath:a+
"/target_ids",schemaPath:"#/properties/target_ids/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have \
more than 50 items"};e===null?e=[u]:e.push(u),i++}if(r.length<1){let u={instancePath:a+"/target_ids",schemaPath:"#/prope\
rties/target_ids/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[u]:
e.push(u),i++}let t=r.length;for(let u=0;u<t;u++)Qe(r[u],{instancePath:a+"/target_ids/"+u,parentData:r,parentDataProperty:u,
rootData:m,dynamicAnchors:l})||(e=e===null?Qe.errors:e.concat(Qe.errors),i=e.length);let n=r.length,p;if(n>1){e:for(;n--;)
for(p=n;p--;)if(Ee(r[n],r[p])){let u={instancePath:a+"/target_ids",schemaPath:"#/properties/target_ids/uniqueItems",keyword:"\
uniqueItems",params:{i:n,j:p},message:"must NOT have duplicate items (items ## "+p+" and "+n+" are identical)"};e===null?
e=[u]:e.push(u),i++;break e}}}else{let t={instancePath:a+"/target_ids",schemaPath:"#/properties/target_ids/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[t]:e.push(t),i++}}if(s.callback_url!==void 0){let r=s.callback_url;
if(typeof r!="string"&&r!==null){let t={instancePath:a+"/callback_url",schemaPath:"#/properties/callback_url/type",keyword:"\
type",params:{type:Fa.properties.callback_url.type},message:"must be string,null"};e===null?e=[t]:e.push(t),i++}if(typeof r==
"string"){if(v(r)>2048){let t={instancePath:a+"/callback_url",schemaPath:"#/properties/callback_url/maxLength",keyword:"\
maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters"};e===null?e=[t]:e.push(t),i++}if(!rr.test(
r)){let t={instancePath:a+"/callback_url",schemaPath:"#/properties/callback_url/pattern",keyword:"pattern",params:{pattern:"\
^https?://"},message:'must match pattern "^https?://"'};e===null?e=[t]:e.push(t),i++}if(!er(r)){let t={instancePath:a+"/\
callback_url",schemaPath:"#/properties/callback_url/format",keyword:"format",params:{format:"uri"},message:'must match f\
ormat "uri"'};e===null?e=[t]:e.push(t),i++}}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Ls.errors=e,i===0}Ls.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var wi=Ts;var Za={type:"string",enum:["post.published","post.partial","post.failed","webhook.test"]};function V(s,{instancePath:a="",
parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,o=V.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s!="string"){let r={instancePath:a,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(!(s==="post.published"||s==="post\
.partial"||s==="post.failed"||s==="webhook.test")){let r={instancePath:a,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Za.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),i++}return V.errors=e,i===0}V.evaluated=
{dynamicProps:!1,dynamicItems:!1};function Ts(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){
let e=null,i=0,o=Ts.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){s.limit===void 0&&(s.limit=20);for(let t in s)if(!(t==="limit"||t==="cursor"||t==="event")){let n={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have \
additional properties"};e===null?e=[n]:e.push(n),i++}let r=s.limit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let t={instancePath:a+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(r)){if(r>100||isNaN(r)){let t={instancePath:a+
"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <\
= 100"};e===null?e=[t]:e.push(t),i++}if(r<1||isNaN(r)){let t={instancePath:a+"/limit",schemaPath:"#/properties/limit/min\
imum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[t]:e.push(t),i++}}if(s.cursor!==
void 0){let t=s.cursor;if(typeof t=="string"){if(v(t)>512){let n={instancePath:a+"/cursor",schemaPath:"#/properties/curs\
or/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 characters"};e===null?e=[n]:e.
push(n),i++}if(v(t)<1){let n={instancePath:a+"/cursor",schemaPath:"#/properties/cursor/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:a+"/cur\
sor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),i++}}s.event!==void 0&&(V(s.event,{instancePath:a+"/event",parentData:s,parentDataProperty:"event",rootData:m,
dynamicAnchors:l})||(e=e===null?V.errors:e.concat(V.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Ts.errors=e,i===0}Ts.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var _i=As,Ca={type:"object",additionalProperties:!1,required:["url",
"events"],properties:{url:{type:"string",format:"uri",pattern:"^https?://",maxLength:2048},events:{type:"array",minItems:1,
maxItems:50,uniqueItems:!0,items:{$ref:"#/components/schemas/EventType"}},connection_ids:{type:"array",maxItems:100,uniqueItems:!0,
items:{$ref:"#/components/schemas/ConnectionId"}},name:{type:["string","null"],maxLength:100}}};function As(s,{instancePath:a="",
parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,o=As.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.url===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'"};e===
null?e=[r]:e.push(r),i++}if(s.events===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"events"},message:"must have required property 'events'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r===
"url"||r==="events"||r==="connection_ids"||r==="name")){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(
t),i++}if(s.url!==void 0){let r=s.url;if(typeof r=="string"){if(v(r)>2048){let t={instancePath:a+"/url",schemaPath:"#/pr\
operties/url/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters"};e===null?
e=[t]:e.push(t),i++}if(!rr.test(r)){let t={instancePath:a+"/url",schemaPath:"#/properties/url/pattern",keyword:"pattern",
params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[t]:e.push(t),i++}if(!er(r)){let t={
instancePath:a+"/url",schemaPath:"#/properties/url/format",keyword:"format",params:{format:"uri"},message:'must match fo\
rmat "uri"'};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/url",schemaPath:"#/properties/url/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}if(s.events!==void 0){let r=s.events;
if(Array.isArray(r)){if(r.length>50){let u={instancePath:a+"/events",schemaPath:"#/properties/events/maxItems",keyword:"\
maxItems",params:{limit:50},message:"must NOT have more than 50 items"};e===null?e=[u]:e.push(u),i++}if(r.length<1){let u={
instancePath:a+"/events",schemaPath:"#/properties/events/minItems",keyword:"minItems",params:{limit:1},message:"must NOT\
 have fewer than 1 items"};e===null?e=[u]:e.push(u),i++}let t=r.length;for(let u=0;u<t;u++)V(r[u],{instancePath:a+"/even\
ts/"+u,parentData:r,parentDataProperty:u,rootData:m,dynamicAnchors:l})||(e=e===null?V.errors:e.concat(V.errors),i=e.length);
let n=r.length,p;if(n>1){e:for(;n--;)for(p=n;p--;)if(Ee(r[n],r[p])){let u={instancePath:a+"/events",schemaPath:"#/proper\
ties/events/uniqueItems",keyword:"uniqueItems",params:{i:n,j:p},message:"must NOT have duplicate items (items ## "+p+" a\
nd "+n+" are identical)"};e===null?e=[u]:e.push(u),i++;break e}}}else{let t={instancePath:a+"/events",schemaPath:"#/prop\
erties/events/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[t]:e.push(t),i++}}if(s.connection_ids!==
void 0){let r=s.connection_ids;if(Array.isArray(r)){if(r.length>100){let u={instancePath:a+"/connection_ids",schemaPath:"\
#/properties/connection_ids/maxItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 items"};
e===null?e=[u]:e.push(u),i++}let t=r.length;for(let u=0;u<t;u++)N(r[u],{instancePath:a+"/connection_ids/"+u,parentData:r,
parentDataProperty:u,rootData:m,dynamicAnchors:l})||(e=e===null?N.errors:e.concat(N.errors),i=e.length);let n=r.length,p;
if(n>1){e:for(;n--;)for(p=n;p--;)if(Ee(r[n],r[p])){let u={instancePath:a+"/connection_ids",schemaPath:"#/properties/conn\
ection_ids/uniqueItems",keyword:"uniqueItems",params:{i:n,j:p},message:"must NOT have duplicate items (items ## "+p+" an\
d "+n+" are identical)"};e===null?e=[u]:e.push(u),i++;break e}}}else{let t={instancePath:a+"/connection_ids",schemaPath:"\
#/properties/connection_ids/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[t]:e.push(t),
i++}}if(s.name!==void 0){let r=s.name;if(typeof r!="string"&&r!==null){let t={instancePath:a+"/name",schemaPath:"#/prope\
rties/name/type",keyword:"type",params:{type:Ca.properties.name.type},message:"must be string,null"};e===null?e=[t]:e.push(
t),i++}if(typeof r=="string"&&v(r)>100){let t={instancePath:a+"/name",schemaPath:"#/properties/name/maxLength",keyword:"\
maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[t]:e.push(t),i++}}}else{let r={
instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(
r),i++}return As.errors=e,i===0}As.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Lt=js;var Va=new RegExp("^webhook_[a-z0-9]{1,40}$","u");function Je(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,
dynamicAnchors:l={}}={}){let e=null,i=0,o=Je.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s=="string"){if(v(s)>48){let r={instancePath:a,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:48},message:"\
must NOT have more than 48 characters"};e===null?e=[r]:e.push(r),i++}if(!Va.test(s)){let r={instancePath:a,schemaPath:"#\
/pattern",keyword:"pattern",params:{pattern:"^webhook_[a-z0-9]{1,40}$"},message:'must match pattern "^webhook_[a-z0-9]{1\
,40}$"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[r]:e.push(r),i++}return Je.errors=e,i===0}Je.evaluated={dynamicProps:!1,dynamicItems:!1};
function js(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,
o=js.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.webhook_id===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
webhook_id"},message:"must have required property 'webhook_id'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(r!=="web\
hook_id"){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}s.webhook_id!==void 0&&(Je(s.webhook_id,{instancePath:a+
"/webhook_id",parentData:s,parentDataProperty:"webhook_id",rootData:m,dynamicAnchors:l})||(e=e===null?Je.errors:e.concat(
Je.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[r]:e.push(r),i++}return js.errors=e,i===0}js.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var ki=$s;function $s(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,
o=$s.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){s.event===void 0&&(s.event="webhook.test");for(let r in s)if(r!=="event"){let t={instancePath:a,schemaPath:"#/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional propertie\
s"};e===null?e=[t]:e.push(t),i++}V(s.event,{instancePath:a+"/event",parentData:s,parentDataProperty:"event",rootData:m,dynamicAnchors:l})||
(e=e===null?V.errors:e.concat(V.errors),i=e.length)}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return $s.errors=e,i===0}$s.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Oi=Vs;function w(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,o=w.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s!="boolean"){let r={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(s!==
!0){let r={instancePath:a,schemaPath:"#/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to consta\
nt"};e===null?e=[r]:e.push(r),i++}return w.errors=e,i===0}w.evaluated={dynamicProps:!1,dynamicItems:!1};var g=gt().default,Wa=new RegExp("^sess_[0-9a-f]{64}$","u");var T=Ze().fullFormats["date-time"];function _(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){
let e=null,i=0,o=_.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s=="string"){if(g(
s)>35){let r={instancePath:a,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:35},message:"must NOT have more \
than 35 characters"};e===null?e=[r]:e.push(r),i++}if(!T.validate(s)){let r={instancePath:a,schemaPath:"#/format",keyword:"\
format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}return _.
errors=e,i===0}_.evaluated={dynamicProps:!1,dynamicItems:!1};var Ba=new RegExp("^member_[a-z0-9]{1,40}$","u");function nr(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,
dynamicAnchors:l={}}={}){let e=null,i=0,o=nr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s=="string"){if(g(s)>47){let r={instancePath:a,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:47},message:"\
must NOT have more than 47 characters"};e===null?e=[r]:e.push(r),i++}if(!Ba.test(s)){let r={instancePath:a,schemaPath:"#\
/pattern",keyword:"pattern",params:{pattern:"^member_[a-z0-9]{1,40}$"},message:'must match pattern "^member_[a-z0-9]{1,4\
0}$"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),i++}return nr.errors=e,i===0}nr.evaluated={dynamicProps:!1,dynamicItems:!1};
var Ka={type:"string",enum:["member","admin","account_admin"]};function ve(s,{instancePath:a="",parentData:f,parentDataProperty:c,
rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,o=ve.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),typeof s!="string"){let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),i++}if(!(s==="member"||s==="admin"||s==="account_admin")){let r={instancePath:a,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Ka.enum},message:"must be equal to one of the allowed values"};
e===null?e=[r]:e.push(r),i++}return ve.errors=e,i===0}ve.evaluated={dynamicProps:!1,dynamicItems:!1};var Li=/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
function we(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,
o=we.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.id===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[r]:e.push(r),i++}if(s.name===void 0){let r={instancePath:a,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[r]:
e.push(r),i++}if(s.email===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
email"},message:"must have required property 'email'"};e===null?e=[r]:e.push(r),i++}if(s.role===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"role"},message:"must have required property 'role'"};
e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="id"||r==="name"||r==="email"||r==="role")){let t={instancePath:a,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional p\
roperties"};e===null?e=[t]:e.push(t),i++}if(s.id!==void 0&&(nr(s.id,{instancePath:a+"/id",parentData:s,parentDataProperty:"\
id",rootData:m,dynamicAnchors:l})||(e=e===null?nr.errors:e.concat(nr.errors),i=e.length)),s.name!==void 0){let r=s.name;
if(typeof r=="string"){if(g(r)>100){let t={instancePath:a+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxL\
ength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
t]:e.push(t),i++}}if(s.email!==void 0){let r=s.email;if(typeof r=="string"){if(g(r)>254){let t={instancePath:a+"/email",
schemaPath:"#/properties/email/maxLength",keyword:"maxLength",params:{limit:254},message:"must NOT have more than 254 ch\
aracters"};e===null?e=[t]:e.push(t),i++}if(!Li.test(r)){let t={instancePath:a+"/email",schemaPath:"#/properties/email/fo\
rmat",keyword:"format",params:{format:"email"},message:'must match format "email"'};e===null?e=[t]:e.push(t),i++}}else{let t={
instancePath:a+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[t]:e.push(t),i++}}s.role!==void 0&&(ve(s.role,{instancePath:a+"/role",parentData:s,parentDataProperty:"\
role",rootData:m,dynamicAnchors:l})||(e=e===null?ve.errors:e.concat(ve.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return we.errors=e,
i===0}we.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function or(s,{instancePath:a="",parentData:f,parentDataProperty:c,
rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,o=or.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.token===void 0){let r={instancePath:a,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:"token"},message:"must have required property 'token'"};e===null?e=[r]:
e.push(r),i++}if(s.expires_at===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
expires_at"},message:"must have required property 'expires_at'"};e===null?e=[r]:e.push(r),i++}if(s.member===void 0){let r={
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"member"},message:"must have required \
property 'member'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="token"||r==="expires_at"||r==="member")){let t={
instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}if(s.token!==void 0){let r=s.token;if(typeof r=="stri\
ng"){if(g(r)>69){let t={instancePath:a+"/token",schemaPath:"#/properties/token/maxLength",keyword:"maxLength",params:{limit:69},
message:"must NOT have more than 69 characters"};e===null?e=[t]:e.push(t),i++}if(!Wa.test(r)){let t={instancePath:a+"/to\
ken",schemaPath:"#/properties/token/pattern",keyword:"pattern",params:{pattern:"^sess_[0-9a-f]{64}$"},message:'must matc\
h pattern "^sess_[0-9a-f]{64}$"'};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/token",schemaPath:"#/proper\
ties/token/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}s.expires_at!==
void 0&&(_(s.expires_at,{instancePath:a+"/expires_at",parentData:s,parentDataProperty:"expires_at",rootData:m,dynamicAnchors:l})||
(e=e===null?_.errors:e.concat(_.errors),i=e.length)),s.member!==void 0&&(we(s.member,{instancePath:a+"/member",parentData:s,
parentDataProperty:"member",rootData:m,dynamicAnchors:l})||(e=e===null?we.errors:e.concat(we.errors),i=e.length))}else{let r={
instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(
r),i++}return or.errors=e,i===0}or.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Vs(s,{instancePath:a="",
parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,o=Vs.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.success===void 0){let r={
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"success"},message:"must have required\
 property 'success'"};e===null?e=[r]:e.push(r),i++}if(s.data===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=[r]:e.push(r),i++}for(let r in s)
if(!(r==="success"||r==="data")){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}s.success!==void 0&&
(w(s.success,{instancePath:a+"/success",parentData:s,parentDataProperty:"success",rootData:m,dynamicAnchors:l})||(e=e===
null?w.errors:e.concat(w.errors),i=e.length)),s.data!==void 0&&(or(s.data,{instancePath:a+"/data",parentData:s,parentDataProperty:"\
data",rootData:m,dynamicAnchors:l})||(e=e===null?or.errors:e.concat(or.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Vs.errors=e,
i===0}Vs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var d=Ms;var Ua={type:"string",enum:["INVALID_PARAMETER","MISSING_PARAMETER","INVALID_DATE","INVALID_DATE_RANGE","CONFIRMATION_RE\
QUIRED","INVALID_JSON","UNAUTHORIZED","INVALID_API_KEY","API_KEY_EXPIRED","SESSION_EXPIRED","INVALID_CREDENTIALS","AI_QU\
OTA_EXCEEDED","PLAN_LIMIT","INSUFFICIENT_SCOPE","ROLE_REQUIRED","WRONG_CREDENTIAL","NOT_AUTHORIZED_CREATE_BRAND","IP_NOT\
_ALLOWED","ORIGIN_NOT_ALLOWED","WORKSPACE_MISMATCH","SELF_APPROVAL_FORBIDDEN","NOT_FOUND","UNKNOWN_ENDPOINT","METHOD_NOT\
_ALLOWED","NOT_ACCEPTABLE","PAYLOAD_TOO_LARGE","UNSUPPORTED_MEDIA_TYPE","CONFLICT","DUPLICATE_CONTENT","IDEMPOTENCY_IN_F\
LIGHT","SECRET_ALREADY_SHOWN","APPROVAL_REQUIRED","KEY_EXISTS","KEY_NOT_REVEALABLE","SCOPE_WIDENING_FORBIDDEN","BRAND_LI\
MIT","WEBHOOK_LIMIT","CONNECTION_EXPIRED","QUOTA_EXCEEDED","STATE_EXPIRED","UPLOAD_INCOMPLETE","POST_NOT_EDITABLE","NOT_\
PENDING_APPROVAL","NOT_RETRYABLE","SLOT_TAKEN","NO_SCHEDULE_WINDOWS","PRECONDITION_FAILED","VALIDATION_FAILED","IDEMPOTE\
NCY_KEY_REUSED","SCHEDULED_IN_PAST","MEDIA_REQUIRED","URL_BLOCKED","INVALID_SCOPE","UNSUPPORTED_NETWORK","MEDIA_FETCH_FA\
ILED","FEED_UNREADABLE","CONTENT_POLICY","NETWORK_DELETE_UNSUPPORTED","RATE_LIMIT_EXCEEDED","AUTH_THROTTLED","INTERNAL",
"UPSTREAM_NETWORK","MAINTENANCE"]};function pr(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){
let e=null,i=0,o=pr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s!="string"){let r={
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
#/enum",keyword:"enum",params:{allowedValues:Ua.enum},message:"must be equal to one of the allowed values"};e===null?e=[
r]:e.push(r),i++}return pr.errors=e,i===0}pr.evaluated={dynamicProps:!1,dynamicItems:!1};var Ha=new RegExp("^[A-Za-z0-9._-]{1,128}$","u");function mr(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,
dynamicAnchors:l={}}={}){let e=null,i=0,o=mr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s=="string"){if(g(s)>128){let r={instancePath:a,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:128},message:"\
must NOT have more than 128 characters"};e===null?e=[r]:e.push(r),i++}if(!Ha.test(s)){let r={instancePath:a,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9._-]{1,128}$"},message:'must match pattern "^[A-Za-z0-9._-]{1,1\
28}$"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),i++}return mr.errors=e,i===0}mr.evaluated={dynamicProps:!1,dynamicItems:!1};var zt=new RegExp("^[A-Z][A-Z0-9_]*$","u");function lr(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,
dynamicAnchors:l={}}={}){let e=null,i=0,o=lr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
s&&typeof s=="object"&&!Array.isArray(s)){if(s.pointer===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"pointer"},message:"must have required property 'pointer'"};e===null?e=[r]:e.push(r),i++}
if(s.code===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[r]:e.push(r),i++}if(s.message===void 0){let r={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"message"},message:"must have required property 'message'"};e===null?
e=[r]:e.push(r),i++}for(let r in s)if(!(r==="pointer"||r==="code"||r==="message")){let t={instancePath:a,schemaPath:"#/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional prop\
erties"};e===null?e=[t]:e.push(t),i++}if(s.pointer!==void 0){let r=s.pointer;if(typeof r=="string"){if(g(r)>500){let t={
instancePath:a+"/pointer",schemaPath:"#/properties/pointer/maxLength",keyword:"maxLength",params:{limit:500},message:"mu\
st NOT have more than 500 characters"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/pointer",schemaPath:"#\
/properties/pointer/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}
if(s.code!==void 0){let r=s.code;if(typeof r=="string"){if(g(r)>64){let t={instancePath:a+"/code",schemaPath:"#/properti\
es/code/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};e===null?e=[t]:
e.push(t),i++}if(!zt.test(r)){let t={instancePath:a+"/code",schemaPath:"#/properties/code/pattern",keyword:"pattern",params:{
pattern:"^[A-Z][A-Z0-9_]*$"},message:'must match pattern "^[A-Z][A-Z0-9_]*$"'};e===null?e=[t]:e.push(t),i++}}else{let t={
instancePath:a+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[t]:e.push(t),i++}}if(s.message!==void 0){let r=s.message;if(typeof r=="string"){if(g(r)>500){let t={instancePath:a+
"/message",schemaPath:"#/properties/message/maxLength",keyword:"maxLength",params:{limit:500},message:"must NOT have mor\
e than 500 characters"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/message",schemaPath:"#/properties/mes\
sage/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}}else{let r={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return lr.
errors=e,i===0}lr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ee=Ze().fullFormats.uri;function ur(s,{instancePath:a="",
parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,o=ur.evaluated;if(o.dynamicProps&&
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
roperties"};e===null?e=[t]:e.push(t),i++}if(s.code!==void 0&&(pr(s.code,{instancePath:a+"/code",parentData:s,parentDataProperty:"\
code",rootData:m,dynamicAnchors:l})||(e=e===null?pr.errors:e.concat(pr.errors),i=e.length)),s.message!==void 0){let r=s.
message;if(typeof r=="string"){if(g(r)>1e3){let t={instancePath:a+"/message",schemaPath:"#/properties/message/maxLength",
keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than 1000 characters"};e===null?e=[t]:e.push(t),i++}}else{
let t={instancePath:a+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"};e===null?e=[t]:e.push(t),i++}}if(s.status!==void 0){let r=s.status;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))){let t={instancePath:a+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"int\
eger"},message:"must be integer"};e===null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(r)){if(r>599||isNaN(r)){let t={
instancePath:a+"/status",schemaPath:"#/properties/status/maximum",keyword:"maximum",params:{comparison:"<=",limit:599},message:"\
must be <= 599"};e===null?e=[t]:e.push(t),i++}if(r<400||isNaN(r)){let t={instancePath:a+"/status",schemaPath:"#/properti\
es/status/minimum",keyword:"minimum",params:{comparison:">=",limit:400},message:"must be >= 400"};e===null?e=[t]:e.push(
t),i++}}}if(s.request_id!==void 0&&(mr(s.request_id,{instancePath:a+"/request_id",parentData:s,parentDataProperty:"reque\
st_id",rootData:m,dynamicAnchors:l})||(e=e===null?mr.errors:e.concat(mr.errors),i=e.length)),s.retryable!==void 0&&typeof s.
retryable!="boolean"){let r={instancePath:a+"/retryable",schemaPath:"#/properties/retryable/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(s.doc_url!==void 0){let r=s.doc_url;if(typeof r==
"string"){if(g(r)>2048){let t={instancePath:a+"/doc_url",schemaPath:"#/properties/doc_url/maxLength",keyword:"maxLength",
params:{limit:2048},message:"must NOT have more than 2048 characters"};e===null?e=[t]:e.push(t),i++}if(!ee(r)){let t={instancePath:a+
"/doc_url",schemaPath:"#/properties/doc_url/format",keyword:"format",params:{format:"uri"},message:'must match format "u\
ri"'};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/doc_url",schemaPath:"#/properties/doc_url/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}if(s.details!==void 0){let r=s.details;
if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length>20){let t={instancePath:a+"/details",schemaPath:"#\
/properties/details/maxProperties",keyword:"maxProperties",params:{limit:20},message:"must NOT have more than 20 propert\
ies"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/details",schemaPath:"#/properties/details/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),i++}}if(s.errors!==void 0){let r=s.errors;
if(Array.isArray(r)){if(r.length>100){let n={instancePath:a+"/errors",schemaPath:"#/properties/errors/maxItems",keyword:"\
maxItems",params:{limit:100},message:"must NOT have more than 100 items"};e===null?e=[n]:e.push(n),i++}let t=r.length;for(let n=0;n<
t;n++)lr(r[n],{instancePath:a+"/errors/"+n,parentData:r,parentDataProperty:n,rootData:m,dynamicAnchors:l})||(e=e===null?
lr.errors:e.concat(lr.errors),i=e.length)}else{let t={instancePath:a+"/errors",schemaPath:"#/properties/errors/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[t]:e.push(t),i++}}}else{let r={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return ur.errors=e,
i===0}ur.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ms(s,{instancePath:a="",parentData:f,parentDataProperty:c,
rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,o=Ms.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.success===void 0){let r={instancePath:a,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"success"},message:"must have required property 'success'"};e===null?
e=[r]:e.push(r),i++}if(s.error===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
error"},message:"must have required property 'error'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="success"||r===
"error")){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}if(s.success!==void 0){let r=s.success;if(typeof r!=
"boolean"){let t={instancePath:a+"/success",schemaPath:"#/properties/success/type",keyword:"type",params:{type:"boolean"},
message:"must be boolean"};e===null?e=[t]:e.push(t),i++}if(r!==!1){let t={instancePath:a+"/success",schemaPath:"#/proper\
ties/success/const",keyword:"const",params:{allowedValue:!1},message:"must be equal to constant"};e===null?e=[t]:e.push(
t),i++}}s.error!==void 0&&(ur(s.error,{instancePath:a+"/error",parentData:s,parentDataProperty:"error",rootData:m,dynamicAnchors:l})||
(e=e===null?ur.errors:e.concat(ur.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Ms.errors=e,i===0}Ms.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Ti=Ws;var Ya={type:"object",required:["id","name","type","plan"],properties:{id:{$ref:"#/components/schemas/CompanyId"},name:{
type:"string",maxLength:100},type:{type:"string",enum:["company","agency"]},plan:{$ref:"#/components/schemas/PlanId"}},additionalProperties:!1};var Ga=new RegExp("^company_[a-z0-9]{1,40}$","u");function _e(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,
dynamicAnchors:l={}}={}){let e=null,i=0,o=_e.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s=="string"){if(g(s)>48){let r={instancePath:a,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:48},message:"\
must NOT have more than 48 characters"};e===null?e=[r]:e.push(r),i++}if(!Ga.test(s)){let r={instancePath:a,schemaPath:"#\
/pattern",keyword:"pattern",params:{pattern:"^company_[a-z0-9]{1,40}$"},message:'must match pattern "^company_[a-z0-9]{1\
,40}$"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[r]:e.push(r),i++}return _e.errors=e,i===0}_e.evaluated={dynamicProps:!1,dynamicItems:!1};
var Xa={type:"string",enum:["seed","sprout","bloom","thrive"]};function W(s,{instancePath:a="",parentData:f,parentDataProperty:c,
rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,o=W.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.
items=void 0),typeof s!="string"){let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),i++}if(!(s==="seed"||s==="sprout"||s==="bloom"||s==="thrive")){let r={instancePath:a,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Xa.enum},message:"must be equal to one of the allowed values"};
e===null?e=[r]:e.push(r),i++}return W.errors=e,i===0}W.evaluated={dynamicProps:!1,dynamicItems:!1};function ke(s,{instancePath:a="",
parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,o=ke.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===
null?e=[r]:e.push(r),i++}if(s.name===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
name"},message:"must have required property 'name'"};e===null?e=[r]:e.push(r),i++}if(s.type===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};
e===null?e=[r]:e.push(r),i++}if(s.plan===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"plan"},message:"must have required property 'plan'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r===
"id"||r==="name"||r==="type"||r==="plan")){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}if(s.
id!==void 0&&(_e(s.id,{instancePath:a+"/id",parentData:s,parentDataProperty:"id",rootData:m,dynamicAnchors:l})||(e=e===null?
_e.errors:e.concat(_e.errors),i=e.length)),s.name!==void 0){let r=s.name;if(typeof r=="string"){if(g(r)>100){let t={instancePath:a+
"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than\
 100 characters"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}if(s.type!==void 0){let r=s.type;if(typeof r!=
"string"){let t={instancePath:a+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),i++}if(!(r==="company"||r==="agency")){let t={instancePath:a+"/type",schemaPath:"\
#/properties/type/enum",keyword:"enum",params:{allowedValues:Ya.properties.type.enum},message:"must be equal to one of t\
he allowed values"};e===null?e=[t]:e.push(t),i++}}s.plan!==void 0&&(W(s.plan,{instancePath:a+"/plan",parentData:s,parentDataProperty:"\
plan",rootData:m,dynamicAnchors:l})||(e=e===null?W.errors:e.concat(W.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return ke.errors=e,
i===0}ke.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Qa={type:"object",required:["id","name","kind","timezo\
ne","company_id","created_at"],properties:{id:{$ref:"#/components/schemas/WorkspaceId"},name:{type:"string",maxLength:100},
kind:{type:"string",enum:["workspace","location"]},timezone:{$ref:"#/components/schemas/TimeZone"},company_id:{$ref:"#/c\
omponents/schemas/CompanyId"},created_at:{$ref:"#/components/schemas/Timestamp"}},additionalProperties:!1};var Rt=new RegExp("^ws_[a-z0-9]{1,40}$","u");function k(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,
dynamicAnchors:l={}}={}){let e=null,i=0,o=k.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s=="string"){if(g(s)>43){let r={instancePath:a,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:43},message:"\
must NOT have more than 43 characters"};e===null?e=[r]:e.push(r),i++}if(!Rt.test(s)){let r={instancePath:a,schemaPath:"#\
/pattern",keyword:"pattern",params:{pattern:"^ws_[a-z0-9]{1,40}$"},message:'must match pattern "^ws_[a-z0-9]{1,40}$"'};e===
null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),i++}return k.errors=e,i===0}k.evaluated={dynamicProps:!1,dynamicItems:!1};var Ai=new RegExp("^[A-Za-z][A-Za-z0-9_+/-]*$","u");function be(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,
dynamicAnchors:l={}}={}){let e=null,i=0,o=be.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s=="string"){if(g(s)>64){let r={instancePath:a,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:64},message:"\
must NOT have more than 64 characters"};e===null?e=[r]:e.push(r),i++}if(!Ai.test(s)){let r={instancePath:a,schemaPath:"#\
/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_+/-]*$"},message:'must match pattern "^[A-Za-z][A-Za-z0\
-9_+/-]*$"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[r]:e.push(r),i++}return be.errors=e,i===0}be.evaluated={dynamicProps:!1,dynamicItems:!1};
function B(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,o=B.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){
if(s.id===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"\
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
ties"};e===null?e=[t]:e.push(t),i++}if(s.id!==void 0&&(k(s.id,{instancePath:a+"/id",parentData:s,parentDataProperty:"id",
rootData:m,dynamicAnchors:l})||(e=e===null?k.errors:e.concat(k.errors),i=e.length)),s.name!==void 0){let r=s.name;if(typeof r==
"string"){if(g(r)>100){let t={instancePath:a+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{
limit:100},message:"must NOT have more than 100 characters"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/\
name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),i++}}if(s.kind!==void 0){let r=s.kind;if(typeof r!="string"){let t={instancePath:a+"/kind",schemaPath:"#/prope\
rties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}if(!(r==="\
workspace"||r==="location")){let t={instancePath:a+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:Qa.
properties.kind.enum},message:"must be equal to one of the allowed values"};e===null?e=[t]:e.push(t),i++}}s.timezone!==void 0&&
(be(s.timezone,{instancePath:a+"/timezone",parentData:s,parentDataProperty:"timezone",rootData:m,dynamicAnchors:l})||(e=
e===null?be.errors:e.concat(be.errors),i=e.length)),s.company_id!==void 0&&(_e(s.company_id,{instancePath:a+"/company_id",
parentData:s,parentDataProperty:"company_id",rootData:m,dynamicAnchors:l})||(e=e===null?_e.errors:e.concat(_e.errors),i=
e.length)),s.created_at!==void 0&&(_(s.created_at,{instancePath:a+"/created_at",parentData:s,parentDataProperty:"created\
_at",rootData:m,dynamicAnchors:l})||(e=e===null?_.errors:e.concat(_.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return B.errors=e,i===
0}B.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function dr(s,{instancePath:a="",parentData:f,parentDataProperty:c,
rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,o=dr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.expires_at===void 0){let r={instancePath:a,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"expires_at"},message:"must have required property 'expires_at'"};
e===null?e=[r]:e.push(r),i++}if(s.member===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"member"},message:"must have required property 'member'"};e===null?e=[r]:e.push(r),i++}if(s.company===void 0){
let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"company"},message:"must have r\
equired property 'company'"};e===null?e=[r]:e.push(r),i++}if(s.workspaces===void 0){let r={instancePath:a,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"workspaces"},message:"must have required property 'workspaces'"};e===
null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="expires_at"||r==="member"||r==="company"||r==="workspaces")){let t={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have \
additional properties"};e===null?e=[t]:e.push(t),i++}if(s.expires_at!==void 0&&(_(s.expires_at,{instancePath:a+"/expires\
_at",parentData:s,parentDataProperty:"expires_at",rootData:m,dynamicAnchors:l})||(e=e===null?_.errors:e.concat(_.errors),
i=e.length)),s.member!==void 0&&(we(s.member,{instancePath:a+"/member",parentData:s,parentDataProperty:"member",rootData:m,
dynamicAnchors:l})||(e=e===null?we.errors:e.concat(we.errors),i=e.length)),s.company!==void 0&&(ke(s.company,{instancePath:a+
"/company",parentData:s,parentDataProperty:"company",rootData:m,dynamicAnchors:l})||(e=e===null?ke.errors:e.concat(ke.errors),
i=e.length)),s.workspaces!==void 0){let r=s.workspaces;if(Array.isArray(r)){if(r.length>1e3){let n={instancePath:a+"/wor\
kspaces",schemaPath:"#/properties/workspaces/maxItems",keyword:"maxItems",params:{limit:1e3},message:"must NOT have more\
 than 1000 items"};e===null?e=[n]:e.push(n),i++}let t=r.length;for(let n=0;n<t;n++)B(r[n],{instancePath:a+"/workspaces/"+
n,parentData:r,parentDataProperty:n,rootData:m,dynamicAnchors:l})||(e=e===null?B.errors:e.concat(B.errors),i=e.length)}else{
let t={instancePath:a+"/workspaces",schemaPath:"#/properties/workspaces/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[t]:e.push(t),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return dr.errors=e,i===0}dr.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Ws(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){
let e=null,i=0,o=Ws.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){if(s.success===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
success"},message:"must have required property 'success'"};e===null?e=[r]:e.push(r),i++}if(s.data===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};
e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="success"||r==="data")){let t={instancePath:a,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};
e===null?e=[t]:e.push(t),i++}s.success!==void 0&&(w(s.success,{instancePath:a+"/success",parentData:s,parentDataProperty:"\
success",rootData:m,dynamicAnchors:l})||(e=e===null?w.errors:e.concat(w.errors),i=e.length)),s.data!==void 0&&(dr(s.data,
{instancePath:a+"/data",parentData:s,parentDataProperty:"data",rootData:m,dynamicAnchors:l})||(e=e===null?dr.errors:e.concat(
dr.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[r]:e.push(r),i++}return Ws.errors=e,i===0}Ws.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var ji=Bs;var Ja={type:"object",required:["status","version","time"],properties:{status:{type:"string",enum:["ok"]},version:{type:"\
string",maxLength:40},time:{$ref:"#/components/schemas/Timestamp"}},additionalProperties:!1};function cr(s,{instancePath:a="",
parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,o=cr.evaluated;if(o.dynamicProps&&
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
us/enum",keyword:"enum",params:{allowedValues:Ja.properties.status.enum},message:"must be equal to one of the allowed va\
lues"};e===null?e=[t]:e.push(t),i++}}if(s.version!==void 0){let r=s.version;if(typeof r=="string"){if(g(r)>40){let t={instancePath:a+
"/version",schemaPath:"#/properties/version/maxLength",keyword:"maxLength",params:{limit:40},message:"must NOT have more\
 than 40 characters"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/version",schemaPath:"#/properties/versi\
on/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}s.time!==void 0&&
(_(s.time,{instancePath:a+"/time",parentData:s,parentDataProperty:"time",rootData:m,dynamicAnchors:l})||(e=e===null?_.errors:
e.concat(_.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),i++}return cr.errors=e,i===0}cr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function Bs(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,
o=Bs.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.success===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"suc\
cess"},message:"must have required property 'success'"};e===null?e=[r]:e.push(r),i++}if(s.data===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};
e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="success"||r==="data")){let t={instancePath:a,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};
e===null?e=[t]:e.push(t),i++}s.success!==void 0&&(w(s.success,{instancePath:a+"/success",parentData:s,parentDataProperty:"\
success",rootData:m,dynamicAnchors:l})||(e=e===null?w.errors:e.concat(w.errors),i=e.length)),s.data!==void 0&&(cr(s.data,
{instancePath:a+"/data",parentData:s,parentDataProperty:"data",rootData:m,dynamicAnchors:l})||(e=e===null?cr.errors:e.concat(
cr.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[r]:e.push(r),i++}return Bs.errors=e,i===0}Bs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var $i=Ks;var Fs={type:"object",required:["version","path","status","released_at","sunset_at"],properties:{version:{type:"string",
pattern:"^[0-9]+[.][0-9]+$",maxLength:10},path:{type:["string","null"],pattern:"^v[0-9]+$",maxLength:10},status:{type:"s\
tring",enum:["current","deprecated"]},released_at:{type:["string","null"],format:"date-time",maxLength:35},sunset_at:{type:[
"string","null"],format:"date-time",maxLength:35}},additionalProperties:!1},en=new RegExp("^[0-9]+[.][0-9]+$","u"),rn=new RegExp(
"^v[0-9]+$","u");function fr(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){
let e=null,i=0,o=fr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&
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
"string"){if(g(r)>10){let t={instancePath:a+"/version",schemaPath:"#/properties/version/maxLength",keyword:"maxLength",params:{
limit:10},message:"must NOT have more than 10 characters"};e===null?e=[t]:e.push(t),i++}if(!en.test(r)){let t={instancePath:a+
"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern:"^[0-9]+[.][0-9]+$"},message:'mus\
t match pattern "^[0-9]+[.][0-9]+$"'};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/version",schemaPath:"#/\
properties/version/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}if(s.
path!==void 0){let r=s.path;if(typeof r!="string"&&r!==null){let t={instancePath:a+"/path",schemaPath:"#/properties/path\
/type",keyword:"type",params:{type:Fs.properties.path.type},message:"must be string,null"};e===null?e=[t]:e.push(t),i++}
if(typeof r=="string"){if(g(r)>10){let t={instancePath:a+"/path",schemaPath:"#/properties/path/maxLength",keyword:"maxLe\
ngth",params:{limit:10},message:"must NOT have more than 10 characters"};e===null?e=[t]:e.push(t),i++}if(!rn.test(r)){let t={
instancePath:a+"/path",schemaPath:"#/properties/path/pattern",keyword:"pattern",params:{pattern:"^v[0-9]+$"},message:'mu\
st match pattern "^v[0-9]+$"'};e===null?e=[t]:e.push(t),i++}}}if(s.status!==void 0){let r=s.status;if(typeof r!="string"){
let t={instancePath:a+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"};e===null?e=[t]:e.push(t),i++}if(!(r==="current"||r==="deprecated")){let t={instancePath:a+"/status",schemaPath:"\
#/properties/status/enum",keyword:"enum",params:{allowedValues:Fs.properties.status.enum},message:"must be equal to one \
of the allowed values"};e===null?e=[t]:e.push(t),i++}}if(s.released_at!==void 0){let r=s.released_at;if(typeof r!="strin\
g"&&r!==null){let t={instancePath:a+"/released_at",schemaPath:"#/properties/released_at/type",keyword:"type",params:{type:Fs.
properties.released_at.type},message:"must be string,null"};e===null?e=[t]:e.push(t),i++}if(typeof r=="string"){if(g(r)>
35){let t={instancePath:a+"/released_at",schemaPath:"#/properties/released_at/maxLength",keyword:"maxLength",params:{limit:35},
message:"must NOT have more than 35 characters"};e===null?e=[t]:e.push(t),i++}if(!T.validate(r)){let t={instancePath:a+"\
/released_at",schemaPath:"#/properties/released_at/format",keyword:"format",params:{format:"date-time"},message:'must ma\
tch format "date-time"'};e===null?e=[t]:e.push(t),i++}}}if(s.sunset_at!==void 0){let r=s.sunset_at;if(typeof r!="string"&&
r!==null){let t={instancePath:a+"/sunset_at",schemaPath:"#/properties/sunset_at/type",keyword:"type",params:{type:Fs.properties.
sunset_at.type},message:"must be string,null"};e===null?e=[t]:e.push(t),i++}if(typeof r=="string"){if(g(r)>35){let t={instancePath:a+
"/sunset_at",schemaPath:"#/properties/sunset_at/maxLength",keyword:"maxLength",params:{limit:35},message:"must NOT have \
more than 35 characters"};e===null?e=[t]:e.push(t),i++}if(!T.validate(r)){let t={instancePath:a+"/sunset_at",schemaPath:"\
#/properties/sunset_at/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===
null?e=[t]:e.push(t),i++}}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),i++}return fr.errors=e,i===0}fr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function Ks(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,
o=Ks.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.success===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"suc\
cess"},message:"must have required property 'success'"};e===null?e=[r]:e.push(r),i++}if(s.data===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};
e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="success"||r==="data")){let t={instancePath:a,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};
e===null?e=[t]:e.push(t),i++}if(s.success!==void 0&&(w(s.success,{instancePath:a+"/success",parentData:s,parentDataProperty:"\
success",rootData:m,dynamicAnchors:l})||(e=e===null?w.errors:e.concat(w.errors),i=e.length)),s.data!==void 0){let r=s.data;
if(Array.isArray(r)){if(r.length>20){let n={instancePath:a+"/data",schemaPath:"#/properties/data/maxItems",keyword:"maxI\
tems",params:{limit:20},message:"must NOT have more than 20 items"};e===null?e=[n]:e.push(n),i++}let t=r.length;for(let n=0;n<
t;n++)fr(r[n],{instancePath:a+"/data/"+n,parentData:r,parentDataProperty:n,rootData:m,dynamicAnchors:l})||(e=e===null?fr.
errors:e.concat(fr.errors),i=e.length)}else{let t={instancePath:a+"/data",schemaPath:"#/properties/data/type",keyword:"t\
ype",params:{type:"array"},message:"must be array"};e===null?e=[t]:e.push(t),i++}}}else{let r={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Ks.errors=e,
i===0}Ks.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ei=Us;var Ss={type:"object",required:["id","prefix","name","kind","scopes","limits","allowed_origins","allowed_ips","last_used\
_at","expires_at","scheduled_deletion_at"],properties:{id:{$ref:"#/components/schemas/ApiKeyId"},prefix:{$ref:"#/compone\
nts/schemas/ApiKeyPrefix"},name:{$ref:"#/components/schemas/ApiKeyName"},kind:{$ref:"#/components/schemas/ApiKeyKind"},scopes:{
$ref:"#/components/schemas/Scopes"},limits:{$ref:"#/components/schemas/RateLimits"},allowed_origins:{$ref:"#/components/\
schemas/AllowedOrigins"},allowed_ips:{$ref:"#/components/schemas/AllowedIps"},last_used_at:{type:["string","null"],format:"\
date-time",maxLength:35},expires_at:{type:["string","null"],format:"date-time",maxLength:35},scheduled_deletion_at:{type:[
"string","null"],format:"date-time",maxLength:35}},additionalProperties:!1},re=Object.prototype.hasOwnProperty;var sn=new RegExp("^key_[a-z0-9]{1,40}$","u");function K(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,
dynamicAnchors:l={}}={}){let e=null,i=0,o=K.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s=="string"){if(g(s)>44){let r={instancePath:a,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:44},message:"\
must NOT have more than 44 characters"};e===null?e=[r]:e.push(r),i++}if(!sn.test(s)){let r={instancePath:a,schemaPath:"#\
/pattern",keyword:"pattern",params:{pattern:"^key_[a-z0-9]{1,40}$"},message:'must match pattern "^key_[a-z0-9]{1,40}$"'};
e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),i++}return K.errors=e,i===0}K.evaluated={dynamicProps:!1,dynamicItems:!1};var tn=new RegExp("^[A-Za-z0-9_]{10}$","u");function U(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,
dynamicAnchors:l={}}={}){let e=null,i=0,o=U.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s=="string"){if(g(s)>10){let r={instancePath:a,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:10},message:"\
must NOT have more than 10 characters"};e===null?e=[r]:e.push(r),i++}if(!tn.test(s)){let r={instancePath:a,schemaPath:"#\
/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_]{10}$"},message:'must match pattern "^[A-Za-z0-9_]{10}$"'};e===
null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),i++}return U.errors=e,i===0}U.evaluated={dynamicProps:!1,dynamicItems:!1};function O(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,o=O.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s=="string"){if(g(s)>100){let r={instancePath:a,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?
e=[r]:e.push(r),i++}if(g(s)<1){let r={instancePath:a,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}return O.errors=e,i===0}O.evaluated=
{dynamicProps:!1,dynamicItems:!1};var an={type:"string",enum:["company","workspace","location","agency"]};function H(s,{
instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,o=H.evaluated;if(o.
dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s!="string"){let r={instancePath:a,schemaPath:"#/\
type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(!(s==="company"||s===
"workspace"||s==="location"||s==="agency")){let r={instancePath:a,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:an.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),i++}return H.errors=e,i===0}H.evaluated=
{dynamicProps:!1,dynamicItems:!1};var nn={type:"string",enum:["posts:read","posts:write","posts:delete","posts:approve","media:read","media:upload","queue\
:read","queue:write","schedule:read","schedule:write","analytics:read","connections:read","connections:write","brands:re\
ad","brands:write","feeds:read","feeds:write","ai:generate","webhooks:manage","notifications:read","workflows:read","wor\
kflows:write","links:read","links:write","forms:read","contacts:read","contacts:write","workspaces:read","workspaces:wri\
te","keys:rotate","logs:read"]};function M(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){
let e=null,i=0,o=M.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s!="string"){let r={
instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(
r),i++}if(!(s==="posts:read"||s==="posts:write"||s==="posts:delete"||s==="posts:approve"||s==="media:read"||s==="media:u\
pload"||s==="queue:read"||s==="queue:write"||s==="schedule:read"||s==="schedule:write"||s==="analytics:read"||s==="conne\
ctions:read"||s==="connections:write"||s==="brands:read"||s==="brands:write"||s==="feeds:read"||s==="feeds:write"||s==="\
ai:generate"||s==="webhooks:manage"||s==="notifications:read"||s==="workflows:read"||s==="workflows:write"||s==="links:r\
ead"||s==="links:write"||s==="forms:read"||s==="contacts:read"||s==="contacts:write"||s==="workspaces:read"||s==="worksp\
aces:write"||s==="keys:rotate"||s==="logs:read")){let r={instancePath:a,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:nn.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),i++}return M.errors=e,i===0}M.evaluated=
{dynamicProps:!1,dynamicItems:!1};var on=vt().default;function Y(s,{instancePath:a="",parentData:f,parentDataProperty:c,
rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,o=Y.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.
items=void 0),Array.isArray(s)){if(s.length>100){let p={instancePath:a,schemaPath:"#/maxItems",keyword:"maxItems",params:{
limit:100},message:"must NOT have more than 100 items"};e===null?e=[p]:e.push(p),i++}let r=s.length;for(let p=0;p<r;p++)
M(s[p],{instancePath:a+"/"+p,parentData:s,parentDataProperty:p,rootData:m,dynamicAnchors:l})||(e=e===null?M.errors:e.concat(
M.errors),i=e.length);let t=s.length,n;if(t>1){e:for(;t--;)for(n=t;n--;)if(on(s[t],s[n])){let p={instancePath:a,schemaPath:"\
#/uniqueItems",keyword:"uniqueItems",params:{i:t,j:n},message:"must NOT have duplicate items (items ## "+n+" and "+t+" a\
re identical)"};e===null?e=[p]:e.push(p),i++;break e}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),i++}return Y.errors=e,i===0}Y.evaluated={items:!0,dynamicProps:!1,
dynamicItems:!1};var bi={type:"object",required:["per_minute","per_day"],properties:{per_minute:{type:["integer","null"],
minimum:1,maximum:1e6},per_day:{type:["integer","null"],minimum:1,maximum:1e9}},additionalProperties:!1};function E(s,{instancePath:a="",
parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,o=E.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.per_minute===void 0){let r={
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"per_minute"},message:"must have requi\
red property 'per_minute'"};e===null?e=[r]:e.push(r),i++}if(s.per_day===void 0){let r={instancePath:a,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:"per_day"},message:"must have required property 'per_day'"};e===null?e=
[r]:e.push(r),i++}for(let r in s)if(!(r==="per_minute"||r==="per_day")){let t={instancePath:a,schemaPath:"#/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===
null?e=[t]:e.push(t),i++}if(s.per_minute!==void 0){let r=s.per_minute;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))&&r!==null){let t={instancePath:a+"/per_minute",schemaPath:"#/properties/per_minute/type",keyword:"type",params:{type:bi.
properties.per_minute.type},message:"must be integer,null"};e===null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(
r)){if(r>1e6||isNaN(r)){let t={instancePath:a+"/per_minute",schemaPath:"#/properties/per_minute/maximum",keyword:"maximu\
m",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000"};e===null?e=[t]:e.push(t),i++}if(r<1||isNaN(r)){let t={
instancePath:a+"/per_minute",schemaPath:"#/properties/per_minute/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"};e===null?e=[t]:e.push(t),i++}}}if(s.per_day!==void 0){let r=s.per_day;if(!(typeof r=="number"&&!(r%
1)&&!isNaN(r)&&isFinite(r))&&r!==null){let t={instancePath:a+"/per_day",schemaPath:"#/properties/per_day/type",keyword:"\
type",params:{type:bi.properties.per_day.type},message:"must be integer,null"};e===null?e=[t]:e.push(t),i++}if(typeof r==
"number"&&isFinite(r)){if(r>1e9||isNaN(r)){let t={instancePath:a+"/per_day",schemaPath:"#/properties/per_day/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1e9},message:"must be <= 1000000000"};e===null?e=[t]:e.push(t),i++}if(r<1||isNaN(
r)){let t={instancePath:a+"/per_day",schemaPath:"#/properties/per_day/minimum",keyword:"minimum",params:{comparison:">=",
limit:1},message:"must be >= 1"};e===null?e=[t]:e.push(t),i++}}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return E.errors=e,i===0}E.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var pn=new RegExp("^https?://[^/?#@\\s]+$","u");function G(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,
dynamicAnchors:l={}}={}){let e=null,i=0,o=G.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
Array.isArray(s)){if(s.length>50){let p={instancePath:a,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:50},message:"\
must NOT have more than 50 items"};e===null?e=[p]:e.push(p),i++}let r=s.length;for(let p=0;p<r;p++){let u=s[p];if(typeof u==
"string"){if(g(u)>255){let y={instancePath:a+"/"+p,schemaPath:"#/items/maxLength",keyword:"maxLength",params:{limit:255},
message:"must NOT have more than 255 characters"};e===null?e=[y]:e.push(y),i++}if(!pn.test(u)){let y={instancePath:a+"/"+
p,schemaPath:"#/items/pattern",keyword:"pattern",params:{pattern:"^https?://[^/?#@\\s]+$"},message:'must match pattern "\
^https?://[^/?#@\\s]+$"'};e===null?e=[y]:e.push(y),i++}}else{let y={instancePath:a+"/"+p,schemaPath:"#/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),i++}}let t=s.length,n;if(t>1){let p={};for(;t--;){
let u=s[t];if(typeof u=="string"){if(typeof p[u]=="number"){n=p[u];let y={instancePath:a,schemaPath:"#/uniqueItems",keyword:"\
uniqueItems",params:{i:t,j:n},message:"must NOT have duplicate items (items ## "+n+" and "+t+" are identical)"};e===null?
e=[y]:e.push(y),i++;break}p[u]=t}}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"array"},
message:"must be array"};e===null?e=[r]:e.push(r),i++}return G.errors=e,i===0}G.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var mn=new RegExp("^[0-9A-Fa-f:.]+(/[0-9]{1,3})?$","u");function X(s,{instancePath:a="",parentData:f,parentDataProperty:c,
rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,o=X.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.
items=void 0),Array.isArray(s)){if(s.length>100){let p={instancePath:a,schemaPath:"#/maxItems",keyword:"maxItems",params:{
limit:100},message:"must NOT have more than 100 items"};e===null?e=[p]:e.push(p),i++}let r=s.length;for(let p=0;p<r;p++){
let u=s[p];if(typeof u=="string"){if(g(u)>49){let y={instancePath:a+"/"+p,schemaPath:"#/items/maxLength",keyword:"maxLen\
gth",params:{limit:49},message:"must NOT have more than 49 characters"};e===null?e=[y]:e.push(y),i++}if(!mn.test(u)){let y={
instancePath:a+"/"+p,schemaPath:"#/items/pattern",keyword:"pattern",params:{pattern:"^[0-9A-Fa-f:.]+(/[0-9]{1,3})?$"},message:'\
must match pattern "^[0-9A-Fa-f:.]+(/[0-9]{1,3})?$"'};e===null?e=[y]:e.push(y),i++}}else{let y={instancePath:a+"/"+p,schemaPath:"\
#/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),i++}}let t=s.length,
n;if(t>1){let p={};for(;t--;){let u=s[t];if(typeof u=="string"){if(typeof p[u]=="number"){n=p[u];let y={instancePath:a,schemaPath:"\
#/uniqueItems",keyword:"uniqueItems",params:{i:t,j:n},message:"must NOT have duplicate items (items ## "+n+" and "+t+" a\
re identical)"};e===null?e=[y]:e.push(y),i++;break}p[u]=t}}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"typ\
e",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),i++}return X.errors=e,i===0}X.evaluated={items:!0,
dynamicProps:!1,dynamicItems:!1};function yr(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){
let e=null,i=0,o=yr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&
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
must have required property 'scheduled_deletion_at'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!re.call(Ss.properties,
r)){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}if(s.id!==void 0&&(K(s.id,{instancePath:a+"/\
id",parentData:s,parentDataProperty:"id",rootData:m,dynamicAnchors:l})||(e=e===null?K.errors:e.concat(K.errors),i=e.length)),
s.prefix!==void 0&&(U(s.prefix,{instancePath:a+"/prefix",parentData:s,parentDataProperty:"prefix",rootData:m,dynamicAnchors:l})||
(e=e===null?U.errors:e.concat(U.errors),i=e.length)),s.name!==void 0&&(O(s.name,{instancePath:a+"/name",parentData:s,parentDataProperty:"\
name",rootData:m,dynamicAnchors:l})||(e=e===null?O.errors:e.concat(O.errors),i=e.length)),s.kind!==void 0&&(H(s.kind,{instancePath:a+
"/kind",parentData:s,parentDataProperty:"kind",rootData:m,dynamicAnchors:l})||(e=e===null?H.errors:e.concat(H.errors),i=
e.length)),s.scopes!==void 0&&(Y(s.scopes,{instancePath:a+"/scopes",parentData:s,parentDataProperty:"scopes",rootData:m,
dynamicAnchors:l})||(e=e===null?Y.errors:e.concat(Y.errors),i=e.length)),s.limits!==void 0&&(E(s.limits,{instancePath:a+
"/limits",parentData:s,parentDataProperty:"limits",rootData:m,dynamicAnchors:l})||(e=e===null?E.errors:e.concat(E.errors),
i=e.length)),s.allowed_origins!==void 0&&(G(s.allowed_origins,{instancePath:a+"/allowed_origins",parentData:s,parentDataProperty:"\
allowed_origins",rootData:m,dynamicAnchors:l})||(e=e===null?G.errors:e.concat(G.errors),i=e.length)),s.allowed_ips!==void 0&&
(X(s.allowed_ips,{instancePath:a+"/allowed_ips",parentData:s,parentDataProperty:"allowed_ips",rootData:m,dynamicAnchors:l})||
(e=e===null?X.errors:e.concat(X.errors),i=e.length)),s.last_used_at!==void 0){let r=s.last_used_at;if(typeof r!="string"&&
r!==null){let t={instancePath:a+"/last_used_at",schemaPath:"#/properties/last_used_at/type",keyword:"type",params:{type:Ss.
properties.last_used_at.type},message:"must be string,null"};e===null?e=[t]:e.push(t),i++}if(typeof r=="string"){if(g(r)>
35){let t={instancePath:a+"/last_used_at",schemaPath:"#/properties/last_used_at/maxLength",keyword:"maxLength",params:{limit:35},
message:"must NOT have more than 35 characters"};e===null?e=[t]:e.push(t),i++}if(!T.validate(r)){let t={instancePath:a+"\
/last_used_at",schemaPath:"#/properties/last_used_at/format",keyword:"format",params:{format:"date-time"},message:'must \
match format "date-time"'};e===null?e=[t]:e.push(t),i++}}}if(s.expires_at!==void 0){let r=s.expires_at;if(typeof r!="str\
ing"&&r!==null){let t={instancePath:a+"/expires_at",schemaPath:"#/properties/expires_at/type",keyword:"type",params:{type:Ss.
properties.expires_at.type},message:"must be string,null"};e===null?e=[t]:e.push(t),i++}if(typeof r=="string"){if(g(r)>35){
let t={instancePath:a+"/expires_at",schemaPath:"#/properties/expires_at/maxLength",keyword:"maxLength",params:{limit:35},
message:"must NOT have more than 35 characters"};e===null?e=[t]:e.push(t),i++}if(!T.validate(r)){let t={instancePath:a+"\
/expires_at",schemaPath:"#/properties/expires_at/format",keyword:"format",params:{format:"date-time"},message:'must matc\
h format "date-time"'};e===null?e=[t]:e.push(t),i++}}}if(s.scheduled_deletion_at!==void 0){let r=s.scheduled_deletion_at;
if(typeof r!="string"&&r!==null){let t={instancePath:a+"/scheduled_deletion_at",schemaPath:"#/properties/scheduled_delet\
ion_at/type",keyword:"type",params:{type:Ss.properties.scheduled_deletion_at.type},message:"must be string,null"};e===null?
e=[t]:e.push(t),i++}if(typeof r=="string"){if(g(r)>35){let t={instancePath:a+"/scheduled_deletion_at",schemaPath:"#/prop\
erties/scheduled_deletion_at/maxLength",keyword:"maxLength",params:{limit:35},message:"must NOT have more than 35 charac\
ters"};e===null?e=[t]:e.push(t),i++}if(!T.validate(r)){let t={instancePath:a+"/scheduled_deletion_at",schemaPath:"#/prop\
erties/scheduled_deletion_at/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};
e===null?e=[t]:e.push(t),i++}}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),i++}return yr.errors=e,i===0}yr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function hr(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,
o=hr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.key===void 0){let n={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"key"},message:"\
must have required property 'key'"};e===null?e=[n]:e.push(n),i++}if(s.workspace===void 0){let n={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"workspace"},message:"must have required property 'workspace'"};e===
null?e=[n]:e.push(n),i++}if(s.company===void 0){let n={instancePath:a,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"company"},message:"must have required property 'company'"};e===null?e=[n]:e.push(n),i++}if(s.plan===void 0){
let n={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"plan"},message:"must have requ\
ired property 'plan'"};e===null?e=[n]:e.push(n),i++}if(s.role===void 0){let n={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"role"},message:"must have required property 'role'"};e===null?e=[n]:e.push(n),i++}for(let n in s)
if(!(n==="key"||n==="workspace"||n==="company"||n==="plan"||n==="role")){let p={instancePath:a,schemaPath:"#/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===
null?e=[p]:e.push(p),i++}if(s.key!==void 0&&(yr(s.key,{instancePath:a+"/key",parentData:s,parentDataProperty:"key",rootData:m,
dynamicAnchors:l})||(e=e===null?yr.errors:e.concat(yr.errors),i=e.length)),s.workspace!==void 0){let n=s.workspace,p=i,u=!1,
y=i;B(n,{instancePath:a+"/workspace",parentData:s,parentDataProperty:"workspace",rootData:m,dynamicAnchors:l})||(e=e===null?
B.errors:e.concat(B.errors),i=e.length);var r=y===i;u=u||r;let h=i;if(n!==null){let P={instancePath:a+"/workspace",schemaPath:"\
#/properties/workspace/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[P]:e.push(P),
i++}var r=h===i;if(u=u||r,u)i=p,e!==null&&(p?e.length=p:e=null);else{let P={instancePath:a+"/workspace",schemaPath:"#/pr\
operties/workspace/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[P]:e.push(P),i++}}
if(s.company!==void 0&&(ke(s.company,{instancePath:a+"/company",parentData:s,parentDataProperty:"company",rootData:m,dynamicAnchors:l})||
(e=e===null?ke.errors:e.concat(ke.errors),i=e.length)),s.plan!==void 0&&(W(s.plan,{instancePath:a+"/plan",parentData:s,parentDataProperty:"\
plan",rootData:m,dynamicAnchors:l})||(e=e===null?W.errors:e.concat(W.errors),i=e.length)),s.role!==void 0){let n=s.role,
p=i,u=!1,y=i;ve(n,{instancePath:a+"/role",parentData:s,parentDataProperty:"role",rootData:m,dynamicAnchors:l})||(e=e===null?
ve.errors:e.concat(ve.errors),i=e.length);var t=y===i;u=u||t;let h=i;if(n!==null){let P={instancePath:a+"/role",schemaPath:"\
#/properties/role/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[P]:e.push(P),i++}
var t=h===i;if(u=u||t,u)i=p,e!==null&&(p?e.length=p:e=null);else{let P={instancePath:a+"/role",schemaPath:"#/properties/\
role/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[P]:e.push(P),i++}}}else{let n={
instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(
n),i++}return hr.errors=e,i===0}hr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Us(s,{instancePath:a="",
parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,o=Us.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.success===void 0){let r={
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"success"},message:"must have required\
 property 'success'"};e===null?e=[r]:e.push(r),i++}if(s.data===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=[r]:e.push(r),i++}for(let r in s)
if(!(r==="success"||r==="data")){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}s.success!==void 0&&
(w(s.success,{instancePath:a+"/success",parentData:s,parentDataProperty:"success",rootData:m,dynamicAnchors:l})||(e=e===
null?w.errors:e.concat(w.errors),i=e.length)),s.data!==void 0&&(hr(s.data,{instancePath:a+"/data",parentData:s,parentDataProperty:"\
data",rootData:m,dynamicAnchors:l})||(e=e===null?hr.errors:e.concat(hr.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Us.errors=e,
i===0}Us.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var zi=Hs;var ln={type:"object",required:["id","free","api_access","rate_limit","upgrade_url"],properties:{id:{$ref:"#/components/\
schemas/PlanId"},free:{type:"boolean"},api_access:{type:"boolean"},rate_limit:{anyOf:[{$ref:"#/components/schemas/RateLi\
mits"},{type:"null"}]},upgrade_url:{type:["string","null"],format:"uri",maxLength:2048}},additionalProperties:!1};function gr(s,{
instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,o=gr.evaluated;
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
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(s.id!==void 0&&(W(s.id,{instancePath:a+"/\
id",parentData:s,parentDataProperty:"id",rootData:m,dynamicAnchors:l})||(e=e===null?W.errors:e.concat(W.errors),i=e.length)),
s.free!==void 0&&typeof s.free!="boolean"){let t={instancePath:a+"/free",schemaPath:"#/properties/free/type",keyword:"ty\
pe",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),i++}if(s.api_access!==void 0&&typeof s.api_access!=
"boolean"){let t={instancePath:a+"/api_access",schemaPath:"#/properties/api_access/type",keyword:"type",params:{type:"bo\
olean"},message:"must be boolean"};e===null?e=[t]:e.push(t),i++}if(s.rate_limit!==void 0){let t=s.rate_limit,n=i,p=!1,u=i;
E(t,{instancePath:a+"/rate_limit",parentData:s,parentDataProperty:"rate_limit",rootData:m,dynamicAnchors:l})||(e=e===null?
E.errors:e.concat(E.errors),i=e.length);var r=u===i;p=p||r;let y=i;if(t!==null){let h={instancePath:a+"/rate_limit",schemaPath:"\
#/properties/rate_limit/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[h]:e.push(
h),i++}var r=y===i;if(p=p||r,p)i=n,e!==null&&(n?e.length=n:e=null);else{let h={instancePath:a+"/rate_limit",schemaPath:"\
#/properties/rate_limit/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[h]:e.push(h),
i++}}if(s.upgrade_url!==void 0){let t=s.upgrade_url;if(typeof t!="string"&&t!==null){let n={instancePath:a+"/upgrade_url",
schemaPath:"#/properties/upgrade_url/type",keyword:"type",params:{type:ln.properties.upgrade_url.type},message:"must be \
string,null"};e===null?e=[n]:e.push(n),i++}if(typeof t=="string"){if(g(t)>2048){let n={instancePath:a+"/upgrade_url",schemaPath:"\
#/properties/upgrade_url/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 charac\
ters"};e===null?e=[n]:e.push(n),i++}if(!ee(t)){let n={instancePath:a+"/upgrade_url",schemaPath:"#/properties/upgrade_url\
/format",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[n]:e.push(n),i++}}}}else{
let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:
e.push(t),i++}return gr.errors=e,i===0}gr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Hs(s,{instancePath:a="",
parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,o=Hs.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.success===void 0){let r={
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"success"},message:"must have required\
 property 'success'"};e===null?e=[r]:e.push(r),i++}if(s.data===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=[r]:e.push(r),i++}for(let r in s)
if(!(r==="success"||r==="data")){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}if(s.success!==
void 0&&(w(s.success,{instancePath:a+"/success",parentData:s,parentDataProperty:"success",rootData:m,dynamicAnchors:l})||
(e=e===null?w.errors:e.concat(w.errors),i=e.length)),s.data!==void 0){let r=s.data;if(Array.isArray(r)){if(r.length>20){
let n={instancePath:a+"/data",schemaPath:"#/properties/data/maxItems",keyword:"maxItems",params:{limit:20},message:"must\
 NOT have more than 20 items"};e===null?e=[n]:e.push(n),i++}let t=r.length;for(let n=0;n<t;n++)gr(r[n],{instancePath:a+"\
/data/"+n,parentData:r,parentDataProperty:n,rootData:m,dynamicAnchors:l})||(e=e===null?gr.errors:e.concat(gr.errors),i=e.
length)}else{let t={instancePath:a+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[t]:e.push(t),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Hs.errors=e,i===0}Hs.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Ri=Ys;var un={type:"object",required:["scope","resource","access","description","implies"],properties:{scope:{$ref:"#/componen\
ts/schemas/Scope"},resource:{type:"string",maxLength:40},access:{type:"string",enum:["read","write","action"]},description:{
type:"string",maxLength:200},implies:{type:"array",maxItems:10,items:{$ref:"#/components/schemas/Scope"}}},additionalProperties:!1};
function Pr(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,
o=Pr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.scope===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"scope"},
message:"must have required property 'scope'"};e===null?e=[r]:e.push(r),i++}if(s.resource===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"resource"},message:"must have required property 'res\
ource'"};e===null?e=[r]:e.push(r),i++}if(s.access===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"access"},message:"must have required property 'access'"};e===null?e=[r]:e.push(r),i++}if(s.
description===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"descript\
ion"},message:"must have required property 'description'"};e===null?e=[r]:e.push(r),i++}if(s.implies===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"implies"},message:"must have required property 'impl\
ies'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="scope"||r==="resource"||r==="access"||r==="description"||r===
"implies")){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}if(s.scope!==void 0&&(M(s.scope,{instancePath:a+
"/scope",parentData:s,parentDataProperty:"scope",rootData:m,dynamicAnchors:l})||(e=e===null?M.errors:e.concat(M.errors),
i=e.length)),s.resource!==void 0){let r=s.resource;if(typeof r=="string"){if(g(r)>40){let t={instancePath:a+"/resource",
schemaPath:"#/properties/resource/maxLength",keyword:"maxLength",params:{limit:40},message:"must NOT have more than 40 c\
haracters"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/resource",schemaPath:"#/properties/resource/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}if(s.access!==void 0){let r=s.
access;if(typeof r!="string"){let t={instancePath:a+"/access",schemaPath:"#/properties/access/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}if(!(r==="read"||r==="write"||r==="action")){let t={
instancePath:a+"/access",schemaPath:"#/properties/access/enum",keyword:"enum",params:{allowedValues:un.properties.access.
enum},message:"must be equal to one of the allowed values"};e===null?e=[t]:e.push(t),i++}}if(s.description!==void 0){let r=s.
description;if(typeof r=="string"){if(g(r)>200){let t={instancePath:a+"/description",schemaPath:"#/properties/descriptio\
n/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};e===null?e=[t]:e.push(
t),i++}}else{let t={instancePath:a+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}if(s.implies!==void 0){let r=s.implies;if(Array.isArray(
r)){if(r.length>10){let n={instancePath:a+"/implies",schemaPath:"#/properties/implies/maxItems",keyword:"maxItems",params:{
limit:10},message:"must NOT have more than 10 items"};e===null?e=[n]:e.push(n),i++}let t=r.length;for(let n=0;n<t;n++)M(
r[n],{instancePath:a+"/implies/"+n,parentData:r,parentDataProperty:n,rootData:m,dynamicAnchors:l})||(e=e===null?M.errors:
e.concat(M.errors),i=e.length)}else{let t={instancePath:a+"/implies",schemaPath:"#/properties/implies/type",keyword:"typ\
e",params:{type:"array"},message:"must be array"};e===null?e=[t]:e.push(t),i++}}}else{let r={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Pr.errors=e,
i===0}Pr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ys(s,{instancePath:a="",parentData:f,parentDataProperty:c,
rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,o=Ys.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.success===void 0){let r={instancePath:a,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"success"},message:"must have required property 'success'"};e===null?
e=[r]:e.push(r),i++}if(s.data===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
data"},message:"must have required property 'data'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="success"||r===
"data")){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}if(s.success!==void 0&&(w(s.success,{instancePath:a+
"/success",parentData:s,parentDataProperty:"success",rootData:m,dynamicAnchors:l})||(e=e===null?w.errors:e.concat(w.errors),
i=e.length)),s.data!==void 0){let r=s.data;if(Array.isArray(r)){if(r.length>100){let n={instancePath:a+"/data",schemaPath:"\
#/properties/data/maxItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 items"};e===null?
e=[n]:e.push(n),i++}let t=r.length;for(let n=0;n<t;n++)Pr(r[n],{instancePath:a+"/data/"+n,parentData:r,parentDataProperty:n,
rootData:m,dynamicAnchors:l})||(e=e===null?Pr.errors:e.concat(Pr.errors),i=e.length)}else{let t={instancePath:a+"/data",
schemaPath:"#/properties/data/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[t]:e.push(
t),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[r]:e.push(r),i++}return Ys.errors=e,i===0}Ys.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Fi=Gs;var Re={type:"object",required:["id","prefix","name","label","description","kind","workspace_id","status","scopes","limi\
ts","allowed_origins","allowed_ips","last_used_at","created_at","created_by","expires_at","scheduled_deletion_at","revok\
ed_at"],properties:{id:{$ref:"#/components/schemas/ApiKeyId"},prefix:{$ref:"#/components/schemas/ApiKeyPrefix"},name:{$ref:"\
#/components/schemas/ApiKeyName"},label:{$ref:"#/components/schemas/ApiKeyName"},description:{type:["string","null"],maxLength:500},
kind:{$ref:"#/components/schemas/ApiKeyKind"},workspace_id:{type:["string","null"],pattern:"^ws_[a-z0-9]{1,40}$",maxLength:43},
status:{$ref:"#/components/schemas/ApiKeyStatus"},scopes:{$ref:"#/components/schemas/Scopes"},limits:{$ref:"#/components\
/schemas/RateLimits"},allowed_origins:{$ref:"#/components/schemas/AllowedOrigins"},allowed_ips:{$ref:"#/components/schem\
as/AllowedIps"},masked_secret:{type:"string",maxLength:64},last_used_at:{type:["string","null"],format:"date-time",maxLength:35},
created_at:{$ref:"#/components/schemas/Timestamp"},created_by:{anyOf:[{$ref:"#/components/schemas/Actor"},{type:"null"}]},
expires_at:{type:["string","null"],format:"date-time",maxLength:35},scheduled_deletion_at:{type:["string","null"],format:"\
date-time",maxLength:35},revoked_at:{type:["string","null"],format:"date-time",maxLength:35}},additionalProperties:!1},dn={
type:"string",enum:["active","rotating","revoked","expired"]};function qe(s,{instancePath:a="",parentData:f,parentDataProperty:c,
rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,o=qe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),typeof s!="string"){let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),i++}if(!(s==="active"||s==="rotating"||s==="revoked"||s==="expired")){let r={instancePath:a,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:dn.enum},message:"must be equal to one of the allowed values"};
e===null?e=[r]:e.push(r),i++}return qe.errors=e,i===0}qe.evaluated={dynamicProps:!1,dynamicItems:!1};var cn={type:"objec\
t",required:["type","id"],properties:{type:{type:"string",enum:["key","member"]},id:{type:"string",pattern:"^(key|member\
)_[a-z0-9]{1,40}$",maxLength:47}},additionalProperties:!1},fn=new RegExp("^(key|member)_[a-z0-9]{1,40}$","u");function Q(s,{
instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,o=Q.evaluated;if(o.
dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){
let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},message:"must have requ\
ired property 'type'"};e===null?e=[r]:e.push(r),i++}if(s.id===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[r]:e.push(r),i++}for(let r in s)
if(!(r==="type"||r==="id")){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}if(s.type!==void 0){let r=s.
type;if(typeof r!="string"){let t={instancePath:a+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}if(!(r==="key"||r==="member")){let t={instancePath:a+"/t\
ype",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:cn.properties.type.enum},message:"must be \
equal to one of the allowed values"};e===null?e=[t]:e.push(t),i++}}if(s.id!==void 0){let r=s.id;if(typeof r=="string"){if(g(
r)>47){let t={instancePath:a+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit:47},message:"\
must NOT have more than 47 characters"};e===null?e=[t]:e.push(t),i++}if(!fn.test(r)){let t={instancePath:a+"/id",schemaPath:"\
#/properties/id/pattern",keyword:"pattern",params:{pattern:"^(key|member)_[a-z0-9]{1,40}$"},message:'must match pattern \
"^(key|member)_[a-z0-9]{1,40}$"'};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/id",schemaPath:"#/propertie\
s/id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}}else{let r={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Q.
errors=e,i===0}Q.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function xe(s,{instancePath:a="",parentData:f,parentDataProperty:c,
rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,o=xe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){let t={instancePath:a,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[t]:e.push(t),
i++}if(s.prefix===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"pref\
ix"},message:"must have required property 'prefix'"};e===null?e=[t]:e.push(t),i++}if(s.name===void 0){let t={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};
e===null?e=[t]:e.push(t),i++}if(s.label===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"label"},message:"must have required property 'label'"};e===null?e=[t]:e.push(t),i++}if(s.description===
void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"description"},message:"\
must have required property 'description'"};e===null?e=[t]:e.push(t),i++}if(s.kind===void 0){let t={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=
[t]:e.push(t),i++}if(s.workspace_id===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
workspace_id"},message:"must have required property 'workspace_id'"};e===null?e=[t]:e.push(t),i++}if(s.status===void 0){
let t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"status"},message:"must have re\
quired property 'status'"};e===null?e=[t]:e.push(t),i++}if(s.scopes===void 0){let t={instancePath:a,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"scopes"},message:"must have required property 'scopes'"};e===null?e=[t]:
e.push(t),i++}if(s.limits===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
limits"},message:"must have required property 'limits'"};e===null?e=[t]:e.push(t),i++}if(s.allowed_origins===void 0){let t={
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"allowed_origins"},message:"must have \
required property 'allowed_origins'"};e===null?e=[t]:e.push(t),i++}if(s.allowed_ips===void 0){let t={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"allowed_ips"},message:"must have required property 'allowed_ips'"};
e===null?e=[t]:e.push(t),i++}if(s.last_used_at===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"last_used_at"},message:"must have required property 'last_used_at'"};e===null?e=[t]:e.push(t),i++}
if(s.created_at===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"crea\
ted_at"},message:"must have required property 'created_at'"};e===null?e=[t]:e.push(t),i++}if(s.created_by===void 0){let t={
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"created_by"},message:"must have requi\
red property 'created_by'"};e===null?e=[t]:e.push(t),i++}if(s.expires_at===void 0){let t={instancePath:a,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:"expires_at"},message:"must have required property 'expires_at'"};e===
null?e=[t]:e.push(t),i++}if(s.scheduled_deletion_at===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"scheduled_deletion_at"},message:"must have required property 'scheduled_deletion_at'"};e===
null?e=[t]:e.push(t),i++}if(s.revoked_at===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"revoked_at"},message:"must have required property 'revoked_at'"};e===null?e=[t]:e.push(t),i++}for(let t in s)
if(!re.call(Re.properties,t)){let n={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(s.id!==void 0&&(K(s.
id,{instancePath:a+"/id",parentData:s,parentDataProperty:"id",rootData:m,dynamicAnchors:l})||(e=e===null?K.errors:e.concat(
K.errors),i=e.length)),s.prefix!==void 0&&(U(s.prefix,{instancePath:a+"/prefix",parentData:s,parentDataProperty:"prefix",
rootData:m,dynamicAnchors:l})||(e=e===null?U.errors:e.concat(U.errors),i=e.length)),s.name!==void 0&&(O(s.name,{instancePath:a+
"/name",parentData:s,parentDataProperty:"name",rootData:m,dynamicAnchors:l})||(e=e===null?O.errors:e.concat(O.errors),i=
e.length)),s.label!==void 0&&(O(s.label,{instancePath:a+"/label",parentData:s,parentDataProperty:"label",rootData:m,dynamicAnchors:l})||
(e=e===null?O.errors:e.concat(O.errors),i=e.length)),s.description!==void 0){let t=s.description;if(typeof t!="string"&&
t!==null){let n={instancePath:a+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:Re.
properties.description.type},message:"must be string,null"};e===null?e=[n]:e.push(n),i++}if(typeof t=="string"&&g(t)>500){
let n={instancePath:a+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit:500},
message:"must NOT have more than 500 characters"};e===null?e=[n]:e.push(n),i++}}if(s.kind!==void 0&&(H(s.kind,{instancePath:a+
"/kind",parentData:s,parentDataProperty:"kind",rootData:m,dynamicAnchors:l})||(e=e===null?H.errors:e.concat(H.errors),i=
e.length)),s.workspace_id!==void 0){let t=s.workspace_id;if(typeof t!="string"&&t!==null){let n={instancePath:a+"/worksp\
ace_id",schemaPath:"#/properties/workspace_id/type",keyword:"type",params:{type:Re.properties.workspace_id.type},message:"\
must be string,null"};e===null?e=[n]:e.push(n),i++}if(typeof t=="string"){if(g(t)>43){let n={instancePath:a+"/workspace_\
id",schemaPath:"#/properties/workspace_id/maxLength",keyword:"maxLength",params:{limit:43},message:"must NOT have more t\
han 43 characters"};e===null?e=[n]:e.push(n),i++}if(!Rt.test(t)){let n={instancePath:a+"/workspace_id",schemaPath:"#/pro\
perties/workspace_id/pattern",keyword:"pattern",params:{pattern:"^ws_[a-z0-9]{1,40}$"},message:'must match pattern "^ws_\
[a-z0-9]{1,40}$"'};e===null?e=[n]:e.push(n),i++}}}if(s.status!==void 0&&(qe(s.status,{instancePath:a+"/status",parentData:s,
parentDataProperty:"status",rootData:m,dynamicAnchors:l})||(e=e===null?qe.errors:e.concat(qe.errors),i=e.length)),s.scopes!==
void 0&&(Y(s.scopes,{instancePath:a+"/scopes",parentData:s,parentDataProperty:"scopes",rootData:m,dynamicAnchors:l})||(e=
e===null?Y.errors:e.concat(Y.errors),i=e.length)),s.limits!==void 0&&(E(s.limits,{instancePath:a+"/limits",parentData:s,
parentDataProperty:"limits",rootData:m,dynamicAnchors:l})||(e=e===null?E.errors:e.concat(E.errors),i=e.length)),s.allowed_origins!==
void 0&&(G(s.allowed_origins,{instancePath:a+"/allowed_origins",parentData:s,parentDataProperty:"allowed_origins",rootData:m,
dynamicAnchors:l})||(e=e===null?G.errors:e.concat(G.errors),i=e.length)),s.allowed_ips!==void 0&&(X(s.allowed_ips,{instancePath:a+
"/allowed_ips",parentData:s,parentDataProperty:"allowed_ips",rootData:m,dynamicAnchors:l})||(e=e===null?X.errors:e.concat(
X.errors),i=e.length)),s.masked_secret!==void 0){let t=s.masked_secret;if(typeof t=="string"){if(g(t)>64){let n={instancePath:a+
"/masked_secret",schemaPath:"#/properties/masked_secret/maxLength",keyword:"maxLength",params:{limit:64},message:"must N\
OT have more than 64 characters"};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:a+"/masked_secret",schemaPath:"\
#/properties/masked_secret/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),
i++}}if(s.last_used_at!==void 0){let t=s.last_used_at;if(typeof t!="string"&&t!==null){let n={instancePath:a+"/last_used\
_at",schemaPath:"#/properties/last_used_at/type",keyword:"type",params:{type:Re.properties.last_used_at.type},message:"m\
ust be string,null"};e===null?e=[n]:e.push(n),i++}if(typeof t=="string"){if(g(t)>35){let n={instancePath:a+"/last_used_a\
t",schemaPath:"#/properties/last_used_at/maxLength",keyword:"maxLength",params:{limit:35},message:"must NOT have more th\
an 35 characters"};e===null?e=[n]:e.push(n),i++}if(!T.validate(t)){let n={instancePath:a+"/last_used_at",schemaPath:"#/p\
roperties/last_used_at/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===
null?e=[n]:e.push(n),i++}}}if(s.created_at!==void 0&&(_(s.created_at,{instancePath:a+"/created_at",parentData:s,parentDataProperty:"\
created_at",rootData:m,dynamicAnchors:l})||(e=e===null?_.errors:e.concat(_.errors),i=e.length)),s.created_by!==void 0){let t=s.
created_by,n=i,p=!1,u=i;Q(t,{instancePath:a+"/created_by",parentData:s,parentDataProperty:"created_by",rootData:m,dynamicAnchors:l})||
(e=e===null?Q.errors:e.concat(Q.errors),i=e.length);var r=u===i;p=p||r;let y=i;if(t!==null){let h={instancePath:a+"/crea\
ted_by",schemaPath:"#/properties/created_by/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===
null?e=[h]:e.push(h),i++}var r=y===i;if(p=p||r,p)i=n,e!==null&&(n?e.length=n:e=null);else{let h={instancePath:a+"/create\
d_by",schemaPath:"#/properties/created_by/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?
e=[h]:e.push(h),i++}}if(s.expires_at!==void 0){let t=s.expires_at;if(typeof t!="string"&&t!==null){let n={instancePath:a+
"/expires_at",schemaPath:"#/properties/expires_at/type",keyword:"type",params:{type:Re.properties.expires_at.type},message:"\
must be string,null"};e===null?e=[n]:e.push(n),i++}if(typeof t=="string"){if(g(t)>35){let n={instancePath:a+"/expires_at",
schemaPath:"#/properties/expires_at/maxLength",keyword:"maxLength",params:{limit:35},message:"must NOT have more than 35\
 characters"};e===null?e=[n]:e.push(n),i++}if(!T.validate(t)){let n={instancePath:a+"/expires_at",schemaPath:"#/properti\
es/expires_at/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[
n]:e.push(n),i++}}}if(s.scheduled_deletion_at!==void 0){let t=s.scheduled_deletion_at;if(typeof t!="string"&&t!==null){let n={
instancePath:a+"/scheduled_deletion_at",schemaPath:"#/properties/scheduled_deletion_at/type",keyword:"type",params:{type:Re.
properties.scheduled_deletion_at.type},message:"must be string,null"};e===null?e=[n]:e.push(n),i++}if(typeof t=="string"){
if(g(t)>35){let n={instancePath:a+"/scheduled_deletion_at",schemaPath:"#/properties/scheduled_deletion_at/maxLength",keyword:"\
maxLength",params:{limit:35},message:"must NOT have more than 35 characters"};e===null?e=[n]:e.push(n),i++}if(!T.validate(
t)){let n={instancePath:a+"/scheduled_deletion_at",schemaPath:"#/properties/scheduled_deletion_at/format",keyword:"forma\
t",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[n]:e.push(n),i++}}}if(s.revoked_at!==
void 0){let t=s.revoked_at;if(typeof t!="string"&&t!==null){let n={instancePath:a+"/revoked_at",schemaPath:"#/properties\
/revoked_at/type",keyword:"type",params:{type:Re.properties.revoked_at.type},message:"must be string,null"};e===null?e=[
n]:e.push(n),i++}if(typeof t=="string"){if(g(t)>35){let n={instancePath:a+"/revoked_at",schemaPath:"#/properties/revoked\
_at/maxLength",keyword:"maxLength",params:{limit:35},message:"must NOT have more than 35 characters"};e===null?e=[n]:e.push(
n),i++}if(!T.validate(t)){let n={instancePath:a+"/revoked_at",schemaPath:"#/properties/revoked_at/format",keyword:"forma\
t",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[n]:e.push(n),i++}}}}else{let t={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),i++}return xe.
errors=e,i===0}xe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var yn={type:"object",required:["next_cursor","ha\
s_more"],properties:{next_cursor:{type:["string","null"],maxLength:512},has_more:{type:"boolean"}},additionalProperties:!1};
function I(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,o=I.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){
if(s.next_cursor===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"nex\
t_cursor"},message:"must have required property 'next_cursor'"};e===null?e=[r]:e.push(r),i++}if(s.has_more===void 0){let r={
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"has_more"},message:"must have require\
d property 'has_more'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="next_cursor"||r==="has_more")){let t={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have \
additional properties"};e===null?e=[t]:e.push(t),i++}if(s.next_cursor!==void 0){let r=s.next_cursor;if(typeof r!="string"&&
r!==null){let t={instancePath:a+"/next_cursor",schemaPath:"#/properties/next_cursor/type",keyword:"type",params:{type:yn.
properties.next_cursor.type},message:"must be string,null"};e===null?e=[t]:e.push(t),i++}if(typeof r=="string"&&g(r)>512){
let t={instancePath:a+"/next_cursor",schemaPath:"#/properties/next_cursor/maxLength",keyword:"maxLength",params:{limit:512},
message:"must NOT have more than 512 characters"};e===null?e=[t]:e.push(t),i++}}if(s.has_more!==void 0&&typeof s.has_more!=
"boolean"){let r={instancePath:a+"/has_more",schemaPath:"#/properties/has_more/type",keyword:"type",params:{type:"boolea\
n"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return I.errors=e,i===0}I.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function Gs(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){
let e=null,i=0,o=Gs.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){if(s.success===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
success"},message:"must have required property 'success'"};e===null?e=[r]:e.push(r),i++}if(s.data===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};
e===null?e=[r]:e.push(r),i++}if(s.pagination===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"pagination"},message:"must have required property 'pagination'"};e===null?e=[r]:e.push(r),i++}for(let r in s)
if(!(r==="success"||r==="data"||r==="pagination")){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),
i++}if(s.success!==void 0&&(w(s.success,{instancePath:a+"/success",parentData:s,parentDataProperty:"success",rootData:m,
dynamicAnchors:l})||(e=e===null?w.errors:e.concat(w.errors),i=e.length)),s.data!==void 0){let r=s.data;if(Array.isArray(
r)){if(r.length>100){let n={instancePath:a+"/data",schemaPath:"#/properties/data/maxItems",keyword:"maxItems",params:{limit:100},
message:"must NOT have more than 100 items"};e===null?e=[n]:e.push(n),i++}let t=r.length;for(let n=0;n<t;n++)xe(r[n],{instancePath:a+
"/data/"+n,parentData:r,parentDataProperty:n,rootData:m,dynamicAnchors:l})||(e=e===null?xe.errors:e.concat(xe.errors),i=
e.length)}else{let t={instancePath:a+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[t]:e.push(t),i++}}s.pagination!==void 0&&(I(s.pagination,{instancePath:a+"/pagination",parentData:s,
parentDataProperty:"pagination",rootData:m,dynamicAnchors:l})||(e=e===null?I.errors:e.concat(I.errors),i=e.length))}else{
let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),i++}return Gs.errors=e,i===0}Gs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Si=Xs;var Fe={type:"object",required:["secret","id","prefix","name","label","description","kind","workspace_id","status","scop\
es","limits","allowed_origins","allowed_ips","last_used_at","created_at","created_by","expires_at","scheduled_deletion_a\
t","revoked_at"],properties:{secret:{type:"string",pattern:"^[A-Za-z0-9_]{16,128}$",maxLength:128},id:{$ref:"#/component\
s/schemas/ApiKeyId"},prefix:{$ref:"#/components/schemas/ApiKeyPrefix"},name:{$ref:"#/components/schemas/ApiKeyName"},label:{
$ref:"#/components/schemas/ApiKeyName"},description:{type:["string","null"],maxLength:500},kind:{$ref:"#/components/sche\
mas/ApiKeyKind"},workspace_id:{type:["string","null"],pattern:"^ws_[a-z0-9]{1,40}$",maxLength:43},status:{$ref:"#/compon\
ents/schemas/ApiKeyStatus"},scopes:{$ref:"#/components/schemas/Scopes"},limits:{$ref:"#/components/schemas/RateLimits"},
allowed_origins:{$ref:"#/components/schemas/AllowedOrigins"},allowed_ips:{$ref:"#/components/schemas/AllowedIps"},masked_secret:{
type:"string",maxLength:64},last_used_at:{type:["string","null"],format:"date-time",maxLength:35},created_at:{$ref:"#/co\
mponents/schemas/Timestamp"},created_by:{anyOf:[{$ref:"#/components/schemas/Actor"},{type:"null"}]},expires_at:{type:["s\
tring","null"],format:"date-time",maxLength:35},scheduled_deletion_at:{type:["string","null"],format:"date-time",maxLength:35},
revoked_at:{type:["string","null"],format:"date-time",maxLength:35}},additionalProperties:!1},hn=new RegExp("^[A-Za-z0-9\
_]{16,128}$","u");function vr(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){
let e=null,i=0,o=vr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){if(s.secret===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
secret"},message:"must have required property 'secret'"};e===null?e=[t]:e.push(t),i++}if(s.id===void 0){let t={instancePath:a,
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
params:{missingProperty:"revoked_at"},message:"must have required property 'revoked_at'"};e===null?e=[t]:e.push(t),i++}for(let t in s)
if(!re.call(Fe.properties,t)){let n={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(s.secret!==void 0){
let t=s.secret;if(typeof t=="string"){if(g(t)>128){let n={instancePath:a+"/secret",schemaPath:"#/properties/secret/maxLe\
ngth",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"};e===null?e=[n]:e.push(n),
i++}if(!hn.test(t)){let n={instancePath:a+"/secret",schemaPath:"#/properties/secret/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9_]{16,128}$"},message:'must match pattern "^[A-Za-z0-9_]{16,128}$"'};e===null?e=[n]:e.push(n),i++}}else{let n={
instancePath:a+"/secret",schemaPath:"#/properties/secret/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[n]:e.push(n),i++}}if(s.id!==void 0&&(K(s.id,{instancePath:a+"/id",parentData:s,parentDataProperty:"id",
rootData:m,dynamicAnchors:l})||(e=e===null?K.errors:e.concat(K.errors),i=e.length)),s.prefix!==void 0&&(U(s.prefix,{instancePath:a+
"/prefix",parentData:s,parentDataProperty:"prefix",rootData:m,dynamicAnchors:l})||(e=e===null?U.errors:e.concat(U.errors),
i=e.length)),s.name!==void 0&&(O(s.name,{instancePath:a+"/name",parentData:s,parentDataProperty:"name",rootData:m,dynamicAnchors:l})||
(e=e===null?O.errors:e.concat(O.errors),i=e.length)),s.label!==void 0&&(O(s.label,{instancePath:a+"/label",parentData:s,
parentDataProperty:"label",rootData:m,dynamicAnchors:l})||(e=e===null?O.errors:e.concat(O.errors),i=e.length)),s.description!==
void 0){let t=s.description;if(typeof t!="string"&&t!==null){let n={instancePath:a+"/description",schemaPath:"#/properti\
es/description/type",keyword:"type",params:{type:Fe.properties.description.type},message:"must be string,null"};e===null?
e=[n]:e.push(n),i++}if(typeof t=="string"&&g(t)>500){let n={instancePath:a+"/description",schemaPath:"#/properties/descr\
iption/maxLength",keyword:"maxLength",params:{limit:500},message:"must NOT have more than 500 characters"};e===null?e=[n]:
e.push(n),i++}}if(s.kind!==void 0&&(H(s.kind,{instancePath:a+"/kind",parentData:s,parentDataProperty:"kind",rootData:m,dynamicAnchors:l})||
(e=e===null?H.errors:e.concat(H.errors),i=e.length)),s.workspace_id!==void 0){let t=s.workspace_id;if(typeof t!="string"&&
t!==null){let n={instancePath:a+"/workspace_id",schemaPath:"#/properties/workspace_id/type",keyword:"type",params:{type:Fe.
properties.workspace_id.type},message:"must be string,null"};e===null?e=[n]:e.push(n),i++}if(typeof t=="string"){if(g(t)>
43){let n={instancePath:a+"/workspace_id",schemaPath:"#/properties/workspace_id/maxLength",keyword:"maxLength",params:{limit:43},
message:"must NOT have more than 43 characters"};e===null?e=[n]:e.push(n),i++}if(!Rt.test(t)){let n={instancePath:a+"/wo\
rkspace_id",schemaPath:"#/properties/workspace_id/pattern",keyword:"pattern",params:{pattern:"^ws_[a-z0-9]{1,40}$"},message:'\
must match pattern "^ws_[a-z0-9]{1,40}$"'};e===null?e=[n]:e.push(n),i++}}}if(s.status!==void 0&&(qe(s.status,{instancePath:a+
"/status",parentData:s,parentDataProperty:"status",rootData:m,dynamicAnchors:l})||(e=e===null?qe.errors:e.concat(qe.errors),
i=e.length)),s.scopes!==void 0&&(Y(s.scopes,{instancePath:a+"/scopes",parentData:s,parentDataProperty:"scopes",rootData:m,
dynamicAnchors:l})||(e=e===null?Y.errors:e.concat(Y.errors),i=e.length)),s.limits!==void 0&&(E(s.limits,{instancePath:a+
"/limits",parentData:s,parentDataProperty:"limits",rootData:m,dynamicAnchors:l})||(e=e===null?E.errors:e.concat(E.errors),
i=e.length)),s.allowed_origins!==void 0&&(G(s.allowed_origins,{instancePath:a+"/allowed_origins",parentData:s,parentDataProperty:"\
allowed_origins",rootData:m,dynamicAnchors:l})||(e=e===null?G.errors:e.concat(G.errors),i=e.length)),s.allowed_ips!==void 0&&
(X(s.allowed_ips,{instancePath:a+"/allowed_ips",parentData:s,parentDataProperty:"allowed_ips",rootData:m,dynamicAnchors:l})||
(e=e===null?X.errors:e.concat(X.errors),i=e.length)),s.masked_secret!==void 0){let t=s.masked_secret;if(typeof t=="strin\
g"){if(g(t)>64){let n={instancePath:a+"/masked_secret",schemaPath:"#/properties/masked_secret/maxLength",keyword:"maxLen\
gth",params:{limit:64},message:"must NOT have more than 64 characters"};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:a+
"/masked_secret",schemaPath:"#/properties/masked_secret/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[n]:e.push(n),i++}}if(s.last_used_at!==void 0){let t=s.last_used_at;if(typeof t!="string"&&t!==null){let n={
instancePath:a+"/last_used_at",schemaPath:"#/properties/last_used_at/type",keyword:"type",params:{type:Fe.properties.last_used_at.
type},message:"must be string,null"};e===null?e=[n]:e.push(n),i++}if(typeof t=="string"){if(g(t)>35){let n={instancePath:a+
"/last_used_at",schemaPath:"#/properties/last_used_at/maxLength",keyword:"maxLength",params:{limit:35},message:"must NOT\
 have more than 35 characters"};e===null?e=[n]:e.push(n),i++}if(!T.validate(t)){let n={instancePath:a+"/last_used_at",schemaPath:"\
#/properties/last_used_at/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};
e===null?e=[n]:e.push(n),i++}}}if(s.created_at!==void 0&&(_(s.created_at,{instancePath:a+"/created_at",parentData:s,parentDataProperty:"\
created_at",rootData:m,dynamicAnchors:l})||(e=e===null?_.errors:e.concat(_.errors),i=e.length)),s.created_by!==void 0){let t=s.
created_by,n=i,p=!1,u=i;Q(t,{instancePath:a+"/created_by",parentData:s,parentDataProperty:"created_by",rootData:m,dynamicAnchors:l})||
(e=e===null?Q.errors:e.concat(Q.errors),i=e.length);var r=u===i;p=p||r;let y=i;if(t!==null){let h={instancePath:a+"/crea\
ted_by",schemaPath:"#/properties/created_by/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===
null?e=[h]:e.push(h),i++}var r=y===i;if(p=p||r,p)i=n,e!==null&&(n?e.length=n:e=null);else{let h={instancePath:a+"/create\
d_by",schemaPath:"#/properties/created_by/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?
e=[h]:e.push(h),i++}}if(s.expires_at!==void 0){let t=s.expires_at;if(typeof t!="string"&&t!==null){let n={instancePath:a+
"/expires_at",schemaPath:"#/properties/expires_at/type",keyword:"type",params:{type:Fe.properties.expires_at.type},message:"\
must be string,null"};e===null?e=[n]:e.push(n),i++}if(typeof t=="string"){if(g(t)>35){let n={instancePath:a+"/expires_at",
schemaPath:"#/properties/expires_at/maxLength",keyword:"maxLength",params:{limit:35},message:"must NOT have more than 35\
 characters"};e===null?e=[n]:e.push(n),i++}if(!T.validate(t)){let n={instancePath:a+"/expires_at",schemaPath:"#/properti\
es/expires_at/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[
n]:e.push(n),i++}}}if(s.scheduled_deletion_at!==void 0){let t=s.scheduled_deletion_at;if(typeof t!="string"&&t!==null){let n={
instancePath:a+"/scheduled_deletion_at",schemaPath:"#/properties/scheduled_deletion_at/type",keyword:"type",params:{type:Fe.
properties.scheduled_deletion_at.type},message:"must be string,null"};e===null?e=[n]:e.push(n),i++}if(typeof t=="string"){
if(g(t)>35){let n={instancePath:a+"/scheduled_deletion_at",schemaPath:"#/properties/scheduled_deletion_at/maxLength",keyword:"\
maxLength",params:{limit:35},message:"must NOT have more than 35 characters"};e===null?e=[n]:e.push(n),i++}if(!T.validate(
t)){let n={instancePath:a+"/scheduled_deletion_at",schemaPath:"#/properties/scheduled_deletion_at/format",keyword:"forma\
t",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[n]:e.push(n),i++}}}if(s.revoked_at!==
void 0){let t=s.revoked_at;if(typeof t!="string"&&t!==null){let n={instancePath:a+"/revoked_at",schemaPath:"#/properties\
/revoked_at/type",keyword:"type",params:{type:Fe.properties.revoked_at.type},message:"must be string,null"};e===null?e=[
n]:e.push(n),i++}if(typeof t=="string"){if(g(t)>35){let n={instancePath:a+"/revoked_at",schemaPath:"#/properties/revoked\
_at/maxLength",keyword:"maxLength",params:{limit:35},message:"must NOT have more than 35 characters"};e===null?e=[n]:e.push(
n),i++}if(!T.validate(t)){let n={instancePath:a+"/revoked_at",schemaPath:"#/properties/revoked_at/format",keyword:"forma\
t",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[n]:e.push(n),i++}}}}else{let t={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),i++}return vr.
errors=e,i===0}vr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Xs(s,{instancePath:a="",parentData:f,parentDataProperty:c,
rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,o=Xs.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.success===void 0){let r={instancePath:a,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"success"},message:"must have required property 'success'"};e===null?
e=[r]:e.push(r),i++}if(s.data===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
data"},message:"must have required property 'data'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="success"||r===
"data")){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}s.success!==void 0&&(w(s.success,{instancePath:a+
"/success",parentData:s,parentDataProperty:"success",rootData:m,dynamicAnchors:l})||(e=e===null?w.errors:e.concat(w.errors),
i=e.length)),s.data!==void 0&&(vr(s.data,{instancePath:a+"/data",parentData:s,parentDataProperty:"data",rootData:m,dynamicAnchors:l})||
(e=e===null?vr.errors:e.concat(vr.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Xs.errors=e,i===0}Xs.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var yt=Qs;function Qs(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,
o=Qs.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.success===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"suc\
cess"},message:"must have required property 'success'"};e===null?e=[r]:e.push(r),i++}if(s.data===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};
e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="success"||r==="data")){let t={instancePath:a,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};
e===null?e=[t]:e.push(t),i++}s.success!==void 0&&(w(s.success,{instancePath:a+"/success",parentData:s,parentDataProperty:"\
success",rootData:m,dynamicAnchors:l})||(e=e===null?w.errors:e.concat(w.errors),i=e.length)),s.data!==void 0&&(xe(s.data,
{instancePath:a+"/data",parentData:s,parentDataProperty:"data",rootData:m,dynamicAnchors:l})||(e=e===null?xe.errors:e.concat(
xe.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[r]:e.push(r),i++}return Qs.errors=e,i===0}Qs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Zi=Js;function Js(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,
o=Js.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.success===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"suc\
cess"},message:"must have required property 'success'"};e===null?e=[r]:e.push(r),i++}if(s.data===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};
e===null?e=[r]:e.push(r),i++}if(s.pagination===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"pagination"},message:"must have required property 'pagination'"};e===null?e=[r]:e.push(r),i++}for(let r in s)
if(!(r==="success"||r==="data"||r==="pagination")){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),
i++}if(s.success!==void 0&&(w(s.success,{instancePath:a+"/success",parentData:s,parentDataProperty:"success",rootData:m,
dynamicAnchors:l})||(e=e===null?w.errors:e.concat(w.errors),i=e.length)),s.data!==void 0){let r=s.data;if(Array.isArray(
r)){if(r.length>100){let n={instancePath:a+"/data",schemaPath:"#/properties/data/maxItems",keyword:"maxItems",params:{limit:100},
message:"must NOT have more than 100 items"};e===null?e=[n]:e.push(n),i++}let t=r.length;for(let n=0;n<t;n++)B(r[n],{instancePath:a+
"/data/"+n,parentData:r,parentDataProperty:n,rootData:m,dynamicAnchors:l})||(e=e===null?B.errors:e.concat(B.errors),i=e.
length)}else{let t={instancePath:a+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[t]:e.push(t),i++}}s.pagination!==void 0&&(I(s.pagination,{instancePath:a+"/pagination",parentData:s,
parentDataProperty:"pagination",rootData:m,dynamicAnchors:l})||(e=e===null?I.errors:e.concat(I.errors),i=e.length))}else{
let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),i++}return Js.errors=e,i===0}Js.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ci=et;var Zs={type:"object",required:["id","workspace_id","name","email","website","timezone","country","is_default","created_\
at"],properties:{id:{$ref:"#/components/schemas/BrandId"},workspace_id:{$ref:"#/components/schemas/WorkspaceId"},name:{type:"\
string",maxLength:100},email:{type:["string","null"],format:"email",maxLength:254},website:{type:["string","null"],format:"\
uri",maxLength:2048},timezone:{$ref:"#/components/schemas/TimeZone"},country:{type:["string","null"],pattern:"^[A-Z]{2}$",
maxLength:2},is_default:{type:"boolean"},created_at:{$ref:"#/components/schemas/Timestamp"}},additionalProperties:!1};var Vi=new RegExp("^brand_[a-z0-9]{1,40}$","u");function De(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,
dynamicAnchors:l={}}={}){let e=null,i=0,o=De.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s=="string"){if(g(s)>46){let r={instancePath:a,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:46},message:"\
must NOT have more than 46 characters"};e===null?e=[r]:e.push(r),i++}if(!Vi.test(s)){let r={instancePath:a,schemaPath:"#\
/pattern",keyword:"pattern",params:{pattern:"^brand_[a-z0-9]{1,40}$"},message:'must match pattern "^brand_[a-z0-9]{1,40}\
$"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),i++}return De.errors=e,i===0}De.evaluated={dynamicProps:!1,dynamicItems:!1};
var gn=new RegExp("^[A-Z]{2}$","u");function wr(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){
let e=null,i=0,o=wr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){if(s.id===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
id"},message:"must have required property 'id'"};e===null?e=[r]:e.push(r),i++}if(s.workspace_id===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"workspace_id"},message:"must have required property \
'workspace_id'"};e===null?e=[r]:e.push(r),i++}if(s.name===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[r]:e.push(r),i++}if(s.
email===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"email"},message:"\
must have required property 'email'"};e===null?e=[r]:e.push(r),i++}if(s.website===void 0){let r={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"website"},message:"must have required property 'website'"};e===null?
e=[r]:e.push(r),i++}if(s.timezone===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
timezone"},message:"must have required property 'timezone'"};e===null?e=[r]:e.push(r),i++}if(s.country===void 0){let r={
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"country"},message:"must have required\
 property 'country'"};e===null?e=[r]:e.push(r),i++}if(s.is_default===void 0){let r={instancePath:a,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"is_default"},message:"must have required property 'is_default'"};e===null?
e=[r]:e.push(r),i++}if(s.created_at===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
created_at"},message:"must have required property 'created_at'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!re.call(
Zs.properties,r)){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}if(s.id!==void 0&&(De(s.id,{instancePath:a+"\
/id",parentData:s,parentDataProperty:"id",rootData:m,dynamicAnchors:l})||(e=e===null?De.errors:e.concat(De.errors),i=e.length)),
s.workspace_id!==void 0&&(k(s.workspace_id,{instancePath:a+"/workspace_id",parentData:s,parentDataProperty:"workspace_id",
rootData:m,dynamicAnchors:l})||(e=e===null?k.errors:e.concat(k.errors),i=e.length)),s.name!==void 0){let r=s.name;if(typeof r==
"string"){if(g(r)>100){let t={instancePath:a+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{
limit:100},message:"must NOT have more than 100 characters"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/\
name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),i++}}if(s.email!==void 0){let r=s.email;if(typeof r!="string"&&r!==null){let t={instancePath:a+"/email",schemaPath:"\
#/properties/email/type",keyword:"type",params:{type:Zs.properties.email.type},message:"must be string,null"};e===null?e=
[t]:e.push(t),i++}if(typeof r=="string"){if(g(r)>254){let t={instancePath:a+"/email",schemaPath:"#/properties/email/maxL\
ength",keyword:"maxLength",params:{limit:254},message:"must NOT have more than 254 characters"};e===null?e=[t]:e.push(t),
i++}if(!Li.test(r)){let t={instancePath:a+"/email",schemaPath:"#/properties/email/format",keyword:"format",params:{format:"\
email"},message:'must match format "email"'};e===null?e=[t]:e.push(t),i++}}}if(s.website!==void 0){let r=s.website;if(typeof r!=
"string"&&r!==null){let t={instancePath:a+"/website",schemaPath:"#/properties/website/type",keyword:"type",params:{type:Zs.
properties.website.type},message:"must be string,null"};e===null?e=[t]:e.push(t),i++}if(typeof r=="string"){if(g(r)>2048){
let t={instancePath:a+"/website",schemaPath:"#/properties/website/maxLength",keyword:"maxLength",params:{limit:2048},message:"\
must NOT have more than 2048 characters"};e===null?e=[t]:e.push(t),i++}if(!ee(r)){let t={instancePath:a+"/website",schemaPath:"\
#/properties/website/format",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[t]:e.
push(t),i++}}}if(s.timezone!==void 0&&(be(s.timezone,{instancePath:a+"/timezone",parentData:s,parentDataProperty:"timezo\
ne",rootData:m,dynamicAnchors:l})||(e=e===null?be.errors:e.concat(be.errors),i=e.length)),s.country!==void 0){let r=s.country;
if(typeof r!="string"&&r!==null){let t={instancePath:a+"/country",schemaPath:"#/properties/country/type",keyword:"type",
params:{type:Zs.properties.country.type},message:"must be string,null"};e===null?e=[t]:e.push(t),i++}if(typeof r=="strin\
g"){if(g(r)>2){let t={instancePath:a+"/country",schemaPath:"#/properties/country/maxLength",keyword:"maxLength",params:{
limit:2},message:"must NOT have more than 2 characters"};e===null?e=[t]:e.push(t),i++}if(!gn.test(r)){let t={instancePath:a+
"/country",schemaPath:"#/properties/country/pattern",keyword:"pattern",params:{pattern:"^[A-Z]{2}$"},message:'must match\
 pattern "^[A-Z]{2}$"'};e===null?e=[t]:e.push(t),i++}}}if(s.is_default!==void 0&&typeof s.is_default!="boolean"){let r={
instancePath:a+"/is_default",schemaPath:"#/properties/is_default/type",keyword:"type",params:{type:"boolean"},message:"m\
ust be boolean"};e===null?e=[r]:e.push(r),i++}s.created_at!==void 0&&(_(s.created_at,{instancePath:a+"/created_at",parentData:s,
parentDataProperty:"created_at",rootData:m,dynamicAnchors:l})||(e=e===null?_.errors:e.concat(_.errors),i=e.length))}else{
let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),i++}return wr.errors=e,i===0}wr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function et(s,{instancePath:a="",
parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,o=et.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.success===void 0){let r={
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"success"},message:"must have required\
 property 'success'"};e===null?e=[r]:e.push(r),i++}if(s.data===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=[r]:e.push(r),i++}if(s.
pagination===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"paginatio\
n"},message:"must have required property 'pagination'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="success"||
r==="data"||r==="pagination")){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}if(s.success!==
void 0&&(w(s.success,{instancePath:a+"/success",parentData:s,parentDataProperty:"success",rootData:m,dynamicAnchors:l})||
(e=e===null?w.errors:e.concat(w.errors),i=e.length)),s.data!==void 0){let r=s.data;if(Array.isArray(r)){if(r.length>100){
let n={instancePath:a+"/data",schemaPath:"#/properties/data/maxItems",keyword:"maxItems",params:{limit:100},message:"mus\
t NOT have more than 100 items"};e===null?e=[n]:e.push(n),i++}let t=r.length;for(let n=0;n<t;n++)wr(r[n],{instancePath:a+
"/data/"+n,parentData:r,parentDataProperty:n,rootData:m,dynamicAnchors:l})||(e=e===null?wr.errors:e.concat(wr.errors),i=
e.length)}else{let t={instancePath:a+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[t]:e.push(t),i++}}s.pagination!==void 0&&(I(s.pagination,{instancePath:a+"/pagination",parentData:s,
parentDataProperty:"pagination",rootData:m,dynamicAnchors:l})||(e=e===null?I.errors:e.concat(I.errors),i=e.length))}else{
let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),i++}return et.errors=e,i===0}et.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Mi=rt;var tr={type:"object",required:["id","workspace_id","brand_id","network","type","external_id","name","username","image_u\
rl","status","expires_at","capabilities","health","created_at"],properties:{id:{$ref:"#/components/schemas/ConnectionId"},
workspace_id:{$ref:"#/components/schemas/WorkspaceId"},brand_id:{$ref:"#/components/schemas/BrandId"},network:{$ref:"#/c\
omponents/schemas/Network"},type:{type:"string",enum:["profile","page","group","business","channel"]},external_id:{type:"\
string",maxLength:200},name:{type:"string",maxLength:200},username:{type:["string","null"],maxLength:100},image_url:{type:[
"string","null"],format:"uri",maxLength:2048},status:{$ref:"#/components/schemas/ConnectionStatus"},expires_at:{type:["s\
tring","null"],format:"date-time",maxLength:35},capabilities:{type:"array",maxItems:20,uniqueItems:!0,items:{type:"strin\
g",enum:["text","link","image","video","carousel","document"]}},health:{$ref:"#/components/schemas/ConnectionHealth"},created_at:{
$ref:"#/components/schemas/Timestamp"}},additionalProperties:!1};var Pn=new RegExp("^conn_[a-z0-9]{1,40}$","u");function A(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,
dynamicAnchors:l={}}={}){let e=null,i=0,o=A.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s=="string"){if(g(s)>45){let r={instancePath:a,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:45},message:"\
must NOT have more than 45 characters"};e===null?e=[r]:e.push(r),i++}if(!Pn.test(s)){let r={instancePath:a,schemaPath:"#\
/pattern",keyword:"pattern",params:{pattern:"^conn_[a-z0-9]{1,40}$"},message:'must match pattern "^conn_[a-z0-9]{1,40}$"'};
e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),i++}return A.errors=e,i===0}A.evaluated={dynamicProps:!1,dynamicItems:!1};var vn={
type:"string",enum:["x","instagram","facebook","linkedin","tiktok","youtube","threads","bluesky","pinterest","google_bus\
iness","mastodon","telegram","reddit"]};function j(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){
let e=null,i=0,o=j.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s!="string"){let r={
instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(
r),i++}if(!(s==="x"||s==="instagram"||s==="facebook"||s==="linkedin"||s==="tiktok"||s==="youtube"||s==="threads"||s==="b\
luesky"||s==="pinterest"||s==="google_business"||s==="mastodon"||s==="telegram"||s==="reddit")){let r={instancePath:a,schemaPath:"\
#/enum",keyword:"enum",params:{allowedValues:vn.enum},message:"must be equal to one of the allowed values"};e===null?e=[
r]:e.push(r),i++}return j.errors=e,i===0}j.evaluated={dynamicProps:!1,dynamicItems:!1};var wn={type:"string",enum:["acti\
ve","expiring","expired","disconnected"]};function _r(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,
dynamicAnchors:l={}}={}){let e=null,i=0,o=_r.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s!="string"){let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[r]:e.push(r),i++}if(!(s==="active"||s==="expiring"||s==="expired"||s==="disconnected")){let r={instancePath:a,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:wn.enum},message:"must be equal to one of the allowed values"};
e===null?e=[r]:e.push(r),i++}return _r.errors=e,i===0}_r.evaluated={dynamicProps:!1,dynamicItems:!1};function kr(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,
o=kr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
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
message:"must NOT have more than 50 items"};e===null?e=[n]:e.push(n),i++}let t=r.length;for(let n=0;n<t;n++){let p=r[n];
if(typeof p=="string"){if(g(p)>100){let u={instancePath:a+"/scopes_missing/"+n,schemaPath:"#/properties/scopes_missing/i\
tems/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[u]:
e.push(u),i++}}else{let u={instancePath:a+"/scopes_missing/"+n,schemaPath:"#/properties/scopes_missing/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),i++}}}else{let t={instancePath:a+"/scope\
s_missing",schemaPath:"#/properties/scopes_missing/type",keyword:"type",params:{type:"array"},message:"must be array"};e===
null?e=[t]:e.push(t),i++}}if(s.issues!==void 0){let r=s.issues;if(Array.isArray(r)){if(r.length>20){let n={instancePath:a+
"/issues",schemaPath:"#/properties/issues/maxItems",keyword:"maxItems",params:{limit:20},message:"must NOT have more tha\
n 20 items"};e===null?e=[n]:e.push(n),i++}let t=r.length;for(let n=0;n<t;n++){let p=r[n];if(typeof p=="string"){if(g(p)>
500){let u={instancePath:a+"/issues/"+n,schemaPath:"#/properties/issues/items/maxLength",keyword:"maxLength",params:{limit:500},
message:"must NOT have more than 500 characters"};e===null?e=[u]:e.push(u),i++}}else{let u={instancePath:a+"/issues/"+n,
schemaPath:"#/properties/issues/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
u]:e.push(u),i++}}}else{let t={instancePath:a+"/issues",schemaPath:"#/properties/issues/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[t]:e.push(t),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return kr.errors=e,i===0}kr.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function Ne(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,
dynamicAnchors:l={}}={}){let e=null,i=0,o=Ne.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
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
ted_at"},message:"must have required property 'created_at'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!re.call(tr.
properties,r)){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}if(s.id!==void 0&&(A(s.id,{instancePath:a+"/\
id",parentData:s,parentDataProperty:"id",rootData:m,dynamicAnchors:l})||(e=e===null?A.errors:e.concat(A.errors),i=e.length)),
s.workspace_id!==void 0&&(k(s.workspace_id,{instancePath:a+"/workspace_id",parentData:s,parentDataProperty:"workspace_id",
rootData:m,dynamicAnchors:l})||(e=e===null?k.errors:e.concat(k.errors),i=e.length)),s.brand_id!==void 0&&(De(s.brand_id,
{instancePath:a+"/brand_id",parentData:s,parentDataProperty:"brand_id",rootData:m,dynamicAnchors:l})||(e=e===null?De.errors:
e.concat(De.errors),i=e.length)),s.network!==void 0&&(j(s.network,{instancePath:a+"/network",parentData:s,parentDataProperty:"\
network",rootData:m,dynamicAnchors:l})||(e=e===null?j.errors:e.concat(j.errors),i=e.length)),s.type!==void 0){let r=s.type;
if(typeof r!="string"){let t={instancePath:a+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[t]:e.push(t),i++}if(!(r==="profile"||r==="page"||r==="group"||r==="business"||
r==="channel")){let t={instancePath:a+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:tr.
properties.type.enum},message:"must be equal to one of the allowed values"};e===null?e=[t]:e.push(t),i++}}if(s.external_id!==
void 0){let r=s.external_id;if(typeof r=="string"){if(g(r)>200){let t={instancePath:a+"/external_id",schemaPath:"#/prope\
rties/external_id/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};e===
null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/external_id",schemaPath:"#/properties/external_id/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}if(s.name!==void 0){let r=s.name;if(typeof r==
"string"){if(g(r)>200){let t={instancePath:a+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{
limit:200},message:"must NOT have more than 200 characters"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/\
name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),i++}}if(s.username!==void 0){let r=s.username;if(typeof r!="string"&&r!==null){let t={instancePath:a+"/usernam\
e",schemaPath:"#/properties/username/type",keyword:"type",params:{type:tr.properties.username.type},message:"must be str\
ing,null"};e===null?e=[t]:e.push(t),i++}if(typeof r=="string"&&g(r)>100){let t={instancePath:a+"/username",schemaPath:"#\
/properties/username/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};
e===null?e=[t]:e.push(t),i++}}if(s.image_url!==void 0){let r=s.image_url;if(typeof r!="string"&&r!==null){let t={instancePath:a+
"/image_url",schemaPath:"#/properties/image_url/type",keyword:"type",params:{type:tr.properties.image_url.type},message:"\
must be string,null"};e===null?e=[t]:e.push(t),i++}if(typeof r=="string"){if(g(r)>2048){let t={instancePath:a+"/image_ur\
l",schemaPath:"#/properties/image_url/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more tha\
n 2048 characters"};e===null?e=[t]:e.push(t),i++}if(!ee(r)){let t={instancePath:a+"/image_url",schemaPath:"#/properties/\
image_url/format",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[t]:e.push(t),i++}}}
if(s.status!==void 0&&(_r(s.status,{instancePath:a+"/status",parentData:s,parentDataProperty:"status",rootData:m,dynamicAnchors:l})||
(e=e===null?_r.errors:e.concat(_r.errors),i=e.length)),s.expires_at!==void 0){let r=s.expires_at;if(typeof r!="string"&&
r!==null){let t={instancePath:a+"/expires_at",schemaPath:"#/properties/expires_at/type",keyword:"type",params:{type:tr.properties.
expires_at.type},message:"must be string,null"};e===null?e=[t]:e.push(t),i++}if(typeof r=="string"){if(g(r)>35){let t={instancePath:a+
"/expires_at",schemaPath:"#/properties/expires_at/maxLength",keyword:"maxLength",params:{limit:35},message:"must NOT hav\
e more than 35 characters"};e===null?e=[t]:e.push(t),i++}if(!T.validate(r)){let t={instancePath:a+"/expires_at",schemaPath:"\
#/properties/expires_at/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===
null?e=[t]:e.push(t),i++}}}if(s.capabilities!==void 0){let r=s.capabilities;if(Array.isArray(r)){if(r.length>20){let u={
instancePath:a+"/capabilities",schemaPath:"#/properties/capabilities/maxItems",keyword:"maxItems",params:{limit:20},message:"\
must NOT have more than 20 items"};e===null?e=[u]:e.push(u),i++}let t=r.length;for(let u=0;u<t;u++){let y=r[u];if(typeof y!=
"string"){let h={instancePath:a+"/capabilities/"+u,schemaPath:"#/properties/capabilities/items/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[h]:e.push(h),i++}if(!(y==="text"||y==="link"||y==="image"||y==="vid\
eo"||y==="carousel"||y==="document")){let h={instancePath:a+"/capabilities/"+u,schemaPath:"#/properties/capabilities/ite\
ms/enum",keyword:"enum",params:{allowedValues:tr.properties.capabilities.items.enum},message:"must be equal to one of th\
e allowed values"};e===null?e=[h]:e.push(h),i++}}let n=r.length,p;if(n>1){let u={};for(;n--;){let y=r[n];if(typeof y=="s\
tring"){if(typeof u[y]=="number"){p=u[y];let h={instancePath:a+"/capabilities",schemaPath:"#/properties/capabilities/uni\
queItems",keyword:"uniqueItems",params:{i:n,j:p},message:"must NOT have duplicate items (items ## "+p+" and "+n+" are id\
entical)"};e===null?e=[h]:e.push(h),i++;break}u[y]=n}}}}else{let t={instancePath:a+"/capabilities",schemaPath:"#/propert\
ies/capabilities/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[t]:e.push(t),i++}}s.health!==
void 0&&(kr(s.health,{instancePath:a+"/health",parentData:s,parentDataProperty:"health",rootData:m,dynamicAnchors:l})||(e=
e===null?kr.errors:e.concat(kr.errors),i=e.length)),s.created_at!==void 0&&(_(s.created_at,{instancePath:a+"/created_at",
parentData:s,parentDataProperty:"created_at",rootData:m,dynamicAnchors:l})||(e=e===null?_.errors:e.concat(_.errors),i=e.
length))}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[r]:e.push(r),i++}return Ne.errors=e,i===0}Ne.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function rt(s,{
instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,o=rt.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.success===
void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"success"},message:"mus\
t have required property 'success'"};e===null?e=[r]:e.push(r),i++}if(s.data===void 0){let r={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=
[r]:e.push(r),i++}if(s.pagination===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
pagination"},message:"must have required property 'pagination'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="s\
uccess"||r==="data"||r==="pagination")){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}if(s.
success!==void 0&&(w(s.success,{instancePath:a+"/success",parentData:s,parentDataProperty:"success",rootData:m,dynamicAnchors:l})||
(e=e===null?w.errors:e.concat(w.errors),i=e.length)),s.data!==void 0){let r=s.data;if(Array.isArray(r)){if(r.length>100){
let n={instancePath:a+"/data",schemaPath:"#/properties/data/maxItems",keyword:"maxItems",params:{limit:100},message:"mus\
t NOT have more than 100 items"};e===null?e=[n]:e.push(n),i++}let t=r.length;for(let n=0;n<t;n++)Ne(r[n],{instancePath:a+
"/data/"+n,parentData:r,parentDataProperty:n,rootData:m,dynamicAnchors:l})||(e=e===null?Ne.errors:e.concat(Ne.errors),i=
e.length)}else{let t={instancePath:a+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[t]:e.push(t),i++}}s.pagination!==void 0&&(I(s.pagination,{instancePath:a+"/pagination",parentData:s,
parentDataProperty:"pagination",rootData:m,dynamicAnchors:l})||(e=e===null?I.errors:e.concat(I.errors),i=e.length))}else{
let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),i++}return rt.errors=e,i===0}rt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Wi=st;function st(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,
o=st.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.success===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"suc\
cess"},message:"must have required property 'success'"};e===null?e=[r]:e.push(r),i++}if(s.data===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};
e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="success"||r==="data")){let t={instancePath:a,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};
e===null?e=[t]:e.push(t),i++}s.success!==void 0&&(w(s.success,{instancePath:a+"/success",parentData:s,parentDataProperty:"\
success",rootData:m,dynamicAnchors:l})||(e=e===null?w.errors:e.concat(w.errors),i=e.length)),s.data!==void 0&&(Ne(s.data,
{instancePath:a+"/data",parentData:s,parentDataProperty:"data",rootData:m,dynamicAnchors:l})||(e=e===null?Ne.errors:e.concat(
Ne.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[r]:e.push(r),i++}return st.errors=e,i===0}st.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Bi=tt;var _n={type:"object",required:["network","label","title","text","media","hashtags","quota","options","severity","notes",
"source","verified_at"],properties:{network:{$ref:"#/components/schemas/Network"},label:{type:"string",maxLength:40},title:{
anyOf:[{$ref:"#/components/schemas/TitleRules"},{type:"null"}]},text:{$ref:"#/components/schemas/TextRules"},media:{$ref:"\
#/components/schemas/MediaRules"},hashtags:{anyOf:[{$ref:"#/components/schemas/HashtagRules"},{type:"null"}]},quota:{anyOf:[
{$ref:"#/components/schemas/NetworkQuota"},{type:"null"}]},options:{type:"object",maxProperties:50,additionalProperties:{
$ref:"#/components/schemas/OptionRules"}},severity:{type:"object",maxProperties:50,additionalProperties:{$ref:"#/compone\
nts/schemas/Severity"}},notes:{type:"array",maxItems:20,items:{type:"string",maxLength:500}},source:{type:"array",maxItems:20,
items:{type:"string",format:"uri",maxLength:500}},verified_at:{type:"string",format:"date",maxLength:10}},additionalProperties:!1};function br(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,
o=br.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
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
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return br.
errors=e,i===0}br.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Jr={type:"object",required:["limit","counting",
"byte_limit","warn_above","limit_with_images","limit_with_videos","url_length"],properties:{limit:{type:"integer",minimum:0,
maximum:1e5},counting:{$ref:"#/components/schemas/Counting"},byte_limit:{type:["integer","null"],minimum:1,maximum:1e6},
warn_above:{type:["integer","null"],minimum:1,maximum:1e5},limit_with_images:{type:["integer","null"],minimum:1,maximum:1e5},
limit_with_videos:{type:["integer","null"],minimum:1,maximum:1e5},url_length:{type:["integer","null"],minimum:1,maximum:1e3}},
additionalProperties:!1},kn={type:"string",enum:["weighted","grapheme","codepoint","utf16","threads"]};function Ie(s,{instancePath:a="",
parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,o=Ie.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s!="string"){let r={instancePath:a,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(!(s==="weighted"||s==="grapheme"||
s==="codepoint"||s==="utf16"||s==="threads")){let r={instancePath:a,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:kn.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),i++}return Ie.errors=e,i===0}Ie.evaluated=
{dynamicProps:!1,dynamicItems:!1};function qr(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){
let e=null,i=0,o=qr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&
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
mum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[t]:e.push(t),i++}}}if(s.counting!==void 0&&(Ie(
s.counting,{instancePath:a+"/counting",parentData:s,parentDataProperty:"counting",rootData:m,dynamicAnchors:l})||(e=e===
null?Ie.errors:e.concat(Ie.errors),i=e.length)),s.byte_limit!==void 0){let r=s.byte_limit;if(!(typeof r=="number"&&!(r%1)&&
!isNaN(r)&&isFinite(r))&&r!==null){let t={instancePath:a+"/byte_limit",schemaPath:"#/properties/byte_limit/type",keyword:"\
type",params:{type:Jr.properties.byte_limit.type},message:"must be integer,null"};e===null?e=[t]:e.push(t),i++}if(typeof r==
"number"&&isFinite(r)){if(r>1e6||isNaN(r)){let t={instancePath:a+"/byte_limit",schemaPath:"#/properties/byte_limit/maxim\
um",keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000"};e===null?e=[t]:e.push(t),i++}if(r<
1||isNaN(r)){let t={instancePath:a+"/byte_limit",schemaPath:"#/properties/byte_limit/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[t]:e.push(t),i++}}}if(s.warn_above!==void 0){let r=s.warn_above;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&r!==null){let t={instancePath:a+"/warn_above",schemaPath:"#/pr\
operties/warn_above/type",keyword:"type",params:{type:Jr.properties.warn_above.type},message:"must be integer,null"};e===
null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(r)){if(r>1e5||isNaN(r)){let t={instancePath:a+"/warn_above",schemaPath:"\
#/properties/warn_above/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e5},message:"must be <= 100000"};e===null?
e=[t]:e.push(t),i++}if(r<1||isNaN(r)){let t={instancePath:a+"/warn_above",schemaPath:"#/properties/warn_above/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[t]:e.push(t),i++}}}if(s.limit_with_images!==
void 0){let r=s.limit_with_images;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&r!==null){let t={instancePath:a+
"/limit_with_images",schemaPath:"#/properties/limit_with_images/type",keyword:"type",params:{type:Jr.properties.limit_with_images.
type},message:"must be integer,null"};e===null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(r)){if(r>1e5||isNaN(r)){
let t={instancePath:a+"/limit_with_images",schemaPath:"#/properties/limit_with_images/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1e5},message:"must be <= 100000"};e===null?e=[t]:e.push(t),i++}if(r<1||isNaN(r)){let t={instancePath:a+
"/limit_with_images",schemaPath:"#/properties/limit_with_images/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"};e===null?e=[t]:e.push(t),i++}}}if(s.limit_with_videos!==void 0){let r=s.limit_with_videos;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&r!==null){let t={instancePath:a+"/limit_with_videos",schemaPath:"#/properties\
/limit_with_videos/type",keyword:"type",params:{type:Jr.properties.limit_with_videos.type},message:"must be integer,null"};
e===null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(r)){if(r>1e5||isNaN(r)){let t={instancePath:a+"/limit_with_\
videos",schemaPath:"#/properties/limit_with_videos/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e5},message:"\
must be <= 100000"};e===null?e=[t]:e.push(t),i++}if(r<1||isNaN(r)){let t={instancePath:a+"/limit_with_videos",schemaPath:"\
#/properties/limit_with_videos/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?
e=[t]:e.push(t),i++}}}if(s.url_length!==void 0){let r=s.url_length;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))&&r!==null){let t={instancePath:a+"/url_length",schemaPath:"#/properties/url_length/type",keyword:"type",params:{type:Jr.
properties.url_length.type},message:"must be integer,null"};e===null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(
r)){if(r>1e3||isNaN(r)){let t={instancePath:a+"/url_length",schemaPath:"#/properties/url_length/maximum",keyword:"maximu\
m",params:{comparison:"<=",limit:1e3},message:"must be <= 1000"};e===null?e=[t]:e.push(t),i++}if(r<1||isNaN(r)){let t={instancePath:a+
"/url_length",schemaPath:"#/properties/url_length/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"m\
ust be >= 1"};e===null?e=[t]:e.push(t),i++}}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return qr.errors=e,i===0}qr.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var qi={type:"object",required:["max","warn_above","formats","max_bytes"],properties:{max:{type:"integer",minimum:1,maximum:100},
warn_above:{type:["integer","null"],minimum:1,maximum:100},formats:{type:"array",maxItems:20,items:{type:"string",pattern:"\
^image/[a-z0-9.+-]+$",maxLength:60}},max_bytes:{type:["integer","null"],minimum:1,maximum:1e12}},additionalProperties:!1},
bn=new RegExp("^image/[a-z0-9.+-]+$","u");function Pe(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,
dynamicAnchors:l={}}={}){let e=null,i=0,o=Pe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
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
bove/type",keyword:"type",params:{type:qi.properties.warn_above.type},message:"must be integer,null"};e===null?e=[t]:e.push(
t),i++}if(typeof r=="number"&&isFinite(r)){if(r>100||isNaN(r)){let t={instancePath:a+"/warn_above",schemaPath:"#/propert\
ies/warn_above/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100"};e===null?e=[t]:e.
push(t),i++}if(r<1||isNaN(r)){let t={instancePath:a+"/warn_above",schemaPath:"#/properties/warn_above/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[t]:e.push(t),i++}}}if(s.formats!==void 0){
let r=s.formats;if(Array.isArray(r)){if(r.length>20){let n={instancePath:a+"/formats",schemaPath:"#/properties/formats/m\
axItems",keyword:"maxItems",params:{limit:20},message:"must NOT have more than 20 items"};e===null?e=[n]:e.push(n),i++}let t=r.
length;for(let n=0;n<t;n++){let p=r[n];if(typeof p=="string"){if(g(p)>60){let u={instancePath:a+"/formats/"+n,schemaPath:"\
#/properties/formats/items/maxLength",keyword:"maxLength",params:{limit:60},message:"must NOT have more than 60 characte\
rs"};e===null?e=[u]:e.push(u),i++}if(!bn.test(p)){let u={instancePath:a+"/formats/"+n,schemaPath:"#/properties/formats/i\
tems/pattern",keyword:"pattern",params:{pattern:"^image/[a-z0-9.+-]+$"},message:'must match pattern "^image/[a-z0-9.+-]+\
$"'};e===null?e=[u]:e.push(u),i++}}else{let u={instancePath:a+"/formats/"+n,schemaPath:"#/properties/formats/items/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),i++}}}else{let t={instancePath:a+
"/formats",schemaPath:"#/properties/formats/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[t]:e.push(t),i++}}if(s.max_bytes!==void 0){let r=s.max_bytes;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&
r!==null){let t={instancePath:a+"/max_bytes",schemaPath:"#/properties/max_bytes/type",keyword:"type",params:{type:qi.properties.
max_bytes.type},message:"must be integer,null"};e===null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(r)){if(r>1e12||
isNaN(r)){let t={instancePath:a+"/max_bytes",schemaPath:"#/properties/max_bytes/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e12},message:"must be <= 1000000000000"};e===null?e=[t]:e.push(t),i++}if(r<1||isNaN(r)){let t={instancePath:a+
"/max_bytes",schemaPath:"#/properties/max_bytes/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"mus\
t be >= 1"};e===null?e=[t]:e.push(t),i++}}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Pe.errors=e,i===0}Pe.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Cs={type:"object",required:["max","warn_above","formats","max_bytes","min_seconds","max_seconds"],properties:{
max:{type:"integer",minimum:1,maximum:100},warn_above:{type:["integer","null"],minimum:1,maximum:100},formats:{type:"arr\
ay",maxItems:20,items:{type:"string",pattern:"^video/[a-z0-9.+-]+$",maxLength:60}},max_bytes:{type:["integer","null"],minimum:1,
maximum:1e12},min_seconds:{type:["number","null"],minimum:0,maximum:86400},max_seconds:{type:["number","null"],minimum:0,
maximum:86400}},additionalProperties:!1},qn=new RegExp("^video/[a-z0-9.+-]+$","u");function xr(s,{instancePath:a="",parentData:f,
parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,o=xr.evaluated;if(o.dynamicProps&&(o.props=void 0),
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
bove/type",keyword:"type",params:{type:Cs.properties.warn_above.type},message:"must be integer,null"};e===null?e=[t]:e.push(
t),i++}if(typeof r=="number"&&isFinite(r)){if(r>100||isNaN(r)){let t={instancePath:a+"/warn_above",schemaPath:"#/propert\
ies/warn_above/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100"};e===null?e=[t]:e.
push(t),i++}if(r<1||isNaN(r)){let t={instancePath:a+"/warn_above",schemaPath:"#/properties/warn_above/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[t]:e.push(t),i++}}}if(s.formats!==void 0){
let r=s.formats;if(Array.isArray(r)){if(r.length>20){let n={instancePath:a+"/formats",schemaPath:"#/properties/formats/m\
axItems",keyword:"maxItems",params:{limit:20},message:"must NOT have more than 20 items"};e===null?e=[n]:e.push(n),i++}let t=r.
length;for(let n=0;n<t;n++){let p=r[n];if(typeof p=="string"){if(g(p)>60){let u={instancePath:a+"/formats/"+n,schemaPath:"\
#/properties/formats/items/maxLength",keyword:"maxLength",params:{limit:60},message:"must NOT have more than 60 characte\
rs"};e===null?e=[u]:e.push(u),i++}if(!qn.test(p)){let u={instancePath:a+"/formats/"+n,schemaPath:"#/properties/formats/i\
tems/pattern",keyword:"pattern",params:{pattern:"^video/[a-z0-9.+-]+$"},message:'must match pattern "^video/[a-z0-9.+-]+\
$"'};e===null?e=[u]:e.push(u),i++}}else{let u={instancePath:a+"/formats/"+n,schemaPath:"#/properties/formats/items/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),i++}}}else{let t={instancePath:a+
"/formats",schemaPath:"#/properties/formats/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[t]:e.push(t),i++}}if(s.max_bytes!==void 0){let r=s.max_bytes;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&
r!==null){let t={instancePath:a+"/max_bytes",schemaPath:"#/properties/max_bytes/type",keyword:"type",params:{type:Cs.properties.
max_bytes.type},message:"must be integer,null"};e===null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(r)){if(r>1e12||
isNaN(r)){let t={instancePath:a+"/max_bytes",schemaPath:"#/properties/max_bytes/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e12},message:"must be <= 1000000000000"};e===null?e=[t]:e.push(t),i++}if(r<1||isNaN(r)){let t={instancePath:a+
"/max_bytes",schemaPath:"#/properties/max_bytes/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"mus\
t be >= 1"};e===null?e=[t]:e.push(t),i++}}}if(s.min_seconds!==void 0){let r=s.min_seconds;if(!(typeof r=="number"&&isFinite(
r))&&r!==null){let t={instancePath:a+"/min_seconds",schemaPath:"#/properties/min_seconds/type",keyword:"type",params:{type:Cs.
properties.min_seconds.type},message:"must be number,null"};e===null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(
r)){if(r>86400||isNaN(r)){let t={instancePath:a+"/min_seconds",schemaPath:"#/properties/min_seconds/maximum",keyword:"ma\
ximum",params:{comparison:"<=",limit:86400},message:"must be <= 86400"};e===null?e=[t]:e.push(t),i++}if(r<0||isNaN(r)){let t={
instancePath:a+"/min_seconds",schemaPath:"#/properties/min_seconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};e===null?e=[t]:e.push(t),i++}}}if(s.max_seconds!==void 0){let r=s.max_seconds;if(!(typeof r=="nu\
mber"&&isFinite(r))&&r!==null){let t={instancePath:a+"/max_seconds",schemaPath:"#/properties/max_seconds/type",keyword:"\
type",params:{type:Cs.properties.max_seconds.type},message:"must be number,null"};e===null?e=[t]:e.push(t),i++}if(typeof r==
"number"&&isFinite(r)){if(r>86400||isNaN(r)){let t={instancePath:a+"/max_seconds",schemaPath:"#/properties/max_seconds/m\
aximum",keyword:"maximum",params:{comparison:"<=",limit:86400},message:"must be <= 86400"};e===null?e=[t]:e.push(t),i++}
if(r<0||isNaN(r)){let t={instancePath:a+"/max_seconds",schemaPath:"#/properties/max_seconds/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[t]:e.push(t),i++}}}}else{let r={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return xr.errors=e,
i===0}xr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Dr(s,{instancePath:a="",parentData:f,parentDataProperty:c,
rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,o=Dr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.required===void 0){let p={instancePath:a,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:"required"},message:"must have required property 'required'"};e===null?
e=[p]:e.push(p),i++}if(s.max_items===void 0){let p={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
max_items"},message:"must have required property 'max_items'"};e===null?e=[p]:e.push(p),i++}if(s.may_mix===void 0){let p={
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"may_mix"},message:"must have required\
 property 'may_mix'"};e===null?e=[p]:e.push(p),i++}if(s.images===void 0){let p={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"images"},message:"must have required property 'images'"};e===null?e=[p]:e.push(p),i++}
if(s.gifs===void 0){let p={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"gifs"},message:"\
must have required property 'gifs'"};e===null?e=[p]:e.push(p),i++}if(s.videos===void 0){let p={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"videos"},message:"must have required property 'videos'"};e===null?
e=[p]:e.push(p),i++}for(let p in s)if(!(p==="required"||p==="max_items"||p==="may_mix"||p==="images"||p==="gifs"||p==="v\
ideos")){let u={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},
message:"must NOT have additional properties"};e===null?e=[u]:e.push(u),i++}if(s.required!==void 0&&typeof s.required!="\
boolean"){let p={instancePath:a+"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type:"boolean"},
message:"must be boolean"};e===null?e=[p]:e.push(p),i++}if(s.max_items!==void 0){let p=s.max_items;if(!(typeof p=="numbe\
r"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let u={instancePath:a+"/max_items",schemaPath:"#/properties/max_items/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[u]:e.push(u),i++}if(typeof p=="number"&&isFinite(p)){
if(p>100||isNaN(p)){let u={instancePath:a+"/max_items",schemaPath:"#/properties/max_items/maximum",keyword:"maximum",params:{
comparison:"<=",limit:100},message:"must be <= 100"};e===null?e=[u]:e.push(u),i++}if(p<0||isNaN(p)){let u={instancePath:a+
"/max_items",schemaPath:"#/properties/max_items/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"mus\
t be >= 0"};e===null?e=[u]:e.push(u),i++}}}if(s.may_mix!==void 0&&typeof s.may_mix!="boolean"){let p={instancePath:a+"/m\
ay_mix",schemaPath:"#/properties/may_mix/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?
e=[p]:e.push(p),i++}if(s.images!==void 0){let p=s.images,u=i,y=!1,h=i;Pe(p,{instancePath:a+"/images",parentData:s,parentDataProperty:"\
images",rootData:m,dynamicAnchors:l})||(e=e===null?Pe.errors:e.concat(Pe.errors),i=e.length);var r=h===i;y=y||r;let P=i;
if(p!==null){let b={instancePath:a+"/images",schemaPath:"#/properties/images/anyOf/1/type",keyword:"type",params:{type:"\
null"},message:"must be null"};e===null?e=[b]:e.push(b),i++}var r=P===i;if(y=y||r,y)i=u,e!==null&&(u?e.length=u:e=null);else{
let b={instancePath:a+"/images",schemaPath:"#/properties/images/anyOf",keyword:"anyOf",params:{},message:"must match a s\
chema in anyOf"};e===null?e=[b]:e.push(b),i++}}if(s.gifs!==void 0){let p=s.gifs,u=i,y=!1,h=i;Pe(p,{instancePath:a+"/gifs",
parentData:s,parentDataProperty:"gifs",rootData:m,dynamicAnchors:l})||(e=e===null?Pe.errors:e.concat(Pe.errors),i=e.length);
var t=h===i;y=y||t;let P=i;if(p!==null){let b={instancePath:a+"/gifs",schemaPath:"#/properties/gifs/anyOf/1/type",keyword:"\
type",params:{type:"null"},message:"must be null"};e===null?e=[b]:e.push(b),i++}var t=P===i;if(y=y||t,y)i=u,e!==null&&(u?
e.length=u:e=null);else{let b={instancePath:a+"/gifs",schemaPath:"#/properties/gifs/anyOf",keyword:"anyOf",params:{},message:"\
must match a schema in anyOf"};e===null?e=[b]:e.push(b),i++}}if(s.videos!==void 0){let p=s.videos,u=i,y=!1,h=i;xr(p,{instancePath:a+
"/videos",parentData:s,parentDataProperty:"videos",rootData:m,dynamicAnchors:l})||(e=e===null?xr.errors:e.concat(xr.errors),
i=e.length);var n=h===i;y=y||n;let P=i;if(p!==null){let b={instancePath:a+"/videos",schemaPath:"#/properties/videos/anyO\
f/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[b]:e.push(b),i++}var n=P===i;if(y=y||n,
y)i=u,e!==null&&(u?e.length=u:e=null);else{let b={instancePath:a+"/videos",schemaPath:"#/properties/videos/anyOf",keyword:"\
anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[b]:e.push(b),i++}}}else{let p={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),i++}return Dr.errors=e,
i===0}Dr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var xi={type:"object",required:["warn_above","max"],properties:{
warn_above:{type:["integer","null"],minimum:0,maximum:1e3},max:{type:["integer","null"],minimum:0,maximum:1e3}},additionalProperties:!1};
function Nr(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,
o=Nr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.warn_above===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
warn_above"},message:"must have required property 'warn_above'"};e===null?e=[r]:e.push(r),i++}if(s.max===void 0){let r={
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"max"},message:"must have required pro\
perty 'max'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="warn_above"||r==="max")){let t={instancePath:a,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional p\
roperties"};e===null?e=[t]:e.push(t),i++}if(s.warn_above!==void 0){let r=s.warn_above;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))&&r!==null){let t={instancePath:a+"/warn_above",schemaPath:"#/properties/warn_above/type",keyword:"type",
params:{type:xi.properties.warn_above.type},message:"must be integer,null"};e===null?e=[t]:e.push(t),i++}if(typeof r=="n\
umber"&&isFinite(r)){if(r>1e3||isNaN(r)){let t={instancePath:a+"/warn_above",schemaPath:"#/properties/warn_above/maximum",
keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000"};e===null?e=[t]:e.push(t),i++}if(r<0||isNaN(
r)){let t={instancePath:a+"/warn_above",schemaPath:"#/properties/warn_above/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};e===null?e=[t]:e.push(t),i++}}}if(s.max!==void 0){let r=s.max;if(!(typeof r=="numbe\
r"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&r!==null){let t={instancePath:a+"/max",schemaPath:"#/properties/max/type",keyword:"\
type",params:{type:xi.properties.max.type},message:"must be integer,null"};e===null?e=[t]:e.push(t),i++}if(typeof r=="nu\
mber"&&isFinite(r)){if(r>1e3||isNaN(r)){let t={instancePath:a+"/max",schemaPath:"#/properties/max/maximum",keyword:"maxi\
mum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000"};e===null?e=[t]:e.push(t),i++}if(r<0||isNaN(r)){let t={
instancePath:a+"/max",schemaPath:"#/properties/max/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[t]:e.push(t),i++}}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Nr.errors=e,i===0}Nr.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Ir(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,
o=Ir.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
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
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Ir.
errors=e,i===0}Ir.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Tt={type:"object",required:["required","max_l\
ength","only_with"],properties:{required:{type:"boolean"},max_length:{type:["integer","null"],minimum:1,maximum:1e5},only_with:{
type:["string","null"],enum:["images","videos","media",null]}},additionalProperties:!1};function Or(s,{instancePath:a="",
parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,o=Or.evaluated;if(o.dynamicProps&&
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
h",schemaPath:"#/properties/max_length/type",keyword:"type",params:{type:Tt.properties.max_length.type},message:"must be\
 integer,null"};e===null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(r)){if(r>1e5||isNaN(r)){let t={instancePath:a+
"/max_length",schemaPath:"#/properties/max_length/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e5},message:"\
must be <= 100000"};e===null?e=[t]:e.push(t),i++}if(r<1||isNaN(r)){let t={instancePath:a+"/max_length",schemaPath:"#/pro\
perties/max_length/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[t]:e.
push(t),i++}}}if(s.only_with!==void 0){let r=s.only_with;if(typeof r!="string"&&r!==null){let t={instancePath:a+"/only_w\
ith",schemaPath:"#/properties/only_with/type",keyword:"type",params:{type:Tt.properties.only_with.type},message:"must be\
 string,null"};e===null?e=[t]:e.push(t),i++}if(!(r==="images"||r==="videos"||r==="media"||r===null)){let t={instancePath:a+
"/only_with",schemaPath:"#/properties/only_with/enum",keyword:"enum",params:{allowedValues:Tt.properties.only_with.enum},
message:"must be equal to one of the allowed values"};e===null?e=[t]:e.push(t),i++}}}else{let r={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Or.errors=e,
i===0}Or.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var xn={type:"string",enum:["error","warning","info"]};function Lr(s,{
instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,o=Lr.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s!="string"){let r={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(!(s==="error"||s===
"warning"||s==="info")){let r={instancePath:a,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:xn.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),i++}return Lr.errors=e,i===0}Lr.evaluated={dynamicProps:!1,
dynamicItems:!1};var Dn=Ze().fullFormats.date;function Tr(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,
dynamicAnchors:l={}}={}){let e=null,i=0,o=Tr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
s&&typeof s=="object"&&!Array.isArray(s)){if(s.network===void 0){let p={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"network"},message:"must have required property 'network'"};e===null?e=[p]:e.push(p),i++}
if(s.label===void 0){let p={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"label"},message:"\
must have required property 'label'"};e===null?e=[p]:e.push(p),i++}if(s.title===void 0){let p={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"title"},message:"must have required property 'title'"};e===null?
e=[p]:e.push(p),i++}if(s.text===void 0){let p={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
text"},message:"must have required property 'text'"};e===null?e=[p]:e.push(p),i++}if(s.media===void 0){let p={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"media"},message:"must have required property 'media'"};
e===null?e=[p]:e.push(p),i++}if(s.hashtags===void 0){let p={instancePath:a,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"hashtags"},message:"must have required property 'hashtags'"};e===null?e=[p]:e.push(p),i++}if(s.quota===
void 0){let p={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"quota"},message:"must \
have required property 'quota'"};e===null?e=[p]:e.push(p),i++}if(s.options===void 0){let p={instancePath:a,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"options"},message:"must have required property 'options'"};e===null?
e=[p]:e.push(p),i++}if(s.severity===void 0){let p={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
severity"},message:"must have required property 'severity'"};e===null?e=[p]:e.push(p),i++}if(s.notes===void 0){let p={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"notes"},message:"must have required property 'notes'"};
e===null?e=[p]:e.push(p),i++}if(s.source===void 0){let p={instancePath:a,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"source"},message:"must have required property 'source'"};e===null?e=[p]:e.push(p),i++}if(s.verified_at===
void 0){let p={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"verified_at"},message:"\
must have required property 'verified_at'"};e===null?e=[p]:e.push(p),i++}for(let p in s)if(!re.call(_n.properties,p)){let u={
instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"\
must NOT have additional properties"};e===null?e=[u]:e.push(u),i++}if(s.network!==void 0&&(j(s.network,{instancePath:a+"\
/network",parentData:s,parentDataProperty:"network",rootData:m,dynamicAnchors:l})||(e=e===null?j.errors:e.concat(j.errors),
i=e.length)),s.label!==void 0){let p=s.label;if(typeof p=="string"){if(g(p)>40){let u={instancePath:a+"/label",schemaPath:"\
#/properties/label/maxLength",keyword:"maxLength",params:{limit:40},message:"must NOT have more than 40 characters"};e===
null?e=[u]:e.push(u),i++}}else{let u={instancePath:a+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),i++}}if(s.title!==void 0){let p=s.title,u=i,y=!1,h=i;br(
p,{instancePath:a+"/title",parentData:s,parentDataProperty:"title",rootData:m,dynamicAnchors:l})||(e=e===null?br.errors:
e.concat(br.errors),i=e.length);var r=h===i;y=y||r;let P=i;if(p!==null){let b={instancePath:a+"/title",schemaPath:"#/pro\
perties/title/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[b]:e.push(b),i++}var r=P===
i;if(y=y||r,y)i=u,e!==null&&(u?e.length=u:e=null);else{let b={instancePath:a+"/title",schemaPath:"#/properties/title/any\
Of",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[b]:e.push(b),i++}}if(s.text!==void 0&&
(qr(s.text,{instancePath:a+"/text",parentData:s,parentDataProperty:"text",rootData:m,dynamicAnchors:l})||(e=e===null?qr.
errors:e.concat(qr.errors),i=e.length)),s.media!==void 0&&(Dr(s.media,{instancePath:a+"/media",parentData:s,parentDataProperty:"\
media",rootData:m,dynamicAnchors:l})||(e=e===null?Dr.errors:e.concat(Dr.errors),i=e.length)),s.hashtags!==void 0){let p=s.
hashtags,u=i,y=!1,h=i;Nr(p,{instancePath:a+"/hashtags",parentData:s,parentDataProperty:"hashtags",rootData:m,dynamicAnchors:l})||
(e=e===null?Nr.errors:e.concat(Nr.errors),i=e.length);var t=h===i;y=y||t;let P=i;if(p!==null){let b={instancePath:a+"/ha\
shtags",schemaPath:"#/properties/hashtags/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===
null?e=[b]:e.push(b),i++}var t=P===i;if(y=y||t,y)i=u,e!==null&&(u?e.length=u:e=null);else{let b={instancePath:a+"/hashta\
gs",schemaPath:"#/properties/hashtags/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?
e=[b]:e.push(b),i++}}if(s.quota!==void 0){let p=s.quota,u=i,y=!1,h=i;Ir(p,{instancePath:a+"/quota",parentData:s,parentDataProperty:"\
quota",rootData:m,dynamicAnchors:l})||(e=e===null?Ir.errors:e.concat(Ir.errors),i=e.length);var n=h===i;y=y||n;let P=i;if(p!==
null){let b={instancePath:a+"/quota",schemaPath:"#/properties/quota/anyOf/1/type",keyword:"type",params:{type:"null"},message:"\
must be null"};e===null?e=[b]:e.push(b),i++}var n=P===i;if(y=y||n,y)i=u,e!==null&&(u?e.length=u:e=null);else{let b={instancePath:a+
"/quota",schemaPath:"#/properties/quota/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?
e=[b]:e.push(b),i++}}if(s.options!==void 0){let p=s.options;if(p&&typeof p=="object"&&!Array.isArray(p)){if(Object.keys(
p).length>50){let u={instancePath:a+"/options",schemaPath:"#/properties/options/maxProperties",keyword:"maxProperties",params:{
limit:50},message:"must NOT have more than 50 properties"};e===null?e=[u]:e.push(u),i++}for(let u in p)Or(p[u],{instancePath:a+
"/options/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:p,parentDataProperty:u,rootData:m,dynamicAnchors:l})||(e=
e===null?Or.errors:e.concat(Or.errors),i=e.length)}else{let u={instancePath:a+"/options",schemaPath:"#/properties/option\
s/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[u]:e.push(u),i++}}if(s.severity!==void 0){
let p=s.severity;if(p&&typeof p=="object"&&!Array.isArray(p)){if(Object.keys(p).length>50){let u={instancePath:a+"/sever\
ity",schemaPath:"#/properties/severity/maxProperties",keyword:"maxProperties",params:{limit:50},message:"must NOT have m\
ore than 50 properties"};e===null?e=[u]:e.push(u),i++}for(let u in p)Lr(p[u],{instancePath:a+"/severity/"+u.replace(/~/g,
"~0").replace(/\//g,"~1"),parentData:p,parentDataProperty:u,rootData:m,dynamicAnchors:l})||(e=e===null?Lr.errors:e.concat(
Lr.errors),i=e.length)}else{let u={instancePath:a+"/severity",schemaPath:"#/properties/severity/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[u]:e.push(u),i++}}if(s.notes!==void 0){let p=s.notes;if(Array.isArray(
p)){if(p.length>20){let y={instancePath:a+"/notes",schemaPath:"#/properties/notes/maxItems",keyword:"maxItems",params:{limit:20},
message:"must NOT have more than 20 items"};e===null?e=[y]:e.push(y),i++}let u=p.length;for(let y=0;y<u;y++){let h=p[y];
if(typeof h=="string"){if(g(h)>500){let P={instancePath:a+"/notes/"+y,schemaPath:"#/properties/notes/items/maxLength",keyword:"\
maxLength",params:{limit:500},message:"must NOT have more than 500 characters"};e===null?e=[P]:e.push(P),i++}}else{let P={
instancePath:a+"/notes/"+y,schemaPath:"#/properties/notes/items/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"};e===null?e=[P]:e.push(P),i++}}}else{let u={instancePath:a+"/notes",schemaPath:"#/properties/notes/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[u]:e.push(u),i++}}if(s.source!==void 0){let p=s.source;
if(Array.isArray(p)){if(p.length>20){let y={instancePath:a+"/source",schemaPath:"#/properties/source/maxItems",keyword:"\
maxItems",params:{limit:20},message:"must NOT have more than 20 items"};e===null?e=[y]:e.push(y),i++}let u=p.length;for(let y=0;y<
u;y++){let h=p[y];if(typeof h=="string"){if(g(h)>500){let P={instancePath:a+"/source/"+y,schemaPath:"#/properties/source\
/items/maxLength",keyword:"maxLength",params:{limit:500},message:"must NOT have more than 500 characters"};e===null?e=[P]:
e.push(P),i++}if(!ee(h)){let P={instancePath:a+"/source/"+y,schemaPath:"#/properties/source/items/format",keyword:"forma\
t",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[P]:e.push(P),i++}}else{let P={instancePath:a+"/s\
ource/"+y,schemaPath:"#/properties/source/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[P]:e.push(P),i++}}}else{let u={instancePath:a+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[u]:e.push(u),i++}}if(s.verified_at!==void 0){let p=s.verified_at;if(typeof p==
"string"){if(g(p)>10){let u={instancePath:a+"/verified_at",schemaPath:"#/properties/verified_at/maxLength",keyword:"maxL\
ength",params:{limit:10},message:"must NOT have more than 10 characters"};e===null?e=[u]:e.push(u),i++}if(!Dn.validate(p)){
let u={instancePath:a+"/verified_at",schemaPath:"#/properties/verified_at/format",keyword:"format",params:{format:"date"},
message:'must match format "date"'};e===null?e=[u]:e.push(u),i++}}else{let u={instancePath:a+"/verified_at",schemaPath:"\
#/properties/verified_at/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),
i++}}}else{let p={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[p]:e.push(p),i++}return Tr.errors=e,i===0}Tr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function tt(s,{
instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,o=tt.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.success===
void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"success"},message:"mus\
t have required property 'success'"};e===null?e=[r]:e.push(r),i++}if(s.data===void 0){let r={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=
[r]:e.push(r),i++}for(let r in s)if(!(r==="success"||r==="data")){let t={instancePath:a,schemaPath:"#/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?
e=[t]:e.push(t),i++}if(s.success!==void 0&&(w(s.success,{instancePath:a+"/success",parentData:s,parentDataProperty:"succ\
ess",rootData:m,dynamicAnchors:l})||(e=e===null?w.errors:e.concat(w.errors),i=e.length)),s.data!==void 0){let r=s.data;if(Array.
isArray(r)){if(r.length>50){let n={instancePath:a+"/data",schemaPath:"#/properties/data/maxItems",keyword:"maxItems",params:{
limit:50},message:"must NOT have more than 50 items"};e===null?e=[n]:e.push(n),i++}let t=r.length;for(let n=0;n<t;n++)Tr(
r[n],{instancePath:a+"/data/"+n,parentData:r,parentDataProperty:n,rootData:m,dynamicAnchors:l})||(e=e===null?Tr.errors:e.
concat(Tr.errors),i=e.length)}else{let t={instancePath:a+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[t]:e.push(t),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return tt.errors=e,i===0}tt.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Ft=it;var ge={type:"object",required:["id","workspace_id","type","mime_type","size","width","height","duration","url","thumbna\
il_url","status","alt_text","title","valid_for","created_at"],properties:{id:{$ref:"#/components/schemas/MediaId"},workspace_id:{
$ref:"#/components/schemas/WorkspaceId"},type:{type:"string",enum:["image","video","document"]},mime_type:{type:"string",
pattern:"^[a-z]+/[a-z0-9.+-]+$",maxLength:100},size:{type:"integer",minimum:0,maximum:1e12},width:{type:["integer","null"],
minimum:1,maximum:1e5},height:{type:["integer","null"],minimum:1,maximum:1e5},duration:{type:["number","null"],minimum:0,
maximum:86400},url:{type:"string",format:"uri",maxLength:2048},thumbnail_url:{type:["string","null"],format:"uri",maxLength:2048},
status:{type:"string",enum:["processing","ready","failed"]},alt_text:{type:["string","null"],maxLength:4086},title:{type:[
"string","null"],maxLength:200},valid_for:{type:"object",maxProperties:50,propertyNames:{$ref:"#/components/schemas/Netw\
ork"},additionalProperties:{$ref:"#/components/schemas/MediaFitness"}},created_at:{$ref:"#/components/schemas/Timestamp"}},
additionalProperties:!1};var Nn=new RegExp("^media_[a-z0-9]{1,40}$","u");function Oe(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,
dynamicAnchors:l={}}={}){let e=null,i=0,o=Oe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s=="string"){if(g(s)>46){let r={instancePath:a,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:46},message:"\
must NOT have more than 46 characters"};e===null?e=[r]:e.push(r),i++}if(!Nn.test(s)){let r={instancePath:a,schemaPath:"#\
/pattern",keyword:"pattern",params:{pattern:"^media_[a-z0-9]{1,40}$"},message:'must match pattern "^media_[a-z0-9]{1,40}\
$"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),i++}return Oe.errors=e,i===0}Oe.evaluated={dynamicProps:!1,dynamicItems:!1};var Di={type:"object",required:["code","path","message","limit","actual"],properties:{code:{type:"string",pattern:"^[A-Z\
][A-Z0-9_]*$",maxLength:64},path:{type:"string",maxLength:200},message:{type:"string",maxLength:500},limit:{type:["numbe\
r","null"],minimum:0,maximum:1e12},actual:{type:["number","null"],minimum:0,maximum:1e12}},additionalProperties:!1};function L(s,{
instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,o=L.evaluated;if(o.
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
i++}if(s.code!==void 0){let r=s.code;if(typeof r=="string"){if(g(r)>64){let t={instancePath:a+"/code",schemaPath:"#/prop\
erties/code/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};e===null?e=
[t]:e.push(t),i++}if(!zt.test(r)){let t={instancePath:a+"/code",schemaPath:"#/properties/code/pattern",keyword:"pattern",
params:{pattern:"^[A-Z][A-Z0-9_]*$"},message:'must match pattern "^[A-Z][A-Z0-9_]*$"'};e===null?e=[t]:e.push(t),i++}}else{
let t={instancePath:a+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"string"},message:"must be\
 string"};e===null?e=[t]:e.push(t),i++}}if(s.path!==void 0){let r=s.path;if(typeof r=="string"){if(g(r)>200){let t={instancePath:a+
"/path",schemaPath:"#/properties/path/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than\
 200 characters"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/path",schemaPath:"#/properties/path/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}if(s.message!==void 0){let r=s.message;
if(typeof r=="string"){if(g(r)>500){let t={instancePath:a+"/message",schemaPath:"#/properties/message/maxLength",keyword:"\
maxLength",params:{limit:500},message:"must NOT have more than 500 characters"};e===null?e=[t]:e.push(t),i++}}else{let t={
instancePath:a+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[t]:e.push(t),i++}}if(s.limit!==void 0){let r=s.limit;if(!(typeof r=="number"&&isFinite(r))&&r!==null){
let t={instancePath:a+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:Di.properties.limit.type},
message:"must be number,null"};e===null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(r)){if(r>1e12||isNaN(r)){let t={
instancePath:a+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e12},message:"\
must be <= 1000000000000"};e===null?e=[t]:e.push(t),i++}if(r<0||isNaN(r)){let t={instancePath:a+"/limit",schemaPath:"#/p\
roperties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[t]:e.push(
t),i++}}}if(s.actual!==void 0){let r=s.actual;if(!(typeof r=="number"&&isFinite(r))&&r!==null){let t={instancePath:a+"/a\
ctual",schemaPath:"#/properties/actual/type",keyword:"type",params:{type:Di.properties.actual.type},message:"must be num\
ber,null"};e===null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(r)){if(r>1e12||isNaN(r)){let t={instancePath:a+"\
/actual",schemaPath:"#/properties/actual/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e12},message:"must be\
 <= 1000000000000"};e===null?e=[t]:e.push(t),i++}if(r<0||isNaN(r)){let t={instancePath:a+"/actual",schemaPath:"#/propert\
ies/actual/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[t]:e.push(t),
i++}}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[r]:e.push(r),i++}return L.errors=e,i===0}L.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ar(s,{instancePath:a="",
parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,o=Ar.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.ok===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"ok"},message:"must have required property 'ok'"};e===
null?e=[r]:e.push(r),i++}if(s.problems===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"problems"},message:"must have required property 'problems'"};e===null?e=[r]:e.push(r),i++}for(let r in s)
if(!(r==="ok"||r==="problems")){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}if(s.ok!==void 0&&
typeof s.ok!="boolean"){let r={instancePath:a+"/ok",schemaPath:"#/properties/ok/type",keyword:"type",params:{type:"boole\
an"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(s.problems!==void 0){let r=s.problems;if(Array.isArray(r)){
if(r.length>20){let n={instancePath:a+"/problems",schemaPath:"#/properties/problems/maxItems",keyword:"maxItems",params:{
limit:20},message:"must NOT have more than 20 items"};e===null?e=[n]:e.push(n),i++}let t=r.length;for(let n=0;n<t;n++)L(
r[n],{instancePath:a+"/problems/"+n,parentData:r,parentDataProperty:n,rootData:m,dynamicAnchors:l})||(e=e===null?L.errors:
e.concat(L.errors),i=e.length)}else{let t={instancePath:a+"/problems",schemaPath:"#/properties/problems/type",keyword:"t\
ype",params:{type:"array"},message:"must be array"};e===null?e=[t]:e.push(t),i++}}}else{let r={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Ar.errors=e,
i===0}Ar.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var In=new RegExp("^[a-z]+/[a-z0-9.+-]+$","u");function jr(s,{
instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,o=jr.evaluated;
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
red property 'created_at'"};e===null?e=[t]:e.push(t),i++}for(let t in s)if(!re.call(ge.properties,t)){let n={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have \
additional properties"};e===null?e=[n]:e.push(n),i++}if(s.id!==void 0&&(Oe(s.id,{instancePath:a+"/id",parentData:s,parentDataProperty:"\
id",rootData:m,dynamicAnchors:l})||(e=e===null?Oe.errors:e.concat(Oe.errors),i=e.length)),s.workspace_id!==void 0&&(k(s.
workspace_id,{instancePath:a+"/workspace_id",parentData:s,parentDataProperty:"workspace_id",rootData:m,dynamicAnchors:l})||
(e=e===null?k.errors:e.concat(k.errors),i=e.length)),s.type!==void 0){let t=s.type;if(typeof t!="string"){let n={instancePath:a+
"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
n]:e.push(n),i++}if(!(t==="image"||t==="video"||t==="document")){let n={instancePath:a+"/type",schemaPath:"#/properties/\
type/enum",keyword:"enum",params:{allowedValues:ge.properties.type.enum},message:"must be equal to one of the allowed va\
lues"};e===null?e=[n]:e.push(n),i++}}if(s.mime_type!==void 0){let t=s.mime_type;if(typeof t=="string"){if(g(t)>100){let n={
instancePath:a+"/mime_type",schemaPath:"#/properties/mime_type/maxLength",keyword:"maxLength",params:{limit:100},message:"\
must NOT have more than 100 characters"};e===null?e=[n]:e.push(n),i++}if(!In.test(t)){let n={instancePath:a+"/mime_type",
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
keyword:"type",params:{type:ge.properties.width.type},message:"must be integer,null"};e===null?e=[n]:e.push(n),i++}if(typeof t==
"number"&&isFinite(t)){if(t>1e5||isNaN(t)){let n={instancePath:a+"/width",schemaPath:"#/properties/width/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1e5},message:"must be <= 100000"};e===null?e=[n]:e.push(n),i++}if(t<1||isNaN(t)){
let n={instancePath:a+"/width",schemaPath:"#/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"};e===null?e=[n]:e.push(n),i++}}}if(s.height!==void 0){let t=s.height;if(!(typeof t=="number"&&!(t%
1)&&!isNaN(t)&&isFinite(t))&&t!==null){let n={instancePath:a+"/height",schemaPath:"#/properties/height/type",keyword:"ty\
pe",params:{type:ge.properties.height.type},message:"must be integer,null"};e===null?e=[n]:e.push(n),i++}if(typeof t=="n\
umber"&&isFinite(t)){if(t>1e5||isNaN(t)){let n={instancePath:a+"/height",schemaPath:"#/properties/height/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1e5},message:"must be <= 100000"};e===null?e=[n]:e.push(n),i++}if(t<1||isNaN(t)){
let n={instancePath:a+"/height",schemaPath:"#/properties/height/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"};e===null?e=[n]:e.push(n),i++}}}if(s.duration!==void 0){let t=s.duration;if(!(typeof t=="number"&&
isFinite(t))&&t!==null){let n={instancePath:a+"/duration",schemaPath:"#/properties/duration/type",keyword:"type",params:{
type:ge.properties.duration.type},message:"must be number,null"};e===null?e=[n]:e.push(n),i++}if(typeof t=="number"&&isFinite(
t)){if(t>86400||isNaN(t)){let n={instancePath:a+"/duration",schemaPath:"#/properties/duration/maximum",keyword:"maximum",
params:{comparison:"<=",limit:86400},message:"must be <= 86400"};e===null?e=[n]:e.push(n),i++}if(t<0||isNaN(t)){let n={instancePath:a+
"/duration",schemaPath:"#/properties/duration/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must \
be >= 0"};e===null?e=[n]:e.push(n),i++}}}if(s.url!==void 0){let t=s.url;if(typeof t=="string"){if(g(t)>2048){let n={instancePath:a+
"/url",schemaPath:"#/properties/url/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than \
2048 characters"};e===null?e=[n]:e.push(n),i++}if(!ee(t)){let n={instancePath:a+"/url",schemaPath:"#/properties/url/form\
at",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[n]:e.push(n),i++}}else{let n={
instancePath:a+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[n]:e.push(n),i++}}if(s.thumbnail_url!==void 0){let t=s.thumbnail_url;if(typeof t!="string"&&t!==null){let n={
instancePath:a+"/thumbnail_url",schemaPath:"#/properties/thumbnail_url/type",keyword:"type",params:{type:ge.properties.thumbnail_url.
type},message:"must be string,null"};e===null?e=[n]:e.push(n),i++}if(typeof t=="string"){if(g(t)>2048){let n={instancePath:a+
"/thumbnail_url",schemaPath:"#/properties/thumbnail_url/maxLength",keyword:"maxLength",params:{limit:2048},message:"must\
 NOT have more than 2048 characters"};e===null?e=[n]:e.push(n),i++}if(!ee(t)){let n={instancePath:a+"/thumbnail_url",schemaPath:"\
#/properties/thumbnail_url/format",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=
[n]:e.push(n),i++}}}if(s.status!==void 0){let t=s.status;if(typeof t!="string"){let n={instancePath:a+"/status",schemaPath:"\
#/properties/status/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}if(!(t===
"processing"||t==="ready"||t==="failed")){let n={instancePath:a+"/status",schemaPath:"#/properties/status/enum",keyword:"\
enum",params:{allowedValues:ge.properties.status.enum},message:"must be equal to one of the allowed values"};e===null?e=
[n]:e.push(n),i++}}if(s.alt_text!==void 0){let t=s.alt_text;if(typeof t!="string"&&t!==null){let n={instancePath:a+"/alt\
_text",schemaPath:"#/properties/alt_text/type",keyword:"type",params:{type:ge.properties.alt_text.type},message:"must be\
 string,null"};e===null?e=[n]:e.push(n),i++}if(typeof t=="string"&&g(t)>4086){let n={instancePath:a+"/alt_text",schemaPath:"\
#/properties/alt_text/maxLength",keyword:"maxLength",params:{limit:4086},message:"must NOT have more than 4086 character\
s"};e===null?e=[n]:e.push(n),i++}}if(s.title!==void 0){let t=s.title;if(typeof t!="string"&&t!==null){let n={instancePath:a+
"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:ge.properties.title.type},message:"must be str\
ing,null"};e===null?e=[n]:e.push(n),i++}if(typeof t=="string"&&g(t)>200){let n={instancePath:a+"/title",schemaPath:"#/pr\
operties/title/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};e===null?
e=[n]:e.push(n),i++}}if(s.valid_for!==void 0){let t=s.valid_for;if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(
t).length>50){let n={instancePath:a+"/valid_for",schemaPath:"#/properties/valid_for/maxProperties",keyword:"maxPropertie\
s",params:{limit:50},message:"must NOT have more than 50 properties"};e===null?e=[n]:e.push(n),i++}for(let n in t){let p=i;
j(n,{instancePath:a+"/valid_for",parentData:t,parentDataProperty:"valid_for",rootData:m,dynamicAnchors:l})||(e=e===null?
j.errors:e.concat(j.errors),i=e.length);var r=p===i;if(!r){let u={instancePath:a+"/valid_for",schemaPath:"#/properties/v\
alid_for/propertyNames",keyword:"propertyNames",params:{propertyName:n},message:"property name must be valid"};e===null?
e=[u]:e.push(u),i++}}for(let n in t)Ar(t[n],{instancePath:a+"/valid_for/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,
parentDataProperty:n,rootData:m,dynamicAnchors:l})||(e=e===null?Ar.errors:e.concat(Ar.errors),i=e.length)}else{let n={instancePath:a+
"/valid_for",schemaPath:"#/properties/valid_for/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[n]:e.push(n),i++}}s.created_at!==void 0&&(_(s.created_at,{instancePath:a+"/created_at",parentData:s,parentDataProperty:"\
created_at",rootData:m,dynamicAnchors:l})||(e=e===null?_.errors:e.concat(_.errors),i=e.length))}else{let t={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),i++}return jr.
errors=e,i===0}jr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function it(s,{instancePath:a="",parentData:f,parentDataProperty:c,
rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,o=it.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.success===void 0){let r={instancePath:a,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"success"},message:"must have required property 'success'"};e===null?
e=[r]:e.push(r),i++}if(s.data===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
data"},message:"must have required property 'data'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="success"||r===
"data")){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}s.success!==void 0&&(w(s.success,{instancePath:a+
"/success",parentData:s,parentDataProperty:"success",rootData:m,dynamicAnchors:l})||(e=e===null?w.errors:e.concat(w.errors),
i=e.length)),s.data!==void 0&&(jr(s.data,{instancePath:a+"/data",parentData:s,parentDataProperty:"data",rootData:m,dynamicAnchors:l})||
(e=e===null?jr.errors:e.concat(jr.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return it.errors=e,i===0}it.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Ki=at;var ir={type:"object",required:["id","workspace_id","brand_id","status","source","external_ref","content","title","link",
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
additionalProperties:!1};var On=new RegExp("^post_[a-z0-9]{1,40}$","u");function $r(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,
dynamicAnchors:l={}}={}){let e=null,i=0,o=$r.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s=="string"){if(g(s)>45){let r={instancePath:a,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:45},message:"\
must NOT have more than 45 characters"};e===null?e=[r]:e.push(r),i++}if(!On.test(s)){let r={instancePath:a,schemaPath:"#\
/pattern",keyword:"pattern",params:{pattern:"^post_[a-z0-9]{1,40}$"},message:'must match pattern "^post_[a-z0-9]{1,40}$"'};
e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),i++}return $r.errors=e,i===0}$r.evaluated={dynamicProps:!1,dynamicItems:!1};var Ln={
type:"string",enum:["draft","pending_approval","rejected","scheduled","queued","publishing","published","partial","faile\
d"]};function Er(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,
i=0,o=Er.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s!="string"){let r={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(!(s===
"draft"||s==="pending_approval"||s==="rejected"||s==="scheduled"||s==="queued"||s==="publishing"||s==="published"||s==="\
partial"||s==="failed")){let r={instancePath:a,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Ln.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),i++}return Er.errors=e,i===0}Er.evaluated={dynamicProps:!1,
dynamicItems:!1};var Tn={type:"string",enum:["app","api","zapier","feed","ai","workflow"]};function zr(s,{instancePath:a="",
parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,o=zr.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s!="string"){let r={instancePath:a,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(!(s==="app"||s==="api"||s==="zapi\
er"||s==="feed"||s==="ai"||s==="workflow")){let r={instancePath:a,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Tn.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),i++}return zr.errors=e,i===0}zr.evaluated=
{dynamicProps:!1,dynamicItems:!1};var At={type:"object",required:["url","title","description","image_url"],properties:{url:{
type:"string",format:"uri",maxLength:2048},title:{type:["string","null"],maxLength:300},description:{type:["string","nul\
l"],maxLength:1e3},image_url:{type:["string","null"],format:"uri",maxLength:2048}},additionalProperties:!1};function Rr(s,{
instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,o=Rr.evaluated;
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
url;if(typeof r=="string"){if(g(r)>2048){let t={instancePath:a+"/url",schemaPath:"#/properties/url/maxLength",keyword:"m\
axLength",params:{limit:2048},message:"must NOT have more than 2048 characters"};e===null?e=[t]:e.push(t),i++}if(!ee(r)){
let t={instancePath:a+"/url",schemaPath:"#/properties/url/format",keyword:"format",params:{format:"uri"},message:'must m\
atch format "uri"'};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/url",schemaPath:"#/properties/url/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}if(s.title!==void 0){let r=s.title;
if(typeof r!="string"&&r!==null){let t={instancePath:a+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{
type:At.properties.title.type},message:"must be string,null"};e===null?e=[t]:e.push(t),i++}if(typeof r=="string"&&g(r)>300){
let t={instancePath:a+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit:300},message:"\
must NOT have more than 300 characters"};e===null?e=[t]:e.push(t),i++}}if(s.description!==void 0){let r=s.description;if(typeof r!=
"string"&&r!==null){let t={instancePath:a+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{
type:At.properties.description.type},message:"must be string,null"};e===null?e=[t]:e.push(t),i++}if(typeof r=="string"&&
g(r)>1e3){let t={instancePath:a+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{
limit:1e3},message:"must NOT have more than 1000 characters"};e===null?e=[t]:e.push(t),i++}}if(s.image_url!==void 0){let r=s.
image_url;if(typeof r!="string"&&r!==null){let t={instancePath:a+"/image_url",schemaPath:"#/properties/image_url/type",keyword:"\
type",params:{type:At.properties.image_url.type},message:"must be string,null"};e===null?e=[t]:e.push(t),i++}if(typeof r==
"string"){if(g(r)>2048){let t={instancePath:a+"/image_url",schemaPath:"#/properties/image_url/maxLength",keyword:"maxLen\
gth",params:{limit:2048},message:"must NOT have more than 2048 characters"};e===null?e=[t]:e.push(t),i++}if(!ee(r)){let t={
instancePath:a+"/image_url",schemaPath:"#/properties/image_url/format",keyword:"format",params:{format:"uri"},message:'m\
ust match format "uri"'};e===null?e=[t]:e.push(t),i++}}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Rr.errors=e,i===0}Rr.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var An={type:"object",required:["media_id","alt_text"],properties:{media_id:{$ref:"#/components/schemas\
/MediaId"},alt_text:{type:["string","null"],maxLength:4086}},additionalProperties:!1};function Le(s,{instancePath:a="",parentData:f,
parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,o=Le.evaluated;if(o.dynamicProps&&(o.props=void 0),
o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.media_id===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"media_id"},message:"must have required property 'med\
ia_id'"};e===null?e=[r]:e.push(r),i++}if(s.alt_text===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"alt_text"},message:"must have required property 'alt_text'"};e===null?e=[r]:e.push(r),i++}
for(let r in s)if(!(r==="media_id"||r==="alt_text")){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(
t),i++}if(s.media_id!==void 0&&(Oe(s.media_id,{instancePath:a+"/media_id",parentData:s,parentDataProperty:"media_id",rootData:m,
dynamicAnchors:l})||(e=e===null?Oe.errors:e.concat(Oe.errors),i=e.length)),s.alt_text!==void 0){let r=s.alt_text;if(typeof r!=
"string"&&r!==null){let t={instancePath:a+"/alt_text",schemaPath:"#/properties/alt_text/type",keyword:"type",params:{type:An.
properties.alt_text.type},message:"must be string,null"};e===null?e=[t]:e.push(t),i++}if(typeof r=="string"&&g(r)>4086){
let t={instancePath:a+"/alt_text",schemaPath:"#/properties/alt_text/maxLength",keyword:"maxLength",params:{limit:4086},message:"\
must NOT have more than 4086 characters"};e===null?e=[t]:e.push(t),i++}}}else{let r={instancePath:a,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Le.errors=e,i===0}Le.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ar={type:"object",required:["id","connection_id","network","con\
tent","media","options","status","external_id","external_url","published_at","error","warnings"],properties:{id:{$ref:"#\
/components/schemas/PostTargetId"},connection_id:{$ref:"#/components/schemas/ConnectionId"},network:{$ref:"#/components/\
schemas/Network"},content:{type:["string","null"],maxLength:1e5},media:{type:["array","null"],maxItems:35,items:{$ref:"#\
/components/schemas/PostMedia"}},options:{$ref:"#/components/schemas/NetworkOptions"},status:{$ref:"#/components/schemas\
/PostTargetStatus"},external_id:{type:["string","null"],maxLength:200},external_url:{type:["string","null"],format:"uri",
maxLength:2048},published_at:{type:["string","null"],format:"date-time",maxLength:35},error:{anyOf:[{$ref:"#/components/\
schemas/PublishError"},{type:"null"}]},warnings:{type:"array",maxItems:50,items:{$ref:"#/components/schemas/Finding"}}},
additionalProperties:!1};var jn=new RegExp("^target_[a-z0-9]{1,40}$","u");function Fr(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,
dynamicAnchors:l={}}={}){let e=null,i=0,o=Fr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s=="string"){if(g(s)>47){let r={instancePath:a,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:47},message:"\
must NOT have more than 47 characters"};e===null?e=[r]:e.push(r),i++}if(!jn.test(s)){let r={instancePath:a,schemaPath:"#\
/pattern",keyword:"pattern",params:{pattern:"^target_[a-z0-9]{1,40}$"},message:'must match pattern "^target_[a-z0-9]{1,4\
0}$"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),i++}return Fr.errors=e,i===0}Fr.evaluated={dynamicProps:!1,dynamicItems:!1};function Sr(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,
o=Sr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(Object.keys(s).length>50){let r={instancePath:a,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit:50},
message:"must NOT have more than 50 properties"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/\
type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Sr.errors=e,i===
0}Sr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var $n={type:"string",enum:["pending","publishing","published",
"failed","awaiting_user_action","skipped"]};function Zr(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,
dynamicAnchors:l={}}={}){let e=null,i=0,o=Zr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s!="string"){let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[r]:e.push(r),i++}if(!(s==="pending"||s==="publishing"||s==="published"||s==="failed"||s==="awaiting_us\
er_action"||s==="skipped")){let r={instancePath:a,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:$n.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),i++}return Zr.errors=e,i===0}Zr.evaluated={dynamicProps:!1,
dynamicItems:!1};var Ni={type:"object",required:["code","category","source","retryable","message"],properties:{code:{type:"\
string",pattern:"^[A-Z][A-Z0-9_]*$",maxLength:64},category:{type:"string",enum:["auth_expired","user_content","user_abus\
e","account_issue","platform_rejected","platform_error","system_error","unknown"]},source:{type:"string",enum:["user","p\
latform","system"]},retryable:{type:"boolean"},message:{type:"string",maxLength:1e3}},additionalProperties:!1};function Cr(s,{
instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,o=Cr.evaluated;
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
roperties"};e===null?e=[t]:e.push(t),i++}if(s.code!==void 0){let r=s.code;if(typeof r=="string"){if(g(r)>64){let t={instancePath:a+
"/code",schemaPath:"#/properties/code/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than \
64 characters"};e===null?e=[t]:e.push(t),i++}if(!zt.test(r)){let t={instancePath:a+"/code",schemaPath:"#/properties/code\
/pattern",keyword:"pattern",params:{pattern:"^[A-Z][A-Z0-9_]*$"},message:'must match pattern "^[A-Z][A-Z0-9_]*$"'};e===null?
e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}if(s.category!==void 0){let r=s.category;if(typeof r!="\
string"){let t={instancePath:a+"/category",schemaPath:"#/properties/category/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[t]:e.push(t),i++}if(!(r==="auth_expired"||r==="user_content"||r==="user_abuse"||r===
"account_issue"||r==="platform_rejected"||r==="platform_error"||r==="system_error"||r==="unknown")){let t={instancePath:a+
"/category",schemaPath:"#/properties/category/enum",keyword:"enum",params:{allowedValues:Ni.properties.category.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[t]:e.push(t),i++}}if(s.source!==void 0){let r=s.source;if(typeof r!=
"string"){let t={instancePath:a+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),i++}if(!(r==="user"||r==="platform"||r==="system")){let t={instancePath:a+"/so\
urce",schemaPath:"#/properties/source/enum",keyword:"enum",params:{allowedValues:Ni.properties.source.enum},message:"mus\
t be equal to one of the allowed values"};e===null?e=[t]:e.push(t),i++}}if(s.retryable!==void 0&&typeof s.retryable!="bo\
olean"){let r={instancePath:a+"/retryable",schemaPath:"#/properties/retryable/type",keyword:"type",params:{type:"boolean"},
message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(s.message!==void 0){let r=s.message;if(typeof r=="string"){if(g(
r)>1e3){let t={instancePath:a+"/message",schemaPath:"#/properties/message/maxLength",keyword:"maxLength",params:{limit:1e3},
message:"must NOT have more than 1000 characters"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/message",schemaPath:"\
#/properties/message/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}}else{
let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),i++}return Cr.errors=e,i===0}Cr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Vr(s,{instancePath:a="",
parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,o=Vr.evaluated;if(o.dynamicProps&&
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
nings'"};e===null?e=[t]:e.push(t),i++}for(let t in s)if(!re.call(ar.properties,t)){let n={instancePath:a,schemaPath:"#/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional prop\
erties"};e===null?e=[n]:e.push(n),i++}if(s.id!==void 0&&(Fr(s.id,{instancePath:a+"/id",parentData:s,parentDataProperty:"\
id",rootData:m,dynamicAnchors:l})||(e=e===null?Fr.errors:e.concat(Fr.errors),i=e.length)),s.connection_id!==void 0&&(A(s.
connection_id,{instancePath:a+"/connection_id",parentData:s,parentDataProperty:"connection_id",rootData:m,dynamicAnchors:l})||
(e=e===null?A.errors:e.concat(A.errors),i=e.length)),s.network!==void 0&&(j(s.network,{instancePath:a+"/network",parentData:s,
parentDataProperty:"network",rootData:m,dynamicAnchors:l})||(e=e===null?j.errors:e.concat(j.errors),i=e.length)),s.content!==
void 0){let t=s.content;if(typeof t!="string"&&t!==null){let n={instancePath:a+"/content",schemaPath:"#/properties/conte\
nt/type",keyword:"type",params:{type:ar.properties.content.type},message:"must be string,null"};e===null?e=[n]:e.push(n),
i++}if(typeof t=="string"&&g(t)>1e5){let n={instancePath:a+"/content",schemaPath:"#/properties/content/maxLength",keyword:"\
maxLength",params:{limit:1e5},message:"must NOT have more than 100000 characters"};e===null?e=[n]:e.push(n),i++}}if(s.media!==
void 0){let t=s.media;if(!Array.isArray(t)&&t!==null){let n={instancePath:a+"/media",schemaPath:"#/properties/media/type",
keyword:"type",params:{type:ar.properties.media.type},message:"must be array,null"};e===null?e=[n]:e.push(n),i++}if(Array.
isArray(t)){if(t.length>35){let p={instancePath:a+"/media",schemaPath:"#/properties/media/maxItems",keyword:"maxItems",params:{
limit:35},message:"must NOT have more than 35 items"};e===null?e=[p]:e.push(p),i++}let n=t.length;for(let p=0;p<n;p++)Le(
t[p],{instancePath:a+"/media/"+p,parentData:t,parentDataProperty:p,rootData:m,dynamicAnchors:l})||(e=e===null?Le.errors:
e.concat(Le.errors),i=e.length)}}if(s.options!==void 0&&(Sr(s.options,{instancePath:a+"/options",parentData:s,parentDataProperty:"\
options",rootData:m,dynamicAnchors:l})||(e=e===null?Sr.errors:e.concat(Sr.errors),i=e.length)),s.status!==void 0&&(Zr(s.
status,{instancePath:a+"/status",parentData:s,parentDataProperty:"status",rootData:m,dynamicAnchors:l})||(e=e===null?Zr.
errors:e.concat(Zr.errors),i=e.length)),s.external_id!==void 0){let t=s.external_id;if(typeof t!="string"&&t!==null){let n={
instancePath:a+"/external_id",schemaPath:"#/properties/external_id/type",keyword:"type",params:{type:ar.properties.external_id.
type},message:"must be string,null"};e===null?e=[n]:e.push(n),i++}if(typeof t=="string"&&g(t)>200){let n={instancePath:a+
"/external_id",schemaPath:"#/properties/external_id/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT \
have more than 200 characters"};e===null?e=[n]:e.push(n),i++}}if(s.external_url!==void 0){let t=s.external_url;if(typeof t!=
"string"&&t!==null){let n={instancePath:a+"/external_url",schemaPath:"#/properties/external_url/type",keyword:"type",params:{
type:ar.properties.external_url.type},message:"must be string,null"};e===null?e=[n]:e.push(n),i++}if(typeof t=="string"){
if(g(t)>2048){let n={instancePath:a+"/external_url",schemaPath:"#/properties/external_url/maxLength",keyword:"maxLength",
params:{limit:2048},message:"must NOT have more than 2048 characters"};e===null?e=[n]:e.push(n),i++}if(!ee(t)){let n={instancePath:a+
"/external_url",schemaPath:"#/properties/external_url/format",keyword:"format",params:{format:"uri"},message:'must match\
 format "uri"'};e===null?e=[n]:e.push(n),i++}}}if(s.published_at!==void 0){let t=s.published_at;if(typeof t!="string"&&t!==
null){let n={instancePath:a+"/published_at",schemaPath:"#/properties/published_at/type",keyword:"type",params:{type:ar.properties.
published_at.type},message:"must be string,null"};e===null?e=[n]:e.push(n),i++}if(typeof t=="string"){if(g(t)>35){let n={
instancePath:a+"/published_at",schemaPath:"#/properties/published_at/maxLength",keyword:"maxLength",params:{limit:35},message:"\
must NOT have more than 35 characters"};e===null?e=[n]:e.push(n),i++}if(!T.validate(t)){let n={instancePath:a+"/publishe\
d_at",schemaPath:"#/properties/published_at/format",keyword:"format",params:{format:"date-time"},message:'must match for\
mat "date-time"'};e===null?e=[n]:e.push(n),i++}}}if(s.error!==void 0){let t=s.error,n=i,p=!1,u=i;Cr(t,{instancePath:a+"/\
error",parentData:s,parentDataProperty:"error",rootData:m,dynamicAnchors:l})||(e=e===null?Cr.errors:e.concat(Cr.errors),
i=e.length);var r=u===i;p=p||r;let y=i;if(t!==null){let h={instancePath:a+"/error",schemaPath:"#/properties/error/anyOf/\
1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[h]:e.push(h),i++}var r=y===i;if(p=p||r,p)
i=n,e!==null&&(n?e.length=n:e=null);else{let h={instancePath:a+"/error",schemaPath:"#/properties/error/anyOf",keyword:"a\
nyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[h]:e.push(h),i++}}if(s.warnings!==void 0){let t=s.warnings;
if(Array.isArray(t)){if(t.length>50){let p={instancePath:a+"/warnings",schemaPath:"#/properties/warnings/maxItems",keyword:"\
maxItems",params:{limit:50},message:"must NOT have more than 50 items"};e===null?e=[p]:e.push(p),i++}let n=t.length;for(let p=0;p<
n;p++)L(t[p],{instancePath:a+"/warnings/"+p,parentData:t,parentDataProperty:p,rootData:m,dynamicAnchors:l})||(e=e===null?
L.errors:e.concat(L.errors),i=e.length)}else{let n={instancePath:a+"/warnings",schemaPath:"#/properties/warnings/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),i++}}}else{let t={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),i++}return Vr.errors=e,
i===0}Vr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var jt={type:"object",required:["mode","scheduled_at","tim\
ezone"],properties:{mode:{type:"string",enum:["draft","at","now","queue","next_slot"]},scheduled_at:{type:["string","nul\
l"],format:"date-time",maxLength:35},timezone:{type:["string","null"],pattern:"^[A-Za-z][A-Za-z0-9_+/-]*$",maxLength:64}},
additionalProperties:!1};function Mr(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){
let e=null,i=0,o=Mr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&
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
/enum",keyword:"enum",params:{allowedValues:jt.properties.mode.enum},message:"must be equal to one of the allowed values"};
e===null?e=[t]:e.push(t),i++}}if(s.scheduled_at!==void 0){let r=s.scheduled_at;if(typeof r!="string"&&r!==null){let t={instancePath:a+
"/scheduled_at",schemaPath:"#/properties/scheduled_at/type",keyword:"type",params:{type:jt.properties.scheduled_at.type},
message:"must be string,null"};e===null?e=[t]:e.push(t),i++}if(typeof r=="string"){if(g(r)>35){let t={instancePath:a+"/s\
cheduled_at",schemaPath:"#/properties/scheduled_at/maxLength",keyword:"maxLength",params:{limit:35},message:"must NOT ha\
ve more than 35 characters"};e===null?e=[t]:e.push(t),i++}if(!T.validate(r)){let t={instancePath:a+"/scheduled_at",schemaPath:"\
#/properties/scheduled_at/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};
e===null?e=[t]:e.push(t),i++}}}if(s.timezone!==void 0){let r=s.timezone;if(typeof r!="string"&&r!==null){let t={instancePath:a+
"/timezone",schemaPath:"#/properties/timezone/type",keyword:"type",params:{type:jt.properties.timezone.type},message:"mu\
st be string,null"};e===null?e=[t]:e.push(t),i++}if(typeof r=="string"){if(g(r)>64){let t={instancePath:a+"/timezone",schemaPath:"\
#/properties/timezone/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};
e===null?e=[t]:e.push(t),i++}if(!Ai.test(r)){let t={instancePath:a+"/timezone",schemaPath:"#/properties/timezone/pattern",
keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_+/-]*$"},message:'must match pattern "^[A-Za-z][A-Za-z0-9_+/-]*$"'};
e===null?e=[t]:e.push(t),i++}}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),i++}return Mr.errors=e,i===0}Mr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function $(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,o=$.
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
e=[n]:e.push(n),i++}for(let n in s)if(!re.call(ir.properties,n)){let p={instancePath:a,schemaPath:"#/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?
e=[p]:e.push(p),i++}if(s.id!==void 0&&($r(s.id,{instancePath:a+"/id",parentData:s,parentDataProperty:"id",rootData:m,dynamicAnchors:l})||
(e=e===null?$r.errors:e.concat($r.errors),i=e.length)),s.workspace_id!==void 0&&(k(s.workspace_id,{instancePath:a+"/work\
space_id",parentData:s,parentDataProperty:"workspace_id",rootData:m,dynamicAnchors:l})||(e=e===null?k.errors:e.concat(k.
errors),i=e.length)),s.brand_id!==void 0){let n=s.brand_id;if(typeof n!="string"&&n!==null){let p={instancePath:a+"/bran\
d_id",schemaPath:"#/properties/brand_id/type",keyword:"type",params:{type:ir.properties.brand_id.type},message:"must be \
string,null"};e===null?e=[p]:e.push(p),i++}if(typeof n=="string"){if(g(n)>46){let p={instancePath:a+"/brand_id",schemaPath:"\
#/properties/brand_id/maxLength",keyword:"maxLength",params:{limit:46},message:"must NOT have more than 46 characters"};
e===null?e=[p]:e.push(p),i++}if(!Vi.test(n)){let p={instancePath:a+"/brand_id",schemaPath:"#/properties/brand_id/pattern",
keyword:"pattern",params:{pattern:"^brand_[a-z0-9]{1,40}$"},message:'must match pattern "^brand_[a-z0-9]{1,40}$"'};e===null?
e=[p]:e.push(p),i++}}}if(s.status!==void 0&&(Er(s.status,{instancePath:a+"/status",parentData:s,parentDataProperty:"stat\
us",rootData:m,dynamicAnchors:l})||(e=e===null?Er.errors:e.concat(Er.errors),i=e.length)),s.source!==void 0&&(zr(s.source,
{instancePath:a+"/source",parentData:s,parentDataProperty:"source",rootData:m,dynamicAnchors:l})||(e=e===null?zr.errors:
e.concat(zr.errors),i=e.length)),s.external_ref!==void 0){let n=s.external_ref;if(typeof n!="string"&&n!==null){let p={instancePath:a+
"/external_ref",schemaPath:"#/properties/external_ref/type",keyword:"type",params:{type:ir.properties.external_ref.type},
message:"must be string,null"};e===null?e=[p]:e.push(p),i++}if(typeof n=="string"&&g(n)>200){let p={instancePath:a+"/ext\
ernal_ref",schemaPath:"#/properties/external_ref/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT hav\
e more than 200 characters"};e===null?e=[p]:e.push(p),i++}}if(s.content!==void 0){let n=s.content;if(typeof n=="string"){
if(g(n)>1e5){let p={instancePath:a+"/content",schemaPath:"#/properties/content/maxLength",keyword:"maxLength",params:{limit:1e5},
message:"must NOT have more than 100000 characters"};e===null?e=[p]:e.push(p),i++}}else{let p={instancePath:a+"/content",
schemaPath:"#/properties/content/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.
push(p),i++}}if(s.title!==void 0){let n=s.title;if(typeof n!="string"&&n!==null){let p={instancePath:a+"/title",schemaPath:"\
#/properties/title/type",keyword:"type",params:{type:ir.properties.title.type},message:"must be string,null"};e===null?e=
[p]:e.push(p),i++}if(typeof n=="string"&&g(n)>300){let p={instancePath:a+"/title",schemaPath:"#/properties/title/maxLeng\
th",keyword:"maxLength",params:{limit:300},message:"must NOT have more than 300 characters"};e===null?e=[p]:e.push(p),i++}}
if(s.link!==void 0){let n=s.link,p=i,u=!1,y=i;Rr(n,{instancePath:a+"/link",parentData:s,parentDataProperty:"link",rootData:m,
dynamicAnchors:l})||(e=e===null?Rr.errors:e.concat(Rr.errors),i=e.length);var r=y===i;u=u||r;let h=i;if(n!==null){let P={
instancePath:a+"/link",schemaPath:"#/properties/link/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be \
null"};e===null?e=[P]:e.push(P),i++}var r=h===i;if(u=u||r,u)i=p,e!==null&&(p?e.length=p:e=null);else{let P={instancePath:a+
"/link",schemaPath:"#/properties/link/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?
e=[P]:e.push(P),i++}}if(s.media!==void 0){let n=s.media;if(Array.isArray(n)){if(n.length>35){let u={instancePath:a+"/med\
ia",schemaPath:"#/properties/media/maxItems",keyword:"maxItems",params:{limit:35},message:"must NOT have more than 35 it\
ems"};e===null?e=[u]:e.push(u),i++}let p=n.length;for(let u=0;u<p;u++)Le(n[u],{instancePath:a+"/media/"+u,parentData:n,parentDataProperty:u,
rootData:m,dynamicAnchors:l})||(e=e===null?Le.errors:e.concat(Le.errors),i=e.length)}else{let p={instancePath:a+"/media",
schemaPath:"#/properties/media/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[p]:e.push(
p),i++}}if(s.targets!==void 0){let n=s.targets;if(Array.isArray(n)){if(n.length>50){let u={instancePath:a+"/targets",schemaPath:"\
#/properties/targets/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 items"};e===null?
e=[u]:e.push(u),i++}let p=n.length;for(let u=0;u<p;u++)Vr(n[u],{instancePath:a+"/targets/"+u,parentData:n,parentDataProperty:u,
rootData:m,dynamicAnchors:l})||(e=e===null?Vr.errors:e.concat(Vr.errors),i=e.length)}else{let p={instancePath:a+"/target\
s",schemaPath:"#/properties/targets/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[p]:e.
push(p),i++}}if(s.labels!==void 0){let n=s.labels;if(Array.isArray(n)){if(n.length>20){let u={instancePath:a+"/labels",schemaPath:"\
#/properties/labels/maxItems",keyword:"maxItems",params:{limit:20},message:"must NOT have more than 20 items"};e===null?
e=[u]:e.push(u),i++}let p=n.length;for(let u=0;u<p;u++){let y=n[u];if(typeof y=="string"){if(g(y)>50){let h={instancePath:a+
"/labels/"+u,schemaPath:"#/properties/labels/items/maxLength",keyword:"maxLength",params:{limit:50},message:"must NOT ha\
ve more than 50 characters"};e===null?e=[h]:e.push(h),i++}}else{let h={instancePath:a+"/labels/"+u,schemaPath:"#/propert\
ies/labels/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[h]:e.push(h),i++}}}else{
let p={instancePath:a+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type:"array"},message:"must\
 be array"};e===null?e=[p]:e.push(p),i++}}if(s.notes!==void 0){let n=s.notes;if(typeof n!="string"&&n!==null){let p={instancePath:a+
"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type:ir.properties.notes.type},message:"must be str\
ing,null"};e===null?e=[p]:e.push(p),i++}if(typeof n=="string"&&g(n)>2e3){let p={instancePath:a+"/notes",schemaPath:"#/pr\
operties/notes/maxLength",keyword:"maxLength",params:{limit:2e3},message:"must NOT have more than 2000 characters"};e===
null?e=[p]:e.push(p),i++}}if(s.schedule!==void 0&&(Mr(s.schedule,{instancePath:a+"/schedule",parentData:s,parentDataProperty:"\
schedule",rootData:m,dynamicAnchors:l})||(e=e===null?Mr.errors:e.concat(Mr.errors),i=e.length)),s.created_by!==void 0){let n=s.
created_by,p=i,u=!1,y=i;Q(n,{instancePath:a+"/created_by",parentData:s,parentDataProperty:"created_by",rootData:m,dynamicAnchors:l})||
(e=e===null?Q.errors:e.concat(Q.errors),i=e.length);var t=y===i;u=u||t;let h=i;if(n!==null){let P={instancePath:a+"/crea\
ted_by",schemaPath:"#/properties/created_by/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===
null?e=[P]:e.push(P),i++}var t=h===i;if(u=u||t,u)i=p,e!==null&&(p?e.length=p:e=null);else{let P={instancePath:a+"/create\
d_by",schemaPath:"#/properties/created_by/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?
e=[P]:e.push(P),i++}}if(s.created_at!==void 0&&(_(s.created_at,{instancePath:a+"/created_at",parentData:s,parentDataProperty:"\
created_at",rootData:m,dynamicAnchors:l})||(e=e===null?_.errors:e.concat(_.errors),i=e.length)),s.updated_at!==void 0&&(_(
s.updated_at,{instancePath:a+"/updated_at",parentData:s,parentDataProperty:"updated_at",rootData:m,dynamicAnchors:l})||(e=
e===null?_.errors:e.concat(_.errors),i=e.length)),s.published_at!==void 0){let n=s.published_at;if(typeof n!="string"&&n!==
null){let p={instancePath:a+"/published_at",schemaPath:"#/properties/published_at/type",keyword:"type",params:{type:ir.properties.
published_at.type},message:"must be string,null"};e===null?e=[p]:e.push(p),i++}if(typeof n=="string"){if(g(n)>35){let p={
instancePath:a+"/published_at",schemaPath:"#/properties/published_at/maxLength",keyword:"maxLength",params:{limit:35},message:"\
must NOT have more than 35 characters"};e===null?e=[p]:e.push(p),i++}if(!T.validate(n)){let p={instancePath:a+"/publishe\
d_at",schemaPath:"#/properties/published_at/format",keyword:"format",params:{format:"date-time"},message:'must match for\
mat "date-time"'};e===null?e=[p]:e.push(p),i++}}}if(s.version!==void 0){let n=s.version;if(!(typeof n=="number"&&!(n%1)&&
!isNaN(n)&&isFinite(n))){let p={instancePath:a+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[p]:e.push(p),i++}if(typeof n=="number"&&isFinite(n)){if(n>2147483647||
isNaN(n)){let p={instancePath:a+"/version",schemaPath:"#/properties/version/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:2147483647},message:"must be <= 2147483647"};e===null?e=[p]:e.push(p),i++}if(n<1||isNaN(n)){let p={instancePath:a+
"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be\
 >= 1"};e===null?e=[p]:e.push(p),i++}}}}else{let n={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"};e===null?e=[n]:e.push(n),i++}return $.errors=e,i===0}$.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function at(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){
let e=null,i=0,o=at.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){if(s.success===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
success"},message:"must have required property 'success'"};e===null?e=[r]:e.push(r),i++}if(s.data===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};
e===null?e=[r]:e.push(r),i++}if(s.pagination===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"pagination"},message:"must have required property 'pagination'"};e===null?e=[r]:e.push(r),i++}for(let r in s)
if(!(r==="success"||r==="data"||r==="pagination")){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),
i++}if(s.success!==void 0&&(w(s.success,{instancePath:a+"/success",parentData:s,parentDataProperty:"success",rootData:m,
dynamicAnchors:l})||(e=e===null?w.errors:e.concat(w.errors),i=e.length)),s.data!==void 0){let r=s.data;if(Array.isArray(
r)){if(r.length>100){let n={instancePath:a+"/data",schemaPath:"#/properties/data/maxItems",keyword:"maxItems",params:{limit:100},
message:"must NOT have more than 100 items"};e===null?e=[n]:e.push(n),i++}let t=r.length;for(let n=0;n<t;n++)$(r[n],{instancePath:a+
"/data/"+n,parentData:r,parentDataProperty:n,rootData:m,dynamicAnchors:l})||(e=e===null?$.errors:e.concat($.errors),i=e.
length)}else{let t={instancePath:a+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[t]:e.push(t),i++}}s.pagination!==void 0&&(I(s.pagination,{instancePath:a+"/pagination",parentData:s,
parentDataProperty:"pagination",rootData:m,dynamicAnchors:l})||(e=e===null?I.errors:e.concat(I.errors),i=e.length))}else{
let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),i++}return at.errors=e,i===0}at.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Se=nt;function Wr(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,
o=Wr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.warnings===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"wa\
rnings"},message:"must have required property 'warnings'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(r!=="warnings"){
let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}if(s.warnings!==void 0){let r=s.warnings;if(Array.isArray(
r)){if(r.length>20){let n={instancePath:a+"/warnings",schemaPath:"#/properties/warnings/maxItems",keyword:"maxItems",params:{
limit:20},message:"must NOT have more than 20 items"};e===null?e=[n]:e.push(n),i++}let t=r.length;for(let n=0;n<t;n++)L(
r[n],{instancePath:a+"/warnings/"+n,parentData:r,parentDataProperty:n,rootData:m,dynamicAnchors:l})||(e=e===null?L.errors:
e.concat(L.errors),i=e.length)}else{let t={instancePath:a+"/warnings",schemaPath:"#/properties/warnings/type",keyword:"t\
ype",params:{type:"array"},message:"must be array"};e===null?e=[t]:e.push(t),i++}}}else{let r={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Wr.errors=e,
i===0}Wr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function nt(s,{instancePath:a="",parentData:f,parentDataProperty:c,
rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,o=nt.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.success===void 0){let r={instancePath:a,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"success"},message:"must have required property 'success'"};e===null?
e=[r]:e.push(r),i++}if(s.data===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
data"},message:"must have required property 'data'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="success"||r===
"data"||r==="meta")){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}s.success!==void 0&&(w(s.success,{instancePath:a+
"/success",parentData:s,parentDataProperty:"success",rootData:m,dynamicAnchors:l})||(e=e===null?w.errors:e.concat(w.errors),
i=e.length)),s.data!==void 0&&($(s.data,{instancePath:a+"/data",parentData:s,parentDataProperty:"data",rootData:m,dynamicAnchors:l})||
(e=e===null?$.errors:e.concat($.errors),i=e.length)),s.meta!==void 0&&(Wr(s.meta,{instancePath:a+"/meta",parentData:s,parentDataProperty:"\
meta",rootData:m,dynamicAnchors:l})||(e=e===null?Wr.errors:e.concat(Wr.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return nt.errors=e,
i===0}nt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ui=ot;function Br(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,
o=Br.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
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
t),i++}}}s.counting!==void 0&&(Ie(s.counting,{instancePath:a+"/counting",parentData:s,parentDataProperty:"counting",rootData:m,
dynamicAnchors:l})||(e=e===null?Ie.errors:e.concat(Ie.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Br.errors=e,i===0}Br.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Kr(s,{instancePath:a="",parentData:f,parentDataProperty:c,
rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,o=Kr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
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
void 0&&(A(s.connection_id,{instancePath:a+"/connection_id",parentData:s,parentDataProperty:"connection_id",rootData:m,dynamicAnchors:l})||
(e=e===null?A.errors:e.concat(A.errors),i=e.length)),s.network!==void 0&&(j(s.network,{instancePath:a+"/network",parentData:s,
parentDataProperty:"network",rootData:m,dynamicAnchors:l})||(e=e===null?j.errors:e.concat(j.errors),i=e.length)),s.valid!==
void 0&&typeof s.valid!="boolean"){let r={instancePath:a+"/valid",schemaPath:"#/properties/valid/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(s.length!==void 0&&(Br(s.length,{instancePath:a+
"/length",parentData:s,parentDataProperty:"length",rootData:m,dynamicAnchors:l})||(e=e===null?Br.errors:e.concat(Br.errors),
i=e.length)),s.errors!==void 0){let r=s.errors;if(Array.isArray(r)){if(r.length>50){let n={instancePath:a+"/errors",schemaPath:"\
#/properties/errors/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 items"};e===null?
e=[n]:e.push(n),i++}let t=r.length;for(let n=0;n<t;n++)L(r[n],{instancePath:a+"/errors/"+n,parentData:r,parentDataProperty:n,
rootData:m,dynamicAnchors:l})||(e=e===null?L.errors:e.concat(L.errors),i=e.length)}else{let t={instancePath:a+"/errors",
schemaPath:"#/properties/errors/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[t]:e.push(
t),i++}}if(s.warnings!==void 0){let r=s.warnings;if(Array.isArray(r)){if(r.length>50){let n={instancePath:a+"/warnings",
schemaPath:"#/properties/warnings/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 ite\
ms"};e===null?e=[n]:e.push(n),i++}let t=r.length;for(let n=0;n<t;n++)L(r[n],{instancePath:a+"/warnings/"+n,parentData:r,
parentDataProperty:n,rootData:m,dynamicAnchors:l})||(e=e===null?L.errors:e.concat(L.errors),i=e.length)}else{let t={instancePath:a+
"/warnings",schemaPath:"#/properties/warnings/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[t]:e.push(t),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must\
 be object"};e===null?e=[r]:e.push(r),i++}return Kr.errors=e,i===0}Kr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function Ur(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,
o=Ur.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.valid===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"valid"},
message:"must have required property 'valid'"};e===null?e=[r]:e.push(r),i++}if(s.results===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"results"},message:"must have required property 'resu\
lts'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="valid"||r==="results")){let t={instancePath:a,schemaPath:"#\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional pr\
operties"};e===null?e=[t]:e.push(t),i++}if(s.valid!==void 0&&typeof s.valid!="boolean"){let r={instancePath:a+"/valid",schemaPath:"\
#/properties/valid/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}
if(s.results!==void 0){let r=s.results;if(Array.isArray(r)){if(r.length>50){let n={instancePath:a+"/results",schemaPath:"\
#/properties/results/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 items"};e===null?
e=[n]:e.push(n),i++}let t=r.length;for(let n=0;n<t;n++)Kr(r[n],{instancePath:a+"/results/"+n,parentData:r,parentDataProperty:n,
rootData:m,dynamicAnchors:l})||(e=e===null?Kr.errors:e.concat(Kr.errors),i=e.length)}else{let t={instancePath:a+"/result\
s",schemaPath:"#/properties/results/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[t]:e.
push(t),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"};e===null?e=[r]:e.push(r),i++}return Ur.errors=e,i===0}Ur.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ot(s,{
instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,o=ot.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.success===
void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"success"},message:"mus\
t have required property 'success'"};e===null?e=[r]:e.push(r),i++}if(s.data===void 0){let r={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=
[r]:e.push(r),i++}for(let r in s)if(!(r==="success"||r==="data")){let t={instancePath:a,schemaPath:"#/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?
e=[t]:e.push(t),i++}s.success!==void 0&&(w(s.success,{instancePath:a+"/success",parentData:s,parentDataProperty:"success",
rootData:m,dynamicAnchors:l})||(e=e===null?w.errors:e.concat(w.errors),i=e.length)),s.data!==void 0&&(Ur(s.data,{instancePath:a+
"/data",parentData:s,parentDataProperty:"data",rootData:m,dynamicAnchors:l})||(e=e===null?Ur.errors:e.concat(Ur.errors),
i=e.length))}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[r]:e.push(r),i++}return ot.errors=e,i===0}ot.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Hi=pt;var $t={type:"object",required:["id","workspace_id","url","events","connection_ids","name","status","failure_count","las\
t_delivery","created_at"],properties:{id:{$ref:"#/components/schemas/WebhookId"},workspace_id:{$ref:"#/components/schema\
s/WorkspaceId"},url:{type:"string",format:"uri",maxLength:2048},events:{type:"array",maxItems:50,items:{$ref:"#/componen\
ts/schemas/EventType"}},connection_ids:{type:"array",maxItems:100,items:{$ref:"#/components/schemas/ConnectionId"}},name:{
type:["string","null"],maxLength:100},status:{type:"string",enum:["active","disabled"]},failure_count:{type:"integer",minimum:0,
maximum:1e3},last_delivery:{anyOf:[{$ref:"#/components/schemas/WebhookDelivery"},{type:"null"}]},created_at:{$ref:"#/com\
ponents/schemas/Timestamp"}},additionalProperties:!1};var En=new RegExp("^webhook_[a-z0-9]{1,40}$","u");function J(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,
dynamicAnchors:l={}}={}){let e=null,i=0,o=J.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s=="string"){if(g(s)>48){let r={instancePath:a,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:48},message:"\
must NOT have more than 48 characters"};e===null?e=[r]:e.push(r),i++}if(!En.test(s)){let r={instancePath:a,schemaPath:"#\
/pattern",keyword:"pattern",params:{pattern:"^webhook_[a-z0-9]{1,40}$"},message:'must match pattern "^webhook_[a-z0-9]{1\
,40}$"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[r]:e.push(r),i++}return J.errors=e,i===0}J.evaluated={dynamicProps:!1,dynamicItems:!1};
var zn={type:"string",enum:["post.published","post.partial","post.failed","webhook.test"]};function Te(s,{instancePath:a="",
parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,o=Te.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof s!="string"){let r={instancePath:a,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(!(s==="post.published"||s==="post\
.partial"||s==="post.failed"||s==="webhook.test")){let r={instancePath:a,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:zn.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),i++}return Te.errors=e,i===0}Te.evaluated=
{dynamicProps:!1,dynamicItems:!1};var Ii={type:"object",required:["at","status","response_status"],properties:{at:{$ref:"\
#/components/schemas/Timestamp"},status:{type:"string",enum:["delivered","failed"]},response_status:{type:["integer","nu\
ll"],minimum:100,maximum:599}},additionalProperties:!1};function Ae(s,{instancePath:a="",parentData:f,parentDataProperty:c,
rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,o=Ae.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.at===void 0){let r={instancePath:a,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"at"},message:"must have required property 'at'"};e===null?e=[r]:e.push(r),
i++}if(s.status===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"stat\
us"},message:"must have required property 'status'"};e===null?e=[r]:e.push(r),i++}if(s.response_status===void 0){let r={
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"response_status"},message:"must have \
required property 'response_status'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="at"||r==="status"||r==="resp\
onse_status")){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}if(s.at!==void 0&&(_(s.at,{instancePath:a+"/\
at",parentData:s,parentDataProperty:"at",rootData:m,dynamicAnchors:l})||(e=e===null?_.errors:e.concat(_.errors),i=e.length)),
s.status!==void 0){let r=s.status;if(typeof r!="string"){let t={instancePath:a+"/status",schemaPath:"#/properties/status\
/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}if(!(r==="delivered"||
r==="failed")){let t={instancePath:a+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues:Ii.
properties.status.enum},message:"must be equal to one of the allowed values"};e===null?e=[t]:e.push(t),i++}}if(s.response_status!==
void 0){let r=s.response_status;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&r!==null){let t={instancePath:a+
"/response_status",schemaPath:"#/properties/response_status/type",keyword:"type",params:{type:Ii.properties.response_status.
type},message:"must be integer,null"};e===null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(r)){if(r>599||isNaN(r)){
let t={instancePath:a+"/response_status",schemaPath:"#/properties/response_status/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:599},message:"must be <= 599"};e===null?e=[t]:e.push(t),i++}if(r<100||isNaN(r)){let t={instancePath:a+"/respon\
se_status",schemaPath:"#/properties/response_status/minimum",keyword:"minimum",params:{comparison:">=",limit:100},message:"\
must be >= 100"};e===null?e=[t]:e.push(t),i++}}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Ae.errors=e,i===0}Ae.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Hr(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){
let e=null,i=0,o=Hr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){if(s.id===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
id"},message:"must have required property 'id'"};e===null?e=[t]:e.push(t),i++}if(s.workspace_id===void 0){let t={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"workspace_id"},message:"must have required property \
'workspace_id'"};e===null?e=[t]:e.push(t),i++}if(s.url===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"url"},message:"must have required property 'url'"};e===null?e=[t]:e.push(t),i++}if(s.
events===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"events"},message:"\
must have required property 'events'"};e===null?e=[t]:e.push(t),i++}if(s.connection_ids===void 0){let t={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"connection_ids"},message:"must have required propert\
y 'connection_ids'"};e===null?e=[t]:e.push(t),i++}if(s.name===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[t]:e.push(t),i++}if(s.
status===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"status"},message:"\
must have required property 'status'"};e===null?e=[t]:e.push(t),i++}if(s.failure_count===void 0){let t={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"failure_count"},message:"must have required property 'failure_co\
unt'"};e===null?e=[t]:e.push(t),i++}if(s.last_delivery===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"last_delivery"},message:"must have required property 'last_delivery'"};e===null?e=[t]:
e.push(t),i++}if(s.created_at===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
created_at"},message:"must have required property 'created_at'"};e===null?e=[t]:e.push(t),i++}for(let t in s)if(!re.call(
$t.properties,t)){let n={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(s.id!==void 0&&(J(s.id,{instancePath:a+"/\
id",parentData:s,parentDataProperty:"id",rootData:m,dynamicAnchors:l})||(e=e===null?J.errors:e.concat(J.errors),i=e.length)),
s.workspace_id!==void 0&&(k(s.workspace_id,{instancePath:a+"/workspace_id",parentData:s,parentDataProperty:"workspace_id",
rootData:m,dynamicAnchors:l})||(e=e===null?k.errors:e.concat(k.errors),i=e.length)),s.url!==void 0){let t=s.url;if(typeof t==
"string"){if(g(t)>2048){let n={instancePath:a+"/url",schemaPath:"#/properties/url/maxLength",keyword:"maxLength",params:{
limit:2048},message:"must NOT have more than 2048 characters"};e===null?e=[n]:e.push(n),i++}if(!ee(t)){let n={instancePath:a+
"/url",schemaPath:"#/properties/url/format",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===
null?e=[n]:e.push(n),i++}}else{let n={instancePath:a+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}}if(s.events!==void 0){let t=s.events;if(Array.isArray(t)){
if(t.length>50){let p={instancePath:a+"/events",schemaPath:"#/properties/events/maxItems",keyword:"maxItems",params:{limit:50},
message:"must NOT have more than 50 items"};e===null?e=[p]:e.push(p),i++}let n=t.length;for(let p=0;p<n;p++)Te(t[p],{instancePath:a+
"/events/"+p,parentData:t,parentDataProperty:p,rootData:m,dynamicAnchors:l})||(e=e===null?Te.errors:e.concat(Te.errors),
i=e.length)}else{let n={instancePath:a+"/events",schemaPath:"#/properties/events/type",keyword:"type",params:{type:"arra\
y"},message:"must be array"};e===null?e=[n]:e.push(n),i++}}if(s.connection_ids!==void 0){let t=s.connection_ids;if(Array.
isArray(t)){if(t.length>100){let p={instancePath:a+"/connection_ids",schemaPath:"#/properties/connection_ids/maxItems",keyword:"\
maxItems",params:{limit:100},message:"must NOT have more than 100 items"};e===null?e=[p]:e.push(p),i++}let n=t.length;for(let p=0;p<
n;p++)A(t[p],{instancePath:a+"/connection_ids/"+p,parentData:t,parentDataProperty:p,rootData:m,dynamicAnchors:l})||(e=e===
null?A.errors:e.concat(A.errors),i=e.length)}else{let n={instancePath:a+"/connection_ids",schemaPath:"#/properties/conne\
ction_ids/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),i++}}if(s.name!==
void 0){let t=s.name;if(typeof t!="string"&&t!==null){let n={instancePath:a+"/name",schemaPath:"#/properties/name/type",
keyword:"type",params:{type:$t.properties.name.type},message:"must be string,null"};e===null?e=[n]:e.push(n),i++}if(typeof t==
"string"&&g(t)>100){let n={instancePath:a+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:100},
message:"must NOT have more than 100 characters"};e===null?e=[n]:e.push(n),i++}}if(s.status!==void 0){let t=s.status;if(typeof t!=
"string"){let n={instancePath:a+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),i++}if(!(t==="active"||t==="disabled")){let n={instancePath:a+"/status",schemaPath:"\
#/properties/status/enum",keyword:"enum",params:{allowedValues:$t.properties.status.enum},message:"must be equal to one \
of the allowed values"};e===null?e=[n]:e.push(n),i++}}if(s.failure_count!==void 0){let t=s.failure_count;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:a+"/failure_count",schemaPath:"#/properties/failure_count\
/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof t=="numb\
er"&&isFinite(t)){if(t>1e3||isNaN(t)){let n={instancePath:a+"/failure_count",schemaPath:"#/properties/failure_count/maxi\
mum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000"};e===null?e=[n]:e.push(n),i++}if(t<0||
isNaN(t)){let n={instancePath:a+"/failure_count",schemaPath:"#/properties/failure_count/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),i++}}}if(s.last_delivery!==void 0){let t=s.last_delivery,
n=i,p=!1,u=i;Ae(t,{instancePath:a+"/last_delivery",parentData:s,parentDataProperty:"last_delivery",rootData:m,dynamicAnchors:l})||
(e=e===null?Ae.errors:e.concat(Ae.errors),i=e.length);var r=u===i;p=p||r;let y=i;if(t!==null){let h={instancePath:a+"/la\
st_delivery",schemaPath:"#/properties/last_delivery/anyOf/1/type",keyword:"type",params:{type:"null"},message:"must be n\
ull"};e===null?e=[h]:e.push(h),i++}var r=y===i;if(p=p||r,p)i=n,e!==null&&(n?e.length=n:e=null);else{let h={instancePath:a+
"/last_delivery",schemaPath:"#/properties/last_delivery/anyOf",keyword:"anyOf",params:{},message:"must match a schema in\
 anyOf"};e===null?e=[h]:e.push(h),i++}}s.created_at!==void 0&&(_(s.created_at,{instancePath:a+"/created_at",parentData:s,
parentDataProperty:"created_at",rootData:m,dynamicAnchors:l})||(e=e===null?_.errors:e.concat(_.errors),i=e.length))}else{
let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:
e.push(t),i++}return Hr.errors=e,i===0}Hr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function pt(s,{instancePath:a="",
parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,o=pt.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.success===void 0){let r={
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"success"},message:"must have required\
 property 'success'"};e===null?e=[r]:e.push(r),i++}if(s.data===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=[r]:e.push(r),i++}if(s.
pagination===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"paginatio\
n"},message:"must have required property 'pagination'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="success"||
r==="data"||r==="pagination")){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}if(s.success!==
void 0&&(w(s.success,{instancePath:a+"/success",parentData:s,parentDataProperty:"success",rootData:m,dynamicAnchors:l})||
(e=e===null?w.errors:e.concat(w.errors),i=e.length)),s.data!==void 0){let r=s.data;if(Array.isArray(r)){if(r.length>100){
let n={instancePath:a+"/data",schemaPath:"#/properties/data/maxItems",keyword:"maxItems",params:{limit:100},message:"mus\
t NOT have more than 100 items"};e===null?e=[n]:e.push(n),i++}let t=r.length;for(let n=0;n<t;n++)Hr(r[n],{instancePath:a+
"/data/"+n,parentData:r,parentDataProperty:n,rootData:m,dynamicAnchors:l})||(e=e===null?Hr.errors:e.concat(Hr.errors),i=
e.length)}else{let t={instancePath:a+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[t]:e.push(t),i++}}s.pagination!==void 0&&(I(s.pagination,{instancePath:a+"/pagination",parentData:s,
parentDataProperty:"pagination",rootData:m,dynamicAnchors:l})||(e=e===null?I.errors:e.concat(I.errors),i=e.length))}else{
let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),i++}return pt.errors=e,i===0}pt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Yi=mt;var Et={type:"object",required:["signing_secret","id","workspace_id","url","events","connection_ids","name","status","fa\
ilure_count","last_delivery","created_at"],properties:{signing_secret:{type:"string",pattern:"^whsec_[A-Za-z0-9+/=]{24,1\
28}$",maxLength:134},id:{$ref:"#/components/schemas/WebhookId"},workspace_id:{$ref:"#/components/schemas/WorkspaceId"},url:{
type:"string",format:"uri",maxLength:2048},events:{type:"array",maxItems:50,items:{$ref:"#/components/schemas/EventType"}},
connection_ids:{type:"array",maxItems:100,items:{$ref:"#/components/schemas/ConnectionId"}},name:{type:["string","null"],
maxLength:100},status:{type:"string",enum:["active","disabled"]},failure_count:{type:"integer",minimum:0,maximum:1e3},last_delivery:{
anyOf:[{$ref:"#/components/schemas/WebhookDelivery"},{type:"null"}]},created_at:{$ref:"#/components/schemas/Timestamp"}},
additionalProperties:!1},Rn=new RegExp("^whsec_[A-Za-z0-9+/=]{24,128}$","u");function Yr(s,{instancePath:a="",parentData:f,
parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,o=Yr.evaluated;if(o.dynamicProps&&(o.props=void 0),
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
i++}for(let t in s)if(!re.call(Et.properties,t)){let n={instancePath:a,schemaPath:"#/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),
i++}if(s.signing_secret!==void 0){let t=s.signing_secret;if(typeof t=="string"){if(g(t)>134){let n={instancePath:a+"/sig\
ning_secret",schemaPath:"#/properties/signing_secret/maxLength",keyword:"maxLength",params:{limit:134},message:"must NOT\
 have more than 134 characters"};e===null?e=[n]:e.push(n),i++}if(!Rn.test(t)){let n={instancePath:a+"/signing_secret",schemaPath:"\
#/properties/signing_secret/pattern",keyword:"pattern",params:{pattern:"^whsec_[A-Za-z0-9+/=]{24,128}$"},message:'must m\
atch pattern "^whsec_[A-Za-z0-9+/=]{24,128}$"'};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:a+"/signing_secre\
t",schemaPath:"#/properties/signing_secret/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[n]:e.push(n),i++}}if(s.id!==void 0&&(J(s.id,{instancePath:a+"/id",parentData:s,parentDataProperty:"id",rootData:m,dynamicAnchors:l})||
(e=e===null?J.errors:e.concat(J.errors),i=e.length)),s.workspace_id!==void 0&&(k(s.workspace_id,{instancePath:a+"/worksp\
ace_id",parentData:s,parentDataProperty:"workspace_id",rootData:m,dynamicAnchors:l})||(e=e===null?k.errors:e.concat(k.errors),
i=e.length)),s.url!==void 0){let t=s.url;if(typeof t=="string"){if(g(t)>2048){let n={instancePath:a+"/url",schemaPath:"#\
/properties/url/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters"};e===
null?e=[n]:e.push(n),i++}if(!ee(t)){let n={instancePath:a+"/url",schemaPath:"#/properties/url/format",keyword:"format",params:{
format:"uri"},message:'must match format "uri"'};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:a+"/url",schemaPath:"\
#/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}}if(s.
events!==void 0){let t=s.events;if(Array.isArray(t)){if(t.length>50){let p={instancePath:a+"/events",schemaPath:"#/prope\
rties/events/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 items"};e===null?e=[p]:e.
push(p),i++}let n=t.length;for(let p=0;p<n;p++)Te(t[p],{instancePath:a+"/events/"+p,parentData:t,parentDataProperty:p,rootData:m,
dynamicAnchors:l})||(e=e===null?Te.errors:e.concat(Te.errors),i=e.length)}else{let n={instancePath:a+"/events",schemaPath:"\
#/properties/events/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),i++}}if(s.
connection_ids!==void 0){let t=s.connection_ids;if(Array.isArray(t)){if(t.length>100){let p={instancePath:a+"/connection\
_ids",schemaPath:"#/properties/connection_ids/maxItems",keyword:"maxItems",params:{limit:100},message:"must NOT have mor\
e than 100 items"};e===null?e=[p]:e.push(p),i++}let n=t.length;for(let p=0;p<n;p++)A(t[p],{instancePath:a+"/connection_i\
ds/"+p,parentData:t,parentDataProperty:p,rootData:m,dynamicAnchors:l})||(e=e===null?A.errors:e.concat(A.errors),i=e.length)}else{
let n={instancePath:a+"/connection_ids",schemaPath:"#/properties/connection_ids/type",keyword:"type",params:{type:"array"},
message:"must be array"};e===null?e=[n]:e.push(n),i++}}if(s.name!==void 0){let t=s.name;if(typeof t!="string"&&t!==null){
let n={instancePath:a+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:Et.properties.name.type},message:"\
must be string,null"};e===null?e=[n]:e.push(n),i++}if(typeof t=="string"&&g(t)>100){let n={instancePath:a+"/name",schemaPath:"\
#/properties/name/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===
null?e=[n]:e.push(n),i++}}if(s.status!==void 0){let t=s.status;if(typeof t!="string"){let n={instancePath:a+"/status",schemaPath:"\
#/properties/status/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}if(!(t===
"active"||t==="disabled")){let n={instancePath:a+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{
allowedValues:Et.properties.status.enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),
i++}}if(s.failure_count!==void 0){let t=s.failure_count;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={
instancePath:a+"/failure_count",schemaPath:"#/properties/failure_count/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof t=="number"&&isFinite(t)){if(t>1e3||isNaN(t)){let n={instancePath:a+
"/failure_count",schemaPath:"#/properties/failure_count/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"\
must be <= 1000"};e===null?e=[n]:e.push(n),i++}if(t<0||isNaN(t)){let n={instancePath:a+"/failure_count",schemaPath:"#/pr\
operties/failure_count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:
e.push(n),i++}}}if(s.last_delivery!==void 0){let t=s.last_delivery,n=i,p=!1,u=i;Ae(t,{instancePath:a+"/last_delivery",parentData:s,
parentDataProperty:"last_delivery",rootData:m,dynamicAnchors:l})||(e=e===null?Ae.errors:e.concat(Ae.errors),i=e.length);
var r=u===i;p=p||r;let y=i;if(t!==null){let h={instancePath:a+"/last_delivery",schemaPath:"#/properties/last_delivery/an\
yOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[h]:e.push(h),i++}var r=y===i;if(p=p||
r,p)i=n,e!==null&&(n?e.length=n:e=null);else{let h={instancePath:a+"/last_delivery",schemaPath:"#/properties/last_delive\
ry/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[h]:e.push(h),i++}}s.created_at!==
void 0&&(_(s.created_at,{instancePath:a+"/created_at",parentData:s,parentDataProperty:"created_at",rootData:m,dynamicAnchors:l})||
(e=e===null?_.errors:e.concat(_.errors),i=e.length))}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),i++}return Yr.errors=e,i===0}Yr.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function mt(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){
let e=null,i=0,o=mt.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&
!Array.isArray(s)){if(s.success===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
success"},message:"must have required property 'success'"};e===null?e=[r]:e.push(r),i++}if(s.data===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};
e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="success"||r==="data")){let t={instancePath:a,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};
e===null?e=[t]:e.push(t),i++}s.success!==void 0&&(w(s.success,{instancePath:a+"/success",parentData:s,parentDataProperty:"\
success",rootData:m,dynamicAnchors:l})||(e=e===null?w.errors:e.concat(w.errors),i=e.length)),s.data!==void 0&&(Yr(s.data,
{instancePath:a+"/data",parentData:s,parentDataProperty:"data",rootData:m,dynamicAnchors:l})||(e=e===null?Yr.errors:e.concat(
Yr.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[r]:e.push(r),i++}return mt.errors=e,i===0}mt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Gi=lt;var Fn=new RegExp("^delivery_[a-z0-9]{1,40}$","u");function Gr(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,
dynamicAnchors:l={}}={}){let e=null,i=0,o=Gr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
s&&typeof s=="object"&&!Array.isArray(s)){if(s.delivery_id===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"delivery_id"},message:"must have required property 'delivery_id'"};e===null?e=[r]:e.push(
r),i++}for(let r in s)if(r!=="delivery_id"){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additiona\
lProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}if(s.
delivery_id!==void 0){let r=s.delivery_id;if(typeof r=="string"){if(g(r)>49){let t={instancePath:a+"/delivery_id",schemaPath:"\
#/properties/delivery_id/maxLength",keyword:"maxLength",params:{limit:49},message:"must NOT have more than 49 characters"};
e===null?e=[t]:e.push(t),i++}if(!Fn.test(r)){let t={instancePath:a+"/delivery_id",schemaPath:"#/properties/delivery_id/p\
attern",keyword:"pattern",params:{pattern:"^delivery_[a-z0-9]{1,40}$"},message:'must match pattern "^delivery_[a-z0-9]{1\
,40}$"'};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/delivery_id",schemaPath:"#/properties/delivery_id/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}}else{let r={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Gr.
errors=e,i===0}Gr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function lt(s,{instancePath:a="",parentData:f,parentDataProperty:c,
rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,o=lt.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.success===void 0){let r={instancePath:a,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"success"},message:"must have required property 'success'"};e===null?
e=[r]:e.push(r),i++}if(s.data===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
data"},message:"must have required property 'data'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="success"||r===
"data")){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}s.success!==void 0&&(w(s.success,{instancePath:a+
"/success",parentData:s,parentDataProperty:"success",rootData:m,dynamicAnchors:l})||(e=e===null?w.errors:e.concat(w.errors),
i=e.length)),s.data!==void 0&&(Gr(s.data,{instancePath:a+"/data",parentData:s,parentDataProperty:"data",rootData:m,dynamicAnchors:l})||
(e=e===null?Gr.errors:e.concat(Gr.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return lt.errors=e,i===0}lt.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Xi=ut;var Sn=new RegExp("^event_[a-z0-9]{1,40}$","u");function z(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,
dynamicAnchors:l={}}={}){let e=null,i=0,o=z.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
typeof s=="string"){if(g(s)>46){let r={instancePath:a,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:46},message:"\
must NOT have more than 46 characters"};e===null?e=[r]:e.push(r),i++}if(!Sn.test(s)){let r={instancePath:a,schemaPath:"#\
/pattern",keyword:"pattern",params:{pattern:"^event_[a-z0-9]{1,40}$"},message:'must match pattern "^event_[a-z0-9]{1,40}\
$"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),i++}return z.errors=e,i===0}z.evaluated={dynamicProps:!1,dynamicItems:!1};
function ut(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,
o=ut.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
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
additional properties"};e===null?e=[t]:e.push(t),i++}if(s.id!==void 0&&(z(s.id,{instancePath:a+"/id",parentData:s,parentDataProperty:"\
id",rootData:m,dynamicAnchors:l})||(e=e===null?z.errors:e.concat(z.errors),i=e.length)),s.type!==void 0){let r=s.type;if(typeof r!=
"string"){let t={instancePath:a+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),i++}if(r!=="post.published"){let t={instancePath:a+"/type",schemaPath:"#/prope\
rties/type/const",keyword:"const",params:{allowedValue:"post.published"},message:"must be equal to constant"};e===null?e=
[t]:e.push(t),i++}}s.created_at!==void 0&&(_(s.created_at,{instancePath:a+"/created_at",parentData:s,parentDataProperty:"\
created_at",rootData:m,dynamicAnchors:l})||(e=e===null?_.errors:e.concat(_.errors),i=e.length)),s.workspace_id!==void 0&&
(k(s.workspace_id,{instancePath:a+"/workspace_id",parentData:s,parentDataProperty:"workspace_id",rootData:m,dynamicAnchors:l})||
(e=e===null?k.errors:e.concat(k.errors),i=e.length)),s.data!==void 0&&($(s.data,{instancePath:a+"/data",parentData:s,parentDataProperty:"\
data",rootData:m,dynamicAnchors:l})||(e=e===null?$.errors:e.concat($.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return ut.errors=e,
i===0}ut.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Qi=dt;function dt(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,
o=dt.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
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
additional properties"};e===null?e=[t]:e.push(t),i++}if(s.id!==void 0&&(z(s.id,{instancePath:a+"/id",parentData:s,parentDataProperty:"\
id",rootData:m,dynamicAnchors:l})||(e=e===null?z.errors:e.concat(z.errors),i=e.length)),s.type!==void 0){let r=s.type;if(typeof r!=
"string"){let t={instancePath:a+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),i++}if(r!=="post.partial"){let t={instancePath:a+"/type",schemaPath:"#/propert\
ies/type/const",keyword:"const",params:{allowedValue:"post.partial"},message:"must be equal to constant"};e===null?e=[t]:
e.push(t),i++}}s.created_at!==void 0&&(_(s.created_at,{instancePath:a+"/created_at",parentData:s,parentDataProperty:"cre\
ated_at",rootData:m,dynamicAnchors:l})||(e=e===null?_.errors:e.concat(_.errors),i=e.length)),s.workspace_id!==void 0&&(k(
s.workspace_id,{instancePath:a+"/workspace_id",parentData:s,parentDataProperty:"workspace_id",rootData:m,dynamicAnchors:l})||
(e=e===null?k.errors:e.concat(k.errors),i=e.length)),s.data!==void 0&&($(s.data,{instancePath:a+"/data",parentData:s,parentDataProperty:"\
data",rootData:m,dynamicAnchors:l})||(e=e===null?$.errors:e.concat($.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return dt.errors=e,
i===0}dt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ji=ct;function ct(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,
o=ct.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
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
additional properties"};e===null?e=[t]:e.push(t),i++}if(s.id!==void 0&&(z(s.id,{instancePath:a+"/id",parentData:s,parentDataProperty:"\
id",rootData:m,dynamicAnchors:l})||(e=e===null?z.errors:e.concat(z.errors),i=e.length)),s.type!==void 0){let r=s.type;if(typeof r!=
"string"){let t={instancePath:a+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),i++}if(r!=="post.failed"){let t={instancePath:a+"/type",schemaPath:"#/properti\
es/type/const",keyword:"const",params:{allowedValue:"post.failed"},message:"must be equal to constant"};e===null?e=[t]:e.
push(t),i++}}s.created_at!==void 0&&(_(s.created_at,{instancePath:a+"/created_at",parentData:s,parentDataProperty:"creat\
ed_at",rootData:m,dynamicAnchors:l})||(e=e===null?_.errors:e.concat(_.errors),i=e.length)),s.workspace_id!==void 0&&(k(s.
workspace_id,{instancePath:a+"/workspace_id",parentData:s,parentDataProperty:"workspace_id",rootData:m,dynamicAnchors:l})||
(e=e===null?k.errors:e.concat(k.errors),i=e.length)),s.data!==void 0&&($(s.data,{instancePath:a+"/data",parentData:s,parentDataProperty:"\
data",rootData:m,dynamicAnchors:l})||(e=e===null?$.errors:e.concat($.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return ct.errors=e,
i===0}ct.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ea=ft;function Xr(s,{instancePath:a="",parentData:f,parentDataProperty:c,rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,
o=Xr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.webhook_id===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
webhook_id"},message:"must have required property 'webhook_id'"};e===null?e=[r]:e.push(r),i++}if(s.message===void 0){let r={
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"message"},message:"must have required\
 property 'message'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="webhook_id"||r==="message")){let t={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have \
additional properties"};e===null?e=[t]:e.push(t),i++}if(s.webhook_id!==void 0&&(J(s.webhook_id,{instancePath:a+"/webhook\
_id",parentData:s,parentDataProperty:"webhook_id",rootData:m,dynamicAnchors:l})||(e=e===null?J.errors:e.concat(J.errors),
i=e.length)),s.message!==void 0){let r=s.message;if(typeof r=="string"){if(g(r)>200){let t={instancePath:a+"/message",schemaPath:"\
#/properties/message/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};
e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/message",schemaPath:"#/properties/message/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}}else{let r={instancePath:a,schemaPath:"#\
/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Xr.errors=e,i===
0}Xr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ft(s,{instancePath:a="",parentData:f,parentDataProperty:c,
rootData:m=s,dynamicAnchors:l={}}={}){let e=null,i=0,o=ft.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
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
t),i++}if(s.id!==void 0&&(z(s.id,{instancePath:a+"/id",parentData:s,parentDataProperty:"id",rootData:m,dynamicAnchors:l})||
(e=e===null?z.errors:e.concat(z.errors),i=e.length)),s.type!==void 0){let r=s.type;if(typeof r!="string"){let t={instancePath:a+
"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
t]:e.push(t),i++}if(r!=="webhook.test"){let t={instancePath:a+"/type",schemaPath:"#/properties/type/const",keyword:"cons\
t",params:{allowedValue:"webhook.test"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),i++}}s.created_at!==
void 0&&(_(s.created_at,{instancePath:a+"/created_at",parentData:s,parentDataProperty:"created_at",rootData:m,dynamicAnchors:l})||
(e=e===null?_.errors:e.concat(_.errors),i=e.length)),s.workspace_id!==void 0&&(k(s.workspace_id,{instancePath:a+"/worksp\
ace_id",parentData:s,parentDataProperty:"workspace_id",rootData:m,dynamicAnchors:l})||(e=e===null?k.errors:e.concat(k.errors),
i=e.length)),s.data!==void 0&&(Xr(s.data,{instancePath:a+"/data",parentData:s,parentDataProperty:"data",rootData:m,dynamicAnchors:l})||
(e=e===null?Xr.errors:e.concat(Xr.errors),i=e.length))}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return ft.errors=e,i===0}ft.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function $e(s,a){let f=Object.entries(s),c=m=>{if(Un(m))for(let[e,i]of f)Object.hasOwn(m,e)&&(m[e]=Vn(m[e],i));let l=a(m);
return c.errors=a.errors??null,l};return c}var ie=s=>(ie.errors=s===void 0?null:[Cn],s===void 0),Cn={instancePath:"",keyword:"\
false schema",params:{},message:"must have no body"};function Vn(s,a){if(typeof a=="string")return ra(s,a);let f=Array.isArray(
s)?s:[s];return(a.hasCommas?f.flatMap(Mn):f).map(m=>ra(m,a.list))}function Mn(s){return typeof s=="string"?s.split(","):
s}function ra(s,a){return typeof s=="string"?Kn[a](s):s}var Wn=/^-?(0|[1-9]\d{0,14})$/,Bn=/^-?(0|[1-9]\d{0,14})(\.\d{1,15})?$/,
Kn={integer:s=>Wn.test(s)?Number(s):s,number:s=>Bn.test(s)?Number(s):s,boolean:s=>s==="true"||s==="false"?s==="true":s,text:s=>s};
function Un(s){return typeof s=="object"&&s!==null}var ro={createSession:{query:x,headers:R,body:Qt,isBodyOptional:!1,responses:{201:Oi,400:d,401:d,403:d,406:d,413:d,415:d,
422:d,429:d,500:d,503:d}},getSession:{query:x,headers:R,isBodyOptional:!0,responses:{200:Ti,400:d,401:d,403:d,406:d,429:d,
500:d,503:d}},deleteSession:{query:x,headers:R,isBodyOptional:!0,responses:{204:ie,400:d,401:d,403:d,406:d,429:d,500:d,503:d}},
getHealth:{query:x,headers:R,isBodyOptional:!0,responses:{200:ji,400:d,406:d,500:d,503:d}},listApiVersions:{query:x,headers:R,
isBodyOptional:!0,responses:{200:$i,400:d,406:d,500:d,503:d}},getMe:{query:x,headers:R,isBodyOptional:!0,responses:{200:Ei,
400:d,401:d,403:d,406:d,429:d,500:d,503:d}},listPlans:{query:x,headers:R,isBodyOptional:!0,responses:{200:zi,400:d,406:d,
500:d,503:d}},listScopes:{query:x,headers:R,isBodyOptional:!0,responses:{200:Ri,400:d,406:d,500:d,503:d}},listApiKeys:{query:$e(
{limit:"integer"},Jt),headers:R,isBodyOptional:!0,responses:{200:Fi,400:d,401:d,403:d,406:d,429:d,500:d,503:d}},createApiKey:{
query:x,headers:Nt,body:ei,isBodyOptional:!1,responses:{201:Si,400:d,401:d,403:d,406:d,409:d,413:d,415:d,422:d,429:d,500:d,
503:d}},getApiKey:{path:Qr,query:x,headers:ri,isBodyOptional:!0,responses:{200:yt,304:ie,400:d,401:d,403:d,404:d,406:d,429:d,
500:d,503:d}},updateApiKey:{path:Qr,query:x,headers:si,body:ti,isBodyOptional:!1,responses:{200:yt,400:d,401:d,403:d,404:d,
406:d,409:d,412:d,413:d,415:d,422:d,429:d,500:d,503:d}},deleteApiKey:{path:Qr,query:$e({confirm:"boolean"},ii),headers:R,
isBodyOptional:!0,responses:{204:ie,400:d,401:d,403:d,404:d,406:d,429:d,500:d,503:d}},revokeApiKey:{path:Qr,query:x,headers:Nt,
body:ai,isBodyOptional:!0,responses:{200:yt,400:d,401:d,403:d,404:d,406:d,409:d,413:d,415:d,422:d,429:d,500:d,503:d}},listWorkspaces:{
query:$e({limit:"integer"},ni),headers:R,isBodyOptional:!0,responses:{200:Zi,400:d,401:d,403:d,406:d,429:d,500:d,503:d}},
listBrands:{query:$e({limit:"integer"},oi),headers:ze,isBodyOptional:!0,responses:{200:Ci,400:d,401:d,403:d,406:d,429:d,
500:d,503:d}},listConnections:{query:$e({limit:"integer"},pi),headers:ze,isBodyOptional:!0,responses:{200:Mi,400:d,401:d,
403:d,406:d,429:d,500:d,503:d}},getConnection:{path:mi,query:x,headers:Rs,isBodyOptional:!0,responses:{200:Wi,304:ie,400:d,
401:d,403:d,404:d,406:d,429:d,500:d,503:d}},listNetworks:{query:li,headers:R,isBodyOptional:!0,responses:{200:Bi,400:d,406:d,
500:d,503:d}},uploadMedia:{query:x,headers:je,body:ui,isBodyOptional:!1,responses:{201:Ft,400:d,401:d,403:d,406:d,409:d,
413:d,415:d,422:d,429:d,500:d,503:d}},getMedia:{path:di,query:x,headers:Rs,isBodyOptional:!0,responses:{200:Ft,304:ie,400:d,
401:d,403:d,404:d,406:d,429:d,500:d,503:d}},listPosts:{query:$e({limit:"integer",status:{list:"text",hasCommas:!1}},ci),
headers:ze,isBodyOptional:!0,responses:{200:Ki,400:d,401:d,403:d,406:d,429:d,500:d,503:d}},createPost:{query:x,headers:je,
body:Ot,isBodyOptional:!1,responses:{201:Se,202:Se,400:d,401:d,403:d,406:d,409:d,413:d,415:d,422:d,429:d,500:d,503:d}},validatePost:{
query:x,headers:je,body:Ot,isBodyOptional:!1,responses:{200:Ui,400:d,401:d,403:d,406:d,409:d,413:d,415:d,422:d,429:d,500:d,
503:d}},getPost:{path:sr,query:x,headers:Rs,isBodyOptional:!0,responses:{200:Se,304:ie,400:d,401:d,403:d,404:d,406:d,429:d,
500:d,503:d}},updatePost:{path:sr,query:x,headers:yi,body:hi,isBodyOptional:!1,responses:{200:Se,400:d,401:d,403:d,404:d,
406:d,409:d,412:d,413:d,415:d,422:d,429:d,500:d,503:d}},deletePost:{path:sr,query:gi,headers:ze,isBodyOptional:!0,responses:{
204:ie,400:d,401:d,403:d,404:d,406:d,409:d,422:d,429:d,500:d,503:d}},schedulePost:{path:sr,query:x,headers:je,body:Pi,isBodyOptional:!1,
responses:{200:Se,400:d,401:d,403:d,404:d,406:d,409:d,413:d,415:d,422:d,429:d,500:d,503:d}},publishPost:{path:sr,query:x,
headers:je,body:vi,isBodyOptional:!0,responses:{202:Se,400:d,401:d,403:d,404:d,406:d,409:d,413:d,415:d,422:d,429:d,500:d,
503:d}},listWebhooks:{query:$e({limit:"integer"},wi),headers:ze,isBodyOptional:!0,responses:{200:Hi,400:d,401:d,403:d,406:d,
429:d,500:d,503:d}},createWebhook:{query:x,headers:je,body:_i,isBodyOptional:!1,responses:{201:Yi,400:d,401:d,403:d,404:d,
406:d,409:d,413:d,415:d,422:d,429:d,500:d,503:d}},deleteWebhook:{path:Lt,query:x,headers:ze,isBodyOptional:!0,responses:{
204:ie,400:d,401:d,403:d,404:d,406:d,429:d,500:d,503:d}},testWebhook:{path:Lt,query:x,headers:je,body:ki,isBodyOptional:!0,
responses:{202:Gi,400:d,401:d,403:d,404:d,406:d,409:d,413:d,415:d,422:d,429:d,500:d,503:d}}},so={"post.published":Xi,"po\
st.partial":Qi,"post.failed":Ji,"webhook.test":ea};export{so as eventValidators,ro as validators};
