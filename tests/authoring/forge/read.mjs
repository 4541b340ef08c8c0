// Reads flowcharts with the real Mermaid: JSON in ([{text, draws}]), JSON out, one answer each.
import { readFileSync } from "node:fs";
import { JSDOM } from "jsdom";

const { window } = new JSDOM("<!DOCTYPE html><body></body>", { pretendToBeVisual: true });
Object.assign(globalThis, { window, document: window.document });
for (const name of ["Element", "HTMLElement", "SVGElement", "Node", "DOMParser", "XMLSerializer", "CSSStyleSheet"]) {
  globalThis[name] ??= window[name];
}
// a page without a screen has no sizes; Mermaid only needs some
const width = (element) => (element.textContent ?? "").length * 8;
window.SVGElement.prototype.getBBox = function () {
  return { x: 0, y: 0, width: width(this), height: 20 };
};
window.SVGElement.prototype.getComputedTextLength = function () {
  return width(this);
};

const { default: mermaid } = await import("mermaid");
mermaid.initialize({ startOnLoad: false, securityLevel: "strict" });

async function read({ text, draws }) {
  try {
    const { db } = await mermaid.mermaidAPI.getDiagramFromText(text);
    const boxes = [...db.getVertices().values()].map((box) => [box.id, box.type, box.text, box.link ?? ""]);
    const arrows = db.getEdges().map((edge) => [edge.start, edge.end, edge.text, edge.type, edge.stroke]);
    return { boxes, arrows, shown: draws ? await shown(text) : [] };
  } catch (error) {
    return { error: String(error.message ?? error) };
  }
}

async function shown(text) {
  const { svg } = await mermaid.render("chart", text);
  const drawn = new JSDOM(svg).window.document;
  return [...drawn.querySelectorAll(".nodeLabel, .edgeLabel")].map((element) => element.textContent);
}

const answers = [];
for (const chart of JSON.parse(readFileSync(0, "utf-8"))) answers.push(await read(chart));
process.stdout.write(JSON.stringify(answers), () => process.exit(0));
