/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.inquiry;

import java.time.Instant;

import org.eclipse.emf.common.util.EList;

import org.triangula.model.Identified;
import org.triangula.model.NamedElement;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Claim</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A statement to be tested against evidence of several kinds. The name is a short title.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.inquiry.Claim#getStatement <em>Statement</em>}</li>
 *   <li>{@link org.triangula.model.inquiry.Claim#getVerdict <em>Verdict</em>}</li>
 *   <li>{@link org.triangula.model.inquiry.Claim#getVerdictReason <em>Verdict Reason</em>}</li>
 *   <li>{@link org.triangula.model.inquiry.Claim#getConcerns <em>Concerns</em>}</li>
 *   <li>{@link org.triangula.model.inquiry.Claim#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.triangula.model.inquiry.Claim#getDecidedBy <em>Decided By</em>}</li>
 *   <li>{@link org.triangula.model.inquiry.Claim#getDecidedAt <em>Decided At</em>}</li>
 * </ul>
 *
 * @see org.triangula.model.inquiry.InquiryPackage#getClaim()
 * @model
 * @generated
 */
public interface Claim extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Statement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The statement.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Statement</em>' attribute.
	 * @see #setStatement(String)
	 * @see org.triangula.model.inquiry.InquiryPackage#getClaim_Statement()
	 * @model
	 * @generated
	 */
	String getStatement();

	/**
	 * Sets the value of the '{@link org.triangula.model.inquiry.Claim#getStatement <em>Statement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Statement</em>' attribute.
	 * @see #getStatement()
	 * @generated
	 */
	void setStatement(String value);

	/**
	 * Returns the value of the '<em><b>Verdict</b></em>' attribute.
	 * The literals are from the enumeration {@link org.triangula.model.inquiry.Verdict}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The verdict.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Verdict</em>' attribute.
	 * @see org.triangula.model.inquiry.Verdict
	 * @see #setVerdict(Verdict)
	 * @see org.triangula.model.inquiry.InquiryPackage#getClaim_Verdict()
	 * @model
	 * @generated
	 */
	Verdict getVerdict();

	/**
	 * Sets the value of the '{@link org.triangula.model.inquiry.Claim#getVerdict <em>Verdict</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Verdict</em>' attribute.
	 * @see org.triangula.model.inquiry.Verdict
	 * @see #getVerdict()
	 * @generated
	 */
	void setVerdict(Verdict value);

	/**
	 * Returns the value of the '<em><b>Verdict Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why this verdict.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Verdict Reason</em>' attribute.
	 * @see #setVerdictReason(String)
	 * @see org.triangula.model.inquiry.InquiryPackage#getClaim_VerdictReason()
	 * @model
	 * @generated
	 */
	String getVerdictReason();

	/**
	 * Sets the value of the '{@link org.triangula.model.inquiry.Claim#getVerdictReason <em>Verdict Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Verdict Reason</em>' attribute.
	 * @see #getVerdictReason()
	 * @generated
	 */
	void setVerdictReason(String value);

	/**
	 * Returns the value of the '<em><b>Concerns</b></em>' reference list.
	 * The list contents are of type {@link org.triangula.model.Identified}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Concerns</em>' reference list.
	 * @see org.triangula.model.inquiry.InquiryPackage#getClaim_Concerns()
	 * @model
	 * @generated
	 */
	EList<Identified> getConcerns();

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' containment reference list.
	 * The list contents are of type {@link org.triangula.model.inquiry.Evidence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Evidence for and against.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence</em>' containment reference list.
	 * @see org.triangula.model.inquiry.InquiryPackage#getClaim_Evidence()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<Evidence> getEvidence();

	/**
	 * Returns the value of the '<em><b>Decided By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who decided.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decided By</em>' attribute.
	 * @see #setDecidedBy(String)
	 * @see org.triangula.model.inquiry.InquiryPackage#getClaim_DecidedBy()
	 * @model
	 * @generated
	 */
	String getDecidedBy();

	/**
	 * Sets the value of the '{@link org.triangula.model.inquiry.Claim#getDecidedBy <em>Decided By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decided By</em>' attribute.
	 * @see #getDecidedBy()
	 * @generated
	 */
	void setDecidedBy(String value);

	/**
	 * Returns the value of the '<em><b>Decided At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time of the event.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decided At</em>' attribute.
	 * @see #setDecidedAt(Instant)
	 * @see org.triangula.model.inquiry.InquiryPackage#getClaim_DecidedAt()
	 * @model dataType="org.triangula.model.Instant"
	 * @generated
	 */
	Instant getDecidedAt();

	/**
	 * Sets the value of the '{@link org.triangula.model.inquiry.Claim#getDecidedAt <em>Decided At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decided At</em>' attribute.
	 * @see #getDecidedAt()
	 * @generated
	 */
	void setDecidedAt(Instant value);

} // Claim
