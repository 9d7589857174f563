const e=require("./counting.cjs"),t=require("./index.cjs"),n=require("./escape-text.cjs"),r=require("./counting-failures.cjs"),i=require("./account-names.cjs"),a=require("./region-list.cjs"),o=require("./decision-words.cjs");function s(e,t={},...n){return{tag:e,attributes:t,children:n}}function c(e,t,n){return s(`section`,{id:e,"aria-labelledby":`${e}-title`},s(`h2`,{id:`${e}-title`},t),n)}function l(e,t){return[s(`dt`,{},e),s(`dd`,{},t)]}function u(e,t){return`${e}-${t.replace(/[^\w-]/g,`_`).slice(0,100)}`}function d({name:e,label:t,caption:n,columns:r,rows:i}){return m(t,s(`table`,{class:e},s(`caption`,{class:`unseen`},n),s(`thead`,{},s(`tr`,{},r.map(f))),s(`tbody`,{},i)))}function f(e){return typeof e==`string`?s(`th`,{scope:`col`},e):s(`th`,{scope:`col`,class:e.class},e.title)}function p(e){return{title:e,class:`number`}}function m(e,t){return s(`div`,{class:`scrolling`,role:`region`,"aria-label":e,tabindex:`0`},t)}function h(t,n,r){return t<=0?[]:s(`p`,{class:`note`},`${e.t(t,`more ${n}`,r&&`more ${r}`)}, see the JSON report.`)}const g=[`fail`,`error`,`pass`,`not-applicable`],_={fail:`Fails`,error:`Not judged`,pass:`Passes`,"not-applicable":`Not applicable`},v={critical:`Critical`,high:`High`,medium:`Medium`,low:`Low`},y={organization:`organization`,account:`account`,region:`region`,trail:`trail`,bucket:`bucket`,"log-bucket":`log bucket`,key:`KMS key`,"log-group":`log group`,topic:`SNS topic`,"event-data-store":`event data store`},ee={fail:`✖`,pass:`✔`,unknown:`?`,none:`–`};function b(e){return s(`span`,{class:`mark ${e}`,"aria-hidden":`true`},ee[e])}function te(e){switch(e){case`fail`:return`fail`;case`error`:return`unknown`;case`pass`:return`pass`;case`not-applicable`:return`none`}}function x(e){return s(`span`,{class:`severity ${e}`},v[e])}const S={covered:`pass`,gap:`fail`,unknown:`unknown`},ne={covered:`recorded`,gap:`gap`,unknown:`unknown`};function re(e,t){let{classes:n}=t,r=new Map(t.accounts.map(({id:e,name:t})=>[e,t])),i=e.accounts.slice(0,100),a=s(`tr`,{},s(`th`,{scope:`col`},`Account`),s(`th`,{scope:`col`},`Events`),e.regions.map(e=>s(`th`,{scope:`col`,class:`region`},s(`span`,{},e)))),o=s(`table`,{class:`matrix`},s(`caption`,{class:`unseen`},`What is recorded, by account, class of events and region`),s(`thead`,{},a),ae(t.accounts,e.regions.length),i.map(t=>s(`tbody`,{},n.map((i,a)=>ie(t,{of:i,row:a,facts:e,classes:n,name:r.get(t.id)})))));return[se(),s(`div`,{class:`paper`},m(`Coverage matrix`,o),ce(e.accounts.slice(100)))]}function ie(e,{of:t,row:n,facts:r,classes:i,name:a}){let o={scope:`rowgroup`,rowspan:String(i.length),class:`account`};return s(`tr`,{},n===0?s(`th`,o,e.id,a===void 0?[]:s(`span`,{},a)):[],s(`th`,{scope:`row`,class:`class`},t.title),r.regions.map(n=>oe(e.regions.get(n),t.id)))}function ae(t,n){let r=t.filter(({access:e})=>e===`unreadable`);if(r.length===0)return[];let i={class:`closed`,colspan:String(n+1)},a=r.slice(0,25).map(({id:e,name:t})=>s(`tr`,{},s(`th`,{scope:`row`,class:`account`},e,t===void 0?[]:s(`span`,{},t)),s(`td`,i,b(`unknown`),` could not be looked into`))),o=r.length-25;return s(`tbody`,{},a,o>0?s(`tr`,{},s(`td`,{...i,colspan:String(n+2)},`${e.t(o,`more account`)} could not be looked into`)):[])}function oe(e,t){let n=e?.answers.find(e=>e.class===t);if(e===void 0||n===void 0)return s(`td`,{class:`outside`},s(`span`,{class:`unseen`},`not in scope`));let{state:r,witness:i}=n,a=[b(S[r]),s(`span`,{class:`unseen`},ne[r])],o={href:`#${C(e)}`,title:i??ne[r]};return s(`td`,{class:r},r===`covered`?a:s(`a`,o,a))}function C({id:e}){return u(`situation`,e)}function se(){let e=(e,t)=>s(`li`,{},s(`span`,{class:`key ${e}`},b(S[e])),` ${t}`);return s(`ul`,{class:`legend`,"aria-label":`Legend`},e(`covered`,`recorded by a trail that logs`),e(`gap`,`gap: some of these events reach no trail`),e(`unknown`,`unknown: not everything could be seen`))}function ce(t){if(t.length===0)return[];let n=n=>e.n(t.filter(e=>e.state===n).length);return s(`p`,{class:`note`},`${e.t(t.length,`more account`)}: ${n(`gap`)} with a gap, ${n(`unknown`)} with something unknown, ${n(`covered`)} recorded everywhere. The situations below and the JSON report have all.`)}const le=1e3;function ue({accounts:e,scope:t}){return e.length>1||t.asked.organization||e.some(({access:e})=>e===`unreadable`)||t.excluded.some(({region:e})=>e===void 0)}function de(e){let{result:t,coverage:n}=e,r=new Map(n.accounts.map(e=>[e.id,e])),i=new Map(n.accounts.map(({id:e},t)=>[e,t])),a=({id:e,access:t})=>t===`unreadable`?-1:i.get(e)??n.accounts.length,o=[...t.accounts].sort((e,t)=>a(e)-a(t));return c(`accounts`,`Accounts`,[d({name:`accounts`,label:`Table of accounts`,caption:`Every account that was asked for`,columns:[`Account`,`Name`,`Unit`,`State`,`Regions`,`Recorded`],rows:o.slice(0,le).map(e=>fe(e,r.get(e.id)))}),h(o.length-le,`account`),ge(t)])}function fe(t,n){let{id:r,name:i,ou:a,state:o,management:c,access:l,regions:u}=t;return s(`tr`,{},s(`th`,{scope:`row`,class:`whole`},r),s(`td`,{class:`free`},i??``,c===!0?s(`span`,{class:`place`},` (management account)`):[]),s(`td`,{class:`free`},a??``),s(`td`,{},o??``),l===`unreadable`?s(`td`,{colspan:`2`},b(`unknown`),` could not be looked into, see `,pe()):[s(`td`,{class:`whole`},e.t(u.length,`region`)),s(`td`,{class:`free`},me(n))])}function pe(){return s(`a`,{href:`#faults`},`Not seen`)}function me(e){if(e===void 0)return[b(`unknown`),` no region could be read`];switch(e.state){case`covered`:return[b(S.covered),` everywhere`];case`gap`:return[b(S.gap),` with gaps, see `,he()];case`unknown`:return[b(S.unknown),` not known everywhere, see `,he()]}}function he(){return s(`a`,{href:`#coverage`},`Coverage`)}function ge({scope:t}){let n=t.excluded.filter(({region:e})=>e===void 0);if(n.length===0)return[];let r=[...Map.groupBy(n,({reason:e})=>e)];return[s(`h3`,{},`Left out: ${e.t(n.length,`account`)}`),s(`dl`,{class:`facts`},r.map(([t,n])=>{let r=n.slice(0,500).map(({account:e})=>e),i=n.length-r.length,a=r.join(`, `)+(i>0?` and ${e.n(i)} more`:``);return[s(`dt`,{},t===`not-named`?`not named in --accounts`:t),s(`dd`,{},a)]}))]}const w={new:{title:`New`,one:`new failure`,many:`new failures`,mark:`fail`,means:`fail now, and did not count as failing before`},fixed:{title:`Fixed`,one:`fixed`,many:`fixed`,mark:`pass`,means:`failed before, and pass or do not apply now`},gone:{title:`Gone`,one:`gone`,many:`gone`,mark:`none`,means:`failed before, and what they were about is no longer there`},"still-failing":{title:`Failing as before`,one:`failing as before`,many:`failing as before`,mark:`fail`,means:`fail both times`},"newly-unknown":{title:`Out of sight`,one:`out of sight`,many:`out of sight`,mark:`unknown`,means:`could be judged before, and not now`},"seen-again":{title:`In sight again`,one:`in sight again`,many:`in sight again`,mark:`pass`,means:`could not be judged before, and pass now`},waived:{title:`Accepted`,one:`accepted by a waiver`,many:`accepted by a waiver`,mark:`none`,means:`counted before, and are accepted now`},"not-compared":{title:`Not compared`,one:`not compared`,many:`not compared`,mark:`unknown`,means:`nobody can say: their policy or their place was looked at in one of the two runs only`}},_e={environment:`What AWS shows changed`,policy:`The policy changed`,both:`Both changed`,decision:`A decision changed`,none:`Nothing changed`};function ve(e,t){let{kind:r,cause:i,policy:a,subject:o,message:c,severity:l}=e,u=[y[o.kind],o.region??``,o.account].filter(e=>e!==``);return s(`li`,{class:`finding change`},s(`div`,{class:`verdict`},b(w[r].mark),` ${ye(e)}`),s(`div`,{class:`subject`},s(`strong`,{},n.n(o.name??o.id,300)),` `,s(`span`,{class:`place`},n.n(u.join(` · `),300))),s(`div`,{class:`said`},s(`p`,{},x(l),` `,s(`strong`,{},t.get(a)??a)),s(`p`,{},n.n(c,1e3)),be(e.observed),s(`p`,{class:`place`},_e[i])))}function ye({before:e,after:t}){return`${e===void 0?`Not there`:_[e]} → ${t===void 0?`Not there`:_[t]}`}function be(t){if(t.length===0)return[];let r=t.length-10;return s(`ul`,{class:`observed`},t.slice(0,10).map(({path:e,before:t,after:r})=>s(`li`,{},s(`code`,{},`${n.n(e,200)}: ${xe(t)} → ${xe(r)}`))),r>0?s(`li`,{},`and ${e.n(r)} more`):[])}function xe(e){return e===void 0?`(not read)`:n.n(JSON.stringify(e),200)}const Se={added:`Added`,removed:`Removed`,changed:`Changed`},Ce={text:`text`,params:`parameters`,severity:`severity`,exceptions:`exceptions`};function we(t){return t.length===0?s(`p`,{},`The policies are the same as before, with the same parameters, severities and exceptions.`):[s(`h3`,{},`${e.t(t.length,`policy is`,`policies are`)} not what they were`),d({name:`policy-changes`,label:`Table of changed policies`,caption:`Policies that were added, removed or changed`,columns:[`Policy`,`Change`,`Before`,`After`],rows:t.slice(0,200).map(Te)}),h(t.length-200,`policy`,`policies`)]}function Te({policy:e,title:t,change:n,parts:r,before:i,after:a}){let o=r.map(e=>Ce[e]).join(`, `);return s(`tr`,{},s(`th`,{scope:`row`,class:`free`},t,s(`p`,{class:`place`},e)),s(`td`,{},Se[n],o===``?[]:s(`p`,{class:`place`},o)),s(`td`,{class:`free wide`},Ee(i)),s(`td`,{class:`free wide`},Ee(a)))}function Ee(e){if(e===void 0)return s(`span`,{class:`place`},`not judged`);let t=Object.entries(e.params).map(([e,t])=>`${e} = ${JSON.stringify(t)}`);return[s(`p`,{},e.severity),t.length===0?[]:s(`p`,{},s(`code`,{},n.n(t.join(`, `),300))),s(`p`,{class:`place`},s(`code`,{},e.digest))]}const T=[`gap`,`unknown`,`covered`];function De({coverage:e}){let t=new Map(e.situations.map(e=>[e.id,e])),n=/* @__PURE__ */ new Map,r=/* @__PURE__ */ new Map,i={covered:0,gap:0,unknown:0},a=new Set(E(e.classes).map(({id:e})=>e)),o=({answers:e})=>D(e.filter(e=>a.has(e.class)).map(({state:e})=>e));for(let{account:a,regions:s,situation:c}of e.cells){let e=t.get(c);if(e===void 0)continue;i[o(e)]+=s.length;let l=k(n,a,()=>/* @__PURE__ */ new Map);for(let t of s)l.set(t,e);k(k(r,c,()=>/* @__PURE__ */ new Map),a,()=>[]).push(...s)}let s=e=>D([...e].map(o));return{situations:O(e.situations.map(e=>{let t=r.get(e.id)??/* @__PURE__ */ new Map,n=[...t.values()].reduce((e,t)=>e+t.length,0);return{situation:e,state:o(e),places:t,cells:n}})).filter(e=>e.cells>0),accounts:O([...n].map(([e,t])=>({id:e,regions:t,state:s(t.values())}))),regions:[...new Set(e.cells.flatMap(e=>e.regions))].sort(),cells:i}}function E(e){return e.filter(({category:e})=>e===`management`||e===`required`)}function D(e){return T.find(t=>e.includes(t))??`covered`}function O(e){return[...e].sort((e,t)=>T.indexOf(e.state)-T.indexOf(t.state))}function k(e,t,n){let r=e.get(t)??n();return e.set(t,r),r}const Oe=[`kinds`,`accounts`,`regions`,`names`,`ids`,`policies`,`verdicts`,`subjects`,`messages`,`witnesses`,`decisionOf`,`factLists`,`evidenceOf`,`causeLists`,`evidenceRuns`],ke=[`pass`,`fail`,`error`];function Ae(e,t){return g.indexOf(e)*r.r.length+r.r.indexOf(t)}function je(e){return g[Math.floor(e/r.r.length)]??`error`}function Me(e){return r.r[e%r.r.length]??`critical`}function Ne(e){return e<2*r.r.length}function Pe({accounts:e}){for(let t=1;t<e.length;t+=1)if(e[t]!==e[0])return!0;return!1}function Fe(e,t){let n=Array.from({length:t},()=>({open:[],settled:[]}));for(let r=0;r<e.policies.length;r+=1){let i=n[e.policies[r]??t];i!==void 0&&(Ne(e.verdicts[r]??0)?i.open:i.settled).push(r)}let r=(t,n)=>(e.verdicts[t]??0)-(e.verdicts[n]??0)||t-n;for(let{open:e,settled:t}of n)e.sort(r),t.sort(r);return n}function Ie(e,t){let n=e.map(()=>0),r=e.map((e,t)=>t).sort((t,n)=>(e[t]??0)-(e[n]??0)),i=t;return r.forEach((t,r)=>{let a=Math.min(e[t]??0,Math.floor(i/(e.length-r)));n[t]=a,i-=a}),n}const A={kind:`none`,words:``,details:[]},j=2e3;function Le(e,t){let{status:n,severity:r,subject:i,message:a,witness:o,facts:s,faults:c}=e;return{status:n,severity:r,subject:{kind:i.kind,account:M(i.account,500),region:M(i.region??``,500),name:M(i.name??i.id,500),id:M(i.arn??i.id,j)},message:M(a,j),witness:o===void 0||a.includes(o)?``:M(o,j),facts:s.map(Ve),decision:Re(e),causes:[...new Set(c.flatMap(e=>t.get(e)??[]))].sort((e,t)=>e-t)}}function Re({waiver:e,baseline:t,effective:n}){return e===void 0?n===`error`?Be(`doubtful`,`Whether it is waived could not be seen`):t===void 0?A:Be(`known`,`Known from the baseline`):ze(e)}function ze(e){let{id:t,reason:n,owner:r,approver:i,ticket:a,created:o,expires:s,compensatingControl:c}=e,l=[[`Why`,n],[`Until`,s],[`Since`,o],[`Owner`,r],[`Approver`,i],[`Ticket`,a],[`Meanwhile`,c],[`Waiver`,t]];return{kind:`waived`,words:M(`Waived until ${s} by ${r}: ${n}`,j),details:l.flatMap(([e,t])=>t===void 0?[]:[[e,M(t,j)]])}}function Be(e,t){return{kind:e,words:t,details:[]}}function Ve({result:e,that:t,observed:n,evidence:r}){let i=Object.entries(n).map(([e,t])=>M(`${e} = ${JSON.stringify(t)}`,300));return{result:e,that:M(t,j),observed:He(i,20),evidence:He(r.slice(0,50).map(e=>M(e,500)),50,r.length)}}function He(e,t,n=e.length){return n>t?[...e.slice(0,t),`and ${n-t} more`]:e}function M(e,t){return n.r(n.n(e,t))}const Ue=[``,``,``,``];function N(e,t){return Ge(t).map((e,t)=>({name:e,hole:Ue[t]??``})).filter(({name:e})=>e!==``).sort((e,t)=>t.name.length-e.name.length).reduce((e,{name:t,hole:n})=>Ke(e,t,n),e)}function We(e,t){let n=Ge(t);return e.replace(/[\u0001-\u0004]/g,e=>n[e.charCodeAt(0)-1]??``)}function Ge({id:e,name:t,account:n,region:r}){return[e,t,n,r]}function Ke(e,t,n){let r=``,i=0;for(let a=e.indexOf(t);a!==-1;a=e.indexOf(t,a+t.length))qe(e[a-1])||qe(e[a+t.length])||(r+=e.slice(i,a)+n,i=a+t.length);return r+e.slice(i)}function qe(e){return e!==void 0&&/[\w-]/.test(e)}function Je(e){let t=F(``),n=e=>t.place(e,e),r=$e(n),i=F([]),a=F([]),o=F(A),s=et(),c=Ye();return{data:{...Xe(e),strings:t.all,facts:i.all,causes:a.all,decisions:o.all,evidence:s.ids,evidenceRuns:s.runs,...r.columns,...c},add(e,t){let{status:l,severity:u,subject:d,message:f,witness:p,decision:m,facts:h,causes:g}=t,_=Qe(h,d,n);tt(c,{policies:e,verdicts:Ae(l,u),subjects:r.place(d),messages:n(N(f,d)),witnesses:n(N(p,d)),decisionOf:o.place(Ze(m),m),factLists:i.place(_.join(`;`),_),evidenceOf:s.place(h),causeLists:a.place(g.join(`,`),g)})}}}function Ye(){return{policies:[],verdicts:[],subjects:[],messages:[],witnesses:[],decisionOf:[],factLists:[],evidenceOf:[],causeLists:[]}}function Xe({policies:e,accounts:t}){let n=({controls:e})=>Object.entries(e).flatMap(([e,t])=>t.map(t=>P(`${e}/${t}`))),r=[...new Set(e.flatMap(n))].sort(),i=new Map(r.map((e,t)=>[e,t]));return{controls:r,policyList:e.map(e=>{let{id:t,as:r,title:a,severity:o}=e;return{name:P(r??t),title:P(a),severity:o,words:[r??``,t,a].map(P).join(` `).trim(),controls:n(e).flatMap(e=>i.get(e)??[])}}),accountNames:t.flatMap(({id:e,name:t=``,ou:n=``})=>t===``&&n===``?[]:[[P(e),P(t),P(n)]])}}function P(e){return n.r(n.n(e,500))}function Ze({kind:e,words:t,details:n}){return e===`none`?``:[e,t,...n.flat()].join(`
`)}function Qe(e,t,n){return e.map(({result:e,that:r,observed:i})=>{let a=n(N(i.join(`
`),t));return[ke.indexOf(e),n(N(r,t)),a]})}function $e(e){let t={kinds:[],accounts:[],regions:[],names:[],ids:[]},n=/* @__PURE__ */ new Map;return{columns:t,place(i){let{kind:a,account:o,region:s,name:c,id:l}=i,u=[a,o,s,c,l].join(`
`),d=n.get(u);return d===void 0?(n.set(u,n.size),tt(t,{kinds:r.i.indexOf(a),accounts:e(o),regions:e(s),names:e(c),ids:e(N(l,{...i,id:``}))}),n.size-1):d}}}function et(){let e=F(``),t=[0],n=/* @__PURE__ */ new Map;return{ids:e.all,runs:t,place(r){if(r.every(({evidence:e})=>e.length===0))return 0;let i=r.flatMap(({evidence:t})=>[t.length,...t.map(t=>e.place(t,t))]),a=i.join(`,`),o=n.get(a);if(o!==void 0)return o;n.set(a,t.length);let s=t.length;for(let e of i)t.push(e);return s}}}function F(e){let t=[e],n=/* @__PURE__ */ new Map([[``,0]]);return{all:t,place(e,r){let i=n.get(e);return i===void 0?(n.set(e,t.length),t.push(r)-1):i}}}function tt(e,t){for(let n in t)e[n].push(t[n])}function nt(e){let n=t.a(e.faults),r=new Map(n.flatMap(({ids:e},t)=>e.map(e=>[e,t]))),i=n.map(()=>/* @__PURE__ */ new Set),a=new Map(e.policies.map((e,t)=>[e.as??e.id,t])),{add:o,data:s}=Je(e);for(let t of e.findings()){let e=Le(t,r);if(e.status===`error`)for(let n of e.causes)i[n]?.add(t.policy);o(a.get(t.policy)??a.size,e)}let c=Fe(s,e.policies.length);return{result:e,coverage:De(e),findings:s,policies:rt(e,s,c),causes:n.map((e,t)=>({group:e,opens:i[t]??/* @__PURE__ */ new Set})),causeOf:r}}function rt({policies:e},{verdicts:t},n){let r=e.map((e,r)=>{let i=n[r]??{open:[],settled:[]},a=t[i.open[0]??-1];return{number:r,entry:e,blocks:i,worst:a!==void 0&&e.counts.fail>0?Me(a):e.severity}}),i=({blocks:{open:e,settled:n}})=>t[e[0]??n[0]??-1]??2**53-1;return r.sort((e,t)=>i(e)-i(t))}function I({id:e,as:t}){return u(`policy`,t??e)}function it({result:t}){let{run:n,tool:r,scope:i,schemaVersion:a,policies:o,faults:u}=t,d=u.length===0?`every call was answered`:`${e.t(u.length,`call`)} not answered`;return c(`run`,`Evidence of this run`,[s(`dl`,{class:`facts`},l(`Tool`,`${r.name} ${r.version}, result of format ${a}`),l(`Run`,[s(`code`,{},n.id),`: judging the same snapshot again gives the same number`]),l(`Plan`,s(`code`,{},i.planDigest)),l(`Started`,L(n.startedAt)),l(`Ended`,[L(n.endedAt),at(n)]),l(`Asked by`,s(`code`,{},n.caller===``?`unknown`:n.caller)),l(`Calls`,[d,u.length===0?``:`, see `,u.length===0?[]:s(`a`,{href:`#faults`},`Not seen`)])),s(`h3`,{},`${e.t(o.length,`policy`,`policies`)} judged, by the SHA-256 of their files`),o.length===0?s(`p`,{},`None.`):ot(o)])}function L(e){let[,t,n]=/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)/.exec(e)??[];return s(`time`,{datetime:e},t===void 0?e:`${t} ${n??``} UTC`)}function at({startedAt:t,endedAt:n}){let r=Math.round((Date.parse(n)-Date.parse(t))/1e3);return Number.isFinite(r)&&r>=0?`, after ${e.n(r)} s`:``}function ot(t){return d({name:`policies`,label:`Table of policies`,caption:`${e.t(t.length,`policy`,`policies`)} that were judged`,columns:[`Policy`,`Severity`,`Parameters`,`SHA-256`,`Written in`],rows:t.map(e=>{let{id:t,as:n,severity:r,params:i,digest:a,source:o}=e,c=Object.entries(i).map(([e,t])=>`${e} = ${JSON.stringify(t)}`);return s(`tr`,{},s(`th`,{scope:`row`,class:`free`},s(`a`,{href:`#${I(e)}`},n??t)),s(`td`,{},v[r]),s(`td`,{class:`free`},c.length===0?`none`:s(`code`,{},c.join(`, `))),s(`td`,{class:`free wide`},s(`code`,{},a)),s(`td`,{class:`free wide`},s(`code`,{},`${o.path}:${o.line}`)))})})}const R=[`new`,`newly-unknown`,`fixed`,`gone`,`waived`,`seen-again`],st=[`environment`,`policy`,`both`,`decision`,`none`];function ct({result:e}){let{comparison:t,policies:n}=e;if(t===void 0)return c(`changes`,`Changes`,[s(`p`,{},`Nothing was compared.`)]);let r=new Map(n.map(({id:e,as:t,title:n})=>[t??e,n])),i=lt(t);return c(`changes`,`Changes`,[s(`p`,{class:`lead`},`Compared with the run of `,L(t.before.run.startedAt),`.`),ut(t),dt(t,i.causes),we(t.policies),R.map(e=>ft(e,{some:i.first.get(e)??[],all:t.counts[e],titles:r}))])}function lt(e){let n=new Map(t.r.map(e=>[e,/* @__PURE__ */ new Map])),r=new Map(t.r.map(e=>[e,[]]));for(let t of e.changes()){let e=n.get(t.kind);e?.set(t.cause,(e.get(t.cause)??0)+1);let i=r.get(t.kind);i!==void 0&&i.length<50&&R.includes(t.kind)&&i.push(t)}return{causes:n,first:r}}function ut({caveats:t}){if(t.length===0)return[];let n=t.length-50;return s(`div`,{class:`banner incomplete`},s(`p`,{},b(`unknown`),` What keeps the two from being compared in full:`),s(`ul`,{},t.slice(0,50).map(e=>s(`li`,{},e)),n>0?s(`li`,{},`and ${e.n(n)} more, see the JSON report`):[]))}function dt({counts:n},r){let i=st.filter(e=>[...r.values()].some(t=>t.has(e)));return d({name:`changes`,label:`Table of changes`,caption:`Findings by what became of them, and by what made the difference`,columns:[`Change`,p(`Findings`),...i.map(e=>p(_e[e]))],rows:t.r.map(t=>{let{title:a,means:o,mark:c}=w[t],l=t=>s(`td`,{class:t===0?`number zero`:`number`},e.n(t));return s(`tr`,{},s(`th`,{scope:`row`,class:`wide`},b(n[t]===0?`none`:c),` ${a}`,s(`p`,{class:`place`},o)),l(n[t]),i.map(e=>l(r.get(t)?.get(e)??0)))})})}function ft(t,{some:n,all:r,titles:i}){if(n.length===0)return[];let{title:a,means:o,one:c,many:l}=w[t],u=r-n.length;return s(`details`,{class:`fold`,...t===`new`||t===`newly-unknown`?{open:``}:{}},s(`summary`,{},s(`h3`,{},`${a}: ${e.t(r,`finding`)}`),s(`span`,{class:`place`},o)),s(`ol`,{class:`items`},n.map(e=>ve(e,i))),u>0?s(`p`,{class:`note`},`${e.t(u,`more ${c}`,`more ${l}`)}, see the JSON report.`):[])}const pt=[`gap`,`unknown`,`open`,`part`,`covered`,`outside`],mt=[`gap`,`unknown`,`covered`],ht={gap:`fail`,unknown:`unknown`,open:`none`,part:`none`,covered:`pass`,outside:`none`},gt={gap:`gap`,unknown:`unknown`,open:`not recorded`,part:`recorded in part`,covered:`recorded`,outside:`not in scope`};function _t({accounts:e,coverage:{classes:t}}){return[vt(t,e.length===1),s(`div`,{id:`map`,hidden:``},s(`div`,{class:`scrolling map`}),s(`aside`,{id:`map-detail`,"aria-label":`What is known of the chosen cell`,hidden:``}))]}function vt(e,t){let n=`All that must be recorded (${E(e).map(({title:e})=>e.toLowerCase()).join(`, `)})`;return s(`form`,{id:`map-controls`,class:t?`single`:`several`,role:`search`,"aria-label":`Coverage map`,hidden:``},yt(`map-class`,`Events`,[s(`select`,{id:`map-class`,name:`class`,autocomplete:`off`},s(`option`,{value:`-1`},n),e.map(({title:e},t)=>s(`option`,{value:String(t)},e)))]),yt(`map-words`,`Account or unit`,[s(`input`,{id:`map-words`,type:`search`,name:`words`,autocomplete:`off`,spellcheck:`false`})]),s(`fieldset`,{},s(`legend`,{},`Accounts by their worst region`),pt.map(bt)),s(`p`,{class:`outcome`},s(`output`,{id:`map-outcome`,"aria-live":`polite`,for:`map-words`}),s(`button`,{type:`button`,id:`map-fold`},`Unfold all units`)),s(`p`,{class:`note`},`Choose a cell to see what records it, and one event that nobody would. Arrow keys move, Enter chooses, Escape leads back.`))}function yt(e,t,n){return s(`p`,{class:`field`},s(`label`,{for:e},t),n)}function bt(e,t){return s(`label`,{class:`choice`},s(`input`,{type:`checkbox`,name:`state`,value:String(t),checked:``,autocomplete:`off`}),` `,b(ht[e]),` ${gt[e]} `,s(`span`,{class:`count`}))}function xt(t){let{of:n,classes:r}=t,i=n.length-100;return s(`table`,{class:`situations`},s(`thead`,{},s(`tr`,{},s(`th`,{scope:`col`},`Where`),E(r).map(({title:e})=>s(`th`,{scope:`col`},e)),Ct(r).length===0?[]:s(`th`,{scope:`col`},`Data and network events`))),s(`tbody`,{},n.slice(0,100).map(e=>St(e,t))),i>0?s(`tfoot`,{},s(`tr`,{},s(`td`,{},`${e.n(i)} more, see the JSON report`))):[])}function St({situation:t,places:n,cells:r},i){return s(`tr`,{id:C(t)},s(`th`,{scope:`row`,class:`free`},e.t(r,`region`),Et(n,i.nameOf)),E(i.classes).map(({id:e})=>{let n=t.answers.find(t=>t.class===e);return n===void 0?s(`td`):Dt(n,i)}),wt(t,i))}function Ct(e){let t=new Set(E(e));return e.filter(e=>!t.has(e))}function wt(e,t){let n=Ct(t.classes);if(n.length===0)return[];let r=n.flatMap(({id:n,title:r})=>{let i=e.answers.find(e=>e.class===n);return i===void 0?[]:[{title:r,...Tt(i,t)}]});return s(`td`,{class:`free`},s(`ul`,{},[...Map.groupBy(r,({words:e})=>e).values()].map(e=>{let[t]=e,n=e.map(({title:e})=>e).join(`, `);return s(`li`,{},t===void 0?[]:[b(t.sign),` ${t.words}: ${n}`])})))}function Tt(e,t){switch(e.state){case`covered`:return{sign:`pass`,words:`Recorded by ${z(e,t)}`};case`gap`:return e.by.length===0?{sign:`none`,words:`Not recorded`}:{sign:`none`,words:`In part by ${z(e,t)}`};case`unknown`:return{sign:`unknown`,words:`Unknown`}}}function Et(t,n){let r=[...Map.groupBy(t,([,e])=>a.t(e))],o=r.slice(0,25),c=r.slice(25).reduce((e,[,t])=>e+t.length,0);return s(`ul`,{},o.map(([e,t])=>{let r=n===void 0?[]:t.map(([e])=>n(e)),a=s(`span`,{class:`place`},i.n(r,10));return s(`li`,{},r.length===0?e:[e,` in `,a])}),c>0?s(`li`,{},`and ${e.t(c,`more account`)}`):[])}function z({by:t},{names:n}){let r=t.slice(0,10).map(e=>n.get(e)?.name??e),i=t.length-r.length;return r.join(`, `)+(i>0?` and ${e.n(i)} more`:``)}function Dt(e,t){let{state:n,witness:r,faults:i,reason:a}=e,o=z(e,t),c=[b(S[n]),` `];switch(n){case`covered`:return s(`td`,{class:`free`},c,`Recorded by ${o}`);case`gap`:return s(`td`,{class:`free`},s(`p`,{},c,s(`strong`,{},`Gap`),`: nobody would record `),s(`p`,{},s(`code`,{},r??`some of these events`)),o===``?[]:s(`p`,{class:`place`},`Some of the rest is recorded by ${o}`));case`unknown`:return s(`td`,{class:`free`},c,s(`strong`,{},`Unknown`),Ot(i,t.causeOf),a===void 0?[]:s(`p`,{},a))}}function Ot(e,t){let n=[...new Set(e.flatMap(e=>t.get(e)??[]))].sort((e,t)=>e-t);return n.length===0?[]:[`, because of `,n.map((e,t)=>[t===0?``:`, `,s(`a`,{href:`#cause-${e+1}`},`cause ${e+1}`)])]}function kt({result:e,causeOf:t,coverage:n}){let{classes:r}=e.coverage;if(n.accounts.length===0)return c(`coverage`,`Coverage by account and region`,[s(`p`,{},`No region could be looked at.`)]);let a=i.r(e),o=new Map(e.trails.map(e=>[e.arn,e])),l=(e,n)=>e.length===0?[]:[s(`h3`,{},n),m(n,xt({of:e,classes:r,names:o,causeOf:t,nameOf:a}))],u=n.situations.filter(({state:e})=>e!==`covered`);return c(`coverage`,`Coverage by account and region`,[..._t(e),re(n,{classes:E(r),accounts:e.accounts}),l(u,`Not recorded, or not known`),l(n.situations.filter(({state:e})=>e===`covered`),`Recorded, and by which trails`)])}function At(e){let t=0;for(let n=0;n<e.length;n+=1)t=Math.max(t,e[n]??0);let n=1;for(let e=64;e<=t;e*=64)n+=1;return n}function jt(e,t,[n,r]){let i=``;for(let a=n;a<Math.min(r,e.length);a+=1){let n=e[a]??0,r=``;for(let e=0;e<t;e+=1)r=(`ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_`[n%64]??``)+r,n=Math.floor(n/64);i+=r}return i}const B=4096,Mt=new Set(Oe);function*Nt(e){let t=`{`;for(let[n,r]of Object.entries(e))yield`${t}${JSON.stringify(n)}:`,Mt.has(n)?yield*Pt(r):yield*Ft(r),t=`,
`;yield`}`}function*Pt(e){let t=At(e);yield`"${t}`;for(let n=0;n<e.length;n+=B)yield jt(e,t,[n,n+B]);yield`"`}function*Ft(e){yield`[`;for(let t=0;t<e.length;t+=B){let n=JSON.stringify(e.slice(t,t+B)).slice(1,-1);yield(t===0?``:`,`)+It(n)}yield`]`}function It(e){return n.t(e).replace(/[<>&]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,`0`)}`)}function Lt({causes:t,result:n}){let{faults:r}=n;if(t.length===0)return c(`faults`,`What could not be seen`,[s(`p`,{},`Every call that was asked was answered.`)]);let i=t.length-200,a=r.length===1?`was not answered`:`were not answered`;return c(`faults`,`What could not be seen`,[s(`p`,{},`${e.t(r.length,`call`)} ${a}, for ${e.t(t.length,`cause`)}.`),s(`ol`,{class:`causes`},t.slice(0,200).map((e,t)=>Rt(e,t,n))),i>0?s(`p`,{class:`note`},`${e.t(i,`more cause`)}, see the JSON report.`):[]])}function Rt({group:e,opens:n},r,o){let{first:c,accounts:u,regions:d,requestIds:f}=e,p=i.t(o),m=[`Cause ${r+1}: `,s(`code`,{},c.call),` ${t.s[c.kind]}`];return s(`li`,{id:`cause-${r+1}`},s(`h3`,{},m),s(`dl`,{class:`facts`},l(`Account`,u.length===0?`not known yet`:i.n(u.map(p),25)),l(`Region`,d.length===0?`none`:a.t(d)),l(`Error code`,s(`code`,{},c.code)),l(`Request id`,Vt(f)),c.message===``?[]:l(`Message`,zt(e)),l(`Leaves open`,n.size===0?`nothing that was judged`:[...n].map(Bt)),l(`Next`,t.o(e,o))))}function zt({first:t,messages:r}){let i=r>1?` (and ${e.n(r-1)} more like it)`:``;return`${n.n(t.message,600)}${i}`}function Bt(e,t){return[t===0?``:`, `,s(`a`,{href:`#${I({id:e})}`},e)]}function Vt(t){let[n,...r]=t;if(n===void 0)return`none`;if(r.length===0)return s(`code`,{},n);let i=t.length-100;return s(`details`,{},s(`summary`,{},`${e.n(t.length)} request ids`),s(`ul`,{},t.slice(0,100).map(e=>s(`li`,{},s(`code`,{},e)))),i>0?s(`p`,{},`and ${e.n(i)} more, see the JSON report`):[])}function Ht(e,t){let n=e.verdicts[t]??0,r=Wt(e,e.subjects[t]??0),i=t=>We(e.strings[t??0]??``,r),a=Ut(e,e.evidenceOf[t]??0);return{status:je(n),severity:Me(n),subject:r,message:i(e.messages[t]),witness:i(e.witnesses[t]),decision:e.decisions[e.decisionOf[t]??0]??A,facts:(e.facts[e.factLists[t]??0]??[]).map(([e,t,n])=>{let r=i(n);return{result:ke[e]??`error`,that:i(t),observed:r===``?[]:r.split(`
`),evidence:a.next().value??[]}}),causes:e.causes[e.causeLists[t]??0]??[]}}function*Ut({evidence:e,evidenceRuns:t},n){if(n!==0)for(let r=n;r<t.length;){let n=r+1+(t[r]??0),i=[];for(r+=1;r<n;r+=1)i.push(e[t[r]??0]??``);yield i}}function Wt(e,t){let n=n=>e.strings[n[t]??0]??``,i={kind:r.i[e.kinds[t]??0]??`trail`,account:n(e.accounts),region:n(e.regions),name:n(e.names),id:``};return{...i,id:We(n(e.ids),i)}}function Gt(e){return[{key:`status`,title:`Status`},{key:`severity`,title:`Severity`},{key:`subject`,title:`Subject`},{key:`policy`,title:`Policy`},...e?[{key:`account`,title:`Account`}]:[],{key:`region`,title:`Region`}]}const Kt=[[`status`,`Status`],[`severity`,`Severity`]],qt=[[`policy`,`Policy`],[`control`,`Control`],[`account`,`Account`],[`region`,`Region`],[`kind`,`Kind of subject`]];function Jt(e,t){return s(`div`,{id:`explorer`,class:`explorer`,hidden:``},Yt(),s(`div`,{class:`panes`},s(`div`,{class:`list`},Xt(e,t)),s(`section`,{id:`detail`,class:`detail`,"aria-labelledby":`detail-title`,hidden:``,tabindex:`0`},s(`button`,{type:`button`,class:`close`},`Close`),s(`h3`,{id:`detail-title`,tabindex:`-1`}),s(`div`,{class:`content`}))),s(`p`,{id:`told`,class:`unseen`,role:`status`}))}function Yt(){return s(`form`,{id:`filters`,role:`search`,"aria-label":`Findings`},s(`p`,{class:`field`},s(`label`,{for:`query`},`Search and filter`),s(`input`,{id:`query`,type:`search`,autocomplete:`off`,spellcheck:`false`,"aria-describedby":`outcome`,placeholder:`status:fail severity>=high region:eu-* -waived words`})),Kt.map(([e,t])=>s(`fieldset`,{"data-facet":e},s(`legend`,{},t),s(`div`))),s(`div`,{class:`folds`},qt.map(([e,t])=>s(`details`,{class:`facet`,name:`facet`,"data-facet":e},s(`summary`,{},t,s(`span`,{class:`count`})),s(`div`)))),s(`p`,{class:`outcome`},s(`output`,{id:`outcome`,"aria-live":`polite`,for:`query`}),s(`button`,{type:`reset`},`Show all`),s(`button`,{type:`button`,"data-export":`csv`},`Save as CSV`),s(`button`,{type:`button`,"data-export":`json`},`Save as JSON`)),$t())}function Xt(e,t){let n=Gt(t);return s(`div`,{class:`rows columns-${n.length}`,id:`rows`},s(`div`,{role:`table`,"aria-label":`Findings`,"aria-rowcount":String(e+1)},s(`div`,{role:`rowgroup`,class:`head`},s(`div`,{role:`row`,class:`row`,"aria-rowindex":`1`},n.map(({key:e,title:t})=>s(`span`,{role:`columnheader`,class:`in-${e}`,"aria-sort":`none`},s(`button`,{type:`button`,"data-sort":e},t))))),s(`div`,{role:`rowgroup`,class:`body`})))}const Zt=[[`log file`,`both words, anywhere in a finding`],[`"log file"`,`the words as they stand`],[`status:fail,error`,`fail, error, known, waived, pass, not-applicable`],[`severity>=high`,`high and critical`],[`policy:log-*`,`by id or title; * stands for anything`],[`account:1111`,`by number, name or unit, or a part of them`],[`region:eu-*`,`by region`],[`control:cis-aws-foundations-5.0.0/3.2`,`by control of a framework`],[`kind:trail`,`by kind of subject`],[`-waived -region:us-*`,`a minus leaves out`]],Qt=[[`/`,`goes to the search, from anywhere on the page`],[`↓ ↑ or j k`,`in the table: the next row, the one before`],[`Page down, Page up, Home, End`,`in the table: further`],[`Enter`,`opens the details of a row`],[`Esc`,`closes them, and is back at the row`]];function $t(){return s(`details`,{class:`help`},s(`summary`,{},`What can be asked, and keys`),s(`div`,{class:`two`},en(Zt),[en(Qt),s(`p`,{},s(`label`,{},s(`input`,{id:`shortcut`,type:`checkbox`,checked:``}),` / goes to the search from anywhere`))]))}function en(e){return s(`dl`,{class:`facts`},e.map(([e,t])=>[s(`dt`,{},s(`code`,{},e)),s(`dd`,{},t)]))}function tn(t,n){let r=t<n?`${e.n(t)} of ${e.n(n)} findings, the worst of each policy`:`all findings`;return s(`p`,{id:`without-script`,class:`note`},`Searching and filtering need JavaScript. Without it, `,s(`a`,{href:`#policies`},`Policies`),` lists ${r}; the JSON report has everything.`)}const nn={pass:`holds`,fail:`does not hold`,error:`could not be judged`};function rn({result:e,that:t,observed:n,evidence:r}){return s(`li`,{class:e},b(e===`error`?`unknown`:e),` `,s(`code`,{},t),` ${nn[e]}`,n.length===0?[]:s(`ul`,{},n.map(e=>s(`li`,{},s(`code`,{},e)))),r.length===0?[]:s(`p`,{class:`evidence note`},r.length===1?`Answer `:`Answers `,s(`code`,{},r.join(` `))))}function an(e,t){let{status:n,subject:r,message:i}=e;return s(`li`,{class:`finding ${n}`},s(`div`,{class:`verdict`},b(te(n)),` `,_[n]),s(`div`,{class:`subject`},s(`strong`,{},r.name),` `,s(`span`,{class:`place`},on(r,t.showAccounts)),n===`fail`&&e.severity!==t.severity?[` `,x(e.severity)]:[]),s(`div`,{class:`said`},s(`p`,{},i),e.decision.words===``?[]:s(`p`,{class:`note`},e.decision.words),...sn(e)))}function on({kind:e,region:t,account:n},r){let i=[y[e]];return t!==``&&e!==`region`&&i.push(t),r&&e!==`account`&&i.push(n),i.join(` · `)}function*sn({status:e,witness:t,causes:n,facts:r,subject:i}){t!==``&&(yield s(`p`,{},`Nobody would record, for instance: `,s(`code`,{},t))),n.length>0&&(yield s(`p`,{},`Could not be seen: `,n.map((e,t)=>[t===0?``:`, `,s(`a`,{href:`#cause-${e+1}`},`cause ${e+1}`)]))),r.length!==0&&e!==`pass`&&(yield s(`details`,{class:`facts`},s(`summary`,{},`What was read`),s(`p`,{},s(`code`,{},i.id)),s(`ol`,{class:`conditions`},r.map(rn))))}function cn(e){return e.fail>0?`fail`:e.error>0?`unknown`:e.pass>0?`pass`:`none`}function ln({counts:t,subject:n}){let r=o.o(t.pass+t.fail+t.error,n),i=[];return t.fail>0&&i.push(`${e.n(t.fail)} of ${r} ${t.fail===1?`fails`:`fail`}`),t.error>0&&i.push(`${e.n(t.error)}${t.fail>0?``:` of ${r}`} could not be judged`),i.length>0?i.join(`, `):t.pass>0?`${r} ${t.pass===1?`passes`:`pass`}`:`nothing to judge`}function un({entry:e,number:t,blocks:n,worst:r},i){let{counts:a}=e,o=a.fail+a.error>0;return s(`details`,{class:`policy`,id:I(e),"data-policy":String(t),...o?{open:``}:{}},s(`summary`,{},b(cn(a)),x(r),s(`h3`,{},e.title),s(`span`,{class:`place`},ln(e))),pn(e),n.open.length===0?[]:dn(i.open,n.open.length),n.settled.length===0?[]:s(`details`,{class:`settled`,...o?{}:{open:``}},s(`summary`,{},fn(a)),dn(i.settled,n.settled.length)))}function dn(t,n){let r=`${e.n(t.length)} of ${e.n(n)} are listed.`;return s(`div`,{class:`block`},s(`ol`,{class:`items`},t),t.length<n?s(`p`,{class:`note`},r):[])}function fn(t){let n=[];return t.pass>0&&n.push(`${e.n(t.pass)} ${t.pass===1?`passes`:`pass`}`),t[`not-applicable`]>0&&n.push(`${e.n(t[`not-applicable`])} not applicable`),n.join(`, `)}function pn(t){let{why:n,fix:r,references:i,controls:a,id:o,as:c,params:u}=t;return s(`details`,{class:`about`},s(`summary`,{},`Why it matters, and how to fix it`),s(`p`,{},n.replace(/\s*\n(?!\n)/g,` `).trim()),s(`p`,{},r.summary),V(`AWS CLI`,r.cli),V(`Terraform`,r.terraform),V(`CloudFormation`,r.cloudformation),s(`dl`,{class:`facts`},l(`Policy`,s(`code`,{},c===void 0?o:`${c} (${o})`)),Object.entries(u).map(([e,t])=>l(`Parameter`,s(`code`,{},`${e} = ${JSON.stringify(t)}`))),Object.entries(a).map(([e,t])=>l(e,t.join(`, `))),i.length===0?[]:l(e.t(i.length,`Reference`),s(`ul`,{},i.map(mn)))))}function V(e,t){if(t===void 0)return[];let n=t.trimEnd().split(`
`);return[s(`p`,{class:`language`},e),s(`pre`,{tabindex:`0`,"aria-label":e},n.map(e=>s(`code`,{},e)))]}function mn(e){return s(`li`,{},/^https:\/\/[^\s"'<>\\]+$/.test(e)?s(`a`,{href:e,rel:`noreferrer noopener`},e):e)}const hn=/* @__PURE__ */ new Set([`br`,`input`,`link`,`meta`]),gn=/* @__PURE__ */ new Map([[`&`,`&amp;`],[`<`,`&lt;`],[`>`,`&gt;`],[`"`,`&quot;`],[`'`,`&#39;`]]);function H(e){return typeof e==`string`?_n(e):yn(e)?U(e)+vn(e):e.map(H).join(``)}function _n(e){return n.r(n.n(e,4e3)).replace(/[&<>"']/g,e=>gn.get(e)??``)}function U({tag:e,attributes:t}){return`<${e}${Object.entries(t).map(([e,t])=>` ${e}="${_n(t)}"`).join(``)}>`}function vn({tag:e,children:t}){return hn.has(e)?``:`${t.map(H).join(``)}</${e}>`}function yn(e){return`tag`in e}function*bn(e){let{policies:t}=e,n=Sn(t),r=e.findings.verdicts.length;yield H(c(`findings`,`Findings`,[tn([...n.open,...n.settled].reduce((e,t)=>e+t,0),r),Jt(r,Pe(e.findings))])),yield U(s(`section`,{id:`policies`,"aria-labelledby":`policies-title`})),yield H(s(`h2`,{id:`policies-title`},`Policies`)),t.length===0&&(yield H(s(`p`,{},`No policy was judged.`))),yield H(xn());for(let[r,i]of t.entries())yield H(un(i,{open:Cn(e,i,i.blocks.open.slice(0,n.open[r])),settled:Cn(e,i,i.blocks.settled.slice(0,n.settled[r]))}));yield`</section>
`}function xn(){return s(`p`,{class:`note on-paper`},`On paper each finding has its conditions, ticked off. The values that these read, and the numbers of the answers that they came from, are in this report on a screen and in the JSON report.`)}function Sn(e){let t=Ie(e.map(({blocks:e})=>e.open.length),300),n=300-t.reduce((e,t)=>e+t,0);return{open:t,settled:Ie(e.map(({blocks:e})=>e.settled.length),n)}}function Cn({findings:e},{entry:t},n){let r={severity:t.severity,showAccounts:Pe(e)};return n.map(t=>an(Ht(e,t),r))}function wn(e){let t=e.filter(({number:e})=>e>0),n=t.reduce((e,{number:t})=>e+t,0),r=n>80?40:n,i=t.map(({number:e})=>Math.max(1,Math.floor(e/n*r))),a=i.indexOf(Math.max(...i)),o=r-i.reduce((e,t)=>e+t,0);return s(`span`,{class:`segments`,"aria-hidden":`true`},t.flatMap((e,t)=>{let n=(i[t]??0)+(t===a?o:0);return Array.from({length:n},()=>s(`i`,{class:e.class}))}))}const Tn=[`fail`,`error`,`pass`,`not-applicable`,`not-assessed`],En={fail:`Fails`,error:`Not judged`,pass:`Passes`,"not-applicable":`Not applicable`,"not-assessed":`Not assessed`},Dn={fail:`fail`,error:`unknown`,pass:`pass`,"not-applicable":`none`,"not-assessed":`none`};function On({result:e}){let{frameworks:t}=e,n=new Map(e.policies.map(e=>[e.as??e.id,e]));return c(`frameworks`,t.length===1?`Framework`:`Frameworks`,[t.length>1?kn(t):[],t.map(e=>jn(e,n)),s(`p`,{class:`note`},`Listed are the controls that concern logging, in words of our own. A control that passes is one whose policies pass here: what it asks of people is for you to judge.`)])}function kn(e){return s(`ul`,{class:`switch`,"aria-label":`Frameworks`},e.map(e=>s(`li`,{},s(`a`,{href:`#${An(e)}`},W(e)))))}function W({title:e,version:t}){return`${e} ${t}`}function An({id:e}){return u(`framework`,e)}function jn(t,n){let{controls:r}=t,i=r.some(({level:e})=>e!==void 0),a=r.some(({assessment:e})=>e!==void 0);return s(`details`,{class:`fold framework`,id:An(t),open:``},s(`summary`,{},s(`h3`,{},W(t)),Nn(r)),Mn(r),d({name:`controls`,label:W(t),caption:`${e.t(r.length,`control`)} of ${W(t)}`,columns:[`Control`,`Status`,`About`,...i?[`Level`]:[],...a?[`Assessed`]:[],`Policies`],rows:r.map(e=>s(`tr`,{class:e.status},s(`th`,{scope:`row`,class:`whole`},e.id),s(`td`,{class:`whole status`},b(Dn[e.status]),` ${En[e.status]}`),s(`td`,{class:`free wide`},e.title),i?s(`td`,{},e.level===void 0?``:String(e.level)):[],a?s(`td`,{},e.assessment??``):[],s(`td`,{class:`free wide`},Fn(e,n))))}))}function Mn(e){let t=t=>e.filter(e=>e.status===t).length;return wn(Tn.map(e=>({class:e,number:t(e)})))}function Nn(t){return s(`ul`,{class:`tally`},Tn.flatMap(n=>{let r=t.filter(e=>e.status===n).length;return r===0?[]:[s(`li`,{class:n},b(Dn[n]),` ${e.n(r)} ${Pn(n,r)}`)]}))}function Pn(e,t){return t!==1&&e===`fail`?`fail`:t!==1&&e===`pass`?`pass`:En[e].toLowerCase()}function Fn({policies:e},t){return e.length===0?s(`span`,{class:`place`},`No policy that was judged assesses it`):s(`ul`,{},e.map(e=>{let n=t.get(e);return s(`li`,{},n===void 0?e:In(n))}))}function In(e){return[b(cn(e.counts)),` `,s(`a`,{href:`#${I(e)}`},e.title),s(`span`,{class:`place`},` ${ln(e)}`)]}const Ln=1e3;function Rn(e,t){let{accounts:n,coverage:r}=e,{classes:i,cells:a}=r,o=new Set(E(i)),s=[...new Set(a.flatMap(e=>e.regions))].sort(),c=Bn(e,t),l=zn(a,s,new Map(r.situations.map(({id:e},t)=>[e,t]))),u=K(),d=K();return{classes:i.map(e=>({title:G(e.title,200),counted:o.has(e)})),regions:s.map(e=>G(e,200)),situations:r.situations.map(({answers:e})=>{let t=new Map(e.map(e=>[e.class,e]));return i.map(({id:e})=>c.answer(t.get(e)))}),accounts:n.map(({id:e})=>G(e,200)),names:n.map(({name:e=``})=>G(e,200)),accountUnits:n.map(({ou:e=``})=>d.place(G(e,200))),accountRows:n.map(({id:e})=>{let t=l.get(e);return t===void 0?-1:u.place(t)}),rows:u.all,units:d.all,...c.lists}}function G(e,t){return n.r(n.n(e,t))}function zn(e,t,n){let r=new Map(t.map((e,t)=>[e,t])),i=/* @__PURE__ */ new Map;for(let{account:a,situation:o,regions:s}of e){let e=i.get(a)??t.map(()=>-1);for(let t of s)e[r.get(t)??0]=n.get(o)??-1;i.set(a,e)}return i}function Bn({trails:e},t){let n=new Map(e.map(({arn:e,name:t})=>[e,t])),r=K(),i=K(),a=K(),o=e=>r.place(G(e??``,Ln));return o(``),{lists:{answers:a.all,texts:r.all,trails:i.all},answer(e){if(e===void 0)return-1;let{state:r,by:s,witness:c,faults:l,reason:u}=e,d=[...new Set(l.flatMap(e=>t.get(e)??[]))].sort((e,t)=>e-t);return a.place([mt.indexOf(r),s.slice(0,20).map(e=>i.place([G(n.get(e)??e,200),G(e,Ln)])),o(c),d.slice(0,20),o(u)])}}}function K(){let e=[],t=/* @__PURE__ */ new Map;return{all:e,place(n){let r=JSON.stringify(n),i=t.get(r)??e.push(n)-1;return t.set(r,i),i}}}function Vn(t){let{baseline:n}=t;if(n===void 0)return[];let r=o.n(t),i=`${e.t(n.known,`failing finding`)} known`;return[s(`h3`,{},`Baseline`),s(`p`,{},`${[i,...r===``?[]:[r]].join(`, `)}.`),Hn(`Fixed since: take them out of the baseline`,n.fixed),Hn(`Not to be seen in this run: nobody knows whether they still fail`,n.unseen)]}function Hn(e,t){return t.length===0?[]:[s(`h4`,{},e),d({name:`baseline`,label:e,caption:e,columns:[`Policy`,`Account`,`Subject`,`Fingerprint`],rows:t.slice(0,100).map(Un)}),h(t.length-100,`finding`)]}function Un({policy:e,account:t,kind:n,subject:r,fingerprint:i}){return s(`tr`,{},s(`th`,{scope:`row`,class:`free`},e),s(`td`,{class:`free`},t),s(`td`,{class:`free wide`},`${y[n]} ${r}`),s(`td`,{class:`free`},s(`code`,{},i)))}function Wn({policies:e}){return e.some(({except:e=[]})=>e.length>0)}function Gn({policies:t}){let n=t.flatMap(e=>(e.except??[]).map(t=>({entry:e,exception:t})));return n.length===0?[]:[s(`h3`,{},`Exceptions of policies`),s(`p`,{},`The configuration leaves these out: they were not judged, and are in no count of findings.`),d({name:`exceptions`,label:`Table of exceptions`,caption:e.t(n.length,`exception`),columns:[`Policy`,`Left out`,`Why`,`Until`],rows:n.slice(0,500).map(({entry:e,exception:t})=>Kn(e,t))}),h(n.length-500,`exception`)]}function Kn(e,t){let{reason:r,expires:i,...a}=t,o=Object.entries(a).map(([e,t])=>`${e} ${t}`);return s(`tr`,{},s(`th`,{scope:`row`,class:`free`},s(`a`,{href:`#${I(e)}`},e.title)),s(`td`,{class:`free`},n.n(o.join(`, `),600)),s(`td`,{class:`free wide`},n.n(r,600)),s(`td`,{class:`whole`},i??`no end`))}const q=[`expired`,`expiring`,`not-yet`,`unused`,`active`],qn={expired:`Expired`,expiring:`Ends soon`,"not-yet":`Not yet`,unused:`Unused`,active:`Active`},Jn={expired:`fail`,expiring:`unknown`,"not-yet":`none`,unused:`none`,active:`pass`};function Yn(e){return e.waivers.length>0||e.baseline!==void 0||Wn(e)}function Xn({result:e}){let{waivers:t}=e;return c(`waivers`,`Waivers and exceptions`,[t.length===0?[]:Zn(t),h(t.length-500,`waiver`),Vn(e),Gn(e)])}function Zn(t){let n=[...t].sort((e,t)=>q.indexOf(e.state)-q.indexOf(t.state));return[s(`ul`,{class:`tally`,"aria-label":`Waivers by state`},q.flatMap(n=>{let r=t.filter(e=>e.state===n).length;return r===0?[]:[s(`li`,{},b(Jn[n]),` ${e.n(r)} ${qn[n].toLowerCase()}`)]})),d({name:`waivers`,label:`Table of waivers`,caption:`${e.t(t.length,`waiver`)}, with who decided what, why, and until when`,columns:[`State`,`Accepts`,`Why`,`Who`,`Until`,p(`Findings`),`Written in`],rows:n.slice(0,500).map(Qn)})]}function Qn(t){let{state:r,policy:i,subjects:a,owner:o,approver:c,ticket:l,created:u,expires:d,source:f,id:p}=t;return s(`tr`,{class:r},s(`td`,{class:`whole`},b(Jn[r]),` ${qn[r]}`),s(`th`,{scope:`row`,class:`free`},n.n(i,600),s(`p`,{class:`place`},n.n(a.map(tr).join(`; or `),600))),s(`td`,{class:`free wide`},$n(t)),s(`td`,{class:`free`},o,c===void 0?s(`p`,{class:`place`},`no approver`):s(`p`,{class:`place`},`approved by ${c}`),l===void 0?[]:s(`p`,{class:`place`},`ticket ${l}`)),s(`td`,{class:`whole`},d,s(`p`,{class:`place`},`since ${u}`)),s(`td`,{class:`number`},e.n(t.matched),er(t)),s(`td`,{class:`free`},s(`code`,{},`${f.path}:${f.line}`),s(`p`,{class:`place`},s(`code`,{},p))))}function $n({reason:e,compensatingControl:t}){let r=t===void 0?`no compensating control named`:`meanwhile: ${n.n(t,600)}`;return[n.n(e,600),s(`p`,{class:`place`},r)]}function er({state:e,matched:t}){return s(`p`,{class:`place`},e===`expired`?t===0?`nothing fails`:`count again`:e===`active`||e===`expiring`?`accepted`:`nothing to accept`)}function tr(e){return Object.entries(e).map(([e,t])=>`${e} ${String(t)}`).join(`, `)}function nr(e){let{comparison:t,frameworks:n,summary:i,trails:a,accounts:o,faults:s,waivers:c}=e;return[{id:`summary`,title:`Summary`},{id:`changes`,title:`Changes`,count:t===void 0?0:t.counts.new,silent:t===void 0},{id:`coverage`,title:`Coverage`},{id:`frameworks`,title:n.length===1?`Framework`:`Frameworks`,silent:n.length===0},{id:`findings`,title:`Findings`,count:r.n(r.t(i))},{id:`policies`,title:`Policies`},{id:`accounts`,title:`Accounts`,count:o.length,silent:!ue(e)},{id:`trails`,title:`Trails`,count:a.length},{id:`waivers`,title:`Waivers`,count:c.length,silent:!Yn(e)},{id:`faults`,title:`Not seen`,count:s.length},{id:`population`,title:`Population`},{id:`run`,title:`Evidence`}]}function rr(e){return s(`nav`,{"aria-label":`Sections`},s(`ul`,{},nr(e).filter(({silent:e})=>e!==!0).map(({id:e,title:t,count:n=0})=>s(`li`,{},s(`a`,{href:`#${e}`},t,ir(n))))),ar())}function ir(t){return t===0?[]:[` `,s(`span`,{class:`count`},e.n(t))]}function ar(){return s(`button`,{type:`button`,id:`theme`,class:`quiet`,hidden:``,"aria-pressed":`false`},`Dark`)}function*or(e){let t=`Trailproof: ${J(e)}`,r=`${J(e)}, ${e.run.startedAt}, run ${n.n(e.run.id,17)}`;yield`<!doctype html>\n${U(s(`html`,{lang:`en`,"data-report":n.n(r,120)}))}\n<head>\n`,yield H([s(`meta`,{charset:`utf-8`}),s(`meta`,{"http-equiv":`Content-Security-Policy`,content:`default-src 'none'; script-src 'sha256-9Y2mjNHyWFvJ8INFOH9fjLQwmZc8Pg5RaPJv+B/hA/I='; style-src 'sha256-8/GqoidA5NzxYAFBF6QU5uDDXzo1k81jwGZlVA8A3/M='; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'`}),s(`meta`,{name:`referrer`,content:`no-referrer`}),s(`meta`,{name:`viewport`,content:`width=device-width, initial-scale=1`}),s(`meta`,{name:`color-scheme`,content:`light dark`}),s(`meta`,{name:`generator`,content:`${e.tool.name} ${e.tool.version}`}),s(`title`,{},t)]),yield`
<style>:root {
color-scheme: light dark;
--page: light-dark(#ffffff, #0f1318);
--surface: light-dark(#f6f7f9, #171c23);
--line: light-dark(#dfe3e8, #2b333d);
--control: light-dark(#76818f, #7e8a99);
--text: light-dark(#161b22, #e6eaef);
--quiet: light-dark(#535d6a, #a4aeba);
--link: light-dark(#0b57a4, #86bcff);
--fail: light-dark(#a81a1a, #ff9b95);
--fail-tint: light-dark(#fcebea, #3a1a1d);
--pass: light-dark(#17663a, #7ad398);
--pass-tint: light-dark(#e6f4ea, #14301f);
--unknown: light-dark(#744900, #f0c067);
--unknown-tint: light-dark(#fcf1d9, #362910);
--critical: light-dark(#7a0f2e, #ff8fae);
--medium: light-dark(#744900, #f0c067);
--low: light-dark(#45546a, #b3c0d3);
--radius: 6px;
--report: "";
}
:root.light {
color-scheme: light;
}
:root.dark {
color-scheme: dark;
}
* {
box-sizing: border-box;
}
html {
scroll-padding-top: 1rem;
}
body {
display: grid;
grid-template:
"nav header" auto
"nav main" 1fr
"nav footer" auto / 13.5rem minmax(0, 1fr);
column-gap: 2.5rem;
min-height: 100vh;
margin: 0;
padding: 0 2.5rem 0 0;
background: var(--page);
color: var(--text);
font:
0.9375rem / 1.5 system-ui,
-apple-system,
"Segoe UI",
Roboto,
"Helvetica Neue",
Arial,
sans-serif;
overflow-wrap: anywhere;
}
main {
grid-area: main;
min-width: 0;
max-width: 88rem;
}
h1,
h2,
h3,
h4,
p,
ul,
ol,
dl,
dd,
figure {
margin: 0;
padding: 0;
}
h1 {
font-size: 1.6rem;
font-weight: 650;
letter-spacing: -0.01em;
line-height: 1.25;
}
h2 {
margin: 3.5rem 0 1rem;
padding-top: 1.25rem;
border-top: 1px solid var(--line);
font-size: 1.3rem;
font-weight: 650;
letter-spacing: -0.005em;
line-height: 1.3;
}
h3 {
margin: 1.75rem 0 0.6rem;
font-size: 1rem;
}
h4 {
margin: 1.25rem 0 0.5rem;
font-size: 0.9375rem;
}
a {
color: var(--link);
text-underline-offset: 0.15em;
}
:focus-visible {
outline: 2px solid var(--link);
outline-offset: 2px;
border-radius: 2px;
}
code,
pre {
font-family: ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace;
font-size: 0.86em;
}
pre {
margin: 0 0 0.75rem;
padding: 0.7rem 0.9rem;
overflow-x: auto;
overflow-wrap: normal;
background: var(--surface);
border: 1px solid var(--line);
border-radius: var(--radius);
}
pre code {
display: block;
min-height: 1lh;
font-size: 1em;
}
[hidden] {
display: none !important;
}
.unseen {
position: absolute;
width: 1px;
height: 1px;
overflow: hidden;
clip-path: inset(50%);
white-space: nowrap;
}
.skip {
position: absolute;
left: -100vw;
}
.skip:focus {
left: 0.5rem;
top: 0.5rem;
z-index: 3;
padding: 0.5rem 1rem;
background: var(--page);
}
.place,
.note,
.gloss {
color: var(--quiet);
}
.place {
font-weight: 400;
}
.note {
margin: 0.75rem 0;
font-size: 0.875rem;
}
.lead {
margin-bottom: 1rem;
color: var(--quiet);
}
header {
grid-area: header;
padding: 1.75rem 0 0.25rem;
}
.brand {
margin-bottom: 0.35rem;
font-size: 0.8125rem;
font-weight: 700;
letter-spacing: 0.08em;
text-transform: uppercase;
color: var(--quiet);
}
footer {
grid-area: footer;
max-width: 88rem;
margin-top: 4rem;
padding: 1rem 0 2rem;
border-top: 1px solid var(--line);
font-size: 0.8125rem;
color: var(--quiet);
}
nav {
grid-area: nav;
position: sticky;
top: 0;
z-index: 2;
display: flex;
flex-direction: column;
justify-content: space-between;
gap: 1rem;
height: 100vh;
padding: 1.75rem 1rem 1.25rem;
overflow: auto;
background: var(--surface);
border-right: 1px solid var(--line);
}
nav ul {
list-style: none;
}
nav a {
display: flex;
justify-content: space-between;
gap: 0.75rem;
padding: 0.35rem 0.7rem;
border-radius: var(--radius);
color: var(--text);
text-decoration: none;
white-space: nowrap;
}
nav a:hover {
background: var(--line);
}
nav a[aria-current] {
background: var(--page);
box-shadow: inset 2px 0 var(--link);
font-weight: 600;
}
#theme {
flex: none;
align-self: start;
white-space: nowrap;
border-color: var(--line);
background: none;
font-size: 0.8125rem;
color: var(--quiet);
}
#theme[aria-pressed="true"]::after {
content: " ✓";
}
#accounts,
#trails,
#waivers,
#faults,
#population,
#run {
content-visibility: auto;
contain-intrinsic-size: auto 40rem;
}
.field label,
legend {
display: block;
padding: 0;
margin-bottom: 0.2rem;
font-size: 0.8125rem;
font-weight: 600;
color: var(--quiet);
}
input[type="search"] {
width: 100%;
padding: 0.4rem 0.6rem;
font: inherit;
color: var(--text);
background: var(--page);
border: 1px solid var(--control);
border-radius: var(--radius);
}
input::placeholder {
color: var(--quiet);
opacity: 1;
}
fieldset {
min-width: 0;
margin: 0;
padding: 0;
border: 0;
}
.choice {
display: inline-block;
margin-right: 0.9rem;
padding: 0.2rem 0;
min-height: 1.75rem;
}
.count {
color: var(--quiet);
font-variant-numeric: tabular-nums;
}
button {
padding: 0.25rem 0.7rem;
min-height: 1.75rem;
font: inherit;
color: var(--text);
background: var(--page);
border: 1px solid var(--control);
border-radius: var(--radius);
cursor: pointer;
}
button:hover {
border-color: var(--text);
}
.copy {
padding: 0 0.5rem;
font-size: 0.8125rem;
}
@media print {
.copy,
.to-table {
display: none;
}
}
.mark {
display: inline-block;
min-width: 1.1em;
font-weight: 700;
text-align: center;
}
.mark.fail {
color: var(--fail);
}
.mark.pass {
color: var(--pass);
}
.mark.unknown {
color: var(--unknown);
}
.mark.none {
color: var(--quiet);
}
.severity {
display: inline-block;
padding: 0 0.45em;
border: 1px solid currentcolor;
border-radius: 4px;
font-size: 0.75rem;
font-weight: 600;
line-height: 1.5;
white-space: nowrap;
}
.severity.critical {
border-color: var(--critical);
background: var(--critical);
color: var(--page);
}
.severity.high {
color: var(--fail);
}
.severity.medium {
color: var(--medium);
}
.severity.low {
color: var(--low);
}
.segments {
display: flex;
gap: 2px;
max-width: 40rem;
}
.segments i {
flex: 1 1 0;
height: 0.55rem;
border-radius: 1px;
background: var(--line);
}
.segments .covered,
.segments .pass {
background: var(--pass);
}
.segments .gap,
.segments .fail {
background: var(--fail);
}
.segments .unknown,
.segments .error {
background: repeating-linear-gradient(45deg, var(--unknown) 0 3px, var(--unknown-tint) 3px 5px);
}
.segments .not-assessed {
background: none;
border: 1px solid var(--control);
}
.banner {
margin: 1.25rem 0 1.25rem;
padding: 0.7rem 1rem;
border: 1px solid var(--line);
border-left: 4px solid var(--pass);
border-radius: var(--radius);
}
.banner.incomplete {
border-color: light-dark(#ecd9ab, #5a4515);
border-left-color: var(--unknown);
background: var(--unknown-tint);
}
.banner ul {
padding-left: 2.4rem;
}
.answers {
display: grid;
grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr));
gap: 1rem;
}
.answer {
display: flex;
flex-direction: column;
gap: 0.5rem;
min-width: 0;
padding: 1.1rem 1.2rem 1rem;
border: 1px solid var(--line);
border-top: 3px solid var(--quiet);
border-radius: var(--radius);
}
.answer.fail {
border-top-color: var(--fail);
}
.answer.pass {
border-top-color: var(--pass);
}
.answer.unknown {
border-top-color: var(--unknown);
}
.answer h3 {
margin: 0;
font-size: 0.875rem;
font-weight: 600;
color: var(--quiet);
}
.figure {
font-size: 1.5rem;
font-weight: 650;
letter-spacing: -0.01em;
line-height: 1.2;
}
.figure .mark {
min-width: 0;
}
.answer ul {
font-size: 0.875rem;
list-style: none;
}
.answer li {
padding: 0.35rem 0;
border-top: 1px solid var(--line);
}
.answer .further {
margin-top: auto;
padding-top: 0.25rem;
font-size: 0.875rem;
font-weight: 600;
}
.scrolling {
position: relative;
margin: 0.75rem 0;
overflow-x: auto;
border: 1px solid var(--line);
border-radius: var(--radius);
}
table {
border-collapse: collapse;
overflow-wrap: break-word;
font-size: 0.875rem;
line-height: 1.45;
}
.scrolling table {
width: 100%;
}
.scrolling:has(.population),
.scrolling:has(.shards) {
width: fit-content;
max-width: 100%;
}
th,
td {
padding: 0.5rem 0.8rem;
border-top: 1px solid var(--line);
text-align: left;
vertical-align: top;
}
thead th {
border-top: 0;
background: var(--surface);
font-size: 0.8125rem;
font-weight: 600;
color: var(--quiet);
white-space: nowrap;
}
tbody th {
font-weight: 600;
}
td ul,
th ul {
list-style: none;
}
th ul {
font-weight: 400;
}
th .place,
td .place {
font-size: 0.8125rem;
}
.number,
thead .number {
text-align: right;
font-variant-numeric: tabular-nums;
}
.zero {
color: var(--quiet);
}
.whole {
white-space: nowrap;
}
.free {
min-width: 8rem;
overflow-wrap: anywhere;
}
.wide {
min-width: 14rem;
}
.trails th,
.trails td {
padding-inline: 0.55rem;
}
.trails .free {
min-width: 7.2rem;
}
.trails .wide {
min-width: 9.5rem;
}
tr:target > *,
.policy:target > summary {
background: var(--unknown-tint);
}
.legend,
.tally,
.switch {
display: flex;
flex-wrap: wrap;
gap: 0.35rem 1.5rem;
margin-bottom: 0.8rem;
font-size: 0.875rem;
list-style: none;
}
.key {
display: inline-block;
width: 1.6em;
border-radius: 3px;
text-align: center;
}
.matrix thead th,
.grid thead th {
vertical-align: bottom;
}
thead .region {
padding: 0.6rem 0.1rem;
text-align: center;
}
thead .region span {
writing-mode: vertical-rl;
transform: rotate(180deg);
max-height: 14rem;
overflow: hidden;
font-weight: 500;
}
.matrix td {
min-width: 2rem;
padding: 0;
border-left: 1px solid var(--line);
text-align: center;
vertical-align: middle;
}
.matrix .closed {
padding: 0.45rem 0.7rem;
background: var(--unknown-tint);
text-align: left;
}
.matrix .class {
min-width: 13rem;
font-weight: 400;
}
.matrix .account span {
display: block;
color: var(--quiet);
font-weight: 400;
overflow-wrap: anywhere;
}
.matrix tbody {
border-top: 2px solid var(--line);
}
.matrix td a {
display: block;
padding: 0.4rem 0;
text-decoration: none;
}
td.covered,
.key.covered {
background: var(--pass-tint);
}
td.gap,
.key.gap {
background: var(--fail-tint);
}
td.unknown,
.key.unknown {
background: var(--unknown-tint);
}
dd li + li {
margin-top: 0.25rem;
}
@media screen {
.has-map .paper {
display: none;
}
}
#map-controls {
display: flex;
flex-wrap: wrap;
align-items: end;
gap: 0.9rem 1.5rem;
margin-bottom: 0.75rem;
font-size: 0.875rem;
}
#map-controls .field {
flex: 1 1 14rem;
}
#map-controls select,
#map-controls input[type="search"] {
width: 100%;
height: 2.25rem;
padding: 0 0.6rem;
font: inherit;
text-overflow: ellipsis;
color: var(--text);
background: var(--page);
border: 1px solid var(--control);
border-radius: var(--radius);
}
#map-controls .choice {
display: inline-block;
height: 2.25rem;
margin-right: 1rem;
line-height: 2.25rem;
white-space: nowrap;
}
#map-controls .outcome {
display: flex;
align-items: center;
gap: 1rem;
height: 2.25rem;
color: var(--quiet);
}
#map-controls.single .field + .field,
#map-controls.single fieldset,
#map-controls.single .outcome {
display: none;
}
#map-controls .note {
flex: 1 0 100%;
margin: 0;
}
#map {
display: flex;
gap: 1rem;
align-items: start;
margin-bottom: 0.75rem;
}
#map .map {
margin: 0;
flex: 0 1 auto;
min-width: 0;
max-height: min(44rem, 80vh);
overflow: auto;
}
.map .grid {
width: auto;
border-collapse: separate;
border-spacing: 0;
}
.grid thead th {
position: sticky;
top: 0;
z-index: 1;
border-bottom: 1px solid var(--line);
}
.grid thead th:first-child {
left: 0;
z-index: 2;
}
.grid tbody th {
position: sticky;
left: 0;
width: 20rem;
max-width: 20rem;
padding: 0 0.8rem;
vertical-align: middle;
overflow: hidden;
background: var(--page);
font-weight: 400;
text-overflow: ellipsis;
white-space: nowrap;
cursor: pointer;
}
.grid tbody [data-row] {
height: 2rem;
}
.grid .unit th {
background: var(--surface);
font-weight: 600;
}
.grid .level-2 {
padding-left: 1.9rem;
}
.grid .level-3 {
padding-left: 3rem;
}
.grid .class th {
color: var(--quiet);
cursor: default;
}
.twist {
display: inline-block;
width: 1.1em;
color: var(--quiet);
}
.grid td {
min-width: 2.1rem;
padding: 0;
border-left: 1px solid var(--page);
font-size: 0.8125rem;
text-align: center;
vertical-align: middle;
white-space: nowrap;
cursor: pointer;
}
.grid td.open,
.grid td.part {
background: var(--surface);
}
.grid td.outside {
cursor: default;
}
.grid .unit td {
background: linear-gradient(to top, var(--tint) var(--part, 100%), var(--page) 0);
}
.grid .unit .gap {
--tint: light-dark(#f6c9c5, #5c2327);
}
.grid .unit .unknown {
--tint: light-dark(#f3dca4, #57411a);
}
.grid .unit .covered {
--tint: var(--pass-tint);
}
.grid .unit .open,
.grid .unit .part {
--tint: var(--surface);
}
.grid:focus {
outline: none;
}
.scrolling:has(.grid:focus-visible) {
outline: 2px solid var(--link);
outline-offset: 1px;
}
.grid:focus .active,
#map:has(#map-detail:not([hidden])) .active {
box-shadow: inset 0 0 0 2px var(--link);
}
.spacer td {
padding: 0;
border: 0;
}
#map-detail {
position: sticky;
top: 1rem;
flex: 0 0 20rem;
max-height: min(44rem, 80vh);
padding: 1rem 1.1rem;
overflow: auto;
background: var(--page);
border: 1px solid var(--line);
border-radius: var(--radius);
font-size: 0.875rem;
}
#map-detail .close {
float: right;
margin: -0.25rem -0.25rem 0.25rem 0.5rem;
padding: 0.1rem 0.6rem;
font-size: 0.8125rem;
}
#map-detail h3 {
margin: 0 0 0.25rem;
}
#map-detail .classes {
margin: 0.6rem 0;
list-style: none;
}
#map-detail .classes > li {
padding: 0.5rem 0;
border-top: 1px solid var(--line);
}
@media (max-width: 80rem) {
#map {
display: block;
}
#map .map {
width: fit-content;
max-width: 100%;
}
#map-detail {
top: auto;
bottom: 0.5rem;
z-index: 2;
max-height: 45vh;
margin-top: 0.5rem;
box-shadow: 0 0.25rem 1.5rem light-dark(#0003, #000a);
}
}
.fold {
margin: 1.25rem 0;
}
.fold > summary {
display: flex;
flex-wrap: wrap;
align-items: baseline;
gap: 0.25rem 1rem;
padding: 0.4rem 0;
list-style: none;
}
.fold > summary::before {
content: "▸";
width: 0.8em;
color: var(--quiet);
}
.fold[open] > summary::before {
content: "▾";
}
.fold > summary::-webkit-details-marker {
display: none;
}
.fold h3 {
margin: 0;
}
.fold .tally {
margin: 0;
}
.fold > .segments {
margin: 0.2rem 0 0.9rem;
}
.controls .not-assessed > *,
.controls .not-applicable > * {
color: var(--quiet);
}
.controls .not-assessed > th {
font-weight: 500;
}
.controls li + li {
margin-top: 0.2rem;
}
.waivers .expired,
.waivers .expiring {
background: var(--unknown-tint);
}
.change .observed {
margin: 0.25rem 0;
list-style: none;
}
summary {
cursor: pointer;
}
.policy {
margin-bottom: 0.75rem;
border: 1px solid var(--line);
border-radius: var(--radius);
}
.policy > summary {
display: flex;
flex-wrap: wrap;
align-items: baseline;
gap: 0.25rem 0.6rem;
padding: 0.6rem 0.9rem;
background: var(--surface);
}
.policy > summary::before {
content: "▸";
width: 0.8em;
color: var(--quiet);
}
.policy[open] > summary::before {
content: "▾";
}
.policy h3 {
margin: 0;
}
.policy > :not(summary) {
margin: 0 0.9rem;
}
.about,
.settled {
padding: 0.5rem 0;
}
.about > summary,
.settled > summary,
.facts > summary {
width: fit-content;
color: var(--link);
}
.about p {
max-width: 60rem;
margin: 0.5rem 0;
}
.about li {
padding: 0.15rem 0;
}
.language {
font-size: 0.8125rem;
font-weight: 600;
color: var(--quiet);
}
.items {
list-style: none;
}
.finding {
display: grid;
grid-template-columns: 8.5rem minmax(10rem, 17rem) minmax(0, 1fr);
gap: 0.15rem 1rem;
padding: 0.5rem 0;
border-top: 1px solid var(--line);
}
.settled .finding:first-child {
margin-top: 0.4rem;
}
.finding.fail .verdict {
color: var(--fail);
font-weight: 600;
}
.finding.error .verdict {
color: var(--unknown);
font-weight: 600;
}
.finding.pass .verdict,
.finding.pass .said {
color: var(--quiet);
}
.subject .place {
display: block;
font-size: 0.8125rem;
}
.said .facts ul {
padding-left: 1.2rem;
list-style: none;
}
.causes {
list-style: none;
}
.causes > li {
margin-top: 0.75rem;
padding: 0.7rem 0.9rem;
border: 1px solid var(--line);
border-left: 4px solid var(--unknown);
border-radius: var(--radius);
}
.causes h3 {
margin: 0 0 0.4rem;
}
.causes > li:target {
background: var(--unknown-tint);
}
dl.facts {
display: grid;
grid-template-columns: minmax(8rem, 16rem) minmax(0, 1fr);
gap: 0.25rem 1rem;
}
dt {
color: var(--quiet);
}
dd ul {
list-style: none;
}
#filters {
display: flex;
flex-wrap: wrap;
gap: 0.6rem 2rem;
margin-bottom: 1rem;
padding: 0.9rem 1rem;
background: var(--surface);
border: 1px solid var(--line);
border-radius: var(--radius);
}
#filters > .field,
#filters > .folds,
#filters > .help {
flex: 1 0 100%;
min-width: 0;
}
.folds {
display: flex;
flex-wrap: wrap;
gap: 0.5rem;
}
#filters legend {
float: left;
width: 4.75rem;
margin: 0.3rem 0 0;
}
#filters fieldset .choice {
margin-right: 0.6rem;
font-size: 0.875rem;
}
#filters fieldset > div {
display: flow-root;
}
.facet[open] {
flex: 1 0 100%;
}
.facet > summary {
width: fit-content;
padding: 0.25rem 0.7rem;
background: var(--page);
border: 1px solid var(--control);
border-radius: var(--radius);
}
.facet > div {
margin-top: 0.5rem;
}
.facet .narrow {
max-width: 22rem;
margin-bottom: 0.5rem;
}
#filters .facet .choice {
display: block;
padding-left: 1.6rem;
text-indent: -1.6rem;
}
.facet .values {
display: grid;
grid-template-columns: repeat(auto-fill, minmax(min(100%, 22rem), 1fr));
gap: 0 1.5rem;
max-height: 18rem;
overflow-y: auto;
}
.outcome {
display: flex;
flex-wrap: wrap;
align-items: center;
gap: 0.5rem 1rem;
}
.choice.empty {
color: var(--quiet);
}
#outcome {
font-weight: 600;
}
.help > summary {
width: fit-content;
color: var(--link);
}
.help .two {
display: grid;
grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr));
gap: 0.5rem 2rem;
padding-top: 0.5rem;
}
.help dl.facts {
grid-template-columns: minmax(6rem, auto) minmax(11rem, 1fr);
}
.help .two > dl {
align-content: start;
}
.panes {
display: grid;
grid-template-columns: minmax(0, 1fr);
gap: 1rem;
align-items: start;
scroll-margin-top: 4rem;
}
.list {
container-type: inline-size;
}
.rows {
max-height: min(40rem, 78vh);
overflow: auto;
border: 1px solid var(--line);
border-radius: var(--radius);
font-size: 0.875rem;
}
.rows .head {
position: sticky;
top: 0;
z-index: 1;
background: var(--surface);
border-bottom: 1px solid var(--line);
}
.rows .head button {
max-width: 100%;
padding: 0;
font-weight: 600;
background: none;
border-color: transparent;
}
.rows .head button:hover {
text-decoration: underline;
}
[aria-sort="ascending"] button::after {
content: " ↑";
}
[aria-sort="descending"] button::after {
content: " ↓";
}
.rows .body {
position: relative;
}
.rows .row {
display: grid;
grid-template-columns: 7.5rem 5rem minmax(0, 1.1fr) minmax(0, 1.3fr) minmax(0, 1fr) 7.5rem;
gap: 0 1rem;
align-items: center;
height: 3rem;
padding: 0 0.75rem;
}
.rows .head .row {
height: 2.4rem;
}
.rows.columns-5 .row {
grid-template-columns: 7.5rem 5rem minmax(0, 1.1fr) minmax(0, 1.5fr) 7.5rem;
}
.rows .body .row {
position: absolute;
top: 0;
left: 0;
right: 0;
contain: content;
border-bottom: 1px solid var(--line);
}
.row > * {
overflow: hidden;
text-overflow: ellipsis;
white-space: nowrap;
}
.body .in-policy,
.body .in-account {
display: -webkit-box;
-webkit-box-orient: vertical;
-webkit-line-clamp: 2;
line-height: 1.3;
white-space: normal;
}
.row a {
font-weight: 600;
text-decoration: none;
}
.row a::after {
content: "";
position: absolute;
inset: 0;
}
.row a:focus-visible {
outline: none;
}
.row:has(a:focus-visible) {
outline: 2px solid var(--link);
outline-offset: -2px;
}
.body .row:hover,
.row:has([aria-current]) {
background: var(--surface);
}
.row:has([aria-current]) {
box-shadow: inset 4px 0 var(--link);
}
.row.fail .in-status,
.detail .verdict.fail strong {
color: var(--fail);
font-weight: 600;
}
.row.error .in-status,
.detail .verdict.error strong {
color: var(--unknown);
font-weight: 600;
}
.to-table a {
display: inline-block;
padding: 0.25rem 0;
}
.detail {
position: relative;
max-height: min(40rem, 78vh);
padding: 0.9rem 1rem;
overflow-y: auto;
border: 1px solid var(--line);
border-radius: var(--radius);
}
.detail dt {
margin-top: 0;
}
.detail .close {
position: sticky;
top: 0;
float: right;
margin-left: 1rem;
}
.detail h3 {
margin: 0 0 0.4rem;
}
.detail h4 {
margin: 1.1rem 0 0.3rem;
font-size: 0.9375rem;
}
.detail dl.facts {
grid-template-columns: minmax(5rem, 8rem) minmax(0, 1fr);
margin-top: 0.6rem;
}
.detail .message {
margin-top: 0.4rem;
}
.conditions {
list-style: none;
}
.conditions > li {
margin-top: 0.5rem;
padding-left: 0.7rem;
border-left: 3px solid var(--line);
}
.conditions > .fail {
border-left-color: var(--fail);
}
.conditions > .pass {
border-left-color: var(--pass);
}
.conditions > .error {
border-left-color: var(--unknown);
}
.conditions ul {
padding-left: 1.2rem;
list-style: none;
}
.evidence {
margin: 0.2rem 0 0;
font-size: 0.8125rem;
}
@media (min-width: 70rem) {
.reading .panes {
grid-template-columns: minmax(0, 1fr) minmax(0, 1.35fr);
}
}
@media (max-width: 69.99rem) {
.reading .list {
display: none;
}
.detail {
max-height: none;
}
}
@container (max-width: 44rem) {
.rows .row,
.rows.columns-5 .row {
grid-template-columns: auto auto minmax(0, 1fr);
grid-template-rows: repeat(3, 1.45rem);
align-content: center;
height: 5.1rem;
}
.rows .head .row,
.rows.columns-5 .head .row {
display: flex;
flex-wrap: wrap;
height: auto;
}
.body .in-subject,
.body .in-policy {
grid-column: 1 / -1;
}
.body .in-subject {
grid-row: 1;
}
.body .in-policy {
grid-row: 2;
display: block;
white-space: nowrap;
}
.body .in-account {
display: none;
}
}
@media print {
#explorer,
#without-script,
#findings:not(:has(.found)) {
display: none;
}
.found {
width: 100%;
}
.found caption {
text-align: left;
}
}
@media (max-width: 64rem) {
html {
scroll-padding-top: 4rem;
}
body {
display: block;
padding: 0 1.25rem 1rem;
}
nav {
flex-direction: row;
align-items: center;
height: auto;
margin: 1rem -1.25rem 0;
padding: 0.25rem 1.25rem;
border: solid var(--line);
border-width: 1px 0;
}
nav ul {
display: flex;
gap: 0.1rem;
}
nav a[aria-current] {
box-shadow: inset 0 -2px var(--link);
}
#theme {
align-self: center;
}
}
@media (max-width: 46rem) {
body {
padding: 0 1rem 1rem;
}
nav {
margin: 0.75rem -1rem 0;
padding: 0.25rem 1rem;
}
h1 {
font-size: 1.35rem;
}
h2 {
margin-top: 2.5rem;
}
.finding,
dl.facts {
grid-template-columns: minmax(0, 1fr);
}
dt {
margin-top: 0.5rem;
}
.matrix .class {
min-width: 8.5rem;
}
.grid tbody th {
width: 9.5rem;
max-width: 9.5rem;
padding: 0 0.4rem;
}
.grid .level-2,
.grid .level-3 {
padding-left: 0.9rem;
}
}
@media screen {
.on-paper {
display: none;
}
}
@media print {
:root,
:root.light,
:root.dark {
color-scheme: light;
--page: #ffffff;
--surface: #ffffff;
--line: #b8bfc8;
--text: #000000;
--quiet: #434b55;
--link: #000000;
--report: attr(data-report);
}
@page {
size: a4;
margin: 14mm 12mm 16mm;
@bottom-right {
content: counter(page) " / " counter(pages);
width: 20mm;
font: 8pt sans-serif;
white-space: nowrap;
}
@bottom-left {
content: "Trailproof";
content: "Trailproof: " var(--report);
font: 8pt sans-serif;
white-space: nowrap;
}
}
html {
font-size: 9pt;
}
body {
display: block;
padding: 0;
}
main {
max-width: none;
}
nav,
.skip,
#filters,
#map-controls,
#map,
.switch,
button {
display: none !important;
}
header {
padding-top: 0;
}
h2 {
margin: 8mm 0 3mm;
}
.scrolling {
overflow: visible;
border: 0;
}
th,
td {
padding: 1.2mm 1.5mm;
}
.whole {
white-space: normal;
}
a {
text-decoration: none;
}
pre {
white-space: pre-wrap;
overflow-wrap: anywhere;
}
thead {
display: table-header-group;
}
tr,
.causes > li,
.finding,
.answer,
.policy > summary {
break-inside: avoid;
}
h2,
h3,
.segments,
.tally,
.legend,
.policy > summary,
.fold > summary {
break-after: avoid;
}
.policy > summary::before,
.fold > summary::before {
content: none !important;
}
.finding .conditions ul,
.finding .evidence {
display: none;
}
.finding {
grid-template-columns: 19mm 38mm minmax(0, 1fr);
gap: 0 3mm;
padding: 1.2mm 0;
}
.finding .facts > summary {
display: none;
}
.finding .conditions > li {
margin-top: 0.5mm;
}
.about dl.facts {
grid-template-columns: 34mm minmax(0, 1fr) 34mm minmax(0, 1fr);
font-size: 7.5pt;
}
summary {
list-style: none;
}
details::details-content {
display: block;
content-visibility: visible;
height: auto;
}
.mark,
.severity,
.segments i,
td,
.key {
print-color-adjust: exact;
}
.free,
.wide {
min-width: 5.5rem;
}
.matrix .class,
.matrix td {
min-width: 0;
}
.matrix td a {
padding: 0.5mm 0;
}
.situations th {
min-width: 32mm;
}
.answers {
grid-template-columns: repeat(2, 1fr);
}
}</style>
</head>
<body>
`,yield H([cr(),lr(e),rr(e)]),yield`
<main id="content">
`}function*sr(e,t){yield`</main>\n${H(ur(e))}\n`;for(let[e,n]of Object.entries(t))yield U(s(`script`,{type:`application/json`,id:e})),yield*n,yield`<\/script>
`;yield'<script>(function(){let e=/[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cs}\\p{Co}[[\\p{Cf}\\p{Default_Ignorable_Code_Point}]--[\\u{FE00}-\\u{FE0F}]]]/gv,t=/(?<=\\p{M}{8})\\p{M}/gu,n=/#(?=#\\w*\\[)/g,r=/* @__PURE__ */ new Map([[`\n`,`\\\\n`],[`\\r`,`\\\\r`],[`\\t`,`\\\\t`]]),i=/^[\\x20-\\x22\\x24-\\x7e]*$/,a=/[^\\u{0}-\\u{2FF}\\u{2000}-\\u{206F}]/u;function o(r){if(i.test(r))return r;let o=r.replace(e,s);return(a.test(o)?o.replace(t,s):o).replace(n,s)}function s(e){return r.get(e)??`\\\\u{${(e.codePointAt(0)??0).toString(16)}}`}function c(e,t){return e.length<=t?e:`${e.slice(0,t-1).replace(/[\\uD800-\\uDBFF]$/,``)}…`}let l=[`critical`,`high`,`medium`,`low`],u=[`organization`,`account`,`region`,`trail`,`bucket`,`log-bucket`,`key`,`log-group`,`topic`,`event-data-store`];function d(e,t={},...n){return{tag:e,attributes:t,children:n}}let f=[`fail`,`error`,`pass`,`not-applicable`],p={critical:`Critical`,high:`High`,medium:`Medium`,low:`Low`},m={organization:`organization`,account:`account`,region:`region`,trail:`trail`,bucket:`bucket`,"log-bucket":`log bucket`,key:`KMS key`,"log-group":`log group`,topic:`SNS topic`,"event-data-store":`event data store`},ee={fail:`✖`,pass:`✔`,unknown:`?`,none:`–`};function h(e){return d(`span`,{class:`mark ${e}`,"aria-hidden":`true`},ee[e])}function te(e){return d(`span`,{class:`severity ${e}`},p[e])}let ne=[`kinds`,`accounts`,`regions`,`names`,`ids`,`policies`,`verdicts`,`subjects`,`messages`,`witnesses`,`decisionOf`,`factLists`,`evidenceOf`,`causeLists`,`evidenceRuns`],re=[`pass`,`fail`,`error`];function ie(e){return f[Math.floor(e/l.length)]??`error`}function ae(e){return l[e%l.length]??`critical`}function oe({accounts:e}){for(let t=1;t<e.length;t+=1)if(e[t]!==e[0])return!0;return!1}function se(e){let t=/* @__PURE__ */ new Uint8Array(128);for(let e=0;e<64;e+=1)t[`ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_`.charCodeAt(e)]=e;let n=Number(e[0]),r=new Uint32Array((e.length-1)/n),i=1;for(let a=0;a<r.length;a+=1){let o=0;for(let r=i+n;i<r;i+=1)o=o*64+(t[e.charCodeAt(i)]??0);r[a]=o}return r}new Set(ne);function ce(e){let t=JSON.parse(e),n=e=>se(t[e]);return{...t,kinds:n(`kinds`),accounts:n(`accounts`),regions:n(`regions`),names:n(`names`),ids:n(`ids`),policies:n(`policies`),verdicts:n(`verdicts`),subjects:n(`subjects`),messages:n(`messages`),witnesses:n(`witnesses`),decisionOf:n(`decisionOf`),factLists:n(`factLists`),evidenceOf:n(`evidenceOf`),causeLists:n(`causeLists`),evidenceRuns:n(`evidenceRuns`)}}function le(){let e=new Map([...document.querySelectorAll(`nav a`)].map(e=>[e.hash.slice(1),e])),t=/* @__PURE__ */ new Set,n=new IntersectionObserver(n=>{for(let{target:e,isIntersecting:r}of n)r?t.add(e.id):t.delete(e.id);let r=[...e.keys()].find(e=>t.has(e));for(let[t,n]of e)t===r?n.setAttribute(`aria-current`,`location`):n.removeAttribute(`aria-current`)},{rootMargin:`-25% 0px -74% 0px`});for(let t of e.keys()){let e=document.getElementById(t);e!==null&&n.observe(e)}}function g(e,t){let n=e.querySelector(t);if(n===null)throw Error(`the page has no ${t}`);return n}function ue(e){g(document,`#told`).textContent=e}function _(e){for(let t of e.querySelectorAll(`pre, code.copied`)){let e=document.createElement(`button`);e.type=`button`,e.className=`copy`,e.textContent=`Copy`;let n=t.getAttribute(`aria-label`)??`name`;e.setAttribute(`aria-label`,`Copy ${n}`),e.addEventListener(`click`,()=>void de(t,e)),t instanceof HTMLPreElement?t.before(e):t.after(` `,e)}}async function de(e,t){let n=await pe(fe(e))||me(e);t.textContent=n?`Copied`:`Selected`,ue(n?`Copied`:`Selected: copy it with the keyboard`),t.addEventListener(`blur`,()=>{t.textContent=`Copy`},{once:!0})}function fe(e){let t=[...e.querySelectorAll(`code`)].map(e=>e.textContent);return t.length===0?e.textContent??``:`${t.join(`\n`)}\\n`}async function pe(e){try{return await navigator.clipboard.writeText(e),!0}catch{return!1}}function me(e){let t=document.createRange();t.selectNodeContents(e);let n=getSelection();return n?.removeAllRanges(),n?.addRange(t),document.execCommand(`copy`)}let v={kind:`none`,words:``,details:[]};function y(e,t){let n=he(t);return e.replace(/[\\u0001-\\u0004]/g,e=>n[e.charCodeAt(0)-1]??``)}function he({id:e,name:t,account:n,region:r}){return[e,t,n,r]}function b(e,t){let n=e.verdicts[t]??0,r=x(e,e.subjects[t]??0),i=t=>y(e.strings[t??0]??``,r),a=ge(e,e.evidenceOf[t]??0);return{status:ie(n),severity:ae(n),subject:r,message:i(e.messages[t]),witness:i(e.witnesses[t]),decision:e.decisions[e.decisionOf[t]??0]??v,facts:(e.facts[e.factLists[t]??0]??[]).map(([e,t,n])=>{let r=i(n);return{result:re[e]??`error`,that:i(t),observed:r===``?[]:r.split(`\n`),evidence:a.next().value??[]}}),causes:e.causes[e.causeLists[t]??0]??[]}}function*ge({evidence:e,evidenceRuns:t},n){if(n!==0)for(let r=n;r<t.length;){let n=r+1+(t[r]??0),i=[];for(r+=1;r<n;r+=1)i.push(e[t[r]??0]??``);yield i}}function x(e,t){let n=n=>e.strings[n[t]??0]??``,r={kind:u[e.kinds[t]??0]??`trail`,account:n(e.accounts),region:n(e.regions),name:n(e.names),id:``};return{...r,id:y(n(e.ids),r)}}function S(e,t){return`${e.policyList[e.policies[t]??-1]?.name??``}~${x(e,e.subjects[t]??0).id}`}function _e(e,t){if(t!==``)for(let n=0;n<e.policies.length;n+=1){let r=e.policyList[e.policies[n]??-1]?.name??``;if(t.startsWith(`${r}~`)&&S(e,n)===t)return n}}let C=[`fail`,`error`,`known`,`waived`,`pass`,`not-applicable`],w={fail:`Fails`,error:`Not judged`,known:`Known`,waived:`Waived`,pass:`Passes`,"not-applicable":`Not applicable`},T={fail:`fail`,error:`unknown`,known:`none`,waived:`none`,pass:`pass`,"not-applicable":`none`};function E(e,t){if(e!==`fail`)return e;switch(t){case`none`:return`fail`;case`waived`:case`known`:return t;case`doubtful`:return`error`}}let D=[`status`,`severity`,`subject`,`policy`,`account`,`region`];function ve(e,t){let n=/* @__PURE__ */ new Map;return(r,{key:i,descending:a})=>{let o=n.get(i)??ye(i,e,t);n.set(i,o);let{length:s}=o,c=a?-1:1,l=Float64Array.from(r,e=>c*(o[e]??0)*s+e).sort();return Uint32Array.from(l,e=>e-Math.floor(e/s)*s)}}function ye(e,t,n){let{status:r,severity:i,account:a,region:o}=n,s=(e,t,n)=>Uint32Array.from(e,(e,r)=>e*n+(t[r]??0));switch(e){case`status`:return s(r.of,i.of,l.length);case`severity`:return s(i.of,r.of,C.length);case`account`:return Uint32Array.from(a.of);case`region`:return Uint32Array.from(o.of);case`policy`:{let e=be(t.policyList.map(({title:e})=>e));return Uint32Array.from(t.policies,t=>e[t]??e.length)}case`subject`:{let e=be(Array.from(t.names,e=>t.strings[e]??``));return Uint32Array.from(t.subjects,t=>e[t]??e.length)}}}function be(e){let t=new Map([...new Set(e)].sort().map((e,t)=>[e,t]));return e.map(e=>t.get(e)??0)}let O={query:``,sort:`status`,descending:!1,finding:``},k=`#findings?`;function A({query:e,sort:t,descending:n,finding:r}){let i=[...e===``?[]:[`q=${M(e)}`],...t===O.sort&&!n?[]:[`sort=${n?`-`:``}${t}`],...r===``?[]:[`finding=${M(r)}`]];return k+i.join(`&`)}function j(e){if(!e.startsWith(k))return;let t=new Map(e.slice(10).split(`&`).map(e=>{let[,t=``,n=``]=/^([^=]*)=?(.*)$/su.exec(e)??[];return[t,xe(n)]})),n=t.get(`sort`)??``,r=D.find(e=>e===n.replace(/^-/u,``));return{query:t.get(`q`)??``,sort:r??O.sort,descending:r!==void 0&&n.startsWith(`-`),finding:t.get(`finding`)??``}}function M(e){return encodeURIComponent(e.toWellFormed()).replace(/%(?:3A|2C|2F|40)/gu,decodeURIComponent).replaceAll(`%20`,`+`)}function xe(e){let t=e.replaceAll(`+`,` `);try{return decodeURIComponent(t)}catch{return t}}let N=[`status`,`severity`,`policy`,`account`,`region`,`control`,`kind`],Se=/* @__PURE__ */ new Set([`waived`,`known`]),P=/(?:[^\\s"]|"[^"]*"?)+/g,Ce=/(?:[^,"]|"[^"]*"?)+/g;function we(e){return(e.match(P)??[]).flatMap(e=>F(e)??[])}function F(e){let t=e.startsWith(`-`)&&e.length>1,n=t?e.slice(1):e,[,r=``,i,a=``]=/^([a-z]+)(:|>=)(.*)$/su.exec(n)??[],o=N.find(e=>e===r);if(o!==void 0){let e=(a.match(Ce)??[]).map(I).filter(e=>e!==``);return e.length===0?void 0:{key:o,values:e,negated:t,atLeast:i===`>=`}}if(Se.has(n.toLowerCase()))return{key:`status`,values:[n],negated:t,atLeast:!1};let s=I(n).toLowerCase();return s===``?void 0:{word:s,negated:t}}function I(e){return e.replaceAll(`"`,``)}function Te(e,{key:t,value:n,wanted:r}){let i=e=>e.toLowerCase()===n.toLowerCase(),a=[],o=[],s=!1;for(let n of e.match(P)??[]){let e=F(n);if(e===void 0||!(`key`in e)||e.key!==t||e.atLeast)a.push(n);else if(e.negated===r&&e.values.some(i)){s=!0;let n=e.values.filter(e=>!i(e));e.negated?a.push(...L(t,n,!0)):o.push(...n)}else e.negated?a.push(n):o.push(...e.values)}r&&!o.some(i)&&(o.length>0||!s)&&o.push(n);let c=!r&&!s?L(t,[n],!0):[];return[...a,...L(t,o,!1),...c].join(` `)}function L(e,t,n){return t.length===0?[]:[`${n?`-`:``}${e}:${t.map(Ee).join(`,`)}`]}function Ee(e){return/[\\s",]/u.test(e)?`"${e.replaceAll(`"`,`*`)}"`:e}function De(e){return[{key:`status`,title:`Status`},{key:`severity`,title:`Severity`},{key:`subject`,title:`Subject`},{key:`policy`,title:`Policy`},...e?[{key:`account`,title:`Account`}]:[],{key:`region`,title:`Region`}]}function Oe({finding:e,policy:t,accountName:n,columns:r,number:i,href:a}){let{status:o,severity:s,subject:c,decision:l}=e,u=E(o,l.kind),f={status:[h(T[u]),` `,w[u]],severity:te(s),subject:[d(`a`,{href:a,title:c.name},c.name===``?c.id:c.name),` `,d(`span`,{class:`place`},m[c.kind])],policy:ke(t),account:ke(`${c.account} ${n}`.trim()),region:c.region};return d(`div`,{role:`row`,class:`row ${u}`,"aria-rowindex":String(i+1)},r.map(({key:e})=>d(`span`,{role:`cell`,class:`in-${e}`},f[e]??``)))}function ke(e){return d(`span`,{title:e},e)}function Ae(e,t,n){let[r=``]=/[?&]theme=(?:dark|light)\\b/.exec(location.hash)??[],i=A(t)+r.replace(`?`,`&`);try{n?(history.replaceState(A(e),``),history.pushState(A(t),``,i)):history.replaceState(A(t),``,i)}catch{}}function je(){let e=history.state;return j(location.hash)??(typeof e==`string`?j(e):void 0)}function R(e,t){return[d(`dt`,{},e),d(`dd`,{},t)]}function Me(e){let{finding:t,policy:n}=e,{status:r,severity:i,subject:a,message:o,decision:s}=t,c=E(r,s.kind);return[d(`p`,{class:`verdict ${c}`},h(T[c]),` `,d(`strong`,{},w[c]),` `,te(i)),d(`p`,{class:`message`},o),d(`dl`,{class:`facts`},R(`Policy`,[d(`a`,{href:n.href},n.title),` `,d(`code`,{class:`place`},n.name)]),R(m[a.kind],d(`code`,{class:`copied`},a.id)),R(`account`,[a.account,e.accountName===``?``:` ${e.accountName}`]),a.region===``?[]:R(`region`,a.region)),...Ne(t),...Pe(e),...Fe(t)]}function*Ne({decision:e}){e.kind!==`none`&&(yield d(`h4`,{},e.kind===`waived`?`Waived`:`Decided`),e.details.length===0?yield d(`p`,{},e.words):yield d(`dl`,{class:`facts`},e.details.map(([e,t])=>R(e,t))))}function*Pe({finding:{causes:e},causeWords:t}){e.length!==0&&(yield d(`h4`,{},`Could not be seen`),yield d(`ul`,{},e.map(e=>d(`li`,{},d(`a`,{href:`#cause-${e+1}`},t(e))))))}function*Fe({facts:e,witness:t}){t!==``&&(yield d(`h4`,{},`Nobody would record`),yield d(`p`,{},d(`code`,{},t))),e.length!==0&&(yield d(`h4`,{},`Conditions`),yield d(`ol`,{class:`conditions`},e.map(Le)))}let Ie={pass:`holds`,fail:`does not hold`,error:`could not be judged`};function Le({result:e,that:t,observed:n,evidence:r}){return d(`li`,{class:e},h(e===`error`?`unknown`:e),` `,d(`code`,{},t),` ${Ie[e]}`,n.length===0?[]:d(`ul`,{},n.map(e=>d(`li`,{},d(`code`,{},e)))),r.length===0?[]:d(`p`,{class:`evidence note`},r.length===1?`Answer `:`Answers `,d(`code`,{},r.join(` `))))}function z(e){if(typeof e==`string`)return document.createTextNode(e);if(!(`tag`in e)){let t=document.createDocumentFragment();return t.append(...e.map(z)),t}let t=document.createElement(e.tag);for(let[n,r]of Object.entries(e.attributes))t.setAttribute(n,r);return t.append(...e.children.map(z)),t}function Re({root:e,data:t,nameOf:n}){let r=g(e,`#detail-title`),i=g(e,`.content`);return{show(a){if(e.hidden=a===void 0,a===void 0){i.replaceChildren();return}let o=b(t,a),s=t.policies[a]??-1,c=t.policyList[s],l=document.querySelector(`details.policy[data-policy="${s}"]`);r.textContent=o.subject.name,i.replaceChildren(z(Me({finding:o,policy:{name:c?.name??``,title:c?.title??``,href:`#${l?.id??`policies`}`},accountName:n(o.subject.account),causeWords:ze})),...Be(l)),_(i),e.scrollTop=0},focus:()=>r.focus()}}function ze(e){return document.querySelector(`#cause-${e+1} h3`)?.textContent??`Cause ${e+1}, see the JSON report`}function Be(e){let t=e?.querySelector(`.about`);if(t==null)return[];let n=document.createElement(`div`);n.className=`about`;for(let e of t.childNodes)n.append(e.cloneNode(!0));let r=n.querySelector(`summary`),i=document.createElement(`h4`);i.textContent=r?.textContent??``,r?.replaceWith(i);for(let e of n.querySelectorAll(`button`))e.remove();return[n]}let Ve=/^[\\s\\p{Zs}]*[=+\\-@＝＋－＠−]/u,He=/;(?=[\\s\\p{Zs}]*[=+\\-@＝＋－＠−])/gu,Ue=/[=+\\-@＝＋－＠−]/u;function We(e){let t=c(Ge(o(e)),32e3);return`"${t.includes(`"`)?t.replaceAll(`"`,`""`):t}"`}function Ge(e){if(!Ue.test(e))return e;let t=e.includes(`;`)?e.replace(He,`;\'`):e;return Ve.test(t)?`\'${t}`:t}let Ke=[`standing`,`status`,`severity`,`policy`,`title`,`kind`,`subject`,`id`,`account`,`accountName`,`region`,`message`,`witness`,`decision`];function*qe(e,t){let n=Ye(e);yield`${Ke.join(`,`)}\\r\\n`;for(let r of t){let t=Xe(e,r,n);yield`${Ke.map(e=>We(t[e])).join(`,`)}\\r\\n`}}function*Je(e,t){let n=Ye(e),r=`[\n`;for(let i of t){let{facts:t,decision:a}=b(e,i),o={...Xe(e,i,n),decision:Object.fromEntries(a.details),facts:t};yield r+JSON.stringify({...o,decided:a.words}),r=`,\n`}yield r===`[\n`?`[]\n`:`\n]\n`}function Ye({accountNames:e}){let t=new Map(e.map(([e,t])=>[e,t]));return e=>t.get(e)??``}function Xe(e,t,n){let{status:r,severity:i,subject:a,message:o,witness:s,decision:c}=b(e,t),l=e.policyList[e.policies[t]??-1];return{standing:E(r,c.kind),status:r,severity:i,policy:l?.name??``,title:l?.title??``,kind:a.kind,subject:a.name,id:a.id,account:a.account,accountName:n(a.account),region:a.region,message:o,witness:s,decision:c.words}}function Ze({query:e,list:t,explorer:n,rows:r,usesShortcut:i,close:a,moved:o}){document.addEventListener(`keydown`,t=>{t.key!==`/`||B(t)||$e(t.target)||!i()||(t.preventDefault(),e.focus(),e.scrollIntoView({block:`nearest`}))}),n.addEventListener(`keydown`,e=>{e.key!==`Escape`||$e(e.target)||(e.preventDefault(),a())}),e.addEventListener(`keydown`,e=>{e.key!==`ArrowDown`||B(e)||(e.preventDefault(),r.focus(r.active()))}),t.addEventListener(`keydown`,e=>{if(B(e)||!(e.target instanceof HTMLAnchorElement))return;let t=Qe(e.key,r.page());t!==void 0&&(e.preventDefault(),r.focus(r.active()+t),o(r.active()))})}function Qe(e,t){switch(e){case`ArrowDown`:case`j`:return 1;case`ArrowUp`:case`k`:return-1;case`PageDown`:return t;case`PageUp`:return-t;case`Home`:return-1/0;case`End`:return 1/0;default:return}}function B({ctrlKey:e,metaKey:t,altKey:n,isComposing:r}){return e||t||n||r}function $e(e){return e instanceof HTMLInputElement?![`checkbox`,`radio`,`button`].includes(e.type):e instanceof HTMLTextAreaElement||e instanceof HTMLElement&&e.isContentEditable}function V(e,t,n=`${t}s`){return`${H(e)} ${e===1?t:n}`}function H(e){return String(e).replace(/\\B(?=(?:\\d{3})+$)/g,`,`)}let U=1e3;function et(e,{explorer:t,data:n}){let r;globalThis.addEventListener(`beforeprint`,()=>{let{query:i}=t.state();if(i.trim()===``)return;let a=z(tt(n,t.places(),i));a instanceof HTMLElement&&(e.after(a),r=a)}),globalThis.addEventListener(`afterprint`,()=>r?.remove())}function tt(e,t,n){let r=t.length>U?`, the first ${H(U)} of them`:``,i=oe(e),a=[`Status`,`Severity`,`Subject`,...i?[`Account`]:[],`Finding`];return d(`table`,{class:`found`},d(`caption`,{},`Found by ${n}: ${V(t.length,`finding`)}${r}`),d(`thead`,{},d(`tr`,{},a.map(e=>d(`th`,{scope:`col`},e)))),d(`tbody`,{},Array.from(t.slice(0,U),t=>nt(e,t,i))))}function nt(e,t,n){let{status:r,severity:i,subject:a,message:o,decision:s}=b(e,t),c=[d(`strong`,{},e.policyList[e.policies[t]??-1]?.title??``),`: `,o,s.words===``?``:` (${s.words})`];return d(`tr`,{},d(`td`,{},w[E(r,s.kind)]),d(`td`,{},p[i]),d(`td`,{class:`free`},a.name,` `,d(`span`,{class:`place`},a.region)),n?d(`td`,{},a.account):[],d(`td`,{class:`free`},c))}let W=``;function rt(e,t,n){W!==``&&URL.revokeObjectURL(W),W=URL.createObjectURL(new Blob([...n],{type:t}));let r=document.createElement(`a`);r.href=W,r.download=e,r.click()}function it(e,t,n){let{data:r,rows:i}=n,a=g(e,`#query`),o=()=>{t.state().finding!==``&&(t.go({finding:``},!0),i.focus(i.active()))};at(g(e,`#filters`),a,t),g(e,`.head`).addEventListener(`click`,({target:e})=>{let{sort:n,descending:r}=t.state(),i=e instanceof HTMLElement?e.dataset.sort:void 0,a=D.find(e=>e===i);a!==void 0&&t.go({sort:a,descending:a===n&&!r},!0)}),g(e,`.close`).addEventListener(`click`,o),ot(e,t,r),Ze({query:a,list:g(e,`#rows`),explorer:e,rows:i,usesShortcut:()=>e.querySelector(`#shortcut:checked`)!==null,close:o,moved(e){let n=t.places()[e];t.state().finding!==``&&n!==void 0&&t.go({finding:S(r,n)},!1)}}),et(e,{explorer:t,data:r})}function at(e,t,{state:n,go:r}){let i=!1;e.addEventListener(`submit`,e=>e.preventDefault()),t.addEventListener(`input`,()=>{t instanceof HTMLInputElement&&(r({query:t.value},!i),i=!0)}),t.addEventListener(`change`,()=>{i=!1}),e.addEventListener(`reset`,e=>{e.preventDefault();let{finding:i}=n();r({...O,finding:i},!0),t.focus()})}function ot(e,{places:t},n){g(e,`[data-export=csv]`).addEventListener(`click`,()=>rt(`trailproof-findings.csv`,`text/csv`,qe(n,t()))),g(e,`[data-export=json]`).addEventListener(`click`,()=>rt(`trailproof-findings.json`,`application/json`,Je(n,t())))}function st(e){let{policyList:t,controls:n}=e,r={of:e.policies},i=t=>Uint32Array.from({length:e.subjects.length},(n,r)=>t[e.subjects[r]??0]??0);return{status:{key:`status`,values:C,labels:C.map(e=>w[e]),of:ct(e)},severity:{key:`severity`,values:l,labels:l.map(e=>p[e]),of:Uint8Array.from(e.verdicts,e=>l.indexOf(ae(e)))},policy:{key:`policy`,values:t.map(({name:e})=>e),labels:t.map(({title:e})=>e),...r},account:{key:`account`,...ut(e,i(e.accounts),lt(e))},region:{key:`region`,...ut(e,i(e.regions),/* @__PURE__ */ new Map([[``,`no region`]]))},control:{key:`control`,values:n,labels:n,...r,valuesOf:t.map(e=>e.controls)},kind:{key:`kind`,values:u,labels:u.map(e=>m[e]),of:i(e.kinds)}}}function ct({verdicts:e,decisions:t,decisionOf:n}){return Uint8Array.from(e,(e,r)=>{let{kind:i}=t[n[r]??0]??v;return C.indexOf(E(ie(e),i))})}function lt({accountNames:e}){return new Map(e.map(([e,t,n])=>[e,[e,t,n].filter(e=>e!==``).join(` · `)]))}function ut({strings:e},t,n){let r=[...new Set(t)],i=t=>e[t]??``;r.sort((e,t)=>i(e)<i(t)?-1:1);let a=new Map(r.map((e,t)=>[e,t])),o=r.map(i);return{values:o,labels:o.map(e=>n.get(e)??e),of:t.map(e=>a.get(e)??0)}}function dt(e){let{strings:t,decisions:n,causes:r}=e,i=e.policyList.map(({words:e})=>e.toLowerCase()),a=Array.from(e.kinds,(t,n)=>{let r=x(e,n),{kind:i,name:a,account:o,region:s,id:c}=r;return{view:r,words:`${i} ${a} ${o} ${s}\\n${c}`.toLowerCase()}});return Array.from(e.policies,(o,s)=>{let c=a[e.subjects[s]??0];if(c===void 0)return``;let l=e=>y(t[e??0]??``,c.view),{words:u}=n[e.decisionOf[s]??0]??v,d=(r[e.causeLists[s]??0]??[]).map(e=>`cause ${e+1}\\n`).join(``);return`${`${l(e.messages[s])}\\n${l(e.witnesses[s])}\\n${u}\\n${d}`.toLowerCase()}${c.words}\\n${i[o]??``}`})}function ft(e,t){let n;return r=>{let i=we(r),a=i.filter(e=>`word`in e);a.length>0&&(n??=dt(e));let o=i.filter(e=>`key`in e),s=N.flatMap(e=>mt(t[e],o));return{...vt({fields:t,checks:s,wanted:a.length===0?void 0:pt(n??[],a),length:e.policies.length}),chosen:G(e=>s.find(t=>t.field.key===e&&t.isChoice)?.values),unheardOf:o.flatMap(({key:e,values:n,atLeast:r})=>n.filter(n=>!gt(t[e],n,r).includes(1)).map(t=>`${e}:${t}`))}}}function pt(e,t){return n=>{let r=e[n]??``;return t.every(({word:e,negated:t})=>r.includes(e)!==t)}}function mt(e,t){let n=t.filter(({key:t})=>t===e.key),r=t=>{let n=new Uint8Array(e.values.length);for(let{values:r,atLeast:i}of t)for(let t of r)gt(e,t,i).forEach((e,t)=>{e===1&&(n[t]=1)});return n},i=n.filter(({negated:e})=>!e),a=n.filter(({negated:e})=>e),o=i.length===0?[]:[ht(e,r(i),!0)];return a.length===0?o:[...o,ht(e,r(a),!1)]}function ht(e,t,n){let r=e.valuesOf?.map(e=>+!!e.some(e=>t[e]===1))??t;return{field:e,isChoice:n,values:t,allowed:Uint8Array.from(r,e=>n?e:1-e)}}function gt({key:e,values:t,labels:n},r,i){let a=r.toLowerCase(),o=t.map(e=>e.toLowerCase()),s=o.indexOf(a);if(e===`severity`&&i&&s!==-1)return Uint8Array.from(l,(e,t)=>+(t<=s));if(s!==-1)return Uint8Array.from(o,(e,t)=>+(t===s));let c=a.includes(`*`)?_t(a):e=>e.includes(a);return Uint8Array.from(o,(e,t)=>c(e)||c((n[t]??``).toLowerCase())?1:0)}function _t(e){let t=e.split(/\\*+/u).map(e=>e.replace(/[\\\\^$.|?+()[\\]{}]/g,`\\\\$&`)),n=RegExp(`^${t.join(`[^]*`)}$`,`v`);return e=>n.test(e)}function vt({fields:e,checks:t,wanted:n,length:r}){let i=G(t=>new Uint32Array(e[t].valuesOf?.length??e[t].values.length)),a=N.map(t=>({of:e[t].of,count:i[t]})),o=new Uint32Array(r),s=0;for(let c=0;c<r;c+=1){let r=yt(t,c);if(r!==`more`&&n?.(c)!==!1){if(r!==void 0)bt(i[r],e[r].of[c]);else{o[s]=c,s+=1;for(let{of:e,count:t}of a)bt(t,e[c])}}}return{places:o.slice(0,s),counts:G(t=>xt(e[t],i[t]))}}function yt(e,t){let n;for(let{field:r,isChoice:i,allowed:a}of e)if(a[r.of[t]??0]!==1){if(!i||n!==void 0)return`more`;n=r.key}return n}function bt(e,t){t!==void 0&&t<e.length&&(e[t]=(e[t]??0)+1)}function xt({values:e,valuesOf:t},n){if(t===void 0)return n;let r=new Uint32Array(e.length);return t.forEach((e,t)=>{for(let i of e)r[i]=(r[i]??0)+(n[t]??0)}),r}function G(e){return{status:e(`status`),severity:e(`severity`),policy:e(`policy`),account:e(`account`),region:e(`region`),control:e(`control`),kind:e(`kind`)}}function St(e,t,n){let r=[...e.querySelectorAll(`[data-facet]`)].flatMap(e=>{let r=N.find(t=>t===e.dataset.facet);return r===void 0?[]:[Ct(e,t[r],n)]});return{show(e){for(let t of r)Et(t,e)}}}function Ct(e,t,n){let r=e instanceof HTMLDetailsElement,i=g(e,`div`),a={holder:e,content:i,field:t,isFolded:r,found:void 0,listed:[]};return i.addEventListener(`input`,e=>{e.stopPropagation();let{target:r}=e;r instanceof HTMLInputElement&&(r.type===`checkbox`?n({key:t.key,value:r.value,wanted:r.checked}):Dt(a,r.value.toLowerCase()))}),r&&e.addEventListener(`toggle`,()=>wt(a)&&Tt(a)),a}function wt({holder:e}){return!(e instanceof HTMLDetailsElement)||e.open}function Tt(e){let{content:t,field:n,isFolded:r}=e,i=n.values.length>12&&r;t.replaceChildren(z([i?At(n.key):[],d(`div`,{class:`values`})])),Dt(e,``)}function Et(e,t){let n=e.found===void 0;if(e.found=t,n&&!e.isFolded&&Tt(e),e.isFolded){let n=t.chosen[e.field.key]?.reduce((e,t)=>e+t,0)??0;g(e.holder,`summary .count`).textContent=n===0?``:` ${H(n)}`}wt(e)&&Ot(e)}function Dt(e,t){let{field:n,found:r,content:i,isFolded:a}=e;if(r===void 0)return;let o=r.counts[n.key],s=e=>r.chosen[n.key]?.[e]??0,c=n.values.map((e,t)=>t).filter(e=>kt(n,e,t));a&&c.sort((e,t)=>s(t)-s(e)||(o[t]??0)-(o[e]??0)||e-t),e.listed=c.slice(0,40);let l=c.length-e.listed.length;g(i,`.values`).replaceChildren(z([e.listed.map(e=>jt(n,e)),l>0?d(`p`,{class:`note`},`and ${H(l)} more: narrow the list`):[],c.length===0?d(`p`,{class:`note`},`nothing like that`):[]])),Ot(e)}function Ot({content:e,field:t,found:n,listed:r}){if(n===void 0)return;let i=e.querySelectorAll(`.values input`),a=e.querySelectorAll(`.values .count`);r.forEach((e,r)=>{let o=i[r];o!==void 0&&(o.checked=n.chosen[t.key]?.[e]===1);let s=n.counts[t.key][e]??0,c=a[r];c!==void 0&&(c.textContent=H(s)),c?.parentElement?.classList.toggle(`empty`,s===0)})}function kt({values:e,labels:t},n,r){return`${e[n]??``} ${t[n]??``}`.toLowerCase().includes(r)}function At(e){return d(`input`,{type:`search`,class:`narrow`,"aria-label":`Narrow the list: ${e}`,placeholder:`Narrow the list`,autocomplete:`off`})}function jt({key:e,values:t,labels:n},r){let i=C[r],a=e===`status`&&i!==void 0?[h(T[i]),` `]:[],o=n[r]??``;return d(`label`,{class:`choice`},d(`input`,{type:`checkbox`,value:t[r]??``}),` `,a,o===``?`none`:o,` `,d(`span`,{class:`count`}))}function Mt(e,t,n){let r=st(t),i=ft(t,r),a=ve(t,r),o=St(e,r,n),s=g(e,`#outcome`),c=V(t.verdicts.length,`finding`);return{show({query:t,sort:n,descending:r}){let l=i(t);o.show(l);let u=l.unheardOf.length===0?``:`; there is no ${l.unheardOf.join(`, no `)}`;s.textContent=`${H(l.places.length)} of ${c}${u}`;for(let t of D)(e.querySelector(`[data-sort=${t}]`)?.parentElement)?.setAttribute(`aria-sort`,t===n?r?`descending`:`ascending`:`none`);return a(l.places,{key:n,descending:r})}}}function Nt(e,t){let n={scroller:e,head:g(e,`.head`),body:g(e,`.body`),make:t,shown:/* @__PURE__ */ new Map,places:/* @__PURE__ */ new Uint32Array,height:0,active:0,open:void 0};return e.addEventListener(`scroll`,()=>requestAnimationFrame(()=>K(n)),{passive:!0}),new ResizeObserver(()=>requestAnimationFrame(()=>Bt(n))).observe(e),{show:e=>Pt(n,e),focus:e=>Ft(n,e),active:()=>n.active,page:()=>Math.max(1,Math.floor(J(n)/Math.max(n.height,1))-1),open:e=>It(n,e)}}function Pt(e,t){let{scroller:n,body:r,shown:i}=e;e.places=t,e.active=0,e.height=0;for(let e of i.values())e.remove();i.clear(),n.scrollTop=0,r.style.height=`0`;let a=g(n,`[role=table]`);a.setAttribute(`aria-rowcount`,String(t.length+1)),a.setAttribute(`aria-label`,`Findings, ${H(t.length)}`),K(e)}function Ft(e,t){e.places.length!==0&&(e.active=Math.min(Math.max(t,0),e.places.length-1),q(e)&&Vt(e),K(e),e.shown.get(e.active)?.querySelector(`a`)?.focus({preventScroll:!0}))}function It(e,t){e.open=t;let n=t===void 0?-1:e.places.indexOf(t);n!==-1&&(e.active=n),K(e)}function K(e){if(!q(e))return;let{body:t,shown:n,height:r}=e,i=Lt(e),a=new Set(i);for(let[e,t]of n)a.has(e)||(t.remove(),n.delete(e));let o=t.firstChild;for(let a of i){let i=n.get(a)??Rt(e,a);i===o?o=o.nextSibling:t.insertBefore(i,o),n.set(a,i),i.style.transform=`translateY(${a*r}px)`,zt(e,a,i)}}function Lt({scroller:e,places:t,height:n,active:r}){let{scrollTop:i,clientHeight:a}=e,o=Math.max(0,Math.floor(i/n)-8),s=Math.min(t.length,Math.ceil((i+a)/n)+8),c=Array.from({length:Math.max(0,s-o)},(e,t)=>o+t);return r<o?[r,...c]:r>=s&&r<t.length?[...c,r]:c}function Rt({make:e,places:t},n){let r=z(e(t[n]??0,n+1));if(!(r instanceof HTMLElement))throw Error(`a row is no element`);return r}function zt({places:e,active:t,open:n},r,i){let a=g(i,`a`);a.tabIndex=r===t?0:-1,e[r]===n?a.setAttribute(`aria-current`,`true`):a.removeAttribute(`aria-current`)}function q(e){if(e.height>0||e.places.length===0)return e.height>0;let t=Rt(e,0);if(e.body.append(t),e.height=t.offsetHeight,t.remove(),e.height===0)return!1;let n=Math.min(e.places.length,Math.floor(15e6/e.height));return e.body.style.height=`${n*e.height}px`,!0}function Bt(e){let{scroller:t,body:n}=e,r=e.height===0?0:t.scrollTop/e.height;e.height=0,q(e)&&(t.scrollTop=r*e.height,(e.open!==void 0||n.contains(document.activeElement))&&Vt(e),K(e))}function Vt(e){let{scroller:t,height:n,active:r}=e,i=r*n;i<t.scrollTop?t.scrollTop=i:i+n>t.scrollTop+J(e)&&(t.scrollTop=i+n-J(e))}function J({scroller:e,head:t}){return e.clientHeight-t.offsetHeight}function Ht(e,t){let n=Wt(t),r=O,i=/* @__PURE__ */ new Uint32Array,a=Re({root:g(e,`#detail`),data:t,nameOf:n}),o=Gt(t,n),s=Nt(g(e,`#rows`),(e,t)=>o(r)(e,t)),c=Mt(e,t,e=>u({query:Te(r.query,e)},!0)),l=g(e,`#query`);function u(e,t){let n=r;d({...r,...e},!1),Ae(n,r,t)}function d(n,o){let u=r,d=i;if(r=n,(o||Ut(u,n))&&(i=c.show(n),s.show(i),l instanceof HTMLInputElement&&l.value!==n.query&&(l.value=n.query)),i!==d||n.finding!==u.finding){let r=_e(t,n.finding);e.classList.toggle(`reading`,r!==void 0),a.show(r),s.open(r)}}function f(){let t=je();if(t===void 0)return;let n=t.finding!==``&&t.finding!==r.finding;d(t,!1),n?a.focus():Kt(e)}e.hidden=!1,document.querySelector(`#without-script`)?.remove(),d(je()??O,!0),location.hash.includes(`?`)&&Kt(e),globalThis.addEventListener(`hashchange`,f),it(e,{state:()=>r,places:()=>i,go:u},{data:t,rows:s})}function Ut(e,t){return t.query!==e.query||t.sort!==e.sort||t.descending!==e.descending}function Wt({accountNames:e}){let t=new Map(e.map(([e,t])=>[e,t]));return e=>t.get(e)??``}function Gt(e,t){let n=De(oe(e));return r=>(i,a)=>{let o=b(e,i);return Oe({finding:o,policy:e.policyList[e.policies[i]??-1]?.title??``,accountName:t(o.subject.account),columns:n,number:a,href:A({...r,finding:S(e,i)})})}}function Kt(e){let{top:t,bottom:n}=e.getBoundingClientRect();location.hash.startsWith(`#findings?`)&&(n<100||t>globalThis.innerHeight-100)&&e.closest(`section`)?.scrollIntoView()}function qt(){globalThis.addEventListener(`hashchange`,Jt),Jt();let e=[];globalThis.addEventListener(`beforeprint`,()=>{e=[...document.querySelectorAll(`details:not([open])`)];for(let t of e)t.open=!0}),globalThis.addEventListener(`afterprint`,()=>{for(let t of e)t.open=!1})}function Jt(){let e=document.getElementById(location.hash.slice(1));e instanceof HTMLDetailsElement&&(e.open=!0)}let Y=[`gap`,`unknown`,`open`,`part`,`covered`,`outside`],Yt=[`gap`,`unknown`,`covered`],X=Y.indexOf(`outside`),Xt=Y.indexOf(`unknown`);function Zt(e){let t=/* @__PURE__ */ new Map;return n=>{let r=t.get(n)??Qt(e,n);return t.set(n,r),r}}function Qt(e,t){let n=e.situations.map(n=>$t(e,n,t)),r=e.rows.map(e=>e.reduce((e,t)=>Math.min(e,i(t)),X));function i(e){return n[e]??X}return{cell(t,n){let r=e.rows[e.accountRows[t]??-1];return r===void 0?Xt:i(r[n]??-1)},account:t=>r[e.accountRows[t]??-1]??Xt}}function $t(e,t,n){let r=t.flatMap((t,r)=>(n===-1?e.classes[r]?.counted===!0:r===n)?[en(e,t,r)]:[]);return Math.min(X,...r)}function en(e,t,n){let r=e.answers[t];return r===void 0?X:Y.indexOf(tn(r,e.classes[n]?.counted===!0))}function tn([e,t],n){let r=Yt[e]??`unknown`;return r!==`gap`||n?r:t.length>0?`part`:`open`}function nn(e,t,{text:n,states:r}){let i=n.toLowerCase().split(/\\s+/).filter(Boolean);return e.accounts.flatMap((n,a)=>{if(!r.has(t.account(a)))return[];if(i.length===0)return[a];let o=e.units[e.accountUnits[a]??0]??``,s=`${n}\\n${e.names[a]??``}\\n${o}`.toLowerCase();return i.every(e=>s.includes(e))?[a]:[]})}function rn(e,t,n){let r=nn(e,t,n),i=e=>t.account(e),a=[...r].sort((e,t)=>i(e)-i(t)||e-t);if(!(e.units.length>1))return a.flatMap(t=>an(t,{data:e,wanted:n,level:1}));let o=[...Map.groupBy(a,t=>e.accountUnits[t]??0)],s=e=>i(e[0]??-1);return o.sort(([t,n],[r,i])=>s(n)-s(i)||on(e.units[t]??``,e.units[r]??``)),o.flatMap(([t,r])=>{let i=n.openUnits.has(t),a={kind:`unit`,unit:t,accounts:r,open:i};return i?[a,...r.flatMap(t=>an(t,{data:e,wanted:n,level:2}))]:[a]})}function an(e,{data:t,wanted:n,level:r}){let i=n.openAccounts.has(e),a={kind:`account`,account:e,level:r,open:i};return i?[a,...t.classes.map((t,n)=>({kind:`class`,account:e,class:n,level:r+1}))]:[a]}function on(e,t){return e<t?-1:+(e>t)}let Z={gap:`fail`,unknown:`unknown`,open:`none`,part:`none`,covered:`pass`,outside:`none`},Q={gap:`gap`,unknown:`unknown`,open:`not recorded`,part:`recorded in part`,covered:`recorded`,outside:`not in scope`};function sn(e,t){let n=e.kind===`unit`?1:e.level;return d(`tr`,{class:e.kind,"aria-level":String(n),"aria-rowindex":String(t.row+2),"data-row":String(t.row),...e.kind===`class`?{}:{"aria-expanded":String(e.open)}},d(`th`,{scope:`row`,role:`rowheader`,class:`level-${n}`,...e.kind===`account`?{title:cn(e.account,t.data)}:{},"data-column":`0`},e.kind===`class`?[]:d(`span`,{class:`twist`,"aria-hidden":`true`},e.open?`▾`:`▸`),ln(e,t)),un(e,t))}function cn(e,{accounts:t,names:n}){return`${t[e]??``} ${n[e]??``}`.trimEnd()}function ln(e,{data:t}){switch(e.kind){case`unit`:{let n=t.units[e.unit]??``,r=d(`span`,{class:`place`},` ${V(e.accounts.length,`account`)}`);return[n===``?`No unit known`:n,r]}case`account`:{let n=t.names[e.account]??``;return[t.accounts[e.account]??``,n===``?[]:d(`span`,{class:`place`},` ${n}`)]}case`class`:return t.classes[e.class]?.title??``}}function un(e,t){let{data:n,seen:r}=t;switch(e.kind){case`unit`:return n.regions.map((n,r)=>pn(e.accounts,{region:n,column:r,place:t}));case`account`:return n.regions.map((t,n)=>dn(r.cell(e.account,n),{region:t,column:n}));case`class`:{let r=t.through(e.class);return n.regions.map((t,n)=>dn(r.cell(e.account,n),{region:t,column:n}))}}}function dn(e,{region:t,column:n}){let r=Y[e]??`outside`,i=r===`outside`?``:h(Z[r]);return $(r,`${t}: ${Q[r]}`,{column:n,content:i})}function fn(e,t,n){let r=Y.map(()=>0);for(let i of e){let e=n.cell(i,t);r[e]=(r[e]??0)+1}return r}function pn(e,{region:t,column:n,place:r}){let i=fn(e,n,r.seen),a=i.findIndex(e=>e>0),o=Y[a]??`outside`,s=i[a]??0,c=e.length-(i.at(-1)??0),l=o===`outside`?Q.outside:`${H(s)} of ${V(c,`account`)} ${Q[o]}`,u=o===`gap`||o===`unknown`?mn(s):``,d=o===`outside`?``:[h(Z[o]),u],f=o===`outside`?0:Math.max(4,Math.round(s/c*100));return $(o,`${t}: ${l}`,{column:n,content:d,part:f})}function mn(e){return e<1e3?String(e):`${Math.floor(e/1e3)}k`}function $(e,t,{column:n,content:r,part:i}){return d(`td`,{class:e,role:`gridcell`,"aria-label":t,title:t,"data-column":String(n+1),...i===void 0?{}:{"data-part":`${i}%`}},r)}function hn({data:e,row:t,region:n,seen:r}){if(t.kind===`unit`)return xn(t,{data:e,region:n,seen:r});let{account:i}=t,a=e.names[i]??``,o=e.units[e.accountUnits[i]??0]??``,s=e.rows[e.accountRows[i]??-1]?.[n]??-1,c=e.situations[s],l=t.kind===`class`?[t.class]:e.classes.map((e,t)=>t);return[gn(`${e.regions[n]??``} in ${e.accounts[i]??``}`),d(`p`,{class:`place`},[a,o].filter(e=>e!==``).join(` · `)),c===void 0?d(`p`,{},_n(e,i)):d(`ul`,{class:`classes`},l.map(t=>vn(e,t,e.answers[c[t]??-1])))]}function gn(e){return d(`h3`,{tabindex:`-1`},e)}function _n(e,t){return(e.accountRows[t]??-1)===-1?[h(`unknown`),` The account could not be looked into, see `,d(`a`,{href:`#faults`},`Not seen`),`.`]:`The region is not in scope in this account.`}function vn(e,t,n){let r=e.classes[t];if(n===void 0)return d(`li`,{},d(`strong`,{},r?.title??``),`: not in scope`);let[,i,a,o,s]=n,c=tn(n,r?.counted===!0),l=t=>e.texts[t]??``;return d(`li`,{},d(`p`,{},h(Z[c]),` `,d(`strong`,{},r?.title??``),`: ${Q[c]}`),i.length===0?[]:d(`p`,{class:`place`},c===`covered`?`by `:`some of it by `,yn(e,i)),a===0?[]:d(`p`,{},`Nobody would record `,d(`code`,{},l(a))),s===0?[]:d(`p`,{},l(s)),o.length===0?[]:d(`p`,{},`Not seen: `,bn(o)))}function yn(e,t){return t.map((t,n)=>{let[r=``,i=``]=e.trails[t]??[];return[n===0?``:`, `,d(`a`,{href:`#trails`,title:i},r)]})}function bn(e){return e.map((e,t)=>{let n=d(`a`,{href:`#cause-${e+1}`},`cause ${e+1}`);return[t===0?``:`, `,n]})}function xn({unit:e,accounts:t},{data:n,region:r,seen:i}){let a=Map.groupBy(t,e=>i.cell(e,r)),o=Y.flatMap((e,t)=>{let n=a.get(t)??[];return n.length===0?[]:[{state:e,members:n}]});return[gn(`${n.regions[r]??``} in ${Sn(n,e)}`),d(`p`,{class:`place`},V(t.length,`account`)),d(`ul`,{class:`classes`},o.map(({state:e,members:t})=>d(`li`,{},d(`p`,{},h(Z[e]),` `,d(`strong`,{},V(t.length,`account`)),`: ${Q[e]}`),e===`covered`||e===`outside`?[]:d(`p`,{class:`place`},Cn(n,t)))))]}function Sn(e,t){let n=e.units[t]??``;return n===``?`accounts of no known unit`:n}function Cn(e,t){let n=t.slice(0,30).map(t=>{let n=e.names[t]??``;return n===``?e.accounts[t]??``:`${e.accounts[t]??``} (${n})`}),r=t.length-n.length;return n.join(`, `)+(r>0?` and ${H(r)} more: unfold the unit`:``)}function wn({key:e,ctrl:t,at:n,rows:r,columns:i,page:a}){let o=r.length-1,s=r[n.row],c=e=>({...n,row:Math.max(0,Math.min(o,e))}),l=e=>({...n,column:Math.max(0,Math.min(i,e))});switch(e){case`ArrowDown`:return c(n.row+1);case`ArrowUp`:return c(n.row-1);case`PageDown`:return c(n.row+a);case`PageUp`:return c(n.row-a);case`Home`:return t?{row:0,column:n.column}:l(0);case`End`:return t?{row:o,column:n.column}:l(i);case`ArrowRight`:return n.column===0&&Tn(s)===!1?`toggle`:l(n.column+1);case`ArrowLeft`:return n.column>0?l(n.column-1):Tn(s)===!0?`toggle`:c(En(r,n.row));case`Enter`:case` `:return`choose`;default:return}}function Tn(e){return e===void 0||e.kind===`class`?void 0:e.open}function En(e,t){let n=Dn(e[t]);for(let r=t-1;r>=0;--r)if(Dn(e[r])<n)return r;return t}function Dn(e){return e===void 0||e.kind===`unit`?1:e.level}function On(e,t){function n(){e.hidden=!0,t()}return e.addEventListener(`keydown`,({key:e})=>{e===`Escape`&&n()}),{show(t,r){let i=z(d(`button`,{type:`button`,class:`close`},`Close`));i.addEventListener(`click`,n),e.replaceChildren(i,...t.map(z)),e.scrollTop=0,e.hidden=!1,r&&e.querySelector(`h3`)?.focus()}}}function kn({regions:e}){let t=document.createElement(`table`);t.className=`grid`,t.tabIndex=0,t.setAttribute(`role`,`treegrid`),t.setAttribute(`aria-label`,`Coverage by account and region`),t.setAttribute(`aria-colcount`,String(e.length+1));let n=d(`thead`,{},d(`tr`,{"aria-rowindex":`1`},d(`th`,{scope:`col`,role:`columnheader`},`Account`),e.map(e=>d(`th`,{scope:`col`,role:`columnheader`,class:`region`},d(`span`,{},e))))),r=document.createElement(`tbody`),[i,a]=[An(e.length+1),An(e.length+1)];return t.append(z(n),i.section,r,a.section),{table:t,body:r,before:i.cell,after:a.cell}}function An(e){let t=document.createElement(`td`);t.colSpan=e;let n=document.createElement(`tr`);n.append(t);let r=document.createElement(`tbody`);return r.className=`spacer`,r.setAttribute(`aria-hidden`,`true`),r.append(n),{section:r,cell:t}}function jn({frame:e,skeleton:t,row:n,drawn:r}){let{table:i,body:a,before:o,after:s}=t,c=0,l=32;function u(){let t=Math.max(0,Math.floor(e.scrollTop/l)-12),i=Math.min(c,t+Math.ceil(e.clientHeight/l)+24),u=Array.from({length:Math.max(0,i-t)},(e,n)=>t+n);a.replaceChildren(...u.map(e=>z(n(e))));for(let e of a.querySelectorAll(`[data-part]`))e.style.setProperty(`--part`,e.dataset.part??`0%`);o.style.height=`${t*l}px`,s.style.height=`${(c-i)*l}px`,r()}function d(){let e=a.rows[0]?.offsetHeight??0;e!==0&&e!==l&&(l=e,u())}return e.append(i),e.addEventListener(`scroll`,()=>requestAnimationFrame(u),{passive:!0}),{draw:u,show(e){c=e,u(),d()},reveal(t){let n=t*l,r=n+l+(i.tHead?.offsetHeight??0)-e.clientHeight;e.scrollTop=Math.min(n,Math.max(e.scrollTop,r)),u()},page:()=>Math.max(1,Math.floor(e.clientHeight/l)-3)}}function Mn({place:e,data:t,through:n,toggle:r}){let i=g(e,`.map`),a=kn(t),{table:o}=a,s=On(g(e,`#map-detail`),()=>o.focus({preventScroll:!0})),c=[],l=n(-1),u={row:0,column:0},f=jn({frame:i,skeleton:a,row:e=>{let r=c[e];return r===void 0?d(`tr`):sn(r,{row:e,data:t,seen:l,through:n})},drawn:()=>Fn(o,u)});function p(e){u=e,f.reveal(e.row),Pn(o,e)?.scrollIntoView({block:`nearest`,inline:`nearest`})}function m(e){let i=c[u.row];if(i===void 0)return;if(u.column===0){r(i);return}let a=i.kind===`class`?n(i.class):l;s.show(hn({data:t,row:i,region:u.column-1,seen:a}),e)}return Nn(o,{go:p,choose:m,around:()=>({at:u,rows:c,columns:t.regions.length,page:f.page()}),mark(e){u=e,Fn(o,u)}}),{show(e,t){c=e,l=t,u={...u,row:Math.max(0,Math.min(u.row,c.length-1))},o.setAttribute(`aria-rowcount`,String(c.length+1)),f.show(c.length)}}}function Nn(e,{go:t,choose:n,around:r,mark:i}){e.addEventListener(`keydown`,e=>{if(e.altKey||e.metaKey)return;let{at:a,...o}=r(),s=wn({key:e.key,ctrl:e.ctrlKey,at:a,...o});s!==void 0&&(e.preventDefault(),s===`toggle`&&i({...a,column:0}),s===`toggle`||s===`choose`?n(!0):t(s))}),e.addEventListener(`click`,({target:e})=>{let t=e instanceof Element?e.closest(`[data-column]`):null,r=t?.closest(`[data-row]`);t!==null&&r!=null&&(i({row:Number(r.dataset.row),column:Number(t.dataset.column)}),n(!1))})}function Pn(e,{row:t,column:n}){return e.querySelector(`[data-row="${t}"] > [data-column="${n}"]`)}function Fn(e,t){let n=e.querySelector(`.active`);n?.classList.remove(`active`),n?.removeAttribute(`id`),e.removeAttribute(`aria-activedescendant`);let r=Pn(e,t);r!==null&&(r.classList.add(`active`),r.id=`map-${t.row}-${t.column}`,e.setAttribute(`aria-activedescendant`,r.id))}function In(){let e=document.querySelector(`#map-controls`);if(e===null)return;let t=g(document,`#coverage-data`),n=JSON.parse(t.textContent??``),r=g(document,`#map`);e.hidden=!1,r.hidden=!1,document.documentElement.classList.add(`has-map`),Ln({controls:e,place:r,data:n})}function Ln({controls:e,place:t,data:n}){let r=Zt(n),i=Rn(n),a=g(e,`#map-fold`),o=Mn({place:t,data:n,through:r,toggle:c});function s(){let t=new FormData(e),s=r(Number(t.get(`class`))),c={text:e.querySelector(`#map-words`)?.value??``,states:new Set(t.getAll(`state`).map(Number)),openUnits:i.units,openAccounts:i.accounts};a.textContent=i.units.size<n.units.length?`Unfold all units`:`Fold all units`,zn({controls:e,data:n,seen:s,found:nn(n,s,c).length}),o.show(rn(n,s,c),s)}function c(e){if(e.kind===`class`)return;let[t,n]=e.kind===`unit`?[i.units,e.unit]:[i.accounts,e.account];t.delete(n)||t.add(n),s()}e.addEventListener(`submit`,e=>e.preventDefault()),e.addEventListener(`input`,s),a.hidden=n.units.length<2,a.addEventListener(`click`,()=>{let e=i.units.size<n.units.length;i.units.clear(),e&&n.units.forEach((e,t)=>i.units.add(t)),s()}),s()}function Rn({units:e,accounts:t}){return{units:new Set(t.length<=60?e.keys():[]),accounts:new Set(t.length===1?[0]:[])}}function zn({controls:e,data:t,seen:n,found:r}){let i=V(t.accounts.length,`account`);g(e,`#map-outcome`).textContent=`${H(r)} of ${i} in ${V(t.regions.length,`region`)}`;let a=Y.map(()=>0);t.accounts.forEach((e,t)=>{let r=n.account(t);a[r]=(a[r]??0)+1});for(let t of e.querySelectorAll(`label.choice`)){let e=a[Number(t.querySelector(`input`)?.value)]??0;t.hidden=e===0,g(t,`.count`).textContent=H(e)}}function Bn({policyList:e}){for(let t of document.querySelectorAll(`details.policy`)){let n=e[Number(t.dataset.policy)];if(n===void 0)continue;let r=Te(``,{key:`policy`,value:n.name,wanted:!0}),i=A({...O,query:r});t.querySelector(`summary`)?.after(z(d(`p`,{class:`to-table`},d(`a`,{href:i},`Its findings in the table`))))}}function Vn(){let e=document.querySelector(`#theme`);if(e===null)return;let t=/[?&]theme=(dark|light)\\b/.exec(location.hash)?.[1],n=t===void 0?matchMedia(`(prefers-color-scheme: dark)`).matches:t===`dark`;function r(){document.documentElement.classList.toggle(`dark`,n),document.documentElement.classList.toggle(`light`,!n),e?.setAttribute(`aria-pressed`,String(n))}t!==void 0&&r(),e.setAttribute(`aria-pressed`,String(n)),e.addEventListener(`click`,()=>{n=!n,r(),Hn(n?`dark`:`light`)}),e.hidden=!1}function Hn(e){let t=location.hash.slice(1).replace(/[?&]theme=(?:dark|light)\\b/,``);history.replaceState(null,``,`#${t}${t.includes(`?`)?`&`:`?`}theme=${e}`)}qt(),Vn(),le(),In();let Un=document.querySelector(`#explorer`),Wn=document.querySelector(`#findings-data`);if(Un!==null&&Wn!==null){let e=ce(Wn.textContent??``);Ht(Un,e),Bn(e),_(g(document,`#policies`))}})();<\/script>\n</body>\n</html>\n'}function cr(){return s(`a`,{class:`skip`,href:`#content`},`Skip to the report`)}function lr(e){return s(`header`,{},s(`p`,{class:`brand`},`Trailproof`),s(`h1`,{},`CloudTrail of ${J(e)}`),s(`p`,{class:`place`},`As AWS showed it at `,L(e.run.startedAt)))}function J({accounts:[t,...n],scope:r}){return t===void 0?`no account`:`${r.asked.organization?`an organization: `:``}${n.length===0?`account ${t.id}`:e.t(n.length+1,`account`)}`}function ur({run:e,tool:t,scope:n}){return s(`footer`,{},s(`p`,{},`Made by ${t.name} ${t.version} from run `,s(`code`,{},e.id),`, plan `,s(`code`,{},n.planDigest),`.`))}function dr({result:e}){let{accounts:t,regions:n}=e.population;return c(`population`,`Population`,[s(`p`,{class:`lead`},`Everything that exists was evaluated, left out for a reason, or could not be read.`),d({name:`population`,label:`Table of the population`,caption:`Discovered is evaluated, left out and unreadable together`,columns:[`Of these`,p(`Discovered`),p(`= Evaluated`),p(`+ Left out`),p(`+ Unreadable`),`Adds up`],rows:[Y(`Accounts`,t),Y(`Regions`,n)]}),s(`dl`,{class:`facts`},...fr(e),...mr(e),...hr(e),...gr(e.scope)),_r(e.scope)])}function Y(t,{discovered:n,evaluated:r,excluded:i,unreadable:a}){let o=n-r-i-a;return s(`tr`,{},s(`th`,{scope:`row`},t),[n,r,i,a].map(t=>s(`td`,{class:`number`},e.n(t))),s(`td`,{},o===0?[b(`pass`),` yes`]:[b(`fail`),` no: ${e.n(Math.abs(o))} ${o>0?`missing`:`too many`}`]))}function*fr({accounts:e,scope:{asked:t}}){let n=t.organization?`of an organization: `:``,r=e.map(({id:e,partition:t})=>`${e} (${t})`);yield l(`Accounts`,e.length===0?`none`:n+i.n(r,50)),yield l(`Regions asked for`,t.regions.length===0?`every region that is enabled`:a.t(t.regions)),t.accounts.length>0&&(yield l(`Accounts asked for`,i.n(t.accounts,50))),t.roleName!==``&&(yield l(`Role in each account`,s(`code`,{},t.roleName))),t.roleChain.length>0&&(yield l(`Asked as`,s(`ul`,{},t.roleChain.map(e=>s(`li`,{},s(`code`,{},e))))))}const pr=/* @__PURE__ */ new Map([[`disabled`,`not enabled in the account`],[`not-named`,`not named in --regions`]]);function*mr({scope:{excluded:t}}){let n=t.filter(({region:e})=>e===void 0);if(n.length>0){let t=s(`a`,{href:`#accounts`},`Accounts`);yield l(`Accounts left out`,[`${e.n(n.length)}, see `,t])}let r=t.filter(({region:e})=>e!==void 0);for(let[t,n]of Map.groupBy(r,e=>e.reason)){let r=a.t(n.map(({region:e=``})=>e)),i=new Set(n.map(({account:e})=>e)).size,o=i>1?` (in ${e.n(i)} accounts)`:``;yield l(`Regions left out, ${pr.get(t)??t}`,`${r}${o}`)}}function*hr(e){let t=e.accounts.filter(({access:e})=>e===`unreadable`);if(t.length===0)return;let n=i.t(e);yield l(`Accounts unreadable`,[`${i.n(t.map(({id:e})=>n(e)),50)}, see `,s(`a`,{href:`#faults`},`Not seen`)])}function*gr({asserted:t}){if(t.length===0)return;let n=new Set(t.map(({account:e})=>e)).size;yield l(`Regions taken on your word`,`${a.t(t.map(({region:e})=>e))} (in ${e.t(n,`account`)}, whose list of regions could not be read)`)}function _r({shards:t}){return t.length===0?[]:[s(`h3`,{},`Put together from ${e.t(t.length,`shard`)}`),d({name:`shards`,label:`Table of shards`,caption:`Parts of plans that were asked by runs of their own`,columns:[`Shard`,`Plan`],rows:t.slice(0,200).map(({index:t,of:n,plan:r})=>s(`tr`,{},s(`th`,{scope:`row`,class:`whole`},`${e.n(t)} of ${e.n(n)}`),s(`td`,{class:`free wide`},s(`code`,{},r))))}),h(t.length-200,`shard`)]}function X({question:e,kind:t,answer:n,detail:r,bar:i,lines:a,more:o}){return s(`article`,{class:`answer ${t}`},s(`h3`,{},e),s(`p`,{class:`figure`},b(t),` ${n}`),i??[],s(`p`,{class:`gloss`},r),a.length===0?[]:s(`ul`,{},a.map(e=>s(`li`,{},e))),s(`p`,{class:`further`},s(`a`,{href:o.href},o.text)))}function Z(t){let n=t.length-3;return n>0?[...t.slice(0,3),`and ${e.n(n)} more`]:t}const vr=[`newly-unknown`,`fixed`,`gone`,`waived`,`seen-again`,`not-compared`];function yr({counts:t,policies:n,before:r,caveats:i}){let a=vr.filter(e=>t[e]>0),o=t[`newly-unknown`]+t[`not-compared`]>0||!r.complete,s=[...a.map(n=>[b(w[n].mark),` ${e.n(t[n])} ${w[n].many}`]),...n.length===0?[]:[[b(`none`),` ${e.t(n.length,`policy is`,`policies are`)} not what they were`]],...i.length===0?[]:[[b(`unknown`),` ${e.t(i.length,`caveat`)}`]]];return X({question:`What changed?`,kind:t.new>0?`fail`:o?`unknown`:`pass`,answer:t.new===0?`Nothing new fails`:e.t(t.new,`new failure`),detail:[`since `,L(r.run.startedAt),`; ${t[`still-failing`]===0?`nothing fails`:e.t(t[`still-failing`],`finding fails`,`findings fail`)} as before.`],lines:s,more:{href:`#changes`,text:`All changes`}})}function br(){return s(`p`,{class:`note`},`What changed? This run was not compared with an earlier one.`)}function xr(e){let{comparison:t}=e.result;return s(`section`,{id:`summary`,"aria-labelledby":`summary-title`},s(`h2`,{id:`summary-title`,class:`unseen`},`Summary`),Sr(e.result),s(`div`,{class:`answers`},Cr(e),Or(e),Ar(e),t===void 0?[]:yr(t)),t===void 0?br():[])}function Sr({complete:t,incompleteBecause:n,population:r}){if(t){let{accounts:t,regions:n}=r,i=`${e.t(t.evaluated,`account`)} and ${e.t(n.evaluated,`region`)}`;return s(`p`,{class:`banner complete`},b(`pass`),s(`strong`,{},` Complete`),`: everything in ${i} could be judged.`)}return s(`div`,{class:`banner incomplete`},s(`p`,{},b(`unknown`),s(`strong`,{},` INCOMPLETE`),`, because`),s(`ul`,{},n.map(e=>s(`li`,{},e))))}function Cr({coverage:{cells:t,situations:n},result:r}){let i=t.covered+t.gap+t.unknown,a=n.filter(({state:e})=>e!==`covered`),o=t.gap>0?`${e.t(t.gap,`region`)} with a gap`:`no gap was found`,s=t.unknown>0?`, ${e.t(t.unknown,`region`)} unknown`:``,c=e.t(E(r.coverage.classes).length,`class`,`classes`),l=r.population.accounts.unreadable,u=l>0?`; ${e.t(l,`account`)} not looked into`:``;return X({question:`Are we covered?`,kind:t.gap>0?`fail`:t.unknown>0||i===0||l>0?`unknown`:`pass`,answer:i===0?`Nothing was looked at`:`${e.n(t.covered)} of ${e.t(i,`region`)}`,detail:i===0?`No region could be read.`:`record ${c} of events in full; ${o}${s}${u}.`,...i===0?{}:{bar:wr(t)},lines:Z(a.map(Tr)),more:{href:`#coverage`,text:`Coverage by account and region`}})}function wr({covered:e,gap:t,unknown:n}){return wn([{class:`gap`,number:t},{class:`unknown`,number:n},{class:`covered`,number:e}])}function Tr({situation:e,state:t,places:n,cells:r}){let[i]=n,a=n.size===1&&i!==void 0?Er(i[1]):Dr(r,n.size),o=e.answers.find(e=>e.witness!==void 0)?.witness,c=s(`a`,{href:`#${C(e)}`},a);return t===`unknown`?[c,`: unknown`]:o===void 0?c:[c,`: nobody would record `,s(`code`,{},o)]}function Er(t){return t.length>4?e.t(t.length,`region`):a.t(t)}function Dr(t,n){return`${e.t(t,`region`)} of ${e.t(n,`account`)}`}function Or({result:t,policies:n}){let{findings:i}=t.summary,a=r.t(t.summary),s=r.n(a),c=o.r(t.summary),l=s===0?[]:n.filter(({entry:e})=>e.counts.fail>0),u=r.r.filter(e=>a[e]>0).map(t=>`${e.n(a[t])} ${v[t].toLowerCase()}`),d=s>0?`${u.join(`, `)}; in ${e.t(l.length,`policy`,`policies`)} of ${e.n(n.length)}.`:`${e.t(n.length,`policy`,`policies`)}, ${e.t(i.pass,`finding`)} that ${i.pass===1?`passes`:`pass`}.`;return X({question:`What is broken?`,kind:s>0?`fail`:i.pass>0?`pass`:`none`,answer:s>0?`${e.t(s,`finding`)} ${s===1?`fails`:`fail`}`:`Nothing fails`,detail:c===``?d:`${d} Not counted: ${c}.`,lines:Z(l.map(kr)),more:{href:`#findings`,text:`All findings`}})}function kr({entry:t,worst:n}){return[x(n),` `,s(`a`,{href:`#${I(t)}`},t.title),` (${e.n(t.counts.fail)})`]}function Ar({result:t,causes:n,policies:r}){let{error:i}=t.summary.findings,a=r.filter(({entry:e})=>e.counts.error>0),o=n.length===0&&i===0&&t.complete,s=`${e.t(t.faults.length,`call`)} not answered`;return X({question:`What could not be seen?`,kind:o?`pass`:`unknown`,answer:o?`Nothing in scope`:n.length===0?`Not everything was judged`:s,detail:i>0?`${e.t(i,`finding`)} could not be judged.`:`Every finding could be judged.`,lines:[...Mr(t),...Z(a.map(jr)),...Nr(t)],more:o?{href:`#population`,text:`Scope and population`}:{href:`#faults`,text:`What could not be seen, and why`}})}function jr({entry:t}){return[s(`a`,{href:`#${I(t)}`},t.title),` (${e.n(t.counts.error)})`]}function Mr({accounts:t,population:n}){if(n.accounts.unreadable===0)return[];let r=i.t({accounts:t}),a=t.filter(({access:e})=>e===`unreadable`).map(({id:e})=>r(e));return[[s(`a`,{href:`#accounts`},e.t(a.length,`account`)),` not looked into: ${i.n(a,5)}`]]}function Nr({population:{accounts:t,regions:n}}){let r=[...t.excluded>0?[e.t(t.excluded,`account`)]:[],...n.excluded>0?[e.t(n.excluded,`region`)]:[]];return r.length===0?[]:[[`Left out of scope: ${r.join(` and `)}, see `,s(`a`,{href:`#population`},`Population`)]]}const Pr=[`Trail`,`Owner`,`Home`,`Reach`,`Records`,`Bucket`,`KMS key`,`Validation`,`Logging`];function Fr({result:e}){let{trails:t}=e,n=new Map(e.accounts.map(({id:e,name:t})=>[e,t]));return t.length===0?c(`trails`,`Trails`,[s(`p`,{},`No trail was seen.`)]):c(`trails`,`Trails`,[d({name:`trails`,label:`Table of trails`,caption:`Every trail once`,columns:Pr,rows:t.slice(0,500).map(e=>Ir(e,n.get(e.owner)))}),h(t.length-500,`trail`)])}function Ir(e,t){return s(`tr`,{},s(`th`,{scope:`row`,class:`free`,title:e.arn},n.n(e.name,200)),s(`td`,{},e.owner,t===void 0?[]:s(`p`,{class:`place`},t)),s(`td`,{class:`whole`},e.home),s(`td`,{class:`free`},Lr(e)),s(`td`,{class:`free wide`},Rr(e.records)),s(`td`,{class:`free`},zr(e.bucket)),s(`td`,{class:`free`},Br(e.key)),s(`td`,{},Vr(e.logFileValidation)),s(`td`,{class:`free`},Hr(e.reach)))}function Q(e,t){return[b(e),` ${t}`]}const $=Q(`unknown`,`unknown`);function Lr({multiRegion:e,organization:t,home:n}){if(e===null)return $;let r=e?`all regions`:`${n} only`;return t===null?Q(`unknown`,`${r}, organization unknown`):t?`organization, ${r}`:r}function Rr(e){return e===null?$:e.length===0?Q(`fail`,`nothing`):s(`ul`,{},e.map(e=>s(`li`,{},e)))}function zr(e){if(e===null)return Q(`fail`,`none`);let t=s(`code`,{},n.n(e.name,200));switch(e.state){case`present`:return t;case`dangling`:return[b(`fail`),` `,t,` does not exist`];case`foreign`:return[b(`unknown`),` `,t,` not seen`]}}function Br(e){if(e===null)return Q(`none`,`none`);let t=e.arn.slice(e.arn.lastIndexOf(`/`)+1),r=s(`code`,{title:e.arn},n.n(t,200));switch(e.state){case`present`:return e.keyState===`Enabled`?r:e.keyState===null?[b(`unknown`),` `,r,` state unknown`]:[b(`fail`),` `,r,` ${e.keyState}`];case`dangling`:return[b(`fail`),` `,r,` does not exist`];case`foreign`:return[b(`unknown`),` `,r,` not seen`]}}function Vr(e){return e===null?$:e?Q(`pass`,`on`):Q(`fail`,`off`)}function Hr({logging:e,stopped:t,unknown:n}){let r=[[`pass`,`on`,e],[`fail`,`off`,t],[`unknown`,`unknown`,n]].filter(([,,e])=>e.length>0);return r.length===0?$:s(`ul`,{},r.map(([e,t,n])=>s(`li`,{title:a.t(n)},Q(e,`${t} in ${Ur(n)}`))))}function Ur(t){return t.length<=3?a.t(t):e.t(t.length,`region`)}function Wr(e){return{chunks:Gr(e),warnings:[]}}function*Gr(e){let t=nt(e),n=(e,t)=>e?[t]:[],r=[xr,...n(e.comparison!==void 0,ct),kt,...n(e.frameworks.length>0,On)],i=[...n(ue(e),de),Fr,...n(Yn(e),Xn),Lt,dr,it];yield*or(e);for(let e of r)yield`${H(e(t))}\n`;yield*bn(t);for(let e of i)yield`${H(e(t))}\n`;yield*sr(e,{"coverage-data":[It(JSON.stringify(Rn(e,t.causeOf)))],"findings-data":Nt(t.findings)})}exports.html=Wr;