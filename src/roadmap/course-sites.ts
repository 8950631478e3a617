/** Sites that teach: a link there is where to learn something, not the thing to learn. */

const SITES: ReadonlySet<string> = new Set([
  "youtube.com",
  "youtu.be",
  "udemy.com",
  "coursera.org",
  "edx.org",
  "udacity.com",
  "pluralsight.com",
  "skillshare.com",
  "linkedin.com",
  "codecademy.com",
  "freecodecamp.org",
  "khanacademy.org",
  "medium.com",
  "dev.to",
  "hashnode.dev",
  "w3schools.com",
  "geeksforgeeks.org",
  "tutorialspoint.com",
  "javatpoint.com",
  "programiz.com",
  "realpython.com",
  "developer.mozilla.org",
  "javascript.info",
  "learn.microsoft.com",
  "docs.microsoft.com",
  "digitalocean.com",
  "amazon.com",
  "amzn.to",
  "oreilly.com",
  "manning.com",
  "leanpub.com",
  "goodreads.com",
  "stackoverflow.com",
  "reddit.com",
  "bilibili.com",
  "zhihu.com",
  "juejin.cn",
  "csdn.net",
  "cnblogs.com",
  "runoob.com",
  "imooc.com",
  "icourse163.org",
  "habr.com",
  "stepik.org",
  "metanit.com",
  "platzi.com",
  "openclassrooms.com",
  "alura.com.br",
  "cursoemvideo.com",
  "qiita.com",
  "zenn.dev",
  "towardsdatascience.com",
  "kaggle.com",
  "egghead.io",
  "frontendmasters.com",
  "css-tricks.com",
]);

/** Whether a URL lies on a site that teaches. */
export function isCourseSite(url: string): boolean {
  const host = /^https?:\/\/(?:www\.)?([^/:?#]+)/iu.exec(url)?.[1]?.toLowerCase();
  if (host === undefined) return false;
  // The host itself, then the sites that it may be a part of: "docs.example.org", "example.org", "org".
  for (let from = 0; from >= 0; from = host.indexOf(".", from) + 1 || -1)
    if (SITES.has(host.slice(from))) return true;
  return false;
}
