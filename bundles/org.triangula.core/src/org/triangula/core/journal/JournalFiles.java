// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import org.triangula.core.problem.ProblemException;

/** Reads the files of a journal. */
final class JournalFiles {

    private static final Pattern NAME = Pattern.compile("journal-(\\d{10})\\.jsonl");

    private final JournalCodec codec = new JournalCodec();
    private final Path folder;

    JournalFiles(Path folder) {
        this.folder = folder;
    }

    /** The entries after a sequence; a torn tail is left out. */
    List<JournalEntry> read(long after) throws ProblemException, IOException {
        List<Path> files = Files.isDirectory(folder) ? list() : List.of();
        List<JournalEntry> entries = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            boolean newest = i == files.size() - 1;
            if (!newest && firstSequence(files.get(i + 1)) <= after + 1) {
                continue;
            }
            for (JournalEntry entry : scan(files.get(i), newest).entries()) {
                if (entry.sequence() > after) {
                    if (!entries.isEmpty() && entry.sequence() != entries.get(entries.size() - 1).sequence() + 1
                        || entries.isEmpty() && after > 0 && entry.sequence() != after + 1) {
                        throw damaged(files.get(i), "Operation " + (after + entries.size() + 1) + " is missing.");
                    }
                    entries.add(entry);
                }
            }
        }
        return List.copyOf(entries);
    }

    /** The files, oldest first. */
    List<Path> list() throws IOException {
        try (var paths = Files.list(folder)) {
            return paths.filter(path -> NAME.matcher(path.getFileName().toString()).matches()).sorted().toList();
        }
    }

    private static long firstSequence(Path file) {
        var matcher = NAME.matcher(file.getFileName().toString());
        if (!matcher.matches()) {
            throw new IllegalArgumentException(file.toString());
        }
        return Long.parseLong(matcher.group(1));
    }

    Scan scan(Path source, boolean tornTailAllowed) throws ProblemException, IOException {
        List<JournalEntry> entries = new ArrayList<>();
        long intact = 0;
        int number = 0;
        boolean broken = false;
        byte[] content = Files.readAllBytes(source);
        int start = 0;
        for (int end = 0; end < content.length; end++) {
            if (content[end] != '\n') {
                continue;
            }
            number++;
            JournalEntry entry = codec.decode(Arrays.copyOfRange(content, start, end));
            if (broken && entry != null) {
                throw damaged(source, "Line " + (number - 1) + " is damaged although intact lines follow.");
            }
            if (entry == null) {
                broken = true;
            } else {
                entries.add(entry);
                intact += end - start + 1L;
            }
            start = end + 1;
        }
        broken |= start < content.length;
        if (broken && !tornTailAllowed) {
            throw damaged(source, "Line " + (entries.size() + 1) + " is damaged although later files follow.");
        }
        long last = entries.isEmpty() ? firstSequence(source) - 1 : entries.get(entries.size() - 1).sequence();
        return new Scan(entries, intact, last);
    }

    private static ProblemException damaged(Path source, String reason) {
        return new ProblemException("journal/" + source.getFileName(), "The journal is damaged. " + reason,
            "Open the study from a backup, or open it without the operations from there on.");
    }

    /**
     * What a file holds.
     *
     * @param entries the intact entries
     * @param intactLength bytes up to and including the last intact line
     * @param lastSequence sequence of the last intact entry, or the one before the file's first
     */
    record Scan(List<JournalEntry> entries, long intactLength, long lastSequence) {
    }
}
