package dev.gatehouse.control.patch;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** What one patch operation does to the tree of a record. */
@FunctionalInterface
public interface Edit {

    /** Changes the tree. */
    void apply(ObjectNode tree, Change change);
}
