/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.inquiry;

import java.time.Instant;

import org.eclipse.emf.common.util.EList;

import org.triangula.model.NamedElement;
import org.triangula.model.Property;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Analysis Result</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A result with its provenance.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.inquiry.AnalysisResult#getAnalysis <em>Analysis</em>}</li>
 *   <li>{@link org.triangula.model.inquiry.AnalysisResult#getProductVersion <em>Product Version</em>}</li>
 *   <li>{@link org.triangula.model.inquiry.AnalysisResult#getComputedAt <em>Computed At</em>}</li>
 *   <li>{@link org.triangula.model.inquiry.AnalysisResult#getParameters <em>Parameters</em>}</li>
 *   <li>{@link org.triangula.model.inquiry.AnalysisResult#getInputs <em>Inputs</em>}</li>
 *   <li>{@link org.triangula.model.inquiry.AnalysisResult#getFile <em>File</em>}</li>
 *   <li>{@link org.triangula.model.inquiry.AnalysisResult#getSummary <em>Summary</em>}</li>
 * </ul>
 *
 * @see org.triangula.model.inquiry.InquiryPackage#getAnalysisResult()
 * @model
 * @generated
 */
public interface AnalysisResult extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Analysis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identity of the analysis that made it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Analysis</em>' attribute.
	 * @see #setAnalysis(String)
	 * @see org.triangula.model.inquiry.InquiryPackage#getAnalysisResult_Analysis()
	 * @model
	 * @generated
	 */
	String getAnalysis();

	/**
	 * Sets the value of the '{@link org.triangula.model.inquiry.AnalysisResult#getAnalysis <em>Analysis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Analysis</em>' attribute.
	 * @see #getAnalysis()
	 * @generated
	 */
	void setAnalysis(String value);

	/**
	 * Returns the value of the '<em><b>Product Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Version of the program.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Product Version</em>' attribute.
	 * @see #setProductVersion(String)
	 * @see org.triangula.model.inquiry.InquiryPackage#getAnalysisResult_ProductVersion()
	 * @model
	 * @generated
	 */
	String getProductVersion();

	/**
	 * Sets the value of the '{@link org.triangula.model.inquiry.AnalysisResult#getProductVersion <em>Product Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Product Version</em>' attribute.
	 * @see #getProductVersion()
	 * @generated
	 */
	void setProductVersion(String value);

	/**
	 * Returns the value of the '<em><b>Computed At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time of the event.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Computed At</em>' attribute.
	 * @see #setComputedAt(Instant)
	 * @see org.triangula.model.inquiry.InquiryPackage#getAnalysisResult_ComputedAt()
	 * @model dataType="org.triangula.model.Instant"
	 * @generated
	 */
	Instant getComputedAt();

	/**
	 * Sets the value of the '{@link org.triangula.model.inquiry.AnalysisResult#getComputedAt <em>Computed At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Computed At</em>' attribute.
	 * @see #getComputedAt()
	 * @generated
	 */
	void setComputedAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Parameters</b></em>' containment reference list.
	 * The list contents are of type {@link org.triangula.model.Property}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Parameters.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parameters</em>' containment reference list.
	 * @see org.triangula.model.inquiry.InquiryPackage#getAnalysisResult_Parameters()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<Property> getParameters();

	/**
	 * Returns the value of the '<em><b>Inputs</b></em>' containment reference list.
	 * The list contents are of type {@link org.triangula.model.Property}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Inputs with their checksums.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Inputs</em>' containment reference list.
	 * @see org.triangula.model.inquiry.InquiryPackage#getAnalysisResult_Inputs()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<Property> getInputs();

	/**
	 * Returns the value of the '<em><b>File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * File with the result.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>File</em>' attribute.
	 * @see #setFile(String)
	 * @see org.triangula.model.inquiry.InquiryPackage#getAnalysisResult_File()
	 * @model dataType="org.triangula.model.RelativePath"
	 * @generated
	 */
	String getFile();

	/**
	 * Sets the value of the '{@link org.triangula.model.inquiry.AnalysisResult#getFile <em>File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>File</em>' attribute.
	 * @see #getFile()
	 * @generated
	 */
	void setFile(String value);

	/**
	 * Returns the value of the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The result in one sentence.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Summary</em>' attribute.
	 * @see #setSummary(String)
	 * @see org.triangula.model.inquiry.InquiryPackage#getAnalysisResult_Summary()
	 * @model
	 * @generated
	 */
	String getSummary();

	/**
	 * Sets the value of the '{@link org.triangula.model.inquiry.AnalysisResult#getSummary <em>Summary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Summary</em>' attribute.
	 * @see #getSummary()
	 * @generated
	 */
	void setSummary(String value);

} // AnalysisResult
