// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.chart;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.triangula.core.operation.StudyEdit;
import org.triangula.model.ModelFactory;
import org.triangula.model.Source;
import org.triangula.organization.notation.Administration.NamedSource;

/** The sources that a text names, as sources of the study. A source of the same title is the same source. */
final class NamedSources {

    private final Map<String, Source> byKey = new HashMap<>();

    NamedSources(StudyEdit edit, List<NamedSource> named) {
        for (NamedSource one : named) {
            byKey.put(one.key(), edit.study().getProvenance().stream().filter(source -> one.title().equals(
                source.getName())).findFirst().orElseGet(() -> {
                    Source made = ModelFactory.eINSTANCE.createSource();
                    made.setName(one.title());
                    edit.study().getProvenance().add(made);
                    return made;
                }));
        }
    }

    /** The source whose key begins a reference such as {@code B L585}. */
    private Optional<Source> find(String reference) {
        return Optional.ofNullable(byKey.get(reference.strip().split("\\s+", 2)[0]));
    }

    /** Links a fact with the source that the text names; sources of other texts are left alone. */
    void link(String reference, List<Source> sources) {
        Optional<Source> wanted = find(reference);
        List.copyOf(sources).stream().filter(one -> byKey.containsValue(one) && one != wanted.orElse(null))
            .forEach(sources::remove);
        wanted.filter(one -> !sources.contains(one)).ifPresent(sources::add);
    }
}
