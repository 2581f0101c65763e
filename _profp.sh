rm -f *.cpuprofile; node --cpu-prof --cpu-prof-interval 200 --import tsx _parts2.mts $1 && node -e '
const p=JSON.parse(require("fs").readFileSync(require("fs").readdirSync(".").find(f=>f.endsWith(".cpuprofile"))));
const by=new Map(p.nodes.map(n=>[n.id,n]));const par=new Map();for(const n of p.nodes)for(const c of n.children||[])par.set(c,n.id);
const nm=n=>n.callFrame.functionName+" "+n.callFrame.url.split("/").slice(-2).join("/").split("?")[0];
const self=new Map(),line=new Map();let all=0;const T=p.timeDeltas;
p.samples.forEach((id,i)=>{const n=by.get(id);all+=T[i];self.set(nm(n),(self.get(nm(n))||0)+T[i]);});
const top=(m,n)=>[...m].sort((a,b)=>b[1]-a[1]).slice(0,n).map(([k,v])=>(v/all*100).toFixed(1).padStart(6)+" "+k).join("\n");
console.log(top(self,'${2:-45}'));'
