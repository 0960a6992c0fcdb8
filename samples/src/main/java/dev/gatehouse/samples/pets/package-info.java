/** The handler of the annotated API, as it would be deployed. */
package dev.gatehouse.samples.pets;
