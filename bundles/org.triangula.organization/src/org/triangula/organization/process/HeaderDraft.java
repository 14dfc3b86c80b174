// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.process;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;

/** The header lines of a process or a variant while they are read. */
final class HeaderDraft {

    static final List<String> OF_PROCESS = List.of("process", "task", "person", "note", "source");
    static final List<String> OF_VARIANT = List.of("case", "from", "until", "trigger", "note", "source");
    private static final Pattern DATE = Pattern.compile("\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?");

    private final Map<String, String> values = new LinkedHashMap<>();
    private final List<String> cases = new ArrayList<>();
    private final List<String> sources = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    void add(String keyword, String value, BiConsumer<String, String> remark) {
        switch (keyword) {
            case "case" -> cases.add(value);
            case "source" -> sources.add(value);
            case "note" -> notes.add(value);
            case "from", "until" -> {
                if (DATE.matcher(value).matches()) {
                    once(keyword, value, remark);
                } else {
                    remark.accept(NLS.bind(Messages.badDate, value), Messages.badDateRemedy);
                }
            }
            default -> once(keyword, value, remark);
        }
    }

    private void once(String keyword, String value, BiConsumer<String, String> remark) {
        if (values.putIfAbsent(keyword, value) != null) {
            remark.accept(NLS.bind(Messages.headerTwice, keyword), Messages.headerTwiceRemedy);
        }
    }

    private String value(String keyword) {
        return values.getOrDefault(keyword, "");
    }

    private String note() {
        return String.join("\n", notes).strip();
    }

    NotedVariant.Header ofVariant() {
        return new NotedVariant.Header(cases, value("from"), value("until"), value("trigger"), note(), sources);
    }

    NotedProcess ofProcess(String key, String name, List<NotedVariant> variants, List<String> comments,
        List<String> closing) {
        return new NotedProcess(key, name, value("task"), value("person"), note(), sources, variants, comments,
            closing);
    }
}
