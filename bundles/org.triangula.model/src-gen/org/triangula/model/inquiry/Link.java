/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.inquiry;

import java.time.Instant;

import org.triangula.model.Coder;
import org.triangula.model.Element;
import org.triangula.model.Identified;
import org.triangula.model.Term;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Link</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A link between any two things of the study.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.inquiry.Link#getSource <em>Source</em>}</li>
 *   <li>{@link org.triangula.model.inquiry.Link#getTarget <em>Target</em>}</li>
 *   <li>{@link org.triangula.model.inquiry.Link#getKind <em>Kind</em>}</li>
 *   <li>{@link org.triangula.model.inquiry.Link#getNote <em>Note</em>}</li>
 *   <li>{@link org.triangula.model.inquiry.Link#getCreatedBy <em>Created By</em>}</li>
 *   <li>{@link org.triangula.model.inquiry.Link#getCreatedAt <em>Created At</em>}</li>
 * </ul>
 *
 * @see org.triangula.model.inquiry.InquiryPackage#getLink()
 * @model
 * @generated
 */
public interface Link extends Element {
	/**
	 * Returns the value of the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the link starts from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' reference.
	 * @see #setSource(Identified)
	 * @see org.triangula.model.inquiry.InquiryPackage#getLink_Source()
	 * @model required="true"
	 * @generated
	 */
	Identified getSource();

	/**
	 * Sets the value of the '{@link org.triangula.model.inquiry.Link#getSource <em>Source</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' reference.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(Identified value);

	/**
	 * Returns the value of the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the link leads to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target</em>' reference.
	 * @see #setTarget(Identified)
	 * @see org.triangula.model.inquiry.InquiryPackage#getLink_Target()
	 * @model required="true"
	 * @generated
	 */
	Identified getTarget();

	/**
	 * Sets the value of the '{@link org.triangula.model.inquiry.Link#getTarget <em>Target</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' reference.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(Identified value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kind, a term of the vocabulary link-kind.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' reference.
	 * @see #setKind(Term)
	 * @see org.triangula.model.inquiry.InquiryPackage#getLink_Kind()
	 * @model
	 * @generated
	 */
	Term getKind();

	/**
	 * Sets the value of the '{@link org.triangula.model.inquiry.Link#getKind <em>Kind</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' reference.
	 * @see #getKind()
	 * @generated
	 */
	void setKind(Term value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The reason.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.triangula.model.inquiry.InquiryPackage#getLink_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.triangula.model.inquiry.Link#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>Created By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who linked.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Created By</em>' reference.
	 * @see #setCreatedBy(Coder)
	 * @see org.triangula.model.inquiry.InquiryPackage#getLink_CreatedBy()
	 * @model
	 * @generated
	 */
	Coder getCreatedBy();

	/**
	 * Sets the value of the '{@link org.triangula.model.inquiry.Link#getCreatedBy <em>Created By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Created By</em>' reference.
	 * @see #getCreatedBy()
	 * @generated
	 */
	void setCreatedBy(Coder value);

	/**
	 * Returns the value of the '<em><b>Created At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time of the event.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Created At</em>' attribute.
	 * @see #setCreatedAt(Instant)
	 * @see org.triangula.model.inquiry.InquiryPackage#getLink_CreatedAt()
	 * @model dataType="org.triangula.model.Instant"
	 * @generated
	 */
	Instant getCreatedAt();

	/**
	 * Sets the value of the '{@link org.triangula.model.inquiry.Link#getCreatedAt <em>Created At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Created At</em>' attribute.
	 * @see #getCreatedAt()
	 * @generated
	 */
	void setCreatedAt(Instant value);

} // Link
