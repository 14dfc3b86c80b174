/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.inquiry.impl;

import java.time.Instant;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.triangula.model.Property;

import org.triangula.model.impl.NamedElementImpl;

import org.triangula.model.inquiry.AnalysisResult;
import org.triangula.model.inquiry.InquiryPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Analysis Result</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.inquiry.impl.AnalysisResultImpl#getAnalysis <em>Analysis</em>}</li>
 *   <li>{@link org.triangula.model.inquiry.impl.AnalysisResultImpl#getProductVersion <em>Product Version</em>}</li>
 *   <li>{@link org.triangula.model.inquiry.impl.AnalysisResultImpl#getComputedAt <em>Computed At</em>}</li>
 *   <li>{@link org.triangula.model.inquiry.impl.AnalysisResultImpl#getParameters <em>Parameters</em>}</li>
 *   <li>{@link org.triangula.model.inquiry.impl.AnalysisResultImpl#getInputs <em>Inputs</em>}</li>
 *   <li>{@link org.triangula.model.inquiry.impl.AnalysisResultImpl#getFile <em>File</em>}</li>
 *   <li>{@link org.triangula.model.inquiry.impl.AnalysisResultImpl#getSummary <em>Summary</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AnalysisResultImpl extends NamedElementImpl implements AnalysisResult {
	/**
	 * The default value of the '{@link #getAnalysis() <em>Analysis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnalysis()
	 * @generated
	 * @ordered
	 */
	protected static final String ANALYSIS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAnalysis() <em>Analysis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnalysis()
	 * @generated
	 * @ordered
	 */
	protected String analysis = ANALYSIS_EDEFAULT;

	/**
	 * The default value of the '{@link #getProductVersion() <em>Product Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProductVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String PRODUCT_VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getProductVersion() <em>Product Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProductVersion()
	 * @generated
	 * @ordered
	 */
	protected String productVersion = PRODUCT_VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getComputedAt() <em>Computed At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComputedAt()
	 * @generated
	 * @ordered
	 */
	protected static final Instant COMPUTED_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getComputedAt() <em>Computed At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComputedAt()
	 * @generated
	 * @ordered
	 */
	protected Instant computedAt = COMPUTED_AT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getParameters() <em>Parameters</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParameters()
	 * @generated
	 * @ordered
	 */
	protected EList<Property> parameters;

	/**
	 * The cached value of the '{@link #getInputs() <em>Inputs</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInputs()
	 * @generated
	 * @ordered
	 */
	protected EList<Property> inputs;

	/**
	 * The default value of the '{@link #getFile() <em>File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFile()
	 * @generated
	 * @ordered
	 */
	protected static final String FILE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFile() <em>File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFile()
	 * @generated
	 * @ordered
	 */
	protected String file = FILE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSummary() <em>Summary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSummary()
	 * @generated
	 * @ordered
	 */
	protected static final String SUMMARY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSummary() <em>Summary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSummary()
	 * @generated
	 * @ordered
	 */
	protected String summary = SUMMARY_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AnalysisResultImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return InquiryPackage.Literals.ANALYSIS_RESULT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAnalysis() {
		return analysis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnalysis(String newAnalysis) {
		String oldAnalysis = analysis;
		analysis = newAnalysis;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InquiryPackage.ANALYSIS_RESULT__ANALYSIS, oldAnalysis, analysis));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getProductVersion() {
		return productVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProductVersion(String newProductVersion) {
		String oldProductVersion = productVersion;
		productVersion = newProductVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InquiryPackage.ANALYSIS_RESULT__PRODUCT_VERSION, oldProductVersion, productVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getComputedAt() {
		return computedAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setComputedAt(Instant newComputedAt) {
		Instant oldComputedAt = computedAt;
		computedAt = newComputedAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InquiryPackage.ANALYSIS_RESULT__COMPUTED_AT, oldComputedAt, computedAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Property> getParameters() {
		if (parameters == null) {
			parameters = new EObjectContainmentEList.Resolving<Property>(Property.class, this, InquiryPackage.ANALYSIS_RESULT__PARAMETERS);
		}
		return parameters;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Property> getInputs() {
		if (inputs == null) {
			inputs = new EObjectContainmentEList.Resolving<Property>(Property.class, this, InquiryPackage.ANALYSIS_RESULT__INPUTS);
		}
		return inputs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFile() {
		return file;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFile(String newFile) {
		String oldFile = file;
		file = newFile;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InquiryPackage.ANALYSIS_RESULT__FILE, oldFile, file));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSummary() {
		return summary;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSummary(String newSummary) {
		String oldSummary = summary;
		summary = newSummary;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InquiryPackage.ANALYSIS_RESULT__SUMMARY, oldSummary, summary));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case InquiryPackage.ANALYSIS_RESULT__PARAMETERS:
				return ((InternalEList<?>)getParameters()).basicRemove(otherEnd, msgs);
			case InquiryPackage.ANALYSIS_RESULT__INPUTS:
				return ((InternalEList<?>)getInputs()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case InquiryPackage.ANALYSIS_RESULT__ANALYSIS:
				return getAnalysis();
			case InquiryPackage.ANALYSIS_RESULT__PRODUCT_VERSION:
				return getProductVersion();
			case InquiryPackage.ANALYSIS_RESULT__COMPUTED_AT:
				return getComputedAt();
			case InquiryPackage.ANALYSIS_RESULT__PARAMETERS:
				return getParameters();
			case InquiryPackage.ANALYSIS_RESULT__INPUTS:
				return getInputs();
			case InquiryPackage.ANALYSIS_RESULT__FILE:
				return getFile();
			case InquiryPackage.ANALYSIS_RESULT__SUMMARY:
				return getSummary();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case InquiryPackage.ANALYSIS_RESULT__ANALYSIS:
				setAnalysis((String)newValue);
				return;
			case InquiryPackage.ANALYSIS_RESULT__PRODUCT_VERSION:
				setProductVersion((String)newValue);
				return;
			case InquiryPackage.ANALYSIS_RESULT__COMPUTED_AT:
				setComputedAt((Instant)newValue);
				return;
			case InquiryPackage.ANALYSIS_RESULT__PARAMETERS:
				getParameters().clear();
				getParameters().addAll((Collection<? extends Property>)newValue);
				return;
			case InquiryPackage.ANALYSIS_RESULT__INPUTS:
				getInputs().clear();
				getInputs().addAll((Collection<? extends Property>)newValue);
				return;
			case InquiryPackage.ANALYSIS_RESULT__FILE:
				setFile((String)newValue);
				return;
			case InquiryPackage.ANALYSIS_RESULT__SUMMARY:
				setSummary((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case InquiryPackage.ANALYSIS_RESULT__ANALYSIS:
				setAnalysis(ANALYSIS_EDEFAULT);
				return;
			case InquiryPackage.ANALYSIS_RESULT__PRODUCT_VERSION:
				setProductVersion(PRODUCT_VERSION_EDEFAULT);
				return;
			case InquiryPackage.ANALYSIS_RESULT__COMPUTED_AT:
				setComputedAt(COMPUTED_AT_EDEFAULT);
				return;
			case InquiryPackage.ANALYSIS_RESULT__PARAMETERS:
				getParameters().clear();
				return;
			case InquiryPackage.ANALYSIS_RESULT__INPUTS:
				getInputs().clear();
				return;
			case InquiryPackage.ANALYSIS_RESULT__FILE:
				setFile(FILE_EDEFAULT);
				return;
			case InquiryPackage.ANALYSIS_RESULT__SUMMARY:
				setSummary(SUMMARY_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case InquiryPackage.ANALYSIS_RESULT__ANALYSIS:
				return ANALYSIS_EDEFAULT == null ? analysis != null : !ANALYSIS_EDEFAULT.equals(analysis);
			case InquiryPackage.ANALYSIS_RESULT__PRODUCT_VERSION:
				return PRODUCT_VERSION_EDEFAULT == null ? productVersion != null : !PRODUCT_VERSION_EDEFAULT.equals(productVersion);
			case InquiryPackage.ANALYSIS_RESULT__COMPUTED_AT:
				return COMPUTED_AT_EDEFAULT == null ? computedAt != null : !COMPUTED_AT_EDEFAULT.equals(computedAt);
			case InquiryPackage.ANALYSIS_RESULT__PARAMETERS:
				return parameters != null && !parameters.isEmpty();
			case InquiryPackage.ANALYSIS_RESULT__INPUTS:
				return inputs != null && !inputs.isEmpty();
			case InquiryPackage.ANALYSIS_RESULT__FILE:
				return FILE_EDEFAULT == null ? file != null : !FILE_EDEFAULT.equals(file);
			case InquiryPackage.ANALYSIS_RESULT__SUMMARY:
				return SUMMARY_EDEFAULT == null ? summary != null : !SUMMARY_EDEFAULT.equals(summary);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (analysis: ");
		result.append(analysis);
		result.append(", productVersion: ");
		result.append(productVersion);
		result.append(", computedAt: ");
		result.append(computedAt);
		result.append(", file: ");
		result.append(file);
		result.append(", summary: ");
		result.append(summary);
		result.append(')');
		return result.toString();
	}

} //AnalysisResultImpl
