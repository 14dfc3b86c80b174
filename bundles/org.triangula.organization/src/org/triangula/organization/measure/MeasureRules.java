// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.measure;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;

/**
 * What the measures count; the supplied rules are the file {@code measure-rules.properties}.
 *
 * @param configurationTasks keys of the tasks whose carriers are compared for integrated, partly, fragmented
 * @param integrationFields fields that an own office for integration may carry
 * @param migrationFields fields around migration; an office without any is foreign
 * @param predominance residence law predominates if there are more units for it than so many times those for strategic
 *     work
 * @param foreignOffices most foreign offices in one department with which coupling is medium
 */
public record MeasureRules(List<String> configurationTasks, Set<String> integrationFields,
    Set<String> migrationFields, double predominance, int foreignOffices) {

    /** Copies the collections. */
    public MeasureRules {
        configurationTasks = List.copyOf(configurationTasks);
        integrationFields = Set.copyOf(integrationFields);
        migrationFields = Set.copyOf(migrationFields);
    }

    /**
     * The supplied rules.
     *
     * @return the rules
     */
    public static MeasureRules supplied() {
        try (InputStream stream = MeasureRules.class.getResourceAsStream("measure-rules.properties");
            Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            Properties file = new Properties();
            file.load(reader);
            return new MeasureRules(List.of(file.getProperty("configuration.tasks").split(",")),
                Set.of(file.getProperty("integration.fields").split(",")),
                Set.of(file.getProperty("migration.fields").split(",")),
                Double.parseDouble(file.getProperty("predominance.ratio")),
                Integer.parseInt(file.getProperty("coupling.foreignOffices")));
        } catch (IOException e) {
            throw new UncheckedIOException("The rules of the measures are not readable", e);
        }
    }
}
