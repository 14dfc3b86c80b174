/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.inquiry;

import java.time.Instant;

import org.triangula.model.Coder;
import org.triangula.model.Element;
import org.triangula.model.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Evidence</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One piece of evidence.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.inquiry.Evidence#getStance <em>Stance</em>}</li>
 *   <li>{@link org.triangula.model.inquiry.Evidence#getSubject <em>Subject</em>}</li>
 *   <li>{@link org.triangula.model.inquiry.Evidence#getNote <em>Note</em>}</li>
 *   <li>{@link org.triangula.model.inquiry.Evidence#getAddedBy <em>Added By</em>}</li>
 *   <li>{@link org.triangula.model.inquiry.Evidence#getAddedAt <em>Added At</em>}</li>
 * </ul>
 *
 * @see org.triangula.model.inquiry.InquiryPackage#getEvidence()
 * @model
 * @generated
 */
public interface Evidence extends Element {
	/**
	 * Returns the value of the '<em><b>Stance</b></em>' attribute.
	 * The literals are from the enumeration {@link org.triangula.model.inquiry.Stance}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For, against, or qualifying.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stance</em>' attribute.
	 * @see org.triangula.model.inquiry.Stance
	 * @see #setStance(Stance)
	 * @see org.triangula.model.inquiry.InquiryPackage#getEvidence_Stance()
	 * @model
	 * @generated
	 */
	Stance getStance();

	/**
	 * Sets the value of the '{@link org.triangula.model.inquiry.Evidence#getStance <em>Stance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stance</em>' attribute.
	 * @see org.triangula.model.inquiry.Stance
	 * @see #getStance()
	 * @generated
	 */
	void setStance(Stance value);

	/**
	 * Returns the value of the '<em><b>Subject</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A segment, answer, document, facility, result and so on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Subject</em>' reference.
	 * @see #setSubject(Identified)
	 * @see org.triangula.model.inquiry.InquiryPackage#getEvidence_Subject()
	 * @model required="true"
	 * @generated
	 */
	Identified getSubject();

	/**
	 * Sets the value of the '{@link org.triangula.model.inquiry.Evidence#getSubject <em>Subject</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subject</em>' reference.
	 * @see #getSubject()
	 * @generated
	 */
	void setSubject(Identified value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it shows.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.triangula.model.inquiry.InquiryPackage#getEvidence_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.triangula.model.inquiry.Evidence#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>Added By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who added it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Added By</em>' reference.
	 * @see #setAddedBy(Coder)
	 * @see org.triangula.model.inquiry.InquiryPackage#getEvidence_AddedBy()
	 * @model
	 * @generated
	 */
	Coder getAddedBy();

	/**
	 * Sets the value of the '{@link org.triangula.model.inquiry.Evidence#getAddedBy <em>Added By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Added By</em>' reference.
	 * @see #getAddedBy()
	 * @generated
	 */
	void setAddedBy(Coder value);

	/**
	 * Returns the value of the '<em><b>Added At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time of the event.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Added At</em>' attribute.
	 * @see #setAddedAt(Instant)
	 * @see org.triangula.model.inquiry.InquiryPackage#getEvidence_AddedAt()
	 * @model dataType="org.triangula.model.Instant"
	 * @generated
	 */
	Instant getAddedAt();

	/**
	 * Sets the value of the '{@link org.triangula.model.inquiry.Evidence#getAddedAt <em>Added At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Added At</em>' attribute.
	 * @see #getAddedAt()
	 * @generated
	 */
	void setAddedAt(Instant value);

} // Evidence
