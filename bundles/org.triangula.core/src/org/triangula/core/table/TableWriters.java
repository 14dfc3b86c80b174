// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.triangula.core.extension.Contributions;
import org.triangula.core.extension.Contributions.Contribution;
import org.triangula.core.problem.Problem;
import org.triangula.core.problem.ProblemException;

/** The formats of tables that the installed bundles can write. */
public final class TableWriters {

    private TableWriters() {
    }

    /**
     * The formats.
     *
     * @return the formats in the order of their priority
     */
    public static List<Format> all() {
        return Contributions.to(TableWriter.EXTENSION_POINT).stream().map(Format::new).toList();
    }

    /**
     * Writes tables in the format that the ending of the file's name stands for.
     *
     * @param file the file; replaced when it exists
     * @param tables the tables, at least one
     * @param locale language and number format of the reader
     * @return the files that were written: the file itself, then others beside it
     * @throws ProblemException if there is no such format or the file cannot be written
     */
    public static List<Path> write(Path file, List<DataTable> tables, Locale locale) throws ProblemException {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        Format format = all().stream().filter(each -> each.endings().stream().anyMatch(name::endsWith)).findFirst()
            .orElseThrow(() -> new ProblemException(file.toString(), Messages.unknownFormat,
                Messages.bind(Messages.unknownFormat_remedy, all().stream().flatMap(each -> each.endings().stream())
                    .distinct().collect(Collectors.joining(", ")))));
        try {
            return format.writer().write(file.toAbsolutePath(), tables, locale);
        } catch (IOException e) {
            throw new ProblemException(new Problem(file.toString(), Messages.bind(Messages.unwritable, e.getMessage()),
                Messages.unwritable_remedy), e);
        }
    }

    /**
     * One format.
     *
     * @param contribution where it is contributed
     */
    public record Format(Contribution contribution) {

        /**
         * Identity of the format.
         *
         * @return for example {@code xlsx}
         */
        public String id() {
            return contribution.attribute("id");
        }

        /**
         * Name of the format.
         *
         * @return in the language of the user
         */
        public String name() {
            return contribution.attribute("name");
        }

        /**
         * Endings of file names.
         *
         * @return lower case, with the dot
         */
        public List<String> endings() {
            return Arrays.stream(contribution.attribute("endings").split(",")).map(String::strip)
                .filter(ending -> !ending.isEmpty()).map(ending -> "." + ending.toLowerCase(Locale.ROOT)).toList();
        }

        /**
         * Creates the writer.
         *
         * @return a new writer
         */
        public TableWriter writer() {
            return contribution.create(TableWriter.class);
        }
    }
}
