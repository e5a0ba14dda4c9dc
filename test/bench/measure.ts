/** Preloaded into a measured process: writes its CPU and peak memory to the file that CONCORDAT_MEASURE names. */
import { writeFileSync } from "node:fs";

process.on("exit", () => {
  const { user, system } = process.cpuUsage();
  const file = process.env.CONCORDAT_MEASURE;
  if (file !== undefined)
    writeFileSync(file, JSON.stringify({ cpu: (user + system) / 1e6, rss: process.resourceUsage().maxRSS / 1024 }));
});
