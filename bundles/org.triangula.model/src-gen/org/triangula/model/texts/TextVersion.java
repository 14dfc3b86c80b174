/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.texts;

import java.time.Instant;

import org.triangula.model.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Text Version</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An earlier text of a document, kept when a transcript is corrected.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.texts.TextVersion#getTextFile <em>Text File</em>}</li>
 *   <li>{@link org.triangula.model.texts.TextVersion#getTextChecksum <em>Text Checksum</em>}</li>
 *   <li>{@link org.triangula.model.texts.TextVersion#getReplacedAt <em>Replaced At</em>}</li>
 *   <li>{@link org.triangula.model.texts.TextVersion#getReason <em>Reason</em>}</li>
 * </ul>
 *
 * @see org.triangula.model.texts.TextsPackage#getTextVersion()
 * @model
 * @generated
 */
public interface TextVersion extends Identified {
	/**
	 * Returns the value of the '<em><b>Text File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The earlier text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text File</em>' attribute.
	 * @see #setTextFile(String)
	 * @see org.triangula.model.texts.TextsPackage#getTextVersion_TextFile()
	 * @model dataType="org.triangula.model.RelativePath"
	 * @generated
	 */
	String getTextFile();

	/**
	 * Sets the value of the '{@link org.triangula.model.texts.TextVersion#getTextFile <em>Text File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text File</em>' attribute.
	 * @see #getTextFile()
	 * @generated
	 */
	void setTextFile(String value);

	/**
	 * Returns the value of the '<em><b>Text Checksum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its SHA-256.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text Checksum</em>' attribute.
	 * @see #setTextChecksum(String)
	 * @see org.triangula.model.texts.TextsPackage#getTextVersion_TextChecksum()
	 * @model
	 * @generated
	 */
	String getTextChecksum();

	/**
	 * Sets the value of the '{@link org.triangula.model.texts.TextVersion#getTextChecksum <em>Text Checksum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text Checksum</em>' attribute.
	 * @see #getTextChecksum()
	 * @generated
	 */
	void setTextChecksum(String value);

	/**
	 * Returns the value of the '<em><b>Replaced At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was replaced.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Replaced At</em>' attribute.
	 * @see #setReplacedAt(Instant)
	 * @see org.triangula.model.texts.TextsPackage#getTextVersion_ReplacedAt()
	 * @model dataType="org.triangula.model.Instant"
	 * @generated
	 */
	Instant getReplacedAt();

	/**
	 * Sets the value of the '{@link org.triangula.model.texts.TextVersion#getReplacedAt <em>Replaced At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Replaced At</em>' attribute.
	 * @see #getReplacedAt()
	 * @generated
	 */
	void setReplacedAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The reason.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.triangula.model.texts.TextsPackage#getTextVersion_Reason()
	 * @model
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.triangula.model.texts.TextVersion#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

} // TextVersion
