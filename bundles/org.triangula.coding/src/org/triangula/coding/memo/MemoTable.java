// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.memo;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.eclipse.osgi.util.NLS;
import org.triangula.core.study.ProductVersion;
import org.triangula.core.table.Column;
import org.triangula.core.table.DataTable;
import org.triangula.core.table.DataTable.Note;

/**
 * Memos as a table, with their texts.
 *
 * @param memos the memos in the order of the rows
 * @param all number of memos in the study
 * @param names what an object of the study is called, by identity: what memos are on, kinds, authors
 * @param zone time zone in which times are printed
 */
public record MemoTable(List<MemoEntry> memos, int all, Function<String, String> names, ZoneId zone) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    /** Copies the list. */
    public MemoTable {
        memos = List.copyOf(memos);
        Objects.requireNonNull(names);
        Objects.requireNonNull(zone);
    }

    /**
     * The table.
     *
     * @return one row per memo
     */
    public DataTable table() {
        List<List<Object>> rows = new ArrayList<>();
        for (MemoEntry memo : memos) {
            String on = String.join("; ", memo.concerns().stream().map(names).toList());
            rows.add(List.of(memo.title(), on.isEmpty() ? Messages.table_study : on, name(memo.kind()),
                name(memo.author()), time(memo.createdAt()), time(memo.modifiedAt()), memo.text()));
        }
        return new DataTable(Messages.table_title,
            List.of(Column.text(Messages.table_memo), Column.text(Messages.table_on), Column.text(Messages.table_kind),
                Column.text(Messages.table_author), Column.text(Messages.table_created),
                Column.text(Messages.table_modified), Column.text(Messages.table_text)),
            rows, List.of(new Note(Messages.table_base, NLS.bind(Messages.table_base_value, memos.size(), all)),
                new Note(Messages.table_zone, zone.getId()),
                new Note(Messages.table_version, ProductVersion.current())));
    }

    private String name(String id) {
        return id.isEmpty() ? "" : names.apply(id);
    }

    private String time(Instant instant) {
        return instant == null ? "" : TIME.format(instant.atZone(zone));
    }
}
