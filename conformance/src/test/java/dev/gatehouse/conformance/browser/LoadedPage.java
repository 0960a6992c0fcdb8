package dev.gatehouse.conformance.browser;

import java.util.List;

/**
 * A page that a browser has loaded.
 *
 * @param dom the document, as HTML
 * @param console the lines of its console, and nothing else that the browser says
 */
record LoadedPage(String dom, List<String> console) {}
