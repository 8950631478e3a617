const e=require("./waymark-rolldown-runtime.cjs"),t=require("./waymark-start.cjs");var n=e.r(t.St(),1),r=e.r(t.xt(),1),i=t.bt();function a(e){let t=t=>e.projects.filter(e=>e.phase===t);return[...e.phases.flatMap((e,n)=>[...e.topics.map(t=>o(t,e)),...t(n).map(t=>s(t,e))]),...t(null).map(e=>s(e,null)),...e.skills.map(c)]}function o(e,t){return{id:e.id,kind:`topic`,title:e.title,parts:e.parts.map(l),links:e.links,detail:e.detail,optional:e.optional,done:e.done,phase:t.id,line:e.line}}function s(e,t){return{id:e.id,kind:`project`,title:e.title,parts:e.outcomes.map(l),links:[],detail:``,optional:e.optional,done:e.done,phase:t?.id??null,line:e.line}}function c(e){return{id:e.id,kind:`skill`,title:e.title,parts:e.tools,links:[],detail:``,optional:e.tools.length>0&&e.tools.every(e=>e.optional),done:!1,phase:null,line:e.line}}const l=e=>({title:e,optional:!1}),u=String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]`,d=new RegExp(String.raw`${u}+|(?:(?<![\p{L}\p{N}])\.)?(?:(?!${u})[\p{L}\p{M}\p{N}])+[+#]*`,`gu`),f=RegExp(`^${u}`,`u`);function p(e){return e.match(d)??[]}const m=e=>f.test(e);function h(e,t){let n=g(e,t),r=g(t,e),i=v(e,t),a=n.flatMap(e=>r.filter(t=>t.kind===e.kind).map(t=>_(e,t,i))).filter(({likeness:e})=>e>=.5).toSorted((e,t)=>t.score-e.score),o=[],s=new Set;for(let{from:e,to:t,likeness:n}of a)s.has(e)||s.has(t)||(s.add(e).add(t),o.push({from:e.id,to:t.id,guessed:n<.8}));let c=e=>e.filter(e=>!s.has(e)).map(({id:e})=>e);return{matches:o,gone:c(n),come:c(r)}}function g(e,t){let n=new Set(t.map(({id:e})=>e));return e.filter(({id:e})=>!n.has(e))}function _(e,t,n){let r=b(e.title,t.title),i=e.phase!==null&&(n.get(e.phase)??e.phase)===t.phase;return{from:e,to:t,likeness:r,score:r+(i?.2:0)+(i&&e.position===t.position?.1:0)}}function v(e,t,n=[]){let[r,i]=[new Map,new Map];for(let{id:e,phase:n,title:a}of t)n!==null&&(r.set(x(a).join(` `),n),i.set(e,n));let a=new Map(n.map(({from:e,to:t})=>[e,t])),o=new Set(t.map(({phase:e})=>e)),s=new Map;for(let{id:t,phase:n,title:c}of e){let e=i.get(a.get(t)??t)??r.get(x(c).join(` `));n===null||e===void 0||o.has(n)||s.set(n,[...s.get(n)??[],e])}let c=new Set(e.map(({phase:e})=>e)),l=new Map;for(let[t,n]of s){let r=e.filter(e=>e.phase===t).length,i=y(n.filter(e=>!c.has(e)));i!==null&&i.count*2>r&&l.set(t,i.value)}return l}function y(e){let t=new Map;for(let n of e)t.set(n,(t.get(n)??0)+1);let n=[...t].toSorted((e,t)=>t[1]-e[1])[0];return n===void 0?null:{value:n[0],count:n[1]}}function b(e,t){let[n,r]=[x(e),x(t)];return Math.max(S(n,r),S(ee(n.join(` `)),ee(r.join(` `))))}const x=e=>p(e.normalize(`NFKC`).toLowerCase());function ee(e){return Array.from({length:Math.max(0,e.length-1)},(t,n)=>e.slice(n,n+2))}function S(e,t){if(e.length===0||t.length===0)return 0;let n=new Map;for(let t of e)n.set(t,(n.get(t)??0)+1);let r=0;for(let e of t){let t=n.get(e)??0;t!==0&&(n.set(e,t-1),r+=1)}return 2*r/(e.length+t.length)}function te(e,t){let[n,r]=[ie(e),ie(t)],i=new Map([...n,...r].map(e=>[e.id,e])),{matches:a,gone:o,come:s}=h(n,r),c=e=>i.get(e)?.title??e,l=v(n,r,a),u=e=>{let t=i.get(e)?.phase??null;return t===null?null:l.get(t)??t};return[...[...l].map(([n,r])=>{let[i,a]=[ne(e,n),ne(t,r)];return{kind:`renamed`,from:i,to:a,guessed:!1}}),...re(n,r),...a.flatMap(({from:e,to:t,guessed:n})=>c(e)===c(t)?u(e)===u(t)?[]:[{kind:`moved`,title:c(t),from:e,to:t,guessed:n}]:[{kind:`renamed`,from:c(e),to:c(t),guessed:n}]),...s.map(e=>({kind:`added`,title:c(e)})),...o.map(e=>({kind:`retired`,title:c(e)}))]}const ne=({phases:e},t)=>e.find(e=>e.id===t)?.title??t;function C(e,t){let{matches:n}=h(ie(e),ie(t));return new Map(n.map(({from:e,to:t})=>[t,e]))}function w(e){switch(e.kind){case`renamed`:return`"${e.from}" → "${e.to}"${T(e.guessed)}`;case`moved`:return`"${e.title}": ${e.from} → ${e.to}${T(e.guessed)}`;case`added`:case`retired`:return`"${e.title}"`;default:return e}}const T=e=>e?` (a guess: pin the id if it is right)`:``;function re(e,t){let n=new Map(e.map(e=>[e.id,e.title]));return t.flatMap(({id:e,title:t})=>{let r=n.get(e);return r===void 0||r===t?[]:[{kind:`renamed`,from:r,to:t,guessed:!1}]})}function ie(e){let t=new Map;return a(e).map(({id:e,kind:n,title:r,phase:i})=>{let a=`${n} ${i??``}`,o=t.get(a)??0;return t.set(a,o+1),{id:e,kind:n,title:r,phase:i,position:o}})}function ae(e){let n=`If another file holds the roadmap, name it in ${t.rt}: \`source: docs/roadmap.md\`.`;switch(e){case`roadmap`:return``;case`empty`:return`What to do next: write a heading for each phase, such as "## Phase 1: Basics", and below it a list of topics ("- Loops"). ${n}`;case`not-roadmap`:return`What to do next: if it is a learning roadmap, say so in its title ("# Python learning roadmap"), number its phases ("## Phase 1: Basics") and list the topics below each ("- Loops"); or write \`enabled: true\` into ${t.rt}, and it is read as one. ${n}`;default:return e}}function oe({diagnostics:e},t){let n=t.map(({line:e,column:t,code:n,reason:r,fix:i})=>({line:e,column:t,severity:`warning`,code:n,message:`${r} ${i}`}));return[...e,...n].toSorted((e,t)=>e.line-t.line)}function se(e,t,n){let r=oe(e,t),{verdict:i,reasons:a}=e;if(i===`roadmap`)return r;let o=[`${n} does not read as a roadmap.`,...a,ae(i)].join(` `);return[...r,{line:1,column:1,severity:`error`,code:i,message:o}]}const ce={error:`error`,warning:`warning`,info:`notice`};function le(e,t){return e.map(({line:e,column:n,severity:r,code:i,message:a})=>{let o=`file=${de(t)},line=${e},col=${n},title=${de(i)}`;return`::${ce[r]} ${o}::${ue(a)}\n`}).join(``)}function ue(e){return e.replaceAll(`%`,`%25`).replaceAll(`\r`,`%0D`).replaceAll(`
`,`%0A`)}function de(e){return ue(e).replaceAll(`:`,`%3A`).replaceAll(`,`,`%2C`)}function fe(e,t){let n=[],r=``,i=0,a=t.toSorted((e,t)=>(e.edit?.start??0)-(t.edit?.start??0));for(let t of a){let{edit:a}=t;a===null||a.start<i||(r+=e.slice(i,a.start)+a.text,i=a.end,n.push(t))}return{text:r+e.slice(i),fixed:n}}function pe(e,t){let n=new Set,r=new Map,i=t.split(`
`);for(let[t,a]of e.entries()){for(let{1:e=``}of a.text.matchAll(/\b(?:id|name)\s?=\s?["']?([^"'\s>]+)/giu))n.add(me(e));let o=ge(e,i,t);if(o!==null)for(let e of new Set([o,o.replaceAll(/:[\w+-]+:/gu,`🚀`)])){let t=me(he(e)),i=r.get(t)??0;r.set(t,i+1),n.add(i===0?t:`${t}-${i}`)}}return n}function me(e){return e.normalize().toLowerCase().replaceAll(`️`,``).replace(/^user-content-/u,``)}function he(e){return _e(e).toLowerCase().replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu,``).replaceAll(` `,`-`)}function ge(e,t,n){let r=e[n]?.text??``,i=(t[n]??``).trimEnd();if(/^ {0,3}#{1,6}(?:\s|$)/u.test(r))return i.replace(/^ *#{1,6}\s*/u,``).replace(/\s#+$/u,``).trim();let a=(e[n+1]?.text??``).trimEnd();return/^ {0,3}(?:=+|-+)$/u.test(a)&&r.trim()!==``&&!/^\s*(?:[-*+>|]|\d+[.)])/u.test(r)?i.trim():null}function _e(e){return e.replaceAll(/<[^<>]*>/gu,``).replaceAll(/!\[[^[\]]*\]\([^()]*\)/gu,``).replaceAll(/\[([^[\]]*)\](?:\([^()]*\)|\[[^[\]]*\])?/gu,`$1`).replaceAll(/&(?:#\w{1,8}|\w{1,32});/gu,``).replaceAll(/(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu,``).trim()}function ve(e,t,n){let r=pe(e,t),i=new Map;return e.flatMap(Ce).flatMap(e=>{if(e.url.startsWith(`#`))return ye(e,r);let t=Se(e.url.replace(/[?#].*$/su,``));if(t===null||t===``||!xe(e.url)||(i.has(t)||i.set(t,n(t)),i.get(t)!==!1))return[];let a=`There is no file "${t}".`;return[{...be(e),code:`broken-link`,reason:a,fix:`Correct the path, or add the file.`,edit:null}]})}function ye(e,t){let n=Se(e.url.slice(1));if(n===null||/^(?:top|readme)?$/iu.test(n)||t.has(me(n)))return[];let r=me(he(n.replaceAll(`%20`,` `))),i=t.has(r)?r:null,a=e.line.offset+e.at;return[{...be(e),code:`broken-anchor`,reason:`No heading has the anchor "#${n}".`,fix:i===null?`Link to a heading of this file, as GitHub names it.`:`Write "#${i}".`,edit:i===null?null:{start:a,end:a+e.url.length,text:`#${i}`}}]}const be=({line:e,at:t})=>({line:e.number,column:t+1}),xe=e=>!/^(?:[a-z][\w+.-]*:|\/\/)|[{}<>]/iu.test(e);function Se(e){try{return decodeURIComponent(e)}catch{return null}}function Ce(e){let{text:t}=e,n=[];for(let r=t.indexOf(`](`);r!==-1;r=t.indexOf(`](`,r+2)){let i=we(t,r+2);i!==null&&n.push({line:e,...i})}let r=RegExp(`^ {0,3}\\[(?!\\^)[^[\\]]{1,999}\\]:\\s{0,9}<?(?<url>[^\\s<>]+)`,`du`).exec(t),i=r?.indices?.groups?.url?.[0];i!==void 0&&n.push({line:e,url:r?.groups?.url??``,at:i});for(let r of t.matchAll(RegExp(`\\b(?:href|src)\\s?=\\s?(["'])(?<url>[^"'<>]*)\\1`,`dgiu`))){let[t=0]=r.indices?.groups?.url??[];n.push({line:e,url:r.groups?.url??``,at:t})}return n.toSorted((e,t)=>e.at-t.at)}function we(e,t){let n=t;for(;e[n]===` `;)n+=1;if(e[n]===`<`){let t=/<(?<url>[^<>]*)>/uy;t.lastIndex=n;let r=t.exec(e)?.groups?.url;return r===void 0?null:{url:r,at:n+1}}let r=0,i=n;for(;i<e.length&&!/\s/u.test(e[i]??``);i+=1){if(e.startsWith(`](`,i))return null;if(e[i]===`(`&&(r+=1),e[i]===`)`){if(r===0)break;--r}}return{url:e.slice(n,i),at:n}}const Te=/^---[ \t]*\r?\n(?:(?!---[ \t]*\r?$).*\r?\n){0,200}?---[ \t]*(?:\r?\n|$)/u,Ee=/^[\s>]*(?:[-*+]\s+|\d+[.)]\s+)?(?<marks>`{3,}|~{3,})(?<info>.*)$/u;function De(e){let t=e.replace(/^\uFEFF/u,` `).replace(Te,e=>Oe(e)),n=[],r=0,i=null,a=!1;for(let[e,o]of t.split(`
`).entries()){let{marks:t=``,info:s=``}=Ee.exec(o)?.groups??{},c=i===null&&!a&&t!==``&&!(t.startsWith("`")&&s.includes("`")),l=i!==null||c;c?i=t:i!==null&&t.startsWith(i)&&s.trim()===``&&(i=null);let u=l?Oe(o):ke(o),d=l?{text:u,inComment:a}:Ae(u,a);a=d.inComment,n.push({number:e+1,offset:r,text:d.text,withComments:u}),r+=o.length+1}return n}const Oe=e=>e.replaceAll(/[^\r\n]/gu,e=>` `.repeat(e.length));function ke(e){if(!e.includes("`"))return e;let t=[...e.matchAll(/`+/gu)].map(({index:e,0:{length:t}})=>({index:e,length:t})),n=new Map,r=new Map;for(let[e,{length:i}]of[...t.entries()].toReversed()){let t=r.get(i);t!==void 0&&n.set(e,t),r.set(i,e)}let i=``,a=0;for(let r=0;r<t.length;r+=1){let[o,s]=[t[r],t[n.get(r)??-1]];if(o===void 0||s===void 0)continue;let c=s.index+s.length;i+=e.slice(a,o.index)+` `.repeat(c-o.index),a=c,r=n.get(r)??r}return i+e.slice(a)}function Ae(e,t){let n=t,r=``,i=0;for(;i<e.length;){let t=n?`-->`:`<!--`,a=e.indexOf(t,i),o=a===-1?e.length:a+(n?t.length:0);if(r+=n?` `.repeat(o-i):e.slice(i,o),a===-1)break;i=o,n=!n}return{text:r,inComment:n}}function je({phases:e}){let t=new Map;return e.flatMap(({title:e,line:n})=>{let r=e.normalize(`NFKC`).toLowerCase().replaceAll(/\s+/gu,` `).trim(),i=t.get(r);return t.set(r,i??n),i===void 0?[]:[{line:n,column:1,code:`phase-twice`,reason:`The phase on line ${i} is called "${e}" as well.`,fix:`Rename one of them, or put their topics into one phase.`,edit:null}]})}function Me(e,{diagnostics:t}){let n=new Set(t.flatMap(({code:e,line:t})=>e===`duplicate-id`?[t]:[])),r=new Map;return e.flatMap(({number:e,withComments:t})=>[...t.matchAll(/<!--\s?id:\s?([^\s<>]{1,100})\s?-->/gu)].flatMap(({1:t=``,index:i})=>{let a=r.get(t);if(r.set(t,a??e),a===void 0||n.has(e))return[];let o=`The id "${t}" is pinned on line ${a} as well.`;return[{line:e,column:i+1,code:`id-twice`,reason:o,fix:`Give one of them another id: the one whose issue is newer, or that has none.`,edit:null}]}))}const Ne=[`optional`,`opcional`,`optionnel`,`facultatif`,`opzionale`,`facultativo`],Pe=new Set([`optionals`,`opcionales`,`optionnels`,`optionnelle`,`facultatifs`,`facultative`,`facultativa`]),Fe=RegExp(`[([（【](?<word>\\p{L}{6,14})[)\\]）】](?!\\()`,`dgu`);function Ie(e){return e.flatMap(({number:e,offset:t,text:n})=>[...n.matchAll(Fe)].flatMap(n=>{let r=n.groups?.word??``,i=r.toLowerCase(),a=Ne.find(e=>Le(i,e));if(a===void 0||Ne.includes(i)||Pe.has(i))return[];let[o=0,s=0]=n.indices?.groups?.word??[];return[{line:e,column:o+1,code:`misspelt-optional`,reason:`"${r}" does not make anything optional.`,fix:`Write "${a}".`,edit:{start:t+o,end:t+s,text:a}}]}))}function Le(e,t){let n=0;for(;n<e.length&&e[n]===t[n];)n+=1;let[r,i]=[e.slice(n),t.slice(n)];return r.slice(1)===i.slice(1)||r.slice(1)===i||r===i.slice(1)||r.length>1&&r[0]===i[1]&&r[1]===i[0]&&r.slice(2)===i.slice(2)}function Re(e,{phases:t}){let n=t.flatMap(({title:e})=>{let{word:t,number:n}=/^(?<word>\p{L}+) #?(?<number>\d{1,4})\b/u.exec(e)?.groups??{};return t===void 0||n===void 0?[]:[{word:t.toLowerCase(),number:Number(n)}]});if(t.length===0)return[];let r=new Set([`phase`,...n.map(({word:e})=>e)]),i=new Set(n.length===0?t.keys().map(e=>e+1):n.map(({number:e})=>e)),a=RegExp(`(?<!\\p{L})(?:after|before|from|until|needs|requires|complet(?:e|ed|es|ing)|finish(?:ed|es|ing)?|despu[eé]s de|tras|antes d[eao]|depois d[ao]|ap[oó]s|apr[eè]s|avant|nach|vor|dopo|prima di)\\s(?:(?:the|la|el|le|a|o|der|dem) )?(?<phase>(?:${[...r].join(`|`)}) #?(?<number>\\d{1,4}))\\b`,`dgiu`);return e.flatMap(({number:e,text:t})=>[...t.matchAll(a)].flatMap(t=>{let[n=0]=t.indices?.groups?.phase??[];if(i.has(Number(t.groups?.number)))return[];let r=`There is no "${t.groups?.phase??``}" in this roadmap.`,a=[...i].toSorted((e,t)=>e-t).join(`, `);return[{line:e,column:n+1,code:`no-such-phase`,reason:r,fix:`Name one that there is: ${a}.`,edit:null}]}))}function ze(e){return e.flatMap(({number:e,offset:t,text:n})=>{let r=/^(?<signs> {0,3}#{1,6})(?<title>[^\s#!].*)$/u.exec(n.trimEnd()),{signs:i=``,title:a=``}=r?.groups??{};if(r===null||i.trim()===`#`&&!Be(a))return[];let o=t+i.length;return[{line:e,column:1,code:`heading-without-space`,reason:`"${Ve(n.trim())}" is not a heading, because there is no space after the "#".`,fix:`Put a space there.`,edit:{start:o,end:o,text:` `}}]})}function Be(e){return/^\d+(?:\W|$)/u.test(e)||/\s#/u.test(e)?!1:/^[^\p{Ll}\p{P}\p{S}]/u.test(e)||/\S\s+\S/u.test(e)}const Ve=e=>e.length>60?`${e.slice(0,59)}…`:e;function He(e,t,n){let r=De(e);return[...je(t),...Me(r,t),...Ie(r),...Re(r,t),...ze(r),...ve(r,e,n)].toSorted((e,t)=>e.line-t.line||e.column-t.column)}function Ue(e){let i=(0,n.dirname)(e),a=t.yt(i)??i;return e=>{let o=e.startsWith(`/`)?(0,n.join)(a,e):(0,n.resolve)(i,e);return t.vt(a,o)?(0,r.existsSync)(o):null}}const We=[`headings`,`items`,`leaves`,`tasks`,`rows`,`cells`,`lines`,`links`,`bold`,`numbered`,`stages`,`weeks`,`days`,`inner headings`,`inner tasks`,`opened items`,`parts`,`items of parts`,`labelled items`];function Ge({course:e,phases:t,topics:n}){let r=[...Object.values(t),...Object.values(n)];return e.length>0||r.some(e=>e!==null)}const Ke=({course:e,phases:t,topics:n})=>JSON.stringify([e,[t.level,t.match],[n.from,n.level,n.below,n.columns,n.all]]),qe=(e,t)=>Ke(e)===Ke(t);function Je({include:e,exclude:t,tables:n,labels:r,...i}){return Ge(i)||e.length+t.length>0||Object.values(n).some(e=>e!==null)||Object.values(r).some(e=>e.length>0)}const Ye={accepted:!1,include:[],exclude:[],course:[],phases:{level:null,match:null},topics:{from:null,level:null,below:null,columns:null,all:null},tables:{heading:null,name:null,status:null},checkmark:`auto`,labels:{topics:[],resources:[],projects:[]},projects:[],skills:[],maxIssues:150,items:new Map};function Xe(e,t){if(t.has(e))throw TypeError(`Cannot initialize the same private elements twice on an object`)}function Ze(e,t){Xe(e,t),t.add(e)}function E(e,t,n){Xe(e,t),t.set(e,n)}function D(e,t,n){if(typeof e==`function`?e===t:e.has(t))return arguments.length<3?t:n;throw TypeError(`Private element is not present on this object`)}function O(e,t){return e.get(D(e,t))}const Qe={low:0,high:0},$e=(e,t)=>(e.low&t.low|e.high&t.high)!==0,et=(e,t)=>({low:e.low|t.low,high:e.high|t.high}),tt=e=>e<31?{low:1<<e,high:0}:{low:0,high:1<<e-31},nt=/\p{Script=Arabic}/u,rt=/\p{Script=Inherited}|(?=\p{Script=Hebrew})\p{M}/gu,it=/^[ -~]*$/u,at=/^[a-z0-9]+(?: [a-z0-9]+)*$/u,ot=2e3;function k(e){let t=st.get(e);if(t!==void 0)return t;st.size>=ot&&st.clear();let n=ct(e);return st.set(e,n),n}const st=new Map;function ct(e){return at.test(e)?e:it.test(e)?e.toLowerCase().replaceAll(`&`,` and `).replace(/[^a-z0-9]+/gu,` `).trim():e.normalize(`NFKD`).replace(rt,``).normalize(`NFC`).toLowerCase().replaceAll(`ı`,`i`).replaceAll(`&`,` and `).replace(/[^\p{L}\p{M}\p{N}]+/gu,` `).trim()}const lt=e=>e.charCodeAt(0)*65536+(e.charCodeAt(1)||0);function ut(e){return!it.test(e)&&(nt.test(e)||p(e).some(m))}var dt=new WeakMap,ft=new WeakMap,pt=new WeakMap,mt=new WeakMap,ht=new WeakMap,gt=new WeakMap,_t=new WeakSet,vt=class{constructor(){Ze(this,_t),E(this,dt,new Map),E(this,ft,new Map),E(this,pt,new Set),E(this,mt,new Map),E(this,ht,new Map),E(this,gt,new Map)}add(e,t){let n=tt(t),r=(e,t)=>void e.set(t,et(e.get(t)??Qe,n));for(let t of e){let e=k(t);if(e===``)continue;if(ut(t)){let t=e.charAt(0),n=O(ht,this).get(t)??new Map;O(ht,this).set(t,n),r(n,e);continue}let n=e.indexOf(` `);if(n>0&&O(pt,this).add(e.slice(0,n)),t.endsWith(`*`)){r(O(ft,this),e);let t=O(mt,this).get(lt(e))??new Set;n<0&&O(mt,this).set(lt(e),t.add(e.length))}else r(O(dt,this),e)}return{dictionary:this,lists:n}}search(e){let t=O(gt,this).get(e);if(t!==void 0)return t;let n=k(e),r=n.split(` `),i=r.map((e,t)=>D(_t,this,yt).call(this,r,t)),a=D(_t,this,xt).call(this,n),o=Qe;for(let e of i)for(let t of e)o=et(o,t.lists);for(let e of a)o=et(o,e.lists);let s={folded:n,tokens:r,phrases:i,parts:a,lists:o};return O(gt,this).size>=ot&&O(gt,this).clear(),O(gt,this).set(e,s),s}};function yt(e,t){let n=e[t]??``,r=null,i=n,a=O(pt,this).has(n)?Math.min(5,e.length-t):1;for(let n=1;n<=a;n++){n>1&&(i=`${i} ${e[t+n-1]??``}`);let a=D(_t,this,bt).call(this,i,n);a!==Qe&&(r??(r=[]),r.unshift({size:n,lists:a}))}return r??Ct}function bt(e,t){let n=O(dt,this).get(e)??Qe;if(t===1){for(let t of O(mt,this).get(lt(e))??[]){let r=t<=e.length?O(ft,this).get(e.slice(0,t)):void 0;r!==void 0&&(n=et(n,r))}return n}let r=e.lastIndexOf(` `)+1;for(let t=Math.min(e.length,r+30);t>r;t--){let r=O(ft,this).get(e.slice(0,t));r!==void 0&&(n=et(n,r))}return n}function xt(e){if(O(ht,this).size===0||it.test(e))return St;let t=[];for(let n=0;n<e.length;n++){let r=O(ht,this).get(e.charAt(n));if(r!==void 0)for(let[i,a]of r)e.startsWith(i,n)&&t.push({entry:i,at:n,lists:a})}return t.sort((e,t)=>t.entry.length-e.entry.length)}const St=[],Ct=[];function wt(e,...t){return{dictionary:e.dictionary,lists:t.reduce((e,{lists:t})=>et(e,t),e.lists)}}function Tt({phrases:e},t,n){for(let r of e[t]??[])if($e(r.lists,n))return r.size;return 0}function A(e,{dictionary:t,lists:n}){return $e(t.search(e).lists,n)}function Et(e,{dictionary:t,lists:n}){let r=t.search(e);return $e(r.lists,n)?Tt(r,0,n)>0||r.parts.some(e=>e.at===0&&$e(e.lists,n)):!1}function Dt(e,{dictionary:t,lists:n}){let r=t.search(e);return $e(r.lists,n)?Tt(r,r.tokens.length-1,n)>0||r.parts.some(e=>e.at+e.entry.length===r.folded.length&&$e(e.lists,n)):!1}function Ot(e,{dictionary:t}){let{tokens:n,phrases:r,parts:i}=t.search(e);return i.length===0&&r[0]?.length===0&&/[^\p{N}]/u.test(n[0]??``)}function kt(e,{dictionary:t,lists:n}){let{folded:r,tokens:i,phrases:a,parts:o,lists:s}=t.search(e);return r===``||!$e(s,n)?!1:(a[0]??[]).some(e=>e.size===i.length&&$e(e.lists,n))||o.some(e=>e.entry===r&&$e(e.lists,n))}function j(e,{dictionary:t,lists:n},r){if(e.length>200)return!1;let i=t.search(e);if(!$e(i.lists,n))return!1;let{tokens:a,parts:o}=i,s=o.filter(e=>$e(e.lists,n)),c=o.filter(e=>$e(e.lists,r.lists)),l=!1;for(let e=0;e<a.length;){let t=Tt(i,e,n),o=t>0?t:Tt(i,e,r.lists);if(o>0){l||(l=t>0),e+=o;continue}let u=a[e]??``,d=At(u,s);if(!/^\p{N}*$/u.test(At(d,c)))return!1;l||(l=d!==u),e+=1}return l}function At(e,t){return t.reduce((e,{entry:t})=>e.replaceAll(t,``),e)}const jt=[[`stage`,`stages`],[`week`,`weeks`],[`day`,`days`]],Mt=/^第\s?([\d一二三四五六七八九十百零〇]+)\s?(?:大|个|個)?(阶段|階段|部分|步|月|学期|季度|级|級|篇|期|部|周|週|章|模块|模組|单元|單元|天|日|课|課|節|节|讲|講|回|점|장|강)|^(阶段|階段|步骤|ステップ|フェーズ|部分|级别|단계|阶層|模块|模組|Module|单元|Day|Week)\s?([\d一二三四五六七八九十]+)|^(\d+)\s?(단계|주차|週目|日目|ヶ月目|か月目|개월차|일차|장|강|週間目)/u,Nt={阶段:`stage`,階段:`stage`,部分:`stage`,步:`stage`,月:`stage`,学期:`stage`,季度:`stage`,级:`stage`,級:`stage`,篇:`stage`,期:`stage`,部:`stage`,步骤:`stage`,ステップ:`stage`,フェーズ:`stage`,级别:`stage`,단계:`stage`,阶層:`stage`,ヶ月目:`stage`,か月目:`stage`,개월차:`stage`,周:`week`,週:`week`,章:`week`,模块:`week`,模組:`week`,Module:`week`,单元:`week`,單元:`week`,주차:`week`,週目:`week`,週間目:`week`,Week:`week`,장:`week`,天:`day`,日:`day`,课:`day`,課:`day`,節:`day`,节:`day`,讲:`day`,講:`day`,回:`day`,점:`day`,강:`day`,日目:`day`,일차:`day`,Day:`day`},Pt=/^[ -~]*$/u,Ft=/(?:Module|Day|Week)\d/u,It=/^([^\p{L}\p{N}]*(?:\d{1,3}|[IVX]{1,5}))(?:\s*[.)ªº°]|-?(?:st|nd|rd|th|er|re|ère|e|è|ème|eme|[aoйяе])(?![\p{L}\p{N}]))/u,Lt=/^[^\p{L}\p{N}]*(?:\d{1,3}|[IVX]{1,5})\s+\p{L}+\s*(?:$|[^\p{L}\s])/u,Rt=/^(?:\d{1,3}(?:st|nd|rd|th|a|o|e|er|re|eme)?|[ivx]{1,5}|[a-h])$/u,zt=/^[wdmp](\d{1,3})\b/iu;function Bt(e,t){let n=e=>e===``?null:jt.find(([,n])=>A(e,t[n]))?.[0]??null,r=Pt.test(e)&&!Ft.test(e)?null:Mt.exec(e.trim().normalize(`NFKC`).replace(/^[^\p{L}\p{N}]+/u,``));if(r!==null){let e=r[2]??r[3]??r[6]??``;return{size:Nt[e]??`stage`,number:Kt(r[1]??r[4]??r[5]??``)}}let[i=``,a=``,o=``]=k(e.slice(0,80).replace(It,`$1 `).replace(/[ªº]/gu,``)).split(` `),s=zt.exec(i);if(s!==null&&a!==``&&/^[^:]{1,6}[:\-–—]/u.test(e))return{size:i.startsWith(`w`)?`week`:i.startsWith(`d`)?`day`:`stage`,number:Number(s[1])};if(Ut(a,t)){let e=n(i)??(A(i,t.spans)?Vt(i):null);if(e!==null)return{size:e,number:Kt(a)}}let c=Ht(o)?n(a)??n(`${i} ${a}`):null;if(c!==null)return{size:c,number:Kt(o)};let l=It.test(e)||Lt.test(e)||A(i,t.numbers)?n(a):null;return l===null?null:{size:l,number:Kt(i)}}function Vt(e){return/^(?:day|dia|tag|jour|giorn|дн|gun)/u.test(e)?`day`:/^(?:week|seman|woch|semain|settim|haft|tyg|mod)/u.test(e)?`week`:`stage`}const Ht=e=>/^\d{1,3}$/u.test(e);function Ut(e,{numbers:t}){return Rt.test(e)||e!==``&&A(e,t)}const Wt=`零一二三四五六七八九`,Gt={i:1,ii:2,iii:3,iv:4,v:5,vi:6,vii:7,viii:8,ix:9,x:10,xi:11,xii:12};function Kt(e){let t=/^\d{1,4}/u.exec(e)?.[0];if(t!==void 0)return Number(t);let n=Gt[e.toLowerCase()];if(n!==void 0)return n;let r=/^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/u.exec(e);if(r===null||e===``)return null;let[,i,a,o]=r;return a===void 0?Wt.indexOf(e):(i===void 0?1:Wt.indexOf(i))*10+(o===void 0?0:Wt.indexOf(o))}const qt=/^\s*(?:(\d{1,3})(?:\.(\d{1,2}))?\s*[.):、．]|(\d{1,3})\s+[-–—|]\s|(\d)\uFE0F?\u20E3|[（(]?([一二三四五六七八九十]{1,3})[)）]?\s*[、.．:：]|([IVX]{1,5}|[A-H])[.)]\s)\s*\S/u;function Jt(e){let t=qt.exec(e);if(t===null)return null;let n=t[2]??t[1]??t[3]??t[4]??t[5]??t[6]??``;return Kt(n)??(/^[A-H]$/u.test(n)?n.charCodeAt(0)-64:null)}const Yt=[[`projects`,`projects`],[`skills`,`skills`],[`topics`,`topicLabels`],[`sources`,`sources`],[`outcomes`,`outcomes`],[`prerequisites`,`prerequisites`],[`advice`,`advice`],[`housekeeping`,`housekeeping`]],Xt=/^\s*(?:[（(][一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}\s*[、.．:：]|(?:[IVX]{1,5}|[A-H])[.)]|\d{1,2}[.)、．])\s*(?=\S)/u;function M(e){return e!==`plain`&&e!==`topics`}function Zt(e,t){return Bt(e,t)===null?Qt(e,t):`plain`}function Qt(e,t){if(e.length>100)return`plain`;let n=$t(e.replace(Xt,``));if(en(n,t))return`projects`;if(Ot(n,t.little))return`plain`;let r=e=>Yt.find(([,n])=>e(t[n]))?.[0]??null;return r(e=>kt(n,e))??(j(n,t.skills,t.besideSkills)?`skills`:null)??r(e=>j(n,e,t.little))??`plain`}function $t(e){return e.replace(/(?<=\S)\s*[(（][^()（）]{0,60}[)）]\s*[:：]?\s*$/u,``)}function en(e,t){return rn(e,t)!==null}const tn=/^\P{L}{0,4}([^:：]{2,40}?)(?:\s+(?:\d{1,2}|[A-H]))?\s*[:：]\s*(?=\S)/u,nn=/^\P{L}{0,4}(\p{L}+)\s+(?:#\s?)?(\d{1,2}|[A-H])(?:\s*$|\s*[:：.)–—-])/u;function rn(e,t){let n=e.slice(0,100),r=tn.exec(n);if(r?.[1]!==void 0&&j(r[1],t.projects,t.little))return e.slice(r[0].length);let i=nn.exec(n);return i?.[1]!==void 0&&A(i[1],t.projects)&&!A(i[1],t.topicLabels)?e:null}function*an(e){for(let t=e.parent;t!==null;t=t.parent)yield t}function on(e,t){return e.index>=t.index&&e.index<=t.last}function sn(e){return(e.parent?.children.filter(({kind:t,form:n})=>t===e.kind&&n===e.form).length??1)===1}function cn({node:e,says:t},n,r){if(e.kind===`row`){let{name:t,status:r}=n.columns(e);return e.children.filter(e=>e.kind===`cell`&&e.column!==t&&e.column!==r&&/\p{L}/u.test(e.text)).map(t=>{let n=e.head[t.column]??``;return n===``?`- ${t.text}`:`- ${n}: ${t.text}`}).join(`
`)}let i=t.titleEnd,a=Math.max(e.end,...ln(e));return i<0||a<=i?``:un(r.slice(i,a))}function*ln(e){for(let t=e.children.at(-1);t!==void 0;t=t.children.at(-1))yield t.end}function un(e){let t=e.split(/\r?\n/u),n=t.filter(e=>e.trim()!==``).map(e=>/^\s*/u.exec(e)?.[0].length??0),r=Math.min(...n.slice(0,1e3),40);return t.map(e=>e.slice(Math.min(r,/^\s*/u.exec(e)?.[0].length??0))).join(`
`).trim()}function dn(e){return fn(e.normalize(`NFKC`).toLowerCase().replace(/\+\+/gu,` plus plus `).replace(/(?<=\p{L})#/gu,` sharp `).replace(/['’]/gu,``).replace(/[^\p{L}\p{M}\p{N}]+/gu,`-`).replace(/^-+|-+$/gu,``))||`untitled`}function fn(e){let t=Array.from(e);if(t.length<=60)return e;let n=t.slice(0,60).join(``),r=n.lastIndexOf(`-`);return r>30?n.slice(0,r):n.replace(/-+$/u,``)}function N(e,t,n){return e.set(D(e,t),n),n}var pn=new WeakMap,mn=new WeakMap,hn=class{constructor(){E(this,pn,new Set),E(this,mn,new Map)}take(e,t=()=>!1){let n=e,r=O(mn,this).get(e)??2;for(;O(pn,this).has(n)||t(n);r++)n=`${e}-${r}`;return O(mn,this).set(e,r),O(pn,this).add(n),n}},gn=new WeakMap,_n=new WeakMap,vn=new WeakMap,yn=new WeakSet,bn=class{constructor(e){Ze(this,yn),t._t(this,`diagnostics`,[]),E(this,gn,new hn),E(this,_n,void 0),E(this,vn,new Map),N(_n,this,new Set(e.filter(e=>e!==null)))}take(e,t){return t.pin===null?(D(yn,this,Sn).call(this,e,t),O(gn,this).take(`${e}/${dn(t.title)}`,e=>O(_n,this).has(e))):D(yn,this,xn).call(this,t.pin,t.place)}};function xn(e,t){let n=O(gn,this).take(e);if(n!==e){let r=`The id "${e}" is pinned twice; this one counts as "${n}". Give each item an id of its own.`;this.diagnostics.push({...t,severity:`error`,code:`duplicate-id`,message:r})}return n}function Sn(e,t){let n=`${e}/${dn(t.title)}`,r=O(vn,this).get(n);if(r===void 0){O(vn,this).set(n,t.place);return}let i=`"${t.title}" is already in this phase, on line ${r.line}. Reword one of them or remove it, so that learners do not meet it twice.`;this.diagnostics.push({...t.place,severity:`warning`,code:`duplicate-topic`,message:i})}function Cn(e){let t=new hn;return e.map(e=>t.take(e.pin??dn(e.title)))}function wn(e){let t=Array.from(e);if(t.length<=100)return e;let n=t.slice(0,100).join(``),r=/^(.{8,}?)(?:[.!?](?=\s)|[。！？]|[:：](?=\s)|\s[–—-]\s)/u.exec(n),i=n.lastIndexOf(` `);return r?.[1]?.trimEnd()??(i>50?n.slice(0,i):n)}const Tn=/[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E0FFF}]/gu,En=/\p{Cc}/gu,Dn=/(?!\n)[\p{Cc}\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E0FFF}]/u,On=String.raw`(?:\p{Regional_Indicator}{2}|[0-9#*]\uFE0F?\u20E3|(?![©®™‼⁉ℹ])\p{Extended_Pictographic}[\uFE0E\uFE0F\u{1F3FB}-\u{1F3FF}]*)(?:\u200D\p{Extended_Pictographic}[\uFE0E\uFE0F\u{1F3FB}-\u{1F3FF}]*)*`,kn=String.raw`:[a-z][a-z0-9_+-]{1,40}:`,An=String.raw`(?![©®™°])[\p{So}\u2022\u2023\u25AA-\u25FF\u2190-\u21FF\u27A4\uFE0E\uFE0F\u200D]`,jn=new RegExp(String.raw`^(?:${On}|${kn}|${An}|\s)+`,`iu`),Mn=new RegExp(String.raw`(?:${On}|${kn}|${An}|\s)+$`,`iu`),Nn=/^(?:[!-~]+(?: (?=[!-~])|$))*$/u,Pn=/^[a-z](?:[ -~]*[a-z0-9)])?$/iu,Fn=/^(?:[!"$-)+-/;-~]|\d(?![\uFE0F\u20E3])|\p{L})/u,In=/^(?:[!-9;-~]|\p{L})$/u,Ln={amp:`&`,lt:`<`,gt:`>`,quot:`"`,apos:`'`,nbsp:` `,ndash:`–`,mdash:`—`};function P(e){return zn(e.map(Rn).join(``))}function Rn(e){return e.type===`text`||e.type===`inlineCode`?e.value:e.type===`break`||e.type===`html`&&/^<br\b/iu.test(e.value)?` `:`children`in e?e.children.map(Rn).join(``):``}function zn(e){return Nn.test(e)?e:(Dn.test(e)?e.replace(Tn,``).replace(En,` `):e).replace(/\s+/gu,` `).trim()}function F(e){if(Pn.test(e))return e;let t=Fn.test(e)?e:e.replace(jn,``),n=In.test(t.slice(-1))?t:t.slice(0,-80)+t.slice(-80).replace(Mn,``);return n===``?e.trim():n}function Bn(e){return e.replace(/&(?:#(\d{1,7})|([a-z]{2,6}));/giu,(e,t,n)=>t===void 0?Ln[(n??``).toLowerCase()]??e:Number(t)<=1114111?String.fromCodePoint(Number(t)):``)}const Vn=/\s*[,;、，；]\s*/u,Hn=/^(?:and|or|y|e|o|et|ou|und|oder|и|или|和|与|以及)\s+|^&\s*/iu,Un=/^(\S+)\s+(?:(?:and|or|y|e|o|et|ou|und|oder|и|или)\s+|&\s*)(\S+)$/iu,Wn=/^[^:：,，、()（）]{1,40}[:：]\s*(?=\S)/u;function Gn(e){let t=[],n=0,r=``;for(let i of e)/[([（【]/u.test(i)?n+=1:/[)\]）】]/u.test(i)&&(n=Math.max(0,n-1)),n===0&&/[,;、，；]/u.test(i)?(t.push(r),r=``):r+=i;return[...t,r].map(e=>zn(e).replace(Hn,``)).filter(e=>e!==``)}function Kn(e){let t=e.replace(Wn,``),n=[...t.matchAll(/[(（[]([^()（）[\]]*)[)）\]]/gu)].map(e=>e[1]??``);for(let e of n){let t=Jn(e);if(t.length>1)return t}let r=qn(Gn(t)),i=r.every(e=>e.split(` `).length<=5&&!/[.!?。！？]$/u.test(e));return r.length>1&&i?r:[]}function qn(e){let t=e.length>1?Un.exec(e.at(-1)??``):null;return t===null?e:[...e.slice(0,-1),...t.slice(1)]}function Jn(e){return e.split(Vn).flatMap(e=>e.split(/\s+(?:&|\+|\/)\s+/u)).map(e=>zn(e).replace(Hn,``)).filter(e=>e!==``)}const Yn=new Set(k(`a an the and or of for to in on with from by app apps system tool tools project build full basic simple using use your my logic custom handling management phase part step level
     el la los las un una de del y o con para por en tu su le les des du et ou pour avec der die das den ein eine und oder mit fur do da dos das um uma e com para il lo gli di per
     и или для на по с в к из`).split(` `));function Xn(e){let t=p(k(e)).flatMap(e=>m(e)?Zn(e):Yn.has(e)||/^\d+$/u.test(e)?[]:[e.replace(/(?<=[a-z]{3}[^s])s$/u,``).slice(0,6)]);return[...new Set(t)]}function Zn(e){let t=Array.from(e);return t.length===1?t:t.slice(1).map((e,n)=>`${t[n]??``}${e}`)}function Qn(e,t){let n=t.map(e=>new Set([e,...e.topics].flatMap(({title:e})=>Xn(e))));return e.map((r,i)=>r.phase===null?$n([...new Set([r.title,...r.outcomes].flatMap(Xn))],n)??er(i,e.length,t):r.phase)}function $n(e,t){let n=t.map(n=>e.filter(e=>n.has(e)).reduce((e,n)=>e+1/t.filter(e=>e.has(n)).length,0)),r=Math.max(0,...n);return r<1?null:n.findLastIndex(e=>e>=r*.6)}function er(e,t,n){let r=n.map((e,t)=>t),i=r.filter(e=>n[e]?.optional===!1),a=i.length>0?i:r;return a[Math.ceil((e+1)*a.length/t)-1]??null}function tr(e,t){let n=ur(e)??e;if(nr(n))return n;if(t!==null&&nr(t))return t;let r=Array.from(n).slice(0,80).join(``);return ir(r)??`${or(r)}…`}function nr(e){return e.length<=80||e.length<=160&&Array.from(e).length<=80}const rr=/[.!?](?=\s)|[。！？]|[:：;；](?=\s)|：|\s(?:[–—→|]|-{1,2}|->)(?=\s)|\s[([{]|[（【「]/gu;function ir(e){for(let{index:t}of e.matchAll(rr)){let n=e.slice(0,t).trimEnd();if(ar(n))return n}return null}function ar(e){let t=e.match(/\p{L}{2,}/gu)??[],n=e.match(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/gu)?.length??0,r=t.length<3&&/\p{N}[^\p{L}\p{N}]{0,3}$/u.test(e);return t.length>0&&e.length+n>=4&&!r}function or(e){let t=sr(e),n=Math.max(...[`,`,`，`,`、`,`;`,`；`].map(e=>t.lastIndexOf(e)));if(n>40)return t.slice(0,n);let r=t.lastIndexOf(` `);return r>40?t.slice(0,r):t}function sr(e){let t=[...new Intl.Segmenter(`en`,{granularity:`grapheme`}).segment(e)];return e.slice(0,t.at(-1)?.index??0)}const cr=/^(?:[a-z][a-z+.-]{0,10}:\/\/|www\.)\S+$/iu,lr=/^(?:\.{0,2}\/)?(?:[\p{L}\p{N}_.-]{1,60}\/){1,8}$|^\.{0,2}\/[^\s/]\S{0,200}$|^[^\s/]{1,100}\.(?:md|mdx|ipynb|pdf|txt|rst|html?)$/iu;function ur(e){let t=cr.test(e);if(!t&&!lr.test(e))return null;let n=e.replace(/^[a-z+.-]{1,11}:\/\//iu,``).replace(/[?#].*$/u,``).split(`/`).filter(e=>e!==``),r=((t&&n.length===1?void 0:n.at(-1))??``).replace(/\.(?:md|mdx|ipynb|pdf|txt|rst|html?)$/iu,``).replace(/[_-]+/gu,` `).trim();return/\p{L}{2}/u.test(r)?r:t?(n[0]??e).replace(/^www\./iu,``):null}function dr(e,t,n){let{facts:r}=e,i=new Set(t.topics),a=t.topics.filter(t=>fr(e.of(t),e)),o=new Set(a.length*2>t.topics.length?[]:a),s=[],c=[],l=-1;for(let n of r){let{node:r,role:a}=n;r.index<=l||(i.has(r)?(o.has(r)&&s.push(gr(n,e)),l=r.last):a!==`projects`||pr(r,t)||(l=r.last,c.push(r),s.push(...fr(n,e)?mr(n,e):hr(r,e))))}return{drafts:s.filter(({title:e})=>e!==``),asTopics:o,sections:c}}function fr({says:e},{lexicons:t}){return rn(e.title,t)!==null}function pr(e,{topics:t}){return t.some(t=>[...an(t)].includes(e))}function mr(e,t){let n=e.node.children.filter(e=>e.kind===`heading`&&e.form===`bold`&&t.of(e).role===`plain`);return n.length>1?n.map(e=>gr(t.of(e),t)):[gr(e,t)]}function hr(e,t){return e.children.flatMap(e=>{let n=t.of(e),r=e.kind===`item`&&e.links.length===0&&e.children.length===0;if(M(n.role)&&n.role!==`projects`&&!r)return[];if(e.kind===`item`||e.kind===`row`)return n.says.title===``?[]:[gr(n,t)];if(e.kind!==`heading`)return[];let i=e.children.filter(e=>e.kind===`heading`&&(e.form===`heading`||e.form===`summary`)&&t.of(e).role===`plain`),a=e.form===`label`||e.form===`bold`&&sn(e);return i.length>0||a?hr(e,t):[gr(n,t)]})}function gr(e,t){let{node:n,says:r}=e,{lexicons:i,of:a}=t,o=rn(r.title,i),s=r.lead!==null&&Zt(r.lead.name,i)!==`projects`?r.lead:null,c=n.kind===`row`?_r(n,t.columns(n).name):[],l=s?.rest??c.map(({text:e})=>e).filter(e=>e!==``).join(`, `),u=vr(n,t),d=o!==null&&/[:：]/u.test(r.title)&&n.kind!==`heading`?o:s?.name??r.title;return{node:n,says:r,title:tr(d,null),words:d,outcomes:[...Gn(l),...u],links:r.links,optional:a(n).optional,mark:e.mark,pin:n.pin??n.children.find(e=>e.kind===`cell`&&e.pin!==null)?.pin??null,place:n.place}}function _r(e,t){let n=e.children.filter(({kind:e,column:n})=>e===`cell`&&n!==t),r=n.filter(({column:e})=>e>t);return r.length>0?r:n}function vr(e,{facts:t}){return t.slice(e.index+1,e.last+1).filter(({node:e,roleAbove:t})=>e.kind===`item`&&t!==`sources`&&!e.children.some(({kind:e})=>e===`item`)).slice(0,40).map(({says:e})=>e.title)}const yr=/^\[\s*([xX✓✔✅☑🗸]?)[\uFE0F\s]*\](?!\()\s+/u,br=/^[✅✔✓☑]/u,xr=/[✅✔✓☑]\uFE0F?$/u,Sr=/^(?:[❌⬜🔲☐🟥✗✘⏳🚧⬛🔳◻☒]|❎)|[❌⬜🔲☐🟥✗✘⏳🚧⬛🔳◻☒]\uFE0F?$/u;function Cr(e){let t=yr.exec(e);return t===null?null:{done:t[1]!==``,rest:e.slice(t[0].length)}}function wr(e){let t=e.trim();return Sr.test(t)?`cross`:br.test(t)?`check`:xr.test(t)?`checked`:`none`}const Tr=/[([（【]([^()[\]（）【】]{1,60})[)\]）】]/gu,Er=/^([^:：–—-]{2,40})(?:[:：]|\s+[-–—]\s)\s*(?=\S)/u,Dr=/\s[-–—]\s([^-–—]{2,30})$/u;function Or(e,{optional:t}){let n=!1,r=e.replace(Tr,(e,r)=>Et(r,t)?(n=!0,``):e),i=Er.exec(r);i!==null&&kt(i[1]??``,t)&&(n=!0,k(i[1]??``).startsWith(`bonus`)||(r=r.slice(i[0].length)));let a=Dr.exec(r);a!==null&&kt(a[1]??``,t)&&(n=!0,r=r.slice(0,a.index));let o=zn(r);return n&&o!==``?{optional:!0,rest:o}:{optional:n,rest:zn(e)}}function kr(e,t){return Or(e,t).optional||j(e,t.optionalHeadings,t.besideOptional)}function Ar(e,t,{skills:n}){let r=new Set(t.topics.flatMap(e=>[e,...an(e)])),i=e.facts.filter(({node:e,role:n,roleAbove:i})=>n===`skills`&&i!==`skills`&&e.kind===`heading`&&!r.has(e)&&![...an(e)].some(e=>t.topics.includes(e))).map(({node:t})=>({node:t,drafts:jr(t,e)})).filter(({drafts:e})=>n.length>0||e.length>0&&e.filter(({tools:e})=>e.length>0).length*2>=e.length);return{drafts:i.flatMap(({drafts:e})=>e).filter(({title:e})=>e!==``),sections:i.map(({node:e})=>e)}}function jr(e,t){return e.children.flatMap(e=>{if(e.kind===`item`||e.kind===`row`)return[Mr(e,t)];if(e.kind!==`heading`)return[];let n=e.children.filter(({kind:e})=>e===`item`||e===`row`);if(n.length===0)return jr(e,t);let r=n.map(e=>Nr(t.of(e).says.text,t.lexicons));return[{title:e.title,pin:e.pin,place:e.place,tools:r}]})}function Mr(e,t){let{says:n}=t.of(e),r=/^([^:：]{2,40})[:：]\s*(.+)$/u.exec(n.text),i=e.kind===`row`?e.children.filter(n=>n.kind===`cell`&&n.column>t.columns(e).name):[],a=n.lead?.rest??r?.[2]??i.map(({text:e})=>e).join(`, `),o=e.children.filter(({kind:e})=>e===`item`).map(({text:e})=>e);return{title:n.lead?.name??r?.[1]??n.title,tools:[...Gn(a),...o].map(e=>Nr(e,t.lexicons)),pin:e.pin??e.children.find(e=>e.kind===`cell`&&e.pin!==null)?.pin??null,place:e.place}}function Nr(e,t){let{optional:n,rest:r}=Or(e,t);return{title:r.replace(/[.。]$/u,``),optional:n}}function Pr(e,t,n,r){let{of:i}=t,a=e.phases.map(({node:e,title:t,topics:n},r)=>({title:tr(t,null)||`Part ${r+1}`,named:wn(t)||`Part ${r+1}`,node:e,topics:n})),o=new Set(e.topics),s=dr(t,e,r),c=e=>s.asTopics.has(e),l=Ar(t,e,r),u=a.flatMap(({topics:e})=>e.filter(e=>!c(e))),d=Vr(u.map(e=>i(e).mark),r.checkmark),f=new bn([...u.map(e=>Fr(e,i(e))),...s.drafts.map(({pin:e})=>e),...l.drafts.map(({pin:e})=>e)]),p=a.map(e=>({...e,topics:e.topics.filter(e=>!c(e))})).filter(({topics:e})=>e.length>0),m=Cn(p.map(({named:e,node:t})=>({title:e,pin:t?.pin??null,place:t?.place??{line:1,column:1}}))),h=p.map(({title:e,node:a,topics:o},s)=>{let c=m[s]??``,l=a!==null&&i(a).optional;return{id:c,title:e,optional:l,topics:o.map(e=>{let a=i(e),o=f.take(c,{title:a.says.title,pin:Fr(e,a),place:e.place});return{...Ir(a,t,n,d),id:o,optional:r.items.get(o)?.optional??(l||a.optional)}}),line:a?.place.line??o[0]?.place.line??1}});return{phases:h,projects:Ur(s.drafts,p.map(({node:e})=>e),h,f,d,r),skills:l.drafts.map(e=>Wr(e,f)),diagnostics:f.diagnostics,sections:[...s.sections,...l.sections].filter(e=>![...o].some(t=>on(e,t)))}}function Fr(e,{says:t}){return e.pin??t.pin??e.children.find(e=>e.kind===`cell`&&e.pin!==null)?.pin??null}function Ir(e,t,n,r){let{node:i,says:a}=e,o=a.lead!==null&&(a.bold||a.title.length>60)&&Lr(a,t)===a.title?a.lead.name:null,s=tr(Lr(a,t),o??Rr(a)),c=s===a.title?``:o===s&&a.lead!==null?a.lead.rest:a.title,l=Kn(s);return{title:s,parts:l.length>0?l:zr(i,t),links:Br(i,e),done:Hr(e,r)||e.mark===`none`&&(e.doneBelow||e.doneAbove),detail:[c,cn(e,t,n)].filter(e=>e!==``).join(`

`),line:i.place.line}}function Lr({title:e,lead:t},{lexicons:n}){return t!==null&&e.length>80&&M(Zt(t.name,n))?t.rest:e}function Rr({title:e,links:[t]}){return t!==void 0&&/\p{L}{2}/u.test(t.title)&&e.startsWith(t.title)?t.title:null}function zr(e,{of:t}){if(e.kind===`row`)return[];let n=e.children.filter(({kind:e})=>e===`item`).map(t),r=n.filter(({role:e,form:t,says:n,node:r})=>!M(e)&&t===`name`&&!n.linked&&r.children.length===0);return n.length>1&&n.length<=12&&r.length===n.length?r.map(({says:e})=>e.title):[]}function Br(e,{says:t}){let n=t.links.length>0||e.kind!==`row`?t.links:e.children.flatMap(({links:e})=>e),r=e.kind===`heading`?[]:e.children.filter(({kind:e,linked:t})=>e===`paragraph`||e===`item`&&t).flatMap(({links:e})=>e);return[...new Map([...n,...r].map(e=>[e.url,e])).values()]}function Vr(e,t){if(t===`decoration`)return new Set([`done`]);if(t===`status`||e.includes(`cross`))return new Set([`done`,`check`,`checked`]);let n=e.filter(e=>e===`checked`).length;return new Set(n>0&&n<e.length?[`done`,`checked`]:[`done`])}function Hr({mark:e,says:t},n){return t.struck||n.has(e)}function Ur(e,t,n,r,i,{items:a}){let o=e.map(e=>{let i=r.take(`projects`,{...e,title:wn(e.words)}),o=a.get(i)?.phase,s=t.findIndex(t=>t!==null&&[...an(e.node)].includes(t)),c=o!==void 0&&o<n.length?o:s<0?null:s;return{draft:e,id:i,title:e.title,outcomes:e.outcomes,phase:c}}),s=Qn(o,n);return o.map(({draft:e,id:t},n)=>({id:t,title:e.title,outcomes:e.outcomes,phase:s[n]??null,optional:a.get(t)?.optional??e.optional,done:Hr(e,i),line:e.place.line}))}function Wr(e,t){return{id:t.take(`skills`,e),title:e.title,tools:e.tools,line:e.place.line}}function Gr(e,t,n){return[...Kr(e),...qr(e,t),...Xr(n)]}function Kr({outline:e}){return e.nodes.flatMap(e=>{let t=e.parent;return e.form!==`heading`||t?.form!==`heading`||e.level<=t.level+1?[]:[Zr(`info`,`heading-jump`,e.place,`"${e.title}" is a heading of level ${e.level} right below one of level ${t.level}. Make it level ${t.level+1}, so that readers and screen readers can follow.`)]})}function qr({of:e},t){return t.flatMap(t=>{let n=Array.from(e(t).says.title).length;return n<=80?[]:[Zr(`warning`,`long-title`,t.place,`The item has ${n} characters, too many for a title. It is cut and the rest becomes detail. Start it with a short name in bold and a colon.`)]})}const Jr=/^\s*\|.*\|/u,Yr=/^\s*\|?\s*:?-{1,}:?\s*(?:\||$)/u;function Xr(e){let t=e.split(`
`),n=[],r=!1;for(let e=0;e<t.length;e++){let i=t[e]??``;/^\s*(?:```|~~~)/u.test(i)&&(r=!r);let a=Jr.test(i)&&!Jr.test(t[e-1]??``),o=t[e+1]??``;!r&&a&&Jr.test(o)&&!Yr.test(o)&&n.push(Zr(`warning`,`unparsed-table`,{line:e+1,column:1},`These lines look like a table, but Markdown does not read them as one. Give it a head, and below that a line "| --- | --- |" of as many columns, with a blank line before it.`))}return n}function Zr(e,t,n,r){return{line:n.line,column:n.column,severity:e,code:t,message:r}}const Qr={sources:`what to learn from`,projects:`things to build`,skills:`skills and tools`,outcomes:`goals, requirements or notes about a step`,prerequisites:`what comes before the course`,advice:`advice on how to learn`,housekeeping:`about the document`},$r=`this reading takes its topics elsewhere`,ei=e=>e===`plain`||e===`topics`;function ti(e,t,{read:n,isLanguageKnown:r,hasOthers:i}){let{outline:a,of:o}=e,s=new Set(t.topics),c=new Set(t.topics.flatMap(e=>[...an(e)])),l=new Set(n),u=[],d=e=>{if(s.has(e)||l.has(e))return;if(e.kind===`heading`&&!c.has(e)){let{role:n,size:r}=o(e);(r>0||n!==`plain`)&&u.push(ni(e,n,t));return}let n=new Set;for(let t of e.children)t.kind===`item`||t.kind===`row`?s.has(t)||c.has(t)||l.has(t)?d(t):!n.has(t.block)&&e.kind!==`item`&&(n.add(t.block),u.push(ri(t,o(t).roleAbove,i))):d(t)};d(a.root);let f=u.length<=60?u:ai(u),[p]=f;return p===void 0||r?f:[ii(p),...f]}function ni(e,t,{region:n}){let r=n.kind!==`whole`&&!n.roots.some(t=>on(e,t))?`it is outside the part that holds the course`:$r,i=ei(t)?r:Qr[t],a=e.title.slice(0,200),o=e.children.some(({kind:e})=>e===`item`||e===`row`||e===`heading`)?`To bring it in, write \`include: [${JSON.stringify(a)}]\` in .github/roadmap.yml.`:`It has no list, table or heading that could be a topic.`;return oi(e.place,`"${a}" is left out: ${i}. ${o}`)}function ri(e,t,n){let r=e.kind===`row`?`The table`:`The list`,i=ei(t)?$r:Qr[t],a=n?"`waymark check --reading B` shows another reading. ":``;return oi(e.place,`${r} that begins here is left out: ${i}. ${a}\`topics\` in .github/roadmap.yml says what is a topic.`)}function ii({line:e,column:t}){return{line:e,column:t,severity:`info`,code:`unknown-language`,message:"Waymark does not know the words of this language, or there is too little text to tell. So only the form of the text decides what is left out. Write `include` or `exclude` with the names of headings in .github/roadmap.yml where that is wrong."}}function ai(e){let t=e.slice(59),[n]=t;return n===void 0?e:[...e.slice(0,59),oi(n,`${t.length} more sections and lists are left out from here on.`)]}const oi=({line:e,column:t},n)=>({line:e,column:t,severity:`info`,code:`left-out`,message:n}),si=`youtube.com,youtu.be,udemy.com,coursera.org,edx.org,udacity.com,pluralsight.com,skillshare.com,linkedin.com,codecademy.com,freecodecamp.org,khanacademy.org,medium.com,dev.to,hashnode.dev,w3schools.com,geeksforgeeks.org,tutorialspoint.com,javatpoint.com,programiz.com,realpython.com,developer.mozilla.org,javascript.info,learn.microsoft.com,docs.microsoft.com,digitalocean.com,amazon.com,amzn.to,oreilly.com,manning.com,leanpub.com,goodreads.com,stackoverflow.com,reddit.com,bilibili.com,zhihu.com,juejin.cn,csdn.net,cnblogs.com,runoob.com,imooc.com,icourse163.org,habr.com,stepik.org,metanit.com,platzi.com,openclassrooms.com,alura.com.br,cursoemvideo.com,qiita.com,zenn.dev,towardsdatascience.com,kaggle.com,egghead.io,frontendmasters.com,css-tricks.com`.split(`,`);function ci(e){let t=/^https?:\/\/(?:www\.)?([^/:?#]+)/iu.exec(e)?.[1]?.toLowerCase();return t!==void 0&&si.some(e=>t===e||t.endsWith(`.${e}`))}const li=/^(?:https?:\/\/|www\.)\S+$|^[\w-]+(?:\.[\w-]+)+\/\S*$/iu,ui=/^[`./]{0,6}[\w.-]{1,60}\/[\w./-]*$|^\.?[\w-]+\.(?:md|py|js|ts|ipynb|java|c|cpp|go|rs|html|css|json|ya?ml|txt|pdf|sh|zip|png|svg)$/iu,di=/^(?:v|version\s)?\d+\.\d+(?:\.\d+)?(?:[-+.][\w.]+)?(?:\s*[([]?\d{4}-\d\d-\d\d[)\]]?)?$/iu,fi=/^(?:\d{4}-\d\d(?:-\d\d)?|\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?)$/u,pi=String.raw`(?:h|hrs?|hours?|min(?:ute)?s?|days?|weeks?|months?|years?|horas?|d[ií]as?|semanas?|mes(?:es)?|stunden|tage|wochen|monate?|heures?|jours?|semaines?|mois|ore|giorni|settimane|mesi|час(?:а|ов)?|дн(?:я|ей)|недел[ьяи]|месяц(?:а|ев)?|小时|天|周|週|个月|月|時間|日|週間|ヶ月|시간|일|주|개월|saat|gün|hafta|ay|giờ|ngày|tuần|tháng|jam|hari|minggu|bulan)`,mi=new RegExp(String.raw`^(?:[^\d:：]{0,40}[:：]\s*)?[~≈约約]?\s*\d+(?:[.,]\d+)?(?:\s*[-–—~到至a]\s*\d+(?:[.,]\d+)?)?\+?\s*${pi}(?:\s*(?:\/|per|por|pro|par|a|в)\s*\p{L}+)?[.!]?$`,`iu`),hi=/^[$>#]\s|[;{}]\s*$|^(?:npm|pip|git|cd|docker|sudo|npx|yarn|curl|brew)\s|=>|\w\(\)[;.]|::\w/u;function gi(e){if(!/[\p{L}\p{N}]/u.test(e))return`empty`;let t=e.slice(0,300),n=/[./]/u.test(t);if(n&&li.test(t))return`url`;if(/\d/u.test(t)){if(mi.test(t.slice(0,120)))return`duration`;if(di.test(t)||fi.test(t))return`version`}if(n&&t.length<120&&ui.test(t))return`path`;if(/[?？]\s*$/u.test(t))return`question`;if(hi.test(t))return`code`;let r=(t.match(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/gu)?.length??0)*2;return t.length+r>80||t.split(/\s+/u).length>12||/[.!。！]\s*$/u.test(t)&&t.length+r>30?`sentence`:`name`}function _i(e,t){return e.children.find(e=>e.kind===`cell`&&e.column===t)}function vi(e,t,n){let r=e[0]?.head??[],i=Math.max(r.length,...e.slice(0,50).map(({children:e})=>e.length)),a=Array.from({length:i},(e,t)=>t),o=yi(r,t.status)??r.findIndex(e=>j(e,n.statusColumns,n.little)),s=yi(r,t.name)??bi(e,r,a,o,n);return{name:s,status:o===s?-1:o,group:Si(e,a,s)}}function yi(e,t){let n=t===null?-1:e.findIndex(e=>k(e)===k(t));return n<0?null:n}function bi(e,t,n,r,i){let a={column:0,score:-1/0},o=xi(t[0]??``,i);for(let s of n){if(s===r)continue;let n=e.slice(0,200).map(e=>_i(e,s)).filter(e=>e!==void 0).filter(({title:e})=>/\p{L}/u.test(e));if(n.length===0)continue;let c=e=>n.filter(e).length/n.length,l=t[s]??``,u=j(l,i.topicColumns,i.little),d=j(l,i.projects,i.besideColumns),f=j(l,i.skills,i.besideColumns),p=s>0&&j(l,i.learntColumns,i.little),m=j(l,i.minorColumns,i.little),h=n.length/e.length+new Set(n.map(e=>k(e.title))).size/n.length+c(e=>gi(e.title)===`name`)+(d&&!o||f?1.5:u?1.2:0)-(p?.8:0)-(m&&!u&&!d?1:0)-(d&&o?.5:0)-c(e=>Bt(e.title,i)!==null&&!/[:：–—-]\s*\S/u.test(e.title))*1.5-c(e=>gi(e.title)===`duration`||gi(e.title)===`url`)*2-s*.15;h>a.score&&(a={column:s,score:h})}return a.column}function xi(e,t){return/^\S+$/u.test(e)&&(Bt(`${e} 1`,t)!==null||Bt(`第1${e}`,t)!==null)}function Si(e,t,n){return t.findIndex(t=>{if(t>=n||e.length<3)return!1;let r=e.map(e=>_i(e,t)?.title??``);if(r.every(e=>e===``||gi(e)===`duration`))return!1;let i=new Set(r.filter(e=>e!==``)).size;return i>1&&i*1.5<=r.length})}function Ci(e,t){if(e===void 0)return`none`;if(e.task)return e.mark;let n=e.text===``?e.title:e.text;return e.mark===`check`||e.mark===`checked`||/^(?:🟢|\[\s*[x✓✔✅])/iu.test(n)?`done`:e.mark===`cross`?`open`:kt(F(n),t.done)?`done`:kt(F(n),t.notDone)||/^(?:|\[ \]|[🔴🟡🟠⚪].*)$/u.test(n)?`open`:wr(n)===`checked`?`done`:`none`}const wi={name:0,status:-1,group:-1};function Ti(e,t,n){let r=new Map([...Map.groupBy(e.nodes.filter(({kind:e})=>e===`row`),({block:e})=>e)].map(([e,r])=>[e,vi(r,n.tables,t)])),i=e=>r.get(e.block)??wi,a=({kind:e})=>e===`item`||e===`row`||e===`heading`,o=Ei(e,e=>+!!a(e)),s=Ei(e,e=>e.text.length),c=Ei(e,e=>+!!e.task),l=Ei(e,e=>e.task&&e.mark===`done`?1:0),u=Ei(e,e=>+(e.kind===`heading`)),d=e.nodes.map(e=>e.kind===`row`?null:Di(e,t)),f=ki(e,d,i,t,n),p=[],m=new Map,h=({parent:e,index:t})=>t>(m.get(e)??1/0);for(let r of e.nodes){r.kind===`heading`&&r.children.length===0&&kr(r.text,t)&&m.set(r.parent,r.index);let e=r.parent===null?void 0:p[r.parent.index],a=r.kind===`row`?i(r):null,g=(a===null?null:_i(r,a.name))??r,_=a===null?d[r.index]??null:Fi(r,g,t),v=f[r.index]??`plain`,y=a===null||a.status<0?`none`:Ci(_i(r,a.status),t);p.push({node:r,says:g,step:_,number:_?.number??Jt(g.text),form:gi(g.title),role:v,roleAbove:e===void 0||e.role===`plain`?e?.roleAbove??`plain`:e.role,excluded:(e?.excluded??!1)||n.roleOf(r)===`housekeeping`,optional:g.optional||r.kind===`heading`&&kr(r.text,t)||(e?.optional??!1)||h(r),mark:y===`none`?a===null?Li(r,t):Ii(r,g):y,doneBelow:c(r)>0&&l(r)===c(r),doneAbove:c(r)===0&&e!==void 0&&(e.mark===`done`||e.doneAbove),words:g.title===``?0:g.title.split(/\s+/u).length,key:k(g.title.slice(0,100)),courseLink:g.links.some(({url:e})=>ci(e)),size:o(r),text:s(r),boxes:c(r),headingsBelow:u(r),depth:(e?.depth??-1)+1})}let[g]=p;if(g===void 0)throw Error(`An outline always has a root.`);return{outline:e,facts:p,lexicons:t,of:e=>p[e.index]??g,columns:i}}function Ei(e,t){let n=new Float64Array(e.nodes.length+1);return e.nodes.forEach((e,r)=>{n[r+1]=(n[r]??0)+t(e)}),e=>(n[e.last+1]??0)-(n[e.index+1]??0)}function Di(e,t){return e.title===``||e.kind===`cell`?null:Bt(e.title,t)}const Oi=new Set([`sources`,`projects`,`skills`]);function ki(e,t,n,r,i){let a=e.nodes.map(e=>i.roleOf(e)),o=e.nodes.map((e,n)=>a[n]??(t[n]==null?Bi(e,r):`plain`)),s=new Map;for(let{title:t,index:n}of e.nodes)o[n]!==`plain`&&s.set(k(t),(s.get(k(t))??0)+1);let c=e=>e!==void 0&&o[e.index]===`plain`,l=({title:e})=>s.get(k(e))===1,u=Ni(e.root),d=[];for(let{children:i}of e.nodes){let e=i.filter(({kind:e,form:t})=>e===`heading`&&t!==`label`),s=i.filter(({kind:e})=>e===`item`),f=s.filter(({index:e})=>M(o[e]??`plain`)),p=f.length>1&&f.length*2>s.length||f.some(e=>!l(e));for(let[i,f]of[...e.entries(),...s.entries()]){if(a[f.index]!=null)continue;let m=f.kind===`heading`?e:s;M(o[f.index]??`plain`)?(f.kind===`item`?!p&&l(f)&&Ai(f):c(m[i-1])&&c(m[i+1])&&l(f)&&ji(f,i,e)||Ni(f)>=u*.8||!Oi.has(o[f.index]??`plain`)&&Mi(f,e,o,t,u))&&(o[f.index]=`plain`):f.kind===`heading`&&c(f)&&t[f.index]==null&&d.push([f,Pi(f,n,r)])}}let f=d.filter(([,e])=>e!==`plain`);if(f.reduce((e,[t])=>e+Ni(t),0)*2<u)for(let[e,t]of f)o[e.index]=t;return o}function Ai({lead:e,text:t,children:n}){return e===null&&!/[:：]$/u.test(t)&&n.every(({kind:e})=>e===`item`)}function ji(e,t,n){let r=t=>t?.form===e.form&&t.level===e.level&&t.children.length>0==e.children.length>0;if(!r(n[t-1])||!r(n[t+1]))return!1;if(n.every(({children:e})=>e.length===0))return!0;let i=e.children.filter(({kind:e})=>e===`item`),a=i.filter(({title:e,links:t})=>t.length===0&&gi(e)===`name`);return i.length>1&&(Jt(e.text)!==null||a.length===i.length)&&!e.children.some(({kind:e})=>e===`heading`)}function Mi(e,t,n,r,i){let a=({children:e})=>e.filter(e=>e.kind===`heading`&&n[e.index]===`plain`&&e.children.length>0),o=e=>a(e).filter(({index:e})=>r[e]!=null).length>1;if(a(e).length<2)return!1;if(Ni(e)*2>i)return!0;let s=t.filter(t=>t!==e&&n[t.index]===`plain`);return o(e)?!s.some(o):s.some(e=>a(e).length>1)}function Ni(e){return e.children.reduce((e,t)=>e+Ni(t)+ +(t.kind===`item`||t.kind===`row`),0)}function Pi(e,t,n){let[r]=e.children;if(r?.kind!==`row`||e.children.some(({kind:e})=>e!==`row`))return`plain`;let i=r.head[t(r).name]??``;return xi(r.head[0]??``,n)?`plain`:j(i,n.projects,n.besideColumns)?`projects`:j(i,n.skills,n.besideColumns)?`skills`:`plain`}function Fi(e,t,n){let r=_i(e,0)?.title??``;return(/^\d{1,3}$/u.test(r)?Bt(`${e.head[0]??``} ${r}`,n):Bt(r,n))??Bt(t.title,n)}function Ii(e,t){return t.mark===`none`?e.children.find(e=>e.kind===`cell`&&e.mark!==`none`)?.mark??`none`:t.mark}function Li({kind:e,mark:t,text:n},r){if(e===`cell`||t===`open`||t===`done`)return t;let[,i,a]=zi.exec(n.slice(-Ri))??[],o=(i??a??``).trim(),s=t===`check`||t===`checked`||/^\p{Lu}{4,}$/u.test(o);return o.length>=4&&kt(o,r.done)&&s?`done`:t}const Ri=60,zi=/(?:\s[–—-]+\s([\p{L}]{4,20})|[([（]([\p{L}]{4,20})[)\]）])(?:[ ,(]{0,3}\d[\d./-]{3,10}\)?)?\s*$/u;function Bi(e,t){if(e.kind===`paragraph`)return e.bold&&rn(e.title,t)!==null?`projects`:`plain`;if(e.title===``||e.kind!==`heading`&&e.kind!==`item`)return`plain`;if(e.kind===`heading`)return Qt(e.title,t);let n=e.lead?.name??(e.children.length>0||e.title.length<30?e.title:``),r=n===``||n===e.title||n.length>60?`plain`:Zt(n,t);return r===`plain`?Qt(e.title,t):r}const Vi=3e4,Hi=6e4,Ui=/^(?:[ \t]{0,3}(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))[ \t]?)+/u,Wi=/^([ \t]*)(?:[-*+]|\d{1,9}[.)])[ \t]/u,Gi=/^\s*(?:$|[-*+>|][ \t]|\d{1,9}[.)][ \t]|#{1,6}[ \t]|\|)/u,Ki=/^ {0,3}(?:=+|-+)[ \t]*$/u,qi=/[*_~[\]<!`]/gu;function Ji(e){if(e.length>1048576)return{line:1,column:1,message:`The text is longer than 1 MiB. Split it into several files.`};let t={lines:0,length:0,marks:0},n=[],r=0,i=0,a=0,o=!0;for(let s of Yi(e)){if(i+=1,Math.max(Qi(s),$i(n,s))>60)return Xi(i,`Lists or quotes are nested more than 60 deep. Flatten them.`);if(Zi(s,/\|/gu)>500)return Xi(i,`The line has more than 500 columns. Split the table.`);let e=s.trim()===``;if((o||Gi.test(s)||Ki.test(s))&&!e&&(a+=1),o=e,i>Hi)return Xi(i,`There are more than ${Hi} lines. Split the file.`);if(Gi.test(s)){if(a>Vi)return Xi(i,`There are more than ${Vi} items and headings. Split the file.`);Object.assign(t,{lines:0,length:0,marks:0})}t.lines+=+!s.includes(`|`),t.length+=s.length;let c=Zi(s,qi);if(r+=c*(2*t.marks+c),t.marks+=c,r>2e7)return Xi(i,"Too many *, _, [ and ` stand in one paragraph. Escape those that are not meant as markup.");if(t.length>6e4||t.lines>1500)return Xi(i,`A paragraph is longer than a chapter. Put blank lines between its parts.`)}return null}function*Yi(e){for(let t=0;t<e.length;){let n=e.indexOf(`
`,t),r=n<0?e.length:n;yield e.slice(t,r),t=r+1}}const Xi=(e,t)=>({line:e,column:1,message:t});function Zi(e,t){return e.match(t)?.length??0}function Qi(e){return Zi(Ui.exec(e)?.[0]??``,/>|[-*+]|[.)]/gu)}function $i(e,t){let n=Wi.exec(t)?.[1];if(n===void 0)return 0;let r=n.replaceAll(`	`,`    `).length;for(;(e.at(-1)??-1)>=r;)e.pop();return e.push(r),e.length}function ea({line:e,column:t,message:n},r){return{title:``,verdict:`not-roadmap`,reasons:[r],confidence:0,sure:!1,readings:[],phases:[],projects:[],skills:[],diagnostics:[{line:e,column:t,severity:`error`,code:`too-complex`,message:n}]}}function ta(e){let t=new Map,n=e=>{e.type===`definition`?na(t,e):e.type===`footnoteDefinition`&&t.set(`^${e.identifier}`,``),`children`in e&&e.children.forEach(n)};return n(e),t}function na(e,t){e.has(t.identifier)||e.set(t.identifier,t.url)}function ra(e,t){let n=new Map,r=e=>{let i=ia(e,t),a=i===null?null:aa(i);a!==null&&`children`in e&&!n.has(a)&&n.set(a,{title:F(P(e.children))||a,url:a}),`children`in e&&e.children.forEach(r)};return e.forEach(r),[...n.values()]}function ia(e,t){return e.type===`link`?e.url:e.type===`linkReference`?t.get(e.identifier)??null:null}function aa(e){let t=e.trim();return t===``||t.startsWith(`#`)||/[\s\p{Cc}\\<>"`]/u.test(t)?null:/^https?:\/\/[^/]/iu.test(t)?t:/^[a-z][a-z0-9+.-]*:/iu.test(t)||t.startsWith(`//`)||oa(t)?null:t}function oa(e){let t=0;for(let n of(e.split(/[?#]/u)[0]??``).split(`/`))if(n===`..`?--t:n!==``&&n!==`.`&&(t+=1),t<0)return!0;return!1}function sa(e){return{line:e.position?.start.line??1,column:e.position?.start.column??1}}const ca=/<!--[\s\S]*?(?:-->|$)|<(\/?)([a-z][a-z0-9]*)((?:"[^"<]*"|'[^'<]*'|[^<>"'])*)>|[^<]+|</giu,la=/\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/iu;function*ua(e,t){let n=t;for(let[t,r,i,a=``]of e.matchAll(ca)){if(i!==void 0){let e=i.toLowerCase();yield r===`/`?{kind:`close`,name:e,line:n}:{kind:`open`,name:e,attributes:a,line:n}}else t.startsWith(`<!--`)?yield{kind:`comment`,text:t,line:n}:yield{kind:`text`,text:Bn(t),line:n};for(let e of t)e===`
`&&(n+=1)}}function da(e){let[,t,n,r]=la.exec(e)??[],i=t??n??r;return i===void 0?null:Bn(i)}const fa=/^<!--\s*id:\s*([^\s<>]+)\s*-->$/u,pa=/^(?!.*--)[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}/._-]{0,98}[\p{L}\p{M}\p{N}])?$/u;function ma(e){for(let t of e){if(t.type!==`html`)continue;let e=fa.exec(t.value.trim())?.[1];if(e!==void 0&&pa.test(e))return e}return null}const ha=/^[\s|,;/•·&()[\]–—+-]*$/u,ga=/[\s|(•·:：.,–—→-]*[|(•·:：.–—→-][\s(]*$/u;function _a(e,t){let n=-1;for(let r=e.length-1;r>=0;--r){let i=e[r];if(i!==void 0&&va(i,t))n=r;else if(i?.type!==`text`||!ha.test(i.value))break}if(n<0)return e;let r=P(e.slice(0,n)),i=e.slice(0,n).at(-1),a=ya(r);return i?.type!==`text`||ya(i.value)===i.value||!/\p{L}/u.test(a)||Bt(a,t)!==null||Zt(a,t)!==`plain`?e:[...e.slice(0,n-1),{...i,value:ya(i.value)}]}function va(e,{sources:t,little:n}){return(e.type===`link`||e.type===`linkReference`)&&j(P([e]),t,n)}function ya(e){return e.slice(0,-20)+e.slice(-20).replace(ga,``)}const ba={title:``,text:``,links:[],mark:`none`,task:!1,struck:!1,optional:!1,pin:null,linked:!1,samePage:!1,bold:!1,lead:null};function xa(e,{definitions:t,lexicons:n}){let r=_a(e,n),i=P(r),a=Cr(i),o=a?.rest??i,s=F(o),{optional:c,rest:l}=Or(s,n),u=e.flatMap(Da);return{title:l.replace(/\s*[:：;；,，、]+$/u,``)||l,text:s,links:u.length===0?[]:ra(e,t),mark:a===null?Sa(r,o):a.done?`done`:`open`,task:a!==null,struck:Ca(r,i),optional:c,pin:ma(e),linked:u.length>0&&Ta(e,u),samePage:u.some(e=>e.type===`link`&&e.url.startsWith(`#`)),bold:Oa(r),lead:ka(r,i)}}function Sa(e,t){let n=wr(t),r=e.at(-1);return n===`none`&&r!==void 0&&e.length>1&&wa(r)?wr(P(e.slice(0,-1))):n}function Ca(e,t){let n=e.filter(e=>e.type===`delete`);if(n.length===0)return!1;let r=P(n);return r!==``&&F(r)===F(t)}const wa=e=>e.type===`link`||e.type===`linkReference`;function Ta(e,t){let n=e.find(e=>e.type!==`html`&&/[\p{L}\p{N}]/u.test(P([e])));if(n!==void 0&&Ea(n))return!0;let r=P(t).length;return r>0&&r>=P(e).length*.7}function Ea(e){return wa(e)?!0:`children`in e&&e.children.length>0&&e.children.every(Ea)}function Da(e){return wa(e)?[e]:`children`in e?e.children.flatMap(Da):[]}function Oa(e){let t=e.find(e=>e.type!==`html`&&P([e])!==``);return t?.type===`strong`||t!==void 0&&`children`in t&&t.children[0]?.type===`strong`}function ka(e,t){let n=e.findIndex(e=>e.type===`strong`),r=e[n];if(r===void 0||F(`${P(e.slice(0,n))}a`)!==`a`)return Aa(t);let i=F(P([r])),a=P(e.slice(n+1)),o=/^\s*[:：—–-]\s*/u.exec(a);if(o===null&&!/[:：]$/u.test(i))return null;let s=zn(a.slice(o?.[0].length??0));return s===``?null:{name:i.replace(/\s*[:：]+$/u,``),rest:s}}function Aa(e){if(!/[:：]/u.test(e))return null;let[,t=``,n=``]=/^([^:：]{2,40})(?:[:：](?!\/\/))\s*(.+)$/u.exec(F(e))??[];return n===``?null:{name:t.trimEnd(),rest:n}}const ja={ul:`list`,ol:`list`,li:`li`,table:`table`,tr:`row`,td:`cell`,th:`cell`,details:`details`},Ma=/^h[1-6]$/u;var I=new WeakMap,Na=new WeakMap,L=new WeakMap,Pa=new WeakMap,Fa=new WeakMap,Ia=new WeakMap,La=new WeakMap,Ra=new WeakMap,za=new WeakMap,R=new WeakSet,Ba=class{constructor(e,t){Ze(this,R),E(this,I,void 0),E(this,Na,void 0),E(this,L,[]),E(this,Pa,[]),E(this,Fa,1),E(this,Ia,null),E(this,La,null),E(this,Ra,0),E(this,za,0),N(I,this,e),N(Na,this,t)}read(e,t){for(let n of ua(e,t))switch(n.kind){case`text`:D(R,this,Ha).call(this,n.text,n.line);break;case`comment`:O(Pa,this).push({type:`html`,value:n.text});break;case`open`:D(R,this,Ua).call(this,n);break;case`close`:D(R,this,Ya).call(this,n.name)}}flush(){let e=O(Ia,this)===`summary`&&Oa(O(Pa,this))?O(Pa,this).filter(({type:e})=>e===`strong`):O(Pa,this);if(N(Pa,this,[]),P(e)===``){e.length>0&&N(Pa,this,e.filter(e=>e.type===`html`));return}let t=xa(e,O(Na,this)),n={line:O(Fa,this),column:1},r=O(Ia,this);if(N(Ia,this,null),t.title===``)return;if(r!==null)return D(R,this,Va).call(this,r,t,n.line);let{here:i}=O(I,this);(i.kind===`item`||i.kind===`cell`)&&i.title===``&&i.children.length===0?Object.assign(i,t,{task:i.task||t.task,mark:i.task?i.mark:t.mark}):O(I,this).add({kind:`paragraph`,words:t,place:n})}};function Va(e,t,n){let r={line:n,column:1};if(e!==`summary`){O(I,this).enterHeading({kind:`heading`,form:`heading`,level:Number(e.slice(1)),words:t,place:r});return}O(I,this).leaveLabels();let i=O(I,this).open.findLast(e=>e.kind===`heading`&&e.level<=6.5),a=O(I,this).enter({kind:`heading`,form:`summary`,level:Math.min((i?.level??0)+.5,6.5),words:t,place:r});O(L,this).push({tag:`details`,node:a})}function Ha(e,t){if(e.trim()===``&&O(Pa,this).length===0)return;P(O(Pa,this))===``&&N(Fa,this,t+Qa(e));let n={type:`text`,value:e.replace(/\s+/gu,` `)},r=O(za,this)>0?{type:`delete`,children:[n]}:O(Ra,this)>0?{type:`strong`,children:[n]}:n;O(Pa,this).push(O(La,this)===null?r:{type:`link`,url:O(La,this),children:[n]})}function Ua({name:e,attributes:t,line:n}){switch(e){case`a`:N(La,this,da(t));return;case`b`:case`strong`:N(Ra,this,O(Ra,this)+1);return;case`del`:case`s`:case`strike`:N(za,this,O(za,this)+1);return;case`input`:/checkbox/iu.test(t)&&Object.assign(O(I,this).here,{task:!0,mark:/\bchecked\b/iu.test(t)?`done`:`open`});return;case`br`:D(R,this,Ja).call(this);return;case`ul`:case`ol`:this.flush(),O(L,this).push({tag:`list`,ordered:e===`ol`,block:O(I,this).newBlock()});return;case`li`:return D(R,this,Wa).call(this,n);case`table`:this.flush(),O(L,this).push({tag:`table`,block:O(I,this).newBlock(),head:[]});return;case`tr`:return D(R,this,Ga).call(this,n);case`td`:case`th`:return D(R,this,Ka).call(this,e);default:Ma.test(e)||e===`summary`?(this.flush(),N(Ia,this,e)):(e===`p`||e===`div`)&&D(R,this,qa).call(this)}}function Wa(e){this.flush(),D(R,this,Xa).call(this,`li`,`list`);let t=O(L,this).findLast(e=>e.tag===`list`),n=O(L,this).filter(({tag:e})=>e===`list`).length,r=O(I,this).enter({kind:`item`,level:Math.max(n,1),ordered:t?.ordered??!1,block:t?.block??-1,place:{line:e,column:1}},!0);O(L,this).push({tag:`li`,node:r})}function Ga(e){this.flush(),D(R,this,Xa).call(this,`row`,`table`);let t=O(L,this).findLast(e=>e.tag===`table`),n=O(I,this).enter({kind:`row`,block:t?.block??-1,head:t?.head??[],place:{line:e,column:1}},!0);O(L,this).push({tag:`row`,node:n,heads:0})}function Ka(e){this.flush(),D(R,this,Xa).call(this,`cell`,`row`);let t=O(L,this).findLast(e=>e.tag===`row`);if(t===void 0)return;e===`th`&&(t.heads+=1);let n=t.node.children.filter(({kind:e})=>e===`cell`).length,r=O(I,this).enter({kind:`cell`,block:t.node.block,column:n,place:t.node.place},!0);O(L,this).push({tag:`cell`,node:r})}function qa(){let{here:e}=O(I,this);(e.kind===`item`||e.kind===`cell`)&&e.title===``&&e.children.length===0&&O(Pa,this).length>0?D(R,this,Ha).call(this,` `,O(Fa,this)):this.flush()}function Ja(){O(Ia,this)===null?this.flush():D(R,this,Ha).call(this,` `,O(Fa,this))}function Ya(e){e===`a`?N(La,this,null):e===`b`||e===`strong`?N(Ra,this,Math.max(0,O(Ra,this)-1)):e===`del`||e===`s`||e===`strike`?N(za,this,Math.max(0,O(za,this)-1)):(Ma.test(e)||e===`summary`||e===`p`||e===`div`)&&this.flush();let t=ja[e];t!==void 0&&(this.flush(),D(R,this,Xa).call(this,t,null))}function Xa(e,t){let n=O(L,this).findLastIndex(t=>t.tag===e);if(!(n<0)&&!(t!==null&&n<O(L,this).findLastIndex(e=>e.tag===t)))for(let e of O(L,this).splice(n).reverse())e.tag===`row`&&D(R,this,Za).call(this,e),`node`in e&&O(I,this).leave(e.node)}function Za(e){let t=O(L,this).findLast(e=>e.tag===`table`),n=e.node.children.filter(({kind:e})=>e===`cell`);if(!(e.heads>0&&e.heads===n.length&&t?.head.length===0))return;t.head=n.map(({title:e})=>e);let r=e.node.parent?.children;r?.at(-1)===e.node&&r.pop()}function Qa(e){return(/^\s*/u.exec(e)?.[0].match(/\n/gu)??[]).length}function $a(e,t,n){let[r,i]=no(e.children),a=P(r),o=F(a);if(o===``||a.length>120)return eo(e,t);let s=t?.type===`list`||t?.type===`table`||t?.type===`html`||t?.type===`code`;if(r.some(({type:e})=>e===`link`)&&P(r.filter(({type:e})=>e===`link`))===a)return null;if(i.length===0&&o.length<=90&&!/[.!?。！？]$/u.test(o)&&Bt(o,n)!==null)return{form:`bold`,inline:r,rest:i};let c=ro(r);return c===`whole`||c===`start`&&i.length===0&&s?{form:`bold`,inline:r,rest:i}:i.length===0&&t?.type===`list`&&/[:：]$/u.test(o)?{form:`label`,inline:r,rest:i}:eo(e,t)}function eo(e,t){if(t?.type!==`list`&&t?.type!==`table`)return null;let n=e.children.at(-1);if(n===void 0||e.children.length<2)return null;let r=F(P([n])),i=(n.type===`strong`||/[:：]$/u.test(r))&&r.length>0&&r.length<=40,a=P(e.children.slice(0,-1))===``||/\n\s*$/u.test(to(e.children.at(-2)));return i&&a&&n.type===`strong`?{form:`label`,inline:[n],rest:e.children.slice(0,-1)}:null}const to=e=>e?.type===`text`?e.value:e?.type===`break`?`
`:``;function no(e){let t=e.findIndex(e=>e.type===`break`||e.type===`text`&&e.value.includes(`
`)),n=e[t];if(n===void 0)return[e,[]];if(n.type!==`text`)return[e.slice(0,t),e.slice(t+1)];let[r=``,...i]=n.value.split(`
`),a=n.position?.start,o=[{type:`text`,value:i.join(`
`),...a===void 0?{}:{position:{start:{...a,line:a.line+1,column:1},end:n.position?.end??a}}},...e.slice(t+1)];return[[...e.slice(0,t),{type:`text`,value:r}],P(o)===``?[]:o]}function ro(e){let t=e.map(e=>e.type===`html`?/^<(\/?)(?:b|strong)\b/iu.exec(e.value)?.[1]??null:null),n=t.indexOf(``),r=t.indexOf(`/`),i=(e,t)=>e.type===`strong`||e.type===`emphasis`&&e.children.some(({type:e})=>e===`strong`)||n>=0&&t>n&&t<r||(e.type===`link`||e.type===`delete`)&&e.children.length>0&&e.children.every(({type:e})=>e===`strong`),a=e.filter(i);if(a.length===0||!/[\p{L}\p{N}]/u.test(P(a)))return null;let o=P(e.filter((e,t)=>!i(e,t)));if(!/[\p{L}\p{N}]/u.test(o)||F(`${o}a`)===`a`)return`whole`;let s=e.find(e=>F(`${P([e])}a`)!==`a`&&e.type!==`html`);return s!==void 0&&i(s,e.indexOf(s))?`start`:null}const io=/^(?:[•●▪◦‣►➤▸➢✔✅☑⬜☐]|🔹|🔸|🔵|🔷|👉)(?=\uFE0F?\s*\S)/u;function ao({nodes:e}){return io.exec(P(e))?.[0]??null}function oo(e){let t=lo(e),n=t.filter(e=>ao(e)!==null).length,r=n>1?[]:so(e);if(r.length>1)return r.map(e=>({nodes:[e],line:sa(e).line}));if(t.length<2)return t;let i=e.children.filter(co).length,a=t.map(({nodes:e})=>P(e).length),o=Math.min(...a.slice(0,-1))<Math.max(...a)*.6||Math.max(...a)<40;return i*2>=t.length-1||n>1||o?t:[{nodes:e.children,line:sa(e).line}]}function so({children:e}){let t=e.filter(e=>e.type===`link`||e.type===`linkReference`),n=P(e.filter(e=>e.type!==`link`&&e.type!==`linkReference`));return/[\p{L}\p{N}]/u.test(n)?[]:t.filter(e=>P([e])!==``)}function co(e){return e.type===`break`||e.type===`html`&&/^<br\b/iu.test(e.value)}function lo(e){let t=[],n=e=>void t.push({nodes:[],line:e});n(sa(e).line);for(let r of e.children){let{line:e}=sa(r);co(r)?n(r.type===`break`?e+1:e):r.type===`text`?r.value.split(`
`).forEach((i,a)=>{a>0&&n(e+a),t.at(-1)?.nodes.push({...r,value:i})}):t.at(-1)?.nodes.push(r)}return t.filter(({nodes:e})=>P(e)!==``)}const uo=/^[\s│┃|]*(?:[├└┣┗╠╚+|`][─━═-]{1,4}>?|[│┃])\s*/u,fo=/^\s*(?:[-*•▸►→↳]|\d{1,3}[.)])\s+(?=\S)/u;function po(e){if(e.lang===`mermaid`)return _o(e);let t=(e.position?.start.line??0)+1,n=e.value.split(`
`).map((e,n)=>({text:e,line:t+n})).filter(({text:e})=>/[\p{L}\p{N}]/u.test(e)),r=n.filter(({text:e})=>/[├└┣┗╠╚]/u.test(e)&&uo.test(e)).length,i=/^(?:|text|txt|plain\w*|markdown|md)$/u.test(e.lang??``)?n.filter(({text:e})=>fo.test(e)).length:0;return n.length<3||r*2<n.length&&i*2<n.length?[]:mo(n.filter(({text:e})=>e.length<=200).map(({text:e,line:t})=>{let n=(uo.exec(e)??fo.exec(e)??/^\s*/u.exec(e))?.[0]??``;return{text:e.slice(n.length),line:t,indent:n.length}}))}function mo(e){let t=[],n=[{indent:-1,children:t}];for(let{text:t,line:r,indent:i}of e){for(;n.length>1&&(n.at(-1)?.indent??-1)>=i;)n.pop();let e={text:t,line:r,children:[]};n.at(-1)?.children.push(e),n.length<12&&n.push({indent:i,children:e.children})}return t}const ho=/[\p{L}\p{N}_]{1,60}\s{0,9}(?:\[+|\(+|\{+|>)["/\\]?([^"[\](){}]{1,200})["/\\]?(?:\]+|\)+|\}+)/gu,go=/^\s*subgraph\s+(?:[^\s[]+\s*\[)?["']?([^\]"']{1,200})/u;function _o(e){let t=(e.position?.start.line??0)+1;if(!/^\s*(?:graph|flowchart)\b/u.test(e.value))return[];let n=[],r=[n];return e.value.split(`
`).forEach((e,n)=>{if(e.length>2e3)return;let i=t+n,a=go.exec(e)?.[1];if(a!==void 0){let e=[];r.at(-1)?.push({text:a.trim(),line:i,children:e}),r.length<12&&r.push(e)}else if(/^\s*end\s*$/u.test(e))r.length>1&&r.pop();else for(let[,t=``]of e.matchAll(ho))r.at(-1)?.push({text:t.replace(/<br\s*\/?>/giu,` `).trim(),line:i,children:[]})}),n}var vo=new WeakMap,yo=class{constructor(){t._t(this,`root`,bo({kind:`document`,place:{line:1,column:1}})),t._t(this,`open`,[this.root]),t._t(this,`codeBlocks`,0),E(this,vo,0)}get here(){return this.open.at(-1)??this.root}newBlock(){return N(vo,this,O(vo,this)+1),O(vo,this)}add(e){let t=bo(e);return t.parent=this.here,this.here.children.push(t),t}enter(e,t=!1){let n=this.add(e);return n.barrier=t,this.open.length<100&&this.open.push(n),n}enterHeading(e){for(;!this.here.barrier&&this.here.kind===`heading`&&this.here.level>=e.level;)this.open.pop();return this.enter({...e,kind:`heading`})}leave(e){let t=this.open.indexOf(e);t>0&&(this.open.length=t)}leaveLabels(){for(;this.here.kind===`heading`&&!this.here.barrier&&this.here.level>6.5;)this.open.pop()}finish(){let e=[],t=n=>{n.index=e.length,e.push(n),n.children.forEach(t),n.last=e.length-1};return t(this.root),{root:this.root,nodes:e,codeBlocks:this.codeBlocks}}};function bo(e){return{...e.words??ba,kind:e.kind,form:e.form??null,level:e.level??0,ordered:e.ordered??!1,block:e.block??-1,head:e.head??[],column:e.column??-1,place:e.place,titleEnd:e.titleEnd??-1,end:e.end??-1,pictured:!1,index:0,last:0,parent:null,children:[],barrier:!1}}function xo(e,t){let n=new yo;return new wo(n,{definitions:ta(e),lexicons:t}).read(e.children),n.finish()}var z=new WeakMap,So=new WeakMap,Co=new WeakMap,B=new WeakSet,wo=class{constructor(e,t){Ze(this,B),E(this,z,void 0),E(this,So,void 0),E(this,Co,void 0),N(z,this,e),N(So,this,t),N(Co,this,new Ba(e,t))}read(e){e.forEach((t,n)=>D(B,this,To).call(this,t,e[n-1],e[n+1])),O(Co,this).flush()}};function To(e,t,n){e.type!==`html`&&O(Co,this).flush(),e.type===`heading`?D(B,this,Eo).call(this,e):e.type===`paragraph`?D(B,this,Do).call(this,e,n):e.type===`list`?D(B,this,ko).call(this,e,t):e.type===`table`?D(B,this,No).call(this,e):e.type===`blockquote`?D(B,this,Po).call(this,e):e.type===`code`?D(B,this,Fo).call(this,e):e.type===`html`?(/<img\b/iu.test(e.value)&&(O(z,this).here.pictured=!0),O(Co,this).read(e.value,sa(e).line)):e.type===`thematicBreak`&&O(z,this).leaveLabels()}function Eo(e){let t=e.children.at(-1),n=xa(t?.type===`inlineCode`&&/^\d+\s+\p{L}+$/u.test(t.value)?e.children.slice(0,-1):e.children,O(So,this));if(n.title===``)return;let r=e.position?.end.offset;O(z,this).enterHeading({kind:`heading`,form:`heading`,level:e.depth,words:n,place:sa(e),titleEnd:r,end:r})}function Do(e,t){e.children.every(Lo)&&(O(z,this).here.pictured=!0);let n=$a(e,t,O(So,this).lexicons);if(n!==null){let t=xa(n.inline,O(So,this));if(t.title!==``){let r=n.inline.at(-1)?.position?.end.offset,i=n.inline[0]===void 0?sa(e):{...sa(n.inline[0]),column:sa(e).column};O(z,this).enterHeading({kind:`heading`,form:n.form,level:n.form===`bold`?7:8,words:t,place:i,titleEnd:r,end:r});let[a]=n.rest;a!==void 0&&D(B,this,Oo).call(this,oo({...e,...a.position===void 0?{}:{position:a.position},children:[...n.rest]}));return}}D(B,this,Oo).call(this,oo(e))}function Oo(e){let t=e.filter(e=>ao(e)!==null).length>1?O(z,this).newBlock():-1;for(let{nodes:n,line:r}of e){let i=P(n);if(i===``)continue;let a={line:r,column:1},o=t>=0&&ao({nodes:n,line:r})!==null,s=i.length>300?null:xa(n,O(So,this)),c=n.at(-1)?.position?.end.offset;s!==null&&e.length>1&&(ro(n)===`whole`||Ro(s.title,O(So,this).lexicons))?O(z,this).enterHeading({kind:`heading`,form:`bold`,level:7,words:s,place:a,titleEnd:c,end:c}):s===null?O(z,this).add({kind:`paragraph`,place:a,words:zo(i,O(So,this)),titleEnd:c,end:c}):o?O(z,this).add({kind:`item`,level:1,block:t,words:s,place:a,titleEnd:c,end:c}):O(z,this).add({kind:`paragraph`,words:s,place:a,titleEnd:c,end:c})}}function ko(e,t){let n=t?.type===`list`&&t.ordered===!0&&e.ordered!==!0?D(B,this,Ao).call(this):null;if(n!==null){let t=O(z,this).open.length;O(z,this).open.push(n),D(B,this,jo).call(this,e,O(z,this).newBlock(),n.level+1),O(z,this).open.length=t,n.end=e.position?.end.offset??n.end;return}let r=D(B,this,Ao).call(this),i=e.ordered===!0&&(e.start??1)>1&&t?.type===`list`&&r?.ordered===!0;D(B,this,jo).call(this,e,i?r.block:O(z,this).newBlock(),r!==null&&i?r.level:1)}function Ao(){let e=O(z,this).here.children.at(-1);return e?.kind===`item`?e:null}function jo(e,t,n){for(let r of e.children)D(B,this,Mo).call(this,r,e.ordered===!0,t,n)}function Mo(e,t,n,r){let[i,...a]=e.children,o=i?.type===`paragraph`||i?.type===`heading`,s=o?i.children:[],c=xa(Bo(s),O(So,this)),l=s.slice(Bo(s).length),u=typeof e.checked==`boolean`?{...c,task:!0,mark:e.checked===!0?`done`:`open`}:c,d=O(z,this).enter({kind:`item`,level:r,ordered:t,block:n,words:u,place:sa(e),titleEnd:o?i.position?.end.offset:e.position?.start.offset,end:e.position?.end.offset},!0);l.length>0&&D(B,this,Oo).call(this,[{nodes:l,line:sa(l[0]??e).line}]);for(let[t,n]of(o?a:e.children).entries())n.type===`list`?D(B,this,jo).call(this,n,O(z,this).newBlock(),r+1):D(B,this,To).call(this,n,a[t-1],a[t+1]);O(Co,this).flush(),O(z,this).leave(d)}function No(e){let[t,...n]=e.children,r=(t?.children??[]).map(e=>P(e.children)),i=O(z,this).newBlock();for(let e of n){let t=sa(e),n=e.children.map(e=>xa(e.children,O(So,this))),a=e.position?.end.offset,o=O(z,this).enter({kind:`row`,block:i,head:r,place:t,titleEnd:a,end:a},!0);n.forEach((n,r)=>{O(z,this).enter({kind:`cell`,block:i,column:r,words:n,place:t},!0);let a=oo({type:`paragraph`,children:e.children[r]?.children??[]}),o=a.length>1?O(z,this).newBlock():-1;if(o>=0)for(let{nodes:e}of a)O(z,this).add({kind:`item`,level:1,block:o,words:xa(e,O(So,this)),place:t});O(z,this).open.pop()}),O(z,this).leave(o)}}function Po(e){let t=[...O(z,this).open],n=O(z,this).here,r=n.barrier;n.barrier=!0,this.read(e.children),n.barrier=r,O(z,this).open.splice(0,O(z,this).open.length,...t)}function Fo(e){let t=po(e);t.length===0&&(O(z,this).codeBlocks+=1),D(B,this,Io).call(this,t,1)}function Io(e,t){let n=O(z,this).newBlock();for(let{text:r,line:i,children:a}of e){let e=xa([{type:`text`,value:r}],O(So,this)),o=O(z,this).enter({kind:`item`,level:t,block:n,words:e,place:{line:i,column:1}},!0);D(B,this,Io).call(this,a,t+1),O(z,this).leave(o)}}function Lo(e){return e.type===`image`||e.type===`imageReference`?!0:e.type===`link`?e.children.length>0&&e.children.every(Lo):e.type===`text`&&e.value.trim()===``||e.type===`html`&&/^<(?:img|br)\b/iu.test(e.value)}function Ro(e,t){return e.length<=90&&!/[.!?。！？]$/u.test(e)&&Bt(e,t)!==null}function zo(e,t){return xa([{type:`text`,value:e.slice(0,300)}],t)}function Bo(e){let t=e.findIndex(e=>e.type===`break`||e.type===`html`&&/^<br\b/iu.test(e.value));return t<=0||F(P(e.slice(0,t)))===``?e:e.slice(0,t)}const Vo={};function Ho(e,t){let n=t||Vo;return Uo(e,typeof n.includeImageAlt!=`boolean`||n.includeImageAlt,typeof n.includeHtml!=`boolean`||n.includeHtml)}function Uo(e,t,n){if(Go(e)){if(`value`in e)return e.type===`html`&&!n?``:e.value;if(t&&`alt`in e&&e.alt)return e.alt;if(`children`in e)return Wo(e.children,t,n)}return Array.isArray(e)?Wo(e,t,n):``}function Wo(e,t,n){let r=[],i=-1;for(;++i<e.length;)r[i]=Uo(e[i],t,n);return r.join(``)}function Go(e){return!!(e&&typeof e==`object`)}const Ko={AElig:`Æ`,AMP:`&`,Aacute:`Á`,Abreve:`Ă`,Acirc:`Â`,Acy:`А`,Afr:`𝔄`,Agrave:`À`,Alpha:`Α`,Amacr:`Ā`,And:`⩓`,Aogon:`Ą`,Aopf:`𝔸`,ApplyFunction:`⁡`,Aring:`Å`,Ascr:`𝒜`,Assign:`≔`,Atilde:`Ã`,Auml:`Ä`,Backslash:`∖`,Barv:`⫧`,Barwed:`⌆`,Bcy:`Б`,Because:`∵`,Bernoullis:`ℬ`,Beta:`Β`,Bfr:`𝔅`,Bopf:`𝔹`,Breve:`˘`,Bscr:`ℬ`,Bumpeq:`≎`,CHcy:`Ч`,COPY:`©`,Cacute:`Ć`,Cap:`⋒`,CapitalDifferentialD:`ⅅ`,Cayleys:`ℭ`,Ccaron:`Č`,Ccedil:`Ç`,Ccirc:`Ĉ`,Cconint:`∰`,Cdot:`Ċ`,Cedilla:`¸`,CenterDot:`·`,Cfr:`ℭ`,Chi:`Χ`,CircleDot:`⊙`,CircleMinus:`⊖`,CirclePlus:`⊕`,CircleTimes:`⊗`,ClockwiseContourIntegral:`∲`,CloseCurlyDoubleQuote:`”`,CloseCurlyQuote:`’`,Colon:`∷`,Colone:`⩴`,Congruent:`≡`,Conint:`∯`,ContourIntegral:`∮`,Copf:`ℂ`,Coproduct:`∐`,CounterClockwiseContourIntegral:`∳`,Cross:`⨯`,Cscr:`𝒞`,Cup:`⋓`,CupCap:`≍`,DD:`ⅅ`,DDotrahd:`⤑`,DJcy:`Ђ`,DScy:`Ѕ`,DZcy:`Џ`,Dagger:`‡`,Darr:`↡`,Dashv:`⫤`,Dcaron:`Ď`,Dcy:`Д`,Del:`∇`,Delta:`Δ`,Dfr:`𝔇`,DiacriticalAcute:`´`,DiacriticalDot:`˙`,DiacriticalDoubleAcute:`˝`,DiacriticalGrave:"`",DiacriticalTilde:`˜`,Diamond:`⋄`,DifferentialD:`ⅆ`,Dopf:`𝔻`,Dot:`¨`,DotDot:`⃜`,DotEqual:`≐`,DoubleContourIntegral:`∯`,DoubleDot:`¨`,DoubleDownArrow:`⇓`,DoubleLeftArrow:`⇐`,DoubleLeftRightArrow:`⇔`,DoubleLeftTee:`⫤`,DoubleLongLeftArrow:`⟸`,DoubleLongLeftRightArrow:`⟺`,DoubleLongRightArrow:`⟹`,DoubleRightArrow:`⇒`,DoubleRightTee:`⊨`,DoubleUpArrow:`⇑`,DoubleUpDownArrow:`⇕`,DoubleVerticalBar:`∥`,DownArrow:`↓`,DownArrowBar:`⤓`,DownArrowUpArrow:`⇵`,DownBreve:`̑`,DownLeftRightVector:`⥐`,DownLeftTeeVector:`⥞`,DownLeftVector:`↽`,DownLeftVectorBar:`⥖`,DownRightTeeVector:`⥟`,DownRightVector:`⇁`,DownRightVectorBar:`⥗`,DownTee:`⊤`,DownTeeArrow:`↧`,Downarrow:`⇓`,Dscr:`𝒟`,Dstrok:`Đ`,ENG:`Ŋ`,ETH:`Ð`,Eacute:`É`,Ecaron:`Ě`,Ecirc:`Ê`,Ecy:`Э`,Edot:`Ė`,Efr:`𝔈`,Egrave:`È`,Element:`∈`,Emacr:`Ē`,EmptySmallSquare:`◻`,EmptyVerySmallSquare:`▫`,Eogon:`Ę`,Eopf:`𝔼`,Epsilon:`Ε`,Equal:`⩵`,EqualTilde:`≂`,Equilibrium:`⇌`,Escr:`ℰ`,Esim:`⩳`,Eta:`Η`,Euml:`Ë`,Exists:`∃`,ExponentialE:`ⅇ`,Fcy:`Ф`,Ffr:`𝔉`,FilledSmallSquare:`◼`,FilledVerySmallSquare:`▪`,Fopf:`𝔽`,ForAll:`∀`,Fouriertrf:`ℱ`,Fscr:`ℱ`,GJcy:`Ѓ`,GT:`>`,Gamma:`Γ`,Gammad:`Ϝ`,Gbreve:`Ğ`,Gcedil:`Ģ`,Gcirc:`Ĝ`,Gcy:`Г`,Gdot:`Ġ`,Gfr:`𝔊`,Gg:`⋙`,Gopf:`𝔾`,GreaterEqual:`≥`,GreaterEqualLess:`⋛`,GreaterFullEqual:`≧`,GreaterGreater:`⪢`,GreaterLess:`≷`,GreaterSlantEqual:`⩾`,GreaterTilde:`≳`,Gscr:`𝒢`,Gt:`≫`,HARDcy:`Ъ`,Hacek:`ˇ`,Hat:`^`,Hcirc:`Ĥ`,Hfr:`ℌ`,HilbertSpace:`ℋ`,Hopf:`ℍ`,HorizontalLine:`─`,Hscr:`ℋ`,Hstrok:`Ħ`,HumpDownHump:`≎`,HumpEqual:`≏`,IEcy:`Е`,IJlig:`Ĳ`,IOcy:`Ё`,Iacute:`Í`,Icirc:`Î`,Icy:`И`,Idot:`İ`,Ifr:`ℑ`,Igrave:`Ì`,Im:`ℑ`,Imacr:`Ī`,ImaginaryI:`ⅈ`,Implies:`⇒`,Int:`∬`,Integral:`∫`,Intersection:`⋂`,InvisibleComma:`⁣`,InvisibleTimes:`⁢`,Iogon:`Į`,Iopf:`𝕀`,Iota:`Ι`,Iscr:`ℐ`,Itilde:`Ĩ`,Iukcy:`І`,Iuml:`Ï`,Jcirc:`Ĵ`,Jcy:`Й`,Jfr:`𝔍`,Jopf:`𝕁`,Jscr:`𝒥`,Jsercy:`Ј`,Jukcy:`Є`,KHcy:`Х`,KJcy:`Ќ`,Kappa:`Κ`,Kcedil:`Ķ`,Kcy:`К`,Kfr:`𝔎`,Kopf:`𝕂`,Kscr:`𝒦`,LJcy:`Љ`,LT:`<`,Lacute:`Ĺ`,Lambda:`Λ`,Lang:`⟪`,Laplacetrf:`ℒ`,Larr:`↞`,Lcaron:`Ľ`,Lcedil:`Ļ`,Lcy:`Л`,LeftAngleBracket:`⟨`,LeftArrow:`←`,LeftArrowBar:`⇤`,LeftArrowRightArrow:`⇆`,LeftCeiling:`⌈`,LeftDoubleBracket:`⟦`,LeftDownTeeVector:`⥡`,LeftDownVector:`⇃`,LeftDownVectorBar:`⥙`,LeftFloor:`⌊`,LeftRightArrow:`↔`,LeftRightVector:`⥎`,LeftTee:`⊣`,LeftTeeArrow:`↤`,LeftTeeVector:`⥚`,LeftTriangle:`⊲`,LeftTriangleBar:`⧏`,LeftTriangleEqual:`⊴`,LeftUpDownVector:`⥑`,LeftUpTeeVector:`⥠`,LeftUpVector:`↿`,LeftUpVectorBar:`⥘`,LeftVector:`↼`,LeftVectorBar:`⥒`,Leftarrow:`⇐`,Leftrightarrow:`⇔`,LessEqualGreater:`⋚`,LessFullEqual:`≦`,LessGreater:`≶`,LessLess:`⪡`,LessSlantEqual:`⩽`,LessTilde:`≲`,Lfr:`𝔏`,Ll:`⋘`,Lleftarrow:`⇚`,Lmidot:`Ŀ`,LongLeftArrow:`⟵`,LongLeftRightArrow:`⟷`,LongRightArrow:`⟶`,Longleftarrow:`⟸`,Longleftrightarrow:`⟺`,Longrightarrow:`⟹`,Lopf:`𝕃`,LowerLeftArrow:`↙`,LowerRightArrow:`↘`,Lscr:`ℒ`,Lsh:`↰`,Lstrok:`Ł`,Lt:`≪`,Map:`⤅`,Mcy:`М`,MediumSpace:` `,Mellintrf:`ℳ`,Mfr:`𝔐`,MinusPlus:`∓`,Mopf:`𝕄`,Mscr:`ℳ`,Mu:`Μ`,NJcy:`Њ`,Nacute:`Ń`,Ncaron:`Ň`,Ncedil:`Ņ`,Ncy:`Н`,NegativeMediumSpace:`​`,NegativeThickSpace:`​`,NegativeThinSpace:`​`,NegativeVeryThinSpace:`​`,NestedGreaterGreater:`≫`,NestedLessLess:`≪`,NewLine:`
`,Nfr:`𝔑`,NoBreak:`⁠`,NonBreakingSpace:`\xA0`,Nopf:`ℕ`,Not:`⫬`,NotCongruent:`≢`,NotCupCap:`≭`,NotDoubleVerticalBar:`∦`,NotElement:`∉`,NotEqual:`≠`,NotEqualTilde:`≂̸`,NotExists:`∄`,NotGreater:`≯`,NotGreaterEqual:`≱`,NotGreaterFullEqual:`≧̸`,NotGreaterGreater:`≫̸`,NotGreaterLess:`≹`,NotGreaterSlantEqual:`⩾̸`,NotGreaterTilde:`≵`,NotHumpDownHump:`≎̸`,NotHumpEqual:`≏̸`,NotLeftTriangle:`⋪`,NotLeftTriangleBar:`⧏̸`,NotLeftTriangleEqual:`⋬`,NotLess:`≮`,NotLessEqual:`≰`,NotLessGreater:`≸`,NotLessLess:`≪̸`,NotLessSlantEqual:`⩽̸`,NotLessTilde:`≴`,NotNestedGreaterGreater:`⪢̸`,NotNestedLessLess:`⪡̸`,NotPrecedes:`⊀`,NotPrecedesEqual:`⪯̸`,NotPrecedesSlantEqual:`⋠`,NotReverseElement:`∌`,NotRightTriangle:`⋫`,NotRightTriangleBar:`⧐̸`,NotRightTriangleEqual:`⋭`,NotSquareSubset:`⊏̸`,NotSquareSubsetEqual:`⋢`,NotSquareSuperset:`⊐̸`,NotSquareSupersetEqual:`⋣`,NotSubset:`⊂⃒`,NotSubsetEqual:`⊈`,NotSucceeds:`⊁`,NotSucceedsEqual:`⪰̸`,NotSucceedsSlantEqual:`⋡`,NotSucceedsTilde:`≿̸`,NotSuperset:`⊃⃒`,NotSupersetEqual:`⊉`,NotTilde:`≁`,NotTildeEqual:`≄`,NotTildeFullEqual:`≇`,NotTildeTilde:`≉`,NotVerticalBar:`∤`,Nscr:`𝒩`,Ntilde:`Ñ`,Nu:`Ν`,OElig:`Œ`,Oacute:`Ó`,Ocirc:`Ô`,Ocy:`О`,Odblac:`Ő`,Ofr:`𝔒`,Ograve:`Ò`,Omacr:`Ō`,Omega:`Ω`,Omicron:`Ο`,Oopf:`𝕆`,OpenCurlyDoubleQuote:`“`,OpenCurlyQuote:`‘`,Or:`⩔`,Oscr:`𝒪`,Oslash:`Ø`,Otilde:`Õ`,Otimes:`⨷`,Ouml:`Ö`,OverBar:`‾`,OverBrace:`⏞`,OverBracket:`⎴`,OverParenthesis:`⏜`,PartialD:`∂`,Pcy:`П`,Pfr:`𝔓`,Phi:`Φ`,Pi:`Π`,PlusMinus:`±`,Poincareplane:`ℌ`,Popf:`ℙ`,Pr:`⪻`,Precedes:`≺`,PrecedesEqual:`⪯`,PrecedesSlantEqual:`≼`,PrecedesTilde:`≾`,Prime:`″`,Product:`∏`,Proportion:`∷`,Proportional:`∝`,Pscr:`𝒫`,Psi:`Ψ`,QUOT:`"`,Qfr:`𝔔`,Qopf:`ℚ`,Qscr:`𝒬`,RBarr:`⤐`,REG:`®`,Racute:`Ŕ`,Rang:`⟫`,Rarr:`↠`,Rarrtl:`⤖`,Rcaron:`Ř`,Rcedil:`Ŗ`,Rcy:`Р`,Re:`ℜ`,ReverseElement:`∋`,ReverseEquilibrium:`⇋`,ReverseUpEquilibrium:`⥯`,Rfr:`ℜ`,Rho:`Ρ`,RightAngleBracket:`⟩`,RightArrow:`→`,RightArrowBar:`⇥`,RightArrowLeftArrow:`⇄`,RightCeiling:`⌉`,RightDoubleBracket:`⟧`,RightDownTeeVector:`⥝`,RightDownVector:`⇂`,RightDownVectorBar:`⥕`,RightFloor:`⌋`,RightTee:`⊢`,RightTeeArrow:`↦`,RightTeeVector:`⥛`,RightTriangle:`⊳`,RightTriangleBar:`⧐`,RightTriangleEqual:`⊵`,RightUpDownVector:`⥏`,RightUpTeeVector:`⥜`,RightUpVector:`↾`,RightUpVectorBar:`⥔`,RightVector:`⇀`,RightVectorBar:`⥓`,Rightarrow:`⇒`,Ropf:`ℝ`,RoundImplies:`⥰`,Rrightarrow:`⇛`,Rscr:`ℛ`,Rsh:`↱`,RuleDelayed:`⧴`,SHCHcy:`Щ`,SHcy:`Ш`,SOFTcy:`Ь`,Sacute:`Ś`,Sc:`⪼`,Scaron:`Š`,Scedil:`Ş`,Scirc:`Ŝ`,Scy:`С`,Sfr:`𝔖`,ShortDownArrow:`↓`,ShortLeftArrow:`←`,ShortRightArrow:`→`,ShortUpArrow:`↑`,Sigma:`Σ`,SmallCircle:`∘`,Sopf:`𝕊`,Sqrt:`√`,Square:`□`,SquareIntersection:`⊓`,SquareSubset:`⊏`,SquareSubsetEqual:`⊑`,SquareSuperset:`⊐`,SquareSupersetEqual:`⊒`,SquareUnion:`⊔`,Sscr:`𝒮`,Star:`⋆`,Sub:`⋐`,Subset:`⋐`,SubsetEqual:`⊆`,Succeeds:`≻`,SucceedsEqual:`⪰`,SucceedsSlantEqual:`≽`,SucceedsTilde:`≿`,SuchThat:`∋`,Sum:`∑`,Sup:`⋑`,Superset:`⊃`,SupersetEqual:`⊇`,Supset:`⋑`,THORN:`Þ`,TRADE:`™`,TSHcy:`Ћ`,TScy:`Ц`,Tab:`	`,Tau:`Τ`,Tcaron:`Ť`,Tcedil:`Ţ`,Tcy:`Т`,Tfr:`𝔗`,Therefore:`∴`,Theta:`Θ`,ThickSpace:`  `,ThinSpace:` `,Tilde:`∼`,TildeEqual:`≃`,TildeFullEqual:`≅`,TildeTilde:`≈`,Topf:`𝕋`,TripleDot:`⃛`,Tscr:`𝒯`,Tstrok:`Ŧ`,Uacute:`Ú`,Uarr:`↟`,Uarrocir:`⥉`,Ubrcy:`Ў`,Ubreve:`Ŭ`,Ucirc:`Û`,Ucy:`У`,Udblac:`Ű`,Ufr:`𝔘`,Ugrave:`Ù`,Umacr:`Ū`,UnderBar:`_`,UnderBrace:`⏟`,UnderBracket:`⎵`,UnderParenthesis:`⏝`,Union:`⋃`,UnionPlus:`⊎`,Uogon:`Ų`,Uopf:`𝕌`,UpArrow:`↑`,UpArrowBar:`⤒`,UpArrowDownArrow:`⇅`,UpDownArrow:`↕`,UpEquilibrium:`⥮`,UpTee:`⊥`,UpTeeArrow:`↥`,Uparrow:`⇑`,Updownarrow:`⇕`,UpperLeftArrow:`↖`,UpperRightArrow:`↗`,Upsi:`ϒ`,Upsilon:`Υ`,Uring:`Ů`,Uscr:`𝒰`,Utilde:`Ũ`,Uuml:`Ü`,VDash:`⊫`,Vbar:`⫫`,Vcy:`В`,Vdash:`⊩`,Vdashl:`⫦`,Vee:`⋁`,Verbar:`‖`,Vert:`‖`,VerticalBar:`∣`,VerticalLine:`|`,VerticalSeparator:`❘`,VerticalTilde:`≀`,VeryThinSpace:` `,Vfr:`𝔙`,Vopf:`𝕍`,Vscr:`𝒱`,Vvdash:`⊪`,Wcirc:`Ŵ`,Wedge:`⋀`,Wfr:`𝔚`,Wopf:`𝕎`,Wscr:`𝒲`,Xfr:`𝔛`,Xi:`Ξ`,Xopf:`𝕏`,Xscr:`𝒳`,YAcy:`Я`,YIcy:`Ї`,YUcy:`Ю`,Yacute:`Ý`,Ycirc:`Ŷ`,Ycy:`Ы`,Yfr:`𝔜`,Yopf:`𝕐`,Yscr:`𝒴`,Yuml:`Ÿ`,ZHcy:`Ж`,Zacute:`Ź`,Zcaron:`Ž`,Zcy:`З`,Zdot:`Ż`,ZeroWidthSpace:`​`,Zeta:`Ζ`,Zfr:`ℨ`,Zopf:`ℤ`,Zscr:`𝒵`,aacute:`á`,abreve:`ă`,ac:`∾`,acE:`∾̳`,acd:`∿`,acirc:`â`,acute:`´`,acy:`а`,aelig:`æ`,af:`⁡`,afr:`𝔞`,agrave:`à`,alefsym:`ℵ`,aleph:`ℵ`,alpha:`α`,amacr:`ā`,amalg:`⨿`,amp:`&`,and:`∧`,andand:`⩕`,andd:`⩜`,andslope:`⩘`,andv:`⩚`,ang:`∠`,ange:`⦤`,angle:`∠`,angmsd:`∡`,angmsdaa:`⦨`,angmsdab:`⦩`,angmsdac:`⦪`,angmsdad:`⦫`,angmsdae:`⦬`,angmsdaf:`⦭`,angmsdag:`⦮`,angmsdah:`⦯`,angrt:`∟`,angrtvb:`⊾`,angrtvbd:`⦝`,angsph:`∢`,angst:`Å`,angzarr:`⍼`,aogon:`ą`,aopf:`𝕒`,ap:`≈`,apE:`⩰`,apacir:`⩯`,ape:`≊`,apid:`≋`,apos:`'`,approx:`≈`,approxeq:`≊`,aring:`å`,ascr:`𝒶`,ast:`*`,asymp:`≈`,asympeq:`≍`,atilde:`ã`,auml:`ä`,awconint:`∳`,awint:`⨑`,bNot:`⫭`,backcong:`≌`,backepsilon:`϶`,backprime:`‵`,backsim:`∽`,backsimeq:`⋍`,barvee:`⊽`,barwed:`⌅`,barwedge:`⌅`,bbrk:`⎵`,bbrktbrk:`⎶`,bcong:`≌`,bcy:`б`,bdquo:`„`,becaus:`∵`,because:`∵`,bemptyv:`⦰`,bepsi:`϶`,bernou:`ℬ`,beta:`β`,beth:`ℶ`,between:`≬`,bfr:`𝔟`,bigcap:`⋂`,bigcirc:`◯`,bigcup:`⋃`,bigodot:`⨀`,bigoplus:`⨁`,bigotimes:`⨂`,bigsqcup:`⨆`,bigstar:`★`,bigtriangledown:`▽`,bigtriangleup:`△`,biguplus:`⨄`,bigvee:`⋁`,bigwedge:`⋀`,bkarow:`⤍`,blacklozenge:`⧫`,blacksquare:`▪`,blacktriangle:`▴`,blacktriangledown:`▾`,blacktriangleleft:`◂`,blacktriangleright:`▸`,blank:`␣`,blk12:`▒`,blk14:`░`,blk34:`▓`,block:`█`,bne:`=⃥`,bnequiv:`≡⃥`,bnot:`⌐`,bopf:`𝕓`,bot:`⊥`,bottom:`⊥`,bowtie:`⋈`,boxDL:`╗`,boxDR:`╔`,boxDl:`╖`,boxDr:`╓`,boxH:`═`,boxHD:`╦`,boxHU:`╩`,boxHd:`╤`,boxHu:`╧`,boxUL:`╝`,boxUR:`╚`,boxUl:`╜`,boxUr:`╙`,boxV:`║`,boxVH:`╬`,boxVL:`╣`,boxVR:`╠`,boxVh:`╫`,boxVl:`╢`,boxVr:`╟`,boxbox:`⧉`,boxdL:`╕`,boxdR:`╒`,boxdl:`┐`,boxdr:`┌`,boxh:`─`,boxhD:`╥`,boxhU:`╨`,boxhd:`┬`,boxhu:`┴`,boxminus:`⊟`,boxplus:`⊞`,boxtimes:`⊠`,boxuL:`╛`,boxuR:`╘`,boxul:`┘`,boxur:`└`,boxv:`│`,boxvH:`╪`,boxvL:`╡`,boxvR:`╞`,boxvh:`┼`,boxvl:`┤`,boxvr:`├`,bprime:`‵`,breve:`˘`,brvbar:`¦`,bscr:`𝒷`,bsemi:`⁏`,bsim:`∽`,bsime:`⋍`,bsol:`\\`,bsolb:`⧅`,bsolhsub:`⟈`,bull:`•`,bullet:`•`,bump:`≎`,bumpE:`⪮`,bumpe:`≏`,bumpeq:`≏`,cacute:`ć`,cap:`∩`,capand:`⩄`,capbrcup:`⩉`,capcap:`⩋`,capcup:`⩇`,capdot:`⩀`,caps:`∩︀`,caret:`⁁`,caron:`ˇ`,ccaps:`⩍`,ccaron:`č`,ccedil:`ç`,ccirc:`ĉ`,ccups:`⩌`,ccupssm:`⩐`,cdot:`ċ`,cedil:`¸`,cemptyv:`⦲`,cent:`¢`,centerdot:`·`,cfr:`𝔠`,chcy:`ч`,check:`✓`,checkmark:`✓`,chi:`χ`,cir:`○`,cirE:`⧃`,circ:`ˆ`,circeq:`≗`,circlearrowleft:`↺`,circlearrowright:`↻`,circledR:`®`,circledS:`Ⓢ`,circledast:`⊛`,circledcirc:`⊚`,circleddash:`⊝`,cire:`≗`,cirfnint:`⨐`,cirmid:`⫯`,cirscir:`⧂`,clubs:`♣`,clubsuit:`♣`,colon:`:`,colone:`≔`,coloneq:`≔`,comma:`,`,commat:`@`,comp:`∁`,compfn:`∘`,complement:`∁`,complexes:`ℂ`,cong:`≅`,congdot:`⩭`,conint:`∮`,copf:`𝕔`,coprod:`∐`,copy:`©`,copysr:`℗`,crarr:`↵`,cross:`✗`,cscr:`𝒸`,csub:`⫏`,csube:`⫑`,csup:`⫐`,csupe:`⫒`,ctdot:`⋯`,cudarrl:`⤸`,cudarrr:`⤵`,cuepr:`⋞`,cuesc:`⋟`,cularr:`↶`,cularrp:`⤽`,cup:`∪`,cupbrcap:`⩈`,cupcap:`⩆`,cupcup:`⩊`,cupdot:`⊍`,cupor:`⩅`,cups:`∪︀`,curarr:`↷`,curarrm:`⤼`,curlyeqprec:`⋞`,curlyeqsucc:`⋟`,curlyvee:`⋎`,curlywedge:`⋏`,curren:`¤`,curvearrowleft:`↶`,curvearrowright:`↷`,cuvee:`⋎`,cuwed:`⋏`,cwconint:`∲`,cwint:`∱`,cylcty:`⌭`,dArr:`⇓`,dHar:`⥥`,dagger:`†`,daleth:`ℸ`,darr:`↓`,dash:`‐`,dashv:`⊣`,dbkarow:`⤏`,dblac:`˝`,dcaron:`ď`,dcy:`д`,dd:`ⅆ`,ddagger:`‡`,ddarr:`⇊`,ddotseq:`⩷`,deg:`°`,delta:`δ`,demptyv:`⦱`,dfisht:`⥿`,dfr:`𝔡`,dharl:`⇃`,dharr:`⇂`,diam:`⋄`,diamond:`⋄`,diamondsuit:`♦`,diams:`♦`,die:`¨`,digamma:`ϝ`,disin:`⋲`,div:`÷`,divide:`÷`,divideontimes:`⋇`,divonx:`⋇`,djcy:`ђ`,dlcorn:`⌞`,dlcrop:`⌍`,dollar:`$`,dopf:`𝕕`,dot:`˙`,doteq:`≐`,doteqdot:`≑`,dotminus:`∸`,dotplus:`∔`,dotsquare:`⊡`,doublebarwedge:`⌆`,downarrow:`↓`,downdownarrows:`⇊`,downharpoonleft:`⇃`,downharpoonright:`⇂`,drbkarow:`⤐`,drcorn:`⌟`,drcrop:`⌌`,dscr:`𝒹`,dscy:`ѕ`,dsol:`⧶`,dstrok:`đ`,dtdot:`⋱`,dtri:`▿`,dtrif:`▾`,duarr:`⇵`,duhar:`⥯`,dwangle:`⦦`,dzcy:`џ`,dzigrarr:`⟿`,eDDot:`⩷`,eDot:`≑`,eacute:`é`,easter:`⩮`,ecaron:`ě`,ecir:`≖`,ecirc:`ê`,ecolon:`≕`,ecy:`э`,edot:`ė`,ee:`ⅇ`,efDot:`≒`,efr:`𝔢`,eg:`⪚`,egrave:`è`,egs:`⪖`,egsdot:`⪘`,el:`⪙`,elinters:`⏧`,ell:`ℓ`,els:`⪕`,elsdot:`⪗`,emacr:`ē`,empty:`∅`,emptyset:`∅`,emptyv:`∅`,emsp13:` `,emsp14:` `,emsp:` `,eng:`ŋ`,ensp:` `,eogon:`ę`,eopf:`𝕖`,epar:`⋕`,eparsl:`⧣`,eplus:`⩱`,epsi:`ε`,epsilon:`ε`,epsiv:`ϵ`,eqcirc:`≖`,eqcolon:`≕`,eqsim:`≂`,eqslantgtr:`⪖`,eqslantless:`⪕`,equals:`=`,equest:`≟`,equiv:`≡`,equivDD:`⩸`,eqvparsl:`⧥`,erDot:`≓`,erarr:`⥱`,escr:`ℯ`,esdot:`≐`,esim:`≂`,eta:`η`,eth:`ð`,euml:`ë`,euro:`€`,excl:`!`,exist:`∃`,expectation:`ℰ`,exponentiale:`ⅇ`,fallingdotseq:`≒`,fcy:`ф`,female:`♀`,ffilig:`ﬃ`,fflig:`ﬀ`,ffllig:`ﬄ`,ffr:`𝔣`,filig:`ﬁ`,fjlig:`fj`,flat:`♭`,fllig:`ﬂ`,fltns:`▱`,fnof:`ƒ`,fopf:`𝕗`,forall:`∀`,fork:`⋔`,forkv:`⫙`,fpartint:`⨍`,frac12:`½`,frac13:`⅓`,frac14:`¼`,frac15:`⅕`,frac16:`⅙`,frac18:`⅛`,frac23:`⅔`,frac25:`⅖`,frac34:`¾`,frac35:`⅗`,frac38:`⅜`,frac45:`⅘`,frac56:`⅚`,frac58:`⅝`,frac78:`⅞`,frasl:`⁄`,frown:`⌢`,fscr:`𝒻`,gE:`≧`,gEl:`⪌`,gacute:`ǵ`,gamma:`γ`,gammad:`ϝ`,gap:`⪆`,gbreve:`ğ`,gcirc:`ĝ`,gcy:`г`,gdot:`ġ`,ge:`≥`,gel:`⋛`,geq:`≥`,geqq:`≧`,geqslant:`⩾`,ges:`⩾`,gescc:`⪩`,gesdot:`⪀`,gesdoto:`⪂`,gesdotol:`⪄`,gesl:`⋛︀`,gesles:`⪔`,gfr:`𝔤`,gg:`≫`,ggg:`⋙`,gimel:`ℷ`,gjcy:`ѓ`,gl:`≷`,glE:`⪒`,gla:`⪥`,glj:`⪤`,gnE:`≩`,gnap:`⪊`,gnapprox:`⪊`,gne:`⪈`,gneq:`⪈`,gneqq:`≩`,gnsim:`⋧`,gopf:`𝕘`,grave:"`",gscr:`ℊ`,gsim:`≳`,gsime:`⪎`,gsiml:`⪐`,gt:`>`,gtcc:`⪧`,gtcir:`⩺`,gtdot:`⋗`,gtlPar:`⦕`,gtquest:`⩼`,gtrapprox:`⪆`,gtrarr:`⥸`,gtrdot:`⋗`,gtreqless:`⋛`,gtreqqless:`⪌`,gtrless:`≷`,gtrsim:`≳`,gvertneqq:`≩︀`,gvnE:`≩︀`,hArr:`⇔`,hairsp:` `,half:`½`,hamilt:`ℋ`,hardcy:`ъ`,harr:`↔`,harrcir:`⥈`,harrw:`↭`,hbar:`ℏ`,hcirc:`ĥ`,hearts:`♥`,heartsuit:`♥`,hellip:`…`,hercon:`⊹`,hfr:`𝔥`,hksearow:`⤥`,hkswarow:`⤦`,hoarr:`⇿`,homtht:`∻`,hookleftarrow:`↩`,hookrightarrow:`↪`,hopf:`𝕙`,horbar:`―`,hscr:`𝒽`,hslash:`ℏ`,hstrok:`ħ`,hybull:`⁃`,hyphen:`‐`,iacute:`í`,ic:`⁣`,icirc:`î`,icy:`и`,iecy:`е`,iexcl:`¡`,iff:`⇔`,ifr:`𝔦`,igrave:`ì`,ii:`ⅈ`,iiiint:`⨌`,iiint:`∭`,iinfin:`⧜`,iiota:`℩`,ijlig:`ĳ`,imacr:`ī`,image:`ℑ`,imagline:`ℐ`,imagpart:`ℑ`,imath:`ı`,imof:`⊷`,imped:`Ƶ`,in:`∈`,incare:`℅`,infin:`∞`,infintie:`⧝`,inodot:`ı`,int:`∫`,intcal:`⊺`,integers:`ℤ`,intercal:`⊺`,intlarhk:`⨗`,intprod:`⨼`,iocy:`ё`,iogon:`į`,iopf:`𝕚`,iota:`ι`,iprod:`⨼`,iquest:`¿`,iscr:`𝒾`,isin:`∈`,isinE:`⋹`,isindot:`⋵`,isins:`⋴`,isinsv:`⋳`,isinv:`∈`,it:`⁢`,itilde:`ĩ`,iukcy:`і`,iuml:`ï`,jcirc:`ĵ`,jcy:`й`,jfr:`𝔧`,jmath:`ȷ`,jopf:`𝕛`,jscr:`𝒿`,jsercy:`ј`,jukcy:`є`,kappa:`κ`,kappav:`ϰ`,kcedil:`ķ`,kcy:`к`,kfr:`𝔨`,kgreen:`ĸ`,khcy:`х`,kjcy:`ќ`,kopf:`𝕜`,kscr:`𝓀`,lAarr:`⇚`,lArr:`⇐`,lAtail:`⤛`,lBarr:`⤎`,lE:`≦`,lEg:`⪋`,lHar:`⥢`,lacute:`ĺ`,laemptyv:`⦴`,lagran:`ℒ`,lambda:`λ`,lang:`⟨`,langd:`⦑`,langle:`⟨`,lap:`⪅`,laquo:`«`,larr:`←`,larrb:`⇤`,larrbfs:`⤟`,larrfs:`⤝`,larrhk:`↩`,larrlp:`↫`,larrpl:`⤹`,larrsim:`⥳`,larrtl:`↢`,lat:`⪫`,latail:`⤙`,late:`⪭`,lates:`⪭︀`,lbarr:`⤌`,lbbrk:`❲`,lbrace:`{`,lbrack:`[`,lbrke:`⦋`,lbrksld:`⦏`,lbrkslu:`⦍`,lcaron:`ľ`,lcedil:`ļ`,lceil:`⌈`,lcub:`{`,lcy:`л`,ldca:`⤶`,ldquo:`“`,ldquor:`„`,ldrdhar:`⥧`,ldrushar:`⥋`,ldsh:`↲`,le:`≤`,leftarrow:`←`,leftarrowtail:`↢`,leftharpoondown:`↽`,leftharpoonup:`↼`,leftleftarrows:`⇇`,leftrightarrow:`↔`,leftrightarrows:`⇆`,leftrightharpoons:`⇋`,leftrightsquigarrow:`↭`,leftthreetimes:`⋋`,leg:`⋚`,leq:`≤`,leqq:`≦`,leqslant:`⩽`,les:`⩽`,lescc:`⪨`,lesdot:`⩿`,lesdoto:`⪁`,lesdotor:`⪃`,lesg:`⋚︀`,lesges:`⪓`,lessapprox:`⪅`,lessdot:`⋖`,lesseqgtr:`⋚`,lesseqqgtr:`⪋`,lessgtr:`≶`,lesssim:`≲`,lfisht:`⥼`,lfloor:`⌊`,lfr:`𝔩`,lg:`≶`,lgE:`⪑`,lhard:`↽`,lharu:`↼`,lharul:`⥪`,lhblk:`▄`,ljcy:`љ`,ll:`≪`,llarr:`⇇`,llcorner:`⌞`,llhard:`⥫`,lltri:`◺`,lmidot:`ŀ`,lmoust:`⎰`,lmoustache:`⎰`,lnE:`≨`,lnap:`⪉`,lnapprox:`⪉`,lne:`⪇`,lneq:`⪇`,lneqq:`≨`,lnsim:`⋦`,loang:`⟬`,loarr:`⇽`,lobrk:`⟦`,longleftarrow:`⟵`,longleftrightarrow:`⟷`,longmapsto:`⟼`,longrightarrow:`⟶`,looparrowleft:`↫`,looparrowright:`↬`,lopar:`⦅`,lopf:`𝕝`,loplus:`⨭`,lotimes:`⨴`,lowast:`∗`,lowbar:`_`,loz:`◊`,lozenge:`◊`,lozf:`⧫`,lpar:`(`,lparlt:`⦓`,lrarr:`⇆`,lrcorner:`⌟`,lrhar:`⇋`,lrhard:`⥭`,lrm:`‎`,lrtri:`⊿`,lsaquo:`‹`,lscr:`𝓁`,lsh:`↰`,lsim:`≲`,lsime:`⪍`,lsimg:`⪏`,lsqb:`[`,lsquo:`‘`,lsquor:`‚`,lstrok:`ł`,lt:`<`,ltcc:`⪦`,ltcir:`⩹`,ltdot:`⋖`,lthree:`⋋`,ltimes:`⋉`,ltlarr:`⥶`,ltquest:`⩻`,ltrPar:`⦖`,ltri:`◃`,ltrie:`⊴`,ltrif:`◂`,lurdshar:`⥊`,luruhar:`⥦`,lvertneqq:`≨︀`,lvnE:`≨︀`,mDDot:`∺`,macr:`¯`,male:`♂`,malt:`✠`,maltese:`✠`,map:`↦`,mapsto:`↦`,mapstodown:`↧`,mapstoleft:`↤`,mapstoup:`↥`,marker:`▮`,mcomma:`⨩`,mcy:`м`,mdash:`—`,measuredangle:`∡`,mfr:`𝔪`,mho:`℧`,micro:`µ`,mid:`∣`,midast:`*`,midcir:`⫰`,middot:`·`,minus:`−`,minusb:`⊟`,minusd:`∸`,minusdu:`⨪`,mlcp:`⫛`,mldr:`…`,mnplus:`∓`,models:`⊧`,mopf:`𝕞`,mp:`∓`,mscr:`𝓂`,mstpos:`∾`,mu:`μ`,multimap:`⊸`,mumap:`⊸`,nGg:`⋙̸`,nGt:`≫⃒`,nGtv:`≫̸`,nLeftarrow:`⇍`,nLeftrightarrow:`⇎`,nLl:`⋘̸`,nLt:`≪⃒`,nLtv:`≪̸`,nRightarrow:`⇏`,nVDash:`⊯`,nVdash:`⊮`,nabla:`∇`,nacute:`ń`,nang:`∠⃒`,nap:`≉`,napE:`⩰̸`,napid:`≋̸`,napos:`ŉ`,napprox:`≉`,natur:`♮`,natural:`♮`,naturals:`ℕ`,nbsp:`\xA0`,nbump:`≎̸`,nbumpe:`≏̸`,ncap:`⩃`,ncaron:`ň`,ncedil:`ņ`,ncong:`≇`,ncongdot:`⩭̸`,ncup:`⩂`,ncy:`н`,ndash:`–`,ne:`≠`,neArr:`⇗`,nearhk:`⤤`,nearr:`↗`,nearrow:`↗`,nedot:`≐̸`,nequiv:`≢`,nesear:`⤨`,nesim:`≂̸`,nexist:`∄`,nexists:`∄`,nfr:`𝔫`,ngE:`≧̸`,nge:`≱`,ngeq:`≱`,ngeqq:`≧̸`,ngeqslant:`⩾̸`,nges:`⩾̸`,ngsim:`≵`,ngt:`≯`,ngtr:`≯`,nhArr:`⇎`,nharr:`↮`,nhpar:`⫲`,ni:`∋`,nis:`⋼`,nisd:`⋺`,niv:`∋`,njcy:`њ`,nlArr:`⇍`,nlE:`≦̸`,nlarr:`↚`,nldr:`‥`,nle:`≰`,nleftarrow:`↚`,nleftrightarrow:`↮`,nleq:`≰`,nleqq:`≦̸`,nleqslant:`⩽̸`,nles:`⩽̸`,nless:`≮`,nlsim:`≴`,nlt:`≮`,nltri:`⋪`,nltrie:`⋬`,nmid:`∤`,nopf:`𝕟`,not:`¬`,notin:`∉`,notinE:`⋹̸`,notindot:`⋵̸`,notinva:`∉`,notinvb:`⋷`,notinvc:`⋶`,notni:`∌`,notniva:`∌`,notnivb:`⋾`,notnivc:`⋽`,npar:`∦`,nparallel:`∦`,nparsl:`⫽⃥`,npart:`∂̸`,npolint:`⨔`,npr:`⊀`,nprcue:`⋠`,npre:`⪯̸`,nprec:`⊀`,npreceq:`⪯̸`,nrArr:`⇏`,nrarr:`↛`,nrarrc:`⤳̸`,nrarrw:`↝̸`,nrightarrow:`↛`,nrtri:`⋫`,nrtrie:`⋭`,nsc:`⊁`,nsccue:`⋡`,nsce:`⪰̸`,nscr:`𝓃`,nshortmid:`∤`,nshortparallel:`∦`,nsim:`≁`,nsime:`≄`,nsimeq:`≄`,nsmid:`∤`,nspar:`∦`,nsqsube:`⋢`,nsqsupe:`⋣`,nsub:`⊄`,nsubE:`⫅̸`,nsube:`⊈`,nsubset:`⊂⃒`,nsubseteq:`⊈`,nsubseteqq:`⫅̸`,nsucc:`⊁`,nsucceq:`⪰̸`,nsup:`⊅`,nsupE:`⫆̸`,nsupe:`⊉`,nsupset:`⊃⃒`,nsupseteq:`⊉`,nsupseteqq:`⫆̸`,ntgl:`≹`,ntilde:`ñ`,ntlg:`≸`,ntriangleleft:`⋪`,ntrianglelefteq:`⋬`,ntriangleright:`⋫`,ntrianglerighteq:`⋭`,nu:`ν`,num:`#`,numero:`№`,numsp:` `,nvDash:`⊭`,nvHarr:`⤄`,nvap:`≍⃒`,nvdash:`⊬`,nvge:`≥⃒`,nvgt:`>⃒`,nvinfin:`⧞`,nvlArr:`⤂`,nvle:`≤⃒`,nvlt:`<⃒`,nvltrie:`⊴⃒`,nvrArr:`⤃`,nvrtrie:`⊵⃒`,nvsim:`∼⃒`,nwArr:`⇖`,nwarhk:`⤣`,nwarr:`↖`,nwarrow:`↖`,nwnear:`⤧`,oS:`Ⓢ`,oacute:`ó`,oast:`⊛`,ocir:`⊚`,ocirc:`ô`,ocy:`о`,odash:`⊝`,odblac:`ő`,odiv:`⨸`,odot:`⊙`,odsold:`⦼`,oelig:`œ`,ofcir:`⦿`,ofr:`𝔬`,ogon:`˛`,ograve:`ò`,ogt:`⧁`,ohbar:`⦵`,ohm:`Ω`,oint:`∮`,olarr:`↺`,olcir:`⦾`,olcross:`⦻`,oline:`‾`,olt:`⧀`,omacr:`ō`,omega:`ω`,omicron:`ο`,omid:`⦶`,ominus:`⊖`,oopf:`𝕠`,opar:`⦷`,operp:`⦹`,oplus:`⊕`,or:`∨`,orarr:`↻`,ord:`⩝`,order:`ℴ`,orderof:`ℴ`,ordf:`ª`,ordm:`º`,origof:`⊶`,oror:`⩖`,orslope:`⩗`,orv:`⩛`,oscr:`ℴ`,oslash:`ø`,osol:`⊘`,otilde:`õ`,otimes:`⊗`,otimesas:`⨶`,ouml:`ö`,ovbar:`⌽`,par:`∥`,para:`¶`,parallel:`∥`,parsim:`⫳`,parsl:`⫽`,part:`∂`,pcy:`п`,percnt:`%`,period:`.`,permil:`‰`,perp:`⊥`,pertenk:`‱`,pfr:`𝔭`,phi:`φ`,phiv:`ϕ`,phmmat:`ℳ`,phone:`☎`,pi:`π`,pitchfork:`⋔`,piv:`ϖ`,planck:`ℏ`,planckh:`ℎ`,plankv:`ℏ`,plus:`+`,plusacir:`⨣`,plusb:`⊞`,pluscir:`⨢`,plusdo:`∔`,plusdu:`⨥`,pluse:`⩲`,plusmn:`±`,plussim:`⨦`,plustwo:`⨧`,pm:`±`,pointint:`⨕`,popf:`𝕡`,pound:`£`,pr:`≺`,prE:`⪳`,prap:`⪷`,prcue:`≼`,pre:`⪯`,prec:`≺`,precapprox:`⪷`,preccurlyeq:`≼`,preceq:`⪯`,precnapprox:`⪹`,precneqq:`⪵`,precnsim:`⋨`,precsim:`≾`,prime:`′`,primes:`ℙ`,prnE:`⪵`,prnap:`⪹`,prnsim:`⋨`,prod:`∏`,profalar:`⌮`,profline:`⌒`,profsurf:`⌓`,prop:`∝`,propto:`∝`,prsim:`≾`,prurel:`⊰`,pscr:`𝓅`,psi:`ψ`,puncsp:` `,qfr:`𝔮`,qint:`⨌`,qopf:`𝕢`,qprime:`⁗`,qscr:`𝓆`,quaternions:`ℍ`,quatint:`⨖`,quest:`?`,questeq:`≟`,quot:`"`,rAarr:`⇛`,rArr:`⇒`,rAtail:`⤜`,rBarr:`⤏`,rHar:`⥤`,race:`∽̱`,racute:`ŕ`,radic:`√`,raemptyv:`⦳`,rang:`⟩`,rangd:`⦒`,range:`⦥`,rangle:`⟩`,raquo:`»`,rarr:`→`,rarrap:`⥵`,rarrb:`⇥`,rarrbfs:`⤠`,rarrc:`⤳`,rarrfs:`⤞`,rarrhk:`↪`,rarrlp:`↬`,rarrpl:`⥅`,rarrsim:`⥴`,rarrtl:`↣`,rarrw:`↝`,ratail:`⤚`,ratio:`∶`,rationals:`ℚ`,rbarr:`⤍`,rbbrk:`❳`,rbrace:`}`,rbrack:`]`,rbrke:`⦌`,rbrksld:`⦎`,rbrkslu:`⦐`,rcaron:`ř`,rcedil:`ŗ`,rceil:`⌉`,rcub:`}`,rcy:`р`,rdca:`⤷`,rdldhar:`⥩`,rdquo:`”`,rdquor:`”`,rdsh:`↳`,real:`ℜ`,realine:`ℛ`,realpart:`ℜ`,reals:`ℝ`,rect:`▭`,reg:`®`,rfisht:`⥽`,rfloor:`⌋`,rfr:`𝔯`,rhard:`⇁`,rharu:`⇀`,rharul:`⥬`,rho:`ρ`,rhov:`ϱ`,rightarrow:`→`,rightarrowtail:`↣`,rightharpoondown:`⇁`,rightharpoonup:`⇀`,rightleftarrows:`⇄`,rightleftharpoons:`⇌`,rightrightarrows:`⇉`,rightsquigarrow:`↝`,rightthreetimes:`⋌`,ring:`˚`,risingdotseq:`≓`,rlarr:`⇄`,rlhar:`⇌`,rlm:`‏`,rmoust:`⎱`,rmoustache:`⎱`,rnmid:`⫮`,roang:`⟭`,roarr:`⇾`,robrk:`⟧`,ropar:`⦆`,ropf:`𝕣`,roplus:`⨮`,rotimes:`⨵`,rpar:`)`,rpargt:`⦔`,rppolint:`⨒`,rrarr:`⇉`,rsaquo:`›`,rscr:`𝓇`,rsh:`↱`,rsqb:`]`,rsquo:`’`,rsquor:`’`,rthree:`⋌`,rtimes:`⋊`,rtri:`▹`,rtrie:`⊵`,rtrif:`▸`,rtriltri:`⧎`,ruluhar:`⥨`,rx:`℞`,sacute:`ś`,sbquo:`‚`,sc:`≻`,scE:`⪴`,scap:`⪸`,scaron:`š`,sccue:`≽`,sce:`⪰`,scedil:`ş`,scirc:`ŝ`,scnE:`⪶`,scnap:`⪺`,scnsim:`⋩`,scpolint:`⨓`,scsim:`≿`,scy:`с`,sdot:`⋅`,sdotb:`⊡`,sdote:`⩦`,seArr:`⇘`,searhk:`⤥`,searr:`↘`,searrow:`↘`,sect:`§`,semi:`;`,seswar:`⤩`,setminus:`∖`,setmn:`∖`,sext:`✶`,sfr:`𝔰`,sfrown:`⌢`,sharp:`♯`,shchcy:`щ`,shcy:`ш`,shortmid:`∣`,shortparallel:`∥`,shy:`­`,sigma:`σ`,sigmaf:`ς`,sigmav:`ς`,sim:`∼`,simdot:`⩪`,sime:`≃`,simeq:`≃`,simg:`⪞`,simgE:`⪠`,siml:`⪝`,simlE:`⪟`,simne:`≆`,simplus:`⨤`,simrarr:`⥲`,slarr:`←`,smallsetminus:`∖`,smashp:`⨳`,smeparsl:`⧤`,smid:`∣`,smile:`⌣`,smt:`⪪`,smte:`⪬`,smtes:`⪬︀`,softcy:`ь`,sol:`/`,solb:`⧄`,solbar:`⌿`,sopf:`𝕤`,spades:`♠`,spadesuit:`♠`,spar:`∥`,sqcap:`⊓`,sqcaps:`⊓︀`,sqcup:`⊔`,sqcups:`⊔︀`,sqsub:`⊏`,sqsube:`⊑`,sqsubset:`⊏`,sqsubseteq:`⊑`,sqsup:`⊐`,sqsupe:`⊒`,sqsupset:`⊐`,sqsupseteq:`⊒`,squ:`□`,square:`□`,squarf:`▪`,squf:`▪`,srarr:`→`,sscr:`𝓈`,ssetmn:`∖`,ssmile:`⌣`,sstarf:`⋆`,star:`☆`,starf:`★`,straightepsilon:`ϵ`,straightphi:`ϕ`,strns:`¯`,sub:`⊂`,subE:`⫅`,subdot:`⪽`,sube:`⊆`,subedot:`⫃`,submult:`⫁`,subnE:`⫋`,subne:`⊊`,subplus:`⪿`,subrarr:`⥹`,subset:`⊂`,subseteq:`⊆`,subseteqq:`⫅`,subsetneq:`⊊`,subsetneqq:`⫋`,subsim:`⫇`,subsub:`⫕`,subsup:`⫓`,succ:`≻`,succapprox:`⪸`,succcurlyeq:`≽`,succeq:`⪰`,succnapprox:`⪺`,succneqq:`⪶`,succnsim:`⋩`,succsim:`≿`,sum:`∑`,sung:`♪`,sup1:`¹`,sup2:`²`,sup3:`³`,sup:`⊃`,supE:`⫆`,supdot:`⪾`,supdsub:`⫘`,supe:`⊇`,supedot:`⫄`,suphsol:`⟉`,suphsub:`⫗`,suplarr:`⥻`,supmult:`⫂`,supnE:`⫌`,supne:`⊋`,supplus:`⫀`,supset:`⊃`,supseteq:`⊇`,supseteqq:`⫆`,supsetneq:`⊋`,supsetneqq:`⫌`,supsim:`⫈`,supsub:`⫔`,supsup:`⫖`,swArr:`⇙`,swarhk:`⤦`,swarr:`↙`,swarrow:`↙`,swnwar:`⤪`,szlig:`ß`,target:`⌖`,tau:`τ`,tbrk:`⎴`,tcaron:`ť`,tcedil:`ţ`,tcy:`т`,tdot:`⃛`,telrec:`⌕`,tfr:`𝔱`,there4:`∴`,therefore:`∴`,theta:`θ`,thetasym:`ϑ`,thetav:`ϑ`,thickapprox:`≈`,thicksim:`∼`,thinsp:` `,thkap:`≈`,thksim:`∼`,thorn:`þ`,tilde:`˜`,times:`×`,timesb:`⊠`,timesbar:`⨱`,timesd:`⨰`,tint:`∭`,toea:`⤨`,top:`⊤`,topbot:`⌶`,topcir:`⫱`,topf:`𝕥`,topfork:`⫚`,tosa:`⤩`,tprime:`‴`,trade:`™`,triangle:`▵`,triangledown:`▿`,triangleleft:`◃`,trianglelefteq:`⊴`,triangleq:`≜`,triangleright:`▹`,trianglerighteq:`⊵`,tridot:`◬`,trie:`≜`,triminus:`⨺`,triplus:`⨹`,trisb:`⧍`,tritime:`⨻`,trpezium:`⏢`,tscr:`𝓉`,tscy:`ц`,tshcy:`ћ`,tstrok:`ŧ`,twixt:`≬`,twoheadleftarrow:`↞`,twoheadrightarrow:`↠`,uArr:`⇑`,uHar:`⥣`,uacute:`ú`,uarr:`↑`,ubrcy:`ў`,ubreve:`ŭ`,ucirc:`û`,ucy:`у`,udarr:`⇅`,udblac:`ű`,udhar:`⥮`,ufisht:`⥾`,ufr:`𝔲`,ugrave:`ù`,uharl:`↿`,uharr:`↾`,uhblk:`▀`,ulcorn:`⌜`,ulcorner:`⌜`,ulcrop:`⌏`,ultri:`◸`,umacr:`ū`,uml:`¨`,uogon:`ų`,uopf:`𝕦`,uparrow:`↑`,updownarrow:`↕`,upharpoonleft:`↿`,upharpoonright:`↾`,uplus:`⊎`,upsi:`υ`,upsih:`ϒ`,upsilon:`υ`,upuparrows:`⇈`,urcorn:`⌝`,urcorner:`⌝`,urcrop:`⌎`,uring:`ů`,urtri:`◹`,uscr:`𝓊`,utdot:`⋰`,utilde:`ũ`,utri:`▵`,utrif:`▴`,uuarr:`⇈`,uuml:`ü`,uwangle:`⦧`,vArr:`⇕`,vBar:`⫨`,vBarv:`⫩`,vDash:`⊨`,vangrt:`⦜`,varepsilon:`ϵ`,varkappa:`ϰ`,varnothing:`∅`,varphi:`ϕ`,varpi:`ϖ`,varpropto:`∝`,varr:`↕`,varrho:`ϱ`,varsigma:`ς`,varsubsetneq:`⊊︀`,varsubsetneqq:`⫋︀`,varsupsetneq:`⊋︀`,varsupsetneqq:`⫌︀`,vartheta:`ϑ`,vartriangleleft:`⊲`,vartriangleright:`⊳`,vcy:`в`,vdash:`⊢`,vee:`∨`,veebar:`⊻`,veeeq:`≚`,vellip:`⋮`,verbar:`|`,vert:`|`,vfr:`𝔳`,vltri:`⊲`,vnsub:`⊂⃒`,vnsup:`⊃⃒`,vopf:`𝕧`,vprop:`∝`,vrtri:`⊳`,vscr:`𝓋`,vsubnE:`⫋︀`,vsubne:`⊊︀`,vsupnE:`⫌︀`,vsupne:`⊋︀`,vzigzag:`⦚`,wcirc:`ŵ`,wedbar:`⩟`,wedge:`∧`,wedgeq:`≙`,weierp:`℘`,wfr:`𝔴`,wopf:`𝕨`,wp:`℘`,wr:`≀`,wreath:`≀`,wscr:`𝓌`,xcap:`⋂`,xcirc:`◯`,xcup:`⋃`,xdtri:`▽`,xfr:`𝔵`,xhArr:`⟺`,xharr:`⟷`,xi:`ξ`,xlArr:`⟸`,xlarr:`⟵`,xmap:`⟼`,xnis:`⋻`,xodot:`⨀`,xopf:`𝕩`,xoplus:`⨁`,xotime:`⨂`,xrArr:`⟹`,xrarr:`⟶`,xscr:`𝓍`,xsqcup:`⨆`,xuplus:`⨄`,xutri:`△`,xvee:`⋁`,xwedge:`⋀`,yacute:`ý`,yacy:`я`,ycirc:`ŷ`,ycy:`ы`,yen:`¥`,yfr:`𝔶`,yicy:`ї`,yopf:`𝕪`,yscr:`𝓎`,yucy:`ю`,yuml:`ÿ`,zacute:`ź`,zcaron:`ž`,zcy:`з`,zdot:`ż`,zeetrf:`ℨ`,zeta:`ζ`,zfr:`𝔷`,zhcy:`ж`,zigrarr:`⇝`,zopf:`𝕫`,zscr:`𝓏`,zwj:`‍`,zwnj:`‌`},qo={}.hasOwnProperty;function Jo(e){return qo.call(Ko,e)?Ko[e]:!1}function Yo(e,t,n,r){let i=e.length,a=0,o;if(t=t<0?-t>i?0:i+t:t>i?i:t,n=n>0?n:0,r.length<1e4)o=Array.from(r),o.unshift(t,n),e.splice(...o);else for(n&&e.splice(t,n);a<r.length;)o=r.slice(a,a+1e4),o.unshift(t,0),e.splice(...o),a+=1e4,t+=1e4}function Xo(e,t){return e.length>0?(Yo(e,e.length,0,t),e):t}const Zo={}.hasOwnProperty;function Qo(e){let t={},n=-1;for(;++n<e.length;)$o(t,e[n]);return t}function $o(e,t){let n;for(n in t){let r=(Zo.call(e,n)?e[n]:void 0)||(e[n]={}),i=t[n],a;if(i)for(a in i){Zo.call(r,a)||(r[a]=[]);let e=i[a];es(r[a],Array.isArray(e)?e:e?[e]:[])}}}function es(e,t){let n=-1,r=[];for(;++n<t.length;)(t[n].add===`after`?e:r).push(t[n]);Yo(e,0,0,r)}function ts(e,t){let n=Number.parseInt(e,t);return n<9||n===11||n>13&&n<32||n>126&&n<160||n>55295&&n<57344||n>64975&&n<65008||(n&65535)==65535||(n&65535)==65534||n>1114111?`�`:String.fromCodePoint(n)}function ns(e){return e.replace(/[\t\n\r ]+/g,` `).replace(/^ | $/g,``).toLowerCase().toUpperCase()}const V=us(/[A-Za-z]/),H=us(/[\dA-Za-z]/),rs=us(/[#-'*+\--9=?A-Z^-~]/);function is(e){return e!==null&&(e<32||e===127)}const as=us(/\d/),os=us(/[\dA-Fa-f]/),ss=us(/[!-/:-@[-`{-~]/);function U(e){return e!==null&&e<-2}function W(e){return e!==null&&(e<0||e===32)}function G(e){return e===-2||e===-1||e===32}const cs=us(/\p{P}|\p{S}/u),ls=us(/\s/);function us(e){return t;function t(t){return t!==null&&t>-1&&e.test(String.fromCharCode(t))}}function K(e,t,n,r){let i=r?r-1:1/0,a=0;return o;function o(r){return G(r)?(e.enter(n),s(r)):t(r)}function s(r){return G(r)&&a++<i?(e.consume(r),s):(e.exit(n),t(r))}}function ds(e,t,n,r,i,a){let o=0;return s;function s(t){return a>0&&G(t)?(e.enter(r),c(t)):l(t)}function c(t){return G(t)&&o<a?(e.consume(t),o++,c):(e.exit(r),l(t))}function l(e){return o>=i?t(e):n(e)}}const fs={tokenize:ps};function ps(e){let t=e.attempt(this.parser.constructs.contentInitial,r,i),n;return t;function r(n){if(n===null)e.consume(n);else return e.enter(`lineEnding`),e.consume(n),e.exit(`lineEnding`),K(e,t,`linePrefix`)}function i(t){return e.enter(`paragraph`),a(t)}function a(t){let r=e.enter(`chunkText`,{contentType:`text`,previous:n});return n&&(n.next=r),n=r,o(t)}function o(t){if(t===null)e.exit(`chunkText`),e.exit(`paragraph`),e.consume(t);else return U(t)?(e.consume(t),e.exit(`chunkText`),a):(e.consume(t),o)}}var ms=class{constructor(){this.index=new Map,this.map=[]}add(e,t,n){hs(this,e,t,n,!1)}addBefore(e,t,n){hs(this,e,t,n,!0)}consume(e){if(this.map.sort(function(e,t){return e[0]-t[0]}),this.map.length===0)return;let t=this.map.length,n=[];for(;t>0;)--t,n.push(e.slice(this.map[t][0]+this.map[t][1]),this.map[t][2]),e.length=this.map[t][0];n.push(e.slice()),e.length=0;let r=n.pop();for(;r;){for(let t of r)e.push(t);r=n.pop()}this.map.length=0,this.index.clear()}};function hs(e,t,n,r,i){if(n===0&&r.length===0)return;let a=e.index.get(t);if(a){a[1]+=n,i?(r.push(...a[2]),a[2]=r):a[2].push(...r);return}let o=[t,n,r];e.map.push(o),e.index.set(t,o)}const gs={tokenize:vs},_s={tokenize:ys};function vs(e){let t=this,n=[],r=0,i,a,o;return s;function s(i){if(r<n.length){let a=n[r];return t.containerState=a[1],e.attempt(a[0].continuation,c,l)(i)}return l(i)}function c(e){if(r++,t.containerState._closeFlow){t.containerState._closeFlow=void 0,i&&v();let n=t.events.length,a=n,o;for(;a--;)if(t.events[a][0]===`exit`&&t.events[a][1].type===`chunkFlow`){o=t.events[a][1].end;break}_(r);let s=n;for(;s<t.events.length;)t.events[s][1].end={...o},s++;let c=new ms;return c.add(a+1,0,t.events.slice(n)),c.add(n,s-n,[]),c.consume(t.events),l(e)}return s(e)}function l(a){if(r===n.length){if(!i)return f(a);if(i.currentConstruct&&i.currentConstruct.concrete)return m(a);t.interrupt=!(!i.currentConstruct||i._gfmTableDynamicInterruptHack)}return t.containerState={},e.check(_s,u,d)(a)}function u(e){return i&&v(),_(r),f(e)}function d(e){return t.parser.lazy[t.now().line]=r!==n.length,o=t.now().offset,m(e)}function f(n){return t.containerState={},e.attempt(_s,p,m)(n)}function p(e){return r++,n.push([t.currentConstruct,t.containerState]),f(e)}function m(n){if(n===null)i&&v(),_(0),e.consume(n);else return i=i||t.parser.flow(t.now()),e.enter(`chunkFlow`,{_tokenizer:i,contentType:`flow`,previous:a}),h(n)}function h(n){if(n===null)g(e.exit(`chunkFlow`),!0),_(0),e.consume(n);else return U(n)?(e.consume(n),g(e.exit(`chunkFlow`)),r=0,t.interrupt=void 0,s):(e.consume(n),h)}function g(e,n){let s=t.sliceStream(e);if(n&&s.push(null),e.previous=a,a&&(a.next=e),a=e,i.defineSkip(e.start),i.write(s),t.parser.lazy[e.start.line]){let e=i.events.length;for(;e--;)if(i.events[e][1].start.offset<o&&(!i.events[e][1].end||i.events[e][1].end.offset>o))return;let n=t.events.length,a=n,s,c;for(;a--;)if(t.events[a][0]===`exit`&&t.events[a][1].type===`chunkFlow`){if(s){c=t.events[a][1].end;break}s=!0}for(_(r),e=n;e<t.events.length;)t.events[e][1].end={...c},e++;let l=new ms;l.add(a+1,0,t.events.slice(n)),l.add(n,e-n,[]),l.consume(t.events)}}function _(r){let i=n.length;for(;i-->r;){let r=n[i];t.containerState=r[1],r[0].exit.call(t,e)}n.length=r}function v(){i.write([null]),a=void 0,i=void 0,t.containerState._closeFlow=void 0}}function ys(e,t,n){return K(e,e.attempt(this.parser.constructs.document,t,n),`linePrefix`,this.parser.constructs.disable.null.includes(`codeIndented`)?void 0:4)}function bs(e){if(e===null||W(e)||ls(e))return 1;if(cs(e))return 2}function xs(e,t,n){let r=[],i=-1;for(;++i<e.length;){let a=e[i].resolveAll;a&&!r.includes(a)&&(t=a(t,n),r.push(a))}return t}const Ss={name:`attention`,resolveAll:Cs,tokenize:ws};function Cs(e,t){let n=-1,r;for(;++n<e.length;)if(e[n][0]===`enter`&&e[n][1].type===`attentionSequence`&&e[n][1]._close){let i=n;for(;i--;)if(e[i][0]===`exit`&&e[i][1].type===`attentionSequence`&&e[i][1]._open&&t.sliceSerialize(e[i][1]).charCodeAt(0)===t.sliceSerialize(e[n][1]).charCodeAt(0)){if((e[i][1]._close||e[n][1]._open)&&(e[n][1].end.offset-e[n][1].start.offset)%3&&!((e[i][1].end.offset-e[i][1].start.offset+e[n][1].end.offset-e[n][1].start.offset)%3))continue;let a=e[i][1].end.offset-e[i][1].start.offset>1&&e[n][1].end.offset-e[n][1].start.offset>1?2:1,o={...e[i][1].end},s={...e[n][1].start};Ts(o,-a),Ts(s,a);let c={type:a>1?`strongSequence`:`emphasisSequence`,start:o,end:{...e[i][1].end}},l={type:a>1?`strongSequence`:`emphasisSequence`,start:{...e[n][1].start},end:s},u={type:a>1?`strongText`:`emphasisText`,start:{...e[i][1].end},end:{...e[n][1].start}},d={type:a>1?`strong`:`emphasis`,start:{...c.start},end:{...l.end}};e[i][1].end={...c.start},e[n][1].start={...l.end},r=[],e[i][1].end.offset-e[i][1].start.offset&&(r=Xo(r,[[`enter`,e[i][1],t],[`exit`,e[i][1],t]])),r=Xo(r,[[`enter`,d,t],[`enter`,c,t],[`exit`,c,t],[`enter`,u,t]]),r=Xo(r,xs(t.parser.constructs.insideSpan.null,e.slice(i+1,n),t)),r=Xo(r,[[`exit`,u,t],[`enter`,l,t],[`exit`,l,t],[`exit`,d,t]]);let f=0;e[n][1].end.offset-e[n][1].start.offset&&(f=2,r=Xo(r,[[`enter`,e[n][1],t],[`exit`,e[n][1],t]])),Yo(e,i-1,n-i+3,r),n=i+r.length-f-2;break}}for(n=-1;++n<e.length;)e[n][1].type===`attentionSequence`&&(e[n][1].type=`data`);return e}function ws(e,t){let n=this.parser.constructs.attentionMarkers.null,r=this.previous,i=bs(r),a;return o;function o(t){return a=t,e.enter(`attentionSequence`),s(t)}function s(o){if(o===a)return e.consume(o),s;let c=e.exit(`attentionSequence`),l=bs(o),u=!l||l===2&&i||n.includes(o)&&o!==42&&o!==95,d=!i||i===2&&l||n.includes(r)&&r!==42&&r!==95;return c._open=!!(a===42?u:u&&(i||!d)),c._close=!!(a===42?d:d&&(l||!u)),t(o)}}function Ts(e,t){e.column+=t,e.offset+=t,e._bufferIndex+=t}const Es={name:`autolink`,tokenize:Ds};function Ds(e,t,n){let r=0;return i;function i(t){return e.enter(`autolink`),e.enter(`autolinkMarker`),e.consume(t),e.exit(`autolinkMarker`),e.enter(`autolinkProtocol`),a}function a(t){return V(t)?(e.consume(t),o):t===64?n(t):l(t)}function o(e){return e===43||e===45||e===46||H(e)?(r=1,s(e)):l(e)}function s(t){return t===58?(e.consume(t),r=0,c):(t===43||t===45||t===46||H(t))&&r++<32?(e.consume(t),s):(r=0,l(t))}function c(r){return r===62?(e.exit(`autolinkProtocol`),e.enter(`autolinkMarker`),e.consume(r),e.exit(`autolinkMarker`),e.exit(`autolink`),t):r===null||r===32||r===60||is(r)?n(r):(e.consume(r),c)}function l(t){return t===64?(e.consume(t),u):rs(t)?(e.consume(t),l):n(t)}function u(e){return H(e)?d(e):n(e)}function d(n){return n===46?(e.consume(n),r=0,u):n===62?(e.exit(`autolinkProtocol`).type=`autolinkEmail`,e.enter(`autolinkMarker`),e.consume(n),e.exit(`autolinkMarker`),e.exit(`autolink`),t):f(n)}function f(t){if((t===45||H(t))&&r++<63){let n=t===45?f:d;return e.consume(t),n}return n(t)}}const Os={partial:!0,tokenize:ks};function ks(e,t,n){return r;function r(t){return G(t)?K(e,i,`linePrefix`)(t):i(t)}function i(e){return e===null||U(e)?t(e):n(e)}}const As={continuation:{tokenize:Ms},exit:Ns,name:`blockQuote`,tokenize:js};function js(e,t,n){let r=this;return i;function i(t){if(t===62){let n=r.containerState;return n.open||(e.enter(`blockQuote`,{_container:!0}),n.open=!0),e.enter(`blockQuotePrefix`),e.enter(`blockQuoteMarker`),e.consume(t),e.exit(`blockQuoteMarker`),a}return n(t)}function a(n){return G(n)?(e.enter(`blockQuotePrefixWhitespace`),e.consume(n),e.exit(`blockQuotePrefixWhitespace`),e.exit(`blockQuotePrefix`),t):(e.exit(`blockQuotePrefix`),t(n))}}function Ms(e,t,n){let r=this;return i;function i(t){return G(t)?K(e,a,`linePrefix`,r.parser.constructs.disable.null.includes(`codeIndented`)?void 0:4)(t):a(t)}function a(r){return e.attempt(As,t,n)(r)}}function Ns(e){e.exit(`blockQuote`)}const Ps={name:`characterEscape`,tokenize:Fs};function Fs(e,t,n){return r;function r(t){return e.enter(`characterEscape`),e.enter(`escapeMarker`),e.consume(t),e.exit(`escapeMarker`),i}function i(r){return ss(r)?(e.enter(`characterEscapeValue`),e.consume(r),e.exit(`characterEscapeValue`),e.exit(`characterEscape`),t):n(r)}}const Is={name:`characterReference`,tokenize:Ls};function Ls(e,t,n){let r=this,i=0,a,o;return s;function s(t){return e.enter(`characterReference`),e.enter(`characterReferenceMarker`),e.consume(t),e.exit(`characterReferenceMarker`),c}function c(t){return t===35?(e.enter(`characterReferenceMarkerNumeric`),e.consume(t),e.exit(`characterReferenceMarkerNumeric`),l):(e.enter(`characterReferenceValue`),a=31,o=H,u(t))}function l(t){return t===88||t===120?(e.enter(`characterReferenceMarkerHexadecimal`),e.consume(t),e.exit(`characterReferenceMarkerHexadecimal`),e.enter(`characterReferenceValue`),a=6,o=os,u):(e.enter(`characterReferenceValue`),a=7,o=as,u(t))}function u(s){if(s===59&&i){let i=e.exit(`characterReferenceValue`);return o===H&&!Jo(r.sliceSerialize(i))?n(s):(e.enter(`characterReferenceMarker`),e.consume(s),e.exit(`characterReferenceMarker`),e.exit(`characterReference`),t)}return o(s)&&i++<a?(e.consume(s),u):n(s)}}const Rs={partial:!0,tokenize:zs};function zs(e,t,n){let r=this;return i;function i(t){return t===null?n(t):(e.enter(`lineEnding`),e.consume(t),e.exit(`lineEnding`),a)}function a(e){return r.parser.lazy[r.now().line]?n(e):t(e)}}const Bs={concrete:!0,name:`codeFenced`,tokenize:Vs};function Vs(e,t,n){let r=this,i={partial:!0,tokenize:x},a=0,o=0,s;return c;function c(e){return l(e)}function l(t){let n=r.events[r.events.length-1];return a=n&&n[1].type===`linePrefix`?n[2].sliceSerialize(n[1],!0).length:0,s=t,e.enter(`codeFenced`),e.enter(`codeFencedFence`),e.enter(`codeFencedFenceSequence`),u(t)}function u(t){return t===s?(o++,e.consume(t),u):o<3?n(t):(e.exit(`codeFencedFenceSequence`),G(t)?K(e,d,`whitespace`)(t):d(t))}function d(n){return n===null||U(n)?(e.exit(`codeFencedFence`),r.interrupt?t(n):e.check(Rs,h,b)(n)):(e.enter(`codeFencedFenceInfo`),e.enter(`chunkString`,{contentType:`string`}),f(n))}function f(t){return t===null||U(t)?(e.exit(`chunkString`),e.exit(`codeFencedFenceInfo`),d(t)):G(t)?(e.exit(`chunkString`),e.exit(`codeFencedFenceInfo`),K(e,p,`whitespace`)(t)):t===96&&t===s?n(t):(e.consume(t),f)}function p(t){return t===null||U(t)?d(t):(e.enter(`codeFencedFenceMeta`),e.enter(`chunkString`,{contentType:`string`}),m(t))}function m(t){return t===null||U(t)?(e.exit(`chunkString`),e.exit(`codeFencedFenceMeta`),d(t)):t===96&&t===s?n(t):(e.consume(t),m)}function h(t){return e.attempt(i,b,g)(t)}function g(t){return e.enter(`lineEnding`),e.consume(t),e.exit(`lineEnding`),_}function _(t){return a>0&&G(t)?K(e,v,`linePrefix`,a+1)(t):v(t)}function v(t){return t===null||U(t)?e.check(Rs,h,b)(t):(e.enter(`codeFlowValue`),y(t))}function y(t){return t===null||U(t)?(e.exit(`codeFlowValue`),v(t)):(e.consume(t),y)}function b(n){return e.exit(`codeFenced`),t(n)}function x(e,t,n){let i=0;return a;function a(t){return e.enter(`lineEnding`),e.consume(t),e.exit(`lineEnding`),c}function c(t){return e.enter(`codeFencedFence`),G(t)?K(e,l,`linePrefix`,r.parser.constructs.disable.null.includes(`codeIndented`)?void 0:4)(t):l(t)}function l(t){return t===s?(e.enter(`codeFencedFenceSequence`),u(t)):n(t)}function u(t){return t===s?(i++,e.consume(t),u):i>=o?(e.exit(`codeFencedFenceSequence`),G(t)?K(e,d,`whitespace`)(t):d(t)):n(t)}function d(r){return r===null||U(r)?(e.exit(`codeFencedFence`),t(r)):n(r)}}}const Hs={name:`codeIndented`,tokenize:Ws},Us={partial:!0,tokenize:Gs};function Ws(e,t,n){return r;function r(t){return e.enter(`codeIndented`),ds(e,i,n,`linePrefix`,4,4)(t)}function i(t){return t===null?o(t):U(t)?e.attempt(Us,i,o)(t):(e.enter(`codeFlowValue`),a(t))}function a(t){return t===null||U(t)?(e.exit(`codeFlowValue`),i(t)):(e.consume(t),a)}function o(n){return e.exit(`codeIndented`),t(n)}}function Gs(e,t,n){let r=this;return i;function i(o){return r.parser.lazy[r.now().line]?n(o):U(o)?(e.enter(`lineEnding`),e.consume(o),e.exit(`lineEnding`),i):ds(e,t,a,`linePrefix`,4,4)(o)}function a(e){return U(e)?i(e):n(e)}}const Ks={name:`codeText`,previous:Js,resolve:qs,tokenize:Ys};function qs(e){let t=e.length-4,n=3,r,i;if((e[n][1].type===`lineEnding`||e[n][1].type===`space`)&&(e[t][1].type===`lineEnding`||e[t][1].type===`space`)){for(r=n;++r<t;)if(e[r][1].type===`codeTextData`){e[n][1].type=`codeTextPadding`,e[t][1].type=`codeTextPadding`,n+=2,t-=2;break}}for(r=n-1,t++;++r<=t;)i===void 0?r!==t&&e[r][1].type!==`lineEnding`&&(i=r):(r===t||e[r][1].type===`lineEnding`)&&(e[i][1].type=`codeTextData`,r!==i+2&&(e[i][1].end=e[r-1][1].end,e.splice(i+2,r-i-2),t-=r-i-2,r=i+2),i=void 0);return e}function Js(e){return e!==96||this.events[this.events.length-1][1].type===`characterEscape`}function Ys(e,t,n){let r=0,i,a;return o;function o(t){return e.enter(`codeText`),e.enter(`codeTextSequence`),s(t)}function s(t){return t===96?(e.consume(t),r++,s):(e.exit(`codeTextSequence`),c(t))}function c(t){return t===null?n(t):t===32?(e.enter(`space`),e.consume(t),e.exit(`space`),c):t===96?(a=e.enter(`codeTextSequence`),i=0,u(t)):U(t)?(e.enter(`lineEnding`),e.consume(t),e.exit(`lineEnding`),c):(e.enter(`codeTextData`),l(t))}function l(t){return t===null||t===32||t===96||U(t)?(e.exit(`codeTextData`),c(t)):(e.consume(t),l)}function u(n){return n===96?(e.consume(n),i++,u):i===r?(e.exit(`codeTextSequence`),e.exit(`codeText`),t(n)):(a.type=`codeTextData`,l(n))}}var Xs=class{constructor(e){this.left=e?[...e]:[],this.right=[]}get(e){if(e<0||e>=this.left.length+this.right.length)throw RangeError("Cannot access index `"+e+"` in a splice buffer of size `"+(this.left.length+this.right.length)+"`");return e<this.left.length?this.left[e]:this.right[this.right.length-e+this.left.length-1]}get length(){return this.left.length+this.right.length}shift(){return this.setCursor(0),this.right.pop()}slice(e,t){let n=t??1/0;return n<this.left.length?this.left.slice(e,n):e>this.left.length?this.right.slice(this.right.length-n+this.left.length,this.right.length-e+this.left.length).reverse():this.left.slice(e).concat(this.right.slice(this.right.length-n+this.left.length).reverse())}splice(e,t,n){let r=t||0;this.setCursor(Math.trunc(e));let i=this.right.splice(this.right.length-r,1/0);return n&&Zs(this.left,n),i.reverse()}pop(){return this.setCursor(1/0),this.left.pop()}push(e){this.setCursor(1/0),this.left.push(e)}pushMany(e){this.setCursor(1/0),Zs(this.left,e)}unshift(e){this.setCursor(0),this.right.push(e)}unshiftMany(e){this.setCursor(0),Zs(this.right,e.reverse())}setCursor(e){if(!(e===this.left.length||e>this.left.length&&this.right.length===0||e<0&&this.left.length===0)){if(e<this.left.length){let t=this.left.splice(e,1/0);Zs(this.right,t.reverse())}else{let t=this.right.splice(this.left.length+this.right.length-e,1/0);Zs(this.left,t.reverse())}}}};function Zs(e,t){let n=0;if(t.length<1e4)e.push(...t);else for(;n<t.length;)e.push(...t.slice(n,n+1e4)),n+=1e4}function Qs(e){let t={},n=-1,r,i,a,o,s,c,l,u=new Xs(e);for(;++n<u.length;){for(;n in t;)n=t[n];if(r=u.get(n),n&&r[1].type===`chunkFlow`&&u.get(n-1)[1].type===`listItemPrefix`&&(c=r[1]._tokenizer.events,a=0,a<c.length&&c[a][1].type===`lineEndingBlank`&&(a+=2),a<c.length&&c[a][1].type===`content`))for(;++a<c.length&&c[a][1].type!==`content`;)c[a][1].type===`chunkText`&&(c[a][1]._isInFirstContentOfListItem=!0,a++);if(r[0]===`enter`)r[1].contentType&&(Object.assign(t,$s(u,n)),n=t[n],l=!0);else if(r[1]._container){for(a=n,i=void 0;a--;)if(o=u.get(a),o[1].type===`lineEnding`||o[1].type===`lineEndingBlank`)o[0]===`enter`&&(i&&(u.get(i)[1].type=`lineEndingBlank`),o[1].type=`lineEnding`,i=a);else if(o[1].type!==`linePrefix`&&o[1].type!==`listItemIndent`)break;i&&(r[1].end={...u.get(i)[1].start},s=u.slice(i,n),s.unshift(r),u.splice(i,n-i+1,s))}}return Yo(e,0,1/0,u.slice(0)),!l}function $s(e,t){let n=e.get(t)[1],r=e.get(t)[2],i=t-1,a=[],o=n._tokenizer;o||(o=r.parser[n.contentType](n.start),n._contentTypeTextTrailing&&(o._contentTypeTextTrailing=!0));let s=o.events,c=[],l={},u,d,f=-1,p=n,m=0,h=0,g=[h];for(;p;){for(;e.get(++i)[1]!==p;);a.push(i),p._tokenizer||(u=r.sliceStream(p),p.next||u.push(null),d&&o.defineSkip(p.start),p._isInFirstContentOfListItem&&(o._gfmTasklistFirstContentOfListItem=!0),o.write(u),p._isInFirstContentOfListItem&&(o._gfmTasklistFirstContentOfListItem=void 0)),d=p,p=p.next}for(p=n;++f<s.length;)s[f][0]===`exit`&&s[f-1][0]===`enter`&&s[f][1].type===s[f-1][1].type&&s[f][1].start.line!==s[f][1].end.line&&(h=f+1,g.push(h),p._tokenizer=void 0,p.previous=void 0,p=p.next);for(o.events=[],p?(p._tokenizer=void 0,p.previous=void 0):g.pop(),f=g.length;f--;){let t=s.slice(g[f],g[f+1]),n=a.pop();c.push([n,n+t.length-1]),e.splice(n,2,t)}for(c.reverse(),f=-1;++f<c.length;)l[m+c[f][0]]=m+c[f][1],m+=c[f][1]-c[f][0]-1;return l}const ec={resolve:nc,tokenize:rc},tc={partial:!0,tokenize:ic};function nc(e){return Qs(e),e}function rc(e,t){let n;return r;function r(t){return e.enter(`content`),n=e.enter(`chunkContent`,{contentType:`content`}),i(t)}function i(t){return t===null?a(t):U(t)?e.check(tc,o,a)(t):(e.consume(t),i)}function a(n){return e.exit(`chunkContent`),e.exit(`content`),t(n)}function o(t){return e.consume(t),e.exit(`chunkContent`),n.next=e.enter(`chunkContent`,{contentType:`content`,previous:n}),n=n.next,i}}function ic(e,t,n){let r=this;return i;function i(t){return e.exit(`chunkContent`),e.enter(`lineEnding`),e.consume(t),e.exit(`lineEnding`),K(e,a,`linePrefix`)}function a(i){if(i===null||U(i))return n(i);let a=r.events[r.events.length-1];return!r.parser.constructs.disable.null.includes(`codeIndented`)&&a&&a[1].type===`linePrefix`&&a[2].sliceSerialize(a[1],!0).length>=4?t(i):e.interrupt(r.parser.constructs.flow,n,t)(i)}}function ac(e,t,n,r,i,a,o,s,c){let l=c||1/0,u=0;return d;function d(t){return t===60?(e.enter(r),e.enter(i),e.enter(a),e.consume(t),e.exit(a),f):t===null||t===32||t===41||is(t)?n(t):(e.enter(r),e.enter(o),e.enter(s),e.enter(`chunkString`,{contentType:`string`}),h(t))}function f(n){return n===62?(e.enter(a),e.consume(n),e.exit(a),e.exit(i),e.exit(r),t):(e.enter(s),e.enter(`chunkString`,{contentType:`string`}),p(n))}function p(t){return t===62?(e.exit(`chunkString`),e.exit(s),f(t)):t===null||t===60||U(t)?n(t):(e.consume(t),t===92?m:p)}function m(t){return t===60||t===62||t===92?(e.consume(t),p):p(t)}function h(i){return!u&&(i===null||i===41||W(i))?(e.exit(`chunkString`),e.exit(s),e.exit(o),e.exit(r),t(i)):u<l&&i===40?(e.consume(i),u++,h):i===41?(e.consume(i),u--,h):i===null||i===32||i===40||is(i)?n(i):(e.consume(i),i===92?g:h)}function g(t){return t===40||t===41||t===92?(e.consume(t),h):h(t)}}function oc(e,t,n,r,i,a){let o=this,s=0,c;return l;function l(t){return e.enter(r),e.enter(i),e.consume(t),e.exit(i),e.enter(a),u}function u(l){return s>999||l===null||l===91||l===93&&!c||l===94&&!s&&`_hiddenFootnoteSupport`in o.parser.constructs?n(l):l===93?(e.exit(a),e.enter(i),e.consume(l),e.exit(i),e.exit(r),t):U(l)?(e.enter(`lineEnding`),e.consume(l),e.exit(`lineEnding`),u):(e.enter(`chunkString`,{contentType:`string`}),d(l))}function d(t){return t===null||t===91||t===93||U(t)||s++>999?(e.exit(`chunkString`),u(t)):(e.consume(t),c||(c=!G(t)),t===92?f:d)}function f(t){return t===91||t===92||t===93?(e.consume(t),s++,d):d(t)}}function sc(e,t,n,r,i,a){let o;return s;function s(t){return t===34||t===39||t===40?(e.enter(r),e.enter(i),e.consume(t),e.exit(i),o=t===40?41:t,c):n(t)}function c(n){return n===o?(e.enter(i),e.consume(n),e.exit(i),e.exit(r),t):(e.enter(a),l(n))}function l(t){return t===o?(e.exit(a),c(o)):t===null?n(t):U(t)?(e.enter(`lineEnding`),e.consume(t),e.exit(`lineEnding`),K(e,l,`linePrefix`)):(e.enter(`chunkString`,{contentType:`string`}),u(t))}function u(t){return t===o||t===null||U(t)?(e.exit(`chunkString`),l(t)):(e.consume(t),t===92?d:u)}function d(t){return t===o||t===92?(e.consume(t),u):u(t)}}function cc(e,t){let n;return r;function r(i){return U(i)?(e.enter(`lineEnding`),e.consume(i),e.exit(`lineEnding`),n=!0,r):G(i)?K(e,r,n?`linePrefix`:`lineSuffix`)(i):t(i)}}const lc={name:`definition`,tokenize:dc},uc={partial:!0,tokenize:fc};function dc(e,t,n){let r=this,i;return a;function a(t){return e.enter(`definition`),o(t)}function o(t){return oc.call(r,e,s,n,`definitionLabel`,`definitionLabelMarker`,`definitionLabelString`)(t)}function s(t){return i=ns(r.sliceSerialize(r.events[r.events.length-1][1]).slice(1,-1)),t===58?(e.enter(`definitionMarker`),e.consume(t),e.exit(`definitionMarker`),c):n(t)}function c(t){return W(t)?cc(e,l)(t):l(t)}function l(t){return ac(e,u,n,`definitionDestination`,`definitionDestinationLiteral`,`definitionDestinationLiteralMarker`,`definitionDestinationRaw`,`definitionDestinationString`)(t)}function u(t){return e.attempt(uc,d,d)(t)}function d(t){return G(t)?K(e,f,`whitespace`)(t):f(t)}function f(a){return a===null||U(a)?(e.exit(`definition`),r.parser.defined.push(i),t(a)):n(a)}}function fc(e,t,n){return r;function r(t){return W(t)?cc(e,i)(t):n(t)}function i(t){return sc(e,a,n,`definitionTitle`,`definitionTitleMarker`,`definitionTitleString`)(t)}function a(t){return G(t)?K(e,o,`whitespace`)(t):o(t)}function o(e){return e===null||U(e)?t(e):n(e)}}const pc={name:`hardBreakEscape`,tokenize:mc};function mc(e,t,n){return r;function r(t){return e.enter(`hardBreakEscape`),e.consume(t),i}function i(r){return U(r)?(e.exit(`hardBreakEscape`),t(r)):n(r)}}const hc={name:`headingAtx`,resolve:gc,tokenize:_c};function gc(e,t){let n=e.length-2,r=3;if(e[r][1].type===`whitespace`&&(r+=2),n-2>r&&e[n][1].type===`whitespace`&&(n-=2),e[n][1].type===`atxHeadingSequence`&&(r===n-1||n-4>r&&e[n-2][1].type===`whitespace`)&&(n-=r+1===n?2:4),n>r){let i={type:`atxHeadingText`,start:e[r][1].start,end:e[n][1].end},a={type:`chunkText`,start:e[r][1].start,end:e[n][1].end,contentType:`text`};Yo(e,r,n-r+1,[[`enter`,i,t],[`enter`,a,t],[`exit`,a,t],[`exit`,i,t]])}return e}function _c(e,t,n){let r=0;return i;function i(t){return e.enter(`atxHeading`),a(t)}function a(t){return e.enter(`atxHeadingSequence`),o(t)}function o(t){return t===35&&r++<6?(e.consume(t),o):t===null||W(t)?(e.exit(`atxHeadingSequence`),s(t)):n(t)}function s(n){return n===35?(e.enter(`atxHeadingSequence`),c(n)):n===null||U(n)?(e.exit(`atxHeading`),t(n)):G(n)?K(e,s,`whitespace`)(n):(e.enter(`atxHeadingText`),l(n))}function c(t){return t===35?(e.consume(t),c):(e.exit(`atxHeadingSequence`),s(t))}function l(t){return t===null||t===35||W(t)?(e.exit(`atxHeadingText`),s(t)):(e.consume(t),l)}}const vc=`address.article.aside.base.basefont.blockquote.body.caption.center.col.colgroup.dd.details.dialog.dir.div.dl.dt.fieldset.figcaption.figure.footer.form.frame.frameset.h1.h2.h3.h4.h5.h6.head.header.hr.html.iframe.legend.li.link.main.menu.menuitem.nav.noframes.ol.optgroup.option.p.param.search.section.summary.table.tbody.td.tfoot.th.thead.title.tr.track.ul`.split(`.`),yc=[`pre`,`script`,`style`,`textarea`],bc={concrete:!0,name:`htmlFlow`,resolveTo:Sc,tokenize:Cc},xc={partial:!0,tokenize:wc};function Sc(e){let t=e.length;for(;t--&&(e[t][0]!==`enter`||e[t][1].type!==`htmlFlow`););return t>1&&e[t-2][1].type===`linePrefix`&&(e[t][1].start=e[t-2][1].start,e[t+1][1].start=e[t-2][1].start,e.splice(t-2,2)),e}function Cc(e,t,n){let r=this,i,a,o,s,c;return l;function l(e){return u(e)}function u(t){return e.enter(`htmlFlow`),e.enter(`htmlFlowData`),e.consume(t),d}function d(s){return s===33?(e.consume(s),f):s===47?(e.consume(s),a=!0,h):s===63?(e.consume(s),i=3,r.interrupt?t:ue):V(s)?(e.consume(s),o=String.fromCharCode(s),g):n(s)}function f(a){return a===45?(e.consume(a),i=2,p):a===91?(e.consume(a),i=5,s=0,m):V(a)?(e.consume(a),i=4,r.interrupt?t:ue):n(a)}function p(i){return i===45?(e.consume(i),r.interrupt?t:ue):n(i)}function m(i){return i===`CDATA[`.charCodeAt(s++)?(e.consume(i),s===6?r.interrupt?t:T:m):n(i)}function h(t){return V(t)?(e.consume(t),o=String.fromCharCode(t),g):n(t)}function g(s){if(s===null||s===47||s===62||W(s)){let c=s===47,l=o.toLowerCase();return!c&&!a&&yc.includes(l)?(i=1,r.interrupt?t(s):T(s)):vc.includes(o.toLowerCase())?(i=6,c?(e.consume(s),_):r.interrupt?t(s):T(s)):(i=7,r.interrupt&&!r.parser.lazy[r.now().line]?n(s):a?v(s):y(s))}return s===45||H(s)?(e.consume(s),o+=String.fromCharCode(s),g):n(s)}function _(i){return i===62?(e.consume(i),r.interrupt?t:T):n(i)}function v(t){return G(t)?(e.consume(t),v):C(t)}function y(t){return t===47?(e.consume(t),C):t===58||t===95||V(t)?(e.consume(t),b):G(t)?(e.consume(t),y):C(t)}function b(t){return t===45||t===46||t===58||t===95||H(t)?(e.consume(t),b):x(t)}function x(t){return t===61?(e.consume(t),ee):G(t)?(e.consume(t),x):y(t)}function ee(t){return t===null||t===60||t===61||t===62||t===96?n(t):t===34||t===39?(e.consume(t),c=t,S):G(t)?(e.consume(t),ee):te(t)}function S(t){return t===c?(e.consume(t),c=null,ne):t===null||U(t)?n(t):(e.consume(t),S)}function te(t){return t===null||t===34||t===39||t===47||t===60||t===61||t===62||t===96||W(t)?x(t):(e.consume(t),te)}function ne(e){return e===47||e===62||G(e)?y(e):n(e)}function C(t){return t===62?(e.consume(t),w):n(t)}function w(t){return t===null||U(t)?T(t):G(t)?(e.consume(t),w):n(t)}function T(t){return t===45&&i===2?(e.consume(t),oe):t===60&&i===1?(e.consume(t),se):t===62&&i===4?(e.consume(t),de):t===63&&i===3?(e.consume(t),ue):t===93&&i===5?(e.consume(t),le):U(t)&&(i===6||i===7)?(e.exit(`htmlFlowData`),e.check(xc,fe,re)(t)):t===null||U(t)?(e.exit(`htmlFlowData`),re(t)):(e.consume(t),T)}function re(t){return e.check(Rs,ie,fe)(t)}function ie(t){return e.enter(`lineEnding`),e.consume(t),e.exit(`lineEnding`),ae}function ae(t){return t===null||U(t)?re(t):(e.enter(`htmlFlowData`),T(t))}function oe(t){return t===45?(e.consume(t),ue):T(t)}function se(t){return t===47?(e.consume(t),o=``,ce):T(t)}function ce(t){if(t===62){let n=o.toLowerCase();return yc.includes(n)?(e.consume(t),de):T(t)}return V(t)&&o.length<8?(e.consume(t),o+=String.fromCharCode(t),ce):T(t)}function le(t){return t===93?(e.consume(t),ue):T(t)}function ue(t){return t===62?(e.consume(t),de):t===45&&i===2?(e.consume(t),ue):T(t)}function de(t){return t===null||U(t)?(e.exit(`htmlFlowData`),fe(t)):(e.consume(t),de)}function fe(n){return e.exit(`htmlFlow`),t(n)}}function wc(e,t,n){return r;function r(r){return e.enter(`lineEnding`),e.consume(r),e.exit(`lineEnding`),e.attempt(Os,t,n)}}const Tc={name:`htmlText`,tokenize:Ec};function Ec(e,t,n){let r=this,i,a,o;return s;function s(t){return e.enter(`htmlText`),e.enter(`htmlTextData`),e.consume(t),c}function c(t){return t===33?(e.consume(t),l):t===47?(e.consume(t),x):t===63?(e.consume(t),y):V(t)?(e.consume(t),te):n(t)}function l(t){return t===45?(e.consume(t),u):t===91?(e.consume(t),a=0,m):V(t)?(e.consume(t),v):n(t)}function u(t){return t===45?(e.consume(t),p):n(t)}function d(t){return t===null?n(t):t===45?(e.consume(t),f):U(t)?(o=d,se(t)):(e.consume(t),d)}function f(t){return t===45?(e.consume(t),p):d(t)}function p(e){return e===62?oe(e):e===45?f(e):d(e)}function m(t){return t===`CDATA[`.charCodeAt(a++)?(e.consume(t),a===6?h:m):n(t)}function h(t){return t===null?n(t):t===93?(e.consume(t),g):U(t)?(o=h,se(t)):(e.consume(t),h)}function g(t){return t===93?(e.consume(t),_):h(t)}function _(t){return t===62?oe(t):t===93?(e.consume(t),_):h(t)}function v(t){return t===null||t===62?oe(t):U(t)?(o=v,se(t)):(e.consume(t),v)}function y(t){return t===null?n(t):t===63?(e.consume(t),b):U(t)?(o=y,se(t)):(e.consume(t),y)}function b(e){return e===62?oe(e):y(e)}function x(t){return V(t)?(e.consume(t),ee):n(t)}function ee(t){return t===45||H(t)?(e.consume(t),ee):S(t)}function S(t){return U(t)?(o=S,se(t)):G(t)?(e.consume(t),S):oe(t)}function te(t){return t===45||H(t)?(e.consume(t),te):t===47||t===62||W(t)?ne(t):n(t)}function ne(t){return t===47?(e.consume(t),oe):t===58||t===95||V(t)?(e.consume(t),C):U(t)?(o=ne,se(t)):G(t)?(e.consume(t),ne):oe(t)}function C(t){return t===45||t===46||t===58||t===95||H(t)?(e.consume(t),C):w(t)}function w(t){return t===61?(e.consume(t),T):U(t)?(o=w,se(t)):G(t)?(e.consume(t),w):ne(t)}function T(t){return t===null||t===60||t===61||t===62||t===96?n(t):t===34||t===39?(e.consume(t),i=t,re):U(t)?(o=T,se(t)):G(t)?(e.consume(t),T):(e.consume(t),ie)}function re(t){return t===i?(e.consume(t),i=void 0,ae):t===null?n(t):U(t)?(o=re,se(t)):(e.consume(t),re)}function ie(t){return t===null||t===34||t===39||t===60||t===61||t===96?n(t):t===47||t===62||W(t)?ne(t):(e.consume(t),ie)}function ae(e){return e===47||e===62||W(e)?ne(e):n(e)}function oe(r){return r===62?(e.consume(r),e.exit(`htmlTextData`),e.exit(`htmlText`),t):n(r)}function se(t){return e.exit(`htmlTextData`),e.enter(`lineEnding`),e.consume(t),e.exit(`lineEnding`),ce}function ce(t){return G(t)?K(e,le,`linePrefix`,r.parser.constructs.disable.null.includes(`codeIndented`)?void 0:4)(t):le(t)}function le(t){return e.enter(`htmlTextData`),o(t)}}const Dc={name:`labelEnd`,resolveAll:jc,resolveTo:Mc,tokenize:Nc},Oc={tokenize:Pc},kc={tokenize:Fc},Ac={tokenize:Ic};function jc(e){let t=-1,n=[];for(;++t<e.length;){let r=e[t][1];if(n.push(e[t]),r.type===`labelImage`||r.type===`labelLink`||r.type===`labelEnd`){let e=r.type===`labelImage`?4:2;r.type=`data`,t+=e}}return e.length!==n.length&&Yo(e,0,e.length,n),e}function Mc(e,t){let n=e.length,r=0,i,a,o;for(;n--;){let t=e[n][1];if(i){if(t.type===`link`||t.type===`labelLink`&&t._inactive)break;e[n][0]===`enter`&&t.type===`labelLink`&&(t._inactive=!0)}else if(a){if(e[n][0]===`enter`&&(t.type===`labelImage`||t.type===`labelLink`)&&!t._balanced&&(i=n,t.type!==`labelLink`)){r=2;break}}else t.type===`labelEnd`&&(a=n)}let s={type:e[i][1].type===`labelLink`?`link`:`image`,start:{...e[i][1].start},end:{...e[e.length-1][1].end}},c={type:`label`,start:{...e[i][1].start},end:{...e[a][1].end}},l={type:`labelText`,start:{...e[i+r+2][1].end},end:{...e[a-2][1].start}};return o=[[`enter`,s,t],[`enter`,c,t]],o=Xo(o,e.slice(i+1,i+r+3)),o=Xo(o,[[`enter`,l,t]]),o=Xo(o,xs(t.parser.constructs.insideSpan.null,e.slice(i+r+4,a-3),t)),o=Xo(o,[[`exit`,l,t],e[a-2],e[a-1],[`exit`,c,t]]),o=Xo(o,e.slice(a+1)),o=Xo(o,[[`exit`,s,t]]),Yo(e,i,e.length,o),e}function Nc(e,t,n){let r=this,i=r._labelStarts,a,o;if(i){for(;i.length>0&&i[i.length-1]._balanced;)i.pop();a=i[i.length-1]}return s;function s(t){return a?a._inactive?d(t):(o=r.parser.defined.includes(ns(r.sliceSerialize({start:a.end,end:r.now()}))),e.enter(`labelEnd`),e.enter(`labelMarker`),e.consume(t),e.exit(`labelMarker`),e.exit(`labelEnd`),c):n(t)}function c(t){return t===40?e.attempt(Oc,u,o?u:d)(t):t===91?e.attempt(kc,u,o?l:d)(t):o?u(t):d(t)}function l(t){return e.attempt(Ac,u,d)(t)}function u(e){return i.pop(),t(e)}function d(e){return a._balanced=!0,n(e)}}function Pc(e,t,n){return r;function r(t){return e.enter(`resource`),e.enter(`resourceMarker`),e.consume(t),e.exit(`resourceMarker`),i}function i(t){return W(t)?cc(e,a)(t):a(t)}function a(t){return t===41?u(t):ac(e,o,s,`resourceDestination`,`resourceDestinationLiteral`,`resourceDestinationLiteralMarker`,`resourceDestinationRaw`,`resourceDestinationString`,32)(t)}function o(t){return W(t)?cc(e,c)(t):u(t)}function s(e){return n(e)}function c(t){return t===34||t===39||t===40?sc(e,l,n,`resourceTitle`,`resourceTitleMarker`,`resourceTitleString`)(t):u(t)}function l(t){return W(t)?cc(e,u)(t):u(t)}function u(r){return r===41?(e.enter(`resourceMarker`),e.consume(r),e.exit(`resourceMarker`),e.exit(`resource`),t):n(r)}}function Fc(e,t,n){let r=this;return i;function i(t){return oc.call(r,e,a,o,`reference`,`referenceMarker`,`referenceString`)(t)}function a(e){return r.parser.defined.includes(ns(r.sliceSerialize(r.events[r.events.length-1][1]).slice(1,-1)))?t(e):n(e)}function o(e){return n(e)}}function Ic(e,t,n){return r;function r(t){return e.enter(`reference`),e.enter(`referenceMarker`),e.consume(t),e.exit(`referenceMarker`),i}function i(r){return r===93?(e.enter(`referenceMarker`),e.consume(r),e.exit(`referenceMarker`),e.exit(`reference`),t):n(r)}}const Lc={name:`labelStartImage`,resolveAll:Dc.resolveAll,tokenize:Rc};function Rc(e,t,n){let r=this,i;return a;function a(t){return e.enter(`labelImage`),e.enter(`labelImageMarker`),e.consume(t),e.exit(`labelImageMarker`),o}function o(t){return t===91?(e.enter(`labelMarker`),e.consume(t),e.exit(`labelMarker`),i=e.exit(`labelImage`),s):n(t)}function s(e){return e===94&&`_hiddenFootnoteSupport`in r.parser.constructs?n(e):(r._labelStarts=r._labelStarts||[],r._labelStarts.push(i),t(e))}}const zc={name:`labelStartLink`,resolveAll:Dc.resolveAll,tokenize:Bc};function Bc(e,t,n){let r=this,i;return a;function a(t){return e.enter(`labelLink`),e.enter(`labelMarker`),e.consume(t),e.exit(`labelMarker`),i=e.exit(`labelLink`),o}function o(e){return e===94&&`_hiddenFootnoteSupport`in r.parser.constructs?n(e):(r._labelStarts=r._labelStarts||[],r._labelStarts.push(i),t(e))}}const Vc={name:`lineEnding`,tokenize:Hc};function Hc(e,t){return n;function n(n){return e.enter(`lineEnding`),e.consume(n),e.exit(`lineEnding`),K(e,t,`linePrefix`)}}const Uc={name:`thematicBreak`,tokenize:Wc};function Wc(e,t,n){let r=0,i;return a;function a(t){return e.enter(`thematicBreak`),o(t)}function o(e){return i=e,s(e)}function s(a){return a===i?(e.enter(`thematicBreakSequence`),c(a)):r>=3&&(a===null||U(a))?(e.exit(`thematicBreak`),t(a)):n(a)}function c(t){return t===i?(e.consume(t),r++,c):(e.exit(`thematicBreakSequence`),G(t)?K(e,s,`whitespace`)(t):s(t))}}const q={continuation:{tokenize:Jc},exit:Xc,name:`list`,tokenize:qc},Gc={partial:!0,tokenize:Zc},Kc={partial:!0,tokenize:Yc};function qc(e,t,n){let r=this,i=r.events[r.events.length-1],a=i&&i[1].type===`linePrefix`?i[2].sliceSerialize(i[1],!0).length:0,o=0;return s;function s(t){let i=r.containerState.type||(t===42||t===43||t===45?`listUnordered`:`listOrdered`);if(i===`listUnordered`?!r.containerState.marker||t===r.containerState.marker:as(t)){if(r.containerState.type||(r.containerState.type=i,e.enter(i,{_container:!0})),i===`listUnordered`)return e.enter(`listItemPrefix`),t===42||t===45?e.check(Uc,n,l)(t):l(t);if(!r.interrupt||t===49)return e.enter(`listItemPrefix`),e.enter(`listItemValue`),c(t)}return n(t)}function c(t){return as(t)&&++o<10?(e.consume(t),c):(!r.interrupt||o<2)&&(r.containerState.marker?t===r.containerState.marker:t===41||t===46)?(e.exit(`listItemValue`),l(t)):n(t)}function l(t){return e.enter(`listItemMarker`),e.consume(t),e.exit(`listItemMarker`),r.containerState.marker=r.containerState.marker||t,e.check(Os,r.interrupt?n:u,e.attempt(Gc,f,d))}function u(e){return r.containerState.initialBlankLine=!0,a++,f(e)}function d(t){return G(t)?(e.enter(`listItemPrefixWhitespace`),e.consume(t),e.exit(`listItemPrefixWhitespace`),f):n(t)}function f(n){return r.containerState.size=a+r.sliceSerialize(e.exit(`listItemPrefix`),!0).length,t(n)}}function Jc(e,t,n){let r=this;return r.containerState._closeFlow=void 0,e.check(Os,i,a);function i(n){return r.containerState.furtherBlankLines=r.containerState.furtherBlankLines||r.containerState.initialBlankLine,K(e,t,`listItemIndent`,r.containerState.size+1)(n)}function a(n){return r.containerState.furtherBlankLines||!G(n)?(r.containerState.furtherBlankLines=void 0,r.containerState.initialBlankLine=void 0,o(n)):(r.containerState.furtherBlankLines=void 0,r.containerState.initialBlankLine=void 0,e.attempt(Kc,t,o)(n))}function o(i){return r.containerState._closeFlow=!0,r.interrupt=void 0,K(e,e.attempt(q,t,n),`linePrefix`,r.parser.constructs.disable.null.includes(`codeIndented`)?void 0:4)(i)}}function Yc(e,t,n){let r=this;return K(e,i,`listItemIndent`,r.containerState.size+1);function i(e){let i=r.events[r.events.length-1];return i&&i[1].type===`listItemIndent`&&i[2].sliceSerialize(i[1],!0).length===r.containerState.size?t(e):n(e)}}function Xc(e){e.exit(this.containerState.type)}function Zc(e,t,n){let r=this;return K(e,i,`listItemPrefixWhitespace`,r.parser.constructs.disable.null.includes(`codeIndented`)?void 0:5);function i(e){let i=r.events[r.events.length-1];return!G(e)&&i&&i[1].type===`listItemPrefixWhitespace`?t(e):n(e)}}const Qc={name:`setextUnderline`,resolveTo:$c,tokenize:el};function $c(e,t){let n=new ms,r=e.length,i,a,o;for(;r--;)if(e[r][0]===`enter`){if(e[r][1].type===`content`){i=r;break}e[r][1].type===`paragraph`&&(a=r)}else e[r][1].type===`content`&&n.add(r,1,[]),!o&&e[r][1].type===`definition`&&(o=r);let s={type:`setextHeading`,start:{...e[i][1].start},end:{...e[e.length-1][1].end}};return e[a][1].type=`setextHeadingText`,o?(n.add(a,0,[[`enter`,s,t]]),n.add(o+1,0,[[`exit`,e[i][1],t]]),e[i][1].end={...e[o][1].end}):e[i][1]=s,n.add(e.length,0,[[`exit`,s,t]]),n.consume(e),e}function el(e,t,n){let r=this,i;return a;function a(t){let a=r.events.length,s;for(;a--;)if(r.events[a][1].type!==`lineEnding`&&r.events[a][1].type!==`linePrefix`&&r.events[a][1].type!==`content`){s=r.events[a][1].type===`paragraph`;break}return!r.parser.lazy[r.now().line]&&(r.interrupt||s)?(e.enter(`setextHeadingLine`),i=t,o(t)):n(t)}function o(t){return e.enter(`setextHeadingLineSequence`),s(t)}function s(t){return t===i?(e.consume(t),s):(e.exit(`setextHeadingLineSequence`),G(t)?K(e,c,`lineSuffix`)(t):c(t))}function c(r){return r===null||U(r)?(e.exit(`setextHeadingLine`),t(r)):n(r)}}const tl={tokenize:nl};function nl(e){let t=this,n=e.attempt(Os,r,e.attempt(this.parser.constructs.flowInitial,i,K(e,e.attempt(this.parser.constructs.flow,i,e.attempt(ec,i)),`linePrefix`)));return n;function r(r){if(r===null)e.consume(r);else return e.enter(`lineEndingBlank`),e.consume(r),e.exit(`lineEndingBlank`),t.currentConstruct=void 0,n}function i(r){if(r===null)e.consume(r);else return e.enter(`lineEnding`),e.consume(r),e.exit(`lineEnding`),t.currentConstruct=void 0,n}}const rl={resolveAll:sl()},il=ol(`string`),al=ol(`text`);function ol(e){return{resolveAll:sl(e===`text`?cl:void 0),tokenize:t};function t(t){let n=this,r=this.parser.constructs[e],i=t.attempt(r,a,o);return a;function a(e){return c(e)?i(e):o(e)}function o(e){if(e===null)t.consume(e);else return t.enter(`data`),t.consume(e),s}function s(e){return c(e)?(t.exit(`data`),i(e)):(t.consume(e),s)}function c(e){if(e===null)return!0;let t=r[e],i=-1;if(t)for(;++i<t.length;){let e=t[i];if(!e.previous||e.previous.call(n,n.previous))return!0}return!1}}}function sl(e){return t;function t(t,n){let r=-1,i;for(;++r<=t.length;)i===void 0?t[r]&&t[r][1].type===`data`&&(i=r,r++):t[r]&&t[r][1].type===`data`||(r!==i+2&&(t[i][1].end=t[r-1][1].end,t.splice(i+2,r-i-2),r=i+2),i=void 0);return e?e(t,n):t}}function cl(e,t){let n=new ms,r=0;for(;++r<=e.length;)if((r===e.length||e[r][1].type===`lineEnding`)&&e[r-1][1].type===`data`){let i=e[r-1][1],a=t.sliceStream(i),o=a.length,s=-1,c=0,l;for(;o--;){let e=a[o];if(typeof e==`string`){for(s=e.length;e.charCodeAt(s-1)===32;)c++,s--;if(s)break;s=-1}else if(e===-2)l=!0,c++;else if(e!==-1){o++;break}}if(t._contentTypeTextTrailing&&r===e.length&&(c=0),c){let a={type:r===e.length||l||c<2?`lineSuffix`:`hardBreakTrailing`,start:{_bufferIndex:o?s:i.start._bufferIndex+s,_index:i.start._index+o,line:i.end.line,column:i.end.column-c,offset:i.end.offset-c},end:{...i.end}};i.end={...a.start},i.start.offset===i.end.offset?Object.assign(i,a):n.add(r,0,[[`enter`,a,t],[`exit`,a,t]])}r++}return n.consume(e),e}var ll=e.n({attentionMarkers:()=>_l,contentInitial:()=>dl,disable:()=>vl,document:()=>ul,flow:()=>pl,flowInitial:()=>fl,insideSpan:()=>gl,string:()=>ml,text:()=>hl});const ul={42:q,43:q,45:q,48:q,49:q,50:q,51:q,52:q,53:q,54:q,55:q,56:q,57:q,62:As},dl={91:lc},fl={[-2]:Hs,[-1]:Hs,32:Hs},pl={35:hc,42:Uc,45:[Qc,Uc],60:bc,61:Qc,95:Uc,96:Bs,126:Bs},ml={38:Is,92:Ps},hl={[-5]:Vc,[-4]:Vc,[-3]:Vc,33:Lc,38:Is,42:Ss,60:[Es,Tc],91:zc,92:[pc,Ps],93:Dc,95:Ss,96:Ks},gl={null:[Ss,rl]},_l={null:[42,95]},vl={null:[]};function yl(e,t,n){let r={_bufferIndex:-1,_index:0,line:n&&n.line||1,column:n&&n.column||1,offset:n&&n.offset||0},i={},a=[],o=[],s=[],c={attempt:S(x),check:S(ee),consume:v,enter:y,exit:b,interrupt:S(ee,{interrupt:!0})},l={code:null,containerState:{},defineSkip:h,events:[],now:m,parser:e,previous:null,sliceSerialize:f,sliceStream:p,write:d},u=t.tokenize.call(l,c);return t.resolveAll&&a.push(t),l;function d(e){return o=Xo(o,e),g(),o[o.length-1]===null?(te(t,0),l.events=xs(a,l.events,l),l.events):[]}function f(e,t){return xl(p(e),t)}function p(e){return bl(o,e)}function m(){let{_bufferIndex:e,_index:t,line:n,column:i,offset:a}=r;return{_bufferIndex:e,_index:t,line:n,column:i,offset:a}}function h(e){i[e.line]=e.column,C()}function g(){for(;r._index<o.length;){let e=o[r._index];if(typeof e==`string`){let t=r._index;for(r._bufferIndex<0&&(r._bufferIndex=0);r._index===t&&r._bufferIndex<e.length;)_(e.charCodeAt(r._bufferIndex))}else _(e)}}function _(e){u=u(e)}function v(e){U(e)?(r.line++,r.column=1,r.offset+=e===-3?2:1,C()):e!==-1&&(r.column++,r.offset++),r._bufferIndex<0?r._index++:(r._bufferIndex++,r._bufferIndex===o[r._index].length&&(r._bufferIndex=-1,r._index++)),l.previous=e}function y(e,t){let n=t||{};return n.type=e,n.start=m(),l.events.push([`enter`,n,l]),s.push(n),n}function b(e){let t=s.pop();return t.end=m(),l.events.push([`exit`,t,l]),t}function x(e,t){te(e,t.from)}function ee(e,t){t.restore()}function S(e,t){return n;function n(n,r,i){let a,o,s,u;return Array.isArray(n)?f(n):`tokenize`in n?f([n]):d(n);function d(e){return t;function t(t){let n=t!==null&&e[t],r=t!==null&&e.null;return f([...Array.isArray(n)?n:n?[n]:[],...Array.isArray(r)?r:r?[r]:[]])(t)}}function f(e){return a=e,o=0,e.length===0?i:p(e[o])}function p(e){return n;function n(n){return u=ne(),s=e,e.partial||(l.currentConstruct=e),e.name&&l.parser.constructs.disable.null.includes(e.name)?h(n):e.tokenize.call(t?Object.assign(Object.create(l),t):l,c,m,h)(n)}}function m(t){return e(s,u),r}function h(e){return u.restore(),++o<a.length?p(a[o]):i}}}function te(e,t){e.resolveAll&&!a.includes(e)&&a.push(e),e.resolve&&Yo(l.events,t,l.events.length-t,e.resolve(l.events.slice(t),l)),e.resolveTo&&(l.events=e.resolveTo(l.events,l))}function ne(){let e=m(),t=l.previous,n=l.currentConstruct,i=l.events.length,a=Array.from(s);return{from:i,restore:o};function o(){r=e,l.previous=t,l.currentConstruct=n,l.events.length=i,s=a,C()}}function C(){r.line in i&&r.column<2&&(r.column=i[r.line],r.offset+=i[r.line]-1)}}function bl(e,t){let n=t.start._index,r=t.start._bufferIndex,i=t.end._index,a=t.end._bufferIndex,o;if(n===i)o=[e[n].slice(r,a)];else{if(o=e.slice(n,i),r>-1){let e=o[0];typeof e==`string`?o[0]=e.slice(r):o.shift()}a>0&&o.push(e[i].slice(0,a))}return o}function xl(e,t){let n=-1,r=[],i;for(;++n<e.length;){let a=e[n],o;if(typeof a==`string`)o=a;else switch(a){case-5:o=`\r`;break;case-4:o=`
`;break;case-3:o=`\r
`;break;case-2:o=t?` `:`	`;break;case-1:if(!t&&i)continue;o=` `;break;default:o=String.fromCharCode(a)}i=a===-2,r.push(o)}return r.join(``)}function Sl(e){let t={constructs:Qo([ll,...(e||{}).extensions||[]]),content:n(fs),defined:[],document:n(gs),flow:n(tl),lazy:{},string:n(il),text:n(al)};return t;function n(e){return n;function n(n){return yl(t,e,n)}}}function Cl(e){for(;!Qs(e););return e}const wl=/[\0\t\n\r]/g;function Tl(){let e=1,t=``,n=!0,r;return i;function i(i,a,o){i=t+(typeof i==`string`?i.toString():new TextDecoder(a||void 0).decode(i));let s=[],c=0;for(t=``,n&&(i.charCodeAt(0)===65279&&c++,n=void 0);c<i.length;){wl.lastIndex=c;let n=wl.exec(i),a=n&&n.index!==void 0?n.index:i.length,o=i.charCodeAt(a);if(!n){t=i.slice(c);break}if(o===10&&c===a&&r)s.push(-3),r=void 0;else switch(r&&(s.push(-5),r=void 0),c<a&&(s.push(i.slice(c,a)),e+=a-c),o){case 0:s.push(65533),e++;break;case 9:{let t=Math.ceil(e/4)*4;for(s.push(-2);e++<t;)s.push(-1);break}case 10:s.push(-4),e=1;break;default:r=!0,e=1}c=a+1}return o&&(r&&s.push(-5),t&&s.push(t),s.push(null)),s}}const El=/\\([!-/:-@[-`{-~])|&(#(?:\d{1,7}|x[\da-f]{1,6})|[\da-z]{1,31});/gi;function Dl(e){return e.replace(El,Ol)}function Ol(e,t,n){if(t)return t;if(n.charCodeAt(0)===35){let e=n.charCodeAt(1),t=e===120||e===88;return ts(n.slice(t?2:1),t?16:10)}return Jo(n)||e}function kl(e){return!e||typeof e!=`object`?``:`position`in e||`type`in e?jl(e.position):`start`in e||`end`in e?jl(e):`line`in e||`column`in e?Al(e):``}function Al(e){return Ml(e&&e.line)+`:`+Ml(e&&e.column)}function jl(e){return Al(e&&e.start)+`-`+Al(e&&e.end)}function Ml(e){return e&&typeof e==`number`?e:1}const Nl={}.hasOwnProperty;function Pl(e,t,n){return t&&typeof t==`object`&&(n=t,t=void 0),Fl(n)(Cl(Sl(n).document().write(Tl()(e,t,!0))))}function Fl(e){let t={afterExit:[],beforeEnter:[],transforms:[],canContainEols:[`emphasis`,`fragment`,`heading`,`paragraph`,`strong`],enter:{autolink:o(Ae),autolinkProtocol:C,autolinkEmail:C,atxHeading:o(Ee),blockQuote:o(xe),characterEscape:C,characterReference:C,codeFenced:o(Se),codeFencedFenceInfo:s,codeFencedFenceMeta:s,codeIndented:o(Se,s),codeText:o(Ce,s),codeTextData:C,data:C,codeFlowValue:C,definition:o(we),definitionDestinationString:s,definitionLabelString:s,definitionTitleString:s,emphasis:o(Te),hardBreakEscape:o(De),hardBreakTrailing:o(De),htmlFlow:o(Oe,s),htmlFlowData:C,htmlText:o(Oe,s),htmlTextData:C,image:o(ke),label:s,link:o(Ae),listItem:o(Me),listItemValue:p,listOrdered:o(je,f),listUnordered:o(je),paragraph:o(Ne),reference:me,referenceString:s,resourceDestinationString:s,resourceTitleString:s,setextHeading:o(Ee),strong:o(Pe),thematicBreak:o(Ie)},exit:{atxHeading:l(),atxHeadingSequence:ee,autolink:l(),autolinkEmail:be,autolinkProtocol:ye,blockQuote:l(),characterEscapeValue:w,characterReferenceMarkerHexadecimal:ge,characterReferenceMarkerNumeric:ge,characterReferenceValue:_e,characterReference:ve,codeFenced:l(_),codeFencedFence:g,codeFencedFenceInfo:m,codeFencedFenceMeta:h,codeFlowValue:w,codeIndented:l(v),codeText:l(oe),codeTextData:w,data:w,definition:l(),definitionDestinationString:x,definitionLabelString:y,definitionTitleString:b,emphasis:l(),hardBreakEscape:l(re),hardBreakTrailing:l(re),htmlFlow:l(ie),htmlFlowData:w,htmlText:l(ae),htmlTextData:w,image:l(ce),label:ue,labelText:le,lineEnding:T,link:l(se),listItem:l(),listOrdered:l(),listUnordered:l(),paragraph:l(),referenceString:he,resourceDestinationString:de,resourceTitleString:fe,resource:pe,setextHeading:l(ne),setextHeadingLineSequence:te,setextHeadingText:S,strong:l(),thematicBreak:l()}};Ll(t,(e||{}).mdastExtensions||[]);let n={};return r;function r(e){let r={type:`root`,children:[],position:void 0},o={stack:[r],tokenStack:[],config:t,enter:c,exit:u,buffer:s,resume:d,data:n},l=[],f=[],p=-1;for(;++p<e.length;)f.push(e[p]),(e[p][1].type===`listOrdered`||e[p][1].type===`listUnordered`)&&(e[p][0]===`enter`?l.push(f.length-1):a(f,l.pop()));for(e=f,p=-1;++p<e.length;){let n=t[e[p][0]];e[p][0]===`enter`&&t.beforeEnter.length>0&&i(t.beforeEnter,{...o,sliceSerialize:e[p][2].sliceSerialize},e[p][1]),Nl.call(n,e[p][1].type)&&n[e[p][1].type].call({...o,sliceSerialize:e[p][2].sliceSerialize},e[p][1]),e[p][0]===`exit`&&t.afterExit.length>0&&i(t.afterExit,{...o,sliceSerialize:e[p][2].sliceSerialize},e[p][1])}if(o.tokenStack.length>0){let e=o.tokenStack[o.tokenStack.length-1];(e[1]||zl).call(o,void 0,e[0])}for(r.position={start:Il(e.length>0?e[0][1].start:{line:1,column:1,offset:0}),end:Il(e.length>0?e[e.length-2][1].end:{line:1,column:1,offset:0})},p=-1;++p<t.transforms.length;)r=t.transforms[p](r)||r;return r}function i(e,t,n){let r=-1;for(;++r<e.length;)e[r].call(t,n)}function a(e,t){let n=e.length-1,r=t-1,i=-1,a=!1,o,s,c,l,u=[];for(;++r<=n;){let t=e[r];switch(t[1].type){case`listUnordered`:case`listOrdered`:case`blockQuote`:t[0]===`enter`?i++:i--,l=void 0;break;case`lineEndingBlank`:t[0]===`enter`&&(o&&!l&&!i&&!c&&(c=r),l=void 0);break;case`linePrefix`:case`listItemValue`:case`listItemMarker`:case`listItemPrefix`:case`listItemPrefixWhitespace`:break;default:l=void 0}if(!i&&t[0]===`enter`&&t[1].type===`listItemPrefix`||i===-1&&t[0]===`exit`&&(t[1].type===`listUnordered`||t[1].type===`listOrdered`)){if(o){let n=r;for(s=void 0;n--;){let t=e[n];if(t[1].type===`lineEnding`||t[1].type===`lineEndingBlank`){if(t[0]===`exit`)continue;s&&(e[s][1].type=`lineEndingBlank`,a=!0),t[1].type=`lineEnding`,s=n}else if(t[1].type!==`linePrefix`&&t[1].type!==`blockQuotePrefix`&&t[1].type!==`blockQuotePrefixWhitespace`&&t[1].type!==`blockQuoteMarker`&&t[1].type!==`listItemIndent`)break}c&&(!s||c<s)&&(o._spread=!0),o.end=Object.assign({},s?e[s][1].start:t[1].end),u.push({at:s||r,event:[`exit`,o,t[2]]})}if(t[1].type===`listItemPrefix`){let e={type:`listItem`,_spread:!1,start:Object.assign({},t[1].start),end:void 0};o=e,u.push({at:r,event:[`enter`,e,t[2]]}),c=void 0,l=!0}}}let d=e.splice(t),f=0;for(r=-1;++r<d.length;){for(;f<u.length&&u[f].at===t+r;)e.push(u[f++].event);e.push(d[r])}e[t][1]._spread=a}function o(e,t){return n;function n(n){c.call(this,e(n),n),t&&t.call(this,n)}}function s(){this.stack.push({type:`fragment`,children:[]})}function c(e,t,n){this.stack[this.stack.length-1].children.push(e),this.stack.push(e),this.tokenStack.push([t,n||void 0]),e.position={start:Il(t.start),end:void 0}}function l(e){return t;function t(t){e&&e.call(this,t),u.call(this,t)}}function u(e,t){let n=this.stack.pop(),r=this.tokenStack.pop();if(!r)throw Error("Cannot close `"+e.type+"` ("+kl({start:e.start,end:e.end})+`): it’s not open`);r[0].type!==e.type&&(t?t.call(this,e,r[0]):(r[1]||zl).call(this,e,r[0])),n.position.end=Il(e.end)}function d(){return Ho(this.stack.pop())}function f(){this.data.expectingFirstListItemValue=!0}function p(e){if(this.data.expectingFirstListItemValue){let t=this.stack[this.stack.length-2];t.start=Number.parseInt(this.sliceSerialize(e),10),this.data.expectingFirstListItemValue=void 0}}function m(){let e=this.resume(),t=this.stack[this.stack.length-1];t.lang=e}function h(){let e=this.resume(),t=this.stack[this.stack.length-1];t.meta=e}function g(){this.data.flowCodeInside||(this.buffer(),this.data.flowCodeInside=!0)}function _(){let e=this.resume(),t=this.stack[this.stack.length-1];t.value=e.replace(/^(\r?\n|\r)|(\r?\n|\r)$/g,``),this.data.flowCodeInside=void 0}function v(){let e=this.resume(),t=this.stack[this.stack.length-1];t.value=e.replace(/(\r?\n|\r)$/g,``)}function y(e){let t=this.resume(),n=this.stack[this.stack.length-1];n.label=t,n.identifier=ns(this.sliceSerialize(e)).toLowerCase()}function b(){let e=this.resume(),t=this.stack[this.stack.length-1];t.title=e}function x(){let e=this.resume(),t=this.stack[this.stack.length-1];t.url=e}function ee(e){let t=this.stack[this.stack.length-1];t.depth||(t.depth=this.sliceSerialize(e).length)}function S(){this.data.setextHeadingSlurpLineEnding=!0}function te(e){let t=this.stack[this.stack.length-1];t.depth=this.sliceSerialize(e).codePointAt(0)===61?1:2}function ne(){this.data.setextHeadingSlurpLineEnding=void 0}function C(e){let t=this.stack[this.stack.length-1].children,n=t[t.length-1];n&&n.type===`text`||(n=Fe(),n.position={start:Il(e.start),end:void 0},t.push(n)),this.stack.push(n)}function w(e){let t=this.stack.pop();t.value+=this.sliceSerialize(e),t.position.end=Il(e.end)}function T(e){let n=this.stack[this.stack.length-1];if(this.data.atHardBreak){let t=n.children[n.children.length-1];t.position.end=Il(e.end),this.data.atHardBreak=void 0}else!this.data.setextHeadingSlurpLineEnding&&t.canContainEols.includes(n.type)&&(C.call(this,e),w.call(this,e))}function re(){this.data.atHardBreak=!0}function ie(){let e=this.resume(),t=this.stack[this.stack.length-1];t.value=e}function ae(){let e=this.resume(),t=this.stack[this.stack.length-1];t.value=e}function oe(){let e=this.resume(),t=this.stack[this.stack.length-1];t.value=e}function se(){let e=this.stack[this.stack.length-1];if(this.data.inReference){let t=this.data.referenceType||`shortcut`;e.type+=`Reference`,e.referenceType=t,delete e.url,delete e.title}else delete e.identifier,delete e.label;this.data.referenceType=void 0}function ce(){let e=this.stack[this.stack.length-1];if(this.data.inReference){let t=this.data.referenceType||`shortcut`;e.type+=`Reference`,e.referenceType=t,delete e.url,delete e.title}else delete e.identifier,delete e.label;this.data.referenceType=void 0}function le(e){let t=this.sliceSerialize(e),n=this.stack[this.stack.length-2];n.label=Dl(t),n.identifier=ns(t).toLowerCase()}function ue(){let e=this.stack[this.stack.length-1],t=this.resume(),n=this.stack[this.stack.length-1];this.data.inReference=!0,n.type===`link`?n.children=e.children:n.alt=t}function de(){let e=this.resume(),t=this.stack[this.stack.length-1];t.url=e}function fe(){let e=this.resume(),t=this.stack[this.stack.length-1];t.title=e}function pe(){this.data.inReference=void 0}function me(){this.data.referenceType=`collapsed`}function he(e){let t=this.resume(),n=this.stack[this.stack.length-1];n.label=t,n.identifier=ns(this.sliceSerialize(e)).toLowerCase(),this.data.referenceType=`full`}function ge(e){this.data.characterReferenceType=e.type}function _e(e){let t=this.sliceSerialize(e),n=this.data.characterReferenceType,r;n?(r=ts(t,n===`characterReferenceMarkerNumeric`?10:16),this.data.characterReferenceType=void 0):r=Jo(t);let i=this.stack[this.stack.length-1];i.value+=r}function ve(e){let t=this.stack.pop();t.position.end=Il(e.end)}function ye(e){w.call(this,e);let t=this.stack[this.stack.length-1];t.url=this.sliceSerialize(e)}function be(e){w.call(this,e);let t=this.stack[this.stack.length-1];t.url=`mailto:`+this.sliceSerialize(e)}function xe(){return{type:`blockquote`,children:[],position:void 0}}function Se(){return{type:`code`,lang:null,meta:null,value:``,position:void 0}}function Ce(){return{type:`inlineCode`,value:``,position:void 0}}function we(){return{type:`definition`,identifier:``,label:null,title:null,url:``,position:void 0}}function Te(){return{type:`emphasis`,children:[],position:void 0}}function Ee(){return{type:`heading`,depth:0,children:[],position:void 0}}function De(){return{type:`break`,position:void 0}}function Oe(){return{type:`html`,value:``,position:void 0}}function ke(){return{type:`image`,title:null,url:``,alt:null,position:void 0}}function Ae(){return{type:`link`,title:null,url:``,children:[],position:void 0}}function je(e){return{type:`list`,ordered:e.type===`listOrdered`,start:null,spread:e._spread,children:[],position:void 0}}function Me(e){return{type:`listItem`,spread:e._spread,checked:null,children:[],position:void 0}}function Ne(){return{type:`paragraph`,children:[],position:void 0}}function Pe(){return{type:`strong`,children:[],position:void 0}}function Fe(){return{type:`text`,value:``,position:void 0}}function Ie(){return{type:`thematicBreak`,position:void 0}}}function Il(e){return{line:e.line,column:e.column,offset:e.offset}}function Ll(e,t){let n=-1;for(;++n<t.length;){let r=t[n];Array.isArray(r)?Ll(e,r):Rl(e,r)}}function Rl(e,t){let n;for(n in t)if(Nl.call(t,n))switch(n){case`canContainEols`:{let r=t[n];r&&e[n].push(...r);break}case`transforms`:{let r=t[n];r&&e[n].push(...r);break}case`afterExit`:case`beforeEnter`:{let r=t[n];r&&e[n].push(r);break}case`enter`:case`exit`:{let r=t[n];r&&Object.assign(e[n],r);break}}}function zl(e,t){throw Error(e?"Cannot close `"+e.type+"` ("+kl({start:e.start,end:e.end})+"): a different token (`"+t.type+"`, "+kl({start:t.start,end:t.end})+`) is open`:"Cannot close document, a token (`"+t.type+"`, "+kl({start:t.start,end:t.end})+`) is still open`)}function Bl(e){let t=this;t.parser=n;function n(n){return Pl(n,{...t.data(`settings`),...e,extensions:t.data(`micromarkExtensions`)||[],mdastExtensions:t.data(`fromMarkdownExtensions`)||[]})}}const Vl=(function(e){if(e==null)return Kl;if(typeof e==`function`)return Gl(e);if(typeof e==`object`)return Array.isArray(e)?Hl(e):Ul(e);if(typeof e==`string`)return Wl(e);throw Error(`Expected function, string, or object as test`)});function Hl(e){let t=[],n=-1;for(;++n<e.length;)t[n]=Vl(e[n]);return Gl(r);function r(...e){let n=-1;for(;++n<t.length;)if(t[n].apply(this,e))return!0;return!1}}function Ul(e){let t=e;return Gl(n);function n(n){let r=n,i;for(i in e)if(r[i]!==t[i])return!1;return!0}}function Wl(e){return Gl(t);function t(t){return t&&t.type===e}}function Gl(e){return t;function t(t,n,r){return!!(ql(t)&&e.call(this,t,typeof n==`number`?n:void 0,r||void 0))}}function Kl(){return!0}function ql(e){return typeof e==`object`&&!!e&&`type`in e}const Jl=Vl([`break`,`delete`,`emphasis`,`footnote`,`footnoteReference`,`image`,`imageReference`,`inlineCode`,`inlineMath`,`link`,`linkReference`,`mdxJsxTextElement`,`mdxTextExpression`,`strong`,`text`,`textDirective`]),Yl={}.hasOwnProperty;function Xl(e,t){let n=t||{};function r(t,...n){let i=r.invalid,a=r.handlers;if(t&&Yl.call(t,e)){let n=String(t[e]);i=Yl.call(a,n)?a[n]:r.unknown}if(i)return i.call(this,t,...n)}return r.handlers=n.handlers||{},r.invalid=n.invalid,r.unknown=n.unknown,r}const Zl={}.hasOwnProperty;function Ql(e,t){let n=-1,r;if(t.extensions)for(;++n<t.extensions.length;)Ql(e,t.extensions[n]);for(r in t)if(Zl.call(t,r))switch(r){case`extensions`:break;case`unsafe`:$l(e[r],t[r]);break;case`join`:$l(e[r],t[r]);break;case`handlers`:eu(e[r],t[r]);break;default:e.options[r]=t[r]}return e}function $l(e,t){t&&e.push(...t)}function eu(e,t){t&&Object.assign(e,t)}function tu(e,t,n,r){let i=n.enter(`blockquote`),a=n.createTracker(r);a.move(`> `),a.shift(2);let o=n.indentLines(n.containerFlow(e,a.current()),nu);return i(),o}function nu(e,t,n){return`>`+(n?``:` `)+e}function ru(e,t){return iu(e,t.inConstruct,!0)&&!iu(e,t.notInConstruct,!1)}function iu(e,t,n){if(typeof t==`string`&&(t=[t]),!t||t.length===0)return n;let r=-1;for(;++r<t.length;)if(e.includes(t[r]))return!0;return!1}function au(e,t,n,r){let i=-1;for(;++i<n.unsafe.length;){let e=n.unsafe[i];if(e.character===`
`&&!e.before&&!e.after&&ru(n.stack,e))return/[\t ]/.test(r.before)?``:` `}return`\\
`}function ou(e,t){let n=String(e),r=n.indexOf(t),i=r,a=0,o=0;if(typeof t!=`string`)throw TypeError(`Expected substring`);for(;r!==-1;)r===i?++a>o&&(o=a):a=1,i=r+t.length,r=n.indexOf(t,i);return o}function su(e,t){return!(t.options.fences!==!1||!e.value||e.lang||!/[^\n\r ]/.test(e.value)||/^[\t ]*(?:[\n\r]|$)|(?:^|[\n\r])[\t ]*$/.test(e.value))}function cu(e){let t=e.options.fence||"`";if(t!=="`"&&t!==`~`)throw Error("Cannot serialize code with `"+t+"` for `options.fence`, expected `` ` `` or `~`");return t}function lu(e,t,n,r){let i=cu(n),a=e.value||``;if(su(e,n)){let e=n.enter(`codeIndented`),t=n.indentLines(a,uu);return e(),t}let o=n.createTracker(r),s=i.repeat(Math.max(ou(a,i)+1,3)),c=n.enter(`codeFenced`),l=i==="`"?`GraveAccent`:`Tilde`,u=o.move(s);if(e.lang){let t=n.enter(`codeFencedLang${l}`);u+=o.move(n.safe(e.lang,{before:u,after:` `,encode:["`"],...o.current()})),t()}if(e.lang&&e.meta){let t=n.enter(`codeFencedMeta${l}`);u+=o.move(` `),u+=o.move(n.safe(e.meta,{before:u,after:`
`,encode:["`"],...o.current()})),t()}return u+=o.move(`
`),a&&(u+=o.move(a+`
`)),u+=o.move(s),c(),u}function uu(e,t,n){return(n?``:`    `)+e}function du(e){let t=e.options.quote||`"`;if(t!==`"`&&t!==`'`)throw Error("Cannot serialize title with `"+t+"` for `options.quote`, expected `\"`, or `'`");return t}function fu(e,t,n,r){let i=du(n),a=i===`"`?`Quote`:`Apostrophe`,o=n.enter(`definition`),s=n.enter(`label`),c=n.createTracker(r),l=c.move(`[`);return l+=c.move(n.safe(n.associationId(e),{before:l,after:`]`,...c.current()})),l+=c.move(`]: `),s(),!e.url||/[\0- \u007F]/.test(e.url)?(s=n.enter(`destinationLiteral`),l+=c.move(`<`),l+=c.move(n.safe(e.url,{before:l,after:`>`,...c.current()})),l+=c.move(`>`)):(s=n.enter(`destinationRaw`),l+=c.move(n.safe(e.url,{before:l,after:e.title?` `:`
`,...c.current()}))),s(),e.title&&(s=n.enter(`title${a}`),l+=c.move(` `+i),l+=c.move(n.safe(e.title,{before:l,after:i,...c.current()})),l+=c.move(i),s()),o(),l}function pu(e){let t=e.options.emphasis||`*`;if(t!==`*`&&t!==`_`)throw Error("Cannot serialize emphasis with `"+t+"` for `options.emphasis`, expected `*`, or `_`");return t}function mu(e){let t=e.codePointAt(0);return t===void 0?``:String.fromCodePoint(t)}function hu(e){let t=e.codePointAt(e.length-2);return t!==void 0&&t>65535?e.slice(-2):e.slice(-1)}function gu(e){return`&#x`+e.toString(16).toUpperCase()+`;`}function _u(e,t,n){let r=bs(e),i=bs(t);return r===void 0?i===void 0?n===`_`?{inside:!0,outside:!0}:{inside:!1,outside:!1}:i===1?{inside:!0,outside:!0}:{inside:!1,outside:!0}:r===1?i===void 0?{inside:!1,outside:!1}:i===1?{inside:!0,outside:!0}:{inside:!1,outside:!1}:i===void 0?{inside:!1,outside:!1}:i===1?{inside:!0,outside:!1}:{inside:!1,outside:!1}}function vu(e){if(e.charCodeAt(0)!==60)return;let t=e.charCodeAt(1);if(t===33){let t=e.charCodeAt(2);return t===45?2:t===91?5:V(t)?4:void 0}if(t===63)return 3;let n=t===47,r=n?2:1,i=r,a=e.charCodeAt(i);if(!V(a))return;for(;a===45||H(a);)a=e.charCodeAt(++i);let o=e.slice(r,i).toLowerCase();return!n&&a!==47&&yc.includes(o)?1:vc.includes(o)?6:7}const yu=new Map([[`*`,!1],[`_`,!0]]);function bu(e,t,n){let r=new Set;for(let i of e){let e=n.get(i);if(e&&i.attention&&t.some(e=>e.attention===i.attention))for(let t of e.tokens)r.add(t.attention)}let i=[];for(let t of e)t.attention&&r.delete(t.attention)&&i.push(t.attention);return i.reverse(),i}function xu(e,t,n){let r=[],i=new Map,a=new Map,o=0;for(;o<e.length;){if(!e[o].attention){o++;continue}let s=e[o].value.charAt(0),c=yu.get(s),l=o+1;for(;l<e.length&&e[l].attention&&e[l].value.charAt(0)===s;)l++;let u=o?e[o-1].value:t,d=bs(u.charCodeAt(u.length-1)),f=bs((l<e.length?e[l].value:n).charCodeAt(0)),p=!f||f===2&&!!d,m=!d||d===2&&!!f,h={tokens:e.slice(o,l),markers:[],start:0,end:0,open:c?p&&(!!d||!m):p,close:c?m&&(!!f||!p):m,split:c!==void 0};for(let e of h.tokens){i.set(e,[...h.tokens]),a.set(e,h);let t=e.value.length;for(;t--;)h.markers.push(e)}h.end=h.markers.length,r.push(h),o=l}for(Tu(r,i),o=-1;++o<e.length;){let t=i.get(e[o]);if(t)return{attention:bu(e,t,a),index:o}}}function Su(e,t,n){return Mu(Du(e,t,n),n.before,n.after)}function Cu(e,t){let n=e[t?0:e.length-1];if(!n||n.attention)return;let r=t?mu(n.value):hu(n.value),i=gu(r.codePointAt(0));if(t)n.value=i+n.value.slice(r.length);else{let e=n.value.slice(0,n.value.length-r.length),t=0;for(;e.charCodeAt(e.length-1-t)===92;)t++;t%2&&(e+=`\\`),n.value=e+i}}function wu(e,t,n,r,i){for(let a of n.attention){let o=t.get(a)||a.sequences[0];for(let s of a.sequences){if(s===o)continue;let c=new Map(t);c.set(a,s);let l=ju(e,c,r,i),u=xu(l,r,i);if(!u||u.index>n.index)return{chosen:c,mistake:u,tokens:l}}}}function Tu(e,t){let n=new Map;for(let r of e){let e=r.tokens[0].value.charAt(0),i=n.get(e);i||(i=[],n.set(e,i));let a=r.close?i.length:0;for(;a--&&r.start<r.end;){let e=i[a],n=e.end-e.start,o=r.end-r.start;if(r.split?(e.close||r.open)&&o%3&&!((n+o)%3):n!==e.markers.length||n!==o)continue;let s=r.split?n>1&&o>1?2:1:o,c=e.markers.slice(e.end-s,e.end),l=r.markers.slice(r.start,r.start+s),u=c[0],d=l[0];if(u===c[s-1]&&u.value.length===s&&d===l[s-1]&&d.value.length===s&&u.attention===d.attention)t.delete(u),t.delete(d);else{let e=[...new Set([...c,...l])];for(let n of e){let r=t.get(n);r&&r.push(...e)}}e.end-=s,r.start+=s,e.start===e.end&&i.splice(a,1),a=i.length}r.open&&r.start<r.end&&i.push(r)}}function Eu(e,t,n){if(t.length===0)throw Error("Cannot serialize `"+e+"` as attention without markers, expected one or more markers");if(n.length===0)throw Error("Cannot serialize `"+e+"` as attention without sizes, expected one or more sizes");for(let t of n)if(!Number.isSafeInteger(t)||t<1)throw Error("Cannot serialize `"+e+"` as attention with `"+t+"` as size, expected positive integer");let r=[];for(let i of t){if(i.length!==1)throw Error("Cannot serialize `"+e+"` as attention with `"+i+"` as marker, expected a single ascii character");if(!ss(i.charCodeAt(0)))throw Error("Cannot serialize `"+e+"` as attention with `"+i+"` as marker, expected ascii punctuation");for(let e of n)r.push(i.repeat(e))}return r}function Du(e,t,n){let r=t.indexStack,i=e.children||[],a=[],o=-1,s=n.before;r.push(-1);let c=t.createTracker(n);for(;++o<i.length;){let l=i[o],u;if(r[r.length-1]=o,o+1<i.length){let n=t.handle.handlers[i[o+1].type];n&&n.peek&&(n=n.peek),u=n?mu(n(i[o+1],e,t,{before:``,after:``,...c.current()})):``}else u=n.after;let d=a[a.length-1];typeof d==`string`&&(s===`\r`||s===`
`)&&l.type===`html`&&vu(l.value)!==7&&(a[a.length-1]=d.replace(/(\r?\n|\r)$/,` `),s=` `,c=t.createTracker(n),c.move(Mu(a,n.before,n.after)));let f=t.handle.handlers[l.type];if(f&&f.attention){let e=Ou(l,f.attention,t,c);if(!e)continue;a.push(e),s=hu(e.sequences[0])}else{let n=t.handle(l,e,t,{...c.current(),after:u,before:s});if(!n)continue;c.move(n),a.push(n),s=hu(n)}}return r.pop(),a}function Ou(e,t,n,r){let{construct:i,markers:a,sizes:o}=t(e,n),s=Eu(e.type,a,o),c=s[0],l=n.enter(i),u=n.createTracker(r.current());u.move(c);let d=Du(e,n,{...u.current(),before:c,after:c});if(l(),d.length!==0)return r.move(c),r.move(Mu(d,c,c)),r.move(c),{children:d,sequences:s}}function ku(e,t,n,r){let i=ju(e,t,n,r),a=xu(i,n,r);for(;a;){let o=wu(e,t,a,n,r);if(!o)return;t=o.chosen,i=o.tokens,a=o.mistake}return i}function Au(e,t,n,r){let i=n,a=-1;for(;++a<e.length;){let o=e[a];if(typeof o==`string`){i=``;continue}let s=a===e.length-1?r:``,c=o.sequences.find(function(t){let r=t.charAt(0);return r!==i.charAt(0)&&r!==s.charAt(0)||e.length===1&&yu.has(r)&&t.length>n.length})||o.sequences[0];c!==o.sequences[0]&&t.set(o,c),Au(o.children,t,c,c),i=c}}function ju(e,t,n,r){let i=[],a,o=hu(n),s=-1;for(;++s<e.length;){let n=e[s];if(typeof n==`string`){let e={value:n,attention:void 0};a&&a===mu(n)&&Cu([e],!0),a=void 0,i.push(e),e.value&&(o=hu(e.value));continue}let c=t.get(n)||n.sequences[0],l=c.charAt(0),u=e[s+1],d=o,f=mu(u===void 0?r:typeof u==`string`?u:t.get(u)||u.sequences[0]),p=ju(n.children,t,c,c),m=p[0].value,h=_u(d.charCodeAt(d.length-1),m.charCodeAt(0),l);h.inside&&Cu(p,!0);let g=hu(p[p.length-1].value),_=_u(f.charCodeAt(0),g.charCodeAt(g.length-1),l);_.inside&&Cu(p,!1),h.outside&&d!==`
`&&d!==`\r`&&Cu(i,!1),_.outside&&(a=f),i.push({value:c,attention:n},...p,{value:c,attention:n}),o=c.charAt(c.length-1)}return i}function Mu(e,t,n){let r=new Map;Au(e,r,t,n);let i=(r.size>0?ku(e,r,t,n):void 0)||ku(e,new Map,t,n)||ju(e,new Map,t,n),a=``;for(let e of i)a+=e.value;return a}Nu.attention=Pu,Nu.peek=Fu;function Nu(e,t,n,r){let i=n.enter(`phrasing`),a=Ou(e,Pu,n,n.createTracker(r)),o=a?Mu([a],r.before,r.after):``;return i(),o}function Pu(e,t){return{construct:`emphasis`,markers:pu(t)===`*`?[`*`,`_`]:[`_`,`*`],sizes:[1]}}function Fu(e,t,n){return n.options.emphasis||`*`}function Iu(e){return`\x1B[33m`+e+`\x1B[39m`}const Lu=[];function Ru(e,t,n,r){if(!e||typeof e!=`object`)throw Error("Unexpected value `"+e+"` for `tree`, expected node");let i=!0,a,o,s,c;if(typeof n==`function`||n&&typeof n==`object`?(a=t,o=n,r&&(i=!1)):(o=t,n&&(i=!1)),typeof o==`function`)s=o;else if(o&&typeof o==`object`){if(o.enter!==null&&o.enter!==void 0){if(typeof o.enter==`function`)s=o.enter;else throw Error("Unexpected value `"+o.enter+"` for `visitors.enter`, expected optional visitor")}if(typeof o.exit==`function`)c=o.exit;else throw Error("Unexpected value `"+o.exit+"` for `visitors.exit`, expected visitor (pass a visitor directly if you only want an enter visitor)")}else throw Error("Unexpected value `"+o+"` for `enter` or `visitors`, expected visitor or object with visitors");let l=Vl(a),u=i?1:-1;d(e,void 0,[])();function d(e,t,n){let r=e&&typeof e==`object`?e:{};if(typeof r.type==`string`){let t=typeof r.tagName==`string`?r.tagName:typeof r.name==`string`?r.name:void 0;Object.defineProperty(o,"name",{value:`node (`+Iu(e.type+(t?`<`+t+`>`:``))+`)`})}return o;function o(){let r=!a||l(e,t,n[n.length-1]||void 0),o=Lu;if(s&&r&&(o=zu(s(e,n,t)),o[0]===!1))return o;if(`children`in e&&e.children){let t=e;if(t.children&&o[0]!==`skip`){let e=(i?-1:t.children.length)+u,r=[...n,t];for(;e>-1&&e<t.children.length;){let n=t.children[e],i=d(n,e,r)();if(i[0]===!1)return i;e=typeof i[1]==`number`?i[1]:e+u}}}if(c&&r){let r=zu(c(e,n,t));if(r[0]===`skip`)throw Error("Unexpected value `"+r[0]+"` from `exit`, expected `CONTINUE`, `EXIT`, index, or nothing");if(r[0]===!1||typeof r[1]==`number`)return r}return o}}}function zu(e){return Array.isArray(e)?e:typeof e==`number`?[!0,e]:e==null?Lu:[e]}function Bu(e,t,n,r){let i,a,o;typeof n==`function`||n&&typeof n==`object`?(i=t,a=n,o=r):(a=t,o=n),typeof a==`function`?Ru(e,i,Hu(a),o):Ru(e,i,Vu(a),o)}function Vu(e){return!e||typeof e!=`object`?e:{enter:typeof e.enter==`function`?Hu(e.enter):e.enter,exit:typeof e.exit==`function`?Hu(e.exit):e.exit}}function Hu(e){return t;function t(t,n,r){return e(t,r,n[n.length-1])}}function Uu(e,t){let n=!1;return Bu(e,function(e){if(`value`in e&&/\r?\n|\r/.test(e.value)||e.type===`break`)return n=!0,!1}),!!((!e.depth||e.depth<3)&&Ho(e)&&(t.options.setext||n))}function Wu(e,t,n,r){let i=Math.max(Math.min(6,e.depth||1),1),a=n.createTracker(r);if(Uu(e,n)){let t=n.enter(`headingSetext`),r=n.enter(`phrasing`),o=n.containerPhrasing(e,{...a.current(),before:`
`,after:`
`});return r(),t(),o+`
`+(i===1?`=`:`-`).repeat(o.length-(Math.max(o.lastIndexOf(`\r`),o.lastIndexOf(`
`))+1))}let o=`#`.repeat(i),s=n.enter(`headingAtx`),c=n.enter(`phrasing`);a.move(o+` `);let l=n.containerPhrasing(e,{before:`# `,after:`
`,...a.current()}),u=l.charCodeAt(0);return(u===9||u===32)&&(l=gu(u)+l.slice(1)),l=l?o+` `+l:o,n.options.closeAtx&&(l+=` `+o),c(),s(),l}Gu.peek=Ku;function Gu(e){return e.value||``}function Ku(){return`<`}qu.peek=Ju;function qu(e,t,n,r){let i=du(n),a=i===`"`?`Quote`:`Apostrophe`,o=n.enter(`image`),s=n.enter(`label`),c=n.createTracker(r),l=c.move(`![`);return l+=c.move(n.safe(e.alt,{before:l,after:`]`,...c.current()})),l+=c.move(`](`),s(),!e.url&&e.title||/[\0- \u007F]/.test(e.url)?(s=n.enter(`destinationLiteral`),l+=c.move(`<`),l+=c.move(n.safe(e.url,{before:l,after:`>`,...c.current()})),l+=c.move(`>`)):(s=n.enter(`destinationRaw`),l+=c.move(n.safe(e.url,{before:l,after:e.title?` `:`)`,...c.current()}))),s(),e.title&&(s=n.enter(`title${a}`),l+=c.move(` `+i),l+=c.move(n.safe(e.title,{before:l,after:i,...c.current()})),l+=c.move(i),s()),l+=c.move(`)`),o(),l}function Ju(){return`!`}Yu.peek=Xu;function Yu(e,t,n,r){let i=e.referenceType,a=n.enter(`imageReference`),o=n.enter(`label`),s=n.createTracker(r),c=s.move(`![`),l=n.safe(e.alt,{before:c,after:`]`,...s.current()});c+=s.move(l+`][`),o();let u=n.stack;n.stack=u.filter(function(e){return e!==`phrasing`}),o=n.enter(`reference`);let d=n.safe(n.associationId(e),{before:c,after:`]`,...s.current()});return o(),n.stack=u,a(),i===`full`||!l||l!==d?c+=s.move(d+`]`):i===`shortcut`?c=c.slice(0,-1):c+=s.move(`]`),c}function Xu(){return`!`}Zu.peek=Qu;function Zu(e,t,n){let r=e.value||``,i="`",a=-1;for(;RegExp("(^|[^`])"+i+"([^`]|$)").test(r);)i+="`";for(/[^\n\r ]/.test(r)&&(/^[\n\r ]/.test(r)&&/[\n\r ]$/.test(r)||/^`|`$/.test(r))&&(r=` `+r+` `);++a<n.unsafe.length;){let e=n.unsafe[a],t=n.compilePattern(e);if(!e.atBreak)continue;let i;for(;i=t.exec(r);){let e=i.index;r.charCodeAt(e)===10&&r.charCodeAt(e-1)===13&&e--,r=r.slice(0,e)+` `+r.slice(i.index+1)}}return i+r+i}function Qu(){return"`"}function $u(e,t){let n=Ho(e);return!(t.options.resourceLink||!e.url||e.title||!e.children||e.children.length!==1||e.children[0].type!==`text`||n!==e.url&&`mailto:`+n!==e.url||!/^[a-z][+\-.a-z]+:/i.test(e.url)||/[\0- <>\u007F]/.test(e.url))}ed.peek=td;function ed(e,t,n,r){let i=du(n),a=i===`"`?`Quote`:`Apostrophe`,o=n.createTracker(r);if($u(e,n)){let t=n.stack;n.stack=t.filter(function(e){return e!==`phrasing`});let r=n.enter(`autolink`),i=o.move(`<`);return i+=o.move(n.containerPhrasing(e,{before:i,after:`>`,...o.current()})),i+=o.move(`>`),r(),n.stack=t,i}let s=n.enter(`link`),c=n.enter(`label`),l=o.move(`[`),u=n.containerPhrasing(e,{before:l,after:`](`,...o.current()});l+=o.move(u),c(),l+=o.move(`](`);let d=/[\0- \u007F]/.test(e.url),f=r.before.charAt(r.before.length-1),p=e.title||void 0;if(!p&&!d&&(f===`
`||f===`\r`)){let e=0;for(;e<u.length&&u.charCodeAt(e)!==93;)e+=u.charCodeAt(e)===92?2:1;u.charCodeAt(e+1)===58&&(p=``)}return!e.url&&typeof p==`string`||d?(c=n.enter(`destinationLiteral`),l+=o.move(`<`),l+=o.move(n.safe(e.url,{before:l,after:`>`,...o.current()})),l+=o.move(`>`)):(c=n.enter(`destinationRaw`),l+=o.move(n.safe(e.url,{before:l,after:typeof p==`string`?` `:`)`,...o.current()}))),c(),typeof p==`string`&&(c=n.enter(`title${a}`),l+=o.move(` `+i),l+=o.move(n.safe(p,{before:l,after:i,...o.current()})),l+=o.move(i),c()),l+=o.move(`)`),s(),l}function td(e,t,n){return $u(e,n)?`<`:`[`}nd.peek=rd;function nd(e,t,n,r){let i=e.referenceType,a=n.enter(`linkReference`),o=n.enter(`label`),s=n.createTracker(r),c=s.move(`[`),l=n.containerPhrasing(e,{before:c,after:`]`,...s.current()});c+=s.move(l+`][`),o();let u=n.stack;n.stack=u.filter(function(e){return e!==`phrasing`}),o=n.enter(`reference`);let d=n.safe(n.associationId(e),{before:c,after:`]`,...s.current()});return o(),n.stack=u,a(),i===`full`||!l||l!==d?c+=s.move(d+`]`):i===`shortcut`?c=c.slice(0,-1):c+=s.move(`]`),c}function rd(){return`[`}function id(e){let t=e.options.bullet||`*`;if(t!==`*`&&t!==`+`&&t!==`-`)throw Error("Cannot serialize items with `"+t+"` for `options.bullet`, expected `*`, `+`, or `-`");return t}function ad(e){let t=id(e),n=e.options.bulletOther;if(!n)return t===`*`?`-`:`*`;if(n!==`*`&&n!==`+`&&n!==`-`)throw Error("Cannot serialize items with `"+n+"` for `options.bulletOther`, expected `*`, `+`, or `-`");if(n===t)throw Error("Expected `bullet` (`"+t+"`) and `bulletOther` (`"+n+"`) to be different");return n}function od(e){let t=e.options.bulletOrdered||`.`;if(t!==`.`&&t!==`)`)throw Error("Cannot serialize items with `"+t+"` for `options.bulletOrdered`, expected `.` or `)`");return t}function sd(e){let t=e.options.rule||`*`;if(t!==`*`&&t!==`-`&&t!==`_`)throw Error("Cannot serialize rules with `"+t+"` for `options.rule`, expected `*`, `-`, or `_`");return t}function cd(e,t,n,r){let i=n.enter(`list`),a=n.bulletCurrent,o=e.ordered?od(n):id(n),s=e.ordered?o===`.`?`)`:`.`:ad(n),c=t&&n.bulletLastUsed?o===n.bulletLastUsed:!1;if(!e.ordered){let t=e.children?e.children[0]:void 0;if(o!==`*`&&o!==`-`||!t||t.children&&t.children[0]||n.stack[n.stack.length-1]!==`list`||n.stack[n.stack.length-2]!==`listItem`||n.stack[n.stack.length-3]!==`list`||n.stack[n.stack.length-4]!==`listItem`||n.indexStack[n.indexStack.length-1]!==0||n.indexStack[n.indexStack.length-2]!==0||n.indexStack[n.indexStack.length-3]!==0||(c=!0),sd(n)===o&&t){let t=-1;for(;++t<e.children.length;){let n=e.children[t];if(n&&n.type===`listItem`&&n.children&&n.children[0]&&n.children[0].type===`thematicBreak`){c=!0;break}}}}c&&(o=s),n.bulletCurrent=o;let l=n.containerFlow(e,r);return n.bulletLastUsed=o,n.bulletCurrent=a,i(),l}function ld(e){let t=e.options.listItemIndent||`one`;if(t!==`tab`&&t!==`one`&&t!==`mixed`)throw Error("Cannot serialize items with `"+t+"` for `options.listItemIndent`, expected `tab`, `one`, or `mixed`");return t}function ud(e,t,n,r){let i=ld(n),a=n.bulletCurrent||id(n);t&&t.type===`list`&&t.ordered&&(a=(typeof t.start==`number`&&t.start>-1?t.start:1)+(n.options.incrementListMarker===!1?0:t.children.indexOf(e))+a);let o=a.length+1;(i===`tab`||i===`mixed`&&(t&&t.type===`list`&&t.spread||e.spread))&&(o=Math.ceil(o/4)*4);let s=n.createTracker(r);s.move(a+` `.repeat(o-a.length)),s.shift(o);let c=n.enter(`listItem`),l=n.indentLines(n.containerFlow(e,s.current()),u);return c(),l;function u(e,t,n){return t?(n?``:` `.repeat(o))+e:(n?a:a+` `.repeat(o-a.length))+e}}function dd(e,t,n,r){let i=n.enter(`paragraph`),a=n.enter(`phrasing`),o=n.containerPhrasing(e,r);return a(),i(),o}function fd(e,t,n,r){if(!e.children.some(function(e){return Jl(e)}))return n.containerFlow(e,r);let i=n.enter(`phrasing`),a=n.containerPhrasing(e,r);return i(),a}function pd(e){let t=e.options.strong||`*`;if(t!==`*`&&t!==`_`)throw Error("Cannot serialize strong with `"+t+"` for `options.strong`, expected `*`, or `_`");return t}md.attention=hd,md.peek=gd;function md(e,t,n,r){let i=n.enter(`phrasing`),a=Ou(e,hd,n,n.createTracker(r)),o=a?Mu([a],r.before,r.after):``;return i(),o}function hd(e,t){return{construct:`strong`,markers:pd(t)===`*`?[`*`,`_`]:[`_`,`*`],sizes:[2]}}function gd(e,t,n){return n.options.strong||`*`}function _d(e,t,n,r){let i=t?t.children:[],a=n.indexStack[n.indexStack.length-1];return n.safe(e.value,{...r,afterNode:i[a+1],beforeNode:i[a-1]})}function vd(e){let t=e.options.ruleRepetition||3;if(t<3)throw Error("Cannot serialize rules with repetition `"+t+"` for `options.ruleRepetition`, expected `3` or more");return t}function yd(e,t,n){let r=(sd(n)+(n.options.ruleSpaces?` `:``)).repeat(vd(n));return n.options.ruleSpaces?r.slice(0,-1):r}const bd={blockquote:tu,break:au,code:lu,definition:fu,emphasis:Nu,hardBreak:au,heading:Wu,html:Gu,image:qu,imageReference:Yu,inlineCode:Zu,link:ed,linkReference:nd,list:cd,listItem:ud,paragraph:dd,root:fd,strong:md,text:_d,thematicBreak:yd},xd=[Sd];function Sd(e,t,n,r){if(t.type===`code`&&su(t,r)&&(e.type===`list`||e.type===t.type&&su(e,r)))return!1;if(`spread`in n&&typeof n.spread==`boolean`){if(n.spread)return 1;if(e.type===`html`){let t=vu(e.value);if(t===void 0||t===6||t===7)return 1}if(e.type===`blockquote`&&t.type===`blockquote`||(e.type===`definition`||e.type===`paragraph`)&&t.type===`list`&&(t.ordered&&typeof t.start==`number`&&t.start!==1||t.children.length>0&&t.children[0].children.length===0)||e.type===`paragraph`&&t.type===`thematicBreak`&&sd(r)===`-`&&!r.options.ruleSpaces)return 1;let i=e;for(;(i.type===`blockquote`||i.type===`list`||i.type===`listItem`)&&i.children.length>0;)i=i.children[i.children.length-1];if(i.type!==`definition`&&i.type!==`paragraph`)return 0;if(t.type===`code`&&su(t,r))return 1;if(t.type===`html`){let e=vu(t.value);if(e===void 0||e===7)return 1}return(e.type===`paragraph`||e!==i)&&(t.type===`definition`||t.type===`heading`&&Uu(t,r)||t.type===`paragraph`)?1:0}}const Cd=[`autolink`,`destinationLiteral`,`destinationRaw`,`reference`,`titleQuote`,`titleApostrophe`],wd=[{character:`	`,after:`[\\r\\n]`,inConstruct:`phrasing`},{character:`	`,before:`[\\r\\n]`,inConstruct:`phrasing`},{character:`	`,inConstruct:[`codeFencedLangGraveAccent`,`codeFencedLangTilde`]},{character:`\r`,inConstruct:[`codeFencedLangGraveAccent`,`codeFencedLangTilde`,`codeFencedMetaGraveAccent`,`codeFencedMetaTilde`,`destinationLiteral`,`headingAtx`]},{character:`
`,inConstruct:[`codeFencedLangGraveAccent`,`codeFencedLangTilde`,`codeFencedMetaGraveAccent`,`codeFencedMetaTilde`,`destinationLiteral`,`headingAtx`]},{character:`\r`,before:`[\\r\\n]`,inConstruct:`phrasing`},{character:`\r`,after:`\\r`,inConstruct:`phrasing`},{character:`
`,before:`\\n`,inConstruct:`phrasing`},{character:`
`,after:`[\\r\\n]`,inConstruct:`phrasing`},{character:` `,after:`[\\r\\n]`,inConstruct:`phrasing`},{character:` `,before:`[\\r\\n]`,inConstruct:`phrasing`},{character:` `,inConstruct:[`codeFencedLangGraveAccent`,`codeFencedLangTilde`]},{character:`!`,after:`\\[`,inConstruct:`phrasing`,notInConstruct:Cd},{character:`"`,inConstruct:`titleQuote`},{atBreak:!0,character:`#`},{character:`#`,inConstruct:`headingAtx`,after:`(?:[\r
]|$)`},{character:`&`,after:`[#A-Za-z]`,inConstruct:[`codeFencedLangGraveAccent`,`codeFencedLangTilde`,`codeFencedMetaGraveAccent`,`codeFencedMetaTilde`,`destinationLiteral`,`destinationRaw`,`phrasing`,`titleApostrophe`,`titleQuote`]},{character:`'`,inConstruct:`titleApostrophe`},{character:`(`,inConstruct:`destinationRaw`},{before:`\\]`,character:`(`,inConstruct:`phrasing`,notInConstruct:Cd},{atBreak:!0,before:`\\d+`,character:`)`},{character:`)`,inConstruct:`destinationRaw`},{atBreak:!0,character:`*`,after:`(?:[ 	\r
*])`},{character:`*`,inConstruct:`phrasing`,notInConstruct:Cd},{atBreak:!0,character:`+`,after:`(?:[ 	\r
])`},{atBreak:!0,character:`-`,after:`(?:[ 	\r
-])`},{atBreak:!0,before:`\\d+`,character:`.`,after:`(?:[ 	\r
]|$)`},{atBreak:!0,character:`<`,after:`[!/?A-Za-z]`},{character:`<`,after:`[!/?A-Za-z]`,inConstruct:`phrasing`,notInConstruct:Cd},{character:`<`,inConstruct:`destinationLiteral`},{atBreak:!0,character:`=`},{atBreak:!0,character:`>`},{character:`>`,inConstruct:`destinationLiteral`},{atBreak:!0,character:`[`},{character:`[`,inConstruct:`phrasing`,notInConstruct:Cd},{character:`[`,inConstruct:[`label`,`reference`]},{character:`\\`,after:`[\\r\\n]`,inConstruct:`phrasing`},{character:`]`,inConstruct:[`label`,`reference`]},{atBreak:!0,character:`_`},{character:`_`,inConstruct:`phrasing`,notInConstruct:Cd},{atBreak:!0,character:"`"},{character:"`",inConstruct:[`codeFencedLangGraveAccent`,`codeFencedMetaGraveAccent`]},{character:"`",inConstruct:`phrasing`,notInConstruct:Cd},{atBreak:!0,character:`~`},{character:`<`,inConstruct:`autolink`},{character:`>`,inConstruct:`autolink`},{character:``,inConstruct:`autolink`}];let Td=-1;for(;++Td<33;)wd.push({character:String.fromCharCode(Td),inConstruct:`autolink`});function Ed(e){return e.label||!e.identifier?e.label||``:Dl(e.identifier)}function Dd(e){if(!e._compiled){let t=(e.atBreak?`[\\r\\n][\\t ]*`:``)+(e.before?`(?:`+e.before+`)`:``);e._compiled=RegExp((e.beforeNode?`^`:t?`(`+t+`)`:``)+(/[$()*+.?[\\\]^{|}]/.test(e.character)?`\\`:``)+e.character+(e.afterNode?`$`:e.after?`(?:`+e.after+`)`:``),e.unicode?`gu`:`g`)}return e._compiled}function Od(e,t,n){let r=t.indexStack,i=e.children||[],a=t.createTracker(n),o=[],s=-1;for(r.push(-1);++s<i.length;){let n=i[s];r[r.length-1]=s,o.push(a.move(t.handle(n,e,t,{before:`
`,after:`
`,...a.current()}))),n.type!==`list`&&(t.bulletLastUsed=void 0),s<i.length-1&&o.push(a.move(kd(n,i[s+1],e,t)))}return r.pop(),o.join(``)}function kd(e,t,n,r){let i=r.join.length;for(;i--;){let a=r.join[i](e,t,n,r);if(a===!0||a===1)break;if(typeof a==`number`)return`
`.repeat(1+a);if(a===!1)return`

<!---->

`}return`

`}const Ad=/\r?\n|\r/g;function jd(e,t){let n=[],r=0,i=0,a;for(;a=Ad.exec(e);)o(e.slice(r,a.index)),n.push(a[0]),r=a.index+a[0].length,i++;return o(e.slice(r)),n.join(``);function o(e){n.push(t(e,i,!e))}}const Md={}.hasOwnProperty;function Nd(e,t,n){let r=(n.before||``)+(t||``)+(n.after||``),i=[],a=[],o={},s=e.stack.includes(`autolink`),c=n.before?n.before.length:0,l=r.length-(n.after?n.after.length:0),u=-1;for(;++u<e.unsafe.length;){let t=e.unsafe[u];if(!ru(e.stack,t)||!Pd(t.beforeNode,n.beforeNode)||!Pd(t.afterNode,n.afterNode))continue;let a=e.compilePattern(t),s=t.beforeNode?c:0,d=r.slice(s,t.afterNode?l:void 0),f;for(;f=a.exec(d);){let e=!!(t.before||t.atBreak),n=!!t.after,r=s+f.index+(e?f[1].length:0);Md.call(o,r)?(o[r].before&&!e&&(o[r].before=!1),o[r].after&&!n&&(o[r].after=!1)):(i.push(r),o[r]={before:e,after:n})}}i.sort(Fd);let d=c;for(u=-1;++u<i.length;){let e=i[u];if(!(e<d||e>=l)){if(r.charAt(e)===`_`&&e>0&&bs(r.charCodeAt(e-1))===void 0&&!Md.call(o,e-1)&&!(e-1===c&&/[*_]/.test(r.charAt(c-1)))){let t=e+1;for(;t<l&&r.charAt(t)===`_`;)t++;let n=t-e-1;if(i[u+n]===t-1&&t<r.length&&bs(r.charCodeAt(t))===void 0&&!Md.call(o,t)&&!(t===l-1&&/[*_]/.test(r.charAt(l)))){u+=n;continue}}if(!(e+1<l&&i[u+1]===e+1&&o[e].after&&!o[e+1].before&&!o[e+1].after||e-1>=c&&i[u-1]===e-1&&o[e].before&&!o[e-1].before&&!o[e-1].after)){if(d!==e){let t=r.slice(d,e);a.push(s?t:Id(t,`\\`))}d=e+1,s?a.push(`%`+r.charCodeAt(e).toString(16).toUpperCase().padStart(2,`0`)):/[!-/:-@[-`{-~]/.test(r.charAt(e))&&(!n.encode||!n.encode.includes(r.charAt(e)))?a.push(`\\`+r.charAt(e)):a.push(gu(r.charCodeAt(e)))}}}let f=r.slice(d,l);return a.push(s?f:Id(f,n.after)),a.join(``)}function Pd(e,t){return e?t?typeof e==`string`?e===t.type:e.includes(t.type):!1:!0}function Fd(e,t){return e-t}function Id(e,t){let n=/\\(?=[!-/:-@[-`{-~])/g,r=[],i=[],a=e+t,o=-1,s=0,c;for(;c=n.exec(a);)r.push(c.index);for(;++o<r.length;)s!==r[o]&&i.push(e.slice(s,r[o])),i.push(`\\`),s=r[o];return i.push(e.slice(s)),i.join(``)}function Ld(e){let t=e||{},n=t.now||{},r=t.lineShift||0,i=n.line||1,a=n.column||1;return{move:c,current:o,shift:s};function o(){return{now:{line:i,column:a},lineShift:r}}function s(e){r+=e}function c(e){let t=e||``,n=t.split(/\r?\n|\r/g),o=n[n.length-1];return i+=n.length-1,a=n.length===1?a+o.length:1+o.length+r,t}}function Rd(e,t){let n=t||{},r={associationId:Ed,bulletCurrent:void 0,bulletLastUsed:void 0,containerPhrasing:Hd,containerFlow:Ud,createTracker:Ld,compilePattern:Dd,enter:a,handlers:{...bd},handle:void 0,indentLines:jd,indexStack:[],join:[...xd],options:{},safe:Wd,stack:[],unsafe:[...wd]};Ql(r,n),r.options.tightDefinitions&&r.join.push(Vd),r.handle=Xl(`type`,{invalid:zd,unknown:Bd,handlers:r.handlers});let i=r.handle(Jl(e)?{type:`root`,children:[e]}:e,void 0,r,{before:`
`,after:`
`,now:{line:1,column:1},lineShift:0});return i&&i.charCodeAt(i.length-1)!==10&&i.charCodeAt(i.length-1)!==13&&(i+=`
`),i;function a(e){return r.stack.push(e),t;function t(){r.stack.pop()}}}function zd(e){throw Error("Cannot handle value `"+e+"`, expected node")}function Bd(e){throw Error("Cannot handle unknown node `"+e.type+"`")}function Vd(e,t){if(e.type===`definition`&&e.type===t.type)return 0}function Hd(e,t){return Su(e,this,t)}function Ud(e,t){return Od(e,this,t)}function Wd(e,t){return Nd(this,e,t)}function Gd(e){let t=this;t.compiler=n;function n(n){return Rd(n,{...t.data(`settings`),...e,extensions:t.data(`toMarkdownExtensions`)||[]})}}function Kd(e){if(e)throw e}var qd=e.t(((e,t)=>{var n=Object.prototype.hasOwnProperty,r=Object.prototype.toString,i=Object.defineProperty,a=Object.getOwnPropertyDescriptor,o=function(e){return typeof Array.isArray==`function`?Array.isArray(e):r.call(e)===`[object Array]`},s=function(e){if(!e||r.call(e)!==`[object Object]`)return!1;var t=n.call(e,`constructor`),i=e.constructor&&e.constructor.prototype&&n.call(e.constructor.prototype,`isPrototypeOf`);if(e.constructor&&!t&&!i)return!1;for(var a in e);return a===void 0||n.call(e,a)},c=function(e,t){i&&t.name===`__proto__`?i(e,t.name,{enumerable:!0,configurable:!0,value:t.newValue,writable:!0}):e[t.name]=t.newValue},l=function(e,t){if(t===`__proto__`){if(!n.call(e,t))return;if(a)return a(e,t).value}return e[t]};t.exports=function e(){var t,n,r,i,a,u,d=arguments[0],f=1,p=arguments.length,m=!1;for(typeof d==`boolean`&&(m=d,d=arguments[1]||{},f=2),(d==null||typeof d!=`object`&&typeof d!=`function`)&&(d={});f<p;++f)if(t=arguments[f],t!=null)for(n in t)r=l(d,n),i=l(t,n),d!==i&&(m&&i&&(s(i)||(a=o(i)))?(a?(a=!1,u=r&&o(r)?r:[]):u=r&&s(r)?r:{},c(d,{name:n,newValue:e(m,u,i)})):i!==void 0&&c(d,{name:n,newValue:i}));return d}})),Jd=e.r(qd(),1);function Yd(e){if(typeof e!=`object`||!e)return!1;let t=Object.getPrototypeOf(e);return(t===null||t===Object.prototype||Object.getPrototypeOf(t)===null)&&!(Symbol.toStringTag in e)&&!(Symbol.iterator in e)}function Xd(){let e=[],t={run:n,use:r};return t;function n(...t){let n=-1,r=t.pop();if(typeof r!=`function`)throw TypeError(`Expected function as last argument, not `+r);i(null,...t);function i(a,...o){let s=e[++n],c=-1;if(a)r(a);else{for(;++c<t.length;)(o[c]===null||o[c]===void 0)&&(o[c]=t[c]);t=o,s?Zd(s,i)(...o):r(null,...o)}}}function r(n){if(typeof n!=`function`)throw TypeError("Expected `middelware` to be a function, not "+n);return e.push(n),t}}function Zd(e,t){let n;return r;function r(...t){let r=e.length>t.length,o;r&&t.push(i);try{o=e.apply(this,t)}catch(e){let t=e;if(r&&n)throw t;return i(t)}r||(o&&o.then&&typeof o.then==`function`?o.then(a,i):o instanceof Error?i(o):a(o))}function i(e,...r){n||(n=!0,t(e,...r))}function a(e){i(null,e)}}var Qd=class extends Error{constructor(e,t,n){super(),typeof t==`string`&&(n=t,t=void 0);let r=``,i={},a=!1;if(t&&(i=`line`in t&&`column`in t||`start`in t&&`end`in t?{place:t}:`type`in t?{ancestors:[t],place:t.position}:{...t}),typeof e==`string`?r=e:!i.cause&&e&&(a=!0,r=e.message,i.cause=e),!i.ruleId&&!i.source&&typeof n==`string`){let e=n.indexOf(`:`);e===-1?i.ruleId=n:(i.source=n.slice(0,e),i.ruleId=n.slice(e+1))}if(!i.place&&i.ancestors){let e=i.ancestors[i.ancestors.length-1];e&&(i.place=e.position)}let o=i.place&&`start`in i.place?i.place.start:i.place;this.ancestors=i.ancestors||void 0,this.cause=i.cause||void 0,this.column=o?o.column:void 0,this.fatal=void 0,this.file=``,this.message=r,this.line=o?o.line:void 0,this.name=kl(i.place)||`1:1`,this.place=i.place||void 0,this.reason=this.message,this.ruleId=i.ruleId||void 0,this.source=i.source||void 0,this.stack=a&&i.cause&&typeof i.cause.stack==`string`?i.cause.stack:``,this.actual=void 0,this.expected=void 0,this.note=void 0,this.url=void 0}};Object.defineProperties(Qd.prototype,{file:{configurable:!0,enumerable:!0,value:``,writable:!0},name:{configurable:!0,enumerable:!0,value:``,writable:!0},reason:{configurable:!0,enumerable:!0,value:``,writable:!0},message:{configurable:!0,enumerable:!0,value:``,writable:!0},stack:{configurable:!0,enumerable:!0,value:``,writable:!0},column:{configurable:!0,enumerable:!0,writable:!0},line:{configurable:!0,enumerable:!0,writable:!0},ancestors:{configurable:!0,enumerable:!0,writable:!0},cause:{configurable:!0,enumerable:!0,writable:!0},fatal:{configurable:!0,enumerable:!0,writable:!0},place:{configurable:!0,enumerable:!0,writable:!0},ruleId:{configurable:!0,enumerable:!0,writable:!0},source:{configurable:!0,enumerable:!0,writable:!0}});var $d=e.r(t.X(),1),ef=e.t(((e,t)=>{t.exports=process.getBuiltinModule(`node:url`)}))();function tf(e){return!!(typeof e==`object`&&e&&`href`in e&&e.href&&`protocol`in e&&e.protocol&&e.auth===void 0)}const nf=[`history`,`path`,`basename`,`stem`,`extname`,`dirname`];var rf=class{constructor(e){let t;t=e?tf(e)?{path:e}:typeof e==`string`||cf(e)?{value:e}:e:{},this.cwd=`cwd`in t?``:$d.default.cwd(),this.data={},this.history=[],this.messages=[],this.value,this.map,this.result,this.stored;let n=-1;for(;++n<nf.length;){let e=nf[n];e in t&&t[e]!==void 0&&t[e]!==null&&(this[e]=e===`history`?[...t[e]]:t[e])}let r;for(r in t)nf.includes(r)||(this[r]=t[r])}get basename(){return typeof this.path==`string`?n.default.basename(this.path):void 0}set basename(e){of(e,`basename`),af(e,`basename`),this.path=n.default.join(this.dirname||``,e)}get dirname(){return typeof this.path==`string`?n.default.dirname(this.path):void 0}set dirname(e){sf(this.basename,`dirname`),this.path=n.default.join(e||``,this.basename)}get extname(){return typeof this.path==`string`?n.default.extname(this.path):void 0}set extname(e){if(af(e,`extname`),sf(this.dirname,`extname`),e){if(e.codePointAt(0)!==46)throw Error("`extname` must start with `.`");if(e.includes(`.`,1))throw Error("`extname` cannot contain multiple dots")}this.path=n.default.join(this.dirname,this.stem+(e||``))}get path(){return this.history[this.history.length-1]}set path(e){tf(e)&&(e=(0,ef.fileURLToPath)(e)),of(e,`path`),this.path!==e&&this.history.push(e)}get stem(){return typeof this.path==`string`?n.default.basename(this.path,this.extname):void 0}set stem(e){of(e,`stem`),af(e,`stem`),this.path=n.default.join(this.dirname||``,e+(this.extname||``))}fail(e,t,n){let r=this.message(e,t,n);throw r.fatal=!0,r}info(e,t,n){let r=this.message(e,t,n);return r.fatal=void 0,r}message(e,t,n){let r=new Qd(e,t,n);return this.path&&(r.name=this.path+`:`+r.name,r.file=this.path),r.fatal=!1,this.messages.push(r),r}toString(e){return this.value===void 0?``:typeof this.value==`string`?this.value:new TextDecoder(e||void 0).decode(this.value)}};function af(e,t){if(e&&e.includes(n.default.sep))throw Error("`"+t+"` cannot be a path: did not expect `"+n.default.sep+"`")}function of(e,t){if(!e)throw Error("`"+t+"` cannot be empty")}function sf(e,t){if(!e)throw Error("Setting `"+t+"` requires `path` to be set too")}function cf(e){return!!(e&&typeof e==`object`&&`byteLength`in e&&`byteOffset`in e)}const lf=(function(e){let t=this.constructor.prototype,n=t[e],r=function(){return n.apply(r,arguments)};return Object.setPrototypeOf(r,t),r}),uf={}.hasOwnProperty,df=new class e extends lf{constructor(){super(`copy`),this.Compiler=void 0,this.Parser=void 0,this.attachers=[],this.compiler=void 0,this.freezeIndex=-1,this.frozen=void 0,this.namespace={},this.parser=void 0,this.transformers=Xd()}copy(){let t=new e,n=-1;for(;++n<this.attachers.length;){let e=this.attachers[n];t.use(...e)}return t.data((0,Jd.default)(!0,{},this.namespace)),t}data(e,t){return typeof e==`string`?arguments.length===2?(mf(`data`,this.frozen),this.namespace[e]=t,this):uf.call(this.namespace,e)&&this.namespace[e]||void 0:e?(mf(`data`,this.frozen),this.namespace=e,this):this.namespace}freeze(){if(this.frozen)return this;let e=this;for(;++this.freezeIndex<this.attachers.length;){let[t,...n]=this.attachers[this.freezeIndex];if(n[0]===!1)continue;n[0]===!0&&(n[0]=void 0);let r=t.call(e,...n);typeof r==`function`&&this.transformers.use(r)}return this.frozen=!0,this.freezeIndex=1/0,this}parse(e){this.freeze();let t=_f(e),n=this.parser||this.Parser;return ff(`parse`,n),n(String(t),t)}process(e,t){let n=this;return this.freeze(),ff(`process`,this.parser||this.Parser),pf(`process`,this.compiler||this.Compiler),t?r(void 0,t):new Promise(r);function r(r,i){let a=_f(e),o=n.parse(a);n.run(o,a,function(e,t,r){if(e||!t||!r)return s(e);let i=t,a=n.stringify(i,r);yf(a)?r.value=a:r.result=a,s(e,r)});function s(e,n){e||!n?i(e):r?r(n):t(void 0,n)}}}processSync(e){let t=!1,n;return this.freeze(),ff(`processSync`,this.parser||this.Parser),pf(`processSync`,this.compiler||this.Compiler),this.process(e,r),gf(`processSync`,`process`,t),n;function r(e,r){t=!0,Kd(e),n=r}}run(e,t,n){hf(e),this.freeze();let r=this.transformers;return!n&&typeof t==`function`&&(n=t,t=void 0),n?i(void 0,n):new Promise(i);function i(i,a){let o=_f(t);r.run(e,o,s);function s(t,r,o){let s=r||e;t?a(t):i?i(s):n(void 0,s,o)}}}runSync(e,t){let n=!1,r;return this.run(e,t,i),gf(`runSync`,`run`,n),r;function i(e,t){Kd(e),r=t,n=!0}}stringify(e,t){this.freeze();let n=_f(t),r=this.compiler||this.Compiler;return pf(`stringify`,r),hf(e),r(e,n)}use(e,...t){let n=this.attachers,r=this.namespace;if(mf(`use`,this.frozen),e!=null){if(typeof e==`function`)s(e,t);else if(typeof e==`object`)Array.isArray(e)?o(e):a(e);else throw TypeError("Expected usable value, not `"+e+"`")}return this;function i(e){if(typeof e==`function`)s(e,[]);else if(typeof e==`object`){if(Array.isArray(e)){let[t,...n]=e;s(t,n)}else a(e)}else throw TypeError("Expected usable value, not `"+e+"`")}function a(e){if(!(`plugins`in e)&&!(`settings`in e))throw Error("Expected usable value but received an empty preset, which is probably a mistake: presets typically come with `plugins` and sometimes with `settings`, but this has neither");o(e.plugins),e.settings&&(r.settings=(0,Jd.default)(!0,r.settings,e.settings))}function o(e){let t=-1;if(e!=null){if(Array.isArray(e))for(;++t<e.length;){let n=e[t];i(n)}else throw TypeError("Expected a list of plugins, not `"+e+"`")}}function s(e,t){let r=-1,i=-1;for(;++r<n.length;)if(n[r][0]===e){i=r;break}if(i===-1)n.push([e,...t]);else if(t.length>0){let[r,...a]=t,o=n[i][1];Yd(o)&&Yd(r)&&(r=(0,Jd.default)(!0,o,r)),n[i]=[e,r,...a]}}}}().freeze();function ff(e,t){if(typeof t!=`function`)throw TypeError("Cannot `"+e+"` without `parser`")}function pf(e,t){if(typeof t!=`function`)throw TypeError("Cannot `"+e+"` without `compiler`")}function mf(e,t){if(t)throw Error("Cannot call `"+e+"` on a frozen processor.\nCreate a new processor first, by calling it: use `processor()` instead of `processor`.")}function hf(e){if(!Yd(e)||typeof e.type!=`string`)throw TypeError("Expected node, got `"+e+"`")}function gf(e,t,n){if(!n)throw Error("`"+e+"` finished async. Use `"+t+"` instead")}function _f(e){return vf(e)?e:new rf(e)}function vf(e){return!!(e&&typeof e==`object`&&`message`in e&&`messages`in e)}function yf(e){return typeof e==`string`||bf(e)}function bf(e){return!!(e&&typeof e==`object`&&`byteLength`in e&&`byteOffset`in e)}const xf=df().use(Bl).use(Gd).freeze();function Sf(e,t){let n=String(e);if(typeof t!=`string`)throw TypeError(`Expected character`);let r=0,i=n.indexOf(t);for(;i!==-1;)r++,i=n.indexOf(t,i+t.length);return r}function Cf(e){if(typeof e!=`string`)throw TypeError(`Expected a string`);return e.replace(/[|\\{}()[\]^$+*?.]/g,`\\$&`).replace(/-/g,`\\x2d`)}function wf(e,t,n){let r=Vl((n||{}).ignore||[]),i=Tf(t),a=-1;for(;++a<i.length;)Ru(e,o);function o(e,t,n){if(e.type===`text`&&typeof n==`number`)return s(e,t,n);if(r(e,n,t[t.length-1]))return`skip`}function s(e,t,n){let r=t[t.length-1],o=i[a][0],s=i[a][1],c=0,l=!1,u=[];o.lastIndex=0;let d=o.exec(e.value);for(;d;){let n=d.index,r={index:d.index,input:d.input,stack:[...t,e]},i=s(...d,r);if(typeof i==`string`&&(i=i.length>0?{type:`text`,value:i}:void 0),i===!1)o.lastIndex=n+1;else{if(c!==n&&f({type:`text`,value:e.value.slice(c,n)}),Array.isArray(i))for(let e of i)f(e);else i&&f(i);c=n+d[0].length,l=!0}if(!o.global)break;d=o.exec(e.value)}return l?(c<e.value.length&&f({type:`text`,value:e.value.slice(c)}),r.children.splice(n,1,...u)):u=[e],n+u.length;function f(e){let t=u[u.length-1];t&&t.type===`text`&&e.type===`text`?t.value+=e.value:u.push(e)}}}function Tf(e){if(!Array.isArray(e))throw TypeError(`Expected find and replace tuple or list of tuples`);let t=[],n=!e[0]||Array.isArray(e[0])?e:[e],r=-1;for(;++r<n.length;){let e=n[r];t.push([Ef(e[0]),Df(e[1])])}return t}function Ef(e){return typeof e==`string`?new RegExp(Cf(e),`g`):e}function Df(e){return typeof e==`function`?e:function(){return e}}const Of=`phrasing`,kf=[`autolink`,`link`,`image`,`label`];function Af(){return{transforms:[Rf],enter:{literalAutolink:Mf,literalAutolinkEmail:Nf,literalAutolinkHttp:Nf,literalAutolinkWww:Nf},exit:{literalAutolink:Lf,literalAutolinkEmail:If,literalAutolinkHttp:Pf,literalAutolinkWww:Ff}}}function jf(){return{unsafe:[{character:`@`,before:`[+\\-.\\w]`,after:`[\\-.\\w]`,inConstruct:Of,notInConstruct:kf},{character:`.`,before:`[Ww]`,after:`[\\-.\\w]`,inConstruct:Of,notInConstruct:kf},{character:`:`,before:`[ps]`,after:`\\/`,inConstruct:Of,notInConstruct:kf}]}}function Mf(e){this.enter({type:`link`,title:null,url:``,children:[],position:void 0},e)}function Nf(e){this.config.enter.autolinkProtocol.call(this,e)}function Pf(e){this.config.exit.autolinkProtocol.call(this,e)}function Ff(e){this.config.exit.data.call(this,e);let t=this.stack[this.stack.length-1];t.type,t.url=`http://`+this.sliceSerialize(e)}function If(e){this.config.exit.autolinkEmail.call(this,e)}function Lf(e){this.exit(e)}function Rf(e){wf(e,[[/(?<![\da-z])(https?:\/\/|www(?=\.))([\w-]*\.[\w\-.]*)([^\t\n\r ]*)/gi,zf],[/(?<![\w+\-.@])xmpp:([\w+\-.]+)@([\w-]+(?:\.[\w-]+)+)(\/(?:[\w\-/]|\.(?=[\dA-Za-z]))*)?/g,Hf],[/(?<![\w+\-.@])mailto:([\w+\-.]+)@([\w-]+(?:\.[\w-]+)+)/g,Vf],[/(?<![\w+\-.]|(?:^|[^\d@A-Za-z])(?:mailto|xmpp):)([\w+\-.]+)@([\w-]+(?:\.[\w-]+)+)/g,Bf]],{ignore:[`link`,`linkReference`]})}function zf(e,t,n,r,i){if(!Gf(i))return!1;let a=``;if(/^w/i.test(t)&&(n=t+n,t=``,a=`http://`),cs(n.charCodeAt(0))||!Uf(n))return!1;let o=Wf(n+r),s={type:`link`,title:null,url:a+t+o[0],children:[{type:`text`,value:t+o[0],position:void 0}],position:void 0};return o[1]?[s,{type:`text`,value:o[1],position:void 0}]:s}function Bf(e,t,n){return!/[\d\-_]$/.test(n)&&{type:`link`,title:null,url:`mailto:`+t+`@`+n,children:[{type:`text`,value:t+`@`+n,position:void 0}],position:void 0}}function Vf(e,t,n){if(/[\d\-_]$/.test(n))return!1;let r=`mailto:`+t+`@`+n;return{type:`link`,title:null,url:r,children:[{type:`text`,value:r,position:void 0}],position:void 0}}function Hf(e,t,n,r,i){if(/[\d\-_]$/.test(n)||r&&(!/[A-Za-z]$/.test(r)||i.input.charAt(i.index+e.length)===`@`))return!1;let a=`xmpp:`+t+`@`+n+(r||``);return{type:`link`,title:null,url:a,children:[{type:`text`,value:a,position:void 0}],position:void 0}}function Uf(e){let t=e.split(`.`);return!(t.length<2||t[t.length-1]&&(/_/.test(t[t.length-1])||!/[\dA-Za-z]/.test(t[t.length-1]))||t[t.length-2]&&(/_/.test(t[t.length-2])||!/[\dA-Za-z]/.test(t[t.length-2])))}function Wf(e){let t=e.length;for(;t>0;){let n=e.charCodeAt(t-1);if(n===33||n===34||n===38||n===39||n===41||n===44||n===46||n===58||n===59||n===60||n===62||n===63||n===93||n===125)t--;else break}if(t===e.length)return[e,void 0];let n=e.slice(t);e=e.slice(0,t);let r=n.indexOf(`)`),i=Sf(e,`(`),a=Sf(e,`)`);for(;r!==-1&&i>a;)e+=n.slice(0,r+1),n=n.slice(r+1),r=n.indexOf(`)`),a++;return[e,n]}function Gf(e){let t=e.input.charCodeAt(e.index-1);return e.index===0||ls(t)||cs(t)}tp.peek=ep;function Kf(){this.buffer()}function qf(e){this.enter({type:`footnoteReference`,identifier:``,label:``},e)}function Jf(){this.buffer()}function Yf(e){this.enter({type:`footnoteDefinition`,identifier:``,label:``,children:[]},e)}function Xf(e){let t=this.resume(),n=this.stack[this.stack.length-1];n.type,n.identifier=ns(this.sliceSerialize(e)).toLowerCase(),n.label=t}function Zf(e){this.exit(e)}function Qf(e){let t=this.resume(),n=this.stack[this.stack.length-1];n.type,n.identifier=ns(this.sliceSerialize(e)).toLowerCase(),n.label=t}function $f(e){this.exit(e)}function ep(){return`[`}function tp(e,t,n,r){let i=n.createTracker(r),a=i.move(`[^`),o=n.enter(`footnoteReference`),s=n.enter(`reference`);return a+=i.move(n.safe(n.associationId(e),{after:`]`,before:a})),s(),o(),a+=i.move(`]`),a}function np(){return{enter:{gfmFootnoteCallString:Kf,gfmFootnoteCall:qf,gfmFootnoteDefinitionLabelString:Jf,gfmFootnoteDefinition:Yf},exit:{gfmFootnoteCallString:Xf,gfmFootnoteCall:Zf,gfmFootnoteDefinitionLabelString:Qf,gfmFootnoteDefinition:$f}}}function rp(e){let t=!1;return e&&e.firstLineBlank&&(t=!0),{handlers:{footnoteDefinition:n,footnoteReference:tp},unsafe:[{character:`[`,inConstruct:[`label`,`phrasing`,`reference`]}]};function n(e,n,r,i){let a=r.createTracker(i),o=a.move(`[^`),s=r.enter(`footnoteDefinition`),c=r.enter(`label`);return o+=a.move(r.safe(r.associationId(e),{before:o,after:`]`})),c(),o+=a.move(`]:`),e.children&&e.children.length>0&&(a.shift(4),o+=a.move((t?`
`:` `)+r.indentLines(r.containerFlow(e,a.current()),t?ap:ip))),s(),o}}function ip(e,t,n){return t===0?e:ap(e,t,n)}function ap(e,t,n){return(n?``:`    `)+e}const op=[`autolink`,`destinationLiteral`,`destinationRaw`,`reference`,`titleQuote`,`titleApostrophe`];dp.attention=fp,dp.peek=pp;function sp(){return{canContainEols:[`delete`],enter:{strikethrough:lp},exit:{strikethrough:up}}}function cp(){return{handlers:{delete:dp},unsafe:[{character:`~`,inConstruct:`phrasing`,notInConstruct:op}]}}function lp(e){this.enter({type:`delete`,children:[],position:void 0},e)}function up(e){this.exit(e)}function dp(e,t,n,r){let i=n.createTracker(r),a=n.stack.includes(`strikethrough`)?`~`:`~~`,o=n.enter(`strikethrough`),s=i.move(a);return s+=n.containerPhrasing(e,{...i.current(),before:s,after:`~`}),s+=i.move(a),o(),s}function fp(){return{construct:`strikethrough`,markers:[`~`],sizes:[2,1]}}function pp(){return`~`}function mp(e){return e.length}function hp(e,t){let n=t||{},r=(n.align||[]).concat(),i=n.stringLength||mp,a=[],o=[],s=[],c=[],l=0,u=-1;for(;++u<e.length;){let t=[],r=[],a=-1;for(e[u].length>l&&(l=e[u].length);++a<e[u].length;){let o=gp(e[u][a]);if(n.alignDelimiters!==!1){let e=i(o);r[a]=e,(c[a]===void 0||e>c[a])&&(c[a]=e)}t.push(o)}o[u]=t,s[u]=r}let d=-1;if(typeof r==`object`&&`length`in r)for(;++d<l;)a[d]=_p(r[d]);else{let e=_p(r);for(;++d<l;)a[d]=e}d=-1;let f=[],p=[];for(;++d<l;){let e=a[d],t=``,r=``;e===99?(t=`:`,r=`:`):e===108?t=`:`:e===114&&(r=`:`);let i=n.alignDelimiters===!1?1:Math.max(1,c[d]-t.length-r.length),o=t+`-`.repeat(i)+r;n.alignDelimiters!==!1&&(i=t.length+i+r.length,i>c[d]&&(c[d]=i),p[d]=i),f[d]=o}o.splice(1,0,f),s.splice(1,0,p),u=-1;let m=[];for(;++u<o.length;){let e=o[u],t=s[u],r=n.fillRows===!1?Math.max(1,o[u===1?0:u].length):l;d=-1;let i=[];for(;++d<r;){let o=e[d]||``,s=``,l=``;if(n.alignDelimiters!==!1){let e=c[d]-(t[d]||0),n=a[d];if(n===114)s=` `.repeat(e);else if(n===99){let t=e/2;e%2?(s=` `.repeat(t+.5),l=` `.repeat(t-.5)):(s=` `.repeat(t),l=s)}else l=` `.repeat(e)}n.delimiterStart!==!1&&!d&&i.push(`|`),n.padding===!1||n.alignDelimiters===!1&&o===``||n.delimiterStart===!1&&!d||i.push(` `),n.alignDelimiters!==!1&&i.push(s),i.push(o),n.alignDelimiters!==!1&&i.push(l),n.padding!==!1&&i.push(` `),(n.delimiterEnd!==!1||d!==r-1)&&i.push(`|`)}m.push(n.delimiterEnd===!1?i.join(``).replace(/ +$/,``):i.join(``))}return m.join(`
`)}function gp(e){return e==null?``:String(e)}function _p(e){let t=typeof e==`string`?e.codePointAt(0):0;return t===67||t===99?99:t===76||t===108?108:t===82||t===114?114:0}function vp(){return{enter:{table:yp,tableData:Cp,tableHeader:Cp,tableRow:xp},exit:{codeText:wp,table:bp,tableData:Sp,tableHeader:Sp,tableRow:Sp}}}function yp(e){let t=e._align;this.enter({type:`table`,align:t.map(function(e){return e===`none`?null:e}),children:[],position:void 0},e),this.data.inTable=!0}function bp(e){this.exit(e),this.data.inTable=void 0}function xp(e){this.enter({type:`tableRow`,children:[],position:void 0},e)}function Sp(e){this.exit(e)}function Cp(e){this.enter({type:`tableCell`,children:[],position:void 0},e)}function wp(e){let t=this.resume();this.data.inTable&&(t=t.replace(/\\([\\|])/g,Tp));let n=this.stack[this.stack.length-1];n.type,n.value=t,this.exit(e)}function Tp(e,t){return t===`|`?t:e}function Ep(e){let{tableCellPadding:t,tablePipeAlign:n,stringLength:r}=e||{},i=t?` `:`|`;return{handlers:{inlineCode:d,table:a,tableCell:s,tableRow:o},join:[Dp],unsafe:[{character:`\r`,inConstruct:`tableCell`},{character:`
`,inConstruct:`tableCell`},{atBreak:!0,character:`|`,after:`[	 :-]`},{character:`|`,inConstruct:`tableCell`},{atBreak:!0,character:`:`,after:`-`},{atBreak:!0,character:`-`,after:`[:|-]`}]};function a(e,t,n,r){let i=l(e,n,r),a=i[0];if(a){let t=e.align?e.align.length:0,n=-1;if(!t)for(;++n<i.length;)i[n].length>t&&(t=i[n].length);for(;a.length<t;)a.push(``)}return c(i,e.align)}function o(e,t,n,r){let i=c([u(e,n,r)]);return i.slice(0,i.indexOf(`
`))}function s(e,t,n,r){let a=n.enter(`tableCell`),o=n.enter(`phrasing`),s=n.containerPhrasing(e,{...r,before:i,after:i});return o(),a(),s}function c(e,i){return hp(e,{align:i,alignDelimiters:n,fillRows:!1,padding:t,stringLength:r})}function l(e,t,n){let{children:r}=e,i=-1,a=[],o=t.enter(`table`);for(;++i<r.length;)a[i]=u(r[i],t,n);return o(),a}function u(e,t,n){let{children:r}=e,i=-1,a=[],o=t.enter(`tableRow`);for(;++i<r.length;)a[i]=s(r[i],e,t,n);return o(),a}function d(e,t,n){let r=bd.inlineCode(e,t,n);if(!n.stack.includes(`tableCell`))return r;let i=[],a=0,o=r.indexOf(`|`);for(;o!==-1;){let e=o;for(;e>a&&r.charCodeAt(e-1)===92;)e--;i.push(r.slice(a,o)),(o-e)%2==0&&i.push(`\\`),a=o,o=r.indexOf(`|`,o+1)}return i.push(r.slice(a)),i.join(``)}}function Dp(e,t,n,r){if(e.type===`table`&&n.type===`listItem`&&n.spread===!1&&(t.type===`definition`||t.type===`heading`&&Op(t,r)||t.type===`paragraph`||t.type===`table`))return 1}function Op(e,t){let n=!1;return Bu(e,function(e){if(e.type===`break`||`value`in e&&/\r?\n|\r/.test(e.value))return n=!0,!1}),!!((!e.depth||e.depth<3)&&Ho(e)&&(t.options.setext||n))}function kp(){return{exit:{taskListCheckValueChecked:jp,taskListCheckValueUnchecked:jp,paragraph:Mp}}}function Ap(){return{handlers:{paragraph:Np},join:[Pp]}}function jp(e){let t=this.stack[this.stack.length-2];t.type,t.checked=e.type===`taskListCheckValueChecked`}function Mp(e){let t=this.stack[this.stack.length-2];if(t&&t.type===`listItem`&&typeof t.checked==`boolean`){let e=this.stack[this.stack.length-1];e.type;let n=e.children[0];if(n&&n.type===`text`){let r=t.children,i=-1,a;for(;++i<r.length;){let e=r[i];if(e.type===`paragraph`){a=e;break}}a===e&&(n.value=n.value.slice(1),n.value.length===0?e.children.shift():e.position&&n.position&&typeof n.position.start.offset==`number`&&(n.position.start.column++,n.position.start.offset++,e.position.start={...n.position.start}))}}this.exit(e)}function Np(e,t,n,r){if(!t||t.type!==`listItem`||Fp(t)!==e)return bd.paragraph(e,t,n,r);let i=`[`+(t.checked?`x`:` `)+`] `,a=n.createTracker(r);return a.move(i),i+bd.paragraph(e.children.length>0?e:{type:`paragraph`,children:[{type:`text`,value:` `}]},t,n,{...r,...a.current()})}function Pp(e,t,n){if(e.type!==`definition`||n.type!==`listItem`)return;let r=Fp(n);if(r&&n.children.indexOf(e)<n.children.indexOf(r))return 0}function Fp(e){if(typeof e.checked==`boolean`)for(let t of e.children){if(t.type===`paragraph`)return t;if(t.type!==`definition`)return}}function Ip(){return[Af(),np(),sp(),vp(),kp()]}function Lp(e){return{extensions:[jf(),rp(e),cp(),Ep(e),Ap()]}}const Rp={tokenize:Qp,partial:!0},zp={tokenize:$p,partial:!0},Bp={tokenize:em,partial:!0},Vp={tokenize:tm,partial:!0},Hp={tokenize:nm,partial:!0},Up={name:`wwwAutolink`,tokenize:Xp,previous:rm},Wp={name:`protocolAutolink`,tokenize:Zp,previous:im},Gp={name:`emailAutolink`,tokenize:Yp,previous:am},Kp={};function qp(){return{text:Kp}}let Jp=48;for(;Jp<123;)Kp[Jp]=Gp,Jp++,Jp===58?Jp=65:Jp===91&&(Jp=97);Kp[43]=Gp,Kp[45]=Gp,Kp[46]=Gp,Kp[95]=Gp,Kp[72]=[Gp,Wp],Kp[104]=[Gp,Wp],Kp[87]=[Gp,Up],Kp[119]=[Gp,Up];function Yp(e,t,n){let r=this,i,a;return o;function o(t){return!om(t)||!am.call(r,r.previous)||sm(r.events)?n(t):(e.enter(`literalAutolink`),e.enter(`literalAutolinkEmail`),s(t))}function s(t){return om(t)?(e.consume(t),s):t===64?(e.consume(t),c):n(t)}function c(t){return t===46?e.check(Hp,u,l)(t):t===45||t===95||H(t)?(a=!0,e.consume(t),c):u(t)}function l(t){return e.consume(t),i=!0,c}function u(o){return a&&i&&V(r.previous)?(e.exit(`literalAutolinkEmail`),e.exit(`literalAutolink`),t(o)):n(o)}}function Xp(e,t,n){let r=this;return i;function i(t){return t!==87&&t!==119||!rm.call(r,r.previous)||sm(r.events)?n(t):(e.enter(`literalAutolink`),e.enter(`literalAutolinkWww`),e.check(Rp,e.attempt(zp,e.attempt(Bp,a),n),n)(t))}function a(n){return e.exit(`literalAutolinkWww`),e.exit(`literalAutolink`),t(n)}}function Zp(e,t,n){let r=this,i=``,a=!1;return o;function o(t){return(t===72||t===104)&&im.call(r,r.previous)&&!sm(r.events)?(e.enter(`literalAutolink`),e.enter(`literalAutolinkHttp`),i+=String.fromCodePoint(t),e.consume(t),s):n(t)}function s(t){if(V(t)&&i.length<5)return i+=String.fromCodePoint(t),e.consume(t),s;if(t===58){let n=i.toLowerCase();if(n===`http`||n===`https`)return e.consume(t),c}return n(t)}function c(t){return t===47?(e.consume(t),a?l:(a=!0,c)):n(t)}function l(t){return t===null||is(t)||W(t)||ls(t)||cs(t)?n(t):e.attempt(zp,e.attempt(Bp,u),n)(t)}function u(n){return e.exit(`literalAutolinkHttp`),e.exit(`literalAutolink`),t(n)}}function Qp(e,t,n){let r=0;return i;function i(t){return(t===87||t===119)&&r<3?(r++,e.consume(t),i):t===46&&r===3?(e.consume(t),a):n(t)}function a(e){return e===null?n(e):t(e)}}function $p(e,t,n){let r,i,a;return o;function o(t){return t===46||t===95?e.check(Vp,c,s)(t):t===null||W(t)||ls(t)||t!==45&&cs(t)?c(t):(a=!0,e.consume(t),o)}function s(t){return t===95?r=!0:(i=r,r=void 0),e.consume(t),o}function c(e){return i||r||!a?n(e):t(e)}}function em(e,t){let n=0,r=0;return i;function i(o){return o===40?(n++,e.consume(o),i):o===41&&r<n?a(o):o===33||o===34||o===38||o===39||o===41||o===42||o===44||o===46||o===58||o===59||o===60||o===63||o===93||o===95||o===126?e.check(Vp,t,a)(o):o===null||W(o)||ls(o)?t(o):(e.consume(o),i)}function a(t){return t===41&&r++,e.consume(t),i}}function tm(e,t,n){return r;function r(o){return o===33||o===34||o===39||o===41||o===42||o===44||o===46||o===58||o===59||o===63||o===95||o===126?(e.consume(o),r):o===38?(e.consume(o),a):o===93?(e.consume(o),i):o===60||o===null||W(o)||ls(o)?t(o):n(o)}function i(e){return e===null||e===40||e===91||W(e)||ls(e)?t(e):r(e)}function a(e){return V(e)?o(e):n(e)}function o(t){return t===59?(e.consume(t),r):V(t)?(e.consume(t),o):n(t)}}function nm(e,t,n){return r;function r(t){return e.consume(t),i}function i(e){return H(e)?n(e):t(e)}}function rm(e){return e===null||e===40||e===42||e===95||e===91||e===93||e===126||W(e)}function im(e){return!V(e)}function am(e){return!(e===47||om(e))}function om(e){return e===43||e===45||e===46||e===95||H(e)}function sm(e){let t=e.length,n=!1;for(;t--;){let r=e[t][1];if((r.type===`labelLink`||r.type===`labelImage`)&&!r._balanced){n=!0;break}if(r._gfmAutolinkLiteralWalkedInto){n=!1;break}}return e.length>0&&!n&&(e[e.length-1][1]._gfmAutolinkLiteralWalkedInto=!0),n}const cm={tokenize:gm,partial:!0};function lm(){return{document:{91:{name:`gfmFootnoteDefinition`,tokenize:pm,continuation:{tokenize:mm},exit:hm}},text:{91:{name:`gfmFootnoteCall`,tokenize:fm},93:{name:`gfmPotentialFootnoteCall`,add:`after`,tokenize:um,resolveTo:dm}}}}function um(e,t,n){let r=this,i=r.events.length,a=r.parser.gfmFootnotes||(r.parser.gfmFootnotes=[]),o;for(;i--;){let e=r.events[i][1];if(e.type===`labelImage`){o=e;break}if(e.type===`gfmFootnoteCall`||e.type===`labelLink`||e.type===`label`||e.type===`image`||e.type===`link`)break}return s;function s(i){if(!o||!o._balanced)return n(i);let s=ns(r.sliceSerialize({start:o.end,end:r.now()}));return s.codePointAt(0)!==94||!a.includes(s.slice(1))?n(i):(e.enter(`gfmFootnoteCallLabelMarker`),e.consume(i),e.exit(`gfmFootnoteCallLabelMarker`),t(i))}}function dm(e,t){let n=e.length;for(;n--;)if(e[n][1].type===`labelImage`&&e[n][0]===`enter`){e[n][1];break}e[n+1][1].type=`data`,e[n+3][1].type=`gfmFootnoteCallLabelMarker`;let r={type:`gfmFootnoteCall`,start:Object.assign({},e[n+3][1].start),end:Object.assign({},e[e.length-1][1].end)},i={type:`gfmFootnoteCallMarker`,start:Object.assign({},e[n+3][1].end),end:Object.assign({},e[n+3][1].end)};i.end.column++,i.end.offset++,i.end._bufferIndex++;let a={type:`gfmFootnoteCallString`,start:Object.assign({},i.end),end:Object.assign({},e[e.length-1][1].start)},o={type:`chunkString`,contentType:`string`,start:Object.assign({},a.start),end:Object.assign({},a.end)},s=[e[n+1],e[n+2],[`enter`,r,t],e[n+3],e[n+4],[`enter`,i,t],[`exit`,i,t],[`enter`,a,t],[`enter`,o,t],[`exit`,o,t],[`exit`,a,t],e[e.length-2],e[e.length-1],[`exit`,r,t]];return e.splice(n,e.length-n+1,...s),e}function fm(e,t,n){let r=this,i=r.parser.gfmFootnotes||(r.parser.gfmFootnotes=[]),a=0,o;return s;function s(t){return e.enter(`gfmFootnoteCall`),e.enter(`gfmFootnoteCallLabelMarker`),e.consume(t),e.exit(`gfmFootnoteCallLabelMarker`),c}function c(t){return t===94?(e.enter(`gfmFootnoteCallMarker`),e.consume(t),e.exit(`gfmFootnoteCallMarker`),e.enter(`gfmFootnoteCallString`),e.enter(`chunkString`).contentType=`string`,l):n(t)}function l(s){if(a>999||s===93&&!o||s===null||s===91||W(s))return n(s);if(s===93){e.exit(`chunkString`);let a=e.exit(`gfmFootnoteCallString`);return i.includes(ns(r.sliceSerialize(a)))?(e.enter(`gfmFootnoteCallLabelMarker`),e.consume(s),e.exit(`gfmFootnoteCallLabelMarker`),e.exit(`gfmFootnoteCall`),t):n(s)}return W(s)||(o=!0),a++,e.consume(s),s===92?u:l}function u(t){return t===91||t===92||t===93?(e.consume(t),a++,l):l(t)}}function pm(e,t,n){let r=this,i=r.parser.gfmFootnotes||(r.parser.gfmFootnotes=[]),a,o=0,s;return c;function c(t){return e.enter(`gfmFootnoteDefinition`)._container=!0,e.enter(`gfmFootnoteDefinitionLabel`),e.enter(`gfmFootnoteDefinitionLabelMarker`),e.consume(t),e.exit(`gfmFootnoteDefinitionLabelMarker`),l}function l(t){return t===94?(e.enter(`gfmFootnoteDefinitionMarker`),e.consume(t),e.exit(`gfmFootnoteDefinitionMarker`),e.enter(`gfmFootnoteDefinitionLabelString`),e.enter(`chunkString`).contentType=`string`,u):n(t)}function u(t){if(o>999||t===93&&!s||t===null||t===91||W(t))return n(t);if(t===93){e.exit(`chunkString`);let n=e.exit(`gfmFootnoteDefinitionLabelString`);return a=ns(r.sliceSerialize(n)),e.enter(`gfmFootnoteDefinitionLabelMarker`),e.consume(t),e.exit(`gfmFootnoteDefinitionLabelMarker`),e.exit(`gfmFootnoteDefinitionLabel`),f}return W(t)||(s=!0),o++,e.consume(t),t===92?d:u}function d(t){return t===91||t===92||t===93?(e.consume(t),o++,u):u(t)}function f(t){return t===58?(e.enter(`definitionMarker`),e.consume(t),e.exit(`definitionMarker`),i.includes(a)||i.push(a),K(e,p,`gfmFootnoteDefinitionWhitespace`)):n(t)}function p(e){return t(e)}}function mm(e,t,n){return e.check(Os,t,e.attempt(cm,t,n))}function hm(e){e.exit(`gfmFootnoteDefinition`)}function gm(e,t,n){let r=this;return K(e,i,`gfmFootnoteDefinitionIndent`,5);function i(e){let i=r.events[r.events.length-1];return i&&i[1].type===`gfmFootnoteDefinitionIndent`&&i[2].sliceSerialize(i[1],!0).length===4?t(e):n(e)}}function _m(e){let t=(e||{}).singleTilde,n={name:`strikethrough`,tokenize:i,resolveAll:r};return t??(t=!0),{text:{126:n},insideSpan:{null:[n]},attentionMarkers:{null:[126]}};function r(e,t){let n=-1;for(;++n<e.length;)if(e[n][0]===`enter`&&e[n][1].type===`strikethroughSequenceTemporary`&&e[n][1]._close){let r=n;for(;r--;)if(e[r][0]===`exit`&&e[r][1].type===`strikethroughSequenceTemporary`&&e[r][1]._open&&e[n][1].end.offset-e[n][1].start.offset===e[r][1].end.offset-e[r][1].start.offset){e[n][1].type=`strikethroughSequence`,e[r][1].type=`strikethroughSequence`;let i={type:`strikethrough`,start:Object.assign({},e[r][1].start),end:Object.assign({},e[n][1].end)},a={type:`strikethroughText`,start:Object.assign({},e[r][1].end),end:Object.assign({},e[n][1].start)},o=[[`enter`,i,t],[`enter`,e[r][1],t],[`exit`,e[r][1],t],[`enter`,a,t]],s=t.parser.constructs.insideSpan.null;s&&Yo(o,o.length,0,xs(s,e.slice(r+1,n),t)),Yo(o,o.length,0,[[`exit`,a,t],[`enter`,e[n][1],t],[`exit`,e[n][1],t],[`exit`,i,t]]),Yo(e,r-1,n-r+3,o),n=r+o.length-2;break}}for(n=-1;++n<e.length;)e[n][1].type===`strikethroughSequenceTemporary`&&(e[n][1].type=`data`);return e}function i(e,n,r){let i=this.previous,a=this.events,o=0;return s;function s(t){return i===126&&a[a.length-1][1].type!==`characterEscape`?r(t):(e.enter(`strikethroughSequenceTemporary`),c(t))}function c(a){let s=bs(i);if(a===126)return o>1?r(a):(e.consume(a),o++,c);if(o<2&&!t)return r(a);let l=e.exit(`strikethroughSequenceTemporary`),u=bs(a);return l._open=!u||u===2&&!!s,l._close=!s||s===2&&!!u,n(a)}}}var vm=class{constructor(){this.map=[],this.index=new Map}add(e,t,n){ym(this,e,t,n)}consume(e){if(this.map.sort(function(e,t){return e[0]-t[0]}),this.map.length===0)return;let t=this.map.length,n=[];for(;t>0;)--t,n.push(e.slice(this.map[t][0]+this.map[t][1]),this.map[t][2]),e.length=this.map[t][0];n.push(e.slice()),e.length=0;let r=n.pop();for(;r;){for(let t of r)e.push(t);r=n.pop()}this.map.length=0,this.index.clear()}};function ym(e,t,n,r){if(n===0&&r.length===0)return;let i=e.index.get(t);if(i){i[1]+=n,i[2].push(...r);return}let a=[t,n,r];e.map.push(a),e.index.set(t,a)}function bm(e,t){let n=!1,r=[];for(;t<e.length;){let i=e[t];if(n){if(i[0]===`enter`)i[1].type===`tableContent`&&r.push(e[t+1][1].type===`tableDelimiterMarker`?`left`:`none`);else if(i[1].type===`tableContent`){if(e[t-1][1].type===`tableDelimiterMarker`){let e=r.length-1;r[e]=r[e]===`left`?`center`:`right`}}else if(i[1].type===`tableDelimiterRow`)break}else i[0]===`enter`&&i[1].type===`tableDelimiterRow`&&(n=!0);t+=1}return r}function xm(){return{flow:{null:{name:`table`,tokenize:Sm,resolveAll:Cm}}}}function Sm(e,t,n){let r=this,i=0,a=0,o;return s;function s(e){let t=r.events.length-1;for(;t>-1;){let{type:e}=r.events[t][1];if(e===`lineEnding`||e===`linePrefix`)t--;else break}let i=t>-1?r.events[t][1].type:null,a=i===`tableHead`||i===`tableRow`?ee:c;return a===ee&&r.parser.lazy[r.now().line]?n(e):a(e)}function c(t){return e.enter(`tableHead`),e.enter(`tableRow`),l(t)}function l(e){return e===124||(o=!0,a+=1),u(e)}function u(t){return t===null?n(t):U(t)?a>1?(a=0,r.interrupt=!0,e.exit(`tableRow`),e.enter(`lineEnding`),e.consume(t),e.exit(`lineEnding`),p):n(t):G(t)?K(e,u,`whitespace`)(t):(a+=1,o&&(o=!1,i+=1),t===124?(e.enter(`tableCellDivider`),e.consume(t),e.exit(`tableCellDivider`),o=!0,u):(e.enter(`data`),d(t)))}function d(t){return t===null||t===124||W(t)?(e.exit(`data`),u(t)):(e.consume(t),t===92?f:d)}function f(t){return t===92||t===124?(e.consume(t),d):d(t)}function p(t){return r.interrupt=!1,r.parser.lazy[r.now().line]?n(t):(e.enter(`tableDelimiterRow`),o=!1,G(t)?K(e,m,`linePrefix`,r.parser.constructs.disable.null.includes(`codeIndented`)?void 0:4)(t):m(t))}function m(t){return t===45||t===58?g(t):t===124?(o=!0,e.enter(`tableCellDivider`),e.consume(t),e.exit(`tableCellDivider`),h):x(t)}function h(t){return G(t)?K(e,g,`whitespace`)(t):g(t)}function g(t){return t===58?(a+=1,o=!0,e.enter(`tableDelimiterMarker`),e.consume(t),e.exit(`tableDelimiterMarker`),_):t===45?(a+=1,_(t)):t===null||U(t)?b(t):x(t)}function _(t){return t===45?(e.enter(`tableDelimiterFiller`),v(t)):x(t)}function v(t){return t===45?(e.consume(t),v):t===58?(o=!0,e.exit(`tableDelimiterFiller`),e.enter(`tableDelimiterMarker`),e.consume(t),e.exit(`tableDelimiterMarker`),y):(e.exit(`tableDelimiterFiller`),y(t))}function y(t){return G(t)?K(e,b,`whitespace`)(t):b(t)}function b(n){return n===124?m(n):n===null||U(n)?!o||i!==a?x(n):(e.exit(`tableDelimiterRow`),e.exit(`tableHead`),t(n)):x(n)}function x(e){return n(e)}function ee(t){return e.enter(`tableRow`),S(t)}function S(n){return n===124?(e.enter(`tableCellDivider`),e.consume(n),e.exit(`tableCellDivider`),S):n===null||U(n)?(e.exit(`tableRow`),t(n)):G(n)?K(e,S,`whitespace`)(n):(e.enter(`data`),te(n))}function te(t){return t===null||t===124||W(t)?(e.exit(`data`),S(t)):(e.consume(t),t===92?ne:te)}function ne(t){return t===92||t===124?(e.consume(t),te):te(t)}}function Cm(e,t){let n=-1,r=!0,i=0,a=[0,0,0,0],o=[0,0,0,0],s=!1,c=0,l,u,d,f=new vm;for(;++n<e.length;){let p=e[n],m=p[1];p[0]===`enter`?m.type===`tableHead`?(s=!1,c!==0&&(Tm(f,t,c,l,u),u=void 0,c=0),l={type:`table`,start:Object.assign({},m.start),end:Object.assign({},m.end)},f.add(n,0,[[`enter`,l,t]])):m.type===`tableRow`||m.type===`tableDelimiterRow`?(r=!0,d=void 0,a=[0,0,0,0],o=[0,n+1,0,0],s&&(s=!1,u={type:`tableBody`,start:Object.assign({},m.start),end:Object.assign({},m.end)},f.add(n,0,[[`enter`,u,t]])),i=m.type===`tableDelimiterRow`?2:u?3:1):i&&(m.type===`data`||m.type===`tableDelimiterMarker`||m.type===`tableDelimiterFiller`)?(r=!1,o[2]===0&&(a[1]!==0&&(o[0]=o[1],d=wm(f,t,a,i,void 0,d),a=[0,0,0,0]),o[2]=n)):m.type===`tableCellDivider`&&(r?r=!1:(a[1]!==0&&(o[0]=o[1],d=wm(f,t,a,i,void 0,d)),a=o,o=[a[1],n,0,0])):m.type===`tableHead`?(s=!0,c=n):m.type===`tableRow`||m.type===`tableDelimiterRow`?(c=n,a[1]===0?o[1]!==0&&(d=wm(f,t,o,i,n,d)):(o[0]=o[1],d=wm(f,t,a,i,n,d)),i=0):i&&(m.type===`data`||m.type===`tableDelimiterMarker`||m.type===`tableDelimiterFiller`)&&(o[3]=n)}for(c!==0&&Tm(f,t,c,l,u),f.consume(t.events),n=-1;++n<t.events.length;){let e=t.events[n];e[0]===`enter`&&e[1].type===`table`&&(e[1]._align=bm(t.events,n))}return e}function wm(e,t,n,r,i,a){let o=r===1?`tableHeader`:r===2?`tableDelimiter`:`tableData`;n[0]!==0&&(a.end=Object.assign({},Em(t.events,n[0])),e.add(n[0],0,[[`exit`,a,t]]));let s=Em(t.events,n[1]);if(a={type:o,start:Object.assign({},s),end:Object.assign({},s)},e.add(n[1],0,[[`enter`,a,t]]),n[2]!==0){let i=Em(t.events,n[2]),a=Em(t.events,n[3]),o={type:`tableContent`,start:Object.assign({},i),end:Object.assign({},a)};if(e.add(n[2],0,[[`enter`,o,t]]),r!==2){let r=t.events[n[2]],i=t.events[n[3]];if(r[1].end=Object.assign({},i[1].end),r[1].type=`chunkText`,r[1].contentType=`text`,n[3]>n[2]+1){let t=n[2]+1,r=n[3]-n[2]-1;e.add(t,r,[])}}e.add(n[3]+1,0,[[`exit`,o,t]])}return i!==void 0&&(a.end=Object.assign({},Em(t.events,i)),e.add(i,0,[[`exit`,a,t]]),a=void 0),a}function Tm(e,t,n,r,i){let a=[],o=Em(t.events,n);i&&(i.end=Object.assign({},o),a.push([`exit`,i,t])),r.end=Object.assign({},o),a.push([`exit`,r,t]),e.add(n+1,0,a)}function Em(e,t){let n=e[t],r=n[0]===`enter`?`start`:`end`;return n[1][r]}const Dm={name:`tasklistCheck`,tokenize:km};function Om(){return{text:{91:Dm}}}function km(e,t,n){let r=this;return i;function i(t){return r.previous!==null||!r._gfmTasklistFirstContentOfListItem?n(t):(e.enter(`taskListCheck`),e.enter(`taskListCheckMarker`),e.consume(t),e.exit(`taskListCheckMarker`),a)}function a(t){return W(t)?(e.enter(`taskListCheckValueUnchecked`),e.consume(t),e.exit(`taskListCheckValueUnchecked`),o):t===88||t===120?(e.enter(`taskListCheckValueChecked`),e.consume(t),e.exit(`taskListCheckValueChecked`),o):n(t)}function o(t){return t===93?(e.enter(`taskListCheckMarker`),e.consume(t),e.exit(`taskListCheckMarker`),e.exit(`taskListCheck`),s):n(t)}function s(r){return U(r)?t(r):G(r)?e.check({tokenize:Am},t,n)(r):n(r)}}function Am(e,t,n){return K(e,r,`whitespace`);function r(e){return e===null?n(e):t(e)}}function jm(e){return Qo([qp(),lm(),_m(e),xm(),Om()])}const Mm={};function Nm(e){let t=this,n=e||Mm,r=t.data(),i=r.micromarkExtensions||(r.micromarkExtensions=[]),a=r.fromMarkdownExtensions||(r.fromMarkdownExtensions=[]),o=r.toMarkdownExtensions||(r.toMarkdownExtensions=[]);i.push(jm(n)),a.push(Ip()),o.push(Lp(n))}const Pm=/^(?:#{1,6}[ \t]|[-*+][ \t]|\d{1,9}[.)][ \t])/u,Fm=/^ {0,3}(?:=+|-{2,})[ \t]*$/u,Im=/^ {0,3}(`{3,}|~{3,})/u;function Lm(e){let t=[],n=null,r=!1,i=``,a=0;for(let o=1;a<e.length;o++){let s=e.indexOf(`
`,a),c=s<0?e.length:s+1,l=e.slice(a,c).trimEnd(),u=Im.exec(l)?.[1],d=n!==null||r;n===null?u!==void 0&&(n=u):u!==void 0&&u[0]===n[0]&&u.length>=n.length&&(n=null),(l.includes(`<!--`)||r)&&(r=l.lastIndexOf(`-->`)<l.lastIndexOf(`<!--`)||r&&!l.includes(`-->`));let f=Pm.test(l)||i===``||Fm.test(i);!d&&f&&/^[^\s\uFEFF<]/u.test(l)&&t.push({offset:a,line:o,end:c}),i=l,a=c}return t}const Rm=xf().use(Nm),zm=/^---[ \t]*\r?\n(?:(?!---[ \t]*\r?$).*\r?\n){0,200}?---[ \t]*(?:\r?\n|$)/u;function Bm(e,t=2500){let n=Hm(Vm(e),t),r=new Set(n.flatMap(({root:e})=>[...Km(e)]));return{type:`root`,children:Ym(n.map(e=>qm(e,r)),n)}}function Vm(e){let t=e.startsWith(`﻿`)?` `:``;return`${t}${e.slice(t.length).replace(zm,e=>e.replace(/[^\r\n]/gu,` `))}`}function Hm(e,t){let n=Lm(e),r=[],i={offset:0,line:1},a=!1,o=t,s=0;for(;i.offset<e.length||r.length===0;){for(;s<n.length&&(n[s]?.offset??0)<i.offset+o;)s+=1;let c=n[s],l=c?.end??e.length,u=Rm.parse(e.slice(i.offset,l)),d=c===void 0?`end`:Wm(u,c.offset-i.offset,e.slice(c.offset,l));if(d===null)o*=2;else{if(r.push({text:e.slice(i.offset,c?.offset),...i,root:u,continues:a}),a=d===`item`,c===void 0)break;i=c,o=t}}return r}const Um=/^(?:[-*+]|\d{1,9}[.)])(?:\s|$)/u;function Wm(e,t,n){let r=e.children.at(-1);return r?.type===`paragraph`&&Um.test(n)?null:r?.position?.start.offset===t?(e.children.pop(),`block`):r?.type!==`list`||r.children.at(-1)?.position?.start.offset!==t?null:(r.children.pop(),`item`)}const Gm=/\[((?:[^[\]\\]|\\.){1,999})\]/gsu;function Km(e){return ta(e).keys()}function qm(e,t){let n=new Set(Km(e.root)),r=new Set;if(t.size>n.size)for(let[,i=``]of e.text.matchAll(Gm)){let e=i.replace(/[\t\n\r ]+/gu,` `).trim().toLowerCase().toUpperCase().toLowerCase();t.has(e)&&!n.has(e)&&r.add(e)}if(r.size===0)return Jm(e.root,e.offset,e.line-1);let i=`${[...r].sort().reverse().map(e=>`[${e}]: x\n\n`).join(``)}[-]: x\n\n`,a=Rm.parse(i+e.text);return a.children=a.children.filter(e=>(e.position?.start.offset??0)>=i.length),Jm(a,e.offset-i.length,e.line-1-(i.match(/\n/gu)?.length??0))}function Jm(e,t,n){let r=e=>{if(e.position!==void 0)for(let r of[e.position.start,e.position.end])r.line+=n,r.offset=(r.offset??0)+t;`children`in e&&e.children.forEach(r)};return(t!==0||n!==0)&&e.children.forEach(r),e}function Ym(e,t){let n=[];return e.forEach((e,r)=>{let[i,...a]=e.children,o=n.at(-1);if(t[r]?.continues===!0&&o?.type===`list`&&i?.type===`list`){for(let e of i.children)o.children.push(e);o.position!==void 0&&i.position!==void 0&&(o.position.end=i.position.end);for(let e of a)n.push(e)}else for(let t of e.children)n.push(t)}),n}function Xm(e,t){let{measure:n,value:r,next:i}=$m(e),a=e.base;for(let o=0;o<e.trees.length;o++){let e=o,s=n[e]??Zm;for(;s!==Zm;)e=(i[e]??0)+((t[s]??0)<=(r[e]??0)?0:1),s=n[e]??Zm;a+=r[e]??0}return a}const Zm=-1,Qm=new WeakMap;function $m(e){let t=Qm.get(e);if(t!==void 0)return t;let n=[...e.trees],r=[];for(let e of n)r.push(n.length),typeof e!=`number`&&n.push(e[2],e[3]);let i={measure:Int16Array.from(n,e=>typeof e==`number`?-1:e[0]),value:Float64Array.from(n,e=>typeof e==`number`?e:e[1]),next:Uint32Array.from(r)};return Qm.set(e,i),i}function eh(e){return 1/(1+Math.exp(-e))}var th=class extends Error{constructor(...e){super(...e),t._t(this,`name`,`NotAForest`)}};function nh({measures:e,base:t,trees:n}){return{measures:e,base:t,trees:n.map(t=>rh(t,e.length))}}function rh(e,t){if(typeof e==`number`)return e;let[n,r,i,a]=Array.isArray(e)?e:[];if(typeof n!=`number`||typeof r!=`number`||n>=t)throw new th(`A branch is [measure, threshold, left, right], but this is ${JSON.stringify(e).slice(0,80)}. Run npm run tune -- FOLDER --write.`);return[n,r,rh(i,t),rh(a,t)]}const ih=[{kind:`leaves`},{kind:`opened`},{kind:`tasks`},{kind:`leaf-tasks`},{kind:`rows`},{kind:`cells`},{kind:`links`},{kind:`lines`},{kind:`leaf-headings`},{kind:`bold-items`},{kind:`topic-labels`},{kind:`days`},{kind:`weeks`},{kind:`stages`},{kind:`numbered`},{kind:`parts`},{kind:`part-items`}],ah={leaves:`leaves`,opened:`opened items`,tasks:`tasks`,"leaf-tasks":`inner tasks`,rows:`rows`,cells:`cells`,links:`links`,lines:`lines`,"leaf-headings":`inner headings`,"bold-items":`bold`,"topic-labels":`labelled items`,days:`days`,weeks:`weeks`,stages:`stages`,numbered:`numbered`,parts:`parts`,"part-items":`items of parts`};function oh({region:e,unit:t,filtered:n},r){return{...ch(e,r),topics:{...sh(t,r),all:!n}}}function sh(e,{outline:t,of:n}){let r={level:null,below:null,columns:null};switch(e.kind){case`headings`:return{...r,from:`headings`,level:e.level};case`items`:return{...r,from:`items`,level:e.depth};case`below`:{let i=t.nodes.find(t=>n(t).key===e.label);return{...r,from:`items`,below:i?.title??e.label}}case`rows of`:return{...r,from:`rows`,columns:e.head.replaceAll(`|`,` | `)};case`leaves`:case`opened`:case`tasks`:case`leaf-tasks`:case`rows`:case`cells`:case`links`:case`lines`:case`leaf-headings`:case`bold-items`:case`topic-labels`:case`days`:case`weeks`:case`stages`:case`numbered`:case`parts`:case`part-items`:return{...r,from:ah[e.kind]}}}function ch({kind:e,roots:t},n){let r={level:null,match:null};if(e===`whole`)return{course:[],phases:r};let[i]=t;if(e!==`section`&&i?.form===`heading`){let e=i.level,r=i.title.split(/\s+/u).find(e=>/\p{L}{2}/u.test(e))??null;for(let i of[null,r]){let r=lh(n,e,i);if(r.length===t.length&&r.every((e,n)=>e===t[n]))return{course:[],phases:{level:e,match:i}}}}return{course:[...new Set(t.map(({title:e})=>e))],phases:r}}function lh({outline:e},t,n){let r=n===null?null:k(n);return e.nodes.filter(e=>e.kind===`heading`&&(t===null?e.form!==`label`:e.level===t)&&(r===null||k(e.title).includes(r)))}function uh({course:e,phases:t},n){if(e.length>0){let t=new Set(e.map(k)),r=n.outline.nodes.filter(e=>e.kind===`heading`&&t.has(n.of(e).key)),i=r.filter(e=>!r.some(t=>e.index>t.index&&e.index<=t.last));return i.length===0?null:{kind:i.length===1?`section`:`siblings`,roots:i}}if(t.level===null&&t.match===null)return null;let r=lh(n,t.level,t.match);return r.length===0?null:{kind:`siblings`,roots:r}}function dh({topics:{from:e,level:t,below:n,columns:r}}){return n===null?r===null?e===null?null:e===`headings`?(t===null?[1,2,3,4,5,6,6.5,7,8]:[t]).map(e=>({kind:`headings`,level:e})):e===`items`?(t===null?[1,2,3]:[t]).map(e=>({kind:`items`,depth:e})):ih.filter(t=>ah[t.kind]===e):[{kind:`rows of`,head:r.split(/\s*\|\s*/u).join(`|`)}]:[{kind:`below`,label:k(n)}]}function fh(e,t,n){let r=t.kind===`whole`||t.kind===`section`?_h(e,t,n):hh(t),i=r===null?mh(e,n)??vh(e,t,n):e.map(e=>r(e)),a=new Map;return e.forEach((e,t)=>{let n=i[t]??null,r=a.get(n);r===void 0?a.set(n,[e]):r.push(e)}),[...a].map(([e,t])=>({node:e,title:ph(e,n),topics:t}))}function ph(e,{of:t}){if(e===null)return``;let{title:n}=t(e).says;return e.kind===`cell`&&/^\d{1,3}$/u.test(n)?`${e.parent?.head[e.column]??``} ${n}`.trim():n}function mh(e,{columns:t}){let[n]=e;if(n?.kind!==`row`||e.some(({block:e})=>e!==n.block))return null;let{group:r}=t(n);if(r<0)return null;let i=new Map,a=null;return e.map(e=>{let t=_i(e,r);return t!==void 0&&t.title!==``&&(a=i.get(t.title)??t,i.set(t.title,a)),a})}function hh({roots:e}){let t=new Set(e);return e=>[...an(e)].find(e=>t.has(e))??gh(e)}const gh=e=>[...an(e)].find(({kind:e})=>e===`heading`)??null;function _h(e,{roots:[t]},{of:n}){for(let r of[`stage`,`week`]){let i=e=>{let i=null;for(let a of an(e)){if(a===t)break;n(a).step?.size===r&&a.kind===`heading`&&(i=a)}return i},a=e.map(i).filter(e=>e!==null),o=new Set(a).size;if(o>1&&a.length>=e.length*.8&&e.length<=o*30)return e=>i(e)??gh(e)}return null}function vh(e,t,{of:n}){let r=e.map(e=>xh(e.parent,t));for(let i=0;i<yh;i++){let i=new Set(r),a=Map.groupBy([...i].filter(e=>e!==null),e=>n(e).key),o=new Set([...a].filter(([,e])=>e.length>1&&e.every(e=>n(e).step===null)).map(([e])=>e)),s=i.size>1&&i.size*1.5>e.length,c=e=>e!==null&&(n(e).role===`topics`||o.has(n(e).key)),l=[...i].filter(e=>e!==null&&!c(e)),u=!1;if(r=r.map(e=>{if(e===null||!(s||c(e)))return e;let n=xh(e.parent,t);return!s&&n!==null&&l.some(t=>t!==null&&t!==e&&on(t,n))?e:(n!==e&&(u=!0),n)}),!u)break}return bh(r,e,t)}const yh=6;function bh(e,t,n){let r=new Set(e),[i]=t,a=t.at(-1),o=e=>i!==void 0&&a!==void 0&&on(i,e)&&on(a,e),s=new Map;for(let e of r){let t=e;for(let i of e===null?[]:an(e)){if(n.roots.includes(i))break;if(r.has(i)&&i.kind===`heading`&&!o(i)){t=i;break}}s.set(e,t)}return e.map(e=>s.get(e)??null)}function xh(e,t){for(let n=e;n!==null;n=n.parent){if(n.kind===`document`)return null;if(t.roots.length===1&&n===t.roots[0]||n.kind===`heading`||n.kind===`item`)return n}return null}function Sh({outline:e,of:t,facts:n},r){let i=n[0]??{size:0},a=[],o=e.nodes.filter(e=>e.kind===`heading`),s=(i.size<24?[]:o).filter(e=>e.level<=6.5&&t(e).size>=Math.max(4,i.size*.2)&&t(e).size<i.size*.97).toSorted((e,n)=>t(n).size-t(e).size).slice(0,6);for(let e of s)a.push({kind:`section`,roots:[e]});for(let e of[`stage`,`week`,`day`]){let n=o.filter(n=>t(n).step?.size===e);for(let e of Th(n))e.length>1&&a.push({kind:`steps`,roots:Ch(e,o,t)})}let c=o.filter(e=>t(e).number!==null&&t(e).step===null);for(let e of Th(c))e.length>2&&a.push({kind:`numbered`,roots:e});let l=wh(e.root,r,t);return l.length>0&&a.push({kind:`likely`,roots:l}),a}function Ch(e,t,n){let[r]=e,i=e=>e.level===r?.level&&e.parent===r.parent&&n(e).optional&&n(e).role===`plain`;return t.filter(t=>e.includes(t)||i(t))}function wh(e,t,n){let r=Eh(e),i=r.filter(e=>{if(M(n(e).role))return!1;for(let n=e.index;n<=e.last;n++)if((t[n]??0)>=.4)return!0;return!1}),[a]=i;if(i.length===1&&a!==void 0&&Eh(a).length>1){let e=wh(a,t,n);return e.length>0?e:i}return i.length<r.length?i:[]}function Th(e){return[...Map.groupBy(e,({level:e})=>e).values()]}function Eh(e){let t=e.children.filter(({kind:e})=>e===`heading`),[n]=t;return t.length===1&&n!==void 0&&n.children.some(({kind:e})=>e===`heading`)?Eh(n):t}function Dh({facts:e}){let t=new Uint8Array(e.length),n=new Uint8Array(e.length),r=new Uint8Array(e.length),i=new Int32Array(e.length).fill(-1);for(let{node:t}of e){let n=t.parent?.index;if(n===void 0)continue;let r=e[n];i[t.index]=r!==void 0&&M(r.role)?n:i[n]??-1}for(let i=e.length-1;i>0;i--){let a=e[i]?.node,o=a?.parent?.index;a!==void 0&&o!==void 0&&((t[i]===1||a.kind===`item`)&&(t[o]=1),(n[i]===1||a.task)&&(n[o]=1),(r[i]===1||a.kind===`heading`&&a.form!==`label`)&&(r[o]=1))}return{items:t,boxes:n,headings:r,aside:i}}function Oh(e,t,n,r){return kh(Ah(e,t,n,r).filter(e=>jh(e,n)),n)}function kh(e,{of:t}){let n=new Set,r=e.filter(e=>{let{key:r,step:i,words:a}=t(e);return i===null||a<3||!n.has(r)&&(n.add(r),!0)});return e.length-r.length>=e.length*.4?r:e}function Ah(e,t,n,r){if(t.kind===`parts`||t.kind===`part-items`)return e.roots.flatMap(e=>Fh(e,t.kind===`part-items`,n));let i=Nh[t.kind],{nodes:a}=n.outline,o=[];for(let s of e.roots)for(let e=s.index+1;e<=s.last;e++){let s=a[e];s!==void 0&&n.of(s).says.title!==``&&i(s,t,n,r)&&(o.push(s),e=s.last)}return t.kind===`opened`?o.flatMap(e=>Ph(e)):o}function jh(e,{of:t}){let{excluded:n,says:r}=t(e);return!n&&r.title!==``&&!(e.pictured&&e.children.length===0)}const Mh=e=>e.kind===`item`,Nh={below:(e,t,{of:n})=>(Mh(e)||e.kind===`row`)&&t.kind===`below`&&e.parent!==null&&e.parent.kind!==`document`&&n(e.parent).key===t.label,"rows of":(e,t)=>e.kind===`row`&&t.kind===`rows of`&&e.head.join(`|`)===t.head,headings:(e,t)=>e.kind===`heading`&&t.kind===`headings`&&(e.level===t.level||t.level===6.5&&e.form===`summary`),items:(e,t)=>Mh(e)&&t.kind===`items`&&e.level===t.depth,leaves:(e,t,n,{items:r})=>Mh(e)&&r[e.index]===0,opened:e=>Mh(e),tasks:e=>Mh(e)&&e.task,"leaf-tasks":(e,t,n,{boxes:r})=>Mh(e)&&e.task&&r[e.index]===0,rows:e=>e.kind===`row`,cells:e=>e.kind===`cell`&&e.block>=0,links:e=>e.kind===`paragraph`&&e.linked,lines:(e,t,{of:n})=>e.kind===`paragraph`&&n(e).form===`name`,"leaf-headings":(e,t,n,{headings:r})=>e.kind===`heading`&&r[e.index]===0,"bold-items":e=>Mh(e)&&e.bold,"topic-labels":(e,t,{of:n})=>(Mh(e)||e.kind===`row`)&&e.parent!==null&&e.parent.kind!==`document`&&n(e.parent).role===`topics`,days:(e,t,{of:n})=>n(e).step?.size===`day`&&e.kind!==`cell`,weeks:(e,t,{of:n})=>n(e).step?.size===`week`&&e.kind!==`cell`,stages:(e,t,{of:n})=>n(e).step?.size===`stage`&&e.kind!==`cell`,numbered:(e,t,{of:n})=>n(e).number!==null&&e.kind!==`cell`&&e.kind!==`paragraph`};function Ph(e){let t=e.children.filter(Mh),n=t.filter(e=>e.children.length>0||e.links.length>0||e.bold||e.task).length;return t.length>1&&!e.task&&e.links.length===0&&e.lead===null&&n*2>=t.length?t.flatMap(e=>Ph(e)):[e]}function Fh(e,t,n){return(e.kind===`document`?Eh(e):[e]).flatMap(e=>{let r=e=>!M(n.of(e).role),i=e.children.filter(e=>e.kind===`heading`&&r(e)&&n.of(e).role!==`topics`),a=Ih(e).filter(r);return(t?[a,i]:[i,a]).find(e=>e.length>0)??(e.kind===`heading`?[e]:[])})}function Ih(e){return e.children.flatMap(e=>Mh(e)||e.kind===`row`?[e]:e.kind===`heading`?Ih(e):[])}function Lh(e,{kind:t,roots:n},{of:r},{aside:i}){let a=0;return e.filter(e=>{for(;a+1<n.length&&(n[a]?.last??0)<e.index;)a+=1;let{role:o,form:s,says:c}=r(e),l=t===`siblings`||n.length===1?n[a]?.index??0:-1;return!M(o)&&!Rh.has(s)&&(i[e.index]??-1)<=l&&!c.samePage})}const Rh=new Set([`duration`,`url`,`path`,`empty`,`version`]);function zh(e,t,n){let r=new Map,i=uh(t,e),a=dh(t),{all:o}=t.topics,s=Dh(e),c=a===null&&i===null&&(e.facts[0]?.size??0)>8?2:1,l={kind:`whole`,roots:[e.outline.root]};for(let t of i===null?a===null?[l,...Sh(e,n)]:[l]:[i]){let n=t.kind===`whole`?[...Hh,...Uh(e),...Wh(e)]:Hh;for(let l of a??n){let n=Oh(t,l,e,s),u=Lh(n,t,e,s),d=u.length<n.length*.35;for(let s of[!0,!1]){if(o===s||o===null&&!s&&(!d||!Bh(t)))continue;let f=s?u:n;if(f.length<c||f.length>3e4||i===null&&t.kind!==`whole`&&f.length<2||a===null&&l.kind===`cells`&&f.length<6)continue;let[p]=f.length===1?f:[];if(p?.kind===`heading`||a===null&&p?.kind===`paragraph`)continue;let m=Vh(f);r.has(m)||r.set(m,{region:t,unit:l,filtered:s,topics:f,phases:fh(f,t,e)})}}}let u=[...r.values()],d=u.filter(({topics:e})=>e.length>=2);return d.length>0&&a===null&&i===null?d:u}const Bh=({kind:e})=>e===`whole`||e===`section`;function Vh(e){let t=17,n=31;for(let{index:r}of e)t=Math.imul(t^r,16777619),n=Math.imul(n+r,1540483477)^n>>>15;return`${e.length} ${t} ${n}`}const Hh=[...[1,2,3,4,5,6,6.5,7,8].map(e=>({kind:`headings`,level:e})),...[1,2,3].map(e=>({kind:`items`,depth:e})),...ih];function Uh({outline:e,of:t}){let n=new Map;for(let r of e.nodes){if(r.kind!==`heading`&&r.kind!==`item`)continue;let{key:e,step:i}=t(r),a=r.children.filter(e=>e.kind===`item`||e.kind===`row`).length;if(a===0||e===``||i!==null)continue;let o=n.get(e)??{times:0,items:0};n.set(e,{times:o.times+1,items:o.items+a})}return[...n].filter(([,{times:e}])=>e>1).toSorted(([,e],[,t])=>t.items-e.items).slice(0,8).map(([e])=>({kind:`below`,label:e}))}function Wh({outline:e}){let t=new Map;for(let n of e.nodes)n.kind===`row`&&t.set(n.head.join(`|`),(t.get(n.head.join(`|`))??0)+1);return t.size<2?[]:[...t].filter(([,e])=>e>2).toSorted(([,e],[,t])=>t-e).slice(0,5).map(([e])=>({kind:`rows of`,head:e}))}const Gh=(e,t)=>t===0?0:e/t,Kh=e=>Math.log(1+e),qh=/\bq[1-4]\b|\bv\d+(?:\.\d+)*\b|\b(?:version|release)\s+\d|\b20\d\d\s*(?:q[1-4]|h[12])\b|\bh[12]\s*20\d\d\b/iu,Jh=/^\D{0,3}\d+\.\d+(?:\.\d+)?\P{L}*$|\bv\d+\.\d+/iu,Yh=/\b20\d\d[-/.]\d{1,2}(?:[-/.]\d{1,2})?\b/u,Xh=/\[(?:your|name|topic|insert|x|\.\.\.|[^\]]{0,20}名)[^\]]{0,30}\]|<[a-z _-]{3,30}>|\bXX+\b|\bTBD\b|lorem ipsum|\{\{[^}]{1,40}\}\}|(?:topic|item|concept|resource|project|step) [1-9a-c]$/iu,Zh=/[[<{]|xx|tbd|lorem|[1-9a-c]$/iu;function Qh(e){let{facts:t,lexicons:n,outline:r}=e,{roadmap:i,learning:a,levels:o,little:s,productSections:c,releases:l,collections:u,things:d}=n,f=ag(e),p=t.filter(({node:e})=>e.kind===`heading`&&e.level<7),m=t.filter(({node:e})=>e.kind===`item`||e.kind===`row`),h=t.filter(({node:e})=>e.kind===`paragraph`),g=h.slice(0,6).map(({node:e})=>e.text).join(` `).slice(0,1200),_=m.slice(0,400),v=(e,t)=>Gh(e.filter(t).length,e.length),y=$h(e),b=t.filter(({node:e})=>e.kind!==`cell`);return{roadmapTitle:+!!A(f,i),learningTitle:+!!A(f,a),roadmapProse:+!!A(g,i),learningProse:+!!A(g,a),learnWords:v(p.slice(0,100),({node:e})=>A(e.title,a)),learnItems:v(_,({says:e})=>A(e.title,a)),learnParagraphs:v(h.slice(0,60),({node:e})=>A(e.title,a)),levelHeadings:+(p.filter(({node:e})=>A(e.title,o)).length>1),product:Math.min(5,p.filter(({node:e})=>j(e.title,c,s)).length),productItems:v(_,y),productHeadings:v(p.slice(0,100),y),releaseHeadings:v(p,({node:e})=>qh.test(e.title)||j(e.title,l,n.besideReleases)),versions:v(p,({node:e})=>Jh.test(e.title)),dates:v(b,({node:e})=>Yh.test(e.title)),questions:v(_,({form:e})=>e===`question`),questionHeadings:v(p,({form:e})=>e===`question`),collected:v(_,({says:e})=>A(e.title,i)),awesome:+!!/\bawesome\b/iu.test(f),list:+!!A(f,u),thing:+!!f.split(/[:：|(]|\s[-–—]\s/u).some(e=>Dt(e,d)),placeholders:v(b,({node:e})=>Zh.test(e.text)&&Xh.test(e.text)),linkedItems:v(_,({says:e})=>e.linked),externalItems:v(_,({says:e})=>e.links.some(({url:e})=>/^https?:/u.test(e))),internalItems:v(_,({says:e})=>e.links.some(({url:e})=>!/^https?:/u.test(e))),courseItems:v(_,({courseLink:e})=>e),sentenceItems:v(_,({form:e})=>e===`sentence`),codeItems:v(_,({form:e})=>e===`code`),pathItems:v(_,({form:e})=>e===`path`),nameItems:v(_,({form:e})=>e===`name`),asideHeadings:v(p,({role:e})=>M(e)),houseHeadings:v(p,({role:e})=>e===`housekeeping`),sourceHeadings:v(p,({role:e})=>e===`sources`),topicHeadings:+(p.filter(({role:e})=>e===`topics`).length>0),prose:Kh(h.reduce((e,{node:t})=>e+t.text.length,0)),proseShare:Gh(h.length,b.length),items:Kh(m.length),headings:Kh(p.length),paragraphs:Kh(h.length),stages:Kh(t.filter(({step:e,node:t})=>e?.size===`stage`&&t.kind!==`cell`).length),weeks:Kh(t.filter(({step:e,node:t})=>e?.size===`week`&&t.kind!==`cell`).length),days:Kh(t.filter(({step:e,node:t})=>e?.size===`day`&&t.kind!==`cell`).length),stepHeadings:v(p,({step:e})=>e!==null),numberedHeadings:v(p,({number:e})=>e!==null),boxes:v(m,({node:e})=>e.task),ticked:v(m,({mark:e})=>e===`done`||e===`check`||e===`checked`),codeBlocks:Kh(r.codeBlocks),codeShare:Gh(r.codeBlocks,r.codeBlocks+b.length),titleWords:f.split(/\s+/u).length,optional:v(b,({optional:e})=>e)}}const $h=({lexicons:{wishes:e,events:t}})=>({says:n})=>Et(n.title,e)||A(n.title,t);function eg(e,{topics:t,phases:n}){let{of:r,lexicons:i}=e,a=$h(e),o=n.flatMap(({node:e})=>e===null?[]:[e.title]);return{levelPhases:o.filter(e=>A(e,i.levels)).length,productTopics:Gh(t.filter(e=>a(r(e))).length,t.length),releases:Gh(o.filter(e=>qh.test(e)||j(e.replace(/^[^:：–—-]{1,30}[:：–—-]\s*/u,``),i.releases,i.besideReleases)).length,o.length)}}function tg({facts:e}){let t=new Set;for(let{node:n,key:r}of e.slice(0,1500))if(!(n.kind===`cell`&&n.column>1))for(let e of r.split(` `).slice(0,12))e.length<2||/^\d+$/u.test(e)||(t.add(e),n.kind===`heading`&&t.add(`# ${e}`));return t}const ng=new WeakMap;function rg(e){let t=ng.get(e)??new Map(Object.entries(e));return ng.set(e,t),t}function ig(e,t){let n=rg(t),r=0,i=0,a=0,o=0,s=0;for(let t of e){let e=n.get(t);e!==void 0&&(r+=e,i+=1,s+=+(e<0),t.startsWith(`# `)&&(a+=e,o+=1))}return{evidence:r/Math.sqrt(i+4),headingEvidence:a/Math.sqrt(o+2),wordsAgainst:Gh(s,i),wordsKnown:Kh(i)}}function ag({outline:e}){let t=e.nodes.filter(({kind:e,form:t})=>e===`heading`&&t===`heading`);return(t.find(({level:e})=>e===1)??t[0])?.title??``}const og=[{isFor:!0,measure:`roadmapTitle`,least:1,say:e=>`The title calls it a way to learn: "${e}".`},{isFor:!0,measure:`roadmapProse`,least:1,say:()=>`Its opening words speak of a way to learn.`},{isFor:!0,measure:`levelPhases`,least:2,say:()=>`Its phases go from basic to advanced.`},{isFor:!0,measure:`stepHeadings`,least:.3,say:()=>`Its headings number the steps of a course.`},{isFor:!1,measure:`awesome`,least:1,say:()=>`It calls itself an awesome list.`},{isFor:!1,measure:`list`,least:1,say:e=>`The title calls it a list of links, notes or questions: "${e}".`},{isFor:!1,measure:`thing`,least:1,say:e=>`The title names something to use: "${e}".`},{isFor:!1,measure:`productTopics`,least:.2,say:()=>`Its items read like plans for a product.`},{isFor:!1,measure:`releases`,least:.4,say:()=>`Its phases are releases or dates of a product.`},{isFor:!1,measure:`product`,least:2,say:()=>`It has the sections of a document about software to install and use.`},{isFor:!1,measure:`questions`,least:.4,say:()=>`Most of its items are questions.`},{isFor:!1,measure:`placeholders`,least:.2,say:()=>`Many of its items are placeholders to fill in.`},{isFor:!1,measure:`linkedItems`,least:.7,say:()=>`Most of its items are links.`},{isFor:!1,measure:`sentenceItems`,least:.6,say:()=>`Most of its items are sentences rather than names of things to learn.`}];function sg(e,t,n){let{measures:r,isCourse:i,isAccepted:a,language:o}=n,s=ag(e),c=e=>og.filter(t=>t.isFor===e&&(r[t.measure]??0)>=t.least).map(e=>e.say(s,r[e.measure]??0)),{topics:l,phases:u}=t,d=`${l.length} topics in ${u.length} ${u.length===1?`phase`:`phases`} were found.`;if(i)return[d,...c(!0)];let f=o===null?[`The language of the text is not one whose words Waymark knows, or there is too little text to tell.`]:[],p=[...l.length<3?[`There are fewer than three topics.`]:[],...c(!1),...f];return a?[d,...p,`Somebody asked for it, so it is read as a roadmap.`]:[...p.length>0?p:[`Taken together, its words and its shape are not those of a plan for learning.`],"If it is a roadmap, write `enabled: true` in `.github/roadmap.yml`: then it is read as one."]}const cg=(e,t)=>t===0?0:e/t,J=e=>Math.log(1+e),Y=e=>+!!e,lg={stage:3,week:2,day:1},ug=e=>e?.step===null||e===void 0?0:lg[e.step.size],dg={heading:1,summary:2,bold:3,label:4},fg={document:0,heading:1,item:2,row:3,cell:3,paragraph:3},pg=new Set([`url`,`duration`,`path`,`version`,`empty`]),mg={heading:({node:e})=>Y(e.kind===`heading`),item:({node:e})=>Y(e.kind===`item`),row:({node:e})=>Y(e.kind===`row`),paragraph:({node:e})=>Y(e.kind===`paragraph`),level:({node:e})=>e.level,form:({node:e})=>e.form===null?0:dg[e.form],depth:({fact:e})=>e.depth,ordered:({node:e})=>Y(e.ordered),step:({fact:e})=>ug(e),number:({fact:e})=>Y(e.number!==null),nameForm:({fact:e})=>Y(e.form===`name`),sentence:({fact:e})=>Y(e.form===`sentence`),bad:({fact:e})=>Y(pg.has(e.form)),question:({fact:e})=>Y(e.form===`question`),words:({fact:e})=>e.words,length:({says:e})=>J(e.title.length),box:({node:e})=>Y(e.task),ticked:({fact:e})=>Y(e.mark===`done`),bold:({says:e})=>Y(e.bold),led:({says:e})=>Y(e.lead!==null),linked:({says:e})=>Y(e.linked),links:({says:e})=>Math.min(e.links.length,4),external:({says:e})=>Y(e.links.some(({url:e})=>/^https?:/u.test(e))),course:({fact:e})=>Y(e.courseLink),samePage:({says:e})=>Y(e.samePage),emoji:({says:e})=>Y(e.title!==e.text),optional:({fact:e})=>Y(e.optional),aside:({fact:e})=>Y(M(e.role)),topicLabel:({fact:e})=>Y(e.role===`topics`),projects:({fact:e})=>Y(e.role===`projects`||e.roleAbove===`projects`),asideAbove:({fact:e})=>Y(M(e.roleAbove)),sourcesAbove:({fact:e})=>Y(e.roleAbove===`sources`),outcomesAbove:({fact:e})=>Y(e.roleAbove===`outcomes`),houseAbove:({fact:e})=>Y(e.roleAbove===`housekeeping`),topicsAbove:({fact:e})=>Y(e.roleAbove===`topics`),repeats:({repeats:e})=>J(e-1),position:({node:e,counts:t})=>cg(e.index,t.nodes),outsideSteps:({node:e,counts:t})=>Y(t.stages+t.weeks+t.days>1&&(e.index<t.firstStep||e.index>t.lastStep)),size:({fact:e})=>J(e.size),text:({fact:e})=>J(e.text),boxesBelow:({fact:e})=>J(e.boxes),childItems:({childItems:e})=>J(e),childHeadings:({childHeadings:e})=>J(e),childAside:({below:e})=>cg(e.filter(({role:e})=>M(e)).length,e.length),childLinked:({below:e})=>cg(e.filter(({says:e})=>e.linked).length,e.length),childStep:({below:e})=>e.reduce((e,t)=>Math.max(e,ug(t)),0),childTopicLabel:({below:e})=>Y(e.some(({role:e})=>e===`topics`)),childNames:({below:e})=>cg(e.filter(({form:e})=>e===`name`).length,e.length),stepsBelow:({stepsBelow:e})=>J(e),linksBelow:({linksBelow:e})=>J(e),leafness:({fact:e,childItems:t,childHeadings:n})=>cg(t+n===0?0:e.size,t+n+1),groupSize:({group:e})=>J(e.size),groupLinked:({group:e})=>e.linked,groupBoxed:({group:e})=>e.boxed,groupBold:({group:e})=>e.bold,groupLed:({group:e})=>e.led,groupNamed:({group:e})=>e.named,groupBad:({group:e})=>e.bad,groupSteps:({group:e})=>e.steps,groupNumbered:({group:e})=>e.numbered,groupSequence:({group:e})=>e.sequence,groupChildren:({group:e})=>J(e.children),groupWords:({group:e})=>e.words,groupText:({group:e})=>J(e.text),classSize:({whole:e})=>J(e.size),classGroups:({wholeGroups:e})=>J(e),classLinked:({whole:e})=>e.linked,classBoxed:({whole:e})=>e.boxed,classSteps:({whole:e})=>e.steps,classNumbered:({whole:e})=>e.numbered,classBad:({whole:e})=>e.bad,classChildren:({whole:e})=>J(e.children),classWords:({whole:e})=>e.words,parentKind:({parent:e})=>fg[e?.node.kind??`document`],parentLevel:({parent:e})=>e?.node.level??0,parentStep:({parent:e})=>ug(e),parentBox:({parent:e})=>Y(e?.node.task===!0),parentLinked:({parent:e})=>Y(e?.says.linked===!0),parentBold:({parent:e})=>Y(e?.says.bold===!0),parentNumber:({parent:e})=>Y(e!==void 0&&e.number!==null),parentGroup:({parentGroup:e})=>J(e.size),parentSteps:({parentGroup:e})=>e.steps,parentSequence:({parentGroup:e})=>e.sequence,parentRepeats:({parentRepeats:e})=>J(e-1),parentWords:({parent:e})=>e?.words??0,grandStep:({grand:e})=>ug(e),grandSize:({grandGroup:e})=>J(e.size),stepAbove:({stepAbove:e})=>e,stageAbove:({stageAbove:e})=>e,stepsUp:({stepsUp:e})=>e,partStep:({part:e})=>ug(e),partNumber:({part:e})=>Y(e!==void 0&&e.number!==null),partSize:({partGroup:e})=>J(e.size),partSequence:({partGroup:e})=>e.sequence,partSteps:({partGroup:e})=>e.steps,partShare:({part:e,counts:t})=>cg(e?.size??0,t.size),partAside:({part:e})=>Y(e!==void 0&&M(e.role)),partWords:({part:e})=>e?.words??0,docStages:({counts:e})=>J(e.stages),docWeeks:({counts:e})=>J(e.weeks),docDays:({counts:e})=>J(e.days),docBoxes:({counts:e})=>J(e.boxes),docPlain:({counts:e})=>J(e.plain),docHeadings:({counts:e})=>J(e.headings),shareOfClass:({whole:e,counts:t})=>cg(e.size,t.plain),shareOfDoc:({fact:e,counts:t})=>cg(e.size+1,t.size),parentShare:({parent:e,counts:t})=>cg(e?.size??0,t.size)};Object.keys(mg);const hg=Object.values(mg);function gg({kind:e,title:t}){return e===`row`||t!==``&&(e===`item`||e===`heading`||e===`paragraph`)}const _g={document:0,heading:1,item:2,row:3,cell:4,paragraph:5},vg=({node:e})=>_g[e.kind]*1024+Math.min(e.level,100)*2,yg=e=>((e.node.parent?.index??-1)+1)*8192+vg(e);function bg(e,t){let{facts:n}=e,r=n.filter(({node:e})=>gg(e)),i=Map.groupBy(r,yg),a=new Map([...i].map(([e,t])=>[e,Tg(t)])),o=e=>(e===void 0?void 0:a.get(yg(e)))??Eg,s=new Map([...Map.groupBy(r,vg)].map(([e,t])=>[e,{whole:Tg(t),wholeGroups:new Set(t.map(yg)).size}])),c=new Map;for(let{key:e}of r)c.set(e,(c.get(e)??0)+1);let l=xg(e,r),u=wg(n,e=>e.step!==null&&e.node.kind!==`cell`),d=wg(n,({node:e})=>e.links.length>0&&e.kind!==`cell`),f=Sg(n),p=Cg(n,e=>o(e).size),m=new Float64Array(hg.length);for(let i of r){let{node:r}=i,a=r.parent===null?void 0:n[r.parent.index],h=r.parent?.parent==null?void 0:n[r.parent.parent.index],g=n[p[r.index]??-1],_=r.children.filter(gg).map(e.of),v={fact:i,node:r,says:i.says,group:o(i),...s.get(vg(i))??{whole:Eg,wholeGroups:0},parent:a,grand:h,parentGroup:o(a),grandGroup:o(h),part:g,partGroup:o(g),below:_,childItems:_.filter(({node:{kind:e}})=>e===`item`||e===`row`).length,childHeadings:_.filter(({node:{kind:e}})=>e===`heading`).length,repeats:c.get(i.key)??1,parentRepeats:c.get(a?.key??``)??1,stepsBelow:u(r),linksBelow:d(r),stepAbove:f.nearest[r.index]??0,stageAbove:f.largest[r.index]??0,stepsUp:f.count[r.index]??0,counts:l};for(let e=0;e<hg.length;e++)m[e]=hg[e]?.(v)??0;t(r,m)}}function xg({facts:e,outline:t},n){let r=e=>n.reduce((t,n)=>t+ +!!e(n),0),i=({step:e,node:t})=>e!==null&&t.kind===`heading`;return{nodes:t.nodes.length,size:e[0]?.size??0,boxes:e[0]?.boxes??0,stages:r(({step:e})=>e?.size===`stage`),weeks:r(({step:e})=>e?.size===`week`),days:r(({step:e})=>e?.size===`day`),plain:r(({role:e,roleAbove:t,node:n})=>n.kind!==`paragraph`&&!M(e)&&!M(t)),headings:r(({node:e})=>e.kind===`heading`),firstStep:n.find(i)?.node.index??0,lastStep:n.findLast(i)?.node.last??e.length}}function Sg(e){let t=new Uint8Array(e.length),n=new Uint8Array(e.length),r=new Uint8Array(e.length);for(let{node:i}of e){let a=i.parent?.index;if(a===void 0)continue;let o=ug(e[a]);t[i.index]=o>0?o:t[a]??0,n[i.index]=Math.max(o,n[a]??0),r[i.index]=Math.min(255,(r[a]??0)+ +(o>0))}return{nearest:t,largest:n,count:r}}function Cg(e,t){let n=new Int32Array(e.length).fill(-1);for(let r of e){let{node:e}=r,i=e.parent===null?-1:n[e.parent.index]??-1;n[e.index]=i>=0||e.kind!==`heading`||t(r)<2?i:e.index}return n}function wg(e,t){let n=new Uint32Array(e.length+1);return e.forEach((e,r)=>n[r+1]=(n[r]??0)+ +!!t(e)),e=>(n[e.last+1]??0)-(n[e.index+1]??0)}function Tg(e){let t=e.length,n=n=>{let r=0;for(let t of e)r+=n(t);return cg(r,t)},r=0;return e.forEach((t,n)=>{let i=e[n-1]?.number;i!=null&&t.number===i+1&&(r+=1)}),{size:t,linked:n(({says:e})=>Y(e.linked)),boxed:n(({node:e})=>Y(e.task)),bold:n(({says:e})=>Y(e.bold)),led:n(({says:e})=>Y(e.lead!==null)),named:n(({form:e})=>Y(e===`name`)),bad:n(({role:e,form:t})=>Y(M(e)||t===`url`||t===`duration`)),steps:n(({step:e})=>Y(e!==null)),numbered:n(({number:e})=>Y(e!==null)),sequence:cg(r,Math.max(1,t-1)),children:n(({node:e})=>e.children.length),words:n(({words:e})=>e),text:n(({text:e})=>e)}}const Eg=Tg([]),X=(e,t)=>t===0?0:e/t,Z=e=>Math.log(1+e),Q=e=>+!!e,Dg=new Set([`duration`,`url`,`path`,`version`,`empty`]),Og={kindHeading:({node:e})=>Q(e.kind===`heading`),kindItem:({node:e})=>Q(e.kind===`item`),kindRow:({node:e})=>Q(e.kind===`row`),boldForm:({node:e})=>Q(e.form===`bold`),labelForm:({node:e})=>Q(e.form===`label`),headingLevel:({node:e})=>e.kind===`heading`?e.level:0,itemDepth:({node:e})=>e.kind===`item`?e.level:0,topicStage:({fact:e})=>Q(e.step?.size===`stage`),topicWeek:({fact:e})=>Q(e.step?.size===`week`),topicDay:({fact:e})=>Q(e.step?.size===`day`),aboveStage:({above:e})=>Q(e.has(`stage`)),aboveWeek:({above:e})=>Q(e.has(`week`)),aboveDay:({above:e})=>Q(e.has(`day`)),belowWeek:({below:e})=>Q(e.week>0),belowDay:({below:e})=>Q(e.day>0),belowStage:({below:e})=>Q(e.stage>0),topicNumber:({fact:e,node:t})=>Q(e.number!==null||t.ordered),weekIsTopicUnderStage:({fact:e,above:t})=>Q(e.step?.size===`week`&&t.has(`stage`)),boxed:({node:e})=>Q(e.task),badRole:({fact:e})=>Q(M(e.role)),badAbove:({fact:e})=>Q(M(e.roleAbove)),projectAbove:({fact:e})=>Q(e.roleAbove===`projects`||e.role===`projects`),sourceAbove:({fact:e})=>Q(e.roleAbove===`sources`),houseAbove:({fact:e})=>Q(e.roleAbove===`housekeeping`),outcomeAbove:({fact:e})=>Q(e.roleAbove===`outcomes`),topicsAbove:({fact:e})=>Q(e.roleAbove===`topics`),optional:({fact:e})=>Q(e.optional),sentence:({fact:e})=>Q(e.form===`sentence`),question:({fact:e})=>Q(e.form===`question`),bad:({fact:e})=>Q(Dg.has(e.form)),code:({fact:e})=>Q(e.form===`code`),words:({fact:e})=>e.words,led:({says:e})=>Q(e.lead!==null),bold:({says:e})=>Q(e.bold),emoji:({says:e})=>Q(e.title!==e.text),recurringParent:({parentRecurs:e})=>Q(e),linked:({says:e})=>Q(e.linked),links:({says:e})=>Q(e.links.length>0),external:({says:e})=>Q(e.links.some(({url:e})=>/^https?:/u.test(e))),courses:({fact:e})=>Q(e.courseLink),samePage:({says:e})=>Q(e.samePage),hasChildren:({fact:e})=>Q(e.size>0),plainItemParent:({node:e})=>Q(e.parent?.kind===`item`),linkedParent:({node:e})=>Q(e.parent?.kind===`item`&&e.parent.links.length>0),boxedParent:({node:e})=>Q(e.parent?.kind===`item`&&e.parent.task),lonely:({siblings:e})=>Q(e===1)},kg=Object.values(Og),Ag={topicsBelow:({node:e},t)=>Q(e.children.some(e=>t(e).role===`topics`)),sourcesBelow:({node:e},t)=>Q(e.children.some(e=>t(e).role===`sources`)),asidesBelow:({node:e},t)=>e.children.reduce((e,n)=>e+Q(M(t(n).role)),0),size:({fact:e})=>e.size,text:({fact:e,node:t})=>e.text+t.text.length,own:({says:e})=>e.title.length,boxes:({fact:e})=>e.boxes,task:({node:e})=>Q(e.task),headings:({fact:e})=>e.headingsBelow,children:({children:e})=>e,childrenSquared:({children:e})=>e**2,siblings:({siblings:e})=>e},jg=Object.keys(Ag),Mg=Object.values(Ag),Ng=kg.length+Mg.length,Pg={logN:({n:e})=>Z(e),fit:({n:e})=>-((Z(e)-Math.log(26))**2),few:({n:e})=>Q(e<5),under10:({n:e})=>Q(e<10),n16to60:({n:e})=>Q(e>=16&&e<=60),over120:({n:e})=>Q(e>120),over200:({n:e})=>Q(e>200),phases:({sizes:e})=>Z(e.length),onePhase:({sizes:e})=>Q(e.length===1),implied:({named:e})=>Q(e.length===0),perPhase:({mean:e})=>Z(e),perPhaseFit:({mean:e})=>-((Z(e)-Math.log(7))**2),largest:({sizes:e})=>Z(e.reduce((e,t)=>Math.max(e,t),0)),singles:({sizes:e})=>X(e.filter(e=>e===1).length,e.length),evenness:({sizes:e,mean:t})=>X(Math.sqrt(X(e.reduce((e,n)=>e+(n-t)**2,0),e.length)),t),shareOfNodes:({n:e,whole:t})=>X(e,t.size),parentRatio:({n:e,parents:t})=>Math.log(X(e,Math.max(1,t))),grandRatio:({parents:e,grandparents:t})=>Math.log(X(e,Math.max(1,t))),headings:({reading:{unit:e}})=>Q(e.kind===`headings`||e.kind===`leaf-headings`),items1:({reading:{unit:e}})=>Q(e.kind===`items`&&e.depth===1),itemsDeep:({reading:{unit:e}})=>Q(e.kind===`items`&&e.depth>1),leaves:({reading:{unit:e}})=>Q(e.kind===`leaves`),opened:({reading:{unit:e}})=>Q(e.kind===`opened`),tasks:({reading:{unit:e}})=>Q(e.kind===`tasks`||e.kind===`leaf-tasks`),rows:({reading:{unit:e}})=>Q(e.kind===`rows`||e.kind===`rows of`),cells:({reading:{unit:e}})=>Q(e.kind===`cells`),prose:({reading:{unit:e}})=>Q(e.kind===`links`||e.kind===`lines`),boldItems:({reading:{unit:e}})=>Q(e.kind===`bold-items`),below:({reading:{unit:e}})=>Q(e.kind===`below`||e.kind===`topic-labels`),parts:({reading:{unit:e}})=>Q(e.kind===`parts`||e.kind===`part-items`),stepUnit:({reading:{unit:e}})=>Q(e.kind===`days`||e.kind===`weeks`||e.kind===`stages`),numberedUnit:({reading:{unit:e}})=>Q(e.kind===`numbered`),mixed:({kinds:e})=>e-1,whole:({reading:{region:e}})=>Q(e.kind===`whole`),section:({reading:{region:e}})=>Q(e.kind===`section`),stepRegion:({reading:{region:e}})=>Q(e.kind===`steps`),numberedRegion:({reading:{region:e}})=>Q(e.kind===`numbered`),likelyRegion:({reading:{region:e}})=>Q(e.kind===`likely`),filtered:({reading:e})=>Q(e.filtered),start:({topics:e,whole:t})=>X(e[0]?.node.index??0,t.nodes),finish:({topics:e,whole:t})=>X(e.at(-1)?.node.last??0,t.nodes),extent:({topics:e,whole:t})=>X((e.at(-1)?.node.last??0)-(e[0]?.node.index??0),t.nodes),covered:({covered:e})=>e.inside,missed:({covered:e})=>e.outside,shareOfText:({sum:e,whole:t})=>X(e(`text`),t.text),ownText:({sum:e,whole:t})=>X(e(`own`),t.text),phaseStage:({phaseShare:e})=>e(({step:e})=>e?.size===`stage`),phaseWeek:({phaseShare:e})=>e(({step:e})=>e?.size===`week`),phaseDay:({phaseShare:e})=>e(({step:e})=>e?.size===`day`),phaseNumber:({phaseShare:e})=>e(({number:e})=>e!==null),phaseBad:({phaseShare:e})=>e(({role:e})=>M(e)),phaseBold:({phaseShare:e})=>e(({node:e})=>e.form===`bold`||e.form===`label`),phaseItem:({phaseShare:e})=>e(({node:e})=>e.kind===`item`),phaseLevel:({named:e})=>X(e.reduce((e,{node:t})=>e+(t.kind===`heading`?t.level:0),0),e.length),sequence:({topics:e})=>Hg(e),phaseSequence:({named:e})=>Hg(e),stepsCovered:({steps:e,whole:t})=>X(e,t.stages+t.weeks+t.days),docStages:({whole:e})=>Z(e.stages),docWeeks:({whole:e})=>Z(e.weeks),docDays:({whole:e})=>Z(e.days),boxesCovered:({sum:e,whole:t})=>X(e(`task`),t.boxes),boxesBelow:({sum:e,whole:t})=>X(e(`boxes`),t.boxes),docBoxes:({whole:e})=>Z(e.boxes),topicsBelow:({sum:e,n:t})=>X(e(`topicsBelow`),t),sourcesBelow:({sum:e,n:t})=>X(e(`sourcesBelow`),t),asideBelow:({sum:e})=>X(e(`asidesBelow`),Math.max(1,e(`size`))),titleLength:({sum:e,n:t})=>Z(X(e(`own`),t)),repeated:({keys:e,n:t})=>1-X(e,t),children:({sum:e,n:t})=>Z(X(e(`children`),t)),childSpread:({sum:e,n:t})=>{let n=X(e(`children`),t);return X(Math.sqrt(Math.max(0,X(e(`childrenSquared`),t)-n**2)),n+.5)},size:({sum:e,n:t})=>Z(X(e(`size`),t)),text:({sum:e,n:t})=>Z(X(Math.max(0,e(`text`)-e(`own`)),t)),headingsBelow:({sum:e,n:t})=>Z(X(e(`headings`),t)),siblings:({sum:e,n:t})=>Z(X(e(`siblings`),t)),docItems:({whole:e})=>Z(e.items),docRows:({whole:e})=>Z(e.rows),docHeadings:({whole:e})=>Z(e.headings)},Fg=Object.values(Pg),Ig=[...Object.keys(Og),...Object.keys(Pg)];function Lg(e){let{facts:t,of:n}=e,r=e=>t.reduce((t,n)=>t+Q(e(n)),0),i={nodes:t.length,size:t[0]?.size??0,text:t[0]?.text??0,stages:r(({step:e,node:t})=>e?.size===`stage`&&t.kind!==`cell`),weeks:r(({step:e,node:t})=>e?.size===`week`&&t.kind!==`cell`),days:r(({step:e,node:t})=>e?.size===`day`&&t.kind!==`cell`),boxes:r(({node:e})=>e.task),items:r(({node:e})=>e.kind===`item`),rows:r(({node:e})=>e.kind===`row`),headings:r(({node:e})=>e.kind===`heading`)},a=Rg(e),o=Bg(t),s=new Map;return e=>{let t=e.topics.map(n),r=t.length,c=new Float64Array(Ng);for(let t of e.topics){let e=a(t);for(let t=0;t<Ng;t++)c[t]=(c[t]??0)+(e[t]??0)}let l=e=>c[kg.length+jg.indexOf(e)]??0,u=e.phases.flatMap(({node:e})=>e===null?[]:[n(e)]),d=new Set(t.map(({key:e})=>s.get(e)??s.set(e,s.size).size)),f=new Set;for(let t of e.topics)for(let e of an(t)){if(f.has(e))break;f.add(e)}let p={reading:e,n:r,whole:i,sum:l,topics:t,named:u,phaseShare:t=>X(u.reduce((e,n)=>e+Q(t(n)),0),e.phases.length),sizes:e.phases.map(e=>e.topics.length),mean:X(r,e.phases.length),parents:new Set(e.topics.map(({parent:e})=>e)).size,grandparents:new Set(e.topics.map(({parent:e})=>e?.parent??null)).size,covered:Vg(e.topics,f,o),keys:d.size,kinds:new Set(e.topics.map(({kind:e,level:t})=>`${e}${t}`)).size,steps:[...e.topics,...f].reduce((e,t)=>e+Q(n(t).step!==null),0)},m=[];for(let e=0;e<kg.length;e++)m.push(X(c[e]??0,r));for(let e of Fg)m.push(e(p));return m}}function Rg(e){let{facts:t,of:n}=e,r=[],i={stage:zg(t,`stage`),week:zg(t,`week`),day:zg(t,`day`)},a=new Map;for(let{node:e,key:n}of t)e.children.length>0&&e.kind!==`cell`&&a.set(n,(a.get(n)??0)+1);let o=new Map,s=({parent:e,kind:t})=>{if(e===null)return 1;let n=o.get(e);if(n===void 0){n=new Map;for(let t of e.children)n.set(t.kind,(n.get(t.kind)??0)+1);o.set(e,n)}return n.get(t)??1},c=e=>{let t=n(e),r=new Set;for(let t of an(e)){let e=n(t).step;e!==null&&r.add(e.size)}let o=t=>(t[e.last+1]??0)-(t[e.index+1]??0),c={fact:t,node:e,says:t.says,above:r,below:{stage:o(i.stage),week:o(i.week),day:o(i.day)},children:e.children.reduce((e,{kind:t})=>e+Q(t===`item`||t===`heading`||t===`row`),0),siblings:s(e),parentRecurs:e.parent!==null&&(a.get(n(e.parent).key)??0)>1},l=new Float64Array(Ng);return kg.forEach((e,t)=>l[t]=e(c)),Mg.forEach((e,t)=>l[kg.length+t]=e(c,n)),l};return e=>{var t;return r[t=e.index]??(r[t]=c(e))}}function zg(e,t){let n=new Uint32Array(e.length+1);return e.forEach(({step:e,node:r},i)=>{n[i+1]=(n[i]??0)+Q(e?.size===t&&r.kind!==`cell`)}),n}function Bg(e){let t=new Uint32Array(e.length+1);return e.forEach(({node:e,role:n,roleAbove:r},i)=>{let a=e.kind===`item`||e.kind===`row`||e.kind===`heading`;t[i+1]=(t[i]??0)+Q(a&&!M(n)&&!M(r))}),t}function Vg(e,t,n){let r=(e,t)=>(n[t+1]??0)-(n[e]??0),i=n.at(-1)??0,a=0;for(let{index:t,last:n}of e)a+=r(t,n);for(let{index:e}of t)a+=r(e,e);return{inside:X(a,i),outside:X(i-a,i)}}function Hg(e){let t=0;return e.forEach((n,r)=>{let i=e[r-1]?.number;i!=null&&n.number===i+1&&(t+=1)}),X(t,Math.max(1,e.length-1))}const Ug=[`expected`,`meanLikely`,`likelyTopics`,`unlikelyTopics`,`likelyCovered`,`likelyFound`];function Wg(e){let t=0,n=0;for(let r=0;r<e.length;r++){let i=e[r]??0;t+=i,n+=Q(i>.5)}return({topics:r})=>{let i=0,a=0,o=0;for(let{index:t}of r){let n=e[t]??0;i+=n,a+=Q(n>.5),o+=Q(n<.15)}let s=r.length;return[X(2*i,s+t),X(i,s),X(a,s),X(o,s),X(i,t),X(a,n)]}}function Gg(e,t){let n=new Float64Array(e.facts.length);return bg(e,(e,r)=>{n[e.index]=eh(Xm(t,r))}),n}const Kg=[...Ug,...Ig,`expectedToBest`];function qg(e,t,n){let r=Lg(t),i=Wg(n),a=e.map(e=>[...i(e),...r(e)]),o=a.reduce((e,[t=0])=>Math.max(e,t),1e-6);return a.map(e=>[...e,(e[0]??0)/o])}function Jg(e,t,n){return e.map((e,r)=>({reading:e,score:Xm(n,t[r]??[])})).toSorted((e,t)=>t.score-e.score)}function Yg(e,t,n,r,i,a){let o=0;for(let e=0;e<a.length;e++)o+=a[e]??0;return[...Object.values(e),...Object.values(t),...Object.values(n),...r,i,o]}function Xg(e,t){let n=new Set(e.topics.map(({place:e})=>e.line));return 2*t.topics.filter(({place:e})=>n.has(e.line)).length/(n.size+t.topics.length)>=Zg}const Zg=.7;function Qg(e,t){let n=[];for(let r of e){if(n.length===t)break;n.every(({reading:e})=>!Xg(e,r.reading))&&n.push(r)}return n}function $g(e,t,n){let[r,i]=Qg(e,2),a=e.reduce((e,{score:t})=>e+Math.exp(t-(r?.score??0)),0),o=e.filter(({reading:e})=>r!==void 0&&Xg(r.reading,e)).reduce((e,{score:t})=>e+Math.exp(t-(r?.score??0)),0),s=e=>t[Kg.indexOf(e)]??0;return[r===void 0?0:i===void 0?5:r.score-i.score,o/a,s(`expected`),s(`meanLikely`),s(`unlikelyTopics`),s(`logN`),s(`covered`),s(`missed`),s(`badAbove`),s(`sentence`),s(`stepsCovered`),n]}var e_={measures:[`lead`,`mass`,`expected`,`meanLikely`,`unlikelyTopics`,`logN`,`covered`,`missed`,`badAbove`,`sentence`,`stepsCovered`,`verdict`],base:0,trees:[[10,.462,[5,3,-.104,-.0372],[1,.993,-.0358,.0978]],[11,.584,[11,-.309,-.152,-.074],[7,.662,.0878,-.0367]],[0,6.09,[5,2.2,-.112,-.0536],[5,3,.0235,.0837]],[11,.584,[11,-.309,-.127,-.0479],[11,2.43,.0298,.121]],[11,.584,[11,-.56,-.128,-.0618],[6,.336,-.0614,.0741]],[2,.747,[0,7.69,-.0561,.0436],[5,2.2,-.0376,.0709]],[9,.0816,[2,.778,-.0201,.0606],[5,3.33,-.1,-.022]],[11,1.37,[11,-.309,-.105,-.0267],[6,.459,-.00995,.0917]],[0,6.09,[7,0,-.00139,-.053],[9,.333,.0429,-.0352]],[11,.584,[11,-.777,-.105,-.0407],[5,2.08,-.016,.0605]],[11,.584,[11,-.56,-.0982,-.0462],[6,.336,-.0525,.066]],[3,.69,[4,.184,-.0335,-.0753],[5,2.56,-.0336,.0432]],[11,.584,[11,-.777,-.103,-.0396],[6,.273,-.0593,.0572]],[11,.584,[11,-.0233,-.0828,-.0254],[11,2.21,.0124,.0731]],[0,4.35,[2,.284,-.071,-.027],[2,.778,-.00199,.0344]],[11,.584,[0,8.46,-.0782,-.0114],[10,.302,-.00199,.0748]],[11,.584,[11,-.309,-.0865,-.0409],[11,2.21,.0105,.078]],[10,.302,[7,0,.014,-.0443],[1,.722,-.0516,.0463]],[10,.706,[5,2.89,-.0587,-.0219],[1,.989,-.0258,.0658]],[11,-.309,[7,.0217,-.0283,-.0806],[11,2.21,-.0029,.0706]],[11,-.777,[7,.474,-.0897,.00113],[11,2.43,.00677,.0678]],[11,-.0233,[6,.522,-.00148,-.0755],[6,.336,-.0588,.0357]],[11,1.13,[5,3.18,-.067,-.0079],[11,2.43,.00903,.0676]],[7,.0389,[4,0,.0528,-.0325],[2,.747,-.045,.0245]],[11,2.21,[11,-2.56,-.0826,-.0113],[5,2.56,.00656,.085]],[3,.883,[6,.58,.0112,-.0212],.0677],[11,-2.06,-.0772,[1,.993,-.0228,.0291]],[7,.83,[3,.385,.0279,-.00811],-.0686],[3,.65,[7,.474,-.0373,.014],[1,.998,-.0148,.0327]],[3,.827,[7,.723,-.0145,-.0585],[10,.583,-.0228,.0663]],[3,.883,[7,.662,-342e-6,-.0389],.0531],[11,-.777,[0,5.55,-.07,-.0209],[7,.0836,.0458,-.0128]],[11,.584,[7,.417,-.0679,.0112],[7,.0658,.0623,.00476]],[10,.302,[6,.933,-.043,.00584],[4,.0769,.0283,-.0127]],[0,6.09,[11,-.0233,-.0527,-706e-6],[11,1.13,-.00324,.0543]],[5,2.08,[7,.148,-.00265,-.0505],[5,3.97,.0243,-.0334]],[7,.83,[6,.75,.0281,-.00281],-.0626],[6,.336,[6,.167,-.0612,-.0172],[6,.58,.0361,-.0046]],[11,-2.06,-.0661,[11,1.82,-665e-7,.0442]],[11,-1.39,-.0621,[3,.533,.0401,-.00803]],[11,-.309,[6,.522,.00307,-.0582],[9,.0263,-.00197,.0802]],[2,.493,[6,.58,.0615,-.00385],[3,.854,-.0329,.023]],[7,.0389,[1,.851,-.00562,.0515],[9,.8,-.0249,.0251]],[11,2.43,[11,-2.56,-.06,-387e-7],[1,.974,.00553,.055]],[11,.584,[1,.997,-.0413,.00222],[2,.778,.00297,.0587]],[6,.336,[5,2.71,-.0587,-.0182],[11,-.777,-.0402,.0274]],[11,-2.06,-.0571,[7,.0658,.0314,-.00706]],[11,2.21,[6,.58,.0169,-.024],[5,2.4,-.0123,.0629]],[2,.374,[1,.664,-.0247,.0528],[10,.462,-.0349,.0118]],[9,.8,[0,6.09,-.0152,.022],.0491]]},t_={measures:`heading.item.row.paragraph.level.form.depth.ordered.step.number.nameForm.sentence.bad.question.words.length.box.ticked.bold.led.linked.links.external.course.samePage.emoji.optional.aside.topicLabel.projects.asideAbove.sourcesAbove.outcomesAbove.houseAbove.topicsAbove.repeats.position.outsideSteps.size.text.boxesBelow.childItems.childHeadings.childAside.childLinked.childStep.childTopicLabel.childNames.stepsBelow.linksBelow.leafness.groupSize.groupLinked.groupBoxed.groupBold.groupLed.groupNamed.groupBad.groupSteps.groupNumbered.groupSequence.groupChildren.groupWords.groupText.classSize.classGroups.classLinked.classBoxed.classSteps.classNumbered.classBad.classChildren.classWords.parentKind.parentLevel.parentStep.parentBox.parentLinked.parentBold.parentNumber.parentGroup.parentSteps.parentSequence.parentRepeats.parentWords.grandStep.grandSize.stepAbove.stageAbove.stepsUp.partStep.partNumber.partSize.partSequence.partSteps.partShare.partAside.partWords.docStages.docWeeks.docDays.docBoxes.docPlain.docHeadings.shareOfClass.shareOfDoc.parentShare`.split(`.`),base:-2,trees:[[59,.75,[103,2.4,[64,1.39,[89,0,-.158,.061],[106,.133,.168,.651]],[106,.0288,[103,3.78,-.0581,-.162],[104,.442,-.0202,.192]]],[89,0,[104,.3,[64,2.3,-.0585,.312],[106,.313,.205,.939]],[60,.4,[58,.571,.837,.00487],[106,.011,-.0491,1.12]]]],[103,2.08,[5,0,[30,0,[73,1,.486,.0661],[72,1.36,.156,-.118]],[71,0,.347,[47,.667,.0375,-.136]]],[59,.75,[100,1.39,[104,.25,-.0808,.123],[8,0,-.128,.086]],[8,2,[89,1,.399,.0481],-.149]]],[65,2.4,[104,.17,[75,1,[7,0,-.103,.267],[50,.667,-.106,.219]],[30,0,[2,0,.22,.469],[4,1,-.107,.146]]],[75,2,[66,.917,[59,.75,-.0939,.12],[94,.333,-.0113,.675]],[65,3,[56,0,-.0873,.603],-.112]]],[70,.182,[86,1.1,[87,1,[98,0,.181,-.00554],[72,5.87,.339,.123]],[39,0,[35,0,-.00531,-.165],[98,0,.367,.106]]],[72,8.42,[70,.471,[27,0,-.0434,-.148],-.176],[86,1.1,[87,1,-.115,.05],[70,.286,.251,-.0654]]]],[37,0,[6,3,[57,0,[3,0,.229,-.0606],[87,1,-.122,.0502]],[35,0,[89,1,.0871,-.0907],[65,1.39,.0267,-.168]]],[26,0,[86,3.04,[2,0,-.133,.00434],.317],[1,0,-.0622,.348]]],[73,1,[72,15.3,[35,0,[38,1.61,.119,-.0345],[61,1.16,-.122,.0984]],[14,7,[82,.7,-.13,.114],[18,0,-.164,-.0246]]],[72,10.5,[61,.693,[84,2,-.0613,-.16],[39,0,-.0306,.204]],[83,0,[14,8,.00544,-.0715],.441]]],[65,2.83,[37,0,[104,.663,[6,2,-.0809,.0802],[57,0,.172,-.0892]],[34,0,[104,.865,-.137,-.0114],[80,2.4,.23,-.0669]]],[63,4.62,[34,0,[80,3.04,-.126,.036],[6,4,.32,-.144]],[4,0,.469,[80,2.2,-.125,.126]]]],[30,0,[3,0,[70,.182,[86,1.1,.128,.0434],[97,3,-.135,-.0337]],[67,0,[72,2,.0484,-.148],[62,5,.0403,.237]]],[39,0,[78,0,[72,1.16,-.00998,-.164],[19,0,-.137,.172]],[92,1.95,[99,1.39,.21,-.11],[51,2.94,-.135,.142]]]],[106,.0288,[6,3,[98,0,[64,4.51,.202,-.131],[67,.5,-.129,.137]],[106,.0145,-.154,[74,2,-.138,-.0242]]],[87,2,[64,1.79,[67,0,-.105,.162],[98,0,.0948,-.013]],[64,4.34,[6,3,.184,.0344],[6,4,.408,-.106]]]],[30,0,[104,.697,[69,.839,[104,.25,-.0881,.0098],[105,.24,.15,-.123]],[10,0,[69,.0818,-.0658,.158],[89,1,.143,-.0401]]],[102,2.48,[73,1,[55,0,-.12,.0724],[104,.865,-.0739,.409]],[39,0,-.161,[93,.789,-.0643,.204]]]],[75,1,[81,0,[34,0,[89,0,.0207,-.0871],[85,2,.0895,.366]],[39,4.53,[75,0,-.0868,-.163],[15,4.69,-.0681,.24]]],[85,0,[72,7.25,[27,0,.204,-.121],[4,0,-.161,.0931]],[74,4,[38,0,-.147,.0672],[36,.913,.263,-.049]]]],[106,.0757,[92,2.2,[71,.663,[89,1,-.0575,-.163],[103,3.37,.107,-.0704]],[103,4.01,[88,1,.0185,.239],[68,.435,-.135,.0482]]],[106,.618,[27,0,[56,0,-.0357,.104],[103,1.95,-.0406,-.144]],[103,1.39,[92,0,.135,-.161],[92,2.2,-.119,.0614]]]],[75,1,[65,3.33,[80,2.4,[5,0,.0376,-.0456],[102,5.41,-.146,.105]],[72,10.5,-.161,[87,1,-.116,.116]]],[56,.667,[53,0,[39,3.64,-.0852,.107],[56,0,.28,-233e-6]],[85,0,[25,0,.176,-.103],[74,4,-.105,.277]]]],[2,0,[55,.667,[1,0,[43,0,-.108,.0757],[106,.174,-.023,.111]],[57,.222,[45,0,.116,-.0697],[71,1.47,-.135,.0822]]],[71,1.31,[87,2,[106,.174,-.157,-.00557],.18],[15,3.33,[105,.00923,-.0721,.142],[103,3.78,.249,-.0322]]]],[65,3.14,[96,0,[3,0,[27,0,.0464,-.129],[68,.435,-.115,.195]],[54,0,[16,0,-.146,-.0193],[68,.435,-.0963,.151]]],[18,0,[38,0,-.161,[16,0,-.0953,.122]],[94,0,[65,3.53,.174,-.0834],-.137]]],[35,0,[75,1,[99,0,[51,1.39,-.008,.0723],[51,2.94,-.0768,.139]],[3,0,[85,0,.158,.0265],[97,1,.148,-.119]]],[71,1.15,[40,0,[19,0,-.164,-.047],.0983],[99,0,[97,5,.142,-.112],[60,.4,-.17,-.0242]]]],[89,1,[64,1.39,[6,2,[104,.774,-.158,.0663],[71,.663,-.113,.0387]],[57,.333,[71,.663,.00573,.0851],[79,0,-.154,-.0746]]],[71,.961,[64,4.01,-.174,[64,4.34,-.0142,-.133]],[104,.865,[104,.364,.0707,-.151],[39,3.04,-.0653,.159]]]],[65,2.83,[21,0,[56,.667,[8,1,-.0753,.154],[5,1,.0292,-.101]],[22,0,[65,2.4,.146,.357],[54,.125,-.0306,.188]]],[22,0,[21,0,[94,.5,-.0884,-.0361],[66,.688,-.0682,.181]],-.166]],[57,.222,[11,0,[64,1.39,[67,0,-.115,.116],[65,2.4,.0571,-.0233]],[68,.75,[92,3.3,-.103,.169],[84,5,-.028,.176]]],[97,4,[84,3,[66,.688,-.159,-.0613],[5,0,-.0325,-.127]],[64,3.26,[5,0,.124,-.0931],-.133]]],[37,0,[4,1,[89,1,[62,1.33,.114,.0309],[93,.214,.115,-.139]],[19,0,[84,2,-.00664,-.0906],[64,2.3,-.0338,.0982]]],[71,1.79,[66,.917,[84,2,-.0697,-.164],[81,0,-.0713,.144]],[64,3.4,[64,2.77,-.125,-.0124],.3]]],[70,.0606,[36,.873,[38,1.95,[102,2.77,.1,.0245],[80,1.1,-.131,-.00189]],[62,1.33,[80,2.2,-.0277,.211],[55,.667,-.0982,-.00576]]],[34,0,[79,0,[61,1.79,-.13,.0619],[70,.182,.0591,-.0818]],[102,4.28,[29,0,.182,-.0793],[61,1.33,-.0999,.0559]]]],[54,0,[83,0,[74,1,[69,.571,-.103,.033],[61,1.05,-.00905,.0596]],[92,1.39,[69,.346,-.0741,.148],[51,1.61,.047,.237]]],[0,0,[72,3.45,[51,2.94,.19,-.0404],[74,4,.0307,.184]],[84,2,[61,1.33,-.00538,.175],[74,3,-.166,.0207]]]],[104,.663,[71,.0914,[102,3.26,[4,0,-.155,.0394],[34,0,-.139,-.0172]],[64,2.3,[80,1.1,-.102,.0325],[64,4.51,.0648,-.143]]],[70,.0606,[99,2.48,[101,4.2,.057,.344],[9,0,-.13,.079]],[34,0,[99,1.95,-.125,.0913],[21,0,.232,-.0862]]]],[70,.182,[79,0,[34,0,[36,.125,-.0871,-.0109],[85,1,.0242,.231]],[85,0,[56,.667,-.0176,.1],[70,.12,-.0797,.298]]],[34,0,[40,0,[41,0,-.0883,-.143],[71,1.39,-.0969,.153]],[66,.0455,[78,0,-.0105,-.11],[20,0,.194,-.0641]]]],[37,0,[70,0,[64,5.12,[89,1,.0326,-.0868],[80,1.39,-.0134,.233]],[95,.434,[64,3.83,-.0167,-.107],[80,3.04,.0144,.456]]],[53,0,[73,1,[9,0,-.128,-.0267],[95,.0781,.282,-.0946]],[80,2.4,[106,.0652,-.0486,.194],-.0756]]],[30,0,[73,1,[64,2.3,[7,0,-.0392,.145],[97,8,.032,.148]],[66,.917,[61,1.05,-.131,.158],[95,.542,.248,-.161]]],[95,.542,[61,1.16,[66,.917,-.142,-.0182],[92,2.2,.0392,-.118]],[97,1,[64,3.26,.0545,.425],[97,2,.0222,-.125]]]],[36,.747,[75,1,[84,2,[99,0,.0626,-.0371],[80,2.08,-.0544,.0706]],[39,4.16,[3,0,.116,-.0305],[82,.7,.0519,-.0598]]],[34,0,[54,.125,[95,.0669,-.0217,-.0812],[103,2.71,.0865,-.0731]],[68,.435,[6,4,.161,.00143],-.0991]]],[104,.129,[80,3.04,[72,1.36,[72,1.04,-.108,.179],[44,0,-.119,.00172]],[97,2,.216,-.0254]],[105,.0588,[36,.747,[89,1,.0146,-.0863],[26,0,-.0713,.153]],[64,1.79,[89,0,-.0789,.1],[72,4.6,.106,-.0068]]]],[51,1.1,[104,.536,[61,0,[16,0,-.149,-.0422],[5,1,-.049,-.151]],[26,0,[17,0,-.0117,.186],.183]],[87,1,[17,0,[90,1,-25e-5,-.139],[104,.212,-.00106,.247]],[92,2.08,[89,1,.0454,-.0926],[92,2.71,.154,.0133]]]],[89,1,[56,.952,[86,2.2,[72,1.04,.175,-.055],[65,3.14,.185,-.0938]],[65,2.4,[105,.24,.0457,-.0671],[72,1.72,-.13,-.00384]]],[97,8,[63,3.88,-.162,[21,0,-.0904,.113]],[105,.00806,-.0647,.213]]],[9,0,[75,2,[94,.333,[18,0,-.0195,.067],[90,1,-.141,-.0544]],[51,1.1,[15,3.04,.00211,-.121],[97,6,.129,-.0496]]],[70,.182,[4,0,[94,.333,.177,-.0489],[43,.0714,.0174,.151]],[44,0,[102,4.96,-.153,-.00381],.0837]]],[35,0,[104,.697,[75,1,[88,0,-.00697,-.0988],[10,0,-.0365,.0801]],[102,4.16,[94,.333,.097,.0308],[103,2.94,-.0917,.0121]]],[56,.333,[54,0,-.155,.16],[6,2,[103,1.39,.123,-.11],[104,.442,-.0862,-.186]]]],[35,0,[69,.0506,[3,0,[80,.693,-.154,733e-6],[103,1.79,.0283,-.143]],[70,.12,[87,1,.0342,.119],[4,2,-.104,179e-6]]],[86,0,[70,.12,[36,.084,-.0815,.122],-.0858],[41,0,[69,.346,-.12,-.209],[70,.12,.0231,-.124]]]],[104,.742,[61,1.05,[51,2.2,[104,.364,-.105,-.0181],[72,1.04,.101,-.183]],[104,.212,[74,2,-.0856,.0759],[92,1.39,-.0175,.0823]]],[96,0,[65,3.33,[61,1.79,.0727,-.202],[103,1.39,.167,-.111]],[55,.667,[91,0,-.147,.168],[104,1.73,-.117,.2]]]],[35,0,[3,0,[8,2,[106,.106,.00159,.0453],[94,.706,-.129,-.0142]],[106,0,[81,.75,-.0801,.172],-.157]],[83,0,[35,1.39,[106,.618,-.115,.02],[66,.178,-.204,-.0147]],[87,0,[106,.0757,-.0877,.131],-.138]]],[105,.025,[71,1.15,[34,0,[103,2.2,.0137,-.0917],[98,1.39,-.0505,.193]],[37,0,[99,2.3,.109,-.0065],[71,1.79,-.154,.0371]]],[62,5.9,[105,.24,[37,0,.0524,-.0462],[39,0,.144,-.109]],[19,0,[2,0,-.0978,.133],[71,.198,.0707,-.0635]]]],[35,0,[38,1.95,[34,0,[69,.571,-164e-6,.0673],[69,0,.0281,.191]],[103,2.83,[74,2,-.163,.0264],[46,0,-.053,.111]]],[88,0,[39,0,[95,.0781,.0149,-.129],[38,1.39,.073,-.0539]],[55,.667,[63,5.49,-.157,-.012],[69,.839,-.0475,.083]]]],[7,0,[91,0,[41,0,[104,.742,-.0948,-.00853],[70,.0859,.071,-.123]],[89,1,[104,.212,-.0334,.0403],[47,.667,-.121,.102]]],[71,.0914,[100,0,[22,0,.16,-.0202],[106,.106,-.118,-.0149]],[92,1.1,[74,3,-.0468,.269],[62,2.33,.0688,-.183]]]],[17,0,[92,1.61,[105,.0455,[92,1.39,-.0773,-.0078],[105,.24,.0312,-.06]],[70,.286,[105,.00306,-.104,.0393],[73,1,-.152,.0251]]],[80,2.08,[105,.0455,[60,.4,-.111,.0604],[62,1,.0112,.164]],.331]],[36,.873,[97,8,[94,0,[36,.125,-.0624,.0228],[81,.333,-.0694,.00361]],[104,.3,[4,3,-.143,-.0237],[51,1.39,.0134,.195]]],[30,0,[61,0,[92,2.2,-.0123,-.121],[93,.625,-.149,-.00262]],[51,2.08,[61,1.5,-.153,-.0167],-.0122]]],[35,0,[104,.129,[95,.278,[102,5.74,-.128,.0317],[100,2.3,.0219,-.149]],[36,.747,[76,0,.0304,-.146],[30,0,-.0109,-.125]]],[104,.635,[88,0,[102,3.61,-.0682,.0663],[1,0,-.129,.0124]],[106,0,[104,.825,.131,-.0607],[6,2,.0132,-.153]]]],[57,.333,[64,3.26,[105,.0455,[63,4.99,-.0626,.0543],[63,3.38,.0611,-.0468]],[94,0,[99,2.48,.0786,-.0559],[97,4,-.0906,.0402]]],[79,0,[40,0,-.143,935e-6],[105,.0357,[105,.00383,.0114,-.125],[4,2,.0446,-.103]]]],[80,1.61,[43,.0714,[34,0,[59,.75,-.0422,.0225],[95,.278,.104,-.0557]],[60,.4,[15,3.04,.0751,-.0615],[34,0,.17,-.0839]]],[105,.00923,[34,0,[99,0,-.026,-.107],[99,1.95,-.0901,.276]],[17,0,[80,2.4,.0584,-.0521],[59,0,.271,.0963]]]],[76,0,[8,2,[35,1.39,[64,4.34,.0204,-.0404],[62,1.67,-.069,-.202]],[4,0,[64,3.09,.161,-.0601],[64,1.79,-.0496,-.166]]],-.161],[83,0,[80,1.1,[87,2,[102,3.43,-.0384,-.104],[92,2.4,.0822,-.121]],[17,0,[102,3.78,.0348,-.0228],[80,1.39,-.0233,.216]]],[106,.0238,[66,0,[51,1.61,-.0667,.202],-.141],[92,2.08,[71,.961,.0316,.151],[71,.198,.236,-.0164]]]],[79,0,[99,0,[7,0,[55,.667,-.0207,.0766],[69,0,.102,-.066]],[69,0,[53,0,-.141,.148],[5,0,.00341,-.104]]],[100,1.79,[74,4,[85,0,.0583,-.0964],[27,0,.215,-.061]],[69,.188,[44,0,-.166,-.0109],[99,2.3,.109,-.0165]]]],[74,7,[74,2,[69,.839,[62,1.33,.0402,-.0431],[34,0,.0666,-.165]],[95,.542,[22,0,.0177,-.112],[84,4,.162,852e-6]]],[95,.0565,[92,2.08,.127,-.0797],[93,.722,[70,.12,-.196,-.0147],[84,2,-.103,.0955]]]],[30,0,[82,.7,[75,1,[54,0,-.00338,.0639],[1,0,.00116,.15]],[90,2,[75,1,-.0472,.0316],[38,0,-.121,.00957]]],[16,0,[51,2.4,[19,0,-.101,-.0202],[97,1,.175,-.0931]],[86,1.61,[86,1.1,.0699,-.0866],.299]]],[66,.688,[95,.15,[85,1,[104,.25,-.0599,.0151],[95,.0242,-.138,.164]],[39,0,[69,.0163,-.075,.0238],[95,.302,-.0282,.0519]]],[23,0,[70,0,[72,1.36,.261,.0946],[72,4,.0146,-.154]],[39,3.64,-.174,.0408]]],[75,1,[57,.222,[99,0,[55,.667,.00162,.068],[97,5,-.0818,.0366]],[59,.75,-.138,-.00396]],[16,0,[82,.7,[64,3.26,.0359,.154],[69,.839,-.0318,.0923]],[103,1.95,.0652,[99,2.48,.243,.0466]]]],[35,0,[79,0,[92,3,[105,.00383,-.152,-.00846],[86,0,-.00502,.237]],[86,0,[59,0,-.102,.11],[15,3.56,.0646,.0106]]],[106,.618,[59,.333,[19,0,-.0723,.129],[94,.75,-.197,-.0653]],[103,3.37,[68,.75,-.099,.0985],.146]]],[17,0,[72,3.45,[80,3.04,[72,3.25,.00847,.0955],[87,0,.423,-.063]],[97,4,[80,1.61,-.0821,-.0118],[104,.536,-.0347,.0564]]],[90,1,[72,1.72,-.00763,[104,.17,.0177,.201]],[75,1,-.116,[14,1,-.0232,.134]]]],[30,0,[84,4,[70,0,[99,0,.056,-.0244],[71,.663,-.0635,.0508]],[71,1.79,[21,0,-.0324,.0696],[5,0,-.441,-.0807]]],[95,.542,[106,.174,[84,9,-.15,.0106],[71,1.15,-.085,.0559]],[102,3.61,[98,0,.231,-.0496],-.116]]],[3,0,[72,10.5,[72,1.36,[65,1.95,.0956,-.0159],[84,9,-.0079,.123]],[14,4,[102,4.39,-.133,.0427],[102,3.43,-.037,.199]]],[103,1.79,[21,0,[53,0,-.0906,.0789],[55,0,.118,-.0465]],-.155]],[5,1,[54,0,[56,.333,[16,0,-.0872,.118],[74,4,.0145,-.0517]],[93,.667,[56,.952,-.0598,.0483],[5,0,.135,-.104]]],[84,2,[54,0,-.116,[14,1,-.0754,.0903]],[105,.0182,[98,1.39,.0503,-.0822],[74,3,-.195,.0445]]]],[80,3.04,[96,0,[3,0,[80,2.08,-472e-7,.0619],[106,0,.0114,-.177]],[61,1.16,[65,1.39,-.0848,-.144],[86,0,-.109,.0938]]],[103,3.78,.286,-.0594]],[64,3.09,[2,0,[105,.0357,[63,5.49,-.119,.0617],[63,3.38,.00792,-.0595]],[82,0,[105,.0109,-.0554,.119],[81,.75,-.0751,.0651]]],[94,.333,[105,.00306,-.147,[29,0,.0659,-.128]],[63,4.23,[106,.0408,-.117,-.016],[105,.00457,-.0801,.0944]]]],[35,0,[5,1,[71,.663,[100,1.39,-163e-6,-.0721],[92,3.3,.0301,.313]],[66,0,[100,1.79,-.147,205e-6],.0843]],[84,3,[71,.961,[6,2,.078,-.118],[93,.214,-.0331,.101]],[71,1.47,[92,2.2,-.163,-.0386],[92,2.2,.0424,-.085]]]],[92,2.08,[10,0,[78,0,[67,.945,-.137,.123],[102,3.78,.0889,-.0899]],[104,1.22,[75,1,-.0304,.0374],[36,.5,.137,.00671]]],[104,.442,[106,.991,[72,2.5,-.0093,-.1],[72,5.23,.186,-.0667]],[104,.913,[90,1,.0585,.189],[71,.405,-.028,.19]]]],[92,1.39,[72,3.45,[105,.24,[85,0,.0385,-.0518],[104,.865,-.17,.0332]],[72,8.42,[61,1.5,-.101,.0659],[106,.106,.103,-.029]]],[85,1,[74,4,[104,.25,-.0446,.0332],[62,5.33,-.17,-.00987]],[82,.7,[97,4,-.0081,.147],[90,0,-.00579,-.123]]]],[74,2,[64,3.53,[64,3.26,[82,.333,-.0273,.0309],[70,.0373,.107,-.0872]],[63,4.62,[86,0,.00986,-.12],[64,4.17,.22,-.0171]]],[86,1.1,[82,.333,[64,3.53,-.0208,-.166],[78,0,-.0211,.126]],[82,.538,[74,7,.0746,-.0372],[99,2.64,-.046,.101]]]],[43,.0714,[84,2,[98,2.56,[92,3,.01,.196],-.153],[69,.839,[92,2.08,-.0619,.00799],[98,1.61,.0897,-.0291]]],[71,1.61,[92,1.1,[72,4,-.0659,.0574],[105,.0182,-.063,.152]],[105,.0769,[104,.129,-.0483,.0905],[75,0,-.12,-.00206]]]],[25,0,[36,.747,[51,1.1,[106,.618,-.0158,-.132],[102,3.04,.0554,.00646]],[105,.114,[106,.0882,-.00144,-.0711],[5,0,.0963,-.0124]]],[5,0,[62,2.67,[66,0,.0895,-.0619],[66,.333,-.121,.0252]],[106,.618,-.164,[51,2.2,-.0256,.00893]]]],[83,0,[105,.0303,[75,1,[84,8,-.0605,.0693],[82,.7,.102,-.0186]],[8,2,[84,2,.0445,-.00632],[51,2.2,-.114,-.00105]]],[105,.00704,[98,2.83,[98,0,-.137,-.0256],[84,2,-.0714,.235]],[90,2,[3,0,.0891,-.0888],[52,0,.00426,-.121]]]],[84,4,[30,0,[62,2.33,[7,0,-.0144,.0862],[15,1.61,-.113,.0279]],[53,.75,[101,0,-.0369,-.148],[62,5.9,-.102,.247]]],[93,.4,[7,0,[75,1,-.126,-.0134],[62,5.33,.171,-.127]],[97,8,[62,5.33,.015,-.0495],[39,5.4,.0875,-.0868]]]],[3,0,[27,0,[64,5.48,[83,0,.0055,.0555],[72,10.5,-.15,.104]],[104,1.73,[104,.129,-.00614,-.13],.0467]],[102,2.48,[64,2.08,-.186,[72,4,.229,.0064]],-.152]],[64,4.93,[70,.471,[94,.333,[80,1.1,-.0123,.0371],[11,0,.00257,-.106]],[95,.542,-.144,-.00113]],[95,.542,[70,.0606,-.152,[80,1.95,-.0768,.0785]],[63,3.88,[14,2,-.00116,-.0588],.0993]]],[66,.917,[95,.542,[30,0,[102,4.04,-.0285,.00525],[98,2.83,-.0953,.123]],[65,2.77,[86,1.1,.00488,.131],[57,.333,-.15,-.019]]],[74,1,[23,0,[102,3.43,.258,.11],-.0613],[95,.111,[81,.647,-.116,.0135],[94,.833,.127,-.0615]]]],[104,.969,[105,.24,[72,1.16,[65,1.61,.127,-.0173],[72,2.22,-.0358,.00763]],[72,2.22,-.173,[5,0,.0652,-.061]]],[72,15.3,[63,4.62,[65,3,.0613,-.0305],[74,2,-.183,.0153]],-.125]],[101,0,[89,1,[41,0,[39,4.53,.0169,.092],[72,5.23,.00416,-.107]],[98,1.39,[38,1.39,-.146,.0343],[39,3.04,-.0615,.0644]]],[38,0,[97,4,[102,2.77,-.0129,-.125],[88,1,-.143,.0525]],[72,2.22,[68,.226,-.15,.0632],[38,1.95,.1,-.0626]]]],[64,4.51,[55,.667,[64,4.17,[17,0,-.0148,.123],[94,.75,-.00486,.213]],[64,4.01,[6,4,.0609,-.124],-.128]],[7,0,[71,1.39,[83,1.39,-.125,.0266],[36,.873,.132,-.101]],[71,.042,[37,0,.173,-.0986],-.125]]],[62,4,[38,1.1,[6,5,[101,0,.0262,-.0282],-.125],[71,.961,[101,3,-.172,.0265],[64,2.3,-.0629,.0439]]],[64,3.09,[81,.647,[64,1.39,.0114,-.091],[93,0,.0979,-.0372]],[71,.0914,[64,4.01,.0212,-.0958],[54,0,482e-6,.134]]]],[96,0,[104,1.22,[7,0,[56,.952,-.0362,.0066],[86,1.1,.112,-.0754]],[99,2.64,[97,4,.129,.025],-.12]],[53,0,[8,1,[83,0,-.127,.0321],[2,0,-.0918,.0945]],.117]],[65,3.14,[92,3,[72,7.25,[71,1.47,.0186,-.0467],[21,0,-.0724,.0603]],[71,.0914,-.11,[64,3.09,-.0874,.239]]],[71,1.15,[92,1.39,[56,.333,.0756,-.0563],[86,3.04,-.148,-.0144]],[65,3.53,-.0756,.202]]],[23,0,[35,0,[9,0,[106,.958,.00975,-.137],[15,2.2,-.0503,.0467]],[51,1.61,[36,.873,-.0933,.0233],[35,1.39,.0563,-.079]]],[106,.991,[15,2.2,-.021,-.148],.0569]],[22,0,[80,3.04,[80,2.2,[80,1.61,-646e-7,.0453],[53,.75,-.0701,.1]],[86,1.1,[16,0,-.0327,.162],.361]],[51,1.39,[73,1,[80,2.4,-.0981,.0908],[23,0,.184,-.0831]],[82,.538,[38,0,-.154,.0465],[70,.0245,-.0627,.0892]]]],[94,.833,[21,0,[83,1.39,[36,.167,-.0493,.0059],[29,0,.143,-.0907]],[66,.0845,[37,0,.183,-.0693],[65,2.83,.0483,-.0666]]],[84,9,[6,3,[84,6,.0152,-.111],[70,.12,-.119,.0505]],[62,8.33,[14,2,.0268,.168],[14,8,.0288,-.0917]]]],[74,2,[92,2.89,[66,.917,[55,.667,-.0417,.0346],[74,1,.116,-.00461]],[64,3.53,[94,.6,-.155,.0459],[66,0,.2,-.0722]]],[22,0,[93,.667,[1,0,-.043,.0354],[51,1.1,-.0517,.119]],[69,.0163,[66,0,-.0629,-.174],[14,3,-.094,.136]]]],[36,.788,[95,.15,[64,3.66,[98,2.08,.0269,-.0678],[99,1.95,.0184,.129]],[39,0,[98,0,.0133,-.066],[64,2.56,-.00574,.0584]]],[20,0,[64,2.94,[99,2.64,-.0453,-.174],[98,0,.04,-.0346]],[34,0,[64,1.79,-.0106,-.14],.0233]]],[65,2.77,[21,0,[5,1,[64,3.53,.0155,-.044],[64,3.26,-.143,.058]],[64,2.94,[97,0,-.139,.0275],[66,.0845,.158,.0622]]],[88,1,[66,.917,[100,3,-.148,-.0175],[97,0,.0708,-.0476]],[64,3.83,-.138,[65,3.33,.0764,-.0619]]]],[65,2.77,[98,0,[80,2.2,[80,1.39,.00261,.083],[15,2.4,.0411,-.122]],[56,.952,[97,4,-.138,-.00581],[15,4.09,-.00703,.142]]],[104,.364,[80,1.39,[98,1.1,.283,-.0424],[75,1,-.0459,.0944]],[97,5,[80,3.04,-.106,.071],[80,1.1,.0801,-.053]]]],[62,1.33,[51,1.61,[66,.333,[6,3,.0276,-.0777],[103,1.39,-.055,.15]],[81,.75,[6,4,.123,-.0432],[103,1.95,-.212,.061]]],[86,1.39,[60,.4,[81,.647,-.0406,.00373],[8,1,.0714,-.0154]],[103,2.08,[90,2,-.151,.0315],[60,.4,.0398,-.0442]]]],[61,1.33,[6,3,[26,0,[101,4.2,-.00244,.152],[106,.227,.233,-.0141]],[95,.302,[90,1,-.0996,-.0156],[104,1.22,-.0193,.134]]],[0,0,[61,1.5,[99,0,.0746,-.0433],[62,1,-.107,.126]],[101,3.71,[99,0,.0402,-.0442],[106,.227,-.0289,-.196]]]],[18,0,[10,0,[94,0,[7,0,-.0581,.0781],[66,.333,-.162,.0859]],[71,.0914,[98,1.39,-.0402,.0284],[5,1,.0252,-.128]]],[63,2.71,[3,0,[106,.0288,.221,.0789],[69,.0289,-.0888,.00669]],[106,.313,[94,.5,.0612,-.0715],[100,2.08,-.15,.0982]]]],[35,0,[30,0,[84,2,[61,0,.0491,-611e-6],[72,2.22,-.0554,.00686]],[61,1.16,[72,8.42,-.105,.0257],[102,3.43,.158,-.0293]]],[102,4.16,[2,0,[4,0,.0646,-.0858],[78,0,-.178,.0442]],[35,1.39,[30,0,.0986,-.0429],[69,.0506,-.1,-.0132]]]],[3,0,[8,2,[73,1,[72,10.5,.0059,.082],[72,2,.0497,-.101]],[93,.789,[7,0,-.152,.0484],[62,4,.105,-.113]]],[103,1.79,[106,0,[72,1.36,-.0444,.0716],-.0989],-.151]],[38,1.95,[75,1,[71,1.61,[104,.663,-.0416,.00961],[64,2.56,-.00919,.161]],[104,.825,[25,0,.0716,-.0709],[65,3,-.00385,-.147]]],[89,1,[44,0,[64,3.09,-.133,.00119],[64,2.56,-.0507,.089]],[4,3,-.0614,.146]]],[64,4.51,[86,2.2,[65,1.39,[64,3.66,.0114,.154],[69,.839,-.0249,.0553]],[64,3.83,[106,.0757,-.0899,-.00565],[64,4.17,.0704,.21]]],[69,.839,[88,2,[92,2.56,-.155,-.0333],[92,1.39,.0532,-.0644]],.103]],[49,1.1,[49,0,[80,3.04,[79,0,-.016,.0191],[65,3.14,-.0976,.215]],[51,1.1,[47,.667,.0881,-.1],[80,2.2,.149,-.0347]]],[5,0,[64,3.53,[100,1.39,-.264,-.0533],[47,.667,.0586,-.0512]],[100,0,[64,3.09,-.0767,.0558],[41,1.1,-.0445,.0612]]]],[72,3.02,[8,2,[72,2.22,[99,1.39,.0265,-.0794],[73,1,.0854,-.11]],[72,1.16,.0176,-.139]],[67,0,[80,2.4,[92,2.08,-.014,.0577],[8,1,-.134,.0337]],[80,1.39,[105,.0127,.0886,-.0757],[92,1.1,.00252,-.17]]]],[102,2.77,[64,1.39,[14,4,[73,1,-.122,.00473],[71,1.15,.0475,-.078]],[6,2,[71,1.39,.117,-.0588],[18,0,.013,.108]]],[71,.0914,[98,0,[102,4.39,.0354,-.103],[102,3.04,.0344,-.0896]],[64,3.26,[95,.254,-.0505,.0272],[16,0,.0339,.172]]]],[68,0,[93,.625,[80,.693,[54,0,-.15,.027],[54,.125,.0468,-.0287]],[95,.111,[93,.789,-.0732,.054],[63,3.38,-.069,.0222]]],[68,.1,[93,.625,[97,3,-.0425,-.154],[92,2.71,.0534,-.101]],[80,2.2,[92,2.56,.00355,.103],[68,.75,-.124,-.00354]]]],[100,2.08,[65,3.14,[27,0,[72,1.36,.0399,-.00326],[4,2,-.132,-.014]],[16,0,[71,.0914,-.0584,.11],.235]],[68,.435,[72,10.5,[43,.0714,-.153,-245e-6],[34,0,-.0681,.0718]],[72,7.25,[18,0,-.0215,.113],[72,8.42,-.137,.0167]]]],[64,5.12,[34,0,[37,0,[56,0,.0484,-.00868],[72,4.3,-.0271,-.136]],[68,.435,[72,5.87,.116,-.054],[72,4.6,-.186,.0488]]],[104,.663,-.115,[64,6.23,[56,.667,-.0037,.171],-.0634]]],[5,1,[80,1.61,[102,3.78,[3,0,.0187,-.0549],[72,2.22,-.116,.00101]],[61,1.61,[100,1.79,.0275,-.0732],[80,1.95,.00713,.154]]],[61,0,[105,.114,-.0113,.0466],[52,0,[46,0,-.116,.0613],.0577]]],[105,.0182,[74,2,[74,1,[88,0,.0561,-.124],[75,1,-.142,.0502]],[94,.333,[104,.635,.0909,-.0111],[83,0,-.111,.0248]]],[104,.536,[61,.693,[104,.17,.0806,-.118],[105,.24,.0143,-.0812]],[50,.667,[98,0,.0545,-.00587],[98,0,-.182,-798e-6]]]],[89,1,[49,1.1,[51,2.56,[66,.917,.0088,.0829],[84,1,.0202,-.0833]],[5,0,[104,.212,.0376,-.207],[84,1,.0766,-.0544]]],[97,8,[104,.25,[84,4,.1,-.0679],[51,1.61,-.158,-.0524]],[1,0,.121,-.0492]]],[70,.471,[75,1,[83,0,[71,1.79,-.015,.0798],[104,.742,-.00166,.0716]],[104,.17,[92,2.71,-.074,.108],[104,.825,.0791,-.018]]],[5,1,-.136,-.0203]],[95,.542,[26,0,[97,1,[56,.952,-.144,-.0272],[56,0,.0506,-.00576]],[25,0,[41,0,.205,-.051],[64,2.08,.00641,-.0889]]],[86,1.39,[97,1,[64,2.3,-.0744,.0801],[43,.0714,-.0474,.124]],[86,2.83,[97,1,.178,.0523],-.0816]]],[75,1,[101,0,[102,4.8,[103,1.39,.0502,-.0109],[103,3.78,.0951,-.0121]],[53,.75,[62,1.67,.00734,-.0963],[62,5.9,-.0633,.0984]]],[53,0,[62,2,[102,3.91,-.0983,.064],[10,0,-.0514,.053]],[102,4.96,[36,.873,.201,.0253],-.0712]]],[56,.667,[60,.4,[103,3.26,[75,1,-.0927,.00644],[73,1,-.00385,.182]],[103,1.39,.131,[75,0,-.0855,.015]]],[29,0,[70,.471,[8,1,.0213,-.0223],[6,3,-.124,-.0168]],[70,.286,[73,1,-.135,.0519],[56,.952,.0403,-.00315]]]],[6,4,[36,.831,[49,1.1,[74,7,.00752,-.0883],[62,2,-.163,-.00583]],[26,0,[91,0,-.0705,.00506],[37,0,-.0591,.177]]],[101,4.2,[101,3.71,[101,0,.0698,-.0601],.262],-.106]],[76,0,[5,1,[23,0,[6,4,.0149,-.039],[63,2.71,-.128,.0176]],[99,2.3,[44,0,-.136,.0143],[68,.75,-.0549,.0594]]],[6,3,[14,3,.0601,[17,0,-.0756,.026]],-.14]],[49,0,[61,1.33,[104,.635,[104,.587,-.0227,-.133],[64,4.01,.0119,-.0234]],[48,0,[104,.587,.0464,-.014],[61,1.5,-.00234,-.115]]],[63,4.62,[48,0,[49,1.1,-43e-5,-.134],[63,3.38,.171,-.0354]],[8,1,[84,2,.172,.0547],[64,2.94,-.0703,.0721]]]],[17,0,[105,.24,[105,.025,[103,2.71,-.0478,418e-7],[49,1.1,.0196,-.0738]],[62,2,[66,.688,-.139,.00979],[62,2.67,.0381,-.0527]]],[93,.667,[73,1,[6,2,-.0028,.161],[62,1.33,.129,-.0476]],[6,3,.0587,-.0999]]],[74,7,[76,0,[27,0,[21,1,.00451,.129],[72,10.5,-.107,.0542]],-.131],[72,4.85,[72,3.02,-.129,[21,0,.136,-.111]],[70,.0859,[87,2,-.171,.00602],.0631]]],[79,0,[95,.0781,[30,0,[72,1.36,.145,.0181],[72,10.5,-.145,-.0181]],[95,.542,[95,.341,-.0268,-.0917],[6,3,-.056,.049]]],[56,0,[90,2,[75,0,.182,.0596],[15,4.69,-.119,.0974]],[15,4.69,[6,4,.00729,.0901],[95,.126,-.0159,-.167]]]],[99,2.94,[51,1.95,[75,1,[99,1.39,841e-6,-.081],[16,0,.0229,.14]],[66,.0845,[82,.333,.0665,-.0218],[87,1,-.0785,.119]]],[105,.00552,-.127,[4,2,[87,1,-.0166,.0708],[72,4.6,-.155,.0438]]]],[64,3.09,[19,0,[68,0,[103,2.83,-.0494,.0328],[4,1,.0526,-.0689]],[45,0,[15,3.14,.113,.009],[81,.647,-.125,.0382]]],[89,0,[103,2.83,[100,1.39,.0684,-.0697],[64,3.53,-.069,.0281]],[98,2.08,[95,.231,-.00816,-.0781],[64,4.51,.12,-.0249]]]],[104,.3,[16,0,[51,2.2,[99,1.95,-.0316,-.0942],[62,5.33,.0863,-.0833]],[51,1.39,.153,.0123]],[80,2.2,[80,1.39,[10,0,.0564,-.00161],[10,0,-.00794,.057]],[71,.0914,[91,0,-.157,.0135],[61,0,.169,-.0146]]]]]},n_={measures:`expected.meanLikely.likelyTopics.unlikelyTopics.likelyCovered.likelyFound.kindHeading.kindItem.kindRow.boldForm.labelForm.headingLevel.itemDepth.topicStage.topicWeek.topicDay.aboveStage.aboveWeek.aboveDay.belowWeek.belowDay.belowStage.topicNumber.weekIsTopicUnderStage.boxed.badRole.badAbove.projectAbove.sourceAbove.houseAbove.outcomeAbove.topicsAbove.optional.sentence.question.bad.code.words.led.bold.emoji.recurringParent.linked.links.external.courses.samePage.hasChildren.plainItemParent.linkedParent.boxedParent.lonely.logN.fit.few.under10.n16to60.over120.over200.phases.onePhase.implied.perPhase.perPhaseFit.largest.singles.evenness.shareOfNodes.parentRatio.grandRatio.headings.items1.itemsDeep.leaves.opened.tasks.rows.cells.prose.boldItems.below.parts.stepUnit.numberedUnit.mixed.whole.section.stepRegion.numberedRegion.likelyRegion.filtered.start.finish.extent.covered.missed.shareOfText.ownText.phaseStage.phaseWeek.phaseDay.phaseNumber.phaseBad.phaseBold.phaseItem.phaseLevel.sequence.phaseSequence.stepsCovered.docStages.docWeeks.docDays.boxesCovered.boxesBelow.docBoxes.topicsBelow.sourcesBelow.asideBelow.titleLength.repeated.children.childSpread.size.text.headingsBelow.siblings.docItems.docRows.docHeadings.expectedToBest`.split(`.`),base:0,trees:[[129,.44,[55,0,[129,724e-6,.168,-.11],[129,.127,-.309,-.115]],[1,.732,[129,.714,.0443,.232],[129,.918,.197,.565]]],[0,.243,[55,0,[0,488e-6,.064,-.168],[0,.113,-.366,-.154]],[0,.605,[123,1.87,-.0367,.164],[0,.726,.24,.433]]],[5,.5,[52,1.95,[5,.333,-.249,-.0825],[12,.375,-9e-4,-.168]],[122,.865,[33,0,.18,.0535],[33,.167,.332,.0232]]],[0,.243,[77,0,[0,.113,-.262,-.085],[94,.333,-.0875,.061]],[93,.333,[59,1.39,-.117,.079],[106,.583,.102,.222]]],[4,.32,[122,2.26,[4,293e-6,-.0356,-.18],[4,.0911,-.105,.101]],[122,.865,[93,.18,-.068,.062],[3,0,.203,.0449]]],[1,.171,[1,.0987,[77,0,-.161,-.0447],[105,1,.0338,-.0635]],[86,0,[84,0,.104,-.0203],[56,0,-.143,.0294]]],[129,.714,[52,3.64,[96,.764,-.16,-.055],[129,724e-6,.0096,-.076]],[129,.979,[52,2.2,-.0525,.0343],[52,2.71,.177,.0615]]],[129,.829,[97,.647,[125,2.1,-.125,-.05],[12,0,.0316,-.0208]],[47,.92,[3,.103,.0565,-.0183],[119,0,.181,57e-5]]],[93,.244,[107,0,[67,.274,-.116,-.00865],[2,.6,-.0483,.0309]],[65,0,[2,.6,.0055,.0595],[68,1.54,-.0486,.0124]]],[5,.5,[117,.0435,[2,0,-.0426,-.12],[121,.435,.103,-.0314]],[119,0,[121,.333,.064,.0154],[17,.875,-.0381,.0155]]],[3,.103,[93,.244,[107,0,-.091,.0117],[68,.288,-.114,.06]],[68,1.95,[119,0,-.0474,-.103],[7,.865,-.0214,.0392]]],[129,.829,[41,.75,[13,.381,-.091,-.0107],[96,.518,-.0387,.0725]],[129,.979,[95,.0359,-.0233,.027],[13,.0667,.076,-.0392]]],[129,.829,[97,.51,[105,1,-.0196,-.082],[84,0,.048,-.034]],[84,0,[119,.1,.0615,-.06],[97,.0464,.055,-.0312]]],[129,.918,[105,1,[68,1.54,-.0437,.0422],[120,.154,-.0367,-.081]],[22,.923,[52,2.2,-.0387,.0201],[81,0,.122,.00165]]],[22,.923,[22,.167,[1,.272,-.0389,.0109],[22,.708,-.0815,-.0182]],[91,.493,[1,.617,.104,.0279],-.0362]],[22,.923,[4,.32,[91,.0417,-.0183,-.0675],[22,.167,.0199,-.0525]],[4,.162,[123,6.02,-.0469,.00473],[9,0,.0855,-.0285]]],[22,.923,[22,.167,[93,.284,-.062,.00695],[13,0,-.0299,-.0845]],[91,.225,[64,1.1,-.0312,.0825],[93,.333,-.062,.0159]]],[129,.979,[76,0,[129,.918,-.05,-.00488],[111,0,.066,-.0107]],[22,.923,[22,.31,.0398,-.033],[34,0,.0945,-.00462]]],[92,.947,[68,.847,[59,1.39,-.056,.0098],[64,2.08,.0409,-.00365]],[41,.333,[7,.364,-.0122,-.058],[62,1.61,-.01,.0655]]],[91,.415,[119,0,[1,.0987,-.0265,.0261],[94,.688,.0143,-.066]],[107,.273,[108,.5,-.0845,-.0063],[110,1.61,.00785,-.0215]]],[115,0,[52,2.2,[43,.75,-.0422,.0146],[66,.144,.0347,-.00845]],[52,2.71,[52,1.95,.00219,.102],[105,1,.037,-.0095]]],[96,.181,[4,.391,[109,1.95,-.092,-.0175],[59,1.1,-.0187,.0402]],[43,.75,[47,.92,-.006,.0316],[52,3.95,.0755,-.0152]]],[22,.923,[92,.818,[107,.533,-.0211,.0387],[22,.0517,-.0154,-.052]],[96,.209,[8,.167,-.0468,.025],[39,0,.0805,.00348]]],[22,.923,[37,3.84,[92,.969,.0167,-.0291],[53,-.913,-.0725,-.0124]],[123,4.98,[92,.976,.0304,-.063],[4,.0911,-.015,.0915]]],[106,.8,[101,.833,[57,0,-.0244,.0362],[66,.5,.015,-.0277]],[85,0,[120,1.32,-.0217,.0101],[7,0,.0745,.00158]]],[81,0,[125,1.1,[93,.5,.00199,-.069],[93,.18,-.041,.0188]],[67,.274,[66,.5,.0245,-.032],[126,1.95,-.01,-.066]]],[76,0,[115,.0435,[55,0,-394e-6,-.0374],[56,0,.065,324e-7]],[127,3.53,[4,.721,.1,.00307],[2,.813,-.0143,.0193]]],[3,0,[71,0,[118,3.84,.052,-.0291],[69,1.1,-.051,.0363]],[129,.918,[105,1,.00285,-.0471],[126,3.81,-.0352,.0275]]],[40,.111,[4,.123,[4,.0013,-.00401,-.0354],[123,4.98,665e-6,.0483]],[66,.2,[4,.721,-.0795,-.00429],[4,.586,-.0209,.0126]]],[84,0,[93,.18,[95,.79,-.0765,-.0163],[106,.8,.0112,.062]],[126,4.34,[7,.364,-.0213,-.0735],[95,.143,-.0248,.0259]]],[84,0,[8,0,[52,1.95,-.0311,.0131],[97,.0383,-.0171,.078]],[97,.0464,[85,0,-.0134,.0283],[118,3.1,-.0143,-.0535]]],[22,.923,[22,.0517,[89,0,.0083,-.0319],[101,.833,-.0525,-.0105]],[121,.333,[62,2.44,.065,-.0204],[120,1.78,-.0433,.0316]]],[22,.923,[22,.167,[0,.361,-.017,.0154],[115,.0435,-.0498,.00441]],[120,1.32,[0,.434,-.0237,.0219],[0,.0622,-.0106,.079]]],[129,.979,[117,.139,[26,0,-.025,.0213],[55,0,-.0111,.066]],[119,.0166,[53,-3.5,-.0635,.0396],[94,.688,.0126,-.054]]],[22,.923,[22,.167,[33,.167,.0073,-.0391],[123,6.57,-.0457,.0173]],[96,.209,[14,0,-.0323,.0079],[66,.236,.058,.0128]]],[42,.667,[69,.944,[128,1.39,-.0765,-.015],[33,.167,.0226,-.0139]],[85,0,-.0319,[4,.162,-.025,.0985]]],[118,3.1,[67,.104,[69,1.39,-.0346,.0179],[69,.325,.077,.0051]],[115,.0435,[37,3,-.059,-.014],[67,.0909,.0685,-.0304]]],[93,.244,[0,.0446,-.0104,[69,.944,-.0555,-.0068]],[33,.167,[26,0,.0067,.0705],[33,.5,-.0545,.00368]]],[3,.103,[89,0,[62,2.44,.0295,-.0218],[126,4.89,-.0365,.0162]],[62,1.58,[129,.255,-.0164,-.0605],[129,.714,-.0321,.0226]]],[76,0,[107,.533,[69,.944,-.0345,.0078],[63,-.589,-.0209,.0221]],[63,-.0178,[39,.182,.0875,.00483],[93,.667,-.0176,.00865]]],[4,.162,[18,.449,[126,3.66,-.00795,-.0421],[4,.022,-.00228,.0065]],[0,.193,[38,0,.094,.00725],[118,3.84,.0104,-.0376]]],[106,.8,[92,.85,[102,.455,412e-6,.074],[41,.75,-.0248,.0334]],[66,.283,[52,2.08,.007,.075],[120,1.22,-.0117,.00615]]],[76,0,[47,.92,[59,1.1,-.0473,-.00408],[62,1.1,-.034,.0367]],[92,.981,[0,.243,-.0113,.08],-.0224]],[91,.349,[106,.8,[118,2.86,.0183,-.0092],[129,.347,-.023,.0665]],[17,.875,[1,.617,-.0595,.00213],[129,.979,-.0205,.0305]]],[64,1.1,[92,.933,[1,.617,.0065,-.0271],-.0735],[64,2.4,[89,0,.0198,-.0341],[1,.511,-.0338,101e-6]]],[119,.1,[47,.92,[26,0,-.00995,.049],[37,1.6,-.0162,.0374]],[8,0,[3,.857,-.0695,-.014],.0129]],[76,0,[129,.979,[96,.518,-.0415,.00635],[92,.818,.0555,-.00197]],[5,.744,[128,2.94,.105,.00695],[67,.636,-.023,.0192]]],[106,.8,[76,0,[91,.0323,.012,-.0196],[62,1.87,.0695,-.00555]],[93,.38,[91,.195,.0092,-.0255],[66,0,.0945,347e-6]]],[64,1.1,[59,1.1,[60,0,.0169,-.0315],[96,.361,-.0129,-.0945]],[96,.106,[110,2.71,-.058,-.001],[118,3.58,.0184,-.00453]]],[119,.1,[4,.162,[124,1.33,-.0338,.0248],[12,0,.0404,-.0065]],[4,.123,[67,.456,-.009,.0114],[125,1.84,-.0955,-.00178]]],[43,.75,[40,.111,[105,1,.0262,-.00715],[85,0,.01,-.0575]],[1,.217,-.0165,[4,.586,.095,.0138]]],[42,.667,[52,1.95,[126,2.71,-.0945,-.0102],[52,2.83,.0211,-.00795]],[0,.243,[0,.017,-.00336,-.033],[125,2.56,.101,-.00329]]],[106,.583,[12,1.85,[128,1.39,-.0785,-.00685],[1,.0561,-.00595,.0525]],[91,.349,[91,.0843,.00354,.058],[128,2.94,.00477,-.0374]]],[33,.167,[13,0,[94,.333,-.017,.0164],[13,.381,-.0386,-.00139]],[33,.5,[109,0,-.0645,-.00965],[66,.144,.0183,-.0231]]],[119,.1,[47,.92,[60,0,.00447,-.0472],[13,0,.0355,-.0186]],[109,2.56,[53,-1.39,-.00745,-.0635],.0086]],[125,1.1,[90,0,.0272,[94,.512,575e-7,-.071]],[3,0,[2,0,.0575,.00575],[41,.75,-.0166,.0314]]],[76,0,[91,.262,[93,.667,.0307,-.0121],[123,3.38,-.0439,.00269]],[127,3.53,[97,.0383,31e-5,.071],[107,.778,-.0123,.0151]]],[65,0,[53,-1.13,[43,.75,-.0297,.04],[66,.2,.0411,-.00308]],[92,.986,[114,0,-.0436,.00353],[56,0,.0298,-.0113]]],[91,.349,[118,3.28,[51,.0233,.0352,-.0233],[84,0,-725e-6,-.0332]],[123,4.71,[107,.273,-.056,-.0074],[128,3.78,.0312,-.0301]]],[125,1.1,[95,0,[108,.353,-.00515,-.098],[108,.625,-.0186,.0262]],[121,.435,[92,.986,.02,-.0237],[129,.979,-.0313,.00386]]],[42,.667,[96,.881,[68,1.37,-.0218,.00424],[68,1.1,.056,.0077]],[92,.587,-.0223,[92,.969,.082,-.0109]]],[68,.847,[90,0,.0228,[92,.986,-.046,.0187]],[64,1.39,[37,4.18,.051,.0033],[41,.333,-.00725,.0303]]],[119,0,[96,.153,[120,1.22,-.0338,.0066],[121,.333,.0249,-.00995]],[96,.153,[68,1.18,-.00418,.0525],[53,-3.5,.0141,-.067]]],[53,-1.72,[47,.6,[127,0,-.0615,.00284],[0,.193,-.0274,.058]],[11,2,[122,.865,.00478,.0493],[106,.583,-.0386,.014]]],[41,.75,[3,0,[117,0,-.0034,.0615],[85,0,.0141,-.0391]],[93,.618,[53,-.236,-.0353,.0324],[65,.167,.095,-.00322]]],[9,0,[37,5.75,[129,.347,-.0188,.0175],[53,-.913,-.0427,-725e-6]],[128,4.13,[128,3.22,-.0051,-.051],.00545]],[119,.1,[4,.162,[107,0,-.0396,-.00275],[66,.5,.0276,-.0192]],[96,.315,[96,.153,-.0119,.00945],[4,.211,-.00373,-.111]]],[40,.0263,[4,.162,[114,4.2,-.0268,.00865],[89,0,.0221,-.036]],[95,0,[4,.721,-.0825,266e-6],[56,0,.0086,-.0272]]],[43,.75,[129,.979,[68,1.95,-.0198,.0178],[94,.333,-.0369,.0175]],[3,.205,[118,3.74,.0725,-.0094],[129,.0587,-.0017,-.0203]]],[43,.75,[96,.764,[92,.818,.00246,-.0241],[84,0,.036,-.0181]],[91,.304,[37,4.92,.0715,.0058],[69,0,.00575,-.0213]]],[89,0,[92,.85,[68,1.01,-.0234,.0337],[115,.0435,-.0126,.0308]],[68,1.95,[47,.92,-.0505,-.00705],[7,0,-.0044,.0067]]],[22,.923,[52,2.2,[99,.353,-.0382,.0191],[80,0,-.0052,.0393]],[97,.0188,-.0382,[1,.511,.0635,.0063]]],[76,0,[116,.0769,[39,.925,-.0126,.0138],[105,1,.0875,-.012]],[105,2.55,[63,-.0178,.058,-.00855],-.0135]],[119,.222,[41,.75,[62,1.87,.00955,-.0159],[59,2.08,.0072,.0825]],[129,.44,[129,.0137,154e-6,-.0053],-.113]],[22,.923,[125,1.25,[1,.339,-.00242,-.0775],[22,.167,.00291,-.0282]],[97,.0188,-.0382,[1,.617,.0625,.00171]]],[64,1.1,[69,.773,[69,0,-.0319,.0324],[126,3.81,-.093,-81e-5]],[108,.784,[53,-1.73,-.0271,.00185],[5,.5,.056,-.00267]]],[106,.8,[11,2,[16,.833,-.0076,.021],[120,.693,.0132,-.037]],[63,-.113,[63,-.589,-.00905,.0705],[4,.586,-.0341,.0084]]],[68,.916,[63,-.0632,[92,.933,-.0065,-.06],.0389],[92,.976,[93,.18,-.0341,.0197],[69,.773,-.0314,246e-6]]],[41,.333,[106,.8,[60,0,-.0056,-.0468],[113,0,.0331,-.036]],[109,2.08,[126,3.81,.0338,.00215],.0765]],[41,.333,[40,.667,[117,0,-.0104,.0222],[128,3.37,-.0795,.0099]],[92,.691,[128,2.94,-.0388,.00615],[40,0,.076,-.0169]]],[47,.92,[55,0,[33,.167,.00735,-.0188],[91,.195,-.0655,.00655]],[53,-.598,[0,.193,-.0095,.0715],[91,.0134,.0216,-.0137]]],[96,.106,[129,.44,[55,0,-.0138,-.00358],[37,2.33,-.00715,-.0675]],[4,.162,[51,0,-.0257,.00159],[129,.523,.07,.00324]]],[76,0,[59,1.1,[117,.00541,-.042,.032],[37,2,-.0204,.0125]],[129,.918,[128,2.83,.0565,.00605],[37,2,-.0148,.0147]]],[96,.106,[129,.255,[54,0,-.0106,-.00152],-.0505],[39,0,[129,.181,-.0155,.0164],[67,.274,.0062,-.0355]]],[89,0,[52,1.95,[97,.115,745e-7,-.053],[92,.947,.0258,-.0091]],[68,2.2,-.0455,-.00319]],[122,.511,[26,0,[59,1.1,-.0377,-.00316],[128,3.37,.0505,-.0087]],[119,0,[122,1.39,.0423,.00235],[97,.133,-.0474,.00175]]],[43,.75,[89,0,[94,.857,.0109,-.0136],[96,.641,-.0449,855e-6]],[45,0,[15,0,.0785,-.0127],-.0243]],[105,1,[0,.0446,[129,.00283,-.00106,-.0167],[123,3.72,-.00107,.073]],[105,3,[37,1.25,.0312,-.007],[52,2.56,-.0685,-.00162]]],[116,.0769,[12,1.85,[26,0,-.0133,.0338],[63,-.589,-.00321,.0422]],[85,0,[122,1.95,-.0132,.00283],[109,1.1,.0885,-.00212]]],[125,1.25,[37,6.81,[95,.31,-.0725,-.0026],.0138],[2,0,[94,.333,-.00304,.0278],[6,0,.0085,-.0207]]],[119,.417,[89,0,[94,.964,.0146,-.0109],[40,0,-.04,.00349]],[120,1.32,-.00464,-.0635]],[53,-3.5,[91,.114,[96,.881,-.00825,.0256],[111,1.39,-.0615,.00805]],[89,0,[129,.979,-.00215,.0229],[96,.641,-.0386,-78e-5]]],[96,.881,[68,1.25,[0,.726,-.024,.0192],[22,.923,-.0056,.0327]],[105,1,[0,.0446,-.0124,.0715],[12,.375,-.0215,.00745]]],[89,0,[53,-1.13,[15,.143,-.0209,.039],[41,.333,.00485,.035]],[97,.415,[37,4.18,-.0474,-.0114],-.00161]],[69,.944,[96,.361,[0,.726,-.0329,.0148],[93,.667,.0421,-.0118]],[18,.449,[53,-.236,.0319,.00152],-.0277]],[116,.0769,[43,.75,[38,.941,-.0162,.0297],[33,0,.0475,-394e-6]],[111,0,[106,.583,.0171,.098],[126,4.19,.00202,-.011]]],[53,-.74,[95,.22,[47,.6,-.0227,.0411],[4,.123,-.00214,-.0453]],[94,.857,[4,.211,-.00525,.0281],[121,.333,-.0205,.00785]]],[118,3.84,[3,.103,[52,1.39,-.0394,.0181],[86,0,-.0175,.0174]],[38,.941,[95,.0359,-.0615,-.00595],[59,1.1,-.00413,.0237]]],[106,.8,[92,.933,[107,.533,-.0107,.0175],[41,.0526,-.0286,.0207]],[5,0,[4,.031,-.0149,.09],[5,.5,-.0206,.0129]]],[53,-1.29,[92,.947,[63,-.48,.00945,-.055],[122,.182,-.0238,.0319]],[92,.947,[70,0,.0211,-.0126],[63,-.21,-.0255,.0061]]],[117,0,[93,.667,[92,.981,.00995,-.0342],[93,.796,-.0386,-.00136]],[91,.147,[91,.0843,.00329,.0765],[93,.618,-.0239,54e-5]]],[119,.0166,[69,1.39,[91,.098,-.0115,.00855],[95,.626,.0369,-.0156]],[4,.32,[126,3.53,.0158,-.0074],[69,.693,443e-6,-.0705]]],[123,6.57,[89,0,[67,.136,-.0166,.00925],[123,5.6,-.0423,-197e-6]],[129,.127,-.0117,.0755]],[22,.923,[41,.333,[48,.13,-.0173,.0221],[125,1.61,.0289,-.00183]],[63,-.113,[64,1.1,-.0284,.0462],[85,0,.0073,-.0238]]],[33,.167,[69,.944,[2,0,.0094,-.0216],[44,.0714,.0271,-.0253]],[37,12,[62,1.95,-.0496,-.00345],[69,.773,.0144,-.0078]]],[120,.442,[95,.487,[43,.75,-.0251,.0192],[67,.274,-.00515,.0478]],[67,.194,[63,-.313,.0137,-.0183],[51,.0233,.053,575e-6]]],[123,6.57,[4,.265,[121,.125,-.0082,-.0369],[4,.32,.05,-985e-6]],[118,3.51,-.00203,.0685]],[13,0,[123,4.71,[76,0,-.0075,.0226],[95,.626,.0276,-.0146]],[95,.626,[13,.0667,-.00362,-.0365],[126,4.34,-.0096,.0154]]],[26,0,[104,0,[96,.41,-.0168,.00282],[97,.101,-345e-6,.0406]],[42,0,[96,.153,-.00429,.0575],-.0166]],[40,.0263,[89,0,[81,0,.0122,-.0192],[95,.143,.00715,-.0455]],[92,.85,[7,.865,-.0211,.0221],[37,9.01,-.0452,.00208]]],[129,.979,[63,-.718,[96,.518,-.00387,.05],[129,.44,-.00118,-.0244]],[119,.0166,[60,0,.0314,-.025],[63,-.0632,-.059,.0193]]],[22,.923,[86,0,[22,.167,-.0073,-.0312],[97,.0247,-.0129,.0256]],[95,.31,[1,.617,.0585,.00339],[53,-.913,-.0291,.0149]]],[116,.0769,[52,2.08,[97,.101,-.00127,-.0422],[97,.0873,-.0105,.0072]],[127,0,[22,.923,.00215,.074],-.0137]],[66,.2,[53,-1.13,[111,0,-.0293,.0184],[53,-.0431,.0354,-.0208]],[120,.947,[53,-.0984,-.0225,.00595],[65,0,-.0232,.0319]]],[108,.625,[37,2.57,[53,-2.72,-.0274,.0152],[37,6.81,-.0219,.00219]],[37,2.89,[120,1.22,.0035,-.0436],[22,.923,.00515,.0418]]],[69,.944,[91,.098,[111,2.2,-.0365,.00835],[93,.38,-.0196,.0212]],[118,3.28,[126,3.97,.00242,.0418],[93,.441,.0185,-.0122]]],[22,.923,[68,1.95,[31,.9,-.0181,.0192],[67,.456,.0279,-.0163]],[2,.6,[3,.857,.0595,-.00153],[64,2.08,.0118,-.0155]]],[107,.533,[90,0,[6,0,.0412,-.0103],[104,0,-.0169,.0209]],[97,.341,[65,.25,.0252,-.0181],[63,-.589,.0172,-.0138]]],[13,0,[129,.979,[94,.512,.0114,-.0171],[60,0,.0243,-.0298]],[94,.208,.0128,[22,.167,-218e-7,-.0406]]],[119,.417,[124,1.33,[107,.273,-.0072,.00905],[121,.435,.0665,-.0132]],-.0555],[129,.44,[55,0,[4,293e-6,.144,-.113],[95,0,-.386,-.204]],[4,.721,[129,.714,.101,.246],[2,.6,.164,.535]]],[4,.32,[4,.123,[4,293e-6,.0284,-.32],[122,1.39,-.112,.08]],[0,.605,[119,.1,.143,-.0575],[95,0,.481,.256]]],[129,.714,[129,.347,[129,724e-6,-.0472,-.295],[55,0,-.0039,-.141]],[129,.979,[12,.375,.167,.0404],[122,.865,.179,.409]]],[3,.333,[91,.415,[95,.563,.13,-.0212],[44,.0714,-.131,.00475]],[3,.857,[128,2.83,-.129,-.0216],[77,0,-.243,-.0306]]],[5,.5,[1,.0987,[62,2.44,-.199,-.0735],[5,0,.00525,-.143]],[47,.92,[81,0,.092,-472e-7],[93,.5,.0256,.215]]],[5,.5,[93,.244,[108,.625,-.181,-.0068],[117,.0435,-.0635,.0705]],[122,.865,[65,0,.06,.00295],[121,.25,.184,.0635]]],[129,.829,[129,.608,[67,.736,-.151,.02],[52,2.48,-.098,-.0053]],[22,.923,[52,1.39,-.132,.0437],[52,2.71,.2,.08]]],[129,.829,[76,0,[53,-.236,-.122,-.0565],[129,.523,-.0319,.0358]],[22,.923,[53,-3.5,-.111,.0328],[53,-.48,.21,.073]]],[3,.103,[22,.923,[55,0,.0257,-.043],[86,0,.11,-.0378]],[68,1.39,[43,.75,-.0765,.00615],[22,.923,-.0157,.0645]]],[129,.918,[129,.829,[97,.51,-.0865,-.0023],[70,0,-.0354,.051]],[22,.923,[84,0,.0432,-.0154],[84,0,.129,.019]]],[1,.272,[96,.181,[18,.449,-.096,-.0122],[121,.333,.0101,-.0483]],[51,.25,[92,.947,.0398,-.00292],-.0995]],[129,.918,[13,.381,[105,0,.0023,-.069],[129,.714,-.0404,.0396]],[89,0,[94,.964,.0775,.0206],[70,0,-.0347,.0327]]],[22,.923,[129,.979,[129,.918,-.062,-.0226],[96,.128,-.0885,.0278]],[129,.714,[96,.823,-.056,-53e-5],[5,.5,.198,.0635]]],[84,0,[93,.213,[108,.353,-.0885,.00625],[125,1.1,-.0595,.041]],[124,.693,[16,.833,-.055,-.00263],[69,.693,.0428,-.0233]]],[95,.667,[51,0,[100,.448,.0251,-.0565],[115,0,-.0321,.0257]],[39,.571,[111,3.43,-.085,-.00715],[111,0,-.03,.0232]]],[129,.918,[126,2.48,[12,.375,.053,-.0318],[5,0,-.0325,-.075]],[119,0,[47,.393,.0093,.0855],[127,3.22,-.0995,.0124]]],[3,.103,[52,1.39,[128,1.95,-.0885,.00226],[67,.323,.0515,.0079]],[128,1.61,[69,.944,-.0221,.095],[97,.0464,-.00144,-.0595]]],[93,.244,[91,.098,[4,.0911,-.00975,.0129],[66,.2,-.0855,-.0109]],[93,.714,[4,.162,-.0347,.0415],[47,.92,-.0216,.0212]]],[62,1.2,[17,.875,[7,.364,-.014,-.0795],[108,.429,-.0109,.027]],[121,.435,[93,.333,-.0291,.0265],[63,-.48,.0154,-.0273]]],[84,0,[91,.415,[18,.449,.0306,-.0545],[92,.916,-.0066,-.0895]],[124,.693,[118,2.86,-.0158,-.0505],[124,1.33,-69e-5,.043]]],[129,.918,[11,2,[12,.375,.0295,-.0403],[106,.8,-.0835,-.003]],[52,1.39,-.101,[47,.92,.0139,.0645]]],[22,.923,[22,.0517,[52,2.2,-.0362,.006],[107,.533,-.0645,-.00785]],[4,.162,-.0383,[2,.6,.139,.0396]]],[53,-3.5,[5,.333,[107,.533,-.0323,.00487],-.108],[84,0,[96,.181,-.0268,.0331],[97,.0464,.00326,-.0381]]],[92,.947,[4,.211,[115,.0435,-.0343,.0216],[84,0,.045,-.0209]],[41,.0526,[115,0,-.0442,.0321],[0,.361,.0525,-.0214]]],[62,1.1,[105,2.55,[117,.0435,-.079,.0091],[0,.361,-.0238,.0405]],[47,.92,[76,0,-.0113,.0462],[97,.0247,-.0237,.0535]]],[53,-1.39,[107,.533,[97,.101,-.018,-.0835],[0,.301,-.0328,.0284]],[106,.8,[59,1.1,-.029,.0115],[93,.892,.068,.0069]]],[95,.667,[95,.143,[84,0,.0052,-.0398],[123,2.66,.0067,.0459]],[102,.455,[54,0,-.0565,-.00755],[95,.963,.0457,-.00605]]],[53,-1.13,[96,.461,[102,.455,-.06,.0345],[37,3.5,.0418,-.0246]],[66,.2,[4,.162,-.0198,.052],[63,-.289,-.0291,.006]]],[91,.415,[119,.1,[76,0,.00775,.0565],[125,1.79,-.08,.017]],[26,0,[59,1.95,-.0695,.0132],.0138]],[33,.167,[93,.284,[33,0,-.0379,.0157],[93,.667,.0399,-.00145]],[2,.813,[97,.115,262e-6,-.0595],[95,.143,-.0129,.0265]]],[12,0,[4,.265,[94,.438,-.055,.00475],[128,2.83,.087,.00795]],[60,0,[12,.869,-.0453,825e-6],[123,3.72,-.0705,.0163]]],[129,.979,[76,0,[115,.0435,-.0291,.035],[67,.154,-.0231,.0735]],[118,3.97,[65,0,.0405,-.00875],[53,-.913,-.0545,.0134]]],[106,.583,[43,.75,[68,1.25,-.033,73e-6],[68,1.61,.0615,-.0175]],[3,0,[24,0,.066,-.0127],[0,.434,.0221,-.0196]]],[7,0,[4,.162,[123,6.57,-.028,.00412],[66,.236,.063,.00498]],[62,1.2,[4,.721,-.0795,-.00121],[101,.833,-.0197,.0149]]],[106,.8,[119,.1,[118,3.28,.0158,-.0191],[0,.113,-.00177,-.0825]],[93,.333,[0,.301,-.0371,.00478],[0,.605,.082,.0141]]],[84,0,[93,.244,[128,3.22,-.072,.00735],[125,1.1,-.0445,.0255]],[128,2.94,[59,1.95,-.0585,-.00411],[92,.778,.022,-.0227]]],[52,1.95,[26,0,[108,0,-.097,-.00595],.055],[93,.714,[89,0,.0338,-.0309],[105,1,.0525,-.0195]]],[22,.923,[119,.0166,[22,.167,.00545,-.0413],[125,1.95,-.0775,.00186]],[65,0,[105,3,.07,-.024],[67,.382,-.0311,.0154]]],[43,.75,[91,.415,[22,.923,-.00875,.0179],[128,2.83,-.072,-.015]],[91,.262,[91,.0323,-.0143,.08],[108,.0882,.0197,-.022]]],[22,.923,[22,.167,[76,0,-.00745,.0498],[24,0,-.0555,.00585]],[93,.0918,-.0498,[1,.617,.071,.0119]]],[84,0,[0,.151,[123,2.66,-.00281,-.0406],[43,.75,.00955,.0595]],[0,.243,[91,.098,-.0125,.0152],[107,.533,-.0454,-.0068]]],[7,0,[126,4.11,[84,0,.0461,-.0185],[22,.923,-.0245,.029]],[125,1.25,[126,3.97,-.084,-.00252],[43,.75,-.0127,.0301]]],[40,.0263,[125,1.1,[52,1.61,.00935,-.0775],[120,.947,.00327,.0323]],[108,.25,[91,.098,-.00378,-.0835],[52,2.56,.0232,-.0228]]],[119,.1,[89,0,[96,.106,-.0355,.0151],[96,.701,-.052,.0068]],[68,1.37,[68,.288,-.0052,-.076],.01]],[22,.923,[22,.0517,[65,0,.0114,-.0253],[118,2.86,.00398,-.0454]],[129,.714,[3,.857,-.0428,.0201],[95,.843,.0467,-.0262]]],[106,.8,[94,.857,[4,.265,-.0237,.026],[41,.333,-.0332,.037]],[97,.0247,-.0396,[4,.162,-.0163,.059]]],[91,.415,[89,0,[41,.333,.00449,.0487],[126,4.89,-.05,-.00379]],[3,.5,[70,0,-.0745,-.00323],[126,5.08,-.0127,.0161]]],[92,.947,[92,.643,[2,.333,.00995,-.0419],[51,0,.0355,-.0223]],[106,.8,[127,0,-.0146,-.0535],[122,1.3,-.0073,.0477]]],[122,.865,[53,-1.39,[1,.171,-.0019,-.082],[126,1.39,.0411,-.00715]],[1,.0987,[97,.0188,-.0055,-.0323],[53,-.164,.0595,-.0151]]],[76,0,[125,1.1,[66,.236,-.072,.0226],[96,.106,-.0472,.00309]],[0,.507,[93,.333,.00166,.104],[93,.441,-.0313,.0232]]],[92,.947,[76,0,[117,.00541,-.00167,.0365],[4,.721,.085,-.00342]],[68,.847,[97,.101,-.0066,-.102],[47,.75,-.0292,.0271]]],[62,1.25,[37,1.25,[107,0,-.0065,.049],[91,.0323,.00965,-.072]],[91,.415,[40,.0263,.0244,-.0292],[91,.674,-.0525,-.00535]]],[43,.75,[107,.533,[52,1.95,-.0487,-.0105],[52,2.56,.0432,-.00339]],[93,.244,-.0253,[62,1.33,-.0091,.079]]],[76,0,[63,-.718,[6,0,-.069,.00356],[107,.778,-.0118,.0177]],[39,0,[63,-.0178,.0785,.00314],-.0128]],[43,.75,[101,.833,[76,0,-.0268,.0205],[66,.566,.0165,-.0186]],[66,.451,[91,.304,.085,.00249],[91,.262,.0109,-.0217]]],[76,0,[41,.75,[127,1.79,-.00417,-.0312],[125,1.25,-.0298,.0429]],[5,.744,[85,0,-.00181,.077],[16,.833,-.0231,.0301]]],[119,.1,[118,3.28,[129,.347,-.022,.0391],[41,.75,-.0219,.0185]],[129,.255,[110,1.1,.00143,-.00295],[109,2.3,-.0885,-.00232]]],[96,.106,[8,0,[47,0,-.0488,418e-6],.00885],[71,0,[39,0,.0227,-.0162],[96,.461,-.0374,.0152]]],[43,.75,[63,-.589,[59,1.95,-.0132,-.0715],[63,-.0238,.00785,-.0237]],[111,0,[121,.125,.0975,-.00455],[0,.434,-.0234,.0118]]],[121,.125,[33,.069,[91,.415,.0341,-.0271],[33,.833,-.0406,.0137]],[68,.693,[126,4.54,-.0745,.00188],[60,0,.0034,-.0418]]],[106,.8,[107,.533,[52,1.95,-.0408,-.0078],[92,.818,.0268,-.00374]],[97,.0247,-.0268,[129,.255,-.0194,.051]]],[119,.0166,[4,.265,[92,.818,-.029,13e-5],[12,0,.0289,107e-6]],[125,1.65,[4,.162,-.00365,-.0925],[92,.734,.0655,-.0123]]],[22,.923,[22,.167,[53,-1.39,-.0186,.00935],[1,.132,-.00458,-.0515]],[94,.688,[94,.512,.0116,-.0273],[53,-.48,.0645,.00885]]],[119,.0166,[53,-1.29,[107,.533,-.0362,.0247],[66,.2,.0433,-.00374]],[94,.857,[94,.512,.0273,-.0141],[66,.451,-.116,-525e-6]]],[120,.947,[69,1.95,[69,1.61,-.0112,.0372],[37,4.18,-.082,.0133]],[51,0,[93,.796,.0491,-.0025],[37,2,-.0384,.006]]],[106,.8,[107,.533,[12,1.1,-.0256,.0157],[63,-.718,-.0364,.0199]],[37,4.18,[64,2.08,-175e-6,.101],[63,-.0377,.0156,-.0238]]],[43,.75,[96,.106,[129,.255,-.0055,-.067],[92,.947,.00885,-.0184]],[45,0,[15,0,.094,-.0148],[96,.41,-.0448,.0177]]],[43,.75,[117,0,[59,1.1,-.0287,-.00355],[81,0,.0311,-.0337]],[44,0,[47,0,.0955,.0117],[101,.833,.0285,-.0213]]],[12,0,[91,.167,[52,2.2,-.0332,.0106],[129,.255,-.0077,.0705]],[12,1.85,[129,.979,-.0338,.00287],[26,.667,.0473,-.0359]]],[62,1.87,[66,.0909,[53,-3.5,-.051,17e-5],[11,4,.0299,-.0322]],[63,-.48,[53,-.48,-.00945,.0275],[104,0,-.0344,.022]]],[4,.476,[4,.162,[101,.667,-.0187,.00269],[121,.435,.073,-.0228]],[60,0,[1,.217,-.0645,-.00121],[0,.726,-.0975,.00358]]],[63,-.00184,[106,.8,[65,0,.00458,-.016],[63,-.0377,.0425,-.0141]],[59,2.08,[108,.784,-.072,.00419],.00935]],[43,.75,[125,1.25,[52,2.08,127e-6,-.0705],[125,1.31,.0441,-.0058]],[45,0,[118,2.34,-.00715,.085],[68,1.01,.0149,-.0181]]],[119,.0166,[122,.511,[97,.51,-.0134,.0367],[68,.288,-.0372,.0265]],[41,.333,[128,3.61,-.0765,-.00635],[119,.1,.0198,-.0039]]],[43,.75,[123,4.71,[40,.667,-.0106,-.074],[97,.0188,-.0308,.0251]],[94,.688,[4,.265,-.0361,.0302],[84,0,.092,-.0096]]],[89,0,[59,1.1,[5,0,.00735,-.0273],[29,0,.0139,-.0386]],[93,.759,-.0449,[101,0,.0162,-.0137]]],[119,.417,[0,.193,[0,.0622,-.0112,.069],[122,1.3,-.0126,.0227]],[0,.0446,-.00122,-.0725]],[92,.947,[94,.156,[1,.171,-.00285,-.0545],[68,1.95,.00434,.0481]],[11,.8,[68,.847,-.072,-.0158],[1,.0987,-.0176,.0205]]],[107,.778,[118,3.36,[68,.916,.0138,-.027],[92,.818,-.0213,.0191]],[67,.323,[4,.265,-.0084,.0442],[4,.85,-.0295,.0238]]],[39,.0577,[59,1.1,[71,0,.012,-.0685],[84,0,.0263,-.0093]],[94,.512,[107,0,-.0188,.0459],[33,.833,-.0427,.0163]]],[62,1.1,[53,-.376,[53,-4.66,-.0423,.0137],-.0825],[62,1.87,[93,.244,-.0161,.0228],[62,2.2,-.0295,.00298]]],[63,-.00184,[71,0,[4,.265,-.0106,.0242],[59,1.39,-.0469,.0103]],[59,1.1,[5,.744,-.007,-.085],[126,3.97,.0171,-.0181]]],[59,1.1,[63,-.0377,[69,0,.0104,-.0215],[37,1.25,.00363,-.059]],[69,1.95,[84,0,.0215,-.0103],[63,-.21,-.056,.008]]],[52,2.2,[117,.00541,[24,0,-.0372,.0263],[4,.211,-.0129,.0375]],[52,3.04,[84,0,.0394,-.0209],[53,-2.72,.0217,-.0102]]],[43,.75,[82,0,[119,.0166,-.00288,-.0328],[53,-.236,.055,-.0182]],[53,-.0984,[129,.44,-.0197,.0132],[1,.511,.0805,.00464]]],[40,.0263,[92,.947,[92,.691,-.00458,.0234],[41,.333,-.0173,.0369]],[53,-.236,[60,0,.0152,-.0418],[126,3.53,.00411,-.0545]]],[69,1.39,[68,1.61,[51,.133,.00885,-.0359],[97,.0757,.0138,-.0439]],[69,1.95,[33,0,.062,-.00715],[4,.476,.0109,-.0369]]],[38,.941,[107,.778,[7,.364,-31e-7,-.0245],[64,2.08,.0235,-.0101]],[62,1.2,-.0171,[105,2,.0437,.00424]]],[69,.944,[16,.833,[95,0,-.0437,-.00695],[69,.773,.0173,-.0345]],[69,1.95,[3,.5,.0127,.0496],[3,0,.0123,-.0407]]],[6,0,[67,.136,[67,.0789,.00185,-.0286],[26,.667,.00905,.045]],[37,2,[93,.5,.0167,-.071],[3,0,.0155,-.0189]]],[22,.923,[22,.167,[52,2.71,-.0151,.0159],[51,.0687,-.0443,.00615]],[68,.847,[51,.133,-.0293,.0091],[92,.691,89e-5,.0314]]],[3,0,[71,0,[126,1.39,-.015,.0301],[38,.133,-.0345,.0267]],[39,.0577,[110,1.39,-.0121,.0123],[126,4.67,-.0388,-.0023]]],[68,.693,[129,.523,[69,1.25,-.00535,.0074],-.0755],[93,.244,[129,.714,-.00326,-.0575],[89,0,.0149,-.0301]]],[53,-1.39,[92,.734,[0,.151,-.0054,-.058],[93,.667,.0266,-.0286]],[92,.976,[126,2.2,.056,.00955],[123,4.4,-.0379,.0109]]],[96,.106,[126,5.34,[64,1.1,-.00242,-.0393],[123,0,-.00112,.0054]],[96,.128,[128,3.37,-.00487,.06],[66,.566,.0062,-.0201]]],[89,0,[3,0,[66,.5,.0236,-.0247],[66,.144,.0158,-.0158]],[94,.779,[3,0,-.0535,-.0061],[66,.348,-.00374,.0097]]],[41,.75,[66,.5,[93,.864,.00875,-.0203],[118,3.01,.0101,-.0378]],[93,.833,[53,-.913,-.0233,.0147],.073]],[63,-.00184,[40,.0263,[2,0,.0255,-965e-6],[4,.721,-.0326,.0085]],[108,.5,-.0755,[2,.813,-.007,.0082]]],[66,.5,[89,0,[129,.979,256e-6,.0283],[128,3.61,-.0367,-.00263]],[93,.833,[69,1.61,-.0469,-.00324],[14,0,.0131,-.0353]]],[38,.941,[67,.136,[120,1.32,-.0355,.00226],[67,.274,.0285,-.0102]],[105,2.55,[0,.0851,-.00464,.0458],[120,.947,-.018,.00825]]],[125,1.1,[66,.2,[95,.31,-.0915,-.00585],.0213],[125,1.31,[129,.44,-.00371,.0525],[101,.833,-.00865,.0124]]],[52,1.95,[5,.333,[123,4.4,.018,-.0183],[91,.349,-.064,.015]],[91,.349,[126,2.71,.036,.00291],[64,2.4,-.0413,.0155]]],[89,0,[52,1.1,[129,.0137,-.00296,-.0505],[64,2.77,.0109,-.016]],[69,1.61,-.0407,-.0053]],[22,.923,[118,3.01,[66,0,-.014,.0186],[32,0,-.0233,.0106]],[4,.162,[111,1.79,-.0272,.0051],[2,.6,.0565,.0118]]],[106,.8,[37,3,[91,.415,.0143,-.029],[59,1.1,-.0351,-.00454]],[91,.225,[0,.0446,-.00915,.044],-.0185]],[89,0,[3,.103,[68,1.61,.0217,-.00231],[39,0,87e-5,-.0315]],-.0355],[65,.167,[52,2.2,[47,.75,-.0367,.017],[52,3.22,.0256,-.00358]],[105,1.63,[91,.167,.0133,-.0111],[4,.0911,-.00278,-.0363]]],[96,.106,[129,.255,[110,2.3,-.00545,-96e-5],-.052],[40,.0263,[118,3.36,-.0025,.0231],[12,.869,-.0396,.00615]]],[67,.174,[31,.0976,[38,.941,-.0094,.0212],[37,2.57,.00356,-.0605]],[62,1.58,[3,.103,.0401,-.0126],[62,2.8,-.0097,.0256]]],[63,-.00184,[68,.847,[120,0,.00495,-.0306],[4,.162,-.0131,.0132]],[4,.85,[4,.162,52e-5,-.0625],.0109]],[63,-.00184,[63,-.718,[66,.786,-.0308,.0159],[66,.5,.0124,-.0138]],[125,2.1,-.0505,.00139]],[63,-.00184,[13,0,[89,0,.0112,-.0302],[68,1.61,-.0315,.0057]],[52,3.64,[129,.714,-.00426,-.052],.00965]],[41,.333,[92,.947,[125,2.3,-.0036,.0416],[123,4.4,-.0392,.00955]],[92,.691,[95,.487,-.0367,.00855],[118,2.66,-.00109,.0525]]],[122,1.3,[94,.512,[94,.373,-.00765,.0439],[109,1.39,-.022,.0075]],[109,0,[122,2.26,.0449,-.0071],[68,1.37,-.0145,.015]]],[101,.833,[4,.476,[4,.162,-.0169,.0314],[93,.944,-.0358,.0175]],[4,.265,[106,.0714,-.0157,.0219],[4,.391,.0432,.00905]]],[69,.944,[26,0,[112,.0769,-.0213,.0107],[69,.693,.036,-.0132]],[96,.106,-.0182,[117,.139,.024,-.0162]]],[33,.069,[4,.476,[4,.211,-.00645,.0411],[37,2,-.0291,.00525]],[94,.964,[120,.442,-.017,.0158],[4,.85,-.0505,-.00585]]],[101,.833,[125,2.3,[22,.167,-.00394,-.0299],[3,.5,-.00154,.0348]],[66,.5,[1,.418,.00356,.0267],[106,0,-.0336,.00695]]],[125,1.1,[97,.0544,[123,4.06,.0187,-.0131],[129,.0858,-.00135,-.0482]],[47,.92,[39,.925,-.0077,.0249],[40,0,.0272,-.0123]]],[89,0,[52,2.2,[129,.523,.00312,-.0275],[95,.667,.014,-.0146]],[95,.143,.0075,[3,0,-.049,-.0077]]]]},r_={measures:`roadmapTitle.learningTitle.roadmapProse.learningProse.learnWords.learnItems.learnParagraphs.levelHeadings.product.productItems.productHeadings.releaseHeadings.versions.dates.questions.questionHeadings.collected.awesome.list.thing.placeholders.linkedItems.externalItems.internalItems.courseItems.sentenceItems.codeItems.pathItems.nameItems.asideHeadings.houseHeadings.sourceHeadings.topicHeadings.prose.proseShare.items.headings.paragraphs.stages.weeks.days.stepHeadings.numberedHeadings.boxes.ticked.codeBlocks.codeShare.titleWords.optional.levelPhases.productTopics.releases.evidence.headingEvidence.wordsAgainst.wordsKnown.reading expected.reading meanLikely.reading likelyTopics.reading unlikelyTopics.reading likelyCovered.reading likelyFound.reading kindHeading.reading kindItem.reading kindRow.reading boldForm.reading labelForm.reading headingLevel.reading itemDepth.reading topicStage.reading topicWeek.reading topicDay.reading aboveStage.reading aboveWeek.reading aboveDay.reading belowWeek.reading belowDay.reading belowStage.reading topicNumber.reading weekIsTopicUnderStage.reading boxed.reading badRole.reading badAbove.reading projectAbove.reading sourceAbove.reading houseAbove.reading outcomeAbove.reading topicsAbove.reading optional.reading sentence.reading question.reading bad.reading code.reading words.reading led.reading bold.reading emoji.reading recurringParent.reading linked.reading links.reading external.reading courses.reading samePage.reading hasChildren.reading plainItemParent.reading linkedParent.reading boxedParent.reading lonely.reading logN.reading fit.reading few.reading under10.reading n16to60.reading over120.reading over200.reading phases.reading onePhase.reading implied.reading perPhase.reading perPhaseFit.reading largest.reading singles.reading evenness.reading shareOfNodes.reading parentRatio.reading grandRatio.reading headings.reading items1.reading itemsDeep.reading leaves.reading opened.reading tasks.reading rows.reading cells.reading prose.reading boldItems.reading below.reading parts.reading stepUnit.reading numberedUnit.reading mixed.reading whole.reading section.reading stepRegion.reading numberedRegion.reading likelyRegion.reading filtered.reading start.reading finish.reading extent.reading covered.reading missed.reading shareOfText.reading ownText.reading phaseStage.reading phaseWeek.reading phaseDay.reading phaseNumber.reading phaseBad.reading phaseBold.reading phaseItem.reading phaseLevel.reading sequence.reading phaseSequence.reading stepsCovered.reading docStages.reading docWeeks.reading docDays.reading boxesCovered.reading boxesBelow.reading docBoxes.reading topicsBelow.reading sourcesBelow.reading asideBelow.reading titleLength.reading repeated.reading children.reading childSpread.reading size.reading text.reading headingsBelow.reading siblings.reading docItems.reading docRows.reading docHeadings.reading expectedToBest.score.likely`.split(`.`),base:0,trees:[[57,.866,[52,3.15,[1,0,-.0298,.0102],[13,0,.0377,-.00787]],[11,.25,[152,.136,.00407,.056],-.0309]],[0,0,[49,0,[24,0,-.0373,.0145],[18,0,.0305,-.0205]],[54,.0861,[34,.276,.047,-4e-4],[41,.222,-.0209,.0205]]],[0,0,[39,1.1,[54,.0667,-.00877,-.0383],[150,.314,-.00643,.0363]],[54,.0861,[186,.179,-.0112,.044],[186,4.38,-.0222,.0288]]],[54,.0667,[42,0,[165,0,-.00171,.0363],[13,0,.0407,-.0151]],[42,.112,[70,0,-.0347,.0148],[177,.872,.012,-.0304]]],[4,.154,[39,1.1,[45,0,-.00807,-.0483],[33,8.24,.0417,-.00189]],[163,0,[6,.474,.0243,-.00873],[19,0,.0483,.00115]]],[0,0,[35,2.2,[182,0,.00897,-.0493],[46,0,.00723,-.0292]],[9,.0439,[33,4.43,.0463,.0137],[4,.133,-.0387,.0203]]],[0,0,[187,7.98,[40,0,-.043,.00316],[164,.5,-.0116,.0176]],[28,.907,[164,.302,-.0241,.0203],[44,.139,.0383,.00206]]],[57,.887,[42,0,[34,.0811,-.00117,-.0282],[46,0,.0191,-.0132]],[11,.25,[34,.214,.0407,.0103],-.0266]],[164,.302,[4,.111,[174,2.27,.0148,-.0307],[45,0,.0158,-.024]],[4,.154,[165,1.39,.0195,-.0159],[74,0,.0433,-.0078]]],[164,.302,[93,1.44,[58,.909,-.00707,.0309],[78,.375,-.0278,-.00276]],[10,.0517,[162,.7,.0143,.0333],-.034]],[54,.0667,[164,.302,[49,0,-.00487,.0278],[45,0,.0317,.00182]],[40,2.3,[24,0,-.0225,.0207],.0347]],[39,1.1,[93,2.15,[33,4.43,.033,-.0062],[35,3.74,-.0215,.00977]],[43,0,[109,-.00641,.039,.00397],[50,.0585,.0211,-.0274]]],[186,4.38,[24,.00498,[28,.783,-.0251,-.00152],[187,9.06,-.00457,.0347]],[183,1.61,[37,2.71,.0353,.00433],[164,.636,-.0288,.0225]]],[186,2.88,[32,0,[163,0,-.025,.00457],[94,.0625,.0232,-.00607]],[28,.847,[94,.5,-.0107,.0281],[10,0,.0269,-.0238]]],[186,2.88,[52,3.15,[54,.0526,-.00683,-.0301],[186,-1.01,-.0169,.0208]],[186,5.46,[53,1.84,.00423,.0328],[179,5.51,.0353,.0031]]],[1,0,[186,4.38,[7,0,-.025,.0119],[181,1.82,.0291,-.0109]],[186,.179,[87,0,-.0316,.0106],[0,0,.00437,.027]]],[4,.154,[9,0,[186,3.5,-.0174,.0239],[40,2.3,-.0353,.0137]],[186,2.19,[36,2.89,-.0088,.0264],[85,0,.0297,-.0178]]],[4,.0435,[68,1,[70,0,-.0191,.0229],.0238],[46,.0105,[18,0,.0208,-.0225],[41,.133,-.0272,.0069]]],[11,0,[89,.111,[147,.278,.0205,-.0107],[53,.997,-.0343,.0208]],[52,4.91,[161,1.5,-.0041,-.0387],.0115]],[49,0,[162,.7,[174,2.54,.0123,-.0213],[54,.241,.0261,-.0139]],[35,4.66,[90,.0625,.0284,-.00753],[52,2.51,-.0333,.0137]]],[54,.0667,[153,.444,[5,.167,.0281,.00803],[9,.0296,.0092,-.034]],[9,.0127,[166,1.1,-.0055,.0251],[53,1.56,-.0343,.0071]]],[35,2.08,[39,0,[52,2.51,-.028,.0118],.0222],[33,4.43,[170,0,.0275,-.00407],[52,3.51,-.012,.0193]]],[9,.0296,[18,0,[186,-1.01,-.0235,.0143],[58,.909,-.0316,.00151]],[186,5.46,[153,.029,.015,-.0305],[125,1.39,.0234,-557e-6]]],[50,0,[33,4.43,[147,.278,.0323,-.0069],[5,0,-.0285,.00317]],[55,4.36,[124,2.56,-.0322,.0073],[174,3.5,.0253,-.00453]]],[45,0,[186,3.79,[35,3.74,-.0078,.018],[51,0,.0228,-.0235]],[35,3.93,[35,1.39,-907e-6,-.039],[33,6.76,-.017,.00987]]],[52,2.51,[93,2,[33,5.76,.0221,-.0208],[70,0,-.0202,.012]],[183,0,[100,0,.0284,-.00733],[6,.25,-.0232,.0114]]],[0,0,[46,0,[55,2.77,-.0147,.00943],[55,4.36,-.038,-.00207]],[11,0,[28,.907,4e-4,.0284],[28,.95,.00633,-.0377]]],[46,0,[28,.699,[173,.098,-.0128,.0243],[151,.684,.0164,-.0238]],[52,6.21,[40,2.3,-.0281,.0087],.0225]],[46,0,[52,2.27,[93,1.2,.0254,-.00927],[100,0,.0253,-.00657]],[55,4.63,[164,.302,-.036,-.00707],[6,.143,-.0127,.0225]]],[57,.755,[52,3.51,[41,.308,-.0194,.0041],[164,.302,.002,.0246]],[4,.0435,[52,.896,-.0107,.017],[109,-.00641,.0248,-.0073]]],[163,0,[39,1.39,[174,2.79,.00301,-.0228],[16,.0114,.0316,-.00513]],[4,.154,[40,0,-.0153,.0179],[52,1.18,.00547,.033]]],[38,0,[34,.154,[54,0,.0107,-.00897],[7,0,-.0254,.0127]],[4,.2,[5,.0247,-.015,.0113],[119,-.0238,.0315,.0025]]],[54,.0667,[13,.00909,[53,.875,.00427,.0196],[132,0,-.0306,.0141]],[7,0,[40,2.3,-.0185,.012],[34,.0909,-.0163,.028]]],[0,0,[49,0,[55,1.39,-.0333,-.0112],[126,0,.0172,-.0174]],[19,0,[4,.0435,-.0073,.0171],-.034]],[52,3.15,[0,0,[5,.0247,-.0252,-.00118],[119,-.127,.0164,-.0102]],[183,1.95,[107,.0714,.0293,-.0148],[187,27,.0113,-.0162]]],[45,0,[89,.111,[147,.278,.0166,-.00787],[179,4.11,-.0269,.0168]],[166,2.56,[4,.24,-.0293,.0022],[149,.679,.0169,-121e-6]]],[39,1.95,[33,4.43,[35,2.2,-.00717,.0185],[24,.00498,-.0136,.0104]],[141,0,[148,.833,.0165,-.00837],[108,2.08,.00407,.0332]]],[19,0,[186,-1.01,[37,3.09,-.0298,-.00241],[39,1.95,.00373,.0274]],[42,.75,-.0357,-.0057]],[57,.689,[42,.112,[141,0,.0046,-.0186],[6,.375,-.0028,.0222]],[50,.167,[46,.0105,.0199,-.0115],-.0247]],[11,0,[46,0,[187,4.75,-.00873,.0123],[166,1.39,-.0206,.00897]],[34,.214,[38,1.95,-.0377,-.00933],-.00173]],[1,0,[36,.693,.0251,[87,0,-.0133,.0214]],[16,.0364,[19,0,.0243,-.0158],[181,1.55,.0207,-.0138]]],[10,0,[163,0,[78,0,-.0117,.00797],[38,1.39,.025,.00238]],[22,.0588,[174,3.75,-.035,-.0047],[16,.0225,-.00547,.0231]]],[167,1.1,[29,.182,[96,0,-.0119,.0144],[174,3.32,.017,-.00727]],[60,.416,[174,3.32,-.0144,.0102],[120,2.94,.0286,-.00373]]],[1,0,[159,.857,[148,.708,.00603,-.0143],[115,1.61,.0284,-.01]],[5,.0909,[58,.909,.00733,.0317],[31,.0256,-.00673,.0169]]],[49,0,[93,2,[10,0,.0154,-.0234],[118,2.2,-.0155,.00863]],[44,0,[25,.792,.0255,-.00107],[71,0,-.0183,.0148]]],[87,0,[147,.278,[186,.179,-.0189,.00563],[186,4.69,-.0194,.0116]],[6,.905,[183,0,.0307,.0058],667e-6]],[1,0,[35,4.66,[28,.699,-.017,-27e-6],[41,.417,-.0337,.0141]],[28,.699,[41,.222,-.0156,.009],[19,0,.0149,-.0168]]],[78,.375,[52,6.21,[55,3.26,-.00201,-.0148],.0204],[25,.0263,[153,.0616,-.00733,.023],[52,1.53,-.0184,.0078]]],[10,0,[18,0,[8,0,.00903,-.0149],[95,0,-.0306,.00393]],[34,.461,-.0337,-.00288]],[53,1.84,[174,2.93,[184,3.3,.0126,-.0189],[159,.857,-.0113,.0181]],[20,.00303,[147,.4,.0245,-.00377],-.013]],[4,.2,[50,0,[45,0,.0063,-.0206],[161,1,.00413,-.029]],[74,0,[35,3.93,.00443,.0259],-.0216]],[166,1.1,[49,0,[42,.571,-.00347,-.0239],[183,1.61,.0147,-.0071]],[148,.75,[31,0,-.0137,.019],[122,.474,.0312,-.00443]]],[1,0,[5,.0247,[2,0,-.0215,.00443],[44,0,.0093,-.0184]],[5,.108,[118,1.18,-.00367,.0229],[22,.0588,-.00757,.015]]],[147,.4,[11,0,[33,4.43,.0144,.00145],[4,.25,-.0256,.0105]],[42,.3,[25,.24,-.0285,-.0046],[94,0,-.00723,.011]]],[57,.934,[1,0,[38,0,-.0161,.00363],[181,2.48,443e-6,.0233]],[33,0,.0058,.0258]],[52,4.91,[172,.222,[153,.122,-.014,.00201],.0248],[34,.0252,-.00265,.0286]],[18,0,[24,0,[161,1.5,.0101,-.00373],[187,11.6,.00293,.03]],[94,0,-.0304,.0047]],[178,.981,[87,0,[48,.00735,-.00933,.0185],[46,0,.0216,-.00264]],[46,.0105,[176,1.56,.0229,977e-6],[36,3.37,-.0236,.0111]]],[94,.5,[28,.699,[123,.852,-.0187,.0093],[123,.14,-.0146,.00803]],[164,0,[147,.2,.00274,-.0113],[155,.5,.0249,.00308]]],[5,.0247,[9,0,[61,.85,-.0223,.00637],[6,.333,-.0324,.00467]],[5,.0721,[148,.667,-.00833,.0287],[22,.0588,-.00467,.0119]]],[22,.0588,[94,.5,[29,.182,-.0108,.0053],[164,0,-.00463,.019]],[38,0,[22,.914,.0103,-.0155],[57,.4,.00543,.0311]]],[11,0,[46,.0326,[19,0,.0075,-.017],[170,1.95,-.0208,.0122]],[34,.214,[38,1.95,-.0298,-.0023],.0065]],[93,2.33,[37,2.08,[107,.0714,.0267,-.0109],[108,2.71,-.0215,.0109]],[119,-.313,[93,3.08,-.0147,.0157],[25,.0714,-653e-6,-.0188]]],[33,4.43,[47,1,[187,12.7,-.0193,.0166],[51,0,.021,-.0178]],[53,.756,[187,21.7,-.0186,.00813],[20,.00303,.00913,-.0251]]],[70,0,[25,0,[109,-.0984,-.00153,.0215],[61,.955,.00252,-.0184]],[45,1.1,[16,.0741,.0279,-473e-6],-.00623]],[50,0,[35,2.08,[164,0,-.017,.0064],[151,.0889,.0174,-893e-6]],[161,1,[152,.746,-.00373,.0214],[186,4.69,-.0268,.007]]],[70,0,[49,0,[89,.111,-.00161,-.0223],[147,.113,-.0049,.018]],[174,2.73,-.00543,.0267]],[39,1.1,[53,2.18,[159,.857,-.00743,.0164],[186,.802,-35e-5,.0245]],[147,.154,[186,8.39,.0273,.00273],[147,.214,-.0171,.00857]]],[13,.00909,[5,.0247,[175,0,-433e-6,-.0268],[157,0,.00387,.0182]],[182,2.94,.00653,-.0307]],[49,0,[9,.0296,[160,0,-.00463,.0225],[180,.123,-.0288,.00326]],[18,0,[184,3.3,.0239,-.00109],[148,.889,.0051,-.0198]]],[122,.351,[152,.196,[122,.177,-.0242,.0207],[4,.111,-607e-6,.0148]],[95,.2,[57,.755,-.023,.0075],[174,3.32,.0201,-.00286]]],[19,0,[93,2.33,[35,2.08,-.00793,.0172],[60,.919,213e-6,-.0184]],[53,.66,-.0309,-.00427]],[11,0,[164,.302,[46,.0105,-61e-5,-.0256],[54,.241,.0124,-.0117]],[115,1.61,-.0319,214e-6]],[22,0,[5,.2,[45,0,.0065,-.0126],[36,1.39,.011,-.0228]],[5,.0247,[164,0,-.024,.0124],[18,0,.0209,-.0109]]],[18,0,[186,-1.01,-.0165,[32,0,.00221,.0185]],-.0233],[95,.75,[77,0,[150,.314,-.0204,-.00387],.02],[16,.0556,[174,3.75,.0256,-.00222],[16,.111,-.0147,.00283]]],[30,.333,[34,.214,[18,0,.00234,-.0216],[164,.778,-.0249,.00693]],[55,2.08,-.00267,[33,6.76,.0325,.0044]]],[94,.5,[174,2.27,[108,3.04,.0182,-.0103],[32,0,-.0102,.0119]],[168,0,[174,4.23,.021,-.0055],-.00983]],[24,.00498,[36,.693,.0234,[148,.875,.00331,-.00943]],[122,.404,[46,.0105,.03,.00537],[187,12.7,-.0185,.0123]]],[56,.895,[5,.0247,[182,1.79,.0045,-.0199],[41,.417,-.00255,.0215]],[41,.6,[152,.837,.0248,.00147],[37,0,-.0135,.0045]]],[122,.351,[89,.111,[151,.0889,.0113,-.00131],[49,0,-.0201,.0127]],[163,0,[78,0,-.0273,-209e-7],[178,1.39,.0108,-.0181]]],[19,0,[0,0,[95,.75,-.0086,.0202],[147,.5,.0117,-.0193]],[115,1.61,[6,.375,-.00663,-.0333],.00883]],[93,2.33,[50,0,[182,2.2,.00228,.0185],-.0144],[93,3,[167,1.61,-.025,.0043],[181,2.8,-.00453,.0161]]],[21,.0405,[35,3.04,[52,1.18,-.0064,.0155],[52,3.51,-.0205,.00517]],[35,2.08,-.0185,[22,.6,.0228,-.0038]]],[93,2.15,[182,2.2,[78,0,-.0175,.0143],[153,.0616,-767e-6,.025]],[4,.5,[25,.0714,136e-7,-.0142],[149,.6,-.0093,.0285]]],[19,0,[162,.7,[162,.2,.00205,-.0155],[0,0,-.00132,.0215]],[187,14,-.0252,.00737]],[4,.154,[115,1.61,[54,.0667,.00733,-.0085],[2,0,-.0288,105e-6]],[55,2.48,[53,.246,.0087,-.017],[85,0,.0175,-.0125]]],[161,1.5,[147,.2,[25,.6,.0219,-.00397],[25,.152,-.0131,.0151]],[147,.0541,[181,2.48,-.0274,.00537],[61,.85,.0099,-.0036]]],[33,4.43,[174,3.39,[152,.864,.00623,-.0187],[108,3.22,.0287,.00105]],[174,3.75,[28,.98,.00577,-.0165],[7,0,-.0249,.0058]]],[9,.0127,[148,.667,[47,1,-.012,.0234],[148,.947,-.00583,.0104]],[161,1.5,[148,.75,-.0038,.0167],[166,2.56,-.0224,.0107]]],[4,.5,[30,.333,[7,0,-.00767,.0057],[174,3.12,.0216,723e-6]],[34,.214,[7,0,.0272,.00427],-723e-6]],[34,.461,[18,0,[158,0,.00276,-.0182],[109,-.236,-.0221,.00159]],[53,.756,[29,.0448,-.00783,.0121],.0264]],[52,2.51,[9,.0127,[118,2.08,.00383,-.0175],[185,.979,.00497,-.0257]],[118,1.79,[182,4.04,-.0139,.00677],[125,0,.0301,.00155]]],[52,4.91,[93,2.15,[119,-.113,-.00138,.0221],[70,0,-.00793,.0139]],[34,.0185,-.0045,[6,.25,.00143,.0261]]],[45,0,[60,.919,[52,2.08,-.00187,.0172],[52,2.08,-.00222,-.0214]],[53,1.84,[120,1.61,-36e-5,-.024],[4,.2,-.00583,.0175]]],[19,0,[9,.0296,[119,-.127,.0143,.00108],[3,0,-.0191,.00139]],[47,4,-.0269,193e-6]],[9,.0127,[33,4.43,[148,.786,.0291,.0055],[174,3.75,.0043,-.0224]],[33,7.07,[182,2.94,183e-6,-.0218],[109,-.0984,-.00423,.0191]]],[35,2.2,[36,2.64,[78,0,-.021,.0034],.0148],[36,1.95,[9,.0769,.0209,-.0084],[24,0,-.00677,.0093]]],[10,0,[151,.684,[182,3.22,.00777,-.00447],[119,-.113,-.0234,.007]],[55,4.36,-.025,.00249]],[93,2.15,[35,2.2,[93,1,.00463,-.008],[153,.0616,.00228,.0237]],[93,2.8,[103,.25,-.0224,987e-7],[181,1.61,.0103,-.00563]]],[0,0,[164,.302,[55,4.06,-.0413,-.00149],[54,.0667,.0309,-.0178]],[54,.0861,[89,.111,.054,93e-5],[50,.0585,.0151,-.035]]],[4,.0811,[9,.0127,[56,.704,-.02,.023],[24,0,-.052,.0103]],[163,0,[54,.037,.031,-.00787],[151,.684,.0507,.00318]]],[186,3.79,[157,0,[28,.699,-.0403,-.0128],[50,0,.0227,-.0225]],[11,0,[124,1.61,.0457,.0194],[48,0,-.0274,.0204]]],[164,0,[52,3.15,[174,2.54,.019,-.0353],[183,1.95,.0307,-.0171]],[10,.0517,[0,0,.00903,.0413],-.0377]],[164,0,[49,0,[165,0,-.0268,.0224],[183,1.61,.0227,-.013]],[39,1.1,[89,.111,.0214,-.0213],[78,.375,.0155,.0487]]],[1,0,[163,0,[166,1.39,-.0257,.029],[10,0,.0209,-.0383]],[28,.907,[78,0,-.0121,.0225],[10,0,.0403,-.00211]]],[4,.154,[186,4.38,[52,3.51,-.0283,.0232],[45,0,.0333,-.0246]],[157,0,[28,.783,-.0132,.0247],[11,0,.044,.00174]]],[1,0,[162,.2,[49,0,-.0282,.00727],[56,.769,-.00597,.035]],[45,0,[16,.0556,.037,.00353],[55,4.63,-.0196,.0236]]],[42,.3,[174,2.54,[151,.296,.0246,-.0204],[124,2.3,-.0178,.017]],[51,0,[177,.373,.0329,-209e-6],-.0292]],[49,0,[0,0,[39,1.1,-.0286,.00783],[37,1.61,.0215,-.0132]],[164,.5,[0,0,-.0069,.0259],[43,.109,.0413,.0171]]],[0,0,[187,12.7,[159,.857,-.0301,.0173],[36,2.2,.0347,-.0068]],[147,.5,[174,2.93,.034,.0109],[118,1.39,-.0045,-.0393]]],[166,0,[52,2.51,[37,2.08,-.00497,-.0377],[45,0,.0235,-.0065]],[45,1.1,[170,0,.0387,.0119],[166,1.39,-.0325,.00743]]],[46,0,[51,0,[187,3.65,-.0207,.0176],-.041],[166,1.39,[55,4.63,-.0363,.011],[147,.1,.0289,-.00553]]],[4,.154,[40,1.1,[174,2.37,.0145,-.0242],[46,.0105,.0315,.003]],[42,0,[187,4.26,-.0281,.0108],[74,0,.034,-.0134]]],[178,.981,[93,1.2,[0,0,-.00723,.0387],[164,0,-.025,.00197]],[46,0,[122,.59,.0333,-.00107],[53,1.84,-.0185,.0181]]],[54,.0667,[0,0,[52,.773,-.0265,.0122],[19,0,.0292,-.0281]],[40,2.3,[52,3.51,-.0267,.00587],[182,3.47,-.00201,.0258]]],[1,0,[93,1.2,[147,.3,.0333,-.00587],[40,1.1,-.0174,.0181]],[28,.847,[41,.133,-.0112,.0156],[147,.4,.0296,-.0207]]],[186,2.19,[149,.905,[93,2.15,.0049,-.0236],[36,2.77,.0326,-.0103]],[50,0,[37,1.61,.0254,.0058],[6,0,-.0333,.0134]]],[54,.0861,[45,0,[28,.847,.00152,.0264],[103,.64,-.0246,.00803]],[103,.64,[179,1.87,-.0113,-.0314],[119,-.164,.0168,-.00557]]],[0,0,[5,.0247,[182,0,.00593,-.0373],[52,2.27,-.0075,.0203]],[33,4.43,[51,0,.035,-.0317],[52,4.91,-.00773,.0293]]],[46,0,[52,2.27,[9,0,.0062,-.0269],[107,0,.0259,-.0051]],[39,1.39,[120,2.4,-.0383,-.00727],[164,.5,-.0101,.0261]]],[9,.0127,[163,0,[34,.0556,.0154,-.00957],[175,.05,.0314,-.00737]],[41,.308,[181,1.28,.0128,-.0289],[147,.0769,.0309,-.00713]]],[164,.302,[115,1.1,[186,2.19,-.0272,-.0042],[11,0,.00943,-.0232]],[54,.143,[89,.111,.0252,-.00293],[186,4.69,-.0178,.0169]]],[4,.154,[147,.2,[55,3.26,.0115,-.015],[93,2,.0085,-.0318]],[53,.756,[28,.95,-.0217,.0185],[18,0,.0295,-.0123]]],[49,0,[124,2.3,[0,0,-.0235,-.00208],[37,1.1,.0316,.00387]],[109,-1.39,[57,.606,-.0187,.0176],[53,.352,963e-6,.026]]],[46,0,[153,.444,[186,-1.01,-.0234,.0172],[186,4.38,-.0148,.0145]],[53,1.84,[47,8,-.0305,.0186],[181,1.61,-.0137,.0239]]],[54,.0667,[5,0,[0,0,-.0276,.0132],[5,.143,.0283,.00467]],[167,2.3,[4,.182,-.0216,-.00181],[34,.154,.0248,.00332]]],[46,.0105,[11,0,[28,.203,-.0178,.0139],[143,0,-.0337,76e-5]],[164,.302,[43,.109,-.0333,-.00317],[186,4.38,-.0102,.0181]]],[4,.154,[39,1.95,[9,0,-.00272,-.0308],[93,5.78,.031,913e-6]],[164,.302,[28,.847,-.0169,.0106],[177,.615,.0303,.00273]]],[4,.154,[39,1.1,[50,0,-.00797,-.0323],[115,1.39,.0308,-.00118]],[42,0,[57,.689,-.0173,.0145],[186,-1.01,-.00228,.0271]]],[32,0,[58,.833,[182,4.25,-.0165,.0073],[11,0,.0109,-.0219]],[46,0,.0363,[94,.2,-.0186,.0174]]],[0,0,[187,6.23,[152,.956,-.0274,.0148],[36,2.2,.0184,-.0119]],[16,.0556,[44,0,.0227,-.00168],[40,0,-.0155,.0137]]],[49,0,[161,1,[5,.0247,-.00747,.0212],[10,0,-.0071,-.0326]],[90,0,[183,1.61,.0244,.00213],[151,.0588,-.0223,.016]]],[49,0,[162,.7,[174,3.03,.00225,-.0184],[166,1.1,.00206,.0278]],[35,4.66,[184,1.39,-.00533,.0264],[42,.5,-.0188,.0185]]],[18,0,[161,1.5,[60,.282,-.0102,.0203],[25,.0714,.00557,-.0129]],[161,2.43,-.0347,.0069]],[22,.0588,[57,.866,[161,1.5,.00557,-.0146],[147,.278,.0224,-.00673]],[147,.4,[182,2.08,-.0062,.0279],[122,0,-.0217,.00353]]],[93,2.15,[28,.377,[47,2,.00201,-.0191],[51,0,.0211,-.0166]],[39,1.39,[49,0,-.015,.00363],[11,0,.0234,-.0089]]],[19,0,[4,.111,[39,1.95,-.0123,.0232],[16,.0556,.015,-.0043]],[78,.955,-.037,437e-6]],[39,1.1,[54,.0667,[60,.894,.00963,-.00733],[181,2.8,-.0174,.00787]],[162,.7,[9,.0127,.0148,-.0123],.0314]],[21,.0405,[53,1.84,[150,.857,-.0169,43e-5],[152,.136,-.0139,.0231]],[100,0,[159,0,.0272,-.011],[42,.112,-.0191,.0199]]],[19,0,[89,.111,[45,0,.00977,-.0108],[124,2.04,-.0201,.00877]],[6,0,-.00587,-.0322]],[54,.0667,[182,2.08,[1,0,-.019,.0133],[174,3.12,.0218,.00125]],[52,3.51,[93,1.2,.0089,-.021],[183,1.95,.0228,-.0147]]],[5,.0247,[1,0,[95,.75,-.021,.0152],[22,.125,.0185,-.00347]],[16,.0364,[18,0,.0214,-.0163],[22,.0588,-.0122,.0168]]],[78,.375,[53,2.18,[93,1.2,.0133,-.0176],.027],[151,.0889,[50,0,.0243,-.0076],[47,2,-.0206,.00493]]],[18,0,[186,-1.01,-.0262,[11,.25,.007,-.026]],[152,.547,[186,2.51,-.0165,.0145],-.0363]],[78,0,[109,-.236,[93,1.2,.0127,-.0199],[4,.154,-.00463,.0253]],[1,0,[36,1.61,.0186,-.0098],[153,.0828,.00266,.0262]]],[9,.0439,[147,.4,[46,.0326,.00937,-.0119],[53,.246,-333e-7,-.023]],[123,.322,[164,.302,-.0143,.0177],[53,.875,-.0284,-.0025]]],[33,4.43,[93,2.15,[41,.6,.0243,-.0147],[93,4.67,-.0108,.0171]],[24,.00498,[41,.417,-.0185,.0045],[182,3.22,-.00252,.0232]]],[54,.0667,[187,5.16,[164,.5,-.0126,.0156],[149,.941,.0174,-.0051]],[40,2.3,[53,1.56,-.0124,.0062],.0199]],[186,2.88,[37,2.71,[33,4.43,917e-6,-.0211],[6,.25,-.0079,.0244]],[1,0,[118,1.7,.0122,-.0122],[122,.327,.0251,-.0044]]],[93,2.33,[33,4.43,[148,.98,.023,-.0077],[3,0,-.0189,.00737]],[186,6.9,[124,2.56,-.0122,.0125],[33,7.07,.0228,-.00587]]],[49,0,[162,.7,[174,2.37,.0105,-.0141],[46,0,.0193,-.00753]],[164,.5,[109,-.0984,-.0075,.0222],[170,2.48,.0302,-3e-4]]],[52,3.15,[35,2.08,[147,.25,-813e-6,-.0256],[151,0,.0123,-.00697]],[164,.302,[151,.0252,.0202,-.00483],[187,9.06,-.00126,.0252]]],[19,0,[161,6.5,[50,0,.0056,-.0133],.0279],-.0299],[33,4.43,[161,2,[121,0,.00763,-.0299],[187,14,.0357,.00657]],[53,1.84,[164,.302,-.0202,-97e-5],[152,.136,-.00697,.0215]]],[163,0,[7,0,[162,.7,-.0129,.00723],[25,.6,.0162,-.0164]],[154,0,[157,.875,.003,.0254],[41,.6,.00907,-.016]]],[22,.0588,[57,.866,[52,3.15,-.0143,.00331],[35,2.2,-.0107,.0178]],[35,2.08,[123,.571,.0031,-.0183],[89,.111,.0237,-.00673]]],[11,0,[33,4.43,[147,.25,.019,-.0044],[52,4.16,-.0108,.0159]],[38,1.95,[147,.0769,-.00144,-.0343],[58,.75,.0105,-.0068]]],[18,0,[9,.0296,[28,.847,-.00198,.0107],[123,.364,.00123,-.0288]],[95,0,[9,.0127,-.0318,-.0062],.00647]],[35,2.2,[52,1.9,[56,.963,-.0203,.0037],[111,0,.0218,-18e-5]],[54,.0667,[175,.167,.0152,-.025],[47,6,-.0084,.02]]],[45,0,[151,.684,[124,2.04,.0043,.0219],[49,0,-.0241,.0041]],[167,1.1,[10,.0517,-.0204,.00733],[166,0,.0165,-.00353]]],[32,0,[70,0,[180,.123,-.00313,-.0227],[47,2,-.00248,.0226]],[46,.0326,[46,.0105,.0289,.00467],-.0097]],[166,1.39,[174,2.97,[35,2.08,-.0124,.0137],[119,-.113,303e-6,-.0239]],[182,3.78,[35,3.04,.0168,-.0113],[56,.637,.0255,.00513]]],[57,.866,[4,.5,[87,0,-.00777,.0153],[47,1,-.00347,.0287]],[187,7.98,[47,1,-.013,.0119],.0244]],[0,0,[161,6.5,[60,.959,-.0066,-.0286],[36,1.39,.0257,-337e-6]],[19,0,[174,2.79,.0237,.00447],-.0268]],[18,0,[183,1.61,[175,.167,.0105,-.0217],[166,1.39,-.0139,.0141]],[58,.909,-.0269,.0044]],[24,.00498,[46,0,[147,.278,.00657,-.00833],[112,0,-.0246,-.00304]],[109,-2.15,-.00477,[187,6.23,-.0049,.0273]]],[93,1.44,[182,2.08,[28,.907,-.0141,.0053],[152,.196,.00166,.0304]],[36,.693,.024,[52,4.91,-.0106,.0118]]],[11,0,[19,0,[18,0,.00733,-.0174],[109,-.48,-.0266,.00265]],[93,5.78,[109,-.236,-.0306,-.00553],.00363]],[9,.0127,[153,.1,[164,.5,-.0153,.0118],[153,.444,.017,.00159]],[7,0,[125,0,.00149,-.0246],[183,1.95,.0177,-.0123]]],[29,.182,[94,.5,[94,.0625,-.0037,-.0249],[109,-1.13,-.00687,.0177]],[153,.444,[40,0,.0208,-.00607],[122,.474,.00687,-.0231]]],[160,0,[32,0,[166,1.95,-.00777,.00907],[46,.0326,.0186,-.00977]],.0194],[13,.00909,[183,1.61,[179,0,-.00289,.0141],[39,1.39,-.0166,.0124]],[125,0,[149,.833,.00713,-.0106],-.0295]],[9,.0296,[52,2.27,[0,0,-.0119,.0113],[121,0,.0225,-.0119]],[33,8.24,[6,.474,-.0275,-433e-6],.0173]],[9,.0127,[93,6.45,[179,3.56,.0139,-.00577],[55,4.06,-.0255,.0197]],[32,0,[24,0,-.0166,.00747],.0186]],[18,0,[187,12.7,[37,1.61,.00178,-.0167],[4,.182,37e-5,.0231]],[94,0,-.0295,.00109]],[94,.5,[94,.0625,[35,4.66,.00235,-.0166],[33,3.61,.0093,-.0247]],[34,.154,[119,-.113,.0263,.00103],[187,7.98,-.0128,-.00116]]],[18,0,[124,2.3,[47,1,-.0134,353e-6],[54,.0526,.0273,-188e-6]],[124,1.1,-.00247,-.0277]],[88,0,[5,.0247,[186,3.79,-.0155,.00134],[5,.0909,.0143,-.00413]],[54,.037,.0233,.00279]],[0,0,[95,0,[123,.737,-.0144,.0101],[25,.24,.0191,-.0038]],[95,.2,[16,.0741,.0209,-.00184],[181,1.44,.0149,-.0216]]],[13,.00909,[18,0,[60,.355,.0198,61e-5],[153,.238,-.0262,96e-5]],[109,-.0456,-.0275,-.00108]],[54,.0667,[31,.0256,[151,.507,.00413,-.0199],[28,.565,-.00457,.0256]],[33,7.55,[93,2.33,-91e-6,-.0181],[28,.699,-.008,.0153]]],[22,.0588,[5,.2,[4,.111,-.0094,.00933],[181,1.55,.0143,-.0234]],[100,0,[25,.6,.0265,-.00117],[23,0,-.0107,.0173]]],[4,.5,[32,0,[184,1.1,.012,-.00917],[27,.04,.0215,-.0165]],[184,1.39,-.00182,.0298]],[52,2.51,[29,.182,[184,3.3,-.00507,-.0298],[186,2.51,-.0108,.0226]],[13,.00909,[46,0,.0179,-.00245],-.0244]],[88,0,[41,.417,[30,.333,-.00763,.0141],[60,.793,.019,-.00292]],.0209],[186,-1.01,[103,.25,-.0219,-.00188],[9,.0439,[112,0,.00147,.0152],[36,2.89,-.0198,.0119]]],[153,.122,[29,0,[187,5.73,.00337,-.0294],[45,0,.0121,-.0136]],[47,1,[187,12.7,-.0171,.0123],[5,.2,.0186,-.0048]]],[161,6.5,[161,1.5,[148,.98,.0152,-.00837],[22,.0588,-.01,.00607]],.0258],[19,0,[186,-1.01,[150,.606,.00212,-.0207],[173,.098,.00377,.0202]],[6,.375,.00131,-.0282]],[24,.00498,[164,.5,[9,0,-.00147,-.0187],[47,1,-.00987,.00697]],[67,2,[120,2.94,.0246,-.00313],[93,2.5,.0052,-.0122]]],[161,1.5,[100,0,[109,-2.72,-.00693,.0195],-.0126],[177,.265,[176,.801,-.00265,.0225],[42,.5,-156e-6,-.0343]]],[159,.857,[121,0,[148,.947,-.0039,.0083],[148,.875,.00304,-.0236]],[184,2.64,.0248,.00145]],[46,0,[150,.314,[127,0,-.0264,773e-6],[35,1.95,-.0105,.0109]],[37,2.71,[169,0,-.025,.0057],[150,.606,.0195,-.0119]]],[158,0,[93,2.33,[147,.4,.0164,-.0119],[41,.417,-.0073,.0143]],[56,.441,-.00363,-.0268]],[33,4.43,[151,.0588,[95,.75,-.00633,.0184],[151,.507,.0312,-.0147]],[24,.00498,[52,4.91,-.0123,.0109],[89,.111,.0184,-.00627]]],[19,0,[166,1.39,[18,0,.00118,-.0172],[170,2.48,.0244,-.00447]],-.0224],[150,.314,[33,7.07,[148,.833,-.0309,-.00323],.0132],[166,1.95,[119,-.127,.0051,-.00553],[43,.109,.024,.00137]]],[4,.25,[148,.889,[54,.0667,.0115,-.005],[36,.693,.0207,-.0129]],[47,1,[150,.936,-.0202,.0034],[110,0,.0204,-.00187]]],[5,.0247,[33,4.91,[123,.417,.0094,-.0098],[123,.7,-.0271,-.00194]],[184,1.95,[33,5.37,.0222,-.0037],[22,.0588,-.0098,.00917]]],[54,.0667,[57,.721,[5,0,-.0178,.0246],[89,.111,.051,-.01]],[166,1.1,[5,.0247,-.042,-.0128],[54,.241,.0407,-.00473]]],[0,0,[187,7.98,[162,0,-.0503,79e-5],[165,0,-.0128,.0209]],[4,.133,[174,2.88,.0333,-.0192],[182,1.79,.011,.048]]],[186,2.88,[0,0,[161,6.5,-.0383,.0256],[34,.0635,.0284,-.0208]],[50,0,[0,0,.0103,.0447],[87,0,-.0244,.0186]]],[57,.866,[176,.801,[157,0,-.0248,.0084],[46,.0105,.0302,-.0118]],[50,.0585,[46,.0105,.0467,169e-6],-.0252]],[163,0,[166,1.1,[52,3.15,-.0218,.0143],[45,0,.0453,.0047]],[50,.0585,[181,2.1,.0387,-.00543],[37,2.08,-.0387,.0117]]],[0,0,[52,2.27,[186,4.38,-.0403,-.00159],[57,.465,-.0122,.0261]],[11,0,[186,2.19,-.00153,.0397],[53,1.15,-.0427,192e-9]]],[49,0,[50,0,[46,0,.0134,-.0337],[52,4.16,-.046,.0101]],[18,0,[35,4.66,.0423,.0082],[148,.857,.0221,-.0333]]],[164,0,[163,0,[53,1.84,-.0248,.0175],[152,.724,.0327,-.00727]],[186,5.46,[45,0,.0229,-.0147],[181,2.3,.0433,.0148]]],[4,.154,[9,.0127,[89,0,.011,-.0273],[40,2.3,-.04,.0157]],[89,.111,[108,1.61,.0077,.0337],[35,3.56,-.0175,.0221]]],[4,.0435,[174,2.37,[187,15.8,.03,-.0209],[186,5.46,-.036,.0174]],[45,0,[186,-1.01,-.031,.0284],[53,1.84,-.0272,.0263]]],[186,3.5,[163,.75,[34,.0811,-.00633,-.0265],[35,4.66,.0187,-.0169]],[45,0,[51,0,.029,-.0316],[166,1.95,-.0271,.0337]]],[0,0,[166,1.1,[53,1.56,-.0207,.0118],[141,0,.00523,.0312]],[19,0,[28,.907,.0062,.0331],-.0337]],[0,0,[35,2.2,[182,0,.00707,-.041],[35,4.66,.00268,-.0281]],[28,.699,[178,.521,-.0234,.0162],[19,0,.0303,-.0258]]],[4,.154,[9,.0127,[186,4.69,-.00857,.0286],[186,6.9,-.0383,.0131]],[186,-1.01,-.025,[25,.0714,.0286,.00847]]],[57,.866,[5,.0247,[6,.333,-.0286,-.00195],[45,0,.013,-.0121]],[34,.214,[11,.25,.0347,-.0161],[157,0,-.0263,.0168]]],[166,1.1,[52,2.51,[8,0,-.00487,-.033],[16,.0225,.0256,-.00133]],[78,.375,[6,.474,-.0102,.0231],[149,.25,.00205,.038]]],[164,.302,[93,2.33,[0,0,-.00987,.0315],[161,2,-.029,-.0045]],[11,0,[13,.00909,.0231,-.0153],[185,.999,-587e-7,-.0353]]],[164,.5,[93,1.44,[147,.0405,-.0165,.0265],[53,2.18,-.0221,.02]],[4,.154,[186,4.38,-.0145,.0249],[109,-2.72,.00377,.0325]]],[4,.154,[9,.0127,[109,-1.39,-.0155,.0152],[21,.0405,-.0357,.0132]],[42,0,[57,.755,-.0106,.025],[147,.2,.0373,.0187]]],[52,4.91,[45,0,[162,.7,-.0049,.0245],[97,.786,-.0309,.00477]],[175,0,[9,.0296,.0387,.0127],-.00231]],[54,.0667,[4,0,[123,.486,.0208,-.0126],[18,0,.0245,-.0216]],[4,.2,[57,.887,-.0248,.0108],[147,.235,.0199,-.0128]]],[49,0,[28,.907,[53,.875,-.0279,.00141],[50,0,.0164,-.0292]],[36,3.74,[147,.2,.0304,.0051],[53,2.77,-.0237,.0164]]],[41,.308,[33,4.43,[35,2.2,-.00953,.0244],[53,1.84,-.0216,.0128]],[4,0,[41,.5,.016,-.0264],[10,0,.0333,-.0135]]],[89,.111,[46,.0105,[9,.167,.0141,-.0203],[52,3.51,-.0233,.0129]],[52,3.15,[159,.857,-.0333,-.00313],[109,-.913,-.00657,.0253]]],[45,0,[162,.7,[48,0,-.00427,.0289],[37,3.64,.0289,-.00457]],[47,8,[75,0,-.0264,.0174],.0193]],[164,.302,[93,1.44,[183,1.95,.0193,-.019],[108,2.89,-.0202,.0035]],[1,0,[150,.7,-.0192,.0111],[16,.0741,.0256,-.00177]]],[39,1.1,[93,2.15,[179,4.11,.0159,-.0146],[187,12.7,-.0199,.00347]],[122,.351,[93,2.5,.00463,.0321],[179,3.56,.0135,-.0243]]],[164,.302,[93,2.15,[179,4.11,.0172,-.0197],[161,2,-.0263,.00457]],[11,0,[82,0,.0175,-.0236],[179,4.11,-.0264,573e-6]]],[54,.0667,[45,0,[123,.417,.0293,.00667],[4,.154,-.0284,.0077]],[7,0,[33,4.43,-.00393,-.0258],[108,3.78,.0194,-.0268]]],[11,0,[57,.755,[53,1.84,-.0088,.0235],[47,1,-.00657,.0242]],[125,1.39,[152,.864,-.0393,-.00807],-21e-5]],[0,0,[187,12.7,[132,0,-.0234,.0066],[184,2.2,.0237,-.0072]],[93,1.2,.0298,[162,.7,-.00387,.0254]]],[45,0,[51,0,[151,.507,.0101,-.0126],[127,0,.0048,-.0326]],[164,.302,[151,.684,-.036,.00177],[118,1.83,.0151,-.0121]]],[24,.00498,[186,4.38,[148,.957,-.012,.0107],[36,1.95,.0325,.00281]],[6,.25,[157,0,-.011,.0177],[186,1.6,.00269,.039]]],[49,0,[39,1.1,[33,4.43,.0046,-.0185],[109,-.0984,.0314,252e-6]],[182,4.56,[109,-1.39,.00308,.0273],[52,4.91,-.0289,.017]]],[93,2.15,[179,4.11,[123,.571,.0293,.00196],[93,1.09,-.0284,9e-4]],[94,.5,[7,0,-.0178,.0018],[109,-3.5,-.0114,.0174]]],[0,0,[148,.708,[53,.55,-.0104,.0216],[68,1,-.0188,.0157]],[9,.0439,[11,0,.0197,-.0132],[36,2.64,-.0235,.0105]]],[54,.0667,[78,.955,[153,.122,-.013,.00957],[89,0,.0288,.0014]],[9,.0439,[185,.92,-.0276,-54e-6],[94,.5,-.0303,.00417]]],[0,0,[95,.75,[108,3.22,-.0204,.0047],[25,.24,.0303,-85e-5]],[19,0,[25,.0714,.0185,-.00443],[109,-.598,-.034,-903e-6]]],[11,0,[28,.699,[166,0,-.0143,.0234],[182,2.08,-.0145,.0175]],[166,1.1,-.0347,.00291]],[70,0,[183,1.61,[52,2.51,-.00483,.0173],[22,.0588,-.0239,.0089]],[150,.314,-.00533,[89,.111,.0327,.00467]]],[11,0,[183,1.61,[89,.111,.011,-.0077],[24,0,-.0186,.0208]],[37,2.71,-.0373,[54,.183,.0109,-.0162]]],[39,1.1,[52,2.51,[36,3.09,-.00547,-.0367],[119,-.164,.0189,-.0063]],[122,.2,[165,2.4,.0333,.00593],[0,0,-.011,.0151]]],[41,.222,[33,4.43,[1,0,-.0049,.0197],[5,.167,-.00319,-.0245]],[175,.05,[5,.0247,89e-5,.0215],-.0215]],[93,2.33,[36,3.09,[182,2.2,.00272,.0282],[179,5.13,-.02,.0105]],[52,3.15,[178,.981,-.0149,.0133],[6,.25,-.00337,.0219]]],[4,.154,[93,2,[153,.0616,-.0131,.0157],[176,.446,-.0178,.00206]],[163,0,[100,0,.00653,-.0184],[43,0,.0265,.00142]]],[147,.278,[93,2.15,[147,.113,.00607,.0286],[4,.5,-.001,.0296]],[39,1.95,[30,.333,-.0177,.0172],.0192]],[4,.25,[9,.0296,[13,.00909,.00483,-.0225],[22,0,-.0314,.00153]],[52,2.51,[153,.152,-.0184,.0091],[30,.0909,.033,.0014]]],[19,0,[1,0,[5,.0408,-.0159,.0039],[119,-.113,.015,-.00397]],[115,1.61,-.0343,.00403]],[24,.00498,[46,0,[176,.801,-.00343,.0163],[166,1.1,-.0257,.00226]],[187,9.06,[108,2.2,.00837,-.0276],[47,3,.006,.0314]]],[49,0,[70,0,[89,.111,-.00296,-.0244],[68,0,.0301,-.00165]],[179,5.51,[5,.0247,.00142,.0234],[37,2.71,-.0185,.0123]]],[54,.241,[166,1.1,[46,.0105,.0028,-.0166],[77,.0714,.0254,-.00147]],[49,0,[118,1.3,-.00443,-.024],-.00143]],[18,0,[22,.0588,[70,0,-.0061,.0206],[184,1.61,-.0115,.0181]],[184,2.4,[108,2.2,-.0213,.0194],-.0337]],[52,3.15,[87,0,[93,2.33,.00433,-.0126],[181,1.48,.0286,.00317]],[21,.2,[63,0,.00977,.0298],[2,0,-.0211,.0147]]],[11,0,[163,.75,[54,0,.00627,-.00803],[108,2.89,.022,-.00193]],[68,0,[54,.0861,.0146,-.018],-.0321]],[9,.0127,[166,1.1,[184,2.64,.00643,-.0106],[16,.0741,.0278,897e-6]],[167,2.3,[22,0,-.0257,.00197],.0219]],[33,4.43,[147,.214,[152,.915,.0311,-6e-4],[123,.571,.00573,-.0181]],[41,.417,[29,.5,-.0149,.0196],[44,.139,.0169,-.0113]]],[19,0,[0,0,[52,2.08,-.0139,.0102],[16,.0364,.0174,-.00234]],[16,0,-.00252,-.0295]],[29,.182,[60,.793,[148,.909,-.00577,.0109],[123,.778,-.0205,.00983]],[108,1.61,[53,.456,.00241,-.0155],[47,1,-.00603,.02]]],[33,5.37,[153,.444,[123,.14,-.0127,.0206],[124,1.83,-.011,.0252]],[52,4.16,[29,.5,-.0189,.0189],[182,4.04,-.00707,.0209]]],[9,.0296,[19,0,[95,.75,.00193,.022],-.0296],[37,2.71,[119,-.55,83e-5,-.025],[4,.154,-.0137,.023]]],[78,0,[163,0,[6,.474,-.0074,-.0231],[11,0,.0128,-.0277]],[177,.265,[181,1.71,.0226,.0077],[124,2.04,-.0188,.0102]]],[6,.333,[183,0,[49,0,-.00437,.0141],[124,2.3,-.0247,.00673]],[187,12.7,[183,0,-.0113,.0147],[64,0,.0262,-.00214]]],[49,0,[39,1.1,[53,2.18,-.0097,.0187],[56,.441,.0221,.0037]],[18,0,[76,.0714,.0202,-.0116],[56,.637,-.019,-.00151]]],[57,.689,[87,0,[58,.4,-607e-6,-.0168],[29,.2,.0232,.00225]],[22,0,[45,0,.00597,-.017],[34,.0252,.00383,.0311]]],[94,.5,[174,2.27,[98,.125,.0193,-.0105],[161,6.5,-.00833,.0209]],[78,.955,[41,.308,-.0167,.0171],[47,5,.0279,.0062]]],[19,0,[45,0,[148,.875,.0179,251e-6],[55,4.36,-.0162,.00887]],[16,0,933e-7,-.0298]],[18,0,[24,0,[161,1.5,.0112,-.0054],[34,0,-.0109,.0231]],[94,0,[151,.172,-.0315,-.00437],.0049]],[149,.679,[9,.0127,[6,.5,.00304,-.0189],[119,-.0632,-.0294,-.00255]],[54,.037,[174,3.62,.023,-.00603],[179,3.2,.0109,-.0094]]],[161,1.5,[186,-1.01,-.0123,[90,.0625,.0175,-.00433]],[181,1.61,[187,4.26,-.0126,.0142],[35,3.74,-.0197,-.00167]]],[186,-1.01,[49,0,-.0285,-.00437],[4,.154,[38,1.39,.00337,-.0176],[38,0,.00181,.0215]]],[78,0,[87,0,[109,-.0984,-.0152,.0115],.0206],[181,2.1,[187,10.7,.009,-.0133],[109,-.74,.00129,.0262]]],[54,.0861,[34,.171,[178,1.7,.0154,-.0068],[38,0,-.0166,.0149]],[34,.461,[167,2.71,-.0174,.0153],[150,.765,.0197,.00168]]],[49,0,[37,1.61,[153,.444,.0073,-.00877],[181,2.8,-.0192,.0102]],[97,0,[44,0,.0195,-.00527],-.0194]],[21,.0405,[182,3.22,[49,0,-.00417,.02],[29,.333,-.0135,.0112]],[22,.914,[121,0,.0177,-.00817],[55,2.08,-.00207,-.0195]]],[52,3.15,[125,1.39,[109,-1.13,-.00927,.0071],[30,0,-.0258,.00927]],[149,.853,[175,0,.0235,-.00757],[174,3.12,-.0163,.00823]]],[93,1.2,[35,2.08,[57,.565,-.0136,.00783],[112,0,.0305,.0042]],[39,2.56,[52,2.51,-.0101,.00263],.0227]],[186,-1.01,[53,.246,-.00196,-.0284],[18,0,[173,.0159,.0042,.0198],[63,0,-.0262,683e-6]]],[99,0,[29,.182,[36,.693,.0226,-.00393],[8,0,.0204,-.0102]],[148,.816,[187,6.86,-.0092,.0131],[163,0,-.0234,-737e-6]]],[19,0,[1,0,[29,.182,-.0086,.00923],[93,2.33,.0229,.0042]],-.0253],[54,.037,[35,2.08,[162,0,-.0125,.0157],[21,.0405,.0039,.0217]],[39,1.39,[145,0,-.0113,.0181],[122,.351,.0195,-.00693]]],[8,0,[18,0,[177,.0626,.00127,.0172],[119,-.581,37e-5,-.0246]],[41,.133,[119,-.55,.00487,-.0277],[46,.0105,.0133,-.00413]]],[177,.615,[18,0,[11,0,.0093,-.0146],[16,.0225,-.0229,-.0016]],[108,3.22,[31,.0256,-.0293,-.00247],[149,.905,-.0112,.0187]]],[57,.689,[41,.308,[181,2.8,-.013,.0158],[57,.565,.0175,-.00353]],[11,0,[45,0,.0155,-.0106],[119,-.164,-.0268,.00153]]],[28,.699,[151,.139,[35,1.39,.00357,-.0247],[42,0,-.0124,.0145]],[150,.909,[187,14,-.0167,.0064],[35,1.95,-.0138,.0161]]],[5,.238,[5,.0247,[52,2.51,-.011,.00637],[5,.0721,.0219,.00326]],[165,0,[55,4.06,-.0269,.00613],[165,1.61,.0206,-.0112]]],[9,.0296,[41,.222,[147,.0769,-.0109,.00315],[61,.85,.0229,.00583]],[24,0,[49,1,-.025,.00697],[6,.25,.00312,.0189]]],[161,6.5,[4,.0435,[16,.111,-.0164,.0104],[16,.0225,.00973,-.00793]],[55,4.06,.0201,.00315]],[52,3.15,[6,.474,[1,0,-.00417,.012],[157,0,-.0185,.00183]],[6,.25,[53,1.33,.0109,-.0131],[47,3,.00318,.0238]]],[42,.643,[37,2.08,[90,0,.011,-.0114],[37,2.71,-.0155,.00447]],[1,0,[186,6.4,-.0239,.00303],[186,5.08,.0122,-.00723]]],[19,0,[18,0,[150,.909,-.00245,.0119],[152,.547,.00198,-.0231]],-.0229],[33,4.43,[0,0,[174,3.5,-.0102,.0195],[170,0,.0277,-.00597]],[24,.00498,[138,0,-.0126,.0183],[174,3.96,.0197,-.0096]]],[36,.693,.0242,[52,6.21,[87,0,-.00713,.0132],.0178]],[161,6.5,[161,1.5,[18,0,.0116,-.0178],[22,.0588,-.0104,.0057]],.0258],[177,.0626,[78,0,[122,.404,-.00467,-.0199],[53,1.15,-.00111,.0178]],[46,0,[10,0,.0201,-.00967],[40,2.3,-.0126,.0127]]],[177,.265,[50,0,[0,0,-37e-5,.0138],[7,0,-.021,.00713]],[118,2.4,[115,1.95,-.0198,.00717],[176,.446,.018,-.00617]]],[161,6.5,[32,0,[10,0,-.00308,-.0197],[45,0,.0217,-.00463]],[184,2.64,.0236,.00275]],[187,12.7,[98,0,[187,8.65,.0081,-.0114],[60,.61,697e-6,-.0222]],[44,0,[42,.852,.0181,-.0124],[4,.111,-.0195,.006]]],[32,0,[57,.272,[49,0,-.0202,.00913],[100,0,.00403,-.0103]],[57,.843,[148,.667,.00337,.0237],-.00397]],[94,.5,[48,0,[35,1.95,-.0158,-.00184],[43,0,.0198,-703e-6]],[52,2.08,[176,1.1,-.006,.015],.0235]],[18,0,[122,.404,[149,.778,-.00262,.0167],[23,0,-.0154,.0138]],[149,.556,[182,2.94,.00473,-.00687],-.0225]]]},i_={"# advanced":1.42,"# algorithms":1.58,"# and":.29,"# application":.74,"# architecture":.81,"# basic":.73,"# basics":1.66,"# beginner":1.13,"# best":.74,"# books":1.27,"# cd":.95,"# ci":.78,"# computer":.82,"# concepts":1.23,"# control":.93,"# core":.49,"# course":.73,"# css":1.14,"# current":-.86,"# daily":.73,"# data":.6,"# databases":1.2,"# day":.71,"# deep":1.29,"# design":.69,"# development":.52,"# dive":1.2,"# documentation":-.9,"# final":1.08,"# foundations":1.76,"# free":1.04,"# fundamentals":1.84,"# html":1.25,"# intermediate":1.29,"# introduction":.66,"# javascript":1.3,"# js":.77,"# learn":.69,"# learning":.46,"# level":.93,"# linux":.65,"# ll":1.08,"# management":.69,"# master":1.22,"# mastery":1.13,"# memory":.98,"# ml":.65,"# months":1.57,"# networking":1.04,"# no":-.77,"# object":1.05,"# oop":1.13,"# optimization":.69,"# oriented":1.19,"# path":.62,"# patterns":.69,"# phase":.44,"# planned":-1.31,"# portfolio":.74,"# practice":.69,"# practices":.91,"# programming":1.11,"# projects":.89,"# python":.46,"# react":.97,"# recommended":.77,"# resources":.62,"# security":.57,"# skills":.56,"# specialization":1.05,"# structures":1.58,"# study":.83,"# summary":-.68,"# systems":.9,"# topics":1.25,"# understand":.97,"# web":.78,"# week":1.16,"# weekly":.86,"# weeks":1.37,"# your":.63,"# youtube":.98,"2d":.79,able:.94,account:.61,actions:.45,added:-1.26,advanced:1.21,ajax:1.08,algebra:1.09,algorithm:.85,algorithms:.89,analysis:.49,apis:1.1,application:.49,applications:1.03,apply:.71,applying:.97,approach:.48,apps:.87,architecture:.45,architectures:.79,array:.61,arrays:1.28,article:1.1,async:.91,asynchronous:.8,attention:.82,attributes:1.2,audit:-.72,automation:.58,await:1.65,aws:.62,basic:1.03,basics:1.06,beats:.97,beginner:.82,beginners:.92,best:.68,big:.77,blog:.57,book:.64,books:.77,bootcamp:.84,branch:-.63,break:.74,building:.46,calculus:1.33,capability:-1.21,capstone:.62,card:-.72,career:.62,cases:.54,cd:.7,changelog:-1.15,changes:-.72,channels:.65,checkpoint:1.1,ci:.36,class:.6,classes:1.24,cloud:.5,code:.29,collections:.88,combine:.94,common:.55,communication:.82,complete:.37,complex:.84,comprehensions:1.29,comprehensive:.53,computer:.95,computing:1.46,concepts:1.05,concurrency:.65,conditional:.69,confident:1.08,config:-.54,confirm:-.96,connect:.94,console:.69,containerization:.82,context:.56,continue:.82,control:.61,core:.53,course:.62,coursera:.85,crash:.62,created:-.62,crud:.82,current:-.6,cycle:.72,daily:.6,data:.47,database:.43,databases:1.36,datetime:.97,day:.62,debug:.65,debugging:.85,decision:.62,deep:.75,deeper:.8,design:.37,designing:.8,detection:.5,develop:.91,development:.51,differential:.97,dive:1.39,docker:.49,dom:.96,don:.48,driven:.53,dynamics:1.19,effort:-.99,elements:1.08,elif:1.4,else:.89,end:.33,engineering:.44,engineers:.69,environment:.45,essential:.92,essentials:.82,etc:.89,euler:1.08,evaluation:.84,even:-.76,events:.66,existing:-.68,explain:.83,explore:.77,express:.86,expressions:1.52,fetch:.86,final:.57,finally:.82,flask:.93,flexbox:.94,float:.82,flow:.37,focus:.41,forms:1.45,foundations:.88,four:.76,framework:.86,frameworks:1.36,free:.53,freecodecamp:1.14,function:.66,functional:1.39,functions:.94,fundamental:.69,fundamentals:1.08,gate:-.77,generics:.97,getting:.66,git:.42,global:.5,google:.6,graph:.51,grid:.69,handling:.74,has:-.41,head:.59,heap:.78,hello:.79,hierarchical:1.05,high:.47,http:.55,ide:1.59,ii:.97,image:.42,implement:.47,inheritance:1.43,input:.46,integration:.37,intensity:1.39,intermediate:1.08,interviews:.86,intro:1.14,introduction:1.09,issues:-.6,javascript:.72,jobs:.86,join:.57,journey:.57,know:1.14,lambda:1.79,language:.39,languages:.74,latency:.74,layouts:.91,learn:.74,learning:.3,least:1.02,leetcode:.6,let:.66,level:.53,libraries:.81,lifecycle:.65,like:.46,linear:1.11,link:-.44,linux:.52,list:.3,lists:.95,ll:.72,logical:.98,loop:.79,loops:.69,machine:.52,machines:.88,main:-.57,management:.81,manipulation:.9,map:.43,markdown:-.61,martin:1.08,master:.81,mastery:.97,matching:.61,math:.64,mathematical:.98,mathematics:.95,md:-.7,media:.74,merge:.56,methods:1.02,microservices:1.04,migration:-.84,mini:.66,mocking:1.05,model:.56,modeling:.78,models:.45,modern:.87,modules:.64,mongodb:.82,monitoring:.66,month:.61,months:1.02,movement:1.05,multiple:.55,name:-.5,nested:.79,network:.48,networking:1.04,networks:.99,neural:.62,news:1,no:-.38,nosql:.82,numpy:.62,object:1.03,objects:1.24,official:.92,online:.53,only:-.53,oop:1.82,operadores:1.08,operating:.95,operations:.62,operators:1.05,optimization:.87,optimize:.84,org:.5,organization:.88,oriented:1.12,output:.57,overview:.47,pandas:.88,parameters:.73,pattern:.65,patterns:.63,performance:.42,pipeline:.42,pipelines:1.08,planned:-1.49,platforms:.61,playlist:1.16,pointers:.8,popular:1.04,portfolio:1.06,post:.52,power:.88,pr:-.6,practical:.91,practice:.56,practices:.66,prepare:.82,presentation:1.19,primary:.88,principles:.99,probability:1.09,problems:.59,processes:.88,processing:.53,profiling:1.04,programming:1,projects:.6,promises:.97,props:.99,provides:1.09,ps:1.08,pytest:.65,python:.38,queries:.79,queue:.69,queues:1.46,random:.51,real:.29,recommended:.66,recursion:.88,reddit:.75,reduce:.74,refactoring:.88,resources:.38,response:.78,rest:.94,reverse:.65,review:.46,robert:1.29,routing:.76,runs:-.6,scalable:1.05,schedule:.64,science:.48,select:.59,selection:.69,series:.69,services:.83,set:.49,sets:1.05,sh:-.72,shipped:-.84,simple:.51,skills:.48,software:.9,solid:.92,solve:.78,some:.47,sorting:.79,source:.38,special:.8,specialization:.94,sql:.7,src:-.68,stack:.36,stacks:1.13,state:.39,statements:.91,static:.66,still:-.68,storage:.48,strategies:.95,strategy:.66,strings:.74,structures:1.5,studio:.62,study:.48,sum:.65,switch:.56,syntax:.59,system:.41,systems:.95,take:.66,tcp:.72,tdd:.91,techniques:.71,terminal:.59,testing:.49,text:.52,theorem:1.13,theory:.74,tools:.6,top:.45,topics:.8,track:.54,transformers:1.16,tree:.44,trees:.8,try:.79,tuning:.65,types:.91,udemy:.88,understand:.97,understanding:.76,unit:.42,update:-.41,updated:-.52,usestate:1.13,using:.67,uso:1.19,variable:.6,variables:.79,ve:.61,vector:.88,video:.57,videos:.99,visual:.5,vs:.73,watch:.6,web:.55,website:.98,websockets:1.39,week:.84,weekly:.59,weeks:.88,while:.67,why:.49,word:.74,world:.63,write:.34,www:.56,xss:.91,your:.27,youtube:.78};let a_=null;function o_(){return a_??(a_={node:nh(t_),reading:nh(n_),verdict:nh(r_),confidence:nh(e_),words:i_}),a_}const s_=[`A`,`B`,`C`];function c_(e,t,n){let r=Gg(e,o_().node),i=zh(e,t,r),a=qg(i,e,r),o=Jg(i,a,o_().reading),[s]=o;if(s===void 0)return{verdict:`empty`,reasons:[t.topics.from===null?`No topics were found in the text.`:`Nothing in the text is what the configuration names as topics.`],best:null,confidence:0,sure:!1,readings:[]};let c=a[i.indexOf(s.reading)]??[],l=Qh(e),u=eg(e,s.reading),d=Xm(o_().verdict,Yg(l,u,ig(tg(e),o_().words),c,s.score,r)),f=d>0&&s.reading.topics.length>=2,p=Qg(o,s_.length).map((t,n)=>l_(t,s_[n]??`C`,e)),m=t.topics.from!==null||t.topics.below!==null||t.topics.columns!==null,h=(e.facts[0]?.size??0)<24,g=m?1:eh(Xm(o_().confidence,$g(o,c,d)));return{verdict:f||t.accepted?`roadmap`:`not-roadmap`,reasons:sg(e,s.reading,{measures:{...l,...u},isCourse:f,isAccepted:t.accepted,language:n}),best:s.reading,confidence:g,sure:m||g>=(h?.55:.78),readings:p}}function l_({reading:e},t,n){let{of:r}=n,i=e.phases.map(({title:e,topics:t})=>({title:e,topics:t.map(({place:e})=>e.line)})),a=e.topics.slice(0,3).map(e=>r(e).says.title.slice(0,60)),o=(e,t)=>`${e} ${t}${e===1?``:`s`}`,s=e.topics.length>a.length?`, …`:``;return{key:t,title:`${o(i.length,`phase`)}, ${o(e.topics.length,`topic`)}: ${a.join(`, `)}${s}`,phases:i,options:oh(e,n)}}function u_(e,t,n){let r=new Set(n.map(k)),i=t.outline.nodes.flatMap(n=>{if(n.kind!==`heading`||!r.has(t.of(n).key)||e.topics.some(e=>on(e,n)))return[];let i=d_(n);return i.length===0?[]:[{node:n,title:t.of(n).says.title,topics:i}]});if(i.length===0)return e;let a=[...e.phases,...i].toSorted((e,t)=>(e.topics[0]?.index??0)-(t.topics[0]?.index??0));return{...e,phases:a,topics:a.flatMap(({topics:e})=>e)}}function d_(e){let t=new Map,n=e=>{for(let r of e.children){let e=t.get(r.kind);e===void 0?t.set(r.kind,[r]):e.push(r),r.kind===`heading`&&n(r)}};return n(e),t.get(`item`)??t.get(`row`)??t.get(`heading`)??[]}function f_(e,t){let n=[[e.exclude,`housekeeping`],[e.include,`plain`],[e.projects,`projects`],[e.skills,`skills`]],r=[[e.labels.topics,`topics`],[e.labels.resources,`sources`],[e.labels.projects,`projects`]],i=[...n,...r].map(([e,t])=>[new Set(e.map(k)),t]),{heading:a}=e.tables,o=a===null?null:k(a);return e=>{if(e.kind!==`heading`&&e.kind!==`item`)return null;let n=k(e.title);if(n===``)return null;let r=i.find(([e])=>e.has(n))?.[1]??null;if(r===null&&o!==null&&e.kind===`heading`&&n!==o&&e.children.some(({kind:e})=>e===`row`)){let n=Zt(e.title,t);return n===`plain`||n===`topics`?`housekeeping`:n}return r}}function $({raw:[e=``]}){return e}function p_(e){return e.split(/[\n,]/u).map(e=>e.trim()).filter(e=>e!==``)}const m_={common:$`
    في, على, إلى, التي, الذي, هذا, هذه, ذلك, خلال, حول, كيفية, يمكن, يمكنك, يجب, سوف, كما, حيث, قبل, بعد, أكثر
  `,little:$`
    و, ال, لل, ل, ب, في, من, إلى, على, عن, مع, أو, ما, ماذا, كيف, هذا, هذه, بعض, كل, أخرى, مفيدة, مهمة, هامة, إضافية,
    مقترحة, مطلوبة, مجانية, رئيسية, أساسية, نهائية, نهائي, تعلم, دراسة, موصى بها, للمبتدئين
  `,stages:$`
    المرحلة, مرحلة, الشهر, شهر, المستوى, مستوى, الجزء, جزء, الخطوة, خطوة, السنة, العام, الترم, المحور, القسم
  `,weeks:$`الأسبوع, أسبوع, الوحدة, وحدة, الفصل, فصل, الباب, الموضوع, المديول`,days:$`اليوم, يوم, الدرس, درس, المحاضرة, محاضرة, الجلسة, الحصة, الساعة, المهمة, التمرين`,spans:$`
    المراحل, مراحل, أشهر, شهور, المستويات, مستويات, أجزاء, خطوات, سنوات, أسابيع, الأسابيع, وحدات, فصول, أيام, الأيام,
    دروس, الدروس, محاضرات, ساعات
  `,numbers:$`
    صفر, واحد, اثنان, ثلاثة, أربعة, خمسة, الأول, الأولى, الثاني, الثانية, الثالث, الرابع, الخامس, السادس, السابع,
    الثامن, التاسع, العاشر, الأخير, النهائي
  `,topicLabels:$`
    المواضيع, الموضوعات, مفاهيم, المفاهيم, المفاهيم الأساسية, المحتوى, محتوى, ماذا ستتعلم, ستتعلم, سوف تتعلم,
    ماذا تتعلم, ما يجب تعلمه, ما ستتعلمه, تعلم, المنهج, المقرر, المحاور, الدروس, النقاط الرئيسية
  `,sources:$`
    مصادر, مصدر, موارد, مراجع, روابط, رابط, كتب, كتاب, قراءة, دورات, دورة, كورسات, شروحات, شرح, فيديوهات, فيديو, قنوات,
    قناة, مواقع, مقالات, توثيق, أدوات, منصات, شهادات
  `,projects:$`
    مشاريع, مشروع, مشروعات, تطبيق عملي, تطبيقات, تطبيق, عملي, تمارين, تمرين, تدريبات, تدريب, مهام, واجب, واجبات, تكليف,
    تحديات, تحدي, أنشطة, معمل, أفكار
  `,skills:$`
    مهارات, مهارة, المهارات التقنية, المهارات المكتسبة, تقنيات, التقنيات, كفاءات, لغات البرمجة, اللغات والأدوات
  `,outcomes:$`
    هدف, أهداف, نتائج, نتيجة, مخرجات, النتيجة المتوقعة, مدة, وقت, الزمن, الوقت المتوقع, متطلبات, نصيحة, نصائح, ملاحظة,
    ملاحظات, لماذا, تركيز, معايير, تقييم, اختبار, امتحان, صعوبة, ملخص, مراجعة, في النهاية, بنهاية
  `,housekeeping:$`
    المحتويات, جدول المحتويات, فهرس, مساهمة, المساهمون, كيفية المساهمة, ساهم, رخصة, ترخيص, الحقوق, تحديثات,
    الأسئلة الشائعة, شكر, المؤلف, عني, من أنا, من نحن, تواصل, دعم, مساعدة, كيفية الاستخدام, طريقة الاستخدام, مجتمع,
    عن المشروع, حول, وصف, نظرة عامة, مقدمة, خاتمة
  `,advice:$`
    نصائح, نصيحة, إرشادات, توصيات, كيف تتعلم, كيف تذاكر, كيفية الدراسة, طريقة المذاكرة, استراتيجية, منهجية, عادات,
    روتين, جدول يومي, الجدول الأسبوعي, تنظيم الوقت, إدارة الوقت, تحفيز, أخطاء شائعة, قواعد, تذكر, الخطوات التالية,
    ماذا بعد
  `,prerequisites:$`
    متطلبات, المتطلبات المسبقة, متطلبات سابقة, المتطلبات الأساسية, قبل البدء, قبل أن تبدأ, ما تحتاجه, ماذا تحتاج,
    ستحتاج, المعرفة المطلوبة, المعرفة المسبقة, تجهيز, تحضير, ابدأ هنا, مسبقة
  `,optional:$`اختياري, اختيارية, إختياري, غير إلزامي, عند الحاجة, إذا لزم الأمر, إن أردت, إضافي`,optionalHeadings:$`اختياري, اختيارية, مواد اختيارية, مواضيع إضافية, بونص`,done:$`تم, مكتمل, مكتملة, اكتمل, منجز, منتهي, انتهى, تم الانتهاء, نعم`,notDone:$`
    لم يبدأ, لم تبدأ, قيد التنفيذ, قيد التقدم, قيد الإنجاز, جاري, جارٍ, لا, ليس بعد, مخطط, قريبا, قيد الانتظار,
    غير مكتمل
  `,topicColumns:$`
    الموضوع, الموضوعات, الدرس, الدروس, الدورة, الكورس, المادة, المقرر, العنوان, الاسم, المفهوم, المفاهيم, المهارة,
    المهارات, الوحدة, المحتوى, ماذا تتعلم, المهمة, النشاط, الفصل, التقنية, المجال, التمرين, المشروع, الكتاب, المصدر
  `,statusColumns:$`الحالة, حالة, التقدم, الإنجاز, تم, مكتمل`,minorColumns:$`
    الرقم, الأسبوع, اليوم, المرحلة, الشهر, الخطوة, المستوى, المدة, الوقت, الساعات, التاريخ, النوع, اللغة, الصعوبة,
    الأولوية, المنصة, المؤلف, المدرب, الرابط, ملاحظات, الوصف, المتطلبات, السعر, الهدف, المصادر
  `,learntColumns:$`
    ماذا ستتعلم, ستتعلم, ما ستتعلمه, ماذا تعلمت, المهارات, المفاهيم, المواضيع, التقنيات, المخرجات, النتيجة
  `,paceColumns:$`
    المدة, الوقت, الزمن, الساعات, عدد الساعات, الأسبوع, اليوم, الشهر, التاريخ, البداية, النهاية, المتطلبات, الحالة,
    التقدم
  `,roadmap:$`
    خارطة طريق, خارطة الطريق, خريطة طريق, خريطة الطريق, خريطة تعلم, رودماب, مسار تعلم, مسار التعلم, مسار تعليمي, مسار,
    خطة تعلم, خطة التعلم, خطة دراسية, خطة دراسة, الخطة الدراسية, منهج, دليل تعلم, دليل شامل, دليلك, رحلة تعلم, من الصفر,
    من الصفر إلى, حتى الاحتراف, كيف تصبح, تعلم, دورة, كورس, يوم
  `,learning:$`
    تعلم, دراسة, دراسي, مذاكرة, دورة, دورات, كورس, درس, دروس, محاضر, طالب, طلاب, تعليم, مبتدئ, مطور, مبرمج, مهندس, محلل,
    أساسيات, مفاهيم, مهارات, معرفة, احتراف, تصبح, تمارين, جامعة, مناهج
  `,levels:$`مبتدئ, المبتدئين, متوسط, متقدم, محترف, خبير, أساسيات, أساسي, مقدمة, الاحتراف, تخصص`,productSections:$`
    التثبيت, تثبيت, الاستخدام, الإعداد, الإعدادات, التشغيل, المميزات, الميزات, المزايا, الاختبارات, لقطات الشاشة,
    الأوامر, أمثلة الاستخدام, البدء السريع, التنزيل
  `,releases:$`
    مخطط, قيد التطوير, قيد التنفيذ, تم الإصدار, قريبا, المدى القصير, المدى الطويل, المستقبل, خطط مستقبلية, ميزات قادمة,
    ميزات مستقبلية, الإصدار القادم, الإصدار الأول, أفكار
  `,releaseWords:$`ميزات, الميزات, مميزات, إصدار, الإصدار, تحسينات, تغييرات, مستقبلية, الحالية`,wishes:$`
    إضافة, دعم, تحسين, تنفيذ, إطلاق, إصلاح, إزالة, حذف, دمج, التكامل مع, ترحيل, إعادة كتابة, تحديث, توسيع, نشر, تمكين,
    السماح
  `,events:$`إطلاق المنصة, الإطلاق الرسمي, شراكات, شراكة, نسخة تجريبية`,collections:$`
    مصادر, موارد, روابط, كتب, مكتبة, أسئلة, أسئلة المقابلات, ملاحظات, ملخصات, ملخص, مجموعة, قائمة, حلول, أمثلة, قوالب,
    مصطلحات, قاموس
  `,things:$`تطبيق, منصة, موقع, برنامج, أداة, قالب, إضافة, بوت, مساعد, محرر, لعبة, نظام, لوحة`},h_={common:$`
    এবং, এর, করে, করতে, এই, জন্য, থেকে, ও, আপনি, কিভাবে, কীভাবে, হয়, করা, যা, একটি, কি, না, সাথে, শেখা, আমাদের
  `,little:$`
    এবং, ও, বা, এর, এই, সেই, জন্য, থেকে, সাথে, একটি, কি, কী, কিভাবে, কীভাবে, আপনার, আমার, আমাদের, সকল, সব, কিছু, অন্যান্য,
    আরও, সম্পর্কে, করার, যা, গুরুত্বপূর্ণ, প্রয়োজনীয়, প্রধান, মূল, দরকারি, অতিরিক্ত, প্রস্তাবিত, ফ্রি, বিনামূল্যে, সেরা, সম্পর্কিত,
    অফিসিয়াল, নতুন, সম্পূর্ণ, সাধারণ, শেখার, শেখা, অধ্যয়ন, কোর্স, প্রজেক্ট, প্রকল্প, রিপোজিটরি, গাইড, তালিকা, ডেভেলপার, নতুনদের,
    শিক্ষার্থী
  `,stages:$`ধাপ, পর্যায়, ফেজ, অংশ, স্তর, লেভেল, মাস, সেমিস্টার, পর্ব, স্টেপ, বছর`,weeks:$`সপ্তাহ, মডিউল, অধ্যায়, ইউনিট, বিভাগ, সেকশন, চ্যাপ্টার`,days:$`দিন, পাঠ, ক্লাস, লেসন, সেশন, লেকচার, ঘণ্টা, ঘন্টা`,spans:$`সপ্তাহে, মাসে, দিনে, ধাপগুলো, ঘণ্টা, ঘন্টা`,numbers:$`শূন্য, এক, দুই, তিন, চার, পাঁচ, ছয়, সাত, আট, নয়, দশ, প্রথম, দ্বিতীয়, তৃতীয়, চতুর্থ, পঞ্চম, ষষ্ঠ, শেষ`,topicLabels:$`
    বিষয়, বিষয়সমূহ, বিষয়বস্তু, টপিক*, যা শিখবো, আপনি যা শিখবেন, শিখবেন, শিখুন, শিখতে হবে, যা জানতে হবে, ধারণা*, মূল ধারণা,
    কনসেপ্ট*, কন্টেন্ট, সিলেবাস, পাঠ্যসূচি, তত্ত্ব, আলোচ্য বিষয়
  `,sources:$`
    রিসোর্স*, উৎস, রেফারেন্স*, তথ্যসূত্র, লিংক*, লিঙ্ক*, বই, বইয়ের তালিকা, পড়ুন, কোর্স*, টিউটোরিয়াল*, ভিডিও*, চ্যানেল*,
    ওয়েবসাইট*, ব্লগ*, আর্টিকেল*, ডকুমেন্টেশন, শেখার উপকরণ, টুল*, প্ল্যাটফর্ম*, ইন্টারভিউ প্রশ্ন, দেখুন, কোথায় শিখবেন
  `,projects:$`
    প্রজেক্ট*, প্রকল্প*, মিনি প্রজেক্ট, ফাইনাল প্রজেক্ট, প্রজেক্ট আইডিয়া, অনুশীলন, অনুশীলনী, প্র্যাকটিস, চর্চা, ব্যবহারিক, হাতে কলমে,
    অ্যাসাইনমেন্ট*, বাড়ির কাজ, কাজ, টাস্ক*, চ্যালেঞ্জ*, তৈরি করুন, যা তৈরি করবেন, পোর্টফোলিও
  `,skills:$`দক্ষতা*, স্কিল*, প্রয়োজনীয় দক্ষতা, প্রযুক্তি*, টেকনোলজি, ভাষা এবং টুল, প্রোগ্রামিং ভাষা, টেক স্ট্যাক`,outcomes:$`
    লক্ষ্য*, উদ্দেশ্য, ফলাফল, অর্জন, মাইলফলক, মূল্যায়ন, পরীক্ষা, কুইজ, সময়কাল, সময়, সময়সীমা, অবস্থা, পূর্বশর্ত, প্রয়োজনীয়তা, টিপস,
    পরামর্শ, নোট, দ্রষ্টব্য, ফোকাস, কেন, সারাংশ, বিবরণ
  `,housekeeping:$`
    সূচিপত্র, অবদান, লাইসেন্স, কপিরাইট, আপডেট*, সচরাচর জিজ্ঞাসা, প্রশ্নোত্তর, কৃতজ্ঞতা, ধন্যবাদ, লেখক, আমার সম্পর্কে, যোগাযোগ,
    সাপোর্ট, ব্যবহার, কিভাবে ব্যবহার করবেন, নির্দেশনা, কমিউনিটি, ভূমিকা, সংক্ষিপ্ত বিবরণ, কাদের জন্য, উপসংহার, শেষ কথা,
    অগ্রগতি, কাঠামো, ফোল্ডার স্ট্রাকচার, ইনস্টলেশন, কন্ট্রিবিউ*
  `,advice:$`
    টিপস, পরামর্শ, কিভাবে শিখবেন, কীভাবে শিখবেন, কৌশল, অভ্যাস, রুটিন, দৈনিক রুটিন, সময়সূচি, সময় ব্যবস্থাপনা, অনুপ্রেরণা,
    সাধারণ ভুল, নিয়ম, মনে রাখবেন, পরবর্তী ধাপ, এরপর
  `,prerequisites:$`
    পূর্বশর্ত, পূর্বজ্ঞান, পূর্ব প্রয়োজনীয়তা, প্রয়োজনীয়তা, প্রয়োজন, যা লাগবে, যা জানা দরকার, শুরু করার আগে, শুরুর আগে, প্রস্তুতি, সেটআপ
  `,optional:$`ঐচ্ছিক, অপশনাল, প্রয়োজন হলে, সময় থাকলে, চাইলে, বাধ্যতামূলক নয়, আবশ্যক নয়, অতিরিক্ত, বোনাস`,optionalHeadings:$`ঐচ্ছিক, ঐচ্ছিক বিষয়, অপশনাল, বোনাস, অতিরিক্ত বিষয়, পরিশিষ্ট`,done:$`সম্পন্ন, শেষ, সমাপ্ত, হয়েছে, হ্যাঁ, শেখা হয়েছে, পড়া হয়েছে, সম্পূর্ণ`,notDone:$`অসম্পূর্ণ, বাকি, শুরু হয়নি, চলছে, চলমান, পরিকল্পিত, আসছে, শীঘ্রই আসছে, না, করতে হবে`,topicColumns:$`
    বিষয়, টপিক, শিরোনাম, নাম, পাঠ, কোর্স, কোর্সের নাম, বিষয়বস্তু, কন্টেন্ট, দক্ষতা, ধারণা, মডিউল, অধ্যায়, কাজ, প্রযুক্তি, অনুশীলন,
    প্রজেক্ট, বই, রিসোর্স, ভিডিও, টুল
  `,statusColumns:$`অবস্থা, স্ট্যাটাস, অগ্রগতি, সম্পন্ন, শেষ`,minorColumns:$`
    ক্রম, ক্রমিক, নং, সপ্তাহ, দিন, তারিখ, মাস, ধাপ, স্তর, লেভেল, সময়, সময়কাল, ঘণ্টা, কঠিনতা, ভাষা, লেখক, লিংক, লিঙ্ক, মন্তব্য,
    নোট, বিবরণ, লক্ষ্য, ফলাফল, উদাহরণ
  `,learntColumns:$`শিখবেন, শিক্ষণীয়, দক্ষতা, ধারণা, প্রযুক্তি, বিষয়`,paceColumns:$`সময়, সময়কাল, আনুমানিক সময়, ঘণ্টা, সপ্তাহ, দিন, তারিখ, মাস, সময়সীমা, অবস্থা, অগ্রগতি, পূর্বশর্ত, ধাপ`,roadmap:$`
    রোডম্যাপ, শেখার পরিকল্পনা, স্টাডি প্ল্যান, লার্নিং পাথ, গাইডলাইন, কারিকুলাম, সিলেবাস, পাঠ্যক্রম, কোর্স, বুটক্যাম্প, শেখা, শিখুন,
    কিভাবে শিখবেন, হওয়ার, শূন্য থেকে, শুরু থেকে, দিনে
  `,learning:$`
    শেখা, শিখুন, শিখবেন, শিখব*, শিক্ষা, শিক্ষার্থী*, ছাত্র*, পড়াশোনা, কোর্স, বিগিনার*, নতুনদের, মৌলিক, বেসিক*, প্রাথমিক,
    ধারণা, দক্ষতা, অনুশীলন, পরীক্ষা, ডেভেলপার, ইঞ্জিনিয়ার, প্রোগ্রামার, প্রোগ্রামিং
  `,levels:$`বিগিনার, নতুনদের, প্রাথমিক, মৌলিক, বেসিক, মধ্যম, ইন্টারমিডিয়েট, উন্নত, অ্যাডভান্সড, বিশেষজ্ঞ`,productSections:$`
    ইনস্টলেশন, ইনস্টল, ব্যবহার, কনফিগারেশন, সেটিংস, বৈশিষ্ট্য*, ফিচার*, কিভাবে চালাবেন, টেস্টিং, উদাহরণ, স্ক্রিনশট, ডাউনলোড,
    ডেভেলপমেন্ট, লাইসেন্স
  `,releases:$`পরিকল্পনা, পরিকল্পিত, চলমান, রিলিজ, প্রকাশ, ভবিষ্যৎ, আসন্ন, স্বল্পমেয়াদী, দীর্ঘমেয়াদী, সম্পন্ন, সংস্করণ, বেটা`,releaseWords:$`ফিচার*, বৈশিষ্ট্য*, সংস্করণ, অবস্থা, কাজ, লক্ষ্য, উন্নয়ন, উন্নতি, পরিকল্পনা, বর্তমান`,wishes:$`
    যোগ করা, যোগ করুন, সাপোর্ট, উন্নত করা, ঠিক করা, বাগ ফিক্স, রিলিজ, চালু করা, ইন্টিগ্রেশন, মুছে ফেলা, আপডেট, সংযোজন,
    ডার্ক মোড
  `,events:$`উদ্বোধন, পাবলিক বেটা, অংশীদারিত্ব, টোকেন বিক্রি, শ্বেতপত্র, এয়ারড্রপ`,collections:$`
    সংগ্রহ, সংকলন, রিসোর্স তালিকা, বইয়ের তালিকা, নোট, নোটস, প্রশ্নোত্তর, ইন্টারভিউ প্রশ্ন, প্রশ্নব্যাংক, শব্দকোষ, সমাধান
  `,things:$`
    অ্যাপ, অ্যাপ্লিকেশন, প্ল্যাটফর্ম, ওয়েবসাইট, সফটওয়্যার, টুল, সিস্টেম, প্লাগইন, বট, টেমপ্লেট, লাইব্রেরি, গেম, জেনারেটর
  `},g_={common:$`
    že, v, které, který, která, jsou, nebo, není, při, také, pomocí, podle, jako, být, což, této, tento, tohoto, lze, kde,
    už, až, jsem, bude, vám, více, když, jaké, proč, vás, jen, pokud, může, můžete, naučíte, před, ještě, své, svůj, abyste
  `,little:$`
    a, i, nebo, či, v, ve, z, ze, na, do, od, pro, po, o, u, za, s, se, k, ke, bez, při, nad, pod, před, mezi, přes, podle, to,
    ten, ta, tento, tato, toto, tyto, této, tohoto, jak, co, čeho, kde, kdy, kdo, který, která, které, proč, je, jsou, být, ne,
    jako, můj, moje, má, mé, tvůj, tvoje, svůj, své, náš, naše, váš, vaše, všechny, všechno, vše, každý, jiné, další, několik,
    různé, také, jen, zde, tady, více, si, mi, ti
    nejlepší, dobré, užitečné, doporučené, doporučená, doporučený, doplňkové, doplňující, související, zdarma, bezplatné,
    placené, důležité, důležitá, hlavní, obecné, kompletní, celý, oficiální, klíčové, oblíbené, externí, zajímavé, nové,
    vlastní, základní, nezbytné
    studium, učení, studijní, učební, repozitář, repo, projekt, dokument, sekce, seznam, stránka, průvodce, kurz, kurzu,
    vývojář, vývojáře, začátečníky, studenty, krok za krokem
  `,stages:$`
    fáze, etapa, měsíc, část, úroveň, krok, semestr, trimestr, čtvrtletí, rok, ročník, blok, cyklus, stupeň, období, díl,
    milník, pilíř, level
  `,weeks:$`týden, modul, kapitola, jednotka, sekce, oddíl, lekce, téma, sprint, celek, tematický celek`,days:$`den, hodina, přednáška, cvičení, sezení, setkání, seminář, workshop, úkol, výzva, lekce, úloha`,spans:$`
    fáze, etapy, měsíce, měsíců, části, úrovně, kroky, kroků, semestry, roky, let, bloky, týdny, týdnů, moduly, kapitoly,
    jednotky, sekce, dny, dní, lekce, lekcí, hodiny, hodin, přednášky, setkání
  `,numbers:$`
    nula, jedna, jeden, dva, dvě, tři, čtyři, pět, šest, sedm, osm, devět, deset, jedenáct, dvanáct, první, druhý, druhá,
    druhé, třetí, čtvrtý, čtvrtá, pátý, pátá, šestý, šestá, sedmý, sedmá, osmý, osmá, devátý, devátá, desátý, desátá, poslední
  `,topicLabels:$`
    téma, témata, podtémata, hlavní témata, probíraná témata, probraná témata, okruhy, tematické okruhy, oblasti,
    co se naučíte, co se naučíš, naučíte se, naučíš se, co se naučit, co se učit, k naučení, naučit se, co jsem se naučil,
    co je třeba znát, co musíte znát, co byste měli vědět, co umět, koncepty, klíčové koncepty, pojmy, klíčové pojmy,
    základní pojmy, obsah kurzu, náplň, náplň kurzu, učivo, látka, probíraná látka, osnova, osnova kurzu, osnovy, sylabus,
    program kurzu, studijní plán předmětu, předměty, lekce, moduly, kapitoly, teorie, klíčové body, znalosti
  `,sources:$`
    zdroj, zdroje, studijní zdroje, užitečné zdroje, doporučené zdroje, další zdroje, reference, odkaz, odkazy,
    užitečné odkazy, literatura, doporučená literatura, četba, ke čtení, k přečtení, přečtěte si, číst, další čtení,
    více informací, bibliografie, kniha, knihy, doporučené knihy, učebnice, skripta, kurzy, online kurzy, kurzy zdarma,
    návod, návody, tutoriály, video, videa, videokurzy, ke zhlédnutí, kanál, kanály, youtube kanály, stránky,
    webové stránky, weby, článek, články, podcasty, blogy, dokumentace, oficiální dokumentace, materiál, materiály,
    studijní materiály, výukové materiály, doplňkové materiály, podklady, prezentace, slajdy, taháky, tahák, nástroj,
    nástroje, doporučené nástroje, použité nástroje, platformy, výukové platformy, certifikace, certifikáty, kde se učit,
    kde studovat, viz také, přednášky na youtube, otázky na pohovor
  `,projects:$`
    projekt, projekty, závěrečný projekt, závěrečné projekty, semestrální projekt, miniprojekt, miniprojekty, mini projekt,
    praktický projekt, praktické projekty, nápady na projekty, náměty na projekty, ukázkové projekty, vlastní projekty,
    portfolio, praxe, praktická část, prakticky, procvičování, procvičení, procvičte si, cvičení, praktická cvičení, úkol,
    úkoly, praktické úkoly, domácí úkol, domácí úkoly, úloha, úlohy, zadání, výzva, výzvy, aktivity, laboratoř, workshop,
    vyzkoušejte si, co postavíte, co vytvoříte, případové studie
  `,skills:$`
    dovednost, dovednosti, klíčové dovednosti, technické dovednosti, měkké dovednosti, požadované dovednosti,
    získané dovednosti, schopnosti, kompetence, technologie, použité technologie, technologie a nástroje,
    nástroje a technologie, jazyky a nástroje, programovací jazyky, technologický stack, kvalifikace
  `,outcomes:$`
    cíl, cíle, hlavní cíl, cíle kurzu, studijní cíle, výukové cíle, cíl týdne, cíl fáze, záměr, výsledek, výsledky,
    očekávaný výsledek, výsledky učení, výstup, výstupy, výstupy z učení, k odevzdání, odevzdání, milník, milníky,
    kontrolní bod, kritéria úspěchu, kritéria, kritéria hodnocení, délka, délka trvání, doba, doba trvání, odhadovaná doba,
    čas, odhadovaný čas, odhad času, časová náročnost, časový odhad, hodiny, počet hodin, termín, termíny, harmonogram,
    časový plán, tempo, požadavky, předpoklady, tip, tipy, poznámka, poznámky, zaměření, proč, proč je to důležité, význam,
    stav, úroveň obtížnosti, obtížnost, náročnost, priorita, hodnocení, zkouška, zkoušky, test, testy, kvíz, sebehodnocení,
    na konci, po dokončení, po absolvování, budete umět, budeš umět, shrnutí, souhrn, opakování, reflexe, popis, uplatnění,
    vyučující, kredity
  `,housekeeping:$`
    obsah, rejstřík, rychlé odkazy, přispívání, jak přispět, přispět, přispěvatelé, spolupráce, pravidla přispívání,
    pravidla chování, kodex chování, návrhy, zpětná vazba, hlášení chyb, licence, autorská práva, právní informace,
    upozornění, vyloučení odpovědnosti, citace, jak citovat, novinky, aktualizace, seznam změn, historie změn,
    historie verzí, časté dotazy, často kladené otázky, časté otázky, otázky a odpovědi, dotazy, poděkování, díky, děkuji,
    autor, autorka, autoři, o autorovi, o mně, o nás, kdo jsem, kdo jsme, vytvořil, inspirace, inspirováno, tým, náš tým,
    správci, kontakt, kontakty, kontaktujte mě, kontaktujte nás, sociální sítě, sledujte mě, pomoc, podpora, podpořte
    projekt, podpořte nás, sponzoři, dary, kupte mi kávu, jak používat, jak používat tento, použití, používání,
    návod k použití, pokyny, instrukce, jak to funguje, jak začít, kde začít, legenda, vysvětlivky, symboly, instalace,
    rychlý start, snímky obrazovky, komunita, komunity, přidejte se, připojte se, discord server, skupina na telegramu,
    odebírat, o projektu, o tomto projektu, o kurzu, o tomto kurzu, o repozitáři, o tomto repozitáři, popis projektu,
    popis kurzu, popis, přehled, přehled kurzu, předmluva, proč tento, pro koho, pro koho je, pro koho je kurz určen,
    cílová skupina, komu je určen, mise, vize, závěr, závěrem, slovo závěrem, gratulujeme, hodně štěstí, hodně zdaru,
    příjemné učení, překlady, překlad, jazyky, jiné jazyky, pokrok, můj pokrok, průběh, postup studia, sledování pokroku,
    statistiky, deník, studijní deník, struktura složek, struktura adresářů, struktura souborů, struktura projektu,
    struktura repozitáře, struktura kurzu, organizace, organizace kurzu, organizační informace, stav projektu, historie
  `,advice:$`
    tipy, tip, rady, rada, tipy ke studiu, rady ke studiu, studijní tipy, obecné rady, rady a tipy, doporučení, zvyky, zvyk,
    návyky, návyk, studijní návyky, denní návyky, jak se učit, jak studovat, jak cvičit, jak procvičovat, metoda studia,
    metody učení, techniky učení, studijní techniky, strategie, strategie učení, metodika, přístup, rutina, denní rutina,
    týdenní rutina, denní plán, denní režim, týdenní plán, týdenní rozvrh, rozvrh, rozvrh hodin, plánování času,
    rozvržení času, time management, nastavení mysli, postoj, motivace, jak si udržet motivaci, vytrvalost, disciplína,
    časté chyby, běžné chyby, nejčastější chyby, chyby začátečníků, nástrahy, čemu se vyhnout, čeho se vyvarovat,
    co nedělat, pravidla, pravidla výzvy, zlatá pravidla, pamatujte, nezapomeňte, důležité, důležitá poznámka,
    klíč k úspěchu, filozofie, principy, další kroky, co dál, co bude dál, jak dál, po kurzu, produktivita
  `,prerequisites:$`
    předpoklady, předpoklad, požadavky, vstupní požadavky, vstupní znalosti, předchozí znalosti, potřebné znalosti,
    požadované znalosti, doporučené znalosti, prerekvizity, prerekvizita, než začnete, než začneš, než začneme,
    před začátkem, předem, co budete potřebovat, co potřebujete, budete potřebovat, potřebujete, co je potřeba, potřebné,
    nutné, vyžadováno, potřebné vybavení, vybavení, potřebný software, potřebné nástroje, příprava, přípravy,
    příprava prostředí, nastavení prostředí, začněte zde, začni tady, hardwarové požadavky, systémové požadavky
  `,optional:$`
    volitelné, volitelný, volitelná, volitelně, nepovinné, nepovinný, nepovinná, nepovinně, dobrovolné, fakultativní,
    na výběr, bonus, bonusové, v případě potřeby, pokud je potřeba, pokud chcete, pokud máte zájem, pokud zbude čas,
    není nutné, není povinné, navíc, pro zájemce
  `,optionalHeadings:$`
    volitelné, volitelná témata, volitelné moduly, volitelné předměty, volitelný obsah, volitelná část, nepovinné,
    nepovinná témata, nepovinné předměty, povinně volitelné, povinně volitelné předměty, na výběr, bonus, bonusy,
    bonusový obsah, bonusová témata, pro zájemce, rozšiřující témata, rozšiřující učivo
  `,done:$`
    hotovo, hotové, dokončeno, dokončené, splněno, ano, naučeno, přečteno, zhlédnuto, absolvováno, zvládnuto, ukončeno,
    uděláno, probráno
  `,notDone:$`
    udělat, k dokončení, probíhá, probíhající, rozpracováno, rozdělané, v procesu, ne, nezačato, zatím ne, ještě ne, čeká,
    čekající, plánováno, naplánováno, brzy, již brzy, nedokončeno, nesplněno, nehotovo, přečíst, zhlédnout, částečně, další
  `,topicColumns:$`
    téma, témata, název tématu, okruh, lekce, předmět, předměty, kurz, kurzy, dovednost, dovednosti, koncept, koncepty,
    pojem, modul, moduly, název, titul, název kurzu, co se naučit, učivo, látka, obsah, náplň, úkol, úkoly, aktivita,
    aktivity, kapitola, kapitoly, jednotka, přednáška, přednášky, sekce, technologie, oblast, zaměření, cvičení, úloha,
    problém, výzva, projekt, projekty, kniha, knihy, zdroj, video, nástroj
  `,statusColumns:$`stav, status, hotovo, dokončeno, splněno, pokrok, průběh, postup, přečteno, zvládnuto, absolvováno`,minorColumns:$`
    č, číslo, id, týden, týdny, den, dny, fáze, etapa, měsíc, krok, semestr, čtvrtletí, rok, ročník, úroveň, délka, doba,
    doba trvání, čas, odhadovaný čas, hodiny, časová náročnost, datum, začátek, konec, termín, typ, druh, jazyk, obtížnost,
    náročnost, priorita, důležitost, univerzita, škola, platforma, vyučující, lektor, přednášející, autor, autoři,
    nakladatelství, odkaz, odkazy, poznámka, poznámky, komentář, popis, podrobnosti, shrnutí, požadavky, předpoklady,
    prerekvizity, frekvence, formát, cena, cíl, cíle, výsledek, výstup, výstupy, milník, body, kredity, procenta, zdroje,
    řešení, složka, soubor, soubory, kategorie, pořadí, strany, materiál, materiály, příklad, příklady
  `,learntColumns:$`
    co se naučíte, co se naučíš, naučíte se, naučíš se, co jsem se naučil, naučené, získané dovednosti, dovednosti,
    koncepty, klíčové koncepty, pojmy, témata, technologie, použité technologie, procvičení, procvičíte si, zaměření,
    kompetence, znalosti, nástroje, funkce
  `,paceColumns:$`
    délka, doba, doba trvání, čas, odhadovaný čas, odhad, časová náročnost, hodiny, týden, týdny, den, dny, měsíc, měsíce,
    datum, termín, začátek, konec, předpoklady, požadavky, prerekvizity, stav, pokrok, kredity, semestr, harmonogram, fáze
  `,roadmap:$`
    studijní plán, studijní plány, plán studia, plán učení, plán výuky, plán kurzu, vzdělávací plán, vzdělávací cesta,
    cesta učení, učební plán, učební cesta, učební osnovy, kariérní cesta, kariérní plán, studijní průvodce,
    studijní program, průvodce studiem, průvodce učením, výukový program, plán rozvoje, mapa dovedností, cesta k, cesta do,
    naučte se, nauč se, jak se naučit, jak se stát, staňte se, kurz, kurzy, kompletní kurz, od nuly, od nuly k, od základů,
    od základů po, od začátečníka, za 30 dní, za 100 dní, dní, samouk, samostudium, sylabus, školení, tréninkový plán,
    studium, příprava na
  `,learning:$`
    učit, učení, učím, učíme, naučit, naučíte, naučíš, nauč, naučte, studium, studia, studovat, student, studenti, studenty,
    studenta, kurz, kurzu, kurzy, kurzů, lekce, výuka, výuky, vyučování, přednáška, přednášky, cvičení, vývojář, vývojáře,
    vývojáři, programátor, programátora, programování, inženýr, začátečník, začátečníky, začátečníci, základy, pojmy,
    koncepty, dovednosti, znalosti, znalost, stát se, kariéra, kariéry, administrátor, architekt, analytik, tester,
    návrhář, vzdělávání, vzdělání, škola, univerzita, zkouška, zkoušky, úkoly, úlohy, pochopit, porozumět, zvládnout,
    ovládnout, teorie, praxe, samouk, učitel, učebnice, kapitola
  `,levels:$`
    začátečník, začátečníci, začátečnický, začátečnická, pro začátečníky, úroveň začátečník, základ, základy, základní,
    úvod, úvodní, mírně pokročilý, mírně pokročilí, středně pokročilý, středně pokročilí, středně pokročilá, střední,
    pokročilý, pokročilá, pokročilé, pokročilí, pro pokročilé, expert, experti, expertní, odborník, specializace,
    specialista, mistr, mistrovství, profesionál, profesionální, lehké, snadné, těžké, elementární
  `,productSections:$`
    instalace, použití, používání, konfigurace, nastavení, funkce, vlastnosti, možnosti, spuštění, jak spustit, testy,
    testování, spuštění testů, nasazení, postaveno na, použité technologie, architektura, snímky obrazovky, ukázka, příkazy,
    příklad, příklady, příklady použití, stažení, ke stažení, rychlý start, systémové požadavky, vývoj, lokální vývoj,
    proměnné prostředí, databáze, bezpečnost, výkon, řešení problémů, známé problémy, omezení, závislosti,
    struktura projektu, verze
  `,releases:$`
    plánováno, plánované, naplánováno, vydáno, vydání, spuštění, probíhá, ve vývoji, rozpracováno, v přípravě, krátkodobé,
    střednědobé, dlouhodobé, krátkodobě, dlouhodobě, brzy, připravované, příští verze, další verze, budoucnost,
    budoucí funkce, budoucí plány, plány do budoucna, budoucí rozšíření, plánované funkce, možná rozšíření, nápady, udělat,
    hotovo, dokončeno, nyní, později, následně, prototyp, první verze, verze 1, verze 2, stabilní verze, aktuální stav,
    současný stav, stav projektu, vysoká priorita, střední priorita, nízká priorita, známé chyby, údržba, zrušeno, expanze,
    růst, seznam přání
  `,releaseWords:$`
    funkce, funkcionalita, vlastnosti, verze, stav, úkol, úkoly, vylepšení, zlepšení, opravy, změny, práce, plán, plány,
    milník, milníky, cíl, cíle, projekt, produkt, vývoj, aktuální, současný, priorita, rozšíření
  `,wishes:$`
    přidat, přidání, přidáno, podpora, podpora pro, podporovat, vylepšit, vylepšení, zlepšit, zlepšení, implementovat,
    implementace, zavést, zavedení, vydat, vydání, spustit, opravit, oprava, opravy chyb, vyřešit, integrovat,
    integrace s, migrace na, přesunout, přepsat, refaktorovat, refaktoring, optimalizovat, optimalizace výkonu, umožnit,
    publikovat, nasadit, nasazení, vytvořit, vytvoření, vyvinout, odstranit, odstranění, nahradit, aktualizovat, rozšířit,
    rozšíření o, přepracovat, automatizovat, povolit, zahrnout, snížit, zvýšit, tmavý režim, administrace, validace vstupů
  `,events:$`
    spuštění na produkci, partnerství, předprodej, prodej tokenů, hlavní síť, testovací síť, marketingová kampaň,
    beta verze, betaverze, otevřená beta, uzavřená beta, investiční kolo, bezpečnostní audit, ostré spuštění
  `,collections:$`
    zdroje, seznam zdrojů, odkazy, užitečné odkazy, sbírka, sbírka úloh, kolekce, knihy, seznam knih, poznámky, moje poznámky,
    zápisky, zápisky z, výpisky, otázky, otázky na pohovor, otázky a odpovědi, zkouškové otázky, maturitní otázky, výběr,
    tahák, taháky, slovník, slovníček, slovníček pojmů, řešení, řešené příklady, řešené úlohy, příklady, šablony, záložky,
    nápady na projekty, seznam, přehled, testy, triky, příručka, kartičky
  `,things:$`
    generátor, aplikace, platforma, web, stránka, program, software, nástroj, šablona, doplněk, rozšíření, asistent, editor,
    prohlížeč, panel, simulátor, správce, server, služba, systém, knihovna, hra, tvůrce, plánovač, portál, robot, klient
  `},__={common:$`
    der, und, für, mit, ist, nicht, ein, eine, einen, einer, auf, zum, zur, wie, wird, werden, oder, auch, dem, aus, sich,
    bei, sind, kann, deine, nach, durch, über, diese, dieser, noch, wenn, aber, lernen, können, ich, im, vom, wir
  `,little:$`
    der, die, das, den, dem, des, ein, eine, einen, einem, einer, eines, und, oder, für, mit, ohne, zu, zum, zur, im, in,
    am, an, auf, aus, bei, beim, von, vom, vor, nach, über, um, durch, bis, ab, als, auch, nur, noch, sehr, mehr, wie, was,
    wo, wer, wann, warum, welche, welcher, hier, dort, ist, sind, wird, werden, kann, man, ich, du, dich, dir, er, es, wir,
    uns, ihr, euch, sie, sich, mein, meine, meinen, dein, deine, deinen, unser, unsere, ihre, dieser, diese, dieses, diesem,
    diesen, alle, allen, aller, jeder, jede, einige, andere, anderen, weitere*, viele
    beste, besten, gute, guten, nützlich*, hilfreich*, empfohlen*, empfehlenswert*, zusätzlich*, ergänzend*, weiterführend*,
    verwandte*, kostenlos*, kostenfrei*, wichtig*, wichtigste*, allgemein*, komplett*, vollständig*, offiziell*, zentral*,
    externe*, interessant*, neue, neuen, eigene, eigenen, wesentlich*, notwendig*, benötigt*
    lern*, repository, repo, projekt, dokument, abschnitt, liste, seite, leitfaden, kurs, entwickler, entwicklerinnen,
    anfänger, einsteiger, studierende, studenten, teilnehmer, schritt für schritt
  `,stages:$`
    phase, stufe, teil, schritt, monat, etappe, jahr, block, level, semester, trimester, quartal, niveau, abschnitt, zyklus,
    halbjahr, lernphase, ebene, meilenstein, säule, band, baustein, lehrjahr, schuljahr
  `,weeks:$`woche, modul, kapitel, einheit, lerneinheit, lernmodul, kalenderwoche, kw, sprint, themenblock, thema, themenfeld, lernfeld`,days:$`
    tag, lektion, stunde, unterrichtsstunde, unterrichtseinheit, lerntag, sitzung, vorlesung, termin, übung, aufgabe, workshop,
    tutorium, seminar, einheit, doppelstunde, kurstag, praktikum
  `,spans:$`
    phasen, stufen, teile, schritte, monate, etappen, jahre, blöcke, semester, quartale, abschnitte, wochen, module,
    kapitel, einheiten, tage, lektionen, stunden, sitzungen, vorlesungen, termine
  `,numbers:$`
    null, eins, zwei, drei, vier, fünf, sechs, sieben, acht, neun, zehn, elf, zwölf, erste, erster, erstes, ersten, zweite,
    zweiter, zweites, dritte, dritter, drittes, vierte, vierter, viertes, fünfte, fünfter, sechste, sechster, siebte,
    siebter, achte, achter, neunte, neunter, zehnte, zehnter, letzte, letzter, letztes
  `,topicLabels:$`
    thema, themen, unterthemen, themenbereiche, themengebiete, themenübersicht, hauptthemen, kernthemen, schwerpunkte,
    inhalt, inhalte, kursinhalt, kursinhalte, lerninhalt, lerninhalte, lernstoff, lehrinhalte, lernen, zu lernen,
    was du lernst, was du lernen wirst, das lernst du, du lernst, hier lernst du, was sie lernen, sie lernen,
    was wir lernen, was man lernt, was ich gelernt habe, was lernen, was zu lernen ist, was du wissen solltest,
    zu behandelnde themen, behandelte themen, behandelt, konzept, konzepte, kernkonzepte, wichtige konzepte,
    grundkonzepte, begriffe, grundbegriffe, kenntnisse, wissen, stoff, lehrplan, kursplan, agenda, theorie, fächer,
    lektionen, module, kapitel, stichpunkte, stichworte, punkte, checkliste, lerncheckliste
  `,sources:$`
    ressource, ressourcen, lernressourcen, weitere ressourcen, quelle, quellen, verweise, referenzen, referenz, literatur,
    literaturhinweise, literaturverzeichnis, weiterführende literatur, weiterführende links, nützliche links, linkliste,
    lesen, lektüre, leseliste, leseempfehlungen, zum lesen, zum weiterlesen, weiterlesen, mehr dazu, mehr erfahren,
    buch, bücher, buchempfehlungen, fachbücher, lehrbuch, lehrbücher, kurse, onlinekurse, online kurse, kostenlose kurse,
    anleitungen, videokurse, lernvideos, erklärvideos, anschauen, ansehen, kanal, kanäle, youtube kanäle, webseite,
    webseiten, websites, internetseiten, artikel, fachartikel, podcasts, dokumentation, offizielle dokumentation, doku,
    unterlagen, kursunterlagen, lernunterlagen, lernmaterial, lernmaterialien, material, materialien, kursmaterial,
    zusatzmaterial, begleitmaterial, folien, skript, skripte, spickzettel, werkzeug, werkzeuge, hilfsmittel,
    empfohlene tools, verwendete tools, lernplattformen, plattformen, übungsplattformen, zertifizierung, zertifizierungen,
    zertifikate, wo lernen, wo man lernen kann, siehe auch, vorträge, interviewfragen, mediathek, weiterbildungen
  `,projects:$`
    projekt, projekte, projektidee, projektideen, projektarbeit, projektarbeiten, abschlussprojekt, abschlussprojekte,
    abschlussarbeit, miniprojekt, miniprojekte, mini projekt, mini projekte, praxisprojekt, praxisprojekte,
    übungsprojekt, übungsprojekte, beispielprojekte, portfolioprojekte, portfolio projekte, eigene projekte, praxis,
    praxisteil, praktisch, praktische übung, praktische übungen, praktische aufgaben, praxisaufgabe, praxisaufgaben,
    praktikum, übung, übungen, übungsaufgabe, übungsaufgaben, aufgabe, aufgaben, aufgabenstellung, hausaufgabe,
    hausaufgaben, herausforderung, herausforderungen, aktivitäten, labor, werkstatt, üben, zum üben, umsetzung, anwenden,
    anwendung, bauen, was du baust, selbst bauen, fallstudie, fallstudien
  `,skills:$`
    fähigkeit, fähigkeiten, fertigkeit, fertigkeiten, kompetenz, kompetenzen, kernkompetenzen, fachkompetenzen,
    fachkenntnisse, technische fähigkeiten, benötigte fähigkeiten, technologie, technologien, verwendete technologien,
    technologien und werkzeuge, technologien und tools, werkzeuge und technologien, sprachen und werkzeuge,
    sprachen und tools, programmiersprachen, technologie stack, mein stack, qualifikationen
  `,outcomes:$`
    ziel, ziele, lernziel, lernziele, hauptziel, wochenziel, wochenziele, etappenziel, teilziele, zielsetzung, zweck,
    ergebnis, ergebnisse, lernergebnis, lernergebnisse, erwartetes ergebnis, resultat, resultate, abgabe, abgaben,
    liefergegenstände, meilenstein, meilensteine, kontrollpunkt, erfolgskriterien, kriterien, abschlusskriterien, dauer,
    geschätzte dauer, gesamtdauer, zeit, zeitaufwand, geschätzter zeitaufwand, geschätzte zeit, benötigte zeit, zeitraum,
    zeitrahmen, zeitplan, aufwand, umfang, stunden, wochenstunden, tempo, frist, abgabetermin, termine, voraussetzung,
    voraussetzungen, tipp, tipps, hinweis, hinweise, notiz, notizen, anmerkung, anmerkungen, fokus, schwerpunkt, warum,
    warum das wichtig ist, bedeutung, status, niveau, schwierigkeit, schwierigkeitsgrad, priorität, bewertung, prüfung,
    prüfungen, klausur, test, abschlusstest, selbsttest, selbsteinschätzung, lernkontrolle, am ende,
    am ende kannst du, am ende der phase, danach kannst du, du kannst, zusammenfassung, wiederholung, reflexion, rückblick,
    beschreibung, berufsbilder, format, dozent, dozenten, leistungspunkte
  `,housekeeping:$`
    inhaltsverzeichnis, inhaltsübersicht, schnellzugriff, schnellnavigation, mitwirken, mitwirkende, mitmachen,
    mithelfen, beitrag, beiträge, beitragen, wie du beitragen kannst, beitragsrichtlinien, verhaltenskodex, vorschläge,
    verbesserungsvorschläge, rückmeldung, rückmeldungen, fehler melden, lizenz, lizenzen, lizenzierung, urheberrecht,
    rechtliches, rechtliche hinweise, haftungsausschluss, impressum, datenschutz, zitieren, zitierweise, neuigkeiten,
    aktualisierungen, änderungen, änderungsprotokoll, versionsverlauf, häufige fragen, häufig gestellte fragen,
    fragen und antworten, fragen, danksagung, danksagungen, dank, danke, autor, autorin, autoren, über den autor, über mich,
    über uns, wer bin ich, wer wir sind, erstellt von, entwickelt von, inspiration, inspiriert von, das team, unser team,
    kontakt, kontakte, kontaktiere mich, soziale medien, folge mir, folgt uns, hilfe, unterstützung, unterstützen,
    projekt unterstützen, unterstütze das projekt, sponsoren, spenden, spende, kauf mir einen kaffee, verwendung, benutzung,
    nutzung, bedienung, anleitung, so funktioniert es, so geht s, wie es funktioniert, wie funktioniert das,
    so nutzt du, so benutzt du diese, wie du diese nutzt, wie man anfängt, wo anfangen, legende, symbole, zeichenerklärung,
    installation, schnellstart, bildschirmfotos, gemeinschaft, gemeinschaften, tritt bei, telegram gruppe,
    discord server, rundbrief, abonnieren, über, über dieses projekt, über das projekt, über dieses repository,
    über diesen kurs, über den kurs, projektbeschreibung, kursbeschreibung, beschreibung, überblick, übersicht,
    kursüberblick, vorwort, einleitung, vorstellung, warum dieses, warum diese, für wen, für wen ist das,
    für wen ist dieser kurs, zielgruppe, zielpublikum, mission, vision, fazit, schluss, schlusswort, schlussworte,
    abschließende worte, abschließende gedanken, herzlichen glückwunsch, viel erfolg, viel spaß, viel spaß beim lernen,
    übersetzungen, übersetzung, sprachen, andere sprachen, fortschritt, mein fortschritt, dein fortschritt,
    fortschrittsübersicht, fortschrittsanzeige, lernfortschritt, lernstand, lerntagebuch, statistik, ordnerstruktur,
    verzeichnisstruktur, projektstruktur, dateistruktur, struktur des repositorys, aufbau des repositorys,
    aufbau des kurses, aufbau, kursaufbau, kursstruktur, gliederung, organisation, organisatorisches, projektstatus,
    entstehung, hintergrund
  `,advice:$`
    tipps, tipp, lerntipps, lerntipp, tipps zum lernen, tipps für den erfolg, allgemeine tipps, tipps und tricks,
    ratschläge, ratschlag, empfehlungen, empfehlung, lernempfehlungen, gewohnheiten, gewohnheit, lerngewohnheiten,
    tägliche gewohnheiten, richtig lernen, wie lernen, wie man lernt, wie lerne ich, so lernst du, lernmethode,
    lernmethoden, lerntechniken, lernstrategie, lernstrategien, strategie, methodik, vorgehensweise, vorgehen, routine,
    tagesroutine, tägliche routine, wochenroutine, lernroutine, tagesablauf, tagesplan, wochenplanung, stundenplan,
    zeiteinteilung, zeitmanagement, einstellung, denkweise, motivation, motiviert bleiben, bleib motiviert, dranbleiben,
    disziplin, häufige fehler, typische fehler, anfängerfehler, fallstricke, stolpersteine, zu vermeidende fehler,
    was du vermeiden solltest, regeln, spielregeln, goldene regeln, merke, bitte beachten, zu beachten, wichtig,
    wichtiger hinweis, wichtige hinweise, erfolgsfaktoren, schlüssel zum erfolg, lernphilosophie, philosophie,
    prinzipien, nächste schritte, wie geht es weiter, wie geht s weiter, und danach, nach dem kurs, produktivität
  `,prerequisites:$`
    voraussetzung, voraussetzungen, teilnahmevoraussetzungen, anforderungen, vorkenntnisse, vorwissen,
    benötigte vorkenntnisse, erforderliche kenntnisse, bevor du beginnst, bevor du anfängst, bevor du startest,
    bevor sie beginnen, bevor es losgeht, bevor wir beginnen, vor dem start, vor beginn, vorab, was du brauchst,
    das brauchst du, du brauchst, was sie benötigen, was wird benötigt, benötigt, erforderlich, benötigte software,
    benötigte hardware, benötigte materialien, benötigte werkzeuge, ausrüstung, ausstattung, vorbereitung,
    vorbereitungen, einrichtung, einrichten, entwicklungsumgebung einrichten, einrichtung der umgebung,
    hier starten, starte hier, systemvoraussetzungen, hardwareanforderungen, grundvoraussetzungen
  `,optional:$`
    optional, optionale, optionaler, optionales, freiwillig, freiwillige, fakultativ, wahlweise, wahlfach, zur wahl, bonus,
    bei bedarf, falls nötig, falls gewünscht, bei interesse, wenn zeit bleibt, nicht notwendig, nicht zwingend,
    nicht erforderlich, nicht verpflichtend, zusatz, kür, extra
  `,optionalHeadings:$`
    optional, optionale themen, optionale inhalte, optionale module, optionaler teil, freiwillig, freiwillige aufgaben,
    wahlfach, wahlfächer, wahlmodul, wahlmodule, wahlbereich, wahlpflicht, wahlpflichtfächer, wahlpflichtmodule, bonus,
    bonusthemen, bonusmaterial, bonusinhalte, zusatzthemen, zusatzinhalte, vertiefung, vertiefungen, kür
  `,done:$`
    erledigt, fertig, abgeschlossen, beendet, ja, gelernt, gelesen, gesehen, bestanden, geschafft, getan, komplett,
    vollständig, absolviert, gemacht, bearbeitet
  `,notDone:$`
    offen, ausstehend, in arbeit, in bearbeitung, läuft, laufend, begonnen, angefangen, nein, nicht begonnen,
    nicht gestartet, noch nicht, noch offen, geplant, zu erledigen, unvollständig, demnächst, bald, kommt noch, teilweise,
    folgt, gesperrt
  `,topicColumns:$`
    thema, themen, themenbereich, titel des themas, lektion, lektionen, fach, fächer, kurs, kurse, fähigkeit, fähigkeiten,
    kompetenz, konzept, konzepte, modul, module, titel, name, bezeichnung, was lernen, lerninhalt, lerninhalte, inhalt,
    inhalte, stoff, aufgabe, aufgaben, aktivität, aktivitäten, kapitel, einheit, vorlesung, vorlesungen, abschnitt,
    technologie, technologien, bereich, gebiet, schwerpunkt, fokus, übung, übungen, problem, herausforderung, projekt,
    projekte, buch, bücher, ressource, ressourcen, video, videos, werkzeug, veranstaltung
  `,statusColumns:$`
    status, stand, zustand, fortschritt, erledigt, fertig, abgeschlossen, gelernt, gelesen, bestanden, lernstand,
    bearbeitungsstand, abgehakt
  `,minorColumns:$`
    nr, nummer, id, woche, wochen, kw, kalenderwoche, tag, tage, phase, phasen, stufe, monat, monate, schritt, semester,
    quartal, jahr, niveau, dauer, zeit, zeitaufwand, aufwand, stunden, geschätzte zeit, datum, beginn, ende, start,
    startdatum, enddatum, frist, fällig, abgabe, typ, art, sprache, schwierigkeit, schwierigkeitsgrad, priorität,
    wichtigkeit, hochschule, universität, anbieter, plattform, plattformen, dozent, dozentin, lehrer, autor, autoren,
    verlag, verweis, notiz, notizen, anmerkung, anmerkungen, bemerkung, bemerkungen, hinweis, hinweise, kommentar,
    beschreibung, details, zusammenfassung, voraussetzung, voraussetzungen, häufigkeit, preis, kosten, ziel, ziele,
    lernziel, lernziele, ergebnis, ergebnisse, meilenstein, punkte, leistungspunkte, prozent, quelle, quellen, lösung,
    lösungen, ordner, datei, dateien, kategorie, reihenfolge, seiten, material, materialien, beispiel, beispiele
  `,learntColumns:$`
    was du lernst, du lernst, das lernst du, was sie lernen, was man lernt, was ich gelernt habe, gelernt, gelerntes,
    lerneffekt, lernziel, lernziele, fähigkeiten, fertigkeiten, kompetenzen, kenntnisse, konzepte, geübte konzepte, thema,
    themen, technologie, technologien, verwendete technologien, schwerpunkt, schwerpunkte, inhalte, werkzeuge, funktionen
  `,paceColumns:$`
    dauer, zeit, zeitaufwand, geschätzte zeit, geschätzte dauer, aufwand, stunden, woche, wochen, kw, tag, tage, monat,
    monate, datum, termin, frist, fällig, beginn, ende, voraussetzung, voraussetzungen, status, fortschritt, zeitraum,
    zeitplan, semester, leistungspunkte, wochenstunden, phase
  `,roadmap:$`
    lernpfad, lernpfade, lernplan, lernpläne, fahrplan, lernfahrplan, lernroadmap, lernweg, lernreise, lernprogramm,
    lernleitfaden, studienplan, studienführer, studiengang, studium, lehrplan, lehrgang, lehrplanung, kursplan,
    schulungsplan, ausbildungsplan, ausbildung, weiterbildung, trainingsplan, karrierepfad, karriereplan, werdegang,
    der weg zum, der weg zur, weg zum, weg zur, lernen, lerne, so lernst du, wie werde ich, werde, wie man wird, kurs,
    kurse, komplettkurs, einsteigerkurs, grundkurs, von null auf, von null, von grund auf, vom anfänger zum,
    von anfänger bis, tage, in 30 tagen, in 100 tagen, selbststudium, autodidaktisch, curriculum, kompetenzmatrix,
    leitfaden zum lernen, prüfungsvorbereitung, vorbereitung auf
  `,learning:$`
    lernen, lerne, lernst, lernt, gelernt, lernende, lernpfad, lernziele, lernplan, lerninhalte, lektion, lektionen,
    studium, studieren, studierende, student, studenten, studentinnen, kurs, kurse, unterricht, unterrichten, lehrer,
    lehre, schule, schüler, hochschule, universität, entwickler, entwicklerin, entwicklerinnen, ingenieur, anfänger,
    anfängerin, einsteiger, grundlagen, grundkenntnisse, kenntnisse, fähigkeiten, kompetenzen, wissen, werden, beruf,
    karriere, ausbildung, weiterbildung, bildung, programmierer, administrator, architekt, analyst, tester, übung, übungen,
    üben, verstehen, beherrschen, konzepte, theorie, prüfung, zertifizierung, selbststudium, vorlesung, vorlesungen
  `,levels:$`
    anfänger, anfängerin, einsteiger, neuling, grundlage, grundlagen, basis, basiswissen, grundkenntnisse, grundkurs,
    einstieg, einführung, mittelstufe, mittel, fortgeschritten, fortgeschrittene, fortgeschrittener, fortgeschrittenes,
    leicht fortgeschritten, aufbaukurs, aufbauwissen, vertiefung, experte, experten, expertenwissen, profi, profis, meister,
    meisterschaft, spezialisierung, spezialist, leicht, einfach, schwer, schwierig, elementar, kern, unterstufe, oberstufe
  `,productSections:$`
    installation, installieren, installationsanleitung, verwendung, nutzung, benutzung, bedienung, konfiguration,
    konfigurieren, einstellungen, funktionen, funktionsumfang, merkmale, features, ausführen, starten, anwendung starten,
    tests, tests ausführen, bereitstellung, erstellt mit, verwendete technologien, architektur, bildschirmfotos,
    befehle, beispiel, beispiele, anwendungsbeispiele, herunterladen, schnellstart, erste schritte mit der anwendung,
    systemvoraussetzungen, systemanforderungen, entwicklung, lokale entwicklung, umgebungsvariablen, datenbank, sicherheit,
    leistung, fehlerbehebung, fehlersuche, bekannte probleme, bekannte fehler, einschränkungen, abhängigkeiten,
    projektstruktur, versionen, schnittstellen
  `,releases:$`
    geplant, geplante funktionen, veröffentlicht, veröffentlichung, in arbeit, in entwicklung, in planung, kurzfristig,
    mittelfristig, langfristig, demnächst, als nächstes, nächste version, nächste versionen, zukunft, zukünftig,
    künftige versionen, zukünftige erweiterungen, zukünftige pläne, ausblick, ideen, offen, offene punkte, erledigt,
    fertig, umgesetzt, abgeschlossen, jetzt, später, prototyp, erste version, version 1, version 2, stabile version,
    aktueller stand, projektstatus, hohe priorität, mittlere priorität, niedrige priorität, bekannte fehler, wartung,
    verworfen, wunschliste, produktivbetrieb, ausbau, wachstum
  `,releaseWords:$`
    funktion, funktionen, version, versionen, stand, aufgabe, aufgaben, verbesserung, verbesserungen, erweiterung,
    erweiterungen, änderungen, arbeit, arbeiten, plan, pläne, meilenstein, meilensteine, ziel, ziele, projekt, produkt,
    entwicklung, aktuell, aktuelle, aktueller, priorität, fehlerbehebungen
  `,wishes:$`
    hinzufügen, unterstützung, unterstützung für, unterstützen, verbessern, verbesserung, verbesserte, verbesserungen,
    implementieren, implementierung, umsetzen, umsetzung, veröffentlichen, veröffentlichung, beheben, fehler beheben,
    fehlerbehebung, korrigieren, integrieren, integration von, anbindung, anbindung an, migrieren, migration auf,
    umstellung auf, refaktorieren, überarbeiten, überarbeitung, optimieren, optimierung, ermöglichen, erstellen, entwickeln,
    entfernen, ersetzen, aktualisieren, aktualisierung, erweitern, erweiterung, ausbauen, automatisieren, aktivieren,
    einbauen, einführen, einführung von, reduzieren, erhöhen, dunkelmodus, validieren, fertigstellen
  `,events:$`
    markteinführung, veröffentlichung, partnerschaft, partnerschaften, vorverkauf, tokenverkauf, hauptnetz, testnetz,
    marketingkampagne, betaversion, beta version, öffentliche beta, geschlossene beta, finanzierungsrunde,
    sicherheitsaudit, inbetriebnahme, produktstart, go live
  `,collections:$`
    ressourcen, linksammlung, linkliste, nützliche links, sammlung, bücher, bücherliste, leseliste, notizen, meine notizen,
    mitschrift, mitschriften, zusammenfassung, zusammenfassungen, fragen, interviewfragen, prüfungsfragen,
    fragen und antworten, auswahl, spickzettel, formelsammlung, glossar, wörterbuch, lexikon, lösungen, musterlösungen,
    beispiele, vorlagen, lesezeichen, projektideen, liste von, liste der, klausuren, altklausuren, karteikarten, tricks,
    handbuch, verzeichnis, nachschlagewerk, skript
  `,things:$`
    generator, anwendung, anwendungen, app, plattform, webseite, programm, software, werkzeug, vorlage, erweiterung,
    assistent, editor, betrachter, übersicht, simulator, verwaltung, server, dienst, system, bibliothek, spiel, ersteller,
    planer, portal, rechner, baukasten, webanwendung, oberfläche
  `},v_={common:$`και, το, τα, να, της, του, των, την, στην, στο, για, με, από, είναι, που, θα, σε, πώς, δεν, κάθε`,little:$`
    ο, η, το, οι, τα, του, της, των, τον, την, και, ή, σε, στο, στη, στα, από, για, με, ένα, πώς, τι, αυτό, μου, σου,
    σας, θα, να, χρήσιμ*, προτειν*, πρόσθετ*, επιπλέον, δωρεάν, βασικ*, κύρι*, μάθηση*, μελέτη*, μαθήματος, έργου,
    αρχάριους, άλλα
  `,stages:$`φάση, στάδιο, μήνας, μέρος, επίπεδο, βήμα, εξάμηνο, τρίμηνο, έτος, κύκλος`,weeks:$`εβδομάδα, ενότητα, κεφάλαιο, θεματική ενότητα, υποενότητα, θέμα`,days:$`ημέρα, μέρα, μάθημα, διάλεξη, συνάντηση, ώρα, εργαστήριο, άσκηση`,spans:$`
    φάσεις, στάδια, μήνες, μέρη, επίπεδα, βήματα, εξάμηνα, εβδομάδες, ενότητες, κεφάλαια, ημέρες, μέρες, μαθήματα, ώρες
  `,numbers:$`
    ένα, δύο, τρία, τέσσερα, πέντε, έξι, πρώτ*, δεύτερ*, τρίτ*, τέταρτ*, πέμπτ*, έβδομ*, όγδο*, ένατ*, δέκατ*,
    τελευταί*, έκτη
  `,topicLabels:$`
    θέματα, θεματολογία, έννοιες, τι θα μάθεις, τι θα μάθετε, θα μάθεις, θα μάθετε, τι έμαθα, μάθε, μάθετε, περιεχόμενο,
    ύλη, διδακτέα ύλη, μαθήματα, ενότητες, θεωρία, γνώσεις
  `,sources:$`
    πόροι, πηγές, αναφορές, βιβλιογραφία, σύνδεσμοι, βιβλία, βιβλίο, διαβάστε, βίντεο, κανάλια, ιστοσελίδες, ιστότοποι,
    άρθρα, τεκμηρίωση, υλικό, εργαλεία, πλατφόρμες, δείτε επίσης
  `,projects:$`
    έργο, έργα, πρότζεκτ, τελική εργασία, εργασία, εργασίες, ιδέες για έργα, πρακτική, εξάσκηση, άσκηση, ασκήσεις,
    πρακτικές ασκήσεις, εργαστήρια, προκλήσεις, δραστηριότητες, φτιάξε, φτιάξτε
  `,skills:$`
    δεξιότητες, τεχνικές δεξιότητες, ικανότητες, προσόντα, τεχνολογίες, γλώσσες προγραμματισμού, γλώσσες και εργαλεία
  `,outcomes:$`
    στόχος, στόχοι, μαθησιακοί στόχοι, σκοπός, αποτέλεσμα, αποτελέσματα, παραδοτέα, ορόσημα, διάρκεια, χρόνος,
    χρονοδιάγραμμα, προθεσμία, απαιτήσεις, συμβουλές, σημείωση, σημειώσεις, γιατί, κριτήρια, αξιολόγηση, εξετάσεις,
    δυσκολία, σύνοψη, επανάληψη
  `,housekeeping:$`
    περιεχόμενα, πίνακας περιεχομένων, συνεισφορά, συνεισφορές, συντελεστές, άδεια χρήσης, συχνές ερωτήσεις,
    ευχαριστίες, συγγραφέας, διδάσκοντες, ομάδα, επικοινωνία, βοήθεια, υποστήριξη, χρήση, οδηγίες, οδηγίες χρήσης,
    κοινότητα, σχετικά, περιγραφή, επισκόπηση, πρόλογος, συμπέρασμα, πρόοδος, δομή, άδεια
  `,advice:$`
    συμβουλές, συμβουλή, συστάσεις, πώς να μάθεις, πώς να μελετήσετε, στρατηγική, μεθοδολογία, συνήθειες, ρουτίνα,
    καθημερινή ρουτίνα, ημερήσιο πρόγραμμα, διαχείριση χρόνου, κίνητρα, συχνά λάθη, κανόνες, θυμηθείτε, επόμενα βήματα,
    και μετά
  `,prerequisites:$`
    προαπαιτούμεν*, προϋποθέσεις, απαιτήσεις, απαιτούμενες γνώσεις, πριν ξεκινήσετε, πριν ξεκινήσεις, τι θα χρειαστείτε,
    τι χρειάζεσαι, εξοπλισμός, προετοιμασία, ξεκινήστε εδώ
  `,optional:$`προαιρετικ*, κατ' επιλογή, επιλογής, αν χρειάζεται, αν θέλετε, αν θέλεις, μπόνους`,optionalHeadings:$`προαιρετικ*, μαθήματα επιλογής, κατ' επιλογή, μπόνους`,done:$`ολοκληρώθηκε, ολοκληρωμέν*, έγινε, έτοιμο, ναι, διαβάστηκε`,notDone:$`εκκρεμεί, σε εξέλιξη, δεν ξεκίνησε, όχι, προγραμματισμένο, σύντομα, επόμενο`,topicColumns:$`
    θέμα, θέματα, θεματική, αντικείμενο, μάθημα, μαθήματα, τίτλος, όνομα, έννοια, έννοιες, ενότητα, περιεχόμενο, ύλη,
    δεξιότητα, διάλεξη, κεφάλαιο, εργασία, τεχνολογία, άσκηση, έργο, βιβλίο
  `,statusColumns:$`κατάσταση, πρόοδος, ολοκληρώθηκε, ολοκλήρωση, έγινε, έτοιμο`,minorColumns:$`
    αα, α α, εβδομάδα, ημέρα, φάση, μήνας, εξάμηνο, έτος, επίπεδο, διάρκεια, χρόνος, ώρες, ημερομηνία, τύπος, γλώσσα,
    δυσκολία, πλατφόρμα, συγγραφέας, σύνδεσμος, σημειώσεις, περιγραφή, τιμή, πηγές
  `,learntColumns:$`τι θα μάθεις, τι θα μάθετε, τι έμαθα, δεξιότητες, έννοιες, θέματα, τεχνολογίες, γνώσεις`,paceColumns:$`
    διάρκεια, χρόνος, ώρες, εβδομάδα, ημέρα, μήνας, ημερομηνία, προθεσμία, προαπαιτούμενα, κατάσταση, πρόοδος, εξάμηνο
  `,roadmap:$`
    οδικός χάρτης, χάρτης πορείας, μονοπάτι μάθησης, πορεία μάθησης, πλάνο μάθησης, πλάνο μελέτης, πρόγραμμα σπουδών,
    οδηγός σπουδών, πλήρης οδηγός, από το μηδέν, πώς να γίνεις, πώς να μάθεις, μάθε, μάθετε, εκμάθηση, μαθήματα, ημέρες
  `,learning:$`
    μάθηση*, μάθε, μάθετε, μάθεις, μαθαίν*, μαθητ*, εκμάθηση, μελέτη*, σπουδ*, φοιτητ*, εκπαίδευσ*, αρχάρι*, έννοιες,
    δεξιότητες, γνώσεις, προγραμματιστ*, καριέρα, ασκήσεις, θεωρία, πανεπιστήμιο, μάθημα, μαθήματα
  `,levels:$`
    αρχάρι*, βασικά, τα βασικά, θεμέλια, εισαγωγή, μεσαίο, ενδιάμεσο, μέσο επίπεδο, προχωρημέν*, εξειδίκευση
  `,productSections:$`
    εγκατάσταση, χρήση, ρύθμιση, ρυθμίσεις, λειτουργίες, χαρακτηριστικά, δυνατότητες, εκτέλεση, δοκιμές, αρχιτεκτονική,
    στιγμιότυπα, εντολές, παραδείγματα χρήσης, γρήγορη εκκίνηση
  `,releases:$`
    προγραμματισμένα, σε εξέλιξη, κυκλοφορία, βραχυπρόθεσμα, μακροπρόθεσμα, σύντομα, επόμενη έκδοση, μελλοντικά σχέδια,
    προς υλοποίηση, ολοκληρωμένα, αργότερα
  `,releaseWords:$`λειτουργίες, δυνατότητες, έκδοση, εκδόσεις, βελτιώσεις, αλλαγές, σχέδια, τρέχουσα`,wishes:$`
    προσθήκη, προσθέστε, υποστήριξη, βελτίωση, βελτιώσεις, υλοποίηση, διόρθωση, αφαίρεση, ενσωμάτωση, μετάβαση σε,
    βελτιστοποίηση, αναβάθμιση, επέκταση
  `,events:$`λανσάρισμα, επίσημη κυκλοφορία, συνεργασίες με, δοκιμαστική έκδοση`,collections:$`
    πόροι, πηγές, σύνδεσμοι, συλλογή, βιβλία, σημειώσεις, ερωτήσεις, ερωτήσεις συνέντευξης, θέματα εξετάσεων, λύσεις,
    παραδείγματα, γλωσσάρι
  `,things:$`
    εφαρμογή, εφαρμογές, πλατφόρμα, ιστοσελίδα, πρόγραμμα, λογισμικό, εργαλείο, πρότυπο, επέκταση, παιχνίδι, βιβλιοθήκη,
    σύστημα
  `},y_={common:$`
    the, and, with, this, that, your, you, how, what, which, from, have, has, their, about, these, those, when,
    where, into, should, it, be, can, not, or, they, we, before, using, through
  `,little:$`
    a, an, the, this, that, these, those, my, our, your, his, her, its, their, and, or, of, for, to, in, on, with,
    from, by, at, as, about, into, per, via, all, some, any, more, other, others, most, every, each, both, few, is,
    are, was, be, been, it, me, us, we, you, i, they, can, do, does, did, will, would, should, could, must, may, if,
    so, not, how, what, where, when, which, who, there, here, let, s, ll, re, ve, please, get, also, just, only, then
    extra, additional, useful, helpful, handy, recommended, suggested, related, relevant, further, best, great, good,
    better, favorite, favourite, top, free, paid, mostly, important, key, main, major, general, quick, full, complete,
    comprehensive, official, online, external, various, different, essential, core, current, new, next, own, self,
    ultimate, overall, detailed, specific, high quality, must read, must have, curated, selected, popular, step by step
    learning, study, section, list, page, repo, repository, roadmap, guide, document, path, plan, curriculum
    developer, developers, engineer, engineers, programmer, programmers, student, students, learner, learners,
    beginner, beginners, everyone, people, full stack, fullstack
  `,stages:$`
    phase, stage, month, level, part, step, semester, trimester, quarter, tier, track, year, term, milestone, cycle,
    block, lvl, checkpoint, act, layer, grade, volume, book, pillar, area, course, belt, iteration, round
  `,weeks:$`week, module, unit, chapter, sprint, section, wk, wks, mod, ch, chap, sect, theme, subject, domain, fortnight`,days:$`
    day, lesson, session, lecture, class, hour, lab, tutorial, episode, topic, assignment, kata, exercise, task, workshop,
    video, meeting, seminar, problem, challenge, lec, ex
  `,spans:$`
    phases, stages, months, levels, parts, steps, semesters, trimesters, quarters, tiers, tracks, years, terms,
    milestones, cycles, blocks, weeks, wks, modules, units, chapters, sprints, sections, days, lessons, sessions,
    lectures, classes, hours, labs, tutorials, episodes
  `,numbers:$`
    zero, one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen,
    sixteen, twenty, first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh, twelfth,
    final, last
  `,topicLabels:$`
    topic, topics, subtopic, subtopics, sub topics, key topics, main topics, core topics, topics covered,
    topics to cover, topics to learn, topics to study, topic list, list of topics, concept, concepts, key concepts,
    core concepts, important concepts, concepts covered, concepts to learn, concepts to master, what to learn, learn,
    to learn, things to learn, what you will learn, what you ll learn, you will learn, you ll learn, what we will learn,
    what we ll learn, what you learn, what i will learn, what i learned, what to study, what to know, what to cover,
    need to know, should know, must know, must learn, should learn, key learnings, what is covered, what s covered,
    covered, covers, we will cover, we ll cover, areas to cover, focus areas, key areas, study areas, content, course content
    course contents, course outline, outline, subject, subjects, subject areas, syllabus, lesson plan,
    curriculum, skills to learn, skills to build, skills covered, lessons, modules, chapters, units, theory, checklist,
    learning checklist, study checklist, key points, knowledge points, fundamentals to learn, study topics, agenda,
    learning content, what s inside, keywords, subjects covered
  `,sources:$`
    resource, resources, learning resources, study resources, extra resources, reference, references, reference material,
    reference materials, link, links, useful links, reading, readings, reading list, reading material,
    reading materials, further reading, recommended reading, additional reading, suggested reading, read, read more,
    learn more, book, books, ebook, ebooks, textbook, textbooks, bookshelf, course, courses, online courses, mooc, moocs,
    tutorial, tutorials, video, videos, video tutorials, video lectures, watch, what to watch, youtube,
    youtube channel, youtube channels, youtube playlist, youtube playlists, youtube videos, channel, channels,
    playlist, playlists, website, websites, site, sites, blog, blogs, blog post, blog posts, article, articles, paper,
    papers, research papers, must read papers, whitepapers, podcast, podcasts, documentation, official documentation,
    docs, official docs, documents, material, materials, study material, study materials, learning material,
    learning materials, course material, course materials, lecture notes, slides, handouts, cheatsheet, cheatsheets,
    cheat sheet, cheat sheets, tool, tools, recommended tools, tools used, tools and resources, practice platforms,
    learning platforms, coding platforms, platforms, practice websites, practice sites, awesome lists, notebooks,
    certification, certifications, certificates, certification exams, interview questions, newsletters,
    people to follow, who to follow, accounts to follow, other roadmaps, more roadmaps, related roadmaps,
    similar projects, related projects, related repositories, source, sources, where to learn, where to start learning,
    learn from, how to learn it, see, see also, external links, bibliography, works cited, library, sandbox, sandboxes,
    wiki, wikipedia, mdn, w3schools, udemy, coursera, edx, freecodecamp, khan academy, geeksforgeeks, github,
    free certificates, paid courses, free courses, media, talks, conference talks, downloads, repositories, github repos
  `,projects:$`
    project, projects, mini project, mini projects, miniproject, miniprojects, practice project, practice projects,
    capstone, capstones, capstone project, capstone projects, project idea, project ideas, ideas for projects,
    suggested projects, sample projects, example projects, final project, final projects, portfolio, portfolio project,
    portfolio projects, real world project, real world projects, beginner projects, intermediate projects,
    advanced projects, hands on, hands on project, hands on projects, hands on practice, hands on labs, side projects,
    guided projects, group project, team project, personal projects, pet projects, open source projects, weekly project,
    project progression, suggested project progression, project milestones, practice, practice tasks, practice problems,
    practice exercises, practical, practicals, practical work, practical exercises, practical tasks,
    practical assignments, exercise, exercises, coding exercises, assignment, assignments, task, tasks, challenge,
    challenges, coding challenges, lab, labs, homework, home work, activity, activities, build, to build, build this,
    what to build, things to build, what you will build, what you ll build, you will build, you ll build, drills, katas,
    workshop, problem set, problem sets, problems to solve, leetcode problems, try it yourself, your turn
  `,skills:$`
    skill, skills, key skills, core skills, required skills, skills required, skills needed, skills gained,
    skills acquired, skill area, skill areas, skill set, skillset, skill sets, skill matrix, skill tree, soft skills,
    hard skills, technical skills, ancillary skills, transferable skills, languages and tools, tools and languages,
    languages and frameworks, tools and technologies, technologies and tools, tools to learn, tech stack, technology stack
    stack, my stack, technology, technologies, technologies used, technologies to learn, toolbox, toolkit,
    toolset, competence, competences, competency, competencies, programming languages, frameworks and libraries
  `,outcomes:$`
    outcome, outcomes, learning outcome, learning outcomes, expected outcome, expected outcomes, key outcomes, goal,
    goals, learning goal, learning goals, main goal, weekly goal, weekly goals, weekly target, daily goal, end goal,
    primary goal, objective, objectives, learning objective, learning objectives, course objectives, aim, aims, target,
    targets, focus, main focus, primary focus, deliverable, deliverables, milestone, milestones, checkpoint,
    checkpoints, result, results, output, outputs, success criteria, exit criteria, completion criteria, acceptance criteria
    criteria, definition of done, done when, you are ready when, ready when, by the end, by the end you will,
    by the end of, after this you can, at the end, duration, estimated duration, time, estimated time, time estimate,
    time needed, time required, total time, time frame, timeframe, timeline, schedule, length, effort, pace, workload,
    hours, total hours, weekly hours, study time, deadline, due date, start date, end date, prerequisite, prerequisites,
    requirement, requirements, tip, tips, pro tip, pro tips, note, notes, why, why it matters, why this matters,
    why learn this, importance, status, level, difficulty, priority, credits, format, instructor, instructors, teacher,
    assessment, assessments, evaluation, quiz, quizzes, exam, exams, final exam, grading, self assessment, self check,
    key takeaway, key takeaways, takeaways, summary, recap, reflection, reflections, review, weekly review, description,
    details, purpose, motivation, use case, use cases, salary, average salary, job roles, job titles, career options
  `,housekeeping:$`
    table of contents, contents, toc, index, quick links, quick navigation, navigation menu, jump to, site map
    contribute, contributing, contribution, contributions, contribution guidelines, contribution guide,
    contributing guide, contributing guidelines, how to contribute, how you can contribute, ways to contribute,
    want to contribute, guidelines, feedback, suggestions, code of conduct, open a pull request, submit a pull request,
    open an issue, report an issue, report issues, reporting issues, issues and suggestions, get involved, help wanted
    license, licence, licenses, licensing, copyright, legal, legal notice, disclaimer, disclaimers, citation, citing,
    how to cite, cite this, terms of use, privacy
    changelog, change log, version history, recent updates, latest updates, updates, update log, recent changes,
    what s new, news, announcements, last updated, release notes
    faq, faqs, frequently asked questions, questions and answers, q and a, have questions, questions or feedback
    credit, credits, acknowledgement, acknowledgements, acknowledgment, acknowledgments, thanks, special thanks,
    thank you, thanks to, author, authors, about the author, about me, about us, about the authors, who am i, maintainer,
    maintainers, maintained by, the team, our team, meet the team, contributors, our contributors, created by, made by,
    made with love, written by, inspired by, inspiration
    contact, contacts, contact me, contact us, contact information, connect, connect with me, connect with us, follow,
    follow me, follow us, social media, socials, social links, stay in touch, get in touch, keep in touch, reach out,
    find me, let s connect, questions, help, get help, getting help, need help, where to get help
    sponsor, sponsors, sponsorship, become a sponsor, donate, donation, donations, support us, support me,
    support the project, support this project, support my work, show your support, show some love, buy me a coffee,
    give a star, star this, leave a star, star, stars, star history, stargazers, backers, spread the word, share
    how to use, how to use this, how to use it, usage, use, using this, how it works, how this works,
    how does it work, how to read, how to read this, how to follow, how to follow this, how to navigate, how to start,
    where to start, instructions, legend, symbols, notation, emoji legend, color legend, conventions, getting started,
    get started, quick start, quickstart, quick start guide, installation, install, installation guide, setup guide,
    setup instructions, local setup, local development, development setup, run locally, running locally, how to run,
    deployment instructions, screenshots, demo, live demo, preview, built with, tech stack used, badges
    community, communities, join us, join the community, join our community, join the discussion, join discord,
    discord server, slack channel, slack community, telegram group, telegram channel, newsletter, stay updated,
    stay connected, subscribe, discussions, study group, study groups, mentors, mentorship
    about, about this, about this project, about the project, about this course, about the course, about this repo,
    about the repository, project description, project overview, course overview, course description, overview,
    introduction to this, description, preface, foreword, why this, why this exists, why this roadmap, who is this for,
    who this is for, who is it for, is this for me, who should take this, target audience, intended audience, audience,
    purpose, mission, our mission, vision, background story, my story, the story, goals of this
    conclusion, conclusions, final thoughts, final words, closing thoughts, closing words, closing notes, wrap up,
    wrapping up, congratulations, happy learning, happy coding, good luck, enjoy, the end, that s it, epilogue
    translation, translations, available languages, languages available, other languages, read this in,
    available translations
    progress, my progress, your progress, progress tracker, progress tracking, progress log, tracking progress,
    track your progress, track progress, tracker, current progress, overall progress, progress overview, progress bar,
    statistics, stats, learning log, study log, daily log, journal, log
    folder structure, project structure, repository structure, repo structure, directory structure, file structure,
    repository layout, repository contents, repository map, roadmap structure, course structure, structure of this,
    how this is organized, how it is organized, organization, organisation, repository organization, certificate of completion
    attendance, office hours, logistics, administration, course staff, staff, todo list, changes
  `,advice:$`
    tips, tip, study tips, learning tips, tips for success, tips for learning, success tips, pro tips, tips and tricks,
    general tips, final tips, career tips, interview tips, job search tips, resume tips, quick tips, exam tips, advice,
    general advice, final advice, career advice, words of advice, a word of advice, recommendations, suggestions,
    habits, daily habits, study habits, learning habits, good habits, healthy habits, habit, how to study, how to learn,
    how to practice, how to learn effectively, how to study effectively, how to stay motivated, how to succeed,
    how to get the most, study techniques, study technique, study method, study methods, study strategy, study approach,
    learning strategy, learning strategies, learning method, learning methods, learning techniques, learning approach,
    learning philosophy, learning principles, learning style, learning rules, philosophy, guiding principles, approach,
    methodology, strategy, daily routine, weekly routine, morning routine, evening routine, study routine, routine,
    daily schedule, daily study schedule, weekly schedule, study schedule, sample schedule, suggested schedule,
    time commitment, time management, time allocation, mindset, growth mindset, motivation, motivational quotes, quotes,
    stay motivated, staying motivated, staying consistent, stay consistent, consistency, accountability, common mistakes,
    mistakes to avoid, beginner mistakes, common pitfalls, pitfalls, pitfalls to avoid, what not to do, dos and don ts,
    do s and don ts, do and don t, rules, ground rules, golden rules, challenge rules, rules to follow, remember,
    keep in mind, things to remember, important notes, important note, please note, warning, success strategies,
    success factors, key to success, keys to success, secrets of success, final note, final notes, next steps,
    what s next, what next, whats next, where to go next, where to go from here, after completion, after this course,
    after the course, beyond the course, beyond this roadmap, productivity, productivity tips, burnout, self care,
    staying up to date, learning in public, learn in public, the learning loop
  `,prerequisites:$`
    prerequisite, prerequisites, pre requisite, pre requisites, prereq, prereqs, requisites, requirement, requirements,
    course requirements, before you begin, before you start, before starting, before beginning, before we begin,
    before we start, before you dive in, before diving in, read this first, read me first, start here, things you need,
    what you need, what you ll need, what you will need, you will need, you ll need, what do i need, what is needed,
    needed, required, required knowledge, required background, required software, required tools, required materials,
    required hardware, prior knowledge, previous knowledge, assumed knowledge, assumptions, recommended background,
    recommended knowledge, background, background knowledge, prework, pre work, preparation, preparations,
    entry requirements, hardware requirements, software requirements, system requirements, hardware needed, equipment,
    equipment needed, materials needed, supplies, what you should know, what to know first, what you should already know,
    is this right for you, setup, environment setup, setting up, initial setup, tools needed, tools required
  `,optional:$`
    optional, optionally, if needed, if necessary, if required, if interested, if time permits, if you want, bonus,
    elective, electives, nice to have, nice to know, good to have, good to know, not required, not mandatory,
    not compulsory, extra, extra credit, optional but recommended, skip if known, skip if familiar, skippable,
    can be skipped, stretch, stretch goal, for the curious, as needed
  `,optionalHeadings:$`
    optional, bonus, bonus topic, bonus topics, bonus content, bonus material, bonus module, bonus section,
    bonus chapter, bonus week, bonus phase, bonus round, elective, electives, elective courses, nice to have, nice to know,
    good to have, good to know, optional topics, optional modules, optional courses, optional track, optional tracks,
    optional skills, optional reading, extra credit, extra topics, extras, side quest, side quests, stretch goals,
    specializations, stretch topics
  `,done:$`
    done, complete, completed, finished, yes, y, learned, learnt, read, watched, passed, solved, mastered, covered,
    studied, x, ok, 100, true, achieved, checked, certified
  `,notDone:$`
    todo, to do, not done, not started, not yet, not begun, pending, in progress, wip, open, no, n, planned, started,
    upcoming, ongoing, soon, coming soon, doing, next, later, learning, reading, current, 0, false, locked, incomplete,
    unfinished, to learn, to read, to watch, on hold, paused, backlog, not completed, not attempted, partial, tbd
  `,topicColumns:$`
    topic, topics, topic name, main topic, topics covered, key topics, lesson, lessons, lesson name, lesson title,
    subject, subjects, subject name, course, courses, course name, course title, skill, skills, concept, concepts,
    key concepts, module, modules, module name, module title, title, name, what to learn, learn, what, item, items,
    content, contents, description of topic, task, tasks, activity, activities, chapter, chapters, chapter name, unit,
    units, lecture, lectures, lecture title, theme, section, sections, technology, technologies, area, areas, domain,
    focus, focus area, goal, milestone, agenda, syllabus, subtopic, subtopics, exercise, exercises, problem, problems,
    problem name, challenge, project, projects, book, books, resource, resources, video, videos, paper, papers, tool,
    tools, algorithm, pattern, session, keyword, keywords, phase name, category
  `,statusColumns:$`
    status, done, state, progress, complete, completed, completed at, completion, completion status, checked, check,
    finished, learned, passed, read, mastered, my progress, mark, tick, solved, checkbox, achieved, is done
  `,minorColumns:$`
    no, nr, num, number, id, index, sno, s no, sr no, serial, week, weeks, day, days, phase, phases, stage, month, months,
    step, semester, term, quarter, part, level, levels, year, lvl, duration, time, hours, hrs, effort, workload,
    estimated time, date, dates, start, end, start date, end date, due, due date, deadline, completed on, type, types,
    kind, lang, language, difficulty, priority, importance, weight, school, university, institution, provider,
    platform, platforms, instructor, teacher, speaker, author, authors, publisher, link, links, url, urls, download,
    notes, note, remark, remarks, comment, comments, description, details, summary, prerequisite, prerequisites,
    requires, depends on, frequency, format, price, cost, rating, stars, free, paid, certificate, est, estimate,
    estimated, outcome, outcomes, goal, goals, objective, objectives, deliverable, deliverables, output, result,
    percentage, score, points, credits, xp, code, course code, source, sources, slides, notebook, solution, solutions,
    github, repo, folder, file, files, path, directory, category, tags, tag, why, purpose, order, length, pages,
    materials, homework, assignment, reading, readings, resource, resources, tool, tools, example, examples
  `,learntColumns:$`
    what you ll learn, what you will learn, what you learn, you ll learn, you will learn, what i learned,
    what it teaches, learn, learned, learnt, learning, learnings, key learning, key learnings, learning outcome,
    learning outcomes, learning goals, practice, practices, practise, skills practiced, skills practised, skill, skills,
    skills used, skills learned, skills covered, concept, concepts, concepts used, concepts covered, concepts practiced,
    concepts learned, key concepts, topic, topics, topics covered, covers, covered, outcome, outcomes, focus,
    focus areas, technology, technologies, technologies used, tech, tech stack, stack, tools, tools used, teaches,
    features, key features, why it matters, demonstrates
  `,paceColumns:$`
    duration, effort, workload, hours, hrs, time, total time, estimated time, estimated hours, est time, est hours,
    time estimate, time needed, time required, prerequisite, prerequisites, week, weeks, day, days, month, months,
    timeline, schedule, target date, start date, end date, due date, due, deadline, status, done, progress, completed,
    hours per week, weekly hours, credits, semester, phase, pace
  `,roadmap:$`
    roadmap, roadmaps, road map, road maps, learning path, learning paths, study plan, study plans, study guide,
    curriculum, curricula, syllabus, syllabi, learning plan, learning guide, learning roadmap, skill roadmap,
    career roadmap, career path, self taught, self study, self learning, self paced, bootcamp, boot camp,
    learning journey, my journey, path to, journey to, degree, zero to hero, zero to mastery, from scratch, from zero,
    from beginner to, beginner to advanced, novice to expert, basics to advanced, days of, day challenge, days challenge,
    in 30 days, in 100 days, days to, weeks to, week plan, month plan, day plan, how to become, become a, becoming a,
    guide to becoming, guide to learn, guide to learning, guide to mastering, how to learn, how i learned, learn,
    learning, study path, study roadmap, study program, study schedule, learning track, learning program,
    learning schedule, training plan, training program, training path, mastery plan, mastery path, mastery program,
    mastery roadmap, masterclass, crash course, course, courses, course outline, course plan, course syllabus, lesson plan,
    preparation plan, preparation guide, preparation roadmap, prep plan, prep guide, interview prep, interview preparation,
    exam prep, certification path, apprenticeship, open source education, university curriculum, competency map,
    skill tree, academy, complete guide, ultimate guide
  `,learning:$`
    learn, learns, learned, learnt, learning, learner, learners, study, studies, studying, student, students, beginner,
    beginners, course, courses, curriculum, syllabus, lesson, lessons, lecture, lectures, tutorial, tutorials, teach,
    teaches, teaching, teacher, taught, become, becoming, career, careers, fundamental, fundamentals, basics, concept,
    concepts, skill, skills, exercise, exercises, practice, practise, mastery, master, mastering, self taught,
    self study, knowledge, understand, understanding, degree, prerequisite, prerequisites, bootcamp, academy, education,
    educational, training, textbook, textbooks, homework, assignment, assignments, quiz, exam, exams, certification,
    job ready, interview, interviews, internship, developer, developers, engineer, engineers, engineering, scientist,
    scientists, analyst, designer, programmer, programmers, administrator, tester, specialist, architect, junior, novice,
    newcomer, zero to hero, from scratch, theory, foundations
  `,levels:$`
    beginner, beginners, beginner level, absolute beginner, basic, basics, fundamental, fundamentals, foundation,
    foundations, foundational, introductory, introduction, intermediate, intermediate level, upper intermediate,
    advanced, advanced level, advanced topics, expert, experts, expert level, junior, entry level, mid level, middle,
    mid, senior, staff, principal, novice, apprentice, journeyman, essentials, core, mastery, master, professional, pro,
    elementary, proficient, easy, medium, hard, starter, newbie, a1, a2, b1, b2, c1, c2, specialization,
    specialisation, freshman, sophomore, undergraduate, graduate
  `,productSections:$`
    installation, install, installing, usage, basic usage, advanced usage, api, api reference, api documentation,
    configuration, configure, features, key features, main features, feature list, built with, tech stack, screenshots,
    running tests, run tests, tests, testing, docker, environment variables, architecture, build, building,
    build from source, building from source, deployment, deploy, quick start, quickstart, quick start guide, cli,
    command line, commands, examples, example, example usage, changelog, releases, benchmarks, performance, security,
    compatibility, browser support, requirements, system requirements, demo, live demo, development,
    local development, running locally, run locally, running the app, supported platforms, supported languages,
    options, parameters, setup, download, downloads, packages, plugins, integrations, troubleshooting, known issues,
    limitations, migration guide, upgrading, uninstall, dependencies, endpoints, database schema, project structure,
    scripts, available scripts, how to install, how to run, how it works, getting started, contributing, roadmap,
    pricing, support, faq
  `,releases:$`
    q1, q2, q3, q4, h1, h2, planned, project status, current status, current state, in progress, work in progress,
    released, release, releases, next release, future releases, backlog, icebox, short term, mid term, medium term,
    long term, near term, upcoming, now, next, next up, up next, later, someday, someday maybe, done, shipped, completed,
    delivered, under consideration, considering, exploring, proposed, requested, mvp, poc, proof of concept, prototype,
    pre alpha, alpha, beta, public beta, private beta, closed beta, open beta, release candidate, rc, ga,
    general availability, stable, launch, launched, pre launch, post launch, mainnet, testnet, devnet, future,
    future plans, future work, future features, future enhancements, future improvements, wishlist, wish list, ideas,
    todo, todos, to do, to dos, doing, blocked, high priority, medium priority, low priority, nice to haves,
    milestones, production release, production ready, initial release, first release, v0, v1, v2, v3, v4, version 1,
    version 2, version 3, known issues, known bugs, bugs, bug fixes, breaking changes, unreleased, deprecated, tech debt,
    technical debt, maintenance, non goals, out of scope, not planned, completed features, planned features,
    implemented features, upcoming features, growth, expansion, scaling, monetization, recently completed, stretch
  `,releaseWords:$`
    feature, features, work, item, items, task, tasks, goal, goals, version, versions, milestone, milestones,
    improvement, improvements, enhancement, enhancements, update, updates, current, previous, recent, focus, status,
    state, plan, plans, release, releases, product, project, priority, priorities, phase, development, support,
    integration, integrations, functionality, changes, fixes, target, stage
  `,wishes:$`
    add, adding, added, adds, support, supports, supporting, improve, improved, improves, improving, improvements,
    implement, implemented, implements, implementing, release, released, launch, launched, fix, fixed, fixes, fixing, bug,
    bugs, integrate, integrated, integration with, migrate, migrated, migration to, refactor, refactored, deprecate,
    deprecated, enable, enabled, publish, published, ship, shipped, rewrite, rewritten, allow, allows, provide, provides,
    polish, upgrade, upgraded, expand, extend, extended, onboard, redesign, reach, partner, list on, listing,
    token, rollout, roll out, remove, removed, replace, replaced, introduce, introduced, optimize, optimise, optimized,
    reduce, increase, enhance, enhanced, handle, build, create, move, port, rename, bump, drop, clean up, cleanup, automate,
    support for, ability to, option to, dark mode, mobile app, admin panel, finish, finalize, deploy, deliver,
    expose, simplify, investigate, ensure, update, updated, validate, hire, open source, scale, stabilize, stabilise,
    hook up, switch to, convert, unit tests,
    test coverage, code coverage, user accounts, bug fixes, bugfixes, performance improvements, new ui
  `,events:$`
    launch, launches, launching, listing, listings, partnership, partnerships, airdrop, airdrops, whitepaper,
    white paper, tokenomics, staking, mainnet, testnet, community building, presale, pre sale, public sale,
    private sale, token sale, token generation, tge, ido, ico, nft drop, dao governance, cex listing, dex listing,
    beta release, public beta, private beta, closed beta, open beta, alpha release, release candidate, app store,
    play store, marketing campaign, fundraising, seed round, beta testers, early access, soft launch, go live,
    product hunt, security audit, bug bounty, roadmap voting
  `,collections:$`
    awesome, reading list, resource list, list of resources, resources, useful resources, learning resources, links,
    useful links, link collection, bookmarks, my bookmarks, book list, books, free books, ebooks, cheat sheet,
    cheat sheets, cheatsheet, cheatsheets, collection, collections, curated, curated list, notes, my notes, study notes,
    lecture notes, course notes, class notes, notes on, interview questions, interview questions and answers, interview,
    interviews, questions, questions and answers, exam questions, mcqs, quiz, quizzes, video courses, channels,
    newsletters, list of, solutions, leetcode solutions, exercise solutions, snippets, code snippets, examples,
    templates, glossary, dictionary, faq, wiki, knowledge base, digital garden, today i learned, til, project ideas,
    app ideas, compilation, directory, catalog, catalogue, index of, tips and tricks, best practices, style guide, papers
  `,things:$`
    generator, builder, app, apps, application, applications, platform, website, site, software, plugin, extension, bot,
    chatbot, template, templates, boilerplate, starter, starter kit, dashboard, visualizer, visualiser, viewer, maker,
    assistant, cli, sdk, api, portal, tool, tools, toolkit, library, framework, engine, system, server, service, client,
    package, component, components, widget, editor, tracker, planner, creator, simulator, manager, crawler, scraper,
    parser, compiler, game, clone, agent, wrapper, theme, backend, frontend, microservice, saas, protocol, token, coin,
    wallet, marketplace, network
  `},b_={common:$`
    el, los, las, y, qué, cómo, más, también, hasta, pero, muy, puedes, cuando, sin, tus, sus, está, están, aquí, esto,
    hacia, según, hay, otros, ejercicios, así, debes, estos, cuál
  `,little:$`
    el, la, lo, los, las, un, una, unos, unas, de, del, al, a, y, e, o, u, que, qué, cómo, como, para, por, con, sin, en,
    sobre, desde, hasta, entre, según, este, esta, estos, estas, esto, ese, esa, mi, mis, tu, tus, su, sus, nuestro,
    nuestra, nuestros, nuestras, te, se, me, nos, es, son, ser, hay, si, no, muy, más, otro, otra, otros, otras, todo,
    todos, todas, cada, algún, algunos, algunas, varios, varias, aquí, donde, dónde, cuando, cuál, quién, también
    mejor, mejores, buen*, útil, útiles, recomendad*, sugerid*, adicional, adicionales, complementari*, relacionad*,
    gratis, gratuit*, extra, extras, principal, principales, important*, general, generales, completa, completas, oficial,
    oficiales, clave, favorit*, externos, externas, interesantes, esencial, esenciales, nuevos, nuevas, propio, propia
    aprendizaje, estudio, estudios, repositorio, repo, ruta, guía, documento, curso, sección, lista, listado, página,
    desarrollador, desarrolladores, desarrolladora, estudiante, estudiantes, principiantes, programadores, paso a paso
  `,stages:$`
    fase, etapa, mes, parte, nivel, paso, semestre, trimestre, cuatrimestre, bimestre, bloque, ciclo, año, tramo, estadio,
    peldaño, eje, hito, período, periodo, grado, volumen, escalón
  `,weeks:$`semana, módulo, capítulo, unidad, unidad didáctica, sección, quincena, tema, apartado, sprint`,days:$`día, lección, clase, sesión, jornada, taller, ejercicio, práctica, reto, desafío, hora, tarea, video, vídeo`,spans:$`
    fases, etapas, meses, partes, niveles, pasos, semestres, trimestres, cuatrimestres, bloques, ciclos, años, semanas,
    módulos, capítulos, unidades, secciones, días, lecciones, clases, sesiones, horas
  `,numbers:$`
    cero, uno, una, dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, once, doce, primer, primero, primera,
    segundo, segunda, tercer, tercero, tercera, cuarto, cuarta, quinto, quinta, sexto, sexta, séptimo, séptima, octavo,
    octava, noveno, novena, décimo, décima, último, última, final
  `,topicLabels:$`
    tema, temas, subtema, subtemas, temas a aprender, temas cubiertos, temas a cubrir, temas principales, temas clave,
    temas a estudiar, temas tratados, tópico, tópicos, aprender, a aprender, qué aprender, qué aprenderás, aprenderás,
    lo que aprenderás, qué vas a aprender, lo que vas a aprender, vas a aprender, qué aprenderemos, qué estudiar, estudiar,
    qué debes saber, debes saber, qué veremos, veremos, concepto, conceptos, conceptos clave, conceptos básicos,
    conceptos fundamentales, conceptos a aprender, contenido, contenidos, contenido del curso, contenidos del curso,
    contenidos mínimos, materias, asignaturas, temario, plan de contenidos, programa, puntos clave, teoría, lecciones,
    módulos, unidades, áreas de estudio, áreas clave, nociones, cubiertos, checklist de aprendizaje
  `,sources:$`
    recurso, recursos, recursos recomendados, recursos de aprendizaje, recursos útiles, referencia, referencias,
    referencias bibliográficas, enlaces, enlace, enlaces útiles, enlaces de interés, lectura, lecturas,
    lecturas recomendadas, para leer, leer, leer más, bibliografía, fuente, fuentes, libro, libros, libros recomendados,
    curso, cursos, cursos online, cursos gratuitos, tutorial, tutoriales, video, vídeo, videos, vídeos, videotutoriales,
    ver, canal, canales, canales de youtube, lista de reproducción, listas de reproducción, página web, páginas web,
    páginas, sitio web, sitios web, sitios, artículo, artículos, podcasts, documentación, documentación oficial, material,
    materiales, material de estudio, material de apoyo, material complementario, materiales de estudio, apuntes,
    diapositivas, herramienta, herramientas, herramientas recomendadas, herramientas útiles, herramientas utilizadas,
    plataformas, plataformas de aprendizaje, plataformas de práctica, certificación, certificaciones, certificados,
    dónde aprender, dónde estudiar, dónde practicar, para saber más, saber más, para profundizar, más información,
    véase también, ver también, bases de datos de ejercicios, charlas, comunidades y recursos, preguntas de entrevista
  `,projects:$`
    proyecto, proyectos, proyecto final, proyecto integrador, proyectos finales, mini proyecto, mini proyectos,
    miniproyecto, miniproyectos, proyecto práctico, proyectos prácticos, proyectos sugeridos, proyectos propuestos,
    proyectos recomendados, proyectos personales, proyectos reales, ideas de proyectos, ideas para proyectos, proyecto del
    mes, práctica, prácticas, práctico, parte práctica, trabajo práctico, trabajos prácticos, tp, portafolio, portfolio,
    ejercicio, ejercicios, ejercicios prácticos, ejercicios propuestos, reto, retos, desafío, desafíos, tarea, tareas,
    actividad, actividades, laboratorio, laboratorios, taller, talleres, a practicar, practicar, para practicar,
    manos a la obra, construye, construir, qué construir, qué construirás, construirás, casos prácticos
  `,skills:$`
    habilidad, habilidades, habilidades clave, habilidades técnicas, habilidades blandas, habilidades requeridas,
    habilidades adquiridas, destreza, destrezas, competencia, competencias, competencias técnicas, aptitudes, capacidades,
    conocimientos técnicos, tecnología, tecnologías, tecnologías utilizadas, tecnologías y herramientas,
    herramientas y tecnologías, lenguajes y herramientas, lenguajes de programación, lenguajes, stack tecnológico,
    stack técnico, mi stack, conjunto de habilidades
  `,outcomes:$`
    objetivo, objetivos, objetivo general, objetivos específicos, objetivos de aprendizaje, objetivo semanal,
    objetivo principal, objetivo de la fase, objetivo del mes, meta, metas, propósito, finalidad, resultado, resultados,
    resultados de aprendizaje, resultado esperado, resultados esperados, logro, logros, entregable, entregables, entrega,
    entregas, hito, hitos, duración, duración estimada, tiempo, tiempo estimado, tiempo total, dedicación,
    dedicación semanal, carga horaria, horas, horas estimadas, plazo, fecha límite, cronograma, calendario, ritmo,
    prerrequisito, prerrequisitos, requisitos, requisitos previos, consejo, consejos, tip, nota, notas, enfoque, foco,
    por qué, por qué es importante, importancia, estado, nivel, dificultad, prioridad, evaluación, evaluaciones, examen,
    cuestionario, autoevaluación, criterios de éxito, criterios de evaluación, criterio de salida, al finalizar,
    al final de la fase, al terminar, sabrás, serás capaz de, resumen, repaso, reflexión, descripción, salida laboral,
    indicadores, modalidad, profesor, créditos
  `,housekeeping:$`
    tabla de contenido, tabla de contenidos, índice, índice de contenidos, índice general, enlaces rápidos,
    navegación rápida, contribuir, contribución, contribuciones, contribuye, cómo contribuir, quieres contribuir,
    colaborar, cómo colaborar, colabora, colaboradores, colaboraciones, contribuidores, contribuyentes, guía de
    contribución, código de conducta, sugerencias, licencia, licencias, derechos de autor, aviso legal, aviso, avisos,
    descargo de responsabilidad, cómo citar, novedades, actualizaciones, registro de cambios, historial de cambios,
    preguntas frecuentes, preguntas y respuestas, dudas, créditos, agradecimiento, agradecimientos, gracias, autor, autora,
    autores, sobre el autor, sobre mí, acerca de mí, sobre nosotros, quién soy, quiénes somos, hecho por, creado por,
    hecho con amor, inspiración, inspirado en, equipo, mantenedores, contacto, contactos, contáctame, conecta conmigo,
    redes sociales, sígueme, síguenos, redes, ayuda, patrocinadores, patrocinador, patrocina, apoya el proyecto,
    apoya este proyecto, apóyame, apoyo, donaciones, donación, dona, invítame un café, dale una estrella,
    cómo usar, cómo usarlo, cómo usar este, cómo utilizar, cómo utilizar este, cómo se usa, uso, modo de uso,
    instrucciones, instrucciones de uso, cómo funciona, cómo seguir, cómo seguir esta, cómo empezar, cómo navegar,
    leyenda, simbología, instalación, primeros pasos con el repositorio, inicio rápido, capturas de pantalla,
    comunidad, comunidades, únete, únete a la comunidad, grupo de telegram, canal de telegram, servidor de discord,
    boletín, suscríbete, acerca de, acerca del proyecto, acerca de este, sobre el proyecto, sobre este proyecto,
    sobre este repositorio, sobre el curso, descripción, descripción general, descripción del proyecto,
    descripción del curso, visión general, resumen del curso, presentación, prólogo, prefacio, por qué este,
    a quién va dirigido, para quién es, para quién es este, público objetivo, dirigido a, destinatarios, misión, visión,
    conclusión, conclusiones, palabras finales, reflexiones finales, cierre, despedida, felicidades, feliz aprendizaje,
    buena suerte, traducciones, traducción, idiomas, otros idiomas, progreso, mi progreso, seguimiento,
    seguimiento del progreso, registro de progreso, progreso general, estadísticas, bitácora, estructura del repositorio,
    estructura del proyecto, estructura del curso, estructura de carpetas, estructura de directorios,
    estructura de archivos, organización, organización del repositorio, cómo está organizado, aclaraciones,
    qué encontrarás, información importante, información, estado del proyecto, historia
  `,advice:$`
    consejos, consejo, consejos de estudio, consejos para estudiar, consejos generales, consejos finales,
    consejos prácticos, consejos para el éxito, recomendaciones, recomendación, recomendaciones generales,
    recomendaciones finales, sugerencias de estudio, hábitos, hábito, hábitos de estudio, hábitos diarios, cómo estudiar,
    cómo aprender, cómo practicar, cómo mantener la motivación, método de estudio, métodos de estudio,
    técnicas de estudio, estrategia, estrategia de estudio, estrategias de aprendizaje, metodología, rutina,
    rutina diaria, rutina semanal, rutina de estudio, horario, horario diario, horario semanal, horario de estudio,
    plan diario, distribución del tiempo, gestión del tiempo, mentalidad, actitud, motivación, mantén la motivación,
    constancia, disciplina, errores comunes, errores frecuentes, errores a evitar, qué evitar, qué no hacer, reglas,
    reglas del reto, reglas de oro, normas, recuerda, ten en cuenta, a tener en cuenta, importante, nota importante,
    claves del éxito, clave del éxito, filosofía, principios de aprendizaje, próximos pasos, siguientes pasos,
    qué sigue, y ahora qué, después del curso, productividad, buenas costumbres
  `,prerequisites:$`
    prerrequisito, prerrequisitos, prerequisitos, pre requisitos, requisito, requisitos, requisitos previos,
    requisitos del curso, requerimientos, conocimientos previos, conocimiento previo, conocimientos necesarios,
    conocimientos recomendados, antes de empezar, antes de comenzar, antes de iniciar, antes de nada, previo, previos,
    qué necesitas, lo que necesitas, necesitas, necesitarás, qué necesitarás, lo que necesitarás, qué se necesita,
    material necesario, materiales necesarios, herramientas necesarias, software necesario, equipo necesario, equipo,
    preparación, preparativos, preparación del entorno, configuración del entorno, empieza aquí, requisitos de hardware
  `,optional:$`
    opcional, opcionales, opcionalmente, optativo, optativa, optativos, optativas, electivo, electiva, electivas, bonus,
    extra, si es necesario, si hace falta, si te interesa, si quieres, si tienes tiempo, no obligatorio, no obligatoria,
    no es obligatorio, no imprescindible, deseable, recomendable, plus
  `,optionalHeadings:$`
    opcional, opcionales, temas opcionales, módulos opcionales, contenido opcional, contenido extra, material extra,
    optativas, optativos, materias optativas, asignaturas optativas, cursos optativos, electivas, materias electivas,
    bonus, extras, especialidades, especialización opcional
  `,done:$`
    hecho, hecha, completado, completada, completo, terminado, terminada, finalizado, finalizada, sí, si, listo, lista,
    aprendido, visto, vista, leído, aprobado, aprobada, cursada, realizado, superado, acabado
  `,notDone:$`
    pendiente, pendientes, en progreso, en proceso, en curso, por hacer, sin empezar, no iniciado, no empezado, no,
    por empezar, por comenzar, próximamente, cursando, a medias, incompleto, planificado, planeado, aprendiendo, falta,
    por ver, por cursar, bloqueado
  `,topicColumns:$`
    tema, temas, título del tema, tópico, tópicos, lección, lecciones, asignatura, asignaturas, materia, materias, curso,
    cursos, habilidad, habilidades, concepto, conceptos, módulo, módulos, título, nombre, nombre del curso, qué aprender,
    aprender, qué, contenido, contenidos, tarea, tareas, actividad, actividades, capítulo, capítulos, unidad, unidades,
    clase, clases, sección, tecnología, tecnologías, área, áreas, enfoque, foco, temario, ejercicio, ejercicios, problema,
    reto, desafío, proyecto, proyectos, libro, libros, recurso, recursos, video, vídeo, herramienta
  `,statusColumns:$`
    estado, estatus, status, hecho, completado, completada, terminado, progreso, avance, situación, realizado, listo,
    visto, aprobada, finalizado, marcar
  `,minorColumns:$`
    núm, número, nro, id, código, semana, semanas, día, días, fase, fases, etapa, mes, meses, paso, semestre, cuatrimestre,
    trimestre, año, nivel, duración, tiempo, tiempo estimado, horas, carga horaria, fecha, fechas, inicio, fin, fecha de
    inicio, fecha de fin, fecha límite, tipo, modalidad, idioma, lenguaje, dificultad, prioridad, importancia,
    universidad, institución, plataforma, plataformas, proveedor, profesor, docente, instructor, autor, autora, autores,
    editorial, enlace, enlaces, descarga, nota, notas, observación, observaciones, comentario, comentarios, descripción,
    detalle, detalles, resumen, requisito, requisitos, prerrequisitos, correlativas, frecuencia, formato, precio, costo,
    coste, objetivo, objetivos, meta, resultado, entregable, entregables, hito, puntos, créditos, porcentaje, fuente,
    solución, soluciones, carpeta, archivo, archivos, categoría, etiqueta, orden, páginas, material, ejemplo, ejemplos
  `,learntColumns:$`
    qué aprenderás, qué aprendes, lo que aprenderás, lo que aprendes, aprenderás, aprendes, aprendizaje, aprendizajes,
    qué se aprende, qué aprendí, habilidad, habilidades, concepto, conceptos, conceptos clave, tema, temas,
    tecnología, tecnologías, práctica, prácticas, qué practicas, competencias, enfoque, herramientas, características
  `,paceColumns:$`
    duración, duración estimada, tiempo, tiempo estimado, horas, horas estimadas, carga horaria, dedicación, esfuerzo,
    semana, semanas, día, días, mes, meses, fecha, fecha límite, inicio, fin, plazo, prerrequisitos, requisitos,
    correlativas, estado, progreso, créditos, semestre, cuatrimestre, cronograma, fase
  `,roadmap:$`
    ruta de aprendizaje, rutas de aprendizaje, ruta de estudio, ruta, hoja de ruta, mapa de ruta, plan de estudio,
    plan de estudios, plan de aprendizaje, plan de formación, plan de carrera, guía de estudio, guía de aprendizaje,
    guía para aprender, guía de aprendizaje, programa de estudio, programa de estudios, programa de formación, camino,
    camino de aprendizaje, camino para, itinerario, itinerario formativo, itinerario de aprendizaje, aprende, aprender,
    aprendiendo, cómo aprender, cómo ser, cómo convertirse, convertirse en, curso, cursos, curso completo, desde cero,
    de cero a, de principiante a, de básico a avanzado, días de, en 30 días, en 100 días, temario, malla curricular,
    currículo, currícula, carrera, autodidacta, formación, ruta formativa, viaje de aprendizaje, plan de entrenamiento,
    máster gratuito, cronograma de estudio, preparación para
  `,learning:$`
    aprende, aprender, aprenderás, aprendemos, aprendiendo, aprendizaje, aprendido, estudia, estudiar, estudio, estudios,
    estudiante, estudiantes, curso, cursos, cursar, principiante, principiantes, desarrollador, desarrolladora,
    desarrolladores, ingeniero, ingeniera, ingeniería, carrera, fundamentos, conceptos, habilidad, habilidades,
    conocimiento, conocimientos, práctica, prácticas, practicar, convertirte, convertirse, programador, programadora,
    programadores, analista, administrador, arquitecto, científico de datos, diseñador, enseñanza, enseñar, educación,
    educativo, formación, autodidacta, lección, lecciones, clase, clases, ejercicios, examen, temario, asignatura,
    asignaturas, materia, materias, dominar, nivel básico, desde cero, alumno, alumnos, profesor, bases, teoría
  `,levels:$`
    principiante, principiantes, básico, básica, básicos, conceptos básicos, nivel básico, fundamentos, fundamental,
    fundamentales, introducción, introductorio, inicial, inicio, intermedio, intermedia, nivel intermedio, avanzado,
    avanzada, avanzados, nivel avanzado, experto, expertos, experta, especialista, especialización, novato, maestría,
    dominio, profesional, fácil, difícil, elemental, bases, esencial, esenciales
  `,productSections:$`
    instalación, cómo instalar, uso, modo de uso, configuración, características, características principales,
    funcionalidades, funcionalidad, funciones, ejecución, cómo ejecutar, ejecutar, pruebas, ejecutar pruebas, tests,
    despliegue, desplegar, construido con, tecnologías utilizadas, arquitectura, capturas de pantalla, capturas, demo,
    comandos, ejemplo, ejemplos, ejemplos de uso, descargas, descarga, inicio rápido, comenzando, requisitos del sistema,
    desarrollo, desarrollo local, variables de entorno, base de datos, seguridad, rendimiento, solución de problemas,
    problemas conocidos, limitaciones, dependencias, estructura del proyecto, versionado, wiki
  `,releases:$`
    planificado, planificados, planeado, en progreso, en proceso, en desarrollo, lanzamiento, lanzado, publicado,
    corto plazo, a corto plazo, medio plazo, mediano plazo, a medio plazo, largo plazo, a largo plazo, próximamente,
    próximos pasos, próxima versión, próximas versiones, futuro, a futuro, planes futuros, mejoras futuras,
    futuras mejoras, funcionalidades futuras, ideas, pendiente, pendientes, por hacer, hecho, completado, terminado,
    ahora, después, más adelante, prototipo, primera versión, versión 1, versión 2, versión estable, versión inicial,
    estado actual, estado del proyecto, prioridad alta, prioridad media, prioridad baja, alta prioridad, baja prioridad,
    errores conocidos, mantenimiento, descartado, expansión, crecimiento
  `,releaseWords:$`
    funcionalidad, funcionalidades, característica, características, función, funciones, versión, versiones, estado, tarea,
    tareas, mejora, mejoras, cambios, trabajo, plan, planes, hito, hitos, objetivo, objetivos, proyecto, producto,
    desarrollo, actual, actuales, prioridad, correcciones
  `,wishes:$`
    añadir, agregar, añadido, agregado, agregar soporte, soporte, soporte para, mejorar, mejora, mejoras, implementar,
    implementación de, implementado, lanzar, lanzamiento, corregir, arreglar, corrección de, solucionar, integrar,
    integración con, migrar, migración a, refactorizar, optimizar, optimización de, permitir, publicar, desplegar, crear,
    desarrollar, eliminar, quitar, reemplazar, actualizar, ampliar, extender, rediseñar, automatizar, habilitar, incluir,
    soportar, reducir, aumentar, modo oscuro, panel de administración, finalizar, validar
  `,events:$`
    lanzamiento, lanzamientos, alianza, alianzas, asociaciones estratégicas, preventa, venta de tokens, venta privada,
    venta pública, listado en exchanges, red principal, red de pruebas, campaña de marketing, versión beta, beta pública,
    beta cerrada, beta privada, ronda de inversión, auditoría de seguridad, salida a producción
  `,collections:$`
    recursos, recursos útiles, lista de recursos, recursos gratuitos, enlaces, enlaces útiles, enlaces de interés, libros,
    lista de libros, apuntes, mis apuntes, notas, preguntas, preguntas de entrevista, preguntas y respuestas, colección,
    recopilación, recopilatorio, selección, chuletas, hojas de referencia, glosario, diccionario, ejercicios resueltos,
    soluciones, ejemplos, plantillas, marcadores, ideas de proyectos, bootcamps, listado, lista de, resúmenes,
    resumen de, exámenes, trucos, buenas prácticas, manual
  `,things:$`
    generador, constructor, aplicación, aplicaciones, app, plataforma, sitio, página web, programa, herramienta,
    plantilla, complemento, extensión, asistente, visualizador, visor, editor, panel, tablero, simulador, gestor,
    servidor, servicio, sistema, biblioteca, librería, juego, creador, planificador, rastreador, portal, cliente
  `},x_={common:$`
    است, برای, این, که, هایی, های, شما, شود, کنید, باید, هستند, چگونه, چیست, آنها, خواهید, توانید, اینکه, همچنین, نیست
  `,little:$`
    و, از, به, در, با, را, برای, یا, این, چه, چیزی, چیزهایی, چگونه, می, خواهید, شما, های, هایی, ها, ی, ای, دیگر, مفید,
    پیشنهادی, تکمیلی, اضافی, رایگان, مهم, اصلی, نهایی, بهترین, بیشتر, یادگیری, آموزشی, مطالعه, گیرید, گیریم, بگیریم,
    بگیرید, گرفت, خواهیم
  `,stages:$`مرحله, فاز, ماه, سطح, بخش, گام, قدم, ترم, نیمسال, سال, قسمت, دوره, سرفصل`,weeks:$`هفته, فصل, ماژول, واحد, مبحث, مدول`,days:$`روز, درس, جلسه, ساعت, تمرین, کارگاه, تکلیف`,spans:$`مراحل, فازها, سطوح, روزها, جلسات, ماههای, هفتههای, فصول, دروس, روزهای, ساعتها`,numbers:$`صفر, چهار, پنج, شش, اول, دوم, سوم, چهارم, پنجم, ششم, هفتم, هشتم, نهم, دهم, آخر, نخست`,topicLabels:$`
    موضوع, موضوعات, مباحث, مبحث, سرفصل, سرفصل‌ها, مفاهیم, مفاهیم کلیدی, محتوا, چه یاد می‌گیرید, یاد می‌گیرید,
    یاد خواهید گرفت, چه چیزی یاد بگیریم, یاد بگیرید, یادگیری, آنچه یاد می‌گیرید, مطالب, نکات کلیدی, یاد
  `,sources:$`
    منابع, منبع, مراجع, مرجع, لینک, پیوند, کتاب, مطالعه بیشتر, خواندنی, بخوانید, دوره, آموزش, ویدیو, ویدئو, کانال, سایت,
    وب سایت, مقاله, مقالات, مستندات, جزوه, ابزار, پلتفرم, گواهینامه
  `,projects:$`
    پروژه, ایده پروژه, ایده‌های پروژه, نمونه کار, تمرین, عملی, تکلیف, تکالیف, چالش, فعالیت, کارگاه, آزمایشگاه, بسازید,
    وظایف, پایانی
  `,skills:$`
    مهارت, مهارت های فنی, مهارت‌های لازم, توانایی, تکنولوژی, فناوری, زبان‌های برنامه‌نویسی, زبان‌ها و ابزارها
  `,outcomes:$`
    هدف, اهداف, نتیجه, نتایج, خروجی, دستاورد, مدت, مدت زمان, زمان, زمان تقریبی, پیش نیاز, نکته, نکات, توضیح, توضیحات,
    چرا, تمرکز, معیار, ارزیابی, آزمون, امتحان, سختی, اولویت, خلاصه, مرور, در پایان, پیشنیاز
  `,housekeeping:$`
    فهرست, فهرست مطالب, مشارکت, نحوه مشارکت, مشارکت کنندگان, مجوز, تغییرات, بروزرسانی, سوالات متداول, پرسش‌های متداول,
    تشکر, قدردانی, نویسنده, درباره من, درباره ما, درباره, تماس, ارتباط با ما, حمایت, کمک, نحوه استفاده, راهنمای استفاده,
    جامعه, معرفی, مقدمه, نتیجه گیری, پیشرفت
  `,advice:$`
    نکات, نکته, توصیه, راهنمایی, چگونه یاد بگیریم, چطور یاد بگیریم, روش مطالعه, روش یادگیری, استراتژی, عادت,
    برنامه روزانه, برنامه هفتگی, مدیریت زمان, انگیزه, اشتباهات رایج, قوانین, به یاد داشته باشید, قدم بعدی, گام‌های بعدی,
    بعد از این
  `,prerequisites:$`
    پیش نیاز, پیش‌نیازها, پیشنیاز, نیازمندی, دانش مورد نیاز, دانش قبلی, قبل از شروع, پیش از شروع, چه چیزی نیاز دارید,
    آنچه نیاز دارید, مورد نیاز, آماده‌سازی, از اینجا شروع کنید
  `,optional:$`اختیاری, دلخواه, در صورت نیاز, در صورت لزوم, اگر خواستید, الزامی نیست, انتخابی, امتیازی`,optionalHeadings:$`اختیاری, دروس اختیاری, مباحث اختیاری, انتخابی, مباحث تکمیلی`,done:$`انجام شد, انجام شده, تمام شد, تمام شده, پایان یافته, تکمیل, تکمیل شده, کامل, کامل شده, بله, خوانده شده`,notDone:$`
    انجام نشده, شروع نشده, در حال انجام, در حال یادگیری, در دست انجام, هنوز نه, خیر, نه, در انتظار, برنامه‌ریزی شده,
    به زودی, بعدی, ناقص
  `,topicColumns:$`
    موضوع, موضوعات, عنوان, مبحث, مباحث, درس, نام درس, دوره, نام, مفهوم, مفاهیم, مهارت, ماژول, سرفصل, محتوا, مطالب, فصل,
    بخش, جلسه, فناوری, تکنولوژی, تمرین, پروژه, کتاب, منبع, ابزار
  `,statusColumns:$`وضعیت, پیشرفت, انجام شده, تکمیل, انجام شد`,minorColumns:$`
    شماره, ردیف, هفته, روز, فاز, مرحله, ماه, ترم, سطح, مدت, مدت زمان, زمان, ساعت, تاریخ, شروع, پایان, نوع, زبان, سختی,
    اولویت, پلتفرم, نویسنده, مدرس, استاد, لینک, توضیحات, پیش نیاز, قیمت, هدف, منابع
  `,learntColumns:$`
    چه یاد می‌گیرید, یاد می‌گیرید, آموخته‌ها, مهارت‌ها, مفاهیم, موضوعات, فناوری‌ها, تکنولوژی‌ها, نتایج, دستاورد
  `,paceColumns:$`مدت, مدت زمان, زمان, ساعت, هفته, روز, ماه, تاریخ, مهلت, شروع, پایان, پیش نیاز, وضعیت, پیشرفت, ترم`,roadmap:$`
    نقشه راه, نقشهٔ راه, رودمپ, مسیر یادگیری, مسیر شغلی, مسیر, برنامه یادگیری, برنامه مطالعه, برنامه آموزشی,
    برنامه درسی, طرح درس, راهنمای یادگیری, راهنمای جامع, از صفر, صفر تا صد, از مبتدی تا, چگونه یاد بگیریم, یادگیری,
    آموزش, دوره, روزه
  `,learning:$`
    یادگیری, یاد بگیر, یاد گرفتن, آموزش, آموختن, دوره, درس, دروس, دانشجو, دانش آموز, مطالعه, مبتدی, برنامه نویس,
    توسعه دهنده, مهندس, تحلیلگر, مفاهیم, مهارت, دانش, شغل, شدن, تمرین, مبانی, دانشگاه, استاد
  `,levels:$`مبتدی, مقدماتی, متوسط, میانی, پیشرفته, حرفه‌ای, خبره, پایه, مبانی, اصول, مقدمه, ابتدایی, تخصصی`,productSections:$`
    نصب, نحوه نصب, راه اندازی, پیکربندی, تنظیمات, ویژگی‌ها, امکانات, قابلیت‌ها, اجرا, تست‌ها, تصاویر, دستورات,
    نمونه استفاده, شروع سریع, دانلود
  `,releases:$`
    برنامه‌ریزی شده, در حال توسعه, در حال انجام, منتشر شده, انتشار, کوتاه مدت, میان مدت, بلند مدت, به زودی, آینده,
    برنامه های آینده, ویژگی های آینده, نسخه بعدی, نسخه اول, ایده‌ها, کارهای آینده
  `,releaseWords:$`ویژگی, ویژگی‌ها, قابلیت, نسخه, بهبودها, تغییرات, فعلی, آینده`,wishes:$`
    افزودن, اضافه کردن, اضافه شدن, پشتیبانی از, بهبود, پیاده سازی, انتشار, رفع, رفع باگ, اصلاح, حذف, ادغام با,
    یکپارچه سازی, مهاجرت به, بازنویسی, بهینه سازی, به روزرسانی
  `,events:$`راه‌اندازی رسمی, پیش فروش, نسخه آزمایشی, عرضه توکن, جذب سرمایه`,collections:$`
    منابع, لینک‌های مفید, کتاب‌ها, مجموعه, لیست, یادداشت, جزوه, جزوات, سوالات, سوالات مصاحبه, نمونه سوال, پاسخ,
    حل تمرین, مثال ها, واژه نامه
  `,things:$`برنامه, اپلیکیشن, پلتفرم, سایت, نرم افزار, ابزار, قالب, افزونه, ربات, بازی, کتابخانه, سیستم, سامانه`},S_={common:$`
    des, du, et, pour, dans, est, avec, vous, cette, ces, qui, aux, pas, sont, votre, nous, être, où, leur, leurs, vos,
    ainsi, comme, même, chaque, peut, plusieurs, ses, faire, tout, apprendre, après, très, savoir, jour, cours
  `,little:$`
    le, la, les, l, un, une, des, de, du, d, au, aux, à, et, ou, que, qu, qui, quoi, ce, c, cet, cette, ces, ça, comment,
    pour, par, avec, sans, dans, en, sur, sous, depuis, vers, chez, entre, mon, ma, mes, ton, ta, tes, son, sa, ses, notre,
    nos, votre, vos, leur, leurs, je, j, tu, il, elle, on, nous, vous, se, s, est, sont, être, faire, y, n, ne, pas, plus,
    très, bien, si, autre, autres, tout, toute, tous, toutes, chaque, quelques, plusieurs, ici, où, quand, quel, quelle,
    quels, quelles, aussi, comme
    meilleur, meilleurs, meilleures, bon, bons, bonne, utile, utiles, recommandé*, conseillé*, suggéré*, supplémentaire*,
    complémentaire*, additionnel*, lié, liés, gratuit*, payant*, extra, principal*, principaux, important*, général*,
    généraux, complet*, officiel*, clé, clés, favori*, externes, intéressant*, essentiel*, nouveaux, nouvelles, propre
    apprentissage, étude, études, dépôt, parcours, guide, document, formation, section, liste, page, développeur,
    développeurs, développeuse, étudiant, étudiants, débutant, débutants, programmeurs, pas à pas, étape par étape
  `,stages:$`
    phase, étape, mois, partie, niveau, semestre, trimestre, bimestre, palier, bloc, cycle, année, an, axe, jalon, stade,
    volet, période, degré, tome, pilier, parcours
  `,weeks:$`semaine, module, chapitre, unité, section, quinzaine, thème, séquence, rubrique, sprint`,days:$`jour, journée, leçon, séance, session, cours, atelier, exercice, défi, tp, td, heure, tâche, sujet, fiche, vidéo`,spans:$`
    phases, étapes, parties, niveaux, semestres, trimestres, paliers, blocs, cycles, années, ans, semaines, modules,
    chapitres, unités, sections, jours, journées, leçons, séances, sessions, ateliers, heures
  `,numbers:$`
    zéro, un, une, deux, trois, quatre, cinq, six, sept, huit, neuf, dix, onze, douze, premier, première, deuxième, second,
    seconde, troisième, quatrième, cinquième, sixième, septième, huitième, neuvième, dixième, dernier, dernière, final,
    finale
  `,topicLabels:$`
    sujet, sujets, sujets abordés, sujets à étudier, thème, thèmes, thèmes abordés, thématiques, points clés,
    points abordés, points à voir, apprendre, à apprendre, quoi apprendre, que faut il apprendre, ce qu'il faut apprendre,
    ce qu'il faut savoir, à savoir, à connaître, à étudier, à maîtriser, ce que vous apprendrez,
    ce que vous allez apprendre, vous apprendrez, vous allez apprendre, ce que tu vas apprendre, tu vas apprendre,
    tu apprendras, ce que j'ai appris, on apprend, au programme, programme, programme du cours, programme de la formation,
    concept, concepts, concepts clés, concepts de base, concepts fondamentaux, notion, notions, notions clés,
    notions abordées, notions à connaître, contenu, contenus, contenu du cours, contenu de la formation, matières, matière,
    théorie, leçons, modules, chapitres, plan du cours, domaines, compétences à acquérir, connaissances à acquérir
  `,sources:$`
    ressource, ressources, ressources recommandées, ressources utiles, ressources d'apprentissage,
    ressources pédagogiques, ressources complémentaires, référence, références, références bibliographiques, lien, liens,
    liens utiles, lecture, lectures, lectures recommandées, lectures conseillées, à lire, lire, lire aussi, en savoir plus,
    pour en savoir plus, pour aller plus loin, aller plus loin, bibliographie, webographie, sitographie, source, sources,
    livre, livres, ouvrages, livres recommandés, cours en ligne, cours gratuits, tutoriel, tutoriels, tuto, tutos, vidéo,
    vidéos, à regarder, regarder, chaîne, chaînes, chaînes youtube, liste de lecture, site web, sites web, sites internet,
    sites, articles, article, podcasts, documentation, documentation officielle, support, supports, supports de cours,
    supports pédagogiques, matériel pédagogique, diapositives, polycopié, fiches, outil, outils, outils recommandés,
    outils utiles, outils utilisés, plateforme, plateformes, plateformes d'apprentissage, certification, certifications,
    certificats, où apprendre, où se former, où pratiquer, voir aussi, conférences, formations, formations en ligne,
    questions d'entretien, mooc
  `,projects:$`
    projet, projets, projet final, projets finaux, projet de fin, projet de fin d'études, projet fil rouge, mini projet,
    mini projets, miniprojet, projet pratique, projets pratiques, projets suggérés, projets proposés, projets recommandés,
    projets personnels, projets concrets, idées de projet, idées de projets, pratique, pratiques, mise en pratique,
    travaux pratiques, travaux dirigés, tp, td, portfolio, exercice, exercices, exercices pratiques, défi, défis, devoir,
    devoirs, tâche, tâches, activité, activités, laboratoire, laboratoires, atelier, ateliers, s'exercer, pratiquer,
    à pratiquer, à faire, construire, à construire, ce que vous allez construire, étude de cas, cas pratiques
  `,skills:$`
    compétence, compétences, compétences clés, compétences techniques, compétences requises, compétences acquises,
    compétences visées, compétences transversales, savoir faire, savoir être, aptitudes, connaissances techniques,
    technologie, technologies, technologies utilisées, technologies et outils, outils et technologies, langages et outils,
    langages de programmation, langages, stack technique, pile technologique, ma stack, environnement technique
  `,outcomes:$`
    objectif, objectifs, objectif général, objectifs pédagogiques, objectifs d'apprentissage, objectif de la semaine,
    objectif principal, objectif de la phase, but, buts, finalité, cible, résultat, résultats, résultat attendu,
    résultats attendus, acquis, acquis d'apprentissage, livrable, livrables, rendu, rendus, jalon, jalons,
    point de contrôle, durée, durée estimée, durée totale, temps, temps estimé, temps nécessaire, temps total,
    volume horaire, heures, échéance, date limite, calendrier, planning, rythme, charge de travail, prérequis,
    pré requis, conseil, conseils, astuce, astuces, note, notes, remarque, remarques, focus, pourquoi,
    pourquoi c'est important, importance, statut, état, niveau, difficulté, priorité, évaluation, évaluations, examen,
    contrôle, quiz, auto évaluation, critères de réussite, critères de validation, critères d'évaluation, à la fin,
    à la fin de cette phase, à l'issue, vous serez capable de, vous saurez, résumé, bilan, révision, révisions, description,
    débouchés, modalités, enseignant, crédits
  `,housekeeping:$`
    sommaire, table des matières, index, liens rapides, navigation rapide, contribuer, contribution, contributions,
    comment contribuer, contributeurs, contributrices, guide de contribution, participer, comment participer,
    code de conduite, suggestions, licence, licences, droits d'auteur, mentions légales, avertissement, avis, citation,
    comment citer, nouveautés, mises à jour, mise à jour, historique, historique des versions, journal des modifications,
    foire aux questions, questions fréquentes, questions fréquemment posées, questions et réponses, crédits, remerciement,
    remerciements, merci, auteur, auteurs, auteure, autrice, à propos de l'auteur, à propos de moi, qui suis je,
    qui sommes nous, réalisé par, créé par, fait par, fait avec amour, inspiration, inspiré par, équipe, l'équipe,
    mainteneurs, contact, contacts, me contacter, nous contacter, contactez moi, contactez nous, réseaux sociaux,
    suivez moi, suivez nous, me suivre, aide, besoin d'aide, soutenir, soutenir le projet, soutien, soutenez, sponsors,
    don, dons, faire un don, offrez moi un café, laissez une étoile, comment utiliser, comment utiliser ce,
    comment l'utiliser, utilisation, mode d'emploi, instructions, consignes, comment ça marche, fonctionnement,
    comment suivre, comment suivre ce, comment commencer, par où commencer, légende, symboles, installation,
    démarrage rapide, commencer maintenant, captures d'écran, communauté, communautés, rejoindre, rejoignez nous,
    rejoindre la communauté, serveur discord, groupe telegram, infolettre, s'abonner, abonnez vous, à propos,
    à propos du projet, à propos de ce projet, à propos de ce dépôt, à propos du cours, description,
    description du projet, description du cours, présentation, présentation du projet, présentation du cours,
    vue d'ensemble, aperçu, avant propos, préface, préambule, pourquoi ce, pour qui, à qui s'adresse, public cible,
    public visé, public concerné, mission, vision, conclusion, conclusions, mot de la fin, pour finir, félicitations,
    bon apprentissage, bonne chance, bon courage, traductions, traduction, langues, autres langues, progression,
    ma progression, suivi, suivi de progression, suivi de la progression, avancement, statistiques, journal de bord,
    structure du dépôt, structure du projet, structure du cours, structure des dossiers, structure des fichiers,
    arborescence, arborescence du projet, organisation, organisation du dépôt, organisation du cours, informations,
    informations pratiques, état du projet, histoire
  `,advice:$`
    se lancer, pour se lancer, conseils, conseil, conseils d'étude, conseils d'apprentissage, conseils pratiques, conseils généraux,
    derniers conseils, conseils pour réussir, astuces, astuce, recommandations, recommandation, bonnes habitudes,
    habitudes, habitude, habitudes quotidiennes, comment étudier, comment apprendre, comment pratiquer, comment réussir,
    comment rester motivé, méthode, méthode de travail, méthodes de travail, méthodologie, techniques d'étude,
    techniques d'apprentissage, stratégie, stratégie d'apprentissage, stratégies d'apprentissage, routine,
    routine quotidienne, routine hebdomadaire, emploi du temps, planning quotidien, planning hebdomadaire,
    gestion du temps, répartition du temps, état d'esprit, attitude, motivation, rester motivé, restez motivé, régularité,
    discipline, erreurs courantes, erreurs fréquentes, erreurs à éviter, pièges à éviter, pièges, à éviter,
    ce qu'il ne faut pas faire, règles, règles du défi, règles d'or, rappel, rappels, à retenir, à noter, important,
    note importante, clés de la réussite, clés du succès, facteurs de réussite, philosophie, principes, prochaines étapes,
    et après, et maintenant, la suite, après la formation, productivité
  `,prerequisites:$`
    prérequis, pré requis, exigences, connaissances préalables, connaissances requises, connaissances nécessaires,
    connaissances recommandées, avant de commencer, avant de débuter, avant de démarrer, avant tout, préalable, préalables,
    ce dont vous avez besoin, de quoi avez vous besoin, vous aurez besoin, il vous faut, ce qu'il vous faut,
    ce qu'il faut, nécessaire, matériel, matériel nécessaire, matériel requis, outils nécessaires, outils requis,
    logiciels nécessaires, logiciels requis, équipement, équipement nécessaire, préparation, préparatifs,
    préparation de l'environnement, mise en place, mise en place de l'environnement, configuration de l'environnement,
    environnement de travail, commencez ici, configuration requise, niveau requis
  `,optional:$`
    optionnel, optionnelle, optionnels, optionnelles, option, en option, facultatif, facultative, facultatifs,
    facultatives, bonus, si besoin, si nécessaire, si vous voulez, si intéressé, si le temps le permet, non obligatoire,
    pas obligatoire, non requis, au choix, extra
  `,optionalHeadings:$`
    optionnel, optionnelle, optionnels, modules optionnels, sujets optionnels, contenu optionnel, facultatif, facultatifs,
    modules facultatifs, cours facultatifs, options, cours à option, au choix, cours au choix, modules au choix, bonus,
    contenu bonus, matières optionnelles, électifs, cours électifs
  `,done:$`
    fait, faite, faits, terminé, terminée, terminés, fini, finie, achevé, complété, complétée, complet, oui, acquis,
    acquise, appris, lu, vu, validé, validée, réussi, effectué, prêt, ok
  `,notDone:$`
    à faire, en cours, non, pas commencé, pas encore, non commencé, non commencée, à venir, en attente, prévu, planifié,
    bientôt, à commencer, à apprendre, à lire, à voir, à valider, inachevé, incomplet, non acquis, en cours d'acquisition,
    restant, bloqué
  `,topicColumns:$`
    sujet, sujets, thème, thèmes, leçon, leçons, matière, matières, cours, compétence, compétences, notion, notions,
    concept, concepts, module, modules, titre, nom, nom du cours, intitulé, intitulé du cours, quoi apprendre, à apprendre,
    apprendre, quoi, contenu, contenus, programme, tâche, tâches, activité, activités, chapitre, chapitres, unité, unités,
    séance, section, technologie, technologies, domaine, domaines, axe, focus, exercice, exercices, problème, défi, projet,
    projets, livre, livres, ressource, ressources, vidéo, vidéos, outil, atelier
  `,statusColumns:$`
    statut, état, fait, terminé, fini, avancement, progression, progrès, complété, validé, acquis, lu, vu, réalisé, coché
  `,minorColumns:$`
    n°, numéro, num, id, code, semaine, semaines, jour, jours, phase, phases, étape, mois, semestre, trimestre, année,
    niveau, durée, durée estimée, temps, temps estimé, heures, volume horaire, date, dates, début, fin, date de début,
    date de fin, échéance, date limite, type, modalité, langue, langage, difficulté, priorité, importance, université,
    établissement, organisme, plateforme, plateformes, enseignant, professeur, formateur, auteur, auteurs, éditeur, lien,
    liens, note, notes, remarque, remarques, commentaire, commentaires, description, détail, détails, résumé, prérequis,
    pré requis, fréquence, format, prix, coût, objectif, objectifs, résultat, livrable, livrables, jalon, points, crédits,
    coefficient, pourcentage, source, solution, solutions, corrigé, corrigés, dossier, fichier, fichiers, catégorie,
    étiquette, ordre, pages, support, supports, exemple, exemples
  `,learntColumns:$`
    ce que vous apprendrez, ce que vous allez apprendre, vous apprendrez, ce que tu apprendras, ce que tu vas apprendre,
    ce que j'ai appris, ce qu'on apprend, apprentissages, acquis, compétence, compétences, compétences acquises,
    compétences travaillées, notion, notions, notions abordées, concepts, sujet, sujets, thèmes, technologie, technologies,
    technologies utilisées, pratique, objectifs pédagogiques, outils, fonctionnalités
  `,paceColumns:$`
    durée, durée estimée, temps, temps estimé, heures, heures estimées, volume horaire, charge, charge de travail, effort,
    semaine, semaines, jour, jours, mois, date, échéance, début, fin, prérequis, pré requis, statut, avancement,
    progression, crédits, semestre, calendrier, planning, phase
  `,roadmap:$`
    feuille de route, parcours, parcours d'apprentissage, parcours de formation, parcours pédagogique,
    parcours de carrière, plan d'apprentissage, plan d'étude, plan d'études, plan de formation, plan de travail,
    programme d'étude, programme d'études, programme d'apprentissage, programme de formation, guide d'apprentissage,
    guide d'étude, guide pour apprendre, guide du débutant, cursus, chemin, chemin d'apprentissage, itinéraire, apprendre,
    apprenez, comment apprendre, comment devenir, devenir, devenez, formation, formations, cours complet, cours de,
    de zéro, à partir de zéro, partir de zéro, de zéro à, de débutant à, du débutant à l'expert, jours de, en 30 jours,
    en 100 jours, autodidacte, syllabus, maquette pédagogique, voyage d'apprentissage, préparation à, carte de compétences
  `,learning:$`
    apprendre, apprends, apprenez, apprentissage, apprenant, apprenants, appris, étudier, étude, études, étudiant,
    étudiants, étudiante, cours, parcours, cursus, autodidacte, ingénieur, ingénieurs, ingénierie, développeur,
    développeurs, développeuse, programmeur, débutant, débutants, débutante, compétence, compétences, connaissances,
    notions, concepts, fondamentaux, devenir, administrateur, analyste, architecte, testeur, concepteur, bases, maîtriser,
    maîtrise, pratiquer, exercices, leçon, leçons, enseignement, enseigner, enseignant, éducation, formation, formations,
    formateur, pédagogique, pédagogie, élève, élèves, école, université, licence, examen, théorie, métier, carrière,
    tutoriel, tutoriels, travaux pratiques
  `,levels:$`
    débutant, débutants, débutante, bases, les bases, base, fondamentaux, fondements, fondamental, introduction,
    initiation, découverte, intermédiaire, niveau intermédiaire, avancé, avancée, avancés, niveau avancé,
    perfectionnement, approfondissement, expert, experts, expertise, spécialiste, spécialisation, novice, confirmé,
    maîtrise, professionnel, facile, moyen, difficile, élémentaire, essentiel, essentiels
  `,productSections:$`
    installation, installer, comment installer, utilisation, installation et utilisation, configuration,
    fonctionnalités, fonctionnalité, fonctionnalités principales, caractéristiques, exécution, lancer le projet,
    lancement du projet, lancer l'application, tests, lancer les tests, déploiement, déployer, construit avec,
    technologies utilisées, architecture, captures d'écran, démo, démonstration, commandes, exemple, exemples,
    exemples d'utilisation, téléchargement, démarrage rapide, démarrage, pour commencer, configuration requise,
    développement, développement local, variables d'environnement, base de données, sécurité, performances, dépannage,
    problèmes connus, limitations, limites, dépendances, structure du projet, versions
  `,releases:$`
    prévu, prévus, planifié, en cours, en cours de développement, en développement, lancement, lancé, publié, court terme,
    à court terme, moyen terme, à moyen terme, long terme, à long terme, à venir, bientôt, prochainement,
    prochaines étapes, prochaine version, prochaines versions, futur, évolutions futures, améliorations futures,
    évolutions, évolutions prévues, perspectives, fonctionnalités à venir, idées, à faire, fait, terminé, maintenant,
    ensuite, plus tard, prototype, première version, version 1, version 2, version stable, version initiale,
    état actuel, état du projet, priorité haute, priorité moyenne, priorité basse, haute priorité, basse priorité,
    bugs connus, maintenance, abandonné, expansion, croissance
  `,releaseWords:$`
    fonctionnalité, fonctionnalités, fonction, fonctions, version, versions, état, tâche, tâches, amélioration,
    améliorations, évolution, évolutions, changements, travail, travaux, plan, plans, jalon, jalons, objectif, objectifs,
    projet, produit, développement, actuel, actuelle, actuelles, priorité, corrections
  `,wishes:$`
    ajouter, ajout, ajout de, ajout d'un, ajout d'une, ajouté, support de, support du, support des, prise en charge,
    prendre en charge, améliorer, amélioration, amélioration de, implémenter, implémentation de, implémenté, lancer,
    lancement, corriger, correction de, réparer, résoudre, intégrer, intégration de, intégration avec, migrer,
    migration vers, refactoriser, refonte, optimiser, optimisation de, permettre, publier, déployer, créer, développer,
    supprimer, remplacer, mettre à jour, étendre, élargir, automatiser, activer, inclure, gérer, gestion des utilisateurs,
    réduire, augmenter, mode sombre, panneau d'administration, finaliser, valider
  `,events:$`
    lancement, lancements, partenariat, partenariats, prévente, vente de jetons, vente privée, vente publique,
    réseau principal, réseau de test, campagne marketing, version bêta, version beta, bêta publique, bêta fermée,
    bêta privée, levée de fonds, audit de sécurité, mise en production, mise en ligne
  `,collections:$`
    ressources, ressources utiles, liste de ressources, liens, liens utiles, livres, liste de livres, notes, mes notes,
    notes de cours, prise de notes, questions, questions d'entretien, questions et réponses, collection, recueil,
    compilation, sélection, aide mémoire, antisèche, antisèches, fiches de révision, fiches, glossaire, lexique,
    dictionnaire, corrigés, corrections, solutions, exemples, modèles, favoris, signets, marque pages, idées de projets,
    liste de, annales, examens, astuces, bonnes pratiques, manuel, veille
  `,things:$`
    générateur, constructeur, application, applications, appli, plateforme, site, logiciel, programme, outil, modèle,
    extension, greffon, assistant, visualiseur, visionneuse, éditeur, tableau de bord, simulateur, gestionnaire, serveur,
    service, système, bibliothèque, jeu, créateur, planificateur, portail, client, robot
  `},C_={common:$`של, את, על, עם, זה, זו, כל, לא, או, גם, כדי, אם, יש, הוא, היא, אתם, אתה, איך, כמו, יותר`,little:$`
    של, את, על, עם, או, גם, כל, עוד, זה, הזה, איך, מה, אל, מן, שלי, שלך, שלכם, מומלץ, מומלצים, מומלצות, שימושיים,
    נוספים, נוספות, בחינם, חינמיים, חשובים, עיקריים, מרכזיים, סופי, לימוד, הלמידה, למידה, הלימוד, ללמידה, ללימוד, הקורס,
    הפרויקט, המאגר, למתחילים
  `,stages:$`שלב, חודש, חלק, רמה, צעד, סמסטר, רבעון, שנה, מחזור, בלוק, תקופה, השלב`,weeks:$`שבוע, מודול, יחידה, פרק, נושא, ספרינט, חטיבה`,days:$`יום, שיעור, מפגש, הרצאה, תרגול, שעה, מעבדה, תרגיל, משימה, סדנה`,spans:$`
    שלבים, חודשים, חלקים, רמות, צעדים, סמסטרים, שנים, שבועות, מודולים, יחידות, פרקים, ימים, שיעורים, מפגשים, הרצאות,
    שעות
  `,numbers:$`
    אפס, אחד, אחת, שתיים, שלוש, ארבע, חמש, שש, ראשון, ראשונה, שני, שנייה, שלישי*, רביעי*, חמישי*, שישי*, שביעי*, שמיני*,
    תשיעי*, עשירי*, אחרון, אחרונה
  `,topicLabels:$`
    נושאים, הנושאים, נושאי הקורס, מושגים, מושגי יסוד, מה תלמדו, מה תלמד, מה נלמד, מה לומדים, מה ללמוד, מה למדתי, תלמדו,
    ללמוד, תוכן, תכנים, תוכן הקורס, סילבוס, תוכנית הקורס, שיעורים, פרקים, יחידות, תיאוריה, ידע
  `,sources:$`
    מקורות, משאבים, מקורות מידע, קישורים, לינקים, ביבליוגרפיה, ספרים, ספר, קריאה, לקריאה, קריאת רשות, קורסים, מדריכים,
    סרטונים, סרטון, צפייה, ערוצים, אתרים, מאמרים, מאמר, תיעוד, חומרים, חומרי לימוד, מצגות, כלים
  `,projects:$`
    פרויקט, פרויקטים, פרוייקט, פרוייקטים, מיני פרויקט, פרויקט גמר, רעיונות לפרויקטים, תרגול, תרגול מעשי, תרגיל, תרגילים,
    משימה, משימות, מטלות, שיעורי בית, אתגר, אתגרים, פעילויות, מעבדות, בנו, לבנות, התנסות
  `,skills:$`מיומנויות, כישורים, כישורים טכניים, יכולות, מיומנות, טכנולוגיות, הטכנולוגיות, שפות תכנות, שפות וכלים`,outcomes:$`
    מטרה, מטרות, המטרה, יעד, יעדים, תוצאה, תוצאות, תוצרים, תוצר, משך, משך משוער, זמן, זמן משוער, לוח זמנים, דרישות, טיפ,
    טיפים, הערה, הערות, למה, למה זה חשוב, דגש, הערכה, מבחן, קושי, סיכום, בסוף
  `,housekeeping:$`
    תוכן עניינים, תוכן העניינים, תרומה, איך לתרום, תורמים, רישיון, זכויות יוצרים, עדכונים, שאלות נפוצות, תודות, מחבר,
    אודות, עלינו, מי אני, יצירת קשר, תמיכה, עזרה, איך להשתמש, שימוש, הוראות, קהילה, על הפרויקט, על הקורס, תיאור, סקירה,
    הקדמה, למי זה מיועד, סיכום, בהצלחה, התקדמות, מבנה
  `,advice:$`
    טיפים, טיפ, עצות, המלצות, איך ללמוד, איך לומדים, שיטת לימוד, שיטות לימוד, אסטרטגיה, גישה, הרגלים, שגרה, לוז יומי,
    ניהול זמן, מוטיבציה, טעויות נפוצות, כללים, זכרו, חשוב, הצעדים הבאים, מה הלאה, ומה עכשיו
  `,prerequisites:$`
    דרישות קדם, דרישות, דרישות מקדימות, ידע קודם, ידע נדרש, לפני שמתחילים, לפני שנתחיל, מה צריך, מה תצטרכו, תצטרכו,
    ציוד, הכנה, הכנות, התקנת סביבה, התחילו כאן
  `,optional:$`אופציונלי, אופציונלית, רשות, לא חובה, לבחירה, בונוס, במידת הצורך, אם צריך, למתעניינים`,optionalHeadings:$`אופציונלי, אופציונליים, רשות, נושאי רשות, קורסי בחירה, בונוס, העשרה`,done:$`בוצע, הושלם, הושלמה, סיימתי, נגמר, גמור, נלמד, נקרא, כן, עבר`,notDone:$`לא התחיל, טרם התחיל, בתהליך, בביצוע, בעבודה, לא, עדיין לא, מתוכנן, ממתין, בהמשך, בקרוב, לביצוע, חלקי`,topicColumns:$`
    נושא, נושאים, שיעור, שיעורים, קורס, שם הקורס, שם, כותרת, מושג, מושגים, מיומנות, מודול, יחידה, תוכן, תכנים,
    מה לומדים, משימה, פעילות, פרק, הרצאה, מפגש, טכנולוגיה, תרגיל, פרויקט, ספר, כלי
  `,statusColumns:$`סטטוס, מצב, התקדמות, בוצע, הושלם, סיום`,minorColumns:$`
    מס, מספר, שבוע, יום, שלב, חודש, סמסטר, שנה, רמה, משך, זמן, שעות, תאריך, התחלה, סוג, שפה, קושי, רמת קושי, עדיפות,
    פלטפורמה, מחבר, מרצה, קישור, קישורים, הערות, תיאור, פרטים, מחיר, מטרה, מקורות
  `,learntColumns:$`מה תלמדו, מה לומדים, מה נלמד, מה למדתי, מיומנויות, כישורים, מושגים, נושאים, טכנולוגיות, תוצרים`,paceColumns:$`
    משך, משך זמן, זמן, זמן משוער, שעות, שבוע, שבועות, יום, ימים, חודש, תאריך, תאריך יעד, דרישות קדם, סטטוס, התקדמות,
    סמסטר
  `,roadmap:$`
    מפת דרכים, מפת הדרכים, מסלול למידה, מסלול לימוד, מסלול, מסלול קריירה, תוכנית לימודים, תוכנית לימוד, תוכנית הלימודים,
    תכנית לימודים, סילבוס, מדריך למידה, המדריך המלא, המדריך, מאפס, מאפס למתקדם, איך להפוך, איך ללמוד, ללמוד, לימוד,
    קורס, לימוד עצמי, ימים
  `,learning:$`
    ללמוד, לומד*, לימוד*, הלימוד*, הלמידה, קורס*, שיעור*, הרצא*, סטודנט*, תלמיד*, למתחילים, מתחילים, מפתח*, מתכנת*,
    מהנדס*, יסודות, מושגים, מיומנויות, כישורים, ידע, קריירה, להפוך, תרגילים, תרגול, תיאוריה, אוניברסיט*, מבוא, הכשרה
  `,levels:$`
    מתחיל, מתחילים, למתחילים, בסיס, בסיסי, הבסיס, יסודות, היסודות, מבוא, בינוני, ביניים, מתקדם, מתקדמים, למתקדמים,
    מומחה, מקצועי, התמחות
  `,productSections:$`
    התקנה, שימוש, הגדרות, הגדרה, תצורה, תכונות, פיצרים, פיצ'רים, יכולות, הרצה, בדיקות, ארכיטקטורה, צילומי מסך, פקודות,
    התחלה מהירה
  `,releases:$`
    מתוכנן, בפיתוח, בתהליך, שוחרר, השקה, גרסה, טווח קצר, לטווח קצר, טווח בינוני, טווח ארוך, לטווח ארוך, בקרוב, עתיד,
    תוכניות לעתיד, גרסה הבאה, הגרסה הבאה, רעיונות, לביצוע
  `,releaseWords:$`פיצ'רים, פיצרים, תכונות, גרסה, גרסאות, שיפורים, שינויים, תוכניות, עתידיים, נוכחי`,wishes:$`
    הוספה, הוספת, להוסיף, תמיכה ב*, שיפור, לשפר, לממש, מימוש, השקת, תיקון, לתקן, הסרת, להסיר, אינטגרציה עם, מעבר ל*,
    שכתוב, אופטימיזציה, לעדכן, עדכון, הרחבת
  `,events:$`השקה רשמית, השקת, שותפויות, גרסת בטא, מכירה מוקדמת`,collections:$`
    מקורות, משאבים, קישורים, ספרים, רשימת ספרים, סיכומים, סיכומי, שאלות, שאלות ראיון, מבחנים, פתרונות, דוגמאות, תבניות,
    מילון, אוסף
  `,things:$`
    אפליקציה, אפליקציית, אתר, פלטפורמה, תוכנה, תוכנית, כלי, תבנית, תוסף, בוט, עוזר, עורך, משחק, ספרייה, מערכת, מחולל
  `},w_={common:$`है, हैं, के, की, का, में, और, से, को, यह, पर, लिए, इस, आप, कर, या, एक, करें, नहीं, क्या`,little:$`
    का, की, के, को, में, से, पर, और, या, है, हैं, यह, ये, इस, एक, के लिए, के साथ, के बारे में, कैसे, क्या, आप, आपके, अपने, मेरा, सभी, कुछ,
    अन्य, महत्वपूर्ण, जरूरी, मुख्य, उपयोगी, अतिरिक्त, अनुशंसित, मुफ्त, बेहतरीन, संबंधित, पूरा, सामान्य, अध्ययन, पाठ्यक्रम, कोर्स, प्रोजेक्ट,
    परियोजना, गाइड, सूची, डेवलपर, शुरुआती, छात्र, सीखने, मिनी
  `,stages:$`चरण, फेज, भाग, स्तर, लेवल, कदम, महीना, सेमेस्टर, तिमाही, साल, पड़ाव`,weeks:$`सप्ताह, हफ्ता, मॉड्यूल, अध्याय, इकाई, खंड, विषय`,days:$`दिन, पाठ, सत्र, कक्षा, घंटा, व्याख्यान, लेसन, अभ्यास`,spans:$`हफ्ते, महीने, दिनों, घंटे, चरणों, सत्रों`,numbers:$`
    शून्य, एक, दो, तीन, चार, पांच, छह, सात, आठ, नौ, दस, दूसरा, तीसरा, पांचवां, छठा, प्रथम, द्वितीय, तृतीय, अंतिम, चौथा, पहला
  `,topicLabels:$`
    विषय, विषयवस्तु, सीखें, क्या सीखेंगे, आप सीखेंगे, क्या पढ़ें, कॉन्सेप्ट, मुख्य बिंदु, पाठ्य सामग्री, सामग्री, सिलेबस, सिद्धांत, अवधारणा*,
    टॉपिक*
  `,sources:$`
    स्रोत, संदर्भ, पढ़ें, कोर्स, ट्यूटोरियल, वीडियो, चैनल, वेबसाइट, लेख, अध्ययन सामग्री, उपकरण, प्लेटफॉर्म, प्रमाणपत्र, इंटरव्यू प्रश्न, देखें,
    कहाँ से सीखें, संसाधन*, लिंक*, पुस्तक*, किताब*, दस्तावेज़*, टूल*
  `,projects:$`
    मिनी प्रोजेक्ट, अंतिम प्रोजेक्ट, प्रोजेक्ट आइडिया, अभ्यास, अभ्यास प्रश्न, प्रैक्टिस, व्यावहारिक, असाइनमेंट, गृहकार्य, कार्य, बनाएं,
    पोर्टफोलियो, परियोजना*, प्रोजेक्ट*, चुनौत*, गतिविधि*
  `,skills:$`कौशल, आवश्यक कौशल, टेक्नोलॉजी, प्रोग्रामिंग भाषाएं, टेक स्टैक, स्किल*, तकनीक*`,outcomes:$`
    लक्ष्य, उद्देश्य, परिणाम, अपेक्षित परिणाम, मील का पत्थर, मूल्यांकन, परीक्षा, क्विज, अवधि, समय, समय सीमा, कठिनाई, प्राथमिकता,
    स्थिति, सुझाव, नोट, ध्यान दें, फोकस, क्यों, महत्व, सारांश, रिवीजन, विवरण, पूर्वापेक्षा*, आवश्यकता*, टिप*
  `,housekeeping:$`
    विषय सूची, अनुक्रमणिका, लाइसेंस, कॉपीराइट, अपडेट, अक्सर पूछे जाने वाले प्रश्न, प्रश्न, आभार, धन्यवाद, लेखक, मेरे बारे में, टीम, संपर्क,
    समर्थन, उपयोग, कैसे उपयोग करें, निर्देश, समुदाय, परिचय, प्रस्तावना, अवलोकन, के बारे में, किसके लिए, निष्कर्ष, अंत में, प्रगति, संरचना,
    फ़ोल्डर संरचना, इंस्टॉलेशन, योगदान*
  `,advice:$`
    सुझाव, सलाह, कैसे सीखें, कैसे पढ़ें, रणनीति, आदतें, दिनचर्या, समय सारणी, समय प्रबंधन, प्रेरणा, सामान्य गलतियां, नियम, याद रखें,
    अगले कदम, आगे क्या, इसके बाद, तरीक*, टिप्स
  `,prerequisites:$`पूर्व ज्ञान, आवश्यक ज्ञान, शुरू करने से पहले, तैयारी, क्या चाहिए, सेटअप, आवश्यक उपकरण, पूर्वापेक्षा*, आवश्यकता*`,optional:$`वैकल्पिक, ऐच्छिक, यदि आवश्यक हो, अगर समय हो, यदि समय हो, अगर चाहें, जरूरी नहीं, अनिवार्य नहीं, अतिरिक्त, बोनस`,optionalHeadings:$`वैकल्पिक, वैकल्पिक विषय, ऐच्छिक, ऐच्छिक विषय, बोनस, अतिरिक्त सामग्री, अतिरिक्त विषय`,done:$`पूर्ण, पूरा, पूरा हुआ, हो गया, समाप्त, हाँ, सीख लिया, पढ़ लिया, संपन्न`,notDone:$`अपूर्ण, अधूरा, बाकी, लंबित, शुरू नहीं हुआ, प्रगति में, जारी, चल रहा है, नहीं, योजना, आगामी`,topicColumns:$`
    विषय, टॉपिक, शीर्षक, नाम, पाठ, कोर्स, सामग्री, कौशल, अवधारणा, मॉड्यूल, अध्याय, इकाई, कार्य, गतिविधि, तकनीक, अभ्यास,
    परियोजना, प्रोजेक्ट, पुस्तक
  `,statusColumns:$`स्थिति, स्टेटस, प्रगति, पूर्ण, पूरा, पूरा हुआ`,minorColumns:$`
    क्रम, संख्या, सप्ताह, दिन, दिनांक, महीना, चरण, स्तर, अवधि, समय, कठिनाई, प्राथमिकता, प्रकार, भाषा, लेखक, शिक्षक, लिंक, विवरण,
    लक्ष्य, परिणाम, स्रोत, उदाहरण, पूर्वापेक्षा
  `,learntColumns:$`कौशल, विषय, तकनीक, मुख्य बिंदु, अवधारणा*, सीख*`,paceColumns:$`अवधि, समय, घंटे, सप्ताह, दिन, दिनांक, समय सीमा, स्थिति, प्रगति, पूर्वापेक्षा, चरण`,roadmap:$`
    रोडमैप, अध्ययन योजना, मार्गदर्शिका, पाठ्यक्रम, सिलेबस, कोर्स, स्वाध्याय, कैसे बनें, बनने का, शुरू से, शून्य से, दिनों में, संपूर्ण गाइड,
    सीखना
  `,learning:$`
    अध्ययन, पाठ, पाठ्यक्रम, कोर्स, विद्यार्थी, शुरुआती, मूलभूत, मूल बातें, बुनियादी, कौशल, ज्ञान, अभ्यास, परीक्षा, डेवलपर, इंजीनियर,
    प्रोग्रामर, प्रोग्रामिंग, बनें, सीख*, पढ़ाई, छात्र*, अवधारणा*
  `,levels:$`शुरुआती, प्रारंभिक, बुनियादी, मूलभूत, मूल बातें, मध्यम, इंटरमीडिएट, उन्नत, एडवांस, विशेषज्ञ`,productSections:$`
    इंस्टॉलेशन, उपयोग, कॉन्फ़िगरेशन, फीचर्स, कैसे चलाएं, परीक्षण, उदाहरण, स्क्रीनशॉट, डाउनलोड, विकास, लाइसेंस, विशेषता*
  `,releases:$`योजना, प्रगति में, जारी, रिलीज, लॉन्च, भविष्य, आगामी, अल्पकालिक, दीर्घकालिक, पूर्ण, संस्करण, बीटा`,releaseWords:$`फीचर, संस्करण, स्थिति, कार्य, लक्ष्य, सुधार, योजना, विकास, विशेषता*`,wishes:$`जोड़ें, सुधार, ठीक करें, लॉन्च, रिलीज, एकीकरण, हटाएं, बदलें, अपडेट, विस्तार, डार्क मोड`,events:$`लॉन्च, सार्वजनिक बीटा, साझेदारी, टोकन बिक्री, श्वेत पत्र, एयरड्रॉप`,collections:$`संग्रह, संकलन, संसाधनों की सूची, नोट्स, प्रश्नोत्तर, इंटरव्यू प्रश्न, प्रश्न बैंक, शब्दावली, हल`,things:$`ऐप, एप्लिकेशन, प्लेटफॉर्म, वेबसाइट, सॉफ्टवेयर, टूल, प्लगइन, बॉट, लाइब्रेरी, गेम, सिस्टम`},T_={common:$`
    yang, dan, untuk, dengan, dari, pada, ini, itu, adalah, akan, tidak, atau, dalam, anda, kamu, juga, bisa, dapat,
    ke, secara, sebagai, karena, lebih, apa, bagaimana, setelah, belajar, oleh, seperti, telah, sudah, saya, kita,
    kami, jika, agar, harus, menggunakan, serta, banyak
  `,little:$`
    yang, dan, untuk, dengan, dari, di, ke, pada, ini, itu, adalah, akan, atau, dalam, oleh, sebagai, secara, tentang,
    bagi, para, saya, kamu, anda, kita, kami, nya, apa, saja, bagaimana, cara, semua, setiap, beberapa, lain, lainnya,
    lebih, juga, bisa, harus, perlu, baik, terbaik, berguna, bermanfaat, penting, utama, tambahan, terkait,
    rekomendasi, disarankan, direkomendasikan, pilihan, gratis, berbayar, lengkap, resmi, baru, umum, khusus, populer,
    wajib, inti, dasar, belajar, pembelajaran, kursus, proyek, repositori, repo, dokumen, daftar, bagian, halaman,
    panduan, pengembang, programmer, pemula, siswa, mahasiswa, langkah demi langkah
  `,stages:$`
    fase, tahap, tahapan, langkah, level, tingkat, tingkatan, bagian, bulan, semester, kuartal, triwulan, tahun, blok,
    siklus, jenjang
  `,weeks:$`minggu, pekan, modul, bab, unit, sprint, topik, tema, seksi, materi`,days:$`hari, pelajaran, sesi, pertemuan, kelas, jam, kuliah, latihan, tugas, praktikum`,spans:$`
    tahapan, langkah langkah, bulan, minggu, pekan, hari, jam, pertemuan, sesi, modul modul, minggu minggu, semester
  `,numbers:$`
    nol, satu, dua, tiga, empat, lima, enam, tujuh, delapan, sembilan, sepuluh, pertama, kedua, ketiga, keempat,
    kelima, keenam, ketujuh, kedelapan, terakhir, akhir
  `,topicLabels:$`
    topik, subtopik, materi, materi pokok, pembahasan, pokok bahasan, isi materi, konten, yang dipelajari,
    yang akan dipelajari, yang harus dipelajari, yang perlu dipelajari, hal yang dipelajari, pelajari, mempelajari,
    konsep, silabus, kurikulum, mata pelajaran, mata kuliah, teori, poin penting, cakupan
  `,sources:$`
    sumber, sumber daya, referensi, rujukan, pustaka, bahan, materi belajar, tautan, link, buku, bacaan, baca,
    baca lebih lanjut, kursus, kursus online, kelas online, tutorial, video, tonton, kanal, situs, situs web, website,
    blog, artikel, dokumentasi, alat, perangkat, tools, platform, sertifikasi, sertifikat, pertanyaan wawancara
  `,projects:$`
    proyek, projek, project, proyek akhir, tugas akhir, proyek mini, mini proyek, proyek kecil, proyek nyata,
    ide proyek, contoh proyek, portofolio, latihan, soal, praktik, praktek, praktikum, tugas, pekerjaan rumah,
    tantangan, studi kasus, aktivitas, bangun, buat, membuat
  `,skills:$`
    keterampilan, keahlian, kemampuan, skill, kompetensi, teknologi, teknologi yang digunakan, bahasa dan alat,
    bahasa pemrograman, perangkat dan teknologi, keterampilan teknis
  `,outcomes:$`
    tujuan, target, sasaran, hasil, capaian, keluaran, tonggak, kriteria, penilaian, evaluasi, kuis, durasi, waktu,
    estimasi, perkiraan waktu, tenggat, tingkat kesulitan, kesulitan, prioritas, status, prasyarat, tips, catatan,
    fokus, mengapa, kenapa, rangkuman, ringkasan
  `,housekeeping:$`
    daftar isi, kontribusi, berkontribusi, kontributor, kode etik, lisensi, hak cipta, penafian, pembaruan,
    catatan perubahan, tanya jawab, pertanyaan umum, pertanyaan yang sering diajukan, terima kasih,
    ucapan terima kasih, penulis, pembuat, kontak, hubungi saya, hubungi kami, dukungan, dukung, donasi, sponsor,
    cara menggunakan, cara pakai, penggunaan, petunjuk, cara kerja, mulai dari mana, memulai, komunitas, bergabung,
    tentang, pengantar, pendahuluan, kata pengantar, gambaran umum, latar belakang, kesimpulan, penutup, kata penutup,
    selamat belajar, terjemahan, progres, kemajuan, struktur, struktur folder, struktur direktori, instalasi
  `,advice:$`
    tips, tips dan trik, saran, nasihat, cara belajar, cara belajar efektif, metode, strategi, kebiasaan, rutinitas,
    rutinitas harian, jadwal harian, manajemen waktu, pola pikir, motivasi, kesalahan umum, hal yang harus dihindari,
    hindari, aturan, prinsip, penting, catatan penting, langkah selanjutnya, langkah berikutnya, selanjutnya,
    setelah kursus
  `,prerequisites:$`
    prasyarat, persyaratan, syarat, kebutuhan, yang dibutuhkan, yang diperlukan, yang perlu disiapkan, persiapan,
    pengetahuan awal, pengetahuan dasar, sebelum memulai, sebelum mulai, sebelum belajar, alat yang dibutuhkan,
    perangkat yang dibutuhkan, kebutuhan sistem, persiapan lingkungan
  `,optional:$`
    opsional, pilihan, tidak wajib, jika perlu, bila perlu, jika dibutuhkan, jika diperlukan, jika tertarik,
    jika ada waktu, tambahan, bonus, boleh dilewati, ekstra, disarankan
  `,optionalHeadings:$`
    opsional, topik opsional, materi opsional, materi tambahan, topik tambahan, mata kuliah pilihan, pilihan, bonus,
    materi bonus, pengayaan, tambahan, ekstra
  `,done:$`
    selesai, sudah, sudah selesai, tuntas, rampung, ya, lulus, dipelajari, sudah dipelajari, sudah dibaca, dikuasai,
    tercapai
  `,notDone:$`
    belum, belum selesai, belum mulai, belum dimulai, sedang berjalan, sedang dikerjakan, sedang dipelajari, proses,
    dalam proses, berlangsung, direncanakan, rencana, akan datang, segera, tidak, ditunda, tertunda, menunggu
  `,topicColumns:$`
    topik, judul, materi, nama, pelajaran, mata pelajaran, mata kuliah, kursus, kelas, pembahasan, pokok bahasan,
    konten, konsep, keterampilan, keahlian, modul, bab, unit, sesi, tugas, aktivitas, teknologi, fokus, latihan,
    tantangan, proyek, buku, sumber
  `,statusColumns:$`status, keadaan, progres, kemajuan, selesai, sudah, tuntas, centang, capaian`,minorColumns:$`
    no, nomor, id, minggu, pekan, hari, pertemuan, tanggal, bulan, fase, tahap, langkah, semester, level, tingkat,
    durasi, waktu, estimasi, jam, sks, tenggat, kesulitan, prioritas, jenis, tipe, bahasa, penulis, pengajar,
    platform, tautan, link, catatan, keterangan, deskripsi, tujuan, hasil, prasyarat, sumber
  `,learntColumns:$`
    dipelajari, pelajaran, keterampilan, keahlian, konsep, topik, materi, teknologi, teknologi yang digunakan, fokus,
    fitur, tujuan
  `,paceColumns:$`
    durasi, waktu, estimasi, jam, minggu, pekan, hari, tanggal, jadwal, batas waktu, status, progres, selesai,
    prasyarat, sks, semester, fase, tahap
  `,roadmap:$`
    peta jalan, peta pembelajaran, alur pembelajaran, jalur pembelajaran, rencana studi, rencana pembelajaran,
    panduan lengkap, kurikulum, silabus, kursus, pelatihan, jalur karier, jalur karir, belajar, otodidak, dari nol,
    dari awal, dari dasar, dari pemula, untuk pemula, menjadi, dasar hingga mahir, tantangan 30 hari, dalam 30 hari,
    persiapan ujian
  `,learning:$`
    belajar, pelajari, mempelajari, dipelajari, pelajaran, pembelajaran, pelajar, siswa, mahasiswa, pemula, kursus,
    kuliah, materi, tutorial, latihan, praktik, tugas, ujian, kuis, dasar, konsep, teori, pengetahuan, keterampilan,
    keahlian, memahami, menguasai, otodidak, pengembang, programmer, pemrograman, karier, karir, menjadi, pendidikan,
    pelatihan
  `,levels:$`
    pemula, dasar, fundamental, pengenalan, pendahuluan, menengah, lanjutan, lanjut, mahir, ahli, pakar, profesional,
    mudah, sedang, sulit, spesialisasi
  `,productSections:$`
    instalasi, penggunaan, cara menggunakan, cara menjalankan, menjalankan proyek, konfigurasi, pengaturan, fitur,
    teknologi, teknologi yang digunakan, pengujian, deployment, contoh, tangkapan layar, unduh, arsitektur,
    kebutuhan sistem, pengembangan, variabel lingkungan, lisensi
  `,releases:$`
    rencana, direncanakan, rencana ke depan, sedang dikerjakan, sedang berjalan, dirilis, rilis, peluncuran,
    jangka pendek, jangka menengah, jangka panjang, akan datang, segera hadir, masa depan, selesai, versi 1, versi 2,
    prototipe, uji coba, prioritas tinggi, prioritas rendah, pemeliharaan
  `,releaseWords:$`
    fitur, versi, status, tugas, pekerjaan, tujuan, perbaikan, peningkatan, pembaruan, saat ini, produk, pengembangan,
    rencana, prioritas
  `,wishes:$`
    tambah, tambahkan, menambahkan, penambahan, dukungan, mendukung, perbaiki, perbaikan, memperbaiki, tingkatkan,
    meningkatkan, peningkatan, rilis, luncurkan, peluncuran, integrasi, integrasi dengan, migrasi, optimasi,
    optimalkan, hapus, ganti, perbarui, implementasi, mode gelap, panel admin
  `,events:$`
    peluncuran, rilis resmi, rilis beta, beta publik, kemitraan, penjualan token, pencatatan, pendanaan,
    kampanye pemasaran, akses awal
  `,collections:$`
    kumpulan, koleksi, daftar sumber, daftar tautan, buku, catatan, rangkuman, wawancara, bank soal, soal dan jawaban,
    kunci jawaban, contekan, glosarium, kamus, daftar istilah, contoh, template
  `,things:$`
    aplikasi, situs, situs web, website, platform, perangkat lunak, alat, sistem, layanan, permainan, pustaka,
    kerangka kerja, pembuat, generator, dasbor, templat, bot, ekstensi, plugin
  `},E_={common:$`
    il, gli, che, è, della, delle, dei, degli, nel, nella, nelle, dal, dalla, alla, alle, sono, più, questo, questa,
    questi, anche, puoi, cosa, perché, tuo, tra, ogni, sulla, senza, essere, loro, dopo, prima, imparare, quando, così, ed
  `,little:$`
    il, lo, la, i, gli, le, l, un, uno, una, di, d, del, dello, della, dell, dei, degli, delle, da, dal, dalla, dai, a, al,
    allo, alla, all, ai, agli, alle, in, nel, nello, nella, nei, nelle, su, sul, sulla, sui, sulle, con, per, tra, fra, e,
    ed, o, oppure, che, chi, cosa, come, dove, quando, quale, quali, perché, questo, questa, questi, queste, quello, mio,
    mia, miei, mie, tuo, tua, tuoi, tue, suo, sua, nostro, nostra, nostri, ti, si, mi, ci, vi, è, sono, essere, non, molto,
    più, altro, altra, altri, altre, tutto, tutti, tutte, ogni, alcuni, alcune, vari, varie, qui, anche
    migliore, migliori, buon*, utile, utili, consigliat*, suggerit*, raccomandat*, aggiuntiv*, supplementar*, correlat*,
    gratuit*, gratis, extra, principale, principali, important*, generale, generali, completo, completa, ufficiale,
    ufficiali, chiave, preferit*, esterni, interessanti, essenziale, essenziali, nuovi, nuove, proprio
    apprendimento, studio, repository, repo, percorso, guida, documento, corso, sezione, lista, elenco, pagina,
    sviluppatore, sviluppatori, studente, studenti, principiante, principianti, programmatori, passo dopo passo, passo passo
  `,stages:$`
    fase, tappa, mese, parte, livello, passo, semestre, trimestre, quadrimestre, bimestre, blocco, ciclo, anno, stadio,
    step, traguardo, periodo, grado, volume, asse, pilastro, gradino
  `,weeks:$`settimana, modulo, capitolo, unità, unità didattica, sezione, sprint, argomento, tema, paragrafo`,days:$`giorno, giornata, lezione, sessione, incontro, laboratorio, esercizio, esercitazione, sfida, ora, compito, video`,spans:$`
    fasi, tappe, mesi, parti, livelli, passi, semestri, trimestri, blocchi, cicli, anni, settimane, moduli, capitoli,
    unità, sezioni, giorni, giornate, lezioni, sessioni, incontri, ore
  `,numbers:$`
    zero, uno, una, due, tre, quattro, cinque, sei, sette, otto, nove, dieci, undici, dodici, primo, prima, secondo,
    seconda, terzo, terza, quarto, quarta, quinto, quinta, sesto, sesta, settimo, settima, ottavo, ottava, nono, nona,
    decimo, decima, ultimo, ultima, finale
  `,topicLabels:$`
    argomento, argomenti, argomenti trattati, argomenti principali, argomenti da studiare, sottoargomenti, tema, temi,
    temi trattati, tematiche, imparare, da imparare, cosa imparare, cosa imparerai, imparerai, quello che imparerai,
    cosa impareremo, cosa si impara, cosa ho imparato, cosa studiare, da studiare, studiare, cosa sapere,
    cosa devi sapere, da sapere, concetto, concetti, concetti chiave, concetti base, concetti di base,
    concetti fondamentali, nozioni, contenuto, contenuti, contenuti del corso, contenuto del corso, programma,
    programma del corso, materie, punti chiave, teoria, lezioni, moduli, capitoli, aree di studio, scaletta,
    conoscenze da acquisire
  `,sources:$`
    risorsa, risorse, risorse consigliate, risorse utili, risorse di apprendimento, risorse aggiuntive, riferimento,
    riferimenti, riferimenti bibliografici, collegamenti, link utili, lettura, letture, letture consigliate, da leggere,
    leggere, per approfondire, approfondimento, approfondimenti, per saperne di più, bibliografia, sitografia, fonte,
    fonti, libro, libri, libri consigliati, manuali, testi, testi consigliati, corsi, corsi online, corsi gratuiti,
    tutorial, video, video lezioni, videolezioni, videocorsi, da guardare, guardare, canale, canali, canali youtube, sito,
    siti, siti web, siti utili, articolo, articoli, podcast, documentazione, documentazione ufficiale, materiale,
    materiali, materiale didattico, materiale di studio, materiali di studio, materiale del corso, dispense, appunti,
    diapositive, strumento, strumenti, strumenti consigliati, strumenti utili, strumenti utilizzati, piattaforme,
    piattaforme di apprendimento, certificazione, certificazioni, certificati, dove imparare, dove studiare,
    vedi anche, domande di colloquio, conferenze
  `,projects:$`
    progetto, progetti, progetto finale, progetti finali, mini progetto, mini progetti, miniprogetto, miniprogetti,
    progetto pratico, progetti pratici, progetti suggeriti, progetti consigliati, progetti proposti, progetti personali,
    progetti reali, idee di progetto, idee per progetti, idee progetto, pratica, parte pratica, attività pratiche,
    esercitazione, esercitazioni, portfolio, esercizio, esercizi, esercizi pratici, esercizi proposti, sfida, sfide,
    compito, compiti, compiti a casa, attività, laboratorio, laboratori, fare pratica, da fare, mettiti alla prova,
    costruire, da costruire, cosa costruirai, casi di studio, caso pratico
  `,skills:$`
    abilità, competenza, competenze, competenze chiave, competenze tecniche, competenze richieste, competenze acquisite,
    competenze trasversali, capacità, conoscenze tecniche, tecnologia, tecnologie, tecnologie utilizzate,
    tecnologie usate, tecnologie e strumenti, strumenti e tecnologie, linguaggi e strumenti, linguaggi di programmazione,
    linguaggi, stack tecnologico, il mio stack
  `,outcomes:$`
    obiettivo, obiettivi, obiettivo generale, obiettivi formativi, obiettivi di apprendimento, obiettivi didattici,
    obiettivo della settimana, obiettivo principale, scopo, finalità, traguardo, traguardi, risultato, risultati,
    risultati attesi, risultato atteso, risultati di apprendimento, consegna, consegne, prodotto finale, milestone, durata,
    durata stimata, durata prevista, tempo, tempo stimato, tempo previsto, tempo necessario, tempi, impegno, carico di
    lavoro, ore, ore stimate, scadenza, scadenze, cronoprogramma, calendario, ritmo, prerequisito, prerequisiti, requisiti,
    consiglio, consigli, suggerimento, suggerimenti, nota, note, focus, perché, perché è importante, importanza, stato,
    livello, difficoltà, priorità, valutazione, verifica, verifiche, esame, esami, quiz, autovalutazione,
    criteri di successo, criteri di valutazione, criteri di completamento, alla fine, al termine,
    alla fine di questa fase, sarai in grado di, saprai, riepilogo, riassunto, ripasso, riflessione, descrizione,
    sbocchi professionali, modalità, docente, docenti, crediti
  `,housekeeping:$`
    indice, indice dei contenuti, sommario, tabella dei contenuti, link rapidi, navigazione rapida, contribuire,
    contribuisci, contributo, contributi, come contribuire, vuoi contribuire, contributori, collaboratori, collaborare,
    linee guida, linee guida per contribuire, codice di condotta, suggerimenti, segnalazioni, licenza, licenze,
    diritto d'autore, note legali, avvertenze, avviso, come citare, novità, aggiornamenti, registro delle modifiche,
    cronologia delle versioni, domande frequenti, domande e risposte, domande, riconoscimenti, ringraziamento,
    ringraziamenti, grazie, autore, autrice, autori, sull'autore, chi sono, chi siamo, su di me, realizzato da, creato da,
    fatto con amore, ispirazione, ispirato a, il team, squadra, manutentori, contatto, contatti, contattami, contattaci,
    social, seguimi, seguici, aiuto, supporto, supporta il progetto, sostieni, sostieni il progetto, sostenitori, sponsor,
    donazioni, donazione, offrimi un caffè, lascia una stella, come usare, come usare questa, come usare questo,
    come utilizzare, come si usa, uso, utilizzo, modalità d'uso, istruzioni, come funziona, come seguire,
    come iniziare, da dove iniziare, da dove cominciare, legenda, simboli, installazione, avvio rapido, schermate,
    comunità, unisciti, unisciti a noi, unisciti alla comunità, gruppo telegram, canale telegram, server discord,
    iscriviti, informazioni, informazioni sul progetto, informazioni sul corso, il progetto, sul progetto,
    questo progetto, questo repository, descrizione, descrizione del progetto, descrizione del corso, panoramica,
    panoramica del corso, presentazione, premessa, prefazione, perché questo, perché questa, a chi è rivolto,
    a chi si rivolge, per chi è, destinatari, pubblico, missione, visione, conclusione, conclusioni, considerazioni finali,
    parole finali, congratulazioni, complimenti, buono studio, buono studio a tutti, buon apprendimento, buona fortuna,
    traduzioni, traduzione, lingue, altre lingue, progresso, progressi, i miei progressi, monitoraggio, avanzamento,
    stato di avanzamento, statistiche, diario, diario di bordo, struttura del repository, struttura del progetto,
    struttura del corso, struttura delle cartelle, struttura delle directory, struttura dei file, organizzazione,
    organizzazione del repository, stato del progetto, storia
  `,advice:$`
    consigli, consiglio, consigli di studio, consigli per lo studio, consigli utili, consigli pratici, consigli generali,
    consigli finali, suggerimenti di studio, raccomandazioni, abitudini, abitudine, abitudini di studio,
    abitudini quotidiane, come studiare, come imparare, come esercitarsi, come restare motivati, metodo di studio,
    metodi di studio, metodo, metodologia, tecniche di studio, strategia, strategia di studio, strategie di apprendimento,
    routine, routine quotidiana, routine giornaliera, routine settimanale, orario, orario settimanale,
    piano giornaliero, gestione del tempo, distribuzione del tempo, mentalità, atteggiamento, motivazione,
    restare motivati, mantieni la motivazione, costanza, disciplina, errori comuni, errori frequenti, errori da evitare,
    cosa evitare, cosa non fare, regole, regole della sfida, regole d'oro, ricorda, ricordati, da tenere a mente,
    importante, nota importante, note importanti, chiavi del successo, filosofia, principi, prossimi passi,
    passi successivi, e adesso, e ora, cosa fare dopo, dopo il corso, produttività
  `,prerequisites:$`
    prerequisito, prerequisiti, pre requisiti, requisito, requisiti, requisiti del corso, conoscenze preliminari,
    conoscenze pregresse, conoscenze richieste, conoscenze necessarie, conoscenze consigliate, prima di iniziare,
    prima di cominciare, prima di tutto, cosa serve, cosa ti serve, di cosa hai bisogno, avrai bisogno di,
    ti servirà, necessario, materiale necessario, materiali necessari, strumenti necessari, software necessario,
    attrezzatura, attrezzatura necessaria, preparazione, preparativi, preparazione dell'ambiente,
    configurazione dell'ambiente, ambiente di lavoro, ambiente di sviluppo, inizia qui, requisiti hardware
  `,optional:$`
    opzionale, opzionali, opzionalmente, facoltativo, facoltativa, facoltativi, facoltative, a scelta, bonus, extra,
    se necessario, se serve, se vuoi, se ti interessa, se c'è tempo, non obbligatorio, non obbligatoria, non richiesto,
    non indispensabile, consigliato ma non obbligatorio
  `,optionalHeadings:$`
    opzionale, opzionali, argomenti opzionali, moduli opzionali, contenuti opzionali, facoltativo, facoltativi,
    argomenti facoltativi, corsi facoltativi, moduli facoltativi, a scelta, corsi a scelta, esami a scelta, bonus,
    contenuti bonus, contenuti extra, extra, materie opzionali
  `,done:$`
    fatto, fatta, fatti, completato, completata, completati, completo, finito, finita, terminato, terminata, concluso,
    conclusa, sì, imparato, letto, visto, superato, superata, svolto, svolta, pronto
  `,notDone:$`
    da fare, in corso, in progresso, in lavorazione, non iniziato, non iniziata, non ancora, no, in attesa, in sospeso,
    pianificato, previsto, prossimamente, in arrivo, da iniziare, da completare, da studiare, da leggere, da vedere,
    incompleto, parziale, manca, iniziato, bloccato
  `,topicColumns:$`
    argomento, argomenti, tema, temi, lezione, lezioni, materia, materie, insegnamento, corso, corsi, abilità, competenza,
    competenze, concetto, concetti, modulo, moduli, titolo, nome, nome del corso, cosa imparare, cosa studiare, contenuto,
    contenuti, programma, attività, compito, compiti, capitolo, capitoli, unità, sezione, tecnologia, tecnologie, area,
    ambito, focus, esercizio, esercizi, problema, sfida, progetto, progetti, libro, libri, risorsa, risorse, video,
    strumento
  `,statusColumns:$`
    stato, fatto, completato, completata, finito, progresso, progressi, avanzamento, svolto, letto, visto, superato,
    terminato
  `,minorColumns:$`
    n°, numero, num, id, codice, settimana, settimane, giorno, giorni, fase, fasi, tappa, mese, mesi, passo, semestre,
    trimestre, anno, livello, durata, durata stimata, tempo, tempo stimato, ore, data, date, inizio, fine, data di inizio,
    data di fine, scadenza, tipo, tipologia, modalità, lingua, linguaggio, difficoltà, priorità, importanza, università,
    istituto, piattaforma, piattaforme, docente, professore, insegnante, autore, autori, editore, collegamento, nota,
    note, osservazioni, commento, commenti, descrizione, dettaglio, dettagli, riassunto, prerequisiti, requisiti,
    frequenza, formato, prezzo, costo, obiettivo, obiettivi, risultato, risultati, consegna, traguardo, punti, crediti,
    cfu, percentuale, fonte, soluzione, soluzioni, cartella, file, categoria, etichetta, ordine, pagine, materiale,
    materiali, esempio, esempi
  `,learntColumns:$`
    cosa imparerai, cosa imparo, cosa si impara, quello che imparerai, imparerai, cosa ho imparato, apprendimento,
    competenze, competenze acquisite, abilità, concetti, concetti chiave, argomenti, temi, tecnologie,
    tecnologie utilizzate, pratica, obiettivi formativi, strumenti, funzionalità
  `,paceColumns:$`
    durata, durata stimata, tempo, tempo stimato, tempi, ore, ore stimate, impegno, carico, settimana, settimane, giorno,
    giorni, mese, mesi, data, scadenza, inizio, fine, prerequisiti, requisiti, stato, progresso, avanzamento, crediti, cfu,
    semestre, calendario, fase
  `,roadmap:$`
    percorso, percorsi, percorso di apprendimento, percorso di studio, percorso di studi, percorso formativo,
    percorso di carriera, piano di studio, piano di studi, piano di apprendimento, piano formativo, piano di formazione,
    programma di studio, programma di studi, programma formativo, guida allo studio, guida di studio,
    guida all'apprendimento, guida per imparare, guida per principianti, tabella di marcia, itinerario, cammino, viaggio
    nell'apprendimento, imparare, impara, come imparare, come diventare, diventare, diventa, corso, corsi,
    corso completo, corso di laurea, da zero, partendo da zero, da zero a, da principiante a, da base ad avanzato,
    giorni di, in 30 giorni, in 100 giorni, autodidatta, formazione, curricolo, mappa delle competenze, preparazione a
  `,learning:$`
    imparare, impara, imparerai, imparato, apprendere, apprendimento, studiare, studia, studio, studi, studente, studenti,
    studentessa, corso, corsi, sviluppatore, sviluppatrice, sviluppatori, ingegnere, ingegneria, principiante,
    principianti, fondamenti, fondamentali, basi, nozioni, concetti, competenza, competenze, abilità, conoscenza,
    conoscenze, diventare, carriera, programmatore, programmatori, analista, amministratore, architetto, progettista,
    insegnare, insegnamento, insegnante, docente, istruzione, educazione, formazione, formativo, didattico, didattica,
    lezione, lezioni, esercizi, pratica, esame, esami, materie, scuola, università, laurea, autodidatta, padroneggiare,
    teoria
  `,levels:$`
    principiante, principianti, base, basi, livello base, fondamenti, fondamentali, fondamentale, introduzione,
    introduttivo, iniziale, intermedio, intermedia, livello intermedio, avanzato, avanzata, avanzati, livello avanzato,
    esperto, esperti, specialista, specializzazione, novizio, padronanza, professionista, professionale, facile, medio,
    difficile, elementare, essenziale, essenziali
  `,productSections:$`
    installazione, come installare, utilizzo, uso, configurazione, impostazioni, caratteristiche,
    caratteristiche principali, funzionalità, funzionalità principali, funzioni, esecuzione, come eseguire, avvio,
    avviare il progetto, test, eseguire i test, distribuzione, realizzato con, tecnologie utilizzate, architettura,
    schermate, demo, comandi, esempio, esempi, esempi di utilizzo, scaricare, avvio rapido, per iniziare,
    requisiti di sistema, sviluppo, sviluppo locale, variabili d'ambiente, base di dati, sicurezza, prestazioni,
    risoluzione dei problemi, problemi noti, limitazioni, dipendenze, struttura del progetto, versioni
  `,releases:$`
    pianificato, pianificati, previsto, in corso, in sviluppo, in lavorazione, rilascio, rilasciato, pubblicato, lancio,
    breve termine, a breve termine, medio termine, a medio termine, lungo termine, a lungo termine, prossimamente,
    in arrivo, prossimi passi, prossima versione, prossime versioni, futuro, sviluppi futuri, miglioramenti futuri,
    funzionalità future, piani futuri, idee, da fare, fatto, completato, adesso, dopo, più avanti, prototipo,
    prima versione, versione 1, versione 2, versione stabile, versione iniziale, stato attuale, stato del progetto,
    priorità alta, priorità media, priorità bassa, alta priorità, bassa priorità, bug noti, manutenzione, espansione,
    crescita
  `,releaseWords:$`
    funzionalità, funzione, funzioni, caratteristica, caratteristiche, versione, versioni, stato, attività, compiti,
    miglioramento, miglioramenti, modifiche, lavoro, lavori, piano, piani, traguardo, traguardi, obiettivo, obiettivi,
    progetto, prodotto, sviluppo, sviluppi, attuale, attuali, priorità, correzioni
  `,wishes:$`
    aggiungere, aggiunta, aggiunta di, aggiunto, supporto, supporto per, supporto a, migliorare, miglioramento,
    miglioramenti, implementare, implementazione di, implementato, rilasciare, rilascio, lanciare, lancio, correggere,
    correzione di, sistemare, risolvere, integrare, integrazione con, migrare, migrazione a, rifattorizzare, ottimizzare,
    ottimizzazione di, permettere, consentire, pubblicare, creare, sviluppare, rimuovere, eliminare, sostituire,
    aggiornare, ampliare, estendere, espandere, riprogettare, automatizzare, abilitare, includere, supportare, ridurre,
    aumentare, modalità scura, pannello di amministrazione, completare la, completare il, validare
  `,events:$`
    lancio, rilascio pubblico, collaborazioni strategiche, partnership, prevendita, vendita di token, vendita privata,
    vendita pubblica, rete principale, rete di test, campagna di marketing, versione beta, beta pubblica, beta chiusa,
    beta privata, raccolta fondi, controllo di sicurezza, messa in produzione
  `,collections:$`
    risorse, risorse utili, lista di risorse, elenco di risorse, link utili, raccolta, collezione, libri, lista di libri,
    appunti, i miei appunti, note, riassunti, domande, domande di colloquio, domande e risposte, selezione, formulario,
    schede, glossario, dizionario, esercizi svolti, esercizi risolti, soluzioni, esempi, modelli, segnalibri,
    idee di progetti, elenco di, lista di, temi d'esame, esami passati, trucchi, buone pratiche, manuale, dispense
  `,things:$`
    generatore, costruttore, applicazione, applicazioni, app, piattaforma, sito, programma, strumento, modello,
    estensione, assistente, visualizzatore, editor, cruscotto, simulatore, gestore, gestionale, server, servizio, sistema,
    libreria, gioco, creatore, pianificatore, portale, bot
  `},D_={common:$`
    の, は, を, に, が, で, と, です, ます, する, した, して, から, まで, この, ため, こと, よう, など, できる
  `,little:$`
    の, は, を, に, が, で, と, も, や, から, まで, へ, この, その, これ, こちら, お, ご, です, ます, する, した,
    して, ための, ために, について, における, に関する, など, または, および, その他, 他, おすすめ, 推奨, 便利な,
    役立つ, 関連, 追加, 無料, 公式, 主な, 主要, 重要な, 重要, 最新, 一覧, リスト, まとめ, 学習, 勉強, プロジェクト,
    リポジトリ, ロードマップ, ガイド, 開発者, エンジニア, 初心者, 初学者, 向け, 編, 用
  `,stages:$`ステップ, フェーズ, ステージ, レベル, パート, 段階, 学期, 四半期, ヶ月目, か月目`,weeks:$`週目, 週間目, モジュール, ユニット, チャプター, セクション, スプリント, 単元`,days:$`日目, レッスン, セッション, コマ, 講義, エピソード`,spans:$`週間, 日間, ヶ月間, か月間, ヶ月, か月, 時間, 段階, ステップ`,numbers:$`第一, 第二, 第三, 第四, 第五, 第六, 第七, 第八, 第九, 第十, 最初, 最後, 最終, ゼロ`,topicLabels:$`
    トピック, テーマ, 内容, 学ぶこと, 学べること, 学ぶ内容, 何を学ぶか, 習得すること, 身につけること, やること,
    知っておくべきこと, 理解すべきこと, 覚えること, 概念, キーワード, ポイント, 要点, カリキュラム, シラバス,
    授業内容, 知識, チェックリスト, 理論
  `,sources:$`
    リソース, 参考, 参考文献, 参考書, 資料, 教材, 書籍, 本, リンク, リンク集, 動画, 講座, コース, チュートリアル,
    サイト, ウェブサイト, ブログ, 記事, 論文, ドキュメント, チャンネル, スライド, ツール, 読書, 資格, 認定資格,
    チートシート, 参照
  `,projects:$`
    プロジェクト, ミニプロジェクト, 最終プロジェクト, 卒業制作, 制作, 作るもの, ポートフォリオ, 演習, 演習問題, 練習,
    練習問題, 実践, 実習, ハンズオン, 課題, 宿題, タスク, チャレンジ, ワーク, アイデア, 作ってみよう, やってみよう,
    アウトプット
  `,skills:$`
    スキル, 必要なスキル, スキルセット, 技術, 技術スタック, 使用技術, 言語とツール, プログラミング言語, 能力,
    フレームワーク, ソフトスキル
  `,outcomes:$`
    目標, 到達目標, ゴール, 目的, 成果, 成果物, 結果, マイルストーン, 達成条件, 完了基準, 評価基準,
    できるようになること, 期間, 所要時間, 期限, スケジュール, 難易度, 優先度, ステータス, ヒント, 注意, メモ, 前提,
    前提条件, 要件, なぜ, 評価, テスト, 確認問題, まとめ, 振り返り, 復習
  `,housekeeping:$`
    目次, ナビゲーション, 貢献, 貢献方法, コントリビュート, プルリクエスト, 行動規範, ライセンス, 著作権, 免責事項,
    更新履歴, 変更履歴, よくある質問, 質問, 謝辞, 作者, 著者, 自己紹介, メンテナー, お問い合わせ, フォロー,
    スポンサー, 支援, 寄付, サポート, 使い方, 進め方, はじめに, まえがき, 概要, について, 背景, 対象者, おわりに,
    終わりに, 最後に, あとがき, 翻訳, 進捗, 学習記録, コミュニティ, フィードバック, ディレクトリ構成, インストール,
    クイックスタート, スクリーンショット, 進捗状況
  `,advice:$`
    ヒント, コツ, アドバイス, 学習方法, 勉強法, 効率的な学習, 戦略, 習慣, ルーティン, 時間割, 時間管理, 心構え,
    マインドセット, モチベーション, 注意点, よくある間違い, 落とし穴, 避けるべきこと, ルール, 原則, 次のステップ,
    就職活動, 面接対策
  `,prerequisites:$`
    前提, 前提条件, 前提知識, 必要な知識, 予備知識, 事前準備, 準備, 必要なもの, 必要条件, 要件, 始める前に, 環境構築,
    開発環境, 必要なツール
  `,optional:$`
    任意, オプション, 選択, 必須ではない, 余裕があれば, 時間があれば, 興味があれば, 必要に応じて, 発展, おまけ,
    ボーナス
  `,optionalHeadings:$`任意, オプション, 選択, 選択科目, 発展, 発展課題, おまけ, ボーナス, 番外編`,done:$`完了, 済, 済み, 完了済み, 達成, 習得, 習得済み, 学習済み, 読了, 合格, 修了, はい`,notDone:$`
    未完了, 未着手, 未実施, 未, 未学習, 進行中, 学習中, 作業中, 予定, 計画中, 保留中, これから, 準備中, いいえ
  `,topicColumns:$`
    トピック, テーマ, 内容, 項目, 科目, 科目名, 講座, コース, レッスン, 単元, 章, 講義, タイトル, 名称, スキル, 概念,
    モジュール, やること, タスク, 課題, 問題, 分野, 技術, プロジェクト, 書籍, 動画, ツール
  `,statusColumns:$`状態, 状況, 進捗, ステータス, 完了, 達成, 達成度, 済, チェック, 理解度`,minorColumns:$`
    番号, 週, 日, 日付, 回, 段階, フェーズ, ステップ, レベル, 学期, 期間, 時間, 所要時間, 期限, 難易度, 優先度, 種類,
    カテゴリ, 言語, 著者, 講師, 大学, リンク, 備考, メモ, 説明, 概要, 詳細, 目標, ゴール, 前提, 前提条件, 価格, 評価,
    単位
  `,learntColumns:$`
    学べること, 学ぶこと, 学習内容, 習得スキル, 身につくこと, スキル, 技術, 使用技術, 概念, トピック, ポイント
  `,paceColumns:$`期間, 時間, 所要時間, 目安, 週, 日, 日付, 期限, 状態, 進捗, 完了, 前提知識, 学期, フェーズ`,roadmap:$`
    ロードマップ, 独学, 勉強計画, カリキュラム, シラバス, ブートキャンプ, 入門, 講座, コース, ゼロから, 初心者から,
    になるには, になるまで, 道のり, マスターする, 完全ガイド, 日間, 試験対策, 合格への, キャリアパス, スキルマップ,
    学習ロードマップ, 学習計画, 学習プラン, 学習パス, 学習ガイド, の学習
  `,learning:$`
    学習, 学ぶ, 学び, 勉強, 独学, 入門, 初心者, 初学者, 基礎, 基本, 講座, 講義, 授業, 教材, 研修, 練習, 演習, 課題,
    試験, 習得, 理解, 知識, スキル, エンジニア, 開発者, プログラマ, デザイナー, 転職, 学生, カリキュラム, マスター
  `,levels:$`
    初級, 中級, 上級, 入門, 基礎, 基本, 応用, 実践, 発展, 初心者, 初学者, エキスパート, ジュニア, シニア, ビギナー
  `,productSections:$`
    インストール, インストール方法, 使い方, 設定, 環境構築, 環境変数, 機能, 特徴, 実行, 実行方法, ビルド, デプロイ,
    テスト, 例, スクリーンショット, デモ, 使用技術, アーキテクチャ, 動作環境, ダウンロード, コマンド, 開発, 変更履歴,
    トラブルシューティング, ライセンス
  `,releases:$`
    予定, 計画中, 今後の予定, 今後の展望, 将来, 開発中, 進行中, リリース, リリース済み, 公開, 短期, 中期, 長期, 完了,
    バックログ, 未対応, 既知の問題, アルファ版, ベータ版, 正式版
  `,releaseWords:$`機能, バージョン, 状況, 状態, タスク, 作業, 目標, 改善, 開発, 計画, 予定, 更新, 現在, 追加`,wishes:$`
    追加, 対応, 改善, 修正, 実装, リリース, 公開, 導入, 統合, 連携, 移行, 最適化, リファクタリング, 削除, 更新, 拡張,
    サポート, ダークモード, 管理画面, バグ修正
  `,events:$`
    ベータ版公開, 正式リリース, エアドロップ, ホワイトペーパー, メインネット, テストネット, 先行販売, トークン, 上場,
    資金調達
  `,collections:$`
    リンク集, 資料集, 問題集, 解答集, 推薦図書, ブックマーク, メモ, ノート, 備忘録, まとめ, 質問, 用語集, 辞書,
    チートシート, サンプル集
  `,things:$`
    アプリ, ツール, 生成器, ジェネレーター, プラットフォーム, サイト, ウェブサイト, サービス, システム, プラグイン,
    拡張機能, ボット, テンプレート, ダッシュボード, エディタ, ライブラリ, フレームワーク, ゲーム, エンジン, サーバー,
    シミュレーター, ソフトウェア
  `},O_={common:$`
    및, 수, 있는, 있습니다, 합니다, 하는, 위한, 대한, 그리고, 것, 이, 를, 을, 입니다, 또는, 통해, 위해, 하기, 어떻게,
    무엇을
  `,little:$`
    및, 와, 과, 을, 를, 의, 에, 은, 는, 이, 가, 로, 으로, 에서, 까지, 부터, 도, 그, 또는, 그리고, 위한, 대한, 대해,
    관한, 하는, 할, 하기, 한, 들, 더, 등, 내, 나의, 우리, 무엇, 어떻게, 이런, 추천, 유용한, 좋은, 도움이 되는, 관련,
    추가, 보충, 무료, 유료, 공식, 주요, 핵심, 중요한, 필수, 전체, 최신, 기본적인, 다양한, 상세, 별, 목록, 리스트,
    모음, 정리, 학습, 공부, 프로젝트, 저장소, 레포지토리, 로드맵, 가이드, 문서, 과정, 개발자, 엔지니어, 초보자,
    입문자, 학생
  `,stages:$`단계, 스텝, 스테이지, 페이즈, 레벨, 파트, 학기, 분기, 개월차, 마일스톤, 트랙, 학년`,weeks:$`주차, 모듈, 챕터, 유닛, 섹션, 단원, 스프린트, 제1장, 위크`,days:$`일차, 레슨, 세션, 강의, 차시, 교시, 데이, 회차`,spans:$`주간, 일간, 개월, 개월간, 주 동안, 일 동안, 시간, 단계, 주차, 모듈`,numbers:$`
    첫째, 첫번째, 첫 번째, 둘째, 두번째, 두 번째, 셋째, 세번째, 세 번째, 네번째, 네 번째, 다섯번째, 다섯 번째, 마지막,
    최종, 제로
  `,topicLabels:$`
    주제, 토픽, 학습 항목, 내용, 배울 내용, 배우는 내용, 배울 것, 무엇을 배우나, 배우게 될, 다룰 내용, 다루는 내용,
    알아야 할, 알아야 할 것, 개념, 키워드, 핵심 포인트, 요점, 이론, 강의 내용, 강의 계획, 커리큘럼, 교육 과정, 목록,
    체크리스트, 학습할, 익혀야 할
  `,sources:$`
    자료, 참고, 참고 문헌, 참고문헌, 레퍼런스, 리소스, 링크, 도서, 책, 서적, 교재, 강의, 온라인 강의, 강좌, 코스,
    튜토리얼, 영상, 동영상, 유튜브, 사이트, 웹사이트, 블로그, 논문, 문서, 팟캐스트, 도구, 툴, 플랫폼, 읽기, 자격증,
    인증, 면접 질문, 치트시트
  `,projects:$`
    프로젝트, 미니 프로젝트, 토이 프로젝트, 사이드 프로젝트, 팀 프로젝트, 최종 프로젝트, 실습, 실전, 연습, 연습 문제,
    연습문제, 과제, 숙제, 미션, 도전 과제, 챌린지, 만들기, 만들어 보기, 만들 것, 포트폴리오, 아이디어, 워크숍, 캡스톤,
    졸업 작품, 문제 풀이, 활동
  `,skills:$`
    기술, 기술 스택, 기술스택, 스킬, 필요한 기술, 역량, 언어와 도구, 언어 및 도구, 프로그래밍 언어, 프레임워크,
    사용 기술, 능력, 소프트 스킬
  `,outcomes:$`
    목표, 최종 목표, 목적, 결과물, 산출물, 성과, 기대 효과, 마일스톤, 완료 기준, 평가 기준, 기간, 예상 기간,
    소요 시간, 예상 시간, 시간, 마감일, 일정, 난이도, 우선순위, 상태, 팁, 주의, 메모, 선수 지식, 선수 과목, 요구 사항,
    왜, 평가, 시험, 퀴즈, 체크포인트, 요약, 정리, 복습
  `,housekeeping:$`
    목차, 차례, 기여, 기여 방법, 기여자, 컨트리뷰션, 행동 강령, 라이선스, 저작권, 면책 조항, 변경 이력, 변경 사항,
    업데이트, 자주 묻는 질문, 질문, 감사, 감사의 말, 저자, 만든 사람, 제작자, 자기소개, 소개, 연락처, 문의, 후원,
    지원, 사용법, 사용 방법, 범례, 시작하며, 들어가며, 머리말, 서문, 개요, 대상, 이 저장소는, 마치며, 맺음말, 결론,
    번역, 진행 상황, 진행 현황, 진도, 커뮤니티, 피드백, 폴더 구조, 디렉토리 구조, 구조, 설치, 시작하기, 스크린샷
  `,advice:$`
    팁, 조언, 학습 방법, 학습법, 공부 방법, 공부법, 효율적인 학습, 전략, 습관, 루틴, 하루 일과, 시간표, 시간 관리,
    마음가짐, 마인드셋, 동기 부여, 꾸준함, 주의할 점, 주의사항, 흔한 실수, 피해야 할, 규칙, 원칙, 다음 단계, 면접 준비
  `,prerequisites:$`
    선수 지식, 선수지식, 선수 과목, 선행 지식, 사전 지식, 사전 준비, 전제 조건, 전제조건, 필요 조건, 요구 사항,
    요구사항, 필요한 것, 준비물, 준비, 시작하기 전에, 시작 전에, 환경 설정, 환경 구축, 개발 환경, 시스템 요구
  `,optional:$`
    선택, 선택 사항, 선택사항, 옵션, 옵셔널, 필수 아님, 필요시, 필요 시, 필요하면, 시간이 있다면, 여유가 있다면,
    관심이 있다면, 심화, 보너스, 추가
  `,optionalHeadings:$`
    선택, 선택 사항, 선택 과목, 선택 과제, 선택 학습, 심화 학습, 심화 과정, 보너스, 부록, 추가 학습, 옵션
  `,done:$`완료, 완료됨, 끝, 마침, 완독, 수료, 학습 완료, 통과, 합격, 예, 네, 달성, 완성`,notDone:$`
    미완료, 미완, 진행중, 진행 중, 시작 전, 시작전, 미시작, 예정, 대기, 대기중, 계획, 보류, 학습중, 학습 중, 아니오,
    아니요, 할 일, 준비중, 준비 중, 미정
  `,topicColumns:$`
    주제, 토픽, 내용, 과목, 과목명, 강의, 강의명, 강좌, 단원, 챕터, 제목, 기술, 개념, 모듈, 항목, 할 일, 과제, 문제,
    분야, 프로젝트, 도서, 책, 영상, 자료, 도구
  `,statusColumns:$`상태, 진행 상태, 진행 상황, 진행률, 진도, 완료, 완료 여부, 체크, 달성, 이해도`,minorColumns:$`
    번호, 순서, 주차, 주, 일차, 일, 날짜, 단계, 레벨, 학기, 기간, 시간, 소요 시간, 시작, 종료, 마감, 난이도, 우선순위,
    종류, 유형, 분류, 언어, 저자, 강사, 플랫폼, 링크, 비고, 메모, 설명, 목표, 결과물, 선수 과목, 가격, 학점
  `,learntColumns:$`
    배울, 배울 내용, 배우는 내용, 배우는 것, 배운 점, 학습 내용, 학습 목표, 습득 기술, 기술, 사용 기술, 기술 스택,
    개념, 주제, 역량
  `,paceColumns:$`
    기간, 시간, 소요 시간, 예상 시간, 예상 기간, 주차, 주, 일차, 일수, 날짜, 일정, 월, 시작일, 종료일, 마감일, 상태,
    진행, 진도, 완료, 선수 과목, 선수 지식, 학점, 학기
  `,roadmap:$`
    로드맵, 학습 계획, 학습계획, 공부 계획, 학습 경로, 학습 가이드, 학습 과정, 커리큘럼, 강의 계획서, 교육 과정,
    교육과정, 독학, 스터디, 부트캠프, 입문, 강좌, 기초부터, 처음부터, 부터 시작하는, 완전 정복, 되기, 되는 법,
    일 완성, 주 완성, 마스터하기, 시험 준비
  `,learning:$`
    학습, 공부, 배우, 배울, 배운, 독학, 입문, 초보, 초급, 기초, 기본, 강의, 강좌, 수업, 교육, 연습, 실습, 과제, 시험,
    지식, 이해, 개념, 기술, 개발자, 엔지니어, 프로그래머, 디자이너, 취업, 학생, 커리큘럼, 비전공자, 스터디
  `,levels:$`
    초급, 중급, 고급, 입문, 기초, 기본, 심화, 초보, 숙련, 전문가, 주니어, 시니어, 미들, 마스터, 실전, 응용, 쉬움,
    어려움
  `,productSections:$`
    설치, 설치 방법, 시작하기, 빠른 시작, 사용법, 사용 방법, 설정, 환경 변수, 기능, 특징, 실행, 실행 방법, 빌드, 배포,
    테스트, 예제, 스크린샷, 데모, 기술 스택, 아키텍처, 요구 사항, 다운로드, 명령어, 변경 이력, 알려진 문제, 문제 해결,
    라이선스
  `,releases:$`
    예정, 계획, 향후 계획, 추후 계획, 진행 중, 진행중, 개발 중, 출시, 출시됨, 릴리스, 릴리즈, 배포, 단기, 중기, 장기,
    미래, 완료, 백로그, 할 일, 알파, 베타, 정식 버전, 프로토타입, 유지보수, 알려진 문제, 메인넷, 테스트넷
  `,releaseWords:$`기능, 버전, 상태, 작업, 목표, 개선, 계획, 업데이트, 현재, 제품, 개발, 추가, 우선순위, 지원`,wishes:$`
    추가, 지원, 개선, 수정, 구현, 출시, 공개, 도입, 통합, 연동, 이전, 최적화, 리팩토링, 삭제, 제거, 교체, 업데이트,
    업그레이드, 확장, 자동화, 다크 모드, 관리자 페이지, 다국어 지원, 버그 수정, 제공
  `,events:$`
    정식 출시, 베타 출시, 오픈 베타, 에어드랍, 에어드롭, 백서, 메인넷, 테스트넷, 프리세일, 토큰, 상장, 파트너십,
    투자 유치
  `,collections:$`
    모음, 도서 목록, 독서 목록, 북마크, 노트, 필기, 메모, 면접, 질문, 문제집, 풀이, 해설, 용어집, 용어 사전, 치트시트,
    기출 문제
  `,things:$`
    생성기, 앱, 어플, 애플리케이션, 플랫폼, 사이트, 웹사이트, 서비스, 시스템, 도구, 툴, 플러그인, 확장 프로그램, 봇,
    챗봇, 템플릿, 대시보드, 뷰어, 에디터, 라이브러리, 프레임워크, 게임, 엔진, 서버, 시뮬레이터, 프로그램
  `},k_={common:$`
    het, een, van, voor, niet, zijn, wordt, worden, deze, naar, ook, maar, hoe, wat, jouw, bij, uit, aan, kun, je, leren,
    kunt, heeft, hebt, meer, dit, tot, zoals, met, waar, onze, jij, nog, moet, gaan, veel, welke
  `,little:$`
    de, het, een, en, of, van, voor, met, zonder, in, op, aan, bij, uit, naar, om, te, tot, over, door, per, als, dan, dat,
    die, dit, deze, hoe, wat, waar, wie, waarom, wanneer, welke, hier, er, is, zijn, wordt, worden, kan, kun, je, jij, jouw,
    jullie, ik, mijn, we, wij, ons, onze, u, uw, hun, zich, niet, ook, nog, meer, veel, alle, alles, elk, elke, andere,
    overige, enkele, verschillende
    beste, goede, nuttige, handige, aanbevolen, aangeraden, extra, aanvullende, verdere, gerelateerde, gratis, betaalde,
    belangrijke, belangrijkste, algemene, volledige, complete, officiële, externe, interessante, nieuwe, eigen,
    essentiële, overzicht
    leer, studie, repository, repo, project, document, sectie, lijst, pagina, gids, cursus, ontwikkelaars, ontwikkelaar,
    beginners, studenten, stap voor stap
  `,stages:$`
    fase, stap, deel, niveau, maand, jaar, blok, semester, trimester, kwartaal, periode, etappe, leerjaar, cyclus, mijlpaal,
    level, laag, graad, traject, leerlijn
  `,weeks:$`week, module, hoofdstuk, eenheid, sectie, onderdeel, thema, sprint, lesblok, paragraaf`,days:$`dag, les, sessie, college, hoorcollege, werkcollege, bijeenkomst, oefening, opdracht, workshop, uur, lesuur, practicum, onderwerp`,spans:$`
    fasen, fases, stappen, delen, niveaus, maanden, jaren, blokken, semesters, kwartalen, weken, modules, hoofdstukken,
    onderdelen, dagen, lessen, sessies, colleges, bijeenkomsten, uren
  `,numbers:$`
    nul, een, één, twee, drie, vier, vijf, zes, zeven, acht, negen, tien, elf, twaalf, eerste, tweede, derde, vierde,
    vijfde, zesde, zevende, achtste, negende, tiende, laatste
  `,topicLabels:$`
    onderwerp, onderwerpen, subonderwerpen, belangrijkste onderwerpen, behandelde onderwerpen, te behandelen onderwerpen,
    thema's, kernpunten, inhoud van de cursus, cursusinhoud, lesinhoud, leerinhoud, leerstof, lesstof, stof, leren,
    te leren, wat te leren, wat je leert, wat je gaat leren, je leert, dit leer je, wat ga je leren, wat we leren,
    wat ik heb geleerd, wat te bestuderen, wat moet je weten, wat je moet weten, concept, concepten, kernconcepten,
    basisconcepten, belangrijke concepten, begrippen, kernbegrippen, kennis, vakken, lessen, modules, hoofdstukken,
    theorie, leerplan, lesplan, programma, checklist, aandachtspunten
  `,sources:$`
    bron, bronnen, leerbronnen, nuttige bronnen, aanbevolen bronnen, extra bronnen, hulpbronnen, referentie, referenties,
    verwijzingen, nuttige links, handige links, literatuur, literatuurlijst, lezen, leesvoer, leeslijst, te lezen,
    verder lezen, meer lezen, lees meer, meer informatie, verdieping, boek, boeken, aanbevolen boeken, handboeken, cursussen,
    online cursussen, gratis cursussen, handleidingen, video's, filmpjes, instructievideo's, bekijken, kijken, kanaal,
    kanalen, youtube kanalen, websites, sites, artikel, artikelen, podcasts, documentatie, officiële documentatie,
    materiaal, lesmateriaal, studiemateriaal, cursusmateriaal, leermateriaal, presentaties, spiekbriefjes, hulpmiddel,
    hulpmiddelen, gereedschap, gereedschappen, gebruikte tools, aanbevolen tools, platforms, leerplatforms, oefenplatforms,
    certificering, certificeringen, certificaten, waar te leren, zie ook, lezingen, sollicitatievragen
  `,projects:$`
    project, projecten, eindproject, eindprojecten, afstudeerproject, miniproject, miniprojecten, mini project,
    mini projecten, praktijkproject, praktijkprojecten, oefenproject, oefenprojecten, projectidee, projectideeën,
    ideeën voor projecten, portfolio, portfolioprojecten, eigen projecten, praktijk, praktijkopdracht, praktijkopdrachten,
    praktisch, praktische oefeningen, praktische opdrachten, practicum, oefening, oefeningen, oefenopdrachten, opdracht,
    opdrachten, eindopdracht, huiswerk, taak, taken, uitdaging, uitdagingen, activiteiten, oefenen, om te oefenen,
    zelf doen, aan de slag, bouwen, wat je bouwt, wat ga je bouwen, casus, casussen
  `,skills:$`
    vaardigheid, vaardigheden, kernvaardigheden, technische vaardigheden, vereiste vaardigheden, benodigde vaardigheden,
    zachte vaardigheden, competentie, competenties, bekwaamheden, technologie, technologieën, gebruikte technologieën,
    technologieën en tools, tools en technologieën, talen en tools, programmeertalen, technische stack
  `,outcomes:$`
    doel, doelen, leerdoel, leerdoelen, hoofddoel, weekdoel, weekdoelen, doelstelling, doelstellingen, resultaat,
    resultaten, leerresultaten, verwacht resultaat, leeruitkomst, leeruitkomsten, opbrengst, op te leveren, oplevering,
    inleveren, mijlpaal, mijlpalen, controlepunt, succescriteria, criteria, duur, geschatte duur, totale duur, tijd,
    geschatte tijd, benodigde tijd, tijdsduur, tijdsbesteding, tijdsinvestering, studielast, planning, tijdlijn, uren,
    tempo, deadline, inleverdatum, voorkennis, vereisten, tip, tips, opmerking, opmerkingen, let op, focus, waarom,
    waarom dit belangrijk is, belang, status, niveau, moeilijkheid, moeilijkheidsgraad, prioriteit, beoordeling, toets,
    toetsen, toetsing, tentamen, examen, zelftest, zelfevaluatie, aan het einde, aan het einde kun je, na afloop,
    na afloop kun je, je kunt, samenvatting, herhaling, reflectie, terugblik, beschrijving, docent, docenten, studiepunten
  `,housekeeping:$`
    inhoudsopgave, inhoud, snelle links, snel naar, bijdragen, bijdrage, hoe bij te dragen, meehelpen, meewerken,
    richtlijnen, richtlijnen voor bijdragen, gedragscode, suggesties, terugkoppeling, licentie, licenties, auteursrecht,
    juridisch, disclaimer, vrijwaring, citeren, nieuws, wijzigingen, wijzigingslogboek, versiegeschiedenis, veelgestelde
    vragen, vaak gestelde vragen, vragen, vraag en antwoord, dankwoord, dank, dank aan, met dank aan, bedankt, auteur,
    auteurs, over de auteur, over mij, over ons, wie ben ik, wie zijn wij, gemaakt door, inspiratie, geïnspireerd door,
    het team, ons team, beheerders, contact, neem contact op, sociale media, volg mij, volg ons, hulp, hulp nodig,
    ondersteuning, steun dit project, steun ons, sponsors, sponsoren, doneren, donaties, trakteer me op een koffie,
    geef een ster, gebruik, gebruiken, hoe te gebruiken, hoe gebruik je deze, hoe gebruik je dit, gebruiksaanwijzing,
    handleiding, instructies, hoe werkt het, hoe het werkt, werkwijze, hoe te beginnen, waar te beginnen, legenda, symbolen,
    installatie, snelstart, schermafbeeldingen, gemeenschap, doe mee, sluit je aan, telegramgroep, nieuwsbrief, abonneren,
    over, over dit project, over het project, over deze repository, over deze cursus, over de cursus, beschrijving,
    projectbeschrijving, cursusbeschrijving, overzicht, cursusoverzicht, inleiding, voorwoord, waarom deze, waarom dit,
    voor wie, voor wie is dit, doelgroep, missie, visie, conclusie, conclusies, tot slot, slotwoord, afsluiting,
    gefeliciteerd, veel succes, veel plezier, veel leerplezier, vertalingen, vertaling, talen, andere talen, voortgang,
    mijn voortgang, voortgang bijhouden, voortgangsoverzicht, statistieken, logboek, leerlogboek, mappenstructuur,
    projectstructuur, bestandsstructuur, structuur van de repository, structuur van de cursus, opbouw, opbouw van de
    cursus, organisatie, projectstatus, geschiedenis
  `,advice:$`
    tips, tip, studietips, leertips, tips voor succes, algemene tips, tips en trucs, advies, studieadvies, aanbevelingen,
    aanbeveling, gewoontes, gewoonten, gewoonte, studiegewoonten, dagelijkse gewoontes, hoe te studeren, hoe studeer je,
    hoe leer je, hoe te leren, hoe te oefenen, studiemethode, leermethode, leermethoden, leerstrategie, leerstrategieën,
    studeertechnieken, strategie, aanpak, methodiek, werkvorm, routine, dagelijkse routine, wekelijkse routine, studieroutine,
    dagindeling, weekplanning, weekschema, dagschema, rooster, lesrooster, tijdsindeling, tijdmanagement, mentaliteit,
    houding, motivatie, gemotiveerd blijven, blijf gemotiveerd, discipline, veelgemaakte fouten, veelvoorkomende fouten,
    beginnersfouten, valkuilen, te vermijden fouten, wat niet te doen, regels, spelregels, gouden regels, onthoud,
    belangrijk, belangrijke opmerking, sleutels tot succes, filosofie, principes, volgende stappen, vervolgstappen,
    wat nu, en dan, hoe nu verder, na de cursus, productiviteit
  `,prerequisites:$`
    vereiste, vereisten, voorwaarden, toelatingseisen, ingangseisen, benodigde voorkennis, vereiste voorkennis, voorkennis,
    benodigdheden, benodigd, nodig, wat heb je nodig, wat je nodig hebt, dit heb je nodig, je hebt nodig, voor je begint,
    voordat je begint, voordat u begint, voordat we beginnen, vooraf, voorbereiding, voorbereidingen, benodigde software,
    benodigde hardware, benodigde materialen, uitrusting, omgeving instellen, ontwikkelomgeving instellen, begin hier,
    start hier, systeemvereisten, aanbevolen voorkennis
  `,optional:$`
    optioneel, optionele, facultatief, facultatieve, vrijwillig, vrijwillige, keuze, keuzevak, naar keuze, bonus, extra,
    indien nodig, zo nodig, als je wilt, indien gewenst, als er tijd is, niet verplicht, niet nodig, niet noodzakelijk
  `,optionalHeadings:$`
    optioneel, optionele onderwerpen, optionele modules, optionele lessen, facultatief, keuzevakken, keuzevak, keuzemodules,
    keuzeonderwerpen, bonus, bonusmateriaal, bonusonderwerpen, extra onderwerpen, extra stof, verdieping, verdiepingsstof
  `,done:$`
    klaar, gedaan, voltooid, afgerond, afgemaakt, af, compleet, voldaan, ja, geleerd, gelezen, bekeken, behaald, gehaald,
    gereed
  `,notDone:$`
    te doen, nog te doen, open, openstaand, bezig, mee bezig, in uitvoering, lopend, nee, niet begonnen, nog niet,
    nog niet begonnen, gepland, niet voltooid, niet af, binnenkort, volgt, volgende, deels, gedeeltelijk, wachtend
  `,topicColumns:$`
    onderwerp, onderwerpen, thema, les, lessen, vak, vakken, cursus, cursussen, vaardigheid, vaardigheden, concept,
    concepten, begrip, module, modules, titel, naam, omschrijving van de les, wat te leren, leerstof, lesstof, inhoud, taak,
    taken, activiteit, activiteiten, hoofdstuk, hoofdstukken, eenheid, college, onderdeel, onderdelen, sectie, technologie,
    technologieën, gebied, focus, oefening, oefeningen, opdracht, opdrachten, probleem, uitdaging, project, projecten, boek,
    boeken, bron, video, hulpmiddel
  `,statusColumns:$`status, stand, voortgang, gedaan, klaar, voltooid, afgerond, gelezen, behaald, geleerd, afgevinkt, toestand`,minorColumns:$`
    nr, nummer, id, week, weken, dag, dagen, fase, fasen, maand, maanden, stap, semester, kwartaal, periode, jaar, niveau,
    duur, tijd, geschatte tijd, studielast, uren, datum, begin, start, einde, startdatum, einddatum, deadline, type, soort,
    taal, moeilijkheid, moeilijkheidsgraad, prioriteit, belang, universiteit, instelling, aanbieder, platform, docent, auteur,
    auteurs, uitgever, notitie, notities, opmerking, opmerkingen, omschrijving, beschrijving, details, samenvatting,
    vereisten, voorkennis, frequentie, formaat, prijs, kosten, doel, doelen, leerdoel, leerdoelen, resultaat, resultaten,
    mijlpaal, punten, studiepunten, percentage, bron, bronnen, oplossing, oplossingen, uitwerkingen, map, bestand,
    bestanden, categorie, volgorde, pagina's, materiaal, voorbeeld, voorbeelden
  `,learntColumns:$`
    wat je leert, wat leer je, wat je gaat leren, je leert, dit leer je, wat ik heb geleerd, geleerd, leerdoel, leerdoelen,
    vaardigheden, concepten, geoefende concepten, onderwerpen, thema's, technologieën, gebruikte technologieën, kennis,
    oefening, focus, hulpmiddelen, functies
  `,paceColumns:$`
    duur, tijd, geschatte tijd, geschatte duur, studielast, inspanning, uren, week, weken, dag, dagen, maand, maanden,
    datum, deadline, begin, einde, vereisten, voorkennis, status, voortgang, periode, planning, studiepunten, fase
  `,roadmap:$`
    leerpad, leerpaden, leertraject, leertrajecten, leerroute, leerlijn, leerplan, leerplannen, leerreis, leergids,
    leerprogramma, studieplan, studieplanning, studiegids, studieprogramma, studiepad, studiewijzer, routekaart, stappenplan,
    opleidingsplan, opleidingstraject, opleiding, carrièrepad, loopbaanpad, het pad naar, de weg naar, weg naar, leren,
    leer, hoe word je, hoe word ik, word een, cursus, cursussen, complete cursus, vanaf nul, van nul, van beginner tot,
    van beginner naar, dagen, in 30 dagen, in 100 dagen, zelfstudie, curriculum, lesprogramma, trainingsplan,
    examenvoorbereiding, gids voor beginners
  `,learning:$`
    leren, leer, leert, geleerd, leerdoelen, leerpad, leerling, leerlingen, studie, studeren, student, studenten, cursus,
    cursussen, cursist, cursisten, les, lessen, onderwijs, docent, leraar, school, hogeschool, universiteit, ontwikkelaar,
    ontwikkelaars, ingenieur, beginner, beginners, basis, basiskennis, grondbeginselen, vaardigheden, kennis, begrijpen,
    beheersen, worden, carrière, loopbaan, opleiding, training, programmeur, programmeurs, programmeren, beheerder,
    architect, analist, tester, oefening, oefeningen, oefenen, concepten, theorie, examen, toets, zelfstudie, college,
    colleges, hoofdstuk, opdrachten
  `,levels:$`
    beginner, beginners, basis, basiskennis, basisniveau, grondbeginselen, fundamenten, fundamenteel, inleiding, introductie,
    kennismaking, gemiddeld, halfgevorderd, halfgevorderden, gevorderd, gevorderde, gevorderden, vergevorderd, verdieping,
    expert, experts, specialist, specialisatie, meesterschap, meester, professioneel, makkelijk, moeilijk, elementair,
    essentieel
  `,productSections:$`
    installatie, installeren, gebruik, gebruiken, configuratie, instellingen, functies, functionaliteiten, kenmerken,
    eigenschappen, uitvoeren, starten, testen, tests uitvoeren, uitrol, uitrollen, gebouwd met, gebruikte technologieën,
    architectuur, schermafbeeldingen, commando's, voorbeeld, voorbeelden, gebruiksvoorbeelden, downloaden, snelstart,
    snel aan de slag, systeemvereisten, ontwikkeling, lokale ontwikkeling, omgevingsvariabelen, database, beveiliging,
    prestaties, probleemoplossing, bekende problemen, beperkingen, afhankelijkheden, projectstructuur, versies
  `,releases:$`
    gepland, geplande functies, uitgebracht, uitgave, lancering, in uitvoering, in ontwikkeling, mee bezig, korte termijn,
    op korte termijn, middellange termijn, lange termijn, op lange termijn, binnenkort, volgende, volgende versie,
    toekomst, toekomstig, toekomstige functies, toekomstplannen, toekomstige verbeteringen, ideeën, te doen, gedaan,
    voltooid, afgerond, nu, later, prototype, eerste versie, versie 1, versie 2, stabiele versie, huidige status,
    projectstatus, hoge prioriteit, lage prioriteit, bekende fouten, onderhoud, vervallen, uitbreiding, groei, verlanglijst
  `,releaseWords:$`
    functie, functies, functionaliteit, kenmerken, versie, versies, status, taak, taken, verbetering, verbeteringen,
    uitbreidingen, wijzigingen, werk, plan, plannen, mijlpaal, mijlpalen, doel, doelen, project, product, ontwikkeling,
    huidige, prioriteit, oplossingen
  `,wishes:$`
    toevoegen, voeg toe, ondersteuning, ondersteuning voor, ondersteunen, verbeteren, verbeter, verbetering, verbeteringen,
    implementeren, implementeer, implementatie van, uitbrengen, lanceren, lancering, oplossen, repareren, herstellen,
    integreren, integratie met, migreren, migratie naar, herschrijven, optimaliseren, optimalisatie, toestaan, publiceren,
    uitrollen, maken, ontwikkelen, verwijderen, vervangen, bijwerken, uitbreiden, uitbreiding van, herontwerpen,
    automatiseren, inschakelen, invoeren, verminderen, verhogen, donkere modus, beheerpaneel, valideren
  `,events:$`
    lancering, samenwerking, partnerschap, partnerschappen, voorverkoop, tokenverkoop, hoofdnetwerk, testnetwerk,
    marketingcampagne, bètaversie, openbare bèta, gesloten bèta, financieringsronde, beveiligingsaudit, ingebruikname,
    livegang
  `,collections:$`
    bronnen, lijst met bronnen, nuttige links, handige links, verzameling, collectie, boeken, boekenlijst, leeslijst,
    notities, mijn notities, aantekeningen, samenvatting, samenvattingen, vragen, sollicitatievragen, examenvragen,
    vragen en antwoorden, selectie, spiekbriefje, woordenlijst, woordenboek, begrippenlijst, oplossingen, uitwerkingen,
    voorbeelden, sjablonen, bladwijzers, projectideeën, lijst van, lijst met, tentamens, oude tentamens, trucs, handboek,
    naslagwerk, flitskaarten
  `,things:$`
    generator, bouwer, applicatie, applicaties, app, platform, website, webapplicatie, programma, software, hulpmiddel,
    sjabloon, uitbreiding, assistent, editor, weergave, dashboard, simulator, beheerder, beheersysteem, server, dienst,
    systeem, bibliotheek, spel, maker, planner, portaal
  `},A_={common:$`
    w, się, nie, jest, oraz, dla, jak, lub, przez, które, który, która, są, czy, tym, tego, tej, ich, jego, może, można,
    żeby, jeśli, więc, wszystko, ten, tylko, także, również, przed, pod, będzie, nauka, czym, kiedy, gdzie, swoje, bardzo
  `,little:$`
    i, oraz, a, lub, albo, w, we, z, ze, na, do, od, dla, po, o, u, za, przez, przy, bez, nad, pod, przed, między, to, ten,
    ta, te, tego, tej, tym, tych, jak, co, czego, czym, gdzie, kiedy, kto, który, która, które, czy, jest, są, się, nie, jako,
    mój, moja, moje, twój, twoja, twoje, swój, swoje, nasz, nasze, wszystkie, wszystko, każdy, inne, innych, kilka, różne,
    też, także, tylko, tu, tutaj, więcej
    najlepsze, dobre, przydatne, pomocne, polecane, polecany, zalecane, rekomendowane, dodatkowe, dodatkowy, powiązane, dalsze,
    darmowe, bezpłatne, płatne, ważne, najważniejsze, główne, główny, ogólne, pełny, pełna, kompletny, oficjalne, oficjalna,
    kluczowe, ulubione, zewnętrzne, ciekawe, nowe, własne, podstawowe, niezbędne
    nauki, nauka, naukowe, repozytorium, repo, projekt, dokument, sekcja, lista, strona, przewodnik, kurs, kursu, programista,
    programisty, programistów, studentów, początkujących, krok po kroku
  `,stages:$`
    etap, faza, miesiąc, część, poziom, krok, semestr, trymestr, kwartał, rok, blok, cykl, stopień, okres, ścieżka, tom, filar,
    kamień milowy, szczebel
  `,weeks:$`tydzień, tyg, moduł, rozdział, jednostka, sekcja, dział, temat, sprint, podrozdział`,days:$`dzień, lekcja, zajęcia, sesja, wykład, ćwiczenie, ćwiczenia, spotkanie, warsztat, zadanie, laboratorium, godzina, wyzwanie`,spans:$`
    etapy, fazy, miesiące, miesięcy, części, poziomy, kroki, kroków, semestry, kwartały, lata, lat, bloki, tygodnie, tygodni,
    moduły, modułów, rozdziały, sekcje, działy, dni, lekcje, lekcji, sesje, wykłady, spotkania, godziny, godzin
  `,numbers:$`
    zero, jeden, dwa, trzy, cztery, pięć, sześć, siedem, osiem, dziewięć, dziesięć, jedenaście, dwanaście, pierwszy,
    pierwsza, pierwsze, drugi, druga, drugie, trzeci, trzecia, trzecie, czwarty, czwarta, piąty, piąta, szósty, szósta,
    siódmy, siódma, ósmy, ósma, dziewiąty, dziewiąta, dziesiąty, dziesiąta, ostatni, ostatnia
  `,topicLabels:$`
    temat, tematy, podtematy, tematyka, omawiane tematy, główne tematy, najważniejsze tematy, tematy do nauki, zagadnienie,
    zagadnienia, kluczowe zagadnienia, zagadnienia do nauki, zakres, zakres materiału, zakres tematyczny, czego się nauczysz,
    nauczysz się, czego się uczyć, czego się nauczyć, do nauki, do nauczenia, czego się nauczymy, czego się nauczyłem,
    co warto wiedzieć, co musisz wiedzieć, co powinieneś wiedzieć, co umieć, do opanowania, pojęcia, kluczowe pojęcia,
    podstawowe pojęcia, koncepcje, kluczowe koncepcje, treść, treści, treść kursu, zawartość kursu, program, program kursu,
    program nauczania, program zajęć, sylabus, przedmioty, lekcje, moduły, rozdziały, teoria, kluczowe punkty, wiedza
  `,sources:$`
    zasób, zasoby, zasoby do nauki, przydatne zasoby, polecane zasoby, materiał, materiały, materiały do nauki,
    materiały dodatkowe, materiały szkoleniowe, materiały edukacyjne, pomoce naukowe, referencje, odnośniki, linki,
    przydatne linki, łącza, lektura, lektury, do przeczytania, przeczytaj, czytaj więcej, poczytaj, warto przeczytać,
    więcej informacji, dowiedz się więcej, literatura, literatura uzupełniająca, bibliografia, źródło, źródła, książka,
    książki, polecane książki, podręczniki, kursy, kursy online, darmowe kursy, samouczki, poradniki, wideo, filmy, filmiki,
    do obejrzenia, obejrzyj, kanał, kanały, kanały youtube, strony, strony internetowe, serwisy, artykuł, artykuły, podcasty,
    blogi, dokumentacja, oficjalna dokumentacja, prezentacje, slajdy, notatki z wykładów, ściągi, ściągawki, narzędzie,
    narzędzia, polecane narzędzia, używane narzędzia, platformy, platformy edukacyjne, certyfikat, certyfikaty, certyfikacja,
    gdzie się uczyć, skąd się uczyć, zobacz też, zobacz także, prelekcje, pytania rekrutacyjne
  `,projects:$`
    projekt, projekty, projekt końcowy, projekty końcowe, projekt zaliczeniowy, mini projekt, mini projekty, miniprojekt,
    miniprojekty, projekt praktyczny, projekty praktyczne, pomysły na projekty, pomysł na projekt, propozycje projektów,
    przykładowe projekty, własne projekty, portfolio, projekty do portfolio, praktyka, część praktyczna, ćwiczenie, ćwiczenia,
    ćwiczenia praktyczne, zadanie, zadania, zadania praktyczne, zadania do wykonania, zadanie domowe, praca domowa,
    prace domowe, wyzwanie, wyzwania, aktywności, laboratorium, laboratoria, warsztat, warsztaty, do zrobienia w praktyce,
    co zbudujesz, zbuduj, do zbudowania, poćwicz, studium przypadku
  `,skills:$`
    umiejętność, umiejętności, kluczowe umiejętności, umiejętności techniczne, umiejętności miękkie, wymagane umiejętności,
    zdobyte umiejętności, kompetencje, kompetencja, kompetencje techniczne, technologia, technologie, używane technologie,
    wykorzystane technologie, technologie i narzędzia, narzędzia i technologie, języki i narzędzia, języki programowania,
    stos technologiczny, kwalifikacje
  `,outcomes:$`
    cel, cele, cel główny, cele szczegółowe, cele nauki, cele kursu, cel tygodnia, cel etapu, efekt, efekty, efekty uczenia,
    efekty kształcenia, efekt końcowy, rezultat, rezultaty, oczekiwany rezultat, wynik, wyniki, produkt końcowy, do oddania,
    kamień milowy, kamienie milowe, punkt kontrolny, kryteria sukcesu, kryteria zaliczenia, kryteria, czas, czas trwania,
    szacowany czas, szacunkowy czas, przewidywany czas, potrzebny czas, czas nauki, nakład pracy, godziny, liczba godzin,
    harmonogram, terminarz, termin, terminy, tempo, wymagania, wymagania wstępne, wskazówka, wskazówki, porada, uwaga, uwagi,
    notatka, notatki, skup się na, dlaczego, dlaczego to ważne, znaczenie, status, stan, poziom trudności, trudność, priorytet,
    ocena, ocenianie, zaliczenie, egzamin, egzaminy, sprawdzian, kolokwium, samoocena, na koniec, po zakończeniu,
    po ukończeniu, będziesz umieć, będziesz potrafić, podsumowanie, powtórka, powtórzenie, refleksja, opis, perspektywy,
    prowadzący, punkty ects
  `,housekeeping:$`
    spis treści, indeks, szybkie linki, współtworzenie, wkład, jak pomóc, jak współtworzyć, jak wnieść wkład, wnieś wkład,
    współtwórcy, współautorzy, zasady współpracy, współpraca, kodeks postępowania, sugestie, opinie, zgłaszanie błędów,
    licencja, licencje, prawa autorskie, informacje prawne, zastrzeżenia, zastrzeżenie, cytowanie, jak cytować, nowości,
    aktualizacje, historia zmian, lista zmian, dziennik zmian, historia wersji, najczęściej zadawane pytania,
    często zadawane pytania, pytania i odpowiedzi, pytania, podziękowania, podziękowanie, dziękuję, autor, autorka, autorzy,
    o autorze, o mnie, o nas, kim jestem, kim jesteśmy, stworzone przez, inspiracja, inspiracje, zespół, opiekunowie, kontakt,
    skontaktuj się, media społecznościowe, obserwuj mnie, pomoc, wsparcie, wesprzyj projekt, wesprzyj, sponsorzy, darowizny,
    postaw mi kawę, zostaw gwiazdkę, jak używać, jak korzystać, jak korzystać z repozytorium, używanie, użycie, użytkowanie,
    sposób użycia, instrukcja, instrukcja obsługi, instrukcje, jak to działa, jak zacząć, od czego zacząć, legenda,
    oznaczenia, symbole, instalacja, szybki start, zrzuty ekranu, społeczność, społeczności, dołącz, dołącz do nas,
    dołącz do społeczności, serwer discord, grupa telegram, subskrybuj, o projekcie, o tym projekcie, o kursie,
    o tym kursie, o repozytorium, o tym repozytorium, opis projektu, opis kursu, opis, przegląd, omówienie, wstęp, przedmowa,
    dlaczego ten, po co to, dla kogo, dla kogo jest ten, dla kogo jest ten kurs, grupa docelowa, odbiorcy, misja, wizja,
    wnioski, zakończenie, słowo końcowe, na zakończenie, gratulacje, powodzenia, miłej nauki, udanej nauki, tłumaczenia,
    tłumaczenie, języki, inne języki, postęp, postępy, moje postępy, mój postęp, śledzenie postępów, statystyki,
    dziennik nauki, dziennik, struktura katalogów, struktura folderów, struktura plików, struktura projektu,
    struktura repozytorium, struktura kursu, organizacja, organizacja zajęć, status projektu, historia, informacje
  `,advice:$`
    wskazówki, wskazówka, porady, porada, rady, rada, porady dotyczące nauki, wskazówki do nauki, ogólne wskazówki,
    dobre rady, zalecenia, rekomendacje, nawyki, nawyk, dobre nawyki, codzienne nawyki, jak się uczyć, jak uczyć się,
    jak ćwiczyć, jak studiować, metoda nauki, metody nauki, techniki nauki, techniki uczenia, strategia, strategia nauki,
    strategie nauki, metodyka, podejście, rutyna, codzienna rutyna, rutyna dnia, plan dnia, rozkład dnia, rozkład zajęć,
    plan tygodnia, harmonogram dnia, zarządzanie czasem, podział czasu, nastawienie, postawa, motywacja, jak utrzymać motywację,
 systematyczność, dyscyplina, częste błędy, typowe błędy, najczęstsze błędy, błędy początkujących, pułapki,
    czego unikać, czego nie robić, zasady, zasady wyzwania, złote zasady, reguły, pamiętaj, warto pamiętać, ważne,
    ważna uwaga, klucz do sukcesu, filozofia, następne kroki, kolejne kroki, co dalej, i co dalej, po kursie, produktywność
  `,prerequisites:$`
    wymagania, wymagania wstępne, wymaganie, wymagana wiedza, wymagane umiejętności, wymagana znajomość, wiedza wstępna,
    wstępna wiedza, potrzebna wiedza, zanim zaczniesz, zanim zaczniemy, przed rozpoczęciem, przed startem, na początek,
    czego potrzebujesz, potrzebujesz, będziesz potrzebować, co będzie potrzebne, potrzebne, niezbędne, wymagane,
    potrzebne materiały, potrzebne narzędzia, wymagane oprogramowanie, potrzebne oprogramowanie, wyposażenie, sprzęt,
    przygotowanie, przygotowania, przygotowanie środowiska, konfiguracja środowiska, zacznij tutaj, zacznij tu,
    wymagania sprzętowe, wymagania systemowe
  `,optional:$`
    opcjonalny, opcjonalna, opcjonalne, opcjonalnie, nieobowiązkowy, nieobowiązkowa, nieobowiązkowe, nieobowiązkowo,
    fakultatywny, fakultatywne, do wyboru, dla chętnych, dodatkowo, bonus, w razie potrzeby, jeśli potrzeba, jeśli chcesz,
    jeśli trzeba, niewymagane, mile widziane
  `,optionalHeadings:$`
    opcjonalne, opcjonalnie, tematy opcjonalne, moduły opcjonalne, materiał opcjonalny, zagadnienia opcjonalne,
    nieobowiązkowe, tematy dodatkowe, materiały bonusowe, fakultatywne, fakultety, zajęcia fakultatywne, przedmioty do wyboru,
 przedmioty obieralne, do wyboru, dla chętnych, bonus, bonusy, mile widziane
  `,done:$`
    gotowe, gotowy, zrobione, zrobiony, ukończone, ukończony, ukończono, zakończone, zakończony, wykonane, zaliczone,
    zaliczony, tak, nauczone, przeczytane, obejrzane, opanowane, przerobione, skończone
  `,notDone:$`
    do zrobienia, w trakcie, w toku, w realizacji, nie, nie rozpoczęto, nierozpoczęte, nie zaczęte, jeszcze nie, oczekuje,
    oczekujące, planowane, zaplanowane, wkrótce, nieukończone, do przeczytania, do obejrzenia, do nauki, następne, częściowo,
    niezrobione, w przygotowaniu
  `,topicColumns:$`
    temat, tematy, tematyka, zagadnienie, zagadnienia, lekcja, lekcje, przedmiot, przedmioty, kurs, kursy, umiejętność,
    umiejętności, pojęcie, koncepcja, moduł, moduły, tytuł, nazwa, nazwa kursu, nazwa przedmiotu, czego się nauczyć,
    co się uczyć, treść, treści, zakres, materiał, zadanie, zadania, aktywność, rozdział, rozdziały, jednostka, wykład,
    wykłady, sekcja, dział, technologia, technologie, obszar, dziedzina, ćwiczenie, ćwiczenia, problem, wyzwanie, projekt,
    projekty, książka, książki, zasób, wideo, film, narzędzie
  `,statusColumns:$`status, stan, postęp, postępy, zrobione, gotowe, ukończone, zakończone, zaliczone, wykonane, przeczytane, opanowane`,minorColumns:$`
    nr, lp, numer, id, tydzień, tygodnie, dzień, dni, faza, etap, miesiąc, krok, semestr, kwartał, rok, poziom, czas,
    czas trwania, szacowany czas, godziny, liczba godzin, nakład pracy, data, początek, koniec, start, termin, typ, rodzaj,
    język, trudność, poziom trudności, priorytet, ważność, uczelnia, uniwersytet, platforma, prowadzący, wykładowca, autor,
    autorzy, wydawnictwo, linki, odnośnik, notatka, notatki, uwagi, uwaga, komentarz, komentarze, opis, szczegóły,
    podsumowanie, wymagania, częstotliwość, cena, koszt, cel, cele, efekt, efekty, rezultat, wynik, kamień milowy, punkty,
    ects, procent, źródło, źródła, rozwiązanie, rozwiązania, katalog, folder, plik, pliki, kategoria, kolejność, strony,
    materiały, przykład, przykłady
  `,learntColumns:$`
    czego się nauczysz, nauczysz się, czego się nauczyłem, czego uczy, czego się uczysz, nabyte umiejętności, umiejętności,
    pojęcia, kluczowe pojęcia, zagadnienia, tematy, technologie, użyte technologie, praktyka, ćwiczone umiejętności, efekty,
    kompetencje, wiedza, narzędzia, funkcje
  `,paceColumns:$`
    czas, czas trwania, szacowany czas, godziny, liczba godzin, nakład pracy, tydzień, tygodnie, dzień, dni, miesiąc,
    miesiące, data, termin, początek, koniec, wymagania, status, postęp, ects, semestr, harmonogram, etap
  `,roadmap:$`
    ścieżka nauki, ścieżka rozwoju, ścieżka edukacyjna, ścieżka kariery, ścieżka, ścieżki, plan nauki, plan nauczania,
    plan studiów, plan rozwoju, plan kursu, plan edukacji, plan szkolenia, plan treningowy, program nauki,
    program nauczania, program studiów, program szkolenia, przewodnik, przewodnik po nauce, przewodnik do nauki,
    mapa drogowa, mapa rozwoju, mapa kompetencji, mapa nauki, droga do, nauka, naucz się, jak nauczyć się, jak zacząć,
    jak zostać, zostań, kurs, kursy, pełny kurs, od zera, od zera do, od podstaw, od podstaw do, od początkującego do,
    dni, w 30 dni, w 100 dni, samouk, samouka, samodzielna nauka, sylabus, szkolenie, studia, przygotowanie do
  `,learning:$`
    nauka, nauki, nauczyć, naucz, nauczysz, nauczanie, uczyć, uczy, uczę, uczenie, uczeń, uczniowie, uczniów, student,
    studenci, studentów, studia, studiowanie, kurs, kursu, kursy, kursant, szkolenie, szkolenia, lekcja, lekcje, wykład,
    wykłady, ćwiczenia, zajęcia, programista, programisty, programistów, programowania, inżynier, początkujący,
    początkujących, podstawy, pojęcia, koncepcje, umiejętności, wiedza, wiedzy, zostać, kariera, kariery, administrator,
    architekt, analityk, tester, projektant, edukacja, edukacyjny, szkoła, uczelnia, uniwersytet, egzamin, zadania,
    opanować, zrozumieć, teoria, praktyka, samouk, nauczyciel, materiał
  `,levels:$`
    początkujący, początkująca, początkujących, poziom początkujący, podstawy, podstawowy, podstawowe, podstawowa,
    fundamenty, wprowadzenie, wstęp, średni, średnio zaawansowany, średniozaawansowany, średniozaawansowane,
    poziom średni, zaawansowany, zaawansowane, zaawansowana, zaawansowanych, poziom zaawansowany, ekspert, eksperci,
    ekspercki, specjalista, specjalizacja, mistrz, mistrzostwo, biegłość, profesjonalny, łatwy, trudny, elementarny
  `,productSections:$`
    instalacja, instalowanie, użycie, używanie, użytkowanie, konfiguracja, ustawienia, funkcje, funkcjonalności,
    funkcjonalność, cechy, możliwości, uruchomienie, uruchamianie, jak uruchomić, testy, uruchamianie testów, wdrożenie,
    zbudowane z, użyte technologie, wykorzystane technologie, architektura, zrzuty ekranu, demo, polecenia, przykład,
    przykłady, przykłady użycia, pobieranie, szybki start, wymagania systemowe, rozwój, rozwój lokalny, zmienne środowiskowe,
    baza danych, bezpieczeństwo, wydajność, rozwiązywanie problemów, znane problemy, ograniczenia, zależności,
    struktura projektu, wersje
  `,releases:$`
    planowane, zaplanowane, wydane, wydanie, premiera, w trakcie, w toku, w realizacji, w przygotowaniu, krótkoterminowe,
    średnioterminowe, długoterminowe, wkrótce, nadchodzące, następna wersja, kolejna wersja, przyszłość, plany na przyszłość,
 przyszłe funkcje, planowane funkcje, plany rozwoju, dalszy rozwój, pomysły, do zrobienia, zrobione, gotowe,
    ukończone, zakończone, teraz, później, następnie, prototyp, pierwsza wersja, wersja 1, wersja 2, wersja stabilna,
    aktualny stan, obecny stan, status projektu, wysoki priorytet, średni priorytet, niski priorytet, znane błędy,
    utrzymanie, porzucone, ekspansja, wzrost, lista życzeń
  `,releaseWords:$`
    funkcja, funkcje, funkcjonalność, funkcjonalności, wersja, wersje, stan, zadanie, zadania, ulepszenie, ulepszenia,
    usprawnienia, poprawki, zmiany, praca, prace, plan, plany, kamień milowy, cel, cele, projekt, produkt, rozwój, aktualny,
    aktualne, obecny, priorytet
  `,wishes:$`
    dodać, dodaj, dodanie, dodawanie, dodano, wsparcie, wsparcie dla, obsługa, ulepszyć, ulepszenie, ulepszenia, poprawić,
    poprawa, poprawki, usprawnić, usprawnienie, zaimplementować, implementacja, wdrożyć, wdrożenie, wydać, wypuścić,
    uruchomić, naprawić, naprawa, naprawa błędów, usunąć, usunięcie, zintegrować, integracja z, migracja do, migracja na,
    przenieść, przepisać, refaktoryzacja, zoptymalizować, optymalizacja, umożliwić, opublikować, stworzyć, stworzenie, utworzyć,
    zastąpić, zaktualizować, aktualizacja, rozszerzyć, rozbudowa, przeprojektować, zautomatyzować, włączyć, wprowadzić,
    wprowadzenie obsługi, zmniejszyć, zwiększyć, tryb ciemny, panel administratora, walidacja danych wejściowych
  `,events:$`
    premiera, uruchomienie produkcyjne, partnerstwo, partnerstwa, przedsprzedaż, sprzedaż tokenów, sieć główna, sieć testowa,
    kampania marketingowa, wersja beta, otwarta beta, zamknięta beta, runda finansowania, audyt bezpieczeństwa, start na
    produkcji
  `,collections:$`
    zasoby, lista zasobów, linki, przydatne linki, zbiór, zbiór zadań, kolekcja, książki, lista książek, notatki, moje notatki,
    notatki z, pytania, pytania rekrutacyjne, pytania i odpowiedzi, pytania egzaminacyjne, wybór, zestawienie, ściąga, ściągi,
    ściągawka, słownik, słowniczek, rozwiązania, rozwiązania zadań, przykłady, szablony, zakładki, pomysły na projekty,
    lista, opracowanie, opracowania, egzaminy, kolokwia, triki, dobre praktyki, podręcznik, kompendium, fiszki
  `,things:$`
    generator, kreator, aplikacja, aplikacje, platforma, strona, serwis, program, oprogramowanie, narzędzie, szablon, wtyczka,
    rozszerzenie, asystent, edytor, przeglądarka, panel, symulator, menedżer, serwer, usługa, system, biblioteka, gra,
    planer, portal, bot, klient
  `},j_={common:$`
    não, são, você, uma, dos, os, ao, aos, pelo, pela, mais, seu, sua, seus, em, à, também, isso, até, esse, essa, é, num,
    já, muito, nas, será, então, aqui, quando, depois, além, estão, às, numa, mesmo, apenas, pode, vai
  `,little:$`
    o, a, os, as, um, uma, uns, umas, de, do, da, dos, das, ao, à, aos, às, e, ou, que, o que, como, para, pra, por, pelo,
    pela, com, sem, em, no, na, nos, nas, sobre, desde, até, entre, este, esta, estes, estas, isto, esse, essa, esses,
    isso, meu, minha, meus, minhas, seu, sua, seus, suas, nosso, nossa, te, se, me, nós, é, são, ser, há, não, muito,
    mais, outro, outra, outros, outras, todo, todos, todas, cada, alguns, algumas, vários, várias, aqui, onde, quando,
    qual, quais, quem, você, também
    melhor, melhores, bom, bons, boas, útil, úteis, recomendad*, sugerid*, adicional, adicionais, complementar,
    complementares, relacionad*, grátis, gratuit*, pago, pagos, extra, extras, principal, principais, important*, geral,
    gerais, completa, completas, oficial, oficiais, chave, favorit*, externos, interessantes, essencial, essenciais, novo,
    novos, próprio
    aprendizado, aprendizagem, estudo, estudos, repositório, repo, trilha, guia, documento, curso, seção, secção, lista,
    página, desenvolvedor, desenvolvedores, estudante, estudantes, iniciantes, programadores, passo a passo
  `,stages:$`
    fase, etapa, mês, parte, nível, passo, semestre, trimestre, bimestre, período, bloco, ciclo, ano, estágio, estágios,
    trilha, eixo, marco, degrau, grau, volume, patamar
  `,weeks:$`semana, módulo, capítulo, unidade, seção, secção, quinzena, tópico, sprint, disciplina`,days:$`dia, aula, lição, sessão, encontro, oficina, exercício, desafio, prática, hora, tarefa, tema, vídeo, palestra`,spans:$`
    fases, etapas, meses, partes, níveis, passos, semestres, trimestres, bimestres, períodos, blocos, ciclos, anos,
    semanas, módulos, capítulos, unidades, seções, secções, dias, aulas, lições, sessões, encontros, horas
  `,numbers:$`
    zero, um, uma, dois, duas, três, quatro, cinco, seis, sete, oito, nove, dez, onze, doze, primeiro, primeira, segundo,
    segunda, terceiro, terceira, quarto, quarta, quinto, quinta, sexto, sexta, sétimo, sétima, oitavo, oitava, nono, nona,
    décimo, décima, último, última, final
  `,topicLabels:$`
    tópico, tópicos, subtópicos, tópicos abordados, tópicos principais, tópicos a estudar, tema, temas, temas abordados,
    assunto, assuntos, assuntos abordados, aprender, a aprender, aprenda, o que aprender, o que você vai aprender,
    o que você aprenderá, você aprenderá, você vai aprender, o que vai aprender, o que vamos aprender, o que aprendi,
    o que estudar, estudar, estude, o que saber, o que você precisa saber, conceito, conceitos, conceitos básicos,
    conceitos fundamentais, conceitos chave, conceitos importantes, conteúdo, conteúdos, conteúdo do curso,
    conteúdo programático, conteúdos abordados, ementa, matérias, disciplinas, grade, grade curricular, programa,
    programa do curso, pontos chave, pontos principais, teoria, aulas, módulos, unidades, áreas de estudo, noções
  `,sources:$`
    recurso, recursos, recursos recomendados, recursos de aprendizado, recursos úteis, recursos de estudo, referência,
    referências, referências bibliográficas, link, links, links úteis, ligações úteis, leitura, leituras,
    leituras recomendadas, leitura recomendada, leitura complementar, para ler, ler, leia mais, bibliografia, fonte,
    fontes, livro, livros, livros recomendados, curso, cursos, cursos online, cursos gratuitos, tutorial, tutoriais,
    vídeo, vídeos, videoaulas, vídeo aulas, aulas em vídeo, assistir, assista, canal, canais, canais do youtube,
    canais no youtube, página, páginas, site, sites, sites úteis, artigo, artigos, podcasts, documentação,
    documentação oficial, material, materiais, material de estudo, materiais de estudo, material de apoio,
    material complementar, materiais complementares, apostila, apostilas, slides, ferramenta, ferramentas,
    ferramentas recomendadas, ferramentas úteis, ferramentas utilizadas, plataformas, plataformas de estudo,
    plataformas de aprendizado, certificação, certificações, certificados, onde aprender, onde estudar, onde praticar,
    para saber mais, saiba mais, para aprofundar, aprofundamento, mais informações, veja também, ver também, palestras,
    perguntas de entrevista, formações
  `,projects:$`
    projeto, projetos, projeto final, projetos finais, projeto integrador, mini projeto, mini projetos, miniprojeto,
    miniprojetos, projeto prático, projetos práticos, projetos sugeridos, projetos propostos, projetos recomendados,
    projetos pessoais, projetos reais, ideias de projetos, ideias para projetos, sugestões de projetos, prática, práticas,
    prático, parte prática, trabalho prático, trabalhos práticos, portfólio, exercício, exercícios, exercícios práticos,
    exercícios propostos, lista de exercícios, listas de exercícios, desafio, desafios, tarefa, tarefas, atividade,
    atividades, atividades práticas, laboratório, laboratórios, oficina, oficinas, praticar, pratique, para praticar,
    mão na massa, mãos à obra, construa, construir, o que construir, o que você vai construir, dever de casa, estudo de
    caso
  `,skills:$`
    habilidade, habilidades, habilidades técnicas, habilidades necessárias, habilidades comportamentais,
    habilidades desenvolvidas, competência, competências, competências técnicas, aptidões, capacidades,
    conhecimentos técnicos, tecnologia, tecnologias, tecnologias utilizadas, tecnologias usadas,
    tecnologias e ferramentas, ferramentas e tecnologias, linguagens e ferramentas, linguagens de programação, linguagens,
    stack tecnológica, pilha tecnológica, minha stack
  `,outcomes:$`
    objetivo, objetivos, objetivo geral, objetivos específicos, objetivos de aprendizagem, objetivo da semana,
    objetivo principal, objetivo da fase, meta, metas, metas da semana, propósito, finalidade, resultado, resultados,
    resultado esperado, resultados esperados, resultados de aprendizagem, entregável, entregáveis, entrega, entregas,
    entrega final, marco, marcos, conquista, conquistas, duração, duração estimada, tempo, tempo estimado, tempo total,
    dedicação, carga horária, horas, horas estimadas, prazo, data limite, cronograma, calendário, ritmo, pré requisito,
    pré requisitos, requisitos, dica, dicas, nota, notas, observação, foco, por que, por quê, por que é importante,
    importância, status, situação, nível, dificuldade, prioridade, avaliação, avaliações, prova, provas, exame,
    questionário, autoavaliação, critérios de sucesso, critérios de avaliação, critério de conclusão, ao final,
    ao final da fase, ao final você será capaz de, ao concluir, ao terminar, será capaz de, resumo, revisão, reflexão,
    descrição, mercado de trabalho, modalidade, professor, créditos
  `,housekeeping:$`
    sumário, índice, tabela de conteúdo, tabela de conteúdos, conteúdo do repositório, links rápidos, navegação rápida,
    contribuir, contribuição, contribuições, contribuindo, contribua, como contribuir, quer contribuir, colaborar,
    colabore, colaboradores, contribuidores, contribuintes, guia de contribuição, código de conduta, sugestões, licença,
    licenças, direitos autorais, aviso legal, aviso, avisos, isenção de responsabilidade, como citar, novidades,
    atualizações, histórico de alterações, histórico de versões, perguntas frequentes, perguntas e respostas, dúvidas,
    dúvidas frequentes, créditos, agradecimento, agradecimentos, obrigado, obrigada, autor, autora, autores, autoria,
    sobre o autor, sobre a autora, sobre mim, sobre nós, quem sou eu, quem somos, feito por, criado por, desenvolvido por,
    feito com amor, inspiração, inspirado em, equipe, time, mantenedores, contato, contatos, contacto, entre em contato,
    fale comigo, redes sociais, me siga, siga me, siga nos, redes, ajuda, suporte, patrocinadores, patrocinador,
    patrocine, apoie, apoie o projeto, apoie este projeto, apoio, apoiadores, doações, doação, doe, me pague um café,
    deixe uma estrela, dê uma estrela, como usar, como usar este, como utilizar, como utilizar este, uso, utilização,
    modo de usar, instruções, instruções de uso, como funciona, como seguir, como seguir esta, como começar, como navegar,
    por onde começar, legenda, simbologia, instalação, início rápido, capturas de tela, comunidade, comunidades,
    junte se, participe, participe da comunidade, entre na comunidade, grupo do telegram, grupo no telegram,
    grupo do whatsapp, servidor do discord, boletim, inscreva se, sobre, sobre o projeto, sobre este projeto,
    sobre este repositório, sobre o repositório, sobre o curso, descrição, descrição do projeto, descrição do curso,
    visão geral, resumo do curso, apresentação, prefácio, prólogo, por que este, para quem é, para quem é este,
    público alvo, a quem se destina, missão, visão, conclusão, conclusões, considerações finais, palavras finais,
    encerramento, parabéns, bons estudos, boa sorte, traduções, tradução, idiomas, outros idiomas, progresso,
    meu progresso, acompanhamento, acompanhamento do progresso, progresso geral, registro de progresso, estatísticas,
    diário de bordo, estrutura do repositório, estrutura do projeto, estrutura do curso, estrutura de pastas,
    estrutura de diretórios, estrutura de arquivos, organização, organização do repositório, como está organizado,
    o que você encontrará, o que você vai encontrar, informações, informações importantes, status do projeto, história
  `,advice:$`
    dicas, dica, dicas de estudo, dicas de estudos, dicas gerais, dicas finais, dicas importantes, dicas para estudar,
    dicas extras, conselhos, conselho, recomendações, recomendação, recomendações gerais, sugestões de estudo, hábitos,
    hábito, hábitos de estudo, hábitos diários, como estudar, como aprender, como praticar, como se manter motivado,
    método de estudo, métodos de estudo, técnicas de estudo, estratégia, estratégia de estudo, estratégias de estudo,
    metodologia, rotina, rotina diária, rotina semanal, rotina de estudos, horário, horário de estudo, agenda diária,
    agenda semanal, plano diário, distribuição do tempo, gestão do tempo, gerenciamento de tempo, mentalidade, atitude,
    motivação, mantenha a motivação, constância, consistência, disciplina, erros comuns, erros frequentes,
    erros a evitar, o que evitar, o que não fazer, regras, regras do desafio, regras de ouro, lembre se, lembretes,
    tenha em mente, importante, nota importante, observações, chaves para o sucesso, filosofia, princípios,
    próximos passos, e agora, o que vem depois, depois do curso, após o curso, produtividade, bons hábitos
  `,prerequisites:$`
    pré requisito, pré requisitos, prerequisitos, requisito, requisitos, requisitos prévios, requisitos do curso,
    conhecimentos prévios, conhecimento prévio, conhecimentos necessários, conhecimentos recomendados, antes de começar,
    antes de iniciar, antes de tudo, o que você precisa, do que você precisa, você precisa, você vai precisar,
    você precisará, o que é necessário, material necessário, materiais necessários, ferramentas necessárias,
    software necessário, equipamento, equipamento necessário, preparação, preparativos, preparação do ambiente,
    configuração do ambiente, preparando o ambiente, ambiente de desenvolvimento, comece aqui, requisitos de hardware
  `,optional:$`
    opcional, opcionais, opcionalmente, optativo, optativa, optativas, optativos, eletivo, eletiva, eletivas, bônus, extra,
    se necessário, se precisar, se quiser, se tiver interesse, se der tempo, não obrigatório, não obrigatória, facultativo,
    facultativa, desejável, diferencial
  `,optionalHeadings:$`
    opcional, opcionais, tópicos opcionais, módulos opcionais, conteúdo opcional, conteúdo extra, conteúdos extras,
    conteúdo bônus, material extra, optativas, optativos, disciplinas optativas, matérias optativas, eletivas,
    disciplinas eletivas, cursos optativos, bônus, extras, diferenciais
  `,done:$`
    feito, feita, concluído, concluída, concluídos, completo, completa, completado, finalizado, finalizada, terminado,
    sim, pronto, pronta, aprendido, visto, vista, assistido, lido, aprovado, aprovada, realizado, cursada
  `,notDone:$`
    pendente, pendentes, em andamento, em progresso, em curso, a fazer, por fazer, não iniciado, não iniciada, não começado,
    não concluído, não, em breve, próximo, cursando, estudando, lendo, assistindo, incompleto, planejado, planeado,
    a iniciar, a estudar, falta, faltando, bloqueado, parado
  `,topicColumns:$`
    tópico, tópicos, assunto, assuntos, tema, temas, aula, aulas, lição, lições, disciplina, disciplinas, matéria, matérias,
    curso, cursos, habilidade, habilidades, conceito, conceitos, módulo, módulos, título, nome, nome do curso,
    nome da disciplina, o que aprender, o que estudar, aprender, conteúdo, conteúdos, conteúdo programático, tarefa,
    tarefas, atividade, atividades, capítulo, capítulos, unidade, unidades, seção, tecnologia, tecnologias, área, áreas,
    foco, ementa, exercício, exercícios, problema, desafio, projeto, projetos, livro, livros, recurso, recursos, vídeo,
    vídeos, ferramenta
  `,statusColumns:$`
    status, estado, situação, feito, concluído, concluída, completo, completado, finalizado, progresso, andamento, pronto,
    visto, lido, assistido, realizado
  `,minorColumns:$`
    nº, núm, número, id, código, semana, semanas, dia, dias, fase, fases, etapa, mês, meses, passo, semestre, trimestre,
    bimestre, período, ano, nível, duração, tempo, tempo estimado, horas, carga horária, data, datas, início, fim,
    data de início, data de fim, prazo, tipo, modalidade, idioma, linguagem, dificuldade, prioridade, importância,
    universidade, instituição, plataforma, plataformas, professor, instrutor, autor, autora, autores, editora, link,
    links, nota, notas, observação, observações, comentário, comentários, descrição, detalhe, detalhes, resumo, requisitos,
    pré requisitos, frequência, formato, preço, custo, objetivo, objetivos, meta, metas, resultado, entregável,
    entregáveis, marco, pontos, créditos, porcentagem, fonte, solução, soluções, pasta, arquivo, arquivos, categoria,
    etiqueta, ordem, páginas, material, materiais, exemplo, exemplos
  `,learntColumns:$`
    o que você vai aprender, o que você aprenderá, o que você aprende, o que vai aprender, o que aprendi, você aprende,
    aprendizado, aprendizados, habilidade, habilidades, conceito, conceitos, conceitos chave, conceitos praticados, tema,
    temas, assuntos, tópicos, tecnologia, tecnologias, tecnologias usadas, prática, práticas, competências, foco,
    ferramentas, funcionalidades
  `,paceColumns:$`
    duração, duração estimada, tempo, tempo estimado, horas, horas estimadas, carga horária, dedicação, esforço, semana,
    semanas, dia, dias, mês, meses, data, prazo, início, fim, pré requisito, pré requisitos, requisitos, status, situação,
    progresso, créditos, semestre, período, cronograma, fase
  `,roadmap:$`
    trilha de aprendizado, trilha de aprendizagem, trilha de estudo, trilha de estudos, trilha, trilhas, roteiro,
    roteiro de estudo, roteiro de estudos, plano de estudo, plano de estudos, plano de aprendizado, plano de carreira,
    plano de formação, guia de estudo, guia de estudos, guia de aprendizado, guia para aprender, cronograma de estudos,
    grade curricular, grade de estudos, matriz curricular, currículo, caminho, caminho para, caminho de aprendizado,
    jornada, jornada de aprendizado, jornada de estudos, percurso, percurso formativo, mapa de estudos, aprenda, aprender,
    aprendendo, como aprender, como se tornar, torne se, tornar se, curso, cursos, curso completo, do zero, do zero ao,
    de iniciante a, do básico ao avançado, dias de, em 30 dias, em 100 dias, formação, estudos, meus estudos, autodidata,
    mapa da carreira, preparação para, plano de treino
  `,learning:$`
    aprenda, aprender, aprenderá, aprendendo, aprendizado, aprendizagem, aprendi, estude, estudar, estudando, estudo,
    estudos, estudante, estudantes, curso, cursos, iniciante, iniciantes, desenvolvedor, desenvolvedora, desenvolvedores,
    engenheiro, engenheira, engenharia, carreira, fundamentos, conceitos, habilidade, habilidades, conhecimento,
    conhecimentos, aula, aulas, prática, práticas, praticar, tornar se, programador, programadora, programadores, analista,
    administrador, arquiteto, cientista de dados, designer, ensino, ensinar, educação, educacional, formação, autodidata,
    disciplina, disciplinas, matéria, matérias, exercícios, prova, faculdade, graduação, grade curricular, trilha,
    dominar, do zero, aluno, alunos, professor, teoria
  `,levels:$`
    iniciante, iniciantes, básico, básica, básicos, nível básico, conceitos básicos, fundamentos, fundamental,
    fundamentais, introdução, introdutório, inicial, intermediário, intermediária, nível intermediário, intermédio,
    avançado, avançada, avançados, nível avançado, especialista, especialistas, especialização, expert, novato, maestria,
    domínio, profissional, júnior, pleno, sênior, fácil, médio, difícil, elementar, essencial, essenciais
  `,productSections:$`
    instalação, como instalar, uso, como usar, configuração, características, recursos do sistema, funcionalidades,
    funcionalidade, funções, execução, como executar, como rodar, rodando o projeto, executando, executar, testes,
    rodando os testes, implantação, deploy, construído com, tecnologias utilizadas, tecnologias, arquitetura,
    capturas de tela, telas, demonstração, comandos, exemplo, exemplos, exemplos de uso, download, início rápido,
    começando, requisitos do sistema, desenvolvimento, desenvolvimento local, variáveis de ambiente, banco de dados,
    segurança, desempenho, solução de problemas, problemas conhecidos, limitações, dependências, estrutura do projeto,
    versionamento, rotas
  `,releases:$`
    planejado, planejados, planeado, em andamento, em progresso, em desenvolvimento, lançamento, lançado, publicado,
    curto prazo, médio prazo, longo prazo, a curto prazo, a longo prazo, em breve, próximos passos, próxima versão,
    próximas versões, futuro, planos futuros, melhorias futuras, futuras melhorias, funcionalidades futuras,
    implementações futuras, ideias, pendente, pendentes, a fazer, feito, concluído, finalizado, agora, depois, protótipo,
    primeira versão, versão 1, versão 2, versão estável, versão inicial, status atual, estado atual, status do projeto,
    prioridade alta, prioridade média, prioridade baixa, alta prioridade, baixa prioridade, bugs conhecidos, manutenção,
    descartado, expansão, crescimento
  `,releaseWords:$`
    funcionalidade, funcionalidades, característica, características, recurso, recursos, função, funções, versão, versões,
    estado, tarefa, tarefas, melhoria, melhorias, mudanças, trabalho, plano, planos, marco, marcos, objetivo, objetivos,
    projeto, produto, desenvolvimento, atual, atuais, prioridade, correções
  `,wishes:$`
    adicionar, acrescentar, adição de, adicionado, suporte, suporte a, suporte para, melhorar, melhoria, melhorias,
    implementar, implementação de, implementado, lançar, lançamento, corrigir, correção de, consertar, resolver, integrar,
    integração com, migrar, migração para, refatorar, otimizar, otimização de, permitir, publicar, implantar, criar,
    desenvolver, remover, substituir, atualizar, expandir, estender, redesenhar, automatizar, habilitar, incluir,
    suportar, reduzir, aumentar, modo escuro, painel administrativo, finalizar, validar, disponibilizar
  `,events:$`
    lançamento, lançamentos, parceria, parcerias, pré venda, venda de tokens, venda privada, venda pública,
    listagem em exchanges, rede principal, rede de testes, campanha de marketing, versão beta, beta público,
    beta fechado, beta privado, rodada de investimento, auditoria de segurança, entrada em produção
  `,collections:$`
    recursos, recursos úteis, lista de recursos, recursos gratuitos, links úteis, coleção, coletânea, compilado, livros,
    lista de livros, livros gratuitos, anotações, minhas anotações, notas, resumos, resumo de, perguntas,
    perguntas de entrevista, perguntas e respostas, seleção, colinha, guia de referência, glossário, dicionário,
    exercícios resolvidos, resoluções, soluções, exemplos, modelos, favoritos, ideias de projetos, lista de, provas,
    truques, boas práticas, manual, vagas, cursos gratuitos, materiais gratuitos, acervo
  `,things:$`
    gerador, construtor, aplicativo, aplicativos, aplicação, app, plataforma, site, página web, programa, ferramenta,
    modelo, complemento, extensão, assistente, visualizador, leitor, editor, painel, simulador, gerenciador, gestor,
    servidor, serviço, sistema, biblioteca, jogo, criador, planejador, rastreador, portal, cliente, robô
  `},M_={common:$`
    pentru, sunt, această, acest, acestui, după, dacă, până, prin, poți, puteți, vei, veți, fiecare, când, despre,
    trebuie, îți, către, într, fără, între, unei, unui, folosind
  `,little:$`
    și, sau, de, la, a, al, ale, cu, în, din, pe, pentru, despre, un, o, unui, ce, cum, acest, acestui, este, mai, alte,
    toate, mea, mele, tău, tale, îți, te, se, să, vei, util*, recomandat*, suplimentar*, gratuit*, important*,
    principal*, propus*, online, învățare, studiu, curs, cursului, proiectului, începători
  `,stages:$`
    fază, faza, etapă, etapa, lună, luna, parte, partea, nivel, nivelul, pas, pasul, semestru, semestrul, trimestru,
    trimestrul, an, anul, bloc, ciclu, ciclul, treaptă, treapta
  `,weeks:$`săptămână, săptămâna, modul, modulul, capitol, capitolul, unitate, unitatea, secțiune, secțiunea, tema`,days:$`zi, ziua, lecție, lecția, cursul, sesiune, sesiunea, laborator, laboratorul, ora, atelier, exercițiul`,spans:$`
    faze, fazele, etape, etapele, luni, lunile, părți, niveluri, pași, pașii, semestre, ani, anii, săptămâni,
    săptămânile, module, modulele, capitole, capitolele, zile, zilele, lecții, lecțiile, ore, orele
  `,numbers:$`
    unu, una, doi, două, trei, patru, cinci, șase, șapte, opt, nouă, zece, prima, primul, întâi, doua, doilea, treia,
    treilea, patra, patrulea, cincea, cincilea, șasea, șaptea, opta, ultima, finală
  `,topicLabels:$`
    teme, tematica, subiect, subiecte, subiecte abordate, ce vei învăța, vei învăța, ce veți învăța, ce înveți,
    ce am învățat, ce trebuie să știi, de învățat, de studiat, învață, concepte, noțiuni, noțiuni de bază, conținut,
    conținutul, materie, programa, programa analitică, lecții, module, capitole, teorie, puncte cheie, cunoștințe
  `,sources:$`
    resurse, resursele, surse, sursă, referințe, bibliografie, lectură, lecturi, de citit, citește, link uri, linkuri,
    legături, carte, cărți, manuale, cursuri, tutoriale, ghiduri, videoclipuri, de vizionat, canale, site uri, articole,
    documentație, materiale, instrumente, unelte, platforme, vezi și
  `,projects:$`
    proiect, proiecte, proiectul, proiectele, mini proiect, mini proiecte, idei de proiecte, proiect final, portofoliu,
    practică, partea practică, proiecte practice, exercițiu, exerciții, sarcini, temă, teme pentru acasă, provocare,
    provocări, activități, laborator, laboratoare, probleme propuse, construiește, ce vei construi, exersează
  `,skills:$`
    abilități, abilități tehnice, competențe, competențe cheie, aptitudini, deprinderi, tehnologii, tehnologii folosite,
    limbaje de programare, limbaje și instrumente
  `,outcomes:$`
    obiectiv, obiective, obiectivul, obiectivele, scop, scopul, rezultat, rezultate, rezultate așteptate, la final,
    livrabile, durată, durata, durata estimată, timp, timp estimat, termen limită, cerințe, sfat, sfaturi, note,
    observații, de ce, criterii, evaluare, examen, dificultate, prioritate, rezumat, recapitulare
  `,housekeeping:$`
    cuprins, contribuie, contribuții, contribuitori, cum poți contribui, licență, licența, drepturi de autor,
    actualizări, întrebări frecvente, mulțumiri, autor, autori, despre mine, despre noi, contact, ajutor,
    susține proiectul, cum se folosește, cum să folosești, instrucțiuni, cum să începi, legendă, comunitate, despre,
    despre proiect, descriere, prezentare generală, pentru cine este, concluzie, concluzii, progres,
    structura proiectului
  `,advice:$`
    sfat, sfaturi, recomandări, cum să înveți, cum să studiezi, metode de învățare, strategie, metodologie, obiceiuri,
    rutina zilnică, program zilnic, program săptămânal, gestionarea timpului, motivație, consecvență, greșeli frecvente,
    de evitat, reguli, de reținut, pașii următori, următorii pași, ce urmează
  `,prerequisites:$`
    cerințe, cerințe preliminare, precondiții, condiții prealabile, cunoștințe necesare, cunoștințe anterioare,
    înainte de a începe, înainte să începi, ce ai nevoie, de ce ai nevoie, ai nevoie de, ce îți trebuie,
    instrumente necesare, echipament, pregătire, pregătirea mediului, începe aici
  `,optional:$`
    opțional*, facultativ*, la alegere, dacă este necesar, dacă e nevoie, dacă vrei, dacă ai timp, suplimentar,
    neobligatoriu
  `,optionalHeadings:$`opțional*, facultativ*, la alegere, subiecte opționale, module opționale, teme suplimentare`,done:$`gata, finalizat, finalizată, terminat, terminată, completat, încheiat, făcut, învățat, citit, da`,notDone:$`
    de făcut, în curs, în lucru, în desfășurare, în progres, neînceput, nefinalizat, nu, încă nu, planificat,
    în așteptare, în curând, parțial
  `,topicColumns:$`
    subiect, subiecte, temă, tema, teme, lecție, lecția, lecții, materie, materia, disciplină, disciplina, curs, cursul,
    denumire, nume, titlu, titlul, concept, concepte, modul, conținut, ce înveți, abilitate, competență, activitate,
    capitol, tehnologie, exercițiu, proiect
  `,statusColumns:$`stare, stadiu, progres, gata, finalizat, terminat, făcut`,minorColumns:$`
    nr, nr crt, săptămâna, ziua, etapa, faza, luna, semestrul, anul, nivel, durată, durata, timp, ore, dată, data,
    termen, tip, limbă, dificultate, prioritate, platformă, autor, linkuri, note, observații, descriere, cerințe, preț,
    resurse
  `,learntColumns:$`
    ce vei învăța, ce înveți, ce am învățat, abilități, competențe, concepte, subiecte, tehnologii, noțiuni, cunoștințe
  `,paceColumns:$`
    durată, durata, timp, timp estimat, ore, săptămâna, săptămâni, ziua, zile, luna, data, termen, termen limită,
    cerințe, stare, progres, semestrul
  `,roadmap:$`
    foaie de parcurs, traseu de învățare, traseu, parcurs de învățare, cale de învățare, drumul spre, plan de învățare,
    plan de studiu, planul de studiu, plan de învățământ, program de studiu, ghid de studiu, ghid de învățare,
    ghid complet, programa, curs, cursuri, de la zero, de la începător la, cum să devii, cum să înveți, devino, învață,
    învățare, autodidact, zile
  `,learning:$`
    învăț, învăța*, înveți, studiu, studia, student*, elevi, curs, cursul, cursului, cursuri, lecți*, exerciții,
    începător*, noțiuni, concepte, abilități, competențe, cunoștințe, cariera, carieră, devii, programator*,
    dezvoltator*, inginer*, educație, facultate, universitate, teorie, autodidact
  `,levels:$`
    începător*, de bază, baze, bazele, elementar, fundamente, introducere, mediu, intermediar, avansat*, expert,
    specializare, profesionist
  `,productSections:$`
    instalare, instalarea, utilizare, folosire, configurare, setări, funcționalități, caracteristici, rulare, testare,
    tehnologii folosite, capturi de ecran, comenzi, exemple de utilizare, depanare
  `,releases:$`
    planificate, lansat, lansare, în curs, în lucru, pe termen scurt, pe termen mediu, pe termen lung, în curând,
    versiunea 1, versiunea 2, viitor, planuri de viitor, funcționalități viitoare, îmbunătățiri viitoare, de făcut,
    finalizate, mai târziu
  `,releaseWords:$`
    funcționalități, funcții, versiune, versiunea, versiuni, stadiu, îmbunătățiri, modificări, planuri, produs
  `,wishes:$`
    adaugă, adăugare, adăugarea, suport pentru, îmbunătăț*, implementare, implementarea, lansare, lansarea, repară,
    corectarea, remedierea, eliminarea, integrarea, integrare cu, migrarea, refactorizarea, optimizarea, actualizarea,
    extinderea, permite
  `,events:$`lansare oficială, lansarea oficială, parteneriat, parteneriate, versiune beta`,collections:$`
    resurse, linkuri, linkuri utile, colecție, culegere, cărți, notițe, însemnări, întrebări, întrebări de interviu,
    rezolvări, soluții, exemple, glosar
  `,things:$`
    generator, aplicație, aplicația, platformă, platforma, site, program, instrument, unealtă, șablon, extensie, joc,
    bibliotecă, sistem
  `},N_={common:$`
    что, чтобы, это, этот, как, или, если, только, когда, есть, можно, нужно, будет, который, которые, после, ещё
  `,little:$`
    и, или, для, по, на, в, во, с, к, от, из, о, об, как, что, где, это, этот, мои, ваш*, все, полезн*, рекомендуем*,
    дополнительн*, бесплатн*, основн*, важн*, обучени*, изучени*, проекта, курса, репозитори*, начинающих, другие,
    нужно, надо
  `,stages:$`этап, фаза, месяц, часть, уровень, шаг, ступень, семестр, четверть, год, блок, цикл`,weeks:$`неделя, модуль, глава, раздел, тема, спринт, секция`,days:$`день, урок, занятие, лекция, вебинар, час, задание, семинар`,spans:$`
    этапы, фазы, месяцы, месяцев, части, уровни, шаги, недели, недель, модули, главы, разделы, дни, дней, уроки,
    занятия, часы
  `,numbers:$`
    один, два, три, четыре, пять, шесть, семь, перв*, втор*, трет*, четверт*, пят*, шест*, седьм*, восьм*, девят*,
    десят*, последн*
  `,topicLabels:$`
    темы, что изучить, что изучать, что учить, изучить, что вы узнаете, чему вы научитесь, вы научитесь,
    что нужно знать, понятия, содержание курса, программа курса, теория, уроки, модули, знания
  `,sources:$`
    ресурс*, ссылк*, источник*, литература, книг*, что почитать, читать, чтение, что посмотреть, смотреть, видео, курсы,
    канал*, сайты, статьи, документаци*, инструменты, где учить, шпаргалки, материалы
  `,projects:$`
    проект, проекты, пет проект*, мини проект*, идеи проектов, портфолио, практика, практическ*, что сделать, сделать,
    упражнени*, задание, задания, задачи, домашнее задание, что построить, лабораторные
  `,skills:$`навык, навыки, софт скиллы, компетенци*, технологии, стек, языки программирования, языки и инструменты`,outcomes:$`
    цель, цели, результат*, итог, фокус, длительность, время, срок, требования, совет, советы, примечани*, зачем,
    почему это важно, критерии, экзамен, самопроверка, сложность, в конце, вы сможете
  `,housekeeping:$`
    содержание, оглавление, вклад, как помочь, лицензи*, частые вопросы, благодарност*, обо мне, поддерж*, донат*,
    как пользоваться, как использовать, использование, с чего начать, сообществ*, о проекте, о курсе, для кого,
    заключение, прогресс, структура, автор, авторы, контакты, описание
  `,advice:$`
    совет, советы, рекомендации, как учить, как учиться, стратегия, привычки, распорядок дня, расписание, мотивация,
    частые ошибки, чего избегать, правила, важно, следующие шаги, что дальше
  `,prerequisites:$`
    требования, предварительн*, необходимые знания, перед началом, прежде чем начать, что понадобится, что потребуется,
    что нужно, вам понадобится, подготовка, начните здесь
  `,optional:$`
    необязательн*, опциональн*, факультатив*, по желанию, если нужно, при необходимости, дополнительно, бонус
  `,optionalHeadings:$`необязательн*, опциональн*, факультатив*, по желанию, бонус, по выбору`,done:$`готово, сделано, завершено, выполнено, пройдено, изучено, прочитано, да`,notDone:$`не начат*, в процессе, в работе, нет, запланировано, в планах, ожидает, скоро, частично`,topicColumns:$`
    тема, темы, урок, курс, предмет, дисциплина, название, что изучить, навык, модуль, содержание, задание, задача,
    раздел, глава, лекция, технология, упражнение, проект, книга
  `,statusColumns:$`статус, готово, прогресс, сделано, состояние, выполнено`,minorColumns:$`
    номер, п п, неделя, день, этап, месяц, семестр, уровень, длительность, время, часы, дата, срок, тип, язык,
    сложность, платформа, автор, ссылк*, примечани*, описание, цена, цель, результат
  `,learntColumns:$`чему научитесь, что изучите, навыки, темы, технологии, понятия, результат`,paceColumns:$`
    длительность, часы, время, срок, неделя, недели, день, дни, месяц, дата, статус, прогресс, требования
  `,roadmap:$`
    дорожная карта, план обучения, план подготовки, учебный план, программа обучения, путь, гайд, гид по, с нуля,
    как стать, стать, обучени*, изучени*, курс, курсы, дней
  `,learning:$`
    изуч*, учеб*, учить*, научи*, обучен*, студент*, курс, курса, урок*, лекци*, начинающ*, разработчик*, программист*,
    инженер*, аналитик*, основы, навык*, знани*, стать, карьер*, теори*
  `,levels:$`
    основы, базов*, начальн*, начинающ*, новичок, введение, продвинут*, эксперт*, джун*, мидл*, сеньор*, средний
  `,productSections:$`
    установка, использование, запуск, настройка, возможности, функционал, быстрый старт, сборка, примеры использования,
    команды, архитектура
  `,releases:$`
    запланировано, в работе, в разработке, релиз, запуск, планы на будущее, краткосрочн*, долгосрочн*, скоро,
    следующая версия, версия 1, идеи, сделано
  `,releaseWords:$`функци*, верси*, задачи, улучшения, изменения, текущ*, планы`,wishes:$`
    добавить, добавлен*, поддержка, улучшить, улучшение, реализовать, реализация, выпустить, исправить, исправление,
    запустить, интеграция с, миграция на, переписать, рефакторинг, оптимизация, обновить
  `,events:$`запуск продаж, листинг*, партнёрств*, бета версия, открытая бета`,collections:$`
    ресурсы, ссылки, книги, вопросы, вопросы для собеседования, билеты, заметки, конспект*, шпаргалк*, подборка,
    решения, примеры
  `,things:$`
    генератор, приложение, платформа, сервис, сайт, бот, программа, инструмент, шаблон, плагин, библиотека, игра
  `},P_={common:$`
    och, att, är, för, inte, från, också, när, hur, vad, ska, detta, genom, kommer, efter, dig, mycket, här, till, denna, eller,
    kan, lär, på, varje, behöver, mer, utan, där, några, andra, vilka, sina, måste, flera, innehåller, skapa, ett, av, ditt
  `,little:$`
    en, ett, den, det, de, och, eller, av, för, med, utan, till, från, i, på, om, vid, per, som, att, är, var, vad, hur, varför,
    när, vem, vilka, vilken, vilket, här, där, detta, denna, dessa, min, mitt, mina, din, ditt, dina, sin, sitt, sina, vår, vårt,
    våra, du, dig, jag, mig, vi, oss, man, kan, ska, inte, också, mer, mycket, alla, allt, varje, andra, annan, annat, några,
    flera, olika, övriga
    bästa, bra, användbara, nyttiga, rekommenderade, rekommenderad, extra, ytterligare, kompletterande, relaterade, vidare,
    gratis, viktiga, viktigaste, huvudsakliga, allmänna, allmän, kompletta, komplett, officiella, externa, intressanta, nya,
    egna, grundläggande, nödvändiga
    studie, lärande, inlärning, repo, repository, projekt, dokument, avsnitt, lista, sida, guide, kurs, kursen, utvecklare,
    nybörjare, studenter, steg för steg
  `,stages:$`
    fas, steg, del, nivå, månad, år, årskurs, block, termin, kvartal, läsperiod, period, etapp, cykel, milstolpe, spår, stadium,
    pelare
  `,weeks:$`vecka, modul, kapitel, enhet, sektion, avsnitt, tema, område, sprint, kursmoment, moment`,days:$`dag, lektion, session, föreläsning, pass, träff, tillfälle, övning, uppgift, laboration, labb, seminarium, workshop, timme, utmaning, ämne`,spans:$`
    faser, delar, nivåer, månader, terminer, perioder, etapper, veckor, moduler, enheter, sektioner, dagar, lektioner,
    sessioner, föreläsningar, träffar, tillfällen, timmar, moment
  `,numbers:$`
    noll, ett, två, tre, fyra, fem, sex, sju, åtta, nio, tio, elva, tolv, första, andra, tredje, fjärde, femte, sjätte, sjunde,
    åttonde, nionde, tionde, sista
  `,topicLabels:$`
    ämne, ämnen, delämnen, huvudämnen, ämnesområden, områden, teman, innehåll i kursen, kursinnehåll, kursens innehåll,
    lektionsinnehåll, lära, att lära, att lära sig, vad du lär dig, vad du kommer lära dig, du lär dig, du får lära dig,
    det här lär du dig, vad vi lär oss, vad jag lärt mig, vad du bör kunna, vad du behöver kunna, att kunna, koncept, begrepp,
    viktiga begrepp, grundbegrepp, nyckelbegrepp, kunskaper, kunskapsområden, kurser i programmet, lektioner, moduler, kapitel,
    teori, kursplan, lektionsplan, centralt innehåll, checklista, punkter, tas upp
  `,sources:$`
    resurs, resurser, lärresurser, rekommenderade resurser, extra resurser, referens, referenser, länk, länkar,
    användbara länkar, källa, källor, litteratur, kurslitteratur, litteraturlista, rekommenderad läsning, läsning, läsa,
    att läsa, läs mer, läslista, lästips, fördjupning och länkar, mer information, bok, böcker, rekommenderade böcker,
    läroböcker, kurser, onlinekurser, nätkurser, gratiskurser, handledningar, guider, video, videor, filmer, videolektioner,
    att se, titta, kanal, kanaler, youtubekanaler, webbplats, webbplatser, webbsidor, sajter, artikel, artiklar, poddar,
    podcasts, bloggar, dokumentation, officiell dokumentation, material, studiematerial, kursmaterial, läromedel,
    presentationer, bilder från föreläsningar, lathund, lathundar, fusklapp, verktyg, rekommenderade verktyg, använda verktyg,
    plattformar, lärplattformar, övningsplattformar, certifiering, certifieringar, certifikat, var du kan lära dig, se även,
    föredrag, intervjufrågor
  `,projects:$`
    projekt, slutprojekt, examensprojekt, examensarbete, miniprojekt, praktiska projekt, övningsprojekt, projektidé, projektidéer,
    idéer till projekt, projektförslag, projektarbete, portfolio, portfölj, egna projekt, praktik, praktisk del, praktiska övningar,
    praktiska uppgifter, övning, övningar, övningsuppgifter, uppgift, uppgifter, inlämningsuppgift, inlämningsuppgifter,
    inlämning, läxa, läxor, hemuppgift, hemuppgifter, utmaning, utmaningar, aktiviteter, laboration, laborationer, labbar, öva,
    att öva, prova själv, bygga, bygg, vad du bygger, det här bygger du, fallstudier
  `,skills:$`
    färdighet, färdigheter, nyckelfärdigheter, tekniska färdigheter, mjuka färdigheter, kompetens, kompetenser,
    kompetensområden, förmågor, teknik, tekniker, teknologier, använda tekniker, tekniker och verktyg, verktyg och tekniker,
    språk och verktyg, programmeringsspråk, teknisk stack
  `,outcomes:$`
    mål, målet, lärandemål, inlärningsmål, kursmål, kunskapsmål, veckans mål, huvudmål, delmål, syfte, målsättning, resultat,
    förväntat resultat, lärandeutfall, leverabel, leverabler, leverans, inlämnas, milstolpe, milstolpar, avstämning, kriterier,
    betygskriterier, framgångskriterier, tid, tidsåtgång, uppskattad tid, beräknad tid, beräknad tidsåtgång, längd, varaktighet,
    omfattning, arbetsinsats, timmar, tempo, tidsplan, tidslinje, schema för veckan, deadline, inlämningsdatum, förkunskaper,
    krav, tips, obs, notera, anteckning, anteckningar, fokus, varför, varför det är viktigt, betydelse, status, svårighetsgrad,
    prioritet, bedömning, examination, prov, tentamen, tenta, självtest, självvärdering, efter kursen kan du, i slutet,
    efter avslutad, du kan, sammanfattning, repetition, reflektion, tillbakablick, beskrivning, yrkesroller, lärare, poäng
  `,housekeeping:$`
    innehållsförteckning, innehåll, snabblänkar, bidra, bidrag, hur du bidrar, så bidrar du, medverka, medverkande,
    bidragsgivare, riktlinjer, uppförandekod, förslag, återkoppling, licens, licenser, upphovsrätt, juridiskt,
    ansvarsfriskrivning, citera, nyheter, uppdateringar, ändringslogg, ändringar, versionshistorik, vanliga frågor,
    frågor och svar, frågor, tack, tack till, ett stort tack, erkännanden, författare, upphovsman, om författaren, om mig, om oss,
    vem är jag, vilka är vi, skapad av, skapat av, inspiration, inspirerad av, teamet, vårt team, kontakt, kontakta mig,
    kontakta oss, kontaktuppgifter, sociala medier, följ mig, följ oss, hjälp, behöver du hjälp, stöd, stöd projektet, sponsorer,
    donera, donationer, bjud mig på en kaffe, ge en stjärna, användning, hur du använder, så använder du, så här använder du,
    bruksanvisning, instruktioner, anvisningar, hur det fungerar, så fungerar det, hur du kommer igång, kom igång,
    var ska jag börja, teckenförklaring, symboler, installation, snabbstart, skärmbilder, skärmdumpar, gemenskap, gå med,
    häng med, telegramgrupp, discordserver, nyhetsbrev, prenumerera, om, om projektet, om detta projekt, om kursen,
    om denna kurs, om den här kursen, om detta repo, projektbeskrivning, kursbeskrivning, beskrivning, översikt, kursöversikt,
    inledning, förord, varför denna, varför detta, för vem, vem är det för, vem är kursen för, målgrupp, uppdrag, vision,
    slutsats, slutsatser, avslutning, avslutande ord, slutord, grattis, lycka till, ha så kul, översättningar, översättning, språk,
    andra språk, framsteg, mina framsteg, följ dina framsteg, statistik, loggbok, studiedagbok, mappstruktur, katalogstruktur,
    filstruktur, projektstruktur, repots struktur, kursens struktur, kursens upplägg, upplägg, kursupplägg, organisation,
    praktisk information, projektstatus, historik, bakgrund
  `,advice:$`
    tips, studietips, tips för att lyckas, allmänna tips, tips och tricks, tips och råd, råd, goda råd, rekommendationer, vanor,
    vana, studievanor, dagliga vanor, hur man studerar, hur du studerar, så studerar du, hur man lär sig, hur du lär dig,
    så lär du dig, studieteknik, studietekniker, studiemetod, inlärningsmetoder, strategi, studiestrategi, studiestrategier, metodik,
    arbetssätt, tillvägagångssätt, rutin, rutiner, daglig rutin, dagliga rutiner, veckorutin, studierutin, dagsschema, veckoschema,
    schema, studieschema, veckoplanering, tidsplanering, tidshantering, inställning, attityd, tankesätt, motivation,
    håll motivationen uppe, uthållighet, disciplin, vanliga misstag, nybörjarmisstag, vanliga fel, fallgropar, undvik,
    saker att undvika, misstag att undvika, vad du inte ska göra, regler, spelregler, gyllene regler, kom ihåg, tänk på,
    att tänka på, viktigt, viktigt att veta, nyckeln till framgång, filosofi, principer, nästa steg, vad händer sedan, och sedan,
    efter kursen, produktivitet
  `,prerequisites:$`
    förkunskaper, förkunskapskrav, krav, behörighetskrav, nödvändiga förkunskaper, rekommenderade förkunskaper, förutsättningar,
    innan du börjar, innan vi börjar, innan du startar, före start, vad du behöver, det här behöver du, du behöver,
    du kommer behöva, vad behövs, behövs, nödvändigt, krävs, nödvändig programvara, nödvändig utrustning, utrustning,
    material som behövs, förberedelse, förberedelser, sätt upp miljön, utvecklingsmiljö, konfigurera miljön, börja här,
    systemkrav, hårdvarukrav
  `,optional:$`
    valfri, valfritt, valfria, frivillig, frivilligt, frivilliga, tillval, extra, bonus, vid behov, om det behövs, om du vill,
    om du är intresserad, om tid finns, inte obligatoriskt, ej obligatorisk, icke obligatorisk, inte nödvändigt, överkurs
  `,optionalHeadings:$`
    valfritt, valfria ämnen, valfria moduler, valfria kurser, valbara kurser, valbara ämnen, frivilligt, frivilliga uppgifter,
    tillval, tillvalskurser, bonus, bonusmaterial, bonusinnehåll, extramaterial, extrauppgifter, överkurs, fördjupning,
    fördjupningar
  `,done:$`klar, klart, klara, färdig, färdigt, slutförd, slutfört, avklarad, avklarat, ja, lärt, läst, sedd, sett, godkänd, godkänt, genomförd, gjort, avslutad`,notDone:$`
    att göra, pågår, pågående, påbörjad, påbörjat, under arbete, nej, ej påbörjad, inte påbörjad, inte än, ännu inte, väntar,
    väntande, planerad, planerat, kommer snart, snart, kommande, nästa, ej klar, inte klar, ofärdig, delvis, kvar, öppen
  `,topicColumns:$`
    ämne, ämnen, tema, lektion, lektioner, kurs, kurser, kursnamn, färdighet, färdigheter, kompetens, koncept, begrepp, modul,
    moduler, moment, titel, namn, benämning, vad ska jag lära mig, att lära, innehåll, uppgift, uppgifter, aktivitet, aktiviteter,
    kapitel, enhet, föreläsning, föreläsningar, avsnitt, sektion, teknik, tekniker, område, fokus, övning, övningar, problem,
    utmaning, projekt, bok, böcker, resurs, video, verktyg, labb
  `,statusColumns:$`status, tillstånd, framsteg, klar, klart, färdig, slutförd, avklarad, godkänd, läst, gjort`,minorColumns:$`
    nr, nummer, id, vecka, veckor, dag, dagar, fas, faser, månad, månader, steg, termin, kvartal, period, år, årskurs, nivå, längd,
    tid, uppskattad tid, tidsåtgång, timmar, omfattning, datum, start, slut, startdatum, slutdatum, deadline, typ, sort, språk,
    svårighet, svårighetsgrad, prioritet, vikt, universitet, lärosäte, plattform, lärare, föreläsare, författare, förlag, länk,
    länkar, anteckning, anteckningar, kommentar, kommentarer, beskrivning, detaljer, sammanfattning, förkunskaper, krav, frekvens,
    format, pris, kostnad, mål, lärandemål, syfte, resultat, milstolpe, poäng, procent, källa, källor, lösning, lösningar, mapp,
    fil, filer, kategori, ordning, sidor, material, exempel
  `,learntColumns:$`
    vad du lär dig, det här lär du dig, du lär dig, lär dig, vad jag lärt mig, lärdomar, lärandemål, färdigheter, kompetenser,
    koncept, begrepp, ämnen, tekniker, använda tekniker, kunskaper, övar, tränar, fokus, verktyg, funktioner
  `,paceColumns:$`
    tid, uppskattad tid, tidsåtgång, längd, varaktighet, omfattning, timmar, vecka, veckor, dag, dagar, månad, månader, datum,
    deadline, start, slut, förkunskaper, krav, status, framsteg, termin, period, tidsplan, poäng, högskolepoäng, fas
  `,roadmap:$`
    studieplan, studieplaner, studieplanering, studiegång, studieguide, studieprogram, studieväg, läroplan, lärväg, lärvägar,
    lärstig, lärplan, läranderesa, lärresa, lärandeplan, inlärningsplan, utbildningsplan, utbildningsväg, utbildningsprogram,
    utbildning, kursplan, kursprogram, färdplan, vägkarta, karriärväg, karriärplan, vägen till, väg till, lär dig, lära sig,
    hur man lär sig, hur man blir, hur du blir, bli en, kurs, kurser, komplett kurs, grundkurs, nybörjarkurs, från noll,
    från grunden, från nybörjare till, dagar, på 30 dagar, på 100 dagar, självstudier, självstudie, självlärd, läsplan,
    träningsplan, förberedelse inför
  `,learning:$`
    lära, lär, lärande, lärt, inlärning, studera, studier, studerar, student, studenter, studerande, elev, elever, kurs, kursen,
    kurser, lektion, lektioner, undervisning, undervisa, lärare, skola, högskola, universitet, utvecklare, ingenjör, nybörjare,
    grunder, grunderna, grundläggande, begrepp, koncept, färdigheter, kunskap, kunskaper, förstå, behärska, bli, karriär, yrke,
    utbildning, utbildningen, programmerare, programmering, administratör, arkitekt, analytiker, testare, övning, övningar, öva,
    teori, tentamen, tenta, prov, självstudier, föreläsning, föreläsningar, uppgifter, lärandemål, kapitel
  `,levels:$`
    nybörjare, nybörjarnivå, grund, grunder, grunderna, grundläggande, grundnivå, grundkurs, introduktion, inledande,
    medel, medelnivå, mellannivå, mellan, fortsättning, fortsättningskurs, avancerad, avancerat, avancerade, avancerad nivå,
    fördjupning, expert, experter, expertnivå, specialist, specialisering, mästare, mästerskap, professionell, lätt, enkel, svår,
    elementär
  `,productSections:$`
    installation, installera, användning, konfiguration, konfigurera, inställningar, funktioner, egenskaper, körning, köra,
    köra projektet, tester, testning, köra tester, driftsättning, byggt med, använda tekniker, arkitektur, skärmbilder,
    kommandon, exempel, användningsexempel, ladda ner, nedladdning, snabbstart, systemkrav, utveckling, lokal utveckling,
    miljövariabler, databas, säkerhet, prestanda, felsökning, kända problem, begränsningar, beroenden, projektstruktur, versioner
  `,releases:$`
    planerad, planerat, planerade funktioner, släppt, släpp, lansering, lanserad, pågår, pågående, under utveckling, kort sikt,
    på kort sikt, medellång sikt, lång sikt, på lång sikt, kommande, kommer snart, nästa version, framtid, framtida, framtida planer,
    framtida funktioner, framtida förbättringar, idéer, att göra, klart, färdigt, nu, senare, prototyp, första versionen,
    version 1, version 2, stabil version, nuvarande status, projektstatus, hög prioritet, medelhög prioritet, låg prioritet,
    kända buggar, kända fel, underhåll, avfärdat, expansion, tillväxt, önskelista
  `,releaseWords:$`
    funktion, funktioner, funktionalitet, version, versioner, status, uppgift, uppgifter, förbättring, förbättringar,
    ändringar, arbete, plan, planer, milstolpe, milstolpar, mål, projekt, produkt, utveckling, nuvarande, aktuell, prioritet,
    buggfixar, rättningar
  `,wishes:$`
    lägg till, lägga till, stöd, stöd för, stödja, förbättra, förbättring, förbättrad, förbättringar, implementera,
    implementering av, införa, släppa, släpp, lansera, lansering, fixa, fixa buggar, åtgärda, rätta, integrera, integration med,
    integrering av, migrera, migrering till, skriva om, skriv om, optimera, optimering, tillåta, möjliggöra, publicera, driftsätta,
    skapa, utveckla, ta bort, ersätta, byt ut, uppdatera, uppdatering av, utöka, bygga ut, automatisera, aktivera, inkludera, minska,
    öka, mörkt läge, adminpanel, validera
  `,events:$`
    lansering, samarbete, partnerskap, förköp, förhandsförsäljning, tokenförsäljning, huvudnät, testnät, marknadsföringskampanj,
    betaversion, öppen beta, stängd beta, finansieringsrunda, säkerhetsgranskning, produktionssättning
  `,collections:$`
    resurser, lista med resurser, länkar, användbara länkar, länksamling, samling, kollektion, böcker, boklista, läslista,
    anteckningar, mina anteckningar, föreläsningsanteckningar, sammanfattning, sammanfattningar, frågor, intervjufrågor,
    tentafrågor, frågor och svar, urval, lathund, fusklapp, ordlista, ordbok, begreppslista, lösningar, lösningsförslag, exempel,
    mallar, bokmärken, projektidéer, lista över, tentor, gamla tentor, handbok, uppslagsverk, flashcards
  `,things:$`
    generator, byggare, applikation, applikationer, app, plattform, webbplats, webbsida, webbapp, program, programvara, verktyg,
    mall, tillägg, assistent, redigerare, visare, panel, simulator, hanterare, server, tjänst, system, bibliotek, spel, skapare,
    planerare, portal, klient
  `},F_={common:$`และ, ที่, การ, ใน, ของ, เป็น, ให้, ได้, จะ, มี, กับ, หรือ, จาก, ไม่, นี้, คือ, เพื่อ, สำหรับ, ด้วย, เรียนรู้`,little:$`
    และ, ที่, ของ, ใน, สำหรับ, เพื่อ, กับ, หรือ, จาก, เป็น, คือ, นี้, ให้, ได้, จะ, การ, ด้วย, เกี่ยวกับ, ต่างๆ, อื่นๆ, ทั้งหมด, ของฉัน, เรา,
    คุณ, วิธี, แนะนำ, ที่แนะนำ, เพิ่มเติม, ที่เกี่ยวข้อง, ที่มีประโยชน์, สำคัญ, หลัก, ฟรี, ทางการ, ดีที่สุด, พื้นฐาน, เรียน, การเรียน, การเรียนรู้,
    โปรเจกต์, โครงการ, เอกสาร, รายการ, นักพัฒนา, มือใหม่, ผู้เริ่มต้น
  `,stages:$`เฟส, เฟสที่, ระยะ, ขั้นตอน, ขั้นตอนที่, ขั้นที่, ระดับ, ส่วนที่, ตอนที่, ภาคที่, เดือน, เดือนที่`,weeks:$`สัปดาห์, สัปดาห์ที่, โมดูล, โมดูลที่, บทที่, หน่วย, หน่วยที่, หัวข้อที่`,days:$`วันที่, บทเรียน, บทเรียนที่, คาบที่, ครั้งที่, แล็บที่`,spans:$`สัปดาห์, เดือน, วัน, ชั่วโมง, ขั้นตอน, โมดูล, บทเรียน, คาบ, ระยะเวลา`,numbers:$`หนึ่ง, สอง, สาม, หก, เจ็ด, แปด, แรก, ที่สอง, ที่สาม, สุดท้าย`,topicLabels:$`
    หัวข้อ, เนื้อหา, สิ่งที่จะได้เรียนรู้, สิ่งที่ได้เรียนรู้, สิ่งที่ต้องเรียน, สิ่งที่ควรรู้, สิ่งที่ต้องรู้, เรียนอะไร, เรียนรู้, แนวคิด, ประเด็นสำคัญ, ทฤษฎี,
    หลักสูตร, บทเรียน
  `,sources:$`
    แหล่งเรียนรู้, แหล่งข้อมูล, แหล่งอ้างอิง, ทรัพยากร, อ้างอิง, เอกสาร, ลิงก์, หนังสือ, คอร์ส, วิดีโอ, ช่อง, ยูทูบ, เว็บไซต์, บทความ, อ่าน,
    ศึกษาเพิ่มเติม, ดูเพิ่มเติม, เครื่องมือ, แพลตฟอร์ม, ใบรับรอง, คำถามสัมภาษณ์, สื่อการเรียน
  `,projects:$`
    โปรเจกต์, โปรเจค, โครงงาน, โครงการ, โปรเจกต์จบ, ไอเดียโปรเจกต์, ฝึก, ปฏิบัติ, ภาคปฏิบัติ, ลงมือทำ, แบบฝึกหัด, โจทย์, การบ้าน, งาน,
    แล็บ, กิจกรรม, สร้าง, สิ่งที่จะสร้าง
  `,skills:$`ทักษะ, สกิล, เทคโนโลยี, ภาษาและเครื่องมือ, ภาษาโปรแกรม, ความสามารถ`,outcomes:$`
    เป้าหมาย, วัตถุประสงค์, ผลลัพธ์, สิ่งที่ต้องส่ง, เกณฑ์, การประเมิน, แบบทดสอบ, ระยะเวลา, เวลา, กำหนดส่ง, ความยาก, สถานะ, เคล็ดลับ,
    หมายเหตุ, ข้อควรระวัง, โน้ต, ทำไม, สรุป, ทบทวน, เมื่อเรียนจบ
  `,housekeeping:$`
    สารบัญ, การมีส่วนร่วม, ใบอนุญาต, ลิขสิทธิ์, อัปเดต, คำถามที่พบบ่อย, คำถาม, ขอบคุณ, เครดิต, ผู้เขียน, ผู้จัดทำ, เกี่ยวกับ, ติดต่อ, สนับสนุน,
    บริจาค, วิธีใช้, การใช้งาน, คำแนะนำ, ชุมชน, บทนำ, คำนำ, ภาพรวม, เหมาะกับใคร, บทสรุป, สรุป, ความคืบหน้า, โครงสร้าง, การติดตั้ง
  `,advice:$`
    เคล็ดลับ, เทคนิค, คำแนะนำ, วิธีเรียน, วิธีการเรียน, กลยุทธ์, นิสัย, กิจวัตร, ตารางเรียน, ตารางเวลา, การบริหารเวลา, แรงบันดาลใจ,
    ความสม่ำเสมอ, ข้อผิดพลาดที่พบบ่อย, ข้อควรระวัง, หลักการ, ขั้นตอนต่อไป, ต่อไป
  `,prerequisites:$`
    ความรู้พื้นฐาน, พื้นฐานที่ต้องมี, ความรู้เบื้องต้น, สิ่งที่ต้องมี, สิ่งที่ต้องเตรียม, ข้อกำหนด, ก่อนเริ่ม, เตรียมตัว, ติดตั้งเครื่องมือ, อุปกรณ์
  `,optional:$`ไม่บังคับ, ทางเลือก, เสริม, เพิ่มเติม, ถ้ามีเวลา, ถ้าสนใจ, ถ้าจำเป็น, โบนัส, ข้ามได้`,optionalHeadings:$`ไม่บังคับ, วิชาเลือก, ทางเลือก, เนื้อหาเสริม, หัวข้อเสริม, บทเสริม, โบนัส, ภาคผนวก`,done:$`เสร็จ, เสร็จแล้ว, สำเร็จ, เรียนแล้ว, อ่านแล้ว, ผ่าน, ใช่`,notDone:$`ยังไม่เสร็จ, ยังไม่เริ่ม, ยังไม่ได้เรียน, ยัง, กำลังทำ, กำลังเรียน, รอ, วางแผน, เร็วๆ นี้, ไม่, ต้องทำ`,topicColumns:$`หัวข้อ, เรื่อง, เนื้อหา, บทเรียน, วิชา, คอร์ส, ชื่อ, ทักษะ, แนวคิด, โมดูล, งาน, กิจกรรม, โปรเจกต์, หนังสือ, วิดีโอ`,statusColumns:$`สถานะ, ความคืบหน้า, เสร็จ, เสร็จแล้ว, สำเร็จ, ผลการเรียน`,minorColumns:$`
    ลำดับ, รหัส, สัปดาห์, วัน, เดือน, เฟส, ขั้นตอน, ระดับ, เทอม, ระยะเวลา, เวลา, ชั่วโมง, ความยาก, ประเภท, ภาษา, ผู้สอน, ลิงก์,
    หมายเหตุ, คำอธิบาย, รายละเอียด, เป้าหมาย, ผลลัพธ์, แหล่งข้อมูล
  `,learntColumns:$`สิ่งที่จะได้เรียนรู้, เรียนรู้, ทักษะ, แนวคิด, เทคโนโลยี, หัวข้อ`,paceColumns:$`ระยะเวลา, เวลา, ชั่วโมง, สัปดาห์, วัน, เดือน, กำหนดส่ง, สถานะ, ความคืบหน้า, หน่วยกิต`,roadmap:$`
    แผนการเรียน, แผนเรียน, เส้นทางการเรียน, เส้นทางสู่, โรดแมป, คู่มือการเรียน, หลักสูตร, เรียนด้วยตัวเอง, ตั้งแต่เริ่มต้น, จากศูนย์,
    เริ่มต้นเรียน, อยากเป็น, เตรียมสอบ
  `,learning:$`
    เรียน, ศึกษา, มือใหม่, ผู้เริ่มต้น, หลักสูตร, คอร์ส, วิชา, พื้นฐาน, เบื้องต้น, แนวคิด, ทักษะ, ความรู้, ฝึก, สอบ, นักพัฒนา, โปรแกรมเมอร์
  `,levels:$`
    พื้นฐาน, เบื้องต้น, เริ่มต้น, ระดับต้น, ระดับกลาง, ระดับสูง, ปานกลาง, ขั้นต้น, ขั้นกลาง, ขั้นสูง, มือใหม่, มืออาชีพ, เชี่ยวชาญ, ง่าย, ยาก
  `,productSections:$`
    ติดตั้ง, การใช้งาน, วิธีใช้งาน, เริ่มต้นใช้งาน, การตั้งค่า, ฟีเจอร์, คุณสมบัติ, การทดสอบ, ตัวอย่าง, ภาพหน้าจอ, ดาวน์โหลด, การพัฒนา
  `,releases:$`
    วางแผน, แผนในอนาคต, แผนงาน, กำลังพัฒนา, เปิดตัว, ปล่อยแล้ว, ระยะสั้น, ระยะกลาง, ระยะยาว, อนาคต, เสร็จแล้ว, เวอร์ชัน
  `,releaseWords:$`ฟีเจอร์, เวอร์ชัน, สถานะ, งาน, เป้าหมาย, ปรับปรุง, แผน, พัฒนา, ปัจจุบัน, อัปเดต`,wishes:$`เพิ่ม, รองรับ, ปรับปรุง, แก้ไข, แก้บั๊ก, เปิดตัว, ปล่อย, เชื่อมต่อ, ย้าย, ลบ, อัปเดต, อัปเกรด, ขยาย, โหมดมืด, ทำให้`,events:$`เปิดตัว, เปิดให้ใช้งาน, พันธมิตร, ระดมทุน, แอร์ดรอป, เหรียญ, ไวท์เปเปอร์`,collections:$`รวมลิงก์, รวบรวม, รวมแหล่ง, คลังความรู้, รายชื่อหนังสือ, โน้ต, คำถามสัมภาษณ์, ข้อสอบ, เฉลย, คำศัพท์`,things:$`แอป, แอปพลิเคชัน, แพลตฟอร์ม, เว็บไซต์, เว็บ, โปรแกรม, ซอฟต์แวร์, เครื่องมือ, ระบบ, ปลั๊กอิน, บอท, เกม`},I_={common:$`
    için, bir, olarak, veya, daha, gibi, nasıl, olan, çok, sonra, kadar, değil, ancak, göre, üzerine, nedir, içinde,
    ilgili, öğreneceksiniz, gereken
  `,little:$`
    ve, veya, ile, için, bu, bir, de, da, en, diğer, nasıl, ne, neler, benim, olan, olarak, dair, gibi, hakkında,
    önerilen, tavsiye edilen, faydalı, yararlı, ek, ücretsiz, önemli, temel, ana, genel, resmi, iyi, tüm, gerekli,
    öğrenme, çalışma, eğitim, proje, projenin, repo, deposu, kursu, listesi, rehberi, başlangıç, yeni başlayanlar
  `,stages:$`
    aşama, aşaması, faz, evre, ay, kısım, parça, seviye, düzey, adım, basamak, dönem, yarıyıl, çeyrek, yıl, sene, blok,
    kademe, etap
  `,weeks:$`hafta, haftası, modül, bölüm, ünite, konu, kısım, başlık, sprint`,days:$`gün, günü, ders, dersi, oturum, saat, lab, laboratuvar, ödev, alıştırma, görev, egzersiz`,spans:$`
    aşamalar, fazlar, aylar, kısımlar, seviyeler, adımlar, dönemler, yıllar, haftalar, modüller, bölümler, üniteler,
    günler, dersler, oturumlar, saatler
  `,numbers:$`
    sıfır, bir, iki, üç, dört, beş, altı, yedi, sekiz, dokuz, ilk, birinci, ikinci, üçüncü, dördüncü, beşinci, altıncı,
    yedinci, sekizinci, dokuzuncu, onuncu
  `,topicLabels:$`
    konu, konular, konu başlıkları, alt konular, ana konular, işlenecek konular, öğrenilecekler, öğrenilecek konular,
    öğrenmeniz gerekenler, neler öğreneceksiniz, ne öğreneceksiniz, ne öğreneceğiz, neler öğreneceğiz, öğreneceklerimiz,
    öğreneceksiniz, öğrenilmesi gerekenler, ne öğrenilmeli, öğren, bilinmesi gerekenler, kavramlar, temel kavramlar,
    içerik, ders içeriği, müfredat, başlıklar, dersler, üniteler, teori, kazanımlar
  `,sources:$`
    kaynak, kaynaklar, kaynakça, öğrenme kaynakları, referanslar, bağlantılar, linkler, okuma, okumalar, okuma listesi,
    okuma önerileri, kitap, kitaplar, kurslar, eğitimler, videolar, izle, youtube kanalları, kanallar, siteler,
    web siteleri, makale, makaleler, bloglar, dokümantasyon, belgeler, materyaller, araçlar, platformlar, sertifikalar,
    nereden öğrenilir, ayrıca bakınız
  `,projects:$`
    proje, projeler, proje fikirleri, proje önerileri, bitirme projesi, dönem projesi, mini proje, mini projeler,
    örnek projeler, portfolyo, pratik, pratikler, uygulama, uygulamalar, alıştırma, alıştırmalar, egzersizler, ödev,
    ödevler, görev, görevler, laboratuvar, meydan okuma, etkinlikler, yapılacak projeler, geliştir, pratik yap
  `,skills:$`
    beceri, beceriler, yetenekler, yetkinlikler, yetkinlik, teknik beceriler, gerekli beceriler, kazanılacak beceriler,
    teknoloji, teknolojiler, kullanılan teknolojiler, diller ve araçlar, programlama dilleri
  `,outcomes:$`
    amaç, amacı, hedef, hedefler, hedefi, öğrenme hedefleri, öğrenim çıktıları, kazanım, kazanımlar, sonuç, sonuçlar,
    çıktı, çıktılar, beklenen sonuç, teslim, süre, süresi, tahmini süre, zaman, gereksinimler, ipucu, ipuçları, notlar,
    neden, neden önemli, odak, kriterler, değerlendirme, zorluk
  `,housekeeping:$`
    içindekiler, katkı*, katkıda bulunma, katkıda bulunanlar, nasıl katkıda bulunabilirsiniz, lisans, telif hakkı,
    güncellemeler, sık sorulan sorular, sıkça sorulan sorular, sss, teşekkür*, yazar, yazarlar, hakkımda, hakkında,
    hakkımızda, proje hakkında, iletişim, destek, destek ol, bağış, nasıl kullanılır, kullanım, topluluk, genel bakış,
    açıklama, önsöz, kimler için, sonuç, ilerleme, klasör yapısı, proje yapısı
  `,advice:$`
    ipuçları, ipucu, öneriler, tavsiyeler, çalışma önerileri, nasıl çalışmalı, nasıl çalışılır, nasıl öğrenilir,
    çalışma yöntemi, yöntem, strateji, alışkanlıklar, günlük rutin, rutin, günlük program, haftalık program,
    zaman yönetimi, motivasyon, disiplin, sık yapılan hatalar, yaygın hatalar, kaçınılması gerekenler, kurallar,
    unutmayın, dikkat, sonraki adımlar, sırada ne var, bundan sonra
  `,prerequisites:$`
    ön koşul, ön koşullar, önkoşullar, ön gereksinimler, gereksinimler, gerekenler, gerekli bilgiler, ön bilgi,
    ön bilgiler, başlamadan önce, neye ihtiyacınız var, ihtiyacınız olanlar, gerekli araçlar, hazırlık, ortam kurulumu,
    kurulumlar, buradan başlayın
  `,optional:$`
    isteğe bağlı, opsiyonel, seçmeli, ihtiyaç halinde, gerekirse, gerekliyse, zorunlu değil, tercihe bağlı, dilerseniz,
    ekstra
  `,optionalHeadings:$`
    isteğe bağlı, opsiyonel, seçmeli, seçmeli dersler, seçmeli konular, bonus, ekstra, ekstralar, ek konular
  `,done:$`tamamlandı, bitti, tamam, yapıldı, öğrenildi, okundu, izlendi, bitirildi, evet, geçildi`,notDone:$`
    yapılacak, yapılacaklar, devam ediyor, devam etmekte, başlanmadı, başlamadı, henüz değil, hayır, beklemede,
    bekliyor, planlandı, planlanıyor, yakında, tamamlanmadı, eksik, sırada
  `,topicColumns:$`
    konu, konular, konu adı, konu başlığı, başlık, başlıklar, ders, dersler, ders adı, kurs, ad, adı, isim, kavram,
    kavramlar, beceri, modül, ünite, bölüm, içerik, ne öğrenilecek, görev, etkinlik, alan, teknoloji, alıştırma,
    problem, proje, kitap, kaynak
  `,statusColumns:$`durum, durumu, ilerleme, tamamlandı, yapıldı, tamamlanma, bitti`,minorColumns:$`
    sıra, sıra no, numara, hafta, gün, aşama, ay, dönem, yıl, seviye, süre, tahmini süre, saat, zaman, tarih, başlangıç,
    bitiş, tür, tip, dil, zorluk, öncelik, önem, platform, yazar, eğitmen, bağlantı, notlar, açıklama, kaynaklar
  `,learntColumns:$`
    ne öğreneceksiniz, neler öğreneceksiniz, öğrenilecekler, öğrenilenler, ne öğretir, kazanımlar, kavramlar, konular,
    beceriler, teknolojiler
  `,paceColumns:$`
    süre, süresi, tahmini süre, saat, zaman, hafta, haftalar, gün, günler, ay, tarih, başlangıç, bitiş, son tarih,
    ön koşul, durum, ilerleme, dönem, akts
  `,roadmap:$`
    yol haritası, yol haritam, öğrenme yolu, öğrenme planı, öğrenme rehberi, çalışma planı, çalışma programı,
    çalışma rehberi, ders programı, ders planı, eğitim planı, eğitim programı, müfredat, müfredatı, kariyer yolu,
    rehberi, kapsamlı rehber, sıfırdan, sıfırdan ileri, sıfırdan zirveye, nasıl olunur, nasıl öğrenilir, olmak, öğrenme,
    öğreniyorum, kurs, kursu, günde, günlük, gün
  `,learning:$`
    öğren*, öğrenci*, öğret*, eğitim*, ders, dersi, dersler*, kurs*, çalışma, başlangıç, başlayanlar, temel*, kavram*,
    beceri*, bilgi, bilgisi, geliştirici*, yazılımcı*, mühendis*, uzman*, kariyer*, olmak, sıfırdan, alıştırma*, ödev*,
    teori, müfredat*, üniversite*, sınav*, mülakat*
  `,levels:$`
    başlangıç, başlangıç seviyesi, yeni başlayan*, acemi, temel, temeller, temelleri, giriş, orta, orta seviye,
    orta düzey, ileri, ileri seviye, ileri düzey, uzman, uzmanlık, profesyonel, kolay, zor
  `,productSections:$`
    kurulum, yükleme, kullanım, yapılandırma, ayarlar, özellikler, çalıştırma, testler, mimari, ekran görüntüleri,
    komutlar, kullanım örnekleri, hızlı başlangıç, dağıtım, sorun giderme
  `,releases:$`
    planlanan, planlanan özellikler, yayınlandı, yapılacaklar, devam eden, devam edenler, kısa vadeli, orta vadeli,
    uzun vadeli, yakında, sonraki sürüm, gelecek, gelecek planları, gelecek özellikler, fikirler, tamamlanan,
    tamamlananlar, sürüm 1, sürüm 2, yüksek öncelik
  `,releaseWords:$`
    özellik, özellikler, sürüm, sürümler, iyileştirmeler, geliştirmeler, değişiklikler, mevcut, planlar, ürün
  `,wishes:$`
    ekle, eklenecek, eklenmesi, desteği, iyileştir, iyileştirme, iyileştirmeler, geliştirilecek, yayınla, düzelt,
    düzeltme, hata düzeltmeleri, kaldır, entegrasyonu, entegre et, taşıma, optimize et, güncelle, yeniden yaz,
    karanlık mod
  `,events:$`lansman, resmi lansman, ortaklık, ön satış, ana ağ, beta sürümü`,collections:$`
    kaynaklar, faydalı kaynaklar, bağlantılar, linkler, kitaplar, kitap listesi, notlar, notlarım, ders notları,
    sorular, soruları, mülakat soruları, çıkmış sorular, çözümler, çözümleri, örnekler, sözlük, koleksiyon, derleme,
    arşiv
  `,things:$`
    oluşturucu, üreteci, uygulaması, uygulama, platformu, platform, sitesi, yazılımı, programı, aracı, botu, şablonu,
    eklentisi, asistanı, editörü, oyunu, kütüphanesi, sistemi, paneli
  `},L_={common:$`
    що, щоб, це, цей, ця, або, якщо, лише, коли, є, можна, потрібно, буде, який, яка, які, після, ще, та, від, із, як
  `,little:$`
    і, й, та, або, для, з, із, зі, до, від, у, в, на, по, про, за, як, що, де, це, цей, мої, ваш*, інші, всі, корисн*,
    додатков*, безкоштовн*, основн*, важлив*, навчання, вивчення, проєкту, проекту, курсу, репозитор*, початківців,
    потрібно, треба
  `,stages:$`етап, фаза, місяць, частина, рівень, крок, семестр, чверть, рік, блок, цикл`,weeks:$`тиждень, модуль, розділ, тема, спринт, секція`,days:$`день, урок, заняття, лекція, вебінар, година, завдання, семінар`,spans:$`
    етапи, фази, місяці, частини, рівні, кроки, тижні, тижнів, модулі, розділи, теми, дні, днів, уроки, заняття, години
  `,numbers:$`
    один, два, три, чотири, п'ять, шість, сім, перш*, друг*, трет*, четверт*, п'ят*, шост*, сьом*, восьм*, дев'ят*,
    десят*, останн*
  `,topicLabels:$`
    теми, що вивчити, що вивчати, що вчити, вивчити, що ви дізнаєтесь, чого ви навчитесь, ви навчитесь,
    що потрібно знати, поняття, зміст курсу, програма курсу, теорія, уроки, модулі, знання
  `,sources:$`
    ресурс*, посилання, джерел*, література, книг*, що почитати, читати, що подивитися, дивитися, відео, курси, канал*,
    сайти, статті, документаці*, інструменти, де вчити, шпаргалки, матеріали
  `,projects:$`
    проєкт, проєкти, проект, проекти, пет проєкт*, міні проєкт*, ідеї проєктів, портфоліо, практика, практичн*,
    що зробити, зробити, вправ*, завдання, задачі, домашнє завдання, лабораторні
  `,skills:$`навички, вміння, компетенці*, компетентності, технології, стек, мови програмування, мови та інструменти`,outcomes:$`
    мета, ціль, цілі, результат*, підсумок, фокус, тривалість, час, термін, вимоги, порада, поради, примітк*, навіщо,
    чому це важливо, критерії, іспит, самоперевірка, складність, наприкінці, ви зможете
  `,housekeeping:$`
    зміст, внесок, як допомогти, як долучитися, учасники, ліцензі*, часті питання, подяк*, про мене, підтрим*, донат*,
    як користуватися, як використовувати, використання, з чого почати, спільнот*, про проєкт, про курс, опис, для кого,
    висновки, прогрес, структура, автор, автори, контакти
  `,advice:$`
    порада, поради, рекомендації, як вчитися, як навчатися, стратегія, звички, розклад, мотивація, типові помилки,
    чого уникати, правила, важливо, наступні кроки, що далі
  `,prerequisites:$`
    вимоги, попередн*, необхідні знання, перед початком, перш ніж почати, що знадобиться, що потрібно, вам знадобиться,
    підготовка, почніть тут
  `,optional:$`необов'язков*, опціональн*, факультатив*, за бажанням, якщо потрібно, за потреби, додатково, бонус`,optionalHeadings:$`необов'язков*, опціональн*, факультатив*, за бажанням, бонус, на вибір`,done:$`готово, зроблено, завершено, виконано, пройдено, вивчено, прочитано, так`,notDone:$`
    не розпочат*, не почат*, у процесі, в процесі, в роботі, ні, заплановано, у планах, очікує, незабаром, частково
  `,topicColumns:$`
    тема, теми, урок, курс, предмет, дисципліна, назва, що вивчити, навичка, модуль, зміст, завдання, задача, розділ,
    лекція, технологія, вправа, проєкт, проект, книга
  `,statusColumns:$`статус, готово, прогрес, зроблено, стан, виконано`,minorColumns:$`
    номер, з п, тиждень, день, етап, місяць, семестр, рівень, тривалість, час, години, дата, термін, тип, мова,
    складність, платформа, автор, посилання, примітк*, опис, ціна, мета, результат
  `,learntColumns:$`чого навчитесь, чого ви навчитеся, що вивчите, навички, теми, технології, поняття, результат`,paceColumns:$`тривалість, години, час, термін, тиждень, тижні, день, дні, місяць, дата, статус, прогрес, вимоги`,roadmap:$`
    дорожня карта, роадмеп, план навчання, план підготовки, навчальний план, навчальна програма, програма навчання,
    шлях, гайд, гід з, з нуля, як стати, стати, навчання, вивчення, курс, курси, днів
  `,learning:$`
    вивч*, навча*, навчіт*, вчити*, студент*, курс, курсу, урок*, лекці*, заняття, початківц*, розробник*, програміст*,
    інженер*, аналітик*, основи, навич*, знанн*, стати, кар'єр*, теорі*, освіт*
  `,levels:$`основи, базов*, початков*, початківц*, вступ, просунут*, експерт*, джун*, мідл*, середній`,productSections:$`
    встановлення, інсталяція, використання, запуск, налаштування, можливості, функціонал, швидкий старт, збірка,
    приклади використання, команди
  `,releases:$`
    заплановано, у роботі, у розробці, реліз, плани на майбутнє, короткостроков*, довгостроков*, незабаром,
    наступна версія, версія 1, ідеї, зроблено
  `,releaseWords:$`функці*, версі*, завдання, покращення, зміни, поточн*, плани`,wishes:$`
    додати, додан*, підтримка, покращити, покращення, реалізувати, реалізація, випустити, виправити, виправлення,
    запустити, інтеграція з, міграція на, переписати, рефакторинг, оптимізація, оновити
  `,events:$`запуск продажів, лістинг*, партнерств*, бета версія, відкрита бета`,collections:$`
    ресурси, посилання, книги, питання, питання для співбесіди, нотатки, конспект*, шпаргалк*, добірка, збірник,
    розв'язки, приклади
  `,things:$`
    генератор, застосунок, додаток, платформа, сервіс, сайт, бот, програма, інструмент, шаблон, плагін, бібліотека, гра
  `},R_={common:$`ہے, ہیں, کے, کی, کا, میں, اور, سے, کو, یہ, پر, نے, لیے, آپ, کریں, ایک, نہیں, کیا, اس, کرنا, سیکھیں`,little:$`
    کا, کی, کے, کو, میں, سے, پر, اور, یا, ہے, ہیں, یہ, اس, ان, ایک, لیے, ساتھ, بارے, کیسے, کیا, آپ, اپنا, اپنے, میرا,
    ہمارا, تمام, کچھ, دیگر, مزید, اہم, ضروری, بنیادی, مفید, اضافی, تجویز کردہ, مجوزہ, مفت, بہترین, متعلقہ, سرکاری,
    نئے, مکمل, عام, سیکھنے, سیکھنا, مطالعہ, کورس, پروجیکٹ, منصوبہ, ریپوزٹری, گائیڈ, فہرست, ڈویلپر, ابتدائی, طلبہ,
    طالب علم
  `,stages:$`مرحلہ, مرحلے, فیز, حصہ, سطح, لیول, قدم, مہینہ, سمسٹر, سہ ماہی, سال, سٹیج`,weeks:$`ہفتہ, ماڈیول, باب, یونٹ, سیکشن, چیپٹر, موضوع`,days:$`دن, سبق, لیکچر, کلاس, سیشن, نشست, گھنٹہ, مشق`,spans:$`ہفتے, ہفتوں, دنوں, مہینے, مہینوں, گھنٹے, مراحل, حصے, اسباق`,numbers:$`
    صفر, ایک, تین, چار, پانچ, پہلا, پہلی, دوسرا, دوسری, تیسرا, تیسری, چوتھا, چوتھی, پانچواں, پانچویں, چھٹا, ساتواں,
    آٹھواں, آخری
  `,topicLabels:$`
    موضوعات, موضوع, عنوانات, مواد, مضامین, کورس کا مواد, کیا سیکھیں, کیا سیکھیں گے, آپ کیا سیکھیں گے, آپ سیکھیں گے,
    سیکھیں, سیکھیں گے, تصورات, تصور, اہم تصورات, اہم نکات, نکات, نصاب, سلیبس, نظریہ, جاننا ضروری
  `,sources:$`
    وسائل, ذرائع, حوالہ جات, حوالہ, حوالے, لنکس, لنک, روابط, کتابیں, کتاب, کتب, پڑھیں, مزید پڑھیں, کورسز, کورس,
    ٹیوٹوریل, ٹیوٹوریلز, ویڈیوز, ویڈیو, یوٹیوب, چینل, ویب سائٹ, ویب سائٹس, بلاگ, مضمون, دستاویزات, مطالعاتی مواد,
    ٹولز, اوزار, پلیٹ فارم, سرٹیفکیٹ, انٹرویو سوالات, دیکھیں
  `,projects:$`
    پروجیکٹس, پروجیکٹ, پراجیکٹ, منصوبے, منصوبہ, منی پروجیکٹ, آخری پروجیکٹ, پروجیکٹ آئیڈیاز, مشق, مشقیں, پریکٹس,
    عملی کام, عملی, اسائنمنٹ, ہوم ورک, کام, ٹاسک, چیلنج, چیلنجز, سرگرمیاں, بنائیں, کیا بنائیں, پورٹ فولیو
  `,skills:$`
    مہارتیں, مہارت, مطلوبہ مہارتیں, ہنر, سکلز, ٹیکنالوجی, ٹیکنالوجیز, زبانیں اور ٹولز, پروگرامنگ زبانیں, صلاحیتیں
  `,outcomes:$`
    مقاصد, مقصد, اہداف, ہدف, نتائج, نتیجہ, متوقع نتائج, سنگ میل, معیار, تشخیص, امتحان, کوئز, دورانیہ, مدت, وقت,
    تخمینی وقت, آخری تاریخ, مشکل, ترجیح, حالت, تقاضے, شرائط, تجاویز, ٹپس, نوٹ, توجہ, کیوں, اہمیت, خلاصہ, دہرائی,
    تفصیل, تنخواہ
  `,housekeeping:$`
    فہرست مضامین, فہرست, تعاون, شراکت, حصہ ڈالیں, لائسنس, کاپی رائٹ, دستبرداری, ضابطہ اخلاق, اپڈیٹس, تبدیلیاں,
    اکثر پوچھے گئے سوالات, عمومی سوالات, سوالات, شکریہ, اظہار تشکر, مصنف, مصنف کے بارے میں, میرے بارے میں,
    ہمارے بارے میں, ٹیم, رابطہ, رابطہ کریں, سپورٹ, عطیہ, استعمال, استعمال کا طریقہ, کیسے استعمال کریں, ہدایات,
    کمیونٹی, شامل ہوں, تعارف, پیش لفظ, جائزہ, پس منظر, کے بارے میں, کس کے لیے, اختتام, اختتامیہ, نتیجہ, آخر میں,
    ترجمہ, پیش رفت, ساخت, فولڈر کی ساخت, تنصیب, انسٹالیشن
  `,advice:$`
    تجاویز, مشورے, مشورہ, ٹپس, نصیحت, کیسے سیکھیں, سیکھنے کا طریقہ, طریقہ کار, حکمت عملی, عادات, معمول,
    روزانہ کا معمول, شیڈول, نظام الاوقات, وقت کا انتظام, حوصلہ افزائی, مستقل مزاجی, عام غلطیاں, غلطیاں, اصول, قواعد,
    یاد رکھیں, اگلا قدم, اگلے مراحل, اس کے بعد
  `,prerequisites:$`
    پیشگی شرائط, پیشگی ضروریات, پیشگی معلومات, ضروریات, تقاضے, شرائط, بنیادی معلومات, شروع کرنے سے پہلے, تیاری,
    آپ کو کیا چاہیے, درکار, درکار معلومات, سیٹ اپ
  `,optional:$`اختیاری, اگر ضرورت ہو, اگر وقت ہو, اگر چاہیں, ضروری نہیں, لازمی نہیں, اضافی, بونس`,optionalHeadings:$`اختیاری, اختیاری موضوعات, اختیاری مضامین, بونس, اضافی مواد, ضمیمہ`,done:$`مکمل, ہو گیا, ختم, مکمل ہو گیا, ہاں, جی ہاں, سیکھ لیا, پڑھ لیا`,notDone:$`نامکمل, باقی, زیر التواء, جاری, جاری ہے, شروع نہیں ہوا, شروع نہیں, منصوبہ بند, جلد, نہیں, کرنا ہے`,topicColumns:$`
    موضوع, موضوعات, عنوان, سبق, مضمون, کورس, نام, مواد, کیا سیکھیں, مہارت, تصور, ماڈیول, باب, یونٹ, کام, سرگرمی,
    ٹیکنالوجی, مشق, پروجیکٹ, کتاب, وسائل, ویڈیو, ٹول
  `,statusColumns:$`حالت, سٹیٹس, کیفیت, پیش رفت, مکمل`,minorColumns:$`
    نمبر, نمبر شمار, شمار, ہفتہ, تاریخ, مہینہ, مرحلہ, سطح, سمسٹر, دورانیہ, مدت, وقت, گھنٹے, مشکل, ترجیح, قسم, زبان,
    مصنف, استاد, لنک, نوٹس, تبصرہ, تفصیل, وضاحت, مقصد, ہدف, نتیجہ, قیمت, ذریعہ, مثال
  `,learntColumns:$`کیا سیکھیں گے, آپ کیا سیکھیں گے, سیکھیں گے, سیکھیں, مہارتیں, مہارت, تصورات, ٹیکنالوجی, موضوعات`,paceColumns:$`
    دورانیہ, مدت, وقت, تخمینی وقت, گھنٹے, ہفتہ, ہفتے, تاریخ, مہینہ, آخری تاریخ, حالت, پیش رفت, پیشگی شرائط, مرحلہ
  `,roadmap:$`
    روڈ میپ, روڈمیپ, سیکھنے کا راستہ, سیکھنے کا منصوبہ, مطالعہ کا منصوبہ, مطالعاتی منصوبہ, سیکھنے کا سفر,
    رہنمائے مطالعہ, مکمل گائیڈ, نصاب, سلیبس, کورس, بوٹ کیمپ, خود سیکھیں, کیسے سیکھیں, کیسے بنیں, سیکھیں, سیکھنا,
    شروع سے, صفر سے, ابتدا سے, دنوں میں
  `,learning:$`
    سیکھ, مطالعہ, پڑھائی, تعلیم, طالب علم, طلبہ, طلباء, استاد, سبق, اسباق, نصاب, کورس, بنیادی, مبتدی, تصورات, مہارت,
    علم حاصل, سمجھیں, سمجھنا, مشق, امتحان, تربیت, ڈویلپر, انجینئر, پروگرامر, پروگرامنگ, کیریئر, انٹرویو
  `,levels:$`ابتدائی, بنیادی, مبتدی, درمیانی, متوسط, انٹرمیڈیٹ, اعلی, اعلیٰ, ایڈوانس, ماہر, پیشہ ورانہ, آسان, تعارفی`,productSections:$`
    تنصیب, انسٹالیشن, استعمال, ترتیبات, کنفیگریشن, خصوصیات, فیچرز, چلانے کا طریقہ, ٹیسٹنگ, مثالیں, سکرین شاٹس,
    ڈاؤن لوڈ, ضروریات, لائسنس
  `,releases:$`
    منصوبہ بند, جاری, زیر تکمیل, ریلیز, لانچ, مستقبل, مستقبل کے منصوبے, آنے والے, قلیل مدتی, طویل مدتی, مکمل شدہ,
    ورژن, بیٹا
  `,releaseWords:$`خصوصیات, فیچر, فیچرز, ورژن, حالت, اہداف, بہتری, منصوبہ, موجودہ, ترقی`,wishes:$`
    شامل کریں, شامل کرنا, اضافہ, سپورٹ, بہتری, بہتر بنائیں, درست کریں, لانچ, ریلیز, انضمام, حذف کریں, اپڈیٹ, توسیع,
    ڈارک موڈ
  `,events:$`لانچ, باضابطہ اجراء, عوامی بیٹا, شراکت داری, وائٹ پیپر, ایئر ڈراپ`,collections:$`
    مجموعہ, وسائل کی فہرست, کتابوں کی فہرست, لنکس, نوٹس, سوال و جواب, سوالات, انٹرویو سوالات, لغت, فرہنگ, حل شدہ
  `,things:$`
    ایپ, ایپلیکیشن, پلیٹ فارم, ویب سائٹ, سافٹ ویئر, ٹول, سسٹم, پلگ ان, ٹیمپلیٹ, ڈیش بورڈ, لائبریری, گیم, جنریٹر
  `},z_={common:$`
    và, là, của, các, những, được, không, cho, với, để, trong, này, một, bạn, về, từ, có, khi, như, hoặc, học, sẽ,
    cách, đến, cần, đã, nếu, thì, cũng, nhiều, người, làm, trên, theo, hãy
  `,little:$`
    và, là, của, các, những, cho, với, để, trong, này, đó, một, về, từ, có, khi, như, hoặc, đến, tới, theo, bạn, tôi,
    mình, chúng ta, cách, gì, nào, nên, cần, sẽ, được, thêm, khác, mọi, tất cả, một số, nhiều, tốt, tốt nhất, hữu ích,
    quan trọng, chính, bổ sung, liên quan, gợi ý, đề xuất, tham khảo, miễn phí, đầy đủ, chi tiết, cơ bản, chính thức,
    mới, tiếp theo, học, học tập, khóa học, lộ trình, dự án, tài liệu, danh sách, phần, trang, hướng dẫn,
    lập trình viên, kỹ sư, người mới, sinh viên
  `,stages:$`
    giai đoạn, bước, phần, cấp độ, cấp, mức, tháng, học kỳ, kỳ, quý, năm, chặng, cột mốc, khối, pha, trình độ
  `,weeks:$`tuần, chương, mô đun, học phần, đơn vị, mục, chuyên đề, chủ đề, module`,days:$`ngày, bài, bài học, buổi, buổi học, tiết, giờ, bài giảng, bài tập, thực hành`,spans:$`
    các giai đoạn, các bước, các tuần, các ngày, các tháng, các phần, các chương, các bài, số tuần, số ngày, tuần,
    ngày, tháng, giờ, buổi
  `,numbers:$`
    không, một, hai, ba, bốn, năm, sáu, bảy, tám, chín, mười, nhất, thứ nhất, thứ hai, thứ ba, thứ tư, thứ năm,
    đầu tiên, cuối, cuối cùng
  `,topicLabels:$`
    chủ đề, nội dung, kiến thức, bạn học được gì, sẽ học, học gì, cần học, cần nắm, cần biết, khái niệm, đề cương,
    lý thuyết, môn học, trọng tâm, kỹ năng cần học, danh sách bài học, các bài học
  `,sources:$`
    tài nguyên, nguồn, tài liệu, tài liệu học tập, tham khảo, học liệu, giáo trình, liên kết, đường dẫn, sách,
    khóa học, video, kênh, trang web, website, blog, bài viết, đọc, xem thêm, hướng dẫn, công cụ, nền tảng, chứng chỉ,
    câu hỏi phỏng vấn, học ở đâu, nơi học
  `,projects:$`
    dự án, dự án nhỏ, dự án thực tế, dự án cuối khóa, dự án mẫu, đồ án, đồ án cuối khóa, bài tập, bài tập lớn,
    bài tập về nhà, thực hành, luyện tập, thử thách, nhiệm vụ, bài lab, ý tưởng dự án, xây dựng, sản phẩm, làm dự án,
    hoạt động, bài toán
  `,skills:$`
    kỹ năng, kĩ năng, kỹ năng mềm, kỹ năng cần thiết, công nghệ, công nghệ sử dụng, ngôn ngữ và công cụ,
    ngôn ngữ lập trình, năng lực, stack công nghệ
  `,outcomes:$`
    mục tiêu, mục đích, kết quả, đầu ra, chuẩn đầu ra, cột mốc, tiêu chí, đánh giá, kiểm tra, bài kiểm tra, thời gian,
    thời lượng, thời gian dự kiến, thời hạn, độ khó, mức độ, ưu tiên, trạng thái, yêu cầu, mẹo, lưu ý, ghi chú,
    tại sao, vì sao, tóm tắt, ôn tập, mô tả, sau khi học xong
  `,housekeeping:$`
    mục lục, đóng góp, người đóng góp, giấy phép, bản quyền, nhật ký thay đổi, cập nhật, câu hỏi thường gặp, hỏi đáp,
    cảm ơn, lời cảm ơn, tác giả, về tôi, về chúng tôi, liên hệ, ủng hộ, hỗ trợ, tài trợ, sử dụng, cách dùng,
    chú thích, cộng đồng, tham gia, giới thiệu, tổng quan, lời nói đầu, mở đầu, về dự án, về lộ trình này,
    dành cho ai, đối tượng, tại sao, kết luận, lời kết, chúc may mắn, bản dịch, tiến độ, cấu trúc, cấu trúc thư mục,
    cài đặt, ảnh chụp màn hình, phản hồi
  `,advice:$`
    mẹo, mẹo học tập, lời khuyên, kinh nghiệm, bí quyết, cách học, cách học hiệu quả, học như thế nào, phương pháp,
    chiến lược, thói quen, lịch học, lịch trình, thời gian biểu, quản lý thời gian, động lực, sai lầm thường gặp,
    lỗi thường gặp, cần tránh, nguyên tắc, quy tắc, lưu ý, bước tiếp theo, tiếp theo, sau khóa học
  `,prerequisites:$`
    yêu cầu, yêu cầu đầu vào, yêu cầu trước, tiên quyết, điều kiện, kiến thức nền tảng, kiến thức nền,
    kiến thức cần có trước, trước khi bắt đầu, trước khi học, chuẩn bị, bạn cần, cài đặt môi trường,
    thiết lập môi trường, yêu cầu hệ thống, thiết bị
  `,optional:$`
    tùy chọn, tuỳ chọn, tự chọn, không bắt buộc, nếu cần, nếu có thời gian, nếu muốn, nếu thích, bổ sung,
    nâng cao thêm, học thêm, thêm, có thể bỏ qua
  `,optionalHeadings:$`
    tùy chọn, tuỳ chọn, tự chọn, không bắt buộc, môn tự chọn, học phần tự chọn, phần bổ sung, nội dung bổ sung,
    phụ lục, mở rộng
  `,done:$`xong, đã xong, hoàn thành, đã hoàn thành, đã học, đã đọc, đã xem, đạt, có, rồi, kết thúc`,notDone:$`
    chưa, chưa xong, chưa học, chưa bắt đầu, chưa hoàn thành, đang học, đang làm, đang thực hiện, đang tiến hành,
    cần làm, kế hoạch, sắp tới, không, tạm dừng, chờ
  `,topicColumns:$`
    chủ đề, nội dung, bài, khóa học, môn, tên, tiêu đề, kỹ năng, kiến thức, khái niệm, chương, học phần, nhiệm vụ,
    hoạt động, lĩnh vực, công nghệ, trọng tâm, bài tập, dự án, sách, công cụ
  `,statusColumns:$`trạng thái, tình trạng, tiến độ, hoàn thành, đã xong, xong, đã học, kết quả`,minorColumns:$`
    stt, số thứ tự, số, tuần, ngày, buổi, tháng, giai đoạn, bước, cấp độ, mức độ, năm, thời gian, thời lượng, tín chỉ,
    độ khó, ưu tiên, loại, ngôn ngữ, tác giả, giảng viên, nền tảng, liên kết, link, ghi chú, mô tả, mục tiêu, kết quả,
    yêu cầu, nguồn
  `,learntColumns:$`
    bạn sẽ học, học được, kiến thức, kỹ năng, kỹ năng đạt được, khái niệm, công nghệ, công nghệ sử dụng, nội dung,
    chủ đề, tính năng
  `,paceColumns:$`
    thời gian, thời lượng, thời gian dự kiến, số giờ, tuần, ngày, buổi, tháng, hạn chót, trạng thái, tiến độ,
    hoàn thành, tiên quyết, tín chỉ, giai đoạn
  `,roadmap:$`
    lộ trình, kế hoạch học, hướng dẫn học, tự học, chương trình học, đào tạo, đề cương, giáo trình, khóa học,
    khoá học, học lập trình, cách học, từ con số 0, từ số 0, từ đầu, từ cơ bản đến, cho người mới, trở thành,
    con đường, hành trình, ngày học, ôn thi, luyện thi
  `,learning:$`
    sinh viên, bài giảng, giáo trình, bài tập, thực hành, luyện tập, kiến thức, kỹ năng, cơ bản, căn bản, nền tảng,
    nhập môn, người mới, lập trình viên, kỹ sư, trở thành, phỏng vấn, ôn tập, khái niệm, hiểu, nắm vững, thành thạo,
    đào tạo, học tập, tự học, học viên, học sinh, người học, bài học, khóa học
  `,levels:$`
    cơ bản, căn bản, nền tảng, nhập môn, người mới, mới bắt đầu, sơ cấp, trung cấp, trung bình, cao cấp, nâng cao,
    chuyên sâu, chuyên gia, thành thạo, dễ, khó, chuyên nghiệp
  `,productSections:$`
    cài đặt, sử dụng, cách chạy, chạy dự án, cấu hình, tính năng, chức năng, công nghệ sử dụng, kiểm thử, triển khai,
    ví dụ, ảnh chụp màn hình, tải xuống, yêu cầu hệ thống, phát triển, biến môi trường, giấy phép
  `,releases:$`
    kế hoạch, đã lên kế hoạch, dự kiến, đang phát triển, đang thực hiện, đã phát hành, phát hành, ra mắt, ngắn hạn,
    trung hạn, dài hạn, sắp tới, tương lai, hoàn thành, cần làm, ưu tiên cao, ưu tiên thấp, phiên bản 1, phiên bản 2,
    thử nghiệm, bảo trì
  `,releaseWords:$`
    tính năng, chức năng, phiên bản, trạng thái, công việc, nhiệm vụ, mục tiêu, cải tiến, cập nhật, hiện tại,
    sản phẩm, phát triển, kế hoạch, ưu tiên
  `,wishes:$`
    thêm, hỗ trợ, cải thiện, cải tiến, nâng cấp, phát hành, ra mắt, sửa, sửa lỗi, khắc phục, tích hợp, triển khai,
    tối ưu, xóa, loại bỏ, thay thế, cập nhật, mở rộng, tự động hóa, cho phép, chế độ tối
  `,events:$`
    ra mắt, phát hành chính thức, thử nghiệm công khai, bản beta, mạng chính, mạng thử nghiệm, niêm yết, hợp tác,
    gọi vốn, mở bán, chiến dịch tiếp thị
  `,collections:$`
    tài nguyên, tổng hợp, bộ sưu tập, sách, ghi chú, ghi chép, phỏng vấn, câu hỏi, đề thi, lời giải, thuật ngữ,
    từ điển, liên kết, mẹo, mẫu
  `,things:$`
    ứng dụng, nền tảng, trang web, website, phần mềm, công cụ, hệ thống, tiện ích, trò chơi, thư viện, dịch vụ,
    trình tạo, trình soạn thảo, mẫu, bot, plugin
  `},B_={common:$`的, 了, 和, 是, 在, 与, 與, 这, 這, 我们, 我們, 以及, 或, 可以, 不, 到, 你, 也, 对, 對, 如何`,little:$`
    的, 和, 与, 與, 及, 了, 或, 本, 我, 你, 您, 在, 从, 從, 对, 對, 是, 有, 个, 個, 些, 这, 這, 各, 等, 其它, 其他,
    更多, 如何, 怎么, 怎麼, 关于, 關於, 相关, 相關, 推荐, 推薦, 精选, 精選, 实用, 實用, 常用, 主要, 重要, 延伸, 补充,
    補充, 额外, 額外, 免费, 免費, 官方, 在线, 線上, 完整, 最新, 列表, 清单, 清單, 汇总, 整理, 项目, 項目, 专案, 仓库,
    倉庫, 文档, 文件, 学习, 學習, 路线, 路線, 课程, 課程, 使用, 我们, 我們, 开发者, 開發者, 工程师, 工程師, 初学者,
    初學者, 核心, 开源, 開源
  `,stages:$`阶段, 階段, 学期, 學期, 季度, 级别, 級別, 等级, 等級, 步骤, 步驟, 部分, 里程碑`,weeks:$`星期, 周次, 週次, 模块, 模組, 单元, 單元, 章节, 章節, 板块, 板塊, 专题, 專題`,days:$`课时, 課時, 小节, 小節, 讲座, 講座, 课堂, 課堂`,spans:$`个阶段, 個階段, 个月, 個月, 个模块, 個模組, 个单元, 個單元, 课时, 課時, 小时, 小時, 周数, 週數`,numbers:$`第一, 第二, 第三, 第四, 第五, 第六, 第七, 第八, 第九, 第十, 十一, 十二, 第零, 最后, 最後, 最终, 最終`,topicLabels:$`
    主题, 主題, 内容, 內容, 知识点, 知識點, 知识, 知識, 概念, 重点, 重點, 要点, 要點, 要学什么, 要學什麼, 学什么,
    學什麼, 你将学到, 你將學到, 掌握, 大纲, 大綱, 考點, 涵盖, 涵蓋, 理论, 理論
  `,sources:$`
    资源, 資源, 参考, 參考, 参考文献, 參考文獻, 资料, 資料, 教材, 链接, 連結, 书籍, 書籍, 书单, 書單, 书, 書, 教程,
    教學, 视频, 視頻, 影片, 课程, 課程, 公开课, 公開課, 网课, 网站, 網站, 博客, 部落格, 文章, 论文, 論文, 文档, 文檔,
    阅读, 閱讀, 工具, 平台, 笔记, 筆記, 讲义, 講義, 面试题, 面試題
  `,projects:$`
    项目, 項目, 专案, 專案, 实战, 實戰, 实践, 實踐, 实作, 實作, 练手, 练习, 練習, 习题, 習題, 练习题, 作业, 作業,
    任务, 任務, 挑战, 挑戰, 实验, 實驗, 动手, 動手, 毕业设计, 畢業專題, 小项目, 作品集
  `,skills:$`
    技能, 技能树, 技能樹, 核心技能, 软技能, 軟技能, 技术栈, 技術棧, 技术, 技術, 能力, 编程语言, 程式語言, 语言和工具,
    语言与工具, 語言與工具, 框架
  `,outcomes:$`
    目标, 目標, 阶段目标, 階段目標, 成果, 产出, 產出, 交付物, 结果, 結果, 里程碑, 标准, 时长, 時長, 时间, 時間,
    预计时间, 預計時間, 周期, 週期, 截止日期, 难度, 難度, 状态, 狀態, 提示, 注意, 说明, 說明, 前置要求, 要求,
    学完之后, 学完后, 考试, 考試, 自测, 总结, 總結, 复习, 複習, 为什么, 為什麼
  `,housekeeping:$`
    目录, 目錄, 导航, 導航, 贡献, 貢獻, 贡献者, 貢獻者, 贡献指南, 许可, 许可证, 授權, 授权, 协议, 協議, 版权, 版權,
    声明, 免责声明, 免責聲明, 常见问题, 常見問題, 问答, 問答, 致谢, 致謝, 鸣谢, 感谢, 感謝, 作者, 联系, 聯絡,
    联系方式, 聯繫, 赞助, 贊助, 支持, 捐赠, 打赏, 使用方法, 如何使用, 使用指南, 说明, 說明, 社区, 社群, 交流, 关于,
    關於, 前言, 写在前面, 寫在前面, 序言, 序, 简介, 簡介, 介绍, 介紹, 概述, 适合人群, 更新, 更新日志, 更新日誌, 结语,
    結語, 结束语, 翻译, 翻譯, 进度, 進度, 反馈, 快速开始, 安装, 安裝, star, star history, 参与, 參與
  `,advice:$`
    建议, 建議, 技巧, 小贴士, 心得, 经验, 經驗, 方法, 策略, 习惯, 習慣, 时间安排, 時間安排, 时间管理, 時間管理, 心态,
    心態, 误区, 誤區, 常见错误, 常見錯誤, 避坑, 注意事项, 注意事項, 原则, 原則, 规则, 規則, 下一步, 后续
  `,prerequisites:$`
    前置知识, 前置知識, 前置条件, 前置, 前提, 前提条件, 前提條件, 先决条件, 先決條件, 先修, 预备知识, 預備知識, 要求,
    准备, 準備, 准备工作, 準備工作, 开始之前, 開始之前, 环境准备, 环境搭建, 環境設定, 所需工具
  `,optional:$`
    可选, 可選, 选修, 選修, 选学, 選學, 选读, 選讀, 选做, 選做, 非必须, 非必需, 按需, 如有需要, 如果需要, 有余力,
    加分项, 加分項
  `,optionalHeadings:$`
    可选, 可選, 选修, 選修, 选修课, 選修課, 选学, 選學, 选做, 選做, 加分项, 加分項, 附加内容, 拓展内容
  `,done:$`完成, 已完成, 已学, 已學, 学完, 學完, 掌握, 已掌握, 已读, 已讀, 已看, 通过, 是`,notDone:$`
    未完成, 未开始, 未開始, 进行中, 進行中, 待办, 待辦, 待完成, 待学习, 待學習, 学习中, 學習中, 否, 计划中, 計劃中,
    规划中
  `,topicColumns:$`
    主题, 主題, 课程, 課程, 内容, 內容, 知识点, 知識點, 名称, 名稱, 标题, 標題, 技能, 章节, 章節, 模块, 模組, 单元,
    單元, 題目, 题目, 任务, 任務, 领域, 技术, 技術, 项目, 項目, 书名, 资源, 工具
  `,statusColumns:$`状态, 狀態, 完成, 是否完成, 完成情况, 完成度, 进度, 進度, 掌握程度, 打卡`,minorColumns:$`
    序号, 序號, 编号, 編號, 周, 週, 周次, 週次, 天, 天数, 阶段, 階段, 学期, 學期, 级别, 时间, 時間, 时长, 時長, 日期,
    课时, 小时, 链接, 連結, 難度, 难度, 优先级, 備註, 备注, 说明, 說明, 类型, 類型, 语言, 語言, 作者, 学分, 先修,
    目标, 目標
  `,learntColumns:$`
    学到, 你将学到, 你將學到, 学习内容, 學習內容, 学习目标, 知识点, 知識點, 技能, 技术, 技術, 技术栈, 收获, 涉及知识,
    概念, 主题
  `,paceColumns:$`
    周, 周数, 週, 天, 天数, 时间, 時間, 时长, 時長, 预计时间, 课时, 小时, 小時, 日期, 状态, 狀態, 进度, 進度, 完成,
    学期, 阶段
  `,roadmap:$`
    学习路径, 學習路徑, 路线, 路線, 学习地图, 学习计划, 學習計畫, 学习规划, 学习指南, 學習指南, 自學, 自学, 教学大纲,
    課程大綱, 课程体系, 训练营, 訓練營, 技能树, 技能樹, 从零开始, 從零開始, 零基础, 零基礎, 从入门到, 從入門到,
    入门到精通, 天学会, 成为, 成為, 教程, 知识体系
  `,learning:$`
    学习, 學習, 入门, 入門, 课程, 課程, 教程, 教學, 教学, 基础, 基礎, 工程师, 工程師, 开发者, 開發者, 程序员,
    程式設計師, 进阶, 進階, 掌握, 自学, 自學, 技能, 知识, 知識, 初学者, 初學者, 新手, 学生, 學生, 练习, 練習, 作业,
    考试, 考試, 面试, 精通
  `,levels:$`
    入门, 入門, 基础, 基礎, 初级, 初級, 初学者, 新手, 中级, 中級, 进阶, 進階, 高级, 高級, 深入, 精通, 专家, 專家
  `,productSections:$`
    安装, 安裝, 快速开始, 快速上手, 使用, 用法, 使用方法, 部署, 配置, 设置, 功能, 特性, 运行, 運行, 构建, 测试, 示例,
    截图, 下载, 环境变量, 架构, 安全, 更新日志, 已知问题, 本地开发, 命令
  `,releases:$`
    计划中, 進行中, 进行中, 已发布, 已發布, 发布, 发布计划, 未来计划, 未來計畫, 未来, 未來, 近期, 短期, 中期, 长期,
    長期, 已完成, 待办, 待辦, 上线, 公测, 内测, 主网, 测试网
  `,releaseWords:$`功能, 版本, 状态, 任务, 计划, 目标, 改进, 优化, 特性, 开发, 開發, 产品, 更新, 优先`,wishes:$`
    支持, 支援, 增加, 添加, 新增, 加入, 優化, 修复, 修復, 发布, 發布, 上线, 上線, 接入, 重构, 重構, 完善, 改进, 集成,
    迁移, 升级, 移除, 提供, 推出, 引入, 深色模式, 优化
  `,events:$`
    公测, 内测, 正式上线, 上架, 空投, 白皮书, 白皮書, 主网, 主網, 测试网, 測試網, 预售, 預售, 代币, 代幣, 融资
  `,collections:$`书单, 書單, 面试, 面試, 笔记, 筆記, 合集, 大全, 收藏, 汇总, 书籍推荐, 电子书, 题库, 題庫, 速查`,things:$`
    生成器, 平台, 小程序, 网站, 網站, 工具, 应用, 應用, 软件, 軟體, 插件, 扩展, 机器人, 機器人, 模板, 系统, 系統,
    助手, 框架, 管理器, 服务, 服務, 游戏, 引擎
  `},V_=new Map([[`en`,y_],[`es`,b_],[`pt`,j_],[`fr`,S_],[`de`,__],[`it`,E_],[`nl`,k_],[`pl`,A_],[`cs`,g_],[`sv`,P_],[`ro`,M_],[`el`,v_],[`ru`,N_],[`uk`,L_],[`tr`,I_],[`ar`,m_],[`fa`,x_],[`he`,C_],[`ur`,R_],[`hi`,w_],[`bn`,h_],[`zh`,B_],[`ja`,D_],[`ko`,O_],[`vi`,z_],[`id`,T_],[`th`,F_]]),H_=[`es`,`pt`,`fr`,`de`,`it`,`nl`,`pl`,`cs`,`sv`,`ro`,`tr`,`vi`,`id`,`en`],U_=/[\0-\u024F]+/gu,W_={letters:/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu,size:2,codes:[`zh`,`ja`]},G_=/[\p{sc=Hiragana}\p{sc=Katakana}]/gu,K_=[W_,{letters:/\p{sc=Hangul}/gu,size:2,codes:[`ko`]},{letters:/\p{sc=Cyrillic}/gu,size:6,codes:[`ru`,`uk`]},{letters:/\p{sc=Arabic}/gu,size:4,codes:[`ar`,`fa`,`ur`]},{letters:/\p{sc=Greek}/gu,size:5,codes:[`el`]},{letters:/\p{sc=Hebrew}/gu,size:4,codes:[`he`]},{letters:/\p{sc=Devanagari}/gu,size:4,codes:[`hi`]},{letters:/\p{sc=Bengali}/gu,size:4,codes:[`bn`]},{letters:/\p{sc=Thai}/gu,size:4,codes:[`th`]}],q_=[[`es`,`ñ¿¡`],[`pt`,`ãõ`],[`pl`,`łąęśźżćń`],[`cs`,`řěů`],[`ro`,`ățșţş`],[`tr`,`ğış`],[`vi`,`ơưđạảấầẩẫậắằẳẵặẹẻẽềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ`],[`ru`,`ыэё`],[`uk`,`іїєґ`],[`ar`,`ةىأإ`],[`fa`,`پچژگ`],[`ur`,`ٹڈڑںےہھ`]];let J_=null,Y_=null;function X_(e){let t=e.flatMap(([e,t])=>t.map(t=>[t.normalize(`NFC`),e])),n=Map.groupBy(t,([e])=>e);return new Map([...n].map(([e,t])=>[e,t.map(([,e])=>e)]))}function Z_(e){let t=ev(e),n=tv(t),r=rv(H_,n,nv)??(t.length<3e3?$_(t):null),i=r===null?0:n.get(r)?.count??0,a=t.replace(U_,``),{script:o,words:s}=K_.map(e=>({script:e,words:iv(a,e.letters)/e.size})).reduce((e,t)=>t.words>e.words?t:e);return s<4||s<i*2?r:o===W_?iv(a,G_)>=iv(a,o.letters)*.08?`ja`:`zh`:rv(o.codes,n,()=>!0)??o.codes[0]??null}let Q_=null;function $_(e){Q_??(Q_=X_(H_.map(e=>{let t=V_.get(e);return[e,[t?.stages,t?.weeks,t?.days,t?.roadmap,t?.levels,t?.sources].flatMap(e=>p_(e??``))]})));let t=new Map,n=e.match(/[\p{L}\p{M}]+/gu)??[];n.forEach((e,r)=>{for(let i of[e,`${e} ${n[r+1]??``}`]){let e=new Set(Q_?.get(i));for(let n of e)t.set(n,(t.get(n)??0)+1/e.size)}});let r=H_.filter(e=>e!==`en`).map(e=>({code:e,count:t.get(e)??0})).reduce((e,t)=>t.count>e.count?t:e);return r.count>(t.get(`en`)??0)?r.code:null}function ev(e){let t=``;return e.slice(0,2e4).split(`
`).filter(e=>{let[,n=``]=/^[\s>]*(`{3,}|~{3,})/u.exec(e)??[];if(t===``)t=n;else if(n.startsWith(t))t=``;else return!1;return n===``}).join(`
`).replace(/`[^`\n]*`/gu,` `).replace(/<[^<>]*>/gu,` `).replace(/\]\([^()\s]*\)/gu,`] `).replace(/(?:https?:\/\/|www\.)[^\s()<>"']*/giu,` `).normalize(`NFC`).toLowerCase()}function tv(e){J_??(J_=X_(q_.map(([e,t])=>[e,Array.from(t)]))),Y_??(Y_=X_([...V_].map(([e,{common:t}])=>[e,p_(t)])));let t=new Map,n=(e,n=[])=>{for(let r of n){let n=t.get(r)??{kinds:new Set,count:0};n.kinds.add(e),n.count+=1,t.set(r,n)}};for(let[t]of e.matchAll(/[\p{L}\p{M}]+/gu)){n(t,Y_.get(t));for(let e of t)e>`~`&&n(e,J_.get(e))}return t}function nv({kinds:e,count:t}){return e.size>=3||e.size>1&&t>=10}function rv(e,t,n){let r=null;for(let i of e){let e=t.get(i);e!==void 0&&n(e)&&e.count>(r?.count??0)&&(r={code:i,count:e.count})}return r?.code??null}function iv(e,t){return e.match(t)?.length??0}const av=new Map;function ov(e){let t=e??`en`,n=av.get(t);if(n!==void 0)return n;let r=V_.get(t)??y_,i=new vt,a=0,o=e=>(a+=1,i.add(p_(r===y_?y_[e]:`${y_[e]},${r[e]}`),a-1)),s={little:o(`little`),stages:o(`stages`),weeks:o(`weeks`),days:o(`days`),spans:o(`spans`),numbers:o(`numbers`),topicLabels:o(`topicLabels`),sources:o(`sources`),projects:o(`projects`),skills:o(`skills`),outcomes:o(`outcomes`),housekeeping:o(`housekeeping`),advice:o(`advice`),prerequisites:o(`prerequisites`),optional:o(`optional`),optionalHeadings:o(`optionalHeadings`),done:o(`done`),notDone:o(`notDone`),topicColumns:o(`topicColumns`),statusColumns:o(`statusColumns`),minorColumns:o(`minorColumns`),learntColumns:o(`learntColumns`),paceColumns:o(`paceColumns`),roadmap:o(`roadmap`),learning:o(`learning`),levels:o(`levels`),productSections:o(`productSections`),releases:o(`releases`),releaseWords:o(`releaseWords`),wishes:o(`wishes`),events:o(`events`),collections:o(`collections`),things:o(`things`)},{little:c,levels:l,stages:u,weeks:d,topicLabels:f,sources:p,minorColumns:m,topicColumns:h}=s,g={...s,besideOptional:wt(c,f,l,u,d),besideSkills:wt(c,f,p),besideColumns:wt(c,m,h),besideReleases:wt(c,s.releaseWords)};return av.set(t,g),g}function sv(e,t=Ye){let n=Ji(e);if(n!==null)return ea(n,`Line ${n.line}: ${n.message}`);let r=Bm(e),i=Z_(e),a=ov(i),o=Ti(xo(r,a),a,{roleOf:f_(t,a),tables:t.tables}),s=ag(o),c=c_(o,t,i),{verdict:l,reasons:u,confidence:d,readings:f}=c,p={title:s,verdict:l,confidence:d,sure:c.sure,readings:f};if(l!==`roadmap`||c.best===null)return{...p,reasons:u,phases:[],projects:[],skills:[],diagnostics:lv(Gr(o,[],e))};let m=u_(c.best,o,t.include),h=Pr(m,o,e,t),g=[...h.phases.flatMap(({topics:e})=>e),...h.projects,...h.skills];return{...p,reasons:g.length>t.maxIssues?[...u,cv(g.length,t.maxIssues)]:u,phases:h.phases,projects:h.projects,skills:h.skills,diagnostics:lv([...h.diagnostics,...Gr(o,m.topics,e),...ti(o,m,{read:h.sections,isLanguageKnown:i!==null,hasOthers:f.length>1})])}}function cv(e,t){return`It has ${e} items, more than ${t}. Nothing is opened until max_issues in the configuration allows it.`}function lv(e){return[...e].sort((e,t)=>e.line-t.line||e.column-t.column)}function uv(e,t,n=new Map){let r=sv(e,t),i=e.split(`
`),a=e=>/<!--\s*id:/u.test(i[e-1]??``),o=fv(r,({id:e,line:t})=>a(t)?e:n.get(e)??e),s=dv(o).filter(({line:e})=>!a(e)),c=pv(i,s);if(hv(c,o,t))return{text:c,pinned:s.map(({id:e})=>e),left:[]};let l=[];for(let e of s){let a=new Set([...l,e].map(({line:e})=>e)),o=fv(r,({id:e,line:t})=>a.has(t)?n.get(e)??e:e);hv(pv(i,[...l,e]),o,t)&&l.push(e)}let u=s.filter(e=>!l.includes(e)).map(({id:e})=>e);return{text:pv(i,l),pinned:l.map(({id:e})=>e),left:u}}function dv({phases:e,projects:t,skills:n}){return[...e.flatMap(({topics:e})=>e),...t,...n]}function fv(e,t){let n=e=>({...e,id:t(e)}),r=e.phases.map(e=>({...e,topics:e.topics.map(n)}));return{...e,phases:r,projects:e.projects.map(n),skills:e.skills.map(n)}}function pv(e,t){let n=new Map(t.map(({id:e,line:t})=>[t-1,e]));return e.map((e,t)=>{let r=n.get(t);if(r===void 0)return e;let i=mv(e);return`${e.slice(0,i)} <!-- id: ${r} -->${e.slice(i)}`}).join(`
`)}function mv(e){let t=e.trimEnd(),n=/^ {0,3}#{1,6}\s/u.test(t)?`#`:t.endsWith(`|`)?`|`:`\\`,r=t.length;for(;r>0&&t[r-1]===n;)--r;let i=n!==`#`||/\s/u.test(t[r-1]??``);return t.slice(0,i?r:t.length).trimEnd().length}function hv(e,t,n){return gv(sv(e,n))===gv(t)}function gv({title:e,verdict:t,phases:n,projects:r,skills:i}){return JSON.stringify({title:e,verdict:t,phases:n,projects:r,skills:i},(e,t)=>e===`detail`?null:t)}const _v=({isTTY:e,env:t})=>e&&!t.NO_COLOR,vv=e=>`${yv(JSON.stringify(e,null,2))}\n`,yv=e=>e.replaceAll(/[^\P{C}\n]/gu,e=>[...Array(e.length).keys()].map(t=>`\\u${e.charCodeAt(t).toString(16).padStart(4,`0`)}`).join(``));function bv(e,t){let{title:n,verdict:r,reasons:i,confidence:a,readings:o,phases:s,projects:c,skills:l,diagnostics:u}=e,d={title:n,verdict:r,reasons:i,confidence:Number(a.toFixed(2)),readings:o.map(({key:e,title:t,phases:n,options:r})=>({key:e,title:t,phases:n.map(({title:e,topics:t})=>({title:e,topics:t})),options:r})),phases:s.map(e=>({title:e.title,optional:e.optional,topics:e.topics.map(e=>({id:e.id,title:e.title,parts:e.parts,links:e.links,optional:e.optional,done:e.done,line:e.line}))})),projects:c.map(({id:e,title:t,outcomes:n,phase:r,optional:i,done:a,line:o})=>({id:e,title:t,outcomes:n,phase:r,optional:i,done:a,line:o})),skills:l.map(e=>({id:e.id,title:e.title,tools:e.tools.map(e=>({title:e.title,optional:e.optional})),line:e.line})),diagnostics:u.map(({line:e,column:t,severity:n,code:r,message:i})=>({line:e,column:t,severity:n,code:r,message:i})),findings:t.map(({line:e,column:t,code:n,reason:r,fix:i,edit:a})=>({line:e,column:t,code:n,reason:r,fix:i,fixable:a!==null}))};return vv(d)}const xv={roadmap:`This reads as a roadmap.`,"not-roadmap":`This does not read as a roadmap.`,empty:`There is nothing to learn in here yet.`};function Sv(e,t){return`${[[e.title===``?t:e.title,xv[e.verdict],...e.reasons],...e.phases.map(t=>wv(t,e)),Ev(e),e.skills.length===0?[]:[`Skills`,...e.skills.map(Dv)],e.diagnostics.map(e=>Ov(e,t)),Cv(e),[kv(e)],e.verdict===`roadmap`?[]:[ae(e.verdict)]].filter(e=>e.length>0).map(e=>e.join(`
`)).join(`

`)}\n`}function Cv({readings:e,sure:t,verdict:n}){let[,...r]=e;return r.length===0||t||n!==`roadmap`?[]:["This file can be read in other ways. `--reading B` prints another one:",...r.map(({key:e,title:t})=>`  ${e}: ${t}`)]}function wv(e,t){let n=t.phases.indexOf(e),r=t.projects.filter(e=>e.phase===n);return[`${e.title}${e.optional?` (optional)`:``}`,...e.topics.map(t=>{let n=t.optional&&!e.optional?` (optional)`:``;return`  ${t.done?`[x]`:`[ ]`} ${t.title}${n}`}),...r.map(e=>`   *  ${Tv(e)}`)]}function Tv(e){let t=e.outcomes.length>0?` – ${e.outcomes.join(`, `)}`:``;return`Project: ${e.title}${t}${e.optional?` (optional)`:``}`}function Ev(e){let t=e.projects.filter(e=>e.phase===null);return t.length===0?[]:[`Projects`,...t.map(e=>`   *  ${Tv(e)}`)]}function Dv(e){let t=e.tools.map(e=>`${e.title}${e.optional?` (optional)`:``}`);return`  ${e.title}${t.length>0?`: ${t.join(`, `)}`:``}`}function Ov(e,t){let{line:n,column:r,severity:i,code:a,message:o}=e;return`${t}:${n}:${r} ${i} ${a}: ${o}`}function kv({phases:e,projects:t,skills:n}){let r=e.reduce((e,t)=>e+t.topics.length,0);return`${[Av(e.length,`phase`),Av(r,`topic`),Av(t.length,`project`),Av(n.length,`skill`)].join(`, `)}.`}function Av(e,t){return`${e} ${t}${e===1?``:`s`}`}async function jv(e,i){if(e===null&&!(0,r.existsSync)((0,n.resolve)(i,`.github/roadmap.yml`)))return null;let a=e??`.github/roadmap.yml`;return{path:a,text:await t.gt(a,i)}}var Mv=e.n({check:()=>Nv});async function Nv(e,r){let{file:i,format:a,against:o}=e,s=await Fv(e.config,r),c=Ue((0,n.resolve)(r.cwd,i)),l=await t.gt(i,r.cwd),u=a===`text`?r.stdout:r.stderr,d=o===null?null:await Iv({file:i,against:o,parsing:s},r),f=e.fix?await Lv(l,{file:i,parsing:s,exists:c,aside:u,before:d,cwd:r.cwd}):l,p=Pv(sv(f,s),e.reading,e=>sv(f,{...s,...e})),m=He(f,p,c);switch(a){case`json`:r.stdout(bv(p,m));break;case`github`:r.stdout(le(se(p,m,i),i));break;case`text`:r.stdout(Sv({...p,diagnostics:oe(p,m)},i))}if(o!==null&&d!==null){let{comparisonText:e}=await Promise.resolve().then(()=>require("./waymark-github.cjs")).then(e=>e.c);u(e(te(d,p),o))}return p.verdict===`roadmap`?0:1}function Pv(e,n,r){if(n===null)return e;let i=e.readings.find(e=>e.key===n.toUpperCase());if(i===void 0){let r=e.readings.map(e=>e.key),i=r.length===0?`This file has only one reading.`:`Its readings are ${r.join(`, `)}.`;throw new t.Y(`--reading ${n} is not a reading of this file. ${i}`)}return{...r(i.options),readings:e.readings}}async function Fv(e,t){let n=await jv(e,t.cwd);if(n===null)return Ye;let{parseOptions:r,readConfig:i}=await Promise.resolve().then(()=>require("./waymark-config.cjs")).then(e=>e.n);return r(i(n.text,n.path),!0)}async function Iv({file:e,against:t,parsing:n},r){let{readAtRevision:i}=await Promise.resolve().then(()=>require("./waymark-github.cjs")).then(e=>e.c);return sv(await i(e,t,r.cwd),n)}async function Lv(e,{file:t,cwd:r,parsing:a,exists:o,before:s,aside:c}){let l=fe(e,He(e,sv(e,a),o)),u=s===null?void 0:C(s,sv(l.text,a)),d=uv(l.text,a,u);d.text!==e&&await(0,i.writeFile)((0,n.resolve)(r,t),d.text);for(let{line:e,column:n,code:r,fix:i}of l.fixed)c(`${t}:${e}:${n} fixed ${r}: ${i}\n`);return c(Rv(d.pinned.length,d.left,t)),d.text}function Rv(e,t,n){return`Pinned ${`${e} id${e===1?``:`s`}`} in ${n}.${t.length===0?``:` No place for a comment: ${t.join(`, `)}.`}\n`}Object.defineProperty(exports,"S",{enumerable:!0,get:function(){return a}}),Object.defineProperty(exports,"_",{enumerable:!0,get:function(){return w}}),Object.defineProperty(exports,"a",{enumerable:!0,get:function(){return sv}}),Object.defineProperty(exports,"b",{enumerable:!0,get:function(){return m}}),Object.defineProperty(exports,"c",{enumerable:!0,get:function(){return xf}}),Object.defineProperty(exports,"d",{enumerable:!0,get:function(){return We}}),Object.defineProperty(exports,"f",{enumerable:!0,get:function(){return Ge}}),Object.defineProperty(exports,"g",{enumerable:!0,get:function(){return ae}}),Object.defineProperty(exports,"h",{enumerable:!0,get:function(){return Je}}),Object.defineProperty(exports,"i",{enumerable:!0,get:function(){return _v}}),Object.defineProperty(exports,"l",{enumerable:!0,get:function(){return Xn}}),Object.defineProperty(exports,"m",{enumerable:!0,get:function(){return qe}}),Object.defineProperty(exports,"n",{enumerable:!0,get:function(){return jv}}),Object.defineProperty(exports,"o",{enumerable:!0,get:function(){return Z_}}),Object.defineProperty(exports,"p",{enumerable:!0,get:function(){return Ke}}),Object.defineProperty(exports,"r",{enumerable:!0,get:function(){return vv}}),Object.defineProperty(exports,"s",{enumerable:!0,get:function(){return Nm}}),Object.defineProperty(exports,"t",{enumerable:!0,get:function(){return Mv}}),Object.defineProperty(exports,"u",{enumerable:!0,get:function(){return Ye}}),Object.defineProperty(exports,"v",{enumerable:!0,get:function(){return h}}),Object.defineProperty(exports,"x",{enumerable:!0,get:function(){return p}}),Object.defineProperty(exports,"y",{enumerable:!0,get:function(){return v}});