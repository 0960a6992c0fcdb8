/**
 * Runs cases of recorded AWS answers against the in-process gateway.
 *
 * <p>Enters: a directory of case files, by the system property {@code gatehouse.conformance.cases}. Leaves: one dynamic
 * test a case, held against the checked-in list of cases that are not expected to pass yet.
 */
@NullMarked
package dev.gatehouse.conformance;

import org.jspecify.annotations.NullMarked;
