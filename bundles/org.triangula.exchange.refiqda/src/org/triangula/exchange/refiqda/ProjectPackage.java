// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.refiqda;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.triangula.core.exchange.Checksum;
import org.triangula.core.problem.Problem;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.exchange.refiqda.qde.QdeReader;

/**
 * A REFI-QDA package (QDPX: a ZIP container with one {@code .qde} and a folder {@code sources}), or a single
 * {@code .qde} or {@code .qdc} file. Reads parts as they are asked for; paths that leave the container, parts that blow
 * up and oversized parts are refused.
 */
public final class ProjectPackage implements AutoCloseable {

    /** Largest part that is kept in memory: pictures, PDF files, texts. */
    public static final long LARGEST_PART = 512L << 20;
    private static final long LARGEST_XML = 4L << 30;
    private static final int MOST_PARTS = 200_000;
    private static final long HARMLESS = 8L << 20;
    private static final long LARGEST_RATIO = 400;
    /** All parts together may have so many bytes in any case. */
    private static final long HARMLESS_TOTAL = 64L << 20;

    private final String name;
    private final ZipFile zip;
    private final Path file;
    private final Map<String, ZipEntry> parts = new HashMap<>();
    private ZipEntry project;
    private long left;

    private ProjectPackage(Path file, ZipFile zip) {
        Path last = file.getFileName();
        this.name = last == null ? file.toString() : last.toString();
        this.file = file;
        this.zip = zip;
    }

    /**
     * Opens a package.
     *
     * @param file the file
     * @return the package, to be closed
     * @throws ProblemException if it is damaged, dangerous, or holds no project or several
     */
    public static ProjectPackage open(Path file) throws ProblemException {
        try {
            byte[] first = new byte[4];
            try (InputStream stream = Files.newInputStream(file)) {
                int read = stream.readNBytes(first, 0, 4);
                if (read == 0) {
                    throw new ProblemException(String.valueOf(file.getFileName()), Messages.empty,
                        Messages.empty_remedy);
                }
            }
            if (first[0] != 'P' || first[1] != 'K') {
                return new ProjectPackage(file, null);
            }
        } catch (IOException e) {
            throw new ProblemException(new Problem(String.valueOf(file.getFileName()),
                Messages.bind(Messages.unreadable, e.getMessage()), Messages.unreadable_remedy), e);
        }
        ZipFile zip = null;
        ProjectPackage opened = null;
        try {
            zip = new ZipFile(file.toFile());
            opened = new ProjectPackage(file, zip);
            // whatever is read, and how often: twice what a package of this size can sensibly hold
            opened.left = Math.max(HARMLESS_TOTAL, 2 * LARGEST_RATIO * Files.size(file));
            opened.list();
            return opened;
        } catch (IOException | IllegalArgumentException e) {
            throw new ProblemException(new Problem(String.valueOf(file.getFileName()), Messages.zip_damaged,
                Messages.zip_damaged_remedy), e);
        } finally {
            if (zip != null && (opened == null || opened.project == null)) {
                closeQuietly(zip);
            }
        }
    }

    private static void closeQuietly(ZipFile zip) {
        try {
            zip.close();
        } catch (IOException e) {
            // nothing was written, and what is wrong with the file has been said already
            return;
        }
    }

    private void list() throws ProblemException {
        ZipEntry found = null;
        int count = 0;
        for (ZipEntry entry : Collections.list(zip.entries())) {
            String path = entry.getName().replace('\\', '/');
            if (path.startsWith("/") || path.matches("[A-Za-z]:.*") || ("/" + path + "/").contains("/../")) {
                throw new ProblemException(name, Messages.bind(Messages.zip_traversal, shown(path)),
                    Messages.dangerous_remedy);
            }
            if (++count > MOST_PARTS) {
                throw dangerous(path);
            }
            // NVivo writes Sources, others sources
            parts.put(path.toLowerCase(Locale.ROOT), entry);
            if (path.indexOf('/') < 0 && path.toLowerCase(Locale.ROOT).endsWith(".qde")) {
                if (found != null) {
                    throw new ProblemException(name, Messages.bind(Messages.several, shown(found.getName()),
                        shown(path)), Messages.several_remedy);
                }
                found = entry;
            }
        }
        if (found == null) {
            throw new ProblemException(name, Messages.none, Messages.none_remedy);
        }
        project = found;
    }

    /**
     * Name of the file.
     *
     * @return without folders
     */
    public String name() {
        return name;
    }

    /**
     * Reads the project.
     *
     * @param progress asked whether to stop
     * @return its XML
     * @throws ProblemException if it is no REFI-QDA
     */
    public QdeReader.Read project(Progress progress) throws ProblemException {
        try (InputStream stream = withoutMark(zip == null ? Files.newInputStream(file)
            : limited(project, LARGEST_XML))) {
            return QdeReader.read(stream, name, progress);
        } catch (TooLarge e) {
            throw dangerous(e.getMessage());
        } catch (IOException e) {
            throw new ProblemException(new Problem(name, Messages.zip_damaged, Messages.zip_damaged_remedy), e);
        }
    }

    private static InputStream withoutMark(InputStream stream) throws IOException {
        byte[] first = stream.readNBytes(3);
        boolean mark = first.length == 3 && (first[0] & 0xff) == 0xef && (first[1] & 0xff) == 0xbb
            && (first[2] & 0xff) == 0xbf;
        return mark ? stream : new SequenceInputStream(new ByteArrayInputStream(first), stream);
    }

