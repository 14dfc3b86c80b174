// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.triangula.core.problem.Problem;
import org.triangula.core.problem.ProblemException;

/**
 * The parts of a ZIP container (DOCX, XLSX, …) of doubtful origin, unpacked into memory. Refuses paths that leave the
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
        if (!file.beginsWith('P', 'K')) {
            throw content.damaged(null);
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file.content()))) {
            long total = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
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
        if (content.names.isEmpty() || !content.hasDirectory()) {
            throw content.damaged(null);
        }
        return content;
    }

    /** A container that was cut off lacks the directory at its end, even when all parts before it can be unpacked. */
    private boolean hasDirectory() {
        byte[] bytes = file.content();
        for (int i = bytes.length - 22; i >= Math.max(0, bytes.length - 22 - 0xffff); i--) {
            if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 5 && bytes[i + 3] == 6) {
                return true;
            }
        }
        return false;
    }

    private void checkName(String name) throws ProblemException {
        String normal = name.replace('\\', '/');
        if (normal.startsWith("/") || normal.matches("[A-Za-z]:.*") || ("/" + normal + "/").contains("/../")) {
            throw new ProblemException(file.name(), Messages.bind(Messages.zip_traversal, name), Messages.zip_remedy);
        }
    }

    private long unpackedSize(ZipInputStream zip, ZipEntry entry, long before) throws IOException, ProblemException {
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        long limit = Math.max(HARMLESS, LARGEST_RATIO * file.content().length);
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            size += read;
            if (size > LARGEST_PART || before + size > limit) {
                throw dangerous(entry.getName());
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
        ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file.content()));
        try {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    // it ends with the part, not with the container
                    return zip;
                }
            }
            zip.close();
        } catch (IOException e) {
            throw damaged(e);
        }
        throw damaged(null);
    }

    private ProblemException dangerous(String part) {
        return new ProblemException(file.name(), Messages.bind(Messages.zip_bomb, part), Messages.zip_remedy);
    }

    private ProblemException damaged(Exception cause) {
        return new ProblemException(new Problem(file.name(), Messages.zip_damaged, Messages.zip_damaged_remedy),
            cause);
    }
}
