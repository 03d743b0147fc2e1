export interface components {
  schemas: {
    LetterCode: { reference: string; birth_date: string };
    Cancellation: { reason?: string | null; late?: boolean };
    Fee: { amount: number; currency: "NOK" };
    AppointmentPage: { items: components["schemas"]["AppointmentView"][]; cursor?: string | null };
    AppointmentView: {
      id: string; version: number;
      status: "booked" | "confirmed" | "cancelled" | "fulfilled" | "no-show";
      cancelled_by?: ("patient" | "hospital") | null;
      type?: ("first-consultation" | "follow-up" | "examination" | "treatment" | "surgery" | "admission" | "telephone" | "video") | null;
      starts_at: string; ends_at: string; duration_minutes: number;
      organization: { id: string; name: string; phone: string; opening_hours: string };
      unit?: { name: string; site: string; address: string; phone: string; opening_hours: string } | null;
      place?: string | null; preparation?: string | null; discreet: boolean;
      may: { confirm: boolean; cancel: boolean };
      deadline: string; late: boolean;
      late_fee?: components["schemas"]["Fee"] | null;
    };
  };
}
