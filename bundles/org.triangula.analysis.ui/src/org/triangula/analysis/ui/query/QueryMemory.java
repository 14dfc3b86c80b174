// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.ui.query;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;
import org.triangula.analysis.query.StoredQuery;

/** Remembers the query that is being worked on, for each study, in the preferences of the workbench. */
final class QueryMemory {

    private static final String NAME = "name";

    private final Preferences node = InstanceScope.INSTANCE.getNode("org.triangula.analysis.ui").node("query");

    Optional<StoredQuery> read(String study) {
        try {
            if (!node.nodeExists(study)) {
                return Optional.empty();
            }
            Map<String, String> values = new LinkedHashMap<>();
            Preferences kept = node.node(study);
            for (String key : kept.keys()) {
                values.put(key, kept.get(key, ""));
            }
            return StoredQuery.of(kept.get(NAME, ""), values);
        } catch (BackingStoreException e) {
            ILog.of(QueryMemory.class).warn("The last query could not be read", e);
            return Optional.empty();
        }
    }

    void write(String study, StoredQuery query) {
        try {
            Preferences kept = node.node(study);
            kept.clear();
            query.parameters().forEach(kept::put);
            kept.put(NAME, query.name());
            kept.flush();
        } catch (BackingStoreException e) {
            ILog.of(QueryMemory.class).warn("The last query could not be kept", e);
        }
    }
}
