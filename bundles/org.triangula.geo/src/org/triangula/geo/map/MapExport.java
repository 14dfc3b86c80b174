// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.map;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;

/** Writes map sheets to files; a file is either complete or not there. */
public final class MapExport {

    private static final double DOTS_PER_INCH = 96;
    private static final double METRES_PER_INCH = 0.0254;

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
        write(file, png(sheet));
    }

    /** A PNG that says how many dots an inch has, so that it is printed in the size it was made for. */
    private static byte[] png(MapSheet sheet) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (ByteArrayOutputStream out = new ByteArrayOutputStream();
                ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            BufferedImage image = sheet.image();
            IIOMetadata metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image),
                    null);
            IIOMetadataNode root = new IIOMetadataNode("javax_imageio_png_1.0");
            IIOMetadataNode density = new IIOMetadataNode("pHYs");
            String dotsPerMetre = String.valueOf(Math.round(sheet.scale() * DOTS_PER_INCH / METRES_PER_INCH));
            density.setAttribute("pixelsPerUnitXAxis", dotsPerMetre);
            density.setAttribute("pixelsPerUnitYAxis", dotsPerMetre);
            density.setAttribute("unitSpecifier", "meter");
            root.appendChild(density);
            metadata.mergeTree("javax_imageio_png_1.0", root);
            writer.setOutput(stream);
            writer.write(new IIOImage(image, null, metadata));
            stream.flush();
            return out.toByteArray();
        } finally {
            writer.dispose();
        }
    }

    /**
     * Writes a sheet as a PDF document of one page.
     *
     * @param sheet the map
     * @param file the file, replaced when it exists
     * @throws IOException when it cannot be written
     */
    public static void pdf(MapSheet sheet, Path file) throws IOException {
        write(file, sheet.pdf());
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