    /**
     * Path of a part inside the container, if it is one.
     *
     * @param path as the project has it: {@code internal://NAME}, or a name alone
     * @return the path; empty for files outside, and when the part is missing
     */
    public Optional<String> inside(String path) {
        String clean = path.replace('\\', '/');
        if (clean.startsWith("relative:") || clean.startsWith("absolute:") || clean.contains("..")) {
            return Optional.empty();
        }
        String local = clean.replaceFirst("^internal:/*", "").toLowerCase(Locale.ROOT);
        for (String candidate : List.of("sources/" + local, local)) {
            if (zip != null && parts.containsKey(candidate)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    /**
     * Reads a part from end to end, as a trial.
     *
     * @param path path that {@link #inside} gave
     * @return SHA-256 of its bytes; empty when it is larger than {@link #LARGEST_PART}
     * @throws ProblemException if it is damaged or dangerous
     */
    public Optional<String> checksum(String path) throws ProblemException {
        ZipEntry entry = parts.get(path);
        if (entry.getSize() > LARGEST_PART) {
            return Optional.empty();
        }
        try (InputStream stream = limited(entry, LARGEST_PART)) {
            return Optional.of(Checksum.of(stream));
        } catch (TooLarge e) {
            throw dangerous(path);
        } catch (IOException e) {
            throw new ProblemException(new Problem(name, Messages.bind(Messages.part_damaged, shown(path)),
                Messages.zip_damaged_remedy), e);
        }
    }

    /**
     * Checksum of the project's XML, by which a side file tells whether another program has changed it.
     *
     * @return SHA-256 of its bytes
     * @throws ProblemException if it is damaged or dangerous
     */
    public String projectChecksum() throws ProblemException {
        try (InputStream stream = zip == null ? Files.newInputStream(file) : limited(project, LARGEST_XML)) {
            return Checksum.of(stream);
        } catch (TooLarge e) {
            throw dangerous(e.getMessage());
        } catch (IOException e) {
            throw new ProblemException(new Problem(name, Messages.zip_damaged, Messages.zip_damaged_remedy), e);
        }
    }

    /**
     * Opens a part that the container may have, to be read once.
     *
     * @param path path inside the container, in lower case
     * @param largest most bytes it may have
     * @return its bytes, which end with an {@link IOException} beyond the limit; empty when there is no such part
     * @throws IOException if it cannot be opened
     */
    public Optional<InputStream> open(String path, long largest) throws IOException {
        ZipEntry entry = parts.get(path);
        return entry == null ? Optional.empty() : Optional.of(limited(entry, largest));
    }

    /**
     * Reads a part.
     *
     * @param path path that {@link #inside} gave
     * @return its bytes; empty when it is larger than {@link #LARGEST_PART}
     * @throws ProblemException if it is damaged or dangerous
     */
    public Optional<byte[]> bytes(String path) throws ProblemException {
        ZipEntry entry = parts.get(path);
        if (entry.getSize() > LARGEST_PART) {
            return Optional.empty();
        }
        try (InputStream stream = limited(entry, LARGEST_PART)) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            stream.transferTo(bytes);
            return Optional.of(bytes.toByteArray());
        } catch (TooLarge e) {
            throw dangerous(path);
        } catch (IOException e) {
            throw new ProblemException(new Problem(name, Messages.bind(Messages.part_damaged, shown(path)),
                Messages.zip_damaged_remedy), e);
        }
    }

    /**
     * Decodes a text.
     *
     * @param bytes its bytes, UTF-8 with or without byte order mark, or UTF-16 with one
     * @return the text without mark; empty when it is in another encoding
     */
    public static Optional<String> decode(byte[] bytes) {
        try {
            if (bytes.length >= 2 && ((bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xfe
                || (bytes[0] & 0xff) == 0xfe && (bytes[1] & 0xff) == 0xff)) {
                return Optional.of(StandardCharsets.UTF_16.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
            }
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private InputStream limited(ZipEntry entry, long largest) throws IOException {
        long packed = Math.max(1, entry.getCompressedSize());
        InputStream stream = zip.getInputStream(entry);
        if (stream == null) {
            throw new IOException(entry.getName());
        }
        return new LimitedStream(stream, entry, Math.min(largest, Math.max(HARMLESS, LARGEST_RATIO * packed)));
    }

    private ProblemException dangerous(String part) {
        return new ProblemException(name, Messages.bind(Messages.zip_bomb, shown(part)), Messages.dangerous_remedy);
    }

    private static String shown(String path) {
        return path.length() > 80 ? path.substring(0, 80) + "…" : path;
    }

    @Override
    public void close() {
        if (zip != null) {
            closeQuietly(zip);
        }
    }

    /** A part has more bytes than it may have. */
    private static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;

        TooLarge(String part) {
            super(part);
        }
    }

    /** Ends with {@link TooLarge} instead of filling the memory, and says when a part is not what it was. */
    private final class LimitedStream extends InputStream {

        private final InputStream stream;
        private final ZipEntry part;
        private final CRC32 sum = new CRC32();
        private long allowed;

        LimitedStream(InputStream stream, ZipEntry part, long largest) {
            this.stream = stream;
            this.part = part;
            this.allowed = largest;
        }

        @Override
        public int read() throws IOException {
            byte[] single = new byte[1];
            return read(single, 0, 1) < 0 ? -1 : single[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = stream.read(buffer, offset, length);
            if (read < 0 && part.getCrc() >= 0 && part.getCrc() != sum.getValue()) {
                // the platform's own reader does not look
                throw new IOException(shown(part.getName()));
            }
            if (read > 0) {
                sum.update(buffer, offset, read);
                count(read);
            }
            return read;
        }

        private void count(int read) throws TooLarge {
            allowed -= read;
            left -= read;
            if (allowed < 0 || left < 0) {
                throw new TooLarge(shown(part.getName()));
            }
        }

        @Override
        public void close() throws IOException {
            stream.close();
        }
    }
}
