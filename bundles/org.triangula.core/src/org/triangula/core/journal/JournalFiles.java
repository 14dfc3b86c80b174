// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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

    /** All entries that are kept, without their changes; a torn tail is left out. */
    List<JournalHead> heads() throws ProblemException, IOException {
        List<Path> files = Files.isDirectory(folder) ? list() : List.of();
        List<JournalHead> heads = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            Path source = files.get(i);
            // one entry at a time: the changes of all together may not fit into memory
            scan(source, i == files.size() - 1,
                (entry, start, end) -> heads.add(JournalHead.of(entry, source, start, end)));
        }
        for (int i = 1; i < heads.size(); i++) {
            if (heads.get(i).sequence() != heads.get(i - 1).sequence() + 1) {
                throw damaged(heads.get(i).file(), "Operation " + (heads.get(i - 1).sequence() + 1) + " is missing.");
            }
        }
        return heads;
    }

    /** Reads an entry again. */
    JournalEntry read(JournalHead head) throws ProblemException, IOException {
        ByteBuffer line = ByteBuffer.allocate(head.length());
        try (FileChannel channel = FileChannel.open(head.file(), StandardOpenOption.READ)) {
            channel.position(head.offset());
            while (line.hasRemaining() && channel.read(line) >= 0) {
                // a read may return less than asked for
            }
        }
        JournalEntry entry = line.hasRemaining() ? null : codec.decode(line.array());
        if (entry == null || entry.sequence() != head.sequence()) {
            throw damaged(head.file(), "Operation " + head.sequence() + " is no longer where it was.");
        }
        return entry;
    }

    Scan scan(Path source, boolean tornTailAllowed) throws ProblemException, IOException {
        List<JournalEntry> entries = new ArrayList<>();
        Tail tail = scan(source, tornTailAllowed, (entry, start, end) -> entries.add(entry));
        return new Scan(entries, tail.intactLength(), tail.lastSequence());
    }

    private Tail scan(Path source, boolean tornTailAllowed, EntryReader reader) throws ProblemException, IOException {
        long last = firstSequence(source) - 1;
        int count = 0;
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
                reader.read(entry, start, end + 1L);
                last = entry.sequence();
                count++;
                intact += end - start + 1L;
            }
            start = end + 1;
        }
        broken |= start < content.length;
        if (broken && !tornTailAllowed) {
            throw damaged(source, "Line " + (count + 1) + " is damaged although later files follow.");
        }
        return new Tail(intact, last);
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

    /** Takes an entry and the bytes of its line: the first, and the one after its line feed. */
    @FunctionalInterface
    private interface EntryReader {
        void read(JournalEntry entry, long start, long end);
    }

    /** Where the intact part of a file ends. */
    private record Tail(long intactLength, long lastSequence) {
    }
}
