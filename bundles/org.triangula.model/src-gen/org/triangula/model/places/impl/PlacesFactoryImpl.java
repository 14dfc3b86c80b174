/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.places.impl;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.triangula.model.places.*;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class PlacesFactoryImpl extends EFactoryImpl implements PlacesFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static PlacesFactory init() {
		try {
			PlacesFactory thePlacesFactory = (PlacesFactory)EPackage.Registry.INSTANCE.getEFactory(PlacesPackage.eNS_URI);
			if (thePlacesFactory != null) {
				return thePlacesFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new PlacesFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PlacesFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case PlacesPackage.PLACES: return createPlaces();
			case PlacesPackage.AREA: return createArea();
			case PlacesPackage.AREA_MEMBERSHIP: return createAreaMembership();
			case PlacesPackage.FACILITY: return createFacility();
			case PlacesPackage.CATCHMENT: return createCatchment();
			case PlacesPackage.GRID: return createGrid();
			case PlacesPackage.SCENARIO: return createScenario();
			case PlacesPackage.SCENARIO_RESULT: return createScenarioResult();
			case PlacesPackage.ADDRESS_RETURN: return createAddressReturn();
			case PlacesPackage.REPAIRED_VALUE: return createRepairedValue();
			case PlacesPackage.REPAIR: return createRepair();
			case PlacesPackage.CATCHMENT_REQUEST: return createCatchmentRequest();
			case PlacesPackage.SOURCE_COMPARISON: return createSourceComparison();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case PlacesPackage.COORDINATE_ORIGIN:
				return createCoordinateOriginFromString(eDataType, initialValue);
			case PlacesPackage.OFFICE_LEVEL:
				return createOfficeLevelFromString(eDataType, initialValue);
			case PlacesPackage.GEOCODE_QUALITY:
				return createGeocodeQualityFromString(eDataType, initialValue);
			case PlacesPackage.RETURN_STATE:
				return createReturnStateFromString(eDataType, initialValue);
			case PlacesPackage.REPAIR_SEVERITY:
				return createRepairSeverityFromString(eDataType, initialValue);
			case PlacesPackage.REPAIR_STATE:
				return createRepairStateFromString(eDataType, initialValue);
			case PlacesPackage.INQUIRY_WAY:
				return createInquiryWayFromString(eDataType, initialValue);
			case PlacesPackage.INQUIRY_STATE:
				return createInquiryStateFromString(eDataType, initialValue);
			case PlacesPackage.COMPARISON_CHOICE:
				return createComparisonChoiceFromString(eDataType, initialValue);
			case PlacesPackage.GEOMETRY_TEXT:
				return createGeometryTextFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case PlacesPackage.COORDINATE_ORIGIN:
				return convertCoordinateOriginToString(eDataType, instanceValue);
			case PlacesPackage.OFFICE_LEVEL:
				return convertOfficeLevelToString(eDataType, instanceValue);
			case PlacesPackage.GEOCODE_QUALITY:
				return convertGeocodeQualityToString(eDataType, instanceValue);
			case PlacesPackage.RETURN_STATE:
				return convertReturnStateToString(eDataType, instanceValue);
			case PlacesPackage.REPAIR_SEVERITY:
				return convertRepairSeverityToString(eDataType, instanceValue);
			case PlacesPackage.REPAIR_STATE:
				return convertRepairStateToString(eDataType, instanceValue);
			case PlacesPackage.INQUIRY_WAY:
				return convertInquiryWayToString(eDataType, instanceValue);
			case PlacesPackage.INQUIRY_STATE:
				return convertInquiryStateToString(eDataType, instanceValue);
			case PlacesPackage.COMPARISON_CHOICE:
				return convertComparisonChoiceToString(eDataType, instanceValue);
			case PlacesPackage.GEOMETRY_TEXT:
				return convertGeometryTextToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Places createPlaces() {
		PlacesImpl places = new PlacesImpl();
		return places;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Area createArea() {
		AreaImpl area = new AreaImpl();
		return area;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AreaMembership createAreaMembership() {
		AreaMembershipImpl areaMembership = new AreaMembershipImpl();
		return areaMembership;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Facility createFacility() {
		FacilityImpl facility = new FacilityImpl();
		return facility;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Catchment createCatchment() {
		CatchmentImpl catchment = new CatchmentImpl();
		return catchment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Grid createGrid() {
		GridImpl grid = new GridImpl();
		return grid;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Scenario createScenario() {
		ScenarioImpl scenario = new ScenarioImpl();
		return scenario;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ScenarioResult createScenarioResult() {
		ScenarioResultImpl scenarioResult = new ScenarioResultImpl();
		return scenarioResult;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AddressReturn createAddressReturn() {
		AddressReturnImpl addressReturn = new AddressReturnImpl();
		return addressReturn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RepairedValue createRepairedValue() {
		RepairedValueImpl repairedValue = new RepairedValueImpl();
		return repairedValue;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Repair createRepair() {
		RepairImpl repair = new RepairImpl();
		return repair;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CatchmentRequest createCatchmentRequest() {
		CatchmentRequestImpl catchmentRequest = new CatchmentRequestImpl();
		return catchmentRequest;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SourceComparison createSourceComparison() {
		SourceComparisonImpl sourceComparison = new SourceComparisonImpl();
		return sourceComparison;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CoordinateOrigin createCoordinateOriginFromString(EDataType eDataType, String initialValue) {
		CoordinateOrigin result = CoordinateOrigin.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCoordinateOriginToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public OfficeLevel createOfficeLevelFromString(EDataType eDataType, String initialValue) {
		OfficeLevel result = OfficeLevel.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertOfficeLevelToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public GeocodeQuality createGeocodeQualityFromString(EDataType eDataType, String initialValue) {
		GeocodeQuality result = GeocodeQuality.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertGeocodeQualityToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ReturnState createReturnStateFromString(EDataType eDataType, String initialValue) {
		ReturnState result = ReturnState.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertReturnStateToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RepairSeverity createRepairSeverityFromString(EDataType eDataType, String initialValue) {
		RepairSeverity result = RepairSeverity.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRepairSeverityToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RepairState createRepairStateFromString(EDataType eDataType, String initialValue) {
		RepairState result = RepairState.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRepairStateToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public InquiryWay createInquiryWayFromString(EDataType eDataType, String initialValue) {
		InquiryWay result = InquiryWay.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertInquiryWayToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public InquiryState createInquiryStateFromString(EDataType eDataType, String initialValue) {
		InquiryState result = InquiryState.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertInquiryStateToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ComparisonChoice createComparisonChoiceFromString(EDataType eDataType, String initialValue) {
		ComparisonChoice result = ComparisonChoice.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertComparisonChoiceToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String createGeometryTextFromString(EDataType eDataType, String initialValue) {
		return (String)super.createFromString(eDataType, initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertGeometryTextToString(EDataType eDataType, Object instanceValue) {
		return super.convertToString(eDataType, instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PlacesPackage getPlacesPackage() {
		return (PlacesPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static PlacesPackage getPackage() {
		return PlacesPackage.eINSTANCE;
	}

} //PlacesFactoryImpl
