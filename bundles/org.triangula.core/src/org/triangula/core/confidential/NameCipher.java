// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.confidential;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;

import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts and decrypts with a key that is derived from a passphrase: AES-256 in Galois/Counter Mode (NIST SP 800-38D),
 * key by PBKDF2 with HMAC-SHA-256 (RFC 8018). The number of iterations follows the OWASP Password Storage Cheat Sheet.
 */
final class NameCipher implements AutoCloseable {

    /** Iterations of new files. */
    static final int ITERATIONS = 600_000;

    /** More are refused: opening a forged file must not take hours. */
    static final int MOST_ITERATIONS = 10_000_000;

    private static final int KEY_BITS = 256;
    private static final int TAG_BITS = 128;
    private static final int SALT_BYTES = 16;
    private static final int NONCE_BYTES = 12;
    private static final byte[] CHECKED = "triangula-names".getBytes(StandardCharsets.US_ASCII);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final int iterations;
    private final byte[] salt;
    private final byte[] key;

    private NameCipher(int iterations, byte[] salt, byte[] key) {
        this.iterations = iterations;
        this.salt = salt;
        this.key = key;
    }

    /** A cipher with a new salt. */
    static NameCipher create(char[] passphrase) {
        byte[] salt = random(SALT_BYTES);
        return derive(passphrase, salt, ITERATIONS);
    }

    /** The cipher for a salt and a number of iterations; the passphrase stays as it is. */
    static NameCipher derive(char[] passphrase, byte[] salt, int iterations) {
        PBEKeySpec specification = new PBEKeySpec(passphrase, salt, iterations, KEY_BITS);
        try {
            byte[] key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(specification)
                .getEncoded();
            return new NameCipher(iterations, salt.clone(), key);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has PBKDF2 with HMAC-SHA-256.", e);
        } finally {
            specification.clearPassword();
        }
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    int iterations() {
        return iterations;
    }

    byte[] salt() {
        return salt.clone();
    }

    /** Something that only this key can have made: tells a wrong passphrase from a damaged file. */
    byte[] check() {
        return encrypt(CHECKED, new byte[0]);
    }

    boolean accepts(byte[] check) {
        try {
            return Arrays.equals(CHECKED, decrypt(check, new byte[0]));
        } catch (AEADBadTagException e) {
            return false;
        }
    }

    /** Encrypts; the nonce stands in front. */
    byte[] encrypt(byte[] plain, byte[] header) {
        byte[] nonce = random(NONCE_BYTES);
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, nonce, header);
            byte[] sealed = new byte[NONCE_BYTES + cipher.getOutputSize(plain.length)];
            System.arraycopy(nonce, 0, sealed, 0, NONCE_BYTES);
            cipher.doFinal(plain, 0, plain.length, sealed, NONCE_BYTES);
            return sealed;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has AES-256-GCM.", e);
        }
    }

    byte[] decrypt(byte[] sealed, byte[] header) throws AEADBadTagException {
        if (sealed.length < NONCE_BYTES + TAG_BITS / 8) {
            throw new AEADBadTagException("too short");
        }
        try {
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE_BYTES), header);
            return cipher.doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
        } catch (AEADBadTagException e) {
            throw e;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has AES-256-GCM.", e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, byte[] header) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(header);
        return cipher;
    }

    /** Wipes the key. */
    @Override
    public void close() {
        Arrays.fill(key, (byte) 0);
    }
}
