// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.projects.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.exchange.ImportReport.Severity;
import org.triangula.model.Study;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.CodeSystem;

/**
 * The codes with their memos as MAXQDA imports them from Excel: the headings {@code Code} and {@code Memo}, sub-codes
 * behind {@code " > "}. MAXQDA cuts names to 63 characters.
 */
public final class CodeMemoTable {

    /** Longest name of a code in MAXQDA, in characters. */
    public static final int LONGEST_NAME = 63;

    private static final String SEPARATOR = " > ";

    private final List<List<Object>> rows = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, String> cut = new HashMap<>();
    private int coloured;
    private int aliases;
    private int examples;

    private CodeMemoTable() {
    }

    /**
     * Composes the table.
     *
     * @param study the study; only read
     * @return table and losses
     */
    public static Composed of(Study study) {
        CodeMemoTable table = new CodeMemoTable();
        CodeSystem system = study.getTexts().getCodeSystem();
        if (system != null) {
            system.getCodes().forEach(code -> table.add(code, "", ""));
            table.lost(Messages.lost_codeSets, system.getSets().size());
        }
        table.lost(Messages.lost_colours, table.coloured);
        table.lost(Messages.lost_aliases, table.aliases);
        table.lost(Messages.lost_examples, table.examples);
        List<List<Object>> rows = List.copyOf(table.rows);
        return new Composed(table.findings, () -> TextSheet.of("Codes", List.of("Code", "Memo"), rows));
    }

    private void lost(String kind, int number) {
        if (number > 0) {
            findings.add(new Finding(Severity.LOST, kind, Messages.bind(Messages.lost, number)));
        }
    }

    private void add(Code code, String above, String cutAbove) {
        String name = code.getName() == null ? "" : code.getName().strip();
        String path = above.isEmpty() ? name : above + SEPARATOR + name;
        if (name.contains(">") || name.contains("\\")) {
            findings.add(new Finding(Severity.DOUBTFUL, path, Messages.separator));
        }
        int length = name.codePointCount(0, name.length());
        if (length > LONGEST_NAME) {
            findings.add(new Finding(Severity.LOST, path, Messages.bind(Messages.nameCut, length, LONGEST_NAME)));
        }
        String shortName = length > LONGEST_NAME ? name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME)) : name;
        String shortPath = cutAbove + SEPARATOR + shortName;
        String other = cut.putIfAbsent(shortPath, path);
        if (other != null) {
            findings.add(new Finding(Severity.LOST, path, Messages.bind(Messages.sameName, other)));
        }
        String memo = CodeMemo.of(code);
        if (memo.length() > TextSheet.LONGEST_TEXT) {
            findings.add(new Finding(Severity.LOST, path, Messages.bind(Messages.memoCut, TextSheet.LONGEST_TEXT)));
        }
        rows.add(List.of(path, memo));
        coloured += code.getColour() == null ? 0 : 1;
        aliases += code.getAliases().size();
        examples += code.getExamples().size();
        code.getCodes().forEach(inner -> add(inner, path, shortPath));
    }
}
