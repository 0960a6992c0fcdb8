/** The handler of the demo API, as it would be deployed. */
package dev.gatehouse.samples.chat;
