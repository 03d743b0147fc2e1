export interface components {
  schemas: { Me: { role: "guest" | "system"; expires_at: string } };
}
