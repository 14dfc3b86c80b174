/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.places.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.triangula.model.ModelPackage;

import org.triangula.model.actors.ActorsPackage;

import org.triangula.model.actors.impl.ActorsPackageImpl;

import org.triangula.model.impl.ModelPackageImpl;

import org.triangula.model.inquiry.InquiryPackage;

import org.triangula.model.inquiry.impl.InquiryPackageImpl;

import org.triangula.model.places.AddressReturn;
import org.triangula.model.places.Area;
import org.triangula.model.places.AreaMembership;
import org.triangula.model.places.Catchment;
import org.triangula.model.places.CatchmentRequest;
import org.triangula.model.places.ComparisonChoice;
import org.triangula.model.places.CoordinateOrigin;
import org.triangula.model.places.Facility;
import org.triangula.model.places.GeocodeQuality;
import org.triangula.model.places.Grid;
import org.triangula.model.places.InquiryState;
import org.triangula.model.places.InquiryWay;
import org.triangula.model.places.OfficeLevel;
import org.triangula.model.places.Places;
import org.triangula.model.places.PlacesFactory;
import org.triangula.model.places.PlacesPackage;
import org.triangula.model.places.Repair;
import org.triangula.model.places.RepairSeverity;
import org.triangula.model.places.RepairState;
import org.triangula.model.places.RepairedValue;
import org.triangula.model.places.ReturnState;
import org.triangula.model.places.Scenario;
import org.triangula.model.places.ScenarioResult;
import org.triangula.model.places.SourceComparison;

import org.triangula.model.survey.SurveyPackage;

import org.triangula.model.survey.impl.SurveyPackageImpl;

import org.triangula.model.texts.TextsPackage;

