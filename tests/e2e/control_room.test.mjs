// EXCON's screen: what it can do by keyboard, what it moves, and what it is told of.
import assert from "node:assert/strict";
import { eventually, gone, shown } from "./browser.mjs";
import { drill_test } from "./stage.mjs";

const focused = (page) =>
  page.evaluate(() => document.activeElement?.getAttribute("data-testid"));

drill_test(
  "the matrix is walked and opened by keyboard, and narrowed",
  async (stage) => {
    const [excon] = await stage.running("ALD", "BIR");
    const { page } = excon;
    const at = async (id) =>
      eventually(
        `the focus on ${id}`,
        async () => (await focused(page)) === id,
      );
    await excon.cell("I01", "ALD").focus();
    // Not for this team: an empty cell is walked over like any other.
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowDown");
    await at("cell-I02-1");
    await page.keyboard.press("End");
    await at("cell-I04-1");
    await page.keyboard.press("Control+Home");
    await at("cell-I01-0");
    await page.keyboard.press("Enter");
    await shown(excon.see("cell-sheet"));
    await excon.close_sheet();
    await at("cell-I01-0");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    await shown(excon.see("inject-sheet"));
    await excon.close_sheet();

    // One stop of the tab key for the whole grid.
    assert.equal(
      await page.locator('.matrix-scroll [tabindex="0"]').count(),
      1,
    );
    await excon.fill("matrix-search", "birch");
    await gone(excon.see("line-ALD"));
    await shown(excon.see("line-BIR"));
    await excon.fill("matrix-search", "");
    await excon.press("only-late");
    await excon.press("matrix-clear");
    await excon.press("only-unopened");
    await shown(excon.cell("I01", "ALD"));
  },
);
