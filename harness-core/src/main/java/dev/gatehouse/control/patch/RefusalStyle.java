package dev.gatehouse.control.patch;

import dev.gatehouse.control.error.ControlException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** How a group of operations words that a patch is not supported: AWS has more than one way. */
public enum RefusalStyle {

    /** With two blanks, and the paths that there are: resources, validators, documentation, API keys. */
    LISTING {
        @Override
        ControlException refuse(Change change, List<String> pathsForOp, Optional<Set<String>> opsForPath) {
            String hint = pathsForOp.isEmpty() ? "Please choose supported operations" : "Must be one of: " + pathsForOp;
            return ControlException.badRequest(
                    "Invalid patch path  '" + change.path() + "' specified for op '" + change.op() + "'. " + hint);
        }
    },

    /** With the operations, if the path is known: APIs, methods, integrations and their responses. */
    SHORT {
        @Override
        ControlException refuse(Change change, List<String> pathsForOp, Optional<Set<String>> opsForPath) {
            return ControlException.badRequest(opsForPath
                    .map(ops -> "Invalid patch operation specified. Must be one of: " + new TreeSet<>(ops))
                    .orElse("Invalid patch path " + change.path()));
        }
    },

    /** With the path alone, whatever is wrong with it: gateway responses. */
    PATH {
        @Override
        ControlException refuse(Change change, List<String> pathsForOp, Optional<Set<String>> opsForPath) {
            return ControlException.badRequest("Invalid patch path " + change.path());
        }
    };

    abstract ControlException refuse(Change change, List<String> pathsForOp, Optional<Set<String>> opsForPath);
}
