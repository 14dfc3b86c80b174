// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.triangula.core.problem.Problem;
import org.triangula.core.problem.ProblemException;

/**
 * The parts of a ZIP container (DOCX, XLSX, …) of doubtful origin. Refuses paths that leave the
 * container, parts that blow up when unpacked, and more parts than such a file can need.
 */
public final class ZipContent {

    private static final int MOST_PARTS = 20_000;
    private static final long LARGEST_PART = 1L << 30;
    private static final long HARMLESS = 8L << 20;
    private static final long LARGEST_RATIO = 400;

    private final ImportFile file;
    private final Set<String> names = new HashSet<>();

    private ZipContent(ImportFile file) {
        this.file = file;
    }

    /**
     * Examines a container from end to end.
     *
     * @param file the file
     * @return its parts
     * @throws ProblemException if it is no ZIP container, is truncated or looks dangerous
     */
    public static ZipContent examine(ImportFile file) throws ProblemException {
        ZipContent content = new ZipContent(file);
        try (ZipFile zip = new ZipFile(file.path().toFile())) {
            long total = 0;
            for (ZipEntry entry : Collections.list(zip.entries())) {
                content.checkName(entry.getName());
                if (content.names.size() >= MOST_PARTS) {
                    throw content.dangerous(entry.getName());
                }
                total += content.unpackedSize(zip, entry, total);
                content.names.add(entry.getName());
            }
        } catch (IOException | IllegalArgumentException e) {
            throw content.damaged(e);
        }
        if (content.names.isEmpty()) {
            throw content.damaged(null);
        }
        return content;
    }

    private void checkName(String name) throws ProblemException {
        String normal = name.replace('\\', '/');
        if (normal.startsWith("/") || normal.matches("[A-Za-z]:.*") || ("/" + normal + "/").contains("/../")) {
            throw new ProblemException(file.name(), Messages.bind(Messages.zip_traversal, name), Messages.zip_remedy);
        }
    }

    private long unpackedSize(ZipFile zip, ZipEntry entry, long before) throws IOException, ProblemException {
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        long limit = Math.max(HARMLESS, LARGEST_RATIO * file.content().length);
        try (InputStream part = zip.getInputStream(entry)) {
            for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
                size += read;
                if (size > LARGEST_PART || before + size > limit) {
                    throw dangerous(entry.getName());
                }
            }
        }
        return size;
    }

    /**
     * Whether there is a part.
     *
     * @param name path of the part
     * @return true if there is
     */
    public boolean has(String name) {
        return names.contains(name);
    }

    /**
     * Opens a part.
     *
     * @param name path of the part
     * @return its unpacked bytes
     * @throws ProblemException if it is missing
     */
    public InputStream open(String name) throws ProblemException {
        if (!has(name)) {
            throw new ProblemException(file.name(), Messages.bind(Messages.zip_missing, name), Messages.zip_remedy);
        }
        try (ZipFile zip = new ZipFile(file.path().toFile());
            InputStream part = zip.getInputStream(zip.getEntry(name))) {
            return new ByteArrayInputStream(part.readAllBytes());
        } catch (IOException e) {
            throw damaged(e);
        }
    }

    private ProblemException dangerous(String part) {
        return new ProblemException(file.name(), Messages.bind(Messages.zip_bomb, part), Messages.zip_remedy);
    }

    private ProblemException damaged(Exception cause) {
        return new ProblemException(new Problem(file.name(), Messages.zip_damaged, Messages.zip_damaged_remedy),
            cause);
    }
}
