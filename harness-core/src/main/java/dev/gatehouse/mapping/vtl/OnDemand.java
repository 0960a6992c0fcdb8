package dev.gatehouse.mapping.vtl;

import java.util.function.Supplier;

/**
 * A variable that is made where a template reads it; templates never see this record itself.
 *
 * @param maker gives the same object each time within one rendering
 */
record OnDemand(Supplier<Object> maker) {}
