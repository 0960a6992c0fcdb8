/** The handler of the API whose answers are cached, as it would be deployed. */
package dev.gatehouse.samples.users;
