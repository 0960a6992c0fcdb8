package dev.gatehouse.definition.source;

import java.util.Map;

/** Refuses a name that is written twice in one object, of which every parser would keep another one. */
final class Duplicates {

    private Duplicates() {}

    static void add(Map<String, SourceMember> members, SourceMember member) {
        SourceMember first = members.put(member.name(), member);
        if (first != null) {
            throw Unreadable.at(
                    member.nameOrigin(),
                    "\"" + member.name() + "\" is written twice in one object, first on line "
                            + first.nameOrigin().line() + ".",
                    "Keep one of the two.");
        }
    }
}
