/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model;

import java.time.Instant;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Source</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A source: an imported file, web page, publication, register, interview or observation.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.Source#getKind <em>Kind</em>}</li>
 *   <li>{@link org.triangula.model.Source#getLocation <em>Location</em>}</li>
 *   <li>{@link org.triangula.model.Source#getChecksum <em>Checksum</em>}</li>
 *   <li>{@link org.triangula.model.Source#getFormat <em>Format</em>}</li>
 *   <li>{@link org.triangula.model.Source#getReferenceDate <em>Reference Date</em>}</li>
 *   <li>{@link org.triangula.model.Source#getRetrievedAt <em>Retrieved At</em>}</li>
 *   <li>{@link org.triangula.model.Source#getImportedAt <em>Imported At</em>}</li>
 *   <li>{@link org.triangula.model.Source#getImportedBy <em>Imported By</em>}</li>
 *   <li>{@link org.triangula.model.Source#getCitation <em>Citation</em>}</li>
 *   <li>{@link org.triangula.model.Source#getLicence <em>Licence</em>}</li>
 * </ul>
 *
 * @see org.triangula.model.ModelPackage#getSource()
 * @model
 * @generated
 */
public interface Source extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.triangula.model.SourceKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kind of the source.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.triangula.model.SourceKind
	 * @see #setKind(SourceKind)
	 * @see org.triangula.model.ModelPackage#getSource_Kind()
	 * @model
	 * @generated
	 */
	SourceKind getKind();

	/**
	 * Sets the value of the '{@link org.triangula.model.Source#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.triangula.model.SourceKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(SourceKind value);

	/**
	 * Returns the value of the '<em><b>Location</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * File name, address or shelf mark as found; no absolute path of the importing machine.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Location</em>' attribute.
	 * @see #setLocation(String)
	 * @see org.triangula.model.ModelPackage#getSource_Location()
	 * @model
	 * @generated
	 */
	String getLocation();

	/**
	 * Sets the value of the '{@link org.triangula.model.Source#getLocation <em>Location</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Location</em>' attribute.
	 * @see #getLocation()
	 * @generated
	 */
	void setLocation(String value);

	/**
	 * Returns the value of the '<em><b>Checksum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SHA-256 of the imported bytes in lower-case hexadecimal digits, where there is a file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Checksum</em>' attribute.
	 * @see #setChecksum(String)
	 * @see org.triangula.model.ModelPackage#getSource_Checksum()
	 * @model
	 * @generated
	 */
	String getChecksum();

	/**
	 * Sets the value of the '{@link org.triangula.model.Source#getChecksum <em>Checksum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Checksum</em>' attribute.
	 * @see #getChecksum()
	 * @generated
	 */
	void setChecksum(String value);

	/**
	 * Returns the value of the '<em><b>Format</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Format it was read as, for example geojson or docx.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Format</em>' attribute.
	 * @see #setFormat(String)
	 * @see org.triangula.model.ModelPackage#getSource_Format()
	 * @model
	 * @generated
	 */
	String getFormat();

	/**
	 * Sets the value of the '{@link org.triangula.model.Source#getFormat <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Format</em>' attribute.
	 * @see #getFormat()
	 * @generated
	 */
	void setFormat(String value);

	/**
	 * Returns the value of the '<em><b>Reference Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Date the content describes (reference date, "Stichtag").
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reference Date</em>' attribute.
	 * @see #setReferenceDate(String)
	 * @see org.triangula.model.ModelPackage#getSource_ReferenceDate()
	 * @model dataType="org.triangula.model.PartialDate"
	 * @generated
	 */
	String getReferenceDate();

	/**
	 * Sets the value of the '{@link org.triangula.model.Source#getReferenceDate <em>Reference Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reference Date</em>' attribute.
	 * @see #getReferenceDate()
	 * @generated
	 */
	void setReferenceDate(String value);

	/**
	 * Returns the value of the '<em><b>Retrieved At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was fetched or opened.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Retrieved At</em>' attribute.
	 * @see #setRetrievedAt(Instant)
	 * @see org.triangula.model.ModelPackage#getSource_RetrievedAt()
	 * @model dataType="org.triangula.model.Instant"
	 * @generated
	 */
	Instant getRetrievedAt();

	/**
	 * Sets the value of the '{@link org.triangula.model.Source#getRetrievedAt <em>Retrieved At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Retrieved At</em>' attribute.
	 * @see #getRetrievedAt()
	 * @generated
	 */
	void setRetrievedAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Imported At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was imported into the study.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Imported At</em>' attribute.
	 * @see #setImportedAt(Instant)
	 * @see org.triangula.model.ModelPackage#getSource_ImportedAt()
	 * @model dataType="org.triangula.model.Instant"
	 * @generated
	 */
	Instant getImportedAt();

	/**
	 * Sets the value of the '{@link org.triangula.model.Source#getImportedAt <em>Imported At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Imported At</em>' attribute.
	 * @see #getImportedAt()
	 * @generated
	 */
	void setImportedAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Imported By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who imported it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Imported By</em>' reference.
	 * @see #setImportedBy(Coder)
	 * @see org.triangula.model.ModelPackage#getSource_ImportedBy()
	 * @model
	 * @generated
	 */
	Coder getImportedBy();

	/**
	 * Sets the value of the '{@link org.triangula.model.Source#getImportedBy <em>Imported By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Imported By</em>' reference.
	 * @see #getImportedBy()
	 * @generated
	 */
	void setImportedBy(Coder value);

	/**
	 * Returns the value of the '<em><b>Citation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How to cite it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Citation</em>' attribute.
	 * @see #setCitation(String)
	 * @see org.triangula.model.ModelPackage#getSource_Citation()
	 * @model
	 * @generated
	 */
	String getCitation();

	/**
	 * Sets the value of the '{@link org.triangula.model.Source#getCitation <em>Citation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Citation</em>' attribute.
	 * @see #getCitation()
	 * @generated
	 */
	void setCitation(String value);

	/**
	 * Returns the value of the '<em><b>Licence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Terms under which it may be used and passed on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Licence</em>' attribute.
	 * @see #setLicence(String)
	 * @see org.triangula.model.ModelPackage#getSource_Licence()
	 * @model
	 * @generated
	 */
	String getLicence();

	/**
	 * Sets the value of the '{@link org.triangula.model.Source#getLicence <em>Licence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Licence</em>' attribute.
	 * @see #getLicence()
	 * @generated
	 */
	void setLicence(String value);

} // Source