import org.triangula.model.texts.impl.TextsPackageImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class PlacesPackageImpl extends EPackageImpl implements PlacesPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass placesEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass areaEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass areaMembershipEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass facilityEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass catchmentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass gridEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass scenarioEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass scenarioResultEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass addressReturnEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass repairedValueEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass repairEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass catchmentRequestEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass sourceComparisonEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum coordinateOriginEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum officeLevelEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum geocodeQualityEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum returnStateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum repairSeverityEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum repairStateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum inquiryWayEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum inquiryStateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum comparisonChoiceEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType geometryTextEDataType = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.triangula.model.places.PlacesPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private PlacesPackageImpl() {
		super(eNS_URI, PlacesFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link PlacesPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static PlacesPackage init() {
		if (isInited) return (PlacesPackage)EPackage.Registry.INSTANCE.getEPackage(PlacesPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredPlacesPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		PlacesPackageImpl thePlacesPackage = registeredPlacesPackage instanceof PlacesPackageImpl ? (PlacesPackageImpl)registeredPlacesPackage : new PlacesPackageImpl();

		isInited = true;

		// Obtain or create and register interdependencies
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ModelPackage.eNS_URI);
		ModelPackageImpl theModelPackage = (ModelPackageImpl)(registeredPackage instanceof ModelPackageImpl ? registeredPackage : ModelPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ActorsPackage.eNS_URI);
		ActorsPackageImpl theActorsPackage = (ActorsPackageImpl)(registeredPackage instanceof ActorsPackageImpl ? registeredPackage : ActorsPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(TextsPackage.eNS_URI);
		TextsPackageImpl theTextsPackage = (TextsPackageImpl)(registeredPackage instanceof TextsPackageImpl ? registeredPackage : TextsPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(SurveyPackage.eNS_URI);
		SurveyPackageImpl theSurveyPackage = (SurveyPackageImpl)(registeredPackage instanceof SurveyPackageImpl ? registeredPackage : SurveyPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(InquiryPackage.eNS_URI);
		InquiryPackageImpl theInquiryPackage = (InquiryPackageImpl)(registeredPackage instanceof InquiryPackageImpl ? registeredPackage : InquiryPackage.eINSTANCE);

		// Create package meta-data objects
		thePlacesPackage.createPackageContents();
		theModelPackage.createPackageContents();
		theActorsPackage.createPackageContents();
		theTextsPackage.createPackageContents();
		theSurveyPackage.createPackageContents();
		theInquiryPackage.createPackageContents();

		// Initialize created meta-data
		thePlacesPackage.initializePackageContents();
		theModelPackage.initializePackageContents();
		theActorsPackage.initializePackageContents();
		theTextsPackage.initializePackageContents();
		theSurveyPackage.initializePackageContents();
		theInquiryPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		thePlacesPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(PlacesPackage.eNS_URI, thePlacesPackage);
		return thePlacesPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPlaces() {
		return placesEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlaces_Areas() {
		return (EReference)placesEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlaces_Facilities() {
		return (EReference)placesEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlaces_Catchments() {
		return (EReference)placesEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlaces_Grids() {
		return (EReference)placesEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlaces_Scenarios() {
		return (EReference)placesEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlaces_Returns() {
		return (EReference)placesEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlaces_Repairs() {
		return (EReference)placesEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlaces_Requests() {
		return (EReference)placesEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlaces_Comparisons() {
		return (EReference)placesEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getArea() {
		return areaEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getArea_Kind() {
		return (EReference)areaEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getArea_ShortName() {
		return (EAttribute)areaEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getArea_OfficialKey() {
		return (EAttribute)areaEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getArea_KeyVintage() {
		return (EAttribute)areaEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getArea_Geometry() {
		return (EAttribute)areaEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getArea_Aliases() {
		return (EAttribute)areaEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getArea_Memberships() {
		return (EReference)areaEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAreaMembership() {
		return areaMembershipEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAreaMembership_Whole() {
		return (EReference)areaMembershipEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAreaMembership_Reason() {
		return (EAttribute)areaMembershipEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFacility() {
		return facilityEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFacility_Type() {
		return (EReference)facilityEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFacility_Features() {
		return (EReference)facilityEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFacility_Street() {
		return (EAttribute)facilityEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFacility_HouseNumber() {
		return (EAttribute)facilityEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFacility_PostalCode() {
		return (EAttribute)facilityEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFacility_Town() {
		return (EAttribute)facilityEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFacility_AddressNote() {
		return (EAttribute)facilityEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFacility_Longitude() {
		return (EAttribute)facilityEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFacility_Latitude() {
		return (EAttribute)facilityEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFacility_CoordinateOrigin() {
		return (EAttribute)facilityEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFacility_GeocodeQuality() {
		return (EAttribute)facilityEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFacility_CoordinateNote() {
		return (EAttribute)facilityEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFacility_Level() {
		return (EAttribute)facilityEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFacility_MainOffice() {
		return (EReference)facilityEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFacility_ReferenceDate() {
		return (EAttribute)facilityEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFacility_ResponsibleArea() {
		return (EReference)facilityEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFacility_LocatedIn() {
		return (EReference)facilityEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFacility_Operator() {
		return (EReference)facilityEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFacility_Catchment() {
		return (EReference)facilityEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFacility_Publishable() {
		return (EAttribute)facilityEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFacility_Aliases() {
		return (EAttribute)facilityEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCatchment() {
		return catchmentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCatchment_Areas() {
		return (EReference)catchmentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCatchment_Geometry() {
		return (EAttribute)catchmentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getGrid() {
		return gridEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGrid_CoordinateSystem() {
		return (EAttribute)gridEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGrid_CellSize() {
		return (EAttribute)gridEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGrid_CellCount() {
		return (EAttribute)gridEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGrid_File() {
		return (EAttribute)gridEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGrid_PopulationVintage() {
		return (EAttribute)gridEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getScenario() {
		return scenarioEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getScenario_Grid() {
		return (EReference)scenarioEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getScenario_Parameters() {
		return (EReference)scenarioEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getScenario_Results() {
		return (EReference)scenarioEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getScenarioResult() {
		return scenarioResultEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getScenarioResult_FacilityType() {
		return (EReference)scenarioResultEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScenarioResult_Mode() {
		return (EAttribute)scenarioResultEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScenarioResult_File() {
		return (EAttribute)scenarioResultEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScenarioResult_ProvenanceFile() {
		return (EAttribute)scenarioResultEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScenarioResult_ComputedAt() {
		return (EAttribute)scenarioResultEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScenarioResult_CellCount() {
		return (EAttribute)scenarioResultEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScenarioResult_ReachedCount() {
		return (EAttribute)scenarioResultEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAddressReturn() {
		return addressReturnEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAddressReturn_Recipient() {
		return (EAttribute)addressReturnEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAddressReturn_Area() {
		return (EReference)addressReturnEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAddressReturn_FacilityType() {
		return (EReference)addressReturnEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAddressReturn_ReferenceDate() {
		return (EAttribute)addressReturnEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAddressReturn_TemplateVersion() {
		return (EAttribute)addressReturnEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAddressReturn_SentOn() {
		return (EAttribute)addressReturnEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAddressReturn_DueOn() {
		return (EAttribute)addressReturnEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAddressReturn_RemindedOn() {
		return (EAttribute)addressReturnEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAddressReturn_ReceivedOn() {
		return (EAttribute)addressReturnEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAddressReturn_State() {
		return (EAttribute)addressReturnEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAddressReturn_File() {
		return (EAttribute)addressReturnEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAddressReturn_Source() {
		return (EReference)addressReturnEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAddressReturn_RowCount() {
		return (EAttribute)addressReturnEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAddressReturn_Note() {
		return (EAttribute)addressReturnEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRepairedValue() {
		return repairedValueEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRepairedValue_Attribute() {
		return (EAttribute)repairedValueEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRepairedValue_Original() {
		return (EAttribute)repairedValueEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRepairedValue_Repaired() {
		return (EAttribute)repairedValueEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRepair() {
		return repairEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRepair_Facility() {
		return (EReference)repairEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRepair_Related() {
		return (EReference)repairEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRepair_AddressReturn() {
		return (EReference)repairEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRepair_Severity() {
		return (EAttribute)repairEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRepair_State() {
		return (EAttribute)repairEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRepair_Rule() {
		return (EAttribute)repairEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRepair_Reason() {
		return (EAttribute)repairEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRepair_Arguments() {
		return (EAttribute)repairEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRepair_Values() {
		return (EReference)repairEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRepair_Candidates() {
		return (EAttribute)repairEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRepair_Sure() {
		return (EAttribute)repairEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRepair_Sheet() {
		return (EAttribute)repairEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRepair_Row() {
		return (EAttribute)repairEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRepair_Column() {
		return (EAttribute)repairEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRepair_NoticedAt() {
		return (EAttribute)repairEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRepair_DecidedAt() {
		return (EAttribute)repairEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRepair_DecidedBy() {
		return (EAttribute)repairEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRepair_Note() {
		return (EAttribute)repairEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCatchmentRequest() {
		return catchmentRequestEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCatchmentRequest_Asked() {
		return (EAttribute)catchmentRequestEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCatchmentRequest_AskedActor() {
		return (EReference)catchmentRequestEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCatchmentRequest_FacilityType() {
		return (EReference)catchmentRequestEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCatchmentRequest_Facility() {
		return (EReference)catchmentRequestEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCatchmentRequest_Area() {
		return (EReference)catchmentRequestEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCatchmentRequest_AskedOn() {
		return (EAttribute)catchmentRequestEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCatchmentRequest_AskedBy() {
		return (EAttribute)catchmentRequestEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCatchmentRequest_Way() {
		return (EAttribute)catchmentRequestEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCatchmentRequest_Question() {
		return (EAttribute)catchmentRequestEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCatchmentRequest_AnsweredOn() {
		return (EAttribute)catchmentRequestEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCatchmentRequest_Answer() {
		return (EAttribute)catchmentRequestEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCatchmentRequest_State() {
		return (EAttribute)catchmentRequestEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSourceComparison() {
		return sourceComparisonEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSourceComparison_First() {
		return (EReference)sourceComparisonEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSourceComparison_Second() {
		return (EReference)sourceComparisonEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSourceComparison_FacilityType() {
		return (EReference)sourceComparisonEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSourceComparison_Area() {
		return (EReference)sourceComparisonEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSourceComparison_ComparedAt() {
		return (EAttribute)sourceComparisonEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSourceComparison_MatchedCount() {
		return (EAttribute)sourceComparisonEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSourceComparison_ContradictingCount() {
		return (EAttribute)sourceComparisonEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSourceComparison_FirstOnlyCount() {
		return (EAttribute)sourceComparisonEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSourceComparison_SecondOnlyCount() {
		return (EAttribute)sourceComparisonEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSourceComparison_Choice() {
		return (EAttribute)sourceComparisonEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSourceComparison_Decision() {
		return (EReference)sourceComparisonEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCoordinateOrigin() {
		return coordinateOriginEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getOfficeLevel() {
		return officeLevelEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getGeocodeQuality() {
		return geocodeQualityEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getReturnState() {
		return returnStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRepairSeverity() {
		return repairSeverityEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRepairState() {
		return repairStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getInquiryWay() {
		return inquiryWayEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getInquiryState() {
		return inquiryStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getComparisonChoice() {
		return comparisonChoiceEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getGeometryText() {
		return geometryTextEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PlacesFactory getPlacesFactory() {
		return (PlacesFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		placesEClass = createEClass(PLACES);
		createEReference(placesEClass, PLACES__AREAS);
		createEReference(placesEClass, PLACES__FACILITIES);
		createEReference(placesEClass, PLACES__CATCHMENTS);
		createEReference(placesEClass, PLACES__GRIDS);
		createEReference(placesEClass, PLACES__SCENARIOS);
		createEReference(placesEClass, PLACES__RETURNS);
		createEReference(placesEClass, PLACES__REPAIRS);
		createEReference(placesEClass, PLACES__REQUESTS);
		createEReference(placesEClass, PLACES__COMPARISONS);

		areaEClass = createEClass(AREA);
		createEReference(areaEClass, AREA__KIND);
		createEAttribute(areaEClass, AREA__SHORT_NAME);
		createEAttribute(areaEClass, AREA__OFFICIAL_KEY);
		createEAttribute(areaEClass, AREA__KEY_VINTAGE);
		createEAttribute(areaEClass, AREA__GEOMETRY);
		createEAttribute(areaEClass, AREA__ALIASES);
		createEReference(areaEClass, AREA__MEMBERSHIPS);

		areaMembershipEClass = createEClass(AREA_MEMBERSHIP);
		createEReference(areaMembershipEClass, AREA_MEMBERSHIP__WHOLE);
		createEAttribute(areaMembershipEClass, AREA_MEMBERSHIP__REASON);

		facilityEClass = createEClass(FACILITY);
		createEReference(facilityEClass, FACILITY__TYPE);
		createEReference(facilityEClass, FACILITY__FEATURES);
		createEAttribute(facilityEClass, FACILITY__STREET);
		createEAttribute(facilityEClass, FACILITY__HOUSE_NUMBER);
		createEAttribute(facilityEClass, FACILITY__POSTAL_CODE);
		createEAttribute(facilityEClass, FACILITY__TOWN);
		createEAttribute(facilityEClass, FACILITY__ADDRESS_NOTE);
		createEAttribute(facilityEClass, FACILITY__LONGITUDE);
		createEAttribute(facilityEClass, FACILITY__LATITUDE);
		createEAttribute(facilityEClass, FACILITY__COORDINATE_ORIGIN);
		createEAttribute(facilityEClass, FACILITY__GEOCODE_QUALITY);
		createEAttribute(facilityEClass, FACILITY__COORDINATE_NOTE);
		createEAttribute(facilityEClass, FACILITY__LEVEL);
		createEReference(facilityEClass, FACILITY__MAIN_OFFICE);
		createEAttribute(facilityEClass, FACILITY__REFERENCE_DATE);
		createEReference(facilityEClass, FACILITY__RESPONSIBLE_AREA);
		createEReference(facilityEClass, FACILITY__LOCATED_IN);
		createEReference(facilityEClass, FACILITY__OPERATOR);
		createEReference(facilityEClass, FACILITY__CATCHMENT);
		createEAttribute(facilityEClass, FACILITY__PUBLISHABLE);
		createEAttribute(facilityEClass, FACILITY__ALIASES);

		catchmentEClass = createEClass(CATCHMENT);
		createEReference(catchmentEClass, CATCHMENT__AREAS);
		createEAttribute(catchmentEClass, CATCHMENT__GEOMETRY);

		gridEClass = createEClass(GRID);
		createEAttribute(gridEClass, GRID__COORDINATE_SYSTEM);
		createEAttribute(gridEClass, GRID__CELL_SIZE);
		createEAttribute(gridEClass, GRID__CELL_COUNT);
		createEAttribute(gridEClass, GRID__FILE);
		createEAttribute(gridEClass, GRID__POPULATION_VINTAGE);

		scenarioEClass = createEClass(SCENARIO);
		createEReference(scenarioEClass, SCENARIO__GRID);
		createEReference(scenarioEClass, SCENARIO__PARAMETERS);
		createEReference(scenarioEClass, SCENARIO__RESULTS);

		scenarioResultEClass = createEClass(SCENARIO_RESULT);
		createEReference(scenarioResultEClass, SCENARIO_RESULT__FACILITY_TYPE);
		createEAttribute(scenarioResultEClass, SCENARIO_RESULT__MODE);
		createEAttribute(scenarioResultEClass, SCENARIO_RESULT__FILE);
		createEAttribute(scenarioResultEClass, SCENARIO_RESULT__PROVENANCE_FILE);
		createEAttribute(scenarioResultEClass, SCENARIO_RESULT__COMPUTED_AT);
		createEAttribute(scenarioResultEClass, SCENARIO_RESULT__CELL_COUNT);
		createEAttribute(scenarioResultEClass, SCENARIO_RESULT__REACHED_COUNT);

		addressReturnEClass = createEClass(ADDRESS_RETURN);
		createEAttribute(addressReturnEClass, ADDRESS_RETURN__RECIPIENT);
		createEReference(addressReturnEClass, ADDRESS_RETURN__AREA);
		createEReference(addressReturnEClass, ADDRESS_RETURN__FACILITY_TYPE);
		createEAttribute(addressReturnEClass, ADDRESS_RETURN__REFERENCE_DATE);
		createEAttribute(addressReturnEClass, ADDRESS_RETURN__TEMPLATE_VERSION);
		createEAttribute(addressReturnEClass, ADDRESS_RETURN__SENT_ON);
		createEAttribute(addressReturnEClass, ADDRESS_RETURN__DUE_ON);
		createEAttribute(addressReturnEClass, ADDRESS_RETURN__REMINDED_ON);
		createEAttribute(addressReturnEClass, ADDRESS_RETURN__RECEIVED_ON);
		createEAttribute(addressReturnEClass, ADDRESS_RETURN__STATE);
		createEAttribute(addressReturnEClass, ADDRESS_RETURN__FILE);
		createEReference(addressReturnEClass, ADDRESS_RETURN__SOURCE);
		createEAttribute(addressReturnEClass, ADDRESS_RETURN__ROW_COUNT);
		createEAttribute(addressReturnEClass, ADDRESS_RETURN__NOTE);

		repairedValueEClass = createEClass(REPAIRED_VALUE);
		createEAttribute(repairedValueEClass, REPAIRED_VALUE__ATTRIBUTE);
		createEAttribute(repairedValueEClass, REPAIRED_VALUE__ORIGINAL);
		createEAttribute(repairedValueEClass, REPAIRED_VALUE__REPAIRED);

		repairEClass = createEClass(REPAIR);
		createEReference(repairEClass, REPAIR__FACILITY);
		createEReference(repairEClass, REPAIR__RELATED);
		createEReference(repairEClass, REPAIR__ADDRESS_RETURN);
		createEAttribute(repairEClass, REPAIR__SEVERITY);
		createEAttribute(repairEClass, REPAIR__STATE);
		createEAttribute(repairEClass, REPAIR__RULE);
		createEAttribute(repairEClass, REPAIR__REASON);
		createEAttribute(repairEClass, REPAIR__ARGUMENTS);
		createEReference(repairEClass, REPAIR__VALUES);
		createEAttribute(repairEClass, REPAIR__CANDIDATES);
		createEAttribute(repairEClass, REPAIR__SURE);
		createEAttribute(repairEClass, REPAIR__SHEET);
		createEAttribute(repairEClass, REPAIR__ROW);
		createEAttribute(repairEClass, REPAIR__COLUMN);
		createEAttribute(repairEClass, REPAIR__NOTICED_AT);
		createEAttribute(repairEClass, REPAIR__DECIDED_AT);
		createEAttribute(repairEClass, REPAIR__DECIDED_BY);
		createEAttribute(repairEClass, REPAIR__NOTE);

		catchmentRequestEClass = createEClass(CATCHMENT_REQUEST);
		createEAttribute(catchmentRequestEClass, CATCHMENT_REQUEST__ASKED);
		createEReference(catchmentRequestEClass, CATCHMENT_REQUEST__ASKED_ACTOR);
		createEReference(catchmentRequestEClass, CATCHMENT_REQUEST__FACILITY_TYPE);
		createEReference(catchmentRequestEClass, CATCHMENT_REQUEST__FACILITY);
		createEReference(catchmentRequestEClass, CATCHMENT_REQUEST__AREA);
		createEAttribute(catchmentRequestEClass, CATCHMENT_REQUEST__ASKED_ON);
		createEAttribute(catchmentRequestEClass, CATCHMENT_REQUEST__ASKED_BY);
		createEAttribute(catchmentRequestEClass, CATCHMENT_REQUEST__WAY);
		createEAttribute(catchmentRequestEClass, CATCHMENT_REQUEST__QUESTION);
		createEAttribute(catchmentRequestEClass, CATCHMENT_REQUEST__ANSWERED_ON);
		createEAttribute(catchmentRequestEClass, CATCHMENT_REQUEST__ANSWER);
		createEAttribute(catchmentRequestEClass, CATCHMENT_REQUEST__STATE);

		sourceComparisonEClass = createEClass(SOURCE_COMPARISON);
		createEReference(sourceComparisonEClass, SOURCE_COMPARISON__FIRST);
		createEReference(sourceComparisonEClass, SOURCE_COMPARISON__SECOND);
		createEReference(sourceComparisonEClass, SOURCE_COMPARISON__FACILITY_TYPE);
		createEReference(sourceComparisonEClass, SOURCE_COMPARISON__AREA);
		createEAttribute(sourceComparisonEClass, SOURCE_COMPARISON__COMPARED_AT);
		createEAttribute(sourceComparisonEClass, SOURCE_COMPARISON__MATCHED_COUNT);
		createEAttribute(sourceComparisonEClass, SOURCE_COMPARISON__CONTRADICTING_COUNT);
		createEAttribute(sourceComparisonEClass, SOURCE_COMPARISON__FIRST_ONLY_COUNT);
		createEAttribute(sourceComparisonEClass, SOURCE_COMPARISON__SECOND_ONLY_COUNT);
		createEAttribute(sourceComparisonEClass, SOURCE_COMPARISON__CHOICE);
		createEReference(sourceComparisonEClass, SOURCE_COMPARISON__DECISION);

		// Create enums
		coordinateOriginEEnum = createEEnum(COORDINATE_ORIGIN);
		officeLevelEEnum = createEEnum(OFFICE_LEVEL);
		geocodeQualityEEnum = createEEnum(GEOCODE_QUALITY);
		returnStateEEnum = createEEnum(RETURN_STATE);
		repairSeverityEEnum = createEEnum(REPAIR_SEVERITY);
		repairStateEEnum = createEEnum(REPAIR_STATE);
		inquiryWayEEnum = createEEnum(INQUIRY_WAY);
		inquiryStateEEnum = createEEnum(INQUIRY_STATE);
		comparisonChoiceEEnum = createEEnum(COMPARISON_CHOICE);

		// Create data types
		geometryTextEDataType = createEDataType(GEOMETRY_TEXT);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Obtain other dependent packages
		ModelPackage theModelPackage = (ModelPackage)EPackage.Registry.INSTANCE.getEPackage(ModelPackage.eNS_URI);
		ActorsPackage theActorsPackage = (ActorsPackage)EPackage.Registry.INSTANCE.getEPackage(ActorsPackage.eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		placesEClass.getESuperTypes().add(theModelPackage.getIdentified());
		areaEClass.getESuperTypes().add(theModelPackage.getNamedElement());
		areaEClass.getESuperTypes().add(theModelPackage.getSourced());
		areaEClass.getESuperTypes().add(theModelPackage.getDated());
		areaMembershipEClass.getESuperTypes().add(theModelPackage.getIdentified());
		areaMembershipEClass.getESuperTypes().add(theModelPackage.getDated());
		areaMembershipEClass.getESuperTypes().add(theModelPackage.getSourced());
		facilityEClass.getESuperTypes().add(theModelPackage.getNamedElement());
		facilityEClass.getESuperTypes().add(theModelPackage.getSourced());
		facilityEClass.getESuperTypes().add(theModelPackage.getDated());
		catchmentEClass.getESuperTypes().add(theModelPackage.getNamedElement());
		catchmentEClass.getESuperTypes().add(theModelPackage.getSourced());
		catchmentEClass.getESuperTypes().add(theModelPackage.getDated());
		gridEClass.getESuperTypes().add(theModelPackage.getNamedElement());
		gridEClass.getESuperTypes().add(theModelPackage.getSourced());
		scenarioEClass.getESuperTypes().add(theModelPackage.getNamedElement());
		scenarioResultEClass.getESuperTypes().add(theModelPackage.getNamedElement());
		addressReturnEClass.getESuperTypes().add(theModelPackage.getNamedElement());
		repairedValueEClass.getESuperTypes().add(theModelPackage.getIdentified());
		repairEClass.getESuperTypes().add(theModelPackage.getIdentified());
		catchmentRequestEClass.getESuperTypes().add(theModelPackage.getIdentified());
		catchmentRequestEClass.getESuperTypes().add(theModelPackage.getSourced());
		sourceComparisonEClass.getESuperTypes().add(theModelPackage.getNamedElement());

		// Initialize classes and features; add operations and parameters
		initEClass(placesEClass, Places.class, "Places", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getPlaces_Areas(), this.getArea(), null, "areas", null, 0, -1, Places.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlaces_Facilities(), this.getFacility(), null, "facilities", null, 0, -1, Places.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlaces_Catchments(), this.getCatchment(), null, "catchments", null, 0, -1, Places.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlaces_Grids(), this.getGrid(), null, "grids", null, 0, -1, Places.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlaces_Scenarios(), this.getScenario(), null, "scenarios", null, 0, -1, Places.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlaces_Returns(), this.getAddressReturn(), null, "returns", null, 0, -1, Places.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlaces_Repairs(), this.getRepair(), null, "repairs", null, 0, -1, Places.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlaces_Requests(), this.getCatchmentRequest(), null, "requests", null, 0, -1, Places.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlaces_Comparisons(), this.getSourceComparison(), null, "comparisons", null, 0, -1, Places.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(areaEClass, Area.class, "Area", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getArea_Kind(), theModelPackage.getTerm(), null, "kind", null, 0, 1, Area.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getArea_ShortName(), ecorePackage.getEString(), "shortName", null, 0, 1, Area.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getArea_OfficialKey(), ecorePackage.getEString(), "officialKey", null, 0, 1, Area.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getArea_KeyVintage(), theModelPackage.getPartialDate(), "keyVintage", null, 0, 1, Area.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getArea_Geometry(), this.getGeometryText(), "geometry", null, 0, 1, Area.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getArea_Aliases(), ecorePackage.getEString(), "aliases", null, 0, -1, Area.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getArea_Memberships(), this.getAreaMembership(), null, "memberships", null, 0, -1, Area.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(areaMembershipEClass, AreaMembership.class, "AreaMembership", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getAreaMembership_Whole(), this.getArea(), null, "whole", null, 1, 1, AreaMembership.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAreaMembership_Reason(), ecorePackage.getEString(), "reason", null, 0, 1, AreaMembership.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(facilityEClass, Facility.class, "Facility", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getFacility_Type(), theModelPackage.getTerm(), null, "type", null, 0, 1, Facility.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFacility_Features(), theModelPackage.getTerm(), null, "features", null, 0, -1, Facility.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFacility_Street(), ecorePackage.getEString(), "street", null, 0, 1, Facility.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFacility_HouseNumber(), ecorePackage.getEString(), "houseNumber", null, 0, 1, Facility.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFacility_PostalCode(), ecorePackage.getEString(), "postalCode", null, 0, 1, Facility.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFacility_Town(), ecorePackage.getEString(), "town", null, 0, 1, Facility.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFacility_AddressNote(), ecorePackage.getEString(), "addressNote", null, 0, 1, Facility.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFacility_Longitude(), ecorePackage.getEDoubleObject(), "longitude", null, 0, 1, Facility.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFacility_Latitude(), ecorePackage.getEDoubleObject(), "latitude", null, 0, 1, Facility.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFacility_CoordinateOrigin(), this.getCoordinateOrigin(), "coordinateOrigin", null, 0, 1, Facility.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFacility_GeocodeQuality(), this.getGeocodeQuality(), "geocodeQuality", null, 0, 1, Facility.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFacility_CoordinateNote(), ecorePackage.getEString(), "coordinateNote", null, 0, 1, Facility.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFacility_Level(), this.getOfficeLevel(), "level", null, 0, 1, Facility.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFacility_MainOffice(), this.getFacility(), null, "mainOffice", null, 0, 1, Facility.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFacility_ReferenceDate(), theModelPackage.getPartialDate(), "referenceDate", null, 0, 1, Facility.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFacility_ResponsibleArea(), this.getArea(), null, "responsibleArea", null, 0, 1, Facility.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFacility_LocatedIn(), this.getArea(), null, "locatedIn", null, 0, 1, Facility.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFacility_Operator(), theActorsPackage.getActor(), null, "operator", null, 0, 1, Facility.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFacility_Catchment(), this.getCatchment(), null, "catchment", null, 0, 1, Facility.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFacility_Publishable(), ecorePackage.getEBoolean(), "publishable", null, 0, 1, Facility.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFacility_Aliases(), ecorePackage.getEString(), "aliases", null, 0, -1, Facility.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(catchmentEClass, Catchment.class, "Catchment", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getCatchment_Areas(), this.getArea(), null, "areas", null, 0, -1, Catchment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCatchment_Geometry(), this.getGeometryText(), "geometry", null, 0, 1, Catchment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(gridEClass, Grid.class, "Grid", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getGrid_CoordinateSystem(), ecorePackage.getEString(), "coordinateSystem", null, 0, 1, Grid.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGrid_CellSize(), ecorePackage.getEDouble(), "cellSize", null, 0, 1, Grid.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGrid_CellCount(), ecorePackage.getEInt(), "cellCount", null, 0, 1, Grid.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGrid_File(), theModelPackage.getRelativePath(), "file", null, 0, 1, Grid.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGrid_PopulationVintage(), theModelPackage.getPartialDate(), "populationVintage", null, 0, 1, Grid.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(scenarioEClass, Scenario.class, "Scenario", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getScenario_Grid(), this.getGrid(), null, "grid", null, 0, 1, Scenario.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getScenario_Parameters(), theModelPackage.getProperty(), null, "parameters", null, 0, -1, Scenario.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getScenario_Results(), this.getScenarioResult(), null, "results", null, 0, -1, Scenario.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(scenarioResultEClass, ScenarioResult.class, "ScenarioResult", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getScenarioResult_FacilityType(), theModelPackage.getTerm(), null, "facilityType", null, 0, 1, ScenarioResult.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScenarioResult_Mode(), ecorePackage.getEString(), "mode", null, 0, 1, ScenarioResult.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScenarioResult_File(), theModelPackage.getRelativePath(), "file", null, 0, 1, ScenarioResult.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScenarioResult_ProvenanceFile(), theModelPackage.getRelativePath(), "provenanceFile", null, 0, 1, ScenarioResult.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScenarioResult_ComputedAt(), theModelPackage.getInstant(), "computedAt", null, 0, 1, ScenarioResult.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScenarioResult_CellCount(), ecorePackage.getEInt(), "cellCount", null, 0, 1, ScenarioResult.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScenarioResult_ReachedCount(), ecorePackage.getEInt(), "reachedCount", null, 0, 1, ScenarioResult.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(addressReturnEClass, AddressReturn.class, "AddressReturn", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAddressReturn_Recipient(), ecorePackage.getEString(), "recipient", null, 0, 1, AddressReturn.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAddressReturn_Area(), this.getArea(), null, "area", null, 0, 1, AddressReturn.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAddressReturn_FacilityType(), theModelPackage.getTerm(), null, "facilityType", null, 0, 1, AddressReturn.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAddressReturn_ReferenceDate(), theModelPackage.getPartialDate(), "referenceDate", null, 0, 1, AddressReturn.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAddressReturn_TemplateVersion(), ecorePackage.getEString(), "templateVersion", null, 0, 1, AddressReturn.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAddressReturn_SentOn(), theModelPackage.getLocalDate(), "sentOn", null, 0, 1, AddressReturn.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAddressReturn_DueOn(), theModelPackage.getLocalDate(), "dueOn", null, 0, 1, AddressReturn.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAddressReturn_RemindedOn(), theModelPackage.getLocalDate(), "remindedOn", null, 0, 1, AddressReturn.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAddressReturn_ReceivedOn(), theModelPackage.getLocalDate(), "receivedOn", null, 0, 1, AddressReturn.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAddressReturn_State(), this.getReturnState(), "state", null, 0, 1, AddressReturn.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAddressReturn_File(), theModelPackage.getRelativePath(), "file", null, 0, 1, AddressReturn.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAddressReturn_Source(), theModelPackage.getSource(), null, "source", null, 0, 1, AddressReturn.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAddressReturn_RowCount(), ecorePackage.getEInt(), "rowCount", null, 0, 1, AddressReturn.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAddressReturn_Note(), ecorePackage.getEString(), "note", null, 0, 1, AddressReturn.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(repairedValueEClass, RepairedValue.class, "RepairedValue", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRepairedValue_Attribute(), ecorePackage.getEString(), "attribute", null, 0, 1, RepairedValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRepairedValue_Original(), ecorePackage.getEString(), "original", null, 0, 1, RepairedValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRepairedValue_Repaired(), ecorePackage.getEString(), "repaired", null, 0, 1, RepairedValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(repairEClass, Repair.class, "Repair", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getRepair_Facility(), this.getFacility(), null, "facility", null, 0, 1, Repair.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRepair_Related(), this.getFacility(), null, "related", null, 0, -1, Repair.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRepair_AddressReturn(), this.getAddressReturn(), null, "addressReturn", null, 0, 1, Repair.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRepair_Severity(), this.getRepairSeverity(), "severity", null, 0, 1, Repair.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRepair_State(), this.getRepairState(), "state", null, 0, 1, Repair.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRepair_Rule(), ecorePackage.getEString(), "rule", null, 0, 1, Repair.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRepair_Reason(), ecorePackage.getEString(), "reason", null, 0, 1, Repair.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRepair_Arguments(), ecorePackage.getEString(), "arguments", null, 0, -1, Repair.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRepair_Values(), this.getRepairedValue(), null, "values", null, 0, -1, Repair.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRepair_Candidates(), ecorePackage.getEString(), "candidates", null, 0, -1, Repair.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRepair_Sure(), ecorePackage.getEBoolean(), "sure", null, 0, 1, Repair.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRepair_Sheet(), ecorePackage.getEString(), "sheet", null, 0, 1, Repair.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRepair_Row(), ecorePackage.getEInt(), "row", null, 0, 1, Repair.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRepair_Column(), ecorePackage.getEInt(), "column", null, 0, 1, Repair.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRepair_NoticedAt(), theModelPackage.getInstant(), "noticedAt", null, 0, 1, Repair.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRepair_DecidedAt(), theModelPackage.getInstant(), "decidedAt", null, 0, 1, Repair.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRepair_DecidedBy(), ecorePackage.getEString(), "decidedBy", null, 0, 1, Repair.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRepair_Note(), ecorePackage.getEString(), "note", null, 0, 1, Repair.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(catchmentRequestEClass, CatchmentRequest.class, "CatchmentRequest", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCatchmentRequest_Asked(), ecorePackage.getEString(), "asked", null, 0, 1, CatchmentRequest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCatchmentRequest_AskedActor(), theActorsPackage.getActor(), null, "askedActor", null, 0, 1, CatchmentRequest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCatchmentRequest_FacilityType(), theModelPackage.getTerm(), null, "facilityType", null, 0, 1, CatchmentRequest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCatchmentRequest_Facility(), this.getFacility(), null, "facility", null, 0, 1, CatchmentRequest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCatchmentRequest_Area(), this.getArea(), null, "area", null, 0, 1, CatchmentRequest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCatchmentRequest_AskedOn(), theModelPackage.getLocalDate(), "askedOn", null, 0, 1, CatchmentRequest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCatchmentRequest_AskedBy(), ecorePackage.getEString(), "askedBy", null, 0, 1, CatchmentRequest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCatchmentRequest_Way(), this.getInquiryWay(), "way", null, 0, 1, CatchmentRequest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCatchmentRequest_Question(), ecorePackage.getEString(), "question", null, 0, 1, CatchmentRequest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCatchmentRequest_AnsweredOn(), theModelPackage.getLocalDate(), "answeredOn", null, 0, 1, CatchmentRequest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCatchmentRequest_Answer(), ecorePackage.getEString(), "answer", null, 0, 1, CatchmentRequest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCatchmentRequest_State(), this.getInquiryState(), "state", null, 0, 1, CatchmentRequest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(sourceComparisonEClass, SourceComparison.class, "SourceComparison", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getSourceComparison_First(), theModelPackage.getSource(), null, "first", null, 0, 1, SourceComparison.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSourceComparison_Second(), theModelPackage.getSource(), null, "second", null, 0, 1, SourceComparison.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSourceComparison_FacilityType(), theModelPackage.getTerm(), null, "facilityType", null, 0, 1, SourceComparison.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSourceComparison_Area(), this.getArea(), null, "area", null, 0, 1, SourceComparison.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSourceComparison_ComparedAt(), theModelPackage.getInstant(), "comparedAt", null, 0, 1, SourceComparison.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSourceComparison_MatchedCount(), ecorePackage.getEInt(), "matchedCount", null, 0, 1, SourceComparison.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSourceComparison_ContradictingCount(), ecorePackage.getEInt(), "contradictingCount", null, 0, 1, SourceComparison.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSourceComparison_FirstOnlyCount(), ecorePackage.getEInt(), "firstOnlyCount", null, 0, 1, SourceComparison.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSourceComparison_SecondOnlyCount(), ecorePackage.getEInt(), "secondOnlyCount", null, 0, 1, SourceComparison.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSourceComparison_Choice(), this.getComparisonChoice(), "choice", null, 0, 1, SourceComparison.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSourceComparison_Decision(), theModelPackage.getDecision(), null, "decision", null, 0, 1, SourceComparison.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(coordinateOriginEEnum, CoordinateOrigin.class, "CoordinateOrigin");
		addEEnumLiteral(coordinateOriginEEnum, CoordinateOrigin.UNKNOWN);
		addEEnumLiteral(coordinateOriginEEnum, CoordinateOrigin.IMPORTED);
		addEEnumLiteral(coordinateOriginEEnum, CoordinateOrigin.GEOCODED);
		addEEnumLiteral(coordinateOriginEEnum, CoordinateOrigin.PICKED_ON_MAP);
		addEEnumLiteral(coordinateOriginEEnum, CoordinateOrigin.MEASURED_ON_SITE);
		addEEnumLiteral(coordinateOriginEEnum, CoordinateOrigin.FROM_REGISTER);
		addEEnumLiteral(coordinateOriginEEnum, CoordinateOrigin.TYPED);
		addEEnumLiteral(coordinateOriginEEnum, CoordinateOrigin.FROM_PHOTO);

		initEEnum(officeLevelEEnum, OfficeLevel.class, "OfficeLevel");
		addEEnumLiteral(officeLevelEEnum, OfficeLevel.UNKNOWN);
		addEEnumLiteral(officeLevelEEnum, OfficeLevel.SINGLE_SITE);
		addEEnumLiteral(officeLevelEEnum, OfficeLevel.MAIN_OFFICE);
		addEEnumLiteral(officeLevelEEnum, OfficeLevel.BRANCH);
		addEEnumLiteral(officeLevelEEnum, OfficeLevel.MUNICIPAL_OFFICE);

		initEEnum(geocodeQualityEEnum, GeocodeQuality.class, "GeocodeQuality");
		addEEnumLiteral(geocodeQualityEEnum, GeocodeQuality.UNKNOWN);
		addEEnumLiteral(geocodeQualityEEnum, GeocodeQuality.EXACT);
		addEEnumLiteral(geocodeQualityEEnum, GeocodeQuality.INTERPOLATED);
		addEEnumLiteral(geocodeQualityEEnum, GeocodeQuality.STREET);
		addEEnumLiteral(geocodeQualityEEnum, GeocodeQuality.LOCALITY);

		initEEnum(returnStateEEnum, ReturnState.class, "ReturnState");
		addEEnumLiteral(returnStateEEnum, ReturnState.PLANNED);
		addEEnumLiteral(returnStateEEnum, ReturnState.SENT);
		addEEnumLiteral(returnStateEEnum, ReturnState.RECEIVED);
		addEEnumLiteral(returnStateEEnum, ReturnState.IN_REVIEW);
		addEEnumLiteral(returnStateEEnum, ReturnState.CLEAN);
		addEEnumLiteral(returnStateEEnum, ReturnState.NOTHING_TO_REPORT);
		addEEnumLiteral(returnStateEEnum, ReturnState.REFUSED);

		initEEnum(repairSeverityEEnum, RepairSeverity.class, "RepairSeverity");
		addEEnumLiteral(repairSeverityEEnum, RepairSeverity.NOTE);
		addEEnumLiteral(repairSeverityEEnum, RepairSeverity.DOUBTFUL);
		addEEnumLiteral(repairSeverityEEnum, RepairSeverity.WRONG);

		initEEnum(repairStateEEnum, RepairState.class, "RepairState");
		addEEnumLiteral(repairStateEEnum, RepairState.PROPOSED);
		addEEnumLiteral(repairStateEEnum, RepairState.APPLIED);
		addEEnumLiteral(repairStateEEnum, RepairState.REJECTED);
		addEEnumLiteral(repairStateEEnum, RepairState.UNDONE);
		addEEnumLiteral(repairStateEEnum, RepairState.NOTED);

		initEEnum(inquiryWayEEnum, InquiryWay.class, "InquiryWay");
		addEEnumLiteral(inquiryWayEEnum, InquiryWay.UNKNOWN);
		addEEnumLiteral(inquiryWayEEnum, InquiryWay.WEBSITE);
		addEEnumLiteral(inquiryWayEEnum, InquiryWay.PHONE);
		addEEnumLiteral(inquiryWayEEnum, InquiryWay.HOTLINE);
		addEEnumLiteral(inquiryWayEEnum, InquiryWay.EMAIL);
		addEEnumLiteral(inquiryWayEEnum, InquiryWay.LETTER);
		addEEnumLiteral(inquiryWayEEnum, InquiryWay.IN_PERSON);
		addEEnumLiteral(inquiryWayEEnum, InquiryWay.OTHER);

		initEEnum(inquiryStateEEnum, InquiryState.class, "InquiryState");
		addEEnumLiteral(inquiryStateEEnum, InquiryState.OPEN);
		addEEnumLiteral(inquiryStateEEnum, InquiryState.ANSWERED);
		addEEnumLiteral(inquiryStateEEnum, InquiryState.PARTLY_ANSWERED);
		addEEnumLiteral(inquiryStateEEnum, InquiryState.NO_ANSWER);
		addEEnumLiteral(inquiryStateEEnum, InquiryState.REFUSED);

		initEEnum(comparisonChoiceEEnum, ComparisonChoice.class, "ComparisonChoice");
		addEEnumLiteral(comparisonChoiceEEnum, ComparisonChoice.UNDECIDED);
		addEEnumLiteral(comparisonChoiceEEnum, ComparisonChoice.FIRST);
		addEEnumLiteral(comparisonChoiceEEnum, ComparisonChoice.SECOND);
		addEEnumLiteral(comparisonChoiceEEnum, ComparisonChoice.BOTH);
		addEEnumLiteral(comparisonChoiceEEnum, ComparisonChoice.BY_RECORD);

		// Initialize data types
		initEDataType(geometryTextEDataType, String.class, "GeometryText", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
	}

} //PlacesPackageImpl
