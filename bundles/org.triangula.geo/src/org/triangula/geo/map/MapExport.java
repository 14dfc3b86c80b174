// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.map;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

import javax.imageio.ImageIO;

/** Writes map sheets to files; a file is either complete or not there. */
public final class MapExport {

    private MapExport() {
    }

    /**
     * Writes a sheet as PNG.
     *
     * @param sheet the map
     * @param file the file, replaced when it exists
     * @throws IOException when it cannot be written
     */
    public static void png(MapSheet sheet, Path file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(sheet.image(), "png", out);
        write(file, out.toByteArray());
    }

    /**
     * Writes a sheet as SVG.
     *
     * @param sheet the map
     * @param file the file, replaced when it exists
     * @throws IOException when it cannot be written
     */
    public static void svg(MapSheet sheet, Path file) throws IOException {
        write(file, sheet.svg().getBytes(StandardCharsets.UTF_8));
    }

    private static void write(Path file, byte[] content) throws IOException {
        Path target = file.toAbsolutePath();
        // Not a temporary file of the JDK: those are readable by their owner only, and the mode would stay.
        Path unfinished = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            Files.write(unfinished, content, StandardOpenOption.CREATE_NEW);
            Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }
}
