/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.survey.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.triangula.model.impl.IdentifiedImpl;

import org.triangula.model.survey.DocumentCensus;
import org.triangula.model.survey.PublishedFigure;
import org.triangula.model.survey.Survey;
import org.triangula.model.survey.SurveyPackage;
import org.triangula.model.survey.Surveys;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Surveys</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.survey.impl.SurveysImpl#getSurveys <em>Surveys</em>}</li>
 *   <li>{@link org.triangula.model.survey.impl.SurveysImpl#getCensuses <em>Censuses</em>}</li>
 *   <li>{@link org.triangula.model.survey.impl.SurveysImpl#getPublishedFigures <em>Published Figures</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SurveysImpl extends IdentifiedImpl implements Surveys {
	/**
	 * The cached value of the '{@link #getSurveys() <em>Surveys</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSurveys()
	 * @generated
	 * @ordered
	 */
	protected EList<Survey> surveys;

	/**
	 * The cached value of the '{@link #getCensuses() <em>Censuses</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCensuses()
	 * @generated
	 * @ordered
	 */
	protected EList<DocumentCensus> censuses;

	/**
	 * The cached value of the '{@link #getPublishedFigures() <em>Published Figures</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublishedFigures()
	 * @generated
	 * @ordered
	 */
	protected EList<PublishedFigure> publishedFigures;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SurveysImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SurveyPackage.Literals.SURVEYS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Survey> getSurveys() {
		if (surveys == null) {
			surveys = new EObjectContainmentEList.Resolving<Survey>(Survey.class, this, SurveyPackage.SURVEYS__SURVEYS);
		}
		return surveys;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DocumentCensus> getCensuses() {
		if (censuses == null) {
			censuses = new EObjectContainmentEList.Resolving<DocumentCensus>(DocumentCensus.class, this, SurveyPackage.SURVEYS__CENSUSES);
		}
		return censuses;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PublishedFigure> getPublishedFigures() {
		if (publishedFigures == null) {
			publishedFigures = new EObjectContainmentEList.Resolving<PublishedFigure>(PublishedFigure.class, this, SurveyPackage.SURVEYS__PUBLISHED_FIGURES);
		}
		return publishedFigures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case SurveyPackage.SURVEYS__SURVEYS:
				return ((InternalEList<?>)getSurveys()).basicRemove(otherEnd, msgs);
			case SurveyPackage.SURVEYS__CENSUSES:
				return ((InternalEList<?>)getCensuses()).basicRemove(otherEnd, msgs);
			case SurveyPackage.SURVEYS__PUBLISHED_FIGURES:
				return ((InternalEList<?>)getPublishedFigures()).basicRemove(otherEnd, msgs);
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
			case SurveyPackage.SURVEYS__SURVEYS:
				return getSurveys();
			case SurveyPackage.SURVEYS__CENSUSES:
				return getCensuses();
			case SurveyPackage.SURVEYS__PUBLISHED_FIGURES:
				return getPublishedFigures();
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
			case SurveyPackage.SURVEYS__SURVEYS:
				getSurveys().clear();
				getSurveys().addAll((Collection<? extends Survey>)newValue);
				return;
			case SurveyPackage.SURVEYS__CENSUSES:
				getCensuses().clear();
				getCensuses().addAll((Collection<? extends DocumentCensus>)newValue);
				return;
			case SurveyPackage.SURVEYS__PUBLISHED_FIGURES:
				getPublishedFigures().clear();
				getPublishedFigures().addAll((Collection<? extends PublishedFigure>)newValue);
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
			case SurveyPackage.SURVEYS__SURVEYS:
				getSurveys().clear();
				return;
			case SurveyPackage.SURVEYS__CENSUSES:
				getCensuses().clear();
				return;
			case SurveyPackage.SURVEYS__PUBLISHED_FIGURES:
				getPublishedFigures().clear();
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
			case SurveyPackage.SURVEYS__SURVEYS:
				return surveys != null && !surveys.isEmpty();
			case SurveyPackage.SURVEYS__CENSUSES:
				return censuses != null && !censuses.isEmpty();
			case SurveyPackage.SURVEYS__PUBLISHED_FIGURES:
				return publishedFigures != null && !publishedFigures.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //SurveysImpl
